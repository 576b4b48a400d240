import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitHubForge } from '../adapters/github-forge.ts';
import { ForgeError } from '../core/errors.ts';
import type { Log } from '../ports/log.ts';
import { annotationsOf } from '../report/annotations.ts';
import { plainText } from '../report/escape.ts';
import { jsonReport } from '../report/json.ts';
import { headline, type Outcome, untoldIn, verdictWord } from '../report/outcome.ts';
import { postureBadge } from '../report/posture.ts';
import { sarifReport } from '../report/sarif.ts';
import { commentMarker, commentReport, markdownReport } from '../report/summary.ts';
import type { Connection } from './connect.ts';

/** @actions/core, loaded late. */
export type Core = typeof import('@actions/core');

/** GitHub shows this many error annotations of a step, and as many warnings. */
const SHOWN = 10;

async function forgeOf({ api, repository, sleep }: Connection): Promise<GitHubForge> {
  const { GitHubForge } = await import('../github-room.ts');
  return new GitHubForge(api, repository, sleep);
}

/** Says the result everywhere it can be said; what a permission forbids is one notice each. */
export async function publish(
  outcome: Outcome,
  core: Core,
  log: Log,
  connection: Connection | undefined,
  wishes: {
    readonly checkRun: boolean;
    readonly comment: string;
    readonly pullRequest: number | undefined;
    /** Nothing fails, whatever was found. */
    readonly warnOnly: boolean;
  },
): Promise<void> {
  const annotations = annotationsOf(outcome);
  for (const one of annotations) {
    const { file, title, line, endLine } = one;
    const properties = {
      title,
      file: file.replace(/[\r\n]/g, ' '),
      startLine: line,
      endLine,
      ...(line === endLine ? { startColumn: one.column, endColumn: one.endColumn } : {}),
    };
    if (one.level === 'error') core.error(one.message, properties);
    else if (one.level === 'warning') core.warning(one.message, properties);
    else core.notice(one.message, properties);
  }
  const folder = join(process.env['RUNNER_TEMP'] ?? '.', 'keygate');
  mkdirSync(folder, { recursive: true });
  const report = join(folder, 'report.json');
  const sarif = join(folder, 'keygate.sarif');
  writeFileSync(report, jsonReport(outcome));
  writeFileSync(sarif, sarifReport(outcome));
  core.setOutput('findings', outcome.findings.length);
  core.setOutput('blocked', outcome.blocked.length);
  core.setOutput('allowed', outcome.allowed.length);
  core.setOutput('report', report);
  core.setOutput('sarif', sarif);
  if (outcome.live !== undefined) core.setOutput('untold', untoldIn(outcome));
  if (outcome.posture !== undefined) publishPosture(outcome.posture, core, folder);
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary !== undefined && summary !== '') appendFileSync(summary, markdownReport(outcome));

  const forge = connection === undefined ? undefined : await forgeOf(connection);
  // What may stay is in the summary; a long baseline needs no check run.
  const telling = annotations.length - outcome.allowed.length;
  const crowded = annotations.filter((one) => one.level === 'error').length > SHOWN || telling > 2 * SHOWN;
  if (forge !== undefined && wishes.checkRun && crowded && outcome.head !== undefined) {
    const blocked = wishes.warnOnly ? ('neutral' as const) : ('failure' as const);
    const conclusion = ({ clean: 'success', untold: 'neutral', blocked } as const)[verdictWord(outcome)];
    await attempt(log, 'GitHub shows ten annotations of each kind; the job summary holds all findings.', () =>
      forge.createCheckRun({
        head: outcome.head ?? '',
        conclusion,
        title: plainText(headline(outcome)),
        summary: markdownReport(outcome, 60_000),
        annotations,
      }),
    );
  }
  const number = wishes.pullRequest;
  if (forge !== undefined && number !== undefined && wishes.comment !== 'never') {
    const create = wishes.comment === 'always' || outcome.blocked.length > 0;
    await attempt(log, 'The result is in the annotations and the job summary.', () =>
      forge.upsertComment(number, commentMarker(outcome), commentReport(outcome), create),
    );
  }
}

/** How credentials reach the servers, as outputs and as a badge. */
function publishPosture(posture: NonNullable<Outcome['posture']>, core: Core, folder: string): void {
  const badge = join(folder, 'badge.json');
  writeFileSync(badge, postureBadge(posture));
  core.setOutput('posture', JSON.stringify(posture));
  core.setOutput('servers', posture.servers.length);
  core.setOutput('compliant', posture.compliant);
  core.setOutput('by-rung', JSON.stringify(posture.byRung));
  core.setOutput('badge', badge);
}

async function attempt(log: Log, instead: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    log.notice(`${error.message} ${instead}`);
  }
}
