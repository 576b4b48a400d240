import type { Finding } from '../core/finding.ts';
import { liveReport } from './live.ts';
import type { Outcome } from './outcome.ts';

function findingOf(finding: Finding, blocked: ReadonlySet<Finding>): Readonly<Record<string, unknown>> {
  return {
    rule: finding.rule,
    severity: finding.severity,
    confidence: finding.confidence,
    standing: finding.standing,
    blocked: blocked.has(finding),
    file: finding.origin.path,
    ...(finding.origin.at.kind === 'commit' ? { commit: finding.origin.at.sha } : {}),
    line: finding.start.line,
    column: finding.start.column,
    endLine: finding.end.line,
    endColumn: finding.end.column,
    client: finding.client,
    ...(finding.outside === true ? { outside: true } : {}),
    ...(finding.server === undefined ? {} : { server: finding.server.name }),
    ...(finding.slot === undefined ? {} : { slot: { place: finding.slot.place, name: finding.slot.name, path: finding.slot.path } }),
    ...(finding.issuer === undefined ? {} : { issuer: finding.issuer }),
    message: finding.message,
    help: finding.help,
    ...(finding.rotate === undefined ? {} : { rotate: finding.rotate }),
    fingerprint: finding.fingerprint,
    ...(finding.allowed === undefined ? {} : { allowed: finding.allowed }),
    ...(finding.lapsed === undefined ? {} : { lapsed: finding.lapsed }),
  };
}

/** The report for programs, as `schemas/report.schema.json` describes it. Ends with a line feed. */
export function jsonReport(outcome: Outcome): string {
  const blocked = new Set(outcome.blocked);
  const report = {
    $schema: 'https://raw.githubusercontent.com/mcp-keygate/keygate/main/schemas/report.schema.json',
    version: 1,
    tool: { name: 'keygate', version: outcome.version },
    ...(outcome.base === undefined ? {} : { base: outcome.base }),
    ...(outcome.head === undefined ? {} : { head: outcome.head }),
    coverage: outcome.coverage,
    totals: {
      findings: outcome.findings.length,
      blocked: outcome.blocked.length,
      reported: outcome.reported.length,
      allowed: outcome.allowed.length,
    },
    notices: outcome.notices,
    files: outcome.files,
    ...(outcome.posture === undefined ? {} : { posture: outcome.posture }),
    ...(outcome.live === undefined ? {} : { live: liveReport(outcome.live) }),
    slots: outcome.slots,
    findings: outcome.findings.map((finding) => findingOf(finding, blocked)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
