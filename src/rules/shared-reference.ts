import type { Client } from '../clients/client.ts';
import type { ConfigFile, Server } from '../core/model.ts';
import { isProse, placeName, type ReferencePlace, referencePlaces } from './credential-places.ts';
import { defineVerifyRule, type Reference, type VerifyContext } from './verify-rule.ts';

interface Use extends ReferencePlace {
  readonly file: ConfigFile;
}

/** The folder that a configuration belongs to: what a client puts into `.cursor/` or `.vscode/` speaks of the folder around it. */
function projectOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  while (folders.at(-1)?.startsWith('.') === true) folders.pop();
  return folders.join('/');
}

/**
 * What two references to one secret have in common. Which version of it is asked for makes no
 * difference; a variable is one per project, since the next project is started with other ones; the
 * answer to a prompt is one per file, where prompts stand beside the servers and are no part of an entry.
 */
function identityOf({ via, manager, target }: Reference, file: ConfigFile, client: Client): string | undefined {
  switch (via) {
    case 'environment':
      // A script or a test has variables of its own, and uses one as often as it likes.
      return file.text === true ? undefined : `variable ${projectOf(file.origin.path)} ${target}`;
    case 'prompt':
      return client.inputs?.some(({ at }) => at.slice(0, 2).includes('inputs')) !== false
        ? `prompt ${file.origin.path} ${target}`
        : undefined;
    case 'manager':
      return manager === undefined
        ? undefined
        : `${manager} ${target.replace(/(?:#\d{1,6}|\/versions\/[\w-]{1,40}|[?&]version=[\w-]{1,40})$/, '')}`;
    case 'dynamic':
      // Each start gets one of its own.
      return undefined;
  }
}

/** The name of a package or image without its version, tag or digest. */
function bareName(name: string): string {
  return name.replace(/@sha256:.{0,80}$/, '').replace(/(?<=.)(?:@[^@/]{1,100}|[=<>~!]=.{1,100}|:[^:/]{1,128})$/, '');
}

/** Whether two entries are one server: a client's file and another client's, or two ways to start it. */
function isSame(a: Server, b: Server): boolean {
  if (a.name.toLowerCase() === b.name.toLowerCase()) return true;
  if (a.known !== undefined && a.known === b.known) return true;
  const [program, other] = [a.launch.program, b.launch.program];
  if (program !== undefined && other !== undefined && program.kind === other.kind && bareName(program.name) === bareName(other.name))
    return true;
  return a.launch.address !== undefined && a.launch.address.host === b.launch.address?.host;
}

function groupsOf(files: readonly ConfigFile[], context: VerifyContext): Iterable<readonly Use[]> {
  const groups = new Map<string, Use[]>();
  for (const file of files) {
    if (isProse(file)) continue;
    for (const place of referencePlaces(file, context)) {
      const identity = identityOf(place.reference, file, context.readerOf(file, place.server));
      if (identity === undefined) continue;
      const group = groups.get(identity);
      if (group === undefined) groups.set(identity, [{ ...place, file }]);
      else group.push({ ...place, file });
    }
  }
  return groups.values();
}

/** More servers are not told apart: a reference that twenty share is shared. */
const MAX_DISTINCT = 20;

/** One use of each server among them, in order. */
function distinctServers(uses: readonly Use[]): readonly Use[] {
  const distinct: Use[] = [];
  for (const use of uses) {
    if (distinct.length === MAX_DISTINCT) break;
    if (!distinct.some(({ server }) => isSame(server, use.server))) distinct.push(use);
  }
  return distinct;
}

/** The environments of the policy in which a reference is used; a variable has another value in each. */
function environmentsOf(uses: readonly Use[], context: VerifyContext): readonly string[] {
  const named = uses.filter(({ reference }) => reference.via === 'manager').flatMap(({ file }) => context.environmentOf(file) ?? []);
  return [...new Set(named)].sort();
}

/** The other servers of a reference, for people; `undefined` where this one is the same as each of them in some way. */
function othersOf(use: Use, distinct: readonly Use[]): string | undefined {
  const names = distinct
    .filter(({ server }) => !isSame(server, use.server))
    .map(({ server, file }) => `"${server.name}"${file === use.file ? '' : ` (${file.origin.path})`}`);
  if (names.length === 0) return undefined;
  if (names.length <= 3) return names.join(' and ');
  return `${names.slice(0, 3).join(', ')} and ${distinct.length === MAX_DISTINCT ? 'many' : names.length - 3} more`;
}

export const sharedReference = defineVerifyRule({
  meta: {
    id: 'shared-reference',
    title: 'Several servers or environments share one credential',
    explanation:
      'Finds one reference that several servers use, or several environments of the policy: the same secret of a manager anywhere in the run, the same variable within a project, the same prompt within a file. One server that is taken over gives away the access of all, no log tells them apart, and one cannot be revoked without the others. Each server should have a credential of its own for each system behind it. One server in the files of several clients is no sharing.',
    severity: 'warning',
    since: '0.1.0',
    standards: ['NHI9:2025', 'NHI8:2025', 'ASI03', 'MCP01:2025', 'NIST SP 800-53 AC-6', 'NIST AI RMF MAP 4.2'],
  },
  *across(files, context) {
    for (const uses of groupsOf(files, context)) {
      const distinct = distinctServers(uses);
      const environments = environmentsOf(uses, context);
      if (distinct.length < 2 && environments.length < 2) continue;
      for (const use of uses) {
        const { file, slot, server, reference } = use;
        const others = distinct.length < 2 ? undefined : othersOf(use, distinct);
        const between = environments.length < 2 ? undefined : `the environments ${environments.join(' and ')}`;
        if (others === undefined && between === undefined) continue;
        const how = [
          others === undefined ? [] : [`it is also that of server ${others}`],
          between === undefined ? [] : [`it serves ${between}`],
        ];
        yield {
          file,
          span: slot.span,
          confidence: reference.via === 'manager' ? 'high' : 'medium',
          message: `The credential in ${placeName(slot)} of server "${server.name}" is shared: ${how.flat().join(', and ')}.`,
          help: [
            'Issue one credential for each server and environment, with the rights that it needs, and refer to each by a name of its own.',
          ],
          server,
          slot,
        };
      }
    }
  },
});
