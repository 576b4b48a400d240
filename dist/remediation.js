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

// src/actions/remediate.ts
var remediate_exports = {};
__export(remediate_exports, {
  run: () => run,
  runRemediate: () => runRemediate
});
module.exports = __toCommonJS(remediate_exports);

// held:src/adapters/actions-log.ts
var import_keygate = require("./keygate.js");

// held:src/adapters/git.ts
var import_keygate2 = require("./keygate.js");

// held:src/core/errors.ts
var import_keygate3 = require("./keygate.js");

// held:src/engine/event.ts
var import_keygate4 = require("./keygate.js");

// src/actions/remediate.ts
var import_github_room = require("./github-room.js");

// src/core/server-terms.ts
var EVERY_SERVER = "*";

// held:src/core/remediation.ts
var import_keygate5 = require("./keygate.js");

// src/engine/place.ts
var LONGEST = 80;
var LOOKED_AT = 400;
var PLACEHOLDER = /\{(?<key>[a-z]{1,20})\}/g;
var SETTING = /^[A-Za-z0-9][\w.:@/+-]{0,199}$/;
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
function problemOfSettings(manager, remedy, settings2) {
  for (const [key, what] of Object.entries(remedy.settings ?? {})) {
    const value = Object.hasOwn(settings2, key) ? settings2[key] : void 0;
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
function isKnown({ references }, { reference }, stored2) {
  if (reference === void 0) return true;
  const text = render(reference, stored2, "NAME");
  return references.some(({ pattern, yields }) => yields === "manager" && pattern.exec(text)?.[0] === text);
}
function placeFor(manager, template, { repo, server, slot }, settings2) {
  const { remedy } = manager;
  if (remedy === void 0) return { problem: `A literal cannot be moved to ${manager.name} by a change of a configuration.` };
  const problem = (template === void 0 ? void 0 : problemOfTemplate(template, manager, remedy)) ?? problemOfSettings(manager, remedy, settings2);
  if (problem !== void 0) return problem;
  const words = { repo: wordOf(repo, remedy), server: wordOf(server, remedy), slot: wordOf(slot, remedy) };
  const parts = partsOf(template ?? remedy.path, words, remedy);
  const [least, most] = remedy.parts;
  if (parts.length < least || parts.length > most) {
    const wanted = least === most ? `${least}` : `${least} to ${most}`;
    return { problem: `remediate.path has ${parts.length} parts, and ${manager.name} takes ${wanted}.` };
  }
  const own = Object.keys(remedy.settings ?? {}).map((key) => [key, settings2[key] ?? ""]);
  const path = parts.join("/");
  const stored2 = {
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
  if (isKnown(manager, remedy, stored2)) return stored2;
  return { problem: `With this path and these settings of remediate, ${manager.name} has no reference that it knows.` };
}
function valueOf(key, { values }, name) {
  const value = key === "name" ? name : Object.hasOwn(values, key) ? values[key] : void 0;
  if (value === void 0) throw new RangeError(`a template has {${key}}, which is nothing known`);
  return value;
}
function render(template, stored2, name) {
  return template.replace(PLACEHOLDER, (_, key) => valueOf(key, stored2, name));
}

// held:src/version.ts
var import_keygate6 = require("./keygate.js");

// src/remedying.ts
function settingsOf(pairs) {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw new import_keygate3.core_errors__UserError(`A setting of the manager is written NAME=VALUE, not "${pair}".`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    })
  );
}
function deliveriesOf(list) {
  return list.split(",").map((word) => {
    const known = import_keygate5.core_remediation__CHOICES.find((choice) => choice === word.trim());
    if (known === void 0) throw new import_keygate3.core_errors__UserError(`There is no delivery "${word.trim()}"; the deliveries are ${import_keygate5.core_remediation__CHOICES.join(", ")}.`);
    return known;
  });
}
function askedFor({ manager, place, settings: settings2 = [], launcher, deliveries }) {
  const chosen = import_keygate5.core_remediation__LAUNCHERS.find((one) => one === launcher);
  return {
    ...manager === void 0 ? {} : { manager },
    ...place === void 0 ? {} : { path: place },
    ...settings2.length === 0 ? {} : { settings: settingsOf(settings2) },
    ...chosen === void 0 ? {} : { launcher: chosen },
    ...deliveries === void 0 ? {} : { deliveries: deliveriesOf(deliveries) }
  };
}
function choices({ managers }) {
  return managers.filter(({ remedy }) => remedy !== void 0).map(({ id }) => id).join(", ");
}
function managerOf(said, policy, knowledge) {
  const approved = policy.standard.managers ?? [];
  const able = approved.flatMap(({ id: id2 }) => knowledge.managers.filter((manager2) => manager2.id === id2 && manager2.remedy !== void 0));
  const [only, ...others] = able;
  const id = said.manager ?? (others.length === 0 ? only?.id : void 0);
  if (id === void 0) {
    const several = others.length > 0 ? " The policy approves several managers." : "";
    throw new import_keygate3.core_errors__UserError(
      `Say which secrets manager credentials are moved to: "remediate.manager" in the policy, or --manager.${several} There are: ${several === "" ? choices(knowledge) : able.map((one) => one.id).join(", ")}.`
    );
  }
  const manager = knowledge.managers.find((one) => one.id === id);
  if (manager === void 0) throw new import_keygate3.core_errors__UserError(`There is no manager "${id}"; the managers are ${choices(knowledge)}.`);
  if (manager.remedy === void 0)
    throw new import_keygate3.core_errors__UserError(`Keygate cannot move credentials to ${manager.name}; choose one of ${choices(knowledge)}.`);
  if (policy.standard.managers !== void 0 && !approved.some((one) => one.id === id))
    throw new import_keygate3.core_errors__UserError(`The policy does not approve ${manager.name} ("verify.managers"), so nothing is moved to it.`);
  return manager;
}
async function approvedFiles({ id }, { standard }) {
  if (standard.environments.length === 0) return () => true;
  const { default: picomatch } = await Promise.resolve().then(() => __toESM(require("./vendor/picomatch.js"), 1));
  const environments = standard.environments.map(({ files, managers }) => ({ match: picomatch([...files], { dot: true }), managers }));
  return (path) => {
    const managers = environments.find(({ match }) => match(path))?.managers;
    return managers === void 0 || managers.some((one) => one.id === id);
  };
}
function resolvedByUs({ managers }) {
  const ours = managers.find(({ id }) => id === "keygate")?.launchers.flatMap(({ resolves }) => resolves ?? []) ?? [];
  const forms = managers.flatMap(({ references }) => references).filter(({ syntax }) => ours.includes(syntax));
  return (reference) => forms.some(({ pattern }) => pattern.exec(reference)?.[0] === reference);
}
async function remedyTerms(asked, policy, knowledge, repo) {
  const other = asked.manager !== void 0 && asked.manager !== policy.remediation.manager;
  const { path: _template, ...general } = policy.remediation;
  const said = {
    ...other ? general : policy.remediation,
    ...asked,
    settings: { ...policy.remediation.settings, ...asked.settings }
  };
  const manager = managerOf(said, policy, knowledge);
  const settings2 = said.settings ?? {};
  const sample = placeFor(manager, said.path, { repo, server: "server", slot: "SLOT" }, settings2);
  if ("problem" in sample) throw new import_keygate3.core_errors__UserError(sample.problem);
  return {
    manager,
    template: said.path,
    settings: settings2,
    launcher: said.launcher ?? "npx",
    deliveries: said.deliveries ?? import_keygate5.core_remediation__CHOICES,
    minimum: policy.standard.minimum,
    approved: await approvedFiles(manager, policy),
    resolves: resolvedByUs(knowledge),
    named: [...policy.servers.keys()].some((name) => name !== EVERY_SERVER),
    repo,
    version: import_keygate6.version__version
  };
}

// held:src/report/escape.ts
var import_keygate7 = require("./keygate.js");

// held:src/actions/connect.ts
var import_keygate8 = require("./keygate.js");

// held:src/adapters/clock.ts
var import_keygate9 = require("./keygate.js");

// src/adapters/credential-files.ts
var import_node_fs = require("node:fs");
var import_node_os = require("node:os");
var import_node_path = require("node:path");

// held:src/core/secret.ts
var import_keygate10 = require("./keygate.js");

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
  return text === void 0 ? void 0 : new import_keygate10.core_secret__Secret(text);
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

// src/adapters/start-program.ts
var import_node_child_process = __toESM(require_node_child_process(), 1);
async function programStarter() {
  const start = process.platform === "win32" ? (await Promise.resolve().then(() => __toESM(require("./vendor/cross-spawn.js"), 1))).default : import_node_child_process.spawn;
  return (command, args, options) => start(command, [...args], { ...options, shell: false, windowsHide: true });
}

// src/adapters/programs.ts
var MAX_BYTES2 = 1024 * 1024;
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
        if (size > MAX_BYTES2) end({ kind: "large" });
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
  after(milliseconds, run2) {
    const timer = setTimeout(run2, milliseconds);
    return () => clearTimeout(timer);
  }
};

