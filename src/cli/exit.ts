import { type Outcome, untoldIn } from '../report/outcome.ts';

/** Exit codes of every command; a script may rely on them. */
export const EXIT = {
  clean: 0,
  findings: 1,
  /** An option, a path or the policy is wrong. */
  usage: 2,
  /** No MCP configuration was found. */
  nothing: 3,
  /** Something that should have been examined could not be read, or no manager could tell of it. */
  incomplete: 4,
} as const;

/** The exit code for a finished scan. `change`: two commits were compared, so nothing is fine. */
export function exitCode(outcome: Outcome, change: boolean): number {
  if (outcome.blocked.some((finding) => finding.rule !== 'unreadable-config')) return EXIT.findings;
  // What no manager could tell is no finding, and no pass.
  if (outcome.blocked.length > 0 || untoldIn(outcome) > 0) return EXIT.incomplete;
  return outcome.coverage.matched === 0 && !change ? EXIT.nothing : EXIT.clean;
}
