"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
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

// src/formats/edit/lines.ts
function isBreak(text, at) {
  const unit = text.charCodeAt(at);
  return unit === 10 || unit === 13;
}
function isBlank(text, at) {
  const unit = text.charCodeAt(at);
  return unit === 32 || unit === 9;
}
function lineStart(text, at) {
  let start = at;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  return start === 0 && text.charCodeAt(0) === 65279 ? Math.min(1, at) : start;
}
function lineEnd(text, at) {
  let end = at;
  while (end < text.length && !isBreak(text, end)) end++;
  return end;
}
function behindBreak(text, at) {
  if (text.startsWith("\r\n", at)) return at + 2;
  return isBreak(text, at) ? at + 1 : at;
}
function beforeBreak(text, start) {
  if (start > 1 && text.startsWith("\r\n", start - 2)) return start - 2;
  return start > 0 && isBreak(text, start - 1) ? start - 1 : start;
}
function skipBlanks(text, at) {
  let next = at;
  while (isBlank(text, next)) next++;
  return next;
}
function blanksBefore(text, at) {
  let first = at;
  while (first > 0 && isBlank(text, first - 1)) first--;
  return first;
}
function indentationAt(text, at) {
  const start = lineStart(text, at);
  return text.slice(start, Math.min(skipBlanks(text, start), at));
}
function lineBreakNear(text, at) {
  const end = lineEnd(text, at);
  const own = text.slice(end, behindBreak(text, end));
  if (own !== "") return own;
  const start = lineStart(text, at);
  return text.slice(beforeBreak(text, start), start).replace("\uFEFF", "") || "\n";
}
var init_lines = __esm({
  "src/formats/edit/lines.ts"() {
    "use strict";
  }
});

// src/formats/edit/gap.ts
function slashComment(text, at) {
  if (text.startsWith("//", at)) return lineEnd(text, at);
  if (!text.startsWith("/*", at)) return void 0;
  const end = text.indexOf("*/", at + 2);
  return end < 0 ? void 0 : end + 2;
}
function hashComment(text, at) {
  return text.charCodeAt(at) === 35 ? lineEnd(text, at) : void 0;
}
function gapBetween(text, start, end, commentEnd2) {
  const comments = [];
  let comma;
  for (let at = start; at < end; ) {
    const unit = text.charCodeAt(at);
    if (unit === 32 || unit === 9 || unit === 10 || unit === 13) {
      at++;
    } else if (unit === 44) {
      if (comma !== void 0) return void 0;
      comma = at++;
    } else {
      const behind = commentEnd2(text, at);
      if (behind === void 0 || behind > end) return void 0;
      comments.push({ start: at, end: behind });
      at = behind;
    }
  }
  return start <= end ? { start, end, comma, comments } : void 0;
}
function breaksLine(text, gap, start, end) {
  for (let at = start; at < end; at++) {
    if (isBreak(text, at) && !gap.comments.some((comment) => comment.start <= at && at < comment.end)) return true;
  }
  return false;
}
var init_gap = __esm({
  "src/formats/edit/gap.ts"() {
    "use strict";
    init_lines();
  }
});

// src/formats/edit/place.ts
function refuse(problem) {
  return { problem };
}
function isRefusal(answer) {
  return "problem" in answer;
}
function insertion(at, text) {
  return { span: { start: at, end: at }, text };
}
function deletion(start, end) {
  return { span: { start, end }, text: "" };
}
function indexOf(node, step) {
  if (node.kind === "list") {
    return typeof step === "number" && Number.isInteger(step) && step >= 0 && step < node.items.length ? step : refuse("there is no such item in the list");
  }
  let found;
  for (let i = 0; i < node.entries.length; i++) {
    if (node.entries[i]?.key !== step) continue;
    if (found !== void 0) return refuse("a key on the way to the value stands twice in its map");
    found = i;
  }
  return found ?? refuse("there is no such key");
}
function childAt(node, index) {
  return node.kind === "map" ? node.entries[index]?.value : node.items[index];
}
function follow(root, path) {
  const around = [];
  let node = root;
  for (const step of path) {
    if (node.kind === "scalar") return refuse("the way to the value leads through a text or number");
    const index = indexOf(node, step);
    if (typeof index !== "number") return index;
    const child = childAt(node, index);
    if (child === void 0) return refuse("there is no such key");
    around.push(node);
    node = child;
  }
  return { node, path, around };
}
function isOf(place, kind) {
  return place.node.kind === kind;
}
function edit(writing4, text, root, change) {
  if (change.op === "remove") {
    const step = change.path.at(-1);
    if (step === void 0) return refuse("the whole document cannot be removed");
    const place2 = follow(root, change.path.slice(0, -1));
    if (isRefusal(place2)) return place2;
    if (!isOf(place2, "map") && !isOf(place2, "list")) return refuse("the way to the value leads through a text or number");
    const index = indexOf(place2.node, step);
    return typeof index === "number" ? writing4.remove(text, place2, index) : index;
  }
  const place = follow(root, change.path);
  if (isRefusal(place)) return place;
  switch (change.op) {
    case "set":
      if (!isOf(place, "scalar")) return refuse("only a single value can be set, and here stands a map or a list");
      return place.node.type === "string" && place.node.text === change.text ? [] : writing4.set(text, place, change.text);
    case "put":
      if (!isOf(place, "map")) return refuse("an entry can only be put into a map, and here stands something else");
      if (place.node.entries.some(({ key }) => key === change.key)) return refuse("the map has an entry of this key already");
      return writing4.put(text, place, change.key, change.value);
    case "insert":
      if (!isOf(place, "list")) return refuse("items can only be put into a list, and here stands something else");
      if (!Number.isInteger(change.at) || change.at < 0) return refuse("there is no such item in the list");
      if (change.items.length === 0) return [];
      return writing4.insert(text, place, Math.min(change.at, place.node.items.length), change.items);
  }
}
var init_place = __esm({
  "src/formats/edit/place.ts"() {
    "use strict";
  }
});

