import { describe, expect, test } from 'vitest';
import { firstsOf } from '../../src/adapters/firsts.ts';
import type { Setting } from '../../src/engine/examine.ts';
import { scanCommit } from '../../src/engine/scan-commit.ts';
import { scanFiles } from '../../src/engine/scan-files.ts';
import { scanRange } from '../../src/engine/scan-range.ts';
import type { Range, Repository, TreeFile } from '../../src/ports/repository.ts';
import { rules } from '../../src/rules/index.ts';
import { knowledge } from '../support/reading.ts';
import { type RecordingLog, recordingLog } from '../support/recording-log.ts';
import { githubToken, makeSamples } from '../support/samples.ts';
import { treeOf } from '../support/tree.ts';

const GITHUB = githubToken('scan');
const X = makeSamples('scan').random(32);
const config = (value: string, name = 's'): string =>
  JSON.stringify({ mcpServers: { [name]: { command: 'npx', env: { T_TOKEN: value } } } });

function settingWith(log: RecordingLog = recordingLog()): Setting {
  return { knowledge, rules, log };
}

/** A repository in memory; a blob's id is its content. */
function repositoryOf(range: Partial<Range>, commits: Readonly<Record<string, readonly TreeFile[]>> = {}): Repository {
  return {
    name: 'memory',
    textBudget: Number.POSITIVE_INFINITY,
    has: async () => true,
    resolve: async (revision) => revision,
    range: async () => ({ base: 'base', head: 'head', changes: [], history: [], ...range }),
    files: async (commit) => commits[commit] ?? [],
    file: async (_, [path = '']) =>
      path.endsWith('mcp.json') ? { path, content: { bytes: new TextEncoder().encode('{"mcpServers":{}}') } } : undefined,
    firsts: (_, wanted) => firstsOf(wanted, async () => undefined),
    blobs: async (ids) =>
      new Map(ids.map((id) => [id, id.startsWith('problem:') ? { problem: id.slice(8) } : { bytes: new TextEncoder().encode(id) }])),
    close: async () => undefined,
  };
}

const file = (path: string, blob: string): TreeFile => ({ path, blob, kind: 'file' });
const side = (blob: string, kind: 'file' | 'link' = 'file'): Omit<TreeFile, 'path'> => ({ blob, kind });

