import { cut, type Fragment } from '../../core/fragment.ts';
import { type Code, isMark, isWord, written } from './code.ts';
import { textOf } from './strings.ts';
import { isBlank } from './token.ts';

/** A place where code gives a name a value. */
export interface Assignment {
  /**
   * `variable` of its own · `member` of a class, an enum or an object · `entry` of an object or
   * dictionary under a key that is written as a string.
   */
  readonly kind: 'variable' | 'member' | 'entry';
  readonly name: Fragment;
  /** The last word of what a member or an entry belongs to: `env` of `process.env.KEY`. Empty in a class's body. */
  readonly object: string;
  /** Index of the value's first token. */
  readonly value: number;
}

/** Tokens of a type annotation; nobody writes longer ones by hand. */
const MAX_ANNOTATION = 48;
/** Words in front of a name that is declared. */
const DECLARATORS: ReadonlySet<string> = new Set(
  'const let var static readonly private public protected declare override accessor export global nonlocal'.split(' '),
);
/** What a statement, a parameter or a member of a class can begin behind. */
const STARTS: ReadonlySet<string> = new Set(['(', ',', '{', ';', '}', ')', ':']);
/** Python words that a colon follows and that are no names. */
const CLAUSES: ReadonlySet<string> = new Set(['else', 'try', 'finally', 'default']);

/** The braces that hold the members of classes and enums, and those that only describe types. */
interface Bodies {
  readonly classes: ReadonlySet<number>;
  readonly types: ReadonlySet<number>;
}

function findBodies(code: Code): Bodies {
  const classes = new Set<number>();
  const types = new Set<number>();
  for (let i = 0; i < code.tokens.length; i++) {
    if (code.tokens[i]?.kind !== 'word' || code.tokens[i + 1]?.kind !== 'word') continue;
    const word = written(code, i);
    const into = word === 'class' || word === 'enum' ? classes : word === 'interface' || word === 'type' ? types : undefined;
    if (into === undefined) continue;
    for (let at = i + 1, left = MAX_ANNOTATION; left > 0 && at < code.tokens.length; at = code.after[at] ?? code.tokens.length, left--) {
      if (isMark(code, at, '{')) into.add(at);
      if (isMark(code, at, '{') || isMark(code, at, ';') || isMark(code, at, ')')) break;
    }
  }
  return { classes, types };
}

/** Whether a token of Python stands in the body of a class and of no function in it, for each token that begins a line. */
function findClassLevel(code: Code): ReadonlySet<number> {
  const found = new Set<number>();
  const blocks: { readonly indent: number; readonly isClass: boolean }[] = [];
  for (let i = 0; i < code.tokens.length; i++) {
    const token = code.tokens[i];
    if (token?.breaks !== true || (code.parent[i] ?? -1) >= 0) continue;
    let start = token.from;
    while (isBlank(code.text.text.charCodeAt(start - 1))) start--;
    const indent = token.from - start;
    while (blocks.length > 0 && (blocks.at(-1)?.indent ?? 0) >= indent) blocks.pop();
    if (blocks.at(-1)?.isClass === true) found.add(i);
    const word = written(code, i);
    if (word === 'class' || word === 'def' || word === 'async') blocks.push({ indent, isClass: word === 'class' });
  }
  return found;
}

/** The name in front of the type annotation that ends at `last`; `undefined` where there is no annotation. */
function annotatedName(code: Code, last: number): number | undefined {
  let depth = 0;
  for (let at = last; at > 0 && at > last - MAX_ANNOTATION; at--) {
    const kind = code.tokens[at]?.kind;
    const unit = kind === 'mark' ? written(code, at) : '';
    if (unit === '>' || unit === ']' || unit === '}' || unit === ')') depth++;
    else if (unit === '<' || unit === '[' || unit === '{' || unit === '(') depth--;
    else if (depth === 0 && unit === ':') {
      const name = isMark(code, at - 1, '?') || isMark(code, at - 1, '!') ? at - 2 : at - 1;
      return code.tokens[name]?.kind === 'word' && !CLAUSES.has(written(code, name)) && beginsStatement(code, name) ? name : undefined;
    } else if (depth === 0 && kind === 'mark' && unit !== '.' && unit !== '|' && unit !== '&') return undefined;
    if (depth < 0 || code.tokens[at]?.breaks === true) return undefined;
  }
  return undefined;
}

