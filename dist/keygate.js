"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
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

// src/core/secret.ts
var import_node_util, REDACTED, Secret;
var init_secret = __esm({
  "src/core/secret.ts"() {
    "use strict";
    import_node_util = require("node:util");
    REDACTED = "[redacted]";
    Secret = class _Secret {
      #text;
      constructor(text2) {
        this.#text = text2;
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
      removedFrom(text2) {
        return this.#text === "" ? text2 : text2.replaceAll(this.#text, REDACTED);
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
  }
});

// src/adapters/aws-signature.ts
var aws_signature_exports = {};
__export(aws_signature_exports, {
  awsHeaders: () => awsHeaders
});
function sum(text2) {
  return (0, import_node_crypto.createHash)("sha256").update(text2, "utf8").digest("hex");
}
function keyed(key, text2) {
  return (0, import_node_crypto.createHmac)("sha256", key).update(text2, "utf8").digest();
}
function encoded(text2) {
  return encodeURIComponent(text2).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
function queryOf(url) {
  return [...url.searchParams].map(([name, value]) => `${encoded(name)}=${encoded(value)}`).sort().join("&");
}
function awsHeaders({ method, url, headers, body }, { service, region, key, secret, session }, now) {
  const time = now.toISOString().replace(/[-:]|\.\d{3}/g, "");
  const day = time.slice(0, 8);
  const added = { "X-Amz-Date": time, ...session === void 0 ? {} : { "X-Amz-Security-Token": session.reveal() } };
  const signed = Object.entries({ ...headers, ...added, Host: url.host }).map(([name, value]) => [name.toLowerCase(), value.trim().replace(/ {2,}/g, " ")]).filter(([name]) => !UNSIGNED.has(name)).sort(([a], [b]) => a < b ? -1 : 1);
  const names = signed.map(([name]) => name).join(";");
  const lines = signed.map(([name, value]) => `${name}:${value}
`).join("");
  const path = url.pathname.split("/").map(encoded).join("/");
  const request = [method, path, queryOf(url), lines, names, sum(body)].join("\n");
  const scope = `${day}/${region}/${service}/aws4_request`;
  const signing = [day, region, service, "aws4_request"].reduce(keyed, `AWS4${secret.reveal()}`);
  const signature = keyed(signing, [ALGORITHM, time, scope, sum(request)].join("\n")).toString("hex");
  const id = key instanceof Secret ? key.reveal() : key;
  return { ...added, Authorization: `${ALGORITHM} Credential=${id}/${scope}, SignedHeaders=${names}, Signature=${signature}` };
}
var import_node_crypto, ALGORITHM, UNSIGNED;
var init_aws_signature = __esm({
  "src/adapters/aws-signature.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    init_secret();
    ALGORITHM = "AWS4-HMAC-SHA256";
    UNSIGNED = /* @__PURE__ */ new Set(["user-agent", "accept", "content-length"]);
  }
});

// src/entry.ts
var entry_exports = {};
__export(entry_exports, {
  ForgeError: () => ForgeError,
  Secret: () => Secret,
  UserError: () => UserError,
  assertNever: () => assertNever,
  cli: () => main,
  gate: () => run,
  rules: () => rules,
  verify: () => run2
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
function assertNever(value) {
  throw new Error(`unexpected ${typeof value} in an exhaustive switch`);
}

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
  "warn-only": { values: ["true", "false"] }
};
function inputOf(env, name) {
  return env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] ?? "";
}
var COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function readInputs(rules2, read) {
  const found2 = {};
  for (const name of Object.keys(rules2)) {
    const value = read(name).trim();
    if (value === "") continue;
    const { values, commit } = rules2[name] ?? {};
    if (values !== void 0 && !values.includes(value)) throw new UserError(`Input "${name}" must be one of ${values.join(", ")}.`);
    if (commit === true && !COMMIT.test(value)) throw new UserError(`Input "${name}" must be a full commit id (40 hexadecimal digits).`);
    found2[name] = value;
  }
  return found2;
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

// src/core/policy.ts
var DEFAULT_POLICY = {
  allow: [],
  failOn: "error",
  forbidden: /* @__PURE__ */ new Set(),
  outsideMcp: "report",
  severities: /* @__PURE__ */ new Map(),
  standard: DEFAULT_STANDARD,
  remediation: {}
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
  const found2 = {};
  await Promise.all(
    Object.keys(wanted).map(async (name) => {
      const file = await look(wanted[name]);
      if (file !== void 0) found2[name] = file;
    })
  );
  return found2;
}

// src/adapters/git-objects.ts
var import_node_child_process2 = require("node:child_process");

// src/adapters/git-process.ts
var import_node_child_process = require("node:child_process");
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
  return new Promise((resolve6, reject) => {
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
    child.on("error", (cause) => reject(new ForgeError("git could not be started; is it installed and on the PATH?", { cause })));
    child.on("close", (code) => {
      if (code !== null && fine.includes(code)) resolve6(Buffer.concat(chunks));
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
    return new Promise((resolve6, reject) => {
      this.#waiting.push({ limit, type, resolve: (content) => this.#failed === void 0 ? resolve6(content) : reject(this.#failed) });
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
    const field2 = (fields[i] ?? "").replace(/^\n/, "");
    if (field2.startsWith(":")) {
      const colons = /^:+/.exec(field2)?.[0].length ?? 1;
      const words = field2.slice(colons).split(" ");
      i++;
      yield { modes: words.slice(0, colons + 1), ids: words.slice(colons + 1, 2 * colons + 2), path: fields[i] ?? "" };
      continue;
    }
    const [sha = "", ...parents] = field2.trimEnd().split(" ");
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
    const named3 = (0, import_node_fs.existsSync)(git) && (0, import_node_fs.statSync)(git).isFile() ? /^gitdir: (.+)$/m.exec((0, import_node_fs.readFileSync)(git, "utf8"))?.[1]?.trim() : void 0;
    const own = named3 === void 0 ? git : (0, import_node_path.resolve)(this.#root, named3);
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
    const found2 = contents.findIndex((content2) => content2 !== void 0);
    const content = contents[found2];
    const path = paths[found2];
    return content === void 0 || path === void 0 ? void 0 : { path, content };
  }
  async firsts(commit, wanted) {
    return firstsOf(wanted, (paths) => this.file(commit, paths));
  }
  async blobs(ids, limit) {
    const found2 = /* @__PURE__ */ new Map();
    await Promise.all(
      ids.map(async (id) => {
        const content = await this.#reader.ask(id, limit);
        if (content === void 0) throw new ForgeError("This clone lacks the content of some files; check out without a filter.");
        found2.set(id, content);
      })
    );
    return found2;
  }
  close() {
    this.#objects?.close();
    this.#objects = void 0;
    return Promise.resolve();
  }
};

// src/adapters/github-answers.ts
function requesterOf(octokit) {
  return {
    async request(route, parameters) {
      const { data, headers } = await octokit.request(route, parameters);
      return { data, headers: { ...headers } };
    },
    graphql: (query, parameters) => octokit.graphql(query, parameters)
  };
}
var ATTEMPTS = 4;
var LONGEST_WAIT = 6e4;
function field(value, ...keys) {
  let current = value;
  for (const key of keys) current = typeof current === "object" && current !== null ? Reflect.get(current, key) : void 0;
  return current;
}
function text(value, ...keys) {
  const found2 = field(value, ...keys);
  return typeof found2 === "string" ? found2 : "";
}
function list(value, ...keys) {
  const found2 = field(value, ...keys);
  return Array.isArray(found2) ? found2 : [];
}
function statusOf(error) {
  const status = field(error, "status");
  return typeof status === "number" ? status : void 0;
}
function waitOf(error, now) {
  const headers = field(error, "response", "headers");
  const after = Number(field(headers, "retry-after") ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(0, after) * 1e3;
  if (text(headers, "x-ratelimit-remaining") !== "0") return void 0;
  const reset = Number(field(headers, "x-ratelimit-reset") ?? Number.NaN);
  return Number.isFinite(reset) ? Math.max(0, reset * 1e3 - now) : void 0;
}
function forgeError(error, doing, permission) {
  const status = statusOf(error);
  const wait = waitOf(error, Date.now());
  if (status === void 0 || status === 500 && field(error, "response") === void 0) {
    return new ForgeError(`GitHub did not answer while ${doing}.`, { cause: error });
  }
  if (status === 404 && /no common ancestor/i.test(text(error, "message"))) {
    return new ForgeError(
      'Base and head have no common ancestor, so what the change adds cannot be told; rebase the branch or give the input "base".',
      { cause: error }
    );
  }
  if ((status === 403 || status === 429) && wait !== void 0) {
    return new ForgeError(`GitHub's rate limit is used up (${status} while ${doing}); run again in ${Math.ceil(wait / 6e4)} min.`, {
      status,
      cause: error
    });
  }
  if (status === 401)
    return new ForgeError(`GitHub refused the token (401 while ${doing}); is the input "token" right?`, { status, cause: error });
  if (status === 403 || status === 404) {
    return new ForgeError(`GitHub refused ${doing} (${status}); the job needs "permissions: ${permission}".`, {
      status,
      permission,
      cause: error
    });
  }
  return new ForgeError(`GitHub answered ${status} while ${doing}.`, { status, cause: error });
}
async function patiently(call, sleep3) {
  for (let attempt2 = 1; ; attempt2++) {
    try {
      return await call();
    } catch (error) {
      const status = statusOf(error);
      const wait = waitOf(error, Date.now());
      const passing = status === void 0 || status >= 500 || (status === 403 || status === 429) && wait !== void 0;
      const pause = wait ?? 500 * 2 ** attempt2;
      if (!passing || attempt2 >= ATTEMPTS || pause > LONGEST_WAIT) throw error;
      await sleep3(pause);
    }
  }
}

// src/adapters/github.ts
var MAX_COMMITS2 = 250;
var LISTED_FILES = 100;
var BLOBS_A_QUERY = 60;
var MAX_TEXTS = 3e3;
var AT_ONCE = 6;
async function pooled(items, work) {
  const results = [];
  let next2 = 0;
  async function worker() {
    while (next2 < items.length) {
      const i = next2++;
      const item = items[i];
      if (item !== void 0) results[i] = await work(item);
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
  return results;
}
function treeFile(entry, prefix) {
  const mode = text(entry, "mode");
  const blob = text(entry, "sha");
  const path = `${prefix}${text(entry, "path")}`;
  if (blob === "" || mode !== "120000" && !mode.startsWith("100")) return void 0;
  return { path, blob, kind: mode === "120000" ? "link" : "file" };
}
function isSubmodule(file) {
  return /^\+Subproject commit (?<id>[0-9a-f]{40,64})$/m.exec(text(file, "patch"))?.groups?.["id"] === text(file, "sha");
}
async function textContent(blob, id, limit) {
  const size = field(blob, "byteSize");
  if (typeof size === "number" && size > limit) return { problem: tooLarge(size, limit) };
  if (field(blob, "isTruncated") !== false) return void 0;
  const { createHash: createHash2 } = await Promise.resolve().then(() => __toESM(require("node:crypto"), 1));
  const bytes = Buffer.from(text(blob, "text"), "utf8");
  return createHash2("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === id ? { bytes } : void 0;
}
var GitHubRepository = class {
  name = "the GitHub API";
  textBudget = MAX_TEXTS;
  #api;
  #owner;
  #repo;
  #sleep;
  constructor(api, repository, sleep3) {
    const [owner = "", repo = ""] = repository.split("/");
    this.#api = api;
    this.#owner = owner;
    this.#repo = repo;
    this.#sleep = sleep3;
  }
  async #get(path, parameters, doing) {
    try {
      const { data } = await patiently(
        () => this.#api.request(`GET /repos/{owner}/{repo}/${path}`, { owner: this.#owner, repo: this.#repo, ...parameters }),
        this.#sleep
      );
      if (typeof data !== "object" || data === null) throw new ForgeError(`GitHub's answer while ${doing} is no JSON.`);
      return data;
    } catch (error) {
      throw error instanceof ForgeError ? error : forgeError(error, doing, "contents: read");
    }
  }
  async #absent(call) {
    try {
      return await call;
    } catch (error) {
      if (error instanceof ForgeError && (error.status === 404 || error.status === 422)) return void 0;
      throw error;
    }
  }
  async has(commit) {
    return await this.#absent(this.#get("git/commits/{commit_sha}", { commit_sha: commit }, "reading a commit")) !== void 0;
  }
  async resolve(revision) {
    const found2 = await this.#absent(this.#get("commits/{ref}", { ref: revision, per_page: 1 }, "resolving a branch"));
    const sha = text(found2, "sha");
    return sha === "" ? void 0 : sha;
  }
  async range(base, head, options = {}) {
    if (base === void 0) {
      const files = await this.files(head);
      return {
        base: void 0,
        head,
        changes: files.map(({ path, ...after }) => ({ path, after })),
        history: [],
        gap: "There is no commit to compare with, so earlier commits were not examined one by one."
      };
    }
    const direct = options.direct === true;
    const compared = await this.#compare(base, head).catch((error) => {
      if (direct && error instanceof ForgeError && error.message.includes("no common ancestor")) return void 0;
      throw error;
    });
    const changes = await this.#differences(direct ? base : compared?.ancestor ?? base, head);
    if (compared === void 0) {
      return { base, head, changes, history: [], gap: "The push replaced another history, so its commits were not examined one by one." };
    }
    const walked = compared.commits.slice(-MAX_COMMITS2);
    const history = walked.length < 2 ? [] : await pooled([...walked].reverse(), (sha) => this.#commitFiles(sha));
    const gap = compared.total > walked.length ? `The change has ${compared.total} commits; only ${walked.length} were examined one by one.` : void 0;
    return { base, head, changes, history, ...gap === void 0 ? {} : { gap } };
  }
  async #compare(base, head) {
    const page = (number) => this.#get("compare/{basehead}", { basehead: `${base}...${head}`, per_page: 100, page: number }, "comparing base and head");
    const first = await page(1);
    const ancestor = text(first, "merge_base_commit", "sha");
    if (ancestor === "") throw new ForgeError("GitHub names no common ancestor of base and head.");
    const total = Number(field(first, "total_commits") ?? 0);
    const commits = list(first, "commits").map((commit) => text(commit, "sha"));
    for (let number = 2; commits.length < Math.min(total, MAX_COMMITS2); number++) {
      const more = list(await page(number), "commits");
      if (more.length === 0) break;
      commits.push(...more.map((commit) => text(commit, "sha")));
    }
    return { ancestor, commits, total };
  }
  /**
   * What a commit wrote. A merge counts for what is in none of its parents, as `git log -c` has it;
   * its list of files is against the first parent alone, and long lists are cut, so both are
   * compared tree by tree.
   */
  async #commitFiles(sha) {
    const answer = await this.#get("commits/{ref}", { ref: sha, per_page: LISTED_FILES, page: 1 }, "reading a commit");
    const parents = list(answer, "parents").map((parent) => text(parent, "sha"));
    const listed = list(answer, "files");
    if (parents.length < 2 && listed.length < LISTED_FILES) {
      const files2 = listed.filter((file) => text(file, "status") !== "removed" && text(file, "sha") !== "" && !isSubmodule(file)).map((file) => ({ path: text(file, "filename"), blob: text(file, "sha"), kind: "file" }));
      return { sha, files: files2 };
    }
    const sides = await pooled(parents, (parent) => this.#differences(parent, sha));
    const [first = [], ...others] = parents.length === 0 ? [await this.#differencesFromNothing(sha)] : sides;
    const files = first.filter(({ path }) => others.every((side2) => side2.some((change) => change.path === path))).flatMap(({ path, after }) => after === void 0 ? [] : [{ path, ...after }]);
    return { sha, files };
  }
  /** Compares two trees, going down only where they differ: exact, whatever the size of the change. */
  async #differences(before, after) {
    const changes = [];
    const visit2 = async (left, right, prefix) => {
      const [leftTree, rightTree] = await Promise.all([this.#tree(left), this.#tree(right)]);
      const names = /* @__PURE__ */ new Set([...leftTree.keys(), ...rightTree.keys()]);
      const folders = [];
      for (const name of names) {
        const [a, b] = [leftTree.get(name), rightTree.get(name)];
        if (text(a, "sha") === text(b, "sha") && text(a, "mode") === text(b, "mode")) continue;
        const sides = { before: treeFile(a, prefix), after: treeFile(b, prefix) };
        if (sides.before !== void 0 || sides.after !== void 0) {
          changes.push({
            path: `${prefix}${name}`,
            ...sides.before === void 0 ? {} : { before: { blob: sides.before.blob, kind: sides.before.kind } },
            ...sides.after === void 0 ? {} : { after: { blob: sides.after.blob, kind: sides.after.kind } }
          });
        }
        const [leftFolder, rightFolder] = [a, b].map((entry) => text(entry, "type") === "tree" ? text(entry, "sha") : void 0);
        if (leftFolder !== void 0 || rightFolder !== void 0) folders.push([leftFolder, rightFolder, `${prefix}${name}/`]);
      }
      await pooled(folders, ([a, b, path]) => visit2(a, b, path));
    };
    await visit2(before, after, "");
    return changes;
  }
  async #tree(id) {
    if (id === void 0) return /* @__PURE__ */ new Map();
    const answer = await this.#get("git/trees/{tree_sha}", { tree_sha: id }, "reading a folder");
    if (field(answer, "truncated") === true)
      throw new ForgeError("A folder has more entries than the GitHub API lists; check the repository out with fetch-depth: 0.");
    return new Map(list(answer, "tree").map((entry) => [text(entry, "path"), entry]));
  }
  async files(commit) {
    const answer = await this.#get("git/trees/{tree_sha}", { tree_sha: commit, recursive: "1" }, "listing the files");
    if (field(answer, "truncated") !== true) return list(answer, "tree").flatMap((entry) => treeFile(entry, "") ?? []);
    return (await this.#differencesFromNothing(commit)).flatMap(({ path, after }) => after === void 0 ? [] : [{ path, ...after }]);
  }
  async #differencesFromNothing(commit) {
    const changes = [];
    const visit2 = async (id, prefix) => {
      const entries = [...(await this.#tree(id)).values()];
      for (const entry of entries) {
        const file = treeFile(entry, prefix);
        if (file !== void 0) changes.push({ path: file.path, after: { blob: file.blob, kind: file.kind } });
      }
      await pooled(
        entries.filter((entry) => text(entry, "type") === "tree"),
        (entry) => visit2(text(entry, "sha"), `${prefix}${text(entry, "path")}/`)
      );
    };
    await visit2(commit, "");
    return changes;
  }
  async file(commit, paths) {
    for (const path of paths) {
      const found2 = await this.#absent(this.#get("contents/{path}", { path, ref: commit }, "reading the policy"));
      if (text(found2, "type") !== "file") continue;
      const size = Number(field(found2, "size") ?? 0);
      if (size > LARGEST_TERMS) return { path, content: { problem: tooLarge(size, LARGEST_TERMS) } };
      const bytes = Buffer.from(text(found2, "content"), "base64");
      return { path, content: bytes.length === size ? { bytes } : { problem: "GitHub sent only a part of it" } };
    }
    return void 0;
  }
  async firsts(commit, wanted) {
    const all = [...new Set(Object.values(wanted).flat())];
    const present = await this.#namedFiles(commit, all) ?? await this.#namedInTrees(commit, all);
    return firstsOf(wanted, async (paths) => {
      for (const path of paths) {
        if (!present.has(path)) continue;
        const content = present.get(path);
        const file = content === void 0 ? await this.file(commit, [path]) : { path, content };
        if (file !== void 0) return file;
      }
      return void 0;
    });
  }
  /**
   * Which of these files a commit has, in one query. A link, and text that is not the file's bytes,
   * has no content here and must be asked for by itself. `undefined` where GraphQL is of no use.
   */
  async #namedFiles(commit, paths) {
    if (paths.length === 0 || !/^[0-9a-f]{40,64}$/.test(commit)) return void 0;
    const fields = paths.map(
      (path, i) => `f${i}: file(path: ${JSON.stringify(path)}) { mode oid object { ... on Blob { byteSize isTruncated text } } }`
    );
    const answer = await this.#query(`object(oid: "${commit}") { ... on Commit { ${fields.join(" ")} } }`, "reading the policy");
    const found2 = /* @__PURE__ */ new Map();
    for (const [i, path] of paths.entries()) {
      const entry = field(answer, "repository", "object", `f${i}`);
      if (entry === void 0) return void 0;
      const kind = Number(field(entry, "mode") ?? 0) & 61440;
      if (kind === 40960) found2.set(path, void 0);
      else if (kind === 32768) found2.set(path, await textContent(field(entry, "object"), text(entry, "oid"), LARGEST_TERMS));
    }
    return found2;
  }
  /**
   * The same from the lists of the root and of folders in it, for tokens that may not use GraphQL.
   * Contents are left to be asked for.
   */
  async #namedInTrees(commit, paths) {
    const root = await this.#absent(this.#tree(commit)) ?? /* @__PURE__ */ new Map();
    const folders = /* @__PURE__ */ new Map([["", root]]);
    const found2 = /* @__PURE__ */ new Map();
    for (const path of paths) {
      const [name = "", file = ""] = path.includes("/") ? path.split("/", 2) : ["", path];
      const entry = root.get(name);
      const folder = folders.get(name) ?? (text(entry, "type") === "tree" ? await this.#tree(text(entry, "sha")) : /* @__PURE__ */ new Map());
      folders.set(name, folder);
      if (treeFile(folder.get(file), "") !== void 0) found2.set(path, void 0);
    }
    return found2;
  }
  async blobs(ids, limit) {
    const found2 = /* @__PURE__ */ new Map();
    const batches = [];
    for (let i = 0; i < ids.length; i += BLOBS_A_QUERY) batches.push(ids.slice(i, i + BLOBS_A_QUERY));
    await pooled(batches, async (batch) => {
      const rest = await this.#batch(batch, limit, found2);
      await pooled(rest, async (id) => {
        found2.set(id, await this.#blob(id, limit));
      });
    });
    return found2;
  }
  /**
   * Many blobs in one query. GraphQL hands out text, which is not always the bytes, so each is
   * checked against its own id; what does not match is fetched by itself.
   */
  async #batch(ids, limit, found2) {
    if (ids.length < 2) return ids;
    const fields = ids.map(
      (id, i) => `b${i}: object(oid: "${/^[0-9a-f]{40,64}$/.test(id) ? id : ""}") { ... on Blob { byteSize isTruncated text } }`
    );
    const answer = await this.#query(fields.join(" "), "reading files");
    if (answer === void 0) return ids;
    const rest = [];
    for (const [i, id] of ids.entries()) {
      const content = await textContent(field(answer, "repository", `b${i}`), id, limit);
      if (content === void 0) rest.push(id);
      else found2.set(id, content);
    }
    return rest;
  }
  /** Asks GraphQL for parts of this repository. `undefined` where this token may not, or it gives no sense. */
  async #query(selection, doing) {
    try {
      return await patiently(
        () => this.#api.graphql(`query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${selection} } }`, {
          owner: this.#owner,
          name: this.#repo
        }),
        this.#sleep
      );
    } catch (error) {
      if ((statusOf(error) ?? 0) < 500) return void 0;
      throw forgeError(error, doing, "contents: read");
    }
  }
  async #blob(id, limit) {
    const answer = await this.#absent(this.#get("git/blobs/{file_sha}", { file_sha: id }, "reading a file"));
    if (answer === void 0) return { problem: "GitHub has no file of that id" };
    const size = Number(field(answer, "size") ?? 0);
    if (size > limit) return { problem: tooLarge(size, limit) };
    const bytes = Buffer.from(text(answer, "content"), text(answer, "encoding") === "base64" ? "base64" : "utf8");
    return bytes.length === size ? { bytes } : { problem: "GitHub sent only a part of it" };
  }
  close() {
    return Promise.resolve();
  }
};

// src/adapters/parent-policy.ts
async function policyIn({ owner, repo, path, ref }, { api, sleep: sleep3 }) {
  const repository = new GitHubRepository(api, `${owner}/${repo}`, sleep3);
  const commit = await repository.resolve(ref);
  return commit === void 0 ? void 0 : (await repository.file(commit, [path]))?.content;
}

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
function placeOf(text2, start, end, data) {
  const value = Object.values(data).find((one) => typeof one === "string" && one.length === end - start);
  const at2 = typeof value === "string" ? text2.indexOf(value, start) : -1;
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
  let loading3;
  return {
    async look(path, text2) {
      if (text2.length > MAX_LENGTH) return { problem: `secretlint is asked about at most ${MAX_LENGTH.toLocaleString("en")} characters` };
      try {
        loading3 ??= load();
        const lint = await loading3;
        return await lint(path, text2);
      } catch (error) {
        return { problem: `secretlint failed with ${error instanceof Error ? error.name : "no error"}` };
      }
    }
  };
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
function lineEnd(text2, at2) {
  let end = at2;
  while (end < text2.length && !isBreak(text2.charCodeAt(end))) end++;
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
  constructor(text2) {
    if (!text2.includes("\r")) {
      for (let at2 = text2.indexOf("\n"); at2 >= 0; at2 = text2.indexOf("\n", at2 + 1)) this.#starts.push(at2 + 1);
      return;
    }
    for (const end of text2.matchAll(/\r\n|\n|\r/g)) this.#starts.push(end.index + end[0].length);
  }
  /** The position of `offset`; an offset behind the end is the end of the last line. */
  at(offset) {
    const line = partAt(this.#starts, offset);
    return { line: line + 1, column: offset - (this.#starts[line] ?? 0) + 1 };
  }
};

// src/formats/build.ts
function scalar(parts) {
  const { source, span, inner, text: text2, type } = parts;
  let places = "unasked";
  function find() {
    if (inner.end - inner.start === text2.length && source.startsWith(text2, inner.start)) return "copy";
    const traced = parts.trace?.();
    return traced?.text === text2 ? traced : "unknown";
  }
  function locate(from, to) {
    if (places === "unasked") places = find();
    if (places === "unknown") return inner;
    const first = Math.min(Math.max(from, 0), text2.length);
    const last = Math.min(Math.max(to, first), text2.length);
    if (places === "copy") return { start: inner.start + first, end: inner.start + last };
    const start = Math.min(places.starts[first] ?? inner.end, inner.end);
    return {
      start,
      end: first === last ? start : Math.min(places.ends[last - 1] ?? start, inner.end)
    };
  }
  return { kind: "scalar", span, inner, text: text2, type, locate };
}
function traceEscapes(source, inner, escape2) {
  const starts = [];
  const ends = [];
  let text2 = "";
  for (let at2 = inner.start; at2 < inner.end; ) {
    const piece = escape2(source, at2) ?? {
      text: source.charAt(at2),
      next: at2 + 1
    };
    for (let unit = 0; unit < piece.text.length; unit++) {
      starts.push(at2);
      ends.push(piece.next);
    }
    text2 += piece.text;
    at2 = Math.max(piece.next, at2 + 1);
  }
  return { text: text2, starts, ends };
}
function hexAt(source, at2, digits) {
  let value = 0;
  for (let i = 0; i < digits; i++) {
    const digit = hexDigit(source.charCodeAt(at2 + i));
    if (digit === void 0) return void 0;
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
  return void 0;
}
var MAX_PROBLEMS = 100;
function problemList(length) {
  const items = [];
  const places = /* @__PURE__ */ new Set();
  function add3(message, span) {
    const start = Math.min(Math.max(span.start, 0), length);
    const end = Math.min(Math.max(span.end, start), length);
    const place = `${start}-${end}`;
    if (places.has(place) || items.length > MAX_PROBLEMS) return;
    places.add(place);
    if (items.length < MAX_PROBLEMS) items.push({ message, span: { start, end } });
    else items.push({ message: "there are more problems behind this one", span: { start, end: length } });
  }
  return { items, add: add3 };
}
function isBlank(text2) {
  for (let at2 = 0; at2 < text2.length; at2++) {
    const unit = text2.charCodeAt(at2);
    if (unit !== 32 && unit !== 9 && unit !== 10 && unit !== 13 && !(unit === BOM && at2 === 0)) return false;
  }
  return true;
}
var BOM = 65279;
function withoutBom(text2) {
  return text2.charCodeAt(0) === BOM ? ` ${text2.slice(1)}` : text2;
}

// src/formats/dotenv.ts
var dotenv = { id: "dotenv", parse };
function parse(text2) {
  if (isBlank(text2)) return { documents: [], problems: [], comments: [] };
  const problems = problemList(text2.length);
  const comments = [];
  const entries = [];
  const seen = /* @__PURE__ */ new Set();
  let at2 = text2.charCodeAt(0) === 65279 ? 1 : 0;
  while (at2 < text2.length) {
    const start = skipBlanks(text2, at2);
    const end = lineEnd(text2, start);
    at2 = end;
    if (start === end) {
    } else if (text2.charAt(start) === "#") {
      comments.push({ start, end });
    } else {
      const keySpan = keyAt(text2, start, end);
      if (keySpan) {
        const { value, comment, next: next2 } = valueAt(text2, keySpan.equals + 1, end);
        const key = text2.slice(keySpan.start, keySpan.end);
        const { start: from, end: to } = keySpan;
        entries.push({
          key,
          keySpan: { start: from, end: to },
          value,
          duplicate: seen.has(key)
        });
        seen.add(key);
        if (comment) comments.push(comment);
        at2 = next2;
      } else {
        problems.add("this line is neither KEY=value nor a comment", {
          start,
          end: trimEnd(text2, start, end)
        });
      }
    }
    at2 = skipBreak(text2, at2);
  }
  const root = {
    kind: "map",
    span: { start: 0, end: text2.length },
    entries
  };
  return { documents: [root], problems: problems.items, comments };
}
function keyAt(text2, start, end) {
  let from = start;
  let to = wordEnd(text2, from, end);
  const behindExport = skipBlanks(text2, to);
  if (text2.slice(from, to) === "export" && behindExport > to && text2.charAt(behindExport) !== "=") {
    from = behindExport;
    to = wordEnd(text2, from, end);
  }
  const equals = skipBlanks(text2, to);
  return to > from && equals < end && text2.charAt(equals) === "=" ? { start: from, end: to, equals } : void 0;
}
function valueAt(text2, from, end) {
  const start = Math.min(skipBlanks(text2, from), end);
  return quotedAt(text2, start) ?? bareAt(text2, from, start, end);
}
function quotedAt(text2, start) {
  const quote = text2.charAt(start);
  if (quote !== '"' && quote !== "'" && quote !== "`") return void 0;
  let close = start + 1;
  while (close < text2.length && text2.charAt(close) !== quote) close += text2.charAt(close) === "\\" ? 2 : 1;
  if (close >= text2.length) return void 0;
  const behind2 = skipBlanks(text2, close + 1);
  const end = lineEnd(text2, behind2);
  const comment = text2.charAt(behind2) === "#" ? { start: behind2, end } : void 0;
  if (!comment && behind2 !== end) return void 0;
  const inner = { start: start + 1, end: close };
  const escape2 = quote === '"' ? escapeOrBreak : breakOnly;
  const trace = () => traceEscapes(text2, inner, escape2);
  const span = { start, end: close + 1 };
  const value = scalar({
    source: text2,
    span,
    inner,
    text: trace().text,
    type: "string",
    trace
  });
  return { value, comment, next: end };
}
function bareAt(text2, from, start, end) {
  let hash = from;
  while (hash < end && !(text2.charAt(hash) === "#" && isBlankUnit(text2, hash - 1))) hash++;
  const empty = hash <= start;
  const span = empty ? { start: from, end: from } : { start, end: trimEnd(text2, start, hash) };
  const value = scalar({
    source: text2,
    span,
    inner: span,
    text: text2.slice(span.start, span.end),
    type: "string"
  });
  return {
    value,
    comment: hash < end ? { start: hash, end } : void 0,
    next: end
  };
}
var ESCAPES = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ['"', '"'],
  ["\\", "\\"]
]);
function escapeOrBreak(text2, at2) {
  if (text2.charAt(at2) !== "\\") return breakOnly(text2, at2);
  const meant = ESCAPES.get(text2.charAt(at2 + 1));
  return meant === void 0 ? void 0 : { text: meant, next: at2 + 2 };
}
function breakOnly(text2, at2) {
  return text2.charAt(at2) === "\r" ? { text: "\n", next: skipBreak(text2, at2) } : void 0;
}
function isBlankUnit(text2, at2) {
  const unit = text2.charCodeAt(at2);
  return unit === 32 || unit === 9;
}
function skipBlanks(text2, at2) {
  let next2 = at2;
  while (isBlankUnit(text2, next2)) next2++;
  return next2;
}
function trimEnd(text2, start, end) {
  let last = end;
  while (last > start && isBlankUnit(text2, last - 1)) last--;
  return last;
}
function skipBreak(text2, at2) {
  if (text2.charCodeAt(at2) === 13 && text2.charCodeAt(at2 + 1) === 10) return at2 + 2;
  return at2 < text2.length ? at2 + 1 : at2;
}
function wordEnd(text2, at2, end) {
  let next2 = at2;
  while (next2 < end && isWordUnit(text2.charCodeAt(next2))) next2++;
  return next2;
}
function isWordUnit(unit) {
  return unit >= 48 && unit <= 57 || unit >= 65 && unit <= 90 || unit >= 97 && unit <= 122 || unit === 95 || unit === 46 || unit === 45;
}

// src/formats/document.ts
var MAX_DEPTH = 128;

// src/formats/yaml.ts
var YAML_SIZE_LIMIT = 1048576;
var MAX_MERGED_ENTRIES = 1e5;
var loading;
function loadYaml() {
  loading ??= Promise.resolve().then(() => __toESM(require("./vendor/yaml.js"), 1)).then(({ default: library }) => ({
    id: "yaml",
    parse: (text2) => parse2(library, text2)
  }));
  return loading;
}
function parse2(library, text2) {
  const problems = problemList(text2.length);
  const comments = [];
  const documents = [];
  const whole = { start: 0, end: text2.length };
  if (text2.length > YAML_SIZE_LIMIT) {
    problems.add(`the file is longer than ${YAML_SIZE_LIMIT} characters and was not read`, whole);
    return { documents, problems: problems.items, comments };
  }
  try {
    const budget = { merged: 0 };
    for (const document of compose(library, text2, problems, comments)) {
      const root = convert({ library, source: text2, problems, anchors: /* @__PURE__ */ new Map(), budget }, document.contents);
      if (root) documents.push(root.node);
    }
  } catch {
    problems.add("the file could not be read to its end", whole);
  }
  return { documents, problems: problems.items, comments };
}
function compose(library, text2, problems, comments) {
  const composer = new library.Composer({
    uniqueKeys: false,
    resolveKnownTags: false
  });
  const parser = new library.Parser();
  const begin = text2.startsWith("\uFEFF") ? 1 : 0;
  parser.offset = begin;
  const documents = [];
  let inScalar = false;
  let tooDeep = false;
  for (const lexeme of new library.Lexer().lex(text2.slice(begin))) {
    const start = parser.offset;
    if (!inScalar && lexeme.startsWith("#")) comments.push({ start, end: start + lexeme.length });
    inScalar = !inScalar && lexeme === SCALAR_FOLLOWS;
    if (tooDeep) {
      parser.offset += lexeme === DOCUMENT_FOLLOWS || lexeme === FLOW_ENDS || inScalar ? 0 : lexeme.length;
      continue;
    }
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    if (parser.stack.length > MAX_DEPTH && depthOf(parser.stack) > MAX_DEPTH) {
      problems.add(`nested deeper than ${MAX_DEPTH} levels`, {
        start,
        end: parser.offset
      });
      tooDeep = true;
    }
  }
  if (!tooDeep) {
    for (const token of parser.end()) documents.push(...composer.next(token));
  }
  documents.push(...composer.end());
  const errors = [...composer.streamInfo().errors, ...documents.flatMap((document) => document.errors)];
  for (const { code, pos } of errors.sort((a, b) => a.pos[0] - b.pos[0])) {
    if (code !== "TAG_RESOLVE_FAILED") problems.add(MESSAGES[code], { start: pos[0], end: pos[1] });
  }
  return documents;
}
var SCALAR_FOLLOWS = "";
var DOCUMENT_FOLLOWS = "";
var FLOW_ENDS = "";
function depthOf(stack) {
  const collections = ["block-map", "block-seq", "flow-collection"];
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
  const { library, anchors: anchors2 } = context;
  if (library.isAlias(node)) return aliased(context, node);
  const anchor = library.isNode(node) && "anchor" in node ? node.anchor : void 0;
  if (anchor) anchors2.set(anchor, "open");
  const built = unaliased(context, node);
  if (anchor && built) anchors2.set(anchor, built.node);
  return built;
}
function aliased({ anchors: anchors2, problems }, alias) {
  const [start, end] = alias.range ?? NOWHERE;
  const node = anchors2.get(alias.source);
  if (node !== void 0 && node !== "open") return { node, end };
  problems.add(node === "open" ? "this alias stands within what it refers to" : "this alias refers to no anchor before it", { start, end });
  return void 0;
}
var NOWHERE = [0, 0, 0];
function unaliased(context, node) {
  const { library, source } = context;
  if (library.isScalar(node)) return scalarOf(source, node);
  if (library.isMap(node)) return mapOf(context, node);
  if (!library.isSeq(node)) return void 0;
  const items = node.items.map((item) => convert(context, item)).filter((item) => item !== void 0);
  const span = spanOf(node, items.at(-1)?.end);
  return {
    node: { kind: "list", span, items: items.map((item) => item.node) },
    end: span.end
  };
}
function spanOf(node, lastEnd) {
  const [start, end] = node.range ?? NOWHERE;
  return { start, end: node.flow ? end : Math.max(start, lastEnd ?? end) };
}
function mapOf(context, map) {
  const own = [];
  const seen = /* @__PURE__ */ new Set();
  const sources = [];
  let end;
  for (const pair of map.items) {
    const key = keyOf(context, pair.key);
    const value = pair.value === null ? emptyAt(context.source, key.end) : convert(context, pair.value);
    end = Math.max(end ?? 0, value?.end ?? key.end);
    if (!value) continue;
    const merged2 = key.merges ? mapsIn(value.node) : void 0;
    if (merged2) {
      sources.push(...merged2);
    } else {
      own.push({
        key: key.text,
        keySpan: key.span,
        value: value.node,
        duplicate: seen.has(key.text)
      });
      seen.add(key.text);
    }
  }
  const span = spanOf(map, end);
  const entries = sources.length > 0 ? merge(context, own, sources, span) : own;
  return { node: { kind: "map", span, entries }, end: span.end };
}
function merge({ budget, problems }, own, sources, span) {
  const entries = [...own];
  const taken = new Set(own.map((entry) => entry.key));
  for (const source of sources) {
    if (budget.merged > MAX_MERGED_ENTRIES) break;
    budget.merged += source.entries.length + 1;
    if (budget.merged > MAX_MERGED_ENTRIES) {
      problems.add(`merge keys copy more than ${MAX_MERGED_ENTRIES} entries, the rest is left out`, span);
      break;
    }
    entries.push(...source.entries.filter((entry) => !taken.has(entry.key)));
    for (const entry of source.entries) taken.add(entry.key);
  }
  return entries;
}
function mapsIn(node) {
  const nodes = node.kind === "list" ? node.items : [node];
  const maps = nodes.filter((item) => item.kind === "map");
  return maps.length === nodes.length ? maps : void 0;
}
function keyOf(context, node) {
  const { library, source } = context;
  const [start, end] = (library.isNode(node) ? node.range : void 0) ?? NOWHERE;
  const built = convert(context, node);
  const written = library.isScalar(node) ? node.source ?? "" : void 0;
  const text2 = written ?? (built?.node.kind === "scalar" ? built.node.text : source.slice(start, end).trim());
  const span = library.isCollection(node) && built ? { start, end: built.end } : { start, end };
  const merges = library.isScalar(node) && node.type === "PLAIN" && text2 === "<<";
  return { text: text2, span, end: span.end, merges };
}
function emptyAt(source, at2) {
  const span = { start: at2, end: at2 };
  return {
    node: scalar({ source, span, inner: span, text: "", type: "null" }),
    end: at2
  };
}
function scalarOf(source, node) {
  const [start, end] = node.range ?? NOWHERE;
  const text2 = node.value === null ? "" : node.source ?? "";
  const built = placed(source, { start, end: Math.min(end, source.length) }, text2, typeOf(node.value), node.type);
  return { node: built, end: built.span.end };
}
function typeOf(value) {
  if (value === null || value === void 0) return "null";
  if (typeof value === "number" || typeof value === "bigint") return "number";
  return typeof value === "boolean" ? "boolean" : "string";
}
function placed(source, span, text2, type, style) {
  switch (style) {
    case "QUOTE_DOUBLE":
    case "QUOTE_SINGLE": {
      const quote = style === "QUOTE_DOUBLE" ? '"' : "'";
      const closed = span.end - span.start > 1 && source.charAt(span.end - 1) === quote;
      const inner = {
        start: span.start + 1,
        end: closed ? span.end - 1 : span.end
      };
      const escape2 = style === "QUOTE_DOUBLE" ? doubleQuoteEscape : singleQuoteEscape;
      return scalar({
        source,
        span,
        inner,
        text: text2,
        type,
        trace: () => traceEscapes(source, inner, escape2)
      });
    }
    case "BLOCK_LITERAL":
    case "BLOCK_FOLDED": {
      const shown2 = { start: span.start, end: withoutLineBreak(source, span) };
      const trace = () => style === "BLOCK_FOLDED" ? traceFolded(source, span, text2) : traceLines(source, span, text2);
      return scalar({ source, span: shown2, inner: shown2, text: text2, type, trace });
    }
    default:
      return scalar({ source, span, inner: span, text: text2, type, trace: () => tracePlain(source, span, text2) });
  }
}
function withoutLineBreak(source, span) {
  if (source.charAt(span.end - 1) !== "\n") return span.end;
  return source.charAt(span.end - 2) === "\r" ? span.end - 2 : span.end - 1;
}
function traceLines(source, span, text2) {
  const starts = new Uint32Array(text2.length);
  const ends = new Uint32Array(text2.length);
  let at2 = source.indexOf("\n", span.start) + 1;
  let unit = 0;
  while (unit < text2.length) {
    if (at2 === 0 || at2 > span.end) return void 0;
    const textBreak = text2.indexOf("\n", unit);
    const textEnd = textBreak < 0 ? text2.length : textBreak;
    const sourceBreak = source.indexOf("\n", at2);
    const next2 = sourceBreak < 0 ? source.length : sourceBreak;
    const lineEnd3 = source.charAt(next2 - 1) === "\r" && next2 > at2 ? next2 - 1 : next2;
    const from = lineEnd3 - (textEnd - unit);
    if (from < at2 || !source.startsWith(text2.slice(unit, textEnd), from)) return void 0;
    for (let blank = at2; blank < from; blank++) if (source.charAt(blank) !== " ") return void 0;
    for (let i = 0; unit + i < textEnd; i++) {
      starts[unit + i] = from + i;
      ends[unit + i] = from + i + 1;
    }
    if (textBreak >= 0) {
      starts[textBreak] = lineEnd3;
      ends[textBreak] = Math.min(next2 + 1, source.length);
    }
    unit = textEnd + 1;
    at2 = next2 + 1;
  }
  return { text: text2, starts, ends };
}
function linesOf(source, span, indentation) {
  const lines = [];
  for (let at2 = source.indexOf("\n", span.start) + 1; at2 > 0 && at2 < span.end; ) {
    const found2 = source.indexOf("\n", at2);
    const next2 = found2 < 0 ? source.length : found2 + 1;
    const stop = found2 < 0 ? source.length : found2;
    const end = source.charAt(stop - 1) === "\r" && stop > at2 ? stop - 1 : stop;
    let start = at2;
    while (start < end && start - at2 < indentation && source.charAt(start) === " ") start++;
    lines.push({ start, end, next: next2 });
    at2 = next2;
  }
  return lines;
}
function traceFolded(source, span, text2) {
  const whole = linesOf(source, span, 0);
  const first = whole.find(({ start, end }) => source.slice(start, end).trim() !== "");
  if (first === void 0) return void 0;
  const blanks = (line) => line.length - line.trimStart().length;
  const own = text2.slice(/^\n*/.exec(text2)?.[0].length);
  const indentation = blanks(source.slice(first.start, first.end)) - blanks(own.slice(0, /$/m.exec(own)?.index));
  const starts = new Uint32Array(text2.length);
  const ends = new Uint32Array(text2.length);
  let unit = 0;
  let open2 = [];
  for (const { start, end, next: next2 } of linesOf(source, span, Math.max(0, indentation))) {
    if (end > start) {
      const breaks = text2.charAt(unit) === " " && open2.length === 1 && unit > 0 ? 1 : /^\n*/.exec(text2.slice(unit, unit + open2.length))?.[0].length;
      for (const place of open2.slice(0, breaks)) {
        starts[unit] = place.start;
        ends[unit++] = place.end;
      }
      open2 = [];
      if (!text2.startsWith(source.slice(start, end), unit)) return void 0;
      for (let at2 = start; at2 < end; at2++) {
        starts[unit] = at2;
        ends[unit++] = at2 + 1;
      }
    }
    open2.push({ start: end, end: next2 });
  }
  for (const place of open2.slice(0, text2.length - unit)) {
    starts[unit] = place.start;
    ends[unit++] = place.end;
  }
  return unit === text2.length ? { text: text2, starts, ends } : void 0;
}
function tracePlain(source, span, text2) {
  const starts = new Uint32Array(text2.length);
  const ends = new Uint32Array(text2.length);
  const breaks = /[ \t]*(?:\r?\n[ \t]*)+/y;
  let at2 = span.start;
  for (let unit = 0; unit < text2.length; ) {
    breaks.lastIndex = at2;
    const run3 = "\n ".includes(text2.charAt(unit)) ? breaks.exec(source)?.[0].length : void 0;
    if (run3 === void 0 && source.charAt(at2) !== text2.charAt(unit)) return void 0;
    const end = at2 + (run3 ?? 1);
    let behind2 = unit + 1;
    if (run3 !== void 0 && text2.charAt(unit) === "\n") while (text2.charAt(behind2) === "\n") behind2++;
    for (; unit < behind2; unit++) {
      starts[unit] = at2;
      ends[unit] = end;
    }
    at2 = end;
  }
  return { text: text2, starts, ends };
}
var ESCAPES2 = /* @__PURE__ */ new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["e", "\x1B"],
  ["f", "\f"],
  ["n", "\n"],
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
]);
var CODE_POINT_DIGITS = /* @__PURE__ */ new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8]
]);
function doubleQuoteEscape(source, at2) {
  if (source.charAt(at2) !== "\\") return void 0;
  const name = source.charAt(at2 + 1);
  const digits = CODE_POINT_DIGITS.get(name);
  if (digits === void 0) return { text: ESCAPES2.get(name) ?? `\\${name}`, next: at2 + 2 };
  const character = characterOf(hexAt(source, at2 + 2, digits));
  return {
    text: character ?? source.slice(at2, at2 + 2 + digits),
    next: at2 + 2 + digits
  };
}
function singleQuoteEscape(source, at2) {
  return source.startsWith("''", at2) ? { text: "'", next: at2 + 2 } : void 0;
}

// src/formats/frontmatter.ts
var OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
var CLOSING = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/g;
var NOTHING = { documents: [], problems: [], comments: [] };
function frontmatterEnd(text2) {
  const opening = OPENING.exec(text2);
  if (opening === null) return void 0;
  CLOSING.lastIndex = Math.max(0, opening[0].length - 2);
  return CLOSING.exec(text2)?.index;
}
async function loadFrontmatter() {
  const yaml = await loadYaml();
  return {
    id: "frontmatter",
    parse(text2) {
      const end = frontmatterEnd(text2);
      return end === void 0 ? NOTHING : { ...yaml.parse(text2.slice(0, end)), part: { start: 0, end } };
    }
  };
}

// src/formats/jsonc.ts
var import_jsonc_parser = require("./vendor/jsonc-parser.js");
var jsonc = { id: "jsonc", parse: parse3 };
var SAFE_BRACKETS = 2e3;
function parse3(text2) {
  const source = withoutBom(text2);
  const problems = problemList(text2.length);
  const brackets = source.split("{").length + source.split("[").length;
  const deep = brackets > SAFE_BRACKETS ? tooDeepAt(source) : void 0;
  const built = deep === void 0 ? build(source) : { comments: [], errors: [], tooDeep: deep, root: void 0 };
  const { comments, root } = built;
  if (built.tooDeep !== void 0) {
    problems.add(`nested deeper than ${MAX_DEPTH} levels`, built.tooDeep);
    return { documents: [], problems: problems.items, comments };
  }
  if (root === void 0 && isEmpty(source, comments)) {
    problems.add("the file is empty", { start: 0, end: text2.length });
    return { documents: [], problems: problems.items, comments };
  }
  for (const { error, offset, length } of built.errors) {
    problems.add(MESSAGES2.get((0, import_jsonc_parser.printParseErrorCode)(error)) ?? "this is not valid JSON", { start: offset, end: offset + length });
  }
  return { documents: root === void 0 ? [] : [root], problems: problems.items, comments };
}
function isEmpty(source, comments) {
  let from = 0;
  for (const { start, end } of comments) {
    if (source.slice(from, start).trim() !== "") return false;
    from = end;
  }
  return source.slice(from).trim() === "";
}
var MESSAGES2 = /* @__PURE__ */ new Map([
  ["InvalidSymbol", "this is no JSON value"],
  ["InvalidNumberFormat", "this number is not written as JSON allows"],
  ["PropertyNameExpected", "a key in double quotes is missing here"],
  ["ValueExpected", "a value is missing here"],
  ["ColonExpected", "a colon is missing here"],
  ["CommaExpected", "a comma is missing here"],
  ["CloseBraceExpected", "a closing brace is missing here"],
  ["CloseBracketExpected", "a closing bracket is missing here"],
  ["EndOfFileExpected", "the document ended before this"],
  ["UnexpectedEndOfComment", "this comment is never closed"],
  ["UnexpectedEndOfString", "this string is never closed"],
  ["UnexpectedEndOfNumber", "this number is cut off"],
  ["InvalidUnicode", "this string has a \\u escape without four hex digits"],
  ["InvalidEscapeCharacter", "this string has an escape that JSON does not know"],
  ["InvalidCharacter", "this string has a control character in it"]
]);
function tooDeepAt(source) {
  const scanner = (0, import_jsonc_parser.createScanner)(source);
  const open2 = [];
  for (; ; ) {
    scanner.scan();
    const start = scanner.getTokenOffset();
    if (start >= source.length) return void 0;
    const first = source.charAt(start);
    if (first === "{") open2.push("}");
    else if (first === "[") open2.push("]");
    else if ((first === "}" || first === "]") && open2.at(-1) === first) open2.pop();
    if (open2.length > MAX_DEPTH) return { start, end: start + 1 };
  }
}
function build(source) {
  const comments = [];
  const errors = [];
  const stack = [];
  let root;
  let tooDeep;
  const spanAt = (start, length) => ({ start, end: Math.min(start + length, source.length) });
  function begin(offset) {
    stack.push({ start: offset, items: [], entries: [], seen: /* @__PURE__ */ new Set(), key: void 0 });
    if (stack.length > MAX_DEPTH) tooDeep ??= spanAt(offset, 1);
  }
  function put(node) {
    const parent = stack.at(-1);
    if (parent === void 0) root ??= node;
    else if (parent.key === void 0) parent.items.push(node);
    else {
      const { text: text2, span } = parent.key;
      parent.entries.push({ key: text2, keySpan: span, value: node, duplicate: parent.seen.has(text2) });
      parent.seen.add(text2);
      parent.key = void 0;
    }
  }
  function end(kind, offset, length) {
    const open2 = stack.pop();
    if (open2 === void 0) return;
    const span = { start: open2.start, end: Math.min(offset + length, source.length) };
    put(kind === "map" ? { kind, span, entries: open2.entries } : { kind, span, items: open2.items });
  }
  (0, import_jsonc_parser.visit)(
    source,
    {
      onObjectBegin: begin,
      onArrayBegin: begin,
      onObjectEnd: (offset, length) => end("map", offset, length),
      onArrayEnd: (offset, length) => end("list", offset, length),
      onObjectProperty: (text2, offset, length) => {
        const open2 = stack.at(-1);
        if (open2 !== void 0) open2.key = { text: text2, span: spanAt(offset, length) };
      },
      onLiteralValue: (value, offset, length) => put(literal(source, value, spanAt(offset, length))),
      onComment: (offset, length) => {
        comments.push(spanAt(offset, length));
      },
      onError: (error, offset, length) => {
        errors.push({ error, offset, length });
      }
    },
    { allowTrailingComma: true }
  );
  return { root, comments, errors, tooDeep };
}
function literal(source, value, span) {
  if (typeof value === "string") return string(source, span, value);
  if (value === null || value === void 0) return scalar({ source, span, inner: span, text: "", type: "null" });
  return scalar({
    source,
    span,
    inner: span,
    text: source.slice(span.start, span.end),
    type: typeof value === "number" ? "number" : "boolean"
  });
}
function string(source, span, text2) {
  const inner = {
    start: span.start + 1,
    end: isClosed(source, span) ? span.end - 1 : span.end
  };
  return scalar({
    source,
    span,
    inner,
    text: text2,
    type: "string",
    trace: () => traceEscapes(source, inner, escape)
  });
}
function isClosed(source, span) {
  if (span.end - span.start < 2 || source.charAt(span.end - 1) !== '"') return false;
  let slashes = 0;
  while (span.end - 2 - slashes > span.start && source.charAt(span.end - 2 - slashes) === "\\") slashes++;
  return slashes % 2 === 0;
}
var ESCAPES3 = /* @__PURE__ */ new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"]
]);
function escape(source, at2) {
  if (source.charAt(at2) !== "\\") return void 0;
  const name = source.charAt(at2 + 1);
  if (name !== "u") return { text: ESCAPES3.get(name) ?? "", next: at2 + 2 };
  const unit = hexAt(source, at2 + 2, 4);
  if (unit !== void 0) return { text: String.fromCharCode(unit), next: at2 + 6 };
  let next2 = at2 + 2;
  while (hexAt(source, next2, 1) !== void 0) next2++;
  return { text: "", next: next2 };
}

// src/formats/toml.ts
var TOML_SIZE_LIMIT = 1048576;
var MAX_REPAIRS = 20;
var MAX_WORK = 4 * TOML_SIZE_LIMIT;
var loading2;
function loadToml() {
  loading2 ??= Promise.resolve().then(() => __toESM(require("./vendor/toml-eslint-parser.js"), 1)).then((library) => ({
    id: "toml",
    parse: (text2) => parse4(library, text2)
  }));
  return loading2;
}
function parse4(library, text2) {
  const whole = { start: 0, end: text2.length };
  const problems = problemList(text2.length);
  if (isBlank(text2)) return { documents: [], problems: [], comments: [] };
  if (text2.length > TOML_SIZE_LIMIT) {
    problems.add(`the file is longer than ${TOML_SIZE_LIMIT} characters and was not read`, whole);
    return { documents: [], problems: problems.items, comments: [] };
  }
  const source = withoutBom(text2);
  const renamed = /* @__PURE__ */ new Map();
  const lost = [];
  let working = source;
  let work = 0;
  let last = false;
  for (let attempt2 = 0; ; attempt2++) {
    const survey = surveyOf(working);
    const comments = [...lost, ...survey.comments].sort((a, b) => a.start - b.start);
    const nothing = { documents: [], problems: problems.items, comments };
    if (survey.tooDeep) {
      problems.add(`nested deeper than ${MAX_DEPTH} levels`, survey.tooDeep);
      return nothing;
    }
    work += working.length;
    const result = attemptAt(library, working);
    if (result.kind === "read") {
      const root = build2(result.program, source, renamed, problems);
      return { documents: [root], problems: problems.items, comments };
    }
    if (result.kind === "failed" || last) {
      problems.add("the file could not be read", whole);
      return nothing;
    }
    if (result.shows === "duplicate" && attempt2 < MAX_REPAIRS) {
      const key = keyTokenAt(source, result.index);
      const other = key && nameOfLength(key.end - key.start, attempt2);
      if (other) {
        const name = renamed.get(result.index) ?? nameAt(source, key);
        renamed.set(result.index, name);
        working = working.slice(0, key.start) + other + working.slice(key.end);
        continue;
      }
    }
    last = attempt2 >= MAX_REPAIRS || work + working.length > MAX_WORK;
    const broken = last ? { start: openingOf(survey, result.index), end: working.length } : result.shows === "behind" || isValueMissing(working, survey, result.index) ? lineBefore(working, survey, result.index) : brokenPart(working, survey, result.index);
    problems.add(last ? "the file was not read from here on: too much is broken" : result.message, {
      start: broken.start,
      end: trimmedEnd(working, broken)
    });
    lost.push(...survey.comments.filter(({ start }) => start >= broken.start && start < broken.end));
    working = working.slice(0, broken.start) + blanked(working, broken) + working.slice(broken.end);
  }
}
var DUPLICATE = "Defining a key multiple times is invalid";
var OVER_LINES = "The key, equals sign, and value must be on the same line";
var CODE_POINT = "Invalid code point";
function attemptAt(library, working) {
  try {
    return {
      kind: "read",
      program: library.parseTOML(lineEnded(working), { tomlVersion: "1.1" })
    };
  } catch (error) {
    if (!(error instanceof library.ParseError)) return { kind: "failed" };
    const message = error.message.startsWith(CODE_POINT) ? CODE_POINT : error.message;
    const shows = message === DUPLICATE ? "duplicate" : message === OVER_LINES ? "behind" : "here";
    return {
      kind: "broken",
      index: error.index,
      message: message.charAt(0).toLowerCase() + message.slice(1),
      shows
    };
  }
}
function lineEnded(text2) {
  return text2.endsWith("\n") ? text2 : `${text2}
`;
}
function surveyOf(text2) {
  const comments = [];
  const statements = [0];
  const longStrings = [];
  const open2 = [];
  let tooDeep;
  let at2 = 0;
  while (at2 < text2.length) {
    const unit = text2.charAt(at2);
    if (unit === "#") {
      const end = lineEnd2(text2, at2);
      comments.push({ start: at2, end });
      at2 = end;
    } else if (unit === '"' || unit === "'") {
      const end = stringEnd(text2, at2);
      if (text2.startsWith(unit.repeat(3), at2)) longStrings.push({ start: at2, end });
      at2 = end;
    } else {
      if (unit === "[") open2.push("]");
      else if (unit === "{") open2.push("}");
      else if (open2.at(-1) === unit) open2.pop();
      else if (unit === "\n" && open2.length === 0) statements.push(at2 + 1);
      if (open2.length > MAX_DEPTH) tooDeep ??= { start: at2, end: at2 + 1 };
      at2++;
    }
  }
  return { comments, statements, longStrings, tooDeep };
}
function stringEnd(text2, start) {
  const quote = text2.charAt(start);
  const long = text2.startsWith(quote.repeat(3), start);
  let at2 = long ? start + 3 : start + 1;
  while (at2 < text2.length) {
    const unit = text2.charAt(at2);
    if (!long && (unit === "\n" || unit === quote)) return unit === quote ? at2 + 1 : at2;
    if (long && text2.startsWith(quote.repeat(3), at2)) {
      at2 += 3;
      for (let extra = 0; extra < 2 && text2.charAt(at2) === quote; extra++) at2++;
      return at2;
    }
    at2 += quote === '"' && unit === "\\" && text2.charAt(at2 + 1) !== "\n" ? 2 : 1;
  }
  return text2.length;
}
function lineStart(text2, at2) {
  return at2 === 0 ? 0 : text2.lastIndexOf("\n", at2 - 1) + 1;
}
function lineEnd2(text2, at2) {
  const end = text2.indexOf("\n", at2);
  if (end < 0) return text2.length;
  return text2.charAt(end - 1) === "\r" && end > at2 ? end - 1 : end;
}
function openingOf(survey, index) {
  return survey.statements.findLast((start) => start <= index) ?? 0;
}
function brokenPart(text2, survey, index) {
  const start = lineStart(text2, index);
  const line = { start, end: lineEnd2(text2, index) };
  const opening = openingOf(survey, index);
  const rest = text2.slice(index).trim();
  if (opening < start && rest === "") return { start: opening, end: lineEnd2(text2, opening) };
  const inString = survey.longStrings.some((string2) => string2.start < index && index < string2.end);
  if (opening < start && !inString && STATEMENT.test(text2.slice(line.start, line.end))) {
    const before = { start: opening, end: start - 1 };
    if (text2.slice(before.start, before.end).trim() !== "") return before;
  }
  if (text2.slice(line.start, line.end).trim() !== "") return line;
  return lineBefore(text2, survey, index);
}
function isValueMissing(text2, survey, index) {
  if (survey.longStrings.some((string2) => string2.start < index && index < string2.end)) return false;
  const start = lineStart(text2, index);
  const before = lineBefore(text2, survey, start);
  const comment = survey.comments.find((span) => span.start >= before.start && span.start < before.end);
  return before.start < start && text2.slice(before.start, comment?.start ?? before.end).trimEnd().endsWith("=");
}
function lineBefore(text2, survey, index) {
  let visible = text2.slice(0, index).trimEnd().length;
  for (const comment of survey.comments.toReversed()) {
    if (comment.start >= visible || comment.end < visible) continue;
    const before = text2.slice(0, comment.start).trimEnd().length;
    if (before > lineStart(text2, comment.start)) break;
    visible = before;
  }
  return { start: lineStart(text2, visible), end: lineEnd2(text2, visible) };
}
var STATEMENT = /^[ \t]{0,200}(?:\[{1,2}[\w."' -]{1,200}\]{1,2}[ \t]{0,200}(?:#|\r?$)|[\w."'-]{1,200}[ \t]{0,200}=)/;
function blanked(text2, span) {
  return text2.slice(span.start, span.end).replace(/[^\r\n]/g, " ");
}
function trimmedEnd(text2, span) {
  return span.start + text2.slice(span.start, span.end).trimEnd().length;
}
function keyTokenAt(source, index) {
  const quote = source.charAt(index);
  if (quote === '"' || quote === "'") return { start: index + 1, end: stringEnd(source, index) - 1 };
  let end = index;
  while (/[\w-]/.test(source.charAt(end))) end++;
  return end > index ? { start: index, end } : void 0;
}
function nameAt(source, key) {
  return source.charAt(key.start - 1) === '"' ? traceEscapes(source, key, basicEscape).text : source.slice(key.start, key.end);
}
function nameOfLength(length, attempt2) {
  const letters = "_-0123456789abcdefghijklmnopqrstuvwxyz";
  return length === 0 ? void 0 : letters.charAt(attempt2 % letters.length).padStart(length, "-_");
}
function newDraft(extent, around) {
  const entries = [];
  const node = { kind: "map", span: extent, entries };
  return { node, entries, around: [...around, extent], children: /* @__PURE__ */ new Map() };
}
function build2(program, source, renamed, problems) {
  const root = newDraft({ start: 0, end: source.length }, []);
  function keysOf(key) {
    return key.keys.map((part2) => {
      const [start, end] = part2.range;
      const quoted = part2.type === "TOMLQuoted";
      const name = renamed.get(start) ?? (quoted ? part2.value : part2.name);
      return { name, span: { start, end } };
    });
  }
  function tooDeep(draft, more, span) {
    if (draft.around.length + more <= MAX_DEPTH) return false;
    problems.add(`nested deeper than ${MAX_DEPTH} levels`, span);
    return true;
  }
  function fill(draft, body) {
    for (const pair of body) {
      const keys = keysOf(pair.key);
      const key = keys.pop();
      const span = spanOf2(pair);
      if (!key || tooDeep(draft, keys.length, span)) continue;
      const target = keys.reduce((at2, part2) => stepInto(at2, part2, span), draft);
      add(target, key, valueOf3(pair.value, target), span);
    }
  }
  function valueOf3(value, around) {
    const span = spanOf2(value);
    if (value.type === "TOMLValue") return { node: scalarOf2(source, value, span), child: NO_CHILD };
    if (tooDeep(around, 1, span)) return void 0;
    const draft = newDraft(span, around.around);
    if (value.type === "TOMLInlineTable") {
      fill(draft, value.body);
      return { node: draft.node, child: { draft, tables: void 0 } };
    }
    const items = value.elements.map((element) => valueOf3(element, draft)?.node);
    const list2 = {
      kind: "list",
      span,
      items: items.filter((item) => item !== void 0)
    };
    return { node: list2, child: NO_CHILD };
  }
  for (const part2 of program.body[0].body) {
    if (part2.type === "TOMLKeyValue") {
      fill(root, [part2]);
      continue;
    }
    const keys = keysOf(part2.key);
    const key = keys.pop();
    if (!key || tooDeep(root, keys.length + (part2.kind === "array" ? 2 : 1), spanOf2(part2.key))) continue;
    const parent = keys.reduce((at2, name) => stepInto(at2, name, spanOf2(part2)), root);
    const draft = part2.kind === "array" ? nextTable(parent, key, spanOf2(part2)) : table(parent, key, spanOf2(part2));
    fill(draft, part2.body);
  }
  return root.node;
}
var NO_CHILD = { draft: void 0, tables: void 0 };
function spanOf2(node) {
  return { start: node.range[0], end: node.range[1] };
}
function add(draft, key, value, span) {
  grow(draft, span);
  if (!value) return;
  const duplicate = draft.children.has(key.name);
  draft.entries.push({
    key: key.name,
    keySpan: key.span,
    value: value.node,
    duplicate
  });
  draft.children.set(key.name, value.child);
}
function grow(draft, span) {
  for (const extent of draft.around) {
    extent.start = Math.min(extent.start, span.start);
    extent.end = Math.max(extent.end, span.end);
  }
}
function stepInto(draft, key, span) {
  return draft.children.get(key.name)?.draft ?? newTable(draft, key, span);
}
function table(parent, key, span) {
  const known = parent.children.get(key.name);
  if (!known?.draft || known.tables) return newTable(parent, key, span);
  grow(known.draft, span);
  return known.draft;
}
function newTable(parent, key, span) {
  const draft = newDraft({ ...span }, parent.around);
  add(parent, key, { node: draft.node, child: { draft, tables: void 0 } }, span);
  return draft;
}
function nextTable(parent, key, span) {
  const known = parent.children.get(key.name)?.tables;
  const tables = known ?? { items: [], extent: { ...span } };
  const draft = newDraft({ ...span }, [...parent.around, tables.extent]);
  const child = { draft, tables };
  if (known) parent.children.set(key.name, child);
  else
    add(
      parent,
      key,
      {
        node: { kind: "list", span: tables.extent, items: tables.items },
        child
      },
      span
    );
  tables.items.push(draft.node);
  grow(draft, span);
  return draft;
}
function scalarOf2(source, value, span) {
  if (value.kind === "string") return stringOf(source, value, span);
  const text2 = source.slice(span.start, span.end);
  const types = {
    integer: "number",
    float: "number",
    boolean: "boolean"
  };
  const type = value.kind === "integer" || value.kind === "float" || value.kind === "boolean" ? types[value.kind] : "string";
  return scalar({ source, span, inner: span, text: text2, type });
}
function stringOf(source, value, span) {
  const quotes = value.multiline ? 3 : 1;
  const inner = { start: span.start + quotes, end: span.end - quotes };
  function escape2(text2, at2) {
    if (value.multiline && at2 === inner.start && lineBreak(text2, at2) > 0) {
      return { text: "", next: at2 + lineBreak(text2, at2) };
    }
    if (lineBreak(text2, at2) > 0) return { text: "\n", next: at2 + lineBreak(text2, at2) };
    return value.style === "basic" ? basicEscape(text2, at2) : void 0;
  }
  const trace = () => traceEscapes(source, inner, escape2);
  return scalar({
    source,
    span,
    inner,
    text: value.value,
    type: "string",
    trace
  });
}
function lineBreak(text2, at2) {
  if (text2.charAt(at2) === "\r") return text2.charAt(at2 + 1) === "\n" ? 2 : 1;
  return text2.charAt(at2) === "\n" ? 1 : 0;
}
var ESCAPES4 = /* @__PURE__ */ new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["b", "\b"],
  ["e", "\x1B"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"]
]);
var CODE_POINT_DIGITS2 = /* @__PURE__ */ new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8]
]);
function basicEscape(text2, at2) {
  if (text2.charAt(at2) !== "\\") return void 0;
  const name = text2.charAt(at2 + 1);
  const digits = CODE_POINT_DIGITS2.get(name);
  if (digits !== void 0) {
    return {
      text: characterOf(hexAt(text2, at2 + 2, digits)) ?? "",
      next: at2 + 2 + digits
    };
  }
  const meant = ESCAPES4.get(name);
  if (meant !== void 0) return { text: meant, next: at2 + 2 };
  let next2 = at2 + 1;
  while (next2 < text2.length && " 	\r\n".includes(text2.charAt(next2))) next2++;
  return { text: "", next: next2 };
}

// src/formats/index.ts
async function loadFormat(id) {
  switch (id) {
    case "jsonc":
      return jsonc;
    case "yaml":
      return loadYaml();
    case "toml":
      return loadToml();
    case "dotenv":
      return dotenv;
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
  const { createHash: createHash2 } = await Promise.resolve().then(() => __toESM(require("node:crypto"), 1));
  return (secret, table3) => table3.get(createHash2("sha1").update(secret.reveal(), "utf8").digest("hex"));
}

// src/core/plain-text.ts
var ACTING = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
function shown(unit) {
  return `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`;
}
function plainText(text2) {
  return text2.replace(ACTING, shown);
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
function readBaseline(path, text2) {
  const lines = /* @__PURE__ */ new Set();
  for (const [i, line] of text2.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/).entries()) {
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
  const open2 = findings.filter(({ allowed }) => allowed === void 0 || allowed.kind !== "policy" && allowed.kind !== "inline");
  const accepted = open2.filter(
    ({ lapsed, issuer }) => lapsed === void 0 && (issuer === void 0 || !policy.forbidden.has("issuer-formats"))
  );
  return { accepted, refused: open2.length - accepted.length };
}
function baselineOf(findings) {
  const lines = [...new Set(findings.map(lineOf))].sort();
  return `${HEADER}${lines.map((line) => `${line}
`).join("")}`;
}
function unmatchedIn(baseline, findings) {
  const found2 = new Set(findings.map(lineOf));
  return [...baseline.lines].filter((line) => !found2.has(line)).length;
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
function affordable(chosen2, repository) {
  const texts = chosen2.filter(({ candidate }) => candidate.format === void 0);
  const limit = repository.textBudget;
  if (texts.length <= limit) return { chosen: chosen2, notices: [] };
  const kept2 = new Set(
    [...texts.filter(({ file }) => LIKELY.test(file.path)), ...texts.filter(({ file }) => !LIKELY.test(file.path))].slice(0, limit)
  );
  return {
    chosen: chosen2.filter((one) => one.candidate.format !== void 0 || kept2.has(one)),
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
  const found2 = await repository.file(commit, [target]);
  const text2 = found2 === void 0 ? void 0 : decode(found2.content);
  if (own !== void 0 && text2 !== void 0 && "text" in text2 && examiner.discovery.mayHoldServers(text2.text, own.format, target))
    return void 0;
  return examiner.examine(candidate, found2?.content ?? { problem: "it is a symbolic link that leads nowhere" }, { commit });
}
async function examineAll(examiner, repository, sha, chosen2, contents, named3) {
  const looked = [];
  for (const { file, candidate, sha: own } of chosen2) {
    const commit = own ?? sha;
    const content = contents.get(file.blob) ?? { problem: "its content could not be fetched" };
    const result = file.kind === "link" ? await examineLink(examiner, repository, commit, candidate, content) : await examiner.examine(candidate, content, { commit, named: named3.has(file.path) });
    if (result !== void 0) looked.push(result);
  }
  return looked;
}

// src/core/pattern.ts
function escapePattern(text2) {
  return text2.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
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
    const named3 = item.kind === "map" && item.entries.length > 0 && item.entries.every(({ value }) => looksLikeServer(value));
    return named3 ? serversIn(item, here) : [{ name: nameOf(item, `#${i + 1}`), path: here, node: item }];
  });
}
function singleServer(node, path, document = node) {
  return { name: nameOf(node, nameOf(document, String(path.at(-1) ?? "server"))), path, node };
}
function resolveRoot(root, keys) {
  let found2 = [{ path: [], node: root }];
  for (const key of keys) {
    const seen = /* @__PURE__ */ new Set();
    const steps = found2.flatMap(({ path, node }) => {
      if (node.kind === "map") {
        return node.entries.filter((entry) => key === "*" || entry.key === key).map((entry) => ({ path: [...path, entry.key], node: entry.value }));
      }
      if (node.kind === "list" && (key === "*" || /^\d{1,6}$/.test(key))) {
        return node.items.map((item, i) => ({ path: [...path, i], node: item })).filter(({ path: at2 }) => key === "*" || String(at2.at(-1)) === key);
      }
      return [];
    });
    found2 = steps.filter(({ node }) => !seen.has(node) && seen.add(node));
  }
  return found2;
}
function isBareMap(node) {
  return node.kind === "map" && node.entries.length > 0 && node.entries.some((entry) => looksLikeServer(entry.value));
}
function findServerMaps(root) {
  const found2 = [];
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
      if (certain || likely) found2.push({ path: here, node: value });
      if (!certain && !likely) walk(value, here, depth + 1);
    }
  }
  if (looksLikeList(root)) return [{ path: [], node: root }];
  walk(root, [], 0);
  return found2;
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
    [...grouped].map(([ending, list2]) => {
      const any = new RegExp(`(?:^|/)(?:${list2.map(({ path }) => sourceOf(path)).join("|")})$`);
      return [ending, { any, each: list2.map((one) => ({ ...one, pattern: new RegExp(`(?:^|/)${sourceOf(one.path)}$`) })) }];
    })
  );
}
function makeDiscovery(knowledge) {
  const byName = /* @__PURE__ */ new Map();
  const open2 = [];
  for (const client of knowledge.clients) {
    for (const file of client.files) {
      const declared = { claim: { client, file }, path: file.path, weight: weigh(file.path) };
      if (file.path.includes("*")) open2.push(declared);
      else {
        const name = file.path.slice(file.path.lastIndexOf("/") + 1);
        byName.set(name, [...byName.get(name) ?? [], declared]);
      }
    }
  }
  const patterns = patternsByEnding(open2);
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
    mayHoldServers(text2, format, path) {
      if (format === void 0 || format === "dotenv") return false;
      for (const key of ROOT_KEYS) if (text2.includes(key)) return true;
      if (format === "frontmatter") return false;
      const named3 = /mcp/i.test(path);
      if (format === "jsonc") return (SERVERS.test(text2) || named3) && /"(?:command|url|serverUrl|httpUrl)"/.test(text2);
      return (SERVERS.test(text2) || named3) && /command|url/.test(text2) && (named3 || /mcp/i.test(text2));
    }
  };
  return discovery;
}

