#!/usr/bin/env node
// Measures whole processes on a generated repository: 100,000 files, 2 in 100 of them JSON, YAML
// or TOML, and a change of 200 files of which 20 are MCP configurations. Prints medians beside
// bare `node -e 0` and the git commands alone, in the same run, so that ratios mean something on
// any machine. Nothing here passes or fails.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const FILES = Number(process.env['KEYGATE_BENCH_FILES'] ?? 100_000);
const RUNS = Number(process.env['KEYGATE_BENCH_RUNS'] ?? 20);
const folder = mkdtempSync(join(tmpdir(), 'keygate-bench-'));
const repo = join(folder, 'repository');
// NODE_EXTRA_CA_CERTS alone costs Node 50 ms; a runner has none of this.
const env = { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };

function git(args, input) {
  const result = spawnSync('git', args, { cwd: repo, env, input, maxBuffer: 1 << 30 });
  if (result.status !== 0) throw new Error(`git ${args[0]}: ${result.stderr}`);
  return result.stdout.toString().trim();
}

/** Repeatable, so that two runs measure the same repository. */
function* numbers(seed) {
  for (let x = seed; ; ) {
    x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0;
    yield x / 2 ** 32;
  }
}
const random = numbers(7);
const next = () => random.next().value;
const hex = (length) => Array.from({ length }, () => Math.floor(next() * 16).toString(16)).join('');

function config(i, reference) {
  const servers = Object.fromEntries(
    Array.from({ length: 4 }, (_, n) => [
      `server-${n}`,
      {
        command: 'npx',
        args: ['-y', `@vendor/mcp-${i}-${n}`],
        env: { LOG_LEVEL: 'info', PROJECT_ID: `project-${hex(12)}`, API_TOKEN: reference ? '${API_TOKEN}' : hex(40) },
      },
    ]),
  );
  return JSON.stringify({ mcpServers: servers }, null, 2);
}

function pathOf(i) {
  const ending = i % 100 === 0 ? '.json' : i % 100 === 50 ? (i % 200 === 50 ? '.yaml' : '.toml') : ['.ts', '.py', '.go', '.md'][i % 4];
  // 8,000 folders of a dozen files, as large repositories have.
  return `packages/p${i % 400}/src/m${Math.floor(i / 400) % 20}/file-${i}${ending}`;
}

function contentOf(i) {
  const path = pathOf(i);
  if (path.endsWith('.json'))
    return JSON.stringify({ name: `package-${i}`, version: '1.0.0', dependencies: { a: '^1.0.0', b: hex(8) } }, null, 2);
  if (path.endsWith('.yaml')) return `name: job-${i}\nsteps:\n  - run: echo ${hex(8)}\n`;
  if (path.endsWith('.toml')) return `name = "crate-${i}"\nedition = "2024"\nhash = "${hex(8)}"\n`;
  return `// file ${i}\nexport const value = '${hex(16)}';\n`.repeat(4);
}

function generate() {
  mkdirSync(repo, { recursive: true });
  git(['init', '-q', '-b', 'main']);
  const parts = [];
  const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const commit = (branch, mark, from) =>
    `commit refs/heads/${branch}\nmark :${mark}\ncommitter Bench <bench@example.com> ${1_700_000_000 + mark} +0000\n${data(`commit ${mark}`)}${from ? `from :${from}\n` : ''}`;
  parts.push(commit('main', 1));
  for (let i = 0; i < FILES; i++) parts.push(`M 644 inline ${pathOf(i)}\n${data(contentOf(i))}`);
  for (let i = 0; i < 20; i++) parts.push(`M 644 inline apps/app-${i}/.mcp.json\n${data(config(i, true))}`);
  // Three commits, as a pull request has: code, configurations, more code.
  parts.push(commit('clean', 2, 1));
  for (let i = 0; i < 90; i++) parts.push(`M 644 inline ${pathOf(i)}\n${data(`${contentOf(i)}\n`)}`);
  parts.push(commit('clean', 3, 2));
  for (let i = 0; i < 20; i++) parts.push(`M 644 inline apps/app-${i}/.mcp.json\n${data(`${config(i, true)}\n`)}`);
  parts.push(commit('clean', 4, 3));
  for (let i = 90; i < 180; i++) parts.push(`M 644 inline ${pathOf(i)}\n${data(`${contentOf(i)}\n`)}`);
  parts.push(commit('leak', 5, 4), `M 644 inline apps/app-3/.mcp.json\n${data(config(3, false))}`);
  git(['fast-import', '--quiet'], parts.join(''));
  git(['checkout', '-q', 'clean']);
}

