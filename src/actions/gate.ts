import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionsLog } from '../adapters/actions-log.ts';
import { systemClock } from '../adapters/clock.ts';
import { GitRepository } from '../adapters/git.ts';
import { GitHubRepository } from '../adapters/github.ts';
import { GitHubForge } from '../adapters/github-forge.ts';
import { assemble } from '../assemble.ts';
import { ForgeError, UserError } from '../core/errors.ts';
import type { Severity } from '../core/finding.ts';
import { POLICY_PATHS } from '../core/policy.ts';
import { type Subject, subjectOf } from '../engine/event.ts';
import { loadPolicy } from '../engine/load-policy.ts';
import { type Scan, scanChange, scanCommit } from '../engine/scan.ts';
import { finish, validatePolicy } from '../finish.ts';
import type { Log } from '../ports/log.ts';
import type { Repository } from '../ports/repository.ts';
import { annotationsOf } from '../report/annotations.ts';
import { jsonReport } from '../report/json.ts';
import { headline, type Outcome } from '../report/outcome.ts';
import { sarifReport } from '../report/sarif.ts';
import { COMMENT_MARKER, commentReport, markdownReport } from '../report/summary.ts';
import { plainText } from '../report/escape.ts';
import { rules } from '../rules/index.ts';
import { connect, type Connection } from './connect.ts';
import { GATE_INPUTS, readInputs } from './inputs.ts';

type Core = typeof import('@actions/core');

/** GitHub shows this many error annotations of a step, and as many warnings. */
const SHOWN = 10;

function readEvent(path: string | undefined): unknown {
  if (path === undefined || path === '') return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new UserError('The event file of this run (GITHUB_EVENT_PATH) could not be read.', { cause });
  }
}

/** The clone in the workspace, if it holds all of these commits with their history; else the API. */
async function choose(local: GitRepository | undefined, remote: () => Promise<GitHubRepository>, commits: readonly string[], whole: boolean): Promise<Repository> {
  if (local !== undefined) {
    const all = await Promise.all(commits.map((commit) => local.has(commit)));
    if (all.every(Boolean) && (whole || local.shallowCommits().size === 0)) return local;
  }
  return remote();
}

interface Plan {
  readonly repository: Repository;
  /** Commit whose policy counts: never one that the change wrote, where there is another. */
  readonly trusted: string;
  scan(setting: Parameters<typeof scanCommit>[2]): Promise<Scan>;
}

async function plan(subject: Exclude<Subject, { readonly kind: 'nothing' }>, local: GitRepository | undefined, remote: () => Promise<GitHubRepository>): Promise<Plan> {
  switch (subject.kind) {
    case 'change': {
      const { base, head } = subject;
      const repository = await choose(local, remote, [base, head], false);
      return { repository, trusted: base, scan: (setting) => scanChange(repository, base, head, setting) };
    }
    case 'push': {
      const { before, after, fallback } = subject;
      const repository = await choose(local, remote, [before, after], false);
      if (await repository.has(before)) return { repository, trusted: before, scan: (setting) => scanChange(repository, before, after, setting, { direct: true }) };
      // A forced push can leave the old tip unreachable; then the default branch is the base.
      return plan({ kind: 'branch', head: after, onto: fallback }, local, remote);
    }
    case 'branch': {
      const { head, onto } = subject;
      const known = onto === undefined ? undefined : await local?.resolve(`refs/remotes/origin/${onto}`);
      const repository = await choose(local, remote, known === undefined ? [head] : [known, head], onto === undefined);
      const base = onto === undefined ? undefined : (known ?? (await repository.resolve(onto)) ?? (await (await remote()).resolve(onto)));
      if (base !== undefined && base !== head) {
        const both = await choose(local, remote, [base, head], false);
        return { repository: both, trusted: base, scan: (setting) => scanChange(both, base, head, setting) };
      }
      return { repository, trusted: head, scan: (setting) => scanChange(repository, undefined, head, setting) };
    }
    case 'tree': {
      const repository = await choose(local, remote, [subject.commit], true);
      return { repository, trusted: subject.commit, scan: (setting) => scanCommit(repository, subject.commit, setting) };
    }
  }
}

