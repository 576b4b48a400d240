import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tooLarge } from '../adapters/git-objects.ts';
import { UserError } from '../core/errors.ts';
import { LARGEST_TERMS, TERMS_PATHS } from '../core/policy.ts';
import type { TermsFiles } from '../engine/terms.ts';
import type { Content, FoundFile } from '../ports/repository.ts';

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function contentOf(path: string): Content {
  try {
    const { size } = statSync(path);
    return size > LARGEST_TERMS ? { problem: tooLarge(size, LARGEST_TERMS) } : { bytes: readFileSync(path) };
  } catch (error) {
    return { problem: `it could not be opened (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'})` };
  }
}

/** A policy that was named on the command line. */
export function policyNamed(path: string): FoundFile {
  if (!isFile(resolve(path))) throw new UserError(`There is no policy file "${path}".`);
  return { path, content: contentOf(resolve(path)) };
}

/** The files that say which findings may stay, as they stand in a tree. */
export function termsFilesIn(root: string): TermsFiles {
  return Object.fromEntries(
    Object.entries<readonly string[]>(TERMS_PATHS).flatMap(([name, paths]) => {
      const path = paths.find((one) => isFile(join(root, one)));
      return path === undefined ? [] : [[name, { path, content: contentOf(join(root, path)) }]];
    }),
  );
}
