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

// src/rotation-room.ts
var rotation_room_exports = {};
__export(rotation_room_exports, {
  isExposed: () => isExposed,
  planRotation: () => planRotation,
  prospectOf: () => prospectOf,
  readPast: () => readPast,
  readStanding: () => readStanding,
  repositoryName: () => repositoryName,
  revocationReport: () => revocationReport,
  revocationText: () => revocationText,
  rotationMarkdown: () => rotationMarkdown,
  rotationReport: () => rotationReport,
  rotationText: () => rotationText,
  serversOf: () => serversOf,
  suspectsIn: () => suspectsIn,
  suspectsOf: () => suspectsOf,
  together: () => together
});
module.exports = __toCommonJS(rotation_room_exports);

// src/engine/rotation/plan.ts
var KNOWN = /* @__PURE__ */ new Set(["baseline", "detect-secrets", "gitleaks"]);
function isExposed({ rule, allowed, slot }) {
  return rule === "static-credential" && slot?.value.kind === "literal" && (allowed === void 0 || KNOWN.has(allowed.kind));
}
function useOf({ origin, start, client, server, slot }) {
  return {
    file: origin.path,
    line: start.line,
    client,
    ...server === void 0 ? {} : { server: server.name },
    place: slot?.place ?? "text",
    slot: slot?.name ?? "text"
  };
}
function byPlace(a, b) {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}
function kindOf({ findings }, { detector }) {
  for (const { slot } of findings) {
    const id = slot?.value.kind === "literal" ? slot.value.credential : void 0;
    const known = id === void 0 ? void 0 : detector.kind(id);
    if (known !== void 0) return known;
  }
  return void 0;
}
function nameOf({ findings: [finding] }) {
  const slot = finding?.slot;
  return slot === void 0 || slot.place === "text" || slot.place === "comment" ? "a credential" : `the credential ${slot.name}`;
}
function keyOf({ file, line, slot }) {
  return `${file}
${line}
${slot}`;
}
function planOf(credentials, first, remediation, knowledge) {
  const swaps = /* @__PURE__ */ new Map();
  for (const swap of remediation?.files.flatMap((file) => file.swaps) ?? []) {
    swaps.set(keyOf(swap), [...swaps.get(keyOf(swap)) ?? [], swap]);
  }
  const exposed = credentials.map((credential, i) => {
    const known = kindOf(credential, knowledge);
    const uses = credential.findings.map(useOf).sort(byPlace);
    const moved = uses.flatMap((use) => swaps.get(keyOf(use)) ?? []);
    const since = first[i];
    const able = known?.issuer.revocations?.some(({ kinds }) => kinds.includes(known.kind.id)) === true;
    const takingBack = known === void 0 ? { by: "issuer" } : { by: able ? "api" : "page", page: known.issuer.rotate };
    return {
      what: known?.kind.name ?? nameOf(credential),
      ...known === void 0 ? {} : { issuer: known.issuer.name, exposure: known.issuer.exposure },
      ...since === void 0 ? {} : { since },
      uses,
      byHand: remediation === void 0 ? [] : uses.filter((use) => !swaps.has(keyOf(use))),
      stored: [...new Set(moved.flatMap(({ stored }) => stored ?? []))],
      store: [...new Set(moved.flatMap(({ store }) => store))],
      takingBack
    };
  });
  const setup = remediation?.setup;
  return { exposed, ...setup === void 0 ? {} : { setup } };
}

// src/engine/rotation/routes.ts
var import_errors = require("./keygate.js");
var LOOPBACK = /^http:\/\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d{1,5})?$/i;
function revocationOf({ known }) {
  return known?.issuer.revocations?.find(({ kinds }) => kinds.includes(known.kind.id));
}
function serverAt(text) {
  const address = /^[a-z]{1,10}:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return void 0;
  const { origin, protocol } = new URL(address);
  return protocol === "https:" || LOOPBACK.test(origin) ? origin : void 0;
}
function serverOf({ known }, { server, servers = [] }, { env, servers: told }) {
  const variable = servers.find((name) => (env[name] ?? "") !== "");
  const own = known === void 0 ? void 0 : told.get(known.issuer.id) ?? (variable === void 0 ? void 0 : env[variable]);
  if (own === void 0) {
    if (server !== void 0) return server;
    const where = `set ${servers.join(" or ")}, or give --server ${known?.issuer.id ?? ""}=https://\u2026`;
    return { kind: "lacking", reason: `Nothing says where the server is; ${where}.` };
  }
  const address = serverAt(own);
  return address ?? {
    kind: "lacking",
    reason: `The address of the server in ${told.has(known?.issuer.id ?? "") ? "--server" : variable ?? ""} does not begin with https://.`
  };
}
function isNear(a, b) {
  return [...a.near].some((place) => b.near.has(place));
}
function partnerOf(suspect, kind, all) {
  const [only, ...others] = all.filter((one) => one !== suspect && one.known?.kind.id === kind && isNear(suspect, one));
  return others.length === 0 ? only : void 0;
}
function waysOf(suspects, directions) {
  const ways = suspects.map((suspect) => {
    const revocation = revocationOf(suspect);
    if (revocation === void 0) return { kind: "page" };
    const server = serverOf(suspect, revocation, directions);
    if (typeof server !== "string") return server;
    const { host } = new URL(server);
    if (revocation.carries.by !== "signature") return { kind: "route", route: { revocation, server, host } };
    const partner = partnerOf(suspect, revocation.carries.secret, suspects);
    return partner === void 0 ? { kind: "lacking", reason: "The request is signed with the secret key that belongs to it, and no single one stood beside it." } : { kind: "route", route: { revocation, server, host, signing: partner.secret } };
  });
  return ways.map((way, i) => {
    const suspect = suspects[i];
    if (way.kind !== "page" || suspect === void 0) return way;
    const key = suspects.find((one, at) => {
      const carries = revocationOf(one)?.carries;
      const other = ways[at];
      return carries?.by === "signature" && carries.secret === suspect.known?.kind.id && other?.kind === "route" && other.route.signing === suspect.secret;
    });
    return key === void 0 ? way : { kind: "with", what: key.what };
  });
}
function serversOf(pairs, { detector }) {
  const able = detector.issuers.filter(({ revocations = [] }) => revocations.some(({ servers }) => servers !== void 0)).map(({ id }) => id);
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      const [id, address] = [pair.slice(0, Math.max(at, 0)), serverAt(pair.slice(at + 1))];
      if (!able.includes(id)) throw new import_errors.UserError(`--server takes ISSUER=ADDRESS for one of ${able.join(", ")}.`);
      if (address === void 0) throw new import_errors.UserError(`The address of --server ${id}=\u2026 must begin with https://.`);
      return [id, address];
    })
  );
}

// src/core/text.ts
function overlaps(a, b) {
  return a.start < b.end && b.start < a.end;
}
function contains(outer, inner) {
  return outer.start <= inner.start && inner.end <= outer.end;
}
function isBreak(unit) {
  return unit === 10 || unit === 13;
}
function lineEnd(text, at) {
  let end = at;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}
