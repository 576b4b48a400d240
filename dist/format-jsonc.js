"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/formats/jsonc.ts
var jsonc_exports = {};
__export(jsonc_exports, {
  jsonc: () => jsonc
});
module.exports = __toCommonJS(jsonc_exports);
var import_jsonc_parser = require("./vendor/jsonc-parser.js");

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
function traceEscapes(source, inner, escape2) {
  const starts = [];
  const ends = [];
  let text = "";
  for (let at = inner.start; at < inner.end; ) {
    const piece = escape2(source, at) ?? {
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
var BOM = 65279;
function withoutBom(text) {
  return text.charCodeAt(0) === BOM ? ` ${text.slice(1)}` : text;
}

// src/formats/document.ts
var MAX_DEPTH = 128;

// src/formats/jsonc.ts
var jsonc = { id: "jsonc", parse };
var SAFE_BRACKETS = 2e3;
function parse(text) {
  const source = withoutBom(text);
  const problems = problemList(text.length);
  const brackets = source.split("{").length + source.split("[").length;
  const deep = brackets > SAFE_BRACKETS ? tooDeepAt(source) : void 0;
  const built = deep === void 0 ? build(source) : { comments: [], errors: [], tooDeep: deep, root: void 0 };
  const { comments, root } = built;
  if (built.tooDeep !== void 0) {
    problems.add(`nested deeper than ${MAX_DEPTH} levels`, built.tooDeep);
    return { documents: [], problems: problems.items, comments };
  }
  if (root === void 0 && isEmpty(source, comments)) {
    problems.add("the file is empty", { start: 0, end: text.length });
    return { documents: [], problems: problems.items, comments };
  }
  for (const { error, offset, length } of built.errors) {
    problems.add(MESSAGES.get((0, import_jsonc_parser.printParseErrorCode)(error)) ?? "this is not valid JSON", { start: offset, end: offset + length });
  }
  return { documents: root === void 0 ? [] : [root], problems: problems.items, comments };
}
function isEmpty(source, comments) {
  let from = 0;
  for (const { start, end } of comments) {
    if (source.slice(from, start).trim() !== "") return false;
    from = end;
  }
  return source.slice(from).trim() === "";
}
var MESSAGES = /* @__PURE__ */ new Map([
  ["InvalidSymbol", "this is no JSON value"],
  ["InvalidNumberFormat", "this number is not written as JSON allows"],
  ["PropertyNameExpected", "a key in double quotes is missing here"],
  ["ValueExpected", "a value is missing here"],
  ["ColonExpected", "a colon is missing here"],
  ["CommaExpected", "a comma is missing here"],
  ["CloseBraceExpected", "a closing brace is missing here"],
  ["CloseBracketExpected", "a closing bracket is missing here"],
  ["EndOfFileExpected", "the document ended before this"],
  ["UnexpectedEndOfComment", "this comment is never closed"],
  ["UnexpectedEndOfString", "this string is never closed"],
  ["UnexpectedEndOfNumber", "this number is cut off"],
  ["InvalidUnicode", "this string has a \\u escape without four hex digits"],
  ["InvalidEscapeCharacter", "this string has an escape that JSON does not know"],
  ["InvalidCharacter", "this string has a control character in it"]
]);
function tooDeepAt(source) {
  const scanner = (0, import_jsonc_parser.createScanner)(source);
  const open = [];
  for (; ; ) {
    scanner.scan();
    const start = scanner.getTokenOffset();
    if (start >= source.length) return void 0;
    const first = source.charAt(start);
    if (first === "{") open.push("}");
    else if (first === "[") open.push("]");
    else if ((first === "}" || first === "]") && open.at(-1) === first) open.pop();
    if (open.length > MAX_DEPTH) return { start, end: start + 1 };
  }
}
function build(source) {
  const comments = [];
  const errors = [];
  const stack = [];
  let root;
  let tooDeep;
  const spanAt = (start, length) => ({ start, end: Math.min(start + length, source.length) });
  function begin(offset) {
    stack.push({ start: offset, items: [], entries: [], seen: /* @__PURE__ */ new Set(), key: void 0 });
    if (stack.length > MAX_DEPTH) tooDeep ??= spanAt(offset, 1);
  }
  function put(node) {
    const parent = stack.at(-1);
    if (parent === void 0) root ??= node;
    else if (parent.key === void 0) parent.items.push(node);
    else {
      const { text, span } = parent.key;
      parent.entries.push({ key: text, keySpan: span, value: node, duplicate: parent.seen.has(text) });
      parent.seen.add(text);
      parent.key = void 0;
    }
  }
  function end(kind, offset, length) {
    const open = stack.pop();
    if (open === void 0) return;
    const span = { start: open.start, end: Math.min(offset + length, source.length) };
    put(kind === "map" ? { kind, span, entries: open.entries } : { kind, span, items: open.items });
  }
  (0, import_jsonc_parser.visit)(
    source,
    {
      onObjectBegin: begin,
      onArrayBegin: begin,
      onObjectEnd: (offset, length) => end("map", offset, length),
      onArrayEnd: (offset, length) => end("list", offset, length),
      onObjectProperty: (text, offset, length) => {
        const open = stack.at(-1);
        if (open !== void 0) open.key = { text, span: spanAt(offset, length) };
      },
      onLiteralValue: (value, offset, length) => put(literal(source, value, spanAt(offset, length))),
      onComment: (offset, length) => {
        comments.push(spanAt(offset, length));
      },
      onError: (error, offset, length) => {
        errors.push({ error, offset, length });
      }
    },
    { allowTrailingComma: true }
  );
  return { root, comments, errors, tooDeep };
}
function literal(source, value, span) {
  if (typeof value === "string") return string(source, span, value);
  if (value === null || value === void 0) return scalar({ source, span, inner: span, text: "", type: "null" });
  return scalar({
    source,
    span,
    inner: span,
    text: source.slice(span.start, span.end),
    type: typeof value === "number" ? "number" : "boolean"
  });
}
function string(source, span, text) {
  const inner = {
    start: span.start + 1,
    end: isClosed(source, span) ? span.end - 1 : span.end
  };
  return scalar({
    source,
    span,
    inner,
    text,
    type: "string",
    trace: () => traceEscapes(source, inner, escape)
  });
}
function isClosed(source, span) {
  if (span.end - span.start < 2 || source.charAt(span.end - 1) !== '"') return false;
  let slashes = 0;
  while (span.end - 2 - slashes > span.start && source.charAt(span.end - 2 - slashes) === "\\") slashes++;
  return slashes % 2 === 0;
}
var ESCAPES = /* @__PURE__ */ new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"]
]);
function escape(source, at) {
  if (source.charAt(at) !== "\\") return void 0;
  const name = source.charAt(at + 1);
  if (name !== "u") return { text: ESCAPES.get(name) ?? "", next: at + 2 };
  const unit = hexAt(source, at + 2, 4);
  if (unit !== void 0) return { text: String.fromCharCode(unit), next: at + 6 };
  let next = at + 2;
  while (hexAt(source, next, 1) !== void 0) next++;
  return { text: "", next };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  jsonc
});
