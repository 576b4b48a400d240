import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as events from '../support/events.ts';
import type { FileSet } from '../support/repository.ts';
import {
  config,
  expectSound,
  expectVerdict,
  githubToken,
  type GateResult,
  one,
  server,
  setStage,
  type Shape,
  type Stage,
} from './stage.ts';

const VALUE = githubToken();
const LEAK = one(VALUE);
const CLEAN = one('${TRACKER_TOKEN}');
const ENDS: readonly Shape[] = ['full', 'none'];
/** No run may take longer, whatever it is given. */
const SECONDS = 10;

/** Names that act on a log, a terminal, a table or a page if they are passed on as they are. */
const NAMES: readonly string[] = [
  'new\n::error::pwned by a name',
  'return\r::warning::pwned by a name',
  '::set-output name=blocked::0',
  '::add-mask::e',
  '::stop-commands::pwned',
  '%0A::error::pwned by a name',
  '##[error]pwned by a name',
  'x,line=1,title=pwned::pwned',
  '**bold** [link](javascript:pwned) ![i](https://pwned.example/i.png)',
  '<img src=x onerror=pwned><script>pwned</script>',
  '| cell | cell |',
  '`code` </code> <!-- comment',
  '@acme/pwned #1 https://pwned.example',
  '\u001b[31mred\u001b[0m\u0007',
  '\u202Eright to left\u2066',
  'zero\u200Bwidth\uFEFF\u{E0041}',
  '-rf',
  '--output=pwned',
  '__proto__',
  '${{ secrets.PWNED }} $(pwned) `pwned`',
];

/** The characters that act instead of being seen. */
const ACTING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

/** Markdown in which nothing of a name formats, links, mentions or breaks a row. */
function expectTameMarkdown(text: string): void {
  expect(text).not.toMatch(ACTING);
  expect(text).not.toContain('\r');
  expect(text).not.toMatch(/<(?!\/?code>|!-- keygate: gate -->|https:\/\/[a-z.]+\/[\w./-]*>)/);
  expect(text).not.toMatch(/\]\((?!https:\/\/(?:github\.com|[a-z.]+)\/)/);
  expect(text.replaceAll('<!-- keygate: gate -->', '')).not.toMatch(/!\[|`|@acme/);
  expect(text).not.toContain('https://pwned');
  for (const row of text.split('\n').filter((line) => line.startsWith('|'))) expect([6, 7]).toContain(row.split('|').length - 1);
}

/** Each line of the output that a runner could take for a command is one that we meant. */
function expectMeantCommands(result: GateResult, counts: { readonly error: number }): void {
  const errors = result.commands.filter((line) => line.startsWith('::error'));
  expect(errors.length).toBe(counts.error);
  const meant = /^::(?:error(?: title=A[^,:]*,file=[^,:\r\n]*,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?)?|notice|debug|add-mask)::/;
  expect(result.commands.filter((line) => !meant.test(line))).toEqual([]);
  // What is no command is not one by a trick either.
  expect(result.stdout.split('\n').filter((line) => !line.startsWith('::') && /::|##\[/.test(line))).toEqual([]);
  // The property that says which file it is must be the file's name; a runner does not print it.
  expect(result.stdout.replace(/,file=[^,\r\n]*,/g, ',')).not.toMatch(ACTING);
  expect(result.stdout).not.toContain('\r');
}

function expectQuick(result: GateResult): void {
  expect(result.durationMs).toBeLessThan(SECONDS * 1_000);
}

async function proposed(stage: Stage, prepare: () => Promise<void>): Promise<events.RunnerEvent> {
  await stage.work.branch('change');
  await prepare();
  await stage.work.commit('Change');
  return (await stage.propose()).event;
}

describe.concurrent.each(ENDS)('names that act, checked out: %s', (shape) => {
  test('of files', async () => {
    await using stage = await setStage();
    const files = NAMES.map((name) => `${name.replaceAll('/', '_')}/.mcp.json`);
    const { event } = await stage.change(Object.fromEntries(files.map((file, i) => [file, one(githubToken(`f${i}`))])));
    const token = stage.token({ checks: 'write', 'pull-requests': 'write' });
    const result = await stage.gate({ event, shape, token, inputs: { comment: 'always' } });
    const report = expectVerdict(stage, result, { findings: files.length, blocked: files.length });
    expectMeantCommands(result, { error: files.length + 1 });
    expectTameMarkdown(result.summary);
    expectTameMarkdown(stage.repository.comments[0]?.body ?? '<');
    expectTameMarkdown(stage.repository.checkRuns[0]?.summary ?? '<');
    expect(new Set(report.findings.map(({ file }) => file))).toEqual(new Set(files));
    expect(new Set(stage.repository.checkRuns[0]?.annotations.map(({ path }) => path))).toEqual(new Set(files));
    expect(result.outputs['blocked']).toBe(String(files.length));
  });

  test('of servers, variables and headers', async () => {
    await using stage = await setStage();
    const servers = Object.fromEntries(
      NAMES.map((name, i) => [
        name,
        {
          url: `https://mcp.acme.dev/${i}`,
          env: { [name]: githubToken(`e${i}`) },
          headers: { [name]: `Bearer ${githubToken(`h${i}`)}` },
          [name]: githubToken(`k${i}`),
        },
      ]),
    );
    // `__proto__` is a key like any other in a file.
    const text = `${JSON.stringify({ mcpServers: { ...servers, ['__proto__']: { env: {} } } }, null, 2)}\n`;
    const { event } = await stage.change({ '.mcp.json': text });
    const token = stage.token({ checks: 'write', 'pull-requests': 'write' });
    const result = await stage.gate({ event, shape, token, inputs: { comment: 'always' } });
    expectSound(stage, result);
    const findings = result.report?.findings ?? [];
    expect(findings.length).toBeGreaterThanOrEqual(3 * (NAMES.length - 1));
    expectMeantCommands(result, { error: findings.length + 1 });
    expectTameMarkdown(result.summary);
    expectTameMarkdown(stage.repository.comments[0]?.body ?? '<');
    for (const annotation of stage.repository.checkRuns[0]?.annotations ?? []) expect(annotation.message).not.toMatch(ACTING);
  });

  test('of values: nothing but a mask comes of them', async () => {
    await using stage = await setStage();
    const values = [
      `::add-mask::${githubToken('v1')}`,
      `${githubToken('v2')}\n::error::pwned by a value`,
      `${githubToken('v3')}\r\n::set-output name=blocked::0`,
      `##[error]pwned ${githubToken('v4')}`,
      `${githubToken('v5')}%0A::error::pwned`,
    ];
    const { event } = await stage.change({
      '.mcp.json': config(Object.fromEntries(values.map((value, i) => [`s${i}`, server({ TRACKER_TOKEN: value })]))),
    });
    const result = await stage.gate({ event, shape });
    expectSound(stage, result);
    expect(result.outputs['blocked']).toBe(String(values.length));
    expectMeantCommands(result, { error: values.length + 1 });
    const unmasked = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    expect(unmasked.join('\n')).not.toMatch(/pwned|ghp_/);
  });
});

