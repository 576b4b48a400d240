import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Make } from '../src/credentials/credential.ts';
import { issuers } from '../src/credentials/index.ts';
import { config, type GateResult, random, server, setStage, type Stage } from './e2e/stage.ts';
import { issuersServer } from './engine/rotation/issuers-server.ts';
import type { FileSet } from './support/repository.ts';

/** Stands in every literal of the corpus whose form has room for it, and nowhere else. */
const MARKER = random('marker', 12);
const ROOT = fileURLToPath(new URL('..', import.meta.url));

let made = 0;
/** Every value of the corpus, in the form in which it is written. */
const values = new Set<string>();

function keep(value: string): string {
  values.add(value);
  return value;
}

/** A random value with the marker in it. */
function marked(length = 32): string {
  return keep(`${MARKER}${random(`value/${made++}`, length - MARKER.length)}`);
}

function token(): string {
  return keep(`ghp_${MARKER}${random(`token/${made++}`, 36 - MARKER.length)}`);
}

function webToken(): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return keep(`${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: marked(), role: 'service_role' })}.${marked(43)}`);
}

function basic(): string {
  return `Basic ${keep(Buffer.from(`user:${marked()}`).toString('base64'))}`;
}

function privateKey(): string {
  const lines = Array.from({ length: 6 }, () => marked(64));
  const kind = ['PRIVATE', 'KEY'].join(' ');
  return `-----BEGIN ${kind}-----\n${lines.join('\n')}\n-----END ${kind}-----\n`;
}

/** Makes issuers' samples with the marker wherever the alphabet allows. */
function maker(): Make {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const make: Make = {
    hex: '0123456789abcdef',
    digits: '0123456789',
    lower: 'abcdefghijklmnopqrstuvwxyz',
    upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    base64url: `${letters}-_`,
    base64: `${letters}+/`,
    random(length, alphabet = letters) {
      const text = random(`sample/${made++}`, length, alphabet);
      const fits = length >= MARKER.length + 4 && [...MARKER].every((unit) => alphabet.includes(unit));
      return fits ? `${text.slice(0, 2)}${MARKER}${text.slice(2 + MARKER.length)}` : text;
    },
    uuid: () =>
      random(`uuid/${made++}`, 32, '0123456789abcdef')
        .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5')
        .slice(0, 36),
  };
  return make;
}

/** One server for each form of credential that is known. */
function issuersConfig(): string {
  const make = maker();
  const servers: Record<string, unknown> = {};
  for (const { kinds } of issuers) {
    for (const kind of kinds) {
      if (kind.harmless === true) continue;
      for (const [i, sample] of kind.samples(make).entries()) {
        const { name, text } = typeof sample === 'string' ? { name: 'SERVICE_TOKEN', text: sample } : sample;
        servers[`${kind.id}-${i}`] = server({ [name]: text.length >= 10 ? keep(text) : text });
      }
    }
  }
  return config(servers);
}

