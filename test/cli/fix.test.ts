import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { githubToken } from '../support/samples.ts';
import { CLI, commit, folder, keygate, put, repository } from './run.ts';

const TOKEN = githubToken('cli fix');
const OTHER = githubToken('cli fix other');
const MANAGER = ['--manager', 'onepassword', '--launcher', 'keygate'];

function leaky(...values: readonly string[]): string {
  const servers = values.map((value, i) => `    "s${i}": { "command": "x-mcp", "args": [], "env": { "API_TOKEN": "${value}" } }`);
  return `{\n  "mcpServers": {\n${servers.join(',\n')}\n  }\n}\n`;
}

function swapped(...values: readonly string[]): string {
  return leaky(...values).replaceAll(
    /"command": "x-mcp", "args": \[\](?=.*(?:op|vault):)/g,
    '"command": "keygate", "args": ["exec", "--", "x-mcp"]',
  );
}

const reference = (i: number, repo: string): string => `op://mcp/${repo}/s${i}/API_TOKEN`;

describe('without --write', () => {
  test('it shows what would change, with the credential masked, and changes nothing', async () => {
    const place = folder({ '.cursor/mcp.json': leaky(TOKEN) });
    const { code, out, err } = await keygate(place, ['fix', ...MANAGER]);
    expect(code, err).toBe(1);
    expect(out).toContain('--- a/.cursor/mcp.json');
    expect(out).toContain('-    "s0": { "command": "x-mcp", "args": [], "env": { "API_TOKEN": "••••••••" } }');
    expect(out).toMatch(/^\+ .*"keygate", "args": \["exec", "--", "x-mcp"\].*op:\/\/mcp\/.+\/s0\/API_TOKEN/m);
    expect(out).toContain('keygate fix --write does it');
    expect(out).not.toContain(TOKEN);
    expect(readFileSync(join(place, '.cursor/mcp.json'), 'utf8')).toBe(leaky(TOKEN));
  });

  test('it says what to do besides: install, sign in, store, revoke', async () => {
    const place = folder({ '.cursor/mcp.json': leaky(TOKEN) });
    const { out } = await keygate(place, ['fix', '--manager', 'vault']);
    for (const text of ['Install HashiCorp Vault', 'vault login', 'vault kv put', 'https://github.com/settings/tokens'])
      expect(out).toContain(text);
  });

  test('as JSON, for programs', async () => {
    const place = folder({ '.cursor/mcp.json': leaky(TOKEN) });
    const { out } = await keygate(place, ['fix', ...MANAGER, '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      written: false,
      swapped: [{ file: '.cursor/mcp.json', line: 3, server: 's0', slot: 'API_TOKEN', delivery: 'launcher', issuer: 'GitHub' }],
      left: [],
      setup: { manager: 'onepassword' },
    });
  });
});

describe('with --write', () => {
  test('it changes the slot, keeps the mode of the file, and leaves nothing to do', async () => {
    const place = await repository({ '.cursor/mcp.json': leaky(TOKEN, '${env:X}'), 'README.md': `Use ${TOKEN}\n` });
    chmodSync(join(place, '.cursor/mcp.json'), 0o600);
    const { code, out, err } = await keygate(place, ['fix', '--write', ...MANAGER]);
    expect(code, err).toBe(0);
    expect(out).toContain('1 credential swapped.');
    const repo = /op:\/\/mcp\/([^/]+)\//.exec(out)?.[1] ?? '';
    expect(readFileSync(join(place, '.cursor/mcp.json'), 'utf8')).toBe(swapped(reference(0, repo), '${env:X}'));
    expect(statSync(join(place, '.cursor/mcp.json')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(place, 'README.md'), 'utf8')).toBe(`Use ${TOKEN}\n`);
    expect(await keygate(place, ['fix', '--write', ...MANAGER])).toMatchObject({ code: 0 });
  });

  test('a file with changes that are not committed is left alone, unless --force says so', async () => {
    const place = await repository({ '.cursor/mcp.json': leaky('${env:X}') });
    writeFileSync(join(place, '.cursor/mcp.json'), leaky(TOKEN));
    const refused = await keygate(place, ['fix', '--write', ...MANAGER]);
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('The file has changes that are not committed; commit them first, or give --force.');
    expect(readFileSync(join(place, '.cursor/mcp.json'), 'utf8')).toBe(leaky(TOKEN));
    expect(await keygate(place, ['fix', '--write', '--force', ...MANAGER])).toMatchObject({ code: 0 });
    expect(readFileSync(join(place, '.cursor/mcp.json'), 'utf8')).toContain('op://');
  });

  test('a new file that git does not know yet is changed', async () => {
    const place = await repository({ 'README.md': 'x\n' });
    put(place, '.cursor/mcp.json', leaky(TOKEN));
    expect(await keygate(place, ['fix', '--write', ...MANAGER])).toMatchObject({ code: 0 });
  });

  test('only what was named, and what the policy allows stays', async () => {
    const policy = 'version: 1\nallow:\n  - server: s1\n    reason: a sample\n';
    const place = await repository({
      'a/.cursor/mcp.json': leaky(TOKEN, OTHER),
      'b/.cursor/mcp.json': leaky(TOKEN),
      '.github/keygate.yml': policy,
    });
    const { code } = await keygate(place, ['fix', '--write', ...MANAGER, 'a/.cursor/mcp.json']);
    expect(code).toBe(0);
    expect(readFileSync(join(place, 'b/.cursor/mcp.json'), 'utf8')).toBe(leaky(TOKEN));
    const all = await keygate(place, ['fix', '--write', '--force', ...MANAGER]);
    expect(all.code).toBe(0);
    expect(readFileSync(join(place, 'a/.cursor/mcp.json'), 'utf8')).toContain(OTHER);
  });

  test('a link within the folder is followed, one that leads out is not', async () => {
    const outside = folder({ 'mcp.json': leaky(TOKEN) });
    const place = folder({ 'real/settings.json': leaky(OTHER) });
    put(place, '.cursor/x', '');
    symlinkSync(join(outside, 'mcp.json'), join(place, '.cursor/mcp.json'));
    const { code } = await keygate(place, ['fix', '--write', ...MANAGER]);
    expect(code).toBe(4);
    expect(readFileSync(join(outside, 'mcp.json'), 'utf8')).toBe(leaky(TOKEN));
    expect(readFileSync(join(place, 'real/settings.json'), 'utf8')).toContain('op://');
  });
});

