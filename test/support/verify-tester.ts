import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import type { Severity } from '../../src/core/finding.ts';
import type { SecretFacts } from '../../src/core/live.ts';
import type { Confidence } from '../../src/core/model.ts';
import { DEFAULT_STANDARD, type Standard } from '../../src/core/standard.ts';
import type { Judged } from '../../src/engine/judge.ts';
import { makeVerifyContext, verify } from '../../src/engine/verify.ts';
import type { AskedFacts, VerifyContext, VerifyRule } from '../../src/rules/verify-rule.ts';
import { knowledge, readAs, sourceOf } from './reading.ts';

/** What differs from a repository whose policy says nothing, and which has no other files. */
interface Surroundings {
  readonly standard?: Partial<Standard>;
  /** Paths of the repository's other files. */
  readonly tree?: readonly string[];
  /** What the manager of every reference tells, where the run asks; all that is not said is not told. */
  readonly facts?: Partial<SecretFacts>;
  /** What every remote server says of itself, where the run asks. */
  readonly oauth?: boolean;
}

/** The day on which managers are asked. */
export const TODAY = Date.parse('2026-11-26');

const UNTOLD = { untold: 'the test does not say' };

/** Facts that a manager tells, with nothing told of what is left out. */
function factsOf(facts: Partial<SecretFacts> = {}): SecretFacts {
  return {
    manager: 'openbao',
    presence: UNTOLD,
    key: UNTOLD,
    changed: UNTOLD,
    rotation: UNTOLD,
    ttl: UNTOLD,
    readable: UNTOLD,
    ...facts,
  };
}

function askedOf({ facts, oauth }: Surroundings): AskedFacts | undefined {
  if (facts === undefined && oauth === undefined) return undefined;
  return { now: TODAY, factsOf: () => (facts === undefined ? [] : [factsOf(facts)]), oauthOf: () => oauth };
}

/** Configurations in which the rule finds nothing. */
interface CleanCase extends Surroundings {
  readonly what: string;
  /** Texts by their paths. */
  readonly files: Readonly<Record<string, string>>;
}

/** One finding that must come, at the text that its place cuts out of the file. */
interface Expected {
  /** The file, where there are several. */
  readonly path?: string;
  /** The text that the finding's place cuts out of the file. */
  readonly at: string;
  readonly line?: number;
  /** A part of the message. */
  readonly message: RegExp;
  /** A part of the help. */
  readonly help?: RegExp;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
}

/** Configurations in which the rule finds exactly this, in this order. */
interface FlaggedCase extends CleanCase {
  readonly findings: readonly Expected[];
}

/** Cases of a rule of `verify`. */
interface Cases {
  readonly clean: readonly CleanCase[];
  readonly flagged: readonly FlaggedCase[];
}

/** The context of a run by a standard, in a repository of these paths. */
export function contextOf(standard: Partial<Standard> = {}, tree: readonly string[] = [], asked?: AskedFacts): VerifyContext {
  const match = (glob: string): ((path: string) => boolean) => picomatch(glob, { dot: true });
  return makeVerifyContext(knowledge, { ...DEFAULT_STANDARD, ...standard }, match, (path) => tree.includes(path), asked);
}

/** What rules of `verify` say of configurations that were read in full, by their paths. */
export function verified(
  rules: readonly VerifyRule[],
  files: Readonly<Record<string, string>>,
  surroundings: Surroundings = {},
): readonly Judged[] {
  const { standard, tree } = surroundings;
  const read = Object.entries(files).map(([path, text]) => ({ file: readAs(path, text), source: sourceOf(path, text) }));
  expect(read.flatMap(({ file }) => file.problems)).toEqual([]);
  return verify(read, rules, contextOf(standard, tree, askedOf(surroundings)));
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

/**
 * Runs a rule over cases, as strictly as it can be done: a case stands once and has a name of its own,
 * every file was read in full, a flagged case names every finding with the text of its place, and no
 * fingerprint stands twice.
 */
export function verifyTester(rule: VerifyRule, cases: Cases): void {
  const all = [...cases.clean, ...cases.flagged];

  describe('the cases themselves', () => {
    test('stand once each', () => {
      expect(repeated(all.map(({ what }) => what))).toEqual([]);
      expect(repeated(all.map((one) => JSON.stringify({ ...one, what: undefined, findings: undefined })))).toEqual([]);
    });

    test('say something', () => {
      expect(cases.flagged.filter(({ findings }) => findings.length === 0).map(({ what }) => what)).toEqual([]);
      expect(cases.flagged.flatMap(({ findings }) => findings).filter(({ message }) => message.source.length < 4)).toEqual([]);
    });
  });

  describe('clean', () => {
    test.each(cases.clean.map((one) => [one.what, one] as const))('%s', (_, one) => {
      expect(verified([rule], one.files, one).map(({ message, start }) => `${start.line}:${start.column} ${message}`)).toEqual([]);
    });
  });

  describe('flagged', () => {
    test.each(cases.flagged.map((one) => [one.what, one] as const))('%s', (_, one) => {
      const found = verified([rule], one.files, one);
      const [only] = Object.keys(one.files);
      const cutOut = ({ origin, span }: Judged): string => (one.files[origin.path] ?? '').slice(span.start, span.end);
      expect(found.map((finding) => `${finding.rule} ${finding.origin.path} ${cutOut(finding)}`)).toEqual(
        one.findings.map(({ path, at }) => `${rule.meta.id} ${path ?? only} ${at}`),
      );
      found.forEach((finding, i) => {
        const expected = one.findings[i];
        expect(finding.message).toMatch(expected?.message ?? /^$/);
        if (expected?.line !== undefined) expect(finding.start.line).toBe(expected.line);
        if (expected?.severity !== undefined) expect(finding.severity).toBe(expected.severity);
        if (expected?.confidence !== undefined) expect(finding.confidence).toBe(expected.confidence);
        expect(finding.help.length).toBeGreaterThan(0);
        if (expected?.help !== undefined) expect(finding.help.join(' ')).toMatch(expected.help);
        for (const sentence of [finding.message, ...finding.help]) {
          expect(sentence).toMatch(/^[^\n]{10,}\.$/);
          expect(sentence).not.toContain('undefined');
        }
      });
      expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
    });
  });
}

/** A file for Claude Code with these servers. */
export function mcpJson(servers: Readonly<Record<string, unknown>>, path = '.mcp.json'): Readonly<Record<string, string>> {
  return { [path]: JSON.stringify({ mcpServers: servers }) };
}
