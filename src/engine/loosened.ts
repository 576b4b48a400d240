import type { Finding, Severity } from '../core/finding.ts';
import type { PathSegment } from '../core/model.ts';
import { type Allowance, DEFAULT_POLICY, type Gravity, type Parent, SWITCHES } from '../core/policy.ts';
import { reaches } from '../core/rung.ts';
import { type ApprovedManager, DEFAULT_STANDARD, type Environment, type Exception, MAX_EXCEPTION_DAYS } from '../core/standard.ts';
import type { Position, Span } from '../core/text.ts';
import type { FoundFile } from '../ports/repository.ts';
import type { RuleMeta } from '../rules/rule.ts';
import { covers } from './globs.ts';
import type { Knowledge } from './knowledge.ts';
import { type PolicyMeans, understand } from './load-policy.ts';
import type { Mistake, PolicyFile } from './policy.ts';
import { serversLooser } from './loosened-servers.ts';
import { printable, printablePath } from './printable.ts';
import { isLower } from './severity.ts';
import { SILENCE, type Statement } from './statement.ts';

/** One thing that a policy lets through and another one does not. */
export interface Loosening {
  /** The setting of the looser policy that says so, or would. */
  readonly way: readonly PathSegment[];
  /** What became looser, as a sentence. Repeats what the policy says: not safe to print as it is. */
  readonly sentence: string;
}

/** Sentences beyond these add nothing to a review. */
const MAX_LOOSENINGS = 100;

type Granted = Partial<Omit<Allowance & Exception, 'breakGlass'>>;

const COVERED = ['path', 'rule', 'server', 'slot', 'issuer', 'fingerprint'] as const;

/** Whether all that one allowance or exception covers is covered by another one, as long as that lasts. */
function within(inner: Granted, outer: Granted): boolean {
  return COVERED.every((key) => {
    const [wide, narrow] = [outer[key], inner[key]];
    if (wide === undefined || wide === narrow) return true;
    return narrow !== undefined && key === 'path' && covers(wide, narrow);
  });
}

function nameOf(granted: Granted): string {
  return COVERED.flatMap((key) => (granted[key] === undefined ? [] : [`${key} ${granted[key]}`])).join(', ');
}

function grantsLooser(
  base: readonly Granted[],
  head: readonly Granted[],
  way: readonly PathSegment[],
  what: 'allowance' | 'exception',
): readonly Loosening[] {
  return head.flatMap((granted, i) => {
    const known = base.filter((one) => within(granted, one));
    if (known.length === 0) return [{ way: [...way, i], sentence: `There is a new ${what} for ${nameOf(granted)}.` }];
    if (known.some(({ expires }) => expires === undefined || (granted.expires !== undefined && granted.expires <= expires))) return [];
    const until = granted.expires === undefined ? 'no longer ends' : `lasts until ${granted.expires}`;
    const last = known
      .map(({ expires = '' }) => expires)
      .sort()
      .at(-1);
    return [{ way: [...way, i, 'expires'], sentence: `The ${what} for ${nameOf(granted)} ${until}; it was to end on ${last}.` }];
  });
}

/** Parts of a manager that are approved and were not. An empty list approves all of them. */
function partsLooser(
  base: readonly string[],
  head: readonly string[],
  way: readonly PathSegment[],
  words: { readonly one: string; readonly all: string },
  holds: (outer: string, inner: string) => boolean,
): readonly Loosening[] {
  if (base.length === 0) return [];
  if (head.length === 0) return [{ way, sentence: `${words.all} approved.` }];
  return head.flatMap((part, i) =>
    base.some((one) => holds(one, part)) ? [] : [{ way: [...way, i], sentence: `${words.one} "${part}" is approved.` }],
  );
}

