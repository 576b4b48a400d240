import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connection, connect } from '../../src/actions/connect.ts';
import { GitRepository } from '../../src/adapters/git.ts';
import { GitHubRepository } from '../../src/adapters/github.ts';
import { ForgeError } from '../../src/core/errors.ts';
import type { Content, Range, Repository, TreeFile } from '../../src/ports/repository.ts';
import { type Forge, type ForgeRepository, startForge } from '../support/forge/forge.ts';
import { git } from '../support/forge/git.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

/** A history with everything in it that a comparison could get wrong. */
interface History {
  readonly root: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  readonly evil: string;
  readonly aside: string;
  readonly orphan: string;
  readonly rewritten: string;
}

const ODD_NAMES = [
  'ünï 追/ö.json',
  'sp ace/#?%25&+.json',
  'quo"te/\\back.json',
  'new\nline/x.json',
  '-rf/--.json',
  ':(top)/*.json',
  'HEAD',
  ':100644 x',
  'a'.repeat(40),
];

let forge: Forge;
let repository: ForgeRepository;
let work: TestRepository;
let history: History;
let connection: Connection;
let repositories: readonly Repository[] = [];

beforeAll(async () => {
  forge = await startForge({ limits: { compareFiles: 3, compareCommits: 3 } });
  repository = await forge.repository('acme/app');
  work = await makeRepository({
    files: {
      'keep.json': '{}\n',
      'change.json': '1\n',
      'mode.json': 'mode\n',
      'rename/from.json': 'renamed\n',
      'gone.json': 'gone\n',
      'file-to-link.json': 'file\n',
      'file-to-folder': 'file\n',
      'folder-to-file/x.json': 'x\n',
      'same-content.json': 'same\n',
      '.github/keygate.yaml': 'version: 1\n',
      'folder.yml/inner.yml': 'inner\n',
    },
  });
  const root = await work.sha();
  await work.symlink('link.json', 'keep.json');
  await work.symlink('link-to-file.json', 'keep.json');
  await work.submodule('module', root);
  await work.submodule('module-gone.json', root);
  const modules = ['module', 'module-gone.json', 'new-module.json'].map(
    (path) => `[submodule "${path}"]\n\tpath = ${path}\n\turl = https://example.com/module.git\n`,
  );
  const linked = await work.commit('Links and submodules', { '.gitmodules': modules.join('') });

  await work.branch('aside', linked);
  const aside = await work.commit('Aside', { 'aside.json': 'aside\n', 'aside-gone.json': 'aside\n' });
  await work.checkout('main');
  const base = await work.commit('Base moves', { 'base.json': 'base\n', 'base-too.json': 'base\n' });

  await work.branch('change', linked);
  await work.commit('Every kind of change', {
    'change.json': '2\n',
    'rename/from.json': null,
    'rename/to.json': 'renamed\n',
    'gone.json': null,
    'folder-to-file/x.json': null,
    'twin.json': 'same\n',
    'transient.json': 'first\n',
    ...Object.fromEntries(ODD_NAMES.map((name) => [name, `${name}\n`])),
  });
  await work.write('mode.json', 'mode\n', '100755');
  await work.remove('file-to-link.json', 'link-to-file.json', 'file-to-folder', 'module-gone.json');
  await work.symlink('file-to-link.json', 'keep.json');
  await work.write('link-to-file.json', 'file now\n');
  await work.write('file-to-folder/x.json', 'x\n');
  await rm(join(work.directory, 'folder-to-file'), { recursive: true });
  await work.write('folder-to-file', 'file\n');
  await work.submodule('module', base);
  await work.submodule('new-module.json', base);
  await work.commit('Types');
  await work.commit('Transient', { 'transient.json': 'second\n' });
  await work.commit('Not transient any more', { 'transient.json': null });
  const merge = await work.merge('aside');
  await work.git('merge', '--quiet', '--no-ff', '--no-commit', 'main');
  const evil = await work.commit('An evil merge', { 'evil.json': 'evil\n', 'base.json': 'not as on the base\n' });
  await work.commit('Evil gone', { 'evil.json': null });
  const head = await work.commit('Nothing');

  await work.branch('rewritten', linked);
  const rewritten = await work.commit('Rewritten', { 'change.json': '3\n' });
  await work.git('checkout', '--quiet', '--orphan', 'orphan');
  const orphan = await work.commit('Orphan', { 'orphan.json': 'orphan\n' });
  await work.checkout('change');
  await work.pushTo(repository);
  history = { root, base, head, merge, evil, aside, orphan, rewritten };
  const env = { GITHUB_API_URL: forge.url, GITHUB_REPOSITORY: 'acme/app' };
  connection = await connect(forge.token({ permissions: { contents: 'read' } }), env, 'The commits need a token.');
  repositories = [new GitRepository(work.directory), new GitHubRepository(connection.api, connection.repository, () => Promise.resolve())];
});

