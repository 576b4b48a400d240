import type * as Yaml from 'yaml';
import type { Span } from '../core/text.ts';
import type { Piece, Places, ProblemList } from './build.ts';
import { characterOf, hexAt, problemList, scalar, traceEscapes } from './build.ts';
import type { Entry, Format, MapNode, Node, Parsed, ScalarNode } from './document.ts';
import { MAX_DEPTH } from './document.ts';

type Library = Omit<typeof Yaml, 'default'>;

/**
 * A longer file is refused: the parser reads about 1 MB/s, and a configuration has some
 * kilobytes.
 */
export const YAML_SIZE_LIMIT = 1_048_576;

/**
 * How many entries merge keys may copy in one file. Merging is the one construct of YAML that
 * makes more nodes than were written, as their product.
 */
export const MAX_MERGED_ENTRIES = 100_000;

let loading: Promise<Format> | undefined;

/** YAML 1.2 with the merge keys of 1.1. The parser is loaded on the first call. */
export function loadYaml(): Promise<Format> {
  // The default export, since a CommonJS package has nothing else once it is bundled.
  loading ??= import('yaml').then(({ default: library }) => ({
    id: 'yaml',
    parse: (text: string) => parse(library, text),
  }));
  return loading;
}

function parse(library: Library, text: string): Parsed {
  const problems = problemList(text.length);
  const comments: Span[] = [];
  const documents: Node[] = [];
  const whole = { start: 0, end: text.length };
  if (text.length > YAML_SIZE_LIMIT) {
    problems.add(`the file is longer than ${YAML_SIZE_LIMIT} characters and was not read`, whole);
    return { documents, problems: problems.items, comments };
  }
  try {
    const budget = { merged: 0 };
    for (const document of compose(library, text, problems, comments)) {
      const root = convert({ library, source: text, problems, anchors: new Map(), budget }, document.contents);
      if (root) documents.push(root.node);
    }
  } catch {
    // The library is not known to throw here; should it, the file is unreadable, not the run.
    problems.add('the file could not be read to its end', whole);
  }
  return { documents, problems: problems.items, comments };
}

/**
 * What `parseAllDocuments` does, step by step, for two things it does not offer: the comments,
 * and an end before the tree is too deep to walk.
 */
function compose(library: Library, text: string, problems: ProblemList, comments: Span[]): Yaml.Document.Parsed[] {
  // Without the known tags a value stays as it was written: no `!!binary`, `!!set`, `!!omap`.
  const composer = new library.Composer({
    uniqueKeys: false,
    resolveKnownTags: false,
  });
  const parser = new library.Parser();
  // Behind a byte order mark the parser takes a list for unindented; so it starts behind the mark.
  const begin = text.startsWith('\ufeff') ? 1 : 0;
  parser.offset = begin;
  const documents: Yaml.Document.Parsed[] = [];
  let inScalar = false;
  let tooDeep = false;
  for (const lexeme of new library.Lexer().lex(text.slice(begin))) {
    const start = parser.offset;
    if (!inScalar && lexeme.startsWith('#')) comments.push({ start, end: start + lexeme.length });
    inScalar = !inScalar && lexeme === SCALAR_FOLLOWS;
    if (tooDeep) {
      parser.offset += lexeme === DOCUMENT_FOLLOWS || lexeme === FLOW_ENDS || inScalar ? 0 : lexeme.length;
      continue;
    }
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    if (parser.stack.length > MAX_DEPTH && depthOf(parser.stack) > MAX_DEPTH) {
      problems.add(`nested deeper than ${MAX_DEPTH} levels`, {
        start,
        end: parser.offset,
      });
      tooDeep = true;
    }
  }
  if (!tooDeep) {
    for (const token of parser.end()) documents.push(...composer.next(token));
  }
  documents.push(...composer.end());
  const errors = [...composer.streamInfo().errors, ...documents.flatMap((document) => document.errors)];
  for (const { code, pos } of errors.sort((a, b) => a.pos[0] - b.pos[0])) {
    // A tag nobody declared: the value behind it was read all the same.
    if (code !== 'TAG_RESOLVE_FAILED') problems.add(MESSAGES[code], { start: pos[0], end: pos[1] });
  }
  return documents;
}

/** What the lexer says between the pieces of text (https://eemeli.org/yaml/#lexer). */
const SCALAR_FOLLOWS = '\u001f';
const DOCUMENT_FOLLOWS = '\u0002';
const FLOW_ENDS = '\u0018';

function depthOf(stack: readonly Yaml.CST.Token[]): number {
  const collections = ['block-map', 'block-seq', 'flow-collection'];
  return stack.filter((token) => collections.includes(token.type)).length;
}