/** Managers that are approved and were not, `undefined` being all there are; `where` ends the sentence about them. */
function managersLooser(
  base: readonly ApprovedManager[] | undefined,
  head: readonly ApprovedManager[] | undefined,
  way: readonly PathSegment[],
  where: string,
): readonly Loosening[] {
  if (base === undefined) return [];
  if (head === undefined) return [{ way, sentence: `The policy no longer says which managers are approved${where}.` }];
  return head.flatMap(({ id, paths, accounts }): readonly Loosening[] => {
    const known = base.find((one) => one.id === id);
    if (known === undefined) return [{ way: [...way, id], sentence: `The manager ${id} is approved${where}.` }];
    const path = { one: `The path of ${id}`, all: `All paths of ${id} are` };
    const account = { one: `The account of ${id}`, all: `All accounts of ${id} are` };
    return [
      ...partsLooser(known.paths, paths, [...way, id, 'paths'], path, covers),
      ...partsLooser(known.accounts, accounts, [...way, id, 'accounts'], account, (one, other) => one === other),
    ].map((found) => ({ ...found, sentence: found.sentence.replace(/\.$/, () => `${where}.`) }));
  });
}

function environmentsLooser(base: Statement, head: Statement): readonly Loosening[] {
  const way = ['verify', 'environments'];
  const approvedIn = (said: Statement, { managers }: Environment): readonly ApprovedManager[] | undefined => managers ?? said.managers;
  const before = new Map(base.environments.map((one) => [one.name, one]));
  const after = new Map(head.environments.map((one) => [one.name, one]));
  /** Whether files would get more by going from these managers to those. */
  const gains = (from: readonly ApprovedManager[] | undefined, to: readonly ApprovedManager[] | undefined): boolean =>
    managersLooser(from, to, [], '').length > 0;

  const kept = head.environments.flatMap((environment, i): readonly Loosening[] => {
    const { name, files } = environment;
    const known = before.get(name);
    const to = approvedIn(head, environment);
    // An environment that stands before this one keeps its files.
    const ahead = new Set(head.environments.slice(0, i + 1).map((one) => one.name));
    const others = [base.managers, ...base.environments.filter((one) => !ahead.has(one.name)).map((one) => approvedIn(base, one))];
    const takesFiles =
      files.some((file) => known?.files.some((one) => covers(one, file)) !== true) && others.some((from) => gains(from, to));
    return [
      ...(takesFiles
        ? [
            {
              way: [...way, name, 'files'],
              sentence: `The environment ${name} takes in further files, for which less may have been approved.`,
            },
          ]
        : []),
      ...(known === undefined
        ? []
        : managersLooser(approvedIn(base, known), to, [...way, name, 'managers'], ` in the environment ${name}`)),
    ];
  });
  const left = base.environments.flatMap((environment): readonly Loosening[] => {
    const { name, files } = environment;
    const now = after.get(name);
    const leaves = files.some((file) => now?.files.some((one) => covers(one, file)) !== true);
    const from = approvedIn(base, environment);
    const others = [head.managers, ...head.environments.filter((one) => one.name !== name).map((one) => approvedIn(head, one))];
    return leaves && others.some((to) => gains(from, to))
      ? [
          {
            way: [...way, name, 'files'],
            sentence: `Files that belonged to the environment ${name} do so no longer, and more may be approved for them.`,
          },
        ]
      : [];
  });
  const order = (from: Statement, other: ReadonlyMap<string, Environment>): string =>
    from.environments.flatMap(({ name }) => (other.has(name) ? [name] : [])).join('\n');
  return [
    ...kept,
    ...left,
    ...(order(base, after) === order(head, before)
      ? []
      : [{ way, sentence: 'The environments stand in another order, and a file belongs to the first that has a glob for it.' }]),
  ];
}

function severitiesLooser(base: Statement, head: Statement, defaults: ReadonlyMap<string, Severity>): readonly Loosening[] {
  const rules = [...new Set([...base.severities.keys(), ...head.severities.keys()])];
  return rules.flatMap((rule) => {
    const of = (said: Statement): Gravity => said.severities.get(rule) ?? defaults.get(rule) ?? 'error';
    return isLower(of(head), of(base))
      ? [{ way: ['severity', rule], sentence: `Findings of ${rule} are lowered from ${of(base)} to ${of(head)}.` }]
      : [];
  });
}

