import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { githubToken, makeSamples } from '../support/samples.ts';
import { commit, folder, git, keygate, put, repository, run } from './run.ts';

const X = makeSamples('cli').random(32);
const GITHUB = githubToken('cli');
const LEAK = `{\n  "mcpServers": {\n    "s": { "command": "npx", "env": { "T_TOKEN": "${X}" } }\n  }\n}\n`;
const CLEAN = `{"mcpServers":{"s":{"command":"npx","env":{"T_TOKEN":"\${T_TOKEN}"}}}}\n`;
const DUPLICATE = `{"mcpServers":{"s":{"command":"npx","command":"uvx"}}}\n`;
const BROKEN = '{"mcpServers":{"s":{"command":"npx"';

interface Report {
  readonly coverage: Readonly<Record<string, number>>;
  readonly totals: Readonly<Record<string, number>>;
  readonly findings: readonly {
    readonly file: string;
    readonly rule: string;
    readonly standing: string;
    readonly line: number;
    readonly column: number;
  }[];
}

async function report(cwd: string, args: readonly string[] = []): Promise<Report & { readonly code: number | null }> {
  const { code, out } = await keygate(cwd, ['check', '--format', 'json', ...args]);
  const parsed: Report = JSON.parse(out);
  return { ...parsed, code };
}

async function files(cwd: string, args: readonly string[] = []): Promise<readonly string[]> {
  return (await report(cwd, args)).findings.map(({ file, rule }) => `${file} ${rule}`);
}

describe('the exit code', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[], number]>([
    ['0 where nothing is wrong', { '.mcp.json': CLEAN }, [], 0],
    ['1 for a literal', { '.mcp.json': LEAK }, [], 1],
    ['0 for a warning', { '.mcp.json': DUPLICATE }, [], 0],
    ['1 for a warning that is to fail', { '.mcp.json': DUPLICATE }, ['--fail-on', 'warning'], 1],
    ['1 for a warning that the policy makes fail', { '.mcp.json': DUPLICATE, '.github/keygate.yml': 'fail-on: warning\n' }, [], 1],
    ['0 for what the policy allows', { '.mcp.json': LEAK, '.github/keygate.yml': 'allow: [{ slot: T_TOKEN, reason: r }]\n' }, [], 0],
    [
      '1 for what it allowed until yesterday',
      { '.mcp.json': LEAK, '.github/keygate.yml': 'allow: [{ slot: T_TOKEN, reason: r, expires: 2020-01-01 }]\n' },
      [],
      1,
    ],
    ['2 for a policy that is wrong', { '.mcp.json': CLEAN, '.github/keygate.yml': 'alow: []\n' }, [], 2],
    ['2 for a policy that is not there', { '.mcp.json': CLEAN }, ['--policy', 'none.yml'], 2],
    ['2 for a path that is not there', { '.mcp.json': CLEAN }, ['none'], 2],
    ['2 for a format that is none', { '.mcp.json': CLEAN }, ['--format', 'xml'], 2],
    ['2 for a severity that is none', { '.mcp.json': CLEAN }, ['--fail-on', 'bad'], 2],
    ['2 for a commit outside a repository', { '.mcp.json': CLEAN }, ['--base', 'main'], 2],
    ['3 where there is no configuration', { 'package.json': '{}' }, [], 3],
    ['3 in an empty folder', {}, [], 3],
    ['4 for a file that cannot be read', { '.mcp.json': BROKEN }, [], 4],
    ['1 for a literal beside a file that cannot be read', { '.mcp.json': BROKEN, '.cursor/mcp.json': LEAK }, [], 1],
    ['4 for a file that is no text', { '.mcp.json': 'X' }, [], 4],
  ])('is %s', async (_, tree, args, code) => {
    const result = await keygate(folder(tree), ['check', ...args]);
    expect(result.code, result.err).toBe(code);
    if (code === 2) {
      expect(result.out).toBe('');
      expect(result.err).not.toMatch(/ {4}at /);
    }
  });
});

