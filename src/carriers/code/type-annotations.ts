import { type Code, written } from './code.ts';

/** Tokens of a type; a longer one is taken for no type. */
const MAX_TYPE = 80;
/** Marks within type arguments, groups aside. */
const IN_ARGUMENTS: ReadonlySet<string> = new Set(['.', ',', '|', '&', '?', ':', '=>', '[', '{', '(']);
const IN_TYPE: ReadonlySet<string> = new Set(['.', '|', '&', '[', '{', '(']);

/** The first token behind the type arguments `<…>` that begin at `start`; `start` itself where no such thing begins there. */
export function behindTypeArguments(code: Code, start: number): number {
  let depth = 0;
  let at = start;
  for (let left = MAX_TYPE; left > 0 && at < code.tokens.length; left--) {
    const token = code.tokens[at];
    if (token?.mark === '<') depth++;
    else if (token?.mark === '>') depth--;
    else if (token?.kind === 'mark' && !IN_ARGUMENTS.has(token.mark)) return start;
    if (depth === 0) return at + 1;
    at = code.after[at] ?? code.tokens.length;
  }
  return start;
}

/** The first token behind the type that begins at `start`, as behind `as` and `satisfies`. */
export function behindType(code: Code, start: number): number {
  let depth = 0;
  let at = start;
  for (let left = MAX_TYPE; left > 0 && at < code.tokens.length; left--) {
    const token = code.tokens[at];
    const mark = written(code, at);
    if (mark === '<') depth++;
    else if (mark === '>' && depth > 0) depth--;
    else if (depth === 0 && (token?.breaks === true || at >= (code.itemEnd[at] ?? at) || (token?.kind === 'mark' && !IN_TYPE.has(mark))))
      return at;
    at = code.after[at] ?? code.tokens.length;
  }
  return at;
}