/** Whether a name can be one that a statement gives a value, or a member of something: not an attribute of JSX. */
function beginsStatement(code: Code, name: number): boolean {
  const token = code.tokens[name];
  if (token === undefined) return false;
  if (token.breaks || isMark(code, name - 1, '.')) return true;
  const before = written(code, name - 1);
  return code.tokens[name - 1]?.kind === 'mark' ? STARTS.has(before) : DECLARATORS.has(before);
}

/** Whether the parentheses that a token stands in hold the parameters of a Python function, and no arguments. */
function inParameters(code: Code, at: number): boolean {
  const open = code.parent[at] ?? -1;
  return open >= 2 && isMark(code, open, '(') && isWord(code, open - 2, 'def');
}

/** Every place of the code that gives a name a value, in the order of the text. */
export function findAssignments(code: Code): readonly Assignment[] {
  const python = code.language === 'python';
  const { classes, types } = python ? { classes: new Set<number>(), types: new Set<number>() } : findBodies(code);
  const classLevel = python ? findClassLevel(code) : new Set<number>();
  const found: Assignment[] = [];

  function wordOf(at: number): Fragment | undefined {
    const token = code.tokens[at];
    return token?.kind === 'word' ? cut(code.text, token.from, token.to) : undefined;
  }

  function addName(at: number, value: number): void {
    const name = wordOf(at);
    if (name === undefined || !beginsStatement(code, at)) return;
    if (isMark(code, at - 1, '.') || isMark(code, at - 1, '?.')) {
      const object = isMark(code, at - 2, ']') ? at - 3 : at - 2;
      found.push({ kind: 'member', name, object: wordOf(object)?.text ?? '', value });
      return;
    }
    const parent = code.parent[at] ?? -1;
    if (types.has(parent)) return;
    const member = classes.has(parent) || classLevel.has(at);
    found.push({ kind: member ? 'member' : 'variable', name, object: '', value });
  }

  for (let i = 1; i < code.tokens.length; i++) {
    if (python && isWord(code, i, 'as') && isMark(code, i - 1, ')')) {
      // `with connect(…) as client:`
      const name = wordOf(i + 1);
      let from = (code.start[i - 1] ?? -1) - 1;
      for (let left = MAX_ANNOTATION; left > 0 && isMark(code, from - 1, '.') && wordOf(from - 2) !== undefined; left--) from -= 2;
      if (name !== undefined && code.tokens[from]?.kind === 'word') found.push({ kind: 'variable', name, object: '', value: from });
    }
    if (!isMark(code, i, '=')) continue;
    if (python && isMark(code, code.parent[i] ?? -1, '(') && !inParameters(code, i)) continue;
    const key = code.tokens[i - 2];
    if (isMark(code, i - 1, ']') && key !== undefined && code.start[i - 1] === i - 3) {
      const object = isMark(code, i - 4, '?.') ? i - 5 : i - 4;
      if (key.kind === 'string') found.push({ kind: 'entry', name: textOf(code, key), object: wordOf(object)?.text ?? '', value: i + 1 });
      if (key.kind === 'string') continue;
    }
    const annotated = annotatedName(code, i - 1);
    addName(annotated ?? i - 1, i + 1);
  }
  return found;
}

/** The braces that hold the descriptions of types and no values. */
export function findTypeBodies(code: Code): ReadonlySet<number> {
  return code.language === 'python' ? new Set() : findBodies(code).types;
}