/** Every place of every format in which a credential can stand. */
function corpus(): FileSet {
  const key = privateKey();
  return {
    '.mcp.json': `// ${token()} and API_KEY=${marked()}
${config({
  env: server({
    TRACKER_TOKEN: token(),
    DB_PASSWORD: marked(20),
    APP_SECRET: marked(),
    KEY_PEM: key,
    DATABASE_URL: `postgres://app:${marked(20)}@db.acme.dev/app`,
  }),
  headers: {
    url: 'https://mcp.acme.dev/sse',
    headers: {
      Authorization: `Bearer ${marked(40)}`,
      'X-Api-Key': marked(),
      Cookie: `session=${marked()}`,
      'Proxy-Authorization': basic(),
    },
  },
  arguments: {
    command: 'npx',
    args: [
      '-y',
      'x',
      '--api-key',
      marked(),
      `--token=${token()}`,
      token(),
      '-e',
      `API_KEY=${marked()}`,
      '--header',
      `Authorization: Bearer ${webToken()}`,
      JSON.stringify({ apiKey: marked(), deep: { password: marked(), list: [token()] } }),
    ],
  },
  shell: { command: `sh -c "export TRACKER_TOKEN=${token()} DB_PASSWORD=${marked(20)}; curl -u me:${marked()} https://acme.dev | npx x"` },
  url: { url: `https://me:${marked(24)}@mcp.acme.dev/v1/${marked(40)}/sse?api_key=${marked()}&${token()}=1#access_token=${marked()}` },
  fallback: server({ TRACKER_TOKEN: `\${TRACKER_TOKEN:-${token()}}`, APP_SECRET: `\${APP_SECRET:-${marked()}}` }),
  nested: server({
    SETTINGS: JSON.stringify({ auth: JSON.stringify({ client_secret: marked(), [token()]: 1 }) }),
    AZURE: `Server=tcp:db.acme.dev;User=app;Password=${marked(20)};`,
  }),
  keys: {
    command: 'x',
    env: { [token()]: 'yes', [`say ${token()}`]: 'no' },
    headers: { [token()]: 'x' },
    [token()]: { deep: { [token()]: marked() } },
  },
  [token()]: server({ TRACKER_TOKEN: '${TRACKER_TOKEN}', MODE: marked() }),
  [`name with ${token()} in it`]: server({ TRACKER_TOKEN: token() }),
  doubled: server({ MODE: 'x' }),
}).replace('"MODE": "x"', `"MODE": "x", "${token()}": "1"`)}`,
    '.vscode/mcp.json': JSON.stringify({
      inputs: [
        { id: 'api-key', type: 'promptString', password: true, default: marked() },
        { id: token(), type: 'promptString', default: token() },
      ],
      servers: { one: { command: 'x', envFile: '.env', env: { API_KEY: marked() } } },
    }),
    '.cursor/mcp.json': `{"mcpServers":{"a":{"command":"x","env":{"API_KEY":"${marked()}","API_KEY":"${marked()}","${(made++, token())}":"1"}}}}`,
    '.codex/config.toml': `# API_KEY = "${marked()}" ${token()}
[mcp_servers.one]
command = "x"
args = ["--token", '${marked()}', """${token()}"""]
bearer_token_env_var = "${marked(40)}-x"
[mcp_servers.one.env]
API_KEY = "${marked()}"
KEY_PEM = """
${key}"""
[mcp_servers."${token()}"]
url = "https://mcp.acme.dev/?token=${marked()}"
[mcp_servers.one.http_headers]
Authorization = "Bearer ${marked(40)}"
[model_providers.x]
experimental_bearer_token = "${marked()}"
`,
    '.config/goose/config.yaml': `# token: ${token()}
extensions:
  one: &one
    cmd: x
    args: [--api-key, ${marked()}]
    envs:
      API_KEY: ${marked()}
      APP_SECRET: >-
        ${marked()}
      KEY_PEM: |
${key.replace(/^(?=.)/gm, '        ')}
    headers: {Authorization: "Bearer ${marked(40)}"}
  two: *one
  "${token()}": {cmd: x, envs: {API_KEY: '${marked()}'}}
  three:
    <<: *one
    uri: https://mcp.acme.dev/sse?access_token=${marked()}
