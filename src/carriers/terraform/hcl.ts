import { cut, type Fragment, picked, spanOf } from '../../core/fragment.ts';
import { impliedAt, listOf, mapOf, type Pair, scalarOf } from '../../formats/compose.ts';
import type { MapNode, Node } from '../../formats/document.ts';

/** Nesting and size beyond which a file is no infrastructure that a person wrote. */
const MAX_DEPTH = 40;
const MAX_TOKENS = 1_000_000;

interface Token {
  readonly kind: 'word' | 'string' | 'heredoc' | 'number' | 'mark' | 'line';
  /** The text as it stands; of a string what it means, with `${…}` kept. */
  readonly text: Fragment;
}

const WORD = /[A-Za-z_][\w.-]*/y;
const NUMBER = /-?\d[\w.]*/y;
const HEREDOC = /<<[-~]?(?<end>[A-Za-z_]\w{0,60})[ \t]*\r?\n/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** The end of an interpolation that starts behind `${` at `from`. */
function interpolationEnd(text: string, from: number): number {
  let depth = 1;
  for (let i = from; i < text.length; i++) {
    const unit = text[i];
    if (unit === '{') depth++;
    else if (unit === '}' && --depth === 0) return i + 1;
    else if (unit === '\n') return i;
  }
  return text.length;
}

/** A quoted string from its opening quote: what it means, and where the text goes on. */
function quoted(source: Fragment, from: number): { readonly text: Fragment; readonly next: number } {
  const { text } = source;
  let out = '';
  const at: number[] = [];
  let i = from + 1;
  while (i < text.length && text[i] !== '"' && text[i] !== '\n') {
    if (text[i] === '\\') {
      out += ESCAPES[text[i + 1] ?? ''] ?? text[i + 1] ?? '';
      if (i + 1 < text.length) at.push(i + 1);
      i += 2;
    } else if ((text[i] === '$' || text[i] === '%') && text[i + 1] === '{') {
      const end = interpolationEnd(text, i + 2);
      // Whatever the expression is, it is a reference; its name is what its place has room for.
      for (const unit of `\${${nameOf(text.slice(i + 2, end - 1))}}`) {
        out += unit;
        at.push(Math.min(i++, end - 1));
      }
      i = end;
    } else {
      out += text[i] ?? '';
      at.push(i++);
    }
  }
  return { text: out === '' ? cut(source, from + 1, from + 1) : picked(source, out, at), next: Math.min(text.length, i + 1) };
}

function tokenize(source: Fragment): readonly Token[] {
  const { text } = source;
  const tokens: Token[] = [];
  let at = 0;
  const sticky = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length && tokens.length < MAX_TOKENS) {
    const unit = text[at] ?? '';
    if (unit === '\n') {
      tokens.push({ kind: 'line', text: cut(source, at, at + 1) });
      at++;
    } else if (unit === '#' || (unit === '/' && text[at + 1] === '/')) {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else if (unit === '/' && text[at + 1] === '*') {
      const end = text.indexOf('*/', at + 2);
      at = end < 0 ? text.length : end + 2;
    } else if (unit === '"') {
      const { text: inner, next } = quoted(source, at);
      tokens.push({ kind: 'string', text: inner });
      at = next;
    } else if (unit === '<' && sticky(HEREDOC) !== null) {
      const opening = sticky(HEREDOC);
      const start = at + (opening?.[0].length ?? 0);
      const label = opening?.groups?.['end'] ?? '';
      const closing = new RegExp(`^[ \\t]*${label}[ \\t]*$`, 'm').exec(text.slice(start));
      const end = closing === null ? text.length : start + closing.index;
      tokens.push({ kind: 'heredoc', text: cut(source, start, end) });
      at = closing === null ? text.length : end + closing[0].length;
    } else {
      const word = sticky(WORD);
      const number = word === null ? sticky(NUMBER) : null;
      const length = (word ?? number)?.[0].length ?? 1;
      const kind = word !== null ? 'word' : number !== null ? 'number' : 'mark';
      if (!/\s/.test(unit)) tokens.push({ kind, text: cut(source, at, at + length) });
      at += length;
    }
  }
  return tokens;
}

/** The name by which an expression would be known: its last word. */
function nameOf(expression: string): string {
  return /(?<name>[A-Za-z_]\w{0,200})\W*$/.exec(expression)?.groups?.['name'] ?? 'expression';
}

/**
 * A tolerant reader of HCL (Terraform, OpenTofu, Nomad, Packer): bodies, blocks, attributes, object
 * and list literals, strings and here documents, as nodes with their places. A block becomes an
 * entry under its type, with its labels in `labels`. What is no literal becomes `${name}`, so that it
 * is taken for a reference. Never throws; linear time.
 * Grammar: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md (read 2026-11-26).
 */
