import { type CallExpression, type Expression, keyOf } from './expression.ts';

/** Functions that take a second argument for when there is nothing to be found. */
const GETTERS: ReadonlySet<string> = new Set(
  'get getenv getEnv get_env env config getOrDefault string str optional pop setdefault'.split(' '),
);
const DEFAULTS: ReadonlySet<string> = new Set(['default', 'default_value', 'defaultValue', 'fallback']);
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{0,100}$/;

/** What a call looks up somewhere else, and what it gives where there is nothing. */
export interface Lookup {
  /** The function's own name. */
  readonly name: string;
  /** The variable that it names. */
  readonly variable: string | undefined;
  readonly fallback: Expression | undefined;
}

/** Reads a call as one for a value that stands elsewhere: `os.getenv("TOKEN", "…")`, `getSecret()`. */
export function lookupOf(call: CallExpression): Lookup {
  const [first, second] = call.arguments;
  const called = call.path.at(-1) ?? '';
  const [part] = first?.kind === 'text' && first.parts.length === 1 ? first.parts : [];
  const variable = part !== undefined && !('kind' in part) && VARIABLE.test(part.text) ? part.text : undefined;
  const named = call.keywords.find((item) => DEFAULTS.has(keyOf(item) ?? ''))?.value;
  return { name: called, variable, fallback: named ?? (GETTERS.has(called) ? second : undefined) };
}
