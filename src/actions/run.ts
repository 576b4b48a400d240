import { readFileSync } from 'node:fs';
import { actionsLog } from '../adapters/actions-log.ts';
import { systemClock } from '../adapters/clock.ts';
import { GitRepository } from '../adapters/git.ts';
import { secretlint } from '../adapters/secretlint.ts';
import { assemble } from '../assemble.ts';
import { ForgeError, UserError } from '../core/errors.ts';
import type { Severity } from '../core/finding.ts';
import { isForeign, pullRequestOf, type Subject, subjectOf } from '../engine/event.ts';
import type { Setting } from '../engine/examine.ts';
import type { FetchPolicy } from '../engine/load-policy.ts';
import { finish, type Wishes } from '../finish.ts';
import type { Log } from '../ports/log.ts';
import { plainText } from '../report/escape.ts';
import { headline } from '../report/outcome.ts';
import { underTerms } from '../reading.ts';
import { rules } from '../rules/index.ts';
import { connect, type Connection } from './connect.ts';
import { type ActionInputs, inputOf, readInputs } from './inputs.ts';
import { type Core, publish } from './publish.ts';
import { readSubject, type Remote } from './read-subject.ts';

/**
 * The payload of the event that started this run; empty where there is none.
 * @throws UserError where it cannot be read.
 */
export function readEvent(path: string | undefined): unknown {
  if (path === undefined || path === '') return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new UserError('The event file of this run (GITHUB_EVENT_PATH) could not be read.', { cause });
  }
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

/** What verify looks at: a push has nobody to answer to, so all that stands there is judged. */
function wholeOnPush(subject: Subject): Subject {
  if (subject.kind === 'push') return { kind: 'tree', commit: subject.after };
  return subject.kind === 'branch' ? { kind: 'tree', commit: subject.head } : subject;
}

const NEEDS = {
  commits:
    'The workspace does not hold both ends of the change, and there is no token to read them through the API. Give the input "token", or check out with fetch-depth: 0.',
  policy: 'The policy builds on one of another repository, and there is no token to read it through the API. Give the input "token".',
} as const;

/** Which action this is: the inputs it has, and whether it judges by the rules of verify. */
export interface Action {
  readonly inputs: ActionInputs;
  readonly verify: boolean;
}

/** Whom the run asks. Nobody for a change of another repository: its author would choose the questions. */
async function asking(
  { live, 'probe-oauth': probe }: Readonly<Partial<Record<string, string>>>,
  payload: unknown,
  env: NodeJS.ProcessEnv,
  log: Log,
): Promise<Pick<Wishes, 'managers' | 'servers'>> {
  if (live !== 'true' && probe !== 'true') return {};
  if (isForeign(payload)) {
    log.notice(
      'This change comes from another repository, so no manager and no server was asked; whether its secrets are there was not checked.',
    );
    return {};
  }
  const { askManagers, askServers } = await import('../asking-room.ts');
  return {
    ...(live === 'true' ? { managers: askManagers(env, (sentence) => log.warn(sentence)) } : {}),
    ...(probe === 'true' ? { servers: askServers } : {}),
  };
}

/** Finds the change, reads it, says the result everywhere, and fails the step if something in it may not be. */
export async function runAction({ inputs: rulesOfInputs, verify }: Action): Promise<void> {
  const { env } = process;
  let local: GitRepository | undefined;
  // Loaded while git works; every path below needs it in the end.
  const loaded = (): Promise<Core> => import('@actions/core');
  try {
    const inputs = readInputs(rulesOfInputs, (name) => inputOf(env, name));
    const payload = readEvent(env['GITHUB_EVENT_PATH']);
    const found = subjectFor(inputs, env, payload);
    const subject = verify ? wholeOnPush(found) : found;
    if (subject.kind === 'nothing') {
      const core = await loaded();
      core.info(`${subject.reason} There is nothing to examine.`);
      for (const output of ['findings', 'blocked', 'allowed', ...(verify ? ['servers', 'compliant'] : [])]) core.setOutput(output, 0);
      return;
    }
    let connection: Connection | undefined;
    const connected = async (need: keyof typeof NEEDS): Promise<Connection> =>
      (connection ??= await connect(inputs.token, env, NEEDS[need]));
    const remote: Remote = async () => {
      const { api, repository, sleep } = await connected('commits');
      const { GitHubRepository } = await import('../github-room.ts');
      return new GitHubRepository(api, repository, sleep);
    };
    const workspace = env['GITHUB_WORKSPACE'];
    local = workspace !== undefined && GitRepository.isRepository(workspace) ? new GitRepository(workspace) : undefined;
    let start: (setting: Promise<Setting>) => void = () => undefined;
    const setting = new Promise<Setting>((resolve) => {
      start = resolve;
    });
    const reading = readSubject(subject, local, remote, setting);
    reading.catch(() => undefined);
    const core = await loaded();
    if (inputs.token !== undefined) core.setSecret(inputs.token);
    const log = actionsLog(core);
    const knowledge = await assemble();
    const prepared: Setting = {
      knowledge,
      rules,
      log,
      secondOpinion: secretlint(),
      ...(verify ? { keep: true, scope: 'configurations' } : {}),
    };
    start(Promise.resolve(prepared));
    const read = await reading;
    const { repository } = read;
    log.debug(`Commits were read through ${repository.name}.`);
    const fetch: FetchPolicy = async (parent) => {
      const connection = await connected('policy');
      const { policyIn } = await import('../github-room.ts');
      return policyIn(parent, connection);
    };
    const { scan, terms } = await underTerms(read, read.files, knowledge, systemClock.today(), fetch);
    const outcome = await finish(scan, terms, prepared, systemClock, {
      failOn: inputs['fail-on'] as Severity | undefined,
      whole: subject.kind === 'tree',
      repository,
      ...(await asking(inputs, payload, env, log)),
    });

    const warnOnly = inputs['warn-only'] === 'true';
    const wishes = {
      checkRun: inputs['check-run'] !== 'never',
      comment: inputs.comment ?? 'never',
      pullRequest: pullRequestOf(payload),
      warnOnly,
    };
    const writes = outcome.findings.length > 0 || wishes.comment !== 'never';
    for (const notice of outcome.notices) log.notice(notice);
    await publish(outcome, core, log, writes && inputs.token !== undefined ? await connected('commits') : undefined, wishes);
    log.info(plainText(headline(outcome)));
    if (outcome.blocked.length > 0 && !warnOnly) core.setFailed(plainText(headline(outcome)));
  } catch (error) {
    fail(await loaded(), error);
  } finally {
    await local?.close();
  }
}

/** The last word on an error: the user's or the forge's in one sentence, ours with its stack. */
function fail(core: Core, error: unknown): void {
  if (error instanceof UserError) core.setFailed(plainText(error.message));
  else if (error instanceof ForgeError) core.setFailed(plainText(`${error.message} Nothing was examined, so the check fails.`));
  else
    core.setFailed(
      `Keygate failed; please report this at https://github.com/mcp-keygate/keygate/issues\n${error instanceof Error ? (error.stack ?? error.message) : 'unknown error'}`,
    );
}
