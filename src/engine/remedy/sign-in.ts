import type { Way } from './draft.ts';
import { around } from './in-place.ts';
import type { Unit } from './units.ts';

/** A web address without the parameter that is the credential; `undefined` where it is no parameter. */
function withoutParameter(unit: Unit): string | undefined {
  const { before, behind } = around(unit);
  const match = /^(?<start>.*)(?<sign>[?&])[\w.-]{1,100}=$/s.exec(before);
  const { start, sign } = match?.groups ?? {};
  if (start === undefined || sign === undefined || (behind !== '' && !/^[&#]/.test(behind))) return undefined;
  return behind.startsWith('&') ? start + sign + behind.slice(1) : start + behind;
}

/** Headers that hold a credential and nothing else that a server may need. */
const CREDENTIALS = /^(?:authorization|x-api-key|api-key)$/i;

/** The client signs in to a server that offers OAuth, so the header goes. */
export const signIn: Way = (unit, { client, subject, known, draft }) => {
  const { site } = unit;
  if (known?.oauth !== true || client.oauth !== 'yes' || subject.server?.transport !== 'remote') return undefined;
  const address = site.kind === 'url' ? withoutParameter(unit) : undefined;
  if (address !== undefined) draft.changes.push({ op: 'set', path: unit.path, text: address });
  else if (site.kind === 'header' && site.shape === 'entry' && CREDENTIALS.test(site.name)) draft.removed.push(unit.path);
  else return undefined;
  return {
    delivery: 'oauth',
    reference: `sign-in to ${known.title}`,
    name: unit.slots[0].name,
    whole: false,
    steps: [`${client.name} signs in to ${known.title} in the browser at the next start.`],
  };
};
