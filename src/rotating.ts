import { basename } from 'node:path';
import { GitHistory } from './adapters/git-history.ts';
import { GitRepository } from './adapters/git.ts';
import type { Finding } from './core/finding.ts';
import type { Remediation } from './core/remediation.ts';
import type { RotationPlan, Since } from './core/rotation.ts';
import type { Secret } from './core/secret.ts';
import type { Looked, Setting } from './engine/examine.ts';
import { isExposed, planOf } from './engine/rotation/plan.ts';
import { together } from './engine/rotation/same.ts';
import { firstCommits } from './engine/rotation/since.ts';
import type { RemedyTerms } from './engine/remedy/terms.ts';

/** A working tree that was read, of a clone where there is one. */
export interface ReadTree {
  /** Folder of the clone, and the way from there to what was read, with `/` at its end or empty. */
  readonly clone: { readonly root: string; readonly prefix: string } | undefined;
  readonly findings: readonly Finding[];
  /** With their sources. */
  readonly looked: readonly Looked[];
}

/** When each credential was first committed, and what keeps that from being sure. */
async function sinceOf(
  secrets: readonly Secret[],
  findings: readonly Finding[],
  clone: ReadTree['clone'],
  setting: Setting,
): Promise<{ readonly first: readonly (Since | undefined)[]; readonly notices: readonly string[] }> {
  if (clone === undefined) return { first: [], notices: ['The folder is no git repository, so nobody can tell since when.'] };
  const repository = new GitRepository(clone.root);
  try {
    const head = await repository.resolve('HEAD');
    if (head === undefined) return { first: [], notices: ['The repository has no commit yet.'] };
    const paths = [...new Set(findings.map(({ origin }) => `${clone.prefix}${origin.path}`))];
    const { versions, gap } = await new GitHistory(clone.root).versions(head, paths);
    const found = await firstCommits(secrets, versions, repository, setting);
    return { first: found.first, notices: [gap, found.gap].flatMap((one) => one ?? []) };
  } finally {
    await repository.close();
  }
}

/** What is exposed in a tree, since when, and what to do in which order. `terms` says where credentials are moved to. */
export async function planRotation(
  { clone, findings, looked }: ReadTree,
  terms: RemedyTerms | undefined,
  setting: Setting,
): Promise<RotationPlan> {
  const exposed = findings.filter(isExposed);
  const credentials = together(exposed);
  const secrets = credentials.map(({ secret }) => secret);
  const { first, notices } = secrets.length === 0 ? { first: [], notices: [] } : await sinceOf(secrets, exposed, clone, setting);
  let remediation: Remediation | undefined;
  if (terms !== undefined && exposed.length > 0) {
    const { remediate, loadEditor } = await import('./remedy-room.ts');
    remediation = await remediate(looked, exposed, terms, { knowledge: setting.knowledge, loadEditor });
  }
  const manager = terms?.manager?.id;
  return { ...planOf(credentials, first, remediation, setting.knowledge), ...(manager === undefined ? {} : { manager }), notices };
}

/** How a repository is called where credentials of it are stored. */
export function repositoryName(clone: ReadTree['clone'], root: string): string {
  return basename(clone?.root ?? root);
}