// src/formats/edit/bracketed.ts
function gapBefore({ text, inside, members, commentEnd: commentEnd2 }, index) {
  const start = index === 0 ? inside.start : members[index - 1]?.end;
  const end = index === members.length ? inside.end : members[index]?.start;
  if (start === void 0 || end === void 0) return void 0;
  const gap = gapBetween(text, start, end, commentEnd2);
  const comma = index > 0 && index < members.length;
  return gap !== void 0 && (gap.comma !== void 0 || !comma) && (gap.comma === void 0 || index > 0) ? gap : void 0;
}
function behindComments({ text }, gap, at) {
  let behind = at;
  for (const { start, end } of gap.comments) {
    if (start < at) continue;
    if (skipBlanks(text, behind) !== start || lineEnd(text, start) < end) break;
    behind = end;
  }
  return behind;
}
function leadingComma(text, gap) {
  const begins = gap.comma !== void 0 && gap.comments.length === 0 && breaksLine(text, gap, gap.start, gap.comma);
  return begins ? text.slice(gap.start, gap.end) : void 0;
}
function spaceBehindComma({ text }, gap) {
  if (gap?.comma === void 0) return void 0;
  const space = text.slice(gap.comma + 1, gap.end);
  return /^[ \t]*$/.test(space) ? space : void 0;
}
function addMembers(list, index, writers, opening) {
  if (list.members.length === 0) return addToEmpty(list, writers, opening);
  return index < list.members.length ? addBefore(list, index, writers, opening) : addBehind(list, writers, opening);
}
function addBefore(list, index, writers, opening) {
  const { text } = list;
  const gap = gapBefore(list, index);
  if (gap === void 0) return refuse(BROKEN);
  const indentation = indentationAt(text, gap.end);
  const leading = leadingComma(text, gap);
  if (leading !== void 0) return [insertion(gap.end, writers.map((write) => write(indentation) + leading).join(""))];
  if (!breaksLine(text, gap, gap.comma ?? gap.start, gap.end)) {
    const space = spaceBehindComma(list, index > 0 ? gap : gapBefore(list, 1)) ?? opening.space;
    return [insertion(gap.end, writers.map((write) => `${write(void 0)},${space}`).join(""))];
  }
  const eol = lineBreakNear(text, gap.start);
  if (gap.comma !== void 0) {
    const lines = writers.map((write) => `${eol}${indentation}${write(indentation)},`).join("");
    return [insertion(behindComments(list, gap, gap.comma + 1), lines)];
  }
  return [insertion(gap.end, writers.map((write) => `${write(indentation)},${eol}${indentation}`).join(""))];
}
function addBehind(list, writers, opening) {
  const { text, members } = list;
  const before = gapBefore(list, members.length - 1);
  const tail = gapBefore(list, members.length);
  if (before === void 0 || tail === void 0) return refuse(BROKEN);
  const indentation = indentationAt(text, before.end);
  const leading = tail.comma === void 0 ? leadingComma(text, before) : void 0;
  if (leading !== void 0) return [insertion(tail.start, writers.map((write) => leading + write(indentation)).join(""))];
  const trailing = tail.comma === void 0 ? "" : ",";
  if (!breaksLine(text, before, before.comma ?? before.start, before.end)) {
    const space = spaceBehindComma(list, before) ?? opening.space;
    const written2 = writers.map((write) => write(void 0)).join(`,${space}`);
    return [tail.comma === void 0 ? insertion(tail.start, `,${space}${written2}`) : insertion(tail.comma + 1, `${space}${written2},`)];
  }
  const eol = lineBreakNear(text, before.end);
  const lines = writers.map((write) => eol + indentation + write(indentation)).join(",") + trailing;
  const at = behindComments(list, tail, tail.comma === void 0 ? tail.start : tail.comma + 1);
  if (tail.comma !== void 0) return [insertion(at, lines)];
  return at === tail.start ? [insertion(at, `,${lines}`)] : [insertion(tail.start, ","), insertion(at, lines)];
}
function addToEmpty(list, writers, { lines: onLines2, unit, padding, space }) {
  const { text, inside } = list;
  const gap = gapBefore(list, 0);
  if (gap === void 0 || gap.comma !== void 0) return refuse(BROKEN);
  const eol = lineBreakNear(text, inside.start);
  const outer = indentationAt(text, inside.start);
  const opened = breaksLine(text, gap, gap.start, gap.end);
  const closing = opened && blanksBefore(text, inside.end) === lineStart(text, inside.end) ? indentationAt(text, inside.end) : outer;
  const last = gap.comments.at(-1);
  if (last === void 0) {
    if (!opened && !onLines2) {
      const pad = inside.end > inside.start ? " " : padding;
      return [{ span: inside, text: pad + writers.map((write) => write(void 0)).join(`,${space}`) + pad }];
    }
    const indentation2 = closing + unit;
    const lines2 = writers.map((write) => eol + indentation2 + write(indentation2)).join(",");
    return [{ span: inside, text: lines2 + eol + closing }];
  }
  if (!opened) return [insertion(last.end, writers.map((write) => ` ${write(void 0)}`).join(","))];
  const ownLine = blanksBefore(text, last.start) === lineStart(text, last.start);
  const indentation = ownLine ? indentationAt(text, last.start) : closing + unit;
  const lines = writers.map((write) => eol + indentation + write(indentation)).join(",");
  const closed = breaksLine(text, gap, last.end, gap.end);
  return [insertion(last.end, closed ? lines : `${lines}${eol}${closing}`)];
}
function removeMember(list, index) {
  const { members } = list;
  const member = members[index];
  const left = gapBefore(list, index);
  const right = gapBefore(list, index + 1);
  if (member === void 0 || left === void 0 || right === void 0) return refuse(BROKEN);
  if (members.length === 1) return removeOnly(list, member, left, right);
  return right.comma === void 0 ? removeLast(list, member, left, right) : removeWithComma(list, member, left, right, right.comma);
}
function ownLineStart(text, left) {
  const start = lineStart(text, left.end);
  return left.comments.find((comment) => comment.start < start && start < comment.end)?.end ?? start;
}
function removeOnly(list, member, left, right) {
  const { text, inside } = list;
  const from = lineStart(text, member.start);
  const until = lineEnd(text, member.end);
  if ([...left.comments, ...right.comments].every((comment) => comment.start >= from && comment.end <= until)) {
    return [deletion(inside.start, inside.end)];
  }
  if (right.comma !== void 0 && lineEnd(text, member.end) < right.comma) {
    return [deletion(member.start, behindComments(list, right, member.end)), deletion(right.comma, right.comma + 1)];
  }
  const end = right.comma === void 0 ? member.end : right.comma + 1;
  return [lineOf(list, left, right, member, end) ?? deletion(member.start, end)];
}
function lineOf(list, left, right, member, end) {
  const { text } = list;
  if (!breaksLine(text, left, left.comma ?? left.start, left.end)) return void 0;
  const behind = skipBlanks(text, behindComments(list, right, end));
  return isBreak(text, behind) && behind < list.inside.end ? deletion(ownLineStart(text, left), behindBreak(text, behind)) : void 0;
}
function removeWithComma(list, member, left, right, comma) {
  const { text, members } = list;
  const own = behindComments(list, right, member.end);
  if (right.comments.some(({ start }) => start >= own && start < comma)) return [deletion(member.start, own), deletion(comma, comma + 1)];
  if (lineEnd(text, member.end) < comma) return [deletion(member.start, skipBlanks(text, comma + 1))];
  const line = lineOf(list, left, right, member, comma + 1);
  if (line !== void 0) return [line];
  const opensLine = breaksLine(text, left, left.comma ?? left.start, left.end);
  const behind = skipBlanks(text, comma + 1);
  const closesLine = isBreak(text, skipBlanks(text, behindComments(list, right, comma + 1)));
  const isLast = member === members.at(-1);
  if (!opensLine && (closesLine || isLast)) return [deletion(blanksBefore(text, member.start), comma + 1)];
  return [deletion(member.start, behind)];
}
function removeLast(list, member, left, right) {
  const { text } = list;
  const comma = left.comma ?? left.start;
  if (!breaksLine(text, left, comma, left.end)) {
    if (left.comments.length === 0) return [deletion(left.start, member.end)];
    return [deletion(comma, comma + 1), deletion(Math.max(comma + 1, blanksBefore(text, member.start)), member.end)];
  }
  const line = lineOf(list, left, right, member, member.end);
  if (line !== void 0) return [deletion(comma, comma + 1), line];
  const before = left.comments.at(-1);
  if (before !== void 0) return [deletion(comma, comma + 1), deletion(member.start, member.end)];
  return [deletion(left.start, member.end)];
}
var BROKEN;
var init_bracketed = __esm({
  "src/formats/edit/bracketed.ts"() {
    "use strict";
    init_gap();
    init_lines();
    init_place();
    BROKEN = "the text around it is not written as the format asks for";
  }
});

// src/formats/edit/jsonc-values.ts
function valuesOfJson(text) {
  try {
    return [JSON.parse(withoutExtras(text))];
  } catch {
    return void 0;
  }
}
function withoutExtras(text) {
  const extras = [];
  let comma;
  let at = text.charCodeAt(0) === 65279 ? 1 : 0;
  if (at === 1) extras.push({ start: 0, end: 1 });
  while (at < text.length) {
    const unit = text.charAt(at);
    const end = unit === '"' ? stringEnd(text, at) : unit === "/" ? commentEnd(text, at) : at + 1;
    if (unit === "/" && end > at + 1) {
      extras.push({ start: at, end });
    } else if (unit.trim() !== "") {
      if (comma !== void 0 && (unit === "}" || unit === "]")) extras.push({ start: comma, end: comma + 1 });
      comma = unit === "," ? at : void 0;
    }
    at = end;
  }
  let made = "";
  let from = 0;
  for (const { start, end } of extras.sort((a, b) => a.start - b.start)) {
    made += `${text.slice(from, start)} `;
    from = end;
  }
  return made + text.slice(from);
}
function stringEnd(text, start) {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === "\\" ? 2 : 1;
  return Math.min(at + 1, text.length);
}
function commentEnd(text, start) {
  if (text.startsWith("//", start)) {
    let at = start;
    while (at < text.length && text.charAt(at) !== "\n" && text.charAt(at) !== "\r") at++;
    return at;
  }
  const end = text.startsWith("/*", start) ? text.indexOf("*/", start + 2) : -1;
  return end < 0 ? start + 1 : end + 2;
}
var init_jsonc_values = __esm({
  "src/formats/edit/jsonc-values.ts"() {
    "use strict";
  }
});

// src/formats/edit/json.ts
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
  return Array.isArray(value);
}
function isSingle(value) {
  return typeof value !== "object" || value === null || Object.keys(value).length === 0;
}
function holdsHalfCharacter(value) {
  if (typeof value === "string") return /[\ud800-\udfff]/u.test(value);
  if (isList(value)) return value.some(holdsHalfCharacter);
  return isMap(value) && Object.entries(value).some((entry) => entry.some(holdsHalfCharacter));
}
var init_json = __esm({
  "src/formats/edit/json.ts"() {
    "use strict";
  }
});

// src/formats/edit/nearest.ts
function nearest(place, answer) {
  let left = MAX_LOOKED_AT;
  function search(node) {
    if (left-- <= 0) return void 0;
    const own = answer(node);
    if (own !== void 0 || node.kind === "scalar") return own;
    const count = node.kind === "list" ? node.items.length : node.entries.length;
    for (let i = 0; i < count && left > 0; i++) {
      const child = node.kind === "list" ? node.items[i] : node.entries[i]?.value;
      const found = child && search(child);
      if (found !== void 0) return found;
    }
    return void 0;
  }
  for (const node of [place.node, ...place.around.toReversed()]) {
    left = MAX_LOOKED_AT;
    const found = search(node);
    if (found !== void 0) return found;
  }
  return void 0;
}
var MAX_LOOKED_AT;
var init_nearest = __esm({
  "src/formats/edit/nearest.ts"() {
    "use strict";
    MAX_LOOKED_AT = 500;
  }
});