describe('refs', () => {
  test('that look like options reach no command line', async () => {
    await using stage = await setStage();
    const head = await stage.work.commit('Next', { '.mcp.json': LEAK });
    await stage.work.git('update-ref', 'refs/heads/--output=pwned', head);
    await stage.work.pushTo(stage.repository);
    const before = '0'.repeat(40);
    const made = events.push({ forge: stage.forge, repository: stage.repository, before, after: head, ref: 'refs/heads/--output=pwned' });
    for (const branch of ['--output=pwned', '-x', '$(pwned)', '; pwned', '../../pwned', 'main..main']) {
      const workspace = await stage.checkout('full', head);
      const event = { ...made, payload: { ...made.payload, repository: { default_branch: branch } } };
      const result = await stage.gate({ event, workspace });
      expect(result.stdout).not.toContain('please report this');
      // Nothing is known to compare with, so all is new; or the gate stays closed.
      expect(result.exitCode).toBe(1);
      expect((await readdir(workspace)).sort()).toEqual(['.git', '.mcp.json', 'README.md']);
      expect(await readdir(result.temp)).not.toContain('pwned');
    }
  });

  test('and ids in a payload that are none', async () => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.mcp.json': LEAK });
    const payload = { pull_request: { number: '1 --x', base: { sha: '--output=pwned' }, head: { sha: `${event.sha} --x` } } };
    const result = await stage.gate({ event: { ...event, payload }, shape: 'full' });
    // The commit that the run was started for is what is left to look at.
    expectVerdict(stage, result, { findings: 1, blocked: 1 });
  });
});

interface Linked {
  readonly files?: FileSet;
  readonly links: Readonly<Record<string, string>>;
  readonly rules: readonly string[];
}

