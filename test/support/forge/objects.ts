import { git } from './git.ts';

/** One object of a git repository. */
export interface GitObject {
  readonly oid: string;
  readonly type: 'blob' | 'tree' | 'commit' | 'tag';
  readonly size: number;
  readonly content: Buffer;
}

/** One line of a tree. */
export interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly oid: string;
  readonly size: number | undefined;
  readonly path: string;
}

/** The name, address and time in a commit. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

/** Whom a commit that the forge makes itself names as its committer. */
export const FORGE_SIGNATURE = { name: 'GitHub', email: 'noreply@forge.example' } as const;

/** A parsed commit object. */
export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

/** The empty tree, which every repository has. */
export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** The objects that git expressions (`sha`, `main`, `sha:path`) name, in order; `undefined` where nothing is. */
export async function readObjects(directory: string, names: readonly string[]): Promise<readonly (GitObject | undefined)[]> {
  const usable = names.map((name) => (name === '' || name.includes('\0') ? undefined : name));
  const asked = usable.filter((name) => name !== undefined);
  if (asked.length === 0) return names.map(() => undefined);
  const output = await git(directory, ['cat-file', '--batch', '-z'], {
    input: asked.map((name) => `${name}\0`).join(''),
  });
  let position = 0;
  const readOne = (name: string): GitObject | undefined => {
    for (const problem of ['missing', 'ambiguous']) {
      const said = Buffer.from(`${name} ${problem}\n`);
      if (output.subarray(position, position + said.length).equals(said)) {
        position += said.length;
        return undefined;
      }
    }
    const end = output.indexOf('\n', position);
    const [oid = '', type = '', size = ''] = output.toString('utf8', position, end).split(' ');
    const start = end + 1;
    position = start + Number(size) + 1;
    return { oid, type: type as GitObject['type'], size: Number(size), content: output.subarray(start, position - 1) };
  };
  return usable.map((name) => (name === undefined ? undefined : readOne(name)));
}

/** The one object a git expression names. */
export async function readObject(directory: string, name: string): Promise<GitObject | undefined> {
  const [object] = await readObjects(directory, [name]);
  return object;
}

/** The commit a git expression names, through tags. */
export async function readCommit(directory: string, name: string): Promise<Commit | undefined> {
  const object = await readObject(directory, `${name}^{commit}`);
  return object === undefined ? undefined : parseCommit(object);
}

/** Commits by sha, in order; each must exist. */
export async function readCommits(directory: string, shas: readonly string[]): Promise<readonly Commit[]> {
  const objects = await readObjects(directory, shas);
  return objects.map((object, index) => {
    if (object?.type !== 'commit') throw new Error(`${String(shas[index])} is not a commit`);
    return parseCommit(object);
  });
}

function parseCommit(object: GitObject): Commit {
  const text = object.content.toString('utf8');
  const split = text.indexOf('\n\n');
  const head = split === -1 ? text : text.slice(0, split);
  const lines = head.split('\n');
  const all = (key: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  return {
    sha: object.oid,
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: parseSignature(all('author')[0] ?? ''),
    committer: parseSignature(all('committer')[0] ?? ''),
    // GitHub shows a message without the newline git ends it with.
    message: (split === -1 ? '' : text.slice(split + 2)).replace(/\n$/, ''),
  };
}

function parseSignature(line: string): Signature {
  const open = line.indexOf('<');
  const close = line.indexOf('>', open);
  const seconds = Number(line.slice(close + 2).split(' ')[0]);
  return {
    name: line.slice(0, open).trim(),
    email: line.slice(open + 1, close),
    date: isoTime(seconds * 1000),
  };
}

/** A time as GitHub writes it: UTC, whole seconds. */
export function isoTime(milliseconds: number = Date.now()): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** The lines of a tree; with `recursive`, those of the trees below too, each after its own line. */
export async function listTree(directory: string, tree: string, recursive: boolean): Promise<readonly TreeEntry[]> {
  const output = await git(directory, ['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), tree]);
  return fields(output).map((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', type = '', oid = '', size = '-'] = line.slice(0, tab).split(/ +/);
    return { mode, type, oid, size: size === '-' ? undefined : Number(size), path: line.slice(tab + 1) };
  });
}

/** The parts of a `-z` output. */
export function fields(output: Buffer): string[] {
  const parts = output.toString('utf8').split('\0');
  parts.pop();
  return parts;
}

/** Every ref below `prefix`, with what it points at. */
export async function listRefs(
  directory: string,
  prefix: string,
): Promise<readonly { readonly ref: string; readonly oid: string; readonly type: string }[]> {
  const output = await git(directory, ['for-each-ref', '--format=%(refname)%00%(objectname)%00%(objecttype)']);
  return output
    .toString('utf8')
    .split('\n')
    .filter((line) => line.startsWith(prefix))
    .map((line) => {
      const [ref = '', oid = '', type = ''] = line.split('\0');
      return { ref, oid, type };
    });
}