`,
    'tools/servers.json': config({
      unknown: { transport: { url: `https://mcp.acme.dev/${marked(40)}`, headers: { Authorization: basic() } }, apiKey: { key: marked() } },
    }),
    'launch/.mcp.json': config({
      git: {
        ...server({ TRACKER_TOKEN: '${TRACKER_TOKEN}' }),
        command: 'uvx',
        args: ['--from', `git+https://${marked(40)}@github.com/acme/mcp`, 'mcp'],
      },
      archive: { ...server({ TRACKER_TOKEN: '${TRACKER_TOKEN}' }), args: ['-y', `https://npm.acme.dev/mcp.tgz?token=${marked(40)}`] },
      image: {
        command: 'docker',
        args: ['run', '-e', 'TRACKER_TOKEN', '-e', `API_KEY=${marked()}`, `--build-arg=TOKEN=${token()}`, 'acme/mcp'],
      },
      doppler: { command: 'doppler', args: ['run', '--token', marked(40), '--', 'npx', 'x'] },
      joined: { command: 'infisical', args: ['run', `--token=${marked(40)}`, '--path', '/', '--', 'npx', 'x'] },
      shelled: {
        command: 'sh',
        args: ['-c', `VAULT_TOKEN=${marked(40)} vault agent -address=https://me:${marked(24)}@vault.acme.dev; npx x ${token()}`],
      },
      vals: server({ TRACKER_TOKEN: `ref+vault://secret/mcp?token=${token()}#/key`, API_KEY: `ref+echo://${marked(40)}` }),
      printed: server({ TRACKER_TOKEN: `$(curl -H 'X-Api-Key: ${token()}' https://vault.acme.dev)` }),
      bridge: {
        command: 'npx',
        args: ['mcp-remote', `http://me:${marked(24)}@mcp.acme.dev/sse?api_key=${marked()}`, '--header', `X-Api-Key: ${marked()}`],
      },
      plain: { url: `http://mcp.acme.dev/sse?api_key=${marked()}`, headers: { Authorization: `Bearer \${TRACKER_TOKEN:-${marked(40)}}` } },
      dsv: { command: 'dsv', args: ['secret', 'read', '--auth-password', marked(24)], env: { API_KEY: '${API_KEY}' } },
    }),
    'issuers/.mcp.json': issuersConfig(),
    // What cannot be read is quoted by many a parser.
    'broken/one/.mcp.json': `{"mcpServers":{"a":{"command":"x","env":{"API_KEY":"${token()}" "${marked()}" ${marked()}`,
    'broken/two/.mcp.json': `{"mcpServers": ${marked()}: {"env": {"DB_PASSWORD": '${token()}'}}`,
    'broken/three/.codex/config.toml': `[mcp_servers.a]\n${marked()} = ${token()}\nAPI_KEY = ${marked()} ${marked()}\n[mcp_servers.a]\nx = "\\q${marked()}"\n`,
    'broken/four/.config/goose/config.yaml': `extensions:\n  a: *${marked()}\n  b: !${marked()} {x: y}\n  ? [${token()}\n  c: "${marked()}\n\t- ${marked()}: : ${token()}\n&${marked()} d: %${marked()}\n`,
    'broken/five/.config/goose/config.yaml': `extensions:\n  ${token()}: 1\n  ${[...values].findLast((value) => value.startsWith('ghp_')) ?? ''}: 2\n  a: &x {cmd: ${marked()}}\n  a: {envs: {API_KEY: ${marked()}}}\n`,
    'broken/six/.mcp.json': Buffer.concat([Buffer.from(config({ a: server({ API_KEY: marked() }) })), Buffer.from([0xff, 0xfe, 0x80])]),
  };
}

const FILES = corpus();
const SECRETS = [...values].filter((value) => value.length >= 8);

/** What is made of a value by those who think that is no leak. */
function derivedFrom(value: string): readonly string[] {
  const digests = ['sha1', 'sha256', 'md5', 'sha512'].flatMap((name) => {
    const digest = createHash(name).update(value);
    const bytes = digest.digest();
    return [bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, ''), bytes.toString('base64url')];
  });
  const bytes = Buffer.from(value);
  const encoded = [bytes.toString('base64').replace(/=+$/, '').slice(0, -1), bytes.toString('hex')];
  return [...digests, ...encoded];
}

const DERIVED = new Map(SECRETS.map((secret) => [secret, derivedFrom(secret)]));

/** The words of a text that are long enough to be made from a value, each once. */
function wordsOf(text: string): string {
  return [...new Set(text.match(/[A-Za-z0-9+/_=-]{12,}/g))].join('\n');
}

