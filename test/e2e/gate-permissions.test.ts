import { describe, expect, test } from 'vitest';
import { pullRequest } from '../support/events.ts';
import { config, expectClosed, expectSound, expectVerdict, githubToken, one, server, setStage, type Stage } from './stage.ts';

const VALUE = githubToken();
const LEAK = one(VALUE);
const CLEAN = one('${TRACKER_TOKEN}');
const MARKER = '<!-- keygate: gate -->';

/** A configuration with many servers, each with a literal of its own. */
function many(count: number): string {
  return config(Object.fromEntries(Array.from({ length: count }, (_, i) => [`s${i}`, server({ TRACKER_TOKEN: githubToken(`m${i}`) })])));
}

function writes(stage: Stage): readonly string[] {
  return stage.forge.requests
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method, path, status }) => `${method} ${path} ${status}`);
}

describe.concurrent('tokens', () => {
  test('a fork, with a token that only reads', async () => {
    await using stage = await setStage();
    const fork = await stage.forge.repository('stranger/app', { forkOf: stage.repository });
    await stage.work.pushTo(stage.repository);
    await stage.work.branch('change');
    await stage.work.commit('Theirs', { '.mcp.json': LEAK });
    await stage.work.pushTo(fork);
    const pull = await stage.repository.openPull({ head: 'change', headRepository: fork, login: 'stranger' });
    const event = pullRequest({ forge: stage.forge, repository: stage.repository, pull });
    const result = await stage.gate({ event, shape: 'depth 1', inputs: { comment: 'always' } });
    expectVerdict(stage, result, { findings: 1, blocked: 1 });
    const notices = result.annotations.filter(({ level }) => level === 'notice');
    expect(notices.map(({ message }) => message)).toEqual([expect.stringContaining('permissions: pull-requests: write')]);
    expect(stage.repository.comments).toEqual([]);
  });

  test('a private repository without code scanning', async () => {
    await using stage = await setStage({ repository: { private: true, codeScanning: false } });
    const { event } = await stage.change({ '.mcp.json': LEAK });
    const result = await stage.gate({ event, shape: 'none' });
    expectVerdict(stage, result, { findings: 1, blocked: 1 });
    expect(result.annotations.filter(({ level }) => level === 'notice')).toEqual([]);
    expect(writes(stage)).toEqual([]);
  });

  test('a private repository, with a token that may not read it', async () => {
    await using stage = await setStage({ repository: { private: true } });
    const { event } = await stage.change({ '.mcp.json': LEAK });
    const token = stage.forge.token({ permissions: {} });
    const result = await stage.gate({ event, shape: 'none', token });
    expectClosed(stage, result, /permissions: contents: read/);
    expect(result.stdout.replaceAll(`::add-mask::${token}`, '')).not.toContain(token);
  });

  test('a token that GitHub does not know', async () => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.mcp.json': LEAK });
    const result = await stage.gate({ event, shape: 'none', token: 'expired' });
    expectClosed(stage, result, /refused the token \(401 .*is the input "token" right\?/);
  });

  test('no token is needed where the clone is whole', async () => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.mcp.json': LEAK });
    const result = await stage.gate({ event, token: '', inputs: { comment: 'always' } });
    expectVerdict(stage, result, { findings: 1, blocked: 1 });
    expect(stage.forge.requests).toEqual([]);
  });
});

