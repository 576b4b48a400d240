import type { AST } from 'toml-eslint-parser';
import type { Span } from '../core/text.ts';
import type { Piece, ProblemList } from './build.ts';
import { characterOf, hexAt, isBlank, problemList, scalar, traceEscapes, withoutBom } from './build.ts';
import type { Entry, Format, ListNode, MapNode, Node, Parsed, ScalarNode } from './document.ts';
import { MAX_DEPTH } from './document.ts';

type Library = typeof import('toml-eslint-parser');

/**
 * A longer file is refused. The parser reads 2 to 4 MB/s and starts anew after every broken
 * line; a configuration has some kilobytes.
 */
export const TOML_SIZE_LIMIT = 1_048_576;

/** How many broken lines are taken out before the rest of the file is given up. */
export const MAX_REPAIRS = 20;

/** Units read in all attempts together: what keeps twenty repairs of a large file short. */
const MAX_WORK = 4 * TOML_SIZE_LIMIT;

let loading: Promise<Format> | undefined;

/** TOML 1.1, tolerant of single broken lines. The parser is loaded on the first call. */
export function loadToml(): Promise<Format> {
  loading ??= import('toml-eslint-parser').then((library) => ({
    id: 'toml',
    parse: (text: string) => parse(library, text),
  }));
  return loading;
}

function parse(library: Library, text: string): Parsed {
  const whole = { start: 0, end: text.length };
  const problems = problemList(text.length);
  if (isBlank(text)) return { documents: [], problems: [], comments: [] };
  if (text.length > TOML_SIZE_LIMIT) {
    problems.add(`the file is longer than ${TOML_SIZE_LIMIT} characters and was not read`, whole);
    return { documents: [], problems: problems.items, comments: [] };
  }

  const source = withoutBom(text);
  const renamed = new Map<number, string>();
  const lost: Span[] = [];
  let working = source;
  let work = 0;
  let last = false;
  for (let attempt = 0; ; attempt++) {
    const survey = surveyOf(working);
    const comments = [...lost, ...survey.comments].sort((a, b) => a.start - b.start);
    const nothing = { documents: [], problems: problems.items, comments };
    if (survey.tooDeep) {
      problems.add(`nested deeper than ${MAX_DEPTH} levels`, survey.tooDeep);
      return nothing;
    }
    work += working.length;
    const result = attemptAt(library, working);
    if (result.kind === 'read') {
      const root = build(result.program, source, renamed, problems);
      return { documents: [root], problems: problems.items, comments };
    }
    if (result.kind === 'failed' || last) {
      problems.add('the file could not be read', whole);
      return nothing;
    }

    if (result.shows === 'duplicate' && attempt < MAX_REPAIRS) {
      // The parser refuses what must stay visible, so the later key gets another name meanwhile.
      const key = keyTokenAt(source, result.index);
      const other = key && nameOfLength(key.end - key.start, attempt);
      if (other) {
        const name = renamed.get(result.index) ?? nameAt(source, key);
        renamed.set(result.index, name);
        working = working.slice(0, key.start) + other + working.slice(key.end);
        continue;
      }
    }

    last = attempt >= MAX_REPAIRS || work + working.length > MAX_WORK;
    const broken = last
      ? { start: openingOf(survey, result.index), end: working.length }
      : result.shows === 'behind' || isValueMissing(working, survey, result.index)
        ? lineBefore(working, survey, result.index)
        : brokenPart(working, survey, result.index);
    problems.add(last ? 'the file was not read from here on: too much is broken' : result.message, {
      start: broken.start,
      end: trimmedEnd(working, broken),
    });
    lost.push(...survey.comments.filter(({ start }) => start >= broken.start && start < broken.end));
    working = working.slice(0, broken.start) + blanked(working, broken) + working.slice(broken.end);
  }
}

type Attempt =
  | { readonly kind: 'read'; readonly program: AST.TOMLProgram }
  | {
      readonly kind: 'broken';
      readonly index: number;
      readonly message: string;
      /** Where the error shows: at the fault, at a later key of the same name, or on the line behind the fault. */
      readonly shows: 'here' | 'duplicate' | 'behind';
    }
  | { readonly kind: 'failed' };

/** Messages of toml-eslint-parser, which has no codes. */
const DUPLICATE = 'Defining a key multiple times is invalid';
const OVER_LINES = 'The key, equals sign, and value must be on the same line';
const CODE_POINT = 'Invalid code point';

