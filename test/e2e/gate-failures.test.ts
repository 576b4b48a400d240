import { describe, expect, test } from 'vitest';
import type { Fault } from '../support/forge/faults.ts';
import { git } from '../support/forge/git.ts';
import { expectClosed, expectVerdict, githubToken, type GateResult, one, setStage, type Stage } from './stage.ts';

const VALUE = githubToken();
const LEAK = one(VALUE);
const CLEAN = one('${TRACKER_TOKEN}');

/** Runs the gate without a checkout on a change that leaks, with the API going wrong. */
async function withFaults(stage: Stage, ...faults: readonly Fault[]): Promise<GateResult & { readonly token: string }> {
  const { event } = await stage.change({ '.mcp.json': LEAK, 'other/.mcp.json': CLEAN, 'third/.mcp.json': CLEAN });
  for (const fault of faults) stage.forge.fail(fault);
  const token = stage.token();
  return { ...(await stage.gate({ event, shape: 'none', token })), token };
}

function expectNoToken(result: GateResult & { readonly token: string }): void {
  const shown = `${result.stdout.replaceAll(`::add-mask::${result.token}\n`, '')}${result.stderr}${result.summary}${JSON.stringify(result.outputs)}`;
  expect(shown).not.toContain(result.token);
  expect(shown.replaceAll(`::add-mask::${VALUE}\n`, '')).not.toContain(VALUE);
}

const COMPARE = /^GET \/repos\/acme\/app\/compare\//;
const TREES = /^GET \/repos\/acme\/app\/git\/trees\//;
/** How the policy is read where GraphQL is of no use. */
const POLICY = /^GET \/repos\/acme\/app\/contents\//;
const WITH_POLICY = { files: { '.github/keygate.yml': 'version: 1\n' } };
const GRAPHQL = /^POST \/graphql/;

// Most of the time is spent in waiting for the next attempt.
describe.concurrent('an API that goes wrong and recovers', () => {
  test.each<{ readonly name: string; readonly faults: readonly Fault[] }>([
    { name: '500 once', faults: [{ match: COMPARE, how: '500', times: 1 }] },
    { name: '502 with a page, once', faults: [{ match: TREES, how: '502', times: 1 }] },
    { name: '503 of GraphQL, once', faults: [{ match: GRAPHQL, how: '503', times: 1 }] },
    { name: 'a dropped connection', faults: [{ match: COMPARE, how: 'drop', times: 1 }] },
    {
      name: 'a dropped connection while the policy is read',
      faults: [
        { match: GRAPHQL, how: 'html' },
        { match: POLICY, how: 'drop', times: 1 },
      ],
    },
    { name: 'a short rate limit', faults: [{ match: COMPARE, how: 'rate-limit', times: 1, retryAfter: 1 }] },
    { name: 'a short secondary rate limit', faults: [{ match: TREES, how: 'secondary-rate-limit', times: 1, retryAfter: 1 }] },
    { name: 'a short rate limit of GraphQL', faults: [{ match: GRAPHQL, how: 'rate-limit', times: 1, retryAfter: 1 }] },
    { name: 'a slow answer', faults: [{ match: COMPARE, how: 'slow', times: 1 }] },
    { name: 'a page of a proxy in place of GraphQL', faults: [{ match: GRAPHQL, how: 'html' }] },
  ])('$name', async ({ faults }) => {
    await using stage = await setStage(WITH_POLICY);
    const result = await withFaults(stage, ...faults);
    const report = expectVerdict(stage, result, { findings: 1, blocked: 1 });
    expect(report.findings).toMatchObject([{ file: '.mcp.json', standing: 'added', rule: 'static-credential' }]);
    expect(report.coverage).toMatchObject({ matched: 3, read: 3 });
    expectNoToken(result);
  });
});

