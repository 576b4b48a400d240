import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contract } from './forge/contract.ts';
import { type Forge, type ForgeRepository, startForge } from './forge/forge.ts';
import { git, gitEnvironment, runGit } from './forge/git.ts';
import type { TokenOptions } from './forge/model.ts';
import { ROUTES } from './forge/routes.ts';
import { makeRepository, type TestRepository } from './repository.ts';

type Json = Readonly<Record<string, unknown>>;

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, of whatever form the test expects. */
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads the answer as it is
  readonly json: any;
}

interface AskOptions {
  readonly method?: string;
  readonly token?: string;
  readonly body?: unknown;
  readonly accept?: string;
}

async function ask(url: string, options: AskOptions = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: options.method ?? 'GET',
    headers: {
      'user-agent': 'test',
      ...(options.accept === undefined ? {} : { accept: options.accept }),
      ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
    },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  });
  const text = await response.text();
  const json: unknown = response.headers.get('content-type')?.includes('json') === true ? JSON.parse(text) : undefined;
  return { status: response.status, headers: response.headers, text, json };
}

/** A forge with one repository: two commits on main, and a branch with one of every kind of change. */
async function scene(options: Parameters<typeof startForge>[0] = {}): Promise<Scene> {
  const forge = await startForge(options);
  const work = await makeRepository({
    files: {
      'README.md': 'one\ntwo\nthree\n',
      'old.json': '{"a":1,\n"b":2,\n"c":3}\n',
      'gone.txt': 'bye\n',
      'dir/x.sh': 'x\n',
    },
  });
  const repository = await forge.repository('acme/app');
  const first = await work.sha();
  await work.branch('feature');
  await work.remove('gone.txt', 'old.json');
  await work.write('new/renamed.json', '{"a":1,\n"b":2,\n"c":3}\n');
  await work.write('dir/x.sh', 'x\n', '100755');
  await work.write('binary.bin', Buffer.from([0, 1, 2, 255]));
  await work.write('sp ace/ümlaut #?%.txt', 'hello\n');
  const head = await work.commit('Feature', { 'README.md': 'one\n2\nthree\n' });
  await work.checkout('main');
  const base = await work.commit('Main moves on', { 'main.txt': 'main\n' });
  await work.pushTo(repository);
  const dispose = async (): Promise<void> => {
    await forge.close();
    await work[Symbol.asyncDispose]();
  };
  return {
    forge,
    work,
    repository,
    first,
    base,
    head,
    api: `${forge.url}/repos/acme/app`,
    [Symbol.asyncDispose]: dispose,
  };
}

interface Scene {
  readonly forge: Forge;
  readonly work: TestRepository;
  readonly repository: ForgeRepository;
  /** The common ancestor, the tip of main, and the tip of feature. */
  readonly first: string;
  readonly base: string;
  readonly head: string;
  readonly api: string;
  [Symbol.asyncDispose](): Promise<void>;
}

