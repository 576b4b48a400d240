import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { DEFAULT_POLICY } from '../../src/core/policy.ts';
import { DEFAULT_STANDARD } from '../../src/core/standard.ts';
import { firstPolicy } from '../../src/cli/first-policy.ts';
import { firstWorkflow } from '../../src/cli/first-workflow.ts';
import { init } from '../../src/cli/init.ts';
import { loadPolicy } from '../../src/engine/load-policy.ts';
import { policyMeans } from '../../src/finish.ts';
import { managers } from '../../src/managers/index.ts';
import { version } from '../../src/version.ts';
import { policyFile, TODAY } from '../support/policies.ts';
import { knowledge } from '../support/reading.ts';
import { githubToken } from '../support/samples.ts';
import { folder, repository } from './run.ts';

const POLICY = '.github/keygate.yml';
const WORKFLOW = '.github/workflows/keygate.yml';

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** A configuration with one server, started by these words, with these variables. */
function server(words: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const [command, ...args] = words;
  return JSON.stringify({ mcpServers: { s: { command, args, env } } });
}

describe('in a repository that refers to managers', () => {
  const files = {
    '.mcp.json': server(['op', 'run', '--', 'npx', '-y', 'server'], { T_TOKEN: 'op://mcp/tracker/token' }),
    'app/.mcp.json': server(['doppler', 'run', '--', 'npx', '-y', 'server']),
    'README.md': 'Values come from `ref+vault://secret/data/x#/y`.\n',
  };

  test('both files are written, with the managers and where they are', async () => {
    const root = await repository(files);
    mkdirSync(join(root, 'sub/folder'), { recursive: true });
    const told = await init(join(root, 'sub/folder'), {});
    expect(told.split('\n').slice(0, 4)).toEqual([
      'MCP configurations: .mcp.json (Claude Code), app/.mcp.json (Claude Code).',
      'Secrets managers they refer to: Doppler, 1Password.',
      `Wrote ${POLICY}.`,
      `Wrote ${WORKFLOW}.`,
    ]);
    expect(told).toMatch(/\n\nNext:\n {2}1\. Look through the policy/);
    expect(read(root, WORKFLOW)).toBe(firstWorkflow(version));
    const text = read(root, POLICY);
    expect(text).toContain('    # Doppler, in app/.mcp.json.\n    doppler:\n    # 1Password, in .mcp.json.\n    onepassword:\n');
    const { policy, notices } = await loadPolicy(policyFile(text), knowledge, policyMeans(TODAY));
    expect(notices).toEqual([]);
    expect(policy).toEqual({
      ...DEFAULT_POLICY,
      standard: { ...DEFAULT_STANDARD, managers: ['doppler', 'onepassword'].map((id) => ({ id, paths: [], accounts: [] })) },
    });
  });

  test('a file that is there is kept, and written over by force alone', async () => {
    const root = folder({ ...files, [POLICY]: 'version: 1\n' });
    expect(await init(root, {})).toContain(`Kept ${POLICY}, which is there; --force writes over it.\nWrote ${WORKFLOW}.`);
    expect(read(root, POLICY)).toBe('version: 1\n');
    const workflow = read(root, WORKFLOW);
    expect(await init(root, {})).toContain(`Kept ${WORKFLOW}`);
    expect(await init(root, { force: true })).toContain(
      `Wrote ${POLICY}, over the one that was there.\nWrote ${WORKFLOW}, over the one that was there.`,
    );
    expect([read(root, POLICY).startsWith('# yaml-language-server: $schema='), read(root, WORKFLOW)]).toEqual([true, workflow]);
  });

  test('a policy in another place stays the only one', async () => {
    const root = folder({ '.keygate.yml': 'version: 1\n', '.github/workflows/keygate.yaml': 'x' });
    expect(await init(root, {})).toContain(
      'Kept .keygate.yml, which is there; --force writes over it.\nKept .github/workflows/keygate.yaml,',
    );
    await init(root, { force: true });
    expect([existsSync(join(root, POLICY)), existsSync(join(root, WORKFLOW))]).toEqual([false, false]);
    expect(read(root, '.keygate.yml')).toContain('minimum: manager');
  });
});

describe('in a repository', () => {
  test('with nothing, every manager is approved and the comments say how to name some', async () => {
    const root = folder();
    const told = await init(root, {});
    expect(told.split('\n').slice(0, 2)).toEqual(['There is no MCP configuration here yet.', `Wrote ${POLICY}.`]);
    const { policy } = await loadPolicy(policyFile(read(root, POLICY)), knowledge, policyMeans(TODAY));
    expect(policy).toEqual(DEFAULT_POLICY);
  });

  test('with a credential that is written out, says so and not which', async () => {
    const token = githubToken();
    const root = folder({ '.mcp.json': server(['npx'], { T_TOKEN: token }) });
    const told = await init(root, {});
    expect(told).toContain('MCP configurations: .mcp.json (Claude Code).\nNone of them refers to a secrets manager.\n');
    expect(told).toContain('  1. 1 credential is written out: "keygate check" shows where.');
    expect(told + read(root, POLICY)).not.toContain(token);
  });

  test('where nothing can be written, says so', async () => {
    const root = folder({ '.github': 'a file' });
    await expect(init(root, {})).rejects.toThrow(new UserError(`${POLICY} could not be written; may you write there?`));
  });

  test('with a link that leads nowhere in the place of the policy, leaves it', async () => {
    const root = folder({ '.github/x': '' });
    symlinkSync('nowhere.yml', join(root, POLICY));
    await expect(init(root, {})).rejects.toThrow(/could not be written/);
    expect(existsSync(join(root, '.github/nowhere.yml'))).toBe(false);
  });
});

describe('the first policy', () => {
  test('is one for every manager', async () => {
    const inUse = managers.map(({ id, name }) => ({ id, name, files: ['.mcp.json'] }));
    const { policy } = await loadPolicy(policyFile(firstPolicy(inUse)), knowledge, policyMeans(TODAY));
    expect(policy.standard.managers?.map(({ id }) => id)).toEqual(managers.map(({ id }) => id));
  });

  test('is one when its comments are taken away, all but those that only speak', async () => {
    const text = firstPolicy([])
      .split('\n')
      .map((line) => line.replace(/^(?<indent> *)# (?=(?: *- )?(?: *[a-z-]+:(?: |$)))/, '$<indent>'))
      .filter((line) => !/^(?:extends|yaml-language-server):/.test(line))
      .join('\n')
      .replaceAll('YYYY-MM-DD', '2027-01-31');
    const { policy } = await loadPolicy(policyFile(text), knowledge, policyMeans(TODAY));
    expect(policy.allow).toHaveLength(1);
    expect(policy.severities).toEqual(new Map([['duplicate-key', 'error']]));
    expect(policy.standard).toMatchObject({
      managers: [{ id: 'onepassword', paths: ['mcp/**'], accounts: ['acme.1password.com'] }],
      environments: [{ name: 'production' }],
      exceptions: [{ approver: 'head-of-platform' }],
    });
  });

  test('names no more than a few files, and lets none of them end its comment', () => {
    const text = firstPolicy([{ id: 'vault', name: 'HashiCorp Vault', files: ['a\nb: c', '\u2028', 'c', 'd', 'e'] }]);
    expect(text).toContain('    # HashiCorp Vault, in a?b: c, ?, c and 2 more.\n    vault:\n');
  });
});
