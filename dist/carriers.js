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

// src/core/mcp.ts
var WORD = /(?<![A-Za-z])mcp|mcp(?=[A-Z_-])|MCP|Mcp|[Mm]odel[ _-]?[Cc]ontext[ _-]?[Pp]rotocol/;
function speaksOfMcp(text) {
  return WORD.test(text);
}

// src/formats/document.ts
function get(node, key) {
  if (node?.kind !== "map") return void 0;
  return node.entries.findLast((entry) => entry.key === key)?.value;
}

// src/carriers/carrier.ts
function defineCarrier(carrier) {
  return carrier;
}

// src/carriers/compose.ts
var NAME = /(?:^|\/)(?:docker-)?(?:compose|stack)(?:[._-][\w.-]{1,60})?\.ya?ml(?:\.[a-z]{2,10})?$/i;
var TELLING = ["image", "build", "container_name", "command", "entrypoint", "environment", "labels", "env_file"];
var MAX_DEPTH = 4;
function shows(node, depth = 0) {
  if (node === void 0 || depth > MAX_DEPTH) return false;
  if (node.kind === "scalar") return speaksOfMcp(node.text);
  if (node.kind === "list") return node.items.some((item) => shows(item, depth + 1));
  return node.entries.some(({ key, value }) => speaksOfMcp(key) || shows(value, depth + 1));
}
function runsServer({ key, value }) {
  return speaksOfMcp(key) || TELLING.some((field) => shows(get(value, field)));
}
var compose = defineCarrier({
  id: "compose",
  name: "a compose service",
  reads: (path) => NAME.test(path),
  async read(text, path, tools) {
    const { documents } = await tools.parse("yaml", text);
    const folder = speaksOfMcp(path);
    return documents.flatMap((document) => {
      const services = get(document, "services");
      if (services?.kind !== "map") return [];
      return services.entries.filter((service) => folder || runsServer(service)).map(({ key, value }) => ({ kind: "server", name: key, node: value }));
    });
  }
});

// src/carriers/dotenv.ts
var NAME2 = /(?:^|\/)(?:\.env(?:\.[\w.-]{1,60})?|[\w.-]{1,60}\.env)$/;
var dotenv = defineCarrier({
  id: "dotenv",
  name: "an environment file",
  reads: (path) => NAME2.test(path),
  async read(text, _path, tools) {
    const { documents } = await tools.parse("dotenv", text);
    return documents.map((node) => ({ kind: "variables", node }));
  }
});

