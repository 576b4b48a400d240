import type { Severity } from './core/finding.ts';
import type { Policy } from './core/policy.ts';
import type { Knowledge } from './engine/knowledge.ts';
import { applyAllowances, type MatchGlob, type SchemaError } from './engine/policy.ts';
import type { Scan } from './engine/scan.ts';
import { explain } from './engine/schema-errors.ts';
import { decide } from './engine/verdict.ts';
import type { Clock } from './ports/clock.ts';
import type { Outcome } from './report/outcome.ts';
import { rules } from './rules/index.ts';
import { version } from './version.ts';

/** Checks a policy against its schema, with sentences that say what to write instead. */
export async function validatePolicy(data: unknown): Promise<readonly SchemaError[]> {
  const { validate } = await import('./generated/policy-schema.js');
  if (validate(data)) return [];
  const errors = validate.errors ?? [];
  // `required` inside the "one of these" list is what that list says better.
  const told = errors.filter(
    (error) =>
      !(
        error.keyword === 'required' &&
        errors.some((other) => other.keyword === 'anyOf' && other.instancePath === error.instancePath) &&
        error.params['missingProperty'] !== 'reason'
      ),
  );
  // A misspelt setting is the cause; what it was to say is then missing too.
  const misspelt = told.filter((error) => error.keyword === 'additionalProperties');
  return [...misspelt, ...told.filter((error) => error.keyword !== 'additionalProperties')].map(explain);
}

async function globMatcher(policy: Policy): Promise<MatchGlob> {
  // Most policies allow nothing; the glob library is for those that do.
  if (!policy.allow.some((allowance) => allowance.path !== undefined)) return () => () => false;
  const { default: picomatch } = await import('picomatch');
  return (glob) => picomatch(glob, { dot: true });
}

/** From a scan to what every report is made from: policy, verdict, and the words around them. */
export async function finish(scan: Scan, policy: Policy, knowledge: Knowledge, clock: Clock, failOn?: Severity): Promise<Outcome> {
  const effective: Policy = failOn === undefined ? policy : { ...policy, failOn };
  const findings =
    effective.allow.length === 0 ? scan.findings : applyAllowances(scan.findings, effective, clock.today(), await globMatcher(effective));
  return {
    version,
    coverage: scan.coverage,
    files: scan.files,
    slots: scan.slots,
    findings,
    ...decide(findings, effective),
    notices: scan.notices,
    ...(scan.base === undefined ? {} : { base: scan.base }),
    ...(scan.head === undefined ? {} : { head: scan.head }),
    clientNames: new Map([...knowledge.clients, knowledge.unknownClient].map((client) => [client.id, client.name])),
    rules: rules.map(({ meta }) => meta),
  };
}
