import { describe, expect, test } from 'vitest';
import { headline } from '../../src/report/outcome.ts';
import { type Paint, textReport } from '../../src/report/text.ts';
import { findingWith, outcomeOf } from './outcomes.ts';

const plain: Paint = (_style, text) => text;
const marked: Paint = (style, text) => `<${style}>${text}</${style}>`;

describe('the report for people', () => {
  test('names file, place, severity, problem, what to do, rule and client', () => {
    const lines = textReport(outcomeOf([findingWith()]), plain).split('\n');
    expect(lines[0]).toBe('.mcp.json');
    expect(lines[1]).toMatch(/^ {2}3:5 {4} error {3}A credential is written out in environment variable T_TOKEN/);
    expect(lines.filter((line) => line.includes('→')).map((line) => line.trim())).toEqual([
      '→ Revoke it: https://example.com/tokens',
      '→ Keep the value in your secrets manager.',
    ]);
    expect(lines.some((line) => line.trim() === 'static-credential · Claude Code')).toBe(true);
    expect(lines.at(-2)).toBe(
      '✖ 1 static credential found; 2 MCP configurations examined (3 servers, 7 places where a credential can stand).',
    );
  });

  test('says a file once, however many findings it has', () => {
    const report = textReport(outcomeOf([findingWith(), findingWith({ rule: 'b' })]), plain);
    expect(report.split('\n').filter((line) => line === '.mcp.json')).toHaveLength(1);
  });

  test('of nothing claims no more than was looked at', () => {
    expect(textReport(outcomeOf([]), plain)).toBe(
      '✔ No literal credential in the 2 MCP configurations examined (3 servers, 7 places where a credential can stand).\n',
    );
  });

  test('of no configuration says so', () => {
    const coverage = { matched: 0, read: 0, unreadable: 0, searched: 0, servers: 0, slots: 0 };
    expect(textReport(outcomeOf([], { coverage }), plain)).toBe('✔ No MCP configuration to examine.\n');
  });

  test.each([
    [[findingWith({ standing: 'added' })], /1 static credential added; /],
    [[findingWith({ standing: 'added' }), findingWith({ standing: 'regressed' })], /2 static credentials added; /],
    [[findingWith(), findingWith({ rule: 'unreadable-config' })], /1 static credential added and 1 other problem; /],
    [[findingWith({ rule: 'unreadable-config' }), findingWith({ rule: 'duplicate-key' })], /✖ 2 other problems; /],
    [[findingWith({ standing: 'existing' })], /✔ No new literal credential; 1 is reported below\. 2 MCP configurations examined/],
    [[findingWith({ standing: 'existing' }), findingWith({ standing: 'existing' })], /2 are reported below\./],
    [[findingWith({ allowed: { kind: 'policy', reason: 'r' } })], /✔ No literal credential in the .* 1 finding allowed by the policy\./],
  ])('counts, row %#', (findings, headline) => {
    expect(textReport(outcomeOf(findings, { base: 'b' }), plain).replaceAll('\n', ' ')).toMatch(headline);
  });

  test('counts what may stay by what allows it, whether or not something blocks', () => {
    const kinds = ['policy', 'policy', 'inline', 'baseline', 'detect-secrets', 'gitleaks'] as const;
    const allowed = kinds.map((kind) => findingWith({ allowed: { kind, reason: 'r' } }));
    const sentence =
      ' 6 findings allowed: 2 by the policy, 1 by a mark in the file, 1 by the baseline, 1 by .secrets.baseline, 1 by .gitleaksignore.';
    expect(headline(outcomeOf(allowed))).toBe(
      `No literal credential in the 2 MCP configurations examined (3 servers, 7 places where a credential can stand).${sentence}`,
    );
    expect(headline(outcomeOf([findingWith(), ...allowed]))).toBe(
      `1 static credential found; 2 MCP configurations examined (3 servers, 7 places where a credential can stand).${sentence}`,
    );
    expect(headline(outcomeOf([findingWith({ standing: 'existing' }), ...allowed]))).toMatch(
      /^No new literal credential; 1 is reported below\..* 6 findings allowed: /,
    );
    expect(headline(outcomeOf(allowed.slice(3, 4)))).toMatch(/ 1 finding allowed by the baseline\.$/);
  });

  test('tells what was allowed before from what is added', () => {
    const lapsed = findingWith({ standing: 'existing', lapsed: '2026-01-31' });
    expect(headline(outcomeOf([lapsed]))).toMatch(/^1 finding no longer allowed; /);
    const added = findingWith({ standing: 'added', lapsed: '2026-01-31' });
    expect(headline(outcomeOf([lapsed, added, findingWith({ standing: 'added', rule: 'unreadable-config' })], { base: 'b' }))).toMatch(
      /^1 static credential added, 1 finding no longer allowed and 1 other problem; /,
    );
  });

  test.each([
    [{ kind: 'policy', reason: 'a fixture' }, 'allowed by the policy: a fixture'],
    [{ kind: 'policy', reason: 'a fixture', owner: 'team-a' }, 'allowed by the policy: a fixture (team-a)'],
    [{ kind: 'policy', reason: 'a fixture', expires: '2027-03-31' }, 'allowed by the policy: a fixture (until 2027-03-31)'],
    [{ kind: 'inline', reason: 'a fixture' }, 'allowed by a mark in the file: a fixture'],
    [{ kind: 'baseline', reason: 'for now' }, 'allowed by the baseline: for now'],
  ] as const)('says why a finding may stay, and asks for nothing: %j', (allowed, words) => {
    const report = textReport(outcomeOf([findingWith({ allowed })]), plain, 140);
    expect(report).toMatch(/3:5 {4} allowed A credential/);
    expect(report).toContain(`static-credential · Claude Code · ${words}\n`);
    expect(report).not.toContain('→');
  });

  test('says its notices', () => {
    expect(textReport(outcomeOf([], { notices: ['only 250 commits were seen'] }), plain)).toContain('note: only 250 commits were seen\n');
  });

  test('paints the severity and nothing that is data', () => {
    const report = textReport(outcomeOf([findingWith({ severity: 'warning' })]), marked);
    expect(report).toContain('<yellow>warning </yellow>');
    expect(report).toContain('<bold>.mcp.json</bold>');
    expect(report.match(/<red>|<cyan>/)).toBeNull();
  });

  test.each([60, 80, 120])('keeps to %i columns', (width) => {
    const long = findingWith({ message: 'word '.repeat(100).trim(), help: ['step '.repeat(60).trim()] });
    const lines = textReport(outcomeOf([long]), plain, width)
      .split('\n')
      .slice(1, -3);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => line.length > width)).toEqual([]);
  });

  test('never squeezes a sentence into nothing', () => {
    expect(textReport(outcomeOf([findingWith()]), plain, 10).split('\n').length).toBeLessThan(20);
  });

  test('spells out what would act on a terminal', () => {
    const hostile = findingWith({
      origin: { path: 'a\u001b[2J\n/.mcp.json', at: { kind: 'worktree' } },
      message: 'of server "\u001b]0;x\u0007\r\u202e".',
      help: ['\u001b[31m'],
      allowed: { kind: 'policy', reason: '\u001b[8m' },
      client: '\u001b[0m',
    });
    expect(textReport(outcomeOf([hostile], { notices: ['\u001b[1m'] }), plain)).not.toMatch(/[\u001b\r\u0007\u202e]/);
  });
});
