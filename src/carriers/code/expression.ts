import type { Fragment } from '../../core/fragment.ts';
import type { Span } from '../../core/text.ts';

/** A string: what is written in it, and the expressions whose values it takes in, in their order. */
export interface TextExpression {
  readonly kind: 'text';
  readonly parts: readonly (Fragment | Expression)[];
  readonly span: Span;
  /** Without the quotes, where it is one literal. */
  readonly inner: Span;
}

/** A number, `true`, `null` and their like. */
export interface PlainExpression {
  readonly kind: 'plain';
  readonly type: 'number' | 'boolean' | 'null';
  readonly text: Fragment;
  readonly span: Span;
}

/** A value that stands somewhere else: a variable, a property of one, or anything that cannot be read. */
export interface NameExpression {
  readonly kind: 'name';
  /** `process`, `env`, `TOKEN`. Empty where the value has no name. */
  readonly path: readonly string[];
  readonly span: Span;
  /** Index of its first token: which of several assignments it means is told by their order. */
  readonly at: number;
}

/** One of several values: a default, the two ends of a condition. */
export interface ChoiceExpression {
  readonly kind: 'choice';
  readonly options: readonly Expression[];
  readonly span: Span;
}

/** A key with its value. Without a key, the value is a map whose entries belong here. */
export interface Item {
  readonly key: Expression | undefined;
  readonly value: Expression;
}

/** An object, a dictionary. */
export interface MapExpression {
  readonly kind: 'map';
  readonly items: readonly Item[];
  readonly span: Span;
}

/** An array, a list, a tuple. */
export interface ListExpression {
  readonly kind: 'list';
  readonly items: readonly Expression[];
  readonly span: Span;
}

/** `...items` within a list or among arguments. */
export interface SpreadExpression {
  readonly kind: 'spread';
  readonly value: Expression;
  readonly span: Span;
}

/** A call, or an object made of a class. */
export interface CallExpression {
  readonly kind: 'call';
  /** What is called: `os`, `environ`, `get`. Only the method where it is one of `receiver`'s. */
  readonly path: readonly string[];
  readonly receiver: Expression | undefined;
  readonly arguments: readonly Expression[];
  /** Python's `name=value`; without a key, `**value`. */
  readonly keywords: readonly Item[];
  readonly span: Span;
  /** Index of its first token. */
  readonly at: number;
}

/** What a piece of code says about a value, as far as it can be told without running it. */
export type Expression =
  | TextExpression
  | PlainExpression
  | NameExpression
  | ChoiceExpression
  | MapExpression
  | ListExpression
  | SpreadExpression
  | CallExpression;

/** Words of a path to variables of the process, of a page's build or of a test's. */
const ENVIRONMENTS: ReadonlySet<string> = new Set(['process', 'environ', 'env', 'Deno', 'Bun', 'globalThis', 'window']);

/** Whether a word names what holds variables that are set outside of the code: `env` of `process.env.TOKEN`. */
export function isEnvironment(word: string): boolean {
  return ENVIRONMENTS.has(word);
}

/** The text of a key that is written as a word or a string; `undefined` where it is made of something. */
export function keyOf(item: Item): string | undefined {
  const [part] = item.key?.kind === 'text' && item.key.parts.length === 1 ? item.key.parts : [];
  return part === undefined || 'kind' in part ? undefined : part.text;
}

/** Everything in a call that has a name: keywords, and the entries of objects among the arguments. */
export function itemsOf(call: CallExpression): readonly Item[] {
  return [...call.keywords, ...call.arguments.flatMap((one) => (one.kind === 'map' ? one.items : []))];
}
