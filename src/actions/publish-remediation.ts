import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editsReport } from '../report/edits.ts';
import { plainText } from '../report/escape.ts';
import { remediationSummary } from '../report/remediation-summary.ts';
import { version } from '../version.ts';
import { linesIn } from './inputs.ts';
import type { End, Inputs, Run } from './remediation-run.ts';

/** A word of a command line, for any POSIX shell. */
function quoted(word: string): string {
  return /^[\w./:=@{},-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The commands that do the same by hand: what the inputs say over the policy is said to them as well. */
function commands({ manager, place, settings, launcher, deliveries }: Inputs): readonly string[] {
  const options = Object.entries({ manager, place, launcher, deliveries }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, quoted(value)],
  );
  const command = [`npx mcp-keygate@${version} fix`, ...options, ...linesIn(settings).flatMap((line) => ['--set', quoted(line)])].join(' ');
  return [command, `${command} --write`];
}

/** Says the end everywhere: log, outputs, summary, and for those who must do it by hand the file of edits. */
export function publishRemediation({ core, log, inputs }: Run, end: End): void {
  const { remediation, refused } = end;
  for (const notice of end.notices) log.notice(plainText(notice));
  const byHand: string[] = [];
  if (refused !== undefined && remediation.files.length > 0) {
    const folder = join(process.env['RUNNER_TEMP'] ?? '.', 'keygate');
    mkdirSync(folder, { recursive: true });
    const edits = join(folder, 'edits.json');
    writeFileSync(edits, editsReport(remediation, refused.commit));
    core.setOutput('edits', edits);
    byHand.push(...commands(inputs));
  }
  const [first] = end.pulls;
  core.setOutput('operation', end.operation);
  core.setOutput(
    'swapped',
    remediation.files.reduce((sum, { swaps }) => sum + swaps.length, 0),
  );
  core.setOutput('left', remediation.left.length);
  core.setOutput('pull-requests', JSON.stringify(end.pulls));
  if (first !== undefined) {
    core.setOutput('pull-request-number', first.number);
    core.setOutput('pull-request-url', first.url);
  }
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary !== undefined && summary !== '') appendFileSync(summary, remediationSummary({ ...end, byHand }));
  // A missing permission is somebody's to give; the edits are there all the same.
  if (refused === undefined) log.info(plainText(end.headline));
  else log.warn(plainText(end.headline));
}
