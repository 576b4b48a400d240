import { markdownText } from './escape.ts';
import type { Outcome } from './outcome.ts';

type Posture = NonNullable<Outcome['posture']>;

/** What each rung means, for people, best first. */
const RUNGS: readonly (readonly [string, string])[] = [
  ['none', 'OAuth, or no credential'],
  ['short-lived', 'short-lived credential'],
  ['manager', 'secrets manager'],
  ['prompt', 'asked from the person'],
  ['environment', 'environment variable'],
  ['literal', 'written out'],
  ['unknown', 'cannot be told'],
];
const WIDTH = 20;
/** GitHub shows a summary of a megabyte; nobody reads a table of a thousand rows. */
const MAX_ROWS = 200;

function bar(number: number, of: number): string {
  const full = of === 0 ? 0 : Math.round((number / of) * WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
}

/** Servers by rung with a bar each, and every server, as Markdown for a job summary. */
export function postureTable({ servers, byRung, minimum }: Posture): string {
  const chart = RUNGS.filter(([rung]) => (byRung[rung] ?? 0) > 0)
    .map(
      ([rung, words]) =>
        `| ${words}${rung === minimum ? ' (the least that is accepted)' : ''} | ${byRung[rung] ?? 0} | \`${bar(byRung[rung] ?? 0, servers.length)}\` |\n`,
    )
    .join('');
  if (chart === '') return '';
  const rows = servers
    .slice(0, MAX_ROWS)
    .map(({ file, server, rung, credentials, compliant }) => {
      const words = RUNGS.find(([id]) => id === rung)?.[1] ?? rung;
      return `| ${compliant ? '✅' : '❌'} | ${markdownText(server)} | ${markdownText(file)} | ${words} | ${credentials} |\n`;
    })
    .join('');
  const more = servers.length > MAX_ROWS ? `\n… and ${servers.length - MAX_ROWS} more; the JSON report holds them all.\n` : '';
  return `\n### Posture\n\n| How credentials reach the servers | Servers | |\n|---|---|---|\n${chart}\n| | Server | File | By its weakest credential | Places |\n|---|---|---|---|---|\n${rows}${more}`;
}

/** The same for a terminal: a line for each rung that there is. */
export function postureLines({ servers, byRung }: Posture): readonly string[] {
  return RUNGS.filter(([rung]) => (byRung[rung] ?? 0) > 0).map(
    ([rung, words]) => `${bar(byRung[rung] ?? 0, servers.length)} ${String(byRung[rung] ?? 0).padStart(4)}  ${words}`,
  );
}

/** A badge of shields.io's endpoint form: https://shields.io/badges/endpoint-badge (read 2026-11-26). */
export function postureBadge({ servers, compliant }: Posture): string {
  const all = servers.length === compliant;
  const message = servers.length === 0 ? 'no servers' : `${compliant}/${servers.length} compliant`;
  return `${JSON.stringify({ schemaVersion: 1, label: 'MCP credentials', message, color: servers.length === 0 ? 'lightgrey' : all ? 'brightgreen' : 'red' })}\n`;
}
