import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as events from '../support/events.ts';
import { git } from '../support/forge/git.ts';
import type { FileSet } from '../support/repository.ts';
import {
  config,
  expectSound,
  expectVerdict,
  type GateResult,
  githubToken,
  one,
  placeOf,
  random,
  server,
  setStage,
  type Shape,
  type Stage,
} from './stage.ts';

const ZERO = '0'.repeat(40);
const VALUE = githubToken();
const LEAK = one(VALUE);
const CLEAN = one('${TRACKER_TOKEN}');
const SHAPES: readonly Shape[] = ['full', 'depth 1', 'depth 2', 'none'];
const VARIANTS = [
  { name: 'leaking', text: LEAK },
  { name: 'clean', text: CLEAN },
] as const;

/** The remark on the one literal, with its place, issuer and what to do. */
function expectRemark(result: GateResult, file: string, text: string, standing: string, level = 'error'): void {
  const [first] = result.annotations.filter((annotation) => annotation.file === file);
  expect(first).toMatchObject({
    level,
    file,
    ...placeOf(text, VALUE),
    title: 'A credential is written out in an MCP configuration',
  });
  expect(first?.message).toContain('GitHub personal access token (classic) is written out');
  expect(first?.message).toContain('environment variable TRACKER_TOKEN of server "tracker"');
  expect(first?.message).toContain('Revoke it: https://github.com/settings/tokens');
  expect(first?.message).toContain(standing);
  expect(result.summary).toContain('<code>TRACKER_TOKEN</code>');
  expect(result.summary).toContain('[revoke](https://github.com/settings/tokens)');
}

function expectLeak(stage: Stage, result: GateResult, standing: string): void {
  const report = expectVerdict(stage, result, { findings: 1, blocked: 1 });
  expectRemark(result, '.mcp.json', LEAK, standing);
  expect(report.findings).toMatchObject([{ rule: 'static-credential', issuer: 'GitHub', file: '.mcp.json', blocked: true }]);
  expect(report.coverage).toMatchObject({ matched: 1, read: 1, servers: 1 });
  expect(result.masks).toContain(VALUE);
  // The last word says why the step is red.
  expect(result.annotations.at(-1)?.message).toMatch(/^1 static credential (?:added|found); 1 MCP configuration examined/);
}

function expectClean(stage: Stage, result: GateResult, examined = 1): void {
  const report = expectVerdict(stage, result, { findings: 0, blocked: 0 });
  expect(report.coverage.matched).toBe(examined);
  // What was not looked at is said, and nothing else.
  expect(result.annotations).toEqual(report.notices.map((message) => ({ level: 'notice', message })));
  const sentence = `No literal credential in the ${examined} MCP configuration${examined === 1 ? '' : 's'} examined`;
  expect(result.log).toContain(sentence);
  expect(result.summary).toContain(sentence);
}

function expectEither(stage: Stage, result: GateResult, variant: (typeof VARIANTS)[number], standing = 'Added by this change.'): void {
  if (variant.name === 'leaking') expectLeak(stage, result, standing);
  else expectClean(stage, result);
}

