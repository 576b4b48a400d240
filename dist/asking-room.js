"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
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

// late-spawn:node:child_process
var require_node_child_process = __commonJS({
  "late-spawn:node:child_process"(exports2) {
    exports2.spawn = (...args) => require("node:child_process").spawn(...args);
  }
});

// src/asking-room.ts
var asking_room_exports = {};
__export(asking_room_exports, {
  askManagers: () => askManagers,
  askServers: () => askServers
});
module.exports = __toCommonJS(asking_room_exports);

// src/adapters/credential-files.ts
var import_node_fs = require("node:fs");
var import_node_os = require("node:os");
var import_node_path = require("node:path");

// held:src/core/secret.ts
var import_keygate = require("./keygate.js");

// src/adapters/credential-files.ts
var MAX_BYTES = 64 * 1024;
function textOf(path) {
  try {
    if ((0, import_node_fs.statSync)(path).size > MAX_BYTES) return void 0;
    const text = (0, import_node_fs.readFileSync)(path, "utf8").trim();
    return text === "" ? void 0 : text;
  } catch {
    return void 0;
  }
}
function read(path) {
  const text = textOf(path);
  return text === void 0 ? void 0 : new import_keygate.core_secret__Secret(text);
}
function settings(path) {
  try {
    return JSON.parse(textOf(path) ?? "null");
  } catch {
    return void 0;
  }
}
var diskCredentials = {
  read,
  settings,
  readHome: (name) => read((0, import_node_path.join)((0, import_node_os.homedir)(), name))
};

// src/adapters/probe.ts
var import_promises = require("node:dns/promises");
var import_node_https = require("node:https");
var import_node_net = require("node:net");
var TIMEOUT = 1e4;
var MAX_BYTES2 = 64 * 1024;
var SPECIAL = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3]
];
var SPECIAL_6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20]
];
function networks(list, family) {
  const made = new import_node_net.BlockList();
  for (const [net, bits] of list) made.addSubnet(net, bits, family);
  return made;
}
function isPublicAddress(address) {
  if ((0, import_node_net.isIPv4)(address)) return !networks(SPECIAL, "ipv4").check(address, "ipv4");
  const [plain2 = ""] = address.split("%");
  return networks([["2000::", 3]], "ipv6").check(plain2, "ipv6") && !networks(SPECIAL_6, "ipv6").check(plain2, "ipv6");
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function ask(url, { address, family }, authority) {
  const options = {
    method: "GET",
    headers: { Accept: "application/json, text/event-stream", "User-Agent": "keygate" },
    // The address that was looked at, and no other: a name may lead somewhere else a moment later.
    lookup: (_host, { all }, done) => all === true ? done(null, [{ address, family }]) : done(null, address, family),
    agent: false,
    ...authority === void 0 ? {} : { ca: authority }
  };
  return new Promise((resolve) => {
    const sent = (0, import_node_https.request)(url, options, (response) => {
      const { statusCode = 0, headers } = response;
      const answered = (json) => {
        clearTimeout(timer);
        resolve({ kind: "answered", status: statusCode, authenticate: headers["www-authenticate"] ?? "", json });
        sent.destroy();
      };
      if (!/^application\/(?:[\w.-]{1,40}\+)?json\b/i.test(headers["content-type"] ?? "")) {
        answered(void 0);
        return;
      }
      const chunks = [];
      let size = 0;
      response.on("data", (chunk) => {
        size += chunk.length;
        if (size > MAX_BYTES2) answered(void 0);
        else chunks.push(chunk);
      });
      response.on("end", () => answered(parsed(Buffer.concat(chunks).toString("utf8"))));
    });
    const timer = setTimeout(() => sent.destroy(new Error("slow")), TIMEOUT);
    const ended = () => {
      clearTimeout(timer);
      resolve({ kind: "none" });
    };
    sent.on("error", ended);
    sent.on("close", ended);
    sent.end();
  });
}
function makeProbe({ resolve, isPublic, authority }) {
  return {
    async greet(address) {
      const url = URL.canParse(address) ? new URL(address) : void 0;
      if (url === void 0 || url.protocol !== "https:" || url.username !== "" || url.password !== "") return { kind: "none" };
      try {
        const addresses = await resolve(url.hostname.replace(/^\[|\]$/g, ""));
        const [first] = addresses;
        if (first === void 0 || !addresses.every((one) => isPublic(one.address))) return { kind: "none" };
        return await ask(url, first, authority);
      } catch {
        return { kind: "none" };
      }
    }
  };
}
var systemProbe = {
  greet: (url) => makeProbe({ resolve: (host) => (0, import_promises.lookup)(host, { all: true }), isPublic: isPublicAddress }).greet(url)
};

// src/adapters/start-program.ts
var import_node_child_process = __toESM(require_node_child_process(), 1);
async function programStarter() {
  const start = process.platform === "win32" ? (await Promise.resolve().then(() => __toESM(require("./vendor/cross-spawn.js"), 1))).default : import_node_child_process.spawn;
  return (command, args, options) => start(command, [...args], { ...options, shell: false, windowsHide: true });
}

// src/adapters/programs.ts
var MAX_BYTES3 = 1024 * 1024;
var MAX_COMPLAINT = 4e3;
var systemPrograms = {
  async print(command, args, timeout) {
    const start = await programStarter();
    return new Promise((resolve) => {
      let child;
      try {
        child = start(command, args, { stdio: ["ignore", "pipe", "pipe"], env: process.env });
      } catch {
        resolve({ kind: "failed", code: null, complaint: "" });
        return;
      }
      const chunks = [];
      let size = 0;
      let complaint = "";
      let early;
      const end = (why) => {
        early ??= why;
        child.kill("SIGKILL");
        child.stdout?.destroy();
        child.stderr?.destroy();
      };
      const timer = setTimeout(() => end({ kind: "slow" }), timeout);
      child.stdout?.on("data", (chunk) => {
        size += chunk.length;
        if (size > MAX_BYTES3) end({ kind: "large" });
        else chunks.push(chunk);
      });
      child.stderr?.on("data", (chunk) => {
        complaint = (complaint + chunk.toString("utf8")).slice(-MAX_COMPLAINT);
      });
      child.on("error", (error) => {
        clearTimeout(timer);
        resolve(early ?? (error.code === "ENOENT" ? { kind: "missing" } : { kind: "failed", code: null, complaint: "" }));
      });
      child.on("close", (code) => {
        clearTimeout(timer);
        resolve(
          early ?? (code === 0 ? { kind: "printed", text: Buffer.concat(chunks).toString("utf8") } : { kind: "failed", code, complaint })
        );
      });
    });
  }
};

// src/adapters/time.ts
var systemTime = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  }
};

// src/adapters/web.ts
var import_node_fs2 = require("node:fs");
var MAX_BYTES4 = 1024 * 1024 + 64 * 1024;
var TIMEOUT2 = 15e3;
function open(value) {
  return value instanceof import_keygate.core_secret__Secret ? value.reveal() : value;
}
function opened(value) {
  if (typeof value === "string" || value instanceof import_keygate.core_secret__Secret) return open(value);
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(opened);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, opened(one)]));
}
function bodyOf({ json, form }) {
  if (json !== void 0) return { type: "application/json", text: JSON.stringify(opened(json)) };
  if (form === void 0) return void 0;
  const fields = Object.entries(form).map(([name, value]) => [name, open(value)]);
  return { type: "application/x-www-form-urlencoded", text: new URLSearchParams(fields).toString() };
}
var ENTITIES = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&" };
var ELEMENT = /<(?<name>[A-Za-z]{1,60})>(?<text>[^<]{0,20000})<\/[A-Za-z]{1,60}>/g;
function parsed2(text) {
  try {
    return JSON.parse(text);
  } catch {
    if (!/^\s{0,10}<(?:\?xml|[A-Z])/.test(text)) return void 0;
    const leaves = [...text.slice(0, 1e5).matchAll(ELEMENT)].map(({ groups = {} }) => [
      groups["name"] ?? "",
      (groups["text"] ?? "").replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? "")
    ]);
    return Object.fromEntries(leaves);
  }
}
function codeOf(error) {
  return error.code ?? "unknown";
}
async function sign({ service, region, accessKeyId, secretAccessKey, sessionToken }, method, url, headers, body) {
  const { sign: aws4 } = await Promise.resolve().then(() => __toESM(require("./vendor/aws4.js"), 1));
  const signed = aws4(
    { service, region, method, host: url.host, path: `${url.pathname}${url.search}`, headers, ...body === void 0 ? {} : { body } },
    {
      accessKeyId: open(accessKeyId),
      secretAccessKey: secretAccessKey.reveal(),
      ...sessionToken === void 0 ? {} : { sessionToken: sessionToken.reveal() }
    }
  );
  for (const [name, value] of Object.entries(signed.headers ?? {})) headers[name] = String(value);
}
async function once(question, url) {
  const { request: request2 } = url.protocol === "https:" ? await Promise.resolve().then(() => __toESM(require("node:https"), 1)) : await Promise.resolve().then(() => __toESM(require("node:http"), 1));
  const body = bodyOf(question);
  const headers = { Accept: "application/json", "User-Agent": "keygate" };
  for (const [name, value] of Object.entries(question.headers ?? {})) headers[name] = open(value);
  if (body !== void 0) {
    headers["Content-Type"] ??= body.type;
    headers["Content-Length"] = String(Buffer.byteLength(body.text));
  }
  if (question.signature !== void 0) await sign(question.signature, question.method, url, headers, body?.text);
  const options = { method: question.method, headers };
  if (question.authorities !== void 0 && url.protocol === "https:") {
    try {
      const { rootCertificates } = await Promise.resolve().then(() => __toESM(require("node:tls"), 1));
      options.ca = [...rootCertificates, (0, import_node_fs2.readFileSync)(question.authorities, "utf8")];
    } catch {
      return { kind: "unreachable", code: "CERT_FILE_UNREADABLE" };
    }
  }
  return new Promise((resolve) => {
    let answer;
    const sent = request2(url, options, (response) => {
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      const chunks = [];
      let size = 0;
      response.on("data", (chunk) => {
        size += chunk.length;
        if (size > MAX_BYTES4) {
          answer = { kind: "unreachable", code: "large" };
          sent.destroy();
        } else chunks.push(chunk);
      });
      response.on("end", () => {
        clearTimeout(timer);
        if (status === 307 && location !== void 0) resolve({ kind: "moved", to: location });
        else resolve({ kind: "answered", status, json: parsed2(Buffer.concat(chunks).toString("utf8")) });
      });
      response.on("close", () => {
        clearTimeout(timer);
        resolve(answer ?? { kind: "unreachable", code: "ECONNRESET" });
      });
    });
    const timer = setTimeout(() => {
      answer = { kind: "unreachable", code: "slow" };
      sent.destroy();
    }, question.timeout ?? TIMEOUT2);
    sent.on("error", (error) => {
      clearTimeout(timer);
      resolve(answer ?? { kind: "unreachable", code: codeOf(error) });
    });
    sent.end(body?.text);
  });
}
function moved(to, from) {
  if (!URL.canParse(to, from.href)) return void 0;
  const url = new URL(to, from);
  return url.protocol === from.protocol || url.protocol === "https:" ? url : void 0;
}
var systemWeb = {
  async ask(question) {
    if (!URL.canParse(question.url)) return { kind: "unreachable", code: "ERR_INVALID_URL" };
    const first = new URL(question.url);
    try {
      const answer = await once(question, first);
      if (answer.kind !== "moved") return answer;
      const next = question.stay === true ? void 0 : moved(answer.to, first);
      const again = next === void 0 ? void 0 : await once(question, next);
      return again === void 0 || again.kind === "moved" ? { kind: "unreachable", code: "ERR_REDIRECT" } : again;
    } catch (error) {
      return { kind: "unreachable", code: error instanceof Error ? codeOf(error) : "unknown" };
    }
  }
};

