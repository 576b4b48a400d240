import { describe, expect, test } from 'vitest';
import { ForgeError, Refused } from '../../src/core/errors.ts';
import { areAmong, areSame, idsIn, trailersOf } from '../../src/core/proposal-marks.ts';
import { shortId, swapId } from '../../src/core/swap-id.ts';
import { propose, type Wishes } from '../../src/engine/propose.ts';
import { settle } from '../../src/engine/settle.ts';
import { subjectsOf } from '../../src/engine/subjects.ts';
import { proposalOf } from '../../src/report/proposal.ts';
import { type Memory, memoryProposals } from '../support/memory-proposals.ts';
import { remediated, remediation, swap } from '../support/remediations.ts';

const BRANCH = 'keygate/remediate';
const WISHES: Wishes = {
  base: 'main',
  draft: false,
  labels: [],
  reviewers: () => ({ users: [], teams: [] }),
  again: false,
  run: '7',
  compose: (given, previous) => proposalOf(given, {}, previous),
};
const GIVEN = remediation();

function start(): Memory {
  const memory = memoryProposals();
  memory.push('main', { '.mcp.json': 'BEFORE-TEXT' });
  return memory;
}

async function run(memory: Memory, given = GIVEN, wishes: Partial<Wishes> = {}) {
  return propose(memory, BRANCH, memory.at('main'), given, { ...WISHES, ...wishes });
}

describe('a proposal', () => {
  test('is made of one commit on the base that names its swaps', async () => {
    const memory = start();
    expect(await run(memory)).toMatchObject({ operation: 'created', pull: { number: 1 }, notices: [] });
    const [commit, ...more] = await memory.commits(memory.at('main'), memory.at(BRANCH));
    expect(more).toEqual([]);
    expect(commit?.parents).toEqual([memory.at('main')]);
    expect(idsIn(commit?.message ?? '')).toEqual([swapId(swap())]);
    expect(memory.branchNames()).toEqual([BRANCH, 'main']);
  });

  test('is not touched when nothing changed, not even where a person edited the description', async () => {
    const memory = start();
    await run(memory);
    memory.edit(1, { body: 'What a person wrote.' });
    const before = memory.calls.length;
    expect(await run(memory)).toMatchObject({ operation: 'unchanged' });
    expect(memory.calls.slice(before)).toEqual([]);
  });

  test('is written anew where the reference is another one', async () => {
    const memory = start();
    await run(memory);
    const other = remediation([remediated({ after: 'other', swaps: [swap({ reference: 'op://elsewhere/x' })] })]);
    expect(await run(memory, other)).toMatchObject({ operation: 'updated', pull: { number: 1 } });
    expect(memory.text(BRANCH, '.mcp.json')).toBe('other');
  });

  test('for another base is left alone', async () => {
    const memory = start();
    await run(memory);
    memory.edit(1, { base: 'release' });
    expect(await run(memory)).toMatchObject({ operation: 'none', notices: [expect.stringContaining('for release')] });
  });

  test('that was declined is not made again, in part or whole, unless asked for', async () => {
    const memory = start();
    const both = remediation([remediated({ swaps: [swap(), swap({ slot: 'OTHER' })] })]);
    await run(memory, both);
    memory.edit(1, { state: 'closed' });
    for (const given of [both, GIVEN]) expect(await run(memory, given)).toMatchObject({ operation: 'none', pull: { number: 1 } });
    expect(await run(memory, remediation([remediated({ swaps: [swap({ slot: 'THIRD' })] })]))).toMatchObject({ operation: 'created' });
    memory.edit(2, { state: 'closed' });
    expect(await run(memory, both)).toMatchObject({ operation: 'none' });
    expect(await run(memory, both, { again: true })).toMatchObject({ operation: 'created', pull: { number: 3 } });
  });

  test('of a branch that a person works on is not even closed', async () => {
    const memory = start();
    await run(memory);
    memory.push(BRANCH, { 'note.txt': 'x' });
    const tip = memory.at(BRANCH);
    expect(await run(memory, remediation([]))).toMatchObject({ operation: 'none', notices: [expect.stringContaining('Somebody pushed')] });
    expect(memory.at(BRANCH)).toBe(tip);
    expect(memory.pull(1).state).toBe('open');
  });

  test('follows a base whose history was rewritten', async () => {
    const memory = start();
    memory.push('main', { 'README.md': 'x' });
    await run(memory);
    memory.rewrite('main', { '.mcp.json': 'BEFORE-TEXT' });
    expect(await run(memory)).toMatchObject({ operation: 'updated' });
    expect((await memory.commits(memory.at('main'), memory.at(BRANCH))).map(({ parents }) => parents)).toEqual([[memory.at('main')]]);
  });

  test('leaves a merge of the base that somebody clicked for to them', async () => {
    const memory = start();
    await run(memory);
    memory.push('main', { 'README.md': 'x' });
    memory.merge(BRANCH, 'main');
    expect(await run(memory)).toMatchObject({ operation: 'none', notices: [expect.stringContaining('Somebody pushed')] });
  });
});