export function readHcl(source: Fragment): MapNode {
  const tokens = tokenize(source);
  let at = 0;
  const is = (mark: string): boolean => tokens[at]?.kind === 'mark' && tokens[at]?.text.text === mark;
  const skipLines = (): void => {
    while (tokens[at]?.kind === 'line' || is(',')) at++;
  };

  /** Skips an expression that is no literal, brackets and all, to its end. */
  function skip(depth: number): void {
    let open = 0;
    for (; at < tokens.length; at++) {
      const { kind, text } = tokens[at] ?? { kind: 'line', text: source };
      if (kind === 'mark' && '([{'.includes(text.text)) open++;
      else if (kind === 'mark' && ')]}'.includes(text.text)) {
        if (open === 0) return;
        open--;
      } else if (open === 0 && (kind === 'line' || (kind === 'mark' && text.text === ',' && depth > 0))) return;
    }
  }

  function object(depth: number): Node {
    const open = tokens[at]?.text ?? source;
    at++;
    const pairs = body(depth + 1, true);
    return mapOf(pairs, spanOf(open));
  }

  function list(close: string, depth: number): Node {
    const open = tokens[at]?.text ?? source;
    at++;
    const items: Node[] = [];
    for (skipLines(); at < tokens.length && !is(close); skipLines()) {
      const before = at;
      items.push(expression(depth + 1));
      if (at === before) at++;
    }
    at++;
    return listOf(items, spanOf(open));
  }

  function expression(depth: number): Node {
    const token = tokens[at];
    if (token === undefined || depth > MAX_DEPTH) {
      at = depth > MAX_DEPTH ? tokens.length : at;
      return scalarOf(cut(source, source.text.length, source.text.length));
    }
    const parts: Node[] = [];
    if (token.kind === 'string' || token.kind === 'heredoc' || token.kind === 'number') {
      at++;
      parts.push(scalarOf(token.text));
    } else if (is('{')) parts.push(object(depth));
    else if (is('[')) parts.push(list(']', depth));
    else if (token.kind === 'word' && tokens[at + 1]?.text.text === '(' && tokens[at + 1]?.kind === 'mark') {
      // `jsonencode({…})`, `merge(a, {…})`, `coalesce(var.x, "…")`: what matters stands in the arguments.
      at++;
      const args = list(')', depth);
      for (const arg of args.kind === 'list' ? args.items : [args]) parts.push(arg);
    } else if (token.kind === 'word' && ['true', 'false', 'null'].includes(token.text.text)) {
      at++;
      parts.push(scalarOf(token.text));
    } else if (token.kind === 'word') {
      at++;
      parts.push(scalarOf(impliedAt(`\${${nameOf(token.text.text)}}`, spanOf(token.text))));
    }
    // Whatever is done to it (`? :`, `[0]`, `.id`, `+`) belongs to the expression; its literals count.
    for (let rest = tokens[at]; rest !== undefined && rest.kind !== 'line'; rest = tokens[at]) {
      if (rest.kind === 'mark' && ',)]}'.includes(rest.text.text)) break;
      if (rest.kind === 'string') parts.push(scalarOf(rest.text));
      if (rest.kind === 'mark' && '([{'.includes(rest.text.text)) {
        at++;
        skip(depth + 1);
      }
      at++;
    }
    const [only] = parts;
    if (only !== undefined && parts.length === 1) return only;
    return listOf(parts, spanOf(token.text));
  }

  function body(depth: number, braced: boolean): readonly Pair[] {
    const pairs: Pair[] = [];
    for (skipLines(); at < tokens.length; skipLines()) {
      if (is('}')) {
        at++;
        if (braced) break;
        continue;
      }
      const key = tokens[at];
      if (key === undefined) break;
      at++;
      if (key.kind !== 'word' && key.kind !== 'string' && key.kind !== 'number') continue;
      if (is('=') || is(':')) {
        at++;
        if (is('>')) at++;
        pairs.push({ key: key.text, value: expression(depth) });
        continue;
      }
      const labels: Node[] = [];
      while (tokens[at]?.kind === 'string' || tokens[at]?.kind === 'word') {
        labels.push(scalarOf(tokens[at]?.text ?? source));
        at++;
      }
      if (!is('{') || depth > MAX_DEPTH) continue;
      const inner = object(depth);
      const own =
        inner.kind === 'map' ? inner.entries.map((entry) => ({ key: impliedAt(entry.key, entry.keySpan), value: entry.value })) : [];
      const place = spanOf(key.text);
      const named = labels.length === 0 ? [] : [{ key: impliedAt('labels', place), value: listOf(labels, place) }];
      pairs.push({ key: key.text, value: mapOf([...named, ...own], place) });
    }
    return pairs;
  }

  const whole: Pair[] = [];
  // A stray bracket ends a body early; the rest of the file is read all the same.
  for (let before = -1; at < tokens.length && at !== before; ) {
    before = at;
    for (const pair of body(0, false)) whole.push(pair);
  }
  return mapOf(whole, spanOf(source));
}
