"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except2, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except2)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/verify-room.ts
var verify_room_exports = {};
__export(verify_room_exports, {
  ask: () => ask,
  credentialPlaces: () => credentialPlaces,
  except: () => except,
  isCredential: () => isCredential,
  isSecretName: () => isSecretName,
  makeVerifyContext: () => makeVerifyContext,
  postureOf: () => postureOf,
  printableFacts: () => printableFacts,
  ruleMetas: () => import_all.ruleMetas,
  verifyRules: () => import_all.verifyRules,
  verifyScan: () => verifyScan
});
module.exports = __toCommonJS(verify_room_exports);

// held:src/core/live.ts
var import_keygate = require("./keygate.js");

// src/engine/asked.ts
function isOfManager({ value }) {
  return value.kind === "reference" && (value.via === "manager" || value.via === "dynamic") && value.plaintext === void 0;
}
function* askablePlaces(looked, { placesOf }) {
  for (const { file, source } of looked) {
    if (file.text === true || source === void 0) continue;
    for (const { slot, server } of placesOf(file)) {
      if (isOfManager(slot)) yield { file, server, slot, text: source.text.slice(slot.span.start, slot.span.end) };
    }
  }
}
function unescaped(text) {
  return text.replaceAll("\\/", "/");
}
function unaskable({ value }) {
  const untold = { untold: "the place names no secret: a launcher or a command gives it" };
  const manager = value.kind === "reference" ? value.manager ?? "unknown" : "unknown";
  return { manager, presence: untold, key: untold, changed: untold, rotation: untold, ttl: untold, readable: untold };
}
function addressOf({ launch, slots }, source) {
  const { address } = launch;
  if (address === void 0 || address.scheme !== "https") return void 0;
  const written = /https:\/\/[^\s"'<>`,]{1,2000}/i.exec(unescaped(source.text.slice(address.span.start, address.span.end)))?.[0];
  const bare = `https://${address.host}/`;
  if (written === void 0 || !URL.canParse(written)) return bare;
  const url = new URL(written);
  const secret = slots.some(({ part }) => part === "path") || /[${}]|%7b/i.test(url.pathname);
  return url.hostname.toLowerCase() === address.host ? `https://${url.host}${secret ? "/" : url.pathname}` : bare;
}
function printableTold(told, printable) {
  return "untold" in told ? { untold: printable(told.untold) } : told;
}
function printableFacts(facts, printable) {
  const { manager, identity, presence, key, changed, rotation, ttl, readable } = facts;
  const is = (0, import_keygate.core_live__told)(presence);
  return {
    manager,
    ...identity === void 0 ? {} : { identity: printable(identity) },
    presence: is === void 0 || is.is === "there" ? printableTold(presence, printable) : { told: { ...is, what: printable(is.what) } },
    key: printableTold(key, printable),
    changed: printableTold(changed, printable),
    rotation: printableTold(rotation, printable),
    ttl: printableTold(ttl, printable),
    readable: printableTold(readable, printable)
  };
}
async function ask(heads, bases, asking) {
  const places = [...askablePlaces(heads, asking)];
  const addresses = /* @__PURE__ */ new Map();
  for (const { file, source } of [...heads, ...bases]) {
    if (file.text === true || source === void 0 || asking.servers === void 0) continue;
    for (const server of file.servers) {
      const address = addressOf(server, source);
      if (address !== void 0) addresses.set(server, address);
    }
  }
  const wanted = heads.flatMap(({ file }) => file.servers.flatMap((server) => addresses.get(server) ?? []));
  const [answers, offers] = await Promise.all([
    asking.managers?.([...new Set(places.map(({ text }) => unescaped(text)))]),
    asking.servers?.([...new Set(wanted)])
  ]);
  const facts = /* @__PURE__ */ new Map();
  for (const { slot, text } of [...places, ...askablePlaces(bases, asking)]) {
    const found = answers?.get(unescaped(text));
    if (found !== void 0) facts.set(slot, found.length > 0 ? found : [unaskable(slot)]);
  }
  return {
    now: asking.now,
    factsOf: (slot) => facts.get(slot) ?? [],
    oauthOf: (server) => offers?.get(addresses.get(server) ?? ""),
    references: places.flatMap(({ file, server, slot }) => (facts.get(slot) ?? []).map((one) => ({ file, server, slot, facts: one })))
  };
}

// src/engine/exceptions.ts
function testsOf(exceptions, match) {
  return exceptions.map((exception) => {
    const path = exception.path === void 0 ? void 0 : match(exception.path);
    return {
      exception,
      covers: (finding) => (path === void 0 || path(finding.origin.path)) && (exception.rule === void 0 || exception.rule === finding.rule) && (exception.server === void 0 || exception.server === finding.server?.name) && (exception.slot === void 0 || exception.slot === finding.slot?.name)
    };
  });
}
function granted(finding, { reason, approver, expires, breakGlass }) {
  const { lapsed: _over, ...rest } = finding;
  return { ...rest, allowed: { kind: "policy", reason, owner: approver, expires, ...breakGlass ? { breakGlass } : {} } };
}
function over(finding, exceptions) {
  const [last] = exceptions.toSorted((a, b) => a.expires < b.expires ? 1 : -1);
  if (last === void 0) return finding;
  const { allowed: _outweighed, ...rest } = finding;
  const what = last.breakGlass ? "emergency exception" : "exception";
  const help = `The policy's ${what} ended on ${last.expires} (approved by ${last.approver}); meet the standard, or have it approved anew.`;
  return { ...rest, lapsed: last.expires, help: [...finding.help, help] };
}
function except(findings, exceptions, means) {
  if (exceptions.length === 0) return findings;
  const tests = testsOf(exceptions, means.match);
  return findings.map((finding) => {
    if (!means.rules.has(finding.rule) || finding.allowed?.kind === "policy") return finding;
    const covering = tests.filter(({ covers }) => covers(finding)).map(({ exception }) => exception);
    const [valid] = covering.filter(({ expires }) => expires >= means.today).toSorted((a, b) => a.expires < b.expires ? 1 : -1);
    return valid === void 0 ? over(finding, covering) : granted(finding, valid);
  });
}

// held:src/core/rung.ts
var import_keygate2 = require("./keygate.js");

// src/engine/posture.ts
var UNTOLD = "untold-secret";
function findingsOf(findings, file, server) {
  return findings.filter((finding) => finding.origin.path === file.origin.path && finding.server?.name === server.name);
}
function postureOf(looked, findings, isCredential2) {
  const servers = looked.filter(({ file }) => file.text !== true).flatMap(
    ({ file }) => file.servers.map((server) => {
      const credentials = server.slots.filter(isCredential2);
      const rung = (0, import_keygate2.core_rung__rungOfServer)(server, credentials);
      const wrong = findingsOf(findings, file, server).some(({ severity, rule }) => severity === "error" || rule === UNTOLD);
      return {
        file: file.origin.path,
        server: server.name,
        rung,
        credentials: credentials.filter((slot) => (0, import_keygate2.core_rung__rungOf)(slot, server) !== void 0).length,
        compliant: rung !== "unknown" && rung !== "literal" && !wrong
      };
    })
  );
  const count = (rung) => servers.filter((server) => server.rung === rung).length;
  const byRung = Object.fromEntries([...import_keygate2.core_rung__RUNGS, "unknown"].map((rung) => [rung, count(rung)]));
  return { servers, byRung, compliant: servers.filter(({ compliant }) => compliant).length };
}

// src/core/options.ts
function plainWords(options, { valued, subcommand }) {
  const words = [];
  for (let i = 0; i < options.length; i++) {
    const option = options[i] ?? "";
    if (!option.startsWith("-")) words.push(option);
    else if (valued.includes(option)) i++;
  }
  return words.slice(subcommand.length);
}

// src/engine/approval.ts
function withoutSlash(path) {
  return path.replace(/^\/{1,8}/, "");
}
function formOf(reference, managers) {
  return managers.find(({ id }) => id === reference.manager)?.references.find(({ syntax }) => syntax === reference.syntax);
}
function namedByReference(reference, managers) {
  const groups = formOf(reference, managers)?.account?.exec(reference.target)?.groups ?? {};
  const accounts = Object.values(groups).filter((group) => group !== void 0);
  return { accounts, paths: reference.target === "" ? [] : [withoutSlash(reference.target)] };
}
function printedBy(command, managers) {
  const words = command.trim().split(/\s+/).slice(0, 20);
  const program = words[0]?.replace(/^.{0,500}[\\/]/, "").replace(/\.exe$/, "");
  return managers.find(
    ({ launchers, printers }) => program !== "docker" && launchers.some(({ command: name }) => name === program) || printers.some(({ command: name, subcommand }) => name === program && (subcommand[0] === void 0 || subcommand[0] === words[1]))
  );
}
function managerOf(reference, managers) {
  if (reference.manager !== void 0) return reference.manager;
  return reference.syntax === "$(command)" ? printedBy(reference.target, managers)?.id : void 0;
}
function valuesOf(options, names) {
  return options.flatMap((word, i) => {
    const equals = names.find((name) => word.startsWith(`${name}=`));
    if (equals !== void 0) return [word.slice(equals.length + 1)];
    const next = options[i + 1];
    return names.includes(word) && next !== void 0 ? [next] : [];
  });
}
function optionsOf(launched, launcher) {
  if (launcher.separator !== "none" || launcher.subcommand.length > 0) return launched.options;
  const { options } = launched;
  let end = 0;
  while (options[end]?.startsWith("-") === true) end += launcher.valued.includes(options[end] ?? "") ? 2 : 1;
  return options.slice(0, end);
}
function namedByLauncher(launched, managers) {
  const launcher = managers.find(({ id }) => id === launched.manager)?.launchers.find(({ subcommand }) => subcommand.every((word) => launched.options.includes(word)));
  const names = launcher?.names;
  if (launcher === void 0 || names === void 0) return { accounts: [], paths: [] };
  const options = optionsOf(launched, launcher);
  const listed = plainWords(options, launcher).slice(0, launcher.separator === "string" ? 1 : void 0);
  const accounts = [...valuesOf(options, names.accounts ?? []), ...names.words === "account" ? listed.slice(0, 1) : []];
  const parts = (names.path ?? []).map((spellings) => valuesOf(options, spellings));
  const joined = parts.length === 1 ? parts[0] ?? [] : [parts.flatMap((values) => values.slice(-1).map(withoutSlash)).join("/")];
  const paths = [...joined, ...names.words === "path" ? listed : []];
  return { accounts, paths: paths.filter((path) => path !== "").map(withoutSlash) };
}
function accountMatches(allowed, accounts, match) {
  return allowed.some((glob) => accounts.some((account) => glob === account || match(glob)(account)));
}
function pathMatches(allowed, path, match) {
  const whole = path.replace(/[?#].{0,1000}$/, "");
  return allowed.some((glob) => [path, whole].some((one) => match(withoutSlash(glob))(one)));
}
function holds(entry, named, match) {
  if (entry.paths.length === 0 && entry.accounts.length === 0) return false;
  const account = entry.accounts.length === 0 || accountMatches(entry.accounts, named.accounts, match);
  return account && (entry.paths.length === 0 || named.paths.length > 0 && named.paths.every((path) => pathMatches(entry.paths, path, match)));
}
function approve(list, manager, named, match, nameOf) {
  if (list === void 0) return { kind: "approved" };
  const entries = list.filter(({ id }) => id === manager);
  if (entries.length === 0) return { kind: "refused", what: "manager", allowed: [...new Set(list.map(({ id }) => nameOf(id)))] };
  const here = entries.filter(
    ({ accounts }) => accounts.length === 0 || named.accounts.length === 0 || accountMatches(accounts, named.accounts, match)
  );
  if (here.length === 0) return { kind: "refused", what: "account", allowed: entries.flatMap(({ accounts }) => accounts) };
  const open = here.some(({ paths }) => paths.length === 0);
  const globs = here.flatMap(({ paths }) => paths);
  const inside = named.paths.length > 0 && named.paths.every((path) => pathMatches(globs, path, match));
  return open || inside ? { kind: "approved" } : { kind: "refused", what: "path", allowed: globs };
}

// held:src/engine/env-files.ts
var import_keygate3 = require("./keygate.js");

// held:src/engine/judge.ts
var import_keygate4 = require("./keygate.js");

// held:src/engine/printable.ts
var import_keygate5 = require("./keygate.js");

// src/engine/verify.ts
var OURS = "keygate";
function remembered(match) {
  const made = /* @__PURE__ */ new Map();
  return (glob) => {
    const test = made.get(glob) ?? match(glob);
    made.set(glob, test);
    return test;
  };
}
function makeVerifyContext(knowledge, standard, match, exists, asked) {
  const { managers } = knowledge;
  const glob = remembered(match);
  const named = new Map(managers.map(({ id, name }) => [id, name]));
  const managerName = (id) => named.get(id) ?? id;
  function environmentOf(file) {
    return standard.environments.find(({ files }) => files.some((one) => glob(one)(file.origin.path)));
  }
  function listFor(file) {
    const own = environmentOf(file)?.managers ?? [];
    return own.length > 0 ? own : standard.managers;
  }
  return {
    standard,
    asked,
    readerOf(file, server) {
      const own = (0, import_keygate4.engine_judge__clientNamed)(file.client, knowledge);
      if (server?.client !== void 0) return (0, import_keygate4.engine_judge__clientNamed)(server.client, knowledge);
      return file.verbatim === true ? (0, import_keygate4.engine_judge__inert)(own) : own;
    },
    rungOf: import_keygate2.core_rung__rungOf,
    managers,
    managerName,
    known(server) {
      const { program, address } = server.launch;
      if (server.known === void 0) return void 0;
      const found = knowledge.findServer({
        words: program === void 0 ? [] : [program.name],
        ...address === void 0 ? {} : { host: address.host }
      });
      return found?.id === server.known ? { title: found.title, oauth: found.oauth } : void 0;
    },
    approvalOf(file, reference) {
      const list = listFor(file);
      const manager = managerOf(reference, managers);
      if (manager === void 0) return list === void 0 ? { kind: "approved" } : { kind: "unknown" };
      const where = reference.manager === void 0 ? void 0 : namedByReference(reference, managers);
      if (where === void 0) {
        const whole = (list ?? []).map((entry) => entry.id === manager ? { ...entry, paths: [], accounts: [] } : entry);
        return approve(list === void 0 ? void 0 : whole, manager, { accounts: [], paths: [] }, glob, managerName);
      }
      return approve(list, manager, where, glob, managerName);
    },
    approvalOfLauncher(file, launcher) {
      if (launcher.manager === OURS) return { kind: "approved" };
      const list = listFor(file);
      const where = namedByLauncher(launcher, managers);
      const entries = launcher.style === "bulk" ? list : list?.map((entry) => ({ ...entry, paths: [] }));
      return approve(entries, launcher.manager, where, glob, managerName);
    },
    launchersFor(file) {
      return (listFor(file) ?? []).flatMap(({ id }) => {
        const manager = managers.find((one) => one.id === id);
        const launcher = manager?.launchers[0];
        if (manager === void 0 || launcher === void 0) return [];
        const words = [launcher.command, ...launcher.subcommand, ...launcher.separator === "--" ? ["--"] : []];
        return [{ manager: manager.name, line: words.join(" "), style: launcher.style }];
      });
    },
    nameOf(reference) {
      if (reference.plaintext === "value" || reference.syntax === "$(command)") return reference.syntax;
      return (0, import_keygate5.engine_printable__printable)(reference.target.replace(/\?.{0,2000}$/s, ""), knowledge);
    },
    printable: (name) => (0, import_keygate5.engine_printable__printable)(name, knowledge),
    committed(file, written) {
      return (0, import_keygate3.engine_env_files__envFilePaths)(file.origin.path, written).find(exists);
    },
    environmentOf: (file) => environmentOf(file)?.name,
    environmentOfReference(reference) {
      const manager = managerOf(reference, managers);
      const where = namedByReference(reference, managers);
      const found = standard.environments.filter(
        (environment) => (environment.managers ?? []).some((entry) => entry.id === manager && holds(entry, where, glob))
      );
      return found.length === 1 ? found[0]?.name : void 0;
    },
    isSecretName: (name) => isSecretName(name, knowledge)
  };
}
function isSecretName(name, knowledge) {
  const verdict = knowledge.judgeName(name);
  if (verdict === "password" || verdict === "pin" || verdict === "secret" || verdict === "connection") return true;
  return knowledge.isKnownSecret(name) || verdict === "key" && !knowledge.isKnownPlain(name);
}
function verify(files, rules, context) {
  const recorders = new Map(files.map(({ file, source }) => [file, (0, import_keygate4.engine_judge__makeRecorder)(file, source)]));
  for (const rule of rules) {
    for (const [file, recorder] of recorders) for (const report of rule.check?.(file, context) ?? []) recorder.add(rule.meta, report);
    for (const { file, ...report } of rule.across?.([...recorders.keys()], context) ?? []) recorders.get(file)?.add(rule.meta, report);
  }
  return [...recorders.values()].flatMap((recorder) => recorder.findings());
}

// src/engine/verify-scan.ts
function configurationsIn(looked) {
  return looked.flatMap(({ file, source }) => file.text === true || source === void 0 ? [] : [{ file, source }]);
}
function verifyScan({ heads, bases, paths }, rules, standard, knowledge, match, asked) {
  const context = makeVerifyContext(knowledge, standard, match, (path) => paths.has(path), asked);
  const judged = (looked) => verify(configurationsIn(looked), rules, context);
  const found = judged(heads);
  if (bases === void 0) return found.map((finding) => ({ ...finding, standing: "present" }));
  const before = new Set(judged(bases).map(({ fingerprint }) => fingerprint));
  return found.map((finding) => ({ ...finding, standing: before.has(finding.fingerprint) ? "existing" : "added" }));
}

// src/verify-room.ts
var import_all = require("./rules.js");

// src/rules/verify-rule.ts
function* credentialsOf(file) {
  for (const server of file.servers) for (const slot of server.slots) if (bears(slot)) yield { slot, server };
  if (file.text === true) return;
  for (const slot of file.strays) if (bears(slot)) yield { slot };
}
function bears({ value }) {
  return value.kind === "literal" || value.kind === "reference" || value.kind === "oauth";
}
var SHELL_SYNTAXES = /* @__PURE__ */ new Set(["$VAR", "${VAR}"]);
function isCredential({ place, name, value, part }, context) {
  if (value.kind !== "reference") return value.kind === "literal" || value.kind === "oauth";
  const shells = value.expanded === false && SHELL_SYNTAXES.has(value.syntax);
  if ((value.via === "manager" || value.via === "dynamic") && value.manager !== void 0 && !shells) return true;
  if (place === "field" && value.syntax === name && (value.via === "manager" || /token|key|secret|header/i.test(name))) return true;
  if (part === "user") return true;
  return context.isSecretName(name) || value.syntax !== "$(command)" && context.isSecretName(value.target);
}

// src/rules/credential-places.ts
function* credentialPlaces(file, context) {
  for (const { slot, server } of credentialsOf(file)) if (server !== void 0 && isCredential(slot, context)) yield { slot, server };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ask,
  credentialPlaces,
  except,
  isCredential,
  isSecretName,
  makeVerifyContext,
  postureOf,
  printableFacts,
  ruleMetas,
  verifyRules,
  verifyScan
});
