import { writeFileSync } from 'node:fs';
import { systemClock } from '../adapters/clock.ts';
import { consoleLog } from '../adapters/console-log.ts';
import { DiskFiles } from '../adapters/disk.ts';
import { GitRepository } from '../adapters/git.ts';
import { secretlint } from '../adapters/secretlint.ts';
import { assemble } from '../assemble.ts';
import { UserError } from '../core/errors.ts';
import type { Severity } from '../core/finding.ts';
import type { Knowledge } from '../engine/knowledge.ts';
import type { Setting } from '../engine/examine.ts';
import { scanFiles } from '../engine/scan-files.ts';
import type { TermsFiles } from '../engine/terms.ts';
import { finish, type Wishes } from '../finish.ts';
import type { Log } from '../ports/log.ts';
import type { Repository } from '../ports/repository.ts';
import { workflowCommands } from '../report/annotations.ts';
import { plainText } from '../report/escape.ts';
import { jsonReport } from '../report/json.ts';
import { headline, type Outcome } from '../report/outcome.ts';
import { postureBadge } from '../report/posture.ts';
import { sarifReport } from '../report/sarif.ts';
import { textReport } from '../report/text.ts';
import { rules } from '../rules/index.ts';
import { readCommit, readRange, type Reading, underTerms } from '../reading.ts';
import { exitCode } from './exit.ts';
import { connect, fetchPolicy } from './fetch-policy.ts';
import { repositoryRoot } from './repository-root.ts';
import { targetOf } from './target.ts';
import { policyNamed, termsFilesIn } from './terms-files.ts';
import { painter, progressLine, wantsColour } from './terminal.ts';
import { baselineTarget, writeBaseline } from './write-baseline.ts';

/** Options of `keygate check`, as the argument parser hands them over. */
export interface CheckOptions {
  /** `owner/name` on GitHub, read over the API. */
  readonly repo?: string;
  readonly base?: string;
  readonly head?: string;
  readonly format: string;
  readonly output?: string;
  readonly policy?: string;
  /** Accept what is found: the file for it, or `true` for the usual one. */
  readonly writeBaseline?: string | true;
  readonly failOn?: string;
  readonly color?: boolean;
  /** Leave out files that git does not track yet. */
  readonly tracked?: boolean;
  /** Read configurations alone, and no prose, scripts or code. */
  readonly configurations?: boolean;
  readonly verbose?: boolean;
  /** File to write a badge to, in the form of shields.io. */
  readonly badge?: string;
  /** Report and fail nothing. */
  readonly warnOnly?: boolean;
  /** Ask the managers about the references of the configurations. */
  readonly live?: boolean;
  /** Ask remote servers whether they offer OAuth. */
  readonly probeOauth?: boolean;
}

/** Formats of the report. */
export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;

/** Reads commits, of a clone or over the API: what lies between two, or all that one holds. */
async function scanCommits(repository: Repository, options: CheckOptions, setting: Setting): Promise<Reading> {
  const resolve = async (revision: string, option: string): Promise<string> => {
    const commit = await repository.resolve(revision);
    if (commit === undefined) throw new UserError(`${repository.name} knows no commit "${revision}" (${option}).`);
    return commit;
  };
  const [base, head] = await Promise.all([
    options.base === undefined ? undefined : resolve(options.base, '--base'),
    resolve(options.head ?? 'HEAD', '--head'),
  ]);
  return base === undefined ? readCommit(repository, head, setting) : readRange(repository, base, head, setting);
}

function localRepository(root: string): Repository {
  const top = repositoryRoot(root);
  if (top === undefined) throw new UserError('--base and --head compare commits, and this folder is in no git repository.');
  return new GitRepository(top);
}

/** A repository on GitHub that was never cloned. */
async function remoteRepository(name: string, env: NodeJS.ProcessEnv): Promise<Repository> {
  if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name)) throw new UserError(`--repo takes owner/name, not "${name}".`);
  const { api, sleep: wait } = await connect(env);
  const { GitHubRepository } = await import('../github-room.ts');
  return new GitHubRepository(api, name, wait);
}

function render(outcome: Outcome, options: CheckOptions): string {
  switch (options.format) {
    case 'json':
      return jsonReport(outcome);
    case 'sarif':
      return sarifReport(outcome);
    case 'github':
      return `${workflowCommands(outcome)}${plainText(headline(outcome))}\n`;
    default: {
      const colour = options.output === undefined && wantsColour(options.color, process.stdout, process.env);
      return textReport(outcome, painter(colour), Math.min(process.stdout.columns ?? 100, 140));
    }
  }
}

