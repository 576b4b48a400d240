import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
import { type Scan, scanCommit, scanRange, type Setting } from '../engine/scan.ts';
import { finish, validatePolicy } from '../finish.ts';
import type { Log } from '../ports/log.ts';
import type { Content, Repository } from '../ports/repository.ts';
import { annotationsOf } from '../report/annotations.ts';
import { jsonReport } from '../report/json.ts';
import { headline, type Outcome } from '../report/outcome.ts';
import { sarifReport } from '../report/sarif.ts';
import { COMMENT_MARKER, commentReport, markdownReport } from '../report/summary.ts';
import { plainText } from '../report/escape.ts';
import { rules } from '../rules/index.ts';
import { connect, type Connection } from './connect.ts';
import { GATE_INPUTS, inputOf, readInputs } from './inputs.ts';

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

/** A way to a repository over the API, made when the clone does not do. */
type Remote = () => Promise<GitHubRepository>;

/** What was read, and the policy that counts for it. */
interface Reading {
  readonly scan: Scan;
  readonly policy: { readonly path: string; readonly content: Content } | undefined;
  readonly repository: Repository;
}

type Work = (repository: Repository) => Promise<Reading>;

/**
 * Reads from the clone in the workspace if it has the whole history, else over the API; and over
 * the API if the clone turns out to lack a commit. Trying costs less than asking first.
 */
async function locallyOrRemotely(local: GitRepository | undefined, remote: Remote, work: Work): Promise<Reading> {
  if (local !== undefined && local.shallowCommits().size === 0) {
    try {
      return await work(local);
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
    }
  }
  return work(await remote());
}

/** Reads the policy and the change; the policy never from a commit that the change wrote, where there is another. */
function reader(setting: Promise<Setting>, base: string | undefined, head: string, direct = false): Work {
  return async (repository) => {
    // Started before the rooms are loaded, so that git and the loader work at the same time.
    const range = repository.range(base, head, { direct });
    const policy = repository.file(base ?? head, POLICY_PATHS);
    policy.catch(() => undefined);
    return { scan: await scanRange(repository, range, setting), policy: await policy, repository };
  };
}

async function read(
  subject: Exclude<Subject, { readonly kind: 'nothing' }>,
  local: GitRepository | undefined,
  remote: Remote,
  setting: Promise<Setting>,
): Promise<Reading> {
  switch (subject.kind) {
    case 'change':
      return locallyOrRemotely(local, remote, reader(setting, subject.base, subject.head));
    case 'push': {
      const { before, after, fallback } = subject;
      try {
        return await locallyOrRemotely(local, remote, reader(setting, before, after, true));
      } catch (error) {
        // A forced push can leave the old tip unreachable; then the default branch is the base.
        if (!(error instanceof ForgeError) || (error.status !== 404 && error.status !== 422)) throw error;
        return read({ kind: 'branch', head: after, onto: fallback }, local, remote, setting);
      }
    }
    case 'branch': {
      const { head, onto } = subject;
      if (onto === undefined) return locallyOrRemotely(local, remote, reader(setting, undefined, head));
      const base = (await local?.resolve(`refs/remotes/origin/${onto}`)) ?? (await (await remote()).resolve(onto));
      return locallyOrRemotely(local, remote, reader(setting, base, head));
    }
    case 'tree': {
      const { commit } = subject;
      const work: Work = async (repository) => ({
        scan: await scanCommit(repository, commit, await setting),
        policy: await repository.file(commit, POLICY_PATHS),
        repository,
      });
      if (local !== undefined && (await local.has(commit))) return work(local);
      return work(await remote());
    }
  }
}

/** Says the result everywhere it can be said; what a permission forbids is one notice each. */
async function publish(
  outcome: Outcome,
  core: Core,
  log: Log,
  connection: Connection | undefined,
  wishes: { readonly checkRun: boolean; readonly comment: string; readonly pullRequest: number | undefined },
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
  core.setOutput('report', report);
  core.setOutput('sarif', sarif);
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary !== undefined && summary !== '') appendFileSync(summary, markdownReport(outcome));

  const forge = connection === undefined ? undefined : new GitHubForge(connection.api, connection.repository, connection.sleep);
  const crowded = annotations.filter((one) => one.level === 'error').length > SHOWN || annotations.length > 2 * SHOWN;
  if (forge !== undefined && wishes.checkRun && crowded && outcome.head !== undefined) {
    const conclusion = outcome.blocked.length > 0 ? 'failure' : 'success';
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
      forge.upsertComment(number, COMMENT_MARKER, commentReport(outcome), create),
    );
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
  const number: unknown =
    typeof payload === 'object' && payload !== null ? Reflect.get(Reflect.get(payload, 'pull_request') ?? {}, 'number') : undefined;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