describe.concurrent('the check run', () => {
  test.each([
    { count: 10, calls: 0 },
    { count: 11, calls: 1 },
    { count: 120, calls: 3 },
  ])('$count findings with checks: write', async ({ count, calls }) => {
    await using stage = await setStage();
    const { event, head } = await stage.change({ '.mcp.json': many(count) });
    const result = await stage.gate({ event, token: stage.token({ checks: 'write' }) });
    expectVerdict(stage, result, { findings: count, blocked: count });
    expect(writes(stage).length).toBe(calls);
    expect(result.annotations.filter(({ level }) => level === 'notice')).toEqual([]);
    // The last word is an error too.
    expect(result.annotationCounts.error).toBe(count + 1);
    const [run] = stage.repository.checkRuns;
    expect(stage.repository.checkRuns.length).toBe(calls === 0 ? 0 : 1);
    if (run === undefined) return;
    expect(run).toMatchObject({ headSha: head, conclusion: 'failure', status: 'completed' });
    expect(run.title).toBe(
      `${count} static credentials added; 1 MCP configuration examined (${count} servers, ${count} places where a credential can stand).`,
    );
    expect(run.annotations.length).toBe(count);
    expect(new Set(run.annotations.map((annotation) => annotation.start_line)).size).toBe(count);
    expect(run.annotations.every((annotation) => annotation.annotation_level === 'failure' && annotation.path === '.mcp.json')).toBe(true);
  });

  test('without checks: write there is one notice, and the summary holds all', async () => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.mcp.json': many(60) });
    const result = await stage.gate({ event });
    expectVerdict(stage, result, { findings: 60, blocked: 60 });
    const notices = result.annotations.filter(({ level }) => level === 'notice');
    expect(notices.map(({ message }) => message)).toEqual([
      expect.stringMatching(/permissions: checks: write.*job summary holds all findings/),
    ]);
    for (let i = 0; i < 60; i++) expect(result.summary).toContain(`| s${i} |`);
  });

  test('is not asked for where check-run says never', async () => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.mcp.json': many(12) });
    const result = await stage.gate({ event, token: stage.token({ checks: 'write' }), inputs: { 'check-run': 'never' } });
    expectVerdict(stage, result, { findings: 12, blocked: 12 });
    expect(writes(stage)).toEqual([]);
  });
});

describe.concurrent('the comment', () => {
  test('is never written where nobody asked', async () => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.mcp.json': LEAK });
    const token = stage.token({ 'pull-requests': 'write' });
    for (const inputs of [{}, { comment: 'never' }])
      expectVerdict(stage, await stage.gate({ event, token, inputs }), { findings: 1, blocked: 1 });
    expect(stage.repository.comments).toEqual([]);
    expect(stage.forge.requests).toEqual([]);
  });

  test('on failure: made with the first failure, updated in place ever after', async () => {
    await using stage = await setStage();
    const token = stage.token({ 'pull-requests': 'write' });
    const inputs = { comment: 'on-failure' };
    let { event } = await stage.change({ '.mcp.json': CLEAN });
    const push = async (text: string): Promise<void> => {
      await stage.work.commit('Next', { '.mcp.json': text });
      await stage.work.pushTo(stage.repository);
      await stage.repository.refresh();
      const [pull] = stage.repository.pulls;
      if (pull !== undefined) event = pullRequest({ forge: stage.forge, repository: stage.repository, pull, action: 'synchronize' });
    };
    expectVerdict(stage, await stage.gate({ event, token, inputs }), { findings: 0, blocked: 0 });
    expect(stage.repository.comments).toEqual([]);

    for (let i = 0; i < 150; i++) {
      const at = '2026-01-01T00:00:00Z';
      stage.repository.comments.push({ id: 5000 + i, issue: 1, login: 'someone', createdAt: at, updatedAt: at, body: `Comment ${i}` });
    }
    await push(LEAK);
    expectVerdict(stage, await stage.gate({ event, token, inputs }), { findings: 1, blocked: 1 });
    const own = () => stage.repository.comments.filter(({ body }) => body.includes(MARKER));
    expect(own().map(({ body }) => body.startsWith(MARKER))).toEqual([true]);
    expect(own()[0]?.body).toContain('## ❌ Keygate');
    expect(own()[0]?.body).toContain('.mcp.json:10:27');

    await push(one(githubToken('two')));
    expectVerdict(stage, await stage.gate({ event, token, inputs }), { findings: 2, blocked: 2 });
    expect(own().length).toBe(1);
    await stage.work.checkout('main');
    await stage.work.git('branch', '--quiet', '--force', 'change', 'main');
    await stage.work.checkout('change');
    await push(CLEAN);
    expectVerdict(stage, await stage.gate({ event, token, inputs }), { findings: 0, blocked: 0 });
    expect(own().map(({ body }) => body.includes('## ✅ Keygate'))).toEqual([true]);
    expect(stage.repository.comments.length).toBe(151);
  });

  test('always: written on a green run too', async () => {
    await using stage = await setStage();
    const token = stage.token({ 'pull-requests': 'write' });
    const { event } = await stage.change({ '.mcp.json': CLEAN });
    for (let i = 0; i < 2; i++)
      expectVerdict(stage, await stage.gate({ event, token, inputs: { comment: 'always' } }), { findings: 0, blocked: 0 });
    expect(stage.repository.comments.map(({ body }) => body.split('\n')[0])).toEqual([MARKER]);
    expect(stage.repository.comments[0]?.body).toContain('No literal credential in the 1 MCP configuration examined');
  });

  test.each(['always', 'on-failure'])('%s without pull-requests: write is one notice', async (comment) => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.mcp.json': LEAK });
    const result = await stage.gate({ event, inputs: { comment } });
    expectVerdict(stage, result, { findings: 1, blocked: 1 });
    expect(result.annotations.filter(({ level }) => level === 'notice').map(({ message }) => message)).toEqual([
      expect.stringMatching(/permissions: pull-requests: write.*annotations and the job summary/),
    ]);
  });

  test('one that somebody else began with our first line is left alone', async () => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.mcp.json': LEAK });
    const at = '2026-01-01T00:00:00Z';
    const theirs = `${MARKER}\nAll is well here.`;
    stage.repository.comments.push({ id: 5000, issue: 1, login: 'stranger', createdAt: at, updatedAt: at, body: theirs });
    const result = await stage.gate({ event, token: stage.token({ 'pull-requests': 'write' }), inputs: { comment: 'always' } });
    expectVerdict(stage, result, { findings: 1, blocked: 1 });
    expect(stage.repository.comments.map(({ body, login }) => ({ login, ours: body.includes('## ❌ Keygate') }))).toEqual([
      { login: 'stranger', ours: false },
      { login: 'github-actions[bot]', ours: true },
    ]);
  });
});