async function folder(): Promise<{ readonly path: string; [Symbol.asyncDispose](): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'support-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

describe('git over http', () => {
  test('clones, partially and shallowly, and pushes', async () => {
    await using it = await scene();
    await using place = await folder();
    const clone = join(place.path, 'clone');
    await git(place.path, ['clone', '--quiet', '--depth=1', '--filter=blob:none', it.repository.cloneUrl, clone]);
    expect((await git(clone, ['rev-parse', 'HEAD'])).toString().trim()).toBe(it.base);
    // A commit that no branch has at its tip, fetched by its sha.
    await git(clone, ['fetch', '--quiet', '--depth=1', 'origin', it.first]);
    expect((await git(clone, ['rev-parse', 'FETCH_HEAD'])).toString().trim()).toBe(it.first);

    await git(clone, ['checkout', '--quiet', '-b', 'pushed']);
    await git(clone, ['commit', '--quiet', '--allow-empty', '-m', 'pushed']);
    const refused = await runGit(clone, ['push', '--quiet', 'origin', 'pushed']);
    expect(refused.code).not.toBe(0);
    const token = it.forge.token({ permissions: { contents: 'write' } });
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const header = `http.extraheader=Authorization: basic ${basic}`;
    await git(clone, ['-c', header, 'push', '--quiet', 'origin', 'pushed']);
    const pushed = (await git(clone, ['rev-parse', 'HEAD'])).toString().trim();
    const answer = await ask(`${it.api}/git/ref/heads/pushed`);
    expect(answer.json.object).toMatchObject({ type: 'commit', sha: pushed });
    expect(it.forge.violations).toEqual([]);
  });

  test('pushes more than one buffer, in chunks', async () => {
    await using it = await scene();
    const token = it.forge.token({ permissions: { contents: 'write' } });
    // Hard to compress, and larger than git sends in one piece.
    let seed = 7;
    const noise = Buffer.from(Array.from({ length: 3_000_000 }, () => (seed = (seed * 48_271) % 2_147_483_647) & 255));
    const sha = await it.work.commit('Noise', { 'noise.bin': noise });
    const basic = Buffer.from(`x:${token}`).toString('base64');
    await it.work.git('-c', `http.extraheader=Authorization: basic ${basic}`, 'push', '--quiet', it.repository.cloneUrl, 'main');
    const answer = await ask(`${it.api}/commits/main`, { accept: 'application/vnd.github.sha' });
    expect(answer.text).toBe(sha);
  });

  test.each<readonly [string, TokenOptions | string | undefined, number]>([
    ['no token', undefined, 401],
    ['an unknown token', 'nonsense', 401],
    ['a token without contents', {}, 403],
    ['a token of another repository', { permissions: { contents: 'write' }, repositories: ['acme/app'] }, 404],
    ['a token that reads', { permissions: { contents: 'read' } }, 200],
  ])('a private repository answers %s', async (_, token, status) => {
    await using forge = await startForge();
    const secret = await forge.repository('acme/secret', { private: true });
    const value = typeof token === 'object' ? forge.token(token) : token;
    const basic = Buffer.from(`x:${value}`).toString('base64');
    const response = await fetch(`${secret.cloneUrl}/info/refs?service=git-upload-pack`, {
      headers: value === undefined ? {} : { authorization: `basic ${basic}` },
    });
    await response.text();
    expect(response.status).toBe(status);
    expect(forge.requests.at(-1)?.status).toBe(status);
  });
});

describe('REST answers are what git says', () => {
  test('compare: three dots, every kind of change', async () => {
    await using it = await scene();
    const { status, json } = await ask(`${it.api}/compare/main...feature`);
    expect(status).toBe(200);
    expect(json).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, total_commits: 1 });
    expect(json.merge_base_commit.sha).toBe(it.first);
    expect(json.base_commit.sha).toBe(it.base);
    expect(json.commits.map((commit: Json) => commit['sha'])).toEqual([it.head]);
    const files = json.files as readonly Record<string, unknown>[];
    const named = Object.fromEntries(files.map((file) => [file['filename'], file]));
    const raw = await it.work.git('diff', '-M', '--name-only', '-z', 'main...feature');
    expect(files.map((file) => file['filename'])).toEqual(raw.split('\0').filter((name) => name !== ''));
    expect(named['README.md']).toMatchObject({ status: 'modified', additions: 1, deletions: 1, changes: 2 });
    expect(named['README.md']?.['patch']).toBe('@@ -1,3 +1,3 @@\n one\n-two\n+2\n three');
    expect(named['gone.txt']).toMatchObject({
      status: 'removed',
      sha: await it.work.git('rev-parse', 'main:gone.txt'),
    });
    expect(named['new/renamed.json']).toMatchObject({ status: 'renamed', previous_filename: 'old.json', changes: 0 });
    expect(named['dir/x.sh']).toMatchObject({ status: 'changed' });
    expect(named['binary.bin']).toMatchObject({ status: 'added', additions: 0 });
    expect(named['binary.bin']).not.toHaveProperty('patch');
    expect(named['sp ace/ümlaut #?%.txt']).toMatchObject({
      status: 'added',
      sha: await it.work.git('rev-parse', 'feature:sp ace/ümlaut #?%.txt'),
    });
    expect(it.forge.violations).toEqual([]);
  });

  test('compare: standings, unknown ends, unrelated histories, media types', async () => {
    await using it = await scene();
    await it.work.git('checkout', '--quiet', '--orphan', 'alien');
    await it.work.commit('Alien');
    await it.work.pushTo(it.repository);
    const standing = async (range: string): Promise<unknown> => (await ask(`${it.api}/compare/${range}`)).json.status;
    expect(await standing(`${it.first}...${it.head}`)).toBe('ahead');
    expect(await standing(`${it.head}...${it.first}`)).toBe('behind');
    expect(await standing('main...main')).toBe('identical');
    expect((await ask(`${it.api}/compare/main...nowhere`)).status).toBe(404);
    expect((await ask(`${it.api}/compare/main..feature`)).status).toBe(404);
    expect((await ask(`${it.api}/compare/${'0'.repeat(40)}...main`)).status).toBe(404);
    expect((await ask(`${it.api}/compare/main...alien`)).json.message).toContain('No common ancestor');
    const diff = await ask(`${it.api}/compare/main...feature`, { accept: 'application/vnd.github.diff' });
    expect(diff.text).toContain('rename from old.json\nrename to new/renamed.json');
    expect(it.forge.violations).toEqual([]);
  });

  test('compare: the limits, and pages', async () => {
    await using it = await scene({ limits: { compareFiles: 3, compareCommits: 2 } });
    await it.work.branch('long', 'main');
    const shas: string[] = [];
    for (let index = 0; index < 5; index += 1) shas.push(await it.work.commit(`c${index}`, { [`f${index}`]: `${index}` }));
    await it.work.pushTo(it.repository);
    const shaOf = (commit: Json): unknown => commit['sha'];
    const whole = await ask(`${it.api}/compare/main...long`);
    // The newest ones, oldest first.
    expect(whole.json.commits.map(shaOf)).toEqual(shas.slice(3));
    expect(whole.json.total_commits).toBe(5);
    expect(whole.json.files).toHaveLength(3);
    const first = await ask(`${it.api}/compare/main...long?per_page=3`);
    expect(first.json.commits.map(shaOf)).toEqual(shas.slice(0, 3));
    expect(first.json.files).toHaveLength(3);
    const second = await ask(nextOf(first));
    expect(second.json.commits.map(shaOf)).toEqual(shas.slice(3));
    expect(second.json.files).toEqual([]);
    expect(nextOf(second)).toBe('');
    expect(it.forge.violations).toEqual([]);
  });

  test('trees: by branch, commit and tree, recursively, truncated', async () => {
    await using it = await scene({ limits: { treeEntries: 4 } });
    const tree = await it.work.git('rev-parse', 'feature^{tree}');
    const flat = await ask(`${it.api}/git/trees/feature`);
    expect(flat.json).toMatchObject({ sha: tree, truncated: false });
    expect(lines(flat.json.tree)).toEqual((await it.work.git('ls-tree', '-z', 'feature')).split('\0').filter(Boolean));
    const deep = await ask(`${it.api}/git/trees/${it.head}?recursive=1`);
    const all = (await it.work.git('ls-tree', '-z', '-r', '-t', 'feature')).split('\0').filter(Boolean);
    expect(all.length).toBeGreaterThan(4);
    expect(deep.json.truncated).toBe(true);
    expect(lines(deep.json.tree)).toEqual(all.slice(0, 4));
    expect((await ask(`${it.api}/git/trees/${'1'.repeat(40)}`)).status).toBe(404);
    expect(it.forge.violations).toEqual([]);
  });

  test('blobs: base64 in lines, raw, and what is not a blob', async () => {
    await using it = await scene();
    const content = Buffer.from('x'.repeat(100));
    await it.work.commit('Long', { 'long.txt': content });
    await it.work.pushTo(it.repository);
    const sha = await it.work.git('rev-parse', 'main:long.txt');
    const { json } = await ask(`${it.api}/git/blobs/${sha}`);
    expect(json).toMatchObject({ sha, size: 100, encoding: 'base64' });
    expect(json.content.split('\n').map((line: string) => line.length)).toEqual([60, 60, 16, 0]);
    expect(Buffer.from(json.content, 'base64')).toEqual(content);
    const raw = await ask(`${it.api}/git/blobs/${sha}`, { accept: 'application/vnd.github.raw+json' });
    expect(raw.text).toBe(content.toString());
    const tree = await it.work.git('rev-parse', 'main^{tree}');
    const statuses = await Promise.all(['2'.repeat(40), tree, 'main'].map((name) => ask(`${it.api}/git/blobs/${name}`)));
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 422]);
    expect(it.forge.violations).toEqual([]);
  });

  test('commits: one with its files in pages, a list, one of the git database', async () => {
    await using it = await scene({ limits: { commitFiles: 2 } });
    const one = await ask(`${it.api}/commits/heads/feature`);
    expect(one.json).toMatchObject({ sha: it.head, parents: [{ sha: it.first }] });
    expect(one.json.commit).toMatchObject({ message: 'Feature', author: { name: 'Test Author' } });
    const names: string[] = one.json.files.map((file: Json) => file['filename']);
    expect(names).toHaveLength(2);
    for (let next = nextOf(one); next !== ''; ) {
      const page = await ask(next);
      names.push(...page.json.files.map((file: Json) => file['filename']));
      next = nextOf(page);
    }
    const expected = await it.work.git('diff', '-M', '--name-only', '-z', `${it.first}..${it.head}`);
    expect(names).toEqual(expected.split('\0').filter(Boolean));
    // A first commit has no parent to be compared with.
    const root = await ask(`${it.api}/commits/${it.first}`);
    expect(root.json.files.map((file: Json) => file['status'])).toEqual(['added', 'added']);

    const list = await ask(`${it.api}/commits?sha=main&per_page=1`);
    expect(list.json.map((commit: Json) => commit['sha'])).toEqual([it.base]);
    expect((await ask(nextOf(list))).json[0].sha).toBe(it.first);
    const touched = await ask(`${it.api}/commits?path=main.txt`);
    expect(touched.json.map((commit: Json) => commit['sha'])).toEqual([it.base]);
    const plain = await ask(`${it.api}/git/commits/${it.head}`);
    expect(plain.json.tree.sha).toBe(await it.work.git('rev-parse', 'feature^{tree}'));
    const missing = await Promise.all(
      ['commits/nowhere', 'commits?sha=nowhere', 'git/commits/nowhere'].map((path) => ask(`${it.api}/${path}`)),
    );
    expect(missing.map(({ status }) => status)).toEqual([422, 404, 404]);
    expect(it.forge.violations).toEqual([]);
  });

  test('contents: file, directory, root, link, submodule, raw, odd names', async () => {
    await using it = await scene();
    await it.work.symlink('link', 'dir/x.sh');
    await it.work.symlink('dangling', '../outside');
    await it.work.write('.gitmodules', '[submodule "sub"]\n\tpath = sub\n\turl = https://example.com/sub.git\n');
    await it.work.submodule('sub', it.first);
    await it.work.commit('Entries');
    await it.work.pushTo(it.repository);
    const text = ({ json }: Answer): string => Buffer.from(json.content, 'base64').toString();
    const file = await ask(`${it.api}/contents/README.md`);
    expect(file.json).toMatchObject({ type: 'file', path: 'README.md', size: 14, encoding: 'base64' });
    expect(text(file)).toBe('one\ntwo\nthree\n');
    expect(text(await ask(`${it.api}/contents/README.md?ref=feature`))).toBe('one\n2\nthree\n');
    const odd = `${it.api}/contents/${encodeURIComponent('sp ace/ümlaut #?%.txt')}?ref=feature`;
    expect(text(await ask(odd))).toBe('hello\n');
    const raw = await ask(`${it.api}/contents/README.md`, { accept: 'application/vnd.github.raw+json' });
    expect(raw.text).toBe('one\ntwo\nthree\n');
    const root = await ask(`${it.api}/contents`);
    expect((await ask(`${it.api}/contents/`)).json).toEqual(root.json);
    const kinds = Object.fromEntries(root.json.map((entry: Json) => [entry['name'], entry['type']]));
    expect(kinds).toMatchObject({ dir: 'dir', link: 'symlink', sub: 'file', 'README.md': 'file' });
    const object = await ask(`${it.api}/contents/dir`, { accept: 'application/vnd.github.object+json' });
    expect(JSON.parse(object.text)).toMatchObject({ type: 'dir', entries: [{ path: 'dir/x.sh' }] });
    expect(text(await ask(`${it.api}/contents/link`))).toBe('x\n');
    expect((await ask(`${it.api}/contents/dangling`)).json).toMatchObject({ type: 'symlink', target: '../outside' });
    expect((await ask(`${it.api}/contents/sub`)).json).toMatchObject({
      type: 'submodule',
      sha: it.first,
      submodule_git_url: 'https://example.com/sub.git',
    });
    expect((await ask(`${it.api}/contents/nowhere`)).status).toBe(404);
    expect((await ask(`${it.api}/contents/README.md/below`)).status).toBe(404);
    expect((await ask(`${it.api}/contents/README.md?ref=nowhere`)).status).toBe(404);
    expect(it.forge.violations).toEqual([]);
  });

  test('refs: read, match, create, move', async () => {
    await using it = await scene();
    const token = it.forge.token({ permissions: { contents: 'write' } });
    expect((await ask(`${it.api}/git/ref/heads%2Ffeature`)).json.object.sha).toBe(it.head);
    expect((await ask(`${it.api}/git/ref/heads/feat`)).status).toBe(404);
    const matching = await ask(`${it.api}/git/matching-refs/heads/feat`);
    expect(matching.json.map((ref: Json) => ref['ref'])).toEqual(['refs/heads/feature']);
    const create = (ref: string, sha: string): Promise<Answer> => ask(`${it.api}/git/refs`, { method: 'POST', token, body: { ref, sha } });
    expect((await create('refs/heads/keygate/fix', it.first)).status).toBe(201);
    expect((await create('refs/heads/keygate/fix', it.first)).json.message).toBe('Reference already exists');
    expect((await create('refs/heads/none', '3'.repeat(40))).json.message).toBe('Object does not exist');
    expect((await create('heads', it.first)).status).toBe(422);
    const move = (sha: string, force?: boolean): Promise<Answer> =>
      ask(`${it.api}/git/refs/heads/keygate/fix`, {
        method: 'PATCH',
        token,
        body: { sha, ...(force === undefined ? {} : { force }) },
      });
    expect((await move(it.head)).status).toBe(200);
    expect((await move(it.base)).json.message).toBe('Update is not a fast forward');
    expect((await move(it.base, true)).json.object.sha).toBe(it.base);
    expect((await git(it.repository.directory, ['rev-parse', 'keygate/fix'])).toString().trim()).toBe(it.base);
    expect(it.forge.violations).toEqual([]);
  });

  test('an empty repository, an enterprise address, names in another case', async () => {
    await using forge = await startForge();
    await forge.repository('acme/empty');
    expect((await ask(`${forge.url}/repos/acme/empty/commits`)).status).toBe(409);
    const enterprise = await ask(`${forge.enterprise.url}/repos/ACME/Empty`);
    expect(enterprise.json).toMatchObject({ full_name: 'acme/empty', default_branch: 'main', private: false });
    expect(enterprise.json.url).toBe(`${forge.enterprise.url}/repos/acme/empty`);
    expect((await ask(`${forge.url}/rate_limit`)).json.rate.limit).toBe(5000);
    expect((await ask(`${forge.url}/repos/acme/nothing`)).status).toBe(404);
    expect(forge.violations).toEqual([]);
    expect(forge.requests.map(({ path, status }) => [path, status])).toEqual([
      ['/repos/acme/empty/commits', 409],
      ['/repos/ACME/Empty', 200],
      ['/rate_limit', 200],
      ['/repos/acme/nothing', 404],
    ]);
  });
});

