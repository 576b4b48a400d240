"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/formats/yaml.ts
var yaml_exports = {};
__export(yaml_exports, {
  MAX_MERGED_ENTRIES: () => MAX_MERGED_ENTRIES,
  YAML_SIZE_LIMIT: () => YAML_SIZE_LIMIT,
  loadYaml: () => loadYaml
});
module.exports = __toCommonJS(yaml_exports);

// src/formats/build.ts
function scalar(parts) {
  const { source, span, inner, text, type } = parts;
  let places = "unasked";
  function find() {
    if (inner.end - inner.start === text.length && source.startsWith(text, inner.start)) return "copy";
    const traced = parts.trace?.();
    return traced?.text === text ? traced : "unknown";
  }
  function locate(from, to) {
    if (places === "unasked") places = find();
    if (places === "unknown") return inner;
    const first = Math.min(Math.max(from, 0), text.length);
    const last = Math.min(Math.max(to, first), text.length);
    if (places === "copy") return { start: inner.start + first, end: inner.start + last };
    const start = Math.min(places.starts[first] ?? inner.end, inner.end);
    return {
      start,
      end: first === last ? start : Math.min(places.ends[last - 1] ?? start, inner.end)
    };
  }
  return { kind: "scalar", span, inner, text, type, locate };
}
function traceEscapes(source, inner, escape) {
  const starts = [];
  const ends = [];
  let text = "";
  for (let at = inner.start; at < inner.end; ) {
    const piece = escape(source, at) ?? {
      text: source.charAt(at),
      next: at + 1
    };
    for (let unit = 0; unit < piece.text.length; unit++) {
      starts.push(at);
      ends.push(piece.next);
    }
    text += piece.text;
    at = Math.max(piece.next, at + 1);
  }
  return { text, starts, ends };
}
function hexAt(source, at, digits) {
  let value = 0;
  for (let i = 0; i < digits; i++) {
    const digit = hexDigit(source.charCodeAt(at + i));
    if (digit === void 0) return void 0;
    value = value * 16 + digit;
  }
  return value;
}
function characterOf(codePoint) {
  return codePoint === void 0 || codePoint > 1114111 ? void 0 : String.fromCodePoint(codePoint);
}
function hexDigit(unit) {
  if (unit >= 48 && unit <= 57) return unit - 48;
  if (unit >= 65 && unit <= 70) return unit - 55;
  if (unit >= 97 && unit <= 102) return unit - 87;
  return void 0;
}
var MAX_PROBLEMS = 100;
function problemList(length) {
  const items = [];
  const places = /* @__PURE__ */ new Set();
  function add(message, span) {
    const start = Math.min(Math.max(span.start, 0), length);
    const end = Math.min(Math.max(span.end, start), length);
    const place = `${start}-${end}`;
    if (places.has(place) || items.length > MAX_PROBLEMS) return;
    places.add(place);
    if (items.length < MAX_PROBLEMS) items.push({ message, span: { start, end } });
    else items.push({ message: "there are more problems behind this one", span: { start, end: length } });
  }
  return { items, add };
}

// src/formats/document.ts
var MAX_DEPTH = 128;