/** By the folder in which each stands. */
const LINKS: Readonly<Record<string, Linked>> = {
  'to another configuration': {
    files: { '.cursor/mcp.json': LEAK },
    links: { '.mcp.json': '.cursor/mcp.json' },
    rules: ['static-credential'],
  },
  // Read under the link's name, where it is a configuration, and as the text that it is.
  'to a file of another kind': {
    files: { 'servers.txt': LEAK },
    links: { '.mcp.json': 'servers.txt' },
    rules: ['static-credential', 'static-credential'],
  },
  'to a JSON file with the usual root': {
    files: { 'servers.json': LEAK },
    links: { '.mcp.json': 'servers.json' },
    rules: ['static-credential'],
  },
  'out of the repository': { links: { '.mcp.json': '../../outside.json' }, rules: ['unreadable-config'] },
  'to an absolute path': { links: { '.mcp.json': '/etc/passwd' }, rules: ['unreadable-config'] },
  'to a folder': { files: { 'folder/x.md': 'x\n' }, links: { '.mcp.json': 'folder' }, rules: ['unreadable-config'] },
  'to itself': { links: { '.mcp.json': '.mcp.json' }, rules: [] },
  'in a circle': { links: { 'a/.mcp.json': '../b/.mcp.json', 'b/.mcp.json': '../a/.mcp.json' }, rules: [] },
};

const BARE = `${JSON.stringify({ tracker: server({ TRACKER_TOKEN: VALUE }) }, null, 2)}\n`;

describe.concurrent.each(ENDS)('symbolic links, checked out: %s', (shape) => {
  test('to wherever', async () => {
    await using stage = await setStage();
    const event = await proposed(stage, async () => {
      for (const [folder, { files = {}, links }] of Object.entries(LINKS)) {
        for (const [path, content] of Object.entries(files)) await stage.work.write(`${folder}/${path}`, content ?? '');
        for (const [path, target] of Object.entries(links)) await stage.work.symlink(`${folder}/${path}`, target);
      }
    });
    const result = await stage.gate({ event, shape });
    expectSound(stage, result);
    const found = Object.fromEntries(
      Object.keys(LINKS).map((folder) => [
        folder,
        result.report?.findings.filter(({ file }) => file.startsWith(`${folder}/`)).map(({ rule }) => rule),
      ]),
    );
    expect(found).toEqual(Object.fromEntries(Object.entries(LINKS).map(([folder, { rules }]) => [folder, rules])));
    expect(result.exitCode).toBe(1);
  });

  test('to a JSON file that is a bare map of servers', async () => {
    await using stage = await setStage();
    const event = await proposed(stage, async () => {
      await stage.work.write('servers.json', BARE);
      await stage.work.symlink('.mcp.json', 'servers.json');
    });
    const result = await stage.gate({ event, shape });
    expectSound(stage, result);
    // The client follows the link, so green without a look at what it leads to is wrong.
    expect({ exitCode: result.exitCode, findings: result.report?.findings.length }).toEqual({ exitCode: 1, findings: 2 });
  });

  test('a link that becomes a file, and back, in the history', async () => {
    await using stage = await setStage();
    await stage.work.branch('change');
    await stage.work.symlink('.mcp.json', '/etc/passwd');
    await stage.work.commit('A link');
    await stage.work.commit('A file', { '.mcp.json': LEAK });
    await stage.work.remove('.mcp.json');
    await stage.work.commit('Nothing');
    const { event } = await stage.propose();
    const report = expectVerdict(stage, await stage.gate({ event, shape }), { findings: 1, blocked: 1 });
    expect(report.findings).toMatchObject([{ standing: 'transient', rule: 'static-credential' }]);
  });

  test('submodules under the name of a configuration', async () => {
    await using stage = await setStage();
    const other = await stage.work.sha();
    await stage.work.branch('change');
    await stage.work.submodule('.mcp.json', other);
    await stage.work.commit('A submodule');
    await stage.work.submodule('.cursor/mcp.json', other);
    await stage.work.commit('Another one', { 'deep/.mcp.json': LEAK });
    const { event } = await stage.propose();
    const workspace = await stage.checkout(shape === 'full' ? 'full' : 'none', event.sha);
    const report = expectVerdict(stage, await stage.gate({ event, workspace }), { findings: 1, blocked: 1 });
    expect(report.findings).toMatchObject([{ file: 'deep/.mcp.json' }]);
  });
});

function utf16(text: string, order: 'little' | 'big'): Buffer {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}

function aliasBomb(use: string): string {
  const lines = ['a0: &a0 {command: x, args: [y]}'];
  for (let i = 1; i < 30; i++) lines.push(`a${i}: &a${i} {${Array.from({ length: 9 }, (_, j) => `k${j}: *a${i - 1}`).join(', ')}}`);
  return `${lines.join('\n')}\n${use}`;
}

