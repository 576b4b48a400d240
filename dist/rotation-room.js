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

// held:src/core/errors.ts
var import_keygate = require("./keygate.js");

// src/engine/rotation/routes.ts
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
      if (!able.includes(id)) throw new import_keygate.core_errors__UserError(`--server takes ISSUER=ADDRESS for one of ${able.join(", ")}.`);
      if (address === void 0) throw new import_keygate.core_errors__UserError(`The address of --server ${id}=\u2026 must begin with https://.`);
      return [id, address];
    })
  );
}

// held:src/engine/marks.ts
var import_keygate2 = require("./keygate.js");

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
  const literals = (0, import_keygate2.engine_marks__literalsOf)(servers, strays);
  return new Set(secrets.flatMap((secret, i) => literals.some((literal) => literal.equals(secret)) ? [i] : []));
}

// held:src/core/secret.ts
var import_keygate3 = require("./keygate.js");

// src/engine/rotation/suspects.ts
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
    const secret = new import_keygate3.core_secret__Secret(given);
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

// held:src/report/escape.ts
var import_keygate4 = require("./keygate.js");

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
    return `${paint(style, mark)} ${(0, import_keygate4.report_escape__plainText)(one.what)}  ${paint("dim", (0, import_keygate4.report_escape__plainText)(tracesOf(one)))}
    ${(0, import_keygate4.report_escape__plainText)(sentenceOf(one))}
`;
  });
  return [...lines, ...notices.map((notice) => `${(0, import_keygate4.report_escape__plainText)(notice)}
`), `${(0, import_keygate4.report_escape__plainText)(headlineOf(credentials, asked))}
`].join("");
}
function revocationReport(credentials, notices, asked) {
  return `${JSON.stringify({ version: VERSION, asked, credentials, notices }, null, 2)}
`;
}

