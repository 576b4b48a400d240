/** What detect-secrets' own audit said of an entry. */
export type Audit = 'credential' | 'harmless' | 'none';

/** The baseline of detect-secrets: of each file, the SHA-1 digests of the values that are known there. */
export type DetectSecrets = ReadonlyMap<string, ReadonlyMap<string, Audit>>;

const DIGEST = /^[0-9a-f]{40}$/;

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function auditOf(entry: unknown): Audit {
  const verdict = property(entry, 'is_secret');
  return verdict === true ? 'credential' : verdict === false ? 'harmless' : 'none';
}

/**
 * Reads a `.secrets.baseline` as detect-secrets writes it (core/baseline.py and
 * core/potential_secret.py, read on 2026-11-26). A path and a digest are all that is used of an
 * entry: line numbers move. `broken` counts entries that have no digest.
 */
export function readDetectSecrets(text: string): { readonly files: DetectSecrets; readonly broken: number } | { readonly problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'it is no JSON' };
  }
  const results = property(data, 'results');
  if (typeof results !== 'object' || results === null || Array.isArray(results)) return { problem: 'it has no map "results"' };
  const files = new Map<string, Map<string, Audit>>();
  let broken = 0;
  for (const [name, entries] of Object.entries(results)) {
    // Windows writes its own separators.
    const path = name.replaceAll('\\', '/').replace(/^\.\//, '');
    const digests = files.get(path) ?? new Map<string, Audit>();
    files.set(path, digests);
    for (const entry of Array.isArray(entries) ? entries : [undefined]) {
      const digest = property(entry, 'hashed_secret');
      if (typeof digest === 'string' && DIGEST.test(digest)) digests.set(digest, auditOf(entry));
      else broken++;
    }
  }
  return { files, broken };
}
