import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, inject, onTestFinished, test } from 'vitest';
import { CLI, commit, folder, git, keygate, put, repository, type Result } from '../cli/run.ts';
import { programs } from '../launcher/launched.ts';
import { githubToken } from '../support/samples.ts';
import { type OpenBao, startOpenBao } from './support/openbao.ts';

const { bao } = inject('tools');
const EVERYTHING = join(
  dirname(createRequire(import.meta.url).resolve('@modelcontextprotocol/server-everything/package.json')),
  'dist/index.js',
);
const POLICY = `version: 1
verify:
  managers: [openbao]
  live: { max-age: 90 }
remediate:
  manager: openbao
  launcher: keygate
  path: secret/mcp/{server}/{slot}
exec:
  servers:
    everything:
      tools: { deny: [get-sum] }
`;

/** What is done with a leaked token, in the order in which it is done, each step by its command and against a real OpenBao. */
test.skipIf('lacking' in bao)('from a literal to a reference that lives', async () => {
  const token = githubToken('the whole way');
  const openbao: OpenBao = await startOpenBao('path' in bao ? bao.path : '');
  onTestFinished(() => openbao.stop());
  await openbao.must('POST', 'sys/policies/acl/author', {
    policy:
      'path "secret/data/mcp/*" { capabilities = ["create", "read"] }\npath "secret/metadata/mcp/*" { capabilities = ["create", "update"] }',
  });
  await openbao.must('POST', 'sys/policies/acl/user', { policy: 'path "secret/data/mcp/*" { capabilities = ["read"] }' });
  await openbao.must('POST', 'sys/policies/acl/verifier', { policy: 'path "secret/metadata/mcp/*" { capabilities = ["read"] }' });
  const env: Record<string, string> = {
    // What the configuration names is what was built here.
    PATH: [programs({ keygate: `require(${JSON.stringify(CLI)});` }), process.env['PATH'] ?? ''].join(delimiter),
    BAO_ADDR: openbao.address,
  };
  const root = await repository({
    '.github/keygate.yml': POLICY,
    '.mcp.json': `{
  "mcpServers": {
    "everything": {
      "command": ${JSON.stringify(process.execPath)}, // the tests' own
      "args": [${JSON.stringify(EVERYTHING)}],
      "env": { "GITHUB_TOKEN": "${token}" }
    }
  }
}
`,
  });

  /** Somebody with the rights of one of the policies, who keeps a session as `bao login` does. */
  async function as(policy: string): Promise<Record<string, string>> {
    return { ...env, HOME: folder({ '.vault-token': await openbao.token(policy) }) };
  }

  async function keygateAs(policy: string, ...args: readonly string[]): Promise<Result> {
    const result = await keygate(root, args, await as(policy));
    expect(`${result.out}${result.err}`).not.toContain(token);
    return result;
  }

  // The gate finds it, and the plan says what to do.
  {
    const found = await keygateAs('user', 'check');
    expect(found.code).toBe(1);
    expect(found.out).toMatch(/\.mcp\.json\s+6:\d+\s+error\s+GitHub personal access token/);
    const plan = await keygateAs('user', 'rotate-plan');
    expect(plan.code).toBe(1);
    expect(plan.out).toMatch(/Exposed since: \d{4}-\d\d-\d\d, [0-9a-f]{12}, \.mcp\.json/);
  }

  // Who may not store it changes nothing.
  {
    const before = readFileSync(join(root, '.mcp.json'), 'utf8');
    const { code, out, err } = await keygateAs('user', 'fix', '--write', '--store');
    expect(code).not.toBe(0);
    expect(`${out}${err}`).toMatch(/OpenBao does not let this token create secret\/mcp\/everything\/GITHUB_TOKEN/);
    expect(readFileSync(join(root, '.mcp.json'), 'utf8')).toBe(before);
  }

  // It is stored, with where it came from, and swapped in its slot alone.
  {
    const before = readFileSync(join(root, '.mcp.json'), 'utf8');
    const { code, err } = await keygateAs('author', 'fix', '--write', '--store', '--owner', 'platform');
    expect({ code, err }).toMatchObject({ code: 0 });
    const after = readFileSync(join(root, '.mcp.json'), 'utf8');
    expect(after).toBe(
      before
        .replace(token, 'bao:secret/data/mcp/everything/GITHUB_TOKEN#value')
        .replace(JSON.stringify(process.execPath), '"keygate"')
        .replace('"args": [', `"args": ["exec", "--server", "everything", "--", ${JSON.stringify(process.execPath)}, `),
    );
    const stored = await openbao.must<{ readonly data: { readonly data: unknown } }>('GET', 'secret/data/mcp/everything/GITHUB_TOKEN');
    expect(stored.data.data).toEqual({ value: token });
    const noted = await openbao.must<{ readonly data: { readonly custom_metadata: unknown } }>(
      'GET',
      'secret/metadata/mcp/everything/GITHUB_TOKEN',
    );
    expect(noted.data.custom_metadata).toMatchObject({ owner: 'platform', source: expect.stringContaining('.mcp.json') });
  }

  // Another value is never written over, and the same one is fine.
  {
    const path = 'sub/.mcp.json';
    const entry = (value: string): string =>
      JSON.stringify({ mcpServers: { everything: { command: 'x-mcp', args: [], env: { GITHUB_TOKEN: value } } } });
    put(root, path, entry(token));
    expect(await keygateAs('author', 'fix', '--write', '--store', path)).toMatchObject({ code: 0 });
    expect(readFileSync(join(root, path), 'utf8')).toContain('bao:secret/data/mcp/everything/GITHUB_TOKEN#value');
    const other = githubToken('another one');
    put(root, path, entry(other));
    const { code, out, err } = await keygateAs('author', 'fix', '--write', '--store', path);
    expect(code).toBe(1);
    expect(`${out}${err}`).not.toContain(other);
    expect(readFileSync(join(root, path), 'utf8')).toContain(other);
    const stored = await openbao.must<{ readonly data: { readonly metadata: { readonly version: number } } }>(
      'GET',
      'secret/data/mcp/everything/GITHUB_TOKEN',
    );
    expect(stored.data.metadata.version).toBe(1);
    put(root, path, '{ "mcpServers": {} }\n');
  }

  // The tree is clean, and every reference is there, asked for by who may read no value.
  {
    expect(await keygateAs('user', 'check')).toMatchObject({ code: 0 });
    const { code, out } = await keygateAs('verifier', 'verify', '--live', '--format', 'json');
    expect(code).toBe(0);
    const { live, findings } = JSON.parse(out);
    expect(findings).toEqual([]);
    expect(live.references).toMatchObject([
      {
        reference: 'secret/data/mcp/everything/GITHUB_TOKEN#value',
        answers: { presence: 'there', readable: 'no' },
      },
    ]);
  }

  // The server starts as the file says, has the value, and may not do what the policy denies.
  {
    const { mcpServers } = JSON.parse(readFileSync(join(root, '.mcp.json'), 'utf8').replace(/ \/\/.*$/m, ''));
    const { command, args, env: variables } = mcpServers.everything;
    const client = new Client({ name: 'keygate-tests', version: '1.0.0' });
    const transport = new StdioClientTransport({
      command,
      args,
      env: { ...(await as('user')), ...variables },
      cwd: root,
      stderr: 'ignore',
    });
    await client.connect(transport);
    try {
      const { content } = await client.callTool({ name: 'get-env' });
      const [first] = content as readonly { readonly text: string }[];
      expect(JSON.parse(first?.text ?? '')).toMatchObject({ GITHUB_TOKEN: token });
      await expect(client.callTool({ name: 'get-sum', arguments: { a: 1, b: 2 } })).rejects.toMatchObject({ code: -32602 });
    } finally {
      await client.close();
    }
  }

  // It can be revoked once the swap is on the default branch.
  {
    const early = await keygateAs('user', 'revoke');
    expect(early.code).toBe(1);
    expect(early.out).toMatch(/\.mcp\.json on main still has it\. Merge the swap first, or give --force\./);
    await commit(root, 'Swap the token for a reference');
    expect(await git(root, 'status', '--porcelain')).toBe('');
    const late = await keygateAs('user', 'revoke');
    expect(late.code).toBe(1);
    expect(late.out).toMatch(/Sent to api\.github\.com, it is revoked for good/);
    expect(late.out).toMatch(/1 of 1 can be revoked now/);
  }
});
