import { durationOf } from '../core/duration.ts';
import type { PathSegment } from '../core/model.ts';
import type { Severity } from '../core/finding.ts';
import { LineMap, type Position, type Span } from '../core/text.ts';
import type { Node, Parsed } from '../formats/document.ts';
import { MAX_EXCEPTION_DAYS } from '../core/standard.ts';
import { type Demands, isDay, shortfallOf } from './demands.ts';
import { duplicateIn, entriesOf, find, isBounded, itemsOf, plain, stepsOf, textOf, valueOf } from './policy-nodes.ts';
import { allowanceOf, exceptionOf, parentOf, statementOf } from './read-statement.ts';
import { nearest } from './schema-errors.ts';
import { SILENCE, type Statement } from './statement.ts';

/** A complaint of the schema: a JSON pointer into the policy and what is wrong there. */
export interface SchemaError {
  readonly pointer: string;
  readonly message: string;
  /** The words that may stand there, where they are a closed set. */
  readonly words?: readonly string[];
}

/** Checks a policy's plain data against `schemas/policy.schema.json`. */
export type ValidatePolicy = (data: unknown) => Promise<readonly SchemaError[]>;

/** The words that a policy may use, which only those who know managers and rules can say. */
export interface Vocabulary {
  /** Ids of the managers. */
  readonly managers: readonly string[];
  /** Each rule's own severity, by its id. */
  readonly rules: ReadonlyMap<string, Severity>;
}

/** A policy file that was understood. */
export interface PolicyFile {
  readonly said: Statement;
  /** Where a setting stands: its key, an item of a list as a whole; the nearest setting around it, or the start, where it is not there. */
  readonly spanOf: (way: readonly PathSegment[]) => Span;
  readonly lines: LineMap;
}

/** Why a policy was not understood, and where. */
export interface Mistake {
  readonly at: Position;
  /** What is wrong and what to write instead. */
  readonly mistake: string;
}

/** A complaint about a part of the policy. */
interface Fault {
  readonly at: Span;
  readonly message: string;
}

const NOWHERE: Span = { start: 0, end: 0 };

/** The value of a key of a map, or the map where the key is not there. */
function spanUnder(node: Node, key: string): Span {
  return (valueOf(node, key) ?? node).span;
}

/** "; did you mean …", or all the words there are. */
function suggestion(word: string, known: readonly string[], all: string): string {
  const meant = nearest(word, known);
  return meant === undefined ? `; ${all} ${known.join(', ')}` : `; did you mean "${meant}"?`;
}

function schemaFault(root: Node, { pointer, message, words }: SchemaError): Fault {
  const { node } = find(root, stepsOf(pointer));
  const meant = words === undefined || node.kind !== 'scalar' ? undefined : nearest(node.text, words);
  return { at: node.span, message: meant === undefined ? message : `${message}; did you mean "${meant}"?` };
}

/** What an allowance lacks of what `suppression.require` and `suppression.max-days` of the same policy ask for. */
function shortAllowance(allowance: Node, name: string, demands: Demands, today: string): Fault | undefined {
  const shortfall = shortfallOf(allowanceOf(allowance), demands, today);
  if (shortfall === undefined) return undefined;
  const { key, missing, latest } = shortfall;
  const at = spanUnder(allowance, key);
  if (missing && demands.require.has(key)) {
    const example = key === 'owner' ? 'owner: platform-team' : `expires: ${latest}`;
    return { at, message: `${name} needs "${key}", which suppression.require asks for; write for example "${example}"` };
  }
  const limit = demands.maxDays;
  return missing
    ? { at, message: `${name} needs "expires", because suppression.max-days is ${limit}; write ${latest} or an earlier day` }
    : { at, message: `${name}.expires lies more than the ${limit} days of suppression.max-days ahead; write ${latest} or an earlier day` };
}

/** A day that the calendar does not have. */
function dayFault(granted: Node): Fault | undefined {
  const day = textOf(granted, 'expires');
  return day === undefined || isDay(day) ? undefined : { at: spanUnder(granted, 'expires'), message: `there is no day ${day}.` };
}

function ruleFault(granted: Node, name: string, { rules }: Vocabulary): Fault | undefined {
  const rule = textOf(granted, 'rule');
  if (rule === undefined || rules.has(rule)) return undefined;
  const known = [...rules.keys()];
  return { at: spanUnder(granted, 'rule'), message: `${name}.rule: there is no rule "${rule}"${suggestion(rule, known, 'the rules are')}` };
}

/** What is wrong with an allowance that fits the schema. */
function allowanceFault(allowance: Node, name: string, said: Statement, vocabulary: Vocabulary, today: string): Fault | undefined {
  const issuer = valueOf(allowance, 'issuer');
  const idle: Fault | undefined =
    issuer === undefined || said.ways.get('issuer-formats') !== 'forbid'
      ? undefined
      : {
          at: issuer.span,
          message: `${name} can cover nothing, because suppression.issuer-formats is "forbid"; delete the allowance, or write "issuer-formats: allow"`,
        };
  return ruleFault(allowance, name, vocabulary) ?? dayFault(allowance) ?? idle ?? shortAllowance(allowance, name, said.demands, today);
}

/** What is wrong with an exception that fits the schema. */
function exceptionFault(exception: Node, name: string, said: Statement, vocabulary: Vocabulary, today: string): Fault | undefined {
  const fault = ruleFault(exception, name, vocabulary) ?? dayFault(exception);
  // Where a policy builds on another one and names no number of days, the other one's counts, which is not known here.
  const maxDays = said.maxExceptionDays ?? (said.parent === undefined ? MAX_EXCEPTION_DAYS : undefined);
  if (fault !== undefined) return fault;
  const shortfall = shortfallOf(exceptionOf(exception), { require: new Set(), maxDays }, today);
  return shortfall === undefined
    ? undefined
    : {
        at: spanUnder(exception, 'expires'),
        message: `${name}.expires lies more than the ${maxDays} days of verify.max-exception-days ahead; write ${shortfall.latest} or an earlier day`,
      };
}

