import { cut, type Fragment } from '../../core/fragment.ts';
import type { Span } from '../../core/text.ts';
import { type Code, isMark, isWord, placeOf, written } from './code.ts';
import type { CallExpression, Expression, Item, NameExpression, TextExpression } from './expression.ts';
import { formatBraces, formatPercent } from './format.ts';
import { textOf } from './strings.ts';
import { behindType, behindTypeArguments } from './type-annotations.ts';

/** Expressions nested deeper are opaque: no configuration is. */
const MAX_DEPTH = 24;
/** Tokens of the parameters of a small function. */
const MAX_PARAMETERS = 48;

/** Words and marks in front of a value that leave it what it is, or make it something that holds no text. */
const PREFIXES: ReadonlySet<string> = new Set(['await', 'new', 'yield', '+']);
const NEGATIONS: ReadonlySet<string> = new Set(['!', '-', '~', 'not', 'typeof', 'void', 'delete', '--', '++']);
const FALLBACKS: ReadonlySet<string> = new Set(['??', '||', 'or']);
const CONJUNCTIONS: ReadonlySet<string> = new Set(['&&', 'and']);
/** Operators whose result is no text. */
const OTHERS: ReadonlySet<string> = new Set('== === != !== < > <= >= - * / % ** // & ^ ++ -- in is not instanceof'.split(' '));
const CONSTANTS: ReadonlyMap<string, 'boolean' | 'null'> = new Map([
  ['true', 'boolean'],
  ['false', 'boolean'],
  ['True', 'boolean'],
  ['False', 'boolean'],
  ['null', 'null'],
  ['undefined', 'null'],
  ['None', 'null'],
]);

/** An expression, and the first token behind what was read of it. */
export interface Reading {
  readonly expression: Expression;
  readonly next: number;
}

/** Reads the whole expression that begins at a token. Total; what it cannot read is a name without a path. */
export function readExpression(code: Code, start: number): Reading {
  return read(code, start, 'whole');
}

/** Reads the value that begins at a token, with what is called on it and without the operators behind. Total, as above. */
export function readValue(code: Code, start: number): Reading {
  return read(code, start, 'value');
}

/** Reads the call whose path begins at a token, without what is called on its value. A name without arguments where it is none. */
export function readCall(code: Code, start: number): Reading {
  return read(code, start, 'call');
}

