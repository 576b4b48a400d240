import type { Severity } from '../core/finding.ts';
import { type Allowance, DEFAULT_POLICY, type Gravity, SWITCHES, type Switch } from '../core/policy.ts';
import { RUNGS } from '../core/rung.ts';
import { type ApprovedManager, DEFAULT_STANDARD, type Environment, type Exception, MAX_EXCEPTION_DAYS } from '../core/standard.ts';
import { type Demands, shortfallOf } from './demands.ts';
import { loosenedServers, stricterServers } from './extend-servers.ts';
import { common, covers } from './globs.ts';
import { isLower } from './severity.ts';
import type { Permission, Statement } from './statement.ts';

/** Two policies, one of which builds on the other. */
export interface Layers {
  readonly base: Statement;
  readonly own: Statement;
  /** Where they stand, for people. */
  readonly names: { readonly base: string; readonly own: string };
  /** Each rule's own severity, by its id. */
  readonly severities: ReadonlyMap<string, Severity>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What two policies say together, with sentences about what does not count; or why they cannot be taken together. */
export type Extended = { readonly said: Statement; readonly notices: readonly string[] } | { readonly problem: string };

/** Takes the sentences about what does not count. */
type Overrule = (setting: string, reason: string) => void;

/** The value that is not `undefined`; of two, the one that `better` prefers. */
function chosen<T>(base: T | undefined, own: T | undefined, better: (base: T, own: T) => T): T | undefined {
  return base === undefined || own === undefined ? (own ?? base) : better(base, own);
}

/** Of two words, the one that stands first in a list that starts with the strictest. */
function strictest<Word>(order: readonly Word[]): (one: Word, other: Word) => Word {
  return (one, other) => (order.indexOf(one) <= order.indexOf(other) ? one : other);
}

const FAIL_ON = strictest<Severity>(['note', 'warning', 'error']);
const OUTSIDE = strictest<'report' | 'ignore'>(['report', 'ignore']);
const PERMISSION = strictest<Permission>(['forbid', 'allow']);
const RUNG = strictest(RUNGS.toReversed());

/** The stricter of both in one setting, with a sentence where the own value gives way. */
function tightened<T extends string | number>(
  setting: string,
  base: T | undefined,
  own: T | undefined,
  better: (base: T, own: T) => T,
  overrule: Overrule,
): T | undefined {
  const value = chosen(base, own, better);
  if (own !== undefined && value !== own) overrule(`${setting}: ${own}`, `it says ${value}`);
  return value;
}

function severitiesOf({ base, own, severities }: Layers, overrule: Overrule): ReadonlyMap<string, Gravity> {
  const merged = new Map(base.severities);
  for (const [rule, gravity] of own.severities) {
    const least = base.severities.get(rule) ?? severities.get(rule);
    if (least === undefined || !isLower(gravity, least)) merged.set(rule, gravity);
    else overrule(`severity.${rule}: ${gravity}`, `there it is ${least}`);
  }
  return merged;
}

function waysOf({ base, own }: Layers, overrule: Overrule): ReadonlyMap<Switch, Permission> {
  return new Map(
    SWITCHES.flatMap((name): readonly (readonly [Switch, Permission])[] => {
      const permission = tightened(`suppression.${name}`, base.ways.get(name), own.ways.get(name), PERMISSION, overrule);
      return permission === undefined ? [] : [[name, permission]];
    }),
  );
}

/** What two lists approve both, where an empty one approves everything; `undefined` where that is nothing. */
function bothOf(
  base: readonly string[],
  own: readonly string[],
  both: (base: readonly string[], own: readonly string[]) => readonly string[],
): readonly string[] | undefined {
  if (base.length === 0 || own.length === 0) return base.length === 0 ? own : base;
  const shared = both(base, own);
  return shared.length === 0 ? undefined : shared;
}

/** A manager as far as both approve of it; `undefined` where that is nothing. */
function sharedManager(base: ApprovedManager, own: ApprovedManager): ApprovedManager | undefined {
  const paths = bothOf(base.paths, own.paths, common);
  const accounts = bothOf(base.accounts, own.accounts, (one, other) => one.filter((account) => other.includes(account)));
  return paths === undefined || accounts === undefined ? undefined : { id: base.id, paths, accounts };
}

/** The managers that both approve of; those of one where the other names none. */
function managersOf(
  setting: string,
  base: readonly ApprovedManager[] | undefined,
  own: readonly ApprovedManager[] | undefined,
  overrule: Overrule,
): readonly ApprovedManager[] | undefined {
  return chosen(base, own, (theirs, ours) =>
    ours.flatMap((manager) => {
      const approved = theirs.find(({ id }) => id === manager.id);
      const shared = approved === undefined ? undefined : sharedManager(approved, manager);
      const lost = manager.paths.filter((path) => shared !== undefined && !shared.paths.some((one) => covers(one, path)));
      if (shared === undefined)
        overrule(`${setting}.${manager.id}`, approved === undefined ? 'it is not approved there' : 'nothing of it is approved there');
      else for (const path of lost) overrule(`${setting}.${manager.id}.paths: ${path}`, 'it is not within the paths approved there');
      for (const account of shared === undefined ? [] : manager.accounts)
        if (!shared?.accounts.includes(account)) overrule(`${setting}.${manager.id}.accounts: ${account}`, 'it is not approved there');
      return shared ?? [];
    }),
  );
}

/**
 * The base's environments, at most with fewer managers, and behind them those that are new: they get
 * only files that no environment of the base has, and approve only what the base approves there.
 */
function environmentsOf({ base, own }: Layers, overrule: Overrule): readonly Environment[] {
  const known = new Set(base.environments.map(({ name }) => name));
  const named = new Map(own.environments.map((one) => [one.name, one]));
  return [
    ...base.environments.map((environment) => {
      const mine = named.get(environment.name);
      if (mine === undefined) return environment;
      const setting = `verify.environments.${environment.name}`;
      if (mine.files.join('\n') !== environment.files.join('\n')) overrule(`${setting}.files`, 'it says which files these are');
      if (mine.managers === undefined) return environment;
      const theirs = environment.managers ?? base.managers;
      return { ...environment, managers: managersOf(`${setting}.managers`, theirs, mine.managers, overrule) };
    }),
    ...own.environments
      .filter(({ name }) => !known.has(name))
      .map((mine) =>
        mine.managers === undefined
          ? mine
          : { ...mine, managers: managersOf(`verify.environments.${mine.name}.managers`, base.managers, mine.managers, overrule) },
      ),
  ];
}

/** Those that fit what is asked of them, with a sentence about each that does not. */
function fitting<Granted extends Allowance | Exception>(
  granted: readonly Granted[],
  setting: string,
  demands: Demands,
  today: string,
  overrule: Overrule,
): readonly Granted[] {
  return granted.filter((one, i) => {
    const shortfall = shortfallOf(one, demands, today);
    if (shortfall === undefined) return true;
    const { key, missing, latest } = shortfall;
    overrule(`${setting}.${i}`, missing ? `it asks for "${key}"` : `there an end lies at most ${demands.maxDays} days ahead, on ${latest}`);
    return false;
  });
}

/** Allowances and exceptions of both, as far as the base lets others have any. */
function grantsOf(
  { base, own, today }: Layers,
  demands: Demands,
  maxDays: number | undefined,
  overrule: Overrule,
): Pick<Statement, 'allow' | 'exceptions'> {
  if (base.ownExceptions === 'forbid') {
    if (own.allow.length > 0) overrule('allow', 'it lets no other policy have allowances');
    if (own.exceptions.length > 0) overrule('verify.exceptions', 'it lets no other policy have exceptions');
    return { allow: base.allow, exceptions: base.exceptions };
  }
  const bounded = { require: new Set<never>(), maxDays: maxDays ?? MAX_EXCEPTION_DAYS };
  return {
    allow: [...base.allow, ...fitting(own.allow, 'allow', demands, today, overrule)],
    exceptions: [...base.exceptions, ...fitting(own.exceptions, 'verify.exceptions', bounded, today, overrule)],
  };
}

/** What a policy may hand down: never more than the one it builds on lets it. */
function handedDown(base: Statement, own: Statement): Pick<Statement, 'parent' | 'loosen' | 'ownExceptions'> {
  return {
    parent: own.parent,
    loosen: base.loosen === 'allow' && own.loosen === 'allow' ? 'allow' : 'forbid',
    ownExceptions: chosen(base.ownExceptions, own.ownExceptions, PERMISSION),
  };
}

/** The own policy counts where it says something, the base where it does not. */
function loosened(layers: Layers, overrule: Overrule): Statement {
  const { base, own } = layers;
  const demands: Demands = {
    require: own.demands.require.size > 0 ? own.demands.require : base.demands.require,
    maxDays: own.demands.maxDays ?? base.demands.maxDays,
  };
  const maxExceptionDays = own.maxExceptionDays ?? base.maxExceptionDays;
  const named = new Set(own.environments.map(({ name }) => name));
  return {
    failOn: own.failOn ?? base.failOn,
    outsideMcp: own.outsideMcp ?? base.outsideMcp,
    severities: new Map([...base.severities, ...own.severities]),
    ways: new Map([...base.ways, ...own.ways]),
    demands,
    minimum: own.minimum ?? base.minimum,
    managers: own.managers ?? base.managers,
    environments: [...own.environments, ...base.environments.filter(({ name }) => !named.has(name))],
    maxExceptionDays,
    maxAge: own.maxAge ?? base.maxAge,
    // How literals are swapped makes nothing looser: what it leads to is judged like everything else.
    remediation: { ...base.remediation, ...own.remediation },
    servers: loosenedServers(base.servers, own.servers),
    ...grantsOf(layers, demands, maxExceptionDays, overrule),
    ...handedDown(base, own),
  };
}

/** The stricter of both counts, setting by setting; where the base says nothing, its default counts as said. */
function stricter(layers: Layers, overrule: Overrule): Statement {
  const { base, own } = layers;
  const least = Math.min;
  const demands: Demands = {
    require: new Set([...base.demands.require, ...own.demands.require]),
    maxDays: tightened('suppression.max-days', base.demands.maxDays, own.demands.maxDays, least, overrule),
  };
  const maxExceptionDays = tightened(
    'verify.max-exception-days',
    base.maxExceptionDays ?? MAX_EXCEPTION_DAYS,
    own.maxExceptionDays,
    least,
    overrule,
  );
  return {
    failOn: tightened('fail-on', base.failOn, own.failOn, FAIL_ON, overrule),
    outsideMcp: tightened('outside-mcp', base.outsideMcp ?? DEFAULT_POLICY.outsideMcp, own.outsideMcp, OUTSIDE, overrule),
    severities: severitiesOf(layers, overrule),
    ways: waysOf(layers, overrule),
    demands,
    minimum: tightened('verify.minimum', base.minimum ?? DEFAULT_STANDARD.minimum, own.minimum, RUNG, overrule),
    managers: managersOf('verify.managers', base.managers, own.managers, overrule),
    environments: environmentsOf(layers, overrule),
    maxExceptionDays,
    maxAge: tightened('verify.live.max-age', base.maxAge, own.maxAge, least, overrule),
    // How literals are swapped makes nothing looser: what it leads to is judged like everything else.
    remediation: { ...base.remediation, ...own.remediation },
    servers: stricterServers(base.servers, own.servers, overrule),
    ...grantsOf(layers, demands, maxExceptionDays, overrule),
    ...handedDown(base, own),
  };
}

/** A setting that approves of nothing at all, where both policies named something. */
function emptyIn({ managers, environments }: Statement): string | undefined {
  if (managers?.length === 0) return 'verify.managers';
  const empty = environments.find((one) => one.managers?.length === 0);
  return empty === undefined ? undefined : `verify.environments.${empty.name}.managers`;
}

/**
 * Builds a policy on another one. What it says counts where it is stricter, and where the other one
 * says nothing; where that says `loosen: allow`, it counts always. What does not count is said.
 */
export function extend(layers: Layers): Extended {
  const { base, names } = layers;
  const notices: string[] = [];
  const overrule: Overrule = (setting, reason) => {
    notices.push(`${names.own}: "${setting}" does not count: the policy builds on ${names.base}, and ${reason}.`);
  };
  const said = base.loosen === 'allow' ? loosened(layers, overrule) : stricter(layers, overrule);
  const empty = emptyIn(said);
  if (empty === undefined) return { said, notices };
  return {
    problem: `${names.own}: ${empty} names nothing that ${names.base} approves of too, so no manager would be approved; name one of those`,
  };
}
