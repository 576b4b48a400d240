import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commit, folder, git, keygate, put, repository } from './run.ts';

const PINNED = '@acme/mcp-server@1.4.2';
const MANAGED = JSON.stringify({
  mcpServers: { tracker: { command: 'op', args: ['run', '--', 'npx', '-y', PINNED], env: { T_TOKEN: 'op://Work/tracker/token' } } },
});
const PLAIN = JSON.stringify({ mcpServers: { tracker: { command: 'npx', args: ['-y', PINNED], env: { T_TOKEN: '${T_TOKEN}' } } } });
const POLICY = '.github/keygate.yml';

interface Report {
  readonly posture: { readonly compliant: number; readonly minimum: string; readonly byRung: Readonly<Record<string, number>> };
  readonly findings: readonly { readonly rule: string; readonly file: string; readonly line: number }[];
}

async function verify(
  files: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Report & { readonly code: number | null }> {
  const root = await repository(files);
  const { code, out } = await keygate(root, ['verify', '--format', 'json', ...args]);
  const report: Report = JSON.parse(out);
  return { ...report, code };
}

describe('keygate verify', () => {
  test('passes what an approved manager gives', async () => {
    const { code, posture, findings } = await verify({ '.mcp.json': MANAGED });
    expect({ code, findings }).toEqual({ code: 0, findings: [] });
    expect(posture).toMatchObject({ compliant: 1, minimum: 'manager', byRung: { manager: 1 } });
  });

  test('puts a server on the rung of its credentials, whatever else it takes from the environment', async () => {
    const text = MANAGED.replace('"env":{', '"env":{"HOME":"${HOME}","CACHE_DIR":"${HOME}/cache",');
    expect(text).toContain('CACHE_DIR');
    const { code, posture } = await verify({ '.mcp.json': text });
    expect({ code, ...posture }).toMatchObject({ code: 0, compliant: 1, byRung: { manager: 1, environment: 0 } });
    expect(posture).toMatchObject({ servers: [{ server: 'tracker', rung: 'manager', credentials: 1, compliant: true }] });
  });

  test('fails what the process has to bring', async () => {
    const { code, posture, findings } = await verify({ '.mcp.json': PLAIN });
    expect({ code, rules: findings.map(({ rule }) => rule) }).toEqual({ code: 1, rules: ['unmanaged-reference'] });
    expect(posture).toMatchObject({ compliant: 0, byRung: { environment: 1 } });
  });

  test('passes it where the policy asks for no more', async () => {
    const { code, posture } = await verify({ '.mcp.json': PLAIN, [POLICY]: 'verify:\n  minimum: environment\n' });
    expect({ code, compliant: posture.compliant, minimum: posture.minimum }).toEqual({ code: 0, compliant: 1, minimum: 'environment' });
  });

  test('fails nothing with --warn-only', async () => {
    const { code, findings } = await verify({ '.mcp.json': PLAIN }, ['--warn-only']);
    expect({ code, number: findings.length }).toEqual({ code: 0, number: 1 });
  });

  test('writes a badge, and the posture for people', async () => {
    const root = await repository({ '.mcp.json': MANAGED, 'other/.mcp.json': PLAIN });
    const { code, out } = await keygate(root, ['verify', '--badge', 'badge.json']);
    expect(code).toBe(1);
    expect(JSON.parse(readFileSync(join(root, 'badge.json'), 'utf8'))).toEqual({
      schemaVersion: 1,
      label: 'MCP credentials',
      message: '1/2 compliant',
      color: 'red',
    });
    expect(out).toMatch(/█{10}░{10} {4}1 {2}secrets manager\n█{10}░{10} {4}1 {2}environment variable\n/);
    expect(out).toContain('1 of 2 servers complies with the policy.');
  });

  test('says a break-glass exception aloud', async () => {
    const soon = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const policy = `verify:\n  exceptions:\n    - server: tracker\n      reason: The vault is down.\n      approver: incident lead\n      expires: ${soon}\n      break-glass: true\n`;
    const root = await repository({ '.mcp.json': PLAIN, [POLICY]: policy });
    const { code, out } = await keygate(root, ['verify']);
    expect(code).toBe(0);
    expect(out).toContain(
      `break glass: A break-glass exception covers 1 finding, granted by incident lead, until ${soon}: The vault is down.`,
    );
    expect((await keygate(root, ['verify', '--format', 'github'])).out).toMatch(/^::warning file=\.mcp\.json/);
    expect((await keygate(root, ['verify', '--format', 'sarif'])).out).toContain('"Break glass: The vault is down."');
  });

  test('judges a branch by the policy of its base, and reports what loosens it', async () => {
    const root = await repository({ 'README.md': '# x\n', [POLICY]: 'verify:\n  managers: [onepassword]\n' });
    await git(root, 'checkout', '--quiet', '-b', 'topic');
    put(root, '.mcp.json', PLAIN);
    put(root, POLICY, 'verify:\n  minimum: environment\n');
    await commit(root, 'loosen');
    const { code, out } = await keygate(root, ['verify', '--base', 'main', '--format', 'json']);
    const { findings }: Report = JSON.parse(out);
    expect(code).toBe(1);
    expect(findings.map(({ rule, file }) => `${file} ${rule}`)).toEqual(
      expect.arrayContaining(['.mcp.json unmanaged-reference', `${POLICY} loosened-policy`]),
    );
    const checked: Report = JSON.parse((await keygate(root, ['check', '--base', 'main', '--format', 'json'])).out);
    expect(checked.findings).toEqual([]);
  });
});

describe('--live', () => {
  const LIVE = {
    '.mcp.json': JSON.stringify({
      mcpServers: { crm: { command: 'keygate', args: ['exec', '--', 'crm-mcp'], env: { CRM_TOKEN: 'vault:secret/data/crm#token' } } },
    }),
  };
  const NOWHERE = { VAULT_ADDR: 'http://127.0.0.1:9', VAULT_TOKEN: 'obviously-fake' };

  test('of which nobody can tell is no pass: it is said, and the exit code is 4', async () => {
    const { code, out } = await keygate(folder(LIVE), ['verify', '--live'], NOWHERE);
    expect(code).toBe(4);
    expect(out).toContain('untold-secret');
    expect(out).toContain('asked: 1 reference: 0 there, 0 missing, 0 disabled, 1 of which nobody can tell. No value was read.');
    expect(out).toMatch(
      /\n\? 0 of 1 server comply with the policy\. .* Of 1 of 1 reference nobody can tell whether the secret is there\.\n$/,
    );
  });

  test('fails nothing with --warn-only, and asks nobody where it is not given', async () => {
    expect((await keygate(folder(LIVE), ['verify', '--live', '--warn-only'], NOWHERE)).code).toBe(0);
    const { code, out } = await keygate(folder(LIVE), ['verify'], NOWHERE);
    expect(code).toBe(0);
    expect(out).not.toContain('asked:');
  });
});
