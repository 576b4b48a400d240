import { relative, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { systemClock } from '../adapters/clock.ts';
import { consoleLog } from '../adapters/console-log.ts';
import { GitRepository } from '../adapters/git.ts';
import { systemWeb } from '../adapters/web.ts';
import { assemble } from '../assemble.ts';
import { UserError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Revocable } from '../core/rotation.ts';
import type { Setting } from '../engine/examine.ts';
import { finish } from '../finish.ts';
import { rules } from '../rules/index.ts';
import { readTerms } from '../terms.ts';
import { EXIT } from './exit.ts';
import { fetchPolicy } from './fetch-policy.ts';
import { repositoryRoot } from './repository-root.ts';
import { policyNamed, termsFilesIn } from './terms-files.ts';
import { painter, wantsColour } from './terminal.ts';

/** Options of `keygate revoke`, as the argument parser hands them over. */
export interface RevokeOptions {
  readonly yes?: boolean;
  readonly interactive?: boolean;
  /** Revoke what the branch still has. */
  readonly force?: boolean;
  /** Take the credentials from standard input. */
  readonly stdin?: boolean;
  readonly fingerprint?: readonly string[];
  readonly branch?: string;
  /** `ISSUER=ADDRESS` each. */
  readonly server?: readonly string[];
  readonly policy?: string;
  readonly format: string;
  readonly color?: boolean;
  readonly verbose?: boolean;
}

/** More than a list of credentials has. */
const MAX_INPUT = 1024 * 1024;
/** Where a default branch is, in a clone and in a repository without a remote. */
const DEFAULT_BRANCHES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master', 'HEAD'];

async function standardInput(): Promise<string> {
  if (process.stdin.isTTY) throw new UserError('--stdin reads credentials that are piped in; typed at a terminal they would be seen.');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_INPUT) throw new UserError('Standard input has more than 1 MiB, which no list of credentials has.');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Shows what would be revoked, and asks once, for all of it. */
async function isConfirmed(count: number, shown: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new UserError('--interactive asks at a terminal, and there is none; --yes confirms without asking.');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const what = `${count} ${count === 1 ? 'credential' : 'credentials'} will be revoked for good.`;
    process.stderr.write(`${shown}\n${what} Type "revoke" to do it: `);
    // Who ends the input has answered no.
    const answer = await lines[Symbol.asyncIterator]().next();
    return answer.done !== true && answer.value.trim() === 'revoke';
  } finally {
    lines.close();
  }
}

async function branchOf(
  repository: GitRepository,
  named: string | undefined,
): Promise<{ readonly name: string; readonly commit: string } | undefined> {
  for (const name of named === undefined ? DEFAULT_BRANCHES : [named]) {
    const commit = await repository.resolve(name);
    if (commit !== undefined) return { name, commit };
  }
  if (named !== undefined) throw new UserError(`git knows no branch "${named}" (--branch).`);
  return undefined;
}

function exitCodeOf(revocables: readonly Revocable[]): number {
  const kinds = new Set(revocables.map(({ state }) => state.kind));
  if (kinds.has('failed')) return EXIT.incomplete;
  return ['ready', 'used', 'lacking', 'page'].some((kind) => [...kinds].includes(kind as Revocable['state']['kind']))
    ? EXIT.findings
    : EXIT.clean;
}

/** `keygate revoke`: take back, at their issuers, credentials that were committed; give the exit code. */
export async function revoke(paths: readonly string[], options: RevokeOptions): Promise<number> {
  const cwd = process.cwd();
  const top = repositoryRoot(cwd);
  if (options.stdin === true && (paths.length > 0 || options.fingerprint !== undefined))
    throw new UserError('--stdin takes credentials from standard input; leave out paths and --fingerprint.');
  if (top === undefined && options.stdin !== true)
    throw new UserError(
      'Credentials are looked for in the history of a git repository, and this folder is in none; --stdin takes them from elsewhere.',
    );
  const knowledge = await assemble();
  const room = await import('../rotation-room.ts');
  const servers = room.serversOf(options.server ?? [], knowledge);
  const setting: Setting = { knowledge, rules, log: consoleLog(options.verbose === true) };
  const repository = top === undefined ? undefined : new GitRepository(top);
  try {
    const given = options.stdin === true ? await standardInput() : undefined;
    const branch = repository === undefined ? undefined : await branchOf(repository, options.branch);
    const past =
      given === undefined && top !== undefined && repository !== undefined
        ? await room.readPast(top, (await repository.resolve('HEAD')) ?? '', pathsIn(top, cwd, paths), repository, setting)
        : { findings: [] };
    const files = { ...termsFilesIn(top ?? cwd), ...(options.policy === undefined ? {} : { policy: policyNamed(options.policy) }) };
    const terms = await readTerms(files, knowledge, systemClock.today(), fetchPolicy(process.env));
    const wanted = new Set(options.fingerprint);
    const isWanted = (finding: Finding): boolean => room.isExposed(finding) && (wanted.size === 0 || wanted.has(finding.fingerprint));
    const scan = { coverage: { matched: 0, read: 0, unreadable: 0, servers: 0, slots: 0, searched: 0 }, files: [], slots: [], notices: [] };
    const { findings } = await finish({ ...scan, findings: past.findings }, terms, setting, systemClock, { whole: false });
    const suspects =
      given === undefined ? room.suspectsOf(room.together(findings.filter(isWanted)), knowledge) : room.suspectsIn(given, knowledge);
    const needed = options.force !== true && suspects.length > 0 && branch !== undefined && repository !== undefined;
    const standing = needed ? await room.readStanding(repository, branch.name, branch.commit, setting) : undefined;
    const prospect = room.prospectOf(suspects, { env: process.env, servers }, standing);
    const ready = prospect.revocables.filter(({ state }) => state.kind === 'ready').length;
    const notices = past.gap === undefined ? [] : [past.gap];
    const text = (revocables: readonly Revocable[], asked: boolean, stream: NodeJS.WriteStream): string =>
      room.revocationText(revocables, notices, asked, painter(wantsColour(options.color, stream, process.env)));
    const isAsked = ready > 0 && options.yes !== true && options.interactive === true;
    const asked =
      (ready > 0 && options.yes === true) || (isAsked && (await isConfirmed(ready, text(prospect.revocables, false, process.stderr))));
    const revocables = asked ? await prospect.revoke(systemWeb) : prospect.revocables;
    process.stdout.write(
      options.format === 'json' ? room.revocationReport(revocables, notices, asked) : text(revocables, asked, process.stdout),
    );
    return exitCodeOf(revocables);
  } finally {
    await repository?.close();
  }
}

/** Paths as git knows them: they may be gone from the tree. */
function pathsIn(top: string, cwd: string, paths: readonly string[]): readonly string[] {
  return paths.map((path) => {
    const inside = relative(top, resolve(cwd, path)).split(sep).join('/');
    if (inside === '..' || inside.startsWith('../')) throw new UserError(`"${path}" is outside of this repository.`);
    return inside === '' ? '.' : inside;
  });
}
