import type { Finding, Severity } from '../core/finding.ts';
import type { Policy } from '../core/policy.ts';

/** Which findings fail the run, and which are said only. */
export interface Verdict {
  /** Not allowed, grave enough, and not there before the change; or there, and the policy's allowance for it is over. */
  readonly blocked: readonly Finding[];
  /** There before the change, or below the threshold. */
  readonly reported: readonly Finding[];
  /** Something says that it may stay, and why; visible and counted. */
  readonly allowed: readonly Finding[];
}

const GRAVITY: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };

/** Decides, from the findings and the policy alone; printing and failing are done elsewhere. */
export function decide(findings: readonly Finding[], policy: Policy): Verdict {
  const allowed = findings.filter((finding) => finding.allowed !== undefined);
  const open = findings.filter((finding) => finding.allowed === undefined);
  const blocks = ({ standing, severity, lapsed }: Finding): boolean =>
    (standing !== 'existing' || lapsed !== undefined) && GRAVITY[severity] >= GRAVITY[policy.failOn];
  return { blocked: open.filter(blocks), reported: open.filter((finding) => !blocks(finding)), allowed };
}
