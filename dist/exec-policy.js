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

// src/exec-policy.ts
var exec_policy_exports = {};
__export(exec_policy_exports, {
  readExecPolicy: () => readExecPolicy
});
module.exports = __toCommonJS(exec_policy_exports);

// src/adapters/clock.ts
var systemClock = {
  today() {
    let now = /* @__PURE__ */ new Date();
    return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
  }
};

// src/core/errors.ts
var UserError = class extends Error {
  name = "UserError";
}, ForgeError = class extends Error {
  name = "ForgeError";
  /** HTTP status, or `undefined` where no answer came. */
  status;
  /** The `permissions:` line that was missing, where that is the likely cause. */
  permission;
  constructor(message, options = {}) {
    super(message, { cause: options.cause }), this.status = options.status, this.permission = options.permission;
  }
};

// src/core/server-terms.ts
var AT_EXPIRY = ["renew", "stop"];
function atExpiry({ maxTtl, onExpiry }) {
  return onExpiry ?? (maxTtl === void 0 ? void 0 : "stop");
}
function together(all, one) {
  return all === void 0 || one === void 0 ? one ?? all : [.../* @__PURE__ */ new Set([...all, ...one])];
}
function termsFor(servers, name) {
  let all = servers.get("*") ?? {}, one = (name === void 0 ? void 0 : servers.get(name)) ?? {}, deny = together(all.deny, one.deny), sensitive = together(all.sensitive, one.sensitive);
  return { ...all, ...one, ...deny === void 0 ? {} : { deny }, ...sensitive === void 0 ? {} : { sensitive } };
}

// src/engine/exec-policy.ts
function execPolicyIn({ policy, notices }, path, server) {
  let { servers, standard } = policy, named2 = [...servers.keys()].filter((name) => name !== "*");
  return server === void 0 && named2.length > 0 ? {
    kind: "unnamed",
    sentence: `${path} says what servers may do by their names (exec.servers), and this one has none; name it with --server.`
  } : { kind: "read", terms: termsFor(servers, server), exceptions: standard.exceptions, notices };
}

// src/engine/decode.ts
var UTF8 = new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 });
function decode(content) {
  if ("problem" in content) return content;
  let { bytes } = content;
  if (bytes[0] === 255 && bytes[1] === 254) return { text: new TextDecoder("utf-16le", { ignoreBOM: !0 }).decode(bytes) };
  if (bytes[0] === 254 && bytes[1] === 255) return { text: new TextDecoder("utf-16be", { ignoreBOM: !0 }).decode(bytes) };
  try {
    return { text: UTF8.decode(bytes) };
  } catch {
    return { problem: "it is not UTF-8 text" };
  }
}

// src/core/standard.ts
var DEFAULT_STANDARD = { managers: void 0, environments: [], minimum: "manager", exceptions: [] }, MAX_EXCEPTION_DAYS = 90;

// src/core/policy.ts
var SWITCHES = [
  /** Comments beside a finding: ours, and those of gitleaks and detect-secrets. */
  "inline",
  /** Keygate's baseline. */
  "baseline",
  /** `.secrets.baseline`. */
  "detect-secrets",
  /** `.gitleaksignore`. */
  "gitleaks",
  /** Any suppression at all of a credential in an issuer's form, the policy's own allowances included. */
  "issuer-formats"
], DEFAULT_POLICY = {
  allow: [],
  failOn: "error",
  forbidden: /* @__PURE__ */ new Set(),
  outsideMcp: "report",
  severities: /* @__PURE__ */ new Map(),
  standard: DEFAULT_STANDARD,
  remediation: {},
  servers: /* @__PURE__ */ new Map()
};

// src/core/rung.ts
var RUNGS = ["literal", "environment", "prompt", "manager", "short-lived", "none"];
function reaches(rung, least) {
  return RUNGS.indexOf(rung) >= RUNGS.indexOf(least);
}
var named = /* @__PURE__ */ new WeakMap();
function namedIn(server) {
  let known = named.get(server);
  if (known !== void 0) return known;
  let made = /* @__PURE__ */ new Map();
  named.set(server, made);
  for (let slot of server.slots) {
    let { place, value } = slot, taken = value.kind === "reference" && value.process === !0;
    place === "env" && value.kind !== "empty" && !taken ? made.set(slot.name, slot) : place === "field" && value.kind === "reference" && !made.has(value.target) && made.set(value.target, slot);
  }
  return made;
}
function handedOn({ value }, server) {
  if (!(value.kind !== "reference" || value.process !== !0 || server === void 0))
    return namedIn(server).get(value.target);
}