// src/formats/yaml.ts
var YAML_SIZE_LIMIT = 1048576;
var MAX_MERGED_ENTRIES = 1e5;
var loading;
function loadYaml() {
  loading ??= Promise.resolve().then(() => __toESM(require("./vendor/yaml.js"), 1)).then(({ default: library }) => ({
    id: "yaml",
    parse: (text) => parse(library, text)
  }));
  return loading;
}
function parse(library, text) {
  const problems = problemList(text.length);
  const comments = [];
  const documents = [];
  const whole = { start: 0, end: text.length };
  if (text.length > YAML_SIZE_LIMIT) {
    problems.add(`the file is longer than ${YAML_SIZE_LIMIT} characters and was not read`, whole);
    return { documents, problems: problems.items, comments };
  }
  try {
    const budget = { merged: 0 };
    for (const document of compose(library, text, problems, comments)) {
      const root = convert({ library, source: text, problems, anchors: /* @__PURE__ */ new Map(), budget }, document.contents);
      if (root) documents.push(root.node);
    }
  } catch {
    problems.add("the file could not be read to its end", whole);
  }
  return { documents, problems: problems.items, comments };
}
function compose(library, text, problems, comments) {
  const composer = new library.Composer({
    uniqueKeys: false,
    resolveKnownTags: false
  });
  const parser = new library.Parser();
  const begin = text.startsWith("\uFEFF") ? 1 : 0;
  parser.offset = begin;
  const documents = [];
  let inScalar = false;
  let tooDeep = false;
  for (const lexeme of new library.Lexer().lex(text.slice(begin))) {
    const start = parser.offset;
    if (!inScalar && lexeme.startsWith("#")) comments.push({ start, end: start + lexeme.length });
    inScalar = !inScalar && lexeme === SCALAR_FOLLOWS;
    if (tooDeep) {
      parser.offset += lexeme === DOCUMENT_FOLLOWS || lexeme === FLOW_ENDS || inScalar ? 0 : lexeme.length;
      continue;
    }
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    if (parser.stack.length > MAX_DEPTH && depthOf(parser.stack) > MAX_DEPTH) {
      problems.add(`nested deeper than ${MAX_DEPTH} levels`, {
        start,
        end: parser.offset
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
    if (code !== "TAG_RESOLVE_FAILED") problems.add(MESSAGES[code], { start: pos[0], end: pos[1] });
  }
  return documents;
}
var SCALAR_FOLLOWS = "";
var DOCUMENT_FOLLOWS = "";
var FLOW_ENDS = "";
function depthOf(stack) {
  const collections = ["block-map", "block-seq", "flow-collection"];
  return stack.filter((token) => collections.includes(token.type)).length;
}
var MESSAGES = {
  ALIAS_PROPS: "an alias cannot have a tag or an anchor",
  BAD_ALIAS: "this alias or anchor has no name",
  BAD_COLLECTION_TYPE: "this collection does not fit its tag",
  BAD_DIRECTIVE: "this directive is not valid",
  BAD_DQ_ESCAPE: "this string has an escape that YAML does not know",
  BAD_INDENT: "the indentation does not fit the lines before it",
  BAD_PROP_ORDER: "the tag or anchor stands in the wrong place",
  BAD_SCALAR_START: "a value cannot start with this character unless it is quoted",
  BLOCK_AS_IMPLICIT_KEY: "a nested map or list cannot start on this line",
  BLOCK_IN_FLOW: "an indented map or list cannot stand within brackets",
  DUPLICATE_KEY: "this key stands twice in its map",
  IMPOSSIBLE: "this could not be read",
  KEY_OVER_1024_CHARS: "this key is longer than 1024 characters",
  MISSING_CHAR: "a character is missing here: a colon, comma, quote, bracket or space",
  MULTILINE_IMPLICIT_KEY: "a key must stand on one line",
  MULTIPLE_ANCHORS: "a value can have only one anchor",
  MULTIPLE_DOCS: "a second document starts here",
  MULTIPLE_TAGS: "a value can have only one tag",
  NON_STRING_KEY: "this key is no string",
  RESOURCE_EXHAUSTION: "this is nested too deep to be read",
  TAB_AS_INDENT: "a tab cannot indent",
  TAG_RESOLVE_FAILED: "this value does not fit its tag",
  UNEXPECTED_TOKEN: "this does not belong here"
};
function convert(context, node) {
  const { library, anchors } = context;
  if (library.isAlias(node)) return aliased(context, node);
  const anchor = library.isNode(node) && "anchor" in node ? node.anchor : void 0;
  if (anchor) anchors.set(anchor, "open");
  const built = unaliased(context, node);
  if (anchor && built) anchors.set(anchor, built.node);
  return built;
}
function aliased({ anchors, problems }, alias) {
  const [start, end] = alias.range ?? NOWHERE;
  const node = anchors.get(alias.source);
  if (node !== void 0 && node !== "open") return { node, end };
  problems.add(node === "open" ? "this alias stands within what it refers to" : "this alias refers to no anchor before it", { start, end });
  return void 0;
}
var NOWHERE = [0, 0, 0];
function unaliased(context, node) {
  const { library, source } = context;
  if (library.isScalar(node)) return scalarOf(source, node);
  if (library.isMap(node)) return mapOf(context, node);
  if (!library.isSeq(node)) return void 0;
  const items = node.items.map((item) => convert(context, item)).filter((item) => item !== void 0);
  const span = spanOf(node, items.at(-1)?.end);
  return {
    node: { kind: "list", span, items: items.map((item) => item.node) },
    end: span.end
  };
}
function spanOf(node, lastEnd) {
  const [start, end] = node.range ?? NOWHERE;
  return { start, end: node.flow ? end : Math.max(start, lastEnd ?? end) };
}
function mapOf(context, map) {
  const own = [];
  const seen = /* @__PURE__ */ new Set();
  const sources = [];
  let end;
  for (const pair of map.items) {
    const key = keyOf(context, pair.key);
    const value = pair.value === null ? emptyAt(context.source, key.end) : convert(context, pair.value);
    end = Math.max(end ?? 0, value?.end ?? key.end);
    if (!value) continue;
    const merged = key.merges ? mapsIn(value.node) : void 0;
    if (merged) {
      sources.push(...merged);
    } else {
      own.push({
        key: key.text,
        keySpan: key.span,
        value: value.node,
        duplicate: seen.has(key.text)
      });
      seen.add(key.text);
    }
  }
  const span = spanOf(map, end);
  const entries = sources.length > 0 ? merge(context, own, sources, span) : own;
  return { node: { kind: "map", span, entries }, end: span.end };
}
function merge({ budget, problems }, own, sources, span) {
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
function mapsIn(node) {
  const nodes = node.kind === "list" ? node.items : [node];
  const maps = nodes.filter((item) => item.kind === "map");
  return maps.length === nodes.length ? maps : void 0;
}
function keyOf(context, node) {
  const { library, source } = context;
  const [start, end] = (library.isNode(node) ? node.range : void 0) ?? NOWHERE;
  const built = convert(context, node);
  const written = library.isScalar(node) ? node.source ?? "" : void 0;
  const text = written ?? (built?.node.kind === "scalar" ? built.node.text : source.slice(start, end).trim());
  const span = library.isCollection(node) && built ? { start, end: built.end } : { start, end };
  const merges = library.isScalar(node) && node.type === "PLAIN" && text === "<<";
  return { text, span, end: span.end, merges };
}
function emptyAt(source, at) {
  const span = { start: at, end: at };
  return {
    node: scalar({ source, span, inner: span, text: "", type: "null" }),
    end: at
  };
}
function scalarOf(source, node) {
  const [start, end] = node.range ?? NOWHERE;
  const text = node.value === null ? "" : node.source ?? "";
  const built = placed(source, { start, end: Math.min(end, source.length) }, text, typeOf(node.value), node.type);
  return { node: built, end: built.span.end };
}
function typeOf(value) {
  if (value === null || value === void 0) return "null";
  if (typeof value === "number" || typeof value === "bigint") return "number";
  return typeof value === "boolean" ? "boolean" : "string";
}
function placed(source, span, text, type, style) {
  switch (style) {
    case "QUOTE_DOUBLE":
    case "QUOTE_SINGLE": {
      const quote = style === "QUOTE_DOUBLE" ? '"' : "'";
      const closed = span.end - span.start > 1 && source.charAt(span.end - 1) === quote;
      const inner = {
        start: span.start + 1,
        end: closed ? span.end - 1 : span.end
      };
      const escape = style === "QUOTE_DOUBLE" ? doubleQuoteEscape : singleQuoteEscape;
      return scalar({
        source,
        span,
        inner,
        text,
        type,
        trace: () => traceEscapes(source, inner, escape)
      });
    }
    case "BLOCK_LITERAL":
    case "BLOCK_FOLDED": {
      const shown = { start: span.start, end: withoutLineBreak(source, span) };
      const trace = () => style === "BLOCK_FOLDED" ? traceFolded(source, span, text) : traceLines(source, span, text);
      return scalar({ source, span: shown, inner: shown, text, type, trace });
    }
    default:
      return scalar({ source, span, inner: span, text, type, trace: () => tracePlain(source, span, text) });
  }
}
function withoutLineBreak(source, span) {
  if (source.charAt(span.end - 1) !== "\n") return span.end;
  return source.charAt(span.end - 2) === "\r" ? span.end - 2 : span.end - 1;
}
function traceLines(source, span, text) {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let at = source.indexOf("\n", span.start) + 1;
  let unit = 0;
  while (unit < text.length) {
    if (at === 0 || at > span.end) return void 0;
    const textBreak = text.indexOf("\n", unit);
    const textEnd = textBreak < 0 ? text.length : textBreak;
    const sourceBreak = source.indexOf("\n", at);
    const next = sourceBreak < 0 ? source.length : sourceBreak;
    const lineEnd = source.charAt(next - 1) === "\r" && next > at ? next - 1 : next;
    const from = lineEnd - (textEnd - unit);
    if (from < at || !source.startsWith(text.slice(unit, textEnd), from)) return void 0;
    for (let blank = at; blank < from; blank++) if (source.charAt(blank) !== " ") return void 0;
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
function linesOf(source, span, indentation) {
  const lines = [];
  for (let at = source.indexOf("\n", span.start) + 1; at > 0 && at < span.end; ) {
    const found = source.indexOf("\n", at);
    const next = found < 0 ? source.length : found + 1;
    const stop = found < 0 ? source.length : found;
    const end = source.charAt(stop - 1) === "\r" && stop > at ? stop - 1 : stop;
    let start = at;
    while (start < end && start - at < indentation && source.charAt(start) === " ") start++;
    lines.push({ start, end, next });
    at = next;
  }
  return lines;
}
function traceFolded(source, span, text) {
  const whole = linesOf(source, span, 0);
  const first = whole.find(({ start, end }) => source.slice(start, end).trim() !== "");
  if (first === void 0) return void 0;
  const blanks = (line) => line.length - line.trimStart().length;
  const own = text.slice(/^\n*/.exec(text)?.[0].length);
  const indentation = blanks(source.slice(first.start, first.end)) - blanks(own.slice(0, /$/m.exec(own)?.index));
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let unit = 0;
  let open = [];
  for (const { start, end, next } of linesOf(source, span, Math.max(0, indentation))) {
    if (end > start) {
      const breaks = text.charAt(unit) === " " && open.length === 1 && unit > 0 ? 1 : /^\n*/.exec(text.slice(unit, unit + open.length))?.[0].length;
      for (const place of open.slice(0, breaks)) {
        starts[unit] = place.start;
        ends[unit++] = place.end;
      }
      open = [];
      if (!text.startsWith(source.slice(start, end), unit)) return void 0;
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
  return unit === text.length ? { text, starts, ends } : void 0;
}
function tracePlain(source, span, text) {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const breaks = /[ \t]*(?:\r?\n[ \t]*)+/y;
  let at = span.start;
  for (let unit = 0; unit < text.length; ) {
    breaks.lastIndex = at;
    const run = "\n ".includes(text.charAt(unit)) ? breaks.exec(source)?.[0].length : void 0;
    if (run === void 0 && source.charAt(at) !== text.charAt(unit)) return void 0;
    const end = at + (run ?? 1);
    let behind = unit + 1;
    if (run !== void 0 && text.charAt(unit) === "\n") while (text.charAt(behind) === "\n") behind++;
    for (; unit < behind; unit++) {
      starts[unit] = at;
      ends[unit] = end;
    }
    at = end;
  }
  return { text, starts, ends };
}
var ESCAPES = /* @__PURE__ */ new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["e", "\x1B"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ["v", "\v"],
  ["N", "\x85"],
  ["_", "\xA0"],
  ["L", "\u2028"],
  ["P", "\u2029"],
  [" ", " "],
  ['"', '"'],
  ["/", "/"],
  ["\\", "\\"],
  ["	", "	"]
]);
var CODE_POINT_DIGITS = /* @__PURE__ */ new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8]
]);
function doubleQuoteEscape(source, at) {
  if (source.charAt(at) !== "\\") return void 0;
  const name = source.charAt(at + 1);
  const digits = CODE_POINT_DIGITS.get(name);
  if (digits === void 0) return { text: ESCAPES.get(name) ?? `\\${name}`, next: at + 2 };
  const character = characterOf(hexAt(source, at + 2, digits));
  return {
    text: character ?? source.slice(at, at + 2 + digits),
    next: at + 2 + digits
  };
}
function singleQuoteEscape(source, at) {
  return source.startsWith("''", at) ? { text: "'", next: at + 2 } : void 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  MAX_MERGED_ENTRIES,
  YAML_SIZE_LIMIT,
  loadYaml
});