describe('the report', () => {
  test('for people names the place and what to do', async () => {
    const { out, err } = await keygate(folder({ '.mcp.json': LEAK }), ['check']);
    expect(out).toMatch(/^\.mcp\.json\n {2}3:51 {4}error {3}A credential is written out in environment variable/);
    expect(out).toContain('✖ 1 static credential found; 1 MCP configuration examined (1 server, 1 place where a credential can stand).');
    expect(err).toBe('');
  });

  test.each(['text', 'json', 'sarif', 'github'])('as %s tells no credential', async (format) => {
    const root = folder({ '.mcp.json': LEAK, 'a.json': `{"mcpServers":{"${GITHUB}":{"url":"https://a:${X}@mcp.acme.com/${GITHUB}"}}}` });
    const { code, out, err } = await keygate(root, ['check', '--format', format]);
    expect(code).toBe(1);
    expect(out.length).toBeGreaterThan(100);
    expect(out + err).not.toContain(X);
    expect(out + err).not.toContain(GITHUB);
  });

  test('as JSON', async () => {
    const { findings, totals, coverage } = await report(folder({ '.mcp.json': LEAK, '.cursor/mcp.json': CLEAN }));
    expect(findings).toMatchObject([{ file: '.mcp.json', rule: 'static-credential', standing: 'present', line: 3, column: 51 }]);
    expect(totals).toEqual({ findings: 1, blocked: 1, reported: 0, allowed: 0 });
    expect(coverage).toMatchObject({ matched: 2, read: 2, unreadable: 0, servers: 2 });
  });

  test('as SARIF', async () => {
    const { out } = await keygate(folder({ '.mcp.json': LEAK }), ['check', '--format', 'sarif']);
    expect(JSON.parse(out)).toMatchObject({ version: '2.1.0', runs: [{ results: [{ ruleId: 'static-credential' }] }] });
  });

  test('as workflow commands', async () => {
    const { out } = await keygate(folder({ '.mcp.json': LEAK }), ['check', '--format', 'github']);
    expect(out).toMatch(/^::error file=\.mcp\.json,line=3,endLine=3,col=51,endColumn=83,title=/);
  });

  test('goes to a file, and only there', async () => {
    const root = folder({ '.mcp.json': LEAK });
    const { code, out, err } = await keygate(root, ['check', '--format', 'json', '--output', 'report.json']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/1 static credential found.* The report is in report\.json\.\n$/);
    expect(JSON.parse(readFileSync(join(root, 'report.json'), 'utf8'))).toMatchObject({ totals: { blocked: 1 } });
  });

  test('that cannot be written is the user’s mistake, and no stack', async () => {
    const { code, err } = await keygate(folder({ '.mcp.json': CLEAN }), ['check', '--output', 'none/report.txt']);
    expect(code).toBe(2);
    expect(err).not.toMatch(/ {4}at /);
  });

  test('in a file has no colours', async () => {
    const root = folder({ '.mcp.json': LEAK });
    await keygate(root, ['check', '--output', 'report.txt'], { FORCE_COLOR: '1' });
    expect(readFileSync(join(root, 'report.txt'), 'utf8')).not.toContain('\u001b');
  });
});

