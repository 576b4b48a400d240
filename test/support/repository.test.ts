import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startForge } from './forge/forge.ts';
import { git } from './forge/git.ts';
import { isSound, makeRepository } from './repository.ts';

test('the same files make the same shas', async () => {
  const files = { 'a.txt': 'a\n', 'b/c.json': '{}' } as const;
  await using one = await makeRepository({ files });
  await using other = await makeRepository({ files });
  expect(await one.sha()).toBe(await other.sha());
  expect(await one.git('log', '--format=%an %ae %aI %cI')).toBe(
    'Test Author author@example.com 2026-01-01T00:00:00+00:00 2026-01-01T00:00:00+00:00',
  );
  const second = await one.commit('Second', { 'a.txt': 'b\n' });
  expect(await one.git('show', '-s', '--format=%cI', second)).toBe('2026-01-01T00:01:00+00:00');
});

test('files are on disk and in the index, byte for byte', async () => {
  await using it = await makeRepository({ files: { 'crlf.txt': 'a\r\nb\r\n', bin: Buffer.from([0, 255, 13, 10]) } });
  expect(await readFile(join(it.directory, 'crlf.txt'), 'utf8')).toBe('a\r\nb\r\n');
  expect(await git(it.directory, ['cat-file', 'blob', 'HEAD:bin'])).toEqual(Buffer.from([0, 255, 13, 10]));
  expect(await it.git('status', '--porcelain')).toBe('');
  await it.remove('bin');
  await it.commit('Removed', { 'crlf.txt': null, 'new.txt': 'x' });
  expect(await it.git('ls-files')).toBe('new.txt');
  expect(await it.git('status', '--porcelain')).toBe('');
  await expect(readFile(join(it.directory, 'bin'))).rejects.toThrow('ENOENT');
});

test('branches, merges, links, modes and submodules are real', async () => {
  await using it = await makeRepository({ files: { 'a.txt': 'a\n' } });
  const first = await it.sha();
  await it.branch('side');
  const side = await it.commit('Side', { 'side.txt': 's\n' });
  await it.branch('other', first);
  await it.symlink('link', 'a.txt');
  await it.write('run.sh', 'echo\n', '100755');
  await it.submodule('vendor/sub', first);
  const other = await it.commit('Other');
  const merged = await it.merge('side');
  expect(await it.git('rev-list', '--parents', '-n', '1', merged)).toBe(`${merged} ${other} ${side}`);
  const modes = (await it.git('ls-tree', '-r', '--format=%(objectmode) %(path)', merged)).split('\n');
  expect(modes).toEqual(['100644 a.txt', '120000 link', '100755 run.sh', '100644 side.txt', '160000 vendor/sub']);
  expect(await it.git('status', '--porcelain')).toBe('');
  await it.checkout('side');
  expect(await it.sha()).toBe(side);
  expect(await isSound(it.directory)).toBe(true);
});

test('odd names survive, on disk and in the index alone', async () => {
  await using it = await makeRepository({ files: { 'a.txt': 'a\n' } });
  const names = ['line\nbreak.json', '::error file=x::y', 'bidi\u202Egnp.json', '-rf', '"quoted" %0A', ' leading', ':(top)x'];
  for (const name of names) await it.write(name, name);
  await it.stage('staged\ronly', 'x');
  const sha = await it.commit('Odd');
  const listed = (await it.git('ls-tree', '-r', '-z', '--name-only', sha)).split('\0').filter((name) => name !== '');
  expect([...listed].sort()).toEqual([...names, 'a.txt', 'staged\ronly'].sort());
  await using forge = await startForge();
  const repository = await forge.repository('acme/odd');
  await it.pushTo(repository);
  const response = await fetch(`${forge.url}/repos/acme/odd/commits/${sha}`, { headers: { 'user-agent': 'test' } });
  const { files } = (await response.json()) as { readonly files: readonly { readonly filename: string }[] };
  expect(files.map(({ filename }) => filename).sort()).toEqual([...names, 'staged\ronly'].sort());
  expect(forge.violations).toEqual([]);
});

test('a shallow clone knows only the newest commits', async () => {
  await using it = await makeRepository({ files: { 'a.txt': 'a\n' } });
  const first = await it.sha();
  const second = await it.commit('Second', { 'a.txt': 'b\n' });
  const third = await it.commit('Third', { 'a.txt': 'c\n' });
  await using clone = await it.cloneShallow(2);
  expect(await clone.git('rev-list', 'HEAD')).toBe(`${third}\n${second}`);
  await expect(clone.sha(first)).rejects.toThrow(/fatal/);
});

test('a folder goes when its test ends', async () => {
  const it = await makeRepository();
  await it[Symbol.asyncDispose]();
  await expect(readFile(join(it.directory, '.git', 'HEAD'))).rejects.toThrow('ENOENT');
});
