import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import { BASELINE_PATHS, type Policy } from '../core/policy.ts';
import { acceptable, type Baseline, BASELINE_TITLE, baselineOf, readBaseline } from '../engine/baseline.ts';

/** A file that a baseline is to be written to. */
export interface BaselineTarget {
  /** As it was named, or as it is looked for; for people. */
  readonly path: string;
  readonly full: string;
}

function isBaseline(path: string, text: string): boolean {
  if (text.trim() === '' || text.startsWith(BASELINE_TITLE)) return true;
  try {
    readBaseline(path, text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where the baseline of a tree goes: the file that was named, else the one that is there, else the
 * first place where it is looked for.
 * @throws UserError where that is a folder, or a file that is no baseline and would be lost.
 */
export function baselineTarget(root: string, named: string | true): BaselineTarget {
  const standard = BASELINE_PATHS.find((path) => existsSync(join(root, path))) ?? BASELINE_PATHS[0] ?? '';
  const path = named === true ? standard : named;
  const full = named === true ? join(root, standard) : resolve(named);
  const status = statSync(full, { throwIfNoEntry: false });
  if (status?.isDirectory() === true) {
    throw new UserError(
      `--write-baseline takes a file, and "${path}" is a folder; to examine that folder, write it before the option: keygate check ${path} --write-baseline.`,
    );
  }
  if (status !== undefined && !isBaseline(path, readFileSync(full, 'utf8')))
    throw new UserError(`"${path}" is there and is no baseline, so it is not written over; name another file or delete it.`);
  return { path, full };
}

/**
 * Writes the findings that a baseline may accept, and says so in a sentence.
 * @throws UserError where the policy accepts no baseline, or the file cannot be written.
 */
export function writeBaseline(
  target: BaselineTarget,
  findings: readonly Finding[],
  policy: Policy,
): { readonly baseline: Baseline; readonly sentence: string } {
  if (policy.forbidden.has('baseline'))
    throw new UserError('The policy accepts no baseline ("suppression: baseline: forbid"), so none is written.');
  const { accepted, refused } = acceptable(findings, policy);
  const text = baselineOf(accepted);
  try {
    mkdirSync(dirname(target.full), { recursive: true });
    writeFileSync(target.full, text);
  } catch (cause) {
    throw new UserError(`The baseline could not be written to "${target.path}"; may you write there?`, { cause });
  }
  const baseline = readBaseline(target.path, text);
  const { size } = baseline.lines;
  return {
    baseline,
    sentence: [
      size === 1 ? `1 finding is accepted for now in ${target.path}.` : `${size} findings are accepted for now in ${target.path}.`,
      ...(refused === 0 ? [] : [`${refused} may not be accepted, by the policy.`]),
      ...(BASELINE_PATHS.some((path) => target.full.replaceAll('\\', '/').endsWith(`/${path}`))
        ? []
        : [`A baseline counts only as ${BASELINE_PATHS.join(' or ')} at the root.`]),
    ].join(' '),
  };
}