/** Reads as far as `extent` says: the whole expression, one value, or no further than the first call. */
function read(code: Code, start: number, extent: 'whole' | 'value' | 'call'): Reading {
  const { tokens, language, text, after, end, itemEnd, parent } = code;
  const python = language === 'python';
  let at = start;

  const behind = (i: number): number => after[i] ?? tokens.length;
  const endOf = (i: number): number => end[i] ?? tokens.length;
  const itemEndOf = (i: number): number => itemEnd[i] ?? tokens.length;
  const spanOf = (from: number, to = at): Span => placeOf(code, from, to);
  const opaque = (from: number): NameExpression => ({ kind: 'name', path: [], span: spanOf(from, Math.max(at, from + 1)), at: from });

  /** Whether the line ends in front of the current token, and the statement with it. */
  function endsStatement(): boolean {
    return tokens[at]?.breaks === true && (!python || (parent[at] ?? -1) < 0);
  }

  /** Whether the line ends an expression here: in Python it does, in JavaScript an operator may follow. */
  function endsLine(): boolean {
    return python && endsStatement();
  }

  function wordAt(i: number): Fragment | undefined {
    const token = tokens[i];
    return token?.kind === 'word' ? cut(text, token.from, token.to) : undefined;
  }

  function readString(depth: number): TextExpression {
    const from = at;
    const parts: (Fragment | Expression)[] = [];
    let inner: Span | undefined;
    // Strings side by side are one in Python.
    do {
      const token = tokens[at];
      if (token === undefined) break;
      const fragment = textOf(code, token);
      parts.push(fragment);
      inner = text.locate(token.innerFrom, token.innerTo);
      if (token.kind === 'string') at++;
      else readPieces(parts, depth);
    } while (continuesString());
    const span = spanOf(from);
    return { kind: 'text', parts, span, inner: parts.length === 1 && inner !== undefined ? inner : span };
  }

  /** Whether a Python string goes on with the one behind it. */
  function continuesString(): boolean {
    return python && (tokens[at]?.kind === 'string' || tokens[at]?.kind === 'head') && !endsStatement();
  }

  /** The expressions of a string and the pieces between them, from its head on. */
  function readPieces(parts: (Fragment | Expression)[], depth: number): void {
    const head = at;
    const stop = Math.min(endOf(head), tokens.length);
    at++;
    while (at < stop) {
      parts.push(readChoice(depth + 1));
      at = Math.max(at, itemEndOf(at));
      // A comma makes a tuple of what an f-string takes in; its text is the list's.
      while (at < stop && tokens[at]?.kind !== 'middle') at = Math.max(at + 1, itemEndOf(at + 1));
      const token = tokens[at];
      if (at < stop && token !== undefined) parts.push(textOf(code, token));
      at++;
    }
    const tail = tokens[stop];
    if (tail?.kind === 'tail') parts.push(textOf(code, tail));
    at = behind(head);
  }

  /** What stands between brackets, item by item: `item` reads one, and whatever it leaves of it is left out. */
  function readItems(open: number, item: () => void): void {
    const stop = Math.min(endOf(open), tokens.length);
    at = open + 1;
    while (at < stop) {
      const before = at;
      item();
      at = Math.max(before, itemEndOf(Math.min(at, stop)));
      if (at < stop && !isMark(code, at, ',') && !isMark(code, at, ';')) break;
      at++;
    }
    at = behind(open);
  }

  function readListItem(depth: number): Expression {
    const from = at;
    if (!isMark(code, at, '...') && !isMark(code, at, '*')) return readChoice(depth);
    at++;
    const value = readChoice(depth);
    return { kind: 'spread', value, span: spanOf(from) };
  }

  function readList(depth: number): Expression {
    const from = at;
    const items: Expression[] = [];
    readItems(from, () => items.push(readListItem(depth + 1)));
    return { kind: 'list', items, span: spanOf(from) };
  }

  function readMap(depth: number): Expression {
    const from = at;
    // `{{…}}` as the value of a JSX attribute.
    if (!python && isMark(code, at + 1, '{')) {
      at++;
      const inner = readOperand(depth + 1);
      at = behind(from);
      return inner;
    }
    const items: Item[] = [];
    readItems(from, () => {
      const item = readEntry(depth + 1);
      if (item !== undefined) items.push(item);
    });
    return { kind: 'map', items, span: spanOf(from) };
  }

  function readEntry(depth: number): Item | undefined {
    if (isMark(code, at, '...') || isMark(code, at, '**')) {
      at++;
      return { key: undefined, value: readChoice(depth) };
    }
    const key = python ? readSum(depth) : readKey(depth);
    if (key === undefined) return undefined;
    if (isMark(code, at, ':')) {
      at++;
      return { key, value: readChoice(depth) };
    }
    const [name] = key.kind === 'text' ? key.parts : [];
    if (python || tokens[at - 1]?.kind !== 'word' || name === undefined || 'kind' in name || at < itemEndOf(at)) return undefined;
    return { key, value: { kind: 'name', path: [name.text], span: key.span, at: at - 1 } };
  }

  /** An object's key in JavaScript: a word, a string, a number or an expression in brackets. */
  function readKey(depth: number): Expression | undefined {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (isMark(code, at, '[')) {
      const open = at;
      at++;
      const key = readChoice(depth);
      at = behind(open);
      return key;
    }
    if (token.kind === 'string' || token.kind === 'head') return readString(depth);
    if (token.kind !== 'word' && token.kind !== 'number') return undefined;
    at++;
    const span = spanOf(at - 1);
    return { kind: 'text', parts: [cut(text, token.from, token.to)], span, inner: span };
  }

  /** Parentheses: the parameters of an arrow function, a tuple, or a value. */
  function readGroup(depth: number): Expression {
    const from = at;
    if (!python) {
      let arrow = behind(from);
      // `(…): Promise<string> =>`
      if (isMark(code, arrow, ':'))
        for (let i = 0; i < 16 && arrow < tokens.length && !isMark(code, arrow, '=>'); i++) arrow = behind(arrow);
      if (isMark(code, arrow, '=>')) return readArrow(arrow, depth);
    }
    const items: Expression[] = [];
    let commas = 0;
    readItems(from, () => {
      items.push(readListItem(depth + 1));
      if (isMark(code, itemEndOf(at), ',')) commas++;
    });
    const [only] = items;
    if (only !== undefined && items.length === 1 && commas === 0) return only;
    if (python) return { kind: 'list', items, span: spanOf(from) };
    return items.at(-1) ?? opaque(from);
  }

  /** An arrow function stands for what it returns, where that is its first word. */
  function readArrow(arrow: number, depth: number): Expression {
    const from = at;
    at = arrow + 1;
    if (!isMark(code, at, '{')) return readChoice(depth + 1);
    const block = at;
    at = block + 1;
    const value = isWord(code, at, 'return') ? (at++, readChoice(depth + 1)) : undefined;
    at = behind(block);
    return value ?? opaque(from);
  }

  function readArguments(depth: number): Pick<CallExpression, 'arguments' | 'keywords'> {
    const positional: Expression[] = [];
    const keywords: Item[] = [];
    readItems(at, () => {
      if (isMark(code, at, '**')) {
        at++;
        keywords.push({ key: undefined, value: readChoice(depth + 1) });
      } else if (python && tokens[at]?.kind === 'word' && isMark(code, at + 1, '=')) {
        const span = spanOf(at, at + 1);
        const word = wordAt(at);
        at += 2;
        const value = readChoice(depth + 1);
        if (word !== undefined) keywords.push({ key: { kind: 'text', parts: [word], span, inner: span }, value });
      } else positional.push(readListItem(depth + 1));
    });
    return { arguments: positional, keywords };
  }

  /** `.name`, `[index]` and `(…)` behind a value. */
  function readPostfix(from: number, first: Expression, depth: number): Expression {
    let value = first;
    // Each link of a chain is a node within the next.
    for (let links = 0; at < tokens.length; links++) {
      if (links > MAX_DEPTH) return opaque(from);
      if (isMark(code, at, '.') || isMark(code, at, '?.')) {
        if (endsStatement() && python) break;
        at++;
        const name = wordAt(at);
        // `a?.[0]` and `a?.(b)` go on with what is behind.
        if (name === undefined) continue;
        at++;
        value = memberOf(value, name.text.replace(/^#/, ''), from, depth);
      } else if (endsStatement()) break;
      else if (isMark(code, at, '!') && !python) at++;
      else if (isMark(code, at, '[')) {
        const open = at;
        at++;
        const index = readChoice(depth + 1);
        at = behind(open);
        value = elementOf(value, index, from);
      } else if (isMark(code, at, '(')) {
        value = callOf(value, from, depth);
        if (extent === 'call' && depth === 0) break;
      } else if (isMark(code, at, '<') && !python && value.kind === 'name') {
        const behind = behindTypeArguments(code, at);
        if (!isMark(code, behind, '(')) break;
        at = behind;
      } else if (!python && (tokens[at]?.kind === 'string' || tokens[at]?.kind === 'head') && written(code, at).startsWith('`'))
        value = readString(depth + 1);
      else break;
    }
    return value;
  }

  function memberOf(value: Expression, name: string, from: number, depth: number): Expression {
    if (value.kind === 'name') return { ...value, path: [...value.path, name], span: spanOf(from) };
    if (!isMark(code, at, '(')) return { kind: 'name', path: [name], span: spanOf(from), at: from };
    const call = readArguments(depth);
    if (value.kind === 'text' && name === 'format') {
      const span = spanOf(from);
      return { kind: 'text', parts: formatBraces(value.parts, call), span, inner: span };
    }
    return { kind: 'call', path: [name], receiver: value, ...call, span: spanOf(from), at: from };
  }

  function elementOf(value: Expression, index: Expression, from: number): Expression {
    if (value.kind !== 'name') return opaque(from);
    const [part] = index.kind === 'text' && index.parts.length === 1 ? index.parts : [];
    const named = index.kind === 'name' ? index.path.at(-1) : index.kind === 'plain' ? index.text.text : undefined;
    const key = part === undefined || 'kind' in part ? named : part.text;
    return { ...value, path: [...value.path, key ?? ''], span: spanOf(from) };
  }

  function callOf(value: Expression, from: number, depth: number): Expression {
    const path = value.kind === 'name' ? value.path : [];
    const call = readArguments(depth);
    return { kind: 'call', path, receiver: value.kind === 'call' ? value : undefined, ...call, span: spanOf(from), at: from };
  }

  function readOperand(depth: number): Expression {
    const from = at;
    while (PREFIXES.has(written(code, at)) && tokens[at]?.kind !== 'string') at++;
    const token = tokens[at];
    if (token === undefined || depth > MAX_DEPTH || (at > from && at >= itemEndOf(at))) {
      at = itemEndOf(at);
      return opaque(from);
    }
    if (token.kind === 'string' || token.kind === 'head') return readPostfix(from, readString(depth), depth);
    if (token.kind === 'number') {
      at++;
      return { kind: 'plain', type: 'number', text: cut(text, token.from, token.to), span: spanOf(from) };
    }
    if (token.kind === 'word') return readWord(from, depth);
    if (isMark(code, at, '(')) return readPostfix(from, readGroup(depth + 1), depth);
    if (isMark(code, at, '[')) return readPostfix(from, readList(depth), depth);
    if (isMark(code, at, '{')) return readPostfix(from, readMap(depth), depth);
    if (NEGATIONS.has(written(code, at))) {
      at++;
      readOperand(depth + 1);
      return opaque(from);
    }
    // `<Type>value`
    const cast = !python && isMark(code, at, '<') ? behindTypeArguments(code, at) : at;
    if (cast > at) {
      at = cast;
      return readOperand(depth + 1);
    }
    at = itemEndOf(at);
    return opaque(from);
  }

  function readWord(from: number, depth: number): Expression {
    const word = written(code, at);
    const type = CONSTANTS.get(word);
    const constant = wordAt(at);
    if (type !== undefined && constant !== undefined) {
      at++;
      return { kind: 'plain', type, text: constant, span: spanOf(from) };
    }
    if (NEGATIONS.has(word)) {
      at++;
      readOperand(depth + 1);
      return opaque(from);
    }
    if (!python && word === 'async' && (isMark(code, at + 1, '(') || tokens[at + 1]?.kind === 'word')) {
      at++;
      return readOperand(depth + 1);
    }
    if (!python && (word === 'function' || word === 'class')) {
      at = itemEndOf(at);
      return opaque(from);
    }
    if (python && word === 'lambda') {
      let colon = at + 1;
      for (let i = 0; i < MAX_PARAMETERS && colon < tokens.length && !isMark(code, colon, ':'); i++) colon = behind(colon);
      at = colon + 1;
      return readChoice(depth + 1);
    }
    if (isMark(code, at + 1, '=>')) return readArrow(at + 1, depth);
    at++;
    return readPostfix(from, { kind: 'name', path: [word], span: spanOf(from), at: from }, depth);
  }

  /** Values joined by `+`, and Python's `"…" % value`. */
  function readSum(depth: number): Expression {
    const from = at;
    const terms = [readTerm(depth)];
    while (isMark(code, at, '+') && !endsLine()) {
      at++;
      terms.push(readTerm(depth + 1));
    }
    const [only] = terms;
    if (only !== undefined && terms.length === 1) return only;
    const span = spanOf(from);
    if (terms.some(({ kind }) => kind === 'list')) {
      const items = terms.flatMap((term) =>
        term.kind === 'list' ? term.items : [{ kind: 'spread' as const, value: term, span: term.span }],
      );
      return { kind: 'list', items, span };
    }
    return { kind: 'text', parts: terms.flatMap((term) => (term.kind === 'text' ? term.parts : [term])), span, inner: span };
  }

  /** Whether Python's sign for values in a text stands behind one. */
  function isFormat(term: Expression): boolean {
    return python && term.kind === 'text' && isMark(code, at, '%') && !endsStatement();
  }

  function readTerm(depth: number): Expression {
    const from = at;
    let term = readOperand(depth);
    while (isFormat(term)) {
      at++;
      const values = readOperand(depth + 1);
      const span = spanOf(from);
      if (term.kind === 'text') term = { kind: 'text', parts: formatPercent(term.parts, values), span, inner: span };
    }
    return term;
  }

  /** A whole expression: defaults, conditions and comparisons over sums. */
  function readChoice(depth: number): Expression {
    const from = at;
    let left = readSum(depth);
    while (at < tokens.length && !endsLine()) {
      const sign = tokens[at]?.kind === 'mark' || tokens[at]?.kind === 'word' ? written(code, at) : '';
      if (FALLBACKS.has(sign)) {
        const options = [left];
        while (FALLBACKS.has(written(code, at)) && tokens[at]?.kind !== 'string') {
          at++;
          options.push(readSum(depth + 1));
        }
        left = { kind: 'choice', options, span: spanOf(from) };
      } else if (CONJUNCTIONS.has(sign)) {
        at++;
        left = readSum(depth + 1);
      } else if (!python && sign === '?' && !isMark(code, at + 1, ':')) {
        at++;
        const first = readChoice(depth + 1);
        if (!isMark(code, at, ':')) return first;
        at++;
        left = { kind: 'choice', options: [first, readChoice(depth + 1)], span: spanOf(from) };
      } else if (python && sign === 'if') {
        at++;
        readSum(depth + 1);
        while (at < tokens.length && at < itemEndOf(at) && !endsStatement() && !isWord(code, at, 'else')) at = behind(at);
        if (!isWord(code, at, 'else')) return left;
        at++;
        left = { kind: 'choice', options: [left, readChoice(depth + 1)], span: spanOf(from) };
      } else if (!python && (sign === 'as' || sign === 'satisfies') && tokens[at]?.breaks !== true) at = behindType(code, at + 1);
      else if (sign === '|') {
        at++;
        const right = readSum(depth + 1);
        left = { kind: 'map', items: [left, right].map((value) => ({ key: undefined, value })), span: spanOf(from) };
      } else if (OTHERS.has(sign)) {
        at++;
        readSum(depth + 1);
        left = opaque(from);
      } else break;
    }
    return left;
  }

  const expression = extent === 'whole' ? readChoice(0) : readOperand(0);
  return { expression, next: Math.max(at, start) };
}