// src/core/mcp.ts
var WORD = /(?<![A-Za-z])mcp|mcp(?=[A-Z_-])|MCP|Mcp|[Mm]odel[ _-]?[Cc]ontext[ _-]?[Pp]rotocol/;
function speaksOfMcp(text2) {
  return WORD.test(text2);
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
  let text2 = path;
  for (const { start, end } of [...knowledge.detector.findLoosely(path)].sort((a, b) => b.start - a.start)) {
    text2 = `${text2.slice(0, start)}[redacted]${text2.slice(end)}`;
  }
  for (const { start, end } of [...knowledge.findStructures(text2)].sort((a, b) => b.start - a.start)) {
    text2 = `${text2.slice(0, start)}[redacted]${text2.slice(end)}`;
  }
  return text2;
}
function printable(name, knowledge) {
  const cache = caches.get(knowledge) ?? /* @__PURE__ */ new Map();
  caches.set(knowledge, cache);
  const known = cache.get(name);
  if (known !== void 0) return known;
  if (name.length > NO_NAME || /[\n\r]|^\s{0,20}[[{]\s{0,20}["'{[]/.test(name)) return `[a name of ${name.length} characters]`;
  const text2 = printablePath(name, knowledge);
  const cut2 = text2.length > LONGEST_NAME ? `${text2.slice(0, LONGEST_NAME - 3)}...` : text2;
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
function mayHoldMarks(text2) {
  return /keygate:allow|gitleaks:allow|pragma: ?(?:allow|white)list/.test(text2);
}
function lineAround(text2, at2) {
  let start = at2;
  while (start > 0 && !isBreak(text2.charCodeAt(start - 1))) start--;
  return { start, end: lineEnd(text2, at2) };
}
function isAlone(text2, line, comments, near) {
  let i = near;
  while ((comments[i - 1]?.end ?? -1) > line.start) i--;
  for (let at2 = line.start; at2 < line.end; i++) {
    const { start, end } = comments[i] ?? { start: line.end, end: line.end };
    if (text2.slice(at2, Math.min(start, line.end)).trim() !== "") return false;
    at2 = end;
  }
  return true;
}
function reasonIn(text2, secrets, knowledge) {
  let reason = text2.trim();
  for (const closing of ["*/", "-->"]) if (reason.endsWith(closing)) reason = reason.slice(0, -closing.length);
  reason = reason.replace(/^[\s:\u2013\u2014-]+/, "").trimEnd();
  if (!/[\p{L}\p{N}]/u.test(reason)) return void 0;
  if (reason.length > LONGEST_REASON || secrets.length > MAX_MARKS) return `a reason of ${reason.length} characters, not repeated here`;
  for (const secret of secrets) reason = secret.removedFrom(reason);
  return printable(reason, knowledge);
}
function readMarks(text2, comments, secrets, knowledge) {
  const marks = [];
  let line = { start: 0, end: -1 };
  let alone = false;
  for (const [i, comment] of comments.entries()) {
    const inner = text2.slice(comment.start, comment.end);
    MARK.lastIndex = 0;
    for (let found2 = MARK.exec(inner); found2 !== null && marks.length < MAX_MARKS; found2 = MARK.exec(inner)) {
      const at2 = comment.start + found2.index;
      const { own, gitleaks, next: next2 } = found2.groups ?? {};
      if (at2 >= line.end) {
        line = lineAround(text2, at2);
        alone = isAlone(text2, line, comments, i);
      }
      if (own !== void 0) {
        const end = Math.min(line.end, comment.end);
        const reason = reasonIn(text2.slice(at2 + own.length, end), secrets, knowledge);
        marks.push({ name: own, at: at2, line: alone ? "either" : "own", ...reason === void 0 ? {} : { reason } });
        MARK.lastIndex = end - comment.start;
        continue;
      }
      const name = gitleaks ?? found2[0].replace(/^pragma: ?/, "pragma: ").replaceAll("-", " ");
      if (next2 === void 0) marks.push({ name, reason: name, at: at2, line: "own" });
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
function part(text2) {
  return text2.replace(/[\\|]/g, "\\$&");
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

// src/engine/opinions.ts
init_secret();

// src/core/some-of.ts
function someOf(names, most) {
  const more = names.length > most ? ` and ${names.length - most} more` : "";
  return `${names.slice(0, most).join(", ")}${more}`;
}

// src/engine/classify.ts
init_secret();

// src/core/fragment.ts
function fragmentOf(node) {
  return { text: node.text, locate: (from, to) => node.locate(from, to) };
}
function sourceFragment(text2, start, end) {
  return { text: text2.slice(start, end), locate: (from, to) => ({ start: start + from, end: start + to }) };
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
function picked(fragment, text2, at2) {
  return {
    text: text2,
    locate(from, to) {
      const first = at2[from] ?? at2.at(-1) ?? 0;
      const last = to > from ? (at2[to - 1] ?? first) + 1 : first;
      return fragment.locate(first, Math.max(first, last));
    }
  };
}
function spanOf3(fragment) {
  return fragment.locate(0, fragment.text.length);
}

// src/engine/nested-json.ts
var MAX_SCALARS = 500;
function jsonScalars(fragment, jsonc2) {
  const parsed2 = jsonc2.parse(fragment.text);
  const root = parsed2.documents[0];
  if (root === void 0 || parsed2.problems.length > 0 || root.kind === "scalar") return void 0;
  const found2 = [];
  function walk(node, name) {
    if (found2.length >= MAX_SCALARS) return;
    if (node.kind === "map") for (const entry of node.entries) walk(entry.value, entry.key);
    else if (node.kind === "list") for (const item of node.items) walk(item, name);
    else {
      const inner = fragmentOf(node);
      found2.push({
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
  return found2;
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
function matchAt(pattern, source, at2) {
  pattern.lastIndex = at2;
  return pattern.exec(source)?.[0];
}
function shellReader(text2, leaps = NO_LEAPS) {
  const source = text2.text;
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
      const next2 = source[i + 1] ?? "";
      if (unit === "\\" && '"\\$`'.includes(next2) && next2 !== "") units.push(++i);
      else if (unit === "\\" && next2 === "\n") i++;
      else if (unit === "`" && next2 === '"' && ticks % 2 === 0 || doubled && unit === '"' && next2 === '"') units.push(++i);
      else if (unit === '"') return { units, expands, end: i + 1 };
      else {
        if (unit === "`") ticks++;
        expands ||= unit === "`" || isReplaced(i);
        const end = (unit === "$" && next2 === "(" ? substitutionEnd(i + 1) : void 0) ?? i + 1;
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
    const found2 = source.indexOf("\n", at2);
    const end = found2 < 0 ? source.length : found2;
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
    let words = [];
    let into = [];
    let units = [];
    let start;
    let expands = false;
    let role = "word";
    let i = from;
    function endWord() {
      if (start === void 0) return;
      const place = units.length === 0 ? cut(text2, start, start) : picked(text2, units.map((at2) => source[at2]).join(""), units);
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
      const next2 = source[i + 1] ?? "";
      const blankBefore = i === from || /\s/.test(source[i - 1] ?? "");
      const continued = unit === "\\" || (unit === "`" || unit === "^") && blankBefore ? matchAt(CONTINUED, source, i + 1) : void 0;
      if (continued !== void 0) {
        if (continued.endsWith(" ") || continued.endsWith("	")) endWord();
        i += 1 + continued.length;
      } else if (unit === "\n") break;
      else if (unit === " " || unit === "	" || unit === "\r") {
        endWord();
        i++;
      } else if (unit === "'" && LETTER.test(source[i - 1] ?? "") && LETTER.test(next2) && units.length > 0 && units.every((at2) => LETTER.test(source[at2] ?? ""))) {
        take(i + 1);
      } else if (unit === '"' || unit === "'") takeQuoted();
      else if (unit === "\\" && ESCAPABLE.test(next2)) {
        start ??= i;
        i++;
        take(i + 1);
      } else if (unit === "$" || unit === "{" || unit === "%") {
        const template = matchAt(TEMPLATE, source, i) ?? matchAt(PARAMETER, source, i) ?? matchAt(PERCENT, source, i);
        const end = template === void 0 && next2 === "(" && unit === "$" ? substitutionEnd(i + 1) : void 0;
        expands ||= isReplaced(i) || unit === "$" && template !== void 0;
        if (unit === "$" && (next2 === "'" || next2 === '"')) i++;
        else take(end ?? i + (template?.length ?? (unit === "$" && next2 === "(" ? 2 : 1)));
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
      else if (unit === "&" && next2 === ">") i++;
      else if (unit === "&" && /[A-Za-z_]/.test(next2) && isUrl()) {
        take(i + 1);
      } else if (";&|()".includes(unit)) {
        endCommand(unit === "|" && next2 !== "|" && source[i - 1] !== "|");
        i++;
      } else take(i + 1);
    }
    endCommand();
    return { commands, end: i < source.length ? behind2(i) : source.length };
  };
}
function splitShell(line) {
  const read = shellReader(line);
  const found2 = [];
  for (let at2 = 0; at2 < line.text.length; ) {
    const { commands, end } = read(at2);
    for (const { words } of commands) if (words.length > 0) found2.push(words);
    at2 = end;
  }
  return found2;
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
function packageAfter(words, at2) {
  const program = programOf(words[at2] ?? "");
  const runner = Object.hasOwn(RUNNERS, program) ? RUNNERS[program] : void 0;
  const after = runner?.after.find((wanted) => wanted.every((word, i) => words[at2 + 1 + i] === word));
  if (runner === void 0 || after === void 0) return void 0;
  for (let i = at2 + 1 + after.length; i < words.length; i++) {
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
function behind(words, at2, { subcommand }) {
  let next2 = at2 + 1;
  for (const wanted of subcommand) {
    while (next2 < words.length && words[next2] !== wanted) next2++;
    if (words[next2++] !== wanted) return -1;
  }
  return next2;
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
  for (const { text: text2, words } of commandsOf(line)) {
    for (const manager of managers) {
      for (const printer of manager.printers) {
        const at2 = words.findIndex((word) => programOf(word) === printer.command);
        const from = at2 < 0 ? -1 : behind(words, at2, printer);
        if (from < 0) continue;
        const form = manager.references.find(({ pattern }) => pattern.test(text2));
        const target = form?.pattern.exec(text2)?.groups?.["target"] ?? named2(words, from, printer);
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
  return splitShell({ text: line, locate: (start, end) => ({ start, end }) }).map((found2) => {
    const words = found2.map(({ text: text2 }) => text2);
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
function matchesOf(interpolation, text2, expanded, found2, managers, begin = 0) {
  interpolation.pattern.lastIndex = 0;
  const value = begin === 0 ? text2 : text2.slice(begin);
  for (const match of value.matchAll(interpolation.pattern)) {
    if (interpolation.whole === true && match[0].trim() !== value.trim()) continue;
    const groups = match.groups ?? {};
    const target = groups["target"] ?? groups["windows"] ?? groups["bare"] ?? match[0];
    const { fallback } = groups;
    const from = begin + match.index;
    const to = from + match[0].length;
    const at2 = fallback === void 0 || fallback === "" ? -1 : match[0].lastIndexOf(fallback);
    found2.push({
      from,
      to,
      target,
      value: interpolation.yields === "plain" ? void 0 : valueOf(
        { ...interpolation, yields: interpolation.yields },
        target,
        expanded,
        at2 >= 0 && !/^[$%{]/.test(fallback ?? ""),
        interpolation.yields === "manager" && COMMAND.test(target) ? findPrinted(target, managers) : void 0
      ),
      ...at2 < 0 ? {} : { fallback: { start: from + at2, end: from + at2 + (fallback?.length ?? 0) } }
    });
  }
}
function targetOf(match, text2, found2) {
  const target = match.groups?.["target"] ?? match[0];
  const from = match.index + match[0].indexOf(target);
  const open2 = mask(
    text2,
    found2.filter(({ fallback }) => fallback !== void 0)
  );
  return open2.slice(from, from + target.length);
}
function mask(text2, references) {
  let masked = text2;
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
function findReferences(text2, question, around) {
  const { client, knowledge } = around;
  const found2 = [];
  let rest = text2;
  const [sure, elsewhere] = client.confidence === "low" ? [] : [true, false];
  function take(interpolation, expanded) {
    const before = found2.length;
    matchesOf(interpolation, rest, expanded, found2, knowledge.managers);
    if (found2.length > before) rest = mask(rest, found2.slice(before));
  }
  const marked = MARK2.test(text2);
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
      const open2 = form.open === true || sure === void 0 && (form.yields === "prompt" || form.yields === "environment");
      const { fallback } = match.groups ?? {};
      const at2 = fallback === void 0 ? -1 : match.index + match[0].lastIndexOf(fallback);
      const name = form.plaintext === "value" ? "" : targetOf(match, text2, found2);
      found2.push({
        from: match.index,
        to: match.index + match[0].length,
        target: name,
        value: {
          ...valueOf(
            { syntax: form.syntax, yields: form.yields, manager: manager.id },
            name,
            open2 && !resolved ? void 0 : resolved,
            false
          ),
          ...form.plaintext === void 0 ? {} : { plaintext: form.plaintext }
        },
        ...fallback === void 0 ? {} : { fallback: { start: at2, end: at2 + fallback.length } }
      });
      rest = mask(rest, found2.slice(-1));
    }
  }
  if (/[$%{:]|env/i.test(rest)) {
    for (const interpolation of knowledge.unknownClient.interpolations) take(interpolation, elsewhere);
    const scheme = SCHEME.exec(rest)?.[0].length ?? 0;
    const whole = scheme === 0 ? [] : knowledge.unknownClient.interpolations.filter((one) => one.whole === true);
    for (const interpolation of whole) matchesOf(interpolation, rest, elsewhere, found2, knowledge.managers, scheme);
  }
  return found2.sort((a, b) => a.from - b.from);
}

// src/engine/url.ts
var LONE_USER = /^(?<user>[^:]{1,2000}):?$/;
var ESCAPES5 = /%(?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e])/g;
var URL_START = /^\s{0,8}[A-Za-z][A-Za-z0-9+.-]{1,30}:\/\//;
function urlParts(text2) {
  const start = URL_START.exec(text2);
  if (start === null || /\s/.test(text2.trim())) return void 0;
  const end = text2.trimEnd().length;
  const authority = start[0].length;
  let path = authority;
  while (path < end && !"/?#".includes(text2[path] ?? "")) path++;
  const parts = [];
  const at2 = text2.lastIndexOf("@", path - 1);
  const user = at2 > authority ? LONE_USER.exec(text2.slice(authority, at2))?.groups?.["user"] : void 0;
  if (user !== void 0) parts.push({ kind: "userinfo", name: "", from: authority, to: authority + user.length });
  let query = path;
  while (query < end && !"?#".includes(text2[query] ?? "")) query++;
  for (let from = path; from < query; ) {
    let to = from;
    while (to < query && text2[to] !== "/") to++;
    if (to > from) parts.push({ kind: "segment", name: "", from, to });
    from = to + 1;
  }
  for (let from = query + 1; from < end; ) {
    let to = from;
    while (to < end && !"&;#?".includes(text2[to] ?? "")) to++;
    const equals = text2.indexOf("=", from);
    if (equals >= from && equals < to) parts.push({ kind: "query", name: text2.slice(from, equals), from: equals + 1, to });
    from = to + 1;
  }
  return parts;
}
function addressParts(text2) {
  const start = /^\s{0,8}(?:https?|wss?):\/\//i.exec(text2);
  if (start === null || /\s/.test(text2.trim())) return void 0;
  const ends = (marks, from) => {
    let at3 = from;
    while (at3 < text2.length && !marks.includes(text2[at3] ?? "")) at3++;
    return at3;
  };
  const path = ends("/?#", start[0].length);
  const query = ends("?#", path);
  const fragment = ends("#", query);
  const at2 = text2.lastIndexOf("@", path - 1);
  const host = at2 > start[0].length ? at2 + 1 : start[0].length;
  return (offset) => offset < host ? "user" : offset < path ? "host" : offset < query ? "path" : offset < fragment ? "query" : "fragment";
}
function hostOf(text2) {
  const start = URL_START.exec(text2);
  if (start === null) return void 0;
  const host = /^(?:[^/?#]{0,500}@)?(?<host>[^/?#:@\s]{1,255})/.exec(text2.slice(start[0].length, start[0].length + 800))?.groups?.["host"];
  return host?.toLowerCase();
}
function unescaped(fragment) {
  const { text: text2 } = fragment;
  let plain = "";
  const starts = [];
  let seen = 0;
  function keep(to) {
    plain += text2.slice(seen, to);
    for (let at2 = seen; at2 < to; at2++) starts.push(at2);
    seen = to;
  }
  for (const { index, 0: escape2 } of text2.matchAll(ESCAPES5)) {
    keep(index);
    plain += String.fromCharCode(Number.parseInt(escape2.slice(1), 16));
    starts.push(index);
    seen = index + escape2.length;
  }
  if (seen === 0) return fragment;
  keep(text2.length);
  return { text: plain, locate: (from, to) => fragment.locate(starts[from] ?? text2.length, starts[to] ?? text2.length) };
}

// src/engine/classify.ts
var GAPS = /\uE000+/g;
var HEADER_LINE = /(?<![^\r\n,;])\s{0,4}(?<name>[A-Za-z][A-Za-z0-9_-]{0,60})\s{0,2}[:=]\s{0,2}(?<rest>[^\r\n,;]{1,2000})/g;
var RESOURCE = /^(?:d|docs?|documents?|spreadsheets?|presentation|sheets?|files?|folders?|design|boards?|pages?|projects?|datasets?)$/;
var MAX_NESTING = 6;
var MAX_JUDGED = 2e4;
function findClaims(text2, around) {
  const { knowledge } = around;
  const claims = knowledge.detector.find(text2).map((match) => ({
    start: match.start,
    end: match.end,
    harmless: match.harmless,
    confidence: "high",
    credential: match.kind.id,
    evidence: `has the form of a ${match.kind.name}`,
    loose: false
  }));
  const taken = new SpanSet(claims);
  for (const structure of knowledge.findStructures(text2)) {
    if (taken.overlaps(structure)) continue;
    if (text2.slice(structure.start, structure.end).includes(GAP)) continue;
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
function withoutForms(text2, references, around) {
  if (references.length === 0) return references;
  const forms = around.knowledge.detector.find(text2);
  const spelt = ({ value }) => value?.kind === "reference" && value.plaintext === "value";
  return references.filter((reference) => {
    const { from, to, fallback } = reference;
    return spelt(reference) || forms.every((form) => form.end <= from || to <= form.start || fallback !== void 0 && contains(fallback, form));
  });
}
function hasJudgement(text2, around) {
  const claims = new SpanSet(findClaims(text2, around));
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
  const { text: text2 } = fragment;
  const { place, name } = question;
  const { knowledge } = around;
  const whole = (value) => ({ place, name, span: spanOf3(fragment), value });
  if (text2.trim() === "") return question.free === true ? [] : [whole({ kind: "empty" })];
  const depth = question.depth ?? 0;
  function literal2(part2, from, to, confidence, evidence, credential) {
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
  const references = text2.length > MAX_JUDGED ? [] : withoutForms(text2, findReferences(text2, question, around), around);
  const pieces = [];
  for (const reference of references) {
    if (reference.fallback === void 0 || depth >= MAX_NESTING) continue;
    if (isForeign(text2.slice(reference.from, reference.to), around)) continue;
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
  const masked = mask(text2, references);
  const leading = references.find(({ value }) => value !== void 0);
  const first = leading?.value;
  if (references.length > 0 && masked.replace(GAPS, "").replace(SCHEME, "").trim() === "") {
    return [...pieces, whole(first ?? { kind: "plain" })];
  }
  if (depth < MAX_NESTING && place !== "comment" && /^\s*[{[]/.test(text2) && text2.length <= MAX_JUDGED) {
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
  const partAt2 = text2.length > MAX_JUDGED ? void 0 : addressParts(masked);
  const placed2 = (piece, offset) => partAt2 === void 0 ? piece : { ...piece, part: partAt2(offset) };
  const claims = findClaims(masked, around).map((claim) => {
    if (claim.credential !== "json-web-token" || question.free === true) return claim;
    const known2 = knowledge.detector.named(name, text2.slice(claim.start, claim.end));
    return known2 === void 0 ? claim : {
      ...claim,
      harmless: claim.harmless || known2.harmless,
      credential: known2.kind.id,
      evidence: `has the form of a ${known2.kind.name}`
    };
  });
  for (const claim of claims) {
    if (!claim.harmless)
      pieces.push(placed2(literal2(fragment, claim.start, claim.end, claim.confidence, claim.evidence, claim.credential), claim.start));
  }
  if (text2.length > MAX_JUDGED) return pieces.length > 0 || question.free === true ? pieces : [whole({ kind: "plain" })];
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
        for (const piece of judged) if (piece.value.kind !== "plain" && piece.value.kind !== "empty") pieces.push(placed2(piece, part2.from));
      } else if (!inner.text.includes(GAP)) {
        const whole2 = (confidence, evidence, credential) => {
          pieces.push(placed2(literal2(inner, 0, inner.text.length, confidence, evidence, credential), part2.from));
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
    if (chief?.value !== void 0) return [placed2(whole(chief.value), chief.from)];
    return question.free === true ? [] : [whole({ kind: claims.length > 0 ? "placeholder" : "plain" })];
  }
  if (pieces.length > 0) return pieces;
  if (first !== void 0) return [whole(first)];
  if (claims.length > 0)
    return question.free === true ? [] : [whole({ kind: knowledge.isPlaceholder(text2, name) ? "placeholder" : "plain" })];
  if (question.free === true) return [];
  const scheme = place === "header" || place === "argument" || place === "env" || place === "field" ? SCHEME.exec(text2) : null;
  const body = trimmed(scheme === null ? fragment : cut(fragment, scheme[0].length, text2.length));
  const byName = knowledge.judgeName(name);
  const known = around.server?.secrets.includes(name) === true || place === "env" && knowledge.isKnownSecret(name);
  const plain = around.server?.plain.includes(name) === true || place === "env" && !known && knowledge.isKnownPlain(name) && byName !== "password" && byName !== "secret";
  let verdict = question.verdict !== void 0 && question.verdict !== "none" ? question.verdict : byName;
  if (verdict === "secret" && byName === "password") verdict = "password";
  if (known && (verdict === "none" || verdict === "harmless" || verdict === "key")) verdict = "secret";
  if (plain) verdict = "harmless";
  if (scheme !== null && /^\s*(?:bearer|token)\s/i.test(text2) && (verdict === "none" || verdict === "harmless") && (place === "header" || knowledge.looksRandom(body.text))) {
    verdict = "secret";
  }
  if ((place === "env" || place === "field") && byName === "harmless" && /headers?$/i.test(name)) {
    for (const line of text2.matchAll(HEADER_LINE)) {
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
    return issued.harmless ? [whole({ kind: "plain" })] : [literal2(body, issued.start, issued.end, "high", `has the form of a ${issued.kind.name}`, issued.kind.id)];
  }
  const open2 = verdict === "none" && (place === "env" || place === "header" || place === "url");
  if (bearsCredential || open2) {
    const generic = knowledge.judgeValue(body.text, name, verdict);
    if (generic !== void 0) return [literal2(body, 0, body.text.length, generic.confidence, generic.evidence)];
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
async function newTo({ text: text2 }, file, opinions, knowledge) {
  if (opinions.length === 0) return [];
  const around = {
    client: knowledge.unknownClient,
    knowledge,
    jsonc: await knowledge.loadFormat("jsonc"),
    budget: { left: 0 }
  };
  const known = file === void 0 ? [] : [...file.servers.flatMap(({ slots }) => slots), ...file.strays];
  const taken = new SpanSet(known.map(({ span }) => span));
  const judged = hasJudgement(text2, around);
  return opinions.flatMap(({ start, end, name }) => {
    const span = { start, end };
    const shown2 = text2.slice(start, end);
    if (end <= start || taken.overlaps(span) || judged(span)) return [];
    const words = !knowledge.looksRandom(shown2) && !shown2.includes("\n");
    if (words || knowledge.isPlaceholder(shown2) || knowledge.isDefaultPassword(shown2)) return [];
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
function behindSubcommand(words, at2, launcher) {
  let next2 = at2 + 1;
  for (const wanted of launcher.subcommand) {
    while (next2 < words.length && words[next2] !== wanted && words[next2]?.startsWith("-") === true) {
      next2 += launcher.valued.includes(words[next2] ?? "") ? 2 : 1;
    }
    if (words[next2++] !== wanted) return -1;
  }
  return launcher.subcommand.length === 0 && words[next2] === void 0 ? -1 : next2;
}
function ownSyntaxes({ references }) {
  return references.map(({ syntax }) => syntax).filter((syntax) => !syntax.startsWith("ref+"));
}
function launchAt(words, at2, manager, launcher) {
  const next2 = behindSubcommand(words, at2, launcher);
  if (next2 < 0) return void 0;
  const separator = launcher.separator === "--" ? words.indexOf("--", next2) : -1;
  const end = separator < 0 ? words.length : separator + 1;
  const own = launcher.injects === void 0 && launcher.inline === void 0 ? [] : words.slice(at2, end);
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
function findLaunches(words, managers) {
  const found2 = [];
  const byProgram = startersOf(programs, managers, ({ command }) => [command]);
  const byPackage = startersOf(packages, managers, ({ packages: names }) => names ?? []);
  const run3 = /* @__PURE__ */ new Set();
  for (const [at2, word] of words.entries()) {
    if (found2.length === MAX_LAUNCHES) break;
    const named3 = packageAfter(words, at2);
    if (named3 !== void 0) run3.add(named3.at);
    const candidates = [...byProgram.get(programOf(word)) ?? [], ...run3.has(at2) ? byPackage.get(packageName(word)) ?? [] : []];
    for (const { manager, launcher } of candidates) {
      if (found2.some((other) => other.at === at2 && other.manager === manager)) continue;
      const launch = launchAt(words, at2, manager, launcher);
      if (launch !== void 0) found2.push(launch);
    }
  }
  return found2;
}
var MAX_DEPTH2 = 3;
function spread(words, depth = 0) {
  if (depth === MAX_DEPTH2) return words;
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
  return splitShell(line).flatMap((words) => readArguments(words, { ...around, shell: true, early: false }, depth + 1));
}
function readArguments(words, around, depth = 0) {
  const texts = words.map((word) => word.text);
  const container = texts.some((text2) => CONTAINERS.test(text2));
  const bridge = around.bridge === true || texts.some((text2) => /^mcp-remote(?:@|$)/.test(text2));
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
  function isInside(text2, at2) {
    return around.knowledge.detector.find(text2).some(({ start, end }) => start < at2 && at2 < end);
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
      span: spanOf3(word),
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
  const login = texts.some((text2) => /^(?:-u|-U|--user|--username)(?:=|$)/.test(text2) || /^-u[A-Za-z]/.test(text2));
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === void 0) break;
    const { text: text2 } = word;
    const next2 = words[i + 1];
    const script = words[i + 2];
    enter2(i);
    if (next2 !== void 0 && script !== void 0 && (SHELLS.test(text2) && /^-[a-z]{0,4}c$/.test(next2.text) || POWERSHELLS.test(text2) && /^-c(?:ommand)?$/i.test(next2.text))) {
      for (const piece of readShell(script, surroundings, depth)) pieces.push(piece);
      i += 2;
      continue;
    }
    const flag = FLAG.exec(text2);
    if (flag !== null) {
      const name = flag.groups?.["flag"] ?? "";
      const inside = /^\s{1,8}/.exec(text2.slice(flag[0].length));
      if (inside !== null && flag.groups?.["equals"] === void 0) {
        readJoined(word, name, flag[0].length + inside[0].length);
        continue;
      }
      const attached = /^-e(?=[A-Z_][A-Z0-9_]{0,100}=)/.exec(text2);
      if (attached !== null) {
        readVariable(cut(word, 2, text2.length));
        continue;
      }
      if (flag.groups?.["equals"] !== void 0) {
        const value = cut(word, flag[0].length, text2.length);
        if (name === "--env-file") {
          around.envFiles?.push({ path: value.text, span: spanOf3(value) });
          continue;
        }
        if (ENV_FLAGS.has(name) && readVariable(value)) continue;
        if (USER_FLAGS.has(name) && readUser(value, name)) continue;
        if (HEADER_FLAGS.has(name)) readHeader(value, name);
        else pieces.push(...meaningful(classify(value, { place: "argument", name }, surroundings)));
        continue;
      }
      if (/^-p[^=]/.test(text2) && login && !/^-p\d{1,5}$/.test(text2)) {
        pieces.push(...classify(cut(word, 2, text2.length), { place: "argument", name: "-p", verdict: "password" }, surroundings));
        continue;
      }
      if (next2 === void 0) continue;
      if (name === "--env-file") {
        around.envFiles?.push({ path: next2.text, span: spanOf3(next2) });
        i++;
        continue;
      }
      if (ENV_FLAGS.has(name)) {
        if (readVariable(next2)) i++;
        continue;
      }
      if (HEADER_FLAGS.has(name)) {
        if (HEADER2.test(next2.text)) {
          readHeader(next2, name);
          i++;
          continue;
        }
        if (script !== void 0 && /^[A-Za-z][A-Za-z0-9-]{1,60}$/.test(next2.text)) {
          pieces.push(...classify(script, { place: "header", name: next2.text }, surroundings));
          i += 2;
          continue;
        }
      }
      if (USER_FLAGS.has(name) && readUser(next2, name)) {
        i++;
        continue;
      }
      const verdict = around.knowledge.judgeName(name);
      const telling = verdict !== "none" && verdict !== "harmless";
      const isFlag = /^--[A-Za-z]|^-[A-Za-z]$/.test(next2.text) || next2.text === "--";
      const sshpass = name === "-p" && i > 0 && programOf(texts[i - 1] ?? "") === "sshpass";
      const issued = () => name.startsWith("--") && !telling && around.knowledge.detector.named(name, next2.text) !== void 0;
      const password = sshpass || name === "-p" && login && !/^\d{1,5}$/.test(next2.text);
      const short = SHORT_FLAGS.has(name) && next2.text.length >= 16 && !/^@|[/:]/.test(next2.text) && around.knowledge.looksRandom(next2.text);
      if (!isFlag && (telling || password || short || issued())) {
        const judged = classify(
          next2,
          { place: "argument", name, ...password ? { verdict: "password" } : short ? { verdict: "key" } : {} },
          surroundings
        );
        const told = launches.some(({ at: at2, end, launcher }) => at2 < i && i < end && launcher.valued.includes(name));
        pieces.push(...told ? judged.filter(({ value }) => value.kind !== "placeholder") : judged);
        i++;
      }
      continue;
    }
    const powershell = /^\$env:(?<name>[A-Za-z_][A-Za-z0-9_]{0,200})$/i.exec(text2)?.groups?.["name"];
    if (powershell !== void 0 && next2?.text === "=" && script !== void 0) {
      pieces.push(...classify(script, { place: "env", name: powershell }, surroundings));
      i += 2;
      continue;
    }
    const colon = /^(?<name>[A-Za-z][A-Za-z0-9_-]{1,40}):(?=[^\s/:]{12})/.exec(text2);
    const named3 = around.knowledge.judgeName(colon?.groups?.["name"] ?? "");
    if (colon !== null && (named3 === "secret" || named3 === "password")) {
      pieces.push(
        ...classify(cut(word, colon[0].length, text2.length), { place: "argument", name: colon.groups?.["name"] ?? "" }, surroundings)
      );
      continue;
    }
    if (ASSIGNMENT.test(text2) && !/^[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\//.test(text2) && readVariable(word)) continue;
    if (/\s/.test(text2) && /(?:^|\s)(?:--?[A-Za-z]|[A-Za-z_]{1,60}=)/.test(text2) && !/^\s*[{[]/.test(text2)) {
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
var COMMIT3 = /[@#][0-9a-f]{40}$/;
var DIGEST = /@sha256:[0-9a-f]{64}$/;
var TAG = /:[^/:]{1,128}$/;
function isPinned(kind, name) {
  if (COMMIT3.test(name)) return true;
  if (kind === "npm") return NPM_VERSION.test(name);
  if (kind === "pypi") return PYPI_VERSION.test(name);
  return DIGEST.test(name) || TAG.test(name) && !/:(?:latest|main|master|edge|nightly|stable|dev)$/.test(name);
}
function imageAfter(words, at2) {
  if (!CONTAINERS2.has(programOf(words[at2]?.text ?? ""))) return void 0;
  const run3 = words.findIndex(({ text: text2 }, i) => i > at2 && text2 === "run");
  if (run3 < 0) return void 0;
  for (let i = run3 + 1; i < words.length; i++) {
    const word = words[i];
    if (word === void 0) break;
    if (!word.text.startsWith("-")) return word;
    const joined = word.text.includes("=") || SWITCHES.has(word.text) || /^-[itdqP]{1,5}$/.test(word.text) || /^-[evpwulh]./.test(word.text);
    if (!joined) i++;
  }
  return void 0;
}
function nameOf2(text2) {
  return text2.replace(/^([a-z][a-z0-9+.-]{0,30}:\/\/)[^/?#@]{0,2000}@/i, "$1").replace(/[?#].*$/s, "");
}
function programIn(words, launches, knowledge) {
  const texts = words.map(({ text: text2 }) => text2);
  for (let at2 = 0; at2 < words.length; at2++) {
    const found2 = packageAfter(texts, at2);
    if (found2 !== void 0 && launches.some((launch) => launch.at === found2.at)) continue;
    const named3 = found2 === void 0 ? imageAfter(words, at2) : words[found2.at];
    const option = /^--?[a-z-]{1,20}=/.exec(named3?.text ?? "")?.[0].length ?? 0;
    const word = named3 === void 0 || option === 0 ? named3 : cut(named3, option, named3.text.length);
    if (word === void 0 || word.text === "") continue;
    const kind = found2?.kind ?? "image";
    return { kind, name: printable(nameOf2(word.text), knowledge), pinned: isPinned(kind, word.text), span: spanOf3(word) };
  }
  return void 0;
}
var MAX_OPTIONS = 11;
function launchersIn(words, launches, knowledge) {
  return launches.flatMap(({ manager, launcher, style, at: at2 }) => {
    const word = words[at2];
    if (word === void 0) return [];
    const end = words.findIndex(({ text: text2 }, i) => i > at2 && text2 === "--");
    const options = words.slice(at2 + 1, end < 0 ? at2 + 1 + MAX_OPTIONS : end);
    return [
      {
        manager: manager.id,
        style,
        ...style === launcher.style ? {} : { ofReferences: true },
        options: options.map(({ text: text2 }) => printable(text2, knowledge)),
        span: spanOf3(word)
      }
    ];
  });
}
function bridgedIn(words) {
  const bridge = words.findIndex(({ text: text2 }) => BRIDGE.test(text2));
  return bridge < 0 ? void 0 : words.find(({ text: text2 }, i) => i > bridge && /^(?:https?|wss?):\/\//i.test(text2));
}
function addressOf(url, knowledge) {
  if (url === void 0) return void 0;
  const match = /^\s{0,4}(?<scheme>[a-z][a-z0-9+.-]{0,20}):\/\/(?:[^\s/?#@]{0,400}@)?(?<host>\[[0-9a-f:.]{2,45}\]|[\w.-]{1,255})/i.exec(
    url.text
  );
  const { scheme, host } = match?.groups ?? {};
  return scheme === void 0 || host === void 0 ? void 0 : { scheme: scheme.toLowerCase(), host: printable(host.toLowerCase(), knowledge), span: spanOf3(url) };
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
  for (const list2 of byTail.values()) list2.sort((a, b) => b.parts.length - a.parts.length);
  return (path) => byTail.get(path.at(-1) ?? "")?.find(({ parts }) => parts.length <= path.length && parts.every((part2, i) => path[path.length - parts.length + i] === part2))?.role;
}

// src/engine/entry.ts
var ENV_FILE_KEYS = /* @__PURE__ */ new Set(["envFile", "env_file"]);
var MAX_NESTING2 = 14;
var MAX_WORDS = 400;
var VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,100}$/;
function add2(to, path, pieces) {
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
  const literal2 = classify(inner, { place, name: "key", free: true }, to.around).find((piece) => piece.value.kind === "literal");
  if (literal2 !== void 0) add2(to, path, [literal2]);
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
  const field2 = (...names) => {
    const value = item.entries.findLast(({ key }) => names.includes(key))?.value;
    return value?.kind === "scalar" ? value : void 0;
  };
  const isTelling = (text2) => !["none", "harmless"].includes(around.knowledge.judgeName(text2));
  const name = field2("name", "key") ?? field2("valueHint", "value_hint");
  for (const { key, value } of item.entries) {
    if (value === name) continue;
    const here = [...path, key];
    for (const scalar2 of scalarsOf(value)) {
      const word = { ...fragmentOf(scalar2), label: key };
      if (!["value", "default"].includes(key)) {
        const pieces = classify(word, { place: "argument", name: key, free: !isTelling(key) }, around);
        add2(
          to,
          here,
          pieces.filter((piece) => piece.value.kind === "literal")
        );
      } else if (name?.text.startsWith("-") === true) add2(to, here, readArguments([fragmentOf(name), word], around));
      else if (name !== void 0 && isTelling(name.text)) add2(to, here, classify(word, { place: "argument", name: name.text }, around));
      else add2(to, here, readArguments([word], around));
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
  for (const scalar2 of scalarsOf(value)) {
    const inner = fragmentOf(scalar2);
    const judged = classify(inner, { place, name }, to.around);
    add2(to, here, judged);
    if (!/(?:^|\s)--?[A-Za-z][\w.-]{1,60}[= ]/.test(inner.text)) continue;
    add2(
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
    add2(to, path, place === "env" ? readShell(fragmentOf(node), to.around) : readArguments([flag, fragmentOf(node)], to.around));
    return;
  }
  node.items.forEach((item, i) => {
    const here = [...path, i];
    if (item.kind === "scalar") {
      const flag = place === "env" ? "-e" : "--header";
      const word = fragmentOf(item);
      const named3 = place === "env" && VARIABLE_NAME.test(item.text);
      if (named3) {
        add2(to, here, [
          { place, name: item.text, span: item.span, value: { kind: "reference", via: "environment", syntax: "NAME", target: item.text } }
        ]);
      } else add2(to, here, readArguments([{ text: flag, locate: () => item.span }, word], to.around));
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
          add2(to, [...here, entry.key], [secretPiece(held, "secretKeyRef", label)]);
          continue;
        }
        for (const scalar2 of scalarsOf(entry.value)) {
          const value = ["value", "default"].includes(entry.key);
          add2(to, [...here, entry.key], classify(fragmentOf(scalar2), { place, name: value ? label : entry.key, free: !value }, to.around));
        }
      }
    } else
      for (const scalar2 of scalarsOf(item))
        add2(to, here, classify(fragmentOf(scalar2), { place, name: `${place}[${i}]`, free: true }, to.around));
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
    if (held !== void 0) add2(to, [...path, i], [secretPiece(held, "secretRef", "envFrom")]);
  });
}
function readVariables(to, path, node) {
  const field2 = String(path.at(-1) ?? "");
  for (const scalar2 of scalarsOf(node)) {
    const literal2 = VARIABLE_NAME.test(scalar2.text) ? classify(fragmentOf(scalar2), { place: "field", name: field2, free: true }, to.around) : classify(fragmentOf(scalar2), { place: "field", name: field2, verdict: "secret" }, to.around);
    if (literal2.some((piece) => piece.value.kind === "literal")) add2(to, path, literal2);
    else if (scalar2.text !== "") {
      const { store } = to.around.client;
      const value = store === void 0 ? { kind: "reference", via: "environment", syntax: field2, target: scalar2.text, expanded: true } : { kind: "reference", via: "manager", syntax: field2, target: scalar2.text, manager: store, expanded: true };
      add2(to, path, [{ place: "field", name: field2, span: scalar2.inner, value }]);
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
        const words2 = wordsOf2(value, entry.key);
        if (value.kind === "scalar" && /\s/.test(value.text.trim()) && !/^(?:[A-Za-z]:)?[\\/]/.test(value.text)) shellLine = words2[0];
        else command = words2;
        if (args.length === 0) argsPath = here;
        break;
      }
      case "args":
        if (value.kind === "scalar" && /\s/.test(value.text)) {
          add2(to, here, readShell(fragmentOf(value), { ...around, shell: false }));
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
          add2(to, here, pieces);
        }
        break;
      case "secrets":
        if (value.kind === "map") readMap(to, here, inner, value, depth + 1);
        else {
          for (const scalar2 of scalarsOf(value)) {
            if (scalar2.type === "boolean" || scalar2.type === "null") continue;
            add2(to, here, classify(fragmentOf(scalar2), { place: "field", name: entry.key, verdict: "secret" }, around));
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
        for (const scalar2 of scalarsOf(value)) {
          const literals = readShell(fragmentOf(scalar2), around).filter((piece) => piece.value.kind === "literal");
          if (literals.length > 0) add2(to, here, literals);
          else if (scalar2.text !== "") {
            add2(to, here, [
              {
                place: "field",
                name: entry.key,
                span: scalar2.inner,
                value: {
                  kind: "reference",
                  via: "manager",
                  syntax: entry.key,
                  target: "command",
                  ...findPrinted(scalar2.text, around.knowledge.managers),
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
          for (const scalar2 of scalarsOf(value)) around.envFiles?.push({ path: scalar2.text, span: scalar2.inner });
        if (role === "oauth") to.oauth = to.oauth || (value.kind === "scalar" ? !["", "false", "null"].includes(value.text) : true);
        if (value.kind === "scalar") readOther(to, here, entry.key, value);
        else if (depth < 12) readOthers(to, here, inner, value, depth + 1);
      }
    }
  }
  if (shellLine !== void 0) add2(to, argsPath, readShell(shellLine, around));
  const words = [...command, ...args];
  if (words.length > 0) add2(to, argsPath, readArguments(words, around));
  if (to.injected) addBulk(to, argsPath, spread(shellLine === void 0 ? words : [shellLine, ...args]));
}
function addBulk(to, path, words) {
  const texts = words.map(({ text: text2 }) => text2);
  for (const { at: at2, style, manager, launcher } of findLaunches(texts, to.around.knowledge.managers)) {
    const word = words[at2];
    if (style !== "bulk" || word === void 0) continue;
    add2(to, path, [
      {
        place: "argument",
        name: word.label ?? "command",
        span: spanOf3(word),
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
function readOther(to, path, key, scalar2) {
  if (scalar2.type !== "string") return;
  const verdict = to.around.knowledge.judgeName(key);
  const telling = verdict === "secret" || verdict === "password" || verdict === "connection";
  const pieces = classify(fragmentOf(scalar2), { place: "field", name: key, free: !telling }, to.around);
  add2(
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
      if (fields.command.includes(key) || fields.args.includes(key)) for (const scalar2 of scalarsOf(value)) line.push(fragmentOf(scalar2));
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
  const words = line.flatMap(({ text: text2 }) => /\s/.test(text2) ? text2.slice(0, 4e3).split(/\s/) : [text2]);
  const host = url === void 0 ? void 0 : hostOf(url.text);
  const known = knowledge.findServer(host === void 0 ? { words } : { words, host });
  const started = spread(line.slice(0, MAX_WORDS)).slice(0, MAX_WORDS);
  const launches = findLaunches(
    started.map(({ text: text2 }) => text2),
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
    add2(to, raw.path, classify(fragmentOf(raw.node), { place: to.remote ? "url" : "argument", name: "url" }, around));
  } else {
    const listed = wordsOf2(raw.node, "args");
    add2(to, raw.path, readArguments(listed, around));
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
    const label = names.map((name) => scalarAt(node, name)).find((found2) => found2 !== void 0);
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
  const asked = scalarAt(node, given) === void 0 && !NO_TEXT2.has(scalarAt(node, kind)?.text ?? "");
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
function speaks(text2, { proofs = [], roots }) {
  const within = (keys) => keys.every((key) => key === "*" || text2.includes(key));
  return proofs.some(({ at: at2, includes = "" }) => within(at2) && text2.includes(includes)) && roots.some(within);
}
function isProven(text2, parsed2, file) {
  const { proofs } = file;
  if (proofs === void 0) return true;
  if (parsed2.problems.length > 0) return speaks(text2, file);
  return parsed2.documents.some(
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
function namedValues(text2, from, to, prose) {
  const part2 = text2.slice(from, to);
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
function kindsOf(text2) {
  return [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((one) => one.test(text2)).length;
}
function looksMade(value, around) {
  const body = value.replace(SCHEME, "");
  return UUID.test(body) || MADE.test(body) && around.knowledge.looksRandom(body);
}
function looksChosen(value) {
  return value.length >= 8 && !TEMPLATE2.test(value) && !/:\/\//.test(value) && /[A-Za-z]/.test(value) && /[0-9]/.test(value) && SIGN.test(value);
}
function asProse(piece, text2, around) {
  if (piece.value.kind !== "literal" || piece.value.credential !== "connection-string" || around.knowledge.looksRandom(text2))
    return [piece];
  if (TEMPLATE2.test(text2) || text2.length < 8 || kindsOf(text2) < 2) return [];
  return [{ ...piece, value: { ...piece.value, confidence: "low" } }];
}

// src/engine/sweep.ts
var SETTING = /(?:^|[\r\n])[ \t]{0,60}["']?(?<name>[\w.-]{1,100})["']?[ \t]{0,10}=[ \t]{0,10}["']?$/;
var MAX_REPEATS = 20;
var MAX_TOLD = 200;
function sweep({ text: text2, comments, loose, covered, place: outside = "field" }, around) {
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
  const whole = sourceFragment(text2, 0, text2.length);
  const literals = findLiterals(whole, { place: "comment", name: "text" }, around, outside === "text");
  function counts({ span, value: found2 }) {
    const setting = found2.kind === "literal" && found2.credential === "connection-string" ? settingAt(text2, span.start) : void 0;
    if (setting === void 0) return true;
    const { judgeName, judgeValue } = around.knowledge;
    const value = { start: span.start, end: setting.end };
    return !taken.overlaps(value) && judgeValue(text2.slice(value.start, value.end), setting.name, judgeName(setting.name)) !== void 0;
  }
  take(
    outside === "text" ? literals.flatMap((piece) => asProse(piece, text2.slice(piece.span.start, piece.span.end), around)) : literals.filter(counts)
  );
  const prose = outside === "text";
  for (const part2 of loose) {
    for (const { name, start, end, quoted } of namedValues(text2, part2.start, part2.end, prose)) {
      const value = text2.slice(start, end);
      const verdict = around.knowledge.judgeName(name);
      if ((verdict === "none" || verdict === "harmless") && around.knowledge.detector.named(name, value) === void 0) continue;
      const made = looksMade(value, around) || verdict === "password" && looksChosen(value);
      if (prose && !(made && (verdict === "secret" || verdict === "password"))) continue;
      const pieces = classify(sourceFragment(text2, start, end), { place: "comment", name }, around);
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
function settingAt(text2, start) {
  const name = SETTING.exec(text2.slice(Math.max(0, start - 200), start))?.groups?.["name"];
  if (name === void 0) return void 0;
  const rest = /^[^"'\r\n]{0,4000}/.exec(text2.slice(start, start + 4e3))?.[0] ?? "";
  return { name, end: start + rest.trimEnd().length };
}

// src/engine/read.ts
var MAX_BYTES = 5 * 1024 * 1024;
var MAX_NODES = 5e5;
var VALUE_KEYS = /* @__PURE__ */ new Set(["value", "default", "example"]);
var NOTHING2 = { documents: [], problems: [], comments: [] };
function partOf(text2, { part: part2 }) {
  return part2 === void 0 ? text2 : text2.slice(part2.start, part2.end);
}
function duplicatesOf(documents, within, knowledge) {
  const found2 = [];
  const seen = /* @__PURE__ */ new Set();
  function walk(node) {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === "list") node.items.forEach(walk);
    if (node.kind !== "map") return;
    for (const entry of node.entries) {
      if (entry.duplicate && within.some((span) => contains(span, entry.keySpan) || contains(entry.value.span, span)))
        found2.push({ key: printable(entry.key, knowledge), span: entry.keySpan });
      walk(entry.value);
    }
  }
  documents.forEach(walk);
  return found2;
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
function isRooted(parsed2, { file }) {
  return parsed2.documents.some((document) => file.roots.some((keys) => keys.length > 0 && resolveRoot(document, keys).length > 0));
}
function isMarked(parsed2, { file }) {
  const marks = file.marks ?? [];
  if (marks.length === 0) return false;
  return parsed2.documents.some(
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
function choose(parsed2, claims) {
  if (claims.length < 2) return claims[0];
  const owners = claims.filter(({ file }) => file.shared !== true);
  return claims.find((claim) => isMarked(parsed2, claim)) ?? owners.find((claim) => isRooted(parsed2, claim)) ?? claims.find((claim) => isRooted(parsed2, claim)) ?? owners[0] ?? claims[0];
}
function otherClaims(parsed2, claims, chosen2) {
  const bare = (claim) => claim.file.roots.some((keys) => keys.length === 0) && parsed2.documents.some(isBareMap);
  return claims.filter((claim) => claim.client !== chosen2?.client && (isRooted(parsed2, claim) || bare(claim)));
}
function idsOf(claims) {
  return [...new Set(claims.map(({ client }) => client.id))];
}
function placeOf2({ span, value }) {
  return `${span.start}:${span.end} ${value.kind}`;
}
function makeReader(knowledge, discovery, formats) {
  const jsonc2 = formats.get("jsonc");
  if (jsonc2 === void 0) throw new Error("the JSON reader is always needed");
  function locate(parsed2, claim) {
    const servers = [];
    const taken = /* @__PURE__ */ new Set();
    let rooted = false;
    for (const document of parsed2.documents) {
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
      const parsed2 = source.text.trim() === "" ? NOTHING2 : format.parse(source.text);
      const claims = candidate.claims.filter(({ file }) => isProven(source.text, parsed2, file));
      const foreign = claims.length === 0 && candidate.claims.length > 0;
      if (foreign && !discovery.mayHoldServers(partOf(source.text, parsed2), candidate.format, candidate.path)) return void 0;
      const claim = choose(parsed2, claims);
      const reader2 = claim?.client ?? knowledge.unknownClient;
      const client = claim?.file.verbatim === true ? { ...reader2, interpolations: [] } : reader2;
      const { servers: raw, maps, rooted } = locate(parsed2, claim);
      const beyond = claim?.file.settings !== void 0 || claim?.client.inputs !== void 0;
      if (!rooted && parsed2.problems.length === 0 && !beyond && (claim === void 0 || claim.file.optional === true)) return void 0;
      if (!rooted && parsed2.problems.length > 0 && (claim === void 0 || claim.file.optional === true && claim.file.proofs === void 0) && !discovery.mayHoldServers(partOf(source.text, parsed2), candidate.format, candidate.path))
        return void 0;
      const envFiles = [];
      if (claim === void 0 && parsed2.problems.length > 0 && candidate.format === "yaml" && /\{\{|\{%/.test(source.text))
        return void 0;
      const around = { client, knowledge, jsonc: jsonc2, budget: { left: MAX_NODES }, envFiles };
      const servers = raw.map((server) => readEntry(server, around));
      const others = otherClaims(parsed2, claims, claim);
      const inputs = readInputs2(parsed2.documents, around);
      const placed2 = servers.flatMap((server) => server.slots);
      const told = new Set(placed2.map(placeOf2));
      const strays = [
        ...readSettings(parsed2.documents, claim, around),
        // The default of a variable stands in a server's entry and is a declared input too.
        ...inputs.slots.filter((slot) => !told.has(placeOf2(slot))),
        ...readCommands(parsed2.documents, claim, around)
      ];
      const covered = [...placed2, ...strays].map((slot) => slot.span);
      const holds = rooted || covered.length > 0 || inputs.unprotected.length > 0 || parsed2.problems.length > 0;
      if (!holds && claim?.file.optional === true) return void 0;
      const { text: text2 } = source;
      const loose = parsed2.problems.length > 0 ? [parsed2.part ?? { start: 0, end: text2.length }] : [...parsed2.comments, ...programsIn(parsed2.documents, claim)];
      const swept = sweep({ text: text2, comments: parsed2.comments, loose, covered }, around);
      const marks = readMarks(text2, parsed2.comments, literalsOf(servers, [...strays, ...swept]), knowledge);
      const endless2 = around.budget.left <= 0 ? [{ message: `it refers to its own parts more than ${MAX_NODES} times`, span: { start: 0, end: 0 } }] : [];
      const problems = [...parsed2.problems, ...endless2];
      return {
        origin: source.origin,
        client: client.id,
        servers,
        strays: [...strays, ...swept],
        problems,
        duplicates: duplicatesOf(parsed2.documents, maps, knowledge),
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
function relocate(parsed2, text2) {
  const moved2 = /* @__PURE__ */ new Map();
  const place = (span) => text2.locate(span.start, span.end);
  function move(node) {
    const known = moved2.get(node);
    if (known !== void 0) return known;
    const made = moveNew(node);
    moved2.set(node, made);
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
    documents: parsed2.documents.map(move),
    problems: parsed2.problems.map(({ message, span }) => ({ message, span: place(span) })),
    comments: parsed2.comments.map(place)
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
function begins(text2, at2) {
  return at2 === 0 || /[\s(){}[\],;]/.test(text2[at2 - 1] ?? "");
}
function commentsIn(text2, path) {
  const syntax = SYNTAXES.find(([name]) => name.test(path))?.[1];
  if (syntax === void 0) return [];
  const found2 = [];
  const markup = syntax === MARKUP;
  let quote = "";
  for (let at2 = 0; at2 < text2.length; at2++) {
    const unit = text2[at2] ?? "";
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
    const block = syntax.block.find(([open2]) => text2.startsWith(open2, at2));
    const line = block === void 0 && syntax.line.some((open2) => text2.startsWith(open2, at2)) && begins(text2, at2);
    if (block === void 0 && !line) continue;
    const end = block === void 0 ? endOfLine(text2, at2) : endOf(text2, at2 + block[0].length, block[1]);
    found2.push({ start: at2, end });
    at2 = end - 1;
  }
  return found2;
}
function inOrder(comments) {
  const kept2 = [];
  for (const comment of [...comments].sort((a, b) => a.start - b.start || b.end - a.end))
    if (comment.start >= (kept2.at(-1)?.end ?? 0)) kept2.push(comment);
  return kept2;
}
function endOfLine(text2, at2) {
  let end = at2;
  while (end < text2.length && text2[end] !== "\n" && text2[end] !== "\r") end++;
  return end;
}
function endOf(text2, from, close) {
  const at2 = text2.indexOf(close, from);
  return at2 < 0 ? text2.length : at2 + close.length;
}

// src/engine/text.ts
var MAX_DEPTH3 = 6;
var MAX_PARTS = 2e4;
var MAX_NODES2 = 5e5;
var STRUCTURE = /PRIVATE KEY|eyJ|asic |:\/\/[^\s/:@]{0,80}:[^\s/@]{1,80}@/;
function mayHoldCredentials(text2, path, knowledge) {
  return speaksOfMcp(text2) || speaksOfMcp(path) || STRUCTURE.test(text2) || knowledge.detector.mayFind(text2);
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
    async parse(id, text2) {
      const format = await knowledge.loadFormat(id);
      return relocate(format.parse(text2.text), text2);
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
    const found2 = [];
    let parts = 0;
    let texts = [];
    async function read(carrier, text2, depth) {
      if (++parts > MAX_PARTS) return;
      for (const carried of await carrier.read(text2, path, tools)) {
        if (carried.kind !== "text") found2.push(carried);
        else if (depth < MAX_DEPTH3) {
          texts.push({ ...carried, depth: depth + 1 });
          const inner = byId.get(carried.carrier);
          if (inner !== void 0) await read(inner, carried.text, depth + 1);
        }
      }
    }
    const own = structured.filter((carrier) => carrier.reads(path) || named3 && carrier.id === "dotenv");
    for (const carrier of own) await read(carrier, whole, 0);
    const open2 = [...texts.reverse(), { text: whole, carrier: void 0, depth: 0 }];
    for (let next2 = open2.shift(); next2 !== void 0; next2 = open2.shift()) {
      texts = [];
      for (const searcher of searchers) if (searcher.id !== next2.carrier) await read(searcher, next2.text, next2.depth);
      open2.unshift(...texts);
    }
    return found2;
  }
  function variablesOf(node, place, around) {
    if (node.kind !== "map") return [];
    return node.entries.flatMap(({ key, value }) => {
      const scalars = (value.kind === "list" ? value.items : [value]).filter((item) => item.kind === "scalar");
      return scalars.flatMap(
        (scalar2) => classify(fragmentOf(scalar2), { place, name: key }, around).map((piece) => ({
          ...piece,
          name: printable(piece.name, knowledge),
          path: [printable(key, knowledge)]
        }))
      );
    });
  }
  return {
    async read(source, given) {
      const { text: text2, origin } = source;
      const named3 = given === "named";
      const context = given !== void 0 || speaksOfMcp(text2) || speaksOfMcp(origin.path);
      const jsonc2 = await knowledge.loadFormat("jsonc");
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
        const server = readEntry(located, { client, knowledge, jsonc: jsonc2, budget, envFiles, ...shell });
        if (located.node.span.end > located.node.span.start) entered.add(located.node.span);
        for (const { span } of server.slots) taken.add(span);
        servers.push({ ...server, client: client.id });
      }
      const found2 = await unpack(source, named3);
      for (const carried of [...found2.filter(({ kind }) => kind !== "variables"), ...found2.filter(({ kind }) => kind === "variables")]) {
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
            const around2 = { client: knowledge.unknownClient, knowledge, jsonc: jsonc2, budget, ...shell };
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
      const around = { client: knowledge.unknownClient, knowledge, jsonc: jsonc2, budget };
      const covered = [...[...servers.flatMap(({ slots }) => slots), ...strays].map(({ span }) => span), ...sealed];
      const loose = context ? [{ start: 0, end: text2.length }] : [];
      const test = TESTS.test(origin.path);
      const made = ({ span }) => knowledge.looksRandom(text2.slice(span.start, span.end));
      const swept = sweep({ text: text2, comments, loose, covered, place: "text" }, around).filter(
        (slot) => !test || isIssued(slot) || made(slot)
      );
      const outside = [...strays, ...swept];
      if (servers.length === 0 && envFiles.length === 0 && outside.every(({ value }) => value.kind !== "literal")) return void 0;
      const marks = mayHoldMarks(text2) ? readMarks(text2, inOrder([...comments, ...commentsIn(text2, origin.path)]), literalsOf(servers, outside), knowledge) : [];
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
  async function readText(source, candidate, named3) {
    const claimed = candidate.claims.some(({ file: file2 }) => file2.proofs === void 0);
    if (!named3 && !mayHoldCredentials(source.text, source.origin.path, knowledge)) return void 0;
    texts ??= makeTextReader(knowledge, discovery, await knowledge.loadCarriers());
    const file = await texts.read(source, named3 ? "named" : claimed ? "claimed" : void 0);
    const added = await second.ask(source, file);
    if (added.length === 0) return file;
    const found2 = file ?? { ...nothingIn(source.origin), ...speaksOfMcp(source.text) ? {} : { outside: true } };
    return { ...found2, strays: [...found2.strays, ...added] };
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
      const rest = await readText(source, candidate, named3);
      const whole = file === void 0 ? rest : rest === void 0 ? file : merged(file, rest);
      return whole === void 0 ? void 0 : judged(whole, source);
    }
  };
}

// src/engine/scan-version.ts
async function scanVersion(repository, commit, path, setting) {
  const discovery = makeDiscovery(setting.knowledge);
  const candidate = candidateOf(discovery, setting, path);
  const found2 = candidate === void 0 ? void 0 : await repository.file(commit, [path]);
  if (candidate === void 0 || found2 === void 0) return void 0;
  const examiner = await makeExaminer(setting, discovery);
  return (await examiner.examine(candidate, found2.content, { commit }))?.judged;
}

// src/engine/ignored-commits.ts
var MAX_VERSIONS = 100;
function secretsAt(judged, line) {
  return judged.flatMap(({ start, slot }) => start.line === line && slot?.value.kind === "literal" ? [slot.value.secret] : []);
}
async function readIgnoredCommits(findings, list2, repository, setting) {
  const stood = /* @__PURE__ */ new Map();
  const versions = /* @__PURE__ */ new Map();
  let unread = 0;
  for (const path of new Set(findings.map(({ origin }) => origin.path))) {
    for (const entry of list2?.get(path) ?? []) {
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
  const table3 = detectSecrets?.get(finding.origin.path);
  if (secret === void 0 || table3 === void 0 || !mayBeKnown(finding)) return void 0;
  const audit = lookUp?.(secret, table3);
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
var GRAVITY = { note: 0, warning: 1, error: 2 };
function decide(findings, policy) {
  const allowed = findings.filter((finding) => finding.allowed !== void 0);
  const open2 = findings.filter((finding) => finding.allowed === void 0);
  const blocks = ({ standing, severity, lapsed }) => (standing !== "existing" || lapsed !== void 0) && GRAVITY[severity] >= GRAVITY[policy.failOn];
  return { blocked: open2.filter(blocks), reported: open2.filter((finding) => !blocks(finding)), allowed };
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
  return syntax.replace(/VAR(?:_NAME)?|ID|NAME|KEY|X(?![A-Za-z])/, name);
}
function formOf(syntax) {
  return withName(syntax, "*");
}

// src/core/variable.ts
function variableFor(slot, server = "mcp") {
  const name = slot.place === "header" && /^authorization$/i.test(slot.name) ? `${server}_token` : slot.name;
  const upper = upperCase(name);
  if (/^[A-Z][A-Z0-9_]{2,60}$/.test(upper) && !/^(?:ARGS|WORD|COMMAND|URL)/.test(upper)) return upper;
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
  const open2 = findings.filter((finding) => mayBeKnown(finding) && finding.allowed === void 0 && finding.lapsed === void 0);
  const { stood, notices } = await readIgnoredCommits(open2, terms.gitleaks, repository, setting);
  return { findings: stood.size === 0 ? findings : suppress(scan.findings, terms, { ...means, stood }), notices };
}
function baselineNotice({ baseline }, findings) {
  const unmatched = baseline === void 0 ? 0 : unmatchedIn(baseline, findings);
  if (baseline === void 0 || unmatched === 0) return [];
  const entries = unmatched === 1 ? "1 entry of the baseline matches" : `${unmatched} entries of the baseline match`;
  return [`${entries} nothing; write ${baseline.path} anew with "keygate check --write-baseline".`];
}
async function finish(scan, terms, setting, clock, wishes) {
  const { knowledge } = setting;
  const policy = wishes.failOn === void 0 ? terms.policy : { ...terms.policy, failOn: wishes.failOn };
  const told = policy.outsideMcp === "report" ? scan.findings : scan.findings.filter(({ outside }) => outside !== true);
  const { kept: kept2 } = scan;
  const match = await globMatcher(policy, kept2 !== void 0);
  const room = kept2 === void 0 ? void 0 : { ...await Promise.resolve().then(() => __toESM(require("./verify-room.js"), 1)), kept: kept2 };
  const verified = room === void 0 ? [] : room.verifyScan(room.kept, room.verifyRules, policy.standard, knowledge, match);
  const counted = { ...scan, findings: withSeverities([...told, ...verified], policy.severities) };
  const { findings: open2, notices } = await suppressed(counted, terms, setting, clock, match, wishes.repository);
  const { exceptions, minimum } = policy.standard;
  const ids = new Set(room?.verifyRules.map(({ meta }) => meta.id));
  const findings = room === void 0 ? open2 : room.except(open2, exceptions, { today: clock.today(), match, rules: ids });
  const names = { isSecretName: (name) => room?.isSecretName(name, knowledge) === true };
  return {
    version,
    coverage: scan.coverage,
    files: scan.files,
    slots: scan.slots,
    ...room === void 0 ? {} : { posture: { ...room.postureOf(room.kept.heads, findings, (slot) => room.isCredential(slot, names)), minimum } },
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
function markdownText(text2) {
  return plainText(text2).replace(
    /[&<>|`*~[\]()\\#@!{}"']|__|:\/\//g,
    (match) => [...match].map((unit) => `&#${unit.codePointAt(0) ?? 0};`).join("")
  );
}
function markdownCode(text2) {
  return `<code>${markdownText(text2)}</code>`;
}
function commandData(text2) {
  return text2.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function commandProperty(text2) {
  return commandData(text2).replace(/:/g, "%3A").replace(/,/g, "%2C");
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
  const found2 = outcome.base === void 0 && fresh.every((finding) => finding.standing === "present") ? "found" : "added";
  const parts = [
    ...literals > 0 ? [`${count(literals, "static credential")} ${found2}`] : [],
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
  const told = allowed.flatMap((finding) => finding.allowed?.breakGlass === true ? [finding.allowed] : []);
  const each = new Map(told.map((one) => [`${one.reason}
${one.owner ?? ""}
${one.expires ?? ""}`, one]));
  return [...each.values()].map(({ reason, owner, expires }) => {
    const places = told.filter((one) => one.reason === reason && one.owner === owner && one.expires === expires).length;
    const by = owner === void 0 ? "" : `, granted by ${owner}`;
    const until = expires === void 0 ? "" : `, until ${expires}`;
    return `A break-glass exception covers ${count(places, "finding")}${by}${until}: ${reason}`;
  });
}
function headline(outcome) {
  return `${complying(outcome)}${verdictOf(outcome)}`;
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
function capitalized(text2) {
  return text2.charAt(0).toUpperCase() + text2.slice(1);
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
var DOTENV = /(?:^|\/)(?:\.env(?:\.[^/]*)?|[^/]*\.env)$/;
function isEnvFile(path) {
  return DOTENV.test(path);
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
  const found2 = /* @__PURE__ */ new Set();
  for (let up = folders.length; up >= 0; up--) {
    const parts = folders.slice(0, up);
    let inside = true;
    for (const part2 of inner.split(/[\\/]/)) {
      if (part2 === "..") inside &&= parts.pop() !== void 0;
      else if (part2 !== "." && part2 !== "") parts.push(part2);
    }
    if (inside && parts.length > 0 && (up >= folders.length - 1 || up === 0)) found2.add(parts.join("/"));
  }
  return [...found2];
}

// src/engine/scan.ts
function slotsOf(file) {
  return file.servers.reduce((sum2, server) => sum2 + server.slots.length, file.strays.length);
}
function coverageOf(looked, searched) {
  const configurations = looked.filter(({ file }) => file.text !== true || file.servers.length > 0).length;
  const broken = looked.filter(({ file }) => file.problems.length > 0).length;
  return {
    matched: configurations,
    read: configurations - broken,
    unreadable: broken,
    searched,
    servers: looked.reduce((sum2, { file }) => sum2 + file.servers.length, 0),
    slots: looked.reduce((sum2, { file }) => sum2 + slotsOf(file), 0)
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
  const { chosen: chosen2, notices } = affordable(listed, repository);
  const examiner = await makeExaminer(setting, discovery);
  const looked = [];
  const early = chosen2.filter(({ file }) => !isEnvFile(file.path));
  const late = chosen2.filter(({ file }) => isEnvFile(file.path));
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
var PORTION = 5e3;
function portions(chosen2) {
  return Array.from({ length: Math.ceil(chosen2.length / PORTION) }, (_, i) => chosen2.slice(i * PORTION, (i + 1) * PORTION));
}

// src/engine/compare.ts
function secretOf2(finding) {
  return finding.slot?.value.kind === "literal" ? finding.slot.value.secret : void 0;
}
function keyOf2(finding) {
  return `${finding.server?.name ?? ""}|${finding.slot?.place ?? ""}|${finding.slot?.name ?? ""}`;
}
var Pool = class {
  #held = [];
  constructor(examined2) {
    for (const { judged } of examined2) {
      for (const finding of judged) {
        const secret = secretOf2(finding);
        if (secret !== void 0) this.#held.push({ path: finding.origin.path, key: keyOf2(finding), secret, used: false });
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
    const found2 = this.#held.find(
      (held) => !held.used && held.secret.equals(secret) && (nearness === "any" || held.path === finding.origin.path) && (nearness !== "slot" || held.key === keyOf2(finding))
    );
    if (found2 === void 0) return false;
    found2.used = true;
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
  const told = [];
  const findings = [];
  for (const { judged } of history) {
    for (const finding of judged) {
      const secret = secretOf2(finding);
      if (secret === void 0 || known.some((pool) => pool.holds(secret)) || told.some((other) => other.equals(secret))) continue;
      told.push(secret);
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
    const found2 = await repository.file(head, [path]);
    const candidate = examiner.discovery.text(path);
    if (found2 === void 0 || candidate === void 0) continue;
    const result = await examiner.examine(candidate, found2.content, { commit: head, named: true });
    if (result !== void 0) looked.push(result);
  }
  return looked;
}
async function namedElsewhere(examiner, repository, head) {
  const looked = [];
  for (const path of NAMING_FILES) {
    const candidate = examiner.discovery.text(path);
    const found2 = candidate === void 0 ? void 0 : await repository.file(head, [path]);
    if (candidate === void 0 || found2 === void 0) continue;
    const result = await examiner.examine(candidate, found2.content, { commit: head });
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
  const is = (list2) => {
    const set = new Set(list2);
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
  const named3 = /* @__PURE__ */ new Set([
    ...namedEnvFiles(early, () => true),
    ...late.length === 0 ? [] : await namedElsewhere(examiner, repository, range.head)
  ]);
  const envs = await examineAll(examiner, repository, range.head, late, contents, named3);
  const touched = new Set(range.changes.map(({ path }) => path));
  const still = await unchangedEnvFiles(
    examiner,
    repository,
    range.head,
    [...named3].filter((path) => !touched.has(path))
  );
  const heads = [...early, ...envs, ...still];
  const searched = examiner.searched();
  const history = await examineAll(examiner, repository, range.head, wanted.filter(is(between)), contents, named3);
  const quiet = [...heads, ...history].every(({ judged }) => judged.length === 0);
  const bases = quiet && setting.keep !== true ? [] : [...still, ...await examineBases(examiner, repository, range, before, contents, named3)];
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
async function examineBases(examiner, repository, range, before, contents, named3) {
  const { chosen: chosen2 } = affordable(before, repository);
  const missing = [...new Set(chosen2.map(({ file }) => file.blob))].filter((id) => !contents.has(id));
  const all = new Map([...contents, ...missing.length === 0 ? [] : await repository.blobs(missing, MAX_BYTES)]);
  return examineAll(examiner, repository, range.base ?? range.head, chosen2, all, named3);
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

// src/adapters/github-forge.ts
var ANNOTATIONS_A_CALL = 50;
var LEVELS = { error: "failure", warning: "warning", notice: "notice" };
function idOf(value) {
  const id = typeof value === "object" && value !== null ? Reflect.get(value, "id") : void 0;
  return typeof id === "number" ? id : 0;
}
function bodyOf(value) {
  const body = typeof value === "object" && value !== null ? Reflect.get(value, "body") : void 0;
  return typeof body === "string" ? body : "";
}
function isBot(comment) {
  const user = typeof comment === "object" && comment !== null ? Reflect.get(comment, "user") : void 0;
  return typeof user === "object" && user !== null && Reflect.get(user, "type") === "Bot";
}
var GitHubForge = class {
  #api;
  #names;
  #sleep;
  constructor(api, repository, sleep3) {
    const [owner = "", repo = ""] = repository.split("/");
    this.#api = api;
    this.#names = { owner, repo };
    this.#sleep = sleep3;
  }
  async #call(route, parameters, doing, permission) {
    try {
      return (await patiently(() => this.#api.request(route, { ...this.#names, ...parameters }), this.#sleep)).data;
    } catch (error) {
      throw forgeError(error, doing, permission);
    }
  }
  async createCheckRun(run3) {
    const annotations = run3.annotations.map((one) => ({
      path: one.file,
      start_line: one.line,
      end_line: one.endLine,
      // GitHub refuses columns on an annotation of several lines.
      ...one.line === one.endLine ? { start_column: one.column, end_column: one.endColumn } : {},
      annotation_level: LEVELS[one.level],
      title: one.title.slice(0, 250),
      message: one.message.slice(0, 6e4)
    }));
    const output = { title: run3.title.slice(0, 250), summary: run3.summary.slice(0, 65e3) };
    const created = await this.#call(
      "POST /repos/{owner}/{repo}/check-runs",
      {
        name: "Keygate findings",
        head_sha: run3.head,
        status: "completed",
        conclusion: run3.conclusion,
        output: { ...output, annotations: annotations.slice(0, ANNOTATIONS_A_CALL) }
      },
      "creating the check run",
      "checks: write"
    );
    for (let i = ANNOTATIONS_A_CALL; i < annotations.length; i += ANNOTATIONS_A_CALL) {
      await this.#call(
        "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
        { check_run_id: idOf(created), output: { ...output, annotations: annotations.slice(i, i + ANNOTATIONS_A_CALL) } },
        "adding annotations to the check run",
        "checks: write"
      );
    }
  }
  async upsertComment(pullRequest, marker, body, create) {
    const doing = "writing the comment";
    const permission = "pull-requests: write";
    for (let page = 1; page <= 100; page++) {
      const found2 = await this.#call(
        "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
        { issue_number: pullRequest, per_page: 100, page },
        doing,
        permission
      );
      const comments = Array.isArray(found2) ? found2 : [];
      const mine = comments.find((comment) => bodyOf(comment).startsWith(marker) && isBot(comment));
      if (mine !== void 0) {
        await this.#call("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: idOf(mine), body }, doing, permission);
        return;
      }
      if (comments.length < 100) break;
    }
    if (create)
      await this.#call("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: pullRequest, body }, doing, permission);
  }
};

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
    slots: outcome.slots,
    findings: outcome.findings.map((finding) => findingOf(finding, blocked))
  };
  return `${JSON.stringify(report, null, 2)}
`;
}

// src/core/rung.ts
var RUNGS = ["literal", "environment", "prompt", "manager", "short-lived", "none"];

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
var MAX_ROWS = 200;
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
  const rows2 = servers.slice(0, MAX_ROWS).map(
    ({ file, server, rung, credentials, compliant }) => `| ${compliant ? "\u2705" : "\u274C"} | ${markdownText(server)} | ${markdownText(file)} | ${WORDS[rung]} | ${credentials} |
`
  ).join("");
  const more = servers.length > MAX_ROWS ? `
\u2026 and ${servers.length - MAX_ROWS} more; the JSON report holds them all.
` : "";
  return `
### Posture

| How credentials reach the servers | Servers | |
|---|---|---|
${chart}
| | Server | File | By its weakest credential | Places |
|---|---|---|---|---|
${rows2}${more}`;
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
function taxaOf(rows2, address, folder = address) {
  return rows2.map(([id, title, page]) => ({ id, title, address: page === void 0 ? address : folder + encodeURI(page) }));
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
var LEVELS2 = { error: "error", warning: "warning", note: "note" };
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
    ({ ids, component }, list2) => ids.flatMap((id, index) => standards.includes(id) ? [{ id, index, toolComponent: { name: component.name, index: list2 } }] : [])
  );
}
function resultOf(finding, ruleIndex, taxa) {
  return {
    ruleId: finding.rule,
    ruleIndex,
    ...taxa.length === 0 ? {} : { taxa },
    level: LEVELS2[finding.severity],
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
              defaultConfiguration: { level: LEVELS2[rule.severity === "warning" || rule.severity === "note" ? rule.severity : "error"] },
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
            toolExecutionNotifications: outcome.notices.map((text2) => ({ level: "note", message: { text: plainText(text2) } }))
          }
        ],
        properties: { coverage: outcome.coverage },
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
function statusOf2(finding) {
  if (finding.allowed !== void 0) return allowanceOf(finding);
  return finding.lapsed === void 0 ? standingOf(finding) : `${standingOf(finding) || "there"}; allowed until ${finding.lapsed}`;
}
function rowOf(finding, outcome) {
  const place = `${markdownText(finding.origin.path)}:${finding.start.line}:${finding.start.column}`;
  const what = finding.slot === void 0 ? "" : `${finding.slot.place} ${markdownCode(finding.slot.name)}`;
  const client = markdownText(outcome.clientNames.get(finding.client) ?? finding.client);
  const issuer = finding.issuer === void 0 ? finding.rule === "static-credential" ? "unknown" : "" : markdownText(finding.issuer);
  const revoke2 = finding.rotate === void 0 ? "" : ` ([revoke](${finding.rotate}))`;
  const standing = statusOf2(finding);
  return `| ${place} | ${client} | ${markdownText(finding.server?.name ?? "")} | ${what} | ${issuer}${revoke2} | ${markdownText(standing)} |
`;
}
function table2(title, findings, outcome, room) {
  if (findings.length === 0) return "";
  let text2 = `
### ${title}

| Where | Client | Server | What | Issuer | Standing |
|---|---|---|---|---|---|
`;
  for (const [i, finding] of findings.entries()) {
    const row = rowOf(finding, outcome);
    if (text2.length + row.length > room) {
      text2 += `
\u2026 and ${findings.length - i} more; the JSON and SARIF reports hold them all.
`;
      break;
    }
    text2 += row;
  }
  return text2;
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
function linked(step) {
  const url = /https:\/\/\S+$/.exec(step)?.[0];
  return url === void 0 ? markdownText(step) : `${markdownText(step.slice(0, -url.length))}<${url}>`;
}
function markdownReport(outcome, limit = SUMMARY_LIMIT) {
  const { coverage } = outcome;
  const mark = outcome.blocked.length > 0 ? "\u274C" : "\u2705";
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
    table2("Blocking", outcome.blocked, outcome, room),
    nextSteps(outcome),
    table2("Reported, not blocking", outcome.reported, outcome, room),
    table2("Allowed", outcome.allowed, outcome, room),
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
  if (outcome.posture !== void 0) publishPosture(outcome.posture, core, folder);
  const summary = process.env["GITHUB_STEP_SUMMARY"];
  if (summary !== void 0 && summary !== "") (0, import_node_fs2.appendFileSync)(summary, markdownReport(outcome));
  const forge = connection === void 0 ? void 0 : new GitHubForge(connection.api, connection.repository, connection.sleep);
  const telling = annotations.length - outcome.allowed.length;
  const crowded = annotations.filter((one) => one.level === "error").length > SHOWN || telling > 2 * SHOWN;
  if (forge !== void 0 && wishes.checkRun && crowded && outcome.head !== void 0) {
    const conclusion = outcome.blocked.length === 0 ? "success" : wishes.warnOnly ? "neutral" : "failure";
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
async function runAction({ inputs: rulesOfInputs, verify }) {
  const { env } = process;
  let local;
  const loaded = () => Promise.resolve().then(() => __toESM(require("./vendor/actions-core.js"), 1));
  try {
    const inputs = readInputs(rulesOfInputs, (name) => inputOf(env, name));
    const payload = readEvent(env["GITHUB_EVENT_PATH"]);
    const found2 = subjectFor(inputs, env, payload);
    const subject = verify ? wholeOnPush(found2) : found2;
    if (subject.kind === "nothing") {
      const core2 = await loaded();
      core2.info(`${subject.reason} There is nothing to examine.`);
      for (const output of ["findings", "blocked", "allowed", ...verify ? ["servers", "compliant"] : []]) core2.setOutput(output, 0);
      return;
    }
    let connection;
    const connected = async (need) => connection ??= await connect(inputs.token, env, NEEDS[need]);
    const remote = async () => {
      const { api, repository: repository2, sleep: sleep3 } = await connected("commits");
      return new GitHubRepository(api, repository2, sleep3);
    };
    const workspace = env["GITHUB_WORKSPACE"];
    local = workspace !== void 0 && GitRepository.isRepository(workspace) ? new GitRepository(workspace) : void 0;
    let start = () => void 0;
    const setting = new Promise((resolve6) => {
      start = resolve6;
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
    const fetch = async (parent) => policyIn(parent, await connected("policy"));
    const { scan, terms } = await underTerms(read, read.files, knowledge, systemClock.today(), fetch);
    const outcome = await finish(scan, terms, prepared, systemClock, {
      failOn: inputs["fail-on"],
      whole: subject.kind === "tree",
      repository
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

// src/core/remediation.ts
var DELIVERIES = ["oauth", "native", "launcher", "prompt", "environment", "removed"];
var CHOICES = DELIVERIES.filter((delivery) => delivery !== "removed");
var LAUNCHERS = ["npx", "keygate", "own"];

// src/cli/check.ts
var import_node_fs8 = require("node:fs");

// src/adapters/console-log.ts
function consoleLog(verbose) {
  const write2 = (text2) => {
    process.stderr.write(`${text2}
`);
  };
  return {
    debug: (message) => {
      if (verbose) write2(message);
    },
    info: write2,
    notice: write2,
    warn: (message) => write2(`warning: ${message}`),
    // `::add-mask::` on a plain terminal would itself be the leak.
    mask: () => void 0
  };
}

// src/adapters/disk.ts
var import_node_fs4 = require("node:fs");
var import_node_path3 = require("node:path");
var SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules", ".venv", "venv", "__pycache__", ".tox"]);
function codeOf(error) {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
var DiskFiles = class {
  #root;
  #within;
  #git;
  /** Reused for every file: a configuration is a few kilobytes. */
  #scratch;
  #listings = /* @__PURE__ */ new Map();
  /**
   * `within`: paths relative to the root to keep to (files or folders); empty for all. `git`: the
   * root lies in a repository and what git tracks is listed, with `new` also what it would track;
   * `none` walks all folders.
   */
  constructor(root, within = [], git = GitRepository.isRepository(root) ? "new" : "none") {
    this.#root = root;
    this.#git = git;
    this.#scratch = Buffer.allocUnsafe(64 * 1024);
    this.#within = within.map(withoutSlash).filter((path) => path !== "" && path !== ".");
  }
  list(scope) {
    const known = this.#listings.get(scope);
    if (known !== void 0) return known;
    const listing = this.#list(scope);
    this.#listings.set(scope, listing);
    return listing;
  }
  async #list(scope) {
    const wanted = (path) => scope === "all" || ENDING.test(path);
    const names = this.#git === "none" ? await this.#walk(wanted) : scope === "all" ? await this.#listAll() : await this.#listGit();
    const named3 = this.#within.filter((path) => wanted(path) && !isFolder((0, import_node_path3.join)(this.#root, path)));
    return [.../* @__PURE__ */ new Set([...names, ...named3])].sort();
  }
  get #scope() {
    return this.#within.length === 0 ? [] : ["--", ...this.#within.map((path) => `:(literal)${path}`)];
  }
  /** Every file that git tracks or would track. */
  async #listAll() {
    const [tracked, fresh] = await Promise.all([
      runGit(this.#root, ["ls-files", "-z", ...this.#scope]),
      this.#git === "new" ? runGit(this.#root, ["ls-files", "-z", "--others", "--exclude-standard", ...this.#scope]) : Buffer.alloc(0)
    ]);
    return [tracked, fresh].flatMap(
      (out) => out.toString("utf8").split("\0").filter((path) => path !== "" && !path.endsWith("/"))
    );
  }
  /**
   * Configurations that git tracks, and those it would track: new files that no ignore rule covers.
   * `git ls-files --others` takes longer than a walk of our own, so git is asked only about the new
   * files that matter, and lists what it tracks while we walk.
   */
  async #listGit() {
    const [listing, present] = await Promise.all([
      runGit(this.#root, ["ls-files", "-z", ...this.#scope]),
      this.#git === "new" ? this.#walk((name) => ENDING.test(name)) : []
    ]);
    const tracked = new Set(pick(listing));
    const fresh = present.filter((path) => !tracked.has(path));
    return [...tracked, ...await notIgnored(this.#root, fresh)];
  }
  /** Every file whose name is wanted. Asks for many folders at once: the disk is the slow part. */
  #walk(wanted) {
    return new Promise((resolve6, reject) => {
      const found2 = [];
      let open2 = 0;
      const visit2 = (folder) => {
        open2++;
        (0, import_node_fs4.readdir)((0, import_node_path3.join)(this.#root, folder), { withFileTypes: true }, (error, entries) => {
          if (error !== null && codeOf(error) !== "ENOENT") {
            reject(new UserError(`The folder "${folder}" could not be read (${codeOf(error)}).`, { cause: error }));
            return;
          }
          const listed = error === null ? entries : [];
          const prefix = folder === "" ? "" : `${folder}/`;
          const foreign = this.#git !== "none" && folder !== "" && listed.some((entry) => entry.name === ".git");
          for (const entry of foreign ? [] : listed) {
            const { name } = entry;
            if (entry.isDirectory()) {
              if (!SKIPPED.has(name)) visit2(prefix + name);
            } else if (wanted(name) && (entry.isFile() || entry.isSymbolicLink())) found2.push(prefix + name);
          }
          if (--open2 === 0) resolve6(found2);
        });
      };
      const folders = this.#within.length === 0 ? [""] : this.#within.filter((path) => isFolder((0, import_node_path3.join)(this.#root, path)));
      folders.forEach(visit2);
      if (folders.length === 0) resolve6(found2);
    });
  }
  read(path, limit, known) {
    const full = `${this.#root}/${path}`;
    let file;
    if (import_node_fs4.constants.O_NOFOLLOW === void 0 && (0, import_node_fs4.lstatSync)(full, { throwIfNoEntry: false })?.isSymbolicLink() === true)
      return this.#readLink(full, limit, known);
    try {
      file = (0, import_node_fs4.openSync)(full, import_node_fs4.constants.O_RDONLY | (import_node_fs4.constants.O_NOFOLLOW ?? 0) | (import_node_fs4.constants.O_NONBLOCK ?? 0));
    } catch (error) {
      const code = codeOf(error);
      if (code === "ENOENT" || code === "ENOTDIR") return void 0;
      if (code === "ELOOP" || code === "EMLINK") return this.#readLink(full, limit, known);
      return { problem: `it could not be opened (${code})` };
    }
    try {
      const first = (0, import_node_fs4.readSync)(file, this.#scratch, 0, this.#scratch.length, null);
      if (first > limit) return { problem: tooLarge((0, import_node_fs4.fstatSync)(file).size, limit) };
      if (first > 0 && first < this.#scratch.length) return { bytes: Buffer.from(this.#scratch.subarray(0, first)) };
      const status = (0, import_node_fs4.fstatSync)(file);
      if (!status.isFile()) return { problem: "it is not a regular file" };
      if (status.size > limit) return { problem: tooLarge(status.size, limit) };
      const bytes = Buffer.allocUnsafe(status.size);
      let done = 0;
      while (done < bytes.length) {
        const count2 = (0, import_node_fs4.readSync)(file, bytes, done, bytes.length - done, done);
        if (count2 === 0) break;
        done += count2;
      }
      return { bytes: bytes.subarray(0, done) };
    } catch (error) {
      if (codeOf(error) === "EISDIR") return void 0;
      if (codeOf(error) === "EAGAIN") return { problem: "it is not a regular file" };
      return { problem: `it could not be read (${codeOf(error)})` };
    } finally {
      (0, import_node_fs4.closeSync)(file);
    }
  }
  #readLink(full, limit, known) {
    let target;
    try {
      target = (0, import_node_path3.relative)((0, import_node_fs4.realpathSync)(this.#root), (0, import_node_fs4.realpathSync)(full));
    } catch {
      return { problem: "it is a symbolic link that leads nowhere" };
    }
    if ((0, import_node_path3.isAbsolute)(target) || target === ".." || target.startsWith(`..${import_node_path3.sep}`))
      return { problem: "it is a symbolic link that leads out of the scanned folder" };
    if (known(target.split(import_node_path3.sep).join("/"))) return void 0;
    if (isFolder((0, import_node_path3.join)(this.#root, target))) return { problem: "it is a symbolic link to a folder" };
    return this.read(target, limit, known);
  }
};
function withoutSlash(path) {
  let end = path.length;
  while (path.endsWith("/", end)) end--;
  return path.slice(0, end);
}
function isFolder(path) {
  return (0, import_node_fs4.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
async function notIgnored(root, paths) {
  if (paths.length === 0) return [];
  const ignored = new Set(
    (await runGit(root, ["check-ignore", "-z", "--stdin"], { input: `${paths.join("\0")}\0`, fine: [0, 1] })).toString("utf8").split("\0")
  );
  return paths.filter((path) => !ignored.has(path));
}
var ENDINGS = [".json", ".jsonc", ".json5", ".yaml", ".yml", ".toml", ".code-workspace", ".env", ".md", "crushrc"];
var COPIES = [
  ".bak",
  ".backup",
  ".old",
  ".orig",
  ".save",
  ".disabled",
  ".off",
  ".example",
  ".sample",
  ".template",
  ".tmpl",
  ".dist",
  ".tmp",
  "~"
];
var ENDING = new RegExp(
  `(?:${ENDINGS.map((end) => end.replaceAll(".", "\\.")).join("|")})(?:${COPIES.map((end) => end.replaceAll(".", "\\.")).join("|")})?$|\\.env\\.`
);
var LAST_TWO = new Set(
  [...ENDINGS, ...COPIES].filter((end) => end.length > 1).map((end) => end.charCodeAt(end.length - 2) * 256 + end.charCodeAt(end.length - 1))
);
var TILDE = 126;
function pick(out) {
  const found2 = [];
  let start = 0;
  for (let i = 0; i < out.length; i++) {
    if (out[i] !== 0) continue;
    const last = out[i - 1] ?? 0;
    if (last === TILDE || LAST_TWO.has((out[i - 2] ?? 0) * 256 + last)) {
      const path = out.toString("utf8", start, i);
      if (ENDING.test(path)) found2.push(path);
    }
    start = i + 1;
  }
  return found2;
}

// src/engine/scan-files.ts
async function scanFiles(files, setting) {
  const discovery = makeDiscovery(setting.knowledge);
  const scope = setting.scope ?? "all";
  const paths = await files.list(scope);
  const candidates = paths.flatMap((path) => (scope === "all" ? discovery.text(path) : discovery.candidate(path)) ?? []);
  const known = (path) => (discovery.candidate(path)?.claims.length ?? 0) > 0;
  const examiner = await makeExaminer(setting, discovery);
  const looked = /* @__PURE__ */ new Map();
  const tooLarge2 = [];
  async function look(candidate, named4) {
    const content = files.read(candidate.path, MAX_BYTES, known);
    if (content === void 0) return;
    if ("problem" in content && !examiner.required(candidate) && candidate.claims.length === 0) {
      if (/large/.test(content.problem)) tooLarge2.push(printablePath(candidate.path, setting.knowledge));
      return;
    }
    const result = await examiner.examine(candidate, content, { named: named4 });
    if (result !== void 0) looked.set(candidate.path, result);
  }
  const late = candidates.filter(({ path }) => isEnvFile(path));
  for (const [i, candidate] of candidates.entries()) {
    if (i % 64 === 0) setting.progress?.(i, candidates.length);
    if (!isEnvFile(candidate.path)) await look(candidate, false);
  }
  const listed = new Map(candidates.map((candidate) => [candidate.path, candidate]));
  const named3 = namedEnvFiles([...looked.values()], (path) => listed.has(path));
  for (const candidate of late) await look(candidate, named3.has(candidate.path));
  for (const path of named3) {
    const candidate = listed.get(path);
    if (candidate !== void 0 && !isEnvFile(path)) await look(candidate, true);
  }
  const all = [...looked.values()];
  return {
    ...scanOf(
      all,
      examiner,
      all.flatMap(({ judged }) => withStanding(judged, "present"))
    ),
    notices: [...largeNotice(tooLarge2), ...examiner.notices()],
    ...setting.keep === true ? { kept: { heads: all, bases: void 0, paths: new Set(await files.list("all")) } } : {}
  };
}
function largeNotice(paths) {
  const [first] = paths;
  if (first === void 0) return [];
  const more = paths.length > 1 ? ` and ${paths.length - 1} other files` : "";
  return [
    `${first}${more} ${paths.length > 1 ? "are" : "is"} larger than ${MAX_BYTES / 1024 / 1024} MiB and ${paths.length > 1 ? "were" : "was"} not searched.`
  ];
}

// src/report/text.ts
var COLOURS = { error: "red", warning: "yellow", note: "cyan" };
function wrap(text2, width, indent) {
  const lines = [];
  let line = "";
  for (const word of text2.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`
${indent}`);
}
function findingText(finding, outcome, paint, width) {
  const place = `${finding.start.line}:${finding.start.column}`.padEnd(7);
  const indent = " ".repeat(18);
  const body = width - indent.length;
  const severity = finding.allowed === void 0 ? paint(COLOURS[finding.severity], finding.severity.padEnd(8)) : paint("dim", "allowed ");
  const steps = finding.allowed === void 0 ? finding.help : [];
  const help = steps.map((step) => `${indent}${paint("green", "\u2192")} ${wrap(plainText(step), body - 2, `${indent}  `)}
`).join("");
  const standing = finding.allowed === void 0 ? standingOf(finding) : allowanceOf(finding);
  const facts = [finding.rule, outcome.clientNames.get(finding.client) ?? finding.client, ...standing === "" ? [] : [standing]];
  return `  ${place} ${severity}${wrap(plainText(finding.message), body, indent)}
${help}${indent}${paint("dim", wrap(facts.map(plainText).join(" \xB7 "), body, indent))}
`;
}
function textReport(outcome, paint, width = 100) {
  const files = /* @__PURE__ */ new Map();
  for (const finding of [...outcome.blocked, ...outcome.reported, ...outcome.allowed]) {
    files.set(finding.origin.path, [...files.get(finding.origin.path) ?? [], finding]);
  }
  let text2 = "";
  for (const [path, findings] of files) {
    text2 += `${paint("bold", plainText(path))}
`;
    for (const finding of findings) text2 += findingText(finding, outcome, paint, Math.max(60, width));
    text2 += "\n";
  }
  for (const line of outcome.posture === void 0 ? [] : postureLines(outcome.posture)) text2 += `${line}
`;
  for (const emergency of emergencies(outcome)) text2 += `${paint("red", "break glass:")} ${plainText(emergency)}
`;
  for (const notice of outcome.notices) text2 += `${paint("yellow", "note:")} ${plainText(notice)}
`;
  const mark = outcome.blocked.length > 0 ? paint("red", "\u2716") : paint("green", "\u2714");
  return `${text2}${mark} ${plainText(headline(outcome))}
`;
}

// src/cli/exit.ts
var EXIT = {
  clean: 0,
  findings: 1,
  /** An option, a path or the policy is wrong. */
  usage: 2,
  /** No MCP configuration was found. */
  nothing: 3,
  /** Something that should have been examined could not be read. */
  incomplete: 4
};
function exitCode(outcome, change) {
  if (outcome.blocked.some((finding) => finding.rule !== "unreadable-config")) return EXIT.findings;
  if (outcome.blocked.length > 0) return EXIT.incomplete;
  return outcome.coverage.matched === 0 && !change ? EXIT.nothing : EXIT.clean;
}

// src/cli/fetch-policy.ts
var import_promises2 = require("node:timers/promises");
async function connect2(env) {
  const { Octokit } = await Promise.resolve().then(() => __toESM(require("./vendor/octokit-rest.js"), 1));
  const auth = env["GITHUB_TOKEN"] ?? env["GH_TOKEN"];
  const silent = () => void 0;
  const octokit = new Octokit({
    ...auth === void 0 ? {} : { auth },
    ...env["GITHUB_API_URL"] === void 0 ? {} : { baseUrl: env["GITHUB_API_URL"] },
    log: { debug: silent, info: silent, warn: silent, error: silent }
  });
  return { api: requesterOf(octokit), sleep: (milliseconds) => (0, import_promises2.setTimeout)(milliseconds) };
}
function fetchPolicy(env) {
  return async (parent) => policyIn(parent, await connect2(env));
}

// src/cli/repository-root.ts
var import_node_path4 = require("node:path");
function repositoryRoot(from) {
  for (let folder = from; ; folder = (0, import_node_path4.dirname)(folder)) {
    if (GitRepository.isRepository(folder)) return folder;
    if ((0, import_node_path4.dirname)(folder) === folder) return void 0;
  }
}

// src/cli/target.ts
var import_node_fs5 = require("node:fs");
var import_node_path5 = require("node:path");
function targetOf2(paths, cwd) {
  for (const path of paths) if (!(0, import_node_fs5.existsSync)((0, import_node_path5.resolve)(cwd, path))) throw new UserError(`There is no file or folder "${path}".`);
  const [only] = paths;
  if (only === void 0) return { root: cwd, within: [] };
  const full = (0, import_node_path5.resolve)(cwd, only);
  if (paths.length === 1 && (0, import_node_fs5.statSync)(full).isDirectory()) return { root: full, within: [] };
  const within = paths.map((path) => (0, import_node_path5.relative)(cwd, (0, import_node_path5.resolve)(cwd, path)).split(import_node_path5.sep).join("/"));
  const outside = within.some((path) => path === ".." || path.startsWith("../") || (0, import_node_path5.isAbsolute)(path));
  if (!outside) return { root: cwd, within };
  if (paths.length === 1) return { root: (0, import_node_path5.dirname)(full), within: [(0, import_node_path5.relative)((0, import_node_path5.dirname)(full), full)] };
  throw new UserError("Several paths must lie in the current folder; change to the folder that holds them all.");
}

// src/cli/terms-files.ts
var import_node_fs6 = require("node:fs");
var import_node_path6 = require("node:path");
function isFile(path) {
  return (0, import_node_fs6.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
function contentOf(path) {
  try {
    const { size } = (0, import_node_fs6.statSync)(path);
    return size > LARGEST_TERMS ? { problem: tooLarge(size, LARGEST_TERMS) } : { bytes: (0, import_node_fs6.readFileSync)(path) };
  } catch (error) {
    return { problem: `it could not be opened (${error instanceof Error && "code" in error ? String(error.code) : "unknown error"})` };
  }
}
function policyNamed(path) {
  if (!isFile((0, import_node_path6.resolve)(path))) throw new UserError(`There is no policy file "${path}".`);
  return { path, content: contentOf((0, import_node_path6.resolve)(path)) };
}
function termsFilesIn(root) {
  return Object.fromEntries(
    Object.entries(TERMS_PATHS).flatMap(([name, paths]) => {
      const path = paths.find((one) => isFile((0, import_node_path6.join)(root, one)));
      return path === void 0 ? [] : [[name, { path, content: contentOf((0, import_node_path6.join)(root, path)) }]];
    })
  );
}

// src/cli/terminal.ts
var import_node_util2 = require("node:util");
function wantsColour(asked, stream, env) {
  if (asked !== void 0) return asked;
  if (env["NO_COLOR"] !== void 0 && env["NO_COLOR"] !== "") return false;
  if (env["FORCE_COLOR"] !== void 0 && env["FORCE_COLOR"] !== "0") return true;
  return stream.isTTY && env["TERM"] !== "dumb";
}
function painter(colour) {
  return colour ? (style, text2) => (0, import_node_util2.styleText)(style, text2, { validateStream: false }) : (_style, text2) => text2;
}
var DELAY_MS = 400;
function progressLine(stream) {
  const start = performance.now();
  let last = 0;
  let drawn = false;
  return {
    show(done, total) {
      const now = performance.now();
      if (!stream.isTTY || now - start < DELAY_MS || now - last < 100) return;
      last = now;
      drawn = true;
      stream.write(`\r\x1B[2KReading ${done} of ${total} files`);
    },
    clear() {
      if (drawn) stream.write("\r\x1B[2K");
      drawn = false;
    }
  };
}

// src/cli/write-baseline.ts
var import_node_fs7 = require("node:fs");
var import_node_path7 = require("node:path");
function isBaseline(path, text2) {
  if (text2.trim() === "" || text2.startsWith(BASELINE_TITLE)) return true;
  try {
    readBaseline(path, text2);
    return true;
  } catch {
    return false;
  }
}
function baselineTarget(root, named3) {
  const standard = BASELINE_PATHS.find((path2) => (0, import_node_fs7.existsSync)((0, import_node_path7.join)(root, path2))) ?? BASELINE_PATHS[0] ?? "";
  const path = named3 === true ? standard : named3;
  const full = named3 === true ? (0, import_node_path7.join)(root, standard) : (0, import_node_path7.resolve)(named3);
  const status = (0, import_node_fs7.statSync)(full, { throwIfNoEntry: false });
  if (status?.isDirectory() === true) {
    throw new UserError(
      `--write-baseline takes a file, and "${path}" is a folder; to examine that folder, write it before the option: keygate check ${path} --write-baseline.`
    );
  }
  if (status !== void 0 && !isBaseline(path, (0, import_node_fs7.readFileSync)(full, "utf8")))
    throw new UserError(`"${path}" is there and is no baseline, so it is not written over; name another file or delete it.`);
  return { path, full };
}
function writeBaseline(target, findings, policy) {
  if (policy.forbidden.has("baseline"))
    throw new UserError('The policy accepts no baseline ("suppression: baseline: forbid"), so none is written.');
  const { accepted, refused } = acceptable(findings, policy);
  const text2 = baselineOf(accepted);
  try {
    (0, import_node_fs7.mkdirSync)((0, import_node_path7.dirname)(target.full), { recursive: true });
    (0, import_node_fs7.writeFileSync)(target.full, text2);
  } catch (cause) {
    throw new UserError(`The baseline could not be written to "${target.path}"; may you write there?`, { cause });
  }
  const baseline = readBaseline(target.path, text2);
  const { size } = baseline.lines;
  return {
    baseline,
    sentence: [
      size === 1 ? `1 finding is accepted for now in ${target.path}.` : `${size} findings are accepted for now in ${target.path}.`,
      ...refused === 0 ? [] : [`${refused} may not be accepted, by the policy.`],
      ...BASELINE_PATHS.some((path) => target.full.replaceAll("\\", "/").endsWith(`/${path}`)) ? [] : [`A baseline counts only as ${BASELINE_PATHS.join(" or ")} at the root.`]
    ].join(" ")
  };
}

// src/cli/check.ts
var FORMATS = ["text", "json", "sarif", "github"];
async function scanCommits(repository, options, setting) {
  const resolve6 = async (revision, option) => {
    const commit = await repository.resolve(revision);
    if (commit === void 0) throw new UserError(`${repository.name} knows no commit "${revision}" (${option}).`);
    return commit;
  };
  const [base, head] = await Promise.all([
    options.base === void 0 ? void 0 : resolve6(options.base, "--base"),
    resolve6(options.head ?? "HEAD", "--head")
  ]);
  return base === void 0 ? readCommit(repository, head, setting) : readRange(repository, base, head, setting);
}
function localRepository(root) {
  const top = repositoryRoot(root);
  if (top === void 0) throw new UserError("--base and --head compare commits, and this folder is in no git repository.");
  return new GitRepository(top);
}
async function remoteRepository(name, env) {
  if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name)) throw new UserError(`--repo takes owner/name, not "${name}".`);
  const { api, sleep: wait } = await connect2(env);
  return new GitHubRepository(api, name, wait);
}
function render(outcome, options) {
  switch (options.format) {
    case "json":
      return jsonReport(outcome);
    case "sarif":
      return sarifReport(outcome);
    case "github":
      return `${workflowCommands(outcome)}${plainText(headline(outcome))}
`;
    default: {
      const colour = options.output === void 0 && wantsColour(options.color, process.stdout, process.env);
      return textReport(outcome, painter(colour), Math.min(process.stdout.columns ?? 100, 140));
    }
  }
}
function expectWhole(within, commits) {
  if (within.length > 0) throw new UserError("--write-baseline accepts the findings of a whole tree; leave the paths out.");
  if (commits) throw new UserError("--write-baseline accepts what stands in the working tree; leave out --repo, --base and --head.");
}
function deliver(outcome, options, log) {
  const text2 = render(outcome, options);
  if (options.output === void 0) {
    process.stdout.write(text2);
    return;
  }
  try {
    (0, import_node_fs8.writeFileSync)(options.output, text2);
  } catch (cause) {
    throw new UserError(`The report could not be written to "${options.output}"; is there such a folder, and may you write to it?`, {
      cause
    });
  }
  log.info(`${plainText(headline(outcome))} The report is in ${options.output}.`);
}
async function subjectOf2(root, within, scope, options) {
  if (options.repo !== void 0) return { repository: await remoteRepository(options.repo, process.env) };
  if (options.base !== void 0 || options.head !== void 0) return { repository: localRepository(root) };
  const top = repositoryRoot(root);
  const tree = new DiskFiles(root, within, top === void 0 ? "none" : options.tracked === true ? "tracked" : "new");
  tree.list(scope).catch(() => void 0);
  return { tree, repository: top === root ? new GitRepository(root) : void 0 };
}
async function check(paths, options, verify = false) {
  const { root, within } = targetOf2(paths, process.cwd());
  const log = consoleLog(options.verbose === true);
  const scope = options.configurations === true || verify ? "configurations" : "all";
  const commits = options.repo !== void 0 || options.base !== void 0 || options.head !== void 0;
  if (commits && within.length > 0) throw new UserError("--repo, --base and --head examine whole commits; leave the paths out.");
  if (options.writeBaseline !== void 0) expectWhole(within, commits);
  const target = options.writeBaseline === void 0 ? void 0 : baselineTarget(root, options.writeBaseline);
  const { tree, repository } = await subjectOf2(root, within, scope, options);
  try {
    const knowledge = await assemble();
    const progress = progressLine(process.stderr);
    const setting = {
      knowledge,
      rules,
      log,
      scope,
      progress: progress.show,
      secondOpinion: secretlint(),
      ...verify ? { keep: true } : {}
    };
    const read = tree === void 0 ? await scanCommits(repository, options, setting) : { scan: await scanFiles(tree, setting), files: termsFilesIn(root) };
    const { files } = read;
    progress.clear();
    const policy = options.policy === void 0 ? {} : { policy: policyNamed(options.policy) };
    const wishes = {
      failOn: options.failOn,
      whole: tree === void 0 ? options.base === void 0 : within.length === 0,
      repository
    };
    const { baseline: _old, ...others } = files;
    const found2 = { ...target === void 0 ? files : others, ...policy };
    const { scan, terms } = await underTerms(read, found2, knowledge, systemClock.today(), fetchPolicy(process.env));
    let outcome = await finish(scan, terms, setting, systemClock, wishes);
    if (target !== void 0 && scan.coverage.matched + scan.findings.length > 0) {
      const { baseline, sentence } = writeBaseline(target, outcome.findings, terms.policy);
      log.info(plainText(sentence));
      outcome = await finish(scan, { ...terms, baseline }, setting, systemClock, wishes);
    }
    deliver(outcome, options, log);
    if (options.badge !== void 0 && outcome.posture !== void 0) (0, import_node_fs8.writeFileSync)(options.badge, postureBadge(outcome.posture));
    return options.warnOnly === true ? 0 : exitCode(outcome, options.base !== void 0);
  } finally {
    await repository?.close();
  }
}

// src/cli/completion.ts
var SHELLS2 = ["bash", "zsh", "fish"];
function wordsOf3(command) {
  return [
    ...command.options.flatMap((option) => [option.long, option.short]).filter((flag) => flag !== void 0 && flag !== null),
    "--help"
  ];
}
function choicesOf(command) {
  return command.options.flatMap(
    (option) => option.argChoices !== void 0 && option.long !== void 0 && option.long !== null ? [{ flag: option.long, values: option.argChoices }] : []
  );
}
function bash(program) {
  const commands = program.commands.map((command) => command.name());
  const cases = program.commands.map((command) => {
    const choices2 = choicesOf(command).map(
      ({ flag, values: values2 }) => `      ${flag}) COMPREPLY=($(compgen -W "${values2.join(" ")}" -- "$current")); return ;;
`
    );
    const values = command.registeredArguments.flatMap((argument) => argument.argChoices ?? []);
    return `    ${command.name()})
      case "$previous" in
${choices2.join("")}      esac
      COMPREPLY=($(compgen -W "${[...wordsOf3(command), ...values].join(" ")}" -- "$current") $(compgen -f -- "$current")) ;;
`;
  });
  return `_keygate() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...commands, "--help", "--version"].join(" ")}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join("")}  esac
}
complete -o filenames -F _keygate keygate
`;
}
function fish(program) {
  const lines = program.commands.flatMap((command) => [
    `complete -c keygate -n __fish_use_subcommand -a ${command.name()} -d '${command.description().replace(/'/g, "")}'`,
    ...command.options.map((option) => {
      const values = option.argChoices === void 0 ? "" : ` -x -a '${option.argChoices.join(" ")}'`;
      return `complete -c keygate -n '__fish_seen_subcommand_from ${command.name()}' -l ${(option.long ?? "").replace(/^--/, "")}${values} -d '${option.description.replace(/'/g, "")}'`;
    })
  ]);
  return `${lines.join("\n")}
`;
}
function completionScript(shell, program) {
  switch (shell) {
    case "bash":
      return bash(program);
    case "zsh":
      return `#compdef keygate
autoload -U +X bashcompinit && bashcompinit
${bash(program)}`;
    case "fish":
      return fish(program);
    default:
      throw new UserError(`There is no completion for "${shell}"; choose one of ${SHELLS2.join(", ")}.`);
  }
}

// src/cli/exec-options.ts
var EXEC_OPTIONS = {
  server: { value: "name", description: "name of the server as the client calls it, for the audit log" },
  audit: {
    value: "file",
    description: 'append what is read, issued, renewed and revoked to this file as JSON Lines; "-" is standard error'
  },
  "log-calls": {
    description: "note each call of a tool in the audit log: its name, its arguments by name, how it ended; copies the streams"
  },
  "max-ttl": { value: "time", description: "end the server, and revoke what it was given, after this time: 30m, 8h" },
  "stop-when-expired": { description: "end the server when a credential of its expires that cannot be renewed" }
};
var EXEC_HELP = `
Examples:
  keygate exec -- npx -y @acme/mcp-server                       references in the environment
  keygate exec --audit audit.jsonl --server crm -- crm-mcp

Exit codes: the server's own, or, where it was not started: 64 wrong usage, 65 wrong reference,
69 manager not reachable, 70 our fault, 73 audit log not writable, 77 no permission, 78 value that
no environment can hold, 126 command not executable, 127 command not found
`;

// src/engine/schema-errors.ts
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next2 = [i];
    for (let j = 1; j <= b.length; j++) {
      next2.push(Math.min((row[j] ?? 0) + 1, (next2[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next2;
  }
  return row[b.length] ?? 0;
}
var LONGEST_WORD = 64;
function nearest(word, known) {
  if (word.length > LONGEST_WORD) return void 0;
  const best = [...known].sort((a, b) => distance(word, a) - distance(word, b))[0];
  return best !== void 0 && distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : void 0;
}

// src/cli/explain.ts
async function explainRule(id, paint) {
  const { ruleMetas } = await Promise.resolve().then(() => __toESM(require("./rules.js"), 1));
  const meta = ruleMetas.find((one) => one.id === id);
  if (meta === void 0) {
    const names = ruleMetas.map((one) => one.id);
    const meant = nearest(id, names);
    throw new UserError(
      `There is no rule "${id}"${meant === void 0 ? `; the rules are ${names.join(", ")}` : `; did you mean "${meant}"?`}.`
    );
  }
  const evidence = taxaNamed(meta.standards).map((taxon) => `  ${taxon.id} ${taxon.title}
    ${taxon.address}
`);
  return `${paint("bold", meta.id)} (${meta.severity}, since ${meta.since})
${meta.title}.

${meta.explanation}

Contributes evidence to:
${evidence.join("")}
${paint("cyan", rulePage(meta.id))}
`;
}

// src/cli/fix.ts
var import_node_fs10 = require("node:fs");
var import_node_path9 = require("node:path");
var import_promises3 = require("node:readline/promises");

// src/adapters/tree-writer.ts
var import_node_fs9 = require("node:fs");
var import_node_path8 = require("node:path");
function writeTree(root, rewrites) {
  const refused = /* @__PURE__ */ new Map();
  const real = (0, import_node_fs9.realpathSync)(root);
  for (const { path, before, after } of rewrites) {
    try {
      const full = (0, import_node_fs9.realpathSync)((0, import_node_path8.join)(root, path));
      const inside = (0, import_node_path8.relative)(real, full);
      if ((0, import_node_path8.isAbsolute)(inside) || inside === ".." || inside.startsWith(`..${import_node_path8.sep}`))
        refused.set(path, "It is a link that leads out of the folder.");
      else if (!(0, import_node_fs9.readFileSync)(full).equals(Buffer.from(before, "utf8")))
        refused.set(path, "It changed while it was read, or it is not UTF-8 text.");
      else (0, import_node_fs9.writeFileSync)(full, after);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
      refused.set(path, `It could not be written (${code}).`);
    }
  }
  return refused;
}
async function dirtyFiles(root, paths) {
  if (paths.length === 0) return /* @__PURE__ */ new Set();
  const status = await runGit(root, ["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=no"]);
  const prefix = (await runGit(root, ["rev-parse", "--show-prefix"])).toString("utf8").trim();
  const changed = new Set(
    status.toString("utf8").split("\0").flatMap((line) => line.length > 3 ? [line.slice(3)] : [])
  );
  return new Set(paths.filter((path) => changed.has(prefix + path)));
}

// src/engine/place.ts
var LONGEST = 80;
var LOOKED_AT = 400;
var PLACEHOLDER2 = /\{(?<key>[a-z]{1,20})\}/g;
var SETTING2 = /^[A-Za-z0-9][\w.:@/+-]{0,199}$/;
var LONGEST_TEMPLATE = 500;
function joint({ characters }) {
  return new RegExp(`[${characters}]`).test("-") ? "-" : "_";
}
function cased(text2, { letters }) {
  return letters === void 0 ? text2 : letters === "upper" ? text2.toUpperCase() : text2.toLowerCase();
}
function endless(text2) {
  return text2.replace(/(?<![-._])[-._]{1,400}$/, "");
}
function shortened(text2, remedy) {
  if (text2.length <= LONGEST) return text2;
  let sum2 = 2166136261;
  for (let i = 0; i < text2.length; i++) sum2 = Math.imul(sum2 ^ text2.charCodeAt(i), 16777619) >>> 0;
  const end = cased(`${joint(remedy)}${sum2.toString(36).padStart(7, "0")}`, remedy);
  return `${endless(text2.slice(0, LONGEST - end.length))}${end}`;
}
function wordOf(name, remedy) {
  const joined = joint(remedy);
  const legal = cased(name.slice(0, LOOKED_AT), remedy).replace(new RegExp(`[^${remedy.characters}]{1,400}`, "g"), joined).replace(new RegExp(`${joined}{2,400}`, "g"), joined);
  const word = endless(legal.replace(/^[-._]{1,400}/, ""));
  return shortened(word === "" ? cased("unnamed", remedy) : word, remedy);
}
function problemOfTemplate(template, { name }, { characters }) {
  const unknown = [...template.matchAll(PLACEHOLDER2)].map(([whole]) => whole).find((one) => !/^\{(?:repo|server|slot)\}$/.test(one));
  if (unknown !== void 0) return { problem: `remediate.path has ${unknown}; there are {repo}, {server} and {slot}.` };
  if (!template.includes("{server}") || !template.includes("{slot}"))
    return { problem: "remediate.path must have {server} and {slot}: without them two credentials would share a place." };
  if (!new RegExp(`^[/${characters}]{0,${LONGEST_TEMPLATE}}$`, "i").test(template.replace(PLACEHOLDER2, "")))
    return { problem: `remediate.path has a character that ${name} does not take there, or is too long.` };
  return void 0;
}
function problemOfSettings(manager, remedy, settings) {
  for (const [key, what] of Object.entries(remedy.settings ?? {})) {
    const value = Object.hasOwn(settings, key) ? settings[key] : void 0;
    if (value === void 0 || value === "") return { problem: `${manager.name} needs remediate.settings.${key} of the policy: ${what}.` };
    if (!SETTING2.test(value)) return { problem: `remediate.settings.${key} of the policy is not ${what}.` };
  }
  return void 0;
}
function partsOf(template, words, remedy) {
  return cased(
    template.replace(PLACEHOLDER2, (_, key) => words[key] ?? ""),
    remedy
  ).split("/").filter((part2) => !/^\.{0,500}$/.test(part2)).map((part2) => shortened(part2, remedy));
}
function isKnown({ references }, { reference }, stored) {
  if (reference === void 0) return true;
  const text2 = render2(reference, stored, "NAME");
  return references.some(({ pattern, yields }) => yields === "manager" && pattern.exec(text2)?.[0] === text2);
}
function placeFor(manager, template, { repo, server, slot }, settings) {
  const { remedy } = manager;
  if (remedy === void 0) return { problem: `A literal cannot be moved to ${manager.name} by a change of a configuration.` };
  const problem = (template === void 0 ? void 0 : problemOfTemplate(template, manager, remedy)) ?? problemOfSettings(manager, remedy, settings);
  if (problem !== void 0) return problem;
  const words = { repo: wordOf(repo, remedy), server: wordOf(server, remedy), slot: wordOf(slot, remedy) };
  const parts = partsOf(template ?? remedy.path, words, remedy);
  const [least, most] = remedy.parts;
  if (parts.length < least || parts.length > most) {
    const wanted = least === most ? `${least}` : `${least} to ${most}`;
    return { problem: `remediate.path has ${parts.length} parts, and ${manager.name} takes ${wanted}.` };
  }
  const own = Object.keys(remedy.settings ?? {}).map((key) => [key, settings[key] ?? ""]);
  const path = parts.join("/");
  const stored = {
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
  if (isKnown(manager, remedy, stored)) return stored;
  return { problem: `With this path and these settings of remediate, ${manager.name} has no reference that it knows.` };
}
function valueOf2(key, { values }, name) {
  const value = key === "name" ? name : Object.hasOwn(values, key) ? values[key] : void 0;
  if (value === void 0) throw new RangeError(`a template has {${key}}, which is nothing known`);
  return value;
}
function render2(template, stored, name) {
  return template.replace(PLACEHOLDER2, (_, key) => valueOf2(key, stored, name));
}

// src/remedying.ts
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
    throw new UserError(
      `Say which secrets manager credentials are moved to: "remediate.manager" in the policy, or --manager.${several} There are: ${several === "" ? choices(knowledge) : able.map((one) => one.id).join(", ")}.`
    );
  }
  const manager = knowledge.managers.find((one) => one.id === id);
  if (manager === void 0) throw new UserError(`There is no manager "${id}"; the managers are ${choices(knowledge)}.`);
  if (manager.remedy === void 0)
    throw new UserError(`Keygate cannot move credentials to ${manager.name}; choose one of ${choices(knowledge)}.`);
  if (policy.standard.managers !== void 0 && !approved.some((one) => one.id === id))
    throw new UserError(`The policy does not approve ${manager.name} ("verify.managers"), so nothing is moved to it.`);
  return manager;
}
function resolvedByUs({ managers }) {
  const ours = managers.find(({ id }) => id === "keygate")?.launchers.flatMap(({ resolves }) => resolves ?? []) ?? [];
  const forms = managers.flatMap(({ references }) => references).filter(({ syntax }) => ours.includes(syntax));
  return (reference) => forms.some(({ pattern }) => pattern.exec(reference)?.[0] === reference);
}
function remedyTerms(asked, policy, knowledge, repo) {
  const other = asked.manager !== void 0 && asked.manager !== policy.remediation.manager;
  const { path: _template, ...general } = policy.remediation;
  const said = {
    ...other ? general : policy.remediation,
    ...asked,
    settings: { ...policy.remediation.settings, ...asked.settings }
  };
  const manager = managerOf(said, policy, knowledge);
  const settings = said.settings ?? {};
  const sample = placeFor(manager, said.path, { repo, server: "server", slot: "SLOT" }, settings);
  if ("problem" in sample) throw new UserError(sample.problem);
  return {
    manager,
    template: said.path,
    settings,
    launcher: said.launcher ?? "npx",
    deliveries: said.deliveries ?? CHOICES,
    minimum: () => policy.standard.minimum,
    resolves: resolvedByUs(knowledge),
    repo,
    version
  };
}

// src/cli/moving.ts
function settingsOf(pairs) {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at2 = pair.indexOf("=");
      if (at2 < 1) throw new UserError(`--set takes NAME=VALUE, not "${pair}".`);
      return [pair.slice(0, at2), pair.slice(at2 + 1)];
    })
  );
}
function deliveriesOf(list2) {
  return list2?.split(",").map((word) => {
    const known = CHOICES.find((choice) => choice === word.trim());
    if (known === void 0) throw new UserError(`There is no delivery "${word}"; the deliveries are ${CHOICES.join(", ")}.`);
    return known;
  });
}
function askedFor(options) {
  const launcher = LAUNCHERS.find((one) => one === options.launcher);
  const deliveries = deliveriesOf(options.deliveries);
  return {
    ...options.manager === void 0 ? {} : { manager: options.manager },
    ...options.place === void 0 ? {} : { path: options.place },
    ...options.set === void 0 ? {} : { settings: settingsOf(options.set) },
    ...launcher === void 0 ? {} : { launcher },
    ...deliveries === void 0 ? {} : { deliveries }
  };
}

// src/cli/fix.ts
async function chosen(findings, remediation) {
  if (!process.stdin.isTTY) throw new UserError("--interactive asks at a terminal, and there is none.");
  const lines = (0, import_promises3.createInterface)({ input: process.stdin, output: process.stderr });
  const kept2 = [];
  try {
    for (const finding of findings) {
      const swap = remediation.files.flatMap(({ swaps }) => swaps).find((one) => one.file === finding.origin.path && one.line === finding.start.line && one.slot === finding.slot?.name);
      if (swap === void 0) continue;
      const server = swap.server === void 0 ? "" : ` of ${swap.server}`;
      const question = `${swap.file}:${swap.line} ${swap.slot}${server} \u2192 ${swap.reference}`;
      const answer = await lines.question(`${plainText(question)} [y/n] `);
      if (/^y(?:es)?$/i.test(answer.trim())) kept2.push(finding);
    }
  } finally {
    lines.close();
  }
  return kept2;
}
async function writeAll(root, remediation, force) {
  const paths = remediation.files.map(({ path }) => path);
  const dirty = force || repositoryRoot(root) === void 0 ? /* @__PURE__ */ new Set() : await dirtyFiles(root, paths);
  const clean = remediation.files.filter(({ path }) => !dirty.has(path));
  const refused = new Map([
    ...[...dirty].map((path) => [path, "The file has changes that are not committed; commit them first, or give --force."]),
    ...writeTree(root, clean)
  ]);
  if (refused.size === 0) return remediation;
  return {
    ...remediation,
    files: remediation.files.filter(({ path }) => !refused.has(path)),
    left: [
      ...remediation.left,
      ...remediation.files.flatMap(({ path, swaps }) => {
        const reason = refused.get(path);
        return reason === void 0 ? [] : swaps.map((swap) => ({ ...swap, reason, steps: [] }));
      })
    ]
  };
}
async function fix(paths, options) {
  const { root, within } = targetOf2(paths, process.cwd());
  const top = repositoryRoot(root);
  const tree = new DiskFiles(root, within, top === void 0 ? "none" : "new");
  tree.list("configurations").catch(() => void 0);
  const knowledge = await assemble();
  const progress = progressLine(process.stderr);
  const setting = {
    knowledge,
    rules,
    log: consoleLog(options.verbose === true),
    scope: "configurations",
    progress: progress.show,
    keep: true
  };
  const { kept: kept2, ...scan } = await scanFiles(tree, setting);
  progress.clear();
  if (options.policy !== void 0 && !(0, import_node_fs10.existsSync)(options.policy)) throw new UserError(`There is no policy "${options.policy}".`);
  const files = { ...termsFilesIn(root), ...options.policy === void 0 ? {} : { policy: policyNamed(options.policy) } };
  const terms = await readTerms(files, knowledge, systemClock.today(), fetchPolicy(process.env));
  const outcome = await finish(scan, terms, setting, systemClock, { whole: within.length === 0 });
  if (scan.coverage.matched === 0) {
    process.stderr.write("keygate: there is no MCP configuration here.\n");
    return EXIT.nothing;
  }
  const { remediate, isSwappable, loadEditor, fixReport, fixText, maskedDiff } = await Promise.resolve().then(() => __toESM(require("./remedy-room.js"), 1));
  const findings = outcome.findings.filter(isSwappable);
  const repo = (0, import_node_path9.basename)(top ?? root);
  const asked = findings.length === 0 ? void 0 : remedyTerms(askedFor(options), terms.policy, knowledge, repo);
  const run3 = async (wanted) => asked === void 0 ? { files: [], left: [] } : remediate(kept2?.heads ?? [], wanted, asked, { knowledge, loadEditor });
  let remediation = await run3(findings);
  if (options.interactive === true) remediation = await run3(await chosen(findings, remediation));
  const writes = options.write === true || options.interactive === true;
  if (writes) remediation = await writeAll(root, remediation, options.force === true);
  const unread = outcome.findings.some(({ rule }) => rule === "unreadable-config");
  if (options.format === "json") process.stdout.write(fixReport(remediation, writes));
  else {
    const paint = painter(wantsColour(options.color, process.stdout, process.env));
    if (!writes) for (const file of remediation.files) process.stdout.write(maskedDiff(file, paint));
    process.stdout.write(fixText(remediation, paint, writes));
  }
  if (remediation.left.length > 0 || !writes && remediation.files.length > 0) return EXIT.findings;
  return unread ? EXIT.incomplete : EXIT.clean;
}

// src/cli/init.ts
var import_node_fs11 = require("node:fs");
var import_node_path10 = require("node:path");

// src/cli/first-policy.ts
var SCHEMA = "https://raw.githubusercontent.com/mcp-keygate/keygate/main/schemas/policy.schema.json";
var MAX_NAMED2 = 3;
function inComment(path) {
  return path.replaceAll(/[^\x20-\x7e]/g, "?");
}
function usedIn({ name, files }) {
  return `    # ${name}, in ${someOf(files.map(inComment), MAX_NAMED2)}.`;
}
var PARTS = ["  #   onepassword:", "  #     paths: [mcp/**]", "  #     accounts: [acme.1password.com]"];
function managersPart(managers) {
  if (managers.length === 0) {
    return [
      "  # No configuration refers to a secrets manager yet, so every one that Keygate knows is approved.",
      '  # "keygate list managers" prints their ids.',
      "  # managers:",
      ...PARTS
    ];
  }
  return [
    "  # The managers that are approved: those that configurations refer to now. Below an id may stand",
    "  # which part of it is:",
    ...PARTS,
    "  managers:",
    ...managers.flatMap((manager) => [usedIn(manager), `    ${manager.id}:`])
  ];
}
function firstPolicy(managers) {
  return `${[
    `# yaml-language-server: $schema=${SCHEMA}`,
    "# The policy of Keygate: what fails a run, what may stay, where credentials may come from.",
    "# It is read from the base of a change, so what is written here counts once it is merged.",
    "# https://github.com/mcp-keygate/keygate/blob/main/docs/policy.md",
    "version: 1",
    "",
    "# An organisation's policy, which can be tightened here and not loosened.",
    "# extends: acme/security/keygate.yml@main",
    "",
    "# Least severity that fails a run: error, warning or note.",
    "fail-on: error",
    "",
    '# How grave the findings of a rule are: error, warning, note or off. "keygate list rules" prints the rules.',
    "# severity:",
    "#   duplicate-key: error",
    "",
    '# What "keygate verify" asks of the credentials of MCP servers.',
    "verify:",
    "  # The lowest rung that is accepted. Worst first: literal, environment, prompt, manager, short-lived, none.",
    "  minimum: manager",
    ...managersPart(managers),
    "  # Files for which something else is approved.",
    "  # environments:",
    "  #   production:",
    "  #     files: [deploy/prod/**]",
    "  #     managers: [vault]",
    "  # Places that may fall short of this for a time, 90 days at most.",
    "  # exceptions:",
    "  #   - path: legacy/.mcp.json",
    "  #     reason: Its vendor supports variables alone until the next release.",
    "  #     approver: head-of-platform",
    "  #     expires: YYYY-MM-DD",
    "",
    "# Findings that may stay, each with a reason.",
    "# allow:",
    "#   - path: demo/**",
    "#     rule: static-credential",
    "#     reason: Passwords of containers that live for one demonstration.",
    "#     owner: demo-team",
    "#     expires: YYYY-MM-DD"
  ].join("\n")}
`;
}

// src/cli/first-workflow.ts
function firstWorkflow(version2) {
  return `# Written by "keygate init". https://github.com/mcp-keygate/keygate
name: keygate
on:
  pull_request:
  merge_group:
  schedule:
    - cron: '23 5 * * 1' # each Monday, the whole repository
  workflow_dispatch:

permissions: {}

concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  gate:
    name: no static credential in MCP configurations
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # reads both ends of the change; no checkout is needed
    steps:
      - uses: mcp-keygate/keygate@v${version2}

  verify:
    name: every credential comes from an approved secrets manager
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # reads the configurations and the policy; no checkout is needed
    steps:
      - uses: mcp-keygate/keygate/verify@v${version2}
`;
}

// src/cli/init.ts
var WORKFLOW_PATHS = [".github/workflows/keygate.yml", ".github/workflows/keygate.yaml"];
var MAX_NAMED3 = 5;
function managersOf(file) {
  const slots = [...file.servers.flatMap((server) => server.slots), ...file.strays];
  return [
    ...file.servers.flatMap(({ launch }) => launch.launchers.map(({ manager }) => manager)),
    ...slots.flatMap(
      ({ value }) => value.kind === "reference" && (value.via === "manager" || value.via === "dynamic") ? value.manager ?? [] : []
    )
  ];
}
function inUse(files, { managers }) {
  const paths = /* @__PURE__ */ new Map();
  for (const file of files) for (const id of managersOf(file)) paths.set(id, (paths.get(id) ?? /* @__PURE__ */ new Set()).add(file.origin.path));
  return managers.flatMap(({ id, name }) => {
    const found2 = paths.get(id);
    return found2 === void 0 ? [] : [{ id, name, files: [...found2] }];
  });
}
async function inventoryOf(root) {
  const knowledge = await assemble();
  const setting = { knowledge, rules: [staticCredential], log: consoleLog(false), scope: "configurations", keep: true };
  const scan = await scanFiles(new DiskFiles(root), setting);
  const files = (scan.kept?.heads ?? []).map(({ file }) => file);
  const names = new Map([...knowledge.clients, knowledge.unknownClient].map(({ id, name }) => [id, name]));
  return {
    configurations: scan.files.map(({ file, client }) => `${file} (${names.get(client) ?? client})`),
    managers: inUse(files, knowledge),
    literals: scan.findings.length
  };
}
function write(root, paths, text2, force) {
  const present = paths.find((path2) => (0, import_node_fs11.existsSync)((0, import_node_path10.join)(root, path2)));
  if (present !== void 0 && !force) return `Kept ${present}, which is there; --force writes over it.`;
  const path = present ?? paths[0] ?? "";
  const full = (0, import_node_path10.join)(root, path);
  try {
    (0, import_node_fs11.mkdirSync)((0, import_node_path10.dirname)(full), { recursive: true });
    (0, import_node_fs11.writeFileSync)(full, text2, { flag: force ? "w" : "wx" });
  } catch (cause) {
    throw new UserError(`${path} could not be written; may you write there?`, { cause });
  }
  return `Wrote ${path}${present === void 0 ? "" : ", over the one that was there"}.`;
}
function found({ configurations, managers }) {
  if (configurations.length === 0) return ["There is no MCP configuration here yet."];
  return [
    `MCP configurations: ${someOf(configurations, MAX_NAMED3)}.`,
    managers.length === 0 ? "None of them refers to a secrets manager." : `Secrets managers they refer to: ${managers.map(({ name }) => name).join(", ")}.`
  ];
}
function next({ literals }) {
  const written = literals === 1 ? "1 credential is written out" : `${literals} credentials are written out`;
  return [
    ...literals === 0 ? [] : [`${written}: "keygate check" shows where. Replace what you can; "keygate check --write-baseline" accepts the rest for now.`],
    "Look through the policy: which managers, which paths of them, which rung.",
    "Name its owners in CODEOWNERS, so that they review what loosens it.",
    "Merge both files. The policy counts from then on.",
    'Make the jobs "gate" and "verify" required checks of the default branch.'
  ];
}
async function init(cwd, { force = false }) {
  const root = repositoryRoot(cwd) ?? cwd;
  const inventory = await inventoryOf(root);
  const done = [
    write(root, POLICY_PATHS, firstPolicy(inventory.managers), force),
    write(root, WORKFLOW_PATHS, firstWorkflow(version), force)
  ];
  const steps = next(inventory).map((step, i) => `  ${i + 1}. ${step}`);
  return [...found(inventory), ...done, "", "Next:", ...steps].map(plainText).join("\n");
}

// src/cli/list.ts
var LISTS = ["clients", "issuers", "managers", "rules"];
async function rows(what) {
  const { clients, issuers, managers } = await Promise.resolve().then(() => __toESM(require("./rooms.js"), 1));
  switch (what) {
    case "clients":
      return clients.map((client) => [client.id, client.name, client.files.map((file) => file.path).join(" ")]);
    case "issuers":
      return issuers.map((issuer) => [issuer.id, issuer.name, issuer.kinds.map((kind) => kind.id).join(" ")]);
    case "managers":
      return managers.map((manager) => [
        manager.id,
        manager.name,
        [
          ...manager.references.map((form) => form.syntax),
          ...manager.launchers.map((launcher) => [launcher.command, ...launcher.subcommand].join(" "))
        ].join(", ")
      ]);
    case "rules":
      return (await Promise.resolve().then(() => __toESM(require("./rules.js"), 1))).ruleMetas.map(({ id, severity, title }) => [id, severity, title]);
  }
}
async function listKnowledge(what) {
  const known = LISTS.find((name) => name === what);
  if (known === void 0) throw new UserError(`"${what}" cannot be listed; choose one of ${LISTS.join(", ")}.`);
  const found2 = await rows(known);
  const widths = [0, 1].map((column) => Math.max(...found2.map((row) => row[column]?.length ?? 0)));
  return found2.map(
    (row) => `${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ").trimEnd()}
`
  ).join("");
}

// src/cli/rotate-plan.ts
var import_node_fs12 = require("node:fs");
var import_node_path11 = require("node:path");
var PLAN_FORMATS = ["text", "markdown", "json"];
async function rotatePlan(paths, options) {
  const { root, within } = targetOf2(paths, process.cwd());
  const top = repositoryRoot(root);
  const tree = new DiskFiles(root, within, top === void 0 ? "none" : "new");
  tree.list("all").catch(() => void 0);
  const knowledge = await assemble();
  const progress = progressLine(process.stderr);
  const setting = { knowledge, rules, log: consoleLog(options.verbose === true), progress: progress.show, keep: true };
  const { kept: kept2, ...scan } = await scanFiles(tree, setting);
  progress.clear();
  if (options.policy !== void 0 && !(0, import_node_fs12.existsSync)(options.policy)) throw new UserError(`There is no policy "${options.policy}".`);
  const files = { ...termsFilesIn(root), ...options.policy === void 0 ? {} : { policy: policyNamed(options.policy) } };
  const terms = await readTerms(files, knowledge, systemClock.today(), fetchPolicy(process.env));
  const outcome = await finish(scan, terms, setting, systemClock, { whole: within.length === 0 });
  const { planRotation, repositoryName, rotationMarkdown, rotationReport, rotationText } = await Promise.resolve().then(() => __toESM(require("./rotation-room.js"), 1));
  const prefix = top === void 0 ? "" : (0, import_node_path11.relative)(top, root).split(import_node_path11.sep).join("/");
  const clone = top === void 0 ? void 0 : { root: top, prefix: prefix === "" ? "" : `${prefix}/` };
  const named3 = options.manager ?? terms.policy.remediation.manager;
  const moving = named3 === void 0 ? void 0 : remedyTerms(askedFor(options), terms.policy, knowledge, repositoryName(clone, root));
  const plan = await planRotation({ clone, findings: outcome.findings, looked: kept2?.heads ?? [] }, moving, setting);
  const render3 = { json: rotationReport, markdown: rotationMarkdown }[options.format] ?? rotationText;
  process.stdout.write(render3({ ...plan, notices: [...plan.notices, ...scan.notices] }));
  if (plan.exposed.length > 0) return EXIT.findings;
  if (outcome.findings.some(({ rule }) => rule === "unreadable-config")) return EXIT.incomplete;
  return scan.coverage.matched === 0 ? EXIT.nothing : EXIT.clean;
}

// src/cli/revoke.ts
var import_node_path12 = require("node:path");
var import_promises4 = require("node:readline/promises");

// src/adapters/web.ts
var import_node_fs13 = require("node:fs");
init_secret();
var MAX_BYTES2 = 1024 * 1024 + 64 * 1024;
var TIMEOUT = 15e3;
function open(value) {
  return value instanceof Secret ? value.reveal() : value;
}
function opened(value) {
  if (typeof value === "string" || value instanceof Secret) return open(value);
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(opened);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, opened(one)]));
}
function bodyOf2({ json, form }) {
  if (json !== void 0) return { type: "application/json", text: JSON.stringify(opened(json)) };
  if (form === void 0) return void 0;
  const fields = Object.entries(form).map(([name, value]) => [name, open(value)]);
  return { type: "application/x-www-form-urlencoded", text: new URLSearchParams(fields).toString() };
}
var ENTITIES = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&" };
var ELEMENT = /<(?<name>[A-Za-z]{1,60})>(?<text>[^<]{0,20000})<\/[A-Za-z]{1,60}>/g;
function parsed(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    if (!/^\s{0,10}<(?:\?xml|[A-Z])/.test(text2)) return void 0;
    const leaves = [...text2.slice(0, 1e5).matchAll(ELEMENT)].map(({ groups = {} }) => [
      groups["name"] ?? "",
      (groups["text"] ?? "").replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? "")
    ]);
    return Object.fromEntries(leaves);
  }
}
function codeOf2(error) {
  return error.code ?? "unknown";
}
async function once(question, url) {
  const { request } = url.protocol === "https:" ? await Promise.resolve().then(() => __toESM(require("node:https"), 1)) : await Promise.resolve().then(() => __toESM(require("node:http"), 1));
  const body = bodyOf2(question);
  const headers = { Accept: "application/json", "User-Agent": "keygate" };
  for (const [name, value] of Object.entries(question.headers ?? {})) headers[name] = open(value);
  if (body !== void 0) {
    headers["Content-Type"] ??= body.type;
    headers["Content-Length"] = String(Buffer.byteLength(body.text));
  }
  if (question.sign !== void 0) {
    const { awsHeaders: awsHeaders2 } = await Promise.resolve().then(() => (init_aws_signature(), aws_signature_exports));
    Object.assign(headers, awsHeaders2({ method: question.method, url, headers, body: body?.text ?? "" }, question.sign, /* @__PURE__ */ new Date()));
  }
  const options = { method: question.method, headers };
  if (question.authorities !== void 0 && url.protocol === "https:") {
    try {
      const { rootCertificates } = await Promise.resolve().then(() => __toESM(require("node:tls"), 1));
      options.ca = [...rootCertificates, (0, import_node_fs13.readFileSync)(question.authorities, "utf8")];
    } catch {
      return { kind: "unreachable", code: "CERT_FILE_UNREADABLE" };
    }
  }
  return new Promise((resolve6) => {
    let answer;
    const sent = request(url, options, (response) => {
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      const chunks = [];
      let size = 0;
      response.on("data", (chunk) => {
        size += chunk.length;
        if (size > MAX_BYTES2) {
          answer = { kind: "unreachable", code: "large" };
          sent.destroy();
        } else chunks.push(chunk);
      });
      response.on("end", () => {
        clearTimeout(timer);
        if (status === 307 && location !== void 0) resolve6({ kind: "moved", to: location });
        else resolve6({ kind: "answered", status, json: parsed(Buffer.concat(chunks).toString("utf8")) });
      });
      response.on("close", () => {
        clearTimeout(timer);
        resolve6(answer ?? { kind: "unreachable", code: "ECONNRESET" });
      });
    });
    const timer = setTimeout(() => {
      answer = { kind: "unreachable", code: "slow" };
      sent.destroy();
    }, question.timeout ?? TIMEOUT);
    sent.on("error", (error) => {
      clearTimeout(timer);
      resolve6(answer ?? { kind: "unreachable", code: codeOf2(error) });
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
      const next2 = question.stay === true ? void 0 : moved(answer.to, first);
      const again = next2 === void 0 ? void 0 : await once(question, next2);
      return again === void 0 || again.kind === "moved" ? { kind: "unreachable", code: "ERR_REDIRECT" } : again;
    } catch (error) {
      return { kind: "unreachable", code: error instanceof Error ? codeOf2(error) : "unknown" };
    }
  }
};

// src/cli/revoke.ts
var MAX_INPUT = 1024 * 1024;
var DEFAULT_BRANCHES = ["origin/HEAD", "origin/main", "origin/master", "main", "master", "HEAD"];
async function standardInput() {
  if (process.stdin.isTTY) throw new UserError("--stdin reads credentials that are piped in; typed at a terminal they would be seen.");
  const chunks = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_INPUT) throw new UserError("Standard input has more than 1 MiB, which no list of credentials has.");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}
async function isConfirmed(count2) {
  if (!process.stdin.isTTY) throw new UserError("--interactive asks at a terminal, and there is none; --yes confirms without asking.");
  const lines = (0, import_promises4.createInterface)({ input: process.stdin, output: process.stderr });
  try {
    const answer = await lines.question(
      `${count2} ${count2 === 1 ? "credential" : "credentials"} will be revoked for good. Type "revoke" to do it: `
    );
    return answer.trim() === "revoke";
  } finally {
    lines.close();
  }
}
async function branchOf(repository, named3) {
  for (const name of named3 === void 0 ? DEFAULT_BRANCHES : [named3]) {
    const commit = await repository.resolve(name);
    if (commit !== void 0) return { name, commit };
  }
  if (named3 !== void 0) throw new UserError(`git knows no branch "${named3}" (--branch).`);
  return void 0;
}
function exitCodeOf(revocables) {
  const kinds = new Set(revocables.map(({ state }) => state.kind));
  if (kinds.has("failed")) return EXIT.incomplete;
  return ["ready", "used", "lacking", "page"].some((kind) => [...kinds].includes(kind)) ? EXIT.findings : EXIT.clean;
}
async function revoke(paths, options) {
  const cwd = process.cwd();
  const top = repositoryRoot(cwd);
  if (options.stdin === true && (paths.length > 0 || options.fingerprint !== void 0))
    throw new UserError("--stdin takes credentials from standard input; leave out paths and --fingerprint.");
  if (top === void 0 && options.stdin !== true)
    throw new UserError(
      "Credentials are looked for in the history of a git repository, and this folder is in none; --stdin takes them from elsewhere."
    );
  const knowledge = await assemble();
  const room = await Promise.resolve().then(() => __toESM(require("./rotation-room.js"), 1));
  const servers = room.serversOf(options.server ?? [], knowledge);
  const setting = { knowledge, rules, log: consoleLog(options.verbose === true) };
  const repository = top === void 0 ? void 0 : new GitRepository(top);
  try {
    const given = options.stdin === true ? await standardInput() : void 0;
    const branch = repository === void 0 ? void 0 : await branchOf(repository, options.branch);
    const past = given === void 0 && top !== void 0 && repository !== void 0 ? await room.readPast(top, await repository.resolve("HEAD") ?? "", pathsIn(top, cwd, paths), repository, setting) : { findings: [] };
    const files = { ...termsFilesIn(top ?? cwd), ...options.policy === void 0 ? {} : { policy: policyNamed(options.policy) } };
    const terms = await readTerms(files, knowledge, systemClock.today(), fetchPolicy(process.env));
    const wanted = new Set(options.fingerprint);
    const isWanted = (finding) => room.isExposed(finding) && (wanted.size === 0 || wanted.has(finding.fingerprint));
    const scan = { coverage: { matched: 0, read: 0, unreadable: 0, servers: 0, slots: 0, searched: 0 }, files: [], slots: [], notices: [] };
    const { findings } = await finish({ ...scan, findings: past.findings }, terms, setting, systemClock, { whole: false });
    const suspects = given === void 0 ? room.suspectsOf(room.together(findings.filter(isWanted)), knowledge) : room.suspectsIn(given, knowledge);
    const needed = options.force !== true && suspects.length > 0 && branch !== void 0 && repository !== void 0;
    const standing = needed ? await room.readStanding(repository, branch.name, branch.commit, setting) : void 0;
    const prospect = room.prospectOf(suspects, { env: process.env, servers }, standing);
    const ready = prospect.revocables.filter(({ state }) => state.kind === "ready").length;
    const asked = ready > 0 && (options.yes === true || options.interactive === true && await isConfirmed(ready));
    const revocables = asked ? await prospect.revoke(systemWeb) : prospect.revocables;
    const notices = [...past.gap === void 0 ? [] : [past.gap]];
    const paint = painter(wantsColour(options.color, process.stdout, process.env));
    process.stdout.write(
      options.format === "json" ? room.revocationReport(revocables, notices, asked) : room.revocationText(revocables, notices, asked, paint)
    );
    return exitCodeOf(revocables);
  } finally {
    await repository?.close();
  }
}
function pathsIn(top, cwd, paths) {
  return paths.map((path) => {
    const inside = (0, import_node_path12.relative)(top, (0, import_node_path12.resolve)(cwd, path)).split(import_node_path12.sep).join("/");
    if (inside === ".." || inside.startsWith("../")) throw new UserError(`"${path}" is outside of this repository.`);
    return inside === "" ? "." : inside;
  });
}

// src/cli/main.ts
var EXAMPLES = `
Examples:
  keygate check                          the current folder
  keygate check .mcp.json .cursor        some files and folders
  keygate check --base main --head HEAD  what a branch adds, commit by commit
  keygate check --write-baseline         accept what is there for now; what is added later counts
  keygate check --format sarif --output keygate.sarif

Exit codes: 0 clean, 1 findings, 2 wrong usage or policy, 3 nothing to scan, 4 something could not be read
`;
function build3(commander, finished) {
  const { Argument, Command, Option } = commander;
  const program = new Command("keygate").description("Keeps static credentials out of MCP configurations.").version(version, "-V, --version", "print the version").helpOption("-h, --help", "print this help").helpCommand("help [command]", "print the help of a command").showHelpAfterError("(keygate --help shows what there is)").exitOverride();
  const examining = (name, description) => program.command(name).description(description).argument("[path...]", "files or folders to examine; one folder is the root of the report (default: the current folder)").option("--repo <owner/name>", "examine a repository on GitHub over its API (token: GITHUB_TOKEN)").option("--base <commit>", "examine only what lies between this commit and the head").option("--head <commit>", "commit to examine instead of the working tree").addOption(new Option("--format <format>", "format of the report").choices(FORMATS).default("text")).option("--output <file>", "write the report to a file").option("--tracked", "leave out new files that git does not track yet, whose search is most of the time on a large tree").option("--policy <file>", "policy to use instead of .github/keygate.yml").addOption(
    new Option("--fail-on <severity>", "least severity that fails (default: the policy's, else error)").choices([
      "error",
      "warning",
      "note"
    ])
  ).option("--color", "colour the text, whatever the terminal").option("--no-color", "do not colour the text").option("--verbose", "say what is being done");
  const given = (options, command) => {
    if (command.getOptionValueSource("color") === "cli") return options;
    const { color: _color, ...rest } = options;
    return rest;
  };
  examining("check", "find credentials that are written out in MCP configurations").option("--configurations", "read configurations alone: leave out prose, scripts, code and other texts").option(
    "--write-baseline [file]",
    "accept the findings of the whole tree for now, as a list of fingerprints (default: .github/keygate-baseline.txt)"
  ).addHelpText("after", EXAMPLES).action(async (paths, options, command) => {
    finished(await check(paths, given(options, command)));
  });
  examining("verify", "judge whether every credential comes from an approved secrets manager, in a way that works in its client").option("--badge <file>", "write a badge for shields.io").option("--warn-only", "report, and fail nothing").action(async (paths, options, command) => {
    finished(await check(paths, given(options, command), true));
  });
  const exec = program.command("exec").description("start an MCP server with the values that the references in its environment and arguments name").usage("[options] -- command [argument...]").addHelpText("after", EXEC_HELP).action(() => {
    throw new UserError("keygate exec stands first on its command line: keygate exec [options] -- command [argument...]");
  });
  for (const [name, option] of Object.entries(EXEC_OPTIONS))
    exec.option("value" in option ? `--${name} <${option.value}>` : `--${name}`, option.description);
  program.command("fix").description(
    "swap credentials that are written out for references to a secrets manager; shows the changes, and makes them with --write"
  ).argument("[path...]", "files or folders to mend; one folder is the root (default: the current folder)").option("--write", "make the changes in the working tree").option("--interactive", "ask about each credential, then make the changes").option("--force", "change files that have changes which are not committed").option("--manager <id>", "secrets manager that credentials are moved to (default: the policy's)").option("--place <template>", "where a credential is stored, made of {repo}, {server} and {slot}").option("--set <name=value...>", "settings of the manager's references, such as vault=mcp").addOption(
    new Option("--launcher <launcher>", "what starts a server: keygate through npx, installed, or the manager's own").choices(LAUNCHERS)
  ).option("--deliveries <list>", `ways to give a credential, best first: ${CHOICES.join(",")}`).option("--policy <file>", "policy to use instead of .github/keygate.yml").addOption(new Option("--format <format>", "format of the report").choices(["text", "json"]).default("text")).option("--color", "colour the text, whatever the terminal").option("--no-color", "do not colour the text").option("--verbose", "say what is being done").action(async (paths, options, command) => {
    finished(await fix(paths, given(options, command)));
  });
  program.command("rotate-plan").description("say which credentials are exposed since when, where they are used, and how to replace them in which order").argument("[path...]", "files or folders to read; one folder is the root (default: the current folder)").option("--manager <id>", "secrets manager that credentials are moved to, for the lines that store them (default: the policy's)").option("--place <template>", "where a credential is stored, made of {repo}, {server} and {slot}").option("--set <name=value...>", "settings of the manager's references, such as vault=mcp").option("--policy <file>", "policy to use instead of .github/keygate.yml").addOption(new Option("--format <format>", "format of the plan").choices(PLAN_FORMATS).default("text")).option("--verbose", "say what is being done").action(async (paths, options) => {
    finished(await rotatePlan(paths, options));
  });
  program.command("revoke").description("revoke credentials that were committed, at their issuers; shows what it would do, and does it with --yes").argument("[path...]", "files whose history is searched, deleted ones too (default: the configurations of the last commit)").option("--yes", "revoke: for good").option("--interactive", "ask at the terminal, then revoke").option("--force", "revoke what the branch still has, too").option("--stdin", "take the credentials from standard input, one a line, instead of from the history").option("--fingerprint <fingerprint...>", "only what has one of these fingerprints in a report").option("--branch <branch>", "branch that must not have them any more (default: the default branch)").option("--server <issuer=address...>", "server that you run yourselves: gitlab=https://gitlab.example.com").option("--policy <file>", "policy to use instead of .github/keygate.yml").addOption(new Option("--format <format>", "format of the report").choices(["text", "json"]).default("text")).option("--color", "colour the text, whatever the terminal").option("--no-color", "do not colour the text").option("--verbose", "say what is being done").action(async (paths, options, command) => {
    finished(await revoke(paths, given(options, command)));
  });
  program.command("init").description("write a first policy and workflow, for the managers that the repository refers to already").option("--force", "write over a policy and a workflow that are there").action(async (options) => {
    process.stdout.write(`${await init(process.cwd(), options)}
`);
  });
  program.command("explain").description("say what a rule finds, why, and how to mend it").argument("<rule>", "id of the rule").action(async (rule) => {
    process.stdout.write(await explainRule(rule, painter(wantsColour(void 0, process.stdout, process.env))));
  });
  program.command("list").description("list what Keygate knows").addArgument(new Argument("<what>", "what to list").choices(LISTS)).action(async (what) => {
    process.stdout.write(await listKnowledge(what));
  });
  program.command("completion").description("print a completion script for a shell").addArgument(new Argument("<shell>", "the shell").choices(SHELLS2)).action((shell) => {
    process.stdout.write(completionScript(shell, program));
  });
  return program;
}
async function main() {
  process.stdout.on("error", (error) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  let code = EXIT.clean;
  const commander = await Promise.resolve().then(() => __toESM(require("./vendor/commander.js"), 1));
  try {
    await build3(commander, (result) => {
      code = result;
    }).parseAsync(process.argv);
  } catch (error) {
    if (error instanceof commander.CommanderError) code = error.exitCode === 0 ? EXIT.clean : EXIT.usage;
    else if (error instanceof UserError) {
      process.stderr.write(`keygate: ${plainText(error.message)}
`);
      code = EXIT.usage;
    } else if (error instanceof ForgeError) {
      process.stderr.write(`keygate: ${plainText(error.message)}
`);
      code = EXIT.incomplete;
    } else {
      process.stderr.write(
        `keygate failed; please report this at https://github.com/mcp-keygate/keygate/issues
${error instanceof Error ? error.stack ?? error.message : "unknown error"}
`
      );
      code = 70;
    }
  }
  process.exitCode = code;
}

// src/entry.ts
init_secret();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ForgeError,
  Secret,
  UserError,
  assertNever,
  cli,
  gate,
  rules,
  verify
});
