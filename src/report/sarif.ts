import type { Finding, Suppression } from '../core/finding.ts';
import { taxaNamed, taxonomies } from '../core/taxonomy.ts';
import { plainText } from './escape.ts';
import { liveTotals } from './live.ts';
import { type Outcome, rulePage, sentences } from './outcome.ts';

const LEVELS = { error: 'error', warning: 'warning', note: 'note' } as const;
/** GitHub sorts code scanning alerts by this number (0 to 10). */
const SECURITY_SEVERITY = { error: '8.1', warning: '5.0', note: '2.0' } as const;
/** GitHub accepts 25,000 results of one run and shows 5,000. */
const MAX_RESULTS = 5_000;

function uri(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
}

function tagOf(standard: string): string {
  const cwe = /^CWE-(\d+)$/.exec(standard);
  return cwe === null ? standard : `external/cwe/cwe-${cwe[1] ?? ''}`;
}

/** GitHub shows ten tags of a rule: one entry of each list is among them, the others stand in `relationships`. */
function tagsOf(standards: readonly string[], lists: readonly CitedList[]): readonly string[] {
  const first = lists.flatMap(({ ids }) => standards.find((id) => ids.includes(id)) ?? []);
  return ['security', ...first.map(tagOf)].slice(0, 10);
}

/** A published list, as far as the rules of this run cite it. */
interface CitedList {
  readonly ids: readonly string[];
  readonly component: Readonly<Record<string, unknown>> & { readonly name: string };
}

/** The lists that the rules cite, each with the entries cited. */
function citedLists(rules: Outcome['rules']): readonly CitedList[] {
  const cited = new Set(rules.flatMap(({ standards }) => standards));
  return taxonomies().flatMap(({ name, organization, version, address, about, taxa }) => {
    const used = taxa.filter(({ id }) => cited.has(id));
    if (used.length === 0) return [];
    const component = {
      name,
      organization,
      ...(version === undefined ? {} : { version }),
      informationUri: address,
      shortDescription: { text: `${about}.` },
      isComprehensive: false,
      taxa: used.map((taxon) => ({ id: taxon.id, shortDescription: { text: taxon.title }, helpUri: taxon.address })),
    };
    return [{ ids: used.map(({ id }) => id), component }];
  });
}

/** Where the entries stand in the run's lists. */
function targetsOf(standards: readonly string[], lists: readonly CitedList[]): readonly Readonly<Record<string, unknown>>[] {
  return lists.flatMap(({ ids, component }, list) =>
    ids.flatMap((id, index) => (standards.includes(id) ? [{ id, index, toolComponent: { name: component.name, index: list } }] : [])),
  );
}

function resultOf(finding: Finding, ruleIndex: number, taxa: readonly unknown[]): Readonly<Record<string, unknown>> {
  return {
    ruleId: finding.rule,
    ruleIndex,
    ...(taxa.length === 0 ? {} : { taxa }),
    level: LEVELS[finding.severity],
    message: { text: plainText(sentences(finding).join(' ')) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uri(finding.origin.path), uriBaseId: '%SRCROOT%' },
          region: {
            startLine: finding.start.line,
            startColumn: finding.start.column,
            endLine: finding.end.line,
            endColumn: finding.end.column,
          },
        },
      },
    ],
    partialFingerprints: { 'keygate/v1': plainText(finding.fingerprint) },
    properties: { confidence: finding.confidence, standing: finding.standing },
    ...(finding.standing === 'existing' ? { baselineState: 'unchanged' } : finding.standing === 'present' ? {} : { baselineState: 'new' }),
    ...(finding.allowed === undefined ? {} : { suppressions: [suppressionOf(finding.allowed)] }),
  };
}

function helpOf({ id, title, standards }: Outcome['rules'][number]): string {
  const evidence = taxaNamed(standards).map((taxon) => `${taxon.id} (${taxon.title})`);
  return `${title}. See ${rulePage(id)}${evidence.length === 0 ? '' : `. Contributes evidence to ${evidence.join(', ')}.`}`;
}

function suppressionOf({ kind, reason, breakGlass }: Suppression): Readonly<Record<string, unknown>> {
  return {
    kind: kind === 'inline' ? 'inSource' : 'external',
    status: 'accepted',
    justification: plainText(breakGlass === true ? `Break glass: ${reason}` : reason),
  };
}

/** The report in SARIF 2.1.0, as GitHub code scanning takes it. */
export function sarifReport(outcome: Outcome): string {
  const lists = citedLists(outcome.rules);
  const targets = outcome.rules.map(({ standards }) => targetsOf(standards, lists));
  const index = new Map(outcome.rules.map((rule, i) => [rule.id, i]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Keygate',
            semanticVersion: outcome.version,
            informationUri: 'https://github.com/mcp-keygate/keygate',
            supportedTaxonomies: lists.map(({ component }, i) => ({ name: component.name, index: i })),
            rules: outcome.rules.map((rule, i) => ({
              id: rule.id,
              name: rule.id
                .split('-')
                .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
                .join(''),
              shortDescription: { text: rule.title },
              fullDescription: { text: rule.title },
              helpUri: rulePage(rule.id),
              help: { text: helpOf(rule) },
              defaultConfiguration: { level: LEVELS[rule.severity === 'warning' || rule.severity === 'note' ? rule.severity : 'error'] },
              properties: {
                tags: tagsOf(rule.standards, lists),
                'security-severity': SECURITY_SEVERITY[rule.severity === 'warning' || rule.severity === 'note' ? rule.severity : 'error'],
                precision: 'high',
              },
              // Evidence that an entry is, or is not, cared for: no rule stands for an entry as a whole.
              relationships: (targets[i] ?? []).map((target) => ({ target, kinds: ['relevant'] })),
            })),
          },
        },
        taxonomies: lists.map(({ component }) => component),
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        automationDetails: { id: 'keygate/' },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: outcome.notices.map((text) => ({ level: 'note', message: { text: plainText(text) } })),
          },
        ],
        properties: { coverage: outcome.coverage, ...(outcome.live === undefined ? {} : { live: liveTotals(outcome.live) }) },
        results: outcome.findings.slice(0, MAX_RESULTS).map((finding) => {
          const rule = index.get(finding.rule) ?? 0;
          return resultOf(finding, rule, targets[rule] ?? []);
        }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
