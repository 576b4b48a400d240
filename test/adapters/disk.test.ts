import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { DiskFiles } from '../../src/adapters/disk.ts';
import { clients } from '../../src/clients/index.ts';
import type { Content } from '../../src/ports/repository.ts';
import { makeRepository } from '../support/repository.ts';

const LIMIT = 1_000;
const isConfig = (path: string): boolean => /(?:^|\/)\.?mcp\.json$/.test(path);

interface Place {
  readonly path: string;
  write(path: string, content?: string | Buffer): Promise<void>;
  link(path: string, target: string): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

async function place(): Promise<Place> {
  const path = await mkdtemp(join(tmpdir(), 'disk-'));
  const made = async (file: string): Promise<string> => {
    await mkdir(dirname(join(path, file)), { recursive: true });
    return join(path, file);
  };
  return {
    path,
    write: async (file, content = '{}') => writeFile(await made(file), content),
    link: async (file, target) => symlink(target, await made(file)),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

function textOf(content: Content | undefined): string | undefined {
  return content !== undefined && 'bytes' in content ? Buffer.from(content.bytes).toString('utf8') : undefined;
}

function problemOf(content: Content | undefined): string | undefined {
  return content !== undefined && 'problem' in content ? content.problem : undefined;
}

describe('a folder that git knows', () => {
  test('lists what is tracked and what is new, and nothing that is ignored', async () => {
    await using repository = await makeRepository({ files: { '.gitignore': 'ignored/\n*.local/\n', '.mcp.json': '{}', 'a b/ü/.mcp.json': '{}', 'other.txt': 'x\n' } });
    const { directory } = repository;
    for (const path of ['fresh/.mcp.json', 'ignored/.mcp.json', 'x.local/.mcp.json', 'node_modules/p/.mcp.json']) {
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(join(directory, path), '{}');
    }
    const files = new DiskFiles(directory);
    expect(await files.list(isConfig)).toEqual(['.mcp.json', 'a b/ü/.mcp.json', 'fresh/.mcp.json', 'node_modules/p/.mcp.json']);
  });

  test('lists a tracked file that an ignore rule covers, and reads nothing where it was deleted', async () => {
    await using repository = await makeRepository({ files: { 'ignored/.mcp.json': '{"a":1}', 'gone/.mcp.json': '{}' } });
    await repository.commit('Ignore', { '.gitignore': 'ignored/\n' });
    await rm(join(repository.directory, 'gone/.mcp.json'));
    const files = new DiskFiles(repository.directory);
    const listed = await files.list(isConfig);
    expect(listed).toContain('ignored/.mcp.json');
    expect(textOf(files.read('ignored/.mcp.json', LIMIT))).toBe('{"a":1}');
    expect(files.read('gone/.mcp.json', LIMIT)).toBeUndefined();
  });

  test('keeps to the paths that were named, an ignored one included', async () => {
    await using repository = await makeRepository({
      files: { '.gitignore': 'secret/\n', 'one/.mcp.json': '{}', 'one/deep/.mcp.json': '{}', 'one-more/.mcp.json': '{}', 'two/.mcp.json': '{}', '*/.mcp.json': '{}', ':(top)x/.mcp.json': '{}' },
    });
    await mkdir(join(repository.directory, 'secret'));
    await writeFile(join(repository.directory, 'secret', '.mcp.json'), '{}');
    const listed = (...within: readonly string[]) => new DiskFiles(repository.directory, within).list(isConfig);
    expect(await listed('one')).toEqual(['one/.mcp.json', 'one/deep/.mcp.json']);
    expect(await listed('one/')).toEqual(['one/.mcp.json', 'one/deep/.mcp.json']);
    expect(await listed('one/deep/.mcp.json', 'two')).toEqual(['one/deep/.mcp.json', 'two/.mcp.json']);
    expect(await listed('secret/.mcp.json')).toEqual(['secret/.mcp.json']);
    // Names are names: git's own patterns have no say.
    expect(await listed('*')).toEqual(['*/.mcp.json']);
    expect(await listed(':(top)x')).toEqual([':(top)x/.mcp.json']);
    expect(await listed('.')).toHaveLength(6);
  });

  test('lists every name that a client claims', async () => {
    const paths = [...new Set(clients.flatMap((client) => client.files.map((file) => file.path.replaceAll('*', 'x'))))];
    const inFolder = paths.map((path) => `p/${path}`);
    await using repository = await makeRepository({ files: Object.fromEntries(inFolder.map((path) => [path, '{}\n'])) });
    expect(await new DiskFiles(repository.directory).list(() => true)).toEqual(expect.arrayContaining(inFolder));
  });

  test.skipIf(process.platform === 'win32')('names that hold what separates names elsewhere', async () => {
    const names = ['new\nline/.mcp.json', 'quo"te/.mcp.json', 'tab\t/.mcp.json', 'ünïcode/.mcp.json', '-rf/.mcp.json', ' lead/.mcp.json', 'x.json/.mcp.json'];
    await using repository = await makeRepository({ files: Object.fromEntries(names.map((name) => [name, '{}'])) });
    expect(await new DiskFiles(repository.directory).list(isConfig)).toEqual([...names].sort());
  });
});

describe('a folder that git does not know', () => {
  test('is walked, other people\'s code left out', async () => {
    await using at = await place();
    const wanted = ['.mcp.json', 'a/b/.mcp.json', '.vscode/mcp.json'];
    const skipped = ['node_modules/x/.mcp.json', '.venv/.mcp.json', 'a/__pycache__/.mcp.json', '.git/.mcp.json', '.tox/.mcp.json'];
    for (const path of [...wanted, ...skipped, 'x.txt']) await at.write(path);
    expect(await new DiskFiles(at.path, [], false).list(isConfig)).toEqual([...wanted].sort());
    expect(await new DiskFiles(at.path, ['a', '.mcp.json'], false).list(isConfig)).toEqual(['.mcp.json', 'a/b/.mcp.json']);
  });

  test('is not left through a link to a folder', async () => {
    await using at = await place();
    await using other = await place();
    await other.write('.mcp.json');
    await at.link('linked', other.path);
    await at.link('circle', '.');
    await at.write('.mcp.json');
    expect(await new DiskFiles(at.path).list(isConfig)).toEqual(['.mcp.json']);
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a folder that may not be read is said, not thrown', async () => {
    await using at = await place();
    await at.write('.mcp.json');
    await mkdir(join(at.path, 'closed'), { mode: 0o000 });
    expect(await new DiskFiles(at.path).list(isConfig)).toEqual(['.mcp.json']);
  });
});

describe('read', () => {
  test('gives bytes up to the limit, and a problem beyond it', async () => {
    await using at = await place();
    await at.write('.mcp.json', 'x'.repeat(LIMIT));
    await at.write('big/.mcp.json', 'x'.repeat(LIMIT + 1));
    await at.write('empty/.mcp.json', '');
    await at.write('bytes/.mcp.json', Buffer.from([0xff, 0x00, 0xfe]));
    const files = new DiskFiles(at.path);
    expect(textOf(files.read('.mcp.json', LIMIT))).toBe('x'.repeat(LIMIT));
    expect(problemOf(files.read('big/.mcp.json', LIMIT))).toMatch(/^it is larger than .* MiB/);
    expect(textOf(files.read('empty/.mcp.json', LIMIT))).toBe('');
    expect(files.read('bytes/.mcp.json', LIMIT)).toEqual({ bytes: Buffer.from([0xff, 0x00, 0xfe]) });
  });

  test('nothing where there is nothing, or a folder', async () => {
    await using at = await place();
    await at.write('folder/.mcp.json/x');
    const files = new DiskFiles(at.path);
    expect(files.read('none/.mcp.json', LIMIT)).toBeUndefined();
    expect(files.read('folder/.mcp.json', LIMIT)).toBeUndefined();
    expect(files.read('folder/.mcp.json/x/y', LIMIT)).toBeUndefined();
  });

  test.skipIf(process.platform === 'win32')('links: those to a configuration are read there, all others are a problem', async () => {
    await using at = await place();
    await using other = await place();
    await other.write('mcp.json');
    await at.write('target/.mcp.json');
    await at.write('target/plain.txt');
    await at.link('one/.mcp.json', '../target/.mcp.json');
    await at.link('two/.mcp.json', '../target/plain.txt');
    await at.link('three/.mcp.json', join(other.path, 'mcp.json'));
    await at.link('four/.mcp.json', '../nowhere/.mcp.json');
    await at.link('five/.mcp.json', '.mcp.json');
    await at.link('six/.mcp.json', '../target');
    await at.link('seven/.mcp.json', '../..');
    const files = new DiskFiles(at.path);
    expect((await files.list(isConfig)).length).toBe(8);
    expect(files.read('one/.mcp.json', LIMIT)).toBeUndefined();
    expect(problemOf(files.read('two/.mcp.json', LIMIT))).toContain('symbolic link to a file that is not read as a configuration');
    expect(problemOf(files.read('three/.mcp.json', LIMIT))).toContain('leads out of the scanned folder');
    expect(problemOf(files.read('four/.mcp.json', LIMIT))).toContain('leads nowhere');
    expect(problemOf(files.read('five/.mcp.json', LIMIT))).toContain('symbolic link');
    expect(problemOf(files.read('six/.mcp.json', LIMIT))).toContain('symbolic link');
    expect(problemOf(files.read('seven/.mcp.json', LIMIT))).toContain('leads out of the scanned folder');
  });

  test.skipIf(process.platform === 'win32')('a link to a configuration that git ignores is not passed over in silence', async () => {
    await using repository = await makeRepository({ files: { '.gitignore': 'private/\n' } });
    await mkdir(join(repository.directory, 'private'));
    await writeFile(join(repository.directory, 'private', 'mcp.json'), '{}');
    await symlink('private/mcp.json', join(repository.directory, '.mcp.json'));
    const files = new DiskFiles(repository.directory);
    const listed = await files.list(isConfig);
    expect(listed).toEqual(['.mcp.json']);
    // Nothing else reads it under its own name.
    expect(files.read('.mcp.json', LIMIT)).toBeDefined();
  });

  test.skipIf(process.platform === 'win32')('a named pipe does not hold the run', async () => {
    await using at = await place();
    await promisify(execFile)('mkfifo', [join(at.path, '.mcp.json')]);
    const files = new DiskFiles(at.path);
    await files.list(isConfig);
    expect(problemOf(files.read('.mcp.json', LIMIT))).toBe('it is not a regular file');
  });
});