/** Where something of the corpus shows, without showing it. */
function leaks(outputs: Readonly<Record<string, string>>, secrets: readonly string[] = SECRETS): readonly string[] {
  const found: string[] = [];
  const shorten = (text: string, at: number): string => JSON.stringify(text.slice(Math.max(0, at - 60), at));
  for (const [where, text] of Object.entries(outputs)) {
    const words = wordsOf(text);
    const at = text.indexOf(MARKER);
    if (at >= 0) found.push(`${where}: the marker, behind ${shorten(text, at)}`);
    for (const [i, secret] of secrets.entries()) {
      const plain = text.indexOf(secret);
      if (plain >= 0 && !secret.includes(MARKER))
        found.push(`${where}: value ${i} (${secret.length} characters), behind ${shorten(text, plain)}`);
      for (const form of DERIVED.get(secret) ?? derivedFrom(secret)) {
        if (words.includes(form)) found.push(`${where}: made from value ${i}, behind ${shorten(text, text.indexOf(form))}`);
      }
    }
  }
  return found;
}

async function filesUnder(folder: string): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) found[path.slice(folder.length)] = await readFile(path, 'utf8');
  }
  return found;
}

/** Everything that a run of the gate lets out. */
async function letOut(stage: Stage, result: GateResult): Promise<Readonly<Record<string, string>>> {
  const withoutMasks = result.stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
  return {
    stdout: withoutMasks,
    stderr: result.stderr,
    summary: result.summary,
    outputs: JSON.stringify(result.outputs),
    exported: JSON.stringify([result.exported, result.state, result.addedPath, result.warnings]),
    annotations: JSON.stringify(result.annotations),
    report: JSON.stringify(result.report ?? {}),
    sarif: JSON.stringify(result.sarif ?? {}),
    comments: JSON.stringify(stage.repository.comments),
    checks: JSON.stringify(stage.repository.checkRuns),
    requests: JSON.stringify(stage.forge.requests),
    ...(await filesUnder(result.temp)),
  };
}

async function cli(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input?: string,
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'dist', 'cli.js'), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...env },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.end(input);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? -1, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') };
}

const WRITES = { checks: 'write', 'pull-requests': 'write' } as const;
const EVERYTHING = { comment: 'always' };

test('the search itself finds what it is for', () => {
  expect(SECRETS.length).toBeGreaterThan(400);
  const [first = ''] = SECRETS;
  expect(leaks({ a: `x ${first} y` }).length).toBeGreaterThan(0);
  for (const form of derivedFrom(first)) expect(leaks({ a: `x ${form} y` }).length).toBeGreaterThan(0);
  const unmarked = SECRETS.find((secret) => !secret.includes(MARKER)) ?? '';
  expect(unmarked).not.toBe('');
  expect(leaks({ a: `x ${unmarked} y` }).length).toBeGreaterThan(0);
});

