import type { ParseError } from 'jsonc-parser';
import { createScanner, printParseErrorCode, visit } from 'jsonc-parser';
import type { Span } from '../core/text.ts';
import type { Piece } from './build.ts';
import { hexAt, problemList, scalar, traceEscapes, withoutBom } from './build.ts';
import type { Entry, Format, Node, Parsed, ScalarNode } from './document.ts';
import { MAX_DEPTH } from './document.ts';

/** JSON as MCP clients read it: comments and trailing commas are fine, a byte order mark too. */
export const jsonc: Format = { id: 'jsonc', parse };

/**
 * Fewer brackets than this cannot overflow the recursive parser. With more, the nesting is measured
 * before it runs.
 */
const SAFE_BRACKETS = 2_000;

function parse(text: string): Parsed {
  const source = withoutBom(text);
  const problems = problemList(text.length);
  const brackets = source.split('{').length + source.split('[').length;
  const deep = brackets > SAFE_BRACKETS ? tooDeepAt(source) : undefined;
  const built = deep === undefined ? build(source) : { comments: [], errors: [], tooDeep: deep, root: undefined };
  const { comments, root } = built;
  if (built.tooDeep !== undefined) {
    problems.add(`nested deeper than ${MAX_DEPTH} levels`, built.tooDeep);
    return { documents: [], problems: problems.items, comments };
  }
  if (root === undefined && isEmpty(source, comments)) {
    problems.add('the file is empty', { start: 0, end: text.length });
    return { documents: [], problems: problems.items, comments };
  }
  for (const { error, offset, length } of built.errors) {
    problems.add(MESSAGES.get(printParseErrorCode(error)) ?? 'this is not valid JSON', { start: offset, end: offset + length });
  }
  return { documents: root === undefined ? [] : [root], problems: problems.items, comments };
}

function isEmpty(source: string, comments: readonly Span[]): boolean {
  let from = 0;
  for (const { start, end } of comments) {
    if (source.slice(from, start).trim() !== '') return false;
    from = end;
  }
  return source.slice(from).trim() === '';
}

/** The parser's error names in words; none of them may quote the file, which can hold credentials. */
const MESSAGES: ReadonlyMap<string, string> = new Map([
  ['InvalidSymbol', 'this is no JSON value'],
  ['InvalidNumberFormat', 'this number is not written as JSON allows'],
  ['PropertyNameExpected', 'a key in double quotes is missing here'],
  ['ValueExpected', 'a value is missing here'],
  ['ColonExpected', 'a colon is missing here'],
  ['CommaExpected', 'a comma is missing here'],
  ['CloseBraceExpected', 'a closing brace is missing here'],
  ['CloseBracketExpected', 'a closing bracket is missing here'],
  ['EndOfFileExpected', 'the document ended before this'],
  ['UnexpectedEndOfComment', 'this comment is never closed'],
  ['UnexpectedEndOfString', 'this string is never closed'],
  ['UnexpectedEndOfNumber', 'this number is cut off'],
  ['InvalidUnicode', 'this string has a \\u escape without four hex digits'],
  ['InvalidEscapeCharacter', 'this string has an escape that JSON does not know'],
  ['InvalidCharacter', 'this string has a control character in it'],
]);

/**
 * Where the text nests too deep, found without recursion. A closing bracket counts only against
 * its own kind: the parser skips the others, so `[},[},` nests without end.
 */
function tooDeepAt(source: string): Span | undefined {
  const scanner = createScanner(source);
  const open: string[] = [];
  for (;;) {
    scanner.scan();
    const start = scanner.getTokenOffset();
    if (start >= source.length) return undefined;
    const first = source.charAt(start);
    if (first === '{') open.push('}');
    else if (first === '[') open.push(']');
    else if ((first === '}' || first === ']') && open.at(-1) === first) open.pop();
    if (open.length > MAX_DEPTH) return { start, end: start + 1 };
  }
}