/** Managers of a list or a map that nobody knows. */
function managerFault(holder: Node | undefined, name: string, { managers }: Vocabulary): Fault | undefined {
  const named = [
    ...itemsOf(holder, 'managers').map((item) => ({ id: item.kind === 'scalar' ? item.text : '', at: item.span })),
    ...entriesOf(holder, 'managers').map(({ key, keySpan }) => ({ id: key, at: keySpan })),
  ];
  const unknown = named.find(({ id }) => !managers.includes(id));
  if (unknown === undefined) return undefined;
  return { at: unknown.at, message: `${name}: there is no manager "${unknown.id}"${suggestion(unknown.id, managers, 'the managers are')}` };
}

/** A manager for swaps that nobody knows. */
function remediateFault(root: Node, { managers }: Vocabulary): Fault | undefined {
  const named = valueOf(valueOf(root, 'remediate'), 'manager');
  if (named?.kind !== 'scalar' || managers.includes(named.text)) return undefined;
  return {
    at: named.span,
    message: `remediate.manager: there is no manager "${named.text}"${suggestion(named.text, managers, 'the managers are')}`,
  };
}

/** A time that no timer can wait for. */
function durationFault(terms: Node, name: string): Fault | undefined {
  const text = textOf(terms, 'max-ttl');
  if (text === undefined || durationOf(text) !== undefined) return undefined;
  return { at: spanUnder(terms, 'max-ttl'), message: `${name}.max-ttl is longer than can be waited for; write at most 24d` };
}

/** What is wrong with a policy that fits its schema, in the order of the settings; found as it is asked for. */
function* faultsIn(root: Node, said: Statement, vocabulary: Vocabulary, today: string): Iterable<Fault | undefined> {
  const parent = valueOf(root, 'extends');
  if (parent?.kind === 'scalar' && parentOf(parent.text) === undefined)
    yield { at: parent.span, message: 'extends must name a file and a ref without empty parts, "." and ".."' };
  const stray = entriesOf(root, 'severity').find(({ key }) => !vocabulary.rules.has(key));
  if (stray !== undefined) {
    const meant = suggestion(stray.key, [...vocabulary.rules.keys()], 'the rules are');
    yield { at: stray.keySpan, message: `severity: there is no rule "${stray.key}"${meant}` };
  }
  for (const [i, allowance] of itemsOf(root, 'allow').entries()) yield allowanceFault(allowance, `allow.${i}`, said, vocabulary, today);
  const verify = valueOf(root, 'verify');
  yield managerFault(verify, 'verify.managers', vocabulary);
  for (const { key, value } of entriesOf(verify, 'environments'))
    yield managerFault(value, `verify.environments.${key}.managers`, vocabulary);
  for (const [i, exception] of itemsOf(verify, 'exceptions').entries())
    yield exceptionFault(exception, `verify.exceptions.${i}`, said, vocabulary, today);
  yield remediateFault(root, vocabulary);
  for (const { key, value } of entriesOf(valueOf(root, 'exec'), 'servers')) yield durationFault(value, `exec.servers.${key}`);
}

/** The first thing wrong with a policy that fits its schema. */
function faultIn(root: Node, said: Statement, vocabulary: Vocabulary, today: string): Fault | undefined {
  for (const fault of faultsIn(root, said, vocabulary, today)) if (fault !== undefined) return fault;
  return undefined;
}

/** A policy file in which nothing is said. */
function silent(lines: LineMap): PolicyFile {
  return { said: SILENCE, spanOf: () => NOWHERE, lines };
}

/** Whether a document of the file says nothing. */
function isEmpty(node: Node): boolean {
  return node.kind === 'scalar' && node.type === 'null';
}

/** Understands a policy's text, or says the first thing that is wrong with it. `today` is `YYYY-MM-DD`. */
export async function readPolicy(
  text: string,
  parsed: Parsed,
  validate: ValidatePolicy,
  vocabulary: Vocabulary,
  today: string,
): Promise<PolicyFile | Mistake> {
  const lines = new LineMap(text);
  const mistaken = ({ at, message }: Fault): Mistake => ({ at: lines.at(at.start), mistake: message });
  const [problem] = parsed.problems;
  if (problem !== undefined) return mistaken({ at: problem.span, message: `the policy could not be read: ${problem.message}` });
  const [root, ...more] = parsed.documents;
  const second = more.find((node) => !isEmpty(node));
  if (second !== undefined) return mistaken({ at: second.span, message: 'a policy is one document; this is a second one' });
  if (root === undefined || isEmpty(root)) return silent(lines);
  if (!isBounded(root)) return mistaken({ at: root.span, message: 'the policy has too many parts, aliases counted' });
  const twice = duplicateIn(root);
  if (twice !== undefined) return mistaken({ at: twice.keySpan, message: `"${twice.key}" stands twice in the same map; keep one.` });
  const [error] = await validate(plain(root));
  if (error !== undefined) return mistaken(schemaFault(root, error));
  const said = statementOf(root);
  const fault = faultIn(root, said, vocabulary, today);
  if (fault !== undefined) return mistaken(fault);
  const spanOf = (way: readonly PathSegment[]): Span => {
    const { node, keySpan } = find(root, way);
    return keySpan ?? (node === root ? { start: root.span.start, end: root.span.start } : node.span);
  };
  return { said, spanOf, lines };
}