/** Says the result everywhere it can be said; what a permission forbids is one notice each. */
async function publish(outcome: Outcome, core: Core, log: Log, connection: Connection | undefined, wishes: { readonly checkRun: boolean; readonly comment: string; readonly pullRequest: number | undefined }): Promise<void> {
  const annotations = annotationsOf(outcome);
  for (const one of annotations) {
    const { file, title, line, endLine } = one;
    const properties = { title, file: file.replace(/[\r\n]/g, ' '), startLine: line, endLine, ...(line === endLine ? { startColumn: one.column, endColumn: one.endColumn } : {}) };
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
  core.setOutput('report', report);
  core.setOutput('sarif', sarif);
  if (process.env['GITHUB_STEP_SUMMARY'] !== undefined) await core.summary.addRaw(markdownReport(outcome)).write();

  const forge = connection === undefined ? undefined : new GitHubForge(connection.api, connection.repository, connection.sleep);
  const crowded = annotations.filter((one) => one.level === 'error').length > SHOWN || annotations.length > 2 * SHOWN;
  if (forge !== undefined && wishes.checkRun && crowded && outcome.head !== undefined) {
    const conclusion = outcome.blocked.length > 0 ? 'failure' : 'success';
    await attempt(log, 'GitHub shows ten annotations of each kind; the job summary holds all findings.', () =>
      forge.createCheckRun({ head: outcome.head ?? '', conclusion, title: plainText(headline(outcome)), summary: markdownReport(outcome, 60_000), annotations }),
    );
  }
  const number = wishes.pullRequest;
  if (forge !== undefined && number !== undefined && wishes.comment !== 'never') {
    const create = wishes.comment === 'always' || outcome.blocked.length > 0;
    await attempt(log, 'The result is in the annotations and the job summary.', () => forge.upsertComment(number, COMMENT_MARKER, commentReport(outcome), create));
  }
}

async function attempt(log: Log, instead: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    log.notice(`${error.message} ${instead}`);
  }
}

function pullRequestOf(payload: unknown): number | undefined {
  const number: unknown = typeof payload === 'object' && payload !== null ? Reflect.get(Reflect.get(payload, 'pull_request') ?? {}, 'number') : undefined;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

/** The gate: finds the change, reads it, and fails the step if it adds a credential. */
export async function run(): Promise<void> {
  const core = await import('@actions/core');
  const log = actionsLog(core);
  const env = process.env;
  let local: GitRepository | undefined;
  try {
    const inputs = readInputs(GATE_INPUTS, (name) => core.getInput(name));
    if (inputs.token !== undefined) core.setSecret(inputs.token);
    const payload = readEvent(env['GITHUB_EVENT_PATH']);
    const subject: ReturnType<typeof subjectOf> =
      inputs.head !== undefined && inputs.base !== undefined
        ? { kind: 'change', base: inputs.base, head: inputs.head }
        : inputs.head !== undefined
          ? { kind: 'tree', commit: inputs.head }
          : subjectOf(env['GITHUB_EVENT_NAME'] ?? '', payload, env['GITHUB_SHA']);
    if ('problem' in subject) throw new UserError(`Keygate does not know what to compare: ${subject.problem}.`);
    if (subject.kind === 'nothing') {
      log.info(`${subject.reason} There is nothing to examine.`);
      for (const output of ['findings', 'blocked']) core.setOutput(output, 0);
      return;
    }
    let connection: Connection | undefined;
    const connected = async (): Promise<Connection> => (connection ??= await connect(inputs.token, env));
    const remote = async (): Promise<GitHubRepository> => {
      const { api, repository, sleep } = await connected();
      return new GitHubRepository(api, repository, sleep);
    };
    const workspace = env['GITHUB_WORKSPACE'];
    local = workspace !== undefined && GitRepository.isRepository(workspace) ? new GitRepository(workspace) : undefined;
    const planned = await plan(subject, local, remote);
    log.debug(`Reading commits through ${planned.repository.name}.`);
    const knowledge = assemble();
    const [policyFile, scan] = await Promise.all([planned.repository.file(planned.trusted, POLICY_PATHS), planned.scan({ knowledge, rules, log })]);
    const policy = await loadPolicy(policyFile, knowledge, validatePolicy);
    const outcome = await finish(scan, policy, knowledge, systemClock, inputs['fail-on'] as Severity | undefined);

    const wishes = { checkRun: inputs['check-run'] !== 'never', comment: inputs.comment ?? 'never', pullRequest: pullRequestOf(payload) };
    const writes = outcome.findings.length > 0 || wishes.comment !== 'never';
    for (const notice of outcome.notices) log.notice(notice);
    await publish(outcome, core, log, writes && inputs.token !== undefined ? await connected() : undefined, wishes);
    log.info(plainText(headline(outcome)));
    if (outcome.blocked.length > 0) core.setFailed(plainText(headline(outcome)));
  } catch (error) {
    fail(core, error);
  } finally {
    await local?.close();
  }
}

/** The last word on an error: the user's or the forge's in one sentence, ours with its stack. */
function fail(core: Core, error: unknown): void {
  if (error instanceof UserError) core.setFailed(plainText(error.message));
  else if (error instanceof ForgeError) core.setFailed(plainText(`${error.message} Nothing was examined, so the gate stays closed.`));
  else core.setFailed(`Keygate failed; please report this at https://github.com/mcp-keygate/keygate/issues\n${error instanceof Error ? (error.stack ?? error.message) : 'unknown error'}`);
}
