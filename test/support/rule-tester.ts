import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/rules/rule.ts';
import { judged, literalsIn, readAs } from './reading.ts';

/** A configuration in which the rule finds nothing. */
export interface CleanCase {
  readonly what: string;
  readonly path: string;
  readonly text: string;
}

/** One finding that must come, at its line and column. */
export interface Expected {
  readonly line: number;
  readonly column: number;
  /** A part of the message; a whole sentence is too much to keep in step. */
  readonly message: RegExp;
  /** Id of the credential kind, or `undefined` for the generic judgement, where that matters. */
  readonly issuer?: string;
  readonly severity?: 'error' | 'warning' | 'note';
}

/** A configuration in which the rule finds exactly this, in this order. */
export interface FlaggedCase extends CleanCase {
  readonly findings: readonly Expected[];
  /** The texts that the findings' places cut out of the file, where they are credentials. */
  readonly literals?: readonly string[];
}

/** Cases of a rule. */
export interface Cases {
  readonly clean: readonly CleanCase[];
  readonly flagged: readonly FlaggedCase[];
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

/**
 * Runs a rule over cases, as strictly as it can be done: a case may stand once, has a name of its
 * own, a flagged one names every finding with its place, a clean one must be a configuration that
 * was read in full, and the rule must be the only one that speaks of its own problem.
 */
export function ruleTester(rule: Rule, cases: Cases): void {
  const all = [...cases.clean, ...cases.flagged];

  describe('the cases themselves', () => {
    test('stand once each', () => {
      expect(repeated(all.map(({ what }) => what))).toEqual([]);
      expect(repeated(all.map(({ path, text }) => `${path}\n${text}`))).toEqual([]);
    });

    test('say something', () => {
      expect(cases.flagged.filter(({ findings }) => findings.length === 0).map(({ what }) => what)).toEqual([]);
      expect(cases.flagged.flatMap(({ findings }) => findings).filter(({ message }) => message.source.length < 4)).toEqual([]);
    });
  });

  describe('clean', () => {
    test.each(cases.clean.map((one) => [one.what, one] as const))('%s', (_, { path, text }) => {
      expect(judged(path, text, [rule]).map(({ message, start }) => `${start.line}:${start.column} ${message}`)).toEqual([]);
    });
  });

  describe('flagged', () => {
    test.each(cases.flagged.map((one) => [one.what, one] as const))('%s', (_, { path, text, findings, literals }) => {
      const found = judged(path, text, [rule]);
      expect(found.map(({ rule: id, start }) => `${id} ${start.line}:${start.column}`)).toEqual(
        findings.map(({ line, column }) => `${rule.meta.id} ${line}:${column}`),
      );
      found.forEach((finding, i) => {
        const expected = findings[i];
        expect(finding.message).toMatch(expected?.message ?? /^$/);
        if (expected?.issuer !== undefined) expect(finding.issuer).toBe(expected.issuer);
        if (expected?.severity !== undefined) expect(finding.severity).toBe(expected.severity);
        expect(finding.help.length).toBeGreaterThan(0);
        expect(finding.end.line).toBeGreaterThanOrEqual(finding.start.line);
      });
      expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
      if (literals !== undefined) expect(literalsIn(readAs(path, text), text)).toEqual(literals);
    });
  });
}
