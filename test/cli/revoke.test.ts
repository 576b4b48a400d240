import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { issuersServer, type IssuersServer } from '../engine/rotation/issuers-server.ts';
import { githubToken, makeSamples, sampleOf } from '../support/samples.ts';
import { commit, folder, git, keygate, put, repository, type Result } from './run.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const GITLAB = sampleOf('gitlab-personal-access-token', 'revoke').text;
const GITHUB = githubToken('revoke');
const OTHER = makeSamples('revoke-cli').random(32);

function servers(values: Readonly<Record<string, string>>): string {
  return `${JSON.stringify({ mcpServers: Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toLowerCase(), { command: 'npx', env: { [name]: value } }])) }, null, 2)}\n`;
}

/** A repository in which credentials were committed and then swapped for references. */
async function swapped(values: Readonly<Record<string, string>> = { GITLAB_TOKEN: GITLAB }): Promise<string> {
  const root = await repository({ '.mcp.json': servers(values) });
  put(root, '.mcp.json', servers(Object.fromEntries(Object.keys(values).map((name) => [name, `\${${name}}`]))));
  await commit(root, 'swapped');
  return root;
}

interface Report {
  readonly asked: boolean;
  readonly credentials: readonly {
    readonly what: string;
    readonly traces: readonly { readonly file: string; readonly commit?: string }[];
    readonly state: Readonly<Record<string, string>>;
  }[];
}

function reported({ out }: Result): Report {
  return JSON.parse(out) as Report;
}

function states(result: Result): readonly (string | undefined)[] {
  return reported(result).credentials.map(({ state }) => state['kind']);
}

const ours = ({ address }: IssuersServer): string => `gitlab=${address}`;

