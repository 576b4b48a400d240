import { describe, expect, test } from 'vitest';
import { annotationsOf, workflowCommands } from '../../src/report/annotations.ts';
import { DEFAULT_POLICY } from '../../src/core/policy.ts';
import { findingWith, outcomeOf } from './outcomes.ts';

describe('an annotation', () => {
  test('stands at its line and columns', () => {
    expect(workflowCommands(outcomeOf([findingWith()]))).toBe(
      '::error file=.mcp.json,line=3,endLine=3,col=5,endColumn=15,title=A credential is written out in an MCP configuration::' +
        'A credential is written out in environment variable T_TOKEN of server "s".%0A' +
        'Revoke it: https://example.com/tokens%0AKeep the value in your secrets manager.\n',
    );
  });

  test('of several lines has no columns, which GitHub refuses', () => {
    const command = workflowCommands(outcomeOf([findingWith({ end: { line: 5, column: 2 } })]));
    expect(command).toContain('line=3,endLine=5,title=');
    expect(command).not.toMatch(/col=|endColumn=/);
  });

  test.each([
    ['an error that blocks', findingWith({ standing: 'added' }), 'error'],
    ['a warning that does not', findingWith({ severity: 'warning' }), 'warning'],
    ['a note', findingWith({ severity: 'note' }), 'notice'],
    ['what was there before', findingWith({ standing: 'existing' }), 'notice'],
  ])('of %s', (_, finding, level) => {
    expect(annotationsOf(outcomeOf([finding])).map((one) => one.level)).toEqual([level]);
  });

  test('of a warning that the policy makes fail is an error', () => {
    const outcome = outcomeOf([findingWith({ severity: 'warning' })], {}, { ...DEFAULT_POLICY, failOn: 'warning' });
    expect(annotationsOf(outcome).map((one) => one.level)).toEqual(['error']);
  });

  test('of what may stay is a notice that says why, and what to do no longer', () => {
    const allowed = { kind: 'policy', reason: 'a fixture', owner: 'team-a', expires: '2027-03-31' } as const;
    const [one, ...others] = annotationsOf(outcomeOf([findingWith({ standing: 'added', allowed })]));
    expect(others).toEqual([]);
    expect(one).toMatchObject({ level: 'notice', file: '.mcp.json', line: 3 });
    expect(one?.message).toBe(
      'A credential is written out in environment variable T_TOKEN of server "s".\nAdded by this change.\nAllowed by the policy: a fixture (team-a, until 2027-03-31).',
    );
  });

  test('of an existing finding whose allowance is over is an error', () => {
    expect(annotationsOf(outcomeOf([findingWith({ standing: 'existing', lapsed: '2026-01-31' })])).map(({ level }) => level)).toEqual([
      'error',
    ]);
  });

  test('that blocks comes first', () => {
    const allowed = findingWith({ severity: 'error', allowed: { kind: 'inline', reason: 'r' } });
    const outcome = outcomeOf([allowed, findingWith({ severity: 'warning' }), findingWith({ rule: 'b' })]);
    expect(annotationsOf(outcome).map((one) => one.level)).toEqual(['error', 'warning', 'notice']);
  });

  test('says how its finding relates to the change', () => {
    const message = (standing: 'added' | 'regressed' | 'transient' | 'existing'): string | undefined =>
      annotationsOf(outcomeOf([findingWith({ standing, origin: { path: 'a', at: { kind: 'commit', sha: '0123456789abcdef' } } })]))[0]
        ?.message;
    expect(message('added')).toContain('\nAdded by this change.\n');
    expect(message('regressed')).toContain('\nA reference before this change, a literal now.\n');
    expect(message('transient')).toContain('it is in the history all the same (commit 0123456789ab).');
    expect(message('existing')).toContain('\nThere before this change.\n');
  });
});

describe('a hostile name', () => {
  const hostile = findingWith({
    origin: { path: 'a,line=1::error::x\n::set-output name=y::z%0A/.mcp.json', at: { kind: 'worktree' } },
    message: 'of server "\n::stop-commands::x\u001b[31m\u202e".',
    help: ['::add-mask::\r\nfoo'],
  });

  test('starts no other command', () => {
    const lines = workflowCommands(outcomeOf([hostile])).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]?.match(/^::error file=[^:]*::/)).not.toBeNull();
    expect(lines[1]).toBe('');
  });

  test('adds no property', () => {
    const [head = ''] = /^::error .*?::/.exec(workflowCommands(outcomeOf([hostile]))) ?? [];
    expect([...head.replace('::error ', ',').matchAll(/,([a-z]+)=/gi)].map(([, name]) => name)).toEqual([
      'file',
      'line',
      'endLine',
      'col',
      'endColumn',
      'title',
    ]);
  });

  test('spells out what acts', () => {
    expect(workflowCommands(outcomeOf([hostile]))).not.toMatch(/[\u001b\u202e]/);
  });
});

test('ten thousand findings are ten thousand lines', () => {
  const outcome = outcomeOf(Array.from({ length: 10_000 }, () => findingWith()));
  expect(workflowCommands(outcome).split('\n')).toHaveLength(10_001);
});