describe.concurrent('the gate', () => {
  test.each(['full', 'none'] as const)('on literals that are added, checked out: %s', async (shape) => {
    await using stage = await setStage();
    const { event } = await stage.change(FILES);
    const result = await stage.gate({
      event,
      shape,
      token: stage.token(WRITES),
      inputs: EVERYTHING,
      env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' },
    });
    expect(result.report?.totals.blocked).toBeGreaterThan(400);
    expect(result.report?.coverage.unreadable).toBeGreaterThanOrEqual(5);
    expect(stage.repository.comments.length + stage.repository.checkRuns.length).toBe(2);
    expect(leaks(await letOut(stage, result))).toEqual([]);
    // The runner is told of them, so that no later step prints them either.
    expect(result.masks.filter((mask) => mask.includes(MARKER)).length).toBeGreaterThan(300);
  });

  test('on literals that were there, that come and go, and that are allowed', async () => {
    const policy =
      'version: 1\nallow:\n  - server: env\n    reason: A sample\n  - slot: API_KEY\n    reason: Another one\n    expires: 2020-01-01\n';
    await using stage = await setStage({ files: { ...FILES, '.github/keygate.yml': policy } });
    const changed = Object.fromEntries(
      Object.entries(FILES).map(([path, content]) => [path, Buffer.concat([Buffer.from(content ?? ''), Buffer.from('\n')])]),
    );
    const gone = { 'new/.mcp.json': config({ a: server({ TRACKER_TOKEN: token() }) }) };
    const { event } = await stage.change({ ...changed, ...gone }, { 'new/.mcp.json': null });
    const result = await stage.gate({ event, shape: 'none', token: stage.token(WRITES), inputs: EVERYTHING });
    const standings = new Set(result.report?.findings.map(({ standing }) => standing));
    expect([...standings]).toEqual(expect.arrayContaining(['existing', 'transient']));
    expect(leaks(await letOut(stage, result))).toEqual([]);
  });

  test('on a whole tree', async () => {
    await using stage = await setStage({ files: FILES });
    await stage.work.pushTo(stage.repository);
    const event = { name: 'schedule', payload: {}, sha: await stage.work.sha(), ref: 'refs/heads/main' };
    const result = await stage.gate({ event });
    expect(result.report?.totals.blocked).toBeGreaterThan(400);
    expect(leaks(await letOut(stage, result))).toEqual([]);
  });

  test('on a file whose name is a credential', async () => {
    await using stage = await setStage();
    const name = token();
    const { event } = await stage.change({
      [`${name}/.mcp.json`]: config({ a: server({ TRACKER_TOKEN: token() }) }),
      [`x-${name}/.cursor/mcp.json`]: '{',
    });
    const result = await stage.gate({ event, token: stage.token(WRITES), inputs: EVERYTHING });
    expect(result.report?.findings.length).toBe(2);
    expect(leaks(await letOut(stage, result), [name])).toEqual([]);
  });

  test('on a key to which a credential is glued', async () => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.mcp.json': config({ a: server({ [`PREFIX_${token()}`]: 'no', TRACKER_TOKEN: token() }) }) });
    const result = await stage.gate({ event });
    expect(result.report?.findings.length).toBeGreaterThan(0);
    expect(leaks(await letOut(stage, result), [])).toEqual([]);
  });

  test('on marks whose reasons repeat what they stand beside', async () => {
    await using stage = await setStage();
    const [x, y, other] = [marked(), token(), marked(20)];
    const text = [
      'mcpServers:',
      '  - name: s',
      '    command: npx',
      '    env:',
      `      TRACKER_TOKEN: ${x} # keygate:allow ${x} is only a sample, as ${y} is`,
      `      # keygate:allow see ${other}, below`,
      `      DB_PASSWORD: ${other}`,
      `      API_KEY: ${y} # gitleaks:allow ${y}`,
      '',
    ].join('\n');
    const { event } = await stage.change({ '.continue/mcpServers/a.yaml': text });
    const result = await stage.gate({ event, token: stage.token(WRITES), inputs: EVERYTHING });
    // A credential in a comment is a finding too, and the mark of its line speaks of it.
    expect([...new Set(result.report?.findings.map(({ allowed }) => allowed?.['reason']))]).toEqual([
      '[redacted] is only a sample, as [redacted] is',
      'see [redacted], below',
      'gitleaks:allow',
    ]);
    expect(leaks(await letOut(stage, result), [x, y, other])).toEqual([]);
  });

  test('on lists of other scanners, which hold digests', async () => {
    const x = marked();
    const digest = createHash('sha1').update(x).digest('hex');
    const list = JSON.stringify({ results: { '.mcp.json': [{ hashed_secret: digest, line_number: 1 }, { hashed_secret: `${digest}0` }] } });
    const files = { '.mcp.json': config({ a: server({ TRACKER_TOKEN: x }) }), '.secrets.baseline': list, '.gitleaksignore': `${x}\n` };
    await using stage = await setStage({ files });
    const { event } = await stage.change({ '.mcp.json': `${files['.mcp.json']}\n` });
    const result = await stage.gate({ event, token: stage.token(WRITES), inputs: EVERYTHING });
    expect(result.report?.findings.map(({ allowed }) => allowed?.['kind'])).toEqual(['detect-secrets']);
    expect(result.report?.notices.length).toBe(2);
    expect(leaks(await letOut(stage, result), [x])).toEqual([]);
  });

  test.each([
    { name: 'an unknown setting', text: () => `version: 1\n${token()}: yes\n` },
    { name: 'an unknown setting of an allowance', text: () => `version: 1\nallow:\n  - path: x\n    reason: y\n    ${token()}: z\n` },
    { name: 'a wrong value', text: () => `version: ${token()}\nfail-on: ${token()}\n` },
    { name: 'a wrong date', text: () => `allow:\n  - path: x\n    reason: y\n    expires: ${token()}\n` },
    { name: 'broken YAML', text: () => `allow: *${token()}\n` },
    { name: 'broken YAML, quoted', text: () => `allow: [ "${token()}\n  ${token()}: : -\n` },
    { name: 'a key that stands twice', text: () => ((key) => `${key}: 1\n${key}: 2\n`)(token()) },
  ])('on a policy with $name', async ({ text }) => {
    await using stage = await setStage({ files: { '.github/keygate.yml': text() } });
    const { event } = await stage.change({ '.mcp.json': config({ a: server({ TRACKER_TOKEN: token() }) }) });
    const result = await stage.gate({ event, token: stage.token(WRITES), inputs: EVERYTHING });
    expect(result.exitCode).toBe(1);
    expect(leaks(await letOut(stage, result), [])).toEqual([]);
    const local = await cli(stage.work.directory, ['check', '.']);
    expect(local.code).toBe(2);
    expect(leaks({ stdout: local.stdout, stderr: local.stderr }, [])).toEqual([]);
  });

  test('on inputs that are wrong', async () => {
    await using stage = await setStage();
    const { event } = await stage.change({ 'x.md': 'x\n' });
    for (const name of ['fail-on', 'comment', 'check-run', 'base', 'head']) {
      const result = await stage.gate({ event, inputs: { [name]: token() } });
      expect(result.exitCode).toBe(1);
      expect(leaks(await letOut(stage, result), [])).toEqual([]);
    }
  });

  test('while the API fails', async () => {
    await using stage = await setStage();
    const { event } = await stage.change(FILES);
    stage.forge.fail({ match: /git\/blobs/, how: 'html' });
    const result = await stage.gate({ event, shape: 'none', token: stage.token(WRITES), inputs: EVERYTHING });
    expect(leaks(await letOut(stage, result))).toEqual([]);
    stage.forge.fail({ match: /check-runs|comments/, how: 'html' });
    const other = await stage.gate({ event, token: stage.token(WRITES), inputs: EVERYTHING });
    expect(leaks(await letOut(stage, other))).toEqual([]);
  });
});