describe.concurrent('an API that stays wrong closes the gate', () => {
  test.each<{ readonly name: string; readonly faults: readonly Fault[]; readonly says: RegExp }>([
    {
      name: '500',
      faults: [{ match: COMPARE, how: '500' }],
      says: /^GitHub answered 500 while comparing base and head\. Nothing was examined, so the check fails\.$/,
    },
    {
      name: '503 of every folder',
      faults: [{ match: TREES, how: '503' }],
      says: /^GitHub answered 503 while reading a folder\. Nothing was examined/,
    },
    {
      name: '502 of GraphQL',
      faults: [{ match: GRAPHQL, how: '502' }],
      says: /^GitHub answered 502 while reading files\. Nothing was examined/,
    },
    {
      name: '500 of the policy',
      faults: [
        { match: GRAPHQL, how: 'html' },
        { match: POLICY, how: '500' },
      ],
      says: /^GitHub answered 500 while reading the policy\. Nothing was examined/,
    },
    {
      name: 'dropped connections',
      faults: [{ match: COMPARE, how: 'drop' }],
      says: /^GitHub did not answer while comparing base and head\. Nothing was examined/,
    },
    {
      name: 'a long rate limit',
      faults: [{ match: COMPARE, how: 'rate-limit', retryAfter: 1800 }],
      says: /^GitHub's rate limit is used up \(403 while comparing base and head\); run again in 30 min\. Nothing was examined/,
    },
    {
      name: 'a long secondary rate limit',
      faults: [{ match: TREES, how: 'secondary-rate-limit', retryAfter: 300 }],
      says: /^GitHub's rate limit is used up \(403 while reading a folder\); run again in 5 min\./,
    },
    {
      name: 'a page of a proxy',
      faults: [{ match: COMPARE, how: 'html' }],
      says: /^GitHub's answer while comparing base and head is no JSON\. Nothing was examined/,
    },
    { name: 'a page of a proxy for everything', faults: [{ match: /./, how: 'html' }], says: /is no JSON\. Nothing was examined/ },
  ])('$name', async ({ faults, says }) => {
    await using stage = await setStage(WITH_POLICY);
    const result = await withFaults(stage, ...faults);
    expectClosed(stage, result, says);
    expectNoToken(result);
  });
});

describe.concurrent('what the API hands out in part', () => {
  test('a tree over the limit is read folder by folder', async () => {
    await using stage = await setStage({
      limits: { treeEntries: 5 },
      files: { '.mcp.json': LEAK, 'a/b/c/.mcp.json': CLEAN, 'd/e.md': 'e\n', 'f/g/h.md': 'h\n' },
    });
    await stage.work.pushTo(stage.repository);
    const event = { name: 'schedule', payload: {}, sha: await stage.work.sha(), ref: 'refs/heads/main' };
    const result = await stage.gate({ event, shape: 'none' });
    const report = expectVerdict(stage, result, { findings: 1, blocked: 1 });
    expect(report.coverage.matched).toBe(2);
  });

  test('a comparison that shows few of its files and commits is not what is relied on', async () => {
    await using stage = await setStage({ limits: { compareFiles: 2, compareCommits: 2 } });
    const noise = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`a${i}.md`, `${i}\n`]));
    const { event } = await stage.change(
      { ...noise, 'z/.mcp.json': LEAK },
      { 'z/.mcp.json': CLEAN },
      { 'one.md': '1\n' },
      { 'y/.mcp.json': LEAK },
    );
    const result = await stage.gate({ event, shape: 'none' });
    const report = expectVerdict(stage, result, { findings: 1, blocked: 1 });
    expect(report.findings).toMatchObject([{ file: 'y/.mcp.json', standing: 'added' }]);
  });

  test('a literal in a commit of very many files is not missed in silence', async () => {
    await using stage = await setStage();
    const noise = Object.fromEntries(Array.from({ length: 1_050 }, (_, i) => [`a/${String(i).padStart(4, '0')}.md`, `${i}\n`]));
    const { event } = await stage.change({ ...noise, 'z/.mcp.json': LEAK }, { 'z/.mcp.json': CLEAN });
    const result = await stage.gate({ event, shape: 'none' });
    // Found, or said to be unexamined: green without a word is the one wrong answer.
    const said = (result.report?.notices ?? []).length > 0 || result.exitCode === 1;
    expect({ said, exitCode: result.exitCode }).toMatchObject({ said: true });
    expect(stage.forge.violations).toEqual([]);
  });

  test.each([
    { name: 'longer than GraphQL gives out', text: `${' '.repeat(600_000)}${LEAK}` },
    { name: 'with a byte order mark', text: `\uFEFF${LEAK}` },
    { name: 'with characters outside of Latin', text: LEAK.replace('tracker', 'трекер 追踪 🛰') },
    { name: 'with Windows line ends', text: LEAK.replaceAll('\n', '\r\n') },
  ])('a file $name', async ({ text }) => {
    await using stage = await setStage({ limits: { blobText: 512_000 } });
    const { event } = await stage.change({ '.mcp.json': text, 'other/.mcp.json': CLEAN });
    const remote = await stage.gate({ event, shape: 'none' });
    const report = expectVerdict(stage, remote, { findings: 1, blocked: 1 });
    expect(report.coverage).toMatchObject({ matched: 2, read: 2 });
    // Over git and over the API the very same report comes out.
    const local = await stage.gate({ event });
    expect(local.report).toEqual(remote.report);
  });

  test('a binary file under the name of a configuration', async () => {
    await using stage = await setStage();
    await stage.work.branch('change');
    await stage.work.write('.mcp.json', Buffer.from([0x00, 0xff, 0xfe, 0x80, 0x00, 0x01]));
    await stage.work.write('other/.mcp.json', CLEAN);
    await stage.work.commit('Binary');
    const { event } = await stage.propose();
    const result = await stage.gate({ event, shape: 'none' });
    const report = expectVerdict(stage, result, { findings: 1, blocked: 1 });
    expect(report.findings).toMatchObject([{ rule: 'unreadable-config', file: '.mcp.json' }]);
    expect(report.coverage).toMatchObject({ matched: 2, read: 1, unreadable: 1 });
  });

  test('a change of more commits than are walked says so', async () => {
    await using stage = await setStage();
    await stage.work.branch('change');
    const tree = await stage.work.git('rev-parse', 'HEAD^{tree}');
    let tip = await stage.work.sha();
    const first = tip;
    const lines: string[] = [];
    for (let i = 0; i < 260; i++)
      lines.push(
        `commit refs/heads/change\ncommitter T <t@example.com> ${1_800_000_000 + i} +0000\ndata 1\nx\n${i === 0 ? `from ${first}\n` : ''}`,
      );
    await git(stage.work.directory, ['fast-import', '--quiet', '--force'], { input: lines.join('') });
    tip = await stage.work.sha('change');
    expect(await stage.work.git('rev-parse', `${tip}^{tree}`)).toBe(tree);
    await stage.work.git('reset', '--quiet', '--hard', 'change');
    await stage.work.commit('Config', { '.mcp.json': CLEAN });
    const { event } = await stage.propose();
    const result = await stage.gate({ event, shape: 'none' });
    const report = expectVerdict(stage, result, { findings: 0, blocked: 0 });
    expect(report.notices).toEqual(['The change has 261 commits; only 250 were examined one by one.']);
    expect(result.annotations).toEqual([{ level: 'notice', message: report.notices[0] }]);
    expect(result.summary).toContain('only 250 were examined one by one');
  });
});