/** The library's own messages quote the file, which can hold credentials. */
const MESSAGES: Readonly<Record<Yaml.ErrorCode, string>> = {
  ALIAS_PROPS: 'an alias cannot have a tag or an anchor',
  BAD_ALIAS: 'this alias or anchor has no name',
  BAD_COLLECTION_TYPE: 'this collection does not fit its tag',
  BAD_DIRECTIVE: 'this directive is not valid',
  BAD_DQ_ESCAPE: 'this string has an escape that YAML does not know',
  BAD_INDENT: 'the indentation does not fit the lines before it',
  BAD_PROP_ORDER: 'the tag or anchor stands in the wrong place',
  BAD_SCALAR_START: 'a value cannot start with this character unless it is quoted',
  BLOCK_AS_IMPLICIT_KEY: 'a nested map or list cannot start on this line',
  BLOCK_IN_FLOW: 'an indented map or list cannot stand within brackets',
  DUPLICATE_KEY: 'this key stands twice in its map',
  IMPOSSIBLE: 'this could not be read',
  KEY_OVER_1024_CHARS: 'this key is longer than 1024 characters',
  MISSING_CHAR: 'a character is missing here: a colon, comma, quote, bracket or space',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line',
  MULTIPLE_ANCHORS: 'a value can have only one anchor',
  MULTIPLE_DOCS: 'a second document starts here',
  MULTIPLE_TAGS: 'a value can have only one tag',
  NON_STRING_KEY: 'this key is no string',
  RESOURCE_EXHAUSTION: 'this is nested too deep to be read',
  TAB_AS_INDENT: 'a tab cannot indent',
  TAG_RESOLVE_FAILED: 'this value does not fit its tag',
  UNEXPECTED_TOKEN: 'this does not belong here',
};

interface Context {
  readonly library: Library;
  readonly source: string;
  readonly problems: ProblemList;
  /** What each anchor stands for so far; `open` while its own node is being read. */
  readonly anchors: Map<string, Node | 'open'>;
  readonly budget: { merged: number };
}

/** A node and where its source ends, which for an alias is not where the node's does. */
interface Built {
  readonly node: Node;
  readonly end: number;
}

function convert(context: Context, node: unknown): Built | undefined {
  const { library, anchors } = context;
  if (library.isAlias(node)) return aliased(context, node);
  const anchor = library.isNode(node) && 'anchor' in node ? node.anchor : undefined;
  if (anchor) anchors.set(anchor, 'open');
  const built = unaliased(context, node);
  if (anchor && built) anchors.set(anchor, built.node);
  return built;
}

function aliased({ anchors, problems }: Context, alias: Yaml.Alias): Built | undefined {
  const [start, end] = alias.range ?? NOWHERE;
  const node = anchors.get(alias.source);
  if (node !== undefined && node !== 'open') return { node, end };
  problems.add(node === 'open' ? 'this alias stands within what it refers to' : 'this alias refers to no anchor before it', { start, end });
  return undefined;
}

const NOWHERE: Yaml.Range = [0, 0, 0];

function unaliased(context: Context, node: unknown): Built | undefined {
  const { library, source } = context;
  if (library.isScalar(node)) return scalarOf(source, node);
  if (library.isMap(node)) return mapOf(context, node);
  if (!library.isSeq(node)) return undefined;
  const items = node.items.map((item) => convert(context, item)).filter((item) => item !== undefined);
  const span = spanOf(node, items.at(-1)?.end);
  return {
    node: { kind: 'list', span, items: items.map((item) => item.node) },
    end: span.end,
  };
}

/** A block collection ends with its last item: the library counts the line break and comments behind it too. */
function spanOf(node: Yaml.YAMLMap | Yaml.YAMLSeq, lastEnd: number | undefined): Span {
  const [start, end] = node.range ?? NOWHERE;
  return { start, end: node.flow ? end : Math.max(start, lastEnd ?? end) };
}

function mapOf(context: Context, map: Yaml.YAMLMap): Built {
  const own: Entry[] = [];
  const seen = new Set<string>();
  const sources: MapNode[] = [];
  let end: number | undefined;
  for (const pair of map.items) {
    const key = keyOf(context, pair.key);
    const value = pair.value === null ? emptyAt(context.source, key.end) : convert(context, pair.value);
    end = Math.max(end ?? 0, value?.end ?? key.end);
    if (!value) continue;
    const merged = key.merges ? mapsIn(value.node) : undefined;
    if (merged) {
      sources.push(...merged);
    } else {
      own.push({
        key: key.text,
        keySpan: key.span,
        value: value.node,
        duplicate: seen.has(key.text),
      });
      seen.add(key.text);
    }
  }
  const span = spanOf(map, end);
  const entries = sources.length > 0 ? merge(context, own, sources, span) : own;
  return { node: { kind: 'map', span, entries }, end: span.end };
}

