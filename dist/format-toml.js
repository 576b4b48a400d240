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

// src/formats/toml.ts
var toml_exports = {};
__export(toml_exports, {
  MAX_REPAIRS: () => MAX_REPAIRS,
  TOML_SIZE_LIMIT: () => TOML_SIZE_LIMIT,
  lineEnded: () => lineEnded,
  loadToml: () => loadToml
});
module.exports = __toCommonJS(toml_exports);

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
  function add2(message, span) {
    const start = Math.min(Math.max(span.start, 0), length);
    const end = Math.min(Math.max(span.end, start), length);
    const place = `${start}-${end}`;
    if (places.has(place) || items.length > MAX_PROBLEMS) return;
    places.add(place);
    if (items.length < MAX_PROBLEMS) items.push({ message, span: { start, end } });
    else items.push({ message: "there are more problems behind this one", span: { start, end: length } });
  }
  return { items, add: add2 };
}
function isBlank(text) {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 32 && unit !== 9 && unit !== 10 && unit !== 13 && !(unit === BOM && at === 0)) return false;
  }
  return true;
}
var BOM = 65279;
function withoutBom(text) {
  return text.charCodeAt(0) === BOM ? ` ${text.slice(1)}` : text;
}

// src/formats/document.ts
var MAX_DEPTH = 128;

// src/formats/toml.ts
var TOML_SIZE_LIMIT = 1048576;
var MAX_REPAIRS = 20;
var MAX_WORK = 4 * TOML_SIZE_LIMIT;
var loading;
function loadToml() {
  loading ??= Promise.resolve().then(() => __toESM(require("./vendor/toml-eslint-parser.js"), 1)).then((library) => ({
    id: "toml",
    parse: (text) => parse(library, text)
  }));
  return loading;
}
function parse(library, text) {
  const whole = { start: 0, end: text.length };
  const problems = problemList(text.length);
  if (isBlank(text)) return { documents: [], problems: [], comments: [] };
  if (text.length > TOML_SIZE_LIMIT) {
    problems.add(`the file is longer than ${TOML_SIZE_LIMIT} characters and was not read`, whole);
    return { documents: [], problems: problems.items, comments: [] };
  }
  const source = withoutBom(text);
  const renamed = /* @__PURE__ */ new Map();
  const lost = [];
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
    if (result.kind === "read") {
      const root = build(result.program, source, renamed, problems);
      return { documents: [root], problems: problems.items, comments };
    }
    if (result.kind === "failed" || last) {
      problems.add("the file could not be read", whole);
      return nothing;
    }
    if (result.shows === "duplicate" && attempt < MAX_REPAIRS) {
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
    const broken = last ? { start: openingOf(survey, result.index), end: working.length } : result.shows === "behind" || isValueMissing(working, survey, result.index) ? lineBefore(working, survey, result.index) : brokenPart(working, survey, result.index);
    problems.add(last ? "the file was not read from here on: too much is broken" : result.message, {
      start: broken.start,
      end: trimmedEnd(working, broken)
    });
    lost.push(...survey.comments.filter(({ start }) => start >= broken.start && start < broken.end));
    working = working.slice(0, broken.start) + blanked(working, broken) + working.slice(broken.end);
  }
}
var DUPLICATE = "Defining a key multiple times is invalid";
var OVER_LINES = "The key, equals sign, and value must be on the same line";
var CODE_POINT = "Invalid code point";
function attemptAt(library, working) {
  try {
    return {
      kind: "read",
      program: library.parseTOML(lineEnded(working), { tomlVersion: "1.1" })
    };
  } catch (error) {
    if (!(error instanceof library.ParseError)) return { kind: "failed" };
    const message = error.message.startsWith(CODE_POINT) ? CODE_POINT : error.message;
    const shows = message === DUPLICATE ? "duplicate" : message === OVER_LINES ? "behind" : "here";
    return {
      kind: "broken",
      index: error.index,
      message: message.charAt(0).toLowerCase() + message.slice(1),
      shows
    };
  }
}
function lineEnded(text) {
  return text.endsWith("\n") ? text : `${text}
`;
}
function surveyOf(text) {
  const comments = [];
  const statements = [0];
  const longStrings = [];
  const open = [];
  let tooDeep;
  let at = 0;
  while (at < text.length) {
    const unit = text.charAt(at);
    if (unit === "#") {
      const end = lineEnd(text, at);
      comments.push({ start: at, end });
      at = end;
    } else if (unit === '"' || unit === "'") {
      const end = stringEnd(text, at);
      if (text.startsWith(unit.repeat(3), at)) longStrings.push({ start: at, end });
      at = end;
    } else {
      if (unit === "[") open.push("]");
      else if (unit === "{") open.push("}");
      else if (open.at(-1) === unit) open.pop();
      else if (unit === "\n" && open.length === 0) statements.push(at + 1);
      if (open.length > MAX_DEPTH) tooDeep ??= { start: at, end: at + 1 };
      at++;
    }
  }
  return { comments, statements, longStrings, tooDeep };
}
function stringEnd(text, start) {
  const quote = text.charAt(start);
  const long = text.startsWith(quote.repeat(3), start);
  let at = long ? start + 3 : start + 1;
  while (at < text.length) {
    const unit = text.charAt(at);
    if (!long && (unit === "\n" || unit === quote)) return unit === quote ? at + 1 : at;
    if (long && text.startsWith(quote.repeat(3), at)) {
      at += 3;
      for (let extra = 0; extra < 2 && text.charAt(at) === quote; extra++) at++;
      return at;
    }
    at += quote === '"' && unit === "\\" && text.charAt(at + 1) !== "\n" ? 2 : 1;
  }
  return text.length;
}
function lineStart(text, at) {
  return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}
