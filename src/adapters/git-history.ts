import type { FileVersion, History, Versions } from '../ports/history.ts';
import { GitRepository } from './git.ts';
import { runGit } from './git-process.ts';

/** Commits that touch the files beyond this are not looked at. */
const MAX_COMMITS = 20_000;
/** A file that was renamed more often has no older name for us. */
const MAX_NAMES = 5;
/** Files of one question: a command line holds only so many. */
const PORTION = 500;
const COMMIT = /^(?<commit>[0-9a-f]{40,64}) (?<written>\d{1,12}) (?<committed>\d{1,12})$/;
const ZERO = /^0+$/;

interface Entry extends FileVersion {
  /** The commit made the file. */
  readonly made: boolean;
}

/** Reads the records of `git log --raw -z`: a line for each commit, and for each of its files a line and the path. */
function entriesIn(text: string): { readonly entries: readonly Entry[]; readonly commits: number } {
  const fields = text.split('\0');
  const entries: Entry[] = [];
  let commit = '';
  let at = 0;
  let commits = 0;
  for (let i = 0; i < fields.length; i++) {
    const field = (fields[i] ?? '').replace(/^\n/, '');
    const head = COMMIT.exec(field)?.groups;
    if (head !== undefined) {
      commit = head['commit'] ?? '';
      at = Math.min(Number(head['written']), Number(head['committed']));
      commits++;
    } else if (field.startsWith(':')) {
      const colons = /^:+/.exec(field)?.[0].length ?? 1;
      const words = field.slice(colons).split(' ');
      const mode = words[colons] ?? '';
      const ids = words.slice(colons + 1, 2 * colons + 2);
      const blob = ids.at(-1) ?? '';
      const path = fields[++i] ?? '';
      const held = mode.startsWith('100') && !ZERO.test(blob) ? { blob } : {};
      entries.push({ path, commit, at, ...held, made: 'blob' in held && ids.slice(0, -1).every((id) => ZERO.test(id)) });
    }
  }
  return { entries, commits };
}

async function logOf(
  root: string,
  head: string,
  paths: readonly string[],
): Promise<{ readonly entries: readonly Entry[]; readonly full: boolean }> {
  const out = await runGit(root, [
    '--literal-pathspecs',
    'log',
    // A side branch that came to nothing was pushed all the same.
    '--full-history',
    '--raw',
    '-z',
    '-c',
    '--no-renames',
    '--root',
    '--format=%H %at %ct',
    '--no-abbrev',
    '--no-ext-diff',
    '--ignore-submodules=all',
    `--max-count=${MAX_COMMITS}`,
    head,
    '--',
    ...paths,
  ]);
  const { entries, commits } = entriesIn(out.toString('utf8'));
  return { entries, full: commits < MAX_COMMITS };
}

/** Names that these files had before the commits that gave them theirs. */
async function namesBefore(root: string, made: readonly Entry[]): Promise<readonly string[]> {
  if (made.length === 0) return [];
  const wanted = new Set(made.map(({ path }) => path));
  const options = ['-r', '-z', '--raw', '-M', '-l1000', '--diff-filter=R', '--no-commit-id', '--no-ext-diff', '--no-textconv'];
  const input = [...new Set(made.map(({ commit }) => commit))].join('\n');
  const out = await runGit(root, ['diff-tree', ...options, '--stdin'], { input: `${input}\n` });
  const fields = out.toString('utf8').split('\0');
  return fields.flatMap((field, i) => {
    const [before, after] = [fields[i + 1], fields[i + 2]];
    const renamed = /^\n?:.* R\d{1,3}$/.test(field) && before !== undefined && after !== undefined && wanted.has(after);
    return renamed ? [before] : [];
  });
}

/** The history of a local clone, read through git itself: a few processes, however many files there are. */
export class GitHistory implements History {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  async versions(head: string, paths: readonly string[]): Promise<Versions> {
    const asked = new Set<string>();
    const entries: Entry[] = [];
    let full = true;
    let wanted: readonly string[] = [...new Set(paths)];
    for (let round = 0; round < MAX_NAMES && wanted.length > 0; round++) {
      const found: Entry[] = [];
      for (let from = 0; from < wanted.length; from += PORTION) {
        const part = await logOf(this.#root, head, wanted.slice(from, from + PORTION));
        full &&= part.full;
        for (const entry of part.entries) found.push(entry);
      }
      for (const path of wanted) asked.add(path);
      for (const entry of found) entries.push(entry);
      const before = await namesBefore(
        this.#root,
        found.filter(({ made }) => made),
      );
      wanted = [...new Set(before)].filter((path) => !asked.has(path));
    }
    const shallow = new GitRepository(this.#root).shallowCommits().size > 0;
    const gap = shallow
      ? 'The clone is shallow, so a credential may be older than it seems; fetch the whole history (git fetch --unshallow).'
      : full
        ? undefined
        : `The files have more than ${MAX_COMMITS} commits; only the newest ${MAX_COMMITS} were looked at.`;
    const versions = entries.map(({ made: _made, ...version }) => version);
    return { versions, ...(gap === undefined ? {} : { gap }) };
  }
}
