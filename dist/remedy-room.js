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
function indexOf2(node, step) {
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
  const around2 = [];
  let node = root;
  for (const step of path) {
    if (node.kind === "scalar") return refuse("the way to the value leads through a text or number");
    const index = indexOf2(node, step);
    if (typeof index !== "number") return index;
    const child = childAt(node, index);
    if (child === void 0) return refuse("there is no such key");
    around2.push(node);
    node = child;
  }
  return { node, path, around: around2 };
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
    const index = indexOf2(place2.node, step);
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
function addMembers(list2, index, writers, opening) {
  if (list2.members.length === 0) return addToEmpty(list2, writers, opening);
  return index < list2.members.length ? addBefore(list2, index, writers, opening) : addBehind(list2, writers, opening);
}
function addBefore(list2, index, writers, opening) {
  const { text } = list2;
  const gap = gapBefore(list2, index);
  if (gap === void 0) return refuse(BROKEN);
  const indentation = indentationAt(text, gap.end);
  const leading = leadingComma(text, gap);
  if (leading !== void 0) return [insertion(gap.end, writers.map((write2) => write2(indentation) + leading).join(""))];
  if (!breaksLine(text, gap, gap.comma ?? gap.start, gap.end)) {
    const space = spaceBehindComma(list2, index > 0 ? gap : gapBefore(list2, 1)) ?? opening.space;
    return [insertion(gap.end, writers.map((write2) => `${write2(void 0)},${space}`).join(""))];
  }
  const eol = lineBreakNear(text, gap.start);
  if (gap.comma !== void 0) {
    const lines = writers.map((write2) => `${eol}${indentation}${write2(indentation)},`).join("");
    return [insertion(behindComments(list2, gap, gap.comma + 1), lines)];
  }
  return [insertion(gap.end, writers.map((write2) => `${write2(indentation)},${eol}${indentation}`).join(""))];
}
function addBehind(list2, writers, opening) {
  const { text, members } = list2;
  const before = gapBefore(list2, members.length - 1);
  const tail = gapBefore(list2, members.length);
  if (before === void 0 || tail === void 0) return refuse(BROKEN);
  const indentation = indentationAt(text, before.end);
  const leading = tail.comma === void 0 ? leadingComma(text, before) : void 0;
  if (leading !== void 0) return [insertion(tail.start, writers.map((write2) => leading + write2(indentation)).join(""))];
  const trailing = tail.comma === void 0 ? "" : ",";
  if (!breaksLine(text, before, before.comma ?? before.start, before.end)) {
    const space = spaceBehindComma(list2, before) ?? opening.space;
    const written3 = writers.map((write2) => write2(void 0)).join(`,${space}`);
    return [tail.comma === void 0 ? insertion(tail.start, `,${space}${written3}`) : insertion(tail.comma + 1, `${space}${written3},`)];
  }
  const eol = lineBreakNear(text, before.end);
  const lines = writers.map((write2) => eol + indentation + write2(indentation)).join(",") + trailing;
  const at = behindComments(list2, tail, tail.comma === void 0 ? tail.start : tail.comma + 1);
  if (tail.comma !== void 0) return [insertion(at, lines)];
  return at === tail.start ? [insertion(at, `,${lines}`)] : [insertion(tail.start, ","), insertion(at, lines)];
}
function addToEmpty(list2, writers, { lines: onLines2, unit, padding, space }) {
  const { text, inside } = list2;
  const gap = gapBefore(list2, 0);
  if (gap === void 0 || gap.comma !== void 0) return refuse(BROKEN);
  const eol = lineBreakNear(text, inside.start);
  const outer = indentationAt(text, inside.start);
  const opened = breaksLine(text, gap, gap.start, gap.end);
  const closing = opened && blanksBefore(text, inside.end) === lineStart(text, inside.end) ? indentationAt(text, inside.end) : outer;
  const last = gap.comments.at(-1);
  if (last === void 0) {
    if (!opened && !onLines2) {
      const pad = inside.end > inside.start ? " " : padding;
      return [{ span: inside, text: pad + writers.map((write2) => write2(void 0)).join(`,${space}`) + pad }];
    }
    const indentation2 = closing + unit;
    const lines2 = writers.map((write2) => eol + indentation2 + write2(indentation2)).join(",");
    return [{ span: inside, text: lines2 + eol + closing }];
  }
  if (!opened) return [insertion(last.end, writers.map((write2) => ` ${write2(void 0)}`).join(","))];
  const ownLine = blanksBefore(text, last.start) === lineStart(text, last.start);
  const indentation = ownLine ? indentationAt(text, last.start) : closing + unit;
  const lines = writers.map((write2) => eol + indentation + write2(indentation)).join(",");
  const closed = breaksLine(text, gap, last.end, gap.end);
  return [insertion(last.end, closed ? lines : `${lines}${eol}${closing}`)];
}
function removeMember(list2, index) {
  const { members } = list2;
  const member = members[index];
  const left = gapBefore(list2, index);
  const right = gapBefore(list2, index + 1);
  if (member === void 0 || left === void 0 || right === void 0) return refuse(BROKEN);
  if (members.length === 1) return removeOnly(list2, member, left, right);
  return right.comma === void 0 ? removeLast(list2, member, left, right) : removeWithComma(list2, member, left, right, right.comma);
}
function ownLineStart(text, left) {
  const start = lineStart(text, left.end);
  return left.comments.find((comment) => comment.start < start && start < comment.end)?.end ?? start;
}
function removeOnly(list2, member, left, right) {
  const { text, inside } = list2;
  const from = lineStart(text, member.start);
  const until = lineEnd(text, member.end);
  if ([...left.comments, ...right.comments].every((comment) => comment.start >= from && comment.end <= until)) {
    return [deletion(inside.start, inside.end)];
  }
  if (right.comma !== void 0 && lineEnd(text, member.end) < right.comma) {
    return [deletion(member.start, behindComments(list2, right, member.end)), deletion(right.comma, right.comma + 1)];
  }
  const end = right.comma === void 0 ? member.end : right.comma + 1;
  return [lineOf(list2, left, right, member, end) ?? deletion(member.start, end)];
}
function lineOf(list2, left, right, member, end) {
  const { text } = list2;
  if (!breaksLine(text, left, left.comma ?? left.start, left.end)) return void 0;
  const behind = skipBlanks(text, behindComments(list2, right, end));
  return isBreak(text, behind) && behind < list2.inside.end ? deletion(ownLineStart(text, left), behindBreak(text, behind)) : void 0;
}
function removeWithComma(list2, member, left, right, comma) {
  const { text, members } = list2;
  const own = behindComments(list2, right, member.end);
  if (right.comments.some(({ start }) => start >= own && start < comma)) return [deletion(member.start, own), deletion(comma, comma + 1)];
  if (lineEnd(text, member.end) < comma) return [deletion(member.start, skipBlanks(text, comma + 1))];
  const line = lineOf(list2, left, right, member, comma + 1);
  if (line !== void 0) return [line];
  const opensLine = breaksLine(text, left, left.comma ?? left.start, left.end);
  const behind = skipBlanks(text, comma + 1);
  const closesLine = isBreak(text, skipBlanks(text, behindComments(list2, right, comma + 1)));
  const isLast = member === members.at(-1);
  if (!opensLine && (closesLine || isLast)) return [deletion(blanksBefore(text, member.start), comma + 1)];
  return [deletion(member.start, behind)];
}
function removeLast(list2, member, left, right) {
  const { text } = list2;
  const comma = left.comma ?? left.start;
  if (!breaksLine(text, left, comma, left.end)) {
    if (left.comments.length === 0) return [deletion(left.start, member.end)];
    return [deletion(comma, comma + 1), deletion(Math.max(comma + 1, blanksBefore(text, member.start)), member.end)];
  }
  const line = lineOf(list2, left, right, member, member.end);
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
function isMap2(value) {
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
  return isMap2(value) && Object.entries(value).some((entry) => entry.some(holdsHalfCharacter));
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
  const list2 = bracketed(text, node);
  return list2 === void 0 ? refuse("a bracket is never closed") : addMembers(list2, index, members, opening);
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
  const written3 = text.slice(last.keySpan.end, last.value.span.start);
  return /^[ \t]*:[ \t]*$/.test(written3) ? written3 : void 0;
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
function written2(value, indentation, style) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList2 = Array.isArray(value);
  const layout = isList2 ? style.lists : style.maps;
  const members = isList2 ? value.map((item) => ({ key: "", item })) : Object.entries(value).map(([key, item]) => ({ key: JSON.stringify(key) + style.colon, item }));
  const [open, close] = isList2 ? ["[", "]"] : ["{", "}"];
  if (members.length === 0) return `${open}${close}`;
  const lines = isList2 ? onLines(value, style) : layout.lines;
  if (indentation === void 0 || !lines) {
    const line = members.map(({ key, item }) => key + written2(item, void 0, style)).join(`,${style.space}`);
    return `${open}${layout.padding}${line}${layout.padding}${close}`;
  }
  const inner = indentation + style.unit;
  const body = members.map(({ key, item }) => `${style.eol}${inner}${key}${written2(item, inner, style)}`).join(",");
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
        const member = (indentation) => JSON.stringify(key) + style.colon + written2(value, indentation, style);
        return add(text, place.node, place.node.entries.length, [member], openingOf(text, place, style, style.maps.lines));
      },
      insert(text, place, at, items) {
        const style = styleAt(text, place);
        const members = items.map(
          (item) => (indentation) => written2(item, indentation, style)
        );
        return add(text, place.node, at, members, openingOf(text, place, style, onLines(items, style)));
      },
      remove(text, { node }, index) {
        const list2 = bracketed(text, node);
        return list2 === void 0 ? refuse("a bracket is never closed") : removeMember(list2, index);
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
function blockItems(text, list2, index) {
  const column = columnOf(text, list2.span.start);
  const members = [];
  let at = list2.span.start;
  for (const item of list2.items.slice(0, index + 1)) {
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
function flowItem(text, list2, index, intro) {
  const item = list2.items[index];
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
  const list2 = bracketed2(text, node);
  const opening = { lines: false, unit: "  ", padding: "", space: " " };
  return list2 === void 0 ? refuse(UNUSUAL) : addMembers(
    list2,
    index,
    members.map((member) => () => member),
    opening
  );
}
function removeFromFlow(text, node, index) {
  const list2 = bracketed2(text, node);
  return list2 === void 0 ? refuse(UNUSUAL) : removeMember(list2, index);
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
  if (isMap2(value))
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
  if (isMap2(value) && !isSingle(value) && !style.flowMaps) {
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
  const joint2 = style.eol + " ".repeat(column + 2);
  if (isMap2(value) && !isSingle(value)) {
    return `- ${Object.entries(value).map(([key, item]) => blockPair(key, item, column + 2, style)).join(joint2)}`;
  }
  if (isList(value) && !value.every(isSingle)) return `- ${value.map((item) => blockItem(item, column + 2, style)).join(joint2)}`;
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
function addStatement(text, sites, path, eol, write2) {
  const header = sites.tables.find((table) => samePath(table.resolvedKey, path));
  if (header !== void 0 || path.length === 0) {
    const last = header === void 0 ? sites.assignments.filter(({ table }) => table === void 0).at(-1)?.pair : header.body.at(-1);
    if (last === void 0 && header === void 0) return addFirst(text, sites, eol, write2(""));
    const above = last ?? header?.key;
    return above === void 0 ? [] : addLine(text, above.range, last?.range[0] ?? header?.range[0] ?? 0, eol, write2);
  }
  const dotted = sites.assignments.filter((assignment) => leadsThrough(assignment.path, path)).at(-1);
  const inside = dotted !== void 0 && (dotted.table === void 0 || dotted.table.resolvedKey.length < path.length);
  if (dotted !== void 0 && inside) {
    const { pair } = dotted;
    const depth = path.length - (dotted.table?.resolvedKey.length ?? 0);
    const prefix = text.slice(pair.range[0], pair.key.keys[depth]?.range[0]);
    return addLine(text, pair.range, pair.range[0], eol, (indentation) => prefix + write2(indentation));
  }
  return addHeader(text, sites, path, eol, write2);
}
function samePath(one, other) {
  return one.length === other.length && leadsThrough(one, other);
}
function addLine(text, range2, model, eol, write2) {
  const indentation = indentationAt(text, model);
  return [insertion(lineEnd(text, range2[1]), eol + indentation + write2(indentation))];
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
function addHeader(text, sites, path, eol, write2) {
  const below = sites.tables.find((table) => leadsThrough(table.resolvedKey, path));
  const last = below?.key.keys[path.filter((step) => typeof step === "string").length - 1];
  const first = below?.key.keys[0];
  if (below === void 0 || last === void 0 || first === void 0) return refuse("the table has no place of its own in the file");
  const indentation = indentationAt(text, below.range[0]);
  const header = `${indentation}[${text.slice(first.range[0], last.range[1])}]`;
  return [insertion(aboveComments(text, below.range[0]), `${header}${eol}${indentation}${write2(indentation)}${eol}${eol}`)];
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
function isOnlyItem(sites, list2) {
  return sites.tables.filter((table) => table.kind === "array" && samePath(table.resolvedKey.slice(0, -1), list2)).length < 2;
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
  const list2 = nearest(place, (node) => listLayout(text, node));
  return {
    eol: lineBreakNear(text, place.node.span.start),
    equals: nearest(place, (node) => equalsOf(text, node)) ?? " = ",
    literal: nearest(
      place,
      (node) => node.kind === "scalar" && node.inner.start > node.span.start ? isLiteral(text, node.span.start) : void 0
    ) ?? false,
    listLines: list2?.lines ?? false,
    unit: list2?.unit ?? "  ",
    listPadding: list2?.padding ?? "",
    padding: nearest(place, (node) => inlinePadding(text, node)) ?? " "
  };
}
function isLiteral(text, at) {
  return text.charAt(at) === "'";
}
function equalsOf(text, node) {
  const last = node.kind === "map" ? node.entries.at(-1) : void 0;
  if (last === void 0 || last.value.span.start < last.keySpan.end) return void 0;
  const written3 = text.slice(last.keySpan.end, last.value.span.start);
  if (!/^[ \t]*=[ \t]*$/.test(written3)) return void 0;
  return `${written3.startsWith("=") ? "" : " "}=${written3.endsWith("=") ? "" : " "}`;
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
  if (isMap2(value)) {
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
  return isList(value) ? value.some(holdsNull) : isMap2(value) && Object.values(value).some(holdsNull);
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
      const within = valueAt2(sites, place.path);
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
      const within = valueAt2(sites, place.path);
      if (within === "dotted") return refuse(DOTTED);
      if (within?.type !== "TOMLArray") return refuse("the items of the list are tables under headers of their own");
      const style = styleAt3(text, place);
      const writers = items.map((item) => () => valueText(item, void 0, style));
      return addMembers(bracketed3(text, within), at, writers, openingOf2("list", style));
    },
    remove(text, place, index) {
      const sites = sitesAt(text, place);
      if (sites === void 0) return refuse(BROKEN2);
      const within = valueAt2(sites, place.path);
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
    return sitesOf(library.parseTOML((0, import_toml.lineEnded)(withoutBom(text)), { tomlVersion: "1.1" }));
  } catch {
    return "broken";
  }
}
function valueAt2(sites, path) {
  const holder = sites.assignments.find((assignment) => leadsThrough(path, assignment.path));
  return holder && (valueWithin(holder.pair.value, path.slice(holder.path.length)) ?? "dotted");
}
function bracketed3(text, value) {
  const members = value.type === "TOMLArray" ? value.elements : value.body;
  const [start, end] = value.range;
  return {
    text,
    inside: { start: start + 1, end: end - 1 },
    members: members.map(({ range: range2 }) => ({ start: range2[0], end: range2[1] })),
    commentEnd: hashComment
  };
}
var import_toml, BROKEN2, HALF_CHARACTER2, DOTTED;
var init_toml = __esm({
  "src/formats/edit/toml.ts"() {
    "use strict";
    init_build();
    import_toml = require("./format-toml.js");
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
function addLine2(text, node, key, written3) {
  const last = node.entries.at(-1);
  if (last === void 0) {
    const eol = lineBreakNear(text, text.length);
    const line = `${key}=${written3}`;
    return [insertion(text.length, lineStart(text, text.length) < text.length ? eol + line : line + eol)];
  }
  const { keySpan, value } = last;
  const start = lineStart(text, keySpan.start);
  const before = text.slice(start, keySpan.start);
  const equals = text.indexOf("=", keySpan.end);
  const behind = skipBlanks(text, equals + 1);
  const sign = `${text.slice(keySpan.end, equals)}=${behind <= value.span.start ? text.slice(equals + 1, behind) : ""}`;
  const end = lineEnd(text, value.span.end);
  return [insertion(end, lineBreakNear(text, keySpan.start) + before + key + sign + written3)];
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
function quoted2(value, wished) {
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
      set(text, { node, around: around2 }, value) {
        const written3 = quoted2(value, quoteOf(text, node) ?? quoteIn(text, around2[0]));
        if (typeof written3 !== "string") return written3;
        return hasOpenQuote(text, around2[0]) ? refuse(OPEN_QUOTE) : [{ span: node.span, text: written3 }];
      },
      put(text, { node }, key, value) {
        if (typeof value !== "string") return refuse("an environment file holds nothing but text");
        if (!/^[\w.-]+$/.test(key)) return refuse("this cannot be the name of a variable");
        if (hasOpenQuote(text, node)) return refuse(OPEN_QUOTE);
        const written3 = quoted2(value, quoteIn(text, node));
        return typeof written3 === "string" ? addLine2(text, node, key, written3) : written3;
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

// held:src/formats/frontmatter.ts
var import_keygate12;
var init_frontmatter = __esm({
  "held:src/formats/frontmatter.ts"() {
    import_keygate12 = require("./keygate.js");
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
      const end = (0, import_keygate12.formats_frontmatter__frontmatterEnd)(text);
      return end === void 0 ? refuse("there is no front matter in the text") : yaml.edit(text.slice(0, end), root, change);
    },
    values(text) {
      const end = (0, import_keygate12.formats_frontmatter__frontmatterEnd)(text);
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

// src/remedy-room.ts
var remedy_room_exports = {};
__export(remedy_room_exports, {
  fixReport: () => fixReport,
  fixText: () => fixText,
  isSwappable: () => isSwappable,
  loadEditor: () => loadEditor,
  maskedDiff: () => maskedDiff,
  remediate: () => remediate
});
module.exports = __toCommonJS(remedy_room_exports);

// held:src/core/text.ts
var import_keygate = require("./keygate.js");

// held:src/engine/discover.ts
var import_keygate2 = require("./keygate.js");

// held:src/engine/read.ts
var import_keygate3 = require("./keygate.js");

// src/engine/remedy/hunks.ts
var import_diff = require("./vendor/diff.js");
function anchored(hunk, newStart, after, withheld) {
  const before = newStart > 1;
  const place = before ? newStart - 1 : newStart + hunk.lines.length;
  const line = after[place - 1]?.replace(/\r$/, "");
  if (line === void 0 || withheld.has(place) || place === after.length && line === "") return hunk;
  const first = before ? hunk.first - 1 : hunk.first;
  return { ...hunk, first, last: first, lines: before ? [line, ...hunk.lines] : [...hunk.lines, line] };
}
function hunksOf(before, after, withheld) {
  const { hunks } = (0, import_diff.structuredPatch)("", "", before, after, void 0, void 0, { context: 0 });
  const all = after.split("\n");
  const found = [];
  for (const { oldStart, oldLines, newStart, lines } of hunks) {
    const added = lines.filter((line) => line.startsWith("+")).map((line) => line.slice(1).replace(/\r$/, ""));
    const hunk = {
      // Unlike a patch that is written out, this names the line in front of which lines are added.
      first: oldStart,
      last: oldStart + oldLines - 1,
      lines: added,
      holdsCredential: added.some((_, i) => withheld.has(newStart + i))
    };
    const next = oldLines === 0 ? anchored(hunk, newStart, all, withheld) : hunk;
    const previous = found.at(-1);
    if (previous === void 0 || next.first > previous.last) found.push(next);
    else {
      const joined = { ...previous, lines: [...previous.lines, ...next.lines.slice(1)] };
      found[found.length - 1] = { ...joined, holdsCredential: previous.holdsCredential || next.holdsCredential };
    }
  }
  return found;
}
function diffOf(before, after) {
  return (0, import_diff.structuredPatch)("", "", before, after, void 0, void 0, { context: 3 }).hunks;
}

// held:src/clients/client.ts
var import_keygate4 = require("./keygate.js");

// held:src/engine/roles.ts
var import_keygate5 = require("./keygate.js");

// src/engine/remedy/default.ts
var OF_A_SHELL = /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200}):?[-=](?<fallback>(?:[^}$]|\$(?![{(])){0,4000})\}/g;
function defaultedAt(text, part, client) {
  for (const pattern of [...client.interpolations.map((one) => one.pattern), OF_A_SHELL]) {
    for (const match of text.matchAll(pattern)) {
      const { target, fallback } = match.groups ?? {};
      if (target === void 0 || fallback === void 0) continue;
      const start = match.index + match[0].lastIndexOf(fallback);
      const end = start + fallback.length;
      if (start <= part.from && part.to <= end)
        return {
          from: match.index,
          to: match.index + match[0].length,
          held: { from: start, to: end },
          variable: target.slice(target.lastIndexOf(".") + 1),
          wide: part.from > start || part.to < end
        };
    }
  }
  return void 0;
}

// src/engine/remedy/units.ts
function keyOf({ start, end }) {
  return `${start}:${end}`;
}
function indexOf(documents) {
  const scalars = [];
  const maps = /* @__PURE__ */ new Map();
  const shared2 = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  function walk(node, document, path) {
    if (seen.has(node)) {
      shared2.add(node);
      return;
    }
    seen.add(node);
    if (node.kind === "scalar") scalars.push({ document, path, node });
    else if (node.kind === "list") node.items.forEach((item, i) => walk(item, document, [...path, i]));
    else {
      maps.set(keyOf(node.span), { document, path, node });
      for (const { key, value } of node.entries) walk(value, document, [...path, key]);
    }
  }
  documents.forEach((document, i) => walk(document, i, []));
  scalars.sort((a, b) => a.node.span.start - b.node.span.start);
  return { scalars, maps, shared: shared2 };
}
function scalarAt({ scalars }, span) {
  let low = 0;
  let high = scalars.length - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    const at = scalars[middle];
    if (at === void 0) return void 0;
    if ((0, import_keygate.core_text__contains)(at.node.span, span)) return at;
    if (at.node.span.start > span.start) high = middle - 1;
    else low = middle + 1;
  }
  return void 0;
}
function stringsOf(documents) {
  const index = indexOf(documents);
  return (span) => scalarAt(index, span)?.node;
}
function rangeIn(node, span) {
  const { length } = node.text;
  let from = 0;
  while (from < length && node.locate(from, from + 1).start < span.start) from++;
  let to = length;
  while (to > from && node.locate(to - 1, to).end > span.end) to--;
  const found = node.locate(from, to);
  return to > from && found.start === span.start && found.end === span.end ? { from, to } : void 0;
}
var LISTED = /* @__PURE__ */ new Set(["command", "args", "env", "headers", "url"]);
var NAMED_BY = /* @__PURE__ */ new Set(["value", "default"]);
function pairOf(kind, rest, node, slot) {
  const [first, second] = rest;
  const safe = (name) => name === slot.name || name === slot.path.at(-1) || slot.name.startsWith(`${name}.`);
  if (rest.length === 1 && typeof first === "string") return safe(first) ? { kind, name: first, shape: "entry" } : { kind: "field" };
  if (rest.length === 1) {
    const name = /^\s{0,4}([A-Za-z][\w.-]{0,200})\s{0,2}[=:]/.exec(node.text)?.[1];
    return name === void 0 || !safe(name) ? { kind: "field" } : { kind, name, shape: "assignment" };
  }
  if (rest.length === 2 && NAMED_BY.has(String(second))) return { kind, name: slot.name, shape: "named" };
  return { kind: "field" };
}
function siteOf(entry, rest, node, slot, client) {
  const roleOf = (0, import_keygate5.engine_roles__roleFinder)(client.fields);
  let at = entry;
  for (let depth = 0; depth < rest.length; depth++) {
    const step = rest[depth];
    const next = at.kind === "map" ? at.entries.findLast(({ key }) => key === step)?.value : at.kind === "list" ? at.items[Number(step)] : void 0;
    if (next === void 0) break;
    const role = typeof step === "string" ? roleOf(rest.slice(0, depth + 1).filter((part) => typeof part === "string")) : void 0;
    const started = role === "command" || role === "args";
    if (role !== void 0 && LISTED.has(role) && !(started && next.kind === "map")) {
      const behind = rest.slice(depth + 1);
      if (role === "env") return behind.length === 0 ? { kind: "line" } : pairOf("variable", behind, node, slot);
      if (role === "headers") return behind.length === 0 ? { kind: "field" } : pairOf("header", behind, node, slot);
      if (role === "url") return { kind: "url" };
      if (behind.length === 0) return { kind: "line" };
      return behind.length === 1 && typeof behind[0] === "number" ? { kind: "word", index: behind[0] } : { kind: "field" };
    }
    at = next;
  }
  return { kind: "field" };
}
function isWithin(outer, inner) {
  return outer.length <= inner.length && outer.every((step, i) => step === inner[i]);
}
function subjectsOf(file, documents, clientOf, wanted) {
  const index = indexOf(documents);
  const taken = /* @__PURE__ */ new Set();
  function subjectOf(server, slots) {
    const literals = slots.filter((slot) => slot.value.kind === "literal" && wanted(slot, server));
    if (literals.length === 0) return void 0;
    const found = server === void 0 ? void 0 : index.maps.get(keyOf(server.span));
    const entry = found?.node.kind === "map" ? { path: found.path, node: found.node, document: found.document } : void 0;
    const beyond = [];
    const grouped = /* @__PURE__ */ new Map();
    for (const slot of literals) {
      const placed = scalarAt(index, slot.span);
      if (placed === void 0)
        beyond.push({ slot, reason: slot.place === "comment" ? "It stands in a comment." : "It stands in a key, not in a value." });
      else if (index.shared.has(placed.node)) beyond.push({ slot, reason: "It stands in an anchor that several places refer to." });
      else if (grouped.has(placed.node)) {
        const held = grouped.get(placed.node)?.slots;
        if (held?.some(({ span }) => keyOf(span) === keyOf(slot.span)) === false) held.push(slot);
      } else if (!taken.has(placed.node)) grouped.set(placed.node, { placed, slots: [slot] });
    }
    const units = [...grouped.values()].map(({ placed, slots: held }) => {
      taken.add(placed.node);
      const [slot] = held;
      const within = entry !== void 0 && entry.document === placed.document && isWithin(entry.path, placed.path);
      const range2 = held.length === 1 ? rangeIn(placed.node, slot.span) : void 0;
      const defaulted = range2 === void 0 ? void 0 : defaultedAt(placed.node.text, range2, clientOf(server));
      const part = defaulted === void 0 ? range2 : { from: defaulted.from, to: defaulted.to };
      return {
        ...placed,
        slots: held,
        site: within ? siteOf(entry.node, placed.path.slice(entry.path.length), placed.node, slot, clientOf(server)) : { kind: "field" },
        ...part === void 0 ? {} : { part },
        ...defaulted === void 0 ? {} : { variable: defaulted.variable, held: defaulted.held, ...defaulted.wide ? { wide: true } : {} }
      };
    });
    return { ...server === void 0 ? {} : { server }, ...entry === void 0 ? {} : { entry }, units, beyond };
  }
  const subjects = file.servers.map((server) => subjectOf(server, server.slots));
  return [...subjects, subjectOf(void 0, file.strays)].filter((subject) => subject !== void 0);
}

// src/engine/remedy/masking.ts
var MASK = "\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022";
var WORD = /[A-Za-z0-9+/_.-]{8,2000}/g;
function literalSpans(file) {
  const slots = [...file.servers.flatMap((server) => server.slots), ...file.strays];
  return slots.filter(({ value }) => value.kind === "literal").map(({ span }) => span);
}
function masked(text, file, format, knowledge) {
  const spans = literalSpans(file);
  if (spans.length === 0) return text;
  const stringAt = stringsOf(format.parse(text).documents);
  const shown = spans.map((span) => {
    const holder = stringAt(span)?.inner;
    if (holder === void 0 || holder.start === span.start && holder.end === span.end) return span;
    const around2 = `${text.slice(holder.start, span.start)} ${text.slice(span.end, holder.end)}`;
    return [...around2.matchAll(WORD)].some(([word]) => knowledge.looksRandom(word)) ? holder : span;
  });
  const edits = [];
  for (const span of shown.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = edits.at(-1);
    if (last === void 0 || span.start >= last.span.end) edits.push({ span, text: MASK });
  }
  return (0, import_keygate.core_text__applyEdits)(text, edits);
}

// held:src/core/variable.ts
var import_keygate6 = require("./keygate.js");

// src/engine/place.ts
var LONGEST = 80;
var LOOKED_AT = 400;
var PLACEHOLDER = /\{(?<key>[a-z]{1,20})\}/g;
var SETTING = /^[A-Za-z0-9][\w.:@/+-]{0,199}$/;
var PLAIN_WORD = /^[\w./:@%+=,-]{1,2000}$/;
var VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{0,200}$/;
var LONGEST_TEMPLATE = 500;
function joint({ characters }) {
  return new RegExp(`[${characters}]`).test("-") ? "-" : "_";
}
function cased(text, { letters }) {
  return letters === void 0 ? text : letters === "upper" ? text.toUpperCase() : text.toLowerCase();
}
function endless(text) {
  return text.replace(/(?<![-._])[-._]{1,400}$/, "");
}
function shortened(text, remedy) {
  if (text.length <= LONGEST) return text;
  let sum = 2166136261;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 16777619) >>> 0;
  const end = cased(`${joint(remedy)}${sum.toString(36).padStart(7, "0")}`, remedy);
  return `${endless(text.slice(0, LONGEST - end.length))}${end}`;
}
function wordOf(name, remedy) {
  const joined = joint(remedy);
  const legal = cased(name.slice(0, LOOKED_AT), remedy).replace(new RegExp(`[^${remedy.characters}]{1,400}`, "g"), joined).replace(new RegExp(`${joined}{2,400}`, "g"), joined);
  const word = endless(legal.replace(/^[-._]{1,400}/, ""));
  return shortened(word === "" ? cased("unnamed", remedy) : word, remedy);
}
function problemOfTemplate(template, { name }, { characters }) {
  const unknown = [...template.matchAll(PLACEHOLDER)].map(([whole]) => whole).find((one) => !/^\{(?:repo|server|slot)\}$/.test(one));
  if (unknown !== void 0) return { problem: `remediate.path has ${unknown}; there are {repo}, {server} and {slot}.` };
  if (!template.includes("{server}") || !template.includes("{slot}"))
    return { problem: "remediate.path must have {server} and {slot}: without them two credentials would share a place." };
  if (!new RegExp(`^[/${characters}]{0,${LONGEST_TEMPLATE}}$`, "i").test(template.replace(PLACEHOLDER, "")))
    return { problem: `remediate.path has a character that ${name} does not take there, or is too long.` };
  return void 0;
}
function problemOfSettings(manager, remedy, settings) {
  for (const [key, what] of Object.entries(remedy.settings ?? {})) {
    const value = Object.hasOwn(settings, key) ? settings[key] : void 0;
    if (value === void 0 || value === "") return { problem: `${manager.name} needs remediate.settings.${key} of the policy: ${what}.` };
    if (!SETTING.test(value)) return { problem: `remediate.settings.${key} of the policy is not ${what}.` };
  }
  return void 0;
}
function partsOf(template, words, remedy) {
  return cased(
    template.replace(PLACEHOLDER, (_, key) => words[key] ?? ""),
    remedy
  ).split("/").filter((part) => !/^\.{0,500}$/.test(part)).map((part) => shortened(part, remedy));
}
function isKnown({ references }, { reference }, stored) {
  if (reference === void 0) return true;
  const text = render(reference, stored, "NAME");
  return references.some(({ pattern, yields }) => yields === "manager" && pattern.exec(text)?.[0] === text);
}
function placeFor(manager, template, { repo, server, slot }, settings) {
  const { remedy } = manager;
  if (remedy === void 0) return { problem: `A literal cannot be moved to ${manager.name} by a change of a configuration.` };
  const problem = (template === void 0 ? void 0 : problemOfTemplate(template, manager, remedy)) ?? problemOfSettings(manager, remedy, settings);
  if (problem !== void 0) return problem;
  const words = { repo: wordOf(repo, remedy), server: wordOf(server, remedy), slot: wordOf(slot, remedy) };
  const parts = partsOf(template ?? remedy.path, words, remedy);
  const [least, most] = remedy.parts;
  if (parts.length < least || parts.length > most) {
    const wanted = least === most ? `${least}` : `${least} to ${most}`;
    return { problem: `remediate.path has ${parts.length} parts, and ${manager.name} takes ${wanted}.` };
  }
  const own = Object.keys(remedy.settings ?? {}).map((key) => [key, settings[key] ?? ""]);
  const path = parts.join("/");
  const stored = {
    path,
    values: {
      ...words,
      path,
      head: parts[0] ?? "",
      rest: parts.slice(1).join("/"),
      parent: parts.slice(0, -1).join("/"),
      leaf: parts.at(-1) ?? "",
      ...Object.fromEntries(own)
    }
  };
  if (isKnown(manager, remedy, stored)) return stored;
  return { problem: `With this path and these settings of remediate, ${manager.name} has no reference that it knows.` };
}
function valueOf(key, { values }, name) {
  const value = key === "name" ? name : Object.hasOwn(values, key) ? values[key] : void 0;
  if (value === void 0) throw new RangeError(`a template has {${key}}, which is nothing known`);
  return value;
}
function render(template, stored, name) {
  return template.replace(PLACEHOLDER, (_, key) => valueOf(key, stored, name));
}
function quoted(text, quote) {
  if (quote === '"') return text.replace(/[\\"$`]/g, "\\$&");
  if (quote === "'") return text.replaceAll("'", String.raw`'\''`);
  return PLAIN_WORD.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
function renderLine(template, stored, name) {
  if (template.startsWith("#")) return render(template, stored, name);
  let quote = "";
  return template.replace(/\\.|["']|\{(?<key>[a-z]{1,20})\}/g, (whole, key) => {
    if (key !== void 0) return quoted(valueOf(key, stored, name), quote);
    if (whole === quote) quote = "";
    else if (quote === "" && whole.length === 1) quote = whole;
    return whole;
  });
}
function renderCommand(words, stored, name) {
  return words.map((word) => quoted(render(word, stored, name), "")).join(" ");
}
function renderLauncher({ words, several, variables }, credentials) {
  const illegal = credentials.find(({ name }) => !(variables ?? VARIABLE).test(name));
  if (illegal !== void 0) return { problem: `${words[0] ?? ""} cannot set a variable of this name.` };
  const made = words.map((word) => [...new Set(credentials.map(({ stored, name }) => render(word, stored, name)))]);
  if (made.some(({ length }) => length > 1) && several === void 0)
    return { problem: `${words[0] ?? ""} starts a server with credentials of one place, and these have several.` };
  return made.map((each) => each.join(several));
}

// src/engine/remedy/names.ts
var GENERIC = /^(?:API_?|ACCESS_?|AUTH_?|SECRET_?|BEARER_?)*(?:KEY|TOKEN|SECRET|PASSWORD|AUTH)$/;
function slotName({ site, slots: [slot], variable, path }, server) {
  if (variable !== void 0 || site.kind === "variable") return variable ?? (site.kind === "variable" ? site.name : "");
  const name = (0, import_keygate6.core_variable__variableFor)(slot, server);
  const around2 = path.at(-2);
  return server === void 0 && GENERIC.test(name) && typeof around2 === "string" ? `${(0, import_keygate6.core_variable__upperCase)(around2)}_${name}` : name;
}
function keyOf2(file, document, path) {
  return `${file}
${document}
${path.join("\n")}`;
}
function secretOf({ slots }) {
  const [{ value }] = slots;
  return slots.length === 1 && value.kind === "literal" ? value.secret : void 0;
}
function presentIn({ entry }) {
  const maps = (entry?.node.entries ?? []).flatMap(({ value }) => value.kind === "map" ? [value] : []);
  return new Set(maps.flatMap((map) => map.entries.map(({ key }) => key)));
}
function namesIn(subject) {
  const names = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  const present = presentIn(subject);
  for (const unit of subject.units) {
    const wanted = slotName(unit, subject.server?.name);
    const isFree = (name2) => !taken.has(name2) && (unit.site.kind === "variable" || !present.has(name2));
    let name = wanted;
    for (let count = 2; !isFree(name); count++) name = `${wanted}_${count}`;
    taken.add(name);
    names.set(unit, name);
  }
  return names;
}
function makeNames(terms) {
  const { manager, template, settings, repo } = terms;
  const holders = /* @__PURE__ */ new Map();
  const paths = /* @__PURE__ */ new Map();
  function holderOf(subject, named) {
    const server = subject.server?.name ?? "mcp";
    const known = holders.get(server) ?? [];
    holders.set(server, known);
    const fits = ({ held }) => [...named].every(([unit, name]) => {
      const secret = secretOf(unit);
      return !held.has(name) || secret !== void 0 && held.get(name)?.equals(secret) === true;
    });
    const found = [known[0], known.at(-1)].find((holder2) => holder2 !== void 0 && fits(holder2));
    const holder = found ?? { name: known.length === 0 ? server : `${server}-${known.length + 1}`, held: /* @__PURE__ */ new Map() };
    if (found === void 0) known.push(holder);
    for (const [unit, name] of named) holder.held.set(name, secretOf(unit));
    return holder;
  }
  function storedAt(holder, slot) {
    if (manager?.remedy === void 0) return void 0;
    for (let count = 1; ; count++) {
      const server = count === 1 ? holder.name : `${holder.name}-${count}`;
      const place = placeFor(manager, template, { repo, server, slot }, settings);
      if ("problem" in place) return void 0;
      const other = paths.get(place.path);
      if (other !== void 0 && other !== holder) continue;
      paths.set(place.path, holder);
      return place;
    }
  }
  return {
    inFile(file) {
      const variables = /* @__PURE__ */ new Map();
      const subjects = /* @__PURE__ */ new Map();
      const claim = (wanted, owner, prefix) => {
        for (let count = 0; ; count++) {
          const prefixed = wanted.startsWith(`${prefix}_`) ? wanted : `${prefix}_${wanted}`;
          const name = count === 0 ? wanted : count === 1 ? prefixed : `${prefixed}_${count}`;
          if (variables.has(name) && variables.get(name) !== owner) continue;
          variables.set(name, owner);
          return name;
        }
      };
      const settled = (subject) => {
        const key = `${subject.entry?.document ?? ""} ${(subject.entry?.path ?? []).join("\n")} ${subject.server?.span.start ?? ""}`;
        const known = subjects.get(key);
        if (known !== void 0) return known;
        const named = namesIn(subject);
        const made = {
          holder: holderOf(subject, named),
          named: new Map([...named].map(([unit, name]) => [keyOf2(file, unit.document, unit.path), name]))
        };
        subjects.set(key, made);
        return made;
      };
      const nameOf2 = (unit, subject) => settled(subject).named.get(keyOf2(file, unit.document, unit.path)) ?? slotName(unit, subject.server?.name);
      return {
        own: (unit, subject) => unit.site.kind === "variable" ? unit.site.name : nameOf2(unit, subject),
        shared(unit, subject, reserved) {
          if (unit.variable !== void 0) return unit.variable;
          const server = subject.server?.name ?? "mcp";
          const named = slotName(unit, subject.server?.name);
          const prefix = `${(0, import_keygate6.core_variable__upperCase)(server) || "MCP"}_`;
          const generic = unit.site.kind !== "variable" && GENERIC.test(named) && !named.startsWith(prefix);
          const wanted = generic ? prefix + named : named;
          return claim(
            reserved?.test(wanted) === true ? `MCP_${wanted}` : wanted,
            keyOf2(file, unit.document, unit.path),
            (0, import_keygate6.core_variable__upperCase)(server) || "MCP"
          );
        },
        place: (unit, subject) => storedAt(settled(subject).holder, nameOf2(unit, subject))
      };
    }
  };
}

// held:src/engine/judge.ts
var import_keygate7 = require("./keygate.js");

// src/engine/remedy/anatomy.ts
var MAX_DEPTH = 3;
var KINDS = /* @__PURE__ */ new Set(["type", "transport", "transportType", "transport_type"]);
var REMOTE = /^(?:sse|https?|remote|streamable[-_ ]?(?:http)?|wss?|websocket)$/i;
function textsOf(part) {
  if (part === void 0) return [];
  if (part.node.kind === "scalar") return [part.node.text];
  return part.node.items.map((item) => item.kind === "scalar" ? item.text : void 0);
}
function anatomyOf(entry, client) {
  const roleOf = (0, import_keygate5.engine_roles__roleFinder)(client.fields);
  const found = /* @__PURE__ */ new Map();
  const kinds = [];
  function walk(map, keys) {
    for (const { key, value, duplicate } of map.node.entries) {
      const path = [...map.path, key];
      const role = roleOf([...keys, key]);
      const part = { path, node: value };
      const started = role === "command" || role === "args";
      if (KINDS.has(key) && value.kind === "scalar" && REMOTE.test(value.text)) kinds.push({ path, node: value });
      if (role !== void 0 && !(started && value.kind === "map")) {
        if (duplicate || !found.has(role)) found.set(role, { part, holder: map });
      } else if (value.kind === "map" && keys.length < MAX_DEPTH) walk({ path, node: value }, [...keys, key]);
    }
  }
  walk(entry, []);
  const line = (role) => {
    const part = found.get(role)?.part;
    return part === void 0 || part.node.kind === "map" ? void 0 : { path: part.path, node: part.node };
  };
  const url = found.get("url")?.part;
  const command = line("command");
  const args = line("args");
  const texts = [...textsOf(command), ...textsOf(args)];
  const words = texts.filter((text) => text !== void 0);
  const env = found.get("env")?.part;
  const headers = found.get("headers")?.part;
  const beside = found.get("url")?.holder;
  const nest = beside?.path.slice(entry.path.length).join(".") ?? "";
  const room = beside !== void 0 && client.fields.command.includes(`${nest}.command`) ? beside : { path: entry.path, node: entry.node };
  return {
    holder: found.get("command")?.holder ?? room,
    ...command === void 0 ? {} : { command },
    ...args === void 0 ? {} : { args },
    ...env === void 0 ? {} : { env },
    ...url?.node.kind === "scalar" ? { url: { path: url.path, node: url.node } } : {},
    ...headers === void 0 ? {} : { headers },
    kinds,
    words: words.length === texts.length ? words : void 0
  };
}

// src/core/shell-quote.ts
function shellQuoted(word) {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

// src/engine/remedy/replaced.ts
function isReplaced(text, { client }) {
  return client.interpolations.some(
    ({ pattern, places, unset }) => unset !== "verbatim" && places.includes("argument") && text.search(pattern) >= 0
  );
}

// held:src/core/secret.ts
var import_keygate8 = require("./keygate.js");

// src/engine/remedy/in-place.ts
function flagOf({ node, site, slots: [slot] }) {
  const flag = `${slot.name}=`;
  return site.kind === "word" && node.text.startsWith(flag) ? flag : "";
}
function withWhole(unit, reference) {
  return flagOf(unit) + reference;
}
function withReference(unit, reference) {
  const { node, part } = unit;
  return part === void 0 ? withWhole(unit, reference) : node.text.slice(0, part.from) + reference + node.text.slice(part.to);
}
function isWhole({ node, part }) {
  return part !== void 0 && part.from === 0 && part.to === node.text.length;
}
function around(unit) {
  const { node, part } = unit;
  return part === void 0 ? { before: flagOf(unit), behind: "" } : { before: node.text.slice(0, part.from), behind: node.text.slice(part.to) };
}
var ASSIGNED = /^\s{0,4}[A-Za-z][\w.-]{0,200}\s{0,2}[=:]\s{0,4}/;
function valueAt(unit) {
  const { site, node } = unit;
  const assigned = (site.kind === "variable" || site.kind === "header") && site.shape === "assignment";
  return assigned ? ASSIGNED.exec(node.text)?.[0].length ?? 0 : flagOf(unit).length;
}
function heldBy(unit, whole, from = valueAt(unit)) {
  const { node, part, held } = unit;
  const cut = held ?? part;
  if (cut === void 0 || part === void 0) return new import_keygate8.core_secret__Secret(node.text.slice(from));
  const value = node.text.slice(cut.from, cut.to);
  return new import_keygate8.core_secret__Secret(whole ? (node.text.slice(0, part.from) + value + node.text.slice(part.to)).slice(from) : value);
}

// src/engine/remedy/handed-on.ts
var CONTAINERS = /^(?:.{0,500}[\\/])?(?:docker|podman|nerdctl)(?:\.exe)?$/;
var BRIDGE = /^mcp-remote(?:@|$)/;
function containerVariable(unit, { anatomy }) {
  const match = /^(?<option>--env=|-e=?)?(?<name>[A-Za-z_][A-Za-z0-9_]{0,200})=/.exec(unit.node.text);
  const { option = "", name } = match?.groups ?? {};
  if (unit.slots[0].place !== "env" || name === void 0 || name !== unit.slots[0].name || anatomy?.words?.some((word) => CONTAINERS.test(word)) !== true)
    return void 0;
  return { text: option + name, name };
}
function bridgeHeader(unit, { anatomy }) {
  const match = /^(?<option>--header=)?(?<header>[A-Za-z][A-Za-z0-9-]{0,100})\s{0,2}:\s{0,4}/.exec(unit.node.text);
  const { option = "", header } = match?.groups ?? {};
  if (unit.slots[0].place !== "header" || header === void 0 || anatomy?.words?.some((word) => BRIDGE.test(word)) !== true)
    return void 0;
  return { before: `${option}${header}:`, header };
}
function inheritedIn(unit, name, work) {
  const variable = containerVariable(unit, work);
  if (variable !== void 0) return { ...variable, whole: around(unit).before !== `${variable.text}=` };
  const header = bridgeHeader(unit, work);
  if (header === void 0 || isReplaced(`\${${name}}`, work)) return void 0;
  return { text: `${header.before}\${${name}}`, name, whole: around(unit).before.trimEnd() !== header.before };
}

// src/engine/remedy/launcher.ts
function launchingOf({ launcher: launcher2, resolves }, remedy, stored, name) {
  const { launcher: own, reference } = remedy;
  const written3 = (place, variable) => reference === void 0 ? variable : render(reference, place, variable);
  const ours = reference !== void 0 && resolves(written3(stored, name));
  if (own !== void 0 && (launcher2 === "own" || !ours)) {
    if (own.style === "bulk" && own.variables?.test(name) === false) return void 0;
    return { own: true, style: own.style, reference: own.style === "bulk" ? (_place, variable) => variable : written3 };
  }
  return ours ? { own: false, style: "reference", reference: written3 } : void 0;
}
var PLAIN_NAME = /^[\w.@:/ -]{1,200}$/;
function naming(server, { named }) {
  if (!named || server === void 0) return [];
  if (PLAIN_NAME.test(server.name)) return ["--server", server.name];
  return { problem: "the policy bounds servers by their names (exec.servers), and this name cannot be written as an argument everywhere" };
}
function launcherWords({ launcher: wanted, handed }, terms, server) {
  const { launcher: launcher2, version, manager } = terms;
  const own = manager?.remedy?.launcher;
  if (wanted?.own === true && own !== void 0) {
    const words = renderLauncher(own, handed);
    return "problem" in words ? { problem: `the launcher of ${manager?.name ?? "the manager"} cannot do it: ${words.problem}` } : words;
  }
  const name = naming(server, terms);
  if ("problem" in name) return name;
  const program = launcher2 === "keygate" ? ["keygate"] : ["npx", "-y", `mcp-keygate@${version}`];
  return [...program, "exec", ...name, "--"];
}
function isBounded(unit) {
  const { before, behind } = around(unit);
  if (unit.site.kind === "line") return /(?:^|[=:\s])["']?$/.test(before) && /^["']?(?:\s|$)/.test(behind);
  return behind === "" && /(?:^|[=:\s])$/.test(before);
}
var MEANS_SHELL = /^-[a-z]{0,4}c$/;
function isScript(unit, { anatomy }) {
  const { site } = unit;
  if (site.kind !== "word" || anatomy?.words === void 0) return false;
  const at = anatomy.words.indexOf(unit.node.text);
  return at > 1 && MEANS_SHELL.test(anatomy.words[at - 1] ?? "") && /sh(?:\.exe)?$/.test(anatomy.words[at - 2] ?? "");
}
function inScript(unit, name, work) {
  const { before, behind } = around(unit);
  if (unit.part === void 0 || before.includes("\\")) return void 0;
  const braced = `\${${name}}`;
  const bare = `$${name}`;
  const variable = !isReplaced(braced, work) ? braced : !isReplaced(bare, work) && !/^\w/.test(behind) ? bare : void 0;
  if (variable === void 0) return void 0;
  let quote = "";
  for (const unitOf2 of before) {
    if (quote === "" && (unitOf2 === '"' || unitOf2 === "'")) quote = unitOf2;
    else if (unitOf2 === quote) quote = "";
  }
  return withReference(unit, quote === '"' ? variable : quote === "'" ? `'"${variable}"'` : `"${variable}"`);
}
function shellWord(unit, { anatomy }, name) {
  const { command, args, words } = anatomy ?? {};
  const list2 = command?.node.kind === "list" ? command : args;
  if (command === void 0 || list2?.node.kind !== "list" || list2 === command && args !== void 0 || words === void 0)
    return void 0;
  const [program = ""] = words;
  const isArgument = list2.path.every((step, i) => step === unit.path[i]) && !(list2 === command && unit.path.at(-1) === 0);
  if (!isArgument || /^(?:.{0,300}[\\/])?cmd(?:\.exe)?$/i.test(program) || /\s/.test(program)) return void 0;
  const { before, behind } = around(unit);
  return `${before === "" ? "" : shellQuoted(before)}"$${name}"${behind === "" ? "" : shellQuoted(behind)}`;
}
function isInjected({ subject, terms }) {
  return subject.server?.launch.launchers.some(({ manager, style }) => manager === terms.manager?.id && style === "bulk") === true;
}
function isLaunched({ launcher: wanted, bridge: bridge2 }, { server }, { manager }) {
  if (wanted === void 0 || bridge2 !== void 0) return false;
  return server?.launch.launchers.some(
    ({ manager: id, style }) => style === "reference" && (id === "keygate" || id === manager?.id && !wanted.inArguments)
  ) === true;
}
var launcher = (unit, work) => {
  const { terms, names, subject, draft, anatomy } = work;
  const remedy = terms.manager?.remedy;
  if (remedy === void 0 || anatomy?.command === void 0 || subject.server === void 0) return void 0;
  const stored = names.place(unit, subject);
  if (stored === void 0 || isInjected(work)) return void 0;
  const own = names.own(unit, subject);
  const { site } = unit;
  const launching = launchingOf(terms, remedy, stored, site.kind === "variable" ? site.name : own);
  if (launching === void 0) return void 0;
  const reference = (name) => launching.reference(stored, name);
  const done = (name, whole, text = reference(name), inArguments = false) => {
    draft.launcher = { own: launching.own, inArguments: inArguments || draft.launcher?.inArguments === true };
    draft.handed.push({ stored, name });
    return { delivery: "launcher", reference: text, stored, name, whole, steps: [] };
  };
  const give = (name) => {
    if (launching.style === "reference") draft.variables.set(name, reference(name));
  };
  if (site.kind === "variable" && site.shape !== "assignment") {
    if (launching.style === "bulk") {
      draft.removed.push(site.shape === "named" ? unit.path.slice(0, -1) : unit.path);
      return done(site.name, !isWhole(unit), site.name);
    }
    draft.changes.push({ op: "set", path: unit.path, text: reference(site.name) });
    return done(site.name, !isWhole(unit));
  }
  if (site.kind === "variable") {
    if (launching.style === "bulk") return void 0;
    draft.changes.push({ op: "set", path: unit.path, text: `${site.name}=${reference(site.name)}` });
    return done(site.name, around(unit).before !== `${site.name}=`);
  }
  const handed = containerVariable(unit, work);
  if (handed !== void 0) {
    draft.changes.push({ op: "set", path: unit.path, text: handed.text });
    give(handed.name);
    return { ...done(handed.name, around(unit).before !== `${handed.text}=`), from: handed.text.length + 1 };
  }
  const header = bridgeHeader(unit, work);
  if (header !== void 0 && !isReplaced(`${header.before}\${${own}}`, work)) {
    draft.changes.push({ op: "set", path: unit.path, text: `${header.before}\${${own}}` });
    give(own);
    const behind = unit.node.text.slice(header.before.length);
    const from = unit.node.text.length - behind.trimStart().length;
    return { ...done(own, around(unit).before.trimEnd() !== header.before), from };
  }
  if (isScript(unit, work)) {
    const script = inScript(unit, own, work);
    if (script === void 0) return void 0;
    draft.changes.push({ op: "set", path: unit.path, text: script });
    give(own);
    return done(own, false);
  }
  if (launching.own) {
    const word = shellWord(unit, work, own);
    if (word === void 0 || site.kind !== "word" || isReplaced(word, work)) return void 0;
    draft.scripted.set(site.index, word);
    give(own);
    return { ...done(own, unit.part === void 0), steps: ["A POSIX shell puts the credential among the arguments."] };
  }
  if (site.kind !== "word" && site.kind !== "line") return void 0;
  if (site.kind === "line" && !isBounded(unit)) return void 0;
  const cut = unit.part !== void 0 && isBounded(unit);
  draft.changes.push({ op: "set", path: unit.path, text: cut ? withReference(unit, reference(own)) : withWhole(unit, reference(own)) });
  return done(own, !cut && (site.kind === "word" && withWhole(unit, "") === "" ? "argument" : true), reference(own), true);
};

// src/engine/remedy/bridge.ts
var MCP_REMOTE = "mcp-remote@0.15.1";
var bridge = (unit, work) => {
  const { terms, names, subject, draft, anatomy, client } = work;
  const remedy = terms.manager?.remedy;
  const { site } = unit;
  if (remedy === void 0 || anatomy === void 0 || anatomy.command !== void 0 || anatomy.url === void 0) return void 0;
  if (subject.server?.transport !== "remote" || !(site.kind === "url" || site.kind === "header" && site.shape === "entry"))
    return void 0;
  if (client.hooks?.remoteOnly?.some((key) => subject.entry?.path.includes(key) === true) === true) return void 0;
  const headers = anatomy.headers?.node;
  if (headers !== void 0 && (headers.kind !== "map" || headers.entries.some(({ value }) => value.kind !== "scalar"))) return void 0;
  const stored = names.place(unit, subject);
  const name = names.own(unit, subject);
  const launching = stored === void 0 ? void 0 : launchingOf(terms, remedy, stored, name);
  if (launching === void 0 || stored === void 0) return void 0;
  const reference = launching.reference(stored, name);
  let inArguments = site.kind === "url" && !launching.own;
  if (inArguments) draft.bridge = { ...draft.bridge, url: reference };
  else if (site.kind === "url" && isReplaced(`"$${name}"`, work)) return void 0;
  else if (site.kind === "url") {
    if (launching.style === "reference") draft.variables.set(name, reference);
    draft.bridge = { ...draft.bridge, urlVariable: name };
  } else {
    const variable = `\${${name}}`;
    const eaten = isReplaced(variable, work);
    if (eaten && launching.own) return void 0;
    if (!eaten && launching.style === "reference") draft.variables.set(name, reference);
    inArguments = eaten;
    draft.bridge = { ...draft.bridge, headers: new Map([...draft.bridge?.headers ?? [], [site.name, eaten ? reference : variable]]) };
  }
  draft.launcher = { own: launching.own, inArguments: inArguments || draft.launcher?.inArguments === true };
  draft.handed.push({ stored, name });
  return {
    delivery: "launcher",
    reference,
    stored,
    name,
    whole: !isWhole(unit),
    steps: [`The server is reached through ${MCP_REMOTE}, which is started in its place.`]
  };
};

// src/engine/remedy/native.ts
function printing({ terms }, place, name) {
  const words = terms.manager?.remedy?.print;
  return words === void 0 ? void 0 : renderCommand(words, place, name);
}
function delivered(unit, stored, name, reference, steps = []) {
  return { delivery: "native", reference, stored, name, whole: unit.part === void 0, steps };
}
var commandOutput = (unit, work) => {
  const { client, names, subject, draft } = work;
  const [{ place: at }] = unit.slots;
  const syntax = client.interpolations.find(
    ({ yields, places, syntax: form }) => yields === "manager" && form === "$(command)" && places.includes(at)
  );
  if (syntax === void 0) return void 0;
  const stored = names.place(unit, subject);
  const name = names.own(unit, subject);
  const command = stored === void 0 ? void 0 : printing(work, stored, name);
  if (stored === void 0 || command === void 0 || /[()]/.test(command)) return void 0;
  const reference = `$(${command})`;
  draft.changes.push({ op: "set", path: unit.path, text: withReference(unit, reference) });
  return delivered(unit, stored, name, reference);
};
var printedHeader = (unit, work) => {
  const { client, names, subject, draft } = work;
  const { site } = unit;
  const [field] = client.fields.helpers;
  if (field === void 0 || client.id === "unknown" || site.kind !== "header" || site.shape !== "entry") return void 0;
  if (subject.entry?.node.entries.some(({ key }) => key === field) === true) return void 0;
  const { before, behind } = around(unit);
  const stored = names.place(unit, subject);
  const name = names.own(unit, subject);
  const command = stored === void 0 ? void 0 : printing(work, stored, name);
  if (stored === void 0 || command === void 0 || behind !== "" || /["\\%'$`]/.test(before + site.name)) return void 0;
  draft.removed.push(unit.path);
  draft.printed.set(site.name, { before, command });
  return delivered(unit, stored, name, `${field}: ${command}`, [
    `${client.name} runs the command when it connects; it needs a POSIX shell.`
  ]);
};
var ownStore = (unit, work) => {
  const { client, names, subject, terms, draft } = work;
  const { site } = unit;
  if (client.hooks?.secrets === void 0 || client.store !== terms.manager?.id) return void 0;
  if (site.kind !== "variable") return void 0;
  draft.removed.push(site.shape === "named" ? unit.path.slice(0, -1) : unit.path);
  draft.asked.set(site.name, `${(subject.server?.name ?? "mcp").toLowerCase()}.${site.name.toLowerCase()}`);
  const stored = names.place(unit, subject);
  return { delivery: "native", reference: site.name, name: site.name, whole: true, steps: [], ...stored === void 0 ? {} : { stored } };
};
var native = (unit, work) => commandOutput(unit, work) ?? printedHeader(unit, work) ?? ownStore(unit, work);
function headersCommand(headers) {
  const format = [...headers].map(([name, { before }]) => `"${name}":"${before}%s"`).join(",");
  const commands = [...headers.values()].map(({ command }, i) => `v${i + 1}=$(${command}) && `).join("");
  const values = [...headers.values()].map((_, i) => `"$v${i + 1}"`).join(" ");
  return `${commands}printf '{${format}}' ${values}`;
}

// src/engine/remedy/node-at.ts
function nodeAt(root, path) {
  let at = root;
  for (const step of path) {
    if (at?.kind === "map") at = at.entries.findLast(({ key }) => key === step)?.value;
    else if (at?.kind === "list") at = at.items[Number(step)];
    else return void 0;
  }
  return at;
}

// src/engine/remedy/assemble.ts
function isSame(a, b) {
  return a.length === b.length && a.every((step, i) => step === b[i]);
}
function sizeOf(node) {
  return node?.kind === "map" ? node.entries.length : node?.kind === "list" ? node.items.length : 0;
}
function removals(root, removed, kept) {
  const groups = /* @__PURE__ */ new Map();
  for (const path of removed) {
    const parent = path.slice(0, -1);
    const key = parent.join("\n");
    const group = groups.get(key) ?? { parent, paths: [] };
    groups.set(key, group);
    if (!group.paths.some((other) => isSame(other, path))) group.paths.push(path);
  }
  return [...groups.values()].flatMap(({ parent, paths }) => {
    const emptied2 = paths.length === sizeOf(nodeAt(root, parent)) && !kept.some((path) => isSame(path, parent));
    if (emptied2 && parent.length > 0) return [{ op: "remove", path: parent }];
    return [...paths].sort((a, b) => Number(b.at(-1)) - Number(a.at(-1))).map((path) => ({ op: "remove", path }));
  });
}
function isCommon(entry) {
  return entry.at(-2) === "mcpServers";
}
function additions(draft, anatomy, client) {
  const variables = [...draft.variables];
  if (variables.length === 0) return [];
  const { env } = anatomy;
  if (env?.node.kind === "list") {
    const pairs = env.node.items.some((item) => item.kind === "map");
    const items = variables.map(([name, value]) => pairs ? { name, value } : `${name}=${value}`);
    return [{ op: "insert", path: env.path, at: env.node.items.length, items }];
  }
  if (env?.node.kind === "map") {
    const { node, path } = env;
    return variables.map(
      ([key2, value]) => node.entries.some((entry) => entry.key === key2) ? { op: "set", path: [...path, key2], text: value } : { op: "put", path, key: key2, value }
    );
  }
  const key = (isCommon(anatomy.holder.path) ? void 0 : client.hooks?.env) ?? client.fields.env.find((name) => !name.includes(".")) ?? "env";
  return [{ op: "put", path: anatomy.holder.path, key, value: Object.fromEntries(variables) }];
}
function textAt(changes, { path, node }) {
  const set = changes.findLast((change) => change.op === "set" && isSame(change.path, path));
  return set?.op === "set" ? set.text : node.text;
}
function wrapped(words, anatomy, before) {
  const { command, args, holder } = anatomy;
  const [program = "", ...options] = words;
  if (command === void 0) return [];
  if (command.node.kind === "list") return [{ op: "insert", path: command.path, at: 0, items: words }];
  const text = textAt(before, { path: command.path, node: command.node });
  const started = command.path.at(-1);
  if (/\s/.test(text.trim()) && !/^(?:[A-Za-z]:)?[\\/]/.test(text))
    return [{ op: "set", path: command.path, text: `${words.map(shellQuoted).join(" ")} ${text}` }];
  const windows = /^(?:.{0,300}[\\/])?cmd(?:\.exe)?$/i.test(text);
  if (windows && program === "npx" && args?.node.kind === "list") {
    const flag = args.node.items.findIndex((item) => item.kind === "scalar" && /^\/c$/i.test(item.text));
    if (flag < 0) return [];
    return [{ op: "insert", path: args.path, at: flag + 1, items: [...words, text, "/c"] }];
  }
  const set = { op: "set", path: command.path, text: program };
  if (args?.node.kind === "scalar") {
    const rest = textAt(before, { path: args.path, node: args.node });
    return [set, { op: "set", path: args.path, text: [...options.map(shellQuoted), text, rest].join(" ") }];
  }
  if (args !== void 0) return [set, { op: "insert", path: args.path, at: 0, items: [...options, text] }];
  return [
    set,
    { op: "put", path: started === void 0 ? holder.path : command.path.slice(0, -1), key: "args", value: [...options, text] }
  ];
}
function scripted(draft, words, { command, args }) {
  const list2 = command?.node.kind === "list" ? command : args;
  if (command === void 0 || list2?.node.kind !== "list") return [];
  const { path } = list2;
  const rewritten = new Map(
    draft.changes.flatMap(
      (change) => change.op === "set" && isSame(change.path.slice(0, -1), path) ? [[Number(change.path.at(-1)), change.text]] : []
    )
  );
  const line = list2.node.items.map((item, i) => {
    const text = item.kind === "scalar" ? item.text : "";
    return draft.scripted.get(i) ?? shellQuoted(rewritten.get(i) ?? text);
  });
  const [program = "", ...options] = words;
  const started = command.node.kind === "scalar" ? [shellQuoted(command.node.text)] : [];
  const script = ["sh", "-c", ["exec", ...started, ...line].join(" ")];
  const items = [...command.node.kind === "scalar" ? options : words, ...script];
  return [
    ...command.node.kind === "scalar" ? [{ op: "set", path: command.path, text: program }] : [],
    // First the new words, so that the list is never empty and keeps its style.
    { op: "insert", path, at: 0, items },
    ...list2.node.items.map((_, i, all) => ({ op: "remove", path: [...path, items.length + all.length - 1 - i] }))
  ];
}
function bridged(draft, anatomy, entry, words, client) {
  const { url, headers, kinds } = anatomy;
  if (url === void 0) return [];
  const sent = headers?.node.kind === "map" ? headers.node.entries : [];
  const { url: reference, urlVariable } = draft.bridge ?? {};
  const flags = sent.flatMap(({ key: key2, value }) => {
    const text = draft.bridge?.headers?.get(key2) ?? (value.kind === "scalar" ? value.text : "");
    return ["--header", `${key2}:${text}`];
  });
  const started = ["npx", "-y", MCP_REMOTE];
  const line = urlVariable === void 0 ? [...words, ...started, reference ?? url.node.text, ...flags] : [...words, "sh", "-c", ["exec", ...started, `"$${urlVariable}"`, ...flags.map(shellQuoted)].join(" ")];
  const [program = "", ...args] = line;
  const { hooks, fields } = client;
  const gone = uncovered(entry, anatomy.holder.path, [url.path, ...headers === void 0 ? [] : [headers.path]], fields);
  const stays = kinds.filter(({ path }) => !gone.some((other) => isWithin2(other, path)));
  const common = isCommon(entry.path);
  const kind = common ? "stdio" : hooks?.started === void 0 ? "stdio" : hooks.started;
  const key = hooks?.command ?? "command";
  return [
    ...stays.map(({ path }) => kind === null ? { op: "remove", path } : { op: "set", path, text: kind }),
    ...hooks?.oneList === true && !common ? [{ op: "put", path: anatomy.holder.path, key, value: line }] : [
      { op: "put", path: anatomy.holder.path, key, value: program },
      { op: "put", path: anatomy.holder.path, key: "args", value: args }
    ],
    // Last, so that the map is never without an entry, whose style the next one takes.
    ...gone.map((path) => ({ op: "remove", path }))
  ];
}
function isWithin2(outer, inner) {
  return outer.length <= inner.length && outer.every((step, i) => step === inner[i]);
}
function uncovered(entry, holder, paths, fields) {
  const widened = paths.map((path) => {
    let way = path;
    while (way.length > entry.path.length + 1) {
      const around2 = way.slice(0, -1);
      if (isWithin2(around2, holder)) break;
      const name = around2.slice(entry.path.length).join(".");
      const alone = sizeOf(nodeAt(entry.node, around2.slice(entry.path.length))) === 1;
      if (!alone && !(fields.url.includes(`${name}.url`) && !fields.command.includes(`${name}.command`))) break;
      way = around2;
    }
    return way;
  });
  return widened.filter(
    (path, i) => !widened.some((other, j) => (j < i || other.length < path.length) && j !== i && isWithin2(other, path))
  );
}
function hooked(draft, entry, client) {
  const has = (key) => entry.node.entries.findLast((one) => one.key === key)?.value;
  const changes = [];
  for (const [key, names] of draft.listed) {
    const list2 = has(key);
    if (list2?.kind === "list") changes.push({ op: "insert", path: [...entry.path, key], at: list2.items.length, items: names });
    else changes.push({ op: "put", path: entry.path, key, value: names });
  }
  for (const [key, value] of draft.fields) changes.push({ op: "put", path: entry.path, key, value });
  for (const [key, pairs] of draft.mapped) {
    if (has(key)?.kind === "map")
      for (const [name, value] of pairs) changes.push({ op: "put", path: [...entry.path, key], key: name, value });
    else changes.push({ op: "put", path: entry.path, key, value: Object.fromEntries(pairs) });
  }
  const [helper] = client.fields.helpers;
  if (draft.printed.size > 0 && helper !== void 0)
    changes.push({ op: "put", path: entry.path, key: helper, value: headersCommand(draft.printed) });
  const secrets = client.hooks?.secrets;
  if (secrets !== void 0 && draft.asked.size > 0) {
    const items = [...draft.asked].map(([variable, name]) => ({ [secrets.name]: name, [secrets.variable]: variable }));
    const list2 = has(secrets.key);
    if (list2?.kind === "list") changes.push({ op: "insert", path: [...entry.path, secrets.key], at: list2.items.length, items });
    else changes.push({ op: "put", path: entry.path, key: secrets.key, value: items });
  }
  return changes;
}
function assemble(draft, {
  root,
  entry,
  anatomy,
  client,
  terms,
  server,
  launched
}) {
  const added = anatomy === void 0 ? [] : additions(draft, anatomy, client);
  const kept = draft.variables.size > 0 && anatomy?.env !== void 0 ? [anatomy.env.path] : [];
  const words = draft.launcher === void 0 || launched ? [] : launcherWords(draft, terms, server);
  if ("problem" in words) return words;
  return [
    ...draft.changes,
    ...anatomy?.env === void 0 ? [] : added,
    ...removals(root, draft.removed, kept),
    ...[...draft.flagged].flatMap(([path, field]) => {
      const declaration = nodeAt(root, path);
      const flag = declaration?.kind === "map" ? declaration.entries.find(({ key }) => key === field) : void 0;
      return flag === void 0 ? [{ op: "put", path, key: field, value: true }] : [];
    }),
    ...entry === void 0 ? [] : hooked(draft, entry, client),
    ...entry === void 0 || anatomy === void 0 || words.length === 0 ? [] : draft.bridge === void 0 ? draft.scripted.size > 0 ? scripted(draft, words, anatomy) : wrapped(words, anatomy, draft.changes) : bridged(draft, anatomy, entry, words, client),
    // A new map of variables stands behind the command, as people write it.
    ...anatomy?.env === void 0 ? added : []
  ];
}

// held:src/core/rung.ts
var import_keygate9 = require("./keygate.js");

// held:src/core/syntax.ts
var import_keygate10 = require("./keygate.js");

// src/engine/remedy/interpolation.ts
function written(interpolation, name) {
  const text = (0, import_keygate10.core_syntax__withName)(interpolation.syntax, name).replace(/:\?msg\}$/, ":?is not set}");
  const [match, ...more] = [...text.matchAll(interpolation.pattern)];
  const target = match?.groups?.["target"];
  return match?.[0] === text && more.length === 0 && target !== void 0 && target.endsWith(name) ? { text, target } : void 0;
}
function placesOf({ site, slots: [{ place }] }) {
  switch (site.kind) {
    case "variable":
      return ["env"];
    case "header":
    case "url":
      return [site.kind];
    case "word":
    case "line":
      return place === "url" ? ["argument"] : ["argument", place];
    case "field":
      return [place];
  }
}
function syntaxesAt(unit, { client, subject }, yields) {
  const [first, ...others] = placesOf(unit);
  const isRead2 = (syntax, place) => client.interpolations.some((other) => other.syntax === syntax && other.places.includes(place));
  const found = client.interpolations.filter(
    (one) => one.yields === yields && one.places.includes(first) && others.every((place) => isRead2(one.syntax, place)) && !(one.outside === true && subject.server !== void 0) && one.plaintext === void 0 && one.manager === void 0 && /VAR|NAME|ID|KEY|X/.test(one.syntax)
  );
  const common = subject.entry?.path.at(-2) === "mcpServers" ? client.hooks?.common : void 0;
  return found.toSorted((a, b) => Number(b.syntax === common) - Number(a.syntax === common));
}
function replacedIn(unit, interpolation, text) {
  return interpolation.whole === true && !isWhole(unit) ? text : withReference(unit, text);
}
var environment = (unit, work) => {
  const { client, names, subject, terms, draft } = work;
  const { site } = unit;
  const name = names.shared(unit, subject, client.hooks?.reserved);
  for (const interpolation of syntaxesAt(unit, work, "environment")) {
    const form = written(interpolation, name);
    if (form === void 0 || !isRead(unit, interpolation, form.text)) continue;
    if (site.kind === "header" && client.hooks?.variables !== void 0) list(client.hooks.variables, name, work);
    const all = interpolation.whole === true && !isWhole(unit) || unit.part === void 0;
    const whole = all && site.kind === "word" ? "argument" : all;
    draft.changes.push({ op: "set", path: unit.path, text: replacedIn(unit, interpolation, form.text) });
    return delivered2(unit, work, form.text, form.target, whole);
  }
  const { hooks, inherits } = client;
  const handed = site.kind === "word" && inherits === "all" ? inheritedIn(unit, name, work) : void 0;
  if (handed !== void 0 && client.withholds?.test(handed.name) !== true) {
    draft.changes.push({ op: "set", path: unit.path, text: handed.text });
    return delivered2(unit, work, handed.name, handed.name, handed.whole);
  }
  if (site.kind === "variable" && site.shape === "entry") {
    if (hooks?.variables !== void 0) {
      draft.removed.push(unit.path);
      list(hooks.variables, site.name, work);
      return delivered2(unit, work, `${hooks.variables} = ${site.name}`, site.name, true);
    }
    if (inherits === "all" && client.withholds?.test(site.name) !== true) {
      draft.removed.push(unit.path);
      return delivered2(unit, work, site.name, site.name, true);
    }
  }
  if (site.kind === "header" && site.shape === "entry" && terms.deliveries.includes("environment")) {
    const { before, behind } = around(unit);
    if (hooks?.bearer !== void 0 && /^authorization$/i.test(site.name) && /^bearer $/i.test(before) && behind === "") {
      draft.removed.push(unit.path);
      draft.fields.set(hooks.bearer, name);
      return delivered2(unit, work, `${hooks.bearer} = ${name}`, name, false);
    }
    if (hooks?.headers !== void 0) {
      draft.removed.push(unit.path);
      draft.mapped.set(hooks.headers, new Map([...draft.mapped.get(hooks.headers) ?? [], [site.name, name]]));
      return delivered2(unit, work, `${hooks.headers}.${site.name} = ${name}`, name, true);
    }
  }
  return void 0;
};
function list(field, name, { draft }) {
  draft.listed.set(field, [...draft.listed.get(field) ?? [], name]);
}
function isRead(unit, interpolation, form) {
  return [...replacedIn(unit, interpolation, form).matchAll(interpolation.pattern)].some(([match]) => match === form);
}
function delivered2(unit, { client, names, subject }, reference, variable, whole) {
  const stored = names.place(unit, subject);
  return {
    delivery: "environment",
    reference,
    name: variable,
    whole: isWhole(unit) ? false : whole,
    ...stored === void 0 ? {} : { stored },
    steps: [client.hooks?.give?.replace("{name}", variable) ?? `Give ${variable} in the environment that ${client.name} is started in.`]
  };
}
var prompt = (unit, work) => {
  const { client, names, subject, draft } = work;
  const asked2 = client.hooks?.prompt;
  if (asked2 === void 0) return void 0;
  const id = names.shared(unit, subject).toLowerCase().replaceAll("_", asked2.name === void 0 ? "_" : "-");
  for (const interpolation of syntaxesAt(unit, work, "prompt")) {
    const form = written(interpolation, id);
    if (form === void 0) continue;
    draft.changes.push({ op: "set", path: unit.path, text: replacedIn(unit, interpolation, form.text) });
    draft.asked.set(id, `${unit.slots[0].name}${subject.server === void 0 ? "" : ` of ${subject.server.name}`}`);
    const stored = names.place(unit, subject);
    return {
      delivery: "prompt",
      reference: form.text,
      name: id,
      whole: unit.part === void 0,
      ...stored === void 0 ? {} : { stored },
      steps: [asked2.asks ?? `${client.name} asks for it at the next start and keeps it.`]
    };
  }
  return void 0;
};

// src/engine/remedy/removal.ts
function declaredAt(path, declarations) {
  for (const declaration of declarations) {
    const { at, values, examples = [] } = declaration;
    if (path.length !== at.length + 1 || ![...values, ...examples].includes(String(path.at(-1)))) continue;
    if (at.every((key, i) => key === "*" || key === path[i])) return { declaration, path: path.slice(0, -1) };
  }
  return void 0;
}
var removal = (unit, { client, draft, subject, names }) => {
  const declared2 = declaredAt(unit.path, client.inputs ?? import_keygate4.clients_client__PROMPT_INPUTS);
  if (declared2 === void 0) return void 0;
  const { secret, variables } = declared2.declaration;
  const { before, behind } = around(unit);
  const values = nodeAt(subject.entry?.node, declared2.path.slice(subject.entry?.path.length ?? 0));
  const named = values?.kind === "map" && values.entries.some(({ key }) => key === "name");
  if (variables !== void 0 && secret !== void 0 && unit.part !== void 0 && (before + behind !== "" || !named)) {
    if (values?.kind !== "map" || values.entries.some(({ key }) => key === variables)) return void 0;
    const name = names.own(unit, subject).toLowerCase();
    draft.changes.push(
      { op: "set", path: unit.path, text: withReference(unit, `{${name}}`) },
      { op: "put", path: declared2.path, key: variables, value: { [name]: { [secret]: true } } }
    );
    return asked(unit);
  }
  draft.removed.push(unit.path);
  if (secret !== void 0) draft.flagged.set(declared2.path, secret);
  return asked(unit);
};
function asked(unit) {
  return {
    delivery: "removed",
    reference: "asked from each person",
    name: unit.slots[0].name,
    whole: false,
    steps: ["Whoever uses the file is asked for it."]
  };
}

// src/engine/remedy/sign-in.ts
function withoutParameter(unit) {
  const { before, behind } = around(unit);
  const match = /^(?<start>.*)(?<sign>[?&])[\w.-]{1,100}=$/s.exec(before);
  const { start, sign } = match?.groups ?? {};
  if (start === void 0 || sign === void 0 || behind !== "" && !/^[&#]/.test(behind)) return void 0;
  return behind.startsWith("&") ? start + sign + behind.slice(1) : start + behind;
}
var CREDENTIALS = /^(?:authorization|x-api-key|api-key)$/i;
var signIn = (unit, { client, subject, known, draft }) => {
  const { site } = unit;
  if (known?.oauth !== true || client.oauth !== "yes" || subject.server?.transport !== "remote") return void 0;
  const address = site.kind === "url" ? withoutParameter(unit) : void 0;
  if (address !== void 0) draft.changes.push({ op: "set", path: unit.path, text: address });
  else if (site.kind === "header" && site.shape === "entry" && CREDENTIALS.test(site.name)) draft.removed.push(unit.path);
  else return void 0;
  return {
    delivery: "oauth",
    reference: `sign-in to ${known.title}`,
    name: unit.slots[0].name,
    whole: false,
    steps: [`${client.name} signs in to ${known.title} in the browser at the next start.`]
  };
};

// src/engine/remedy/deliveries.ts
var WAYS = {
  oauth: [signIn],
  native: [native],
  launcher: [launcher, bridge],
  prompt: [prompt],
  environment: [environment],
  removed: [removal]
};
var RUNGS = {
  oauth: "none",
  native: "manager",
  launcher: "manager",
  prompt: "prompt",
  environment: "environment",
  removed: "prompt"
};
var CAREFUL = /* @__PURE__ */ new Set(["launcher", "removed"]);
var REACHING = {
  hosted: /* @__PURE__ */ new Set(["native", "prompt", "environment", "removed"]),
  published: /* @__PURE__ */ new Set(["oauth", "prompt", "removed"])
};
function isSure({ id, confidence }) {
  return id !== "unknown" && confidence !== "low";
}
function inOrder({ deliveries, minimum }) {
  const good = deliveries.filter((delivery) => (0, import_keygate9.core_rung__reaches)(RUNGS[delivery], minimum));
  return ["removed", ...good, ...deliveries.filter((delivery) => !good.includes(delivery))];
}
function waysFor(client, terms, barred) {
  return inOrder(terms).filter((delivery) => !barred.has(delivery) && (isSure(client) || CAREFUL.has(delivery))).filter((delivery) => client.runs === void 0 || REACHING[client.runs].has(delivery)).flatMap((delivery) => WAYS[delivery]);
}

// src/engine/remedy/draft.ts
function emptyDraft() {
  return {
    changes: [],
    variables: /* @__PURE__ */ new Map(),
    removed: [],
    listed: /* @__PURE__ */ new Map(),
    fields: /* @__PURE__ */ new Map(),
    mapped: /* @__PURE__ */ new Map(),
    asked: /* @__PURE__ */ new Map(),
    flagged: /* @__PURE__ */ new Map(),
    launcher: void 0,
    handed: [],
    bridge: void 0,
    scripted: /* @__PURE__ */ new Map(),
    printed: /* @__PURE__ */ new Map()
  };
}

// src/engine/remedy/inputs.ts
function placeBeside({ key, at }, servers) {
  if (at === "root") return { path: [], key };
  const own = servers.at(-1);
  const dotted = typeof own === "string" ? own.lastIndexOf(".") : -1;
  return { path: servers.slice(0, -1), key: typeof own === "string" && dotted > 0 ? `${own.slice(0, dotted)}.${key}` : key };
}
function declared(asked2, root, servers, client) {
  const prompt2 = client.hooks?.prompt;
  if (prompt2 === void 0 || asked2.size === 0) return [];
  const { path, key } = placeBeside(prompt2, servers);
  const present = nodeAt(root, [...path, key]);
  const declarations = [...asked2].map(([id, title]) => {
    const fields = Object.fromEntries(
      Object.entries(prompt2.fields).map(([field, value]) => [field, typeof value === "string" ? value.replace("{title}", title) : value])
    );
    return { id, value: prompt2.name === void 0 ? fields : { [prompt2.name]: id, ...fields } };
  });
  if (prompt2.name === void 0) {
    if (present?.kind === "map") return declarations.map(({ id, value }) => ({ op: "put", path: [...path, key], key: id, value }));
    return [{ op: "put", path, key, value: Object.fromEntries(declarations.map(({ id, value }) => [id, value])) }];
  }
  const items = declarations.map(({ value }) => value);
  if (present?.kind === "list") return [{ op: "insert", path: [...path, key], at: present.items.length, items }];
  return [{ op: "put", path, key, value: items }];
}

// src/engine/remedy/plan.ts
function planFor(subject, client, { documents, knowledge, terms, names }, barred = /* @__PURE__ */ new Set()) {
  const anatomy = subject.entry === void 0 ? void 0 : anatomyOf(subject.entry, client);
  const host = subject.server?.launch.address?.host;
  const known = host === void 0 ? void 0 : knowledge.findServer({ words: [], host });
  const draft = emptyDraft();
  const work = { client, subject, anatomy, known, terms, names, draft };
  const ways = waysFor(client, terms, barred);
  const done = [];
  const without = [];
  for (const unit of subject.units) {
    let delivered3;
    for (const way of ways) if ((delivered3 = way(unit, work)) !== void 0) break;
    if (delivered3 === void 0) without.push(unit);
    else done.push({ unit, delivered: delivered3 });
  }
  const document = subject.entry?.document ?? subject.units[0]?.document ?? 0;
  const root = documents[document];
  const launched = isLaunched(draft, subject, terms);
  const changes = root === void 0 ? [] : assemble(draft, { root, entry: subject.entry, anatomy, client, terms, server: subject.server, launched });
  return {
    subject,
    client,
    asked: client.hooks?.secrets === void 0 ? draft.asked : /* @__PURE__ */ new Map(),
    servers: subject.entry?.path.slice(0, -1) ?? [],
    ..."problem" in changes ? { list: { document, changes: [] }, problem: changes.problem } : { list: { document, changes } },
    done,
    without
  };
}
function sharedChanges(plans, documents) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of plans) {
    if (one.asked.size === 0) continue;
    const key = `${one.list.document}
${one.servers.join("\n")}`;
    groups.set(key, [...groups.get(key) ?? [], one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [{ list: list2, servers, client }] = group;
    const root = documents[list2.document];
    const asked2 = new Map(group.flatMap((one) => [...one.asked]));
    return root === void 0 ? [] : [{ document: list2.document, changes: declared(asked2, root, servers, client) }];
  });
}

// src/core/change.ts
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function replaced(value, path, make) {
  const [step, ...rest] = path;
  if (step === void 0) return make(value);
  if (Array.isArray(value)) {
    const items = value;
    const item = typeof step === "number" ? items[step] : void 0;
    if (item === void 0) throw new RangeError("a change names an item that is not there");
    const made2 = replaced(item, rest, make);
    return items.flatMap((one, i) => i === step ? made2 === void 0 ? [] : [made2] : [one]);
  }
  if (!isMap(value) || !Object.hasOwn(value, step)) throw new RangeError("a change names an entry that is not there");
  const made = replaced(value[step], rest, make);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => key === step ? made === void 0 ? [] : [[key, made]] : [[key, one]])
  );
}
function applyChange(document, change) {
  const made = replaced(document, change.path, (value) => {
    switch (change.op) {
      case "set":
        if (typeof value === "object" && value !== null) throw new RangeError("only a scalar can be set");
        return change.text;
      case "put":
        if (!isMap(value) || Object.hasOwn(value, change.key)) throw new RangeError("only a map without that key takes an entry");
        return { ...value, [change.key]: change.value };
      case "insert": {
        if (!Array.isArray(value)) throw new RangeError("only a list takes items");
        const items = value;
        return [...items.slice(0, change.at), ...change.items, ...items.slice(change.at)];
      }
      case "remove":
        return void 0;
    }
  });
  if (made === void 0) throw new RangeError("the whole document cannot be removed");
  return made;
}

// src/engine/remedy/write.ts
var MAX_ROUNDS = 1e3;
function touches(edits, taken) {
  return edits.some(
    ({ span }) => taken.some(
      (other) => (0, import_keygate.core_text__overlaps)(span, other.span) || span.start === other.span.start || span.end === other.span.start || span.start === other.span.end
    )
  );
}
function write(text, lists, asides, { format, editor }) {
  let current = text;
  let waiting = lists.map(({ document, changes }) => ({ document, changes, next: 0 })).filter(({ changes }) => changes.length > 0);
  let aside = asides;
  for (let round = 0; waiting.length > 0 || aside.length > 0; round++) {
    if (round > MAX_ROUNDS) return { problem: "it needs too many changes" };
    const parsed = format.parse(current);
    const edits = [...aside];
    aside = [];
    for (const list2 of waiting) {
      const root = parsed.documents[list2.document];
      const change = list2.changes[list2.next];
      if (root === void 0 || change === void 0) return { problem: "the text could not be read again" };
      const made = editor.edit(current, root, change);
      if ("problem" in made) return made;
      if (touches(made, edits)) continue;
      edits.push(...made);
      list2.next++;
    }
    current = (0, import_keygate.core_text__applyEdits)(current, edits);
    waiting = waiting.filter(({ changes, next }) => next < changes.length);
  }
  return { text: current };
}
function isEqual(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return left.length === right.length && left.every(([key, value]) => isEqual(value, b[key]));
}
function agrees(before, after, lists, { editor }) {
  const [old, made] = [editor.values(before), editor.values(after)];
  if (old === void 0 || made === void 0 || old.length !== made.length) return false;
  const wanted = [...old];
  try {
    for (const { document, changes } of lists) {
      for (const change of changes) {
        const value = wanted[document];
        if (value === void 0) return false;
        wanted[document] = applyChange(value, change);
      }
    }
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
  return wanted.every((value, i) => isEqual(value, made[i]));
}

// src/engine/remedy/confirm.ts
function literalPlaces(file) {
  return new Set(literalSpans(file).map(({ start, end }) => `${start}:${end}`)).size;
}
function confirm(plans, asides, { source, candidate, file, documents, reader, writing: writing4 }) {
  const impossible = plans.find(({ problem }) => problem !== void 0)?.problem;
  if (impossible !== void 0) return { problem: impossible };
  const lists = [...plans.map(({ list: list2 }) => list2), ...sharedChanges(plans, documents)].filter(({ changes }) => changes.length > 0);
  if (lists.length === 0 && asides.length === 0) return { text: source.text, file };
  const made = write(
    source.text,
    lists,
    asides.map(({ edit: edit2 }) => edit2),
    writing4
  );
  if ("problem" in made) return made;
  if (!agrees(source.text, made.text, lists, writing4)) return { problem: "another parser reads the changed file otherwise" };
  const again = reader.read({ ...source, text: made.text }, candidate);
  if (again === void 0 || again.problems.length > 0) return { problem: "the changed file could not be read again" };
  const gone = plans.reduce((sum, { done }) => sum + done.reduce((all, { unit }) => all + unit.slots.length, 0), asides.length);
  if (literalPlaces(again) !== literalPlaces(file) - gone) return { problem: "a credential was still found after the change" };
  return { text: made.text, file: again };
}

// src/engine/remedy/telling.ts
function keyOf3({ start, end }) {
  return `${start}:${end}`;
}
function wholeAt({ site, wide }, { name }, whole, place) {
  if (wide === true) return `At ${place}, store the whole default that the credential stood in.`;
  if (site.kind === "url") return `At ${place}, store the whole address, with the credential in it.`;
  const what = whole === "argument" ? `argument that ${name} stands in` : `value of ${name}`;
  return `At ${place}, store the whole ${what}, with what stands around the credential in it.`;
}
function tellingOf(source, findings, terms) {
  const lines = new import_keygate.core_text__LineMap(source.text);
  const byPlace = new Map(findings.map((finding) => [keyOf3(finding.span), finding]));
  const remedy = terms.manager?.remedy;
  function placeOf(slot, server, client) {
    const finding = byPlace.get(keyOf3(slot.span));
    return {
      file: source.origin.path,
      line: lines.at(slot.span.start).line,
      client: client.id,
      ...server === void 0 ? {} : { server: server.name },
      place: slot.place,
      slot: slot.name,
      ...finding?.issuer === void 0 ? {} : { issuer: finding.issuer },
      ...finding?.rotate === void 0 ? {} : { rotate: finding.rotate }
    };
  }
  function fullPath(delivery, stored, client) {
    const wanted = remedy?.file;
    if (client.homeless !== true || wanted === void 0 || stored === void 0 || delivery !== "launcher" && delivery !== "native")
      return [];
    return [`${client.name} starts servers in no project: write the full path of ${render(wanted, stored, "")} in the entry.`];
  }
  return {
    isWanted: (slot) => byPlace.has(keyOf3(slot.span)),
    swapped: (unit, server, client, { delivery, reference, stored, name, whole, steps }) => unit.slots.map((slot) => ({
      ...placeOf(slot, server, client),
      delivery,
      reference,
      ...stored === void 0 || remedy === void 0 ? {} : { stored: stored.path },
      store: stored === void 0 || remedy === void 0 ? [] : remedy.store.map((line) => renderLine(line, stored, name)),
      steps: [
        ...whole === false && unit.wide !== true || stored === void 0 ? [] : [wholeAt(unit, slot, whole, stored.path)],
        ...steps,
        ...fullPath(delivery, stored, client)
      ]
    })),
    deposited(unit, server, client, { stored, whole, from }) {
      if (stored === void 0 || remedy === void 0) return [];
      const { path, values } = stored;
      return [{ ...placeOf(unit.slots[0], server, client), path, values, secret: heldBy(unit, whole !== false, from) }];
    },
    removed: (slot, client) => ({
      ...placeOf(slot, void 0, client),
      delivery: "removed",
      reference: "<removed>",
      store: [],
      steps: []
    }),
    left: (slot, server, client, reason) => ({
      ...placeOf(slot, server, client),
      reason,
      steps: byPlace.get(keyOf3(slot.span))?.help ?? []
    })
  };
}

// src/engine/remedy/remediate-file.ts
var NO_PLACE = "There is no way to give it from outside at this place.";
function settle(subjects, plan, asides, confirming) {
  const all = subjects.map((subject) => plan(subject));
  const whole = confirm(all, asides, confirming);
  if (!("problem" in whole)) return { plans: all, asides, refused: /* @__PURE__ */ new Map(), confirmed: whole };
  const refused = /* @__PURE__ */ new Map();
  const accepted = [];
  const alone = confirm([], asides, confirming);
  const kept = "problem" in alone ? [] : asides;
  let confirmed = "problem" in alone ? { text: confirming.source.text, file: confirming.file } : alone;
  for (const subject of subjects) {
    const barred = /* @__PURE__ */ new Set();
    for (; ; ) {
      const one = plan(subject, barred);
      const next = one.done.length === 0 ? confirmed : confirm([...accepted, one], kept, confirming);
      if (!("problem" in next)) {
        accepted.push(one);
        confirmed = next;
        break;
      }
      refused.set(subject, next.problem);
      for (const { delivered: delivered3 } of one.done) barred.add(delivered3.delivery);
    }
  }
  return { plans: accepted, asides: kept, refused, confirmed };
}
function remediateFile({ source, candidate, file, findings }, tools) {
  const { knowledge, terms, names, writing: writing4, reader } = tools;
  const own = (0, import_keygate7.engine_judge__clientNamed)(file.client, knowledge);
  const owner = file.verbatim === true ? { ...own, interpolations: [] } : own;
  const clientOf = (server) => server?.client === void 0 ? owner : (0, import_keygate7.engine_judge__clientNamed)(server.client, knowledge);
  const telling = tellingOf(source, findings, terms);
  if (file.problems.length > 0) {
    const placed = [
      ...file.servers.flatMap((server) => server.slots.map((slot) => ({ slot, server }))),
      ...file.strays.map((slot) => ({ slot, server: void 0 }))
    ];
    const left2 = placed.filter(({ slot }) => telling.isWanted(slot)).map(({ slot, server }) => telling.left(slot, server, clientOf(server), "The file could not be read in full."));
    return { text: source.text, file, swaps: [], deposits: [], left: left2 };
  }
  const { documents } = writing4.format.parse(source.text);
  const subjects = subjectsOf(file, documents, clientOf, (slot) => telling.isWanted(slot));
  const planning = { documents, knowledge, terms, names };
  const asides = subjects.flatMap(
    ({ beyond }) => beyond.flatMap(
      ({ slot }) => slot.place === "comment" ? [{ slot, edit: { span: slot.span, text: "<removed>" } }] : []
    )
  );
  const { plans, refused, confirmed, ...settled } = settle(
    subjects,
    (subject, barred) => planFor(subject, clientOf(subject.server), planning, barred),
    asides,
    { source, candidate, file, documents, reader, writing: writing4 }
  );
  const gone = new Set(settled.asides.map(({ slot }) => slot));
  const swaps = [
    ...plans.flatMap(
      ({ subject, client, done }) => done.flatMap(({ unit, delivered: delivered3 }) => telling.swapped(unit, subject.server, client, delivered3))
    ),
    ...[...gone].map((slot) => telling.removed(slot, owner))
  ];
  const left = [
    ...plans.flatMap(({ subject, client, without }) => {
      const why = refused.get(subject);
      const reason = why === void 0 ? NO_PLACE : `The edit was not made: ${why}.`;
      return without.flatMap(({ slots }) => slots.map((slot) => telling.left(slot, subject.server, client, reason)));
    }),
    ...subjects.flatMap(
      ({ server, beyond }) => beyond.filter(({ slot }) => !gone.has(slot)).map(({ slot, reason }) => telling.left(slot, server, clientOf(server), reason))
    )
  ];
  const deposits = plans.flatMap(
    ({ subject, client, done }) => done.flatMap(({ unit, delivered: delivered3 }) => telling.deposited(unit, subject.server, client, delivered3))
  );
  return { ...confirmed, swaps: byLine(swaps), deposits: byLine(deposits), left: byLine(left) };
}
function byLine(items) {
  return [...items].sort((a, b) => a.line - b.line);
}

// src/engine/remedy/remediate.ts
var RULE = "static-credential";
function isSwappable({ rule, allowed, standing }) {
  return rule === RULE && allowed === void 0 && standing !== "transient";
}
function unswapped(finding, reason) {
  const { slot, server, issuer, rotate } = finding;
  return {
    file: finding.origin.path,
    line: finding.start.line,
    client: finding.client,
    ...server === void 0 ? {} : { server: server.name },
    place: slot?.place ?? "text",
    slot: slot?.name ?? "text",
    ...issuer === void 0 ? {} : { issuer },
    ...rotate === void 0 ? {} : { rotate },
    reason,
    steps: finding.help
  };
}
function setupOf({ manager }, swaps) {
  const remedy = manager?.remedy;
  if (manager === void 0 || remedy === void 0 || !swaps.some(({ stored }) => stored !== void 0)) return void 0;
  return { manager: manager.id, name: manager.name, install: remedy.install, signIn: remedy.signIn };
}
async function remediate(looked, findings, terms, { knowledge, loadEditor: loadEditor2 }) {
  const discovery = (0, import_keygate2.engine_discover__makeDiscovery)(knowledge);
  const formats = /* @__PURE__ */ new Map([["jsonc", await knowledge.loadFormat("jsonc")]]);
  const editors = /* @__PURE__ */ new Map();
  const names = makeNames(terms);
  const byFile = /* @__PURE__ */ new Map();
  for (const finding of findings.filter(isSwappable)) {
    const { path } = finding.origin;
    byFile.set(path, [...byFile.get(path) ?? [], finding]);
  }
  const files = [];
  const left = [];
  for (const { file, source } of looked) {
    const found = byFile.get(file.origin.path);
    if (found === void 0) continue;
    byFile.delete(file.origin.path);
    const candidate = discovery.candidate(file.origin.path);
    if (source === void 0 || candidate?.format === void 0 || file.text === true) {
      left.push(...found.map((finding) => unswapped(finding, "It stands in a text that is no configuration.")));
      continue;
    }
    if (!terms.approved(file.origin.path)) {
      left.push(...found.map((finding) => unswapped(finding, "The policy approves other managers for this file.")));
      continue;
    }
    const id = candidate.format;
    const format = formats.get(id) ?? await knowledge.loadFormat(id);
    const editor = editors.get(id) ?? await loadEditor2(id);
    formats.set(id, format);
    editors.set(id, editor);
    const reader = (0, import_keygate3.engine_read__makeReader)(knowledge, discovery, formats);
    const tools = { knowledge, reader, writing: { format, editor }, terms, names: names.inFile(file.origin.path) };
    const remedy = remediateFile({ source, candidate, file, findings: found }, tools);
    left.push(...remedy.left);
    if (remedy.text === source.text) continue;
    const held = literalSpans(remedy.file);
    const lines = new import_keygate.core_text__LineMap(remedy.text);
    const withheld = new Set(held.flatMap(({ start, end }) => range(lines.at(start).line, lines.at(end).line)));
    files.push({
      path: file.origin.path,
      before: source.text,
      after: remedy.text,
      diff: diffOf(masked(source.text, file, format, knowledge), masked(remedy.text, remedy.file, format, knowledge)),
      hunks: hunksOf(source.text, remedy.text, withheld),
      swaps: remedy.swaps,
      deposits: remedy.deposits
    });
  }
  for (const rest of byFile.values())
    left.push(...rest.map((finding) => unswapped(finding, "It stands in a text that is no configuration.")));
  const setup = setupOf(
    terms,
    files.flatMap(({ swaps }) => swaps)
  );
  return { files, left, ...setup === void 0 ? {} : { setup } };
}
function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

// held:src/core/errors.ts
var import_keygate11 = require("./keygate.js");

// src/formats/edit/index.ts
async function loadEditor(id) {
  switch (id) {
    case "jsonc":
      return (await Promise.resolve().then(() => (init_jsonc(), jsonc_exports))).jsoncEditor;
    case "yaml":
      return (await Promise.resolve().then(() => (init_yaml(), yaml_exports))).loadYamlEditor();
    case "toml":
      return (await Promise.resolve().then(() => (init_toml(), toml_exports))).loadTomlEditor();
    case "dotenv":
      return (await Promise.resolve().then(() => (init_dotenv(), dotenv_exports))).dotenvEditor;
    case "frontmatter":
      return (await Promise.resolve().then(() => (init_frontmatter2(), frontmatter_exports))).loadFrontmatterEditor();
    default:
      return (0, import_keygate11.core_errors__assertNever)(id);
  }
}

// held:src/report/escape.ts
var import_keygate13 = require("./keygate.js");

// src/report/diff.ts
function maskedDiff({ path, diff }, paint) {
  let text = `${paint("bold", `--- a/${(0, import_keygate13.report_escape__plainText)(path)}`)}
${paint("bold", `+++ b/${(0, import_keygate13.report_escape__plainText)(path)}`)}
`;
  for (const { oldStart, oldLines, newStart, newLines, lines } of diff) {
    text += `${paint("cyan", `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`)}
`;
    for (const line of lines) {
      const plain3 = (0, import_keygate13.report_escape__plainText)(line.replace(/\r$/, ""));
      text += `${line.startsWith("-") ? paint("red", plain3) : line.startsWith("+") ? paint("green", plain3) : plain3}
`;
    }
  }
  return `${text}
`;
}

// src/report/fix.ts
var VERSION = 1;
function nameOf({ server, slot, place }) {
  const what = place === "comment" || place === "text" ? `the ${place}` : slot;
  return server === void 0 ? what : `${what} of ${server}`;
}
function swapLine(swap, paint) {
  const place = paint("dim", `${(0, import_keygate13.report_escape__plainText)(swap.file)}:${swap.line}`);
  return `  ${paint("green", "\u2714")} ${(0, import_keygate13.report_escape__plainText)(nameOf(swap))} \u2192 ${(0, import_keygate13.report_escape__plainText)(swap.reference)}  ${place}
`;
}
function once(lines) {
  return [...new Set(lines)];
}
function storing(swaps) {
  return once(swaps.flatMap(({ store }) => store));
}
function storingText(swaps, done, paint) {
  if (done === "planned")
    return once(swaps.flatMap(({ stored }) => stored ?? [])).map((path) => `  ${paint("green", "+")} stored first: ${(0, import_keygate13.report_escape__plainText)(path)}
`).join("");
  const lines = done.stored.map(
    ({ stored, outcome }) => `  ${paint("green", "+")} ${outcome === "created" ? "stored" : "was there"}: ${(0, import_keygate13.report_escape__plainText)(stored)} in ${(0, import_keygate13.report_escape__plainText)(done.manager)}
`
  );
  const problem = done.problem === void 0 ? [] : [`  ${paint("red", "\u2716")} ${(0, import_keygate13.report_escape__plainText)(done.problem)}
`];
  return [...once(lines), ...done.notices.map((notice) => `  ${(0, import_keygate13.report_escape__plainText)(notice)}
`), ...problem].join("");
}
function fixText({ files, left, setup }, paint, written3, done) {
  const swaps = files.flatMap((file) => file.swaps);
  let text = done === void 0 ? "" : storingText(swaps, done, paint);
  text += swaps.map((swap) => swapLine(swap, paint)).join("");
  for (const one of left) {
    text += `  ${paint("red", "\u2716")} ${(0, import_keygate13.report_escape__plainText)(nameOf(one))}: ${(0, import_keygate13.report_escape__plainText)(one.reason)}  ${paint("dim", `${(0, import_keygate13.report_escape__plainText)(one.file)}:${one.line}`)}
`;
    for (const step of one.steps) text += `      ${paint("green", "\u2192")} ${(0, import_keygate13.report_escape__plainText)(step)}
`;
  }
  if (swaps.length > 0) {
    const steps = once(swaps.flatMap((swap) => swap.steps));
    const rotations = once(swaps.flatMap(({ rotate }) => rotate ?? []));
    text += `
${paint("bold", "Then")}
`;
    if (setup !== void 0) text += `  Install ${(0, import_keygate13.report_escape__plainText)(setup.name)}: ${(0, import_keygate13.report_escape__plainText)(setup.install)}
`;
    for (const line of setup?.signIn ?? []) text += `  Sign in: ${(0, import_keygate13.report_escape__plainText)(line)}
`;
    if (done === void 0) for (const line of storing(swaps)) text += `  Store:   ${(0, import_keygate13.report_escape__plainText)(line)}
`;
    else text += "  What is stored is what stood here, and was seen: make a new one, and store that in its place.\n";
    for (const step of steps) text += `  ${(0, import_keygate13.report_escape__plainText)(step)}
`;
    for (const line of rotations) text += `  Revoke what stood here, when the new one is in use: ${(0, import_keygate13.report_escape__plainText)(line)}
`;
    if (rotations.length === 0) text += "  Revoke what stood here, when the new one is in use: the history of the repository keeps it.\n";
  }
  return `${text}
${headlineOf(swaps.length, left.length, written3, paint)}
`;
}
function headlineOf(swapped, left, written3, paint) {
  const count = (n) => `${n} ${n === 1 ? "credential" : "credentials"}`;
  if (swapped + left === 0) return `${paint("green", "\u2714")} No credential is written out in the configurations that were read.`;
  const done = written3 ? `${count(swapped)} swapped` : `${count(swapped)} can be swapped${swapped > 0 ? "; keygate fix --write does it" : ""}`;
  return `${left > 0 || !written3 ? paint("yellow", "!") : paint("green", "\u2714")} ${done}${left > 0 ? `, ${count(left)} left` : ""}.`;
}
function fixReport({ files, left, setup }, written3, done) {
  const swaps = files.flatMap((file) => file.swaps);
  return `${JSON.stringify({ version: VERSION, written: written3, swapped: swaps, left, ...setup === void 0 ? {} : { setup }, ...done === void 0 ? {} : { storing: done } }, null, 2)}
`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  fixReport,
  fixText,
  isSwappable,
  loadEditor,
  maskedDiff,
  remediate
});