describe.concurrent.each(VARIANTS)('a $name change', (variant) => {
  test.each(SHAPES)('pull_request, checked out: %s', async (shape) => {
    await using stage = await setStage();
    const { event, base, head } = await stage.change({ '.mcp.json': variant.text });
    const result = await stage.gate({ event, shape });
    expectEither(stage, result, variant);
    expect(result.report).toMatchObject({ base, head });
    // A full clone needs no API at all.
    expect(stage.forge.requests.length === 0).toBe(shape === 'full');
  });

  test('pull_request, over the API of an enterprise server', async () => {
    await using stage = await setStage({ repository: { private: true } });
    const { event } = await stage.change({ '.mcp.json': variant.text, 'packages/one/.mcp.json': CLEAN });
    const result = await stage.gate({ event, shape: 'none', enterprise: true });
    if (variant.name === 'leaking') {
      expectVerdict(stage, result, { findings: 1, blocked: 1 });
      expectRemark(result, '.mcp.json', LEAK, 'Added by this change.');
    } else expectClean(stage, result, 2);
    // One question for the policy and its like, one for the contents, and none for a file by its name.
    expect(stage.forge.requests.filter(({ path }) => path === '/graphql').length).toBeLessThanOrEqual(2);
    expect(stage.forge.requests.filter(({ path }) => path.includes('/contents/'))).toEqual([]);
  });

  test.each(['full', 'depth 1', 'none'] as const)('pull_request_target, checked out: %s', async (shape) => {
    await using stage = await setStage();
    const { pull } = await stage.change({ '.mcp.json': variant.text });
    const event = events.pullRequestTarget({ forge: stage.forge, repository: stage.repository, pull });
    expectEither(stage, await stage.gate({ event, shape }), variant);
  });

  test.each(['full', 'depth 1'] as const)('merge_group, checked out: %s', async (shape) => {
    await using stage = await setStage();
    const baseSha = await stage.work.sha();
    await stage.work.branch('gh-readonly-queue/main/pr-1');
    const headSha = await stage.work.commit('Queued', { '.mcp.json': variant.text });
    await stage.work.pushTo(stage.repository);
    const event = events.mergeGroup({ forge: stage.forge, repository: stage.repository, baseSha, headSha });
    expectEither(stage, await stage.gate({ event, shape }), variant);
  });

  describe('push', () => {
    test.each(['full', 'depth 1'] as const)('to a branch, checked out: %s', async (shape) => {
      await using stage = await setStage();
      const before = await stage.work.sha();
      const after = await stage.work.commit('Next', { '.mcp.json': variant.text });
      await stage.work.pushTo(stage.repository);
      const event = events.push({ forge: stage.forge, repository: stage.repository, before, after, ref: 'refs/heads/main' });
      expectEither(stage, await stage.gate({ event, shape }), variant);
    });

    test.each(['full', 'depth 1'] as const)('of a new branch, checked out: %s', async (shape) => {
      // What stands on the default branch is not new.
      await using stage = await setStage({ files: { '.cursor/mcp.json': one(githubToken('old')) } });
      await stage.work.branch('topic');
      const after = await stage.work.commit('Topic', { '.mcp.json': variant.text });
      await stage.work.pushTo(stage.repository);
      const event = events.push({ forge: stage.forge, repository: stage.repository, before: ZERO, after, ref: 'refs/heads/topic' });
      expectEither(stage, await stage.gate({ event, shape }), variant);
    });

    test.each(['full', 'depth 1'] as const)('that begins the default branch, checked out: %s', async (shape) => {
      await using stage = await setStage({ files: { '.mcp.json': variant.text } });
      const after = await stage.work.sha();
      await stage.work.pushTo(stage.repository);
      const event = events.push({ forge: stage.forge, repository: stage.repository, before: ZERO, after, ref: 'refs/heads/main' });
      const result = await stage.gate({ event, shape });
      expectEither(stage, result, variant);
      expect(result.report?.notices).toEqual(
        shape === 'full' ? [] : ['There is no commit to compare with, so earlier commits were not examined one by one.'],
      );
    });

    test.each(['full', 'depth 1'] as const)('forced, the old tip still there, checked out: %s', async (shape) => {
      await using stage = await setStage();
      const first = await stage.work.sha();
      const before = await stage.work.commit('Old tip', { 'notes.md': 'old\n' });
      await stage.work.pushTo(stage.repository);
      await stage.work.checkout(first);
      await stage.work.git('branch', '--quiet', '--force', 'main');
      await stage.work.checkout('main');
      const after = await stage.work.commit('New tip', { '.mcp.json': variant.text });
      await stage.work.pushTo(stage.repository);
      const event = events.push({
        forge: stage.forge,
        repository: stage.repository,
        before,
        after,
        ref: 'refs/heads/main',
        forced: true,
      });
      expectEither(stage, await stage.gate({ event, shape }), variant);
    });

    test.each(['full', 'depth 1'] as const)('forced, the old tip gone, checked out: %s', async (shape) => {
      await using stage = await setStage({ files: { '.cursor/mcp.json': one(githubToken('old')) } });
      await stage.work.branch('topic');
      const after = await stage.work.commit('New tip', { '.mcp.json': variant.text });
      await stage.work.pushTo(stage.repository);
      const event = events.push({
        forge: stage.forge,
        repository: stage.repository,
        before: random('gone', 40, '0123456789abcdef'),
        after,
        ref: 'refs/heads/topic',
        forced: true,
      });
      expectEither(stage, await stage.gate({ event, shape }), variant);
    });
  });

  test.each([
    { name: 'workflow_dispatch', shape: 'full' },
    { name: 'workflow_dispatch', shape: 'depth 1' },
    { name: 'schedule', shape: 'depth 1' },
    { name: 'schedule', shape: 'none' },
  ] as const)('$name reads the whole tree, checked out: $shape', async ({ name, shape }) => {
    await using stage = await setStage({ files: { '.mcp.json': variant.text } });
    const sha = await stage.work.commit('Later', { 'later.md': 'later\n' });
    await stage.work.pushTo(stage.repository);
    const place = { forge: stage.forge, repository: stage.repository, sha };
    const event = name === 'schedule' ? events.schedule(place) : events.workflowDispatch(place);
    const result = await stage.gate({ event, shape });
    if (variant.name === 'leaking') {
      expectLeak(stage, result, '');
      expect(result.report?.findings[0]?.standing).toBe('present');
    } else expectClean(stage, result);
  });
});