// held:src/core/pattern.ts
var import_keygate2 = require("./keygate.js");

// as-json:with-patterns
function late(object, key) {
  const { value: text } = Object.getOwnPropertyDescriptor(object, key) ?? {};
  if (typeof text !== "string") return;
  const get2 = () => {
    const end = text.lastIndexOf("/");
    const value = new RegExp(text.slice(1, end), text.slice(end + 1));
    Object.defineProperty(object, key, { value, enumerable: true });
    return value;
  };
  Object.defineProperty(object, key, { get: get2, enumerable: true, configurable: true });
}
function at(node, way, i) {
  const key = way[i];
  if (key === "*") for (const item of node) at(item, way, i + 1);
  else if (i + 1 === way.length) late(node, key);
  else if (node[key] !== void 0) at(node[key], way, i + 1);
}
function withPatterns(data, places) {
  for (const place of places) at(data, place.split(" "), 0);
  return data;
}

// src/managers/index.ts
var declared = withPatterns(require("./managers.json"), ["managers * references * pattern", "managers * dynamic engines * variables", "managers * references * account", "managers * remedy launcher variables", "managers * printers * dynamic"]);
var managers = declared.managers;

// src/launcher/find.ts
var FORMS = managers.flatMap(
  (manager) => manager.references.filter(({ yields, plaintext }) => (yields === "manager" || yields === "dynamic") && plaintext === void 0).map((form) => ({ manager, form }))
);
var ANCHOR = new RegExp([...new Set(FORMS.map(({ form }) => (0, import_keygate2.core_pattern__escapePattern)(form.anchor)))].join("|"));
var WHOLE_OP = /^op:\/\/(?<target>[^/?#\n]{1,200}\/[^/?#\n]{1,200}\/(?:[^/?#\n]{1,200}\/)?[^/?#\n]{1,200})(?:\?[A-Za-z-]{1,40}=[^&#\s]{1,80})?$/;
var MAX_MATCHES = 64;
function matchesOf(text, manager, form) {
  const found = [];
  for (const match of text.matchAll(new RegExp(form.pattern.source, `${form.pattern.flags}g`))) {
    const to = match.index + match[0].length;
    found.push({ manager, form, text: match[0], written: match[0], target: match.groups?.["target"] ?? match[0], from: match.index, to });
    if (found.length === MAX_MATCHES) break;
  }
  return found;
}
function enclosed(text, match) {
  const before = text.slice(0, match.from);
  const vals = match.text.startsWith("op://") ? /(?:secret)?ref\+$/.exec(before) : null;
  if (vals !== null) {
    const [text2, target] = [match.text.replace(/\+$/, ""), match.target.replace(/\+$/, "")];
    return { ...match, text: text2, target, from: match.from - vals[0].length };
  }
  const open2 = /\{\{[ \t]{0,20}$/.exec(before);
  const close = /^[ \t]{0,20}\}\}/.exec(text.slice(match.to));
  return open2 === null || close === null ? match : { ...match, from: match.from - open2[0].length, to: match.to + close[0].length };
}
function findReferences(text) {
  if (!ANCHOR.test(text)) return [text];
  const whole = WHOLE_OP.exec(text);
  const op = FORMS.find(({ form }) => form.anchor === "op://");
  if (whole !== null && op !== void 0 && text.lastIndexOf("op://") === 0) {
    return [{ ...op, text, written: text, target: whole.groups?.["target"] ?? text }];
  }
  const matches = FORMS.flatMap(({ manager, form }) => text.includes(form.anchor) ? matchesOf(text, manager, form) : []).map((match) => enclosed(text, match)).sort((a, b) => a.from - b.from || b.to - a.to);
  const parts = [];
  let at2 = 0;
  for (const { from, to, ...found } of matches) {
    if (from < at2) continue;
    if (from > at2) parts.push(text.slice(at2, from));
    parts.push({ ...found, written: text.slice(from, to) });
    at2 = to;
  }
  if (at2 < text.length) parts.push(text.slice(at2));
  return parts.length === 0 ? [text] : parts;
}

// src/launcher/vals-reference.ts
var FORM = /^(?:secret)?ref\+[a-z0-9]{1,40}:\/\/(?<path>[^?#+]{1,300})(?:\?(?<query>[^#+]{0,300}))?(?:#\/?(?<way>[^+]{0,300}))?\+?$/;
function valsParts(text) {
  const groups = FORM.exec(text)?.groups;
  if (groups === void 0) return void 0;
  const { path = "", query = "", way = "" } = groups;
  return { path: path.split("/"), query: new URLSearchParams(query), way: way === "" ? [] : way.split("/") };
}

// src/launcher/aws-reference.ts
var SECRET_ARN = /^(?<arn>arn:[a-z-]{1,30}:secretsmanager:(?<region>[a-z0-9-]{1,30}):\d{12}:secret:[\w/+=.@-]{1,520})(?::(?<key>[\w.-]{0,100}))?(?::(?<stage>[\w.-]{0,100}))?(?::(?<version>[\w.-]{0,100}))?(?:#(?<way>[\w.]{1,200}))?$/;
var PARAMETER_ARN = /^arn:[a-z-]{1,30}:ssm:(?<region>[a-z0-9-]{1,30}):\d{12}:parameter\/[\w./-]{1,1000}$/;
var RESOLVE_SECRET = /^\{\{resolve:secretsmanager:(?<id>(?:arn:[a-z-]{1,30}:secretsmanager:[a-z0-9-]{1,30}:\d{12}:secret:)?[\w/+=.@-]{1,520})(?::SecretString(?::(?<key>[^:{}]{0,200})(?::(?<stage>[\w.-]{0,100}))?(?::(?<version>[\w.-]{0,100}))?)?)?\}\}$/;
var RESOLVE_PARAMETER = /^\{\{resolve:ssm(?:-secure)?:(?<id>[\w./-]{1,1000}?)(?::(?<version>\d{1,9}))?\}\}$/;
var REGION = /^[a-z0-9-]{1,30}$/;
function given(name, value) {
  return value === void 0 || value === "" ? {} : { [name]: value };
}
function readAwsReference(text) {
  const arn = SECRET_ARN.exec(text)?.groups;
  if (arn !== void 0) {
    const { key = "", way } = arn;
    return {
      service: "secretsmanager",
      id: arn["arn"] ?? "",
      region: arn["region"],
      way: way === void 0 ? key === "" ? [] : [key] : way.split("."),
      ...given("stage", arn["stage"]),
      ...given("version", arn["version"])
    };
  }
  const parameter = PARAMETER_ARN.exec(text)?.groups;
  if (parameter !== void 0) return { service: "ssm", id: text, region: parameter["region"], way: [] };
  const secret = RESOLVE_SECRET.exec(text)?.groups;
  if (secret !== void 0) {
    const { id: id2 = "", key = "" } = secret;
    return {
      service: "secretsmanager",
      id: id2,
      region: SECRET_ARN.exec(id2)?.groups?.["region"],
      way: key === "" ? [] : [key],
      ...given("stage", secret["stage"]),
      ...given("version", secret["version"])
    };
  }
  const resolved = RESOLVE_PARAMETER.exec(text)?.groups;
  if (resolved !== void 0) {
    const version = resolved["version"];
    return { service: "ssm", id: `${resolved["id"] ?? ""}${version === void 0 ? "" : `:${version}`}`, region: void 0, way: [] };
  }
  const vals = valsParts(text);
  const region = vals?.query.get("region") ?? void 0;
  if (vals === void 0 || [...vals.query.keys()].some((name) => name !== "region") || region !== void 0 && !REGION.test(region))
    return void 0;
  const ssm = /^(?:secret)?ref\+awsssm:/.test(text);
  const id = vals.path.join("/");
  return {
    service: ssm ? "ssm" : "secretsmanager",
    id: ssm && id.includes("/") && !id.startsWith("/") ? `/${id}` : id,
    region,
    way: vals.way
  };
}

// src/launcher/resolver.ts
function problem(kind, sentence) {
  return { ok: false, problem: { kind, sentence } };
}

// src/launcher/sealed.ts
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function member(value, key) {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function textOf2(value, key) {
  const found = member(value, key);
  return typeof found === "string" ? found : void 0;
}

// src/inquiry/facts.ts
function untoldAll(why, identity) {
  const untold = { untold: why };
  return {
    ...identity === void 0 ? {} : { identity },
    presence: untold,
    key: untold,
    changed: untold,
    rotation: untold,
    ttl: untold,
    readable: untold
  };
}
function missing(what, facts5 = {}) {
  return { ...untoldAll(`${what}, so there is nothing to tell`), ...facts5, presence: { told: { is: "missing", what } } };
}
function timeIn(value) {
  const time = typeof value === "number" ? value * 1e3 : typeof value === "string" && value !== "" ? Date.parse(value) : Number.NaN;
  return Number.isFinite(time) ? time : void 0;
}
function toldTime(value, why) {
  const time = timeIn(value);
  return time === void 0 ? { untold: why } : { told: time };
}
function secondsUntil(end, now) {
  return Math.max(0, Math.round((end - now) / 1e3));
}

// src/inquiry/printed-json.ts
var TIMEOUT3 = 3e4;
async function printedJson({ command, args, absent, signIn: signIn2 }, world) {
  const result = await world.programs.print(command, args, TIMEOUT3);
  switch (result.kind) {
    case "missing":
      return { untold: `${command} is not on the PATH` };
    case "slow":
      return { untold: `${command} did not end in time` };
    case "large":
      return { untold: `${command} printed more than 1 MiB` };
    case "failed": {
      const said = result.complaint;
      if (absent.test(said)) return { absent: true };
      if (/AccessDenied|not authori[sz]ed|forbidden|permission/i.test(said))
        return { untold: `the identity of ${command} may not ask for it` };
      if (/credentials?|sign(?:ed)? in|log(?:ged)? ?in|expired|session|account/i.test(said))
        return { untold: `${command} is not signed in; run \`${signIn2}\`` };
      return { untold: `${command} ended with ${result.code === null ? "a signal" : `exit code ${String(result.code)}`}` };
    }
    case "printed":
      try {
        return { json: JSON.parse(result.text) };
      } catch {
        return { untold: `${command} printed no JSON` };
      }
  }
}

// src/inquiry/aws.ts
var ABSENT = /ResourceNotFoundException|ParameterNotFound/;
function aws(args, region, world) {
  const where = region === void 0 ? [] : [`--region=${region}`];
  return printedJson({ command: "aws", args: [...args, ...where, "--output=json"], absent: ABSENT, signIn: "aws sso login" }, world);
}
async function callerOf(world) {
  const answer = await aws(["sts", "get-caller-identity"], void 0, world);
  const arn = "json" in answer ? textOf2(answer.json, "Arn") : void 0;
  if (arn === void 0 || !/^arn:[a-z-]{1,30}:(?:sts|iam)::\d{12}:[\w+=,.@/-]{1,700}$/.test(arn)) return void 0;
  const session = /^(?<start>arn:[a-z-]{1,30}:)sts(?<account>::\d{12}:)assumed-role\/(?<role>[\w+=,.@-]{1,64})\//.exec(arn)?.groups;
  const principal = session === void 0 ? arn : `${session["start"] ?? ""}iam${session["account"] ?? ""}role/${session["role"] ?? ""}`;
  return { principal, name: principal.slice(principal.lastIndexOf(":") + 1) };
}
async function readableOf(caller, action, arn, world) {
  if (caller === void 0) return { untold: "AWS does not tell whose credentials these are" };
  if (arn === void 0) return { untold: "AWS does not tell the ARN, of which IAM could be asked" };
  const mute = { untold: "IAM does not let this identity ask for its own rights (iam:SimulatePrincipalPolicy)" };
  if (caller.mute === true) return mute;
  const answer = await aws(
    ["iam", "simulate-principal-policy", `--policy-source-arn=${caller.principal}`, `--action-names=${action}`, `--resource-arns=${arn}`],
    void 0,
    world
  );
  const results = "json" in answer ? member(answer.json, "EvaluationResults") : void 0;
  const decision = textOf2(Array.isArray(results) ? results[0] : void 0, "EvalDecision");
  if (decision === "allowed") return { told: "yes" };
  if (decision === "explicitDeny") return { told: "no" };
  if (decision !== void 0)
    return { untold: "the identity's own policies do not allow it; whether the secret's policy does cannot be told" };
  caller.mute = true;
  return mute;
}
function versionOf({ stage, version }, versions) {
  const list = Array.isArray(versions) ? versions : [];
  return list.find((one) => {
    const stages = member(one, "VersionStages");
    return version === void 0 ? Array.isArray(stages) && stages.includes(stage ?? "AWSCURRENT") : textOf2(one, "VersionId") === version;
  });
}
async function ofSecret(request2, caller, world) {
  const { id, region, way } = request2;
  const described = await aws(["secretsmanager", "describe-secret", `--secret-id=${id}`], region, world);
  if ("absent" in described) return missing(`AWS Secrets Manager has no secret ${id}`);
  if ("untold" in described) return untoldAll(described.untold);
  const secret = described.json;
  const readable = await readableOf(caller, "secretsmanager:GetSecretValue", textOf2(secret, "ARN"), world);
  const rotation = { told: member(secret, "RotationEnabled") === true };
  if (timeIn(member(secret, "DeletedDate")) !== void 0)
    return {
      ...untoldAll("it is scheduled for deletion"),
      presence: { told: { is: "disabled", what: "it is scheduled for deletion" } },
      rotation,
      readable
    };
  const listed = await aws(["secretsmanager", "list-secret-version-ids", `--secret-id=${id}`], region, world);
  const versions = "json" in listed ? member(listed.json, "Versions") : void 0;
  const version = versionOf(request2, versions);
  if (versions !== void 0 && version === void 0)
    return missing(`the secret ${id} has no version ${request2.version ?? request2.stage ?? "that counts"}`, { rotation, readable });
  const why = "untold" in listed ? listed.untold : "the version has no time of its making";
  return {
    presence: { told: { is: "there" } },
    key: way.length === 0 ? { told: true } : { untold: "the keys of a secret of AWS stand in its value" },
    changed: toldTime(member(version, "CreatedDate"), why),
    rotation,
    ttl: { told: "unlimited" },
    readable
  };
}
function endOf(parameter) {
  const policies = member(parameter, "Policies");
  const texts = Array.isArray(policies) ? policies.map((one) => textOf2(one, "PolicyText") ?? "") : [];
  const expiration = texts.find((text) => /"Type"\s{0,9}:\s{0,9}"Expiration"/.test(text));
  return timeIn(/"Timestamp"\s{0,9}:\s{0,9}"(?<time>[^"]{1,40})"/.exec(expiration ?? "")?.groups?.["time"]);
}
async function ofParameter({ id, region }, caller, world) {
  const [, inArn] = /^arn:[a-z-]{1,30}:ssm:[^:]{1,30}:\d{12}:parameter(?<name>\/.{1,1000})$/.exec(id) ?? [];
  const [name = id, wanted] = (inArn ?? id).split(":");
  const names = inArn === void 0 || name.slice(1).includes("/") ? [name] : [name, name.slice(1)];
  if (!names.every((one) => /^[\w./-]{1,1011}$/.test(one))) return untoldAll("it is no name that a parameter may have");
  const described = await aws(
    ["ssm", "describe-parameters", `--parameter-filters=Key=Name,Option=Equals,Values=${names.join(",")}`],
    region,
    world
  );
  if ("untold" in described) return untoldAll(described.untold);
  const list = "json" in described ? member(described.json, "Parameters") : [];
  const parameter = Array.isArray(list) ? list[0] : void 0;
  if (parameter === void 0) return missing(`AWS Parameter Store has no parameter ${name}`);
  const readable = await readableOf(caller, "ssm:GetParameter", textOf2(parameter, "ARN") ?? (inArn === void 0 ? void 0 : id), world);
  const version = member(parameter, "Version");
  if (wanted !== void 0 && typeof version === "number" && Number(wanted) > version)
    return missing(`the parameter ${name} has no version ${wanted}`, { readable });
  const now = world.time.now();
  const end = endOf(parameter);
  return {
    presence: { told: end !== void 0 && end <= now ? { is: "disabled", what: "it has expired" } : { is: "there" } },
    key: { untold: "the keys of a parameter stand in its value" },
    changed: wanted === void 0 || Number(wanted) === version ? toldTime(member(parameter, "LastModifiedDate"), "the parameter has no time of its making") : { untold: "AWS tells the times of old versions only with their values" },
    rotation: { untold: "Parameter Store rotates nothing; whether something else does cannot be told" },
    ttl: { told: end === void 0 ? "unlimited" : secondsUntil(end, now) },
    readable
  };
}
function inquireAws(world) {
  let caller;
  return {
    syntaxes: [
      "arn:aws:secretsmanager:region:account:secret:name",
      "{{resolve:secretsmanager:name:SecretString:key}}",
      "ref+awssecrets://name#/key",
      "arn:aws:ssm:region:account:parameter/path",
      "{{resolve:ssm-secure:name:version}}",
      "ref+awsssm://path"
    ],
    async ask({ text }) {
      const request2 = readAwsReference(text);
      if (request2 === void 0) return untoldAll("it has settings that Keygate does not follow");
      caller ??= callerOf(world);
      const who = await caller;
      const facts5 = await (request2.service === "ssm" ? ofParameter : ofSecret)(request2, who, world);
      return who === void 0 ? facts5 : { ...facts5, identity: who.name };
    }
  };
}

// src/launcher/asking.ts
var PAUSES = [200, 800];
var AGAIN = /* @__PURE__ */ new Set(["ECONNREFUSED", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]);
function passes(answer) {
  return answer.kind === "unreachable" ? AGAIN.has(answer.code) : answer.status === 429 || answer.status === 502 || answer.status === 503;
}
async function askPatiently(world, question) {
  let answer = await world.web.ask(question);
  for (const pause of PAUSES) {
    if (!passes(answer)) break;
    await new Promise((resolve) => void world.time.after(pause, resolve));
    answer = await world.web.ask(question);
  }
  return answer;
}
function hostOf(url) {
  return /^[a-z]{1,10}:\/\/(?:[^\s/?#@]{0,400}@)?(?<host>[^\s/?#]{1,300})/i.exec(url)?.groups?.["host"] ?? "its address";
}
function unreachable(name, url, code) {
  const why = code === "slow" ? "did not answer in time" : code === "large" ? "answered with more than 1 MiB, which no secret has" : /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code) ? `has a certificate that this machine does not trust (${code})` : `cannot be reached (${code})`;
  return problem("unreachable", `${name} at ${hostOf(url)} ${why}; check the address and the network, and try again`);
}
function withoutSlash(text) {
  return text.replace(/(?<!\/)\/{1,100}$/, "");
}

// src/launcher/github-oidc.ts
async function githubToken(world, audience) {
  const url = world.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
  const bearer = world.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  if (url === void 0 || bearer === void 0 || url === "" || bearer === "") return void 0;
  const headers = { Authorization: import_keygate.core_secret__Secret.joined(["Bearer ", new import_keygate.core_secret__Secret(bearer)]) };
  const wanted = audience === void 0 ? "" : `${url.includes("?") ? "&" : "?"}audience=${encodeURIComponent(audience)}`;
  const answer = await askPatiently(world, { method: "GET", url: `${url}${wanted}`, headers });
  const token = answer.kind === "answered" ? textOf2(answer.json, "value") : void 0;
  return token === void 0 ? void 0 : new import_keygate.core_secret__Secret(token);
}

// src/launcher/azure.ts
var HOST = /^[a-z0-9-]{3,24}\.(?<cloud>vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net))$/;
var URL_FORM = /https:\/\/(?<host>[a-z0-9.-]{1,80})\/secrets\/(?<name>[0-9A-Za-z-]{1,127})(?:\/(?<version>[0-9a-f]{32}))?/;
var NAMED_FORM = /VaultName=(?<vault>[a-z0-9-]{3,24});SecretName=(?<name>[0-9A-Za-z-]{1,127})(?:;SecretVersion=(?<version>[0-9a-f]{32}))?\)$/i;
var SHORT_FORM = /^(?:azure:keyvault:|(?:secret)?ref\+azurekeyvault:\/\/)(?<vault>[a-z0-9-]{3,24})\/(?<name>[0-9A-Za-z-]{1,127})(?:\/(?<version>latest|[0-9a-f]{32}))?\+?$/i;
function addressIn(text) {
  const groups = (URL_FORM.exec(text) ?? NAMED_FORM.exec(text) ?? SHORT_FORM.exec(text))?.groups;
  const { host, vault, name, version } = groups ?? {};
  const at2 = host ?? `${vault?.toLowerCase() ?? ""}.vault.azure.net`;
  const cloud = HOST.exec(at2)?.groups?.["cloud"];
  if (name === void 0 || cloud === void 0) return void 0;
  return {
    url: `https://${at2}/secrets/${name}${version === void 0 || version === "latest" ? "" : `/${version}`}`,
    name,
    resource: `https://${cloud}`
  };
}
async function federated({ resource }, world) {
  const [client = "", tenant = "", file = ""] = ["AZURE_CLIENT_ID", "AZURE_TENANT_ID", "AZURE_FEDERATED_TOKEN_FILE"].map(
    (name) => world.env[name]
  );
  if (client === "" || tenant === "") return void 0;
  const assertion = file === "" ? await githubToken(world, "api://AzureADTokenExchange") : world.files.read(file);
  if (assertion === void 0 && file === "") return void 0;
  if (assertion === void 0) return problem("permission", "AZURE_FEDERATED_TOKEN_FILE names a file that cannot be read or is empty");
  const authority = withoutSlash(world.env["AZURE_AUTHORITY_HOST"] ?? "https://login.microsoftonline.com");
  const answer = await askPatiently(world, {
    method: "POST",
    url: `${authority}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`,
    form: {
      grant_type: "client_credentials",
      client_id: client,
      scope: `${resource}/.default`,
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion: assertion
    }
  });
  if (answer.kind === "unreachable") return unreachable("Entra ID", authority, answer.code);
  const token = textOf2(answer.json, "access_token");
  return token === void 0 ? problem(
    "permission",
    `Entra ID does not accept the workload's token for application ${client} (status ${String(answer.status)}); check its federated credential`
  ) : { token: new import_keygate.core_secret__Secret(token), identity: { kind: "workload identity", name: client } };
}
async function managed({ resource }, world) {
  const [endpoint = "", header = ""] = ["IDENTITY_ENDPOINT", "IDENTITY_HEADER"].map((name) => world.env[name]);
  if (endpoint === "" || header === "") return void 0;
  const client = world.env["AZURE_CLIENT_ID"];
  const query = new URLSearchParams({
    resource,
    "api-version": "2019-08-01",
    ...client === void 0 || client === "" ? {} : { client_id: client }
  });
  const answer = await askPatiently(world, {
    method: "GET",
    url: `${endpoint}?${query.toString()}`,
    headers: { "X-IDENTITY-HEADER": new import_keygate.core_secret__Secret(header) }
  });
  const token = answer.kind === "answered" ? textOf2(answer.json, "access_token") : void 0;
  return token === void 0 ? void 0 : { token: new import_keygate.core_secret__Secret(token), identity: { kind: "managed identity", ...client === void 0 ? {} : { name: client } } };
}

// src/inquiry/program-token.ts
async function accessFromProgram(command, args, signIn2, world) {
  const result = await world.programs.print(command, args, 3e4);
  if (result.kind === "missing") return `${command} is not on the PATH, and no workload identity is set up`;
  const text = result.kind === "printed" ? result.text.trim() : "";
  return text === "" ? `${command} gives no token; run \`${signIn2}\`` : { token: new import_keygate.core_secret__Secret(text), identity: { kind: `${command} session` } };
}

// src/inquiry/azure.ts
var NAME = "Azure Key Vault";
var MAX_PAGES = 20;
async function accessOf(address, world) {
  const own = await federated(address, world) ?? await managed(address, world);
  if (own !== void 0) return "ok" in own ? own.problem.sentence : own;
  const { resource } = address;
  return accessFromProgram(
    "az",
    ["account", "get-access-token", `--resource=${resource}`, "--query=accessToken", "--output=tsv"],
    "az login",
    world
  );
}
async function versionsOf(secret, access, world) {
  const { origin } = new URL(secret);
  const found = [];
  let url = `${secret}/versions?api-version=7.4&maxresults=25`;
  for (let page = 0; url !== void 0; page++) {
    if (page === MAX_PAGES) return `${NAME} has more versions of it than Keygate reads`;
    const answer = await askPatiently(world, { method: "GET", url, headers: { Authorization: import_keygate.core_secret__Secret.joined(["Bearer ", access.token]) } });
    if (answer.kind === "unreachable") return unreachable(NAME, secret, answer.code).problem.sentence;
    if (answer.status === 404) return [];
    if (answer.status === 401 || answer.status === 403)
      return `${NAME} does not let this identity list versions; give it the right secrets/list (Key Vault Reader)`;
    if (answer.status !== 200) return `${NAME} answered with status ${String(answer.status)}`;
    const items = member(answer.json, "value");
    if (!Array.isArray(items)) return `${NAME} answered with something else than versions`;
    found.push(...items);
    const next = textOf2(answer.json, "nextLink");
    url = next !== void 0 && URL.canParse(next) && new URL(next).origin === origin ? next : void 0;
  }
  return found;
}
function versionIn(versions, id) {
  if (id !== void 0) return versions.find((one) => textOf2(one, "id")?.endsWith(`/${id}`) === true);
  const made = (one) => Number(member(member(one, "attributes"), "created") ?? 0);
  return versions.toSorted((a, b) => made(b) - made(a))[0];
}
function facts(name, wanted, versions, now) {
  if (versions.length === 0) return missing(`${NAME} has no secret ${name}`);
  const version = versionIn(versions, wanted);
  if (version === void 0) return missing(`the secret ${name} has no version ${wanted ?? ""}`);
  const attributes = member(version, "attributes");
  const end = timeIn(member(attributes, "exp"));
  const gone = member(attributes, "enabled") === false ? "the version is disabled" : end !== void 0 && end <= now ? "the version has expired" : void 0;
  return {
    presence: { told: gone === void 0 ? { is: "there" } : { is: "disabled", what: gone } },
    key: { told: true },
    changed: toldTime(member(attributes, "created"), "the version has no time of its making"),
    rotation: { untold: "Key Vault rotates keys and not secrets; whether something else does cannot be told" },
    ttl: { told: end === void 0 ? "unlimited" : secondsUntil(end, now) },
    readable: { untold: "Azure tells nobody his own rights to a secret" }
  };
}
function inquireAzure(world) {
  const signedIn = /* @__PURE__ */ new Map();
  return {
    syntaxes: [
      "https://vault.vault.azure.net/secrets/name",
      "@Microsoft.KeyVault(SecretUri=...)",
      "azure:keyvault:vault/name",
      "ref+azurekeyvault://vault/name"
    ],
    async ask({ text }) {
      const address = addressIn(text);
      if (address === void 0) return untoldAll("it is written in a way that Keygate does not follow");
      const signing = signedIn.get(address.resource) ?? accessOf(address, world);
      signedIn.set(address.resource, signing);
      const access = await signing;
      if (typeof access === "string") return untoldAll(access);
      const { kind, name: who } = access.identity;
      const identity = who === void 0 ? kind : `${who} (${kind})`;
      const [, secret = address.url, version] = /^(.{1,300}\/secrets\/[0-9A-Za-z-]{1,127})\/([0-9a-f]{32})$/.exec(address.url) ?? [];
      const versions = await versionsOf(secret, access, world);
      if (typeof versions === "string") return untoldAll(versions, identity);
      return { ...facts(address.name, version, versions, world.time.now()), identity };
    }
  };
}

// src/launcher/gcp.ts
var NAME2 = "Google Cloud Secret Manager";
var SCOPE = "https://www.googleapis.com/auth/cloud-platform";
var STS = "https://sts.googleapis.com/v1/token";
var METADATA_TIMEOUT = 2e3;
var FORM2 = /^(?:sm:\/\/(?<a>[\w.:-]{1,100})\/(?<b>[\w-]{1,255})(?:#(?<c>\d{1,9}))?|(?:gcp:secretmanager:)?projects\/(?<d>[\w.:-]{1,100})\/secrets\/(?<e>[\w-]{1,255})(?:\/versions\/(?<f>latest|\d{1,9}))?)$/;
function versionIn2(text) {
  const plain2 = FORM2.exec(text)?.groups;
  if (plain2 !== void 0) {
    const [project2, secret2, version2] = [plain2["a"] ?? plain2["d"], plain2["b"] ?? plain2["e"], plain2["c"] ?? plain2["f"]];
    return project2 === void 0 || secret2 === void 0 ? void 0 : { project: project2, secret: secret2, version: version2 ?? "latest", way: [] };
  }
  const vals = valsParts(text);
  const [project = "", secret = "", more] = vals?.path ?? [];
  const version = vals?.query.get("version") ?? "latest";
  if (vals === void 0 || more !== void 0 || !/^[\w.:-]{1,100}$/.test(project) || !/^[\w-]{1,255}$/.test(secret) || !/^(?:latest|\d{1,9})$/.test(version))
    return void 0;
  return { project, secret, version, way: vals.way };
}
async function subjectOf(source, world) {
  const file = textOf2(source, "file");
  const format = member(source, "format");
  const field = textOf2(format, "type") === "json" ? textOf2(format, "subject_token_field_name") : void 0;
  if (file !== void 0) {
    if (field === void 0) return world.files.read(file);
    const token2 = textOf2(world.files.settings(file), field);
    return token2 === void 0 ? void 0 : new import_keygate.core_secret__Secret(token2);
  }
  const url = textOf2(source, "url");
  if (url === void 0 || field === void 0) return void 0;
  const given2 = member(source, "headers");
  const headers = {};
  for (const name of typeof given2 === "object" && given2 !== null ? Object.keys(given2) : [])
    headers[name] = new import_keygate.core_secret__Secret(textOf2(given2, name) ?? "");
  const answer = await askPatiently(world, { method: "GET", url, headers });
  const token = answer.kind === "answered" ? textOf2(answer.json, field) : void 0;
  return token === void 0 ? void 0 : new import_keygate.core_secret__Secret(token);
}
async function federated2(account, world) {
  const subject = await subjectOf(member(account, "credential_source"), world);
  if (subject === void 0)
    return problem(
      "permission",
      "the file of GOOGLE_APPLICATION_CREDENTIALS names a token of the workload that is not there; check its credential_source"
    );
  const url = textOf2(account, "token_url") ?? STS;
  const impersonate = textOf2(account, "service_account_impersonation_url");
  const foreign = [url, ...impersonate === void 0 ? [] : [impersonate]].find(
    (one) => !/^https:\/\/[a-z0-9.-]{1,100}\.googleapis\.com\//.test(one)
  );
  if (foreign !== void 0)
    return problem(
      "permission",
      "the file of GOOGLE_APPLICATION_CREDENTIALS would send the token of the workload to somebody other than Google"
    );
  const answer = await askPatiently(world, {
    method: "POST",
    url,
    form: {
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      requested_token_type: "urn:ietf:params:oauth:token-type:access_token",
      audience: textOf2(account, "audience") ?? "",
      subject_token_type: textOf2(account, "subject_token_type") ?? "urn:ietf:params:oauth:token-type:jwt",
      subject_token: subject,
      scope: SCOPE
    }
  });
  if (answer.kind === "unreachable") return unreachable("Google", url, answer.code);
  const exchanged = textOf2(answer.json, "access_token");
  if (exchanged === void 0)
    return problem(
      "permission",
      `Google does not accept the workload's token (status ${String(answer.status)}); check the workload identity pool and its conditions`
    );
  if (impersonate === void 0) return { token: new import_keygate.core_secret__Secret(exchanged), identity: { kind: "workload identity federation" } };
  const impersonated = await askPatiently(world, {
    method: "POST",
    url: impersonate,
    headers: { Authorization: import_keygate.core_secret__Secret.joined(["Bearer ", exchanged]) },
    json: { scope: SCOPE }
  });
  if (impersonated.kind === "unreachable") return unreachable("Google", impersonate, impersonated.code);
  const token = textOf2(impersonated.json, "accessToken");
  const name = /serviceAccounts\/(?<name>[^/:]{1,200}):/.exec(impersonate)?.groups?.["name"];
  if (token === void 0)
    return problem(
      "permission",
      `the workload may not act as ${name ?? "the service account"} (status ${String(impersonated.status)}); give it roles/iam.workloadIdentityUser`
    );
  return { token: new import_keygate.core_secret__Secret(token), identity: { kind: "workload identity federation", ...name === void 0 ? {} : { name } } };
}
async function ofMachine(world) {
  const host = world.env["GCE_METADATA_HOST"] ?? "169.254.169.254";
  const url = `http://${host}/computeMetadata/v1/instance/service-accounts/default/token`;
  const answer = await world.web.ask({ method: "GET", url, headers: { "Metadata-Flavor": "Google" }, timeout: METADATA_TIMEOUT });
  const token = answer.kind === "answered" ? textOf2(answer.json, "access_token") : void 0;
  return token === void 0 ? void 0 : { token: new import_keygate.core_secret__Secret(token), identity: { kind: "service account of the machine" } };
}

// src/inquiry/secure-base.ts
var LOOPBACK = /^http:\/\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d{1,5})?(?:\/|$)/i;
function secureBase(given2, usual) {
  const base = (given2 === void 0 || given2 === "" ? usual : given2).replace(/\/{1,9}$/, "");
  return /^https:\/\//i.test(base) || LOOPBACK.test(base) ? base : void 0;
}

// src/inquiry/gcp.ts
var READS = "secretmanager.versions.access";
async function accessOf2(world) {
  const path = world.env["GOOGLE_APPLICATION_CREDENTIALS"] ?? "";
  const account = path === "" ? void 0 : world.files.settings(path);
  if (textOf2(account, "type") === "external_account") {
    const access = await federated2(account, world);
    return "ok" in access ? access.problem.sentence : access;
  }
  const printed2 = await accessFromProgram("gcloud", ["auth", "print-access-token"], "gcloud auth login", world);
  if (typeof printed2 !== "string") return printed2;
  return await ofMachine(world) ?? printed2;
}
function refusal(answer, base, right, path) {
  if (answer.kind === "unreachable") return unreachable(NAME2, base, answer.code).problem.sentence;
  if (answer.status === 401 || answer.status === 403) return `${NAME2} does not let this identity see ${path}; give it ${right}`;
  return `${NAME2} answered with status ${String(answer.status)} for ${path}`;
}
function presenceOf(version, state) {
  switch (state) {
    case "ENABLED":
      return { told: { is: "there" } };
    case "DISABLED":
      return { told: { is: "disabled", what: `version ${version} is disabled` } };
    case "DESTROYED":
      return { told: { is: "disabled", what: `version ${version} was destroyed` } };
    default:
      return { untold: `version ${version} is in a state that Keygate does not know` };
  }
}
function isDone(answer) {
  return answer.kind === "answered" && answer.status === 200;
}
async function facts2({ project, secret, version, way }, access, base, world) {
  const path = `projects/${project}/secrets/${secret}`;
  const ask2 = (rest, more = {}) => askPatiently(world, {
    method: "GET",
    url: `${base}/v1/${path}${rest}`,
    headers: { Authorization: import_keygate.core_secret__Secret.joined(["Bearer ", access.token]) },
    ...more
  });
  const rights = await ask2(":testIamPermissions", { method: "POST", json: { permissions: [READS] } });
  const granted = isDone(rights) ? member(rights.json, "permissions") : void 0;
  const readable = isDone(rights) ? { told: Array.isArray(granted) && granted.includes(READS) ? "yes" : "no" } : { untold: refusal(rights, base, "nothing more: everybody may ask that", path) };
  const described = await ask2("");
  if (described.kind === "answered" && described.status === 404) return missing(`${NAME2} has no secret ${path}`, { readable });
  if (!isDone(described)) return { ...untoldAll(refusal(described, base, "roles/secretmanager.viewer", path)), readable };
  const rotation = member(described.json, "rotation");
  const now = world.time.now();
  const end = timeIn(member(described.json, "expireTime"));
  const shared = {
    rotation: { told: rotation !== void 0 && rotation !== null },
    ttl: { told: end === void 0 ? "unlimited" : secondsUntil(end, now) },
    readable
  };
  const answer = await ask2(`/versions/${version}`);
  if (answer.kind === "answered" && answer.status === 404) return missing(`the secret ${path} has no version ${version}`, shared);
  if (!isDone(answer))
    return { ...untoldAll(refusal(answer, base, "roles/secretmanager.viewer", `${path}/versions/${version}`)), ...shared };
  return {
    presence: presenceOf(version, textOf2(answer.json, "state")),
    key: way.length === 0 ? { told: true } : { untold: "the keys of a secret of Google stand in its value" },
    changed: toldTime(member(answer.json, "createTime"), "the version has no time of its making"),
    ...shared
  };
}
function inquireGcp(world) {
  let access;
  return {
    syntaxes: [
      "sm://project/name#version",
      "gcp:secretmanager:projects/project/secrets/name/versions/latest",
      "projects/project/secrets/name/versions/latest",
      "ref+gcpsecrets://project/name#/key"
    ],
    async ask({ text }) {
      const version = versionIn2(text);
      if (version === void 0) return untoldAll("it is written in a way that Keygate does not follow");
      const variable = "CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER";
      const base = secureBase(world.env[variable], "https://secretmanager.googleapis.com");
      if (base === void 0) return untoldAll(`${variable} is no address that begins with https://`);
      access ??= accessOf2(world);
      const signedIn = await access;
      if (typeof signedIn === "string") return untoldAll(signedIn);
      const { kind, name } = signedIn.identity;
      return { ...await facts2(version, signedIn, base, world), identity: name === void 0 ? kind : `${name} (${kind})` };
    }
  };
}

// src/inquiry/in-turns.ts
var AT_ONCE = 8;
async function inTurns(items, task) {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== void 0; item = waiting.shift()) await task(item);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
}

// src/launcher/onepassword.ts
var NAME3 = "1Password Connect";
function connectOf({ env }) {
  const address = env["OP_CONNECT_HOST"] ?? "";
  const token = env["OP_CONNECT_TOKEN"] ?? "";
  return address === "" || token === "" ? void 0 : { address: withoutSlash(address), token: new import_keygate.core_secret__Secret(token) };
}
async function get({ address, token }, path, world) {
  const headers = { Authorization: import_keygate.core_secret__Secret.joined(["Bearer ", token]) };
  const answer = await askPatiently(world, { method: "GET", url: `${address}/v1/${path}`, headers });
  if (answer.kind === "unreachable") return unreachable(NAME3, address, answer.code);
  if (answer.status === 200) return { json: answer.json };
  if (answer.status === 401 || answer.status === 403)
    return problem("permission", `${NAME3} does not accept OP_CONNECT_TOKEN for this vault; give the token access to it`);
  if (answer.status === 404 || answer.status === 400)
    return problem("reference", `${NAME3} knows no such vault or item; check the reference`);
  return problem("unreachable", `${NAME3} answered with status ${String(answer.status)}; try again`);
}
function namesIn(text) {
  const vals = /^(?:secret)?ref\+onepasswordconnect:\/\/(?<path>[^#?+]{1,300})#\/?(?<field>[^+]{1,200})\+?$/.exec(text)?.groups;
  const url = vals === void 0 ? /^op:\/\/(?<path>[^?#]{1,900})(?:\?(?<key>[A-Za-z-]{1,40})=(?<attribute>[^&#\s]{1,80}))?$/.exec(text)?.groups : vals;
  const path = url?.["path"];
  if (path === void 0) return void 0;
  const parts = [...path.split("/"), ...vals?.["field"] === void 0 ? [] : [vals["field"]]];
  if (parts.length < 3 || parts.length > 4 || parts.includes("")) return void 0;
  const [vault = "", item = "", ...rest] = parts;
  return { vault, item, section: rest.length === 2 ? rest[0] : void 0, field: rest.at(-1) ?? "", attribute: url?.["attribute"] };
}

// src/inquiry/onepassword.ts
var ABSENT2 = /isn't a vault|isn't an item|not found|no (?:vault|item)/i;
function isNamed(one, key, wanted) {
  return textOf2(one, "id") === wanted || textOf2(one, key)?.toLowerCase() === wanted.toLowerCase();
}
async function fromConnect(connect, path, world) {
  const answer = await get(connect, path, world);
  if ("ok" in answer) return answer.problem.kind === "reference" ? { absent: true } : { untold: answer.problem.sentence };
  return Array.isArray(answer.json) ? answer.json : { untold: "1Password Connect answered with something else than a list" };
}
async function itemsOfConnect(connect, { vault, item }, world) {
  const vaults = await fromConnect(connect, "vaults", world);
  if (!Array.isArray(vaults)) return vaults;
  const id = textOf2(
    vaults.find((one) => isNamed(one, "name", vault)),
    "id"
  );
  if (id === void 0 || !/^[a-z0-9]{1,64}$/i.test(id)) return { absent: true };
  const filter = /^[a-z0-9]{26}$/.test(item) ? "" : `?filter=${encodeURIComponent(`title eq "${item.replaceAll(/["\\]/g, "")}"`)}`;
  return fromConnect(connect, `vaults/${id}/items${filter}`, world);
}
async function itemsOfProgram({ vault }, world) {
  const answer = await printedJson(
    { command: "op", args: ["item", "list", `--vault=${vault}`, "--format=json"], absent: ABSENT2, signIn: "op signin" },
    world
  );
  if (!("json" in answer)) return answer;
  return Array.isArray(answer.json) ? answer.json : { untold: "op printed something else than a list" };
}
function facts3({ vault, item }, items) {
  const found = items.filter((one) => isNamed(one, "title", item));
  const [only, other] = found;
  if (only === void 0) return missing(`1Password shows no item "${item}" in the vault "${vault}"`);
  if (other !== void 0) return missing(`1Password has several items called "${item}", and none is the one that is meant`);
  const state = textOf2(only, "state");
  const untold = { untold: "1Password keeps no such thing" };
  return {
    presence: {
      told: state === "ARCHIVED" || state === "DELETED" ? { is: "disabled", what: `the item was ${state === "DELETED" ? "deleted" : "archived"}` } : { is: "there" }
    },
    key: { untold: "1Password shows fields only with their values" },
    // Of the whole item: no field has a time of its own.
    changed: toldTime(member(only, "updatedAt") ?? member(only, "updated_at"), "the item has no time of its last change"),
    rotation: untold,
    ttl: untold,
    readable: { told: "inherent" }
  };
}
function inquireOnePassword(world) {
  const connect = connectOf(world);
  return {
    syntaxes: ["op://vault/item/field", "ref+onepasswordconnect://vault/item#/field"],
    async ask({ text }) {
      const named = namesIn(text);
      if (named === void 0) return untoldAll("it is not written as op://vault/item/field");
      const identity = connect === void 0 ? "op session" : "1password connect";
      const items = connect === void 0 ? await itemsOfProgram(named, world) : await itemsOfConnect(connect, named, world);
      if ("untold" in items) return untoldAll(items.untold);
      if ("absent" in items) return { ...missing(`1Password shows no vault "${named.vault}"`), identity };
      return { ...facts3(named, items), identity };
    }
  };
}

// src/launcher/vault-reference.ts
var BANK_VAULTS = /^(?:\$\{)?(?<write>>>)?(?:vault|bao):(?<path>[^#]{1,400})#(?<rest>.{1,400}?)\}?$/s;
var TEMPLATE = /^\$\{\s{0,9}\.(?<key>[\w-]{1,200})\s{0,9}(?:\|\s{0,9}(?<filter>\w{1,40})\s{0,9})?$/;
var VALS = /^(?:secret)?ref\+(?:vault|openbao):\/\/(?<path>[^?#]{1,300})(?:\?(?<query>[^#]{0,300}))?(?:#\/?(?<way>[^+]{1,300}))?\+?$/;
function clean(path) {
  const parts = withoutSlash(path).replace(/^\/+/, "").split("/");
  return parts.some((part) => part === "" || part === "." || part === "..") ? void 0 : parts.map(encodeURIComponent).join("/");
}
function ofBankVaults(text) {
  const { write, path: written = "", rest = "" } = BANK_VAULTS.exec(text)?.groups ?? {};
  const path = clean(written);
  if (path === void 0 || path === "" || rest === "") return void 0;
  const method = write === void 0 ? "read" : "write";
  if (rest.startsWith("${")) {
    const { key: key2, filter } = TEMPLATE.exec(rest)?.groups ?? {};
    if (key2 === void 0 || filter !== void 0 && filter !== "urlquery") return void 0;
    return { method, path, way: [key2], ...filter === void 0 ? {} : { filter: "urlquery" } };
  }
  const [key = "", version, more] = rest.split("#");
  if (key === "" || more !== void 0 || version !== void 0 && !/^\d{1,9}$/.test(version)) return void 0;
  return { method, path, way: [key], ...version === void 0 ? {} : { version } };
}
function ofVals(text) {
  const { path: written = "", query = "", way } = VALS.exec(text)?.groups ?? {};
  const path = clean(written);
  if (path === void 0 || path === "" || way === void 0) return void 0;
  const settings2 = new URLSearchParams(query);
  for (const name of settings2.keys()) if (!["address", "namespace", "version"].includes(name)) return void 0;
  const [address, namespace, version] = ["address", "namespace", "version"].map((name) => settings2.get(name) ?? void 0);
  return {
    method: "read",
    path,
    way: way.split("/"),
    logical: true,
    ...address === void 0 ? {} : { address },
    ...namespace === void 0 ? {} : { namespace },
    ...version === void 0 ? {} : { version }
  };
}
function readVaultReference(text) {
  return /^(?:secret)?ref\+/.test(text) ? ofVals(text) : ofBankVaults(text);
}

// src/launcher/vault-session.ts
var KUBERNETES_TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount/token";
var LOOPBACK2 = /^http:\/\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d{1,5})?(?:\/|$)/i;
function setting(kind, world, name) {
  for (const prefix of kind.prefixes) {
    const value = world.env[`${prefix}_${name}`];
    if (value !== void 0 && value !== "") return value;
  }
  return void 0;
}
async function proofOf(kind, world) {
  const path = setting(kind, world, "JWT_FILE");
  if (path !== void 0) {
    const jwt = world.files.read(path);
    return jwt === void 0 ? `${kind.prefixes[0] ?? ""}_JWT_FILE names a file that cannot be read or is empty` : { jwt, method: "jwt", by: "jwt file" };
  }
  const github = await githubToken(world);
  if (github !== void 0) return { jwt: github, method: "jwt", by: "github oidc" };
  const kubernetes = world.files.read(KUBERNETES_TOKEN);
  if (kubernetes !== void 0) return { jwt: kubernetes, method: "kubernetes", by: "kubernetes" };
  return `${kind.prefixes[0] ?? ""}_ROLE is set, and there is neither a file of ${kind.prefixes[0] ?? ""}_JWT_FILE, nor a token of GitHub Actions, nor one of Kubernetes to sign in with`;
}
function serverOf(kind, world, wanted) {
  const [first = ""] = kind.prefixes;
  const [configured, address] = [setting(kind, world, "ADDR"), wanted.address ?? setting(kind, world, "ADDR")].map(
    (text) => text === void 0 ? void 0 : withoutSlash(text)
  );
  if (address === void 0)
    return problem("unreachable", `${first}_ADDR does not say where ${kind.name} is; set it to the address of the server`);
  if (configured !== void 0 && address !== configured)
    return problem("reference", `it names another server than ${first}_ADDR, which would then get the token of that one`);
  if (!/^https?:\/\//i.test(address)) return problem("unreachable", `${first}_ADDR is no address that begins with https://`);
  if (/^http:/i.test(address) && !LOOPBACK2.test(address))
    world.warn(`${first}_ADDR begins with http:// and not https://, so whoever is on the way to ${kind.name} can read every secret.`);
  const namespace = wanted.namespace ?? setting(kind, world, "NAMESPACE");
  const authorities = setting(kind, world, "CACERT");
  return {
    address,
    headers: { "X-Vault-Request": "true", ...namespace === void 0 ? {} : { "X-Vault-Namespace": namespace } },
    ...authorities === void 0 ? {} : { authorities }
  };
}
function sessionWith(token, identity, server, world) {
  const { address, headers, authorities } = server;
  return {
    address,
    identity,
    call: (method, path, json) => askPatiently(world, {
      method,
      url: `${address}/v1/${path}`,
      headers: { ...headers, "X-Vault-Token": token },
      ...json === void 0 ? {} : { json },
      ...authorities === void 0 ? {} : { authorities }
    })
  };
}
async function signIn(kind, role, server, world) {
  const proof = await proofOf(kind, world);
  if (typeof proof === "string") return problem("permission", proof);
  const method = setting(kind, world, "AUTH_METHOD") ?? proof.method;
  const mount = withoutSlash(setting(kind, world, "PATH") ?? method).replace(/^auth\//, "");
  const answer = await askPatiently(world, {
    method: "POST",
    url: `${server.address}/v1/auth/${mount.split("/").map(encodeURIComponent).join("/")}/login`,
    headers: server.headers,
    json: { role, jwt: proof.jwt },
    ...server.authorities === void 0 ? {} : { authorities: server.authorities }
  });
  if (answer.kind === "unreachable") return unreachable(kind.name, server.address, answer.code);
  const auth = member(answer.json, "auth");
  const token = textOf2(auth, "client_token");
  if (token === void 0)
    return problem(
      "permission",
      `${kind.name} does not let role "${role}" sign in at auth/${mount} (status ${String(answer.status)}); check the role and what it is bound to`
    );
  const session = sessionWith(new import_keygate.core_secret__Secret(token), { kind: proof.by, name: role }, server, world);
  const seconds = member(auth, "lease_duration");
  const lease = {
    kind: "session",
    reference: `auth/${mount}/login`,
    id: textOf2(auth, "accessor") ?? "",
    manager: kind.manager,
    identity: session.identity,
    seconds: typeof seconds === "number" ? seconds : 0,
    renewable: member(auth, "renewable") === true,
    renew: async () => {
      const renewed = await session.call("PUT", "auth/token/renew-self", {});
      const left = renewed.kind === "answered" ? member(member(renewed.json, "auth"), "lease_duration") : void 0;
      return typeof left === "number" ? left : void 0;
    },
    revoke: async () => revocationIn(await session.call("PUT", "auth/token/revoke-self", {}))
  };
  world.issued(lease);
  return { ...session, lease };
}
function isDone2(answer) {
  return answer.kind === "answered" && answer.status >= 200 && answer.status < 300;
}
function revocationIn(answer) {
  if (isDone2(answer)) return "gone";
  return answer.kind === "answered" && answer.status === 403 ? "refused" : "failed";
}
async function openVault(kind, world, wanted) {
  const server = serverOf(kind, world, wanted);
  if ("ok" in server) return server;
  const token = setting(kind, world, "TOKEN");
  if (token !== void 0) return sessionWith(new import_keygate.core_secret__Secret(token), { kind: "token of the environment" }, server, world);
  const role = setting(kind, world, "ROLE");
  if (role !== void 0) return signIn(kind, role, server, world);
  const path = setting(kind, world, "TOKEN_FILE");
  const kept = path === void 0 ? world.files.readHome(".vault-token") : world.files.read(path);
  if (kept !== void 0) return sessionWith(kept, { kind: `${kind.program} login` }, server, world);
  return problem(
    "permission",
    `nobody is signed in to ${kind.name}; run \`${kind.program} login\`, or set ${kind.prefixes[0] ?? ""}_ROLE for a workload`
  );
}

// src/launcher/vault.ts
var VAULT = { manager: "vault", name: "Vault", program: "vault", prefixes: ["VAULT"] };
var OPENBAO = { manager: "openbao", name: "OpenBao", program: "bao", prefixes: ["BAO", "VAULT"] };
var SYNTAXES = (word, scheme) => [
  `>>${word}:path#key`,
  `${word}:engine/creds/role#key`,
  `${word}:path#key`,
  `\${${word}:path#key}`,
  `\${>>${word}:path#key}`,
  `\${${word}:engine/creds/role#key}`,
  `ref+${scheme}://engine/creds/role#/key`,
  `ref+${scheme}://path#/key`
];

// src/inquiry/vault.ts
var KV_ROTATES = "KV keeps what is written to it; whether somebody writes a new value in time cannot be told";
function refusal2({ kind, session }, path, answer) {
  if (answer.kind === "unreachable") return unreachable(kind.name, session.address, answer.code).problem.sentence;
  const who = session.identity.name ?? "this token";
  if (answer.status === 401 || answer.status === 403)
    return `${kind.name} does not let ${who} read ${decodeURIComponent(path)}; give it "read" there`;
  return `${kind.name} answered with status ${String(answer.status)} for ${decodeURIComponent(path)}`;
}
function isAnswered(answer, status) {
  return answer.kind === "answered" && answer.status === status;
}
function dataOf(answer) {
  return answer.kind === "answered" ? member(answer.json, "data") : void 0;
}
async function mountOf(session, path) {
  const data = dataOf(await session.call("GET", `sys/internal/ui/mounts/${path}`));
  const mount = textOf2(data, "path");
  if (mount !== void 0 && `${path}/`.startsWith(mount))
    return { path: mount, type: textOf2(data, "type") ?? "", version: textOf2(member(data, "options"), "version") };
  const at2 = path.indexOf("/data/");
  return at2 < 0 ? void 0 : { path: path.slice(0, at2 + 1), type: "kv", version: "2" };
}
async function readableOf2(session, kind, path, method = "read") {
  const plain2 = decodeURIComponent(path);
  if (plain2.includes(",")) return { untold: "rights to a path with a comma cannot be asked for" };
  const answer = await session.call("PUT", "sys/capabilities-self", { paths: plain2 });
  const list = member(dataOf(answer), "capabilities") ?? member(dataOf(answer), plain2);
  if (!isDone2(answer) || !Array.isArray(list)) return { untold: refusal2({ kind, session }, "sys/capabilities-self", answer) };
  const rights = method === "read" ? ["read", "root", "sudo"] : ["update", "create", "root", "sudo"];
  return { told: list.some((right) => rights.includes(String(right))) ? "yes" : "no" };
}
async function keyOf({ kind, session, request: request2, mount }, rest) {
  const path = `${mount.path}subkeys/${rest}`;
  const answer = await session.call("GET", request2.version === void 0 ? path : `${path}?version=${request2.version}`);
  const subkeys = member(dataOf(answer), "subkeys");
  if (subkeys === void 0) return { untold: refusal2({ kind, session }, path, answer) };
  let at2 = subkeys;
  for (const key of request2.way) {
    if (typeof at2 !== "object" || at2 === null || !Object.hasOwn(at2, key)) return { told: false };
    at2 = member(at2, key);
  }
  return { told: true };
}
function presenceOf2(version, facts5, now) {
  if (member(facts5, "destroyed") === true) return { is: "disabled", what: `version ${version} was destroyed` };
  const deleted = timeIn(member(facts5, "deletion_time"));
  return deleted !== void 0 && deleted <= now ? { is: "disabled", what: `version ${version} was deleted` } : { is: "there" };
}
async function ofKv2(asking) {
  const { kind, session, request: request2, mount, now } = asking;
  if (request2.logical !== true && !asking.rest.startsWith("data/"))
    return missing(`${decodeURIComponent(request2.path)} lacks the data/ that paths of KV version 2 have behind the mount`);
  const rest = asking.rest.replace(/^data\//, "");
  const path = `${mount.path}metadata/${rest}`;
  const readable = await readableOf2(session, kind, `${mount.path}data/${rest}`);
  const answer = await session.call("GET", path);
  const named = decodeURIComponent(`${mount.path}${rest}`);
  if (isAnswered(answer, 404)) return missing(`${kind.name} has no secret ${named}`, { readable });
  const data = dataOf(answer);
  if (!isDone2(answer)) return { ...untoldAll(refusal2(asking, path, answer)), readable };
  const current = member(data, "current_version");
  const version = request2.version ?? (typeof current === "number" ? String(current) : void 0);
  const facts5 = version === void 0 ? void 0 : member(member(data, "versions"), version);
  if (version === void 0 || facts5 === void 0) return missing(`${named} has no version ${version ?? "that counts"}`, { readable });
  const presence = presenceOf2(version, facts5, now);
  const ends = timeIn(member(facts5, "deletion_time"));
  return {
    presence: { told: presence },
    key: presence.is === "there" ? await keyOf(asking, rest) : { untold: "its keys went with it" },
    changed: toldTime(member(facts5, "created_time"), "the version has no time of its making"),
    rotation: { untold: KV_ROTATES },
    ttl: { told: ends === void 0 ? "unlimited" : secondsUntil(ends, now) },
    readable
  };
}
async function ofKv1({ kind, session, request: request2, mount, rest }) {
  const readable = await readableOf2(session, kind, request2.path);
  const folder = rest.includes("/") ? rest.slice(0, rest.lastIndexOf("/") + 1) : "";
  const name = decodeURIComponent(rest.slice(folder.length));
  const path = `${mount.path}${folder}`;
  const answer = await session.call("GET", `${path}?list=true`);
  const keys = member(dataOf(answer), "keys");
  const none = "KV version 1 keeps no metadata";
  const named = decodeURIComponent(request2.path);
  if (isAnswered(answer, 404) || Array.isArray(keys) && !keys.includes(name))
    return missing(`${kind.name} has no secret ${named}`, { readable });
  if (!Array.isArray(keys)) return { ...untoldAll(refusal2({ kind, session }, path, answer)), readable };
  const untold = { untold: none };
  return { presence: { told: { is: "there" } }, key: untold, changed: untold, rotation: { untold: KV_ROTATES }, ttl: untold, readable };
}
async function ofRole({ kind, session, request: request2, mount, rest }, folder) {
  const readable = await readableOf2(session, kind, request2.path, request2.method);
  const role = rest.slice(folder.length + 1);
  const path = `${mount.path}${folder === "static-creds" ? "static-roles" : "roles"}/${role}`;
  const answer = await session.call("GET", path);
  if (isAnswered(answer, 404)) return missing(`${kind.name} has no role ${decodeURIComponent(path)}`, { readable });
  if (!isDone2(answer)) return { ...untoldAll(refusal2({ kind, session }, path, answer)), readable };
  const data = dataOf(answer);
  const seconds = member(data, folder === "static-creds" ? "rotation_period" : "default_ttl");
  const made = { untold: "it is made on demand" };
  return {
    presence: { told: { is: "there" } },
    key: { untold: "the keys of a credential that is made on demand cannot be told before it is made" },
    changed: folder === "static-creds" ? toldTime(member(data, "last_vault_rotation"), "the role does not say when it was rotated last") : made,
    rotation: { told: true },
    ttl: typeof seconds === "number" && seconds > 0 ? { told: seconds } : { untold: "the role leaves its time to the engine" },
    readable
  };
}
async function facts4(kind, request2, session, now) {
  const mount = await mountOf(session, request2.path);
  if (mount === void 0)
    return untoldAll(
      `${kind.name} does not tell ${session.identity.name ?? "this token"} what is mounted at ${decodeURIComponent(request2.path)}`
    );
  const asking = { kind, session, request: request2, mount, rest: request2.path.slice(mount.path.length), now };
  const folder = /^(?<folder>creds|sts|static-creds)\//.exec(asking.rest)?.groups?.["folder"];
  if (mount.type === "kv" || mount.type === "generic") return mount.version === "2" ? ofKv2(asking) : ofKv1(asking);
  if (folder === "creds" || folder === "sts" || folder === "static-creds") return ofRole(asking, folder);
  const readable = await readableOf2(session, kind, request2.path, request2.method);
  return { ...untoldAll(`${kind.name} has no metadata of what the engine "${mount.type}" makes`), readable };
}
function makeInquirer(kind, syntaxes, world) {
  const sessions = /* @__PURE__ */ new Map();
  return {
    syntaxes,
    async ask({ text }) {
      const request2 = readVaultReference(text);
      if (request2 === void 0) return untoldAll(`it is written in a way that Keygate does not follow`);
      const { address, namespace } = request2;
      const wanted = { ...address === void 0 ? {} : { address }, ...namespace === void 0 ? {} : { namespace } };
      const key = JSON.stringify(wanted);
      const opening = sessions.get(key) ?? openVault(kind, world, wanted);
      sessions.set(key, opening);
      const session = await opening;
      if ("ok" in session) return untoldAll(session.problem.sentence);
      const { name, kind: way } = session.identity;
      return { ...await facts4(kind, request2, session, world.time.now()), identity: name === void 0 ? way : `${name} (${way})` };
    }
  };
}
function inquireVault(world) {
  return makeInquirer(VAULT, SYNTAXES("vault", "vault"), world);
}
function inquireOpenBao(world) {
  return makeInquirer(OPENBAO, SYNTAXES("bao", "openbao"), world);
}

// src/inquiry/inquire.ts
var PATIENCE = 6e4;
var MOST = 2e3;
async function inTime(asked, { time }) {
  let cancel = () => void 0;
  const late2 = new Promise((resolve) => {
    cancel = time.after(PATIENCE, () => resolve(untoldAll("its manager did not answer in time")));
  });
  try {
    return await Promise.race([asked, late2]);
  } catch {
    return untoldAll("the question failed");
  } finally {
    cancel();
  }
}
async function inquire(texts, outside) {
  const leases = [];
  const world = { ...outside, issued: (lease) => leases.push(lease) };
  const inquirers = new Map(
    [inquireVault, inquireOpenBao, inquireAws, inquireGcp, inquireAzure, inquireOnePassword].map((make) => make(world)).flatMap((inquirer) => inquirer.syntaxes.map((syntax) => [syntax, inquirer]))
  );
  const found = new Map(texts.map((text) => [text, findReferences(text).filter((part) => typeof part !== "string")]));
  const all = new Map([...found.values()].flat().map((one) => [one.text, one]));
  const facts5 = /* @__PURE__ */ new Map();
  for (const one of [...all.values()].slice(MOST))
    facts5.set(one.text, { manager: one.manager.id, ...untoldAll(`a run asks for ${String(MOST)} references at most`) });
  await inTurns([...all.values()].slice(0, MOST), async (one) => {
    const inquirer = inquirers.get(one.form.syntax);
    const asked = inquirer === void 0 ? untoldAll(`Keygate does not ask ${one.manager.name} for references of this form`) : await inTime(inquirer.ask(one), world);
    facts5.set(one.text, { manager: one.manager.id, ...asked });
  });
  await Promise.all(leases.map((lease) => lease.revoke()));
  return new Map([...found].map(([text, parts]) => [text, parts.flatMap((part) => facts5.get(part.text) ?? [])]));
}

// src/inquiry/oauth.ts
var MOST2 = 500;
var WELL_KNOWN = "/.well-known/oauth-protected-resource";
function pointsToMetadata(reply) {
  return reply.kind === "answered" && reply.status === 401 && /\bresource_metadata\s{0,9}=\s{0,9}"?https:\/\//i.test(reply.authenticate);
}
function isMetadata(reply) {
  const servers = reply.kind === "answered" && reply.status === 200 ? member(reply.json, "authorization_servers") : void 0;
  return Array.isArray(servers) && servers.some((one) => typeof one === "string" && one.startsWith("https://"));
}
async function offersOAuth(address, probe) {
  if (pointsToMetadata(await probe.greet(address))) return true;
  const { origin, pathname } = new URL(address);
  const path = pathname.replace(/\/{1,9}$/, "");
  const places = [.../* @__PURE__ */ new Set([`${origin}${WELL_KNOWN}${path}`, `${origin}${WELL_KNOWN}`])];
  let absent = 0;
  for (const place of places) {
    const reply = await probe.greet(place);
    if (isMetadata(reply)) return true;
    if (reply.kind === "answered" && reply.status === 404) absent += 1;
  }
  return absent === places.length ? false : void 0;
}
async function askOAuth(addresses, probe) {
  const found = /* @__PURE__ */ new Map();
  await inTurns(addresses.slice(0, MOST2), async (address) => {
    const offers = await offersOAuth(address, probe);
    if (offers !== void 0) found.set(address, offers);
  });
  return found;
}

// src/asking-room.ts
function askManagers(env, warn) {
  return (texts) => inquire(texts, { env, programs: systemPrograms, web: systemWeb, files: diskCredentials, time: systemTime, warn });
}
var askServers = (addresses) => askOAuth(addresses, systemProbe);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  askManagers,
  askServers
});