describe('colours', () => {
  test.each<[readonly string[], Readonly<Record<string, string>>, boolean]>([
    [[], {}, false],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '0' }, false],
    [[], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    [[], { NO_COLOR: '', FORCE_COLOR: '1' }, true],
    [['--color'], {}, true],
    [['--color'], { NO_COLOR: '1' }, true],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('%j %j: %s', async (args, env, colour) => {
    const { out } = await keygate(folder({ '.mcp.json': LEAK }), ['check', ...args], env);
    expect(out.includes('\u001b[')).toBe(colour);
  });
});

describe('paths', () => {
  const TREE = { '.mcp.json': LEAK, 'a/.mcp.json': LEAK, 'a/b/.cursor/mcp.json': LEAK, 'c/.mcp.json': LEAK };

  test.each<[readonly string[], readonly string[]]>([
    [[], ['.mcp.json', 'a/.mcp.json', 'a/b/.cursor/mcp.json', 'c/.mcp.json']],
    [['.'], ['.mcp.json', 'a/.mcp.json', 'a/b/.cursor/mcp.json', 'c/.mcp.json']],
    [['a'], ['.mcp.json', 'b/.cursor/mcp.json']],
    [['a/'], ['.mcp.json', 'b/.cursor/mcp.json']],
    [
      ['a', 'c'],
      ['a/.mcp.json', 'a/b/.cursor/mcp.json', 'c/.mcp.json'],
    ],
    [['.mcp.json'], ['.mcp.json']],
    [['a/b/.cursor/mcp.json'], ['a/b/.cursor/mcp.json']],
    [
      ['.mcp.json', 'c'],
      ['.mcp.json', 'c/.mcp.json'],
    ],
    [['./a/../c/.mcp.json'], ['c/.mcp.json']],
  ])('%j', async (args, expected) => {
    expect((await report(folder(TREE), args)).findings.map(({ file }) => file)).toEqual(expected);
  });

  test('of another folder', async () => {
    const root = folder(TREE);
    const elsewhere = folder();
    expect((await report(elsewhere, [root])).findings).toHaveLength(4);
    expect(await files(elsewhere, [join(root, 'a/.mcp.json')])).toEqual(['.mcp.json static-credential']);
    const { code, err } = await keygate(elsewhere, ['check', join(root, 'a'), join(root, 'c')]);
    expect(code).toBe(2);
    expect(err).toContain('Several paths must lie in the current folder');
  });

  test('with blanks and signs of every kind', async () => {
    expect(await files(folder({ "a b/'c' $d/.mcp.json": LEAK, '-x/.mcp.json': LEAK, 'ä🔑/.mcp.json': LEAK }))).toHaveLength(3);
  });

  test('that begins like an option, behind --', async () => {
    expect((await report(folder({ '-x/.mcp.json': LEAK }), ['--', '-x'])).findings).toHaveLength(1);
  });

  test('that others’ code stands in are passed by', async () => {
    expect(await files(folder({ 'node_modules/a/.mcp.json': LEAK, '.venv/a/.mcp.json': LEAK, 'src/.mcp.json': LEAK }))).toEqual([
      'src/.mcp.json static-credential',
    ]);
  });
});

describe('what is no plain file', () => {
  test('a link within the folder is read once, under its own name', async () => {
    const root = folder({ 'a/.mcp.json': LEAK });
    symlinkSync('a/.mcp.json', join(root, '.mcp.json'));
    expect(await files(root)).toEqual(['a/.mcp.json static-credential']);
  });

  test('a link out of the folder is not followed, and said', async () => {
    const root = folder();
    const outside = folder({ '.mcp.json': LEAK });
    symlinkSync(join(outside, '.mcp.json'), join(root, '.mcp.json'));
    const { findings, code } = await report(root);
    expect(findings.map(({ rule }) => rule)).toEqual(['unreadable-config']);
    expect(code).toBe(4);
  });

  test('a link to a folder out of the folder is not walked', async () => {
    const root = folder({ '.mcp.json': CLEAN });
    symlinkSync(folder({ '.mcp.json': LEAK }), join(root, 'linked'));
    expect((await report(root)).findings).toEqual([]);
  });

  test('a link that leads in a circle ends', async () => {
    const root = folder({ '.cursor/mcp.json': CLEAN });
    symlinkSync('.mcp.json', join(root, '.mcp.json'));
    symlinkSync('..', join(root, '.cursor/up'));
    expect(await files(root)).toEqual(['.mcp.json unreadable-config']);
  });

  test('a link that leads nowhere is said', async () => {
    const root = folder();
    symlinkSync('none.json', join(root, '.mcp.json'));
    expect(await files(root)).toEqual(['.mcp.json unreadable-config']);
  });

  test.skipIf(process.platform === 'win32')('a pipe holds nobody up', async () => {
    const root = folder({ '.cursor/mcp.json': LEAK });
    expect((await run('mkfifo', ['.mcp.json'], root)).code).toBe(0);
    const start = performance.now();
    expect((await report(root)).findings.map(({ file }) => file)).toContain('.cursor/mcp.json');
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('a folder of a configuration’s name is a folder', async () => {
    const root = folder({ '.cursor/mcp.json': LEAK });
    mkdirSync(join(root, '.mcp.json'));
    expect(await files(root)).toEqual(['.cursor/mcp.json static-credential']);
  });

  test('a file of fifty megabytes is not read, and said', async () => {
    const root = folder({ '.mcp.json': LEAK, 'data.json': '{}' });
    for (const name of ['.mcp.json', 'data.json']) truncateSync(join(root, name), 50 * 1024 * 1024);
    const start = performance.now();
    const { findings, code } = await report(root);
    expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['.mcp.json unreadable-config']);
    expect(code).toBe(4);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('a file in another encoding', async () => {
    const root = folder({ '.mcp.json': Buffer.from(`\ufeff${LEAK}`, 'utf16le'), '.cursor/mcp.json': Buffer.from([0x7b, 0xe4, 0x7d]) });
    expect(await files(root)).toEqual(['.cursor/mcp.json unreadable-config', '.mcp.json static-credential']);
  });
});

describe('in a git repository', () => {
  test('untracked files count, ignored ones do not', async () => {
    const root = await repository({ '.gitignore': 'ignored/\n*.local.json\n', '.mcp.json': CLEAN });
    put(root, 'new/.mcp.json', LEAK);
    put(root, 'ignored/.mcp.json', LEAK);
    put(root, '.claude/settings.local.json', JSON.stringify({ env: { T_TOKEN: X } }));
    expect(await files(root)).toEqual(['new/.mcp.json static-credential']);
  });

  test('a tracked file counts although a rule would ignore it', async () => {
    const root = await repository({ '.mcp.json': LEAK });
    put(root, '.gitignore', '.mcp.json\n');
    expect(await files(root)).toEqual(['.mcp.json static-credential']);
  });

  test('an ignored file counts if it is named', async () => {
    const root = await repository({ '.gitignore': '.mcp.json\n' });
    put(root, '.mcp.json', LEAK);
    expect(await files(root, ['.mcp.json'])).toEqual(['.mcp.json static-credential']);
  });

  test('a tracked file that was deleted is gone', async () => {
    const root = await repository({ '.mcp.json': LEAK, '.cursor/mcp.json': CLEAN });
    await run('rm', ['.mcp.json'], root);
    expect(await files(root)).toEqual([]);
  });

  test('a folder of it is read by its rules too', async () => {
    const root = await repository({ '.gitignore': 'a/ignored/\n', 'a/.mcp.json': LEAK });
    put(root, 'a/ignored/.mcp.json', LEAK);
    expect(await files(root, ['a'])).toEqual(['.mcp.json static-credential']);
    expect(await files(join(root, 'a'))).toEqual(['.mcp.json static-credential']);
  });

  test('a repository within it is another one', async () => {
    const root = await repository({ '.mcp.json': CLEAN });
    put(root, 'inner/.mcp.json', LEAK);
    await git(join(root, 'inner'), 'init', '--quiet');
    expect(await files(root)).toEqual([]);
  });
});

describe('a change', () => {
  test('is what lies between two commits', async () => {
    const root = await repository({ '.mcp.json': LEAK });
    put(root, '.cursor/mcp.json', LEAK.replace(X, GITHUB));
    await commit(root, 'second');
    const { findings, code } = await report(root, ['--base', 'HEAD~1', '--head', 'HEAD']);
    expect(findings.map(({ file, standing }) => `${file} ${standing}`)).toEqual(['.cursor/mcp.json added']);
    expect(code).toBe(1);
  });

  test('that adds nothing is clean, whatever the tree holds', async () => {
    const root = await repository({ '.mcp.json': LEAK });
    put(root, 'README.md', 'x');
    await commit(root, 'second');
    put(root, '.cursor/mcp.json', LEAK);
    expect(await report(root, ['--base', 'HEAD~1'])).toMatchObject({ code: 0, findings: [], coverage: { matched: 0 } });
  });

  test('that touches a literal which was there does not fail', async () => {
    const root = await repository({ '.mcp.json': LEAK });
    put(root, '.mcp.json', `\n${LEAK}`);
    await commit(root, 'second');
    const { code, findings } = await report(root, ['--base', 'HEAD~1']);
    expect(code).toBe(0);
    expect(findings.map(({ standing }) => standing)).toEqual(['existing']);
  });

  test('tells of what came and went', async () => {
    const root = await repository({ '.mcp.json': CLEAN });
    put(root, '.mcp.json', LEAK);
    await commit(root, 'leak');
    put(root, '.mcp.json', CLEAN);
    await commit(root, 'gone');
    const { code, findings } = await report(root, ['--base', 'HEAD~2']);
    expect(code).toBe(1);
    expect(findings.map(({ standing }) => standing)).toEqual(['transient']);
  });

  test('takes the policy of its base, not its own', async () => {
    const root = await repository({ '.mcp.json': CLEAN });
    put(root, '.mcp.json', LEAK);
    put(root, '.github/keygate.yml', 'allow: [{ slot: T_TOKEN, reason: r }]\n');
    await commit(root, 'second');
    expect((await report(root, ['--base', 'HEAD~1'])).code).toBe(1);
  });

  test('of a head alone is all of that commit', async () => {
    const root = await repository({ '.mcp.json': LEAK });
    put(root, '.mcp.json', CLEAN);
    await commit(root, 'second');
    expect((await report(root, ['--head', 'HEAD~1'])).findings.map(({ file }) => file)).toEqual(['.mcp.json']);
  });

  test.each([
    ['--base', 'nothing'],
    ['--head', 'nothing'],
    ['--base', '--output=x'],
    ['--base', ''],
  ])('%s %j is no commit', async (option, value) => {
    const root = await repository({ '.mcp.json': LEAK });
    const { code, err } = await keygate(root, ['check', `${option}=${value}`]);
    expect(code, err).toBe(2);
    expect(err).not.toMatch(/ {4}at /);
  });

  test('with paths is refused', async () => {
    const root = await repository({ '.mcp.json': LEAK });
    const { code, err } = await keygate(root, ['check', '--base', 'HEAD', '.mcp.json']);
    expect(code).toBe(2);
    expect(err).toContain('leave the paths out');
  });
});

test('a pipe that closes early is no error', async () => {
  const root = folder(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`d${i}/.mcp.json`, LEAK])));
  writeFileSync(
    join(root, 'x.sh'),
    `'${process.execPath}' '${new URL('../../dist/cli.js', import.meta.url).pathname}' check --format json | head -c 10`,
  );
  const { err } = await run('bash', ['x.sh'], root);
  expect(err).toBe('');
});
