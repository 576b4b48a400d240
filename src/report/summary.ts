import type { Finding } from '../core/finding.ts';
import { linked, markdownCode, markdownText } from './escape.ts';
import { allowanceOf, emergencies, headline, type Outcome, rulePage, standingOf, verdictWord } from './outcome.ts';
import { liveTable } from './live.ts';
import { postureTable } from './posture.ts';

/** GitHub takes 1 MiB of summary for a step and 65,536 characters for a comment. */
const SUMMARY_LIMIT = 1_000_000;
const COMMENT_LIMIT = 65_000;
/** By this line the gate, or verify, finds its own comment again. */
export function commentMarker({ posture }: Outcome): string {
  return `<!-- keygate: ${posture === undefined ? 'gate' : 'verify'} -->`;
}

function statusOf(finding: Finding): string {
  if (finding.allowed !== undefined) return allowanceOf(finding);
  return finding.lapsed === undefined ? standingOf(finding) : `${standingOf(finding) || 'there'}; allowed until ${finding.lapsed}`;
}

function rowOf(finding: Finding, outcome: Outcome): string {
  const place = `${markdownText(finding.origin.path)}:${finding.start.line}:${finding.start.column}`;
  const what = finding.slot === undefined ? '' : `${finding.slot.place} ${markdownCode(finding.slot.name)}`;
  const client = markdownText(outcome.clientNames.get(finding.client) ?? finding.client);
  const issuer = finding.issuer === undefined ? (finding.rule === 'static-credential' ? 'unknown' : '') : markdownText(finding.issuer);
  const revoke = finding.rotate === undefined ? '' : ` ([revoke](${finding.rotate}))`;
  const standing = statusOf(finding);
  return `| ${place} | ${client} | ${markdownText(finding.server?.name ?? '')} | ${what} | ${issuer}${revoke} | ${markdownText(standing)} |\n`;
}

function table(title: string, findings: readonly Finding[], outcome: Outcome, room: number): string {
  if (findings.length === 0) return '';
  let text = `\n### ${title}\n\n| Where | Client | Server | What | Issuer | Standing |\n|---|---|---|---|---|---|\n`;
  for (const [i, finding] of findings.entries()) {
    const row = rowOf(finding, outcome);
    if (text.length + row.length > room) {
      text += `\n… and ${findings.length - i} more; the JSON and SARIF reports hold them all.\n`;
      break;
    }
    text += row;
  }
  return text;
}

function nextSteps(outcome: Outcome): string {
  const help = new Map<string, readonly string[]>();
  for (const finding of outcome.blocked) if (!help.has(finding.help.join(' '))) help.set(finding.help.join(' '), finding.help);
  if (help.size === 0) return '';
  const transient = outcome.blocked.some((finding) => finding.standing === 'transient')
    ? '- A credential that a commit of this change held is in the history even after it was removed: revoke it, whatever is merged.\n'
    : '';
  const lines = [...help.values()].slice(0, 10).map((steps) => `- ${steps.map((step) => linked(step)).join(' ')}\n`);
  return `\n### What to do\n\n${lines.join('')}${transient}\nWhat was pushed is known: a literal must be revoked, not only removed. [Why](${rulePage('static-credential')})\n`;
}

/** The whole result as Markdown, for a job summary. Longer than `limit` characters, rows are cut. */
export function markdownReport(outcome: Outcome, limit = SUMMARY_LIMIT): string {
  const { coverage } = outcome;
  const mark = { blocked: '❌', untold: '❔', clean: '✅' }[verdictWord(outcome)];
  const room = Math.floor(limit / 4);
  return [
    `## ${mark} Keygate${outcome.posture === undefined ? '' : ' verify'}\n\n${markdownText(headline(outcome))}\n`,
    ...emergencies(outcome).map((emergency) => `\n> [!WARNING]\n> ${markdownText(emergency)}\n`),
    ...(outcome.posture === undefined ? [] : [postureTable(outcome.posture)]),
    ...(outcome.live === undefined ? [] : [liveTable(outcome.live)]),
    table('Blocking', outcome.blocked, outcome, room),
    nextSteps(outcome),
    table('Reported, not blocking', outcome.reported, outcome, room),
    table('Allowed', outcome.allowed, outcome, room),
    `\n| Configurations matched | read | unreadable | servers | places |\n|---|---|---|---|---|\n| ${coverage.matched} | ${coverage.read} | ${coverage.unreadable} | ${coverage.servers} | ${coverage.slots} |\n`,
    ...outcome.notices.map((notice) => `\n> ${markdownText(notice)}\n`),
  ].join('');
}

/** The result as a pull request comment that can be found and updated. */
export function commentReport(outcome: Outcome): string {
  return `${commentMarker(outcome)}\n${markdownReport(outcome, COMMENT_LIMIT)}`;
}