afterAll(async () => {
  for (const each of repositories) await each.close();
  await forge.close();
  await work[Symbol.asyncDispose]();
});

/** The repository under this number: 0 is git, 1 the API. */
function at(index: number): Repository {
  const found = repositories[index];
  if (found === undefined) throw new Error('there are two');
  return found;
}

const BOTH = [
  { name: 'git', index: 0 },
  { name: 'the API', index: 1 },
] as const;

function byPath<T extends { readonly path: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** What commits wrote that neither end holds at that path: all that a history is read for. */
function between(range: Range): readonly string[] {
  const ends = new Set(
    range.changes.flatMap(({ path, before, after }) =>
      [before, after].flatMap((side) => (side === undefined ? [] : [`${path}\0${side.blob}`])),
    ),
  );
  const files = range.history.flatMap((commit) => commit.files.map((file) => ({ ...file, sha: commit.sha })));
  return [
    ...new Set(
      files.filter(({ path, blob }) => !ends.has(`${path}\0${blob}`)).map(({ path, blob, kind }) => JSON.stringify({ path, blob, kind })),
    ),
  ].sort();
}

function textOf(content: Content | undefined): string | undefined {
  return content !== undefined && 'bytes' in content ? Buffer.from(content.bytes).toString('utf8') : undefined;
}

async function blobOf(revision: string): Promise<string> {
  return work.git('rev-parse', revision);
}

describe('range', () => {
  test('both give the same changes, and git diff does too', async () => {
    const [local, remote] = await Promise.all([at(0).range(history.base, history.head), at(1).range(history.base, history.head)]);
    expect(byPath(remote.changes)).toEqual(byPath(local.changes));
    const raw = (
      await work.git('diff', '--name-only', '--no-renames', '--ignore-submodules=none', '-z', `${history.base}...${history.head}`)
    )
      .split('\0')
      .filter((name) => name !== '');
    // A submodule is no file of this repository.
    const modules = ['module', 'new-module.json', 'module-gone.json'];
    expect(byPath(local.changes).map(({ path }) => path)).toEqual(raw.filter((name) => !modules.includes(name)).sort());
    expect([local.base, local.head, remote.base, remote.head]).toEqual([history.base, history.head, history.base, history.head]);
    expect([local.gap, remote.gap]).toEqual([undefined, undefined]);
  });

  test.each(BOTH)('$name: every kind of change', async ({ index }) => {
    const { changes } = await at(index).range(history.base, history.head);
    const found = new Map(changes.map((change) => [change.path, change]));
    const same = await blobOf(`${history.head}:twin.json`);
    const renamed = await blobOf(`${history.head}:rename/to.json`);
    expect(found.get('twin.json')).toEqual({ path: 'twin.json', after: { blob: same, kind: 'file' } });
    expect(found.get('rename/from.json')).toEqual({ path: 'rename/from.json', before: { blob: renamed, kind: 'file' } });
    expect(found.get('rename/to.json')).toEqual({ path: 'rename/to.json', after: { blob: renamed, kind: 'file' } });
    expect(found.get('mode.json')).toMatchObject({ before: { kind: 'file' }, after: { kind: 'file' } });
    expect(found.get('file-to-link.json')).toMatchObject({ before: { kind: 'file' }, after: { kind: 'link' } });
    expect(found.get('link-to-file.json')).toMatchObject({ before: { kind: 'link' }, after: { kind: 'file' } });
    expect(found.get('file-to-folder')).not.toHaveProperty('after');
    expect(found.get('file-to-folder/x.json')).not.toHaveProperty('before');
    expect(found.get('folder-to-file')).not.toHaveProperty('before');
    expect(found.get('folder-to-file/x.json')).not.toHaveProperty('after');
    expect([...found.keys()]).toEqual(expect.arrayContaining(ODD_NAMES));
    for (const path of ['keep.json', 'transient.json', 'evil.json', 'module', 'new-module.json', 'module-gone.json'])
      expect(found.has(path)).toBe(false);
  });

  test.each(BOTH)('$name: what came and went in between', async ({ index }) => {
    const range = await at(index).range(history.base, history.head);
    const found = between(range).map((line) => JSON.parse(line) as TreeFile);
    const expected = [
      { path: 'transient.json', blob: await blobOf(`${history.merge}~3:transient.json`), kind: 'file' },
      { path: 'transient.json', blob: await blobOf(`${history.merge}~2:transient.json`), kind: 'file' },
      { path: 'evil.json', blob: await blobOf(`${history.evil}:evil.json`), kind: 'file' },
    ];
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(range.history.find(({ sha }) => sha === history.evil)?.files.map(({ path }) => path)).toContain('evil.json');
    // No submodule: its id is a commit of another repository.
    expect(found.filter(({ path }) => path.includes('module'))).toEqual([]);
  });

  test('both read the same between the ends, and nothing that the base brought in by a merge', async () => {
    const [local, remote] = await Promise.all([at(0).range(history.base, history.head), at(1).range(history.base, history.head)]);
    expect(between(remote)).toEqual(between(local));
  });

  test.each(BOTH)('$name: one commit, and none', async ({ index }) => {
    const range = await at(index).range(await work.sha(`${history.rewritten}~1`), history.rewritten);
    expect(range.changes.map(({ path }) => path)).toEqual(['change.json']);
    expect(between(range)).toEqual([]);
    const none = await at(index).range(history.head, history.head);
    expect({ changes: none.changes, between: between(none) }).toEqual({ changes: [], between: [] });
    const behind = await at(index).range(history.head, history.root);
    expect({ changes: behind.changes, between: between(behind) }).toEqual({ changes: [], between: [] });
  });

  test('direct: from one tip to the other, whatever lies before', async () => {
    const answers = await Promise.all(BOTH.map(({ index }) => at(index).range(history.head, history.rewritten, { direct: true })));
    const [local, remote] = answers;
    expect(byPath(remote?.changes ?? [])).toEqual(byPath(local?.changes ?? []));
    const change = local?.changes.find(({ path }) => path === 'change.json');
    expect(change?.before?.blob).toBe(await blobOf(`${history.head}:change.json`));
    expect(change?.after?.blob).toBe(await blobOf(`${history.rewritten}:change.json`));
    expect(local?.changes.find(({ path }) => path === 'base.json')).not.toHaveProperty('after');
    expect(answers.map((range) => between(range))).toEqual([[], []]);
  });

  test('without a base: all files of the head', async () => {
    const [local, remote] = await Promise.all([at(0).range(undefined, history.head), at(1).range(undefined, history.head)]);
    expect(byPath(remote.changes)).toEqual(byPath(local.changes));
    expect(local.changes.every(({ before }) => before === undefined)).toBe(true);
    expect([local.base, remote.base]).toEqual([undefined, undefined]);
    expect(local.history.length).toBeGreaterThan(8);
    expect(remote.gap).toBeDefined();
  });

  test.each(BOTH)('$name: no common ancestor is said, with what to do', async ({ index }) => {
    const failure = await at(index)
      .range(history.base, history.orphan)
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ForgeError);
    expect((failure as ForgeError).message).toMatch(/no common ancestor/);
  });

  test.each(BOTH)('$name: direct needs no common ancestor', async ({ index }) => {
    const range = await at(index).range(history.base, history.orphan, { direct: true });
    expect(range.changes.map(({ path }) => path)).toContain('orphan.json');
  });

  test.each(BOTH)('$name: commits that are not there', async ({ index }) => {
    for (const [base, head] of [
      ['b'.repeat(40), history.head],
      [history.base, 'b'.repeat(40)],
    ] as const) {
      await expect(at(index).range(base, head)).rejects.toBeInstanceOf(ForgeError);
    }
  });
});