function suppressionLooser(base: Statement, head: Statement): readonly Loosening[] {
  const way = 'suppression';
  const opened = SWITCHES.filter((name) => base.ways.get(name) === 'forbid' && head.ways.get(name) !== 'forbid');
  const dropped = [...base.demands.require].filter((key) => !head.demands.require.has(key));
  const [days, now] = [base.demands.maxDays, head.demands.maxDays];
  return [
    ...opened.map((name) => ({ way: [way, name], sentence: `Suppressing by "${name}" was forbidden and is allowed.` })),
    ...dropped.map((key) => ({ way: [way, 'require'], sentence: `Allowances no longer need "${key}".` })),
    ...(days === undefined || (now !== undefined && now <= days)
      ? []
      : [{ way: [way, 'max-days'], sentence: `The end of an allowance may lie ${now ?? 'any number of'} days ahead instead of ${days}.` }]),
  ];
}

function parentName(parent: Parent | undefined): string | undefined {
  return parent === undefined ? undefined : `${parent.owner}/${parent.repo}/${parent.path}@${parent.ref}`;
}

/** Another policy to build on may say anything, so its review is asked for whatever it says. */
function parentLooser(base: Statement, head: Statement): readonly Loosening[] {
  const [before, after] = [parentName(base.parent), parentName(head.parent)];
  if (before === after) return [];
  const way = ['extends'];
  if (after === undefined) return [{ way, sentence: `The policy no longer builds on ${before}.` }];
  if (before === undefined) return [{ way, sentence: `The policy builds on ${after}, and what that allows is allowed here.` }];
  return [{ way, sentence: `The policy builds on ${after} instead of ${before}.` }];
}

function numbersLooser(base: Statement, head: Statement): readonly Loosening[] {
  const failOn = [base.failOn ?? DEFAULT_POLICY.failOn, head.failOn ?? DEFAULT_POLICY.failOn] as const;
  const minimum = [base.minimum ?? DEFAULT_STANDARD.minimum, head.minimum ?? DEFAULT_STANDARD.minimum] as const;
  const days = [base.maxExceptionDays ?? MAX_EXCEPTION_DAYS, head.maxExceptionDays ?? MAX_EXCEPTION_DAYS] as const;
  const [age, aged] = [base.maxAge, head.maxAge];
  const outside = base.outsideMcp !== 'ignore' && head.outsideMcp === 'ignore';
  return [
    ...(isLower(failOn[0], failOn[1]) ? [{ way: ['fail-on'], sentence: `A run fails from ${failOn[1]} instead of ${failOn[0]}.` }] : []),
    ...(outside ? [{ way: ['outside-mcp'], sentence: 'Credentials outside texts that speak of MCP are no longer reported.' }] : []),
    ...(!reaches(minimum[1], minimum[0])
      ? [{ way: ['verify', 'minimum'], sentence: `The lowest rung is ${minimum[1]} instead of ${minimum[0]}.` }]
      : []),
    ...(days[1] > days[0]
      ? [
          {
            way: ['verify', 'max-exception-days'],
            sentence: `The end of an exception may lie ${days[1]} days ahead instead of ${days[0]}.`,
          },
        ]
      : []),
    ...(age === undefined || (aged !== undefined && aged <= age)
      ? []
      : [
          {
            way: ['verify', 'live', 'max-age'],
            sentence: `A secret's value may be ${aged ?? 'any number of'} days old instead of ${age}.`,
          },
        ]),
  ];
}

function handedDownLooser(base: Statement, head: Statement): readonly Loosening[] {
  const way = 'repositories';
  return [
    ...(base.loosen !== 'allow' && head.loosen === 'allow'
      ? [{ way: [way, 'loosen'], sentence: 'Policies that build on this one may be looser.' }]
      : []),
    ...(base.ownExceptions === 'forbid' && head.ownExceptions !== 'forbid'
      ? [{ way: [way, 'exceptions'], sentence: 'Policies that build on this one may have allowances and exceptions of their own.' }]
      : []),
  ];
}

/**
 * What of a policy is looser than another one, in the order of the policy's settings. What cannot be
 * compared (two globs) counts as looser. `defaults`: each rule's own severity.
 */