describe.concurrent('nothing to examine', () => {
  test('a deleted branch', async () => {
    await using stage = await setStage();
    await stage.work.pushTo(stage.repository);
    const before = await stage.work.sha();
    const event = events.push({ forge: stage.forge, repository: stage.repository, before, after: ZERO, ref: 'refs/heads/topic' });
    const result = await stage.gate({ event, shape: 'none' });
    expectSound(stage, result);
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ findings: '0', blocked: '0' });
    expect(result.log).toContain('The push deleted a branch.');
    expect(stage.forge.requests).toEqual([]);
  });

  test('no configuration in the change', async () => {
    await using stage = await setStage({ files: { '.mcp.json': LEAK } });
    const { event } = await stage.change({ 'README.md': '# Changed\n', 'package.json': '{"name":"app"}\n' });
    const result = await stage.gate({ event });
    expectVerdict(stage, result, { findings: 0, blocked: 0 });
    expect(result.log).toContain('No MCP configuration to examine; 2 other files searched.');
  });

  test('a new branch at the tip of the default branch adds nothing', async () => {
    await using stage = await setStage({ files: { '.mcp.json': LEAK } });
    await stage.work.branch('topic');
    const after = await stage.work.sha();
    await stage.work.pushTo(stage.repository);
    const event = events.push({ forge: stage.forge, repository: stage.repository, before: ZERO, after, ref: 'refs/heads/topic' });
    const result = await stage.gate({ event });
    expectSound(stage, result);
    expect({ exitCode: result.exitCode, blocked: result.outputs['blocked'] }).toEqual({ exitCode: 0, blocked: '0' });
  });
});

interface Case {
  readonly name: string;
  readonly base: FileSet;
  readonly commits: readonly FileSet[];
  readonly expected: readonly { readonly file: string; readonly standing: string; readonly blocked: boolean }[];
}

