import type { Remediation } from '../core/remediation.ts';
import { fenced, linked, markdownText } from './escape.ts';
import { count } from './outcome.ts';
import { changesTable, type Detail, leftAlone, rotation, settingUp, storing } from './proposal-sections.ts';

/** What became of a remediation, for the summary of a job. */
export interface RemediationOutcome {
  readonly remediation: Remediation;
  /** One sentence: what was done. */
  readonly headline: string;
  /** Pull requests, for people to follow. */
  readonly pulls: readonly { readonly number: number; readonly url: string; readonly operation: string }[];
  readonly notices: readonly string[];
  /** Shell lines that do by hand what could not be done here; none where it was. */
  readonly byHand: readonly string[];
}

/** GitHub takes 1 MiB of summary for a step. */
const SUMMARY_LIMIT = 1_000_000;
const SHOWN = 30;

function summaryIn(outcome: RemediationOutcome, detail: Detail): string {
  const { remediation, byHand } = outcome;
  const section = (title: string, text: string): readonly string[] => (text === '' ? [] : [`### ${title}`, text]);
  const changes = remediation.files.length === 0 ? '' : changesTable(remediation, detail);
  // Where there is a pull request, its description says the rest.
  const told = byHand.length > 0;
  return [
    `## Keygate remediate`,
    linked(outcome.headline),
    ...outcome.pulls.map(({ number, url, operation }) => `- [#${number}](${url}): ${markdownText(operation)}`),
    ...outcome.notices.map((notice) => `> ${linked(notice)}`),
    ...(told ? section('Do it by hand', fenced('sh', byHand)) : []),
    ...section('What changes', changes),
    ...(told ? section('Store', storing(remediation, detail)) : []),
    ...(told ? section('Once for each developer', settingUp(remediation, detail)) : []),
    ...(told ? section('Revoke', rotation(remediation, detail)) : []),
    ...section('Left as it is', leftAlone(remediation, detail)),
  ].join('\n\n');
}

/** What was done as Markdown; of many swaps the details are folded, of very many only counted. */
export function remediationSummary(outcome: RemediationOutcome): string {
  const swaps = outcome.remediation.files.reduce((sum, { swaps }) => sum + swaps.length, 0);
  const details: readonly Detail[] = swaps > SHOWN ? ['folded', 'counted'] : ['full', 'folded', 'counted'];
  const texts = details.map((detail) => `${summaryIn(outcome, detail)}\n`);
  return texts.find((text) => Buffer.byteLength(text) <= SUMMARY_LIMIT) ?? `## Keygate remediate\n\n${linked(outcome.headline)}\n`;
}

/** How many swaps there are and how many literals stay, as the end of a sentence. */
export function swappedWords({ files, left }: Remediation): string {
  const swaps = files.reduce((sum, { swaps }) => sum + swaps.length, 0);
  const stay = left.length === 0 ? '' : `, ${left.length} left where ${left.length === 1 ? 'it is' : 'they are'}`;
  return `${count(swaps, 'credential')} in ${count(files.length, 'file')}${stay}`;
}