// src/engine/demands.ts
function dayAfter(day, days) {
  let date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  return date.setUTCDate(date.getUTCDate() + days), date.toISOString().slice(0, 10);
}
function isDay(text) {
  let date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function shortfallOf(granted, { require: require2, maxDays }, today) {
  let latest = dayAfter(today, maxDays ?? 90), key = ["owner", "expires"].find((name) => require2.has(name) && (granted[name] ?? "").trim() === "");
  if (key !== void 0) return { key, missing: !0, latest };
  if (!(maxDays === void 0 || granted.expires !== void 0 && granted.expires <= latest))
    return { key: "expires", missing: granted.expires === void 0, latest };
}

// src/core/duration.ts
var UNITS = { d: 864e5, h: 36e5, m: 6e4, s: 1e3 }, LONGEST = 2 ** 31 - 1;
function durationOf(text) {
  let { number, unit } = /^(?<number>[1-9]\d{0,8})(?<unit>[smhd])$/.exec(text)?.groups ?? {}, found = Object.keys(UNITS).find((one) => one === unit);
  if (found === void 0) return;
  let time = Number(number) * UNITS[found];
  return time > LONGEST ? void 0 : time;
}
function durationText(milliseconds) {
  for (let [unit, size] of Object.entries(UNITS)) if (milliseconds % size === 0) return `${milliseconds / size}${unit}`;
  return `${Math.ceil(milliseconds / UNITS.s)}s`;
}

// src/engine/extend-servers.ts
function namesIn(...servers) {
  return [...new Set(servers.flatMap((one) => [...one.keys()]))];
}
function bothLists(base, own) {
  return base === void 0 && own === void 0 ? void 0 : [.../* @__PURE__ */ new Set([...base ?? [], ...own ?? []])];
}
function stricterTerms(base, own) {
  let allow = bothLists(base.allow, own.allow), deny = bothLists(base.deny, own.deny), sensitive = bothLists(base.sensitive, own.sensitive), times = [base.maxTtl, own.maxTtl].filter((time) => time !== void 0), ends = [atExpiry(base), atExpiry(own)], onExpiry = ends.includes("stop") ? "stop" : ends[0] ?? ends[1];
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
      let terms = stricterTerms(termsFor(base, name), termsFor(own, name)), { maxTtl, onExpiry } = own.get(name) ?? {}, setting = `exec.servers.${name}`;
      return maxTtl !== void 0 && terms.maxTtl !== void 0 && terms.maxTtl < maxTtl && overrule(`${setting}.max-ttl: ${durationText(maxTtl)}`, `it says ${durationText(terms.maxTtl)}`), onExpiry === "renew" && terms.onExpiry === "stop" && overrule(`${setting}.on-expiry: renew`, "it stops the server"), [name, terms];
    })
  );
}
function loosenedServers(base, own) {
  return new Map(namesIn(base, own).map((name) => [name, { ...base.get(name), ...own.get(name) }]));
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

// src/engine/globs.ts
var SPECIAL = /[?!()[\]{}+@|\\]|\*{3}|[^/]\*\*|\*\*[^/]/, MAX_PARTS = 64;
function partCovers(outer, inner) {
  return outer === inner ? !0 : inner !== "" && (outer === "*" || !inner.includes("*") && fits(outer, inner));
}
function covers(outer, inner) {
  if (outer === inner || outer === "**") return !0;
  let outers = outer.split("/"), inners = inner.split("/");
  if (outers.length > MAX_PARTS || inners.length > MAX_PARTS || SPECIAL.test(outer) || SPECIAL.test(inner)) return !1;
  let holds = [...inners.map(() => !1), !0];
  for (let [i, part] of [...outers.entries()].reverse()) {
    let next = Array.from({ length: inners.length + 1 }, () => !1), some = outers[i - 1]?.endsWith("*") === !0;
    for (let j = inners.length; j >= 0; j--) {
      let word = inners[j];
      part === "**" && some ? next[j] = word !== void 0 && (next[j + 1] === !0 || word !== "**" && holds[j + 1] === !0) : part === "**" ? next[j] = holds[j] === !0 || word !== void 0 && next[j + 1] === !0 : next[j] = word !== void 0 && word !== "**" && holds[j + 1] === !0 && partCovers(part, word);
    }
    holds = next;
  }
  return holds[0] === !0;
}
function common(one, other) {
  let within = (globs, list) => globs.filter((inner) => list.some((outer) => covers(outer, inner)));
  return [.../* @__PURE__ */ new Set([...within(one, other), ...within(other, one)])];
}

// src/engine/severity.ts
var GRAVITY = { off: -1, note: 0, warning: 1, error: 2 };
function isLower(one, other) {
  return GRAVITY[one] < GRAVITY[other];
}

// src/engine/extend.ts
function chosen(base, own, better) {
  return base === void 0 || own === void 0 ? own ?? base : better(base, own);
}
function strictest(order) {
  return (one, other) => order.indexOf(one) <= order.indexOf(other) ? one : other;
}
var FAIL_ON = strictest(["note", "warning", "error"]), OUTSIDE = strictest(["report", "ignore"]), PERMISSION = strictest(["forbid", "allow"]), RUNG = strictest(RUNGS.toReversed());
function tightened(setting, base, own, better, overrule) {
  let value = chosen(base, own, better);
  return own !== void 0 && value !== own && overrule(`${setting}: ${own}`, `it says ${value}`), value;
}
function severitiesOf({ base, own, severities }, overrule) {
  let merged = new Map(base.severities);
  for (let [rule, gravity] of own.severities) {
    let least = base.severities.get(rule) ?? severities.get(rule);
    least === void 0 || !isLower(gravity, least) ? merged.set(rule, gravity) : overrule(`severity.${rule}: ${gravity}`, `there it is ${least}`);
  }
  return merged;
}
function waysOf({ base, own }, overrule) {
  return new Map(
    SWITCHES.flatMap((name) => {
      let permission = tightened(`suppression.${name}`, base.ways.get(name), own.ways.get(name), PERMISSION, overrule);
      return permission === void 0 ? [] : [[name, permission]];
    })
  );
}
function bothOf(base, own, both) {
  if (base.length === 0 || own.length === 0) return base.length === 0 ? own : base;
  let shared = both(base, own);
  return shared.length === 0 ? void 0 : shared;
}
function sharedManager(base, own) {
  let paths = bothOf(base.paths, own.paths, common), accounts = bothOf(base.accounts, own.accounts, (one, other) => one.filter((account) => other.includes(account)));
  return paths === void 0 || accounts === void 0 ? void 0 : { id: base.id, paths, accounts };
}
function managersOf(setting, base, own, overrule) {
  return chosen(
    base,
    own,
    (theirs, ours) => ours.flatMap((manager) => {
      let approved = theirs.find(({ id }) => id === manager.id), shared = approved === void 0 ? void 0 : sharedManager(approved, manager), lost = manager.paths.filter((path) => shared !== void 0 && !shared.paths.some((one) => covers(one, path)));
      if (shared === void 0)
        overrule(`${setting}.${manager.id}`, approved === void 0 ? "it is not approved there" : "nothing of it is approved there");
      else for (let path of lost) overrule(`${setting}.${manager.id}.paths: ${path}`, "it is not within the paths approved there");
      for (let account of shared === void 0 ? [] : manager.accounts)
        shared?.accounts.includes(account) || overrule(`${setting}.${manager.id}.accounts: ${account}`, "it is not approved there");
      return shared ?? [];
    })
  );
}
function environmentsOf({ base, own }, overrule) {
  let known = new Set(base.environments.map(({ name }) => name)), named2 = new Map(own.environments.map((one) => [one.name, one]));
  return [
    ...base.environments.map((environment) => {
      let mine = named2.get(environment.name);
      if (mine === void 0) return environment;
      let setting = `verify.environments.${environment.name}`;
      if (mine.files.join(`
`) !== environment.files.join(`
`) && overrule(`${setting}.files`, "it says which files these are"), mine.managers === void 0) return environment;
      let theirs = environment.managers ?? base.managers;
      return { ...environment, managers: managersOf(`${setting}.managers`, theirs, mine.managers, overrule) };
    }),
    ...own.environments.filter(({ name }) => !known.has(name)).map(
      (mine) => mine.managers === void 0 ? mine : { ...mine, managers: managersOf(`verify.environments.${mine.name}.managers`, base.managers, mine.managers, overrule) }
    )
  ];
}
function fitting(granted, setting, demands, today, overrule) {
  return granted.filter((one, i) => {
    let shortfall = shortfallOf(one, demands, today);
    if (shortfall === void 0) return !0;
    let { key, missing, latest } = shortfall;
    return overrule(`${setting}.${i}`, missing ? `it asks for "${key}"` : `there an end lies at most ${demands.maxDays} days ahead, on ${latest}`), !1;
  });
}
function grantsOf({ base, own, today }, demands, maxDays, overrule) {
  if (base.ownExceptions === "forbid")
    return own.allow.length > 0 && overrule("allow", "it lets no other policy have allowances"), own.exceptions.length > 0 && overrule("verify.exceptions", "it lets no other policy have exceptions"), { allow: base.allow, exceptions: base.exceptions };
  let bounded = { require: /* @__PURE__ */ new Set(), maxDays: maxDays ?? MAX_EXCEPTION_DAYS };
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
  let { base, own } = layers, demands = {
    require: own.demands.require.size > 0 ? own.demands.require : base.demands.require,
    maxDays: own.demands.maxDays ?? base.demands.maxDays
  }, maxExceptionDays = own.maxExceptionDays ?? base.maxExceptionDays, named2 = new Set(own.environments.map(({ name }) => name));
  return {
    failOn: own.failOn ?? base.failOn,
    outsideMcp: own.outsideMcp ?? base.outsideMcp,
    severities: new Map([...base.severities, ...own.severities]),
    ways: new Map([...base.ways, ...own.ways]),
    demands,
    minimum: own.minimum ?? base.minimum,
    managers: own.managers ?? base.managers,
    environments: [...own.environments, ...base.environments.filter(({ name }) => !named2.has(name))],
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
  let { base, own } = layers, least = Math.min, demands = {
    require: /* @__PURE__ */ new Set([...base.demands.require, ...own.demands.require]),
    maxDays: tightened("suppression.max-days", base.demands.maxDays, own.demands.maxDays, least, overrule)
  }, maxExceptionDays = tightened(
    "verify.max-exception-days",
    base.maxExceptionDays ?? MAX_EXCEPTION_DAYS,
    own.maxExceptionDays,
    least,
    overrule
  );
  return {
    failOn: tightened("fail-on", base.failOn, own.failOn, FAIL_ON, overrule),
    outsideMcp: tightened("outside-mcp", base.outsideMcp ?? DEFAULT_POLICY.outsideMcp, own.outsideMcp, OUTSIDE, overrule),
    severities: severitiesOf(layers, overrule),
    ways: waysOf(layers, overrule),
    demands,
    minimum: tightened("verify.minimum", base.minimum ?? DEFAULT_STANDARD.minimum, own.minimum, RUNG, overrule),
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
  let empty = environments.find((one) => one.managers?.length === 0);
  return empty === void 0 ? void 0 : `verify.environments.${empty.name}.managers`;
}
function extend(layers) {
  let { base, names } = layers, notices = [], overrule = (setting, reason) => {
    notices.push(`${names.own}: "${setting}" does not count: the policy builds on ${names.base}, and ${reason}.`);
  }, said = base.loosen === "allow" ? loosened(layers, overrule) : stricter(layers, overrule), empty = emptyIn(said);
  return empty === void 0 ? { said, notices } : {
    problem: `${names.own}: ${empty} names nothing that ${names.base} approves of too, so no manager would be approved; name one of those`
  };
}

// src/core/text.ts
function countUpTo(things, place, startOf) {
  let low = 0, high = things.length;
  for (; low < high; ) {
    let middle = low + high >> 1, thing = things[middle];
    thing !== void 0 && startOf(thing) <= place ? low = middle + 1 : high = middle;
  }
  return low;
}
function partAt(starts, offset) {
  return Math.max(0, countUpTo(starts, offset, (start) => start) - 1);
}
var LineMap = class {
  #starts = [0];
  constructor(text) {
    if (!text.includes("\r")) {
      for (let at = text.indexOf(`
`); at >= 0; at = text.indexOf(`
`, at + 1)) this.#starts.push(at + 1);
      return;
    }
    for (let end of text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(end.index + end[0].length);
  }
  /** The position of `offset`; an offset behind the end is the end of the last line. */
  at(offset) {
    let line = partAt(this.#starts, offset);
    return { line: line + 1, column: offset - (this.#starts[line] ?? 0) + 1 };
  }
};

// src/engine/policy-nodes.ts
function isBounded(root) {
  let open = [root], seen = 1;
  for (let node = open.pop(); node !== void 0; node = open.pop()) {
    if (node.kind === "scalar") continue;
    let inner = node.kind === "list" ? node.items : node.entries.map(({ value }) => value);
    if (seen += inner.length, seen > 2e4) return !1;
    open.push(...inner);
  }
  return !0;
}
function plain(node) {
  return node.kind === "list" ? node.items.map(plain) : node.kind === "map" ? Object.fromEntries(node.entries.map((entry) => [entry.key, plain(entry.value)])) : node.type === "null" ? null : node.type === "number" ? Number(node.text) : node.type === "boolean" ? /^true$/i.test(node.text) : node.text;
}
function duplicateIn(node) {
  if (node.kind === "list") return node.items.map(duplicateIn).find((found) => found !== void 0);
  if (node.kind === "map")
    return node.entries.find((entry) => entry.duplicate) ?? node.entries.map((entry) => duplicateIn(entry.value)).find((found) => found !== void 0);
}
function valueOf(node, key) {
  return node?.kind === "map" ? node.entries.findLast((entry) => entry.key === key)?.value : void 0;
}
function textOf(node, key) {
  let value = valueOf(node, key);
  return value?.kind === "scalar" ? value.text : void 0;
}
function itemsOf(node, key) {
  let value = valueOf(node, key);
  return value?.kind === "list" ? value.items : [];
}
function textsOf(node, key) {
  return itemsOf(node, key).flatMap((item) => item.kind === "scalar" ? [item.text] : []);
}
function entriesOf(node, key) {
  let value = valueOf(node, key);
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
  for (let step of way) {
    let { node } = found;
    if (node.kind === "scalar") return found;
    if (node.kind === "map") {
      let entry = node.entries.findLast(({ key }) => key === String(step));
      if (entry === void 0) return found;
      found = { node: entry.value, keySpan: entry.keySpan };
    } else {
      let item = typeof step == "number" || /^\d{1,9}$/.test(step) ? node.items[Number(step)] : itemNamed(node, step);
      if (item === void 0) return found;
      found = { node: item, keySpan: void 0 };
    }
  }
  return found;
}

// src/core/remediation.ts
var DELIVERIES = ["oauth", "native", "launcher", "prompt", "environment", "removed"], CHOICES = DELIVERIES.filter((delivery) => delivery !== "removed"), LAUNCHERS = ["npx", "keygate", "own"];

// src/engine/read-statement.ts
var PARENT = /^(?<owner>[A-Za-z0-9][A-Za-z0-9-]{0,38})\/(?<repo>[A-Za-z0-9_.-]{1,100})\/(?<path>[^@:\s]{1,400})@(?<ref>[A-Za-z0-9_][A-Za-z0-9_./-]{0,199})$/, SEVERITIES = ["error", "warning", "note"], GRAVITIES = [...SEVERITIES, "off"], PERMISSIONS = ["allow", "forbid"];
function oneOf(words, text) {
  return words.find((word) => word === text);
}
function numberOf(node, key) {
  let text = textOf(node, key);
  return text === void 0 ? void 0 : Number(text);
}
function parentOf(text) {
  let { owner = "", repo = "", path = "", ref = "" } = PARENT.exec(text)?.groups ?? {}, parts = [repo, ...path.split("/"), ...ref.split("/")];
  return owner === "" || parts.some((part) => part === "" || part === "." || part === "..") ? void 0 : { owner, repo, path, ref };
}
function textsGiven(node, keys) {
  let given = {};
  for (let key of keys) {
    let text = textOf(node, key);
    text !== void 0 && (given[key] = text);
  }
  return given;
}
function allowanceOf(node) {
  let keys = ["path", "rule", "server", "slot", "issuer", "fingerprint", "owner", "expires"];
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
  let managers = valueOf(node, "managers");
  if (managers !== void 0)
    return managers.kind === "list" ? textsOf(node, "managers").map((id) => ({ id, paths: [], accounts: [] })) : entriesOf(node, "managers").map(({ key, value }) => ({
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
  let settings = Object.fromEntries(
    entriesOf(node, "settings").flatMap(({ key, value }) => value.kind === "scalar" ? [[key, value.text]] : [])
  ), deliveries = textsOf(node, "deliveries").flatMap((text) => oneOf(CHOICES, text) ?? []), launcher = oneOf(LAUNCHERS, textOf(node, "launcher"));
  return {
    ...textsGiven(node, ["manager", "path"]),
    ...Object.keys(settings).length === 0 ? {} : { settings },
    ...launcher === void 0 ? {} : { launcher },
    ...deliveries.length === 0 ? {} : { deliveries }
  };
}
function serverTermsOf(node) {
  let tools = valueOf(node, "tools"), listed = (key) => valueOf(tools, key) === void 0 ? void 0 : textsOf(tools, key), [allow, deny, sensitive] = [listed("allow"), listed("deny"), listed("sensitive")], maxTtl = durationOf(textOf(node, "max-ttl") ?? ""), onExpiry = oneOf(AT_EXPIRY, textOf(node, "on-expiry"));
  return {
    ...allow === void 0 ? {} : { allow: [allow] },
    ...deny === void 0 ? {} : { deny },
    ...sensitive === void 0 ? {} : { sensitive },
    ...maxTtl === void 0 ? {} : { maxTtl },
    ...onExpiry === void 0 ? {} : { onExpiry }
  };
}
function statementOf(root) {
  let suppression = valueOf(root, "suppression"), verify = valueOf(root, "verify"), repositories = valueOf(root, "repositories"), parent = textOf(root, "extends");
  return {
    parent: parent === void 0 ? void 0 : parentOf(parent),
    failOn: oneOf(SEVERITIES, textOf(root, "fail-on")),
    outsideMcp: oneOf(["report", "ignore"], textOf(root, "outside-mcp")),
    severities: new Map(
      entriesOf(root, "severity").flatMap(({ key, value }) => {
        let gravity = value.kind === "scalar" ? oneOf(GRAVITIES, value.text) : void 0;
        return gravity === void 0 ? [] : [[key, gravity]];
      })
    ),
    ways: new Map(
      SWITCHES.flatMap((name) => {
        let permission = oneOf(PERMISSIONS, textOf(suppression, name));
        return permission === void 0 ? [] : [[name, permission]];
      })
    ),
    demands: {
      require: new Set(["owner", "expires"].filter((key) => textsOf(suppression, "require").includes(key))),
      maxDays: numberOf(suppression, "max-days")
    },
    allow: itemsOf(root, "allow").map(allowanceOf),
    minimum: oneOf(RUNGS, textOf(verify, "minimum")),
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
    let next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}
var LONGEST_WORD = 64;
function nearest(word, known) {
  if (word.length > LONGEST_WORD) return;
  let best = [...known].sort((a, b) => distance(word, a) - distance(word, b))[0];
  return best !== void 0 && distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : void 0;
}
var MANAGER = ["paths", "accounts"], SETTINGS = [
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
  return where === "extends" ? "must be owner/repo/path@ref, for example acme/policies/keygate.yml@main" : where === "remediate.path" ? "must have {repo}, {server} or {slot} in it, and no other braces" : where.startsWith("remediate.settings.") ? "must be a name, an id or an address, in one word" : where.endsWith("max-ttl") ? "must be a number with s, m, h or d behind it, like 30m" : where.endsWith("expires") ? "must be a date like 2027-03-31" : "must not be empty";
}
function explain(error) {
  let where = error.instancePath === "" ? "the policy" : error.instancePath.slice(1).replace(/\//g, "."), { params } = error;
  switch (error.keyword) {
    case "additionalProperties": {
      let name = String(params.additionalProperty), known = settingsAt(error.instancePath), meant = nearest(name, known);
      return {
        pointer: `${error.instancePath}/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`,
        message: `${where} has no setting "${name}"${meant === void 0 ? `; it knows ${known.join(", ")}` : `; did you mean "${meant}"?`}`
      };
    }
    case "required":
      return { pointer: error.instancePath, message: `${where} needs "${String(params.missingProperty)}"` };
    case "anyOf":
      return { pointer: error.instancePath, message: `${where} must say what it covers: ${choiceAt(error.instancePath)}` };
    case "enum": {
      let words = Array.isArray(params.allowedValues) ? params.allowedValues.map(String) : [];
      return { pointer: error.instancePath, message: `${where} must be one of ${words.join(", ")}`, words };
    }
    case "const":
      return { pointer: error.instancePath, message: `${where} must be ${JSON.stringify(params.allowedValue)}` };
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
    failOn: said.failOn ?? DEFAULT_POLICY.failOn,
    forbidden: new Set(SWITCHES.filter((name) => said.ways.get(name) === "forbid")),
    outsideMcp: said.outsideMcp ?? DEFAULT_POLICY.outsideMcp,
    severities: said.severities,
    remediation: said.remediation,
    servers: said.servers,
    standard: {
      managers: said.managers,
      environments: said.environments.map((one) => ({ ...one, managers: one.managers ?? said.managers })),
      minimum: said.minimum ?? DEFAULT_STANDARD.minimum,
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
  let meant = nearest(word, known);
  return meant === void 0 ? `; ${all} ${known.join(", ")}` : `; did you mean "${meant}"?`;
}
function schemaFault(root, { pointer, message, words }) {
  let { node } = find(root, stepsOf(pointer)), meant = words === void 0 || node.kind !== "scalar" ? void 0 : nearest(node.text, words);
  return { at: node.span, message: meant === void 0 ? message : `${message}; did you mean "${meant}"?` };
}
function shortAllowance(allowance, name, demands, today) {
  let shortfall = shortfallOf(allowanceOf(allowance), demands, today);
  if (shortfall === void 0) return;
  let { key, missing, latest } = shortfall, at = spanUnder(allowance, key);
  if (missing && demands.require.has(key)) {
    let example = key === "owner" ? "owner: platform-team" : `expires: ${latest}`;
    return { at, message: `${name} needs "${key}", which suppression.require asks for; write for example "${example}"` };
  }
  let limit = demands.maxDays;
  return missing ? { at, message: `${name} needs "expires", because suppression.max-days is ${limit}; write ${latest} or an earlier day` } : { at, message: `${name}.expires lies more than the ${limit} days of suppression.max-days ahead; write ${latest} or an earlier day` };
}
function dayFault(granted) {
  let day = textOf(granted, "expires");
  return day === void 0 || isDay(day) ? void 0 : { at: spanUnder(granted, "expires"), message: `there is no day ${day}.` };
}
function ruleFault(granted, name, { rules: rules2 }) {
  let rule = textOf(granted, "rule");
  if (rule === void 0 || rules2.has(rule)) return;
  let known = [...rules2.keys()];
  return { at: spanUnder(granted, "rule"), message: `${name}.rule: there is no rule "${rule}"${suggestion(rule, known, "the rules are")}` };
}
function allowanceFault(allowance, name, said, vocabulary, today) {
  let issuer = valueOf(allowance, "issuer"), idle = issuer === void 0 || said.ways.get("issuer-formats") !== "forbid" ? void 0 : {
    at: issuer.span,
    message: `${name} can cover nothing, because suppression.issuer-formats is "forbid"; delete the allowance, or write "issuer-formats: allow"`
  };
  return ruleFault(allowance, name, vocabulary) ?? dayFault(allowance) ?? idle ?? shortAllowance(allowance, name, said.demands, today);
}
function exceptionFault(exception, name, said, vocabulary, today) {
  let fault = ruleFault(exception, name, vocabulary) ?? dayFault(exception), maxDays = said.maxExceptionDays ?? (said.parent === void 0 ? MAX_EXCEPTION_DAYS : void 0);
  if (fault !== void 0) return fault;
  let shortfall = shortfallOf(exceptionOf(exception), { require: /* @__PURE__ */ new Set(), maxDays }, today);
  return shortfall === void 0 ? void 0 : {
    at: spanUnder(exception, "expires"),
    message: `${name}.expires lies more than the ${maxDays} days of verify.max-exception-days ahead; write ${shortfall.latest} or an earlier day`
  };
}
function managerFault(holder, name, { managers }) {
  let unknown = [
    ...itemsOf(holder, "managers").map((item) => ({ id: item.kind === "scalar" ? item.text : "", at: item.span })),
    ...entriesOf(holder, "managers").map(({ key, keySpan }) => ({ id: key, at: keySpan }))
  ].find(({ id }) => !managers.includes(id));
  if (unknown !== void 0)
    return { at: unknown.at, message: `${name}: there is no manager "${unknown.id}"${suggestion(unknown.id, managers, "the managers are")}` };
}
function remediateFault(root, { managers }) {
  let named2 = valueOf(valueOf(root, "remediate"), "manager");
  if (!(named2?.kind !== "scalar" || managers.includes(named2.text)))
    return {
      at: named2.span,
      message: `remediate.manager: there is no manager "${named2.text}"${suggestion(named2.text, managers, "the managers are")}`
    };
}
function durationFault(terms, name) {
  let text = textOf(terms, "max-ttl");
  if (!(text === void 0 || durationOf(text) !== void 0))
    return { at: spanUnder(terms, "max-ttl"), message: `${name}.max-ttl is longer than can be waited for; write at most 24d` };
}
function* faultsIn(root, said, vocabulary, today) {
  let parent = valueOf(root, "extends");
  parent?.kind === "scalar" && parentOf(parent.text) === void 0 && (yield { at: parent.span, message: 'extends must name a file and a ref without empty parts, "." and ".."' });
  let stray = entriesOf(root, "severity").find(({ key }) => !vocabulary.rules.has(key));
  if (stray !== void 0) {
    let meant = suggestion(stray.key, [...vocabulary.rules.keys()], "the rules are");
    yield { at: stray.keySpan, message: `severity: there is no rule "${stray.key}"${meant}` };
  }
  for (let [i, allowance] of itemsOf(root, "allow").entries()) yield allowanceFault(allowance, `allow.${i}`, said, vocabulary, today);
  let verify = valueOf(root, "verify");
  yield managerFault(verify, "verify.managers", vocabulary);
  for (let { key, value } of entriesOf(verify, "environments"))
    yield managerFault(value, `verify.environments.${key}.managers`, vocabulary);
  for (let [i, exception] of itemsOf(verify, "exceptions").entries())
    yield exceptionFault(exception, `verify.exceptions.${i}`, said, vocabulary, today);
  yield remediateFault(root, vocabulary);
  for (let { key, value } of entriesOf(valueOf(root, "exec"), "servers")) yield durationFault(value, `exec.servers.${key}`);
}
function faultIn(root, said, vocabulary, today) {
  for (let fault of faultsIn(root, said, vocabulary, today)) if (fault !== void 0) return fault;
}
function silent(lines) {
  return { said: SILENCE, spanOf: () => NOWHERE, lines };
}
function isEmpty(node) {
  return node.kind === "scalar" && node.type === "null";
}
async function readPolicy(text, parsed, validate, vocabulary, today) {
  let lines = new LineMap(text), mistaken = ({ at, message }) => ({ at: lines.at(at.start), mistake: message }), [problem] = parsed.problems;
  if (problem !== void 0) return mistaken({ at: problem.span, message: `the policy could not be read: ${problem.message}` });
  let [root, ...more] = parsed.documents, second = more.find((node) => !isEmpty(node));
  if (second !== void 0) return mistaken({ at: second.span, message: "a policy is one document; this is a second one" });
  if (root === void 0 || isEmpty(root)) return silent(lines);
  if (!isBounded(root)) return mistaken({ at: root.span, message: "the policy has too many parts, aliases counted" });
  let twice = duplicateIn(root);
  if (twice !== void 0) return mistaken({ at: twice.keySpan, message: `"${twice.key}" stands twice in the same map; keep one.` });
  let [error] = await validate(plain(root));
  if (error !== void 0) return mistaken(schemaFault(root, error));
  let said = statementOf(root), fault = faultIn(root, said, vocabulary, today);
  return fault !== void 0 ? mistaken(fault) : { said, spanOf: (way) => {
    let { node, keySpan } = find(root, way);
    return keySpan ?? (node === root ? { start: root.span.start, end: root.span.start } : node.span);
  }, lines };
}

// src/engine/printable.ts
function printablePath(path, knowledge) {
  let text = path;
  for (let { start, end } of [...knowledge.detector.findLoosely(path)].sort((a, b) => b.start - a.start))
    text = `${text.slice(0, start)}[redacted]${text.slice(end)}`;
  for (let { start, end } of [...knowledge.findStructures(text)].sort((a, b) => b.start - a.start))
    text = `${text.slice(0, start)}[redacted]${text.slice(end)}`;
  return text;
}

// src/engine/load-policy.ts
var MAX_PARENTS = 3, LONGEST_POLICY = 25e4;
function unread(problem) {
  return { at: { line: 1, column: 1 }, mistake: `the policy could not be read: ${problem}` };
}
async function understand(content, knowledge, means) {
  let decoded = decode(content);
  if ("problem" in decoded) return unread(decoded.problem);
  if (decoded.text.length > LONGEST_POLICY) return unread(`it has more than ${LONGEST_POLICY} characters`);
  let vocabulary = { managers: knowledge.managers.map(({ id }) => id), rules: means.rules }, format = await knowledge.loadFormat("yaml"), read = await readPolicy(decoded.text, format.parse(decoded.text), means.validate, vocabulary, means.today);
  return "mistake" in read ? { ...read, mistake: printablePath(read.mistake, knowledge) } : read;
}
function nameOf({ owner, repo, path, ref }) {
  return `${owner}/${repo}/${path}@${ref}`;
}
function placeIn({ name, file }, way) {
  let { line, column } = file.lines.at(file.spanOf(way).start);
  return `${name}:${line}:${column}`;
}
async function placed(name, content, knowledge, means) {
  let file = await understand(content, knowledge, means);
  if ("mistake" in file) throw new UserError(`${name}:${file.at.line}:${file.at.column}: ${file.mistake}`);
  return { name, file };
}
async function contentOf(parent, place, read) {
  let name = nameOf(parent), token = `The run's token must be able to read ${`${parent.owner}/${parent.repo}`} ("contents: read"); the token of a workflow reads its own repository and public ones, so another private one needs a token of an app or a person.`;
  if (read === void 0) throw new UserError(`${place}: the policy builds on ${name}, and other repositories cannot be read here.`);
  try {
    let content = await read(parent);
    if (content !== void 0) return content;
  } catch (cause) {
    if (!(cause instanceof ForgeError)) throw cause;
    let { status, permission } = cause;
    throw new ForgeError(`${place}: the policy builds on ${name}, which could not be read: ${cause.message} ${token}`, {
      ...status === void 0 ? {} : { status },
      ...permission === void 0 ? {} : { permission },
      cause
    });
  }
  throw new UserError(`${place}: the policy builds on ${name}, and there is no such file, or it may not be read. ${token}`);
}
function identityOf({ owner, repo, path, ref }) {
  return `${owner}/${repo}`.toLowerCase() + `/${path}@${ref}`;
}
async function parentsOf(own, knowledge, means) {
  let parents = [], seen = /* @__PURE__ */ new Set();
  for (let child = own; child.file.said.parent !== void 0; ) {
    let { parent } = child.file.said, place = placeIn(child, ["extends"]);
    if (seen.has(identityOf(parent)))
      throw new UserError(`${place}: the policy builds on ${nameOf(parent)}, which builds on it in turn; take one "extends" out.`);
    if (parents.length === MAX_PARENTS)
      throw new UserError(`${place}: at most ${MAX_PARENTS} policies may stand above one another; ${nameOf(parent)} would be one more.`);
    seen.add(identityOf(parent)), child = await placed(nameOf(parent), await contentOf(parent, place, means.fetch), knowledge, means), parents.push(child);
  }
  return parents;
}
async function loadPolicy(found, knowledge, means) {
  if (found === void 0) return { policy: settle(SILENCE), notices: [] };
  let own = await placed(found.path, found.content, knowledge, means), [top, ...below] = [own, ...await parentsOf(own, knowledge, means)].reverse(), said = top?.file.said ?? SILENCE, notices = [], base = top?.name ?? "";
  for (let { name, file } of below) {
    let extended = extend({ base: said, own: file.said, names: { base, own: name }, severities: means.rules, today: means.today });
    if ("problem" in extended) throw new UserError(printablePath(`${extended.problem}.`, knowledge));
    said = extended.said, notices.push(...extended.notices.map((notice) => printablePath(notice, knowledge))), base = name;
  }
  return { policy: settle(said), notices };
}

// src/formats/build.ts
function scalar(parts) {
  let { source, span, inner, text, type } = parts, places = "unasked";
  function find2() {
    if (inner.end - inner.start === text.length && source.startsWith(text, inner.start)) return "copy";
    let traced = parts.trace?.();
    return traced?.text === text ? traced : "unknown";
  }
  function locate(from, to) {
    if (places === "unasked" && (places = find2()), places === "unknown") return inner;
    let first = Math.min(Math.max(from, 0), text.length), last = Math.min(Math.max(to, first), text.length);
    if (places === "copy") return { start: inner.start + first, end: inner.start + last };
    let start = Math.min(places.starts[first] ?? inner.end, inner.end);
    return {
      start,
      end: first === last ? start : Math.min(places.ends[last - 1] ?? start, inner.end)
    };
  }
  return { kind: "scalar", span, inner, text, type, locate };
}
function traceEscapes(source, inner, escape) {
  let starts = [], ends = [], text = "";
  for (let at = inner.start; at < inner.end; ) {
    let piece = escape(source, at) ?? {
      text: source.charAt(at),
      next: at + 1
    };
    for (let unit = 0; unit < piece.text.length; unit++)
      starts.push(at), ends.push(piece.next);
    text += piece.text, at = Math.max(piece.next, at + 1);
  }
  return { text, starts, ends };
}
function hexAt(source, at, digits) {
  let value = 0;
  for (let i = 0; i < digits; i++) {
    let digit = hexDigit(source.charCodeAt(at + i));
    if (digit === void 0) return;
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
}
var MAX_PROBLEMS = 100;
function problemList(length) {
  let items = [], places = /* @__PURE__ */ new Set();
  function add(message, span) {
    let start = Math.min(Math.max(span.start, 0), length), end = Math.min(Math.max(span.end, start), length), place = `${start}-${end}`;
    places.has(place) || items.length > MAX_PROBLEMS || (places.add(place), items.length < MAX_PROBLEMS ? items.push({ message, span: { start, end } }) : items.push({ message: "there are more problems behind this one", span: { start, end: length } }));
  }
  return { items, add };
}

// src/formats/yaml.ts
var YAML_SIZE_LIMIT = 1048576, MAX_MERGED_ENTRIES = 1e5, loading;
function loadYaml() {
  return loading ??= Promise.resolve().then(() => __toESM(require("./vendor/yaml.js"), 1)).then(({ default: library }) => ({
    id: "yaml",
    parse: (text) => parse(library, text)
  })), loading;
}
function parse(library, text) {
  let problems = problemList(text.length), comments = [], documents = [], whole = { start: 0, end: text.length };
  if (text.length > YAML_SIZE_LIMIT)
    return problems.add(`the file is longer than ${YAML_SIZE_LIMIT} characters and was not read`, whole), { documents, problems: problems.items, comments };
  try {
    let budget = { merged: 0 };
    for (let document of compose(library, text, problems, comments)) {
      let root = convert({ library, source: text, problems, anchors: /* @__PURE__ */ new Map(), budget }, document.contents);
      root && documents.push(root.node);
    }
  } catch {
    problems.add("the file could not be read to its end", whole);
  }
  return { documents, problems: problems.items, comments };
}
function compose(library, text, problems, comments) {
  let composer = new library.Composer({
    uniqueKeys: !1,
    resolveKnownTags: !1
  }), parser = new library.Parser(), begin = text.startsWith("\uFEFF") ? 1 : 0;
  parser.offset = begin;
  let documents = [], inScalar = !1, tooDeep = !1;
  for (let lexeme of new library.Lexer().lex(text.slice(begin))) {
    let start = parser.offset;
    if (!inScalar && lexeme.startsWith("#") && comments.push({ start, end: start + lexeme.length }), inScalar = !inScalar && lexeme === SCALAR_FOLLOWS, tooDeep) {
      parser.offset += lexeme === DOCUMENT_FOLLOWS || lexeme === FLOW_ENDS || inScalar ? 0 : lexeme.length;
      continue;
    }
    for (let token of parser.next(lexeme)) documents.push(...composer.next(token));
    parser.stack.length > 128 && depthOf(parser.stack) > 128 && (problems.add(`nested deeper than ${128} levels`, {
      start,
      end: parser.offset
    }), tooDeep = !0);
  }
  if (!tooDeep)
    for (let token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end());
  let errors = [...composer.streamInfo().errors, ...documents.flatMap((document) => document.errors)];
  for (let { code, pos } of errors.sort((a, b) => a.pos[0] - b.pos[0]))
    code !== "TAG_RESOLVE_FAILED" && problems.add(MESSAGES[code], { start: pos[0], end: pos[1] });
  return documents;
}
var SCALAR_FOLLOWS = "", DOCUMENT_FOLLOWS = "", FLOW_ENDS = "";
function depthOf(stack) {
  let collections = ["block-map", "block-seq", "flow-collection"];
  return stack.filter((token) => collections.includes(token.type)).length;
}
var MESSAGES = {
  ALIAS_PROPS: "an alias cannot have a tag or an anchor",
  BAD_ALIAS: "this alias or anchor has no name",
  BAD_COLLECTION_TYPE: "this collection does not fit its tag",
  BAD_DIRECTIVE: "this directive is not valid",
  BAD_DQ_ESCAPE: "this string has an escape that YAML does not know",
  BAD_INDENT: "the indentation does not fit the lines before it",
  BAD_PROP_ORDER: "the tag or anchor stands in the wrong place",
  BAD_SCALAR_START: "a value cannot start with this character unless it is quoted",
  BLOCK_AS_IMPLICIT_KEY: "a nested map or list cannot start on this line",
  BLOCK_IN_FLOW: "an indented map or list cannot stand within brackets",
  DUPLICATE_KEY: "this key stands twice in its map",
  IMPOSSIBLE: "this could not be read",
  KEY_OVER_1024_CHARS: "this key is longer than 1024 characters",
  MISSING_CHAR: "a character is missing here: a colon, comma, quote, bracket or space",
  MULTILINE_IMPLICIT_KEY: "a key must stand on one line",
  MULTIPLE_ANCHORS: "a value can have only one anchor",
  MULTIPLE_DOCS: "a second document starts here",
  MULTIPLE_TAGS: "a value can have only one tag",
  NON_STRING_KEY: "this key is no string",
  RESOURCE_EXHAUSTION: "this is nested too deep to be read",
  TAB_AS_INDENT: "a tab cannot indent",
  TAG_RESOLVE_FAILED: "this value does not fit its tag",
  UNEXPECTED_TOKEN: "this does not belong here"
};
function convert(context, node) {
  let { library, anchors } = context;
  if (library.isAlias(node)) return aliased(context, node);
  let anchor = library.isNode(node) && "anchor" in node ? node.anchor : void 0;
  anchor && anchors.set(anchor, "open");
  let built = unaliased(context, node);
  return anchor && built && anchors.set(anchor, built.node), built;
}
function aliased({ anchors, problems }, alias) {
  let [start, end] = alias.range ?? NOWHERE2, node = anchors.get(alias.source);
  if (node !== void 0 && node !== "open") return { node, end };
  problems.add(node === "open" ? "this alias stands within what it refers to" : "this alias refers to no anchor before it", { start, end });
}
var NOWHERE2 = [0, 0, 0];
function unaliased(context, node) {
  let { library, source } = context;
  if (library.isScalar(node)) return scalarOf(source, node);
  if (library.isMap(node)) return mapOf(context, node);
  if (!library.isSeq(node)) return;
  let items = node.items.map((item) => convert(context, item)).filter((item) => item !== void 0), span = spanOf(node, items.at(-1)?.end);
  return {
    node: { kind: "list", span, items: items.map((item) => item.node) },
    end: span.end
  };
}
function spanOf(node, lastEnd) {
  let [start, end] = node.range ?? NOWHERE2;
  return { start, end: node.flow ? end : Math.max(start, lastEnd ?? end) };
}
function mapOf(context, map) {
  let own = [], seen = /* @__PURE__ */ new Set(), sources = [], end;
  for (let pair of map.items) {
    let key = keyOf(context, pair.key), value = pair.value === null ? emptyAt(context.source, key.end) : convert(context, pair.value);
    if (end = Math.max(end ?? 0, value?.end ?? key.end), !value) continue;
    let merged = key.merges ? mapsIn(value.node) : void 0;
    merged ? sources.push(...merged) : (own.push({
      key: key.text,
      keySpan: key.span,
      value: value.node,
      duplicate: seen.has(key.text)
    }), seen.add(key.text));
  }
  let span = spanOf(map, end), entries = sources.length > 0 ? merge(context, own, sources, span) : own;
  return { node: { kind: "map", span, entries }, end: span.end };
}
function merge({ budget, problems }, own, sources, span) {
  let entries = [...own], taken = new Set(own.map((entry) => entry.key));
  for (let source of sources) {
    if (budget.merged > MAX_MERGED_ENTRIES) break;
    if (budget.merged += source.entries.length + 1, budget.merged > MAX_MERGED_ENTRIES) {
      problems.add(`merge keys copy more than ${MAX_MERGED_ENTRIES} entries, the rest is left out`, span);
      break;
    }
    entries.push(...source.entries.filter((entry) => !taken.has(entry.key)));
    for (let entry of source.entries) taken.add(entry.key);
  }
  return entries;
}
function mapsIn(node) {
  let nodes = node.kind === "list" ? node.items : [node], maps = nodes.filter((item) => item.kind === "map");
  return maps.length === nodes.length ? maps : void 0;
}
function keyOf(context, node) {
  let { library, source } = context, [start, end] = (library.isNode(node) ? node.range : void 0) ?? NOWHERE2, built = convert(context, node), text = (library.isScalar(node) ? node.source ?? "" : void 0) ?? (built?.node.kind === "scalar" ? built.node.text : source.slice(start, end).trim()), span = library.isCollection(node) && built ? { start, end: built.end } : { start, end }, merges = library.isScalar(node) && node.type === "PLAIN" && text === "<<";
  return { text, span, end: span.end, merges };
}
function emptyAt(source, at) {
  let span = { start: at, end: at };
  return {
    node: scalar({ source, span, inner: span, text: "", type: "null" }),
    end: at
  };
}
function scalarOf(source, node) {
  let [start, end] = node.range ?? NOWHERE2, text = node.value === null ? "" : node.source ?? "", built = placed2(source, { start, end: Math.min(end, source.length) }, text, typeOf(node.value), node.type);
  return { node: built, end: built.span.end };
}
function typeOf(value) {
  return value == null ? "null" : typeof value == "number" || typeof value == "bigint" ? "number" : typeof value == "boolean" ? "boolean" : "string";
}
function placed2(source, span, text, type, style) {
  switch (style) {
    case "QUOTE_DOUBLE":
    case "QUOTE_SINGLE": {
      let quote = style === "QUOTE_DOUBLE" ? '"' : "'", closed = span.end - span.start > 1 && source.charAt(span.end - 1) === quote, inner = {
        start: span.start + 1,
        end: closed ? span.end - 1 : span.end
      }, escape = style === "QUOTE_DOUBLE" ? doubleQuoteEscape : singleQuoteEscape;
      return scalar({
        source,
        span,
        inner,
        text,
        type,
        trace: () => traceEscapes(source, inner, escape)
      });
    }
    case "BLOCK_LITERAL":
    case "BLOCK_FOLDED": {
      let shown = { start: span.start, end: withoutLineBreak(source, span) };
      return scalar({ source, span: shown, inner: shown, text, type, trace: () => style === "BLOCK_FOLDED" ? traceFolded(source, span, text) : traceLines(source, span, text) });
    }
    default:
      return scalar({ source, span, inner: span, text, type, trace: () => tracePlain(source, span, text) });
  }
}
function withoutLineBreak(source, span) {
  return source.charAt(span.end - 1) !== `
` ? span.end : source.charAt(span.end - 2) === "\r" ? span.end - 2 : span.end - 1;
}
function traceLines(source, span, text) {
  let starts = new Uint32Array(text.length), ends = new Uint32Array(text.length), at = source.indexOf(`
`, span.start) + 1, unit = 0;
  for (; unit < text.length; ) {
    if (at === 0 || at > span.end) return;
    let textBreak = text.indexOf(`
`, unit), textEnd = textBreak < 0 ? text.length : textBreak, sourceBreak = source.indexOf(`
`, at), next = sourceBreak < 0 ? source.length : sourceBreak, lineEnd = source.charAt(next - 1) === "\r" && next > at ? next - 1 : next, from = lineEnd - (textEnd - unit);
    if (from < at || !source.startsWith(text.slice(unit, textEnd), from)) return;
    for (let blank = at; blank < from; blank++) if (source.charAt(blank) !== " ") return;
    for (let i = 0; unit + i < textEnd; i++)
      starts[unit + i] = from + i, ends[unit + i] = from + i + 1;
    textBreak >= 0 && (starts[textBreak] = lineEnd, ends[textBreak] = Math.min(next + 1, source.length)), unit = textEnd + 1, at = next + 1;
  }
  return { text, starts, ends };
}
function linesOf(source, span, indentation) {
  let lines = [];
  for (let at = source.indexOf(`
`, span.start) + 1; at > 0 && at < span.end; ) {
    let found = source.indexOf(`
`, at), next = found < 0 ? source.length : found + 1, stop = found < 0 ? source.length : found, end = source.charAt(stop - 1) === "\r" && stop > at ? stop - 1 : stop, start = at;
    for (; start < end && start - at < indentation && source.charAt(start) === " "; ) start++;
    lines.push({ start, end, next }), at = next;
  }
  return lines;
}
function traceFolded(source, span, text) {
  let first = linesOf(source, span, 0).find(({ start, end }) => source.slice(start, end).trim() !== "");
  if (first === void 0) return;
  let blanks = (line) => line.length - line.trimStart().length, own = text.slice(/^\n*/.exec(text)?.[0].length), indentation = blanks(source.slice(first.start, first.end)) - blanks(own.slice(0, /$/m.exec(own)?.index)), starts = new Uint32Array(text.length), ends = new Uint32Array(text.length), unit = 0, open = [];
  for (let { start, end, next } of linesOf(source, span, Math.max(0, indentation))) {
    if (end > start) {
      let breaks = text.charAt(unit) === " " && open.length === 1 && unit > 0 ? 1 : /^\n*/.exec(text.slice(unit, unit + open.length))?.[0].length;
      for (let place of open.slice(0, breaks))
        starts[unit] = place.start, ends[unit++] = place.end;
      if (open = [], !text.startsWith(source.slice(start, end), unit)) return;
      for (let at = start; at < end; at++)
        starts[unit] = at, ends[unit++] = at + 1;
    }
    open.push({ start: end, end: next });
  }
  for (let place of open.slice(0, text.length - unit))
    starts[unit] = place.start, ends[unit++] = place.end;
  return unit === text.length ? { text, starts, ends } : void 0;
}
function tracePlain(source, span, text) {
  let starts = new Uint32Array(text.length), ends = new Uint32Array(text.length), breaks = /[ \t]*(?:\r?\n[ \t]*)+/y, at = span.start;
  for (let unit = 0; unit < text.length; ) {
    breaks.lastIndex = at;
    let run = `
 `.includes(text.charAt(unit)) ? breaks.exec(source)?.[0].length : void 0;
    if (run === void 0 && source.charAt(at) !== text.charAt(unit)) return;
    let end = at + (run ?? 1), behind = unit + 1;
    if (run !== void 0 && text.charAt(unit) === `
`) for (; text.charAt(behind) === `
`; ) behind++;
    for (; unit < behind; unit++)
      starts[unit] = at, ends[unit] = end;
    at = end;
  }
  return { text, starts, ends };
}
var ESCAPES = /* @__PURE__ */ new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["e", "\x1B"],
  ["f", "\f"],
  ["n", `
`],
  ["r", "\r"],
  ["t", "	"],
  ["v", "\v"],
  ["N", "\x85"],
  ["_", "\xA0"],
  ["L", "\u2028"],
  ["P", "\u2029"],
  [" ", " "],
  ['"', '"'],
  ["/", "/"],
  ["\\", "\\"],
  ["	", "	"]
]), CODE_POINT_DIGITS = /* @__PURE__ */ new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8]
]);
function doubleQuoteEscape(source, at) {
  if (source.charAt(at) !== "\\") return;
  let name = source.charAt(at + 1), digits = CODE_POINT_DIGITS.get(name);
  return digits === void 0 ? { text: ESCAPES.get(name) ?? `\\${name}`, next: at + 2 } : {
    text: characterOf(hexAt(source, at + 2, digits)) ?? source.slice(at, at + 2 + digits),
    next: at + 2 + digits
  };
}
function singleQuoteEscape(source, at) {
  return source.startsWith("''", at) ? { text: "'", next: at + 2 } : void 0;
}

// src/rules/duplicate-key.ts
var duplicateKey = {
  meta: {
    id: "duplicate-key",
    title: "A key stands twice in one map of an MCP configuration",
    explanation: "Finds a key that stands twice in one map of a server. Most programs take the last value and some the first, so a reviewer may approve another value than the one that is used. Keep one.",
    severity: "warning",
    since: "0.1.0",
    standards: ["CWE-1286"]
  },
  *check(file) {
    for (let { key, span } of file.duplicates)
      yield {
        span,
        confidence: "high",
        message: `The key "${key}" stands twice in the same map. Most programs take the last one, a reviewer may read the first.`,
        help: ["Keep one of the two."]
      };
  }
};

// src/core/some-of.ts
function someOf(names, most) {
  let more = names.length > most ? ` and ${names.length - most} more` : "";
  return `${names.slice(0, most).join(", ")}${more}`;
}

// src/core/syntax.ts
function withName(syntax, name) {
  return syntax.replace(/VAR(?:_NAME)?|ID|NAME|KEY|X(?![A-Za-z])/, name).replace(/:\?msg\}$/, ":?is not set}");
}
function formOf(syntax) {
  return withName(syntax, "*");
}

// src/core/variable.ts
function variableFor(slot, server = "mcp") {
  let name = slot.place === "header" && /^authorization$/i.test(slot.name) ? `${server}_token` : slot.name, upper = upperCase(name);
  if (/^[A-Z][A-Z0-9_]{2,60}$/.test(upper) && !/^(?:ARGS|WORD|COMMAND|URL|(?:URI|(?:HTTP|SERVER|REMOTE)_URL|VALUE)$)/.test(upper))
    return upper;
  let own = upperCase(server);
  return /^[A-Z][A-Z0-9_]{1,40}$/.test(own) ? `${own}_SECRET` : "MCP_SECRET";
}
function upperCase(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_").replace(/^_+|_+$/g, "").toUpperCase();
}

// src/rules/static-credential.ts
var PLACES = {
  env: "environment variable",
  header: "header",
  argument: "argument",
  url: "URL part",
  field: "field",
  comment: "comment",
  text: "text"
}, BEHIND_LAUNCHER = "The launcher of a secrets manager starts this server already, and what is written out beside it is not kept there: let the launcher give this value too.";
function wayOf(client, slot) {
  return client.interpolations.find(
    (one) => one.yields !== "plain" && one.places.includes(slot.place) && /VAR|ID|NAME|X/.test(one.syntax) && !one.whole
  );
}
function remedyOf(client, slot, server) {
  if (slot.place === "comment") return "Delete the comment.";
  if (slot.place === "text") return "Take the value out of the text; write the name of the variable that holds it.";
  if (client.remedy !== void 0) return client.remedy;
  let way = wayOf(client, slot);
  if (way !== void 0 && client.id !== "unknown") {
    let reference = withName(way.syntax, variableFor(slot, server?.name)), how = way.yields === "prompt" ? `${reference}, a prompted input with "password": true` : reference, sure = client.confidence === "low" ? " (not established for this client: try it)" : "";
    return `Keep the value in your secrets manager and write a reference that ${client.name} expands here: ${how}${sure}.`;
  }
  if (client.id === "unknown")
    return "Keep the value in your secrets manager and write a reference that the program which reads this file expands.";
  if (client.fields.variables.length > 0)
    return `Keep the value in your secrets manager and name the variable that holds it in ${client.fields.variables.join(" or ")}; ${client.name} expands nothing in the text itself.`;
  let expands = client.confidence === "low" ? "is not known to expand anything" : "expands nothing";
  return `${client.name} ${expands} here: start the server through your secrets manager's launcher (for example "op run -- ...").`;
}
function readersSentence({ client, otherReaders }, slot) {
  let way = wayOf(client, slot);
  if (way === void 0) return [];
  let lacking = otherReaders.filter(
    ({ interpolations }) => !interpolations.some((one) => one.places.includes(slot.place) && formOf(one.syntax) === formOf(way.syntax))
  );
  if (lacking.length === 0) return [];
  let names = lacking.map(({ name }) => name);
  return [
    `The file was read as ${client.name} reads it. ${someOf(names, 3)} may read it too and ${lacking.length === 1 ? "does" : "do"} not expand this reference.`
  ];
}
var staticCredential = {
  meta: {
    id: "static-credential",
    title: "A credential is written out in an MCP configuration",
    explanation: "Finds values that are credentials by an issuer's form, by structure (JSON Web Token, private key, connection string) or by name and shape, wherever the client reads them: environment, headers, arguments, URLs, defaults inside references, comments. Whoever can read the repository can use them, and the history keeps them. Revoke the credential, keep the new one in a secrets manager, and write a reference that this client expands.",
    severity: "error",
    since: "0.1.0",
    standards: ["CWE-798", "NHI2:2025", "MCP01:2025", "ASI03", "NIST SP 800-53 IA-5(7)"]
  },
  *check(file, context) {
    let places = [
      ...file.servers.flatMap((server) => server.slots.map((slot) => ({ slot, server }))),
      ...file.strays.map((slot) => ({ slot }))
    ];
    for (let place of places) {
      let { slot, server } = place, { value } = slot;
      if (value.kind !== "literal") continue;
      let facts = value.credential === void 0 ? void 0 : context.issuer(value.credential), what = facts?.name ?? "A credential", at = slot.place === "text" ? "this file" : `${PLACES[slot.place]} ${slot.name} ${server === void 0 ? "outside any server" : `of server "${server.name}"`}`, why = facts === void 0 ? `It ${value.evidence.startsWith("has") || value.evidence.startsWith("is") ? value.evidence : `is ${value.evidence}`}.` : `Whoever has it can ${facts.exposure}.`;
      yield {
        ...place,
        span: slot.span,
        confidence: value.confidence,
        message: `${what} is written out in ${at}. ${why}`,
        help: [
          facts === void 0 ? "Revoke or change the credential where it was issued." : `Revoke it: ${facts.rotate}`,
          remedyOf(context.readerOf(server), slot, server),
          ...slot.place === "env" && server !== void 0 && server.launch.launchers.length > 0 ? [BEHIND_LAUNCHER] : [],
          ...readersSentence(context, slot)
        ],
        ...facts === void 0 ? {} : { issuer: facts.issuer, rotate: facts.rotate }
      };
    }
  }
};

// src/rules/unprotected-input.ts
var unprotectedInput = {
  meta: {
    id: "unprotected-input",
    title: "An input that takes a credential is not declared as one",
    explanation: "Finds declared inputs (prompts, settings of an extension, variables of a published server) that take a credential by their name and are not declared secret. What a person types there is shown on the screen and kept in the clear. Declare the input secret.",
    severity: "warning",
    since: "0.1.0",
    standards: ["CWE-549", "NHI2:2025", "MCP01:2025"]
  },
  *check(file) {
    for (let { name, lacks, span } of file.unprotected ?? [])
      yield {
        span,
        confidence: "high",
        message: `The input ${name} takes a credential by its name and is not declared as one, so it is shown when it is typed and kept in the clear.`,
        help: [`Declare it with ${lacks}.`]
      };
  }
};

// src/rules/unreadable-config.ts
var unreadableConfig = {
  meta: {
    id: "unreadable-config",
    title: "An MCP configuration could not be read",
    explanation: "Finds configurations that do not parse, are too large, are nested too deeply or are no text. What was not read was not examined, so the gate stays closed. Correct the file.",
    severity: "error",
    since: "0.1.0",
    standards: ["CWE-1286"]
  },
  *check(file, context) {
    let [first] = file.problems;
    if (first === void 0) return;
    let more = file.problems.length > 1 ? ` (and ${file.problems.length - 1} more)` : "";
    yield {
      span: first.span,
      confidence: "high",
      message: `This ${context.client.id === "unknown" ? "MCP" : context.client.name} configuration could not be read in full: ${first.message}${more}. What was not read was not examined.`,
      help: ["Correct the file so that it parses; its credentials are then examined like all others."]
    };
  }
};

// src/rules/index.ts
var rules = [duplicateKey, staticCredential, unprotectedInput, unreadableConfig];

// src/rules/loosened-policy.ts
var loosenedPolicy = {
  id: "loosened-policy",
  title: "A change makes the policy looser",
  explanation: "Finds changes of the policy that let more through than the policy of the base: a new allowance or exception, or one that lasts longer; another manager, path or account; a lower rung; a lower severity; a way to suppress that was closed; another policy to build on, or none; a policy that can no longer be read. The change itself is judged by the policy of the base, but every change after it would not be. Take the loosening out, or have it reviewed by whoever answers for the policy.",
  severity: "error",
  since: "0.1.0",
  standards: ["CWE-693", "NIST SP 800-53 CM-3"]
};

// src/rules/verify-rule.ts
function* credentialsOf(file) {
  for (let server of file.servers) for (let slot of server.slots) bears(slot) && (yield { slot, server });
  if (file.text !== !0)
    for (let slot of file.strays) bears(slot) && (yield { slot });
}
function bears({ value }) {
  return value.kind === "literal" || value.kind === "reference" || value.kind === "oauth";
}
var SHELL_SYNTAXES = /* @__PURE__ */ new Set(["$VAR", "${VAR}"]);
function isCredential({ place, name, value, part }, context) {
  if (value.kind !== "reference") return value.kind === "literal" || value.kind === "oauth";
  let shells = value.expanded === !1 && SHELL_SYNTAXES.has(value.syntax);
  return (value.via === "manager" || value.via === "dynamic") && value.manager !== void 0 && !shells || place === "field" && value.syntax === name && (value.via === "manager" || /token|key|secret|header/i.test(name)) || part === "user" ? !0 : context.isSecretName(name) || value.syntax !== "$(command)" && context.isSecretName(value.target);
}
var PLACES2 = {
  env: "environment variable",
  header: "header",
  argument: "argument",
  url: "URL",
  field: "field",
  comment: "comment",
  text: "text"
};
function placeOf({ place, name }, server) {
  return `${place === "url" ? PLACES2.url : `${PLACES2[place]} ${name}`} ${server === void 0 ? "outside any server" : `of server "${server.name}"`}`;
}

// src/rules/bootstrap-credential.ts
function isKept(slot, server, context) {
  let { value } = slot;
  if (value.kind === "literal") return !0;
  if (value.kind !== "reference" || value.via !== "environment") return !1;
  let rung = context.rungOf(slot, server);
  return rung === "environment" || rung === "unknown";
}
function isTemporary({ temporaryWith }, server) {
  return server.slots.some(({ place, name, value }) => place === "env" && value.kind !== "empty" && temporaryWith?.includes(name) === !0);
}
var bootstrapCredential = {
  meta: {
    id: "bootstrap-credential",
    title: "A secrets manager's own credential is a static secret of an MCP server",
    explanation: "Finds the credential with which a program signs in to a secrets manager (VAULT_TOKEN, OP_SERVICE_ACCOUNT_TOKEN, AWS_SECRET_ACCESS_KEY) among the variables of a server, written out or taken from a plain variable. Whoever has it has everything that it opens, so the manager behind it protects nothing. Sign in by the workload's identity or the session of the manager's own program.",
    severity: "warning",
    since: "0.1.0",
    standards: ["CWE-522", "NHI7:2025", "NHI4:2025", "ASI03", "MCP01:2025", "NIST SP 800-53 IA-5", "NIST AI RMF MAP 4.2"]
  },
  *check(file, context) {
    for (let server of file.servers)
      for (let slot of server.slots) {
        if (slot.place !== "env" || !isKept(slot, server, context)) continue;
        let manager = context.managers.find(({ bootstrap }) => bootstrap?.variables.includes(slot.name));
        manager?.bootstrap === void 0 || isTemporary(manager.bootstrap, server) || (yield {
          span: slot.span,
          confidence: "high",
          message: `Server "${server.name}" gets ${slot.name}, the credential of ${manager.name} itself, as a static secret; it opens everything that ${manager.name} hands out for it.`,
          help: [manager.bootstrap.instead],
          server,
          slot
        });
      }
  }
};

// src/core/options.ts
function plainWords(options, { valued, subcommand }) {
  let words = [];
  for (let i = 0; i < options.length; i++) {
    let option = options[i] ?? "";
    option.startsWith("-") ? valued.includes(option) && i++ : words.push(option);
  }
  return words.slice(subcommand.length);
}

// src/rules/credential-places.ts
var STAND_INS = /* @__PURE__ */ new Set(["launcher", "command"]);
function placeName(slot) {
  switch (slot.place) {
    case "env":
      return `environment variable ${slot.name}`;
    case "url":
      return slot.part === "query" || slot.part === "fragment" ? `parameter ${slot.name} of the address` : "the address";
    case "text":
    case "comment":
      return `a ${slot.place}`;
    default:
      return `${slot.place} ${slot.name}`;
  }
}
function isStandIn({ value }) {
  return value.kind === "reference" && STAND_INS.has(value.target) && (value.via === "manager" || value.via === "dynamic");
}
function* credentialPlaces(file, context) {
  for (let { slot, server } of credentialsOf(file)) server !== void 0 && isCredential(slot, context) && (yield { slot, server });
}
function credentialsFor(server, context) {
  return server.slots.filter((slot) => isCredential(slot, context));
}
function* referencePlaces(file, context) {
  for (let { slot, server } of credentialPlaces(file, context))
    slot.value.kind === "reference" && !isStandIn(slot) && (yield { slot, server, reference: slot.value });
}
function isProse(file) {
  return file.text === !0 && /\.(?:mdx?|markdown|rst|adoc|asciidoc|txt|html?|ipynb)$/i.test(file.origin.path);
}
function inCommandLine(slot, client) {
  let last = slot.path.filter((part) => typeof part == "string").at(-1), fields = [...client.fields.command, ...client.fields.args].map((field) => field.slice(field.lastIndexOf(".") + 1));
  return last !== void 0 && fields.includes(last);
}

// src/rules/broad-access.ts
var MIGHTY = /(?:^|[-_./:])(?:admin|administrator|administratoraccess|root|owner|poweruser|poweruseraccess|superuser)(?:$|[-_./:])/i, EVERYTHING = /^\/?$|\*/, ROOT_REFERENCE = /\*|^[^#?]{0,200}#\/?$|^\/?$/, ROOT_COMMAND = /(?:^|\s)(?:--?path[= ]|get(?:\s{1,4}-[^\s]{1,80}){0,6}\s{1,4}|list\s{1,4})["']?\/["']?(?=\s|$)/;
function valuesOf(option, { options }) {
  return options.flatMap(
    (word, i) => word === option ? [options[i + 1] ?? ""] : word.startsWith(`${option}=`) ? [word.slice(option.length + 1)] : []
  );
}
function excessOf(launcher, facts) {
  let { reach } = facts;
  switch (reach?.kind) {
    case "all":
      return reach.unless.flatMap((option) => valuesOf(option, launcher)).some((value) => !EVERYTHING.test(value)) ? void 0 : {
        what: reach.what,
        help: `Say which ones it needs (${reach.unless.filter((option) => option.startsWith("--")).join(" or ")}).`
      };
    case "each": {
      let named2 = reach.by === "words" ? plainWords(launcher.options, facts) : reach.by.flatMap((option) => valuesOf(option, launcher));
      return named2.length < 2 && !named2.some((name) => EVERYTHING.test(name)) ? void 0 : { what: named2.length < 2 ? "all that is below the root" : `everything of ${named2.length} ${reach.what}s`, help: `Make one ${reach.what} with what this server needs, and name that alone.` };
    }
    case "asked":
      return reach.by.some((option) => launcher.options.includes(option)) ? { what: reach.what, help: `Leave out ${reach.by.join(" and ")}, and name what is needed.` } : void 0;
    case "role": {
      let [role] = plainWords(launcher.options, facts);
      return role === void 0 || !MIGHTY.test(role) ? void 0 : { what: `all rights of the role "${role}"`, help: "Make a role that may do what this server needs, and name that." };
    }
    default:
      return;
  }
}
var broadAccess = {
  meta: {
    id: "broad-access",
    title: "A server gets more credentials than it needs",
    explanation: "Finds launchers that inject a whole project, environment or set of services into one server (doppler run without --only-secrets, infisical run without --path, chamber exec of several services, aws-vault exec of an administrator), and references to a root or a pattern. A server that is taken over then gives away the credentials of all others. Name what the server needs.",
    severity: "warning",
    since: "0.1.0",
    standards: ["CWE-272", "NHI5:2025", "ASI03", "MCP02:2025", "NIST SP 800-53 AC-6", "NIST AI RMF MAP 4.2"]
  },
  *check(file, context) {
    for (let server of file.servers)
      for (let launcher of server.launch.launchers) {
        let manager = context.managers.find(({ id }) => id === launcher.manager), facts = manager?.launchers.find(
          ({ reach, subcommand }) => reach !== void 0 && subcommand.every((word) => launcher.options.includes(word))
        ), excess = facts === void 0 ? void 0 : excessOf(launcher, facts);
        manager === void 0 || excess === void 0 || (yield {
          span: launcher.span,
          confidence: "high",
          message: `${manager.name} gives server "${server.name}" ${excess.what}, whether the server needs it or not.`,
          help: [excess.help],
          server
        });
      }
    for (let { slot, server, reference } of referencePlaces(file, context))
      reference.via !== "manager" && reference.via !== "dynamic" || !(reference.manager === void 0 ? ROOT_COMMAND : ROOT_REFERENCE).test(reference.target) || (yield {
        span: slot.span,
        confidence: "high",
        message: `The reference in ${placeName(slot)} of server "${server.name}" leads to a root or a pattern and not to one secret.`,
        help: ["Name the one secret, and its field, that the server needs."],
        server,
        slot
      });
  }
};

// src/rules/committed-env-file.ts
function isOfReferences(path, server) {
  return server.launch.launchers.some(
    ({ style, ofReferences, options }) => (style === "reference" || ofReferences === !0) && options.some((option) => option === path || option.endsWith(`=${path}`))
  );
}
function* envFilesOf(file) {
  let told2 = /* @__PURE__ */ new Set();
  for (let server of file.servers)
    for (let { path, span } of server.envFiles ?? [])
      told2.add(path), isOfReferences(path, server) || (yield { path, span, server });
  for (let path of file.envFiles ?? []) told2.has(path) || (yield { path, span: { start: 0, end: 0 } });
}
var committedEnvFile = {
  meta: {
    id: "committed-env-file",
    title: "A server is started with an environment file that is in the repository",
    explanation: "Finds environment files (`envFile`, `env_file`, `--env-file`) that a server is started with and that the repository holds. Whoever has the repository has what stands in them, and the history keeps it. Take the file out of the repository and let a secrets manager give the values; a file of references for a launcher that resolves them (`op run --env-file`) may stay.",
    severity: "error",
    since: "0.1.0",
    standards: ["CWE-260", "CWE-312", "NHI2:2025", "MCP01:2025", "ASI03", "NIST SP 800-53 IA-5(7)"]
  },
  *check(file, context) {
    for (let { path, span, server } of envFilesOf(file)) {
      let committed = context.committed(file, path);
      if (committed === void 0) continue;
      let whose = server === void 0 ? "A server of this file" : `Server "${server.name}"`;
      yield {
        span,
        confidence: "high",
        message: `${whose} is started with the environment file ${context.printable(committed)}, which is in the repository.`,
        help: [
          "Take the file out of the repository and list it in .gitignore; what stood in it is in the history, so revoke it.",
          "Let a secrets manager's launcher give the values; it may read a file of references from the repository."
        ],
        ...server === void 0 ? {} : { server }
      };
    }
  }
};

// src/rules/credential-in-arguments.ts
var OF_THE_SHELL = /* @__PURE__ */ new Set(["$VAR", "$(command)"]);
function expandsInArguments(syntax, client) {
  return client.interpolations.some((one) => one.syntax === syntax && one.places.includes("argument"));
}
function isTaken(syntax, server, context) {
  return context.managers.filter(({ id }) => server.launch.launchers.some(({ manager }) => manager === id)).some(
    ({ launchers }) => launchers.some(({ reads, resolves }) => reads === "argument" && resolves?.includes(syntax) === !0)
  );
}
function arrives(reference, { slot, server }, client, context) {
  let { syntax, target, manager, expanded } = reference;
  if (syntax === "-e NAME" || expanded === !1 || manager !== void 0 && expanded !== !0 || isTaken(syntax, server, context) || slot.place === "env" && OF_THE_SHELL.has(syntax) && !expandsInArguments(syntax, client)) return !1;
  if (slot.place !== "header") return !0;
  let given = server.slots.some((other) => other.place === "env" && other.name === target);
  return expandsInArguments(syntax, client) && !given;
}
function isVisible(place, client, context) {
  let { slot } = place;
  return !inCommandLine(slot, client) || isStandIn(slot) || slot.part !== void 0 && slot.part !== "path" ? !1 : slot.value.kind === "literal" ? !0 : slot.value.kind === "reference" && arrives(slot.value, place, client, context);
}
var credentialInArguments = {
  meta: {
    id: "credential-in-arguments",
    title: "A credential is an argument of the command that starts an MCP server",
    explanation: 'Finds a credential among the words of a command line: written out, or put there by the client or a shell when the server starts. Every user and program of the machine can read the arguments of a process, and systems log them. Give the server the credential in a variable of its environment; with docker, hand the variable through with "-e NAME".',
    severity: "warning",
    since: "0.1.0",
    standards: ["CWE-214", "NHI2:2025", "ASI03", "MCP01:2025", "NIST SP 800-53 IA-5(6)", "NIST AI RMF MEASURE 2.7"]
  },
  *check(file, context) {
    if (!isProse(file))
      for (let place of credentialPlaces(file, context)) {
        let { slot, server } = place;
        if (!isVisible(place, context.readerOf(file, server), context)) continue;
        let { value } = slot;
        yield {
          span: slot.span,
          confidence: value.kind === "literal" ? value.confidence : value.kind === "reference" && value.expanded === !0 ? "high" : "low",
          message: `The credential in ${placeName(slot)} of server "${server.name}" is among the arguments of its process, which every program of the machine can read and systems log.`,
          help: [
            slot.place === "env" ? `Hand the variable through with "-e ${slot.name}" and give it in the env block of the server, or in front of docker.` : slot.place === "header" ? "Write the header with a variable that the bridge replaces (Authorization:${AUTH_HEADER}), and set that variable in the env block of the server." : "Give it to the server in a variable of its environment, if it takes one; most servers do."
          ],
          server,
          slot
        };
      }
  }
};

// src/rules/credential-in-url.ts
function isOwnAddress(slot, server, client) {
  let last = slot.path.at(-1);
  return slot.path.length === server.path.length ? !0 : inCommandLine(slot, client) || client.fields.url.some((field) => field.slice(field.lastIndexOf(".") + 1) === last);
}
var credentialInUrl = {
  meta: {
    id: "credential-in-url",
    title: "A credential is part of the address of an MCP server",
    explanation: "Finds a credential, written out or referred to, in front of the host, in the query or in the fragment of the address of a server. Addresses are logged by proxies, servers and clients, shown in error messages and kept in histories. The MCP specification of 2026-07-28 says that access tokens must not be included in the query string. Send the credential in a header, or let the client sign in.",
    severity: "warning",
    since: "0.1.0",
    standards: ["CWE-598", "NHI4:2025", "ASI03", "MCP01:2025", "NIST SP 800-53 IA-5(6)", "NIST AI RMF MEASURE 2.7"]
  },
  *check(file, context) {
    for (let { slot, server } of credentialPlaces(file, context)) {
      if (slot.part !== "user" && slot.part !== "query" && slot.part !== "fragment" || !isOwnAddress(slot, server, context.readerOf(file, server))) continue;
      let known = context.known(server), where = slot.part === "user" ? "in front of the host of the address" : `in ${placeName(slot)}`;
      yield {
        span: slot.span,
        confidence: slot.value.kind === "literal" ? slot.value.confidence : "high",
        message: `A credential stands ${where} of server "${server.name}". Addresses are logged and shown where headers are not, and the MCP specification forbids access tokens in the query string.`,
        help: [
          known?.oauth === !0 ? `${known.title} lets a client sign in by OAuth: take the credential out of the address and sign in.` : 'Send it in a header instead ("Authorization: Bearer ..."), as far as the server takes one.'
        ],
        server,
        slot
      };
    }
  }
};

// src/rules/managed-way.ts
function launchersSentence(file, context) {
  let named2 = context.launchersFor(file).slice(0, 3).map(({ manager, line }) => `${manager}: "${line} \u2026"`);
  return named2.length === 0 ? `your secrets manager's launcher (for example "op run -- \u2026")` : `the launcher of an approved manager (${named2.join(", ")})`;
}
function fillingSentence(file, context) {
  let styles = new Set(context.launchersFor(file).map(({ style }) => style));
  return styles.size === 1 && styles.has("bulk") ? "leave the variable out, since the launcher sets it" : styles.has("bulk") ? "write its reference in env, or leave out what it sets" : "write its reference in env";
}
function managedWay(file, slot, server, context) {
  let client = context.readerOf(file, server), known = server === void 0 ? void 0 : context.known(server), signIn = known?.oauth === !0 && client.oauth === "yes" ? [`${known.title} lets a client sign in by OAuth at its remote endpoint: then the configuration holds no credential.`] : [], launcher = launchersSentence(file, context);
  if (server !== void 0 && server.transport !== "remote")
    return [`Start the server through ${launcher} and ${fillingSentence(file, context)}.`, ...signIn];
  let [helper] = client.fields.helpers, hook = client.interpolations.find(({ yields, places }) => yields === "manager" && places.includes(slot.place));
  return helper !== void 0 && slot.place === "header" ? [`Let ${helper} name a command that asks the secrets manager; ${client.name} runs it when it connects.`, ...signIn] : hook !== void 0 && client.confidence !== "low" ? [`Write ${hook.syntax} here, which ${client.name} resolves itself, and let the secrets manager answer.`, ...signIn] : [
    `${client.name} has no hook for a secrets manager here: start the client itself through ${launcher}, or reach the server through mcp-remote behind it.`,
    ...signIn
  ];
}

// src/rules/withheld.ts
function isWithheld(reference, slot, server, client) {
  return reference.process !== !0 || client.withholds?.test(reference.target) !== !0 || client.interpolations.some(({ syntax, places }) => syntax === reference.syntax && places.includes(slot.place)) || (server.envFiles ?? []).length > 0 || server.launch.launchers.some(({ style }) => style === "bulk") ? !1 : handedOn(slot, server) === void 0;
}

// src/rules/dead-reference.ts
var PLURAL = {
  env: "environment variables",
  header: "headers",
  argument: "arguments",
  url: "URLs",
  field: "fields of its own",
  comment: "comments",
  text: "texts"
};
function causeOf(reference, slot, server, client, context) {
  let { manager, syntax, via } = reference;
  if (manager === "github-actions") return `only a run of GitHub Actions fills it in, and ${client.name} reads this file itself`;
  if (manager !== void 0 && (via === "manager" || via === "dynamic")) {
    let name = context.managerName(manager);
    return server?.launch.launchers.some((launcher) => launcher.manager === manager) === !0 ? slot.place === "env" ? `the launcher of ${name} does not resolve this form` : `the launcher of ${name} resolves references in the environment, and none in ${PLURAL[slot.place]}` : `no launcher or hook of ${name} resolves it`;
  }
  let form = formOf(syntax);
  return client.interpolations.some((one) => formOf(one.syntax) === form) ? `${client.name} expands ${syntax}, but not here` : `${client.name} does not know ${syntax}`;
}
function helpOf(reference, file, slot, server, context) {
  let client = context.readerOf(file, server);
  if (reference.manager !== void 0 && (reference.via === "manager" || reference.via === "dynamic"))
    return managedWay(file, slot, server, context);
  let known = client.interpolations.filter(({ yields, places }) => yields !== "plain" && places.includes(slot.place)), own = known.find(({ yields }) => yields === reference.via) ?? known[0];
  if (own !== void 0) return [`Write it as ${client.name} expands it here: ${own.syntax}.`];
  let [field] = client.fields.variables;
  return field !== void 0 ? [`${client.name} takes the name of a variable in a field of its own: ${client.fields.variables.join(", ")}.`] : managedWay(file, slot, server, context);
}
var deadReference = {
  meta: {
    id: "dead-reference",
    title: "A reference stands where nothing resolves it",
    explanation: "Finds references that reach the server as they stand: a secrets manager's without its launcher, another client's syntax, a syntax in a field that this client does not expand, an input that the file does not declare, a variable that the client does not hand on. The server then fails, and people repair that by writing the credential out. Write the reference in the way that this client resolves.",
    severity: "error",
    since: "0.1.0",
    standards: ["NHI2:2025", "MCP01:2025", "ASI03", "NIST SP 800-53 CM-6", "NIST AI RMF MEASURE 2.7"]
  },
  *check(file, context) {
    for (let place of credentialsOf(file)) {
      let { slot, server } = place, { value } = slot;
      if (value.kind !== "reference" || value.plaintext === "value" || !isCredential(slot, context)) continue;
      let client = context.readerOf(file, server), about = { ...place, span: slot.span };
      if (value.expanded === !1) {
        if (value.via === "environment" && slot.place === "env" && server?.launch.launchers.some(({ style }) => style === "bulk") === !0)
          continue;
        yield {
          ...about,
          confidence: "high",
          message: `The reference ${value.syntax} in ${placeOf(slot, server)} reaches the server as it stands: ${causeOf(value, slot, server, client, context)}.`,
          help: helpOf(value, file, slot, server, context)
        };
        continue;
      }
      if (value.expanded !== !0) continue;
      if (client.interpolations.some(({ syntax, declared: must }) => must === !0 && syntax === value.syntax) && file.inputs !== void 0 && !file.inputs.includes(context.nameOf(value))) {
        yield {
          ...about,
          confidence: "high",
          message: `The ${placeOf(slot, server)} refers to the input ${context.nameOf(value)}, which the file does not declare: ${client.name} has nothing to ask for.`,
          help: ["Declare the input, as one that takes a credential, or write the name of one that is declared."]
        };
        continue;
      }
      server !== void 0 && isWithheld(value, slot, server, client) && (yield {
        ...about,
        confidence: "high",
        message: `The ${placeOf(slot, server)} takes the variable ${context.nameOf(value)} from its environment, and ${client.name} does not hand it on.`,
        help: [
          client.interpolations.some(({ places, yields }) => places.includes("env") && yields === "environment") ? "Name the variable in env of this server, with a reference that the client expands there." : "Name the variable in env of this server, with the reference of a secrets manager whose launcher starts it."
        ]
      });
    }
  }
};

// src/core/live.ts
function told(answer) {
  return "told" in answer ? answer.told : void 0;
}

// src/rules/asked-places.ts
function* askedPlaces(file, context) {
  let { asked } = context;
  if (asked !== void 0)
    for (let { slot, server } of credentialPlaces(file, context)) {
      let name = slot.value.kind === "reference" ? context.nameOf(slot.value) : slot.name;
      for (let facts of asked.factsOf(slot)) yield { slot, server, facts, name, manager: context.managerName(facts.manager) };
    }
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/rules/disabled-secret.ts
var disabledSecret = {
  meta: {
    id: "disabled-secret",
    title: "A reference names a secret that is disabled, deleted or expired",
    explanation: "Finds references to a version that its manager has disabled, deleted, destroyed or let expire, in runs that ask (`--live`). The server gets nothing from it. Name another version, or enable or write the secret anew.",
    severity: "error",
    since: "0.1.0",
    standards: ["NHI1:2025", "NIST SP 800-53 IA-5"]
  },
  *check(file, context) {
    for (let { slot, server, facts, name, manager } of askedPlaces(file, context)) {
      let presence = told(facts.presence);
      presence?.is === "disabled" && (yield {
        span: slot.span,
        confidence: "high",
        message: `${capital(placeOf(slot, server))} names "${name}" of ${manager}, which gives nothing any more: ${context.printable(presence.what)}.`,
        help: ["Name a version that counts, or write the secret anew; if nobody needs it, take the reference out."],
        server,
        slot
      });
    }
  }
};

// src/rules/environment-mix.ts
var WORDS = {
  prod: "production",
  production: "production",
  prd: "production",
  live: "production",
  staging: "staging",
  stage: "staging",
  stg: "staging",
  uat: "staging",
  preprod: "staging",
  dev: "development",
  development: "development",
  sandbox: "development"
}, OF_A_TEAM = /^(?:team|tools?|ops|rel|portal|containers?|kit|server)$/;
function stageIn(text) {
  let words = text.toLowerCase().split(/[^a-z0-9]/), named2 = words.flatMap((word, i) => {
    let stage = Object.hasOwn(WORDS, word) ? WORDS[word] : void 0;
    return stage === void 0 || OF_A_TEAM.test(words[i + 1] ?? "") ? [] : [stage];
  });
  return new Set(named2).size === 1 ? named2[0] : void 0;
}
function membership(named2, text) {
  if (named2 !== void 0) return { name: named2, byPolicy: !0 };
  let stage = stageIn(text);
  return stage === void 0 ? void 0 : { name: stage, byPolicy: !1 };
}
function differ(a, b) {
  if (a.byPolicy && b.byPolicy) return a.name !== b.name;
  let [left, right] = [stageIn(a.name), stageIn(b.name)];
  return left !== void 0 && right !== void 0 && left !== right;
}
function ofReference(reference, context) {
  return membership(context.environmentOfReference(reference), reference.target);
}
function ofLauncher({ options }) {
  return membership(void 0, options.join(" "));
}
function ofFile(file, context) {
  return membership(context.environmentOf(file), file.origin.path);
}
var environmentMix = {
  meta: {
    id: "environment-mix",
    title: "A configuration of one environment refers to a credential of another",
    explanation: "Finds a production credential in a development configuration, or the other way round: by the environments of the policy, and as a warning by plain words (prod, staging, dev) in the path of the file and in the reference where the policy says nothing. An agent that tries something out must not be able to reach production. Refer to the credential of the same environment.",
    severity: "error",
    since: "0.1.0",
    standards: ["NHI8:2025", "ASI03", "MCP02:2025", "NIST SP 800-53 AC-6", "NIST AI RMF MAP 4.2"]
  },
  *check(file, context) {
    let own = ofFile(file, context);
    if (own === void 0) return;
    let tell = (other) => ({
      confidence: own.byPolicy && other.byPolicy ? "high" : "low",
      help: [
        `Refer to the credential of ${own.name}.`,
        ...own.byPolicy && other.byPolicy ? [] : ["This was judged by names; the environments of the policy say it for certain."]
      ]
    });
    for (let { slot, server, reference } of referencePlaces(file, context)) {
      let other = ofReference(reference, context);
      other === void 0 || !differ(own, other) || (yield {
        ...tell(other),
        span: slot.span,
        message: `The credential in ${placeName(slot)} of server "${server.name}" is one of ${other.name}, in a configuration of ${own.name}.`,
        server,
        slot
      });
    }
    for (let server of file.servers)
      for (let launcher of server.launch.launchers) {
        let other = ofLauncher(launcher);
        other === void 0 || !differ(own, other) || (yield {
          ...tell(other),
          span: launcher.span,
          message: `Server "${server.name}" is started with the credentials of ${other.name} by ${context.managerName(launcher.manager)}, in a configuration of ${own.name}.`,
          server
        });
      }
  }
};

// src/rules/insecure-transport.ts
var OPEN_SCHEMES = /* @__PURE__ */ new Set(["http", "ws"]), OWN_MACHINE = /^(?:localhost|[\w-]{1,63}|(?:[\w-]{1,63}\.){1,5}localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[(?:::1?|0{1,4}(?::0{1,4}){6}:0{0,3}1)\]|host\.docker\.internal|gateway\.docker\.internal|host\.containers\.internal)$/, OWN_NETWORK = /^(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|\[f[cde][0-9a-f]{2}:[0-9a-f:.]{1,40}\]|(?:[\w-]{1,63}\.){1,8}(?:local|lan|internal|intranet|home|corp|svc|svc\.cluster\.local|home\.arpa))$/, NOBODYS = /(?:^|\.)(?:example|invalid|test|example\.(?:com|org|net))$/, insecureTransport = {
  meta: {
    id: "insecure-transport",
    title: "A credential is sent to an MCP server in the clear",
    explanation: "Finds servers whose address begins with http: or ws:, that are not on the machine itself, and that get a credential. Whoever is on the way can read the credential and use it. Use https: or wss:. In a network of your own the finding is a warning.",
    severity: "error",
    since: "0.1.0",
    standards: ["CWE-319", "NHI4:2025", "ASI07", "MCP07:2025", "NIST SP 800-53 SC-8", "NIST AI RMF MEASURE 2.7"]
  },
  *check(file, context) {
    for (let server of file.servers) {
      let { address } = server.launch;
      if (address === void 0 || !OPEN_SCHEMES.has(address.scheme) || OWN_MACHINE.test(address.host) || NOBODYS.test(address.host)) continue;
      let sent = credentialsFor(server, context).find((slot) => !isStandIn(slot) || slot.place === "field");
      if (sent === void 0) continue;
      let own = OWN_NETWORK.test(address.host), secure = address.scheme === "ws" ? "wss" : "https";
      yield {
        span: address.span,
        confidence: own ? "low" : "high",
        message: `Server "${server.name}" gets a credential over ${address.scheme}: from ${own ? `a network that others may use (${address.host})` : `the open network (${address.host})`}, where whoever is on the way can read it.`,
        help: [`Use ${secure}:, or a tunnel that ends on the machine itself.`],
        server,
        slot: sent
      };
    }
  }
};

// src/core/spans.ts
var SpanSet = class {
  #buckets = /* @__PURE__ */ new Map();
  constructor(spans = []) {
    for (let span of spans) this.add(span);
  }
  add(span) {
    for (let i = span.start >> 8; i <= span.end >> 8; i++) {
      let bucket = this.#buckets.get(i);
      bucket === void 0 ? this.#buckets.set(i, [span]) : bucket.push(span);
    }
  }
  /** Whether a range of the set shares at least one code unit with this one. */
  overlaps(span) {
    for (let i = span.start >> 8; i <= span.end >> 8; i++)
      if (this.#buckets.get(i)?.some((other) => other.start < span.end && span.start < other.end) === !0) return !0;
    return !1;
  }
  /** Whether a range of the set holds the whole of this one. */
  holds(span) {
    return this.#buckets.get(span.start >> 8)?.some((other) => other.start <= span.start && span.end <= other.end) === !0;
  }
};

// src/rules/literal-default.ts
var literalDefault = {
  meta: {
    id: "literal-default",
    title: "A reference to a credential has a default that is written out",
    explanation: "Finds references with a default (`${TOKEN:-test}`) where a credential belongs. Where the variable is not set, the server runs with the default, and nobody notices that the secrets manager gave nothing. A default that is a credential by itself is a static credential and is reported as one. Leave the default out.",
    severity: "note",
    since: "0.1.0",
    standards: ["CWE-798", "NHI2:2025", "MCP01:2025", "NIST SP 800-53 IA-5"]
  },
  *check(file, context) {
    let slots = [...file.servers.flatMap((server) => server.slots), ...file.strays], literals = new SpanSet(slots.filter(({ value }) => value.kind === "literal").map(({ span }) => span));
    for (let place of credentialsOf(file)) {
      let { slot, server } = place, { value } = slot;
      value.kind !== "reference" || value.fallback !== !0 || !isCredential(slot, context) || literals.overlaps(slot.span) || (yield {
        ...place,
        span: slot.span,
        confidence: "medium",
        message: `The reference to ${context.nameOf(value)} in ${placeOf(slot, server)} has a default: where the variable is not set, the server runs with that.`,
        help: ["Leave the default out, so that a missing credential is an error."]
      });
    }
  }
};

// src/rules/long-lived-credential.ts
function variableName(name) {
  return name.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]/g, "_").toUpperCase();
}
var longLivedCredential = {
  meta: {
    id: "long-lived-credential",
    title: "A stored credential is used where the secrets manager can make one for each start",
    explanation: "Finds references to a stored secret of a manager that makes credentials of that kind on demand: of databases, clouds and queues, judged by the name of the variable. Where the policy asks for short-lived credentials, every stored secret of such a manager is reported. A credential that is made for a start and ends with it is worth little to a thief. Set up the engine, and refer to its role.",
    severity: "note",
    since: "0.1.0",
    standards: ["NHI7:2025", "ASI03", "MCP01:2025", "NIST SP 800-53 IA-5", "NIST AI RMF MAP 4.2"]
  },
  *check(file, context) {
    let asked = reaches(context.standard.minimum, "short-lived");
    for (let { slot, server, reference } of referencePlaces(file, context)) {
      if (reference.via !== "manager") continue;
      let manager = context.managers.find(({ id }) => id === reference.manager);
      if (manager?.dynamic === void 0) continue;
      let engine = manager.dynamic.engines.find(({ variables }) => variables.test(variableName(slot.name)));
      if (engine === void 0 && !asked) continue;
      let kinds = manager.dynamic.engines.map(({ name }) => name).join(", ");
      yield {
        span: slot.span,
        confidence: engine === void 0 ? "low" : "medium",
        message: `The credential in ${placeName(slot)} of server "${server.name}" is stored in ${manager.name}, which can make ${engine === void 0 ? `short-lived ones (${kinds})` : `a short-lived one of this kind (${engine.name})`} instead.`,
        help: [
          engine === void 0 ? "Where the system behind it has an engine, use a role of that instead of a stored secret." : `Set up the engine and refer to a role of it: ${engine.instead}.`
        ],
        server,
        slot
      };
    }
  }
};

// src/rules/low-rung.ts
var COMES = {
  literal: "is written out",
  environment: "comes from an environment variable",
  prompt: "is asked from the person",
  manager: "comes from a secrets manager and lasts until somebody changes it",
  "short-lived": "is made on demand",
  none: "is not there at all"
}, ASKED = {
  literal: "anything",
  environment: "an environment variable",
  prompt: "a prompt",
  manager: "a secrets manager",
  "short-lived": "a short-lived credential",
  none: "a sign-in of the client, with no credential in the configuration"
}, lowRung = {
  meta: {
    id: "low-rung",
    title: "A credential is kept less well than the policy asks for",
    explanation: "Finds credentials that come from a prompt, a secrets manager or a short-lived source where the policy asks for a better one. Literals and environment variables have rules of their own. Move the credential up: to a secrets manager, to a credential that is made on demand, or to a server that lets the client sign in.",
    severity: "error",
    since: "0.1.0",
    standards: ["CWE-522", "NHI4:2025", "NHI7:2025", "MCP01:2025", "ASI03", "NIST SP 800-53 IA-5", "NIST AI RMF GOVERN 1.4"]
  },
  *check(file, context) {
    let { minimum } = context.standard;
    for (let place of credentialsOf(file)) {
      let { slot, server } = place;
      if (handedOn(slot, server) !== void 0) continue;
      let rung = context.rungOf(slot, server);
      if (rung === void 0 || rung === "unknown" || rung === "literal" || rung === "environment" || reaches(rung, minimum) || !isCredential(slot, context)) continue;
      let help = minimum === "manager" ? managedWay(file, slot, server, context) : [
        minimum === "short-lived" ? "Let the secrets manager make a credential on demand (a dynamic secret, workload identity, an installation token)." : "Use the remote server of the same service and let the client sign in there, or a server that needs no credential."
      ];
      yield {
        ...place,
        span: slot.span,
        confidence: "high",
        message: `The credential in ${placeOf(slot, server)} ${COMES[rung]}; the policy asks for ${ASKED[minimum]}.`,
        help
      };
    }
  }
};

// src/rules/missing-secret.ts
var missingSecret = {
  meta: {
    id: "missing-secret",
    title: "A reference names a secret that its manager does not have",
    explanation: "Finds references whose manager says that there is no such secret, version or key, in runs that ask (`--live`). The server starts without its credential, or does not start. Correct the reference, or store the secret.",
    severity: "error",
    since: "0.1.0",
    standards: ["NHI1:2025", "NIST SP 800-53 IA-5"]
  },
  *check(file, context) {
    for (let { slot, server, facts, name, manager } of askedPlaces(file, context)) {
      let presence = told(facts.presence), missing = presence?.is === "missing" ? presence.what : told(facts.key) === !1 ? "the secret has no such key" : void 0;
      missing !== void 0 && (yield {
        span: slot.span,
        confidence: "high",
        message: `${capital(placeOf(slot, server))} names "${name}" of ${manager}, and that is not there: ${context.printable(missing)}.`,
        help: ["Correct the reference, or store the secret where it points to."],
        server,
        slot
      });
    }
  }
};

// src/rules/personal-credential.ts
var OF_ONE_PERSON = /(?:^|\/)(?:Library\/Application Support|AppData|\.config|dot_[\w-]{1,40}|dotfiles|home\/[^/]{1,80}|Users\/[^/]{1,80})\/|(?:^|\/)claude_desktop_config\.json$|\.local\.(?:json|ya?ml|toml)$/, PERSONAL_SEGMENT = /(?:^|[/:])(?:(?:personal|people|~[\w.-]{0,60})\/|users?\/[^/#]{1,100}\/)/i, NAMES_A_PERSON = /\$\{?(?:env:)?(?:USER|USERNAME|LOGNAME)\b|%(?:USER|USERNAME)%|\{\{\s{0,4}\.?(?:user|username)\s{0,4}\}\}/i;
function wayToPerson({ target, manager, via }, context) {
  let facts = context.managers.find(({ id }) => id === manager);
  if (facts === void 0 || via !== "manager" && via !== "dynamic") return;
  let lower = target.toLowerCase();
  return facts.personal?.prefixes.some((prefix) => lower.startsWith(prefix)) === !0 ? `the store that ${facts.name} gives to one person` : NAMES_A_PERSON.test(target) ? "a secret that is named by whoever starts the server" : PERSONAL_SEGMENT.test(target) ? `a part of ${facts.name} that is one person\u2019s by its path` : void 0;
}
var personalCredential = {
  meta: {
    id: "personal-credential",
    title: "A shared configuration refers to a person's own credential",
    explanation: "Finds references into somebody's own vault (op://Private/...), to paths of users and to secrets named by ${USER}, in configurations that a team shares. The server then acts with the rights of a person, the log names the person for what an agent did, and the credential goes when the person goes. Give the server a credential of its own in a shared vault.",
    severity: "warning",
    since: "0.1.0",
    standards: ["NHI10:2025", "NHI1:2025", "ASI03", "MCP01:2025", "NIST SP 800-53 IA-5", "NIST AI RMF MAP 4.2"]
  },
  *check(file, context) {
    if (!OF_ONE_PERSON.test(file.origin.path))
      for (let { slot, server, reference } of referencePlaces(file, context)) {
        let way = wayToPerson(reference, context);
        way !== void 0 && (yield {
          span: slot.span,
          confidence: "medium",
          message: `The credential in ${placeName(slot)} of server "${server.name}" comes from ${way}, and this configuration is shared.`,
          help: [
            "Give the server a credential of its own, with the rights that it needs, in a place that the team shares.",
            "If each person is meant to bring one, keep the entry in the configuration of the person."
          ],
          server,
          slot
        });
      }
  }
};

// src/rules/plaintext-reference.ts
var MOUNTED = /^\/(?:run|var\/run)\/secrets\//, plaintextReference = {
  meta: {
    id: "plaintext-reference",
    title: "A reference leads to a value in the clear",
    explanation: "Finds references that look managed and are not: a scheme or command that carries the value itself (`ref+echo://`, `$(echo \u2026)`, a decoded base64 text), and references to a file that holds the value in the clear (`{file:\u2026}`, `ref+file://`, `$(cat \u2026)`). Keep the value in a secrets manager and refer to that.",
    severity: "error",
    since: "0.1.0",
    standards: ["CWE-312", "CWE-798", "NHI2:2025", "MCP01:2025", "ASI03", "NIST SP 800-53 IA-5(7)"]
  },
  *check(file, context) {
    for (let place of credentialsOf(file)) {
      let { slot, server } = place, { value } = slot;
      if (value.kind !== "reference" || value.plaintext === void 0 || !isCredential(slot, context)) continue;
      let about = { ...place, span: slot.span };
      if (value.plaintext === "value") {
        yield {
          ...about,
          confidence: "high",
          message: `The ${placeOf(slot, server)} looks like a reference (${value.syntax}) and carries the value itself.`,
          help: ["Revoke or change the credential, keep the new one in a secrets manager, and refer to it there."]
        };
        continue;
      }
      let committed = context.committed(file, value.target), mounted = MOUNTED.test(value.target);
      committed === void 0 && (mounted || reaches("environment", context.standard.minimum)) || (yield {
        ...about,
        // A file outside of the repository is read on the machine of the person, and may be a manager's own.
        confidence: committed === void 0 ? "low" : "high",
        message: committed === void 0 ? `The ${placeOf(slot, server)} is read from a file, which holds it in the clear as far as anybody can see.` : `The ${placeOf(slot, server)} is read from ${context.printable(committed)}, which is in the repository and holds it in the clear.`,
        help: [
          committed === void 0 ? "Keep the value in a secrets manager and refer to it there." : "Take the file out of the repository, revoke what stood in it, and keep the new value in a secrets manager."
        ]
      });
    }
  }
};

// src/rules/readable-by-verifier.ts
var readableByVerifier = {
  meta: {
    id: "readable-by-verifier",
    title: "The identity that verifies can read the secret as well",
    explanation: "Finds references whose value could be read by the identity with which verify asks for metadata, in runs that ask (`--live`). A check that can read secrets is one more way to them. Give it the rights to metadata alone.",
    severity: "warning",
    since: "0.1.0",
    standards: ["NHI5:2025", "ASI03", "NIST SP 800-53 AC-6"]
  },
  *check(file, context) {
    for (let { slot, server, facts, name, manager } of askedPlaces(file, context)) {
      if (told(facts.readable) !== "yes") continue;
      let who = facts.identity === void 0 ? "The identity that verifies" : `${context.printable(facts.identity)}, as which verify asks,`;
      yield {
        span: slot.span,
        confidence: "high",
        message: `${who} could read the value of "${name}" of ${manager}, which ${placeOf(slot, server)} names; metadata is all that it needs.`,
        help: ["Let verify sign in as an identity of its own, with the rights to metadata that docs/verify.md lists."],
        server,
        slot
      };
    }
  }
};

// src/rules/shared-reference.ts
function projectOf(path) {
  let folders = path.split("/").slice(0, -1);
  for (; folders.at(-1)?.startsWith(".") === !0; ) folders.pop();
  return folders.join("/");
}
function identityOf2({ via, manager, target }, file, client) {
  switch (via) {
    case "environment":
      return file.text === !0 ? void 0 : `variable ${projectOf(file.origin.path)} ${target}`;
    case "prompt":
      return client.inputs?.some(({ at }) => at.slice(0, 2).includes("inputs")) !== !1 ? `prompt ${file.origin.path} ${target}` : void 0;
    case "manager":
      return manager === void 0 ? void 0 : `${manager} ${target.replace(/(?:#\d{1,6}|\/versions\/[\w-]{1,40}|[?&]version=[\w-]{1,40})$/, "")}`;
    case "dynamic":
      return;
  }
}
function bareName(name) {
  return name.replace(/@sha256:.{0,80}$/, "").replace(/(?<=.)(?:@[^@/]{1,100}|[=<>~!]=.{1,100}|:[^:/]{1,128})$/, "");
}
function isSame(a, b) {
  if (a.name.toLowerCase() === b.name.toLowerCase() || a.known !== void 0 && a.known === b.known) return !0;
  let [program, other] = [a.launch.program, b.launch.program];
  return program !== void 0 && other !== void 0 && program.kind === other.kind && bareName(program.name) === bareName(other.name) ? !0 : a.launch.address !== void 0 && a.launch.address.host === b.launch.address?.host;
}
function groupsOf(files, context) {
  let groups = /* @__PURE__ */ new Map();
  for (let file of files)
    if (!isProse(file))
      for (let place of referencePlaces(file, context)) {
        let identity = identityOf2(place.reference, file, context.readerOf(file, place.server));
        if (identity === void 0) continue;
        let group = groups.get(identity);
        group === void 0 ? groups.set(identity, [{ ...place, file }]) : group.push({ ...place, file });
      }
  return groups.values();
}
var MAX_DISTINCT = 20;
function distinctServers(uses) {
  let distinct = [];
  for (let use of uses) {
    if (distinct.length === MAX_DISTINCT) break;
    distinct.some(({ server }) => isSame(server, use.server)) || distinct.push(use);
  }
  return distinct;
}
function environmentsOf2(uses, context) {
  let named2 = uses.filter(({ reference }) => reference.via === "manager").flatMap(({ file }) => context.environmentOf(file) ?? []);
  return [...new Set(named2)].sort();
}
function othersOf(use, distinct) {
  let names = distinct.filter(({ server }) => !isSame(server, use.server)).map(({ server, file }) => `"${server.name}"${file === use.file ? "" : ` (${file.origin.path})`}`);
  if (names.length !== 0)
    return names.length <= 3 ? names.join(" and ") : `${names.slice(0, 3).join(", ")} and ${distinct.length === MAX_DISTINCT ? "many" : names.length - 3} more`;
}
var sharedReference = {
  meta: {
    id: "shared-reference",
    title: "Several servers or environments share one credential",
    explanation: "Finds one reference that several servers use, or several environments of the policy: the same secret of a manager anywhere in the run, the same variable within a project, the same prompt within a file. One server that is taken over gives away the access of all, no log tells them apart, and one cannot be revoked without the others. Each server should have a credential of its own for each system behind it. One server in the files of several clients is no sharing.",
    severity: "warning",
    since: "0.1.0",
    standards: ["NHI9:2025", "NHI8:2025", "ASI03", "MCP01:2025", "NIST SP 800-53 AC-6", "NIST AI RMF MAP 4.2"]
  },
  *across(files, context) {
    for (let uses of groupsOf(files, context)) {
      let distinct = distinctServers(uses), environments = environmentsOf2(uses, context);
      if (!(distinct.length < 2 && environments.length < 2))
        for (let use of uses) {
          let { file, slot, server, reference } = use, others = distinct.length < 2 ? void 0 : othersOf(use, distinct), between = environments.length < 2 ? void 0 : `the environments ${environments.join(" and ")}`;
          if (others === void 0 && between === void 0) continue;
          let how = [
            others === void 0 ? [] : [`it is also that of server ${others}`],
            between === void 0 ? [] : [`it serves ${between}`]
          ];
          yield {
            file,
            span: slot.span,
            confidence: reference.via === "manager" ? "high" : "medium",
            message: `The credential in ${placeName(slot)} of server "${server.name}" is shared: ${how.flat().join(", and ")}.`,
            help: [
              "Issue one credential for each server and environment, with the rights that it needs, and refer to each by a name of its own."
            ],
            server,
            slot
          };
        }
    }
  }
};

// src/rules/stale-secret.ts
var DAY = 864e5, staleSecret = {
  meta: {
    id: "stale-secret",
    title: "A secret's value is older than the policy allows",
    explanation: "Finds references to a secret whose value was set longer ago than `verify.live.max-age` of the policy, in runs that ask (`--live`). The older a value, the more people, backups and logs have it. Store a new one, and let the issuer revoke the old one.",
    severity: "error",
    since: "0.1.0",
    standards: ["NHI7:2025", "ASI03", "MCP01:2025", "NIST SP 800-53 IA-5", "NIST AI RMF MAP 4.2"]
  },
  *check(file, context) {
    let { maxAge } = context.standard, now = context.asked?.now;
    if (!(maxAge === void 0 || now === void 0))
      for (let { slot, server, facts, name, manager } of askedPlaces(file, context)) {
        let changed = told(facts.changed), days = changed === void 0 ? 0 : Math.floor((now - changed) / DAY);
        changed === void 0 || days <= maxAge || (yield {
          span: slot.span,
          confidence: "high",
          message: `The value of "${name}" of ${manager}, which ${placeOf(slot, server)} names, is ${days} days old; the policy allows ${maxAge}.`,
          help: [
            "Get a new credential from its issuer, store it as a new version, and revoke the old one.",
            "Better still, let the manager rotate it or make a short-lived one for each start."
          ],
          server,
          slot
        });
      }
  }
};

// src/rules/static-key.ts
function isStored({ value, path, name }) {
  return [...path, name].some((part) => /oauth|client_?secret/i.test(String(part))) ? !1 : value.kind === "literal" || value.kind === "reference" && value.via !== "dynamic";
}
var staticKey = {
  meta: {
    id: "static-key",
    title: "A static key is used where the client could sign in",
    explanation: "Finds remote servers that let a client sign in by OAuth, in a client that can, with a key instead. A key works for whoever has it, for as long as nobody revokes it; a sign-in gives tokens that expire and are bound to this client and server. Take the key out and let the client sign in.",
    severity: "warning",
    since: "0.1.0",
    standards: ["NHI7:2025", "NHI4:2025", "ASI03", "MCP01:2025", "NIST SP 800-53 IA-5", "NIST AI RMF MAP 4.2"]
  },
  *check(file, context) {
    if (!isProse(file))
      for (let server of file.servers) {
        let known = context.known(server), asked = context.asked?.oauthOf(server);
        if ((asked ?? known?.oauth) !== !0 || server.launch.address === void 0) continue;
        let client = context.readerOf(file, server), bridged = server.transport === "stdio";
        if (client.oauth !== "yes" && !bridged) continue;
        let slot = credentialsFor(server, context).find((one) => !isStandIn(one) && isStored(one));
        slot !== void 0 && (yield {
          span: slot.span,
          confidence: client.confidence === "low" ? "low" : asked === !0 ? "high" : "medium",
          message: `Server "${server.name}"${known === void 0 ? "" : ` (${known.title})`} gets a static key in ${placeName(slot)}, though it ${asked === !0 ? "says that it offers OAuth" : "offers OAuth"} and ${bridged ? "the bridge that connects to it" : client.name} can sign in.`,
          help: ["Take the key out and sign in; revoke the key when nothing else uses it. Keep it where nobody is there to sign in."],
          server,
          slot
        });
      }
  }
};

// src/rules/unapproved-manager.ts
function listOf(file, context) {
  let environment = context.environmentOf(file), own = context.standard.environments.find(({ name }) => name === environment)?.managers ?? [];
  return environment === void 0 || own.length === 0 ? "the policy" : `the policy for ${environment}`;
}
var ADVICE = {
  manager: "Keep the credential in an approved manager",
  account: "Use an approved account, host or project",
  path: "Name an approved path"
};
function helpOf2({ what, allowed }) {
  return [`${ADVICE[what]}: ${allowed.length === 0 ? "the policy names none" : someOf(allowed, 6)}.`];
}
var unapprovedManager = {
  meta: {
    id: "unapproved-manager",
    title: "A credential comes from a secrets manager, account or path that the policy does not approve",
    explanation: "Finds references and launchers that lead to a secrets manager, an account (host, project, region) or a path that is on no list of the policy for the environment of the file. A credential kept there is outside of the rotation, the access rules and the audit of the approved one. Move it, or have the policy approve the place.",
    severity: "error",
    since: "0.1.0",
    standards: ["CWE-522", "NHI8:2025", "MCP01:2025", "ASI03", "NIST SP 800-53 IA-5", "NIST AI RMF GOVERN 1.4"]
  },
  *check(file, context) {
    let list = listOf(file, context);
    for (let server of file.servers)
      for (let launcher of server.launch.launchers) {
        let approval = context.approvalOfLauncher(file, launcher);
        if (approval.kind !== "refused") continue;
        let name = context.managerName(launcher.manager), why = {
          manager: `${name} is not a manager that ${list} approves`,
          account: `${list} does not approve the account that the launcher names`,
          path: `${list} does not approve the path that the launcher names, or it names none`
        }[approval.what];
        yield {
          span: launcher.span,
          confidence: "high",
          message: `The launcher of ${name} starts server "${server.name}": ${why}.`,
          help: helpOf2(approval),
          server
        };
      }
    for (let place of credentialsOf(file)) {
      let { slot, server } = place, { value } = slot;
      if (value.kind !== "reference" || value.via !== "manager" && value.via !== "dynamic") continue;
      let launchers = server?.launch.launchers.filter(({ manager }) => manager === value.manager) ?? [];
      if (value.target === "launcher" && launchers.some(({ span }) => span.start === slot.span.start)) continue;
      let approval = context.approvalOf(file, value);
      if (approval.kind !== "refused" || approval.what === "manager" && launchers.length > 0) continue;
      let name = value.manager === void 0 ? "the manager of the command" : context.managerName(value.manager), why = {
        manager: `${name} is not a manager that ${list} approves`,
        account: `${list} does not approve the account of ${context.nameOf(value)}`,
        path: `${list} does not approve the path ${context.nameOf(value)}`
      }[approval.what];
      yield {
        ...place,
        span: slot.span,
        confidence: "high",
        message: `The ${placeOf(slot, server)} refers to a secret of ${name}: ${why}.`,
        help: helpOf2(approval)
      };
    }
  }
};

// src/rules/unknown-reference.ts
function doubtOf(reference, file, slot, server, client, context) {
  if (reference.expanded === void 0)
    return reference.via === "manager" && reference.manager !== void 0 ? `a step that the file does not show may resolve ${reference.syntax}` : `it is not established whether ${client.id === "unknown" ? "the program that reads the file" : client.name} expands ${reference.syntax} here`;
  let bulk = server?.launch.launchers.find(({ style }) => style === "bulk");
  if (!reference.expanded && reference.via === "environment" && slot.place === "env" && bulk !== void 0)
    return `${reference.syntax} is passed on as it stands, and whether ${context.managerName(bulk.manager)} sets the same variable cannot be seen`;
  if ((reference.via === "manager" || reference.via === "dynamic") && reference.expanded && context.approvalOf(file, reference).kind === "unknown")
    return "a command gives it, and which secrets manager the command asks cannot be told";
}
var unknownReference = {
  meta: {
    id: "unknown-reference",
    title: "Nobody can tell what a reference gives",
    explanation: "Says which references could not be judged: the client is unknown or its rules are not established, a step outside of the file may resolve them, or a command gives the value. They count as unknown and never as compliant. Write the reference in a way that is established for the client, or name the client by the path of the file.",
    severity: "note",
    since: "0.1.0",
    standards: ["NHI2:2025", "MCP01:2025", "NIST AI RMF MEASURE 2.7"]
  },
  *check(file, context) {
    for (let place of credentialsOf(file)) {
      let { slot, server } = place, { value } = slot;
      if (value.kind !== "reference" || value.plaintext === "value" || !isCredential(slot, context)) continue;
      let client = context.readerOf(file, server), doubt = doubtOf(value, file, slot, server, client, context);
      doubt !== void 0 && (yield {
        ...place,
        span: slot.span,
        confidence: "medium",
        message: `The reference in ${placeOf(slot, server)} cannot be judged: ${doubt}.`,
        help: ["Try what the server gets, and write the reference in a way that is established for this client."]
      });
    }
  }
};

// src/rules/unmanaged-reference.ts
var unmanagedReference = {
  meta: {
    id: "unmanaged-reference",
    title: "A credential comes from an environment variable that no secrets manager fills",
    explanation: "Finds references to environment variables that reach a server without a launcher or hook of a secrets manager behind them, where the policy asks for more. Nobody sees where such a variable is kept: as a rule in a shell profile or an environment file, in the clear. Start the server through the launcher of an approved manager, or use the hook of the client.",
    severity: "error",
    since: "0.1.0",
    standards: ["CWE-526", "NHI2:2025", "NHI7:2025", "MCP01:2025", "ASI03", "NIST SP 800-53 IA-5", "NIST AI RMF GOVERN 1.4"]
  },
  *check(file, context) {
    if (!reaches("environment", context.standard.minimum))
      for (let place of credentialsOf(file)) {
        let { slot, server } = place, { value } = slot;
        if (value.kind !== "reference" || value.plaintext !== void 0 || handedOn(slot, server) !== void 0 || context.rungOf(slot, server) !== "environment" || !isCredential(slot, context)) continue;
        let client = context.readerOf(file, server);
        server !== void 0 && isWithheld(value, slot, server, client) || (yield {
          ...place,
          span: slot.span,
          confidence: client.confidence === "low" ? "medium" : "high",
          message: `The ${placeOf(slot, server)} takes its credential from the environment variable ${context.nameOf(value)} of ${client.name}, and no secrets manager stands behind it.`,
          help: managedWay(file, slot, server, context)
        });
      }
  }
};

// src/rules/unpinned-package.ts
var NO_PACKAGE = /^(?:[./~\\]|[A-Za-z]:[\\/]|file:)|[$<{%]/, EXAMPLES = { npm: "name@1.2.3", pypi: "name==1.2.3", image: "name@sha256:... or name:1.2.3" }, unpinnedPackage = {
  meta: {
    id: "unpinned-package",
    title: "A credential goes to a package or image without a fixed version",
    explanation: "Finds servers that are started from a registry by a name without a full version, and that get a credential. The next start may run other code than the one that somebody reviewed, and that code gets the credential. Write the full version, the digest of the image or the commit.",
    severity: "warning",
    since: "0.1.0",
    standards: ["CWE-494", "NHI3:2025", "ASI04", "MCP04:2025", "NIST SP 800-53 SR-3", "NIST AI RMF MANAGE 3.1"]
  },
  *check(file, context) {
    if (!isProse(file))
      for (let server of file.servers) {
        let { program } = server.launch;
        if (program === void 0 || program.pinned || NO_PACKAGE.test(program.name)) continue;
        let [given] = credentialsFor(server, context);
        if (given === void 0) continue;
        let what = program.kind === "image" ? "image" : "package";
        yield {
          span: program.span,
          confidence: "high",
          message: `The ${what} ${program.name} of server "${server.name}" has no fixed version and gets a credential: whatever the registry hands out at the next start gets it too.`,
          help: [`Write the version that was reviewed (${EXAMPLES[program.kind]}), and change it on purpose.`],
          server
        };
      }
  }
};

// src/rules/unrotated-secret.ts
var unrotatedSecret = {
  meta: {
    id: "unrotated-secret",
    title: "A secret has no rotation, though its manager can rotate",
    explanation: "Finds references to a secret of a manager that can rotate secrets (AWS, Google Cloud) and was not told to, in runs that ask (`--live`). What nobody is made to change stays for years. Configure a rotation, or a short-lived credential.",
    severity: "note",
    since: "0.1.0",
    standards: ["NHI7:2025", "ASI03", "NIST SP 800-53 IA-5"]
  },
  *check(file, context) {
    for (let { slot, server, facts, name, manager } of askedPlaces(file, context))
      told(facts.rotation) === !1 && (yield {
        span: slot.span,
        confidence: "high",
        message: `"${name}" of ${manager}, which ${placeOf(slot, server)} names, has no rotation.`,
        help: [`Configure a rotation of it in ${manager}, or replace it by a credential that is made on demand.`],
        server,
        slot
      });
  }
};

// src/rules/untold-secret.ts
var untoldSecret = {
  meta: {
    id: "untold-secret",
    title: "Whether a secret is there could not be told",
    explanation: "Finds references of which nobody could tell whether the secret is there, in runs that ask (`--live`): the manager was not reached, the identity may not see it, or Keygate does not ask this manager. That is no pass: the server does not count as compliant.",
    severity: "warning",
    since: "0.1.0",
    standards: ["NIST SP 800-53 IA-5"]
  },
  *check(file, context) {
    for (let { slot, server, facts, name, manager } of askedPlaces(file, context))
      "untold" in facts.presence && (yield {
        span: slot.span,
        confidence: "high",
        message: `Whether "${name}" of ${manager}, which ${placeOf(slot, server)} names, is there cannot be told: ${context.printable(facts.presence.untold)}.`,
        help: ["Let the run sign in to the manager, with the right to metadata."],
        server,
        slot
      });
  }
};

// src/rules/verify.ts
var verifyRules = [
  bootstrapCredential,
  broadAccess,
  committedEnvFile,
  credentialInArguments,
  credentialInUrl,
  deadReference,
  disabledSecret,
  environmentMix,
  insecureTransport,
  literalDefault,
  longLivedCredential,
  lowRung,
  missingSecret,
  personalCredential,
  plaintextReference,
  readableByVerifier,
  sharedReference,
  staleSecret,
  staticKey,
  unapprovedManager,
  unknownReference,
  unmanagedReference,
  unpinnedPackage,
  unrotatedSecret,
  untoldSecret
];

// src/rules/all.ts
var ruleMetas = [...[...rules, ...verifyRules].map(({ meta }) => meta), loosenedPolicy].sort(
  (a, b) => a.id < b.id ? -1 : 1
);

// src/policy-means.ts
var CHOICES2 = /* @__PURE__ */ new Set(["path", "rule", "server", "slot", "issuer", "fingerprint"]), MAX_MISTAKES = 10;
async function validatePolicy(data) {
  let { validate } = await Promise.resolve().then(() => __toESM(require("./policy-schema.js"), 1));
  if (validate(data)) return [];
  let errors = validate.errors ?? [], undecided = new Set(errors.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath)), told2 = errors.filter(
    ({ keyword, instancePath, params }) => !(keyword === "required" && undecided.has(instancePath) && CHOICES2.has(String(params.missingProperty)))
  );
  return [...told2.filter((error) => error.keyword === "additionalProperties"), ...told2.filter((error) => error.keyword !== "additionalProperties")].slice(0, MAX_MISTAKES).map(explain);
}
function policyMeans(today, fetch) {
  let severities = new Map(ruleMetas.map(({ id, severity }) => [id, severity]));
  return { validate: validatePolicy, rules: severities, today, ...fetch === void 0 ? {} : { fetch } };
}

// src/exec-policy.ts
async function loadAlone(policy, managers) {
  if (!("bytes" in policy.content) || Buffer.from(policy.content.bytes).includes("extends")) return;
  let knowledge = {
    managers: managers.map((id) => ({ id })),
    detector: { findLoosely: () => [] },
    findStructures: () => [],
    loadFormat: loadYaml
  };
  try {
    let loaded = await loadPolicy(policy, knowledge, policyMeans(systemClock.today()));
    return loaded.notices.length === 0 ? loaded : void 0;
  } catch (error) {
    if (error instanceof UserError) return;
    throw error;
  }
}
async function readExecPolicy(policy, server, managers, env) {
  let loaded = await loadAlone(policy, managers);
  return loaded !== void 0 ? execPolicyIn(loaded, policy.path, server) : (await Promise.resolve().then(() => __toESM(require("./exec-policy-in-full.js"), 1))).readExecPolicyInFull(policy, server, env);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readExecPolicy
});
