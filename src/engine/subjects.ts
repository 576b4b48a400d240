import type { RemediatedFile, Remediation } from '../core/remediation.ts';
import { shortId } from '../core/swap-id.ts';

/** Whether one pull request is for all of a repository or each for one file. */
export type GroupBy = 'repository' | 'file';

/** What one pull request is about. */
export interface Subject {
  readonly branch: string;
  readonly remediation: Remediation;
}

const LONGEST_SLUG = 60;

/** A file's part of a branch's name: readable, allowed in any reference, and another one for each file. */
function slugOf(file: string): string {
  const words = file
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-|-$/g, '');
  return [...(words === '' ? [] : [words]), shortId(file).slice(0, 8)].join('-');
}

/** The name as it may be printed: a path can have a credential in it, and a swap tells its file without. */
function nameOf({ path, swaps }: RemediatedFile): string {
  return swaps[0]?.file ?? path;
}

/**
 * The pull requests that a remediation makes. By file, what was left goes with its own file, and of
 * files in which nothing was swapped it is in none.
 */
export function subjectsOf(remediation: Remediation, groupBy: GroupBy, branch: string): readonly Subject[] {
  if (remediation.files.length === 0) return [];
  if (groupBy === 'repository') return [{ branch, remediation }];
  return remediation.files.map((file) => {
    const name = nameOf(file);
    const left = remediation.left.filter((one) => one.file === name);
    return { branch: `${branch}-${slugOf(name)}`, remediation: { ...remediation, files: [file], left } };
  });
}
