import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import { emergencies, type Outcome } from '../../src/report/outcome.ts';
import { postureBadge, postureLines, postureTable } from '../../src/report/posture.ts';
import { commentMarker, markdownReport } from '../../src/report/summary.ts';
import { textReport } from '../../src/report/text.ts';
import { findingWith, outcomeOf } from './outcomes.ts';

type Posture = NonNullable<Outcome['posture']>;

function postureWith(names: readonly string[], compliant: number): Posture {
  const servers = names.map((server, i) => {
    const rung = i < compliant ? ('manager' as const) : ('environment' as const);
    return { file: '.mcp.json', server, rung, credentials: 1, compliant: i < compliant };
  });
  const none = { none: 0, 'short-lived': 0, prompt: 0, literal: 0, unknown: 0 };
  return { minimum: 'manager', servers, byRung: { ...none, manager: compliant, environment: names.length - compliant }, compliant };
}

describe('the posture', () => {
  test('is a chart and a row for each server', () => {
    const table = postureTable(postureWith(['a', 'b', 'c', 'd'], 1));
    expect(table).toContain('| secrets manager (the least that is accepted) | 1 | `█████░░░░░░░░░░░░░░░` |');
    expect(table).toContain('| environment variable | 3 | `███████████████░░░░░` |');
    expect(table).toContain('| ✅ | a | .mcp.json | secrets manager | 1 |');
    expect(table).toContain('| ❌ | d | .mcp.json | environment variable | 1 |');
  });

  test('says nothing where there is no server', () => {
    expect(postureTable(postureWith([], 0))).toBe('');
    expect(postureLines(postureWith([], 0))).toEqual([]);
  });

  test('takes no names as they come', () => {
    const table = postureTable(postureWith(['x | y\n## z <img src=x>'], 0));
    expect(table).not.toContain('\n## z');
    expect(table).not.toContain('<img');
    expect(table.split('\n').filter((line) => line.startsWith('| ❌'))).toHaveLength(1);
  });

  test('cuts the rows of a thousand servers and counts them', () => {
    const table = postureTable(
      postureWith(
        Array.from({ length: 1_000 }, (_, i) => `s${i}`),
        0,
      ),
    );
    expect(table.split('\n').filter((line) => line.startsWith('| ❌'))).toHaveLength(200);
    expect(table).toContain('… and 800 more');
  });

  test.each([
    [4, 4, '4/4 compliant', 'brightgreen'],
    [4, 3, '3/4 compliant', 'red'],
    [0, 0, 'no servers', 'lightgrey'],
  ])('is a badge: %i servers, %i of them comply', (all, compliant, message, color) => {
    const names = Array.from({ length: all }, (_, i) => `s${i}`);
    expect(JSON.parse(postureBadge(postureWith(names, compliant)))).toEqual({ schemaVersion: 1, label: 'MCP credentials', message, color });
  });

  test('has a summary and a comment of its own', () => {
    const outcome = outcomeOf([], { posture: postureWith(['a'], 1) });
    expect(markdownReport(outcome)).toMatch(/^## ✅ Keygate verify\n\n1 of 1 server complies with the policy\./);
    expect(commentMarker(outcome)).not.toBe(commentMarker(outcomeOf([])));
  });
});

describe('a break-glass exception', () => {
  const allowed = { kind: 'policy', reason: 'The vault | is down <b>', owner: 'lead', expires: '2027-01-08', breakGlass: true } as const;
  const outcome = outcomeOf([
    findingWith({ allowed }),
    findingWith({ allowed, fingerprint: 'other' }),
    findingWith({ allowed: { kind: 'policy', reason: 'r' } }),
  ]);

  test('is said once, with what it covers', () => {
    expect(emergencies(outcome)).toEqual([
      'A break-glass exception covers 2 findings, granted by lead, until 2027-01-08: The vault | is down <b>',
    ]);
  });

  test('is said first in a summary, escaped, and in red on a terminal', () => {
    const report = markdownReport(outcome);
    expect(report.indexOf('[!WARNING]')).toBeLessThan(report.indexOf('### '));
    expect(report).not.toContain('<b>');
    expect(textReport(outcome, (style, text) => `[${style}]${text}`)).toContain(
      '[red]break glass: A break-glass exception covers 2 findings',
    );
  });

  test('is a warning among the annotations, where an allowance is a notice', () => {
    expect(annotationsOf(outcome).map(({ level }) => level)).toEqual(['warning', 'warning', 'notice']);
  });
});