function lineEnd(text, at) {
  const end = text.indexOf("\n", at);
  if (end < 0) return text.length;
  return text.charAt(end - 1) === "\r" && end > at ? end - 1 : end;
}
function openingOf(survey, index) {
  return survey.statements.findLast((start) => start <= index) ?? 0;
}
function brokenPart(text, survey, index) {
  const start = lineStart(text, index);
  const line = { start, end: lineEnd(text, index) };
  const opening = openingOf(survey, index);
  const rest = text.slice(index).trim();
  if (opening < start && rest === "") return { start: opening, end: lineEnd(text, opening) };
  const inString = survey.longStrings.some((string) => string.start < index && index < string.end);
  if (opening < start && !inString && STATEMENT.test(text.slice(line.start, line.end))) {
    const before = { start: opening, end: start - 1 };
    if (text.slice(before.start, before.end).trim() !== "") return before;
  }
  if (text.slice(line.start, line.end).trim() !== "") return line;
  return lineBefore(text, survey, index);
}
function isValueMissing(text, survey, index) {
  if (survey.longStrings.some((string) => string.start < index && index < string.end)) return false;
  const start = lineStart(text, index);
  const before = lineBefore(text, survey, start);
  const comment = survey.comments.find((span) => span.start >= before.start && span.start < before.end);
  return before.start < start && text.slice(before.start, comment?.start ?? before.end).trimEnd().endsWith("=");
}
function lineBefore(text, survey, index) {
  let visible = text.slice(0, index).trimEnd().length;
  for (const comment of survey.comments.toReversed()) {
    if (comment.start >= visible || comment.end < visible) continue;
    const before = text.slice(0, comment.start).trimEnd().length;
    if (before > lineStart(text, comment.start)) break;
    visible = before;
  }
  return { start: lineStart(text, visible), end: lineEnd(text, visible) };
}
var STATEMENT = /^[ \t]{0,200}(?:\[{1,2}[\w."' -]{1,200}\]{1,2}[ \t]{0,200}(?:#|\r?$)|[\w."'-]{1,200}[ \t]{0,200}=)/;
function blanked(text, span) {
  return text.slice(span.start, span.end).replace(/[^\r\n]/g, " ");
}
function trimmedEnd(text, span) {
  return span.start + text.slice(span.start, span.end).trimEnd().length;
}
function keyTokenAt(source, index) {
  const quote = source.charAt(index);
  if (quote === '"' || quote === "'") return { start: index + 1, end: stringEnd(source, index) - 1 };
  let end = index;
  while (/[\w-]/.test(source.charAt(end))) end++;
  return end > index ? { start: index, end } : void 0;
}
function nameAt(source, key) {
  return source.charAt(key.start - 1) === '"' ? traceEscapes(source, key, basicEscape).text : source.slice(key.start, key.end);
}
function nameOfLength(length, attempt) {
  const letters = "_-0123456789abcdefghijklmnopqrstuvwxyz";
  return length === 0 ? void 0 : letters.charAt(attempt % letters.length).padStart(length, "-_");
}
function newDraft(extent, around) {
  const entries = [];
  const node = { kind: "map", span: extent, entries };
  return { node, entries, around: [...around, extent], children: /* @__PURE__ */ new Map() };
}
function build(program, source, renamed, problems) {
  const root = newDraft({ start: 0, end: source.length }, []);
  function keysOf(key) {
    return key.keys.map((part) => {
      const [start, end] = part.range;
      const quoted = part.type === "TOMLQuoted";
      const name = renamed.get(start) ?? (quoted ? part.value : part.name);
      return { name, span: { start, end } };
    });
  }
  function tooDeep(draft, more, span) {
    if (draft.around.length + more <= MAX_DEPTH) return false;
    problems.add(`nested deeper than ${MAX_DEPTH} levels`, span);
    return true;
  }
  function fill(draft, body) {
    for (const pair of body) {
      const keys = keysOf(pair.key);
      const key = keys.pop();
      const span = spanOf(pair);
      if (!key || tooDeep(draft, keys.length, span)) continue;
      const target = keys.reduce((at, part) => stepInto(at, part, span), draft);
      add(target, key, valueOf(pair.value, target), span);
    }
  }
  function valueOf(value, around) {
    const span = spanOf(value);
    if (value.type === "TOMLValue") return { node: scalarOf(source, value, span), child: NO_CHILD };
    if (tooDeep(around, 1, span)) return void 0;
    const draft = newDraft(span, around.around);
    if (value.type === "TOMLInlineTable") {
      fill(draft, value.body);
      return { node: draft.node, child: { draft, tables: void 0 } };
    }
    const items = value.elements.map((element) => valueOf(element, draft)?.node);
    const list = {
      kind: "list",
      span,
      items: items.filter((item) => item !== void 0)
    };
    return { node: list, child: NO_CHILD };
  }
  for (const part of program.body[0].body) {
    if (part.type === "TOMLKeyValue") {
      fill(root, [part]);
      continue;
    }
    const keys = keysOf(part.key);
    const key = keys.pop();
    if (!key || tooDeep(root, keys.length + (part.kind === "array" ? 2 : 1), spanOf(part.key))) continue;
    const parent = keys.reduce((at, name) => stepInto(at, name, spanOf(part)), root);
    const draft = part.kind === "array" ? nextTable(parent, key, spanOf(part)) : table(parent, key, spanOf(part));
    fill(draft, part.body);
  }
  return root.node;
}
var NO_CHILD = { draft: void 0, tables: void 0 };
function spanOf(node) {
  return { start: node.range[0], end: node.range[1] };
}
function add(draft, key, value, span) {
  grow(draft, span);
  if (!value) return;
  const duplicate = draft.children.has(key.name);
  draft.entries.push({
    key: key.name,
    keySpan: key.span,
    value: value.node,
    duplicate
  });
  draft.children.set(key.name, value.child);
}
function grow(draft, span) {
  for (const extent of draft.around) {
    extent.start = Math.min(extent.start, span.start);
    extent.end = Math.max(extent.end, span.end);
  }
}
function stepInto(draft, key, span) {
  return draft.children.get(key.name)?.draft ?? newTable(draft, key, span);
}
function table(parent, key, span) {
  const known = parent.children.get(key.name);
  if (!known?.draft || known.tables) return newTable(parent, key, span);
  grow(known.draft, span);
  return known.draft;
}
function newTable(parent, key, span) {
  const draft = newDraft({ ...span }, parent.around);
  add(parent, key, { node: draft.node, child: { draft, tables: void 0 } }, span);
  return draft;
}
function nextTable(parent, key, span) {
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
        node: { kind: "list", span: tables.extent, items: tables.items },
        child
      },
      span
    );
  tables.items.push(draft.node);
  grow(draft, span);
  return draft;
}
function scalarOf(source, value, span) {
  if (value.kind === "string") return stringOf(source, value, span);
  const text = source.slice(span.start, span.end);
  const types = {
    integer: "number",
    float: "number",
    boolean: "boolean"
  };
  const type = value.kind === "integer" || value.kind === "float" || value.kind === "boolean" ? types[value.kind] : "string";
  return scalar({ source, span, inner: span, text, type });
}
function stringOf(source, value, span) {
  const quotes = value.multiline ? 3 : 1;
  const inner = { start: span.start + quotes, end: span.end - quotes };
  function escape(text, at) {
    if (value.multiline && at === inner.start && lineBreak(text, at) > 0) {
      return { text: "", next: at + lineBreak(text, at) };
    }
    if (lineBreak(text, at) > 0) return { text: "\n", next: at + lineBreak(text, at) };
    return value.style === "basic" ? basicEscape(text, at) : void 0;
  }
  const trace = () => traceEscapes(source, inner, escape);
  return scalar({
    source,
    span,
    inner,
    text: value.value,
    type: "string",
    trace
  });
}
function lineBreak(text, at) {
  if (text.charAt(at) === "\r") return text.charAt(at + 1) === "\n" ? 2 : 1;
  return text.charAt(at) === "\n" ? 1 : 0;
}
var ESCAPES = /* @__PURE__ */ new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["b", "\b"],
  ["e", "\x1B"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"]
]);
var CODE_POINT_DIGITS = /* @__PURE__ */ new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8]
]);
function basicEscape(text, at) {
  if (text.charAt(at) !== "\\") return void 0;
  const name = text.charAt(at + 1);
  const digits = CODE_POINT_DIGITS.get(name);
  if (digits !== void 0) {
    return {
      text: characterOf(hexAt(text, at + 2, digits)) ?? "",
      next: at + 2 + digits
    };
  }
  const meant = ESCAPES.get(name);
  if (meant !== void 0) return { text: meant, next: at + 2 };
  let next = at + 1;
  while (next < text.length && " 	\r\n".includes(text.charAt(next))) next++;
  return { text: "", next };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  MAX_REPAIRS,
  TOML_SIZE_LIMIT,
  lineEnded,
  loadToml
});