describe('the policy', () => {
  test('names the manager, the place and the launcher', async () => {
    const policy = 'version: 1\nverify:\n  managers: [vault]\nremediate:\n  path: secret/team/{server}/{slot}\n  launcher: keygate\n';
    const place = await repository({ '.cursor/mcp.json': leaky(TOKEN), '.github/keygate.yml': policy });
    expect(await keygate(place, ['fix', '--write'])).toMatchObject({ code: 0 });
    expect(readFileSync(join(place, '.cursor/mcp.json'), 'utf8')).toBe(swapped('vault:secret/data/team/s0/API_TOKEN#value'));
    expect(await keygate(place, ['verify'])).toMatchObject({ code: 0 });
  });

  test.each([
    ['a manager that it does not approve', ['--manager', 'doppler'], 'does not approve Doppler'],
    ['a manager that nobody knows', ['--manager', 'none'], 'There is no manager "none"'],
    ['a manager without its settings', ['--manager', 'azure-key-vault'], 'remediate.settings.vault'],
    ['a delivery that is none', ['--manager', 'vault', '--deliveries', 'oauth,mail'], 'There is no delivery "mail"'],
    ['a setting without a value', ['--manager', 'vault', '--set', 'x'], 'NAME=VALUE'],
  ])('%s is a mistake', async (_, args, message) => {
    const policy = 'version: 1\nverify:\n  managers: [vault, azure-key-vault, onepassword]\n';
    const place = await repository({ '.cursor/mcp.json': leaky(TOKEN), '.github/keygate.yml': policy });
    const { code, err } = await keygate(place, ['fix', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test('that approves several names one', async () => {
    const policy = 'version: 1\nverify:\n  managers: [vault, onepassword]\n';
    const place = await repository({ '.cursor/mcp.json': leaky(TOKEN), '.github/keygate.yml': policy });
    const { code, err } = await keygate(place, ['fix']);
    expect(code).toBe(2);
    expect(err).toContain('The policy approves several managers. There are: vault, onepassword.');
  });

  test('with a mistake in it says where', async () => {
    const policy = 'version: 1\nremediate:\n  manager: onepasword\n';
    const place = await repository({ '.cursor/mcp.json': leaky(TOKEN), '.github/keygate.yml': policy });
    const { code, err } = await keygate(place, ['fix']);
    expect(code).toBe(2);
    expect(err).toContain('.github/keygate.yml:3:12');
    expect(err).toContain('did you mean "onepassword"?');
  });
});

test('nothing to swap needs no manager, and a folder without configurations says so', async () => {
  const clean = folder({ '.cursor/mcp.json': leaky('${env:X}') });
  expect(await keygate(clean, ['fix'])).toMatchObject({ code: 0 });
  const empty = folder({ 'package.json': '{}' });
  const { code, err } = await keygate(empty, ['fix']);
  expect(code).toBe(3);
  expect(err).toContain('there is no MCP configuration here');
});

describe('--interactive', () => {
  test('asks at a terminal, and only there', async () => {
    const place = folder({ '.cursor/mcp.json': leaky(TOKEN) });
    const { code, err } = await keygate(place, ['fix', '--interactive', ...MANAGER]);
    expect(code).toBe(2);
    expect(err).toContain('there is none');
  });

  // Linux' `script` gives a terminal to a program.
  test.skipIf(process.platform !== 'linux' || !existsSync('/usr/bin/script'))('swaps what was answered with yes', async () => {
    const place = folder({ '.cursor/mcp.json': leaky(TOKEN, OTHER) });
    const line = [process.execPath, CLI, 'fix', '--interactive', ...MANAGER].join(' ');
    const { stdout, status } = spawnSync('/usr/bin/script', ['-qec', line, '/dev/null'], { cwd: place, input: 'n\ny\n', encoding: 'utf8' });
    expect(status, stdout).toBe(1);
    expect(stdout).toContain('.cursor/mcp.json:3 API_TOKEN of s0');
    const text = readFileSync(join(place, '.cursor/mcp.json'), 'utf8');
    expect(text).toContain(TOKEN);
    expect(text).not.toContain(OTHER);
  });
});

test('a commit is a clean state', async () => {
  const place = await repository({ '.cursor/mcp.json': leaky(TOKEN) });
  writeFileSync(join(place, '.cursor/mcp.json'), leaky(OTHER));
  await commit(place, 'Another');
  expect(await keygate(place, ['fix', '--write', ...MANAGER])).toMatchObject({ code: 0 });
});