// src/formats/edit/jsonc.ts
var jsonc_exports = {};
__export(jsonc_exports, {
  jsoncEditor: () => jsoncEditor
});
function add(text, node, index, members, opening) {
  const list = bracketed(text, node);
  return list === void 0 ? refuse("a bracket is never closed") : addMembers(list, index, members, opening);
}
function bracketed(text, node) {
  const { start, end } = node.span;
  const brackets = text.charAt(start) + text.charAt(end - 1);
  if (end - start < 2 || brackets !== (node.kind === "map" ? "{}" : "[]")) return void 0;
  return { text, inside: { start: start + 1, end: end - 1 }, members: membersOf(node), commentEnd: slashComment };
}
function membersOf(node) {
  if (node.kind === "list") return node.items.map(({ span }) => span);
  return node.entries.map(({ keySpan, value }) => ({ start: keySpan.start, end: value.span.end }));
}
function firstOf(node) {
  return node.kind === "list" ? node.items[0]?.span : node.entries[0]?.keySpan;
}
function styleAt(text, place) {
  const colon = nearest(place, (node) => colonOf(text, node)) ?? ": ";
  return {
    eol: lineBreakNear(text, place.node.span.start),
    colon,
    unit: nearest(place, (node) => unitOf(text, node)) ?? "  ",
    space: colon.endsWith(":") ? "" : " ",
    maps: nearest(place, (node) => node.kind === "map" ? layoutOf(text, node) : void 0) ?? { lines: false, padding: "" },
    lists: nearest(place, (node) => node.kind === "list" ? layoutOf(text, node) : void 0) ?? { lines: false, padding: "" }
  };
}
function colonOf(text, node) {
  const last = node.kind === "map" ? node.entries.at(-1) : void 0;
  if (last === void 0) return void 0;
  const written2 = text.slice(last.keySpan.end, last.value.span.start);
  return /^[ \t]*:[ \t]*$/.test(written2) ? written2 : void 0;
}
function unitOf(text, node) {
  if (node.kind === "scalar" || !layoutOf(text, node)?.lines) return void 0;
  const outer = indentationAt(text, node.span.start);
  const inner = indentationAt(text, firstOf(node)?.start ?? node.span.start);
  return inner.startsWith(outer) && inner.length > outer.length ? inner.slice(outer.length) : void 0;
}
function layoutOf(text, node) {
  const first = firstOf(node);
  if (first === void 0) return void 0;
  for (let at = node.span.start + 1; at < first.start; at++) if (isBreak(text, at)) return { lines: true, padding: "" };
  const padding = text.slice(node.span.start + 1, first.start);
  return { lines: false, padding: /^[ \t]*$/.test(padding) ? padding : "" };
}
function openingOf(text, place, { maps, lists, unit, space }, lines) {
  const parent = place.around.at(-1);
  const within = parent === void 0 ? void 0 : layoutOf(text, parent);
  const { padding } = place.node.kind === "map" ? maps : lists;
  return { lines: lines && within?.lines !== false, padding, unit, space };
}
function onLines(items, { maps, lists }) {
  return lists.lines || maps.lines && !items.every(isSingle);
}
function written(value, indentation, style) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList2 = Array.isArray(value);
  const layout = isList2 ? style.lists : style.maps;
  const members = isList2 ? value.map((item) => ({ key: "", item })) : Object.entries(value).map(([key, item]) => ({ key: JSON.stringify(key) + style.colon, item }));
  const [open, close] = isList2 ? ["[", "]"] : ["{", "}"];
  if (members.length === 0) return `${open}${close}`;
  const lines = isList2 ? onLines(value, style) : layout.lines;
  if (indentation === void 0 || !lines) {
    const line = members.map(({ key, item }) => key + written(item, void 0, style)).join(`,${style.space}`);
    return `${open}${layout.padding}${line}${layout.padding}${close}`;
  }
  const inner = indentation + style.unit;
  const body = members.map(({ key, item }) => `${style.eol}${inner}${key}${written(item, inner, style)}`).join(",");
  return `${open}${body}${style.eol}${indentation}${close}`;
}
var jsoncEditor, writing;
var init_jsonc = __esm({
  "src/formats/edit/jsonc.ts"() {
    "use strict";
    init_bracketed();
    init_gap();
    init_jsonc_values();
    init_json();
    init_lines();
    init_nearest();
    init_place();
    jsoncEditor = {
      edit: (text, root, change) => edit(writing, text, root, change),
      values: valuesOfJson
    };
    writing = {
      set(text, { node }, value) {
        if (node.type === "string" && node.inner.end === node.span.end) return refuse("the string is never closed");
        return [{ span: node.span, text: JSON.stringify(value) }];
      },
      put(text, place, key, value) {
        const style = styleAt(text, place);
        const member = (indentation) => JSON.stringify(key) + style.colon + written(value, indentation, style);
        return add(text, place.node, place.node.entries.length, [member], openingOf(text, place, style, style.maps.lines));
      },
      insert(text, place, at, items) {
        const style = styleAt(text, place);
        const members = items.map(
          (item) => (indentation) => written(item, indentation, style)
        );
        return add(text, place.node, at, members, openingOf(text, place, style, onLines(items, style)));
      },
      remove(text, { node }, index) {
        const list = bracketed(text, node);
        return list === void 0 ? refuse("a bracket is never closed") : removeMember(list, index);
      }
    };
  }
});

