import { type Rung, RUNGS } from '../core/rung.ts';
import { markdownText } from './escape.ts';
import type { Outcome } from './outcome.ts';

type Posture = NonNullable<Outcome['posture']>;

type Standing = Rung | 'unknown';

/** What each rung means, for people. */
const WORDS: Readonly<Record<Standing, string>> = {
  none: 'OAuth, or no credential',
  'short-lived': 'short-lived credential',
  manager: 'secrets manager',
  prompt: 'asked from the person',
  environment: 'environment variable',
  literal: 'written out',
  unknown: 'cannot be told',
};

/** Best first. */
const ORDER: readonly Standing[] = [...[...RUNGS].reverse(), 'unknown'];

const WIDTH = 20;
/** GitHub shows a summary of a megabyte; nobody reads a table of a thousand rows. */
const MAX_ROWS = 200;

function bar(number: number, of: number): string {
  const full = of === 0 ? 0 : Math.round((number / of) * WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
}

/** Servers by rung with a bar each, and every server, as Markdown for a job summary. */
export function postureTable({ servers, byRung, minimum }: Posture): string {
  const chart = ORDER.filter((rung) => byRung[rung] > 0)
    .map(
      (rung) =>
        `| ${WORDS[rung]}${rung === minimum ? ' (the least that is accepted)' : ''} | ${byRung[rung]} | \`${bar(byRung[rung], servers.length)}\` |\n`,
    )
    .join('');
  if (chart === '') return '';
  const rows = servers
    .slice(0, MAX_ROWS)
    .map(
      ({ file, server, rung, credentials, compliant }) =>
        `| ${compliant ? '✅' : '❌'} | ${markdownText(server)} | ${markdownText(file)} | ${WORDS[rung]} | ${credentials} |\n`,
    )
    .join('');
  const more = servers.length > MAX_ROWS ? `\n… and ${servers.length - MAX_ROWS} more; the JSON report holds them all.\n` : '';
  return `\n### Posture\n\n| How credentials reach the servers | Servers | |\n|---|---|---|\n${chart}\n| | Server | File | By its weakest credential | Places |\n|---|---|---|---|---|\n${rows}${more}`;
}

/** The same for a terminal: a line for each rung that there is. */
export function postureLines({ servers, byRung }: Posture): readonly string[] {
  return ORDER.filter((rung) => byRung[rung] > 0).map(
    (rung) => `${bar(byRung[rung], servers.length)} ${String(byRung[rung]).padStart(4)}  ${WORDS[rung]}`,
  );
}

/** A badge of shields.io's endpoint form: https://shields.io/badges/endpoint-badge (read 2026-11-26). */
export function postureBadge({ servers, compliant }: Posture): string {
  const all = servers.length === compliant;
  const message = servers.length === 0 ? 'no servers' : `${compliant}/${servers.length} compliant`;
  return `${JSON.stringify({ schemaVersion: 1, label: 'MCP credentials', message, color: servers.length === 0 ? 'lightgrey' : all ? 'brightgreen' : 'red' })}\n`;
}
