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

// src/formats/dotenv.ts
var dotenv_exports = {};
__export(dotenv_exports, {
  dotenv: () => dotenv
});
module.exports = __toCommonJS(dotenv_exports);

// held:src/core/text.ts
var import_keygate = require("./keygate.js");

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
function isBlank(text) {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 32 && unit !== 9 && unit !== 10 && unit !== 13 && !(unit === BOM && at === 0)) return false;
  }
  return true;
}
var BOM = 65279;

// src/formats/dotenv.ts
var dotenv = { id: "dotenv", parse };
function parse(text) {
  if (isBlank(text)) return { documents: [], problems: [], comments: [] };
  const problems = problemList(text.length);
  const comments = [];
  const entries = [];
  const seen = /* @__PURE__ */ new Set();
  let at = text.charCodeAt(0) === 65279 ? 1 : 0;
  while (at < text.length) {
    const start = skipBlanks(text, at);
    const end = (0, import_keygate.core_text__lineEnd)(text, start);
    at = end;
    if (start === end) {
    } else if (text.charAt(start) === "#") {
      comments.push({ start, end });
    } else {
      const keySpan = keyAt(text, start, end);
      if (keySpan) {
        const { value, comment, next } = valueAt(text, keySpan.equals + 1, end);
        const key = text.slice(keySpan.start, keySpan.end);
        const { start: from, end: to } = keySpan;
        entries.push({
          key,
          keySpan: { start: from, end: to },
          value,
          duplicate: seen.has(key)
        });
        seen.add(key);
        if (comment) comments.push(comment);
        at = next;
      } else {
        problems.add("this line is neither KEY=value nor a comment", {
          start,
          end: trimEnd(text, start, end)
        });
      }
    }
    at = skipBreak(text, at);
  }
  const root = {
    kind: "map",
    span: { start: 0, end: text.length },
    entries
  };
  return { documents: [root], problems: problems.items, comments };
}
function keyAt(text, start, end) {
  let from = start;
  let to = wordEnd(text, from, end);
  const behindExport = skipBlanks(text, to);
  if (text.slice(from, to) === "export" && behindExport > to && text.charAt(behindExport) !== "=") {
    from = behindExport;
    to = wordEnd(text, from, end);
  }
  const equals = skipBlanks(text, to);
  return to > from && equals < end && text.charAt(equals) === "=" ? { start: from, end: to, equals } : void 0;
}
function valueAt(text, from, end) {
  const start = Math.min(skipBlanks(text, from), end);
  return quotedAt(text, start) ?? bareAt(text, from, start, end);
}
function quotedAt(text, start) {
  const quote = text.charAt(start);
  if (quote !== '"' && quote !== "'" && quote !== "`") return void 0;
  let close = start + 1;
  while (close < text.length && text.charAt(close) !== quote) close += text.charAt(close) === "\\" ? 2 : 1;
  if (close >= text.length) return void 0;
  const behind = skipBlanks(text, close + 1);
  const end = (0, import_keygate.core_text__lineEnd)(text, behind);
  const comment = text.charAt(behind) === "#" ? { start: behind, end } : void 0;
  if (!comment && behind !== end) return void 0;
  const inner = { start: start + 1, end: close };
  const escape = quote === '"' ? escapeOrBreak : breakOnly;
  const trace = () => traceEscapes(text, inner, escape);
  const span = { start, end: close + 1 };
  const value = scalar({
    source: text,
    span,
    inner,
    text: trace().text,
    type: "string",
    trace
  });
  return { value, comment, next: end };
}
function bareAt(text, from, start, end) {
  let hash = from;
  while (hash < end && !(text.charAt(hash) === "#" && isBlankUnit(text, hash - 1))) hash++;
  const empty = hash <= start;
  const span = empty ? { start: from, end: from } : { start, end: trimEnd(text, start, hash) };
  const value = scalar({
    source: text,
    span,
    inner: span,
    text: text.slice(span.start, span.end),
    type: "string"
  });
  return {
    value,
    comment: hash < end ? { start: hash, end } : void 0,
    next: end
  };
}
var ESCAPES = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ['"', '"'],
  ["\\", "\\"]
]);
function escapeOrBreak(text, at) {
  if (text.charAt(at) !== "\\") return breakOnly(text, at);
  const meant = ESCAPES.get(text.charAt(at + 1));
  return meant === void 0 ? void 0 : { text: meant, next: at + 2 };
}
function breakOnly(text, at) {
  return text.charAt(at) === "\r" ? { text: "\n", next: skipBreak(text, at) } : void 0;
}
function isBlankUnit(text, at) {
  const unit = text.charCodeAt(at);
  return unit === 32 || unit === 9;
}
function skipBlanks(text, at) {
  let next = at;
  while (isBlankUnit(text, next)) next++;
  return next;
}
function trimEnd(text, start, end) {
  let last = end;
  while (last > start && isBlankUnit(text, last - 1)) last--;
  return last;
}
function skipBreak(text, at) {
  if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) return at + 2;
  return at < text.length ? at + 1 : at;
}
function wordEnd(text, at, end) {
  let next = at;
  while (next < end && isWordUnit(text.charCodeAt(next))) next++;
  return next;
}
function isWordUnit(unit) {
  return unit >= 48 && unit <= 57 || unit >= 65 && unit <= 90 || unit >= 97 && unit <= 122 || unit === 95 || unit === 46 || unit === 45;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  dotenv
});