describe('a tree', () => {
  test('has front matter too, read with its own format', async () => {
    const card = `---\nmcp_connect:\n  s:\n    target: https://mcp.example.com/mcp\n    access_token: ${GITHUB}\n---\nProse.\n`;
    const scan = await scanFiles(treeOf({ 'agent-cards/s.md': card, 'README.md': card }), settingWith());
    expect(scan.coverage).toMatchObject({ matched: 1, read: 1, servers: 1 });
    // The other one is searched as the prose it is.
    expect(scan.findings.map(({ origin }) => origin.path)).toEqual(['README.md', 'agent-cards/s.md']);
  });

  test('is counted and its findings are present', async () => {
    const scan = await scanFiles(
      treeOf({ '.mcp.json': config(GITHUB), 'a/.cursor/mcp.json': config('${env:T}'), 'package.json': '{}' }),
      settingWith(),
    );
    expect(scan.coverage).toEqual({ matched: 2, read: 2, unreadable: 0, searched: 1, servers: 2, slots: 2 });
    expect(scan.findings.map(({ origin, standing }) => [origin.path, standing])).toEqual([['.mcp.json', 'present']]);
    expect(scan.slots).toEqual([
      {
        file: '.mcp.json',
        client: 'claude-code',
        server: 's',
        place: 'env',
        name: 'T_TOKEN',
        line: 1,
        column: 55,
        state: 'literal',
        issuer: 'GitHub',
      },
      {
        file: 'a/.cursor/mcp.json',
        client: 'cursor',
        server: 's',
        place: 'env',
        name: 'T_TOKEN',
        line: 1,
        column: 55,
        state: 'environment',
        expanded: true,
      },
    ]);
  });

  test('with a file that is broken is not clean', async () => {
    const scan = await scanFiles(treeOf({ '.mcp.json': config(GITHUB).slice(0, -2) }), settingWith());
    expect(scan.coverage).toMatchObject({ matched: 1, read: 0, unreadable: 1 });
    expect(scan.findings.map(({ rule }) => rule).sort()).toEqual(['static-credential', 'unreadable-config']);
  });

  test.each([
    ['is too large', { problem: 'it is too large' }],
    ['is no text', { bytes: new Uint8Array([0xff, 0x00, 0x80]) }],
  ])('with a file that %s is not clean', async (_, content) => {
    const scan = await scanFiles(treeOf({ '.mcp.json': content, 'other.json': content, '.vscode/settings.json': content }), settingWith());
    expect(scan.findings.map(({ rule, origin }) => `${rule} ${origin.path}`)).toEqual(['unreadable-config .mcp.json']);
  });

  test('with a file in UTF-16 is read', async () => {
    const scan = await scanFiles(treeOf({ '.mcp.json': { bytes: Buffer.from(`\ufeff${config(GITHUB)}`, 'utf16le') } }), settingWith());
    expect(scan.findings.map(({ rule }) => rule)).toEqual(['static-credential']);
  });

  test('with a file that is gone by now', async () => {
    const scan = await scanFiles(treeOf({ '.mcp.json': undefined }), settingWith());
    expect(scan.coverage.matched).toBe(0);
  });

  test('tells the log to mask every literal, and nothing else', async () => {
    const log = recordingLog();
    await scanFiles(
      treeOf({ '.mcp.json': config(GITHUB), 'b.json': config(`Bearer ${X}`), '.cursor/mcp.json': config('${env:T}') }),
      settingWith(log),
    );
    expect(log.masked.map((secret) => secret.reveal()).sort()).toEqual([GITHUB, X].sort());
    expect(log.lines).toEqual([]);
  });

  test('says the worst first, then by file and place', async () => {
    const low = JSON.stringify({ mcpServers: { s: { url: `https://mcp.acme.com/s/${makeSamples('low').random(40)}/mcp` } } });
    const scan = await scanFiles(
      treeOf({ 'a.json': low, 'b.json': `{"mcpServers":{"x":{"url":"a","url":"b"}}}`, 'c.json': config(GITHUB) }),
      settingWith(),
    );
    expect(scan.findings.map(({ severity, origin }) => `${severity} ${origin.path}`)).toEqual([
      'error c.json',
      'warning a.json',
      'warning b.json',
    ]);
  });

  test('of a thousand files is told how far it is', async () => {
    const told: (readonly [number, number])[] = [];
    const files = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`f${i}.json`, '{}']));
    await scanFiles(treeOf(files), { ...settingWith(), progress: (done, total) => void told.push([done, total]) });
    expect(told.at(-1)?.[1]).toBe(1_000);
    expect(told.length).toBeGreaterThan(5);
  });
});

