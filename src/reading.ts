import type { Finding } from './core/finding.ts';
import { POLICY_PATHS, TERMS_PATHS } from './core/policy.ts';
import type { Setting } from './engine/examine.ts';
import type { Knowledge } from './engine/knowledge.ts';
import type { FetchPolicy } from './engine/load-policy.ts';
import type { Scan } from './engine/scan.ts';
import { scanCommit } from './engine/scan-commit.ts';
import { scanRange } from './engine/scan-range.ts';
import type { Terms, TermsFiles } from './engine/terms.ts';
import type { FoundFile, Range, Repository } from './ports/repository.ts';
import { readTerms } from './terms.ts';

/** The policy as a change leaves it; `file` is `undefined` where it is gone. */
interface HeadPolicy {
  readonly file: FoundFile | undefined;
  readonly commit: string;
}

/** What was read, and the files that say which of its findings may stay. */
export interface Reading {
  readonly scan: Scan;
  readonly files: TermsFiles;
  /** Of a change that touches the policy, in runs of verify. */
  readonly headPolicy?: HeadPolicy | undefined;
}

async function headPolicyOf(repository: Repository, { base, head, changes }: Range): Promise<HeadPolicy | undefined> {
  if (base === undefined || !changes.some(({ path }) => POLICY_PATHS.includes(path))) return undefined;
  return { file: await repository.file(head, POLICY_PATHS), commit: head };
}

/**
 * Reads what lies between two commits, and the policy and its like: never from a commit that the
 * change wrote, where there is another. Without a base, all of the head is new. The setting may still
 * be on its way: git starts before the rooms are loaded, and works at the same time.
 * @throws ForgeError where the repository lacks a commit.
 */
export async function readRange(
  repository: Repository,
  base: string | undefined,
  head: string,
  setting: Setting | Promise<Setting>,
  direct = false,
): Promise<Reading> {
  const range = repository.range(base, head, { direct });
  const files = repository.firsts(base ?? head, TERMS_PATHS);
  files.catch(() => undefined);
  const scan = await scanRange(repository, range, setting);
  const { keep } = await setting;
  return { scan, files: await files, ...(keep === true ? { headPolicy: await headPolicyOf(repository, await range) } : {}) };
}

/** Reads all of a commit, and the policy and its like from there. */
export async function readCommit(repository: Repository, commit: string, setting: Setting | Promise<Setting>): Promise<Reading> {
  const files = repository.firsts(commit, TERMS_PATHS);
  files.catch(() => undefined);
  return { scan: await scanCommit(repository, commit, await setting), files: await files };
}

async function loosenedBy(
  { files, headPolicy }: Reading,
  knowledge: Knowledge,
  today: string,
  fetch: FetchPolicy,
): Promise<readonly Finding[]> {
  if (headPolicy === undefined) return [];
  const { loosenedPolicy, loosenedPolicyFindings, policyMeans } = await import('./policy-room.ts');
  const change = { base: files.policy, head: headPolicy.file, commit: headPolicy.commit };
  return loosenedPolicyFindings(change, loosenedPolicy, knowledge, policyMeans(today, fetch));
}

/**
 * Understands the terms that count for a reading, its own or others, and adds to its scan what the
 * change makes of the policy. `fetch` reads policies of other repositories.
 * @throws UserError and ForgeError as `readTerms` does.
 */
export async function underTerms(
  reading: Reading,
  files: TermsFiles,
  knowledge: Knowledge,
  today: string,
  fetch: FetchPolicy,
): Promise<{ readonly scan: Scan; readonly terms: Terms }> {
  const terms = await readTerms(files, knowledge, today, fetch);
  const loosened = await loosenedBy(reading, knowledge, today, fetch);
  return { terms, scan: { ...reading.scan, findings: [...reading.scan.findings, ...loosened] } };
}
