import type { Node as JsonNode, ParseError } from 'jsonc-parser';
import { createScanner, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../core/text.ts';
import type { Piece, ProblemList } from './build.ts';
import { hexAt, problemList, scalar, traceEscapes, withoutBom } from './build.ts';
import type { Entry, Format, MapNode, Node, Parsed, ScalarNode } from './document.ts';
import { MAX_DEPTH } from './document.ts';

/** JSON as MCP clients read it: comments and trailing commas are fine, a byte order mark too. */
export const jsonc: Format = { id: 'jsonc', parse };

function parse(text: string): Parsed {
  const source = withoutBom(text);
  const problems = problemList(text.length);
  const { comments, tooDeep, empty } = survey(source);
  if (tooDeep) problems.add(`nested deeper than ${MAX_DEPTH} levels`, tooDeep);
  if (empty) problems.add('the file is empty', { start: 0, end: text.length });
  if (tooDeep || empty) return { documents: [], problems: problems.items, comments };

  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { allowTrailingComma: true });
  for (const { error, offset, length } of errors) {
    const name = printParseErrorCode(error);
    problems.add(MESSAGES.get(name) ?? 'this is not valid JSON', {
      start: offset,
      end: offset + length,
    });
  }
  const document = root && convert(text, root, problems);
  return {
    documents: document ? [document] : [],
    problems: problems.items,
    comments,
  };
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

interface Survey {
  readonly comments: readonly Span[];
  readonly tooDeep: Span | undefined;
  readonly empty: boolean;
}

/**
 * One pass over the tokens, before the recursive parser overflows the stack. A closing bracket
 * counts only against its own kind: the parser skips the others, so `[},[},` nests without end.
 */
function survey(source: string): Survey {
  const scanner = createScanner(source);
  const comments: Span[] = [];
  const open: string[] = [];
  let tooDeep: Span | undefined;
  let empty = true;
  for (;;) {
    scanner.scan();
    const start = scanner.getTokenOffset();
    if (start >= source.length) return { comments, tooDeep, empty };
    const end = Math.min(start + scanner.getTokenLength(), source.length);
    const first = source.charAt(start);
    const comment = first === '/' && end - start > 1;
    if (comment) comments.push({ start, end });
    else if (first !== ' ' && first !== '\t' && first !== '\n' && first !== '\r') empty = false;
    if (first === '{') open.push('}');
    else if (first === '[') open.push(']');
    else if ((first === '}' || first === ']') && open.at(-1) === first) open.pop();
    if (open.length > MAX_DEPTH) tooDeep ??= { start, end };
  }
}

function convert(source: string, node: JsonNode, problems: ProblemList): Node | undefined {
  const span = spanOf(node, source.length);
  switch (node.type) {
    case 'object':
      return object(source, node, span, problems);
    case 'array': {
      const items = (node.children ?? []).map((child) => convert(source, child, problems));
      return {
        kind: 'list',
        span,
        items: items.filter((item) => item !== undefined),
      };
    }
    case 'string':
      return string(source, span, String(node.value));
    case 'number':
    case 'boolean':
      return scalar({
        source,
        span,
        inner: span,
        text: source.slice(span.start, span.end),
        type: node.type,
      });
    case 'null':
      return scalar({ source, span, inner: span, text: '', type: 'null' });
    case 'property':
      return undefined;
  }
}

function object(source: string, node: JsonNode, span: Span, problems: ProblemList): MapNode {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  for (const property of node.children ?? []) {
    const [key, child] = property.children ?? [];
    const value = child && convert(source, child, problems);
    // A key without a value is among the parser's errors already.
    if (!key || !value) continue;
    const name = String(key.value);
    entries.push({
      key: name,
      keySpan: spanOf(key, source.length),
      value,
      duplicate: seen.has(name),
    });
    seen.add(name);
  }
  return { kind: 'map', span, entries };
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

/** An unfinished object or array has no length: it reaches to the end of the file. */
function spanOf(node: JsonNode, length: number): Span {
  return {
    start: node.offset,
    end: node.length < 0 ? length : Math.min(node.offset + node.length, length),
  };
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