describe('files', () => {
  test.each(BOTH)('$name: every file and link, no submodule', async ({ index }) => {
    const files = await at(index).files(history.head);
    const lines = (await work.git('ls-tree', '-r', '-z', '--full-tree', history.head)).split('\0').filter((line) => line !== '');
    const expected = lines.flatMap((line) => {
      const tab = line.indexOf('\t');
      const path = line.slice(tab + 1);
      const [mode, , blob = ''] = line.slice(0, tab).split(' ');
      return mode === '160000' ? [] : [{ path, blob, kind: mode === '120000' ? 'link' : 'file' }];
    });
    expect(byPath(files)).toEqual(byPath(expected));
    expect(files.find(({ path }) => path === 'link.json')?.kind).toBe('link');
    await expect(at(index).files('b'.repeat(40))).rejects.toBeInstanceOf(ForgeError);
  });
});

describe('file', () => {
  test.each(BOTH)('$name: the first that is there, as it was at that commit', async ({ index }) => {
    const found = await at(index).file(history.head, ['.github/keygate.yml', '.github/keygate.yaml', 'keep.json']);
    expect({ path: found?.path, text: textOf(found?.content) }).toEqual({ path: '.github/keygate.yaml', text: 'version: 1\n' });
    expect(await at(index).file(history.head, ['none.yml', 'nor/this.yml'])).toBeUndefined();
    expect(textOf((await at(index).file(history.root, ['change.json']))?.content)).toBe('1\n');
    expect(textOf((await at(index).file(history.head, ['change.json']))?.content)).toBe('2\n');
    expect(textOf((await at(index).file(history.head, ['ünï 追/ö.json']))?.content)).toBe('ünï 追/ö.json\n');
  });

  test.each(BOTH)('$name: a folder or a submodule of that name is no file', async ({ index }) => {
    expect((await at(index).file(history.head, ['folder.yml', 'module', 'keep.json']))?.path).toBe('keep.json');
  });

  test('a link of that name: both say the same', async () => {
    const [local, remote] = await Promise.all([at(0).file(history.head, ['link.json']), at(1).file(history.head, ['link.json'])]);
    expect(textOf(remote?.content)).toBe(textOf(local?.content));
  });

  test('a file over a megabyte is a problem for both, never an empty file', async () => {
    await work.branch('large', history.root);
    const sha = await work.commit('Large', { 'large.yml': `# ${'x'.repeat(1_200_000)}\n` });
    await work.pushTo(repository, 'refs/heads/large');
    await work.checkout('change');
    for (const { index } of BOTH) {
      const found = await at(index).file(sha, ['large.yml']);
      expect(found?.content, at(index).name).toEqual({ problem: expect.stringContaining('larger than') });
    }
  });
});

