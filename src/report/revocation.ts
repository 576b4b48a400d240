import type { Revocable, RevocationState } from '../core/rotation.ts';
import { plainText } from './escape.ts';
import type { Paint } from './text.ts';

/** Version of the form of `revocationReport`. */
const VERSION = 1;
/** Places that are named; the JSON report holds them all. */
const MAX_TRACES = 5;

const MARKS: Readonly<Record<RevocationState['kind'], readonly [Parameters<Paint>[0], string]>> = {
  ready: ['yellow', '!'],
  used: ['red', '✖'],
  lacking: ['red', '✖'],
  page: ['yellow', '!'],
  with: ['dim', '·'],
  revoked: ['green', '✔'],
  unknown: ['green', '✔'],
  failed: ['red', '✖'],
};

function sentenceOf({ state, page }: Revocable): string {
  switch (state.kind) {
    case 'ready':
      return `Sent to ${state.host}, it ${state.effect}.`;
    case 'used':
      return `${state.file} on ${state.branch} still has it. Merge the swap first, or give --force.`;
    case 'lacking':
      return page === undefined ? state.reason : `${state.reason} Or revoke it at ${page}`;
    case 'page':
      return page === undefined ? 'Revoke it where it was issued.' : `Its issuer has no API that takes it. Revoke it at ${page}`;
    case 'with':
      return `It goes with the ${state.what}.`;
    case 'revoked':
      return `Revoked at ${state.host}: it ${state.effect}.`;
    case 'unknown':
      return `${state.host} does not know it, or no longer.`;
    case 'failed':
      return `${state.host} did not revoke it. ${state.reason}${page === undefined ? '' : ` Revoke it at ${page}`}`;
  }
}

function tracesOf({ traces }: Revocable): string {
  const told = traces
    .slice(0, MAX_TRACES)
    .map(({ file, line, commit }) => `${file}:${line}${commit === undefined ? '' : ` in ${commit.slice(0, 12)}`}`);
  const more = traces.length > told.length ? [`and ${traces.length - told.length} more`] : [];
  return [...told, ...more].join(', ');
}

function headlineOf(credentials: readonly Revocable[], asked: boolean): string {
  if (credentials.length === 0) return 'No credential was found.';
  const count = (...kinds: readonly RevocationState['kind'][]): number =>
    credentials.filter(({ state }) => kinds.includes(state.kind)).length;
  if (!asked) {
    const ready = count('ready');
    return `${ready} of ${credentials.length} can be revoked now${ready > 0 ? '; keygate revoke --yes does it, and that cannot be undone' : ''}.`;
  }
  const left = count('used', 'lacking', 'page', 'failed', 'ready');
  return `${count('revoked')} revoked${left > 0 ? `, ${left} left` : ''}.`;
}

/** What was or can be revoked, and what a person has to do, for a terminal. */
export function revocationText(credentials: readonly Revocable[], notices: readonly string[], asked: boolean, paint: Paint): string {
  const lines = credentials.map((one) => {
    const [style, mark] = MARKS[one.state.kind];
    return `${paint(style, mark)} ${plainText(one.what)}  ${paint('dim', plainText(tracesOf(one)))}\n    ${plainText(sentenceOf(one))}\n`;
  });
  return [...lines, ...notices.map((notice) => `${plainText(notice)}\n`), `${plainText(headlineOf(credentials, asked))}\n`].join('');
}

/** The same for programs. Holds no credential. */
export function revocationReport(credentials: readonly Revocable[], notices: readonly string[], asked: boolean): string {
  return `${JSON.stringify({ version: VERSION, asked, credentials, notices }, null, 2)}\n`;
}
