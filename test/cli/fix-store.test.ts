import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Vault, vaultWith } from '../storing/vault-stand.ts';
import { githubToken, makeSamples } from '../support/samples.ts';
import { folder, keygate, put, repository, run, type Result } from './run.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const GITHUB = githubToken('fix-store');
const KEY = makeSamples('fix-store key').random(32);
const OTHER = makeSamples('fix-store other').random(32);

function config(servers: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ mcpServers: servers }, null, 2)}\n`;
}

const GH = { gh: { command: 'npx', args: ['-y', 'gh-mcp'], env: { GITHUB_TOKEN: GITHUB } } };
const DB = { db: { command: 'npx', args: ['-y', 'db-mcp'], env: { DB_API_KEY: KEY } } };
const ARGS = ['fix', '--write', '--store', '--manager', 'vault', '--place', 'secret/{server}/{slot}'];

interface Report {
  readonly swapped: readonly { readonly slot: string }[];
  readonly left: readonly { readonly slot: string; readonly reason: string }[];
  readonly storing: { readonly problem?: string; readonly stored: readonly { readonly stored: string; readonly outcome: string }[] };
}

async function fixed(root: string, vault: Vault, ...args: readonly string[]): Promise<Result & { readonly report: Report }> {
  const result = await keygate(root, [...ARGS, '--format', 'json', ...args], vault.env);
  expect(result.out, result.err).not.toBe('');
  return { ...result, report: JSON.parse(result.out) as Report };
}

describe('fix --store', () => {
  test('stores first and swaps then, with who, where and when beside it', async () => {
    const vault = await vaultWith();
    const root = await repository({ '.mcp.json': config({ ...GH, ...DB }) });
    const { code, report } = await fixed(root, vault, '--owner', 'team-mcp');
    expect(code).toBe(0);
    expect(report.storing.stored.map(({ stored, outcome }) => [stored, outcome])).toEqual([
      ['secret/gh/GITHUB_TOKEN', 'created'],
      ['secret/db/DB_API_KEY', 'created'],
    ]);
    expect([...vault.values]).toEqual([
      ['gh/GITHUB_TOKEN', GITHUB],
      ['db/DB_API_KEY', KEY],
    ]);
    expect(vault.metadata.get('gh/GITHUB_TOKEN')).toMatchObject({ owner: 'team-mcp', 'stored-by': 'keygate' });
    expect(vault.metadata.get('gh/GITHUB_TOKEN')?.['source']).toMatch(/^keygate-cli-\w+\/\.mcp\.json#gh$/);
    expect(readFileSync(join(root, '.mcp.json'), 'utf8')).not.toContain(GITHUB);
    // Once more: nothing is written out, and nothing is asked.
    const asked = vault.server.got.length;
    expect((await keygate(root, ARGS, vault.env)).code).toBe(0);
    expect(vault.server.got).toHaveLength(asked);
  });

  test('shows what it would store, and asks nobody', async () => {
    const vault = await vaultWith();
    const root = folder({ '.mcp.json': config(GH) });
    const { code, out } = await keygate(root, ['fix', '--store', '--manager', 'vault', '--place', 'secret/{server}/{slot}'], vault.env);
    expect(code).toBe(1);
    expect(out).toContain('stored first: secret/gh/GITHUB_TOKEN');
    expect(vault.server.got).toEqual([]);
    expect(readFileSync(join(root, '.mcp.json'), 'utf8')).toBe(config(GH));
  });

  test('takes an equal value that is there for its own', async () => {
    const vault = await vaultWith({ 'gh/GITHUB_TOKEN': GITHUB });
    const root = folder({ '.mcp.json': config(GH) });
    const { code, report } = await fixed(root, vault);
    expect(code).toBe(0);
    expect(report.storing.stored).toMatchObject([{ outcome: 'same' }]);
    expect(report.swapped).toHaveLength(1);
  });

  test('does not swap where another value is there, and swaps the rest', async () => {
    const vault = await vaultWith({ 'gh/GITHUB_TOKEN': OTHER });
    const root = folder({ '.mcp.json': config({ ...GH, ...DB }) });
    const { code, report } = await fixed(root, vault);
    expect(code).toBe(1);
    expect(report.left).toMatchObject([
      { slot: 'GITHUB_TOKEN', reason: 'Vault has another value at secret/gh/GITHUB_TOKEN, which was not touched.' },
    ]);
    expect(report.swapped.map(({ slot }) => slot)).toEqual(['DB_API_KEY']);
    expect(vault.values.get('gh/GITHUB_TOKEN')).toBe(OTHER);
    const after = readFileSync(join(root, '.mcp.json'), 'utf8');
    expect(after).toContain(GITHUB);
    expect(after).not.toContain(KEY);
  });

  test('changes no file where one value could not be stored, and says which were', async () => {
    const vault = await vaultWith({}, /^db\//);
    const files = { '.mcp.json': config({ ...GH, ...DB }), '.cursor/mcp.json': config({ ...GH }) };
    const root = folder(files);
    const { code, report } = await fixed(root, vault);
    expect(code).toBe(4);
    expect(report.swapped).toEqual([]);
    expect(report.storing.problem).toContain('Vault does not let');
    expect(report.storing.stored.map(({ stored }) => stored)).toContain('secret/gh/GITHUB_TOKEN');
    for (const [path, text] of Object.entries(files)) expect(readFileSync(join(root, path), 'utf8')).toBe(text);
    const { out } = await keygate(root, ARGS, vault.env);
    expect(out).toContain('No file was changed, because storing failed.');
  });

  test('stores nothing of a file that it may not write', async () => {
    const vault = await vaultWith();
    const root = await repository({ '.mcp.json': config(GH), '.cursor/mcp.json': config(DB) });
    put(root, '.mcp.json', `${config(GH)}\n`);
    const { code, report } = await fixed(root, vault);
    expect(code).toBe(1);
    expect([...vault.values.keys()]).toEqual(['db/DB_API_KEY']);
    expect(report.left).toMatchObject([{ slot: 'GITHUB_TOKEN', reason: expect.stringContaining('not committed') }]);
  });

  test('is refused for a manager that it cannot store in', async () => {
    const root = folder({ '.mcp.json': config(GH) });
    const { code, err } = await keygate(root, ['fix', '--store', '--manager', 'dotenvx']);
    expect(code).toBe(2);
    expect(err).toContain('Keygate cannot store in dotenvx itself');
    expect(readFileSync(join(root, '.mcp.json'), 'utf8')).toBe(config(GH));
  });

  test('nobody signed in: a failure, and nothing is changed', async () => {
    const root = folder({ '.mcp.json': config(GH) });
    const { code, out } = await keygate(root, ARGS);
    expect(code).toBe(4);
    expect(out).toContain('VAULT_ADDR does not say where Vault is');
    expect(readFileSync(join(root, '.mcp.json'), 'utf8')).toBe(config(GH));
  });
});

test('what was stored is what the server gets: variables, words, headers and parts of them', async () => {
  const vault = await vaultWith();
  const print = 'require("fs").writeFileSync("got.json", JSON.stringify({ env: process.env, args: process.argv.slice(1) }))';
  const entry = {
    command: process.execPath,
    args: ['-e', print, '--', `--token=${GITHUB}`, '--api-key', KEY, '--header', `Authorization: Bearer ${OTHER}`],
    env: { GITHUB_TOKEN: GITHUB, AUTHORIZATION: `Bearer ${KEY}`, DATABASE_URL: `postgres://app:${OTHER}@db.acme.dev/app` },
  };
  const root = folder({ '.mcp.json': config({ all: entry }) });
  const { report } = await fixed(root, vault, '--launcher', 'keygate');
  expect(report.swapped.length).toBeGreaterThanOrEqual(5);
  expect(report.left).toEqual([]);
  const { mcpServers } = JSON.parse(readFileSync(join(root, '.mcp.json'), 'utf8')) as {
    mcpServers: { all: { command: string; args: readonly string[]; env: Readonly<Record<string, string>> } };
  };
  const { command, args, env } = mcpServers.all;
  expect(command).toBe('keygate');
  expect(JSON.stringify(mcpServers)).not.toMatch(new RegExp(`${GITHUB}|${KEY}|${OTHER}`));
  const ended = await run(process.execPath, [CLI, ...args], root, { ...vault.env, ...env });
  expect(ended.code, ended.err).toBe(0);
  const got = JSON.parse(readFileSync(join(root, 'got.json'), 'utf8')) as {
    env: Readonly<Record<string, string>>;
    args: readonly string[];
  };
  expect(got.args).toEqual(entry.args.slice(3));
  expect(got.env).toMatchObject(entry.env);
});

test('the help tells of it', () => {
  const { stdout } = spawnSync(process.execPath, [CLI, 'fix', '--help'], { encoding: 'utf8' });
  expect(stdout).toContain('--store');
  expect(stdout).toContain('--owner <name>');
});