describe.concurrent('a workspace that does not do, and no token', () => {
  test.each(['depth 1', 'none'] as const)('checked out: %s', async (shape) => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.mcp.json': LEAK });
    const result = await stage.gate({ event, shape, token: '' });
    expectClosed(
      stage,
      result,
      /^The workspace does not hold both ends of the change, .*Give the input "token", or check out with fetch-depth: 0\.$/,
    );
    expect(stage.forge.requests).toEqual([]);
  });

  test('a clone without the base', async () => {
    await using stage = await setStage();
    const { event, head } = await stage.change({ '.mcp.json': LEAK });
    const result = await stage.gate({ event, token: '', inputs: { base: 'a'.repeat(40), head } });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toEqual({});
    expect(result.annotations.length).toBe(1);
    expect(result.stdout).not.toContain('please report this');
  });
});

test('unrelated histories close the gate, with advice', async () => {
  await using stage = await setStage();
  await stage.work.git('checkout', '--quiet', '--orphan', 'change');
  const head = await stage.work.commit('Unrelated', { '.mcp.json': LEAK });
  await stage.work.pushTo(stage.repository);
  const base = await stage.work.sha('main');
  const event = { name: 'workflow_dispatch', payload: {}, sha: head, ref: 'refs/heads/change' };
  const result = await stage.gate({ event, inputs: { base, head } });
  expectClosed(stage, result, /no common ancestor/);
});

test('a payload that is no JSON, and an event without commits', async () => {
  await using stage = await setStage();
  await stage.work.pushTo(stage.repository);
  const sha = await stage.work.sha();
  const broken = await stage.gate({
    event: { name: 'pull_request', payload: {}, sha, ref: 'refs/heads/main' },
    env: { GITHUB_EVENT_PATH: `${stage.work.directory}/README.md` },
  });
  expectClosed(stage, broken, /^The event file of this run \(GITHUB_EVENT_PATH\) could not be read\.$/);
  const empty = await stage.gate({ event: { name: 'pull_request', payload: {}, sha: '', ref: '' }, workspace: stage.work.directory });
  expectClosed(
    stage,
    empty,
    /^Keygate does not know what to compare: the event "pull_request" names no commit; give the inputs "base" and "head"\.$/,
  );
});
