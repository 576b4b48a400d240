import { describe, expect, test } from 'vitest';
import { firstsOf } from '../../src/adapters/firsts.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Setting } from '../../src/engine/examine.ts';
import { scanCommit } from '../../src/engine/scan-commit.ts';
import { scanFiles } from '../../src/engine/scan-files.ts';
import { scanRange } from '../../src/engine/scan-range.ts';
import type { FileChange, Repository, TreeFile } from '../../src/ports/repository.ts';
import { rules } from '../../src/rules/index.ts';
import { knowledge } from '../support/reading.ts';
import { recordingLog } from '../support/recording-log.ts';
import { githubToken, password } from '../support/samples.ts';
import { treeOf } from '../support/tree.ts';

const setting: Setting = { knowledge, rules, log: recordingLog() };
const bytes = (text: string): { readonly bytes: Uint8Array } => ({ bytes: new TextEncoder().encode(text) });

/** A repository in memory whose head holds these files; a blob's id is its content. */
function repositoryOf(
  files: Readonly<Record<string, string>>,
  changes: readonly FileChange[],
  textBudget = Number.POSITIVE_INFINITY,
): Repository {
  return {
    name: 'memory',
    textBudget,
    has: async () => true,
    resolve: async (revision) => revision,
    range: async () => ({ base: 'base', head: 'head', changes, history: [] }),
    files: async () => Object.entries(files).map(([path, blob]): TreeFile => ({ path, blob, kind: 'file' })),
    file: async (_, paths) => {
      const path = paths.find((one) => files[one] !== undefined);
      return path === undefined ? undefined : { path, content: bytes(files[path] ?? '') };
    },
    firsts: (_, wanted) => firstsOf(wanted, async () => undefined),
    blobs: async (ids) => new Map(ids.map((id) => [id, bytes(id)])),
    close: async () => undefined,
  };
}

const side = (blob: string): Omit<TreeFile, 'path'> => ({ blob, kind: 'file' });
const brief = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ origin, slot, severity, standing }) => `${origin.path} ${slot?.name} ${severity} ${standing}`);

const COMPOSE = 'services:\n  mcp:\n    image: x\n    env_file: [.env]\n';
const SECRET = password('env file');

describe('an environment file', () => {
  test('that a configuration names counts in full', async () => {
    const scan = await scanFiles(treeOf({ '.env': `DB_PASSWORD=${SECRET}\n`, 'compose.yaml': COMPOSE }), setting);
    expect(brief(scan.findings)).toEqual(['.env DB_PASSWORD error present']);
  });

  test('that nobody names is searched for forms alone', async () => {
    const scan = await scanFiles(treeOf({ '.env': `DB_PASSWORD=${SECRET}\nGH_TOKEN=${githubToken()}\n` }), setting);
    expect(brief(scan.findings)).toEqual(['.env GH_TOKEN warning present']);
  });

  test('of another name is read because it is named', async () => {
    const config = JSON.stringify({ servers: { db: { command: 'npx', args: ['db-mcp'], envFile: '${workspaceFolder}/secrets.txt' } } });
    const scan = await scanFiles(treeOf({ 'secrets.txt': `DB_PASSWORD=${SECRET}\n`, '.vscode/mcp.json': config }), setting);
    expect(brief(scan.findings)).toEqual(['secrets.txt DB_PASSWORD error present']);
  });

  test('that a change adds, while what names it was there before', async () => {
    const text = `DB_PASSWORD=${SECRET}\n`;
    const repository = repositoryOf({ 'compose.yaml': COMPOSE, '.env': text }, [{ path: '.env', after: side(text) }]);
    const scan = await scanRange(repository, repository.range('base', 'head'), setting);
    expect(brief(scan.findings)).toEqual(['.env DB_PASSWORD error added']);
  });

  test('that was there before, while a change names it', async () => {
    const repository = repositoryOf({ 'compose.yaml': COMPOSE, '.env': `DB_PASSWORD=${SECRET}\n` }, [
      { path: 'compose.yaml', after: side(COMPOSE) },
    ]);
    const scan = await scanRange(repository, repository.range('base', 'head'), setting);
    expect(brief(scan.findings)).toEqual(['.env DB_PASSWORD error existing']);
  });

  test('of a whole commit, whatever the order of its files', async () => {
    const repository = repositoryOf({ '.env': `DB_PASSWORD=${SECRET}\n`, 'compose.yaml': COMPOSE }, []);
    const scan = await scanCommit(repository, 'head', setting);
    expect(brief(scan.findings)).toEqual(['.env DB_PASSWORD error present']);
  });
});

