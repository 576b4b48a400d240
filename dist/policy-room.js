"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/policy-room.ts
var policy_room_exports = {};
__export(policy_room_exports, {
  loadPolicy: () => loadPolicy,
  loadTerms: () => loadTerms,
  loosenedPolicy: () => loosenedPolicy,
  loosenedPolicyFindings: () => loosenedPolicyFindings,
  policyMeans: () => policyMeans
});
module.exports = __toCommonJS(policy_room_exports);

// held:src/core/policy.ts
var import_keygate = require("./keygate.js");

// held:src/core/rung.ts
var import_keygate2 = require("./keygate.js");

// held:src/core/standard.ts
var import_keygate3 = require("./keygate.js");

// src/core/wildcard.ts
function fits(pattern, text) {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === void 0) return pattern === text;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  const end = text.length - last.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}

// src/engine/globs.ts
var SPECIAL = /[?!()[\]{}+@|\\]|\*{3}|[^/]\*\*|\*\*[^/]/;
var MAX_PARTS = 64;
function partCovers(outer, inner) {
  if (outer === inner) return true;
  return inner !== "" && (outer === "*" || !inner.includes("*") && fits(outer, inner));
}
function covers(outer, inner) {
  if (outer === inner || outer === "**") return true;
  const outers = outer.split("/");
  const inners = inner.split("/");
  if (outers.length > MAX_PARTS || inners.length > MAX_PARTS || SPECIAL.test(outer) || SPECIAL.test(inner)) return false;
  let holds = [...inners.map(() => false), true];
  for (const [i, part] of [...outers.entries()].reverse()) {
    const next = Array.from({ length: inners.length + 1 }, () => false);
    const some = outers[i - 1]?.endsWith("*") === true;
    for (let j = inners.length; j >= 0; j--) {
      const word = inners[j];
      if (part === "**" && some) next[j] = word !== void 0 && (next[j + 1] === true || word !== "**" && holds[j + 1] === true);
      else if (part === "**") next[j] = holds[j] === true || word !== void 0 && next[j + 1] === true;
      else next[j] = word !== void 0 && word !== "**" && holds[j + 1] === true && partCovers(part, word);
    }
    holds = next;
  }
  return holds[0] === true;
}
function common(one, other) {
  const within2 = (globs, list) => globs.filter((inner) => list.some((outer) => covers(outer, inner)));
  return [.../* @__PURE__ */ new Set([...within2(one, other), ...within2(other, one)])];
}

// held:src/core/errors.ts
var import_keygate4 = require("./keygate.js");

// held:src/engine/decode.ts
var import_keygate5 = require("./keygate.js");