// src/adapters/web.ts
var import_node_fs2 = require("node:fs");
var MAX_BYTES3 = 1024 * 1024 + 64 * 1024;
var TIMEOUT = 15e3;
function open(value) {
  return value instanceof import_keygate10.core_secret__Secret ? value.reveal() : value;
}
function opened(value) {
  if (typeof value === "string" || value instanceof import_keygate10.core_secret__Secret) return open(value);
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
function parsed(text) {
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
  const { request } = url.protocol === "https:" ? await Promise.resolve().then(() => __toESM(require("node:https"), 1)) : await Promise.resolve().then(() => __toESM(require("node:http"), 1));
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
    const sent = request(url, options, (response) => {
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      const chunks = [];
      let size = 0;
      response.on("data", (chunk) => {
        size += chunk.length;
        if (size > MAX_BYTES3) {
          answer = { kind: "unreachable", code: "large" };
          sent.destroy();
        } else chunks.push(chunk);
      });
      response.on("end", () => {
        clearTimeout(timer);
        if (status === 307 && location !== void 0) resolve({ kind: "moved", to: location });
        else resolve({ kind: "answered", status, json: parsed(Buffer.concat(chunks).toString("utf8")) });
      });
      response.on("close", () => {
        clearTimeout(timer);
        resolve(answer ?? { kind: "unreachable", code: "ECONNRESET" });
      });
    });
    const timer = setTimeout(() => {
      answer = { kind: "unreachable", code: "slow" };
      sent.destroy();
    }, question.timeout ?? TIMEOUT);
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

// held:src/assemble.ts
var import_keygate11 = require("./keygate.js");

// held:src/finish.ts
var import_keygate12 = require("./keygate.js");

// held:src/reading.ts
var import_keygate13 = require("./keygate.js");

// held:src/rules/index.ts
var import_keygate14 = require("./keygate.js");

// src/actions/compute-swaps.ts
async function stored(remediation, findings, again, manager, managers, { name, log }) {
  const { depositFirst } = await Promise.resolve().then(() => __toESM(require("./storing-room.js"), 1));
  const { env } = process;
  const done = await depositFirst(remediation, findings, again, {
    manager,
    managers,
    owner: env["GITHUB_ACTOR"],
    repository: name,
    now: /* @__PURE__ */ new Date(),
    world: { env, programs: systemPrograms, web: systemWeb, files: diskCredentials, time: systemTime }
  });
  const { stored: kept, notices, problem } = done.storing;
  const created = kept.filter(({ outcome }) => outcome === "created").length;
  if (created > 0) log.notice(`Stored in ${manager.name}: ${created} of ${kept.length}; the others were there.`);
  for (const notice of notices) log.notice(notice);
  if (problem !== void 0) throw new import_keygate3.core_errors__ForgeError(`Nothing was proposed, because storing failed: ${problem}`);
  return done.remediation;
}
var computeSwaps = async (task) => {
  const { repository, commit, since, asked, name, fetch, log, store } = task;
  const knowledge = await (0, import_keygate11.assemble__assemble)();
  const setting = { knowledge, rules: import_keygate14.rules_index__rules, log, scope: "configurations", keep: true };
  const reading = since === void 0 ? await (0, import_keygate13.reading__readCommit)(repository, commit, setting) : await (0, import_keygate13.reading__readRange)(repository, since, commit, setting);
  const { kept, ...scan } = reading.scan;
  const { terms } = await (0, import_keygate13.reading__underTerms)({ ...reading, scan }, reading.files, knowledge, import_keygate9.adapters_clock__systemClock.today(), fetch);
  const outcome = await (0, import_keygate12.finish__finish)(scan, terms, setting, import_keygate9.adapters_clock__systemClock, { whole: since === void 0, repository });
  const { isSwappable, loadEditor, remediate } = await Promise.resolve().then(() => __toESM(require("./remedy-room.js"), 1));
  const findings = outcome.findings.filter(isSwappable);
  if (findings.length === 0) return { files: [], left: [] };
  const remedy = await remedyTerms(asked, terms.policy, knowledge, name.split("/")[1] ?? name);
  const run2 = (wanted) => remediate(kept?.heads ?? [], wanted, remedy, { knowledge, loadEditor });
  const remediation = await run2(findings);
  if (!store || since !== void 0 || remedy.manager === void 0 || remediation.files.length === 0) return remediation;
  return stored(remediation, findings, run2, remedy.manager, knowledge.managers, task);
};

// held:src/actions/inputs.ts
var import_keygate15 = require("./keygate.js");

// held:src/actions/run.ts
var import_keygate16 = require("./keygate.js");

// src/actions/remediate.ts
function fail(core, error) {
  if (error instanceof import_keygate3.core_errors__UserError || error instanceof import_keygate3.core_errors__ForgeError) core.setFailed((0, import_keygate7.report_escape__plainText)(error.message));
  else
    core.setFailed(
      `Keygate failed; please report this at https://github.com/mcp-keygate/keygate/issues
${error instanceof Error ? error.stack ?? error.message : "unknown error"}`
    );
}
var NEED = 'Remediation writes through the API, and there is no token. Give the input "token".';
async function runRemediate(remediate) {
  const { env } = process;
  const core = await Promise.resolve().then(() => __toESM(require("./vendor/actions-core.js"), 1));
  let local;
  try {
    const inputs = (0, import_keygate15.actions_inputs__readInputs)(import_keygate15.actions_inputs__REMEDIATE_INPUTS, (name) => (0, import_keygate15.actions_inputs__inputOf)(env, name));
    if (inputs.token !== void 0) core.setSecret(inputs.token);
    const payload = (0, import_keygate16.actions_run__readEvent)(env["GITHUB_EVENT_PATH"]);
    const connection = await (0, import_keygate8.actions_connect__connect)(inputs.token, env, NEED);
    const workspace = env["GITHUB_WORKSPACE"];
    local = workspace !== void 0 && import_keygate2.adapters_git__GitRepository.isRepository(workspace) ? new import_keygate2.adapters_git__GitRepository(workspace) : void 0;
    const repositoryWith = async (commit) => local !== void 0 && await local.has(commit) ? local : new import_github_room.GitHubRepository(connection.api, connection.repository, connection.sleep);
    const log = (0, import_keygate.adapters_actions_log__actionsLog)(core);
    const asked = askedFor({
      manager: inputs.manager,
      place: inputs.place,
      settings: (0, import_keygate15.actions_inputs__linesIn)(inputs.settings),
      launcher: inputs.launcher,
      deliveries: inputs.deliveries
    });
    const common = {
      log,
      asked,
      store: inputs.store === "true",
      name: connection.repository,
      fetch: (parent) => (0, import_github_room.policyIn)(parent, connection)
    };
    const run2 = {
      inputs,
      core,
      log,
      connection,
      payload,
      repositoryWith,
      remediate: (task) => remediate({ ...task, ...common })
    };
    const pull = (0, import_keygate4.engine_event__pullRequestOf)(payload);
    const { proposeSwaps, publishRemediation, suggestSwaps } = await Promise.resolve().then(() => __toESM(require("./proposal-room.js"), 1));
    publishRemediation(run2, pull === void 0 ? await proposeSwaps(run2) : await suggestSwaps(run2, pull));
  } catch (error) {
    fail(core, error);
  } finally {
    await local?.close();
  }
}
async function run() {
  await runRemediate(computeSwaps);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  run,
  runRemediate
});