describe.concurrent('remediate', () => {
  test('in the branch, the pull request, the log and the outputs', async () => {
    await using stage = await setStage({ files: FILES });
    await stage.work.pushTo(stage.repository);
    const event = {
      name: 'schedule',
      payload: { repository: { default_branch: 'main' } },
      sha: await stage.work.sha(),
      ref: 'refs/heads/main',
    };
    const result = await stage.gate({
      event,
      action: join(ROOT, 'remediate', 'action.yml'),
      token: stage.token({ contents: 'write', 'pull-requests': 'write' }),
      inputs: { manager: 'onepassword' },
      env: { RUNNER_DEBUG: '1' },
    });
    expect({ code: result.exitCode, ...result.outputs }, result.log.slice(0, 500)).toMatchObject({ code: 0, operation: 'created' });
    const pulls = JSON.stringify(stage.repository.pulls.map(({ title, body, labels, head }) => ({ title, body, labels, ref: head.ref })));
    const log = await stage.work.git('--git-dir', stage.repository.directory, 'log', '--all', '--format=%B');
    expect(leaks({ ...(await letOut(stage, result)), pulls, log })).toEqual([]);
  });

  test('in suggestions on a pull request', async () => {
    await using stage = await setStage();
    const { event } = await stage.change(FILES);
    const result = await stage.gate({
      event,
      action: join(ROOT, 'remediate', 'action.yml'),
      token: stage.token({ contents: 'read', 'pull-requests': 'write' }),
      inputs: { manager: 'onepassword' },
    });
    expect(result.exitCode, result.log.slice(0, 500)).toBe(0);
    expect(leaks({ ...(await letOut(stage, result)), reviews: JSON.stringify(stage.repository.reviews) })).toEqual([]);
  });
});

