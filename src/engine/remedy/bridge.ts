import { isReplaced } from './replaced.ts';
import { launchingOf } from './launcher.ts';
import type { Way } from './draft.ts';
import { isWhole } from './in-place.ts';

/** The bridge that makes a remote server one that is started; one version, so that nobody can put another in its place. */
export const MCP_REMOTE = 'mcp-remote@0.15.1';

/**
 * A remote server in a client that expands nothing: a bridge is started in its place, behind the
 * launcher, and sends the header. https://github.com/geelen/mcp-remote (read 2026-11-26).
 */
export const bridge: Way = (unit, work) => {
  const { terms, names, subject, draft, anatomy, client } = work;
  const remedy = terms.manager?.remedy;
  const { site } = unit;
  if (remedy === undefined || anatomy === undefined || anatomy.command !== undefined || anatomy.url === undefined) return undefined;
  if (subject.server?.transport !== 'remote' || !(site.kind === 'url' || (site.kind === 'header' && site.shape === 'entry')))
    return undefined;
  if (client.hooks?.remoteOnly?.some((key) => subject.entry?.path.includes(key) === true) === true) return undefined;
  // The other headers must be ones that can stand on a command line.
  const headers = anatomy.headers?.node;
  if (headers !== undefined && (headers.kind !== 'map' || headers.entries.some(({ value }) => value.kind !== 'scalar'))) return undefined;
  const stored = names.place(unit, subject);
  const name = names.own(unit, subject);
  const launching = stored === undefined ? undefined : launchingOf(terms, remedy, stored, name);
  if (launching === undefined || stored === undefined) return undefined;
  const reference = launching.reference(stored, name);
  // The bridge replaces nothing in its address: our own launcher does, or a shell.
  let inArguments = site.kind === 'url' && !launching.own;
  if (inArguments) draft.bridge = { ...draft.bridge, url: reference };
  else if (site.kind === 'url' && isReplaced(`"$${name}"`, work)) return undefined;
  else if (site.kind === 'url') {
    if (launching.style === 'reference') draft.variables.set(name, reference);
    draft.bridge = { ...draft.bridge, urlVariable: name };
  } else {
    const variable = `\${${name}}`;
    // A client that has its own idea of the variable gets the reference instead, where our launcher resolves it.
    const eaten = isReplaced(variable, work);
    if (eaten && launching.own) return undefined;
    if (!eaten && launching.style === 'reference') draft.variables.set(name, reference);
    inArguments = eaten;
    draft.bridge = { ...draft.bridge, headers: new Map([...(draft.bridge?.headers ?? []), [site.name, eaten ? reference : variable]]) };
  }
  draft.launcher = { own: launching.own, inArguments: inArguments || draft.launcher?.inArguments === true };
  draft.handed.push({ stored, name });
  return {
    delivery: 'launcher',
    reference,
    stored,
    name,
    whole: !isWhole(unit),
    steps: [`The server is reached through ${MCP_REMOTE}, which is started in its place.`],
  };
};
