import type { Finding } from './core/finding.ts';
import type { Knowledge } from './engine/knowledge.ts';
import type { FetchPolicy } from './engine/load-policy.ts';
import type { Terms, TermsFiles } from './engine/terms.ts';
import { DEFAULT_POLICY, POLICY_PATHS } from './core/policy.ts';
import type { FoundFile, Range, Repository } from './ports/repository.ts';

/**
 * Understands the policy and its like. Most repositories have none, and a run of theirs loads nothing
 * of what reads them. `fetch` reads policies of other repositories.
 * @throws UserError and ForgeError as `loadTerms` of the engine does.
 */
export async function readTerms(files: TermsFiles, knowledge: Knowledge, today: string, fetch?: FetchPolicy): Promise<Terms> {
  if (Object.values(files).every((file) => file === undefined)) return { policy: DEFAULT_POLICY, notices: [] };
  const { loadTerms, policyMeans } = await import('./policy-room.ts');
  return loadTerms(files, knowledge, policyMeans(today, fetch));
}

/** The policy as a change leaves it; `file` is `undefined` where it is gone. */
export interface HeadPolicy {
  readonly file: FoundFile | undefined;
  readonly commit: string;
}

/** The policy as a change leaves it; `undefined` where the change does not touch it. */
export async function headPolicyOf(repository: Repository, { base, head, changes }: Range): Promise<HeadPolicy | undefined> {
  if (base === undefined || !changes.some(({ path }) => POLICY_PATHS.includes(path))) return undefined;
  return { file: await repository.file(head, POLICY_PATHS), commit: head };
}

/** Findings on what a change makes of the policy; none where it does not touch it. */
export async function loosenedBy(
  { files, headPolicy }: { readonly files: TermsFiles; readonly headPolicy?: HeadPolicy | undefined },
  knowledge: Knowledge,
  today: string,
  fetch?: FetchPolicy,
): Promise<readonly Finding[]> {
  if (headPolicy === undefined) return [];
  const { loosenedPolicy, loosenedPolicyFindings, policyMeans } = await import('./policy-room.ts');
  const change = { base: files.policy, head: headPolicy.file, commit: headPolicy.commit };
  return loosenedPolicyFindings(change, loosenedPolicy, knowledge, policyMeans(today, fetch));
}
