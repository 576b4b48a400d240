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

// src/entry.ts
var entry_exports = {};
__export(entry_exports, {
  actions_connect__connect: () => connect,
  actions_inputs__REMEDIATE_INPUTS: () => REMEDIATE_INPUTS,
  actions_inputs__inputOf: () => inputOf,
  actions_inputs__linesIn: () => linesIn,
  actions_inputs__namesIn: () => namesIn,
  actions_inputs__readInputs: () => readInputs,
  actions_run__readEvent: () => readEvent,
  adapters_actions_log__actionsLog: () => actionsLog,
  adapters_clock__systemClock: () => systemClock,
  adapters_firsts__firstsOf: () => firstsOf,
  adapters_git__GitRepository: () => GitRepository,
  adapters_git_objects__tooLarge: () => tooLarge,
  adapters_git_process__runGit: () => runGit,
  adapters_secretlint__secretlint: () => secretlint,
  assemble__assemble: () => assemble,
  cli: () => cli,
  clients_client__PROMPT_INPUTS: () => PROMPT_INPUTS,
  core_errors__ForgeError: () => ForgeError,
  core_errors__Refused: () => Refused,
  core_errors__UserError: () => UserError,
  core_errors__assertNever: () => assertNever,
  core_fragment__cut: () => cut,
  core_fragment__fragmentOf: () => fragmentOf,
  core_fragment__joined: () => joined,
  core_fragment__picked: () => picked,
  core_fragment__spanOf: () => spanOf,
  core_fragment__trimmed: () => trimmed,
  core_live__told: () => told,
  core_mcp__speaksOfMcp: () => speaksOfMcp,
  core_mcp__spellsMcp: () => spellsMcp,
  core_pattern__escapePattern: () => escapePattern,
  core_plain_text__plainText: () => plainText,
  core_policy__BASELINE_PATHS: () => BASELINE_PATHS,
  core_policy__DEFAULT_POLICY: () => DEFAULT_POLICY,
  core_policy__LARGEST_TERMS: () => LARGEST_TERMS,
  core_policy__POLICY_PATHS: () => POLICY_PATHS,
  core_policy__SWITCHES: () => SWITCHES,
  core_policy__TERMS_PATHS: () => TERMS_PATHS,
  core_remediation__CHOICES: () => CHOICES,
  core_remediation__LAUNCHERS: () => LAUNCHERS,
  core_rung__RUNGS: () => RUNGS,
  core_rung__handedOn: () => handedOn,
  core_rung__reaches: () => reaches,
  core_rung__rungOf: () => rungOf,
  core_rung__rungOfServer: () => rungOfServer,
  core_secret__Secret: () => Secret,
  core_shell__listedWord: () => listedWord,
  core_shell__shellReader: () => shellReader,
  core_shell__splitShell: () => splitShell,
  core_some_of__someOf: () => someOf,
  core_spans__SpanSet: () => SpanSet,
  core_standard__DEFAULT_STANDARD: () => DEFAULT_STANDARD,
  core_standard__MAX_EXCEPTION_DAYS: () => MAX_EXCEPTION_DAYS,
  core_syntax__formOf: () => formOf,
  core_syntax__withName: () => withName,
  core_taxonomy__taxaNamed: () => taxaNamed,
  core_text__LineMap: () => LineMap,
  core_text__applyEdits: () => applyEdits,
  core_text__contains: () => contains,
  core_text__countUpTo: () => countUpTo,
  core_text__isBreak: () => isBreak,
  core_text__lineEnd: () => lineEnd,
  core_text__overlaps: () => overlaps,
  core_text__partAt: () => partAt,
  core_variable__upperCase: () => upperCase,
  core_variable__variableFor: () => variableFor,
  engine_baseline__BASELINE_TITLE: () => BASELINE_TITLE,
  engine_baseline__acceptable: () => acceptable,
  engine_baseline__baselineOf: () => baselineOf,
  engine_baseline__readBaseline: () => readBaseline,
  engine_commit_files__candidateOf: () => candidateOf,
  engine_decode__decode: () => decode,
  engine_discover__makeDiscovery: () => makeDiscovery,
  engine_env_files__envFilePaths: () => envFilePaths,
  engine_env_files__isEnvFile: () => isEnvFile,
  engine_event__pullRequestOf: () => pullRequestOf,
  engine_event__subjectOf: () => subjectOf,
  engine_examine__makeExaminer: () => makeExaminer,
  engine_judge__clientNamed: () => clientNamed,
  engine_judge__inert: () => inert,
  engine_judge__makeRecorder: () => makeRecorder,
  engine_judge__withStanding: () => withStanding,
  engine_marks__literalsOf: () => literalsOf,
  engine_printable__printable: () => printable,
  engine_printable__printablePath: () => printablePath,
  engine_read__MAX_BYTES: () => MAX_BYTES,
  engine_read__makeReader: () => makeReader,
  engine_roles__roleFinder: () => roleFinder,
  engine_scan__namedEnvFiles: () => namedEnvFiles,
  engine_scan__scanOf: () => scanOf,
  engine_scan_commit__scanCommit: () => scanCommit,
  engine_severity__isLower: () => isLower,
  finish__finish: () => finish,
  formats_frontmatter__frontmatterEnd: () => frontmatterEnd,
  gate: () => run,
  reading__readCommit: () => readCommit,
  reading__readRange: () => readRange,
  reading__underTerms: () => underTerms,
  remediate: () => remediate,
  report_annotations__workflowCommands: () => workflowCommands,
  report_escape__fenced: () => fenced,
  report_escape__linked: () => linked,
  report_escape__markdownCode: () => markdownCode,
  report_escape__markdownText: () => markdownText,
  report_escape__plainText: () => plainText,
  report_json__jsonReport: () => jsonReport,
  report_live__liveLines: () => liveLines,
  report_outcome__allowanceOf: () => allowanceOf,
  report_outcome__count: () => count,
  report_outcome__emergencies: () => emergencies,
  report_outcome__headline: () => headline,
  report_outcome__rulePage: () => rulePage,
  report_outcome__standingOf: () => standingOf,
  report_outcome__untoldIn: () => untoldIn,
  report_outcome__verdictWord: () => verdictWord,
  report_posture__postureBadge: () => postureBadge,
  report_posture__postureLines: () => postureLines,
  report_sarif__sarifReport: () => sarifReport,
  rules_index__rules: () => rules,
  rules_static_credential__staticCredential: () => staticCredential,
  terms__readTerms: () => readTerms,
  verify: () => run2,
  version__version: () => version
});
module.exports = __toCommonJS(entry_exports);

// src/core/errors.ts
var UserError = class extends Error {
  name = "UserError";
};
var ForgeError = class extends Error {
  name = "ForgeError";
  /** HTTP status, or `undefined` where no answer came. */
  status;
  /** The `permissions:` line that was missing, where that is the likely cause. */
  permission;
  constructor(message, options = {}) {
    super(message, { cause: options.cause });
    this.status = options.status;
    this.permission = options.permission;
  }
};
var Refused = class extends ForgeError {
};
function assertNever(value) {
  throw new Error(`unexpected ${typeof value} in an exhaustive switch`);
}

// src/core/remediation.ts
var DELIVERIES = ["oauth", "native", "launcher", "prompt", "environment", "removed"];
var CHOICES = DELIVERIES.filter((delivery) => delivery !== "removed");
var LAUNCHERS = ["npx", "keygate", "own"];

// src/actions/inputs.ts
var GATE_INPUTS = {
  token: {},
  base: { commit: true },
  head: { commit: true },
  "fail-on": { values: ["error", "warning", "note"] },
  "check-run": { values: ["auto", "never"] },
  comment: { values: ["never", "on-failure", "always"] }
};
var VERIFY_INPUTS = {
  ...GATE_INPUTS,
  "warn-only": { values: ["true", "false"] },
  live: { values: ["true", "false"] },
  "probe-oauth": { values: ["true", "false"] }
};
var REMEDIATE_INPUTS = {
  token: {},
  manager: {},
  place: {},
  settings: {},
  launcher: { values: LAUNCHERS },
  deliveries: {},
  store: { values: ["true", "false"] },
  base: {},
  branch: {},
  "group-by": { values: ["repository", "file"] },
  draft: { values: ["true", "false"] },
  labels: {},
  reviewers: {},
  "team-reviewers": {},
  codeowners: { values: ["true", "false"] },
  title: {},
  body: {},
  "commit-message": {},
  again: { values: ["true", "false"] }
};
function inputOf(env, name) {
  return env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] ?? "";
}
function namesIn(value) {
  return [...new Set((value ?? "").split(/[\s,]+/).filter((name) => name !== ""))];
}
function linesIn(value) {
  return (value ?? "").split(/\r?\n/).flatMap((line) => line.trim() === "" ? [] : [line.trim()]);
}
var COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function readInputs(rules2, read) {
  const found = {};
  for (const name of Object.keys(rules2)) {
    const value = read(name).trim();
    if (value === "") continue;
    const { values, commit } = rules2[name] ?? {};
    if (values !== void 0 && !values.includes(value)) throw new UserError(`Input "${name}" must be one of ${values.join(", ")}.`);
    if (commit === true && !COMMIT.test(value)) throw new UserError(`Input "${name}" must be a full commit id (40 hexadecimal digits).`);
    found[name] = value;
  }
  return found;
}

// src/actions/run.ts
var import_node_fs3 = require("node:fs");

// src/adapters/actions-log.ts
var SHORTEST_MASK = 6;
function actionsLog(core) {
  return {
    debug: (message) => core.debug(message),
    info: (message) => core.info(message),
    notice: (message) => core.notice(message),
    warn: (message) => core.warning(message),
    mask(secret) {
      for (const line of secret.reveal().split(/\\[rn]|[\r\n]/)) if (line.trim().length >= SHORTEST_MASK) core.setSecret(line.trim());
    }
  };
}

// src/adapters/clock.ts
var systemClock = {
  today() {
    const now = /* @__PURE__ */ new Date();
    return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
  }
};

// src/adapters/git.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");

// src/core/standard.ts
var DEFAULT_STANDARD = { managers: void 0, environments: [], minimum: "manager", exceptions: [] };
var MAX_EXCEPTION_DAYS = 90;

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
];
var DEFAULT_POLICY = {
  allow: [],
  failOn: "error",
  forbidden: /* @__PURE__ */ new Set(),
  outsideMcp: "report",
  severities: /* @__PURE__ */ new Map(),
  standard: DEFAULT_STANDARD,
  remediation: {},
  servers: /* @__PURE__ */ new Map()
};
var POLICY_PATHS = [".github/keygate.yml", ".github/keygate.yaml", ".keygate.yml", ".keygate.yaml"];
var BASELINE_PATHS = [".github/keygate-baseline.txt", ".keygate-baseline.txt"];
var TERMS_PATHS = {
  policy: POLICY_PATHS,
  baseline: BASELINE_PATHS,
  "detect-secrets": [".secrets.baseline"],
  gitleaks: [".gitleaksignore"]
};
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
var import_node_child_process2 = __toESM(require_node_child_process(), 1);