/** Whom the run asks; loaded only where it asks somebody. */
async function asking({ live, probeOauth }: CheckOptions, log: Log): Promise<Pick<Wishes, 'managers' | 'servers'>> {
  if (live !== true && probeOauth !== true) return {};
  const { askManagers, askServers } = await import('../asking-room.ts');
  return {
    ...(live === true ? { managers: askManagers(process.env, (sentence) => log.warn(sentence)) } : {}),
    ...(probeOauth === true ? { servers: askServers } : {}),
  };
}

/** Refuses a baseline of a part: what is not examined would be missing in it. */
function expectWhole(within: readonly string[], commits: boolean): void {
  if (within.length > 0) throw new UserError('--write-baseline accepts the findings of a whole tree; leave the paths out.');
  if (commits) throw new UserError('--write-baseline accepts what stands in the working tree; leave out --repo, --base and --head.');
}

function deliver(outcome: Outcome, options: CheckOptions, log: Log): void {
  const text = render(outcome, options);
  if (options.output === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(options.output, text);
  } catch (cause) {
    throw new UserError(`The report could not be written to "${options.output}"; is there such a folder, and may you write to it?`, {
      cause,
    });
  }
  log.info(`${plainText(headline(outcome))} The report is in ${options.output}.`);
}

/** What is examined: a working tree, with its clone where it has one, or commits of a repository. */
type Examined =
  | { readonly tree: DiskFiles; readonly repository: Repository | undefined }
  | { readonly tree?: never; readonly repository: Repository };

async function subjectOf(
  root: string,
  within: readonly string[],
  scope: 'configurations' | 'all',
  options: CheckOptions,
): Promise<Examined> {
  if (options.repo !== undefined) return { repository: await remoteRepository(options.repo, process.env) };
  if (options.base !== undefined || options.head !== undefined) return { repository: localRepository(root) };
  const top = repositoryRoot(root);
  const tree = new DiskFiles(root, within, top === undefined ? 'none' : options.tracked === true ? 'tracked' : 'new');
  // The walk starts first, so that the disk works while the rooms are loaded.
  tree.list(scope).catch(() => undefined);
  return { tree, repository: top === root ? new GitRepository(root) : undefined };
}

/**
 * `keygate check` and `keygate verify`: scan a tree, or what lies between two commits; give the exit
 * code. `verify` also judges how credentials reach the servers, by the standard that the policy sets.
 */
export async function check(paths: readonly string[], options: CheckOptions, verify = false): Promise<number> {
  const { root, within } = targetOf(paths, process.cwd());
  const log = consoleLog(options.verbose === true);
  const scope = options.configurations === true || verify ? 'configurations' : 'all';
  const commits = options.repo !== undefined || options.base !== undefined || options.head !== undefined;
  if (commits && within.length > 0) throw new UserError('--repo, --base and --head examine whole commits; leave the paths out.');
  if (options.writeBaseline !== undefined) expectWhole(within, commits);
  const target = options.writeBaseline === undefined ? undefined : baselineTarget(root, options.writeBaseline);
  const { tree, repository } = await subjectOf(root, within, scope, options);
  try {
    const knowledge: Knowledge = await assemble();
    const progress = progressLine(process.stderr);
    const setting: Setting = {
      knowledge,
      rules,
      log,
      scope,
      progress: progress.show,
      secondOpinion: secretlint(),
      ...(verify ? { keep: true } : {}),
    };
    const read: Reading =
      tree === undefined
        ? await scanCommits(repository, options, setting)
        : { scan: await scanFiles(tree, setting), files: termsFilesIn(root) };
    const { files } = read;
    progress.clear();
    const policy = options.policy === undefined ? {} : { policy: policyNamed(options.policy) };
    const wishes = {
      failOn: options.failOn as Severity | undefined,
      whole: tree === undefined ? options.base === undefined : within.length === 0,
      repository,
      ...(await asking(options, log)),
    };
    // A baseline that is to be written anew says nothing about what goes into it.
    const { baseline: _old, ...others } = files;
    const found: TermsFiles = { ...(target === undefined ? files : others), ...policy };
    const { scan, terms } = await underTerms(read, found, knowledge, systemClock.today(), fetchPolicy(process.env));
    let outcome = await finish(scan, terms, setting, systemClock, wishes);
    if (target !== undefined && scan.coverage.matched + scan.findings.length > 0) {
      const { baseline, sentence } = writeBaseline(target, outcome.findings, terms.policy);
      log.info(plainText(sentence));
      outcome = await finish(scan, { ...terms, baseline }, setting, systemClock, wishes);
    }
    deliver(outcome, options, log);
    if (options.badge !== undefined && outcome.posture !== undefined) writeFileSync(options.badge, postureBadge(outcome.posture));
    return options.warnOnly === true ? 0 : exitCode(outcome, options.base !== undefined);
  } finally {
    await repository?.close();
  }
}
