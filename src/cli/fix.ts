import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { systemClock } from '../adapters/clock.ts';
import { consoleLog } from '../adapters/console-log.ts';
import { DiskFiles } from '../adapters/disk.ts';
import { dirtyFiles, writeTree } from '../adapters/tree-writer.ts';
import { assemble } from '../assemble.ts';
import { UserError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Remediation, Unswapped } from '../core/remediation.ts';
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

/** Writes the new texts; files that cannot be written, or must not be, are among what is left. */
async function writeAll(root: string, remediation: Remediation, force: boolean): Promise<Remediation> {
  const paths = remediation.files.map(({ path }) => path);
  const dirty = force || repositoryRoot(root) === undefined ? new Set<string>() : await dirtyFiles(root, paths);
  const clean = remediation.files.filter(({ path }) => !dirty.has(path));
  const refused = new Map([
    ...[...dirty].map((path) => [path, 'The file has changes that are not committed; commit them first, or give --force.'] as const),
    ...writeTree(root, clean),
  ]);
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
  if (options.interactive === true) {
    const answers = await chosen(findings, remediation);
    const { left } = remediation;
    remediation = await run(answers.kept);
    remediation = { ...remediation, left: [...left, ...remediation.left, ...answers.declined] };
  }
  const writes = options.write === true || options.interactive === true;
  if (writes) remediation = await writeAll(root, remediation, options.force === true);
  const unread = outcome.findings.some(({ rule }) => rule === 'unreadable-config');
  if (options.format === 'json') process.stdout.write(fixReport(remediation, writes));
  else {
    const paint = painter(wantsColour(options.color, process.stdout, process.env));
    if (!writes) for (const file of remediation.files) process.stdout.write(maskedDiff(file, paint));
    process.stdout.write(fixText(remediation, paint, writes));
  }
  if (remediation.left.length > 0 || (!writes && remediation.files.length > 0)) return EXIT.findings;
  return unread ? EXIT.incomplete : EXIT.clean;
}