function countUpTo(things, place, startOf) {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = low + high >> 1;
    const thing = things[middle];
    if (thing !== void 0 && startOf(thing) <= place) low = middle + 1;
    else high = middle;
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
      for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
      return;
    }
    for (const end of text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(end.index + end[0].length);
  }
  /** The position of `offset`; an offset behind the end is the end of the last line. */
  at(offset) {
    const line = partAt(this.#starts, offset);
    return { line: line + 1, column: offset - (this.#starts[line] ?? 0) + 1 };
  }
};

// src/engine/printable.ts
var LONGEST_NAME = 160;
var NO_NAME = 1e3;
var MAX_CACHED = 5e3;
var caches = /* @__PURE__ */ new WeakMap();
function printablePath(path, knowledge) {
  let text = path;
  for (const { start, end } of [...knowledge.detector.findLoosely(path)].sort((a, b) => b.start - a.start)) {
    text = `${text.slice(0, start)}[redacted]${text.slice(end)}`;
  }
  for (const { start, end } of [...knowledge.findStructures(text)].sort((a, b) => b.start - a.start)) {
    text = `${text.slice(0, start)}[redacted]${text.slice(end)}`;
  }
  return text;
}
function printable(name, knowledge) {
  const cache = caches.get(knowledge) ?? /* @__PURE__ */ new Map();
  caches.set(knowledge, cache);
  const known = cache.get(name);
  if (known !== void 0) return known;
  if (name.length > NO_NAME || /[\n\r]|^\s{0,20}[[{]\s{0,20}["'{[]/.test(name)) return `[a name of ${name.length} characters]`;
  const text = printablePath(name, knowledge);
  const cut2 = text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 3)}...` : text;
  if (cache.size < MAX_CACHED) cache.set(name, cut2);
  return cut2;
}
function printableWay(way, knowledge) {
  return way.map((part2) => typeof part2 === "string" ? printable(part2, knowledge) : part2);
}

// src/engine/marks.ts
var MAX_MARKS = 1e3;
var LONGEST_REASON = 1e3;
var MARK = /(?<![\w-])(?:(?<own>keygate:allow)(?![\w-])|(?<gitleaks>gitleaks:allow)(?![\w-])|pragma: ?(?:(?<next>allowlist[ -]nextline[ -]secret)|(?<same>(?:allow|white)list[ -]secret)))/g;
function mayHoldMarks(text) {
  return /keygate:allow|gitleaks:allow|pragma: ?(?:allow|white)list/.test(text);
}
function lineAround(text, at) {
  let start = at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return { start, end: lineEnd(text, at) };
}
function isAlone(text, line, comments, near) {
  let i = near;
  while ((comments[i - 1]?.end ?? -1) > line.start) i--;
  for (let at = line.start; at < line.end; i++) {
    const { start, end } = comments[i] ?? { start: line.end, end: line.end };
    if (text.slice(at, Math.min(start, line.end)).trim() !== "") return false;
    at = end;
  }
  return true;
}
function reasonIn(text, secrets, knowledge) {
  let reason = text.trim();
  for (const closing of ["*/", "-->"]) if (reason.endsWith(closing)) reason = reason.slice(0, -closing.length);
  reason = reason.replace(/^[\s:\u2013\u2014-]+/, "").trimEnd();
  if (!/[\p{L}\p{N}]/u.test(reason)) return void 0;
  if (reason.length > LONGEST_REASON || secrets.length > MAX_MARKS) return `a reason of ${reason.length} characters, not repeated here`;
  for (const secret of secrets) reason = secret.removedFrom(reason);
  return printable(reason, knowledge);
}
function readMarks(text, comments, secrets, knowledge) {
  const marks = [];
  let line = { start: 0, end: -1 };
  let alone = false;
  for (const [i, comment] of comments.entries()) {
    const inner = text.slice(comment.start, comment.end);
    MARK.lastIndex = 0;
    for (let found = MARK.exec(inner); found !== null && marks.length < MAX_MARKS; found = MARK.exec(inner)) {
      const at = comment.start + found.index;
      const { own, gitleaks, next } = found.groups ?? {};
      if (at >= line.end) {
        line = lineAround(text, at);
        alone = isAlone(text, line, comments, i);
      }
      if (own !== void 0) {
        const end = Math.min(line.end, comment.end);
        const reason = reasonIn(text.slice(at + own.length, end), secrets, knowledge);
        marks.push({ name: own, at, line: alone ? "either" : "own", ...reason === void 0 ? {} : { reason } });
        MARK.lastIndex = end - comment.start;
        continue;
      }
      const name = gitleaks ?? found[0].replace(/^pragma: ?/, "pragma: ").replaceAll("-", " ");
      if (next === void 0) marks.push({ name, reason: name, at, line: "own" });
      else if (alone) marks.push({ name, reason: name, at, line: "next" });
    }
    if (marks.length >= MAX_MARKS) break;
  }
  return marks;
}
function literalsOf(servers, strays) {
  const slots = [...servers.flatMap((server) => server.slots), ...strays];
  return slots.flatMap(({ value }) => value.kind === "literal" ? [value.secret] : []);
}
function withMarks(findings, marks, lines) {
  if (marks.length === 0 || findings.length === 0) return findings;
  const occupied = new Set(findings.flatMap(({ start, end }) => [start.line, end.line]));
  const byLine = /* @__PURE__ */ new Map();
  for (const { name, reason, at, line } of marks) {
    const own = lines.at(at).line;
    const spoken = line === "next" || line === "either" && !occupied.has(own) ? own + 1 : own;
    const known = byLine.get(spoken);
    if (known === void 0 || known.reason === void 0 && reason !== void 0)
      byLine.set(spoken, reason === void 0 ? { name } : { name, reason });
  }
  return findings.map((finding) => {
    const near = [byLine.get(finding.start.line), byLine.get(finding.end.line)].filter((mark2) => mark2 !== void 0);
    const mark = near.find(({ reason }) => reason !== void 0) ?? near[0];
    return mark === void 0 ? finding : { ...finding, mark };
  });
}

// src/engine/rotation/same.ts
function secretOf({ slot }) {
  return slot?.value.kind === "literal" ? slot.value.secret : void 0;
}
function together(findings) {
  const found = [];
  for (const finding of findings) {
    const secret = secretOf(finding);
    if (secret === void 0) continue;
    const known = found.find((one) => one.secret.equals(secret));
    if (known === void 0) found.push({ secret, findings: [finding] });
    else known.findings.push(finding);
  }
  return found;
}
function heldBy({ servers, strays }, secrets) {
  const literals = literalsOf(servers, strays);
  return new Set(secrets.flatMap((secret, i) => literals.some((literal) => literal.equals(secret)) ? [i] : []));
}

// src/engine/rotation/suspects.ts
var import_secret = require("./keygate.js");
var NAMED = /^(?:export )?(?<name>[A-Za-z_][A-Za-z0-9_]{0,100})=(?<value>\S{1,8000})$/;
function traceOf({ origin, start }) {
  return { file: origin.path, line: start.line, ...origin.at.kind === "commit" ? { commit: origin.at.sha } : {} };
}
function suspectsOf(credentials, knowledge) {
  return credentials.map((credential) => {
    const known = kindOf(credential, knowledge);
    return {
      secret: credential.secret,
      what: known?.kind.name ?? nameOf(credential),
      ...known === void 0 ? {} : { known },
      traces: credential.findings.map(traceOf),
      near: new Set(credential.findings.map(({ origin, server }) => `${origin.path}
${server?.name ?? ""}`))
    };
  });
}
function suspectsIn(text, { detector }) {
  const near = /* @__PURE__ */ new Set(["given"]);
  const found = [];
  for (const [i, written] of text.split(/\r?\n/).entries()) {
    const line = written.trim();
    if (line === "") continue;
    const { name, value } = NAMED.exec(line)?.groups ?? {};
    const isWhole = (one) => detector.find(one).find(({ start, end }) => start === 0 && end === one.length);
    const whole = isWhole(line);
    const given = whole === void 0 && name !== void 0 && value !== void 0 ? value : line;
    const match = whole ?? isWhole(given) ?? (name === void 0 ? void 0 : detector.named(name, given));
    const secret = new import_secret.Secret(given);
    if (found.some((one) => one.secret.equals(secret))) continue;
    found.push({
      secret,
      what: match?.kind.name ?? "a credential",
      ...match === void 0 ? {} : { known: { kind: match.kind, issuer: match.issuer } },
      traces: [{ file: "standard input", line: i + 1 }],
      near
    });
  }
  return found;
}

// src/core/plain-text.ts
var ACTING = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
function shown(unit) {
  return `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`;
}
function plainText(text) {
  return text.replace(ACTING, shown);
}

// src/report/escape.ts
function markdownText(text) {
  return plainText(text).replace(
    /[&<>|`*~[\]()\\#@!{}"']|__|:\/\//g,
    (match) => [...match].map((unit) => `&#${unit.codePointAt(0) ?? 0};`).join("")
  );
}
function markdownCode(text) {
  return `<code>${markdownText(text)}</code>`;
}

// src/report/revocation.ts
var VERSION = 1;
var MAX_TRACES = 5;
var MARKS = {
  ready: ["yellow", "!"],
  used: ["red", "\u2716"],
  lacking: ["red", "\u2716"],
  page: ["yellow", "!"],
  with: ["dim", "\xB7"],
  revoked: ["green", "\u2714"],
  unknown: ["green", "\u2714"],
  failed: ["red", "\u2716"]
};
function sentenceOf({ state, page }) {
  switch (state.kind) {
    case "ready":
      return `Sent to ${state.host}, it ${state.effect}.`;
    case "used":
      return `${state.file} on ${state.branch} still has it. Merge the swap first, or give --force.`;
    case "lacking":
      return page === void 0 ? state.reason : `${state.reason} Or revoke it at ${page}`;
    case "page":
      return page === void 0 ? "Revoke it where it was issued." : `Its issuer has no API that takes it. Revoke it at ${page}`;
    case "with":
      return `It goes with the ${state.what}.`;
    case "revoked":
      return `Revoked at ${state.host}: it ${state.effect}.`;
    case "unknown":
      return `${state.host} does not know it, or no longer.`;
    case "failed":
      return `${state.host} did not revoke it. ${state.reason}${page === void 0 ? "" : ` Revoke it at ${page}`}`;
  }
}
function tracesOf({ traces }) {
  const told = traces.slice(0, MAX_TRACES).map(({ file, line, commit }) => `${file}:${line}${commit === void 0 ? "" : ` in ${commit.slice(0, 12)}`}`);
  const more = traces.length > told.length ? [`and ${traces.length - told.length} more`] : [];
  return [...told, ...more].join(", ");
}
function headlineOf(credentials, asked) {
  if (credentials.length === 0) return "No credential was found.";
  const count = (...kinds) => credentials.filter(({ state }) => kinds.includes(state.kind)).length;
  if (!asked) {
    const ready = count("ready");
    return `${ready} of ${credentials.length} can be revoked now${ready > 0 ? "; keygate revoke --yes does it, and that cannot be undone" : ""}.`;
  }
  const left = count("used", "lacking", "page", "failed", "ready");
  return `${count("revoked")} revoked${left > 0 ? `, ${left} left` : ""}.`;
}
function revocationText(credentials, notices, asked, paint) {
  const lines = credentials.map((one) => {
    const [style, mark] = MARKS[one.state.kind];
    return `${paint(style, mark)} ${plainText(one.what)}  ${paint("dim", plainText(tracesOf(one)))}
    ${plainText(sentenceOf(one))}
`;
  });
  return [...lines, ...notices.map((notice) => `${plainText(notice)}
`), `${plainText(headlineOf(credentials, asked))}
`].join("");
}
function revocationReport(credentials, notices, asked) {
  return `${JSON.stringify({ version: VERSION, asked, credentials, notices }, null, 2)}
`;
}

// src/report/rotation.ts
var VERSION2 = 1;
var MARKDOWN = { text: markdownText, code: markdownCode, link: (url) => `<${url}>` };
var PLAIN = { text: plainText, code: plainText, link: plainText };
function label(i, { what }, { text }) {
  return `${i + 1}. ${text(what)}`;
}
function sinceOf({ since }, { text, code }) {
  return since === void 0 ? "not in the commits that were read" : `${text(since.date)}, ${code(since.commit.slice(0, 12))}, ${text(since.file)}`;
}
function useOf2({ file, line, server, slot, place }, { text }) {
  const what = place === "text" || place === "comment" ? place : slot;
  return `${text(file)}:${line} ${text(server === void 0 ? what : `${what} of ${server}`)}`;
}
function shared(texts) {
  const found = /* @__PURE__ */ new Map();
  for (const [i, text] of texts) found.set(text, [...found.get(text) ?? [], i + 1]);
  return [...found].map(([text, numbers]) => `(${numbers.join(", ")}) ${text}`);
}
function storing({ exposed, setup }, { text, code }) {
  const lines = exposed.flatMap(
    ({ stored, store }, i) => store.length > 0 ? store.map((line) => [i, code(line)]) : stored.map((path) => [i, `at ${code(path)}`])
  );
  const without = exposed.flatMap(({ stored }, i) => stored.length === 0 ? [i + 1] : []);
  return [
    ...setup === void 0 ? [] : [`Install ${text(setup.name)}: ${code(setup.install)}`],
    ...(setup?.signIn ?? []).map((line) => `Sign in: ${code(line)}`),
    ...shared(lines),
    ...without.length === 0 ? [] : [`(${without.join(", ")}) in your secrets manager, at a place that the next step refers to`]
  ];
}
function stepsOf(plan, style) {
  const { exposed, manager } = plan;
  const { text, code, link } = style;
  const swap = `keygate fix --manager ${manager ?? "MANAGER"} --write`;
  const servers = new Set(
    exposed.flatMap(
      ({ uses }) => uses.flatMap(({ server, client }) => server === void 0 ? [] : client === "unknown" ? server : `${server} in ${client}`)
    )
  );
  const byHand = shared(
    exposed.flatMap((one, i) => one.byHand.map((use) => [i, `${useOf2(use, style)}, by hand`]))
  );
  return [
    {
      title: "Make a new credential. The old one was seen, so moving it to a manager ends nothing.",
      lines: shared(
        exposed.map(({ takingBack }, i) => [
          i,
          takingBack.by === "issuer" ? "where it was issued" : `at ${link(takingBack.page)}`
        ])
      )
    },
    { title: "Store the new one in the secrets manager.", lines: storing(plan, style) },
    { title: "Swap what is written out for references, and merge that.", lines: [code(swap), ...byHand] },
    {
      title: "Start again what uses it, and see that it works.",
      lines: [...servers].map(text)
    },
    {
      title: "Revoke the old one. That cannot be undone, so it comes last.",
      lines: shared(
        exposed.map(({ takingBack }, i) => [
          i,
          takingBack.by === "api" ? `${code("keygate revoke")}, or at ${link(takingBack.page)}` : takingBack.by === "page" ? `at ${link(takingBack.page)}` : "where it was issued"
        ])
      )
    }
  ];
}
function headlineOf2({ exposed }) {
  if (exposed.length === 0) return "No credential is written out in what was read.";
  const places = exposed.reduce((sum, { uses }) => sum + uses.length, 0);
  const many = exposed.length > 1;
  return `${exposed.length} ${many ? "credentials are" : "credential is"} written out, in ${places} ${places === 1 ? "place" : "places"}.`;
}
function rotationMarkdown(plan) {
  const { exposed, notices } = plan;
  const rows = exposed.map((one, i) => {
    const uses = one.uses.map((use) => useOf2(use, MARKDOWN)).join("<br>");
    const holder = one.exposure === void 0 ? "" : `<br>Whoever has it can ${markdownText(one.exposure)}.`;
    return `| ${i + 1} | ${markdownText(one.what)}${holder} | ${sinceOf(one, MARKDOWN)} | ${uses} |
`;
  });
  const steps = exposed.length === 0 ? [] : stepsOf(plan, MARKDOWN);
  return [
    `## Credentials to rotate

${headlineOf2(plan)}
`,
    ...rows.length === 0 ? [] : ["\n| | Credential | Exposed since | Written out at |\n|---|---|---|---|\n", ...rows, "\n### In this order\n\n"],
    ...steps.map(({ title, lines }, i) => `${i + 1}. ${markdownText(title)}
${lines.map((line) => `   - ${line}
`).join("")}`),
    ...notices.map((notice) => `
> ${markdownText(notice)}
`)
  ].join("");
}
function rotationText(plan) {
  const { exposed, notices } = plan;
  const credentials = exposed.map((one, i) => {
    const holder = one.exposure === void 0 ? "" : `   Whoever has it can ${plainText(one.exposure)}.
`;
    const uses = one.uses.map((use) => `   ${useOf2(use, PLAIN)}
`).join("");
    return `${label(i, one, PLAIN)}
${holder}   Exposed since: ${sinceOf(one, PLAIN)}
${uses}`;
  });
  const steps = exposed.length === 0 ? [] : stepsOf(plan, PLAIN);
  return [
    `${headlineOf2(plan)}
`,
    ...credentials.map((text) => `
${text}`),
    ...steps.length === 0 ? [] : ["\nIn this order:\n"],
    ...steps.map(({ title, lines }, i) => `
${i + 1}. ${title}
${lines.map((line) => `   ${line}
`).join("")}`),
    ...notices.map((notice) => `
${plainText(notice)}
`)
  ].join("");
}
function rotationReport({ exposed, manager, setup, notices }) {
  const report = {
    version: VERSION2,
    exposed,
    order: ["issue", "store", "swap", "deploy", "revoke"],
    ...manager === void 0 ? {} : { manager },
    ...setup === void 0 ? {} : { setup },
    notices
  };
  return `${JSON.stringify(report, null, 2)}
`;
}

// src/adapters/git.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_errors4 = require("./keygate.js");

// src/core/policy.ts
var LARGEST_TERMS = 1e6;

// src/adapters/firsts.ts
async function firstsOf(wanted, look) {
  const found = {};
  await Promise.all(
    Object.keys(wanted).map(async (name) => {
      const file = await look(wanted[name]);
      if (file !== void 0) found[name] = file;
    })
  );
  return found;
}

// src/adapters/git-objects.ts
var import_node_child_process2 = require("node:child_process");
var import_errors3 = require("./keygate.js");

// src/adapters/git-process.ts
var import_node_child_process = require("node:child_process");
var import_errors2 = require("./keygate.js");
function baseArguments(root) {
  return [
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "core.quotePath=false",
    "-c",
    `safe.directory=${root}`,
    "--no-replace-objects"
  ];
}
function environment() {
  return {
    ...process.env,
    LC_ALL: "C",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1"
  };
}
function runGit(root, args, { input, fine = [0] } = {}) {
  return new Promise((resolve2, reject) => {
    const child = (0, import_node_child_process.spawn)("git", [...baseArguments(root), ...args], {
      cwd: root,
      env: environment(),
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true
    });
    const chunks = [];
    let complaint = "";
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => {
      complaint = (complaint + chunk.toString("utf8")).slice(-2e3);
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end(input ?? "");
    child.on("error", (cause) => reject(new import_errors2.ForgeError("git could not be started; is it installed and on the PATH?", { cause })));
    child.on("close", (code) => {
      if (code !== null && fine.includes(code)) resolve2(Buffer.concat(chunks));
      else reject(new import_errors2.ForgeError(`git ${args[0] ?? ""} failed: ${complaint.trim().split("\n").at(-1) ?? `exit code ${String(code)}`}`));
    });
  });
}

// src/adapters/git-objects.ts
function tooLarge(size, limit) {
  return `it is larger than ${limit / 1048576} MiB (${(size / 1048576).toFixed(1)} MiB)`;
}
var ObjectReader = class {
  #child;
  #waiting = [];
  #questions = "";
  #pending = [];
  #length = 0;
  #left = 0;
  #body;
  #keep = false;
  #kept = false;
  #size = 0;
  #failed;
  constructor(root) {
    this.#child = (0, import_node_child_process2.spawn)("git", [...baseArguments(root), "cat-file", "--batch", "--follow-symlinks"], {
      cwd: root,
      env: environment(),
      stdio: ["pipe", "pipe", "ignore"],
      windowsHide: true
    });
    this.#child.stdout.on("data", (chunk) => this.#take(chunk));
    this.#child.stdin.on("error", () => this.#fail());
    this.#child.on("error", () => this.#fail());
    this.#child.on("close", () => this.#fail());
  }
  /** Content of an object of this type; `undefined` where there is none. A link in a tree is followed. */
  ask(name, limit, type = "blob") {
    if (this.#failed !== void 0) return Promise.reject(this.#failed);
    return new Promise((resolve2, reject) => {
      this.#waiting.push({ limit, type, resolve: (content) => this.#failed === void 0 ? resolve2(content) : reject(this.#failed) });
      this.#questions += `${name}
`;
      if (this.#questions.length === name.length + 1) queueMicrotask(() => this.#send());
    });
  }
  #send() {
    this.#child.stdin.write(this.#questions);
    this.#questions = "";
  }
  /** Ends git without waiting for it, so that a finished run can end at once. */
  close() {
    this.#child.stdin.end();
    this.#child.stdout.destroy();
    this.#child.unref();
  }
  #fail() {
    this.#failed ??= new import_errors3.ForgeError("git cat-file ended before it had answered");
    for (const waiting of this.#waiting.splice(0)) waiting.resolve(void 0);
  }
  #take(chunk) {
    let rest = chunk;
    while (rest.length > 0) {
      if (this.#body !== void 0) {
        const part2 = rest.subarray(0, this.#left);
        if (this.#keep) this.#body.push(part2);
        this.#left -= part2.length;
        rest = rest.subarray(part2.length);
        if (this.#left > 0) return;
        this.#finish();
        continue;
      }
      const end = rest.indexOf(10);
      if (end < 0) {
        this.#pending.push(rest);
        this.#length += rest.length;
        return;
      }
      const line = Buffer.concat([...this.#pending, rest.subarray(0, end)], this.#length + end).toString("utf8");
      this.#pending = [];
      this.#length = 0;
      rest = rest.subarray(end + 1);
      if (line === "") continue;
      const answer = / (?<type>blob|commit|tree|tag) (?<size>\d+)$/.exec(line)?.groups ?? /^(?<type>symlink|dangling|loop|notdir) (?<size>\d+)$/.exec(line)?.groups;
      const size = answer?.["size"];
      const waiting = this.#waiting[0];
      if (size === void 0) {
        this.#waiting.shift();
        waiting?.resolve(void 0);
        continue;
      }
      this.#size = Number(size);
      this.#left = this.#size;
      this.#kept = answer?.["type"] === waiting?.type;
      this.#keep = this.#kept && this.#size <= (waiting?.limit ?? 0);
      this.#body = [];
      if (this.#left === 0) this.#finish();
    }
  }
  #finish() {
    const waiting = this.#waiting.shift();
    const body = this.#body ?? [];
    this.#body = void 0;
    if (!this.#kept) {
      waiting?.resolve(void 0);
      return;
    }
    waiting?.resolve(
      this.#keep ? { bytes: body.length === 1 && body[0] !== void 0 ? body[0] : Buffer.concat(body) } : { problem: tooLarge(this.#size, waiting.limit) }
    );
  }
};

// src/adapters/git.ts
var MAX_COMMITS = 1e3;
var ZERO = /^0+$/;
var OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function kindOf2(mode) {
  if (mode === "120000") return "link";
  return mode.startsWith("100") ? "file" : void 0;
}
function side(mode, blob) {
  const kind = kindOf2(mode ?? "");
  return kind === void 0 || blob === void 0 || ZERO.test(blob) ? void 0 : { blob, kind };
}
function* rawRecords(fields) {
  for (let i = 0; i < fields.length; i++) {
    const field = (fields[i] ?? "").replace(/^\n/, "");
    if (field.startsWith(":")) {
      const colons = /^:+/.exec(field)?.[0].length ?? 1;
      const words = field.slice(colons).split(" ");
      i++;
      yield { modes: words.slice(0, colons + 1), ids: words.slice(colons + 1, 2 * colons + 2), path: fields[i] ?? "" };
      continue;
    }
    const [sha = "", ...parents] = field.trimEnd().split(" ");
    if (OBJECT_ID.test(sha)) yield { sha, parents, files: [] };
  }
}
function changeOf({ path, modes, ids }) {
  const before = side(modes[0], ids[0]);
  const after = side(modes[1], ids[1]);
  if (before === void 0 && after === void 0) return [];
  return [{ path, ...before === void 0 ? {} : { before }, ...after === void 0 ? {} : { after } }];
}
function netChanges(commits, onto) {
  const chained = commits.every(
    ({ parents }, i) => parents.length === 1 && (i + 1 === commits.length || parents[0] === commits[i + 1]?.sha)
  );
  if (!chained || commits.length > MAX_COMMITS || onto !== void 0 && commits.at(-1)?.parents[0] !== onto) return void 0;
  const net = /* @__PURE__ */ new Map();
  for (const { files } of commits) {
    for (const { path, modes, ids } of files) {
      const newer = net.get(path);
      net.set(path, {
        path,
        modes: [modes[0] ?? "", newer?.modes[1] ?? modes[1] ?? ""],
        ids: [ids[0] ?? "", newer?.ids[1] ?? ids[1] ?? ""]
      });
    }
  }
  return [...net.values()].filter(({ modes, ids }) => modes[0] !== modes[1] || ids[0] !== ids[1]).flatMap(changeOf);
}
function noAncestor(cause) {
  if (!(cause instanceof import_errors4.ForgeError) || !cause.message.includes("no merge base")) throw cause;
  throw new import_errors4.ForgeError("Base and head have no common ancestor in this clone; check out with fetch-depth: 0.", { cause });
}
var GitRepository = class {
  name = "git";
  textBudget = Number.POSITIVE_INFINITY;
  #root;
  #objects;
  constructor(root) {
    this.#root = root;
  }
  /** Whether a directory is (in) a git repository. */
  static isRepository(root) {
    return (0, import_node_fs.existsSync)((0, import_node_path.join)(root, ".git"));
  }
  get #reader() {
    this.#objects ??= new ObjectReader(this.#root);
    return this.#objects;
  }
  async has(commit) {
    return OBJECT_ID.test(commit) && await this.#reader.ask(`${commit}^{commit}`, 1e6, "commit") !== void 0;
  }
  async resolve(revision) {
    try {
      const out = await runGit(this.#root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
      const id = out.toString("utf8").trim();
      return OBJECT_ID.test(id) ? id : void 0;
    } catch {
      return void 0;
    }
  }
  /** Commits at which this clone's history is cut off; empty for a full clone. */
  shallowCommits() {
    const git = (0, import_node_path.join)(this.#root, ".git");
    const named3 = (0, import_node_fs.existsSync)(git) && (0, import_node_fs.statSync)(git).isFile() ? /^gitdir: (.+)$/m.exec((0, import_node_fs.readFileSync)(git, "utf8"))?.[1]?.trim() : void 0;
    const own = named3 === void 0 ? git : (0, import_node_path.resolve)(this.#root, named3);
    const common = (0, import_node_path.join)(own, "commondir");
    const file = (0, import_node_path.join)((0, import_node_fs.existsSync)(common) ? (0, import_node_path.resolve)(own, (0, import_node_fs.readFileSync)(common, "utf8").trim()) : own, "shallow");
    const lines = (0, import_node_fs.existsSync)(file) ? (0, import_node_fs.readFileSync)(file, "utf8").split("\n") : [];
    return new Set(lines.filter((line) => line !== ""));
  }
  async range(base, head, options = {}) {
    for (const id of [base, head]) if (id !== void 0 && !OBJECT_ID.test(id)) throw new import_errors4.ForgeError(`"${id}" is not a full commit id`);
    const shallow = this.shallowCommits();
    const [commits, all] = await Promise.all([this.#log(base, head), base === void 0 ? this.files(head) : void 0]);
    const direct = options.direct === true ? base : void 0;
    const chain = base === void 0 || shallow.size > 0 ? void 0 : netChanges(commits, direct);
    const changes = all !== void 0 ? all.map(({ path, ...after }) => ({ path, after })) : chain ?? await this.#diff(base ?? head, head, direct !== void 0);
    const cut2 = commits.some(({ sha }) => shallow.has(sha));
    const history = commits.map(({ sha, files }) => ({
      sha,
      files: shallow.has(sha) ? [] : files.flatMap(({ path, modes, ids }) => {
        const file = side(modes.at(-1), ids.at(-1));
        return file === void 0 ? [] : [{ path, ...file }];
      })
    }));
    const gap = cut2 ? "The clone is shallow, so commits of this change may not have been examined one by one; check out with fetch-depth: 0 to examine them all." : history.length > MAX_COMMITS ? `The change has more than ${MAX_COMMITS} commits; only the newest ${MAX_COMMITS} were examined one by one.` : void 0;
    const walked = history.slice(0, MAX_COMMITS);
    return { base, head, changes, history: walked, ...gap === void 0 ? {} : { gap } };
  }
  /** Commits that `head` has and `base` has not, newest first, each with what it wrote. */
  async #log(base, head) {
    const options = [
      "--raw",
      "-z",
      "-c",
      "--no-renames",
      "--root",
      "--format=%H %P",
      "--no-abbrev",
      "--no-ext-diff",
      "--ignore-submodules=all"
    ];
    const out = await runGit(this.#root, [
      "log",
      ...options,
      `--max-count=${MAX_COMMITS + 1}`,
      base === void 0 ? head : `${base}..${head}`,
      "--"
    ]);
    const commits = [];
    for (const record of rawRecords(out.toString("utf8").split("\0"))) {
      if ("sha" in record) commits.push(record);
      else commits.at(-1)?.files.push(record);
    }
    return commits;
  }
  async #diff(base, head, direct) {
    const options = ["--raw", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--abbrev=64", "--ignore-submodules=all"];
    const out = await runGit(this.#root, ["diff", ...options, ...direct ? [base, head] : [`${base}...${head}`], "--"]).catch(noAncestor);
    return [...rawRecords(out.toString("utf8").split("\0"))].flatMap((record) => "path" in record ? changeOf(record) : []);
  }
  async files(commit) {
    const out = await runGit(this.#root, ["ls-tree", "-r", "-z", "--full-tree", commit, "--"]);
    return out.toString("utf8").split("\0").flatMap((record) => {
      const tab = record.indexOf("	");
      const [mode, , blob] = record.slice(0, tab).split(" ");
      const file = side(mode, blob);
      return file === void 0 || tab < 0 ? [] : [{ path: record.slice(tab + 1), ...file }];
    });
  }
  async file(commit, paths) {
    const contents = await Promise.all(paths.map((path2) => this.#reader.ask(`${commit}:${path2}`, LARGEST_TERMS)));
    const found = contents.findIndex((content2) => content2 !== void 0);
    const content = contents[found];
    const path = paths[found];
    return content === void 0 || path === void 0 ? void 0 : { path, content };
  }
  async firsts(commit, wanted) {
    return firstsOf(wanted, (paths) => this.file(commit, paths));
  }
  async blobs(ids, limit) {
    const found = /* @__PURE__ */ new Map();
    await Promise.all(
      ids.map(async (id) => {
        const content = await this.#reader.ask(id, limit);
        if (content === void 0) throw new import_errors4.ForgeError("This clone lacks the content of some files; check out without a filter.");
        found.set(id, content);
      })
    );
    return found;
  }
  close() {
    this.#objects?.close();
    this.#objects = void 0;
    return Promise.resolve();
  }
};

// src/adapters/git-history.ts
var MAX_COMMITS2 = 2e4;
var MAX_NAMES = 5;
var PORTION = 500;
var COMMIT = /^(?<commit>[0-9a-f]{40,64}) (?<written>\d{1,12}) (?<committed>\d{1,12})$/;
var ZERO2 = /^0+$/;
function entriesIn(text) {
  const fields = text.split("\0");
  const entries = [];
  let commit = "";
  let at = 0;
  let commits = 0;
  for (let i = 0; i < fields.length; i++) {
    const field = (fields[i] ?? "").replace(/^\n/, "");
    const head = COMMIT.exec(field)?.groups;
    if (head !== void 0) {
      commit = head["commit"] ?? "";
      at = Math.min(Number(head["written"]), Number(head["committed"]));
      commits++;
    } else if (field.startsWith(":")) {
      const colons = /^:+/.exec(field)?.[0].length ?? 1;
      const words = field.slice(colons).split(" ");
      const mode = words[colons] ?? "";
      const ids = words.slice(colons + 1, 2 * colons + 2);
      const blob = ids.at(-1) ?? "";
      const path = fields[++i] ?? "";
      const held = mode.startsWith("100") && !ZERO2.test(blob) ? { blob } : {};
      entries.push({ path, commit, at, ...held, made: "blob" in held && ids.slice(0, -1).every((id) => ZERO2.test(id)) });
    }
  }
  return { entries, commits };
}
async function logOf(root, head, paths) {
  const out = await runGit(root, [
    "--literal-pathspecs",
    "log",
    // A side branch that came to nothing was pushed all the same.
    "--full-history",
    "--raw",
    "-z",
    "-c",
    "--no-renames",
    "--root",
    "--format=%H %at %ct",
    "--no-abbrev",
    "--no-ext-diff",
    "--ignore-submodules=all",
    `--max-count=${MAX_COMMITS2}`,
    head,
    "--",
    ...paths
  ]);
  const { entries, commits } = entriesIn(out.toString("utf8"));
  return { entries, full: commits < MAX_COMMITS2 };
}
async function namesBefore(root, made) {
  if (made.length === 0) return [];
  const wanted = new Set(made.map(({ path }) => path));
  const options = ["-r", "-z", "--raw", "-M", "-l1000", "--diff-filter=R", "--no-commit-id", "--no-ext-diff", "--no-textconv"];
  const input = [...new Set(made.map(({ commit }) => commit))].join("\n");
  const out = await runGit(root, ["diff-tree", ...options, "--stdin"], { input: `${input}
` });
  const fields = out.toString("utf8").split("\0");
  return fields.flatMap((field, i) => {
    const [before, after] = [fields[i + 1], fields[i + 2]];
    const renamed = /^\n?:.* R\d{1,3}$/.test(field) && before !== void 0 && after !== void 0 && wanted.has(after);
    return renamed ? [before] : [];
  });
}
var GitHistory = class {
  #root;
  constructor(root) {
    this.#root = root;
  }
  async versions(head, paths) {
    const asked = /* @__PURE__ */ new Set();
    const entries = [];
    let full = true;
    let wanted = [...new Set(paths)];
    for (let round = 0; round < MAX_NAMES && wanted.length > 0; round++) {
      const found = [];
      for (let from = 0; from < wanted.length; from += PORTION) {
        const part2 = await logOf(this.#root, head, wanted.slice(from, from + PORTION));
        full &&= part2.full;
        for (const entry of part2.entries) found.push(entry);
      }
      for (const path of wanted) asked.add(path);
      for (const entry of found) entries.push(entry);
      const before = await namesBefore(
        this.#root,
        found.filter(({ made }) => made)
      );
      wanted = [...new Set(before)].filter((path) => !asked.has(path));
    }
    const shallow = new GitRepository(this.#root).shallowCommits().size > 0;
    const gap = shallow ? "The clone is shallow, so a credential may be older than it seems; fetch the whole history (git fetch --unshallow)." : full ? void 0 : `The files have more than ${MAX_COMMITS2} commits; only the newest ${MAX_COMMITS2} were looked at.`;
    const versions = entries.map(({ made: _made, ...version }) => version);
    return { versions, ...gap === void 0 ? {} : { gap } };
  }
};

// src/core/pattern.ts
function escapePattern(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

// src/clients/servers.ts
var ROOT_KEYS = /* @__PURE__ */ new Set([
  "mcpServers",
  "mcp_servers",
  "mcp-servers",
  "context_servers",
  "modelContextProtocolServers",
  "McpServers",
  "mcp.servers",
  "amp.mcpServers"
]);
var COMMON_KEYS = /* @__PURE__ */ new Set(["servers", "mcp", "extensions", "stdio_servers", "sse_servers", "shttp_servers"]);
var COMMANDS = ["command", "cmd"];
var ADDRESSES = ["url", "serverUrl", "httpUrl", "uri", "endpoint"];
var MCP_FIELDS = /* @__PURE__ */ new Set([
  "transport",
  "headers",
  "env",
  "args",
  "apiKey",
  "api_key",
  "bearerToken",
  "authorization_token",
  "auth",
  "oauth"
]);
var MAX_SHAPE_DEPTH = 8;
function looksLikeServer(node) {
  if (node.kind !== "map") return false;
  return node.entries.some(
    ({ key, value }) => COMMANDS.includes(key) && (value.kind === "list" || value.kind === "map" || value.kind === "scalar" && value.type === "string") || ADDRESSES.includes(key) && value.kind === "scalar" && /^(?:https?|wss?):\/\/|^\$|^\{/.test(value.text)
  );
}
function looksLikeList(node) {
  if (node.kind !== "list") return false;
  return node.items.some(
    (item) => item.kind === "map" && looksLikeServer(item) && item.entries.some(({ key, value }) => COMMANDS.includes(key) && value.kind !== "map" || MCP_FIELDS.has(key))
  );
}
function nameOf2(item, fallback) {
  if (item.kind !== "map") return fallback;
  const name = item.entries.findLast((entry) => ["name", "id", "title", "identifier"].includes(entry.key))?.value;
  return name?.kind === "scalar" && name.text !== "" ? name.text : fallback;
}
function serversIn(node, path) {
  if (node.kind === "map") return node.entries.map(({ key, value }) => ({ name: key, path: [...path, key], node: value }));
  if (node.kind !== "list") return [];
  return node.items.flatMap((item, i) => {
    const here = [...path, i];
    const named3 = item.kind === "map" && item.entries.length > 0 && item.entries.every(({ value }) => looksLikeServer(value));
    return named3 ? serversIn(item, here) : [{ name: nameOf2(item, `#${i + 1}`), path: here, node: item }];
  });
}
function singleServer(node, path, document = node) {
  return { name: nameOf2(node, nameOf2(document, String(path.at(-1) ?? "server"))), path, node };
}
function resolveRoot(root, keys) {
  let found = [{ path: [], node: root }];
  for (const key of keys) {
    const seen = /* @__PURE__ */ new Set();
    const steps = found.flatMap(({ path, node }) => {
      if (node.kind === "map") {
        return node.entries.filter((entry) => key === "*" || entry.key === key).map((entry) => ({ path: [...path, entry.key], node: entry.value }));
      }
      if (node.kind === "list" && (key === "*" || /^\d{1,6}$/.test(key))) {
        return node.items.map((item, i) => ({ path: [...path, i], node: item })).filter(({ path: at }) => key === "*" || String(at.at(-1)) === key);
      }
      return [];
    });
    found = steps.filter(({ node }) => !seen.has(node) && seen.add(node));
  }
  return found;
}
function isBareMap(node) {
  return node.kind === "map" && node.entries.length > 0 && node.entries.some((entry) => looksLikeServer(entry.value));
}
function findServerMaps(root) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  function walk(node, path, depth) {
    if (depth > MAX_SHAPE_DEPTH || seen.has(node)) return;
    seen.add(node);
    if (node.kind === "list") node.items.forEach((item, i) => walk(item, [...path, i], depth + 1));
    if (node.kind !== "map") return;
    for (const { key, value } of node.entries) {
      const here = [...path, key];
      const certain = ROOT_KEYS.has(key) && value.kind !== "scalar";
      const likely = COMMON_KEYS.has(key) && (value.kind === "map" && value.entries.some((entry) => looksLikeServer(entry.value)) || looksLikeList(value));
      if (certain || likely) found.push({ path: here, node: value });
      if (!certain && !likely) walk(value, here, depth + 1);
    }
  }
  if (looksLikeList(root)) return [{ path: [], node: root }];
  walk(root, [], 0);
  return found;
}

// src/engine/discover.ts
var COPY = /(?:\.(?:bak|backup|old|orig|save|disabled|off|example|sample|template|tmpl|dist|tmp)|~)$/i;
var SERVERS = /["']?(?:servers|mcp)["']?\s{0,20}[:=]|(?:servers|mcp)\]/;
var NO_TEXT = /\.(?:png|jpe?g|gif|bmp|ico|icns|webp|avif|tiff?|psd|svg|mp[34]|m4[av]|mov|avi|mkv|webm|wav|flac|ogg|pdf|docx?|xlsx?|pptx?|odt|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|war|class|so|dylib|dll|exe|bin|o|a|lib|pyc|pyo|wasm|woff2?|ttf|otf|eot|db|sqlite3?|parquet|npy|npz|pkl|pt|onnx|safetensors|gguf|map|snap|lock)$|\.min\.(?:js|css)$|(?:^|\/)\.yarn\/|(?:^|\/)\.secrets\.baseline$|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go\.sum|bun\.lockb)$/i;
function weigh(path) {
  return path.replaceAll("*", "").length + (path.includes("*") ? 0 : 0.5);
}
function sourceOf(path) {
  return path.split("/").map((part2) => part2.split("*").map(escapePattern).join("[^/]*")).join("/");
}
function endingOf(path) {
  return path.slice(path.lastIndexOf(".") + 1);
}
function patternsByEnding(declared) {
  const grouped = /* @__PURE__ */ new Map();
  for (const one of declared) grouped.set(endingOf(one.path), [...grouped.get(endingOf(one.path)) ?? [], one]);
  return new Map(
    [...grouped].map(([ending, list]) => {
      const any = new RegExp(`(?:^|/)(?:${list.map(({ path }) => sourceOf(path)).join("|")})$`);
      return [ending, { any, each: list.map((one) => ({ ...one, pattern: new RegExp(`(?:^|/)${sourceOf(one.path)}$`) })) }];
    })
  );
}
function makeDiscovery(knowledge) {
  const byName = /* @__PURE__ */ new Map();
  const open = [];
  for (const client of knowledge.clients) {
    for (const file of client.files) {
      const declared = { claim: { client, file }, path: file.path, weight: weigh(file.path) };
      if (file.path.includes("*")) open.push(declared);
      else {
        const name = file.path.slice(file.path.lastIndexOf("/") + 1);
        byName.set(name, [...byName.get(name) ?? [], declared]);
      }
    }
  }
  const patterns = patternsByEnding(open);
  function claimsOf(path) {
    const named3 = byName.get(path.slice(path.lastIndexOf("/") + 1));
    const possible = patterns.get(endingOf(path));
    const matching = possible?.any.test(path) === true ? possible.each.filter(({ pattern }) => pattern.test(path)) : [];
    if (named3 === void 0 && matching.length === 0) return [];
    const fitting = [
      ...(named3 ?? []).filter(({ path: end }) => path === end || path.endsWith(`/${end}`)),
      ...matching
    ];
    const weight = Math.max(...fitting.map((one) => one.weight));
    return fitting.filter((one) => one.weight === weight).map(({ claim }) => claim);
  }
  const discovery = {
    text(full) {
      const known = discovery.candidate(full);
      if (known !== void 0) return known;
      return NO_TEXT.test(full) ? void 0 : { path: full, format: void 0, claims: [] };
    },
    candidate(full) {
      const path = full.replace(COPY, "");
      const claims = claimsOf(path);
      const format = claims[0]?.file.format ?? knowledge.formatOf(path);
      if (format === void 0 || format === "dotenv" && claims.length === 0) return void 0;
      return { path: full, format, claims };
    },
    mayHoldServers(text, format, path) {
      if (format === void 0 || format === "dotenv") return false;
      for (const key of ROOT_KEYS) if (text.includes(key)) return true;
      if (format === "frontmatter") return false;
      const named3 = /mcp/i.test(path);
      if (format === "jsonc") return (SERVERS.test(text) || named3) && /"(?:command|url|serverUrl|httpUrl)"/.test(text);
      return (SERVERS.test(text) || named3) && /command|url/.test(text) && (named3 || /mcp/i.test(text));
    }
  };
  return discovery;
}

// src/engine/severity.ts
function severityOf(rule, confidence) {
  return confidence === "low" && rule === "error" ? "warning" : rule;
}

// src/engine/judge.ts
function part(text) {
  return text.replace(/[\\|]/g, "\\$&");
}
function fingerprintOf(rule, file, report) {
  const way = report.slot === void 0 ? [] : report.slot.path.length > 0 ? report.slot.path : [report.slot.place];
  return [rule, file.origin.path, report.server?.name ?? "", way.join("."), report.slot?.name ?? ""].map(part).join("|");
}
function inert(client) {
  return { ...client, interpolations: [] };
}
function makeRecorder(file, source) {
  const findings = [];
  const seen = /* @__PURE__ */ new Map();
  const told = /* @__PURE__ */ new Set();
  let lines;
  return {
    add(meta, report) {
      const place = `${meta.id} ${report.span.start}:${report.span.end}`;
      if (told.has(place)) return;
      told.add(place);
      lines ??= new LineMap(source.text);
      const name = fingerprintOf(meta.id, file, report);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      findings.push({
        rule: meta.id,
        severity: severityOf(meta.severity, report.confidence),
        confidence: report.confidence,
        origin: file.origin,
        span: report.span,
        start: lines.at(report.span.start),
        end: lines.at(report.span.end),
        client: report.server?.client ?? file.client,
        ...file.outside === true ? { outside: true } : {},
        message: report.message,
        help: report.help,
        fingerprint: count === 1 ? name : `${name}#${count}`,
        ...report.server === void 0 ? {} : { server: report.server },
        ...report.slot === void 0 ? {} : { slot: report.slot },
        ...report.issuer === void 0 ? {} : { issuer: report.issuer },
        ...report.rotate === void 0 ? {} : { rotate: report.rotate }
      });
    },
    findings: () => lines === void 0 ? findings : withMarks(findings, file.marks ?? [], lines)
  };
}
var named = /* @__PURE__ */ new WeakMap();
function clientNamed(id, knowledge) {
  const known = named.get(knowledge) ?? new Map(knowledge.clients.map((client) => [client.id, client]));
  named.set(knowledge, known);
  return known.get(id) ?? knowledge.unknownClient;
}
function judge(file, source, rules, knowledge) {
  const reader = clientNamed(file.client, knowledge);
  const client = file.verbatim === true ? inert(reader) : reader;
  const context = {
    client,
    readerOf: (server) => server?.client === void 0 ? client : clientNamed(server.client, knowledge),
    otherReaders: (file.readers ?? []).map(
      (id) => file.verbatimReaders?.includes(id) === true ? inert(clientNamed(id, knowledge)) : clientNamed(id, knowledge)
    ),
    issuer(credential) {
      const known = knowledge.detector.kind(credential);
      return known === void 0 ? void 0 : { issuer: known.issuer.name, name: known.kind.name, rotate: known.issuer.rotate, exposure: known.issuer.exposure };
    }
  };
  const recorder = makeRecorder(file, source);
  for (const rule of rules) for (const report of rule.check(file, context)) recorder.add(rule.meta, report);
  return recorder.findings();
}
function withStanding(findings, standing) {
  return findings.map((finding) => ({ ...finding, standing }));
}

// src/engine/decode.ts
var UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decode(content) {
  if ("problem" in content) return content;
  const { bytes } = content;
  if (bytes[0] === 255 && bytes[1] === 254) return { text: new TextDecoder("utf-16le", { ignoreBOM: true }).decode(bytes) };
  if (bytes[0] === 254 && bytes[1] === 255) return { text: new TextDecoder("utf-16be", { ignoreBOM: true }).decode(bytes) };
  try {
    return { text: UTF8.decode(bytes) };
  } catch {
    return { problem: "it is not UTF-8 text" };
  }
}

// src/engine/commit-files.ts
var LIKELY = /mcp|agent|claude|cursor|readme|\.env|compose|docker|deploy|(?:^|\/)docs?\/|\.(?:md|mdx|sh|ya?ml|json|toml|ipynb|py|[cm]?[jt]s)$/i;
function affordable(chosen, repository) {
  const texts = chosen.filter(({ candidate }) => candidate.format === void 0);
  const limit = repository.textBudget;
  if (texts.length <= limit) return { chosen, notices: [] };
  const kept = new Set(
    [...texts.filter(({ file }) => LIKELY.test(file.path)), ...texts.filter(({ file }) => !LIKELY.test(file.path))].slice(0, limit)
  );
  return {
    chosen: chosen.filter((one) => one.candidate.format !== void 0 || kept.has(one)),
    notices: [
      `${texts.length - limit} files that are no configurations by their names were not searched, as ${repository.name} hands over only so many; check the repository out with fetch-depth: 0 to search them all.`
    ]
  };
}
function candidateOf(discovery, setting, path) {
  return setting.scope === "configurations" ? discovery.candidate(path) : discovery.text(path);
}
function linkTarget(path, target) {
  if (target.startsWith("/") || /^[A-Za-z]:/.test(target)) return void 0;
  const parts = path.split("/").slice(0, -1);
  for (const part2 of target.split("/")) {
    if (part2 === "..") {
      if (parts.pop() === void 0) return void 0;
    } else if (part2 !== "." && part2 !== "") parts.push(part2);
  }
  return parts.join("/");
}
async function examineLink(examiner, repository, commit, candidate, content) {
  if (!examiner.required(candidate)) return void 0;
  const decoded = decode(content);
  const target = "text" in decoded ? linkTarget(candidate.path, decoded.text) : void 0;
  if (target === void 0)
    return examiner.examine(candidate, { problem: "it is a symbolic link that leads out of the repository" }, { commit });
  const own = examiner.discovery.candidate(target);
  if (own !== void 0 && own.claims.length > 0) return void 0;
  const found = await repository.file(commit, [target]);
  const text = found === void 0 ? void 0 : decode(found.content);
  if (own !== void 0 && text !== void 0 && "text" in text && examiner.discovery.mayHoldServers(text.text, own.format, target))
    return void 0;
  return examiner.examine(candidate, found?.content ?? { problem: "it is a symbolic link that leads nowhere" }, { commit });
}
async function examineAll(examiner, repository, sha, chosen, contents, named3) {
  const looked = [];
  for (const { file, candidate, sha: own } of chosen) {
    const commit = own ?? sha;
    const content = contents.get(file.blob) ?? { problem: "its content could not be fetched" };
    const result = file.kind === "link" ? await examineLink(examiner, repository, commit, candidate, content) : await examiner.examine(candidate, content, { commit, named: named3.has(file.path) });
    if (result !== void 0) looked.push(result);
  }
  return looked;
}

// src/engine/env-files.ts
var PROJECT = /^(?:\$\{(?:workspaceFolder|workspaceFolder:[^}]{1,100}|CLAUDE_PROJECT_DIR|PWD|workspaceRoot)\}|\$PWD|\$\(pwd\))[\\/]?/;
var DOTENV = /(?:^|\/)(?:\.env(?:\.[^/]*)?|[^/]*\.env)$/;
function isEnvFile(path) {
  return DOTENV.test(path);
}
function envFilePaths(from, written) {
  const inner = written.trim().replace(PROJECT, "");
  if (inner === "" || /^(?:[~\\/]|[A-Za-z]:)|[$%]/.test(inner)) return [];
  const folders = from.split("/").slice(0, -1);
  const found = /* @__PURE__ */ new Set();
  for (let up = folders.length; up >= 0; up--) {
    const parts = folders.slice(0, up);
    let inside = true;
    for (const part2 of inner.split(/[\\/]/)) {
      if (part2 === "..") inside &&= parts.pop() !== void 0;
      else if (part2 !== "." && part2 !== "") parts.push(part2);
    }
    if (inside && parts.length > 0 && (up >= folders.length - 1 || up === 0)) found.add(parts.join("/"));
  }
  return [...found];
}

// src/core/mcp.ts
var WORD = /(?<![A-Za-z])mcp|mcp(?=[A-Z_-])|MCP|Mcp|[Mm]odel[ _-]?[Cc]ontext[ _-]?[Pp]rotocol/;
function speaksOfMcp(text) {
  return WORD.test(text);
}

// src/core/spans.ts
var SHIFT = 8;
var SpanSet = class {
  #buckets = /* @__PURE__ */ new Map();
  constructor(spans = []) {
    for (const span of spans) this.add(span);
  }
  add(span) {
    for (let i = span.start >> SHIFT; i <= span.end >> SHIFT; i++) {
      const bucket = this.#buckets.get(i);
      if (bucket === void 0) this.#buckets.set(i, [span]);
      else bucket.push(span);
    }
  }
  /** Whether a range of the set shares at least one code unit with this one. */
  overlaps(span) {
    for (let i = span.start >> SHIFT; i <= span.end >> SHIFT; i++) {
      if (this.#buckets.get(i)?.some((other) => other.start < span.end && span.start < other.end) === true) return true;
    }
    return false;
  }
  /** Whether a range of the set holds the whole of this one. */
  holds(span) {
    return this.#buckets.get(span.start >> SHIFT)?.some((other) => other.start <= span.start && span.end <= other.end) === true;
  }
};

// src/rules/rule.ts
function stateOf(slot) {
  const { value } = slot;
  switch (value.kind) {
    case "empty":
    case "plain":
      return "none";
    case "reference":
      return value.via;
    default:
      return value.kind;
  }
}

// src/engine/opinions.ts
var import_secret3 = require("./keygate.js");

// src/core/some-of.ts
function someOf(names, most) {
  const more = names.length > most ? ` and ${names.length - most} more` : "";
  return `${names.slice(0, most).join(", ")}${more}`;
}

// src/engine/classify.ts
var import_secret2 = require("./keygate.js");

// src/core/fragment.ts
function fragmentOf(node) {
  return { text: node.text, locate: (from, to) => node.locate(from, to) };
}
function sourceFragment(text, start, end) {
  return { text: text.slice(start, end), locate: (from, to) => ({ start: start + from, end: start + to }) };
}
function cut(fragment, from, to) {
  return {
    text: fragment.text.slice(from, to),
    locate: (start, end) => fragment.locate(from + start, from + end)
  };
}
function trimmed(fragment) {
  const start = fragment.text.length - fragment.text.trimStart().length;
  const end = fragment.text.trimEnd().length;
  return start === 0 && end === fragment.text.length ? fragment : cut(fragment, start, Math.max(start, end));
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

// src/engine/nested-json.ts
var MAX_SCALARS = 500;
function jsonScalars(fragment, jsonc) {
  const parsed = jsonc.parse(fragment.text);
  const root = parsed.documents[0];
  if (root === void 0 || parsed.problems.length > 0 || root.kind === "scalar") return void 0;
  const found = [];
  function walk(node, name) {
    if (found.length >= MAX_SCALARS) return;
    if (node.kind === "map") for (const entry of node.entries) walk(entry.value, entry.key);
    else if (node.kind === "list") for (const item of node.items) walk(item, name);
    else {
      const inner = fragmentOf(node);
      found.push({
        name,
        part: {
          text: inner.text,
          locate(from, to) {
            const span = inner.locate(from, to);
            return fragment.locate(span.start, span.end);
          }
        }
      });
    }
  }
  walk(root, void 0);
  return found;
}

// src/core/shell.ts
var NO_LEAPS = /* @__PURE__ */ new Map();
var MAX_QUOTED = 1e5;
var MAX_SUBSTITUTED = 2e4;
var MAX_VAIN = 8;
var ESCAPABLE = /[\s"'\\$&|;()<>#]/;
var LETTER = /[A-Za-z]/;
var CONTINUED = /[ \t]{0,20}\r?\n(?:[ \t]{0,20}>[ \t])?/y;
var PLACEHOLDER = /<[A-Za-z][^<>\n"'`]{0,80}>/y;
var CLOSING_TAG = /<\/[A-Za-z][A-Za-z0-9-]{0,20}>/y;
var TEMPLATE = /\$?\{\{[^\n{}]{0,300}\}\}/y;
var PARAMETER = /\$\{(?:[^\n{}]|\{[^\n{}]{0,200}\}){0,300}\}/y;
var PERCENT = /%[A-Za-z_][A-Za-z0-9_]{0,100}%/y;
var BACKTICKS = /`[^`\n]{1,2000}`/y;
var REPLACED = /\$[A-Za-z_{(]/y;
function matchAt(pattern, source, at) {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}
function shellReader(text, leaps = NO_LEAPS) {
  const source = text.text;
  let vain = 0;
  const isEnough = () => vain > MAX_VAIN * source.length + 1e3;
  function isReplaced(at) {
    const pattern = source[at] === "$" ? REPLACED : source[at] === "%" ? PERCENT : void 0;
    return pattern !== void 0 && matchAt(pattern, source, at) !== void 0;
  }
  function behind2(at) {
    return source[at] === "\n" ? leaps.get(at + 1) ?? at + 1 : at + 1;
  }
  function singleQuoted(at) {
    const end = source.indexOf("'", at + 1);
    if (end < 0 || end - at > MAX_QUOTED) return void 0;
    const units = [];
    for (let i = at + 1; i < end; i = behind2(i)) units.push(i);
    return { units, expands: false, end: end + 1 };
  }
  function doubleQuoted(at) {
    const units = [];
    let expands = false;
    let ticks = 0;
    const doubled = /^[{[]""/.test(source.slice(at + 1, at + 4));
    const last = isEnough() ? at : Math.min(source.length, at + MAX_QUOTED);
    for (let i = at + 1; i < last; i = behind2(i)) {
      const unit = source[i] ?? "";
      const next = source[i + 1] ?? "";
      if (unit === "\\" && '"\\$`'.includes(next) && next !== "") units.push(++i);
      else if (unit === "\\" && next === "\n") i++;
      else if (unit === "`" && next === '"' && ticks % 2 === 0 || doubled && unit === '"' && next === '"') units.push(++i);
      else if (unit === '"') return { units, expands, end: i + 1 };
      else {
        if (unit === "`") ticks++;
        expands ||= unit === "`" || isReplaced(i);
        const end = (unit === "$" && next === "(" ? substitutionEnd(i + 1) : void 0) ?? i + 1;
        units.push(i);
        while (behind2(i) < end) units.push(i = behind2(i));
      }
    }
    vain += last - at;
    return void 0;
  }
  function substitutionEnd(at) {
    let depth = 0;
    const last = isEnough() ? at : Math.min(source.length, at + MAX_SUBSTITUTED);
    let seen = 0;
    for (let i = at; seen < last - at && i < source.length; i = behind2(i), seen++) {
      const unit = source[i] ?? "";
      if (unit === "\\") i++;
      else if (unit === "(") depth++;
      else if (unit === ")" && --depth === 0) return i + 1;
      else if (unit === '"' || unit === "'") {
        const close = source.slice(i + 1, i + 2e3).indexOf(unit) + 1;
        seen += close;
        i += close;
      }
    }
    vain += seen;
    return void 0;
  }
  function unclosed(at) {
    const found = source.indexOf("\n", at);
    const end = found < 0 ? source.length : found;
    const units = Array.from({ length: end - at - 1 }, (_, i) => at + 1 + i);
    return { units, expands: source[at] === '"' && source.slice(at, end).includes("$"), end };
  }
  function hereString(at) {
    const opening = matchAt(CONTINUED, source, at + 1);
    if (opening === void 0 || isEnough()) return void 0;
    const part2 = source.slice(at, at + MAX_QUOTED);
    const close = part2.indexOf(`
${source[at]}@`);
    if (close < 0) {
      vain += MAX_QUOTED;
      return void 0;
    }
    const units = Array.from({ length: close - 1 - opening.length }, (_, i) => at + 1 + opening.length + i);
    return { units, expands: source[at] === '"' && part2.slice(0, close).includes("$"), end: at + close + 3 };
  }
  return (from) => {
    const commands = [];
    let words = [];
    let into = [];
    let units = [];
    let start;
    let expands = false;
    let role = "word";
    let i = from;
    function endWord() {
      if (start === void 0) return;
      const place = units.length === 0 ? cut(text, start, start) : picked(text, units.map((at) => source[at]).join(""), units);
      if (role !== "nothing") (role === "into" ? into : words).push({ ...place, expands });
      units = [];
      start = void 0;
      expands = false;
      role = "word";
    }
    function endCommand(piped = false) {
      endWord();
      if (words.length > 0 || into.length > 0) commands.push({ words, into, piped });
      words = [];
      into = [];
      role = "word";
    }
    function isUrl() {
      return start !== void 0 && source.slice(start, Math.min(i, start + 200)).includes("://");
    }
    function take(end) {
      start ??= i;
      while (i < end) {
        units.push(i);
        i = behind2(i);
      }
    }
    function takeQuoted() {
      const isHere = units.length === 1 && source[i - 1] === "@";
      const here = isHere ? hereString(i) : void 0;
      const quoted = here ?? (source[i] === "'" ? singleQuoted(i) : doubleQuoted(i)) ?? unclosed(i);
      start ??= i;
      if (here !== void 0) units = [];
      for (const unit of quoted.units) units.push(unit);
      expands ||= quoted.expands;
      i = quoted.end;
    }
    function redirect() {
      if (units.length === 1 && /\d/.test(source[units[0] ?? 0] ?? "")) {
        units = [];
        start = void 0;
      }
      endWord();
      const out = source[i] === ">";
      const from2 = i;
      while (/[<>&|~-]/.test(source[i] ?? "")) i++;
      const operator = source.slice(from2, i);
      role = operator === "<<<" ? "word" : out && !operator.endsWith("&") ? "into" : "nothing";
    }
    while (i < source.length) {
      const unit = source[i] ?? "";
      const next = source[i + 1] ?? "";
      const blankBefore = i === from || /\s/.test(source[i - 1] ?? "");
      const continued = unit === "\\" || (unit === "`" || unit === "^") && blankBefore ? matchAt(CONTINUED, source, i + 1) : void 0;
      if (continued !== void 0) {
        if (continued.endsWith(" ") || continued.endsWith("	")) endWord();
        i += 1 + continued.length;
      } else if (unit === "\n") break;
      else if (unit === " " || unit === "	" || unit === "\r") {
        endWord();
        i++;
      } else if (unit === "'" && LETTER.test(source[i - 1] ?? "") && LETTER.test(next) && units.length > 0 && units.every((at) => LETTER.test(source[at] ?? ""))) {
        take(i + 1);
      } else if (unit === '"' || unit === "'") takeQuoted();
      else if (unit === "\\" && ESCAPABLE.test(next)) {
        start ??= i;
        i++;
        take(i + 1);
      } else if (unit === "$" || unit === "{" || unit === "%") {
        const template = matchAt(TEMPLATE, source, i) ?? matchAt(PARAMETER, source, i) ?? matchAt(PERCENT, source, i);
        const end = template === void 0 && next === "(" && unit === "$" ? substitutionEnd(i + 1) : void 0;
        expands ||= isReplaced(i) || unit === "$" && template !== void 0;
        if (unit === "$" && (next === "'" || next === '"')) i++;
        else take(end ?? i + (template?.length ?? (unit === "$" && next === "(" ? 2 : 1)));
      } else if (unit === "`" && source[i - 1] === "=" && matchAt(BACKTICKS, source, i) !== void 0) {
        expands = true;
        take(i + (matchAt(BACKTICKS, source, i)?.length ?? 1));
      } else if (unit === "#" && start === void 0 && blankBefore) {
        endCommand();
        i++;
      } else if (unit === "<" && matchAt(PLACEHOLDER, source, i) !== void 0) take(i + (matchAt(PLACEHOLDER, source, i)?.length ?? 1));
      else if (unit === "<" && matchAt(CLOSING_TAG, source, i) !== void 0) {
        endCommand();
        i += matchAt(CLOSING_TAG, source, i)?.length ?? 1;
      } else if (unit === "<" || unit === ">") redirect();
      else if (unit === "&" && next === ">") i++;
      else if (unit === "&" && /[A-Za-z_]/.test(next) && isUrl()) {
        take(i + 1);
      } else if (";&|()".includes(unit)) {
        endCommand(unit === "|" && next !== "|" && source[i - 1] !== "|");
        i++;
      } else take(i + 1);
    }
    endCommand();
    return { commands, end: i < source.length ? behind2(i) : source.length };
  };
}
function splitShell(line) {
  const read = shellReader(line);
  const found = [];
  for (let at = 0; at < line.text.length; ) {
    const { commands, end } = read(at);
    for (const { words } of commands) if (words.length > 0) found.push(words);
    at = end;
  }
  return found;
}

// src/engine/runners.ts
var RUNNERS = {
  npx: { kind: "npm", after: [[]], flags: ["-p", "--package"] },
  bunx: { kind: "npm", after: [[]], flags: ["-p", "--package"] },
  pnpx: { kind: "npm", after: [[]], flags: ["-p", "--package"] },
  pnpm: { kind: "npm", after: [["dlx"]], flags: ["-p", "--package"] },
  yarn: { kind: "npm", after: [["dlx"]], flags: ["-p", "--package"] },
  bun: { kind: "npm", after: [["x"]], flags: ["-p", "--package"] },
  npm: { kind: "npm", after: [["exec"], ["x"]], flags: ["-p", "--package"] },
  uvx: { kind: "pypi", after: [[]], flags: ["--from"] },
  uv: { kind: "pypi", after: [["tool", "run"]], flags: ["--from"] },
  pipx: { kind: "pypi", after: [["run"]], flags: ["--spec"] }
};
var VALUED = /* @__PURE__ */ new Set([
  "-c",
  "--call",
  "--python",
  "--with",
  "--with-editable",
  "--index-url",
  "--registry",
  "--cache",
  "--directory",
  "--project"
]);
function programOf(word) {
  return word.slice(Math.max(word.lastIndexOf("/"), word.lastIndexOf("\\")) + 1).replace(/\.(?:exe|cmd)$/i, "");
}
function packageAfter(words, at) {
  const program = programOf(words[at] ?? "");
  const runner = Object.hasOwn(RUNNERS, program) ? RUNNERS[program] : void 0;
  const after = runner?.after.find((wanted) => wanted.every((word, i) => words[at + 1 + i] === word));
  if (runner === void 0 || after === void 0) return void 0;
  for (let i = at + 1 + after.length; i < words.length; i++) {
    const word = words[i] ?? "";
    if (runner.flags.includes(word)) return words[i + 1] === void 0 ? void 0 : { kind: runner.kind, at: i + 1 };
    const named3 = runner.flags.find((flag) => word.startsWith(`${flag}=`));
    if (named3 !== void 0) return { kind: runner.kind, at: i };
    if (VALUED.has(word)) i++;
    else if (!word.startsWith("-")) return { kind: runner.kind, at: i };
  }
  return void 0;
}
function packageName(word) {
  return word.replace(/^--?[a-z-]{1,20}=/, "").replace(/(?<=.)(?:@.{0,200}|\[.{0,200}|[=<>~!#].{0,200})$/, "");
}

// src/engine/printed.ts
var MAX_COMMAND = 4e3;
function behind(words, at, { subcommand }) {
  let next = at + 1;
  for (const wanted of subcommand) {
    while (next < words.length && words[next] !== wanted) next++;
    if (words[next++] !== wanted) return -1;
  }
  return next;
}
function named2(words, from, { names, valued }) {
  for (let i = from; i < words.length; i++) {
    const word = words[i] ?? "";
    const option = names?.find((name) => word === name || word.startsWith(`${name}=`));
    if (option !== void 0) return word === option ? words[i + 1] : word.slice(option.length + 1);
    if (valued?.includes(word) === true) i++;
    else if (names === void 0 && word !== "" && !word.startsWith("-")) return word;
  }
  return void 0;
}
function findPrinted(command, managers) {
  const line = command.slice(0, MAX_COMMAND);
  for (const { text, words } of commandsOf(line)) {
    for (const manager of managers) {
      for (const printer of manager.printers) {
        const at = words.findIndex((word) => programOf(word) === printer.command);
        const from = at < 0 ? -1 : behind(words, at, printer);
        if (from < 0) continue;
        const form = manager.references.find(({ pattern }) => pattern.test(text));
        const target = form?.pattern.exec(text)?.groups?.["target"] ?? named2(words, from, printer);
        if (target === void 0) continue;
        return { via: printer.dynamic?.test(target) === true ? "dynamic" : "manager", manager: manager.id, target };
      }
    }
  }
  return void 0;
}
var SUBSTITUTION = /\$\(([^()]{1,2000})\)/g;
function commandsOf(line) {
  const inner = [...line.matchAll(SUBSTITUTION)].flatMap(([, command]) => commandsIn(command ?? ""));
  return [...inner, ...commandsIn(line)];
}
function commandsIn(line) {
  return splitShell({ text: line, locate: (start, end) => ({ start, end }) }).map((found) => {
    const words = found.map(({ text }) => text);
    return { text: words.join(" "), words };
  });
}

// src/engine/references.ts
var GAP = "\uE000";
var SCHEME = /^\s{0,4}(?:bearer|basic|token|apikey|api-key|key|digest|bot|sso-key|splunk|pat|aws4-hmac-sha256)[\s:=]{1,4}/i;
var COMMAND = /\S\s+\S/;
var MARK2 = /[$%{]/;
var SPELT_OUT = /^\s{0,20}(?:echo|printf)\s|\bbase64\s{1,4}(?:-d|-D|--decode)\b/;
var OF_FILE = /^\s{0,20}cat\s{1,20}(?<path>[^\s|;&<>$]{1,400})\s{0,20}$/;
var EARLY_VARIABLE = {
  syntax: "$VAR",
  pattern: /\$(?:\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::?[-=](?<fallback>[^}]{0,4000}))?\}|env:(?<windows>[A-Za-z_][A-Za-z0-9_]{0,200})|(?<bare>[A-Za-z_][A-Za-z0-9_]{0,200}))/g,
  places: ["argument", "env", "header", "url", "field"],
  yields: "environment",
  unset: "empty",
  source: "POSIX.1-2024, Shell Command Language, 2.6"
};
var SHELL_VARIABLE = { ...EARLY_VARIABLE, process: true };
var SHELL_COMMAND = {
  ...SHELL_VARIABLE,
  syntax: "$(command)",
  // Brackets within, two deep: `$(python -c 'print(os.urandom(16).hex())')`.
  pattern: /\$\((?<target>(?:[^()]|\((?:[^()]|\([^()]{0,300}\)){0,300}\)){1,2000})\)|`(?<bare>[^`]{1,2000})`/g,
  yields: "manager"
};
var BRIDGE_VARIABLE = {
  process: true,
  syntax: "${VAR}",
  pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
  places: ["header"],
  yields: "environment",
  unset: "empty",
  source: "geelen/mcp-remote src/lib/utils.ts"
};
function plaintextOf(syntax, target) {
  if (syntax !== SHELL_COMMAND.syntax) return void 0;
  if (SPELT_OUT.test(target)) return { plaintext: "value", target: "" };
  const path = OF_FILE.exec(target)?.groups?.["path"];
  return path === void 0 ? void 0 : { plaintext: "file", target: path };
}
function sourceOf2(manager) {
  return manager === void 0 ? {} : { manager };
}
function valueOf(form, target, expanded, fallback, printed) {
  const kept = form.plaintext === void 0 ? plaintextOf(form.syntax, target) : { plaintext: form.plaintext, target };
  return {
    kind: "reference",
    via: kept === void 0 ? printed?.via ?? form.yields : "environment",
    syntax: form.syntax,
    target: kept?.target ?? printed?.target ?? target,
    ...sourceOf2(kept === void 0 ? printed?.manager ?? form.manager : form.manager),
    ...expanded === void 0 ? {} : { expanded },
    ...form.process === true && kept === void 0 && form.yields === "environment" ? { process: true } : {},
    ...fallback ? { fallback: true } : {},
    ...kept === void 0 ? {} : { plaintext: kept.plaintext }
  };
}
function matchesOf(interpolation, text, expanded, found, managers, begin = 0) {
  interpolation.pattern.lastIndex = 0;
  const value = begin === 0 ? text : text.slice(begin);
  for (const match of value.matchAll(interpolation.pattern)) {
    if (interpolation.whole === true && match[0].trim() !== value.trim()) continue;
    const groups = match.groups ?? {};
    const target = groups["target"] ?? groups["windows"] ?? groups["bare"] ?? match[0];
    const { fallback } = groups;
    const from = begin + match.index;
    const to = from + match[0].length;
    const at = fallback === void 0 || fallback === "" ? -1 : match[0].lastIndexOf(fallback);
    found.push({
      from,
      to,
      target,
      value: interpolation.yields === "plain" ? void 0 : valueOf(
        { ...interpolation, yields: interpolation.yields },
        target,
        expanded,
        at >= 0 && !/^[$%{]/.test(fallback ?? ""),
        interpolation.yields === "manager" && COMMAND.test(target) ? findPrinted(target, managers) : void 0
      ),
      ...at < 0 ? {} : { fallback: { start: from + at, end: from + at + (fallback?.length ?? 0) } }
    });
  }
}
function targetOf(match, text, found) {
  const target = match.groups?.["target"] ?? match[0];
  const from = match.index + match[0].indexOf(target);
  const open = mask(
    text,
    found.filter(({ fallback }) => fallback !== void 0)
  );
  return open.slice(from, from + target.length);
}
function mask(text, references) {
  let masked = text;
  for (const { from, to } of references) masked = masked.slice(0, from) + GAP.repeat(to - from) + masked.slice(to);
  return masked;
}
function isForeign(reference, { knowledge }) {
  const takes = (match) => match?.[0] === reference && match.groups?.["fallback"] === void 0;
  return knowledge.unknownClient.interpolations.some(({ pattern }) => [...reference.matchAll(pattern)].some(takes)) || knowledge.managers.some(
    ({ references }) => references.some(({ anchor, pattern }) => reference.includes(anchor) && takes(pattern.exec(reference)))
  );
}
var anchors = /* @__PURE__ */ new WeakMap();
function anchorsOf(managers) {
  const known = anchors.get(managers);
  if (known !== void 0) return known;
  const each = new Set(managers.flatMap(({ references }) => references.map(({ anchor }) => anchor)));
  const made = new RegExp([...each].map(escapePattern).join("|"));
  anchors.set(managers, made);
  return made;
}
function findReferences(text, question, around) {
  const { client, knowledge } = around;
  const found = [];
  let rest = text;
  const [sure, elsewhere] = client.confidence === "low" ? [] : [true, false];
  function take(interpolation, expanded) {
    const before = found.length;
    matchesOf(interpolation, rest, expanded, found, knowledge.managers);
    if (found.length > before) rest = mask(rest, found.slice(before));
  }
  const marked = MARK2.test(text);
  if (marked && around.shell === true) {
    take(SHELL_COMMAND, true);
    take(around.early === true ? EARLY_VARIABLE : SHELL_VARIABLE, true);
  }
  if (marked && around.bridge === true && question.place === "header") take(BRIDGE_VARIABLE, true);
  const own = marked ? client.interpolations : client.interpolations.filter(({ syntax }) => !MARK2.test(syntax));
  const here = own.filter((one) => one.places.includes(question.place));
  const part2 = (question.depth ?? 0) > 0;
  for (const interpolation of here) take(interpolation, sure === true && interpolation.whole === true && part2 ? false : sure);
  for (const interpolation of own) if (!here.includes(interpolation)) take(interpolation, elsewhere);
  for (const manager of anchorsOf(knowledge.managers).test(rest) ? knowledge.managers : []) {
    for (const form of manager.references) {
      if (!rest.includes(form.anchor)) continue;
      const match = form.pattern.exec(rest);
      if (match === null) continue;
      const resolved = (around.taken ?? (question.place === "env" ? around.resolved : void 0))?.has(form.syntax) === true;
      const open = form.open === true || sure === void 0 && (form.yields === "prompt" || form.yields === "environment");
      const { fallback } = match.groups ?? {};
      const at = fallback === void 0 ? -1 : match.index + match[0].lastIndexOf(fallback);
      const name = form.plaintext === "value" ? "" : targetOf(match, text, found);
      found.push({
        from: match.index,
        to: match.index + match[0].length,
        target: name,
        value: {
          ...valueOf(
            { syntax: form.syntax, yields: form.yields, manager: manager.id },
            name,
            open && !resolved ? void 0 : resolved,
            false
          ),
          ...form.plaintext === void 0 ? {} : { plaintext: form.plaintext }
        },
        ...fallback === void 0 ? {} : { fallback: { start: at, end: at + fallback.length } }
      });
      rest = mask(rest, found.slice(-1));
    }
  }
  if (/[$%{:]|env/i.test(rest)) {
    for (const interpolation of knowledge.unknownClient.interpolations) take(interpolation, elsewhere);
    const scheme = SCHEME.exec(rest)?.[0].length ?? 0;
    const whole = scheme === 0 ? [] : knowledge.unknownClient.interpolations.filter((one) => one.whole === true);
    for (const interpolation of whole) matchesOf(interpolation, rest, elsewhere, found, knowledge.managers, scheme);
  }
  return found.sort((a, b) => a.from - b.from);
}

// src/engine/url.ts
var LONE_USER = /^(?<user>[^:]{1,2000}):?$/;
var ESCAPES = /%(?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e])/g;
var URL_START = /^\s{0,8}[A-Za-z][A-Za-z0-9+.-]{1,30}:\/\//;
function urlParts(text) {
  const start = URL_START.exec(text);
  if (start === null || /\s/.test(text.trim())) return void 0;
  const end = text.trimEnd().length;
  const authority = start[0].length;
  let path = authority;
  while (path < end && !"/?#".includes(text[path] ?? "")) path++;
  const parts = [];
  const at = text.lastIndexOf("@", path - 1);
  const user = at > authority ? LONE_USER.exec(text.slice(authority, at))?.groups?.["user"] : void 0;
  if (user !== void 0) parts.push({ kind: "userinfo", name: "", from: authority, to: authority + user.length });
  let query = path;
  while (query < end && !"?#".includes(text[query] ?? "")) query++;
  for (let from = path; from < query; ) {
    let to = from;
    while (to < query && text[to] !== "/") to++;
    if (to > from) parts.push({ kind: "segment", name: "", from, to });
    from = to + 1;
  }
  for (let from = query + 1; from < end; ) {
    let to = from;
    while (to < end && !"&;#?".includes(text[to] ?? "")) to++;
    const equals = text.indexOf("=", from);
    if (equals >= from && equals < to) parts.push({ kind: "query", name: text.slice(from, equals), from: equals + 1, to });
    from = to + 1;
  }
  return parts;
}
function addressParts(text) {
  const start = /^\s{0,8}(?:https?|wss?):\/\//i.exec(text);
  if (start === null || /\s/.test(text.trim())) return void 0;
  const ends = (marks, from) => {
    let at2 = from;
    while (at2 < text.length && !marks.includes(text[at2] ?? "")) at2++;
    return at2;
  };
  const path = ends("/?#", start[0].length);
  const query = ends("?#", path);
  const fragment = ends("#", query);
  const at = text.lastIndexOf("@", path - 1);
  const host = at > start[0].length ? at + 1 : start[0].length;
  return (offset) => offset < host ? "user" : offset < path ? "host" : offset < query ? "path" : offset < fragment ? "query" : "fragment";
}
function hostOf(text) {
  const start = URL_START.exec(text);
  if (start === null) return void 0;
  const host = /^(?:[^/?#]{0,500}@)?(?<host>[^/?#:@\s]{1,255})/.exec(text.slice(start[0].length, start[0].length + 800))?.groups?.["host"];
  return host?.toLowerCase();
}
function unescaped(fragment) {
  const { text } = fragment;
  let plain = "";
  const starts = [];
  let seen = 0;
  function keep(to) {
    plain += text.slice(seen, to);
    for (let at = seen; at < to; at++) starts.push(at);
    seen = to;
  }
  for (const { index, 0: escape } of text.matchAll(ESCAPES)) {
    keep(index);
    plain += String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    starts.push(index);
    seen = index + escape.length;
  }
  if (seen === 0) return fragment;
  keep(text.length);
  return { text: plain, locate: (from, to) => fragment.locate(starts[from] ?? text.length, starts[to] ?? text.length) };
}

// src/engine/classify.ts
var GAPS = /\uE000+/g;
var HEADER_LINE = /(?<![^\r\n,;])\s{0,4}(?<name>[A-Za-z][A-Za-z0-9_-]{0,60})\s{0,2}[:=]\s{0,2}(?<rest>[^\r\n,;]{1,2000})/g;
var RESOURCE = /^(?:d|docs?|documents?|spreadsheets?|presentation|sheets?|files?|folders?|design|boards?|pages?|projects?|datasets?)$/;
var MAX_NESTING = 6;
var MAX_JUDGED = 2e4;
function findClaims(text, around) {
  const { knowledge } = around;
  const claims = knowledge.detector.find(text).map((match) => ({
    start: match.start,
    end: match.end,
    harmless: match.harmless,
    confidence: "high",
    credential: match.kind.id,
    evidence: `has the form of a ${match.kind.name}`,
    loose: false
  }));
  const taken = new SpanSet(claims);
  for (const structure of knowledge.findStructures(text)) {
    if (taken.overlaps(structure)) continue;
    if (text.slice(structure.start, structure.end).includes(GAP)) continue;
    taken.add(structure);
    claims.push({
      start: structure.start,
      end: structure.end,
      harmless: structure.harmless,
      confidence: "high",
      credential: structure.id,
      evidence: `is a ${structure.name}`,
      loose: structure.loose === true
    });
  }
  return claims;
}
function withoutForms(text, references, around) {
  if (references.length === 0) return references;
  const forms = around.knowledge.detector.find(text);
  const spelt = ({ value }) => value?.kind === "reference" && value.plaintext === "value";
  return references.filter((reference) => {
    const { from, to, fallback } = reference;
    return spelt(reference) || forms.every((form) => form.end <= from || to <= form.start || fallback !== void 0 && contains(fallback, form));
  });
}
function hasJudgement(text, around) {
  const claims = new SpanSet(findClaims(text, around));
  return (span) => claims.overlaps(span);
}
function findLiterals(fragment, question, around, strict = false) {
  return findClaims(fragment.text, around).filter((claim) => !claim.harmless && !(strict && claim.loose)).map(({ start, end, confidence, credential, evidence }) => ({
    ...question,
    span: fragment.locate(start, end),
    value: { kind: "literal", secret: new import_secret2.Secret(fragment.text.slice(start, end)), confidence, credential, evidence }
  }));
}
function classify(fragment, question, around) {
  const { text } = fragment;
  const { place, name } = question;
  const { knowledge } = around;
  const whole = (value) => ({ place, name, span: spanOf(fragment), value });
  if (text.trim() === "") return question.free === true ? [] : [whole({ kind: "empty" })];
  const depth = question.depth ?? 0;
  function literal(part2, from, to, confidence, evidence, credential) {
    const where = question.within === void 0 ? "" : `, ${question.within}`;
    return {
      place,
      name,
      span: part2.locate(from, to),
      value: {
        kind: "literal",
        secret: new import_secret2.Secret(part2.text.slice(from, to)),
        confidence,
        evidence: `${evidence}${where}`,
        ...credential === void 0 ? {} : { credential }
      }
    };
  }
  const references = text.length > MAX_JUDGED ? [] : withoutForms(text, findReferences(text, question, around), around);
  const pieces = [];
  for (const reference of references) {
    if (reference.fallback === void 0 || depth >= MAX_NESTING) continue;
    if (isForeign(text.slice(reference.from, reference.to), around)) continue;
    const inner = cut(fragment, reference.fallback.start, reference.fallback.end);
    const known2 = knowledge.judgeName(name) !== "none" || knowledge.detector.named(name, inner.text) !== void 0;
    const named3 = known2 || question.verdict ? name : reference.target;
    for (const piece of classify(
      inner,
      { ...question, name: named3, free: false, within: "as the default inside a reference", depth: depth + 1 },
      around
    )) {
      if (piece.value.kind === "literal") pieces.push({ ...piece, name });
    }
  }
  for (const { from, to, value, fallback } of references) {
    if (value?.kind === "reference" && value.plaintext === "value" && fallback === void 0)
      pieces.push(...findLiterals(cut(fragment, from, to), { place, name }, around));
  }
  const masked = mask(text, references);
  const leading = references.find(({ value }) => value !== void 0);
  const first = leading?.value;
  if (references.length > 0 && masked.replace(GAPS, "").replace(SCHEME, "").trim() === "") {
    return [...pieces, whole(first ?? { kind: "plain" })];
  }
  if (depth < MAX_NESTING && place !== "comment" && /^\s*[{[]/.test(text) && text.length <= MAX_JUDGED) {
    const nested = jsonScalars(fragment, around.jsonc);
    if (nested !== void 0) {
      for (const { name: key, part: part2 } of nested) {
        const inner = key === void 0 ? { place, name, free: true } : { place, name: question.free === true ? key : `${name}.${key}`, verdict: knowledge.judgeName(key) };
        for (const piece of classify(part2, { ...inner, depth: depth + 1 }, around)) {
          if (piece.value.kind !== "plain" && piece.value.kind !== "empty") pieces.push(piece);
        }
      }
      return pieces.length > 0 || question.free === true ? pieces : [whole(first ?? { kind: "plain" })];
    }
  }
  const partAt2 = text.length > MAX_JUDGED ? void 0 : addressParts(masked);
  const placed = (piece, offset) => partAt2 === void 0 ? piece : { ...piece, part: partAt2(offset) };
  const claims = findClaims(masked, around).map((claim) => {
    if (claim.credential !== "json-web-token" || question.free === true) return claim;
    const known2 = knowledge.detector.named(name, text.slice(claim.start, claim.end));
    return known2 === void 0 ? claim : {
      ...claim,
      harmless: claim.harmless || known2.harmless,
      credential: known2.kind.id,
      evidence: `has the form of a ${known2.kind.name}`
    };
  });
  for (const claim of claims) {
    if (!claim.harmless)
      pieces.push(placed(literal(fragment, claim.start, claim.end, claim.confidence, claim.evidence, claim.credential), claim.start));
  }
  if (text.length > MAX_JUDGED) return pieces.length > 0 || question.free === true ? pieces : [whole({ kind: "plain" })];
  const url = depth < MAX_NESTING ? urlParts(masked) : void 0;
  if (url !== void 0) {
    const claimed = new SpanSet(claims);
    const before = (i) => masked.slice(url[i - 1]?.from ?? 0, url[i - 1]?.to ?? 0);
    for (const [i, part2] of url.entries()) {
      if (claimed.overlaps({ start: part2.from, end: part2.to })) continue;
      const inner = unescaped(cut(fragment, part2.from, part2.to));
      if (part2.kind === "query") {
        const judged = classify(
          inner,
          { place: "url", name: part2.name, depth: depth + 1, ...question.within === void 0 ? {} : { within: question.within } },
          around
        );
        for (const piece of judged) if (piece.value.kind !== "plain" && piece.value.kind !== "empty") pieces.push(placed(piece, part2.from));
      } else if (!inner.text.includes(GAP)) {
        const whole2 = (confidence, evidence, credential) => {
          pieces.push(placed(literal(inner, 0, inner.text.length, confidence, evidence, credential), part2.from));
        };
        const issued2 = findClaims(inner.text, around).find((claim) => claim.start === 0 && claim.end === inner.text.length);
        if (issued2 !== void 0) {
          if (!issued2.harmless) whole2(issued2.confidence, issued2.evidence, issued2.credential);
        } else if (knowledge.isPlaceholder(inner.text)) continue;
        else if (part2.kind === "userinfo" && inner.text.length >= 16 && knowledge.looksRandom(inner.text))
          whole2("medium", "a random-looking user part of a URL");
        else if (part2.kind === "segment" && isCapability(inner.text) && !RESOURCE.test(before(i)))
          whole2("low", "a random-looking part of a URL path, which may open the endpoint by itself");
      }
    }
    if (pieces.length > 0) return pieces;
    const chief = references.find(({ value, from }) => value !== void 0 && partAt2?.(from) === "user") ?? leading;
    if (chief?.value !== void 0) return [placed(whole(chief.value), chief.from)];
    return question.free === true ? [] : [whole({ kind: claims.length > 0 ? "placeholder" : "plain" })];
  }
  if (pieces.length > 0) return pieces;
  if (first !== void 0) return [whole(first)];
  if (claims.length > 0)
    return question.free === true ? [] : [whole({ kind: knowledge.isPlaceholder(text, name) ? "placeholder" : "plain" })];
  if (question.free === true) return [];
  const scheme = place === "header" || place === "argument" || place === "env" || place === "field" ? SCHEME.exec(text) : null;
  const body = trimmed(scheme === null ? fragment : cut(fragment, scheme[0].length, text.length));
  const byName = knowledge.judgeName(name);
  const known = around.server?.secrets.includes(name) === true || place === "env" && knowledge.isKnownSecret(name);
  const plain = around.server?.plain.includes(name) === true || place === "env" && !known && knowledge.isKnownPlain(name) && byName !== "password" && byName !== "secret";
  let verdict = question.verdict !== void 0 && question.verdict !== "none" ? question.verdict : byName;
  if (verdict === "secret" && byName === "password") verdict = "password";
  if (known && (verdict === "none" || verdict === "harmless" || verdict === "key")) verdict = "secret";
  if (plain) verdict = "harmless";
  if (scheme !== null && /^\s*(?:bearer|token)\s/i.test(text) && (verdict === "none" || verdict === "harmless") && (place === "header" || knowledge.looksRandom(body.text))) {
    verdict = "secret";
  }
  if ((place === "env" || place === "field") && byName === "harmless" && /headers?$/i.test(name)) {
    for (const line of text.matchAll(HEADER_LINE)) {
      const from = line.index + line[0].length - (line.groups?.["rest"]?.length ?? 0);
      pieces.push(
        ...classify(
          cut(fragment, from, line.index + line[0].length),
          { place: "header", name: line.groups?.["name"] ?? name, depth: depth + 1 },
          around
        )
      );
    }
    const literals = pieces.filter((piece) => piece.value.kind === "literal");
    if (literals.length > 0) return literals;
  }
  const bearsCredential = verdict !== "none" && verdict !== "harmless";
  if (knowledge.isPlaceholder(body.text, name) || bearsCredential && knowledge.isDefaultPassword(body.text)) {
    const slot = place === "env" || place === "header";
    return [whole({ kind: bearsCredential || slot && /^[<[{]|your/i.test(body.text) ? "placeholder" : "plain" })];
  }
  if (bearsCredential && /^[A-Z][A-Z0-9]{0,60}(?:_[A-Z0-9]{1,60}){1,8}$/.test(body.text) && !knowledge.looksRandom(body.text))
    return [whole({ kind: "placeholder" })];
  const issued = knowledge.detector.named(name, body.text);
  if (issued !== void 0) {
    return issued.harmless ? [whole({ kind: "plain" })] : [literal(body, issued.start, issued.end, "high", `has the form of a ${issued.kind.name}`, issued.kind.id)];
  }
  const open = verdict === "none" && (place === "env" || place === "header" || place === "url");
  if (bearsCredential || open) {
    const generic = knowledge.judgeValue(body.text, name, verdict);
    if (generic !== void 0) return [literal(body, 0, body.text.length, generic.confidence, generic.evidence)];
  }
  return [whole({ kind: "plain" })];
}
function isCapability(segment) {
  return segment.length >= 32 && /^[A-Za-z0-9_-]+$/.test(segment) && /[0-9]/.test(segment) && /[a-z]/.test(segment) && /[A-Z]/.test(segment);
}

// src/engine/opinions.ts
var MAX_NAMED = 3;
function makeAsker(second, knowledge) {
  const unheard = /* @__PURE__ */ new Map();
  return {
    async ask(source, file) {
      const { path } = source.origin;
      const opinions = second === void 0 ? [] : await second.look(path, source.text);
      if (!("problem" in opinions)) return newTo(source, file, opinions, knowledge);
      const { problem } = opinions;
      unheard.set(problem, (unheard.get(problem) ?? /* @__PURE__ */ new Set()).add(path));
      return [];
    },
    notices: () => [...unheard].map(
      ([problem, paths]) => `There is no second opinion on ${someOf([...paths], MAX_NAMED)}: ${problem}. Keygate's own search was made.`
    )
  };
}
async function newTo({ text }, file, opinions, knowledge) {
  if (opinions.length === 0) return [];
  const around = {
    client: knowledge.unknownClient,
    knowledge,
    jsonc: await knowledge.loadFormat("jsonc"),
    budget: { left: 0 }
  };
  const known = file === void 0 ? [] : [...file.servers.flatMap(({ slots }) => slots), ...file.strays];
  const taken = new SpanSet(known.map(({ span }) => span));
  const judged = hasJudgement(text, around);
  return opinions.flatMap(({ start, end, name }) => {
    const span = { start, end };
    const shown2 = text.slice(start, end);
    if (end <= start || taken.overlaps(span) || judged(span)) return [];
    const words = !knowledge.looksRandom(shown2) && !shown2.includes("\n");
    if (words || knowledge.isPlaceholder(shown2) || knowledge.isDefaultPassword(shown2)) return [];
    taken.add(span);
    const evidence = `taken for one by secretlint (${name})`;
    return [
      { place: "text", name: "text", path: [], span, value: { kind: "literal", secret: new import_secret3.Secret(shown2), confidence: "low", evidence } }
    ];
  });
}