/** A map or list that is not closed yet. */
interface Open {
  readonly start: number;
  readonly items: Node[];
  readonly entries: Entry[];
  readonly seen: Set<string>;
  /** The key whose value comes next. One without a value is among the parser's errors already. */
  key: { readonly text: string; readonly span: Span } | undefined;
}

interface Built {
  readonly root: Node | undefined;
  readonly comments: readonly Span[];
  readonly errors: readonly ParseError[];
  readonly tooDeep: Span | undefined;
}

/** Builds our nodes while the parser walks the text: one pass, and no tree of its own beside them. */
function build(source: string): Built {
  const comments: Span[] = [];
  const errors: ParseError[] = [];
  const stack: Open[] = [];
  let root: Node | undefined;
  let tooDeep: Span | undefined;
  const spanAt = (start: number, length: number): Span => ({ start, end: Math.min(start + length, source.length) });

  function begin(offset: number): void {
    stack.push({ start: offset, items: [], entries: [], seen: new Set(), key: undefined });
    if (stack.length > MAX_DEPTH) tooDeep ??= spanAt(offset, 1);
  }

  function put(node: Node): void {
    const parent = stack.at(-1);
    if (parent === undefined) root ??= node;
    else if (parent.key === undefined) parent.items.push(node);
    else {
      const { text, span } = parent.key;
      parent.entries.push({ key: text, keySpan: span, value: node, duplicate: parent.seen.has(text) });
      parent.seen.add(text);
      parent.key = undefined;
    }
  }

  function end(kind: 'map' | 'list', offset: number, length: number): void {
    const open = stack.pop();
    if (open === undefined) return;
    const span = { start: open.start, end: Math.min(offset + length, source.length) };
    put(kind === 'map' ? { kind, span, entries: open.entries } : { kind, span, items: open.items });
  }

  visit(
    source,
    {
      onObjectBegin: begin,
      onArrayBegin: begin,
      onObjectEnd: (offset, length) => end('map', offset, length),
      onArrayEnd: (offset, length) => end('list', offset, length),
      onObjectProperty: (text, offset, length) => {
        const open = stack.at(-1);
        if (open !== undefined) open.key = { text, span: spanAt(offset, length) };
      },
      onLiteralValue: (value: unknown, offset, length) => put(literal(source, value, spanAt(offset, length))),
      onComment: (offset, length) => {
        comments.push(spanAt(offset, length));
      },
      onError: (error, offset, length) => {
        errors.push({ error, offset, length });
      },
    },
    { allowTrailingComma: true },
  );
  return { root, comments, errors, tooDeep };
}

function literal(source: string, value: unknown, span: Span): ScalarNode {
  if (typeof value === 'string') return string(source, span, value);
  if (value === null || value === undefined) return scalar({ source, span, inner: span, text: '', type: 'null' });
  return scalar({
    source,
    span,
    inner: span,
    text: source.slice(span.start, span.end),
    type: typeof value === 'number' ? 'number' : 'boolean',
  });
}

function string(source: string, span: Span, text: string): ScalarNode {
  const inner = {
    start: span.start + 1,
    end: isClosed(source, span) ? span.end - 1 : span.end,
  };
  return scalar({
    source,
    span,
    inner,
    text,
    type: 'string',
    trace: () => traceEscapes(source, inner, escape),
  });
}

function isClosed(source: string, span: Span): boolean {
  if (span.end - span.start < 2 || source.charAt(span.end - 1) !== '"') return false;
  let slashes = 0;
  while (span.end - 2 - slashes > span.start && source.charAt(span.end - 2 - slashes) === '\\') slashes++;
  return slashes % 2 === 0;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

function escape(source: string, at: number): Piece | undefined {
  if (source.charAt(at) !== '\\') return undefined;
  const name = source.charAt(at + 1);
  if (name !== 'u') return { text: ESCAPES.get(name) ?? '', next: at + 2 };
  const unit = hexAt(source, at + 2, 4);
  if (unit !== undefined) return { text: String.fromCharCode(unit), next: at + 6 };
  let next = at + 2;
  while (hexAt(source, next, 1) !== undefined) next++;
  return { text: '', next };
}