function nextOf(answer: Answer): string {
  return /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1] ?? '';
}

function lines(tree: readonly Record<string, string>[]): readonly string[] {
  return tree.map((entry) => `${entry['mode']} ${entry['type']} ${entry['sha']}\t${entry['path']}`);
}

describe('pull requests', () => {
  test('opened over the API: files, commits, refs, refusals', async () => {
    await using it = await scene();
    const token = it.forge.token({ permissions: { 'pull-requests': 'write' } });
    const create = (body: unknown): Promise<Answer> => ask(`${it.api}/pulls`, { method: 'POST', token, body });
    const made = await create({ title: 'Feature', head: 'feature', base: 'main', body: 'Text' });
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({ number: 1, state: 'open', changed_files: 6, commits: 1, mergeable: true });
    expect(made.json.head).toMatchObject({ sha: it.head, label: 'acme:feature' });
    expect(made.json.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
    const again = await create({ title: 'Feature', head: 'acme:feature', base: 'main' });
    expect(again.status).toBe(422);
    expect(again.json.errors[0].message).toBe('A pull request already exists for acme:feature.');
    expect((await create({ title: 'x', head: 'main', base: 'main' })).json.errors[0].message).toContain('No commits');
    expect((await create({ title: 'x', head: 'nowhere', base: 'main' })).json.errors[0].field).toBe('head');

    const files = await ask(`${it.api}/pulls/1/files?per_page=4`);
    expect(files.json).toHaveLength(4);
    const rest = await ask(nextOf(files));
    const compared = await ask(`${it.api}/compare/main...feature`);
    expect([...files.json, ...rest.json]).toEqual(compared.json.files);
    expect((await ask(`${it.api}/pulls/1/commits`)).json.map((commit: Json) => commit['sha'])).toEqual([it.head]);
    const merge = await git(it.repository.directory, ['rev-parse', 'refs/pull/1/merge^1', 'refs/pull/1/merge^2', 'refs/pull/1/head']);
    expect(merge.toString().trim().split('\n')).toEqual([it.base, it.head, it.head]);

    const changed = await ask(`${it.api}/pulls/1`, { method: 'PATCH', token, body: { title: 'New', state: 'closed' } });
    expect(changed.json).toMatchObject({ title: 'New', body: 'Text', state: 'closed' });
    expect((await ask(`${it.api}/pulls`)).json).toEqual([]);
    const diff = await ask(`${it.api}/pulls/1`, { accept: 'application/vnd.github.v3.diff' });
    expect(diff.text).toContain('rename to new/renamed.json');
    const closed = await ask(`${it.api}/pulls?state=closed&head=acme:feature`);
    expect(closed.json.map((pull: Json) => pull['number'])).toEqual([1]);
    expect((await ask(`${it.api}/pulls/2`)).status).toBe(404);
    expect(it.forge.violations).toEqual([]);
  });

  test('follow a push, and say when they conflict', async () => {
    await using it = await scene();
    const pull = await it.repository.openPull({ head: 'feature' });
    await it.work.checkout('feature');
    const next = await it.work.commit('More', { 'main.txt': 'other\n' });
    await it.work.pushTo(it.repository);
    const answer = await ask(`${it.api}/pulls/${pull.number}`);
    expect(answer.json).toMatchObject({ commits: 2, mergeable: false, mergeable_state: 'dirty' });
    expect(answer.json.head.sha).toBe(next);
    expect(it.forge.violations).toEqual([]);
  });

  test('from a fork, compared across the network', async () => {
    await using it = await scene();
    const fork = await it.forge.repository('someone/app', { forkOf: it.repository });
    await it.work.branch('theirs', 'main');
    const sha = await it.work.commit('Theirs', { 'theirs.txt': 'x\n' });
    await it.work.pushTo(fork, 'theirs');
    const compared = await ask(`${it.api}/compare/main...someone:theirs`);
    expect(compared.json.files.map((file: Json) => file['filename'])).toEqual(['theirs.txt']);
    const pull = await it.repository.openPull({ head: 'theirs', headRepository: fork });
    const { json } = await ask(`${it.api}/pulls/${pull.number}`);
    expect(json.head).toMatchObject({ sha, label: 'someone:theirs', repo: { full_name: 'someone/app', fork: true } });
    // The head of a fork can be fetched from the parent.
    expect((await ask(`${it.api}/commits/${sha}`)).status).toBe(200);
    expect((await ask(`${it.forge.url}/repos/someone/app`)).json.parent.full_name).toBe('acme/app');
    expect(it.forge.violations).toEqual([]);
  });

  test('labels, reviewers, reviews on lines of the diff', async () => {
    await using it = await scene();
    const token = it.forge.token({ permissions: { 'pull-requests': 'write' } });
    await it.repository.openPull({ head: 'feature', login: 'author' });
    const post = (path: string, body: unknown): Promise<Answer> => ask(`${it.api}/${path}`, { method: 'POST', token, body });
    expect((await post('issues/1/labels', { labels: ['security'] })).json[0].name).toBe('security');
    expect((await post('pulls/1/requested_reviewers', { reviewers: ['octo'] })).status).toBe(201);
    expect((await post('pulls/1/requested_reviewers', { reviewers: ['author'] })).status).toBe(422);
    const review = (comment: unknown): Promise<Answer> => post('pulls/1/reviews', { event: 'COMMENT', body: 'See', comments: [comment] });
    const good = await review({ path: 'README.md', line: 2, side: 'RIGHT', body: 'x' });
    expect(good.json).toMatchObject({ state: 'COMMENTED', commit_id: it.head });
    expect((await review({ path: 'README.md', line: 99, side: 'RIGHT', body: 'x' })).json.errors).toEqual(['Line could not be resolved']);
    expect((await review({ path: 'nowhere', line: 1, body: 'x' })).json.errors).toEqual(['Path could not be resolved']);
    expect(it.repository.reviews).toHaveLength(1);
    expect(it.repository.pulls[0]).toMatchObject({ labels: ['security'], reviewers: ['octo'] });
    expect(it.forge.violations).toEqual([]);
  });

  test('are not opened by Actions where the setting is off', async () => {
    await using it = await scene();
    it.repository.actionsMayOpenPulls = false;
    const token = it.forge.token({ permissions: { 'pull-requests': 'write' } });
    const answer = await ask(`${it.api}/pulls`, {
      method: 'POST',
      token,
      body: { title: 'x', head: 'feature', base: 'main' },
    });
    expect(answer.status).toBe(403);
    expect(answer.json.message).toContain('GitHub Actions is not permitted');
  });
});

describe('comments, checks and code scanning', () => {
  test('comments: made, paged, changed, deleted, refused', async () => {
    await using it = await scene();
    await it.repository.openPull({ head: 'feature' });
    const token = it.forge.token({ permissions: { 'pull-requests': 'write' } });
    const comments = `${it.api}/issues/1/comments`;
    for (const body of ['a', 'b', 'c']) await ask(comments, { method: 'POST', token, body: { body } });
    const page = await ask(`${comments}?per_page=2`);
    expect(page.json.map((comment: Json) => comment['body'])).toEqual(['a', 'b']);
    expect(nextOf(page)).toContain(`/repositories/${it.repository.id}/issues/1/comments`);
    const rest = await ask(nextOf(page));
    expect(rest.json.map((comment: Json) => comment['body'])).toEqual(['c']);
    expect(rest.headers.get('link')).toContain('rel="prev"');
    const id = page.json[0].id as number;
    const own = `${it.api}/issues/comments/${id}`;
    expect((await ask(own, { method: 'PATCH', token, body: { body: 'changed' } })).json.body).toBe('changed');
    expect((await ask(own, { method: 'DELETE', token })).status).toBe(204);
    expect((await ask(own, { method: 'DELETE', token })).status).toBe(404);
    expect(it.repository.comments.map(({ body }) => body)).toEqual(['b', 'c']);
    const long = await ask(comments, { method: 'POST', token, body: { body: 'x'.repeat(65_537) } });
    expect(long.status).toBe(422);
    expect((await ask(`${it.api}/issues/9/comments`)).status).toBe(404);
    expect(it.forge.violations).toEqual([]);
  });

  test('check runs append annotations', async () => {
    await using it = await scene();
    const token = it.forge.token({ permissions: { checks: 'write' } });
    const output = (count: number): unknown => ({ title: 't', summary: 's', annotations: annotations(count) });
    const made = await ask(`${it.api}/check-runs`, {
      method: 'POST',
      token,
      body: { name: 'Keygate', head_sha: it.head, status: 'in_progress', output: output(50) },
    });
    expect(made.status).toBe(201);
    const updated = await ask(`${it.api}/check-runs/${made.json.id}`, {
      method: 'PATCH',
      token,
      body: { conclusion: 'failure', output: output(7) },
    });
    expect(updated.json).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output: { annotations_count: 57 },
    });
    expect(it.repository.checkRuns[0]?.annotations).toHaveLength(57);
    const lost = await ask(`${it.api}/check-runs`, {
      method: 'POST',
      token,
      body: { name: 'x', head_sha: '4'.repeat(40) },
    });
    expect(lost.status).toBe(422);
    expect(it.forge.violations).toEqual([]);
  });

  test('SARIF is decoded, refused where it cannot be, and where scanning is off', async () => {
    await using it = await scene();
    const token = it.forge.token({ permissions: { 'security-events': 'write' } });
    const sarif = { version: '2.1.0', runs: [] };
    const upload = (text: string): Promise<Answer> =>
      ask(`${it.api}/code-scanning/sarifs`, {
        method: 'POST',
        token,
        body: { commit_sha: it.head, ref: 'refs/heads/feature', sarif: text },
      });
    const encoded = gzipSync(JSON.stringify(sarif)).toString('base64');
    expect((await upload(encoded)).status).toBe(202);
    expect(it.repository.sarifs).toMatchObject([{ commitSha: it.head, ref: 'refs/heads/feature', sarif }]);
    expect((await upload(Buffer.from(JSON.stringify(sarif)).toString('base64'))).status).toBe(400);
    expect((await upload(gzipSync('{}').toString('base64'))).status).toBe(400);
    it.repository.codeScanning = false;
    const off = await upload(encoded);
    expect(off.status).toBe(403);
    expect(off.json.message).toContain('Code scanning is not enabled');
    expect(it.forge.violations).toEqual([]);
  });
});

