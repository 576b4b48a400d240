"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/cli/exec.ts
var exec_exports = {};
__export(exec_exports, {
  exec: () => exec
});
module.exports = __toCommonJS(exec_exports);
var import_node_fs7 = require("node:fs"), import_node_util2 = require("node:util");

// src/adapters/audit-log.ts
var import_node_fs = require("node:fs");

// src/core/errors.ts
var UserError = class extends Error {
  name = "UserError";
};

// src/adapters/audit-log.ts
var STANDARD_ERROR = 2;
function writeWhole(descriptor, text) {
  let bytes = Buffer.from(text);
  for (let at = 0, tries = 0; at < bytes.length && tries < 100; )
    try {
      at += (0, import_node_fs.writeSync)(descriptor, bytes, at);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) return;
      tries++, Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
}
function auditLog(path) {
  let descriptor = STANDARD_ERROR;
  if (path !== "-")
    try {
      descriptor = (0, import_node_fs.openSync)(path, "a", 384);
    } catch (error) {
      let code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
      throw new UserError(`The audit log "${path}" cannot be written (${code}).`, { cause: error });
    }
  return { write: (event) => writeWhole(descriptor, `${JSON.stringify(event)}
`) };
}

// src/adapters/clock.ts
var systemClock = {
  today() {
    let now = /* @__PURE__ */ new Date();
    return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
  }
};

// src/adapters/credential-files.ts
var import_node_fs2 = require("node:fs"), import_node_os = require("node:os"), import_node_path = require("node:path");

// src/core/secret.ts
var import_node_util = require("node:util"), REDACTED = "[redacted]", Secret = class _Secret {
  #text;
  constructor(text) {
    this.#text = text;
  }
  /** Texts and secrets in a row, as one secret. Works without revealing any. */
  static joined(parts) {
    return new _Secret(parts.map((part) => typeof part == "string" ? part : part.#text).join(""));
  }
  /** The text itself. The caller must not let it out of the function that asked. */
  reveal() {
    return this.#text;
  }
  /** Whether both hold the same text. Works without revealing either. */
  equals(other) {
    return this.#text === other.#text;
  }
  /** A text with this one taken out of it wherever it stands. Works without revealing it. */
  removedFrom(text) {
    return this.#text === "" ? text : text.replaceAll(this.#text, REDACTED);
  }
  /** The same in base64, as an API may want it. Works without revealing it. */
  base64() {
    return new _Secret(btoa(Array.from(new TextEncoder().encode(this.#text), (byte) => String.fromCharCode(byte)).join("")));
  }
  toString() {
    return REDACTED;
  }
  toJSON() {
    return REDACTED;
  }
  [import_node_util.inspect.custom]() {
    return REDACTED;
  }
};

// src/adapters/credential-files.ts
var MAX_BYTES = 64 * 1024;
function textOf(path) {
  try {
    if ((0, import_node_fs2.statSync)(path).size > MAX_BYTES) return;
    let text = (0, import_node_fs2.readFileSync)(path, "utf8").trim();
    return text === "" ? void 0 : text;
  } catch {
    return;
  }
}
function read(path) {
  let text = textOf(path);
  return text === void 0 ? void 0 : new Secret(text);
}
function settings(path) {
  try {
    return JSON.parse(textOf(path) ?? "null");
  } catch {
    return;
  }
}
var diskCredentials = {
  read,
  settings,
  readHome: (name) => read((0, import_node_path.join)((0, import_node_os.homedir)(), name))
};

// src/adapters/otlp-audit.ts
var SEVERITIES = { INFO: 9, WARN: 13 }, GRAVE = /* @__PURE__ */ new Set([
  "refused",
  "renewal-failed",
  "expired",
  "revocation-failed",
  "irrevocable",
  "limit",
  "denied"
]);
function isOtlpConfigured(env) {
  let endpoint = [env.OTEL_EXPORTER_OTLP_LOGS_ENDPOINT, env.OTEL_EXPORTER_OTLP_ENDPOINT].find((one) => (one ?? "").trim() !== "");
  return !(env.OTEL_SDK_DISABLED?.trim().toLowerCase() === "true" || env.OTEL_LOGS_EXPORTER?.trim() === "none") && endpoint !== void 0 && /^\s*https?:\/\//i.test(endpoint);
}
function isAttribute(value) {
  return ["string", "number", "boolean"].includes(typeof value) || Array.isArray(value) && value.every((one) => typeof one == "string");
}
function attributesOf(told, before = "keygate") {
  return Object.fromEntries(
    Object.entries(told).flatMap(([key, value]) => {
      let name = `${before}.${key}`;
      return isAttribute(value) ? [[name, value]] : typeof value == "object" && value !== null ? Object.entries(attributesOf(value, name)) : [];
    })
  );
}
function emit(logger, { time, event, ...told }) {
  let severity = GRAVE.has(event) ? "WARN" : "INFO";
  logger.emit({
    eventName: `keygate.${String(event)}`,
    timestamp: new Date(String(time)),
    severityNumber: SEVERITIES[severity],
    severityText: severity,
    body: String(event),
    attributes: attributesOf(told)
  });
}
function otlpAudit(version2) {
  let waiting = [], failed = !1, loading, logger, timer;
  async function load() {
    let { LoggerProvider, BatchLogRecordProcessor } = await Promise.resolve().then(() => __toESM(require("./vendor/opentelemetry.js"), 1)), { OTLPLogExporter } = await Promise.resolve().then(() => __toESM(require("./vendor/opentelemetry.js"), 1)), { resourceFromAttributes } = await Promise.resolve().then(() => __toESM(require("./vendor/opentelemetry.js"), 1)), sender = new OTLPLogExporter(), provider = new LoggerProvider({
      // The name in OTEL_SERVICE_NAME is that of the server, which has the same environment.
      resource: resourceFromAttributes({ "service.name": "keygate", "service.version": version2 }),
      processors: [
        new BatchLogRecordProcessor({
          exporter: {
            export: (records, done) => sender.export(records, (result) => {
              failed ||= result.error !== void 0, done(result);
            }),
            forceFlush: () => sender.forceFlush(),
            shutdown: () => sender.shutdown()
          }
        })
      ]
    });
    logger = provider.getLogger("keygate", version2);
    for (let event of waiting.splice(0)) emit(logger, event);
    return { logger, end: () => provider.shutdown() };
  }
  return {
    write(event) {
      logger !== void 0 ? emit(logger, event) : waiting.length < 1e4 && waiting.push(event), timer ??= setTimeout(() => {
        loading ??= load().catch(() => {
        });
      }, 100).unref();
    },
    async close() {
      if (clearTimeout(timer), timer === void 0) return !0;
      loading ??= load().catch(() => {
      });
      let sender = await loading;
      if (sender === void 0) return !1;
      let late = new Promise((resolve2) => {
        setTimeout(() => resolve2("late"), 2e3).unref();
      });
      return await Promise.race([sender.end().catch(() => "late"), late]) !== "late" && !failed;
    }
  };
}

// src/adapters/start-program.ts
var import_node_child_process = require("node:child_process");
async function programStarter() {
  let start = process.platform === "win32" ? (await Promise.resolve().then(() => __toESM(require("./vendor/cross-spawn.js"), 1))).default : import_node_child_process.spawn;
  return (command, args, options) => start(command, [...args], { ...options, shell: !1, windowsHide: !0 });
}

// src/adapters/programs.ts
var MAX_BYTES2 = 1024 * 1024, MAX_COMPLAINT = 4e3, systemPrograms = {
  async print(command, args, timeout) {
    let start = await programStarter();
    return new Promise((resolve2) => {
      let child;
      try {
        child = start(command, args, { stdio: ["ignore", "pipe", "pipe"], env: process.env });
      } catch {
        resolve2({ kind: "failed", code: null, complaint: "" });
        return;
      }
      let chunks = [], size = 0, complaint = "", early, end = (why) => {
        early ??= why, child.kill("SIGKILL"), child.stdout?.destroy(), child.stderr?.destroy();
      }, timer = setTimeout(() => end({ kind: "slow" }), timeout);
      child.stdout?.on("data", (chunk) => {
        size += chunk.length, size > MAX_BYTES2 ? end({ kind: "large" }) : chunks.push(chunk);
      }), child.stderr?.on("data", (chunk) => {
        complaint = (complaint + chunk.toString("utf8")).slice(-MAX_COMPLAINT);
      }), child.on("error", (error) => {
        clearTimeout(timer), resolve2(early ?? (error.code === "ENOENT" ? { kind: "missing" } : { kind: "failed", code: null, complaint: "" }));
      }), child.on("close", (code) => {
        clearTimeout(timer), resolve2(
          early ?? (code === 0 ? { kind: "printed", text: Buffer.concat(chunks).toString("utf8") } : { kind: "failed", code, complaint })
        );
      });
    });
  }
};

// src/adapters/client-input.ts
var import_node_fs3 = require("node:fs"), MESSAGE = /^\s*[{[]/, LOOKED_AT = 64;
function comesFromClient() {
  try {
    let input = (0, import_node_fs3.fstatSync)(0);
    return input.isFIFO() || input.isSocket();
  } catch {
    return !1;
  }
}
function hearEnd(closed) {
  let spoke = !1;
  process.stdin.once("data", (chunk) => {
    spoke = MESSAGE.test(chunk.toString("latin1", 0, LOOKED_AT));
  }), process.stdin.once("end", () => {
    spoke && closed();
  });
}
function copyInput({ stdin }) {
  return stdin?.on("error", () => {
  }), process.stdin.on("error", () => {
  }), stdin !== null && process.stdin.pipe(stdin), () => {
    process.stdin.unpipe(), process.stdin.destroy();
  };
}

// src/adapters/headers-pipe.ts
var import_node_child_process2 = require("node:child_process"), import_node_fs4 = require("node:fs"), import_node_os2 = require("node:os"), import_node_path2 = require("node:path"), LOOK = 25, PATIENCE = 5e3;
function isCode(error, code) {
  return error instanceof Error && "code" in error && error.code === code;
}
function headersPipe(text) {
  let folder = (0, import_node_fs4.mkdtempSync)((0, import_node_path2.join)(process.env.XDG_RUNTIME_DIR ?? (0, import_node_os2.tmpdir)(), "keygate-")), path = (0, import_node_path2.join)(folder, "headers"), timer, close = () => {
    clearTimeout(timer), (0, import_node_fs4.rmSync)(folder, { recursive: !0, force: !0 });
  };
  if ((0, import_node_child_process2.spawnSync)("mkfifo", ["-m", "600", path], { stdio: "ignore", timeout: PATIENCE }).status !== 0) {
    close();
    return;
  }
  let bytes = Buffer.from(text);
  function write(descriptor, from) {
    let at = from;
    try {
      for (; at < bytes.length; ) at += (0, import_node_fs4.writeSync)(descriptor, bytes, at);
    } catch (error) {
      if (isCode(error, "EAGAIN")) {
        timer = setTimeout(() => write(descriptor, at), LOOK).unref();
        return;
      }
    }
    (0, import_node_fs4.closeSync)(descriptor), close();
  }
  function look() {
    let descriptor;
    try {
      descriptor = (0, import_node_fs4.openSync)(path, import_node_fs4.constants.O_WRONLY | import_node_fs4.constants.O_NONBLOCK);
    } catch (error) {
      isCode(error, "ENXIO") && (timer = setTimeout(look, LOOK).unref());
      return;
    }
    (0, import_node_fs4.unlinkSync)(path), write(descriptor, 0);
  }
  return look(), { path, close };
}

// src/adapters/pass-through.ts
var import_node_stream = require("node:stream"), LOOK2 = 100, QUIET = 5, MOST_ANSWERS = 1024 * 1024, NEWLINE = 10;
function mixing() {
  let within = !1, pending = [], stream = new import_node_stream.Transform({
    transform(chunk, _encoding, done) {
      let end = pending.length === 0 ? -1 : chunk.indexOf(NEWLINE);
      if (end < 0) stream.push(chunk);
      else {
        stream.push(chunk.subarray(0, end + 1));
        for (let line of pending) stream.push(line);
        pending = [], end + 1 < chunk.length && stream.push(chunk.subarray(end + 1));
      }
      within = chunk.at(-1) !== NEWLINE, done();
    }
  });
  return {
    stream,
    answer(line) {
      within ? pending.push(line) : stream.writableEnded || stream.push(line);
    },
    waiting: () => stream.readableLength + pending.reduce((sum, line) => sum + line.length, 0)
  };
}
function guarded(guard, mixed) {
  let timers = /* @__PURE__ */ new Set();
  function hand({ pass, answers }, stream2, done) {
    for (let bytes of pass) stream2.push(bytes);
    for (let line of answers) mixed.answer(line);
    let wait = () => {
      mixed.waiting() <= MOST_ANSWERS ? done() : timers.add(setTimeout(wait, LOOK2).unref());
    };
    wait();
  }
  let stream = new import_node_stream.Transform({
    transform(chunk, _encoding, done) {
      hand(guard.take(chunk), stream, done);
    },
    flush(done) {
      hand(guard.end(), stream, done);
    },
    destroy(error, done) {
      for (let timer of timers) clearTimeout(timer);
      done(error);
    }
  });
  return stream;
}
function passThrough(child, observer, guard) {
  let { stdin, stdout } = child, taken = 0, mixed = guard === void 0 ? void 0 : mixing(), input = guard === void 0 || mixed === void 0 ? process.stdin : process.stdin.pipe(guarded(guard, mixed)), output = mixed === void 0 ? stdout : stdout?.pipe(mixed.stream) ?? null, broken = new Promise((resolve2) => {
    process.stdout.on("error", () => {
      output?.resume(), resolve2();
    });
  });
  stdin?.on("error", () => {
  }), process.stdin.on("error", () => {
  }), observer !== void 0 && input.on("data", (chunk) => observer.toServer(chunk)), stdin !== null && input.pipe(stdin), stdout?.on("data", (chunk) => {
    taken++, observer?.fromServer(chunk);
  });
  let ended = new Promise((resolve2) => {
    output?.on("close", resolve2);
  });
  output?.pipe(process.stdout, { end: !1 });
  async function silence() {
    for (let quiet = 0, before = taken; quiet < QUIET; ) {
      await new Promise((resolve2) => {
        setTimeout(resolve2, LOOK2).unref();
      });
      let full = process.stdout.writableLength > 0 || (mixed?.stream.readableLength ?? 0) > 0;
      quiet = taken === before && !full ? quiet + 1 : 0, before = taken;
    }
  }
  return async () => {
    input.unpipe(), process.stdin.unpipe(), process.stdin.destroy(), await Promise.race([ended, broken, silence()]), stdout?.destroy(), await Promise.race([broken, new Promise((resolve2) => {
      process.stdout.write("", () => resolve2());
    })]);
  };
}

// src/adapters/server-process.ts
var LONGEST = { linux: 131071, win32: 32766 };
function open(value) {
  return value instanceof Secret ? value.reveal() : value;
}
function tooLong(name, text) {
  let most = LONGEST[process.platform];
  return most !== void 0 && Buffer.byteLength(text) > most ? name : void 0;
}
var HEADERS = "{headers}", HEADERS_VARIABLE = "MCP_HEADERS_FILE";
function writtenHeaders({ form, entries }) {
  let opened3 = entries.map(([name, value]) => [name, open(value)]), broken = opened3.find(([, value]) => /[\r\n\0]/.test(value));
  return broken !== void 0 ? { kind: "not-started", problem: "header", where: broken[0] } : form === "json" ? `${JSON.stringify(Object.fromEntries(opened3))}
` : opened3.map(([name, value]) => `${name}: ${value}
`).join("");
}
function failure({ code }) {
  switch (code) {
    case "ENOENT":
      return { kind: "not-started", problem: "missing" };
    case "EACCES":
    case "ENOEXEC":
      return { kind: "not-started", problem: "denied" };
    case "E2BIG":
      return { kind: "not-started", problem: "large" };
    default:
      return { kind: "not-started", problem: "other", ...code === void 0 ? {} : { where: code } };
  }
}
function refused(ended) {
  return { ended: Promise.resolve(ended), signal: () => {
  } };
}
var systemServers = {
  async start({ command, args, env, headers, observer, guard, onClosed }) {
    let opened3 = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, open(value)])), written = headers === void 0 ? "" : writtenHeaders(headers);
    if (typeof written != "string") return refused(written);
    let pipe = headers === void 0 ? void 0 : headersPipe(written);
    if (headers !== void 0 && pipe === void 0) return refused({ kind: "not-started", problem: "pipe" });
    let named = args.some((word) => typeof word == "string" && word.includes(HEADERS)), words = args.map((word) => typeof word == "string" && pipe !== void 0 ? word.replaceAll(HEADERS, pipe.path) : open(word));
    pipe !== void 0 && !named && (opened3[HEADERS_VARIABLE] = pipe.path);
    let large = Object.entries(opened3).map(([name, value]) => tooLong(name, `${name}=${value}`)).find((name) => name !== void 0) ?? words.map((word, at) => tooLong(`argument ${String(at + 1)}`, word)).find((name) => name !== void 0);
    if (large !== void 0)
      return pipe?.close(), refused({ kind: "not-started", problem: "large", where: large });
    let copied = observer !== void 0 || guard !== void 0, heard = onClosed !== void 0 && comesFromClient(), startProgram = await programStarter(), child;
    try {
      child = startProgram(command, words, {
        stdio: copied ? ["pipe", "pipe", "inherit"] : heard ? ["pipe", "inherit", "inherit"] : "inherit",
        env: opened3
      });
    } catch (error) {
      return pipe?.close(), refused(error instanceof Error ? failure(error) : { kind: "not-started", problem: "other" });
    }
    let runs = !0;
    heard && hearEnd(() => runs && onClosed());
    let passed = copied ? passThrough(child, observer, guard) : void 0, uncopy = heard && !copied ? copyInput(child) : void 0;
    return {
      ended: new Promise((resolve2) => {
        child.on("error", (error) => {
          pipe?.close(), resolve2(failure(error)), passed?.(), uncopy?.();
        }), child.on("exit", (code, signal) => {
          runs = !1, pipe?.close(), uncopy?.();
          let how = signal === null ? { kind: "exited", code: code ?? 1 } : { kind: "killed", signal };
          passed === void 0 ? resolve2(how) : passed().then(() => resolve2(how));
        });
      }),
      signal(name) {
        try {
          child.kill(name);
        } catch {
        }
      }
    };
  }
};

// src/adapters/stops.ts
var import_node_tty = require("node:tty");

// src/adapters/lineage.ts
var import_node_child_process3 = require("node:child_process"), import_promises = require("node:fs/promises"), WRAPPER = /^(?:\S*[\\/])?(?:sh|bash|dash|zsh|ash|ksh|fish|busybox|env|timeout|npx|npm|pnpm|pnpx|yarn|yarnpkg|bunx|mise|volta|volta-shim)(?:\s|$)|(?:npx|npm|pnpm|yarn)(?:-cli)?\.c?js(?:\s|$)/, CLIMB = 50, MOST = 6;
async function ancestor(pid) {
  if (process.platform === "linux") {
    let [stat, line] = await Promise.all([
      (0, import_promises.readFile)(`/proc/${String(pid)}/stat`, "utf8"),
      (0, import_promises.readFile)(`/proc/${String(pid)}/cmdline`, "utf8")
    ]), parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    return Number.isInteger(parent) ? { parent, line: line.replaceAll("\0", " ").trim() } : void 0;
  }
  if (process.platform !== "win32")
    return new Promise((resolve2) => {
      (0, import_node_child_process3.execFile)("ps", ["-o", "ppid=,command=", "-p", String(pid)], { timeout: 5e3 }, (error, out) => {
        let groups = /^\s*(?<parent>\d+)\s+(?<line>.*)$/m.exec(error === null ? out : "")?.groups;
        resolve2(groups === void 0 ? void 0 : { parent: Number(groups.parent), line: groups.line ?? "" });
      });
    });
}
function isAlive(pid) {
  try {
    return process.kill(pid, 0), !0;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
function makeLineage() {
  let parent = process.ppid, above = [];
  async function climb() {
    let pid = parent;
    for (let i = 0; i < MOST && pid > 1; i++) {
      let found = await ancestor(pid);
      if (found === void 0 || !WRAPPER.test(found.line) || found.parent <= 1) return;
      pid = found.parent, above.push(pid);
    }
  }
  return parent > 1 && setTimeout(() => {
    climb().catch(() => {
    });
  }, CLIMB).unref(), {
    isWhole: () => parent <= 1 || process.ppid === parent && isAlive(parent) && above.every(isAlive)
  };
}

// src/adapters/stops.ts
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"], EVERY = 500, systemStops = {
  watch(listener) {
    let typed = (0, import_node_tty.isatty)(0), listeners = SIGNALS.map((name) => {
      let heard = () => {
        typed && name === "SIGINT" || listener({ kind: "signal", name });
      };
      return process.on(name, heard), [name, heard];
    }), lineage = makeLineage(), orphaned = !1, timer = setInterval(() => {
      orphaned || lineage.isWhole() || (orphaned = !0, listener({ kind: "orphaned" }));
    }, EVERY);
    return timer.unref(), () => {
      clearInterval(timer);
      for (let [name, heard] of listeners) process.off(name, heard);
    };
  }
};

// src/adapters/time.ts
var systemTime = {
  now: () => Date.now(),
  after(milliseconds, run) {
    let timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  }
};

// src/adapters/web.ts
var import_node_fs5 = require("node:fs");
var MAX_BYTES3 = 1024 * 1024 + 64 * 1024, TIMEOUT = 15e3;
function open2(value) {
  return value instanceof Secret ? value.reveal() : value;
}
function opened(value) {
  return typeof value == "string" || value instanceof Secret ? open2(value) : typeof value != "object" ? value : Array.isArray(value) ? value.map(opened) : Object.fromEntries(Object.entries(value).map(([name, one]) => [name, opened(one)]));
}
function bodyOf({ json, form }) {
  if (json !== void 0) return { type: "application/json", text: JSON.stringify(opened(json)) };
  if (form === void 0) return;
  let fields = Object.entries(form).map(([name, value]) => [name, open2(value)]);
  return { type: "application/x-www-form-urlencoded", text: new URLSearchParams(fields).toString() };
}
var ENTITIES = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&" }, ELEMENT = /<(?<name>[A-Za-z]{1,60})>(?<text>[^<]{0,20000})<\/[A-Za-z]{1,60}>/g;
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    if (!/^\s{0,10}<(?:\?xml|[A-Z])/.test(text)) return;
    let leaves = [...text.slice(0, 1e5).matchAll(ELEMENT)].map(({ groups = {} }) => [
      groups.name ?? "",
      (groups.text ?? "").replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? "")
    ]);
    return Object.fromEntries(leaves);
  }
}
function codeOf(error) {
  return error.code ?? "unknown";
}
async function sign({ service, region, accessKeyId, secretAccessKey, sessionToken }, method, url, headers, body) {
  let { sign: aws4 } = await Promise.resolve().then(() => __toESM(require("./vendor/aws4.js"), 1)), signed = aws4(
    { service, region, method, host: url.host, path: `${url.pathname}${url.search}`, headers, ...body === void 0 ? {} : { body } },
    {
      accessKeyId: open2(accessKeyId),
      secretAccessKey: secretAccessKey.reveal(),
      ...sessionToken === void 0 ? {} : { sessionToken: sessionToken.reveal() }
    }
  );
  for (let [name, value] of Object.entries(signed.headers ?? {})) headers[name] = String(value);
}
async function once(question, url) {
  let { request } = url.protocol === "https:" ? await Promise.resolve().then(() => __toESM(require("node:https"), 1)) : await Promise.resolve().then(() => __toESM(require("node:http"), 1)), body = bodyOf(question), headers = { Accept: "application/json", "User-Agent": "keygate" };
  for (let [name, value] of Object.entries(question.headers ?? {})) headers[name] = open2(value);
  body !== void 0 && (headers["Content-Type"] ??= body.type, headers["Content-Length"] = String(Buffer.byteLength(body.text))), question.signature !== void 0 && await sign(question.signature, question.method, url, headers, body?.text);
  let options = { method: question.method, headers };
  if (question.authorities !== void 0 && url.protocol === "https:")
    try {
      let { rootCertificates } = await Promise.resolve().then(() => __toESM(require("node:tls"), 1));
      options.ca = [...rootCertificates, (0, import_node_fs5.readFileSync)(question.authorities, "utf8")];
    } catch {
      return { kind: "unreachable", code: "CERT_FILE_UNREADABLE" };
    }
  return new Promise((resolve2) => {
    let answer, sent = request(url, options, (response) => {
      let status = response.statusCode ?? 0, { location } = response.headers, chunks = [], size = 0;
      response.on("data", (chunk) => {
        size += chunk.length, size > MAX_BYTES3 ? (answer = { kind: "unreachable", code: "large" }, sent.destroy()) : chunks.push(chunk);
      }), response.on("end", () => {
        clearTimeout(timer), resolve2(status === 307 && location !== void 0 ? { kind: "moved", to: location } : { kind: "answered", status, json: parsed(Buffer.concat(chunks).toString("utf8")) });
      }), response.on("close", () => {
        clearTimeout(timer), resolve2(answer ?? { kind: "unreachable", code: "ECONNRESET" });
      });
    }), timer = setTimeout(() => {
      answer = { kind: "unreachable", code: "slow" }, sent.destroy();
    }, question.timeout ?? TIMEOUT);
    sent.on("error", (error) => {
      clearTimeout(timer), resolve2(answer ?? { kind: "unreachable", code: codeOf(error) });
    }), sent.end(body?.text);
  });
}
function moved(to, from) {
  if (!URL.canParse(to, from.href)) return;
  let url = new URL(to, from);
  return url.protocol === from.protocol || url.protocol === "https:" ? url : void 0;
}
var systemWeb = {
  async ask(question) {
    if (!URL.canParse(question.url)) return { kind: "unreachable", code: "ERR_INVALID_URL" };
    let first = new URL(question.url);
    try {
      let answer = await once(question, first);
      if (answer.kind !== "moved") return answer;
      let next = question.stay === !0 ? void 0 : moved(answer.to, first), again = next === void 0 ? void 0 : await once(question, next);
      return again === void 0 || again.kind === "moved" ? { kind: "unreachable", code: "ERR_REDIRECT" } : again;
    } catch (error) {
      return { kind: "unreachable", code: error instanceof Error ? codeOf(error) : "unknown" };
    }
  }
};

// src/core/duration.ts
var UNITS = { d: 864e5, h: 36e5, m: 6e4, s: 1e3 }, LONGEST2 = 2 ** 31 - 1;
function durationOf(text) {
  let { number, unit } = /^(?<number>[1-9]\d{0,8})(?<unit>[smhd])$/.exec(text)?.groups ?? {}, found = Object.keys(UNITS).find((one) => one === unit);
  if (found === void 0) return;
  let time = Number(number) * UNITS[found];
  return time > LONGEST2 ? void 0 : time;
}

// src/core/plain-text.ts
var ACTING = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
function shown(unit) {
  return `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`;
}
function plainText(text) {
  return text.replace(ACTING, shown);
}

// src/launcher/exit-codes.ts
var REFUSED = {
  usage: 64,
  reference: 65,
  input: 66,
  unreachable: 69,
  internal: 70,
  audit: 73,
  permission: 77,
  value: 78,
  denied: 126,
  missing: 127
}, ORDER = ["reference", "value", "permission", "unreachable"];
function codeOf2(kinds) {
  let first = ORDER.find((kind) => kinds.includes(kind));
  return first === void 0 ? REFUSED.internal : REFUSED[first];
}

// src/launcher/headers.ts
var NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}$/;
function inJson(text) {
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    return "it begins like JSON and is none";
  }
  let entries = Object.entries(json ?? {}), at = entries.findIndex(([name, value]) => !NAME.test(name) || typeof value != "string");
  return at >= 0 ? `member ${String(at + 1)} is no header: it needs the name of one, and a text as its value` : entries.map(([name, value]) => ({ name, text: String(value) }));
}
function inLines(text) {
  let headers = [];
  for (let [at, line] of text.split(/\r?\n/).entries()) {
    if (/^[ \t]*(?:#|$)/.test(line)) continue;
    let colon = line.indexOf(":"), name = line.slice(0, Math.max(0, colon));
    if (!NAME.test(name)) return `line ${String(at + 1)} is no header; write "Name: value"`;
    headers.push({ name, text: line.slice(colon + 1).trim() });
  }
  return headers;
}
function readHeaders(text) {
  let form = text.trimStart().startsWith("{") ? "json" : "lines", headers = form === "json" ? inJson(text) : inLines(text);
  return typeof headers == "string" ? headers : headers.length === 0 ? "there is no header in it" : headers.length > 100 ? `it has more than ${String(100)} headers` : { form, headers };
}

// src/core/server-terms.ts
function atExpiry({ maxTtl, onExpiry }) {
  return onExpiry ?? (maxTtl === void 0 ? void 0 : "stop");
}

// src/launcher/resolver.ts
function problem(kind, sentence) {
  return { ok: !1, problem: { kind, sentence } };
}

// src/launcher/sealed.ts
function sealed(text, identity, name) {
  return text === "" ? problem("value", `${name} gave an empty value for it; store one`) : text.includes("\0") ? problem("value", "its value has a NUL character, which no environment variable or argument can hold") : { ok: !0, secret: new Secret(text), identity };
}
function withoutLineBreak(text) {
  return text.replace(/\r?\n$/, "");
}
function isRecord(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function member(value, key) {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function textOf2(value, key) {
  let found = member(value, key);
  return typeof found == "string" ? found : void 0;
}
function plain(value) {
  return typeof value == "string" ? value : value == null ? void 0 : JSON.stringify(value);
}
function pick(text, way) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return;
  }
  for (let key of way) value = member(value, key);
  return plain(value);
}

// src/launcher/calls.ts
var MAX_MESSAGE = 4 * 1024 * 1024, EDGE = 512, MAX_PENDING = 1e4, NEWLINE2 = 10;
function keyOf(id) {
  return typeof id == "string" || typeof id == "number" ? JSON.stringify(id) : void 0;
}
function idAtEdges(head, tail) {
  let first = /^\s{0,9}\{\s{0,9}(?:"jsonrpc"\s{0,9}:\s{0,9}"2\.0"\s{0,9},\s{0,9})?"id"\s{0,9}:\s{0,9}(?<id>-?\d{1,20}|"(?:[^"\\]|\\.){0,200}")/.exec(
    head
  ), last = /"id"\s{0,9}:\s{0,9}(?<id>-?\d{1,20}|"(?:[^"\\]|\\.){0,200}")\s{0,9}(?:,\s{0,9}"jsonrpc"\s{0,9}:\s{0,9}"2\.0"\s{0,9})?\}\s{0,9}$/.exec(
    tail
  );
  return (first ?? last)?.groups?.id;
}
function lines(whole, long) {
  let parts = [], size = 0, head, tail = new Uint8Array(), decoder = new TextDecoder();
  function joined() {
    let all = new Uint8Array(size), at = 0;
    for (let part of parts)
      all.set(part, at), at += part.length;
    return all;
  }
  function keep(piece) {
    if (head === void 0) {
      if (parts.push(piece.slice()), size += piece.length, size <= MAX_MESSAGE) return;
      let all = joined();
      head = all.slice(0, EDGE), tail = all.slice(-EDGE), parts = [], size = 0;
      return;
    }
    let both = new Uint8Array(tail.length + Math.min(piece.length, EDGE));
    both.set(tail), both.set(piece.slice(-EDGE), tail.length), tail = both.slice(-EDGE);
  }
  function end() {
    head !== void 0 ? long(decoder.decode(head), decoder.decode(tail)) : size > 0 && whole(decoder.decode(joined())), parts = [], size = 0, head = void 0, tail = new Uint8Array();
  }
  return (chunk) => {
    let at = 0;
    for (let next = chunk.indexOf(NEWLINE2); next >= 0; next = chunk.indexOf(NEWLINE2, at))
      keep(chunk.subarray(at, next)), end(), at = next + 1;
    at < chunk.length && keep(chunk.subarray(at));
  };
}
function parsed2(text) {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}
function makeCallLog(tell, time) {
  let pending = /* @__PURE__ */ new Map();
  function finish(key, outcome, code) {
    let call = pending.get(key);
    if (call === void 0) return;
    pending.delete(key);
    let milliseconds = Math.round(time.now() - call.since);
    tell("call", {
      tool: call.tool,
      request: parsed2(key),
      arguments: call.names,
      milliseconds,
      outcome,
      ...code === void 0 ? {} : { code }
    });
  }
  function asked2(message) {
    let method = textOf2(message, "method"), params = member(message, "params");
    if (method === "notifications/cancelled") {
      let key2 = keyOf(member(params, "requestId"));
      key2 !== void 0 && finish(key2, "cancelled");
      return;
    }
    let key = keyOf(member(message, "id")), tool = textOf2(params, "name");
    if (method !== "tools/call" || key === void 0 || tool === void 0 || pending.size >= MAX_PENDING) return;
    let given2 = member(params, "arguments");
    pending.set(key, { tool, names: typeof given2 == "object" && given2 !== null ? Object.keys(given2) : [], since: time.now() });
  }
  function answered(message) {
    let key = keyOf(member(message, "id"));
    if (key === void 0 || member(message, "method") !== void 0) return;
    let error = member(message, "error"), code = member(error, "code");
    error !== void 0 ? finish(key, "error", typeof code == "number" ? code : void 0) : finish(key, member(member(message, "result"), "isError") === !0 ? "tool-error" : "ok");
  }
  function each(take) {
    return (text) => {
      let message = parsed2(text);
      for (let one of Array.isArray(message) ? message : [message]) take(one);
    };
  }
  return {
    toServer: lines(each(asked2), () => {
    }),
    fromServer: lines(each(answered), (head, tail) => {
      let key = idAtEdges(head, tail);
      key !== void 0 && finish(key, "unread");
    }),
    close() {
      for (let key of pending.keys()) finish(key, "unanswered");
    }
  };
}