describe.concurrent('the command line', () => {
  test('in every format, on a tree, on commits and on single files', async () => {
    await using stage = await setStage({ files: FILES });
    const { directory } = stage.work;
    await stage.work.branch('change');
    await stage.work.commit('Next', { 'new/.mcp.json': config({ a: server({ TRACKER_TOKEN: token() }) }) });
    const runs: (readonly string[])[] = [
      ...['text', 'json', 'sarif', 'github'].map((format) => ['check', '--format', format, '--verbose', '--color']),
      ...['text', 'json', 'sarif', 'github'].map((format) => ['check', '--base', 'main', '--head', 'change', '--format', format]),
      ...['text', 'json', 'sarif', 'github'].map((format) => ['verify', '--format', format, '--verbose', '--color']),
      ['verify', '--base', 'main', '--head', 'change', '--format', 'json'],
      ['check', '.mcp.json', 'broken'],
      ['check', '--format', 'json', '--output', 'report-out.json'],
      ...['text', 'markdown', 'json'].map((format) => ['rotate-plan', '--format', format, '--manager', 'vault', '--verbose']),
      ...['text', 'json'].map((format) => ['fix', '--store', '--format', format, '--manager', 'vault', '--verbose']),
      // Without --yes nothing is sent to anybody.
      ...['text', 'json'].map((format) => ['revoke', '--format', format, '--verbose']),
      ['revoke', '--force', '--format', 'json'],
    ];
    for (const args of runs) {
      const result = await cli(directory, args);
      expect(result.code, `${args.join(' ')}: ${result.stderr.slice(0, 300)}`).toBe(1);
      expect(leaks({ [args.join(' ')]: result.stdout, stderr: result.stderr })).toEqual([]);
    }
    expect(leaks({ file: await readFile(join(directory, 'report-out.json'), 'utf8') })).toEqual([]);
    await rm(join(directory, 'report-out.json'));
  }, 240_000);

  test('in what it says of managers that it asks, in every format', async () => {
    await using stage = await setStage({ files: FILES });
    const { directory } = stage.work;
    // Nobody is at these addresses, and no credential of a manager may be told because of that.
    const nowhere = 'http://127.0.0.1:9';
    const env = {
      VAULT_ADDR: nowhere,
      VAULT_TOKEN: token(),
      OP_CONNECT_HOST: nowhere,
      OP_CONNECT_TOKEN: token(),
      AWS_ENDPOINT_URL: nowhere,
      AWS_SECRET_ACCESS_KEY: token(),
      GCE_METADATA_HOST: '127.0.0.1:9',
    };
    for (const format of ['text', 'json', 'sarif', 'github']) {
      const result = await cli(directory, ['verify', '--live', '--format', format, '--verbose'], env);
      expect(result.code, result.stderr.slice(0, 300)).toBe(1);
      expect(leaks({ [format]: result.stdout, stderr: result.stderr })).toEqual([]);
    }
  });

  test('in the swaps that it shows, makes and leaves', async () => {
    await using stage = await setStage({ files: FILES });
    const { directory } = stage.work;
    for (const args of [
      [],
      ['--format', 'json'],
      ['--manager', 'doppler', '--set', 'project=p', 'environment=dev'],
      ['--launcher', 'own', '--write', '--color'],
    ]) {
      const words = ['fix', ...(args.includes('--manager') ? [] : ['--manager', 'onepassword']), ...args];
      const result = await cli(directory, words);
      expect(result.code, result.stderr.slice(0, 300)).toBe(1);
      expect(result.stdout.length).toBeGreaterThan(10_000);
      expect(leaks({ [words.join(' ')]: result.stdout, stderr: result.stderr })).toEqual([]);
    }
    // Most of what could be swapped is gone from the files, too.
    const left = (await readFile(join(directory, 'issuers', '.mcp.json'), 'utf8')).split(MARKER).length;
    expect(left).toBeLessThan((FILES['issuers/.mcp.json'] ?? '').toString().split(MARKER).length / 4);
  }, 240_000);

  test('in a baseline that it writes, and in what it says of one that is broken', async () => {
    await using stage = await setStage({ files: FILES });
    const { directory } = stage.work;
    const written = await cli(directory, ['check', '--write-baseline']);
    const baseline = await readFile(join(directory, '.github', 'keygate-baseline.txt'), 'utf8');
    expect(written.code, written.stderr.slice(0, 300)).toBe(0);
    expect(baseline.split('\n').length).toBeGreaterThan(400);
    expect(leaks({ baseline, stdout: written.stdout, stderr: written.stderr })).toEqual([]);
    await writeFile(join(directory, '.github', 'keygate-baseline.txt'), `${baseline}${SECRETS[0]}\n`);
    const refused = await cli(directory, ['check']);
    expect(refused.code).toBe(2);
    expect(leaks({ stdout: refused.stdout, stderr: refused.stderr })).toEqual([]);
  });

  test('in every other command, with a credential as its argument', async () => {
    await using stage = await setStage({ files: FILES });
    const runs: (readonly string[])[] = [
      ['list', 'clients'],
      ['list', 'issuers'],
      ['list', 'managers'],
      ['list', 'rules'],
      ['explain', 'static-credential'],
      ['completion', 'bash'],
      ['--help'],
    ];
    for (const args of runs) {
      const result = await cli(stage.work.directory, args);
      expect(result.code).toBe(0);
      expect(leaks({ stdout: result.stdout, stderr: result.stderr })).toEqual([]);
    }
  });
});

