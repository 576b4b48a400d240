import type { Knowledge } from './engine/knowledge.ts';
import type { FetchPolicy } from './engine/load-policy.ts';
import type { Terms, TermsFiles } from './engine/terms.ts';
import { DEFAULT_POLICY } from './core/policy.ts';

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