describe('a text', () => {
  const README = `# A server\n\nSet \`MCP_TOKEN\` to ${githubToken()}.\n`;

  test('that speaks of MCP fails a run', async () => {
    const scan = await scanFiles(treeOf({ 'README.md': README, 'src/index.ts': 'export {};\n' }), setting);
    expect(brief(scan.findings)).toEqual(['README.md text error present']);
    expect(scan.coverage).toMatchObject({ matched: 0, searched: 2 });
    expect(scan.files).toEqual([{ file: 'README.md', client: 'unknown', readers: [], servers: 0, kind: 'text' }]);
  });

  test('is left out where configurations alone are asked for', async () => {
    const scan = await scanFiles(treeOf({ 'README.md': README }), { ...setting, scope: 'configurations' });
    expect(scan.findings).toEqual([]);
    expect(scan.coverage).toMatchObject({ matched: 0, searched: 0 });
  });

  test('that a change leaves as it is adds nothing, and one more copy does', async () => {
    const twice = `${README}Again: ${githubToken()}\n`;
    const repository = repositoryOf({}, [{ path: 'README.md', before: side(README), after: side(twice) }]);
    const scan = await scanRange(repository, repository.range('base', 'head'), setting);
    expect(brief(scan.findings)).toEqual(['README.md text error added', 'README.md text error existing']);
  });

  test('beyond what a repository hands over is said to be unread, the unlikeliest first', async () => {
    const files = { 'docs/mcp.md': README, 'src/a.go': README, 'src/b.go': README };
    const repository = repositoryOf(files, [], 1);
    const scan = await scanCommit(repository, 'head', setting);
    expect(scan.findings.map(({ origin }) => origin.path)).toEqual(['docs/mcp.md']);
    expect(scan.notices).toEqual([
      '2 files that are no configurations by their names were not searched, as memory hands over only so many; check the repository out with fetch-depth: 0 to search them all.',
    ]);
  });

  test('on which there is no second opinion is named, of a commit and of both ends of a change', async () => {
    const deaf: Setting = { ...setting, secondOpinion: { look: async () => ({ problem: 'it failed' }) } };
    const said = (path: string): readonly string[] => [`There is no second opinion on ${path}: it failed. Keygate's own search was made.`];
    const commit = await scanCommit(repositoryOf({ 'a.md': README, 'b.md': 'Nothing.\n' }, []), 'head', deaf);
    expect(commit.notices).toEqual(said('a.md'));
    const repository = repositoryOf({}, [
      { path: 'a.md', before: side(README), after: side(`${README}\n`) },
      { path: 'b.md', before: side(README), after: side('Nothing.\n') },
      { path: 'c.md', before: side('Nothing.\n'), after: side('Nothing at all.\n') },
    ]);
    const range = await scanRange(repository, repository.range('base', 'head'), deaf);
    expect(range.notices).toEqual(said('a.md, b.md'));
    expect(brief(range.findings)).toEqual(['a.md text error existing']);
  });

  test('in UTF-16 is searched as well', async () => {
    const wide = Buffer.from(`\ufeff${README}`, 'utf16le');
    const scan = await scanFiles(treeOf({ 'README.md': { bytes: wide } }), setting);
    expect(brief(scan.findings)).toEqual(['README.md text error present']);
  });

  test('that is no text holds nothing', async () => {
    const scan = await scanFiles(treeOf({ data: { bytes: Buffer.from([0xc3, 0x28, 0x6d, 0x63, 0x70]) } }), setting);
    expect(scan.findings).toEqual([]);
  });
});