test('the command line while it revokes what it was handed, at an issuer that repeats it', async () => {
  const value = `glpat-${marked(20)}`;
  const issuer = await issuersServer(({ headers }) => ({ status: 403, body: JSON.stringify({ error: headers['private-token'] }) }));
  const folder = await mkdtemp(join(tmpdir(), 'leak-'));
  const run = await cli(folder, ['revoke', '--stdin', '--yes', '--verbose', '--server', `gitlab=${issuer.address}`], {}, `${value}\n`);
  await rm(folder, { recursive: true });
  expect(run.code, run.stderr).toBe(4);
  expect(issuer.got.map(({ headers }) => headers['private-token'])).toEqual([value]);
  expect(leaks({ stdout: run.stdout, stderr: run.stderr }, [value])).toEqual([]);
});

test('the command line while it stores, in a manager that repeats what it gets', async () => {
  const values = [token(), marked(), marked(24)];
  const [a = '', b = '', c = ''] = values;
  const held = new Map<string, string>();
  const vault = await issuersServer(({ method, url, body }) => {
    if (url.includes('/mounts/')) return { status: 200, body: '{"data":{"options":{"version":"2"}}}' };
    // One place has another value, one may not be written to, and each answer has all that was sent.
    if (url.endsWith('/B_TOKEN')) return { status: 400, body: method === 'GET' ? JSON.stringify({ data: { data: { value: c } } }) : body };
    if (url.endsWith('/C_TOKEN')) return { status: 403, body: JSON.stringify({ errors: [body] }) };
    held.set(url, body);
    return { status: 200, body };
  });
  const folder = await mkdtemp(join(tmpdir(), 'leak-'));
  const env = { VAULT_ADDR: vault.address, VAULT_TOKEN: 'root' };
  const runs: { readonly code: number; readonly stdout: string; readonly stderr: string }[] = [];
  for (const servers of [
    { a: server({ A_TOKEN: a }), b: server({ B_TOKEN: b }) },
    { a: server({ A_TOKEN: a }), c: server({ C_TOKEN: c }) },
  ]) {
    for (const format of ['text', 'json']) {
      await writeFile(join(folder, '.mcp.json'), config(servers));
      runs.push(await cli(folder, ['fix', '--write', '--store', '--manager', 'vault', '--verbose', '--format', format], env));
    }
  }
  await rm(folder, { recursive: true });
  expect(runs.map(({ code }) => code)).toEqual([1, 1, 4, 4]);
  expect([...held.values()].join('')).toContain(a);
  for (const { stdout, stderr } of runs) expect(leaks({ stdout, stderr }, values)).toEqual([]);
});