async function started(command: string, args: readonly string[], root: string, input: string): Promise<Result> {
  const child = spawn(command, args, { cwd: root, env: { PATH: process.env['PATH'] ?? '', HOME: root } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

async function piped(root: string, args: readonly string[], input: string): Promise<Result> {
  return started(process.execPath, [CLI, ...args], root, input);
}

describe('a credential of the history', () => {
  test('is only told of, until somebody says yes; then it is revoked, once', async () => {
    const server = await issuersServer(() => ({ status: 204 }));
    const root = await swapped();
    const first = await git(root, 'rev-list', '--max-parents=0', 'HEAD');
    const dry = await keygate(root, ['revoke', '--format', 'json', '--server', ours(server)]);
    expect(dry.code).toBe(1);
    expect(reported(dry)).toMatchObject({
      asked: false,
      credentials: [{ traces: [{ file: '.mcp.json', commit: first }], state: { kind: 'ready' } }],
    });
    expect(server.got).toEqual([]);
    const done = await keygate(root, ['revoke', '--yes', '--format', 'json', '--server', ours(server)]);
    expect(done.code).toBe(0);
    expect(states(done)).toEqual(['revoked']);
    expect(server.got.map(({ method, url, headers }) => [method, url, headers['private-token']])).toEqual([
      ['DELETE', '/api/v4/personal_access_tokens/self', GITLAB],
    ]);
  });

  test('that the default branch still has is not revoked, unless by force', async () => {
    const server = await issuersServer(() => ({ status: 204 }));
    const root = await swapped();
    await git(root, 'checkout', '--quiet', '-b', 'topic');
    await git(root, 'checkout', '--quiet', 'main');
    // Another file of the default branch holds the same value.
    put(root, 'docs/setup.md', `Set \`GITLAB_TOKEN=${GITLAB}\` for the MCP server.\n`);
    await commit(root, 'documented');
    await git(root, 'checkout', '--quiet', 'topic');
    const args = ['revoke', '--yes', '--format', 'json', '--server', ours(server)];
    const kept = await keygate(root, args);
    expect(kept.code).toBe(1);
    expect(reported(kept).credentials[0]?.state).toMatchObject({ kind: 'used', branch: 'main', file: 'docs/setup.md' });
    expect(server.got).toEqual([]);
    expect(states(await keygate(root, [...args, '--branch', 'topic']))).toEqual(['revoked']);
    expect(states(await keygate(root, [...args, '--force']))).toEqual(['revoked']);
    expect(server.got).toHaveLength(2);
  });

  test('is the remote default branch where there is one', async () => {
    const origin = await repository({ '.mcp.json': servers({ GITLAB_TOKEN: GITLAB }) });
    const root = folder();
    await git(root, 'clone', '--quiet', origin, '.');
    put(root, '.mcp.json', servers({ GITLAB_TOKEN: '${GITLAB_TOKEN}' }));
    await commit(root, 'swapped, and not merged');
    const result = await keygate(root, ['revoke', '--format', 'json']);
    expect(reported(result).credentials[0]?.state).toMatchObject({ kind: 'used', branch: 'origin/HEAD' });
  });

  test('is found in a file that is gone, by its path', async () => {
    const root = await repository({ 'old/mcp.json': servers({ GITLAB_TOKEN: GITLAB }), '.mcp.json': servers({ A: '${A}' }) });
    await git(root, 'rm', '--quiet', '-r', 'old');
    await commit(root, 'gone');
    expect(states(await keygate(root, ['revoke', '--format', 'json', 'old']))).toEqual(['ready']);
    const outside = await keygate(root, ['revoke', '../x']);
    expect(outside.code).toBe(2);
  });

  test('is chosen by its fingerprint', async () => {
    const root = await swapped({ GITLAB_TOKEN: GITLAB, GITHUB_TOKEN: GITHUB });
    const fingerprint = 'static-credential|.mcp.json|github_token|mcpServers.github_token.env.GITHUB_TOKEN|GITHUB_TOKEN';
    const result = await keygate(root, ['revoke', '--format', 'json', '--fingerprint', fingerprint]);
    expect(reported(result).credentials.map(({ what }) => what)).toEqual(['GitHub personal access token (classic)']);
  });

  test('that the policy allows is no matter', async () => {
    const root = await swapped();
    put(root, '.github/keygate.yml', 'allow: [{ slot: GITLAB_TOKEN, reason: a sample }]\n');
    const result = await keygate(root, ['revoke', '--format', 'json']);
    expect(states(result)).toEqual([]);
    expect(result.code).toBe(0);
  });

  test('of no known issuer is left to a person', async () => {
    const root = await swapped({ DB_PASSWORD: OTHER });
    const result = await keygate(root, ['revoke', '--yes']);
    expect(result.code).toBe(1);
    expect(result.out).toContain('Revoke it where it was issued.');
  });
});

// Linux' `script` gives a terminal to a program.
describe.skipIf(process.platform !== 'linux' || !existsSync('/usr/bin/script'))('a terminal', () => {
  test.each([
    ['revoke', ['revoked'], 1],
    ['yes', ['ready'], 0],
    ['', ['ready'], 0],
  ] as const)('that answers "%s" has its way, after it was shown what', async (answer, kinds, requests) => {
    const server = await issuersServer(() => ({ status: 204 }));
    const root = await swapped();
    const words = [process.execPath, CLI, 'revoke', '--interactive', '--no-color', '--server', ours(server)];
    const { out } = await started(
      '/usr/bin/script',
      ['-qec', words.join(' '), '/dev/null'],
      root,
      answer === '' ? '\u0004' : `${answer}\n`,
    );
    expect(out.indexOf('GitLab personal, project or group access token')).toBeLessThan(out.indexOf('Type "revoke" to do it'));
    expect(out).toContain(kinds[0] === 'revoked' ? '1 revoked.' : '1 of 1 can be revoked now');
    expect(server.got).toHaveLength(requests);
    expect(out).not.toContain(GITLAB);
  });
});

describe('standard input', () => {
  test('gives credentials, one a line, which no output repeats', async () => {
    const server = await issuersServer(() => ({ status: 204 }));
    const root = folder();
    const result = await piped(root, ['revoke', '--stdin', '--yes', '--server', ours(server)], `${GITLAB}\nDB_PASSWORD=${OTHER}\n`);
    expect(result.code).toBe(1);
    expect(result.out).toContain('1 revoked, 1 left.');
    for (const value of [GITLAB, OTHER]) expect(`${result.out}${result.err}`).not.toContain(value);
    expect(server.got).toHaveLength(1);
  });

  test('is compared with the default branch, too', async () => {
    const root = await repository({ '.mcp.json': servers({ GITLAB_TOKEN: GITLAB }) });
    expect(states(await piped(root, ['revoke', '--stdin', '--format', 'json'], GITLAB))).toEqual(['used']);
  });

  test('stands alone', async () => {
    const { code, err } = await piped(folder(), ['revoke', '--stdin', 'x'], GITLAB);
    expect(code).toBe(2);
    expect(err).toContain('leave out paths and --fingerprint');
  });
});

describe('the exit code', () => {
  test('is 4 where an issuer did not do it', async () => {
    const server = await issuersServer(() => ({ status: 500 }));
    const result = await keygate(await swapped(), ['revoke', '--yes', '--server', ours(server)]);
    expect(result.code).toBe(4);
    expect(result.out).toContain('did not revoke it. It answered with status 500.');
  });

  test('is 0 where nothing was committed, and where the issuer no longer knows it', async () => {
    const server = await issuersServer(() => ({ status: 401 }));
    expect((await keygate(await repository({ '.mcp.json': servers({ A: '${A}' }) }), ['revoke'])).code).toBe(0);
    expect((await keygate(await swapped(), ['revoke', '--yes', '--server', ours(server)])).code).toBe(0);
  });

  test.each([
    ['outside of a repository', folder, ['revoke'], 'in none; --stdin'],
    ['for a branch that is none', swapped, ['revoke', '--branch', 'none'], 'knows no branch "none"'],
    ['for a server by http', swapped, ['revoke', '--server', 'gitlab=http://git.example.com'], 'must begin with https://'],
    ['without a terminal to ask at', swapped, ['revoke', '--interactive'], 'asks at a terminal'],
  ] as const)('is 2 %s', async (_, make, args, sentence) => {
    const { code, err } = await keygate(await make(), args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
