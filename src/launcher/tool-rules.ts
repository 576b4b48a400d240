import type { ServerTerms } from '../core/server-terms.ts';
import type { Exception } from '../core/standard.ts';
import { fits } from '../core/wildcard.ts';

/** Why a tool may not be called: it is denied, it is not among those allowed, or it needs an exception that there is not. */
export type Denial = 'denied' | 'not-allowed' | 'sensitive';

/** Says why a tool may not be called; `undefined` where it may. */
export type JudgeTool = (tool: string) => Denial | undefined;

/** What a policy says of a server, and its exceptions, of which some let sensitive tools be called. */
export interface Bounds {
  readonly terms: ServerTerms;
  readonly exceptions: readonly Exception[];
}

/** Whether these terms say anything of tools. */
export function boundsTools({ allow = [], deny = [], sensitive = [] }: ServerTerms): boolean {
  return allow.length > 0 || deny.length > 0 || sensitive.length > 0;
}

/** A name as a server might take it that is lenient: what is forbidden is forbidden in any case. */
function loose(name: string): string {
  return name.trim().toLowerCase();
}

/**
 * The rules of one server. What is denied stays so whatever else is said. A sensitive tool may be
 * called while an exception with `break-glass` names this server, and the tool as its slot, and
 * nothing else. What counts, and the day, are asked for at each call: a server may run for days.
 */
export function makeToolRules(bounds: () => Bounds, server: string | undefined, today: () => string): JudgeTool {
  const named = (patterns: readonly string[], tool: string): boolean =>
    patterns.some((pattern) => fits(pattern, tool) || fits(loose(pattern), loose(tool)));
  const excepted = (tool: string): boolean =>
    bounds().exceptions.some(
      (one) =>
        one.breakGlass &&
        one.server === server &&
        one.slot === tool &&
        one.path === undefined &&
        one.rule === undefined &&
        one.expires >= today(),
    );
  return (tool) => {
    const { allow = [], deny = [], sensitive = [] } = bounds().terms;
    if (named(deny, tool)) return 'denied';
    if (!allow.every((list) => list.some((pattern) => fits(pattern, tool)))) return 'not-allowed';
    return named(sensitive, tool) && !(server !== undefined && excepted(tool)) ? 'sensitive' : undefined;
  };
}