function once(command, args, cwd, extra = {}) {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const timed = existsSync('/usr/bin/time');
    const child = spawn(command, args, { cwd, env: { ...env, ...extra }, stdio: ['ignore', 'ignore', 'pipe'] });
    let error = '';
    child.stderr.on('data', (chunk) => (error += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ms: Number(process.hrtime.bigint() - start) / 1e6, code, error, timed }));
  });
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function measure(name, command, args, cwd, extra, expected = 0, prepare = () => undefined) {
  const times = [];
  for (let i = -2; i < RUNS; i++) {
    prepare();
    const { ms, code, error } = await once(command, args, cwd, extra);
    if (code !== expected) throw new Error(`${name}: exit code ${code} instead of ${expected}\n${error}`);
    if (i >= 0) times.push(ms);
  }
  return { name, ms: median(times) };
}

/**
 * What `keygate exec` adds to the start of a server: turn by turn with a start without it, since a
 * machine that others use is slower at one time than at another. The manager answers at once.
 */
async function measureExec(cli) {
  const manager = createServer((_, response) => response.end(JSON.stringify({ data: { token: 'x' } })));
  await new Promise((resolve) => manager.listen(0, '127.0.0.1', resolve));
  const server = [process.execPath, '-e', '0'];
  const extra = { VAULT_ADDR: `http://127.0.0.1:${manager.address().port}`, VAULT_TOKEN_FILE: join(folder, 'token') };
  writeFileSync(extra.VAULT_TOKEN_FILE, 'bench');
  const through = [process.execPath, cli, 'exec', '--', ...server];
  const policy = join(folder, 'policy.yml');
  writeFileSync(policy, 'version: 1\nexec: { servers: { "*": { tools: { deny: [drop] } } } }\n');
  const starts = [
    { name: 'a server, directly', words: server, more: {} },
    { name: 'exec, no reference', words: through, more: {} },
    { name: 'exec, policy of tools', words: [process.execPath, cli, 'exec', '--policy', policy, '--', ...server], more: {} },
    { name: 'exec, one of Vault', words: through, more: { ...extra, TOKEN: 'vault:kv/mcp#token' } },
  ];
  const times = starts.map(() => []);
  for (let i = -2; i < RUNS; i++) {
    for (const [at, { name, words, more }] of starts.entries()) {
      const [command, ...args] = words;
      const { ms, code, error } = await once(command, args, folder, more);
      if (code !== 0 || error !== '') throw new Error(`${name}: exit code ${code}\n${error}`);
      if (i >= 0) times[at].push(ms);
    }
  }
  manager.close();
  return starts.map(({ name }, at) => ({ name, ms: median(times[at]), over: median(times[at].map((ms, i) => ms - times[0][i])) }));
}

/** Peak resident memory of one run in MB, from the process itself. */
function peak(script, args, cwd, extra) {
  const code = `process.on('exit', () => require('node:fs').writeSync(2, 'peak=' + process.resourceUsage().maxRSS));`;
  const preload = join(folder, 'peak.cjs');
  writeFileSync(preload, code);
  const result = spawnSync(process.execPath, ['-r', preload, script, ...args], { cwd, env: { ...env, ...extra } });
  const found = /peak=(\d+)/.exec(result.stderr.toString());
  return found === null ? Number.NaN : Number(found[1]) / 1024;
}

