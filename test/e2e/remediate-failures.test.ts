import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RepositoryOptions } from '../support/forge/forge.ts';
import { gitText } from '../support/forge/git.ts';
import type { FaultKind } from '../support/forge/faults.ts';
import { expectSound, type GateResult, setStage, type Stage } from './stage.ts';
import { branches, fileOf, land, leaky, onlyPull, remediate, remediateTo, SECRETS, useRemediate, writes } from './remediate-stage.ts';

useRemediate();

const BRANCH = 'keygate/remediate';
const [ONE, TWO, THREE] = SECRETS;
const SETTING = 'Allow GitHub Actions to create and approve pull requests';

async function stageWith(repository: RepositoryOptions = {}): Promise<Stage> {
  const stage = await setStage({ files: { '.mcp.json': leaky({ tracker: ONE, KEEP: TWO }) }, repository });
  await stage.work.pushTo(stage.repository);
  return stage;
}

/** What holds where nothing could be written: no branch, one warning, a file of edits, and how to do it by hand. */
async function expectByHand(stage: Stage, result: GateResult, sentence: RegExp): Promise<void> {
  expect(await branches(stage)).toEqual([]);
  expect(stage.repository.pulls).toEqual([]);
  expect(result.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([expect.stringMatching(sentence)]);
  const edits = readFileSync(result.outputs['edits'] ?? '', 'utf8');
  expect(JSON.parse(edits)).toMatchObject({
    schema: 1,
    commit: await stage.work.sha('main'),
    files: [
      {
        path: '.mcp.json',
        withheld: 0,
        edits: expect.arrayContaining([{ first: expect.any(Number), last: expect.any(Number), lines: [expect.stringContaining('op://')] }]),
      },
    ],
  });
  expect(result.summary).toContain('fix --write');
  for (const secret of SECRETS) expect(`${edits}${result.summary}`).not.toContain(secret);
}

describe.concurrent('where something is not allowed', () => {
  test('a token that only reads', async () => {
    await using stage = await stageWith();
    const result = await remediateTo(stage, 'none', { token: stage.token() });
    await expectByHand(stage, result, /^warning: .*the job needs "permissions: contents: write"/);
  });

  test('a token that may write contents and no pull request', async () => {
    await using stage = await stageWith();
    const result = await remediateTo(stage, 'none', { token: stage.token({ contents: 'write' }) });
    await expectByHand(stage, result, /^warning: .*the job needs "permissions: pull-requests: write"/);
  });

  test('a repository in which Actions may not open pull requests, but the token of an App may', async () => {
    await using stage = await stageWith({ actionsMayOpenPulls: false });
    const result = await remediateTo(stage, 'none');
    await expectByHand(stage, result, new RegExp(`^warning: .*turn on "${SETTING}"`));
    const token = stage.forge.token({ permissions: { contents: 'write', 'pull-requests': 'write' }, login: 'acme-keygate[bot]' });
    await remediateTo(stage, 'created', { token });
    expect(onlyPull(stage).login).toBe('acme-keygate[bot]');
  });

  test('a rule that protects every branch', async () => {
    await using stage = await stageWith({ guarded: ['keygate/'] });
    const result = await remediateTo(stage, 'none');
    await expectByHand(stage, result, /^warning: .*A rule of the repository forbids creating the branch keygate\/remediate--/);
  });

  test('a rule that protects the branch of a proposal, once it is there', async () => {
    await using stage = await stageWith();
    await remediateTo(stage, 'created');
    Object.assign(stage.repository, { guarded: [BRANCH] });
    await land(stage, { 'README.md': '# Another\n' });
    const before = await gitText(stage.repository.directory, ['rev-parse', BRANCH]);
    const result = await remediateTo(stage, 'none');
    expect(result.annotations[0]?.message).toMatch(/A rule of the repository forbids/);
    expect(await gitText(stage.repository.directory, ['rev-parse', BRANCH])).toBe(before);
    expect(onlyPull(stage).number).toBe(1);
  });

  test('a rule that protects the base alone is in nobody’s way', async () => {
    await using stage = await stageWith({ guarded: ['main'] });
    await remediateTo(stage, 'created');
    expect(onlyPull(stage).base.ref).toBe('main');
  });

  test('no token, a base that is not there, a branch that is none', async () => {
    await using stage = await stageWith();
    const messages: (string | undefined)[] = [];
    for (const options of [{ token: '' }, { inputs: { base: 'nowhere' } }, { inputs: { branch: 'a..b' } }]) {
      const result = await remediate(stage, options);
      expect(result.exitCode).toBe(1);
      messages.push(result.annotations[0]?.message);
    }
    expect(messages).toEqual([
      'Remediation writes through the API, and there is no token. Give the input "token".',
      'There is no branch "nowhere" to propose a change for.',
      'Input "branch" must be the name of a branch.',
    ]);
    expect(await branches(stage)).toEqual([]);
  });
});

describe.concurrent('an API that fails midway leaves no half-made branch', () => {
  test.each([
    ['making a branch', /^POST .*\/git\/refs/],
    ['making the commit', /createCommitOnBranch/],
    ['listing what is there', /^GET .*\/pulls\?/],
    ['opening the pull request', /^POST .*\/pulls$/],
  ] as const)('%s', async (_, match) => {
    await using stage = await stageWith();
    stage.forge.fail({ match, how: '503', times: 4 });
    const result = await remediate(stage);
    expectSound(stage, result);
    expect(result.exitCode).toBe(1);
    expect(result.annotations.map(({ message }) => message)).toEqual([expect.stringMatching(/^GitHub answered 503 while /)]);
    expect(await branches(stage)).toEqual([]);
    expect(stage.repository.pulls).toEqual([]);
    await remediateTo(stage, 'created');
  });

  test('moving the branch: the proposal before stands whole', async () => {
    await using stage = await stageWith();
    await remediateTo(stage, 'created');
    const before = await gitText(stage.repository.directory, ['rev-parse', BRANCH]);
    await land(stage, { 'README.md': '# Another\n' });
    stage.forge.fail({ match: /updateRefs/, how: '502', times: 4 });
    const result = await remediate(stage);
    expect(result.exitCode).toBe(1);
    expect(await branches(stage)).toEqual([BRANCH]);
    expect(await gitText(stage.repository.directory, ['rev-parse', BRANCH])).toBe(before);
    await remediateTo(stage, 'updated');
  });

  test('writing the description: the next run writes it', async () => {
    await using stage = await stageWith();
    await remediateTo(stage, 'created');
    await land(stage, { 'sub/.mcp.json': leaky({ third: THREE }) });
    stage.forge.fail({ match: /^PATCH /, how: '500', times: 4 });
    expect((await remediate(stage)).exitCode).toBe(1);
    expect(onlyPull(stage).title).toContain('2 MCP credentials ');
    await remediateTo(stage, 'updated');
    expect(onlyPull(stage).title).toContain('3 MCP credentials ');
    await remediateTo(stage, 'unchanged');
  });

  test.each(['502', 'drop', 'secondary-rate-limit'] satisfies readonly FaultKind[])('a stumble (%s) is passed over', async (how) => {
    await using stage = await stageWith();
    stage.forge.fail({ match: /createCommitOnBranch/, how, times: 1 });
    stage.forge.fail({ match: /updateRefs/, how, times: 1 });
    await remediateTo(stage, 'created');
    expect(await branches(stage)).toEqual([BRANCH]);
  });

  test('a branch that a cancelled run left without a pull request is taken up', async () => {
    await using stage = await stageWith();
    await remediateTo(stage, 'created');
    stage.repository.pulls.pop();
    const asked = stage.forge.requests.length;
    await remediateTo(stage, 'created');
    expect(writes(stage, asked)).toEqual(['POST pulls 201']);
  });
});

describe.concurrent('others at the same time', () => {
  test('two runs make one pull request', async () => {
    await using stage = await stageWith();
    const results = await Promise.all([remediate(stage), remediate(stage), remediate(stage)]);
    for (const result of results) expectSound(stage, result);
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(results.filter(({ outputs }) => outputs['operation'] === 'created')).toHaveLength(1);
    expect(onlyPull(stage).number).toBe(1);
    expect(await branches(stage)).toEqual([BRANCH]);
    expect(await gitText(stage.repository.directory, ['rev-list', '--count', `main..${BRANCH}`])).toBe('1');
  });

  test('two runs on an old proposal bring it up to date once', async () => {
    await using stage = await stageWith();
    await remediateTo(stage, 'created');
    await land(stage, { 'sub/.mcp.json': leaky({ third: THREE }) });
    const results = await Promise.all([remediate(stage), remediate(stage)]);
    for (const result of results) expectSound(stage, result);
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(await branches(stage)).toEqual([BRANCH]);
    await remediateTo(stage, 'unchanged');
  });

  test('a person who pushes while the commit is made keeps what they pushed', async () => {
    await using stage = await stageWith();
    await remediateTo(stage, 'created');
    await land(stage, { 'README.md': '# Another\n' });
    await stage.work.git('fetch', '--quiet', stage.repository.directory, BRANCH);
    await stage.work.git('checkout', '--quiet', '-b', BRANCH, 'FETCH_HEAD');
    const theirs = await stage.work.commit('Mine', { 'note.txt': 'x\n' });
    stage.forge.meanwhile(/updateRefs/, () => stage.work.pushTo(stage.repository, BRANCH));
    const result = await remediateTo(stage, 'none');
    expect(result.annotations[0]?.message).toMatch(/^Somebody pushed to the branch/);
    expect(await branches(stage)).toEqual([BRANCH]);
    expect(await gitText(stage.repository.directory, ['rev-parse', BRANCH])).toBe(theirs);
  });

  test('a file that changes while it is read is read again', async () => {
    await using stage = await stageWith();
    const files = { '.mcp.json': leaky({ tracker: ONE, renamed: THREE }) };
    stage.forge.meanwhile(/^GET .*\/git\/trees\//, () => land(stage, files));
    await remediateTo(stage, 'created', { shape: 'none' });
    expect(await fileOf(stage, BRANCH, '.mcp.json')).toContain('op://mcp/renamed/TRACKER_TOKEN');
    expect(await gitText(stage.repository.directory, ['log', '--format=%P', `main..${BRANCH}`])).toBe(await stage.work.sha('main'));
  });

  test('a file that changes again is left, and the others are proposed', async () => {
    await using stage = await setStage({ files: { '.mcp.json': leaky({ tracker: ONE }), 'sub/.mcp.json': leaky({ other: TWO }) } });
    await stage.work.pushTo(stage.repository);
    for (const name of ['once', 'twice'])
      stage.forge.meanwhile(/^GET .*\/git\/trees\//, () => land(stage, { 'sub/.mcp.json': leaky({ [name]: TWO }) }));
    const result = await remediateTo(stage, 'created', { shape: 'none' });
    expect(result.outputs).toMatchObject({ swapped: '1', left: '1' });
    expect(onlyPull(stage).body).toContain('The file changed while it was read');
    expect(await fileOf(stage, BRANCH, 'sub/.mcp.json')).toContain('"twice"');
  });
});

test('a file that is executable is left as it is', async () => {
  await using stage = await setStage({ files: { 'real.json': leaky({ tracker: ONE }) } });
  await stage.work.write('run.json', leaky({ other: TWO }), '100755');
  await stage.work.commit('Executable');
  await stage.work.pushTo(stage.repository);
  const result = await remediateTo(stage, 'created');
  expect(result.outputs).toMatchObject({ swapped: '1', left: '1' });
  expect(result.summary).toContain('The file is executable');
});

test('two hundred files are one pull request that is not too long, and are read and written in few calls', async () => {
  const files = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`service-${i}/.mcp.json`, leaky({ [`server-${i}`]: ONE })]));
  await using stage = await setStage({ files });
  await stage.work.pushTo(stage.repository);
  const result = await remediateTo(stage, 'created');
  expect(result.outputs['swapped']).toBe('200');
  const body = onlyPull(stage).body ?? '';
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body).toContain('service-99/.mcp.json');
  expect(stage.forge.requests.length).toBeLessThan(25);
  await remediateTo(stage, 'unchanged');
});

test('an enterprise server', async () => {
  await using stage = await stageWith();
  const { url, graphqlUrl } = stage.forge.enterprise;
  await remediateTo(stage, 'created', { env: { GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: graphqlUrl } });
  expect(onlyPull(stage).number).toBe(1);
});