describe('what goes wrong', () => {
  test.each(['createBranch', 'commit', 'swing', 'open'] as const)('in %s leaves no branch that was not there', async (method) => {
    const memory = start();
    memory.failNext(method, new ForgeError('GitHub answered 503.'));
    await expect(run(memory)).rejects.toThrow('503');
    expect(memory.branchNames()).toEqual(['main']);
    expect(await run(memory)).toMatchObject({ operation: 'created' });
  });

  test.each(['createBranch', 'commit', 'swing'] as const)('in %s, after it was done, leaves none either', async (method) => {
    const memory = start();
    memory.failNext(method, new ForgeError('GitHub did not answer.'), { after: true });
    await expect(run(memory)).rejects.toThrow('did not answer');
    // Moving the branch was the last step: what is there is whole, and the next run opens the pull request.
    expect(memory.branchNames()).toEqual(method === 'swing' ? [BRANCH, 'main'] : ['main']);
    expect(await run(memory)).toMatchObject({ operation: 'created' });
    expect(memory.branchNames()).toEqual([BRANCH, 'main']);
  });

  test('where the branch cannot be taken back either, it is named', async () => {
    const memory = start();
    memory.failNext('open', new ForgeError('GitHub answered 503.'));
    memory.failNext('removeBranch', new ForgeError('GitHub answered 503 again.'));
    await expect(run(memory)).rejects.toThrow(`GitHub answered 503. The branch ${BRANCH} is left behind; delete it.`);
    expect(await run(memory)).toMatchObject({ operation: 'created', pull: { number: 1 } });
  });

  test('with labels or reviewers is said and changes nothing', async () => {
    const memory = start();
    memory.failNext('label', new Refused('No labels.'));
    memory.failNext('requestReviewers', new Refused('No reviewers.'));
    const wishes = { labels: ['x'], reviewers: () => ({ users: ['ann'], teams: [] }) };
    expect(await run(memory, GIVEN, wishes)).toMatchObject({ operation: 'created', notices: ['No labels.', 'No reviewers.'] });
  });

  test('another run that keeps moving the branch gets its way', async () => {
    const memory = start();
    await run(memory);
    memory.push('main', { 'README.md': 'x' });
    const theirs = (after: string) => remediation([remediated({ after, swaps: [swap({ slot: after })] })]);
    memory.before('swing', async () => {
      await run(memory, theirs('first'), { run: '8' });
      memory.before('swing', () => run(memory, theirs('second'), { run: '9' }));
    });
    expect(await run(memory)).toMatchObject({ operation: 'unchanged', notices: [expect.stringContaining('Another run')] });
    expect(memory.text(BRANCH, '.mcp.json')).toBe('second');
    expect(memory.branchNames()).toEqual([BRANCH, 'main']);
  });
});