const CASES: readonly Case[] = [
  {
    name: 'a literal that the base has stays',
    base: { '.mcp.json': LEAK },
    commits: [{ '.mcp.json': config({ tracker: server({ TRACKER_TOKEN: VALUE }), more: server({ MODE: 'fast' }) }) }],
    expected: [{ file: '.mcp.json', standing: 'existing', blocked: false }],
  },
  {
    name: 'a reference becomes a literal',
    base: { '.mcp.json': CLEAN },
    commits: [{ '.mcp.json': LEAK }],
    expected: [{ file: '.mcp.json', standing: 'regressed', blocked: true }],
  },
  {
    name: 'a literal comes in one commit and goes in the next',
    base: { '.mcp.json': CLEAN },
    commits: [{ '.mcp.json': LEAK }, { '.mcp.json': CLEAN }],
    expected: [{ file: '.mcp.json', standing: 'transient', blocked: true }],
  },
  {
    name: 'a file with a literal comes in one commit and goes in the next',
    base: { 'README.md': '# App\n' },
    commits: [{ 'deep/er/.mcp.json': LEAK }, { 'deep/er/.mcp.json': null }],
    expected: [{ file: 'deep/er/.mcp.json', standing: 'transient', blocked: true }],
  },
  {
    name: 'a literal moves to another file',
    base: { '.mcp.json': LEAK, '.cursor/mcp.json': config({ other: server({ MODE: 'fast' }) }) },
    commits: [{ '.mcp.json': CLEAN, '.cursor/mcp.json': LEAK }],
    expected: [{ file: '.cursor/mcp.json', standing: 'existing', blocked: false }],
  },
  {
    name: 'a literal moves to another server',
    base: { '.mcp.json': LEAK },
    commits: [{ '.mcp.json': config({ renamed: server({ TRACKER_TOKEN: VALUE }) }) }],
    expected: [{ file: '.mcp.json', standing: 'existing', blocked: false }],
  },
  {
    name: 'a file is renamed',
    base: { 'one/.mcp.json': LEAK },
    commits: [{ 'one/.mcp.json': null, 'two/.mcp.json': LEAK }],
    expected: [{ file: 'two/.mcp.json', standing: 'existing', blocked: false }],
  },
  {
    name: 'a literal is replaced by another one',
    base: { '.mcp.json': LEAK },
    commits: [{ '.mcp.json': one(githubToken('two')) }],
    expected: [{ file: '.mcp.json', standing: 'added', blocked: true }],
  },
  {
    name: 'a literal is copied to a second place',
    base: { '.mcp.json': LEAK },
    commits: [{ '.mcp.json': `${LEAK}\n`, '.cursor/mcp.json': LEAK }],
    expected: [
      { file: '.cursor/mcp.json', standing: 'added', blocked: true },
      { file: '.mcp.json', standing: 'existing', blocked: false },
    ],
  },
  {
    name: 'a literal is removed',
    base: { '.mcp.json': LEAK },
    commits: [{ '.mcp.json': CLEAN }],
    expected: [],
  },
];

describe.concurrent.each(CASES)('$name', ({ base, commits, expected }) => {
  test.each(['full', 'none'] as const)('checked out: %s', async (shape) => {
    await using stage = await setStage({ files: base });
    const { event } = await stage.change(...commits);
    const result = await stage.gate({ event, shape });
    const blocked = expected.filter((finding) => finding.blocked).length;
    const report = expectVerdict(stage, result, { findings: expected.length, blocked });
    expect(report.findings.map((finding) => ({ file: finding.file, standing: finding.standing, blocked: finding.blocked }))).toEqual(
      expected,
    );
    const last = blocked > 0 ? 1 : 0;
    expect(result.annotations.length).toBe(expected.length + last);
    for (const [i, finding] of expected.entries()) {
      expect(result.annotations[i]).toMatchObject({ level: finding.blocked ? 'error' : 'notice', file: finding.file });
    }
    if (expected[0]?.standing === 'regressed') {
      expectRemark(result, '.mcp.json', LEAK, 'A reference before this change, a literal now.');
      expect(result.summary).toContain('a reference before this change, a literal now');
    }
    if (expected[0]?.standing === 'transient') {
      const leaking = await stage.work.sha('HEAD~1');
      expect(report.findings[0]?.commit).toBe(leaking);
      expect(result.annotations[0]?.message).toContain('Added and removed again within this change');
      expect(result.annotations[0]?.message).toContain(leaking.slice(0, 12));
      expect(result.summary).toContain('is in the history even after it was removed');
    }
    if (expected[0]?.standing === 'existing') {
      expect(result.log).toMatch(/No new literal credential; 1 is reported below\./);
      expect(result.annotations[0]?.message).toContain('There before this change.');
    }
  });
});

describe.concurrent('merges', () => {
  test.each(['full', 'none'] as const)('the base is merged into the branch, with the literal it has: %s', async (shape) => {
    await using stage = await setStage();
    await stage.work.branch('change');
    await stage.work.commit('Work', { 'work.md': 'work\n' });
    await stage.work.checkout('main');
    await stage.work.commit('A literal on the base', { '.mcp.json': LEAK });
    await stage.work.checkout('change');
    await stage.work.merge('main');
    await stage.work.commit('More work', { 'work.md': 'more\n' });
    const { event } = await stage.propose();
    const result = await stage.gate({ event, shape });
    expectVerdict(stage, result, { findings: 0, blocked: 0 });
  });

  test.each(['full', 'none'] as const)('a merge commit itself writes the literal, and a later one removes it: %s', async (shape) => {
    await using stage = await setStage();
    await stage.work.branch('change');
    await stage.work.commit('Work', { 'work.md': 'work\n' });
    await stage.work.checkout('main');
    await stage.work.commit('Base moves', { 'base.md': 'base\n' });
    await stage.work.checkout('change');
    await stage.work.git('merge', '--quiet', '--no-ff', '--no-commit', 'main');
    const evil = await stage.work.commit('Merge main', { '.mcp.json': LEAK });
    await stage.work.commit('Gone', { '.mcp.json': null });
    const { event } = await stage.propose();
    const result = await stage.gate({ event, shape });
    const report = expectVerdict(stage, result, { findings: 1, blocked: 1 });
    expect(report.findings).toMatchObject([{ standing: 'transient', commit: evil, file: '.mcp.json' }]);
  });
});

