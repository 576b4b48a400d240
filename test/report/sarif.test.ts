import { describe, expect, test } from 'vitest';
import { taxonomies } from '../../src/core/taxonomy.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { ruleMetas } from '../../src/rules/index.ts';
import { findingWith, outcomeOf } from './outcomes.ts';

/** A way to an entry of a published list: SARIF's reportingDescriptorReference. */
interface Target {
  readonly id: string;
  readonly index: number;
  readonly toolComponent: { readonly name: string; readonly index: number };
}

/** The parts of SARIF 2.1.0 that are written here, all required by the format or by GitHub. */
interface Sarif {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly semanticVersion: string;
        readonly supportedTaxonomies: readonly { readonly name: string; readonly index: number }[];
        readonly rules: readonly {
          readonly id: string;
          readonly shortDescription: { readonly text: string };
          readonly helpUri: string;
          readonly defaultConfiguration: { readonly level: string };
          readonly help: { readonly text: string };
          readonly properties: { readonly tags: readonly string[]; readonly 'security-severity': string };
          readonly relationships: readonly { readonly target: Target; readonly kinds: readonly string[] }[];
        }[];
      };
    };
    readonly taxonomies: readonly {
      readonly name: string;
      readonly version?: string;
      readonly informationUri: string;
      readonly isComprehensive: boolean;
      readonly taxa: readonly { readonly id: string; readonly shortDescription: { readonly text: string }; readonly helpUri: string }[];
    }[];
    readonly columnKind: string;
    readonly automationDetails: { readonly id: string };
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly taxa?: readonly Target[];
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
          readonly region: {
            readonly startLine: number;
            readonly startColumn: number;
            readonly endLine: number;
            readonly endColumn: number;
          };
        };
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly baselineState?: string;
      readonly suppressions?: readonly { readonly kind: string; readonly status: string; readonly justification: string }[];
    }[];
  }[];
}

function runOf(outcome: Parameters<typeof sarifReport>[0]): Sarif['runs'][number] {
  const log: Sarif = JSON.parse(sarifReport(outcome));
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

const [first] = runOf(outcomeOf([findingWith()])).results;

describe('the log', () => {
  const log: Sarif = JSON.parse(sarifReport(outcomeOf([])));

  test('says what it is', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toMatch(/^https:\/\/.*sarif.*2\.1\.0/);
    expect(log.runs).toHaveLength(1);
    expect(log.runs[0]).toMatchObject({
      columnKind: 'utf16CodeUnits',
      results: [],
      tool: { driver: { name: 'Keygate', semanticVersion: '0.1.0' } },
    });
    expect(log.runs[0]?.invocations[0]?.executionSuccessful).toBe(true);
  });

  test('describes every rule, as GitHub wants it', () => {
    const described = log.runs[0]?.tool.driver.rules ?? [];
    expect(described.map(({ id }) => id)).toEqual(ruleMetas.map(({ id }) => id));
    for (const rule of described) {
      expect(rule.shortDescription.text).not.toBe('');
      expect(rule.helpUri).toMatch(/^https:\/\//);
      expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration.level);
      expect(rule.properties.tags).toContain('security');
      expect(rule.properties.tags.length).toBeLessThanOrEqual(10);
      expect(new Set(rule.properties.tags).size).toBe(rule.properties.tags.length);
      expect(Number(rule.properties['security-severity'])).toBeGreaterThan(0);
      expect(Number(rule.properties['security-severity'])).toBeLessThanOrEqual(10);
    }
    expect(described.flatMap(({ properties }) => properties.tags)).toContain('external/cwe/cwe-798');
  });
});

describe('published lists', () => {
  const run = runOf(outcomeOf([findingWith()], { rules: ruleMetas }));
  const told = (target: Target): string | undefined => run.taxonomies[target.toolComponent.index]?.taxa[target.index]?.id;

  test('are given as far as the rules cite them, with titles and addresses', () => {
    const cited = new Set(ruleMetas.flatMap(({ standards }) => standards));
    const expected = taxonomies()
      .map(({ name, version, address, taxa }) => ({
        name,
        ...(version === undefined ? {} : { version }),
        informationUri: address,
        isComprehensive: false,
        taxa: taxa
          .filter(({ id }) => cited.has(id))
          .map(({ id, title, address: helpUri }) => ({ id, shortDescription: { text: title }, helpUri })),
      }))
      .filter(({ taxa }) => taxa.length > 0);
    expect(
      run.taxonomies.map(({ name, version, informationUri, isComprehensive, taxa }) => ({
        name,
        ...(version === undefined ? {} : { version }),
        informationUri,
        isComprehensive,
        taxa,
      })),
    ).toEqual(expected);
    expect(run.tool.driver.supportedTaxonomies).toEqual(expected.map(({ name }, index) => ({ name, index })));
  });

  test('every rule is relevant to the entries that it cites, and to no other', () => {
    run.tool.driver.rules.forEach((rule, i) => {
      const cited = rule.relationships.map(({ target }) => target.id);
      expect(cited.toSorted()).toEqual([...(ruleMetas[i]?.standards ?? ['?'])].sort());
      for (const { target, kinds } of rule.relationships) {
        expect(kinds).toEqual(['relevant']);
        expect(told(target)).toBe(target.id);
        expect(run.taxonomies[target.toolComponent.index]?.name).toBe(target.toolComponent.name);
      }
    });
  });

  test('a tag for one entry of each list, at most ten of them', () => {
    for (const { properties, relationships } of run.tool.driver.rules) {
      const lists = new Set(relationships.map(({ target }) => target.toolComponent.name));
      expect(properties.tags).toHaveLength(1 + lists.size);
      expect(properties.tags.length).toBeLessThanOrEqual(10);
    }
    expect(run.tool.driver.rules.find(({ id }) => id === 'static-credential')?.properties.tags).toEqual([
      'security',
      'external/cwe/cwe-798',
      'NHI2:2025',
      'ASI03',
      'MCP01:2025',
      'NIST SP 800-53 IA-5(7)',
    ]);
  });

  test('the help says what a rule contributes evidence to', () => {
    expect(run.tool.driver.rules.find(({ id }) => id === 'duplicate-key')?.help.text).toBe(
      'A key stands twice in one map of an MCP configuration. See https://github.com/mcp-keygate/keygate/blob/main/docs/rules/duplicate-key.md. Contributes evidence to CWE-1286 (Improper Validation of Syntactic Correctness of Input).',
    );
  });

  test('a result names the entries of its rule', () => {
    const [result] = run.results;
    expect(result?.taxa?.map(told)).toEqual(['CWE-798', 'NHI2:2025', 'ASI03', 'MCP01:2025', 'NIST SP 800-53 IA-5(7)']);
    expect(result?.taxa).toEqual(run.tool.driver.rules[result?.ruleIndex ?? -1]?.relationships.map(({ target }) => target));
  });

  test('of no rules, none', () => {
    const empty = runOf(outcomeOf([], { rules: [] }));
    expect(empty.taxonomies).toEqual([]);
    expect(empty.tool.driver.supportedTaxonomies).toEqual([]);
  });
});