// src/formats/edit/yaml-place.ts
function columnOf(text, at) {
  return at - lineStart(text, at);
}
function endsLine(text, at) {
  const behind = skipBlanks(text, at);
  return behind >= text.length || isBreak(text, behind) || text.charAt(behind) === "#" && /\s/.test(text.charAt(behind - 1));
}
function shapeOf(text, node, inFlow) {
  const { start, end } = node.span;
  const first = text.charAt(start);
  const last = end - start > 1 ? text.charAt(end - 1) : "";
  if (node.kind === "list") return first === "[" ? last === "]" ? "flow" : void 0 : first === "-" ? "block" : void 0;
  if (first === "{" && node.entries[0]?.keySpan.start !== start) return last === "}" ? "flow" : void 0;
  return inFlow ? "pair" : "block";
}
function skipSpace(text, from) {
  let at = from;
  for (; ; ) {
    const next = behindBreak(text, skipBlanks(text, at));
    if (text.charAt(next) === "#" && (next === 0 || /\s/.test(text.charAt(next - 1)))) at = lineEnd(text, next);
    else if (next === at) return at;
    else at = next;
  }
}
function propertyEnd(text, start) {
  const verbatim = text.startsWith("!<", start) ? text.indexOf(">", start) + 1 : 0;
  let end = Math.max(start + 1, verbatim);
  while (end < text.length && !/[\s,[\]{}]/.test(text.charAt(end))) end++;
  return end;
}
function leadOf(text, intro, node) {
  const isEmpty = node.span.start === node.span.end;
  const properties = [];
  let behindProperties = intro;
  let at = intro;
  for (; ; ) {
    at = isEmpty ? skipBlanks(text, at) : skipSpace(text, at);
    if (text.charAt(at) !== "&" && text.charAt(at) !== "!") break;
    const end = propertyEnd(text, at);
    properties.push(text.slice(at, end));
    behindProperties = end;
    at = end;
  }
  const lead = { intro, properties, behindProperties };
  if (text.charAt(at) === "*") return { ...lead, alias: true, end: propertyEnd(text, at) };
  if (isEmpty) {
    const near = node.span.start >= intro && node.span.start <= lineEnd(text, intro);
    return near ? { ...lead, alias: false, end: behindProperties } : void 0;
  }
  return at === node.span.start ? { ...lead, alias: false, end: node.span.end } : void 0;
}
function blockEntry(text, map, index) {
  const entry = map.entries[index];
  if (entry === void 0) return void 0;
  const { start, end } = entry.keySpan;
  const colon = skipBlanks(text, end);
  const before = text.slice(lineStart(text, start), start);
  const isFirst = start === map.span.start;
  const begins = columnOf(text, start) === columnOf(text, map.span.start) && (isFirst ? /^[ -]*$/ : /^ *$/).test(before);
  if (!begins || text.charAt(colon) !== ":") return void 0;
  const lead = leadOf(text, colon + 1, entry.value);
  return lead && { start, lead, end: lead.end };
}
function blockItems(text, list, index) {
  const column = columnOf(text, list.span.start);
  const members = [];
  let at = list.span.start;
  for (const item of list.items.slice(0, index + 1)) {
    const lead = text.charAt(at) === "-" ? leadOf(text, at + 1, item) : void 0;
    if (lead === void 0 || !endsLine(text, lead.end)) return void 0;
    members.push({ start: at, lead, end: lead.end });
    at = skipSpace(text, lead.end);
    if (columnOf(text, at) !== column && members.length <= index) return void 0;
  }
  return members;
}
function flowMembers(text, node) {
  const members = [];
  let intro = node.span.start + 1;
  const count = node.kind === "map" ? node.entries.length : node.items.length;
  for (let i = 0; i < count; i++) {
    if (members.length > 0) {
      const before = members.at(-1)?.end ?? intro;
      const comma = gapBetween(text, before, skipSpace(text, before) + 1, hashComment)?.comma;
      if (comma === void 0) return void 0;
      intro = comma + 1;
    }
    const member = node.kind === "map" ? flowEntry(text, node, i, intro) : flowItem(text, node, i, intro);
    if (member === void 0 || member.end >= node.span.end) return void 0;
    members.push(member);
  }
  return members;
}
function flowItem(text, list, index, intro) {
  const item = list.items[index];
  const lead = item && leadOf(text, intro, item);
  return lead && { start: skipSpace(text, intro), lead, end: lead.end };
}
function flowEntry(text, map, index, intro) {
  const entry = map.entries[index];
  if (entry === void 0 || skipSpace(text, intro) !== entry.keySpan.start) return void 0;
  const { start, end } = entry.keySpan;
  const colon = skipSpace(text, end);
  if (text.charAt(colon) !== ":") {
    const lead2 = { intro: end, properties: [], behindProperties: end, alias: false, end };
    return entry.value.span.start === entry.value.span.end ? { start, lead: lead2, end } : void 0;
  }
  const lead = leadOf(text, colon + 1, entry.value);
  return lead && { start, lead, end: lead.end };
}
function memberAt(text, node, index, inFlow) {
  if (node.kind === "map") {
    if (text.startsWith("{{", node.span.start)) return refuse("a template stands there");
    const key = node.entries[index]?.keySpan;
    if (key !== void 0 && (key.start < node.span.start || key.end > node.span.end)) return refuse("the key comes from a merged map");
  }
  const shape = shapeOf(text, node, inFlow);
  const found = shape === "flow" ? flowMembers(text, node)?.[index] : node.kind === "list" ? blockItems(text, node, index)?.[index] : shape === "block" ? blockEntry(text, node, index) : pairEntry(text, node, index);
  return found ?? refuse(UNUSUAL);
}
function pairEntry(text, map, index) {
  return map.entries.length === 1 && map.entries[0] !== void 0 ? flowEntry(text, map, index, map.entries[0].keySpan.start) : void 0;
}
function isUsed(text, name) {
  for (let at = text.indexOf(`*${name}`); at >= 0; at = text.indexOf(`*${name}`, at + 1)) {
    const behind = text.charAt(at + 1 + name.length);
    if (behind === "" || /[\s,[\]{}]/.test(behind)) return true;
  }
  return false;
}
function holdsUsedAnchor(text, start, end) {
  return [...text.slice(start, end).matchAll(ANCHOR)].some(([, name]) => name !== void 0 && isUsed(text, name));
}
function shared(text, lead) {
  if (lead.alias) return refuse(ALIASED);
  const used = lead.properties.some((property) => property.startsWith("&") && isUsed(text, property.slice(1)));
  return used ? refuse(ALIASED) : void 0;
}
function wayTo(text, place) {
  let lead;
  let inFlow = false;
  for (const [i, node] of place.around.entries()) {
    const step = place.path[i];
    const index = node.kind === "list" ? Number(step) : node.entries.findIndex(({ key }) => key === step);
    const member = memberAt(text, node, index, inFlow);
    if (isRefusal(member)) return member;
    const refusal = shared(text, member.lead);
    if (refusal !== void 0) return refusal;
    inFlow ||= shapeOf(text, node, inFlow) !== "block";
    lead = member.lead;
  }
  return { lead, inFlow };
}
var UNUSUAL, ANCHOR, ALIASED;
var init_yaml_place = __esm({
  "src/formats/edit/yaml-place.ts"() {
    "use strict";
    init_gap();
    init_lines();
    init_place();
    UNUSUAL = "the text there is written in a way that is not edited";
    ANCHOR = /(?:^|[\s,[{])&([^\s,[\]{}]+)/g;
    ALIASED = "the value stands in several places at once, by an anchor and its aliases";
  }
});

// src/formats/edit/yaml-block.ts
function addToBlock(text, node, index, members) {
  const count = node.kind === "map" ? node.entries.length : node.items.length;
  const pad = " ".repeat(columnOf(text, node.span.start));
  const eol = lineBreakNear(text, node.span.start);
  if (index === 0 && node.kind === "list") {
    return [insertion(node.span.start, members.map((member) => member + eol + pad).join(""))];
  }
  const before = memberAt(text, node, Math.min(index, ownCount(node)) - 1, false);
  if (isRefusal(before)) return before;
  const last = index < count && node.kind === "list" ? node.items[index - 1] : node;
  const end = last === node ? node.span.end : before.end;
  if (!endsLine(text, end)) return refuse(UNUSUAL);
  if (last !== void 0 && chomping(text, last) === "keep") return refuse(KEPT);
  return [insertion(lineEnd(text, end), members.map((member) => eol + pad + member).join(""))];
}
function ownCount(node) {
  if (node.kind === "list") return node.items.length;
  const { start, end } = node.span;
  return node.entries.findLastIndex(({ keySpan }) => keySpan.start >= start && keySpan.end <= end) + 1;
}
function chomping(text, node) {
  if (node.kind === "scalar") {
    if (!/^[|>]/.test(text.slice(node.span.start, node.span.start + 1))) return void 0;
    return /^[|>]\d?\+/.test(text.slice(node.span.start, node.span.start + 3)) ? "keep" : "other";
  }
  const last = node.kind === "list" ? node.items.at(-1) : node.entries[ownCount(node) - 1]?.value;
  return last && chomping(text, last);
}
function removeFromBlock(text, node, index, lead) {
  if (node.kind === "map" && mergesInto(text, node)) return refuse("a map is merged into this one, and could have the same key");
  const member = memberAt(text, node, index, false);
  if (isRefusal(member)) return member;
  if (!endsLine(text, member.end)) return refuse(UNUSUAL);
  if (holdsUsedAnchor(text, member.start, member.end)) return refuse(ALIASED);
  const count = node.kind === "map" ? node.entries.length : node.items.length;
  if (count === 1) return removeOnly2(text, node, member, lead);
  const isFirst = member.start === node.span.start;
  if (isFirst && skipBlanks(text, lineStart(text, member.start)) < member.start)
    return [deletion(member.start, nextContent(text, member.end))];
  const previous = node.kind === "map" ? node.entries[index - 1]?.value : node.items[index - 1];
  const before = previous && chomping(text, previous);
  if (before === "keep") return refuse(KEPT);
  if (before === void 0) return [linesOf(text, member)];
  const next = nextContent(text, member.end);
  if (text.charAt(next) === "#" && columnOf(text, next) > columnOf(text, member.start)) {
    return refuse("a comment behind it would become part of the text before it");
  }
  return [deletion(lineStart(text, member.start), behindBreak(text, lineEnd(text, member.end)))];
}
function mergesInto(text, map) {
  const column = columnOf(text, map.span.start);
  for (let at = text.indexOf("<<", map.span.start); at >= 0 && at < map.span.end; at = text.indexOf("<<", at + 1)) {
    if (text.charAt(skipBlanks(text, at + 2)) === ":" && columnOf(text, at) === column) return true;
  }
  return false;
}
function nextContent(text, from) {
  let at = behindBreak(text, lineEnd(text, from));
  for (; ; ) {
    const behind = skipBlanks(text, at);
    if (!isBreak(text, behind)) return behind;
    at = behindBreak(text, behind);
  }
}
function linesOf(text, { start, end }) {
  const from = lineStart(text, start);
  const until = lineEnd(text, end);
  return until === text.length ? deletion(beforeBreak(text, from), until) : deletion(from, behindBreak(text, until));
}
function removeOnly2(text, node, member, lead) {
  const empty = node.kind === "map" ? "{}" : "[]";
  if (lead === void 0 || lineStart(text, member.start) <= lead.intro)
    return [{ span: { start: member.start, end: member.end }, text: empty }];
  return [insertion(lead.behindProperties, ` ${empty}`), linesOf(text, member)];
}
var KEPT;
var init_yaml_block = __esm({
  "src/formats/edit/yaml-block.ts"() {
    "use strict";
    init_lines();
    init_place();
    init_yaml_place();
    KEPT = "the text before it keeps its last line breaks, and would change";
  }
});

// src/formats/edit/yaml-flow.ts
function addToFlow(text, node, index, members) {
  const list = bracketed2(text, node);
  const opening = { lines: false, unit: "  ", padding: "", space: " " };
  return list === void 0 ? refuse(UNUSUAL) : addMembers(
    list,
    index,
    members.map((member) => () => member),
    opening
  );
}
function removeFromFlow(text, node, index) {
  const list = bracketed2(text, node);
  return list === void 0 ? refuse(UNUSUAL) : removeMember(list, index);
}
function bracketed2(text, node) {
  const members = flowMembers(text, node);
  return members && { text, inside: { start: node.span.start + 1, end: node.span.end - 1 }, members, commentEnd: hashComment };
}
var init_yaml_flow = __esm({
  "src/formats/edit/yaml-flow.ts"() {
    "use strict";
    init_bracketed();
    init_gap();
    init_place();
    init_yaml_place();
  }
});

// src/formats/edit/yaml-scalar.ts
function mayBePlain(text, inFlow) {
  if (text === "" || WORDS.test(text) || STARTS.test(text) || INSIDE.test(text)) return false;
  return !inFlow || !/[,[\]{}]/.test(text);
}
function scalarText(text, wished, inFlow) {
  if (wished === "plain" && mayBePlain(text, inFlow)) return text;
  if (wished === "single" && !/[\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff]/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(/[\x7f-\xa0\u2028\u2029\ufeff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function quotingAt(text, at) {
  switch (text.charAt(at)) {
    case '"':
      return "double";
    case "'":
      return "single";
    case "|":
    case ">":
      return "block";
    default:
      return "plain";
  }
}
var WORDS, STARTS, INSIDE;
var init_yaml_scalar = __esm({
  "src/formats/edit/yaml-scalar.ts"() {
    "use strict";
    WORDS = /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<|[-+]?\.inf|\.nan)$/i;
    STARTS = /^(?:\.\.\.|[\s?:,[\]{}#&*!|>'"%@`+\d]|\.\d|-(?!-?[A-Za-z]))/;
    INSIDE = /[\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ud800-\udfff]|:(?:\s|$)|\s#|\s$/u;
  }
});

// src/formats/edit/yaml-style.ts
function styleAt2(text, place) {
  const mapStep = nearest(place, (node) => stepIn(text, node, "map")) ?? 2;
  return {
    eol: lineBreakNear(text, place.node.span.start),
    mapStep,
    listStep: nearest(place, (node) => stepIn(text, node, "list")) ?? mapStep,
    flowLists: nearest(place, (node) => isListOfScalars(node) ? isFlow(text, node) : void 0) ?? false,
    flowMaps: nearest({ ...place, around: [] }, (node) => node !== place.node && isFilledMap(node) ? isFlow(text, node) : void 0) ?? false,
    keys: nearest(place, (node) => isFilledMap(node) ? quotingOf(text, node.entries.at(-1)?.keySpan.start) : void 0) ?? "plain",
    strings: nearest(place, (node) => node.kind === "scalar" && node.type === "string" ? quotingOf(text, node.span.start) : void 0) ?? "plain",
    space: nearest(place, (node) => isFilledMap(node) ? spaceBeforeColon(text, node) : void 0) ?? ""
  };
}
function isFilledMap(node) {
  return node.kind === "map" && node.entries.length > 0;
}
function isListOfScalars(node) {
  return node.kind === "list" && node.items.length > 0 && node.items.every(({ kind }) => kind === "scalar");
}
function isFlow(text, node) {
  return shapeOf(text, node, false) === "flow";
}
function quotingOf(text, at) {
  const quoting = at === void 0 ? "plain" : quotingAt(text, at);
  return quoting === "block" ? "plain" : quoting;
}
function spaceBeforeColon(text, node) {
  const end = node.entries.at(-1)?.keySpan.end ?? 0;
  const colon = skipBlanks(text, end);
  return text.charAt(colon) === ":" && colon > end ? " " : "";
}
function stepIn(text, node, kind) {
  if (node.kind !== "map" || isFlow(text, node)) return void 0;
  const outer = columnOf(text, node.span.start);
  for (const { value, keySpan } of node.entries) {
    if (value.kind !== kind || isFlow(text, value) || value.span.start < keySpan.end) continue;
    const step = columnOf(text, value.span.start) - outer;
    if (step >= (kind === "map" ? 1 : 0)) return step;
  }
  return void 0;
}
function flowValue(value, style, inFlow = true) {
  if (typeof value === "string") return scalarText(value, style.strings, inFlow);
  if (isList(value)) return `[${value.map((item) => flowValue(item, style)).join(", ")}]`;
  if (isMap(value))
    return `{${Object.entries(value).map(([key, item]) => flowPair(key, item, style)).join(", ")}}`;
  return String(value);
}
function flowPair(key, value, style) {
  return `${scalarText(key, style.keys, true)}${style.space}: ${flowValue(value, style)}`;
}
function blockPair(key, value, column, style) {
  return `${scalarText(key, style.keys, false)}${style.space}:${behindColon(value, column, style)}`;
}
function behindColon(value, column, style) {
  if (isMap(value) && !isSingle(value) && !style.flowMaps) {
    const inner = column + style.mapStep;
    return linesOf2(
      Object.entries(value).map(([key, item]) => blockPair(key, item, inner, style)),
      inner,
      style
    );
  }
  if (isList(value) && !isSingle(value) && !(style.flowLists && value.every(isSingle))) {
    const inner = column + style.listStep;
    return linesOf2(
      value.map((item) => blockItem(item, inner, style)),
      inner,
      style
    );
  }
  return ` ${flowValue(value, style, false)}`;
}
function linesOf2(members, column, style) {
  return members.map((member) => style.eol + " ".repeat(column) + member).join("");
}
function blockItem(value, column, style) {
  const joint = style.eol + " ".repeat(column + 2);
  if (isMap(value) && !isSingle(value)) {
    return `- ${Object.entries(value).map(([key, item]) => blockPair(key, item, column + 2, style)).join(joint)}`;
  }
  if (isList(value) && !value.every(isSingle)) return `- ${value.map((item) => blockItem(item, column + 2, style)).join(joint)}`;
  return `- ${flowValue(value, style, false)}`;
}
var init_yaml_style = __esm({
  "src/formats/edit/yaml-style.ts"() {
    "use strict";
    init_json();
    init_lines();
    init_nearest();
    init_yaml_place();
    init_yaml_scalar();
  }
});

// src/formats/edit/yaml-values.ts
async function loadYamlValues() {
  const library = await Promise.resolve().then(() => __toESM(require("./vendor/js-yaml.js"), 1));
  const schema = schemaOf(library);
  return (text) => {
    try {
      const documents = library.loadAll(text, { schema, json: true, maxDepth: 256 });
      const budget = { left: MAX_VALUES };
      return documents.map((document) => plain(document, budget));
    } catch {
      return void 0;
    }
  };
}
function schemaOf(library) {
  const never = () => false;
  const { create, addPair, has, keys, get } = library.mapTag;
  return library.CORE_SCHEMA.withTags(
    library.mergeTag,
    library.defineScalarTag("", { matchByTagPrefix: true, resolve: (source) => source, identify: never }),
    library.defineSequenceTag("", {
      matchByTagPrefix: true,
      create: () => [],
      addItem: (items, item) => void items.push(item),
      identify: never
    }),
    library.defineMappingTag("", { matchByTagPrefix: true, create, addPair, has, keys, get, identify: never })
  );
}
function plain(value, budget) {
  if (budget.left-- <= 0) throw new RangeError("too many values");
  if (Array.isArray(value)) return value.map((item) => plain(item, budget));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, budget)]));
  }
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return String(value);
  if (typeof value === "boolean" || typeof value === "string" || value === null) return value;
  throw new TypeError("no schema of ours makes such a value");
}
var MAX_VALUES;
var init_yaml_values = __esm({
  "src/formats/edit/yaml-values.ts"() {
    "use strict";
    MAX_VALUES = 1e6;
  }
});

// src/formats/edit/yaml.ts
var yaml_exports = {};
__export(yaml_exports, {
  loadYamlEditor: () => loadYamlEditor
});
async function loadYamlEditor() {
  return {
    edit: (text, root, change) => edit(writing2, text, root, change),
    values: await loadYamlValues()
  };
}
function editable(text, place) {
  if (/\r(?!\n)/.test(text)) return refuse("lines end with carriage returns alone");
  const way = wayTo(text, place);
  if (isRefusal(way)) return way;
  if (text.startsWith("{{", place.node.span.start)) return refuse("a template stands there");
  const shape = shapeOf(text, place.node, way.inFlow);
  if (shape === void 0 || shape === "pair") return refuse(UNUSUAL);
  return { way, shape };
}
var HALF_CHARACTER, writing2;
var init_yaml = __esm({
  "src/formats/edit/yaml.ts"() {
    "use strict";
    init_json();
    init_lines();
    init_place();
    init_yaml_block();
    init_yaml_flow();
    init_yaml_place();
    init_yaml_scalar();
    init_yaml_style();
    init_yaml_values();
    HALF_CHARACTER = "the new value holds half a character";
    writing2 = {
      set(text, place, value) {
        const way = wayTo(text, place);
        if (isRefusal(way)) return way;
        if (holdsHalfCharacter(value)) return refuse(HALF_CHARACTER);
        if (way.lead?.properties.some((property) => property.startsWith("!") && property !== "!!str")) {
          return refuse("a tag in front of the value says how it is read");
        }
        const { span, inner, type } = place.node;
        if (span.start === span.end) {
          if (way.lead === void 0 || !":-".includes(text.charAt(way.lead.intro - 1))) return refuse(UNUSUAL);
          return [insertion(way.lead.behindProperties, ` ${scalarText(value, styleAt2(text, place).strings, way.inFlow)}`)];
        }
        const quoting = quotingAt(text, span.start);
        if (quoting === "block") {
          const head = text.slice(span.start, lineEnd(text, span.start));
          const comment = head.indexOf(" #");
          return [{ span, text: scalarText(value, "double", way.inFlow) + (comment < 0 ? "" : head.slice(comment)) }];
        }
        if (quoting !== "plain" && inner.end === span.end) return refuse("the string is never closed");
        return [{ span, text: scalarText(value, type === "string" ? quoting : "plain", way.inFlow) }];
      },
      put(text, place, key, value) {
        const at = editable(text, place);
        if (isRefusal(at)) return at;
        if (holdsHalfCharacter([key, value])) return refuse(HALF_CHARACTER);
        const { node } = place;
        const style = styleAt2(text, place);
        if (at.shape === "flow") return addToFlow(text, node, node.entries.length, [flowPair(key, value, style)]);
        return addToBlock(text, node, node.entries.length, [blockPair(key, value, columnOf(text, node.span.start), style)]);
      },
      insert(text, place, index, items) {
        const at = editable(text, place);
        if (isRefusal(at)) return at;
        if (holdsHalfCharacter(items)) return refuse(HALF_CHARACTER);
        const { node } = place;
        const style = styleAt2(text, place);
        if (at.shape === "flow")
          return addToFlow(
            text,
            node,
            index,
            items.map((item) => flowValue(item, style))
          );
        const column = columnOf(text, node.span.start);
        return addToBlock(
          text,
          node,
          index,
          items.map((item) => blockItem(item, column, style))
        );
      },
      remove(text, place, index) {
        const at = editable(text, place);
        if (isRefusal(at)) return at;
        if (at.shape === "block") return removeFromBlock(text, place.node, index, at.way.lead);
        return holdsUsedAnchor(text, place.node.span.start, place.node.span.end) ? refuse(ALIASED) : removeFromFlow(text, place.node, index);
      }
    };
  }
});

// src/formats/build.ts
function withoutBom(text) {
  return text.charCodeAt(0) === BOM ? ` ${text.slice(1)}` : text;
}
var BOM;
var init_build = __esm({
  "src/formats/build.ts"() {
    "use strict";
    BOM = 65279;
  }
});

// src/formats/document.ts
var init_document = __esm({
  "src/formats/document.ts"() {
    "use strict";
  }
});

// src/formats/toml.ts
function lineEnded(text) {
  return text.endsWith("\n") ? text : `${text}
`;
}
var TOML_SIZE_LIMIT, MAX_WORK;
var init_toml = __esm({
  "src/formats/toml.ts"() {
    "use strict";
    init_build();
    init_document();
    TOML_SIZE_LIMIT = 1048576;
    MAX_WORK = 4 * TOML_SIZE_LIMIT;
  }
});

// src/formats/edit/toml-sites.ts
function namesOf(key) {
  return key.keys.map((part) => part.type === "TOMLQuoted" ? part.value : part.name);
}
function sitesOf(program) {
  const tables = [];
  const assignments = [];
  for (const part of program.body[0].body) {
    if (part.type === "TOMLKeyValue") {
      assignments.push({ pair: part, path: namesOf(part.key), table: void 0 });
      continue;
    }
    tables.push(part);
    for (const pair of part.body) assignments.push({ pair, path: [...part.resolvedKey, ...namesOf(pair.key)], table: part });
  }
  return { tables, assignments };
}
function leadsThrough(path, other) {
  return other.length <= path.length && other.every((step, i) => path[i] === step);
}
function valueWithin(value, path) {
  if (path.length === 0) return value;
  const [step = ""] = path;
  if (value.type === "TOMLArray") {
    const item = typeof step === "number" ? value.elements[step] : void 0;
    return item && valueWithin(item, path.slice(1));
  }
  if (value.type !== "TOMLInlineTable") return void 0;
  for (const pair of value.body) {
    const names = namesOf(pair.key);
    if (leadsThrough(path, names)) return valueWithin(pair.value, path.slice(names.length));
  }
  return void 0;
}
var init_toml_sites = __esm({
  "src/formats/edit/toml-sites.ts"() {
    "use strict";
  }
});

// src/formats/edit/toml-statements.ts
function addStatement(text, sites, path, eol, write) {
  const header = sites.tables.find((table) => samePath(table.resolvedKey, path));
  if (header !== void 0 || path.length === 0) {
    const last = header === void 0 ? sites.assignments.filter(({ table }) => table === void 0).at(-1)?.pair : header.body.at(-1);
    if (last === void 0 && header === void 0) return addFirst(text, sites, eol, write(""));
    const above = last ?? header?.key;
    return above === void 0 ? [] : addLine(text, above.range, last?.range[0] ?? header?.range[0] ?? 0, eol, write);
  }
  const dotted = sites.assignments.filter((assignment) => leadsThrough(assignment.path, path)).at(-1);
  const inside = dotted !== void 0 && (dotted.table === void 0 || dotted.table.resolvedKey.length < path.length);
  if (dotted !== void 0 && inside) {
    const { pair } = dotted;
    const depth = path.length - (dotted.table?.resolvedKey.length ?? 0);
    const prefix = text.slice(pair.range[0], pair.key.keys[depth]?.range[0]);
    return addLine(text, pair.range, pair.range[0], eol, (indentation) => prefix + write(indentation));
  }
  return addHeader(text, sites, path, eol, write);
}
function samePath(one, other) {
  return one.length === other.length && leadsThrough(one, other);
}
function addLine(text, range, model, eol, write) {
  const indentation = indentationAt(text, model);
  return [insertion(lineEnd(text, range[1]), eol + indentation + write(indentation))];
}
function addFirst(text, sites, eol, line) {
  const first = sites.tables[0];
  if (first === void 0) {
    const ended = lineStart(text, text.length) === text.length;
    return [insertion(text.length, ended ? line + eol : eol + line)];
  }
  return [insertion(aboveComments(text, first.range[0]), `${line}${eol}${eol}`)];
}
function aboveComments(text, at) {
  const own = lineStart(text, at);
  let start = own;
  for (; ; ) {
    const before = lineStart(text, beforeBreak(text, start));
    if (before === start) return own;
    if (text.charAt(skipBlanks(text, before)) !== "#") return start;
    start = before;
  }
}
function addHeader(text, sites, path, eol, write) {
  const below = sites.tables.find((table) => leadsThrough(table.resolvedKey, path));
  const last = below?.key.keys[path.filter((step) => typeof step === "string").length - 1];
  const first = below?.key.keys[0];
  if (below === void 0 || last === void 0 || first === void 0) return refuse("the table has no place of its own in the file");
  const indentation = indentationAt(text, below.range[0]);
  const header = `${indentation}[${text.slice(first.range[0], last.range[1])}]`;
  return [insertion(aboveComments(text, below.range[0]), `${header}${eol}${indentation}${write(indentation)}${eol}${eol}`)];
}
function removeStatements(text, sites, parent, step) {
  const path = [...parent, step];
  const tables = sites.tables.filter((table) => leadsThrough(table.resolvedKey, path));
  const pairs = sites.assignments.filter((one) => leadsThrough(one.path, path) && (one.table === void 0 || !tables.includes(one.table)));
  if (typeof step === "number" && isOnlyItem(sites, parent))
    return refuse("the last of these tables cannot go, since an empty list is written elsewhere");
  const remains = parent.length === 0 || sites.tables.some((table) => leadsThrough(table.resolvedKey, parent) && !tables.includes(table)) || sites.assignments.some((one) => leadsThrough(one.path, parent) && !pairs.includes(one) && !(one.table && tables.includes(one.table)));
  if (remains) return withoutLines(text, [...pairs.map(({ pair }) => lineOf2(text, pair.range)), ...sectionsOf(text, tables)]);
  const [only] = pairs;
  const bare = pairs.length === 1 && tables.length === 0 && only !== void 0 ? emptied(only, parent) : void 0;
  if (bare !== void 0) return [bare];
  const [header] = tables;
  return header === void 0 || pairs.length > 0 ? refuse(IMPLIED) : emptiedHeader(text, header, tables.slice(1), parent);
}
function isOnlyItem(sites, list) {
  return sites.tables.filter((table) => table.kind === "array" && samePath(table.resolvedKey.slice(0, -1), list)).length < 2;
}
function lineOf2(text, [start, end]) {
  return { start: lineStart(text, start), end: behindBreak(text, lineEnd(text, end)) };
}
function withoutLines(text, regions) {
  const merged = [];
  for (const { start, end } of [...regions].sort((a, b) => a.start - b.start)) {
    const before = merged.at(-1);
    if (before !== void 0 && start <= before.end) before.end = Math.max(before.end, end);
    else merged.push({ start, end });
  }
  return merged.map(({ start, end }) => deletion(end === text.length && !isBreak(text, end - 1) ? beforeBreak(text, start) : start, end));
}
function isBlankLine(text, start) {
  const at = skipBlanks(text, start);
  return at >= text.length || isBreak(text, at);
}
function sectionsOf(text, tables) {
  const sections = [];
  for (const table of tables) {
    const start = lineStart(text, table.range[0]);
    const end = behindBreak(text, lineEnd(text, (table.body.at(-1) ?? table.key).range[1]));
    const before = sections.at(-1);
    if (before !== void 0 && text.slice(before.end, start).trim() === "") before.end = end;
    else sections.push({ start, end });
  }
  return sections.map(({ start, end }) => {
    let behind = end;
    while (behind < text.length && isBlankLine(text, behind)) behind = behindBreak(text, lineEnd(text, behind));
    if (behind >= text.length) return { start: lastContent(text, start), end };
    const before = lineStart(text, beforeBreak(text, start));
    return { start, end: before === start || isBlankLine(text, before) ? behind : end };
  });
}
function lastContent(text, start) {
  let first = start;
  for (; ; ) {
    const before = lineStart(text, beforeBreak(text, first));
    if (before === first || !isBlankLine(text, before)) return first;
    first = before;
  }
}
function emptied({ pair, table }, parent) {
  const key = pair.key.keys[parent.length - (table?.resolvedKey.length ?? 0) - 1];
  return key && { span: { start: key.range[1], end: pair.range[1] }, text: " = {}" };
}
function emptiedHeader(text, header, others, parent) {
  const [first] = header.key.keys;
  const last = header.key.keys[parent.filter((step) => typeof step === "string").length - 1];
  if (first === void 0 || last === void 0) return refuse(IMPLIED);
  const brackets = header.kind === "array" ? 2 : 1;
  const end = text.indexOf("]", header.key.range[1]) + brackets;
  const below = header.body.at(-1);
  return [
    { span: { start: header.range[0], end }, text: `[${text.slice(first.range[0], last.range[1])}]` },
    ...below === void 0 ? [] : [deletion(lineEnd(text, end), lineEnd(text, below.range[1]))],
    ...withoutLines(text, sectionsOf(text, others))
  ];
}
var IMPLIED;
var init_toml_statements = __esm({
  "src/formats/edit/toml-statements.ts"() {
    "use strict";
    init_lines();
    init_place();
    init_toml_sites();
    IMPLIED = "the table around it would be gone with it";
  }
});

// src/formats/edit/toml-style.ts
function styleAt3(text, place) {
  const list = nearest(place, (node) => listLayout(text, node));
  return {
    eol: lineBreakNear(text, place.node.span.start),
    equals: nearest(place, (node) => equalsOf(text, node)) ?? " = ",
    literal: nearest(
      place,
      (node) => node.kind === "scalar" && node.inner.start > node.span.start ? isLiteral(text, node.span.start) : void 0
    ) ?? false,
    listLines: list?.lines ?? false,
    unit: list?.unit ?? "  ",
    listPadding: list?.padding ?? "",
    padding: nearest(place, (node) => inlinePadding(text, node)) ?? " "
  };
}
function isLiteral(text, at) {
  return text.charAt(at) === "'";
}
function equalsOf(text, node) {
  const last = node.kind === "map" ? node.entries.at(-1) : void 0;
  if (last === void 0 || last.value.span.start < last.keySpan.end) return void 0;
  const written2 = text.slice(last.keySpan.end, last.value.span.start);
  if (!/^[ \t]*=[ \t]*$/.test(written2)) return void 0;
  return `${written2.startsWith("=") ? "" : " "}=${written2.endsWith("=") ? "" : " "}`;
}
function listLayout(text, node) {
  const first = node.kind === "list" ? node.items[0] : void 0;
  if (first === void 0 || first.kind === "map" || text.charAt(node.span.start) !== "[") return void 0;
  for (let at = node.span.start + 1; at < first.span.start; at++) {
    if (!isBreak(text, at)) continue;
    const outer = indentationAt(text, node.span.start);
    const inner = indentationAt(text, first.span.start);
    return { lines: true, unit: inner.startsWith(outer) && inner !== outer ? inner.slice(outer.length) : void 0, padding: "" };
  }
  const blank = skipBlanks(text, node.span.start + 1) === first.span.start;
  return { lines: false, unit: void 0, padding: blank ? text.slice(node.span.start + 1, first.span.start) : "" };
}
function inlinePadding(text, node) {
  const first = node.kind === "map" ? node.entries[0] : void 0;
  if (first === void 0 || text.charAt(node.span.start) !== "{") return void 0;
  const padding = text.slice(node.span.start + 1, first.keySpan.start);
  return /^[ \t]*$/.test(padding) ? padding : void 0;
}
function openingOf2(kind, style) {
  return kind === "map" ? { lines: false, unit: style.unit, padding: style.padding, space: " " } : { lines: style.listLines, unit: style.unit, padding: style.listPadding, space: " " };
}
function keyText(key) {
  return /^[\w-]+$/.test(key) ? key : basicString(key);
}
function stringText(value, literal) {
  return literal && !/['\x00-\x08\x0a-\x1f\x7f]/.test(value) ? `'${value}'` : basicString(value);
}
function basicString(value) {
  return JSON.stringify(value).replaceAll("\x7F", "\\u007f");
}
function pairText(key, value, indentation, style) {
  return `${keyText(key)}${style.equals}${valueText(value, indentation, style)}`;
}
function valueText(value, indentation, style) {
  if (typeof value === "string") return stringText(value, style.literal);
  if (isMap(value)) {
    const pairs = Object.entries(value).map(([key, item]) => pairText(key, item, void 0, style));
    return pairs.length === 0 ? "{}" : `{${style.padding}${pairs.join(", ")}${style.padding}}`;
  }
  if (!isList(value)) return String(value);
  if (value.length === 0) return "[]";
  if (indentation === void 0 || !style.listLines || !value.every(isSingle)) {
    return `[${style.listPadding}${value.map((item) => valueText(item, void 0, style)).join(", ")}${style.listPadding}]`;
  }
  const lines = value.map((item) => `${style.eol}${indentation}${style.unit}${valueText(item, void 0, style)},`).join("");
  return `[${lines}${style.eol}${indentation}]`;
}
function holdsNull(value) {
  if (value === null) return true;
  return isList(value) ? value.some(holdsNull) : isMap(value) && Object.values(value).some(holdsNull);
}
var init_toml_style = __esm({
  "src/formats/edit/toml-style.ts"() {
    "use strict";
    init_json();
    init_lines();
    init_nearest();
  }
});

// src/formats/edit/toml-values.ts
async function loadTomlValues() {
  const { parse } = await Promise.resolve().then(() => __toESM(require("./vendor/smol-toml.js"), 1));
  return (text) => {
    try {
      return [plain2(parse(text.replace(/^\ufeff/, ""), { integersAsBigInt: "asNeeded" }))];
    } catch {
      return void 0;
    }
  };
}
function plain2(value) {
  if (Array.isArray(value)) return value.map(plain2);
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain2(item)]));
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  return typeof value === "boolean" || typeof value === "string" ? value : String(value);
}
var init_toml_values = __esm({
  "src/formats/edit/toml-values.ts"() {
    "use strict";
  }
});