/** A folder of 1,000 configurations, in each of which two of three servers have a literal. */
function generateConfigurations(at) {
  for (let i = 0; i < 1_000; i++) {
    const path = join(at, `p${i % 50}`, `q${i}`, i % 2 === 0 ? '.cursor' : '.vscode');
    mkdirSync(path, { recursive: true });
    const servers = {
      github: { command: 'npx', args: ['-y', '@vendor/github'], env: { API_TOKEN: hex(40) } },
      files: { command: 'npx', args: ['-y', '@vendor/files', '/tmp'] },
      remote: { type: 'http', url: `https://mcp-${i}.example.com/mcp`, headers: { Authorization: `Bearer ${hex(40)}` } },
    };
    writeFileSync(join(path, 'mcp.json'), `${JSON.stringify({ [i % 2 === 0 ? 'mcpServers' : 'servers']: servers }, null, 2)}\n`);
  }
}

try {
  process.stderr.write(`generating ${FILES} files ...\n`);
  generate();
  const [base, clean, leak] = ['main', 'clean', 'leak'].map((branch) => git(['rev-parse', branch]));
  const event = (head) => {
    const path = join(folder, `event-${head}.json`);
    writeFileSync(path, JSON.stringify({ pull_request: { number: 1, base: { sha: base }, head: { sha: head } } }));
    return path;
  };
  const gate = (head) => ({
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: repo,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event(head),
    GITHUB_SHA: head,
    GITHUB_REPOSITORY: 'bench/bench',
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  });
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
  const node = process.execPath;
  const door = join(root, 'dist/gate.js');
  const cli = join(root, 'dist/cli.js');
  const rows = [
    await measure('node -e 0', node, ['-e', '0'], repo, {}),
    await measure('git diff --raw', 'git', ['diff', '--raw', '-z', '--no-renames', `${base}...${clean}`], repo, {}),
    await measure('git log --raw', 'git', ['log', '--raw', '-z', '--no-renames', '--format=%H', `${base}..${clean}`], repo, {}),
    await measure('git ls-files', 'git', ['ls-files', '-z'], repo, {}),
    await measure('git ls-files --others', 'git', ['ls-files', '-z', '--others', '--exclude-standard'], repo, {}),
    await measure('keygate --version', node, [cli, '--version'], repo, {}),
    await measure('gate, clean change', node, [door], repo, gate(clean)),
    await measure('gate, leaking change', node, [door], repo, gate(leak), 1),
    await measure('check --tracked --configurations', node, [cli, 'check', '--tracked', '--configurations'], repo, {}),
    await measure('check --configurations', node, [cli, 'check', '--configurations'], repo, {}),
    await measure('check --tracked, every text', node, [cli, 'check', '--tracked'], repo, {}),
    await measure('check, every text, new files too', node, [cli, 'check'], repo, {}),
  ];
  const mended = join(folder, 'mended');
  mkdirSync(mended);
  const fixing = ['fix', '--write', '--force', '--manager', 'onepassword'];
  rows.push(
    await measure('fix --write, 1,000 configurations', node, [cli, ...fixing], mended, {}, 0, () => generateConfigurations(mended)),
  );
  const bare = rows[0].ms;
  console.log(
    `${FILES} files, change of 200 files of which 20 are MCP configurations, 3 commits; median of ${RUNS}; node ${process.version}, ${git(['--version'])}\n`,
  );
  console.log(`${'what'.padEnd(34)}${'ms'.padStart(8)}${'x bare'.padStart(9)}`);
  for (const { name, ms } of rows) console.log(`${name.padEnd(34)}${ms.toFixed(1).padStart(8)}${(ms / bare).toFixed(2).padStart(9)}`);
  console.log(`\n${'starting a server'.padEnd(34)}${'ms'.padStart(8)}${'more'.padStart(9)}`);
  for (const { name, ms, over } of await measureExec(cli))
    console.log(`${name.padEnd(34)}${ms.toFixed(1).padStart(8)}${over.toFixed(1).padStart(9)}`);
  console.log(
    `\npeak memory: gate ${peak(door, [], repo, gate(clean)).toFixed(0)} MB, whole-tree check ${peak(cli, ['check', '--tracked'], repo, {}).toFixed(0)} MB`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
