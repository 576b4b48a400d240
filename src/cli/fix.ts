import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { systemClock } from '../adapters/clock.ts';
import { consoleLog } from '../adapters/console-log.ts';
import { diskCredentials } from '../adapters/credential-files.ts';
import { DiskFiles } from '../adapters/disk.ts';
import { runGit } from '../adapters/git-process.ts';
import { systemPrograms } from '../adapters/programs.ts';
import { systemTime } from '../adapters/time.ts';
import { systemWeb } from '../adapters/web.ts';
import { dirtyFiles, writeTree } from '../adapters/tree-writer.ts';
import { assemble } from '../assemble.ts';
import { UserError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Remediation, Storing, Unswapped } from '../core/remediation.ts';
import type { Deposited } from '../storing-room.ts';
import type { Manager } from '../managers/manager.ts';
import type { Setting } from '../engine/examine.ts';
import { scanFiles } from '../engine/scan-files.ts';
import { finish } from '../finish.ts';
import { plainText } from '../report/escape.ts';
import { askedFor, remedyTerms } from '../remedying.ts';
import { readTerms } from '../terms.ts';
import { rules } from '../rules/index.ts';
import { EXIT } from './exit.ts';
import { fetchPolicy } from './fetch-policy.ts';
import { repositoryRoot } from './repository-root.ts';
import { targetOf } from './target.ts';
import { policyNamed, termsFilesIn } from './terms-files.ts';
import { painter, progressLine, wantsColour } from './terminal.ts';

/** Options of `keygate fix`, as the argument parser hands them over. */
export interface FixOptions {
  readonly write?: boolean;
  readonly interactive?: boolean;
  /** Write over files that have changes which are not committed. */
  readonly force?: boolean;
  /** Store the credentials before the files are changed. */
  readonly store?: boolean;
  readonly owner?: string;
  readonly manager?: string;
  /** Template of the place of a credential. */
  readonly place?: string;
  /** `NAME=VALUE` each. */
  readonly set?: readonly string[];
  readonly launcher?: string;
  readonly deliveries?: string;
  readonly policy?: string;
  readonly format: string;
  readonly color?: boolean;
  readonly verbose?: boolean;
}

/** Asks about each credential; those that are to stay are taken out. */
async function chosen(
  findings: readonly Finding[],
  remediation: Remediation,
): Promise<{ readonly kept: readonly Finding[]; readonly declined: readonly Unswapped[] }> {
  if (!process.stdin.isTTY) throw new UserError('--interactive asks at a terminal, and there is none.');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answers = lines[Symbol.asyncIterator]();
  const kept: Finding[] = [];
  const declined: Unswapped[] = [];
  try {
    for (const finding of findings) {
      const swap = remediation.files
        .flatMap(({ swaps }) => swaps)
        .find((one) => one.file === finding.origin.path && one.line === finding.start.line && one.slot === finding.slot?.name);
      if (swap === undefined) continue;
      const server = swap.server === undefined ? '' : ` of ${swap.server}`;
      const question = `${swap.file}:${swap.line} ${swap.slot}${server} → ${swap.reference}`;
      process.stderr.write(`${plainText(question)} [y/n] `);
      const answer = await answers.next();
      // Who ends the input has answered no to all that is left.
      if (answer.done !== true && /^y(?:es)?$/i.test(answer.value.trim())) kept.push(finding);
      else declined.push({ ...swap, reason: 'You left it.', steps: [] });
    }
  } finally {
    lines.close();
  }
  return { kept, declined };
}

/** A remediation without these files, whose swaps are among what is left. */
function without(remediation: Remediation, refused: ReadonlyMap<string, string>): Remediation {
  if (refused.size === 0) return remediation;
  return {
    ...remediation,
    files: remediation.files.filter(({ path }) => !refused.has(path)),
    left: [
      ...remediation.left,
      ...remediation.files.flatMap(({ path, swaps }) => {
        const reason = refused.get(path);
        return reason === undefined ? [] : swaps.map((swap) => ({ ...swap, reason, steps: [] }));
      }),
    ],
  };
}

/** Leaves out files that have changes of their own. */
async function withoutDirty(root: string, remediation: Remediation): Promise<Remediation> {
  if (repositoryRoot(root) === undefined) return remediation;
  const dirty = await dirtyFiles(
    root,
    remediation.files.map(({ path }) => path),
  );
  const reason = 'The file has changes that are not committed; commit them first, or give --force.';
  return without(remediation, new Map([...dirty].map((path) => [path, reason])));
}

/** Who answers for what is stored: the person who is named, who started the run, or whom git knows. */
async function ownerOf(named: string | undefined, root: string): Promise<string | undefined> {
  const actor = process.env['GITHUB_ACTOR'] ?? '';
  if (named !== undefined || actor !== '') return named ?? actor;
  const email = await runGit(root, ['config', 'user.email'], { fine: [0, 1] }).catch(() => undefined);
  const text = email?.toString('utf8').trim() ?? '';
  return text === '' ? undefined : text;
}

