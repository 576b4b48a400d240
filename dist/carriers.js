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

// src/carriers/index.ts
var index_exports = {};
__export(index_exports, {
  carriers: () => carriers
});
module.exports = __toCommonJS(index_exports);

// held:src/core/fragment.ts
var import_keygate = require("./keygate.js");

// src/carriers/carrier.ts
function shelled(words) {
  return words.some(({ expands }) => expands) ? { shell: true } : {};
}
function defineCarrier(carrier) {
  return carrier;
}

// src/carriers/prose/lines.ts
function linesOf(text) {
  const lines = [];
  let from = 0;
  for (const end of text.matchAll(/\r\n|\n|\r/g)) {
    const next = end.index + end[0].length;
    lines.push({ from, to: end.index, next });
    from = next;
  }
  if (from < text.length) lines.push({ from, to: text.length, next: text.length });
  return lines;
}
function textOf(text, line) {
  return line === void 0 ? "" : text.slice(line.from, line.to);
}
function indentOf(line) {
  return line.length - line.trimStart().length;
}

// src/carriers/prose/file-names.ts
var ENDING = /\.(?:jsonc?|json5|toml|ya?ml|code-workspace)(?![A-Za-z0-9_/\\-])/g;
var PATH_UNIT = /[A-Za-z0-9_~.%$@/\\-]/;
var TELLING = /(?:^|\/)\.[A-Za-z]|mcp|claude|config|settings|opencode|servers|codex|goose|crush|agents?\b/i;
var ELSE = /(?:^|\/)(?:package|package-lock|tsconfig|composer|jsconfig|biome|renovate|deno)\.jsonc?$/i;
var LOOKED_AT = 2e3;
var LONGEST = 200;
function fileNamedIn(line) {
  let found;
  const text = line.slice(0, LOOKED_AT);
  for (const ending of text.matchAll(ENDING)) {
    let start = ending.index;
    while (start > 0 && ending.index - start < LONGEST && PATH_UNIT.test(text[start - 1] ?? "")) start--;
    const path = text.slice(start, ending.index + ending[0].length).replaceAll("\\", "/");
    if (start < ending.index && TELLING.test(path) && !ELSE.test(path)) found = path;
  }
  return found;
}
var LOOKED_ABOVE = 8;
var HEADING = /^\s{0,3}(?:#{1,6}\s|={1,6}\s|[=~^"*+-]{4,200}\s{0,20}$)/;
function fileNamedAbove(text, lines, index2, floor) {
  for (let i = index2 - 1; i >= Math.max(floor, index2 - LOOKED_ABOVE); i--) {
    const line = textOf(text, lines[i]);
    const named2 = fileNamedIn(line);
    if (named2 !== void 0) return named2;
    if (HEADING.test(line)) return void 0;
  }
  return void 0;
}
function fileNamedAmong(lines) {
  return lines.map(fileNamedIn).findLast((path) => path !== void 0);
}

// src/carriers/dotenv.ts
var NAME = /(?:^|\/)(?:\.env(?:\.[\w.-]{1,60})?|[\w.-]{1,60}\.env)$/;
async function readVariables(text, tools) {
  const { documents } = await tools.parse("dotenv", text);
  return documents.map((node) => ({ kind: "variables", node }));
}
var dotenv = defineCarrier({
  id: "dotenv",
  name: "an environment file",
  reads: (path) => NAME.test(path),
  read: (text, _path, tools) => readVariables(text, tools)
});

// src/formats/compose.ts
function scalarOf(text) {
  const span = (0, import_keygate.core_fragment__spanOf)(text);
  return { kind: "scalar", span, inner: span, text: text.text, type: "string", locate: (from, to) => text.locate(from, to) };
}
function around(spans, fallback) {
  const [first] = spans;
  if (first === void 0) return fallback;
  let { start, end } = first;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}
function mapOf(pairs, place) {
  const seen = /* @__PURE__ */ new Set();
  const entries = pairs.map(({ key, value }) => {
    const duplicate = seen.has(key.text);
    seen.add(key.text);
    return { key: key.text, keySpan: (0, import_keygate.core_fragment__spanOf)(key), value, duplicate };
  });
  return {
    kind: "map",
    span: around(
      entries.flatMap(({ keySpan, value }) => [keySpan, value.span]),
      place
    ),
    entries
  };
}
function listOf(items, place) {
  return {
    kind: "list",
    span: around(
      items.map(({ span }) => span),
      place
    ),
    items
  };
}
function impliedAt(text, place) {
  return { text, locate: () => place };
}

// held:src/core/text.ts
var import_keygate2 = require("./keygate.js");

// src/carriers/encodings/rewriting.ts
function rewriting(original) {
  const texts2 = [];
  const pieces = [];
  let length = 0;
  function add(text, piece) {
    if (text === "") return;
    pieces.push({ ...piece, at: length });
    texts2.push(text);
    length += text.length;
  }
  function holder(offset) {
    return pieces[Math.max(0, (0, import_keygate2.core_text__countUpTo)(pieces, offset, ({ at }) => at) - 1)];
  }
  function startOf2(offset) {
    if (offset >= length) return pieces.at(-1)?.to ?? 0;
    const piece = holder(offset);
    if (piece === void 0) return 0;
    return piece.copied ? piece.from + (offset - piece.at) : piece.from;
  }
  function endOf(offset) {
    const piece = holder(offset - 1);
    if (piece === void 0) return 0;
    return piece.copied ? piece.from + (offset - piece.at) : piece.to;
  }
  return {
    copy: (from, to) => add(original.text.slice(from, to), { from, to, copied: true }),
    put: (text, from, to) => add(text, { from, to, copied: false }),
    done: () => ({
      text: texts2.join(""),
      locate(from, to) {
        const first = startOf2(Math.max(0, from));
        const last = to > from ? endOf(Math.min(to, length)) : first;
        return original.locate(first, Math.max(first, last));
      }
    })
  };
}

// src/carriers/prose/relaxed-json.ts
var BLOCK_COMMENTS = [
  ["/*", "*/"],
  ["<!--", "-->"]
];
var QUOTES = /* @__PURE__ */ new Map([
  ['"', '"'],
  ["'", "'"],
  ["\u201C", "\u201C\u201D"],
  ["\u201D", "\u201C\u201D"]
]);
var WORD = /(?:<[^<>"\r\n]{1,200}>|\$\{[^{}\r\n]{0,200}\}|\{\{[^{}\r\n]{1,200}\}\}|[^\s{}[\],:"'\u201c\u201d])(?:<[^<>"\r\n]{1,200}>|\$\{[^{}\r\n]{0,200}\}|\{\{[^{}\r\n]{1,200}\}\}|:\/\/|[^\s{}[\],:"'\u201c\u201d]){0,4000}/y;
var PLAIN = /^(?:true|false|null|-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,4})?)$/;
var OMISSION = /^(?:\.\.|\u2026|<\d{1,3}>|<\.>)(?:\.|\u2026|<\d{1,3}>|<\.>){0,200}$/;
function blankEnd(text, at) {
  let end = at;
  while (end < text.length && (text[end] ?? "").trim() === "") end++;
  return end;
}
function commentEnd(text, at) {
  if (text.startsWith("//", at)) return (0, import_keygate2.core_text__lineEnd)(text, at);
  if (text[at] === "#") return /^\s?$/.test(text[at - 1] ?? "") ? (0, import_keygate2.core_text__lineEnd)(text, at) : void 0;
  for (const [opening, closing2] of BLOCK_COMMENTS) {
    if (!text.startsWith(opening, at)) continue;
    const end = text.indexOf(closing2, at + opening.length);
    return end < 0 ? text.length : end + closing2.length;
  }
  return void 0;
}
function wordEnd(text, at) {
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : void 0;
}
function stringEnd(text, at, closing2) {
  let end = at + 1;
  for (; end < text.length; end++) {
    const unit = text[end] ?? "";
    if (unit === "\\") end++;
    else if (unit === "\n" || unit === "\r") return end;
    else if (closing2.includes(unit)) return end + 1;
  }
  return Math.min(end, text.length);
}
function tokenAt(text, at) {
  const unit = text[at] ?? "";
  const blank = blankEnd(text, at);
  if (blank > at) return { kind: "blank", to: blank };
  const comment = commentEnd(text, at);
  if (comment !== void 0) return { kind: "comment", to: comment };
  const closing2 = QUOTES.get(unit);
  if (closing2 !== void 0) return { kind: "string", to: stringEnd(text, at, closing2) };
  const word = wordEnd(text, at);
  if (word !== void 0) return { kind: "word", to: word };
  const kind = unit === "{" || unit === "[" ? "open" : unit === "}" || unit === "]" ? "close" : unit === ":" ? "colon" : "comma";
  return { kind, to: at + 1 };
}
function closedAt(text, from) {
  let depth = 0;
  for (let at = from; at < text.length; ) {
    const { kind, to } = tokenAt(text, at);
    if (kind === "open") depth++;
    else if (kind === "close") depth--;
    at = to;
    if (depth <= 0) return at;
  }
  return text.length;
}
function strictJson(relaxed) {
  const { text } = relaxed;
  const made = rewriting(relaxed);
  const open = [];
  const waiting = { "}": 0, "]": 0 };
  function opens(closer) {
    open.push(closer);
    waiting[closer]++;
  }
  function closes2(closer, at) {
    if (waiting[closer] === 0) return false;
    for (let last = open.pop(); last !== void 0; last = open.pop()) {
      waiting[last]--;
      if (last === closer) break;
      made.put(last, at, at);
    }
    return true;
  }
  function putString(from, to) {
    const first = text[from] ?? "";
    const closing2 = QUOTES.get(first);
    const start = closing2 === void 0 ? from : from + 1;
    const closed2 = closing2 !== void 0 && to - from > 1 && closing2.includes(text[to - 1] ?? "");
    const end = closed2 ? to - 1 : to;
    made.put('"', from, start);
    for (let at = start; at < end; at++) {
      const unit = text[at] ?? "";
      if (unit === "\\" && closing2 !== void 0 && at + 1 < end) {
        const next = text[at + 1] ?? "";
        if (/["\\/bfnrtu]/.test(next)) made.copy(at, at + 2);
        else made.put(next, at, at + 2);
        at++;
      } else if (unit === '"' || unit === "\\") made.put(`\\${unit}`, at, at + 1);
      else made.copy(at, at + 1);
    }
    made.put('"', end, to);
  }
  for (let at = 0; at < text.length; ) {
    const { kind, to } = tokenAt(text, at);
    const word = text.slice(at, to);
    if (kind === "open") {
      opens(word === "{" ? "}" : "]");
      made.copy(at, to);
    } else if (kind === "close") {
      if (closes2(word === "}" ? "}" : "]", at)) made.copy(at, to);
    } else if (kind === "string") {
      if (word.startsWith('"') && word.endsWith('"') && word.length > 1 && !/\\[^"\\/bfnrtu]/.test(word)) made.copy(at, to);
      else putString(at, to);
    } else if (kind === "word") {
      if (PLAIN.test(word)) made.copy(at, to);
      else if (!OMISSION.test(word)) putString(at, to);
    } else if (kind !== "comment" || word.startsWith("//") || word.startsWith("/*")) made.copy(at, to);
    at = to;
  }
  for (const closer of open.reverse()) made.put(closer, text.length, text.length);
  return made.done();
}

// src/carriers/prose/json-snippet.ts
var OBJECT = /\{\s{0,400}(?:["'\u201c}\/#.<]|\u2026|[A-Za-z_$][\w$-]{0,100}\s{0,20}:)/y;
var LIST = /\[\s{0,400}["'\u201c{\/\]]/y;
var COLON = /\s{0,20}:/y;
var VARIABLE = /^[A-Z][A-Z0-9_]{1,100}$/;
function standsAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text);
}
function embraced(text) {
  const { start, end } = (0, import_keygate.core_fragment__spanOf)(text);
  return (0, import_keygate.core_fragment__joined)([impliedAt("{", { start, end: start }), text, impliedAt("}", { start: end, end })]);
}
function valuesIn(block) {
  const { text } = block;
  const values = [];
  let label = 0;
  for (let at = 0; at < text.length; ) {
    const { kind, to } = tokenAt(text, at);
    if (standsAt(OBJECT, text, at) || standsAt(LIST, text, at)) {
      const end = closedAt(text, at);
      values.push({ text: (0, import_keygate.core_fragment__cut)(block, at, end), label: text.slice(label, at) });
      at = end;
      label = end;
    } else if (kind === "string" && standsAt(COLON, text, to)) {
      values.push({ text: embraced((0, import_keygate.core_fragment__cut)(block, at, text.length)), label: text.slice(label, at) });
      break;
    } else at = to;
  }
  return values;
}
async function parseJson(text, tools) {
  const parsed = await tools.parse("jsonc", text);
  return parsed.problems.length === 0 ? parsed : tools.parse("jsonc", strictJson(text));
}
function variablesOf(node) {
  if (node.kind !== "map") return void 0;
  const entries = node.entries.filter(({ key, value }) => value.kind === "scalar" && VARIABLE.test(key));
  return entries.length === 0 ? void 0 : { ...node, entries };
}
async function readJson(block, path, tools) {
  const found = [];
  for (const { text, label } of valuesIn(block)) {
    const parsed = await parseJson(text, tools);
    const named2 = fileNamedAmong(label.split(/[\r\n]/)) ?? path;
    if (parsed.documents.length > 0) found.push({ kind: "document", parsed, ...named2 === void 0 ? {} : { path: named2 } });
    for (const node of parsed.documents.flatMap((document) => variablesOf(document) ?? [])) found.push({ kind: "variables", node });
  }
  return found;
}

// src/carriers/prose/look.ts
var COMMENT = /^\s*(?:#(?!!)|\/\/|\/\*|\*|<!--|;|--\s|REM\s)/i;
var JSON_START = /^\s*(?:\{\s*$|\{\s*["'\u201c}]|\[\s*$|\[\s*[{"\u201c]|["\u201c][^"\u201d\r\n]{1,200}["\u201d]\s{0,20}:[\s{["])/;
var JSON_WITHIN = /^\s{0,80}\{\s{0,80}(?:["\u201c]|$)/m;
var QUOTED_KEY = /["\u201d]\s{0,20}:/;
var TABLE = /^\s*\[{1,2}[A-Za-z_][\w."' -]{0,200}\]{1,2}\s*(?:#|$)/;
var UNIT = /^\s*\[(?:Unit|Service|Install)\]/;
var PAIR = /^\s{0,80}(?:export\s{1,8})?[A-Za-z_][A-Za-z0-9_]{0,200}=(?:"[^"\r\n]{0,4000}"|'[^'\r\n]{0,4000}'|\$\([^()\r\n]{0,1000}\)|[^\s"'(]{0,4000})[ \t]{0,80}(?:#|$)/;
var TELLING_NAME = /^\s{0,80}(?:export\s{1,8}[A-Za-z_]|[A-Z][A-Z0-9_]{1,200}=)/;
var MAPPING = /^\s*(?:-\s{1,8})?["']?[A-Za-z_][\w.-]{0,100}["']?:(?:\s|$)/;
var MAPPED = /^\s{0,80}(?:-\s{1,8})?(?:command|cmd|args|envs?|url|uri|headers|mcp[\w-]{0,20}|extensions|servers)\s{0,4}:(?:\s|$)/m;
var COMMAND = /^\s{0,80}(?:[$>%#]\s{1,4}|PS [^>\r\n]{0,80}>\s{0,4})?(?:sudo )?(?:[A-Z][A-Z0-9_]{1,60}=\S{0,400} ){0,8}(?:claude|codex|gemini|qwen|copilot|amp|droid|opencode|goose|code|code-insiders|cursor|cursor-agent|windsurf|kiro|kiro-cli|auggie|crush|openclaw|npx|npm|bunx|pnpm|pnpx|yarn|uvx|uv|pipx|python3?|node|deno|bun|docker|podman|fastmcp|mcp|mcp-[a-z-]{1,40}|smithery|env|op|doppler|infisical|curl)(?:\.exe|\.cmd)?\s{1,8}\S/;
var ASSIGNMENT = /^\s{0,80}(?:[$>%#]\s{1,4}|PS [^>\r\n]{0,80}>\s{0,4})?(?:(?:export|set|SET|declare -x)\s{1,8}"?[A-Za-z_]\w{0,100}=|(?:setx|SETX)\s{1,8}[A-Za-z_]\w{0,100}\s|\$[Ee]nv:[A-Za-z_]\w{0,100}\s{0,8}=)/;
var CERTAIN = /\bmcp(?:\s|-add\b)|\s--?[A-Za-z]|\s(?:run|exec|install|add)\s|[=@\\]/;
function looksLikeCommand(line) {
  const start = line.slice(0, 4e3);
  return ASSIGNMENT.test(start) || COMMAND.test(start) && CERTAIN.test(start);
}
function looksLikeVariables(lines) {
  const telling = lines.filter((line) => line.trim() !== "" && !COMMENT.test(line));
  return telling.length > 0 && telling.every((line) => PAIR.test(line)) && telling.some((line) => TELLING_NAME.test(line));
}
function languageSeenIn(text) {
  const lines = text.slice(0, 2e4).split(/\r\n|\n|\r/);
  const first = lines.find((line) => line.trim() !== "" && !COMMENT.test(line));
  if (first === void 0) return void 0;
  if (TABLE.test(first)) return UNIT.test(first) ? "systemd" : "toml";
  if (JSON_START.test(first)) return "json";
  if (looksLikeVariables(lines)) return "dotenv";
  if (lines.some(looksLikeCommand)) return "shell";
  if (MAPPING.test(first) && MAPPED.test(text)) return "yaml";
  return JSON_WITHIN.test(text) && QUOTED_KEY.test(text) ? "json" : void 0;
}

// src/carriers/prose/inline.ts
function codeSpansIn(line) {
  const { text } = line;
  if (!text.includes("`")) return [];
  const runs = [...text.matchAll(/`+/g)].map((run) => ({ from: run.index, to: run.index + run[0].length }));
  const closing2 = [];
  const nearest = /* @__PURE__ */ new Map();
  for (let i = runs.length - 1; i >= 0; i--) {
    const { from, to } = runs[i] ?? { from: 0, to: 0 };
    closing2[i] = nearest.get(to - from);
    nearest.set(to - from, i);
  }
  const spans = [];
  for (let i = 0; i < runs.length; i++) {
    const end = closing2[i];
    if (end === void 0) continue;
    spans.push((0, import_keygate.core_fragment__trimmed)((0, import_keygate.core_fragment__cut)(line, runs[i]?.to ?? 0, runs[end]?.from ?? 0)));
    i = end;
  }
  return spans;
}
async function readInline(text, tools) {
  if (text.text.length < 8) return [];
  if (/^\{\s{0,20}"|^"[\w.-]{1,100}"\s{0,4}:\s{0,4}[{"[]/.test(text.text)) return readJson(text, void 0, tools);
  if (looksLikeVariables([text.text])) return readVariables(text, tools);
  return looksLikeCommand(text.text) ? [{ kind: "text", carrier: "command-line", text }] : [];
}

// src/carriers/prose/unfenced.ts
var OBJECT2 = /^[ \t]{0,200}(?:\{[ \t]{0,80}"|\{[ \t]{0,80}$|\{`\s{0,80}\{|"(?:mcpServers|mcp_servers|servers|context_servers)"\s{0,20}:\s{0,20}\{)/;
var WORTH_READING = /["'](?:command|cmd|args|url|serverUrl|httpUrl|env|headers|mcpServers|servers|mcp_servers|context_servers)["']\s{0,20}:/;
var MAX_UNCLOSED = 20;
var TABLE2 = /^[ \t]{0,200}\[mcp_servers[."' -]/;
var OF_TABLES = /^\s{0,200}(?:$|\[|#|[\]}]|["'A-Za-z_][\w."' -]{0,200}=|["'])/;
var MAPPING2 = /^[ \t]{0,200}(?:mcpServers|mcp_servers|mcp-servers|context_servers|extensions):\s{0,80}$/;
var SURE = /\bmcp add|^\s{0,80}(?:[$>]\s|PS |export |set |SET |setx |\$[Ee]nv:)|\s-{1,2}[A-Za-z]/;
function objectEnd(text, lines, index2, look) {
  const open = text.indexOf("{", lines[index2]?.from ?? 0);
  const end = look ? closedAt(text, open) : text.length;
  if (end < text.length || look && text[end - 1] === "}") return { end, closed: true };
  let behind = index2 + 1;
  while (behind < lines.length && textOf(text, lines[behind]).trim() !== "") behind++;
  return { end: lines[behind]?.from ?? text.length, closed: false };
}
async function readObjects(text, lines, tools) {
  const found = [];
  let done = 0;
  let unclosed = 0;
  for (const [i, { from, to }] of lines.entries()) {
    if (from < done || !OBJECT2.test(text.text.slice(from, Math.min(to, from + 600)))) continue;
    const { end, closed: closed2 } = objectEnd(text.text, lines, i, unclosed < MAX_UNCLOSED);
    if (!closed2) unclosed++;
    const object = (0, import_keygate.core_fragment__cut)(text, from, end);
    done = end;
    if (WORTH_READING.test(object.text)) found.push(await readJson(object, fileNamedAbove(text.text, lines, i, 0), tools));
  }
  return found.flat();
}
async function readTables(text, lines, tools) {
  const found = [];
  for (let i = 0; i < lines.length; i++) {
    const first = textOf(text.text, lines[i]);
    const format = TABLE2.test(first) ? "toml" : MAPPING2.test(first) ? "yaml" : void 0;
    if (format === void 0) continue;
    const start = i;
    const belongs = (line) => format === "toml" ? OF_TABLES.test(line) : line.trim() === "" || indentOf(line) > indentOf(first);
    while (i + 1 < lines.length && belongs(textOf(text.text, lines[i + 1]))) i++;
    const parsed = await tools.parse(format, (0, import_keygate.core_fragment__cut)(text, lines[start]?.from ?? 0, lines[i]?.to ?? 0));
    const path = fileNamedAbove(text.text, lines, start, 0);
    found.push({ kind: "document", parsed, ...path === void 0 ? {} : { path } });
  }
  return found;
}
function paragraphsOf(text, lines) {
  const paragraphs = [];
  let blank = true;
  for (const line of lines) {
    const ends = textOf(text, line).trim() === "";
    if (!ends && blank) paragraphs.push([line]);
    else if (!ends) paragraphs.at(-1)?.push(line);
    blank = ends;
  }
  return paragraphs;
}
async function readCommands(text, lines, tools) {
  const found = [];
  for (const paragraph of paragraphsOf(text.text, lines)) {
    const end = paragraph.at(-1)?.to ?? 0;
    if (looksLikeVariables(paragraph.map((line) => textOf(text.text, line)))) {
      found.push(await readVariables((0, import_keygate.core_fragment__cut)(text, paragraph[0]?.from ?? 0, end), tools));
      continue;
    }
    const command = paragraph.find((line) => looksLikeCommand(textOf(text.text, line)) && SURE.test(textOf(text.text, line)));
    if (command !== void 0) found.push([{ kind: "text", carrier: "command-line", text: (0, import_keygate.core_fragment__cut)(text, command.from, end) }]);
  }
  return found.flat();
}

// src/carriers/prose/prose.ts
var HTML = /<(?:pre|code|textarea|script|samp|kbd|CodeBlock)[\s>]|=\s{0,4}(?:["']|\{`)\s{0,4}\{|&quot;/;
async function readProse(text, tools) {
  if (text.text.trim() === "") return [];
  const lines = linesOf(text.text);
  const found = [await readObjects(text, lines, tools), await readTables(text, lines, tools)];
  for (const { from, to } of lines) {
    for (const span of codeSpansIn((0, import_keygate.core_fragment__cut)(text, from, to))) found.push(await readInline(span, tools));
  }
  found.push(await readCommands(text, lines, tools));
  if (HTML.test(text.text)) found.push([{ kind: "text", carrier: "html", text }]);
  return found.flat();
}

// src/carriers/prose/languages.ts
var WORDS = {
  code: `ts typescript tsx js javascript jsx mjs cjs mts cts node py python python3 py3 ipython ipython3 pycon go golang rust rs java
    kotlin kt kts csharp cs c# dotnet ruby rb php swift scala dart elixir ex lua groovy`,
  compose: "docker-compose compose",
  diff: "diff patch udiff",
  dockerfile: "dockerfile docker containerfile",
  dotenv: "env dotenv properties ini conf cfg",
  html: "html htm xhtml vue svelte astro",
  json: "json jsonc json5 hjson jsonl ndjson json-with-comments code-workspace",
  markdown: "md markdown mdx mdc",
  shell: `sh bash zsh fish ksh shell console shell-session shellsession sh-session bash-session terminal term command commandline cli prompt
    cmd bat batch batchfile dos dosbatch powershell ps1 ps pwsh posh ps1con nu nushell`,
  systemd: "systemd service",
  terraform: "hcl terraform tf tfvars",
  toml: "toml",
  yaml: "yaml yml"
};
var BY_WORD = new Map(
  Object.keys(WORDS).flatMap(
    (language) => WORDS[language].split(/\s+/).map((word) => [word, language])
  )
);
function languageNamed(word) {
  return BY_WORD.get(word.toLowerCase());
}

// src/carriers/prose/snippet.ts
var CARRIERS = {
  code: "code",
  compose: "compose",
  dockerfile: "dockerfile",
  html: "html",
  markdown: "markdown",
  systemd: "systemd",
  terraform: "terraform"
};
var YAML_WORTH_READING = /command|cmd|url|uri|mcp|env|headers|extensions|servers|token|key/i;
var COMPOSE = /^\s{0,20}services:\s/m;
var MANIFEST = /^\s{0,20}apiVersion:\s/m;
var QUOTED_OBJECT = /^\s{0,400}\{\s{0,400}"/;
var COMMENT2 = /^\s{0,40}(?:#|\/\/|\/\*|<!--|;|--)/;
function fileNamedFirst(text) {
  const first = text.slice(0, 2e3).split(/[\r\n]/).find((line) => line.trim() !== "");
  if (first === void 0) return void 0;
  return COMMENT2.test(first) || !/[\s"'{=]/.test(first.trim()) ? fileNamedIn(first) : void 0;
}
function languageOf({ language, text }) {
  const named2 = languageNamed(language);
  if (named2 === "diff" || named2 === "html" || named2 === "markdown") return named2;
  const seen = languageSeenIn(text.text);
  if (named2 === void 0) return seen;
  if (seen === "json" && (named2 !== "code" || QUOTED_OBJECT.test(text.text))) return "json";
  if (named2 === "json" && seen !== void 0) return seen;
  if (named2 === "dotenv" && (seen === "toml" || seen === "systemd")) return seen;
  if (named2 === "shell" && (seen === "toml" || seen === "dotenv")) return seen;
  return named2;
}
function unsigned(patch) {
  return (0, import_keygate.core_fragment__joined)(
    linesOf(patch.text).flatMap(({ from, next }) => {
      const line = patch.text.slice(from, from + 4);
      if (/^(?:@@|--- |\+\+\+ |diff)/.test(line)) return [];
      return [(0, import_keygate.core_fragment__cut)(patch, /^[-+ ]/.test(line) ? from + 1 : from, next)];
    })
  );
}
async function readAssignments(script, tools) {
  const found = [];
  for (const { from, to } of linesOf(script.text)) {
    if (!looksLikeVariables([script.text.slice(from, Math.min(to, from + 8e3))])) continue;
    found.push(await readVariables((0, import_keygate.core_fragment__cut)(script, from, to), tools));
  }
  return found.flat();
}
async function readSnippet(snippet, tools) {
  const { text } = snippet;
  const language = languageOf(snippet);
  const path = snippet.path ?? fileNamedFirst(text.text) ?? snippet.above;
  const goesTo = path === void 0 ? {} : { path };
  switch (language) {
    case void 0:
      return [];
    case "json":
      return readJson(text, path, tools);
    case "yaml": {
      if (!YAML_WORTH_READING.test(text.text)) return [];
      const whole = [];
      if (COMPOSE.test(text.text)) whole.push({ kind: "text", carrier: "compose", text });
      if (MANIFEST.test(text.text)) whole.push({ kind: "text", carrier: "kubernetes", text });
      return [{ kind: "document", parsed: await tools.parse("yaml", text), ...goesTo }, ...whole];
    }
    case "toml":
      return [{ kind: "document", parsed: await tools.parse("toml", text), ...goesTo }];
    case "dotenv":
      return readVariables(text, tools);
    case "shell":
      return [...await readAssignments(text, tools), { kind: "text", carrier: "command-line", text }];
    case "diff":
      return readSnippet({ ...snippet, text: unsigned(text), language: "" }, tools);
    default: {
      const carrier = CARRIERS[language];
      return carrier === void 0 ? [] : [{ kind: "text", carrier, text }];
    }
  }
}

// src/carriers/prose/document.ts
async function readDocument(text, lines, from, blocks, tools) {
  const found = [];
  const offset = (index2) => lines[index2]?.from ?? text.text.length;
  let at = from;
  for (const block of blocks) {
    found.push(await readProse((0, import_keygate.core_fragment__cut)(text, offset(at), offset(block.first)), tools));
    if (block.text.text.trim() !== "")
      found.push(await readSnippet({ ...block, above: fileNamedAbove(text.text, lines, block.first, at) }, tools));
    at = block.next;
  }
  found.push(await readProse((0, import_keygate.core_fragment__cut)(text, offset(at), text.text.length), tools));
  return found.flat();
}

// src/carriers/prose/fences.ts
var OPENING = /^(?<lead>[ \t]{0,200}(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,20}){0,20})(?<marks>`{3,400}|~{3,400})(?<info>[^\r\n]{0,2000})$/;
var CLOSING = /^[ \t>]{0,200}(?<marks>`{3,400}|~{3,400})[ \t]{0,200}$/;
var QUOTED = /^[ \t]{0,20}>/;
function openingOf(line) {
  if (!line.includes("```") && !line.includes("~~~")) return void 0;
  const { lead = "", marks, info = "" } = OPENING.exec(line)?.groups ?? {};
  if (marks === void 0 || marks.startsWith("`") && info.includes("`")) return void 0;
  return { lead, marks, info: info.trim() };
}
function closes(line, { marks }) {
  const closing2 = CLOSING.exec(line)?.groups?.["marks"];
  return closing2 !== void 0 && closing2.startsWith(marks.charAt(0)) && closing2.length >= marks.length;
}
function prefixOf(line, quotes, indent) {
  let at = 0;
  for (let left = quotes; left > 0; left--) {
    const mark = /^[ \t]{0,20}>[ \t]?/.exec(line.slice(at, at + 24));
    if (mark === null) break;
    at += mark[0].length;
  }
  const end = at + indent;
  while (at < end && (line[at] === " " || line[at] === "	")) at++;
  return at;
}
function fencesIn(text, lines, from) {
  const fences = [];
  for (let index2 = from; index2 < lines.length; index2++) {
    const opening = openingOf(textOf(text.text, lines[index2]));
    if (opening === void 0) continue;
    const quotes = opening.lead.split(">").length - 1;
    const indent = opening.lead.slice(opening.lead.lastIndexOf(">") + 1).replace(quotes > 0 ? /^[ \t]/ : "", "").length;
    const parts = [];
    let last = index2;
    for (let next = index2 + 1; next < lines.length; next++) {
      const line = textOf(text.text, lines[next]);
      if (quotes > 0 && !QUOTED.test(line)) break;
      last = next;
      if (closes(line, opening)) break;
      const { from: start, next: end } = lines[next] ?? { from: 0, next: 0 };
      parts.push((0, import_keygate.core_fragment__cut)(text, start + prefixOf(line, quotes, indent), end));
    }
    fences.push({ ...infoOf(opening.info), text: (0, import_keygate.core_fragment__joined)(parts), first: index2, next: last + 1 });
    index2 = last;
  }
  return fences;
}
function infoOf(info) {
  const path = fileNamedIn(info);
  const words = info.split(/[\s{}:,;=[\]()]+/).map((word) => word.replace(/^\./, ""));
  const language = words.slice(0, 3).find((word) => languageNamed(word) !== void 0);
  const ending = path?.slice(path.lastIndexOf(".") + 1);
  return { language: language ?? ending ?? words[0] ?? "", path };
}

// src/carriers/asciidoc.ts
var ATTRIBUTES = /^\[(?:source|listing|literal|,)(?<rest>[^\]\r\n]{0,400})\]\s{0,80}$/;
var DELIMITER = /^(?<marks>-{4,200}|\.{4,200}|\+{4,200}|`{3,200}|--)(?<info>[A-Za-z0-9-]{0,30})\s{0,80}$/;
var TITLE = /^\.[^\s.][^\r\n]{0,400}$/;
function underlines(marks, above) {
  return /^[A-Za-z0-9]/.test(above) && Math.abs(above.length - marks.trimEnd().length) <= 2;
}
function blocksIn(text, lines) {
  const blocks = [];
  const lineAt = (index2) => textOf(text.text, lines[index2]);
  const offset = (index2) => lines[index2]?.from ?? text.text.length;
  function blockAt(first) {
    const attributes = ATTRIBUTES.exec(lineAt(first))?.groups?.["rest"];
    let at = attributes === void 0 ? first : first + 1;
    if (attributes !== void 0 && TITLE.test(lineAt(at)) && !DELIMITER.test(lineAt(at))) at++;
    const path = fileNamedAmong(lines.slice(first, at).map((line) => textOf(text.text, line)));
    const { marks, info = "" } = underlines(lineAt(at), lineAt(at - 1)) ? {} : DELIMITER.exec(lineAt(at))?.groups ?? {};
    const delimited = marks !== void 0 && (marks !== "--" || attributes !== void 0);
    if (!delimited && attributes === void 0) return void 0;
    const ends = (line) => delimited ? line.trimEnd() === marks : line.trim() === "";
    const from = delimited ? at + 1 : at;
    let end = from;
    while (end < lines.length && !ends(lineAt(end))) end++;
    const { language } = infoOf(attributes ?? info);
    return {
      first,
      next: delimited ? end + 1 : end,
      text: (0, import_keygate.core_fragment__cut)(text, offset(from), offset(end)),
      language: marks?.startsWith("+") === true ? "html" : language,
      path
    };
  }
  for (let index2 = 0; index2 < lines.length; index2++) {
    const block = blockAt(index2);
    if (block === void 0) continue;
    blocks.push(block);
    index2 = Math.max(index2, block.next - 1);
  }
  return blocks;
}
var asciidoc = defineCarrier({
  id: "asciidoc",
  name: "a block of AsciiDoc",
  reads: (path) => /\.(?:adoc|asciidoc)$/i.test(path),
  async read(text, _path, tools) {
    const lines = linesOf(text.text);
    return readDocument(text, lines, 0, blocksIn(text, lines), tools);
  }
});

// src/carriers/code/token.ts
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
var BACKSLASH = 92;
var OPERATORS = new Map(
  "=== !== ... **= ??= &&= ||= //= => == != <= >= += -= *= /= %= |= &= ^= ** ?? ?. && || -> := ++ -- //".split(" ").map((operator) => [operator, operator])
);
var BEGINNINGS = new Set([...OPERATORS.keys()].map((operator) => operator.charAt(0)));
var SECONDS = new Set([...OPERATORS.keys()].map((operator) => operator.charAt(1)));
function isBlank(unit) {
  return unit === 32 || unit === 9 || unit === 11 || unit === 12 || unit === 160 || unit === 65279;
}
function isDigit(unit) {
  return unit >= 48 && unit <= 57;
}
function beginsWord(unit) {
  return unit >= 97 && unit <= 122 || unit >= 65 && unit <= 90 || unit === 95 || unit === 36 || unit >= 128;
}
function wordEnd2(text, at) {
  let end = at + 1;
  while (end < text.length && (beginsWord(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++;
  return end;
}
function numberEnd(text, at) {
  let end = wordEnd2(text, at);
  while (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) end = wordEnd2(text, end);
  return end;
}
function markAt(text, at) {
  const unit = text.charAt(at);
  if (!BEGINNINGS.has(unit) || !SECONDS.has(text.charAt(at + 1))) return unit;
  return OPERATORS.get(text.slice(at, at + 3)) ?? OPERATORS.get(text.slice(at, at + 2)) ?? unit;
}
function makeQuoteFinder(text) {
  const hopeless = /* @__PURE__ */ new Map();
  return {
    find(at, quote) {
      if (at <= (hopeless.get(quote) ?? -1)) return -1;
      const unit = quote.charCodeAt(0);
      let end = at;
      for (; end < text.length; end++) {
        const here = text.charCodeAt(end);
        if (here === unit) return end;
        if (here === BACKSLASH) end += text.charCodeAt(end + 1) === CARRIAGE_RETURN && text.charCodeAt(end + 2) === LINE_FEED ? 2 : 1;
        else if ((0, import_keygate2.core_text__isBreak)(here)) break;
      }
      hopeless.set(quote, end);
      return -1;
    }
  };
}
function makeTokenWriter(text) {
  const tokens = [];
  let breaks = true;
  function push(token) {
    tokens.push(token);
    breaks = false;
  }
  return {
    tokens,
    add: (kind, from, to) => push({ kind, from, to, mark: "", innerFrom: from, innerTo: to, raw: false, doubled: false, breaks }),
    addMark(from) {
      const mark = markAt(text, from);
      const to = from + mark.length;
      push({ kind: "mark", from, to, mark, innerFrom: from, innerTo: to, raw: false, doubled: false, breaks });
      return to;
    },
    addString: (kind, { from, innerFrom, innerTo, to, raw = false, doubled = false }) => push({ kind, from, to, mark: "", innerFrom, innerTo, raw, doubled, breaks }),
    lineBreak() {
      breaks = true;
    }
  };
}

// src/carriers/code/tokens-javascript.ts
var OPENERS = new Set(
  "return typeof case in of do else void delete instanceof new throw yield await default extends".split(" ")
);
var LONGEST_PATTERN = 400;
var MAX_MISSES = 500;
function patternEnd(text, at) {
  let inClass = false;
  const limit = Math.min(text.length, at + LONGEST_PATTERN);
  for (let i = at + 1; i < limit; i++) {
    const unit = text[i];
    if (unit === "\\") i++;
    else if (unit === "[") inClass = true;
    else if (unit === "]") inClass = false;
    else if (unit === "\n" || unit === "\r") return -1;
    else if (unit === "/" && !inClass) {
      let end = i + 1;
      while (end < text.length && /[a-z]/.test(text[end] ?? "")) end++;
      return end;
    }
  }
  return -1;
}
function readJavascript(text) {
  const writer = makeTokenWriter(text);
  const quotes = makeQuoteFinder(text);
  const templates = [];
  let misses = 0;
  let at = 0;
  function template(from) {
    const opens = text[from] === "`";
    const last = writer.tokens.at(-1);
    const raw = opens ? last?.kind === "word" && text.slice(last.from, last.to) === "raw" : templates.pop()?.raw === true;
    let end = from + 1;
    while (end < text.length && text[end] !== "`" && !(text[end] === "$" && text[end + 1] === "{")) end += text[end] === "\\" ? 2 : 1;
    end = Math.min(end, text.length);
    const more = text[end] === "$";
    const to = Math.min(text.length, more ? end + 2 : end + 1);
    writer.addString(opens ? more ? "head" : "string" : more ? "middle" : "tail", { from, innerFrom: from + 1, innerTo: end, to, raw });
    if (more) templates.push({ raw, depth: 0 });
    return to;
  }
  function beginsValue() {
    const last = writer.tokens.at(-1);
    if (last === void 0) return true;
    if (last.kind === "word") return OPENERS.has(text.slice(last.from, last.to));
    if (last.kind !== "mark") return last.kind === "head" || last.kind === "middle";
    return !")]}<".includes(text[last.to - 1] ?? "") && !text.startsWith("/>", at);
  }
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if ((0, import_keygate2.core_text__isBreak)(unit)) {
      writer.lineBreak();
      at++;
    } else if (isBlank(unit)) at++;
    else if (beginsWord(unit) || unit === 35 && beginsWord(text.charCodeAt(at + 1))) {
      const end = wordEnd2(text, at);
      writer.add("word", at, end);
      at = end;
    } else if (isDigit(unit)) {
      const end = numberEnd(text, at);
      writer.add("number", at, end);
      at = end;
    } else if (unit === 34 || unit === 39) {
      const close = quotes.find(at + 1, text.charAt(at));
      if (close < 0) writer.addMark(at);
      else writer.addString("string", { from: at, innerFrom: at + 1, innerTo: close, to: close + 1 });
      at = close < 0 ? at + 1 : close + 1;
    } else if (unit === 96) at = template(at);
    else if (text.startsWith("//", at) || at === 0 && text.startsWith("#!")) at = (0, import_keygate2.core_text__lineEnd)(text, at);
    else if (text.startsWith("/*", at)) {
      const close = text.indexOf("*/", at + 2);
      const end = close < 0 ? text.length : close + 2;
      if (/[\r\n]/.test(text.slice(at, end))) writer.lineBreak();
      at = end;
    } else if (unit === 47 && misses < MAX_MISSES && beginsValue()) {
      const end = patternEnd(text, at);
      if (end < 0) {
        misses++;
        at = writer.addMark(at);
      } else {
        writer.add("pattern", at, end);
        at = end;
      }
    } else if (unit === 125 && templates.at(-1)?.depth === 0) at = template(at);
    else {
      const within = templates.at(-1);
      if (within !== void 0 && unit === 123) within.depth++;
      else if (within !== void 0 && unit === 125) within.depth--;
      at = writer.addMark(at);
    }
  }
  return writer.tokens;
}

// src/carriers/code/tokens-python.ts
var PREFIX = /^[rRbBuUfFtT]{1,2}$/;
function isLong(quote) {
  return quote.length === 3;
}
function readPython(text) {
  const writer = makeTokenWriter(text);
  const quotes = makeQuoteFinder(text);
  const hopeless = /* @__PURE__ */ new Set();
  const open = [];
  let at = 0;
  function longEnd(from, quote) {
    if (hopeless.has(quote)) return -1;
    for (let i = from; i < text.length; i++) {
      if (text[i] === "\\") i++;
      else if (text[i] === quote[0] && text.startsWith(quote, i)) return i;
    }
    hopeless.add(quote);
    return -1;
  }
  function piece(from, innerFrom, { quote, raw }, opens) {
    for (let i = innerFrom; i <= text.length; i++) {
      const unit = text[i];
      if (unit === void 0 || text.startsWith(quote, i) || !isLong(quote) && (unit === "\n" || unit === "\r")) {
        const closed2 = text.startsWith(quote, i);
        const to = closed2 ? i + quote.length : i;
        writer.addString(opens ? "string" : "tail", { from, innerFrom, innerTo: i, to, raw, doubled: true });
        if (!opens) open.pop();
        return to;
      }
      if (unit === "\\" && text[i + 1] === "N" && !raw && text[i + 2] === "{") i += 2;
      else if (unit === "\\" && text[i + 1] !== "{") i++;
      else if (unit === "{" && text[i + 1] === "{") i++;
      else if (unit === "{") {
        writer.addString(opens ? "head" : "middle", { from, innerFrom, innerTo: i, to: i + 1, raw, doubled: true });
        if (opens) open.push({ quote, raw, depth: 0 });
        return i + 1;
      }
    }
    return text.length;
  }
  function string(from, start) {
    const prefix = text.slice(from, start).toLowerCase();
    const raw = prefix.includes("r");
    const single = text.charAt(start);
    const quote = text.startsWith(single.repeat(3), start) ? single.repeat(3) : single;
    const innerFrom = start + quote.length;
    const close = isLong(quote) ? longEnd(innerFrom, quote) : quotes.find(innerFrom, quote);
    if (close < 0) return void 0;
    if (prefix.includes("f") || prefix.includes("t")) return piece(from, innerFrom, { quote, raw }, true);
    writer.addString("string", { from, innerFrom, innerTo: close, to: close + quote.length, raw });
    return close + quote.length;
  }
  function behindExpression(from, quote) {
    let depth = 0;
    for (let i = from; i < text.length; i++) {
      const unit = text[i];
      if (unit === "{") depth++;
      else if (unit === "}" && depth-- === 0) return i;
      else if (unit === "\n" || unit === "\r" || text.startsWith(quote, i)) break;
    }
    open.pop();
    return from + 1;
  }
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const within = open.at(-1);
    if ((0, import_keygate2.core_text__isBreak)(unit)) {
      if (within !== void 0 && !isLong(within.quote)) open.pop();
      writer.lineBreak();
      at++;
    } else if (isBlank(unit)) at++;
    else if (unit === 92 && (0, import_keygate2.core_text__isBreak)(text.charCodeAt(at + 1))) at += text.startsWith("\r\n", at + 1) ? 3 : 2;
    else if (unit === 35) at = (0, import_keygate2.core_text__lineEnd)(text, at);
    else if (beginsWord(unit)) {
      const end = wordEnd2(text, at);
      const quoted = text[end] === '"' || text[end] === "'" ? PREFIX.test(text.slice(at, Math.min(end, at + 3))) : false;
      const behind = quoted ? string(at, end) : void 0;
      if (behind === void 0) writer.add("word", at, end);
      at = behind ?? end;
    } else if (isDigit(unit)) {
      const end = numberEnd(text, at);
      writer.add("number", at, end);
      at = end;
    } else if (unit === 34 || unit === 39) {
      const behind = string(at, at);
      if (behind === void 0) writer.addMark(at);
      at = behind ?? at + 1;
    } else if (within?.depth === 0 && unit === 125) at = piece(at, at + 1, within, false);
    else if (within?.depth === 0 && (unit === 58 || unit === 33 && /^![rsa][}:]/.test(text.slice(at, at + 3))))
      at = behindExpression(at, within.quote);
    else {
      if (within !== void 0 && (unit === 40 || unit === 91 || unit === 123)) within.depth++;
      else if (within !== void 0 && (unit === 41 || unit === 93 || unit === 125)) within.depth--;
      at = writer.addMark(at);
    }
  }
  return writer.tokens;
}

// src/carriers/code/code.ts
var OPENERS2 = /* @__PURE__ */ new Set(["(", "[", "{"]);
var CLOSERS = /* @__PURE__ */ new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"]
]);
var ENDS = /* @__PURE__ */ new Set([",", ";", ...CLOSERS.keys()]);
var MAX_UNCLOSED2 = 64;
function opened(token) {
  if (token.kind === "mark") return OPENERS2.has(token.mark) ? token.mark : void 0;
  return token.kind === "head" ? "`" : void 0;
}
function closed(token) {
  if (token.kind === "mark") return CLOSERS.get(token.mark);
  return token.kind === "tail" ? "`" : void 0;
}
function makeCode(text, language) {
  const tokens = language === "python" ? readPython(text.text) : readJavascript(text.text);
  const count2 = tokens.length;
  const end = new Int32Array(count2).fill(count2);
  const after = new Int32Array(count2);
  const start = new Int32Array(count2).fill(-1);
  const parent = new Int32Array(count2);
  const open = [];
  function close(group, i) {
    let from = open.length - 1;
    while (from > 0 && from > open.length - MAX_UNCLOSED2 && open[from]?.group !== group) from--;
    if (open[from]?.group !== group) return;
    start[i] = open[from]?.at ?? -1;
    open.splice(from).forEach(({ at }, inner) => {
      end[at] = i;
      after[at] = inner === 0 ? i + 1 : i;
    });
  }
  for (let i = 0; i < count2; i++) {
    const token = tokens[i];
    if (token === void 0) break;
    after[i] = i + 1;
    const closes2 = closed(token);
    if (closes2 !== void 0) close(closes2, i);
    parent[i] = open.at(-1)?.at ?? -1;
    const opens = opened(token);
    if (opens !== void 0) open.push({ at: i, group: opens });
  }
  for (const { at } of open) after[at] = count2;
  return { text, language, tokens, end, after, start, parent, itemEnd: itemEnds(tokens, after) };
}
function itemEnds(tokens, after) {
  const ends = new Int32Array(tokens.length + 1);
  ends[tokens.length] = tokens.length;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === void 0) continue;
    const stops = token.kind === "mark" ? ENDS.has(token.mark) : token.kind === "middle" || token.kind === "tail";
    ends[i] = stops ? i : ends[after[i] ?? i + 1] ?? tokens.length;
  }
  return ends;
}
function written(code2, at) {
  const token = code2.tokens[at];
  if (token === void 0) return "";
  return token.kind === "mark" ? token.mark : code2.text.text.slice(token.from, token.to);
}
function isMark(code2, at, mark) {
  return code2.tokens[at]?.mark === mark;
}
function isWord(code2, at, word) {
  const token = code2.tokens[at];
  return token?.kind === "word" && token.to - token.from === word.length && code2.text.text.startsWith(word, token.from);
}
function placeOf(code2, from, to) {
  const start = code2.tokens[from]?.from ?? code2.text.text.length;
  return code2.text.locate(start, Math.max(start, code2.tokens[to - 1]?.to ?? start));
}

// src/formats/build.ts
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

// src/carriers/code/strings.ts
var LETTERS = { n: "\n", r: "\r", t: "	", b: "\b", v: "\v", f: "\f" };
function hexEscape(source, at, digits) {
  const text = characterOf(hexAt(source, at, digits));
  return text === void 0 ? void 0 : { text, next: at + digits };
}
function escapeAt(source, at, language) {
  const unit = source.charAt(at + 1);
  const letter = LETTERS[unit];
  if (letter !== void 0) return { text: letter, next: at + 2 };
  if (unit === "\n" || unit === "\r") return { text: "", next: source.startsWith("\r\n", at + 1) ? at + 3 : at + 2 };
  if (unit === "x") return hexEscape(source, at + 2, 2);
  if (unit === "u") {
    const braced = /^\{(?<hex>[0-9A-Fa-f]{1,6})\}/.exec(source.slice(at + 2, at + 10))?.groups?.["hex"];
    if (language === "python" || braced === void 0) return hexEscape(source, at + 2, 4);
    const text = characterOf(Number.parseInt(braced, 16));
    return text === void 0 ? void 0 : { text, next: at + braced.length + 4 };
  }
  if (language === "javascript") return unit === "0" ? { text: "\0", next: at + 2 } : { text: unit, next: at + 2 };
  if (unit === "U") return hexEscape(source, at + 2, 8);
  if (unit === "a") return { text: "\x07", next: at + 2 };
  const octal = /^[0-7]{1,3}/.exec(source.slice(at + 1, at + 4))?.[0];
  if (octal !== void 0) return { text: String.fromCharCode(Number.parseInt(octal, 8)), next: at + 1 + octal.length };
  return unit === "\\" || unit === "'" || unit === '"' ? { text: unit, next: at + 2 } : void 0;
}
function textOf2(code2, token) {
  const { text: whole, language } = code2;
  const inner = whole.text.slice(token.innerFrom, token.innerTo);
  const escapes = !token.raw && inner.includes("\\");
  const braces = token.doubled && /[{}]/.test(inner);
  if (!escapes && !braces && !inner.includes("\r")) return (0, import_keygate.core_fragment__cut)(whole, token.innerFrom, token.innerTo);
  const { text, starts, ends } = traceEscapes(inner, { start: 0, end: inner.length }, (source, at) => {
    const unit = source.charAt(at);
    if (unit === "\\" && escapes) return escapeAt(source, at, language);
    if (unit === "\r") return { text: "\n", next: source.startsWith("\r\n", at) ? at + 2 : at + 1 };
    return braces && (unit === "{" || unit === "}") && source.charAt(at + 1) === unit ? { text: unit, next: at + 2 } : void 0;
  });
  return {
    text,
    locate(from, to) {
      const first = starts[from] ?? inner.length;
      const last = to > from ? ends[to - 1] ?? inner.length : first;
      return whole.locate(token.innerFrom + first, token.innerFrom + last);
    }
  };
}

// src/carriers/code/assignments.ts
var MAX_ANNOTATION = 48;
var DECLARATORS = new Set(
  "const let var static readonly private public protected declare override accessor export global nonlocal".split(" ")
);
var STARTS = /* @__PURE__ */ new Set(["(", ",", "{", ";", "}", ")", ":"]);
var CLAUSES = /* @__PURE__ */ new Set(["else", "try", "finally", "default"]);
function findBodies(code2) {
  const classes = /* @__PURE__ */ new Set();
  const types = /* @__PURE__ */ new Set();
  for (let i = 0; i < code2.tokens.length; i++) {
    if (code2.tokens[i]?.kind !== "word" || code2.tokens[i + 1]?.kind !== "word") continue;
    const word = written(code2, i);
    const into = word === "class" || word === "enum" ? classes : word === "interface" || word === "type" ? types : void 0;
    if (into === void 0) continue;
    for (let at = i + 1, left = MAX_ANNOTATION; left > 0 && at < code2.tokens.length; at = code2.after[at] ?? code2.tokens.length, left--) {
      if (isMark(code2, at, "{")) into.add(at);
      if (isMark(code2, at, "{") || isMark(code2, at, ";") || isMark(code2, at, ")")) break;
    }
  }
  return { classes, types };
}
function findClassLevel(code2) {
  const found = /* @__PURE__ */ new Set();
  const blocks = [];
  for (let i = 0; i < code2.tokens.length; i++) {
    const token = code2.tokens[i];
    if (token?.breaks !== true || (code2.parent[i] ?? -1) >= 0) continue;
    let start = token.from;
    while (isBlank(code2.text.text.charCodeAt(start - 1))) start--;
    const indent = token.from - start;
    while (blocks.length > 0 && (blocks.at(-1)?.indent ?? 0) >= indent) blocks.pop();
    if (blocks.at(-1)?.isClass === true) found.add(i);
    const word = written(code2, i);
    if (word === "class" || word === "def" || word === "async") blocks.push({ indent, isClass: word === "class" });
  }
  return found;
}
function annotatedName(code2, last) {
  let depth = 0;
  for (let at = last; at > 0 && at > last - MAX_ANNOTATION; at--) {
    const kind = code2.tokens[at]?.kind;
    const unit = kind === "mark" ? written(code2, at) : "";
    if (unit === ">" || unit === "]" || unit === "}" || unit === ")") depth++;
    else if (unit === "<" || unit === "[" || unit === "{" || unit === "(") depth--;
    else if (depth === 0 && unit === ":") {
      const name = isMark(code2, at - 1, "?") || isMark(code2, at - 1, "!") ? at - 2 : at - 1;
      return code2.tokens[name]?.kind === "word" && !CLAUSES.has(written(code2, name)) && beginsStatement(code2, name) ? name : void 0;
    } else if (depth === 0 && kind === "mark" && unit !== "." && unit !== "|" && unit !== "&") return void 0;
    if (depth < 0 || code2.tokens[at]?.breaks === true) return void 0;
  }
  return void 0;
}
function beginsStatement(code2, name) {
  const token = code2.tokens[name];
  if (token === void 0) return false;
  if (token.breaks || isMark(code2, name - 1, ".")) return true;
  const before = written(code2, name - 1);
  return code2.tokens[name - 1]?.kind === "mark" ? STARTS.has(before) : DECLARATORS.has(before);
}
function inParameters(code2, at) {
  const open = code2.parent[at] ?? -1;
  return open >= 2 && isMark(code2, open, "(") && isWord(code2, open - 2, "def");
}
function findAssignments(code2) {
  const python = code2.language === "python";
  const { classes, types } = python ? { classes: /* @__PURE__ */ new Set(), types: /* @__PURE__ */ new Set() } : findBodies(code2);
  const classLevel = python ? findClassLevel(code2) : /* @__PURE__ */ new Set();
  const found = [];
  function wordOf2(at) {
    const token = code2.tokens[at];
    return token?.kind === "word" ? (0, import_keygate.core_fragment__cut)(code2.text, token.from, token.to) : void 0;
  }
  function addName(at, value) {
    const name = wordOf2(at);
    if (name === void 0 || !beginsStatement(code2, at)) return;
    if (isMark(code2, at - 1, ".") || isMark(code2, at - 1, "?.")) {
      const object = isMark(code2, at - 2, "]") ? at - 3 : at - 2;
      found.push({ kind: "member", name, object: wordOf2(object)?.text ?? "", value });
      return;
    }
    const parent = code2.parent[at] ?? -1;
    if (types.has(parent)) return;
    const member = classes.has(parent) || classLevel.has(at);
    found.push({ kind: member ? "member" : "variable", name, object: "", value });
  }
  for (let i = 1; i < code2.tokens.length; i++) {
    if (python && isWord(code2, i, "as") && isMark(code2, i - 1, ")")) {
      const name = wordOf2(i + 1);
      let from = (code2.start[i - 1] ?? -1) - 1;
      for (let left = MAX_ANNOTATION; left > 0 && isMark(code2, from - 1, ".") && wordOf2(from - 2) !== void 0; left--) from -= 2;
      if (name !== void 0 && code2.tokens[from]?.kind === "word") found.push({ kind: "variable", name, object: "", value: from });
    }
    if (!isMark(code2, i, "=")) continue;
    if (python && isMark(code2, code2.parent[i] ?? -1, "(") && !inParameters(code2, i)) continue;
    const key = code2.tokens[i - 2];
    if (isMark(code2, i - 1, "]") && key !== void 0 && code2.start[i - 1] === i - 3) {
      const object = isMark(code2, i - 4, "?.") ? i - 5 : i - 4;
      if (key.kind === "string") found.push({ kind: "entry", name: textOf2(code2, key), object: wordOf2(object)?.text ?? "", value: i + 1 });
      if (key.kind === "string") continue;
    }
    const annotated = annotatedName(code2, i - 1);
    addName(annotated ?? i - 1, i + 1);
  }
  return found;
}
function findTypeBodies(code2) {
  return code2.language === "python" ? /* @__PURE__ */ new Set() : findBodies(code2).types;
}

// src/carriers/code/constructors.ts
var OPENAI_AGENTS = /agents\.mcp|from agents\b|@openai\/agents/;
var PYDANTIC_AI = /pydantic_ai/;
var CREWAI = /crewai/;
var FASTMCP = /fastmcp/;
var PYTHON_SDK = /from mcp(?:\.client)? import [^\r\n]{0,200}\bClient\b/;
var AGENT_FRAMEWORK = /agent_framework/;
var CONSTRUCTORS = [
  // The SDKs of the protocol.
  {
    names: ["StdioClientTransport"],
    takes: ["*"],
    source: "modelcontextprotocol/typescript-sdk packages/client/src/client/stdio.ts (read 2026-11-26)"
  },
  {
    names: ["StreamableHTTPClientTransport", "SSEClientTransport", "WebSocketClientTransport"],
    takes: ["url", "*"],
    source: "modelcontextprotocol/typescript-sdk packages/client/src/client/streamableHttp.ts, sse.ts (read 2026-11-26)"
  },
  {
    names: ["StdioServerParameters", "stdio_client"],
    takes: ["*"],
    source: "modelcontextprotocol/python-sdk src/mcp/client/stdio.py (read 2026-11-26)"
  },
  {
    names: [
      "sse_client",
      "streamablehttp_client",
      "streamable_http_client",
      "websocket_client",
      "SseServerParameters",
      "StreamableHttpParameters"
    ],
    takes: ["url", "headers"],
    source: "modelcontextprotocol/python-sdk src/mcp/client/sse.py, streamable_http.py, session_group.py (read 2026-11-26)"
  },
  // Classes whose names several libraries share.
  {
    names: ["MCPServerStdio", "MCPServerSse", "MCPServerSSE", "MCPServerStreamableHttp"],
    beside: OPENAI_AGENTS,
    client: "openai-agents",
    takes: ["*", "", "name"],
    source: "openai/openai-agents-python src/agents/mcp/server.py, openai/openai-agents-js packages/agents-core/src/mcp.ts (read 2026-11-26)"
  },
  {
    names: ["MCPServerStdio"],
    beside: PYDANTIC_AI,
    client: "pydantic-ai",
    takes: ["command", "args", "env"],
    source: "pydantic/pydantic-ai pydantic_ai_slim/pydantic_ai/mcp.py of 0.x and 1.x (read 2026-11-26)"
  },
  {
    names: ["MCPServerSSE", "MCPServerHTTP", "MCPServerStreamableHTTP", "MCPServerTool", "MCPToolset"],
    beside: PYDANTIC_AI,
    client: "pydantic-ai",
    takes: ["target", "headers"],
    source: "pydantic/pydantic-ai pydantic_ai_slim/pydantic_ai/mcp.py, docs/native-tools.md (read 2026-11-26)"
  },
  {
    names: ["MCPServerStdio"],
    beside: CREWAI,
    takes: ["command", "args", "env"],
    source: "crewAIInc/crewAI crewai/mcp/config.py (read 2026-11-26)"
  },
  {
    names: ["MCPServerStdio", "McpServerStdio"],
    takes: ["command", "args", "env"],
    source: "openai/openai-agents-python, pydantic/pydantic-ai and crewAIInc/crewAI, as above (read 2026-11-26)"
  },
  {
    names: [
      "MCPServerSSE",
      "MCPServerSse",
      "MCPServerHTTP",
      "MCPServerStreamableHTTP",
      "MCPServerStreamableHttp",
      "McpServerHttp",
      "McpServerSse"
    ],
    takes: ["url", "headers"],
    source: "openai/openai-agents-python, pydantic/pydantic-ai and crewAIInc/crewAI, as above (read 2026-11-26)"
  },
  {
    names: ["HostedMCPTool"],
    beside: AGENT_FRAMEWORK,
    takes: [],
    source: "microsoft/agent-framework python/packages/core/agent_framework/_tools.py of its first releases (read 2026-11-26)"
  },
  {
    names: ["HostedMCPTool", "hostedMcpTool"],
    client: "openai-agents",
    takes: ["*"],
    source: "openai/openai-agents-python src/agents/tool.py, openai/openai-agents-js packages/agents-core/src/tool.ts (read 2026-11-26)"
  },
  // FastMCP.
  {
    names: ["StdioTransport", "UvStdioTransport", "UvxStdioTransport", "NpxStdioTransport"],
    client: "fastmcp",
    takes: ["command", "args", "env"],
    source: "jlowin/fastmcp src/fastmcp/client/transports/stdio.py (read 2026-11-26)"
  },
  {
    names: ["PythonStdioTransport", "FastMCPStdioTransport", "NodeStdioTransport"],
    client: "fastmcp",
    takes: ["", "args", "env"],
    source: "jlowin/fastmcp src/fastmcp/client/transports/stdio.py (read 2026-11-26)"
  },
  {
    names: ["StreamableHttpTransport", "SSETransport"],
    client: "fastmcp",
    takes: ["url", "headers", "auth"],
    source: "jlowin/fastmcp src/fastmcp/client/transports/http.py, sse.py (read 2026-11-26)"
  },
  {
    names: ["MCPConfigTransport", "MCPConfig.from_dict"],
    client: "fastmcp",
    takes: ["*"],
    holds: true,
    source: "jlowin/fastmcp src/fastmcp/client/transports/config.py (read 2026-11-26)"
  },
  {
    names: ["Client"],
    beside: FASTMCP,
    client: "fastmcp",
    takes: ["target"],
    holds: true,
    common: true,
    source: "jlowin/fastmcp src/fastmcp/client/client.py (read 2026-11-26)"
  },
  {
    names: ["Client"],
    beside: PYTHON_SDK,
    takes: ["target"],
    common: true,
    source: "modelcontextprotocol/python-sdk src/mcp/client/client.py (read 2026-11-26)"
  },
  // Clients of several servers.
  {
    names: ["MultiServerMCPClient"],
    client: "langchain",
    takes: ["*"],
    holds: true,
    source: "langchain-ai/langchain-mcp-adapters langchain_mcp_adapters/sessions.py, langchain-ai/langchainjs libs/langchain-mcp-adapters/src/types.ts (read 2026-11-26)"
  },
  {
    names: ["MCPClient", "MCPConfiguration", "MastraMCPClient", "MCPClient.from_dict", "MCPClient.fromDict", "MCPSettings"],
    takes: ["*"],
    holds: true,
    source: "mastra-ai/mastra packages/mcp/README.md, mcp-use/mcp-use libraries/python/mcp_use/client/client.py, huggingface/smolagents src/smolagents/mcp_client.py, lastmile-ai/mcp-agent src/mcp_agent/config.py (read 2026-11-26)"
  },
  {
    names: ["createMcpHost", "defineMcpHost", "createMcpClient", "defineMcpClient"],
    takes: ["*"],
    holds: true,
    source: "firebase/genkit js/plugins/mcp/README.md (read 2026-11-26)"
  },
  {
    names: ["MCPToolkit", "create_mcp_client"],
    takes: ["*"],
    holds: true,
    source: "camel-ai/camel camel/toolkits/mcp_toolkit.py, camel/utils/mcp_client.py (read 2026-11-26)"
  },
  {
    names: ["from_mcp", "MCPAdapt", "MCPServerAdapter"],
    takes: ["*"],
    holds: true,
    source: "huggingface/smolagents src/smolagents/tools.py, crewAIInc/crewAI docs/edge/en/mcp/overview.mdx (read 2026-11-26)"
  },
  // Other agents' libraries.
  {
    names: ["createMCPClient", "experimental_createMCPClient", "StdioMCPTransport", "Experimental_StdioMCPTransport"],
    takes: ["*"],
    source: "vercel/ai packages/mcp/src/tool/mcp-transport.ts, mcp-stdio/mcp-stdio-transport.ts (read 2026-11-26)"
  },
  {
    names: [
      "StdioConnectionParams",
      "SseConnectionParams",
      "SseServerParams",
      "StreamableHTTPConnectionParams",
      "StreamableHTTPServerParams",
      "McpToolset",
      "MCPToolset",
      "MCPToolset.from_server"
    ],
    takes: ["*"],
    source: "google/adk-python src/google/adk/tools/mcp_tool/mcp_session_manager.py, mcp_toolset.py (read 2026-11-26)"
  },
  {
    names: ["StdioServerParams", "StreamableHttpServerParams", "McpWorkbench", "mcp_server_tools"],
    takes: ["*"],
    source: "https://microsoft.github.io/autogen/stable/_modules/autogen_ext/tools/mcp/_config.html (read 2026-11-26)"
  },
  {
    names: ["BasicMCPClient", "get_tools_from_mcp_url", "aget_tools_from_mcp_url"],
    takes: ["target", "args", "env"],
    source: "run-llama/llama_index llama-index-integrations/tools/llama-index-tools-mcp/llama_index/tools/mcp/client.py (read 2026-11-26)"
  },
  {
    names: ["MCPTools", "MultiMCPTools", "SSEClientParams", "StreamableHTTPClientParams"],
    takes: ["target"],
    source: "agno-agi/agno libs/agno/agno/tools/mcp/mcp.py, multi_mcp.py, params.py (read 2026-11-26)"
  },
  {
    names: ["MCPStdioPlugin", "MCPStdioTool"],
    takes: ["name", "command"],
    source: "microsoft/semantic-kernel python/semantic_kernel/connectors/mcp.py, microsoft/agent-framework python/packages/core/agent_framework/_mcp.py (read 2026-11-26)"
  },
  {
    names: ["MCPSsePlugin", "MCPStreamableHttpPlugin", "MCPWebsocketPlugin", "MCPStreamableHTTPTool", "MCPWebsocketTool", "get_mcp_tool"],
    takes: ["name", "url"],
    source: "microsoft/semantic-kernel python/semantic_kernel/connectors/mcp.py, microsoft/agent-framework python/packages/core/agent_framework/_mcp.py (read 2026-11-26)"
  },
  {
    names: ["StdioServerInfo"],
    takes: ["command", "args", "env"],
    source: "deepset-ai/haystack-core-integrations integrations/mcp mcp_tool.py (read 2026-11-26)"
  },
  {
    names: ["StreamableHttpServerInfo"],
    takes: ["url", "token", "headers"],
    source: "deepset-ai/haystack-core-integrations integrations/mcp mcp_tool.py (read 2026-11-26)"
  },
  {
    names: ["SSEServerInfo"],
    takes: ["url", "url", "token", "headers"],
    source: "deepset-ai/haystack-core-integrations integrations/mcp mcp_tool.py (read 2026-11-26)"
  },
  {
    names: ["MCPServerSettings"],
    takes: ["*"],
    source: "lastmile-ai/mcp-agent src/mcp_agent/config.py (read 2026-11-26)"
  },
  {
    names: ["MCPSSEServerConfig", "MCPStdioServerConfig", "MCPSHTTPServerConfig"],
    takes: ["*"],
    source: "OpenHands/OpenHands openhands/core/config/mcp_config.py (read 2026-11-26)"
  },
  {
    // Programs have methods of these names too, so the arguments must tell.
    names: ["addMcpServer", "addMCPServer", "add_mcp_server", "mcp.registerServer"],
    takes: ["name", "target", "*", "*", "*"],
    common: true,
    source: "cloudflare/agents docs/mcp-client.md (read 2026-11-26)"
  },
  {
    names: [
      "spawn",
      "spawnSync",
      "execFile",
      "execFileSync",
      "execa",
      "Popen",
      "subprocess.run",
      "subprocess.call",
      "check_output",
      "check_call",
      "create_subprocess_exec"
    ],
    takes: ["command", "args", "*"],
    common: true,
    starts: true,
    source: "https://nodejs.org/api/child_process.html, https://docs.python.org/3/library/subprocess.html (read 2026-11-26)"
  }
];
var WRAPPERS = new Set(
  `SecretStr SecretBytes Secret str String bytes URL AnyUrl AnyHttpUrl HttpUrl Headers URLSearchParams Map Path freeze btoa b64encode
  quote urlencode encodeURIComponent encodeURI from_token from_dict fromDict model_validate loads dumps parse stringify deepcopy
  structuredClone dedent from fromEntries resolve Field field`.split(/\s+/)
);
var METHODS = new Set(
  `trim strip rstrip lstrip encode decode toString valueOf split toLowerCase lower copy get_secret_value getSecretValue reveal unwrap
  toJSON`.split(/\s+/)
);
var HELPERS = /* @__PURE__ */ new Map([
  ["BearerAuth", ["token"]],
  ["BasicAuth", ["username", "password"]],
  ["HTTPBasicAuth", ["username", "password"]]
]);

// src/carriers/code/expression.ts
var ENVIRONMENTS = /* @__PURE__ */ new Set(["process", "environ", "env", "Deno", "Bun", "globalThis", "window"]);
function isEnvironment(word) {
  return ENVIRONMENTS.has(word);
}
function keyOf(item) {
  const [part] = item.key?.kind === "text" && item.key.parts.length === 1 ? item.key.parts : [];
  return part === void 0 || "kind" in part ? void 0 : part.text;
}
function itemsOf(call) {
  return [...call.keywords, ...call.arguments.flatMap((one) => one.kind === "map" ? one.items : [])];
}

// src/carriers/code/fields.ts
var FIELDS = new Map(
  Object.entries({
    url: "server_url sse_url http_url mcp_url endpoint endpoint_url server_uri base_url baseUrl serverURL urls",
    command: "fullCommand full_command commands",
    args: "tool_args arguments command_args",
    env: "env_vars envVars environment_variables environmentVariables extra_env",
    headers: "header extra_headers extraHeaders additional_headers additionalHeaders default_headers defaultHeaders custom_headers customHeaders http_headers httpHeaders"
  }).flatMap(([field, names]) => names.split(" ").map((name) => [name, field]))
);
function fieldOf(name, value) {
  const field = FIELDS.get(name);
  if (name === "auth" && (value.kind === "text" || value.kind === "name" && value.path.some(isEnvironment))) return "token";
  if (field === void 0 || (field === "env" || field === "headers") && (value.kind === "list" || value.kind === "text")) return name;
  return field;
}
function blockOf(field) {
  return field === "env" || field === "headers" || field === "environment";
}
var COMMANDS = /* @__PURE__ */ new Set(["command", "cmd"]);
var ADDRESSES = /* @__PURE__ */ new Set(["url", "serverUrl", "httpUrl", "uri"]);
function startsServer(name, value) {
  const field = fieldOf(name, value);
  return COMMANDS.has(field) || ADDRESSES.has(field);
}
function plainName(name) {
  return name.length > 80 ? "" : name.replace(/[-_]/g, "").toLowerCase();
}
function holdsServers(name) {
  const plain = plainName(name);
  return /mcpservers?(?:configs?|configurations?|settings|map|params?)?$/.test(plain) || /^(?:mcps|contextservers|modelcontextprotocolservers)$/.test(plain);
}
function holdsOneServer(name) {
  return /(?:server|stdio|sse|http|mcp|transport|connection)(?:params?|parameters?|configs?|options)$/.test(plainName(name));
}
var SERVER_MAPS = /* @__PURE__ */ new Set([
  "mcpServers",
  "mcp_servers",
  "mcp-servers",
  "servers",
  "connections",
  "stdio_servers",
  "sse_servers",
  "shttp_servers"
]);

// src/carriers/code/catalogue.ts
function makeCatalogue(text) {
  const shown = /* @__PURE__ */ new Map();
  const uses = ({ beside }) => {
    if (beside === void 0) return true;
    const known = shown.get(beside) ?? beside.test(text);
    shown.set(beside, known);
    return known;
  };
  const byName = /* @__PURE__ */ new Map();
  const lastWords = /* @__PURE__ */ new Set();
  for (const row of CONSTRUCTORS) {
    if (!uses(row)) continue;
    for (const name of row.names) {
      if (!byName.has(name)) byName.set(name, row);
      lastWords.add(name.slice(name.lastIndexOf(".") + 1));
    }
  }
  return {
    has: (name) => lastWords.has(name),
    find: ({ path }) => byName.get(path.slice(-2).join(".")) ?? byName.get(path.at(-1) ?? "")
  };
}
function argumentsAs(takes, call, scope) {
  const positional = call.arguments.flatMap((value, i) => {
    const field = value.kind === "spread" ? "" : takes[i] ?? "";
    const found = scope.follow(value);
    if (isMerged(field, found)) return [{ key: void 0, value }];
    return field === "" ? [] : [{ key: keyFor(field === "target" ? targetOf(found) : field, value), value }];
  });
  return [...positional, ...call.keywords];
}
function isMerged(field, found) {
  if (field === "*") return true;
  if (found.kind === "map") return !blockOf(field) && field !== "args";
  return found.kind === "call" && (field === "" || field === "target" && !ADDRESSES2.has(found.path.at(-1) ?? ""));
}
var ADDRESSES2 = /* @__PURE__ */ new Set(["URL", "AnyUrl", "AnyHttpUrl", "HttpUrl", "str", "String"]);
function targetOf(value) {
  if (value.kind === "list") return "command";
  const written2 = value.kind === "text" ? value.parts.flatMap((part) => "kind" in part ? [] : [part.text]) : [];
  const [first = ""] = written2;
  return /\s/.test(written2.join("")) || first !== "" && !/^[a-z]{2,5}:\/\//i.test(first) ? "command" : "url";
}
function keyFor(field, value) {
  const key = { text: field, locate: () => value.span };
  return { kind: "text", parts: [key], span: value.span, inner: value.span };
}

// src/carriers/code/nesting.ts
var MAX_NESTED = 6;
function makeNesting() {
  const ends = [];
  return {
    at(place, read2) {
      while ((ends.at(-1) ?? Number.POSITIVE_INFINITY) <= place) ends.pop();
      if (ends.length >= MAX_NESTED) return void 0;
      const reading = read2();
      ends.push(reading.next);
      return reading;
    }
  };
}

// src/carriers/code/format.ts
var FIELD = /\{\{|\}\}|\{(?<name>[A-Za-z0-9_]{0,100})[^{}\r\n]{0,100}\}/g;
var CONVERSION = /%%|%(?:\((?<name>[A-Za-z0-9_]{1,100})\))?[-#0+ ]{0,5}\d{0,5}(?:\.\d{1,5})?[sdrfixagecbouEGX]/g;
function named(items, name) {
  return items.find((item) => keyOf(item) === name)?.value;
}
function filled(parts, pattern, valueOf2) {
  return parts.flatMap((part) => {
    if ("kind" in part) return [part];
    const pieces = [];
    let from = 0;
    for (const match of part.text.matchAll(pattern)) {
      const whole = match[0];
      const end = match.index + whole.length;
      if (whole === "{{" || whole === "}}" || whole === "%%") {
        pieces.push((0, import_keygate.core_fragment__cut)(part, from, match.index + 1));
        from = end;
        continue;
      }
      const value = valueOf2(match.groups?.["name"]);
      if (value === void 0) continue;
      pieces.push((0, import_keygate.core_fragment__cut)(part, from, match.index), value);
      from = end;
    }
    pieces.push((0, import_keygate.core_fragment__cut)(part, from, part.text.length));
    return pieces;
  });
}
function formatBraces(parts, call) {
  let next = 0;
  return filled(parts, FIELD, (name = "") => {
    if (name === "") return call.arguments[next++];
    return /^\d+$/.test(name) ? call.arguments[Number(name)] : named(call.keywords, name);
  });
}
function formatPercent(parts, values) {
  let next = 0;
  return filled(parts, CONVERSION, (name) => {
    if (name !== void 0) return values.kind === "map" ? named(values.items, name) : void 0;
    return values.kind === "list" ? values.items[next++] : next++ === 0 ? values : void 0;
  });
}

// src/carriers/code/type-annotations.ts
var MAX_TYPE = 80;
var IN_ARGUMENTS = /* @__PURE__ */ new Set([".", ",", "|", "&", "?", ":", "=>", "[", "{", "("]);
var IN_TYPE = /* @__PURE__ */ new Set([".", "|", "&", "[", "{", "("]);
function behindTypeArguments(code2, start) {
  let depth = 0;
  let at = start;
  for (let left = MAX_TYPE; left > 0 && at < code2.tokens.length; left--) {
    const token = code2.tokens[at];
    if (token?.mark === "<") depth++;
    else if (token?.mark === ">") depth--;
    else if (token?.kind === "mark" && !IN_ARGUMENTS.has(token.mark)) return start;
    if (depth === 0) return at + 1;
    at = code2.after[at] ?? code2.tokens.length;
  }
  return start;
}
function behindType(code2, start) {
  let depth = 0;
  let at = start;
  for (let left = MAX_TYPE; left > 0 && at < code2.tokens.length; left--) {
    const token = code2.tokens[at];
    const mark = written(code2, at);
    if (mark === "<") depth++;
    else if (mark === ">" && depth > 0) depth--;
    else if (depth === 0 && (token?.breaks === true || at >= (code2.itemEnd[at] ?? at) || token?.kind === "mark" && !IN_TYPE.has(mark)))
      return at;
    at = code2.after[at] ?? code2.tokens.length;
  }
  return at;
}

// src/carriers/code/read-expression.ts
var MAX_DEPTH = 24;
var MAX_PARAMETERS = 48;
var PREFIXES = /* @__PURE__ */ new Set(["await", "new", "yield", "+"]);
var NEGATIONS = /* @__PURE__ */ new Set(["!", "-", "~", "not", "typeof", "void", "delete", "--", "++"]);
var FALLBACKS = /* @__PURE__ */ new Set(["??", "||", "or"]);
var CONJUNCTIONS = /* @__PURE__ */ new Set(["&&", "and"]);
var OTHERS = new Set("== === != !== < > <= >= - * / % ** // & ^ ++ -- in is not instanceof".split(" "));
var CONSTANTS = /* @__PURE__ */ new Map([
  ["true", "boolean"],
  ["false", "boolean"],
  ["True", "boolean"],
  ["False", "boolean"],
  ["null", "null"],
  ["undefined", "null"],
  ["None", "null"]
]);
function readExpression(code2, start) {
  return read(code2, start, "whole");
}
function readValue(code2, start) {
  return read(code2, start, "value");
}
function readCall(code2, start) {
  return read(code2, start, "call");
}
function read(code2, start, extent) {
  const { tokens, language, text, after, end, itemEnd, parent } = code2;
  const python = language === "python";
  let at = start;
  const behind = (i) => after[i] ?? tokens.length;
  const endOf = (i) => end[i] ?? tokens.length;
  const itemEndOf = (i) => itemEnd[i] ?? tokens.length;
  const spanOf = (from, to = at) => placeOf(code2, from, to);
  const opaque = (from) => ({ kind: "name", path: [], span: spanOf(from, Math.max(at, from + 1)), at: from });
  function endsStatement() {
    return tokens[at]?.breaks === true && (!python || (parent[at] ?? -1) < 0);
  }
  function endsLine() {
    return python && endsStatement();
  }
  function wordAt(i) {
    const token = tokens[i];
    return token?.kind === "word" ? (0, import_keygate.core_fragment__cut)(text, token.from, token.to) : void 0;
  }
  function readString2(depth) {
    const from = at;
    const parts = [];
    let inner;
    do {
      const token = tokens[at];
      if (token === void 0) break;
      const fragment = textOf2(code2, token);
      parts.push(fragment);
      inner = text.locate(token.innerFrom, token.innerTo);
      if (token.kind === "string") at++;
      else readPieces(parts, depth);
    } while (continuesString());
    const span = spanOf(from);
    return { kind: "text", parts, span, inner: parts.length === 1 && inner !== void 0 ? inner : span };
  }
  function continuesString() {
    return python && (tokens[at]?.kind === "string" || tokens[at]?.kind === "head") && !endsStatement();
  }
  function readPieces(parts, depth) {
    const head = at;
    const stop = Math.min(endOf(head), tokens.length);
    at++;
    while (at < stop) {
      parts.push(readChoice(depth + 1));
      at = Math.max(at, itemEndOf(at));
      while (at < stop && tokens[at]?.kind !== "middle") at = Math.max(at + 1, itemEndOf(at + 1));
      const token = tokens[at];
      if (at < stop && token !== void 0) parts.push(textOf2(code2, token));
      at++;
    }
    const tail = tokens[stop];
    if (tail?.kind === "tail") parts.push(textOf2(code2, tail));
    at = behind(head);
  }
  function readItems(open, item) {
    const stop = Math.min(endOf(open), tokens.length);
    at = open + 1;
    while (at < stop) {
      const before = at;
      item();
      at = Math.max(before, itemEndOf(Math.min(at, stop)));
      if (at < stop && !isMark(code2, at, ",") && !isMark(code2, at, ";")) break;
      at++;
    }
    at = behind(open);
  }
  function readListItem(depth) {
    const from = at;
    if (!isMark(code2, at, "...") && !isMark(code2, at, "*")) return readChoice(depth);
    at++;
    const value = readChoice(depth);
    return { kind: "spread", value, span: spanOf(from) };
  }
  function readList(depth) {
    const from = at;
    const items = [];
    readItems(from, () => items.push(readListItem(depth + 1)));
    return { kind: "list", items, span: spanOf(from) };
  }
  function readMap(depth) {
    const from = at;
    if (!python && isMark(code2, at + 1, "{")) {
      at++;
      const inner = readOperand(depth + 1);
      at = behind(from);
      return inner;
    }
    const items = [];
    readItems(from, () => {
      const item = readEntry(depth + 1);
      if (item !== void 0) items.push(item);
    });
    return { kind: "map", items, span: spanOf(from) };
  }
  function readEntry(depth) {
    if (isMark(code2, at, "...") || isMark(code2, at, "**")) {
      at++;
      return { key: void 0, value: readChoice(depth) };
    }
    const key = python ? readSum(depth) : readKey(depth);
    if (key === void 0) return void 0;
    if (isMark(code2, at, ":")) {
      at++;
      return { key, value: readChoice(depth) };
    }
    const [name] = key.kind === "text" ? key.parts : [];
    if (python || tokens[at - 1]?.kind !== "word" || name === void 0 || "kind" in name || at < itemEndOf(at)) return void 0;
    return { key, value: { kind: "name", path: [name.text], span: key.span, at: at - 1 } };
  }
  function readKey(depth) {
    const token = tokens[at];
    if (token === void 0) return void 0;
    if (isMark(code2, at, "[")) {
      const open = at;
      at++;
      const key = readChoice(depth);
      at = behind(open);
      return key;
    }
    if (token.kind === "string" || token.kind === "head") return readString2(depth);
    if (token.kind !== "word" && token.kind !== "number") return void 0;
    at++;
    const span = spanOf(at - 1);
    return { kind: "text", parts: [(0, import_keygate.core_fragment__cut)(text, token.from, token.to)], span, inner: span };
  }
  function readGroup(depth) {
    const from = at;
    if (!python) {
      let arrow = behind(from);
      if (isMark(code2, arrow, ":"))
        for (let i = 0; i < 16 && arrow < tokens.length && !isMark(code2, arrow, "=>"); i++) arrow = behind(arrow);
      if (isMark(code2, arrow, "=>")) return readArrow(arrow, depth);
    }
    const items = [];
    let commas = 0;
    readItems(from, () => {
      items.push(readListItem(depth + 1));
      if (isMark(code2, itemEndOf(at), ",")) commas++;
    });
    const [only] = items;
    if (only !== void 0 && items.length === 1 && commas === 0) return only;
    if (python) return { kind: "list", items, span: spanOf(from) };
    return items.at(-1) ?? opaque(from);
  }
  function readArrow(arrow, depth) {
    const from = at;
    at = arrow + 1;
    if (!isMark(code2, at, "{")) return readChoice(depth + 1);
    const block = at;
    at = block + 1;
    const value = isWord(code2, at, "return") ? (at++, readChoice(depth + 1)) : void 0;
    at = behind(block);
    return value ?? opaque(from);
  }
  function readArguments(depth) {
    const positional = [];
    const keywords = [];
    readItems(at, () => {
      if (isMark(code2, at, "**")) {
        at++;
        keywords.push({ key: void 0, value: readChoice(depth + 1) });
      } else if (python && tokens[at]?.kind === "word" && isMark(code2, at + 1, "=")) {
        const span = spanOf(at, at + 1);
        const word = wordAt(at);
        at += 2;
        const value = readChoice(depth + 1);
        if (word !== void 0) keywords.push({ key: { kind: "text", parts: [word], span, inner: span }, value });
      } else positional.push(readListItem(depth + 1));
    });
    return { arguments: positional, keywords };
  }
  function readPostfix(from, first, depth) {
    let value = first;
    for (let links = 0; at < tokens.length; links++) {
      if (links > MAX_DEPTH) return opaque(from);
      if (isMark(code2, at, ".") || isMark(code2, at, "?.")) {
        if (endsStatement() && python) break;
        at++;
        const name = wordAt(at);
        if (name === void 0) continue;
        at++;
        value = memberOf(value, name.text.replace(/^#/, ""), from, depth);
      } else if (endsStatement()) break;
      else if (isMark(code2, at, "!") && !python) at++;
      else if (isMark(code2, at, "[")) {
        const open = at;
        at++;
        const index2 = readChoice(depth + 1);
        at = behind(open);
        value = elementOf(value, index2, from);
      } else if (isMark(code2, at, "(")) {
        value = callOf(value, from, depth);
        if (extent === "call" && depth === 0) break;
      } else if (isMark(code2, at, "<") && !python && value.kind === "name") {
        const behind2 = behindTypeArguments(code2, at);
        if (!isMark(code2, behind2, "(")) break;
        at = behind2;
      } else if (!python && (tokens[at]?.kind === "string" || tokens[at]?.kind === "head") && written(code2, at).startsWith("`"))
        value = readString2(depth + 1);
      else break;
    }
    return value;
  }
  function memberOf(value, name, from, depth) {
    if (value.kind === "name") return { ...value, path: [...value.path, name], span: spanOf(from) };
    if (!isMark(code2, at, "(")) return { kind: "name", path: [name], span: spanOf(from), at: from };
    const call = readArguments(depth);
    if (value.kind === "text" && name === "format") {
      const span = spanOf(from);
      return { kind: "text", parts: formatBraces(value.parts, call), span, inner: span };
    }
    return { kind: "call", path: [name], receiver: value, ...call, span: spanOf(from), at: from };
  }
  function elementOf(value, index2, from) {
    if (value.kind !== "name") return opaque(from);
    const [part] = index2.kind === "text" && index2.parts.length === 1 ? index2.parts : [];
    const named2 = index2.kind === "name" ? index2.path.at(-1) : index2.kind === "plain" ? index2.text.text : void 0;
    const key = part === void 0 || "kind" in part ? named2 : part.text;
    return { ...value, path: [...value.path, key ?? ""], span: spanOf(from) };
  }
  function callOf(value, from, depth) {
    const path = value.kind === "name" ? value.path : [];
    const call = readArguments(depth);
    return { kind: "call", path, receiver: value.kind === "call" ? value : void 0, ...call, span: spanOf(from), at: from };
  }
  function readOperand(depth) {
    const from = at;
    while (PREFIXES.has(written(code2, at)) && tokens[at]?.kind !== "string") at++;
    const token = tokens[at];
    if (token === void 0 || depth > MAX_DEPTH || at > from && at >= itemEndOf(at)) {
      at = itemEndOf(at);
      return opaque(from);
    }
    if (token.kind === "string" || token.kind === "head") return readPostfix(from, readString2(depth), depth);
    if (token.kind === "number") {
      at++;
      return { kind: "plain", type: "number", text: (0, import_keygate.core_fragment__cut)(text, token.from, token.to), span: spanOf(from) };
    }
    if (token.kind === "word") return readWord(from, depth);
    if (isMark(code2, at, "(")) return readPostfix(from, readGroup(depth + 1), depth);
    if (isMark(code2, at, "[")) return readPostfix(from, readList(depth), depth);
    if (isMark(code2, at, "{")) return readPostfix(from, readMap(depth), depth);
    if (NEGATIONS.has(written(code2, at))) {
      at++;
      readOperand(depth + 1);
      return opaque(from);
    }
    const cast = !python && isMark(code2, at, "<") ? behindTypeArguments(code2, at) : at;
    if (cast > at) {
      at = cast;
      return readOperand(depth + 1);
    }
    at = itemEndOf(at);
    return opaque(from);
  }
  function readWord(from, depth) {
    const word = written(code2, at);
    const type = CONSTANTS.get(word);
    const constant = wordAt(at);
    if (type !== void 0 && constant !== void 0) {
      at++;
      return { kind: "plain", type, text: constant, span: spanOf(from) };
    }
    if (NEGATIONS.has(word)) {
      at++;
      readOperand(depth + 1);
      return opaque(from);
    }
    if (!python && word === "async" && (isMark(code2, at + 1, "(") || tokens[at + 1]?.kind === "word")) {
      at++;
      return readOperand(depth + 1);
    }
    if (!python && (word === "function" || word === "class")) {
      at = itemEndOf(at);
      return opaque(from);
    }
    if (python && word === "lambda") {
      let colon = at + 1;
      for (let i = 0; i < MAX_PARAMETERS && colon < tokens.length && !isMark(code2, colon, ":"); i++) colon = behind(colon);
      at = colon + 1;
      return readChoice(depth + 1);
    }
    if (isMark(code2, at + 1, "=>")) return readArrow(at + 1, depth);
    at++;
    return readPostfix(from, { kind: "name", path: [word], span: spanOf(from), at: from }, depth);
  }
  function readSum(depth) {
    const from = at;
    const terms = [readTerm(depth)];
    while (isMark(code2, at, "+") && !endsLine()) {
      at++;
      terms.push(readTerm(depth + 1));
    }
    const [only] = terms;
    if (only !== void 0 && terms.length === 1) return only;
    const span = spanOf(from);
    if (terms.some(({ kind }) => kind === "list")) {
      const items = terms.flatMap(
        (term) => term.kind === "list" ? term.items : [{ kind: "spread", value: term, span: term.span }]
      );
      return { kind: "list", items, span };
    }
    return { kind: "text", parts: terms.flatMap((term) => term.kind === "text" ? term.parts : [term]), span, inner: span };
  }
  function isFormat(term) {
    return python && term.kind === "text" && isMark(code2, at, "%") && !endsStatement();
  }
  function readTerm(depth) {
    const from = at;
    let term = readOperand(depth);
    while (isFormat(term)) {
      at++;
      const values = readOperand(depth + 1);
      const span = spanOf(from);
      if (term.kind === "text") term = { kind: "text", parts: formatPercent(term.parts, values), span, inner: span };
    }
    return term;
  }
  function readChoice(depth) {
    const from = at;
    let left = readSum(depth);
    while (at < tokens.length && !endsLine()) {
      const sign = tokens[at]?.kind === "mark" || tokens[at]?.kind === "word" ? written(code2, at) : "";
      if (FALLBACKS.has(sign)) {
        const options = [left];
        while (FALLBACKS.has(written(code2, at)) && tokens[at]?.kind !== "string") {
          at++;
          options.push(readSum(depth + 1));
        }
        left = { kind: "choice", options, span: spanOf(from) };
      } else if (CONJUNCTIONS.has(sign)) {
        at++;
        left = readSum(depth + 1);
      } else if (!python && sign === "?" && !isMark(code2, at + 1, ":")) {
        at++;
        const first = readChoice(depth + 1);
        if (!isMark(code2, at, ":")) return first;
        at++;
        left = { kind: "choice", options: [first, readChoice(depth + 1)], span: spanOf(from) };
      } else if (python && sign === "if") {
        at++;
        readSum(depth + 1);
        while (at < tokens.length && at < itemEndOf(at) && !endsStatement() && !isWord(code2, at, "else")) at = behind(at);
        if (!isWord(code2, at, "else")) return left;
        at++;
        left = { kind: "choice", options: [left, readChoice(depth + 1)], span: spanOf(from) };
      } else if (!python && (sign === "as" || sign === "satisfies") && tokens[at]?.breaks !== true) at = behindType(code2, at + 1);
      else if (sign === "|") {
        at++;
        const right = readSum(depth + 1);
        left = { kind: "map", items: [left, right].map((value) => ({ key: void 0, value })), span: spanOf(from) };
      } else if (OTHERS.has(sign)) {
        at++;
        readSum(depth + 1);
        left = opaque(from);
      } else break;
    }
    return left;
  }
  const expression = extent === "whole" ? readChoice(0) : readOperand(0);
  return { expression, next: Math.max(at, start) };
}

// held:src/core/mcp.ts
var import_keygate3 = require("./keygate.js");

// held:src/core/spans.ts
var import_keygate4 = require("./keygate.js");

// src/carriers/speaks.ts
var MAX_DEPTH2 = 40;
function speaker(says = import_keygate3.core_mcp__speaksOfMcp, within = MAX_DEPTH2) {
  const known = Array.from({ length: within + 1 }, () => /* @__PURE__ */ new Map());
  function speaks(node, left) {
    const level = known[left];
    if (level === void 0) return false;
    const before = level.get(node);
    if (before !== void 0) return before;
    const made = looked(node, left);
    level.set(node, made);
    return made;
  }
  function looked(node, left) {
    if (node.kind === "scalar") return says(node.text);
    if (node.kind === "list") return node.items.some((item) => speaks(item, left - 1));
    return node.entries.some(({ key, value }) => says(key) || speaks(value, left - 1));
  }
  return (node) => node !== void 0 && speaks(node, within);
}

// src/carriers/code/lookups.ts
var GETTERS = new Set(
  "get getenv getEnv get_env env config getOrDefault string str optional pop setdefault".split(" ")
);
var DEFAULTS = /* @__PURE__ */ new Set(["default", "default_value", "defaultValue", "fallback"]);
var VARIABLE2 = /^[A-Za-z_][A-Za-z0-9_]{0,100}$/;
function lookupOf(call) {
  const [first, second] = call.arguments;
  const called = call.path.at(-1) ?? "";
  const [part] = first?.kind === "text" && first.parts.length === 1 ? first.parts : [];
  const variable = part !== void 0 && !("kind" in part) && VARIABLE2.test(part.text) ? part.text : void 0;
  const named2 = call.keywords.find((item) => DEFAULTS.has(keyOf(item) ?? ""))?.value;
  return { name: called, variable, fallback: named2 ?? (GETTERS.has(called) ? second : void 0) };
}

// src/carriers/code/weave.ts
function weave(parts, place) {
  const [only] = parts;
  if (only !== void 0 && parts.length === 1) return only;
  const starts = [];
  let text = "";
  for (const part of parts) {
    starts.push(text.length);
    text += part.text;
  }
  function share(i, from, to) {
    const part = parts[i];
    const start = starts[i] ?? 0;
    if (part === void 0) return void 0;
    const first = Math.max(from - start, 0);
    const last = Math.min(to - start, part.text.length);
    return { span: part.locate(first, Math.max(first, last)), length: last - first };
  }
  return {
    text,
    locate(from, to) {
      const first = (0, import_keygate2.core_text__partAt)(starts, from);
      const last = to > from ? (0, import_keygate2.core_text__partAt)(starts, to - 1) : first;
      const head = share(first, from, to);
      if (head === void 0) return { start: place.start, end: place.start };
      if (first === last) return head.span;
      let best = head;
      let within = (0, import_keygate2.core_text__contains)(place, head.span);
      let { start, end } = head.span;
      for (let i = first + 1; i <= last; i++) {
        const next = share(i, from, to);
        if (next === void 0 || next.length === 0) continue;
        within = within && (0, import_keygate2.core_text__contains)(place, next.span);
        start = Math.min(start, next.span.start);
        end = Math.max(end, next.span.end);
        if (next.length > best.length) best = next;
      }
      return within ? { start, end } : best.span;
    }
  };
}

// src/carriers/code/nodes.ts
var MAX_NODES = 3e5;
var MAX_UNITS = 2e7;
var MAX_DEPTH3 = 32;
var PLAIN_DEFAULT = /^[^}$]{0,4000}$/;
var NO_NAME = "value";
function reference(name, place) {
  const label = name.replace(/[^A-Za-z0-9_]/g, "_").slice(0, 100);
  const sound = /^[A-Za-z_]/.test(label) ? label : `_${label}`;
  return { text: impliedAt(`\${${label === "" ? NO_NAME : sound}}`, place), written: false };
}
function makeNodeMaker(scope, catalogue, isTaken) {
  let nodes = MAX_NODES;
  let units = MAX_UNITS;
  const sharedFields = /* @__PURE__ */ new Map();
  const sharedBlocks = /* @__PURE__ */ new Map();
  function follow(expression) {
    const found = scope.follow(expression);
    return found !== expression && isTaken(found.span) ? expression : found;
  }
  function spend(parts) {
    nodes -= parts.length;
    for (const { text } of parts) units -= text.text.length;
    return parts;
  }
  function partsOf(expression, depth) {
    if (depth > MAX_DEPTH3 || nodes < 0 || units < 0) return [reference(NO_NAME, expression.span)];
    switch (expression.kind) {
      case "text":
        return spend(expression.parts.flatMap((part) => "kind" in part ? partsOf(part, depth + 1) : [{ text: part, written: true }]));
      case "plain":
        return spend([{ text: expression.text, written: true }]);
      case "name": {
        const found = follow(expression);
        const name = nameElsewhere(expression, found);
        return name === void 0 ? partsOf(found, depth + 1) : spend([reference(name, expression.span)]);
      }
      case "choice":
        return choiceOf(expression.options, expression.span, depth);
      case "call": {
        const joined = joinedBy(expression);
        if (joined !== void 0) return joinOf(joined, depth);
        const inner = innerOf(expression);
        if (inner !== void 0) return partsOf(inner, depth + 1);
        const { name, variable = name, fallback } = lookupOf(expression);
        const own = { kind: "name", path: [variable], span: expression.span, at: expression.at };
        return fallback === void 0 ? spend([reference(variable, expression.span)]) : choiceOf([own, fallback], expression.span, depth);
      }
      default:
        return [reference(NO_NAME, expression.span)];
    }
  }
  function nameElsewhere(expression, found) {
    if (found.kind === "name") return labelOf(found.path.some(isEnvironment) ? found : expression);
    if (found.kind !== "call" || innerOf(found) !== void 0 || joinedBy(found) !== void 0) return void 0;
    const { variable, fallback } = lookupOf(found);
    return variable === void 0 && fallback === void 0 ? labelOf(expression) : void 0;
  }
  function joinedBy(call) {
    const [first] = call.arguments;
    if (call.path.at(-1) !== "join") return void 0;
    if (call.receiver?.kind === "list") return { items: call.receiver.items, between: first };
    return call.receiver?.kind === "text" && first?.kind === "list" ? { items: first.items, between: call.receiver } : void 0;
  }
  function joinOf({ items, between }, depth) {
    return items.flatMap((item, i) => [
      ...i > 0 && between !== void 0 ? partsOf(between, depth + 1) : [],
      ...partsOf(item, depth + 1)
    ]);
  }
  function choiceOf(options, place, depth) {
    const read2 = options.filter((option) => option.kind !== "plain" || option.type === "number").map((option) => partsOf(option, depth + 1));
    const literal = read2.filter((parts) => parts.some(({ text, written: written2 }) => written2 && text.text !== ""));
    const [other] = read2.flatMap((parts) => literal.includes(parts) ? [] : parts.filter(({ written: written2 }) => !written2));
    if (literal.length === 0) return [other ?? read2.flat()[0] ?? reference(NO_NAME, place)];
    const [only] = literal;
    if (only !== void 0 && literal.length === 1 && other === void 0) return only;
    const name = /^\$\{(?<name>[A-Za-z0-9_]{1,100})/.exec(other?.text.text ?? "")?.groups?.["name"] ?? NO_NAME;
    return literal.flatMap((parts) => {
      const plain = parts.every(({ text, written: written2 }) => written2 && PLAIN_DEFAULT.test(text.text));
      if (!plain) return parts;
      return [{ text: impliedAt(`\${${name}:-`, place), written: false }, ...parts, { text: impliedAt("}", place), written: false }];
    });
  }
  function innerOf(call) {
    const name = call.path.at(-1) ?? "";
    const [first, second] = call.arguments;
    if (name === "cast" && second !== void 0) return second;
    if (name === "fetch" && second !== void 0) return second;
    if (METHODS.has(name) && call.path[0] !== "shlex") {
      if (call.receiver === void 0) return call.path.length > 1 ? { ...call, kind: "name", path: call.path.slice(0, -1) } : void 0;
      return call.receiver;
    }
    if (!(WRAPPERS.has(name) || name === "split") || name === "str" && call.path.length > 1) return void 0;
    if (name === "URL" && first !== void 0 && second !== void 0) {
      return { kind: "text", parts: [second, first], span: call.span, inner: call.span };
    }
    return first ?? call.keywords.find((item) => keyOf(item) === "default")?.value;
  }
  function entriesOf2(expression, depth) {
    if (depth > MAX_DEPTH3 || nodes-- < 0) return void 0;
    const found = follow(expression);
    if (found.kind === "map") return found.items;
    if (found.kind === "choice") {
      const maps = found.options.map((option) => entriesOf2(option, depth + 1)).filter((one) => one !== void 0);
      return maps.length === 0 ? void 0 : maps.flat();
    }
    if (found.kind === "list") return pairsOf3(found.items, depth);
    if (found.kind !== "call") return void 0;
    const name = found.path.at(-1) ?? "";
    if (name === "assign" || name === "dict" || name === "merge" || name === "ChainMap")
      return [...found.arguments.map((value) => ({ key: void 0, value })), ...found.keywords];
    const inner = innerOf(found);
    if (inner !== void 0) return entriesOf2(inner, depth + 1);
    const row = catalogue.find(found);
    const takes = row === void 0 || row.common === true ? HELPERS.get(name) : row.takes;
    if (takes !== void 0) return argumentsAs(takes, found, scope);
    return /^[A-Z]/.test(name) && name !== "Response" && itemsOf(found).length > 0 ? itemsOf(found) : void 0;
  }
  function pairsOf3(items, depth) {
    const pairs2 = items.flatMap((item) => {
      const [key, value, more] = item.kind === "list" ? item.items : [];
      return key?.kind === "text" && value !== void 0 && more === void 0 ? [{ key, value }] : [];
    });
    return depth > 0 && pairs2.length > 0 && pairs2.length === items.length ? pairs2 : void 0;
  }
  function scalar(expression) {
    const parts = partsOf(expression, 0);
    const own = scalarOf(
      weave(
        parts.map(({ text }) => text),
        expression.span
      )
    );
    const found = follow(expression);
    if (found.kind === "plain") return { ...own, span: found.span, inner: found.span, type: found.type };
    if (found.kind === "text" && found.parts.length === 1) return { ...own, span: found.span, inner: found.inner };
    return { ...own, span: expression.span, inner: expression.span };
  }
  function list(items, place, depth) {
    const flat = items.flatMap((item) => {
      if (item.kind !== "spread") return [item];
      const found = follow(item.value);
      return found.kind === "list" ? found.items : [];
    });
    return {
      kind: "list",
      span: place,
      items: flat.filter(({ kind }) => kind !== "spread").map((item) => valueOf2(item, depth + 1, false))
    };
  }
  function valueOf2(expression, depth, fields) {
    nodes--;
    if (depth > MAX_DEPTH3 || nodes < 0) return scalarOf(reference(NO_NAME, expression.span).text);
    const found = follow(expression);
    if (found.kind === "list" && pairsOf3(found.items, depth) === void 0) return list(found.items, found.span, depth);
    if (found.kind === "call") {
      const inner = innerOf(found);
      if (inner !== void 0 && entriesOf2(found, depth) === void 0) return valueOf2(inner, depth + 1, fields);
    }
    const entries = entriesOf2(found, depth);
    if (entries === void 0) return scalar(expression);
    const shared = found === expression ? void 0 : (fields ? sharedFields : sharedBlocks).get(found);
    const made = shared ?? map(entries, found.span, depth, fields);
    if (found !== expression) (fields ? sharedFields : sharedBlocks).set(found, made);
    return made;
  }
  function alternatives(expression, depth) {
    const found = follow(expression);
    if (found.kind !== "choice") return [expression];
    const texts2 = found.options.flatMap((option) => depth < MAX_DEPTH3 ? alternatives(option, depth + 1) : [option]);
    return texts2.every((option) => follow(option).kind === "text") ? texts2 : [expression];
  }
  function pairs(items, depth, fields) {
    return items.flatMap(({ key, value }) => {
      if (nodes-- < 0 || depth > MAX_DEPTH3) return [];
      if (key === void 0) return pairs(entriesOf2(value, depth + 1) ?? [], depth + 1, fields);
      const written2 = keyText(key);
      const field = fields ? fieldOf(written2.text, follow(value)) : written2.text;
      const block = fields && blockOf(field);
      const named2 = field === written2.text ? written2 : impliedAt(field, key.span);
      const listed = follow(value);
      const values = field === "url" && listed.kind === "list" ? listed.items : alternatives(value, depth);
      const made = values.map((one) => ({
        key: named2,
        value: credentials(field, one, depth) ?? valueOf2(one, depth + 1, fields && !block)
      }));
      return block ? made.filter((pair2) => pair2.value.kind !== "scalar" || isWritten(pair2.value)) : made;
    });
  }
  function credentials(field, value, depth) {
    const found = follow(value);
    if (field !== "auth" || found.kind !== "list" || found.items.length !== 2) return void 0;
    const items = ["username", "password"].flatMap((name, i) => {
      const part = found.items[i];
      const key = impliedAt(name, part?.span ?? found.span);
      return part === void 0 ? [] : [{ key: { kind: "text", parts: [key], span: part.span, inner: part.span }, value: part }];
    });
    return map(items, found.span, depth, true);
  }
  function keyText(key) {
    const parts = partsOf(key, 0);
    const [only] = parts;
    if (only !== void 0 && parts.length === 1 && !only.written) return impliedAt(only.text.text.slice(2, -1), key.span);
    return weave(
      parts.map(({ text }) => text),
      key.span
    );
  }
  function map(items, place, depth, fields) {
    return { ...mapOf(pairs(items, depth, fields), place), span: place };
  }
  return {
    value: (expression) => valueOf2(expression, 0, true),
    entry: (items, place) => map(items, place, 0, true),
    block(expression) {
      const entries = entriesOf2(expression, 0);
      return entries === void 0 ? void 0 : map(entries, follow(expression).span, 0, false);
    },
    text(expression) {
      const found = follow(expression);
      return found.kind === "text" ? weave(
        partsOf(found, 0).map(({ text }) => text),
        found.span
      ) : void 0;
    }
  };
}
var TELLING2 = new Set(
  "command cmd args env url serverUrl httpUrl uri headers authorization authorization_token connector_id connectorId token".split(" ")
);
function labelOf({ path }) {
  return path.findLast((part) => /^[A-Za-z_$]/.test(part)) ?? NO_NAME;
}
function isServer(node, depth = 0) {
  if (node.kind === "scalar") return depth === 0 && node.text.includes("://");
  if (depth > 8) return false;
  const inner = node.kind === "list" ? node.items : node.entries.map(({ value }) => value);
  return node.kind === "map" && node.entries.some(({ key }) => TELLING2.has(key)) || inner.some((one) => isServer(one, depth + 1));
}
function isWritten(node) {
  if (node.kind === "scalar") return node.type === "string" && node.text.replace(/\$\{[A-Za-z0-9_]{1,101}\}/g, "").trim() !== "";
  if (node.kind === "list") return node.items.some(isWritten);
  return node.entries.some(({ value }) => isWritten(value));
}

// src/carriers/code/shapes.ts
var MAX_DEPTH4 = 8;
var MAX_LOOKS = 5e5;
var INNER = /* @__PURE__ */ new Set(["tool_config", "toolConfig", "params", "server_params", "serverParams"]);
var NAMES = /* @__PURE__ */ new Set(["name", "server_label", "serverLabel", "server_name", "serverName", "label", "id"]);
function literalOf(expression) {
  const [part] = expression.kind === "text" && expression.parts.length === 1 ? expression.parts : [];
  return part === void 0 || "kind" in part ? void 0 : part.text;
}
function makeShapes(scope, catalogue) {
  let looks = MAX_LOOKS;
  function itemsIn(expression) {
    const found = scope.follow(expression);
    if (found.kind !== "map" && found.kind !== "call" || looks < 0) return [];
    const row = found.kind === "call" ? catalogue.find(found) : void 0;
    const items = found.kind === "map" ? found.items : row === void 0 ? found.keywords : argumentsAs(row.takes, found, scope);
    looks -= items.length + 1;
    return items;
  }
  function looksLikeServer(expression, depth = 0) {
    return depth < MAX_DEPTH4 && itemsIn(expression).some(
      (item) => item.key === void 0 ? looksLikeServer(item.value, depth + 1) : startsServer(keyOf(item) ?? "", scope.follow(item.value))
    );
  }
  function looksLikeMap(expression) {
    const found = scope.follow(expression);
    return found.kind === "map" && !looksLikeServer(found) && found.items.some(({ key, value }) => key !== void 0 && looksLikeServer(value));
  }
  function nameIn(items, depth = 0) {
    let inner;
    for (const item of items) {
      const key = keyOf(item) ?? "";
      const name = NAMES.has(key) ? literalOf(scope.follow(item.value)) : void 0;
      if (name !== void 0 && name !== "") return name;
      if ((item.key === void 0 || INNER.has(key)) && depth < 2) inner ??= nameIn(itemsIn(item.value), depth + 1);
    }
    return inner;
  }
  function heldIn(items, depth = 0) {
    for (const item of items) {
      if (item.key === void 0 && depth < MAX_DEPTH4) {
        const inner2 = heldIn(itemsIn(item.value), depth + 1);
        if (inner2 !== void 0) return inner2;
      }
      const key = keyOf(item) ?? "";
      const value = scope.follow(item.value);
      if ((SERVER_MAPS.has(key) || holdsServers(key)) && (value.kind === "list" || looksLikeMap(value))) return value;
      const inner = item.key !== void 0 && value.kind === "map" && depth === 0 ? heldIn(value.items, MAX_DEPTH4 - 1) : void 0;
      if (inner !== void 0) return inner;
    }
    return void 0;
  }
  return {
    itemsIn,
    looksLikeServer: (expression) => looksLikeServer(expression),
    looksLikeMap,
    hasField: (expression, names) => itemsIn(expression).some((item) => names.has(keyOf(item) ?? "")),
    nameIn: (items) => nameIn(items),
    heldIn: (items) => heldIn(items)
  };
}

// src/carriers/code/take-servers.ts
var MAX_DEPTH5 = 8;
var MAX_TAKES = 1e5;
function makeTaker(scope, catalogue) {
  const servers = [];
  const taken = new import_keygate4.core_spans__SpanSet();
  const maker = makeNodeMaker(scope, catalogue, (place) => taken.overlaps(place));
  const shapes = makeShapes(scope, catalogue);
  const speaks = speaker(import_keygate3.core_mcp__spellsMcp);
  let takes = MAX_TAKES;
  function emit(name, node, client) {
    if (taken.overlaps(node.span) || !isServer(node) || !isWritten(node)) return;
    if (node.span.end > node.span.start) taken.add(node.span);
    servers.push({ kind: "server", name, node, ...client === void 0 ? {} : { client } });
  }
  function takeEach(expression, client, depth) {
    const found = scope.follow(expression);
    if (depth > MAX_DEPTH5 || takes-- < 0) return;
    if (found.kind === "list") for (const item of found.items) take(void 0, item, client, depth + 1);
    if (found.kind !== "map") return;
    for (const item of found.items) {
      const kind = scope.follow(item.value).kind;
      if (item.key === void 0) takeEach(item.value, client, depth + 1);
      else if (kind !== "text" && kind !== "plain") take(keyOf(item), item.value, client, depth + 1);
    }
  }
  function take(name, expression, client, depth) {
    const found = expression.kind === "spread" ? scope.follow(expression.value) : scope.follow(expression);
    if (depth > MAX_DEPTH5 || takes-- < 0) return;
    const row = found.kind === "call" ? catalogue.find(found) : void 0;
    if (found.kind === "call" && row !== void 0) takeCall(name, found, row, client, depth);
    else if (found.kind === "choice") for (const option of found.options) take(name, option, client, depth + 1);
    else if (found.kind === "list") takeEach(found, client, depth + 1);
    else if (found.kind === "text" || found.kind === "map" || found.kind === "call") {
      const node = maker.value(found);
      if (found.kind === "text" || node.kind === "map") emit(name ?? shapes.nameIn(shapes.itemsIn(found)), node, client);
    }
  }
  function takeCall(name, call, row, client, depth) {
    const own = row.client ?? client;
    const items = argumentsAs(row.takes, call, scope);
    const held = shapes.heldIn(items);
    if (held !== void 0) {
      takeEach(held, own, depth + 1);
      return;
    }
    const bare = row.holds === true ? [...call.arguments, ...call.keywords.map(({ value }) => value)].map((one) => scope.follow(one)) : [];
    const several = bare.filter(
      (one) => shapes.looksLikeMap(one) || one.kind === "list" && one.items.some((item) => shapes.looksLikeServer(item))
    );
    if (several.length > 0) {
      for (const one of several) takeEach(one, own, depth + 1);
      return;
    }
    if (row.common === true && !shapes.looksLikeServer(call) && !call.arguments.some((one) => shapes.looksLikeServer(one))) return;
    const [only] = call.arguments;
    const whole = call.arguments.length === 1 && call.keywords.length === 0 && only !== void 0 ? scope.follow(only) : void 0;
    const place = whole !== void 0 && whole !== only && whole.kind === "map" ? whole.span : call.span;
    const node = maker.entry(items, place);
    if (row.starts === true && !speaks(node)) return;
    emit(shapes.nameIn(items) ?? name, node, own);
  }
  function takeHeld(expression, name, depth) {
    if (depth > MAX_DEPTH5 || takes-- < 0) return;
    const found = scope.follow(expression);
    const held = found.kind === "call" || found.kind === "map" ? shapes.heldIn(shapes.itemsIn(found)) : void 0;
    if (held !== void 0) takeEach(held, void 0, 0);
    else if (found.kind === "call" || shapes.looksLikeServer(found)) take(name, found, void 0, 0);
    else if (found.kind === "choice") for (const option of found.options) takeHeld(option, name, depth + 1);
    else takeEach(found, void 0, 0);
  }
  return {
    servers,
    maker,
    shapes,
    isTaken: (place) => taken.overlaps(place),
    takeHeld: (expression, name) => takeHeld(expression, name, 0),
    take: (expression, name) => take(name, expression, void 0, 0),
    takeCall: (name, call, row) => takeCall(name, call, row, void 0, 0),
    takeWhole: (expression) => emit(shapes.nameIn(shapes.itemsIn(expression)), maker.value(expression), void 0)
  };
}

// src/carriers/code/find-servers.ts
var MAX_PATH = 8;
var LONGEST_NAME = 80;
var KINDS = /* @__PURE__ */ new Set(["type", "transport", "transportType", "transport_type"]);
var CONNECTIONS = /^(?:stdio|sse|https?|streamable[-_]?https?|websocket|ws)$/i;
var MARKS = /* @__PURE__ */ new Set(["server_label", "serverLabel", "authorization_token"]);
var ACCESS = /* @__PURE__ */ new Set(["authorization", "authorization_token", "headers", "connector_id", "connectorId"]);
var ADDERS = /* @__PURE__ */ new Set(["push", "append", "extend", "insert", "unshift"]);
var PLAIN_WORDS = new Set(
  `mcp client clients server servers transport params parameters config configs options tool tools toolset toolkit stdio sse http
  streamable session connection info process child settings args local remote my default test result`.split(/\s+/)
);
function ownName(name) {
  const words = name.split(/[^A-Za-z]|(?<=[a-z])(?=[A-Z])/).filter((word) => word !== "");
  return words.every((word) => PLAIN_WORDS.has(word.toLowerCase())) ? void 0 : name;
}
function findServers(code2, assignments, scope, catalogue) {
  const taker = makeTaker(scope, catalogue);
  const { shapes } = taker;
  const typeBodies = findTypeBodies(code2);
  let nesting = makeNesting();
  const byValue = new Map(assignments.map((assignment) => [assignment.value, assignment]));
  const surroundings = /* @__PURE__ */ new Set();
  const neighbours = /* @__PURE__ */ new Set();
  const environments = [];
  const speaks = /mcp/i.test(code2.text.text);
  function assignedName(at) {
    let before = at - 1;
    while (isWord(code2, before, "new") || isWord(code2, before, "await")) before--;
    const kind = code2.tokens[before - 1]?.kind;
    const isKey = isMark(code2, before, ":") && (kind === "string" || kind === "word" && code2.language === "javascript");
    return isKey || isMark(code2, before, "=") && kind === "word" ? ownName(nameAt(before - 1)) : void 0;
  }
  function pathStart(at) {
    let from = at;
    for (let left = MAX_PATH; left > 0 && isMark(code2, from - 1, ".") && code2.tokens[from - 2]?.kind === "word"; left--) from -= 2;
    return from;
  }
  function atCall(at) {
    if (isWord(code2, at - 1, "class") || isWord(code2, at - 1, "def") || isWord(code2, at - 1, "function")) return;
    const from = pathStart(at);
    const expression = nesting.at(at, () => readCall(code2, from))?.expression;
    const row = expression?.kind === "call" ? catalogue.find(expression) : void 0;
    if (expression?.kind === "call" && row !== void 0) taker.takeCall(assignedName(from), expression, row);
  }
  function around2(at) {
    const open = code2.parent[at] ?? -1;
    if (open < 0 || surroundings.has(open)) return void 0;
    surroundings.add(open);
    const isCall = isMark(code2, open, "(");
    const reading = nesting.at(at, () => isCall ? readCall(code2, pathStart(open - 1)) : readExpression(code2, open));
    const expression = reading?.expression;
    return expression?.kind === "map" || expression?.kind === "call" ? expression : void 0;
  }
  function atKey(name, at, value) {
    if (typeBodies.has(code2.parent[at] ?? -1)) return;
    if (holdsServers(name)) {
      findEnvironment(code2.parent[at] ?? -1);
      const reading = byValue.has(value) ? void 0 : nesting.at(at, () => readExpression(code2, value));
      if (reading !== void 0) taker.takeHeld(reading.expression);
      return;
    }
    if (name === "mcp") {
      const group = nesting.at(at, () => readExpression(code2, value))?.expression;
      const held = group === void 0 ? void 0 : shapes.heldIn(shapes.itemsIn(group));
      if (held !== void 0) taker.takeHeld(held);
      return;
    }
    const kind = KINDS.has(name) && code2.tokens[value]?.kind === "string" ? nameAt(value) : "";
    if (MARKS.has(name) || name === "type" && kind === "mcp") {
      const found = around2(at);
      if (found !== void 0 && (shapes.looksLikeServer(found) || shapes.hasField(found, ACCESS))) taker.takeWhole(found);
    } else if (speaks && (CONNECTIONS.test(kind) || name === "args")) {
      const found = around2(at);
      if (found !== void 0 && shapes.looksLikeServer(found)) taker.take(found);
    }
  }
  function findEnvironment(open) {
    if (open < 0 || neighbours.has(open)) return;
    neighbours.add(open);
    const end = code2.end[open] ?? 0;
    for (let at = open + 1; at < end; at = Math.max(at, code2.itemEnd[at] ?? end) + 1) {
      if (nameAt(at) === "env" && (isMark(code2, at + 1, ":") || isMark(code2, at + 1, "=")))
        environments.push(readExpression(code2, at + 2).expression);
    }
  }
  function nameAt(at) {
    const token = code2.tokens[at];
    return token?.kind === "string" ? textOf2(code2, token).text : written(code2, at);
  }
  function atValue(assignment) {
    const { text } = assignment.name;
    const several = holdsServers(text);
    const added = assignment.kind !== "variable" && holdsServers(assignment.object);
    if (!several && !added && !(speaks && holdsOneServer(text))) return;
    const value = nesting.at(assignment.value, () => scope.readingOf(assignment))?.expression;
    if (value === void 0) return;
    if (added) taker.take(value, text);
    else if (several || shapes.looksLikeServer(value) || shapes.looksLikeMap(value)) taker.takeHeld(value, ownName(text));
  }
  function atMethod(at) {
    if (!ADDERS.has(written(code2, at)) || !isMark(code2, at - 1, ".") || !holdsServers(nameAt(at - 2))) return;
    const call = nesting.at(at, () => readCall(code2, at))?.expression;
    if (call?.kind === "call") for (const one of call.arguments) taker.take(one);
  }
  function walk(look) {
    nesting = makeNesting();
    for (let at = 0; at < code2.tokens.length; at++) {
      const token = code2.tokens[at];
      if (token !== void 0) look(at, token);
    }
  }
  walk((at, { kind }) => {
    if (kind !== "word" || !(isMark(code2, at + 1, "(") || isMark(code2, at + 1, "<"))) return;
    if (catalogue.has(written(code2, at)) && !taker.isTaken(placeOf(code2, at, at + 1))) atCall(at);
  });
  walk((at, { kind, from, to }) => {
    const assignment = byValue.get(at);
    if (assignment !== void 0) atValue(assignment);
    if (kind === "word" && isMark(code2, at + 1, "(")) atMethod(at);
    if (kind !== "word" && kind !== "string" || to - from > LONGEST_NAME || !(isMark(code2, at + 1, ":") || isMark(code2, at + 1, "=")))
      return;
    if (!taker.isTaken(placeOf(code2, at, at + 1))) atKey(nameAt(at), at, at + 2);
  });
  return { servers: taker.servers, environments, maker: taker.maker };
}

// src/carriers/code/find-texts.ts
var DOCUMENT = /["'](?:mcpServers|mcp_servers|mcp-servers|servers)["']\s{0,20}:/;
var COMMAND2 = /\bmcp (?:add|add-json|install)\b|\bmcp-remote\b|\bmcp-proxy\b|--mcp-config\b|\b(?:npx|bunx|uvx|pipx|dlx|docker) .{0,300}(?:mcp|modelcontextprotocol)/i;
var SIGN = /mcp|modelcontextprotocol|```|servers/gi;
var SHORTEST = 16;
function isContinued(code2, at) {
  const before = code2.tokens[at - 1]?.kind;
  if (code2.language !== "python" || before !== "string" && before !== "tail") return false;
  return code2.tokens[at]?.breaks !== true || (code2.parent[at] ?? -1) >= 0;
}
function stringEnd2(code2, at) {
  let last = code2.tokens[at]?.kind === "head" ? (code2.after[at] ?? at + 1) - 1 : at;
  while (code2.tokens[last + 1] !== void 0 && isContinued(code2, last + 1)) last++;
  return code2.tokens[last]?.to ?? 0;
}
function signsOf(text) {
  const places = [...text.matchAll(SIGN)].map(({ index: index2 }) => index2);
  return (from, to) => (places[(0, import_keygate2.core_text__countUpTo)(places, from - 1, (place) => place)] ?? to) < to;
}
async function findTexts(code2, maker, tools) {
  const found = [];
  const hasSign = signsOf(code2.text.text);
  for (let i = 0; i < code2.tokens.length; i++) {
    const token = code2.tokens[i];
    if (token?.kind !== "string" && token?.kind !== "head" || isContinued(code2, i)) continue;
    const end = stringEnd2(code2, i);
    if (end - token.from < SHORTEST || !hasSign(token.from, end)) continue;
    const text = maker.text(readValue(code2, i).expression);
    if (text === void 0) continue;
    if (/^\s*\{/.test(text.text) && DOCUMENT.test(text.text)) found.push({ kind: "document", parsed: await tools.parse("jsonc", text) });
    else if (text.text.includes("```")) found.push({ kind: "text", carrier: "markdown", text });
    else if (COMMAND2.test(text.text)) found.push({ kind: "text", carrier: "command-line", text });
  }
  return found;
}

// src/carriers/code/find-variables.ts
var HOLDER = /(?:^|[a-z_])(?:env|environ|environment|env_?vars|headers?|search_?params)$/i;
var SETTERS = new Set("set append add setdefault putenv setenv set_header setHeader update_headers".split(" "));
var FUNCTIONS = /* @__PURE__ */ new Set(["putenv", "setenv", "update_headers"]);
var UPDATERS = /* @__PURE__ */ new Set(["update", "assign", "urlencode", "URLSearchParams", "Headers"]);
function isHolder(name) {
  return name.length < 80 && HOLDER.test(name);
}
function findVariables(code2, assignments, scope, { maker, environments }) {
  const pairs = [];
  function add(pair2) {
    if (pair2.value.kind === "scalar" && isWritten(pair2.value)) pairs.push(pair2);
  }
  function addEach(expression) {
    const node = maker.block(expression);
    if (node === void 0) return;
    for (const { key, keySpan, value } of node.entries) add({ key: { text: key, locate: () => keySpan }, value });
  }
  for (const environment of environments) addEach(environment);
  for (const assignment of assignments) {
    const { kind, name, object } = assignment;
    if ((kind === "entry" || kind === "member") && isHolder(object))
      add({ key: name, value: maker.value(scope.readingOf(assignment).expression) });
    else if (kind !== "entry" && isHolder(name.text)) addEach(scope.readingOf(assignment).expression);
  }
  const nesting = makeNesting();
  for (let i = 0; i < code2.tokens.length; i++) {
    if (code2.tokens[i]?.kind !== "word" || !isMark(code2, i + 1, "(")) continue;
    const name = written(code2, i);
    const object = isMark(code2, i - 1, ".") ? written(code2, i - 2) : "";
    const sets = FUNCTIONS.has(name) || SETTERS.has(name) && isHolder(object);
    const updates = UPDATERS.has(name) && (isHolder(object) || object === "" || object === "Object" || object === "parse");
    if (!sets && !updates) continue;
    const expression = nesting.at(i, () => readCall(code2, i))?.expression;
    if (expression?.kind !== "call") continue;
    const [first, second] = expression.arguments;
    if (sets && first !== void 0 && second !== void 0) {
      const key = maker.text(first);
      if (key !== void 0) add({ key, value: maker.value(second) });
    } else if (updates && (name !== "assign" || first?.kind === "name" && isHolder(first.path.at(-1) ?? ""))) {
      for (const one of expression.arguments) addEach(one);
      for (const item of expression.keywords)
        if (item.key !== void 0 && keyOf(item) !== void 0) addEach({ kind: "map", items: [item], span: item.value.span });
    }
  }
  return pairs.length === 0 ? [] : [{ kind: "variables", node: mapOf(pairs, { start: 0, end: 0 }) }];
}

// src/carriers/code/language.ts
var JAVASCRIPT_FILE = /\.(?:tsx?|[mc]ts|jsx?|[mc]js)$/i;
var PYTHON_FILE = /\.pyi?$/i;
var PAGE = /\.(?:vue|svelte)$/i;
var PYTHON_LINE = /^[ \t]{0,40}(?:from [\w.]{1,80} import |import [\w.]{1,80}(?: as \w{1,40})?[ \t]{0,4}$|(?:async )?(?:def|with|for) .{1,200}:[ \t]{0,4}$|class \w{1,80}.{0,100}:[ \t]{0,4}$|if .{1,100}:[ \t]{0,4}$|@\w|[A-Za-z_][\w.]{0,60} = |#)/gm;
var JAVASCRIPT_LINE = /^[ \t]{0,40}(?:(?:export )?(?:const|let|var|function|class|interface|type|enum) [\w{[$]|import .{1,200} from ['"]|import ['"]|\/\/|.{0,300};[ \t]{0,4}$)/gm;
var PYTHON_SIGN = /\b(?:None|True|False|elif|self\.|os\.environ|os\.getenv)\b|(?<![\w"'])f["']|["']\s{0,4}:\s{0,4}f["']|\w=["'[{]/g;
var JAVASCRIPT_SIGN = /=>|===|\?\?|\bnew [A-Z]|\bprocess\.env\b|`|\/\*/g;
var MAX_LOOK = 5e4;
function languageOfPath(path) {
  if (JAVASCRIPT_FILE.test(path)) return "javascript";
  if (PYTHON_FILE.test(path)) return "python";
  return PAGE.test(path) ? "page" : void 0;
}
function count(text, pattern) {
  return text.match(pattern)?.length ?? 0;
}
function guessLanguage(text) {
  const look = text.slice(0, MAX_LOOK);
  const python = 2 * count(look, PYTHON_LINE) + count(look, PYTHON_SIGN);
  const javascript = 2 * count(look, JAVASCRIPT_LINE) + count(look, JAVASCRIPT_SIGN);
  return python > javascript ? "python" : "javascript";
}

// src/carriers/code/scope.ts
var MAX_STEPS = 3;
var SELF = /* @__PURE__ */ new Set(["self", "this", "cls"]);
function makeScope(code2, assignments) {
  const variables = /* @__PURE__ */ new Map();
  const members = /* @__PURE__ */ new Map();
  for (const assignment of assignments) {
    if (assignment.kind === "entry" || isEnvironment(assignment.object)) continue;
    const map = assignment.kind === "member" ? members : variables;
    const known = map.get(assignment.name.text);
    if (known === void 0) map.set(assignment.name.text, [assignment]);
    else known.push(assignment);
  }
  const readings = /* @__PURE__ */ new Map();
  const indexes = /* @__PURE__ */ new Map();
  function readingAt(value) {
    const known = readings.get(value) ?? readExpression(code2, value);
    readings.set(value, known);
    return known;
  }
  function assigned(list, use) {
    const [only] = list ?? [];
    if (list === void 0 || only === void 0) return void 0;
    const own = ({ value }) => value <= use && use < readingAt(value).next;
    if (list.length === 1) return own(only) ? void 0 : readingAt(only.value).expression;
    const count2 = (0, import_keygate2.core_text__countUpTo)(list, use, ({ value }) => value);
    for (const before of [list[count2 - 1], list[count2 - 2]])
      if (before !== void 0 && !own(before)) return readingAt(before.value).expression;
    return void 0;
  }
  function indexOf(value) {
    const items = value.kind === "map" ? value.items : value.kind === "call" ? itemsOf(value) : [];
    const known = indexes.get(value) ?? new Map(items.map((item) => [keyOf(item) ?? "", item.value]));
    indexes.set(value, known);
    return known;
  }
  function walk(value, path, steps) {
    const [key, ...rest] = path;
    if (key === void 0) return value;
    const target = value.kind === "name" ? resolve(value, steps + 1) ?? value : value;
    const found = target.kind === "list" ? target.items[/^\d{1,6}$/.test(key) ? Number(key) : -1] : indexOf(target).get(key);
    return found === void 0 ? void 0 : walk(found, rest, steps);
  }
  function resolve(name, steps) {
    if (steps > MAX_STEPS || name.path.length > 1 && name.path.some(isEnvironment)) return void 0;
    const path = name.path.length > 2 && name.path.at(-1) === "value" ? name.path.slice(0, -1) : name.path;
    const [first = "", second = "", ...rest] = path;
    const own = SELF.has(first);
    const base = own ? assigned(members.get(second), name.at) : assigned(variables.get(first), name.at);
    const found = base === void 0 ? void 0 : walk(base, own ? rest : path.slice(1), steps);
    if (found !== void 0) return found;
    const list = path.length > 1 ? members.get(path.at(-1) ?? "") : void 0;
    return list?.length === 1 ? assigned(list, name.at) : void 0;
  }
  return {
    readingOf: (assignment) => readingAt(assignment.value),
    follow(expression) {
      let value = expression;
      for (let steps = 0; steps < MAX_STEPS && value.kind === "name"; steps++) {
        const next = resolve(value, steps);
        if (next === void 0 || next.kind === "plain" && next.type === "null") return value;
        value = next;
      }
      return value;
    }
  };
}

// src/carriers/code/scripts.ts
var OPEN = /<script(?=[\s>])[^>]{0,500}>/gi;
function scriptsOf(text) {
  const found = [];
  let from = 0;
  for (const match of text.text.matchAll(OPEN)) {
    if (match.index < from) continue;
    const start = match.index + match[0].length;
    const close = text.text.indexOf("</script", start);
    from = close < 0 ? text.text.length : close;
    found.push((0, import_keygate.core_fragment__cut)(text, start, from));
  }
  return found;
}

// src/carriers/code/index.ts
var SIGNS = /mcp|stdio|sse|streamable|transport|env|headers|authorization_token|server_label|serverLabel|urlencode|URLSearchParams/i;
async function readCode(text, language, tools) {
  if (!SIGNS.test(text.text)) return [];
  const code2 = makeCode(text, language);
  const assignments = findAssignments(code2);
  const scope = makeScope(code2, assignments);
  const found = findServers(code2, assignments, scope, makeCatalogue(text.text));
  return [...found.servers, ...await findTexts(code2, found.maker, tools), ...findVariables(code2, assignments, scope, found)];
}
var code = defineCarrier({
  id: "code",
  name: "code that builds a client",
  reads: (path) => languageOfPath(path) !== void 0,
  async read(text, path, tools) {
    const language = languageOfPath(path) ?? guessLanguage(text.text);
    if (language !== "page") return readCode(text, language, tools);
    const parts = await Promise.all(scriptsOf(text).map((script) => readCode(script, "javascript", tools)));
    return parts.flat();
  }
});

// held:src/core/shell.ts
var import_keygate5 = require("./keygate.js");

// src/carriers/commands/forms.ts
var COMMON_OPTIONS = {
  "-e": "env",
  "--env": "env",
  "--env-var": "env",
  "-H": "header",
  "--header": "header",
  "--headers": "header",
  "--url": "url",
  "--server-url": "url",
  "--command": "command",
  "--args": "argument",
  "--arg": "argument",
  "-n": "name",
  "--name": "name",
  "--server-name": "name",
  "--bearer-token-env-var": "variable",
  "--env-file": "env-file",
  "-s": "setting",
  "--scope": "setting",
  "-t": "setting",
  "--transport": "setting",
  "--type": "setting",
  "-a": "setting",
  "--agent": "setting",
  "--auth": "setting",
  "--client": "setting",
  "--client-id": "setting",
  "--oauth-client-id": "setting",
  "--callback-port": "setting",
  "--oauth-callback-port": "setting",
  "--cwd": "setting",
  "--description": "setting",
  "--disabled-tools": "setting",
  "--enabled-tools": "setting",
  "--exclude-tools": "setting",
  "--include-tools": "setting",
  "--timeout": "setting",
  "--tools": "setting",
  "--debug": "switch",
  "--disabled": "switch",
  "--force": "switch",
  "--global": "switch",
  "--json": "switch",
  "--no-login": "switch",
  "--no-oauth": "switch",
  "--oauth": "switch",
  "--project": "switch",
  "--replace": "switch",
  "--trust": "switch",
  "--verbose": "switch",
  "--yes": "switch",
  "-f": "switch",
  "-g": "switch",
  "-y": "switch"
};
var CLAUDE = "https://code.claude.com/docs/en/mcp (read 2026-11-26)";
var KIRO = "aws/amazon-q-developer-cli crates/chat-cli/src/cli/mcp.rs (read 2026-11-26)";
var FASTMCP_OPTIONS = {
  "--project": "setting",
  "--python": "setting",
  "--server-spec": "setting",
  "--with": "setting",
  "--with-editable": "setting",
  "--with-requirements": "setting"
};
var MCP_OPTIONS = {
  "-v": "env",
  "-f": "env-file",
  // The path of a package, and no variable.
  "-e": "setting",
  "--with": "setting",
  "--with-editable": "setting"
};
var SMITHERY = { programs: ["smithery", "@smithery/cli"], positional: "argument", client: "smithery" };
var COMMAND_FORMS = [
  {
    programs: ["claude", "@anthropic-ai/claude-code"],
    words: ["mcp", "add"],
    positional: "server",
    client: "claude-code",
    // Asks for the secret; MCP_CLIENT_SECRET holds it otherwise.
    options: { "--client-secret": "switch" },
    source: CLAUDE
  },
  {
    programs: ["claude", "@anthropic-ai/claude-code"],
    words: ["mcp", "add-json"],
    positional: "json",
    client: "claude-code",
    options: { "--client-secret": "switch" },
    source: CLAUDE
  },
  {
    programs: ["codex", "@openai/codex"],
    words: ["mcp", "add"],
    positional: "server",
    client: "codex",
    source: "https://developers.openai.com/codex/mcp and openai/codex codex-rs/cli/src/mcp_cmd.rs (read 2026-11-26)"
  },
  {
    programs: ["gemini", "@google/gemini-cli"],
    words: ["mcp", "add"],
    positional: "server",
    client: "gemini-cli",
    source: "google-gemini/gemini-cli packages/cli/src/commands/mcp/add.ts (read 2026-11-26)"
  },
  {
    programs: ["qwen", "@qwen-code/qwen-code"],
    words: ["mcp", "add"],
    positional: "server",
    client: "qwen-code",
    source: "QwenLM/qwen-code packages/cli/src/commands/mcp/add.ts (read 2026-11-26)"
  },
  {
    programs: ["copilot", "@github/copilot"],
    words: ["mcp", "add"],
    positional: "server",
    client: "copilot-cli",
    source: "READMEs of servers that show `copilot mcp add` (read 2026-11-26)"
  },
  {
    programs: ["droid"],
    words: ["mcp", "add"],
    positional: "server",
    client: "factory-droid",
    source: "https://docs.factory.ai/cli/configuration/mcp (read 2026-11-26)"
  },
  {
    programs: ["amp", "@sourcegraph/amp", "@ampcode/cli"],
    words: ["mcp", "add"],
    positional: "server",
    client: "amp",
    source: "READMEs of servers that show `amp mcp add` (read 2026-11-26)"
  },
  {
    programs: ["opencode", "opencode-ai"],
    words: ["mcp", "add"],
    positional: "server",
    client: "opencode",
    source: "READMEs of servers that show `opencode mcp add` (read 2026-11-26)"
  },
  { programs: ["kiro-cli", "kiro"], words: ["mcp", "add"], positional: "server", client: "kiro", commas: true, source: KIRO },
  { programs: ["q", "qchat"], words: ["mcp", "add"], positional: "server", client: "amazon-q", commas: true, source: KIRO },
  {
    programs: ["auggie", "@augmentcode/auggie"],
    words: ["mcp", "add"],
    positional: "server",
    client: "augment",
    source: "https://docs.augmentcode.com/cli/integrations (read 2026-11-26)"
  },
  {
    programs: ["auggie", "@augmentcode/auggie"],
    words: ["mcp", "add-json"],
    positional: "json",
    client: "augment",
    source: "https://docs.augmentcode.com/cli/integrations (read 2026-11-26)"
  },
  {
    programs: ["kimi"],
    words: ["mcp", "add"],
    positional: "server",
    client: "kimi-cli",
    source: "MoonshotAI/kimi-cli src/kimi_cli/cli/mcp.py (read 2026-11-26)"
  },
  {
    programs: ["grok"],
    words: ["mcp", "add"],
    positional: "server",
    client: "grok-cli",
    source: "xai-org/grok-build crates/codegen/xai-grok-pager/docs/user-guide/07-mcp-servers.md (read 2026-11-26)"
  },
  {
    // A line of `crushrc`, without a program.
    programs: ["mcp"],
    words: ["add"],
    positional: "server",
    client: "crush",
    opens: true,
    spaced: true,
    source: "charmbracelet/crush docs/config/README.md (read 2026-11-26)"
  },
  {
    programs: ["thv"],
    words: ["run"],
    positional: "argument",
    client: "toolhive",
    options: { "--secret": "secret-name", "--remote-forward-headers-secret": "secret-name", "--remote-forward-headers": "header" },
    source: "stacklok/toolhive docs/cli/thv_run.md (read 2026-11-26)"
  },
  {
    programs: ["fastmcp"],
    words: ["install"],
    positional: "argument",
    client: "fastmcp",
    options: FASTMCP_OPTIONS,
    source: "jlowin/fastmcp src/fastmcp/cli/install/ (read 2026-11-26)"
  },
  {
    programs: ["fastmcp"],
    words: ["run"],
    positional: "argument",
    client: "fastmcp",
    options: FASTMCP_OPTIONS,
    source: "jlowin/fastmcp src/fastmcp/cli/cli.py (read 2026-11-26)"
  },
  {
    programs: ["mcp"],
    words: ["install"],
    positional: "argument",
    client: "claude-desktop",
    options: MCP_OPTIONS,
    source: "modelcontextprotocol/python-sdk src/mcp/cli/cli.py (read 2026-11-26)"
  },
  {
    programs: ["mcp"],
    words: ["dev"],
    positional: "argument",
    options: MCP_OPTIONS,
    source: "modelcontextprotocol/python-sdk src/mcp/cli/cli.py (read 2026-11-26)"
  },
  {
    programs: ["mcpo"],
    words: [],
    positional: "argument",
    client: "mcpo",
    options: { "-k": "secret", "--api-key": "secret", "--env-path": "env-file", "-t": "setting", "--config": "setting", "-c": "setting" },
    source: "open-webui/mcpo src/mcpo/__init__.py (read 2026-11-26)"
  },
  {
    programs: ["docker"],
    words: ["mcp", "gateway", "run"],
    positional: "argument",
    client: "docker-mcp",
    source: "docker/mcp-gateway docs/mcp-gateway.md (read 2026-11-26)"
  },
  { ...SMITHERY, words: ["install"], options: { "--key": "secret" }, source: "smithery-ai/cli src/index.ts (read 2026-11-26)" },
  { ...SMITHERY, words: ["run"], options: { "--key": "secret" }, source: "smithery-ai/cli src/index.ts (read 2026-11-26)" },
  { ...SMITHERY, words: ["mcp", "add"], source: "smithery-ai/cli src/index.ts (read 2026-11-26)" }
];
var OTHER_ADD = { programs: [], words: ["mcp", "add"], positional: "server", source: CLAUDE };
var OTHER_JSON = [
  { programs: [], words: ["mcp", "add-json"], positional: "json", source: CLAUDE },
  { programs: [], words: ["mcp", "set"], positional: "json", source: "READMEs of servers that show `openclaw mcp set` (read 2026-11-26)" }
];
var CONFIG_OPTIONS = [
  {
    options: ["--mcp-config"],
    holds: "document",
    path: ".mcp.json",
    paths: { auggie: ".augment/settings.json", kimi: ".kimi/mcp.json" },
    source: "anthropics/claude-code-action docs/configuration.md, MoonshotAI/kimi-cli src/kimi_cli/cli/__init__.py (read 2026-11-26)"
  },
  {
    options: ["--settings"],
    holds: "document",
    path: ".claude/settings.json",
    source: "anthropics/claude-code-action action.yml, which hands it on (read 2026-11-26)"
  },
  {
    options: ["--additional-mcp-config"],
    holds: "document",
    path: ".copilot/mcp-config.json",
    source: "public guides and scripts that show `copilot --additional-mcp-config` (read 2026-11-26)"
  },
  {
    options: ["--add-mcp"],
    holds: "server",
    path: ".vscode/mcp.json",
    clients: { cursor: "cursor", windsurf: "windsurf", "windsurf-next": "windsurf" },
    source: "READMEs of servers that show `code --add-mcp` (read 2026-11-26)"
  }
];
var OVERRIDES = { options: ["-c", "--config"], roots: /^(?:mcp_servers|mcpServers)[.=]/, path: ".codex/config.toml" };
var EXTENSIONS = {
  client: "goose",
  commands: ["--with-extension"],
  urls: ["--with-remote-extension", "--with-streamable-http-extension"]
};
var RUNNERS = {
  bun: ["x", "run"],
  bundle: ["exec"],
  bunx: [],
  cargo: ["run"],
  conda: ["run"],
  container: ["run"],
  curl: [],
  deno: ["run", "serve"],
  dnx: [],
  docker: ["run", "exec"],
  dotnet: ["run", "exec"],
  go: ["run"],
  hatch: ["run"],
  http: [],
  java: [],
  jbang: [],
  "mcp-inspector": [],
  "mcp-proxy": [],
  "mcp-remote": [],
  nerdctl: ["run"],
  node: [],
  nodemon: [],
  npm: ["exec", "x"],
  npx: [],
  pdm: ["run"],
  php: [],
  pipx: ["run"],
  pnpm: ["dlx", "exec"],
  pnpx: [],
  podman: ["run", "exec"],
  poetry: ["run"],
  py: [],
  python: [],
  python3: [],
  ruby: [],
  rye: ["run"],
  supergateway: [],
  "ts-node": [],
  tsx: [],
  uv: ["run", "tool", "x"],
  uvx: [],
  wget: [],
  xh: [],
  yarn: ["dlx", "exec"]
};
var WRAPPERS2 = new Set(
  `sudo doas env exec nohup time nice setsid stdbuf command start eval cmd bash sh zsh
  cross-env dotenv dotenvx envcmd env-cmd direnv mise asdf volta nvm`.split(/\s+/)
);

// src/carriers/commands/heredoc.ts
var OPENING2 = /(?<!<)<<(?!<)[-~]?[ \t]{0,4}(?<quote>["'\\]?)(?<name>[A-Za-z_][A-Za-z0-9_]{0,60})/g;
var CLOSING2 = /^[ \t]{0,80}(?<name>[A-Za-z_][A-Za-z0-9_]{0,60})[ \t]{0,20}\r?$/gm;
var MAX_HEREDOCS = 2e3;
function findHeredocs(text) {
  const source = text.text;
  if (!source.includes("<<")) return [];
  const openings = [...source.matchAll(OPENING2)];
  if (openings.length === 0) return [];
  const closings = /* @__PURE__ */ new Map();
  for (const { index: index2, groups } of source.matchAll(CLOSING2)) {
    const name = groups?.["name"] ?? "";
    const known = closings.get(name);
    if (known === void 0) closings.set(name, [index2]);
    else known.push(index2);
  }
  const found = [];
  const cursors = /* @__PURE__ */ new Map();
  let behind = 0;
  for (const { index: index2, groups } of openings) {
    const name = groups?.["name"] ?? "";
    const lines = closings.get(name);
    if (index2 < behind || lines === void 0 || found.length >= MAX_HEREDOCS) continue;
    const lineEnd = source.indexOf("\n", index2);
    const start = Math.max(lineEnd < 0 ? source.length : lineEnd + 1, behind);
    let cursor = cursors.get(name) ?? 0;
    while (cursor < lines.length && (lines[cursor] ?? 0) < start) cursor++;
    cursors.set(name, cursor);
    const end = lines[cursor];
    if (end === void 0) continue;
    found.push({ at: index2, body: (0, import_keygate.core_fragment__cut)(text, start, end), start, end, expands: groups?.["quote"] === "" });
    const close = source.indexOf("\n", end);
    behind = close < 0 ? source.length : close + 1;
  }
  return found;
}
function leapsOver(heredocs, source) {
  const leaps = /* @__PURE__ */ new Map();
  for (const { start, end } of heredocs) {
    const close = source.indexOf("\n", end);
    leaps.set(start, close < 0 ? source.length : close + 1);
  }
  for (const [start, end] of leaps) leaps.set(start, leaps.get(end) ?? end);
  return leaps;
}

// src/carriers/commands/quoted-strings.ts
var ESCAPES = { n: "\n", r: "\r", t: "	", b: "\b", f: "\f" };
var JSON_LINE = /^\s{0,200}(?:[[{]{1,20}\s{0,4}["[{]|"(?:[^"\\\n]|\\.){0,4000}"\s{0,4}(?:[:,\]}]|$))/;
function isJsonLine(line) {
  return JSON_LINE.test(line);
}
function decoded(line, from, to) {
  const { text } = line;
  if (!text.slice(from, to).includes("\\")) return (0, import_keygate.core_fragment__cut)(line, from, to);
  let made = "";
  const at = [];
  for (let i = from; i < to; i++) {
    let unit = text[i] ?? "";
    if (unit === "\\" && i + 1 < to) {
      i++;
      const letter = text[i] ?? "";
      const code2 = letter === "u" ? /^[0-9a-fA-F]{4}/.exec(text.slice(i + 1, i + 5))?.[0] : void 0;
      unit = code2 === void 0 ? ESCAPES[letter] ?? letter : String.fromCharCode(Number.parseInt(code2, 16));
      if (code2 !== void 0) i += 4;
    }
    made += unit;
    at.push(i);
  }
  return (0, import_keygate.core_fragment__picked)(line, made, at);
}
function quotedStrings(line) {
  const { text } = line;
  const found = [];
  for (let open = text.indexOf('"'); open >= 0; ) {
    let close = open + 1;
    while (close < text.length && text[close] !== '"') close += text[close] === "\\" ? 2 : 1;
    if (close >= text.length) break;
    found.push(decoded(line, open + 1, close));
    open = text.indexOf('"', close + 1);
  }
  return found;
}

// src/carriers/commands/listed-words.ts
var LISTED = /(?<quote>["'])mcp\k<quote>\s{0,200},\s{0,200}["'](?:add|add-json)["']/g;
var BEFORE = 300;
var BEHIND = 8e3;
var MAX_LISTS = 200;
var ITEM = /\s{0,200}(?:[fFrRbBuU]{0,2}(?:(?<double>"(?:[^"\\\n]|\\.){0,4000}")|(?<single>'(?:[^'\\\n]|\\.){0,4000}'))\s{0,200}|(?<other>[^\s"',()[\]{}][^"',()[\]{}\n]{0,200})(?:\n\s{0,200})?)(?<end>,|\]|\)|$)/y;
var PROGRAM = /(?<quote>["'])(?<program>[A-Za-z][A-Za-z0-9@/._-]{0,60})\k<quote>\s{0,20},\s{0,20}(?:\[|["']?args["']?\s{0,4}[:=]\s{0,4}\[)?\s{0,40}$/;
function listedCommands(text) {
  const found = [];
  for (const match of text.text.matchAll(LISTED)) {
    if (found.length >= MAX_LISTS) break;
    const from = Math.max(0, match.index - BEFORE);
    const program = PROGRAM.exec(text.text.slice(from, match.index));
    const words = [];
    if (program !== null) {
      const start = from + program.index + 1;
      words.push((0, import_keygate5.core_shell__listedWord)((0, import_keygate.core_fragment__cut)(text, start, start + (program.groups?.["program"]?.length ?? 0))));
    }
    const limit = Math.min(text.text.length, match.index + BEHIND);
    for (let at = match.index; at < limit; ) {
      ITEM.lastIndex = at;
      const item = ITEM.exec(text.text);
      if (item === null) break;
      const { double, single, end } = item.groups ?? {};
      const quoted = double ?? single;
      if (quoted !== void 0) {
        const start = at + item[0].indexOf(quoted);
        const part = (0, import_keygate.core_fragment__cut)(text, start, start + quoted.length);
        const [decoded3] = double === void 0 ? [(0, import_keygate.core_fragment__cut)(part, 1, quoted.length - 1)] : quotedStrings(part);
        if (decoded3 !== void 0) words.push((0, import_keygate5.core_shell__listedWord)(decoded3));
      }
      at += item[0].length;
      if (end !== ",") break;
    }
    found.push(words);
  }
  return found;
}

// src/carriers/commands/programs.ts
function programOf(word) {
  const [scoped] = /@[a-z0-9][a-z0-9._-]{0,60}\/[a-z0-9][a-z0-9._-]{0,100}/.exec(word.slice(0, 300)) ?? [];
  if (scoped !== void 0) return scoped;
  const name = word.slice(Math.max(word.lastIndexOf("/"), word.lastIndexOf("\\"), word.lastIndexOf(">")) + 1);
  return name.replace(/^[^A-Za-z0-9]{1,5}/, "").replace(/@[A-Za-z0-9._-]{1,40}$/, "").replace(/\.(?:exe|cmd|ps1|bat)$/i, "");
}
var index;
function formsByProgram() {
  if (index !== void 0) return index;
  const made = /* @__PURE__ */ new Map();
  for (const form of COMMAND_FORMS)
    for (const program of form.programs) {
      const forms = [...made.get(program) ?? [], form];
      made.set(
        program,
        forms.sort((a, b) => b.words.length - a.words.length)
      );
    }
  index = made;
  return made;
}
function follows(words, from, wanted) {
  return wanted.every((text, i) => words[from + i]?.text === text);
}
function recognise(words) {
  for (let at = 0; at < words.length; at++) {
    const { text } = words[at] ?? { text: "" };
    const known = formsByProgram().get(programOf(text))?.find((form) => (form.opens !== true || at === 0 && form.programs.includes(text)) && follows(words, at + 1, form.words));
    if (known !== void 0) return { form: known, at, next: at + 1 + known.words.length };
    if (text !== "mcp" && text !== "/mcp") continue;
    const other = [OTHER_ADD, ...OTHER_JSON].find((form) => follows(words, at + 1, form.words.slice(1)));
    if (other !== void 0) return { form: other, at: Math.max(0, at - 1), next: at + 2 };
  }
  return void 0;
}
function namesMcp(word) {
  const text = word.replace(/[.,:;!?]{1,3}$/, "");
  if (text.length <= 3 || !(0, import_keygate3.core_mcp__spellsMcp)(text.slice(0, 300))) return false;
  return /[-_/@.:\\]/.test(text) || text === text.toLowerCase();
}
var FETCHES = /* @__PURE__ */ new Set(["install", "add", "list", "uninstall", "upgrade"]);
function findRunner(words) {
  const at = words.findIndex((word, i) => {
    const program = programOf(word.text);
    const verbs = Object.hasOwn(RUNNERS, program) ? RUNNERS[program] ?? [] : void 0;
    if (verbs === void 0 || i + 1 >= words.length) return false;
    if (verbs.length > 0 && (!verbs.includes(words[i + 1]?.text ?? "") || FETCHES.has(words[i + 2]?.text ?? ""))) return false;
    if (namesMcp(program)) return true;
    const rest = words.slice(i + 1, i + 25);
    return rest.some(({ text }) => namesMcp(text)) || rest.length <= 2 && rest.at(-1)?.text === "mcp";
  });
  return at < 0 ? void 0 : at;
}

// src/carriers/commands/json-word.ts
function withoutBackslashes(text) {
  const at = [];
  for (let i = 0; i < text.text.length; i++) {
    if (text.text[i] === "\\" && text.text[i + 1] === '"') i++;
    at.push(i);
  }
  return (0, import_keygate.core_fragment__picked)(text, at.map((i) => text.text[i]).join(""), at);
}
function isWhole(parsed) {
  return parsed.problems.length === 0 && parsed.documents.length > 0 && parsed.documents[0]?.kind !== "scalar";
}
async function parseJson2(word, tools) {
  if (!/^\s*[{[]/.test(word.text)) return void 0;
  const parsed = await tools.parse("jsonc", word);
  if (isWhole(parsed)) return parsed;
  if (word.text.includes('\\"')) {
    const second = await tools.parse("jsonc", withoutBackslashes(word));
    if (isWhole(second)) return second;
  }
  return parsed.documents.length > 0 && parsed.documents[0]?.kind !== "scalar" ? parsed : void 0;
}
function looksLikeConfig(text) {
  return /^\s*\{/.test(text) && /mcpServers|mcp_servers|context_servers|["'](?:servers|mcp)\\?["']\s{0,20}:/.test(text);
}

// src/carriers/commands/server.ts
function emptyServer() {
  return {
    name: void 0,
    command: void 0,
    url: void 0,
    certain: false,
    args: [],
    env: [],
    headers: [],
    fields: [],
    envFiles: []
  };
}
function implied(key, value) {
  return { key: impliedAt(key, value.span), value };
}
function serverNode(parts, words) {
  const nowhere = { start: 0, end: 0 };
  const { command, url, args, env, headers, fields } = parts;
  const node = mapOf(
    [
      ...command === void 0 ? [] : [implied("command", scalarOf(command))],
      ...args.length === 0 ? [] : [implied("args", listOf(args.map(scalarOf), nowhere))],
      ...env.length === 0 ? [] : [implied("env", mapOf(env, nowhere))],
      ...url === void 0 ? [] : [implied("url", scalarOf(url))],
      ...headers.length === 0 ? [] : [implied("headers", mapOf(headers, nowhere))],
      ...fields
    ],
    nowhere
  );
  return { ...node, span: around(words.map(import_keygate.core_fragment__spanOf), nowhere) };
}
var ASSIGNMENT2 = /^\s{0,4}(?:\$env:)?[A-Za-z_][A-Za-z0-9_.-]{0,200}\s?=/;
var HEADER = /^\s{0,4}[A-Za-z][A-Za-z0-9_-]{0,100}\s{0,4}[:=](?!\/\/)\s{0,4}/;
var NEXT_PAIR = /,(?=\s{0,4}[A-Za-z_][A-Za-z0-9_]{0,100}=)/g;
var URL = /^(?:https?|wss?|sse):\/\//i;
var FLAG = /^(?<flag>--?[A-Za-z][A-Za-z0-9-]{0,60})(?<equals>=)?/;
var ATTACHED = /^-e(?=[A-Za-z_][A-Za-z0-9_]{0,100}=)/;
function isAssignment(word) {
  return ASSIGNMENT2.test(word.text) && !URL.test(word.text);
}
function pairOf(word) {
  const match = ASSIGNMENT2.exec(word.text);
  if (match === null) return void 0;
  const start = /\$env:/.exec(match[0])?.[0].length ?? 0;
  return {
    key: (0, import_keygate.core_fragment__trimmed)((0, import_keygate.core_fragment__cut)(word, match[0].length - match[0].trimStart().length + start, match[0].length - 1)),
    value: scalarOf((0, import_keygate.core_fragment__cut)(word, match[0].length, word.text.length))
  };
}
function pairsWithin(word, commas) {
  if (!commas) return [word];
  const ends = [...word.text.matchAll(NEXT_PAIR)].map(({ index: index2 }) => index2);
  return [...ends, word.text.length].map((end, i) => (0, import_keygate.core_fragment__cut)(word, i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end));
}
async function entriesOf(word, tools) {
  const root = (await parseJson2(word, tools))?.documents[0];
  return root?.kind === "map" ? root.entries.map(({ key, keySpan, value }) => ({ key: impliedAt(key, keySpan), value })) : void 0;
}
async function headersOf(word, tools) {
  const entries = await entriesOf(word, tools);
  if (entries !== void 0) return entries;
  const match = HEADER.exec(word.text);
  const value = scalarOf((0, import_keygate.core_fragment__cut)(word, match?.[0].length ?? 0, word.text.length));
  if (match === null) return [implied("header", value)];
  return [{ key: (0, import_keygate.core_fragment__trimmed)((0, import_keygate.core_fragment__cut)(word, 0, match[0].trimEnd().length - 1)), value }];
}
async function argumentsOf(word, form, tools) {
  if (/^\s*\[/.test(word.text)) {
    const root = (await parseJson2(word, tools))?.documents[0];
    if (root?.kind === "list") return root.items.flatMap((item) => item.kind === "scalar" ? [item] : []);
  }
  if (form.commas !== true || /\s/.test(word.text)) return [word];
  const parts = [];
  for (let from = 0; from <= word.text.length; ) {
    const comma = word.text.indexOf(",", from);
    const end = comma < 0 ? word.text.length : comma;
    parts.push((0, import_keygate.core_fragment__cut)(word, from, end));
    from = end + 1;
  }
  return parts;
}
var LATE = /* @__PURE__ */ new Set(["env"]);
async function readOptions(words, form, program, tools) {
  const parts = emptyServer();
  const isProgram = form.positional === "argument";
  if (isProgram) parts.command = program;
  let i = 0;
  let begun = false;
  function more(looks) {
    const found = [];
    for (let word = words[i + 1]; word !== void 0 && looks(word); word = words[i + 1]) {
      found.push(word);
      i++;
    }
    return found;
  }
  function takePairs(value, to) {
    const next = words[i + 1];
    const pair2 = pairOf(value);
    if (pair2 === void 0 && form.spaced === true && next !== void 0) {
      to.push({ key: value, value: scalarOf(next) });
      i++;
      return;
    }
    for (const word of [value, ...more(isAssignment)])
      for (const part of pairsWithin(word, form.commas === true)) {
        const one = pairOf(part);
        if (one !== void 0) to.push(one);
      }
  }
  async function takeHeaders(value) {
    const next = words[i + 1];
    if (form.spaced === true && /^[A-Za-z][A-Za-z0-9-]{0,60}$/.test(value.text) && next !== void 0) {
      parts.headers.push({ key: value, value: scalarOf(next) });
      i++;
      return;
    }
    const all = [value, ...more((word) => HEADER.test(word.text) && !URL.test(word.text) && /\s/.test(word.text))];
    for (const word of all) for (const header of await headersOf(word, tools)) parts.headers.push(header);
  }
  async function take(role, value) {
    if (role !== "setting" && role !== "name") parts.certain = true;
    switch (role) {
      case "env": {
        const entries = await entriesOf(value, tools);
        if (entries === void 0) takePairs(value, parts.env);
        else for (const entry of entries) parts.env.push(entry);
        break;
      }
      case "header":
        await takeHeaders(value);
        break;
      case "url":
        parts.url = value;
        break;
      case "command":
        parts.command = value;
        break;
      case "argument":
        for (const argument of await argumentsOf(value, form, tools)) parts.args.push(argument);
        break;
      case "name":
        parts.name = value;
        break;
      case "variable":
        parts.fields.push(implied("bearer_token_env_var", scalarOf(value)));
        break;
      case "secret":
        parts.fields.push(implied("apiKey", scalarOf(value)));
        break;
      case "env-file":
        parts.envFiles.push(value.text);
        break;
      case "setting":
      case "secret-name":
      case "switch":
        break;
    }
  }
  function takePositional(word) {
    if (isProgram) parts.args.push(word);
    else if (parts.name === void 0) parts.name = word;
    else if (parts.command === void 0 && parts.url === void 0) {
      if (URL.test(word.text)) {
        parts.url = word;
        parts.certain = true;
      } else {
        parts.command = word;
        begun = true;
      }
    } else parts.args.push(word);
  }
  for (; i < words.length; i++) {
    const word = words[i];
    if (word === void 0) break;
    if (word.text === "--") {
      const rest = words.slice(i + 1);
      const [first, ...others] = rest;
      if (first === void 0) break;
      parts.certain = true;
      if (isProgram || parts.command !== void 0 || parts.url !== void 0) parts.args.push(...rest);
      else if (URL.test(first.text)) parts.url = first;
      else {
        parts.command = first;
        parts.args.push(...others);
      }
      break;
    }
    const attached = ATTACHED.exec(word.text);
    const match = FLAG.exec(word.text);
    const flag = attached === null ? match?.groups?.["flag"] ?? "" : "-e";
    const role = form.options?.[flag] ?? COMMON_OPTIONS[flag];
    if (flag === "") takePositional(word);
    else if (role === void 0 || begun && !LATE.has(role)) {
      parts.args.push(word);
      const next = words[i + 1];
      if (!begun && match?.groups?.["equals"] === void 0 && next !== void 0 && !next.text.startsWith("-")) {
        parts.args.push(next);
        i++;
      }
    } else if (role === "switch") continue;
    else if (attached !== null) await take(role, (0, import_keygate.core_fragment__cut)(word, 2, word.text.length));
    else if (match?.groups?.["equals"] !== void 0) await take(role, (0, import_keygate.core_fragment__cut)(word, match[0].length, word.text.length));
    else {
      const next = words[i + 1];
      if (next === void 0) break;
      i++;
      await take(role, next);
    }
  }
  return parts;
}

// src/carriers/commands/variables.ts
var SETTERS2 = new Set(
  "export declare typeset local readonly env set setenv --set --set-string --from-literal --build-arg".split(" ")
);
var PAIR2 = /^(?<flag>--?[a-z][a-z0-9-]{0,40}=)?(?<name>[A-Za-z_][A-Za-z0-9_.-]{0,200})=/;
var NEXT = /,(?=[A-Z][A-Z0-9_]{2,100}=)/g;
var VARIABLE3 = /^[A-Z][A-Z0-9_]{2,200}$/;
var ANY_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,200}$/;
var POWERSHELL = /^\$\{?env:(?<name>[A-Za-z_][A-Za-z0-9_]{0,200})\}?(?<equals>=)?/i;
var OPERATORS2 = /* @__PURE__ */ new Set([":=", "?=", "::=", "="]);
function pair(key, value) {
  return value === void 0 || value.text === "" ? [] : [{ key, value: scalarOf(value) }];
}
function pairsOf(word, from) {
  const ends = [...word.text.matchAll(NEXT)].map(({ index: index2 }) => index2);
  return [...ends, word.text.length].flatMap((end, i) => {
    const start = i === 0 ? from : (ends[i - 1] ?? 0) + 1;
    const equals = word.text.indexOf("=", start);
    return pair((0, import_keygate.core_fragment__cut)(word, start, equals), (0, import_keygate.core_fragment__cut)(word, equals + 1, end));
  });
}
function powershell(words, i) {
  const word = words[i];
  const match = POWERSHELL.exec(word?.text ?? "");
  if (word === void 0 || match === null) return [];
  const name = match.groups?.["name"] ?? "";
  const start = match[0].toLowerCase().indexOf("env:") + 4;
  const key = (0, import_keygate.core_fragment__cut)(word, start, start + name.length);
  if (match.groups?.["equals"] !== void 0) return pair(key, (0, import_keygate.core_fragment__cut)(word, match[0].length, word.text.length));
  const next = words[i + 1];
  if (next?.text === "=") return pair(key, words[i + 2]);
  return next?.text.startsWith("=") === true ? pair(key, (0, import_keygate.core_fragment__cut)(next, 1, next.text.length)) : [];
}
function spaced(words, i) {
  const text = words[i]?.text ?? "";
  const option = words[i + 1]?.text ?? "";
  const fish = text === "set" && /^-(?:[a-zA-Z]{0,4}[xgU][a-zA-Z]{0,4}|-export|-global|-universal)$/.test(option);
  if (!fish && text !== "setx" && text !== "setenv") return [];
  let at = i + 1;
  while (words[at]?.text.startsWith("-") === true) at++;
  const key = words[at];
  return key !== void 0 && ANY_NAME.test(key.text) ? pair(key, words[at + 1]) : [];
}
function secret(words, i, before) {
  if (words[i]?.text !== "secret" || words[i + 1]?.text !== "set") return [];
  const rest = words.slice(i + 2);
  const at = rest.findIndex(({ text }) => !text.startsWith("-"));
  const key = rest[at];
  if (key === void 0) return [];
  const assigned = PAIR2.exec(key.text);
  if (assigned !== null) return pair((0, import_keygate.core_fragment__cut)(key, 0, assigned[0].length - 1), (0, import_keygate.core_fragment__cut)(key, assigned[0].length, key.text.length));
  const flag = rest.findIndex(({ text }) => ["-b", "--body", "--value"].includes(text));
  if (flag >= 0) return pair(key, rest[flag + 1]);
  const joined = rest.find(({ text }) => /^--(?:body|value)=/.test(text));
  if (joined !== void 0) return pair(key, (0, import_keygate.core_fragment__cut)(joined, joined.text.indexOf("=") + 1, joined.text.length));
  const echoed = before?.piped === true && /^(?:echo|printf|write-output)$/i.test(before.words[0]?.text ?? "");
  return pair(key, echoed ? before.words.at(-1) : void 0);
}
function environmentCall(words, before) {
  if (before?.words.at(-1)?.text.endsWith("SetEnvironmentVariable") !== true) return [];
  const parts = words.flatMap((word) => {
    const found = [];
    for (let from = 0; from < word.text.length; ) {
      const comma = word.text.indexOf(",", from);
      const end = comma < 0 ? word.text.length : comma;
      if (end > from) found.push((0, import_keygate.core_fragment__cut)(word, from, end));
      from = end + 1;
    }
    return found;
  });
  const [key, value] = parts;
  return key !== void 0 && ANY_NAME.test(key.text) ? pair(key, value) : [];
}
function variablesOf2(words, before, setting) {
  const pairs = [...environmentCall(words, before)];
  const taken = /* @__PURE__ */ new Set();
  let set = false;
  words.forEach((word, i) => {
    set ||= SETTERS2.has(word.text) && (i === 0 || !setting.code);
    const secrets = secret(words, i, before);
    for (const { key } of secrets) taken.add((0, import_keygate.core_fragment__spanOf)(key).start);
    pairs.push(...powershell(words, i), ...spaced(words, i), ...secrets);
    const match = PAIR2.exec(word.text);
    const name = match?.groups?.["name"] ?? "";
    if (match !== null && (set || !setting.code && VARIABLE3.test(name))) {
      const from = match.groups?.["flag"]?.length ?? 0;
      if (!taken.has((0, import_keygate.core_fragment__spanOf)((0, import_keygate.core_fragment__cut)(word, from, from + name.length)).start)) for (const one of pairsOf(word, from)) pairs.push(one);
    } else if (setting.rules && VARIABLE3.test(word.text.replace(/:$/, "")) && OPERATORS2.has(words[i + 1]?.text ?? "")) {
      pairs.push(...pair(word, words[i + 2]));
    }
  });
  const [first] = pairs;
  if (first === void 0) return [];
  return [{ kind: "variables", node: mapOf(pairs, first.value.span), ...shelled(words) }];
}

// src/carriers/commands/read-command.ts
var MAX_WORDS = 1e3;
function nameFrom(word) {
  return word !== void 0 && word.text !== "" && word.text.length <= 100 && !/[\s{}]/.test(word.text) ? word.text : void 0;
}
function isPlausible(command) {
  return command !== void 0 && (/[\\/.@$-]|\s/.test(command.text) || Object.hasOwn(RUNNERS, programOf(command.text)));
}
async function recognised(words, { form, at, next }, reading) {
  const { tools } = reading;
  const program = words[at];
  if (program === void 0) return [];
  const client = form.client === void 0 ? {} : { client: form.client };
  const own = words.slice(at);
  const parts = await readOptions(words.slice(next), form, program, tools);
  const name = nameFrom(parts.name);
  if (form.positional === "json") {
    const text = [parts.command, ...parts.args].find((word) => word !== void 0 && /^\s*\{/.test(word.text));
    const root = text === void 0 ? void 0 : (await parseJson2(text, tools))?.documents[0];
    return root === void 0 ? [] : [{ kind: "server", name, node: root, ...client, ...shelled(own) }];
  }
  const envFiles = parts.envFiles.map((path) => ({ kind: "env-file", path }));
  if (form.positional === "argument") {
    const telling = parts.args.some(({ text }, i) => text.startsWith("-") || i === 0 && /[./:@]/.test(text));
    if (!parts.certain && !telling) return envFiles;
    const [command, ...lead] = words.slice(beginOf(words, at), next).filter((word) => !isAssignment(word));
    parts.command = command;
    parts.args.unshift(...lead);
    parts.env.push(...words.slice(0, at).flatMap((word) => pairOf(word) ?? []));
  } else if (!parts.certain && (form.programs.length === 0 || !isPlausible(parts.command))) return envFiles;
  return [{ kind: "server", name, node: serverNode(parts, own), ...client, ...shelled(own) }, ...envFiles];
}
function valuesOf(words, options) {
  return words.flatMap((word, i) => {
    const joined = options.find((option) => word.text.startsWith(`${option}=`));
    if (joined !== void 0) return [{ ...(0, import_keygate.core_fragment__cut)(word, joined.length + 1, word.text.length), expands: word.expands }];
    if (!options.includes(word.text)) return [];
    let end = i + 1;
    while (end < words.length && words[end]?.text.startsWith("-") !== true) end++;
    return words.slice(i + 1, end);
  });
}
async function configured(words, { tools }) {
  const found = [];
  for (const option of CONFIG_OPTIONS) {
    const at = words.findIndex(({ text }) => option.options.some((one) => text === one || text.startsWith(`${one}=`)));
    if (at < 0) continue;
    const programs = words.slice(0, at).map(({ text }) => programOf(text));
    for (const value of valuesOf(words, option.options)) {
      const parsed = await parseJson2(value, tools);
      const [root] = parsed?.documents ?? [];
      if (parsed === void 0 || root === void 0) continue;
      if (option.holds === "document") {
        const path = programs.map((program) => option.paths?.[program]).find((one) => one !== void 0) ?? option.path;
        found.push({ kind: "document", parsed, path, ...shelled([value]) });
      } else {
        const name = root.kind === "map" ? root.entries.findLast(({ key }) => key === "name")?.value : void 0;
        const client = programs.map((program) => option.clients?.[program]).find((one) => one !== void 0) ?? "vscode";
        found.push({ kind: "server", name: name?.kind === "scalar" ? name.text : void 0, node: root, client, ...shelled([value]) });
      }
    }
  }
  return found;
}
function bareOverride(word) {
  const match = /^(?:mcp_servers|mcpServers)\.(?<name>[A-Za-z0-9_-]{1,100})\.(?<keys>[A-Za-z0-9_.-]{1,300})=/.exec(word.text);
  const keys = match?.groups?.["keys"]?.split(".").reverse() ?? [];
  if (match === null) return void 0;
  const value = scalarOf((0, import_keygate.core_fragment__cut)(word, match[0].length, word.text.length));
  const [last = "", ...outer] = keys;
  let pair2 = { key: impliedAt(last, value.span), value };
  for (const key of outer) {
    const inner = mapOf([pair2], value.span);
    pair2 = { key: impliedAt(key, inner.span), value: inner };
  }
  const name = match.groups?.["name"];
  return { kind: "server", name, node: mapOf([pair2], value.span), client: "codex", ...shelled([word]) };
}
async function overridden(words, { tools }) {
  const found = [];
  for (const value of valuesOf(words, OVERRIDES.options)) {
    if (!OVERRIDES.roots.test(value.text)) continue;
    const parsed = await tools.parse("toml", value);
    const bare = parsed.problems.length > 0 ? bareOverride(value) : void 0;
    found.push(bare ?? { kind: "document", parsed, path: OVERRIDES.path, ...shelled([value]) });
  }
  return found;
}
function extended(words) {
  const commands = valuesOf(words, EXTENSIONS.commands).flatMap((value) => {
    const [command] = (0, import_keygate5.core_shell__shellReader)(value)(0).commands;
    const inner = command?.words ?? [];
    return inner.length === 0 ? [] : [{ ...startOf(inner), client: EXTENSIONS.client, ...shelled([value]) }];
  });
  const urls = valuesOf(words, EXTENSIONS.urls).map((url) => {
    const parts = emptyServer();
    parts.url = url;
    return { kind: "server", name: void 0, node: serverNode(parts, [url]), client: EXTENSIONS.client, ...shelled([url]) };
  });
  return [...commands, ...urls];
}
var HOST = /^(?:[^@]{0,1000}@)?(?<host>[A-Za-z0-9.-]{1,253})(?::\d{1,5})?$/;
function titleOf(words) {
  const named2 = words.find(({ text }) => namesMcp(text) && !text.startsWith("-") && !text.includes("="))?.text;
  if (named2 === void 0) return void 0;
  const scheme = named2.indexOf("://");
  if (scheme >= 0) return HOST.exec(named2.slice(scheme + 3).split(/[\\/?#]/, 1)[0] ?? "")?.groups?.["host"];
  return named2.slice(Math.max(named2.lastIndexOf("/"), named2.lastIndexOf("\\")) + 1).replace(/[@:][A-Za-z0-9._-]{1,60}$/, "").replace(/\.[a-z]{1,4}$/, "");
}
function startOf(words) {
  const parts = emptyServer();
  for (const word of words) {
    const pair2 = parts.args.length === 0 && isAssignment(word) ? pairOf(word) : void 0;
    if (pair2 !== void 0) parts.env.push(pair2);
    else if (parts.command === void 0) parts.command = word;
    else parts.args.push(word);
  }
  return { kind: "server", name: titleOf(words), node: serverNode(parts, words), ...shelled(words) };
}
function beginOf(words, runner) {
  const separated = words.slice(0, runner).some(({ text }) => text === "--");
  const first = words.findIndex((word) => separated || isAssignment(word) || WRAPPERS2.has(programOf(word.text)));
  return first < 0 || first > runner ? runner : first;
}
function started(words) {
  const runner = findRunner(words);
  if (runner !== void 0) return [startOf(words.slice(beginOf(words, runner)))];
  const first = words.findIndex((word) => !isAssignment(word) && !WRAPPERS2.has(word.text));
  const program = words[first]?.text ?? "";
  const telling = first > 0 || words.slice(first + 1).some(({ text }) => /^--?[A-Za-z]/.test(text));
  const isProgram = namesMcp(programOf(program)) && !/[{}[\]"'<>,=]|:$/.test(program);
  return isProgram && telling && words.length > 1 ? [startOf(words)] : [];
}
async function mentioned(command, { tools }) {
  const found = [];
  const path = command.into[0]?.text;
  for (const word of command.words) {
    if (!looksLikeConfig(word.text)) continue;
    const parsed = await parseJson2(word, tools);
    if (parsed !== void 0) found.push({ kind: "document", parsed, ...path === void 0 ? {} : { path }, ...shelled([word]) });
  }
  return found;
}
async function readCommand(command, before, reading) {
  const words = command.words.slice(0, MAX_WORDS);
  if (words.length === 0) return [];
  const known = recognise(words);
  const found = [
    ...known === void 0 ? [] : await recognised(words, known, reading),
    ...await configured(words, reading),
    ...await overridden(words, reading),
    ...extended(words)
  ];
  if (found.length > 0) {
    const own = known?.form.positional === "argument" ? [] : words.slice(0, known?.at ?? words.length).filter(isAssignment);
    return [...found, ...variablesOf2(own, before, reading)];
  }
  const start = started(words);
  if (start.length > 0) return start;
  const documents = await mentioned(command, reading);
  if (documents.length > 0) return documents;
  const inner = [];
  for (const word of words) if (/\s/.test(word.text)) inner.push(...await reading.nested(word));
  return [...inner, ...variablesOf2(words, before, reading)];
}
function readWords(words, reading) {
  return readCommand({ words, into: [], piped: false }, void 0, reading);
}

// src/carriers/commands/written-file.ts
var CARRIERS2 = [
  { path: /(?:^|\/)\.env(?:\.[\w.-]{1,60})?$|\.env$/, carrier: "dotenv" },
  { path: /(?:^|\/)(?:Dockerfile|Containerfile)[^/]{0,60}$/, carrier: "dockerfile" },
  { path: /(?:^|\/)(?:docker-)?compose[^/]{0,60}\.ya?ml$/, carrier: "compose" },
  { path: /\.(?:md|mdx|mdc|markdown)$/, carrier: "markdown" },
  { path: /\.(?:[cm]?[jt]sx?|py|go|rs|java|kt|rb|php|cs)$/, carrier: "code" },
  { path: /\.service$/, carrier: "systemd" }
];
function targetOf2(commands) {
  const into = commands.flatMap((command) => command.into)[0]?.text;
  if (into !== void 0) return into;
  const copied = commands.find(({ words }) => /^(?:COPY|ADD)$/i.test(words[0]?.text ?? ""))?.words.at(-1);
  if (copied !== void 0) return copied.text;
  const tee = commands.find(({ words }) => words.some(({ text }) => text === "tee"))?.words ?? [];
  return tee.slice(tee.findIndex(({ text }) => text === "tee") + 1).find(({ text }) => !text.startsWith("-"))?.text;
}
function formatOf(path, text) {
  if (/^\s{0,200}\{/.test(text) || /\.(?:jsonc?|json5)$/.test(path ?? "")) return "jsonc";
  if (path?.endsWith(".toml") === true || /^\s{0,200}\[{1,2}[A-Za-z_][\w."-]{0,100}\]{1,2}\s{0,20}[\r\n]/.test(text)) return "toml";
  return /\.ya?ml$/.test(path ?? "") ? "yaml" : void 0;
}
async function readWritten(heredoc, commands, reading) {
  const { body } = heredoc;
  const path = targetOf2(commands);
  const other = CARRIERS2.find((one) => path !== void 0 && one.path.test(path));
  if (other !== void 0) return [{ kind: "text", carrier: other.carrier, text: body }];
  const format = formatOf(path, body.text);
  if (format === void 0) return reading.nested(body);
  const parsed = await reading.tools.parse(format, body);
  return [{ kind: "document", parsed, ...path === void 0 ? {} : { path }, ...shelled([heredoc]) }];
}

// src/carriers/commands/script.ts
var MAX_DEPTH6 = 4;
var MAX_FOUND = 5e3;
var MAX_CONTINUED = 300;
var MAX_LINE = 2e4;
var BEFORE2 = 300;
var AROUND = 8e3;
var INTERESTING = /[Mm][Cc][Pp]|modelcontextprotocol|context_servers|--with-(?:ext|remote-ext|streamable)|\bthv run\b|smithery|\bexport\s{1,4}(?:-x\s{1,4})?[A-Za-z_][A-Za-z0-9_]{0,100}\s{0,2}[:?]?=|\$\{?[Ee]nv:|(?<![A-Za-z])set(?:x|env)?\s|SetEnvironmentVariable|secret set|["'][{[][ \t]{0,4}\r?$|@["'][ \t]{0,4}\r?$|(?<![A-Za-z0-9_$%{?&.])[A-Z][A-Z0-9_]{2,100}(?:=|\s{1,2}[:?]?:?=)/;
var PROMPT = /[ \t]{0,40}(?:(?:\([\w.-]{1,40}\)[ \t]{1,4})?(?:[\w.-]{1,40}@[\w.-]{1,60}[: ][^\n$#%>]{0,120})?[$#%>\u276f\u279c\u03bb\u00bb][ \t]{1,4}|PS [^\n>]{0,200}>[ \t]{0,4}|[A-Za-z]:\\[^\n>]{0,200}>[ \t]{0,4})/y;
var INLINE_CODE = /`(?<code>[^`\n]{3,4000})`/g;
var CONTINUES = /(?:\\|[ \t][`^])[ \t]{0,20}\r?$/;
var FENCE = /^\s{0,20}(?:```|~~~)/;
var CODE = /\.(?:[cm]?[jt]sx?|py|go|rs|java|kts?|rb|php|cs|swift|c|cc|cpp|h|hpp|scala|lua|exs?|dart|vue|svelte)$/i;
var RULES = /(?:^|\/)(?:GNU)?[Mm]akefile[^/]{0,40}$|\.mk$|(?:^|\/)\.?[Jj]ustfile$|\.just$/;
var POWERSHELL2 = /\.psm?1$/i;
function mayHoldCommands(text) {
  return INTERESTING.test(text);
}
var starters;
function isCommand(code2) {
  starters ??= /* @__PURE__ */ new Set([
    ...COMMAND_FORMS.flatMap(({ programs }) => programs),
    ...Object.keys(RUNNERS),
    ...WRAPPERS2,
    "export",
    "set",
    "setx"
  ]);
  const words = code2.trim().split(/\s+/, 12);
  const first = words.findIndex((word) => !/^[$>#]$|^[A-Za-z_][A-Za-z0-9_]{0,100}=/.test(word));
  if (first < 0) return true;
  const program = programOf(words[first] ?? "");
  return starters.has(program) || /^\$\{?env:/i.test(words[first] ?? "") || /(?:^|\s)\/?mcp (?:add|set)/.test(code2) || words.length > first + 1 && namesMcp(program);
}
function piecesOf(line) {
  const pieces = [];
  let behind = 0;
  let commands = 0;
  for (const match of line.text.matchAll(INLINE_CODE)) {
    const code2 = match.groups?.["code"] ?? "";
    if (!INTERESTING.test(code2) || line.text[match.index - 1] === "=" || !isCommand(code2)) continue;
    commands++;
    pieces.push((0, import_keygate.core_fragment__cut)(line, behind, match.index), (0, import_keygate.core_fragment__cut)(line, match.index + 1, match.index + 1 + code2.length));
    behind = match.index + match[0].length;
  }
  return commands === 0 ? void 0 : [...pieces, (0, import_keygate.core_fragment__cut)(line, behind, line.text.length)];
}
function windowsOf(line) {
  const { text } = line;
  const pattern = new RegExp(INTERESTING.source, "g");
  const windows = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const end = Math.min(text.length, match.index + AROUND);
    windows.push((0, import_keygate.core_fragment__cut)(line, Math.max(0, match.index - BEFORE2), end));
    pattern.lastIndex = end;
  }
  return windows;
}
function endOfLine(source, from) {
  let end = source.indexOf("\n", from);
  for (let lines = 0, start = from; end >= 0 && lines < MAX_CONTINUED; lines++) {
    if (!CONTINUES.test(source.slice(Math.max(start, end - 30), end))) return end;
    start = end + 1;
    end = source.indexOf("\n", start);
  }
  return end < 0 ? source.length : end;
}
function behindPrompt(source, from) {
  let at = from;
  for (let i = 0; i < 3; i++) {
    PROMPT.lastIndex = at;
    const prompt = PROMPT.exec(source);
    if (prompt === null) return at;
    at += prompt[0].length;
  }
  return at;
}
function makeReading(path, tools, depth = 0) {
  return {
    tools,
    code: CODE.test(path),
    rules: RULES.test(path),
    async nested(inner) {
      return depth < MAX_DEPTH6 && mayHoldCommands(inner.text) ? readScript(inner, path, tools, depth + 1) : [];
    }
  };
}
function readScript(text, path, tools, depth = 0) {
  return readLines(text, makeReading(path, tools, depth), POWERSHELL2.test(path));
}
async function readCommands2(commands, reading) {
  const found = [];
  for (const [i, command] of commands.entries()) found.push(...await readCommand(command, commands[i - 1], reading));
  return found;
}
async function readPiece(piece, reading) {
  if (!mayHoldCommands(piece.text)) return [];
  const read2 = (0, import_keygate5.core_shell__shellReader)(piece);
  const found = [];
  for (let at = 0; at < piece.text.length; ) {
    const line = read2(behindPrompt(piece.text, at));
    found.push(...await readCommands2(line.commands, reading));
    at = Math.max(line.end, at + 1);
  }
  return found;
}
async function readLines(text, reading, powershell2) {
  const source = text.text;
  const heredocs = findHeredocs(text);
  const leaps = leapsOver(heredocs, source);
  const read2 = (0, import_keygate5.core_shell__shellReader)(text, leaps);
  const found = [];
  for (const words of listedCommands(text)) found.push(...await readWords(words, reading));
  let next = 0;
  for (let at = 0; at < source.length && found.length < MAX_FOUND; ) {
    const end = endOfLine(source, at);
    const own = [];
    for (let heredoc = heredocs[next]; heredoc !== void 0 && heredoc.at < end; heredoc = heredocs[++next])
      if (heredoc.at >= at) own.push(heredoc);
    const start = at;
    at = leaps.get(end + 1) ?? end + 1;
    const line = source.slice(start, end);
    if (own.length === 0 && (!INTERESTING.test(line) || FENCE.test(line))) continue;
    const whole = (0, import_keygate.core_fragment__cut)(text, start, end);
    if (own.length === 0 && isJsonLine(line)) {
      for (const string of quotedStrings(whole)) found.push(...await reading.nested(string));
      continue;
    }
    const pieces = own.length > 0 ? void 0 : line.length > MAX_LINE ? windowsOf(whole) : powershell2 ? void 0 : piecesOf(whole);
    if (pieces !== void 0) {
      for (const piece of pieces) if (found.length < MAX_FOUND) found.push(...await readPiece(piece, reading));
      continue;
    }
    const { commands, end: behind } = read2(behindPrompt(source, start));
    at = Math.max(at, behind);
    found.push(...await readCommands2(commands, reading));
    for (const heredoc of own) found.push(...await readWritten(heredoc, commands, reading));
  }
  return found;
}

// src/carriers/command-line.ts
var commandLine = defineCarrier({
  id: "command-line",
  name: "a command line",
  reads: () => true,
  searches: true,
  async read(text, path, tools) {
    return mayHoldCommands(text.text) ? readScript(text, path, tools) : [];
  }
});

// src/formats/document.ts
function get(node, key) {
  if (node?.kind !== "map") return void 0;
  return node.entries.findLast((entry) => entry.key === key)?.value;
}

// src/carriers/compose.ts
var NAME2 = /(?:^|\/)(?:docker-)?(?:compose|stack)(?:[._-][\w.-]{1,60})?\.ya?ml(?:\.[a-z]{2,10})?$/i;
var TELLING3 = ["image", "build", "container_name", "command", "entrypoint", "environment", "labels", "env_file"];
var compose = defineCarrier({
  id: "compose",
  name: "a compose service",
  reads: (path) => NAME2.test(path),
  async read(text, path, tools) {
    const { documents } = await tools.parse("yaml", text);
    const folder = (0, import_keygate3.core_mcp__speaksOfMcp)(path);
    const speaks = speaker();
    return documents.flatMap((document) => {
      const services = get(document, "services");
      if (services?.kind !== "map") return [];
      return services.entries.filter(({ key, value }) => folder || (0, import_keygate3.core_mcp__speaksOfMcp)(key) || TELLING3.some((field) => speaks(get(value, field)))).map(({ key, value }) => ({ kind: "server", name: key, node: value }));
    });
  }
});

// src/carriers/encodings/utf8.ts
function announced(byte) {
  if (byte < 128) return 1;
  if (byte >= 194 && byte < 224) return 2;
  if (byte >= 224 && byte < 240) return 3;
  return byte >= 240 && byte < 245 ? 4 : 0;
}
function characterAt(bytes, at) {
  const first = bytes[at] ?? 0;
  const count2 = announced(first);
  if (count2 === 1) return { text: String.fromCharCode(first), next: at + 1 };
  let code2 = first & 255 >> count2 + 1;
  for (let i = 1; i < count2; i++) {
    const byte = bytes[at + i] ?? 0;
    if ((byte & 192) !== 128) return { text: "\uFFFD", next: at + 1 };
    code2 = code2 << 6 | byte & 63;
  }
  const real = count2 > 0 && code2 <= 1114111 && (code2 < 55296 || code2 > 57343) && code2 >= (count2 === 3 ? 2048 : count2 === 4 ? 65536 : 128);
  return real ? { text: String.fromCodePoint(code2), next: at + count2 } : { text: "\uFFFD", next: at + 1 };
}
function eachCharacter(bytes, tell) {
  for (let at = 0; at < bytes.length; ) {
    const { text, next } = characterAt(bytes, at);
    tell(text, at, next);
    at = next;
  }
}

// src/carriers/encodings/percent.ts
var ESCAPE = /%[0-9A-Fa-f]{2}/y;
function isEscape(text, at) {
  ESCAPE.lastIndex = at;
  return ESCAPE.test(text);
}
function percentDecoded(encoded, form = false) {
  const { text } = encoded;
  if (!text.includes("%") && !(form && text.includes("+"))) return encoded;
  const made = rewriting(encoded);
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === "+" && form) {
      made.copy(copied, at);
      made.put(" ", at, at + 1);
      copied = at + 1;
    } else if (unit === "%" && isEscape(text, at)) {
      made.copy(copied, at);
      const start = at;
      const bytes = [];
      for (; isEscape(text, at); at += 3) bytes.push(Number.parseInt(text.slice(at + 1, at + 3), 16));
      eachCharacter(bytes, (character, from, to) => made.put(character, start + from * 3, start + to * 3));
      copied = at;
      at -= 1;
    }
  }
  made.copy(copied, text.length);
  return made.done();
}

// src/carriers/encodings/base64.ts
var SHAPE = /^[A-Za-z0-9+/_-]+={0,2}$/;
var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var LONGEST2 = 2e5;
function digitOf(unit) {
  return DIGITS.indexOf(unit === "-" ? "+" : unit === "_" ? "/" : unit);
}
function base64Decoded(encoded) {
  const { text } = encoded;
  if (text.length > LONGEST2 || !SHAPE.test(text)) return void 0;
  const bytes = [];
  let bits = 0;
  let held = 0;
  for (const unit of text) {
    if (unit === "=") break;
    held = (held << 6 | digitOf(unit)) & 65535;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(held >> bits & 255);
  }
  const made = rewriting(encoded);
  eachCharacter(bytes, (character, from, to) => made.put(character, Math.floor(from * 8 / 6), Math.ceil(to * 8 / 6)));
  return made.done();
}

// src/carriers/encodings/entities.ts
var REFERENCE = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[0-9A-Fa-f]{1,6})|(?<name>[A-Za-z]{2,8}));/g;
var NAMED = /* @__PURE__ */ new Map([
  ["quot", '"'],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["apos", "'"],
  ["nbsp", " "],
  ["lbrace", "{"],
  ["lcub", "{"],
  ["rbrace", "}"],
  ["rcub", "}"],
  ["lbrack", "["],
  ["lsqb", "["],
  ["rbrack", "]"],
  ["rsqb", "]"],
  ["colon", ":"],
  ["comma", ","],
  ["sol", "/"],
  ["bsol", "\\"],
  ["grave", "`"],
  ["dollar", "$"],
  ["equals", "="],
  ["lowbar", "_"],
  ["hyphen", "-"],
  ["period", "."],
  ["excl", "!"],
  ["num", "#"],
  ["percnt", "%"],
  ["plus", "+"],
  ["quest", "?"],
  ["commat", "@"],
  ["NewLine", "\n"],
  ["Tab", "	"]
]);
function characterOf2(groups) {
  const { decimal, hex, name } = groups;
  if (name !== void 0) return NAMED.get(name);
  const code2 = decimal === void 0 ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code2 > 0 && code2 <= 1114111 ? String.fromCodePoint(code2) : void 0;
}
function entitiesDecoded(encoded) {
  const { text } = encoded;
  if (!text.includes("&")) return encoded;
  const made = rewriting(encoded);
  let copied = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const character = characterOf2(match.groups ?? {});
    if (character === void 0) continue;
    made.copy(copied, match.index);
    copied = match.index + match[0].length;
    made.put(character, match.index, copied);
  }
  made.copy(copied, text.length);
  return made.done();
}

// src/carriers/prose/install-links.ts
var LINK = /(?:mcp(?:[/_-]|%(?:25)?2F)(?:install|add|import)|(?:install|add)[_-]mcp|\/integrations|goose(?::\/)?\/extension)(?<mark>\?|%(?:25)?3F)/gi;
var LONGEST3 = 2e5;
var TARGET_UNIT = /[A-Za-z0-9:/.%?=_-]/;
var LONGEST_TARGET = 120;
var ENDS2 = '"<>`|\u3001\u3002\uFF0C\uFF09\uFF1B';
var AND = /&(?:amp|#0{0,4}38|#[xX]0{0,4}26);|\\u0026/g;
var ENCODED_JSON = /^(?:%(?:25){0,2}(?:7B|5B)|[{[])/i;
var BASE64_JSON = /^(?:e[w-z0-9+/_-]|W[w-z0-9+/_-]|JTdC|JTVC)/;
var MOST_LAYERS = 4;
function targetBefore(text, end) {
  let start = end;
  while (start > 0 && end - start < LONGEST_TARGET && TARGET_UNIT.test(text[start - 1] ?? "")) start--;
  return text.slice(start, end).toLowerCase();
}
function queryEnd(text, from, quote) {
  if (text[from] === "{") return Math.min(closedAt(text.slice(from, from + LONGEST3), 0) + from, text.length);
  let depth = 0;
  let end = from;
  for (; end < Math.min(text.length, from + LONGEST3); end++) {
    const unit = text[end] ?? "";
    if (unit <= " " || ENDS2.includes(unit) || unit === "'" && quote === "'") break;
    if (unit === "\\" && !text.startsWith("\\u0026", end)) break;
    if (unit === "(") depth++;
    if (unit === ")" && depth-- === 0) break;
  }
  while (end > from && ".,;:!*".includes(text[end - 1] ?? "")) end--;
  return end;
}
function unescapedQuery(query) {
  const made = rewriting(query);
  let copied = 0;
  for (const match of query.text.matchAll(AND)) {
    made.copy(copied, match.index);
    copied = match.index + match[0].length;
    made.put("&", match.index, copied);
  }
  if (copied === 0) return query;
  made.copy(copied, query.text.length);
  return made.done();
}
function decodedValue(written2) {
  const form = !written2.text.includes("%20");
  let value = written2;
  for (let layer = 0; layer < MOST_LAYERS && !/^[{["]/.test(value.text); layer++) {
    const base64 = BASE64_JSON.test(value.text);
    const decoded3 = base64 ? base64Decoded(value) : void 0;
    if (decoded3 === void 0 && layer > 0 && !base64 && !ENCODED_JSON.test(value.text)) break;
    value = decoded3 ?? percentDecoded(value, form && !base64);
  }
  return value;
}
function parametersOf(query) {
  if (ENCODED_JSON.test(query.text)) {
    const and = query.text.startsWith("{") ? -1 : query.text.indexOf("&");
    const written2 = and < 0 ? query : (0, import_keygate.core_fragment__cut)(query, 0, and);
    const value = decodedValue(written2);
    return [{ name: "", value: /^[{[]\s{0,80}&/.test(value.text) ? entitiesDecoded(value) : value, written: written2 }];
  }
  const parameters = [];
  for (let from = 0; from <= query.text.length; ) {
    const and = query.text.indexOf("&", from);
    const end = and < 0 ? query.text.length : and;
    const name = query.text.slice(from, end).split("=", 1)[0] ?? "";
    const written2 = (0, import_keygate.core_fragment__cut)(query, Math.min(from + name.length + 1, end), end);
    if (name !== "" && from + name.length < end) parameters.push({ name, value: decodedValue(written2), written: written2 });
    from = end + 1;
  }
  return parameters;
}
function innerQuery(query, mark) {
  if (mark === "?") return query;
  const and = query.text.indexOf("&");
  const inner = percentDecoded(and < 0 ? query : (0, import_keygate.core_fragment__cut)(query, 0, and));
  return mark.length > "%3F".length ? percentDecoded(inner) : inner;
}
function installLinksIn(text) {
  const source = text.text;
  const links = [];
  const pattern = new RegExp(LINK);
  for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
    const from = pattern.lastIndex;
    const target = targetBefore(source, from);
    const quote = source[from - target.length - 1] ?? "";
    const end = queryEnd(source, from, quote);
    const query = innerQuery(unescapedQuery((0, import_keygate.core_fragment__cut)(text, from, end)), match.groups?.["mark"] ?? "?");
    links.push({ target, parameters: parametersOf(query) });
    pattern.lastIndex = Math.max(end, from);
  }
  return links;
}

// src/carriers/deeplink.ts
var CLIENTS = [
  ["vs-open.link", "visual-studio"],
  ["aka.ms/vs", "visual-studio"],
  ["vscode", "vscode"],
  ["cursor", "cursor"],
  ["lmstudio", "lm-studio"],
  ["kiro", "kiro"],
  ["trae", "trae"],
  ["goose", "goose"]
];
var FIELDS2 = ["command", "cmd", "args", "env", "url", "uri", "serverUrl", "httpUrl", "baseUrl", "headers"];
var MAPS = ["mcpServers", "servers", "mcp_servers", "context_servers", "mcp"];
var ELSE2 = /* @__PURE__ */ new Set(["name", "id", "description", "timeout", "type", "quality", "source", "installation_notes", "inputs"]);
var PARTS = /* @__PURE__ */ new Set(["args", "env", "headers"]);
var NOWHERE = { text: "", locate: () => ({ start: 0, end: 0 }) };
var MOST_NESTED = 4;
function textOf3(node) {
  return node?.kind === "scalar" && node.text !== "" ? node.text : void 0;
}
function entryOf(node) {
  return { ...node, entries: node.entries.map((entry) => entry.key === "baseUrl" ? { ...entry, key: "url" } : entry) };
}
function serversIn(node, name, depth = 0) {
  if (depth > MOST_NESTED) return [];
  if (node.kind === "list") return node.items.flatMap((item) => serversIn(item, void 0, depth + 1));
  if (node.kind !== "map") return [];
  const own = name ?? textOf3(get(node, "name")) ?? textOf3(get(node, "displayName"));
  if (node.entries.some(({ key }) => FIELDS2.includes(key))) return [{ name: own, node: entryOf(node) }];
  const inner = get(node, "config");
  if (inner?.kind === "map") return serversIn(inner, own, depth + 1);
  const maps = node.entries.filter(({ key, value }) => MAPS.includes(key) && value.kind !== "scalar");
  if (maps.length > 0) return maps.flatMap(({ value }) => serversIn(value, void 0, depth + 1));
  return node.entries.flatMap(({ key, value }) => value.kind === "map" ? serversIn(value, key, depth + 1) : []);
}
function shownAt(node, place) {
  switch (node.kind) {
    case "scalar":
      return { ...node, span: place, inner: place, locate: () => place };
    case "list":
      return { ...node, items: node.items.map((item) => shownAt(item, place)) };
    case "map":
      return { ...node, entries: node.entries.map((entry) => ({ ...entry, keySpan: place, value: shownAt(entry.value, place) })) };
  }
}
var BASE64 = /^[A-Za-z0-9+/_-]{8}/;
async function documentsOf({ value, written: written2 }, tools) {
  if (!/^[{["]/.test(value.text)) return [];
  const { documents } = await parseJson(value, tools);
  return BASE64.test(written2.text) ? documents.map((node) => shownAt(node, (0, import_keygate.core_fragment__spanOf)(written2))) : documents;
}
function pairOf2(text) {
  const equals = text.text.indexOf("=");
  if (equals < 1) return void 0;
  return { key: (0, import_keygate.core_fragment__cut)(text, 0, equals), value: scalarOf(percentDecoded((0, import_keygate.core_fragment__cut)(text, equals + 1, text.text.length))) };
}
async function serverOf({ parameters }, place, tools) {
  const args = [];
  const env = [];
  const headers = [];
  const pairs = [];
  for (const parameter of parameters) {
    const { name, value } = parameter;
    const [json] = await documentsOf(parameter, tools);
    if (json === void 0 && name === "arg") args.push(scalarOf(value));
    else if (json === void 0 && name === "env") env.push(...[pairOf2(value) ?? []].flat());
    else if (json === void 0 && name === "header") headers.push(...[pairOf2(value) ?? []].flat());
    else if (!ELSE2.has(name)) pairs.push({ key: impliedAt(name, (0, import_keygate.core_fragment__spanOf)(value)), value: json ?? scalarOf(value) });
  }
  const add = (key, node) => pairs.push({ key: impliedAt(key, node.span), value: node });
  if (args.length > 0) add("args", listOf(args, place));
  if (env.length > 0) add("env", mapOf(env, place));
  if (headers.length > 0) add("headers", mapOf(headers, place));
  return mapOf(pairs, place);
}
function withInputs(node, inputs) {
  if (node.kind !== "map" || inputs.length === 0) return node;
  const asked = inputs.map((value) => ({ key: "inputs", keySpan: value.span, value, duplicate: false }));
  return { ...node, entries: [...node.entries, ...asked] };
}
async function readLink(link, tools) {
  const { target, parameters } = link;
  const client = CLIENTS.find(([part]) => target.includes(part))?.[1];
  const named2 = parameters.find(({ name }) => name === "name" || name === "id")?.value.text;
  const found = [];
  const inputs = [];
  for (const parameter of parameters) {
    if (PARTS.has(parameter.name)) continue;
    for (const node of await documentsOf(parameter, tools)) {
      if (parameter.name === "inputs") inputs.push(node);
      else found.push(...serversIn(node, named2));
    }
  }
  if (found.length === 0 && parameters.some(({ name }) => FIELDS2.includes(name))) {
    const node = await serverOf(link, (0, import_keygate.core_fragment__spanOf)(parameters[0]?.value ?? NOWHERE), tools);
    found.push({ name: named2, node });
  }
  return found.map(({ name, node }, i) => ({
    kind: "server",
    name,
    node: i === 0 ? withInputs(node, inputs) : node,
    ...client === void 0 ? {} : { client }
  }));
}
var deeplink = defineCarrier({
  id: "deeplink",
  name: "an install link",
  reads: () => true,
  searches: true,
  async read(text, _path, tools) {
    const found = [];
    for (const link of installLinksIn(text)) found.push(await readLink(link, tools));
    return found.flat();
  }
});

// src/carriers/dockerfile.ts
var NAME3 = /(?:^|\/)(?:[\w.-]{0,60}\.)?(?:Dockerfile|Containerfile)(?:\.[\w.-]{1,60})?$|\.(?:dockerfile|containerfile)$/i;
var INSTRUCTION = /^\s{0,80}(?:ONBUILD\s{1,8})?(?<name>FROM|ENV|ARG|RUN|CMD|ENTRYPOINT)\s{1,80}(?:--[a-z]{1,20}(?:=\S{0,200})?\s{1,8}){0,4}/i;
var SPACED = /^(?<name>[A-Za-z_][A-Za-z0-9_]{0,200})[ \t]{1,20}(?=[^=\s])/;
function variablesIn(rest, words) {
  const spaced2 = SPACED.exec(rest.text);
  const name = spaced2?.groups?.["name"] ?? "";
  const end = rest.text.trimEnd().length;
  const pairs = spaced2 === null ? words.flatMap((word) => pairOf(word) ?? []) : [{ key: (0, import_keygate.core_fragment__cut)(rest, 0, name.length), value: scalarOf((0, import_keygate.core_fragment__cut)(rest, spaced2[0].length, end)) }];
  return pairs.length === 0 ? [] : [{ kind: "variables", node: mapOf(pairs, (0, import_keygate.core_fragment__spanOf)(rest)), ...shelled(words) }];
}
async function wordsOf(rest, tools) {
  if (!rest.text.startsWith("[")) return void 0;
  const { documents, problems } = await tools.parse("jsonc", rest);
  const [root] = documents;
  if (root?.kind !== "list" || problems.length > 0) return void 0;
  return root.items.flatMap((item) => item.kind === "scalar" ? [(0, import_keygate5.core_shell__listedWord)(item)] : []);
}
async function startIn(words, ofMcp, reading) {
  const found = await readWords(words, reading);
  return words.length < 2 || found.some(({ kind }) => kind === "server") || !ofMcp ? found : [startOf(words)];
}
async function readDockerfile(text, path, tools) {
  const source = text.text;
  const ofMcp = (0, import_keygate3.core_mcp__spellsMcp)(source) || (0, import_keygate3.core_mcp__spellsMcp)(path);
  const reading = makeReading(path, tools);
  const read2 = (0, import_keygate5.core_shell__shellReader)(text, leapsOver(findHeredocs(text), source));
  const found = [];
  let entry = [];
  let given = [];
  async function endStage() {
    found.push(...await startIn([...entry, ...given], ofMcp, reading));
    entry = [];
    given = [];
  }
  for (let at = 0; at < source.length; ) {
    const start = at;
    const instruction = INSTRUCTION.exec(source.slice(start, start + 2e3));
    const from = start + (instruction?.[0].length ?? 0);
    const line = read2(from);
    at = Math.max(line.end, start + 1);
    if (instruction === null) continue;
    const rest = (0, import_keygate.core_fragment__cut)(text, from, line.end);
    const name = instruction.groups?.["name"]?.toUpperCase();
    const [command] = line.commands;
    if (name === "FROM") await endStage();
    else if (name === "ENV" || name === "ARG") found.push(...variablesIn(rest, command?.words ?? []));
    else {
      const words = await wordsOf(rest, tools);
      if (name === "RUN") {
        if (words === void 0) found.push({ kind: "text", carrier: "command-line", text: rest });
        else found.push(...await readWords(words, reading));
      } else if (words === void 0) {
        found.push({ kind: "text", carrier: "command-line", text: rest });
        const last = line.commands.at(-1);
        if (ofMcp && last !== void 0 && last.words.length > 0) found.push(startOf(last.words));
      } else if (name === "ENTRYPOINT") entry = words;
      else given = words;
    }
  }
  await endStage();
  return found;
}
var dockerfile = defineCarrier({
  id: "dockerfile",
  name: "a Dockerfile",
  reads: (path) => NAME3.test(path),
  read: readDockerfile
});

// src/carriers/embedded-json.ts
var ROOT = /"(?:mcpServers|mcp_servers|mcp-servers|context_servers|amp\.mcpServers)"\s{0,20}:\s{0,20}[{[]/g;
var MAX_BEFORE = 2e3;
var MAX_LENGTH = 5e5;
var MAX_FOUND2 = 200;
var MAX_VAIN = 20;
function closing(text, from) {
  const limit = Math.min(text.length, from + MAX_LENGTH);
  let depth = 0;
  let quoted = false;
  for (let i = from; i < limit; i++) {
    const unit = text[i];
    if (quoted) {
      if (unit === "\\") i++;
      else if (unit === '"') quoted = false;
    } else if (unit === '"') quoted = true;
    else if (unit === "{" || unit === "[") depth++;
    else if ((unit === "}" || unit === "]") && --depth === 0) return { end: i + 1, seen: i + 1 };
  }
  return { end: void 0, seen: limit };
}
function objectFinder(text) {
  const source = text.text;
  let left = MAX_VAIN * source.length + 1e6;
  return (at, value) => {
    if (left <= 0) return void 0;
    const { end, seen } = closing(source, value);
    if (end === void 0) {
      left -= seen - value;
      return void 0;
    }
    const first = Math.max(0, at - MAX_BEFORE);
    const before = source.slice(first, at);
    for (let open = before.lastIndexOf("{"); open >= 0 && left > 0; open = open === 0 ? -1 : before.lastIndexOf("{", open - 1)) {
      const start = first + open;
      const object = closing(source, start);
      if (object.end !== void 0 && object.end >= end) return (0, import_keygate.core_fragment__cut)(text, start, object.end);
      left -= object.seen - start;
    }
    left -= end - value;
    return void 0;
  };
}
var embeddedJson = defineCarrier({
  id: "embedded-json",
  name: "JSON within a text",
  reads: () => true,
  searches: true,
  async read(text, _path, tools) {
    const found = [];
    const objectAround = objectFinder(text);
    let done = 0;
    for (const match of text.text.matchAll(ROOT)) {
      if (match.index < done || found.length >= MAX_FOUND2) continue;
      const object = objectAround(match.index, match.index + match[0].length - 1);
      if (object === void 0) continue;
      done = match.index + object.text.length;
      found.push({ kind: "document", parsed: await tools.parse("jsonc", object) });
    }
    return found;
  }
});

// src/carriers/helm.ts
var NAME4 = /(?:^|\/)values(?:[._-][\w.-]{1,60})?\.ya?ml$/i;
var ENVIRONMENT = /^(?:extra|additional)?_?(?:env|envs|envVars|environment|environmentVariables|secretEnv|secrets?|stringData|credentials)$/i;
var MAX_DEPTH7 = 10;
function environmentsOf(document) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  function walk(node, around2, depth) {
    if (depth > MAX_DEPTH7 || seen.has(node)) return;
    seen.add(node);
    if (node.kind === "list") for (const item of node.items) walk(item, around2, depth + 1);
    if (node.kind !== "map") return;
    for (const entry of node.entries) {
      const { key, value } = entry;
      if (ENVIRONMENT.test(key) && value.kind !== "scalar") found.push({ name: around2, entry });
      else walk(value, key, depth + 1);
    }
  }
  walk(document, "values", 0);
  return found;
}
var helm = defineCarrier({
  id: "helm",
  name: "the values of a Helm chart",
  reads: (path) => NAME4.test(path),
  async read(text, path, tools) {
    if (!(0, import_keygate3.core_mcp__speaksOfMcp)(text.text) && !(0, import_keygate3.core_mcp__speaksOfMcp)(path)) return [];
    const { documents } = await tools.parse("yaml", text);
    return documents.flatMap(environmentsOf).map(({ name, entry }) => ({
      kind: "server",
      name,
      node: mapOf([{ key: impliedAt("env", entry.keySpan), value: entry.value }], entry.value.span)
    }));
  }
});

// src/carriers/prose/elements.ts
var WHOLE = /* @__PURE__ */ new Set([
  "code",
  "code-block",
  "codeblock",
  "kbd",
  "listing",
  "pre",
  "samp",
  "script",
  "style",
  "textarea",
  "tt",
  "xmp"
]);
var TAG = /<(?<tag>[A-Za-z][A-Za-z0-9:_-]{0,60})(?=[\s/>])/g;
var NAME5 = /[^\s"'<>/=]{1,200}/y;
var EQUALS = /\s{0,80}=\s{0,80}/y;
var BARE = /[^\s"'<>`]{1,4000}/y;
var LONGEST_VALUE = 2e5;
function matchAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
function tagFrom(text, from) {
  const source = text.text;
  const attributes = [];
  let at = from;
  while (at < source.length) {
    const unit = source[at] ?? "";
    if (unit === ">") return { attributes, end: at + 1 };
    if (unit === "<") return { attributes, end: at };
    const name = matchAt(NAME5, source, at);
    if (name === void 0) {
      at++;
      continue;
    }
    at += name.length;
    const equals = matchAt(EQUALS, source, at);
    if (equals === void 0) continue;
    at += equals.length;
    const quote = source[at] ?? "";
    const braced = source.startsWith("{`", at);
    if (quote === '"' || quote === "'" || braced) {
      const start = at + (braced ? 2 : 1);
      const close = source.indexOf(braced ? "`" : quote, start);
      if (close < 0) return { attributes, end: start };
      if (close - start <= LONGEST_VALUE) attributes.push({ name: name.toLowerCase(), value: (0, import_keygate.core_fragment__cut)(text, start, close) });
      at = close + 1;
    } else {
      const bare = matchAt(BARE, source, at) ?? "";
      attributes.push({ name: name.toLowerCase(), value: (0, import_keygate.core_fragment__cut)(text, at, at + bare.length) });
      at += Math.max(1, bare.length);
    }
  }
  return { attributes, end: source.length };
}
function elementsIn(text) {
  const source = text.text;
  const elements = [];
  const unclosed = /* @__PURE__ */ new Set();
  let from = 0;
  let comment = source.indexOf("<!--");
  const pattern = new RegExp(TAG);
  for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
    while (comment >= 0 && comment < match.index) {
      const close2 = source.indexOf("-->", comment + 4);
      from = close2 < 0 ? source.length : close2 + 3;
      comment = close2 < 0 ? -1 : source.indexOf("<!--", from);
    }
    if (match.index < from) {
      pattern.lastIndex = from;
      continue;
    }
    const tag = match[0].slice(1).toLowerCase();
    const { attributes, end } = tagFrom(text, pattern.lastIndex);
    pattern.lastIndex = end;
    const selfClosed = source[end - 2] === "/";
    if (!WHOLE.has(tag) || selfClosed || unclosed.has(tag)) {
      elements.push({ tag, attributes, from: match.index, content: void 0 });
      continue;
    }
    const close = source.indexOf(`</${match[0].slice(1)}`, end);
    if (close < 0) unclosed.add(tag);
    const behind = close < 0 ? source.length : close;
    elements.push({ tag, attributes, from: match.index, content: (0, import_keygate.core_fragment__cut)(text, end, behind) });
    pattern.lastIndex = behind;
  }
  return elements;
}

// src/carriers/html.ts
var LANGUAGE = /(?:lang(?:uage)?-|highlight-source-|brush:\s?|(?:data-)?lang(?:uage)?=["'])(?<word>[A-Za-z0-9+#-]{1,30})/;
var ANY_TAG = /<\/?(?<tag>[A-Za-z][A-Za-z0-9:-]{0,60})(?:\s[^<>]{0,2000})?\/?>/g;
var BREAKS = /* @__PURE__ */ new Set(["br", "br/", "div", "li", "p", "tr"]);
var DATA_SCRIPT = /json|importmap|markdown|text\/plain|yaml|toml/;
var BEFORE3 = 400;
function shownIn(content) {
  const { text } = content;
  const made = rewriting(content);
  let copied = 0;
  for (const match of text.matchAll(ANY_TAG)) {
    made.copy(copied, match.index);
    copied = match.index + match[0].length;
    const closing2 = match[0].startsWith("</");
    const tag = match.groups?.["tag"]?.toLowerCase() ?? "";
    if (BREAKS.has(tag) && (closing2 || tag === "br")) made.put("\n", match.index, copied);
  }
  made.copy(copied, text.length);
  const shown = (0, import_keygate.core_fragment__trimmed)(entitiesDecoded(made.done()));
  return shown.text.startsWith("{`") && shown.text.endsWith("`}") ? (0, import_keygate.core_fragment__cut)(shown, 2, shown.text.length - 2) : shown;
}
function valueOf({ attributes }, name) {
  return attributes.findLast((attribute) => attribute.name === name)?.value.text ?? "";
}
function languageOf2({ attributes, content }) {
  const own = attributes.map(({ name, value }) => `${name}="${value.text.slice(0, 200)}"`).join(" ");
  const inner = /^\s{0,80}<[^<>]{0,400}>/.exec(content?.text.slice(0, 600) ?? "")?.[0] ?? "";
  return LANGUAGE.exec(own)?.groups?.["word"] ?? LANGUAGE.exec(inner)?.groups?.["word"] ?? "";
}
async function readElement(element, page, tools) {
  const { tag, attributes, content, from } = element;
  if (content === void 0 || tag === "style") return [];
  if (tag === "script") {
    const type = valueOf(element, "type");
    return DATA_SCRIPT.test(type) ? readSnippet({ text: content, language: type.includes("json") ? "json" : "", path: void 0 }, tools) : [{ kind: "text", carrier: "code", text: content }];
  }
  const shown = shownIn(content);
  const isBlock = tag !== "code" && tag !== "kbd" && tag !== "samp" && tag !== "tt";
  if (!isBlock && !/[\r\n]/.test(shown.text)) return readInline(shown, tools);
  const path = fileNamedAmong(attributes.map(({ value }) => value.text));
  const above = fileNamedIn(page.slice(Math.max(0, from - BEFORE3), from));
  return readSnippet({ text: shown, language: languageOf2(element), path, above }, tools);
}
async function readAttribute({ value: written2 }, tools) {
  if (written2.text.length < 8) return [];
  const value = (0, import_keygate.core_fragment__trimmed)(entitiesDecoded(written2));
  if (/^[{[]/.test(value.text)) return readSnippet({ text: value, language: "json", path: void 0 }, tools);
  if (/^[\w-]{1,40}:/.test(value.text)) return value.text === written2.text ? [] : [{ kind: "text", carrier: "deeplink", text: value }];
  return readInline(value, tools);
}
var html = defineCarrier({
  id: "html",
  name: "a block of a page",
  reads: (path) => /\.(?:x?html?|vue|svelte|astro)$/i.test(path),
  async read(text, _path, tools) {
    const found = [];
    for (const element of elementsIn(text)) {
      for (const attribute of element.attributes) found.push(await readAttribute(attribute, tools));
      found.push(await readElement(element, text.text, tools));
    }
    return found.flat();
  }
});

// src/carriers/http-recording.ts
var NAME6 = /\.har$|(?:^|\/)(?:cassettes?|recordings?|fixtures?|__recordings__|vcr\w{0,20})\/.{0,500}\.(?:ya?ml|json)$/i;
var TELLING4 = /^(?:proxy-)?authorization$|cookie|token|secret|password|api[-_]?key|access[-_]?key|^key$|^sig(?:nature)?$|session|^x-[\w-]{0,60}(?:key|auth)$/i;
var MAX_REQUESTS = 2e4;
function namedIn(node) {
  if (node?.kind === "list") {
    return node.items.flatMap((item) => {
      const name = get(item, "name");
      const value = get(item, "value");
      return name?.kind === "scalar" && value?.kind === "scalar" ? [{ name: name.text, value }] : [];
    });
  }
  if (node?.kind !== "map") return [];
  return node.entries.flatMap(
    ({ key, value }) => (value.kind === "list" ? value.items : [value]).flatMap((item) => item.kind === "scalar" ? [{ name: key, value: item }] : [])
  );
}
function requestsOf(document) {
  const entries = get(get(document, "log"), "entries") ?? get(document, "interactions") ?? get(document, "http_interactions");
  return entries?.kind === "list" ? entries.items.slice(0, MAX_REQUESTS) : [];
}
var httpRecording = defineCarrier({
  id: "http-recording",
  name: "a recording of HTTP traffic",
  reads: (path) => NAME6.test(path),
  async read(text, path, tools) {
    const { documents } = await tools.parse(/\.ya?ml$/i.test(path) ? "yaml" : "jsonc", text);
    const seen = /* @__PURE__ */ new Set();
    return documents.flatMap(requestsOf).flatMap((entry) => {
      const request = get(entry, "request");
      const told = [get(request, "headers"), get(request, "queryString"), get(request, "cookies"), get(get(entry, "response"), "headers")];
      const fresh = told.flatMap(namedIn).filter(({ name, value }) => {
        const key = `${name.toLowerCase()}\0${value.text}`;
        if (!TELLING4.test(name) || seen.has(key)) return false;
        seen.add(key);
        return true;
      });
      if (fresh.length === 0) return [];
      const pairs = fresh.map(({ name, value }) => ({ key: impliedAt(name, value.span), value }));
      return [{ kind: "variables", place: "header", node: mapOf(pairs, entry.span) }];
    });
  }
});

// src/carriers/kubernetes.ts
var NAME7 = /\.ya?ml(?:\.tpl|\.tmpl|\.j2|\.example)?$/i;
var RESOURCE = /^[ \t]{0,20}kind\s{0,4}:/m;
var MAX_DEPTH8 = 12;
var NAMED_WITHIN = 4;
var SERVER_KIND = /^(?:MCP|Mcp|VirtualMCP)[A-Za-z]{3,40}$/;
var MAX_ENCODED = 1e5;
function textOf4(node) {
  return node?.kind === "scalar" ? node.text : "";
}
function containersOf(resource) {
  const found = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  function walk(node, depth) {
    if (depth > MAX_DEPTH8 || seen.has(node)) return;
    seen.add(node);
    if (node.kind === "list") for (const item of node.items) walk(item, depth + 1);
    if (node.kind !== "map") return;
    for (const { key, value } of node.entries) {
      if ((key === "containers" || key === "initContainers") && value.kind === "list") {
        for (const item of value.items) if (item.kind === "map") found.add(item);
      } else walk(value, depth + 1);
    }
  }
  walk(resource, 0);
  return [...found];
}
function decoded2(node) {
  const encoded = node.text.replace(/\s/g, "");
  if (encoded.length > MAX_ENCODED || !/^[A-Za-z0-9+/]{4,}={0,2}$/.test(encoded)) return void 0;
  const text = Buffer.from(encoded, "base64").toString("utf8");
  return /[\u0000-\u0008\uFFFD]/.test(text) ? void 0 : scalarOf(impliedAt(text, node.inner));
}
var FILE = /\.(?:json|ya?ml|toml|env)$/i;
async function readData(data, encoded, tools) {
  if (data?.kind !== "map") return [];
  const carried = [];
  const pairs = data.entries.flatMap(({ key, keySpan, value }) => {
    if (value.kind !== "scalar") return [];
    const node = encoded ? decoded2(value) : value;
    return node === void 0 ? [] : [{ key: impliedAt(key, keySpan), value: node }];
  });
  for (const { key, value } of pairs) {
    const ending = FILE.exec(key.text)?.[0].toLowerCase();
    if (ending === void 0) continue;
    if (ending === ".env") carried.push(...await readVariables(value, tools));
    else {
      const format = ending === ".json" ? "jsonc" : ending === ".toml" ? "toml" : "yaml";
      carried.push({ kind: "document", parsed: await tools.parse(format, value), path: key.text });
    }
  }
  const plain = pairs.filter(({ key }) => !FILE.test(key.text));
  return plain.length === 0 ? carried : [...carried, { kind: "variables", node: mapOf(plain, data.span) }];
}
async function readResource(resource, path, speaks, tools) {
  const kind = textOf4(get(resource, "kind"));
  const metadata = get(resource, "metadata");
  const name = textOf4(get(metadata, "name"));
  const spec = get(resource, "spec");
  if (SERVER_KIND.test(kind) && spec?.kind === "map") return [{ kind: "server", name, node: spec, client: "toolhive" }];
  if (kind === "SealedSecret") {
    const sealed = get(spec, "encryptedData");
    return sealed === void 0 ? [] : [{ kind: "sealed", span: sealed.span }];
  }
  const owned = (0, import_keygate3.core_mcp__speaksOfMcp)(path) || speaks(metadata);
  if (kind === "Secret" && owned)
    return [...await readData(get(resource, "stringData"), false, tools), ...await readData(get(resource, "data"), true, tools)];
  if (kind === "ConfigMap") return owned || speaks(get(resource, "data")) ? readData(get(resource, "data"), false, tools) : [];
  return containersOf(resource).filter((container) => owned || speaks(container)).map((node) => ({ kind: "server", name: textOf4(get(node, "name")) || name, node }));
}
var kubernetes = defineCarrier({
  id: "kubernetes",
  name: "a Kubernetes manifest",
  reads: (path) => NAME7.test(path),
  async read(text, path, tools) {
    if (!RESOURCE.test(text.text) || !text.text.includes("apiVersion")) return [];
    const { documents } = await tools.parse("yaml", text);
    const speaks = speaker(import_keygate3.core_mcp__speaksOfMcp, NAMED_WITHIN);
    const found = [];
    for (const document of documents) {
      const items = get(document, "items");
      const list = textOf4(get(document, "kind")) === "List" && items?.kind === "list" ? items.items : [document];
      for (const resource of new Set(list)) found.push(await readResource(resource, path, speaks, tools));
    }
    return found.flat();
  }
});

// src/carriers/commands/layout.ts
var MAX_DEPTH9 = 24;
var MAX_SCRIPT_DEPTH = 5;
var CONFIG_INPUTS = [
  {
    uses: /claude-code-(?:base-)?action/,
    input: "settings",
    path: ".claude/settings.json",
    source: "anthropics/claude-code-action action.yml (read 2026-11-26)"
  },
  {
    uses: /run-gemini-cli/,
    input: "settings",
    path: ".gemini/settings.json",
    source: "google-github-actions/run-gemini-cli action.yml (read 2026-11-26)"
  }
];
function stringsIn(node, seen, depth = 0) {
  if (seen.has(node) || depth > MAX_SCRIPT_DEPTH) return [];
  seen.add(node);
  if (node.kind === "scalar") return node.type === "string" ? [(0, import_keygate.core_fragment__fragmentOf)(node)] : [];
  const inner = node.kind === "list" ? node.items : node.entries.map(({ value }) => value);
  return inner.flatMap((one) => stringsIn(one, seen, depth + 1));
}
function pairsIn(node) {
  if (node.kind === "scalar") return [];
  if (node.kind === "list") {
    return [...new Set(node.items)].flatMap((item) => {
      const name = get(item, "name") ?? get(item, "key");
      const value = get(item, "value");
      if (name?.kind === "scalar" && value?.kind === "scalar") return [{ key: (0, import_keygate.core_fragment__fragmentOf)(name), value }];
      return item.kind === "map" ? pairsIn(item) : [];
    });
  }
  return node.entries.flatMap(({ key, keySpan, value }) => {
    const held = value.kind === "map" ? get(value, "value") : value;
    return held?.kind === "scalar" ? [{ key: impliedAt(key, keySpan), value: held }] : [];
  });
}
async function readInputs(step, inputs, reading) {
  const uses = get(step, "uses");
  const found = [];
  for (const { key, value } of inputs.entries) {
    if (value.kind !== "scalar" || value.type !== "string") continue;
    const text = (0, import_keygate.core_fragment__fragmentOf)(value);
    if (!/^\s*[{[]/.test(text.text)) {
      found.push({ kind: "text", carrier: "command-line", text });
      continue;
    }
    const known = CONFIG_INPUTS.find((one) => uses?.kind === "scalar" && one.uses.test(uses.text) && one.input === key);
    const parsed = await reading.tools.parse("jsonc", text);
    const [root] = parsed.documents;
    if (root?.kind === "list") found.push(...await readWords(wordsIn([root]), reading));
    else found.push({ kind: "document", parsed, path: known?.path ?? ".mcp.json" });
  }
  return found;
}
function wordsIn(parts) {
  const seen = /* @__PURE__ */ new Set();
  return parts.flatMap((part) => part === void 0 ? [] : stringsIn(part, seen)).map(import_keygate5.core_shell__listedWord);
}
async function readLayout(layout, text, path, tools) {
  const { documents } = await tools.parse(layout.format, text);
  const speaks = speaker(import_keygate3.core_mcp__spellsMcp);
  const reading = makeReading(path, tools);
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  const scripts = /* @__PURE__ */ new Set();
  const variables = /* @__PURE__ */ new Set();
  async function walk(node, depth) {
    if (depth > MAX_DEPTH9 || seen.has(node)) return;
    seen.add(node);
    if (node.kind === "list") for (const item of node.items) await walk(item, depth + 1);
    if (node.kind !== "map") return;
    const counts = layout.scoped !== true || speaks(node);
    for (const [program, words] of layout.programs ?? [])
      if (get(node, program) !== void 0) found.push(...await readWords(wordsIn([get(node, program), get(node, words)]), reading));
    for (const { key, value } of node.entries) {
      if (layout.scripts.includes(key))
        for (const line of stringsIn(value, scripts)) found.push({ kind: "text", carrier: "command-line", text: line });
      else if (layout.words?.includes(key) === true) found.push(...await readWords(wordsIn([value]), reading));
      else if (layout.inputs?.includes(key) === true && value.kind === "map") found.push(...await readInputs(node, value, reading));
      const isPairs = layout.variables.includes(key) || layout.inputs?.includes(key) === true && value.kind === "map";
      if (isPairs && counts && !variables.has(value)) {
        variables.add(value);
        const pairs = pairsIn(value).filter((pair2) => pair2.value.kind === "scalar" && !/[\r\n]/.test(pair2.value.text));
        if (pairs.length > 0) found.push({ kind: "variables", node: mapOf(pairs, value.span) });
      }
      await walk(value, depth + 1);
    }
  }
  for (const document of documents) await walk(document, 0);
  return found;
}
function defineLayouts(id, name, layouts) {
  const layoutOf = (path) => layouts.find((layout) => layout.path.test(path));
  return defineCarrier({
    id,
    name,
    reads: (path) => layoutOf(path) !== void 0,
    async read(text, path, tools) {
      const layout = layoutOf(path);
      return layout === void 0 ? [] : readLayout(layout, text, path, tools);
    }
  });
}

// src/carriers/manifest.ts
var MANIFESTS = [
  {
    path: /(?:^|\/)package\.json$/,
    format: "jsonc",
    scripts: ["scripts"],
    variables: [],
    source: "SchemaStore/schemastore src/schemas/json/package.json (read 2026-11-26)"
  },
  {
    path: /(?:^|\/)composer\.json$/,
    format: "jsonc",
    scripts: ["scripts"],
    variables: [],
    source: "composer/composer doc/articles/scripts.md (read 2026-11-26)"
  },
  {
    path: /(?:^|\/)deno\.jsonc?$/,
    format: "jsonc",
    scripts: ["tasks"],
    variables: [],
    source: "denoland/docs runtime/reference/cli/task.md (read 2026-11-26)"
  },
  {
    // Poetry, PDM, Hatch, poe and taskipy keep scripts in tables of these names.
    path: /(?:^|\/)pyproject\.toml$/,
    format: "toml",
    scripts: ["scripts", "tasks"],
    variables: ["env", "env-vars", "env_vars", "environment"],
    source: "pdm-project/pdm docs/usage/scripts.md and pypa/hatch docs/config/environment/overview.md (read 2026-11-26)"
  },
  {
    path: /(?:^|\/)[Tt]askfile(?:\.dist)?\.ya?ml$/,
    format: "yaml",
    scripts: ["cmds", "cmd", "sh", "preconditions", "status"],
    variables: ["env", "vars"],
    source: "go-task/task website/src/public/schema.json (read 2026-11-26)"
  },
  {
    path: /(?:^|\/)\.?mise(?:\.[a-z]{1,20})?\.toml$|(?:^|\/)\.?(?:config\/)?mise\/config\.toml$/,
    format: "toml",
    scripts: ["run", "alias"],
    variables: ["env"],
    source: "jdx/mise docs/configuration.md (read 2026-11-26)"
  },
  {
    path: /(?:^|\/)\.vscode\/(?:tasks|launch)\.json$/,
    format: "jsonc",
    scripts: [],
    programs: [
      ["command", "args"],
      ["program", "args"]
    ],
    variables: ["env"],
    source: "SchemaStore/schemastore src/schemas/json/task.json (read 2026-11-26)"
  },
  {
    path: /(?:^|\/)\.?devcontainer\.json$/,
    format: "jsonc",
    scripts: ["initializeCommand", "onCreateCommand", "updateContentCommand", "postCreateCommand", "postStartCommand", "postAttachCommand"],
    words: ["runArgs"],
    variables: ["containerEnv", "remoteEnv"],
    source: "devcontainers/spec docs/specs/devcontainerjson-reference.md (read 2026-11-26)"
  }
];
var manifest = defineLayouts("manifest", "a project's manifest", MANIFESTS);

// held:src/formats/frontmatter.ts
var import_keygate6 = require("./keygate.js");

// src/carriers/markdown.ts
var NAME8 = /\.(?:md|mdx|mdc|mdown|markdown|mkdn?|mdwn|qmd|rmd|txt|text)$|(?:^|\/)(?:README|INSTALL|CHANGELOG|CONTRIBUTING|NOTES|TODO)$|(?:^|\/)\.(?:cursorrules|windsurfrules|clinerules|goosehints|roorules)$/i;
var markdown = defineCarrier({
  id: "markdown",
  name: "a block of Markdown",
  reads: (path) => NAME8.test(path),
  async read(text, _path, tools) {
    const lines = linesOf(text.text);
    const matter = (0, import_keygate6.formats_frontmatter__frontmatterEnd)(text.text);
    const from = lines.filter((line) => line.from < (matter ?? 0)).length;
    const declared = matter === void 0 ? [] : [{ kind: "document", parsed: await tools.parse("frontmatter", text) }];
    return [...declared, ...await readDocument(text, lines, from, fencesIn(text, lines, from), tools)];
  }
});

// src/carriers/notebook.ts
var SHELL_CELL = /^\s{0,20}%%(?:bash|sh|zsh|cmd|powershell|script|system|sx|!)(?![\w-])/;
var FILE_CELL = /^\s{0,20}%%(?:writefile|file)\s/;
var OTHER_CELL = /^\s{0,20}%%(?<language>html|HTML|javascript|js|markdown|latex|svg|python3?)(?![\w-])/;
var SHELL_LINE = /^\s{0,40}(?:[A-Za-z_]\w{0,40}\s{0,4}=\s{0,4})?(?:!{1,2}|%(?:system|sx|sh)\s)/;
var VARIABLE_LINE = /^\s{0,40}%(?:set_env|env)\s{1,8}(?<name>[A-Za-z_]\w{0,200})\s{0,4}[=\s]\s{0,4}(?<value>\S)/d;
function itemsOf2(node) {
  return node?.kind === "list" ? node.items : [];
}
function writtenIn(node) {
  if (node === void 0 || node.kind === "map") return void 0;
  const strings = node.kind === "scalar" ? [node] : node.items.flatMap((item) => item.kind === "scalar" ? [item] : []);
  return strings.length === 0 ? void 0 : (0, import_keygate.core_fragment__joined)(strings.map(import_keygate.core_fragment__fragmentOf));
}
function wordOf(node) {
  return node?.kind === "scalar" ? node.text : "";
}
function assignmentOf(line) {
  const { name, value } = VARIABLE_LINE.exec(line.text)?.indices?.groups ?? {};
  if (name === void 0 || value === void 0) return void 0;
  const equals = { text: "=", locate: () => line.locate(name[1], name[1]) };
  return (0, import_keygate.core_fragment__joined)([(0, import_keygate.core_fragment__cut)(line, name[0], name[1]), equals, (0, import_keygate.core_fragment__cut)(line, value[0], line.text.length)]);
}
async function readLines2(text, tools) {
  const found = [];
  const lines = linesOf(text.text);
  for (let i = 0; i < lines.length; i++) {
    const { from, to } = lines[i] ?? { from: 0, to: 0 };
    const shell = SHELL_LINE.exec(text.text.slice(from, Math.min(to, from + 400)))?.[0].length;
    if (shell !== void 0) {
      while (i + 1 < lines.length && text.text[(lines[i]?.to ?? 0) - 1] === "\\") i++;
      found.push([{ kind: "text", carrier: "command-line", text: (0, import_keygate.core_fragment__cut)(text, from + shell, lines[i]?.to ?? to) }]);
      continue;
    }
    const assignment = assignmentOf((0, import_keygate.core_fragment__cut)(text, from, to));
    if (assignment === void 0) continue;
    found.push(await readVariables(assignment, tools));
  }
  return [...found.flat(), { kind: "text", carrier: "code", text }];
}
async function readCode2(text, tools) {
  const end = linesOf(text.text)[0];
  const first = text.text.slice(0, Math.min(end?.to ?? 0, 4e3));
  const rest = (0, import_keygate.core_fragment__cut)(text, end?.next ?? 0, text.text.length);
  if (SHELL_CELL.test(first)) return [{ kind: "text", carrier: "command-line", text: rest }];
  if (FILE_CELL.test(first)) return readSnippet({ text: rest, language: "", path: fileNamedIn(first) }, tools);
  const language = OTHER_CELL.exec(first)?.groups?.["language"];
  return language === void 0 ? readLines2(text, tools) : readSnippet({ text: rest, language, path: void 0 }, tools);
}
async function readOutputs(cell, tools) {
  const found = [];
  for (const output of itemsOf2(get(cell, "outputs"))) {
    for (const node of [get(output, "text"), get(get(output, "data"), "text/plain"), get(get(output, "data"), "application/json")]) {
      const text = writtenIn(node);
      if (text !== void 0) found.push(await readSnippet({ text, language: "", path: void 0 }, tools));
      else if (node !== void 0) found.push([{ kind: "document", parsed: { documents: [node], problems: [], comments: [] } }]);
    }
  }
  return found.flat();
}
var notebook = defineCarrier({
  id: "notebook",
  name: "a cell of a notebook",
  reads: (path) => /\.ipynb$/i.test(path),
  async read(text, _path, tools) {
    const found = [];
    for (const root of (await tools.parse("jsonc", text)).documents) {
      const sheets = itemsOf2(get(root, "worksheets")).flatMap((sheet) => itemsOf2(get(sheet, "cells")));
      for (const cell of [...itemsOf2(get(root, "cells")), ...sheets]) {
        const source = writtenIn(get(cell, "source") ?? get(cell, "input"));
        const kind = wordOf(get(cell, "cell_type"));
        if (source !== void 0 && kind === "code") found.push(await readCode2(source, tools));
        else if (source !== void 0 && kind === "markdown") found.push([{ kind: "text", carrier: "markdown", text: source }]);
        else if (source !== void 0) found.push(await readSnippet({ text: source, language: "", path: void 0 }, tools));
        found.push(await readOutputs(cell, tools));
      }
    }
    return found.flat();
  }
});

// src/carriers/restructuredtext.ts
var DIRECTIVE = /^(?<indent>[ \t]{0,200})\.\. (?:code-block|code|sourcecode|code-tab|prompt|parsed-literal|raw|literal|highlight)::[ \t]{0,20}(?<argument>[^\r\n]{0,400})$/;
var LITERAL = /^(?<indent>[ \t]{0,200})(?:[^\s.][^\r\n]{0,4000})?::[ \t]{0,20}$/;
var OPTION = /^[ \t]{1,200}:[A-Za-z-]{1,40}:/;
function dedented(text, lines) {
  const indents = lines.map((line) => textOf(text.text, line)).flatMap((line) => line.trim() === "" ? [] : [indentOf(line)]);
  const shared = indents.reduce((least, indent) => Math.min(least, indent), indents[0] ?? 0);
  return (0, import_keygate.core_fragment__joined)(lines.map(({ from, to, next }) => (0, import_keygate.core_fragment__cut)(text, Math.min(from + shared, to), next)));
}
function blocksIn2(text, lines) {
  const blocks = [];
  const lineAt = (index2) => textOf(text.text, lines[index2]);
  const isBlank2 = (index2) => lineAt(index2).trim() === "";
  for (let index2 = 0; index2 < lines.length; index2++) {
    const directive = DIRECTIVE.exec(lineAt(index2))?.groups;
    const { indent } = directive ?? LITERAL.exec(lineAt(index2))?.groups ?? {};
    if (indent === void 0) continue;
    let next = index2 + 1;
    while (next < lines.length && (isBlank2(next) || indentOf(lineAt(next)) > indent.length)) next++;
    let from = index2 + 1;
    const leads = (line) => isBlank2(line) || directive !== void 0 && OPTION.test(lineAt(line));
    while (from < next && leads(from)) from++;
    const block = { text: dedented(text, lines.slice(from, next)), next };
    if (directive === void 0) blocks.push({ ...block, first: index2 + 1, language: "", path: void 0 });
    else {
      const path = fileNamedAmong(lines.slice(index2, from).map((line) => textOf(text.text, line)));
      blocks.push({ ...block, first: index2, language: directive["argument"]?.split(/\s/)[0] ?? "", path });
    }
    index2 = next - 1;
  }
  return blocks;
}
var restructuredText = defineCarrier({
  id: "restructuredtext",
  name: "a block of reStructuredText",
  reads: (path) => /\.(?:rst|rest)$/i.test(path),
  async read(text, _path, tools) {
    const lines = linesOf(text.text);
    return readDocument(text, lines, 0, blocksIn2(text, lines), tools);
  }
});

// src/carriers/systemd.ts
var NAME9 = /\.(?:service|container)(?:\.d\/[\w.-]{1,60}\.conf)?(?:\.(?:example|j2|tmpl|in))?$|(?:^|\/)supervisord?[\w.-]{0,60}\.(?:conf|ini)$/i;
var SETTING = /^[ \t]{0,20}(?<key>Environment|EnvironmentFile|Exec(?:Start|StartPre|StartPost|Reload|Stop)?|PodmanArgs|environment|command)[ \t]{0,20}=(?<value>[^\r\n]{0,20000})/;
var MAX_LINES = 2e4;
function linesOf2(text) {
  const lines = [];
  let open = [];
  let at = 0;
  while (at < text.text.length && lines.length < MAX_LINES) {
    const feed = text.text.indexOf("\n", at);
    const end = feed < 0 ? text.text.length : feed;
    const line = (0, import_keygate.core_fragment__cut)(text, at, end);
    at = end + 1;
    const trimmed = line.text.trimEnd();
    if (trimmed.endsWith("\\")) open.push((0, import_keygate.core_fragment__cut)(line, 0, trimmed.length - 1));
    else {
      lines.push(open.length === 0 ? line : (0, import_keygate.core_fragment__joined)([...open, line]));
      open = [];
    }
  }
  return open.length === 0 ? lines : [...lines, (0, import_keygate.core_fragment__joined)(open)];
}
var LISTED2 = /(?:^|,)\s{0,20}(?<name>[A-Za-z_]\w{0,200})=(?:"(?<double>[^"]{0,4000})"|'(?<single>[^']{0,4000})'|(?<bare>[^,"']{0,4000}))/g;
function listedPairs(value) {
  return [...value.text.matchAll(LISTED2)].map((match) => {
    const { name = "", double, single, bare = "" } = match.groups ?? {};
    const inner = double ?? single ?? bare;
    const key = match.index + match[0].indexOf(name);
    const from = match.index + match[0].length - inner.length - (bare === inner && double === void 0 && single === void 0 ? 0 : 1);
    return { key: (0, import_keygate.core_fragment__cut)(value, key, key + name.length), value: scalarOf((0, import_keygate.core_fragment__cut)(value, from, from + inner.length)) };
  });
}
function pairsOf2(value) {
  return (0, import_keygate5.core_shell__splitShell)(value).flatMap(
    (words) => words.flatMap((word) => {
      const equals = /^[A-Za-z_]\w{0,200}=/.exec(word.text)?.[0].length ?? 0;
      return equals === 0 ? [] : [{ key: (0, import_keygate.core_fragment__cut)(word, 0, equals - 1), value: scalarOf((0, import_keygate.core_fragment__cut)(word, equals, word.text.length)) }];
    })
  );
}
var systemd = defineCarrier({
  id: "systemd",
  name: "a unit of systemd",
  reads: (path) => NAME9.test(path),
  async read(text, path) {
    if (!(0, import_keygate3.core_mcp__speaksOfMcp)(text.text) && !(0, import_keygate3.core_mcp__speaksOfMcp)(path)) return [];
    const found = [];
    for (const line of linesOf2(text)) {
      const match = SETTING.exec(line.text);
      if (match === null) continue;
      const value = (0, import_keygate.core_fragment__cut)(line, match[0].length - (match.groups?.["value"] ?? "").length, match[0].length);
      const key = match.groups?.["key"] ?? "";
      if (key === "EnvironmentFile") found.push({ kind: "env-file", path: value.text.trim().replace(/^-/, "") });
      else if (/^environment$/i.test(key)) {
        const pairs = key === "environment" ? listedPairs(value) : pairsOf2(value);
        if (pairs.length > 0) found.push({ kind: "variables", node: mapOf(pairs, value.locate(0, value.text.length)) });
      } else found.push({ kind: "text", carrier: "command-line", text: value });
    }
    return found;
  }
});

// src/carriers/terraform/tokens.ts
var MAX_TOKENS = 1e6;
var WORD2 = /[A-Za-z_][\w.-]*/y;
var NUMBER = /-?\d[\w.]*/y;
var HEREDOC = /<<[-~]?(?<end>[A-Za-z_]\w{0,60})[ \t]*\r?\n/y;
var ESCAPES2 = { n: "\n", r: "\r", t: "	", '"': '"', "\\": "\\" };
function referenceTo(expression) {
  return `\${${/(?<name>[A-Za-z_]\w{0,200})\W*$/.exec(expression)?.groups?.["name"] ?? "expression"}}`;
}
function matchAt2(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? void 0;
}
function commentEnd2(text, at) {
  if (text[at] === "#" || text.startsWith("//", at)) {
    const feed = text.indexOf("\n", at);
    return feed < 0 ? text.length : feed;
  }
  if (!text.startsWith("/*", at)) return void 0;
  const close = text.indexOf("*/", at + 2);
  return close < 0 ? text.length : close + 2;
}
function interpolationEnd(text, from) {
  let depth = 1;
  for (let i = from; i < text.length; i++) {
    const unit = text[i];
    if (unit === "{") depth++;
    else if (unit === "}" && --depth === 0) return i + 1;
    else if (unit === "\n") return i;
  }
  return text.length;
}
function readString(source, from) {
  const { text } = source;
  let out = "";
  const at = [];
  let i = from + 1;
  while (i < text.length && text[i] !== '"' && text[i] !== "\n") {
    if (text[i] === "\\") {
      out += ESCAPES2[text[i + 1] ?? ""] ?? text[i + 1] ?? "";
      if (i + 1 < text.length) at.push(i + 1);
      i += 2;
    } else if ((text[i] === "$" || text[i] === "%") && text[i + 1] === "{") {
      const end = interpolationEnd(text, i + 2);
      for (const unit of referenceTo(text.slice(i + 2, end - 1))) {
        out += unit;
        at.push(Math.min(i++, end - 1));
      }
      i = end;
    } else {
      out += text[i] ?? "";
      at.push(i++);
    }
  }
  const meant = out === "" ? (0, import_keygate.core_fragment__cut)(source, from + 1, from + 1) : (0, import_keygate.core_fragment__picked)(source, out, at);
  return { token: { kind: "string", text: meant }, next: Math.min(text.length, i + 1) };
}
function readHeredoc(source, from) {
  const { text } = source;
  const opening = matchAt2(HEREDOC, text, from);
  if (opening === void 0) return void 0;
  const start = from + opening[0].length;
  const closing2 = new RegExp(`^[ \\t]*${opening.groups?.["end"] ?? ""}[ \\t]*$`, "m").exec(text.slice(start));
  const end = closing2 === null ? text.length : start + closing2.index;
  return { token: { kind: "heredoc", text: (0, import_keygate.core_fragment__cut)(source, start, end) }, next: end + (closing2?.[0].length ?? 0) };
}
function readPlain(source, from) {
  const word = matchAt2(WORD2, source.text, from);
  const number = word === void 0 ? matchAt2(NUMBER, source.text, from) : void 0;
  const next = from + ((word ?? number)?.[0].length ?? 1);
  const kind = word !== void 0 ? "word" : number !== void 0 ? "number" : "mark";
  return { token: { kind, text: (0, import_keygate.core_fragment__cut)(source, from, next) }, next };
}
function readToken(source, at) {
  const unit = source.text[at];
  if (unit === "\n") return { token: { kind: "line", text: (0, import_keygate.core_fragment__cut)(source, at, at + 1) }, next: at + 1 };
  if (unit === '"') return readString(source, at);
  return (unit === "<" ? readHeredoc(source, at) : void 0) ?? readPlain(source, at);
}
function tokenize(source) {
  const { text } = source;
  const tokens = [];
  for (let at = 0; at < text.length && tokens.length < MAX_TOKENS; ) {
    const comment = commentEnd2(text, at);
    if (comment !== void 0) at = comment;
    else if (text[at] !== "\n" && /\s/.test(text[at] ?? "")) at++;
    else {
      const { token, next } = readToken(source, at);
      tokens.push(token);
      at = next;
    }
  }
  return tokens;
}

// src/carriers/terraform/hcl.ts
var MAX_DEPTH10 = 40;
var CONSTANTS2 = ["true", "false", "null"];
function readHcl(source) {
  const tokens = tokenize(source);
  let at = 0;
  function is(marks) {
    const token = tokens[at];
    return token?.kind === "mark" && marks.includes(token.text.text);
  }
  function skipSeparators() {
    while (tokens[at]?.kind === "line" || is(",")) at++;
  }
  function skipBracket() {
    for (let open = 0; at < tokens.length; at++) {
      if (is("([{")) open++;
      else if (is(")]}") && open-- === 0) return;
      else if (open === 0 && (tokens[at]?.kind === "line" || is(","))) return;
    }
  }
  function items(close, depth) {
    at++;
    const found = [];
    for (skipSeparators(); at < tokens.length && !is(close); skipSeparators()) {
      const before = at;
      found.push(expression(depth + 1));
      if (at === before) at++;
    }
    at++;
    return found;
  }
  function braced(depth) {
    at++;
    return body(depth + 1, true);
  }
  function operand({ kind, text }, depth) {
    if (is("{")) return [mapOf(braced(depth), (0, import_keygate.core_fragment__spanOf)(text))];
    if (is("[")) return [listOf(items("]", depth), (0, import_keygate.core_fragment__spanOf)(text))];
    if (kind === "mark" || kind === "line") return [];
    at++;
    if (kind !== "word") return [scalarOf(text)];
    if (is("(")) return items(")", depth);
    return [scalarOf(CONSTANTS2.includes(text.text) ? text : impliedAt(referenceTo(text.text), (0, import_keygate.core_fragment__spanOf)(text)))];
  }
  function expression(depth) {
    if (depth > MAX_DEPTH10) at = tokens.length;
    const first = tokens[at];
    if (first === void 0) return scalarOf((0, import_keygate.core_fragment__cut)(source, source.text.length, source.text.length));
    const parts = [...operand(first, depth)];
    for (let rest = tokens[at]; rest !== void 0 && rest.kind !== "line" && !is(",)]}"); rest = tokens[at]) {
      if (rest.kind === "string") parts.push(scalarOf(rest.text));
      const opens = is("([{");
      at++;
      if (!opens) continue;
      skipBracket();
      at++;
    }
    const [only] = parts;
    return only !== void 0 && parts.length === 1 ? only : listOf(parts, (0, import_keygate.core_fragment__spanOf)(first.text));
  }
  function assigned(depth) {
    at++;
    if (is(">")) at++;
    return expression(depth);
  }
  function block(type, depth) {
    const labels = [];
    for (let label = tokens[at]; label?.kind === "string" || label?.kind === "word"; label = tokens[at]) {
      labels.push(scalarOf(label.text));
      at++;
    }
    if (!is("{") || depth > MAX_DEPTH10) return void 0;
    const place = (0, import_keygate.core_fragment__spanOf)(type);
    const named2 = labels.length === 0 ? [] : [{ key: impliedAt("labels", place), value: listOf(labels, place) }];
    return mapOf([...named2, ...braced(depth)], place);
  }
  function body(depth, ends) {
    const pairs = [];
    for (skipSeparators(); at < tokens.length; skipSeparators()) {
      const isEnd = is("}");
      const key = tokens[at];
      at++;
      if (isEnd && ends) break;
      if (key?.kind !== "word" && key?.kind !== "string" && key?.kind !== "number") continue;
      const value = is("=:") ? assigned(depth) : block(key.text, depth);
      if (value !== void 0) pairs.push({ key: key.text, value });
    }
    return pairs;
  }
  return mapOf(body(0, false), (0, import_keygate.core_fragment__spanOf)(source));
}

// src/carriers/terraform/index.ts
var NAME10 = /\.(?:tf|tofu|tfvars|hcl|nomad)(?:\.example)?$/i;
var VARIABLES = /\.tfvars(?:\.example)?$/i;
var ENVIRONMENT2 = /^(?:env|envs|environment|environment_variables|env_vars|variables|app_settings|secret_environment_variables)$/i;
var HEADERS = /^(?:headers|http_headers)$/i;
var MAX_DEPTH11 = 30;
function environmentsOf2(node, depth, found) {
  if (depth > MAX_DEPTH11) return;
  if (node.kind === "list") for (const item of node.items) environmentsOf2(item, depth + 1, found);
  if (node.kind !== "map") return;
  for (const { key, value } of node.entries) {
    if (HEADERS.test(key) && value.kind !== "scalar") found.push({ role: "headers", node: value });
    else if (!ENVIRONMENT2.test(key) || value.kind === "scalar") environmentsOf2(value, depth + 1, found);
    else if (get(value, "variables") !== void 0) environmentsOf2(value, depth + 1, found);
    else if (get(value, "name") !== void 0 && get(value, "value") !== void 0)
      found.push({ role: "env", node: listOf([value], value.span) });
    else found.push({ role: "env", node: value });
  }
}
function nameOf(block, type) {
  const labels = get(block, "labels");
  const last = labels?.kind === "list" ? labels.items.at(-1) : void 0;
  return last?.kind === "scalar" ? last.text : type;
}
function serversOf(root) {
  const speaks = speaker();
  return root.entries.flatMap(({ key, value }) => {
    if (!speaks(value) && !(0, import_keygate3.core_mcp__speaksOfMcp)(key)) return [];
    const environments = [];
    environmentsOf2(value, 0, environments);
    return environments.map(({ role, node }) => ({
      kind: "server",
      name: nameOf(value, key),
      node: mapOf([{ key: impliedAt(role, node.span), value: node }], node.span)
    }));
  });
}
function variablesOf3(root, assignments) {
  const pairs = root.entries.flatMap(({ key, keySpan, value }) => {
    if (assignments) return [{ key: impliedAt(key, keySpan), value }];
    const preset = key === "variable" ? get(value, "default") : void 0;
    return preset === void 0 ? [] : [{ key: impliedAt(nameOf(value, key), keySpan), value: preset }];
  });
  return pairs.length === 0 ? [] : [{ kind: "variables", node: mapOf(pairs, root.span) }];
}
var terraform = defineCarrier({
  id: "terraform",
  name: "an infrastructure definition",
  reads: (path) => NAME10.test(path),
  async read(text, path) {
    if (!(0, import_keygate3.core_mcp__speaksOfMcp)(text.text) && !(0, import_keygate3.core_mcp__speaksOfMcp)(path)) return [];
    const root = readHcl(text);
    return [...serversOf(root), ...variablesOf3(root, VARIABLES.test(path))];
  }
});

// src/carriers/transcript.ts
var LINES = /\.(?:jsonl|ndjson)$/i;
var DOCUMENT2 = /\.(?:json|chat|session)$/i;
var PLAIN2 = /(?:^|\/)\.aider[\w.-]{0,60}(?:history|log)$|\.(?:log|out|transcript|cast|txt)$/i;
var SHORTEST2 = 24;
var MAX_TEXTS = 5e3;
var MAX_DEPTH12 = 40;
function texts(node, depth, found) {
  if (depth > MAX_DEPTH12 || found.length >= MAX_TEXTS) return;
  if (node.kind === "list") for (const item of node.items) texts(item, depth + 1, found);
  else if (node.kind === "map") for (const { value } of node.entries) texts(value, depth + 1, found);
  else if (node.type === "string" && node.text.length >= SHORTEST2 && (0, import_keygate3.core_mcp__speaksOfMcp)(node.text))
    found.push({ kind: "text", carrier: "markdown", text: node });
}
async function readDocument2(text, tools) {
  const parsed = await tools.parse("jsonc", text);
  const found = [{ kind: "document", parsed, rooted: true }];
  for (const document of parsed.documents) texts(document, 0, found);
  return found;
}
var transcript = defineCarrier({
  id: "transcript",
  name: "a transcript",
  reads: (path) => LINES.test(path) || DOCUMENT2.test(path) || PLAIN2.test(path),
  async read(text, path, tools) {
    if (!(0, import_keygate3.core_mcp__speaksOfMcp)(text.text)) return [];
    if (PLAIN2.test(path)) return [{ kind: "text", carrier: "markdown", text }];
    if (!LINES.test(path)) return readDocument2(text, tools);
    const found = [];
    for (let at = 0; at < text.text.length && found.length < MAX_TEXTS; ) {
      const feed = text.text.indexOf("\n", at);
      const end = feed < 0 ? text.text.length : feed;
      const line = (0, import_keygate.core_fragment__cut)(text, at, end);
      if ((0, import_keygate3.core_mcp__speaksOfMcp)(line.text)) found.push(...await readDocument2(line, tools));
      at = end + 1;
    }
    return found;
  }
});

// src/carriers/workflow.ts
var WORKFLOWS = [
  {
    path: /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]{1,200}\.ya?ml$|(?:^|\/)action\.ya?ml$/,
    format: "yaml",
    scripts: ["run"],
    variables: ["env"],
    inputs: ["with"],
    scoped: true,
    source: "SchemaStore/schemastore src/schemas/json/github-workflow.json and github-action.json (read 2026-11-26)"
  },
  {
    path: /(?:^|\/)[^/]{0,100}\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\/(?:[^/]{1,100}\/){0,4}[^/]{1,100}\.ya?ml$/,
    format: "yaml",
    scripts: ["script", "before_script", "after_script"],
    variables: ["variables"],
    scoped: true,
    source: "gitlabhq/gitlabhq doc/ci/yaml/_index.md (read 2026-11-26)"
  },
  {
    path: /(?:^|\/)\.circleci\/[^/]{1,100}\.ya?ml$/,
    format: "yaml",
    scripts: ["run", "command"],
    variables: ["environment"],
    scoped: true,
    source: "CircleCI-Public/circleci-yaml-language-server schema.json (read 2026-11-26)"
  },
  {
    path: /(?:^|\/)[^/]{0,60}azure-pipelines[^/]{0,60}\.ya?ml$|(?:^|\/)\.?azure-?pipelines\/(?:[^/]{1,100}\/){0,4}[^/]{1,100}\.ya?ml$/,
    format: "yaml",
    scripts: ["script", "bash", "pwsh", "powershell", "inlineScript"],
    variables: ["variables", "env"],
    scoped: true,
    source: "microsoft/azure-pipelines-vscode service-schema.json (read 2026-11-26)"
  },
  {
    path: /(?:^|\/)(?:\.drone|\.woodpecker|\.travis)\.ya?ml$|(?:^|\/)\.(?:buildkite|woodpecker)\/[^/]{1,100}\.ya?ml$/,
    format: "yaml",
    scripts: ["script", "commands", "command", "install", "before_install", "before_script", "after_script"],
    variables: ["environment", "env"],
    scoped: true,
    source: "SchemaStore/schemastore src/schemas/json/drone.json and travis.json, buildkite/pipeline-schema schema.json and woodpecker-ci/woodpecker pipeline/frontend/yaml/linter/schema/schema.json (read 2026-11-26)"
  }
];
var workflow = defineLayouts("workflow", "a workflow", WORKFLOWS);

// src/carriers/index.ts
var structured = [
  compose,
  dotenv,
  dockerfile,
  helm,
  httpRecording,
  kubernetes,
  manifest,
  workflow,
  systemd,
  terraform,
  transcript,
  notebook,
  markdown,
  asciidoc,
  restructuredText,
  html,
  code
];
var searchers = [deeplink, commandLine, embeddedJson];
var carriers = [...structured, ...searchers];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  carriers
});
