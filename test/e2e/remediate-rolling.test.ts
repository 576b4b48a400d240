import { describe, expect, test } from 'vitest';
import { gitText } from '../support/forge/git.ts';
import { setStage, type Stage } from './stage.ts';
import { branches, fileOf, land, leaky, onlyPull, remediate, remediateTo, SECRETS, useRemediate, writes } from './remediate-stage.ts';

useRemediate();

const BRANCH = 'keygate/remediate';
const [ONE, TWO, THREE] = SECRETS;

async function stageWith(files: Readonly<Record<string, string>> = { '.mcp.json': leaky({ tracker: ONE }) }): Promise<Stage> {
  const stage = await setStage({ files: { 'README.md': '# App\n', ...files } });
  await stage.work.pushTo(stage.repository);
  return stage;
}

describe.concurrent('one rolling pull request', () => {
  test('the first run opens it, with one signed commit on the base', async () => {
    await using stage = await stageWith();
    const result = await remediateTo(stage, 'created', { inputs: { labels: 'security, mcp', draft: 'true' } });
    const pull = onlyPull(stage);
    expect(result.outputs).toMatchObject({ swapped: '1', left: '0', 'pull-request-number': '1' });
    expect(result.outputs['pull-request-url']).toMatch(/\/acme\/app\/pull\/1$/);
    expect(await branches(stage)).toEqual([BRANCH]);
    expect(pull).toMatchObject({ title: 'Replace 1 MCP credential by references to 1Password', draft: true, labels: ['security', 'mcp'] });
    expect(await fileOf(stage, BRANCH, '.mcp.json')).toBe(leaky({ tracker: 'op://mcp/tracker/TRACKER_TOKEN' }).trimEnd());
    const log = await gitText(stage.repository.directory, ['log', '--format=%an|%cn|%s|%P', `main..${BRANCH}`]);
    expect(log).toBe(`github-actions[bot]|GitHub|Replace 1 MCP credential by references to 1Password|${await stage.work.sha('main')}`);
  });

  test('a second run with nothing new writes nothing', async () => {
    await using stage = await stageWith();
    await remediateTo(stage, 'created');
    const before = { ...onlyPull(stage) };
    const asked = stage.forge.requests.length;
    await remediateTo(stage, 'unchanged');
    expect(writes(stage, asked)).toEqual([]);
    expect(onlyPull(stage)).toEqual(before);
  });

  test('a new literal updates it in place, and boxes that were ticked stay so', async () => {
    await using stage = await stageWith();
    await remediateTo(stage, 'created');
    const pull = onlyPull(stage);
    pull.body = (pull.body ?? '').replace('- [ ]', '- [x]');
    await land(stage, { 'sub/.mcp.json': leaky({ other: TWO }) });
    const result = await remediateTo(stage, 'updated');
    expect(result.outputs).toMatchObject({ swapped: '2', 'pull-request-number': '1' });
    expect(onlyPull(stage).title).toBe('Replace 2 MCP credentials by references to 1Password');
    expect(onlyPull(stage).body?.match(/- \[x\]/g)).toHaveLength(1);
    expect(onlyPull(stage).body?.match(/- \[ \]/g)).toHaveLength(1);
    expect(await branches(stage)).toEqual([BRANCH]);
    expect(await gitText(stage.repository.directory, ['rev-list', '--count', `main..${BRANCH}`])).toBe('1');
    expect(await fileOf(stage, BRANCH, 'sub/.mcp.json')).toContain('op://mcp/other/TRACKER_TOKEN');
    await remediateTo(stage, 'unchanged');
  });

  test('when the base moves, its one commit is made anew on the new base, and the pull request is never closed on the way', async () => {
    await using stage = await stageWith();
    await remediateTo(stage, 'created');
    const tip = await land(stage, { 'README.md': '# Another\n' });
    await remediateTo(stage, 'updated');
    expect(onlyPull(stage)).toMatchObject({ number: 1, closedAt: null });
    expect(await gitText(stage.repository.directory, ['log', '--format=%P', `main..${BRANCH}`])).toBe(tip);
  });

  test('a base whose history was rewritten, as after a leak, is followed', async () => {
    await using stage = await stageWith();
    await remediateTo(stage, 'created');
    await stage.work.git('checkout', '--quiet', '--orphan', 'rewritten');
    await stage.work.commit('Another history');
    await stage.work.git('branch', '-M', 'rewritten', 'main');
    await stage.work.pushTo(stage.repository, 'main');
    await remediateTo(stage, 'updated');
    expect(await gitText(stage.repository.directory, ['log', '--format=%P', '-1', BRANCH])).toBe(await stage.work.sha('main'));
    expect(await gitText(stage.repository.directory, ['rev-list', '--count', BRANCH])).toBe('2');
  });

  test('it is left alone once a person has pushed to it, until they are done', async () => {
    await using stage = await stageWith();
    await remediateTo(stage, 'created');
    await stage.work.git('fetch', '--quiet', stage.repository.directory, BRANCH);
    await stage.work.git('checkout', '--quiet', '-b', BRANCH, 'FETCH_HEAD');
    const theirs = await stage.work.commit('Mine', { 'note.txt': 'x\n' });
    await stage.work.pushTo(stage.repository, BRANCH);
    await land(stage, { 'sub/.mcp.json': leaky({ other: TWO }) });
    const result = await remediateTo(stage, 'none');
    expect(result.annotations.map(({ message }) => message)).toEqual([expect.stringMatching(/^Somebody pushed to the branch/)]);
    expect(await gitText(stage.repository.directory, ['rev-parse', BRANCH])).toBe(theirs);
  });

  test('a commit of ours that a person changed and pushed is theirs', async () => {
    await using stage = await stageWith();
    await remediateTo(stage, 'created');
    await stage.work.git('fetch', '--quiet', stage.repository.directory, BRANCH);
    await stage.work.git('checkout', '--quiet', '-b', BRANCH, 'FETCH_HEAD');
    await stage.work.write('.mcp.json', leaky({ tracker: '${TRACKER_TOKEN}' }));
    await stage.work.git('commit', '--quiet', '--amend', '--no-edit');
    await stage.work.pushTo(stage.repository, BRANCH);
    await land(stage, { 'README.md': '# Another\n' });
    await remediateTo(stage, 'none');
    expect(await fileOf(stage, BRANCH, '.mcp.json')).toContain('${TRACKER_TOKEN}');
  });

  test('it is not opened again once closed, but new literals are proposed, and "again" proposes all', async () => {
    await using stage = await stageWith({ '.mcp.json': leaky({ tracker: ONE, other: TWO }) });
    await remediateTo(stage, 'created');
    const pull = onlyPull(stage);
    pull.state = 'closed';
    expect((await remediateTo(stage, 'none')).annotations[0]?.message).toMatch(/^Pull request #1 proposed this and was closed/);
    // One of the two is done by hand: what is left was declined as well.
    await land(stage, { '.mcp.json': leaky({ tracker: ONE }) });
    await remediateTo(stage, 'none');
    expect(stage.repository.pulls).toHaveLength(1);
    await remediateTo(stage, 'created', { inputs: { again: 'true' } });
    onlyPull(stage).state = 'closed';
    await land(stage, { 'sub/.mcp.json': leaky({ third: THREE }) });
    await remediateTo(stage, 'created');
    expect(onlyPull(stage).number).toBe(3);
  });

  test('what was merged and comes back is proposed again', async () => {
    await using stage = await stageWith();
    await remediateTo(stage, 'created');
    const merged = await fileOf(stage, BRANCH, '.mcp.json');
    await land(stage, { '.mcp.json': `${merged}\n` });
    Object.assign(onlyPull(stage), { state: 'closed', mergedAt: '2026-01-01T00:00:00Z' });
    await remediateTo(stage, 'none');
    await land(stage, { '.mcp.json': leaky({ tracker: TWO }) });
    await remediateTo(stage, 'created');
    expect(onlyPull(stage).number).toBe(2);
  });

  test('it is closed, and its branch removed, once nothing is left; the same literal may come back', async () => {
    await using stage = await stageWith();
    await remediateTo(stage, 'created');
    await land(stage, { '.mcp.json': leaky({ tracker: '${TRACKER_TOKEN}' }) });
    await remediateTo(stage, 'closed');
    expect(stage.repository.pulls[0]).toMatchObject({ state: 'closed', body: expect.stringMatching(/^Keygate closed this, because/) });
    expect(await branches(stage)).toEqual([]);
    await remediateTo(stage, 'none');
    await land(stage, { '.mcp.json': leaky({ tracker: ONE }) });
    await remediateTo(stage, 'created');
    expect(onlyPull(stage).number).toBe(2);
  });

  test('one for each file, and none is left for a file that is done', async () => {
    await using stage = await stageWith({ '.mcp.json': leaky({ tracker: ONE }), 'sub/.mcp.json': leaky({ other: TWO }) });
    const inputs = { 'group-by': 'file' };
    const result = await remediateTo(stage, 'created', { inputs });
    expect(JSON.parse(result.outputs['pull-requests'] ?? '')).toEqual([
      { number: 1, url: expect.any(String), operation: 'created', branch: expect.stringMatching(/^keygate\/remediate-mcp-json-/) },
      { number: 2, url: expect.any(String), operation: 'created', branch: expect.stringMatching(/^keygate\/remediate-sub-mcp-json-/) },
    ]);
    await remediateTo(stage, 'unchanged', { inputs });
    await land(stage, { 'sub/.mcp.json': null });
    await remediateTo(stage, 'updated', { inputs });
    expect(stage.repository.pulls.map(({ state }) => state)).toEqual(['open', 'closed']);
    expect(await branches(stage)).toHaveLength(1);
  });

  test('code owners and named reviewers are asked; one who may not be asked is a notice', async () => {
    const files = {
      '.mcp.json': leaky({ tracker: ONE }),
      '.github/CODEOWNERS': '* @olga\n/.mcp.json @petra @acme/security me@example.com\n',
    };
    await using stage = await setStage({ files, repository: { collaborators: ['petra', 'acme/security', 'quinn'] } });
    await stage.work.pushTo(stage.repository);
    const result = await remediateTo(stage, 'created', { inputs: { reviewers: 'quinn, stranger' } });
    expect(onlyPull(stage)).toMatchObject({ reviewers: ['quinn', 'petra'], teamReviewers: ['security'] });
    expect(result.annotations.map(({ message }) => message)).toEqual(['GitHub does not let this token ask for a review by stranger.']);
  });

  test('where the event names no default branch, the forge is asked', async () => {
    await using stage = await stageWith();
    const sha = await stage.work.sha('main');
    await remediateTo(stage, 'created', { event: { name: 'schedule', payload: { schedule: '1 1 * * 1' }, sha, ref: 'refs/heads/main' } });
    expect(onlyPull(stage).base.ref).toBe('main');
  });

  test('a template that holds a word which stands for nothing ends the run before anything is written', async () => {
    await using stage = await stageWith();
    const result = await remediate(stage, { inputs: { title: 'Swap {cuont}' } });
    expect(result.exitCode).toBe(1);
    expect(result.annotations[0]?.message).toMatch(/^Input "title" has \{cuont\} in it/);
    expect(await branches(stage)).toEqual([]);
  });
});