describe('firsts', () => {
  /** The files of a commit by their names, read through git, the API, and the API without GraphQL. */
  async function firsts(index: number, commit: string, wanted: Readonly<Record<string, readonly string[]>>): Promise<unknown> {
    const found = await at(index).firsts(commit, wanted);
    return Object.fromEntries(
      Object.entries(found).map(([name, file]) => [name, file === undefined ? '' : `${file.path}: ${textOf(file.content)}`]),
    );
  }

  const WANTED = {
    policy: ['.github/keygate.yml', '.github/keygate.yaml', 'keep.json'],
    second: ['none.txt', 'change.json'],
    missing: ['none.yml', '.github/none.yml', 'none/none.yml'],
    folder: ['folder.yml', 'module'],
    link: ['link.json'],
  };

  test.each(BOTH)('$name: each at the first of its places, as it was at that commit', async ({ index }) => {
    const link = textOf((await at(0).file(history.head, ['link.json']))?.content);
    expect(await firsts(index, history.head, WANTED)).toEqual({
      policy: '.github/keygate.yaml: version: 1\n',
      second: 'change.json: 2\n',
      link: `link.json: ${link}`,
    });
    expect(await firsts(index, history.root, { second: WANTED.second })).toEqual({ second: 'change.json: 1\n' });
    expect(await firsts(index, history.head, {})).toEqual({});
  });

  test('without GraphQL the API says the same', async () => {
    const { api, repository: name } = connection;
    const request: typeof api.request = (route, parameters) => api.request(route, parameters);
    for (const graphql of [
      () => Promise.reject(Object.assign(new Error('Resource not accessible by integration'), { status: 403 })),
      () => Promise.resolve({}),
      () => Promise.resolve(undefined),
      () => Promise.resolve({ repository: { object: null } }),
    ]) {
      const plain = new GitHubRepository({ request, graphql }, name, () => Promise.resolve());
      const found = await plain.firsts(history.head, WANTED);
      expect(Object.fromEntries(Object.entries(found).map(([key, file]) => [key, `${file?.path}: ${textOf(file?.content)}`]))).toEqual({
        link: `link.json: ${textOf((await at(0).file(history.head, ['link.json']))?.content)}`,
        policy: '.github/keygate.yaml: version: 1\n',
        second: 'change.json: 2\n',
      });
    }
  });

  test('a commit that is not there has none of them', async () => {
    for (const { index } of BOTH) expect(await firsts(index, 'b'.repeat(40), WANTED)).toEqual({});
  });

  test('a file over a megabyte is a problem for both', async () => {
    for (const { index } of BOTH) {
      const { large } = await at(index).firsts(await work.git('rev-parse', 'large'), { large: ['large.yml'] });
      expect(large, at(index).name).toEqual({ path: 'large.yml', content: { problem: expect.stringContaining('larger than') } });
    }
  });
});

