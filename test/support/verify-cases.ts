import { describe, expect, test } from 'vitest';
import type { Confidence } from '../../src/core/model.ts';
import type { VerifyContext, VerifyRule } from '../../src/rules/verify-rule.ts';
import { verified } from './verify-context.ts';

/** Configurations in which a rule of verify finds nothing. */
export interface QuietCase {
  readonly what: string;
  /** Texts by their paths. */
  readonly files: Readonly<Record<string, string>>;
  /** What the context says instead of "the policy says nothing". */
  readonly context?: Partial<VerifyContext>;
}

/** Configurations in which it finds exactly this, in this order. */
export interface ToldCase extends QuietCase {
  readonly findings: readonly {
    /** What the report's place cuts out of the file. */
    readonly cut: string;
    readonly message: RegExp;
    readonly confidence?: Confidence;
    /** Of the file, where there are several. */
    readonly path?: string;
  }[];
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

/** Runs a rule of verify over cases: each has a name of its own, and every finding is named with its place. */
export function verifyTester(rule: VerifyRule, cases: { readonly quiet: readonly QuietCase[]; readonly told: readonly ToldCase[] }): void {
  const all = [...cases.quiet, ...cases.told];

  test('the cases stand once each and say something', () => {
    expect(repeated(all.map(({ what }) => what))).toEqual([]);
    expect(repeated(all.map(({ files, context }) => JSON.stringify([files, Object.keys(context ?? {})])))).toEqual([]);
    expect(cases.told.filter(({ findings }) => findings.length === 0).map(({ what }) => what)).toEqual([]);
  });

  describe('quiet', () => {
    test.each(cases.quiet.map((one) => [one.what, one] as const))('%s', (_, { files, context }) => {
      expect(verified(rule, files, context).map(({ at, message }) => `${at} ${message}`)).toEqual([]);
    });
  });

  describe('told', () => {
    test.each(cases.told.map((one) => [one.what, one] as const))('%s', (_, { files, context, findings }) => {
      const reports = verified(rule, files, context);
      const [only] = Object.keys(files);
      expect(reports.map(({ file, cut }) => `${file.origin.path} ${cut}`)).toEqual(
        findings.map(({ path, cut }) => `${path ?? only ?? ''} ${cut}`),
      );
      reports.forEach((report, i) => {
        const expected = findings[i];
        expect(report.message).toMatch(expected?.message ?? /^$/);
        expect(report.message).not.toContain('undefined');
        if (expected?.confidence !== undefined) expect(report.confidence).toBe(expected.confidence);
        expect(report.help.length).toBeGreaterThan(0);
      });
    });
  });
}

/** A file for Claude Code with these servers. */
export function mcpJson(servers: Readonly<Record<string, unknown>>, path = '.mcp.json'): Readonly<Record<string, string>> {
  return { [path]: JSON.stringify({ mcpServers: servers }) };
}
