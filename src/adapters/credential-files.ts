import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Secret } from '../core/secret.ts';
import type { CredentialFiles } from '../ports/credential-files.ts';

/** More than a token has. */
const MAX_BYTES = 64 * 1024;

function textOf(path: string): string | undefined {
  try {
    if (statSync(path).size > MAX_BYTES) return undefined;
    const text = readFileSync(path, 'utf8').trim();
    return text === '' ? undefined : text;
  } catch {
    // Not there, or not ours to read: the caller says what else there is.
    return undefined;
  }
}

function read(path: string): Secret | undefined {
  const text = textOf(path);
  return text === undefined ? undefined : new Secret(text);
}

function settings(path: string): unknown {
  try {
    return JSON.parse(textOf(path) ?? 'null');
  } catch {
    // A file of another form says nothing.
    return undefined;
  }
}

/** Files on the disk. */
export const diskCredentials: CredentialFiles = {
  read,
  settings,
  readHome: (name) => read(join(homedir(), name)),
};