describe('blobs', () => {
  test('both give the same bytes, and the same problem beyond the limit', async () => {
    await work.branch('bytes', history.root);
    const contents: Readonly<Record<string, Buffer>> = {
      empty: Buffer.alloc(0),
      text: Buffer.from('text\n'),
      bom: Buffer.from('\uFEFF{}'),
      binary: Buffer.from([0, 1, 2, 255, 254, 0]),
      invalid: Buffer.from([0x61, 0xc3, 0x28, 0x0a]),
      crlf: Buffer.from('a\r\nb\rc\n'),
      exact: Buffer.alloc(2_000, 'x'),
      over: Buffer.alloc(2_001, 'x'),
      header: Buffer.from('0123456789012345678901234567890123456789 blob 5\nabc'),
    };
    for (const [name, content] of Object.entries(contents)) await work.write(`bytes/${name}`, content);
    const sha = await work.commit('Bytes');
    await work.pushTo(repository, 'refs/heads/bytes');
    const ids = new Map(
      await Promise.all(Object.keys(contents).map(async (name) => [name, await blobOf(`${sha}:bytes/${name}`)] as const)),
    );
    await work.checkout('change');
    for (const { index } of BOTH) {
      const found = await at(index).blobs([...ids.values()], 2_000);
      expect(found.size).toBe(ids.size);
      for (const [name, content] of Object.entries(contents)) {
        const got = found.get(ids.get(name) ?? '');
        if (name === 'over') expect(got).toEqual({ problem: 'it is larger than 0.0019073486328125 MiB (0.0 MiB)' });
        else
          expect(got !== undefined && 'bytes' in got ? Buffer.from(got.bytes).equals(content) : got, `${name} of ${at(index).name}`).toBe(
            true,
          );
      }
    }
    expect([...(await at(0).blobs([], 10)), ...(await at(1).blobs([], 10))]).toEqual([]);
    for (const { index } of BOTH)
      expect(textOf((await at(index).blobs([ids.get('text') ?? ''], 10)).get(ids.get('text') ?? ''))).toBe('text\n');
  });

  test.each(BOTH)('$name: many at once, in any order', async ({ index }) => {
    const files = (await at(index).files(history.head)).filter(({ kind }) => kind === 'file');
    const ids = [...new Set(files.map(({ blob }) => blob))];
    const found = await at(index).blobs([...ids].reverse(), 10_000);
    expect(found.size).toBe(ids.length);
    for (const { path, blob } of files.slice(0, 6))
      expect(textOf(found.get(blob))).toBe(`${await work.git('cat-file', 'blob', blob)}\n`.replace(/^$/, path));
  });
});

describe('has and resolve', () => {
  test.each(BOTH)('$name', async ({ index }) => {
    const it = at(index);
    expect(await it.has(history.head)).toBe(true);
    expect(await it.has('b'.repeat(40))).toBe(false);
    expect(await it.resolve('change')).toBe(history.head);
    expect(await it.resolve(history.evil)).toBe(history.evil);
    expect(await it.resolve('no-such-branch')).toBeUndefined();
    expect(await it.resolve('--help')).toBeUndefined();
    expect(await it.resolve('')).toBeUndefined();
  });

  test.each(BOTH)('$name: has() wants a commit, not any object', async ({ index }) => {
    expect(await at(index).has(await blobOf(`${history.head}:keep.json`))).toBe(false);
  });
});