function listBomb(use: string): string {
  const lines = ['a0: &a0 [x, y]'];
  for (let i = 1; i < 30; i++) lines.push(`a${i}: &a${i} [${Array.from({ length: 9 }, () => `*a${i - 1}`).join(', ')}]`);
  return `${lines.join('\n')}\n${use}`;
}

interface Odd {
  readonly file?: string;
  readonly content: string | Buffer;
  /** Rules of the findings. */
  readonly rules: readonly string[];
}

/** By the folder in which each stands. */
const ODD: Readonly<Record<string, Odd>> = {
  'nested brackets': { content: `{"mcpServers":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, rules: ['unreadable-config'] },
  'nested braces, never closed': { content: '{"mcpServers":'.repeat(20_000), rules: ['unreadable-config'] },
  'nested brackets of YAML': {
    file: '.config/goose/config.yaml',
    content: `extensions: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`,
    rules: ['unreadable-config'],
  },
  'nested blocks of YAML': {
    file: '.config/goose/config.yaml',
    content: `extensions:\n${Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i + 1)}a:\n`).join('')}`,
    rules: ['unreadable-config'],
  },
  'nested brackets of TOML': {
    file: '.codex/config.toml',
    content: `[mcp_servers.a]\nargs = ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`,
    rules: ['unreadable-config'],
  },
  'invalid UTF-8': { content: Buffer.concat([Buffer.from(LEAK), Buffer.from([0xc3, 0x28, 0xff])]), rules: ['unreadable-config'] },
  'UTF-16, little endian': { content: utf16(LEAK, 'little'), rules: ['static-credential'] },
  'UTF-16, big endian': { content: utf16(LEAK, 'big'), rules: ['static-credential'] },
  'UTF-16 without a mark': { content: Buffer.from(LEAK, 'utf16le'), rules: ['unreadable-config'] },
  'broken off': { content: LEAK.slice(0, -6), rules: ['static-credential', 'unreadable-config'] },
  'a key twice, the literal first': {
    content: `{"mcpServers":{"a":{"command":"x","env":{"TRACKER_TOKEN":"${VALUE}","TRACKER_TOKEN":"\${T}"}}}}`,
    rules: ['duplicate-key', 'static-credential'],
  },
  'a block twice, the literal first': {
    content: `{"mcpServers":{"a":{"command":"x","env":{"TRACKER_TOKEN":"${VALUE}"},"env":{}}}}`,
    rules: ['duplicate-key', 'static-credential'],
  },
  'a server map twice, the literal first': {
    content: `{"mcpServers":{"a":{"command":"x","env":{"TRACKER_TOKEN":"${VALUE}"}}},"mcpServers":{}}`,
    rules: ['duplicate-key', 'static-credential'],
  },
  'an array': { content: '[]', rules: [] },
  'an empty map': { content: '{"mcpServers":{}}', rules: [] },
};

/** Empty or not read in full: either is said, none crashes. */
const EMPTY = ['', '\n', '   ', '\uFEFF', '// nothing\n', 'null', '{}', '{"mcpServers":null}', '"text"', '0'];

describe('odd files', () => {
  test.each(ENDS)('each in its folder, checked out: %s', async (shape) => {
    await using stage = await setStage();
    const event = await proposed(stage, async () => {
      for (const [folder, { file = '.mcp.json', content }] of Object.entries(ODD)) await stage.work.write(`${folder}/${file}`, content);
      for (const [i, content] of EMPTY.entries()) await stage.work.write(`empty ${i}/.mcp.json`, content);
    });
    const result = await stage.gate({ event, shape });
    expectSound(stage, result);
    expectQuick(result);
    const rulesIn = (folder: string): readonly string[] =>
      (result.report?.findings ?? [])
        .filter(({ file }) => file.startsWith(`${folder}/`))
        .map(({ rule }) => rule)
        .sort();
    expect(Object.fromEntries(Object.keys(ODD).map((folder) => [folder, rulesIn(folder)]))).toEqual(
      Object.fromEntries(Object.entries(ODD).map(([folder, { rules }]) => [folder, rules])),
    );
    for (const i of EMPTY.keys()) expect([[], ['unreadable-config']]).toContainEqual(rulesIn(`empty ${i}`));
    expect(result.exitCode).toBe(1);
  });

  test('50 MB', async () => {
    await using stage = await setStage();
    const event = await proposed(stage, () =>
      stage.work.write('.mcp.json', `{"mcpServers":{"a":{"env":{"TRACKER_TOKEN":"${VALUE}"}}}}${' '.repeat(50 * 1024 * 1024)}`),
    );
    const result = await stage.gate({ event });
    expectQuick(result);
    expect(expectVerdict(stage, result, { findings: 1, blocked: 1 }).findings).toMatchObject([{ rule: 'unreadable-config' }]);
  });

  test('a literal in a file of the history that is too large to be read', async () => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.mcp.json': `${LEAK}${' '.repeat(6 * 1024 * 1024)}` }, { '.mcp.json': CLEAN });
    const result = await stage.gate({ event });
    expectSound(stage, result);
    // What was not read was not examined: the gate fails, or at least says so.
    expect({ said: result.exitCode === 1 || (result.report?.notices ?? []).length > 0 }).toEqual({ said: true });
  });

  test('50 MB over the API', async () => {
    await using stage = await setStage();
    const event = await proposed(stage, () => stage.work.write('.mcp.json', Buffer.alloc(50 * 1024 * 1024, 32)));
    const result = await stage.gate({ event, shape: 'none' });
    const report = expectVerdict(stage, result, { findings: 1, blocked: 1 });
    expectQuick(result);
    expect(report.findings).toMatchObject([{ rule: 'unreadable-config' }]);
    expect(report.findings[0]?.message).toContain('larger than 5 MiB (50.0 MiB)');
  });
});

