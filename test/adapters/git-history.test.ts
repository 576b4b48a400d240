import { expect, test } from 'vitest';
import { GitHistory } from '../../src/adapters/git-history.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

async function told(repository: TestRepository, ...paths: readonly string[]): Promise<readonly string[]> {
  const { versions } = await new GitHistory(repository.directory).versions(await repository.sha(), paths);
  return [...versions].reverse().map(({ path, commit, blob }) => `${commit.slice(0, 8)} ${path}${blob === undefined ? ' gone' : ''}`);
}

function short(sha: string): string {
  return sha.slice(0, 8);
}

test('every version of a file is told, and its end', async () => {
  await using repository = await makeRepository({ files: { 'a.json': '1', 'b.json': '1' } });
  const first = await repository.sha();
  const second = await repository.commit('2', { 'a.json': '2' });
  await repository.commit('other', { 'b.json': '2' });
  const last = await repository.commit('gone', { 'a.json': null });
  expect(await told(repository, 'a.json')).toEqual([`${short(first)} a.json`, `${short(second)} a.json`, `${short(last)} a.json gone`]);
});

test('a file is followed to the names that it had before', async () => {
  const long = Array.from({ length: 40 }, (_, i) => `line ${i}\n`).join('');
  await using repository = await makeRepository({ files: { 'old/first.json': long } });
  const first = await repository.sha();
  const second = await repository.commit('2', { 'old/first.json': null, 'second.json': `${long}x\n` });
  const third = await repository.commit('3', { 'second.json': null, '.mcp.json': `${long}x\ny\n` });
  const all = await told(repository, '.mcp.json');
  expect(all).toContain(`${short(first)} old/first.json`);
  expect(all).toContain(`${short(second)} second.json`);
  expect(all).toContain(`${short(third)} .mcp.json`);
});

test('a side branch that came to nothing is told too', async () => {
  await using repository = await makeRepository({ files: { 'a.json': '1' } });
  await repository.branch('side');
  const added = await repository.commit('added', { 'a.json': '2' });
  await repository.commit('taken back', { 'a.json': '1' });
  await repository.checkout('main');
  await repository.commit('meanwhile', { 'b.json': '1' });
  await repository.merge('side');
  expect(await told(repository, 'a.json')).toContain(`${short(added)} a.json`);
});

test('what only a merge wrote is told', async () => {
  await using repository = await makeRepository({ files: { 'a.json': '1' } });
  await repository.branch('side');
  await repository.commit('side', { 'b.json': '1' });
  await repository.checkout('main');
  await repository.commit('main', { 'c.json': '1' });
  await repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'side');
  const merge = await repository.commit('evil', { 'a.json': 'evil' });
  expect(await told(repository, 'a.json')).toContain(`${short(merge)} a.json`);
});

test('a path that looks like a pattern is a path', async () => {
  await using repository = await makeRepository({ files: { 'a.json': '1', '*.json': '1' } });
  const first = await repository.sha();
  expect(await told(repository, '*.json')).toEqual([`${short(first)} *.json`]);
});

test('a link is no version', async () => {
  await using repository = await makeRepository({ files: { 'a.json': '1' } });
  const first = await repository.sha();
  await repository.remove('a.json');
  await repository.symlink('a.json', 'b.json');
  const linked = await repository.commit('linked');
  expect(await told(repository, 'a.json')).toEqual([`${short(first)} a.json`, `${short(linked)} a.json gone`]);
});

test('a shallow clone says that it is one', async () => {
  await using repository = await makeRepository({ files: { 'a.json': '1' } });
  await repository.commit('2', { 'a.json': '2' });
  await using clone = await repository.cloneShallow(1);
  const { gap } = await new GitHistory(clone.directory).versions(await clone.sha(), ['a.json']);
  expect(gap).toMatch(/shallow/);
  const whole = await new GitHistory(repository.directory).versions(await repository.sha(), ['a.json']);
  expect(whole.gap).toBeUndefined();
});