// src/engine/demands.ts
function dayAfter(day, days) {
  const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
function isDay(text) {
  const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function shortfallOf(granted, { require: require2, maxDays }, today) {
  const latest = dayAfter(today, maxDays ?? 90);
  const key = ["owner", "expires"].find((name) => require2.has(name) && (granted[name] ?? "").trim() === "");
  if (key !== void 0) return { key, missing: true, latest };
  if (maxDays === void 0 || granted.expires !== void 0 && granted.expires <= latest) return void 0;
  return { key: "expires", missing: granted.expires === void 0, latest };
}

// src/core/duration.ts
var UNITS = { d: 864e5, h: 36e5, m: 6e4, s: 1e3 };
var LONGEST = 2 ** 31 - 1;
function durationOf(text) {
  const { number, unit } = /^(?<number>[1-9]\d{0,8})(?<unit>[smhd])$/.exec(text)?.groups ?? {};
  const found = Object.keys(UNITS).find((one) => one === unit);
  if (found === void 0) return void 0;
  const time = Number(number) * UNITS[found];
  return time > LONGEST ? void 0 : time;
}
function durationText(milliseconds) {
  for (const [unit, size] of Object.entries(UNITS)) if (milliseconds % size === 0) return `${milliseconds / size}${unit}`;
  return `${Math.ceil(milliseconds / UNITS.s)}s`;
}

// src/core/server-terms.ts
var AT_EXPIRY = ["renew", "stop"];
var EVERY_SERVER = "*";
function atExpiry({ maxTtl, onExpiry }) {
  return onExpiry ?? (maxTtl === void 0 ? void 0 : "stop");
}
function together(all, one) {
  return all === void 0 || one === void 0 ? one ?? all : [.../* @__PURE__ */ new Set([...all, ...one])];
}
function termsFor(servers, name) {
  const all = servers.get(EVERY_SERVER) ?? {};
  const one = (name === void 0 ? void 0 : servers.get(name)) ?? {};
  const deny = together(all.deny, one.deny);
  const sensitive = together(all.sensitive, one.sensitive);
  return { ...all, ...one, ...deny === void 0 ? {} : { deny }, ...sensitive === void 0 ? {} : { sensitive } };
}

// src/engine/extend-servers.ts
function namesIn(...servers) {
  return [...new Set(servers.flatMap((one) => [...one.keys()]))];
}
function bothLists(base, own) {
  return base === void 0 && own === void 0 ? void 0 : [.../* @__PURE__ */ new Set([...base ?? [], ...own ?? []])];
}
function stricterTerms(base, own) {
  const allow = bothLists(base.allow, own.allow);
  const deny = bothLists(base.deny, own.deny);
  const sensitive = bothLists(base.sensitive, own.sensitive);
  const times = [base.maxTtl, own.maxTtl].filter((time) => time !== void 0);
  const ends = [atExpiry(base), atExpiry(own)];
  const onExpiry = ends.includes("stop") ? "stop" : ends[0] ?? ends[1];
  return {
    ...allow === void 0 ? {} : { allow },
    ...deny === void 0 ? {} : { deny },
    ...sensitive === void 0 ? {} : { sensitive },
    ...times.length === 0 ? {} : { maxTtl: Math.min(...times) },
    ...onExpiry === void 0 ? {} : { onExpiry }
  };
}
function stricterServers(base, own, overrule) {
  return new Map(
    namesIn(base, own).map((name) => {
      const terms = stricterTerms(termsFor(base, name), termsFor(own, name));
      const { maxTtl, onExpiry } = own.get(name) ?? {};
      const setting = `exec.servers.${name}`;
      if (maxTtl !== void 0 && terms.maxTtl !== void 0 && terms.maxTtl < maxTtl)
        overrule(`${setting}.max-ttl: ${durationText(maxTtl)}`, `it says ${durationText(terms.maxTtl)}`);
      if (onExpiry === "renew" && terms.onExpiry === "stop") overrule(`${setting}.on-expiry: renew`, "it stops the server");
      return [name, terms];
    })
  );
}
function loosenedServers(base, own) {
  return new Map(namesIn(base, own).map((name) => [name, { ...base.get(name), ...own.get(name) }]));
}

// held:src/engine/severity.ts
var import_keygate6 = require("./keygate.js");

// src/engine/extend.ts
function chosen(base, own, better) {
  return base === void 0 || own === void 0 ? own ?? base : better(base, own);
}
function strictest(order) {
  return (one, other) => order.indexOf(one) <= order.indexOf(other) ? one : other;
}
var FAIL_ON = strictest(["note", "warning", "error"]);
var OUTSIDE = strictest(["report", "ignore"]);
var PERMISSION = strictest(["forbid", "allow"]);
var RUNG = strictest(import_keygate2.core_rung__RUNGS.toReversed());
function tightened(setting, base, own, better, overrule) {
  const value = chosen(base, own, better);
  if (own !== void 0 && value !== own) overrule(`${setting}: ${own}`, `it says ${value}`);
  return value;
}
function severitiesOf({ base, own, severities }, overrule) {
  const merged = new Map(base.severities);
  for (const [rule, gravity] of own.severities) {
    const least = base.severities.get(rule) ?? severities.get(rule);
    if (least === void 0 || !(0, import_keygate6.engine_severity__isLower)(gravity, least)) merged.set(rule, gravity);
    else overrule(`severity.${rule}: ${gravity}`, `there it is ${least}`);
  }
  return merged;
}
function waysOf({ base, own }, overrule) {
  return new Map(
    import_keygate.core_policy__SWITCHES.flatMap((name) => {
      const permission = tightened(`suppression.${name}`, base.ways.get(name), own.ways.get(name), PERMISSION, overrule);
      return permission === void 0 ? [] : [[name, permission]];
    })
  );
}
function bothOf(base, own, both) {
  if (base.length === 0 || own.length === 0) return base.length === 0 ? own : base;
  const shared = both(base, own);
  return shared.length === 0 ? void 0 : shared;
}
function sharedManager(base, own) {
  const paths = bothOf(base.paths, own.paths, common);
  const accounts = bothOf(base.accounts, own.accounts, (one, other) => one.filter((account) => other.includes(account)));
  return paths === void 0 || accounts === void 0 ? void 0 : { id: base.id, paths, accounts };
}
function managersOf(setting, base, own, overrule) {
  return chosen(
    base,
    own,
    (theirs, ours) => ours.flatMap((manager) => {
      const approved = theirs.find(({ id }) => id === manager.id);
      const shared = approved === void 0 ? void 0 : sharedManager(approved, manager);
      const lost = manager.paths.filter((path) => shared !== void 0 && !shared.paths.some((one) => covers(one, path)));
      if (shared === void 0)
        overrule(`${setting}.${manager.id}`, approved === void 0 ? "it is not approved there" : "nothing of it is approved there");
      else for (const path of lost) overrule(`${setting}.${manager.id}.paths: ${path}`, "it is not within the paths approved there");
      for (const account of shared === void 0 ? [] : manager.accounts)
        if (!shared?.accounts.includes(account)) overrule(`${setting}.${manager.id}.accounts: ${account}`, "it is not approved there");
      return shared ?? [];
    })
  );
}
function environmentsOf({ base, own }, overrule) {
  const known = new Set(base.environments.map(({ name }) => name));
  const named = new Map(own.environments.map((one) => [one.name, one]));
  return [
    ...base.environments.map((environment) => {
      const mine = named.get(environment.name);
      if (mine === void 0) return environment;
      const setting = `verify.environments.${environment.name}`;
      if (mine.files.join("\n") !== environment.files.join("\n")) overrule(`${setting}.files`, "it says which files these are");
      if (mine.managers === void 0) return environment;
      const theirs = environment.managers ?? base.managers;
      return { ...environment, managers: managersOf(`${setting}.managers`, theirs, mine.managers, overrule) };
    }),
    ...own.environments.filter(({ name }) => !known.has(name)).map(
      (mine) => mine.managers === void 0 ? mine : { ...mine, managers: managersOf(`verify.environments.${mine.name}.managers`, base.managers, mine.managers, overrule) }
    )
  ];
}
function fitting(granted, setting, demands, today, overrule) {
  return granted.filter((one, i) => {
    const shortfall = shortfallOf(one, demands, today);
    if (shortfall === void 0) return true;
    const { key, missing, latest } = shortfall;
    overrule(`${setting}.${i}`, missing ? `it asks for "${key}"` : `there an end lies at most ${demands.maxDays} days ahead, on ${latest}`);
    return false;
  });
}
function grantsOf({ base, own, today }, demands, maxDays, overrule) {
  if (base.ownExceptions === "forbid") {
    if (own.allow.length > 0) overrule("allow", "it lets no other policy have allowances");
    if (own.exceptions.length > 0) overrule("verify.exceptions", "it lets no other policy have exceptions");
    return { allow: base.allow, exceptions: base.exceptions };
  }
  const bounded = { require: /* @__PURE__ */ new Set(), maxDays: maxDays ?? import_keygate3.core_standard__MAX_EXCEPTION_DAYS };
  return {
    allow: [...base.allow, ...fitting(own.allow, "allow", demands, today, overrule)],
    exceptions: [...base.exceptions, ...fitting(own.exceptions, "verify.exceptions", bounded, today, overrule)]
  };
}
function handedDown(base, own) {
  return {
    parent: own.parent,
    loosen: base.loosen === "allow" && own.loosen === "allow" ? "allow" : "forbid",
    ownExceptions: chosen(base.ownExceptions, own.ownExceptions, PERMISSION)
  };
}
function loosened(layers, overrule) {
  const { base, own } = layers;
  const demands = {
    require: own.demands.require.size > 0 ? own.demands.require : base.demands.require,
    maxDays: own.demands.maxDays ?? base.demands.maxDays
  };
  const maxExceptionDays = own.maxExceptionDays ?? base.maxExceptionDays;
  const named = new Set(own.environments.map(({ name }) => name));
  return {
    failOn: own.failOn ?? base.failOn,
    outsideMcp: own.outsideMcp ?? base.outsideMcp,
    severities: new Map([...base.severities, ...own.severities]),
    ways: new Map([...base.ways, ...own.ways]),
    demands,
    minimum: own.minimum ?? base.minimum,
    managers: own.managers ?? base.managers,
    environments: [...own.environments, ...base.environments.filter(({ name }) => !named.has(name))],
    maxExceptionDays,
    maxAge: own.maxAge ?? base.maxAge,
    // How literals are swapped makes nothing looser: what it leads to is judged like everything else.
    remediation: { ...base.remediation, ...own.remediation },
    servers: loosenedServers(base.servers, own.servers),
    ...grantsOf(layers, demands, maxExceptionDays, overrule),
    ...handedDown(base, own)
  };
}
function stricter(layers, overrule) {
  const { base, own } = layers;
  const least = Math.min;
  const demands = {
    require: /* @__PURE__ */ new Set([...base.demands.require, ...own.demands.require]),
    maxDays: tightened("suppression.max-days", base.demands.maxDays, own.demands.maxDays, least, overrule)
  };
  const maxExceptionDays = tightened(
    "verify.max-exception-days",
    base.maxExceptionDays ?? import_keygate3.core_standard__MAX_EXCEPTION_DAYS,
    own.maxExceptionDays,
    least,
    overrule
  );
  return {
    failOn: tightened("fail-on", base.failOn, own.failOn, FAIL_ON, overrule),
    outsideMcp: tightened("outside-mcp", base.outsideMcp ?? import_keygate.core_policy__DEFAULT_POLICY.outsideMcp, own.outsideMcp, OUTSIDE, overrule),
    severities: severitiesOf(layers, overrule),
    ways: waysOf(layers, overrule),
    demands,
    minimum: tightened("verify.minimum", base.minimum ?? import_keygate3.core_standard__DEFAULT_STANDARD.minimum, own.minimum, RUNG, overrule),
    managers: managersOf("verify.managers", base.managers, own.managers, overrule),
    environments: environmentsOf(layers, overrule),
    maxExceptionDays,
    maxAge: tightened("verify.live.max-age", base.maxAge, own.maxAge, least, overrule),
    // How literals are swapped makes nothing looser: what it leads to is judged like everything else.
    remediation: { ...base.remediation, ...own.remediation },
    servers: stricterServers(base.servers, own.servers, overrule),
    ...grantsOf(layers, demands, maxExceptionDays, overrule),
    ...handedDown(base, own)
  };
}
function emptyIn({ managers, environments }) {
  if (managers?.length === 0) return "verify.managers";
  const empty = environments.find((one) => one.managers?.length === 0);
  return empty === void 0 ? void 0 : `verify.environments.${empty.name}.managers`;
}
function extend(layers) {
  const { base, names } = layers;
  const notices = [];
  const overrule = (setting, reason) => {
    notices.push(`${names.own}: "${setting}" does not count: the policy builds on ${names.base}, and ${reason}.`);
  };
  const said = base.loosen === "allow" ? loosened(layers, overrule) : stricter(layers, overrule);
  const empty = emptyIn(said);
  if (empty === void 0) return { said, notices };
  return {
    problem: `${names.own}: ${empty} names nothing that ${names.base} approves of too, so no manager would be approved; name one of those`
  };
}

// held:src/core/text.ts
var import_keygate7 = require("./keygate.js");

// src/engine/policy-nodes.ts
var MAX_NODES = 2e4;
function isBounded(root) {
  const open = [root];
  let seen = 1;
  for (let node = open.pop(); node !== void 0; node = open.pop()) {
    if (node.kind === "scalar") continue;
    const inner = node.kind === "list" ? node.items : node.entries.map(({ value }) => value);
    seen += inner.length;
    if (seen > MAX_NODES) return false;
    open.push(...inner);
  }
  return true;
}
function plain(node) {
  if (node.kind === "list") return node.items.map(plain);
  if (node.kind === "map") return Object.fromEntries(node.entries.map((entry) => [entry.key, plain(entry.value)]));
  if (node.type === "null") return null;
  if (node.type === "number") return Number(node.text);
  return node.type === "boolean" ? /^true$/i.test(node.text) : node.text;
}
function duplicateIn(node) {
  if (node.kind === "list") return node.items.map(duplicateIn).find((found) => found !== void 0);
  if (node.kind !== "map") return void 0;
  return node.entries.find((entry) => entry.duplicate) ?? node.entries.map((entry) => duplicateIn(entry.value)).find((found) => found !== void 0);
}
function valueOf(node, key) {
  return node?.kind === "map" ? node.entries.findLast((entry) => entry.key === key)?.value : void 0;
}
function textOf(node, key) {
  const value = valueOf(node, key);
  return value?.kind === "scalar" ? value.text : void 0;
}
function itemsOf(node, key) {
  const value = valueOf(node, key);
  return value?.kind === "list" ? value.items : [];
}
function textsOf(node, key) {
  return itemsOf(node, key).flatMap((item) => item.kind === "scalar" ? [item.text] : []);
}
function entriesOf(node, key) {
  const value = valueOf(node, key);
  return value?.kind === "map" ? value.entries : [];
}
function stepsOf(pointer) {
  return pointer.split("/").slice(1).map((raw) => raw.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function itemNamed({ items }, text) {
  return items.find((item) => item.kind === "scalar" && item.text === text);
}
function find(root, way) {
  let found = { node: root, keySpan: void 0 };
  for (const step of way) {
    const { node } = found;
    if (node.kind === "scalar") return found;
    if (node.kind === "map") {
      const entry = node.entries.findLast(({ key }) => key === String(step));
      if (entry === void 0) return found;
      found = { node: entry.value, keySpan: entry.keySpan };
    } else {
      const item = typeof step === "number" || /^\d{1,9}$/.test(step) ? node.items[Number(step)] : itemNamed(node, step);
      if (item === void 0) return found;
      found = { node: item, keySpan: void 0 };
    }
  }
  return found;
}

// held:src/core/remediation.ts
var import_keygate8 = require("./keygate.js");

// src/engine/read-statement.ts
var PARENT = /^(?<owner>[A-Za-z0-9][A-Za-z0-9-]{0,38})\/(?<repo>[A-Za-z0-9_.-]{1,100})\/(?<path>[^@:\s]{1,400})@(?<ref>[A-Za-z0-9_][A-Za-z0-9_./-]{0,199})$/;
var SEVERITIES = ["error", "warning", "note"];
var GRAVITIES = [...SEVERITIES, "off"];
var PERMISSIONS = ["allow", "forbid"];
function oneOf(words, text) {
  return words.find((word) => word === text);
}
function numberOf(node, key) {
  const text = textOf(node, key);
  return text === void 0 ? void 0 : Number(text);
}
function parentOf(text) {
  const { owner = "", repo = "", path = "", ref = "" } = PARENT.exec(text)?.groups ?? {};
  const parts = [repo, ...path.split("/"), ...ref.split("/")];
  return owner === "" || parts.some((part) => part === "" || part === "." || part === "..") ? void 0 : { owner, repo, path, ref };
}
function textsGiven(node, keys) {
  const given = {};
  for (const key of keys) {
    const text = textOf(node, key);
    if (text !== void 0) given[key] = text;
  }
  return given;
}
function allowanceOf(node) {
  const keys = ["path", "rule", "server", "slot", "issuer", "fingerprint", "owner", "expires"];
  return { reason: textOf(node, "reason") ?? "", ...textsGiven(node, keys) };
}
function exceptionOf(node) {
  return {
    ...textsGiven(node, ["path", "rule", "server", "slot"]),
    reason: textOf(node, "reason") ?? "",
    approver: textOf(node, "approver") ?? "",
    expires: textOf(node, "expires") ?? "",
    breakGlass: /^true$/i.test(textOf(node, "break-glass") ?? "")
  };
}
function managersIn(node) {
  const managers = valueOf(node, "managers");
  if (managers === void 0) return void 0;
  if (managers.kind === "list") return textsOf(node, "managers").map((id) => ({ id, paths: [], accounts: [] }));
  return entriesOf(node, "managers").map(({ key, value }) => ({
    id: key,
    paths: textsOf(value, "paths"),
    accounts: textsOf(value, "accounts")
  }));
}
function environmentOf(name, node) {
  return { name, files: textsOf(node, "files"), managers: managersIn(node) };
}
function remediatingOf(node) {
  if (node === void 0) return {};
  const settings = Object.fromEntries(
    entriesOf(node, "settings").flatMap(({ key, value }) => value.kind === "scalar" ? [[key, value.text]] : [])
  );
  const deliveries = textsOf(node, "deliveries").flatMap((text) => oneOf(import_keygate8.core_remediation__CHOICES, text) ?? []);
  const launcher = oneOf(import_keygate8.core_remediation__LAUNCHERS, textOf(node, "launcher"));
  return {
    ...textsGiven(node, ["manager", "path"]),
    ...Object.keys(settings).length === 0 ? {} : { settings },
    ...launcher === void 0 ? {} : { launcher },
    ...deliveries.length === 0 ? {} : { deliveries }
  };
}
function serverTermsOf(node) {
  const tools = valueOf(node, "tools");
  const listed = (key) => valueOf(tools, key) === void 0 ? void 0 : textsOf(tools, key);
  const [allow, deny, sensitive] = [listed("allow"), listed("deny"), listed("sensitive")];
  const maxTtl = durationOf(textOf(node, "max-ttl") ?? "");
  const onExpiry = oneOf(AT_EXPIRY, textOf(node, "on-expiry"));
  return {
    ...allow === void 0 ? {} : { allow: [allow] },
    ...deny === void 0 ? {} : { deny },
    ...sensitive === void 0 ? {} : { sensitive },
    ...maxTtl === void 0 ? {} : { maxTtl },
    ...onExpiry === void 0 ? {} : { onExpiry }
  };
}
function statementOf(root) {
  const suppression = valueOf(root, "suppression");
  const verify = valueOf(root, "verify");
  const repositories = valueOf(root, "repositories");
  const parent = textOf(root, "extends");
  return {
    parent: parent === void 0 ? void 0 : parentOf(parent),
    failOn: oneOf(SEVERITIES, textOf(root, "fail-on")),
    outsideMcp: oneOf(["report", "ignore"], textOf(root, "outside-mcp")),
    severities: new Map(
      entriesOf(root, "severity").flatMap(({ key, value }) => {
        const gravity = value.kind === "scalar" ? oneOf(GRAVITIES, value.text) : void 0;
        return gravity === void 0 ? [] : [[key, gravity]];
      })
    ),
    ways: new Map(
      import_keygate.core_policy__SWITCHES.flatMap((name) => {
        const permission = oneOf(PERMISSIONS, textOf(suppression, name));
        return permission === void 0 ? [] : [[name, permission]];
      })
    ),
    demands: {
      require: new Set(["owner", "expires"].filter((key) => textsOf(suppression, "require").includes(key))),
      maxDays: numberOf(suppression, "max-days")
    },
    allow: itemsOf(root, "allow").map(allowanceOf),
    minimum: oneOf(import_keygate2.core_rung__RUNGS, textOf(verify, "minimum")),
    managers: managersIn(verify),
    environments: entriesOf(verify, "environments").map(({ key, value }) => environmentOf(key, value)),
    exceptions: itemsOf(verify, "exceptions").map(exceptionOf),
    maxExceptionDays: numberOf(verify, "max-exception-days"),
    maxAge: numberOf(valueOf(verify, "live"), "max-age"),
    remediation: remediatingOf(valueOf(root, "remediate")),
    servers: new Map(entriesOf(valueOf(root, "exec"), "servers").map(({ key, value }) => [key, serverTermsOf(value)])),
    loosen: oneOf(PERMISSIONS, textOf(repositories, "loosen")),
    ownExceptions: oneOf(PERMISSIONS, textOf(repositories, "exceptions"))
  };
}

// src/engine/schema-errors.ts
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
var LONGEST_WORD = 64;
function nearest(word, known) {
  if (word.length > LONGEST_WORD) return void 0;
  const best = [...known].sort((a, b) => distance(word, a) - distance(word, b))[0];
  return best !== void 0 && distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : void 0;
}
var MANAGER = ["paths", "accounts"];
var SETTINGS = [
  {
    at: /^$/,
    known: [
      "$schema",
      "version",
      "extends",
      "fail-on",
      "outside-mcp",
      "severity",
      "suppression",
      "allow",
      "verify",
      "remediate",
      "exec",
      "repositories"
    ]
  },
  { at: /^\/suppression$/, known: ["inline", "baseline", "detect-secrets", "gitleaks", "issuer-formats", "require", "max-days"] },
  {
    at: /^\/allow\/\d{1,9}$/,
    known: ["path", "rule", "server", "slot", "issuer", "fingerprint", "reason", "owner", "expires"]
  },
  { at: /^\/verify$/, known: ["minimum", "managers", "environments", "exceptions", "max-exception-days", "live"] },
  { at: /^\/verify\/live$/, known: ["max-age"] },
  { at: /^\/verify\/managers\/[^/]{0,1000}$/, known: MANAGER },
  { at: /^\/verify\/environments\/[^/]{0,1000}$/, known: ["files", "managers"] },
  { at: /^\/verify\/environments\/[^/]{0,1000}\/managers\/[^/]{0,1000}$/, known: MANAGER },
  {
    at: /^\/verify\/exceptions\/\d{1,9}$/,
    known: ["path", "rule", "server", "slot", "reason", "approver", "expires", "break-glass"]
  },
  { at: /^\/remediate$/, known: ["manager", "path", "settings", "launcher", "deliveries"] },
  { at: /^\/exec$/, known: ["servers"] },
  { at: /^\/exec\/servers\/[^/]{0,1000}$/, known: ["tools", "max-ttl", "on-expiry"] },
  { at: /^\/exec\/servers\/[^/]{0,1000}\/tools$/, known: ["allow", "deny", "sensitive"] },
  { at: /^\/repositories$/, known: ["loosen", "exceptions"] }
];
function settingsAt(instancePath) {
  return SETTINGS.find(({ at }) => at.test(instancePath))?.known ?? [];
}
function choiceAt(instancePath) {
  return instancePath.startsWith("/allow") ? "path, rule, server, slot, issuer or fingerprint" : "path, rule, server or slot";
}
function patternAt(where) {
  if (where === "extends") return "must be owner/repo/path@ref, for example acme/policies/keygate.yml@main";
  if (where === "remediate.path") return "must have {repo}, {server} or {slot} in it, and no other braces";
  if (where.startsWith("remediate.settings.")) return "must be a name, an id or an address, in one word";
  if (where.endsWith("max-ttl")) return "must be a number with s, m, h or d behind it, like 30m";
  return where.endsWith("expires") ? "must be a date like 2027-03-31" : "must not be empty";
}
function explain(error) {
  const where = error.instancePath === "" ? "the policy" : error.instancePath.slice(1).replace(/\//g, ".");
  const { params } = error;
  switch (error.keyword) {
    case "additionalProperties": {
      const name = String(params["additionalProperty"]);
      const known = settingsAt(error.instancePath);
      const meant = nearest(name, known);
      return {
        pointer: `${error.instancePath}/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`,
        message: `${where} has no setting "${name}"${meant === void 0 ? `; it knows ${known.join(", ")}` : `; did you mean "${meant}"?`}`
      };
    }
    case "required":
      return { pointer: error.instancePath, message: `${where} needs "${String(params["missingProperty"])}"` };
    case "anyOf":
      return { pointer: error.instancePath, message: `${where} must say what it covers: ${choiceAt(error.instancePath)}` };
    case "enum": {
      const words = Array.isArray(params["allowedValues"]) ? params["allowedValues"].map(String) : [];
      return { pointer: error.instancePath, message: `${where} must be one of ${words.join(", ")}`, words };
    }
    case "const":
      return { pointer: error.instancePath, message: `${where} must be ${JSON.stringify(params["allowedValue"])}` };
    case "pattern":
      return { pointer: error.instancePath, message: `${where} ${patternAt(where)}` };
    default:
      return { pointer: error.instancePath, message: `${where} ${error.message ?? "does not fit the schema"}` };
  }
}

// src/engine/statement.ts
var SILENCE = {
  parent: void 0,
  failOn: void 0,
  outsideMcp: void 0,
  severities: /* @__PURE__ */ new Map(),
  ways: /* @__PURE__ */ new Map(),
  demands: { require: /* @__PURE__ */ new Set(), maxDays: void 0 },
  allow: [],
  minimum: void 0,
  managers: void 0,
  environments: [],
  exceptions: [],
  maxExceptionDays: void 0,
  maxAge: void 0,
  remediation: {},
  servers: /* @__PURE__ */ new Map(),
  loosen: void 0,
  ownExceptions: void 0
};
function settle(said) {
  return {
    allow: said.allow,
    failOn: said.failOn ?? import_keygate.core_policy__DEFAULT_POLICY.failOn,
    forbidden: new Set(import_keygate.core_policy__SWITCHES.filter((name) => said.ways.get(name) === "forbid")),
    outsideMcp: said.outsideMcp ?? import_keygate.core_policy__DEFAULT_POLICY.outsideMcp,
    severities: said.severities,
    remediation: said.remediation,
    servers: said.servers,
    standard: {
      managers: said.managers,
      environments: said.environments.map((one) => ({ ...one, managers: one.managers ?? said.managers })),
      minimum: said.minimum ?? import_keygate3.core_standard__DEFAULT_STANDARD.minimum,
      exceptions: said.exceptions,
      maxAge: said.maxAge
    }
  };
}

// src/engine/policy.ts
var NOWHERE = { start: 0, end: 0 };
function spanUnder(node, key) {
  return (valueOf(node, key) ?? node).span;
}
function suggestion(word, known, all) {
  const meant = nearest(word, known);
  return meant === void 0 ? `; ${all} ${known.join(", ")}` : `; did you mean "${meant}"?`;
}
function schemaFault(root, { pointer, message, words }) {
  const { node } = find(root, stepsOf(pointer));
  const meant = words === void 0 || node.kind !== "scalar" ? void 0 : nearest(node.text, words);
  return { at: node.span, message: meant === void 0 ? message : `${message}; did you mean "${meant}"?` };
}
function shortAllowance(allowance, name, demands, today) {
  const shortfall = shortfallOf(allowanceOf(allowance), demands, today);
  if (shortfall === void 0) return void 0;
  const { key, missing, latest } = shortfall;
  const at = spanUnder(allowance, key);
  if (missing && demands.require.has(key)) {
    const example = key === "owner" ? "owner: platform-team" : `expires: ${latest}`;
    return { at, message: `${name} needs "${key}", which suppression.require asks for; write for example "${example}"` };
  }
  const limit = demands.maxDays;
  return missing ? { at, message: `${name} needs "expires", because suppression.max-days is ${limit}; write ${latest} or an earlier day` } : { at, message: `${name}.expires lies more than the ${limit} days of suppression.max-days ahead; write ${latest} or an earlier day` };
}
function dayFault(granted) {
  const day = textOf(granted, "expires");
  return day === void 0 || isDay(day) ? void 0 : { at: spanUnder(granted, "expires"), message: `there is no day ${day}.` };
}
function ruleFault(granted, name, { rules }) {
  const rule = textOf(granted, "rule");
  if (rule === void 0 || rules.has(rule)) return void 0;
  const known = [...rules.keys()];
  return { at: spanUnder(granted, "rule"), message: `${name}.rule: there is no rule "${rule}"${suggestion(rule, known, "the rules are")}` };
}
function allowanceFault(allowance, name, said, vocabulary, today) {
  const issuer = valueOf(allowance, "issuer");
  const idle = issuer === void 0 || said.ways.get("issuer-formats") !== "forbid" ? void 0 : {
    at: issuer.span,
    message: `${name} can cover nothing, because suppression.issuer-formats is "forbid"; delete the allowance, or write "issuer-formats: allow"`
  };
  return ruleFault(allowance, name, vocabulary) ?? dayFault(allowance) ?? idle ?? shortAllowance(allowance, name, said.demands, today);
}
function exceptionFault(exception, name, said, vocabulary, today) {
  const fault = ruleFault(exception, name, vocabulary) ?? dayFault(exception);
  const maxDays = said.maxExceptionDays ?? (said.parent === void 0 ? import_keygate3.core_standard__MAX_EXCEPTION_DAYS : void 0);
  if (fault !== void 0) return fault;
  const shortfall = shortfallOf(exceptionOf(exception), { require: /* @__PURE__ */ new Set(), maxDays }, today);
  return shortfall === void 0 ? void 0 : {
    at: spanUnder(exception, "expires"),
    message: `${name}.expires lies more than the ${maxDays} days of verify.max-exception-days ahead; write ${shortfall.latest} or an earlier day`
  };
}
function managerFault(holder, name, { managers }) {
  const named = [
    ...itemsOf(holder, "managers").map((item) => ({ id: item.kind === "scalar" ? item.text : "", at: item.span })),
    ...entriesOf(holder, "managers").map(({ key, keySpan }) => ({ id: key, at: keySpan }))
  ];
  const unknown = named.find(({ id }) => !managers.includes(id));
  if (unknown === void 0) return void 0;
  return { at: unknown.at, message: `${name}: there is no manager "${unknown.id}"${suggestion(unknown.id, managers, "the managers are")}` };
}
function remediateFault(root, { managers }) {
  const named = valueOf(valueOf(root, "remediate"), "manager");
  if (named?.kind !== "scalar" || managers.includes(named.text)) return void 0;
  return {
    at: named.span,
    message: `remediate.manager: there is no manager "${named.text}"${suggestion(named.text, managers, "the managers are")}`
  };
}
function durationFault(terms, name) {
  const text = textOf(terms, "max-ttl");
  if (text === void 0 || durationOf(text) !== void 0) return void 0;
  return { at: spanUnder(terms, "max-ttl"), message: `${name}.max-ttl is longer than can be waited for; write at most 24d` };
}
function* faultsIn(root, said, vocabulary, today) {
  const parent = valueOf(root, "extends");
  if (parent?.kind === "scalar" && parentOf(parent.text) === void 0)
    yield { at: parent.span, message: 'extends must name a file and a ref without empty parts, "." and ".."' };
  const stray = entriesOf(root, "severity").find(({ key }) => !vocabulary.rules.has(key));
  if (stray !== void 0) {
    const meant = suggestion(stray.key, [...vocabulary.rules.keys()], "the rules are");
    yield { at: stray.keySpan, message: `severity: there is no rule "${stray.key}"${meant}` };
  }
  for (const [i, allowance] of itemsOf(root, "allow").entries()) yield allowanceFault(allowance, `allow.${i}`, said, vocabulary, today);
  const verify = valueOf(root, "verify");
  yield managerFault(verify, "verify.managers", vocabulary);
  for (const { key, value } of entriesOf(verify, "environments"))
    yield managerFault(value, `verify.environments.${key}.managers`, vocabulary);
  for (const [i, exception] of itemsOf(verify, "exceptions").entries())
    yield exceptionFault(exception, `verify.exceptions.${i}`, said, vocabulary, today);
  yield remediateFault(root, vocabulary);
  for (const { key, value } of entriesOf(valueOf(root, "exec"), "servers")) yield durationFault(value, `exec.servers.${key}`);
}
function faultIn(root, said, vocabulary, today) {
  for (const fault of faultsIn(root, said, vocabulary, today)) if (fault !== void 0) return fault;
  return void 0;
}
function silent(lines) {
  return { said: SILENCE, spanOf: () => NOWHERE, lines };
}
function isEmpty(node) {
  return node.kind === "scalar" && node.type === "null";
}
async function readPolicy(text, parsed, validate, vocabulary, today) {
  const lines = new import_keygate7.core_text__LineMap(text);
  const mistaken = ({ at, message }) => ({ at: lines.at(at.start), mistake: message });
  const [problem] = parsed.problems;
  if (problem !== void 0) return mistaken({ at: problem.span, message: `the policy could not be read: ${problem.message}` });
  const [root, ...more] = parsed.documents;
  const second = more.find((node) => !isEmpty(node));
  if (second !== void 0) return mistaken({ at: second.span, message: "a policy is one document; this is a second one" });
  if (root === void 0 || isEmpty(root)) return silent(lines);
  if (!isBounded(root)) return mistaken({ at: root.span, message: "the policy has too many parts, aliases counted" });
  const twice = duplicateIn(root);
  if (twice !== void 0) return mistaken({ at: twice.keySpan, message: `"${twice.key}" stands twice in the same map; keep one.` });
  const [error] = await validate(plain(root));
  if (error !== void 0) return mistaken(schemaFault(root, error));
  const said = statementOf(root);
  const fault = faultIn(root, said, vocabulary, today);
  if (fault !== void 0) return mistaken(fault);
  const spanOf = (way) => {
    const { node, keySpan } = find(root, way);
    return keySpan ?? (node === root ? { start: root.span.start, end: root.span.start } : node.span);
  };
  return { said, spanOf, lines };
}

// held:src/engine/printable.ts
var import_keygate9 = require("./keygate.js");

// src/engine/load-policy.ts
var MAX_PARENTS = 3;
var LONGEST_POLICY = 25e4;
function unread(problem) {
  return { at: { line: 1, column: 1 }, mistake: `the policy could not be read: ${problem}` };
}
async function understand(content, knowledge, means) {
  const decoded = (0, import_keygate5.engine_decode__decode)(content);
  if ("problem" in decoded) return unread(decoded.problem);
  if (decoded.text.length > LONGEST_POLICY) return unread(`it has more than ${LONGEST_POLICY} characters`);
  const vocabulary = { managers: knowledge.managers.map(({ id }) => id), rules: means.rules };
  const format = await knowledge.loadFormat("yaml");
  const read = await readPolicy(decoded.text, format.parse(decoded.text), means.validate, vocabulary, means.today);
  return "mistake" in read ? { ...read, mistake: (0, import_keygate9.engine_printable__printablePath)(read.mistake, knowledge) } : read;
}
function nameOf({ owner, repo, path, ref }) {
  return `${owner}/${repo}/${path}@${ref}`;
}
function placeIn({ name, file }, way) {
  const { line, column } = file.lines.at(file.spanOf(way).start);
  return `${name}:${line}:${column}`;
}
async function placed(name, content, knowledge, means) {
  const file = await understand(content, knowledge, means);
  if ("mistake" in file) throw new import_keygate4.core_errors__UserError(`${name}:${file.at.line}:${file.at.column}: ${file.mistake}`);
  return { name, file };
}
async function contentOf(parent, place, read) {
  const name = nameOf(parent);
  const whole = `${parent.owner}/${parent.repo}`;
  const token = `The run's token must be able to read ${whole} ("contents: read"); the token of a workflow reads its own repository and public ones, so another private one needs a token of an app or a person.`;
  if (read === void 0) throw new import_keygate4.core_errors__UserError(`${place}: the policy builds on ${name}, and other repositories cannot be read here.`);
  try {
    const content = await read(parent);
    if (content !== void 0) return content;
  } catch (cause) {
    if (!(cause instanceof import_keygate4.core_errors__ForgeError)) throw cause;
    const { status, permission } = cause;
    throw new import_keygate4.core_errors__ForgeError(`${place}: the policy builds on ${name}, which could not be read: ${cause.message} ${token}`, {
      ...status === void 0 ? {} : { status },
      ...permission === void 0 ? {} : { permission },
      cause
    });
  }
  throw new import_keygate4.core_errors__UserError(`${place}: the policy builds on ${name}, and there is no such file, or it may not be read. ${token}`);
}
function identityOf({ owner, repo, path, ref }) {
  return `${owner}/${repo}`.toLowerCase() + `/${path}@${ref}`;
}
async function parentsOf(own, knowledge, means) {
  const parents = [];
  const seen = /* @__PURE__ */ new Set();
  for (let child = own; child.file.said.parent !== void 0; ) {
    const { parent } = child.file.said;
    const place = placeIn(child, ["extends"]);
    if (seen.has(identityOf(parent)))
      throw new import_keygate4.core_errors__UserError(`${place}: the policy builds on ${nameOf(parent)}, which builds on it in turn; take one "extends" out.`);
    if (parents.length === MAX_PARENTS)
      throw new import_keygate4.core_errors__UserError(`${place}: at most ${MAX_PARENTS} policies may stand above one another; ${nameOf(parent)} would be one more.`);
    seen.add(identityOf(parent));
    child = await placed(nameOf(parent), await contentOf(parent, place, means.fetch), knowledge, means);
    parents.push(child);
  }
  return parents;
}
async function loadPolicy(found, knowledge, means) {
  if (found === void 0) return { policy: settle(SILENCE), notices: [] };
  const own = await placed(found.path, found.content, knowledge, means);
  const [top, ...below] = [own, ...await parentsOf(own, knowledge, means)].reverse();
  let said = top?.file.said ?? SILENCE;
  const notices = [];
  let base = top?.name ?? "";
  for (const { name, file } of below) {
    const extended = extend({ base: said, own: file.said, names: { base, own: name }, severities: means.rules, today: means.today });
    if ("problem" in extended) throw new import_keygate4.core_errors__UserError((0, import_keygate9.engine_printable__printablePath)(`${extended.problem}.`, knowledge));
    said = extended.said;
    notices.push(...extended.notices.map((notice) => (0, import_keygate9.engine_printable__printablePath)(notice, knowledge)));
    base = name;
  }
  return { policy: settle(said), notices };
}

// src/engine/loosened-servers.ts
var ORDER = ["stop", "renew", void 0];
function covers2(outer, inner) {
  return outer === inner || outer === "*" || !inner.includes("*") && fits(outer, inner);
}
function uncovered(patterns, by) {
  return patterns.filter((inner) => !by.some((outer) => covers2(outer, inner)));
}
function allowedAnew(base, head) {
  const open = [];
  for (const before of base.allow ?? []) {
    const after = (head.allow ?? []).map((list) => uncovered(list, before));
    const [first] = after.toSorted((a, b) => a.length - b.length);
    if (first === void 0) return void 0;
    open.push(...first);
  }
  return [...new Set(open)];
}
function termsLooser(base, head, way, whose) {
  const found = [];
  const allowed = allowedAnew(base, head);
  if (allowed === void 0) found.push({ way: [...way, "tools", "allow"], sentence: `All tools of ${whose} may be called.` });
  for (const tool of allowed ?? []) found.push({ way: [...way, "tools", "allow"], sentence: `Tool "${tool}" of ${whose} may be called.` });
  for (const tool of uncovered(base.deny ?? [], head.deny ?? []))
    found.push({ way: [...way, "tools", "deny"], sentence: `Tool "${tool}" of ${whose} is no longer denied.` });
  for (const tool of uncovered(base.sensitive ?? [], [...head.sensitive ?? [], ...head.deny ?? []]))
    found.push({ way: [...way, "tools", "sensitive"], sentence: `Tool "${tool}" of ${whose} no longer needs an exception.` });
  if (base.maxTtl !== void 0 && (head.maxTtl === void 0 || head.maxTtl > base.maxTtl)) {
    const now = head.maxTtl === void 0 ? "any time" : durationText(head.maxTtl);
    found.push({
      way: [...way, "max-ttl"],
      sentence: `Credentials of ${whose} may be kept for ${now} instead of ${durationText(base.maxTtl)}.`
    });
  }
  if (ORDER.indexOf(atExpiry(head)) > ORDER.indexOf(atExpiry(base)))
    found.push({
      way: [...way, "on-expiry"],
      sentence: `A credential that is over no longer ends ${whose}${atExpiry(head) === void 0 ? "" : " at once"}.`
    });
  return found;
}
function serversLooser(base, head) {
  return namesIn(base.servers, head.servers).flatMap(
    (name) => termsLooser(
      termsFor(base.servers, name),
      termsFor(head.servers, name),
      ["exec", "servers", name],
      name === EVERY_SERVER ? "servers" : `server ${name}`
    )
  );
}

// src/engine/loosened.ts
var MAX_LOOSENINGS = 100;
var COVERED = ["path", "rule", "server", "slot", "issuer", "fingerprint"];
function within(inner, outer) {
  return COVERED.every((key) => {
    const [wide, narrow] = [outer[key], inner[key]];
    if (wide === void 0 || wide === narrow) return true;
    return narrow !== void 0 && key === "path" && covers(wide, narrow);
  });
}
function nameOf2(granted) {
  return COVERED.flatMap((key) => granted[key] === void 0 ? [] : [`${key} ${granted[key]}`]).join(", ");
}
function grantsLooser(base, head, way, what) {
  return head.flatMap((granted, i) => {
    const known = base.filter((one) => within(granted, one));
    if (known.length === 0) return [{ way: [...way, i], sentence: `There is a new ${what} for ${nameOf2(granted)}.` }];
    if (known.some(({ expires }) => expires === void 0 || granted.expires !== void 0 && granted.expires <= expires)) return [];
    const until = granted.expires === void 0 ? "no longer ends" : `lasts until ${granted.expires}`;
    const last = known.map(({ expires = "" }) => expires).sort().at(-1);
    return [{ way: [...way, i, "expires"], sentence: `The ${what} for ${nameOf2(granted)} ${until}; it was to end on ${last}.` }];
  });
}
function partsLooser(base, head, way, words, holds) {
  if (base.length === 0) return [];
  if (head.length === 0) return [{ way, sentence: `${words.all} approved.` }];
  return head.flatMap(
    (part, i) => base.some((one) => holds(one, part)) ? [] : [{ way: [...way, i], sentence: `${words.one} "${part}" is approved.` }]
  );
}
function managersLooser(base, head, way, where) {
  if (base === void 0) return [];
  if (head === void 0) return [{ way, sentence: `The policy no longer says which managers are approved${where}.` }];
  return head.flatMap(({ id, paths, accounts }) => {
    const known = base.find((one) => one.id === id);
    if (known === void 0) return [{ way: [...way, id], sentence: `The manager ${id} is approved${where}.` }];
    const path = { one: `The path of ${id}`, all: `All paths of ${id} are` };
    const account = { one: `The account of ${id}`, all: `All accounts of ${id} are` };
    return [
      ...partsLooser(known.paths, paths, [...way, id, "paths"], path, covers),
      ...partsLooser(known.accounts, accounts, [...way, id, "accounts"], account, (one, other) => one === other)
    ].map((found) => ({ ...found, sentence: found.sentence.replace(/\.$/, () => `${where}.`) }));
  });
}
function environmentsLooser(base, head) {
  const way = ["verify", "environments"];
  const approvedIn = (said, { managers }) => managers ?? said.managers;
  const before = new Map(base.environments.map((one) => [one.name, one]));
  const after = new Map(head.environments.map((one) => [one.name, one]));
  const gains = (from, to) => managersLooser(from, to, [], "").length > 0;
  const kept = head.environments.flatMap((environment, i) => {
    const { name, files } = environment;
    const known = before.get(name);
    const to = approvedIn(head, environment);
    const ahead = new Set(head.environments.slice(0, i + 1).map((one) => one.name));
    const others = [base.managers, ...base.environments.filter((one) => !ahead.has(one.name)).map((one) => approvedIn(base, one))];
    const takesFiles = files.some((file) => known?.files.some((one) => covers(one, file)) !== true) && others.some((from) => gains(from, to));
    return [
      ...takesFiles ? [
        {
          way: [...way, name, "files"],
          sentence: `The environment ${name} takes in further files, for which less may have been approved.`
        }
      ] : [],
      ...known === void 0 ? [] : managersLooser(approvedIn(base, known), to, [...way, name, "managers"], ` in the environment ${name}`)
    ];
  });
  const left = base.environments.flatMap((environment) => {
    const { name, files } = environment;
    const now = after.get(name);
    const leaves = files.some((file) => now?.files.some((one) => covers(one, file)) !== true);
    const from = approvedIn(base, environment);
    const others = [head.managers, ...head.environments.filter((one) => one.name !== name).map((one) => approvedIn(head, one))];
    return leaves && others.some((to) => gains(from, to)) ? [
      {
        way: [...way, name, "files"],
        sentence: `Files that belonged to the environment ${name} do so no longer, and more may be approved for them.`
      }
    ] : [];
  });
  const order = (from, other) => from.environments.flatMap(({ name }) => other.has(name) ? [name] : []).join("\n");
  return [
    ...kept,
    ...left,
    ...order(base, after) === order(head, before) ? [] : [{ way, sentence: "The environments stand in another order, and a file belongs to the first that has a glob for it." }]
  ];
}
function severitiesLooser(base, head, defaults) {
  const rules = [.../* @__PURE__ */ new Set([...base.severities.keys(), ...head.severities.keys()])];
  return rules.flatMap((rule) => {
    const of = (said) => said.severities.get(rule) ?? defaults.get(rule) ?? "error";
    return (0, import_keygate6.engine_severity__isLower)(of(head), of(base)) ? [{ way: ["severity", rule], sentence: `Findings of ${rule} are lowered from ${of(base)} to ${of(head)}.` }] : [];
  });
}
function suppressionLooser(base, head) {
  const way = "suppression";
  const opened = import_keygate.core_policy__SWITCHES.filter((name) => base.ways.get(name) === "forbid" && head.ways.get(name) !== "forbid");
  const dropped = [...base.demands.require].filter((key) => !head.demands.require.has(key));
  const [days, now] = [base.demands.maxDays, head.demands.maxDays];
  return [
    ...opened.map((name) => ({ way: [way, name], sentence: `Suppressing by "${name}" was forbidden and is allowed.` })),
    ...dropped.map((key) => ({ way: [way, "require"], sentence: `Allowances no longer need "${key}".` })),
    ...days === void 0 || now !== void 0 && now <= days ? [] : [{ way: [way, "max-days"], sentence: `The end of an allowance may lie ${now ?? "any number of"} days ahead instead of ${days}.` }]
  ];
}
function parentName(parent) {
  return parent === void 0 ? void 0 : `${parent.owner}/${parent.repo}/${parent.path}@${parent.ref}`;
}
function parentLooser(base, head) {
  const [before, after] = [parentName(base.parent), parentName(head.parent)];
  if (before === after) return [];
  const way = ["extends"];
  if (after === void 0) return [{ way, sentence: `The policy no longer builds on ${before}.` }];
  if (before === void 0) return [{ way, sentence: `The policy builds on ${after}, and what that allows is allowed here.` }];
  return [{ way, sentence: `The policy builds on ${after} instead of ${before}.` }];
}
function numbersLooser(base, head) {
  const failOn = [base.failOn ?? import_keygate.core_policy__DEFAULT_POLICY.failOn, head.failOn ?? import_keygate.core_policy__DEFAULT_POLICY.failOn];
  const minimum = [base.minimum ?? import_keygate3.core_standard__DEFAULT_STANDARD.minimum, head.minimum ?? import_keygate3.core_standard__DEFAULT_STANDARD.minimum];
  const days = [base.maxExceptionDays ?? import_keygate3.core_standard__MAX_EXCEPTION_DAYS, head.maxExceptionDays ?? import_keygate3.core_standard__MAX_EXCEPTION_DAYS];
  const [age, aged] = [base.maxAge, head.maxAge];
  const outside = base.outsideMcp !== "ignore" && head.outsideMcp === "ignore";
  return [
    ...(0, import_keygate6.engine_severity__isLower)(failOn[0], failOn[1]) ? [{ way: ["fail-on"], sentence: `A run fails from ${failOn[1]} instead of ${failOn[0]}.` }] : [],
    ...outside ? [{ way: ["outside-mcp"], sentence: "Credentials outside texts that speak of MCP are no longer reported." }] : [],
    ...!(0, import_keygate2.core_rung__reaches)(minimum[1], minimum[0]) ? [{ way: ["verify", "minimum"], sentence: `The lowest rung is ${minimum[1]} instead of ${minimum[0]}.` }] : [],
    ...days[1] > days[0] ? [
      {
        way: ["verify", "max-exception-days"],
        sentence: `The end of an exception may lie ${days[1]} days ahead instead of ${days[0]}.`
      }
    ] : [],
    ...age === void 0 || aged !== void 0 && aged <= age ? [] : [
      {
        way: ["verify", "live", "max-age"],
        sentence: `A secret's value may be ${aged ?? "any number of"} days old instead of ${age}.`
      }
    ]
  ];
}
function handedDownLooser(base, head) {
  const way = "repositories";
  return [
    ...base.loosen !== "allow" && head.loosen === "allow" ? [{ way: [way, "loosen"], sentence: "Policies that build on this one may be looser." }] : [],
    ...base.ownExceptions === "forbid" && head.ownExceptions !== "forbid" ? [{ way: [way, "exceptions"], sentence: "Policies that build on this one may have allowances and exceptions of their own." }] : []
  ];
}
function loosenings(base, head, defaults) {
  return [
    ...parentLooser(base, head),
    ...numbersLooser(base, head),
    ...severitiesLooser(base, head, defaults),
    ...suppressionLooser(base, head),
    ...grantsLooser(base.allow, head.allow, ["allow"], "allowance"),
    ...managersLooser(base.managers, head.managers, ["verify", "managers"], ""),
    ...environmentsLooser(base, head),
    ...grantsLooser(base.exceptions, head.exceptions, ["verify", "exceptions"], "exception"),
    ...serversLooser(base, head),
    ...handedDownLooser(base, head)
  ].slice(0, MAX_LOOSENINGS);
}
var START = { span: { start: 0, end: 0 }, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
function placeOf({ spanOf, lines }, way) {
  const span = spanOf(way);
  return { span, start: lines.at(span.start), end: lines.at(span.end) };
}
var HELP = [
  "Take this out of the change, or have the change approved by whoever answers for the policy.",
  "The policy of the base counts for this change; what is said here would count for every change after it."
];
async function loosenedPolicyFindings({ base, head, commit }, meta, knowledge, means) {
  const path = head?.path ?? base?.path;
  if (path === void 0 || isSame(base, head)) return [];
  const finding = (place, message, way, help) => ({
    rule: meta.id,
    severity: meta.severity,
    confidence: "high",
    standing: "added",
    origin: { path: (0, import_keygate9.engine_printable__printablePath)(path, knowledge), at: { kind: "commit", sha: commit } },
    ...place,
    client: "unknown",
    message,
    help,
    fingerprint: [meta.id, path, "", way.join("."), ""].map((part) => (0, import_keygate9.engine_printable__printable)(part, knowledge).replace(/[\\|]/g, "\\$&")).join("|")
  });
  const before = base === void 0 ? void 0 : await understand(base.content, knowledge, means);
  const after = head === void 0 ? void 0 : await understand(head.content, knowledge, means);
  if (after !== void 0 && "mistake" in after) return [finding(mistakenPlace(after), unreadable(after), [], ["Correct the policy."])];
  const was = before === void 0 || "mistake" in before ? SILENCE : before.said;
  return loosenings(was, after?.said ?? SILENCE, means.rules).map(({ way, sentence }) => {
    const gone = after === void 0 ? " The policy is gone with this change." : "";
    return finding(after === void 0 ? START : placeOf(after, way), `${printableSentence(sentence, knowledge)}${gone}`, way, HELP);
  });
}
function unreadable({ mistake }) {
  return `The policy can no longer be understood, and every run after this change would end with that: ${cut(mistake)}`;
}
function mistakenPlace({ at }) {
  return { ...START, start: at, end: at };
}
var LONGEST_SENTENCE = 4e3;
var LONGEST_MESSAGE = 1e3;
function printableSentence(sentence, knowledge) {
  if (sentence.length > LONGEST_SENTENCE) return "Something is looser that is too long to be repeated here.";
  return cut((0, import_keygate9.engine_printable__printablePath)(sentence, knowledge));
}
function cut(text) {
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE - 3)}...` : text;
}
function isSame(base, head) {
  if (base === void 0 || head === void 0 || base.path !== head.path) return false;
  if ("problem" in base.content || "problem" in head.content) return false;
  return Buffer.from(base.content.bytes).equals(Buffer.from(head.content.bytes));
}

// held:src/engine/baseline.ts
var import_keygate10 = require("./keygate.js");

// src/engine/detect-secrets.ts
var DIGEST = /^[0-9a-f]{40}$/;
function property(value, key) {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}
function auditOf(entry) {
  const verdict = property(entry, "is_secret");
  return verdict === true ? "credential" : verdict === false ? "harmless" : "none";
}
function readDetectSecrets(text) {
  let data;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { problem: "it is no JSON" };
  }
  const results = property(data, "results");
  if (typeof results !== "object" || results === null || Array.isArray(results)) return { problem: 'it has no map "results"' };
  const files = /* @__PURE__ */ new Map();
  let broken = 0;
  for (const [name, entries] of Object.entries(results)) {
    const path = name.replaceAll("\\", "/").replace(/^\.\//, "");
    const digests = files.get(path) ?? /* @__PURE__ */ new Map();
    files.set(path, digests);
    for (const entry of Array.isArray(entries) ? entries : [void 0]) {
      const digest = property(entry, "hashed_secret");
      if (typeof digest === "string" && DIGEST.test(digest)) digests.set(digest, auditOf(entry));
      else broken++;
    }
  }
  return { files, broken };
}

// src/engine/gitleaks.ts
var COMMIT = /^[0-9a-f]{7,64}$/i;
function readGitleaksIgnore(text) {
  const files = /* @__PURE__ */ new Map();
  const broken = [];
  for (const [i, raw] of text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/).entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const parts = line.split(":");
    const commit = parts.length === 4 ? parts[0] : void 0;
    const [name = "", , number = ""] = parts.slice(-3);
    if (parts.length < 3 || parts.length > 4 || name === "" || !/^\d{1,9}$/.test(number) || commit !== void 0 && !COMMIT.test(commit)) {
      broken.push(i + 1);
      continue;
    }
    const path = name.replaceAll("\\", "/").replace(/^\.\//, "");
    const entry = { path, line: Number(number), ...commit === void 0 ? {} : { commit: commit.toLowerCase() } };
    const known = files.get(path);
    if (known === void 0) files.set(path, [entry]);
    else known.push(entry);
  }
  return { files, broken };
}

// src/engine/terms.ts
var NOTHING = { notices: [] };
function readForeign(found, read) {
  if (found === void 0) return NOTHING;
  const decoded = (0, import_keygate5.engine_decode__decode)(found.content);
  if ("text" in decoded) return read(decoded.text, found.path);
  return { notices: [`${found.path} could not be read, so it covers nothing: ${decoded.problem}.`] };
}
function detectSecretsIn(text, path) {
  const read = readDetectSecrets(text);
  if ("problem" in read) return { notices: [`${path} could not be understood, so it covers nothing: ${read.problem}.`] };
  const notice = `${path} has entries without a SHA-1 in "hashed_secret" (${read.broken}), which cover nothing.`;
  return { known: read.files, notices: read.broken === 0 ? [] : [notice] };
}
function gitleaksIn(text, path) {
  const { files, broken } = readGitleaksIgnore(text);
  const [first] = broken;
  if (first === void 0) return { known: files, notices: [] };
  const notice = `${path} has lines that are neither path:rule:line nor commit:path:rule:line (${broken.length}, the first is line ${first}), which cover nothing.`;
  return { known: files, notices: [notice] };
}
function baselineIn(found) {
  const decoded = (0, import_keygate5.engine_decode__decode)(found.content);
  if ("problem" in decoded) throw new import_keygate4.core_errors__UserError(`${found.path}: the baseline could not be read: ${decoded.problem}.`);
  return (0, import_keygate10.engine_baseline__readBaseline)(found.path, decoded.text);
}
async function loadTerms(files, knowledge, means) {
  const { policy, notices } = await loadPolicy(files.policy, knowledge, means);
  const permitted = (name) => policy.forbidden.has(name) ? void 0 : files[name];
  const baseline = permitted("baseline");
  const detectSecrets = readForeign(permitted("detect-secrets"), detectSecretsIn);
  const gitleaks = readForeign(permitted("gitleaks"), gitleaksIn);
  const idle = files.baseline !== void 0 && baseline === void 0;
  return {
    policy,
    ...baseline === void 0 ? {} : { baseline: baselineIn(baseline) },
    ...detectSecrets.known === void 0 ? {} : { detectSecrets: detectSecrets.known },
    ...gitleaks.known === void 0 ? {} : { gitleaks: gitleaks.known },
    notices: [
      ...notices,
      ...idle ? [`The policy accepts no baseline, so ${files.baseline.path} covers nothing.`] : [],
      ...detectSecrets.notices,
      ...gitleaks.notices
    ]
  };
}

// src/policy-means.ts
var import_all = require("./rules.js");
var CHOICES = /* @__PURE__ */ new Set(["path", "rule", "server", "slot", "issuer", "fingerprint"]);
var MAX_MISTAKES = 10;
async function validatePolicy(data) {
  const { validate } = await Promise.resolve().then(() => __toESM(require("./policy-schema.js"), 1));
  if (validate(data)) return [];
  const errors = validate.errors ?? [];
  const undecided = new Set(errors.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath));
  const told = errors.filter(
    ({ keyword, instancePath, params }) => !(keyword === "required" && undecided.has(instancePath) && CHOICES.has(String(params["missingProperty"])))
  );
  const misspelt = told.filter((error) => error.keyword === "additionalProperties");
  return [...misspelt, ...told.filter((error) => error.keyword !== "additionalProperties")].slice(0, MAX_MISTAKES).map(explain);
}
function policyMeans(today, fetch) {
  const severities = new Map(import_all.ruleMetas.map(({ id, severity }) => [id, severity]));
  return { validate: validatePolicy, rules: severities, today, ...fetch === void 0 ? {} : { fetch } };
}

// src/rules/loosened-policy.ts
var loosenedPolicy = {
  id: "loosened-policy",
  title: "A change makes the policy looser",
  explanation: "Finds changes of the policy that let more through than the policy of the base: a new allowance or exception, or one that lasts longer; another manager, path or account; a lower rung; a lower severity; a way to suppress that was closed; another policy to build on, or none; a policy that can no longer be read. The change itself is judged by the policy of the base, but every change after it would not be. Take the loosening out, or have it reviewed by whoever answers for the policy.",
  severity: "error",
  since: "0.1.0",
  standards: ["CWE-693", "NIST SP 800-53 CM-3"]
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  loadPolicy,
  loadTerms,
  loosenedPolicy,
  loosenedPolicyFindings,
  policyMeans
});