describe.concurrent('aliases', () => {
  test.each([
    { name: 'of servers', text: aliasBomb('mcpServers:\n  one: *a29\n') },
    { name: 'of variables', text: aliasBomb('extensions:\n  one: {cmd: x, envs: *a29}\n') },
    { name: 'of arguments', text: listBomb('extensions:\n  one: {cmd: x, args: *a29}\n') },
  ])('aliases that stand for millions $name', async ({ text }) => {
    await using stage = await setStage();
    const event = await proposed(stage, () => stage.work.write('.config/goose/config.yaml', text));
    const result = await stage.gate({ event, timeout: SECONDS * 1_000 });
    expectSound(stage, result);
    expect(result.report?.coverage.matched).toBe(1);
  });
});

describe('very many', () => {
  const big = (seed: string, count: number, name = (i: number) => `s${i}`): string =>
    config(Object.fromEntries(Array.from({ length: count }, (_, i) => [name(i), server({ TRACKER_TOKEN: githubToken(`${seed}${i}`) })])));

  test('5,000 servers that were there before, and one more', async () => {
    await using stage = await setStage({ files: { '.mcp.json': big('b', 5_000) } });
    const { event } = await stage.change({ '.mcp.json': big('b', 5_001), 'more/.mcp.json': CLEAN });
    const result = await stage.gate({ event });
    const report = expectVerdict(stage, result, { findings: 5_001, blocked: 1 });
    expectQuick(result);
    expect(result.annotations.filter(({ level, file }) => level === 'error' && file !== undefined).length).toBe(1);
    expect(report.coverage).toMatchObject({ matched: 2, servers: 5_002 });
  });

  test('5,000 new ones with names that take three bytes a character: a summary that GitHub keeps', async () => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.mcp.json': big('n', 5_000, (i) => `${'追'.repeat(120)}${i}`) });
    const result = await stage.gate({ event, inputs: { 'check-run': 'never' } });
    expectQuick(result);
    expectVerdict(stage, result, { findings: 5_000, blocked: 5_000 });
    expect(result.summary).toMatch(/… and \d+ more; the JSON and SARIF reports hold them all\./);
  });

  test('5,000 literals that come and go', async () => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.mcp.json': big('t', 5_000) }, { '.mcp.json': CLEAN });
    const result = await stage.gate({ event, inputs: { 'check-run': 'never' } });
    expectQuick(result);
    expectVerdict(stage, result, { findings: 5_000, blocked: 5_000 });
  });

  test('1,000 configurations', async () => {
    await using stage = await setStage();
    const { event } = await stage.change(
      Object.fromEntries(
        Array.from({ length: 1_000 }, (_, i) => [`p${i}/.mcp.json`, i === 999 ? LEAK : CLEAN.replace('tracker', `t${i}`)]),
      ),
    );
    const result = await stage.gate({ event });
    expectQuick(result);
    const report = expectVerdict(stage, result, { findings: 1, blocked: 1 });
    expect(report.coverage).toMatchObject({ matched: 1_000, read: 1_000 });
    const size = (await stat(join(result.temp, 'keygate', 'report.json'))).size;
    expect(size).toBeGreaterThan(0);
  });
});
