import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { commentMarker, commentReport, markdownReport } from '../../src/report/summary.ts';
import { findingWith, outcomeOf } from './outcomes.ts';

const COMMENT_MARKER = commentMarker(outcomeOf([]));

/** What GitHub takes: a step's summary in bytes, a comment in characters. */
const STEP_SUMMARY = 1024 * 1024;
const COMMENT = 65_536;

const LONG: Partial<Finding> = {
  origin: { path: `${'deep/'.repeat(40)}.mcp.json`, at: { kind: 'worktree' } },
  message: 'message '.repeat(50),
  help: ['Do this first. '.repeat(20), 'Then this. '.repeat(20)],
  issuer: 'GitHub',
  rotate: 'https://github.com/settings/tokens',
};

function many(parts: Partial<Finding>, count = 10_000): readonly Finding[] {
  return Array.from({ length: count }, (_, i) => findingWith({ ...LONG, ...parts, help: [`Step ${i}. ${'x '.repeat(200)}`] }));
}

describe('limits', () => {
  test.each([
    ['blocking', many({ standing: 'added' })],
    ['reported', many({ standing: 'existing' })],
    ['allowed', many({ allowed: { kind: 'policy', reason: 'r'.repeat(200) } })],
    [
      'of all kinds',
      [...many({}, 4_000), ...many({ standing: 'existing' }, 3_000), ...many({ allowed: { kind: 'policy', reason: 'r' } }, 3_000)],
    ],
    ['with names that grow when they are escaped', many({ origin: { path: '<|`*@>'.repeat(60), at: { kind: 'worktree' } } })],
    ['with names of four bytes a character', many({ origin: { path: '🔑'.repeat(120), at: { kind: 'worktree' } } })],
    ['with names that nothing ends', many({ origin: { path: '\u202e'.repeat(3_000), at: { kind: 'worktree' } } }, 500)],
    ['with very long help', many({}, 50).map((finding) => ({ ...finding, help: ['y'.repeat(30_000)] }))],
  ])('ten thousand findings, %s', (_, findings) => {
    const outcome = outcomeOf(findings);
    expect(Buffer.byteLength(markdownReport(outcome))).toBeLessThan(STEP_SUMMARY);
    expect(commentReport(outcome).length).toBeLessThan(COMMENT);
  });

  test('ten thousand findings and a hundred notices', () => {
    const outcome = outcomeOf(many({}), { notices: Array.from({ length: 100 }, (_, i) => `notice ${i} ${'z'.repeat(100)}`) });
    expect(Buffer.byteLength(markdownReport(outcome))).toBeLessThan(STEP_SUMMARY);
    expect(commentReport(outcome).length).toBeLessThan(COMMENT);
  });

  test('what was cut is counted', () => {
    const report = commentReport(outcomeOf(many({ standing: 'added' }, 3_000)));
    const rows = report.split('\n').filter((line) => line.startsWith('| deep/')).length;
    expect(rows).toBeGreaterThan(10);
    expect(report).toContain(`… and ${3_000 - rows} more;`);
  });
});

describe('the summary', () => {
  test('is a table of what blocks, with what to do', () => {
    const report = markdownReport(
      outcomeOf([findingWith({ standing: 'added', issuer: 'GitHub', rotate: 'https://github.com/settings/tokens' })]),
    );
    expect(report).toMatch(/^## ❌ Keygate\n\n1 static credential added; /);
    expect(report).toContain('### Blocking\n');
    expect(report).toContain(
      '| .mcp.json:3:5 | Claude Code | s | env <code>T_TOKEN</code> | GitHub ([revoke](https://github.com/settings/tokens)) | added by this change |',
    );
    expect(report).toContain('### What to do\n\n- Revoke it: <https://example.com/tokens> Keep the value in your secrets manager.');
  });

  test('of nothing says what was examined', () => {
    const report = markdownReport(outcomeOf([]));
    expect(report).toMatch(/^## ✅ Keygate\n\nNo literal credential in the 2 MCP configurations examined/);
    expect(report).toContain('| 2 | 1 | 1 | 3 | 7 |');
    expect(report).not.toContain('###');
  });

  test('keeps blocking, reported and allowed apart', () => {
    const report = markdownReport(
      outcomeOf([
        findingWith(),
        findingWith({ standing: 'existing' }),
        findingWith({ allowed: { kind: 'policy', reason: 'a | fixture' } }),
      ]),
    );
    expect([...report.matchAll(/^### (.{1,60})$/gm)].map(([, title]) => title)).toEqual([
      'Blocking',
      'What to do',
      'Reported, not blocking',
      'Allowed',
    ]);
    expect(report).toContain('| allowed by the policy: a &#124; fixture |');
  });

  test('says until when a finding was allowed that no longer is', () => {
    const report = markdownReport(outcomeOf([findingWith({ standing: 'existing', lapsed: '2026-01-31' })]));
    expect(report).toMatch(/^## ❌ Keygate\n\n1 finding no longer allowed; /);
    expect(report).toContain('| there before this change; allowed until 2026-01-31 |');
    expect(markdownReport(outcomeOf([findingWith({ lapsed: '2026-01-31' })]))).toContain('| there; allowed until 2026-01-31 |');
  });

  test('says of one that came and went that it is in the history', () => {
    const transient = findingWith({ standing: 'transient', origin: { path: 'a', at: { kind: 'commit', sha: 'abcdef0123456789' } } });
    const report = markdownReport(outcomeOf([transient]));
    expect(report).toContain('abcdef012345');
    expect(report).toContain('is in the history even after it was removed: revoke it');
  });

  test('every row of its tables has as many cells as the head', () => {
    const hostile = findingWith({
      origin: { path: 'a|b\n| c `x` <b>', at: { kind: 'worktree' } },
      client: 'x|y',
      issuer: 'I|J',
      server: { name: '|\n|', path: [], span: { start: 0, end: 0 }, transport: 'stdio', launch: { launchers: [] }, slots: [] },
      slot: { place: 'env', name: '`|`', path: [], span: { start: 0, end: 0 }, value: { kind: 'plain' } },
      allowed: { kind: 'policy', reason: '| @octocat\n## x' },
    });
    const report = markdownReport(outcomeOf([hostile]));
    const rows = report.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.slice(0, 3).map((row) => row.split('|').length)).toEqual([8, 8, 8]);
    expect(report).not.toMatch(/@octocat|^## x/m);
  });

  test('notices are quoted, each on a line', () => {
    expect(markdownReport(outcomeOf([], { notices: ['a\n# b'] }))).toContain('\n> a&#92;u&#123;a&#125;&#35; b\n');
  });
});

test('a comment begins with the line by which it is found again', () => {
  expect(commentReport(outcomeOf([])).startsWith(`${COMMENT_MARKER}\n## `)).toBe(true);
});

test('a hostile name cannot forge that line', () => {
  const hostile = findingWith({ origin: { path: `${COMMENT_MARKER}/.mcp.json`, at: { kind: 'worktree' } } });
  expect(markdownReport(outcomeOf([hostile]))).not.toContain(COMMENT_MARKER);
});
