import type { Finding, Severity } from '../core/finding.ts';
import type { Confidence } from '../core/model.ts';
import type { Gravity } from '../core/policy.ts';

const GRAVITY: Readonly<Record<Gravity, number>> = { off: -1, note: 0, warning: 1, error: 2 };

/** Whether one severity is less grave than another. */
export function isLower(one: Gravity, other: Gravity): boolean {
  return GRAVITY[one] < GRAVITY[other];
}

/** The severity of a finding whose rule has this one: a judgement of low confidence fails nothing by default. */
export function severityOf(rule: Severity, confidence: Confidence): Severity {
  return confidence === 'low' && rule === 'error' ? 'warning' : rule;
}

/** The findings as a policy wants them: with its severities, and without those of rules that it turns off. */
export function withSeverities(findings: readonly Finding[], severities: ReadonlyMap<string, Gravity>): readonly Finding[] {
  if (severities.size === 0) return findings;
  return findings.flatMap((finding) => {
    const gravity = severities.get(finding.rule);
    if (gravity === 'off') return [];
    return [gravity === undefined ? finding : { ...finding, severity: severityOf(gravity, finding.confidence) }];
  });
}