/** An entry of the map wins over every merged one, and an earlier source over a later one. */
function merge({ budget, problems }: Context, own: readonly Entry[], sources: readonly MapNode[], span: Span): Entry[] {
  const entries = [...own];
  const taken = new Set(own.map((entry) => entry.key));
  for (const source of sources) {
    if (budget.merged > MAX_MERGED_ENTRIES) break;
    budget.merged += source.entries.length + 1;
    if (budget.merged > MAX_MERGED_ENTRIES) {
      problems.add(`merge keys copy more than ${MAX_MERGED_ENTRIES} entries, the rest is left out`, span);
      break;
    }
    entries.push(...source.entries.filter((entry) => !taken.has(entry.key)));
    for (const entry of source.entries) taken.add(entry.key);
  }
  return entries;
}

function mapsIn(node: Node): MapNode[] | undefined {
  const nodes = node.kind === 'list' ? node.items : [node];
  const maps = nodes.filter((item) => item.kind === 'map');
  return maps.length === nodes.length ? maps : undefined;
}

interface Key {
  readonly text: string;
  readonly span: Span;
  readonly end: number;
  readonly merges: boolean;
}

/** A key as text. One that is itself a map or list is known by its source, as in a template's `{{ name }}`. */
function keyOf(context: Context, node: unknown): Key {
  const { library, source } = context;
  const [start, end] = (library.isNode(node) ? node.range : undefined) ?? NOWHERE;
  // Read in any case: an anchor may stand on the key.
  const built = convert(context, node);
  const written = library.isScalar(node) ? (node.source ?? '') : undefined;
  const text = written ?? (built?.node.kind === 'scalar' ? built.node.text : source.slice(start, end).trim());
  const span = library.isCollection(node) && built ? { start, end: built.end } : { start, end };
  const merges = library.isScalar(node) && node.type === 'PLAIN' && text === '<<';
  return { text, span, end: span.end, merges };
}

function emptyAt(source: string, at: number): Built {
  const span = { start: at, end: at };
  return {
    node: scalar({ source, span, inner: span, text: '', type: 'null' }),
    end: at,
  };
}

function scalarOf(source: string, node: Yaml.Scalar): Built {
  const [start, end] = node.range ?? NOWHERE;
  const text = node.value === null ? '' : (node.source ?? '');
  const built = placed(source, { start, end: Math.min(end, source.length) }, text, typeOf(node.value), node.type);
  return { node: built, end: built.span.end };
}

function typeOf(value: unknown): ScalarNode['type'] {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

function placed(source: string, span: Span, text: string, type: ScalarNode['type'], style: Yaml.Scalar['type']): ScalarNode {
  switch (style) {
    case 'QUOTE_DOUBLE':
    case 'QUOTE_SINGLE': {
      const quote = style === 'QUOTE_DOUBLE' ? '"' : "'";
      const closed = span.end - span.start > 1 && source.charAt(span.end - 1) === quote;
      const inner = {
        start: span.start + 1,
        end: closed ? span.end - 1 : span.end,
      };
      const escape = style === 'QUOTE_DOUBLE' ? doubleQuoteEscape : singleQuoteEscape;
      return scalar({
        source,
        span,
        inner,
        text,
        type,
        trace: () => traceEscapes(source, inner, escape),
      });
    }
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED': {
      // Without its last line break, so that what replaces the value does not swallow the next line.
      const shown = { start: span.start, end: withoutLineBreak(source, span) };
      const trace = () => (style === 'BLOCK_FOLDED' ? traceFolded(source, span, text) : traceLines(source, span, text));
      return scalar({ source, span: shown, inner: shown, text, type, trace });
    }
    default:
      return scalar({ source, span, inner: span, text, type, trace: () => tracePlain(source, span, text) });
  }
}

function withoutLineBreak(source: string, span: Span): number {
  if (source.charAt(span.end - 1) !== '\n') return span.end;
  return source.charAt(span.end - 2) === '\r' ? span.end - 2 : span.end - 1;
}

/**
 * A literal block line by line: each line of the text must be the end of its source line, with
 * nothing but spaces before it. Whichever indentation the parser took off is thereby found.
 */
function traceLines(source: string, span: Span, text: string): Places | undefined {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let at = source.indexOf('\n', span.start) + 1;
  let unit = 0;
  while (unit < text.length) {
    if (at === 0 || at > span.end) return undefined;
    const textBreak = text.indexOf('\n', unit);
    const textEnd = textBreak < 0 ? text.length : textBreak;
    const sourceBreak = source.indexOf('\n', at);
    const next = sourceBreak < 0 ? source.length : sourceBreak;
    const lineEnd = source.charAt(next - 1) === '\r' && next > at ? next - 1 : next;
    const from = lineEnd - (textEnd - unit);
    if (from < at || !source.startsWith(text.slice(unit, textEnd), from)) return undefined;
    for (let blank = at; blank < from; blank++) if (source.charAt(blank) !== ' ') return undefined;
    for (let i = 0; unit + i < textEnd; i++) {
      starts[unit + i] = from + i;
      ends[unit + i] = from + i + 1;
    }
    if (textBreak >= 0) {
      starts[textBreak] = lineEnd;
      ends[textBreak] = Math.min(next + 1, source.length);
    }
    unit = textEnd + 1;
    at = next + 1;
  }
  return { text, starts, ends };
}

