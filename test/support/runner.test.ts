import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as events from './events.ts';
import { type Forge, type ForgeRepository, startForge } from './forge/forge.ts';
import { makeRepository } from './repository.ts';
import { type ActionRun, parseCommandFile, readCommands, runAction } from './runner.ts';

const ACTION = `
name: Fake
description: An action for the tests of the runner.
inputs:
  github-token:
    description: A token.
    default: \${{ github.token }}
  Two Words:
    description: A name with a space.
    required: true
  empty:
    description: Nothing.
  branch:
    description: From the event.
    default: \${{ github.event.repository.default_branch }}
  flag:
    description: Not a text in YAML.
    default: true
  old:
    description: Leave it.
    deprecationMessage: use flag
runs:
  using: node24
  main: ../dist/index.cjs
`;

interface Fake {
  readonly action: string;
  readonly run: (script: string, options?: Partial<ActionRun>) => ReturnType<typeof runAction>;
  [Symbol.asyncDispose](): Promise<void>;
}

async function fake(): Promise<Fake> {
  const path = await mkdtemp(join(tmpdir(), 'action-'));
  await mkdir(join(path, 'sub'));
  await mkdir(join(path, 'dist'));
  const action = join(path, 'sub', 'action.yml');
  await writeFile(action, ACTION);
  const event: events.RunnerEvent = {
    name: 'push',
    payload: { repository: { default_branch: 'trunk' } },
    sha: 'a'.repeat(40),
    ref: 'refs/heads/trunk',
  };
  return {
    action,
    async run(script, options = {}) {
      await writeFile(join(path, 'dist', 'index.cjs'), script);
      return runAction({
        action,
        event,
        repository: 'acme/app',
        inputs: { 'two words': 'x' },
        token: 'fake',
        ...options,
      });
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

describe('the environment', () => {
  test('holds the inputs and what a runner sets, and nothing of this machine', async () => {
    await using it = await fake();
    process.env['LEAKED_FROM_THE_TESTS'] = '1';
    const script = `
      const fs = require('node:fs');
      const files = ['OUTPUT', 'STEP_SUMMARY', 'ENV', 'STATE', 'PATH'].map((n) => fs.readFileSync(process.env['GITHUB_' + n], 'utf8'));
      const event = JSON.parse(fs.readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
      const cwd = fs.realpathSync(process.cwd()) === fs.realpathSync(process.env.GITHUB_WORKSPACE);
      console.log(JSON.stringify({ env: process.env, files, event, cwd, temp: fs.existsSync(process.env.RUNNER_TEMP) }));`;
    const result = await it.run(script, { env: { EXTRA: 'yes' }, apiUrl: 'http://127.0.0.1:1/api/v3' });
    delete process.env['LEAKED_FROM_THE_TESTS'];
    expect(result.stderr).toBe('');
    expect(result.exitCode).toBe(0);
    const { env, files, event, cwd, temp } = JSON.parse(result.stdout);
    expect(files).toEqual(['', '', '', '', '']);
    expect(event).toEqual({ repository: { default_branch: 'trunk' } });
    expect([cwd, temp]).toEqual([true, true]);
    expect(env).toMatchObject({
      CI: 'true',
      EXTRA: 'yes',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: 'http://127.0.0.1:1/api/v3',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_GRAPHQL_URL: 'http://127.0.0.1:1/api/v3/graphql',
      GITHUB_REF: 'refs/heads/trunk',
      GITHUB_REF_NAME: 'trunk',
      GITHUB_REPOSITORY: 'acme/app',
      GITHUB_REPOSITORY_OWNER: 'acme',
      GITHUB_SHA: 'a'.repeat(40),
      'INPUT_GITHUB-TOKEN': 'fake',
      INPUT_TWO_WORDS: 'x',
      INPUT_EMPTY: '',
      INPUT_BRANCH: 'trunk',
      INPUT_FLAG: 'true',
    });
    expect(env).not.toHaveProperty('LEAKED_FROM_THE_TESTS');
    expect(env).not.toHaveProperty('GITHUB_TOKEN');
    const strange = Object.keys(env).filter((name) => !/^(?:CI|EXTRA|HOME|PATH|SystemRoot|(?:GITHUB|INPUT|RUNNER)_.*)$/.test(name));
    expect(strange).toEqual([]);
  });

  test('is not set up for unknown or missing inputs, unless the test wants to see it', async () => {
    await using it = await fake();
    const inputs = { 'two words': 'x', colour: 'red' };
    await expect(it.run('', { inputs })).rejects.toThrow(
      "Unexpected input(s) 'colour', valid inputs are ['github-token', 'Two Words', 'empty', 'branch', 'flag', 'old']",
    );
    await expect(it.run('', { inputs: {} })).rejects.toThrow('Input required and not supplied: Two Words');
    const script = 'console.log(process.env.INPUT_COLOUR, JSON.stringify(process.env.INPUT_TWO_WORDS))';
    const result = await it.run(script, { inputs: { colour: 'red', old: 'x' }, strict: false });
    expect(result.stdout).toBe('red ""\n');
    expect(result.warnings).toEqual([
      "Unexpected input(s) 'colour', valid inputs are ['github-token', 'Two Words', 'empty', 'branch', 'flag', 'old']",
      "Input 'old' has been deprecated with message: use flag",
    ]);
  });
});

describe('what an action leaves', () => {
  test('outputs, summary, exit code', async () => {
    await using it = await fake();
    const script = `
      const fs = require('node:fs');
      fs.appendFileSync(process.env.GITHUB_OUTPUT, 'count=2\\nmany<<EOF_1\\nline one\\n\\nline=three\\nEOF_1\\n');
      fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Hello\\n');
      fs.appendFileSync(process.env.GITHUB_STATE, 's=1\\n');
      console.error('to stderr');
      process.exitCode = 3;`;
    const result = await it.run(script);
    expect(result.outputs).toEqual({ count: '2', many: 'line one\n\nline=three' });
    expect(result).toMatchObject({ exitCode: 3, summary: '# Hello\n', summaryTooLarge: false, timedOut: false });
    expect(result.state).toEqual({ s: '1' });
    expect(result.stderr).toBe('to stderr\n');
    expect(result.durationMs).toBeGreaterThan(0);
    await expect(it.run("require('node:fs').writeFileSync(process.env.GITHUB_OUTPUT, 'nonsense')")).rejects.toThrow(
      "Invalid format 'nonsense'",
    );
  });

  test("a summary beyond GitHub's limit is flagged", async () => {
    await using it = await fake();
    const script = "require('node:fs').writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1))";
    const result = await it.run(script);
    expect(result.summaryTooLarge).toBe(true);
    expect(result.warnings).toEqual(['$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1025k']);
  });

  test('ten annotations of a level, and how many there were', async () => {
    await using it = await fake();
    const result = await it.run(
      "for (let i = 0; i < 12; i++) console.log('::error file=a.json,line=' + i + '::e' + i); console.log('::notice::n')",
    );
    expect(result.annotations).toHaveLength(11);
    expect(result.annotationCounts).toEqual({ error: 12, warning: 0, notice: 1 });
    expect(result.annotations[9]).toEqual({ level: 'error', message: 'e9', file: 'a.json', line: 9 });
  });

  test('an action that hangs is stopped', async () => {
    await using it = await fake();
    const result = await it.run('setInterval(() => {}, 1000)', { timeout: 300 });
    expect(result).toMatchObject({ timedOut: true, exitCode: -1 });
  });
});

describe('workflow commands', () => {
  test('are unescaped: data, and properties with more', () => {
    const { annotations } = readCommands(
      '::warning file=a%2Cb%3Ac.json,line=3,endLine=4,col=5,endColumn=6,title=100%25::one%0Atwo%0D %250A %3A\n::error::plain',
    );
    expect(annotations).toEqual([
      {
        level: 'warning',
        message: 'one\ntwo\r %0A %3A',
        title: '100%',
        file: 'a,b:c.json',
        line: 3,
        endLine: 4,
        col: 5,
        endColumn: 6,
      },
      { level: 'error', message: 'plain' },
    ]);
  });

  test('masks hide what follows, every line of them', () => {
    const { masks, log } = readCommands('before abc\n::add-mask::abc\n::add-mask::two%0Alines\nafter abcdef, two, lines\n');
    expect(masks).toEqual(['abc', 'two\nlines']);
    expect(log).toBe('before abc\nafter ***def, ***, ***\n');
  });

  test('are found where an attacker would put them, and not while they are stopped', () => {
    const seen = readCommands(
      [
        '  ::error::indented',
        'text ::error::not at the start',
        'text ##[warning]the older form, anywhere',
        '::stop-commands::resume-1',
        '::error::ignored',
        '::resume-1::',
        '::error::again',
        '::set-output name=x::y',
      ].join('\n'),
    );
    expect(seen.annotations.map(({ level, message }) => [level, message])).toEqual([
      ['error', 'indented'],
      ['warning', 'the older form, anywhere'],
      ['error', 'again'],
    ]);
    expect(seen.warnings).toEqual(['The `set-output` command is deprecated and will be disabled soon.']);
    expect(seen.log).toContain('::error::ignored');
  });

  test('command files: what comes first decides, an open end is an error', () => {
    expect(parseCommandFile('a=b<<c\r\nd<<E\r\nx\r\nE\r\n')).toEqual({ a: 'b<<c', d: 'x' });
    expect(() => parseCommandFile('a<<E\nx\n')).toThrow("Matching delimiter not found 'E'");
    expect(() => parseCommandFile('=x\n')).toThrow('Name must not be empty');
  });
});

describe('an action against the forge', () => {
  test('reads its event and asks the API while the forge runs in this process', async () => {
    await using forge = await startForge();
    await using work = await makeRepository({ files: { 'a.txt': 'a\n' } });
    const repository = await forge.repository('acme/app', { private: true });
    await work.branch('feature');
    await work.commit('Feature', { 'b.txt': 'b\n' });
    await work.pushTo(repository);
    const pull = await repository.openPull({ head: 'feature' });
    const event = events.pullRequest({ forge, repository, pull });
    await using it = await fake();
    const token = forge.token({
      permissions: { contents: 'read', 'pull-requests': 'read' },
      repositories: ['acme/app'],
    });
    const script = `
      const event = JSON.parse(require('node:fs').readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
      const url = process.env.GITHUB_API_URL + '/repos/' + process.env.GITHUB_REPOSITORY + '/pulls/' + event.number + '/files';
      fetch(url, { headers: { authorization: 'Bearer ' + process.env['INPUT_GITHUB-TOKEN'] } })
        .then((r) => r.json()).then((files) => console.log(files.map((f) => f.filename).join()));`;
    const result = await it.run(script, { event, token, apiUrl: forge.enterprise.url, serverUrl: forge.serverUrl });
    expect(result.stdout).toBe('b.txt\n');
    expect(forge.requests).toMatchObject([{ path: '/repos/acme/app/pulls/1/files', status: 200 }]);
    expect(forge.violations).toEqual([]);
  });
});

describe('events', () => {
  async function place(): Promise<{
    readonly forge: Forge;
    readonly repository: ForgeRepository;
    [Symbol.asyncDispose](): Promise<void>;
  }> {
    const forge = await startForge();
    const repository = await forge.repository('acme/app', { private: true });
    return { forge, repository, [Symbol.asyncDispose]: () => forge.close() };
  }
  const one = '1'.repeat(40);
  const two = '2'.repeat(40);

  test('of pull requests name both ends, and the fork', async () => {
    await using at = await place();
    const fork = await at.forge.repository('someone/app', { forkOf: at.repository });
    const options = {
      ...at,
      number: 7,
      base: { sha: one, ref: 'main' },
      head: { sha: two, ref: 'patch-1' },
      fork,
      mergeSha: '3'.repeat(40),
      action: 'synchronize',
      before: one,
    } as const;
    const plain = events.pullRequest(options);
    expect(plain).toMatchObject({
      name: 'pull_request',
      sha: '3'.repeat(40),
      ref: 'refs/pull/7/merge',
      baseRef: 'main',
      headRef: 'patch-1',
      payload: {
        action: 'synchronize',
        number: 7,
        before: one,
        after: two,
        repository: { full_name: 'acme/app', default_branch: 'main', private: true, fork: false },
        pull_request: {
          number: 7,
          draft: false,
          base: { sha: one, ref: 'main', repo: { full_name: 'acme/app', fork: false } },
          head: { sha: two, ref: 'patch-1', repo: { full_name: 'someone/app', fork: true } },
        },
        sender: { login: 'acme' },
      },
    });
    const target = events.pullRequestTarget({ ...options, sender: 'someone' });
    expect(target).toMatchObject({
      name: 'pull_request_target',
      sha: one,
      ref: 'refs/heads/main',
      payload: { sender: { login: 'someone' } },
    });
  });

  test('of pushes, queues, buttons and clocks', async () => {
    await using at = await place();
    const zero = '0'.repeat(40);
    expect(events.push({ ...at, before: one, after: two, ref: 'refs/heads/main', forced: true })).toMatchObject({
      sha: two,
      ref: 'refs/heads/main',
      payload: { before: one, after: two, created: false, deleted: false, forced: true, head_commit: { id: two } },
    });
    expect(events.push({ ...at, before: zero, after: two, ref: 'refs/heads/new' }).payload).toMatchObject({
      created: true,
    });
    expect(events.push({ ...at, before: one, after: zero, ref: 'refs/heads/old' }).payload).toMatchObject({
      deleted: true,
      head_commit: null,
    });
    const queue = events.mergeGroup({ ...at, baseSha: one, headSha: two });
    expect(queue).toMatchObject({
      name: 'merge_group',
      sha: two,
      payload: { merge_group: { base_sha: one, head_sha: two, base_ref: 'refs/heads/main', head_ref: queue.ref } },
    });
    expect(events.workflowDispatch({ ...at, sha: one, inputs: { a: 'b' } })).toMatchObject({
      name: 'workflow_dispatch',
      ref: 'refs/heads/main',
      payload: { inputs: { a: 'b' } },
    });
    expect(events.schedule({ ...at, sha: one })).toMatchObject({ name: 'schedule', ref: 'refs/heads/main', sha: one });
  });
});
