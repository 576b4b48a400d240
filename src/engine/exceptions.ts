import type { Finding } from '../core/finding.ts';
import type { Exception } from '../core/standard.ts';
import type { MatchGlob } from './suppress.ts';

/** What is needed to tell whether an exception covers a finding. */
export interface ExceptionMeans {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly match: MatchGlob;
  /** Ids of the rules that exceptions speak of: those of `verify`. */
  readonly rules: ReadonlySet<string>;
}

/** Makes the test of each exception once; a glob is compiled for it. */
function testsOf(
  exceptions: readonly Exception[],
  match: MatchGlob,
): readonly { readonly exception: Exception; readonly covers: (finding: Finding) => boolean }[] {
  return exceptions.map((exception) => {
    const path = exception.path === undefined ? undefined : match(exception.path);
    return {
      exception,
      covers: (finding) =>
        (path === undefined || path(finding.origin.path)) &&
        (exception.rule === undefined || exception.rule === finding.rule) &&
        (exception.server === undefined || exception.server === finding.server?.name) &&
        (exception.slot === undefined || exception.slot === finding.slot?.name),
    };
  });
}

function granted(finding: Finding, { reason, approver, expires, breakGlass }: Exception): Finding {
  const { lapsed: _over, ...rest } = finding;
  return { ...rest, allowed: { kind: 'policy', reason, owner: approver, expires, ...(breakGlass ? { breakGlass } : {}) } };
}

function over(finding: Finding, exceptions: readonly Exception[]): Finding {
  const [last] = exceptions.toSorted((a, b) => (a.expires < b.expires ? 1 : -1));
  if (last === undefined) return finding;
  const { allowed: _outweighed, ...rest } = finding;
  const what = last.breakGlass ? 'emergency exception' : 'exception';
  const help = `The policy's ${what} ended on ${last.expires} (approved by ${last.approver}); meet the standard, or have it approved anew.`;
  return { ...rest, lapsed: last.expires, help: [...finding.help, help] };
}

/**
 * Gives each finding of these rules the exception of the policy that covers it; the one that lasts
 * longest where several do. One that is over makes the finding block, whatever its standing, unless
 * another exception or an allowance of the policy holds.
 */
export function except(findings: readonly Finding[], exceptions: readonly Exception[], means: ExceptionMeans): readonly Finding[] {
  if (exceptions.length === 0) return findings;
  const tests = testsOf(exceptions, means.match);
  return findings.map((finding) => {
    if (!means.rules.has(finding.rule) || finding.allowed?.kind === 'policy') return finding;
    const covering = tests.filter(({ covers }) => covers(finding)).map(({ exception }) => exception);
    const [valid] = covering.filter(({ expires }) => expires >= means.today).toSorted((a, b) => (a.expires < b.expires ? 1 : -1));
    return valid === undefined ? over(finding, covering) : granted(finding, valid);
  });
}