export function loosenings(base: Statement, head: Statement, defaults: ReadonlyMap<string, Severity>): readonly Loosening[] {
  return [
    ...parentLooser(base, head),
    ...numbersLooser(base, head),
    ...severitiesLooser(base, head, defaults),
    ...suppressionLooser(base, head),
    ...grantsLooser(base.allow, head.allow, ['allow'], 'allowance'),
    ...managersLooser(base.managers, head.managers, ['verify', 'managers'], ''),
    ...environmentsLooser(base, head),
    ...grantsLooser(base.exceptions, head.exceptions, ['verify', 'exceptions'], 'exception'),
    ...serversLooser(base, head),
    ...handedDownLooser(base, head),
  ].slice(0, MAX_LOOSENINGS);
}

/** The policy before a change and after it, and the commit at its end. */
export interface PolicyChange {
  readonly base: FoundFile | undefined;
  readonly head: FoundFile | undefined;
  /** Full id of the commit that `head` is of. */
  readonly commit: string;
}

interface Place {
  readonly span: Span;
  readonly start: Position;
  readonly end: Position;
}

const START: Place = { span: { start: 0, end: 0 }, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

function placeOf({ spanOf, lines }: PolicyFile, way: readonly PathSegment[]): Place {
  const span = spanOf(way);
  return { span, start: lines.at(span.start), end: lines.at(span.end) };
}

const HELP = [
  'Take this out of the change, or have the change approved by whoever answers for the policy.',
  'The policy of the base counts for this change; what is said here would count for every change after it.',
];

/**
 * What a change makes of the policy, as findings in its file: each thing that becomes looser, a
 * policy that can no longer be read, one that is gone. Policies that it builds on are not asked.
 */
export async function loosenedPolicyFindings(
  { base, head, commit }: PolicyChange,
  meta: RuleMeta,
  knowledge: Knowledge,
  means: PolicyMeans,
): Promise<readonly Finding[]> {
  const path = head?.path ?? base?.path;
  if (path === undefined || isSame(base, head)) return [];
  const finding = (place: Place, message: string, way: readonly PathSegment[], help: readonly string[]): Finding => ({
    rule: meta.id,
    severity: meta.severity,
    confidence: 'high',
    standing: 'added',
    origin: { path: printablePath(path, knowledge), at: { kind: 'commit', sha: commit } },
    ...place,
    client: 'unknown',
    message,
    help,
    fingerprint: [meta.id, path, '', way.join('.'), ''].map((part) => printable(part, knowledge).replace(/[\\|]/g, '\\$&')).join('|'),
  });
  const before = base === undefined ? undefined : await understand(base.content, knowledge, means);
  const after = head === undefined ? undefined : await understand(head.content, knowledge, means);
  if (after !== undefined && 'mistake' in after) return [finding(mistakenPlace(after), unreadable(after), [], ['Correct the policy.'])];
  // With a policy that is not understood every run ends, so that only the default is left to compare with.
  const was = before === undefined || 'mistake' in before ? SILENCE : before.said;
  return loosenings(was, after?.said ?? SILENCE, means.rules).map(({ way, sentence }) => {
    const gone = after === undefined ? ' The policy is gone with this change.' : '';
    return finding(after === undefined ? START : placeOf(after, way), `${printableSentence(sentence, knowledge)}${gone}`, way, HELP);
  });
}

function unreadable({ mistake }: Mistake): string {
  return `The policy can no longer be understood, and every run after this change would end with that: ${cut(mistake)}`;
}

function mistakenPlace({ at }: Mistake): Place {
  return { ...START, start: at, end: at };
}

/** Longer sentences are not repeated: a cut through one could leave half a credential. */
const LONGEST_SENTENCE = 4_000;
/** What is printable is cut here. */
const LONGEST_MESSAGE = 1_000;

/** A sentence of bounded length, without whatever in it has the form of a credential. */
function printableSentence(sentence: string, knowledge: Knowledge): string {
  if (sentence.length > LONGEST_SENTENCE) return 'Something is looser that is too long to be repeated here.';
  return cut(printablePath(sentence, knowledge));
}

function cut(text: string): string {
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE - 3)}...` : text;
}

function isSame(base: FoundFile | undefined, head: FoundFile | undefined): boolean {
  if (base === undefined || head === undefined || base.path !== head.path) return false;
  if ('problem' in base.content || 'problem' in head.content) return false;
  return Buffer.from(base.content.bytes).equals(Buffer.from(head.content.bytes));
}