/** Where a line of a block stands, without the indentation that the parser took off. */
interface BlockLine extends Span {
  /** Where its line break ends. */
  readonly next: number;
}

function linesOf(source: string, span: Span, indentation: number): readonly BlockLine[] {
  const lines: BlockLine[] = [];
  for (let at = source.indexOf('\n', span.start) + 1; at > 0 && at < span.end; ) {
    const found = source.indexOf('\n', at);
    const next = found < 0 ? source.length : found + 1;
    const stop = found < 0 ? source.length : found;
    const end = source.charAt(stop - 1) === '\r' && stop > at ? stop - 1 : stop;
    let start = at;
    while (start < end && start - at < indentation && source.charAt(start) === ' ') start++;
    lines.push({ start, end, next });
    at = next;
  }
  return lines;
}

/**
 * A folded block line by line. Between two lines the text has a blank, or as many line breaks as
 * the source has, or one fewer: which of them follows from rules of its own, and is read off.
 */
function traceFolded(source: string, span: Span, text: string): Places | undefined {
  const whole = linesOf(source, span, 0);
  const first = whole.find(({ start, end }) => source.slice(start, end).trim() !== '');
  if (first === undefined) return undefined;
  const blanks = (line: string): number => line.length - line.trimStart().length;
  const own = text.slice(/^\n*/.exec(text)?.[0].length);
  const indentation = blanks(source.slice(first.start, first.end)) - blanks(own.slice(0, /$/m.exec(own)?.index));
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let unit = 0;
  /** Line breaks that the text has not shown yet. */
  let open: Span[] = [];
  for (const { start, end, next } of linesOf(source, span, Math.max(0, indentation))) {
    if (end > start) {
      const breaks =
        text.charAt(unit) === ' ' && open.length === 1 && unit > 0 ? 1 : /^\n*/.exec(text.slice(unit, unit + open.length))?.[0].length;
      for (const place of open.slice(0, breaks)) {
        starts[unit] = place.start;
        ends[unit++] = place.end;
      }
      open = [];
      if (!text.startsWith(source.slice(start, end), unit)) return undefined;
      for (let at = start; at < end; at++) {
        starts[unit] = at;
        ends[unit++] = at + 1;
      }
    }
    open.push({ start: end, end: next });
  }
  for (const place of open.slice(0, text.length - unit)) {
    starts[unit] = place.start;
    ends[unit++] = place.end;
  }
  return unit === text.length ? { text, starts, ends } : undefined;
}

/** A plain scalar over several lines: between two of them stands a blank, or line breaks for empty lines. */
function tracePlain(source: string, span: Span, text: string): Places | undefined {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const breaks = /[ \t]*(?:\r?\n[ \t]*)+/y;
  let at = span.start;
  for (let unit = 0; unit < text.length; ) {
    breaks.lastIndex = at;
    const run = '\n '.includes(text.charAt(unit)) ? breaks.exec(source)?.[0].length : undefined;
    if (run === undefined && source.charAt(at) !== text.charAt(unit)) return undefined;
    const end = at + (run ?? 1);
    let behind = unit + 1;
    if (run !== undefined && text.charAt(unit) === '\n') while (text.charAt(behind) === '\n') behind++;
    for (; unit < behind; unit++) {
      starts[unit] = at;
      ends[unit] = end;
    }
    at = end;
  }
  return { text, starts, ends };
}

/** The escapes of double-quoted scalars (YAML 1.2.2, 5.7). */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['\t', '\t'],
]);

const CODE_POINT_DIGITS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

function doubleQuoteEscape(source: string, at: number): Piece | undefined {
  if (source.charAt(at) !== '\\') return undefined;
  const name = source.charAt(at + 1);
  const digits = CODE_POINT_DIGITS.get(name);
  if (digits === undefined) return { text: ESCAPES.get(name) ?? `\\${name}`, next: at + 2 };
  const character = characterOf(hexAt(source, at + 2, digits));
  return {
    text: character ?? source.slice(at, at + 2 + digits),
    next: at + 2 + digits,
  };
}

function singleQuoteEscape(source: string, at: number): Piece | undefined {
  return source.startsWith("''", at) ? { text: "'", next: at + 2 } : undefined;
}