function annotations(count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, index) => ({
    path: 'README.md',
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'failure',
    message: 'm',
  }));
}

describe('who may do what', () => {
  const write = { method: 'POST', body: { body: 'hello' } } as const;

  test('a public repository is read by anyone, a private one by a token with the permission', async () => {
    await using it = await scene();
    const secret = await it.forge.repository('acme/secret', { private: true });
    await it.work.pushTo(secret);
    const hidden = `${it.forge.url}/repos/acme/secret`;
    const none = it.forge.token();
    const reader = it.forge.token({ permissions: { contents: 'read' } });
    const elsewhere = it.forge.token({ permissions: { contents: 'read' }, repositories: ['acme/app'] });
    const status = async (url: string, token?: string): Promise<number> => (await ask(url, token === undefined ? {} : { token })).status;
    expect(await status(`${it.api}/git/trees/main`)).toBe(200);
    expect(await status(`${it.api}/git/trees/main`, none)).toBe(200);
    expect(await status(`${it.api}/git/trees/main`, 'unknown')).toBe(401);
    expect(await status(`${hidden}/git/trees/main`)).toBe(404);
    expect(await status(`${hidden}/git/trees/main`, elsewhere)).toBe(404);
    expect(await status(hidden, none)).toBe(200);
    expect(await status(`${hidden}/git/trees/main`, none)).toBe(403);
    expect(await status(`${hidden}/git/trees/main`, reader)).toBe(200);
    expect(it.forge.violations).toEqual([]);
  });

  test('a write needs its permission, and the refusal names it', async () => {
    await using it = await scene();
    await it.repository.openPull({ head: 'feature' });
    const url = `${it.api}/issues/1/comments`;
    const reader = it.forge.token({ permissions: { 'pull-requests': 'read' } });
    const refused = await ask(url, { ...write, token: reader });
    expect(refused.status).toBe(403);
    expect(refused.json.message).toBe('Resource not accessible by integration');
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write');
    expect((await ask(url, write)).status).toBe(401);
    const issues = it.forge.token({ permissions: { issues: 'write' }, login: 'somebody' });
    const made = await ask(url, { ...write, token: issues });
    expect(made.json.user).toMatchObject({ login: 'somebody', type: 'User' });
    expect(it.forge.requests.filter(({ method }) => method === 'POST').map(({ status, login }) => [status, login])).toEqual([
      [403, 'github-actions[bot]'],
      [401, undefined],
      [201, 'somebody'],
    ]);
    expect(it.forge.violations).toEqual([]);
  });
});

