import { describe, expect, test } from 'vitest';
import { pullRequest, pullRequestTarget } from '../support/events.ts';
import { config, expectSound, server, setStage, type Stage } from './stage.ts';
import { branches, leaky, remediateTo, SECRETS, useRemediate } from './remediate-stage.ts';

useRemediate();

const [ONE, TWO, THREE] = SECRETS;
const SUGGESTS = { contents: 'read', 'pull-requests': 'write' } as const;

function comments(stage: Stage): readonly Readonly<Record<string, unknown>>[] {
  return stage.repository.reviews.flatMap(({ comments }) => comments);
}

function expectNoSecret(text: string): void {
  for (const secret of SECRETS) expect(text).not.toContain(secret);
}

describe.concurrent('on somebody else’s pull request', () => {
  test('suggests each fix on its line, in one review, and writes no branch', async () => {
    await using stage = await setStage();
    const { event, head } = await stage.change({
      '.mcp.json': leaky({ tracker: ONE, other: TWO }),
      'sub/.mcp.json': leaky({ third: THREE }),
    });
    const result = await remediateTo(stage, 'suggested', { event, token: stage.token(SUGGESTS) });
    expect(stage.repository.reviews).toMatchObject([{ event: 'COMMENT', commitId: head, login: 'github-actions[bot]' }]);
    expect(comments(stage)).toMatchObject([
      {
        path: '.mcp.json',
        line: 10,
        side: 'RIGHT',
        body: expect.stringContaining('```suggestion\n        "TRACKER_TOKEN": "op://mcp/tracker/TRACKER_TOKEN"\n```'),
      },
      { path: '.mcp.json', line: 20, body: expect.stringContaining('Part 2 of 2') },
      { path: 'sub/.mcp.json', line: 10, body: expect.not.stringContaining('Part') },
    ]);
    expectNoSecret(JSON.stringify(stage.repository.reviews) + result.summary + JSON.stringify(result.outputs));
    expect(await branches(stage)).toEqual(['change']);
    expect(stage.repository.pulls).toHaveLength(1);
  });

  test('says nothing twice, and only what is new after another push', async () => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.mcp.json': leaky({ tracker: ONE }) });
    const token = stage.token(SUGGESTS);
    await remediateTo(stage, 'suggested', { event, token });
    await remediateTo(stage, 'unchanged', { event, token });
    // The lines move, and there is another literal.
    await stage.work.commit('More', { '.mcp.json': leaky({ first: '${TOKEN}', tracker: ONE }), 'sub/.mcp.json': leaky({ other: TWO }) });
    await stage.work.pushTo(stage.repository);
    await stage.repository.refresh();
    const [pull] = stage.repository.pulls;
    const again = pullRequest({ forge: stage.forge, repository: stage.repository, ...(pull === undefined ? {} : { pull }) });
    await remediateTo(stage, 'suggested', { event: again, token });
    expect(comments(stage).map(({ path }) => path)).toEqual(['.mcp.json', 'sub/.mcp.json']);
  });

  test('names what the diff does not show, and repeats no line in which a credential stays', async () => {
    const filler = Array.from({ length: 12 }, (_, i) => `arg-${i}`);
    const spread = (last: string): string =>
      config({ old: server({ TRACKER_TOKEN: ONE }), filler: { command: 'x', args: filler }, fresh: server({ TRACKER_TOKEN: last }) });
    await using stage = await setStage({ files: { '.mcp.json': spread('${TOKEN}') } });
    const mixed = `{\n  "mcpServers": {\n    "both": { "env": { "TRACKER_TOKEN": "${TWO}", "KEEP_TOKEN": "${THREE}" } }\n  }\n}\n`;
    const { event } = await stage.change({ '.mcp.json': spread(TWO), 'mixed.json': mixed });
    await remediateTo(stage, 'suggested', { event, token: stage.token(SUGGESTS) });
    expect(comments(stage).map(({ path }) => path)).toEqual(['.mcp.json']);
    const body = stage.repository.reviews[0]?.body ?? '';
    expect(body).toContain('The diff of this pull request does not show these lines.');
    expect(body).toContain('A credential that could not be swapped stands in the same lines');
    expectNoSecret(JSON.stringify(stage.repository.reviews));
  });

  test('leaves what the base holds already alone', async () => {
    await using stage = await setStage({ files: { '.mcp.json': leaky({ tracker: ONE }) } });
    const { event } = await stage.change({ 'README.md': '# Another\n' });
    await remediateTo(stage, 'none', { event, token: stage.token(SUGGESTS) });
    expect(stage.repository.reviews).toEqual([]);
  });

  test('a fork, whose token only reads: the summary holds the commands', async () => {
    await using stage = await setStage();
    const fork = await stage.forge.repository('stranger/app', { forkOf: stage.repository });
    await stage.work.pushTo(stage.repository);
    await stage.work.branch('change');
    await stage.work.commit('Theirs', { '.mcp.json': leaky({ tracker: ONE }) });
    await stage.work.pushTo(fork);
    const pull = await stage.repository.openPull({ head: 'change', headRepository: fork, login: 'stranger' });
    const place = { forge: stage.forge, repository: stage.repository, pull };
    const result = await remediateTo(stage, 'none', { event: pullRequest(place), token: stage.token(), shape: 'none' });
    expect(result.annotations.map(({ message }) => message)).toEqual([expect.stringContaining('permissions: pull-requests: write')]);
    expect(result.summary).toContain('fix --write');
    expectNoSecret(result.summary);
    // With a token that may write, the head of a fork is read through the API and nothing of it is run.
    await remediateTo(stage, 'suggested', { event: pullRequestTarget(place), token: stage.token(SUGGESTS), shape: 'none' });
    expect(comments(stage)).toHaveLength(1);
  });

  test('no more than fifty in one review', async () => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.mcp.json': leaky(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`s${i}`, ONE]))) });
    const token = stage.token(SUGGESTS);
    const first = await remediateTo(stage, 'suggested', { event, token });
    expectSound(stage, first);
    expect(comments(stage)).toHaveLength(50);
    expect(stage.repository.reviews[0]?.body).toContain('There is no room for 10 more here');
    await remediateTo(stage, 'suggested', { event, token });
    expect(comments(stage)).toHaveLength(60);
  });
});