function attemptAt(library: Library, working: string): Attempt {
  try {
    return {
      kind: 'read',
      program: library.parseTOML(lineEnded(working), { tomlVersion: '1.1' }),
    };
  } catch (error) {
    // Anything else is a string of some 100,000 characters, which overflows the parser's stack.
    if (!(error instanceof library.ParseError)) return { kind: 'failed' };
    // The one message that quotes the file; a quote could be a piece of a credential.
    const message = error.message.startsWith(CODE_POINT) ? CODE_POINT : error.message;
    const shows = message === DUPLICATE ? 'duplicate' : message === OVER_LINES ? 'behind' : 'here';
    return {
      kind: 'broken',
      index: error.index,
      message: message.charAt(0).toLowerCase() + message.slice(1),
      shows,
    };
  }
}

/** The parser (1.0.3) loses a single digit at the end of the text: it needs a line break behind it. */
export function lineEnded(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

interface Survey {
  readonly comments: readonly Span[];
  /** Offsets of the lines that start outside every bracket and string. */
  readonly statements: readonly number[];
  /** Strings in three quotes, which may hold lines that look like statements. */
  readonly longStrings: readonly Span[];
  readonly tooDeep: Span | undefined;
}

/** One linear pass: what the recursive parser must not meet, and what its errors do not tell. */
function surveyOf(text: string): Survey {
  const comments: Span[] = [];
  const statements: number[] = [0];
  const longStrings: Span[] = [];
  const open: string[] = [];
  let tooDeep: Span | undefined;
  let at = 0;
  while (at < text.length) {
    const unit = text.charAt(at);
    if (unit === '#') {
      const end = lineEnd(text, at);
      comments.push({ start: at, end });
      at = end;
    } else if (unit === '"' || unit === "'") {
      const end = stringEnd(text, at);
      if (text.startsWith(unit.repeat(3), at)) longStrings.push({ start: at, end });
      at = end;
    } else {
      if (unit === '[') open.push(']');
      else if (unit === '{') open.push('}');
      else if (open.at(-1) === unit) open.pop();
      else if (unit === '\n' && open.length === 0) statements.push(at + 1);
      if (open.length > MAX_DEPTH) tooDeep ??= { start: at, end: at + 1 };
      at++;
    }
  }
  return { comments, statements, longStrings, tooDeep };
}

function stringEnd(text: string, start: number): number {
  const quote = text.charAt(start);
  const long = text.startsWith(quote.repeat(3), start);
  let at = long ? start + 3 : start + 1;
  while (at < text.length) {
    const unit = text.charAt(at);
    if (!long && (unit === '\n' || unit === quote)) return unit === quote ? at + 1 : at;
    if (long && text.startsWith(quote.repeat(3), at)) {
      at += 3;
      // Up to two quotes may stand at the end of the text itself.
      for (let extra = 0; extra < 2 && text.charAt(at) === quote; extra++) at++;
      return at;
    }
    at += quote === '"' && unit === '\\' && text.charAt(at + 1) !== '\n' ? 2 : 1;
  }
  return text.length;
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text.charAt(end - 1) === '\r' && end > at ? end - 1 : end;
}

function openingOf(survey: Survey, index: number): number {
  return survey.statements.findLast((start) => start <= index) ?? 0;
}

/**
 * What to take out for an error at `index`: its line. But where nothing closed what an earlier
 * line opened, that line is the broken one, and this one a statement like any other.
 */
function brokenPart(text: string, survey: Survey, index: number): Span {
  const start = lineStart(text, index);
  const line = { start, end: lineEnd(text, index) };
  const opening = openingOf(survey, index);
  const rest = text.slice(index).trim();
  if (opening < start && rest === '') return { start: opening, end: lineEnd(text, opening) };
  const inString = survey.longStrings.some((string) => string.start < index && index < string.end);
  if (opening < start && !inString && STATEMENT.test(text.slice(line.start, line.end))) {
    const before = { start: opening, end: start - 1 };
    if (text.slice(before.start, before.end).trim() !== '') return before;
  }
  if (text.slice(line.start, line.end).trim() !== '') return line;
  // Progress must be made: a blank line cannot be broken, so the fault lies before it.
  return lineBefore(text, survey, index);
}

/** Whether the line before ends with `=`: the parser looks for the value on the next one. */
function isValueMissing(text: string, survey: Survey, index: number): boolean {
  if (survey.longStrings.some((string) => string.start < index && index < string.end)) return false;
  const start = lineStart(text, index);
  const before = lineBefore(text, survey, start);
  const comment = survey.comments.find((span) => span.start >= before.start && span.start < before.end);
  return (
    before.start < start &&
    text
      .slice(before.start, comment?.start ?? before.end)
      .trimEnd()
      .endsWith('=')
  );
}

/** The last line before `index` with something on it other than a comment. */
function lineBefore(text: string, survey: Survey, index: number): Span {
  let visible = text.slice(0, index).trimEnd().length;
  for (const comment of survey.comments.toReversed()) {
    if (comment.start >= visible || comment.end < visible) continue;
    const before = text.slice(0, comment.start).trimEnd().length;
    if (before > lineStart(text, comment.start)) break;
    visible = before;
  }
  return { start: lineStart(text, visible), end: lineEnd(text, visible) };
}

/** A line that starts a statement: `[table]`, `[[table]]` or `key =`. */
const STATEMENT = /^[ \t]{0,200}(?:\[{1,2}[\w."' -]{1,200}\]{1,2}[ \t]{0,200}(?:#|\r?$)|[\w."'-]{1,200}[ \t]{0,200}=)/;

function blanked(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/[^\r\n]/g, ' ');
}

function trimmedEnd(text: string, span: Span): number {
  return span.start + text.slice(span.start, span.end).trimEnd().length;
}

function keyTokenAt(source: string, index: number): Span | undefined {
  const quote = source.charAt(index);
  if (quote === '"' || quote === "'") return { start: index + 1, end: stringEnd(source, index) - 1 };
  let end = index;
  while (/[\w-]/.test(source.charAt(end))) end++;
  return end > index ? { start: index, end } : undefined;
}

function nameAt(source: string, key: Span): string {
  return source.charAt(key.start - 1) === '"' ? traceEscapes(source, key, basicEscape).text : source.slice(key.start, key.end);
}

/** A name for a key that nobody else has chosen, as far as one can hope with so many letters. */
function nameOfLength(length: number, attempt: number): string | undefined {
  const letters = '_-0123456789abcdefghijklmnopqrstuvwxyz';
  return length === 0 ? undefined : letters.charAt(attempt % letters.length).padStart(length, '-_');
}

interface Extent {
  start: number;
  end: number;
}

/** A table while it is put together: TOML may come back to one many times. */
interface Draft {
  readonly node: MapNode;
  readonly entries: Entry[];
  /** The extents that must cover whatever is added: its own and those around it. */
  readonly around: readonly Extent[];
  readonly children: Map<string, Child>;
}

interface Child {
  /** Where `[a.b]` goes on, `a` being this: a table or the last of an array of tables. */
  readonly draft: Draft | undefined;
  /** Set for an array of tables. */
  readonly tables: { readonly items: Node[]; readonly extent: Extent } | undefined;
}

interface Key {
  readonly name: string;
  readonly span: Span;
}

function newDraft(extent: Extent, around: readonly Extent[]): Draft {
  const entries: Entry[] = [];
  const node: MapNode = { kind: 'map', span: extent, entries };
  return { node, entries, around: [...around, extent], children: new Map() };
}

function build(program: AST.TOMLProgram, source: string, renamed: ReadonlyMap<number, string>, problems: ProblemList): MapNode {
  const root = newDraft({ start: 0, end: source.length }, []);

  function keysOf(key: AST.TOMLKey): Key[] {
    return key.keys.map((part) => {
      const [start, end] = part.range;
      const quoted = part.type === 'TOMLQuoted';
      const name = renamed.get(start) ?? (quoted ? part.value : part.name);
      return { name, span: { start, end } };
    });
  }

  function tooDeep(draft: Draft, more: number, span: Span): boolean {
    if (draft.around.length + more <= MAX_DEPTH) return false;
    problems.add(`nested deeper than ${MAX_DEPTH} levels`, span);
    return true;
  }

  function fill(draft: Draft, body: readonly AST.TOMLKeyValue[]): void {
    for (const pair of body) {
      const keys = keysOf(pair.key);
      const key = keys.pop();
      const span = spanOf(pair);
      if (!key || tooDeep(draft, keys.length, span)) continue;
      const target = keys.reduce((at, part) => stepInto(at, part, span), draft);
      add(target, key, valueOf(pair.value, target), span);
    }
  }

  function valueOf(value: AST.TOMLContentNode, around: Draft): { node: Node; child: Child } | undefined {
    const span = spanOf(value);
    if (value.type === 'TOMLValue') return { node: scalarOf(source, value, span), child: NO_CHILD };
    if (tooDeep(around, 1, span)) return undefined;
    const draft = newDraft(span, around.around);
    if (value.type === 'TOMLInlineTable') {
      fill(draft, value.body);
      return { node: draft.node, child: { draft, tables: undefined } };
    }
    const items = value.elements.map((element) => valueOf(element, draft)?.node);
    const list: ListNode = {
      kind: 'list',
      span,
      items: items.filter((item) => item !== undefined),
    };
    return { node: list, child: NO_CHILD };
  }

  for (const part of program.body[0].body) {
    if (part.type === 'TOMLKeyValue') {
      fill(root, [part]);
      continue;
    }
    const keys = keysOf(part.key);
    const key = keys.pop();
    // An array of tables is two levels: the list, and the table in it.
    if (!key || tooDeep(root, keys.length + (part.kind === 'array' ? 2 : 1), spanOf(part.key))) continue;
    const parent = keys.reduce((at, name) => stepInto(at, name, spanOf(part)), root);
    const draft = part.kind === 'array' ? nextTable(parent, key, spanOf(part)) : table(parent, key, spanOf(part));
    fill(draft, part.body);
  }
  return root.node;
}

const NO_CHILD: Child = { draft: undefined, tables: undefined };

function spanOf(node: { readonly range: readonly [number, number] }): Extent {
  return { start: node.range[0], end: node.range[1] };
}

function add(draft: Draft, key: Key, value: { node: Node; child: Child } | undefined, span: Span): void {
  grow(draft, span);
  if (!value) return;
  const duplicate = draft.children.has(key.name);
  draft.entries.push({
    key: key.name,
    keySpan: key.span,
    value: value.node,
    duplicate,
  });
  draft.children.set(key.name, value.child);
}

function grow(draft: Draft, span: Span): void {
  for (const extent of draft.around) {
    extent.start = Math.min(extent.start, span.start);
    extent.end = Math.max(extent.end, span.end);
  }
}

function stepInto(draft: Draft, key: Key, span: Span): Draft {
  return draft.children.get(key.name)?.draft ?? newTable(draft, key, span);
}

function table(parent: Draft, key: Key, span: Span): Draft {
  const known = parent.children.get(key.name);
  if (!known?.draft || known.tables) return newTable(parent, key, span);
  grow(known.draft, span);
  return known.draft;
}

function newTable(parent: Draft, key: Key, span: Span): Draft {
  const draft = newDraft({ ...span }, parent.around);
  add(parent, key, { node: draft.node, child: { draft, tables: undefined } }, span);
  return draft;
}

function nextTable(parent: Draft, key: Key, span: Span): Draft {
  const known = parent.children.get(key.name)?.tables;
  const tables = known ?? { items: [], extent: { ...span } };
  const draft = newDraft({ ...span }, [...parent.around, tables.extent]);
  const child = { draft, tables };
  if (known) parent.children.set(key.name, child);
  else
    add(
      parent,
      key,
      {
        node: { kind: 'list', span: tables.extent, items: tables.items },
        child,
      },
      span,
    );
  tables.items.push(draft.node);
  grow(draft, span);
  return draft;
}

function scalarOf(source: string, value: AST.TOMLValue, span: Span): ScalarNode {
  if (value.kind === 'string') return stringOf(source, value, span);
  const text = source.slice(span.start, span.end);
  const types = {
    integer: 'number',
    float: 'number',
    boolean: 'boolean',
  } as const;
  const type = value.kind === 'integer' || value.kind === 'float' || value.kind === 'boolean' ? types[value.kind] : 'string';
  return scalar({ source, span, inner: span, text, type });
}

function stringOf(source: string, value: AST.TOMLStringValue, span: Span): ScalarNode {
  const quotes = value.multiline ? 3 : 1;
  const inner = { start: span.start + quotes, end: span.end - quotes };

  function escape(text: string, at: number): Piece | undefined {
    if (value.multiline && at === inner.start && lineBreak(text, at) > 0) {
      return { text: '', next: at + lineBreak(text, at) };
    }
    if (lineBreak(text, at) > 0) return { text: '\n', next: at + lineBreak(text, at) };
    return value.style === 'basic' ? basicEscape(text, at) : undefined;
  }

  const trace = () => traceEscapes(source, inner, escape);
  return scalar({
    source,
    span,
    inner,
    text: value.value,
    type: 'string',
    trace,
  });
}

/** Length of the line break at an offset; the parser reads each of them as `\n`. */
function lineBreak(text: string, at: number): number {
  if (text.charAt(at) === '\r') return text.charAt(at + 1) === '\n' ? 2 : 1;
  return text.charAt(at) === '\n' ? 1 : 0;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

const CODE_POINT_DIGITS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

function basicEscape(text: string, at: number): Piece | undefined {
  if (text.charAt(at) !== '\\') return undefined;
  const name = text.charAt(at + 1);
  const digits = CODE_POINT_DIGITS.get(name);
  if (digits !== undefined) {
    return {
      text: characterOf(hexAt(text, at + 2, digits)) ?? '',
      next: at + 2 + digits,
    };
  }
  const meant = ESCAPES.get(name);
  if (meant !== undefined) return { text: meant, next: at + 2 };
  // A backslash before the line break: it and all white space behind it is left out.
  let next = at + 1;
  while (next < text.length && ' \t\r\n'.includes(text.charAt(next))) next++;
  return { text: '', next };
}