// src/core/fragment.ts
function cut(fragment, from, to) {
  return {
    text: fragment.text.slice(from, to),
    locate: (start, end) => fragment.locate(from + start, from + end)
  };
}
function picked(fragment, text, at) {
  return {
    text,
    locate(from, to) {
      const first = at[from] ?? at.at(-1) ?? 0;
      const last = to > from ? (at[to - 1] ?? first) + 1 : first;
      return fragment.locate(first, Math.max(first, last));
    }
  };
}
function spanOf(fragment) {
  return fragment.locate(0, fragment.text.length);
}
function joined(parts) {
  const [only] = parts;
  if (only !== void 0 && parts.length === 1) return only;
  const starts = [];
  let length = 0;
  for (const part of parts) {
    starts.push(length);
    length += part.text.length;
  }
  function holder(offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
  return {
    text: parts.map(({ text }) => text).join(""),
    locate(from, to) {
      const first = holder(Math.min(from, Math.max(0, length - 1)));
      const last = to > from ? holder(to - 1) : first;
      const head = parts[first];
      const tail = parts[last];
      if (head === void 0 || tail === void 0) return { start: 0, end: 0 };
      const begin = head.locate(from - (starts[first] ?? 0), Math.min(to - (starts[first] ?? 0), head.text.length));
      if (first === last) return begin;
      const end = tail.locate(0, to - (starts[last] ?? 0));
      return { start: Math.min(begin.start, end.start), end: Math.max(begin.end, end.end) };
    }
  };
}

// src/carriers/embedded-json.ts
var ROOT = /"(?:mcpServers|mcp_servers|mcp-servers|context_servers|amp\.mcpServers)"\s{0,20}:\s{0,20}[{[]/g;
var MAX_BEFORE = 2e3;
var MAX_LENGTH = 5e5;
var MAX_FOUND = 200;
function closing(text, from) {
  const limit = Math.min(text.length, from + MAX_LENGTH);
  let depth = 0;
  let quoted2 = false;
  for (let i = from; i < limit; i++) {
    const unit = text[i];
    if (quoted2) {
      if (unit === "\\") i++;
      else if (unit === '"') quoted2 = false;
    } else if (unit === '"') quoted2 = true;
    else if (unit === "{" || unit === "[") depth++;
    else if ((unit === "}" || unit === "]") && --depth === 0) return i + 1;
  }
  return void 0;
}
function objectAround(text, at, value) {
  const end = closing(text.text, value);
  if (end === void 0) return void 0;
  const first = Math.max(0, at - MAX_BEFORE);
  for (let start = text.text.lastIndexOf("{", at); start >= first; start = text.text.lastIndexOf("{", start - 1)) {
    const close = closing(text.text, start);
    if (close !== void 0 && close >= end) return cut(text, start, close);
    if (start === 0) break;
  }
  return void 0;
}
var embeddedJson = defineCarrier({
  id: "embedded-json",
  name: "JSON within a text",
  reads: () => true,
  searches: true,
  async read(text, _path, tools) {
    const found = [];
    let done = 0;
    for (const match of text.text.matchAll(ROOT)) {
      if (match.index < done || found.length >= MAX_FOUND) continue;
      const object = objectAround(text, match.index, match.index + match[0].length - 1);
      if (object === void 0) continue;
      done = match.index + object.text.length;
      found.push({ kind: "document", parsed: await tools.parse("jsonc", object) });
    }
    return found;
  }
});

// src/formats/compose.ts
function scalarOf(text) {
  const span = spanOf(text);
  return { kind: "scalar", span, inner: span, text: text.text, type: "string", locate: (from, to) => text.locate(from, to) };
}
function around(spans, fallback) {
  const [first] = spans;
  if (first === void 0) return fallback;
  return spans.reduce((whole, { start, end }) => ({ start: Math.min(whole.start, start), end: Math.max(whole.end, end) }), first);
}
function mapOf(pairs, place) {
  const seen = /* @__PURE__ */ new Set();
  const entries = pairs.map(({ key, value }) => {
    const duplicate = seen.has(key.text);
    seen.add(key.text);
    return { key: key.text, keySpan: spanOf(key), value, duplicate };
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

// src/carriers/helm.ts
var NAME3 = /(?:^|\/)values(?:[._-][\w.-]{1,60})?\.ya?ml$/i;
var ENVIRONMENT = /^(?:extra|additional)?_?(?:env|envs|envVars|environment|environmentVariables|secretEnv|secrets?|stringData|credentials)$/i;
var MAX_DEPTH2 = 10;
function environmentsOf(node, around2, depth, found) {
  if (depth > MAX_DEPTH2) return;
  if (node.kind === "list") for (const item of node.items) environmentsOf(item, around2, depth + 1, found);
  if (node.kind !== "map") return;
  for (const entry of node.entries) {
    const { key, value } = entry;
    if (ENVIRONMENT.test(key) && value.kind !== "scalar") found.push({ name: around2, entry });
    else environmentsOf(value, key, depth + 1, found);
  }
}
var helm = defineCarrier({
  id: "helm",
  name: "the values of a Helm chart",
  reads: (path) => NAME3.test(path),
  async read(text, path, tools) {
    if (!speaksOfMcp(text.text) && !speaksOfMcp(path)) return [];
    const { documents } = await tools.parse("yaml", text);
    const found = [];
    for (const document of documents) environmentsOf(document, "values", 0, found);
    return found.map(({ name, entry }) => ({
      kind: "server",
      name,
      node: mapOf([{ key: impliedAt("env", entry.keySpan), value: entry.value }], entry.value.span)
    }));
  }
});

// src/carriers/http-recording.ts
var NAME4 = /\.har$|(?:^|\/)(?:cassettes?|recordings?|fixtures?|__recordings__|vcr\w{0,20})\/.{0,500}\.(?:ya?ml|json)$/i;
var TELLING2 = /^(?:proxy-)?authorization$|cookie|token|secret|password|api[-_]?key|access[-_]?key|^key$|^sig(?:nature)?$|session|^x-[\w-]{0,60}(?:key|auth)$/i;
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
  reads: (path) => NAME4.test(path),
  async read(text, path, tools) {
    const { documents } = await tools.parse(/\.ya?ml$/i.test(path) ? "yaml" : "jsonc", text);
    const seen = /* @__PURE__ */ new Set();
    return documents.flatMap(requestsOf).flatMap((entry) => {
      const request = get(entry, "request");
      const url = get(request, "url") ?? get(request, "uri");
      const told = [get(request, "headers"), get(request, "queryString"), get(request, "cookies"), get(get(entry, "response"), "headers")];
      const fresh = told.flatMap(namedIn).filter(({ name, value }) => {
        const key = `${name.toLowerCase()}\0${value.text}`;
        if (!TELLING2.test(name) || seen.has(key)) return false;
        seen.add(key);
        return true;
      });
      if (fresh.length === 0) return [];
      const pairs = fresh.map(({ name, value }) => ({ key: impliedAt(name, value.span), value }));
      const place = pairs[0]?.value.span ?? entry.span;
      const headers = mapOf(pairs, place);
      const host = url?.kind === "scalar" ? /^[a-z]{2,5}:\/\/(?:[^/?#@]{0,200}@)?(?<host>[\w.-]{1,200})/i.exec(url.text)?.groups?.["host"] : void 0;
      const node = mapOf([{ key: impliedAt("headers", place), value: headers }], place);
      return [{ kind: "server", name: host, node }];
    });
  }
});

// src/carriers/kubernetes.ts
var NAME5 = /\.ya?ml(?:\.tpl|\.tmpl|\.j2|\.example)?$/i;
var RESOURCE = /^[ \t]{0,20}kind\s{0,4}:/m;
var MAX_DEPTH3 = 12;
var SERVER_KIND = /^(?:MCP|Mcp|VirtualMCP)[A-Za-z]{3,40}$/;
var MAX_ENCODED = 1e5;
function textOf(node) {
  return node?.kind === "scalar" ? node.text : "";
}
function names(node, depth = 0) {
  if (node === void 0 || depth > 4) return false;
  if (node.kind === "scalar") return speaksOfMcp(node.text);
  if (node.kind === "list") return node.items.some((item) => names(item, depth + 1));
  return node.entries.some(({ key, value }) => speaksOfMcp(key) || names(value, depth + 1));
}
function containersOf(node, depth = 0, found = []) {
  if (depth > MAX_DEPTH3) return found;
  if (node.kind === "list") for (const item of node.items) containersOf(item, depth + 1, found);
  if (node.kind !== "map") return found;
  for (const { key, value } of node.entries) {
    if ((key === "containers" || key === "initContainers") && value.kind === "list")
      found.push(...value.items.filter((item) => item.kind === "map"));
    else containersOf(value, depth + 1, found);
  }
  return found;
}
function decoded(node) {
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
    const node = encoded ? decoded(value) : value;
    return node === void 0 ? [] : [{ key: impliedAt(key, keySpan), value: node }];
  });
  for (const { key, value } of pairs) {
    const ending = FILE.exec(key.text)?.[0].toLowerCase();
    if (ending === void 0) continue;
    const format = ending === ".json" ? "jsonc" : ending === ".toml" ? "toml" : ending === ".env" ? "dotenv" : "yaml";
    const parsed = await tools.parse(format, value);
    if (format === "dotenv") for (const node of parsed.documents) carried.push({ kind: "variables", node });
    else carried.push({ kind: "document", parsed, path: key.text });
  }
  const plain = pairs.filter(({ key }) => !FILE.test(key.text));
  return plain.length === 0 ? carried : [...carried, { kind: "variables", node: mapOf(plain, data.span) }];
}
async function readResource(resource, path, tools) {
  const kind = textOf(get(resource, "kind"));
  const metadata = get(resource, "metadata");
  const name = textOf(get(metadata, "name"));
  const spec = get(resource, "spec");
  if (SERVER_KIND.test(kind) && spec?.kind === "map") return [{ kind: "server", name, node: spec, client: "toolhive" }];
  const owned = speaksOfMcp(path) || names(metadata);
  if (kind === "Secret" && owned)
    return [...await readData(get(resource, "stringData"), false, tools), ...await readData(get(resource, "data"), true, tools)];
  if (kind === "ConfigMap") return owned || names(get(resource, "data")) ? readData(get(resource, "data"), false, tools) : [];
  return containersOf(resource).filter((container) => owned || names(container)).map((node) => ({ kind: "server", name: textOf(get(node, "name")) || name, node }));
}
var kubernetes = defineCarrier({
  id: "kubernetes",
  name: "a Kubernetes manifest",
  reads: (path) => NAME5.test(path),
  async read(text, path, tools) {
    if (!RESOURCE.test(text.text) || !text.text.includes("apiVersion")) return [];
    const { documents } = await tools.parse("yaml", text);
    const found = [];
    for (const document of documents) {
      const items = get(document, "items");
      const list = textOf(get(document, "kind")) === "List" && items?.kind === "list" ? items.items : [document];
      for (const resource of list) found.push(...await readResource(resource, path, tools));
    }
    return found;
  }
});

// src/core/shell.ts
var OPERATORS = /* @__PURE__ */ new Set([";", "&", "|", "\n", "(", ")"]);
function splitShell(line) {
  const { text } = line;
  const commands = [];
  let words = [];
  let word = "";
  let at = [];
  let open = false;
  let quote = "";
  let depth = 0;
  let last = "";
  function endWord() {
    if (open) words.push(picked(line, word, at));
    word = "";
    at = [];
    open = false;
  }
  for (let i = 0; i < text.length; i++, last = text[i - 1] ?? "") {
    const unit = text[i] ?? "";
    if (quote !== "") {
      if (unit === quote) quote = "";
      else if (unit === "\\" && quote === '"' && /["\\$`]/.test(text[i + 1] ?? "")) {
        i++;
        word += text[i] ?? "";
        at.push(i);
      } else {
        word += unit;
        at.push(i);
      }
    } else if (unit === '"' || unit === "'") {
      quote = unit;
      open = true;
    } else if (unit === "\\" && /[\s"'\\$&|;()]/.test(text[i + 1] ?? "")) {
      i++;
      if (text[i] !== "\n") {
        word += text[i] ?? "";
        at.push(i);
        open = true;
      }
    } else if (depth > 0 || unit === "(" && last === "$") {
      if (unit === "(") depth++;
      else if (unit === ")") depth--;
      word += unit;
      at.push(i);
    } else if (OPERATORS.has(unit)) {
      endWord();
      if (words.length > 0) commands.push(words);
      words = [];
    } else if (unit === " " || unit === "	" || unit === "\r") {
      endWord();
    } else {
      word += unit;
      at.push(i);
      open = true;
    }
  }
  endWord();
  if (words.length > 0) commands.push(words);
  return commands;
}

// src/carriers/systemd.ts
var NAME6 = /\.(?:service|container)(?:\.d\/[\w.-]{1,60}\.conf)?(?:\.(?:example|j2|tmpl|in))?$|(?:^|\/)supervisord?[\w.-]{0,60}\.(?:conf|ini)$/i;
var SETTING = /^[ \t]{0,20}(?<key>Environment|EnvironmentFile|Exec(?:Start|StartPre|StartPost|Reload|Stop)?|PodmanArgs|environment|command)[ \t]{0,20}=(?<value>[^\r\n]{0,20000})/;
var MAX_LINES = 2e4;
function linesOf(text) {
  const lines = [];
  let open = [];
  let at = 0;
  while (at < text.text.length && lines.length < MAX_LINES) {
    const feed = text.text.indexOf("\n", at);
    const end = feed < 0 ? text.text.length : feed;
    const line = cut(text, at, end);
    at = end + 1;
    const trimmed = line.text.trimEnd();
    if (trimmed.endsWith("\\")) open.push(cut(line, 0, trimmed.length - 1));
    else {
      lines.push(open.length === 0 ? line : joined([...open, line]));
      open = [];
    }
  }
  return open.length === 0 ? lines : [...lines, joined(open)];
}
var LISTED = /(?:^|,)\s{0,20}(?<name>[A-Za-z_]\w{0,200})=(?:"(?<double>[^"]{0,4000})"|'(?<single>[^']{0,4000})'|(?<bare>[^,"']{0,4000}))/g;
function listedPairs(value) {
  return [...value.text.matchAll(LISTED)].map((match) => {
    const { name = "", double, single, bare = "" } = match.groups ?? {};
    const inner = double ?? single ?? bare;
    const key = match.index + match[0].indexOf(name);
    const from = match.index + match[0].length - inner.length - (bare === inner && double === void 0 && single === void 0 ? 0 : 1);
    return { key: cut(value, key, key + name.length), value: scalarOf(cut(value, from, from + inner.length)) };
  });
}
function pairsOf(value) {
  return splitShell(value).flatMap(
    (words) => words.flatMap((word) => {
      const equals = /^[A-Za-z_]\w{0,200}=/.exec(word.text)?.[0].length ?? 0;
      return equals === 0 ? [] : [{ key: cut(word, 0, equals - 1), value: scalarOf(cut(word, equals, word.text.length)) }];
    })
  );
}
var systemd = defineCarrier({
  id: "systemd",
  name: "a unit of systemd",
  reads: (path) => NAME6.test(path),
  async read(text, path) {
    if (!speaksOfMcp(text.text) && !speaksOfMcp(path)) return [];
    const found = [];
    for (const line of linesOf(text)) {
      const match = SETTING.exec(line.text);
      if (match === null) continue;
      const value = cut(line, match[0].length - (match.groups?.["value"] ?? "").length, match[0].length);
      const key = match.groups?.["key"] ?? "";
      if (key === "EnvironmentFile") found.push({ kind: "env-file", path: value.text.trim().replace(/^-/, "") });
      else if (/^environment$/i.test(key)) {
        const pairs = key === "environment" ? listedPairs(value) : pairsOf(value);
        if (pairs.length > 0) found.push({ kind: "variables", node: mapOf(pairs, value.locate(0, value.text.length)) });
      } else found.push({ kind: "text", carrier: "command-line", text: value });
    }
    return found;
  }
});

// src/carriers/terraform/hcl.ts
var MAX_DEPTH4 = 40;
var MAX_TOKENS = 1e6;
var WORD2 = /[A-Za-z_][\w.-]*/y;
var NUMBER = /-?\d[\w.]*/y;
var HEREDOC = /<<[-~]?(?<end>[A-Za-z_]\w{0,60})[ \t]*\r?\n/y;
var ESCAPES = { n: "\n", r: "\r", t: "	", '"': '"', "\\": "\\" };
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
function quoted(source, from) {
  const { text } = source;
  let out = "";
  const at = [];
  let i = from + 1;
  while (i < text.length && text[i] !== '"' && text[i] !== "\n") {
    if (text[i] === "\\") {
      out += ESCAPES[text[i + 1] ?? ""] ?? text[i + 1] ?? "";
      if (i + 1 < text.length) at.push(i + 1);
      i += 2;
    } else if ((text[i] === "$" || text[i] === "%") && text[i + 1] === "{") {
      const end = interpolationEnd(text, i + 2);
      for (; i < end; i++) {
        out += text[i] ?? "";
        at.push(i);
      }
    } else {
      out += text[i] ?? "";
      at.push(i++);
    }
  }
  return { text: out === "" ? cut(source, from + 1, from + 1) : picked(source, out, at), next: Math.min(text.length, i + 1) };
}
function tokenize(source) {
  const { text } = source;
  const tokens = [];
  let at = 0;
  const sticky = (pattern) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length && tokens.length < MAX_TOKENS) {
    const unit = text[at] ?? "";
    if (unit === "\n") {
      tokens.push({ kind: "line", text: cut(source, at, at + 1) });
      at++;
    } else if (unit === "#" || unit === "/" && text[at + 1] === "/") {
      const end = text.indexOf("\n", at);
      at = end < 0 ? text.length : end;
    } else if (unit === "/" && text[at + 1] === "*") {
      const end = text.indexOf("*/", at + 2);
      at = end < 0 ? text.length : end + 2;
    } else if (unit === '"') {
      const { text: inner, next } = quoted(source, at);
      tokens.push({ kind: "string", text: inner });
      at = next;
    } else if (unit === "<" && sticky(HEREDOC) !== null) {
      const opening = sticky(HEREDOC);
      const start = at + (opening?.[0].length ?? 0);
      const label = opening?.groups?.["end"] ?? "";
      const closing2 = new RegExp(`^[ \\t]*${label}[ \\t]*$`, "m").exec(text.slice(start));
      const end = closing2 === null ? text.length : start + closing2.index;
      tokens.push({ kind: "heredoc", text: cut(source, start, end) });
      at = closing2 === null ? text.length : end + closing2[0].length;
    } else {
      const word = sticky(WORD2);
      const number = word === null ? sticky(NUMBER) : null;
      const length = (word ?? number)?.[0].length ?? 1;
      const kind = word !== null ? "word" : number !== null ? "number" : "mark";
      if (!/\s/.test(unit)) tokens.push({ kind, text: cut(source, at, at + length) });
      at += length;
    }
  }
  return tokens;
}
function nameOf(expression) {
  return /(?<name>[A-Za-z_]\w{0,200})\W*$/.exec(expression)?.groups?.["name"] ?? "expression";
}
function readHcl(source) {
  const tokens = tokenize(source);
  let at = 0;
  const is = (mark) => tokens[at]?.kind === "mark" && tokens[at]?.text.text === mark;
  const skipLines = () => {
    while (tokens[at]?.kind === "line" || is(",")) at++;
  };
  function skip(depth) {
    let open = 0;
    for (; at < tokens.length; at++) {
      const { kind, text } = tokens[at] ?? { kind: "line", text: source };
      if (kind === "mark" && "([{".includes(text.text)) open++;
      else if (kind === "mark" && ")]}".includes(text.text)) {
        if (open === 0) return;
        open--;
      } else if (open === 0 && (kind === "line" || kind === "mark" && text.text === "," && depth > 0)) return;
    }
  }
  function object(depth) {
    const open = tokens[at]?.text ?? source;
    at++;
    const pairs = body(depth + 1, true);
    return mapOf(pairs, spanOf(open));
  }
  function list(close, depth) {
    const open = tokens[at]?.text ?? source;
    at++;
    const items = [];
    for (skipLines(); at < tokens.length && !is(close); skipLines()) {
      const before = at;
      items.push(expression(depth + 1));
      if (at === before) at++;
    }
    at++;
    return listOf(items, spanOf(open));
  }
  function expression(depth) {
    const token = tokens[at];
    if (token === void 0 || depth > MAX_DEPTH4) {
      at = depth > MAX_DEPTH4 ? tokens.length : at;
      return scalarOf(cut(source, source.text.length, source.text.length));
    }
    const parts = [];
    if (token.kind === "string" || token.kind === "heredoc" || token.kind === "number") {
      at++;
      parts.push(scalarOf(token.text));
    } else if (is("{")) parts.push(object(depth));
    else if (is("[")) parts.push(list("]", depth));
    else if (token.kind === "word" && tokens[at + 1]?.text.text === "(" && tokens[at + 1]?.kind === "mark") {
      at++;
      const args = list(")", depth);
      parts.push(...args.kind === "list" ? args.items : [args]);
    } else if (token.kind === "word" && ["true", "false", "null"].includes(token.text.text)) {
      at++;
      parts.push(scalarOf(token.text));
    } else if (token.kind === "word") {
      at++;
      parts.push(scalarOf(impliedAt(`\${${nameOf(token.text.text)}}`, spanOf(token.text))));
    }
    for (let rest = tokens[at]; rest !== void 0 && rest.kind !== "line"; rest = tokens[at]) {
      if (rest.kind === "mark" && ",)]}".includes(rest.text.text)) break;
      if (rest.kind === "string") parts.push(scalarOf(rest.text));
      if (rest.kind === "mark" && "([{".includes(rest.text.text)) {
        at++;
        skip(depth + 1);
      }
      at++;
    }
    const [only] = parts;
    if (only !== void 0 && parts.length === 1) return only;
    return listOf(parts, spanOf(token.text));
  }
  function body(depth, braced) {
    const pairs = [];
    for (skipLines(); at < tokens.length; skipLines()) {
      if (is("}")) {
        at++;
        if (braced) break;
        continue;
      }
      const key = tokens[at];
      if (key === void 0) break;
      at++;
      if (key.kind !== "word" && key.kind !== "string" && key.kind !== "number") continue;
      if (is("=") || is(":")) {
        at++;
        if (is(">")) at++;
        pairs.push({ key: key.text, value: expression(depth) });
        continue;
      }
      const labels = [];
      while (tokens[at]?.kind === "string" || tokens[at]?.kind === "word") {
        labels.push(scalarOf(tokens[at]?.text ?? source));
        at++;
      }
      if (!is("{") || depth > MAX_DEPTH4) continue;
      const inner = object(depth);
      const own = inner.kind === "map" ? inner.entries.map((entry) => ({ key: impliedAt(entry.key, entry.keySpan), value: entry.value })) : [];
      const place = spanOf(key.text);
      const named = labels.length === 0 ? [] : [{ key: impliedAt("labels", place), value: listOf(labels, place) }];
      pairs.push({ key: key.text, value: mapOf([...named, ...own], place) });
    }
    return pairs;
  }
  const whole = [];
  for (let before = -1; at < tokens.length && at !== before; ) {
    before = at;
    whole.push(...body(0, false));
  }
  return mapOf(whole, spanOf(source));
}

// src/carriers/terraform/index.ts
var NAME7 = /\.(?:tf|tofu|tfvars|hcl|nomad)(?:\.example)?$/i;
var VARIABLES = /\.tfvars(?:\.example)?$/i;
var ENVIRONMENT2 = /^(?:env|envs|environment|environment_variables|env_vars|variables|app_settings|secret_environment_variables)$/i;
var HEADERS = /^(?:headers|http_headers)$/i;
var MAX_DEPTH5 = 30;
function shows2(node, depth = 0) {
  if (depth > MAX_DEPTH5) return false;
  if (node.kind === "scalar") return speaksOfMcp(node.text);
  if (node.kind === "list") return node.items.some((item) => shows2(item, depth + 1));
  return node.entries.some(({ key, value }) => speaksOfMcp(key) || shows2(value, depth + 1));
}
function environmentsOf2(node, depth, found) {
  if (depth > MAX_DEPTH5) return;
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
function nameOf2(block, type) {
  const labels = get(block, "labels");
  const last = labels?.kind === "list" ? labels.items.at(-1) : void 0;
  return last?.kind === "scalar" ? last.text : type;
}
function serversOf(root) {
  return root.entries.flatMap(({ key, value }) => {
    if (!shows2(value) && !speaksOfMcp(key)) return [];
    const environments = [];
    environmentsOf2(value, 0, environments);
    return environments.map(({ role, node }) => ({
      kind: "server",
      name: nameOf2(value, key),
      node: mapOf([{ key: impliedAt(role, node.span), value: node }], node.span)
    }));
  });
}
function variablesOf(root, assignments) {
  const pairs = root.entries.flatMap(({ key, keySpan, value }) => {
    if (assignments) return [{ key: impliedAt(key, keySpan), value }];
    const preset = key === "variable" ? get(value, "default") : void 0;
    return preset === void 0 ? [] : [{ key: impliedAt(nameOf2(value, key), keySpan), value: preset }];
  });
  return pairs.length === 0 ? [] : [{ kind: "variables", node: mapOf(pairs, root.span) }];
}
var terraform = defineCarrier({
  id: "terraform",
  name: "an infrastructure definition",
  reads: (path) => NAME7.test(path),
  async read(text, path) {
    if (!speaksOfMcp(text.text) && !speaksOfMcp(path)) return [];
    const root = readHcl(text);
    return [...serversOf(root), ...variablesOf(root, VARIABLES.test(path))];
  }
});

// src/carriers/transcript.ts
var LINES = /\.(?:jsonl|ndjson)$/i;
var DOCUMENT = /\.(?:json|chat|session)$/i;
var PLAIN = /(?:^|\/)\.aider[\w.-]{0,60}(?:history|log)$|\.(?:log|out|transcript|cast|txt)$/i;
var SHORTEST = 24;
var MAX_TEXTS = 5e3;
var MAX_DEPTH6 = 40;
function texts(node, depth, found) {
  if (depth > MAX_DEPTH6 || found.length >= MAX_TEXTS) return;
  if (node.kind === "list") for (const item of node.items) texts(item, depth + 1, found);
  else if (node.kind === "map") for (const { value } of node.entries) texts(value, depth + 1, found);
  else if (node.type === "string" && node.text.length >= SHORTEST && speaksOfMcp(node.text))
    found.push({ kind: "text", carrier: "markdown", text: node });
}
async function readDocument(text, tools) {
  const parsed = await tools.parse("jsonc", text);
  const found = [{ kind: "document", parsed }];
  for (const document of parsed.documents) texts(document, 0, found);
  return found;
}
var transcript = defineCarrier({
  id: "transcript",
  name: "a transcript",
  reads: (path) => LINES.test(path) || DOCUMENT.test(path) || PLAIN.test(path),
  async read(text, path, tools) {
    if (!speaksOfMcp(text.text)) return [];
    if (PLAIN.test(path)) return [{ kind: "text", carrier: "markdown", text }];
    if (!LINES.test(path)) return readDocument(text, tools);
    const found = [];
    for (let at = 0; at < text.text.length && found.length < MAX_TEXTS; ) {
      const feed = text.text.indexOf("\n", at);
      const end = feed < 0 ? text.text.length : feed;
      const line = cut(text, at, end);
      if (speaksOfMcp(line.text)) found.push(...await readDocument(line, tools));
      at = end + 1;
    }
    return found;
  }
});

// src/carriers/index.ts
var structured = [compose, dotenv, helm, httpRecording, kubernetes, systemd, terraform, transcript];
var searchers = [embeddedJson];
var carriers = [...structured, ...searchers];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  carriers
});