describe('settling a repository', () => {
  const reviewers = () => ({ users: [], teams: [] });
  const settled = (memory: Memory, given: Parameters<typeof run>[1], more: object = {}) =>
    settle(memory, () => Promise.resolve({ remediation: given ?? GIVEN, reviewers }), {
      ...WISHES,
      branch: BRANCH,
      groupBy: 'repository',
      ...more,
    });

  test('says of a refusal what it is, and keeps what was read', async () => {
    const memory = start();
    memory.failNext('createBranch', new Refused('No.', { permission: 'contents: write' }));
    const end = await settled(memory, GIVEN);
    expect(end.refused?.permission).toBe('contents: write');
    expect(end.remediation).toBe(GIVEN);
  });

  test('leaves out a file that is not what was read, also the second time', async () => {
    const memory = start();
    memory.push('main', { '.mcp.json': 'SOMETHING ELSE' });
    const end = await settled(memory, GIVEN);
    expect(end.proposed).toEqual([]);
    expect(end.remediation).toMatchObject({ files: [], left: [{ file: '.mcp.json', reason: expect.stringContaining('changed') }] });
    expect(memory.branchNames()).toEqual(['main']);
  });

  test('closes what belongs to another grouping', async () => {
    const memory = start();
    await settled(memory, GIVEN);
    const end = await settled(memory, GIVEN, { groupBy: 'file' });
    expect(end.proposed.map(({ operation, branch }) => [operation, branch])).toEqual([
      ['created', expect.stringMatching(/^keygate\/remediate-mcp-json-[0-9a-f]{8}$/)],
      ['closed', BRANCH],
    ]);
  });
});

describe('names', () => {
  test('of branches hold what git allows, are short, and another one for each file', () => {
    const paths = ['.mcp.json', 'mcp.json', 'a b~^:?*[\\.lock', 'x'.repeat(300), 'Ünï/…', '..'];
    const branches = subjectsOf(remediation(paths.map((path) => remediated({ path }))), 'file', BRANCH).map(({ branch }) => branch);
    for (const branch of branches) expect(branch).toMatch(/^keygate\/remediate-(?:[a-z0-9]+-)*[0-9a-f]{8}$/);
    expect(new Set(branches).size).toBe(paths.length);
    expect(Math.max(...branches.map(({ length }) => length))).toBeLessThan(100);
  });

  test('of swaps stay when lines move, and change with the place or the reference', () => {
    expect(swapId(swap({ line: 99 }))).toBe(swapId(swap()));
    const others = [swap({ slot: 'X' }), swap({ server: 'x' }), swap({ file: 'x' }), swap({ reference: 'x' })].map(swapId);
    expect(new Set([...others, swapId(swap())]).size).toBe(5);
    // FNV-1a's own test value: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
    expect(shortId('foobar')).toBe('85944171f739');
  });

  test('in trailers are read back; of very many the set has one name', () => {
    const ids = Array.from({ length: 25 }, (_, i) => shortId(String(i))).sort();
    const message = `Subject\n\nBody\n\n${trailersOf(ids)}`;
    expect(idsIn(message)).toEqual(ids);
    expect(areSame(ids, idsIn(message) ?? [])).toBe(true);
    expect(areSame(ids.slice(1), ids)).toBe(false);
    expect(areAmong(ids.slice(3), new Set(ids))).toBe(true);
    const many = Array.from({ length: 1_500 }, (_, i) => shortId(String(i))).sort();
    expect(trailersOf(many)).toMatch(/^Keygate-Remediation: [0-9a-f]{12}$/);
    expect(areSame(many, idsIn(trailersOf(many)) ?? [])).toBe(true);
    expect(areSame(many.slice(1), idsIn(trailersOf(many)) ?? [])).toBe(false);
    expect(idsIn('Keygate remediates nothing here')).toBeUndefined();
  });
});
