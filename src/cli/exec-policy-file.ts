import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { LARGEST_TERMS, POLICY_PATHS } from '../core/policy.ts';
import type { FoundFile } from '../ports/repository.ts';

/** Words without one of which no policy says anything to `keygate exec`; the others stand for ways to write a word differently. */
const SPEAKING = ['exec', 'extends', '\\', '\0'];

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** The nearest folder upwards that is a git repository, else the folder itself. */
function rootOf(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (isThere(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return from;
  }
}

function read(path: string, name: string): FoundFile {
  try {
    if (statSync(path).size > LARGEST_TERMS) return { path: name, content: { problem: `it has more than ${LARGEST_TERMS} bytes` } };
    return { path: name, content: { bytes: readFileSync(path) } };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return { path: name, content: { problem: `it could not be opened (${code})` } };
  }
}

/**
 * The policy that counts in a folder: that of the repository around it, or of the folder itself
 * where there is none; `undefined` where it says nothing to `keygate exec`, so that its reader, which
 * takes longer to load than a server to start, is left alone. `named`: the file that counts instead.
 */
export function execPolicyFile(folder: string, named: string | undefined): FoundFile | undefined {
  if (named !== undefined) return read(resolve(folder, named), named);
  const root = rootOf(folder);
  const path = POLICY_PATHS.find((one) => isFile(join(root, one)));
  if (path === undefined) return undefined;
  const found = read(join(root, path), path);
  if ('problem' in found.content) return found;
  const bytes = Buffer.from(found.content.bytes);
  return SPEAKING.some((word) => bytes.includes(word)) ? found : undefined;
}
