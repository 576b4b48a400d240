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

/** The listed names that are configurations. */
async function configsOf(files: DiskFiles): Promise<readonly string[]> {
  return (await files.list('configurations')).filter(isConfig);
}

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
    await using repository = await makeRepository({
      files: { '.gitignore': 'ignored/\n*.local/\n', '.mcp.json': '{}', 'a b/ü/.mcp.json': '{}', 'other.txt': 'x\n' },
    });
    const { directory } = repository;
    for (const path of ['fresh/.mcp.json', 'ignored/.mcp.json', 'x.local/.mcp.json', 'node_modules/p/.mcp.json']) {
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(join(directory, path), '{}');
    }
    const files = new DiskFiles(directory);
    expect(await configsOf(files)).toEqual(['.mcp.json', 'a b/ü/.mcp.json', 'fresh/.mcp.json']);
  });

  test('lists a tracked file that an ignore rule covers, and reads nothing where it was deleted', async () => {
    await using repository = await makeRepository({ files: { 'ignored/.mcp.json': '{"a":1}', 'gone/.mcp.json': '{}' } });
    await repository.commit('Ignore', { '.gitignore': 'ignored/\n' });
    await rm(join(repository.directory, 'gone/.mcp.json'));
    const files = new DiskFiles(repository.directory);
    const listed = await configsOf(files);
    expect(listed).toContain('ignored/.mcp.json');
    expect(textOf(files.read('ignored/.mcp.json', LIMIT, isConfig))).toBe('{"a":1}');
    expect(files.read('gone/.mcp.json', LIMIT, isConfig)).toBeUndefined();
  });

  test('keeps to the paths that were named, an ignored one included', async () => {
    await using repository = await makeRepository({
      files: {
        '.gitignore': 'secret/\n',
        'one/.mcp.json': '{}',
        'one/deep/.mcp.json': '{}',
        'one-more/.mcp.json': '{}',
        'two/.mcp.json': '{}',
        '*/.mcp.json': '{}',
        ':(top)x/.mcp.json': '{}',
      },
    });
    await mkdir(join(repository.directory, 'secret'));
    await writeFile(join(repository.directory, 'secret', '.mcp.json'), '{}');
    const listed = (...within: readonly string[]) => configsOf(new DiskFiles(repository.directory, within));
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
    expect(await new DiskFiles(repository.directory).list('configurations')).toEqual(expect.arrayContaining(inFolder));
  });

  test.skipIf(process.platform === 'win32')('names that hold what separates names elsewhere', async () => {
    const names = [
      'new\nline/.mcp.json',
      'quo"te/.mcp.json',
      'tab\t/.mcp.json',
      'ünïcode/.mcp.json',
      '-rf/.mcp.json',
      ' lead/.mcp.json',
      'x.json/.mcp.json',
    ];
    await using repository = await makeRepository({ files: Object.fromEntries(names.map((name) => [name, '{}'])) });
    expect(await configsOf(new DiskFiles(repository.directory))).toEqual([...names].sort());
  });
});

describe('a folder that git does not know', () => {
  test("is walked, other people's code left out", async () => {
    await using at = await place();
    const wanted = ['.mcp.json', 'a/b/.mcp.json', '.vscode/mcp.json'];
    const skipped = ['node_modules/x/.mcp.json', '.venv/.mcp.json', 'a/__pycache__/.mcp.json', '.git/.mcp.json', '.tox/.mcp.json'];
    for (const path of [...wanted, ...skipped, 'x.txt']) await at.write(path);
    expect(await configsOf(new DiskFiles(at.path, [], 'none'))).toEqual([...wanted].sort());
    expect(await configsOf(new DiskFiles(at.path, ['a', '.mcp.json'], 'none'))).toEqual(['.mcp.json', 'a/b/.mcp.json']);
  });

  test('is not left through a link to a folder', async () => {
    await using at = await place();
    await using other = await place();
    await other.write('.mcp.json');
    await at.link('linked', other.path);
    await at.link('circle', '.');
    await at.write('.mcp.json');
    expect(await configsOf(new DiskFiles(at.path))).toEqual(['.mcp.json']);
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a folder that may not be read is no reason for green',
    async () => {
      await using at = await place();
      await at.write('.mcp.json');
      await mkdir(join(at.path, 'closed'), { mode: 0o000 });
      await expect(new DiskFiles(at.path).list('configurations')).rejects.toThrow('The folder "closed" could not be read (EACCES).');
    },
  );
});

describe('read', () => {
  test('gives bytes up to the limit, and a problem beyond it', async () => {
    await using at = await place();
    await at.write('.mcp.json', 'x'.repeat(LIMIT));
    await at.write('big/.mcp.json', 'x'.repeat(LIMIT + 1));
    await at.write('empty/.mcp.json', '');
    await at.write('bytes/.mcp.json', Buffer.from([0xff, 0x00, 0xfe]));
    const files = new DiskFiles(at.path);
    expect(textOf(files.read('.mcp.json', LIMIT, isConfig))).toBe('x'.repeat(LIMIT));
    expect(problemOf(files.read('big/.mcp.json', LIMIT, isConfig))).toMatch(/^it is larger than .* MiB/);
    expect(textOf(files.read('empty/.mcp.json', LIMIT, isConfig))).toBe('');
    expect(files.read('bytes/.mcp.json', LIMIT, isConfig)).toEqual({ bytes: Buffer.from([0xff, 0x00, 0xfe]) });
  });

  test('nothing where there is nothing, or a folder', async () => {
    await using at = await place();
    await at.write('folder/.mcp.json/x');
    const files = new DiskFiles(at.path);
    expect(files.read('none/.mcp.json', LIMIT, isConfig)).toBeUndefined();
    expect(files.read('folder/.mcp.json', LIMIT, isConfig)).toBeUndefined();
    expect(files.read('folder/.mcp.json/x/y', LIMIT, isConfig)).toBeUndefined();
  });

  test.skipIf(process.platform === 'win32')(
    'links: those to a configuration are read there, other files under the name of the link',
    async () => {
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
      expect((await configsOf(files)).length).toBe(8);
      expect(files.read('one/.mcp.json', LIMIT, isConfig)).toBeUndefined();
      expect(files.read('two/.mcp.json', LIMIT, isConfig)).toHaveProperty('bytes');
      expect(problemOf(files.read('three/.mcp.json', LIMIT, isConfig))).toContain('leads out of the scanned folder');
      expect(problemOf(files.read('four/.mcp.json', LIMIT, isConfig))).toContain('leads nowhere');
      expect(problemOf(files.read('five/.mcp.json', LIMIT, isConfig))).toContain('symbolic link');
      expect(problemOf(files.read('six/.mcp.json', LIMIT, isConfig))).toContain('symbolic link');
      expect(problemOf(files.read('seven/.mcp.json', LIMIT, isConfig))).toContain('leads out of the scanned folder');
    },
  );

  test.skipIf(process.platform === 'win32')('a named pipe does not hold the run', async () => {
    await using at = await place();
    await promisify(execFile)('mkfifo', [join(at.path, '.mcp.json')]);
    const files = new DiskFiles(at.path);
    await configsOf(files);
    expect(problemOf(files.read('.mcp.json', LIMIT, isConfig))).toBe('it is not a regular file');
  });
});