const ALLOW = `version: 1
allow:
  - path: .mcp.json
    reason: A sample for the <b>docs</b>
    owner: "@acme/docs"
`;

describe.concurrent.each(['full', 'none'] as const)('the policy, checked out: %s', (shape) => {
  test('of the base allows, and what it allows stays visible', async () => {
    await using stage = await setStage({ files: { '.github/keygate.yml': ALLOW } });
    const { event } = await stage.change({ '.mcp.json': LEAK, 'other/.mcp.json': one(githubToken('two')) });
    const result = await stage.gate({ event, shape });
    const report = expectVerdict(stage, result, { findings: 2, blocked: 1 });
    expect(report.totals).toMatchObject({ allowed: 1, reported: 0 });
    expect(report.findings.find(({ file }) => file === '.mcp.json')?.allowed).toEqual({
      kind: 'policy',
      reason: 'A sample for the <b>docs</b>',
      owner: '@acme/docs',
    });
    expect(result.summary).toContain('### Allowed\n');
    expect(result.summary).not.toContain('<b>');
    expect(result.annotations.filter(({ file }) => file === '.mcp.json').map(({ level }) => level)).toEqual(['notice']);
    expect(result.outputs['allowed']).toBe('1');
  });

  test('of the change itself has no effect', async () => {
    await using stage = await setStage({ files: { '.github/keygate.yml': 'version: 1\n' } });
    const { event } = await stage.change({ '.mcp.json': LEAK, '.github/keygate.yml': ALLOW, '.keygate.yml': ALLOW });
    const report = expectVerdict(stage, await stage.gate({ event, shape }), { findings: 1, blocked: 1 });
    expect(report.totals.allowed).toBe(0);
  });

  test('of the change has no effect where the base has none', async () => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.github/keygate.yml': ALLOW }, { '.mcp.json': LEAK });
    expectVerdict(stage, await stage.gate({ event, shape }), { findings: 1, blocked: 1 });
  });

  test('that ended is said', async () => {
    await using stage = await setStage({ files: { '.github/keygate.yml': `${ALLOW}    expires: 2020-01-31\n` } });
    const { event } = await stage.change({ '.mcp.json': LEAK });
    const result = await stage.gate({ event, shape });
    expectVerdict(stage, result, { findings: 1, blocked: 1 });
    expect(result.annotations[0]?.message).toContain('The policy allowed this until 2020-01-31');
  });

  test('that ended closes the gate for what was there before, too', async () => {
    await using stage = await setStage({ files: { '.mcp.json': LEAK, '.github/keygate.yml': `${ALLOW}    expires: 2020-01-31\n` } });
    const { event } = await stage.change({ '.mcp.json': `${LEAK}\n` });
    const result = await stage.gate({ event, shape });
    const report = expectVerdict(stage, result, { findings: 1, blocked: 1 });
    expect(report.findings).toMatchObject([{ standing: 'existing', blocked: true, lapsed: '2020-01-31' }]);
    expect(result.annotations.map(({ level }) => level)).toEqual(['error', 'error']);
    expect(result.annotations[0]?.message).toContain('The policy allowed this until 2020-01-31; renew the allowance');
    expect(result.summary).toContain('1 finding no longer allowed;');
  });

  test.each([
    {
      name: 'a misspelt setting',
      text: 'version: 1\nallow:\n  - path: .mcp.json\n    ownr: me\n    reason: x\n',
      at: '4:11',
      says: 'did you mean "owner"?',
    },
    { name: 'no reason', text: 'version: 1\nallow:\n  - path: .mcp.json\n', at: '3:5', says: 'needs "reason"' },
    { name: 'no YAML', text: 'version: 1\nallow: [\n', at: '3:1', says: 'the policy could not be read' },
  ])('that is broken closes the gate: $name', async ({ text, at, says }) => {
    await using stage = await setStage({ files: { '.github/keygate.yml': text } });
    const { event } = await stage.change({ '.mcp.json': LEAK });
    const result = await stage.gate({ event, shape });
    expectSound(stage, result);
    expect(result.exitCode).toBe(1);
    const message = result.annotations.map((annotation) => annotation.message).join('\n');
    expect(message).toContain(`.github/keygate.yml:${at}: `);
    expect(message).toContain(says);
  });
});

