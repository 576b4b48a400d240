import type { Finding, Suppression } from '../core/finding.ts';
import { plainText } from './escape.ts';
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

function resultOf(finding: Finding, ruleIndex: number): Readonly<Record<string, unknown>> {
  return {
    ruleId: finding.rule,
    ruleIndex,
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

function suppressionOf({ kind, reason }: Suppression): Readonly<Record<string, unknown>> {
  return {
    kind: kind === 'inline' ? 'inSource' : 'external',
    status: 'accepted',
    justification: plainText(reason),
  };
}

/** The report in SARIF 2.1.0, as GitHub code scanning takes it. */
export function sarifReport(outcome: Outcome): string {
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
            rules: outcome.rules.map((rule) => ({
              id: rule.id,
              name: rule.id
                .split('-')
                .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
                .join(''),
              shortDescription: { text: rule.title },
              fullDescription: { text: rule.title },
              helpUri: rulePage(rule.id),
              help: { text: `${rule.title}. See ${rulePage(rule.id)}` },
              defaultConfiguration: { level: LEVELS[rule.severity === 'warning' || rule.severity === 'note' ? rule.severity : 'error'] },
              properties: {
                tags: ['security', ...rule.standards.map(tagOf)].slice(0, 10),
                'security-severity': SECURITY_SEVERITY[rule.severity === 'warning' || rule.severity === 'note' ? rule.severity : 'error'],
                precision: 'high',
              },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        automationDetails: { id: 'keygate/' },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: outcome.notices.map((text) => ({ level: 'note', message: { text: plainText(text) } })),
          },
        ],
        properties: { coverage: outcome.coverage },
        results: outcome.findings.slice(0, MAX_RESULTS).map((finding) => resultOf(finding, index.get(finding.rule) ?? 0)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
