import type { Reviewers } from '../ports/proposals.ts';

/** Where GitHub looks for the file; the first counts. */
export const CODEOWNERS_PATHS: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** A line of a CODEOWNERS file: which paths, and who answers for them. */
export interface OwnerRule {
  readonly pattern: string;
  /** `@user`, `@org/team` or an address. None: nobody answers for these paths. */
  readonly owners: readonly string[];
}

/** GitHub reads no file that is larger than 3 MB; nobody has a pattern of a thousand characters. */
const LONGEST_PATTERN = 1_000;

/** The words of a line; a blank behind a backslash belongs to the word. */
function wordsOf(line: string): readonly string[] {
  return (line.match(/(?:\\.|[^\s\\])+/g) ?? []).map((word) => word.replace(/\\(\s)/g, '$1'));
}

/**
 * Reads a CODEOWNERS file (https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners).
 * As GitHub does, a line that cannot be meant is skipped: `!` and `[ ]` have no meaning there.
 */
export function readCodeOwners(text: string): readonly OwnerRule[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return [];
    const words = wordsOf(trimmed);
    const comment = words.findIndex((word, i) => i > 0 && word.startsWith('#'));
    const [pattern, ...owners] = comment < 0 ? words : words.slice(0, comment);
    if (pattern === undefined || pattern.length > LONGEST_PATTERN || /^!|[[\]]|^\\#/.test(pattern)) return [];
    return [{ pattern, owners }];
  });
}

/** Whether one part between slashes fits a pattern with `*` and `?`. Linear: the last `*` takes what is needed. */
function partFits(pattern: string, text: string): boolean {
  let [p, t, star, mark] = [0, 0, -1, 0];
  while (t < text.length) {
    if (p < pattern.length && pattern[p] === '*') {
      star = p++;
      mark = t;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++mark;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** Whether a list of parts fits a list of patterns, among them `**` for any number of parts. */
function partsFit(patterns: readonly string[], parts: readonly string[]): boolean {
  // `fits[j]`: the patterns so far fit the first `j` parts.
  let fits: readonly boolean[] = [true, ...parts.map(() => false)];
  for (const pattern of patterns) {
    const next: boolean[] = [];
    for (let j = 0; j <= parts.length; j++) {
      if (pattern === '**') next[j] = fits[j] === true || (j > 0 && next[j - 1] === true);
      else next[j] = j > 0 && fits[j - 1] === true && partFits(pattern, parts[j - 1] ?? '');
    }
    fits = next;
  }
  return fits[parts.length] === true;
}

/**
 * Whether a pattern is for this path, by the rules of gitignore that GitHub keeps: a slash at the start
 * or within ties it to the root, one at the end means a folder, and what fits a folder is for all in
 * it, but for a last part of `*`, which stays in its folder.
 */
export function ownsPath(pattern: string, path: string): boolean {
  const folder = pattern.endsWith('/');
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
  const tied = pattern.startsWith('/') || bare.includes('/');
  const patterns = [...(tied ? [] : ['**']), ...bare.split('/')];
  const parts = path.split('/');
  if (folder) return partsFit([...patterns, '*', '**'], parts);
  if (partsFit(patterns, parts)) return true;
  return !(tied && patterns.at(-1) === '*') && partsFit([...patterns, '*', '**'], parts);
}

/** Who answers for a path: the last line that is for it. */
export function ownersOf(rules: readonly OwnerRule[], path: string): readonly string[] {
  return rules.findLast(({ pattern }) => ownsPath(pattern, path))?.owners ?? [];
}

/**
 * The owners of some files as people and teams that can be asked, teams of `organisation` alone. An
 * address names nobody whom the API knows.
 */
export function reviewersOf(rules: readonly OwnerRule[], paths: readonly string[], organisation: string): Reviewers {
  const owners = [...new Set(paths.flatMap((path) => ownersOf(rules, path)))].filter((owner) => /^@[\w./-]+$/.test(owner));
  const names = owners.map((owner) => owner.slice(1));
  const prefix = `${organisation.toLowerCase()}/`;
  return {
    users: names.filter((name) => !name.includes('/')),
    teams: names.filter((name) => name.toLowerCase().startsWith(prefix)).map((name) => name.slice(prefix.length)),
  };
}