describe('a change', () => {
  async function scanned(range: Partial<Range>): Promise<Awaited<ReturnType<typeof scanRange>>> {
    const repository = repositoryOf(range);
    return scanRange(repository, repository.range('base', 'head'), settingWith());
  }

  test('that adds a file adds its literals', async () => {
    const scan = await scanned({ changes: [{ path: '.mcp.json', after: side(config(GITHUB)) }] });
    expect(scan.findings.map(({ standing, origin }) => [standing, origin.at])).toEqual([['added', { kind: 'commit', sha: 'head' }]]);
    expect(scan).toMatchObject({ base: 'base', head: 'head', notices: [], coverage: { matched: 1 } });
  });

  test('that renames a file adds nothing', async () => {
    const blob = config(GITHUB);
    const scan = await scanned({
      changes: [
        { path: '.mcp.json', before: side(blob) },
        { path: 'sub/.mcp.json', after: side(blob) },
      ],
    });
    expect(scan.findings.map(({ standing, origin }) => `${origin.path} ${standing}`)).toEqual(['sub/.mcp.json existing']);
  });

  test('that deletes a file has nothing to say', async () => {
    const scan = await scanned({ changes: [{ path: '.mcp.json', before: side(config(GITHUB)) }] });
    expect(scan.findings).toEqual([]);
    expect(scan.coverage.matched).toBe(0);
  });

  test('that turns a reference into a literal is a regression', async () => {
    const scan = await scanned({ changes: [{ path: '.mcp.json', before: side(config('${T}')), after: side(config(GITHUB)) }] });
    expect(scan.findings.map(({ standing }) => standing)).toEqual(['regressed']);
  });

  test('that wrote a literal and took it away names the first commit that held it', async () => {
    const history = [
      { sha: 'newest', files: [file('.mcp.json', config('${T}'))] },
      { sha: 'middle', files: [file('.mcp.json', `${config(GITHUB)}\n`)] },
      { sha: 'oldest', files: [file('.mcp.json', config(GITHUB))] },
    ];
    const scan = await scanned({ changes: [{ path: '.mcp.json', after: side(config('${T}')) }], history });
    expect(scan.findings.map(({ standing, origin }) => [standing, origin.at])).toEqual([['transient', { kind: 'commit', sha: 'oldest' }]]);
  });

  test('whose history has a gap says so', async () => {
    expect((await scanned({ gap: 'only 250 commits were seen' })).notices).toEqual(['only 250 commits were seen']);
  });

  test('that touches no configuration examines nothing', async () => {
    expect((await scanned({ changes: [{ path: 'src/a.ts', after: side('x') }] })).coverage.matched).toBe(0);
  });

  test('whose file could not be fetched is not clean', async () => {
    const scan = await scanned({ changes: [{ path: '.mcp.json', after: side('problem:it is too large (9 MB)') }] });
    expect(scan.findings.map(({ rule }) => rule)).toEqual(['unreadable-config']);
  });

  test.each([
    ['to a configuration that is read itself', 'mcp.json', []],
    ['to another configuration', '../shared/.mcp.json', []],
    ['to something else', '../secrets/servers.txt', ['unreadable-config']],
    ['out of the repository', '../../../etc/passwd', ['unreadable-config']],
    ['to an absolute path', '/etc/mcp.json', ['unreadable-config']],
    ['to a drive', 'C:/mcp.json', ['unreadable-config']],
  ])('with a link %s', async (_, target, found) => {
    const scan = await scanned({ changes: [{ path: 'conf/.mcp.json', after: side(target, 'link') }] });
    expect(scan.findings.map(({ rule }) => rule)).toEqual(found);
  });

  test('with a link of a name that no client claims', async () => {
    const scan = await scanned({ changes: [{ path: 'a.json', after: side('/etc/mcp.json', 'link') }] });
    expect(scan.findings).toEqual([]);
  });
});

test('a commit is read as a whole, each finding present', async () => {
  const repository = repositoryOf({}, { c: [file('.mcp.json', config(GITHUB)), file('a.json', config('${T}')), file('b.json', '{}')] });
  const scan = await scanCommit(repository, 'c', settingWith());
  expect(scan.coverage).toMatchObject({ matched: 2, unreadable: 0 });
  expect(scan.findings.map(({ standing, origin }) => [standing, origin.at])).toEqual([['present', { kind: 'commit', sha: 'c' }]]);
});

test('nothing that a scan gives can tell a credential', async () => {
  const scan = await scanFiles(
    treeOf({
      '.mcp.json': config(GITHUB, GITHUB),
      [`x/${GITHUB}/.mcp.json`]: config(X),
      'broken/.mcp.json': `{"mcpServers":{"${GITHUB}":{"${X}`,
    }),
    settingWith(),
  );
  expect(scan.findings.length).toBeGreaterThan(1);
  const printed = JSON.stringify(scan);
  expect(printed).not.toContain(X);
  expect(printed).not.toContain(GITHUB);
});