// src/formats/edit/toml.ts
var toml_exports = {};
__export(toml_exports, {
  loadTomlEditor: () => loadTomlEditor
});
async function loadTomlEditor() {
  const library = await Promise.resolve().then(() => __toESM(require("./vendor/toml-eslint-parser.js"), 1));
  const writing4 = writingWith(library);
  return {
    edit: (text, root, change) => edit(writing4, text, root, change),
    values: await loadTomlValues()
  };
}
function writingWith(library) {
  const known = /* @__PURE__ */ new WeakMap();
  function sitesAt(text, place) {
    const root = place.around[0] ?? place.node;
    const sites = known.get(root) ?? read(library, text);
    known.set(root, sites);
    return sites === "broken" ? void 0 : sites;
  }
  return {
    set(text, { node }, value) {
      if (holdsHalfCharacter(value)) return refuse(HALF_CHARACTER2);
      return [{ span: node.span, text: stringText(value, isLiteral(text, node.span.start)) }];
    },
    put(text, place, key, value) {
      const sites = sitesAt(text, place);
      if (sites === void 0) return refuse(BROKEN2);
      const problem = unwritable([key, value]);
      if (problem !== void 0) return refuse(problem);
      const style = styleAt3(text, place);
      const within = valueAt(sites, place.path);
      if (within === "dotted") return refuse(DOTTED);
      if (within === void 0)
        return addStatement(text, sites, place.path, style.eol, (indentation) => pairText(key, value, indentation, style));
      if (within.type !== "TOMLInlineTable") return refuse(BROKEN2);
      return addMembers(
        bracketed3(text, within),
        within.body.length,
        [() => pairText(key, value, void 0, style)],
        openingOf2("map", style)
      );
    },
    insert(text, place, at, items) {
      const sites = sitesAt(text, place);
      if (sites === void 0) return refuse(BROKEN2);
      const problem = unwritable(items);
      if (problem !== void 0) return refuse(problem);
      const within = valueAt(sites, place.path);
      if (within === "dotted") return refuse(DOTTED);
      if (within?.type !== "TOMLArray") return refuse("the items of the list are tables under headers of their own");
      const style = styleAt3(text, place);
      const writers = items.map((item) => () => valueText(item, void 0, style));
      return addMembers(bracketed3(text, within), at, writers, openingOf2("list", style));
    },
    remove(text, place, index) {
      const sites = sitesAt(text, place);
      if (sites === void 0) return refuse(BROKEN2);
      const within = valueAt(sites, place.path);
      if (within === "dotted") return refuse(DOTTED);
      const step = stepOf(place.node, index);
      if (within === void 0) return removeStatements(text, sites, place.path, step);
      if (within.type === "TOMLArray") return removeMember(bracketed3(text, within), index);
      const pair = within.type === "TOMLInlineTable" ? within.body.findIndex(({ key }) => namesOf(key)[0] === step) : -1;
      if (within.type !== "TOMLInlineTable" || within.body[pair]?.key.keys.length !== 1) return refuse(DOTTED);
      return removeMember(bracketed3(text, within), pair);
    }
  };
}
function unwritable(value) {
  if (holdsNull(value)) return "TOML has no word for null";
  return holdsHalfCharacter(value) ? HALF_CHARACTER2 : void 0;
}
function stepOf(node, index) {
  return node.kind === "list" ? index : node.entries[index]?.key ?? "";
}
function read(library, text) {
  try {
    return sitesOf(library.parseTOML(lineEnded(withoutBom(text)), { tomlVersion: "1.1" }));
  } catch {
    return "broken";
  }
}
function valueAt(sites, path) {
  const holder = sites.assignments.find((assignment) => leadsThrough(path, assignment.path));
  return holder && (valueWithin(holder.pair.value, path.slice(holder.path.length)) ?? "dotted");
}
function bracketed3(text, value) {
  const members = value.type === "TOMLArray" ? value.elements : value.body;
  const [start, end] = value.range;
  return {
    text,
    inside: { start: start + 1, end: end - 1 },
    members: members.map(({ range }) => ({ start: range[0], end: range[1] })),
    commentEnd: hashComment
  };
}
var BROKEN2, HALF_CHARACTER2, DOTTED;
var init_toml2 = __esm({
  "src/formats/edit/toml.ts"() {
    "use strict";
    init_build();
    init_toml();
    init_bracketed();
    init_gap();
    init_json();
    init_place();
    init_toml_sites();
    init_toml_statements();
    init_toml_style();
    init_toml_values();
    BROKEN2 = "a line of the file cannot be read";
    HALF_CHARACTER2 = "the new value holds half a character";
    DOTTED = "the value stands in an inline table with dotted keys";
  }
});