describe('a result', () => {
  test('points at its rule and its place', () => {
    expect(first).toMatchObject({
      ruleId: 'static-credential',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: '.mcp.json', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 15 },
          },
        },
      ],
    });
    expect(ruleMetas[first?.ruleIndex ?? -1]?.id).toBe('static-credential');
  });

  test('is the same one tomorrow', () => {
    expect(first?.partialFingerprints).toEqual({ 'keygate/v1': findingWith().fingerprint });
  });

  test('is no snippet: the file’s text is nowhere', () => {
    expect(JSON.stringify(first)).not.toMatch(/snippet|contextRegion|artifactContent/);
  });

  test.each([
    ['present', undefined],
    ['added', 'new'],
    ['regressed', 'new'],
    ['transient', 'new'],
    ['existing', 'unchanged'],
  ] as const)('that is %s has the baseline state %s', (standing, state) => {
    expect(runOf(outcomeOf([findingWith({ standing })])).results[0]?.baselineState).toBe(state);
  });

  test.each(['error', 'warning', 'note'] as const)('of severity %s has that level', (severity) => {
    expect(runOf(outcomeOf([findingWith({ severity })])).results[0]?.level).toBe(severity);
  });

  test.each([
    ['policy', 'external'],
    ['inline', 'inSource'],
    ['baseline', 'external'],
    ['detect-secrets', 'external'],
    ['gitleaks', 'external'],
  ] as const)('that is allowed by %s is suppressed (%s), with its reason', (kind, place) => {
    const [result] = runOf(outcomeOf([findingWith({ allowed: { kind, reason: 'a\u001b fixture' } })])).results;
    expect(result?.suppressions).toEqual([{ kind: place, status: 'accepted', justification: 'a\\u{1b} fixture' }]);
  });

  test('that is not allowed, or no longer, is not suppressed', () => {
    expect(first?.suppressions).toBeUndefined();
    const [lapsed] = runOf(outcomeOf([findingWith({ lapsed: '2026-01-31' })])).results;
    expect(lapsed).toBeDefined();
    expect(lapsed?.suppressions).toBeUndefined();
  });
});

describe('a path is a URI', () => {
  test.each([
    ['a/b.json', 'a/b.json'],
    ['a b/c.json', 'a%20b/c.json'],
    ['a#b?c.json', 'a%23b%3Fc.json'],
    ['100%.json', '100%25.json'],
    ['ä/漢.json', '%C3%A4/%E6%BC%A2.json'],
    ['a:b.json', 'a%3Ab.json'],
    ['a\\b.json', 'a%5Cb.json'],
    ['a\nb.json', 'a%0Ab.json'],
    ['[a].json', '%5Ba%5D.json'],
    ['🔑.json', '%F0%9F%94%91.json'],
  ])('%j', (path, uri) => {
    const [result] = runOf(outcomeOf([findingWith({ origin: { path, at: { kind: 'worktree' } } })])).results;
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
    expect(decodeURIComponent(uri)).toBe(path);
  });

  test('with half a character in it does not end the report', () => {
    const outcome = outcomeOf([findingWith({ origin: { path: 'a\ud800b.json', at: { kind: 'worktree' } } })]);
    expect(runOf(outcome).results).toHaveLength(1);
  });
});

test('notices are notifications', () => {
  const [invocation] = runOf(outcomeOf([], { notices: ['only 250 commits\nwere seen'] })).invocations;
  expect(invocation?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual(['only 250 commits\\u{a}were seen']);
});

test('of more findings than GitHub shows, the first are kept', () => {
  const findings = Array.from({ length: 10_000 }, (_, i) => findingWith({ fingerprint: `f${i}` }));
  const { results } = runOf(outcomeOf(findings));
  expect(results).toHaveLength(5_000);
  expect(results[0]?.partialFingerprints).toEqual({ 'keygate/v1': 'f0' });
});