describe('faults', () => {
  test('are met as often as they were ordered', async () => {
    await using it = await scene();
    const repo = { match: /^GET \/repos\/acme\/app$/, times: 1 } as const;
    const kinds = ['500', '502', '503', 'html'] as const;
    for (const how of kinds) it.forge.fail({ ...repo, how });
    const answers: Answer[] = [];
    for (let index = 0; index < 5; index += 1) answers.push(await ask(it.api));
    expect(answers.map(({ status }) => status)).toEqual([500, 502, 503, 200, 200]);
    expect(answers[3]?.text).toContain('<!DOCTYPE html>');
    expect(answers[4]?.json.full_name).toBe('acme/app');
    expect(it.forge.violations).toEqual([]);
  });

  test('rate limits say how long to wait', async () => {
    await using it = await scene();
    it.forge.fail({ match: /./, times: 1, how: 'rate-limit', retryAfter: 3600 });
    const primary = await ask(it.api);
    expect(primary.status).toBe(403);
    expect(primary.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(primary.headers.get('retry-after')).toBe('3600');
    expect(Number(primary.headers.get('x-ratelimit-reset')) * 1000).toBeGreaterThan(Date.now() + 3_500_000);
    it.forge.fail({ match: ({ method }) => method === 'GET', times: 1, how: 'secondary-rate-limit' });
    const secondary = await ask(it.api);
    expect(secondary.status).toBe(403);
    expect(secondary.headers.get('retry-after')).toBe('1');
    expect(secondary.json.message).toContain('secondary rate limit');
    expect((await ask(it.api)).status).toBe(200);
  });

  test('cut and slow connections', async () => {
    await using it = await scene();
    it.forge.fail({ match: /acme/, times: 1, how: 'drop' });
    await expect(ask(it.api)).rejects.toThrow('fetch failed');
    it.forge.fail({ match: /acme/, times: 1, how: 'slow', delay: 150 });
    const before = performance.now();
    expect((await ask(it.api)).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(140);
    expect(it.forge.requests.map(({ status }) => status)).toEqual([0, 200]);
  });

  test('reach git too', async () => {
    await using it = await scene();
    await using place = await folder();
    it.forge.fail({ match: /info\/refs/, how: '500' });
    expect((await runGit(place.path, ['clone', '--quiet', it.repository.cloneUrl, 'x'])).code).not.toBe(0);
  });
});

describe('what is against the description', () => {
  test('is answered with an error and remembered', async () => {
    await using it = await scene();
    await it.repository.openPull({ head: 'feature' });
    const token = it.forge.token({ permissions: { 'pull-requests': 'write', checks: 'write' } });
    const post = (path: string, body: unknown): Promise<Answer> => ask(`${it.api}/${path}`, { method: 'POST', token, body });
    expect((await post('issues/1/comments', { bdoy: 'hello' })).status).toBe(500);
    expect(it.forge.violations).toEqual([
      "POST /repos/acme/app/issues/1/comments: body must have required property 'body'",
      'POST /repos/acme/app/issues/1/comments: body must NOT have unevaluated properties ("bdoy")',
    ]);
    const since = (): number => it.forge.violations.length;
    let count = since();
    const many = await post('check-runs', {
      name: 'x',
      head_sha: it.head,
      status: 'completed',
      conclusion: 'failure',
      output: { title: 't', summary: 's', annotations: annotations(51) },
    });
    expect(many.status).toBe(422);
    expect(it.forge.violations.slice(count)).toContain(
      'POST /repos/acme/app/check-runs: body.output.annotations must NOT have more than 50 items',
    );
    expect(it.repository.checkRuns).toEqual([]);
    count = since();
    const nested = { title: 't', summary: 's', annotation: [] };
    expect((await post('check-runs', { name: 'x', head_sha: it.head, output: nested })).status).toBe(500);
    expect(it.forge.violations.slice(count)).toEqual([
      'POST /repos/acme/app/check-runs: body.output must NOT have unevaluated properties ("annotation")',
    ]);
    count = since();
    expect((await ask(`${it.api}/pulls?stat=open`)).status).toBe(500);
    expect((await ask(`${it.api}/pulls?state=opened`)).status).toBe(500);
    expect((await ask(`${it.api}/pulls/one`)).status).toBe(500);
    expect((await ask(`${it.api}/releases`)).status).toBe(404);
    expect(it.forge.violations.slice(count)).toEqual([
      'GET /repos/acme/app/pulls: query must NOT have additional properties ("stat")',
      'GET /repos/acme/app/pulls: query.state must be equal to one of the allowed values (open, closed, all)',
      'GET /repos/acme/app/pulls/one: path.pull_number must be integer',
      'GET /repos/acme/app/releases: not an operation this forge knows',
    ]);
  });

  test('of an answer is noticed as well', () => {
    const operation = contract().operations.find(({ id }) => id === 'git/get-blob');
    if (operation === undefined) throw new Error('git/get-blob is gone');
    const good = { content: '', encoding: 'base64', url: 'https://x.test/', sha: 'a', size: 0, node_id: 'b' };
    const judge = (status: number, body: unknown): readonly string[] =>
      contract()
        .response(operation, status, 'application/json', body)
        .map(({ sentence }) => sentence);
    expect(judge(200, good)).toEqual([]);
    expect(judge(200, { ...good, size: '0' })).toEqual(['answer.size must be integer,null']);
    expect(judge(418, { message: 5 })).toEqual(['answer.message must be string']);
    expect(judge(202, good)).toEqual(['GitHub does not describe status 202 here']);
  });

  test('cannot be an operation nobody answers', () => {
    const described = contract().operations.map(({ id }) => id);
    expect([...Object.keys(ROUTES), 'rate-limit/get'].sort()).toEqual([...described].sort());
  });

  test('a request without a User-Agent is refused', async () => {
    await using it = await scene();
    const child = spawn(
      process.execPath,
      ['-e', `require('node:http').get(${JSON.stringify(it.api)}, (r) => { r.resume(); process.exitCode = r.statusCode - 400; })`],
      { env: gitEnvironment() },
    );
    expect((await once(child, 'close'))[0]).toBe(3);
    expect(it.forge.violations).toEqual(['GET /repos/acme/app: no User-Agent header']);
  });
});

describe('GraphQL', () => {
  const graphql = (it: Scene, query: string, variables: unknown = {}, token = it.forge.token()): Promise<Answer> =>
    ask(it.forge.graphqlUrl, { method: 'POST', token, body: { query, variables } });

  test('reads many blobs at once', async () => {
    await using it = await scene({ limits: { blobText: 8 } });
    const expressions = ['main:README.md', 'feature:binary.bin', 'main:nowhere', 'feature:sp ace/ümlaut #?%.txt', 'main:dir', 'main'];
    const fields = expressions.map(
      (_, index) => `b${index}: object(expression: $e${index}) { __typename oid ...on Blob { byteSize isBinary isTruncated text } }`,
    );
    const variables = expressions.map((_, index) => `$e${index}: String`).join(', ');
    const { json } = await graphql(
      it,
      `query (${variables}) { repository(owner: "acme", name: "app") { ${fields.join('\n')} } }`,
      Object.fromEntries(expressions.map((expression, index) => [`e${index}`, expression])),
    );
    expect(json.errors).toBeUndefined();
    const { b0, b1, b2, b3, b4, b5 } = json.data.repository;
    expect(b0).toEqual({
      __typename: 'Blob',
      oid: await it.work.git('rev-parse', 'main:README.md'),
      byteSize: 14,
      isBinary: false,
      isTruncated: true,
      text: 'one\ntwo\n',
    });
    expect(b1).toMatchObject({ byteSize: 4, isBinary: true, isTruncated: false, text: null });
    expect(b2).toBeNull();
    expect(b3).toMatchObject({ isTruncated: false, text: 'hello\n' });
    expect([b4.__typename, b5.__typename, b5.oid]).toEqual(['Tree', 'Commit', it.base]);
    const oid = await it.work.git('rev-parse', 'main:README.md');
    const byOid = await graphql(it, `{ repository(owner:"acme",name:"app") { object(oid:"${oid}") { ...on Blob { byteSize } } } }`);
    expect(byOid.json.data.repository.object).toEqual({ byteSize: 14 });
    expect(it.forge.violations).toEqual([]);
  });

  const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
    createCommitOnBranch(input: $input) { commit { oid url messageHeadline } ref { name target { oid } } }
  }`;

  test('makes a commit, once, on the head it was told', async () => {
    await using it = await scene();
    const pull = await it.repository.openPull({ head: 'feature' });
    const token = it.forge.token({ permissions: { contents: 'write' } });
    const input = {
      branch: { repositoryNameWithOwner: 'acme/app', branchName: 'feature' },
      expectedHeadOid: it.head,
      message: { headline: 'Fix', body: 'Because.' },
      fileChanges: {
        additions: [{ path: 'deep/new.txt', contents: Buffer.from('new\n').toString('base64') }],
        deletions: [{ path: 'binary.bin' }],
      },
    };
    const { json } = await graphql(it, MUTATION, { input }, token);
    expect(json.errors).toBeUndefined();
    const { oid, messageHeadline } = json.data.createCommitOnBranch.commit;
    expect(messageHeadline).toBe('Fix');
    expect(json.data.createCommitOnBranch.ref).toEqual({ name: 'feature', target: { oid } });
    const changes = await git(it.repository.directory, ['diff', '--name-status', it.head, 'feature']);
    expect(changes.toString()).toBe('D\tbinary.bin\nA\tdeep/new.txt\n');
    expect((await git(it.repository.directory, ['log', '-1', '--format=%B', 'feature'])).toString().trim()).toBe('Fix\n\nBecause.');
    expect(pull.head.sha).toBe(oid);

    const stale = await graphql(it, MUTATION, { input }, token);
    expect(stale.status).toBe(200);
    expect(stale.json.errors[0]).toMatchObject({ type: 'STALE_DATA', path: ['createCommitOnBranch'] });
    const missing = { ...input, expectedHeadOid: oid };
    expect((await graphql(it, MUTATION, { input: missing }, token)).json.errors[0].message).toContain('does not exist');
    const forbidden = await graphql(it, MUTATION, { input }, it.forge.token({ permissions: { contents: 'read' } }));
    expect(forbidden.json.errors[0]).toMatchObject({
      type: 'FORBIDDEN',
      message: 'Resource not accessible by integration',
    });
    expect(it.forge.violations).toEqual([]);
  });

  test('says what is unknown, what is private, and what is not in the schema', async () => {
    await using it = await scene();
    await it.forge.repository('acme/secret', { private: true });
    const elsewhere = it.forge.token({ permissions: { contents: 'read' }, repositories: ['acme/app'] });
    const query = '{ repository(owner: "acme", name: "secret") { id } }';
    const hidden = await graphql(it, query, {}, elsewhere);
    expect(hidden.json).toMatchObject({
      data: { repository: null },
      errors: [{ type: 'NOT_FOUND', path: ['repository'] }],
    });
    expect((await ask(it.forge.graphqlUrl, { method: 'POST', body: { query } })).status).toBe(401);
    const enterprise = await ask(it.forge.enterprise.graphqlUrl, {
      method: 'POST',
      token: it.forge.token(),
      body: { query: '{ rateLimit { cost } }' },
    });
    expect(enterprise.json.data.rateLimit.cost).toBe(1);
    expect(it.forge.violations).toEqual([]);
    const wrong = await graphql(it, '{ repository(owner: "acme", name: "app") { colour } }');
    expect(wrong.json.errors[0].message).toContain('Cannot query field "colour"');
    const oid = await graphql(it, '{ repository(owner: "acme", name: "app") { object(oid: "abc") { id } } }');
    expect(oid.json.errors[0].message).toContain('is not a GitObjectID');
    expect(it.forge.violations).toHaveLength(2);
  });
});

test('the descriptions are small enough to keep, and name no example', async () => {
  const openapi = await readFile(new URL('github-api/openapi.json', import.meta.url), 'utf8');
  const schema = await readFile(new URL('github-api/schema.graphql', import.meta.url), 'utf8');
  expect(openapi.length).toBeLessThan(200_000);
  expect(schema.length).toBeLessThan(60_000);
  expect(openapi).not.toMatch(/"examples?":/);
  expect(schema).not.toContain('"""');
});