// src/engine/launchers.ts
var MAX_LAUNCHES = 16;
var programs = /* @__PURE__ */ new WeakMap();
var packages = /* @__PURE__ */ new WeakMap();
function startersOf(cache, managers, namesOf) {
  const known = cache.get(managers);
  if (known !== void 0) return known;
  const made = /* @__PURE__ */ new Map();
  for (const manager of managers)
    for (const launcher of manager.launchers)
      for (const name of namesOf(launcher)) {
        const starters = made.get(name) ?? [];
        if (!made.has(name)) made.set(name, starters);
        starters.push({ manager, launcher });
      }
  cache.set(managers, made);
  return made;
}
function behindSubcommand(words, at, launcher) {
  let next = at + 1;
  for (const wanted of launcher.subcommand) {
    while (next < words.length && words[next] !== wanted && words[next]?.startsWith("-") === true) {
      next += launcher.valued.includes(words[next] ?? "") ? 2 : 1;
    }
    if (words[next++] !== wanted) return -1;
  }
  return launcher.subcommand.length === 0 && words[next] === void 0 ? -1 : next;
}
function ownSyntaxes({ references }) {
  return references.map(({ syntax }) => syntax).filter((syntax) => !syntax.startsWith("ref+"));
}
function launchAt(words, at, manager, launcher) {
  const next = behindSubcommand(words, at, launcher);
  if (next < 0) return void 0;
  const separator = launcher.separator === "--" ? words.indexOf("--", next) : -1;
  const end = separator < 0 ? words.length : separator + 1;
  const own = launcher.injects === void 0 && launcher.inline === void 0 ? [] : words.slice(at, end);
  const has = (option) => own.some((word) => word === option || word.startsWith(`${option}=`));
  return {
    manager,
    launcher,
    style: launcher.injects?.some(has) === true ? "bulk" : launcher.style,
    at,
    end,
    syntaxes: launcher.resolves ?? (launcher.style === "bulk" ? [] : ownSyntaxes(manager)),
    inline: launcher.reads === "both" || launcher.inline !== void 0 && has(launcher.inline)
  };
}
function findLaunches(words, managers) {
  const found = [];
  const byProgram = startersOf(programs, managers, ({ command }) => [command]);
  const byPackage = startersOf(packages, managers, ({ packages: names }) => names ?? []);
  const run = /* @__PURE__ */ new Set();
  for (const [at, word] of words.entries()) {
    if (found.length === MAX_LAUNCHES) break;
    const named3 = packageAfter(words, at);
    if (named3 !== void 0) run.add(named3.at);
    const candidates = [...byProgram.get(programOf(word)) ?? [], ...run.has(at) ? byPackage.get(packageName(word)) ?? [] : []];
    for (const { manager, launcher } of candidates) {
      if (found.some((other) => other.at === at && other.manager === manager)) continue;
      const launch = launchAt(words, at, manager, launcher);
      if (launch !== void 0) found.push(launch);
    }
  }
  return found;
}
var MAX_DEPTH = 3;
function spread(words, depth = 0) {
  if (depth === MAX_DEPTH) return words;
  return words.flatMap((word) => {
    if (!/\s/.test(word.text)) return [word];
    const inner = splitShell(word).flatMap(
      (command) => command.map((part2) => ({ ...word, text: part2.text, locate: (from, to) => part2.locate(from, to) }))
    );
    return spread(inner, depth + 1);
  });
}
function resolvedInEnvironment(launches) {
  return new Set(launches.flatMap(({ launcher, syntaxes }) => launcher.reads === "argument" ? [] : syntaxes));
}
function resolvedInWord(at, launches) {
  const taking = launches.filter((launch) => launch.at < at && (at < launch.end ? launch.launcher.reads === "argument" : launch.inline));
  return new Set(taking.flatMap(({ syntaxes }) => syntaxes));
}

