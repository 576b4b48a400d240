import { describe, expect, test } from 'vitest';
import { isForeign, subjectOf } from '../../src/engine/event.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const C = 'c'.repeat(40);
const LONG = 'd'.repeat(64);
const ZERO = '0'.repeat(40);

const pull = (base: unknown, head: unknown): unknown => ({ action: 'opened', pull_request: { base: { sha: base }, head: { sha: head } } });
const push = (extra: object): unknown => ({
  ref: 'refs/heads/topic',
  before: A,
  after: B,
  repository: { default_branch: 'main' },
  ...extra,
});

describe('an event is about', () => {
  test.each<[string, string, unknown, string | undefined, ReturnType<typeof subjectOf>]>([
    ['a pull request', 'pull_request', pull(A, B), C, { kind: 'change', base: A, head: B }],
    ['a pull request, told from its target', 'pull_request_target', pull(A, B), C, { kind: 'change', base: A, head: B }],
    ['a review of a pull request', 'pull_request_review', pull(A, B), C, { kind: 'change', base: A, head: B }],
    ['a pull request with ids of SHA-256', 'pull_request', pull(LONG, LONG), C, { kind: 'change', base: LONG, head: LONG }],
    ['a pull request without a sha', 'pull_request', pull(A, B), undefined, { kind: 'change', base: A, head: B }],
    ['a merge queue', 'merge_group', { merge_group: { base_sha: A, head_sha: B } }, C, { kind: 'change', base: A, head: B }],
    ['a push', 'push', push({}), B, { kind: 'push', before: A, after: B, fallback: 'main' }],
    ['a forced push', 'push', push({ forced: true }), B, { kind: 'push', before: A, after: B, fallback: 'main' }],
    [
      'a push to the default branch',
      'push',
      push({ ref: 'refs/heads/main' }),
      B,
      { kind: 'push', before: A, after: B, fallback: undefined },
    ],
    ['a new branch', 'push', push({ before: ZERO, created: true }), B, { kind: 'branch', head: B, onto: 'main' }],
    ['a new default branch', 'push', push({ before: ZERO, ref: 'refs/heads/main' }), B, { kind: 'branch', head: B, onto: undefined }],
    ['a new tag', 'push', push({ before: ZERO, ref: 'refs/tags/main' }), B, { kind: 'branch', head: B, onto: 'main' }],
    ['a push that says nothing of what was before', 'push', push({ before: undefined }), B, { kind: 'branch', head: B, onto: 'main' }],
    ['a push without a default branch', 'push', push({ repository: {} }), B, { kind: 'push', before: A, after: B, fallback: undefined }],
    [
      'a push whose payload names no commit',
      'push',
      push({ after: undefined }),
      B,
      { kind: 'push', before: A, after: B, fallback: 'main' },
    ],
    ['a deleted branch', 'push', push({ after: ZERO, deleted: true }), A, { kind: 'nothing', reason: 'The push deleted a branch.' }],
    ['a deleted branch, told by its id alone', 'push', push({ after: ZERO }), A, { kind: 'nothing', reason: 'The push deleted a branch.' }],
    ['a start by hand', 'workflow_dispatch', { inputs: {} }, C, { kind: 'tree', commit: C }],
    ['a schedule', 'schedule', { schedule: '0 0 * * *' }, C, { kind: 'tree', commit: C }],
    ['a release', 'release', { action: 'published' }, C, { kind: 'tree', commit: C }],
    ['a closed issue', 'issues', { action: 'closed', issue: { number: 1 } }, C, { kind: 'tree', commit: C }],
    ['an issue comment without a head', 'issue_comment', { issue: { pull_request: { url: 'u' } } }, C, { kind: 'tree', commit: C }],
  ])('%s', (_, event, payload, sha, subject) => {
    expect(subjectOf(event, payload, sha)).toEqual(subject);
  });
});

describe('a payload that is none', () => {
  test.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a number', 7],
    ['a string', 'pull_request'],
    ['a list', []],
    ['an empty object', {}],
    ['a pull request of null', { pull_request: null }],
    ['a pull request of text', { pull_request: 'x' }],
    ['a pull request without ends', { pull_request: {} }],
    ['a base without a head', { pull_request: { base: { sha: A } } }],
    ['ids of another type', pull(1, true)],
    ['ids that are too short', pull(A.slice(1), B.slice(1))],
    ['ids that are too long', pull(`${A}a`, `${B}b`)],
    ['ids in upper case', pull(A.toUpperCase(), B.toUpperCase())],
    ['a branch name for an id', pull('main', 'topic')],
    ['an option for an id', pull('--output=/etc/passwd', B)],
    ['an option as long as an id', pull(`--upload-pack=${'x'.repeat(26)}`, B)],
    ['an id with a line break behind it', pull(`${A}\n`, B)],
    ['a range for an id', pull(`${A}..${B}`, B)],
    ['an empty id', pull('', '')],
  ])('%s: the run’s own commit is examined as a whole', (_, payload) => {
    expect(subjectOf('pull_request', payload, C)).toEqual({ kind: 'tree', commit: C });
  });

  test.each([undefined, '', 'main', '-x', '--help', ZERO.slice(1)])('and with the commit %j there is nothing to examine', (sha) => {
    const subject = subjectOf('pull_request', {}, sha);
    expect(subject).toHaveProperty('problem');
    expect('problem' in subject ? subject.problem : '').toContain('"pull_request"');
  });

  test.each(['--upload-pack=x', '-x', 'HEAD', '', 7, null])('a push from %j is a new branch', (before) => {
    expect(subjectOf('push', push({ before }), B)).toEqual({ kind: 'branch', head: B, onto: 'main' });
  });

  test.each(['--upload-pack=x', '-x', 'HEAD'])('a push to %j falls back to the run’s commit', (after) => {
    expect(subjectOf('push', push({ after }), C)).toEqual({ kind: 'push', before: A, after: C, fallback: 'main' });
  });

  test.each(['-x', '', 'HEAD'])('nothing of a push is left where the run’s commit is %j too', (sha) => {
    const subject = subjectOf('push', push({ before: 'x', after: 'y' }), sha);
    expect('kind' in subject ? JSON.stringify(subject) : '').not.toContain(`"head":"${sha}"`);
  });
});

describe('a change of another repository', () => {
  const home = { repository: { full_name: 'acme/app' } };
  const from = (full_name: unknown): unknown => ({ ...home, pull_request: { head: { repo: { full_name } } } });

  test.each<[string, unknown, boolean]>([
    ['a pull request of this one', from('acme/app'), false],
    ['a pull request of a fork', from('stranger/app'), true],
    ['a pull request whose fork is gone', { ...home, pull_request: { head: { repo: null } } }, true],
    ['a run after one of this one', { ...home, workflow_run: { head_repository: { full_name: 'acme/app' } } }, false],
    ['a run after one of a fork', { ...home, workflow_run: { head_repository: { full_name: 'stranger/app' } } }, true],
    ['a comment, which does not say', { ...home, issue: { number: 1, pull_request: {} } }, true],
    ['a push', { ...home, after: A }, false],
    ['a schedule', home, false],
    ['nothing', {}, false],
  ])('%s', (_, payload, foreign) => {
    expect(isForeign(payload)).toBe(foreign);
  });
});