// src/launcher/events.ts
function makeTell(audit, time, circumstances) {
  return (event, told) => audit?.write({ time: new Date(time.now()).toISOString(), event, ...circumstances, ...told });
}

// src/managers/manager.ts
var DATABASE_VARIABLES = /^(?:[A-Z0-9]{1,30}_){0,4}(?:DB|DATABASE|PG|POSTGRES|POSTGRESQL|MYSQL|MARIADB|MSSQL|MONGO|MONGODB|REDIS|CASSANDRA)_?(?:PASS|PASSWORD|PASSWD|PWD|URL|URI|DSN|CONNECTION_STRING)$/, PASTED = 'printf %s "$(cat)" |';

// src/managers/akeyless.ts
var akeyless = {
  id: "akeyless",
  name: "Akeyless",
  homepage: "https://docs.akeyless.io/docs/cli",
  references: [
    {
      syntax: "akeyless://folder/name",
      anchor: "akeyless://",
      pattern: /(?<![\w+.-])akeyless:\/\/(?<target>[^\s"',]{1,300})/,
      yields: "manager"
    }
  ],
  launchers: [],
  dynamic: {
    engines: [
      { name: "database", variables: DATABASE_VARIABLES, instead: "a dynamic secret for the database" },
      { name: "AWS", variables: /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)$/, instead: "a dynamic secret for AWS" },
      { name: "Azure", variables: /^(?:AZURE|ARM)_CLIENT_SECRET$/, instead: "a dynamic secret for Azure" }
    ]
  },
  remedy: {
    // Nothing replaces its references in the clients, and a launcher is not documented.
    path: "mcp/{repo}/{server}/{slot}",
    parts: [1, 20],
    characters: "A-Za-z0-9_.-",
    print: ["akeyless", "get-secret-value", "--name", "/{path}"],
    // The command takes the value as an argument only.
    store: ["# In the console of Akeyless, make the static secret /{path} and paste the credential there."],
    install: "https://docs.akeyless.io/docs/cli",
    signIn: ["akeyless configure --access-type saml"]
  },
  printers: [{ command: "akeyless", subcommand: ["get-secret-value"], names: ["-n", "--name"] }]
};

// src/managers/astrix.ts
var astrix = {
  id: "astrix",
  name: "Astrix MCP secret wrapper",
  homepage: "https://github.com/astrix-security/mcp-secret-wrapper",
  references: [],
  launchers: [
    {
      command: "mcp-secret",
      subcommand: [],
      style: "reference",
      separator: "--",
      valued: ["--vault-type"],
      resolves: [
        "arn:aws:secretsmanager:region:account:secret:name",
        "projects/project/secrets/name/versions/latest",
        "https://vault.vault.azure.net/secrets/name"
      ],
      reads: "argument",
      packages: [
        "@astrixsecurity/mcp-secret-wrapper",
        "github:astrix-security/mcp-secret-wrapper",
        "git+https://github.com/astrix-security/mcp-secret-wrapper"
      ]
    }
  ],
  printers: []
};

// src/managers/aws-secrets-manager.ts
var awsSecretsManager = {
  id: "aws-secrets-manager",
  name: "AWS Secrets Manager",
  homepage: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html",
  references: [
    {
      syntax: "arn:aws:secretsmanager:region:account:secret:name",
      anchor: ":secretsmanager:",
      account: /^arn:[a-z-]{1,30}:secretsmanager:(?<region>[a-z0-9-]{1,30}):(?<account>\d{12}):/,
      // The whole name is the target: region and account tell two secrets of one name apart.
      pattern: /(?<![\w:-])arn:aws[a-z-]{0,20}:secretsmanager:[a-z0-9-]{4,30}:\d{12}:secret:[\w/+=.@-]{1,520}(?::[\w.-]{0,100}){0,3}(?:#[\w.]{1,200})?/,
      yields: "manager"
    },
    {
      syntax: "{{resolve:secretsmanager:name:SecretString:key}}",
      anchor: "{{resolve:secretsmanager:",
      pattern: /\{\{resolve:secretsmanager:(?<target>[^{}\s]{1,700})\}\}/,
      yields: "manager"
    },
    {
      syntax: "ref+awssecrets://name#/key",
      anchor: "ref+awssecrets://",
      account: /[?&]region=(?<region>[a-z0-9-]{1,30})/,
      pattern: /(?<![\w+])(?:secret)?ref\+awssecrets:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [],
  bootstrap: {
    variables: ["AWS_SECRET_ACCESS_KEY"],
    temporaryWith: ["AWS_SESSION_TOKEN"],
    instead: "Name a profile with AWS_PROFILE and let `aws sso login`, a role or a web identity give keys that expire."
  },
  remedy: {
    path: "mcp/{repo}/{server}/{slot}",
    parts: [1, 20],
    // The six characters at the end of an ARN may be left out, but then no name may end with a hyphen and six characters.
    characters: "A-Za-z0-9_.",
    settings: { region: "the region of the secrets, like eu-central-1", account: "the number of the AWS account" },
    reference: "arn:aws:secretsmanager:{region}:{account}:secret:{path}",
    print: [
      "aws",
      "secretsmanager",
      "get-secret-value",
      "--region",
      "{region}",
      "--secret-id",
      "{path}",
      "--query",
      "SecretString",
      "--output",
      "text"
    ],
    store: [
      `${PASTED} aws secretsmanager create-secret --region {region} --name {path} --secret-string file:///dev/stdin --query ARN --output text`
    ],
    install: "https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html",
    signIn: ["aws sso login"]
  },
  printers: [{ command: "aws", subcommand: ["secretsmanager", "get-secret-value"], names: ["--secret-id"] }]
};

// src/managers/aws-ssm.ts
var awsSsm = {
  id: "aws-ssm",
  name: "AWS Systems Manager Parameter Store",
  homepage: "https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html",
  references: [
    {
      syntax: "arn:aws:ssm:region:account:parameter/path",
      anchor: ":parameter/",
      account: /^arn:[a-z-]{1,30}:ssm:(?<region>[a-z0-9-]{1,30}):(?<account>\d{12}):/,
      pattern: /(?<![\w:-])arn:aws[a-z-]{0,20}:ssm:[a-z0-9-]{4,30}:\d{12}:parameter\/[\w./-]{1,1000}/,
      yields: "manager"
    },
    {
      syntax: "{{resolve:ssm-secure:name:version}}",
      anchor: "{{resolve:ssm",
      pattern: /\{\{resolve:ssm(?:-secure)?:(?<target>[^{}\s]{1,1000})\}\}/,
      yields: "manager"
    },
    {
      syntax: "ref+awsssm://path",
      anchor: "ref+awsssm://",
      account: /[?&]region=(?<region>[a-z0-9-]{1,30})/,
      pattern: /(?<![\w+])(?:secret)?ref\+awsssm:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [],
  remedy: {
    path: "mcp/{repo}/{server}/{slot}",
    parts: [1, 15],
    characters: "A-Za-z0-9_.-",
    settings: { region: "the region of the parameters, like eu-central-1", account: "the number of the AWS account" },
    reference: "arn:aws:ssm:{region}:{account}:parameter/{path}",
    print: [
      "aws",
      "ssm",
      "get-parameter",
      "--region",
      "{region}",
      "--name",
      "/{path}",
      "--with-decryption",
      "--query",
      "Parameter.Value",
      "--output",
      "text"
    ],
    store: [`${PASTED} aws ssm put-parameter --region {region} --type SecureString --name /{path} --value file:///dev/stdin`],
    install: "https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html",
    signIn: ["aws sso login"]
  },
  printers: [{ command: "aws", subcommand: ["ssm", "get-parameter"], names: ["--name"] }]
};

// src/managers/aws-vault.ts
var awsVault = {
  id: "aws-vault",
  name: "aws-vault",
  homepage: "https://github.com/99designs/aws-vault",
  references: [],
  launchers: [
    {
      command: "aws-vault",
      subcommand: ["exec"],
      style: "bulk",
      separator: "--",
      reach: { kind: "role" },
      valued: ["-d", "--duration", "--region", "-t", "--mfa-token", "--backend", "--prompt", "--keychain"],
      yields: "dynamic",
      names: { words: "account" }
    }
  ],
  printers: []
};

// src/managers/azure-key-vault.ts
var azureKeyVault = {
  id: "azure-key-vault",
  name: "Azure Key Vault",
  homepage: "https://learn.microsoft.com/azure/key-vault/secrets/about-secrets",
  references: [
    {
      syntax: "https://vault.vault.azure.net/secrets/name",
      anchor: "/secrets/",
      account: /^(?<vault>[^./]{1,100})\./,
      pattern: /(?<![\w=/])https:\/\/(?<target>[a-z0-9-]{3,24}\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)\/secrets\/[0-9A-Za-z-]{1,127}(?:\/[0-9a-f]{32})?)(?![\w-])/,
      yields: "manager"
    },
    {
      syntax: "@Microsoft.KeyVault(SecretUri=...)",
      anchor: "@Microsoft.KeyVault(",
      account: /^(?:https:\/\/)?(?<vault>[^./;]{1,100})/,
      pattern: /@Microsoft\.KeyVault\((?:SecretUri|VaultName)=(?<target>[^()\s]{1,300})\)/,
      yields: "manager"
    },
    {
      syntax: "azure:keyvault:vault/name",
      anchor: "azure:keyvault:",
      account: /^(?<vault>[^/]{1,127})\//,
      pattern: /(?<![\w:-])azure:keyvault:(?<target>[\w-]{1,127}\/[\w-]{1,127}(?:\/[\w-]{1,64})?)/,
      yields: "manager"
    },
    {
      syntax: "ref+azurekeyvault://vault/name",
      anchor: "ref+azurekeyvault://",
      account: /^(?<vault>[^/]{1,127})\//,
      pattern: /(?<![\w+])(?:secret)?ref\+azurekeyvault:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      command: "akv",
      subcommand: ["run"],
      style: "reference",
      separator: "--",
      valued: ["--env-file"],
      resolves: ["https://vault.vault.azure.net/secrets/name"]
    }
  ],
  bootstrap: {
    variables: ["AZURE_CLIENT_SECRET"],
    instead: "Use a managed identity or a federated credential, and `az login` on a person\u2019s machine."
  },
  remedy: {
    path: "mcp--{repo}--{server}--{slot}",
    parts: [1, 1],
    characters: "0-9A-Za-z-",
    settings: { vault: "the name of the key vault, without .vault.azure.net" },
    reference: "https://{vault}.vault.azure.net/secrets/{path}",
    // Without --no-masking it puts a terminal between the server and the client.
    launcher: { words: ["akv", "run", "--no-masking", "--"], style: "reference", whole: !0 },
    print: ["az", "keyvault", "secret", "show", "--vault-name", "{vault}", "--name", "{path}", "--query", "value", "--output", "tsv"],
    // What it would print of the new secret has the value in it.
    store: [`${PASTED} az keyvault secret set --vault-name {vault} --name {path} --file /dev/stdin --encoding utf-8 --output none`],
    install: "https://github.com/heaths/akv-cli-rs#install",
    signIn: ["az login"]
  },
  printers: [
    { command: "az", subcommand: ["keyvault", "secret", "show"], names: ["--name", "-n", "--id"] },
    { command: "akv", subcommand: ["read"], names: ["--name", "-n"] }
  ]
};

// src/managers/bank-vaults.ts
var bankVaults = {
  id: "bank-vaults",
  name: "Bank-Vaults secret-init",
  homepage: "https://github.com/bank-vaults/secret-init",
  references: [],
  launchers: [
    {
      command: "secret-init",
      subcommand: [],
      style: "reference",
      separator: "none",
      valued: [],
      resolves: [
        "vault:path#key",
        ">>vault:path#key",
        "${vault:path#key}",
        "${>>vault:path#key}",
        "vault:engine/creds/role#key",
        "${vault:engine/creds/role#key}",
        "bao:path#key",
        ">>bao:path#key",
        "${bao:path#key}",
        "${>>bao:path#key}",
        "bao:engine/creds/role#key",
        "${bao:engine/creds/role#key}",
        "arn:aws:secretsmanager:region:account:secret:name",
        "arn:aws:ssm:region:account:parameter/path",
        "gcp:secretmanager:projects/project/secrets/name/versions/latest",
        "azure:keyvault:vault/name"
      ]
    }
  ],
  printers: []
};

// src/managers/bitwarden.ts
var bitwarden = {
  id: "bitwarden",
  name: "Bitwarden",
  homepage: "https://bitwarden.com/help/secrets-manager-cli/",
  references: [
    {
      syntax: "bws://project-id",
      anchor: "bws://",
      pattern: /(?<![\w+.-])bws:\/\/(?<target>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
      yields: "manager"
    },
    {
      syntax: "ref+bw://item-id/field",
      anchor: "ref+bw://",
      pattern: /(?<![\w+])(?:secret)?ref\+bw:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      command: "bws",
      subcommand: ["run"],
      style: "bulk",
      separator: "--",
      reach: { kind: "all", what: "every secret that the access token can read", unless: ["--project-id"] },
      valued: [
        "--project-id",
        "--shell",
        "-t",
        "--access-token",
        "-f",
        "--config-file",
        "-p",
        "--profile",
        "-u",
        "--server-url",
        "-o",
        "--output",
        "-c",
        "--color"
      ],
      names: { accounts: ["-u", "--server-url"], path: [["--project-id"]] }
    }
  ],
  bootstrap: {
    variables: ["BWS_ACCESS_TOKEN"],
    instead: "Bitwarden knows no other way for machines, so limit its machine account to the one project that this server needs, let it expire, and give it to bws from the keychain of the system instead of the configuration."
  },
  printers: [
    {
      command: "bws",
      subcommand: ["secret", "get"],
      valued: ["-o", "--output", "-p", "--profile", "-u", "--server-url", "-f", "--config-file", "-c", "--color"]
    },
    { command: "bw", subcommand: ["get", "password"] },
    { command: "bw", subcommand: ["get", "notes"] }
  ]
};

// src/managers/chamber.ts
var chamber = {
  id: "chamber",
  name: "chamber",
  homepage: "https://github.com/segmentio/chamber",
  references: [],
  launchers: [
    {
      command: "chamber",
      subcommand: ["exec"],
      style: "bulk",
      separator: "--",
      reach: { kind: "each", what: "service", by: "words" },
      valued: [
        "-b",
        "--backend",
        "--backend-s3-bucket",
        "--kms-key-alias",
        "-r",
        "--retries",
        "--retry-mode",
        "--min-throttle-delay",
        "--strict-value"
      ],
      names: { words: "path" }
    }
  ],
  remedy: {
    // A service for each server: all that it holds is injected.
    path: "mcp--{repo}--{server}/{slot}",
    parts: [2, 6],
    characters: "a-z0-9_.-",
    letters: "lower",
    // chamber writes names in small letters, and injects them in capitals.
    launcher: { words: ["chamber", "exec", "{parent}", "--"], style: "bulk", variables: /^[A-Z_][A-Z0-9_]{0,200}$/ },
    print: ["chamber", "read", "--quiet", "{parent}", "{name}"],
    store: [`${PASTED} chamber write {parent} {name} -`],
    install: "go install github.com/segmentio/chamber/v3@v3.1.4",
    signIn: ["aws sso login"]
  },
  printers: [{ command: "chamber", subcommand: ["read"], valued: ["-b", "--backend", "-r", "--retries", "-v", "--version"] }]
};

// src/managers/conjur.ts
var conjur = {
  id: "conjur",
  name: "CyberArk Conjur",
  homepage: "https://github.com/cyberark/summon",
  references: [
    {
      syntax: "!var path/to/secret",
      anchor: "!var",
      pattern: /(?<![\w!])!var(?::default='[^'\n]{0,200}')?(?::file)?[ \t]{1,4}(?<target>[^\s"'!]{1,300})/,
      yields: "manager"
    },
    {
      syntax: "!file:var path/to/secret",
      anchor: "!file:var",
      pattern: /(?<![\w!])!file:var(?::default='[^'\n]{0,200}')?[ \t]{1,4}(?<target>[^\s"'!]{1,300})/,
      yields: "manager"
    },
    {
      syntax: "ref+conjur://branch/variable",
      anchor: "ref+conjur://",
      pattern: /(?<![\w+])(?:secret)?ref\+conjur:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      // Reads its own file or `--yaml`, never the values of the environment.
      command: "summon",
      subcommand: [],
      style: "bulk",
      separator: "none",
      valued: ["-p", "--provider", "-f", "-e", "--environment", "-D", "--yaml", "-i", "--ignore"],
      resolves: ["!var path/to/secret", "!file:var path/to/secret"],
      reads: "argument"
    }
  ],
  bootstrap: {
    variables: ["CONJUR_AUTHN_API_KEY"],
    instead: "Let Conjur know the workload by a JWT or its cloud identity (authn-jwt, authn-iam, authn-azure, authn-gcp)."
  },
  remedy: {
    path: "mcp/{repo}/{server}/{slot}",
    parts: [1, 20],
    characters: "A-Za-z0-9_.-",
    reference: "!var {path}",
    launcher: { words: ["summon", "-p", "summon-conjur", "--yaml", "{name}: !var {path}"], style: "bulk", several: `
` },
    print: ["conjur", "variable", "get", "-i", "{path}"],
    store: ["# Declare the variable {path} in a policy of Conjur and load it.", `${PASTED} conjur variable set -i {path} -f /dev/stdin`],
    install: "https://github.com/cyberark/summon#install",
    signIn: ["conjur login"]
  },
  printers: [
    { command: "conjur", subcommand: ["variable", "get"], names: ["-i", "--id"] },
    { command: "summon-conjur", subcommand: [] }
  ]
};

// src/managers/delinea.ts
var delinea = {
  id: "delinea",
  name: "Delinea Secret Server",
  homepage: "https://docs.delinea.com/online-help/devops-secrets-vault/usage/cli-ref/secret.htm",
  references: [
    {
      syntax: "ref+tss://id#/field",
      anchor: "ref+tss://",
      pattern: /(?<![\w+])(?:secret)?ref\+tss:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [],
  remedy: {
    path: "mcp/{repo}/{server}/{slot}",
    parts: [1, 20],
    characters: "A-Za-z0-9_-",
    print: ["dsv", "secret", "read", "{path}", "--filter", ".data.value", "--plain"],
    // The data is JSON; without braces, so that no shell and no template takes them for its own.
    store: [`${PASTED} jq -Rs '. as $text | null | .value = $text' | dsv secret create --path {path} --data @/dev/stdin`],
    install: "https://github.com/DelineaXPM/dsv-cli#readme",
    signIn: ["dsv auth"]
  },
  printers: [{ command: "dsv", subcommand: ["secret", "read"], valued: ["-f", "--filter", "-e", "--encoding"] }]
};

// src/managers/docker-mcp.ts
var dockerMcp = {
  id: "docker-mcp",
  name: "Docker MCP secrets",
  homepage: "https://docs.docker.com/ai/mcp-catalog-and-toolkit/cli/",
  references: [
    {
      syntax: "se://docker/mcp/server.key",
      anchor: "se://docker/mcp/",
      // Docker itself resolves it in the environment of a container, where its secrets engine runs.
      open: !0,
      pattern: /(?<![\w+.-])se:\/\/docker\/mcp\/(?<target>[\w.-]{1,200})/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      // The gateway starts the servers itself: no command follows.
      command: "docker",
      subcommand: ["mcp", "gateway", "run"],
      style: "bulk",
      separator: "none",
      // Each server gets its own secrets only, so what is enabled is not too much by itself.
      reach: { kind: "asked", what: "the secrets of every server of the catalog", by: ["--enable-all-servers"] },
      valued: [
        "--profile",
        "--servers",
        "--catalog",
        "--additional-catalog",
        "--config",
        "--additional-config",
        "--registry",
        "--additional-registry",
        "--secrets",
        "--tools",
        "--interceptor",
        "--transport",
        "--port",
        "--cpus",
        "--memory",
        "--additional-tools-config",
        "--mcp-registry",
        "--oci-ref",
        "--log"
      ],
      names: { path: [["--profile"]] }
    }
  ],
  printers: []
};

// src/managers/doppler.ts
var doppler = {
  id: "doppler",
  name: "Doppler",
  homepage: "https://docs.doppler.com/docs/cli",
  references: [
    {
      syntax: "ref+doppler://project/config/NAME",
      anchor: "ref+doppler://",
      pattern: /(?<![\w+])(?:secret)?ref\+doppler:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      command: "doppler",
      subcommand: ["run"],
      style: "bulk",
      separator: "--",
      reach: { kind: "all", what: "every secret of the config", unless: ["--only-secrets"] },
      valued: [
        "-p",
        "--project",
        "-c",
        "--config",
        "--command",
        "--only-secrets",
        "--name-transformer",
        "--dynamic-ttl",
        "--fallback",
        "--passphrase",
        "--mount",
        "--mount-format",
        "--mount-template",
        "--mount-max-reads",
        "-t",
        "--token",
        "--scope",
        "--config-dir",
        "--configuration",
        "--api-host",
        "--dashboard-host",
        "--format",
        "--timeout",
        "--attempts",
        "--dns-resolver-address",
        "--dns-resolver-proto",
        "--dns-resolver-timeout"
      ],
      names: {
        accounts: ["--api-host"],
        path: [
          ["-p", "--project"],
          ["-c", "--config"]
        ]
      }
    }
  ],
  bootstrap: {
    variables: ["DOPPLER_TOKEN"],
    instead: "Let the CLI use the session of `doppler login`, and a service account identity (OIDC) in CI."
  },
  remedy: {
    // A branch config for each server: in one config, two servers with a variable of the same name would share a credential.
    path: "{repo}--{server}/{slot}",
    parts: [2, 2],
    characters: "a-z0-9_-",
    letters: "lower",
    settings: { project: "the name of the project", environment: "the short name of its environment, like dev or prd" },
    reference: "ref+doppler://{project}/{environment}_{parent}/{name}",
    // Without --no-fallback it keeps a copy of all secrets on the disk.
    launcher: {
      words: ["doppler", "run", "--no-fallback", "--only-secrets", "{name}", "-p", "{project}", "-c", "{environment}_{parent}", "--"],
      style: "bulk",
      several: ",",
      variables: /^[A-Z_][A-Z0-9_]{0,200}$/
    },
    print: ["doppler", "secrets", "get", "{name}", "--plain", "-p", "{project}", "-c", "{environment}_{parent}"],
    // It would print the new value without --silent.
    store: [
      "doppler configs create {environment}_{parent} --project {project} --environment {environment}",
      `${PASTED} doppler secrets set {name} --silent -p {project} -c {environment}_{parent}`
    ],
    install: "https://docs.doppler.com/docs/install-cli",
    signIn: ["doppler login"]
  },
  printers: [
    { command: "doppler", subcommand: ["secrets", "get"], valued: ["-p", "--project", "-c", "--config", "-t", "--token", "--scope"] }
  ]
};

// src/managers/dotenvx.ts
var dotenvx = {
  id: "dotenvx",
  name: "dotenvx",
  homepage: "https://dotenvx.com/docs/",
  references: [
    {
      syntax: "encrypted:ciphertext",
      anchor: "encrypted:",
      // It stands in files that are decrypted as a whole.
      open: !0,
      // A ciphertext names nothing; its first characters are random enough to tell two apart.
      pattern: /(?<![\w:-])encrypted:(?<target>[A-Za-z0-9+/]{24})[A-Za-z0-9+/=]{76,8000}/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      command: "dotenvx",
      subcommand: ["run"],
      style: "bulk",
      separator: "--",
      valued: ["-e", "--env", "-f", "--env-file", "-fk", "--env-keys-file", "-fv", "--env-vault-file", "--convention", "-l", "--log-level"],
      names: { path: [["-f", "--env-file"]] },
      packages: ["@dotenvx/dotenvx", "dotenvx"]
    }
  ],
  bootstrap: {
    variables: [
      "DOTENV_PRIVATE_KEY",
      "DOTENV_PRIVATE_KEY_CI",
      "DOTENV_PRIVATE_KEY_DEVELOPMENT",
      "DOTENV_PRIVATE_KEY_PRODUCTION",
      "DOTENV_PRIVATE_KEY_STAGING"
    ],
    instead: "Let dotenvx read the key from .env.keys, which stays out of the repository, or from the keychain of the system."
  },
  remedy: {
    // A file for each server, with a key of its own; it is encrypted and belongs into the repository. By its server's name
    // alone it could be the project's .env.local, or the .env.keys that holds the keys. The key is a variable of the same
    // name, so there is no dash in it.
    path: ".env.mcp.{server}/{slot}",
    parts: [2, 20],
    characters: "A-Za-z0-9_.",
    // Without --strict it starts the server with the ciphertext where the key is missing, and with nothing where the
    // file is; without --overload a variable of the client's own environment would win over the file.
    launcher: {
      words: ["npx", "-y", "@dotenvx/dotenvx@2.38.2", "run", "--quiet", "--strict", "--overload", "-f", "{parent}", "--"],
      style: "bulk"
    },
    file: "{parent}",
    print: ["dotenvx", "get", "{name}", "--strict", "--overload", "-f", "{parent}"],
    // Without a value, and in a terminal, it asks for one and does not show it.
    store: ["npx -y @dotenvx/dotenvx@2.38.2 set {name} -f {parent}", "grep -qsxF .env.keys .gitignore || echo .env.keys >> .gitignore"],
    install: "npm install -g @dotenvx/dotenvx@2.38.2",
    signIn: ["# Get the private keys of the files from your team, into .env.keys or the keychain of the system."]
  },
  printers: [
    { command: "dotenvx", subcommand: ["get"], valued: ["-e", "--env", "-f", "--env-file", "-fk", "--env-keys-file", "--convention"] }
  ]
};

// src/managers/envconsul.ts
var envconsul = {
  id: "envconsul",
  name: "envconsul",
  homepage: "https://github.com/hashicorp/envconsul",
  references: [],
  launchers: [
    {
      command: "envconsul",
      subcommand: [],
      style: "bulk",
      separator: "none",
      reach: { kind: "each", what: "path", by: ["-secret", "--secret", "-prefix", "--prefix"] },
      // Go's flag package reads one dash and two alike.
      valued: [
        "-secret",
        "--secret",
        "-prefix",
        "--prefix",
        "-config",
        "--config",
        "-exec",
        "--exec",
        "-consul-addr",
        "--consul-addr",
        "-consul-token",
        "--consul-token",
        "-vault-addr",
        "--vault-addr",
        "-vault-token",
        "--vault-token",
        "-kill-signal",
        "--kill-signal",
        "-log-level",
        "--log-level",
        "-max-stale",
        "--max-stale",
        "-wait",
        "--wait"
      ],
      names: { accounts: ["-vault-addr", "--vault-addr"], path: [["-secret", "--secret"]] }
    }
  ],
  remedy: {
    // A secret for each server: all of its keys are injected.
    path: "secret/mcp/{repo}/{server}/{slot}",
    parts: [3, 20],
    characters: "A-Za-z0-9_.-",
    // Without -once it starts the server anew when the secret changes.
    launcher: { words: ["envconsul", "-once", "-no-prefix", "-secret", "{parent}"], style: "bulk" },
    store: [
      "# Where the secret has other keys already, write patch and not put, which would drop them.",
      `${PASTED} vault kv put {parent} {name}=-`
    ],
    install: "go install github.com/hashicorp/envconsul@v0.13.4",
    signIn: ["vault login -method=oidc"]
  },
  printers: []
};

// src/managers/gcp-secret-manager.ts
var PROJECT = /^projects\/(?<project>[^/]{1,100})\//, gcpSecretManager = {
  id: "gcp-secret-manager",
  name: "Google Cloud Secret Manager",
  homepage: "https://cloud.google.com/secret-manager/docs",
  references: [
    {
      syntax: "sm://project/name#version",
      anchor: "sm://",
      account: /^(?<project>[^/]{1,100})\//,
      pattern: /(?<![\w+.-])sm:\/\/(?<target>[\w.:-]{1,100}\/[\w-]{1,255})(?:\?destination=[^#\s"']{1,200})?(?:#\d{1,9})?/,
      yields: "manager"
    },
    {
      syntax: "berglas://bucket/object",
      anchor: "berglas://",
      pattern: /(?<![\w+.-])berglas:\/\/(?<target>[\w.-]{1,222}\/[^\s?#"']{1,300})/,
      yields: "manager"
    },
    {
      syntax: "gcp:secretmanager:projects/project/secrets/name/versions/latest",
      anchor: "gcp:secretmanager:projects/",
      account: PROJECT,
      pattern: /(?<![\w:-])gcp:secretmanager:(?<target>projects\/[\w.:-]{1,100}\/secrets\/[\w-]{1,255})(?:\/versions\/(?:latest|\d{1,9}))?/,
      yields: "manager"
    },
    {
      syntax: "projects/project/secrets/name/versions/latest",
      account: PROJECT,
      anchor: "/secrets/",
      pattern: /(?<![\w/:.-])(?<target>projects\/[\w.:-]{1,100}\/secrets\/[\w-]{1,255})(?:\/versions\/(?:latest|\d{1,9}))?(?![\w/.-])/,
      yields: "manager"
    },
    {
      syntax: "ref+gcpsecrets://project/name#/key",
      anchor: "ref+gcpsecrets://",
      account: /^(?<project>[^/]{1,100})\//,
      pattern: /(?<![\w+])(?:secret)?ref\+gcpsecrets:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      command: "berglas",
      subcommand: ["exec"],
      style: "reference",
      separator: "--",
      valued: ["--local"],
      resolves: ["sm://project/name#version", "berglas://bucket/object"]
    }
  ],
  remedy: {
    path: "mcp--{repo}--{server}--{slot}",
    parts: [1, 1],
    characters: "A-Za-z0-9_-",
    settings: { project: "the id of the project that keeps the secrets" },
    reference: "sm://{project}/{path}",
    launcher: { words: ["berglas", "exec", "--"], style: "reference", whole: !0 },
    print: ["gcloud", "secrets", "versions", "access", "latest", "--project={project}", "--secret={path}"],
    store: [`${PASTED} gcloud secrets create {path} --project={project} --replication-policy=automatic --data-file=-`],
    install: "go install github.com/GoogleCloudPlatform/berglas/v2@v2.0.13",
    signIn: ["gcloud auth login", "gcloud auth application-default login"]
  },
  printers: [
    { command: "gcloud", subcommand: ["secrets", "versions", "access"], names: ["--secret"] },
    { command: "berglas", subcommand: ["access"] }
  ]
};

// src/managers/github-actions.ts
var githubActions = {
  id: "github-actions",
  name: "GitHub Actions secrets",
  homepage: "https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions",
  references: [
    {
      syntax: "${{ secrets.NAME }}",
      anchor: "secrets.",
      pattern: /\$\{\{[ \t]{0,20}secrets\.(?<target>[A-Za-z_]\w{0,127})[ \t]{0,20}\}\}/,
      yields: "environment"
    }
  ],
  launchers: [],
  printers: []
};

// src/managers/infisical.ts
var infisical = {
  id: "infisical",
  name: "Infisical",
  homepage: "https://infisical.com/docs/cli/commands/run",
  references: [
    {
      syntax: "ref+infisical://NAME?project=...",
      anchor: "ref+infisical://",
      account: /[?&]project=(?<project>[^&#]{1,100})/,
      pattern: /(?<![\w+])(?:secret)?ref\+infisical:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      command: "infisical",
      subcommand: ["run"],
      style: "bulk",
      separator: "--",
      reach: { kind: "all", what: "every secret of the environment", unless: ["--path", "--tags", "-t"] },
      valued: [
        "--token",
        "--projectId",
        "-e",
        "--env",
        "--path",
        "-c",
        "--command",
        "-t",
        "--tags",
        "--watch-interval",
        "--project-config-dir",
        "--domain",
        "-l",
        "--log-level",
        "--log-format",
        "--log-destination"
      ],
      packages: ["@infisical/cli"],
      names: { accounts: ["--projectId", "--domain"], path: [["-e", "--env"], ["--path"]] }
    }
  ],
  bootstrap: {
    variables: ["INFISICAL_TOKEN", "INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET"],
    instead: "Let the CLI use the session of `infisical login`, and a machine identity with OIDC in CI."
  },
  remedy: {
    // A folder for each server: all that it holds is injected.
    path: "mcp/{repo}/{server}/{slot}",
    parts: [2, 10],
    characters: "A-Za-z0-9_-",
    settings: { project: "the id of the project", environment: "the short name of its environment, like dev or prod" },
    reference: "ref+infisical://{name}?project={project}&path=/{parent}&environment={environment}",
    launcher: {
      words: ["infisical", "run", "--silent", "--projectId", "{project}", "--env", "{environment}", "--path", "/{parent}", "--"],
      style: "bulk"
    },
    print: [
      "infisical",
      "secrets",
      "get",
      "{name}",
      "--projectId",
      "{project}",
      "--env",
      "{environment}",
      "--path",
      "/{parent}",
      "--plain",
      "--silent"
    ],
    // It prints a table with the value.
    store: [
      "# In the dashboard of the project, make the folder /{parent} of the environment {environment}.",
      `${PASTED} infisical secrets set {name}=@/dev/stdin --projectId {project} --env {environment} --path /{parent} > /dev/null`
    ],
    install: "https://infisical.com/docs/cli/overview",
    signIn: ["infisical login"]
  },
  printers: [
    {
      command: "infisical",
      subcommand: ["secrets", "get"],
      valued: ["--env", "--path", "--projectId", "--token", "--domain", "-t", "--tags", "-l", "--log-level", "-o", "--output"]
    }
  ]
};

// src/managers/keeper.ts
var keeper = {
  id: "keeper",
  name: "Keeper Secrets Manager",
  homepage: "https://docs.keeper.io/en/keeperpam/secrets-manager/about/keeper-notation",
  references: [
    {
      syntax: "keeper://record/field/name",
      anchor: "keeper://",
      pattern: /(?<![\w+.-])keeper:\/\/(?<target>[^/"'\n]{1,128}\/(?:(?:field|custom_field|file)\/[^/\s"'[]{1,128}(?:\[[^\]\s]{0,64}\]){0,2}|type|title|notes))(?![\w/])/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      command: "ksm",
      subcommand: ["exec"],
      style: "reference",
      separator: "--",
      valued: ["-p", "--profile-name", "--ini-file", "-o", "--output"],
      inline: "--inline",
      names: { accounts: ["-p", "--profile-name"] }
    }
  ],
  bootstrap: {
    variables: ["KSM_CONFIG", "KSM_TOKEN"],
    instead: "Keeper knows no workload identity, so limit the application to the folder that this server needs and keep its configuration where the system protects it."
  },
  remedy: {
    path: "mcp--{repo}--{server}/{slot}",
    parts: [2, 2],
    characters: "A-Za-z0-9_.-",
    reference: "keeper://{parent}/custom_field/{leaf}",
    launcher: { words: ["ksm", "exec", "--"], style: "reference", whole: !0 },
    print: ["ksm", "secret", "notation", "keeper://{parent}/custom_field/{leaf}"],
    store: [
      "# In the Keeper vault, in the folder that is shared with the application, make the record {parent} with a hidden custom field {leaf}. Paste the credential there."
    ],
    install: "https://docs.keeper.io/en/keeperpam/secrets-manager/secrets-manager-command-line-interface",
    signIn: ['ksm profile init --token "$(cat)"']
  },
  printers: [
    { command: "ksm", subcommand: ["secret", "notation"] },
    { command: "ksm", subcommand: ["secret", "get"], names: ["-u", "--uid", "-t", "--title"] }
  ]
};

// src/managers/keygate.ts
var keygate = {
  id: "keygate",
  name: "Keygate",
  homepage: "https://github.com/mcp-keygate/keygate",
  references: [],
  launchers: [
    {
      command: "keygate",
      subcommand: ["exec"],
      style: "reference",
      separator: "--",
      valued: ["--server", "--audit", "--headers-file", "--keep", "--max-ttl", "--policy"],
      reads: "both",
      resolves: [
        "op://vault/item/field",
        "ref+onepasswordconnect://vault/item#/field",
        "vault:path#key",
        ">>vault:path#key",
        "${vault:path#key}",
        "${>>vault:path#key}",
        "vault:engine/creds/role#key",
        "${vault:engine/creds/role#key}",
        "ref+vault://path#/key",
        "ref+vault://engine/creds/role#/key",
        "bao:path#key",
        ">>bao:path#key",
        "${bao:path#key}",
        "${>>bao:path#key}",
        "bao:engine/creds/role#key",
        "${bao:engine/creds/role#key}",
        "ref+openbao://path#/key",
        "ref+openbao://engine/creds/role#/key",
        "arn:aws:secretsmanager:region:account:secret:name",
        "{{resolve:secretsmanager:name:SecretString:key}}",
        "ref+awssecrets://name#/key",
        "arn:aws:ssm:region:account:parameter/path",
        "{{resolve:ssm-secure:name:version}}",
        "ref+awsssm://path",
        "gcp:secretmanager:projects/project/secrets/name/versions/latest",
        "projects/project/secrets/name/versions/latest",
        "sm://project/name#version",
        "berglas://bucket/object",
        "ref+gcpsecrets://project/name#/key",
        "https://vault.vault.azure.net/secrets/name",
        "@Microsoft.KeyVault(SecretUri=...)",
        "azure:keyvault:vault/name",
        "ref+azurekeyvault://vault/name",
        "akeyless://folder/name",
        "keeper://record/field/name",
        "pass://vault/item/field",
        "ref+doppler://project/config/NAME",
        "ref+infisical://NAME?project=...",
        "ref+bw://item-id/field",
        "ref+conjur://branch/variable",
        "ref+gitlab://project/NAME",
        "ref+k8s://v1/Secret/namespace/name/key",
        "ref+sops://file#/key",
        "ref+tss://id#/field"
      ],
      packages: ["mcp-keygate"]
    }
  ],
  printers: []
};

// src/managers/kubernetes.ts
var kubernetes = {
  id: "kubernetes",
  name: "Kubernetes Secret",
  homepage: "https://kubernetes.io/docs/concepts/configuration/secret/",
  references: [
    {
      syntax: "ref+k8s://v1/Secret/namespace/name/key",
      anchor: "ref+k8s://",
      pattern: /(?<![\w+])(?:secret)?ref\+k8s:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [],
  printers: [{ command: "kubectl", subcommand: ["get", "secret"], valued: ["-n", "--namespace", "-o", "--output", "--context"] }]
};

// src/managers/onepassword.ts
var onepassword = {
  id: "onepassword",
  name: "1Password",
  homepage: "https://developer.1password.com/docs/cli/secret-references",
  references: [
    {
      syntax: "op://vault/item/field",
      anchor: "op://",
      pattern: /(?<![\w.-])op:\/\/(?<target>[^/?#"']{1,200}\/[^/?#"']{1,200}\/(?:[^/?#"']{1,200}\/)?[^/?#"'\s]{1,200})(?:\?[A-Za-z-]{1,40}=[^&#\s]{1,80})?/,
      yields: "manager"
    },
    {
      syntax: "ref+onepasswordconnect://vault/item#/field",
      anchor: "ref+onepasswordconnect://",
      pattern: /(?<![\w+])(?:secret)?ref\+onepasswordconnect:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      command: "op",
      subcommand: ["run"],
      style: "reference",
      separator: "--",
      valued: ["--env-file", "--account", "--config", "--encoding", "--session", "--cache", "--environment"],
      injects: ["--env-file", "--environment"],
      names: { accounts: ["--account"] }
    }
  ],
  bootstrap: {
    variables: ["OP_SERVICE_ACCOUNT_TOKEN", "OP_CONNECT_TOKEN"],
    instead: "Let op sign in through the 1Password app on a person\u2019s machine, and by workload identity in CI; neither leaves a token to keep."
  },
  remedy: {
    path: "mcp/{repo}/{server}/{slot}",
    parts: [3, 4],
    characters: "A-Za-z0-9_.-",
    reference: "op://{path}",
    // A masked answer of a server is no longer the one that it gave.
    launcher: { words: ["op", "run", "--no-masking", "--"], style: "reference", whole: !0 },
    print: ["op", "read", "--no-newline", "op://{path}"],
    // On the command line the value would stand in the list of processes, and a template takes an item as a whole.
    store: [
      "# In the 1Password app, make a password field for op://{path}: in this order vault, item, section and field. Paste the credential there.",
      "op read op://{path} | wc -c"
    ],
    install: "https://developer.1password.com/docs/cli/get-started/",
    signIn: ["op signin"]
  },
  personal: {
    prefixes: ["private/", "personal/", "employee/"]
  },
  printers: [
    { command: "op", subcommand: ["read"], valued: ["--account"] },
    { command: "op", subcommand: ["item", "get"], valued: ["--fields", "--vault", "--account", "--format"] }
  ]
};

// src/managers/openbao.ts
var openbao = {
  id: "openbao",
  name: "OpenBao",
  homepage: "https://openbao.org/docs/",
  references: [
    {
      syntax: ">>bao:path#key",
      anchor: ">>bao:",
      pattern: /(?<![\w>{-])>>bao:(?!\/\/)(?<target>[^\s#"'{}:]{1,300}#(?:\$\{[^}\n]{1,200}\}|[^\s"'{}]{1,200}))/,
      yields: "dynamic"
    },
    {
      syntax: "bao:engine/creds/role#key",
      anchor: "bao:",
      pattern: /(?<![\w>{-])bao:(?!\/\/)(?<target>[^\s#"'{}:]{1,300}\/(?:creds|sts)\/[^\s#"'{}:]{1,200}#(?:\$\{[^}\n]{1,200}\}|[^\s"'{}]{1,200}))/,
      yields: "dynamic"
    },
    {
      syntax: "bao:path#key",
      anchor: "bao:",
      pattern: /(?<![\w>{-])bao:(?!\/\/)(?![^\s#"'{}:]{1,300}\/(?:creds|sts)\/)(?<target>[^\s#"'{}:]{1,300}#(?:\$\{[^}\n]{1,200}\}|[^\s"'{}]{1,200}))/,
      yields: "manager"
    },
    {
      syntax: "${bao:path#key}",
      anchor: "${bao:",
      pattern: /\$\{bao:(?![^\s{}:]{1,300}\/(?:creds|sts)\/)(?<target>[^\s{}:]{1,500})\}/,
      yields: "manager"
    },
    {
      syntax: "${>>bao:path#key}",
      anchor: "${>>bao:",
      pattern: /\$\{>>bao:(?<target>[^\s{}:]{1,500})\}/,
      yields: "dynamic"
    },
    {
      syntax: "${bao:engine/creds/role#key}",
      anchor: "${bao:",
      pattern: /\$\{bao:(?<target>[^\s{}:]{1,300}\/(?:creds|sts)\/[^\s{}:]{1,300})\}/,
      yields: "dynamic"
    },
    {
      syntax: "ref+openbao://engine/creds/role#/key",
      account: /[?&]address=https?:\/\/(?<host>[^/&#:]{1,255})/,
      anchor: "ref+openbao://",
      pattern: /(?<![\w+])(?:secret)?ref\+openbao:\/\/(?<target>[^+\s"',?#]{1,200}\/(?:creds|sts)\/[^+\s"',]{1,200})\+?/,
      yields: "dynamic"
    },
    {
      syntax: "ref+openbao://path#/key",
      account: /[?&]address=https?:\/\/(?<host>[^/&#:]{1,255})/,
      anchor: "ref+openbao://",
      pattern: /(?<![\w+])(?:secret)?ref\+openbao:\/\/(?![^+\s"',?#]{1,200}\/(?:creds|sts)\/)(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      // The command stands in the agent's own file, so none follows here.
      command: "bao",
      subcommand: ["agent"],
      style: "bulk",
      separator: "none",
      valued: [
        "-config",
        "--config",
        "-log-level",
        "--log-level",
        "-log-format",
        "--log-format",
        "-log-file",
        "--log-file",
        "-address",
        "--address"
      ],
      names: { accounts: ["-address", "--address"] }
    }
  ],
  bootstrap: {
    variables: ["BAO_TOKEN"],
    instead: "Let OpenBao know the workload by JWT/OIDC or Kubernetes, and a person by `bao login`: each gives a token that expires."
  },
  dynamic: {
    engines: [
      {
        name: "database",
        variables: DATABASE_VARIABLES,
        instead: "bao:database/creds/ROLE#password"
      },
      { name: "RabbitMQ", variables: /^(?:RABBITMQ|AMQP)_(?:PASS|PASSWORD|URL|URI)$/, instead: "bao:rabbitmq/creds/ROLE#password" }
    ]
  },
  personal: { prefixes: ["cubbyhole/"] },
  remedy: {
    // The first part is the mount of a key-value engine of version 2. A secret for each credential: writing one drops the other keys.
    path: "secret/mcp/{repo}/{server}/{slot}",
    parts: [2, 20],
    characters: "A-Za-z0-9_.-",
    reference: "bao:{head}/data/{rest}#value",
    // The agent's command stands in a file of its own, and it starts the server anew when a secret changes.
    print: ["bao", "kv", "get", "-mount={head}", "-field=value", "{rest}"],
    store: [`${PASTED} bao kv put -mount={head} {rest} value=-`],
    install: "https://openbao.org/docs/install/",
    signIn: ["bao login -method=oidc"]
  },
  printers: [
    { command: "bao", subcommand: ["kv", "get"], valued: ["-field", "-mount", "-format", "-version", "-namespace", "-address"] },
    { command: "bao", subcommand: ["read"], valued: ["-field", "-format", "-namespace", "-address"], dynamic: /\/(?:creds|sts)\// }
  ]
};

// src/managers/proton-pass.ts
var protonPass = {
  id: "proton-pass",
  name: "Proton Pass",
  homepage: "https://protonpass.github.io/pass-cli/",
  references: [
    {
      syntax: "pass://vault/item/field",
      anchor: "pass://",
      pattern: /(?<![\w+.-])pass:\/\/(?<target>[^/?#"'\n]{1,200}\/[^/?#"'\n]{1,200}\/[^/?#"'\s]{1,200})/,
      yields: "manager"
    }
  ],
  launchers: [
    { command: "pass-cli", subcommand: ["run"], style: "reference", separator: "--", valued: ["--env-file"], injects: ["--env-file"] }
  ],
  remedy: {
    path: "MCP/{repo}--{server}/{slot}",
    parts: [3, 3],
    characters: "A-Za-z0-9_.-",
    reference: "pass://{path}",
    // A masked answer of a server is no longer the one that it gave.
    launcher: { words: ["pass-cli", "run", "--no-masking", "--"], style: "reference" },
    print: ["pass-cli", "item", "view", "pass://{path}"],
    store: [
      "# In Proton Pass, make a hidden field for pass://{path}: in this order vault, item and field. Paste the credential there.",
      "pass-cli item view pass://{path} | wc -c"
    ],
    install: "https://protonpass.github.io/pass-cli/get-started/installation/",
    signIn: ["pass-cli login"]
  },
  printers: [{ command: "pass-cli", subcommand: ["item", "view"], valued: ["--output"] }]
};

// src/managers/secretspec.ts
var secretspec = {
  id: "secretspec",
  name: "SecretSpec",
  homepage: "https://secretspec.dev/",
  references: [],
  launchers: [
    {
      command: "secretspec",
      subcommand: ["run"],
      style: "bulk",
      separator: "--",
      valued: ["-f", "--file", "-p", "--provider", "-P", "--profile", "--reason", "--caller", "--caller-version", "-S", "--scope"],
      names: { accounts: ["-p", "--provider"], path: [["-P", "--profile"]] }
    }
  ],
  remedy: {
    // A profile for each server: in one profile, two servers with a variable of the same name would share a credential.
    path: "{server}/{slot}",
    parts: [2, 2],
    characters: "A-Za-z0-9_-",
    launcher: { words: ["secretspec", "run", "--profile", "{parent}", "--"], style: "bulk" },
    file: "secretspec.toml",
    print: ["secretspec", "get", "{name}", "--profile", "{parent}"],
    store: [
      "# Declare {name} in secretspec.toml, in the table profiles.{parent}, with a description.",
      "secretspec set {name} --profile {parent}"
    ],
    install: "https://secretspec.dev/quick-start/",
    signIn: ["secretspec config global init"]
  },
  printers: [
    {
      command: "secretspec",
      subcommand: ["get"],
      valued: ["-f", "--file", "-p", "--provider", "-P", "--profile", "-S", "--scope", "--reason", "--caller", "--caller-version"]
    }
  ]
};

// src/managers/sops.ts
var sops = {
  id: "sops",
  name: "SOPS",
  homepage: "https://getsops.io/docs/",
  references: [
    {
      syntax: "ENC[AES256_GCM,data:...,iv:...,tag:...,type:str]",
      anchor: "ENC[AES256_GCM,",
      // A file is decrypted as a whole before it is used, by a step that it does not show.
      open: !0,
      // A ciphertext names nothing; its tag tells two apart.
      pattern: /ENC\[AES256_GCM,data:[\w+/=]{1,8000},iv:[\w+/=]{1,64},tag:(?<target>[\w+/=]{1,64}),type:(?:str|int|float|bytes|bool|comment)\]/,
      yields: "manager"
    },
    {
      syntax: "ref+sops://file#/key",
      anchor: "ref+sops://",
      pattern: /(?<![\w+])(?:secret)?ref\+sops:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      command: "sops",
      subcommand: ["exec-env"],
      style: "bulk",
      separator: "string",
      valued: ["--user", "--input-type", "--output-type", "--config", "--decryption-order"],
      names: { words: "path" }
    },
    {
      // The command gets a file of what was decrypted, and names it `{}`.
      command: "sops",
      subcommand: ["exec-file"],
      style: "bulk",
      separator: "string",
      valued: ["--user", "--input-type", "--output-type", "--config", "--decryption-order", "--filename"],
      names: { words: "path" }
    }
  ],
  bootstrap: {
    variables: ["SOPS_AGE_KEY"],
    instead: "Encrypt for a key service that knows the workload (AWS KMS, GCP KMS, Azure Key Vault, Vault transit), or name a protected file with SOPS_AGE_KEY_FILE."
  },
  remedy: {
    // A file for each server, encrypted, in the repository. `sops exec-env` gives the command to a shell as one string.
    path: "mcp/{server}.enc.yaml/{slot}",
    parts: [2, 20],
    characters: "A-Za-z0-9_.-",
    file: "{parent}",
    print: ["sops", "decrypt", "--extract", '["{leaf}"]', "{parent}"],
    store: ["# In the editor that opens, add the key {leaf} with the credential as its value.", "sops edit {parent}"],
    install: "https://github.com/getsops/sops/releases",
    signIn: ["# Sign in to the key service that .sops.yaml names, or get the age key of your team."]
  },
  printers: [
    { command: "sops", subcommand: ["decrypt"], valued: ["--extract", "--input-type", "--output-type", "--config"] },
    { command: "sops", subcommand: ["-d"], valued: ["--extract", "--input-type", "--output-type", "--config"] },
    { command: "sops", subcommand: ["--decrypt"], valued: ["--extract", "--input-type", "--output-type", "--config"] }
  ]
};

// src/managers/teller.ts
var teller = {
  id: "teller",
  name: "Teller",
  homepage: "https://github.com/tellerops/teller",
  references: [],
  launchers: [{ command: "teller", subcommand: ["run"], style: "bulk", separator: "--", valued: ["-c", "--config"] }],
  printers: []
};

// src/managers/toolhive.ts
var toolhive = {
  id: "toolhive",
  name: "ToolHive",
  homepage: "https://docs.stacklok.com/toolhive/guides-cli/secrets-management",
  references: [
    {
      syntax: "name,target=VARIABLE",
      anchor: ",target=",
      // Docker's mounts are written alike (`src=a,target=/b`): no `=` before, a variable's name behind.
      pattern: /(?:(?<=--secret=)|(?<![\w.=/,:-]))(?<target>[\w.-]{1,128}),target=[A-Za-z_]\w{0,127}(?![\w./,-])/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      // What follows is a server's name, image or URL; its arguments stand behind `--`.
      command: "thv",
      subcommand: ["run"],
      style: "bulk",
      separator: "none",
      valued: [
        "--allowed-origins",
        "--audit-config",
        "--authz-config",
        "--build-with",
        "--ca-cert",
        "--endpoint-prefix",
        "-e",
        "--env",
        "--env-file",
        "--env-file-dir",
        "--from-config",
        "--group",
        "--host",
        "--image-verification",
        "--jwks-auth-token-file",
        "-l",
        "--label",
        "--name",
        "--network",
        "--oidc-audience",
        "--oidc-client-id",
        "--oidc-client-secret",
        "--oidc-introspection-url",
        "--oidc-issuer",
        "--oidc-jwks-url",
        "--oidc-scopes",
        "--otel-custom-attributes",
        "--otel-endpoint",
        "--otel-env-vars",
        "--otel-headers",
        "--otel-sampling-rate",
        "--otel-service-name",
        "--permission-profile",
        "--proxy-mode",
        "--proxy-port",
        "-p",
        "--publish",
        "--remote-auth-authorize-url",
        "--remote-auth-bearer-token",
        "--remote-auth-bearer-token-file",
        "--remote-auth-callback-port",
        "--remote-auth-client-id",
        "--remote-auth-client-secret",
        "--remote-auth-client-secret-file",
        "--remote-auth-issuer",
        "--remote-auth-resource",
        "--remote-auth-scope-param-name",
        "--remote-auth-scopes",
        "--remote-auth-timeout",
        "--remote-auth-token-url",
        "--remote-forward-headers",
        "--remote-forward-headers-secret",
        "--resource-url",
        "--runtime-add-package",
        "--runtime-image",
        "--secret",
        "--session-ttl",
        "--target-host",
        "--target-port",
        "--thv-ca-bundle",
        "--token-exchange-audience",
        "--token-exchange-client-id",
        "--token-exchange-client-secret",
        "--token-exchange-client-secret-file",
        "--token-exchange-header-name",
        "--token-exchange-scopes",
        "--token-exchange-subject-token-type",
        "--token-exchange-url",
        "--tools",
        "--tools-override",
        "--transport",
        "-v",
        "--volume",
        "--webhook-config"
      ],
      resolves: ["name,target=VARIABLE"],
      reads: "argument"
    }
  ],
  printers: [{ command: "thv", subcommand: ["secret", "get"] }]
};

// src/managers/vals.ts
var vals = {
  id: "vals",
  name: "helmfile vals",
  homepage: "https://github.com/helmfile/vals",
  references: [
    {
      syntax: "ref+gitlab://project/NAME",
      anchor: "ref+",
      pattern: /(?<![\w+])(?:secret)?ref\+(?<target>(?:awskms|gcs|gkms|gitlab|keychain|pulumistateapi|scw|servercore|yclockbox):\/\/[^+\s"',]{1,300})\+?/,
      yields: "manager"
    },
    {
      syntax: "ref+echo://value",
      anchor: "ref+echo://",
      pattern: /(?<![\w+])(?:secret)?ref\+echo:\/\/(?<target>(?<fallback>[^+\s"',#]{1,300}))(?:#[^+\s"',]{0,300})?\+?/,
      yields: "environment",
      plaintext: "value"
    },
    {
      syntax: "ref+file://path",
      anchor: "ref+file://",
      pattern: /(?<![\w+])(?:secret)?ref\+file:\/\/(?<target>[^+\s"',#]{1,300})(?:#[^+\s"',]{0,300})?\+?/,
      yields: "environment",
      plaintext: "file"
    }
  ],
  launchers: [
    {
      command: "vals",
      subcommand: ["exec"],
      style: "bulk",
      separator: "--",
      names: { path: [["-f", "--f"]] },
      valued: ["-f", "--f", "-stream-yaml", "--stream-yaml"]
    }
  ],
  remedy: {
    // Of the stores that are vals' alone: a variable of GitLab, and a file of references for each server. A hidden variable could not be read.
    path: "MCP__{repo}__{server}__{slot}",
    parts: [1, 1],
    characters: "A-Z0-9_",
    letters: "upper",
    settings: { host: "the host of GitLab, like gitlab.com", project: "the number of the GitLab project" },
    reference: "ref+gitlab://{host}/{project}/{path}",
    // Without -i the server loses the rest of the environment.
    launcher: { words: ["vals", "exec", "-i", "-f", "mcp/{server}.vals.yaml", "--"], style: "bulk" },
    file: "mcp/{server}.vals.yaml",
    print: ["vals", "get", "ref+gitlab://{host}/{project}/{path}"],
    store: [
      "# In the settings of project {project} on {host}, under CI/CD and Variables, add {path}, masked.",
      "mkdir -p mcp && printf '%s: %s\\n' {name} ref+gitlab://{host}/{project}/{path} >> mcp/{server}.vals.yaml"
    ],
    install: "go install github.com/helmfile/vals/cmd/vals@v0.46.0",
    signIn: ["# Set GITLAB_TOKEN to a token that may read the variables, out of your keychain."]
  },
  printers: [
    { command: "vals", subcommand: ["get"] },
    { command: "vals", subcommand: ["env"], names: ["-f", "--f"] },
    { command: "vals", subcommand: ["eval"], names: ["-f", "--f"] }
  ]
};

// src/managers/vault.ts
var vault = {
  id: "vault",
  name: "HashiCorp Vault",
  homepage: "https://developer.hashicorp.com/vault/docs/agent-and-proxy/agent/process-supervisor",
  references: [
    {
      // Writes to the path, so that an engine makes a credential for this start.
      syntax: ">>vault:path#key",
      anchor: ">>vault:",
      pattern: /(?<![\w>{-])>>vault:(?!\/\/)(?<target>[^\s#"'{}:]{1,300}#(?:\$\{[^}\n]{1,200}\}|[^\s"'{}]{1,200}))/,
      yields: "dynamic"
    },
    {
      syntax: "vault:engine/creds/role#key",
      anchor: "vault:",
      pattern: /(?<![\w>{-])vault:(?!\/\/)(?<target>[^\s#"'{}:]{1,300}\/(?:creds|sts)\/[^\s#"'{}:]{1,200}#(?:\$\{[^}\n]{1,200}\}|[^\s"'{}]{1,200}))/,
      yields: "dynamic"
    },
    {
      syntax: "vault:path#key",
      anchor: "vault:",
      pattern: /(?<![\w>{-])vault:(?!\/\/)(?![^\s#"'{}:]{1,300}\/(?:creds|sts)\/)(?<target>[^\s#"'{}:]{1,300}#(?:\$\{[^}\n]{1,200}\}|[^\s"'{}]{1,200}))/,
      yields: "manager"
    },
    {
      syntax: "${vault:path#key}",
      anchor: "${vault:",
      pattern: /\$\{vault:(?![^\s{}:]{1,300}\/(?:creds|sts)\/)(?<target>[^\s{}:]{1,500})\}/,
      yields: "manager"
    },
    {
      syntax: "${>>vault:path#key}",
      anchor: "${>>vault:",
      pattern: /\$\{>>vault:(?<target>[^\s{}:]{1,500})\}/,
      yields: "dynamic"
    },
    {
      syntax: "${vault:engine/creds/role#key}",
      anchor: "${vault:",
      pattern: /\$\{vault:(?<target>[^\s{}:]{1,300}\/(?:creds|sts)\/[^\s{}:]{1,300})\}/,
      yields: "dynamic"
    },
    {
      syntax: "ref+vault://engine/creds/role#/key",
      account: /[?&]address=https?:\/\/(?<host>[^/&#:]{1,255})/,
      anchor: "ref+vault://",
      pattern: /(?<![\w+])(?:secret)?ref\+vault:\/\/(?<target>[^+\s"',?#]{1,200}\/(?:creds|sts)\/[^+\s"',]{1,200})\+?/,
      yields: "dynamic"
    },
    {
      syntax: "ref+vault://path#/key",
      account: /[?&]address=https?:\/\/(?<host>[^/&#:]{1,255})/,
      anchor: "ref+vault://",
      pattern: /(?<![\w+])(?:secret)?ref\+vault:\/\/(?![^+\s"',?#]{1,200}\/(?:creds|sts)\/)(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    },
    {
      syntax: '{{ with secret "engine/creds/role" }}',
      anchor: 'secret "',
      pattern: /\{\{-?[ \t]{0,20}(?:with[ \t]{1,20})?secret "(?<target>[^"\s]{1,200}\/(?:creds|sts)\/[^"\s]{1,200})"/,
      yields: "dynamic"
    },
    {
      syntax: '{{ with secret "path" }}',
      anchor: 'secret "',
      pattern: /\{\{-?[ \t]{0,20}(?:with[ \t]{1,20})?secret "(?![^"\s]{1,200}\/(?:creds|sts)\/)(?<target>[^"\s]{1,300})"/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      // The command stands in the agent's own file, so none follows here.
      command: "vault",
      subcommand: ["agent"],
      style: "bulk",
      separator: "none",
      valued: [
        "-config",
        "--config",
        "-log-level",
        "--log-level",
        "-log-format",
        "--log-format",
        "-log-file",
        "--log-file",
        "-address",
        "--address"
      ],
      names: { accounts: ["-address", "--address"] }
    }
  ],
  bootstrap: {
    variables: ["VAULT_TOKEN"],
    instead: "Let Vault know the workload by JWT/OIDC, Kubernetes or cloud identity, and a person by `vault login`: each gives a token that expires."
  },
  dynamic: {
    engines: [
      {
        name: "database",
        variables: DATABASE_VARIABLES,
        instead: "vault:database/creds/ROLE#password"
      },
      { name: "AWS", variables: /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)$/, instead: "vault:aws/creds/ROLE#secret_key" },
      { name: "Azure", variables: /^(?:AZURE|ARM)_CLIENT_SECRET$/, instead: "vault:azure/creds/ROLE#client_secret" },
      { name: "RabbitMQ", variables: /^(?:RABBITMQ|AMQP)_(?:PASS|PASSWORD|URL|URI)$/, instead: "vault:rabbitmq/creds/ROLE#password" },
      { name: "Consul", variables: /^CONSUL_(?:HTTP_)?TOKEN$/, instead: "vault:consul/creds/ROLE#token" }
    ]
  },
  personal: { prefixes: ["cubbyhole/"] },
  remedy: {
    // The first part is the mount of a key-value engine of version 2. A secret for each credential: writing one drops the other keys.
    path: "secret/mcp/{repo}/{server}/{slot}",
    parts: [2, 20],
    characters: "A-Za-z0-9_.-",
    reference: "vault:{head}/data/{rest}#value",
    // The agent's command stands in a file of its own, and it starts the server anew when a secret changes.
    print: ["vault", "kv", "get", "-mount={head}", "-field=value", "{rest}"],
    store: [`${PASTED} vault kv put -mount={head} {rest} value=-`],
    install: "https://developer.hashicorp.com/vault/install",
    signIn: ["vault login -method=oidc"]
  },
  printers: [
    { command: "vault", subcommand: ["kv", "get"], valued: ["-field", "-mount", "-format", "-version", "-namespace", "-address"] },
    { command: "vault", subcommand: ["read"], valued: ["-field", "-format", "-namespace", "-address"], dynamic: /\/(?:creds|sts)\// }
  ]
};

// src/managers/vscode-input.ts
var vscodeInput = {
  id: "vscode-input",
  name: "VS Code input prompt",
  homepage: "https://code.visualstudio.com/docs/copilot/reference/mcp-configuration",
  references: [
    {
      syntax: "${input:id}",
      anchor: "${input:",
      pattern: /\$\{input:(?<target>[\w.-]{1,128})\}/,
      yields: "prompt"
    }
  ],
  launchers: [],
  printers: []
};

// src/managers/index.ts
var managers = [
  akeyless,
  astrix,
  awsSecretsManager,
  awsSsm,
  awsVault,
  azureKeyVault,
  bankVaults,
  bitwarden,
  chamber,
  conjur,
  delinea,
  dockerMcp,
  doppler,
  dotenvx,
  envconsul,
  gcpSecretManager,
  githubActions,
  infisical,
  keeper,
  keygate,
  kubernetes,
  onepassword,
  openbao,
  protonPass,
  secretspec,
  sops,
  teller,
  toolhive,
  vals,
  vault,
  vscodeInput
];

// src/launcher/static-secrets.ts
var SIGNS_IN_AS = { "aws-ssm": ["aws-secrets-manager"], openbao: ["openbao", "vault"] };
function staticSecrets(managers2, asked2, env) {
  let ids = new Set(asked2.flatMap((id) => SIGNS_IN_AS[id] ?? [id]));
  return managers2.flatMap(({ id, name, bootstrap }) => {
    if (bootstrap === void 0 || !ids.has(id)) return [];
    let set = (variable) => (env[variable] ?? "") !== "", found = bootstrap.variables.find(set);
    return found === void 0 || bootstrap.temporaryWith?.some(set) === !0 ? [] : [`${found} is a static secret that opens everything ${name} hands out for it. ${bootstrap.instead}`];
  });
}

// src/launcher/bootstrap.ts
function bootstrapWarnings(asked2, env) {
  return staticSecrets(managers, asked2, env);
}

// src/core/pattern.ts
function escapePattern(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

// src/launcher/find.ts
var FORMS = managers.flatMap(
  (manager) => manager.references.filter(({ yields, plaintext }) => (yields === "manager" || yields === "dynamic") && plaintext === void 0).map((form) => ({ manager, form }))
), ANCHOR = new RegExp([...new Set(FORMS.map(({ form }) => escapePattern(form.anchor)))].join("|")), WHOLE_OP = /^op:\/\/(?<target>[^/?#\n]{1,200}\/[^/?#\n]{1,200}\/(?:[^/?#\n]{1,200}\/)?[^/?#\n]{1,200})(?:\?[A-Za-z-]{1,40}=[^&#\s]{1,80})?$/, MAX_MATCHES = 64;
function matchesOf(text, manager, form) {
  let found = [];
  for (let match of text.matchAll(new RegExp(form.pattern.source, `${form.pattern.flags}g`))) {
    let to = match.index + match[0].length;
    if (found.push({ manager, form, text: match[0], written: match[0], target: match.groups?.target ?? match[0], from: match.index, to }), found.length === MAX_MATCHES) break;
  }
  return found;
}
function enclosed(text, match) {
  let before = text.slice(0, match.from), vals2 = match.text.startsWith("op://") ? /(?:secret)?ref\+$/.exec(before) : null;
  if (vals2 !== null) {
    let [text2, target] = [match.text.replace(/\+$/, ""), match.target.replace(/\+$/, "")];
    return { ...match, text: text2, target, from: match.from - vals2[0].length };
  }
  let open3 = /\{\{[ \t]{0,20}$/.exec(before), close = /^[ \t]{0,20}\}\}/.exec(text.slice(match.to));
  return open3 === null || close === null ? match : { ...match, from: match.from - open3[0].length, to: match.to + close[0].length };
}
function findReferences(text) {
  if (!ANCHOR.test(text)) return [text];
  let whole = WHOLE_OP.exec(text), op = FORMS.find(({ form }) => form.anchor === "op://");
  if (whole !== null && op !== void 0 && text.lastIndexOf("op://") === 0)
    return [{ ...op, text, written: text, target: whole.groups?.target ?? text }];
  let matches = FORMS.flatMap(({ manager, form }) => text.includes(form.anchor) ? matchesOf(text, manager, form) : []).map((match) => enclosed(text, match)).sort((a, b) => a.from - b.from || b.to - a.to), parts = [], at = 0;
  for (let { from, to, ...found } of matches)
    from < at || (from > at && parts.push(text.slice(at, from)), parts.push({ ...found, written: text.slice(from, to) }), at = to);
  return at < text.length && parts.push(text.slice(at)), parts.length === 0 ? [text] : parts;
}

// src/launcher/request.ts
function called({ place, name }) {
  return place === "env" ? name : `${place} ${name}`;
}
function slotsOf({ args, env, headers }) {
  return [
    ...Object.entries(env).map(([name, text]) => ({ place: "env", name, text: text ?? "" })),
    ...(headers?.headers ?? []).map(({ name, text }) => ({ place: "header", name, text })),
    ...args.map((text, at) => ({ place: "argument", name: String(at + 1), text }))
  ].flatMap(({ place, name, text }) => {
    let parts = findReferences(text);
    return parts.every((part) => typeof part == "string") ? [] : [{ place, name, parts }];
  });
}

// src/launcher/asking.ts
var PAUSES = [200, 800], AGAIN = /* @__PURE__ */ new Set(["ECONNREFUSED", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]);
function passes(answer) {
  return answer.kind === "unreachable" ? AGAIN.has(answer.code) : answer.status === 429 || answer.status === 502 || answer.status === 503;
}
async function askPatiently(world, question) {
  let answer = await world.web.ask(question);
  for (let pause of PAUSES) {
    if (!passes(answer)) break;
    await new Promise((resolve2) => {
      world.time.after(pause, resolve2);
    }), answer = await world.web.ask(question);
  }
  return answer;
}
function hostOf(url) {
  return /^[a-z]{1,10}:\/\/(?:[^\s/?#@]{0,400}@)?(?<host>[^\s/?#]{1,300})/i.exec(url)?.groups?.host ?? "its address";
}
function unreachable(name, url, code) {
  let why = code === "slow" ? "did not answer in time" : code === "large" ? "answered with more than 1 MiB, which no secret has" : /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code) ? `has a certificate that this machine does not trust (${code})` : `cannot be reached (${code})`;
  return problem("unreachable", `${name} at ${hostOf(url)} ${why}; check the address and the network, and try again`);
}
function refusedBy(name, status, secret) {
  return status === 404 ? problem("reference", `${name} has no ${secret}; check the reference`) : status === 401 || status === 403 ? problem("permission", `${name} does not let this identity read ${secret}; give it the right to`) : problem("unreachable", `${name} answered with status ${String(status)}; try again`);
}
function withoutSlash(text) {
  return text.replace(/(?<!\/)\/{1,100}$/, "");
}

// src/launcher/github-oidc.ts
async function githubToken(world, audience) {
  let url = world.env.ACTIONS_ID_TOKEN_REQUEST_URL, bearer = world.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
  if (url === void 0 || bearer === void 0 || url === "" || bearer === "") return;
  let headers = { Authorization: Secret.joined(["Bearer ", new Secret(bearer)]) }, wanted = audience === void 0 ? "" : `${url.includes("?") ? "&" : "?"}audience=${encodeURIComponent(audience)}`, answer = await askPatiently(world, { method: "GET", url: `${url}${wanted}`, headers }), token = answer.kind === "answered" ? textOf2(answer.json, "value") : void 0;
  return token === void 0 ? void 0 : new Secret(token);
}

// src/launcher/aws-session.ts
var CONTAINER = /^(?:https:\/\/|http:\/\/(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[::1\]|169\.254\.170\.2|169\.254\.170\.23|\[fd00:ec2::23\])(?:[:/]|$))/;
function sessionOf(keys, token, identity) {
  let [accessKeyId, secret] = [textOf2(keys, "AccessKeyId"), textOf2(keys, "SecretAccessKey")], session = textOf2(keys, token);
  if (!(accessKeyId === void 0 || secret === void 0))
    return {
      accessKeyId,
      secretAccessKey: new Secret(secret),
      sessionToken: session === void 0 ? void 0 : new Secret(session),
      identity
    };
}
async function byWebIdentity(role, token, region, world) {
  let own = world.env.AWS_ENDPOINT_URL_STS ?? world.env.AWS_ENDPOINT_URL ?? "", domain = `amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`, url = own === "" ? `https://sts.${region === "" ? "" : `${region}.`}${domain}` : withoutSlash(own), answer = await askPatiently(world, {
    method: "POST",
    url: `${url}/`,
    form: {
      Action: "AssumeRoleWithWebIdentity",
      Version: "2011-06-15",
      RoleArn: role,
      RoleSessionName: world.env.AWS_ROLE_SESSION_NAME ?? "keygate",
      WebIdentityToken: token
    }
  });
  if (answer.kind === "unreachable") return unreachable("AWS STS", url, answer.code);
  let result = member(member(answer.json, "AssumeRoleWithWebIdentityResponse"), "AssumeRoleWithWebIdentityResult");
  return sessionOf(member(result, "Credentials") ?? answer.json, "SessionToken", { kind: "web identity", name: role }) ?? problem(
    "permission",
    `AWS does not let the workload act as ${role} (status ${String(answer.status)}); check the trust policy of the role`
  );
}
async function ofContainer(world) {
  let [relative = "", full = "", file = "", plain2 = ""] = [
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN"
  ].map((name) => world.env[name]), url = relative === "" ? full : `http://169.254.170.2${relative}`;
  if (!CONTAINER.test(url)) return;
  let token = file === "" ? plain2 === "" ? void 0 : new Secret(plain2) : world.files.read(file), answer = await askPatiently(world, { method: "GET", url, ...token === void 0 ? {} : { headers: { Authorization: token } } });
  return answer.kind === "answered" ? sessionOf(answer.json, "Token", { kind: "role of the container" }) : void 0;
}
async function awsSession(region, world) {
  let [id = "", secret = "", session = ""] = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"].map(
    (name) => world.env[name]
  );
  if (id !== "" && secret !== "")
    return {
      accessKeyId: id,
      secretAccessKey: new Secret(secret),
      sessionToken: session === "" ? void 0 : new Secret(session),
      identity: { kind: "keys of the environment" }
    };
  let [role = "", file = ""] = ["AWS_ROLE_ARN", "AWS_WEB_IDENTITY_TOKEN_FILE"].map((name) => world.env[name]);
  if (role === "") return ofContainer(world);
  let token = file === "" ? await githubToken(world, "sts.amazonaws.com") : world.files.read(file);
  return token !== void 0 ? byWebIdentity(role, token, region, world) : file === "" ? ofContainer(world) : problem("permission", "AWS_WEB_IDENTITY_TOKEN_FILE names a file that cannot be read or is empty");
}

// src/launcher/vals-reference.ts
var FORM = /^(?:secret)?ref\+[a-z0-9]{1,40}:\/\/(?<path>[^?#+]{1,300})(?:\?(?<query>[^#+]{0,300}))?(?:#\/?(?<way>[^+]{0,300}))?\+?$/;
function valsParts(text) {
  let groups = FORM.exec(text)?.groups;
  if (groups === void 0) return;
  let { path = "", query = "", way = "" } = groups;
  return { path: path.split("/"), query: new URLSearchParams(query), way: way === "" ? [] : way.split("/") };
}

// src/launcher/aws-reference.ts
var SECRET_ARN = /^(?<arn>arn:[a-z-]{1,30}:secretsmanager:(?<region>[a-z0-9-]{1,30}):\d{12}:secret:[\w/+=.@-]{1,520})(?::(?<key>[\w.-]{0,100}))?(?::(?<stage>[\w.-]{0,100}))?(?::(?<version>[\w.-]{0,100}))?(?:#(?<way>[\w.]{1,200}))?$/, PARAMETER_ARN = /^arn:[a-z-]{1,30}:ssm:(?<region>[a-z0-9-]{1,30}):\d{12}:parameter\/[\w./-]{1,1000}$/, RESOLVE_SECRET = /^\{\{resolve:secretsmanager:(?<id>(?:arn:[a-z-]{1,30}:secretsmanager:[a-z0-9-]{1,30}:\d{12}:secret:)?[\w/+=.@-]{1,520})(?::SecretString(?::(?<key>[^:{}]{0,200})(?::(?<stage>[\w.-]{0,100}))?(?::(?<version>[\w.-]{0,100}))?)?)?\}\}$/, RESOLVE_PARAMETER = /^\{\{resolve:ssm(?:-secure)?:(?<id>[\w./-]{1,1000}?)(?::(?<version>\d{1,9}))?\}\}$/, REGION = /^[a-z0-9-]{1,30}$/;
function given(name, value) {
  return value === void 0 || value === "" ? {} : { [name]: value };
}
function readAwsReference(text) {
  let arn = SECRET_ARN.exec(text)?.groups;
  if (arn !== void 0) {
    let { key = "", way } = arn;
    return {
      service: "secretsmanager",
      id: arn.arn ?? "",
      region: arn.region,
      way: way === void 0 ? key === "" ? [] : [key] : way.split("."),
      ...given("stage", arn.stage),
      ...given("version", arn.version)
    };
  }
  let parameter = PARAMETER_ARN.exec(text)?.groups;
  if (parameter !== void 0) return { service: "ssm", id: text, region: parameter.region, way: [] };
  let secret = RESOLVE_SECRET.exec(text)?.groups;
  if (secret !== void 0) {
    let { id: id2 = "", key = "" } = secret;
    return {
      service: "secretsmanager",
      id: id2,
      region: SECRET_ARN.exec(id2)?.groups?.region,
      way: key === "" ? [] : [key],
      ...given("stage", secret.stage),
      ...given("version", secret.version)
    };
  }
  let resolved = RESOLVE_PARAMETER.exec(text)?.groups;
  if (resolved !== void 0) {
    let version2 = resolved.version;
    return { service: "ssm", id: `${resolved.id ?? ""}${version2 === void 0 ? "" : `:${version2}`}`, region: void 0, way: [] };
  }
  let vals2 = valsParts(text), region = vals2?.query.get("region") ?? void 0;
  if (vals2 === void 0 || [...vals2.query.keys()].some((name) => name !== "region") || region !== void 0 && !REGION.test(region))
    return;
  let ssm = /^(?:secret)?ref\+awsssm:/.test(text), id = vals2.path.join("/");
  return {
    service: ssm ? "ssm" : "secretsmanager",
    id: ssm && id.includes("/") && !id.startsWith("/") ? `/${id}` : id,
    region,
    way: vals2.way
  };
}

// src/launcher/printing.ts
var TIMEOUT2 = 6e4, SIGNED_OUT = /not (?:currently )?(?:signed|logged) in|sign in|log ?in\b|no (?:active )?(?:session|account)|unauthenticated|unauthori[sz]ed|\b401\b|credentials? (?:were|was|could|not)|unable to locate credentials|expired|reauthenticat/i, FORBIDDEN = /permission|denied|forbidden|not authori[sz]ed|\b403\b/i, ABSENT = /not found|no such|does ?n[o']t exist|isn't (?:an? |in )|could not (?:find|be found)|can(?:'t|not) find|no (?:item|secret|value|vault|field)|\b404\b|NotFound|invalid (?:secret )?reference/i, AWAY = /timed? ?out|could not connect|connection (?:refused|reset)|no such host|network|unreachable|resolve host|EOF\b|\b50[234]\b/i;
function quoted(word) {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
async function printed(printing, world) {
  let { name, command, args, signIn: signIn2, install, read: read5 } = printing, line = [command, ...args].map(quoted).join(" "), result = await world.programs.print(command, args, TIMEOUT2);
  switch (result.kind) {
    case "missing":
      return {
        ok: !1,
        problem: {
          kind: "unreachable",
          sentence: `${command}, the program of ${name}, is not on the PATH; install it: ${install}`,
          missing: !0
        }
      };
    case "slow":
      return problem(
        "unreachable",
        `${command} did not end within ${String(TIMEOUT2 / 1e3)} seconds; run \`${line}\` to see what it waits for`
      );
    case "large":
      return problem("value", `${command} printed more than 1 MiB, which no secret has`);
    case "failed": {
      let said2 = result.complaint;
      return SIGNED_OUT.test(said2) ? problem("permission", `${command} is not signed in to ${name}; run \`${signIn2}\``) : FORBIDDEN.test(said2) ? problem("permission", `${name} does not let this account read it; ask for the right to, or run \`${signIn2}\` as another`) : ABSENT.test(said2) ? problem("reference", `${name} has nothing of this name; check the reference with \`${line}\``) : AWAY.test(said2) ? problem("unreachable", `${command} cannot reach ${name}; check the network, and try again`) : problem(
        "unreachable",
        `${command} ended with ${result.code === null ? "a signal" : `exit code ${String(result.code)}`}; run \`${line}\` to see why`
      );
    }
    case "printed": {
      let value = read5(result.text);
      return value === void 0 ? problem("reference", `what \`${line}\` prints has no such value; check the reference`) : sealed(value, { kind: `${command} session` }, name);
    }
  }
}

// src/launcher/aws.ts
var NAMES = { secretsmanager: "AWS Secrets Manager", ssm: "AWS Parameter Store" };
function argumentsOf({ service, id, region, stage, version: version2 }) {
  return [
    ...service === "ssm" ? ["ssm", "get-parameter", `--name=${id}`, "--with-decryption"] : ["secretsmanager", "get-secret-value", `--secret-id=${id}`],
    ...stage === void 0 ? [] : [`--version-stage=${stage}`],
    ...version2 === void 0 ? [] : [`--version-id=${version2}`],
    ...region === void 0 ? [] : [`--region=${region}`],
    `--query=${service === "ssm" ? "Parameter.Value" : "SecretString"}`,
    // JSON, so that a line break at the end of the value is told from the program's own.
    "--output=json"
  ];
}
function chosen(text, way) {
  return way.length === 0 ? text : pick(text, way);
}
function endpointOf(service, region, { env }) {
  let own = env[service === "ssm" ? "AWS_ENDPOINT_URL_SSM" : "AWS_ENDPOINT_URL_SECRETS_MANAGER"] ?? env.AWS_ENDPOINT_URL ?? "";
  return own !== "" ? withoutSlash(own) : `https://${service}.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`;
}
async function overApi(request, sessionIn, world) {
  let { service, id, stage, version: version2, way } = request, name = NAMES[service], region = request.region ?? world.env.AWS_REGION ?? world.env.AWS_DEFAULT_REGION ?? "", session = await sessionIn(region);
  if (session === void 0 || "ok" in session) return session;
  if (!/^[a-z0-9-]{1,30}$/.test(region)) return problem("reference", "neither it nor AWS_REGION says in which region it is");
  let endpoint = endpointOf(service, region, world), { identity, ...keys } = session, answer = await askPatiently(world, {
    method: "POST",
    url: `${endpoint}/`,
    headers: {
      "Content-Type": "application/x-amz-json-1.1",
      "X-Amz-Target": service === "ssm" ? "AmazonSSM.GetParameter" : "secretsmanager.GetSecretValue"
    },
    json: service === "ssm" ? { Name: id, WithDecryption: !0 } : {
      SecretId: id,
      ...stage === void 0 ? {} : { VersionStage: stage },
      ...version2 === void 0 ? {} : { VersionId: version2 }
    },
    signature: { service, region, ...keys }
  });
  if (answer.kind === "unreachable") return unreachable(name, endpoint, answer.code);
  let fault = (textOf2(answer.json, "__type") ?? "").replace(/^.*#/, "");
  if (/^(?:ResourceNotFoundException|ParameterNotFound|ParameterVersionNotFound|ValidationException)$/.test(fault))
    return problem("reference", `${name} has no ${id}; check the reference`);
  if (fault === "InvalidRequestException")
    return problem("reference", `${id} is marked for deletion in ${name}; restore it, or name another`);
  if (answer.status === 401 || answer.status === 403 || /^(?:AccessDenied|UnrecognizedClient|ExpiredToken|InvalidSignature|DecryptionFailure|MissingAuthentication)/.test(fault))
    return problem(
      "permission",
      `${name} does not let ${identity.name ?? identity.kind} read ${id}; give it the right to, and to the key that encrypts it`
    );
  if (answer.status !== 200) return problem("unreachable", `${name} answered with status ${String(answer.status)}; try again`);
  let text = service === "ssm" ? textOf2(member(answer.json, "Parameter"), "Value") : textOf2(answer.json, "SecretString"), value = text === void 0 ? void 0 : chosen(text, way);
  return value === void 0 ? problem("reference", `${id} in ${name} has no such key, or is binary; check the reference`) : sealed(value, identity, name);
}
function makeAws(world) {
  let sessions = /* @__PURE__ */ new Map(), sessionIn = (region) => {
    let session = sessions.get(region) ?? awsSession(region, world);
    return sessions.set(region, session), session;
  };
  return {
    syntaxes: [
      "arn:aws:secretsmanager:region:account:secret:name",
      "{{resolve:secretsmanager:name:SecretString:key}}",
      "ref+awssecrets://name#/key",
      "arn:aws:ssm:region:account:parameter/path",
      "{{resolve:ssm-secure:name:version}}",
      "ref+awsssm://path"
    ],
    async resolve({ text }) {
      let request = readAwsReference(text);
      if (request === void 0) return problem("reference", "it has settings that keygate exec does not follow; write the ARN");
      let resolution = await printed(
        {
          name: NAMES[request.service],
          command: "aws",
          args: argumentsOf(request),
          signIn: "aws sso login",
          install: "https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html",
          read: (output) => {
            let value = pick(output, []);
            return value === void 0 ? void 0 : chosen(value, request.way);
          }
        },
        world
      );
      return resolution.ok || resolution.problem.missing !== !0 ? resolution : await overApi(request, sessionIn, world) ?? resolution;
    }
  };
}

// src/launcher/azure.ts
var NAME2 = "Azure Key Vault", HOST = /^[a-z0-9-]{3,24}\.(?<cloud>vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net))$/, URL_FORM = /https:\/\/(?<host>[a-z0-9.-]{1,80})\/secrets\/(?<name>[0-9A-Za-z-]{1,127})(?:\/(?<version>[0-9a-f]{32}))?/, NAMED_FORM = /VaultName=(?<vault>[a-z0-9-]{3,24});SecretName=(?<name>[0-9A-Za-z-]{1,127})(?:;SecretVersion=(?<version>[0-9a-f]{32}))?\)$/i, SHORT_FORM = /^(?:azure:keyvault:|(?:secret)?ref\+azurekeyvault:\/\/)(?<vault>[a-z0-9-]{3,24})\/(?<name>[0-9A-Za-z-]{1,127})(?:\/(?<version>latest|[0-9a-f]{32}))?\+?$/i;
function addressIn(text) {
  let groups = (URL_FORM.exec(text) ?? NAMED_FORM.exec(text) ?? SHORT_FORM.exec(text))?.groups, { host, vault: vault2, name, version: version2 } = groups ?? {}, at = host ?? `${vault2?.toLowerCase() ?? ""}.vault.azure.net`, cloud = HOST.exec(at)?.groups?.cloud;
  if (!(name === void 0 || cloud === void 0))
    return {
      url: `https://${at}/secrets/${name}${version2 === void 0 || version2 === "latest" ? "" : `/${version2}`}`,
      name,
      resource: `https://${cloud}`
    };
}
async function federated({ resource }, world) {
  let [client = "", tenant = "", file = ""] = ["AZURE_CLIENT_ID", "AZURE_TENANT_ID", "AZURE_FEDERATED_TOKEN_FILE"].map(
    (name) => world.env[name]
  );
  if (client === "" || tenant === "") return;
  let assertion = file === "" ? await githubToken(world, "api://AzureADTokenExchange") : world.files.read(file);
  if (assertion === void 0 && file === "") return;
  if (assertion === void 0) return problem("permission", "AZURE_FEDERATED_TOKEN_FILE names a file that cannot be read or is empty");
  let authority = withoutSlash(world.env.AZURE_AUTHORITY_HOST ?? "https://login.microsoftonline.com"), answer = await askPatiently(world, {
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
  let token = textOf2(answer.json, "access_token");
  return token === void 0 ? problem(
    "permission",
    `Entra ID does not accept the workload's token for application ${client} (status ${String(answer.status)}); check its federated credential`
  ) : { token: new Secret(token), identity: { kind: "workload identity", name: client } };
}
async function managed({ resource }, world) {
  let [endpoint = "", header = ""] = ["IDENTITY_ENDPOINT", "IDENTITY_HEADER"].map((name) => world.env[name]);
  if (endpoint === "" || header === "") return;
  let client = world.env.AZURE_CLIENT_ID, query = new URLSearchParams({
    resource,
    "api-version": "2019-08-01",
    ...client === void 0 || client === "" ? {} : { client_id: client }
  }), answer = await askPatiently(world, {
    method: "GET",
    url: `${endpoint}?${query.toString()}`,
    headers: { "X-IDENTITY-HEADER": new Secret(header) }
  }), token = answer.kind === "answered" ? textOf2(answer.json, "access_token") : void 0;
  return token === void 0 ? void 0 : { token: new Secret(token), identity: { kind: "managed identity", ...client === void 0 ? {} : { name: client } } };
}
async function overApi2({ url, name }, { token, identity }, world) {
  let answer = await askPatiently(world, {
    method: "GET",
    url: `${url}?api-version=7.4`,
    headers: { Authorization: Secret.joined(["Bearer ", token]) }
  });
  if (answer.kind === "unreachable") return unreachable(NAME2, url, answer.code);
  if (textOf2(member(member(answer.json, "error"), "innererror"), "code") === "SecretDisabled") return problem("reference", `${name} is disabled in ${NAME2}; enable it, or name another version`);
  let value = textOf2(answer.json, "value");
  return answer.status !== 200 || value === void 0 ? refusedBy(NAME2, answer.status, name) : sealed(value, identity, NAME2);
}
function makeAzure(world) {
  let signedIn = /* @__PURE__ */ new Map();
  return {
    syntaxes: [
      "https://vault.vault.azure.net/secrets/name",
      "@Microsoft.KeyVault(SecretUri=...)",
      "azure:keyvault:vault/name",
      "ref+azurekeyvault://vault/name"
    ],
    async resolve({ text }) {
      let address = addressIn(text);
      if (address === void 0)
        return problem(
          "reference",
          `it is not written as keygate exec reads references of ${NAME2}: https://VAULT.vault.azure.net/secrets/NAME`
        );
      let signing = signedIn.get(address.resource) ?? federated(address, world).then((access2) => access2 ?? managed(address, world));
      signedIn.set(address.resource, signing);
      let access = await signing;
      return access !== void 0 ? "ok" in access ? access : overApi2(address, access, world) : printed(
        {
          name: NAME2,
          command: "az",
          args: ["keyvault", "secret", "show", `--id=${address.url}`, "--query=value", "--output=json"],
          signIn: "az login",
          install: "https://learn.microsoft.com/cli/azure/install-azure-cli",
          read: (output) => pick(output, [])
        },
        world
      );
    }
  };
}

// src/launcher/commands.ts
function safe(word) {
  return word === void 0 || word === "" || word.startsWith("-") ? void 0 : word;
}
function dopplerArguments({ text }) {
  let [project, config, name, more] = valsParts(text)?.path ?? [], word = safe(name);
  if (!(project === void 0 || config === void 0 || word === void 0 || more !== void 0))
    return ["secrets", "get", word, "--plain", `--project=${project}`, `--config=${config}`];
}
function infisicalArguments({ text }) {
  let parts = valsParts(text), name = safe(parts?.path.length === 1 ? parts.path[0] : void 0);
  if (parts === void 0 || name === void 0) return;
  let option = (flag, key) => {
    let value = parts.query.get(key);
    return value === null ? [] : [`--${flag}=${value}`];
  }, path = parts.query.get("path");
  return [
    "secrets",
    "get",
    name,
    "--plain",
    "--silent",
    ...option("projectId", "project"),
    ...option("env", "environment"),
    ...path === null ? [] : [`--path=${path.startsWith("/") ? path : `/${path}`}`]
  ];
}
function keyedBy(prefix) {
  return ({ text }) => text.startsWith(prefix) ? [text] : void 0;
}
var COMMANDS = [
  {
    name: "Berglas",
    syntaxes: ["berglas://bucket/object"],
    command: "berglas",
    args: (found) => keyedBy("berglas://")(found)?.flatMap((text) => ["access", text]),
    signIn: "gcloud auth application-default login",
    install: "https://github.com/GoogleCloudPlatform/berglas"
  },
  {
    name: "Doppler",
    syntaxes: ["ref+doppler://project/config/NAME"],
    command: "doppler",
    args: dopplerArguments,
    signIn: "doppler login",
    install: "https://docs.doppler.com/docs/install-cli"
  },
  {
    name: "Infisical",
    syntaxes: ["ref+infisical://NAME?project=..."],
    command: "infisical",
    args: infisicalArguments,
    signIn: "infisical login",
    install: "https://infisical.com/docs/cli/overview"
  },
  {
    name: "Akeyless",
    syntaxes: ["akeyless://folder/name"],
    command: "akeyless",
    args: ({ target }) => ["get-secret-value", `--name=/${target.replace(/^\/+/, "")}`],
    signIn: "akeyless auth",
    install: "https://docs.akeyless.io/docs/cli"
  },
  {
    name: "Keeper",
    syntaxes: ["keeper://record/field/name"],
    command: "ksm",
    args: (found) => keyedBy("keeper://")(found)?.flatMap((text) => ["secret", "notation", text]),
    signIn: "ksm profile init",
    install: "https://docs.keeper.io/en/keeperpam/secrets-manager/secrets-manager-command-line-interface"
  },
  {
    name: "Proton Pass",
    syntaxes: ["pass://vault/item/field"],
    command: "pass-cli",
    args: (found) => keyedBy("pass://")(found)?.flatMap((text) => ["item", "view", text]),
    signIn: "pass-cli login",
    install: "https://protonpass.github.io/pass-cli/"
  },
  {
    name: "vals",
    syntaxes: [
      "ref+bw://item-id/field",
      "ref+conjur://branch/variable",
      "ref+gitlab://project/NAME",
      "ref+k8s://v1/Secret/namespace/name/key",
      "ref+sops://file#/key",
      "ref+tss://id#/field"
    ],
    command: "vals",
    args: (found) => /^(?:secret)?ref\+/.test(found.text) ? ["get", found.text] : void 0,
    signIn: "vals get",
    install: "https://github.com/helmfile/vals"
  }
];
function makeCommands(world) {
  return COMMANDS.map(({ syntaxes, args, ...command }) => ({
    syntaxes,
    resolve: async (found) => {
      let words = args(found);
      return words === void 0 ? problem("reference", `it is not written as keygate exec reads references of ${command.name}: ${syntaxes.join(", ")}`) : printed({ ...command, args: words, read: withoutLineBreak }, world);
    }
  }));
}

// src/launcher/gcp.ts
var NAME3 = "Google Cloud Secret Manager", SCOPE = "https://www.googleapis.com/auth/cloud-platform", STS = "https://sts.googleapis.com/v1/token", METADATA_TIMEOUT = 2e3, FORM2 = /^(?:sm:\/\/(?<a>[\w.:-]{1,100})\/(?<b>[\w-]{1,255})(?:#(?<c>\d{1,9}))?|(?:gcp:secretmanager:)?projects\/(?<d>[\w.:-]{1,100})\/secrets\/(?<e>[\w-]{1,255})(?:\/versions\/(?<f>latest|\d{1,9}))?)$/;
function versionIn(text) {
  let plain2 = FORM2.exec(text)?.groups;
  if (plain2 !== void 0) {
    let [project2, secret2, version3] = [plain2.a ?? plain2.d, plain2.b ?? plain2.e, plain2.c ?? plain2.f];
    return project2 === void 0 || secret2 === void 0 ? void 0 : { project: project2, secret: secret2, version: version3 ?? "latest", way: [] };
  }
  let vals2 = valsParts(text), [project = "", secret = "", more] = vals2?.path ?? [], version2 = vals2?.query.get("version") ?? "latest";
  if (!(vals2 === void 0 || more !== void 0 || !/^[\w.:-]{1,100}$/.test(project) || !/^[\w-]{1,255}$/.test(secret) || !/^(?:latest|\d{1,9})$/.test(version2)))
    return { project, secret, version: version2, way: vals2.way };
}
function decoded(coded, way) {
  if (!/^[A-Za-z0-9+/_=-]*$/.test(coded)) return;
  let bytes = Uint8Array.from(atob(coded.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0)), value = new TextDecoder().decode(bytes);
  return way.length === 0 ? value : pick(value, way);
}
async function subjectOf(source, world) {
  let file = textOf2(source, "file"), format = member(source, "format"), field = textOf2(format, "type") === "json" ? textOf2(format, "subject_token_field_name") : void 0;
  if (file !== void 0) {
    if (field === void 0) return world.files.read(file);
    let token2 = textOf2(world.files.settings(file), field);
    return token2 === void 0 ? void 0 : new Secret(token2);
  }
  let url = textOf2(source, "url");
  if (url === void 0 || field === void 0) return;
  let given2 = member(source, "headers"), headers = {};
  for (let name of typeof given2 == "object" && given2 !== null ? Object.keys(given2) : [])
    headers[name] = new Secret(textOf2(given2, name) ?? "");
  let answer = await askPatiently(world, { method: "GET", url, headers }), token = answer.kind === "answered" ? textOf2(answer.json, field) : void 0;
  return token === void 0 ? void 0 : new Secret(token);
}
async function federated2(account, world) {
  let subject = await subjectOf(member(account, "credential_source"), world);
  if (subject === void 0)
    return problem(
      "permission",
      "the file of GOOGLE_APPLICATION_CREDENTIALS names a token of the workload that is not there; check its credential_source"
    );
  let url = textOf2(account, "token_url") ?? STS, impersonate = textOf2(account, "service_account_impersonation_url");
  if ([url, ...impersonate === void 0 ? [] : [impersonate]].find(
    (one) => !/^https:\/\/[a-z0-9.-]{1,100}\.googleapis\.com\//.test(one)
  ) !== void 0)
    return problem(
      "permission",
      "the file of GOOGLE_APPLICATION_CREDENTIALS would send the token of the workload to somebody other than Google"
    );
  let answer = await askPatiently(world, {
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
  let exchanged = textOf2(answer.json, "access_token");
  if (exchanged === void 0)
    return problem(
      "permission",
      `Google does not accept the workload's token (status ${String(answer.status)}); check the workload identity pool and its conditions`
    );
  if (impersonate === void 0) return { token: new Secret(exchanged), identity: { kind: "workload identity federation" } };
  let impersonated = await askPatiently(world, {
    method: "POST",
    url: impersonate,
    headers: { Authorization: Secret.joined(["Bearer ", exchanged]) },
    json: { scope: SCOPE }
  });
  if (impersonated.kind === "unreachable") return unreachable("Google", impersonate, impersonated.code);
  let token = textOf2(impersonated.json, "accessToken"), name = /serviceAccounts\/(?<name>[^/:]{1,200}):/.exec(impersonate)?.groups?.name;
  return token === void 0 ? problem(
    "permission",
    `the workload may not act as ${name ?? "the service account"} (status ${String(impersonated.status)}); give it roles/iam.workloadIdentityUser`
  ) : { token: new Secret(token), identity: { kind: "workload identity federation", ...name === void 0 ? {} : { name } } };
}
async function ofMachine(world) {
  let url = `http://${world.env.GCE_METADATA_HOST ?? "169.254.169.254"}/computeMetadata/v1/instance/service-accounts/default/token`, answer = await world.web.ask({ method: "GET", url, headers: { "Metadata-Flavor": "Google" }, timeout: METADATA_TIMEOUT }), token = answer.kind === "answered" ? textOf2(answer.json, "access_token") : void 0;
  return token === void 0 ? void 0 : { token: new Secret(token), identity: { kind: "service account of the machine" } };
}
async function overApi3({ project, secret, version: version2, way }, { token, identity }, world) {
  let base = withoutSlash(world.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER ?? "https://secretmanager.googleapis.com"), url = `${base}/v1/projects/${project}/secrets/${secret}/versions/${version2}:access`, answer = await askPatiently(world, { method: "GET", url, headers: { Authorization: Secret.joined(["Bearer ", token]) } });
  if (answer.kind === "unreachable") return unreachable(NAME3, base, answer.code);
  if (answer.status === 400)
    return problem("reference", `version ${version2} of ${secret} is disabled or destroyed in ${NAME3}; enable it, or name another`);
  if (answer.status !== 200) return refusedBy(NAME3, answer.status, `${secret} in project ${project}`);
  let value = decoded(textOf2(member(answer.json, "payload"), "data") ?? "", way);
  return value === void 0 ? problem("reference", `${secret} in ${NAME3} has no such key; check the reference`) : sealed(value, identity, NAME3);
}
function byProgram({ project, secret, version: version2, way }, world) {
  return printed(
    {
      name: NAME3,
      command: "gcloud",
      // The payload as base64, because gcloud prints bytes as it likes.
      args: ["secrets", "versions", "access", version2, `--secret=${secret}`, `--project=${project}`, "--format=get(payload.data)"],
      signIn: "gcloud auth login",
      install: "https://cloud.google.com/sdk/docs/install",
      read: (output) => decoded(output.trim(), way)
    },
    world
  );
}
function makeGcp(world) {
  let access;
  async function resolve2(version2) {
    let path = world.env.GOOGLE_APPLICATION_CREDENTIALS ?? "", account = path === "" ? void 0 : world.files.settings(path);
    if (textOf2(account, "type") === "external_account") {
      access ??= federated2(account, world);
      let signedIn = await access;
      return "ok" in signedIn ? signedIn : overApi3(version2, signedIn, world);
    }
    let resolution = await byProgram(version2, world);
    if (resolution.ok || resolution.problem.missing !== !0) return resolution;
    let machine = await ofMachine(world);
    return machine === void 0 ? resolution : overApi3(version2, machine, world);
  }
  return {
    syntaxes: [
      "sm://project/name#version",
      "gcp:secretmanager:projects/project/secrets/name/versions/latest",
      "projects/project/secrets/name/versions/latest",
      "ref+gcpsecrets://project/name#/key"
    ],
    resolve: async ({ text }) => {
      let version2 = versionIn(text);
      return version2 === void 0 ? problem("reference", `it is not written as keygate exec reads references of ${NAME3}: sm://project/name#version`) : resolve2(version2);
    }
  };
}

// src/launcher/onepassword.ts
var NAME4 = "1Password Connect";
function connectOf({ env }) {
  let address = env.OP_CONNECT_HOST ?? "", token = env.OP_CONNECT_TOKEN ?? "";
  return address === "" || token === "" ? void 0 : { address: withoutSlash(address), token: new Secret(token) };
}
async function get({ address, token }, path, world) {
  let headers = { Authorization: Secret.joined(["Bearer ", token]) }, answer = await askPatiently(world, { method: "GET", url: `${address}/v1/${path}`, headers });
  return answer.kind === "unreachable" ? unreachable(NAME4, address, answer.code) : answer.status === 200 ? { json: answer.json } : answer.status === 401 || answer.status === 403 ? problem("permission", `${NAME4} does not accept OP_CONNECT_TOKEN for this vault; give the token access to it`) : answer.status === 404 || answer.status === 400 ? problem("reference", `${NAME4} knows no such vault or item; check the reference`) : problem("unreachable", `${NAME4} answered with status ${String(answer.status)}; try again`);
}
function isSame(value, wanted) {
  return typeof value == "string" && value.toLowerCase() === wanted.toLowerCase();
}
async function idOf(connect, path, key, wanted, world) {
  if (/^[a-z0-9]{26}$/.test(wanted)) return wanted;
  let filter = encodeURIComponent(`${key} eq "${wanted.replaceAll(/["\\]/g, "")}"`), answer = await get(connect, `${path}?filter=${filter}`, world);
  if ("ok" in answer) return answer;
  let all = Array.isArray(answer.json) ? answer.json : [], [found, other] = all.filter((one) => isSame(member(one, key), wanted)), what = key === "name" ? "vault" : "item";
  if (other !== void 0)
    return problem("reference", `1Password has several ${what}s called "${wanted}"; write the id of the one that is meant`);
  let id = textOf2(found, "id");
  return id === void 0 || !/^[a-z0-9]{1,64}$/i.test(id) ? problem("reference", `${NAME4} shows no ${what} called "${wanted}"; check the reference, and what OP_CONNECT_TOKEN may see`) : id;
}
function fieldOf(item, { section, field, attribute }) {
  let list = (key) => {
    let found2 = member(item, key);
    return Array.isArray(found2) ? found2 : [];
  }, sections = list("sections").filter(
    (one2) => section !== void 0 && (isSame(member(one2, "id"), section) || isSame(member(one2, "label"), section))
  ), found = list("fields").filter((one2) => {
    if (!isSame(member(one2, "id"), field) && !isSame(member(one2, "label"), field)) return !1;
    let own = textOf2(member(one2, "section"), "id");
    return section === void 0 || sections.some((each) => own !== void 0 && textOf2(each, "id") === own);
  }), one = found.find((each) => member(each, "section") === void 0) ?? found[0];
  return textOf2(one, attribute === "otp" || attribute === "totp" ? "totp" : "value");
}
async function fromConnect(connect, named, world) {
  let vault2 = await idOf(connect, "vaults", "name", named.vault, world);
  if (typeof vault2 != "string") return vault2;
  let item = await idOf(connect, `vaults/${vault2}/items`, "title", named.item, world);
  if (typeof item != "string") return item;
  let answer = await get(connect, `vaults/${vault2}/items/${item}`, world);
  if ("ok" in answer) return answer;
  let value = fieldOf(answer.json, named);
  return value === void 0 ? problem(
    "reference",
    `the item "${named.item}" has no field "${named.field}"${named.section === void 0 ? "" : ` in a section "${named.section}"`}; check the reference`
  ) : sealed(value, { kind: "1password connect" }, "1Password");
}
function namesIn(text) {
  let vals2 = /^(?:secret)?ref\+onepasswordconnect:\/\/(?<path>[^#?+]{1,300})#\/?(?<field>[^+]{1,200})\+?$/.exec(text)?.groups, url = vals2 === void 0 ? /^op:\/\/(?<path>[^?#]{1,900})(?:\?(?<key>[A-Za-z-]{1,40})=(?<attribute>[^&#\s]{1,80}))?$/.exec(text)?.groups : vals2, path = url?.path;
  if (path === void 0) return;
  let parts = [...path.split("/"), ...vals2?.field === void 0 ? [] : [vals2.field]];
  if (parts.length < 3 || parts.length > 4 || parts.includes("")) return;
  let [vault2 = "", item = "", ...rest] = parts;
  return { vault: vault2, item, section: rest.length === 2 ? rest[0] : void 0, field: rest.at(-1) ?? "", attribute: url?.attribute };
}
function makeOnePassword(world) {
  let connect = connectOf(world);
  return {
    syntaxes: ["op://vault/item/field", "ref+onepasswordconnect://vault/item#/field"],
    async resolve({ text }) {
      let named = namesIn(text);
      if (named === void 0) return problem("reference", "it is not written as op://vault/item/field or op://vault/item/section/field");
      let plainly = named.attribute === void 0 || /^(?:value|otp|totp)$/.test(named.attribute);
      return connect !== void 0 && plainly ? fromConnect(connect, named, world) : connect === void 0 && text.includes("ref+") ? problem("unreachable", "OP_CONNECT_HOST and OP_CONNECT_TOKEN do not say where 1Password Connect is; set them") : printed(
        {
          name: "1Password",
          command: "op",
          args: ["read", "--no-newline", text],
          signIn: "op signin",
          install: "https://developer.1password.com/docs/cli/get-started",
          read: (output) => output
        },
        world
      );
    }
  };
}

// src/launcher/vault-reference.ts
var BANK_VAULTS = /^(?:\$\{)?(?<write>>>)?(?:vault|bao):(?<path>[^#]{1,400})#(?<rest>.{1,400}?)\}?$/s, TEMPLATE = /^\$\{\s{0,9}\.(?<key>[\w-]{1,200})\s{0,9}(?:\|\s{0,9}(?<filter>\w{1,40})\s{0,9})?$/, VALS = /^(?:secret)?ref\+(?:vault|openbao):\/\/(?<path>[^?#]{1,300})(?:\?(?<query>[^#]{0,300}))?(?:#\/?(?<way>[^+]{1,300}))?\+?$/;
function clean(path) {
  let parts = withoutSlash(path).replace(/^\/+/, "").split("/");
  return parts.some((part) => part === "" || part === "." || part === "..") ? void 0 : parts.map(encodeURIComponent).join("/");
}
function ofBankVaults(text) {
  let { write, path: written = "", rest = "" } = BANK_VAULTS.exec(text)?.groups ?? {}, path = clean(written);
  if (path === void 0 || path === "" || rest === "") return;
  let method = write === void 0 ? "read" : "write";
  if (rest.startsWith("${")) {
    let { key: key2, filter } = TEMPLATE.exec(rest)?.groups ?? {};
    return key2 === void 0 || filter !== void 0 && filter !== "urlquery" ? void 0 : { method, path, way: [key2], ...filter === void 0 ? {} : { filter: "urlquery" } };
  }
  let [key = "", version2, more] = rest.split("#");
  if (!(key === "" || more !== void 0 || version2 !== void 0 && !/^\d{1,9}$/.test(version2)))
    return { method, path, way: [key], ...version2 === void 0 ? {} : { version: version2 } };
}
function ofVals(text) {
  let { path: written = "", query = "", way } = VALS.exec(text)?.groups ?? {}, path = clean(written);
  if (path === void 0 || path === "" || way === void 0) return;
  let settings2 = new URLSearchParams(query);
  for (let name of settings2.keys()) if (!["address", "namespace", "version"].includes(name)) return;
  let [address, namespace, version2] = ["address", "namespace", "version"].map((name) => settings2.get(name) ?? void 0);
  return {
    method: "read",
    path,
    way: way.split("/"),
    logical: !0,
    ...address === void 0 ? {} : { address },
    ...namespace === void 0 ? {} : { namespace },
    ...version2 === void 0 ? {} : { version: version2 }
  };
}
function readVaultReference(text) {
  return /^(?:secret)?ref\+/.test(text) ? ofVals(text) : ofBankVaults(text);
}

// src/launcher/vault-session.ts
var KUBERNETES_TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount/token", LOOPBACK = /^http:\/\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d{1,5})?(?:\/|$)/i;
function setting(kind, world, name) {
  for (let prefix of kind.prefixes) {
    let value = world.env[`${prefix}_${name}`];
    if (value !== void 0 && value !== "") return value;
  }
}
async function proofOf(kind, world) {
  let path = setting(kind, world, "JWT_FILE");
  if (path !== void 0) {
    let jwt = world.files.read(path);
    return jwt === void 0 ? `${kind.prefixes[0] ?? ""}_JWT_FILE names a file that cannot be read or is empty` : { jwt, method: "jwt", by: "jwt file" };
  }
  let github = await githubToken(world);
  if (github !== void 0) return { jwt: github, method: "jwt", by: "github oidc" };
  let kubernetes2 = world.files.read(KUBERNETES_TOKEN);
  return kubernetes2 !== void 0 ? { jwt: kubernetes2, method: "kubernetes", by: "kubernetes" } : `${kind.prefixes[0] ?? ""}_ROLE is set, and there is neither a file of ${kind.prefixes[0] ?? ""}_JWT_FILE, nor a token of GitHub Actions, nor one of Kubernetes to sign in with`;
}
function serverOf(kind, world, wanted) {
  let [first = ""] = kind.prefixes, [configured, address] = [setting(kind, world, "ADDR"), wanted.address ?? setting(kind, world, "ADDR")].map(
    (text) => text === void 0 ? void 0 : withoutSlash(text)
  );
  if (address === void 0)
    return problem("unreachable", `${first}_ADDR does not say where ${kind.name} is; set it to the address of the server`);
  if (configured !== void 0 && address !== configured)
    return problem("reference", `it names another server than ${first}_ADDR, which would then get the token of that one`);
  if (!/^https?:\/\//i.test(address)) return problem("unreachable", `${first}_ADDR is no address that begins with https://`);
  /^http:/i.test(address) && !LOOPBACK.test(address) && world.warn(`${first}_ADDR begins with http:// and not https://, so whoever is on the way to ${kind.name} can read every secret.`);
  let namespace = wanted.namespace ?? setting(kind, world, "NAMESPACE"), authorities = setting(kind, world, "CACERT");
  return {
    address,
    headers: { "X-Vault-Request": "true", ...namespace === void 0 ? {} : { "X-Vault-Namespace": namespace } },
    ...authorities === void 0 ? {} : { authorities }
  };
}
function sessionWith(token, identity, server, world) {
  let { address, headers, authorities } = server;
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
  let proof = await proofOf(kind, world);
  if (typeof proof == "string") return problem("permission", proof);
  let method = setting(kind, world, "AUTH_METHOD") ?? proof.method, mount = withoutSlash(setting(kind, world, "PATH") ?? method).replace(/^auth\//, ""), answer = await askPatiently(world, {
    method: "POST",
    url: `${server.address}/v1/auth/${mount.split("/").map(encodeURIComponent).join("/")}/login`,
    headers: server.headers,
    json: { role, jwt: proof.jwt },
    ...server.authorities === void 0 ? {} : { authorities: server.authorities }
  });
  if (answer.kind === "unreachable") return unreachable(kind.name, server.address, answer.code);
  let auth = member(answer.json, "auth"), token = textOf2(auth, "client_token");
  if (token === void 0)
    return problem(
      "permission",
      `${kind.name} does not let role "${role}" sign in at auth/${mount} (status ${String(answer.status)}); check the role and what it is bound to`
    );
  let session = sessionWith(new Secret(token), { kind: proof.by, name: role }, server, world), seconds = member(auth, "lease_duration"), lease = {
    kind: "session",
    reference: `auth/${mount}/login`,
    id: textOf2(auth, "accessor") ?? "",
    manager: kind.manager,
    identity: session.identity,
    seconds: typeof seconds == "number" ? seconds : 0,
    renewable: member(auth, "renewable") === !0,
    renew: async () => {
      let renewed2 = await session.call("PUT", "auth/token/renew-self", {}), left = renewed2.kind === "answered" ? member(member(renewed2.json, "auth"), "lease_duration") : void 0;
      return typeof left == "number" ? left : void 0;
    },
    revoke: async () => revocationIn(await session.call("PUT", "auth/token/revoke-self", {}))
  };
  return world.issued(lease), { ...session, lease };
}
function isDone(answer) {
  return answer.kind === "answered" && answer.status >= 200 && answer.status < 300;
}
function revocationIn(answer) {
  return isDone(answer) ? "gone" : answer.kind === "answered" && answer.status === 403 ? "refused" : "failed";
}
async function openVault(kind, world, wanted) {
  let server = serverOf(kind, world, wanted);
  if ("ok" in server) return server;
  let token = setting(kind, world, "TOKEN");
  if (token !== void 0) return sessionWith(new Secret(token), { kind: "token of the environment" }, server, world);
  let role = setting(kind, world, "ROLE");
  if (role !== void 0) return signIn(kind, role, server, world);
  let path = setting(kind, world, "TOKEN_FILE"), kept = path === void 0 ? world.files.readHome(".vault-token") : world.files.read(path);
  return kept !== void 0 ? sessionWith(kept, { kind: `${kind.program} login` }, server, world) : problem(
    "permission",
    `nobody is signed in to ${kind.name}; run \`${kind.program} login\`, or set ${kind.prefixes[0] ?? ""}_ROLE for a workload`
  );
}

// src/launcher/vault.ts
var VAULT = { manager: "vault", name: "Vault", program: "vault", prefixes: ["VAULT"] }, OPENBAO = { manager: "openbao", name: "OpenBao", program: "bao", prefixes: ["BAO", "VAULT"] }, SYNTAXES = (word, scheme) => [
  `>>${word}:path#key`,
  `${word}:engine/creds/role#key`,
  `${word}:path#key`,
  `\${${word}:path#key}`,
  `\${>>${word}:path#key}`,
  `\${${word}:engine/creds/role#key}`,
  `ref+${scheme}://engine/creds/role#/key`,
  `ref+${scheme}://path#/key`
];
function refused2(kind, request, session, answer) {
  let { status, json } = answer, path = decodeURIComponent(request.path), metadata = member(member(json, "data"), "metadata");
  return member(metadata, "destroyed") === !0 ? problem(
    "reference",
    `the version of ${path} that it names was destroyed in ${kind.name}; write the secret again, or name another version`
  ) : status === 404 && (textOf2(metadata, "deletion_time") ?? "") !== "" ? problem("reference", `${path} was deleted in ${kind.name}; undelete it with \`${kind.program} kv undelete\`, or write it again`) : status === 404 || status === 400 || status === 405 ? problem(
    "reference",
    `${kind.name} has nothing at ${path} (status ${String(status)}); check the path, and for KV version 2 that it has data/ behind the mount`
  ) : status === 401 || status === 403 ? problem(
    "permission",
    `${kind.name} does not let ${session.identity.name ?? "this token"} ${request.method} ${path}; sign in again, or ask for a policy that allows it`
  ) : problem("unreachable", `${kind.name} answered with status ${String(status)}; it may be sealed or overloaded, so try again`);
}
function leaseOf(kind, request, session, json) {
  let id = textOf2(json, "lease_id") ?? "", seconds = member(json, "lease_duration");
  if (id !== "")
    return {
      kind: "credential",
      reference: decodeURIComponent(request.path),
      id,
      manager: kind.manager,
      identity: session.identity,
      seconds: typeof seconds == "number" ? seconds : 0,
      renewable: member(json, "renewable") === !0,
      // A session of AWS STS has a token of its own.
      ...(textOf2(member(json, "data"), "security_token") ?? "") === "" ? {} : { irrevocable: !0 },
      renew: async () => {
        let answer = await session.call("PUT", "sys/leases/renew", { lease_id: id }), left = isDone(answer) && answer.kind === "answered" ? member(answer.json, "lease_duration") : void 0;
        return typeof left == "number" ? left : void 0;
      },
      revoke: async () => revocationIn(await session.call("PUT", "sys/leases/revoke", { lease_id: id, sync: !0 })),
      ...session.lease === void 0 ? {} : { within: session.lease }
    };
}
async function physical(request, session) {
  let answer = await session.call("GET", `sys/internal/ui/mounts/${request.path}`), data = answer.kind === "answered" ? member(answer.json, "data") : void 0, mount = textOf2(data, "path"), version2 = textOf2(member(data, "options"), "version");
  return mount === void 0 || version2 !== "2" || !`${request.path}/`.startsWith(mount) || request.path.startsWith(`${mount}data/`) ? request.path : `${mount}data/${request.path.slice(mount.length)}`;
}
async function read2(kind, request, session, world) {
  let path = request.logical === !0 ? await physical(request, session) : request.path, query = request.version === void 0 ? "" : `?version=${request.version}`, answer = request.method === "write" ? await session.call("PUT", path, {}) : await session.call("GET", `${path}${query}`);
  if (answer.kind === "unreachable") return unreachable(kind.name, session.address, answer.code);
  let lease = leaseOf(kind, request, session, answer.json);
  if (lease !== void 0 && world.issued(lease), answer.status < 200 || answer.status > 299) return refused2(kind, request, session, answer);
  let data = member(answer.json, "data"), inner = member(data, "metadata") === void 0 ? void 0 : member(data, "data");
  return inner === null ? refused2(kind, request, session, { ...answer, status: 404 }) : { ok: !0, data: inner ?? data, ...lease === void 0 ? {} : { lease } };
}
function makeResolver(kind, syntaxes, world) {
  let sessions = /* @__PURE__ */ new Map(), readings = /* @__PURE__ */ new Map();
  function once2(cache, key, make) {
    let made = cache.get(key) ?? make();
    return cache.set(key, made), made;
  }
  return {
    syntaxes,
    async resolve({ text }) {
      let request = readVaultReference(text);
      if (request === void 0)
        return problem(
          "reference",
          `it is not written as keygate exec reads references of ${kind.name}: a path, # and a key, and no template but \${.key} or \${.key | urlquery}`
        );
      let where = JSON.stringify([request.address, request.namespace]), session = await once2(sessions, where, () => openVault(kind, world, request));
      if ("ok" in session) return session;
      let what = JSON.stringify([where, request.method, request.path, request.version]), reading = await once2(readings, what, () => read2(kind, request, session, world));
      if (!reading.ok) return reading;
      let value = reading.data;
      for (let key of request.way) value = member(value, key);
      let found = plain(value);
      if (found === void 0)
        return problem(
          "reference",
          `${decodeURIComponent(request.path)} in ${kind.name} has no key "${request.way.join("/")}"; check the key`
        );
      let made = sealed(request.filter === "urlquery" ? encodeURIComponent(found) : found, session.identity, kind.name);
      return made.ok && reading.lease !== void 0 ? { ...made, lease: reading.lease } : made;
    }
  };
}
function makeVault(world) {
  return makeResolver(VAULT, SYNTAXES("vault", "vault"), world);
}
function makeOpenBao(world) {
  return makeResolver(OPENBAO, SYNTAXES("bao", "openbao"), world);
}

// src/launcher/resolvers.ts
function makeResolvers(world) {
  let all = [
    makeVault(world),
    makeOpenBao(world),
    makeOnePassword(world),
    makeAws(world),
    makeGcp(world),
    makeAzure(world),
    ...makeCommands(world)
  ];
  return new Map(all.flatMap((resolver) => resolver.syntaxes.map((syntax) => [syntax, resolver])));
}

// src/launcher/fill.ts
function asked(slots, resolvers) {
  let all = /* @__PURE__ */ new Map();
  for (let slot of slots)
    for (let part of slot.parts) {
      if (typeof part == "string" || !resolvers.has(part.form.syntax)) continue;
      let known = all.get(part.text) ?? { found: part, places: [] };
      known.places.includes(slot) || known.places.push(slot), all.set(part.text, known);
    }
  return all;
}
function warnOfOthers(slots, questions, world) {
  for (let slot of slots) {
    let [only, more] = slot.parts;
    more !== void 0 || only === void 0 || typeof only == "string" || questions.has(only.text) || world.warn(
      `${called(slot)} holds a reference of ${only.manager.name} (${only.form.syntax}), which keygate exec does not resolve; the server gets it as it stands.`
    );
  }
}
function valueOf(slot, values) {
  return Secret.joined(slot.parts.map((part) => typeof part == "string" ? part : values.get(part.text) ?? part.written));
}
function filledHeaders({ form, headers }, values) {
  return {
    form,
    entries: headers.map((header) => {
      let [slot] = slotsOf({ command: "", args: [], env: {}, headers: { form, headers: [header] } });
      return [header.name, slot === void 0 ? header.text : valueOf(slot, values)];
    })
  };
}
async function fill(wanted, { keep = [], keepArguments = !1 }, world, tell) {
  let slots = slotsOf(wanted).filter(
    ({ place, name }) => place === "argument" ? !keepArguments : place === "header" || !keep.includes(name)
  ), resolvers = makeResolvers(world), questions = asked(slots, resolvers);
  warnOfOthers(slots, questions, world);
  let managers2 = [...questions.values()].map(({ found }) => found.manager.id);
  for (let sentence of bootstrapWarnings(managers2, wanted.env)) world.warn(sentence);
  let values = /* @__PURE__ */ new Map(), leased = /* @__PURE__ */ new Set(), failures = [];
  async function ask({ found, places }) {
    let resolution = await resolvers.get(found.form.syntax)?.resolve(found);
    if (resolution === void 0) return;
    let told = { manager: found.manager.id, reference: found.text, places: places.map(called) };
    if (resolution.ok) {
      values.set(found.text, resolution.secret);
      let { lease, identity } = resolution;
      lease !== void 0 && leased.add(found.text), tell("read", { ...told, identity, ...lease === void 0 ? {} : { lease: lease.id } });
    } else
      failures.push({ places, problem: resolution.problem }), tell("refused", { ...told, problem: resolution.problem.sentence });
  }
  if (await Promise.all([...questions.values()].map(ask)), failures.length > 0) return { kind: "failed", failures };
  async function isCurrent(again) {
    let fresh = makeResolvers(again), answers = [...questions.values()].filter(({ found }) => !leased.has(found.text)).map(async ({ found, places }) => {
      let resolution = await fresh.get(found.form.syntax)?.resolve(found), told = { manager: found.manager.id, reference: found.text, places: places.map(called) };
      return resolution?.ok !== !0 ? (tell("refused", { ...told, ...resolution === void 0 ? {} : { problem: resolution.problem.sentence } }), !1) : (tell("read", { ...told, identity: resolution.identity }), values.get(found.text)?.equals(resolution.secret) === !0);
    });
    return (await Promise.all(answers)).every((same) => same);
  }
  let env = {};
  for (let [name, text] of Object.entries(wanted.env)) text !== void 0 && (env[name] = text);
  let args = [...wanted.args];
  for (let slot of slots)
    slot.place === "env" ? env[slot.name] = valueOf(slot, values) : slot.place === "argument" && (args[Number(slot.name) - 1] = valueOf(slot, values));
  let headers = wanted.headers === void 0 ? void 0 : filledHeaders(wanted.headers, values);
  return { kind: "filled", args, env, isCurrent, ...headers === void 0 ? {} : { headers } };
}

// src/launcher/message-fields.ts
function folded(key) {
  return key.toUpperCase().toLowerCase();
}
function fieldOf2(value, name) {
  if (!(typeof value != "object" || value === null || Array.isArray(value)))
    return Object.entries(value).find(([key]) => folded(key) === name)?.[1];
}
function endOfString(text, start) {
  for (let at = start + 1; at < text.length; at++) {
    let sign2 = text[at];
    if (sign2 === "\\") at++;
    else if (sign2 === '"') return at;
  }
  return text.length;
}
function isKey(text, end) {
  let at = end + 1;
  for (; at < text.length && /\s/.test(text[at] ?? ""); ) at++;
  return text[at] === ":";
}
function opened2(sign2, around) {
  let parent = around.at(-1), message = around.length === 0 || around.length === 1 && parent === void 0;
  if (!(sign2 === "[" || !(message || parent?.message === !0 && parent.last === "params")))
    return { keys: /* @__PURE__ */ new Set(), message, last: "" };
}
function isAmbiguous(text) {
  let levels = [];
  for (let at = 0; at < text.length; at++) {
    let sign2 = text[at];
    if (sign2 === "{" || sign2 === "[") levels.push(opened2(sign2, levels));
    else if (sign2 === "}" || sign2 === "]") levels.pop();
    else if (sign2 === '"') {
      let end = endOfString(text, at), level = levels.at(-1);
      if (level !== void 0 && isKey(text, end)) {
        let key = folded(String(JSON.parse(text.slice(at, end + 1))));
        if (level.keys.has(key)) return !0;
        level.keys.add(key), level.last = key;
      }
      at = end;
    }
  }
  return !1;
}

// src/launcher/guard.ts
var MAX_MESSAGE2 = 64 * 1024 * 1024, LONGEST_NAME = 200, NEWLINE3 = 10, CODES = { parse: -32700, request: -32600, params: -32602 }, WHY = {
  denied: "is denied by the policy of this server's launcher",
  "not-allowed": "is not among the tools that the policy of this server's launcher allows",
  sensitive: "is sensitive to the policy of this server's launcher, and no break-glass exception for it is in force"
};
function answerTo({ id, code, sentence, reason }) {
  return id === void 0 ? void 0 : { jsonrpc: "2.0", id, error: { code, message: sentence, data: { reason } } };
}
function said(held) {
  let answer = answerTo(held);
  return answer === void 0 ? "" : JSON.stringify(answer);
}
function idOf2(message) {
  let id = fieldOf2(message, "id");
  return typeof id == "string" || typeof id == "number" ? id : void 0;
}
function parsed3(text) {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return;
  }
}
function bytesOf(parts, size) {
  let all = new Uint8Array(size), at = 0;
  for (let part of parts)
    all.set(part, at), at += part.length;
  return all;
}
function makeGuard(judge, tell, warn) {
  let decoder = new TextDecoder(), parts = [], size = 0, over = !1;
  function unread2(id, code, reason) {
    return warn("A message to the server could not be read, so it could not be measured by the policy and was not handed on."), tell("denied", { problem: reason }), { id, code, sentence: `The message was not handed on to the server: ${reason}`, reason: "unread" };
  }
  function judged(message) {
    if (fieldOf2(message, "method") !== "tools/call") return;
    let id = idOf2(message), params = fieldOf2(message, "params"), tool = fieldOf2(params, "name");
    if (typeof tool != "string") return unread2(id, CODES.params, "a call names no tool");
    let reason = judge(tool);
    if (reason === void 0) return;
    let given2 = fieldOf2(params, "arguments");
    tell("denied", {
      tool,
      ...id === void 0 ? {} : { request: id },
      arguments: typeof given2 == "object" && given2 !== null ? Object.keys(given2) : [],
      outcome: reason
    });
    let sentence = `Tool "${tool.slice(0, LONGEST_NAME)}" ${WHY[reason]}`;
    return warn(`${sentence}; a call of it was answered with an error.`), { id, code: CODES.params, sentence, reason };
  }
  function judgedAll(messages) {
    let held = messages.map(judged);
    if (held.every((one) => one === void 0)) return;
    let answers = messages.flatMap((message, at) => {
      let id = idOf2(message);
      return held[at] === void 0 && (id === void 0 || fieldOf2(message, "method") === void 0) ? [] : answerTo(held[at] ?? { id, code: CODES.request, sentence: "The message was not handed on to the server: it came together with a call that the policy does not allow", reason: "together" }) ?? [];
    });
    return answers.length === 0 ? "" : JSON.stringify(answers);
  }
  function answerFor(line) {
    let text = decoder.decode(line);
    if (/^[ \t\r]*$/.test(text)) return;
    let read5 = parsed3(text);
    if (read5 === void 0) return said(unread2(null, CODES.parse, "it is not JSON"));
    if (/\r[^]/.test(text)) return said(unread2(idOf2(read5.json) ?? null, CODES.request, "it has a line break within"));
    if (isAmbiguous(text)) return said(unread2(idOf2(read5.json) ?? null, CODES.request, "a member of it stands there twice"));
    if (Array.isArray(read5.json)) return judgedAll(read5.json);
    let held = judged(read5.json);
    return held === void 0 ? void 0 : said(held);
  }
  function keep(piece) {
    size += piece.length, size > MAX_MESSAGE2 ? (over = !0, parts = []) : parts.push(piece);
  }
  function finish(pass, answers) {
    if (over) answers.push(`${said(unread2(null, CODES.request, "it is longer than 64 MiB"))}
`);
    else if (size > 0) {
      let line = bytesOf(parts, size), answer = answerFor(line.at(-1) === NEWLINE3 ? line.subarray(0, -1) : line);
      answer === void 0 ? pass.push(line) : answer !== "" && answers.push(`${answer}
`);
    }
    parts = [], size = 0, over = !1;
  }
  return {
    take(chunk) {
      let pass = [], answers = [], at = 0;
      for (let next = chunk.indexOf(NEWLINE3); next >= 0; next = chunk.indexOf(NEWLINE3, at))
        keep(chunk.subarray(at, next + 1)), finish(pass, answers), at = next + 1;
      return at < chunk.length && keep(chunk.slice(at)), { pass, answers };
    },
    end() {
      let pass = [], answers = [];
      return finish(pass, answers), { pass, answers };
    }
  };
}

// src/launcher/leases.ts
var PART = 0.6666666666666666, LEAST = 1e3, PATIENCE2 = 1e4, PAUSE = 500, MOST2 = 2e9;
function makeLeases(time, tell, warn, onExpired = () => {
}) {
  let kept = [], ended = /* @__PURE__ */ new Set(), closing;
  function told({ lease, expires }) {
    let { manager, reference, identity, id } = lease;
    return { manager, reference, identity, ...id === "" ? {} : { lease: id }, expires: new Date(expires).toISOString() };
  }
  function schedule(one, wait) {
    one.cancel = time.after(Math.min(wait, MOST2), () => {
      one.renewing = renew(one);
    });
  }
  async function renew(one) {
    if (closing !== void 0 || one.given !== void 0 || one.over) return;
    let seconds = one.lease.renewable ? await one.lease.renew() : void 0, left = one.expires - time.now();
    if ((seconds === void 0 || seconds <= 0) && left <= 0) {
      one.over = !0, tell("expired", told(one)), warn(`${one.lease.reference} of ${one.lease.manager} has expired and could not be renewed; restart the server to get another.`), onExpired();
      return;
    }
    if (seconds === void 0 || seconds <= 0) {
      one.lease.renewable && tell("renewal-failed", told(one)), schedule(one, one.lease.renewable ? Math.max(LEAST, left / 2) : left);
      return;
    }
    one.expires = time.now() + seconds * 1e3, tell("renewed", told(one)), schedule(one, Math.max(LEAST, seconds * 1e3 * PART));
  }
  function giveBack(one, until) {
    return one.given ??= giveBackNow(one, until), one.given;
  }
  async function giveBackNow(one, until) {
    for (one.cancel(), await one.renewing; ; ) {
      let result = await one.lease.revoke();
      if (result === "gone")
        return tellGone(one), !0;
      if (one.over) return !0;
      if (result === "refused" && one.lease.within !== void 0) return one.lease.within;
      if (result === "refused" || time.now() + PAUSE > until) return failedWith(one, result);
      await new Promise((resolve2) => {
        time.after(PAUSE, resolve2);
      });
    }
  }
  function tellGone(one) {
    let { lease, expires, over } = one;
    if (lease.irrevocable !== !0 || over) {
      tell("revoked", told(one));
      return;
    }
    tell("irrevocable", told(one)), warn(`${lease.reference} of ${lease.manager} made a session that nobody can revoke; it ends at ${new Date(expires).toISOString()}.`);
  }
  function failedWith(one, result) {
    let { lease, expires } = one;
    tell("revocation-failed", told(one));
    let why = result === "refused" ? "may not be revoked by whoever signed in" : "could not be revoked";
    return warn(
      `${lease.reference} of ${lease.manager} ${why}; it ends by itself at ${new Date(expires).toISOString()}${lease.id === "" ? "" : ` (lease ${lease.id})`}.`
    ), !1;
  }
  async function closeAll() {
    let until = time.now() + PATIENCE2, of = (kind) => kept.filter(({ lease }) => lease.kind === kind), credentials = await Promise.all(of("credential").map(async (one) => ({ one, gone: await giveBack(one, until) }))), sessions = await Promise.all(of("session").map(async (one) => ({ one, gone: await giveBack(one, until) })));
    for (let { one, gone } of sessions) gone === !0 && ended.add(one.lease);
    return [...credentials, ...sessions].filter(({ one, gone }) => !isGone(one, gone)).length;
  }
  function isGone(one, gone) {
    return typeof gone == "boolean" ? gone : ended.has(gone) ? (tellGone(one), !0) : failedWith(one, "refused");
  }
  return {
    add(lease) {
      let one = {
        lease,
        expires: time.now() + lease.seconds * 1e3,
        cancel: () => {
        },
        renewing: Promise.resolve(),
        over: !1
      };
      if (kept.push(one), tell("issued", told(one)), closing !== void 0) {
        closing = Promise.all([closing, giveBack(one, time.now() + PATIENCE2)]).then(
          ([failed, gone]) => failed + (isGone(one, gone) ? 0 : 1)
        );
        return;
      }
      lease.seconds > 0 && schedule(one, lease.renewable ? Math.max(LEAST, lease.seconds * 1e3 * PART) : lease.seconds * 1e3);
    },
    async renewAll() {
      return (await Promise.all(
        kept.filter(({ lease }) => lease.kind === "credential").map(async (one) => {
          let seconds = one.lease.renewable && !one.over ? await one.lease.renew() : void 0;
          return seconds === void 0 || seconds <= 0 ? (tell("renewal-failed", told(one)), !1) : (one.cancel(), one.expires = time.now() + seconds * 1e3, tell("renewed", told(one)), closing === void 0 && schedule(one, Math.max(LEAST, seconds * 1e3 * PART)), !0);
        })
      )).every((done) => done);
    },
    holds: () => kept.some(({ lease }) => lease.kind === "credential"),
    async settle() {
      let until = time.now() + PATIENCE2, idle = kept.filter(({ lease }) => lease.kind === "session" && !kept.some((one) => one.lease.within === lease));
      await Promise.all(idle.map((one) => giveBack(one, until)));
    },
    close() {
      return closing ??= closeAll(), closing;
    }
  };
}

// src/core/wildcard.ts
function fits(pattern, text) {
  let [first = "", ...rest] = pattern.split("*"), last = rest.pop();
  if (last === void 0) return pattern === text;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return !1;
  let at = first.length, end = text.length - last.length;
  for (let piece of rest) {
    let found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return !1;
    at = found + piece.length;
  }
  return !0;
}

// src/launcher/tool-rules.ts
function boundsTools({ allow = [], deny = [], sensitive = [] }) {
  return allow.length > 0 || deny.length > 0 || sensitive.length > 0;
}
function loose(name) {
  return name.trim().toLowerCase();
}
function makeToolRules(bounds, server, today) {
  let named = (patterns, tool) => patterns.some((pattern) => fits(pattern, tool) || fits(loose(pattern), loose(tool))), excepted = (tool) => bounds().exceptions.some(
    (one) => one.breakGlass && one.server === server && one.slot === tool && one.path === void 0 && one.rule === void 0 && one.expires >= today()
  );
  return (tool) => {
    let { allow = [], deny = [], sensitive = [] } = bounds().terms;
    return named(deny, tool) ? "denied" : allow.every((list) => list.some((pattern) => fits(pattern, tool))) ? named(sensitive, tool) && !(server !== void 0 && excepted(tool)) ? "sensitive" : void 0 : "not-allowed";
  };
}

// src/launcher/launch.ts
var UNBOUNDED = { terms: {}, exceptions: [] }, AFTER_SIGNAL = 1e3, GRACE = 5e3, FINISHING = 1e4, SETTLING = 2e3;
function refusal(failures) {
  return {
    kind: "refused",
    code: codeOf2(failures.map(({ problem: problem2 }) => problem2.kind)),
    sentences: failures.map(({ places, problem: problem2 }) => `${places.map(called).join(", ")}: ${problem2.sentence}. The server was not started.`)
  };
}
function unstarted(command, { problem: problem2, where }) {
  switch (problem2) {
    case "missing":
      return { kind: "refused", code: REFUSED.missing, sentences: [`There is no command "${command}" on the PATH.`] };
    case "denied":
      return { kind: "refused", code: REFUSED.denied, sentences: [`"${command}" may not be run; is it a program, and executable?`] };
    case "large":
      return {
        kind: "refused",
        code: REFUSED.value,
        sentences: [
          `${where ?? "The environment with its values"}: this is more than the system hands to a program. The server was not started.`
        ]
      };
    case "header":
      return {
        kind: "refused",
        code: REFUSED.value,
        sentences: [
          `header ${where ?? ""}: its value has a line break or a NUL character, which no header holds. The server was not started.`
        ]
      };
    case "pipe":
      return {
        kind: "refused",
        code: REFUSED.denied,
        sentences: [
          "The headers could not be handed on: mkfifo, which makes a named pipe, is not there or failed. The server was not started."
        ]
      };
    case "other":
      return {
        kind: "refused",
        code: REFUSED.denied,
        sentences: [`"${command}" could not be started${where === void 0 ? "" : ` (${where})`}.`]
      };
  }
}
function accompany(server, leases, { time }) {
  let pending = [];
  return [
    (stop) => {
      let over = stop.kind !== "signal", name = over ? "SIGTERM" : stop.name;
      server.signal(name), name === "SIGTERM" && pending.push(time.after(AFTER_SIGNAL, () => {
        leases.close();
      })), over && pending.push(time.after(GRACE, () => server.signal("SIGKILL")));
    },
    () => {
      for (let cancel of pending) cancel();
    }
  ];
}
async function renewed({ isCurrent }, leases, world, tell, { time, warn }) {
  let asking = makeLeases(time, tell, warn), current = await isCurrent({ ...world, issued: (lease) => asking.add(lease) });
  return await asking.close(), current && await leases.renewAll();
}
async function launch(wanted, around, wishes = {}) {
  let { server, bounds = () => UNBOUNDED } = wishes, { terms } = bounds(), times = [wishes.maxTtl, terms.maxTtl].filter((time) => time !== void 0), maxTtl = times.length === 0 ? void 0 : Math.min(...times), expiry = atExpiry(terms), tell = makeTell(around.audit, around.time, {
    ...server === void 0 ? {} : { server },
    workspace: around.workspace,
    command: wanted.command
  }), onStop = () => {
  }, leases = makeLeases(around.time, tell, around.warn, () => {
    (wishes.stopWhenExpired === !0 || expiry !== void 0) && onStop({ kind: "expired" });
  }), stopped = new Promise((resolve2) => {
    onStop = resolve2;
  }), unwatch = around.stops.watch((stop) => onStop(stop)), calls = wishes.logCalls === !0 ? makeCallLog(tell, around.time) : void 0, guard = boundsTools(terms) ? makeGuard(makeToolRules(bounds, server, around.today), tell, around.warn) : void 0, unlimited = () => {
  }, finished = () => {
  }, onClosed = () => {
    finished = around.time.after(FINISHING, () => {
      around.warn(
        `The client closed its end ${FINISHING / 1e3} seconds ago and the server runs on, so it is ended and its credentials are given back.`
      ), onStop({ kind: "closed" });
    });
  };
  try {
    let world = { ...around, env: wanted.env, issued: (lease) => leases.add(lease) }, filling = fill(wanted, wishes, world, tell), filled = await Promise.race([filling, stopped]);
    if (filled.kind === "failed") return refusal(filled.failures);
    if (filled.kind !== "filled")
      return await Promise.race([filling, new Promise((resolve2) => {
        around.time.after(SETTLING, resolve2);
      })]), { kind: "killed", signal: filled.kind === "signal" ? filled.name : "SIGTERM" };
    let running = await around.servers.start({
      command: wanted.command,
      args: filled.args,
      env: filled.env,
      ...filled.headers === void 0 ? {} : { headers: filled.headers },
      ...calls === void 0 ? {} : { observer: calls },
      ...guard === void 0 ? {} : { guard },
      ...leases.holds() ? { onClosed } : {}
    });
    leases.settle();
    let [told, forget] = accompany(running, leases, around);
    if (onStop = told, maxTtl !== void 0) {
      let atLimit = async () => {
        if (tell("limit", {}), expiry === "renew" && await renewed(filled, leases, world, tell, around)) {
          unlimited = around.time.after(maxTtl, () => {
            atLimit();
          });
          return;
        }
        let tried = expiry === "renew" ? ", and they could not all be renewed as they are" : "";
        around.warn(
          `The longest time that the server may keep its credentials (max-ttl) is over${tried}, so it is ended; start it again to get others.`
        ), onStop({ kind: "expired" });
      };
      unlimited = around.time.after(maxTtl, () => {
        atLimit();
      });
    }
    let ended = await running.ended;
    return forget(), finished(), calls?.close(), ended.kind === "not-started" ? unstarted(wanted.command, ended) : (tell("ended", ended.kind === "exited" ? { code: ended.code } : { signal: ended.signal }), ended);
  } finally {
    onStop = () => {
    }, unlimited(), await leases.close(), unwatch();
  }
}

// src/version.ts
var version = "0.1.0";

// src/cli/exec-options.ts
var EXEC_OPTIONS = {
  server: { value: "name", description: "name of the server as the client calls it, for the policy and the audit log" },
  audit: {
    value: "file",
    description: 'append what is read, issued, renewed and revoked to this file as JSON Lines; "-" is standard error'
  },
  "headers-file": {
    value: "file",
    description: "headers with references, as JSON or lines; the server reads them once from a pipe, whose path stands for {headers} in the arguments, else in MCP_HEADERS_FILE"
  },
  keep: { value: "names", description: "variables to leave as they stand, divided by commas: the server itself reads the reference" },
  "keep-arguments": { description: "leave the arguments as they stand" },
  "log-calls": {
    description: "note each call of a tool in the audit log: its name, its arguments by name, how it ended; copies the streams"
  },
  "max-ttl": { value: "time", description: "end the server, and revoke what it was given, after this time: 30m, 8h" },
  policy: { value: "file", description: "policy to use instead of .github/keygate.yml" },
  "stop-when-expired": { description: "end the server when a credential of its expires that cannot be renewed" }
};

// src/cli/exec-policy-file.ts
var import_node_fs6 = require("node:fs"), import_node_path3 = require("node:path");

// src/core/policy.ts
var POLICY_PATHS = [".github/keygate.yml", ".github/keygate.yaml", ".keygate.yml", ".keygate.yaml"];
var LARGEST_TERMS = 1e6;

// src/cli/exec-policy-file.ts
var SPEAKING = ["exec", "extends", "\\", "\0"];
function isFile(path) {
  return (0, import_node_fs6.statSync)(path, { throwIfNoEntry: !1 })?.isFile() === !0;
}
function isThere(path) {
  return (0, import_node_fs6.statSync)(path, { throwIfNoEntry: !1 }) !== void 0;
}
function rootOf(from) {
  for (let folder = from; ; folder = (0, import_node_path3.dirname)(folder)) {
    if (isThere((0, import_node_path3.join)(folder, ".git"))) return folder;
    if ((0, import_node_path3.dirname)(folder) === folder) return from;
  }
}
function read3(path, name) {
  try {
    return (0, import_node_fs6.statSync)(path).size > LARGEST_TERMS ? { path: name, content: { problem: `it has more than ${LARGEST_TERMS} bytes` } } : { path: name, content: { bytes: (0, import_node_fs6.readFileSync)(path) } };
  } catch (error) {
    let code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    return { path: name, content: { problem: `it could not be opened (${code})` } };
  }
}
function execPolicyFile(folder, named) {
  if (named !== void 0) return read3((0, import_node_path3.resolve)(folder, named), named);
  let root = rootOf(folder), path = POLICY_PATHS.find((one) => isFile((0, import_node_path3.join)(root, one)));
  if (path === void 0) return;
  let found = read3((0, import_node_path3.join)(root, path), path);
  if ("problem" in found.content) return found;
  let bytes = Buffer.from(found.content.bytes);
  return SPEAKING.some((word) => bytes.includes(word)) ? found : void 0;
}

// src/cli/followed-policy.ts
var EVERY2 = 2e3;
function unread() {
  return { sentence: "The policy has changed and could not be read." };
}
function isSame2(one, other) {
  return one === void 0 || other === void 0 ? one === other : one.path !== other.path ? !1 : "problem" in one.content || "problem" in other.content ? "problem" in one.content && "problem" in other.content : Buffer.compare(one.content.bytes, other.content.bytes) === 0;
}
function followPolicy(first, { found, find, read: read5, say: say2 }) {
  let current = first;
  if (!boundsTools(first.terms)) return () => current;
  let known = found, reading = !1;
  async function follow() {
    let now = find();
    if (isSame2(now, known)) return;
    known = now;
    let next = now === void 0 ? { sentence: "The policy is gone, or says nothing of servers any more." } : await read5(now).catch(unread);
    "sentence" in next ? (current = { terms: current.terms, exceptions: [] }, say2(`${next.sentence} What it said of tools before counts, without its exceptions.`)) : (current = next, say2("The policy has changed, and counts as it is now."));
  }
  return setInterval(() => {
    reading || (reading = !0, follow().finally(() => {
      reading = !1;
    }));
  }, EVERY2).unref(), () => current;
}

// src/cli/exec.ts
var USAGE = "keygate exec [options] -- command [argument...] (keygate exec --help shows what there is)", DUMPING = /* @__PURE__ */ new Set(["SIGQUIT", "SIGILL", "SIGTRAP", "SIGABRT", "SIGBUS", "SIGFPE", "SIGSEGV", "SIGXCPU", "SIGXFSZ", "SIGSYS"]), MAX_HEADERS = 64 * 1024;
function say(sentence) {
  writeWhole(2, `keygate: ${plainText(sentence)}
`);
}
function read4(words) {
  let end = words.indexOf("--");
  if (end < 0) return 'The command to start must stand behind "--"';
  let [command, ...args] = words.slice(end + 1);
  if (command === void 0 || command === "") return 'There is no command behind "--"';
  try {
    let { values } = (0, import_node_util2.parseArgs)({
      args: words.slice(0, end),
      options: Object.fromEntries(
        Object.entries(EXEC_OPTIONS).map(([name, option]) => [name, { type: "value" in option ? "string" : "boolean" }])
      ),
      strict: !0,
      allowPositionals: !1
    }), given2 = (name) => {
      let value = values[name];
      return typeof value == "string" ? value : void 0;
    }, [audit, server, limit] = [given2("audit"), given2("server"), given2("max-ttl")], maxTtl = limit === void 0 ? void 0 : durationOf(limit);
    if (limit !== void 0 && maxTtl === void 0)
      return "--max-ttl is a number with s, m, h or d behind it, such as 30m, and at most 24d";
    let logCalls = values["log-calls"] === !0;
    return logCalls && audit === void 0 && !isOtlpConfigured(process.env) ? "--log-calls needs --audit, which says where to" : {
      audit,
      policy: given2("policy"),
      headers: given2("headers-file"),
      command,
      args,
      wishes: {
        logCalls,
        keep: given2("keep")?.split(",") ?? [],
        keepArguments: values["keep-arguments"] === !0,
        stopWhenExpired: values["stop-when-expired"] === !0,
        ...server === void 0 ? {} : { server },
        ...maxTtl === void 0 ? {} : { maxTtl }
      }
    };
  } catch (error) {
    return error instanceof Error ? error.message.replace(/\.? To specify .*$/s, "") : "An option is wrong";
  }
}
function readBounded(path) {
  try {
    return (0, import_node_fs7.statSync)(path).size > MAX_HEADERS ? void 0 : (0, import_node_fs7.readFileSync)(path, "utf8");
  } catch {
    return;
  }
}
function headersOf(path) {
  if (process.platform === "win32")
    return {
      code: REFUSED.usage,
      sentence: "--headers-file needs a named pipe in the file system, which Windows has not; use a variable, whose references are resolved too."
    };
  let text = readBounded(path), read5 = text === void 0 ? `it is not there, not ours to read, or has more than ${MAX_HEADERS / 1024} KiB` : readHeaders(text);
  return typeof read5 == "string" ? { code: REFUSED.input, sentence: `The headers file "${path}" cannot be used: ${read5}.` } : read5;
}
async function boundsIn(found, server) {
  let { readExecPolicy } = await Promise.resolve().then(() => __toESM(require("./exec-policy.js"), 1)), read5 = await readExecPolicy(
    found,
    server,
    managers.map(({ id }) => id),
    process.env
  );
  if (read5.kind !== "read") return { code: read5.kind === "unnamed" ? REFUSED.usage : REFUSED.input, sentence: read5.sentence };
  for (let notice of read5.notices) /"exec\./.test(notice) && say(notice);
  return { terms: read5.terms, exceptions: read5.exceptions };
}
async function policyFor({ policy, wishes }) {
  let find = () => execPolicyFile(process.cwd(), policy), read5 = (file) => boundsIn(file, wishes.server), found = find();
  if (found === void 0) return;
  let bounds = await read5(found);
  return "code" in bounds ? bounds : followPolicy(bounds, { found, find, read: read5, say });
}
function auditOf(kept, sent) {
  return kept === void 0 || sent === void 0 ? kept ?? sent : {
    write(event) {
      kept.write(event), sent.write(event);
    }
  };
}
async function arrived(sent) {
  return await sent?.close() !== !1 ? !0 : (say("Not all audit events reached the collector of OTEL_EXPORTER_OTLP_ENDPOINT; it must take http/json, at v1/logs."), !1);
}
async function endAs(ending, quiet) {
  switch (ending.kind) {
    case "exited":
      process.exitCode = ending.code;
      break;
    case "refused":
      for (let sentence of ending.sentences) say(sentence);
      process.exitCode = ending.code;
      break;
    case "killed": {
      let { constants: constants2 } = await Promise.resolve().then(() => __toESM(require("node:os"), 1)), numbers = constants2.signals;
      process.exitCode = 128 + (numbers[ending.signal] ?? 0), process.platform !== "win32" && !DUMPING.has(ending.signal) && process.kill(process.pid, ending.signal);
    }
  }
  quiet || process.exit();
}
async function exec() {
  let options = read4(process.argv.slice(3));
  if (typeof options == "string") {
    say(`${options}. Usage: ${USAGE}`), process.exitCode = REFUSED.usage;
    return;
  }
  let said2 = /* @__PURE__ */ new Set();
  try {
    let bounds = await policyFor(options);
    if (bounds !== void 0 && "code" in bounds) {
      say(`${bounds.sentence} The server was not started.`), process.exitCode = bounds.code;
      return;
    }
    let headers = options.headers === void 0 ? void 0 : headersOf(options.headers);
    if (headers !== void 0 && "code" in headers) {
      say(`${headers.sentence} The server was not started.`), process.exitCode = headers.code;
      return;
    }
    let kept = options.audit === void 0 ? void 0 : auditLog(options.audit), sent = isOtlpConfigured(process.env) ? otlpAudit(version) : void 0, audit = auditOf(kept, sent), ending = await launch(
      { command: options.command, args: options.args, env: process.env, ...headers === void 0 ? {} : { headers } },
      {
        programs: systemPrograms,
        web: systemWeb,
        files: diskCredentials,
        time: systemTime,
        servers: systemServers,
        stops: systemStops,
        workspace: process.cwd(),
        today: () => systemClock.today(),
        ...audit === void 0 ? {} : { audit },
        warn(sentence) {
          said2.has(sentence) || say(sentence), said2.add(sentence);
        }
      },
      { ...options.wishes, ...bounds === void 0 ? {} : { bounds } }
    );
    await endAs(ending, await arrived(sent));
  } catch (error) {
    if (error instanceof UserError) {
      say(`${error.message} The server was not started.`), process.exitCode = REFUSED.audit;
      return;
    }
    let frames = error instanceof Error ? (error.stack ?? "").split(`
`).filter((line) => /^\s+at /.test(line)) : [];
    say("exec failed; please report this at https://github.com/mcp-keygate/keygate/issues"), writeWhole(2, `${error instanceof Error ? error.name : "unknown error"}
${frames.join(`
`)}
`), process.exitCode = REFUSED.internal;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  exec
});