test('a threshold: the policy, and the input over it', async () => {
  // A name and a shape, and no more: a warning.
  await using stage = await setStage({ files: { '.github/keygate.yml': 'version: 1\nfail-on: warning\n' } });
  const text = `${config({ tracker: server({ TRACKER_TOKEN: '${TRACKER_TOKEN}' }) })
    .trimEnd()
    .slice(0, -1)}, "mcpServers": {} }\n`;
  const { event } = await stage.change({
    '.mcp.json': `{ "mcpServers": { "a": { "command": "x", "env": { "MODE": "1", "MODE": "2" } } } }\n`,
    'b/.mcp.json': text,
  });
  const strict = await stage.gate({ event });
  expect(strict.report?.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toContain('duplicate-key warning');
  expect(strict.exitCode).toBe(1);
  const lax = await stage.gate({ event, inputs: { 'fail-on': 'error' } });
  expectSound(stage, lax);
  expect({ exitCode: lax.exitCode, blocked: lax.outputs['blocked'] }).toEqual({ exitCode: 0, blocked: '0' });
  expect(lax.annotations[0]).toMatchObject({ level: 'warning' });
});

describe.concurrent('inputs', () => {
  const HEX = 'a'.repeat(40);
  test.each([
    { inputs: { 'fail-on': 'fatal' }, says: 'Input "fail-on" must be one of error, warning, note.' },
    { inputs: { comment: 'sometimes' }, says: 'Input "comment" must be one of never, on-failure, always.' },
    { inputs: { 'check-run': 'yes' }, says: 'Input "check-run" must be one of auto, never.' },
    { inputs: { head: 'main' }, says: 'Input "head" must be a full commit id (40 hexadecimal digits).' },
    { inputs: { base: '--output=x', head: HEX }, says: 'Input "base" must be a full commit id (40 hexadecimal digits).' },
    { inputs: { base: HEX }, says: 'The input "base" needs the input "head" beside it.' },
  ])('$says', async ({ inputs, says }) => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.mcp.json': CLEAN });
    const result = await stage.gate({ event, inputs: { ...inputs } });
    expectSound(stage, result);
    expect(result.exitCode).toBe(1);
    expect(result.annotations.map(({ message }) => message)).toEqual([says]);
  });

  test('commits that do not exist close the gate', async () => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.mcp.json': CLEAN });
    const result = await stage.gate({ event, inputs: { base: HEX, head: 'b'.repeat(40) } });
    expectSound(stage, result);
    expect(result.exitCode).toBe(1);
    expect(result.annotations.length).toBe(1);
  });

  test('a repository that is no repository', async () => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.mcp.json': CLEAN });
    const result = await stage.gate({ event, shape: 'none', repository: 'nonsense' });
    expectClosed(stage, result, /The environment names no repository/);
  });
});