// src/formats/edit/dotenv-values.ts
function valuesOfDotenv(text) {
  const variables = /* @__PURE__ */ new Map();
  let rest = text.replace(/^\ufeff/, "");
  while (rest !== "") {
    rest = rest.replace(/^[ \t]+/, "");
    const name = NAME.exec(rest);
    const value = name === null ? void 0 : rest.slice(name[0].length);
    const read2 = value === void 0 ? void 0 : quotedValue(value.replace(/^[ \t]+/, ""));
    const line = /^[^\r\n]*/.exec(value ?? rest)?.[0] ?? "";
    if (name?.[1] !== void 0) variables.set(name[1], read2?.text ?? bareValue(line));
    rest = read2?.rest ?? (value ?? rest).slice(line.length).replace(/^(?:\r\n|\n|\r)/, "");
  }
  return [Object.fromEntries(variables)];
}
function bareValue(line) {
  const comment = /[ \t]#/.exec(line)?.index ?? line.length;
  let start = 0;
  let end = comment;
  while (start < end && " 	".includes(line.charAt(start))) start++;
  while (end > start && " 	".includes(line.charAt(end - 1))) end--;
  return line.slice(start, end);
}
function quotedValue(text) {
  const found = /^(?:"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|`((?:[^`\\]|\\[^])*)`)/.exec(text);
  if (found === null) return void 0;
  const rest = text.slice(found[0].length);
  const behind = BEHIND.exec(rest);
  if (behind === null) return void 0;
  const raw = (found[1] ?? found[2] ?? found[3] ?? "").replace(/\r\n?/g, "\n");
  const read2 = found[1] === void 0 ? raw : raw.replace(/\\([nrt"\\])/g, (_, sign) => ESCAPES[sign] ?? sign);
  return { text: read2, rest: rest.slice(behind[0].length) };
}
var NAME, BEHIND, ESCAPES;
var init_dotenv_values = __esm({
  "src/formats/edit/dotenv-values.ts"() {
    "use strict";
    NAME = /^(?:export[ \t]+(?!=))?([\w.-]+)[ \t]*=/;
    BEHIND = /^[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r|$)/;
    ESCAPES = { n: "\n", r: "\r", t: "	" };
  }
});

// src/formats/edit/dotenv.ts
var dotenv_exports = {};
__export(dotenv_exports, {
  dotenvEditor: () => dotenvEditor
});
function addLine2(text, node, key, written2) {
  const last = node.entries.at(-1);
  if (last === void 0) {
    const eol = lineBreakNear(text, text.length);
    const line = `${key}=${written2}`;
    return [insertion(text.length, lineStart(text, text.length) < text.length ? eol + line : line + eol)];
  }
  const { keySpan, value } = last;
  const start = lineStart(text, keySpan.start);
  const before = text.slice(start, keySpan.start);
  const equals = text.indexOf("=", keySpan.end);
  const behind = skipBlanks(text, equals + 1);
  const sign = `${text.slice(keySpan.end, equals)}=${behind <= value.span.start ? text.slice(equals + 1, behind) : ""}`;
  const end = lineEnd(text, value.span.end);
  return [insertion(end, lineBreakNear(text, keySpan.start) + before + key + sign + written2)];
}
function quoteOf(text, node) {
  if (node.span.start === node.span.end) return void 0;
  const first = text.charAt(node.span.start);
  const isQuoted = node.inner.start > node.span.start;
  return isQuoted && (first === '"' || first === "'") ? first : "";
}
function quoteIn(text, node) {
  const nodes = node?.kind === "map" ? node.entries.map(({ value }) => value) : [];
  for (const value of nodes.toReversed()) {
    const quote = value.kind === "scalar" ? quoteOf(text, value) : void 0;
    if (quote !== void 0) return quote;
  }
  return "";
}
function quoted(value, wished) {
  const bare = BARE.test(value);
  const single = !/['\\]/.test(value) && !CONTROL.test(value);
  const double = !/["\\$`]/.test(value) && !CONTROL.test(value.replace(/\n/g, ""));
  if (wished === "" && bare) return value;
  if (wished === "'" && single) return `'${value}'`;
  if (double) return `"${value.replace(/\n/g, "\\n")}"`;
  if (single) return `'${value}'`;
  return /^[\w./:@%+,=\\-]*$/.test(value) ? value : refuse("readers of environment files differ on how this value would have to be quoted");
}
function hasOpenQuote(text, node) {
  if (node?.kind !== "map") return false;
  return node.entries.some(
    ({ value }) => value.kind === "scalar" && value.inner.start === value.span.start && /^["'`]/.test(text.charAt(value.span.start))
  );
}
var dotenvEditor, writing3, OPEN_QUOTE, BARE, CONTROL;
var init_dotenv = __esm({
  "src/formats/edit/dotenv.ts"() {
    "use strict";
    init_dotenv_values();
    init_lines();
    init_place();
    dotenvEditor = {
      edit: (text, root, change) => edit(writing3, text, root, change),
      values: valuesOfDotenv
    };
    writing3 = {
      set(text, { node, around }, value) {
        const written2 = quoted(value, quoteOf(text, node) ?? quoteIn(text, around[0]));
        if (typeof written2 !== "string") return written2;
        return hasOpenQuote(text, around[0]) ? refuse(OPEN_QUOTE) : [{ span: node.span, text: written2 }];
      },
      put(text, { node }, key, value) {
        if (typeof value !== "string") return refuse("an environment file holds nothing but text");
        if (!/^[\w.-]+$/.test(key)) return refuse("this cannot be the name of a variable");
        if (hasOpenQuote(text, node)) return refuse(OPEN_QUOTE);
        const written2 = quoted(value, quoteIn(text, node));
        return typeof written2 === "string" ? addLine2(text, node, key, written2) : written2;
      },
      insert: () => refuse("an environment file has no lists"),
      remove(text, place, index) {
        const entry = place.node.kind === "map" ? place.node.entries[index] : void 0;
        if (entry === void 0 || hasOpenQuote(text, place.node)) return refuse(OPEN_QUOTE);
        const start = lineStart(text, entry.keySpan.start);
        const end = lineEnd(text, entry.value.span.end);
        return [end === text.length ? deletion(beforeBreak(text, start), end) : deletion(start, behindBreak(text, end))];
      }
    };
    OPEN_QUOTE = "a quote is opened and not closed, and readers differ on what that means";
    BARE = /^[\w./:@%+,=-]*$/;
    CONTROL = /[\x00-\x1f\x7f-\x9f]/;
  }
});

// src/formats/yaml.ts
var init_yaml2 = __esm({
  "src/formats/yaml.ts"() {
    "use strict";
    init_build();
    init_document();
  }
});

// src/formats/frontmatter.ts
function frontmatterEnd(text) {
  const opening = OPENING.exec(text);
  if (opening === null) return void 0;
  CLOSING.lastIndex = Math.max(0, opening[0].length - 2);
  return CLOSING.exec(text)?.index;
}
var OPENING, CLOSING;
var init_frontmatter = __esm({
  "src/formats/frontmatter.ts"() {
    "use strict";
    init_yaml2();
    OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
    CLOSING = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/g;
  }
});

// src/formats/edit/frontmatter.ts
var frontmatter_exports = {};
__export(frontmatter_exports, {
  loadFrontmatterEditor: () => loadFrontmatterEditor
});
async function loadFrontmatterEditor() {
  const yaml = await loadYamlEditor();
  return {
    edit(text, root, change) {
      const end = frontmatterEnd(text);
      return end === void 0 ? refuse("there is no front matter in the text") : yaml.edit(text.slice(0, end), root, change);
    },
    values(text) {
      const end = frontmatterEnd(text);
      return end === void 0 ? void 0 : yaml.values(text.slice(0, end));
    }
  };
}
var init_frontmatter2 = __esm({
  "src/formats/edit/frontmatter.ts"() {
    "use strict";
    init_frontmatter();
    init_place();
    init_yaml();
  }
});

// src/formats/edit/index.ts
var index_exports = {};
__export(index_exports, {
  loadEditor: () => loadEditor
});
module.exports = __toCommonJS(index_exports);
var import_errors = require("./keygate.js");
async function loadEditor(id) {
  switch (id) {
    case "jsonc":
      return (await Promise.resolve().then(() => (init_jsonc(), jsonc_exports))).jsoncEditor;
    case "yaml":
      return (await Promise.resolve().then(() => (init_yaml(), yaml_exports))).loadYamlEditor();
    case "toml":
      return (await Promise.resolve().then(() => (init_toml2(), toml_exports))).loadTomlEditor();
    case "dotenv":
      return (await Promise.resolve().then(() => (init_dotenv(), dotenv_exports))).dotenvEditor;
    case "frontmatter":
      return (await Promise.resolve().then(() => (init_frontmatter2(), frontmatter_exports))).loadFrontmatterEditor();
    default:
      return (0, import_errors.assertNever)(id);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  loadEditor
});