describe('git alone', () => {
  test('a shallow clone says that commits may be missing, and takes none of its edge for new', async () => {
    const clone = await work.cloneShallow(3, 'change');
    await using _ = clone;
    const local = new GitRepository(clone.directory);
    expect(local.shallowCommits().size).toBeGreaterThan(0);
    const tip = await clone.sha();
    const edge = [...local.shallowCommits()];
    const range = await local.range(await clone.sha('HEAD~1'), tip);
    expect(range.changes).toEqual([]);
    const all = await local.range(undefined, tip);
    expect(all.gap).toMatch(/The clone is shallow.*fetch-depth: 0/);
    for (const commit of all.history.filter(({ sha }) => edge.includes(sha))) expect(commit.files).toEqual([]);
    await local.close();
  });

  test('a shallow clone is known as one in a linked work tree too', async () => {
    const clone = await work.cloneShallow(1, 'change');
    await using _ = clone;
    const tree = join(clone.directory, '..', `${clone.directory.split('/').at(-1) ?? ''}-tree`);
    await git(clone.directory, ['worktree', 'add', '--quiet', '--detach', tree]);
    try {
      expect(new GitRepository(tree).shallowCommits()).toEqual(new GitRepository(clone.directory).shallowCommits());
    } finally {
      await rm(tree, { recursive: true, force: true });
    }
  });

  test('no program of the repository, its hooks or its settings is run', async () => {
    await using repository2 = await makeRepository({ files: { 'a.json': '1\n', '.gitattributes': '*.json diff=evil filter=evil\n' } });
    const base = await repository2.sha();
    const head = await repository2.commit('Two', { 'a.json': '2\n' });
    const { directory } = repository2;
    const witness = join(directory, '..', `${directory.split('/').at(-1) ?? ''}-ran`);
    const program = join(directory, 'evil.sh');
    await writeFile(program, `#!/bin/sh\ntouch '${witness}'\ncat\n`, { mode: 0o755 });
    await mkdir(join(directory, '.git', 'hooks'), { recursive: true });
    await writeFile(join(directory, '.git', 'hooks', 'post-index-change'), `#!/bin/sh\ntouch '${witness}'\n`, { mode: 0o755 });
    for (const [key, value] of [
      ['core.fsmonitor', program],
      ['diff.external', program],
      ['diff.evil.command', program],
      ['diff.evil.textconv', program],
      ['filter.evil.smudge', program],
      ['filter.evil.clean', program],
      ['core.pager', program],
      ['log.showSignature', 'true'],
      ['gpg.program', program],
      ['diff.renames', 'copies'],
      ['core.quotePath', 'true'],
      ['diff.noprefix', 'true'],
      ['log.follow', 'true'],
      ['diff.orderFile', program],
      ['core.abbrev', '4'],
      ['color.ui', 'always'],
      ['log.decorate', 'full'],
      ['diff.ignoreSubmodules', 'none'],
    ] as const) {
      await repository2.git('config', key, value);
    }
    const local = new GitRepository(directory);
    const range = await local.range(base, head);
    expect(range.changes).toHaveLength(1);
    expect(range.history.map(({ files }) => files.map(({ path }) => path))).toEqual([['a.json']]);
    expect(textOf((await local.file(head, ['a.json']))?.content)).toBe('2\n');
    await local.files(head);
    await local.close();
    expect((await readdir(join(directory, '..'))).includes(witness.split('/').at(-1) ?? '')).toBe(false);
  });

  test('replaced and grafted objects are not believed', async () => {
    await using repository2 = await makeRepository({ files: { 'a.json': 'good\n' } });
    const base = await repository2.sha();
    const head = await repository2.commit('Bad', { 'a.json': 'bad\n' });
    const [good, bad] = [await repository2.git('rev-parse', `${base}:a.json`), await repository2.git('rev-parse', `${head}:a.json`)];
    await repository2.git('replace', bad, good);
    const local = new GitRepository(repository2.directory);
    expect(textOf((await local.blobs([bad], 100)).get(bad))).toBe('bad\n');
    await local.close();
  });

  test('a folder that is no repository, and a reader that was closed', async () => {
    const local = new GitRepository(join(work.directory, '..'));
    await expect(local.files(history.head)).rejects.toBeInstanceOf(ForgeError);
    await expect(local.has(history.head)).rejects.toBeInstanceOf(ForgeError);
    await local.close();
    await local.close();
    expect(GitRepository.isRepository(work.directory)).toBe(true);
    expect(GitRepository.isRepository(join(work.directory, '..'))).toBe(false);
    expect(await readFile(join(work.directory, 'keep.json'), 'utf8')).toBe('{}\n');
  });
});

test('nothing that was asked goes against the description of the API', () => {
  expect(forge.violations).toEqual([]);
});
