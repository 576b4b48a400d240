import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../src/core/policy.ts';
import { scanFiles } from '../../src/engine/scan-files.ts';
import { finish } from '../../src/finish.ts';
import { jsonReport } from '../../src/report/json.ts';
import { rules } from '../../src/rules/index.ts';
import { knowledge } from '../support/reading.ts';
import { recordingLog } from '../support/recording-log.ts';
import { githubToken, makeSamples } from '../support/samples.ts';
import { treeOf } from '../support/tree.ts';
import { findingWith, outcomeOf } from './outcomes.ts';

const schema: object = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

function complaints(report: string): unknown {
  validate(JSON.parse(report));
  return validate.errors ?? [];
}

describe('the report fits its schema', () => {
  test.each([
    ['empty', outcomeOf([])],
    [
      'one of each standing',
      outcomeOf((['added', 'regressed', 'transient', 'existing', 'present'] as const).map((standing) => findingWith({ standing }))),
    ],
    ['one of each severity', outcomeOf((['error', 'warning', 'note'] as const).map((severity) => findingWith({ severity })))],
    ['allowed', outcomeOf([findingWith({ allowed: { kind: 'policy', reason: 'r', owner: 'o', expires: '2027-01-01' } })])],
    [
      'allowed by whatever allows',
      outcomeOf(
        (['inline', 'baseline', 'detect-secrets', 'gitleaks'] as const).map((kind) => findingWith({ allowed: { kind, reason: 'r' } })),
      ),
    ],
    ['allowed until yesterday', outcomeOf([findingWith({ standing: 'existing', lapsed: '2026-11-29' })])],
    ['of a commit', outcomeOf([findingWith({ origin: { path: 'a', at: { kind: 'commit', sha: 'c' } } })], { base: 'a', head: 'b' })],
    ['with notices', outcomeOf([], { notices: ['a', 'b'] })],
    ['with an issuer', outcomeOf([findingWith({ issuer: 'GitHub', rotate: 'https://github.com/settings/tokens' })])],
    ['with odd names', outcomeOf([findingWith({ origin: { path: 'a\n\u0000"\\🔑\ud800', at: { kind: 'worktree' } } })])],
  ])('%s', (_, outcome) => {
    expect(complaints(jsonReport(outcome))).toEqual([]);
  });

  test('after a whole run over every kind of slot', async () => {
    const X = makeSamples('json').random(32);
    const env = {
      A_TOKEN: X,
      B_TOKEN: githubToken('json'),
      C_TOKEN: '${C}',
      D_TOKEN: 'op://a/b/c',
      E_TOKEN: 'YOUR_TOKEN',
      F: '1',
      G_TOKEN: '',
    };
    const tree: Readonly<Record<string, string>> = {
      '.mcp.json': JSON.stringify({
        mcpServers: { s: { command: 'npx', args: ['--api-key', X], env }, t: { url: 'https://mcp.linear.app/mcp' } },
      }),
      '.vscode/mcp.json': `{"servers":{"s":{"env":{"T":"\${input:x}","T":"2"}}} // ${githubToken('json')}`,
      'a.json': '{"mcpServers":{"s":',
    };
    const setting = { knowledge, rules, log: recordingLog() };
    const policy = { ...DEFAULT_POLICY, allow: [{ slot: 'A_TOKEN', reason: 'r' }] };
    const clock = { today: () => '2026-11-30' };
    const outcome = await finish(await scanFiles(treeOf(tree), setting), { policy, notices: [] }, setting, clock, { whole: true });
    const report = jsonReport(outcome);
    expect(complaints(report)).toEqual([]);
    expect(report).not.toContain(X);
    expect(report).not.toContain(githubToken('json'));
    const { totals, slots, findings }: { totals: Record<string, number>; slots: { state: string }[]; findings: { blocked: boolean }[] } =
      JSON.parse(report);
    expect(totals['findings']).toBe(findings.length);
    expect(totals['blocked']).toBe(findings.filter(({ blocked }) => blocked).length);
    expect((totals['blocked'] ?? 0) + (totals['reported'] ?? 0) + (totals['allowed'] ?? 0)).toBe(findings.length);
    expect(new Set(slots.map(({ state }) => state))).toEqual(
      new Set(['literal', 'environment', 'prompt', 'manager', 'oauth', 'placeholder', 'none']),
    );
  });
});

function findingIn(report: Record<string, unknown>): object {
  const { findings } = report;
  return Array.isArray(findings) && typeof findings[0] === 'object' ? findings[0] : {};
}

describe('the schema', () => {
  test('says why an allowed finding may stay, and until when one was allowed', () => {
    const allowed = { kind: 'policy', reason: 'r', owner: 'o', expires: '2027-01-01' } as const;
    const report = jsonReport(outcomeOf([findingWith({ allowed }), findingWith({ standing: 'existing', lapsed: '2026-11-29' })]));
    expect(JSON.parse(report)).toMatchObject({
      totals: { findings: 2, blocked: 1, reported: 0, allowed: 1 },
      findings: [
        { blocked: false, allowed },
        { blocked: true, standing: 'existing', lapsed: '2026-11-29' },
      ],
    });
  });

  test.each([
    [
      'an allowance without a kind',
      (report: Record<string, unknown>) => ({ ...report, findings: [{ ...findingIn(report), allowed: { reason: 'r' } }] }),
    ],
    [
      'a kind of its own',
      (report: Record<string, unknown>) => ({ ...report, findings: [{ ...findingIn(report), allowed: { kind: 'x', reason: 'r' } }] }),
    ],
  ])('refuses %s', (_, change) => {
    const report: Record<string, unknown> = JSON.parse(jsonReport(outcomeOf([findingWith()])));
    expect(complaints(JSON.stringify(report))).toEqual([]);
    expect(complaints(JSON.stringify(change(report)))).not.toEqual([]);
  });

  test.each([
    ['a field that it does not know', (report: Record<string, unknown>) => ({ ...report, secret: 'x' })],
    ['another version', (report: Record<string, unknown>) => ({ ...report, version: 2 })],
    ['no findings', ({ findings: _findings, ...report }: Record<string, unknown>) => report],
    ['a standing of its own', (report: Record<string, unknown>) => ({ ...report, findings: [{ standing: 'new' }] })],
  ])('refuses %s', (_, change) => {
    const report: Record<string, unknown> = JSON.parse(jsonReport(outcomeOf([])));
    expect(complaints(JSON.stringify(change(report)))).not.toEqual([]);
  });
});

test('the report ends with one line feed', () => {
  expect(jsonReport(outcomeOf([]))).toMatch(/\}\n$/);
});

test('a finding holds no server’s other slots and no value', () => {
  const { findings }: { findings: object[] } = JSON.parse(jsonReport(outcomeOf([findingWith()])));
  expect(Object.keys(findings[0] ?? {}).sort()).toEqual(
    'rule severity confidence standing blocked file line column endLine endColumn client server slot message help fingerprint'
      .split(' ')
      .sort(),
  );
});