function subjectFor(
  inputs: { readonly base: string | undefined; readonly head: string | undefined },
  env: NodeJS.ProcessEnv,
  payload: unknown,
): Subject {
  const { base, head } = inputs;
  if (head !== undefined) return base === undefined ? { kind: 'tree', commit: head } : { kind: 'change', base, head };
  if (base !== undefined) throw new UserError('The input "base" needs the input "head" beside it.');
  const subject = subjectOf(env['GITHUB_EVENT_NAME'] ?? '', payload, env['GITHUB_SHA']);
  if ('problem' in subject) throw new UserError(`Keygate does not know what to compare: ${subject.problem}.`);
  return subject;
}

/** The gate: finds the change, reads it, and fails the step if it adds a credential. */
export async function run(): Promise<void> {
  const { env } = process;
  let local: GitRepository | undefined;
  // Loaded while git works; every path below needs it in the end.
  const loaded = (): Promise<Core> => import('@actions/core');
  try {
    const inputs = readInputs(GATE_INPUTS, (name) => inputOf(env, name));
    const payload = readEvent(env['GITHUB_EVENT_PATH']);
    const subject = subjectFor(inputs, env, payload);
    if (subject.kind === 'nothing') {
      const core = await loaded();
      core.info(`${subject.reason} There is nothing to examine.`);
      for (const output of ['findings', 'blocked']) core.setOutput(output, 0);
      return;
    }
    let connection: Connection | undefined;
    const connected = async (): Promise<Connection> => (connection ??= await connect(inputs.token, env));
    const remote: Remote = async () => {
      const { api, repository, sleep } = await connected();
      return new GitHubRepository(api, repository, sleep);
    };
    const workspace = env['GITHUB_WORKSPACE'];
    local = workspace !== undefined && GitRepository.isRepository(workspace) ? new GitRepository(workspace) : undefined;
    let start: (setting: Promise<Setting>) => void = () => undefined;
    const setting = new Promise<Setting>((resolve) => {
      start = resolve;
    });
    const reading = read(subject, local, remote, setting);
    reading.catch(() => undefined);
    const core = await loaded();
    if (inputs.token !== undefined) core.setSecret(inputs.token);
    const log = actionsLog(core);
    const knowledge = await assemble();
    start(Promise.resolve({ knowledge, rules, log }));
    const { scan, policy, repository } = await reading;
    log.debug(`Commits were read through ${repository.name}.`);
    const outcome = await finish(
      scan,
      await loadPolicy(policy, knowledge, validatePolicy),
      knowledge,
      systemClock,
      inputs['fail-on'] as Severity | undefined,
    );

    const wishes = { checkRun: inputs['check-run'] !== 'never', comment: inputs.comment ?? 'never', pullRequest: pullRequestOf(payload) };
    const writes = outcome.findings.length > 0 || wishes.comment !== 'never';
    for (const notice of outcome.notices) log.notice(notice);
    await publish(outcome, core, log, writes && inputs.token !== undefined ? await connected() : undefined, wishes);
    log.info(plainText(headline(outcome)));
    if (outcome.blocked.length > 0) core.setFailed(plainText(headline(outcome)));
  } catch (error) {
    fail(await loaded(), error);
  } finally {
    await local?.close();
  }
}

/** The last word on an error: the user's or the forge's in one sentence, ours with its stack. */
function fail(core: Core, error: unknown): void {
  if (error instanceof UserError) core.setFailed(plainText(error.message));
  else if (error instanceof ForgeError) core.setFailed(plainText(`${error.message} Nothing was examined, so the gate stays closed.`));
  else
    core.setFailed(
      `Keygate failed; please report this at https://github.com/mcp-keygate/keygate/issues\n${error instanceof Error ? (error.stack ?? error.message) : 'unknown error'}`,
    );
}
