import { policyMeans } from '../../src/finish.ts';
import { understand } from '../../src/engine/load-policy.ts';
import type { Statement } from '../../src/engine/statement.ts';
import type { FoundFile } from '../../src/ports/repository.ts';
import { knowledge } from './reading.ts';

/** The day on which the policies of the tests are read. */
export const TODAY = '2026-11-30';

/** A policy file with this text. */
export function policyFile(text: string, path = '.github/keygate.yml'): FoundFile {
  return { path, content: { bytes: new TextEncoder().encode(text) } };
}

/** What a policy says that is right. */
export async function said(text: string): Promise<Statement> {
  const read = await understand(policyFile(text).content, knowledge, policyMeans(TODAY));
  if ('mistake' in read) throw new Error(`${read.at.line}:${read.at.column}: ${read.mistake}`);
  return read.said;
}