/** Stores what the swaps refer to, in the manager that they refer to. */
async function deposited(
  remediation: Remediation,
  findings: readonly Finding[],
  run: (findings: readonly Finding[]) => Promise<Remediation>,
  { manager, managers }: { readonly manager: Manager; readonly managers: readonly Manager[] },
  options: FixOptions,
  root: string,
): Promise<Deposited> {
  const { depositFirst } = await import('../storing-room.ts');
  const repository = process.env['GITHUB_REPOSITORY'] ?? basename(repositoryRoot(root) ?? root);
  return depositFirst(remediation, findings, run, {
    manager,
    managers,
    owner: await ownerOf(options.owner, root),
    repository,
    now: new Date(),
    world: { env: process.env, programs: systemPrograms, web: systemWeb, files: diskCredentials, time: systemTime },
  });
}

/** `keygate fix`: swap the literals of a tree for references, or show what that would change; give the exit code. */
export async function fix(paths: readonly string[], options: FixOptions): Promise<number> {
  const { root, within } = targetOf(paths, process.cwd());
  const top = repositoryRoot(root);
  const tree = new DiskFiles(root, within, top === undefined ? 'none' : 'new');
  tree.list('configurations').catch(() => undefined);
  const knowledge = await assemble();
  const progress = progressLine(process.stderr);
  const setting: Setting = {
    knowledge,
    rules,
    log: consoleLog(options.verbose === true),
    scope: 'configurations',
    progress: progress.show,
    keep: true,
  };
  const { kept, ...scan } = await scanFiles(tree, setting);
  progress.clear();
  const files = { ...termsFilesIn(root), ...(options.policy === undefined ? {} : { policy: policyNamed(options.policy) }) };
  const terms = await readTerms(files, knowledge, systemClock.today(), fetchPolicy(process.env));
  const outcome = await finish(scan, terms, setting, systemClock, { whole: within.length === 0 });
  if (scan.coverage.matched === 0) {
    process.stderr.write('keygate: there is no MCP configuration here.\n');
    return EXIT.nothing;
  }
  const { remediate, isSwappable, loadEditor, fixReport, fixText, maskedDiff } = await import('../remedy-room.ts');
  const findings = outcome.findings.filter(isSwappable);
  const repo = basename(top ?? root);
  const asked =
    findings.length === 0 ? undefined : await remedyTerms(askedFor({ ...options, settings: options.set }), terms.policy, knowledge, repo);
  const run = async (wanted: readonly Finding[]): Promise<Remediation> =>
    asked === undefined ? { files: [], left: [] } : remediate(kept?.heads ?? [], wanted, asked, { knowledge, loadEditor });

  let remediation = await run(findings);
  let chosenFindings: readonly Finding[] = findings;
  if (options.interactive === true) {
    const answers = await chosen(findings, remediation);
    const { left } = remediation;
    chosenFindings = answers.kept;
    remediation = await run(answers.kept);
    remediation = { ...remediation, left: [...left, ...remediation.left, ...answers.declined] };
  }
  const writes = options.write === true || options.interactive === true;
  let storing: Storing | undefined;
  if (options.store === true && asked?.manager !== undefined) (await import('../storing-room.ts')).expectStorable(asked.manager);
  if (writes && options.force !== true) remediation = await withoutDirty(root, remediation);
  if (writes && options.store === true && asked?.manager !== undefined) {
    const paths = new Set(remediation.files.map(({ path }) => path));
    const wanted = chosenFindings.filter(({ origin }) => paths.has(origin.path));
    const { left } = remediation;
    const done = await deposited(remediation, wanted, run, { manager: asked.manager, managers: knowledge.managers }, options, root);
    storing = done.storing;
    const again = done.remediation;
    // A second remediation tells of what it was asked for alone.
    const isTold = (one: Unswapped): boolean =>
      again.left.some(({ file, line, slot }) => file === one.file && line === one.line && slot === one.slot);
    remediation = { ...again, left: [...left.filter((one) => !isTold(one)), ...again.left] };
  }
  if (writes) remediation = without(remediation, writeTree(root, remediation.files));
  const unread = outcome.findings.some(({ rule }) => rule === 'unreadable-config');
  if (options.format === 'json') process.stdout.write(fixReport(remediation, writes, storing));
  else {
    const paint = painter(wantsColour(options.color, process.stdout, process.env));
    if (!writes) for (const file of remediation.files) process.stdout.write(maskedDiff(file, paint));
    process.stdout.write(fixText(remediation, paint, writes, options.store === true ? (storing ?? 'planned') : undefined));
  }
  if (storing?.problem !== undefined) return EXIT.incomplete;
  if (remediation.left.length > 0 || (!writes && remediation.files.length > 0)) return EXIT.findings;
  return unread ? EXIT.incomplete : EXIT.clean;
}
