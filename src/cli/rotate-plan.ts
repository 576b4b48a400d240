import { relative, sep } from 'node:path';
import { systemClock } from '../adapters/clock.ts';
import { consoleLog } from '../adapters/console-log.ts';
import { DiskFiles } from '../adapters/disk.ts';
import { assemble } from '../assemble.ts';
import type { Setting } from '../engine/examine.ts';
import { scanFiles } from '../engine/scan-files.ts';
import { finish } from '../finish.ts';
import { askedFor, remedyTerms } from '../remedying.ts';
import { rules } from '../rules/index.ts';
import { readTerms } from '../terms.ts';
import { EXIT } from './exit.ts';
import { fetchPolicy } from './fetch-policy.ts';
import { repositoryRoot } from './repository-root.ts';
import { targetOf } from './target.ts';
import { policyNamed, termsFilesIn } from './terms-files.ts';
import { progressLine } from './terminal.ts';

/** Formats of a plan. */
export const PLAN_FORMATS = ['text', 'markdown', 'json'] as const;

/** Options of `keygate rotate-plan`, as the argument parser hands them over. */
export interface RotatePlanOptions {
  readonly manager?: string;
  /** Template of the place of a credential. */
  readonly place?: string;
  /** `NAME=VALUE` each. */
  readonly set?: readonly string[];
  readonly policy?: string;
  readonly format: string;
  readonly verbose?: boolean;
}

/** `keygate rotate-plan`: say what is exposed since when, and what to do in which order; give the exit code. */
export async function rotatePlan(paths: readonly string[], options: RotatePlanOptions): Promise<number> {
  const { root, within } = targetOf(paths, process.cwd());
  const top = repositoryRoot(root);
  const tree = new DiskFiles(root, within, top === undefined ? 'none' : 'new');
  tree.list('all').catch(() => undefined);
  const knowledge = await assemble();
  const progress = progressLine(process.stderr);
  const setting: Setting = { knowledge, rules, log: consoleLog(options.verbose === true), progress: progress.show, keep: true };
  const { kept, ...scan } = await scanFiles(tree, setting);
  progress.clear();
  const files = { ...termsFilesIn(root), ...(options.policy === undefined ? {} : { policy: policyNamed(options.policy) }) };
  const terms = await readTerms(files, knowledge, systemClock.today(), fetchPolicy(process.env));
  const outcome = await finish(scan, terms, setting, systemClock, { whole: within.length === 0 });
  const { planRotation, repositoryName, rotationMarkdown, rotationReport, rotationText } = await import('../rotation-room.ts');
  const prefix = top === undefined ? '' : relative(top, root).split(sep).join('/');
  const clone = top === undefined ? undefined : { root: top, prefix: prefix === '' ? '' : `${prefix}/` };
  const named = options.manager ?? terms.policy.remediation.manager;
  const moving =
    named === undefined
      ? undefined
      : await remedyTerms(askedFor({ ...options, settings: options.set }), terms.policy, knowledge, repositoryName(clone, root));
  const plan = await planRotation({ clone, findings: outcome.findings, looked: kept?.heads ?? [] }, moving, setting);
  const render = { json: rotationReport, markdown: rotationMarkdown }[options.format] ?? rotationText;
  process.stdout.write(render({ ...plan, notices: [...plan.notices, ...scan.notices] }));
  if (plan.exposed.length > 0) return EXIT.findings;
  if (outcome.findings.some(({ rule }) => rule === 'unreadable-config')) return EXIT.incomplete;
  return scan.coverage.matched === 0 ? EXIT.nothing : EXIT.clean;
}