// src/report/rotation.ts
var VERSION2 = 1;
var MARKDOWN = { text: import_keygate4.report_escape__markdownText, code: import_keygate4.report_escape__markdownCode, link: (url) => `<${url}>` };
var PLAIN = { text: import_keygate4.report_escape__plainText, code: import_keygate4.report_escape__plainText, link: import_keygate4.report_escape__plainText };
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
    const holder = one.exposure === void 0 ? "" : `<br>Whoever has it can ${(0, import_keygate4.report_escape__markdownText)(one.exposure)}.`;
    return `| ${i + 1} | ${(0, import_keygate4.report_escape__markdownText)(one.what)}${holder} | ${sinceOf(one, MARKDOWN)} | ${uses} |
`;
  });
  const steps = exposed.length === 0 ? [] : stepsOf(plan, MARKDOWN);
  return [
    `## Credentials to rotate

${headlineOf2(plan)}
`,
    ...rows.length === 0 ? [] : ["\n| | Credential | Exposed since | Written out at |\n|---|---|---|---|\n", ...rows, "\n### In this order\n\n"],
    ...steps.map(({ title, lines }, i) => `${i + 1}. ${(0, import_keygate4.report_escape__markdownText)(title)}
${lines.map((line) => `   - ${line}
`).join("")}`),
    ...notices.map((notice) => `
> ${(0, import_keygate4.report_escape__markdownText)(notice)}
`)
  ].join("");
}
function rotationText(plan) {
  const { exposed, notices } = plan;
  const credentials = exposed.map((one, i) => {
    const holder = one.exposure === void 0 ? "" : `   Whoever has it can ${(0, import_keygate4.report_escape__plainText)(one.exposure)}.
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
${(0, import_keygate4.report_escape__plainText)(notice)}
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

// held:src/adapters/git.ts
var import_keygate5 = require("./keygate.js");

// held:src/adapters/git-process.ts
var import_keygate6 = require("./keygate.js");

// src/adapters/git-history.ts
var MAX_COMMITS = 2e4;
var MAX_NAMES = 5;
var PORTION = 500;
var COMMIT = /^(?<commit>[0-9a-f]{40,64}) (?<written>\d{1,12}) (?<committed>\d{1,12})$/;
var ZERO = /^0+$/;
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
      const held = mode.startsWith("100") && !ZERO.test(blob) ? { blob } : {};
      entries.push({ path, commit, at, ...held, made: "blob" in held && ids.slice(0, -1).every((id) => ZERO.test(id)) });
    }
  }
  return { entries, commits };
}
async function logOf(root, head, paths) {
  const out = await (0, import_keygate6.adapters_git_process__runGit)(root, [
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
    `--max-count=${MAX_COMMITS}`,
    head,
    "--",
    ...paths
  ]);
  const { entries, commits } = entriesIn(out.toString("utf8"));
  return { entries, full: commits < MAX_COMMITS };
}
async function namesBefore(root, made) {
  if (made.length === 0) return [];
  const wanted = new Set(made.map(({ path }) => path));
  const options = ["-r", "-z", "--raw", "-M", "-l1000", "--diff-filter=R", "--no-commit-id", "--no-ext-diff", "--no-textconv"];
  const input = [...new Set(made.map(({ commit }) => commit))].join("\n");
  const out = await (0, import_keygate6.adapters_git_process__runGit)(root, ["diff-tree", ...options, "--stdin"], { input: `${input}
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
        const part = await logOf(this.#root, head, wanted.slice(from, from + PORTION));
        full &&= part.full;
        for (const entry of part.entries) found.push(entry);
      }
      for (const path of wanted) asked.add(path);
      for (const entry of found) entries.push(entry);
      const before = await namesBefore(
        this.#root,
        found.filter(({ made }) => made)
      );
      wanted = [...new Set(before)].filter((path) => !asked.has(path));
    }
    const shallow = new import_keygate5.adapters_git__GitRepository(this.#root).shallowCommits().size > 0;
    const gap = shallow ? "The clone is shallow, so a credential may be older than it seems; fetch the whole history (git fetch --unshallow)." : full ? void 0 : `The files have more than ${MAX_COMMITS} commits; only the newest ${MAX_COMMITS} were looked at.`;
    const versions = entries.map(({ made: _made, ...version }) => version);
    return { versions, ...gap === void 0 ? {} : { gap } };
  }
};

// held:src/engine/discover.ts
var import_keygate7 = require("./keygate.js");

// held:src/engine/judge.ts
var import_keygate8 = require("./keygate.js");

// held:src/engine/commit-files.ts
var import_keygate9 = require("./keygate.js");

// held:src/engine/env-files.ts
var import_keygate10 = require("./keygate.js");

// held:src/engine/examine.ts
var import_keygate11 = require("./keygate.js");

// held:src/engine/read.ts
var import_keygate12 = require("./keygate.js");

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
  const discovery = (0, import_keygate7.engine_discover__makeDiscovery)(setting.knowledge);
  const examiner = await (0, import_keygate11.engine_examine__makeExaminer)(setting, discovery);
  const all = oldest(versions);
  const read = all.slice(0, MAX_VERSIONS);
  for (let from = 0; from < read.length; from += PORTION2) {
    const part = read.slice(from, from + PORTION2);
    const contents = await repository.blobs([...new Set(part.map(({ blob }) => blob))], import_keygate12.engine_read__MAX_BYTES);
    for (const version of part) {
      const candidate = (0, import_keygate9.engine_commit_files__candidateOf)(discovery, setting, version.path);
      const content = contents.get(version.blob);
      if (candidate === void 0 || content === void 0) continue;
      const looked = await examiner.examine(candidate, content, { commit: version.commit, named: (0, import_keygate10.engine_env_files__isEnvFile)(version.path) });
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
    for (const finding of (0, import_keygate8.engine_judge__withStanding)(judged, "present")) {
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
        headers: { [carries.name]: carries.scheme === void 0 ? secret : import_keygate3.core_secret__Secret.joined([`${carries.scheme} `, secret]) }
      };
    case "form":
      return { ...question, form: { [carries.field]: secret } };
    case "list":
      return { ...question, json: { [carries.field]: sendings.map((one) => one.secret) } };
    case "signature": {
      const { service, region, form, field } = carries;
      const keys = { accessKeyId: secret, sessionToken: void 0 };
      const signature = signing === void 0 ? {} : { signature: { service, region, ...keys, secretAccessKey: signing } };
      return { ...question, ...signature, form: { ...form, [field]: secret } };
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
function stateOf(answer, { revocation, host }) {
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
    const state = stateOf(await web.ask(questionOf(batch)), route);
    for (const sending of batch) states.set(sending, state);
  }
  return states;
}

// held:src/engine/scan-commit.ts
var import_keygate13 = require("./keygate.js");

// src/revoking.ts
async function readPast(root, head, paths, repository, setting) {
  const discovery = (0, import_keygate7.engine_discover__makeDiscovery)(setting.knowledge);
  const named = paths.length > 0 ? paths : (await repository.files(head)).flatMap(({ path }) => (discovery.candidate(path)?.claims.length ?? 0) > 0 ? [path] : []);
  if (named.length === 0) return { findings: [] };
  const { versions, gap } = await new GitHistory(root).versions(head, named);
  const past = await pastFindings(versions, repository, setting);
  const gaps = [gap, past.gap].flatMap((one) => one ?? []).join(" ");
  return { findings: past.findings, ...gaps === "" ? {} : { gap: gaps } };
}
async function readStanding(repository, branch, commit, setting) {
  const { findings } = await (0, import_keygate13.engine_scan_commit__scanCommit)(repository, commit, setting);
  return { branch, credentials: together(findings.filter(({ rule }) => rule === "static-credential")) };
}
function stillIn({ secret }, standing) {
  return standing?.credentials.find((one) => one.secret.equals(secret))?.findings[0];
}
function stateOf2(way, suspect, standing) {
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
    const state = stateOf2(way, suspect, standing);
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
var import_node_path = require("node:path");

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
  const repository = new import_keygate5.adapters_git__GitRepository(clone.root);
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
  return (0, import_node_path.basename)(clone?.root ?? root);
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