// src/engine/arguments.ts
var SHELLS = /^(?:.{0,500}[\\/])?(?:ba|z|da|a|k|fi)?sh(?:\.exe)?$/;
var POWERSHELLS = /^(?:.{0,500}[\\/])?(?:pwsh|powershell)(?:\.exe)?$/i;
var CONTAINERS = /^(?:.{0,500}[\\/])?(?:docker|podman|nerdctl|container)(?:\.exe)?$/;
var ENV_FLAGS = /* @__PURE__ */ new Set(["-e", "--env", "--env-var", "--envs"]);
var HEADER_FLAGS = /* @__PURE__ */ new Set(["-h", "-H", "--header", "--headers", "--http-header"]);
var ASSIGNMENT = /^(?:\$env:)?(?<name>[A-Za-z_][A-Za-z0-9_.-]{0,200})\s?=/;
var VARIABLE = /^[A-Z_][A-Z0-9_]{1,200}$/;
var FLAG = /^(?<flag>--?[A-Za-z][A-Za-z0-9_.-]{0,100}|\/[A-Za-z][A-Za-z0-9_-]{1,40}(?=:))(?<equals>[=:](?!\/))?/;
var USER_FLAGS = /* @__PURE__ */ new Set(["-u", "--user", "--auth", "--basic", "--basic-auth", "--credentials", "--creds", "--login"]);
var SHORT_FLAGS = /* @__PURE__ */ new Set(["-k", "-t", "-s", "-w", "-p", "-P"]);
var HEADER = /^(?<name>[A-Za-z][A-Za-z0-9_-]{0,100})\s?[:=]/;
function readShell(line, around, depth = 0) {
  return splitShell(line).flatMap((words) => readArguments(words, { ...around, shell: true, early: false }, depth + 1));
}
function readArguments(words, around, depth = 0) {
  const texts = words.map((word) => word.text);
  const container = texts.some((text) => CONTAINERS.test(text));
  const bridge = around.bridge === true || texts.some((text) => /^mcp-remote(?:@|$)/.test(text));
  const pieces = [];
  if (depth > 4) return pieces;
  const launches = findLaunches(texts, around.knowledge.managers);
  let surroundings = { ...around, bridge };
  const bounds = launches.flatMap(({ at, end }) => [at + 1, end]).sort((a, b) => a - b);
  function enter2(at) {
    if (bounds[0] === void 0 || bounds[0] > at) return;
    while (bounds[0] !== void 0 && bounds[0] <= at) bounds.shift();
    surroundings = { ...around, bridge, taken: resolvedInWord(at, launches), early: around.shell === true };
  }
  function readHeader(word, flag) {
    const match = HEADER.exec(word.text);
    if (match === null) pieces.push(...classify(word, { place: "header", name: flag, verdict: "secret" }, surroundings));
    else
      pieces.push(
        ...classify(cut(word, match[0].length, word.text.length), { place: "header", name: match.groups?.["name"] ?? flag }, surroundings)
      );
  }
  function isInside(text, at) {
    return around.knowledge.detector.find(text).some(({ start, end }) => start < at && at < end);
  }
  function readVariable(word) {
    const match = ASSIGNMENT.exec(word.text);
    if (match !== null && !isInside(word.text, match[0].length - 1)) {
      const name = match.groups?.["name"] ?? "";
      pieces.push(...classify(cut(word, match[0].length, word.text.length), { place: "env", name }, surroundings));
      return true;
    }
    if (!container || !VARIABLE.test(word.text)) return false;
    pieces.push({
      place: "env",
      name: word.text,
      span: spanOf(word),
      value: { kind: "reference", via: "environment", syntax: "-e NAME", target: word.text, expanded: true, process: true }
    });
    return true;
  }
  function readUser(word, name) {
    const match = /^[^\s:/@]{1,100}:(?=[^\s/]{4})/.exec(word.text);
    if (match === null || word.text.includes("://")) return false;
    pieces.push(...classify(cut(word, match[0].length, word.text.length), { place: "argument", name, verdict: "password" }, surroundings));
    return true;
  }
  function readJoined(word, name, from) {
    const value = cut(word, from, word.text.length);
    if (HEADER_FLAGS.has(name)) readHeader(value, name);
    else if (/\s--?[A-Za-z]/.test(value.text))
      for (const inner of splitShell(word)) for (const piece of readArguments(inner, surroundings, depth + 1)) pieces.push(piece);
    else if (!(ENV_FLAGS.has(name) && readVariable(value)) && !(USER_FLAGS.has(name) && readUser(value, name))) {
      pieces.push(...meaningful(classify(value, { place: "argument", name }, surroundings)));
    }
  }
  const login = texts.some((text) => /^(?:-u|-U|--user|--username)(?:=|$)/.test(text) || /^-u[A-Za-z]/.test(text));
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === void 0) break;
    const { text } = word;
    const next = words[i + 1];
    const script = words[i + 2];
    enter2(i);
    if (next !== void 0 && script !== void 0 && (SHELLS.test(text) && /^-[a-z]{0,4}c$/.test(next.text) || POWERSHELLS.test(text) && /^-c(?:ommand)?$/i.test(next.text))) {
      for (const piece of readShell(script, surroundings, depth)) pieces.push(piece);
      i += 2;
      continue;
    }
    const flag = FLAG.exec(text);
    if (flag !== null) {
      const name = flag.groups?.["flag"] ?? "";
      const inside = /^\s{1,8}/.exec(text.slice(flag[0].length));
      if (inside !== null && flag.groups?.["equals"] === void 0) {
        readJoined(word, name, flag[0].length + inside[0].length);
        continue;
      }
      const attached = /^-e(?=[A-Z_][A-Z0-9_]{0,100}=)/.exec(text);
      if (attached !== null) {
        readVariable(cut(word, 2, text.length));
        continue;
      }
      if (flag.groups?.["equals"] !== void 0) {
        const value = cut(word, flag[0].length, text.length);
        if (name === "--env-file") {
          around.envFiles?.push({ path: value.text, span: spanOf(value) });
          continue;
        }
        if (ENV_FLAGS.has(name) && readVariable(value)) continue;
        if (USER_FLAGS.has(name) && readUser(value, name)) continue;
        if (HEADER_FLAGS.has(name)) readHeader(value, name);
        else pieces.push(...meaningful(classify(value, { place: "argument", name }, surroundings)));
        continue;
      }
      if (/^-p[^=]/.test(text) && login && !/^-p\d{1,5}$/.test(text)) {
        pieces.push(...classify(cut(word, 2, text.length), { place: "argument", name: "-p", verdict: "password" }, surroundings));
        continue;
      }
      if (next === void 0) continue;
      if (name === "--env-file") {
        around.envFiles?.push({ path: next.text, span: spanOf(next) });
        i++;
        continue;
      }
      if (ENV_FLAGS.has(name)) {
        if (readVariable(next)) i++;
        continue;
      }
      if (HEADER_FLAGS.has(name)) {
        if (HEADER.test(next.text)) {
          readHeader(next, name);
          i++;
          continue;
        }
        if (script !== void 0 && /^[A-Za-z][A-Za-z0-9-]{1,60}$/.test(next.text)) {
          pieces.push(...classify(script, { place: "header", name: next.text }, surroundings));
          i += 2;
          continue;
        }
      }
      if (USER_FLAGS.has(name) && readUser(next, name)) {
        i++;
        continue;
      }
      const verdict = around.knowledge.judgeName(name);
      const telling = verdict !== "none" && verdict !== "harmless";
      const isFlag = /^--[A-Za-z]|^-[A-Za-z]$/.test(next.text) || next.text === "--";
      const sshpass = name === "-p" && i > 0 && programOf(texts[i - 1] ?? "") === "sshpass";
      const issued = () => name.startsWith("--") && !telling && around.knowledge.detector.named(name, next.text) !== void 0;
      const password = sshpass || name === "-p" && login && !/^\d{1,5}$/.test(next.text);
      const short = SHORT_FLAGS.has(name) && next.text.length >= 16 && !/^@|[/:]/.test(next.text) && around.knowledge.looksRandom(next.text);
      if (!isFlag && (telling || password || short || issued())) {
        const judged = classify(
          next,
          { place: "argument", name, ...password ? { verdict: "password" } : short ? { verdict: "key" } : {} },
          surroundings
        );
        const told = launches.some(({ at, end, launcher }) => at < i && i < end && launcher.valued.includes(name));
        pieces.push(...told ? judged.filter(({ value }) => value.kind !== "placeholder") : judged);
        i++;
      }
      continue;
    }
    const powershell = /^\$env:(?<name>[A-Za-z_][A-Za-z0-9_]{0,200})$/i.exec(text)?.groups?.["name"];
    if (powershell !== void 0 && next?.text === "=" && script !== void 0) {
      pieces.push(...classify(script, { place: "env", name: powershell }, surroundings));
      i += 2;
      continue;
    }
    const colon = /^(?<name>[A-Za-z][A-Za-z0-9_-]{1,40}):(?=[^\s/:]{12})/.exec(text);
    const named3 = around.knowledge.judgeName(colon?.groups?.["name"] ?? "");
    if (colon !== null && (named3 === "secret" || named3 === "password")) {
      pieces.push(
        ...classify(cut(word, colon[0].length, text.length), { place: "argument", name: colon.groups?.["name"] ?? "" }, surroundings)
      );
      continue;
    }
    if (ASSIGNMENT.test(text) && !/^[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\//.test(text) && readVariable(word)) continue;
    if (/\s/.test(text) && /(?:^|\s)(?:--?[A-Za-z]|[A-Za-z_]{1,60}=)/.test(text) && !/^\s*[{[]/.test(text)) {
      const inner = readShell(word, surroundings, depth);
      if (inner.length > 0) {
        for (const piece of inner) pieces.push(piece);
        continue;
      }
    }
    pieces.push(...classify(word, { place: "argument", name: word.label ?? `word ${i + 1}`, free: true }, surroundings));
  }
  return pieces;
}
function meaningful(pieces) {
  return pieces.filter((piece) => piece.value.kind !== "plain" && piece.value.kind !== "empty");
}

// src/engine/launch.ts
var CONTAINERS2 = /* @__PURE__ */ new Set(["docker", "podman", "nerdctl", "container"]);
var SWITCHES = /* @__PURE__ */ new Set([
  "--rm",
  "--init",
  "--privileged",
  "--detach",
  "--interactive",
  "--tty",
  "--read-only",
  "--sig-proxy",
  "--no-healthcheck",
  "--quiet",
  "--publish-all",
  "--oom-kill-disable",
  "--replace"
]);
var BRIDGE = /^(?:.{0,500}[\\/])?(?:mcp-remote|mcp-proxy|supergateway)(?:\.cmd|\.exe)?(?:@[\w.^~-]{1,60})?$/;
var NPM_VERSION = /.@v?\d+\.\d+\.\d+(?:[-+][\w.+-]{1,80})?$/;
var PYPI_VERSION = /(?:===?|@)v?\d+(?:\.\d+){1,5}(?:[\w.+-]{0,60})?$/;
var COMMIT2 = /[@#][0-9a-f]{40}$/;
var DIGEST = /@sha256:[0-9a-f]{64}$/;
var TAG = /:[^/:]{1,128}$/;
function isPinned(kind, name) {
  if (COMMIT2.test(name)) return true;
  if (kind === "npm") return NPM_VERSION.test(name);
  if (kind === "pypi") return PYPI_VERSION.test(name);
  return DIGEST.test(name) || TAG.test(name) && !/:(?:latest|main|master|edge|nightly|stable|dev)$/.test(name);
}
function imageAfter(words, at) {
  if (!CONTAINERS2.has(programOf(words[at]?.text ?? ""))) return void 0;
  const run = words.findIndex(({ text }, i) => i > at && text === "run");
  if (run < 0) return void 0;
  for (let i = run + 1; i < words.length; i++) {
    const word = words[i];
    if (word === void 0) break;
    if (!word.text.startsWith("-")) return word;
    const joined = word.text.includes("=") || SWITCHES.has(word.text) || /^-[itdqP]{1,5}$/.test(word.text) || /^-[evpwulh]./.test(word.text);
    if (!joined) i++;
  }
  return void 0;
}
function nameOf3(text) {
  return text.replace(/^([a-z][a-z0-9+.-]{0,30}:\/\/)[^/?#@]{0,2000}@/i, "$1").replace(/[?#].*$/s, "");
}
function programIn(words, launches, knowledge) {
  const texts = words.map(({ text }) => text);
  for (let at = 0; at < words.length; at++) {
    const found = packageAfter(texts, at);
    if (found !== void 0 && launches.some((launch) => launch.at === found.at)) continue;
    const named3 = found === void 0 ? imageAfter(words, at) : words[found.at];
    const option = /^--?[a-z-]{1,20}=/.exec(named3?.text ?? "")?.[0].length ?? 0;
    const word = named3 === void 0 || option === 0 ? named3 : cut(named3, option, named3.text.length);
    if (word === void 0 || word.text === "") continue;
    const kind = found?.kind ?? "image";
    return { kind, name: printable(nameOf3(word.text), knowledge), pinned: isPinned(kind, word.text), span: spanOf(word) };
  }
  return void 0;
}
var MAX_OPTIONS = 11;
function launchersIn(words, launches, knowledge) {
  return launches.flatMap(({ manager, launcher, style, at }) => {
    const word = words[at];
    if (word === void 0) return [];
    const end = words.findIndex(({ text }, i) => i > at && text === "--");
    const options = words.slice(at + 1, end < 0 ? at + 1 + MAX_OPTIONS : end);
    return [
      {
        manager: manager.id,
        style,
        ...style === launcher.style ? {} : { ofReferences: true },
        options: options.map(({ text }) => printable(text, knowledge)),
        span: spanOf(word)
      }
    ];
  });
}
function bridgedIn(words) {
  const bridge = words.findIndex(({ text }) => BRIDGE.test(text));
  return bridge < 0 ? void 0 : words.find(({ text }, i) => i > bridge && /^(?:https?|wss?):\/\//i.test(text));
}
function addressOf(url, knowledge) {
  if (url === void 0) return void 0;
  const match = /^\s{0,4}(?<scheme>[a-z][a-z0-9+.-]{0,20}):\/\/(?:[^\s/?#@]{0,400}@)?(?<host>\[[0-9a-f:.]{2,45}\]|[\w.-]{1,255})/i.exec(
    url.text
  );
  const { scheme, host } = match?.groups ?? {};
  return scheme === void 0 || host === void 0 ? void 0 : { scheme: scheme.toLowerCase(), host: printable(host.toLowerCase(), knowledge), span: spanOf(url) };
}
function launchOf(words, launches, url, knowledge) {
  const program = programIn(words, launches, knowledge);
  const address = addressOf(url ?? bridgedIn(words), knowledge);
  return {
    launchers: launchersIn(words, launches, knowledge),
    ...program === void 0 ? {} : { program },
    ...address === void 0 ? {} : { address }
  };
}

// src/engine/roles.ts
var finders = /* @__PURE__ */ new WeakMap();
function roleFinder(fields) {
  const made = finders.get(fields) ?? makeRoleFinder(fields);
  finders.set(fields, made);
  return made;
}
function makeRoleFinder(fields) {
  const byTail = /* @__PURE__ */ new Map();
  for (const role of Object.keys(fields)) {
    for (const name of fields[role]) {
      const parts = name.split(".");
      const tail = parts.at(-1) ?? "";
      byTail.set(tail, [...byTail.get(tail) ?? [], { parts, role }]);
    }
  }
  for (const list of byTail.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return (path) => byTail.get(path.at(-1) ?? "")?.find(({ parts }) => parts.length <= path.length && parts.every((part2, i) => path[path.length - parts.length + i] === part2))?.role;
}

// src/engine/entry.ts
var ENV_FILE_KEYS = /* @__PURE__ */ new Set(["envFile", "env_file"]);
var MAX_NESTING2 = 14;
var MAX_WORDS = 400;
var VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,100}$/;
function add(to, path, pieces) {
  if (pieces.length === 0) return;
  const way = printableWay(path, to.around.knowledge);
  for (const piece of pieces) {
    to.slots.push({
      place: piece.place,
      name: printable(piece.name, to.around.knowledge),
      path: way,
      span: piece.span,
      value: piece.value,
      ...piece.part === void 0 ? {} : { part: piece.part }
    });
  }
}
function judgeKey(to, path, entry, place) {
  if (entry.key.length < 12) return;
  const inner = { text: entry.key, locate: () => entry.keySpan };
  const literal = classify(inner, { place, name: "key", free: true }, to.around).find((piece) => piece.value.kind === "literal");
  if (literal !== void 0) add(to, path, [literal]);
}
function scalarsOf(node, seen = /* @__PURE__ */ new Set()) {
  if (node.kind === "scalar") return [node];
  if (seen.has(node)) return [];
  seen.add(node);
  if (node.kind === "list") return node.items.flatMap((item) => scalarsOf(item, seen));
  return node.entries.flatMap((entry) => scalarsOf(entry.value, seen));
}
function enter(to, node) {
  const { budget } = to.around;
  if (to.seen.has(node)) return false;
  to.seen.add(node);
  budget.left -= node.kind === "map" ? node.entries.length : 1;
  return budget.left > 0;
}
function readDeclaredArgument(to, path, item) {
  if (item.kind !== "map" || !enter(to, item)) return;
  const { around } = to;
  const field = (...names) => {
    const value = item.entries.findLast(({ key }) => names.includes(key))?.value;
    return value?.kind === "scalar" ? value : void 0;
  };
  const isTelling = (text) => !["none", "harmless"].includes(around.knowledge.judgeName(text));
  const name = field("name", "key") ?? field("valueHint", "value_hint");
  for (const { key, value } of item.entries) {
    if (value === name) continue;
    const here = [...path, key];
    for (const scalar of scalarsOf(value)) {
      const word = { ...fragmentOf(scalar), label: key };
      if (!["value", "default"].includes(key)) {
        const pieces = classify(word, { place: "argument", name: key, free: !isTelling(key) }, around);
        add(
          to,
          here,
          pieces.filter((piece) => piece.value.kind === "literal")
        );
      } else if (name?.text.startsWith("-") === true) add(to, here, readArguments([fragmentOf(name), word], around));
      else if (name !== void 0 && isTelling(name.text)) add(to, here, classify(word, { place: "argument", name: name.text }, around));
      else add(to, here, readArguments([word], around));
    }
  }
}
function readPair(to, path, entry, place, name = entry.key) {
  const here = [...path, entry.key];
  const { value } = entry;
  if (value.kind === "map") {
    if (!enter(to, value)) return;
    for (const inner of value.entries) readPair(to, here, inner, place, ["value", "default"].includes(inner.key) ? entry.key : inner.key);
    return;
  }
  judgeKey(to, here, entry, place);
  for (const scalar of scalarsOf(value)) {
    const inner = fragmentOf(scalar);
    const judged = classify(inner, { place, name }, to.around);
    add(to, here, judged);
    if (!/(?:^|\s)--?[A-Za-z][\w.-]{1,60}[= ]/.test(inner.text)) continue;
    add(
      to,
      here,
      readShell(inner, to.around).filter(
        (piece) => piece.value.kind === "literal" && !judged.some((other) => other.value.kind === "literal" && overlaps(other.span, piece.span))
      )
    );
  }
}
function readPairs(to, path, node, place) {
  if (node.kind !== "scalar" && !enter(to, node)) return;
  if (node.kind === "map") {
    for (const entry of node.entries) readPair(to, path, entry, place);
    return;
  }
  if (node.kind === "scalar") {
    const flag = { text: "--header", locate: () => node.span };
    add(to, path, place === "env" ? readShell(fragmentOf(node), to.around) : readArguments([flag, fragmentOf(node)], to.around));
    return;
  }
  node.items.forEach((item, i) => {
    const here = [...path, i];
    if (item.kind === "scalar") {
      const flag = place === "env" ? "-e" : "--header";
      const word = fragmentOf(item);
      const named3 = place === "env" && VARIABLE_NAME.test(item.text);
      if (named3) {
        add(to, here, [
          { place, name: item.text, span: item.span, value: { kind: "reference", via: "environment", syntax: "NAME", target: item.text } }
        ]);
      } else add(to, here, readArguments([{ text: flag, locate: () => item.span }, word], to.around));
    } else if (item.kind === "map") {
      const name = item.entries.findLast((entry) => ["name", "key", "header"].includes(entry.key.toLowerCase()))?.value;
      if (name === void 0) {
        readPairs(to, here, item, place);
        return;
      }
      const label2 = name.kind === "scalar" ? name.text : `${place}[${i}]`;
      for (const entry of item.entries) {
        if (entry.value === name) continue;
        const held = entry.key === "valueFrom" ? fieldOf(entry.value, "secretKeyRef") : void 0;
        if (held !== void 0) {
          add(to, [...here, entry.key], [secretPiece(held, "secretKeyRef", label2)]);
          continue;
        }
        for (const scalar of scalarsOf(entry.value)) {
          const value = ["value", "default"].includes(entry.key);
          add(to, [...here, entry.key], classify(fragmentOf(scalar), { place, name: value ? label2 : entry.key, free: !value }, to.around));
        }
      }
    } else
      for (const scalar of scalarsOf(item))
        add(to, here, classify(fragmentOf(scalar), { place, name: `${place}[${i}]`, free: true }, to.around));
  });
}
function fieldOf(node, key) {
  return node.kind === "map" ? node.entries.findLast((entry) => entry.key === key)?.value : void 0;
}
function secretPiece(held, syntax, name) {
  const parts = [fieldOf(held, "name"), fieldOf(held, "key")].flatMap((part2) => part2?.kind === "scalar" ? part2.text : []);
  const value = { kind: "reference", via: "manager", syntax, target: parts.join("/"), manager: "kubernetes", expanded: true };
  return { place: "env", name, span: held.span, value };
}
function readSecretRefs(to, path, node) {
  if (node.kind !== "list") return;
  node.items.forEach((item, i) => {
    const held = fieldOf(item, "secretRef");
    if (held !== void 0) add(to, [...path, i], [secretPiece(held, "secretRef", "envFrom")]);
  });
}
function readVariables(to, path, node) {
  const field = String(path.at(-1) ?? "");
  for (const scalar of scalarsOf(node)) {
    const literal = VARIABLE_NAME.test(scalar.text) ? classify(fragmentOf(scalar), { place: "field", name: field, free: true }, to.around) : classify(fragmentOf(scalar), { place: "field", name: field, verdict: "secret" }, to.around);
    if (literal.some((piece) => piece.value.kind === "literal")) add(to, path, literal);
    else if (scalar.text !== "") {
      const { store } = to.around.client;
      const value = store === void 0 ? { kind: "reference", via: "environment", syntax: field, target: scalar.text, expanded: true } : { kind: "reference", via: "manager", syntax: field, target: scalar.text, manager: store, expanded: true };
      add(to, path, [{ place: "field", name: field, span: scalar.inner, value }]);
    }
  }
}
function wordsOf(node, path, seen = /* @__PURE__ */ new Set()) {
  if (node === void 0) return [];
  if (node.kind === "scalar") return [{ ...fragmentOf(node), label: path }];
  if (node.kind === "map" || seen.has(node)) return [];
  seen.add(node);
  return node.items.flatMap(
    (item, i) => item.kind === "scalar" ? [{ ...fragmentOf(item), label: `${path}[${i}]` }] : wordsOf(item, `${path}[${i}]`, seen)
  );
}
function readMap(to, path, keys, node, depth) {
  if (depth > MAX_NESTING2 || !enter(to, node)) return;
  const { around, roleOf } = to;
  let command = [];
  let shellLine;
  let args = [];
  let argsPath = path;
  for (const entry of node.entries) {
    const here = [...path, entry.key];
    const inner = [...keys, entry.key];
    const { value } = entry;
    const role = roleOf(inner);
    judgeKey(to, here, entry, "field");
    switch (role) {
      case "command": {
        if (value.kind === "map") {
          readMap(to, here, inner, value, depth + 1);
          break;
        }
        to.stdio = true;
        const words2 = wordsOf(value, entry.key);
        if (value.kind === "scalar" && /\s/.test(value.text.trim()) && !/^(?:[A-Za-z]:)?[\\/]/.test(value.text)) shellLine = words2[0];
        else command = words2;
        if (args.length === 0) argsPath = here;
        break;
      }
      case "args":
        if (value.kind === "scalar" && /\s/.test(value.text)) {
          add(to, here, readShell(fragmentOf(value), { ...around, shell: false }));
          break;
        }
        if (value.kind === "list") value.items.forEach((item, i) => readDeclaredArgument(to, [...here, i], item));
        args = [...args, ...wordsOf(value, entry.key)];
        argsPath = here;
        break;
      case "env":
        readPairs(to, here, value, "env");
        break;
      case "headers":
        readPairs(to, here, value, "header");
        break;
      case "url":
        if (value.kind === "scalar") {
          to.remote = true;
          const pieces = classify(fragmentOf(value), { place: "url", name: entry.key }, around);
          add(to, here, pieces);
        }
        break;
      case "secrets":
        if (value.kind === "map") readMap(to, here, inner, value, depth + 1);
        else {
          for (const scalar of scalarsOf(value)) {
            if (scalar.type === "boolean" || scalar.type === "null") continue;
            add(to, here, classify(fragmentOf(scalar), { place: "field", name: entry.key, verdict: "secret" }, around));
          }
        }
        break;
      case "variables":
        readVariables(to, here, value);
        break;
      case "settings":
        if (value.kind === "map") readPairs(to, here, value, "env");
        break;
      case "helpers":
        for (const scalar of scalarsOf(value)) {
          const literals = readShell(fragmentOf(scalar), around).filter((piece) => piece.value.kind === "literal");
          if (literals.length > 0) add(to, here, literals);
          else if (scalar.text !== "") {
            add(to, here, [
              {
                place: "field",
                name: entry.key,
                span: scalar.inner,
                value: {
                  kind: "reference",
                  via: "manager",
                  syntax: entry.key,
                  target: "command",
                  ...findPrinted(scalar.text, around.knowledge.managers),
                  expanded: true
                }
              }
            ]);
          }
        }
        break;
      default: {
        if (entry.key === "envFrom") readSecretRefs(to, here, value);
        if (ENV_FILE_KEYS.has(entry.key))
          for (const scalar of scalarsOf(value)) around.envFiles?.push({ path: scalar.text, span: scalar.inner });
        if (role === "oauth") to.oauth = to.oauth || (value.kind === "scalar" ? !["", "false", "null"].includes(value.text) : true);
        if (value.kind === "scalar") readOther(to, here, entry.key, value);
        else if (depth < 12) readOthers(to, here, inner, value, depth + 1);
      }
    }
  }
  if (shellLine !== void 0) add(to, argsPath, readShell(shellLine, around));
  const words = [...command, ...args];
  if (words.length > 0) add(to, argsPath, readArguments(words, around));
  if (to.injected) addBulk(to, argsPath, spread(shellLine === void 0 ? words : [shellLine, ...args]));
}
function addBulk(to, path, words) {
  const texts = words.map(({ text }) => text);
  for (const { at, style, manager, launcher } of findLaunches(texts, to.around.knowledge.managers)) {
    const word = words[at];
    if (style !== "bulk" || word === void 0) continue;
    add(to, path, [
      {
        place: "argument",
        name: word.label ?? "command",
        span: spanOf(word),
        value: {
          kind: "reference",
          via: launcher.yields ?? "manager",
          syntax: word.text,
          target: "launcher",
          manager: manager.id,
          expanded: true
        }
      }
    ]);
  }
}
function readOther(to, path, key, scalar) {
  if (scalar.type !== "string") return;
  const verdict = to.around.knowledge.judgeName(key);
  const telling = verdict === "secret" || verdict === "password" || verdict === "connection";
  const pieces = classify(fragmentOf(scalar), { place: "field", name: key, free: !telling }, to.around);
  add(
    to,
    path,
    pieces.filter((piece) => telling ? piece.value.kind !== "plain" && piece.value.kind !== "empty" : piece.value.kind === "literal")
  );
}
function readOthers(to, path, keys, node, depth) {
  if (node.kind === "map") readMap(to, path, keys, node, depth);
  else if (node.kind === "list") {
    node.items.forEach((item, i) => {
      if (item.kind === "scalar") readOther(to, [...path, i], keys.at(-1) ?? "", item);
      else if (depth < 12) readOthers(to, [...path, i], keys, item, depth + 1);
    });
  }
}
function lineOf(node, fields) {
  const line = [];
  let url;
  const seen = /* @__PURE__ */ new Set();
  function walk(at, depth) {
    if (at.kind !== "map" || depth > 3 || seen.has(at)) return;
    seen.add(at);
    for (const { key, value } of at.entries) {
      if (fields.command.includes(key) || fields.args.includes(key)) for (const scalar of scalarsOf(value)) line.push(fragmentOf(scalar));
      else if (fields.url.includes(key) && value.kind === "scalar") url ??= fragmentOf(value);
      if (value.kind === "map") walk(value, depth + 1);
    }
  }
  walk(node, 0);
  return { line, url };
}
function readEntry(raw, surroundings) {
  const { fields, oauth } = surroundings.client;
  const { knowledge } = surroundings;
  const { line, url } = lineOf(raw.node, fields);
  const words = line.flatMap(({ text }) => /\s/.test(text) ? text.slice(0, 4e3).split(/\s/) : [text]);
  const host = url === void 0 ? void 0 : hostOf(url.text);
  const known = knowledge.findServer(host === void 0 ? { words } : { words, host });
  const started = spread(line.slice(0, MAX_WORDS)).slice(0, MAX_WORDS);
  const launches = findLaunches(
    started.map(({ text }) => text),
    knowledge.managers
  );
  const launch = launchOf(started, launches, url, knowledge);
  const envFiles = [];
  const around = { ...surroundings, server: known, resolved: resolvedInEnvironment(launches), envFiles };
  const to = {
    slots: [],
    around,
    roleOf: roleFinder(fields),
    root: raw.path,
    seen: /* @__PURE__ */ new Set(),
    oauth: false,
    remote: false,
    stdio: false,
    injected: launches.some(({ style }) => style === "bulk")
  };
  if (raw.node.kind === "map") readMap(to, raw.path, [], raw.node, 0);
  else if (raw.node.kind === "scalar") {
    to.remote = hostOf(raw.node.text) !== void 0;
    add(to, raw.path, classify(fragmentOf(raw.node), { place: to.remote ? "url" : "argument", name: "url" }, around));
  } else {
    const listed = wordsOf(raw.node, "args");
    add(to, raw.path, readArguments(listed, around));
  }
  for (const file of envFiles) surroundings.envFiles?.push(file);
  const bears = to.slots.some((slot) => slot.place !== "url" && slot.value.kind !== "plain" && slot.value.kind !== "empty");
  const slots = to.slots.map(
    (slot) => (
      // That a server lets clients sign in is no promise that this one can.
      slot.place === "url" && slot.value.kind === "plain" && !bears && (to.oauth || known?.oauth === true && oauth === "yes") ? { ...slot, value: { kind: "oauth" } } : slot
    )
  );
  return {
    name: printable(raw.name, knowledge),
    path: printableWay(raw.path, knowledge),
    span: raw.node.span,
    transport: to.stdio ? "stdio" : to.remote ? "remote" : "unknown",
    ...known === void 0 ? {} : { known: known.id },
    launch,
    ...envFiles.length === 0 ? {} : { envFiles },
    slots
  };
}

// src/clients/client.ts
var PROMPT_INPUTS = [
  { at: ["inputs", "*"], name: "id", secret: "password", values: ["default"] },
  { at: ["mcp", "inputs", "*"], name: "id", secret: "password", values: ["default"] }
];

// src/engine/inputs.ts
var NO_TEXT2 = /* @__PURE__ */ new Set(["boolean", "number", "integer", "array", "object", "file", "directory", "filepath"]);
function scalarAt(node, key) {
  const value = node.entries.findLast((entry) => entry.key === key)?.value;
  return value?.kind === "scalar" ? value : void 0;
}
function inputsIn(documents, declaration) {
  const names = [declaration.name ?? []].flat();
  return documents.flatMap((document) => resolveRoot(document, declaration.at)).flatMap(({ node, path }) => {
    if (node.kind !== "map") return [];
    const label2 = names.map((name) => scalarAt(node, name)).find((found) => found !== void 0);
    const id = names.length === 0 ? String(path.at(-1) ?? "") : label2?.text ?? "";
    return [{ declaration, node, path, id, label: label2, declared: scalarAt(node, declaration.secret)?.text === "true" }];
  });
}
function asExample(piece) {
  const { value } = piece;
  return value.kind === "literal" && value.credential === void 0 ? { ...piece, value: { ...value, confidence: "low" } } : piece;
}
function valuesOf({ declaration, node, path, id, declared }, around) {
  const { knowledge } = around;
  const examples = declaration.examples ?? [];
  const byName = knowledge.judgeName(id);
  const verdict = declared && (byName === "none" || byName === "key") ? "secret" : byName;
  return node.entries.flatMap(({ key, value }) => {
    const example = examples.includes(key);
    if (!example && !declaration.values.includes(key)) return [];
    const question = { place: "field", name: id === "" ? key : id, verdict, within: `as the ${key} of an input` };
    return (value.kind === "list" ? value.items : [value]).flatMap((one) => one.kind === "scalar" ? classify(fragmentOf(one), question, around) : []).filter((piece) => piece.value.kind !== "empty").map((piece) => ({
      ...example ? asExample(piece) : piece,
      name: printable(`${key} of input ${id}`, knowledge),
      path: [...path, key]
    }));
  });
}
function unprotectedOf({ declaration, node, id, label: label2, declared }, around) {
  const { knowledge } = around;
  const { secret, instead, kind, given } = declaration;
  const lacks = instead ?? (secret === void 0 ? void 0 : `${secret}: true`);
  const asked = scalarAt(node, given) === void 0 && !NO_TEXT2.has(scalarAt(node, kind)?.text ?? "");
  const byName = knowledge.judgeName(id);
  const telling = byName === "secret" || byName === "password" || byName === "key" && knowledge.isKnownSecret(id);
  if (lacks === void 0 || declared || !asked || !telling) return [];
  const span = label2?.span ?? { start: node.span.start, end: Math.min(node.span.end, node.span.start + 1) };
  return [{ name: printable(id, knowledge), lacks, span }];
}
function readInputs(documents, around) {
  const inputs = (around.client.inputs ?? PROMPT_INPUTS).flatMap((declaration) => inputsIn(documents, declaration));
  return {
    slots: inputs.flatMap((input) => valuesOf(input, around)),
    unprotected: inputs.flatMap((input) => unprotectedOf(input, around)),
    ids: inputs.flatMap(({ id }) => id === "" ? [] : [printable(id, around.knowledge)])
  };
}

// src/engine/proof.ts
function speaks(text, { proofs = [], roots }) {
  const within = (keys) => keys.every((key) => key === "*" || text.includes(key));
  return proofs.some(({ at, includes = "" }) => within(at) && text.includes(includes)) && roots.some(within);
}
function isProven(text, parsed, file) {
  const { proofs } = file;
  if (proofs === void 0) return true;
  if (parsed.problems.length > 0) return speaks(text, file);
  return parsed.documents.some(
    (document) => proofs.some(
      ({ at, includes }) => resolveRoot(document, at).some(({ node }) => includes === void 0 || node.kind === "scalar" && node.text.includes(includes))
    )
  );
}

// src/engine/named-values.ts
var PAIR = /(?<![A-Za-z0-9_.$/-])(?<name>[A-Za-z_][A-Za-z0-9_-]{1,80})["']?\s{0,4}[:=]>?\s{0,4}(?:[bruBRU]{0,2}"(?<double>[^"\r\n]{6,4000})"|[bruBRU]{0,2}'(?<single>[^'\r\n]{6,4000})'|(?:(?:[Bb]earer|[Tt]oken|[Bb]asic|[Bb]ot) )?(?<bare>[^\s"',;`]{6,600}))/g;
var FLAG2 = /(?<![A-Za-z0-9-])--(?<name>[A-Za-z][A-Za-z0-9-]{2,60})(?:=|\s{1,4}|["']\s{0,4},\s{0,4}["'])["']?(?<bare>[^\s"',;`-][^\s"',;`]{5,600})/g;
var ARGUMENTS = /["'](?<name>[A-Za-z_][A-Za-z0-9_-]{2,60})["']\s{0,4},\s{0,4}["'](?<double>[^"'\s]{8,300})["']/g;
var SAID = /(?<![A-Za-z])(?<name>passw(?:or)?d|passphrase|passwort|kennwort|pw|api[ -]?key|token|secret)(?:\s{1,4}(?:is|was|ist))?[\s:=]{1,4}`(?<double>[^`\s]{8,100})`/gi;
var TOLD = /(?<![A-Za-z_-])(?<name>password|passwd|pw)\s{1,3}(?:is\s{1,3})?(?<bare>[^\s`"',;]{10,60})/gi;
var LOGIN = /(?<![A-Za-z0-9-])(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,80}:(?<bare>[^"'\s]{8,100})/g;
var ACCOUNT = /`[^`\s@]{1,80}@[^`\s]{1,80}`\s{0,3}[/|]\s{0,3}`(?<double>[^`\s]{8,100})`/g;
var STRUCTURED = [PAIR, FLAG2];
var PROSE = [...STRUCTURED, ARGUMENTS, SAID, TOLD, LOGIN, ACCOUNT];
function namedValues(text, from, to, prose) {
  const part2 = text.slice(from, to);
  return (prose ? PROSE : STRUCTURED).flatMap(
    (pattern) => [...part2.matchAll(pattern)].map((match) => {
      const { name = "password", double, single, bare } = match.groups ?? {};
      const value = double ?? single ?? bare ?? "";
      const start = from + match.index + match[0].lastIndexOf(value);
      return { name, start, end: start + value.length, quoted: bare === void 0 };
    })
  );
}

// src/engine/prose.ts
var MADE = /^(?=[A-Za-z+/=_~-]*[0-9])(?=[0-9+/=_~-]*[A-Za-z])[A-Za-z0-9+/=_~-]{16,600}$/;
var UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
var TEMPLATE2 = /[${}()<>|*\\[\]]|%s|\.\.\.|…/;
var SIGN = /[!@#%^&+=?~;:,]/;
function kindsOf(text) {
  return [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((one) => one.test(text)).length;
}
function looksMade(value, around) {
  const body = value.replace(SCHEME, "");
  return UUID.test(body) || MADE.test(body) && around.knowledge.looksRandom(body);
}
function looksChosen(value) {
  return value.length >= 8 && !TEMPLATE2.test(value) && !/:\/\//.test(value) && /[A-Za-z]/.test(value) && /[0-9]/.test(value) && SIGN.test(value);
}
function asProse(piece, text, around) {
  if (piece.value.kind !== "literal" || piece.value.credential !== "connection-string" || around.knowledge.looksRandom(text))
    return [piece];
  if (TEMPLATE2.test(text) || text.length < 8 || kindsOf(text) < 2) return [];
  return [{ ...piece, value: { ...piece.value, confidence: "low" } }];
}

// src/engine/sweep.ts
var SETTING = /(?:^|[\r\n])[ \t]{0,60}["']?(?<name>[\w.-]{1,100})["']?[ \t]{0,10}=[ \t]{0,10}["']?$/;
var MAX_REPEATS = 20;
var MAX_TOLD = 200;
function sweep({ text, comments, loose, covered, place: outside = "field" }, around) {
  const slots = [];
  const taken = new SpanSet(covered);
  const commented = new SpanSet(comments);
  const told = [];
  function repeated(secret) {
    const known = told.find((one) => one.secret.equals(secret));
    if (known !== void 0) return ++known.count > MAX_REPEATS;
    if (told.length < MAX_TOLD) told.push({ secret, count: 1 });
    return false;
  }
  function take(pieces, name) {
    for (const piece of pieces) {
      if (piece.value.kind !== "literal" || taken.overlaps(piece.span)) continue;
      taken.add(piece.span);
      if (outside === "text" && repeated(piece.value.secret)) continue;
      const place = commented.holds(piece.span) ? "comment" : outside;
      slots.push({
        place,
        name: printable(name ?? (place === "comment" ? "comment" : "text"), around.knowledge),
        path: [],
        span: piece.span,
        value: piece.value
      });
    }
  }
  const whole = sourceFragment(text, 0, text.length);
  const literals = findLiterals(whole, { place: "comment", name: "text" }, around, outside === "text");
  function counts({ span, value: found }) {
    const setting = found.kind === "literal" && found.credential === "connection-string" ? settingAt(text, span.start) : void 0;
    if (setting === void 0) return true;
    const { judgeName, judgeValue } = around.knowledge;
    const value = { start: span.start, end: setting.end };
    return !taken.overlaps(value) && judgeValue(text.slice(value.start, value.end), setting.name, judgeName(setting.name)) !== void 0;
  }
  take(
    outside === "text" ? literals.flatMap((piece) => asProse(piece, text.slice(piece.span.start, piece.span.end), around)) : literals.filter(counts)
  );
  const prose = outside === "text";
  for (const part2 of loose) {
    for (const { name, start, end, quoted } of namedValues(text, part2.start, part2.end, prose)) {
      const value = text.slice(start, end);
      const verdict = around.knowledge.judgeName(name);
      if ((verdict === "none" || verdict === "harmless") && around.knowledge.detector.named(name, value) === void 0) continue;
      const made = looksMade(value, around) || verdict === "password" && looksChosen(value);
      if (prose && !(made && (verdict === "secret" || verdict === "password"))) continue;
      const pieces = classify(sourceFragment(text, start, end), { place: "comment", name }, around);
      take(
        pieces.flatMap((piece) => {
          if (piece.value.kind !== "literal" || piece.value.credential !== void 0) return [piece];
          const counts2 = prose || quoted || around.knowledge.looksRandom(value);
          return counts2 ? [{ ...piece, value: { ...piece.value, confidence: "low" } }] : [];
        }),
        name
      );
    }
  }
  return slots;
}
function settingAt(text, start) {
  const name = SETTING.exec(text.slice(Math.max(0, start - 200), start))?.groups?.["name"];
  if (name === void 0) return void 0;
  const rest = /^[^"'\r\n]{0,4000}/.exec(text.slice(start, start + 4e3))?.[0] ?? "";
  return { name, end: start + rest.trimEnd().length };
}

// src/engine/read.ts
var MAX_BYTES = 5 * 1024 * 1024;
var MAX_NODES = 5e5;
var VALUE_KEYS = /* @__PURE__ */ new Set(["value", "default", "example"]);
var NOTHING = { documents: [], problems: [], comments: [] };
function partOf(text, { part: part2 }) {
  return part2 === void 0 ? text : text.slice(part2.start, part2.end);
}
function duplicatesOf(documents, within, knowledge) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  function walk(node) {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === "list") node.items.forEach(walk);
    if (node.kind !== "map") return;
    for (const entry of node.entries) {
      if (entry.duplicate && within.some((span) => contains(span, entry.keySpan) || contains(entry.value.span, span)))
        found.push({ key: printable(entry.key, knowledge), span: entry.keySpan });
      walk(entry.value);
    }
  }
  documents.forEach(walk);
  return found;
}
function readSettings(documents, claim, around) {
  const slots = [];
  const { knowledge } = around;
  const seen = /* @__PURE__ */ new Set();
  function take(node, path, depth) {
    if (depth > 6 || seen.has(node)) return;
    seen.add(node);
    if (node.kind === "map") for (const entry of node.entries) take(entry.value, [...path, entry.key], depth + 1);
    else if (node.kind === "list") node.items.forEach((item, i) => take(item, [...path, i], depth + 1));
    else {
      const keys = path.filter((part2) => typeof part2 === "string");
      const name = (VALUE_KEYS.has(keys.at(-1) ?? "") ? keys.at(-2) : void 0) ?? keys.at(-1) ?? "";
      for (const piece of classify(fragmentOf(node), { place: "field", name }, around)) {
        if (piece.value.kind === "plain" || piece.value.kind === "empty") continue;
        slots.push({
          ...piece,
          name: printable(name, knowledge),
          path: printableWay(path, knowledge)
        });
      }
    }
  }
  for (const document of documents) {
    for (const keys of claim?.file.settings ?? []) for (const { node, path } of resolveRoot(document, keys)) take(node, path, 0);
  }
  return slots;
}
function readCommands(documents, claim, around) {
  const slots = [];
  for (const document of documents) {
    for (const keys of claim?.file.commands ?? []) {
      for (const { node, path } of resolveRoot(document, keys)) {
        if (node.kind !== "scalar") continue;
        const whole = fragmentOf(node);
        const rule = /^[A-Za-z]{1,40}\(/.exec(whole.text);
        const line = rule === null || !whole.text.endsWith(")") ? whole : cut(whole, rule[0].length, whole.text.length - 1);
        for (const piece of readShell(line, around)) {
          if (piece.value.kind === "literal") slots.push({ ...piece, name: printable(piece.name, around.knowledge), path });
        }
      }
    }
  }
  return slots;
}
function programsIn(documents, claim) {
  const paths = claim?.file.programs ?? [];
  return documents.flatMap((document) => paths.flatMap((keys) => resolveRoot(document, keys).map(({ node }) => node.span)));
}
function isRooted(parsed, { file }) {
  return parsed.documents.some((document) => file.roots.some((keys) => keys.length > 0 && resolveRoot(document, keys).length > 0));
}
function isMarked(parsed, { file }) {
  const marks = file.marks ?? [];
  if (marks.length === 0) return false;
  return parsed.documents.some(
    (document) => file.roots.some(
      (keys) => (
        // In a document with a root key the names of servers stand where a bare map has its fields.
        (keys.length > 0 || isBareMap(document)) && resolveRoot(document, keys).some(
          ({ node, path }) => serversIn(node, path).some(({ node: entry }) => entry.kind === "map" && entry.entries.some(({ key }) => marks.includes(key)))
        )
      )
    )
  );
}
function choose(parsed, claims) {
  if (claims.length < 2) return claims[0];
  const owners = claims.filter(({ file }) => file.shared !== true);
  return claims.find((claim) => isMarked(parsed, claim)) ?? owners.find((claim) => isRooted(parsed, claim)) ?? claims.find((claim) => isRooted(parsed, claim)) ?? owners[0] ?? claims[0];
}
function otherClaims(parsed, claims, chosen) {
  const bare = (claim) => claim.file.roots.some((keys) => keys.length === 0) && parsed.documents.some(isBareMap);
  return claims.filter((claim) => claim.client !== chosen?.client && (isRooted(parsed, claim) || bare(claim)));
}
function idsOf(claims) {
  return [...new Set(claims.map(({ client }) => client.id))];
}
function placeOf({ span, value }) {
  return `${span.start}:${span.end} ${value.kind}`;
}
function makeReader(knowledge, discovery, formats) {
  const jsonc = formats.get("jsonc");
  if (jsonc === void 0) throw new Error("the JSON reader is always needed");
  function locate(parsed, claim) {
    const servers = [];
    const taken = /* @__PURE__ */ new Set();
    let rooted = false;
    for (const document of parsed.documents) {
      for (const keys of claim?.file.roots ?? []) {
        if (keys.length === 0 && claim?.file.single !== true) continue;
        for (const { path, node } of resolveRoot(document, keys)) {
          if (taken.has(node) || node.kind === "scalar") continue;
          taken.add(node);
          rooted = true;
          if (claim?.file.single === true) servers.push(singleServer(node, path, document));
          else for (const server of serversIn(node, path)) if (!taken.has(server.node)) servers.push(server);
        }
      }
      for (const { path, node } of findServerMaps(document)) {
        if (taken.has(node)) continue;
        taken.add(node);
        rooted = true;
        for (const server of serversIn(node, path)) servers.push(server);
      }
      const bare = claim?.file.roots.some((keys) => keys.length === 0) === true;
      if (bare && !rooted && isBareMap(document)) {
        rooted = true;
        for (const server of serversIn(document, [])) servers.push(server);
      }
    }
    return { servers, maps: [...taken].map((node) => node.span), rooted };
  }
  return {
    read(source, candidate) {
      if (candidate.claims.length === 0 && !discovery.mayHoldServers(source.text, candidate.format, candidate.path)) return void 0;
      const format = candidate.format === void 0 ? void 0 : formats.get(candidate.format);
      if (format === void 0) throw new Error(`format ${candidate.format} was not loaded`);
      const parsed = source.text.trim() === "" ? NOTHING : format.parse(source.text);
      const claims = candidate.claims.filter(({ file }) => isProven(source.text, parsed, file));
      const foreign = claims.length === 0 && candidate.claims.length > 0;
      if (foreign && !discovery.mayHoldServers(partOf(source.text, parsed), candidate.format, candidate.path)) return void 0;
      const claim = choose(parsed, claims);
      const reader = claim?.client ?? knowledge.unknownClient;
      const client = claim?.file.verbatim === true ? { ...reader, interpolations: [] } : reader;
      const { servers: raw, maps, rooted } = locate(parsed, claim);
      const beyond = claim?.file.settings !== void 0 || claim?.client.inputs !== void 0;
      if (!rooted && parsed.problems.length === 0 && !beyond && (claim === void 0 || claim.file.optional === true)) return void 0;
      if (!rooted && parsed.problems.length > 0 && (claim === void 0 || claim.file.optional === true && claim.file.proofs === void 0) && !discovery.mayHoldServers(partOf(source.text, parsed), candidate.format, candidate.path))
        return void 0;
      const envFiles = [];
      if (claim === void 0 && parsed.problems.length > 0 && candidate.format === "yaml" && /\{\{|\{%/.test(source.text))
        return void 0;
      const around = { client, knowledge, jsonc, budget: { left: MAX_NODES }, envFiles };
      const servers = raw.map((server) => readEntry(server, around));
      const others = otherClaims(parsed, claims, claim);
      const inputs = readInputs(parsed.documents, around);
      const placed = servers.flatMap((server) => server.slots);
      const told = new Set(placed.map(placeOf));
      const strays = [
        ...readSettings(parsed.documents, claim, around),
        // The default of a variable stands in a server's entry and is a declared input too.
        ...inputs.slots.filter((slot) => !told.has(placeOf(slot))),
        ...readCommands(parsed.documents, claim, around)
      ];
      const covered = [...placed, ...strays].map((slot) => slot.span);
      const holds = rooted || covered.length > 0 || inputs.unprotected.length > 0 || parsed.problems.length > 0;
      if (!holds && claim?.file.optional === true) return void 0;
      const { text } = source;
      const loose = parsed.problems.length > 0 ? [parsed.part ?? { start: 0, end: text.length }] : [...parsed.comments, ...programsIn(parsed.documents, claim)];
      const swept = sweep({ text, comments: parsed.comments, loose, covered }, around);
      const marks = readMarks(text, parsed.comments, literalsOf(servers, [...strays, ...swept]), knowledge);
      const endless = around.budget.left <= 0 ? [{ message: `it refers to its own parts more than ${MAX_NODES} times`, span: { start: 0, end: 0 } }] : [];
      const problems = [...parsed.problems, ...endless];
      return {
        origin: source.origin,
        client: client.id,
        servers,
        strays: [...strays, ...swept],
        problems,
        duplicates: duplicatesOf(parsed.documents, maps, knowledge),
        unprotected: inputs.unprotected,
        inputs: inputs.ids,
        ...marks.length === 0 ? {} : { marks },
        ...envFiles.length === 0 ? {} : { envFiles: envFiles.map(({ path }) => path) },
        readers: idsOf(others),
        verbatimReaders: idsOf(others.filter(({ file }) => file.verbatim === true)),
        ...claim?.file.verbatim === true ? { verbatim: true } : {}
      };
    }
  };
}

// src/formats/relocate.ts
function relocate(parsed, text) {
  const moved = /* @__PURE__ */ new Map();
  const place = (span) => text.locate(span.start, span.end);
  function move(node) {
    const known = moved.get(node);
    if (known !== void 0) return known;
    const made = moveNew(node);
    moved.set(node, made);
    return made;
  }
  function moveNew(node) {
    switch (node.kind) {
      case "scalar":
        return {
          ...node,
          span: place(node.span),
          inner: place(node.inner),
          locate: (from, to) => place(node.locate(from, to))
        };
      case "list":
        return { ...node, span: place(node.span), items: node.items.map(move) };
      case "map":
        return {
          ...node,
          span: place(node.span),
          entries: node.entries.map((entry) => ({ ...entry, keySpan: place(entry.keySpan), value: move(entry.value) }))
        };
    }
  }
  return {
    documents: parsed.documents.map(move),
    problems: parsed.problems.map(({ message, span }) => ({ message, span: place(span) })),
    comments: parsed.comments.map(place)
  };
}

// src/engine/comments.ts
var MARKUP = { line: [], block: [["<!--", "-->"]] };
var C_LIKE = { line: ["//"], block: [["/*", "*/"]] };
var HASH = { line: ["#"], block: [] };
var HASH_AND_C = { line: ["#", "//"], block: [["/*", "*/"]] };
var DASHES = { line: ["--"], block: [["/*", "*/"]] };
var SYNTAXES = [
  [/\.(?:md|mdx|mdc|markdown|html?|xml|svg|vue|plist)$/i, MARKUP],
  [/\.(?:[cm]?[jt]sx?|jsonc|json5|go|java|kts?|rs|swift|c|h|cc|hh|cpp|hpp|cs|scala|dart|groovy|gradle|proto|s?css|less|zig)$/i, C_LIKE],
  [/\.(?:tf|tfvars|hcl|php|nix)$/i, HASH_AND_C],
  [/\.(?:sql|lua|hs)$/i, DASHES],
  [/\.(?:sh|bash|zsh|fish|py|pyi|rb|pl|ps1|psm1|ya?ml|toml|ini|cfg|conf|properties|service|mk|ex|exs|r|jl|envrc)$/i, HASH],
  [/(?:^|\/)(?:\.env[\w.-]{0,60}|[\w.-]{0,60}\.env|\.envrc|Dockerfile[\w.-]{0,60}|Containerfile|Makefile|Justfile|Procfile)$/i, HASH]
];
var QUOTES = /* @__PURE__ */ new Set(['"', "'", "`"]);
function begins(text, at) {
  return at === 0 || /[\s(){}[\],;]/.test(text[at - 1] ?? "");
}
function commentsIn(text, path) {
  const syntax = SYNTAXES.find(([name]) => name.test(path))?.[1];
  if (syntax === void 0) return [];
  const found = [];
  const markup = syntax === MARKUP;
  let quote = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? "";
    if (unit === "\n" || unit === "\r") {
      quote = "";
      continue;
    }
    if (!markup && unit === "\\") {
      at++;
      continue;
    }
    if (quote !== "") {
      if (unit === quote) quote = "";
      continue;
    }
    if (!markup && QUOTES.has(unit)) {
      quote = unit;
      continue;
    }
    const block = syntax.block.find(([open]) => text.startsWith(open, at));
    const line = block === void 0 && syntax.line.some((open) => text.startsWith(open, at)) && begins(text, at);
    if (block === void 0 && !line) continue;
    const end = block === void 0 ? endOfLine(text, at) : endOf(text, at + block[0].length, block[1]);
    found.push({ start: at, end });
    at = end - 1;
  }
  return found;
}
function inOrder(comments) {
  const kept = [];
  for (const comment of [...comments].sort((a, b) => a.start - b.start || b.end - a.end))
    if (comment.start >= (kept.at(-1)?.end ?? 0)) kept.push(comment);
  return kept;
}
function endOfLine(text, at) {
  let end = at;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}
function endOf(text, from, close) {
  const at = text.indexOf(close, from);
  return at < 0 ? text.length : at + close.length;
}

// src/engine/text.ts
var MAX_DEPTH2 = 6;
var MAX_PARTS = 2e4;
var MAX_NODES2 = 5e5;
var STRUCTURE = /PRIVATE KEY|eyJ|asic |:\/\/[^\s/:@]{0,80}:[^\s/@]{1,80}@/;
function mayHoldCredentials(text, path, knowledge) {
  return speaksOfMcp(text) || speaksOfMcp(path) || STRUCTURE.test(text) || knowledge.detector.mayFind(text);
}
function rootedEntriesOf(root) {
  return findServerMaps(root).flatMap(({ node, path }) => serversIn(node, path));
}
function entriesOf(root, context) {
  const rooted = rootedEntriesOf(root);
  if (rooted.length > 0) return rooted;
  if (root.kind !== "map") return [];
  if (looksLikeServer(root) || context && root.entries.some(({ key, value }) => BLOCKS.has(key) && value.kind === "map"))
    return [singleServer(root, [])];
  return isBareMap(root) ? serversIn(root, []) : [];
}
var BLOCKS = /* @__PURE__ */ new Set(["env", "headers"]);
function hasOwnForm({ value }) {
  return value.kind === "literal" && value.credential !== void 0;
}
function isSignIn({ place, name, value }) {
  return place === "header" && value.kind === "literal" && value.confidence === "high" && /^(?:proxy-)?authorization$|^x-api-key$/i.test(name);
}
function lowered(slot) {
  return slot.value.kind === "literal" ? { ...slot, value: { ...slot.value, confidence: "low" } } : slot;
}
var TESTS = /(?:^|\/)(?:tests?|__tests__|spec|__mocks__|testdata|e2e)\/|[._-](?:test|spec)\.[a-z]{1,5}$|(?:^|\/)(?:test_[^/]{1,100}\.py|conftest\.py)$|_test\.(?:go|py|rb)$/i;
function isIssued({ value }) {
  return value.kind === "literal" && value.credential !== void 0 && value.credential !== "connection-string";
}
function quieted(slot) {
  return isIssued(slot) ? slot : lowered(slot);
}
function makeTextReader(knowledge, discovery, carriers) {
  const searchers = carriers.filter(({ searches }) => searches === true);
  const structured = carriers.filter(({ searches }) => searches !== true);
  const byId = new Map(carriers.map((carrier) => [carrier.id, carrier]));
  const tools = {
    async parse(id, text) {
      const format = await knowledge.loadFormat(id);
      return relocate(format.parse(text.text), text);
    }
  };
  function clientOf(path, id) {
    if (id !== void 0) return clientNamed(id, knowledge);
    const claims = path === void 0 ? [] : discovery.candidate(path)?.claims ?? [];
    return (claims.find(({ file }) => file.shared !== true) ?? claims[0])?.client ?? knowledge.unknownClient;
  }
  async function unpack(source, named3) {
    const { path } = source.origin;
    const whole = sourceFragment(source.text, 0, source.text.length);
    const found = [];
    let parts = 0;
    let texts = [];
    async function read(carrier, text, depth) {
      if (++parts > MAX_PARTS) return;
      for (const carried of await carrier.read(text, path, tools)) {
        if (carried.kind !== "text") found.push(carried);
        else if (depth < MAX_DEPTH2) {
          texts.push({ ...carried, depth: depth + 1 });
          const inner = byId.get(carried.carrier);
          if (inner !== void 0) await read(inner, carried.text, depth + 1);
        }
      }
    }
    const own = structured.filter((carrier) => carrier.reads(path) || named3 && carrier.id === "dotenv");
    for (const carrier of own) await read(carrier, whole, 0);
    const open = [...texts.reverse(), { text: whole, carrier: void 0, depth: 0 }];
    for (let next = open.shift(); next !== void 0; next = open.shift()) {
      texts = [];
      for (const searcher of searchers) if (searcher.id !== next.carrier) await read(searcher, next.text, next.depth);
      open.unshift(...texts);
    }
    return found;
  }
  function variablesOf(node, place, around) {
    if (node.kind !== "map") return [];
    return node.entries.flatMap(({ key, value }) => {
      const scalars = (value.kind === "list" ? value.items : [value]).filter((item) => item.kind === "scalar");
      return scalars.flatMap(
        (scalar) => classify(fragmentOf(scalar), { place, name: key }, around).map((piece) => ({
          ...piece,
          name: printable(piece.name, knowledge),
          path: [printable(key, knowledge)]
        }))
      );
    });
  }
  return {
    async read(source, given) {
      const { text, origin } = source;
      const named3 = given === "named";
      const context = given !== void 0 || speaksOfMcp(text) || speaksOfMcp(origin.path);
      const jsonc = await knowledge.loadFormat("jsonc");
      const budget = { left: MAX_NODES2 };
      const servers = [];
      const strays = [];
      const comments = [];
      const envFiles = [];
      const sealed = [];
      const taken = new SpanSet();
      const entered = new SpanSet();
      function enter2(located, client, shell) {
        if (entered.overlaps(located.node.span)) return;
        const server = readEntry(located, { client, knowledge, jsonc, budget, envFiles, ...shell });
        if (located.node.span.end > located.node.span.start) entered.add(located.node.span);
        for (const { span } of server.slots) taken.add(span);
        servers.push({ ...server, client: client.id });
      }
      const found = await unpack(source, named3);
      for (const carried of [...found.filter(({ kind }) => kind !== "variables"), ...found.filter(({ kind }) => kind === "variables")]) {
        const shell = "shell" in carried ? { shell: carried.shell } : {};
        switch (carried.kind) {
          case "server":
            enter2(
              { name: carried.name ?? `#${servers.length + 1}`, path: [], node: carried.node },
              clientOf(void 0, carried.client),
              shell
            );
            break;
          case "document": {
            comments.push(...carried.parsed.comments);
            const entries = carried.rooted === true ? rootedEntriesOf : entriesOf;
            const client = clientOf(carried.path, void 0);
            for (const document of carried.parsed.documents)
              for (const located of entries(document, context)) enter2(located, client, shell);
            break;
          }
          case "variables": {
            const around2 = { client: knowledge.unknownClient, knowledge, jsonc, budget, ...shell };
            const slots = variablesOf(carried.node, carried.place ?? "env", around2).filter(
              (slot) => (context || hasOwnForm(slot) || isSignIn(slot)) && !taken.overlaps(slot.span)
            );
            for (const slot of slots) {
              taken.add(slot.span);
              strays.push(slot);
            }
            break;
          }
          case "env-file":
            envFiles.push({ path: carried.path, span: { start: 0, end: 0 } });
            break;
          case "sealed":
            sealed.push(carried.span);
            break;
          case "text":
            break;
        }
      }
      const around = { client: knowledge.unknownClient, knowledge, jsonc, budget };
      const covered = [...[...servers.flatMap(({ slots }) => slots), ...strays].map(({ span }) => span), ...sealed];
      const loose = context ? [{ start: 0, end: text.length }] : [];
      const test = TESTS.test(origin.path);
      const made = ({ span }) => knowledge.looksRandom(text.slice(span.start, span.end));
      const swept = sweep({ text, comments, loose, covered, place: "text" }, around).filter(
        (slot) => !test || isIssued(slot) || made(slot)
      );
      const outside = [...strays, ...swept];
      if (servers.length === 0 && envFiles.length === 0 && outside.every(({ value }) => value.kind !== "literal")) return void 0;
      const marks = mayHoldMarks(text) ? readMarks(text, inOrder([...comments, ...commentsIn(text, origin.path)]), literalsOf(servers, outside), knowledge) : [];
      const told = context ? outside : outside.map(lowered);
      return {
        origin,
        client: knowledge.unknownClient.id,
        servers: test ? servers.map((server) => ({ ...server, slots: server.slots.map(quieted) })) : servers,
        strays: test ? told.map(quieted) : told,
        problems: [],
        duplicates: [],
        text: true,
        ...context ? {} : { outside: true },
        ...marks.length === 0 ? {} : { marks },
        ...envFiles.length === 0 ? {} : { envFiles: envFiles.map(({ path }) => path) }
      };
    }
  };
}

// src/engine/examine.ts
function unreadable(origin, candidate, message) {
  return {
    origin,
    client: candidate.claims[0]?.client.id ?? "unknown",
    servers: [],
    strays: [],
    problems: [{ message, span: { start: 0, end: 0 } }],
    duplicates: []
  };
}
function nothingIn(origin) {
  return { origin, client: "unknown", servers: [], strays: [], problems: [], duplicates: [], text: true };
}
function locateSlots(file, source, knowledge) {
  const all = [
    ...file.servers.flatMap(({ name, client, slots }) => slots.map((slot) => ({ slot, server: name, client }))),
    ...file.strays.map((slot) => ({ slot, server: void 0, client: void 0 }))
  ];
  const lines = new LineMap(source.text);
  return all.map(({ slot, server, client }) => {
    const { value } = slot;
    const { line, column } = lines.at(slot.span.start);
    const issuer = value.kind === "literal" && value.credential !== void 0 ? knowledge.detector.kind(value.credential)?.issuer.name : void 0;
    return {
      file: file.origin.path,
      client: client ?? file.client,
      ...server === void 0 ? {} : { server },
      place: slot.place,
      name: slot.name,
      line,
      column,
      state: stateOf(slot),
      ...value.kind === "reference" && value.manager !== void 0 ? { manager: value.manager } : {},
      ...issuer === void 0 ? {} : { issuer },
      ...value.kind === "reference" && value.expanded !== void 0 ? { expanded: value.expanded } : {}
    };
  });
}
function merged(file, rest) {
  const taken = new SpanSet([...file.servers.flatMap(({ slots }) => slots), ...file.strays].map(({ span }) => span));
  return {
    ...file,
    servers: [
      ...file.servers,
      ...rest.servers.filter(({ span, slots }) => !taken.overlaps(span) && !slots.some((slot) => taken.overlaps(slot.span)))
    ],
    strays: [...file.strays, ...rest.strays.filter(({ span }) => !taken.overlaps(span))],
    marks: [...file.marks ?? [], ...rest.marks ?? []],
    envFiles: [...file.envFiles ?? [], ...rest.envFiles ?? []]
  };
}
function isWide(bytes) {
  return bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
}
async function makeExaminer(setting, discovery) {
  const { knowledge, rules, log } = setting;
  const formats = /* @__PURE__ */ new Map([["jsonc", await knowledge.loadFormat("jsonc")]]);
  const configurations = makeReader(knowledge, discovery, formats);
  const second = makeAsker(setting.secondOpinion, knowledge);
  let texts;
  let searched = 0;
  function judged(file, source) {
    for (const slot of [...file.servers.flatMap((server) => server.slots), ...file.strays])
      if (slot.value.kind === "literal") log.mask(slot.value.secret);
    return {
      file,
      judged: judge(file, source, rules, knowledge),
      slots: () => locateSlots(file, source, knowledge),
      ...setting.keep === true ? { source } : {}
    };
  }
  async function readConfiguration(source, candidate) {
    const { format } = candidate;
    if (format === void 0) return void 0;
    if (candidate.claims.length === 0 && !discovery.mayHoldServers(source.text, format, candidate.path)) return void 0;
    if (!formats.has(format)) formats.set(format, await knowledge.loadFormat(format));
    return configurations.read(source, candidate);
  }
  async function readText(source, candidate, named3) {
    const claimed = candidate.claims.some(({ file: file2 }) => file2.proofs === void 0);
    if (!named3 && !mayHoldCredentials(source.text, source.origin.path, knowledge)) return void 0;
    texts ??= makeTextReader(knowledge, discovery, await knowledge.loadCarriers());
    const file = await texts.read(source, named3 ? "named" : claimed ? "claimed" : void 0);
    const added = await second.ask(source, file);
    if (added.length === 0) return file;
    const found = file ?? { ...nothingIn(source.origin), ...speaksOfMcp(source.text) ? {} : { outside: true } };
    return { ...found, strays: [...found.strays, ...added] };
  }
  function required(candidate) {
    return candidate.claims.some(({ file }) => file.optional !== true);
  }
  return {
    discovery,
    required,
    searched: () => searched,
    notices: () => second.notices(),
    async examine(candidate, content, { commit, named: named3 = false } = {}) {
      const only = candidate.format === void 0;
      if (only && !named3 && "bytes" in content && !isWide(content.bytes)) {
        const { buffer, byteOffset, byteLength } = content.bytes;
        if (!mayHoldCredentials(Buffer.from(buffer, byteOffset, byteLength).toString("latin1"), candidate.path, knowledge)) {
          searched++;
          return void 0;
        }
      }
      const at = commit === void 0 ? { kind: "worktree" } : { kind: "commit", sha: commit };
      const origin = { path: printablePath(candidate.path, knowledge), at };
      const decoded = decode(content);
      if ("problem" in decoded) {
        return required(candidate) ? judged(unreadable(origin, candidate, decoded.problem), { origin, text: "" }) : void 0;
      }
      const source = { origin, text: decoded.text };
      const file = await readConfiguration(source, candidate);
      const mixed = candidate.format === "frontmatter" || candidate.claims.every((claim) => claim.file.optional === true);
      if (setting.scope === "configurations" || file !== void 0 && !mixed)
        return file === void 0 ? void 0 : judged(file, source);
      if (file === void 0) searched++;
      const rest = await readText(source, candidate, named3);
      const whole = file === void 0 ? rest : rest === void 0 ? file : merged(file, rest);
      return whole === void 0 ? void 0 : judged(whole, source);
    }
  };
}

// src/engine/rotation/versions.ts
var MAX_VERSIONS = 5e3;
var PORTION2 = 200;
function oldest(versions) {
  const found = /* @__PURE__ */ new Map();
  for (const version of versions.toReversed().sort((a, b) => a.at - b.at)) {
    const { path, blob } = version;
    if (blob !== void 0 && !found.has(`${path}\0${blob}`)) found.set(`${path}\0${blob}`, { ...version, blob });
  }
  return [...found.values()];
}
async function readVersions(versions, repository, setting, look) {
  const discovery = makeDiscovery(setting.knowledge);
  const examiner = await makeExaminer(setting, discovery);
  const all = oldest(versions);
  const read = all.slice(0, MAX_VERSIONS);
  for (let from = 0; from < read.length; from += PORTION2) {
    const part2 = read.slice(from, from + PORTION2);
    const contents = await repository.blobs([...new Set(part2.map(({ blob }) => blob))], MAX_BYTES);
    for (const version of part2) {
      const candidate = candidateOf(discovery, setting, version.path);
      const content = contents.get(version.blob);
      if (candidate === void 0 || content === void 0) continue;
      const looked = await examiner.examine(candidate, content, { commit: version.commit, named: isEnvFile(version.path) });
      if (looked !== void 0 && !look(looked, version)) return {};
    }
  }
  return all.length > MAX_VERSIONS ? { gap: `The files have ${all.length} versions, of which the oldest ${MAX_VERSIONS} were read.` } : {};
}

// src/engine/rotation/past.ts
async function pastFindings(versions, repository, setting) {
  const findings = [];
  const known = [];
  const { gap } = await readVersions(versions, repository, setting, ({ judged }) => {
    for (const finding of withStanding(judged, "present")) {
      const secret = finding.rule === "static-credential" ? secretOf(finding) : void 0;
      if (secret === void 0) continue;
      const { path } = finding.origin;
      const held = known.find((one) => one.secret.equals(secret));
      if (held?.files.has(path) === true) continue;
      if (held === void 0) known.push({ secret, files: /* @__PURE__ */ new Set([path]) });
      else held.files.add(path);
      findings.push(finding);
    }
    return true;
  });
  return { findings, ...gap === void 0 ? {} : { gap } };
}

// src/engine/rotation/revoke.ts
var import_secret4 = require("./keygate.js");
var NO_TOKEN = /^(?:invalid_auth|invalid_token|token_revoked|token_expired|account_inactive|not_authed|InvalidClientTokenId)$/;
var CODE = /^[A-Za-z_]{1,60}$/;
function questionOf(sendings) {
  const [{ secret, route }] = sendings;
  const { revocation, server, signing } = route;
  const { method, path, carries } = revocation;
  const question = { method, url: `${server}${path}`, stay: true };
  switch (carries.by) {
    case "header":
      return {
        ...question,
        headers: { [carries.name]: carries.scheme === void 0 ? secret : import_secret4.Secret.joined([`${carries.scheme} `, secret]) }
      };
    case "form":
      return { ...question, form: { [carries.field]: secret } };
    case "list":
      return { ...question, json: { [carries.field]: sendings.map((one) => one.secret) } };
    case "signature": {
      const { service, region, form, field } = carries;
      const sign = signing === void 0 ? {} : { sign: { service, region, key: secret, secret: signing } };
      return { ...question, ...sign, form: { ...form, [field]: secret } };
    }
  }
}
function member(json, name) {
  return typeof json === "object" && json !== null && Object.hasOwn(json, name) ? json[name] : void 0;
}
function codeIn(json) {
  const code = member(json, "error") ?? member(json, "Code");
  return typeof code === "string" && CODE.test(code) ? code : void 0;
}
function stateOf2(answer, { revocation, host }) {
  if (answer.kind === "unreachable") return { kind: "failed", host, reason: `It cannot be reached (${answer.code}).` };
  const { status, json } = answer;
  const { done, says, effect } = revocation;
  if (done.includes(status) && (says === void 0 || member(json, says) === true)) return { kind: "revoked", host, effect };
  const code = codeIn(json);
  if (status === 401 || code !== void 0 && NO_TOKEN.test(code)) return { kind: "unknown", host };
  return { kind: "failed", host, reason: `It answered with status ${status}${code === void 0 ? "" : ` (${code})`}.` };
}
function batches(sendings) {
  const found = [];
  for (const sending of sendings) {
    const { revocation, server } = sending.route;
    const { carries } = revocation;
    const open = carries.by === "list" ? found.find((batch) => batch[0].route.revocation === revocation && batch[0].route.server === server && batch.length < carries.most) : void 0;
    if (open === void 0) found.push([sending]);
    else open.push(sending);
  }
  return found;
}
async function revokeAll(sendings, web) {
  const states = /* @__PURE__ */ new Map();
  for (const batch of batches(sendings)) {
    const [{ route }] = batch;
    const state = stateOf2(await web.ask(questionOf(batch)), route);
    for (const sending of batch) states.set(sending, state);
  }
  return states;
}

// src/engine/scan.ts
function slotsOf(file) {
  return file.servers.reduce((sum, server) => sum + server.slots.length, file.strays.length);
}
function coverageOf(looked, searched) {
  const configurations = looked.filter(({ file }) => file.text !== true || file.servers.length > 0).length;
  const broken = looked.filter(({ file }) => file.problems.length > 0).length;
  return {
    matched: configurations,
    read: configurations - broken,
    unreadable: broken,
    searched,
    servers: looked.reduce((sum, { file }) => sum + file.servers.length, 0),
    slots: looked.reduce((sum, { file }) => sum + slotsOf(file), 0)
  };
}
var ORDER = { error: 0, warning: 1, note: 2 };
function sorted(findings) {
  const rank = (finding) => (finding.standing === "existing" ? 10 : 0) + ORDER[finding.severity];
  return [...findings].sort(
    (a, b) => rank(a) - rank(b) || (a.origin.path < b.origin.path ? -1 : a.origin.path > b.origin.path ? 1 : 0) || a.span.start - b.span.start
  );
}
function filesOf(looked) {
  return looked.map(({ file }) => ({
    file: file.origin.path,
    client: file.client,
    readers: file.readers ?? [],
    servers: file.servers.length,
    kind: file.text === true ? "text" : "configuration"
  }));
}
function scanOf(looked, examiner, findings) {
  return {
    coverage: coverageOf(looked, examiner.searched()),
    files: filesOf(looked),
    slots: looked.flatMap(({ slots }) => slots()),
    findings: sorted(findings)
  };
}
function namedEnvFiles(looked, exists) {
  const named3 = looked.flatMap(({ file }) => (file.envFiles ?? []).flatMap((written) => envFilePaths(file.origin.path, written)));
  return new Set(named3.filter(exists));
}

// src/engine/scan-commit.ts
async function scanCommit(repository, commit, setting) {
  const discovery = makeDiscovery(setting.knowledge);
  const all = await repository.files(commit);
  const listed = all.flatMap((file) => {
    const candidate = candidateOf(discovery, setting, file.path);
    return candidate === void 0 ? [] : [{ file, candidate }];
  });
  const { chosen, notices } = affordable(listed, repository);
  const examiner = await makeExaminer(setting, discovery);
  const looked = [];
  const early = chosen.filter(({ file }) => !isEnvFile(file.path));
  const late = chosen.filter(({ file }) => isEnvFile(file.path));
  const look = async (part2, named3) => {
    const contents = await repository.blobs([...new Set(part2.map(({ file }) => file.blob))], MAX_BYTES);
    looked.push(...await examineAll(examiner, repository, commit, part2, contents, named3));
  };
  for (const part2 of portions(early)) await look(part2, /* @__PURE__ */ new Set());
  for (const part2 of portions(late))
    await look(
      part2,
      namedEnvFiles(looked, () => true)
    );
  return {
    ...scanOf(
      looked,
      examiner,
      looked.flatMap(({ judged }) => withStanding(judged, "present"))
    ),
    notices: [...notices, ...examiner.notices()],
    ...setting.keep === true ? { kept: { heads: looked, bases: void 0, paths: new Set(all.map(({ path }) => path)) } } : {},
    head: commit
  };
}
var PORTION3 = 5e3;
function portions(chosen) {
  return Array.from({ length: Math.ceil(chosen.length / PORTION3) }, (_, i) => chosen.slice(i * PORTION3, (i + 1) * PORTION3));
}

// src/revoking.ts
async function readPast(root, head, paths, repository, setting) {
  const discovery = makeDiscovery(setting.knowledge);
  const named3 = paths.length > 0 ? paths : (await repository.files(head)).flatMap(({ path }) => (discovery.candidate(path)?.claims.length ?? 0) > 0 ? [path] : []);
  if (named3.length === 0) return { findings: [] };
  const { versions, gap } = await new GitHistory(root).versions(head, named3);
  const past = await pastFindings(versions, repository, setting);
  const gaps = [gap, past.gap].flatMap((one) => one ?? []).join(" ");
  return { findings: past.findings, ...gaps === "" ? {} : { gap: gaps } };
}
async function readStanding(repository, branch, commit, setting) {
  const { findings } = await scanCommit(repository, commit, setting);
  return { branch, credentials: together(findings.filter(({ rule }) => rule === "static-credential")) };
}
function stillIn({ secret }, standing) {
  return standing?.credentials.find((one) => one.secret.equals(secret))?.findings[0];
}
function stateOf3(way, suspect, standing) {
  if (way.kind !== "route") return way;
  const { host, revocation } = way.route;
  const found = stillIn(suspect, standing);
  return found === void 0 || standing === void 0 ? { kind: "ready", host, effect: revocation.effect } : { kind: "used", branch: standing.branch, file: found.origin.path, host, effect: revocation.effect };
}
function revocableOf({ what, known, traces }, state) {
  return { what, ...known === void 0 ? {} : { issuer: known.issuer.name, page: known.issuer.rotate }, traces, state };
}
function prospectOf(suspects, directions, standing) {
  const ways = waysOf(suspects, directions);
  const all = suspects.map((suspect, i) => {
    const way = ways[i] ?? { kind: "page" };
    const state = stateOf3(way, suspect, standing);
    const sending = state.kind === "ready" && way.kind === "route" ? { secret: suspect.secret, route: way.route } : void 0;
    return { suspect, state, sending };
  });
  return {
    revocables: all.map(({ suspect, state }) => revocableOf(suspect, state)),
    async revoke(web) {
      const states = await revokeAll(
        all.flatMap(({ sending }) => sending ?? []),
        web
      );
      return all.map(
        ({ suspect, state, sending }) => revocableOf(suspect, (sending === void 0 ? void 0 : states.get(sending)) ?? state)
      );
    }
  };
}

// src/rotating.ts
var import_node_path2 = require("node:path");

// src/engine/rotation/since.ts
function dayOf(seconds) {
  return new Date(seconds * 1e3).toISOString().slice(0, 10);
}
async function firstCommits(secrets, versions, repository, setting) {
  const first = secrets.map(() => void 0);
  const waiting = new Set(secrets.keys());
  const { gap } = await readVersions(versions, repository, { ...setting, rules: [] }, ({ file }, { commit, at }) => {
    const left = [...waiting];
    for (const held of heldBy(
      file,
      left.flatMap((i) => secrets[i] ?? [])
    )) {
      const i = left[held];
      if (i === void 0) continue;
      first[i] = { commit, date: dayOf(at), file: file.origin.path };
      waiting.delete(i);
    }
    return waiting.size > 0;
  });
  return gap === void 0 ? { first } : { first, gap };
}

// src/rotating.ts
async function sinceOf2(secrets, findings, clone, setting) {
  if (clone === void 0) return { first: [], notices: ["The folder is no git repository, so nobody can tell since when."] };
  const repository = new GitRepository(clone.root);
  try {
    const head = await repository.resolve("HEAD");
    if (head === void 0) return { first: [], notices: ["The repository has no commit yet."] };
    const paths = [...new Set(findings.map(({ origin }) => `${clone.prefix}${origin.path}`))];
    const { versions, gap } = await new GitHistory(clone.root).versions(head, paths);
    const found = await firstCommits(secrets, versions, repository, setting);
    return { first: found.first, notices: [gap, found.gap].flatMap((one) => one ?? []) };
  } finally {
    await repository.close();
  }
}
async function planRotation({ clone, findings, looked }, terms, setting) {
  const exposed = findings.filter(isExposed);
  const credentials = together(exposed);
  const secrets = credentials.map(({ secret }) => secret);
  const { first, notices } = secrets.length === 0 ? { first: [], notices: [] } : await sinceOf2(secrets, exposed, clone, setting);
  let remediation;
  if (terms !== void 0 && exposed.length > 0) {
    const { remediate, loadEditor } = await Promise.resolve().then(() => __toESM(require("./remedy-room.js"), 1));
    remediation = await remediate(looked, exposed, terms, { knowledge: setting.knowledge, loadEditor });
  }
  const manager = terms?.manager?.id;
  return { ...planOf(credentials, first, remediation, setting.knowledge), ...manager === void 0 ? {} : { manager }, notices };
}
function repositoryName(clone, root) {
  return (0, import_node_path2.basename)(clone?.root ?? root);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isExposed,
  planRotation,
  prospectOf,
  readPast,
  readStanding,
  repositoryName,
  revocationReport,
  revocationText,
  rotationMarkdown,
  rotationReport,
  rotationText,
  serversOf,
  suspectsIn,
  suspectsOf,
  together
});