describe.concurrent('incomplete clones', () => {
  test('a clone without blobs misses no transient literal', async () => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.mcp.json': LEAK }, { '.mcp.json': CLEAN });
    const workspace = await stage.checkout('none', event.sha);
    await git(workspace, ['clone', '--quiet', '--template=', '--filter=blob:none', '--no-checkout', stage.repository.cloneUrl, '.']);
    await git(workspace, ['fetch', '--quiet', 'origin', event.sha]);
    await git(workspace, ['checkout', '--quiet', '--detach', event.sha]);
    const result = await stage.gate({ event, workspace });
    const report = expectVerdict(stage, result, { findings: 1, blocked: 1 });
    expect(report.findings).toMatchObject([{ rule: 'static-credential', standing: 'transient' }]);
  });

  test.each(['history', 'head', 'base'] as const)('a clone that lacks one blob of the %s is no proof of anything', async (missing) => {
    await using stage = await setStage({ files: { '.mcp.json': CLEAN } });
    const last = config({ tracker: server({ TRACKER_TOKEN: '${TRACKER_TOKEN}', MODE: 'fast' }) });
    const { event, base, head } = await stage.change({ '.mcp.json': LEAK }, { '.mcp.json': last });
    const revision = missing === 'history' ? `${head}~1` : missing === 'head' ? head : base;
    const blob = await stage.work.git('rev-parse', `${revision}:.mcp.json`);
    const workspace = await stage.checkout('full', event.sha);
    const objects = join(workspace, '.git', 'objects');
    for (const pack of await readdir(join(objects, 'pack'))) {
      if (!pack.endsWith('.pack')) continue;
      const content = await readFile(join(objects, 'pack', pack));
      for (const file of [pack, pack.replace(/pack$/, 'idx')]) await rm(join(objects, 'pack', file), { force: true });
      await git(workspace, ['unpack-objects', '-q'], { input: content });
    }
    await rm(join(objects, blob.slice(0, 2), blob.slice(2)));
    const result = await stage.gate({ event, workspace });
    const report = expectVerdict(stage, result, { findings: 1, blocked: 1 });
    expect(report.findings).toMatchObject([{ rule: 'static-credential', standing: 'transient' }]);
  });

  test('a clone with a hole in it is left for the API', async () => {
    await using stage = await setStage();
    const { event, head } = await stage.change({ '.mcp.json': LEAK });
    const workspace = await stage.checkout('full', event.sha);
    await rm(join(workspace, '.git', 'objects'), { recursive: true });
    await git(workspace, ['init', '--quiet', '--template=']);
    const result = await stage.gate({ event, workspace });
    expectLeak(stage, result, 'Added by this change.');
    expect(result.report?.head).toBe(head);
    expect(stage.forge.requests.length).toBeGreaterThan(0);
  });
});

describe.concurrent('inputs base and head', () => {
  test('name the ends whatever the event, or one tree', async () => {
    await using stage = await setStage({ files: { '.mcp.json': LEAK } });
    const { event, base, head } = await stage.change({ 'more/.mcp.json': one(githubToken('two')) });
    const both = await stage.gate({ event, inputs: { base, head } });
    expectVerdict(stage, both, { findings: 1, blocked: 1 });
    const tree = await stage.gate({ event, inputs: { head } });
    expectVerdict(stage, tree, { findings: 2, blocked: 2 });
    expect(tree.report?.findings.map(({ standing }) => standing)).toEqual(['present', 'present']);
  });
});
