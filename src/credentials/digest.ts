import type { Secret } from '../core/secret.ts';

/** What is kept under the digest of a secret, in a table of digests; `undefined` where it is in none. */
export type DigestLookup = <Kept>(secret: Secret, table: ReadonlyMap<string, Kept>) => Kept | undefined;

/**
 * Looks secrets up by the SHA-1 digests of their texts, in hexadecimal, which is how detect-secrets
 * lists what it knows. The digest itself never leaves: of a weak password it is a puzzle.
 */
export async function sha1Lookup(): Promise<DigestLookup> {
  // Loaded late: it costs a start 3 ms, and few repositories have such a list.
  const { createHash } = await import('node:crypto');
  return (secret, table) => table.get(createHash('sha1').update(secret.reveal(), 'utf8').digest('hex'));
}