// src/adapters/git-process.ts
var import_node_child_process = __toESM(require_node_child_process(), 1);
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
      stdio: [input === void 0 ? "ignore" : "pipe", "pipe", "pipe"],
      windowsHide: true
    });
    const chunks = [];
    let complaint = "";
    child.stdout?.on("data", (chunk) => chunks.push(chunk));
    child.stderr?.on("data", (chunk) => {
      complaint = (complaint + chunk.toString("utf8")).slice(-2e3);
    });
    child.stdin?.on("error", () => void 0);
    child.stdin?.end(input);
    child.on("error", (cause) => reject(new ForgeError("git could not be started; is it installed and on the PATH?", { cause })));
    child.on("close", (code) => {
      if (code !== null && fine.includes(code)) resolve2(Buffer.concat(chunks));
      else reject(new ForgeError(`git ${args[0] ?? ""} failed: ${complaint.trim().split("\n").at(-1) ?? `exit code ${String(code)}`}`));
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
    this.#failed ??= new ForgeError("git cat-file ended before it had answered");
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
function kindOf(mode) {
  if (mode === "120000") return "link";
  return mode.startsWith("100") ? "file" : void 0;
}
function side(mode, blob) {
  const kind = kindOf(mode ?? "");
  return kind === void 0 || blob === void 0 || ZERO.test(blob) ? void 0 : { blob, kind };
}
function* rawRecords(fields) {
  for (let i = 0; i < fields.length; i++) {
    const field = (fields[i] ?? "").replace(/^\n/, "");
    if (field.startsWith(":")) {
      const colons = /^:+/.exec(field)?.[0].length ?? 1;
      const words2 = field.slice(colons).split(" ");
      i++;
      yield { modes: words2.slice(0, colons + 1), ids: words2.slice(colons + 1, 2 * colons + 2), path: fields[i] ?? "" };
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
  if (!(cause instanceof ForgeError) || !cause.message.includes("no merge base")) throw cause;
  throw new ForgeError("Base and head have no common ancestor in this clone; check out with fetch-depth: 0.", { cause });
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
    const named4 = (0, import_node_fs.existsSync)(git) && (0, import_node_fs.statSync)(git).isFile() ? /^gitdir: (.+)$/m.exec((0, import_node_fs.readFileSync)(git, "utf8"))?.[1]?.trim() : void 0;
    const own = named4 === void 0 ? git : (0, import_node_path.resolve)(this.#root, named4);
    const common = (0, import_node_path.join)(own, "commondir");
    const file = (0, import_node_path.join)((0, import_node_fs.existsSync)(common) ? (0, import_node_path.resolve)(own, (0, import_node_fs.readFileSync)(common, "utf8").trim()) : own, "shallow");
    const lines = (0, import_node_fs.existsSync)(file) ? (0, import_node_fs.readFileSync)(file, "utf8").split("\n") : [];
    return new Set(lines.filter((line) => line !== ""));
  }
  async range(base, head, options = {}) {
    for (const id of [base, head]) if (id !== void 0 && !OBJECT_ID.test(id)) throw new ForgeError(`"${id}" is not a full commit id`);
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
        if (content === void 0) throw new ForgeError("This clone lacks the content of some files; check out without a filter.");
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

// src/adapters/secretlint.ts
var MAX_LENGTH = 1e6;
var COMMENTS = "@secretlint/secretlint-rule-filter-comments";
var PRESET = "@secretlint/secretlint-rule-preset-recommend";
function wordsOf(id) {
  return id.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").replaceAll("_", " ").toLowerCase();
}
function extensionOf(path) {
  const ending = /\.[^./\\]{1,20}$/.exec(path)?.[0] ?? "";
  return ending.toLowerCase() === ".p12" ? "" : ending;
}
function placeOf(text, start, end, data) {
  const value = Object.values(data).find((one) => typeof one === "string" && one.length === end - start);
  const at2 = typeof value === "string" ? text.indexOf(value, start) : -1;
  return at2 < 0 ? { start, end } : { start: at2, end: at2 + end - start };
}
async function load() {
  const [{ lintSource }, { creator }, { secretLintProfiler }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./vendor/secretlint.js"), 1)),
    Promise.resolve().then(() => __toESM(require("./vendor/secretlint.js"), 1)),
    Promise.resolve().then(() => __toESM(require("./vendor/secretlint.js"), 1))
  ]);
  secretLintProfiler.setEnabled(false);
  const config = { rules: [{ id: PRESET, rule: creator, rules: [{ id: COMMENTS, disabled: true }] }] };
  return async (path, content) => {
    const { messages } = await lintSource({
      source: { filePath: path, content, ext: extensionOf(path), contentType: "text" },
      options: { config, noPhysicFilePath: true }
    });
    const shift = content.startsWith("\uFEFF") ? 1 : 0;
    return messages.map(({ range: [start, end], ruleId, messageId, data = {} }) => ({
      ...placeOf(content, start + shift, end + shift, data),
      rule: ruleId,
      name: wordsOf(messageId)
    }));
  };
}
function secretlint() {
  let loading;
  return {
    async look(path, text) {
      if (text.length > MAX_LENGTH) return { problem: `secretlint is asked about at most ${MAX_LENGTH.toLocaleString("en")} characters` };
      try {
        loading ??= load();
        const lint = await loading;
        return await lint(path, text);
      } catch (error) {
        return { problem: `secretlint failed with ${error instanceof Error ? error.name : "no error"}` };
      }
    }
  };
}

// src/formats/frontmatter.ts
var OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
var CLOSING = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/g;
var NOTHING = { documents: [], problems: [], comments: [] };
function frontmatterEnd(text) {
  const opening = OPENING.exec(text);
  if (opening === null) return void 0;
  CLOSING.lastIndex = Math.max(0, opening[0].length - 2);
  return CLOSING.exec(text)?.index;
}
async function loadFrontmatter() {
  const { loadYaml } = await Promise.resolve().then(() => __toESM(require("./format-yaml.js"), 1));
  const yaml = await loadYaml();
  return {
    id: "frontmatter",
    parse(text) {
      const end = frontmatterEnd(text);
      return end === void 0 ? NOTHING : { ...yaml.parse(text.slice(0, end)), part: { start: 0, end } };
    }
  };
}

// src/formats/index.ts
async function loadFormat(id) {
  switch (id) {
    case "jsonc":
      return (await Promise.resolve().then(() => __toESM(require("./format-jsonc.js"), 1))).jsonc;
    case "yaml":
      return (await Promise.resolve().then(() => __toESM(require("./format-yaml.js"), 1))).loadYaml();
    case "toml":
      return (await Promise.resolve().then(() => __toESM(require("./format-toml.js"), 1))).loadToml();
    case "dotenv":
      return (await Promise.resolve().then(() => __toESM(require("./format-dotenv.js"), 1))).dotenv;
    case "frontmatter":
      return loadFrontmatter();
    default:
      return assertNever(id);
  }
}
function formatOf(path) {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).toLowerCase();
  const known = BY_EXTENSION.get(name.slice(name.lastIndexOf(".") + 1));
  if (known && name.includes(".")) return known;
  return name.startsWith(".env.") ? "dotenv" : void 0;
}
var BY_EXTENSION = /* @__PURE__ */ new Map([
  ["json", "jsonc"],
  ["jsonc", "jsonc"],
  ["json5", "jsonc"],
  ["code-workspace", "jsonc"],
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["toml", "toml"],
  ["env", "dotenv"]
]);

// src/assemble.ts
async function loadCarriers() {
  return (await Promise.resolve().then(() => __toESM(require("./carriers.js"), 1))).carriers;
}
async function assemble() {
  const { issuers, makeDetector, ...rooms } = await Promise.resolve().then(() => __toESM(require("./rooms.js"), 1));
  return { ...rooms, detector: makeDetector(issuers), loadFormat, formatOf, loadCarriers };
}

// src/engine/event.ts
var COMMIT2 = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
var ZERO2 = /^0+$/;
function at(payload, ...keys) {
  let value = payload;
  for (const key of keys) value = typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
  return value;
}
function commitAt(payload, ...keys) {
  const value = at(payload, ...keys);
  return typeof value === "string" && COMMIT2.test(value) ? value : void 0;
}
function pullRequestOf(payload) {
  const number = at(payload, "pull_request", "number");
  return typeof number === "number" && Number.isSafeInteger(number) ? number : void 0;
}
function isForeign(payload) {
  const home = at(payload, "repository", "full_name");
  const heads = [
    ...at(payload, "pull_request") === void 0 ? [] : [at(payload, "pull_request", "head", "repo", "full_name")],
    ...at(payload, "workflow_run") === void 0 ? [] : [at(payload, "workflow_run", "head_repository", "full_name")],
    // The pull request of a comment may come from anywhere, and the event does not say.
    ...at(payload, "issue") === void 0 ? [] : [void 0]
  ];
  return heads.some((head) => typeof head !== "string" || head !== home);
}
function subjectOf(event, payload, sha) {
  const base = commitAt(payload, "pull_request", "base", "sha");
  const head = commitAt(payload, "pull_request", "head", "sha");
  if (base !== void 0 && head !== void 0) return { kind: "change", base, head };
  const groupBase = commitAt(payload, "merge_group", "base_sha");
  const groupHead = commitAt(payload, "merge_group", "head_sha");
  if (groupBase !== void 0 && groupHead !== void 0) return { kind: "change", base: groupBase, head: groupHead };
  if (event === "push") {
    const after = commitAt(payload, "after") ?? (sha !== void 0 && COMMIT2.test(sha) ? sha : void 0);
    const before = commitAt(payload, "before");
    if (at(payload, "deleted") === true || after === void 0 || ZERO2.test(after))
      return { kind: "nothing", reason: "The push deleted a branch." };
    const branch = at(payload, "repository", "default_branch");
    const onto = typeof branch === "string" && branch !== "" && at(payload, "ref") !== `refs/heads/${branch}` ? branch : void 0;
    if (before === void 0 || ZERO2.test(before)) return { kind: "branch", head: after, onto };
    return { kind: "push", before, after, fallback: onto };
  }
  if (sha !== void 0 && COMMIT2.test(sha)) return { kind: "tree", commit: sha };
  return { problem: `the event "${event}" names no commit; give the inputs "base" and "head"` };
}

// src/credentials/digest.ts
async function sha1Lookup() {
  const { createHash } = await Promise.resolve().then(() => __toESM(require("node:crypto"), 1));
  return (secret, table2) => table2.get(createHash("sha1").update(secret.reveal(), "utf8").digest("hex"));
}

// src/core/plain-text.ts
var ACTING = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
function shown(unit) {
  return `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`;
}
function plainText(text) {
  return text.replace(ACTING, shown);
}

// src/engine/baseline.ts
var BASELINE_TITLE = "# Keygate baseline: findings that are accepted for now, one fingerprint a line.";
var HEADER = `${BASELINE_TITLE}
# Written by "keygate check --write-baseline". A line that is deleted is a finding that counts again.
`;
var FINGERPRINT = /^[a-z][a-z0-9-]*(?:\|(?:[^|\\]|\\.)*){4}$/;
function lineOf(finding) {
  return plainText(finding.fingerprint);
}
function readBaseline(path, text) {
  const lines = /* @__PURE__ */ new Set();
  for (const [i, line] of text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!FINGERPRINT.test(line)) {
      throw new UserError(
        `${path}:${i + 1}: this line is no fingerprint; delete it, or write the baseline anew with "keygate check --write-baseline".`
      );
    }
    lines.add(line);
  }
  return { path, lines };
}
function acceptable(findings, policy) {
  const open = findings.filter(({ allowed }) => allowed === void 0 || allowed.kind !== "policy" && allowed.kind !== "inline");
  const accepted = open.filter(
    ({ lapsed, issuer }) => lapsed === void 0 && (issuer === void 0 || !policy.forbidden.has("issuer-formats"))
  );
  return { accepted, refused: open.length - accepted.length };
}
function baselineOf(findings) {
  const lines = [...new Set(findings.map(lineOf))].sort();
  return `${HEADER}${lines.map((line) => `${line}
`).join("")}`;
}
function unmatchedIn(baseline, findings) {
  const found = new Set(findings.map(lineOf));
  return [...baseline.lines].filter((line) => !found.has(line)).length;
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
  const kept2 = new Set(
    [...texts.filter(({ file }) => LIKELY.test(file.path)), ...texts.filter(({ file }) => !LIKELY.test(file.path))].slice(0, limit)
  );
  return {
    chosen: chosen.filter((one) => one.candidate.format !== void 0 || kept2.has(one)),
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
async function examineAll(examiner, repository, sha, chosen, contents, named4) {
  const looked = [];
  for (const { file, candidate, sha: own } of chosen) {
    const commit = own ?? sha;
    const content = contents.get(file.blob) ?? { problem: "its content could not be fetched" };
    const result = file.kind === "link" ? await examineLink(examiner, repository, commit, candidate, content) : await examiner.examine(candidate, content, { commit, named: named4.has(file.path) });
    if (result !== void 0) looked.push(result);
  }
  return looked;
}

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
function nameOf(item, fallback) {
  if (item.kind !== "map") return fallback;
  const name = item.entries.findLast((entry) => ["name", "id", "title", "identifier"].includes(entry.key))?.value;
  return name?.kind === "scalar" && name.text !== "" ? name.text : fallback;
}
function serversIn(node, path) {
  if (node.kind === "map") return node.entries.map(({ key, value }) => ({ name: key, path: [...path, key], node: value }));
  if (node.kind !== "list") return [];
  return node.items.flatMap((item, i) => {
    const here = [...path, i];
    const named4 = item.kind === "map" && item.entries.length > 0 && item.entries.every(({ value }) => looksLikeServer(value));
    return named4 ? serversIn(item, here) : [{ name: nameOf(item, `#${i + 1}`), path: here, node: item }];
  });
}
function singleServer(node, path, document = node) {
  return { name: nameOf(node, nameOf(document, String(path.at(-1) ?? "server"))), path, node };
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
        return node.items.map((item, i) => ({ path: [...path, i], node: item })).filter(({ path: at2 }) => key === "*" || String(at2.at(-1)) === key);
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
var NO_TEXT_ENDINGS = new Set(
  "png jpg jpeg gif bmp ico icns webp avif tif tiff psd svg mp3 mp4 m4a m4v mov avi mkv webm wav flac ogg pdf doc docx xls xlsx ppt pptx odt zip gz tgz bz2 xz zst 7z rar tar jar war class so dylib dll exe bin o a lib pyc pyo wasm woff woff2 ttf otf eot db sqlite sqlite3 parquet npy npz pkl pt onnx safetensors gguf map snap lock".split(" ")
);
var NO_TEXT_NAMES = new Set(
  ".secrets.baseline package-lock.json npm-shrinkwrap.json pnpm-lock.yaml go.sum bun.lockb".split(" ")
);
function holdsNoText(path) {
  const lower = path.toLowerCase();
  if (NO_TEXT_NAMES.has(lower.slice(lower.lastIndexOf("/") + 1)) || lower.includes(".") && NO_TEXT_ENDINGS.has(endingOf(lower)))
    return true;
  return lower.endsWith(".min.js") || lower.endsWith(".min.css") || lower.startsWith(".yarn/") || lower.includes("/.yarn/");
}
var MAX_ENDINGS = 1e3;
function weigh(path) {
  return path.replaceAll("*", "").length + (path.includes("*") ? 0 : 0.5);
}
function sourceOf(path) {
  return path.split("/").map((part2) => part2.split("*").map(escapePattern).join("[^/]*")).join("/");
}
function endingOf(path) {
  return path.slice(path.lastIndexOf(".") + 1);
}
function longestPiece(path) {
  return path.split("*").reduce((longest, piece) => piece.length > longest.length ? piece : longest, "");
}
function patternsByEnding(declared) {
  const grouped = /* @__PURE__ */ new Map();
  for (const one of declared) grouped.set(endingOf(one.path), [...grouped.get(endingOf(one.path)) ?? [], one]);
  return new Map(
    [...grouped].map(([ending, list]) => {
      const pieces = [...new Set(list.map(({ path }) => longestPiece(path)))];
      const shortest = pieces.filter((piece) => !pieces.some((other) => other !== piece && piece.includes(other)));
      const may = new RegExp(shortest.map(escapePattern).join("|"));
      return [ending, { may, each: list.map((one) => ({ ...one, pattern: new RegExp(`(?:^|/)${sourceOf(one.path)}$`) })) }];
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
  const formless = /* @__PURE__ */ new Map();
  function isFormless(path) {
    const dot = path.lastIndexOf(".");
    if (dot <= path.lastIndexOf("/")) return false;
    const ending = path.slice(dot + 1);
    const known = formless.get(ending);
    if (known !== void 0) return known;
    const name = `x.${ending}`;
    const format = knowledge.formatOf(name);
    const made = (format === void 0 || format === "dotenv") && !COPY.test(name);
    if (formless.size < MAX_ENDINGS) formless.set(ending, made);
    return made;
  }
  function claimsOf(path) {
    const named4 = byName.get(path.slice(path.lastIndexOf("/") + 1));
    const possible = patterns.get(endingOf(path));
    const matching = possible?.may.test(path) === true ? possible.each.filter(({ pattern }) => pattern.test(path)) : [];
    if (named4 === void 0 && matching.length === 0) return [];
    const fitting = [
      ...(named4 ?? []).filter(({ path: end }) => path === end || path.endsWith(`/${end}`)),
      ...matching
    ];
    const weight = Math.max(...fitting.map((one) => one.weight));
    return fitting.filter((one) => one.weight === weight).map(({ claim }) => claim);
  }
  const discovery = {
    text(full) {
      const known = discovery.candidate(full);
      if (known !== void 0) return known;
      return holdsNoText(full) ? void 0 : { path: full, format: void 0, claims: [] };
    },
    candidate(full) {
      const bare = isFormless(full);
      const path = bare ? full : full.replace(COPY, "");
      const claims = claimsOf(path);
      const format = claims[0]?.file.format ?? (bare ? void 0 : knowledge.formatOf(path));
      if (format === void 0 || format === "dotenv" && claims.length === 0) return void 0;
      return { path: full, format, claims };
    },
    mayHoldServers(text, format, path) {
      if (format === void 0 || format === "dotenv") return false;
      for (const key of ROOT_KEYS) if (text.includes(key)) return true;
      if (format === "frontmatter") return false;
      const named4 = /mcp/i.test(path);
      if (format === "jsonc") return (SERVERS.test(text) || named4) && /"(?:command|url|serverUrl|httpUrl)"/.test(text);
      return (SERVERS.test(text) || named4) && /command|url/.test(text) && (named4 || /mcp/i.test(text));
    }
  };
  return discovery;
}

// src/core/mcp.ts
var WORD = /(?<![A-Za-z])mcp|mcp(?=[A-Z_-])|MCP|Mcp|[Mm]odel[ _-]?[Cc]ontext[ _-]?[Pp]rotocol/;
var LETTERS = /mcp|modelcontextprotocol/i;
function speaksOfMcp(text) {
  return WORD.test(text);
}
function spellsMcp(text) {
  return LETTERS.test(text);
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
function lineEnd(text, at2) {
  let end = at2;
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
      for (let at2 = text.indexOf("\n"); at2 >= 0; at2 = text.indexOf("\n", at2 + 1)) this.#starts.push(at2 + 1);
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
function applyEdits(text, edits) {
  const inOrder2 = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let at2 = 0;
  let made = "";
  for (const { span, text: replacement } of inOrder2) {
    if (span.start < at2 || span.end < span.start || span.end > text.length) throw new RangeError("edits overlap, or lie outside the text");
    made += text.slice(at2, span.start) + replacement;
    at2 = span.end;
  }
  return made + text.slice(at2);
}

// src/rules/rule.ts
function defineRule(rule) {
  return rule;
}
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
function lineAround(text, at2) {
  let start = at2;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return { start, end: lineEnd(text, at2) };
}
function isAlone(text, line, comments, near) {
  let i = near;
  while ((comments[i - 1]?.end ?? -1) > line.start) i--;
  for (let at2 = line.start; at2 < line.end; i++) {
    const { start, end } = comments[i] ?? { start: line.end, end: line.end };
    if (text.slice(at2, Math.min(start, line.end)).trim() !== "") return false;
    at2 = end;
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
      const at2 = comment.start + found.index;
      const { own, gitleaks, next } = found.groups ?? {};
      if (at2 >= line.end) {
        line = lineAround(text, at2);
        alone = isAlone(text, line, comments, i);
      }
      if (own !== void 0) {
        const end = Math.min(line.end, comment.end);
        const reason = reasonIn(text.slice(at2 + own.length, end), secrets, knowledge);
        marks.push({ name: own, at: at2, line: alone ? "either" : "own", ...reason === void 0 ? {} : { reason } });
        MARK.lastIndex = end - comment.start;
        continue;
      }
      const name = gitleaks ?? found[0].replace(/^pragma: ?/, "pragma: ").replaceAll("-", " ");
      if (next === void 0) marks.push({ name, reason: name, at: at2, line: "own" });
      else if (alone) marks.push({ name, reason: name, at: at2, line: "next" });
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
  for (const { name, reason, at: at2, line } of marks) {
    const own = lines.at(at2).line;
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

// src/engine/severity.ts
var GRAVITY = { off: -1, note: 0, warning: 1, error: 2 };
function isLower(one, other) {
  return GRAVITY[one] < GRAVITY[other];
}
function severityOf(rule, confidence) {
  return confidence === "low" && rule === "error" ? "warning" : rule;
}
function withSeverities(findings, severities) {
  if (severities.size === 0) return findings;
  return findings.flatMap((finding) => {
    const gravity = severities.get(finding.rule);
    if (gravity === "off") return [];
    return [gravity === void 0 ? finding : { ...finding, severity: severityOf(gravity, finding.confidence) }];
  });
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
  const told2 = /* @__PURE__ */ new Set();
  let lines;
  return {
    add(meta, report) {
      const place = `${meta.id} ${report.span.start}:${report.span.end}`;
      if (told2.has(place)) return;
      told2.add(place);
      lines ??= new LineMap(source.text);
      const name = fingerprintOf(meta.id, file, report);
      const count2 = (seen.get(name) ?? 0) + 1;
      seen.set(name, count2);
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
        fingerprint: count2 === 1 ? name : `${name}#${count2}`,
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
function judge(file, source, rules2, knowledge) {
  const reader2 = clientNamed(file.client, knowledge);
  const client = file.verbatim === true ? inert(reader2) : reader2;
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
  for (const rule of rules2) for (const report of rule.check(file, context)) recorder.add(rule.meta, report);
  return recorder.findings();
}
function withStanding(findings, standing) {
  return findings.map((finding) => ({ ...finding, standing }));
}

// src/core/secret.ts
var import_node_util = require("node:util");
var REDACTED = "[redacted]";
var Secret = class _Secret {
  #text;
  constructor(text) {
    this.#text = text;
  }
  /** Texts and secrets in a row, as one secret. Works without revealing any. */
  static joined(parts) {
    return new _Secret(parts.map((part2) => typeof part2 === "string" ? part2 : part2.#text).join(""));
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

// src/core/some-of.ts
function someOf(names, most) {
  const more = names.length > most ? ` and ${names.length - most} more` : "";
  return `${names.slice(0, most).join(", ")}${more}`;
}

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
function picked(fragment, text, at2) {
  return {
    text,
    locate(from, to) {
      const first = at2[from] ?? at2.at(-1) ?? 0;
      const last = to > from ? (at2[to - 1] ?? first) + 1 : first;
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
  for (const part2 of parts) {
    starts.push(length);
    length += part2.text.length;
  }
  return {
    text: parts.map(({ text }) => text).join(""),
    locate(from, to) {
      const first = partAt(starts, Math.min(from, Math.max(0, length - 1)));
      const last = to > from ? partAt(starts, to - 1) : first;
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
function listedWord(text) {
  return { ...fragmentOf(text), expands: false };
}
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
function matchAt(pattern, source, at2) {
  pattern.lastIndex = at2;
  return pattern.exec(source)?.[0];
}
function shellReader(text, leaps = NO_LEAPS) {
  const source = text.text;
  let vain = 0;
  const isEnough = () => vain > MAX_VAIN * source.length + 1e3;
  function isReplaced(at2) {
    const pattern = source[at2] === "$" ? REPLACED : source[at2] === "%" ? PERCENT : void 0;
    return pattern !== void 0 && matchAt(pattern, source, at2) !== void 0;
  }
  function behind2(at2) {
    return source[at2] === "\n" ? leaps.get(at2 + 1) ?? at2 + 1 : at2 + 1;
  }
  function singleQuoted(at2) {
    const end = source.indexOf("'", at2 + 1);
    if (end < 0 || end - at2 > MAX_QUOTED) return void 0;
    const units = [];
    for (let i = at2 + 1; i < end; i = behind2(i)) units.push(i);
    return { units, expands: false, end: end + 1 };
  }
  function doubleQuoted(at2) {
    const units = [];
    let expands = false;
    let ticks = 0;
    const doubled = /^[{[]""/.test(source.slice(at2 + 1, at2 + 4));
    const last = isEnough() ? at2 : Math.min(source.length, at2 + MAX_QUOTED);
    for (let i = at2 + 1; i < last; i = behind2(i)) {
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
    vain += last - at2;
    return void 0;
  }
  function substitutionEnd(at2) {
    let depth = 0;
    const last = isEnough() ? at2 : Math.min(source.length, at2 + MAX_SUBSTITUTED);
    let seen = 0;
    for (let i = at2; seen < last - at2 && i < source.length; i = behind2(i), seen++) {
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
  function unclosed(at2) {
    const found = source.indexOf("\n", at2);
    const end = found < 0 ? source.length : found;
    const units = Array.from({ length: end - at2 - 1 }, (_, i) => at2 + 1 + i);
    return { units, expands: source[at2] === '"' && source.slice(at2, end).includes("$"), end };
  }
  function hereString(at2) {
    const opening = matchAt(CONTINUED, source, at2 + 1);
    if (opening === void 0 || isEnough()) return void 0;
    const part2 = source.slice(at2, at2 + MAX_QUOTED);
    const close = part2.indexOf(`
${source[at2]}@`);
    if (close < 0) {
      vain += MAX_QUOTED;
      return void 0;
    }
    const units = Array.from({ length: close - 1 - opening.length }, (_, i) => at2 + 1 + opening.length + i);
    return { units, expands: source[at2] === '"' && part2.slice(0, close).includes("$"), end: at2 + close + 3 };
  }
  return (from) => {
    const commands = [];
    let words2 = [];
    let into = [];
    let units = [];
    let start;
    let expands = false;
    let role = "word";
    let i = from;
    function endWord() {
      if (start === void 0) return;
      const place = units.length === 0 ? cut(text, start, start) : picked(text, units.map((at2) => source[at2]).join(""), units);
      if (role !== "nothing") (role === "into" ? into : words2).push({ ...place, expands });
      units = [];
      start = void 0;
      expands = false;
      role = "word";
    }
    function endCommand(piped = false) {
      endWord();
      if (words2.length > 0 || into.length > 0) commands.push({ words: words2, into, piped });
      words2 = [];
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
      } else if (unit === "'" && LETTER.test(source[i - 1] ?? "") && LETTER.test(next) && units.length > 0 && units.every((at2) => LETTER.test(source[at2] ?? ""))) {
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
  for (let at2 = 0; at2 < line.text.length; ) {
    const { commands, end } = read(at2);
    for (const { words: words2 } of commands) if (words2.length > 0) found.push(words2);
    at2 = end;
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
function packageAfter(words2, at2) {
  const program = programOf(words2[at2] ?? "");
  const runner = Object.hasOwn(RUNNERS, program) ? RUNNERS[program] : void 0;
  const after = runner?.after.find((wanted) => wanted.every((word, i) => words2[at2 + 1 + i] === word));
  if (runner === void 0 || after === void 0) return void 0;
  for (let i = at2 + 1 + after.length; i < words2.length; i++) {
    const word = words2[i] ?? "";
    if (runner.flags.includes(word)) return words2[i + 1] === void 0 ? void 0 : { kind: runner.kind, at: i + 1 };
    const named4 = runner.flags.find((flag) => word.startsWith(`${flag}=`));
    if (named4 !== void 0) return { kind: runner.kind, at: i };
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
function behind(words2, at2, { subcommand }) {
  let next = at2 + 1;
  for (const wanted of subcommand) {
    while (next < words2.length && words2[next] !== wanted) next++;
    if (words2[next++] !== wanted) return -1;
  }
  return next;
}
function named2(words2, from, { names, valued }) {
  for (let i = from; i < words2.length; i++) {
    const word = words2[i] ?? "";
    const option = names?.find((name) => word === name || word.startsWith(`${name}=`));
    if (option !== void 0) return word === option ? words2[i + 1] : word.slice(option.length + 1);
    if (valued?.includes(word) === true) i++;
    else if (names === void 0 && word !== "" && !word.startsWith("-")) return word;
  }
  return void 0;
}
function findPrinted(command, managers) {
  const line = command.slice(0, MAX_COMMAND);
  for (const { text, words: words2 } of commandsOf(line)) {
    for (const manager of managers) {
      for (const printer of manager.printers) {
        const at2 = words2.findIndex((word) => programOf(word) === printer.command);
        const from = at2 < 0 ? -1 : behind(words2, at2, printer);
        if (from < 0) continue;
        const form = manager.references.find(({ pattern }) => pattern.test(text));
        const target = form?.pattern.exec(text)?.groups?.["target"] ?? named2(words2, from, printer);
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
    const words2 = found.map(({ text }) => text);
    return { text: words2.join(" "), words: words2 };
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
  const kept2 = form.plaintext === void 0 ? plaintextOf(form.syntax, target) : { plaintext: form.plaintext, target };
  return {
    kind: "reference",
    via: kept2 === void 0 ? printed?.via ?? form.yields : "environment",
    syntax: form.syntax,
    target: kept2?.target ?? printed?.target ?? target,
    ...sourceOf2(kept2 === void 0 ? printed?.manager ?? form.manager : form.manager),
    ...expanded === void 0 ? {} : { expanded },
    ...form.process === true && kept2 === void 0 && form.yields === "environment" ? { process: true } : {},
    ...fallback ? { fallback: true } : {},
    ...kept2 === void 0 ? {} : { plaintext: kept2.plaintext }
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
    const at2 = fallback === void 0 || fallback === "" ? -1 : match[0].lastIndexOf(fallback);
    found.push({
      from,
      to,
      target,
      value: interpolation.yields === "plain" ? void 0 : valueOf(
        // A client may replace `${VAR}` before a shell sees it, and leave `$VAR` to that.
        {
          ...interpolation,
          yields: interpolation.yields,
          .../^\$\{\w+\W/.test(match[0]) && interpolation.syntax === "$VAR" && interpolation.process === true ? { syntax: "${VAR}" } : {}
        },
        target,
        expanded,
        at2 >= 0 && !/^[$%{]/.test(fallback ?? ""),
        interpolation.yields === "manager" && COMMAND.test(target) ? findPrinted(target, managers) : void 0
      ),
      ...at2 < 0 ? {} : { fallback: { start: from + at2, end: from + at2 + (fallback?.length ?? 0) } }
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
function isForeign2(reference, { knowledge }) {
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
  const stands = question.at ?? question.place;
  const replaced = around.taken ?? (stands === "env" ? around.resolved : void 0);
  function takeManaged(which) {
    for (const manager of anchorsOf(knowledge.managers).test(rest) ? knowledge.managers : []) {
      for (const form of manager.references) {
        if (!rest.includes(form.anchor) || !which(form.syntax)) continue;
        const match = form.pattern.exec(rest);
        if (match === null) continue;
        const resolved = replaced?.has(form.syntax) === true;
        const open = form.open === true || sure === void 0 && (form.yields === "prompt" || form.yields === "environment");
        const { fallback } = match.groups ?? {};
        const at2 = fallback === void 0 ? -1 : match.index + match[0].lastIndexOf(fallback);
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
          ...fallback === void 0 ? {} : { fallback: { start: at2, end: at2 + fallback.length } }
        });
        rest = mask(rest, found.slice(-1));
      }
    }
  }
  const marked = MARK2.test(text);
  if (marked && around.shell === true) {
    take(SHELL_COMMAND, true);
    take(around.early === true ? EARLY_VARIABLE : SHELL_VARIABLE, true);
  }
  if (marked && around.bridge === true && question.place === "header") take(BRIDGE_VARIABLE, true);
  if (sure === void 0 && replaced !== void 0) takeManaged((syntax) => replaced.has(syntax));
  const own = marked ? client.interpolations : client.interpolations.filter(({ syntax }) => !MARK2.test(syntax));
  const here = own.filter((one) => one.places.includes(stands));
  const part2 = (question.depth ?? 0) > 0;
  for (const interpolation of here) take(interpolation, sure === true && interpolation.whole === true && part2 ? false : sure);
  for (const interpolation of own) if (!here.includes(interpolation)) take(interpolation, elsewhere);
  takeManaged(() => true);
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
  const at2 = text.lastIndexOf("@", path - 1);
  const user = at2 > authority ? LONE_USER.exec(text.slice(authority, at2))?.groups?.["user"] : void 0;
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
    let at3 = from;
    while (at3 < text.length && !marks.includes(text[at3] ?? "")) at3++;
    return at3;
  };
  const path = ends("/?#", start[0].length);
  const query = ends("?#", path);
  const fragment = ends("#", query);
  const at2 = text.lastIndexOf("@", path - 1);
  const host = at2 > start[0].length ? at2 + 1 : start[0].length;
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
    for (let at2 = seen; at2 < to; at2++) starts.push(at2);
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
    value: { kind: "literal", secret: new Secret(fragment.text.slice(start, end)), confidence, credential, evidence }
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
        secret: new Secret(part2.text.slice(from, to)),
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
    if (isForeign2(text.slice(reference.from, reference.to), around)) continue;
    const inner = cut(fragment, reference.fallback.start, reference.fallback.end);
    const known2 = knowledge.judgeName(name) !== "none" || knowledge.detector.named(name, inner.text) !== void 0;
    const named4 = known2 || question.verdict ? name : reference.target;
    for (const piece of classify(
      inner,
      { ...question, name: named4, free: false, within: "as the default inside a reference", depth: depth + 1 },
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
          {
            place: "url",
            at: question.at ?? place,
            name: part2.name,
            depth: depth + 1,
            ...question.within === void 0 ? {} : { within: question.within }
          },
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
    const words2 = !knowledge.looksRandom(shown2) && !shown2.includes("\n");
    if (words2 || knowledge.isPlaceholder(shown2) || knowledge.isDefaultPassword(shown2)) return [];
    taken.add(span);
    const evidence = `taken for one by secretlint (${name})`;
    return [
      { place: "text", name: "text", path: [], span, value: { kind: "literal", secret: new Secret(shown2), confidence: "low", evidence } }
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
function behindSubcommand(words2, at2, launcher) {
  let next = at2 + 1;
  for (const wanted of launcher.subcommand) {
    while (next < words2.length && words2[next] !== wanted && words2[next]?.startsWith("-") === true) {
      next += launcher.valued.includes(words2[next] ?? "") ? 2 : 1;
    }
    if (words2[next++] !== wanted) return -1;
  }
  return launcher.subcommand.length === 0 && words2[next] === void 0 ? -1 : next;
}
function ownSyntaxes({ references }) {
  return references.map(({ syntax }) => syntax).filter((syntax) => !syntax.startsWith("ref+"));
}
function launchAt(words2, at2, manager, launcher) {
  const next = behindSubcommand(words2, at2, launcher);
  if (next < 0) return void 0;
  const separator = launcher.separator === "--" ? words2.indexOf("--", next) : -1;
  const end = separator < 0 ? words2.length : separator + 1;
  const own = launcher.injects === void 0 && launcher.inline === void 0 ? [] : words2.slice(at2, end);
  const has = (option) => own.some((word) => word === option || word.startsWith(`${option}=`));
  return {
    manager,
    launcher,
    style: launcher.injects?.some(has) === true ? "bulk" : launcher.style,
    at: at2,
    end,
    syntaxes: launcher.resolves ?? (launcher.style === "bulk" ? [] : ownSyntaxes(manager)),
    inline: launcher.reads === "both" || launcher.inline !== void 0 && has(launcher.inline)
  };
}
function findLaunches(words2, managers) {
  const found = [];
  const byProgram = startersOf(programs, managers, ({ command }) => [command]);
  const byPackage = startersOf(packages, managers, ({ packages: names }) => names ?? []);
  const run3 = /* @__PURE__ */ new Set();
  for (const [at2, word] of words2.entries()) {
    if (found.length === MAX_LAUNCHES) break;
    const named4 = packageAfter(words2, at2);
    if (named4 !== void 0) run3.add(named4.at);
    const candidates = [...byProgram.get(programOf(word)) ?? [], ...run3.has(at2) ? byPackage.get(packageName(word)) ?? [] : []];
    for (const { manager, launcher } of candidates) {
      if (found.some((other) => other.at === at2 && other.manager === manager)) continue;
      const launch = launchAt(words2, at2, manager, launcher);
      if (launch !== void 0) found.push(launch);
    }
  }
  return found;
}
var MAX_DEPTH = 3;
function spread(words2, depth = 0) {
  if (depth === MAX_DEPTH) return words2;
  return words2.flatMap((word) => {
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
function resolvedInWord(at2, launches) {
  const taking = launches.filter((launch) => launch.at < at2 && (at2 < launch.end ? launch.launcher.reads === "argument" : launch.inline));
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
var HEADER2 = /^(?<name>[A-Za-z][A-Za-z0-9_-]{0,100})\s?[:=]/;
function readShell(line, around, depth = 0) {
  return splitShell(line).flatMap((words2) => readArguments(words2, { ...around, shell: true, early: false }, depth + 1));
}
function readArguments(words2, around, depth = 0) {
  const texts = words2.map((word) => word.text);
  const container = texts.some((text) => CONTAINERS.test(text));
  const bridge = around.bridge === true || texts.some((text) => /^mcp-remote(?:@|$)/.test(text));
  const pieces = [];
  if (depth > 4) return pieces;
  const launches = findLaunches(texts, around.knowledge.managers);
  let surroundings = { ...around, bridge };
  const bounds = launches.flatMap(({ at: at2, end }) => [at2 + 1, end]).sort((a, b) => a - b);
  function enter2(at2) {
    if (bounds[0] === void 0 || bounds[0] > at2) return;
    while (bounds[0] !== void 0 && bounds[0] <= at2) bounds.shift();
    surroundings = { ...around, bridge, taken: resolvedInWord(at2, launches), early: around.shell === true };
  }
  function readHeader(word, flag) {
    const match = HEADER2.exec(word.text);
    if (match === null) pieces.push(...classify(word, { place: "header", name: flag, verdict: "secret" }, surroundings));
    else
      pieces.push(
        ...classify(cut(word, match[0].length, word.text.length), { place: "header", name: match.groups?.["name"] ?? flag }, surroundings)
      );
  }
  function isInside(text, at2) {
    return around.knowledge.detector.find(text).some(({ start, end }) => start < at2 && at2 < end);
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
  for (let i = 0; i < words2.length; i++) {
    const word = words2[i];
    if (word === void 0) break;
    const { text } = word;
    const next = words2[i + 1];
    const script = words2[i + 2];
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
        if (HEADER2.test(next.text)) {
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
        const told2 = launches.some(({ at: at2, end, launcher }) => at2 < i && i < end && launcher.valued.includes(name));
        pieces.push(...told2 ? judged.filter(({ value }) => value.kind !== "placeholder") : judged);
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
    const named4 = around.knowledge.judgeName(colon?.groups?.["name"] ?? "");
    if (colon !== null && (named4 === "secret" || named4 === "password")) {
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
var SWITCHES2 = /* @__PURE__ */ new Set([
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
var COMMIT3 = /[@#][0-9a-f]{40}$/;
var DIGEST = /@sha256:[0-9a-f]{64}$/;
var TAG = /:[^/:]{1,128}$/;
function isPinned(kind, name) {
  if (COMMIT3.test(name)) return true;
  if (kind === "npm") return NPM_VERSION.test(name);
  if (kind === "pypi") return PYPI_VERSION.test(name);
  return DIGEST.test(name) || TAG.test(name) && !/:(?:latest|main|master|edge|nightly|stable|dev)$/.test(name);
}
function imageAfter(words2, at2) {
  if (!CONTAINERS2.has(programOf(words2[at2]?.text ?? ""))) return void 0;
  const run3 = words2.findIndex(({ text }, i) => i > at2 && text === "run");
  if (run3 < 0) return void 0;
  for (let i = run3 + 1; i < words2.length; i++) {
    const word = words2[i];
    if (word === void 0) break;
    if (!word.text.startsWith("-")) return word;
    const joined2 = word.text.includes("=") || SWITCHES2.has(word.text) || /^-[itdqP]{1,5}$/.test(word.text) || /^-[evpwulh]./.test(word.text);
    if (!joined2) i++;
  }
  return void 0;
}
function nameOf2(text) {
  return text.replace(/^([a-z][a-z0-9+.-]{0,30}:\/\/)[^/?#@]{0,2000}@/i, "$1").replace(/[?#].*$/s, "");
}
function programIn(words2, launches, knowledge) {
  const texts = words2.map(({ text }) => text);
  for (let at2 = 0; at2 < words2.length; at2++) {
    const found = packageAfter(texts, at2);
    if (found !== void 0 && launches.some((launch) => launch.at === found.at)) continue;
    const named4 = found === void 0 ? imageAfter(words2, at2) : words2[found.at];
    const option = /^--?[a-z-]{1,20}=/.exec(named4?.text ?? "")?.[0].length ?? 0;
    const word = named4 === void 0 || option === 0 ? named4 : cut(named4, option, named4.text.length);
    if (word === void 0 || word.text === "") continue;
    const kind = found?.kind ?? "image";
    return { kind, name: printable(nameOf2(word.text), knowledge), pinned: isPinned(kind, word.text), span: spanOf(word) };
  }
  return void 0;
}
var MAX_OPTIONS = 11;
function launchersIn(words2, launches, knowledge) {
  return launches.flatMap(({ manager, launcher, style, at: at2 }) => {
    const word = words2[at2];
    if (word === void 0) return [];
    const end = words2.findIndex(({ text }, i) => i > at2 && text === "--");
    const options = words2.slice(at2 + 1, end < 0 ? at2 + 1 + MAX_OPTIONS : end);
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
function bridgedIn(words2) {
  const bridge = words2.findIndex(({ text }) => BRIDGE.test(text));
  return bridge < 0 ? void 0 : words2.find(({ text }, i) => i > bridge && /^(?:https?|wss?):\/\//i.test(text));
}
function addressOf(url, knowledge) {
  if (url === void 0) return void 0;
  const match = /^\s{0,4}(?<scheme>[a-z][a-z0-9+.-]{0,20}):\/\/(?:[^\s/?#@]{0,400}@)?(?<host>\[[0-9a-f:.]{2,45}\]|[\w.-]{1,255})/i.exec(
    url.text
  );
  const { scheme, host } = match?.groups ?? {};
  return scheme === void 0 || host === void 0 ? void 0 : { scheme: scheme.toLowerCase(), host: printable(host.toLowerCase(), knowledge), span: spanOf(url) };
}
function launchOf(words2, launches, url, knowledge) {
  const program = programIn(words2, launches, knowledge);
  const address = addressOf(url ?? bridgedIn(words2), knowledge);
  return {
    launchers: launchersIn(words2, launches, knowledge),
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
      const named4 = place === "env" && VARIABLE_NAME.test(item.text);
      if (named4) {
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
      const label = name.kind === "scalar" ? name.text : `${place}[${i}]`;
      for (const entry of item.entries) {
        if (entry.value === name) continue;
        const held = entry.key === "valueFrom" ? fieldOf(entry.value, "secretKeyRef") : void 0;
        if (held !== void 0) {
          add(to, [...here, entry.key], [secretPiece(held, "secretKeyRef", label)]);
          continue;
        }
        for (const scalar of scalarsOf(entry.value)) {
          const value = ["value", "default"].includes(entry.key);
          add(to, [...here, entry.key], classify(fragmentOf(scalar), { place, name: value ? label : entry.key, free: !value }, to.around));
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
function wordsOf2(node, path, seen = /* @__PURE__ */ new Set()) {
  if (node === void 0) return [];
  if (node.kind === "scalar") return [{ ...fragmentOf(node), label: path }];
  if (node.kind === "map" || seen.has(node)) return [];
  seen.add(node);
  return node.items.flatMap(
    (item, i) => item.kind === "scalar" ? [{ ...fragmentOf(item), label: `${path}[${i}]` }] : wordsOf2(item, `${path}[${i}]`, seen)
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
        const words3 = wordsOf2(value, entry.key);
        if (value.kind === "scalar" && /\s/.test(value.text.trim()) && !/^(?:[A-Za-z]:)?[\\/]/.test(value.text)) shellLine = words3[0];
        else command = words3;
        if (args.length === 0) argsPath = here;
        break;
      }
      case "args":
        if (value.kind === "scalar" && /\s/.test(value.text)) {
          add(to, here, readShell(fragmentOf(value), { ...around, shell: false }));
          break;
        }
        if (value.kind === "list") value.items.forEach((item, i) => readDeclaredArgument(to, [...here, i], item));
        args = [...args, ...wordsOf2(value, entry.key)];
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
  const words2 = [...command, ...args];
  if (words2.length > 0) add(to, argsPath, readArguments(words2, around));
  if (to.injected) addBulk(to, argsPath, spread(shellLine === void 0 ? words2 : [shellLine, ...args]));
}
function addBulk(to, path, words2) {
  const texts = words2.map(({ text }) => text);
  for (const { at: at2, style, manager, launcher } of findLaunches(texts, to.around.knowledge.managers)) {
    const word = words2[at2];
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
function lineOf2(node, fields) {
  const line = [];
  let url;
  const seen = /* @__PURE__ */ new Set();
  function walk(at2, depth) {
    if (at2.kind !== "map" || depth > 3 || seen.has(at2)) return;
    seen.add(at2);
    for (const { key, value } of at2.entries) {
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
  const { line, url } = lineOf2(raw.node, fields);
  const words2 = line.flatMap(({ text }) => /\s/.test(text) ? text.slice(0, 4e3).split(/\s/) : [text]);
  const host = url === void 0 ? void 0 : hostOf(url.text);
  const known = knowledge.findServer(host === void 0 ? { words: words2 } : { words: words2, host });
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
    const listed = wordsOf2(raw.node, "args");
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
var NO_TEXT = /* @__PURE__ */ new Set(["boolean", "number", "integer", "array", "object", "file", "directory", "filepath"]);
function scalarAt(node, key) {
  const value = node.entries.findLast((entry) => entry.key === key)?.value;
  return value?.kind === "scalar" ? value : void 0;
}
function inputsIn(documents, declaration) {
  const names = [declaration.name ?? []].flat();
  return documents.flatMap((document) => resolveRoot(document, declaration.at)).flatMap(({ node, path }) => {
    if (node.kind !== "map") return [];
    const label = names.map((name) => scalarAt(node, name)).find((found) => found !== void 0);
    const id = names.length === 0 ? String(path.at(-1) ?? "") : label?.text ?? "";
    return [{ declaration, node, path, id, label, declared: scalarAt(node, declaration.secret)?.text === "true" }];
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
function unprotectedOf({ declaration, node, id, label, declared }, around) {
  const { knowledge } = around;
  const { secret, instead, kind, given } = declaration;
  const lacks = instead ?? (secret === void 0 ? void 0 : `${secret}: true`);
  const asked = scalarAt(node, given) === void 0 && !NO_TEXT.has(scalarAt(node, kind)?.text ?? "");
  const byName = knowledge.judgeName(id);
  const telling = byName === "secret" || byName === "password" || byName === "key" && knowledge.isKnownSecret(id);
  if (lacks === void 0 || declared || !asked || !telling) return [];
  const span = label?.span ?? { start: node.span.start, end: Math.min(node.span.end, node.span.start + 1) };
  return [{ name: printable(id, knowledge), lacks, span }];
}
function readInputs2(documents, around) {
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
  return proofs.some(({ at: at2, includes = "" }) => within(at2) && text.includes(includes)) && roots.some(within);
}
function isProven(text, parsed, file) {
  const { proofs } = file;
  if (proofs === void 0) return true;
  if (parsed.problems.length > 0) return speaks(text, file);
  return parsed.documents.some(
    (document) => proofs.some(
      ({ at: at2, includes }) => resolveRoot(document, at2).some(({ node }) => includes === void 0 || node.kind === "scalar" && node.text.includes(includes))
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
var TEMPLATE2 = /[${}()<>|*\\[\]]|%s|\.\.\.|\u2026/;
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
  const told2 = [];
  function repeated(secret) {
    const known = told2.find((one) => one.secret.equals(secret));
    if (known !== void 0) return ++known.count > MAX_REPEATS;
    if (told2.length < MAX_TOLD) told2.push({ secret, count: 1 });
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
var NOTHING2 = { documents: [], problems: [], comments: [] };
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
function placeOf2({ span, value }) {
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
      const parsed = source.text.trim() === "" ? NOTHING2 : format.parse(source.text);
      const claims = candidate.claims.filter(({ file }) => isProven(source.text, parsed, file));
      const foreign = claims.length === 0 && candidate.claims.length > 0;
      if (foreign && !discovery.mayHoldServers(partOf(source.text, parsed), candidate.format, candidate.path)) return void 0;
      const claim = choose(parsed, claims);
      const reader2 = claim?.client ?? knowledge.unknownClient;
      const client = claim?.file.verbatim === true ? { ...reader2, interpolations: [] } : reader2;
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
      const inputs = readInputs2(parsed.documents, around);
      const placed = servers.flatMap((server) => server.slots);
      const told2 = new Set(placed.map(placeOf2));
      const strays = [
        ...readSettings(parsed.documents, claim, around),
        // The default of a variable stands in a server's entry and is a declared input too.
        ...inputs.slots.filter((slot) => !told2.has(placeOf2(slot))),
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
function begins(text, at2) {
  return at2 === 0 || /[\s(){}[\],;]/.test(text[at2 - 1] ?? "");
}
function commentsIn(text, path) {
  const syntax = SYNTAXES.find(([name]) => name.test(path))?.[1];
  if (syntax === void 0) return [];
  const found = [];
  const markup = syntax === MARKUP;
  let quote = "";
  for (let at2 = 0; at2 < text.length; at2++) {
    const unit = text[at2] ?? "";
    if (unit === "\n" || unit === "\r") {
      quote = "";
      continue;
    }
    if (!markup && unit === "\\") {
      at2++;
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
    const block = syntax.block.find(([open]) => text.startsWith(open, at2));
    const line = block === void 0 && syntax.line.some((open) => text.startsWith(open, at2)) && begins(text, at2);
    if (block === void 0 && !line) continue;
    const end = block === void 0 ? endOfLine(text, at2) : endOf(text, at2 + block[0].length, block[1]);
    found.push({ start: at2, end });
    at2 = end - 1;
  }
  return found;
}
function inOrder(comments) {
  const kept2 = [];
  for (const comment of [...comments].sort((a, b) => a.start - b.start || b.end - a.end))
    if (comment.start >= (kept2.at(-1)?.end ?? 0)) kept2.push(comment);
  return kept2;
}
function endOfLine(text, at2) {
  let end = at2;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}
function endOf(text, from, close) {
  const at2 = text.indexOf(close, from);
  return at2 < 0 ? text.length : at2 + close.length;
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
  async function unpack(source, named4) {
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
    const own = structured.filter((carrier) => carrier.reads(path) || named4 && carrier.id === "dotenv");
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
      const named4 = given === "named";
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
      const found = await unpack(source, named4);
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
      const told2 = context ? outside : outside.map(lowered);
      return {
        origin,
        client: knowledge.unknownClient.id,
        servers: test ? servers.map((server) => ({ ...server, slots: server.slots.map(quieted) })) : servers,
        strays: test ? told2.map(quieted) : told2,
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
  const { knowledge, rules: rules2, log } = setting;
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
      judged: judge(file, source, rules2, knowledge),
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
  async function readText(source, candidate, named4) {
    const claimed = candidate.claims.some(({ file: file2 }) => file2.proofs === void 0);
    if (!named4 && !mayHoldCredentials(source.text, source.origin.path, knowledge)) return void 0;
    texts ??= makeTextReader(knowledge, discovery, await knowledge.loadCarriers());
    const file = await texts.read(source, named4 ? "named" : claimed ? "claimed" : void 0);
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
    async examine(candidate, content, { commit, named: named4 = false } = {}) {
      const only = candidate.format === void 0;
      if (only && !named4 && "bytes" in content && !isWide(content.bytes)) {
        const { buffer, byteOffset, byteLength } = content.bytes;
        if (!mayHoldCredentials(Buffer.from(buffer, byteOffset, byteLength).toString("latin1"), candidate.path, knowledge)) {
          searched++;
          return void 0;
        }
      }
      const at2 = commit === void 0 ? { kind: "worktree" } : { kind: "commit", sha: commit };
      const origin = { path: printablePath(candidate.path, knowledge), at: at2 };
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
      const rest = await readText(source, candidate, named4);
      const whole = file === void 0 ? rest : rest === void 0 ? file : merged(file, rest);
      return whole === void 0 ? void 0 : judged(whole, source);
    }
  };
}

// src/engine/scan-version.ts
async function scanVersion(repository, commit, path, setting) {
  const discovery = makeDiscovery(setting.knowledge);
  const candidate = candidateOf(discovery, setting, path);
  const found = candidate === void 0 ? void 0 : await repository.file(commit, [path]);
  if (candidate === void 0 || found === void 0) return void 0;
  const examiner = await makeExaminer(setting, discovery);
  return (await examiner.examine(candidate, found.content, { commit }))?.judged;
}

// src/engine/ignored-commits.ts
var MAX_VERSIONS = 100;
function secretsAt(judged, line) {
  return judged.flatMap(({ start, slot }) => start.line === line && slot?.value.kind === "literal" ? [slot.value.secret] : []);
}
async function readIgnoredCommits(findings, list, repository, setting) {
  const stood = /* @__PURE__ */ new Map();
  const versions = /* @__PURE__ */ new Map();
  let unread = 0;
  for (const path of new Set(findings.map(({ origin }) => origin.path))) {
    for (const entry of list?.get(path) ?? []) {
      if (entry.commit === void 0) continue;
      const key = `${entry.commit}:${path}`;
      if (repository !== void 0 && !versions.has(key) && versions.size < MAX_VERSIONS)
        versions.set(key, await readVersion(repository, entry.commit, path, setting));
      const judged = versions.get(key);
      if (judged === void 0) unread++;
      else stood.set(entry, secretsAt(judged, entry.line));
    }
  }
  const sentence = unread === 1 ? "1 entry of .gitleaksignore names a version of a file that could not be read here, so it covers nothing." : `${unread} entries of .gitleaksignore name versions of files that could not be read here, so they cover nothing.`;
  return { stood, notices: unread === 0 ? [] : [sentence] };
}
async function readVersion(repository, commit, path, setting) {
  try {
    return await scanVersion(repository, commit, path, setting);
  } catch (error) {
    if (error instanceof ForgeError) return void 0;
    throw error;
  }
}

// src/engine/suppress.ts
var KNOWN = /* @__PURE__ */ new Set(["present", "existing"]);
var AUDITED = {
  credential: ", audited there as a credential",
  harmless: ", audited there as no credential",
  none: ""
};
function secretOf({ rule, slot }) {
  return rule === "static-credential" && slot?.value.kind === "literal" ? slot.value.secret : void 0;
}
function mayBeKnown(finding) {
  return KNOWN.has(finding.standing);
}
function testsOf(allowances, match) {
  return allowances.map((allowance) => {
    const path = allowance.path === void 0 ? void 0 : match(allowance.path);
    return {
      allowance,
      covers: (finding) => (path === void 0 || path(finding.origin.path)) && (allowance.rule === void 0 || allowance.rule === finding.rule) && (allowance.server === void 0 || allowance.server === finding.server?.name) && (allowance.slot === void 0 || allowance.slot === finding.slot?.name) && (allowance.issuer === void 0 || allowance.issuer === finding.issuer) && (allowance.fingerprint === void 0 || allowance.fingerprint === finding.fingerprint)
    };
  });
}
function fromPolicy({ reason, owner, expires }) {
  return { kind: "policy", reason, ...owner === void 0 ? {} : { owner }, ...expires === void 0 ? {} : { expires } };
}
function fromMark({ mark, rule }, terms) {
  if (mark?.reason === void 0 || terms.policy.forbidden.has("inline")) return void 0;
  return rule === "unreadable-config" ? void 0 : { kind: "inline", reason: mark.reason };
}
function fromBaseline(finding, { baseline }) {
  if (baseline === void 0 || !mayBeKnown(finding) || !baseline.lines.has(lineOf(finding))) return void 0;
  return { kind: "baseline", reason: `accepted for now in ${baseline.path}` };
}
function fromDetectSecrets(finding, { detectSecrets }, { lookUp }) {
  const secret = secretOf(finding);
  const table2 = detectSecrets?.get(finding.origin.path);
  if (secret === void 0 || table2 === void 0 || !mayBeKnown(finding)) return void 0;
  const audit = lookUp?.(secret, table2);
  return audit === void 0 ? void 0 : { kind: "detect-secrets", reason: `listed in .secrets.baseline${AUDITED[audit]}` };
}
function fromGitleaks(finding, { gitleaks }, { stood }) {
  const secret = secretOf(finding);
  if (secret === void 0 || !mayBeKnown(finding)) return void 0;
  const listed = gitleaks?.get(finding.origin.path)?.some(
    (one) => (
      // An entry with a commit speaks of what stood there then, wherever in the file that stands now.
      one.commit === void 0 ? one.line === finding.start.line : stood?.get(one)?.some((held) => held.equals(secret)) === true
    )
  );
  return listed !== true ? void 0 : { kind: "gitleaks", reason: "listed in .gitleaksignore" };
}
function idleMark({ mark }, terms) {
  if (mark === void 0) return void 0;
  if (terms.policy.forbidden.has("inline")) return `Marks are not accepted here: the policy forbids "${mark.name}" and its like.`;
  if (mark.reason === void 0)
    return `The mark "${mark.name}" beside it gives no reason, so it covers nothing; write the reason behind it.`;
  return `The mark "${mark.name}" beside it covers nothing: what was not read cannot be allowed by a comment.`;
}
function idle(finding, terms) {
  const mark = idleMark(finding, terms);
  const listed = !mayBeKnown(finding) && terms.baseline?.lines.has(lineOf(finding)) === true;
  return [...mark === void 0 ? [] : [mark], ...listed ? ["The baseline accepts what stood in this place before; this is new."] : []];
}
function withHelp(finding, help) {
  return help.length === 0 ? finding : { ...finding, help: [...finding.help, ...help] };
}
function suppress(findings, terms, means) {
  const tests = testsOf(terms.policy.allow, means.match);
  return findings.map((finding) => {
    const covering = tests.filter(({ covers }) => covers(finding)).map(({ allowance }) => allowance);
    const valid = covering.find(({ expires }) => expires === void 0 || expires >= means.today);
    if (valid === void 0 && covering.length > 0) {
      const lapsed = covering.map(({ expires }) => expires ?? "").sort().at(-1) ?? "";
      const help = `The policy allowed this until ${lapsed}; renew the allowance or remove the credential.`;
      return withHelp({ ...finding, lapsed }, [help]);
    }
    const allowed = (valid === void 0 ? void 0 : fromPolicy(valid)) ?? fromMark(finding, terms) ?? fromBaseline(finding, terms) ?? fromDetectSecrets(finding, terms, means) ?? fromGitleaks(finding, terms, means);
    if (allowed === void 0) return withHelp(finding, idle(finding, terms));
    if (finding.issuer !== void 0 && terms.policy.forbidden.has("issuer-formats"))
      return withHelp(finding, [`The policy lets nothing suppress a credential in an issuer's format, so this counts all the same.`]);
    return { ...finding, allowed };
  });
}

// src/engine/verdict.ts
var GRAVITY2 = { note: 0, warning: 1, error: 2 };
function decide(findings, policy) {
  const allowed = findings.filter((finding) => finding.allowed !== void 0);
  const open = findings.filter((finding) => finding.allowed === void 0);
  const blocks = ({ standing, severity, lapsed }) => (standing !== "existing" || lapsed !== void 0) && GRAVITY2[severity] >= GRAVITY2[policy.failOn];
  return { blocked: open.filter(blocks), reported: open.filter((finding) => !blocks(finding)), allowed };
}

// src/rules/duplicate-key.ts
var duplicateKey = defineRule({
  meta: {
    id: "duplicate-key",
    title: "A key stands twice in one map of an MCP configuration",
    explanation: "Finds a key that stands twice in one map of a server. Most programs take the last value and some the first, so a reviewer may approve another value than the one that is used. Keep one.",
    severity: "warning",
    since: "0.1.0",
    standards: ["CWE-1286"]
  },
  *check(file) {
    for (const { key, span } of file.duplicates) {
      yield {
        span,
        confidence: "high",
        message: `The key "${key}" stands twice in the same map. Most programs take the last one, a reviewer may read the first.`,
        help: ["Keep one of the two."]
      };
    }
  }
});

// src/core/syntax.ts
function withName(syntax, name) {
  return syntax.replace(/VAR(?:_NAME)?|ID|NAME|KEY|X(?![A-Za-z])/, name).replace(/:\?msg\}$/, ":?is not set}");
}
function formOf(syntax) {
  return withName(syntax, "*");
}

// src/core/variable.ts
function variableFor(slot, server = "mcp") {
  const name = slot.place === "header" && /^authorization$/i.test(slot.name) ? `${server}_token` : slot.name;
  const upper = upperCase(name);
  if (/^[A-Z][A-Z0-9_]{2,60}$/.test(upper) && !/^(?:ARGS|WORD|COMMAND|URL|(?:URI|(?:HTTP|SERVER|REMOTE)_URL|VALUE)$)/.test(upper))
    return upper;
  const own = upperCase(server);
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
};
var BEHIND_LAUNCHER = "The launcher of a secrets manager starts this server already, and what is written out beside it is not kept there: let the launcher give this value too.";
function wayOf(client, slot) {
  return client.interpolations.find(
    (one) => one.yields !== "plain" && one.places.includes(slot.place) && /VAR|ID|NAME|X/.test(one.syntax) && !one.whole
  );
}
function remedyOf(client, slot, server) {
  if (slot.place === "comment") return "Delete the comment.";
  if (slot.place === "text") return "Take the value out of the text; write the name of the variable that holds it.";
  if (client.remedy !== void 0) return client.remedy;
  const way = wayOf(client, slot);
  if (way !== void 0 && client.id !== "unknown") {
    const reference = withName(way.syntax, variableFor(slot, server?.name));
    const how = way.yields === "prompt" ? `${reference}, a prompted input with "password": true` : reference;
    const sure = client.confidence === "low" ? " (not established for this client: try it)" : "";
    return `Keep the value in your secrets manager and write a reference that ${client.name} expands here: ${how}${sure}.`;
  }
  if (client.id === "unknown")
    return "Keep the value in your secrets manager and write a reference that the program which reads this file expands.";
  if (client.fields.variables.length > 0) {
    return `Keep the value in your secrets manager and name the variable that holds it in ${client.fields.variables.join(" or ")}; ${client.name} expands nothing in the text itself.`;
  }
  const expands = client.confidence === "low" ? "is not known to expand anything" : "expands nothing";
  return `${client.name} ${expands} here: start the server through your secrets manager's launcher (for example "op run -- ...").`;
}
function readersSentence({ client, otherReaders }, slot) {
  const way = wayOf(client, slot);
  if (way === void 0) return [];
  const lacking = otherReaders.filter(
    ({ interpolations }) => !interpolations.some((one) => one.places.includes(slot.place) && formOf(one.syntax) === formOf(way.syntax))
  );
  if (lacking.length === 0) return [];
  const names = lacking.map(({ name }) => name);
  return [
    `The file was read as ${client.name} reads it. ${someOf(names, 3)} may read it too and ${lacking.length === 1 ? "does" : "do"} not expand this reference.`
  ];
}
var staticCredential = defineRule({
  meta: {
    id: "static-credential",
    title: "A credential is written out in an MCP configuration",
    explanation: "Finds values that are credentials by an issuer's form, by structure (JSON Web Token, private key, connection string) or by name and shape, wherever the client reads them: environment, headers, arguments, URLs, defaults inside references, comments. Whoever can read the repository can use them, and the history keeps them. Revoke the credential, keep the new one in a secrets manager, and write a reference that this client expands.",
    severity: "error",
    since: "0.1.0",
    standards: ["CWE-798", "NHI2:2025", "MCP01:2025", "ASI03", "NIST SP 800-53 IA-5(7)"]
  },
  *check(file, context) {
    const places = [
      ...file.servers.flatMap((server) => server.slots.map((slot) => ({ slot, server }))),
      ...file.strays.map((slot) => ({ slot }))
    ];
    for (const place of places) {
      const { slot, server } = place;
      const { value } = slot;
      if (value.kind !== "literal") continue;
      const facts = value.credential === void 0 ? void 0 : context.issuer(value.credential);
      const what = facts?.name ?? "A credential";
      const at2 = slot.place === "text" ? "this file" : `${PLACES[slot.place]} ${slot.name} ${server === void 0 ? "outside any server" : `of server "${server.name}"`}`;
      const why = facts === void 0 ? `It ${value.evidence.startsWith("has") || value.evidence.startsWith("is") ? value.evidence : `is ${value.evidence}`}.` : `Whoever has it can ${facts.exposure}.`;
      yield {
        ...place,
        span: slot.span,
        confidence: value.confidence,
        message: `${what} is written out in ${at2}. ${why}`,
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
});

// src/rules/unprotected-input.ts
var unprotectedInput = defineRule({
  meta: {
    id: "unprotected-input",
    title: "An input that takes a credential is not declared as one",
    explanation: "Finds declared inputs (prompts, settings of an extension, variables of a published server) that take a credential by their name and are not declared secret. What a person types there is shown on the screen and kept in the clear. Declare the input secret.",
    severity: "warning",
    since: "0.1.0",
    standards: ["CWE-549", "NHI2:2025", "MCP01:2025"]
  },
  *check(file) {
    for (const { name, lacks, span } of file.unprotected ?? []) {
      yield {
        span,
        confidence: "high",
        message: `The input ${name} takes a credential by its name and is not declared as one, so it is shown when it is typed and kept in the clear.`,
        help: [`Declare it with ${lacks}.`]
      };
    }
  }
});

// src/rules/unreadable-config.ts
var unreadableConfig = defineRule({
  meta: {
    id: "unreadable-config",
    title: "An MCP configuration could not be read",
    explanation: "Finds configurations that do not parse, are too large, are nested too deeply or are no text. What was not read was not examined, so the gate stays closed. Correct the file.",
    severity: "error",
    since: "0.1.0",
    standards: ["CWE-1286"]
  },
  *check(file, context) {
    const [first] = file.problems;
    if (first === void 0) return;
    const more = file.problems.length > 1 ? ` (and ${file.problems.length - 1} more)` : "";
    yield {
      span: first.span,
      confidence: "high",
      message: `This ${context.client.id === "unknown" ? "MCP" : context.client.name} configuration could not be read in full: ${first.message}${more}. What was not read was not examined.`,
      help: ["Correct the file so that it parses; its credentials are then examined like all others."]
    };
  }
});

// src/rules/index.ts
var rules = [duplicateKey, staticCredential, unprotectedInput, unreadableConfig];

// src/version.ts
var version = "0.1.0";

// src/finish.ts
async function globMatcher({ allow, standard }, needed) {
  if (!needed && ![...allow, ...standard.exceptions].some(({ path }) => path !== void 0)) return () => () => false;
  const { default: picomatch } = await Promise.resolve().then(() => __toESM(require("./vendor/picomatch.js"), 1));
  return (glob) => picomatch(glob, { dot: true });
}
async function meansFor(findings, terms, clock, match) {
  const means = { today: clock.today(), match };
  const listed = findings.some((finding) => mayBeKnown(finding) && terms.detectSecrets?.has(finding.origin.path) === true);
  return listed ? { ...means, lookUp: await sha1Lookup() } : means;
}
async function suppressed(scan, terms, setting, clock, match, repository) {
  const means = await meansFor(scan.findings, terms, clock, match);
  const findings = suppress(scan.findings, terms, means);
  const open = findings.filter((finding) => mayBeKnown(finding) && finding.allowed === void 0 && finding.lapsed === void 0);
  const { stood, notices } = await readIgnoredCommits(open, terms.gitleaks, repository, setting);
  return { findings: stood.size === 0 ? findings : suppress(scan.findings, terms, { ...means, stood }), notices };
}
function baselineNotice({ baseline }, findings) {
  const unmatched = baseline === void 0 ? 0 : unmatchedIn(baseline, findings);
  if (baseline === void 0 || unmatched === 0) return [];
  const entries = unmatched === 1 ? "1 entry of the baseline matches" : `${unmatched} entries of the baseline match`;
  return [`${entries} nothing; write ${baseline.path} anew with "keygate check --write-baseline".`];
}
async function askedIn(room, wishes, policy, knowledge, match, today) {
  const { managers, servers } = wishes;
  if (managers === void 0 && servers === void 0) return void 0;
  const { heads, bases, paths } = room.kept;
  const context = room.makeVerifyContext(knowledge, policy.standard, match, (path) => paths.has(path));
  return room.ask(heads, bases ?? [], {
    placesOf: (file) => room.credentialPlaces(file, context),
    now: Date.parse(today),
    ...managers === void 0 ? {} : { managers },
    ...servers === void 0 ? {} : { servers }
  });
}
function liveOf({ references, now }, room, policy, knowledge, match) {
  const { maxAge } = policy.standard;
  const context = room.makeVerifyContext(knowledge, policy.standard, match, () => false);
  return {
    now,
    ...maxAge === void 0 ? {} : { maxAge },
    references: references.map(({ file, server, slot, facts }) => ({
      file: file.origin.path,
      server: server.name,
      place: slot.place,
      name: slot.name,
      reference: slot.value.kind === "reference" ? context.nameOf(slot.value) : slot.name,
      managerName: context.managerName(facts.manager),
      facts: room.printableFacts(facts, (text) => context.printable(text))
    }))
  };
}
async function finish(scan, terms, setting, clock, wishes) {
  const { knowledge } = setting;
  const policy = wishes.failOn === void 0 ? terms.policy : { ...terms.policy, failOn: wishes.failOn };
  const told2 = policy.outsideMcp === "report" ? scan.findings : scan.findings.filter(({ outside }) => outside !== true);
  const { kept: kept2 } = scan;
  const match = await globMatcher(policy, kept2 !== void 0);
  const room = kept2 === void 0 ? void 0 : { ...await Promise.resolve().then(() => __toESM(require("./verify-room.js"), 1)), kept: kept2 };
  const asked = room === void 0 ? void 0 : await askedIn(room, wishes, policy, knowledge, match, clock.today());
  const verified = room === void 0 ? [] : room.verifyScan(room.kept, room.verifyRules, policy.standard, knowledge, match, asked);
  const counted = { ...scan, findings: withSeverities([...told2, ...verified], policy.severities) };
  const { findings: open, notices } = await suppressed(counted, terms, setting, clock, match, wishes.repository);
  const { exceptions, minimum } = policy.standard;
  const ids = new Set(room?.verifyRules.map(({ meta }) => meta.id));
  const findings = room === void 0 ? open : room.except(open, exceptions, { today: clock.today(), match, rules: ids });
  const names = { isSecretName: (name) => room?.isSecretName(name, knowledge) === true };
  return {
    version,
    coverage: scan.coverage,
    files: scan.files,
    slots: scan.slots,
    ...room === void 0 ? {} : { posture: { ...room.postureOf(room.kept.heads, findings, (slot) => room.isCredential(slot, names)), minimum } },
    ...room === void 0 || asked === void 0 || wishes.managers === void 0 ? {} : { live: liveOf(asked, room, policy, knowledge, match) },
    findings,
    ...decide(findings, policy),
    notices: [...scan.notices, ...terms.notices, ...notices, ...wishes.whole ? baselineNotice(terms, findings) : []],
    ...scan.base === void 0 ? {} : { base: scan.base },
    ...scan.head === void 0 ? {} : { head: scan.head },
    clientNames: new Map([...knowledge.clients, knowledge.unknownClient].map((client) => [client.id, client.name])),
    rules: room?.ruleMetas ?? rules.map(({ meta }) => meta)
  };
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
function linked(sentence) {
  const url = /https:\/\/\S+$/.exec(sentence)?.[0];
  return url === void 0 ? markdownText(sentence) : `${markdownText(sentence.slice(0, -url.length))}<${url}>`;
}
function fenced(language, lines) {
  const longest = lines.flatMap((line) => line.match(/`+/g) ?? []).reduce((most, run3) => Math.max(most, run3.length), 2);
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence].join("\n");
}
function commandData(text) {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function commandProperty(text) {
  return commandData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// src/report/outcome.ts
function rulePage(rule) {
  return `https://github.com/mcp-keygate/keygate/blob/main/docs/rules/${rule}.md`;
}
function count(number, one, many = `${one}s`) {
  return `${number} ${number === 1 ? one : many}`;
}
function examined({ coverage }) {
  const others = coverage.searched === 0 ? "" : `, ${count(coverage.searched, "other file")} searched`;
  return `${count(coverage.matched, "MCP configuration")} examined (${count(coverage.servers, "server")}, ${count(coverage.slots, "place")} where a credential can stand)${others}`;
}
var BY = {
  policy: "by the policy",
  inline: "by a mark in the file",
  baseline: "by the baseline",
  "detect-secrets": "by .secrets.baseline",
  gitleaks: "by .gitleaksignore"
};
function kept({ allowed }) {
  if (allowed.length === 0) return "";
  const kinds = Object.keys(BY).map((kind) => ({ kind, number: allowed.filter((finding) => finding.allowed?.kind === kind).length })).filter(({ number }) => number > 0);
  const [only] = kinds;
  if (only !== void 0 && kinds.length === 1) return ` ${count(allowed.length, "finding")} allowed ${BY[only.kind]}.`;
  return ` ${count(allowed.length, "finding")} allowed: ${kinds.map(({ kind, number }) => `${number} ${BY[kind]}`).join(", ")}.`;
}
function blocking(outcome) {
  const lapsed = outcome.blocked.filter((finding) => finding.standing === "existing").length;
  const fresh = outcome.blocked.filter((finding) => finding.standing !== "existing");
  const literals = fresh.filter((finding) => finding.rule === "static-credential").length;
  const found = outcome.base === void 0 && fresh.every((finding) => finding.standing === "present") ? "found" : "added";
  const parts = [
    ...literals > 0 ? [`${count(literals, "static credential")} ${found}`] : [],
    ...lapsed > 0 ? [`${count(lapsed, "finding")} no longer allowed`] : [],
    ...fresh.length > literals ? [count(fresh.length - literals, "other problem")] : []
  ];
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}
function complying({ posture }) {
  if (posture === void 0 || posture.servers.length === 0) return "";
  const { servers, compliant } = posture;
  return `${compliant} of ${count(servers.length, "server")} ${compliant === 1 ? "complies" : "comply"} with the policy. `;
}
function emergencies({ allowed }) {
  const told2 = allowed.flatMap((finding) => finding.allowed?.breakGlass === true ? [finding.allowed] : []);
  const each = new Map(told2.map((one) => [`${one.reason}
${one.owner ?? ""}
${one.expires ?? ""}`, one]));
  return [...each.values()].map(({ reason, owner, expires }) => {
    const places = told2.filter((one) => one.reason === reason && one.owner === owner && one.expires === expires).length;
    const by = owner === void 0 ? "" : `, granted by ${owner}`;
    const until = expires === void 0 ? "" : `, until ${expires}`;
    return `A break-glass exception covers ${count(places, "finding")}${by}${until}: ${reason}`;
  });
}
function headline(outcome) {
  return `${complying(outcome)}${verdictOf(outcome)}${untold(outcome)}`;
}
function untoldIn({ live }) {
  return live?.references.filter(({ facts }) => "untold" in facts.presence).length ?? 0;
}
function untold(outcome) {
  const { live } = outcome;
  const number = untoldIn(outcome);
  return live === void 0 || number === 0 ? "" : ` Of ${number} of ${count(live.references.length, "reference")} nobody can tell whether the secret is there.`;
}
function verdictWord(outcome) {
  if (outcome.blocked.length > 0) return "blocked";
  return untoldIn(outcome) > 0 ? "untold" : "clean";
}
function verdictOf(outcome) {
  if (outcome.blocked.length > 0) return `${blocking(outcome)}; ${examined(outcome)}.${kept(outcome)}`;
  if (outcome.coverage.matched === 0 && outcome.findings.length === 0)
    return outcome.coverage.searched === 0 ? "No MCP configuration to examine." : `No MCP configuration to examine; ${count(outcome.coverage.searched, "other file")} searched.`;
  const before = outcome.reported.filter((finding) => finding.rule === "static-credential").length;
  if (before > 0) {
    return `No new literal credential; ${before} ${before === 1 ? "is" : "are"} reported below. ${capitalized(examined(outcome))}.${kept(outcome)}`;
  }
  return `No literal credential in the ${examined(outcome)}.${kept(outcome)}`;
}
function capitalized(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
var STANDING = {
  added: "added by this change",
  regressed: "a reference before this change, a literal now",
  transient: "added and removed again within this change; it is in the history all the same",
  existing: "there before this change",
  present: ""
};
function standingOf(finding) {
  const at2 = finding.standing === "transient" && finding.origin.at.kind === "commit" ? ` (commit ${finding.origin.at.sha.slice(0, 12)})` : "";
  return `${STANDING[finding.standing]}${at2}`;
}
function allowanceOf({ allowed }) {
  if (allowed === void 0) return "";
  const { kind, reason, owner, expires, breakGlass } = allowed;
  const facts = [...owner === void 0 ? [] : [owner], ...expires === void 0 ? [] : [`until ${expires}`]];
  return `allowed ${breakGlass === true ? "in an emergency " : ""}${BY[kind]}: ${reason}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}`;
}
function sentences(finding) {
  const standing = standingOf(finding);
  const allowance = allowanceOf(finding);
  return [
    finding.message,
    ...standing === "" ? [] : [`${capitalized(standing)}.`],
    ...allowance === "" ? finding.help : [`${capitalized(allowance)}.`]
  ];
}

// src/engine/env-files.ts
var PROJECT = /^(?:\$\{(?:workspaceFolder|workspaceFolder:[^}]{1,100}|CLAUDE_PROJECT_DIR|PWD|workspaceRoot)\}|\$PWD|\$\(pwd\))[\\/]?/;
function isEnvFile(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.endsWith(".env") || name.startsWith(".env.");
}
var NAMING_FILES = [
  ".vscode/mcp.json",
  ".cursor/mcp.json",
  ".mcp.json",
  "compose.yaml",
  "compose.yml",
  "docker-compose.yaml",
  "docker-compose.yml"
];
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
  const named4 = looked.flatMap(({ file }) => (file.envFiles ?? []).flatMap((written) => envFilePaths(file.origin.path, written)));
  return new Set(named4.filter(exists));
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
  const look = async (part2, named4) => {
    const contents = await repository.blobs([...new Set(part2.map(({ file }) => file.blob))], MAX_BYTES);
    looked.push(...await examineAll(examiner, repository, commit, part2, contents, named4));
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
var PORTION = 5e3;
function portions(chosen) {
  return Array.from({ length: Math.ceil(chosen.length / PORTION) }, (_, i) => chosen.slice(i * PORTION, (i + 1) * PORTION));
}

// src/engine/compare.ts
function secretOf2(finding) {
  return finding.slot?.value.kind === "literal" ? finding.slot.value.secret : void 0;
}
function keyOf(finding) {
  return `${finding.server?.name ?? ""}|${finding.slot?.place ?? ""}|${finding.slot?.name ?? ""}`;
}
var Pool = class {
  #held = [];
  constructor(examined2) {
    for (const { judged } of examined2) {
      for (const finding of judged) {
        const secret = secretOf2(finding);
        if (secret !== void 0) this.#held.push({ path: finding.origin.path, key: keyOf(finding), secret, used: false });
      }
    }
  }
  /** Whether the value stands anywhere on this side. */
  holds(secret) {
    return this.#held.some((held) => held.secret.equals(secret));
  }
  /** Uses up one place with this value, the nearest first; `false` where none is left. */
  take(finding, nearness) {
    const secret = secretOf2(finding);
    if (secret === void 0) return false;
    const found = this.#held.find(
      (held) => !held.used && held.secret.equals(secret) && (nearness === "any" || held.path === finding.origin.path) && (nearness !== "slot" || held.key === keyOf(finding))
    );
    if (found === void 0) return false;
    found.used = true;
    return true;
  }
};
function referencesOf(base) {
  const keys = /* @__PURE__ */ new Set();
  for (const { file } of base) {
    for (const server of file.servers) {
      for (const slot of server.slots)
        if (slot.value.kind === "reference") keys.add(`${file.origin.path}|${server.name}|${slot.place}|${slot.name}`);
    }
  }
  return keys;
}
function compare(base, head) {
  const pool = new Pool(base);
  const references = referencesOf(base);
  const before = new Set(base.flatMap(({ judged }) => judged.map((finding) => finding.fingerprint)));
  const literals = head.flatMap(({ judged }) => judged).filter((finding) => secretOf2(finding) !== void 0);
  const standing = /* @__PURE__ */ new Map();
  for (const nearness of ["slot", "file", "any"]) {
    for (const finding of literals) if (!standing.has(finding) && pool.take(finding, nearness)) standing.set(finding, "existing");
  }
  return head.flatMap(
    ({ judged }) => judged.map((finding) => {
      const known = standing.get(finding);
      if (known !== void 0) return { ...finding, standing: known };
      if (secretOf2(finding) === void 0) {
        const existing = before.has(finding.fingerprint) && finding.rule !== "unreadable-config";
        return { ...finding, standing: existing ? "existing" : "added" };
      }
      const regressed = references.has(
        `${finding.origin.path}|${finding.server?.name ?? ""}|${finding.slot?.place ?? ""}|${finding.slot?.name ?? ""}`
      );
      return { ...finding, standing: regressed ? "regressed" : "added" };
    })
  );
}
function findTransient(base, head, history) {
  const known = [new Pool(base), new Pool(head)];
  const told2 = [];
  const findings = [];
  for (const { judged } of history) {
    for (const finding of judged) {
      const secret = secretOf2(finding);
      if (secret === void 0 || known.some((pool) => pool.holds(secret)) || told2.some((other) => other.equals(secret))) continue;
      told2.push(secret);
      findings.push({ ...finding, standing: "transient" });
    }
  }
  return findings;
}

// src/engine/scan-range.ts
function unreadVersions(history) {
  return history.flatMap(({ file }) => {
    const [problem] = file.problems;
    const { path, at: at2 } = file.origin;
    return problem === void 0 ? [] : [`${path} in commit ${at2.kind === "commit" ? at2.sha.slice(0, 12) : ""} could not be read in full: ${problem.message}.`];
  });
}
async function unchangedEnvFiles(examiner, repository, head, paths) {
  const looked = [];
  for (const path of paths) {
    const found = await repository.file(head, [path]);
    const candidate = examiner.discovery.text(path);
    if (found === void 0 || candidate === void 0) continue;
    const result = await examiner.examine(candidate, found.content, { commit: head, named: true });
    if (result !== void 0) looked.push(result);
  }
  return looked;
}
async function namedElsewhere(examiner, repository, head) {
  const looked = [];
  for (const path of NAMING_FILES) {
    const candidate = examiner.discovery.text(path);
    const found = candidate === void 0 ? void 0 : await repository.file(head, [path]);
    if (candidate === void 0 || found === void 0) continue;
    const result = await examiner.examine(candidate, found.content, { commit: head });
    if (result !== void 0) looked.push(result);
  }
  return namedEnvFiles(looked, () => true);
}
async function scanRange(repository, started, given) {
  const [range, setting] = await Promise.all([started, given]);
  const discovery = makeDiscovery(setting.knowledge);
  const before = [];
  const after = [];
  const known = /* @__PURE__ */ new Set();
  for (const change of range.changes) {
    const candidate = candidateOf(discovery, setting, change.path);
    if (candidate === void 0) continue;
    if (change.before !== void 0) before.push({ file: { path: change.path, ...change.before }, candidate });
    if (change.after !== void 0) after.push({ file: { path: change.path, ...change.after }, candidate });
    for (const side2 of [change.before, change.after]) if (side2 !== void 0) known.add(`${change.path}\0${side2.blob}`);
  }
  const between = [];
  for (const commit of [...range.history].reverse()) {
    for (const file of commit.files) {
      const key = `${file.path}\0${file.blob}`;
      if (known.has(key) || file.kind === "link") continue;
      const candidate = candidateOf(discovery, setting, file.path);
      if (candidate === void 0) continue;
      known.add(key);
      between.push({ file, candidate, sha: commit.sha });
    }
  }
  const { chosen: wanted, notices } = affordable([...after, ...between], repository);
  const contents = await repository.blobs([...new Set(wanted.map(({ file }) => file.blob))], MAX_BYTES);
  const examiner = await makeExaminer(setting, discovery);
  const is = (list) => {
    const set = new Set(list);
    return (one) => set.has(one);
  };
  const ends = wanted.filter(is(after));
  const early = await examineAll(
    examiner,
    repository,
    range.head,
    ends.filter(({ file }) => !isEnvFile(file.path)),
    contents,
    /* @__PURE__ */ new Set()
  );
  const late = ends.filter(({ file }) => isEnvFile(file.path));
  const named4 = /* @__PURE__ */ new Set([
    ...namedEnvFiles(early, () => true),
    ...late.length === 0 ? [] : await namedElsewhere(examiner, repository, range.head)
  ]);
  const envs = await examineAll(examiner, repository, range.head, late, contents, named4);
  const touched = new Set(range.changes.map(({ path }) => path));
  const still = await unchangedEnvFiles(
    examiner,
    repository,
    range.head,
    [...named4].filter((path) => !touched.has(path))
  );
  const heads = [...early, ...envs, ...still];
  const searched = examiner.searched();
  const history = await examineAll(examiner, repository, range.head, wanted.filter(is(between)), contents, named4);
  const quiet = [...heads, ...history].every(({ judged }) => judged.length === 0);
  const bases = quiet && setting.keep !== true ? [] : [...still, ...await examineBases(examiner, repository, range, before, contents, named4)];
  return {
    coverage: coverageOf(heads, searched),
    files: filesOf(heads),
    slots: heads.flatMap(({ slots }) => slots()),
    findings: sorted([...compare(bases, heads), ...findTransient(bases, heads, history)]),
    notices: [...range.gap === void 0 ? [] : [range.gap], ...notices, ...unreadVersions(history), ...examiner.notices()],
    ...setting.keep === true ? { kept: { heads, bases, paths: await pathsOf(repository, range.head) } } : {},
    ...range.base === void 0 ? {} : { base: range.base },
    head: range.head
  };
}
async function pathsOf(repository, commit) {
  return new Set((await repository.files(commit)).map(({ path }) => path));
}
async function examineBases(examiner, repository, range, before, contents, named4) {
  const { chosen } = affordable(before, repository);
  const missing = [...new Set(chosen.map(({ file }) => file.blob))].filter((id) => !contents.has(id));
  const all = new Map([...contents, ...missing.length === 0 ? [] : await repository.blobs(missing, MAX_BYTES)]);
  return examineAll(examiner, repository, range.base ?? range.head, chosen, all, named4);
}

// src/terms.ts
async function readTerms(files, knowledge, today, fetch) {
  if (Object.values(files).every((file) => file === void 0)) return { policy: DEFAULT_POLICY, notices: [] };
  const { loadTerms, policyMeans } = await Promise.resolve().then(() => __toESM(require("./policy-room.js"), 1));
  return loadTerms(files, knowledge, policyMeans(today, fetch));
}

// src/reading.ts
async function headPolicyOf(repository, { base, head, changes }) {
  if (base === void 0 || !changes.some(({ path }) => POLICY_PATHS.includes(path))) return void 0;
  return { file: await repository.file(head, POLICY_PATHS), commit: head };
}
async function readRange(repository, base, head, setting, direct = false) {
  const range = repository.range(base, head, { direct });
  const files = repository.firsts(base ?? head, TERMS_PATHS);
  files.catch(() => void 0);
  const scan = await scanRange(repository, range, setting);
  const { keep } = await setting;
  return { scan, files: await files, ...keep === true ? { headPolicy: await headPolicyOf(repository, await range) } : {} };
}
async function readCommit(repository, commit, setting) {
  const files = repository.firsts(commit, TERMS_PATHS);
  files.catch(() => void 0);
  return { scan: await scanCommit(repository, commit, await setting), files: await files };
}
async function loosenedBy({ files, headPolicy }, knowledge, today, fetch) {
  if (headPolicy === void 0) return [];
  const { loosenedPolicy, loosenedPolicyFindings, policyMeans } = await Promise.resolve().then(() => __toESM(require("./policy-room.js"), 1));
  const change = { base: files.policy, head: headPolicy.file, commit: headPolicy.commit };
  return loosenedPolicyFindings(change, loosenedPolicy, knowledge, policyMeans(today, fetch));
}
async function underTerms(reading, files, knowledge, today, fetch) {
  const terms = await readTerms(files, knowledge, today, fetch);
  const loosened = await loosenedBy(reading, knowledge, today, fetch);
  return { terms, scan: { ...reading.scan, findings: [...reading.scan.findings, ...loosened] } };
}

// src/actions/connect.ts
var import_promises = require("node:timers/promises");
async function connect(token, env, need) {
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new UserError("The environment names no repository (GITHUB_REPOSITORY).");
  if (token === void 0) {
    throw new UserError(need);
  }
  const { getOctokit } = await Promise.resolve().then(() => __toESM(require("./vendor/actions-github.js"), 1));
  const { requesterOf } = await Promise.resolve().then(() => __toESM(require("./github-room.js"), 1));
  const octokit = getOctokit(token, {
    ...env["GITHUB_API_URL"] === void 0 ? {} : { baseUrl: env["GITHUB_API_URL"] },
    // Octokit's own log repeats request URLs; the adapter says what matters.
    log: { debug: () => void 0, info: () => void 0, warn: () => void 0, error: () => void 0 }
  });
  return { api: requesterOf(octokit), repository, sleep: (milliseconds) => (0, import_promises.setTimeout)(milliseconds) };
}

// src/actions/publish.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");

// src/report/annotations.ts
function levelOf(finding, blocked) {
  if (blocked.has(finding)) return "error";
  if (finding.allowed?.breakGlass === true) return "warning";
  const quiet = finding.severity === "note" || finding.standing === "existing" || finding.allowed !== void 0;
  return quiet ? "notice" : "warning";
}
function annotationsOf(outcome) {
  const blocked = new Set(outcome.blocked);
  return [...outcome.blocked, ...outcome.reported, ...outcome.allowed].map((finding) => ({
    level: levelOf(finding, blocked),
    title: plainText(outcome.rules.find((rule) => rule.id === finding.rule)?.title ?? finding.rule),
    message: sentences(finding).map(plainText).join("\n"),
    file: finding.origin.path,
    line: finding.start.line,
    endLine: finding.end.line,
    column: finding.start.column,
    endColumn: finding.end.column
  }));
}
function workflowCommands(outcome) {
  return annotationsOf(outcome).map((one) => {
    const columns = one.line === one.endLine ? `,col=${one.column},endColumn=${one.endColumn}` : "";
    const file = commandProperty(one.file.replace(/[\r\n]/g, " "));
    return `::${one.level} file=${file},line=${one.line},endLine=${one.endLine}${columns},title=${commandProperty(one.title)}::${commandData(one.message)}
`;
  }).join("");
}

// src/core/live.ts
var QUESTIONS = ["presence", "key", "changed", "rotation", "ttl", "readable"];
function told(answer) {
  return "told" in answer ? answer.told : void 0;
}

// src/report/live.ts
var DAY = 864e5;
var MAX_ROWS = 200;
var CANNOT_TELL = "cannot tell";
function liveTotals({ references }) {
  const number = (is) => references.filter(({ facts }) => told(facts.presence)?.is === is && !(is === "there" && told(facts.key) === false)).length;
  const untold2 = (question) => references.filter(({ facts }) => "untold" in facts[question]).length;
  const keyless = references.filter(({ facts }) => told(facts.presence)?.is === "there" && told(facts.key) === false).length;
  return {
    references: references.length,
    there: number("there"),
    missing: number("missing") + keyless,
    disabled: number("disabled"),
    cannotTell: untold2("presence"),
    untold: Object.fromEntries(QUESTIONS.map((question) => [question, untold2(question)]))
  };
}
function answerOf(facts, question) {
  const answer = facts[question];
  if ("untold" in answer) return CANNOT_TELL;
  if (question === "changed") return new Date(Number(answer.told)).toISOString();
  return typeof answer.told === "object" ? answer.told.is : answer.told;
}
function whyOf(facts) {
  return Object.fromEntries(
    QUESTIONS.flatMap((question) => {
      const answer = facts[question];
      if ("untold" in answer) return [[question, answer.untold]];
      return typeof answer.told === "object" && answer.told.is !== "there" ? [[question, answer.told.what]] : [];
    })
  );
}
function liveReport(live) {
  return {
    ...live.maxAge === void 0 ? {} : { maxAge: live.maxAge },
    totals: liveTotals(live),
    references: live.references.map(({ facts, managerName: _name, ...place }) => ({
      ...place,
      manager: facts.manager,
      ...facts.identity === void 0 ? {} : { identity: facts.identity },
      answers: Object.fromEntries(QUESTIONS.map((question) => [question, answerOf(facts, question)])),
      why: whyOf(facts)
    }))
  };
}
function presenceWords(facts) {
  if (told(facts.presence)?.is === "there" && told(facts.key) === false) return "\u274C no such key";
  const presence = told(facts.presence);
  if (presence === void 0) return `\u2754 ${CANNOT_TELL}`;
  return presence.is === "there" ? "\u2705" : `\u274C ${presence.is}`;
}
function words(answer, say) {
  return "untold" in answer ? `\u2754 ${CANNOT_TELL}` : say(answer.told);
}
function spanOf2(seconds) {
  if (seconds >= 86400) return count(Math.round(seconds / 86400), "day");
  return seconds >= 3600 ? count(Math.round(seconds / 3600), "hour") : count(Math.ceil(seconds / 60), "minute");
}
function liveTable(live) {
  const { references, maxAge, now } = live;
  if (references.length === 0) return "\n### Asked of the managers\n\nThere is no reference to ask about.\n";
  const rows = references.slice(0, MAX_ROWS).map(({ server, reference, managerName, facts }) => {
    const age = words(facts.changed, (changed) => {
      const days = Math.max(0, Math.floor((now - changed) / DAY));
      return `${maxAge !== void 0 && days > maxAge ? "\u274C " : ""}${count(days, "day")}`;
    });
    const rotation = words(facts.rotation, (is) => is ? "yes" : "no");
    const ttl = words(facts.ttl, (seconds) => seconds === "unlimited" ? "no end" : spanOf2(seconds));
    const readable = words(facts.readable, (is) => is === "inherent" ? "yes, always" : is);
    return `| ${presenceWords(facts)} | ${markdownText(server)} | ${markdownCode(reference)} | ${markdownText(managerName)} | ${age} | ${rotation} | ${ttl} | ${readable} |
`;
  }).join("");
  const more = references.length > MAX_ROWS ? `
\u2026 and ${String(references.length - MAX_ROWS)} more; the JSON report holds them all.
` : "";
  return `
### Asked of the managers

${totalsIn(live)}

| There | Server | Secret | Manager | Age | Rotated | Holds | Verify could read it |
|---|---|---|---|---|---|---|---|
${rows}${more}`;
}
function totalsIn(live) {
  const { references, there, missing, disabled, cannotTell } = liveTotals(live);
  return `${count(references, "reference")}: ${String(there)} there, ${String(missing)} missing, ${String(disabled)} disabled, ${String(cannotTell)} of which nobody can tell. No value was read.`;
}
function liveLines(live) {
  return live.references.length === 0 ? [] : [`asked: ${totalsIn(live)}`];
}

// src/report/json.ts
function findingOf(finding, blocked) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    confidence: finding.confidence,
    standing: finding.standing,
    blocked: blocked.has(finding),
    file: finding.origin.path,
    ...finding.origin.at.kind === "commit" ? { commit: finding.origin.at.sha } : {},
    line: finding.start.line,
    column: finding.start.column,
    endLine: finding.end.line,
    endColumn: finding.end.column,
    client: finding.client,
    ...finding.outside === true ? { outside: true } : {},
    ...finding.server === void 0 ? {} : { server: finding.server.name },
    ...finding.slot === void 0 ? {} : { slot: { place: finding.slot.place, name: finding.slot.name, path: finding.slot.path } },
    ...finding.issuer === void 0 ? {} : { issuer: finding.issuer },
    message: finding.message,
    help: finding.help,
    ...finding.rotate === void 0 ? {} : { rotate: finding.rotate },
    fingerprint: finding.fingerprint,
    ...finding.allowed === void 0 ? {} : { allowed: finding.allowed },
    ...finding.lapsed === void 0 ? {} : { lapsed: finding.lapsed }
  };
}
function jsonReport(outcome) {
  const blocked = new Set(outcome.blocked);
  const report = {
    $schema: "https://raw.githubusercontent.com/mcp-keygate/keygate/main/schemas/report.schema.json",
    version: 1,
    tool: { name: "keygate", version: outcome.version },
    ...outcome.base === void 0 ? {} : { base: outcome.base },
    ...outcome.head === void 0 ? {} : { head: outcome.head },
    coverage: outcome.coverage,
    totals: {
      findings: outcome.findings.length,
      blocked: outcome.blocked.length,
      reported: outcome.reported.length,
      allowed: outcome.allowed.length
    },
    notices: outcome.notices,
    files: outcome.files,
    ...outcome.posture === void 0 ? {} : { posture: outcome.posture },
    ...outcome.live === void 0 ? {} : { live: liveReport(outcome.live) },
    slots: outcome.slots,
    findings: outcome.findings.map((finding) => findingOf(finding, blocked))
  };
  return `${JSON.stringify(report, null, 2)}
`;
}

// src/core/rung.ts
var RUNGS = ["literal", "environment", "prompt", "manager", "short-lived", "none"];
function reaches(rung, least) {
  return RUNGS.indexOf(rung) >= RUNGS.indexOf(least);
}
function rungOf(slot, server) {
  const { value } = slot;
  switch (value.kind) {
    case "empty":
    case "plain":
    case "placeholder":
      return void 0;
    case "literal":
      return "literal";
    case "oauth":
      return "none";
    case "reference": {
      if (value.plaintext === "value") return "literal";
      const given = handedOn(slot, server);
      if (given !== void 0) return rungOf(given, server);
      if (value.via === "environment") return isInjected(slot, server) ? "manager" : value.expanded === true ? "environment" : "unknown";
      if (value.expanded !== true) return "unknown";
      return value.via === "dynamic" ? "short-lived" : value.via;
    }
  }
}
function isInjected({ place, value }, server) {
  const bulk = server?.launch.launchers.some(({ style }) => style === "bulk") === true;
  return bulk && (place === "env" || value.kind === "reference" && value.process === true);
}
var named3 = /* @__PURE__ */ new WeakMap();
function namedIn(server) {
  const known = named3.get(server);
  if (known !== void 0) return known;
  const made = /* @__PURE__ */ new Map();
  named3.set(server, made);
  for (const slot of server.slots) {
    const { place, value } = slot;
    const taken = value.kind === "reference" && value.process === true;
    if (place === "env" && value.kind !== "empty" && !taken) made.set(slot.name, slot);
    else if (place === "field" && value.kind === "reference" && !made.has(value.target)) made.set(value.target, slot);
  }
  return made;
}
function handedOn({ value }, server) {
  if (value.kind !== "reference" || value.process !== true || server === void 0) return void 0;
  return namedIn(server).get(value.target);
}
function rungOfServer(server, slots = server.slots) {
  const rungs = slots.flatMap((slot) => rungOf(slot, server) ?? []);
  if (rungs.includes("literal")) return "literal";
  if (rungs.includes("unknown")) return "unknown";
  return RUNGS.find((rung) => rungs.includes(rung)) ?? "none";
}

// src/report/posture.ts
var WORDS = {
  none: "OAuth, or no credential",
  "short-lived": "short-lived credential",
  manager: "secrets manager",
  prompt: "asked from the person",
  environment: "environment variable",
  literal: "written out",
  unknown: "cannot be told"
};
var ORDER2 = [...[...RUNGS].reverse(), "unknown"];
var WIDTH = 20;
var MAX_ROWS2 = 200;
function bar(number, of) {
  const full = of === 0 ? 0 : Math.round(number / of * WIDTH);
  return `${"\u2588".repeat(full)}${"\u2591".repeat(WIDTH - full)}`;
}
function postureTable({ servers, byRung, minimum }) {
  const chart = ORDER2.filter((rung) => byRung[rung] > 0).map(
    (rung) => `| ${WORDS[rung]}${rung === minimum ? " (the least that is accepted)" : ""} | ${byRung[rung]} | \`${bar(byRung[rung], servers.length)}\` |
`
  ).join("");
  if (chart === "") return "";
  const rows = servers.slice(0, MAX_ROWS2).map(
    ({ file, server, rung, credentials, compliant }) => `| ${compliant ? "\u2705" : "\u274C"} | ${markdownText(server)} | ${markdownText(file)} | ${WORDS[rung]} | ${credentials} |
`
  ).join("");
  const more = servers.length > MAX_ROWS2 ? `
\u2026 and ${servers.length - MAX_ROWS2} more; the JSON report holds them all.
` : "";
  return `
### Posture

| How credentials reach the servers | Servers | |
|---|---|---|
${chart}
| | Server | File | By its weakest credential | Places |
|---|---|---|---|---|
${rows}${more}`;
}
function postureLines({ servers, byRung }) {
  return ORDER2.filter((rung) => byRung[rung] > 0).map(
    (rung) => `${bar(byRung[rung], servers.length)} ${String(byRung[rung]).padStart(4)}  ${WORDS[rung]}`
  );
}
function postureBadge({ servers, compliant }) {
  const all = servers.length === compliant;
  const message = servers.length === 0 ? "no servers" : `${compliant}/${servers.length} compliant`;
  return `${JSON.stringify({ schemaVersion: 1, label: "MCP credentials", message, color: servers.length === 0 ? "lightgrey" : all ? "brightgreen" : "red" })}
`;
}

// src/core/taxonomy.ts
var CWE = [
  ["CWE-214", "Invocation of Process Using Visible Sensitive Information"],
  ["CWE-256", "Plaintext Storage of a Password"],
  ["CWE-259", "Use of Hard-coded Password"],
  ["CWE-260", "Password in Configuration File"],
  ["CWE-272", "Least Privilege Violation"],
  ["CWE-312", "Cleartext Storage of Sensitive Information"],
  ["CWE-319", "Cleartext Transmission of Sensitive Information"],
  ["CWE-321", "Use of Hard-coded Cryptographic Key"],
  ["CWE-494", "Download of Code Without Integrity Check"],
  ["CWE-522", "Insufficiently Protected Credentials"],
  ["CWE-526", "Cleartext Storage of Sensitive Information in an Environment Variable"],
  ["CWE-532", "Insertion of Sensitive Information into Log File"],
  ["CWE-538", "Insertion of Sensitive Information into Externally-Accessible File or Directory"],
  ["CWE-549", "Missing Password Field Masking"],
  ["CWE-598", "Use of GET Request Method With Sensitive Query Strings"],
  ["CWE-693", "Protection Mechanism Failure"],
  ["CWE-798", "Use of Hard-coded Credentials"],
  ["CWE-1286", "Improper Validation of Syntactic Correctness of Input"]
];
var NHI = [
  ["NHI1:2025", "Improper Offboarding", "1-improper-offboarding/"],
  ["NHI2:2025", "Secret Leakage", "2-secret-leakage/"],
  ["NHI3:2025", "Vulnerable Third-Party NHI", "3-vulnerable-third-party-nhi/"],
  ["NHI4:2025", "Insecure Authentication", "4-insecure-authentication/"],
  ["NHI5:2025", "Overprivileged NHI", "5-overprivileged-nhi/"],
  ["NHI6:2025", "Insecure Cloud Deployment Configurations", "6-insecure-cloud-deployment-configurations/"],
  ["NHI7:2025", "Long-Lived Secrets", "7-long-lived-secrets/"],
  ["NHI8:2025", "Environment Isolation", "8-environment-isolation/"],
  ["NHI9:2025", "NHI Reuse", "9-nhi-reuse/"],
  ["NHI10:2025", "Human Use of NHI", "10-human-use-of-nhi/"]
];
var AGENTIC = [
  ["ASI01", "Agent Goal Hijack"],
  ["ASI02", "Tool Misuse and Exploitation"],
  ["ASI03", "Identity and Privilege Abuse"],
  ["ASI04", "Agentic Supply Chain Vulnerabilities"],
  ["ASI05", "Unexpected Code Execution"],
  ["ASI06", "Memory and Context Poisoning"],
  ["ASI07", "Insecure Inter-Agent Communication"],
  ["ASI08", "Cascading Failures"],
  ["ASI09", "Human-Agent Trust Exploitation"],
  ["ASI10", "Rogue Agents"]
];
var MCP = [
  ["MCP01:2025", "Token Mismanagement & Secret Exposure", "MCP01-2025-Token-Mismanagement-and-Secret-Exposure"],
  ["MCP02:2025", "Privilege Escalation via Scope Creep", "MCP02-2025\u2013Privilege-Escalation-via-Scope-Creep"],
  ["MCP03:2025", "Tool Poisoning", "MCP03-2025\u2013Tool-Poisoning"],
  ["MCP04:2025", "Software Supply Chain Attacks & Dependency Tampering", "MCP04-2025\u2013Software-Supply-Chain-Attacks&Dependency-Tampering"],
  ["MCP05:2025", "Command Injection & Execution", "MCP05-2025\u2013Command-Injection&Execution"],
  ["MCP06:2025", "Intent Flow Subversion", "MCP06-2025\u2013Intent-Flow-Subversion"],
  ["MCP07:2025", "Insufficient Authentication & Authorization", "MCP07-2025\u2013Insufficient-Authentication&Authorization"],
  ["MCP08:2025", "Lack of Audit and Telemetry", "MCP08-2025\u2013Lack-of-Audit-and-Telemetry"],
  ["MCP09:2025", "Shadow MCP Servers", "MCP09-2025\u2013Shadow-MCP-Servers"],
  ["MCP10:2025", "Context Injection & Over-Sharing", "MCP10-2025\u2013ContextInjection&OverSharing"]
];
var SP_800_53 = [
  ["NIST SP 800-53 AC-6", "Least Privilege"],
  ["NIST SP 800-53 CM-3", "Configuration Change Control"],
  ["NIST SP 800-53 CM-3(2)", "Testing, Validation, and Documentation of Changes"],
  ["NIST SP 800-53 CM-6", "Configuration Settings"],
  ["NIST SP 800-53 CM-8", "System Component Inventory"],
  ["NIST SP 800-53 IA-5", "Authenticator Management"],
  ["NIST SP 800-53 IA-5(6)", "Protection of Authenticators"],
  ["NIST SP 800-53 IA-5(7)", "No Embedded Unencrypted Static Authenticators"],
  ["NIST SP 800-53 IR-6", "Incident Reporting"],
  ["NIST SP 800-53 RA-5", "Vulnerability Monitoring and Scanning"],
  ["NIST SP 800-53 SA-11", "Developer Testing and Evaluation"],
  ["NIST SP 800-53 SA-15", "Development Process, Standards, and Tools"],
  ["NIST SP 800-53 SC-8", "Transmission Confidentiality and Integrity"],
  ["NIST SP 800-53 SC-12", "Cryptographic Key Establishment and Management"],
  ["NIST SP 800-53 SC-28", "Protection of Information at Rest"],
  ["NIST SP 800-53 SR-3", "Supply Chain Controls and Processes"]
];
var AI_RMF = [
  ["NIST AI RMF GOVERN 1.4", "Risk management by transparent policies, procedures and controls"],
  ["NIST AI RMF GOVERN 1.6", "Inventory of AI systems"],
  ["NIST AI RMF GOVERN 6.1", "Policies for risks of third-party entities"],
  ["NIST AI RMF GOVERN 6.2", "Contingency for failures of third parties"],
  ["NIST AI RMF MAP 4.1", "Mapping of risks of components, third-party software included"],
  ["NIST AI RMF MAP 4.2", "Internal risk controls for components, third-party technologies included"],
  ["NIST AI RMF MEASURE 2.1", "Documentation of tests and tools"],
  ["NIST AI RMF MEASURE 2.7", "Evaluation of security and resilience"],
  ["NIST AI RMF MANAGE 1.3", "Documented responses to risks of high priority"],
  ["NIST AI RMF MANAGE 3.1", "Monitoring of third-party resources, with risk controls"],
  ["NIST AI RMF MANAGE 4.1", "Monitoring after deployment"],
  ["NIST AI RMF MANAGE 4.3", "Tracking and communication of incidents"]
];
function taxaOf(rows, address, folder = address) {
  return rows.map(([id, title, page]) => ({ id, title, address: page === void 0 ? address : folder + encodeURI(page) }));
}
var NHI_LIST = "https://owasp.org/www-project-non-human-identities-top-10/2025/";
var AGENTIC_LIST = "https://genai.owasp.org/resource/owasp-top-10-for-agentic-applications-for-2026/";
var MCP_LIST = "https://owasp.org/www-project-mcp-top-10/";
var SP_800_53_LIST = "https://doi.org/10.6028/NIST.SP.800-53r5";
var AI_RMF_LIST = "https://doi.org/10.6028/NIST.AI.100-1";
function taxonomies() {
  return [
    {
      name: "CWE",
      organization: "MITRE",
      address: "https://cwe.mitre.org/",
      about: "The Common Weakness Enumeration",
      taxa: CWE.map(([id, title]) => ({ id, title, address: `https://cwe.mitre.org/data/definitions/${id.slice(4)}.html` }))
    },
    {
      name: "OWASP NHI Top 10",
      organization: "OWASP Foundation",
      version: "2025",
      address: NHI_LIST,
      about: "The ten most critical risks of non-human identities",
      taxa: taxaOf(NHI, NHI_LIST)
    },
    {
      name: "OWASP Top 10 for Agentic Applications",
      organization: "OWASP Foundation",
      version: "2026",
      address: AGENTIC_LIST,
      about: "The ten most critical risks of applications with agents",
      taxa: taxaOf(AGENTIC, AGENTIC_LIST)
    },
    {
      name: "OWASP MCP Top 10",
      organization: "OWASP Foundation",
      version: "2025 (beta)",
      address: MCP_LIST,
      about: "The ten most critical risks of the Model Context Protocol",
      taxa: taxaOf(MCP, MCP_LIST, `${MCP_LIST}2025/`)
    },
    {
      name: "NIST SP 800-53",
      organization: "National Institute of Standards and Technology",
      version: "Revision 5",
      address: SP_800_53_LIST,
      about: "Security and Privacy Controls for Information Systems and Organizations",
      taxa: taxaOf(SP_800_53, SP_800_53_LIST)
    },
    {
      name: "NIST AI RMF",
      organization: "National Institute of Standards and Technology",
      version: "1.0",
      address: AI_RMF_LIST,
      about: "The Artificial Intelligence Risk Management Framework",
      taxa: taxaOf(AI_RMF, AI_RMF_LIST)
    }
  ];
}
function taxaNamed(ids) {
  const known = new Map(taxonomies().flatMap(({ taxa }) => taxa.map((taxon) => [taxon.id, taxon])));
  return ids.flatMap((id) => known.get(id) ?? []);
}

// src/report/sarif.ts
var LEVELS = { error: "error", warning: "warning", note: "note" };
var SECURITY_SEVERITY = { error: "8.1", warning: "5.0", note: "2.0" };
var MAX_RESULTS = 5e3;
function uri(path) {
  return path.split("/").map((part2) => encodeURIComponent(part2.toWellFormed())).join("/");
}
function tagOf(standard) {
  const cwe = /^CWE-(\d+)$/.exec(standard);
  return cwe === null ? standard : `external/cwe/cwe-${cwe[1] ?? ""}`;
}
function tagsOf(standards, lists) {
  const first = lists.flatMap(({ ids }) => standards.find((id) => ids.includes(id)) ?? []);
  return ["security", ...first.map(tagOf)].slice(0, 10);
}
function citedLists(rules2) {
  const cited = new Set(rules2.flatMap(({ standards }) => standards));
  return taxonomies().flatMap(({ name, organization, version: version2, address, about, taxa }) => {
    const used = taxa.filter(({ id }) => cited.has(id));
    if (used.length === 0) return [];
    const component = {
      name,
      organization,
      ...version2 === void 0 ? {} : { version: version2 },
      informationUri: address,
      shortDescription: { text: `${about}.` },
      isComprehensive: false,
      taxa: used.map((taxon) => ({ id: taxon.id, shortDescription: { text: taxon.title }, helpUri: taxon.address }))
    };
    return [{ ids: used.map(({ id }) => id), component }];
  });
}
function targetsOf(standards, lists) {
  return lists.flatMap(
    ({ ids, component }, list) => ids.flatMap((id, index) => standards.includes(id) ? [{ id, index, toolComponent: { name: component.name, index: list } }] : [])
  );
}
function resultOf(finding, ruleIndex, taxa) {
  return {
    ruleId: finding.rule,
    ruleIndex,
    ...taxa.length === 0 ? {} : { taxa },
    level: LEVELS[finding.severity],
    message: { text: plainText(sentences(finding).join(" ")) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uri(finding.origin.path), uriBaseId: "%SRCROOT%" },
          region: {
            startLine: finding.start.line,
            startColumn: finding.start.column,
            endLine: finding.end.line,
            endColumn: finding.end.column
          }
        }
      }
    ],
    partialFingerprints: { "keygate/v1": plainText(finding.fingerprint) },
    properties: { confidence: finding.confidence, standing: finding.standing },
    ...finding.standing === "existing" ? { baselineState: "unchanged" } : finding.standing === "present" ? {} : { baselineState: "new" },
    ...finding.allowed === void 0 ? {} : { suppressions: [suppressionOf(finding.allowed)] }
  };
}
function helpOf({ id, title, standards }) {
  const evidence = taxaNamed(standards).map((taxon) => `${taxon.id} (${taxon.title})`);
  return `${title}. See ${rulePage(id)}${evidence.length === 0 ? "" : `. Contributes evidence to ${evidence.join(", ")}.`}`;
}
function suppressionOf({ kind, reason, breakGlass }) {
  return {
    kind: kind === "inline" ? "inSource" : "external",
    status: "accepted",
    justification: plainText(breakGlass === true ? `Break glass: ${reason}` : reason)
  };
}
function sarifReport(outcome) {
  const lists = citedLists(outcome.rules);
  const targets = outcome.rules.map(({ standards }) => targetsOf(standards, lists));
  const index = new Map(outcome.rules.map((rule, i) => [rule.id, i]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Keygate",
            semanticVersion: outcome.version,
            informationUri: "https://github.com/mcp-keygate/keygate",
            supportedTaxonomies: lists.map(({ component }, i) => ({ name: component.name, index: i })),
            rules: outcome.rules.map((rule, i) => ({
              id: rule.id,
              name: rule.id.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(""),
              shortDescription: { text: rule.title },
              fullDescription: { text: rule.title },
              helpUri: rulePage(rule.id),
              help: { text: helpOf(rule) },
              defaultConfiguration: { level: LEVELS[rule.severity === "warning" || rule.severity === "note" ? rule.severity : "error"] },
              properties: {
                tags: tagsOf(rule.standards, lists),
                "security-severity": SECURITY_SEVERITY[rule.severity === "warning" || rule.severity === "note" ? rule.severity : "error"],
                precision: "high"
              },
              // Evidence that an entry is, or is not, cared for: no rule stands for an entry as a whole.
              relationships: (targets[i] ?? []).map((target) => ({ target, kinds: ["relevant"] }))
            }))
          }
        },
        taxonomies: lists.map(({ component }) => component),
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
        automationDetails: { id: "keygate/" },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: outcome.notices.map((text) => ({ level: "note", message: { text: plainText(text) } }))
          }
        ],
        properties: { coverage: outcome.coverage, ...outcome.live === void 0 ? {} : { live: liveTotals(outcome.live) } },
        results: outcome.findings.slice(0, MAX_RESULTS).map((finding) => {
          const rule = index.get(finding.rule) ?? 0;
          return resultOf(finding, rule, targets[rule] ?? []);
        })
      }
    ]
  };
  return `${JSON.stringify(log, null, 2)}
`;
}

// src/report/summary.ts
var SUMMARY_LIMIT = 1e6;
var COMMENT_LIMIT = 65e3;
function commentMarker({ posture }) {
  return `<!-- keygate: ${posture === void 0 ? "gate" : "verify"} -->`;
}
function statusOf(finding) {
  if (finding.allowed !== void 0) return allowanceOf(finding);
  return finding.lapsed === void 0 ? standingOf(finding) : `${standingOf(finding) || "there"}; allowed until ${finding.lapsed}`;
}
function rowOf(finding, outcome) {
  const place = `${markdownText(finding.origin.path)}:${finding.start.line}:${finding.start.column}`;
  const what = finding.slot === void 0 ? "" : `${finding.slot.place} ${markdownCode(finding.slot.name)}`;
  const client = markdownText(outcome.clientNames.get(finding.client) ?? finding.client);
  const issuer = finding.issuer === void 0 ? finding.rule === "static-credential" ? "unknown" : "" : markdownText(finding.issuer);
  const revoke = finding.rotate === void 0 ? "" : ` ([revoke](${finding.rotate}))`;
  const standing = statusOf(finding);
  return `| ${place} | ${client} | ${markdownText(finding.server?.name ?? "")} | ${what} | ${issuer}${revoke} | ${markdownText(standing)} |
`;
}
function table(title, findings, outcome, room) {
  if (findings.length === 0) return "";
  let text = `
### ${title}

| Where | Client | Server | What | Issuer | Standing |
|---|---|---|---|---|---|
`;
  for (const [i, finding] of findings.entries()) {
    const row = rowOf(finding, outcome);
    if (text.length + row.length > room) {
      text += `
\u2026 and ${findings.length - i} more; the JSON and SARIF reports hold them all.
`;
      break;
    }
    text += row;
  }
  return text;
}
function nextSteps(outcome) {
  const help = /* @__PURE__ */ new Map();
  for (const finding of outcome.blocked) if (!help.has(finding.help.join(" "))) help.set(finding.help.join(" "), finding.help);
  if (help.size === 0) return "";
  const transient = outcome.blocked.some((finding) => finding.standing === "transient") ? "- A credential that a commit of this change held is in the history even after it was removed: revoke it, whatever is merged.\n" : "";
  const lines = [...help.values()].slice(0, 10).map((steps) => `- ${steps.map((step) => linked(step)).join(" ")}
`);
  return `
### What to do

${lines.join("")}${transient}
What was pushed is known: a literal must be revoked, not only removed. [Why](${rulePage("static-credential")})
`;
}
function markdownReport(outcome, limit = SUMMARY_LIMIT) {
  const { coverage } = outcome;
  const mark = { blocked: "\u274C", untold: "\u2754", clean: "\u2705" }[verdictWord(outcome)];
  const room = Math.floor(limit / 4);
  return [
    `## ${mark} Keygate${outcome.posture === void 0 ? "" : " verify"}

${markdownText(headline(outcome))}
`,
    ...emergencies(outcome).map((emergency) => `
> [!WARNING]
> ${markdownText(emergency)}
`),
    ...outcome.posture === void 0 ? [] : [postureTable(outcome.posture)],
    ...outcome.live === void 0 ? [] : [liveTable(outcome.live)],
    table("Blocking", outcome.blocked, outcome, room),
    nextSteps(outcome),
    table("Reported, not blocking", outcome.reported, outcome, room),
    table("Allowed", outcome.allowed, outcome, room),
    `
| Configurations matched | read | unreadable | servers | places |
|---|---|---|---|---|
| ${coverage.matched} | ${coverage.read} | ${coverage.unreadable} | ${coverage.servers} | ${coverage.slots} |
`,
    ...outcome.notices.map((notice) => `
> ${markdownText(notice)}
`)
  ].join("");
}
function commentReport(outcome) {
  return `${commentMarker(outcome)}
${markdownReport(outcome, COMMENT_LIMIT)}`;
}

// src/actions/publish.ts
var SHOWN = 10;
async function forgeOf({ api, repository, sleep: sleep2 }) {
  const { GitHubForge } = await Promise.resolve().then(() => __toESM(require("./github-room.js"), 1));
  return new GitHubForge(api, repository, sleep2);
}
async function publish(outcome, core, log, connection, wishes) {
  const annotations = annotationsOf(outcome);
  for (const one of annotations) {
    const { file, title, line, endLine } = one;
    const properties = {
      title,
      file: file.replace(/[\r\n]/g, " "),
      startLine: line,
      endLine,
      ...line === endLine ? { startColumn: one.column, endColumn: one.endColumn } : {}
    };
    if (one.level === "error") core.error(one.message, properties);
    else if (one.level === "warning") core.warning(one.message, properties);
    else core.notice(one.message, properties);
  }
  const folder = (0, import_node_path2.join)(process.env["RUNNER_TEMP"] ?? ".", "keygate");
  (0, import_node_fs2.mkdirSync)(folder, { recursive: true });
  const report = (0, import_node_path2.join)(folder, "report.json");
  const sarif = (0, import_node_path2.join)(folder, "keygate.sarif");
  (0, import_node_fs2.writeFileSync)(report, jsonReport(outcome));
  (0, import_node_fs2.writeFileSync)(sarif, sarifReport(outcome));
  core.setOutput("findings", outcome.findings.length);
  core.setOutput("blocked", outcome.blocked.length);
  core.setOutput("allowed", outcome.allowed.length);
  core.setOutput("report", report);
  core.setOutput("sarif", sarif);
  if (outcome.live !== void 0) core.setOutput("untold", untoldIn(outcome));
  if (outcome.posture !== void 0) publishPosture(outcome.posture, core, folder);
  const summary = process.env["GITHUB_STEP_SUMMARY"];
  if (summary !== void 0 && summary !== "") (0, import_node_fs2.appendFileSync)(summary, markdownReport(outcome));
  const forge = connection === void 0 ? void 0 : await forgeOf(connection);
  const telling = annotations.length - outcome.allowed.length;
  const crowded = annotations.filter((one) => one.level === "error").length > SHOWN || telling > 2 * SHOWN;
  if (forge !== void 0 && wishes.checkRun && crowded && outcome.head !== void 0) {
    const blocked = wishes.warnOnly ? "neutral" : "failure";
    const conclusion = { clean: "success", untold: "neutral", blocked }[verdictWord(outcome)];
    await attempt(
      log,
      "GitHub shows ten annotations of each kind; the job summary holds all findings.",
      () => forge.createCheckRun({
        head: outcome.head ?? "",
        conclusion,
        title: plainText(headline(outcome)),
        summary: markdownReport(outcome, 6e4),
        annotations
      })
    );
  }
  const number = wishes.pullRequest;
  if (forge !== void 0 && number !== void 0 && wishes.comment !== "never") {
    const create = wishes.comment === "always" || outcome.blocked.length > 0;
    await attempt(
      log,
      "The result is in the annotations and the job summary.",
      () => forge.upsertComment(number, commentMarker(outcome), commentReport(outcome), create)
    );
  }
}
function publishPosture(posture, core, folder) {
  const badge = (0, import_node_path2.join)(folder, "badge.json");
  (0, import_node_fs2.writeFileSync)(badge, postureBadge(posture));
  core.setOutput("posture", JSON.stringify(posture));
  core.setOutput("servers", posture.servers.length);
  core.setOutput("compliant", posture.compliant);
  core.setOutput("by-rung", JSON.stringify(posture.byRung));
  core.setOutput("badge", badge);
}
async function attempt(log, instead, work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    log.notice(`${error.message} ${instead}`);
  }
}

// src/actions/read-subject.ts
async function locallyOrRemotely(local, remote, work) {
  if (local !== void 0 && local.shallowCommits().size === 0) {
    try {
      return await work(local);
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
    }
  }
  return work(await remote());
}
function reader(setting, base, head, direct = false) {
  return async (repository) => ({ ...await readRange(repository, base, head, setting, direct), repository });
}
async function readSubject(subject, local, remote, setting) {
  switch (subject.kind) {
    case "change":
      return locallyOrRemotely(local, remote, reader(setting, subject.base, subject.head));
    case "push": {
      const { before, after, fallback } = subject;
      try {
        return await locallyOrRemotely(local, remote, reader(setting, before, after, true));
      } catch (error) {
        if (!(error instanceof ForgeError) || error.status !== 404 && error.status !== 422) throw error;
        return readSubject({ kind: "branch", head: after, onto: fallback }, local, remote, setting);
      }
    }
    case "branch": {
      const { head, onto } = subject;
      if (onto === void 0) return locallyOrRemotely(local, remote, reader(setting, void 0, head));
      const base = await local?.resolve(`refs/remotes/origin/${onto}`) ?? await (await remote()).resolve(onto);
      return locallyOrRemotely(local, remote, reader(setting, base, head));
    }
    case "tree": {
      const { commit } = subject;
      const work = async (repository) => ({ ...await readCommit(repository, commit, setting), repository });
      if (local !== void 0 && await local.has(commit)) return work(local);
      return work(await remote());
    }
  }
}

// src/actions/run.ts
function readEvent(path) {
  if (path === void 0 || path === "") return {};
  try {
    return JSON.parse((0, import_node_fs3.readFileSync)(path, "utf8"));
  } catch (cause) {
    throw new UserError("The event file of this run (GITHUB_EVENT_PATH) could not be read.", { cause });
  }
}
function subjectFor(inputs, env, payload) {
  const { base, head } = inputs;
  if (head !== void 0) return base === void 0 ? { kind: "tree", commit: head } : { kind: "change", base, head };
  if (base !== void 0) throw new UserError('The input "base" needs the input "head" beside it.');
  const subject = subjectOf(env["GITHUB_EVENT_NAME"] ?? "", payload, env["GITHUB_SHA"]);
  if ("problem" in subject) throw new UserError(`Keygate does not know what to compare: ${subject.problem}.`);
  return subject;
}
function wholeOnPush(subject) {
  if (subject.kind === "push") return { kind: "tree", commit: subject.after };
  return subject.kind === "branch" ? { kind: "tree", commit: subject.head } : subject;
}
var NEEDS = {
  commits: 'The workspace does not hold both ends of the change, and there is no token to read them through the API. Give the input "token", or check out with fetch-depth: 0.',
  policy: 'The policy builds on one of another repository, and there is no token to read it through the API. Give the input "token".'
};
async function asking({ live, "probe-oauth": probe }, payload, env, log) {
  if (live !== "true" && probe !== "true") return {};
  if (isForeign(payload)) {
    log.notice(
      "This change comes from another repository, so no manager and no server was asked; whether its secrets are there was not checked."
    );
    return {};
  }
  const { askManagers, askServers } = await Promise.resolve().then(() => __toESM(require("./asking-room.js"), 1));
  return {
    ...live === "true" ? { managers: askManagers(env, (sentence) => log.warn(sentence)) } : {},
    ...probe === "true" ? { servers: askServers } : {}
  };
}
async function runAction({ inputs: rulesOfInputs, verify }) {
  const { env } = process;
  let local;
  const loaded = () => Promise.resolve().then(() => __toESM(require("./vendor/actions-core.js"), 1));
  try {
    const inputs = readInputs(rulesOfInputs, (name) => inputOf(env, name));
    const payload = readEvent(env["GITHUB_EVENT_PATH"]);
    const found = subjectFor(inputs, env, payload);
    const subject = verify ? wholeOnPush(found) : found;
    if (subject.kind === "nothing") {
      const core2 = await loaded();
      core2.info(`${subject.reason} There is nothing to examine.`);
      for (const output of ["findings", "blocked", "allowed", ...verify ? ["servers", "compliant"] : []]) core2.setOutput(output, 0);
      return;
    }
    let connection;
    const connected = async (need) => connection ??= await connect(inputs.token, env, NEEDS[need]);
    const remote = async () => {
      const { api, repository: repository2, sleep: sleep2 } = await connected("commits");
      const { GitHubRepository } = await Promise.resolve().then(() => __toESM(require("./github-room.js"), 1));
      return new GitHubRepository(api, repository2, sleep2);
    };
    const workspace = env["GITHUB_WORKSPACE"];
    local = workspace !== void 0 && GitRepository.isRepository(workspace) ? new GitRepository(workspace) : void 0;
    let start = () => void 0;
    const setting = new Promise((resolve2) => {
      start = resolve2;
    });
    const reading = readSubject(subject, local, remote, setting);
    reading.catch(() => void 0);
    const core = await loaded();
    if (inputs.token !== void 0) core.setSecret(inputs.token);
    const log = actionsLog(core);
    const knowledge = await assemble();
    const prepared = {
      knowledge,
      rules,
      log,
      secondOpinion: secretlint(),
      ...verify ? { keep: true, scope: "configurations" } : {}
    };
    start(Promise.resolve(prepared));
    const read = await reading;
    const { repository } = read;
    log.debug(`Commits were read through ${repository.name}.`);
    const fetch = async (parent) => {
      const connection2 = await connected("policy");
      const { policyIn } = await Promise.resolve().then(() => __toESM(require("./github-room.js"), 1));
      return policyIn(parent, connection2);
    };
    const { scan, terms } = await underTerms(read, read.files, knowledge, systemClock.today(), fetch);
    const outcome = await finish(scan, terms, prepared, systemClock, {
      failOn: inputs["fail-on"],
      whole: subject.kind === "tree",
      repository,
      ...await asking(inputs, payload, env, log)
    });
    const warnOnly = inputs["warn-only"] === "true";
    const wishes = {
      checkRun: inputs["check-run"] !== "never",
      comment: inputs.comment ?? "never",
      pullRequest: pullRequestOf(payload),
      warnOnly
    };
    const writes = outcome.findings.length > 0 || wishes.comment !== "never";
    for (const notice of outcome.notices) log.notice(notice);
    await publish(outcome, core, log, writes && inputs.token !== void 0 ? await connected("commits") : void 0, wishes);
    log.info(plainText(headline(outcome)));
    if (outcome.blocked.length > 0 && !warnOnly) core.setFailed(plainText(headline(outcome)));
  } catch (error) {
    fail(await loaded(), error);
  } finally {
    await local?.close();
  }
}
function fail(core, error) {
  if (error instanceof UserError) core.setFailed(plainText(error.message));
  else if (error instanceof ForgeError) core.setFailed(plainText(`${error.message} Nothing was examined, so the check fails.`));
  else
    core.setFailed(
      `Keygate failed; please report this at https://github.com/mcp-keygate/keygate/issues
${error instanceof Error ? error.stack ?? error.message : "unknown error"}`
    );
}

// src/actions/gate.ts
async function run() {
  await runAction({ inputs: GATE_INPUTS, verify: false });
}

// src/actions/verify.ts
async function run2() {
  await runAction({ inputs: VERIFY_INPUTS, verify: true });
}

// src/entry.ts
async function remediate() {
  const { run: run3 } = await Promise.resolve().then(() => __toESM(require("./remediation.js")));
  await run3();
}
async function cli() {
  const { main } = await Promise.resolve().then(() => __toESM(require("./command-line.js")));
  await main();
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  actions_connect__connect,
  actions_inputs__REMEDIATE_INPUTS,
  actions_inputs__inputOf,
  actions_inputs__linesIn,
  actions_inputs__namesIn,
  actions_inputs__readInputs,
  actions_run__readEvent,
  adapters_actions_log__actionsLog,
  adapters_clock__systemClock,
  adapters_firsts__firstsOf,
  adapters_git__GitRepository,
  adapters_git_objects__tooLarge,
  adapters_git_process__runGit,
  adapters_secretlint__secretlint,
  assemble__assemble,
  cli,
  clients_client__PROMPT_INPUTS,
  core_errors__ForgeError,
  core_errors__Refused,
  core_errors__UserError,
  core_errors__assertNever,
  core_fragment__cut,
  core_fragment__fragmentOf,
  core_fragment__joined,
  core_fragment__picked,
  core_fragment__spanOf,
  core_fragment__trimmed,
  core_live__told,
  core_mcp__speaksOfMcp,
  core_mcp__spellsMcp,
  core_pattern__escapePattern,
  core_plain_text__plainText,
  core_policy__BASELINE_PATHS,
  core_policy__DEFAULT_POLICY,
  core_policy__LARGEST_TERMS,
  core_policy__POLICY_PATHS,
  core_policy__SWITCHES,
  core_policy__TERMS_PATHS,
  core_remediation__CHOICES,
  core_remediation__LAUNCHERS,
  core_rung__RUNGS,
  core_rung__handedOn,
  core_rung__reaches,
  core_rung__rungOf,
  core_rung__rungOfServer,
  core_secret__Secret,
  core_shell__listedWord,
  core_shell__shellReader,
  core_shell__splitShell,
  core_some_of__someOf,
  core_spans__SpanSet,
  core_standard__DEFAULT_STANDARD,
  core_standard__MAX_EXCEPTION_DAYS,
  core_syntax__formOf,
  core_syntax__withName,
  core_taxonomy__taxaNamed,
  core_text__LineMap,
  core_text__applyEdits,
  core_text__contains,
  core_text__countUpTo,
  core_text__isBreak,
  core_text__lineEnd,
  core_text__overlaps,
  core_text__partAt,
  core_variable__upperCase,
  core_variable__variableFor,
  engine_baseline__BASELINE_TITLE,
  engine_baseline__acceptable,
  engine_baseline__baselineOf,
  engine_baseline__readBaseline,
  engine_commit_files__candidateOf,
  engine_decode__decode,
  engine_discover__makeDiscovery,
  engine_env_files__envFilePaths,
  engine_env_files__isEnvFile,
  engine_event__pullRequestOf,
  engine_event__subjectOf,
  engine_examine__makeExaminer,
  engine_judge__clientNamed,
  engine_judge__inert,
  engine_judge__makeRecorder,
  engine_judge__withStanding,
  engine_marks__literalsOf,
  engine_printable__printable,
  engine_printable__printablePath,
  engine_read__MAX_BYTES,
  engine_read__makeReader,
  engine_roles__roleFinder,
  engine_scan__namedEnvFiles,
  engine_scan__scanOf,
  engine_scan_commit__scanCommit,
  engine_severity__isLower,
  finish__finish,
  formats_frontmatter__frontmatterEnd,
  gate,
  reading__readCommit,
  reading__readRange,
  reading__underTerms,
  remediate,
  report_annotations__workflowCommands,
  report_escape__fenced,
  report_escape__linked,
  report_escape__markdownCode,
  report_escape__markdownText,
  report_escape__plainText,
  report_json__jsonReport,
  report_live__liveLines,
  report_outcome__allowanceOf,
  report_outcome__count,
  report_outcome__emergencies,
  report_outcome__headline,
  report_outcome__rulePage,
  report_outcome__standingOf,
  report_outcome__untoldIn,
  report_outcome__verdictWord,
  report_posture__postureBadge,
  report_posture__postureLines,
  report_sarif__sarifReport,
  rules_index__rules,
  rules_static_credential__staticCredential,
  terms__readTerms,
  verify,
  version__version
});
