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

// src/entry.ts
var entry_exports = {};
__export(entry_exports, {
  cli: () => main,
  gate: () => run
});
module.exports = __toCommonJS(entry_exports);

// src/actions/gate.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");

// src/adapters/actions-log.ts
var SHORTEST_MASK = 6;
function actionsLog(core) {
  return {
    debug: (message) => core.debug(message),
    info: (message) => core.info(message),
    notice: (message) => core.notice(message),
    warn: (message) => core.warning(message),
    mask(secret) {
      for (const line2 of secret.reveal().split(/\\[rn]|[\r\n]/)) if (line2.trim().length >= SHORTEST_MASK) core.setSecret(line2.trim());
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
var import_node_child_process = require("node:child_process");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");

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

// src/adapters/git.ts
var MAX_COMMITS = 1e3;
var ZERO = /^0+$/;
var OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function baseArguments(root) {
  return ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false", "-c", `safe.directory=${root}`, "--no-replace-objects"];
}
function environment() {
  return { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", GIT_LITERAL_PATHSPECS: "1" };
}
function runGit(root, args) {
  return new Promise((resolve2, reject) => {
    const child = (0, import_node_child_process.spawn)("git", [...baseArguments(root), ...args], { cwd: root, env: environment(), stdio: ["ignore", "pipe", "pipe"], windowsHide: true });
    const chunks = [];
    let complaint = "";
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => {
      complaint = (complaint + chunk.toString("utf8")).slice(-2e3);
    });
    child.on("error", (cause) => reject(new ForgeError("git could not be started; is it installed and on the PATH?", { cause })));
    child.on("close", (code) => {
      if (code === 0) resolve2(Buffer.concat(chunks));
      else reject(new ForgeError(`git ${args[0] ?? ""} failed: ${complaint.trim().split("\n").at(-1) ?? `exit code ${String(code)}`}`));
    });
  });
}
var ObjectReader = class {
  #child;
  #waiting = [];
  #pending = [];
  #length = 0;
  #left = 0;
  #body;
  #keep = false;
  #size = 0;
  #failed;
  constructor(root) {
    this.#child = (0, import_node_child_process.spawn)("git", [...baseArguments(root), "cat-file", "--batch"], { cwd: root, env: environment(), stdio: ["pipe", "pipe", "ignore"], windowsHide: true });
    this.#child.stdout.on("data", (chunk) => this.#take(chunk));
    this.#child.stdin.on("error", () => this.#fail());
    this.#child.on("error", () => this.#fail());
    this.#child.on("close", () => this.#fail());
  }
  /** Content of an object; `undefined` where there is none. */
  ask(name, limit) {
    if (this.#failed !== void 0) return Promise.reject(this.#failed);
    return new Promise((resolve2, reject) => {
      this.#waiting.push({ limit, resolve: (content) => this.#failed === void 0 ? resolve2(content) : reject(this.#failed) });
      this.#child.stdin.write(`${name}
`);
    });
  }
  close() {
    this.#child.stdin.end();
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
      const line2 = Buffer.concat([...this.#pending, rest.subarray(0, end)], this.#length + end).toString("utf8");
      this.#pending = [];
      this.#length = 0;
      rest = rest.subarray(end + 1);
      if (line2 === "") continue;
      const size = / (?:blob|commit|tree|tag) (\d+)$/.exec(line2)?.[1];
      const waiting = this.#waiting[0];
      if (size === void 0) {
        this.#waiting.shift();
        waiting?.resolve(void 0);
        continue;
      }
      this.#size = Number(size);
      this.#left = this.#size;
      this.#keep = this.#size <= (waiting?.limit ?? 0);
      this.#body = [];
      if (this.#left === 0) this.#finish();
    }
  }
  #finish() {
    const waiting = this.#waiting.shift();
    const body = this.#body ?? [];
    this.#body = void 0;
    waiting?.resolve(this.#keep ? { bytes: body.length === 1 && body[0] !== void 0 ? body[0] : Buffer.concat(body) } : { problem: tooLarge(this.#size, waiting.limit) });
  }
};
function tooLarge(size, limit) {
  return `it is larger than ${limit / 1048576} MiB (${(size / 1048576).toFixed(1)} MiB)`;
}
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
    } else if (OBJECT_ID.test(field2)) yield { commit: field2 };
  }
}
var GitRepository = class {
  name = "git";
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
    return OBJECT_ID.test(commit) && await this.#reader.ask(`${commit}^{commit}`, 1e6) !== void 0;
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
    const directory = (0, import_node_fs.existsSync)(git) && (0, import_node_fs.statSync)(git).isFile() ? /^gitdir: (.+)$/m.exec((0, import_node_fs.readFileSync)(git, "utf8"))?.[1]?.trim() : git;
    const file = directory === void 0 ? void 0 : (0, import_node_path.join)(directory, "shallow");
    return new Set(file !== void 0 && (0, import_node_fs.existsSync)(file) ? (0, import_node_fs.readFileSync)(file, "utf8").split("\n").filter((line2) => line2 !== "") : []);
  }
  async range(base, head, options = {}) {
    for (const id of [base, head]) if (id !== void 0 && !OBJECT_ID.test(id)) throw new ForgeError(`"${id}" is not a full commit id`);
    const diff = ["diff", "--raw", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--abbrev=64", "--ignore-submodules=all"];
    const direct = base !== void 0 && options.direct === true;
    const [ancestor, raw, log] = await Promise.all([
      base === void 0 || direct ? Promise.resolve(base) : this.#mergeBase(base, head),
      base === void 0 ? this.files(head) : runGit(this.#root, [...diff, ...direct ? [base, head] : [`${base}...${head}`], "--"]),
      runGit(this.#root, ["log", "--raw", "-z", "-c", "--no-renames", "--root", "--format=%H", "--no-abbrev", "--no-ext-diff", `--max-count=${MAX_COMMITS + 1}`, ...base === void 0 ? [head] : [`${base}..${head}`], "--"])
    ]);
    const changes = [];
    if (Buffer.isBuffer(raw)) {
      for (const record of rawRecords(raw.toString("utf8").split("\0"))) {
        if (!("path" in record)) continue;
        const before = side(record.modes[0], record.ids[0]);
        const after = side(record.modes[1], record.ids[1]);
        if (before !== void 0 || after !== void 0) changes.push({ path: record.path, ...before === void 0 ? {} : { before }, ...after === void 0 ? {} : { after } });
      }
    } else for (const { path, ...after } of raw) changes.push({ path, after });
    const shallow = this.shallowCommits();
    const history = [];
    let cut2 = false;
    for (const record of rawRecords(log.toString("utf8").split("\0"))) {
      if (!("path" in record)) {
        history.push({ sha: record.commit, files: [] });
        cut2 ||= shallow.has(record.commit);
        continue;
      }
      const current = history.at(-1);
      if (current === void 0 || shallow.has(current.sha)) continue;
      const file = side(record.modes.at(-1), record.ids.at(-1));
      if (file !== void 0) current.files.push({ path: record.path, ...file });
    }
    const gap = cut2 ? "The clone is shallow, so commits of this change may not have been examined one by one; check out with fetch-depth: 0 to examine them all." : history.length > MAX_COMMITS ? `The change has more than ${MAX_COMMITS} commits; only the newest ${MAX_COMMITS} were examined one by one.` : void 0;
    const commits = history.slice(0, MAX_COMMITS);
    return { base: ancestor, head, changes, history: commits, ...gap === void 0 ? {} : { gap } };
  }
  async #mergeBase(base, head) {
    const out = await runGit(this.#root, ["merge-base", base, head]).catch((cause) => {
      throw new ForgeError(`the commits ${base.slice(0, 12)} and ${head.slice(0, 12)} have no common ancestor in this clone; check out with fetch-depth: 0`, { cause });
    });
    return out.toString("utf8").trim();
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
    const contents = await Promise.all(paths.map((path2) => this.#reader.ask(`${commit}:${path2}`, 1e6)));
    const found = contents.findIndex((content2) => content2 !== void 0);
    const content = contents[found];
    const path = paths[found];
    return content === void 0 || path === void 0 ? void 0 : { path, content };
  }
  async blobs(ids, limit) {
    const found = /* @__PURE__ */ new Map();
    await Promise.all(
      ids.map(async (id) => {
        found.set(id, await this.#reader.ask(id, limit) ?? { problem: "its content is not in this clone" });
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

// src/adapters/github.ts
var ATTEMPTS = 4;
var LONGEST_WAIT = 6e4;
var MAX_COMMITS2 = 250;
var BLOBS_A_QUERY = 60;
var AT_ONCE = 6;
function field(value, ...keys) {
  let current = value;
  for (const key of keys) current = typeof current === "object" && current !== null ? Reflect.get(current, key) : void 0;
  return current;
}
function text(value, ...keys) {
  const found = field(value, ...keys);
  return typeof found === "string" ? found : "";
}
function list(value, ...keys) {
  const found = field(value, ...keys);
  return Array.isArray(found) ? found : [];
}
function statusOf(error) {
  const status = field(error, "status");
  return typeof status === "number" ? status : void 0;
}
function waitOf(error, now) {
  const headers = field(error, "response", "headers");
  const after = Number(field(headers, "retry-after") ?? Number.NaN);
  if (Number.isFinite(after)) return after * 1e3;
  if (text(headers, "x-ratelimit-remaining") !== "0") return void 0;
  const reset = Number(field(headers, "x-ratelimit-reset") ?? Number.NaN);
  return Number.isFinite(reset) ? Math.max(0, reset * 1e3 - now) : void 0;
}
function forgeError(error, doing, permission) {
  const status = statusOf(error);
  const wait = waitOf(error, Date.now());
  if (status === void 0) return new ForgeError(`GitHub did not answer while ${doing}.`, { cause: error });
  if ((status === 403 || status === 429) && wait !== void 0) {
    return new ForgeError(`GitHub's rate limit is used up (${status} while ${doing}); run again in ${Math.ceil(wait / 6e4)} min.`, { status, cause: error });
  }
  if (status === 401) return new ForgeError(`GitHub refused the token (401 while ${doing}); is the input "token" right?`, { status, cause: error });
  if (status === 403 || status === 404) {
    return new ForgeError(`GitHub refused ${doing} (${status}); the job needs "permissions: ${permission}".`, { status, permission, cause: error });
  }
  return new ForgeError(`GitHub answered ${status} while ${doing}.`, { status, cause: error });
}
async function patiently(call, sleep2) {
  for (let attempt2 = 1; ; attempt2++) {
    try {
      return await call();
    } catch (error) {
      const status = statusOf(error);
      const wait = waitOf(error, Date.now());
      const passing = status === void 0 || status >= 500 || (status === 403 || status === 429) && wait !== void 0;
      const pause = wait ?? 500 * 2 ** attempt2;
      if (!passing || attempt2 >= ATTEMPTS || pause > LONGEST_WAIT) throw error;
      await sleep2(pause);
    }
  }
}
async function pooled(items, work) {
  const results = [];
  let next = 0;
  async function worker() {
    while (next < items.length) {
      const i = next++;
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
async function blobHasher() {
  const { createHash } = await import("node:crypto");
  return (bytes) => createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
var GitHubRepository = class {
  name = "the GitHub API";
  #api;
  #owner;
  #repo;
  #sleep;
  constructor(api, repository, sleep2) {
    const [owner = "", repo = ""] = repository.split("/");
    this.#api = api;
    this.#owner = owner;
    this.#repo = repo;
    this.#sleep = sleep2;
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
    const found = await this.#absent(this.#get("commits/{ref}", { ref: revision, per_page: 1 }, "resolving a branch"));
    const sha = text(found, "sha");
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
    const first = await this.#get("compare/{basehead}", { basehead: `${base}...${head}`, per_page: 100, page: 1 }, "comparing base and head");
    const ancestor = text(first, "merge_base_commit", "sha");
    if (ancestor === "") throw new ForgeError("GitHub names no common ancestor of base and head.");
    const before = options.direct === true ? base : ancestor;
    const changes = await this.#differences(before, head);
    const total = Number(field(first, "total_commits") ?? 0);
    const commits = list(first, "commits").map((commit) => text(commit, "sha"));
    for (let page = 2; commits.length < Math.min(total, MAX_COMMITS2); page++) {
      const more = list(await this.#get("compare/{basehead}", { basehead: `${base}...${head}`, per_page: 100, page }, "listing the commits"), "commits");
      if (more.length === 0) break;
      commits.push(...more.map((commit) => text(commit, "sha")));
    }
    const walked = commits.slice(-MAX_COMMITS2);
    const history = walked.length < 2 ? [] : await pooled([...walked].reverse(), (sha) => this.#commitFiles(sha));
    const gap = total > walked.length ? `The change has ${total} commits; only ${walked.length} were examined one by one.` : void 0;
    return { base: before, head, changes, history, ...gap === void 0 ? {} : { gap } };
  }
  async #commitFiles(sha) {
    const files = [];
    for (let page = 1; page <= 10; page++) {
      const found = list(await this.#get("commits/{ref}", { ref: sha, per_page: 100, page }, "reading a commit"), "files");
      for (const file of found) {
        const blob = text(file, "sha");
        if (blob !== "" && text(file, "status") !== "removed") files.push({ path: text(file, "filename"), blob, kind: "file" });
      }
      if (found.length < 100) break;
    }
    return { sha, files };
  }
  /** Compares two trees, going down only where they differ: exact, whatever the size of the change. */
  async #differences(before, after) {
    const changes = [];
    const visit = async (left, right, prefix) => {
      const [leftTree, rightTree] = await Promise.all([this.#tree(left), this.#tree(right)]);
      const names2 = /* @__PURE__ */ new Set([...leftTree.keys(), ...rightTree.keys()]);
      const folders = [];
      for (const name of names2) {
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
      await pooled(folders, ([a, b, path]) => visit(a, b, path));
    };
    await visit(before, after, "");
    return changes;
  }
  async #tree(id) {
    if (id === void 0) return /* @__PURE__ */ new Map();
    const answer = await this.#get("git/trees/{tree_sha}", { tree_sha: id }, "reading a folder");
    if (field(answer, "truncated") === true) throw new ForgeError("A folder has more entries than the GitHub API lists; check the repository out with fetch-depth: 0.");
    return new Map(list(answer, "tree").map((entry) => [text(entry, "path"), entry]));
  }
  async files(commit) {
    const answer = await this.#get("git/trees/{tree_sha}", { tree_sha: commit, recursive: "1" }, "listing the files");
    if (field(answer, "truncated") !== true) return list(answer, "tree").flatMap((entry) => treeFile(entry, "") ?? []);
    return (await this.#differencesFromNothing(commit)).flatMap(({ path, after }) => after === void 0 ? [] : [{ path, ...after }]);
  }
  async #differencesFromNothing(commit) {
    const changes = [];
    const visit = async (id, prefix) => {
      const entries = [...(await this.#tree(id)).values()];
      for (const entry of entries) {
        const file = treeFile(entry, prefix);
        if (file !== void 0) changes.push({ path: file.path, after: { blob: file.blob, kind: file.kind } });
      }
      await pooled(entries.filter((entry) => text(entry, "type") === "tree"), (entry) => visit(text(entry, "sha"), `${prefix}${text(entry, "path")}/`));
    };
    await visit(commit, "");
    return changes;
  }
  async file(commit, paths) {
    for (const path of paths) {
      const found = await this.#absent(this.#get("contents/{path}", { path, ref: commit }, "reading the policy"));
      const content = field(found, "content");
      if (typeof content === "string" && text(found, "type") === "file") return { path, content: { bytes: Buffer.from(content, "base64") } };
    }
    return void 0;
  }
  async blobs(ids, limit) {
    const found = /* @__PURE__ */ new Map();
    const batches = [];
    for (let i = 0; i < ids.length; i += BLOBS_A_QUERY) batches.push(ids.slice(i, i + BLOBS_A_QUERY));
    await pooled(batches, async (batch) => {
      const rest = await this.#batch(batch, limit, found);
      await pooled(rest, async (id) => {
        found.set(id, await this.#blob(id, limit));
      });
    });
    return found;
  }
  /**
   * Many blobs in one query. GraphQL hands out text, which is not always the bytes, so each is
   * checked against its own id; what does not match is fetched by itself.
   */
  async #batch(ids, limit, found) {
    if (ids.length < 2) return ids;
    const fields = ids.map((id, i) => `b${i}: object(oid: "${/^[0-9a-f]{40,64}$/.test(id) ? id : ""}") { ... on Blob { byteSize isBinary isTruncated text } }`);
    let answer;
    try {
      answer = await patiently(
        () => this.#api.graphql(`query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(" ")} } }`, { owner: this.#owner, name: this.#repo }),
        this.#sleep
      );
    } catch (error) {
      if (statusOf(error) === void 0 || (statusOf(error) ?? 0) < 500) return ids;
      throw forgeError(error, "reading files", "contents: read");
    }
    const blobId = await blobHasher();
    return ids.filter((id, i) => {
      const blob = field(answer, "repository", `b${i}`);
      const size = field(blob, "byteSize");
      if (typeof size === "number" && size > limit) {
        found.set(id, { problem: tooLarge(size, limit) });
        return false;
      }
      const bytes = Buffer.from(text(blob, "text"), "utf8");
      if (field(blob, "isTruncated") !== false || blobId(bytes) !== id) return true;
      found.set(id, { bytes });
      return false;
    });
  }
  async #blob(id, limit) {
    const answer = await this.#get("git/blobs/{file_sha}", { file_sha: id }, "reading a file");
    const size = Number(field(answer, "size") ?? 0);
    if (size > limit) return { problem: tooLarge(size, limit) };
    const bytes = Buffer.from(text(answer, "content"), text(answer, "encoding") === "base64" ? "base64" : "utf8");
    return bytes.length === size ? { bytes } : { problem: "GitHub sent only a part of it" };
  }
  close() {
    return Promise.resolve();
  }
};

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
var GitHubForge = class {
  #api;
  #names;
  #sleep;
  constructor(api, repository, sleep2) {
    const [owner = "", repo = ""] = repository.split("/");
    this.#api = api;
    this.#names = { owner, repo };
    this.#sleep = sleep2;
  }
  async #call(route, parameters, doing, permission) {
    try {
      return (await patiently(() => this.#api.request(route, { ...this.#names, ...parameters }), this.#sleep)).data;
    } catch (error) {
      throw forgeError(error, doing, permission);
    }
  }
  async createCheckRun(run2) {
    const annotations = run2.annotations.map((one) => ({
      path: one.file,
      start_line: one.line,
      end_line: one.endLine,
      // GitHub refuses columns on an annotation of several lines.
      ...one.line === one.endLine ? { start_column: one.column, end_column: one.endColumn } : {},
      annotation_level: LEVELS[one.level],
      title: one.title.slice(0, 250),
      message: one.message.slice(0, 6e4)
    }));
    const output = { title: run2.title.slice(0, 250), summary: run2.summary.slice(0, 65e3) };
    const created = await this.#call(
      "POST /repos/{owner}/{repo}/check-runs",
      {
        name: "Keygate findings",
        head_sha: run2.head,
        status: "completed",
        conclusion: run2.conclusion,
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
      const found = await this.#call("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: pullRequest, per_page: 100, page }, doing, permission);
      const comments = Array.isArray(found) ? found : [];
      const mine = comments.find((comment) => bodyOf(comment).startsWith(marker));
      if (mine !== void 0) {
        await this.#call("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: idOf(mine), body }, doing, permission);
        return;
      }
      if (comments.length < 100) break;
    }
    if (create) await this.#call("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: pullRequest, body }, doing, permission);
  }
};

// src/clients/client.ts
var COMMON_FIELDS = {
  command: ["command", "cmd"],
  args: ["args"],
  env: ["env", "environment"],
  url: ["url", "serverUrl", "httpUrl", "uri"],
  headers: ["headers", "requestInit.headers"],
  secrets: [
    "oauth.clientSecret",
    "oauth.client_secret",
    "oauth.tokens",
    "oauthClient.clientSecret",
    "auth.CLIENT_SECRET",
    "auth.clientSecret",
    "auth.client_secret",
    "auth.token",
    "auth.access_token",
    "apiKey",
    "api_key",
    "token",
    "bearerToken",
    "bearer_token",
    "authorization_token",
    "accessToken",
    "password"
  ],
  variables: [],
  settings: [],
  oauth: ["oauth", "auth.CLIENT_ID", "oauthClient", "authProviderType"],
  helpers: []
};
function defineClient(client) {
  return client;
}

// src/clients/amazon-q/index.ts
var ROOTS = [["mcpServers"], ["servers"]];
var SETTINGS = [["inputs", "*", "default"]];
var amazonQ = defineClient({
  id: "amazon-q",
  name: "Amazon Q Developer",
  homepage: "https://github.com/aws/amazon-q-developer-cli",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: ".amazonq/mcp.json", format: "jsonc", roots: ROOTS, settings: SETTINGS },
    { path: ".amazonq/default.json", format: "jsonc", roots: ROOTS, optional: true, settings: SETTINGS },
    { path: ".amazonq/cli-agents/*.json", format: "jsonc", roots: ROOTS, optional: true },
    { path: ".amazonq/agents/*.json", format: "jsonc", roots: ROOTS, optional: true },
    { path: ".aws/amazonq/mcp.json", format: "jsonc", roots: ROOTS, settings: SETTINGS },
    { path: ".aws/amazonq/default.json", format: "jsonc", roots: ROOTS, optional: true, settings: SETTINGS },
    { path: ".aws/amazonq/cli-agents/*.json", format: "jsonc", roots: ROOTS, optional: true },
    { path: ".aws/amazonq/agents/*.json", format: "jsonc", roots: ROOTS, optional: true }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${env:VAR}",
      pattern: /\$\{env:(?<target>[^{}]{1,200})\}/g,
      places: ["env", "header"],
      yields: "environment",
      unset: "mangled",
      source: "aws/amazon-q-developer-cli crates/agent/src/agent/util/mod.rs"
    }
  ],
  inherits: "all",
  oauth: "yes"
});

// src/clients/amp/index.ts
var ROOTS2 = [["amp.mcpServers"], ["amp", "mcpServers"]];
var amp = defineClient({
  id: "amp",
  name: "Amp",
  homepage: "https://ampcode.com/manual",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: ".amp/settings.json", format: "jsonc", roots: ROOTS2, optional: true },
    { path: ".amp/settings.jsonc", format: "jsonc", roots: ROOTS2, optional: true },
    { path: ".config/amp/settings.json", format: "jsonc", roots: ROOTS2, optional: true },
    { path: ".config/amp/settings.jsonc", format: "jsonc", roots: ROOTS2, optional: true },
    { path: ".vscode/settings.json", format: "jsonc", roots: ROOTS2, optional: true },
    { path: "skills/*/mcp.json", format: "jsonc", roots: [["mcpServers"], []] }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${VAR_NAME}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["argument", "env", "url", "header"],
      yields: "environment",
      unset: "unknown",
      source: "https://ampcode.com/manual"
    }
  ],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/claude-code/index.ts
var DOCS = "https://code.claude.com/docs/en/mcp";
var PLUGINS = "https://code.claude.com/docs/en/plugins-reference";
var claudeCode = defineClient({
  id: "claude-code",
  name: "Claude Code",
  homepage: DOCS,
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: ".mcp.json", format: "jsonc", roots: [["mcpServers"], []] },
    { path: ".claude-plugin/plugin.json", format: "jsonc", roots: [["mcpServers"]], settings: [["env"]] },
    { path: ".claude.json", format: "jsonc", roots: [["mcpServers"], ["projects", "*", "mcpServers"]] },
    { path: ".claude/settings.json", format: "jsonc", roots: [["mcpServers"]], settings: [["env"]] },
    { path: ".claude/settings.local.json", format: "jsonc", roots: [["mcpServers"]], settings: [["env"]] },
    { path: "managed-mcp.json", format: "jsonc", roots: [["mcpServers"]] }
  ],
  fields: { ...COMMON_FIELDS, helpers: ["headersHelper"] },
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ["argument", "env", "url", "header"],
      yields: "environment",
      unset: "verbatim",
      source: DOCS
    },
    {
      syntax: "${user_config.KEY}",
      pattern: /\$\{user_config\.(?<target>[A-Za-z0-9_.-]{1,200})\}/g,
      places: ["argument", "env", "url", "header"],
      yields: "prompt",
      unset: "prompt",
      source: PLUGINS
    }
  ],
  inherits: "all",
  oauth: "yes"
});

// src/clients/claude-desktop/index.ts
var claudeDesktop = defineClient({
  id: "claude-desktop",
  name: "Claude Desktop",
  homepage: "https://modelcontextprotocol.io",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: "claude_desktop_config.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: "claude_desktop_config*.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: "claude-desktop-config*.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] }
  ],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: "filtered",
  oauth: "yes"
});

// src/clients/cline/index.ts
var cline = defineClient({
  id: "cline",
  name: "Cline",
  homepage: "https://docs.cline.bot",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: "cline_mcp_settings.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: ".cline/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: ".cline/mcp_settings.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] }
  ],
  fields: {
    ...COMMON_FIELDS,
    command: [...COMMON_FIELDS.command, "transport.command"],
    args: [...COMMON_FIELDS.args, "transport.args"],
    env: [...COMMON_FIELDS.env, "transport.env"],
    url: [...COMMON_FIELDS.url, "transport.url"],
    headers: [...COMMON_FIELDS.headers, "transport.headers"]
  },
  interpolations: [
    {
      syntax: "${env:VAR}",
      pattern: /\$\{env:(?<target>[^{}]{1,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "verbatim",
      source: "cline/cline apps/vscode/src/utils/envExpansion.ts"
    }
  ],
  inherits: "filtered",
  oauth: "yes"
});

// src/clients/codex/index.ts
var codex = defineClient({
  id: "codex",
  name: "OpenAI Codex",
  homepage: "https://github.com/openai/codex",
  confidence: "high",
  since: "0.1.0",
  files: [
    {
      path: ".codex/config.toml",
      format: "toml",
      roots: [["mcp_servers"], ["mcpServers"], ["mcp", "servers"]],
      optional: true,
      settings: [
        ["model_providers", "*", "experimental_bearer_token"],
        ["model_providers", "*", "http_headers"],
        ["model_providers", "*", "query_params"],
        ["shell_environment_policy", "set"]
      ]
    }
  ],
  fields: {
    ...COMMON_FIELDS,
    headers: ["http_headers", ...COMMON_FIELDS.headers],
    variables: ["env_vars", "bearer_token_env_var", "env_http_headers"]
  },
  interpolations: [],
  inherits: "filtered",
  oauth: "yes"
});

// src/clients/continue/index.ts
var DOCS2 = "continuedev/continue docs/customize/deep-dives/mcp.mdx";
var MODELS = [
  ["models", "*", "apiKey"],
  ["models", "*", "env"],
  ["models", "*", "requestOptions", "headers"]
];
var continueDev = defineClient({
  id: "continue",
  name: "Continue",
  homepage: "https://docs.continue.dev",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: ".continue/mcpServers/*.yaml", format: "yaml", roots: [["mcpServers"]] },
    { path: ".continue/mcpServers/*.yml", format: "yaml", roots: [["mcpServers"]] },
    { path: ".continue/mcpServers/*.json", format: "jsonc", roots: [["mcpServers"]] },
    { path: ".continue/config.yaml", format: "yaml", roots: [["mcpServers"]], settings: MODELS },
    {
      path: ".continue/config.json",
      format: "jsonc",
      roots: [["experimental", "modelContextProtocolServers"], ["mcpServers"]],
      settings: [...MODELS, ["tabAutocompleteModel", "apiKey"], ["embeddingsProvider", "apiKey"]]
    },
    { path: ".continue/.env", format: "dotenv", roots: [], settings: [["*"]] }
  ],
  fields: {
    ...COMMON_FIELDS,
    command: [...COMMON_FIELDS.command, "transport.command"],
    args: [...COMMON_FIELDS.args, "transport.args"],
    env: [...COMMON_FIELDS.env, "transport.env"],
    url: [...COMMON_FIELDS.url, "transport.url"],
    headers: [...COMMON_FIELDS.headers, "requestOptions.headers", "transport.requestOptions.headers"],
    settings: ["with"]
  },
  interpolations: [
    {
      syntax: "${{ secrets.X }}",
      pattern: /\$\{\{\s{0,20}secrets\.(?<target>[A-Za-z0-9_./-]{1,200})\s{0,20}\}\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "verbatim",
      source: DOCS2
    },
    {
      syntax: "${{ inputs.X }}",
      pattern: /\$\{\{\s{0,20}inputs\.(?<target>[A-Za-z0-9_./-]{1,200})\s{0,20}\}\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "prompt",
      unset: "unknown",
      source: DOCS2
    }
  ],
  inherits: "filtered",
  oauth: "unknown"
});

// src/clients/copilot-cli/index.ts
var CHANGELOG = "github/copilot-cli changelog.md";
var copilotCli = defineClient({
  id: "copilot-cli",
  name: "GitHub Copilot CLI",
  homepage: "https://github.com/github/copilot-cli",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: ".github/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"], []] },
    { path: ".copilot/mcp-config.json", format: "jsonc", roots: [["mcpServers"], ["servers"], []] }
  ],
  fields: { ...COMMON_FIELDS, oauth: ["oauthClientId", ...COMMON_FIELDS.oauth] },
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ["argument", "env", "url", "header"],
      yields: "environment",
      unset: "verbatim",
      source: CHANGELOG
    },
    {
      syntax: "$VAR",
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g,
      places: ["argument", "env", "url", "header"],
      yields: "environment",
      unset: "verbatim",
      source: CHANGELOG
    }
  ],
  inherits: "filtered",
  oauth: "yes"
});

// src/clients/crush/index.ts
var RESOLVE = "charmbracelet/crush internal/config/resolve.go";
var SETTINGS2 = [
  ["env"],
  ["lsp", "*", "env"],
  ["providers", "*", "api_key"],
  ["providers", "*", "extra_headers"],
  ["providers", "*", "oauth", "access_token"],
  ["providers", "*", "oauth", "refresh_token"],
  ["providers", "*", "oauth", "id_token"],
  ["providers", "*", "oauth", "client", "client_secret"]
];
var crush = defineClient({
  id: "crush",
  name: "Crush",
  homepage: "https://github.com/charmbracelet/crush",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: "crush.json", format: "jsonc", roots: [["mcp"], ["mcpServers"]], settings: SETTINGS2 },
    { path: ".crush.json", format: "jsonc", roots: [["mcp"], ["mcpServers"]], settings: SETTINGS2 }
  ],
  fields: {
    ...COMMON_FIELDS,
    secrets: ["oauth_client_secret", ...COMMON_FIELDS.secrets],
    oauth: ["oauth_client_id", ...COMMON_FIELDS.oauth]
  },
  interpolations: [
    {
      syntax: "$(command)",
      pattern: /\$\((?<target>[^()]{1,2000})\)/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "manager",
      unset: "error",
      source: RESOLVE
    },
    {
      syntax: "${VAR:?msg}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200}):?\?(?:[^}$]|\$(?!\{)){0,1000}\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "error",
      source: RESOLVE
    },
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::?-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "empty",
      source: RESOLVE
    },
    {
      syntax: "$VAR",
      // Crush replaces `$` inside a word too, but there it is far more often a part of a password.
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "empty",
      source: RESOLVE
    }
  ],
  inherits: "all",
  oauth: "yes"
});

// src/clients/cursor/index.ts
var DOCS3 = "https://cursor.com/docs/mcp.md";
var cursor = defineClient({
  id: "cursor",
  name: "Cursor",
  homepage: "https://cursor.com/docs/mcp",
  confidence: "high",
  since: "0.1.0",
  files: [{ path: ".cursor/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] }],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${env:NAME}",
      pattern: /\$\{env:(?<target>[^{}]{1,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "unknown",
      source: DOCS3
    },
    {
      syntax: "${workspaceFolder}",
      pattern: /\$\{(?<target>userHome|workspaceFolder|workspaceFolderBasename|pathSeparator|\/)\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "plain",
      unset: "unknown",
      source: DOCS3
    }
  ],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/factory-droid/index.ts
var factoryDroid = defineClient({
  id: "factory-droid",
  name: "Factory Droid",
  homepage: "https://docs.factory.ai",
  confidence: "high",
  since: "0.1.0",
  files: [{ path: ".factory/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] }],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ["argument", "env", "url", "header"],
      yields: "environment",
      unset: "verbatim",
      source: "Factory-AI/factory docs/cli/configuration/mcp.mdx"
    }
  ],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/fast-agent/index.ts
var ROOTS3 = [
  ["mcp", "servers"],
  ["mcp", "targets"]
];
var SETTINGS3 = [["*", "api_key"]];
var fastAgent = defineClient({
  id: "fast-agent",
  name: "fast-agent",
  homepage: "https://github.com/evalstate/fast-agent",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: "fastagent.config.yaml", format: "yaml", roots: ROOTS3, settings: SETTINGS3 },
    { path: "fast-agent.config.yaml", format: "yaml", roots: ROOTS3, settings: SETTINGS3 },
    { path: "fast-agent.yaml", format: "yaml", roots: ROOTS3, settings: SETTINGS3 },
    { path: "fastagent.secrets.yaml", format: "yaml", roots: ROOTS3, settings: SETTINGS3 },
    { path: "fast-agent.secrets.yaml", format: "yaml", roots: ROOTS3, settings: SETTINGS3 }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${VAR}",
      // One colon starts the default, so `${VAR:-x}` falls back to `-x`.
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "verbatim",
      source: "evalstate/fast-agent src/fast_agent/config.py"
    }
  ],
  inherits: "filtered",
  oauth: "yes"
});

// src/clients/gemini-cli/index.ts
var AT_LOAD = "google-gemini/gemini-cli packages/cli/src/utils/envVarResolver.ts";
var AT_CONNECT = "google-gemini/gemini-cli packages/core/src/utils/envExpansion.ts";
var BARE = /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g;
var BRACED = /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g;
var geminiCli = defineClient({
  id: "gemini-cli",
  name: "Gemini CLI",
  homepage: "https://github.com/google-gemini/gemini-cli",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: ".gemini/settings.json", format: "jsonc", roots: [["mcpServers"]], optional: true },
    { path: "gemini-extension.json", format: "jsonc", roots: [["mcpServers"]], optional: true },
    { path: ".gemini/.env", format: "dotenv", roots: [], settings: [["*"]] }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: BRACED,
      places: ["env", "header"],
      yields: "environment",
      unset: "empty",
      source: AT_CONNECT
    },
    {
      syntax: "$VAR",
      pattern: BARE,
      places: ["env", "header"],
      yields: "environment",
      unset: "empty",
      source: AT_CONNECT
    },
    {
      syntax: "${VAR}",
      pattern: BRACED,
      places: ["argument", "url", "field"],
      yields: "environment",
      unset: "verbatim",
      source: AT_LOAD
    },
    {
      syntax: "$VAR",
      pattern: BARE,
      places: ["argument", "url", "field"],
      yields: "environment",
      unset: "verbatim",
      source: AT_LOAD
    }
  ],
  inherits: "filtered",
  oauth: "yes"
});

// src/clients/goose/index.ts
var MANAGER = "block/goose crates/goose/src/agents/extension_manager.rs";
var goose = defineClient({
  id: "goose",
  name: "Goose",
  homepage: "https://block.github.io/goose/docs/guides/config-files",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: ".config/goose/config.yaml", format: "yaml", roots: [["extensions"], ["mcpServers"]] },
    { path: "Block/goose/config/config.yaml", format: "yaml", roots: [["extensions"], ["mcpServers"]] },
    { path: ".config/goose/secrets.yaml", format: "yaml", roots: [], settings: [["*"]] },
    { path: ".goose/recipes/*.yaml", format: "yaml", roots: [["extensions"]], optional: true },
    { path: "recipe.yaml", format: "yaml", roots: [["extensions"]], optional: true }
  ],
  fields: {
    ...COMMON_FIELDS,
    env: ["envs", ...COMMON_FIELDS.env],
    variables: ["env_keys"]
  },
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["header"],
      yields: "environment",
      unset: "unknown",
      source: MANAGER
    },
    {
      syntax: "$VAR",
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g,
      places: ["header"],
      yields: "environment",
      unset: "unknown",
      source: MANAGER
    }
  ],
  inherits: "all",
  oauth: "yes"
});

// src/clients/junie/index.ts
var junie = defineClient({
  id: "junie",
  name: "JetBrains Junie",
  homepage: "https://www.jetbrains.com/help/junie/model-context-protocol-mcp.html",
  confidence: "low",
  since: "0.1.0",
  files: [{ path: ".junie/mcp/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] }],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: "unknown",
  oauth: "unknown"
});

// src/clients/kilo-code/index.ts
var DOCS4 = "Kilo-Org/kilocode packages/kilo-docs/pages/automate/mcp/using-in-kilo-code.md";
var ROOTS4 = [["mcp", "servers"], ["mcp"], ["mcpServers"]];
var SETTINGS4 = [
  ["provider", "*", "options"],
  ["provider", "*", "options", "headers"]
];
var kiloCode = defineClient({
  id: "kilo-code",
  name: "Kilo Code",
  homepage: "https://github.com/Kilo-Org/kilocode",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: "kilo.json", format: "jsonc", roots: ROOTS4, optional: true, settings: SETTINGS4 },
    { path: "kilo.jsonc", format: "jsonc", roots: ROOTS4, optional: true, settings: SETTINGS4 },
    { path: ".kilocode/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: "kilocode.kilo-code/settings/mcp_settings.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "{env:VAR}",
      pattern: /(?<!\$)\{env:(?<target>[^{}]{1,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "unknown",
      source: DOCS4
    },
    {
      syntax: "{file:path}",
      pattern: /(?<!\$)\{file:(?<target>[^{}]{1,1000})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "unknown",
      source: DOCS4
    },
    {
      syntax: "${env:VAR}",
      pattern: /\$\{env:(?<target>[A-Za-z0-9_]{1,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "unknown",
      source: "RooCodeInc/Roo-Code src/utils/config.ts, of which the older Kilo Code is a fork"
    }
  ],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/kiro/index.ts
var kiro = defineClient({
  id: "kiro",
  name: "Kiro",
  homepage: "https://kiro.dev/docs/mcp/configuration",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: ".kiro/settings/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: ".kiro/agents/*.json", format: "jsonc", roots: [["mcpServers"]], optional: true }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["env", "header"],
      yields: "environment",
      unset: "verbatim",
      source: "https://kiro.dev/docs/mcp/security"
    }
  ],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/librechat/index.ts
var PROCESSING = "danny-avila/LibreChat packages/api/src/utils/env.ts";
var EXAMPLE = "danny-avila/LibreChat librechat.example.yaml";
var SETTINGS5 = [
  ["endpoints", "*", "apiKey"],
  ["endpoints", "*", "headers"],
  ["endpoints", "custom", "*", "apiKey"],
  ["endpoints", "custom", "*", "headers"],
  ["endpoints", "azureOpenAI", "groups", "*", "apiKey"],
  ["endpoints", "azureOpenAI", "groups", "*", "additionalHeaders"],
  ["langfuse", "headers"],
  ["skillSync", "github", "sources", "*", "token"],
  ["webSearch"]
];
var librechat = defineClient({
  id: "librechat",
  name: "LibreChat",
  homepage: "https://github.com/danny-avila/LibreChat",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: "librechat.yaml", format: "yaml", roots: [["mcpServers"]], settings: SETTINGS5 },
    { path: "librechat*.yaml", format: "yaml", roots: [["mcpServers"]], settings: SETTINGS5 }
  ],
  fields: { ...COMMON_FIELDS, secrets: ["apiKey.key", ...COMMON_FIELDS.secrets] },
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "unknown",
      source: PROCESSING
    },
    {
      syntax: "{{LIBRECHAT_USER_ID}}",
      pattern: /\{\{(?<target>LIBRECHAT_[A-Z0-9_]{1,100})\}\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "plain",
      unset: "verbatim",
      source: PROCESSING
    },
    {
      syntax: "{{USER_VAR}}",
      pattern: /\{\{(?!LIBRECHAT_)(?<target>[A-Za-z_][A-Za-z0-9_.-]{0,200})\}\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "prompt",
      unset: "verbatim",
      source: PROCESSING
    },
    {
      syntax: "user_provided",
      pattern: /^(?<target>user_provided)$/g,
      places: ["field"],
      yields: "prompt",
      whole: true,
      unset: "prompt",
      source: EXAMPLE
    }
  ],
  inherits: "filtered",
  oauth: "yes"
});

// src/clients/mcp-agent/index.ts
var CONFIG = "lastmile-ai/mcp-agent src/mcp_agent/config.py";
var SETTINGS6 = [
  ["*", "api_key"],
  ["*", "aws_access_key_id"],
  ["*", "aws_secret_access_key"],
  ["*", "aws_session_token"],
  ["*", "default_headers"],
  ["otel", "otlp_settings", "headers"]
];
var mcpAgent = defineClient({
  id: "mcp-agent",
  name: "mcp-agent",
  homepage: "https://github.com/lastmile-ai/mcp-agent",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: "mcp_agent.config.yaml", format: "yaml", roots: [["mcp", "servers"]], settings: SETTINGS6 },
    { path: "mcp_agent.secrets.yaml", format: "yaml", roots: [["mcp", "servers"]], settings: SETTINGS6 },
    { path: "mcp_agent.deployed.secrets.yaml", format: "yaml", roots: [["mcp", "servers"]], settings: SETTINGS6 }
  ],
  fields: { ...COMMON_FIELDS, secrets: ["auth.api_key", ...COMMON_FIELDS.secrets] },
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "unknown",
      source: CONFIG
    },
    {
      syntax: "mcpac_sc_ID",
      pattern: /(?<![A-Za-z0-9_-])(?<target>mcpac_sc_[A-Za-z0-9_-]{1,200})/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "manager",
      unset: "unknown",
      source: "lastmile-ai/mcp-agent docs"
    }
  ],
  inherits: "filtered",
  oauth: "yes"
});

// src/clients/mcphub/index.ts
var DOCS5 = "samanhappy/mcphub docs/environment-variables.md";
var mcphub = defineClient({
  id: "mcphub",
  name: "MCPHub",
  homepage: "https://github.com/samanhappy/mcphub",
  confidence: "medium",
  since: "0.1.0",
  files: [
    {
      path: "mcp_settings.json",
      format: "jsonc",
      roots: [["mcpServers"], ["servers"]],
      settings: [
        ["bearerKeys", "*", "token"],
        ["oauthClients", "*", "clientSecret"],
        ["oauthTokens", "*", "accessToken"],
        ["oauthTokens", "*", "refreshToken"],
        ["systemConfig", "mcpRouter", "apiKey"],
        ["systemConfig", "oauth", "verifyAccessToken", "headers"],
        ["systemConfig", "routing", "bearerAuthKey"],
        ["systemConfig", "smartRouting"],
        ["users", "*", "password"]
      ]
    }
  ],
  fields: {
    ...COMMON_FIELDS,
    url: [...COMMON_FIELDS.url, "openapi.url"],
    secrets: [
      ...COMMON_FIELDS.secrets,
      "oauth.accessToken",
      "oauth.refreshToken",
      "oauth.dynamicRegistration.initialAccessToken",
      "openapi.security.apiKey.value",
      "openapi.security.http.credentials",
      "openapi.security.oauth2.clientSecret",
      "openapi.security.oauth2.token",
      "openapi.security.openIdConnect.clientSecret",
      "openapi.security.openIdConnect.token",
      "proxy.password"
    ]
  },
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "empty",
      source: DOCS5
    },
    {
      syntax: "$VAR",
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Z_][A-Z0-9_]{0,200})(?![A-Za-z0-9_])/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "empty",
      source: DOCS5
    }
  ],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/opencode/index.ts
var SUBSTITUTION = "anomalyco/opencode packages/opencode/src/config/variable.ts";
var ROOTS5 = [["mcp", "servers"], ["mcp"], ["mcpServers"]];
var SETTINGS7 = [
  ["provider", "*", "options"],
  ["provider", "*", "options", "headers"]
];
var opencode = defineClient({
  id: "opencode",
  name: "opencode",
  homepage: "https://opencode.ai/docs/mcp-servers",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: "opencode.json", format: "jsonc", roots: ROOTS5, settings: SETTINGS7 },
    { path: "opencode.jsonc", format: "jsonc", roots: ROOTS5, settings: SETTINGS7 }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "{env:VAR}",
      // `${env:VAR}` would come out as the value with a `$` before it, so it is no reference here.
      pattern: /(?<!\$)\{env:(?<target>[^{}]{1,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "empty",
      source: SUBSTITUTION
    },
    {
      syntax: "{file:path}",
      pattern: /(?<!\$)\{file:(?<target>[^{}]{1,1000})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "error",
      source: SUBSTITUTION
    }
  ],
  inherits: "all",
  oauth: "yes"
});

// src/clients/qwen-code/index.ts
var RESOLVER = "QwenLM/qwen-code packages/cli/src/utils/envVarResolver.ts";
var qwenCode = defineClient({
  id: "qwen-code",
  name: "Qwen Code",
  homepage: "https://github.com/QwenLM/qwen-code",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: ".qwen/settings.json", format: "jsonc", roots: [["mcpServers"]], optional: true, settings: [["env"]] },
    { path: ".qwen/.env", format: "dotenv", roots: [], settings: [["*"]] }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "verbatim",
      source: RESOLVER
    },
    {
      syntax: "$VAR",
      // Qwen Code replaces `$` inside a word too, but there it is far more often a part of a password.
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "verbatim",
      source: RESOLVER
    }
  ],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/roo-code/index.ts
var INJECTION = "RooCodeInc/Roo-Code src/utils/config.ts";
var rooCode = defineClient({
  id: "roo-code",
  name: "Roo Code",
  homepage: "https://docs.roocode.com",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: ".roo/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: ".roo/mcp_settings.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    {
      path: "rooveterinaryinc.roo-cline/settings/mcp_settings.json",
      format: "jsonc",
      roots: [["mcpServers"], ["servers"]]
    }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${env:VAR}",
      pattern: /\$\{env:(?<target>[A-Za-z0-9_]{1,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "verbatim",
      source: INJECTION
    },
    {
      syntax: "${workspaceFolder}",
      pattern: /\$\{(?<target>workspaceFolder)\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "plain",
      unset: "verbatim",
      source: INJECTION
    }
  ],
  inherits: "filtered",
  oauth: "unknown"
});

// src/clients/trae/index.ts
var trae = defineClient({
  id: "trae",
  name: "Trae",
  homepage: "https://docs.trae.ai",
  confidence: "low",
  since: "0.1.0",
  files: [{ path: ".trae/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] }],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: "unknown",
  oauth: "unknown"
});

// src/clients/visual-studio/index.ts
var DOCS6 = "https://learn.microsoft.com/visualstudio/ide/mcp-servers";
var visualStudio = defineClient({
  id: "visual-studio",
  name: "Visual Studio",
  homepage: DOCS6,
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: ".mcp.json", format: "jsonc", roots: [["servers"]], optional: true },
    { path: ".vs/mcp.json", format: "jsonc", roots: [["servers"], ["mcpServers"]] },
    { path: ".vs/*/mcp.json", format: "jsonc", roots: [["servers"], ["mcpServers"]] }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${input:ID}",
      pattern: /\$\{input:(?<target>[^{}]{1,200})\}/g,
      places: ["argument", "env", "header"],
      yields: "prompt",
      unset: "prompt",
      source: DOCS6
    },
    {
      syntax: "${env:VAR}",
      pattern: /\$\{env:(?<target>[^{}]{1,200})\}/g,
      places: ["argument", "env", "header"],
      yields: "environment",
      unset: "unknown",
      source: "Not stated in the page read; taken over from VS Code, whose format this is"
    }
  ],
  inputs: ["inputs"],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/vscode/index.ts
var REFERENCE = "https://code.visualstudio.com/docs/copilot/reference/mcp-configuration";
var REGISTRY = "microsoft/vscode src/vs/workbench/contrib/mcp/common/mcpRegistry.ts";
var vscode = defineClient({
  id: "vscode",
  name: "VS Code",
  homepage: "https://code.visualstudio.com/docs/copilot/chat/mcp-servers",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: ".vscode/mcp.json", format: "jsonc", roots: [["servers"], ["mcpServers"]] },
    { path: ".vscode/settings.json", format: "jsonc", roots: [["mcp", "servers"], ["mcp.servers"]], optional: true },
    { path: "*.code-workspace", format: "jsonc", roots: [["settings", "mcp", "servers"], ["settings", "mcp.servers"], ["mcp", "servers"]], optional: true },
    { path: "devcontainer.json", format: "jsonc", roots: [["customizations", "vscode", "mcp", "servers"]], optional: true },
    { path: ".devcontainer.json", format: "jsonc", roots: [["customizations", "vscode", "mcp", "servers"]], optional: true }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${input:ID}",
      pattern: /\$\{input:(?<target>[^}]{1,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "prompt",
      unset: "prompt",
      source: REFERENCE
    },
    {
      syntax: "${env:VAR}",
      pattern: /\$\{env:(?<target>[^}]{1,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "empty",
      source: REGISTRY
    },
    {
      syntax: "${workspaceFolder}",
      pattern: /\$\{(?<target>workspaceFolder|workspaceFolderBasename|userHome|pathSeparator|\/|cwd|(?:config|command|workspaceFolder):[^}]{1,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "plain",
      unset: "error",
      source: REGISTRY
    }
  ],
  inputs: ["inputs"],
  inherits: "all",
  oauth: "yes"
});

// src/clients/windsurf/index.ts
var DOCS7 = "https://docs.windsurf.com/windsurf/cascade/mcp";
var windsurf = defineClient({
  id: "windsurf",
  name: "Windsurf",
  homepage: DOCS7,
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: ".codeium/windsurf/mcp_config.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: ".codeium/mcp_config.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: ".windsurf/mcp_config.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: ".windsurf/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${env:VAR}",
      pattern: /\$\{env:(?<target>[^{}]{1,200})\}/g,
      places: ["argument", "env", "url", "header"],
      yields: "environment",
      unset: "unknown",
      source: DOCS7
    },
    {
      syntax: "${file:/path}",
      pattern: /\$\{file:(?<target>[^{}]{1,1000})\}/g,
      places: ["argument", "env", "url", "header"],
      yields: "environment",
      unset: "unknown",
      source: DOCS7
    }
  ],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/zed/index.ts
var SETTINGS8 = [
  ["agent_servers", "*", "env"],
  ["language_models", "*", "api_key"],
  ["terminal", "env"]
];
var zed = defineClient({
  id: "zed",
  name: "Zed",
  homepage: "https://zed.dev/docs/ai/mcp",
  confidence: "high",
  since: "0.1.0",
  files: [
    {
      path: ".zed/settings.json",
      format: "jsonc",
      roots: [["context_servers"], ["mcpServers"]],
      optional: true,
      settings: SETTINGS8
    },
    {
      path: "zed/settings.json",
      format: "jsonc",
      roots: [["context_servers"], ["mcpServers"]],
      optional: true,
      settings: SETTINGS8
    }
  ],
  fields: {
    ...COMMON_FIELDS,
    command: [...COMMON_FIELDS.command, "command.path"],
    args: [...COMMON_FIELDS.args, "command.args"],
    env: [...COMMON_FIELDS.env, "command.env"],
    settings: ["settings"]
  },
  interpolations: [],
  inherits: "all",
  oauth: "yes"
});

// src/clients/unknown/index.ts
var EVERYWHERE = ["argument", "env", "url", "header", "field"];
var SOURCE = "The other clients of this folder";
var unknown = defineClient({
  id: "unknown",
  name: "Unknown client",
  homepage: "https://modelcontextprotocol.io",
  confidence: "low",
  since: "0.1.0",
  files: [],
  fields: {
    command: [...COMMON_FIELDS.command, "command.path", "transport.command"],
    args: [...COMMON_FIELDS.args, "command.args", "transport.args"],
    env: [...COMMON_FIELDS.env, "envs", "command.env", "transport.env"],
    url: [...COMMON_FIELDS.url, "transport.url", "remote.url", "openapi.url"],
    headers: [
      ...COMMON_FIELDS.headers,
      "http_headers",
      "requestOptions.headers",
      "transport.headers",
      "transport.requestOptions.headers",
      "remote.headers"
    ],
    secrets: [
      ...COMMON_FIELDS.secrets,
      "apiKey.key",
      "auth.api_key",
      "oauth_client_secret",
      "oauth.accessToken",
      "oauth.refreshToken",
      "openapi.security.apiKey.value",
      "openapi.security.http.credentials",
      "openapi.security.oauth2.clientSecret",
      "openapi.security.oauth2.token",
      "openapi.security.openIdConnect.clientSecret",
      "openapi.security.openIdConnect.token",
      "proxy.password"
    ],
    variables: ["env_vars", "env_keys", "bearer_token_env_var", "bearerTokenEnvVar", "env_http_headers", "api_key_env"],
    settings: ["settings", "with"],
    oauth: [...COMMON_FIELDS.oauth, "oauth_client_id", "oauthClientId"],
    helpers: ["headersHelper"]
  },
  interpolations: [
    {
      syntax: "${{ secrets.X }}",
      pattern: /\$\{\{\s{0,20}(?:secrets|vars|env)\.(?<target>[A-Za-z0-9_./-]{1,200})\s{0,20}\}\}/g,
      places: EVERYWHERE,
      yields: "environment",
      unset: "unknown",
      source: SOURCE
    },
    {
      syntax: "${{ inputs.X }}",
      pattern: /\$\{\{\s{0,20}inputs\.(?<target>[A-Za-z0-9_./-]{1,200})\s{0,20}\}\}/g,
      places: EVERYWHERE,
      yields: "prompt",
      unset: "unknown",
      source: SOURCE
    },
    {
      syntax: "${input:ID}",
      pattern: /\$\{input:(?<target>[^{}]{1,200})\}/g,
      places: EVERYWHERE,
      yields: "prompt",
      unset: "unknown",
      source: SOURCE
    },
    {
      syntax: "${user_config.KEY}",
      pattern: /\$\{user_config\.(?<target>[A-Za-z0-9_.-]{1,200})\}/g,
      places: EVERYWHERE,
      yields: "prompt",
      unset: "unknown",
      source: SOURCE
    },
    {
      syntax: "${env:VAR}",
      pattern: /\$\{env:(?<target>[^{}]{1,200})\}/g,
      places: EVERYWHERE,
      yields: "environment",
      unset: "unknown",
      source: SOURCE
    },
    {
      syntax: "${file:/path}",
      pattern: /\$\{file:(?<target>[^{}]{1,1000})\}/g,
      places: EVERYWHERE,
      yields: "environment",
      unset: "unknown",
      source: SOURCE
    },
    {
      syntax: "${workspaceFolder}",
      pattern: /\$\{(?<target>workspaceFolder|workspaceFolderBasename|userHome|pathSeparator|\/|cwd|__dirname|(?:config|command|workspaceFolder):[^{}]{1,200})\}/g,
      places: EVERYWHERE,
      yields: "plain",
      unset: "unknown",
      source: SOURCE
    },
    {
      syntax: "${VAR:?msg}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200}):?\?(?:[^}$]|\$(?!\{)){0,1000}\}/g,
      places: EVERYWHERE,
      yields: "environment",
      unset: "unknown",
      source: SOURCE
    },
    {
      syntax: "${VAR}",
      // The names above are paths and no variables.
      pattern: /\$\{(?!(?:workspaceFolder|workspaceFolderBasename|userHome|pathSeparator|cwd|__dirname)\})(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::?-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: EVERYWHERE,
      yields: "environment",
      unset: "unknown",
      source: SOURCE
    },
    {
      syntax: "${VAR:default}",
      pattern: /\$\{(?<target>[A-Z_][A-Z0-9_]{0,200}):(?![-?])(?<fallback>(?:[^}$]|\$(?!\{)){0,4000})\}/g,
      places: EVERYWHERE,
      yields: "environment",
      unset: "unknown",
      source: SOURCE
    },
    {
      syntax: "{env:VAR}",
      pattern: /(?<!\$)\{env:(?<target>[^{}]{1,200})\}/g,
      places: EVERYWHERE,
      yields: "environment",
      unset: "unknown",
      source: SOURCE
    },
    {
      syntax: "{file:path}",
      pattern: /(?<!\$)\{file:(?<target>[^{}]{1,1000})\}/g,
      places: EVERYWHERE,
      yields: "environment",
      unset: "unknown",
      source: SOURCE
    },
    {
      syntax: "{{VAR}}",
      pattern: /(?<!\$)\{\{\s{0,20}(?<target>[A-Za-z_.][A-Za-z0-9_.-]{0,200})\s{0,20}\}\}/g,
      places: EVERYWHERE,
      yields: "prompt",
      unset: "unknown",
      source: SOURCE
    },
    {
      syntax: "$(command)",
      pattern: /\$\((?<target>[^()]{1,2000})\)/g,
      places: EVERYWHERE,
      yields: "manager",
      unset: "unknown",
      source: SOURCE
    },
    {
      syntax: "$VAR",
      pattern: /^\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})$/g,
      places: EVERYWHERE,
      yields: "environment",
      whole: true,
      unset: "unknown",
      source: SOURCE
    },
    {
      syntax: "%VAR%",
      pattern: /^%(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})%$/g,
      places: EVERYWHERE,
      yields: "environment",
      whole: true,
      unset: "unknown",
      source: SOURCE
    }
  ],
  inputs: ["inputs"],
  inherits: "unknown",
  oauth: "unknown"
});

// src/clients/index.ts
var clients = [
  amazonQ,
  amp,
  claudeCode,
  claudeDesktop,
  cline,
  codex,
  continueDev,
  copilotCli,
  crush,
  cursor,
  factoryDroid,
  fastAgent,
  geminiCli,
  goose,
  junie,
  kiloCode,
  kiro,
  librechat,
  mcpAgent,
  mcphub,
  opencode,
  qwenCode,
  rooCode,
  trae,
  visualStudio,
  vscode,
  windsurf,
  zed
];

// src/credentials/names.ts
var COMPOUNDS = [
  [/apikeys?/g, " api key "],
  [/apitoken/g, " api token "],
  [/apisecret/g, " api secret "],
  [/accesskey/g, " access key "],
  [/accesstoken/g, " access token "],
  [/authtoken/g, " auth token "],
  [/authkey/g, " auth key "],
  [/bottoken/g, " bot token "],
  [/bearertoken/g, " bearer token "],
  [/clientsecret/g, " client secret "],
  [/secretkey/g, " secret key "],
  [/privatekey/g, " private key "],
  [/publickey/g, " public key "],
  [/refreshtoken/g, " refresh token "],
  [/sessiontoken/g, " session token "],
  [/connectionstrings?|connstr(?:ing)?|connection_?uri/g, " connection string "],
  [/passphrase/g, " passphrase "]
];
var PASSWORD = /* @__PURE__ */ new Set(["password", "passwd", "passwort", "pwd", "pass", "passphrase", "passcode", "pw", "contrasena", "senha"]);
var SECRET = /* @__PURE__ */ new Set([
  "token",
  "tokens",
  "secret",
  "secrets",
  "credential",
  "credentials",
  "creds",
  "pat",
  "jwt",
  "bearer",
  "cookie",
  "cookies",
  "authorization",
  "apikey",
  "psk",
  "otp",
  "totp",
  "sas"
]);
var WEAK_TAIL = /* @__PURE__ */ new Set(["auth", "signature", "sig", "session", "sessionid", "license", "code"]);
var KEY_OPENERS = /* @__PURE__ */ new Set([
  "api",
  "access",
  "secret",
  "private",
  "signing",
  "sign",
  "encryption",
  "auth",
  "master",
  "admin",
  "service",
  "account",
  "app",
  "application",
  "webhook",
  "subscription",
  "consumer",
  "shared",
  "hmac",
  "deploy",
  "ssh",
  "storage",
  "function",
  "bot",
  "write",
  "server",
  "role",
  "session",
  "license",
  "integration",
  "developer",
  "user",
  "org",
  "organization",
  "workspace",
  "team",
  "rest",
  "management",
  "sdk",
  "live",
  "client",
  "security",
  "security",
  "host",
  "ingest",
  "personal",
  "mcp"
]);
var HARMLESS_OPENERS = /* @__PURE__ */ new Set([
  "public",
  "publishable",
  "primary",
  "foreign",
  "partition",
  "sort",
  "cache",
  "routing",
  "group",
  "object",
  "hot",
  "short",
  "shortcut",
  "sort",
  "unique",
  "index",
  "idempotency",
  "pagination",
  "page",
  "next",
  "continuation",
  "csrf",
  "anon",
  "anonymous",
  "browser",
  "site",
  "max",
  "min",
  "maximum",
  "minimum",
  "num",
  "total",
  "default",
  "output",
  "input",
  "prompt",
  "completion",
  "context",
  "thinking",
  "reasoning",
  "stop",
  "pad",
  "eos",
  "bos",
  "mask",
  "project",
  "registry",
  "issue"
]);
var HARMLESS_TAILS = /* @__PURE__ */ new Set([
  "url",
  "urls",
  "uri",
  "uris",
  "endpoint",
  "endpoints",
  "path",
  "paths",
  "file",
  "files",
  "filename",
  "filepath",
  "dir",
  "directory",
  "folder",
  "name",
  "names",
  "id",
  "ids",
  "type",
  "types",
  "mode",
  "method",
  "methods",
  "limit",
  "limits",
  "count",
  "max",
  "min",
  "size",
  "length",
  "len",
  "budget",
  "ttl",
  "expiry",
  "expires",
  "expiration",
  "expiresin",
  "expire",
  "timeout",
  "lifetime",
  "age",
  "host",
  "hostname",
  "port",
  "region",
  "arn",
  "enabled",
  "enable",
  "disabled",
  "disable",
  "format",
  "algorithm",
  "alg",
  "prefix",
  "suffix",
  "header",
  "headers",
  "scope",
  "scopes",
  "issuer",
  "audience",
  "provider",
  "providers",
  "store",
  "storage",
  "manager",
  "source",
  "env",
  "var",
  "variable",
  "version",
  "ref",
  "reference",
  "alias",
  "policy",
  "rotation",
  "required",
  "usage",
  "window",
  "column",
  "field",
  "encoding",
  "strategy",
  "flow",
  "grant",
  "realm",
  "role",
  "roles",
  "user",
  "username",
  "email",
  "domain",
  "tenant",
  "kid",
  "thumbprint",
  "fingerprint",
  "location",
  "backend",
  "engine",
  "vault",
  "cache",
  "map",
  "mapping",
  "layout",
  "board",
  "level",
  "interval",
  "retries",
  "retry",
  "debug",
  "logging",
  "server",
  "servers",
  "service",
  "services",
  "address",
  "addr",
  "status",
  "state",
  "description",
  "label",
  "title",
  "example",
  "placeholder",
  "hint",
  "prompt",
  "validation",
  "verify",
  "verification",
  "refresh",
  "renewal",
  "model",
  "models",
  "price",
  "cost",
  "rate",
  "ratio",
  "threshold",
  "per",
  "schema",
  "table",
  "database",
  "db",
  "config",
  "configuration",
  "settings",
  "options",
  "profile",
  "mount",
  "bytes",
  "key_id",
  "keyid",
  "command",
  "cmd",
  "helper",
  "proxy",
  "template",
  "pattern",
  "regex",
  "length",
  "check",
  "support",
  "supported"
]);
function wordsOf(name) {
  if (name.length > 200) return [];
  let text2 = name.replace(/([a-z]|[0-9](?=[A-Z][a-z]))([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase();
  for (const [compound, words] of COMPOUNDS) text2 = text2.replace(compound, words);
  return text2.split(/[^a-z0-9\u0080-\uffff]/).filter((word) => word !== "");
}
function upperSnake(name) {
  return name.slice(0, 200).replace(/([a-z]|[0-9](?=[A-Z][a-z]))([A-Z])/g, "$1_$2").replace(/^-{1,2}/, "").replace(/[^A-Za-z0-9]/g, "_").toUpperCase();
}
function judgeName(name) {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (last === void 0) return "none";
  if (words.length > 1 && /^\d{1,3}$/.test(last)) return judgeName(words.slice(0, -1).join("_"));
  const before = words.at(-2) ?? "";
  if (last === "value" && words.length > 1) return judgeName(words.slice(0, -1).join("_"));
  if (PASSWORD.has(last)) return "password";
  if (last === "pin" || last === "passcode") return "pin";
  if (last === "string" && before === "connection") return "connection";
  if (last === "dsn" || last === "connection" && words.length > 1) return "connection";
  if ((last === "url" || last === "uri") && /^(?:database|db|postgres|postgresql|mysql|mongo|mongodb|redis|amqp|rabbitmq|connection|webhook)$/.test(before)) {
    return "connection";
  }
  if (HARMLESS_TAILS.has(last)) return "harmless";
  if (last === "key" || last === "keys") {
    if (HARMLESS_OPENERS.has(before)) return "harmless";
    if (KEY_OPENERS.has(before) || words.includes("secret") || words.includes("api")) return "secret";
    return "key";
  }
  if (SECRET.has(last)) return HARMLESS_OPENERS.has(before) ? "harmless" : "secret";
  if (WEAK_TAIL.has(last)) return "key";
  return "none";
}

// src/credentials/placeholder.ts
var FILLER = /* @__PURE__ */ new Set([
  "your",
  "yours",
  "my",
  "our",
  "the",
  "a",
  "an",
  "here",
  "this",
  "that",
  "some",
  "any",
  "with",
  "of",
  "from",
  "for",
  "to",
  "in",
  "or",
  "and",
  "if",
  "is",
  "it",
  "on",
  "at",
  "actual",
  "real",
  "own",
  "new",
  "valid",
  "optional",
  "required",
  "needed",
  "needs",
  "goes",
  "put",
  "insert",
  "enter",
  "add",
  "set",
  "paste",
  "fill",
  "replace",
  "change",
  "changeme",
  "me",
  "use",
  "get",
  "see",
  "todo",
  "tbd",
  "fixme",
  "none",
  "null",
  "nil",
  "undefined",
  "empty",
  "blank",
  "default",
  "unset",
  "missing",
  "secret",
  "secrets",
  "token",
  "tokens",
  "key",
  "keys",
  "api",
  "apikey",
  "password",
  "passwd",
  "pass",
  "pwd",
  "pw",
  "credential",
  "credentials",
  "auth",
  "authorization",
  "bearer",
  "basic",
  "access",
  "personal",
  "private",
  "public",
  "client",
  "user",
  "username",
  "account",
  "admin",
  "service",
  "app",
  "application",
  "bot",
  "session",
  "id",
  "name",
  "value",
  "string",
  "text",
  "example",
  "examples",
  "sample",
  "demo",
  "dummy",
  "fake",
  "mock",
  "placeholder",
  "redacted",
  "hidden",
  "masked",
  "removed",
  "omitted",
  "xxx",
  "foo",
  "bar",
  "baz",
  "foobar",
  "test",
  "testing",
  "connection",
  "url",
  "uri",
  "db",
  "database",
  "host",
  "port",
  "org",
  "organization",
  "project",
  "workspace",
  "tenant",
  "domain",
  "webhook",
  "pat",
  "env",
  "variable",
  "var",
  "goes",
  "hier",
  "dein",
  "deine",
  "ihr",
  "tu",
  "su",
  "clave",
  "votre",
  "cle",
  "il",
  "tuo",
  "sua",
  "seu",
  "chave",
  "aqui",
  "voici",
  "local",
  "dev",
  "only",
  "not",
  "no",
  "cookie",
  "string",
  "hash",
  "refresh",
  "write",
  "read"
]);
var TELLING = /(?<![A-Za-z])(?:your|yours?_|change[-_ ]?me|replace[-_ ]?(?:me|with|this)?|insert|placeholder|redacted|dummy|example|sample|todo|tbd|fixme|put[-_ ]your|enter[-_ ]your|paste|to[-_ ]be|goes[-_ ]here|not[-_ ]?set|hidden|masked|removed|omitted|fake|mock)(?![a-z])/i;
var TELLING_INSIDE = /EXAMPLE|YOUR_|_HERE|-here$|_here$|(?:^|[^A-Za-z])your[A-Z]/;
var BRACKETED = /^(?:<[^<>]{0,200}>|\[[^[\]]{0,200}\]|\{\{[^{}]{0,200}\}\}|\{[^{}"':]{1,200}\}|\(\([^()]{0,200}\)\)|__[A-Za-z0-9_]{1,100}__|%%?[A-Za-z0-9_-]{1,100}%%?|@[A-Z0-9_]{2,100}@|#\{[^{}]{0,200}\}#?)$/;
var BRACKET_INSIDE = /<[A-Za-z][A-Za-z0-9 _./|:-]{1,80}>|\[[A-Z][A-Z0-9 _-]{2,80}\]/;
var ELLIPSIS = /\.{3}|\u2026/;
var FILL_RUN = /([xX*#.\u2022_\-0?])\1{5,}/;
var SEQUENCES = ["0123456789", "1234567890", "9876543210", "abcdefghijkl", "qwertyuiop", "abcdef123456", "123456abcdef", "deadbeefdeadbeef", "a1b2c3d4e5", "1a2b3c4d5e", "abc123def456"];
var SAMPLE_WORD = /(?:^|[-_])(?:your|example|sample|dummy|fake|placeholder|redacted|replace|changeme)(?:$|[-_])/i;
var DEFAULT_PASSWORDS = /* @__PURE__ */ new Set([
  "postgres",
  "postgresql",
  "mysql",
  "root",
  "admin",
  "admin123",
  "password",
  "password1",
  "password123",
  "passw0rd",
  "p@ssw0rd",
  "pass",
  "secret",
  "guest",
  "user",
  "test",
  "testing",
  "demo",
  "example",
  "changeit",
  "changeme",
  "default",
  "redis",
  "mongo",
  "mongodb",
  "neo4j",
  "minio",
  "minioadmin",
  "elastic",
  "grafana",
  "sa",
  "toor",
  "1234",
  "12345",
  "123456",
  "1234567",
  "12345678",
  "123456789",
  "1234567890",
  "qwerty",
  "letmein",
  "welcome",
  "pw",
  "pwd",
  "dev",
  "development",
  "local",
  "localhost",
  "docker",
  "app",
  "db",
  "database",
  "supabase",
  "rootpassword",
  "mypassword",
  "yourpassword",
  "mysecretpassword",
  "dbpassword",
  "db_password",
  "dbpass",
  "testpass",
  "testpassword",
  "adminpassword",
  "rootpass"
]);
function isDefaultPassword(text2) {
  return DEFAULT_PASSWORDS.has(text2.toLowerCase());
}
function variety(text2) {
  const expected = Math.min(text2.length, 16);
  return expected === 0 ? 0 : new Set(text2).size / expected;
}
function isFilling(text2) {
  const body = text2.toLowerCase();
  if (FILL_RUN.test(body)) return true;
  const core = body.replace(/[^a-z0-9]/g, "");
  if (core.length >= 8 && variety(core) < 0.3) return true;
  let covered = 0;
  for (const sequence of SEQUENCES) if (core.includes(sequence)) covered = Math.max(covered, sequence.length);
  if (covered >= 10 && covered * 3 >= core.length) return true;
  return false;
}
function isSampleToken(text2) {
  return isFilling(text2) || text2.includes("EXAMPLE") || SAMPLE_WORD.test(text2) || ELLIPSIS.test(text2);
}
function isPlaceholder(text2, name = "") {
  const trimmed2 = text2.trim();
  if (trimmed2 === "") return true;
  if (trimmed2.length > 300) return false;
  if (BRACKETED.test(trimmed2) || BRACKET_INSIDE.test(trimmed2)) return true;
  if (ELLIPSIS.test(trimmed2) || isFilling(trimmed2)) return true;
  if (/^[xX*#.\u2022_?-]{3,}$/.test(trimmed2)) return true;
  if (TELLING_INSIDE.test(trimmed2)) return true;
  const words = wordsOf(trimmed2);
  if (TELLING.test(trimmed2) && !looksRandom(trimmed2)) return true;
  if (words.length === 0) return false;
  const own = new Set(wordsOf(name));
  return words.every((word) => FILLER.has(word) || own.has(word) || /^x{2,}$/.test(word) || words.length > 1 && /^\d{1,3}$/.test(word) && !own.has("password"));
}
function looksRandom(text2) {
  for (const part2 of text2.split(/[^A-Za-z0-9+/=]/)) {
    if (part2.length < 16) continue;
    const digits = part2.replace(/[^0-9]/g, "").length;
    const upper = part2.replace(/[^A-Z]/g, "").length;
    const lower = part2.replace(/[^a-z]/g, "").length;
    const classes = Number(digits > 1) + Number(upper > 1) + Number(lower > 1);
    if (classes >= 2 && variety(part2) >= 0.5) return true;
  }
  return false;
}

// src/credentials/detect.ts
function escape(text2) {
  return text2.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
function rangeOf(match) {
  const secret = match.groups?.["secret"];
  if (secret === void 0) return { start: match.index, end: match.index + match[0].length };
  const at2 = match[0].lastIndexOf(secret);
  return { start: match.index + at2, end: match.index + at2 + secret.length };
}
function settle(matches) {
  const byLength = matches.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept = [];
  for (const match of byLength) {
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}
function makeDetector(issuers2) {
  const anchored = /* @__PURE__ */ new Map();
  const bare = [];
  const byId = /* @__PURE__ */ new Map();
  for (const issuer of issuers2) {
    for (const kind of issuer.kinds) {
      const known = { issuer, kind, pattern: void 0 };
      byId.set(kind.id, known);
      if (kind.names !== void 0) bare.push(known);
      if (kind.names === void 0 || kind.anchors.length > 0) {
        for (const anchor of kind.anchors) anchored.set(anchor, [...anchored.get(anchor) ?? [], known]);
      }
    }
  }
  const anchors = [...anchored.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const shorter = new Map(anchors.map((anchor) => [anchor, anchors.filter((other) => anchor.includes(other))]));
  let anyAnchor;
  function candidates2(text2) {
    const seen = /* @__PURE__ */ new Set();
    if (anchors.length === 0) return /* @__PURE__ */ new Set();
    anyAnchor ??= new RegExp(anchors.map(escape).join("|"), "g");
    anyAnchor.lastIndex = 0;
    for (let hit = anyAnchor.exec(text2); hit !== null; hit = anyAnchor.exec(text2)) {
      seen.add(hit[0]);
      anyAnchor.lastIndex = hit.index + 1;
    }
    const found = /* @__PURE__ */ new Set();
    for (const anchor of seen) {
      for (const covered of shorter.get(anchor) ?? []) for (const known of anchored.get(covered) ?? []) found.add(known);
    }
    return found;
  }
  return {
    issuers: issuers2,
    find(text2) {
      const matches = [];
      for (const known of candidates2(text2)) {
        if (known.kind.names !== void 0) continue;
        known.pattern ??= new RegExp(known.kind.pattern.source, `${known.kind.pattern.flags}g`);
        known.pattern.lastIndex = 0;
        for (let match = known.pattern.exec(text2); match !== null; match = known.pattern.exec(text2)) {
          const { start, end } = rangeOf(match);
          matches.push({ ...known, start, end, harmless: known.kind.harmless === true || isSampleToken(text2.slice(start, end)) });
          if (match[0] === "") known.pattern.lastIndex++;
        }
      }
      return settle(matches);
    },
    named(name, value) {
      const upper = upperSnake(name);
      for (const known of bare) {
        if (known.kind.names?.test(upper) !== true) continue;
        const match = known.kind.pattern.exec(value);
        if (match === null) continue;
        const { start, end } = rangeOf(match);
        return { ...known, start, end, harmless: known.kind.harmless === true || isSampleToken(value.slice(start, end)) };
      }
      return void 0;
    },
    kind: (id) => byId.get(id)
  };
}

// src/credentials/generic.ts
var SETTINGS9 = /* @__PURE__ */ new Set([
  "true",
  "false",
  "yes",
  "no",
  "on",
  "off",
  "none",
  "null",
  "undefined",
  "auto",
  "always",
  "never",
  "required",
  "optional",
  "enabled",
  "disabled",
  "default",
  "basic",
  "bearer",
  "digest",
  "oauth",
  "oauth2",
  "oidc",
  "jwt",
  "apikey",
  "api_key",
  "api-key",
  "token",
  "password",
  "key",
  "saml",
  "ldap",
  "ntlm",
  "kerberos",
  "iam",
  "cli",
  "env",
  "environment",
  "file",
  "keychain",
  "keyring",
  "system",
  "browser",
  "device",
  "interactive",
  "client_credentials",
  "authorization_code",
  "refresh_token",
  "local",
  "remote",
  "dev",
  "development",
  "test",
  "testing",
  "stage",
  "staging",
  "prod",
  "production",
  "public",
  "private",
  "internal",
  "read",
  "write",
  "readonly",
  "read-only",
  "strict",
  "lax",
  "string",
  "session",
  "memory",
  "redis",
  "admin",
  "user",
  "guest"
]);
var PATH = /^(?:~|\.{1,2})?\/|^[A-Za-z]:[\\/]|^\\\\/;
var FILE_NAME = /^[\w.-]{1,100}\.(?:json|ya?ml|toml|env|pem|key|crt|cer|p12|pfx|txt|js|ts|py|sh|ini|conf|db|sqlite)$/i;
var UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
var IDENTIFIER = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
var PLAIN_URL = /^[a-z][a-z0-9+.-]{1,20}:\/\//i;
var DOTTED_NAME = /^[A-Za-z][A-Za-z_-]{0,40}(?:\.[A-Za-z][A-Za-z_-]{0,40}){1,6}$/;
function classesOf(text2) {
  return Number(/[0-9]/.test(text2)) + Number(/[a-z]/.test(text2)) + Number(/[A-Z]/.test(text2)) + Number(/[^A-Za-z0-9]/.test(text2));
}
function judgeValue(text2, name, verdict) {
  const value = text2.trim();
  if (value.length < 4 || value.length > 1e4) return void 0;
  if (SETTINGS9.has(value.toLowerCase()) || isPlaceholder(value, name)) return void 0;
  if (verdict === "pin") {
    return /^\d{4,12}$/.test(value) ? { confidence: "medium", evidence: "a number under a name for a PIN" } : void 0;
  }
  if (verdict === "password") {
    if (isDefaultPassword(value) || PLAIN_URL.test(value) || /^(?:~|\.{1,2})?\/[\w.-]+\//.test(value) || IDENTIFIER.test(value)) return void 0;
    return { confidence: classesOf(value) >= 2 || value.length >= 12 ? "high" : "medium", evidence: "a value under a name for a password" };
  }
  if (PATH.test(value) && !looksRandom(value)) return void 0;
  if (PLAIN_URL.test(value) || FILE_NAME.test(value) || IDENTIFIER.test(value) || DOTTED_NAME.test(value)) return void 0;
  if (/^\d+$/.test(value) && value.length < 20) return void 0;
  if (/[\s]/.test(value) && !looksRandom(value)) return void 0;
  const mixed = /[0-9]/.test(value) && /[A-Za-z]/.test(value);
  if (verdict === "secret") {
    if (value.length < 8) return void 0;
    if (looksRandom(value) || UUID.test(value)) return { confidence: "high", evidence: "a random-looking value under a name for a credential" };
    if (!mixed && value.length < 24 && classesOf(value) < 3) return void 0;
    return { confidence: "medium", evidence: "a value under a name for a credential" };
  }
  if (verdict === "key") {
    if (looksRandom(value)) return { confidence: "medium", evidence: 'a random-looking value under a name that ends in "key"' };
    return void 0;
  }
  return void 0;
}

// src/credentials/credential.ts
function defineIssuer(issuer) {
  return issuer;
}

// src/credentials/adyen.ts
var adyen = defineIssuer({
  id: "adyen",
  name: "Adyen",
  rotate: "https://ca-live.adyen.com/ca/ca/config/api_credentials_new.shtml",
  source: "https://docs.adyen.com/development-resources/api-credentials/; the form from public repositories (searched 2026-11-23)",
  exposure: "take and refund payments of the merchant account",
  kinds: [
    {
      id: "adyen-api-key",
      name: "Adyen API key",
      anchors: [],
      pattern: /^AQE[!-~]{40,400}$/,
      names: /(?:^|_)ADYEN_(?:[A-Z]{1,16}_)?(?:API_)?KEY$/
    },
    {
      id: "adyen-hmac-key",
      name: "Adyen webhook HMAC key",
      anchors: [],
      pattern: /^[0-9A-F]{64}$/,
      names: /(?:^|_)ADYEN_(?:WEBHOOK_)?HMAC_(?:SIGNATURE_)?KEY$/
    }
  ]
});

// src/credentials/age.ts
var age = defineIssuer({
  id: "age",
  name: "age and SOPS",
  rotate: "https://github.com/FiloSottile/age",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "decrypt every file that was encrypted to the key",
  kinds: [
    {
      id: "age-secret-key",
      name: "age secret key",
      anchors: ["AGE-SECRET-KEY-1", "AGE-SECRET-KEY-PQ-1"],
      pattern: /AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![A-Z0-9])/
    },
    {
      id: "age-recipient",
      name: "age public key",
      anchors: ["age1"],
      pattern: /(?<![A-Za-z0-9])age1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}(?![A-Za-z0-9])/,
      harmless: true
    }
  ]
});

// src/credentials/airtable.ts
var airtable = defineIssuer({
  id: "airtable",
  name: "Airtable",
  rotate: "https://airtable.com/create/tokens",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/airtablepersonalaccesstoken (read 2026-11-23)",
  exposure: "read and, with the scope, change the bases the token is allowed to",
  kinds: [
    {
      id: "airtable-personal-access-token",
      name: "Airtable personal access token",
      anchors: ["pat"],
      pattern: /(?<![A-Za-z0-9_])pat[A-Za-z0-9]{14}\.[0-9a-f]{64}(?![A-Za-z0-9])/
    },
    {
      id: "airtable-legacy-key",
      name: "Airtable API key (older form)",
      anchors: [],
      pattern: /^key[A-Za-z0-9]{14}$/,
      names: /(?:^|_)AIRTABLE_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/aiven.ts
var aiven = defineIssuer({
  id: "aiven",
  name: "Aiven",
  rotate: "https://console.aiven.io/profile/tokens",
  source: "https://aiven.io/docs/platform/concepts/authentication-tokens; the form from public repositories (searched 2026-11-23)",
  exposure: "read and change the services of the account, or the database behind the password",
  kinds: [
    {
      id: "aiven-service-password",
      name: "Aiven service password",
      anchors: ["AVNS_"],
      pattern: /(?<![A-Za-z0-9_])AVNS_[A-Za-z0-9_-]{19}(?![A-Za-z0-9_-])/
    },
    {
      id: "aiven-token",
      name: "Aiven authentication token",
      anchors: [],
      pattern: /^[A-Za-z0-9/+=]{250,500}$/,
      names: /(?:^|_)AIVEN_(?:API_|AUTH_)?TOKEN$/
    }
  ]
});

// src/credentials/akeyless.ts
var akeyless = defineIssuer({
  id: "akeyless",
  name: "Akeyless",
  rotate: "https://console.akeyless.io/",
  source: "https://docs.akeyless.io/docs/api-key; the form from public repositories (searched 2026-11-23)",
  exposure: "read every secret that the access id may read",
  kinds: [
    {
      id: "akeyless-access-key",
      name: "Akeyless access key",
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{43}=$/,
      names: /(?:^|_)AKEYLESS_(?:API_|ACCESS_)KEY$/
    }
  ]
});

// src/credentials/alchemy.ts
var alchemy = defineIssuer({
  id: "alchemy",
  name: "Alchemy",
  rotate: "https://dashboard.alchemy.com/apps",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/alchemy (read 2026-11-23)",
  exposure: "use the node service on the account's bill",
  kinds: [
    {
      id: "alchemy-api-key",
      name: "Alchemy API key",
      anchors: [],
      pattern: /^[0-9A-Za-z_-]{21,32}$/,
      names: /(?:^|_)ALCHEMY_(?:[A-Z]{1,12}_)?(?:API_)?KEY$/
    },
    {
      id: "alchemy-auth-token",
      name: "Alchemy access token",
      anchors: ["alcht_"],
      pattern: /(?<![A-Za-z0-9_])alcht_[0-9A-Za-z]{30}(?![A-Za-z0-9])/
    },
    {
      id: "alchemy-url",
      name: "Alchemy node URL with its key",
      anchors: [".g.alchemy.com/v2/"],
      pattern: /\.g\.alchemy\.com\/v2\/(?<secret>[0-9A-Za-z_-]{21,32})(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/algolia.ts
var algolia = defineIssuer({
  id: "algolia",
  name: "Algolia",
  rotate: "https://dashboard.algolia.com/account/api-keys",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read and change the indices of the application, within the rights of the key",
  kinds: [
    {
      id: "algolia-api-key",
      name: "Algolia admin, write or other private API key",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)ALGOLIA_(?:ADMIN_|WRITE_|API_|ADMIN_API_|WRITE_API_|USAGE_|MONITORING_)(?:KEY|TOKEN)$/
    },
    {
      id: "algolia-search-key",
      name: "Algolia search-only API key",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)ALGOLIA_(?:SEARCH_|SEARCH_API_|SEARCH_ONLY_|SEARCH_ONLY_API_|PUBLIC_)(?:KEY|TOKEN)$/,
      harmless: true
    }
  ]
});

// src/credentials/alibaba-cloud.ts
var alibabaCloud = defineIssuer({
  id: "alibaba-cloud",
  name: "Alibaba Cloud",
  rotate: "https://ram.console.aliyun.com/manage/ak",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "act in the Alibaba Cloud account with every permission of the key's owner",
  kinds: [
    {
      id: "alibaba-cloud-access-key-id",
      name: "Alibaba Cloud access key id",
      anchors: ["LTAI"],
      pattern: /(?<![A-Za-z0-9])LTAI[A-Za-z0-9]{12,21}(?![A-Za-z0-9])/
    },
    {
      id: "alibaba-cloud-access-key-secret",
      name: "Alibaba Cloud access key secret",
      anchors: [],
      pattern: /^[A-Za-z0-9]{30}$/,
      names: /(?:^|_)(?:ALIBABA|ALIBABA_?CLOUD|ALIYUN|ALICLOUD|OSS)_(?:[A-Z]{1,12}_)?(?:ACCESS_)?(?:KEY_)?SECRET(?:_KEY)?$/
    }
  ]
});

// src/credentials/alpha-vantage.ts
var alphaVantage = defineIssuer({
  id: "alpha-vantage",
  name: "Alpha Vantage",
  rotate: "https://www.alphavantage.co/support/#support",
  source: "https://www.alphavantage.co/documentation/ (not read as of 2026-11-23; the form as generally known)",
  exposure: "use the market data on the key's quota",
  kinds: [
    {
      id: "alpha-vantage-api-key",
      name: "Alpha Vantage API key",
      anchors: [],
      pattern: /^[A-Z0-9]{14,18}$/,
      names: /(?:^|_)ALPHA_?VANTAGE_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/amplitude.ts
var amplitude = defineIssuer({
  id: "amplitude",
  name: "Amplitude",
  rotate: "https://app.amplitude.com/analytics/settings/projects",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "export the project's events",
  kinds: [
    {
      id: "amplitude-secret-key",
      name: "Amplitude secret key",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)AMPLITUDE_(?:API_)?SECRET(?:_KEY)?$/
    }
  ]
});

// src/credentials/anthropic.ts
var anthropic = defineIssuer({
  id: "anthropic",
  name: "Anthropic",
  rotate: "https://console.anthropic.com/settings/keys",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "use the models at the cost of the organization and, with an admin key, manage its members and keys",
  kinds: [
    {
      id: "anthropic-api-key",
      name: "Anthropic API key",
      anchors: ["sk-ant-api"],
      pattern: /(?<![A-Za-z0-9_-])sk-ant-api\d{2}-[A-Za-z0-9_-]{90,128}(?![A-Za-z0-9_-])/
    },
    {
      id: "anthropic-admin-key",
      name: "Anthropic admin API key",
      anchors: ["sk-ant-admin"],
      pattern: /(?<![A-Za-z0-9_-])sk-ant-admin\d{2}-[A-Za-z0-9_-]{90,128}(?![A-Za-z0-9_-])/
    },
    {
      id: "anthropic-oauth-token",
      name: "Claude OAuth token",
      anchors: ["sk-ant-oat", "sk-ant-ort"],
      pattern: /(?<![A-Za-z0-9_-])sk-ant-o[ar]t\d{2}-[A-Za-z0-9_-]{80,128}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/apify.ts
var apify = defineIssuer({
  id: "apify",
  name: "Apify",
  rotate: "https://console.apify.com/settings/integrations",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/apify (read 2026-11-23)",
  exposure: "run actors at the cost of the account and read its stored data",
  kinds: [
    {
      id: "apify-api-token",
      name: "Apify API token",
      anchors: ["apify_api_"],
      pattern: /(?<![A-Za-z0-9_])apify_api_[A-Za-z0-9]{34,38}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/asana.ts
var asana = defineIssuer({
  id: "asana",
  name: "Asana",
  rotate: "https://app.asana.com/0/my-apps",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/asanapersonalaccesstoken (read 2026-11-23)",
  exposure: "read and change tasks and projects as its owner",
  kinds: [
    {
      id: "asana-personal-access-token",
      name: "Asana personal access token",
      anchors: [],
      pattern: /^\d{1,2}\/\d{13,20}(?:\/\d{13,20})?:[0-9A-Za-z]{32,64}$/,
      names: /(?:^|_)ASANA_(?:API_|ACCESS_|PERSONAL_ACCESS_)?(?:KEY|TOKEN|PAT)$/
    },
    {
      id: "asana-legacy-token",
      name: "Asana personal access token (older form)",
      anchors: [],
      pattern: /^[01]\/[0-9a-f]{32}$/,
      names: /(?:^|_)ASANA_(?:API_|ACCESS_|PERSONAL_ACCESS_)?(?:KEY|TOKEN|PAT)$/
    }
  ]
});

// src/credentials/assemblyai.ts
var assemblyai = defineIssuer({
  id: "assemblyai",
  name: "AssemblyAI",
  rotate: "https://www.assemblyai.com/dashboard/api-keys",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/assemblyai (read 2026-11-23)",
  exposure: "transcribe at the cost of the account and read earlier transcripts",
  kinds: [
    {
      id: "assemblyai-api-key",
      name: "AssemblyAI API key",
      anchors: [],
      pattern: /^[0-9a-z]{32}$/,
      names: /(?:^|_)(?:ASSEMBLY_?AI|AAI)_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/atlassian.ts
var atlassian = defineIssuer({
  id: "atlassian",
  name: "Atlassian",
  rotate: "https://id.atlassian.com/manage-profile/security/api-tokens",
  source: "https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/atlassian.yml (read 2026-11-23)",
  exposure: "act in Jira, Confluence and Bitbucket as its owner",
  kinds: [
    {
      id: "atlassian-api-token",
      name: "Atlassian API token",
      anchors: ["ATATT3"],
      pattern: /(?<![A-Za-z0-9_-])ATATT3[A-Za-z0-9_-]{40,400}=[0-9A-Fa-f]{8}(?![A-Za-z0-9])/
    },
    {
      id: "atlassian-legacy-token",
      name: "Atlassian API token (older form)",
      anchors: [],
      pattern: /^[A-Za-z0-9]{24}$/,
      names: /(?:^|_)(?:ATLASSIAN|JIRA|CONFLUENCE)_(?:CLOUD_)?(?:API_)?TOKEN$/
    },
    {
      id: "atlassian-personal-token",
      name: "Jira or Confluence Data Center personal access token",
      anchors: [],
      pattern: /^[MNO][A-Za-z0-9+/]{43}$/,
      names: /(?:^|_)(?:JIRA|CONFLUENCE)_(?:PERSONAL_(?:ACCESS_)?TOKEN|PAT|API_TOKEN)$/
    }
  ]
});

// src/credentials/auth0.ts
var auth0 = defineIssuer({
  id: "auth0",
  name: "Auth0",
  rotate: "https://manage.auth0.com/",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/auth0oauth (read 2026-11-23)",
  exposure: "act as the application, or manage the tenant",
  kinds: [
    {
      id: "auth0-client-secret",
      name: "Auth0 client secret",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{64,80}$/,
      names: /(?:^|_)AUTH0_(?:[A-Z0-9]{1,16}_)?(?:CLIENT_)?SECRET$/
    },
    {
      id: "auth0-management-token",
      name: "Auth0 Management API token",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)AUTH0_(?:[A-Z0-9]{1,16}_){0,3}(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/aws.ts
var aws = defineIssuer({
  id: "aws",
  name: "Amazon Web Services",
  rotate: "https://console.aws.amazon.com/iam/home#/security_credentials",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/aws (read 2026-11-23)",
  exposure: "act in the AWS account with every permission of the key's owner",
  kinds: [
    {
      id: "aws-access-key-id",
      name: "AWS access key id",
      anchors: ["AKIA", "ABIA", "ACCA"],
      pattern: /(?<![A-Za-z0-9+/])(?:AKIA|ABIA|ACCA)(?![A-Z0-9]{9}EXAMPLE)[A-Z0-9]{16}(?![A-Za-z0-9+/=])/
    },
    {
      id: "aws-secret-access-key",
      name: "AWS secret access key",
      anchors: [],
      pattern: /^(?![A-Za-z0-9+/]{0,33}EXAMPLE)[A-Za-z0-9+/]{40}$/,
      names: /(?:^|_)(?:AWS|AMAZON|S3|BEDROCK|SES|DYNAMODB)_(?:[A-Z0-9]{1,20}_)?SECRET(?:_ACCESS)?(?:_KEY)?$|^SECRET_ACCESS_KEY$/
    },
    {
      id: "aws-session-token",
      name: "AWS session token",
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{100,2000}={0,2}$/,
      names: /(?:^|_)AWS_(?:SESSION|SECURITY)_TOKEN$/
    },
    {
      id: "aws-temporary-key-id",
      name: "AWS temporary access key id",
      anchors: ["ASIA"],
      pattern: /(?<![A-Za-z0-9+/])ASIA[A-Z0-9]{16}(?![A-Za-z0-9+/=])/,
      harmless: true
    },
    {
      id: "aws-bedrock-api-key",
      name: "Amazon Bedrock API key",
      anchors: ["ABSK"],
      pattern: /(?<![A-Za-z0-9+/_-])ABSK[A-Za-z0-9+/]{109,269}={0,2}(?![A-Za-z0-9+/=])/
    },
    {
      id: "aws-bedrock-short-term-key",
      name: "Amazon Bedrock short-term API key",
      anchors: ["bedrock-api-key-"],
      pattern: /(?<![A-Za-z0-9+/_-])bedrock-api-key-[A-Za-z0-9+/_-]{100,3000}={0,2}(?![A-Za-z0-9+/=_-])/,
      harmless: true
    }
  ]
});

// src/credentials/axiom.ts
var axiom = defineIssuer({
  id: "axiom",
  name: "Axiom",
  rotate: "https://app.axiom.co/settings/api-tokens",
  source: "https://axiom.co/docs/reference/tokens; the form from public repositories (searched 2026-11-23)",
  exposure: "ingest and query the datasets that the token reaches",
  kinds: [
    {
      id: "axiom-token",
      name: "Axiom API or personal token",
      anchors: ["xaat-", "xapt-"],
      pattern: /(?<![A-Za-z0-9_-])xa[ap]t-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![A-Za-z0-9-])/
    }
  ]
});

// src/credentials/azure-devops.ts
var azureDevops = defineIssuer({
  id: "azure-devops",
  name: "Azure DevOps",
  rotate: "https://dev.azure.com",
  source: "https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/azuredevops.yml (read 2026-11-23)",
  exposure: "act in Azure DevOps as its owner, within the scopes of the token",
  kinds: [
    {
      id: "azure-devops-personal-access-token",
      name: "Azure DevOps personal access token",
      anchors: ["AZDO"],
      pattern: /(?<![A-Za-z0-9_])[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}(?![A-Za-z0-9])/
    },
    {
      id: "azure-devops-legacy-token",
      name: "Azure DevOps personal access token (older form)",
      anchors: [],
      pattern: /^[a-z2-7]{52}$/,
      names: /(?:^|_)(?:AZURE_?DEVOPS|AZDO|ADO|VSTS)_(?:EXT_|AUTH_|ORG_|MCP_)?(?:PAT|TOKEN|AUTH_TOKEN|ACCESS_TOKEN)$|^PERSONAL_ACCESS_TOKEN$/
    }
  ]
});

// src/credentials/azure-openai.ts
var azureOpenai = defineIssuer({
  id: "azure-openai",
  name: "Azure OpenAI",
  rotate: "https://portal.azure.com",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/azure_openai (read 2026-11-23)",
  exposure: "use the deployed models at the cost of the subscription",
  kinds: [
    {
      id: "azure-openai-api-key",
      name: "Azure OpenAI API key",
      anchors: [],
      pattern: /^(?:[0-9a-f]{32}|[A-Za-z0-9]{84})$/,
      names: /(?:^|_)AZURE_(?:OPEN_?AI|AI|AI_FOUNDRY|AI_SERVICES|COGNITIVE)_(?:API_)?KEY$|(?:^|_)AZURE_API_KEY$/
    }
  ]
});

// src/credentials/azure.ts
var azure = defineIssuer({
  id: "azure",
  name: "Microsoft Azure",
  rotate: "https://portal.azure.com/",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "act in the tenant as the application, or read and write the storage account, queue or database",
  kinds: [
    {
      id: "azure-client-secret",
      name: "Microsoft Entra client secret",
      anchors: ["0Q~", "1Q~", "2Q~", "3Q~", "4Q~", "5Q~", "6Q~", "7Q~", "8Q~", "9Q~"],
      pattern: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/
    },
    {
      id: "azure-named-client-secret",
      name: "Microsoft Entra client secret of another form",
      anchors: [],
      pattern: /^(?![^~]{4}Q~)(?![0-9a-f]{8}-[0-9a-f]{4}-)[A-Za-z0-9~._+/=@?:[\]*-]{24,64}$/,
      names: /(?:^|_)(?:AZURE|ENTRA|MS|MICROSOFT|MS365(?:_MCP)?|GRAPH|ARM)_(?:AD_|APP_)?CLIENT_SECRET$/
    },
    {
      id: "azure-account-key",
      name: "Azure storage or Cosmos DB account key",
      anchors: ["AccountKey="],
      pattern: /AccountKey=(?!Eby8vdM02xNOcqFl|C2y6yDjf5\/R\+ob0N)(?<secret>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])/
    },
    {
      // Azurite and the Cosmos DB emulator have one fixed key each, printed in Microsoft's documentation.
      id: "azure-emulator-key",
      name: "Azure emulator key",
      anchors: ["Eby8vdM02xNOcqFl", "C2y6yDjf5/R+ob0N"],
      pattern: /(?<![A-Za-z0-9+/])(?:Eby8vdM02xNOcqFl|C2y6yDjf5\/R\+ob0N)[A-Za-z0-9+/]{70}==(?![A-Za-z0-9+/=])/,
      harmless: true
    },
    {
      id: "azure-shared-access-key",
      name: "Azure Service Bus, Event Hubs or IoT Hub key",
      anchors: ["SharedAccessKey="],
      pattern: /SharedAccessKey=(?<secret>[A-Za-z0-9+/]{40,88}={0,2})(?![A-Za-z0-9+/=])/
    },
    {
      id: "azure-app-configuration-secret",
      name: "Azure App Configuration secret",
      anchors: [".azconfig.io;Id="],
      pattern: /\.azconfig\.io;Id=[^;\s'"]{4,80};Secret=(?<secret>[A-Za-z0-9+/]{36,100}={0,2})(?![A-Za-z0-9+/=])/
    },
    {
      id: "azure-sas-signature",
      name: "Azure shared access signature",
      anchors: ["sig="],
      pattern: /(?<=[?&;])sig=(?<secret>[A-Za-z0-9+/]{30,60}(?:=|%3[Dd])|[A-Za-z0-9+/%]{43,100}%3[Dd])(?![A-Za-z0-9+/%=])/
    },
    {
      id: "azure-resource-key",
      name: "Azure resource key with Microsoft's marker",
      anchors: ["JQQJ9"],
      pattern: /(?<![A-Za-z0-9])(?![A-Za-z0-9]{76}AZDO)[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{26}(?:[A-Za-z0-9]{2}==)?(?![A-Za-z0-9=])/
    },
    {
      id: "azure-storage-key",
      name: "Azure storage, Cosmos DB or Batch key",
      anchors: [],
      pattern: /^(?!Eby8vdM02xNOcqFl|C2y6yDjf5\/R\+ob0N)[A-Za-z0-9+/]{86}==$/,
      names: /(?:^|_)(?:AZURE|COSMOS|COSMOSDB|STORAGE|BATCH)_(?:[A-Z0-9]{1,20}_){0,3}(?:ACCESS_|ACCOUNT_|PRIMARY_|MASTER_)?KEY$/
    },
    {
      id: "azure-service-key",
      name: "Azure AI, Search or Functions key",
      anchors: [],
      pattern: /^(?:[0-9a-f]{32}|[A-Za-z0-9]{52}|[A-Za-z0-9_-]{54}==)$/,
      names: /(?:^|_)AZURE_(?!OPEN_?AI_|AI_|COGNITIVE_|API_)(?:[A-Z0-9]{1,20}_){0,4}(?:API_|ADMIN_|QUERY_|FUNCTION_|SUBSCRIPTION_)KEY$/
    }
  ]
});

// src/credentials/backblaze.ts
var backblaze = defineIssuer({
  id: "backblaze",
  name: "Backblaze B2",
  rotate: "https://secure.backblaze.com/app_keys.htm",
  source: "https://www.backblaze.com/docs/cloud-storage-application-keys; the form from public repositories (searched 2026-11-23)",
  exposure: "read and write the buckets that the key reaches",
  kinds: [
    {
      id: "backblaze-application-key",
      name: "Backblaze B2 application key",
      anchors: [],
      pattern: /^K00[0-9][A-Za-z0-9+/]{27}$/,
      names: /(?:^|_)(?:B2|BACKBLAZE)_(?:B2_)?(?:APP|APPLICATION|SECRET|ACCOUNT|MASTER)?_?(?:ACCESS_)?KEY$|(?:^|_)SECRET_ACCESS_KEY$/
    }
  ]
});

// src/credentials/baseten.ts
var baseten = defineIssuer({
  id: "baseten",
  name: "Baseten",
  rotate: "https://app.baseten.co/settings/api_keys",
  source: "https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/baseten.yml (read 2026-11-23)",
  exposure: "call and change the models of the workspace at its cost",
  kinds: [
    {
      id: "baseten-api-key",
      name: "Baseten API key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}$/,
      names: /(?:^|_)BASETEN_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/better-stack.ts
var betterStack = defineIssuer({
  id: "better-stack",
  name: "Better Stack",
  rotate: "https://betterstack.com/settings/global-api-tokens",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/betterstack (read 2026-11-23)",
  exposure: "read and change monitors and logs of the team",
  kinds: [
    {
      id: "better-stack-token",
      name: "Better Stack token",
      anchors: [],
      pattern: /^[0-9A-Za-z]{24}$/,
      names: /(?:^|_)(?:BETTER_?STACK|BETTER_?UPTIME|LOGTAIL)_(?:[A-Z]{1,12}_)?(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/bitbucket.ts
var bitbucket = defineIssuer({
  id: "bitbucket",
  name: "Bitbucket",
  rotate: "https://bitbucket.org/account/settings/app-passwords/",
  source: "https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/bitbucket.yml (read 2026-11-23)",
  exposure: "read and write the repositories and pipelines the token is allowed to",
  kinds: [
    {
      id: "bitbucket-app-password",
      name: "Bitbucket app password",
      anchors: ["ATBB"],
      pattern: /(?<![A-Za-z0-9_])ATBB[A-Za-z0-9]{32}(?![A-Za-z0-9])/
    },
    {
      id: "bitbucket-access-token",
      name: "Bitbucket repository, project or workspace access token",
      anchors: ["ATCTT3"],
      pattern: /(?<![A-Za-z0-9_-])ATCTT3[A-Za-z0-9_-]{40,400}=[0-9A-Fa-f]{8}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/bitwarden.ts
var bitwarden = defineIssuer({
  id: "bitwarden",
  name: "Bitwarden",
  rotate: "https://vault.bitwarden.com/",
  source: "https://bitwarden.com/help/access-tokens/; the form from public repositories (searched 2026-11-23)",
  exposure: "read and decrypt the secrets of the machine account, or log in as the person",
  kinds: [
    {
      id: "bitwarden-access-token",
      name: "Bitwarden Secrets Manager access token",
      anchors: [],
      pattern: /^0\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==$/,
      names: /(?:^|_)(?:BWS|BITWARDEN)_(?:[A-Z]{1,12}_)?(?:ACCESS_)?TOKEN$/
    },
    {
      id: "bitwarden-client-secret",
      name: "Bitwarden personal or organization API key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{30}$/,
      names: /(?:^|_)(?:BW|BITWARDEN)_CLIENT_?SECRET$/
    },
    {
      id: "bitwarden-session",
      name: "Bitwarden CLI session key",
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{86}==$/,
      names: /(?:^|_)BW_SESSION$/
    }
  ]
});

// src/credentials/box.ts
var box = defineIssuer({
  id: "box",
  name: "Box",
  rotate: "https://app.box.com/developers/console",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "read and change the files of the application or user",
  kinds: [
    {
      id: "box-token",
      name: "Box developer token or client secret",
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)BOX_(?:DEVELOPER_TOKEN|ACCESS_TOKEN|API_TOKEN|CLIENT_SECRET)$/
    }
  ]
});

// src/credentials/brave.ts
var brave = defineIssuer({
  id: "brave",
  name: "Brave Search",
  rotate: "https://api-dashboard.search.brave.com/app/keys",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "search at the cost of the account",
  kinds: [
    {
      id: "brave-search-api-key",
      name: "Brave Search API key",
      anchors: ["BSA"],
      pattern: /(?<![A-Za-z0-9_-])BSA(?=[A-Za-z_-]{0,39}[0-9])[A-Za-z0-9_-]{24,40}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/bright-data.ts
var brightData = defineIssuer({
  id: "bright-data",
  name: "Bright Data",
  rotate: "https://brightdata.com/cp/setting/users",
  source: "https://github.com/brightdata/brightdata-mcp/blob/main/README.md (read 2026-11-23)",
  exposure: "use proxies and scrapers at the cost of the account",
  kinds: [
    {
      id: "bright-data-api-token",
      name: "Bright Data API token",
      anchors: [],
      pattern: /^(?:[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/,
      names: /(?:^|_)(?:BRIGHT_?DATA|LUMINATI)_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/browserbase.ts
var browserbase = defineIssuer({
  id: "browserbase",
  name: "Browserbase",
  rotate: "https://www.browserbase.com/settings",
  source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/browserbase.yml (read 2026-11-23)",
  exposure: "run browser sessions at the cost of the project and read recorded ones",
  kinds: [
    {
      id: "browserbase-api-key",
      name: "Browserbase API key",
      anchors: ["bb_live_", "bb_test_"],
      pattern: /(?<![A-Za-z0-9_])bb_(?:live|test)_[A-Za-z0-9_-]{24,32}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/buildkite.ts
var buildkite = defineIssuer({
  id: "buildkite",
  name: "Buildkite",
  rotate: "https://buildkite.com/user/api-access-tokens",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "run builds and read their logs as its owner, within the scopes of the token",
  kinds: [
    {
      id: "buildkite-api-token",
      name: "Buildkite API access token",
      anchors: ["bkua_"],
      pattern: /(?<![A-Za-z0-9_])bkua_[a-z0-9]{40,53}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/calendly.ts
var calendly = defineIssuer({
  id: "calendly",
  name: "Calendly",
  rotate: "https://calendly.com/integrations/api_webhooks",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/calendlyapikey (read 2026-11-23)",
  exposure: "read and cancel meetings as the token's owner",
  kinds: [
    {
      id: "calendly-token",
      name: "Calendly personal access token",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)CALENDLY_(?:[A-Z]{1,12}_)?(?:API_|ACCESS_)?(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/cargo.ts
var cargo = defineIssuer({
  id: "cargo",
  name: "crates.io",
  rotate: "https://crates.io/settings/tokens",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "publish and yank crates of its owner, within the scopes of the token",
  kinds: [
    {
      id: "cargo-api-token",
      name: "crates.io API token",
      anchors: ["cio"],
      pattern: /(?<![A-Za-z0-9_])cio[A-Za-z0-9]{32}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/cerebras.ts
var cerebras = defineIssuer({
  id: "cerebras",
  name: "Cerebras",
  rotate: "https://cloud.cerebras.ai",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "use the models at the cost of the organization",
  kinds: [
    {
      id: "cerebras-api-key",
      name: "Cerebras API key",
      anchors: ["csk-"],
      pattern: /(?<![A-Za-z0-9_-])csk-[a-z0-9]{48}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/chroma.ts
var chroma = defineIssuer({
  id: "chroma",
  name: "Chroma Cloud",
  rotate: "https://www.trychroma.com/",
  source: "https://docs.trychroma.com/cloud/getting-started; the form from public repositories (searched 2026-11-23)",
  exposure: "read and change the collections of the tenant",
  kinds: [
    {
      id: "chroma-api-key",
      name: "Chroma Cloud API key",
      anchors: ["ck-"],
      pattern: /(?<![A-Za-z0-9_-])ck-[A-Za-z0-9]{43,45}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/circleci.ts
var circleci = defineIssuer({
  id: "circleci",
  name: "CircleCI",
  rotate: "https://app.circleci.com/settings/user/tokens",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/circleci (read 2026-11-23)",
  exposure: "run pipelines and read their settings as its owner or project",
  kinds: [
    {
      id: "circleci-api-token",
      name: "CircleCI personal or project API token",
      anchors: ["CCIPAT_", "CCIPRJ_"],
      pattern: /(?<![A-Za-z0-9_])CCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[0-9a-f]{40}(?![A-Za-z0-9])/
    },
    {
      id: "circleci-legacy-token",
      name: "CircleCI API token (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)CIRCLE(?:_?CI)?_(?:API_)?TOKEN$/
    }
  ]
});

// src/credentials/clerk.ts
var clerk = defineIssuer({
  id: "clerk",
  name: "Clerk",
  rotate: "https://dashboard.clerk.com/last-active?path=api-keys",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "read and change the users and organizations of the application",
  kinds: [
    {
      id: "clerk-secret-key",
      name: "Clerk secret key",
      anchors: [],
      pattern: /^sk_(?:live|test)_[A-Za-z0-9]{30,60}$/,
      names: /(?:^|_)CLERK_(?:API_|BACKEND_)?(?:SECRET|API|SECRET_API)_?(?:KEY)?$/
    },
    {
      id: "clerk-publishable-key",
      name: "Clerk publishable key",
      anchors: [],
      pattern: /^pk_(?:live|test)_[A-Za-z0-9+/]{16,120}(?:={0,2}|\$)$/,
      names: /(?:^|_)CLERK_(?:FRONTEND_)?(?:PUBLISHABLE|API)_KEY$/,
      harmless: true
    }
  ]
});

// src/credentials/clickhouse.ts
var clickhouse = defineIssuer({
  id: "clickhouse",
  name: "ClickHouse Cloud",
  rotate: "https://console.clickhouse.cloud/organization/keys",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "manage the services of the organization",
  kinds: [
    {
      id: "clickhouse-cloud-key-secret",
      name: "ClickHouse Cloud API key secret",
      anchors: ["4b1d"],
      pattern: /(?<![A-Za-z0-9])4b1d[A-Za-z0-9]{38}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/clickup.ts
var clickup = defineIssuer({
  id: "clickup",
  name: "ClickUp",
  rotate: "https://app.clickup.com/settings/apps",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/clickuppersonaltoken (read 2026-11-23)",
  exposure: "read and change the workspaces of its owner",
  kinds: [
    {
      id: "clickup-api-token",
      name: "ClickUp personal API token",
      anchors: ["pk_"],
      pattern: /(?<![A-Za-z0-9_])pk_\d{5,10}_[A-Z0-9]{32}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/clojars.ts
var clojars = defineIssuer({
  id: "clojars",
  name: "Clojars",
  rotate: "https://clojars.org/tokens",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "deploy artifacts of its owner, within the scopes of the token",
  kinds: [
    {
      id: "clojars-deploy-token",
      name: "Clojars deploy token",
      anchors: ["CLOJARS_"],
      pattern: /(?<![A-Za-z0-9_])CLOJARS_[0-9a-z]{60}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/cloudflare.ts
var cloudflare = defineIssuer({
  id: "cloudflare",
  name: "Cloudflare",
  rotate: "https://dash.cloudflare.com/profile/api-tokens",
  source: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats (read 2026-11-23)",
  exposure: "change the zones, workers and storage the token is allowed to; a global key: everything in the account",
  kinds: [
    {
      id: "cloudflare-token",
      name: "Cloudflare API token or global API key",
      anchors: ["cfut_", "cfat_", "cfk_"],
      pattern: /(?<![A-Za-z0-9_])cf(?:ut|at|k)_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])/
    },
    {
      id: "cloudflare-origin-ca-key",
      name: "Cloudflare origin CA key",
      anchors: ["v1.0-"],
      pattern: /(?<![A-Za-z0-9_.-])v1\.0-[0-9a-f]{24}-[0-9a-f]{146}(?![A-Za-z0-9])/
    },
    {
      id: "cloudflare-legacy-token",
      name: "Cloudflare API token (older form)",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{40}$/,
      names: /(?:^|_)(?:CLOUDFLARE|CF)_(?:API_|WORKERS_|ACCESS_)?TOKEN$/
    },
    {
      id: "cloudflare-legacy-global-key",
      name: "Cloudflare global API key (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{37}$/,
      names: /(?:^|_)(?:(?:CLOUDFLARE|CF)_(?:GLOBAL_)?(?:API_)?KEY|X_AUTH_KEY)$/
    }
  ]
});

// src/credentials/cockroachdb.ts
var cockroachdb = defineIssuer({
  id: "cockroachdb",
  name: "CockroachDB Cloud",
  rotate: "https://cockroachlabs.cloud/access",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "manage the clusters of the organization",
  kinds: [
    {
      id: "cockroachdb-api-key",
      name: "CockroachDB Cloud API key",
      anchors: ["CCDB1_"],
      pattern: /(?<![A-Za-z0-9_])CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/coda.ts
var coda = defineIssuer({
  id: "coda",
  name: "Coda",
  rotate: "https://coda.io/account",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/coda (read 2026-11-23)",
  exposure: "read and change the docs its owner can see",
  kinds: [
    {
      id: "coda-api-token",
      name: "Coda API token",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)CODA_(?:IO_)?(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/codecov.ts
var codecov = defineIssuer({
  id: "codecov",
  name: "Codecov",
  rotate: "https://app.codecov.io/account",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "upload coverage of the repository or, with an API token, read that of the organization",
  kinds: [
    {
      id: "codecov-token",
      name: "Codecov token",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)CODECOV_(?:API_|UPLOAD_)?TOKEN$/
    }
  ]
});

// src/credentials/coderabbit.ts
var coderabbit = defineIssuer({
  id: "coderabbit",
  name: "CodeRabbit",
  rotate: "https://app.coderabbit.ai/settings/api-keys",
  source: "https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/coderabbit.yml (read 2026-11-23)",
  exposure: "read reviews and reports of the organization",
  kinds: [
    {
      id: "coderabbit-api-key",
      name: "CodeRabbit API key",
      anchors: ["cr-"],
      pattern: /(?<![A-Za-z0-9_-])cr-[0-9a-f]{58}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/cohere.ts
var cohere = defineIssuer({
  id: "cohere",
  name: "Cohere",
  rotate: "https://dashboard.cohere.com/api-keys",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "use the models at the cost of the organization",
  kinds: [
    {
      id: "cohere-api-key",
      name: "Cohere API key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{40}$/,
      names: /^CO_API_KEY$|(?:^|_)COHERE_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/coinbase.ts
var coinbase = defineIssuer({
  id: "coinbase",
  name: "Coinbase",
  rotate: "https://portal.cdp.coinbase.com/projects/api-keys",
  source: "https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys (not read as of 2026-11-23; the form as generally known)",
  exposure: "trade and move funds within the permissions of the key",
  kinds: [
    {
      id: "coinbase-secret",
      name: "Coinbase API secret",
      anchors: [],
      pattern: /^(?:[A-Za-z0-9+/]{86}==|[A-Za-z0-9_-]{64})$/,
      names: /(?:^|_)(?:COINBASE|CDP)_(?:[A-Z]{1,12}_)?(?:API_)?(?:KEY_|WALLET_)?SECRET(?:_KEY)?$/
    }
  ]
});

// src/credentials/coingecko.ts
var coingecko = defineIssuer({
  id: "coingecko",
  name: "CoinGecko",
  rotate: "https://www.coingecko.com/en/developers/dashboard",
  source: "https://docs.coingecko.com/docs/setting-up-your-api-key; the form from public repositories (searched 2026-11-23)",
  exposure: "use the market data on the account's plan",
  kinds: [
    {
      id: "coingecko-api-key",
      name: "CoinGecko API key",
      anchors: ["CG-"],
      pattern: /(?<![A-Za-z0-9_-])CG-[A-Za-z0-9]{24}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/composio.ts
var composio = defineIssuer({
  id: "composio",
  name: "Composio",
  rotate: "https://platform.composio.dev/settings",
  source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/composio.yml (read 2026-11-23)",
  exposure: "act in every application that was connected to the project",
  kinds: [
    {
      id: "composio-api-key",
      name: "Composio project API key",
      anchors: [],
      pattern: /^ak_[A-Za-z0-9_-]{20}$/,
      names: /(?:^|_)COMPOSIO_(?:PROJECT_)?(?:API_)?(?:KEY|TOKEN)$/
    },
    {
      id: "composio-consumer-key",
      name: "Composio consumer API key",
      anchors: [],
      pattern: /^ck_[A-Za-z0-9_-]{20}$/,
      names: /(?:^|_)(?:COMPOSIO_|X_)CONSUMER_API_KEY$/
    }
  ]
});

// src/credentials/conjur.ts
var conjur = defineIssuer({
  id: "conjur",
  name: "CyberArk Conjur",
  rotate: "https://docs.cyberark.com/conjur-cloud/latest/en/content/developer/conjur_api_rotate_api_key.htm",
  source: "https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/conjur_api_authenticate.htm; the form from public repositories (searched 2026-11-23)",
  exposure: "read every secret that the host or user may read",
  kinds: [
    {
      id: "conjur-api-key",
      name: "Conjur API key",
      anchors: [],
      pattern: /^[0-9a-z]{40,60}$/,
      names: /(?:^|_)CONJUR_(?:[A-Z]{1,12}_)?API_KEY$/
    }
  ]
});

// src/credentials/contentful.ts
var contentful = defineIssuer({
  id: "contentful",
  name: "Contentful",
  rotate: "https://app.contentful.com/account/profile/cma_tokens",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/contentfulpersonalaccesstoken (read 2026-11-23)",
  exposure: "read and change the content its owner can see; a delivery token: read the published content",
  kinds: [
    {
      id: "contentful-personal-access-token",
      name: "Contentful personal access token",
      anchors: ["CFPAT-"],
      pattern: /(?<![A-Za-z0-9_-])CFPAT-[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/
    },
    {
      id: "contentful-delivery-token",
      name: "Contentful delivery or preview token",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{43}$/,
      names: /(?:^|_)CONTENTFUL_(?:DELIVERY_|PREVIEW_|CDA_|CPA_)?(?:API_|ACCESS_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/context7.ts
var context7 = defineIssuer({
  id: "context7",
  name: "Context7",
  rotate: "https://context7.com/dashboard",
  source: "https://github.com/upstash/context7/blob/master/README.md (read 2026-11-23)",
  exposure: "read documentation within the limits of the account, private repositories of it included",
  kinds: [
    {
      id: "context7-api-key",
      name: "Context7 API key",
      anchors: ["ctx7sk"],
      pattern: /(?<![A-Za-z0-9_-])ctx7sk-[0-9a-f-]{30,64}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/convex.ts
var convex = defineIssuer({
  id: "convex",
  name: "Convex",
  rotate: "https://dashboard.convex.dev/",
  source: "https://docs.convex.dev/cli/deploy-key-types (read 2026-11-23)",
  exposure: "push code to the deployment and read and change its data",
  kinds: [
    {
      id: "convex-deploy-key",
      name: "Convex deploy key",
      anchors: [],
      pattern: /^(?:(?:prod|dev|preview|project):)?[a-z0-9:-]{3,120}\|(?<secret>[A-Za-z0-9+/_=-]{20,400})$/,
      names: /(?:^|_)CONVEX_(?:DEPLOY|ADMIN|SELF_HOSTED_ADMIN)_KEY$/
    }
  ]
});

// src/credentials/couchbase.ts
var couchbase = defineIssuer({
  id: "couchbase",
  name: "Couchbase Capella",
  rotate: "https://cloud.couchbase.com/",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "manage the clusters of the Capella organization",
  kinds: [
    {
      id: "couchbase-capella-secret",
      name: "Couchbase Capella API key secret",
      anchors: [],
      pattern: /^[A-Za-z0-9+/!@#%^&*_-]{60,200}={0,2}$/,
      names: /(?:^|_)(?:COUCHBASE|CAPELLA)_(?:CAPELLA_)?(?:API_)?(?:KEY_)?(?:SECRET|TOKEN|KEY)$/
    }
  ]
});

// src/credentials/cursor.ts
var cursor2 = defineIssuer({
  id: "cursor",
  name: "Cursor",
  rotate: "https://cursor.com/dashboard",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "run agents and, with an admin key, read the usage of the team",
  kinds: [
    {
      id: "cursor-api-key",
      name: "Cursor API key",
      anchors: ["key_"],
      pattern: /(?<![A-Za-z0-9_])key_[0-9a-f]{64}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/dashscope.ts
var dashscope = defineIssuer({
  id: "dashscope",
  name: "Alibaba Cloud Model Studio",
  rotate: "https://bailian.console.alibabacloud.com/?tab=model#/api-key",
  source: "https://help.aliyun.com/en/model-studio/parse/authentication (read 2026-11-23)",
  exposure: "use the Qwen models at the cost of the account",
  kinds: [
    {
      id: "dashscope-api-key",
      name: "DashScope API key",
      anchors: [],
      pattern: /^sk-[0-9A-Za-z]{32,64}$/,
      names: /(?:^|_)(?:DASHSCOPE|QWEN|BAILIAN)_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/databricks.ts
var databricks = defineIssuer({
  id: "databricks",
  name: "Databricks",
  rotate: "https://accounts.cloud.databricks.com/",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "run code and read data in the workspace as the token's owner",
  kinds: [
    {
      id: "databricks-token",
      name: "Databricks personal access token",
      anchors: ["dapi"],
      pattern: /(?<![A-Za-z0-9_])dapi[0-9a-f]{32}(?:-[0-9])?(?![A-Za-z0-9])/
    },
    {
      id: "databricks-oauth-secret",
      name: "Databricks OAuth secret",
      anchors: ["dose"],
      pattern: /(?<![A-Za-z0-9_])dose[0-9a-f]{32}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/datadog.ts
var datadog = defineIssuer({
  id: "datadog",
  name: "Datadog",
  rotate: "https://app.datadoghq.com/organization-settings/api-keys",
  source: "https://docs.datadoghq.com/account_management/api-app-keys/ (read 2026-11-22)",
  exposure: "send and, with an application key, read telemetry of the organization",
  kinds: [
    {
      id: "datadog-api-key",
      name: "Datadog API key",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /^(?:DD|DATADOG)(?:_CLIENT)?_API_KEY$/
    },
    {
      id: "datadog-application-key",
      name: "Datadog application key",
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /^(?:DD|DATADOG)_(?:APP|APPLICATION)_KEY$/
    }
  ]
});

// src/credentials/deepgram.ts
var deepgram = defineIssuer({
  id: "deepgram",
  name: "Deepgram",
  rotate: "https://console.deepgram.com",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/deepgram (read 2026-11-23)",
  exposure: "transcribe and make speech at the cost of the project",
  kinds: [
    {
      id: "deepgram-api-key",
      name: "Deepgram API key",
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)(?:DEEPGRAM|DG)_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/deepseek.ts
var deepseek = defineIssuer({
  id: "deepseek",
  name: "DeepSeek",
  rotate: "https://platform.deepseek.com/api_keys",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/deepseek (read 2026-11-23)",
  exposure: "use the models at the cost of the account",
  kinds: [
    {
      id: "deepseek-api-key",
      name: "DeepSeek API key",
      anchors: [],
      pattern: /^sk-[0-9a-z]{32}$/,
      names: /(?:^|_)DEEPSEEK_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/deno.ts
var deno = defineIssuer({
  id: "deno",
  name: "Deno",
  rotate: "https://dash.deno.com/account#access-tokens",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/deno (read 2026-11-23)",
  exposure: "deploy to the projects of its owner or organization",
  kinds: [
    {
      id: "deno-access-token",
      name: "Deno Deploy access token",
      anchors: ["ddp_", "ddw_"],
      pattern: /(?<![A-Za-z0-9_])dd[pw]_[A-Za-z0-9]{36}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/descope.ts
var descope = defineIssuer({
  id: "descope",
  name: "Descope",
  rotate: "https://app.descope.com/settings/company/managementkeys",
  source: "https://docs.descope.com/management/management-keys; the form from public repositories (searched 2026-11-23)",
  exposure: "read and change the users and tenants of the project",
  kinds: [
    {
      id: "descope-management-key",
      name: "Descope management key",
      anchors: [],
      pattern: /^K[A-Za-z0-9]{50,100}$/,
      names: /(?:^|_)DESCOPE_MANAGEMENT_KEY$/
    }
  ]
});

// src/credentials/devin.ts
var devin = defineIssuer({
  id: "devin",
  name: "Devin",
  rotate: "https://app.devin.ai/settings/api-keys",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "start sessions that act on the repositories of the organization",
  kinds: [
    {
      id: "devin-personal-key",
      name: "Devin personal API key",
      anchors: ["apk_user_"],
      pattern: /(?<![A-Za-z0-9_])apk_user_[A-Za-z0-9+/]{120,180}={0,2}/
    },
    {
      id: "devin-service-token",
      name: "Devin service user token",
      anchors: ["cog_"],
      pattern: /(?<![A-Za-z0-9_])cog_[a-z2-7]{52}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/dify.ts
var dify = defineIssuer({
  id: "dify",
  name: "Dify",
  rotate: "https://cloud.dify.ai/apps",
  source: "https://github.com/langgenius/dify/blob/main/api/controllers/console/apikey.py (read 2026-11-23)",
  exposure: "run the application and read its conversations, or change the knowledge base",
  kinds: [
    {
      id: "dify-api-key",
      name: "Dify API key",
      anchors: [],
      pattern: /^(?:app|dataset|ds)-[A-Za-z0-9]{24}$/,
      names: /(?:^|_)DIFY_(?:APP_|DATASET_|WORKFLOW_|KNOWLEDGE_)?(?:API_)?(?:SECRET_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/digitalocean.ts
var digitalocean = defineIssuer({
  id: "digitalocean",
  name: "DigitalOcean",
  rotate: "https://cloud.digitalocean.com/account/api/tokens",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/digitaloceanv2 (read 2026-11-23)",
  exposure: "manage the resources of the team within the scopes of the token",
  kinds: [
    {
      id: "digitalocean-token",
      name: "DigitalOcean personal access, OAuth or refresh token",
      anchors: ["dop_v1_", "doo_v1_", "dor_v1_"],
      pattern: /(?<![A-Za-z0-9_])do[por]_v1_[0-9a-f]{64}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/discord.ts
var discord = defineIssuer({
  id: "discord",
  name: "Discord",
  rotate: "https://discord.com/developers/applications",
  source: "https://github.com/mongodb/kingfisher/blob/main/data/rules/discord.yml (read 2026-11-23)",
  exposure: "act on Discord as the bot, or post through the webhook",
  kinds: [
    {
      id: "discord-bot-token",
      name: "Discord bot token",
      anchors: [],
      pattern: /^(?:Bot )?(?<secret>[A-Za-z0-9_-]{23,28}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38})$/,
      names: /(?:^|_)DISCORD_(?:[A-Z0-9]{1,20}_)?(?:TOKEN|KEY|SECRET|AUTH)$|(?:^|_)DISCORD$/
    },
    {
      id: "discord-client-secret",
      name: "Discord client secret",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{32}$/,
      names: /(?:^|_)DISCORD_(?:OAUTH_)?CLIENT_SECRET$/
    },
    {
      id: "discord-webhook",
      name: "Discord webhook URL",
      anchors: ["/api/webhooks/"],
      pattern: /(?:https:\/\/)?(?:(?:ptb|canary)\.)?discord(?:app)?\.com\/api\/webhooks\/[0-9]{17,20}\/[A-Za-z0-9_-]{60,80}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/docker-hub.ts
var dockerHub = defineIssuer({
  id: "docker-hub",
  name: "Docker Hub",
  rotate: "https://app.docker.com/settings/personal-access-tokens",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/dockerhub (read 2026-11-23)",
  exposure: "pull and, with the scope, push and delete images of the account",
  kinds: [
    {
      id: "docker-hub-personal-access-token",
      name: "Docker Hub personal access token",
      anchors: ["dckr_pat_"],
      pattern: /(?<![A-Za-z0-9_])dckr_pat_[A-Za-z0-9_-]{27}(?![A-Za-z0-9_-])/
    },
    {
      id: "docker-hub-organization-access-token",
      name: "Docker Hub organization access token",
      anchors: ["dckr_oat_"],
      pattern: /(?<![A-Za-z0-9_])dckr_oat_[A-Za-z0-9_-]{32}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/doppler.ts
var doppler = defineIssuer({
  id: "doppler",
  name: "Doppler",
  rotate: "https://dashboard.doppler.com/",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/doppler (read 2026-11-23)",
  exposure: "read, and with some tokens change, the secrets of the config or workplace",
  kinds: [
    {
      id: "doppler-token",
      name: "Doppler token",
      anchors: ["dp.st.", "dp.pt.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."],
      pattern: /(?<![A-Za-z0-9_.-])dp\.(?:ct|pt|sa|scim|audit|st(?:\.[a-z0-9_-]{2,35})?)\.[A-Za-z0-9]{40,44}(?![A-Za-z0-9])/
    },
    {
      id: "doppler-identity-token",
      name: "Doppler service account identity token",
      anchors: ["dp.said."],
      pattern: /(?<![A-Za-z0-9_.-])dp\.said\.[A-Za-z0-9]{40,44}(?![A-Za-z0-9])/,
      harmless: true
    }
  ]
});

// src/credentials/dotenvx.ts
var dotenvx = defineIssuer({
  id: "dotenvx",
  name: "dotenvx",
  rotate: "https://dotenvx.com/docs/advanced/rotate",
  source: "https://dotenvx.com/docs; the form from public repositories (searched 2026-11-23)",
  exposure: "decrypt every value of the encrypted .env files",
  kinds: [
    {
      id: "dotenvx-private-key",
      name: "dotenvx private key",
      anchors: [],
      pattern: /^[0-9a-f]{64}(?:,[0-9a-f]{64}){0,4}$/,
      names: /(?:^|_)DOTENV_PRIVATE_KEY(?:_[A-Z0-9_]{1,30})?$/
    },
    {
      id: "dotenvx-vault-key",
      name: "dotenv-vault decryption key",
      anchors: ["dotenv://:key_"],
      pattern: /dotenv:\/\/:(?<secret>key_[0-9a-f]{64})@/
    },
    {
      id: "dotenvx-public-key",
      name: "dotenvx public key",
      anchors: [],
      pattern: /^0[23][0-9a-f]{64}$/,
      names: /(?:^|_)DOTENV_PUBLIC_KEY(?:_[A-Z0-9_]{1,30})?$/,
      harmless: true
    }
  ]
});

// src/credentials/dropbox.ts
var dropbox = defineIssuer({
  id: "dropbox",
  name: "Dropbox",
  rotate: "https://www.dropbox.com/developers/apps",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/dropbox (read 2026-11-23)",
  exposure: "read and, with the scope, change the files of its owner",
  kinds: [
    {
      id: "dropbox-access-token",
      name: "Dropbox access token",
      anchors: ["sl."],
      pattern: /(?<![A-Za-z0-9_.-])sl\.(?:u\.)?[A-Za-z0-9_-]{130,1400}(?![A-Za-z0-9_.-])/
    }
  ]
});

// src/credentials/dune.ts
var dune = defineIssuer({
  id: "dune",
  name: "Dune",
  rotate: "https://dune.com/settings/api",
  source: "https://docs.dune.com/api-reference/overview/authentication (not read as of 2026-11-23; the form as generally known)",
  exposure: "run queries on the account's credits",
  kinds: [
    {
      id: "dune-api-key",
      name: "Dune API key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)DUNE_(?:ANALYTICS_)?API_KEY$/
    }
  ]
});

// src/credentials/dynatrace.ts
var dynatrace = defineIssuer({
  id: "dynatrace",
  name: "Dynatrace",
  rotate: "https://myaccount.dynatrace.com/",
  source: "https://github.com/mongodb/kingfisher/blob/main/data/rules/dynatrace.yml (read 2026-11-23)",
  exposure: "read and change the environment within the scopes of the token",
  kinds: [
    {
      id: "dynatrace-token",
      name: "Dynatrace API token or client secret",
      anchors: ["dt0c01.", "dt0s01.", "dt0s02.", "dt0s03.", "dt0s08.", "dt0s16."],
      pattern: /(?<![A-Za-z0-9_.])dt0[a-z][0-9]{2}\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/e2b.ts
var e2b = defineIssuer({
  id: "e2b",
  name: "E2B",
  rotate: "https://e2b.dev/dashboard?tab=keys",
  source: "https://github.com/e2b-dev/dashboard/blob/main/src/configs/api.ts (read 2026-11-23)",
  exposure: "start sandboxes and run code in them at the cost of the team",
  kinds: [
    {
      id: "e2b-api-key",
      name: "E2B API key",
      anchors: ["e2b_"],
      pattern: /(?<![A-Za-z0-9_])e2b_[0-9a-f]{40}(?![A-Za-z0-9])/
    },
    {
      id: "e2b-access-token",
      name: "E2B access token",
      anchors: ["sk_e2b_"],
      pattern: /(?<![A-Za-z0-9_])sk_e2b_[0-9a-f]{40}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/elastic.ts
var elastic = defineIssuer({
  id: "elastic",
  name: "Elastic",
  rotate: "https://cloud.elastic.co/account/keys",
  source: "https://www.elastic.co/docs/deploy-manage/api-keys; the form from public repositories (searched 2026-11-23)",
  exposure: "read and change the indices that the key reaches",
  kinds: [
    {
      id: "elastic-api-key",
      name: "Elasticsearch API key",
      anchors: [],
      pattern: /^(?:ApiKey )?(?<secret>[A-Za-z0-9+/]{54,80}={0,2})$/,
      names: /(?:^|_)(?:ELASTIC|ELASTICSEARCH|ES|KIBANA|OPENSEARCH)_(?:CLOUD_)?(?:API_)?KEY$/
    },
    {
      id: "elastic-cloud-api-key",
      name: "Elastic Cloud API key",
      anchors: ["essu_"],
      pattern: /(?<![A-Za-z0-9_-])essu_[A-Za-z0-9_-]{60,200}={0,2}(?![A-Za-z0-9_=-])/
    }
  ]
});

// src/credentials/elevenlabs.ts
var elevenlabs = defineIssuer({
  id: "elevenlabs",
  name: "ElevenLabs",
  rotate: "https://elevenlabs.io/app/settings/api-keys",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/elevenlabs (read 2026-11-23)",
  exposure: "make speech and clone voices at the cost of the workspace",
  kinds: [
    {
      id: "elevenlabs-api-key",
      name: "ElevenLabs API key",
      anchors: ["sk_"],
      pattern: /(?<![A-Za-z0-9_])sk_[0-9a-f]{48}(?![A-Za-z0-9])/
    },
    {
      id: "elevenlabs-legacy-key",
      name: "ElevenLabs API key (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)(?:ELEVEN(?:_?LABS)?_(?:API_)?KEY|XI_API_KEY)$/
    }
  ]
});

// src/credentials/etherscan.ts
var etherscan = defineIssuer({
  id: "etherscan",
  name: "Etherscan",
  rotate: "https://etherscan.io/myapikey",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/etherscan (read 2026-11-23)",
  exposure: "use the chain explorer on the account's quota",
  kinds: [
    {
      id: "etherscan-api-key",
      name: "Etherscan API key",
      anchors: [],
      pattern: /^[0-9A-Z]{34}$/,
      names: /(?:^|_)(?:ETHERSCAN|BSCSCAN|POLYGONSCAN|ARBISCAN|BASESCAN|SNOWTRACE|FTMSCAN)_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/exa.ts
var exa = defineIssuer({
  id: "exa",
  name: "Exa",
  rotate: "https://dashboard.exa.ai/api-keys",
  source: "https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/exaai.yml (read 2026-11-23)",
  exposure: "search at the cost of the team",
  kinds: [
    {
      id: "exa-api-key",
      name: "Exa API key",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)EXA_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/fal.ts
var fal = defineIssuer({
  id: "fal",
  name: "fal",
  rotate: "https://fal.ai/dashboard/keys",
  source: "https://docs.fal.ai/platform-apis/v1/keys/create (read 2026-11-23)",
  exposure: "run models at the cost of the account and, with an admin key, deploy to it",
  kinds: [
    {
      id: "fal-api-key",
      name: "fal API key",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9A-Za-z_-]{20,64}$/,
      names: /(?:^|_)FAL(?:_?AI)?_(?:API_)?KEY$/
    }
  ]
});

// src/credentials/fibery.ts
var fibery = defineIssuer({
  id: "fibery",
  name: "Fibery",
  rotate: "https://the.fibery.io/@public/User_Guide/Guide/API-Keys-258",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/fibery (read 2026-11-23)",
  exposure: "read and change the workspace as its owner",
  kinds: [
    {
      id: "fibery-api-token",
      name: "Fibery API token",
      anchors: [],
      pattern: /^[0-9a-f]{8}\.[0-9a-f]{35}$/,
      names: /(?:^|_)FIBERY_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/figma.ts
var figma = defineIssuer({
  id: "figma",
  name: "Figma",
  rotate: "https://www.figma.com/settings",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "read the files its owner can see and, with the scope, comment and change variables",
  kinds: [
    {
      id: "figma-personal-access-token",
      name: "Figma personal access token",
      anchors: ["figd_", "figp_"],
      pattern: /(?<![A-Za-z0-9_])fig[dp]_[A-Za-z0-9_-]{38,60}(?![A-Za-z0-9_-])/
    },
    {
      id: "figma-legacy-token",
      name: "Figma personal access token (older form)",
      anchors: [],
      pattern: /^\d{4,8}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)FIGMA_(?:API_|ACCESS_|PERSONAL_ACCESS_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/finnhub.ts
var finnhub = defineIssuer({
  id: "finnhub",
  name: "Finnhub",
  rotate: "https://finnhub.io/dashboard",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/finnhub (read 2026-11-23)",
  exposure: "use the market data on the account's plan",
  kinds: [
    {
      id: "finnhub-api-key",
      name: "Finnhub API key",
      anchors: [],
      pattern: /^[0-9a-z]{20}(?:[0-9a-z]{20})?$/,
      names: /(?:^|_)FINNHUB_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/firebase.ts
var firebase = defineIssuer({
  id: "firebase",
  name: "Firebase",
  rotate: "https://console.firebase.google.com/",
  source: "https://firebase.google.com/docs/cli#use_the_cli_with_ci_systems (not read as of 2026-11-23; the form as generally known)",
  exposure: "deploy to and change the Firebase projects of the account, or send their push messages",
  kinds: [
    {
      id: "firebase-ci-token",
      name: "Firebase CLI refresh token",
      anchors: [],
      pattern: /^1\/\/0[A-Za-z0-9_-]{40,120}$/,
      names: /(?:^|_)FIREBASE_(?:CI_|DEPLOY_|REFRESH_|CLI_)?TOKEN$/
    },
    {
      id: "firebase-messaging-key",
      name: "Firebase Cloud Messaging server key",
      anchors: [":APA91b"],
      pattern: /(?<![A-Za-z0-9_-])AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/firecrawl.ts
var firecrawl = defineIssuer({
  id: "firecrawl",
  name: "Firecrawl",
  rotate: "https://www.firecrawl.dev/app/api-keys",
  source: "https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/firecrawl.yml (read 2026-11-23)",
  exposure: "crawl at the cost of the account",
  kinds: [
    {
      id: "firecrawl-api-key",
      name: "Firecrawl API key",
      anchors: ["fc-"],
      pattern: /(?<![A-Za-z0-9_-])fc-[0-9a-f]{32}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/fireworks.ts
var fireworks = defineIssuer({
  id: "fireworks",
  name: "Fireworks AI",
  rotate: "https://app.fireworks.ai/settings/users/api-keys",
  source: "https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/fireworksai.yml (read 2026-11-23)",
  exposure: "use the models at the cost of the account",
  kinds: [
    {
      id: "fireworks-api-key",
      name: "Fireworks AI API key",
      anchors: ["fw_"],
      pattern: /(?<![A-Za-z0-9_])fw_(?=[A-Za-z]{0,39}[0-9])[A-Za-z0-9]{22,40}(?![A-Za-z0-9_])/
    }
  ]
});

// src/credentials/fly-io.ts
var flyIo = defineIssuer({
  id: "fly-io",
  name: "Fly.io",
  rotate: "https://fly.io/user/personal_access_tokens",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "deploy and run commands on the machines the token is allowed to",
  kinds: [
    {
      id: "fly-io-token",
      name: "Fly.io access token",
      anchors: ["fm2_", "fm1r_", "fm1a_"],
      pattern: /(?<![A-Za-z0-9_])fm(?:2|1[ar])_[A-Za-z0-9+/]{100,3000}={0,3}/
    },
    {
      id: "fly-io-oauth-token",
      name: "Fly.io OAuth access token",
      anchors: ["fo1_"],
      pattern: /(?<![A-Za-z0-9_])fo1_[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/freee.ts
var freee = defineIssuer({
  id: "freee",
  name: "freee",
  rotate: "https://app.secure.freee.co.jp/developers/applications",
  source: "https://developer.freee.co.jp/startguide/starting-api (not read as of 2026-11-23; the form as generally known)",
  exposure: "read and change the company's accounting",
  kinds: [
    {
      id: "freee-token",
      name: "freee access token, refresh token or client secret",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{43,64}$/,
      names: /(?:^|_)FREEE_(?:[A-Z]{1,12}_)?(?:TOKEN|SECRET)$/
    }
  ]
});

// src/credentials/ghost.ts
var ghost = defineIssuer({
  id: "ghost",
  name: "Ghost",
  rotate: "https://ghost.org/docs/admin-api/",
  source: "https://docs.ghost.org/admin-api; the form from public repositories (searched 2026-11-23)",
  exposure: "read and change the posts, members and settings of the site",
  kinds: [
    {
      id: "ghost-admin-key",
      name: "Ghost Admin API key",
      anchors: [],
      pattern: /^[0-9a-f]{24}:[0-9a-f]{64}$/,
      names: /(?:^|_)GHOST_(?:ADMIN_)?(?:API_)?KEY$/
    },
    {
      id: "ghost-staff-token",
      name: "Ghost staff access token",
      anchors: [],
      pattern: /^[0-9a-f]{24}:[0-9a-f]{64}$/,
      names: /(?:^|_)GHOST_(?:STAFF_)?(?:ACCESS_)?TOKEN$/
    }
  ]
});

// src/credentials/gitea.ts
var gitea = defineIssuer({
  id: "gitea",
  name: "Gitea",
  rotate: "https://docs.gitea.com/development/api-usage",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "act on the Gitea or Forgejo instance as its owner, within the scopes of the token",
  kinds: [
    {
      id: "gitea-access-token",
      name: "Gitea or Forgejo access token",
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)(?:GITEA|FORGEJO|CODEBERG)_(?:API_|ACCESS_|PERSONAL_ACCESS_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/github.ts
var github = defineIssuer({
  id: "github",
  name: "GitHub",
  rotate: "https://github.com/settings/tokens",
  source: "https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats (read 2026-11-22)",
  exposure: "act on GitHub as its owner, within the scopes of the token",
  kinds: [
    {
      id: "github-classic-token",
      name: "GitHub personal access token (classic)",
      anchors: ["ghp_"],
      pattern: /(?<![A-Za-z0-9_])ghp_[A-Za-z0-9]{36}(?![A-Za-z0-9])/
    },
    {
      id: "github-fine-grained-token",
      name: "GitHub fine-grained personal access token",
      anchors: ["github_pat_"],
      pattern: /(?<![A-Za-z0-9_])github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9])/
    },
    {
      id: "github-app-token",
      name: "GitHub OAuth, app or refresh token",
      anchors: ["gho_", "ghu_", "ghs_", "ghr_"],
      pattern: /(?<![A-Za-z0-9_])gh[ousr]_[A-Za-z0-9]{36,76}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/gitlab.ts
var gitlab = defineIssuer({
  id: "gitlab",
  name: "GitLab",
  rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "act on GitLab as its owner, project, group or runner, within the scopes of the token",
  kinds: [
    {
      id: "gitlab-personal-access-token",
      name: "GitLab personal, project or group access token",
      anchors: ["glpat-"],
      pattern: /(?<![A-Za-z0-9_])glpat-[A-Za-z0-9_-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?/
    },
    {
      id: "gitlab-deploy-token",
      name: "GitLab deploy token",
      anchors: ["gldt-"],
      pattern: /(?<![A-Za-z0-9_])gldt-[A-Za-z0-9_-]{20,64}/
    },
    {
      id: "gitlab-runner-token",
      name: "GitLab runner authentication or registration token",
      anchors: ["glrt-", "GR1348941"],
      pattern: /(?<![A-Za-z0-9_])(?:glrt-(?:t\d_)?|GR1348941)[A-Za-z0-9_-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?/
    },
    {
      id: "gitlab-job-token",
      name: "GitLab CI/CD job token",
      anchors: ["glcbt-"],
      pattern: /(?<![A-Za-z0-9_])glcbt-[A-Za-z0-9]{1,5}_[A-Za-z0-9_-]{20}/
    },
    {
      id: "gitlab-trigger-token",
      name: "GitLab pipeline trigger token",
      anchors: ["glptt-"],
      pattern: /(?<![A-Za-z0-9_])glptt-[0-9a-f]{40}(?![A-Za-z0-9])/
    },
    {
      id: "gitlab-oauth-secret",
      name: "GitLab OAuth application secret",
      anchors: ["gloas-"],
      pattern: /(?<![A-Za-z0-9_])gloas-[A-Za-z0-9_-]{64}/
    },
    {
      id: "gitlab-agent-token",
      name: "GitLab agent for Kubernetes token",
      anchors: ["glagent-"],
      pattern: /(?<![A-Za-z0-9_])glagent-[A-Za-z0-9_-]{50}/
    },
    {
      id: "gitlab-feed-token",
      name: "GitLab feed, incoming mail or SCIM token",
      anchors: ["glft-", "glimt-", "glsoat-"],
      pattern: /(?<![A-Za-z0-9_])(?:glft|glimt|glsoat)-[A-Za-z0-9_-]{20,80}/
    }
  ]
});

// src/credentials/google-cloud.ts
var googleCloud = defineIssuer({
  id: "google-cloud",
  name: "Google Cloud",
  rotate: "https://console.cloud.google.com/storage/settings;tab=interoperability",
  source: "https://documentation.s3ns.fr/storage/docs/authentication/hmackeys (read 2026-11-23)",
  exposure: "read and write the storage buckets of the account",
  kinds: [
    {
      id: "google-cloud-hmac-secret",
      name: "Google Cloud Storage HMAC secret",
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{40}$/,
      names: /(?:^|_)(?:GCS|GCP|GOOGLE|GOOGLE_CLOUD|GOOGLE_STORAGE)_(?:HMAC_|STORAGE_|INTEROP_)?(?:SECRET|SECRET_(?:ACCESS_)?KEY|HMAC_KEY)$/
    },
    {
      id: "google-cloud-hmac-access-id",
      name: "Google Cloud Storage HMAC access id",
      anchors: ["GOOG"],
      pattern: /(?<![A-Za-z0-9])GOOG(?:[A-Z0-9]{57}|[A-Z0-9]{20})(?![A-Za-z0-9])/,
      harmless: true
    }
  ]
});

// src/credentials/google.ts
var google = defineIssuer({
  id: "google",
  name: "Google",
  rotate: "https://console.cloud.google.com/apis/credentials",
  source: "https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/google.yml (read 2026-11-23)",
  exposure: "call the Google APIs it is allowed to use, Gemini and Maps among them, at the cost of the project",
  kinds: [
    {
      id: "google-api-key",
      name: "Google API key",
      anchors: ["AIza"],
      pattern: /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/
    },
    {
      id: "google-bound-api-key",
      name: "Google API key bound to a service account",
      anchors: ["AQ.Ab8"],
      pattern: /(?<![A-Za-z0-9_.-])AQ\.Ab8[A-Za-z0-9_-]{40,60}(?![A-Za-z0-9_-])/
    },
    {
      id: "google-oauth-client-secret",
      name: "Google OAuth client secret",
      anchors: ["GOCSPX-"],
      pattern: /(?<![A-Za-z0-9_-])GOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9_-])/
    },
    {
      id: "google-refresh-token",
      name: "Google OAuth refresh token",
      anchors: ["1//0"],
      pattern: /(?<![A-Za-z0-9_/:.-])1\/\/0[A-Za-z0-9_-]{38,150}(?![A-Za-z0-9_-])/
    },
    {
      id: "google-access-token",
      name: "Google OAuth access token",
      anchors: ["ya29."],
      pattern: /(?<![A-Za-z0-9_.-])ya29\.[A-Za-z0-9_-]{30,1024}/
    }
  ]
});

// src/credentials/grafana.ts
var grafana = defineIssuer({
  id: "grafana",
  name: "Grafana",
  rotate: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read and change dashboards and data sources, within the role of the token",
  kinds: [
    {
      id: "grafana-service-account-token",
      name: "Grafana service account token",
      anchors: ["glsa_"],
      pattern: /(?<![A-Za-z0-9_])glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}(?![A-Za-z0-9])/
    },
    {
      id: "grafana-cloud-token",
      name: "Grafana Cloud access policy token",
      anchors: ["glc_"],
      pattern: /(?<![A-Za-z0-9+/_])glc_eyJ[A-Za-z0-9+/]{50,400}={0,3}(?![A-Za-z0-9+/=])/
    },
    {
      id: "grafana-legacy-api-key",
      name: "Grafana legacy API key",
      anchors: ["eyJrIjoi"],
      pattern: /(?<![A-Za-z0-9+/_.-])eyJrIjoi[A-Za-z0-9+/]{60,400}={0,3}(?![A-Za-z0-9+/=._-])/
    }
  ]
});

// src/credentials/greptile.ts
var greptile = defineIssuer({
  id: "greptile",
  name: "Greptile",
  rotate: "https://app.greptile.com/settings/api",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "ask about the repositories of the organization at its cost",
  kinds: [
    {
      id: "greptile-api-key",
      name: "Greptile API key",
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{48}$/,
      names: /(?:^|_)GREPTILE_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/groq.ts
var groq = defineIssuer({
  id: "groq",
  name: "Groq",
  rotate: "https://console.groq.com/keys",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/groq (read 2026-11-23)",
  exposure: "use the models at the cost of the organization",
  kinds: [
    {
      id: "groq-api-key",
      name: "Groq API key",
      anchors: ["gsk_"],
      pattern: /(?<![A-Za-z0-9_])gsk_[A-Za-z0-9]{52}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/harness.ts
var harness = defineIssuer({
  id: "harness",
  name: "Harness",
  rotate: "https://app.harness.io",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "run pipelines and manage the resources its owner may manage",
  kinds: [
    {
      id: "harness-api-key",
      name: "Harness personal or service account token",
      anchors: ["pat.", "sat."],
      pattern: /(?<![A-Za-z0-9_.-])[ps]at\.[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/hashicorp-vault.ts
var hashicorpVault = defineIssuer({
  id: "hashicorp-vault",
  name: "HashiCorp Vault",
  rotate: "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read and write every secret that the token's policies allow",
  kinds: [
    {
      id: "hashicorp-vault-token",
      name: "HashiCorp Vault service token",
      anchors: ["hvs."],
      pattern: /(?<![A-Za-z0-9_.-])hvs\.[A-Za-z0-9_-]{24,300}(?![A-Za-z0-9_.-])/
    },
    {
      id: "hashicorp-vault-batch-token",
      name: "HashiCorp Vault batch token",
      anchors: ["hvb."],
      pattern: /(?<![A-Za-z0-9_.-])hvb\.[A-Za-z0-9_-]{100,400}(?![A-Za-z0-9_.-])/
    },
    {
      id: "hashicorp-vault-recovery-token",
      name: "HashiCorp Vault recovery token",
      anchors: ["hvr."],
      pattern: /(?<![A-Za-z0-9_.-])hvr\.[A-Za-z0-9_-]{24,300}(?![A-Za-z0-9_.-])/
    },
    {
      id: "hashicorp-vault-legacy-token",
      name: "HashiCorp Vault token of a version before 1.10",
      anchors: [],
      pattern: /^[sbr]\.[A-Za-z0-9]{24}(?:\.[A-Za-z0-9]{5})?$/,
      names: /(?:^|_)VAULT_(?:[A-Z]{1,12}_)?TOKEN$/
    },
    {
      id: "hashicorp-vault-secret-id",
      name: "HashiCorp Vault AppRole secret id",
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)VAULT_(?:APP_?ROLE_)?SECRET_ID$|^(?:APP_?ROLE_)SECRET_ID$/
    }
  ]
});

// src/credentials/here.ts
var here = defineIssuer({
  id: "here",
  name: "HERE",
  rotate: "https://platform.here.com/admin/apps",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/hereapi (read 2026-11-23)",
  exposure: "use the location services on the account's bill",
  kinds: [
    {
      id: "here-api-key",
      name: "HERE API key",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{43}$/,
      names: /(?:^|_)HERE_?(?:MAPS_)?_?API_?KEY$/
    }
  ]
});

// src/credentials/heroku.ts
var heroku = defineIssuer({
  id: "heroku",
  name: "Heroku",
  rotate: "https://dashboard.heroku.com/account",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "manage every application of its owner and read its config vars",
  kinds: [
    {
      id: "heroku-api-key",
      name: "Heroku API key",
      anchors: ["HRKU-"],
      pattern: /(?<![A-Za-z0-9_-])HRKU-AA[A-Za-z0-9_-]{58}(?![A-Za-z0-9_-])/
    },
    {
      id: "heroku-legacy-key",
      name: "Heroku API key (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)HEROKU_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/hetzner.ts
var hetzner = defineIssuer({
  id: "hetzner",
  name: "Hetzner Cloud",
  rotate: "https://console.hetzner.com/projects",
  source: "https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/ (not read as of 2026-11-23; the form as generally known)",
  exposure: "create, read and delete the servers of the project",
  kinds: [
    {
      id: "hetzner-api-token",
      name: "Hetzner Cloud API token",
      anchors: [],
      pattern: /^[A-Za-z0-9]{64}$/,
      names: /(?:^|_)(?:HCLOUD|HETZNER|HETZNER_?CLOUD)_(?:API_)?(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/home-assistant.ts
var homeAssistant = defineIssuer({
  id: "home-assistant",
  name: "Home Assistant",
  rotate: "https://my.home-assistant.io/redirect/profile_security/",
  source: "https://developers.home-assistant.io/docs/auth_api/#long-lived-access-token (not read as of 2026-11-23; the form as generally known)",
  exposure: "read and control the home as the token's owner",
  kinds: [
    {
      id: "home-assistant-token",
      name: "Home Assistant long-lived access token",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)(?:HA|HASS|HASSIO|HOME_?ASSISTANT)_(?:[A-Z]{1,12}_)?(?:ACCESS_|LONG_LIVED_)?(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/honeycomb.ts
var honeycomb = defineIssuer({
  id: "honeycomb",
  name: "Honeycomb",
  rotate: "https://ui.honeycomb.io/account",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/honeycomb (read 2026-11-23)",
  exposure: "send and, if the key allows, query the events of the environment",
  kinds: [
    {
      id: "honeycomb-ingest-key",
      name: "Honeycomb ingest key",
      anchors: ["hcaik_", "hcbik_", "hcxik_", "hcaic_", "hcbic_"],
      pattern: /(?<![A-Za-z0-9_])hc[abx]i[kc]_[0-9a-z]{58}(?![A-Za-z0-9])/
    },
    {
      id: "honeycomb-management-key",
      name: "Honeycomb management key with its secret",
      anchors: ["hcamk_", "hcbmk_", "hcxmk_"],
      pattern: /(?<![A-Za-z0-9_])hc[abx]mk_[0-9a-z]{26}:(?<secret>[0-9A-Za-z]{32})(?![A-Za-z0-9])/
    },
    {
      id: "honeycomb-api-key",
      name: "Honeycomb configuration key",
      anchors: [],
      pattern: /^(?:[0-9a-f]{32}|[0-9A-Za-z]{22})$/,
      names: /(?:^|_)HONEYCOMB_(?:[A-Z]{1,16}_)?(?:API_|WRITE_)?(?:KEY|TEAM)$/
    }
  ]
});

// src/credentials/hubspot.ts
var hubspot = defineIssuer({
  id: "hubspot",
  name: "HubSpot",
  rotate: "https://app.hubspot.com/private-apps",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/hubspot_apikey (read 2026-11-23)",
  exposure: "read and change the contacts and deals the private app is allowed to",
  kinds: [
    {
      id: "hubspot-private-app-token",
      name: "HubSpot private app access token",
      anchors: ["pat-na", "pat-eu", "pat-ap"],
      pattern: /(?<![A-Za-z0-9_-])pat-(?:na|eu|ap)\d{1,2}-[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}(?![A-Za-z0-9_-])/
    },
    {
      id: "hubspot-legacy-key",
      name: "HubSpot API key (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)(?:HUBSPOT_(?:API_)?KEY|HAPI_?KEY)$/
    }
  ]
});

// src/credentials/hugging-face.ts
var huggingFace = defineIssuer({
  id: "hugging-face",
  name: "Hugging Face",
  rotate: "https://huggingface.co/settings/tokens",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/huggingface (read 2026-11-23)",
  exposure: "read and, depending on its role, write the models, datasets and spaces of its owner",
  kinds: [
    {
      id: "hugging-face-user-token",
      name: "Hugging Face user access token",
      anchors: ["hf_"],
      pattern: /(?<![A-Za-z0-9_])hf_[A-Za-z0-9]{34,40}(?![A-Za-z0-9])/
    },
    {
      id: "hugging-face-organization-token",
      name: "Hugging Face organization API token",
      anchors: ["api_org_"],
      pattern: /(?<![A-Za-z0-9_])api_org_[A-Za-z0-9]{34,40}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/ibm-cloud.ts
var ibmCloud = defineIssuer({
  id: "ibm-cloud",
  name: "IBM Cloud",
  rotate: "https://cloud.ibm.com/iam/apikeys",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "act in the IBM Cloud account as the key's owner",
  kinds: [
    {
      id: "ibm-cloud-api-key",
      name: "IBM Cloud API key",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{42,44}$/,
      names: /(?:^|_)(?:IBM|IBM_?CLOUD|IC|BLUEMIX|WATSONX|WATSONX_AI|WATSON|CLOUDANT)_(?:[A-Z]{1,12}_)?API_?KEY$/
    }
  ]
});

// src/credentials/infisical.ts
var infisical = defineIssuer({
  id: "infisical",
  name: "Infisical",
  rotate: "https://app.infisical.com/",
  source: "https://infisical.com/docs/documentation/platform/token; the form from public repositories (searched 2026-11-23)",
  exposure: "read the secrets of the project and environment",
  kinds: [
    {
      id: "infisical-service-token",
      name: "Infisical service token",
      anchors: [],
      pattern: /^st\.[0-9a-f-]{24,36}\.[0-9a-f]{32}\.[0-9a-f]{32}$/,
      names: /(?:^|_)INFISICAL_(?:[A-Z]{1,12}_)?TOKEN(?:_[A-Z0-9_]{1,30})?$/
    },
    {
      id: "infisical-access-token",
      name: "Infisical access token",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)INFISICAL_(?:[A-Z]{1,12}_)?TOKEN$/
    },
    {
      id: "infisical-client-secret",
      name: "Infisical machine identity client secret",
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)INFISICAL_(?:UNIVERSAL_AUTH_|MACHINE_IDENTITY_|MACHINE_)?CLIENT_SECRET$/
    }
  ]
});

// src/credentials/infracost.ts
var infracost = defineIssuer({
  id: "infracost",
  name: "Infracost",
  rotate: "https://dashboard.infracost.io",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "ask for prices at the cost of the organization",
  kinds: [
    {
      id: "infracost-api-key",
      name: "Infracost API key",
      anchors: ["ico-"],
      pattern: /(?<![A-Za-z0-9_-])ico-[A-Za-z0-9]{32}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/infura.ts
var infura = defineIssuer({
  id: "infura",
  name: "Infura",
  rotate: "https://developer.metamask.io/",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/infura (read 2026-11-23)",
  exposure: "use the node service on the account's quota",
  kinds: [
    {
      id: "infura-api-key",
      name: "Infura API key",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)INFURA_(?:[A-Z]{1,12}_)?(?:KEY|SECRET)$|(?:^|_)INFURA_PROJECT_ID$/
    },
    {
      id: "infura-url",
      name: "Infura node URL with its key",
      anchors: [".infura.io/"],
      pattern: /\.infura\.io\/(?:ws\/)?v3\/(?<secret>[0-9a-f]{32})(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/intercom.ts
var intercom = defineIssuer({
  id: "intercom",
  name: "Intercom",
  rotate: "https://app.intercom.com/a/apps/_/developer-hub",
  source: "https://github.com/mongodb/kingfisher/blob/main/data/rules/intercom.yml (read 2026-11-23)",
  exposure: "read and answer the conversations of the workspace",
  kinds: [
    {
      id: "intercom-access-token",
      name: "Intercom access token",
      anchors: ["dG9rO"],
      pattern: /(?<![A-Za-z0-9+/])dG9rO[A-Za-z0-9+/]{53,56}={0,2}(?![A-Za-z0-9+/=])/
    }
  ]
});

// src/credentials/jfrog.ts
var jfrog = defineIssuer({
  id: "jfrog",
  name: "JFrog",
  rotate: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read and publish the artifacts its owner may use",
  kinds: [
    {
      id: "jfrog-api-key",
      name: "JFrog Artifactory API key",
      anchors: ["AKC"],
      pattern: /(?<![A-Za-z0-9_])AKC[A-Za-z0-9]{68,74}(?![A-Za-z0-9])/
    },
    {
      id: "jfrog-reference-token",
      name: "JFrog reference token",
      anchors: ["cmVmd"],
      pattern: /(?<![A-Za-z0-9_])cmVmd[A-Za-z0-9]{59}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/jina.ts
var jina = defineIssuer({
  id: "jina",
  name: "Jina AI",
  rotate: "https://jina.ai/api-dashboard/key-manager",
  source: "https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/jina.yml (read 2026-11-23)",
  exposure: "search, read pages and make embeddings at the cost of the account",
  kinds: [
    {
      id: "jina-api-key",
      name: "Jina AI API key",
      anchors: ["jina_"],
      pattern: /(?<![A-Za-z0-9_])jina_[A-Za-z0-9_-]{50,70}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/jotform.ts
var jotform = defineIssuer({
  id: "jotform",
  name: "Jotform",
  rotate: "https://www.jotform.com/myaccount/api",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/jotform (read 2026-11-23)",
  exposure: "read and change the forms and submissions of the account",
  kinds: [
    {
      id: "jotform-api-key",
      name: "Jotform API key",
      anchors: [],
      pattern: /^[0-9A-Za-z]{32}$/,
      names: /(?:^|_)JOTFORM_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/kaggle.ts
var kaggle = defineIssuer({
  id: "kaggle",
  name: "Kaggle",
  rotate: "https://www.kaggle.com/settings",
  source: "https://www.kaggle.com/docs/api; the form from public repositories (searched 2026-11-23)",
  exposure: "use Kaggle as its owner",
  kinds: [
    {
      id: "kaggle-token",
      name: "Kaggle API token",
      anchors: ["KGAT_"],
      pattern: /(?<![A-Za-z0-9_])KGAT_[0-9a-f]{32}(?![A-Za-z0-9])/
    },
    {
      id: "kaggle-key",
      name: "Kaggle legacy API key",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)KAGGLE_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/kagi.ts
var kagi = defineIssuer({
  id: "kagi",
  name: "Kagi",
  rotate: "https://kagi.com/settings?p=api",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "search at the cost of the account",
  kinds: [
    {
      id: "kagi-api-key",
      name: "Kagi API key",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{43}$/,
      names: /(?:^|_)KAGI_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/keeper.ts
var keeper = defineIssuer({
  id: "keeper",
  name: "Keeper",
  rotate: "https://keepersecurity.com/vault/",
  source: "https://docs.keeper.io/en/keeperpam/secrets-manager/about/one-time-token (not read as of 2026-11-23; the form as generally known)",
  exposure: "read and change the records of the shared folder",
  kinds: [
    {
      id: "keeper-config",
      name: "Keeper Secrets Manager configuration",
      anchors: [],
      pattern: /^(?:eyJ|ewog)[A-Za-z0-9+/]{300,4000}={0,2}$/,
      names: /(?:^|_)(?:KSM|KEEPER)_CONFIG(?:_BASE64)?$/
    },
    {
      id: "keeper-one-time-token",
      name: "Keeper one-time access token",
      anchors: [],
      pattern: /^(?:US|EU|AU|CA|JP|GOV|US_DEV):[A-Za-z0-9_-]{43}$/,
      names: /(?:^|_)(?:KSM|KEEPER)_(?:ONE_TIME_|ACCESS_)?TOKEN$/
    }
  ]
});

// src/credentials/langfuse.ts
var langfuse = defineIssuer({
  id: "langfuse",
  name: "Langfuse",
  rotate: "https://cloud.langfuse.com",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/langfuse (read 2026-11-23)",
  exposure: "read the traces and prompts of the project, and write to them",
  kinds: [
    {
      id: "langfuse-secret-key",
      name: "Langfuse secret key",
      anchors: ["sk-lf-"],
      pattern: /(?<![A-Za-z0-9_-])sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])/
    },
    {
      id: "langfuse-public-key",
      name: "Langfuse public key",
      anchors: ["pk-lf-"],
      pattern: /(?<![A-Za-z0-9_-])pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])/,
      harmless: true
    }
  ]
});

// src/credentials/langsmith.ts
var langsmith = defineIssuer({
  id: "langsmith",
  name: "LangSmith",
  rotate: "https://smith.langchain.com/settings",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/langsmith (read 2026-11-23)",
  exposure: "read the traces, prompts and datasets of the workspace, and write to them",
  kinds: [
    {
      id: "langsmith-api-key",
      name: "LangSmith personal or service key",
      anchors: ["lsv2_pt_", "lsv2_sk_"],
      pattern: /(?<![A-Za-z0-9_])lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/launchdarkly.ts
var launchdarkly = defineIssuer({
  id: "launchdarkly",
  name: "LaunchDarkly",
  rotate: "https://app.launchdarkly.com/settings/authorization",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/launchdarkly (read 2026-11-23)",
  exposure: "change feature flags; with an SDK key: read every flag of the environment",
  kinds: [
    {
      id: "launchdarkly-api-token",
      name: "LaunchDarkly API access token",
      anchors: ["api-"],
      pattern: /(?<![A-Za-z0-9_./-])api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])/
    },
    {
      id: "launchdarkly-sdk-key",
      name: "LaunchDarkly server-side SDK key",
      anchors: ["sdk-"],
      pattern: /(?<![A-Za-z0-9_./-])sdk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])/
    },
    {
      id: "launchdarkly-mobile-key",
      name: "LaunchDarkly mobile key",
      anchors: ["mob-"],
      pattern: /(?<![A-Za-z0-9_./-])mob-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])/,
      harmless: true
    }
  ]
});

// src/credentials/lemonsqueezy.ts
var lemonsqueezy = defineIssuer({
  id: "lemonsqueezy",
  name: "Lemon Squeezy",
  rotate: "https://app.lemonsqueezy.com/settings/api",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/lemonsqueezy (read 2026-11-23)",
  exposure: "read orders and customers and change the stores of the account",
  kinds: [
    {
      id: "lemonsqueezy-api-key",
      name: "Lemon Squeezy API key",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)LEMON_?SQUEEZY_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/line.ts
var line = defineIssuer({
  id: "line",
  name: "LINE",
  rotate: "https://developers.line.biz/console/",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/linemessaging (read 2026-11-23)",
  exposure: "send messages as the LINE official account",
  kinds: [
    {
      id: "line-channel-access-token",
      name: "LINE channel access token",
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{130,200}={0,2}$/,
      names: /(?:^|_)(?:LINE_(?:BOT_|MESSAGING_)?)?CHANNEL_ACCESS_TOKEN$|(?:^|_)LINE_(?:BOT_)?ACCESS_TOKEN$/
    },
    {
      id: "line-channel-secret",
      name: "LINE channel secret",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)LINE_(?:BOT_|LOGIN_)?CHANNEL_SECRET$/
    }
  ]
});

// src/credentials/linear.ts
var linear = defineIssuer({
  id: "linear",
  name: "Linear",
  rotate: "https://linear.app/settings/account/security",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read and change the issues and projects of the workspace as its owner",
  kinds: [
    {
      id: "linear-api-key",
      name: "Linear personal API key",
      anchors: ["lin_api_"],
      pattern: /(?<![A-Za-z0-9_])lin_api_[A-Za-z0-9]{40}(?![A-Za-z0-9])/
    },
    {
      id: "linear-oauth-token",
      name: "Linear OAuth access token",
      anchors: ["lin_oauth_"],
      pattern: /(?<![A-Za-z0-9_])lin_oauth_[A-Za-z0-9]{40,80}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/linkedin.ts
var linkedin = defineIssuer({
  id: "linkedin",
  name: "LinkedIn",
  rotate: "https://www.linkedin.com/developers/apps",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "act on LinkedIn as the member",
  kinds: [
    {
      id: "linkedin-session-cookie",
      name: "LinkedIn session cookie (li_at)",
      anchors: [],
      pattern: /^(?:li_at=)?(?<secret>AQ[A-Za-z0-9_-]{100,400})$/,
      names: /(?:^|_)(?:LI_AT|LINKEDIN_(?:SESSION_)?COOKIE)$/
    },
    {
      id: "linkedin-access-token",
      name: "LinkedIn access or refresh token",
      anchors: [],
      pattern: /^AQ[A-Za-z0-9_-]{100,700}$/,
      names: /(?:^|_)LINKEDIN_(?:[A-Z]{1,12}_)?TOKEN$/
    },
    {
      id: "linkedin-client-secret",
      name: "LinkedIn client secret",
      anchors: [],
      pattern: /^(?:[A-Za-z0-9]{16}|WPL_AP[0-9]\.[A-Za-z0-9.+/]{16,60}={0,2})$/,
      names: /(?:^|_)LINKEDIN_(?:CLIENT_)?SECRET$/
    }
  ]
});

// src/credentials/linkup.ts
var linkup = defineIssuer({
  id: "linkup",
  name: "Linkup",
  rotate: "https://app.linkup.so/api-keys",
  source: "https://github.com/LinkupPlatform/linkup-mcp-server/blob/main/README.md (read 2026-11-23)",
  exposure: "search at the cost of the account",
  kinds: [
    {
      id: "linkup-api-key",
      name: "Linkup API key",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)LINKUP_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/linode.ts
var linode = defineIssuer({
  id: "linode",
  name: "Akamai Linode",
  rotate: "https://cloud.linode.com/profile/tokens",
  source: "https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens (not read as of 2026-11-23; the form as generally known)",
  exposure: "create, read and delete the Linodes of the account",
  kinds: [
    {
      id: "linode-token",
      name: "Linode personal access token",
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)LINODE_(?:API_|CLI_|ACCESS_)?(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/logfire.ts
var logfire = defineIssuer({
  id: "logfire",
  name: "Pydantic Logfire",
  rotate: "https://logfire.pydantic.dev/",
  source: "https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/; the form from public repositories (searched 2026-11-23)",
  exposure: "read or write the telemetry of the project",
  kinds: [
    {
      id: "logfire-token",
      name: "Pydantic Logfire token",
      anchors: ["pylf_v"],
      pattern: /(?<![A-Za-z0-9_])pylf_v[0-9]_[a-z]{2,12}_[A-Za-z0-9]{40,60}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/mailchimp.ts
var mailchimp = defineIssuer({
  id: "mailchimp",
  name: "Mailchimp",
  rotate: "https://us1.admin.mailchimp.com/account/api/",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/mailchimp (read 2026-11-23)",
  exposure: "read the audience and send mail as the account",
  kinds: [
    {
      id: "mailchimp-api-key",
      name: "Mailchimp API key",
      anchors: ["-us"],
      pattern: /(?<![A-Za-z0-9_-])[0-9a-f]{32}-us[0-9]{1,2}(?![A-Za-z0-9_-])/
    },
    {
      id: "mailchimp-transactional-key",
      name: "Mailchimp Transactional (Mandrill) API key",
      anchors: [],
      pattern: /^(?:md-)?[A-Za-z0-9_-]{22}$/,
      names: /(?:^|_)(?:MANDRILL|MAILCHIMP_TRANSACTIONAL)_(?:API_)?KEY$/
    }
  ]
});

// src/credentials/mailgun.ts
var mailgun = defineIssuer({
  id: "mailgun",
  name: "Mailgun",
  rotate: "https://app.mailgun.com/settings/api_security",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/mailgun (read 2026-11-23)",
  exposure: "send mail from the domains of the account and read its logs",
  kinds: [
    {
      id: "mailgun-api-key",
      name: "Mailgun API key",
      anchors: ["key-"],
      pattern: /(?<![A-Za-z0-9_-])key-[0-9a-f]{32}(?![A-Za-z0-9_-])/
    },
    {
      id: "mailgun-sending-key",
      name: "Mailgun API or sending key",
      anchors: [],
      pattern: /^[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}$/,
      names: /(?:^|_)MAILGUN_(?:[A-Z]{1,12}_)?(?:API_|SENDING_|SIGNING_|PRIVATE_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/make-com.ts
var makeCom = defineIssuer({
  id: "make-com",
  name: "Make",
  rotate: "https://www.make.com/en/login",
  source: "https://developers.make.com/mcp-server/make-cloud-mcp-server (read 2026-11-23)",
  exposure: "run the scenarios and, with the scope, change them",
  kinds: [
    {
      id: "make-com-mcp-url",
      name: "Make MCP server address with its token",
      anchors: ["make.com/mcp/"],
      pattern: /\.make\.com\/mcp\/(?:api\/v1\/)?u\/(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/
    },
    {
      id: "make-com-api-key",
      name: "Make API key or MCP token",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)MAKE_(?:COM_)?(?:MCP_)?(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/mapbox.ts
var mapbox = defineIssuer({
  id: "mapbox",
  name: "Mapbox",
  rotate: "https://console.mapbox.com/account/access-tokens/",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/mapbox (read 2026-11-23)",
  exposure: "change the styles, datasets and tokens of the account, within its scopes",
  kinds: [
    {
      id: "mapbox-secret-token",
      name: "Mapbox secret access token",
      anchors: ["sk.eyJ"],
      pattern: /(?<![A-Za-z0-9_.-])sk\.eyJ[A-Za-z0-9_-]{40,240}\.[A-Za-z0-9_-]{20,30}(?![A-Za-z0-9_-])/
    },
    {
      id: "mapbox-public-token",
      name: "Mapbox public access token",
      anchors: ["pk.eyJ"],
      pattern: /(?<![A-Za-z0-9_.-])pk\.eyJ[A-Za-z0-9_-]{40,240}\.[A-Za-z0-9_-]{20,30}(?![A-Za-z0-9_-])/,
      harmless: true
    }
  ]
});

// src/credentials/meta.ts
var meta = defineIssuer({
  id: "meta",
  name: "Meta",
  rotate: "https://developers.facebook.com/apps/",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "act on Facebook, Instagram or WhatsApp within the permissions of the token",
  kinds: [
    {
      id: "meta-access-token",
      name: "Meta access token",
      anchors: ["EAA"],
      pattern: /(?<![A-Za-z0-9+/_-])EAA[A-Za-z0-9]{80,500}(?![A-Za-z0-9+/_-])/
    },
    {
      id: "meta-instagram-token",
      name: "Instagram or Threads access token",
      anchors: ["IGAA", "IGQV", "THAA"],
      pattern: /(?<![A-Za-z0-9+/_-])(?:IGAA|IGQV|THAA)[A-Za-z0-9_-]{80,400}(?![A-Za-z0-9+/_-])/
    },
    {
      id: "meta-app-secret",
      name: "Meta app secret",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)(?:META|FACEBOOK|FB|WHATSAPP|INSTAGRAM|THREADS)_(?:APP_|CLIENT_)?SECRET$/
    },
    {
      id: "meta-app-token",
      name: "Meta app access token",
      anchors: [],
      pattern: /^[0-9]{14,17}\|[A-Za-z0-9_-]{27,40}$/,
      names: /(?:^|_)(?:META|FACEBOOK|FB|WHATSAPP|INSTAGRAM|THREADS)_(?:[A-Z]{1,12}_)?TOKEN$/
    }
  ]
});

// src/credentials/microsoft-teams.ts
var microsoftTeams = defineIssuer({
  id: "microsoft-teams",
  name: "Microsoft Teams",
  rotate: "https://teams.microsoft.com/",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/microsoftteamswebhook (read 2026-11-23)",
  exposure: "post messages into the channel",
  kinds: [
    {
      id: "microsoft-teams-webhook",
      name: "Microsoft Teams incoming webhook URL",
      anchors: ["/IncomingWebhook/"],
      pattern: /https:\/\/[a-z0-9.-]{1,80}\.office\.com\/webhook(?:b2)?\/[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-zA-Z]{32}\/[0-9a-f-]{36}(?:\/[A-Za-z0-9_-]{20,80})?(?![A-Za-z0-9_-])/
    },
    {
      id: "microsoft-teams-workflow",
      name: "Microsoft Teams or Power Automate workflow URL",
      anchors: [".logic.azure.com", ".api.powerplatform.com"],
      pattern: /https:\/\/[a-z0-9.-]{1,120}\.(?:logic\.azure|api\.powerplatform)\.com(?::[0-9]{2,5})?\/[A-Za-z0-9/_-]{10,300}\?(?:[A-Za-z0-9%/&=._-]{0,300}&)?sig=(?<secret>[A-Za-z0-9_-]{30,60})(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/minimax.ts
var minimax = defineIssuer({
  id: "minimax",
  name: "MiniMax",
  rotate: "https://platform.minimax.io/user-center/basic-information/interface-key",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "make speech, video and text at the cost of the account",
  kinds: [
    {
      id: "minimax-api-key",
      name: "MiniMax API key",
      anchors: ["sk-api-"],
      pattern: /(?<![A-Za-z0-9_-])sk-api-[A-Za-z0-9_-]{100,140}(?![A-Za-z0-9_-])/
    },
    {
      id: "minimax-jwt-key",
      name: "MiniMax API key (older form)",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{20,400}\.eyJ[A-Za-z0-9_-]{40,2000}\.[A-Za-z0-9_-]{40,800}$/,
      names: /(?:^|_)MINIMAX_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/miro.ts
var miro = defineIssuer({
  id: "miro",
  name: "Miro",
  rotate: "https://miro.com/app/settings/user-profile/apps",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/miro (read 2026-11-23)",
  exposure: "read and change the boards the token is allowed to",
  kinds: [
    {
      id: "miro-access-token",
      name: "Miro access token",
      anchors: [],
      pattern: /^(?:eyJtaXJvLm9yaWdpbiI6[A-Za-z0-9_-]{4,40}_)?[0-9A-Za-z_-]{27}$/,
      names: /(?:^|_)MIRO_(?:API_|ACCESS_|OAUTH_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/mistral.ts
var mistral = defineIssuer({
  id: "mistral",
  name: "Mistral AI",
  rotate: "https://console.mistral.ai/api-keys",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "use the models at the cost of the workspace",
  kinds: [
    {
      id: "mistral-api-key",
      name: "Mistral API key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)(?:MISTRAL(?:_?AI)?|CODESTRAL)_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/mixpanel.ts
var mixpanel = defineIssuer({
  id: "mixpanel",
  name: "Mixpanel",
  rotate: "https://mixpanel.com/settings/project/serviceaccounts",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/mixpanel (read 2026-11-23)",
  exposure: "query and export the project's events",
  kinds: [
    {
      id: "mixpanel-secret",
      name: "Mixpanel service account or API secret",
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)MIXPANEL_(?:API_|SERVICE_ACCOUNT_|SA_)?(?:SECRET|PASSWORD)$/
    }
  ]
});

// src/credentials/mollie.ts
var mollie = defineIssuer({
  id: "mollie",
  name: "Mollie",
  rotate: "https://my.mollie.com/dashboard/developers/api-keys",
  source: "https://docs.mollie.com/reference/authentication (not read as of 2026-11-23; the form as generally known)",
  exposure: "create and refund payments of the organization",
  kinds: [
    {
      id: "mollie-api-key",
      name: "Mollie API key",
      anchors: [],
      pattern: /^(?:live|test)_[A-Za-z0-9]{30,40}$/,
      names: /(?:^|_)MOLLIE_(?:[A-Z]{1,12}_)?(?:API_)?(?:KEY|TOKEN)$/
    },
    {
      id: "mollie-access-token",
      name: "Mollie organization access token",
      anchors: [],
      pattern: /^access_[A-Za-z0-9]{30,60}$/,
      names: /(?:^|_)MOLLIE_(?:[A-Z]{1,12}_)?(?:API_|ACCESS_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/monday.ts
var monday = defineIssuer({
  id: "monday",
  name: "monday.com",
  rotate: "https://auth.monday.com/developers",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/monday (read 2026-11-23)",
  exposure: "read and change the boards its owner can see",
  kinds: [
    {
      id: "monday-api-token",
      name: "monday.com API token",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{15,200}\.eyJ[A-Za-z0-9_-]{60,600}\.[A-Za-z0-9_-]{25,100}$/,
      names: /(?:^|_)MONDAY(?:_COM)?_(?:API_|ACCESS_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/mongodb-atlas.ts
var mongodbAtlas = defineIssuer({
  id: "mongodb-atlas",
  name: "MongoDB Atlas",
  rotate: "https://cloud.mongodb.com/v2#/org/access/apiKeys",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "administer the clusters of the Atlas organization or project",
  kinds: [
    {
      id: "mongodb-atlas-service-account-secret",
      name: "MongoDB Atlas service account secret",
      anchors: ["mdb_sa_sk_"],
      pattern: /(?<![A-Za-z0-9_])mdb_sa_sk_[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])/
    },
    {
      id: "mongodb-atlas-service-account-id",
      name: "MongoDB Atlas service account id",
      anchors: ["mdb_sa_id_"],
      pattern: /(?<![A-Za-z0-9_])mdb_sa_id_[0-9a-f]{24}(?![A-Za-z0-9])/,
      harmless: true
    },
    {
      id: "mongodb-atlas-private-key",
      name: "MongoDB Atlas API private key",
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)(?:MDB_MCP_API_CLIENT_SECRET|(?:MONGODB_)?ATLAS_(?:API_)?PRIVATE_(?:API_)?KEY)$/
    }
  ]
});

// src/credentials/moonshot.ts
var moonshot = defineIssuer({
  id: "moonshot",
  name: "Moonshot AI",
  rotate: "https://platform.moonshot.ai/console/api-keys",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "use the Kimi models at the cost of the account",
  kinds: [
    {
      id: "moonshot-api-key",
      name: "Moonshot (Kimi) API key",
      anchors: [],
      pattern: /^sk-[A-Za-z0-9_-]{40,64}$/,
      names: /(?:^|_)(?:MOONSHOT|KIMI)(?:_?AI)?_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/motherduck.ts
var motherduck = defineIssuer({
  id: "motherduck",
  name: "MotherDuck",
  rotate: "https://app.motherduck.com/settings/tokens",
  source: "https://motherduck.com/docs/key-tasks/authenticating-and-connecting-to-motherduck/authenticating-to-motherduck/ (not read as of 2026-11-23; the form as generally known)",
  exposure: "read and change the databases of the account",
  kinds: [
    {
      id: "motherduck-token",
      name: "MotherDuck access token",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)(?:MOTHERDUCK|MOTHER_DUCK)_(?:ACCESS_|API_|READ_SCALING_)?(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/n8n.ts
var n8n = defineIssuer({
  id: "n8n",
  name: "n8n",
  rotate: "https://docs.n8n.io/api/authentication/",
  source: "https://docs.n8n.io/api/authentication (read 2026-11-23)",
  exposure: "read, change and run the workflows of the instance as its owner",
  kinds: [
    {
      id: "n8n-api-key",
      name: "n8n API key",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{15,200}\.eyJ[A-Za-z0-9_-]{40,600}\.[A-Za-z0-9_-]{25,100}$/,
      names: /(?:^|_)N8_?N_(?:MCP_|PUBLIC_)?(?:API_|ACCESS_|BEARER_)?(?:KEY|TOKEN)$/
    },
    {
      id: "n8n-legacy-key",
      name: "n8n API key (older form)",
      anchors: ["n8n_api_"],
      pattern: /(?<![A-Za-z0-9_])n8n_api_[0-9A-Za-z]{32,120}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/neo4j.ts
var neo4j = defineIssuer({
  id: "neo4j",
  name: "Neo4j Aura",
  rotate: "https://console.neo4j.io/",
  source: "https://neo4j.com/docs/aura/ (not read as of 2026-11-23; the form as generally known)",
  exposure: "read and change the graph database, or manage the Aura instances",
  kinds: [
    {
      id: "neo4j-aura-password",
      name: "Neo4j Aura generated password",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{43}$/,
      names: /(?:^|_)NEO4J_(?:AURA_)?PASS(?:WORD)?$/
    },
    {
      id: "neo4j-aura-client-secret",
      name: "Neo4j Aura API client secret",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{40,100}$/,
      names: /(?:^|_)(?:NEO4J_)?AURA_(?:API_)?CLIENT_SECRET$/
    }
  ]
});

// src/credentials/neon.ts
var neon = defineIssuer({
  id: "neon",
  name: "Neon",
  rotate: "https://console.neon.tech/app/settings/api-keys",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "create, read and delete the databases of the account",
  kinds: [
    {
      id: "neon-api-key",
      name: "Neon API key",
      anchors: ["napi_"],
      pattern: /(?<![A-Za-z0-9_])napi_[A-Za-z0-9]{64}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/netlify.ts
var netlify = defineIssuer({
  id: "netlify",
  name: "Netlify",
  rotate: "https://app.netlify.com/user/applications#personal-access-tokens",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/netlify (read 2026-11-23)",
  exposure: "deploy, and read the settings of the sites, as its owner",
  kinds: [
    {
      id: "netlify-access-token",
      name: "Netlify personal access token",
      anchors: ["nfp_"],
      pattern: /(?<![A-Za-z0-9_])nfp_[A-Za-z0-9_]{36,44}(?![A-Za-z0-9])/
    },
    {
      id: "netlify-legacy-token",
      name: "Netlify personal access token (older form)",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{43,45}$/,
      names: /(?:^|_)NETLIFY_(?:AUTH_|API_|ACCESS_|PERSONAL_ACCESS_)?TOKEN$/
    }
  ]
});

// src/credentials/new-relic.ts
var newRelic = defineIssuer({
  id: "new-relic",
  name: "New Relic",
  rotate: "https://one.newrelic.com/api-keys",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read telemetry and change the account's settings as the key's owner",
  kinds: [
    {
      id: "new-relic-user-key",
      name: "New Relic user key",
      anchors: ["NRAK-"],
      pattern: /(?<![A-Za-z0-9_-])NRAK-[A-Z0-9]{27}(?![A-Za-z0-9-])/
    },
    {
      id: "new-relic-insert-key",
      name: "New Relic insert or query key",
      anchors: ["NRII-", "NRIQ-", "NRRA-"],
      pattern: /(?<![A-Za-z0-9_-])NR(?:II|IQ|RA)-[A-Za-z0-9_-]{25,42}(?![A-Za-z0-9_-])/
    },
    {
      id: "new-relic-license-key",
      name: "New Relic license key",
      anchors: ["NRAL"],
      pattern: /(?<![A-Za-z0-9])(?:[0-9a-f]{32}|eu01xx[0-9a-f]{26})FFFFNRAL(?![A-Za-z0-9])/
    },
    {
      id: "new-relic-browser-key",
      name: "New Relic browser key",
      anchors: ["NRJS-"],
      pattern: /(?<![A-Za-z0-9_-])NRJS-[0-9a-f]{19}(?![A-Za-z0-9-])/,
      harmless: true
    }
  ]
});

// src/credentials/notion.ts
var notion = defineIssuer({
  id: "notion",
  name: "Notion",
  rotate: "https://www.notion.so/profile/integrations",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read and change the pages and databases shared with the integration",
  kinds: [
    {
      id: "notion-integration-token",
      name: "Notion integration token",
      anchors: ["ntn_"],
      pattern: /(?<![A-Za-z0-9_])ntn_\d{11}[A-Za-z0-9]{35}(?![A-Za-z0-9])/
    },
    {
      id: "notion-legacy-token",
      name: "Notion integration token (older form)",
      anchors: ["secret_"],
      pattern: /(?<![A-Za-z0-9_])secret_[A-Za-z0-9]{43}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/npm.ts
var npm = defineIssuer({
  id: "npm",
  name: "npm",
  rotate: "https://www.npmjs.com/settings/~/tokens",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "publish and install packages as its owner, within the scopes of the token",
  kinds: [
    {
      id: "npm-access-token",
      name: "npm access token",
      anchors: ["npm_"],
      pattern: /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/
    },
    {
      id: "npm-legacy-token",
      name: "npm access token (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)(?:NPM_(?:AUTH_|ACCESS_)?TOKEN|NODE_AUTH_TOKEN)$/
    }
  ]
});

// src/credentials/nuget.ts
var nuget = defineIssuer({
  id: "nuget",
  name: "NuGet",
  rotate: "https://www.nuget.org/account/apikeys",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/nugetapikey (read 2026-11-23)",
  exposure: "push packages its owner may push, within the scopes of the key",
  kinds: [
    {
      id: "nuget-api-key",
      name: "NuGet API key",
      anchors: ["oy2"],
      pattern: /(?<![A-Za-z0-9_])oy2[a-z0-9]{43}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/nvidia.ts
var nvidia = defineIssuer({
  id: "nvidia",
  name: "NVIDIA",
  rotate: "https://build.nvidia.com/settings/api-keys",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/nvapi (read 2026-11-23)",
  exposure: "use the models and pull from the registries its owner may use",
  kinds: [
    {
      id: "nvidia-api-key",
      name: "NVIDIA API key",
      anchors: ["nvapi-"],
      pattern: /(?<![A-Za-z0-9_-])nvapi-[A-Za-z0-9_-]{60,80}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/obsidian.ts
var obsidian = defineIssuer({
  id: "obsidian",
  name: "Obsidian Local REST API",
  rotate: "https://github.com/coddingtonbear/obsidian-local-rest-api",
  source: "https://github.com/coddingtonbear/obsidian-local-rest-api (not read as of 2026-11-23; the form as generally known)",
  exposure: "read and change the notes of the vault from the same machine or network",
  kinds: [
    {
      id: "obsidian-api-key",
      name: "Obsidian Local REST API key",
      anchors: [],
      pattern: /^(?:Bearer )?(?<secret>[0-9a-f]{64})$/,
      names: /(?:^|_)OBSIDIAN_(?:REST_)?(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/octopus-deploy.ts
var octopusDeploy = defineIssuer({
  id: "octopus-deploy",
  name: "Octopus Deploy",
  rotate: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "deploy and manage projects as its owner",
  kinds: [
    {
      id: "octopus-deploy-api-key",
      name: "Octopus Deploy API key",
      anchors: ["API-"],
      pattern: /(?<![A-Za-z0-9_-])API-[A-Z0-9]{26}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/okta.ts
var okta = defineIssuer({
  id: "okta",
  name: "Okta",
  rotate: "https://help.okta.com/en-us/content/topics/security/api.htm",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/okta (read 2026-11-23)",
  exposure: "read and change users, groups and applications as the token's owner",
  kinds: [
    {
      id: "okta-api-token",
      name: "Okta API token",
      anchors: [],
      pattern: /^(?:SSWS )?(?<secret>00[A-Za-z0-9_-]{40})$/,
      names: /(?:^|_)OKTA_(?:[A-Z]{1,12}_)?(?:TOKEN|KEY)$|^AUTHORIZATION$/
    },
    {
      id: "okta-client-secret",
      name: "Okta client secret",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{40,64}$/,
      names: /(?:^|_)OKTA_(?:OAUTH2?_)?CLIENT_SECRET$/
    }
  ]
});

// src/credentials/ollama.ts
var ollama = defineIssuer({
  id: "ollama",
  name: "Ollama",
  rotate: "https://ollama.com/settings/keys",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "use the cloud models and search at the cost of the account",
  kinds: [
    {
      id: "ollama-api-key",
      name: "Ollama API key",
      anchors: [],
      pattern: /^[0-9a-f]{32}\.[A-Za-z0-9_-]{24}$/,
      names: /(?:^|_)OLLAMA_(?:CLOUD_)?(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/onepassword.ts
var onepassword = defineIssuer({
  id: "onepassword",
  name: "1Password",
  rotate: "https://my.1password.com/developer-tools/infrastructure-secrets/serviceaccount/",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read every vault that the service account or person may open",
  kinds: [
    {
      id: "onepassword-service-account-token",
      name: "1Password service account token",
      anchors: ["ops_eyJ"],
      pattern: /(?<![A-Za-z0-9+/_-])ops_eyJ[A-Za-z0-9+/_-]{100,3000}={0,3}(?![A-Za-z0-9+/=_-])/
    },
    {
      id: "onepassword-secret-key",
      name: "1Password account secret key",
      anchors: ["A3-"],
      pattern: /(?<![A-Za-z0-9_-])A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}(?![A-Za-z0-9_-])/
    },
    {
      id: "onepassword-connect-token",
      name: "1Password Connect token",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)OP_(?:CONNECT_)?(?:API_)?TOKEN$/
    }
  ]
});

// src/credentials/openai.ts
var openai = defineIssuer({
  id: "openai",
  name: "OpenAI",
  rotate: "https://platform.openai.com/api-keys",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "use the models at the cost of the project and read what is stored in it",
  kinds: [
    {
      id: "openai-legacy-key",
      name: "OpenAI user API key",
      anchors: ["T3BlbkFJ"],
      pattern: /(?<![A-Za-z0-9_-])sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}(?![A-Za-z0-9_-])/
    },
    {
      id: "openai-project-key",
      name: "OpenAI project API key",
      anchors: ["sk-proj-"],
      pattern: /(?<![A-Za-z0-9_-])sk-proj-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/
    },
    {
      id: "openai-service-account-key",
      name: "OpenAI service account API key",
      anchors: ["sk-svcacct-", "sk-service-"],
      pattern: /(?<![A-Za-z0-9_-])sk-(?:svcacct|service)-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/
    },
    {
      id: "openai-admin-key",
      name: "OpenAI admin API key",
      anchors: ["sk-admin-"],
      pattern: /(?<![A-Za-z0-9_-])sk-admin-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/
    }
  ]
});

// src/credentials/openrouter.ts
var openrouter = defineIssuer({
  id: "openrouter",
  name: "OpenRouter",
  rotate: "https://openrouter.ai/settings/keys",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/openrouter (read 2026-11-23)",
  exposure: "use every model of the account, up to its credit limit",
  kinds: [
    {
      id: "openrouter-api-key",
      name: "OpenRouter API key",
      anchors: ["sk-or-"],
      pattern: /(?<![A-Za-z0-9_-])sk-or-v\d-[0-9a-f]{64}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/ovh.ts
var ovh = defineIssuer({
  id: "ovh",
  name: "OVHcloud",
  rotate: "https://www.ovh.com/manager/",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "act in the OVHcloud account within the rights of the application",
  kinds: [
    {
      id: "ovh-secret",
      name: "OVHcloud application secret or consumer key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)OVH_(?:CLOUD_)?(?:APPLICATION_SECRET|APP_SECRET|CONSUMER_KEY)$/
    }
  ]
});

// src/credentials/paddle.ts
var paddle = defineIssuer({
  id: "paddle",
  name: "Paddle",
  rotate: "https://vendors.paddle.com/authentication-v2",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "read and change customers, subscriptions and transactions",
  kinds: [
    {
      id: "paddle-api-key",
      name: "Paddle API key",
      anchors: ["pdl_live_apikey_", "pdl_sdbx_apikey_"],
      pattern: /(?<![A-Za-z0-9_])pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}(?![A-Za-z0-9])/
    },
    {
      id: "paddle-webhook-secret",
      name: "Paddle webhook secret",
      anchors: ["pdl_ntfset_"],
      pattern: /(?<![A-Za-z0-9_])pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+/]{20,60}={0,2}(?![A-Za-z0-9+/=])/
    }
  ]
});

// src/credentials/pagerduty.ts
var pagerduty = defineIssuer({
  id: "pagerduty",
  name: "PagerDuty",
  rotate: "https://support.pagerduty.com/main/docs/api-access-keys",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/pagerdutyapikey (read 2026-11-23)",
  exposure: "read and change incidents and schedules as the key's owner",
  kinds: [
    {
      id: "pagerduty-api-key",
      name: "PagerDuty API key",
      anchors: [],
      pattern: /^(?:Token token=)?(?<secret>[A-Za-z0-9_+-]{20})$/,
      names: /(?:^|_)(?:PAGERDUTY|PAGER_DUTY|PD)_(?:USER_|ACCOUNT_)?(?:API_)?(?:KEY|TOKEN)$/
    },
    {
      id: "pagerduty-routing-key",
      name: "PagerDuty integration key",
      anchors: [],
      pattern: /^(?:[0-9a-f]{32}|R0[0-9A-Z]{30})$/,
      names: /(?:^|_)(?:PAGERDUTY|PAGER_DUTY|PD)_(?:ROUTING|INTEGRATION|SERVICE)_KEY$/
    }
  ]
});

// src/credentials/paypal.ts
var paypal = defineIssuer({
  id: "paypal",
  name: "PayPal",
  rotate: "https://developer.paypal.com/dashboard/applications/",
  source: "https://github.com/mongodb/kingfisher/blob/main/data/rules/paypal.yml (read 2026-11-23)",
  exposure: "take payments and read transactions of the account",
  kinds: [
    {
      id: "paypal-client-secret",
      name: "PayPal client secret",
      anchors: [],
      pattern: /^E[A-Za-z0-9_-]{60,90}$/,
      names: /(?:^|_)PAYPAL_(?:LIVE_|SANDBOX_)?(?:CLIENT_|APP_)?SECRET(?:_KEY)?$/
    },
    {
      id: "paypal-access-token",
      name: "PayPal access token",
      anchors: ["A21AA"],
      pattern: /(?<![A-Za-z0-9_-])A21AA[A-Za-z0-9_-]{60,150}(?![A-Za-z0-9_-])/
    },
    {
      id: "paypal-braintree-token",
      name: "Braintree access token",
      anchors: ["access_token$production$", "access_token$sandbox$"],
      pattern: /(?<![A-Za-z0-9_])access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/perplexity.ts
var perplexity = defineIssuer({
  id: "perplexity",
  name: "Perplexity",
  rotate: "https://www.perplexity.ai/account/api/keys",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "search and use the models at the cost of the account",
  kinds: [
    {
      id: "perplexity-api-key",
      name: "Perplexity API key",
      anchors: ["pplx-"],
      pattern: /(?<![A-Za-z0-9_-])pplx-[A-Za-z0-9]{40,64}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/pinecone.ts
var pinecone = defineIssuer({
  id: "pinecone",
  name: "Pinecone",
  rotate: "https://app.pinecone.io/organizations/-/keys",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "read and change the vectors of every index in the project",
  kinds: [
    {
      id: "pinecone-api-key",
      name: "Pinecone API key",
      anchors: ["pcsk_"],
      pattern: /(?<![A-Za-z0-9_])pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}(?![A-Za-z0-9])/
    },
    {
      id: "pinecone-legacy-api-key",
      name: "Pinecone legacy API key",
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)PINECONE_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/plaid.ts
var plaid = defineIssuer({
  id: "plaid",
  name: "Plaid",
  rotate: "https://dashboard.plaid.com/developers/keys",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/plaidkey (read 2026-11-23)",
  exposure: "read the bank accounts that people linked",
  kinds: [
    {
      id: "plaid-secret",
      name: "Plaid secret",
      anchors: [],
      pattern: /^[0-9a-f]{30}$/,
      names: /(?:^|_)PLAID_(?:CLIENT_|SANDBOX_|PRODUCTION_)?SECRET(?:_KEY)?(?:_SANDBOX|_PRODUCTION)?$/
    },
    {
      id: "plaid-access-token",
      name: "Plaid access token",
      anchors: ["access-sandbox-", "access-development-", "access-production-"],
      pattern: /(?<![A-Za-z0-9_-])access-(?:sandbox|development|production)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![A-Za-z0-9-])/
    }
  ]
});

// src/credentials/planetscale.ts
var planetscale = defineIssuer({
  id: "planetscale",
  name: "PlanetScale",
  rotate: "https://app.planetscale.com/settings/service-tokens",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read and change the databases that the token reaches",
  kinds: [
    {
      id: "planetscale-service-token",
      name: "PlanetScale service token",
      anchors: ["pscale_tkn_"],
      pattern: /(?<![A-Za-z0-9_])pscale_tkn_[A-Za-z0-9_=.-]{32,64}(?![A-Za-z0-9_=.-])/
    },
    {
      id: "planetscale-password",
      name: "PlanetScale database password",
      anchors: ["pscale_pw_"],
      pattern: /(?<![A-Za-z0-9_])pscale_pw_[A-Za-z0-9_=.-]{32,64}(?![A-Za-z0-9_=.-])/
    },
    {
      id: "planetscale-oauth-token",
      name: "PlanetScale OAuth token",
      anchors: ["pscale_oauth_"],
      pattern: /(?<![A-Za-z0-9_])pscale_oauth_[A-Za-z0-9_=.-]{32,64}(?![A-Za-z0-9_=.-])/
    }
  ]
});

// src/credentials/polygon.ts
var polygon = defineIssuer({
  id: "polygon",
  name: "Polygon.io (Massive)",
  rotate: "https://massive.com/dashboard/keys",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/polygon (read 2026-11-23)",
  exposure: "use the market data on the account's plan",
  kinds: [
    {
      id: "polygon-api-key",
      name: "Polygon.io API key",
      anchors: [],
      pattern: /^[A-Za-z0-9_]{32}$/,
      names: /(?:^|_)(?:POLYGON|POLYGON_?IO|MASSIVE)_(?:API_)?KEY$/
    }
  ]
});

// src/credentials/posthog.ts
var posthog = defineIssuer({
  id: "posthog",
  name: "PostHog",
  rotate: "https://app.posthog.com/settings/user-api-keys",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "read and change the projects of its owner, within the scopes of the key",
  kinds: [
    {
      id: "posthog-personal-key",
      name: "PostHog personal API key",
      anchors: ["phx_"],
      pattern: /(?<![A-Za-z0-9_])phx_[A-Za-z0-9_]{41,49}(?![A-Za-z0-9_])/
    },
    {
      id: "posthog-project-secret",
      name: "PostHog project secret key",
      anchors: ["phs_"],
      pattern: /(?<![A-Za-z0-9_])phs_[A-Za-z0-9_]{32,60}(?![A-Za-z0-9_])/
    },
    {
      id: "posthog-project-key",
      name: "PostHog project API key",
      anchors: ["phc_"],
      pattern: /(?<![A-Za-z0-9_])phc_[A-Za-z0-9_]{41,49}(?![A-Za-z0-9_])/,
      harmless: true
    }
  ]
});

// src/credentials/postman.ts
var postman = defineIssuer({
  id: "postman",
  name: "Postman",
  rotate: "https://go.postman.co/settings/me/api-keys",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read and change the collections and environments of its owner",
  kinds: [
    {
      id: "postman-api-key",
      name: "Postman API key",
      anchors: ["PMAK-"],
      pattern: /(?<![A-Za-z0-9_-])PMAK-[A-Za-z0-9]{24}-[A-Za-z0-9]{34}(?![A-Za-z0-9])/
    },
    {
      id: "postman-collection-key",
      name: "Postman collection access key",
      anchors: ["PMAT-"],
      pattern: /(?<![A-Za-z0-9_-])PMAT-[A-Z0-9]{26}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/postmark.ts
var postmark = defineIssuer({
  id: "postmark",
  name: "Postmark",
  rotate: "https://account.postmarkapp.com/servers",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/postmark (read 2026-11-23)",
  exposure: "send mail from the server and read its messages",
  kinds: [
    {
      id: "postmark-server-token",
      name: "Postmark server or account token",
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)POSTMARK_(?:SERVER_|ACCOUNT_)?(?:API_)?(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/prefect.ts
var prefect = defineIssuer({
  id: "prefect",
  name: "Prefect",
  rotate: "https://app.prefect.cloud/my/api-keys",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "run flows and read their results in the workspaces of its owner",
  kinds: [
    {
      id: "prefect-api-key",
      name: "Prefect API key",
      anchors: ["pnu_", "pnb_"],
      pattern: /(?<![A-Za-z0-9_])pn[ub]_[A-Za-z0-9]{36}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/pulumi.ts
var pulumi = defineIssuer({
  id: "pulumi",
  name: "Pulumi",
  rotate: "https://app.pulumi.com/account/tokens",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read the state and secrets of the stacks and change them as its owner",
  kinds: [
    {
      id: "pulumi-access-token",
      name: "Pulumi access token",
      anchors: ["pul-"],
      pattern: /(?<![A-Za-z0-9_-])pul-[0-9a-z]{40}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/pypi.ts
var pypi = defineIssuer({
  id: "pypi",
  name: "PyPI",
  rotate: "https://pypi.org/manage/account/token/",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "upload releases of the projects the token is allowed to",
  kinds: [
    {
      id: "pypi-api-token",
      name: "PyPI API token",
      anchors: ["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZw"],
      pattern: /(?<![A-Za-z0-9_-])pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZw)[A-Za-z0-9_-]{50,1000}/
    }
  ]
});

// src/credentials/qdrant.ts
var qdrant = defineIssuer({
  id: "qdrant",
  name: "Qdrant",
  rotate: "https://cloud.qdrant.io/",
  source: "https://qdrant.tech/documentation/cloud/authentication/; the form from public repositories (searched 2026-11-23)",
  exposure: "read and change the collections of the cluster",
  kinds: [
    {
      id: "qdrant-api-key",
      name: "Qdrant API key",
      anchors: [],
      pattern: /^(?:eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{5,600}\.[A-Za-z0-9_-]{43}|[0-9a-f-]{36}\|[A-Za-z0-9_-]{20,100}|[A-Za-z0-9_-]{40,80})$/,
      names: /(?:^|_)QDRANT_(?:CLOUD_|CLUSTER_)?(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/railway.ts
var railway = defineIssuer({
  id: "railway",
  name: "Railway",
  rotate: "https://railway.com/account/tokens",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/railwayapp (read 2026-11-23)",
  exposure: "deploy, and read the variables of the projects the token is allowed to",
  kinds: [
    {
      id: "railway-token",
      name: "Railway token",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)RAILWAY_(?:API_|PROJECT_|ACCOUNT_|TEAM_|WORKSPACE_)?TOKEN$/
    }
  ]
});

// src/credentials/rapidapi.ts
var rapidapi = defineIssuer({
  id: "rapidapi",
  name: "RapidAPI",
  rotate: "https://rapidapi.com/developer/dashboard",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "call every API its owner subscribed to, at the cost of the owner",
  kinds: [
    {
      id: "rapidapi-key",
      name: "RapidAPI key",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{50}$/,
      names: /(?:^|_)RAPID_?API_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/razorpay.ts
var razorpay = defineIssuer({
  id: "razorpay",
  name: "Razorpay",
  rotate: "https://dashboard.razorpay.com/app/keys",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/razorpay (read 2026-11-23)",
  exposure: "take and refund payments of the account",
  kinds: [
    {
      id: "razorpay-key-secret",
      name: "Razorpay key secret",
      anchors: [],
      pattern: /^[A-Za-z0-9]{24}$/,
      names: /(?:^|_)RAZORPAY_(?:API_)?(?:KEY_)?SECRET$/
    },
    {
      id: "razorpay-key-id",
      name: "Razorpay key id",
      anchors: ["rzp_live_", "rzp_test_"],
      pattern: /(?<![A-Za-z0-9_])rzp_(?:live|test)_[A-Za-z0-9]{14}(?![A-Za-z0-9])/,
      harmless: true
    },
    {
      id: "razorpay-merchant-token",
      name: "Razorpay merchant token",
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{50,90}={0,2}$/,
      names: /(?:^|_)RAZORPAY_MERCHANT_TOKEN$/
    }
  ]
});

// src/credentials/readme.ts
var readme = defineIssuer({
  id: "readme",
  name: "ReadMe",
  rotate: "https://dash.readme.com",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read and change the documentation of the project",
  kinds: [
    {
      id: "readme-api-key",
      name: "ReadMe API key",
      anchors: ["rdme_"],
      pattern: /(?<![A-Za-z0-9_])rdme_[a-z0-9]{70}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/reddit.ts
var reddit = defineIssuer({
  id: "reddit",
  name: "Reddit",
  rotate: "https://www.reddit.com/prefs/apps",
  source: "https://github.com/reddit-archive/reddit/wiki/OAuth2 (not read as of 2026-11-23; the form as generally known)",
  exposure: "call the Reddit API as the application",
  kinds: [
    {
      id: "reddit-client-secret",
      name: "Reddit application secret",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{27,30}$/,
      names: /(?:^|_)REDDIT_(?:CLIENT_|APP_)?SECRET$/
    }
  ]
});

// src/credentials/ref-tools.ts
var refTools = defineIssuer({
  id: "ref-tools",
  name: "Ref",
  rotate: "https://ref.tools/keys",
  source: "https://github.com/ref-tools/ref-tools-mcp/blob/main/README.md (read 2026-11-23)",
  exposure: "search documentation at the cost of the account, private sources of it included",
  kinds: [
    {
      id: "ref-tools-api-key",
      name: "Ref API key",
      anchors: [],
      pattern: /^ref-[A-Za-z0-9]{16,64}$/,
      names: /(?:^|_)REF(?:_TOOLS)?_API_KEY$/
    }
  ]
});

// src/credentials/render.ts
var render = defineIssuer({
  id: "render",
  name: "Render",
  rotate: "https://dashboard.render.com/u/settings#api-keys",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "manage every service of its owner and read its environment variables",
  kinds: [
    {
      id: "render-api-key",
      name: "Render API key",
      anchors: ["rnd_"],
      pattern: /(?<![A-Za-z0-9_])rnd_[A-Za-z0-9]{28,40}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/replicate.ts
var replicate = defineIssuer({
  id: "replicate",
  name: "Replicate",
  rotate: "https://replicate.com/account/api-tokens",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/replicate (read 2026-11-23)",
  exposure: "run models at the cost of the account",
  kinds: [
    {
      id: "replicate-api-token",
      name: "Replicate API token",
      anchors: ["r8_"],
      pattern: /(?<![A-Za-z0-9_])r8_[A-Za-z0-9_-]{37}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/resend.ts
var resend = defineIssuer({
  id: "resend",
  name: "Resend",
  rotate: "https://resend.com/api-keys",
  source: "https://resend.com/docs/dashboard/api-keys/introduction; the form from public repositories (searched 2026-11-23)",
  exposure: "send mail from the domains of the account",
  kinds: [
    {
      id: "resend-api-key",
      name: "Resend API key",
      anchors: ["re_"],
      pattern: /(?<![A-Za-z0-9_])re_[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,30}(?![A-Za-z0-9_])/
    }
  ]
});

// src/credentials/rollbar.ts
var rollbar = defineIssuer({
  id: "rollbar",
  name: "Rollbar",
  rotate: "https://rollbar.com/settings/",
  source: "https://docs.rollbar.com/docs/access-tokens (not read as of 2026-11-23; the form as generally known)",
  exposure: "read and report the errors of the project or account",
  kinds: [
    {
      id: "rollbar-access-token",
      name: "Rollbar access token",
      anchors: [],
      pattern: /^(?:[0-9a-f]{32}|[0-9a-f]{64,128})$/,
      names: /(?:^|_)ROLLBAR_(?:[A-Z]{1,12}_)?(?:ACCESS_)?TOKEN$/
    }
  ]
});

// src/credentials/rubygems.ts
var rubygems = defineIssuer({
  id: "rubygems",
  name: "RubyGems",
  rotate: "https://rubygems.org/profile/api_keys",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "push and yank gems of its owner, within the scopes of the key",
  kinds: [
    {
      id: "rubygems-api-key",
      name: "RubyGems API key",
      anchors: ["rubygems_"],
      pattern: /(?<![A-Za-z0-9_])rubygems_[0-9a-f]{48}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/runpod.ts
var runpod = defineIssuer({
  id: "runpod",
  name: "RunPod",
  rotate: "https://www.runpod.io/console/user/settings",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "start and stop machines and run endpoints at the cost of the account",
  kinds: [
    {
      id: "runpod-api-key",
      name: "RunPod API key",
      anchors: ["rpa_"],
      pattern: /(?<![A-Za-z0-9_])rpa_[A-Za-z0-9]{40,50}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/sanity.ts
var sanity = defineIssuer({
  id: "sanity",
  name: "Sanity",
  rotate: "https://www.sanity.io/manage",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/sanity (read 2026-11-23)",
  exposure: "read and, depending on its role, change the content of the project",
  kinds: [
    {
      id: "sanity-api-token",
      name: "Sanity API token",
      anchors: [],
      pattern: /^sk[A-Za-z0-9]{79,200}$/,
      names: /(?:^|_)SANITY_(?:STUDIO_)?(?:API_|AUTH_|READ_|WRITE_|API_READ_|API_WRITE_)?TOKEN$/
    }
  ]
});

// src/credentials/scaleway.ts
var scaleway = defineIssuer({
  id: "scaleway",
  name: "Scaleway",
  rotate: "https://console.scaleway.com/iam/api-keys",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "act in the Scaleway organization with every permission of the key's owner",
  kinds: [
    {
      id: "scaleway-secret-key",
      name: "Scaleway secret key",
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)(?:SCW|SCALEWAY)_(?:API_)?(?:SECRET_KEY|SECRET|TOKEN|API_KEY)$/
    }
  ]
});

// src/credentials/scraperapi.ts
var scraperapi = defineIssuer({
  id: "scraperapi",
  name: "ScraperAPI",
  rotate: "https://dashboard.scraperapi.com",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/scraperapi (read 2026-11-23)",
  exposure: "scrape at the cost of the account",
  kinds: [
    {
      id: "scraperapi-api-key",
      name: "ScraperAPI key",
      anchors: [],
      pattern: /^[0-9a-z]{32}$/,
      names: /(?:^|_)SCRAPER_?API_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/scrapingbee.ts
var scrapingbee = defineIssuer({
  id: "scrapingbee",
  name: "ScrapingBee",
  rotate: "https://app.scrapingbee.com/account/manage/api_key",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/scrapingbee (read 2026-11-23)",
  exposure: "scrape at the cost of the account",
  kinds: [
    {
      id: "scrapingbee-api-key",
      name: "ScrapingBee API key",
      anchors: [],
      pattern: /^[A-Z0-9]{80}$/,
      names: /(?:^|_)SCRAPING_?BEE_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/segment.ts
var segment = defineIssuer({
  id: "segment",
  name: "Segment",
  rotate: "https://app.segment.com/",
  source: "https://github.com/mongodb/kingfisher/blob/main/data/rules/segment.yml (read 2026-11-23)",
  exposure: "read and change the sources and destinations of the workspace",
  kinds: [
    {
      id: "segment-public-api-token",
      name: "Segment Public API token",
      anchors: ["sgp_"],
      pattern: /(?<![A-Za-z0-9_])sgp_[A-Za-z0-9]{64}(?![A-Za-z0-9])/
    },
    {
      id: "segment-config-token",
      name: "Segment Config API token",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{43}\.[A-Za-z0-9_-]{43}$/,
      names: /(?:^|_)SEGMENT_(?:[A-Z]{1,12}_)?(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/sendgrid.ts
var sendgrid = defineIssuer({
  id: "sendgrid",
  name: "SendGrid",
  rotate: "https://app.sendgrid.com/settings/api_keys",
  source: "https://github.com/mongodb/kingfisher/blob/main/data/rules/sendgrid.yml (read 2026-11-23)",
  exposure: "send mail as the account and read its contacts",
  kinds: [
    {
      id: "sendgrid-api-key",
      name: "SendGrid API key",
      anchors: ["SG."],
      pattern: /(?<![A-Za-z0-9_])SG\.[A-Za-z0-9_-]{20,24}\.[A-Za-z0-9_-]{39,50}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/sentry.ts
var sentry = defineIssuer({
  id: "sentry",
  name: "Sentry",
  rotate: "https://sentry.io/settings/account/api/auth-tokens/",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read issues and change projects of the Sentry organization",
  kinds: [
    {
      id: "sentry-org-token",
      name: "Sentry organization token",
      anchors: ["sntrys_"],
      pattern: /(?<![A-Za-z0-9_])sntrys_eyJ[A-Za-z0-9+/=]{60,600}_[A-Za-z0-9+/]{40,60}={0,2}(?![A-Za-z0-9+/=])/
    },
    {
      id: "sentry-user-token",
      name: "Sentry personal token",
      anchors: ["sntryu_"],
      pattern: /(?<![A-Za-z0-9_])sntryu_[0-9a-f]{64}(?![A-Za-z0-9])/
    },
    {
      id: "sentry-integration-token",
      name: "Sentry internal integration or app token",
      anchors: ["sntryi_", "sntrya_"],
      pattern: /(?<![A-Za-z0-9_])sntry[ia]_[0-9a-f]{64}(?![A-Za-z0-9])/
    },
    {
      id: "sentry-legacy-token",
      name: "Sentry legacy auth token",
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)SENTRY_(?:AUTH_|ACCESS_|API_)?(?:TOKEN|KEY)$/
    },
    {
      id: "sentry-dsn",
      name: "Sentry DSN",
      anchors: [".ingest."],
      pattern: /https:\/\/[0-9a-f]{32}@o[0-9]{1,20}\.ingest\.(?:us\.|de\.)?sentry\.io\/[0-9]{1,20}(?![0-9])/,
      harmless: true
    }
  ]
});

// src/credentials/serpapi.ts
var serpapi = defineIssuer({
  id: "serpapi",
  name: "SerpApi",
  rotate: "https://serpapi.com/manage-api-key",
  source: "https://github.com/serpapi/serpapi-mcp/blob/main/README.md (read 2026-11-23)",
  exposure: "search at the cost of the account",
  kinds: [
    {
      id: "serpapi-api-key",
      name: "SerpApi private key",
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)SERP_?API(?:_API)?_(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/serper.ts
var serper = defineIssuer({
  id: "serper",
  name: "Serper",
  rotate: "https://serper.dev/api-keys",
  source: "https://github.com/marcopesani/mcp-server-serper/blob/main/README.md (read 2026-11-23)",
  exposure: "search at the cost of the account",
  kinds: [
    {
      id: "serper-api-key",
      name: "Serper API key",
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)SERPER(?:_?DEV)?_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/shodan.ts
var shodan = defineIssuer({
  id: "shodan",
  name: "Shodan",
  rotate: "https://account.shodan.io",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/shodankey (read 2026-11-23)",
  exposure: "search and scan at the cost of the account",
  kinds: [
    {
      id: "shodan-api-key",
      name: "Shodan API key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)SHODAN_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/shopify.ts
var shopify = defineIssuer({
  id: "shopify",
  name: "Shopify",
  rotate: "https://help.shopify.com/en/manual/apps/app-types/custom-apps",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read and change the products, orders and customers of the store, within its scopes",
  kinds: [
    {
      id: "shopify-access-token",
      name: "Shopify admin API access token",
      anchors: ["shpat_", "shpca_", "shppa_"],
      pattern: /(?<![A-Za-z0-9_])shp(?:at|ca|pa)_[0-9a-fA-F]{32}(?![A-Za-z0-9])/
    },
    {
      id: "shopify-shared-secret",
      name: "Shopify app client secret",
      anchors: ["shpss_"],
      pattern: /(?<![A-Za-z0-9_])shpss_[0-9a-fA-F]{32}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/shortcut.ts
var shortcut = defineIssuer({
  id: "shortcut",
  name: "Shortcut",
  rotate: "https://app.shortcut.com/settings/account/api-tokens",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/shortcut (read 2026-11-23)",
  exposure: "read and change the stories of the workspace as its owner",
  kinds: [
    {
      id: "shortcut-api-token",
      name: "Shortcut API token",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)(?:SHORTCUT|CLUBHOUSE)_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/slack.ts
var slack = defineIssuer({
  id: "slack",
  name: "Slack",
  rotate: "https://api.slack.com/apps",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read and write in the Slack workspace as the app or the person",
  kinds: [
    {
      id: "slack-bot-token",
      name: "Slack bot token",
      anchors: ["xoxb-"],
      pattern: /(?<![A-Za-z0-9_])xoxb-[0-9]{8,14}-(?:[0-9]{8,14}-)?[A-Za-z0-9]{18,34}(?![A-Za-z0-9-])/
    },
    {
      id: "slack-user-token",
      name: "Slack user token",
      anchors: ["xoxp-"],
      pattern: /(?<![A-Za-z0-9_])xoxp-[0-9]{8,14}-[0-9]{8,14}-(?:[0-9]{8,14}-)?[A-Za-z0-9]{24,40}(?![A-Za-z0-9-])/
    },
    {
      id: "slack-workspace-token",
      name: "Slack workspace or legacy token",
      anchors: ["xoxa-", "xoxr-", "xoxs-", "xoxo-"],
      pattern: /(?<![A-Za-z0-9_])xox[aros]-(?:[0-9]{1,14}-){0,4}[0-9A-Za-z]{16,64}(?![A-Za-z0-9-])/
    },
    {
      id: "slack-configuration-token",
      name: "Slack configuration or rotated token",
      anchors: ["xoxe.", "xoxe-"],
      pattern: /(?<![A-Za-z0-9_])xoxe(?:\.xox[bp])?-[0-9]-[A-Za-z0-9]{120,260}(?![A-Za-z0-9-])/
    },
    {
      id: "slack-app-token",
      name: "Slack app-level token",
      anchors: ["xapp-"],
      pattern: /(?<![A-Za-z0-9_])xapp-[0-9]-[A-Z0-9]{8,14}-[0-9]{8,16}-[0-9a-f]{64}(?![A-Za-z0-9-])/
    },
    {
      id: "slack-session-token",
      name: "Slack browser session token",
      anchors: ["xoxc-"],
      pattern: /(?<![A-Za-z0-9_])xoxc-[0-9]{8,15}-[0-9]{8,15}-[0-9]{8,15}-[0-9a-f]{64}(?![A-Za-z0-9-])/
    },
    {
      id: "slack-session-cookie",
      name: "Slack browser session cookie",
      anchors: ["xoxd-"],
      pattern: /(?<![A-Za-z0-9%+/_-])xoxd-[A-Za-z0-9%+/_-]{80,600}={0,2}(?![A-Za-z0-9%+/_=-])/
    },
    {
      id: "slack-webhook",
      name: "Slack webhook URL",
      anchors: ["hooks.slack.com/"],
      pattern: /(?:https:\/\/)?hooks\.slack\.com\/(?:services\/T[A-Z0-9]{6,14}\/B[A-Z0-9]{6,14}|(?:workflows|triggers)\/[A-Z0-9]{6,14}\/[A-Z0-9]{6,20}(?:\/[0-9]{10,22})?)\/[A-Za-z0-9]{20,40}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/smithery.ts
var smithery = defineIssuer({
  id: "smithery",
  name: "Smithery",
  rotate: "https://smithery.ai/account/api-keys",
  source: "https://github.com/smithery-ai/cli/blob/main/skills/smithery-homepage/SKILL.md (read 2026-11-23)",
  exposure: "use the servers connected to the account and the credentials kept with them",
  kinds: [
    {
      id: "smithery-key",
      name: "Smithery API key",
      anchors: ["smry_"],
      pattern: /(?<![A-Za-z0-9_])smry_(?=[A-Za-z_-]{0,40}[0-9])[A-Za-z0-9_-]{20,128}/
    },
    {
      id: "smithery-legacy-key",
      name: "Smithery API key (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)SMITHERY_(?:API_|BEARER_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/snowflake.ts
var snowflake = defineIssuer({
  id: "snowflake",
  name: "Snowflake",
  rotate: "https://app.snowflake.com/",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "query the warehouse as the user the token belongs to",
  kinds: [
    {
      id: "snowflake-access-token",
      name: "Snowflake programmatic access token",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,1500}\.[A-Za-z0-9_-]{20,700}$/,
      names: /(?:^|_)(?:SNOWFLAKE|SF)_(?:PAT|PASSWORD|(?:PROGRAMMATIC_)?(?:ACCESS_)?TOKEN)$/
    }
  ]
});

// src/credentials/snyk.ts
var snyk = defineIssuer({
  id: "snyk",
  name: "Snyk",
  rotate: "https://app.snyk.io/account",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read the vulnerabilities of the organization and import projects",
  kinds: [
    {
      id: "snyk-api-token",
      name: "Snyk API token",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)SNYK_(?:API_|OAUTH_|AUTH_)?(?:KEY|TOKEN)$/
    },
    {
      id: "snyk-access-token",
      name: "Snyk personal or service account access token",
      anchors: ["snyk_uat.", "snyk_sat."],
      pattern: /(?<![A-Za-z0-9_])snyk_[us]at\.[0-9a-f]{8}\.[A-Za-z0-9._-]{40,1000}/
    }
  ]
});

// src/credentials/sonar.ts
var sonar = defineIssuer({
  id: "sonar",
  name: "SonarQube",
  rotate: "https://sonarcloud.io/account/security",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read the issues and, depending on its kind, analyse and manage projects",
  kinds: [
    {
      id: "sonar-token",
      name: "SonarQube token",
      anchors: ["squ_", "sqp_", "sqa_"],
      pattern: /(?<![A-Za-z0-9_])sq[upa]_[0-9a-z]{40}(?![A-Za-z0-9])/
    },
    {
      id: "sonar-organization-token",
      name: "SonarQube Cloud organization token",
      anchors: ["sqco_"],
      pattern: /(?<![A-Za-z0-9_])sqco_[A-Za-z0-9]{59}(?![A-Za-z0-9])/
    },
    {
      id: "sonar-legacy-token",
      name: "SonarQube token (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)SONAR(?:_?QUBE|_?CLOUD)?_(?:USER_|API_|AUTH_|PROJECT_)?(?:TOKEN|LOGIN)$/
    }
  ]
});

// src/credentials/sourcegraph.ts
var sourcegraph = defineIssuer({
  id: "sourcegraph",
  name: "Sourcegraph",
  rotate: "https://sourcegraph.com/user/settings/tokens",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "search and read the code its owner can see",
  kinds: [
    {
      id: "sourcegraph-access-token",
      name: "Sourcegraph access token",
      anchors: ["sgp_"],
      pattern: /(?<![A-Za-z0-9_])sgp_(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}(?![A-Za-z0-9])/
    },
    {
      id: "sourcegraph-license-key",
      name: "Sourcegraph Cody gateway key",
      anchors: ["slk_"],
      pattern: /(?<![A-Za-z0-9_])slk_[0-9a-f]{64}(?![A-Za-z0-9])/
    },
    {
      id: "sourcegraph-legacy-token",
      name: "Sourcegraph access token (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)(?:SRC|SOURCEGRAPH)_(?:ACCESS_)?TOKEN$/
    }
  ]
});

// src/credentials/spotify.ts
var spotify = defineIssuer({
  id: "spotify",
  name: "Spotify",
  rotate: "https://developer.spotify.com/dashboard",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/spotifykey (read 2026-11-23)",
  exposure: "call the Spotify API as the application, or control playback as the person",
  kinds: [
    {
      id: "spotify-client-secret",
      name: "Spotify client secret",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)SPOTIFY_(?:CLIENT_|API_)?SECRET$/
    },
    {
      id: "spotify-refresh-token",
      name: "Spotify refresh token",
      anchors: [],
      pattern: /^AQ[A-Za-z0-9_-]{100,220}$/,
      names: /(?:^|_)SPOTIFY_REFRESH_TOKEN$/
    }
  ]
});

// src/credentials/square.ts
var square = defineIssuer({
  id: "square",
  name: "Square",
  rotate: "https://developer.squareup.com/apps",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/squareapp (read 2026-11-23)",
  exposure: "take payments and read customers and orders of the account",
  kinds: [
    {
      id: "square-access-token",
      name: "Square access token",
      anchors: ["EAAA"],
      pattern: /(?<![A-Za-z0-9+/_-])EAAA[A-Za-z0-9_-]{60}(?![A-Za-z0-9+/_=-])/
    },
    {
      id: "square-legacy-token",
      name: "Square legacy access token",
      anchors: ["sq0atp-"],
      pattern: /(?<![A-Za-z0-9_-])(?:sandbox-)?sq0at[pb]-[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])/
    },
    {
      id: "square-application-secret",
      name: "Square application secret",
      anchors: ["sq0csp-", "sq0csb-"],
      pattern: /(?<![A-Za-z0-9_-])(?:sandbox-)?sq0cs[pb]-[A-Za-z0-9_-]{40,50}(?![A-Za-z0-9_-])/
    },
    {
      id: "square-application-id",
      name: "Square application id",
      anchors: ["sq0idp-", "sq0idb-"],
      pattern: /(?<![A-Za-z0-9_-])(?:sandbox-)?sq0id[pb]-[A-Za-z0-9_-]{22,43}(?![A-Za-z0-9_-])/,
      harmless: true
    }
  ]
});

// src/credentials/stability.ts
var stability = defineIssuer({
  id: "stability",
  name: "Stability AI",
  rotate: "https://platform.stability.ai/account/keys",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "make images at the cost of the account",
  kinds: [
    {
      id: "stability-api-key",
      name: "Stability AI API key",
      anchors: [],
      pattern: /^sk-[A-Za-z0-9]{48}$/,
      names: /(?:^|_)(?:STABILITY(?:_?AI)?|DREAMSTUDIO)_(?:API_)?KEY$/
    }
  ]
});

// src/credentials/statsig.ts
var statsig = defineIssuer({
  id: "statsig",
  name: "Statsig",
  rotate: "https://console.statsig.com/api_keys",
  source: "https://docs.statsig.com/access-management/api-keys (read 2026-11-23)",
  exposure: "read the feature gates, and with a console key change the whole project",
  kinds: [
    {
      id: "statsig-secret-key",
      name: "Statsig server or console key",
      anchors: ["secret-", "console-"],
      pattern: /(?<![A-Za-z0-9_-])(?:secret|console)-[A-Za-z0-9]{40,60}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/steel.ts
var steel = defineIssuer({
  id: "steel",
  name: "Steel",
  rotate: "https://app.steel.dev/settings/api-keys",
  source: "https://docs.steel.dev/overview/authentication (read 2026-11-23)",
  exposure: "run browser sessions at the cost of the organization",
  kinds: [
    {
      id: "steel-api-key",
      name: "Steel API key",
      anchors: ["ste-"],
      pattern: /(?<![A-Za-z0-9_-])ste-[A-Za-z0-9]{80,120}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/storyblok.ts
var storyblok = defineIssuer({
  id: "storyblok",
  name: "Storyblok",
  rotate: "https://app.storyblok.com/#/me/account?tab=token",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/storyblokpersonalaccesstoken (read 2026-11-23)",
  exposure: "read and change the content of the spaces of its owner",
  kinds: [
    {
      id: "storyblok-management-token",
      name: "Storyblok personal access token",
      anchors: [],
      pattern: /^[0-9A-Za-z]{22}tt-\d{4,8}-[A-Za-z0-9_-]{20}$/,
      names: /(?:^|_)STORYBLOK_(?:MANAGEMENT_|PERSONAL_|OAUTH_|ACCESS_|PERSONAL_ACCESS_|MANAGEMENT_API_)?TOKEN$/
    }
  ]
});

// src/credentials/stripe.ts
var stripe = defineIssuer({
  id: "stripe",
  name: "Stripe",
  rotate: "https://dashboard.stripe.com/apikeys",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "charge, refund and read customers of the Stripe account",
  kinds: [
    {
      id: "stripe-secret-key",
      name: "Stripe secret key",
      anchors: ["sk_live_", "sk_test_"],
      pattern: /(?<![A-Za-z0-9_])sk_(?:live|test)_(?!a2V5X)[A-Za-z0-9]{16,250}(?![A-Za-z0-9_])/
    },
    {
      id: "stripe-restricted-key",
      name: "Stripe restricted key",
      anchors: ["rk_live_", "rk_test_"],
      pattern: /(?<![A-Za-z0-9_])rk_(?:live|test)_[A-Za-z0-9]{16,250}(?![A-Za-z0-9_])/
    },
    {
      id: "stripe-webhook-secret",
      name: "Stripe (or Svix) webhook signing secret",
      anchors: ["whsec_"],
      pattern: /(?<![A-Za-z0-9_])whsec_[A-Za-z0-9+/]{24,80}={0,2}(?![A-Za-z0-9+/=_-])/
    },
    {
      id: "stripe-publishable-key",
      name: "Stripe publishable key",
      anchors: ["pk_live_", "pk_test_"],
      pattern: /(?<![A-Za-z0-9_])pk_(?:live|test)_[A-Za-z0-9]{16,250}(?![A-Za-z0-9_])/,
      harmless: true
    }
  ]
});

// src/credentials/supabase.ts
var supabase = defineIssuer({
  id: "supabase",
  name: "Supabase",
  rotate: "https://supabase.com/dashboard/account/tokens",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "read and change the database and the settings of every project the token reaches",
  kinds: [
    {
      id: "supabase-access-token",
      name: "Supabase personal access token",
      anchors: ["sbp_"],
      pattern: /(?<![A-Za-z0-9_])sbp_(?:v0_)?[0-9a-f]{40}(?![A-Za-z0-9_])/
    },
    {
      id: "supabase-oauth-token",
      name: "Supabase OAuth access token",
      anchors: ["sbp_oauth_"],
      pattern: /(?<![A-Za-z0-9_])sbp_oauth_[0-9a-f]{40}(?![A-Za-z0-9_])/
    },
    {
      id: "supabase-secret-key",
      name: "Supabase project secret key",
      anchors: ["sb_secret_"],
      pattern: /(?<![A-Za-z0-9_])sb_secret_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}(?![A-Za-z0-9_-])/
    },
    {
      id: "supabase-publishable-key",
      name: "Supabase project publishable key",
      anchors: ["sb_publishable_"],
      pattern: /(?<![A-Za-z0-9_])sb_publishable_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}(?![A-Za-z0-9_-])/,
      harmless: true
    },
    {
      id: "supabase-service-role-key",
      name: "Supabase service role key",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)(?:SUPABASE_)?SERVICE_(?:ROLE_)?KEY$|(?:^|_)SUPABASE_JWT$/
    },
    {
      id: "supabase-anon-key",
      name: "Supabase anonymous key",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)SUPABASE_(?:ANON_|PUBLIC_)KEY$/,
      harmless: true
    }
  ]
});

// src/credentials/tavily.ts
var tavily = defineIssuer({
  id: "tavily",
  name: "Tavily",
  rotate: "https://app.tavily.com/home",
  source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/tavily.yml (read 2026-11-23)",
  exposure: "search at the cost of the account",
  kinds: [
    {
      id: "tavily-api-key",
      name: "Tavily API key",
      anchors: ["tvly-"],
      pattern: /(?<![A-Za-z0-9_-])tvly-(?:dev-|prod-)?[A-Za-z0-9_-]{32,64}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/telegram.ts
var telegram = defineIssuer({
  id: "telegram",
  name: "Telegram",
  rotate: "https://t.me/BotFather",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read and send messages as the bot or the account",
  kinds: [
    {
      id: "telegram-bot-token",
      name: "Telegram bot token",
      anchors: [":AA"],
      pattern: /(?<![A-Za-z0-9_-])[0-9]{8,12}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])/
    },
    {
      id: "telegram-named-bot-token",
      name: "Telegram bot token of another form",
      anchors: [],
      pattern: /^[0-9]{6,12}:(?!AA)[A-Za-z0-9_-]{35}$/,
      names: /(?:^|_)(?:TELEGRAM|TG)_(?:[A-Z0-9]{1,20}_)?(?:TOKEN|KEY)$/
    },
    {
      id: "telegram-api-hash",
      name: "Telegram API hash",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)(?:TELEGRAM|TG)_(?:API|APP)_HASH$/
    },
    {
      id: "telegram-session",
      name: "Telegram user session string",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{200,600}={0,2}$/,
      names: /(?:^|_)(?:TELEGRAM|TG)_(?:STRING_SESSION|SESSION(?:_STRING)?)$/
    }
  ]
});

// src/credentials/tencent-cloud.ts
var tencentCloud = defineIssuer({
  id: "tencent-cloud",
  name: "Tencent Cloud",
  rotate: "https://console.cloud.tencent.com/cam/capi",
  source: "https://cloud.tencent.com/document/product/598/40488 (not read as of 2026-11-23; the form as generally known)",
  exposure: "act in the Tencent Cloud account with every permission of the key's owner",
  kinds: [
    {
      id: "tencent-cloud-secret-id",
      name: "Tencent Cloud secret id",
      anchors: ["AKID"],
      pattern: /(?<![A-Za-z0-9])AKID[A-Za-z0-9]{32}(?![A-Za-z0-9])/
    },
    {
      id: "tencent-cloud-secret-key",
      name: "Tencent Cloud secret key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)(?:TENCENT|TENCENT_?CLOUD|COS|QCLOUD)_(?:API_)?SECRET_?KEY$/
    }
  ]
});

// src/credentials/terraform-cloud.ts
var terraformCloud = defineIssuer({
  id: "terraform-cloud",
  name: "HCP Terraform",
  rotate: "https://app.terraform.io/app/settings/tokens",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read the state and variables of the workspaces and run plans as its owner",
  kinds: [
    {
      id: "terraform-cloud-token",
      name: "HCP Terraform API token",
      anchors: [".atlasv1."],
      pattern: /(?<![A-Za-z0-9_])[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/tinybird.ts
var tinybird = defineIssuer({
  id: "tinybird",
  name: "Tinybird",
  rotate: "https://cloud.tinybird.co/tokens",
  source: "https://www.tinybird.co/docs/forward/core-concepts/tokens (read 2026-11-23)",
  exposure: "read and change the data sources of the workspace, within the scopes of the token",
  kinds: [
    {
      id: "tinybird-token",
      name: "Tinybird static token",
      anchors: ["p.eyJ"],
      pattern: /(?<![A-Za-z0-9_.-])p\.eyJ[A-Za-z0-9_-]{60,400}\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/todoist.ts
var todoist = defineIssuer({
  id: "todoist",
  name: "Todoist",
  rotate: "https://app.todoist.com/app/settings/integrations/developer",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/todoist (read 2026-11-23)",
  exposure: "read and change the tasks of its owner",
  kinds: [
    {
      id: "todoist-api-token",
      name: "Todoist API token",
      anchors: [],
      pattern: /^[0-9a-z]{40}$/,
      names: /(?:^|_)TODOIST_(?:API_|ACCESS_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/together.ts
var together = defineIssuer({
  id: "together",
  name: "Together AI",
  rotate: "https://api.together.ai/settings/api-keys",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "use the models at the cost of the account",
  kinds: [
    {
      id: "together-api-key",
      name: "Together AI API key",
      anchors: ["tgp_v1_"],
      pattern: /(?<![A-Za-z0-9_])tgp_v1_[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/
    },
    {
      id: "together-legacy-key",
      name: "Together AI API key (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)TOGETHER(?:_?AI)?_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/tomtom.ts
var tomtom = defineIssuer({
  id: "tomtom",
  name: "TomTom",
  rotate: "https://developer.tomtom.com/user/me/apps",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/tomtom (read 2026-11-23)",
  exposure: "use the map services on the account's bill",
  kinds: [
    {
      id: "tomtom-api-key",
      name: "TomTom API key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)TOMTOM_(?:[A-Z]{1,12}_)?(?:API_)?KEY$/
    }
  ]
});

// src/credentials/travis-ci.ts
var travisCi = defineIssuer({
  id: "travis-ci",
  name: "Travis CI",
  rotate: "https://app.travis-ci.com/account/preferences",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "run builds and read their settings as its owner",
  kinds: [
    {
      id: "travis-ci-token",
      name: "Travis CI API token",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{22}$/,
      names: /(?:^|_)TRAVIS(?:_?CI)?_(?:API_|ACCESS_)?TOKEN$/
    }
  ]
});

// src/credentials/trello.ts
var trello = defineIssuer({
  id: "trello",
  name: "Trello",
  rotate: "https://trello.com/power-ups/admin",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/trelloapikey (read 2026-11-23)",
  exposure: "read and change the boards its owner can see",
  kinds: [
    {
      id: "trello-token",
      name: "Trello API token",
      anchors: ["ATTA"],
      pattern: /(?<![A-Za-z0-9_])ATTA[0-9a-f]{64}[0-9A-F]{8}(?![A-Za-z0-9])/
    },
    {
      id: "trello-legacy-token",
      name: "Trello API token or secret (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)TRELLO_(?:API_)?(?:TOKEN|SECRET)$/
    },
    {
      id: "trello-api-key",
      name: "Trello API key, which identifies an application",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)TRELLO_(?:API_)?KEY$/,
      harmless: true
    }
  ]
});

// src/credentials/turso.ts
var turso = defineIssuer({
  id: "turso",
  name: "Turso",
  rotate: "https://app.turso.tech/",
  source: "https://docs.turso.tech/cli/db/tokens/create (not read as of 2026-11-23; the form as generally known)",
  exposure: "read and change the database, or the account behind it",
  kinds: [
    {
      id: "turso-token",
      name: "Turso database or platform token",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)(?:TURSO|LIBSQL)_(?:DATABASE_|DB_)?(?:AUTH_|API_|GROUP_)?TOKEN$/
    }
  ]
});

// src/credentials/twenty-first.ts
var twentyFirst = defineIssuer({
  id: "twenty-first",
  name: "21st.dev",
  rotate: "https://21st.dev/mcp",
  source: "https://github.com/21st-dev/magic-mcp/blob/main/README.md (read 2026-11-23)",
  exposure: "generate components at the cost of the account",
  kinds: [
    {
      id: "twenty-first-api-key",
      name: "21st.dev API key",
      anchors: [],
      pattern: /^(?:[0-9a-f]{64}|(?:an|21st)_sk_[A-Za-z0-9_-]{24,80})$/,
      names: /(?:^|_)(?:TWENTY_FIRST_API_KEY|API_KEY_21_?ST|21_?ST(?:_DEV)?_API_KEY|MAGIC_API_KEY)$/
    }
  ]
});

// src/credentials/twilio.ts
var twilio = defineIssuer({
  id: "twilio",
  name: "Twilio",
  rotate: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
  source: "https://github.com/mongodb/kingfisher/blob/main/data/rules/twilio.yml (read 2026-11-23)",
  exposure: "send messages, place calls and read the logs of the Twilio account",
  kinds: [
    {
      id: "twilio-key-and-secret",
      name: "Twilio API key with its secret",
      anchors: ["/SK"],
      pattern: /(?<![A-Za-z0-9])AC[0-9a-f]{32}\/SK[0-9a-f]{32}:(?<secret>[A-Za-z0-9]{32})(?![A-Za-z0-9])/
    },
    {
      id: "twilio-api-secret",
      name: "Twilio API key secret",
      anchors: [],
      pattern: /^(?:SK[0-9a-f]{32}:)?(?<secret>[A-Za-z0-9]{32})$/,
      names: /(?:^|_)TWILIO_(?:API_)?(?:KEY_)?SECRET$|(?:^|_)TWILIO_API_(?:KEY|TOKEN|SECRET_KEY)$/
    },
    {
      id: "twilio-auth-token",
      name: "Twilio auth token",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)TWILIO_(?:PRIMARY_|SECONDARY_)?(?:AUTH_?)?TOKEN$/
    },
    {
      id: "twilio-sid",
      name: "Twilio account or key identifier",
      anchors: [],
      pattern: /^(?:AC|SK)[0-9a-f]{32}$/,
      names: /(?:^|_)TWILIO_/,
      harmless: true
    }
  ]
});

// src/credentials/typeform.ts
var typeform = defineIssuer({
  id: "typeform",
  name: "Typeform",
  rotate: "https://admin.typeform.com/user/tokens",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/typeform (read 2026-11-23)",
  exposure: "read the answers and change the forms, within the scopes of the token",
  kinds: [
    {
      id: "typeform-access-token",
      name: "Typeform personal access token",
      anchors: ["tfp_"],
      pattern: /(?<![A-Za-z0-9_])tfp_[A-Za-z0-9_.=-]{40,64}(?![A-Za-z0-9_.=-])/
    }
  ]
});

// src/credentials/upstash.ts
var upstash = defineIssuer({
  id: "upstash",
  name: "Upstash",
  rotate: "https://console.upstash.com/account/api",
  source: "https://upstash.com/docs/redis/features/restapi; the form from public repositories (searched 2026-11-23)",
  exposure: "read and change the data of the database, or manage the account's databases",
  kinds: [
    {
      id: "upstash-rest-token",
      name: "Upstash REST token",
      anchors: [],
      pattern: /^[A-Za-z0-9_+/-]{32,180}={0,2}$/,
      names: /(?:^|_)UPSTASH_(?:REDIS|VECTOR|SEARCH|KAFKA)_REST_(?:READ_?ONLY_)?TOKEN$/
    },
    {
      id: "upstash-api-key",
      name: "Upstash management API key",
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)UPSTASH_API_KEY$/
    },
    {
      id: "upstash-qstash-token",
      name: "Upstash QStash token",
      anchors: [],
      pattern: /^ey[A-Za-z0-9+/]{60,200}={0,2}$/,
      names: /(?:^|_)QSTASH_TOKEN$/
    },
    {
      id: "upstash-qstash-signing-key",
      name: "Upstash QStash signing key",
      anchors: ["sig_"],
      pattern: /^sig_[A-Za-z0-9]{24,40}$/,
      names: /(?:^|_)QSTASH_(?:CURRENT|NEXT)_SIGNING_KEY$/
    }
  ]
});

// src/credentials/val-town.ts
var valTown = defineIssuer({
  id: "val-town",
  name: "Val Town",
  rotate: "https://www.val.town/settings/api",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "run and change the vals of its owner",
  kinds: [
    {
      id: "val-town-api-token",
      name: "Val Town API token",
      anchors: ["vtwn_"],
      pattern: /(?<![A-Za-z0-9_])vtwn_[A-Za-z0-9_-]{20,80}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/vercel.ts
var vercel = defineIssuer({
  id: "vercel",
  name: "Vercel",
  rotate: "https://vercel.com/account/settings/tokens",
  source: "https://github.com/secretlint/secretlint/blob/master/packages/@secretlint/secretlint-rule-vercel/src/index.ts (read 2026-11-23)",
  exposure: "deploy, and read the environment variables of the projects, as its owner",
  kinds: [
    {
      id: "vercel-token",
      name: "Vercel access, integration or AI Gateway token",
      anchors: ["vcp_", "vci_", "vca_", "vcr_", "vck_"],
      pattern: /(?<![A-Za-z0-9_])vc[aipkr]_(?=[A-Za-z_-]{0,40}[0-9])(?=[a-z0-9_-]{0,40}[A-Z])[A-Za-z0-9_-]{24,80}(?![A-Za-z0-9_-])/
    },
    {
      id: "vercel-legacy-token",
      name: "Vercel access token (older form)",
      anchors: [],
      pattern: /^[A-Za-z0-9]{24}$/,
      names: /(?:^|_)VERCEL_(?:API_|ACCESS_|AUTH_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/vonage.ts
var vonage = defineIssuer({
  id: "vonage",
  name: "Vonage",
  rotate: "https://dashboard.nexmo.com/settings",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/nexmoapikey (read 2026-11-23)",
  exposure: "send messages and place calls on the account's balance",
  kinds: [
    {
      id: "vonage-api-secret",
      name: "Vonage API secret",
      anchors: [],
      pattern: /^[A-Za-z0-9]{16,25}$/,
      names: /(?:^|_)(?:VONAGE|NEXMO)_(?:API_)?SECRET$/
    }
  ]
});

// src/credentials/voyage.ts
var voyage = defineIssuer({
  id: "voyage",
  name: "Voyage AI",
  rotate: "https://dashboard.voyageai.com/organization/api-keys",
  source: "https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/voyageai.yml (read 2026-11-23)",
  exposure: "make embeddings at the cost of the organization",
  kinds: [
    {
      id: "voyage-api-key",
      name: "Voyage AI API key",
      anchors: ["pa-"],
      pattern: /(?<![A-Za-z0-9_-])(?=pa-[A-Za-z_-]{0,42}[0-9])(?=pa-[a-z0-9_-]{0,42}[A-Z])pa-[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/vultr.ts
var vultr = defineIssuer({
  id: "vultr",
  name: "Vultr",
  rotate: "https://my.vultr.com/settings/#settingsapi",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/vultrapikey (read 2026-11-23)",
  exposure: "create, read and delete the servers of the account",
  kinds: [
    {
      id: "vultr-api-key",
      name: "Vultr API key",
      anchors: [],
      pattern: /^[A-Z0-9]{36}$/,
      names: /(?:^|_)VULTR_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/wandb.ts
var wandb = defineIssuer({
  id: "wandb",
  name: "Weights & Biases",
  rotate: "https://wandb.ai/settings#apikeys",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "read and change the runs, artifacts and projects of its owner",
  kinds: [
    {
      id: "wandb-api-key",
      name: "Weights & Biases API key",
      anchors: ["wandb_v1_"],
      pattern: /(?<![A-Za-z0-9_])wandb_v1_[A-Za-z0-9_]{70,90}(?![A-Za-z0-9])/
    },
    {
      id: "wandb-legacy-key",
      name: "Weights & Biases API key (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)(?:WANDB|WEIGHTS_?AND_?BIASES)_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/wasabi.ts
var wasabi = defineIssuer({
  id: "wasabi",
  name: "Wasabi",
  rotate: "https://console.wasabisys.com/access_keys",
  source: "https://docs.wasabi.com/docs/creating-a-user-account-and-access-key (not read as of 2026-11-23; the form as generally known)",
  exposure: "read and write the buckets of the account",
  kinds: [
    {
      id: "wasabi-secret-key",
      name: "Wasabi secret key",
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{40}$/,
      names: /(?:^|_)WASABI_(?:[A-Z]{1,12}_)?SECRET(?:_ACCESS)?(?:_KEY)?$/
    }
  ]
});

// src/credentials/weaviate.ts
var weaviate = defineIssuer({
  id: "weaviate",
  name: "Weaviate",
  rotate: "https://console.weaviate.cloud/",
  source: "https://docs.weaviate.io/cloud/manage-clusters/authentication (not read as of 2026-11-23; the form as generally known)",
  exposure: "read and change the collections of the cluster",
  kinds: [
    {
      id: "weaviate-api-key",
      name: "Weaviate API key",
      anchors: [],
      pattern: /^[A-Za-z0-9+/_-]{30,200}={0,2}$/,
      names: /(?:^|_)(?:WEAVIATE|WCD|WCS)_(?:CLOUD_)?(?:ADMIN_)?API_KEY$/
    }
  ]
});

// src/credentials/webflow.ts
var webflow = defineIssuer({
  id: "webflow",
  name: "Webflow",
  rotate: "https://webflow.com/dashboard/account/integrations",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/webflow (read 2026-11-23)",
  exposure: "read and change the sites the token is allowed to",
  kinds: [
    {
      id: "webflow-api-token",
      name: "Webflow API token",
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)WEBFLOW_(?:API_|ACCESS_|SITE_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/wise.ts
var wise = defineIssuer({
  id: "wise",
  name: "Wise",
  rotate: "https://wise.com/settings/api-tokens",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/transferwise (read 2026-11-23)",
  exposure: "read balances and set up transfers of the profile",
  kinds: [
    {
      id: "wise-api-token",
      name: "Wise API token",
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)(?:WISE|TRANSFERWISE)_(?:[A-Z]{1,12}_)?(?:API_)?(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/wordpress.ts
var wordpress = defineIssuer({
  id: "wordpress",
  name: "WordPress",
  rotate: "https://developer.wordpress.org/advanced-administration/security/application-passwords/",
  source: "https://developer.wordpress.org/advanced-administration/security/application-passwords/ (not read as of 2026-11-23; the form as generally known)",
  exposure: "read and change the site as the user",
  kinds: [
    {
      id: "wordpress-application-password",
      name: "WordPress application password",
      anchors: [],
      pattern: /^[A-Za-z0-9]{4}(?: ?[A-Za-z0-9]{4}){5}$/,
      names: /(?:^|_)(?:WORDPRESS|WP)_(?:[A-Z]{1,12}_)?(?:APP_|APPLICATION_|API_)?(?:PASSWORD|PASS|KEY)$/
    }
  ]
});

// src/credentials/workos.ts
var workos = defineIssuer({
  id: "workos",
  name: "WorkOS",
  rotate: "https://dashboard.workos.com/api-keys",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "read and change the users, connections and organizations of the environment",
  kinds: [
    {
      id: "workos-api-key",
      name: "WorkOS API key",
      anchors: ["sk_live_a2V5X", "sk_test_a2V5X"],
      pattern: /(?<![A-Za-z0-9_])sk_(?:live|test)_a2V5X[A-Za-z0-9+/]{50,120}={0,2}(?![A-Za-z0-9+/=])/
    }
  ]
});

// src/credentials/x-twitter.ts
var xTwitter = defineIssuer({
  id: "x-twitter",
  name: "X (Twitter)",
  rotate: "https://developer.x.com/en/portal/projects-and-apps",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read and, with a user's token, post on X as that user",
  kinds: [
    {
      id: "x-twitter-bearer-token",
      name: "X bearer token",
      anchors: [],
      pattern: /^(?:Bearer )?(?<secret>A{18,24}[A-Za-z0-9%]{70,130})$/,
      names: /(?:^|_)(?:X|TWITTER)_(?:API_|APP_)?(?:BEARER|BEARER_TOKEN|TOKEN)$/
    },
    {
      id: "x-twitter-access-token",
      name: "X user access token",
      anchors: [],
      pattern: /^[0-9]{6,20}-[A-Za-z0-9]{30,50}$/,
      names: /(?:^|_)(?:X|TWITTER)_(?:OAUTH_)?(?:ACCESS|USER)_(?:TOKEN|KEY)$/
    },
    {
      id: "x-twitter-secret",
      name: "X access token secret or consumer secret",
      anchors: [],
      pattern: /^[A-Za-z0-9]{40,50}$/,
      names: /(?:^|_)(?:X|TWITTER)_(?:(?:OAUTH_)?ACCESS_(?:TOKEN_)?SECRET|(?:API|CONSUMER|CLIENT)_(?:KEY_)?SECRET(?:_KEY)?)$/
    },
    {
      id: "x-twitter-api-key",
      name: "X consumer key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{25}$/,
      names: /(?:^|_)(?:X|TWITTER)_(?:API|CONSUMER)_KEY$/
    }
  ]
});

// src/credentials/xai.ts
var xai = defineIssuer({
  id: "xai",
  name: "xAI",
  rotate: "https://console.x.ai",
  source: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)",
  exposure: "use the Grok models at the cost of the team",
  kinds: [
    {
      id: "xai-api-key",
      name: "xAI API key",
      anchors: ["xai-"],
      pattern: /(?<![A-Za-z0-9_-])xai-[A-Za-z0-9_]{70,120}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/xata.ts
var xata = defineIssuer({
  id: "xata",
  name: "Xata",
  rotate: "https://app.xata.io/settings",
  source: "https://xata.io/docs; the form from public repositories (searched 2026-11-23)",
  exposure: "read and change the databases of the account",
  kinds: [
    {
      id: "xata-api-key",
      name: "Xata API key",
      anchors: ["xau_"],
      pattern: /(?<![A-Za-z0-9_])xau_[A-Za-z0-9]{32,40}(?![A-Za-z0-9_])/
    }
  ]
});

// src/credentials/zapier.ts
var zapier = defineIssuer({
  id: "zapier",
  name: "Zapier",
  rotate: "https://mcp.zapier.com",
  source: "https://docs.zapier.com/mcp/authentication (read 2026-11-23)",
  exposure: "run every action of the server in the applications connected to it",
  kinds: [
    {
      id: "zapier-mcp-url",
      name: "Zapier MCP server address with its token",
      anchors: ["mcp.zapier.com"],
      pattern: /mcp\.zapier\.com\/api\/(?:mcp\/s\/|v1\/connect\?token=)(?<secret>[A-Za-z0-9_%-]{20,400}={0,2})/
    },
    {
      id: "zapier-actions-url",
      name: "Zapier MCP server address with its token (older form)",
      anchors: ["actions.zapier.com"],
      pattern: /actions\.zapier\.com\/mcp\/(?<secret>sk-ak-[A-Za-z0-9]{16,64})/
    },
    {
      id: "zapier-webhook",
      name: "Zapier webhook",
      anchors: ["hooks.zapier.com"],
      pattern: /hooks\.zapier\.com\/hooks\/(?:catch|standard)\/(?<secret>\d{4,12}\/[A-Za-z0-9]{4,16})(?![A-Za-z0-9])/
    },
    {
      id: "zapier-mcp-token",
      name: "Zapier MCP connection token",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{32,200}={0,2}$/,
      names: /(?:^|_)ZAPIER_(?:MCP_)?(?:API_|AUTH_|CONNECTION_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/zendesk.ts
var zendesk = defineIssuer({
  id: "zendesk",
  name: "Zendesk",
  rotate: "https://support.zendesk.com/hc/en-us/articles/4408889192858",
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)",
  exposure: "read and change the tickets of the account as the agent it is used with",
  kinds: [
    {
      id: "zendesk-api-token",
      name: "Zendesk API token",
      anchors: [],
      pattern: /^[A-Za-z0-9]{40}$/,
      names: /(?:^|_)ZENDESK_(?:API_|ACCESS_|AUTH_|OAUTH_)?(?:TOKEN|KEY|SECRET)$/
    }
  ]
});

// src/credentials/zenrows.ts
var zenrows = defineIssuer({
  id: "zenrows",
  name: "ZenRows",
  rotate: "https://app.zenrows.com/account/settings",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/zenrows (read 2026-11-23)",
  exposure: "scrape at the cost of the account",
  kinds: [
    {
      id: "zenrows-api-key",
      name: "ZenRows API key",
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)ZENROWS_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/zhipu.ts
var zhipu = defineIssuer({
  id: "zhipu",
  name: "Zhipu AI (Z.ai)",
  rotate: "https://z.ai/manage-apikey/apikey-list",
  source: "https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/zhipu.yml (read 2026-11-23)",
  exposure: "use the GLM models and tools at the cost of the account",
  kinds: [
    {
      id: "zhipu-api-key",
      name: "Zhipu (Z.ai) API key",
      anchors: [],
      pattern: /^[0-9a-f]{32}\.[A-Za-z0-9]{16}$/,
      names: /(?:^|_)(?:ZHIPU(?:_?AI)?|Z_?AI|GLM|BIGMODEL)_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/zilliz.ts
var zilliz = defineIssuer({
  id: "zilliz",
  name: "Zilliz Cloud",
  rotate: "https://cloud.zilliz.com/",
  source: "https://docs.zilliz.com/docs/manage-api-keys (not read as of 2026-11-23; the form as generally known)",
  exposure: "read and change the collections of the clusters",
  kinds: [
    {
      id: "zilliz-api-key",
      name: "Zilliz Cloud API key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{60,160}$/,
      names: /(?:^|_)(?:ZILLIZ|MILVUS)_(?:CLOUD_)?(?:API_)?(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/zoho.ts
var zoho = defineIssuer({
  id: "zoho",
  name: "Zoho",
  rotate: "https://api-console.zoho.com/",
  source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/zohocrm (read 2026-11-23)",
  exposure: "call the Zoho APIs within the scopes of the token",
  kinds: [
    {
      id: "zoho-token",
      name: "Zoho refresh or access token",
      anchors: ["1000."],
      pattern: /(?<![A-Za-z0-9.])1000\.[0-9a-f]{32}\.[0-9a-f]{32}(?![A-Za-z0-9])/
    },
    {
      id: "zoho-client-secret",
      name: "Zoho client secret",
      anchors: [],
      pattern: /^[0-9a-f]{42}$/,
      names: /(?:^|_)ZOHO_(?:[A-Z]{1,12}_)?CLIENT_SECRET$/
    }
  ]
});

// src/credentials/zoom.ts
var zoom = defineIssuer({
  id: "zoom",
  name: "Zoom",
  rotate: "https://marketplace.zoom.us/user/build",
  source: "https://developers.zoom.us/docs/internal-apps/s2s-oauth/ (not read as of 2026-11-23; the form as generally known)",
  exposure: "call the Zoom API within the scopes of the application",
  kinds: [
    {
      id: "zoom-client-secret",
      name: "Zoom client secret",
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)ZOOM_(?:CLIENT_|API_|SDK_)?SECRET$/
    }
  ]
});

// src/credentials/index.ts
var issuers = [
  adyen,
  age,
  airtable,
  aiven,
  akeyless,
  alchemy,
  algolia,
  alibabaCloud,
  alphaVantage,
  amplitude,
  anthropic,
  apify,
  asana,
  assemblyai,
  atlassian,
  auth0,
  aws,
  axiom,
  azureDevops,
  azureOpenai,
  azure,
  backblaze,
  baseten,
  betterStack,
  bitbucket,
  bitwarden,
  box,
  brave,
  brightData,
  browserbase,
  buildkite,
  calendly,
  cargo,
  cerebras,
  chroma,
  circleci,
  clerk,
  clickhouse,
  clickup,
  clojars,
  cloudflare,
  cockroachdb,
  coda,
  codecov,
  coderabbit,
  cohere,
  coinbase,
  coingecko,
  composio,
  conjur,
  contentful,
  context7,
  convex,
  couchbase,
  cursor2,
  dashscope,
  databricks,
  datadog,
  deepgram,
  deepseek,
  deno,
  descope,
  devin,
  dify,
  digitalocean,
  discord,
  dockerHub,
  doppler,
  dotenvx,
  dropbox,
  dune,
  dynatrace,
  e2b,
  elastic,
  elevenlabs,
  etherscan,
  exa,
  fal,
  fibery,
  figma,
  finnhub,
  firebase,
  firecrawl,
  fireworks,
  flyIo,
  freee,
  ghost,
  gitea,
  github,
  gitlab,
  googleCloud,
  google,
  grafana,
  greptile,
  groq,
  harness,
  hashicorpVault,
  here,
  heroku,
  hetzner,
  homeAssistant,
  honeycomb,
  hubspot,
  huggingFace,
  ibmCloud,
  infisical,
  infracost,
  infura,
  intercom,
  jfrog,
  jina,
  jotform,
  kaggle,
  kagi,
  keeper,
  langfuse,
  langsmith,
  launchdarkly,
  lemonsqueezy,
  line,
  linear,
  linkedin,
  linkup,
  linode,
  logfire,
  mailchimp,
  mailgun,
  makeCom,
  mapbox,
  meta,
  microsoftTeams,
  minimax,
  miro,
  mistral,
  mixpanel,
  mollie,
  monday,
  mongodbAtlas,
  moonshot,
  motherduck,
  n8n,
  neo4j,
  neon,
  netlify,
  newRelic,
  notion,
  npm,
  nuget,
  nvidia,
  obsidian,
  octopusDeploy,
  okta,
  ollama,
  onepassword,
  openai,
  openrouter,
  ovh,
  paddle,
  pagerduty,
  paypal,
  perplexity,
  pinecone,
  plaid,
  planetscale,
  polygon,
  posthog,
  postman,
  postmark,
  prefect,
  pulumi,
  pypi,
  qdrant,
  railway,
  rapidapi,
  razorpay,
  readme,
  reddit,
  refTools,
  render,
  replicate,
  resend,
  rollbar,
  rubygems,
  runpod,
  sanity,
  scaleway,
  scraperapi,
  scrapingbee,
  segment,
  sendgrid,
  sentry,
  serpapi,
  serper,
  shodan,
  shopify,
  shortcut,
  slack,
  smithery,
  snowflake,
  snyk,
  sonar,
  sourcegraph,
  spotify,
  square,
  stability,
  statsig,
  steel,
  storyblok,
  stripe,
  supabase,
  tavily,
  telegram,
  tencentCloud,
  terraformCloud,
  tinybird,
  todoist,
  together,
  tomtom,
  travisCi,
  trello,
  turso,
  twentyFirst,
  twilio,
  typeform,
  upstash,
  valTown,
  vercel,
  vonage,
  voyage,
  vultr,
  wandb,
  wasabi,
  weaviate,
  webflow,
  wise,
  wordpress,
  workos,
  xTwitter,
  xai,
  xata,
  zapier,
  zendesk,
  zenrows,
  zhipu,
  zilliz,
  zoho,
  zoom
];

// src/credentials/structure.ts
var JWT = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,8000}\.[A-Za-z0-9_-]{16,2000}/g;
var PEM = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----/g;
var PEM_END = /-----END (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----/;
var BASIC = /(?<![A-Za-z])[Bb]asic\s{1,4}(?<encoded>[A-Za-z0-9+/_-]{8,2000}={0,2})/g;
var USERINFO = /(?<![A-Za-z0-9+.-])(?<scheme>[A-Za-z][A-Za-z0-9+.-]{1,30}):\/\/(?<user>[^\s/?#@:"'`<>,;]{0,200}):(?<password>[^\s/"'`<>]{1,400})@(?<host>\[[0-9a-fA-F:.]{2,45}\]|[^\s/?#:@"'`<>,;()]{1,255})/g;
var PAIR = /(?<=^|[;&\s"'])(?<key>password|pwd|accountkey|sharedaccesskey|sharedaccesssignature|secretaccesskey|accesskey|apikey|authtoken|sharedsecretvalue)\s{0,3}=\s{0,3}(?<value>[^;"'&\s]{4,400})/gi;
var LOCAL_HOST = /^(?:[a-z0-9_-]{1,63}|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|(?:[a-z0-9-]{1,63}\.){0,4}(?:localhost|local|test|invalid|example|example\.(?:com|org|net)))$/i;
function decode(base64) {
  const text2 = Buffer.from(base64, "base64").toString("latin1");
  return /^[\x20-\x7e]+$/.test(text2) ? text2 : void 0;
}
function payloadOf(token) {
  const part2 = token.split(".")[1];
  if (part2 === void 0) return void 0;
  try {
    const value = JSON.parse(Buffer.from(part2, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? { ...value } : void 0;
  } catch {
    return void 0;
  }
}
function jsonWebTokens(text2, found) {
  if (!text2.includes("eyJ")) return;
  for (const match of text2.matchAll(JWT)) {
    const payload = payloadOf(match[0]);
    const harmless = payload?.["role"] === "anon" || isSampleToken(match[0].split(".")[2] ?? "") || payload?.["name"] === "John Doe";
    found.push({ id: "json-web-token", name: "JSON Web Token", start: match.index, end: match.index + match[0].length, harmless });
  }
}
function privateKeys(text2, found) {
  if (!text2.includes("PRIVATE KEY")) return;
  for (const match of text2.matchAll(PEM)) {
    const body = match.index + match[0].length;
    const rest = text2.slice(body, body + 2e4);
    const close = PEM_END.exec(rest);
    const content = close === null ? rest : rest.slice(0, close.index);
    const letters = content.replace(/\\[nr]/g, "").replace(/[^A-Za-z0-9+/=]/g, "");
    const end = close === null ? body + content.length : body + close.index + close[0].length;
    found.push({ id: "private-key", name: "private key", start: match.index, end, harmless: letters.length < 40 || isPlaceholder(content) });
  }
}
function basicAuthorizations(text2, found) {
  for (const match of text2.matchAll(BASIC)) {
    const encoded = match.groups?.["encoded"] ?? "";
    const plain2 = decode(encoded);
    const colon = plain2?.indexOf(":") ?? -1;
    if (plain2 === void 0 || colon < 0) continue;
    const password = plain2.slice(colon + 1);
    const secret = password === "" ? plain2.slice(0, colon) : password;
    const start = match.index + match[0].length - encoded.length;
    found.push({ id: "basic-authorization", name: "user name and password (Basic authorization)", start, end: start + encoded.length, harmless: isPlaceholder(secret) });
  }
}
function connectionStrings(text2, found) {
  if (text2.includes("://")) {
    for (const match of text2.matchAll(USERINFO)) {
      const { user = "", password = "", host = "", scheme = "" } = match.groups ?? {};
      const start = match.index + scheme.length + 3 + user.length + 1;
      const local = LOCAL_HOST.test(host);
      const plain2 = isPlaceholder(password, `${user} ${scheme}`) || /^[$%{<[]/.test(password);
      const harmless = plain2 || local && (isDefaultPassword(password) || password === user || password.length < 4);
      found.push({ id: "connection-string", name: "password in a connection string", start, end: start + password.length, harmless });
    }
  }
  if (text2.includes("=")) {
    for (const match of text2.matchAll(PAIR)) {
      const { key = "", value = "" } = match.groups ?? {};
      const start = match.index + match[0].length - value.length;
      const host = /(?:server|host|data source|addr(?:ess)?|endpoint)\s{0,3}=\s{0,3}(?:tcp:)?([^;,:\s]{1,200})/i.exec(text2)?.[1] ?? "";
      const harmless = isPlaceholder(value, key) || /^[$%{<[]/.test(value) || isDefaultPassword(value) && (host === "" || LOCAL_HOST.test(host));
      found.push({ id: "connection-string", name: `${key} in a connection string`, start, end: start + value.length, harmless });
    }
  }
}
function findStructures(text2) {
  const found = [];
  jsonWebTokens(text2, found);
  privateKeys(text2, found);
  basicAuthorizations(text2, found);
  connectionStrings(text2, found);
  return found;
}

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
function traceEscapes(source, inner, escape3) {
  const starts = [];
  const ends = [];
  let text2 = "";
  for (let at2 = inner.start; at2 < inner.end; ) {
    const piece = escape3(source, at2) ?? {
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
        const { value, comment, next } = valueAt(text2, keySpan.equals + 1, end);
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
        at2 = next;
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
  const behind = skipBlanks(text2, close + 1);
  const end = lineEnd(text2, behind);
  const comment = text2.charAt(behind) === "#" ? { start: behind, end } : void 0;
  if (!comment && behind !== end) return void 0;
  const inner = { start: start + 1, end: close };
  const escape3 = quote === '"' ? escapeOrBreak : breakOnly;
  const trace = () => traceEscapes(text2, inner, escape3);
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
  let next = at2;
  while (isBlankUnit(text2, next)) next++;
  return next;
}
function trimEnd(text2, start, end) {
  let last = end;
  while (last > start && isBlankUnit(text2, last - 1)) last--;
  return last;
}
function lineEnd(text2, at2) {
  let end = at2;
  while (end < text2.length && text2.charCodeAt(end) !== 10 && text2.charCodeAt(end) !== 13) end++;
  return end;
}
function skipBreak(text2, at2) {
  if (text2.charCodeAt(at2) === 13 && text2.charCodeAt(at2 + 1) === 10) return at2 + 2;
  return at2 < text2.length ? at2 + 1 : at2;
}
function wordEnd(text2, at2, end) {
  let next = at2;
  while (next < end && isWordUnit(text2.charCodeAt(next))) next++;
  return next;
}
function isWordUnit(unit) {
  return unit >= 48 && unit <= 57 || unit >= 65 && unit <= 90 || unit >= 97 && unit <= 122 || unit === 95 || unit === 46 || unit === 45;
}

// src/formats/jsonc.ts
var import_jsonc_parser = require("./vendor/jsonc-parser.js");

// src/formats/document.ts
var MAX_DEPTH = 128;

// src/formats/jsonc.ts
var jsonc = { id: "jsonc", parse: parse2 };
function parse2(text2) {
  const source = withoutBom(text2);
  const problems = problemList(text2.length);
  const { comments, tooDeep, empty } = survey(source);
  if (tooDeep) problems.add(`nested deeper than ${MAX_DEPTH} levels`, tooDeep);
  if (empty) problems.add("the file is empty", { start: 0, end: text2.length });
  if (tooDeep || empty) return { documents: [], problems: problems.items, comments };
  const errors = [];
  const root = (0, import_jsonc_parser.parseTree)(source, errors, { allowTrailingComma: true });
  for (const { error, offset, length } of errors) {
    const name = (0, import_jsonc_parser.printParseErrorCode)(error);
    problems.add(MESSAGES.get(name) ?? "this is not valid JSON", {
      start: offset,
      end: offset + length
    });
  }
  const document = root && convert(text2, root, problems);
  return {
    documents: document ? [document] : [],
    problems: problems.items,
    comments
  };
}
var MESSAGES = /* @__PURE__ */ new Map([
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
function survey(source) {
  const scanner = (0, import_jsonc_parser.createScanner)(source);
  const comments = [];
  const open = [];
  let tooDeep;
  let empty = true;
  for (; ; ) {
    scanner.scan();
    const start = scanner.getTokenOffset();
    if (start >= source.length) return { comments, tooDeep, empty };
    const end = Math.min(start + scanner.getTokenLength(), source.length);
    const first = source.charAt(start);
    const comment = first === "/" && end - start > 1;
    if (comment) comments.push({ start, end });
    else if (first !== " " && first !== "	" && first !== "\n" && first !== "\r") empty = false;
    if (first === "{") open.push("}");
    else if (first === "[") open.push("]");
    else if ((first === "}" || first === "]") && open.at(-1) === first) open.pop();
    if (open.length > MAX_DEPTH) tooDeep ??= { start, end };
  }
}
function convert(source, node, problems) {
  const span = spanOf(node, source.length);
  switch (node.type) {
    case "object":
      return object(source, node, span, problems);
    case "array": {
      const items = (node.children ?? []).map((child) => convert(source, child, problems));
      return {
        kind: "list",
        span,
        items: items.filter((item) => item !== void 0)
      };
    }
    case "string":
      return string(source, span, String(node.value));
    case "number":
    case "boolean":
      return scalar({
        source,
        span,
        inner: span,
        text: source.slice(span.start, span.end),
        type: node.type
      });
    case "null":
      return scalar({ source, span, inner: span, text: "", type: "null" });
    case "property":
      return void 0;
  }
}
function object(source, node, span, problems) {
  const entries = [];
  const seen = /* @__PURE__ */ new Set();
  for (const property of node.children ?? []) {
    const [key, child] = property.children ?? [];
    const value = child && convert(source, child, problems);
    if (!key || !value) continue;
    const name = String(key.value);
    entries.push({
      key: name,
      keySpan: spanOf(key, source.length),
      value,
      duplicate: seen.has(name)
    });
    seen.add(name);
  }
  return { kind: "map", span, entries };
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
    trace: () => traceEscapes(source, inner, escape2)
  });
}
function isClosed(source, span) {
  if (span.end - span.start < 2 || source.charAt(span.end - 1) !== '"') return false;
  let slashes = 0;
  while (span.end - 2 - slashes > span.start && source.charAt(span.end - 2 - slashes) === "\\") slashes++;
  return slashes % 2 === 0;
}
function spanOf(node, length) {
  return {
    start: node.offset,
    end: node.length < 0 ? length : Math.min(node.offset + node.length, length)
  };
}
var ESCAPES2 = /* @__PURE__ */ new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"]
]);
function escape2(source, at2) {
  if (source.charAt(at2) !== "\\") return void 0;
  const name = source.charAt(at2 + 1);
  if (name !== "u") return { text: ESCAPES2.get(name) ?? "", next: at2 + 2 };
  const unit = hexAt(source, at2 + 2, 4);
  if (unit !== void 0) return { text: String.fromCharCode(unit), next: at2 + 6 };
  let next = at2 + 2;
  while (hexAt(source, next, 1) !== void 0) next++;
  return { text: "", next };
}

// src/formats/toml.ts
var TOML_SIZE_LIMIT = 1048576;
var MAX_REPAIRS = 20;
var MAX_WORK = 4 * TOML_SIZE_LIMIT;
var loading;
function loadToml() {
  loading ??= import("./vendor/toml-eslint-parser.js").then((library) => ({
    id: "toml",
    parse: (text2) => parse3(library, text2)
  }));
  return loading;
}
function parse3(library, text2) {
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
    const survey2 = surveyOf(working);
    const comments = [...lost, ...survey2.comments].sort((a, b) => a.start - b.start);
    const nothing = { documents: [], problems: problems.items, comments };
    if (survey2.tooDeep) {
      problems.add(`nested deeper than ${MAX_DEPTH} levels`, survey2.tooDeep);
      return nothing;
    }
    work += working.length;
    const result = attemptAt(library, working);
    if (result.kind === "read") {
      const root = build(result.program, source, renamed, problems);
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
    const broken = last ? { start: openingOf(survey2, result.index), end: working.length } : result.shows === "behind" || isValueMissing(working, survey2, result.index) ? lineBefore(working, survey2, result.index) : brokenPart(working, survey2, result.index);
    problems.add(last ? "the file was not read from here on: too much is broken" : result.message, {
      start: broken.start,
      end: trimmedEnd(working, broken)
    });
    lost.push(...survey2.comments.filter(({ start }) => start >= broken.start && start < broken.end));
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
      program: library.parseTOML(working, { tomlVersion: "1.1" })
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
function surveyOf(text2) {
  const comments = [];
  const statements = [0];
  const longStrings = [];
  const open = [];
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
      if (unit === "[") open.push("]");
      else if (unit === "{") open.push("}");
      else if (open.at(-1) === unit) open.pop();
      else if (unit === "\n" && open.length === 0) statements.push(at2 + 1);
      if (open.length > MAX_DEPTH) tooDeep ??= { start: at2, end: at2 + 1 };
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
function openingOf(survey2, index2) {
  return survey2.statements.findLast((start) => start <= index2) ?? 0;
}
function brokenPart(text2, survey2, index2) {
  const start = lineStart(text2, index2);
  const line2 = { start, end: lineEnd2(text2, index2) };
  const opening = openingOf(survey2, index2);
  const rest = text2.slice(index2).trim();
  if (opening < start && rest === "") return { start: opening, end: lineEnd2(text2, opening) };
  const inString = survey2.longStrings.some((string2) => string2.start < index2 && index2 < string2.end);
  if (opening < start && !inString && STATEMENT.test(text2.slice(line2.start, line2.end))) {
    const before = { start: opening, end: start - 1 };
    if (text2.slice(before.start, before.end).trim() !== "") return before;
  }
  if (text2.slice(line2.start, line2.end).trim() !== "") return line2;
  return lineBefore(text2, survey2, index2);
}
function isValueMissing(text2, survey2, index2) {
  if (survey2.longStrings.some((string2) => string2.start < index2 && index2 < string2.end)) return false;
  const start = lineStart(text2, index2);
  const before = lineBefore(text2, survey2, start);
  const comment = survey2.comments.find((span) => span.start >= before.start && span.start < before.end);
  return before.start < start && text2.slice(before.start, comment?.start ?? before.end).trimEnd().endsWith("=");
}
function lineBefore(text2, survey2, index2) {
  let visible = text2.slice(0, index2).trimEnd().length;
  for (const comment of survey2.comments.toReversed()) {
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
function keyTokenAt(source, index2) {
  const quote = source.charAt(index2);
  if (quote === '"' || quote === "'") return { start: index2 + 1, end: stringEnd(source, index2) - 1 };
  let end = index2;
  while (/[\w-]/.test(source.charAt(end))) end++;
  return end > index2 ? { start: index2, end } : void 0;
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
function build(program, source, renamed, problems) {
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
      add(target, key, valueOf(pair.value, target), span);
    }
  }
  function valueOf(value, around) {
    const span = spanOf2(value);
    if (value.type === "TOMLValue") return { node: scalarOf(source, value, span), child: NO_CHILD };
    if (tooDeep(around, 1, span)) return void 0;
    const draft = newDraft(span, around.around);
    if (value.type === "TOMLInlineTable") {
      fill(draft, value.body);
      return { node: draft.node, child: { draft, tables: void 0 } };
    }
    const items = value.elements.map((element) => valueOf(element, draft)?.node);
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
function scalarOf(source, value, span) {
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
  function escape3(text2, at2) {
    if (value.multiline && at2 === inner.start && lineBreak(text2, at2) > 0) {
      return { text: "", next: at2 + lineBreak(text2, at2) };
    }
    if (lineBreak(text2, at2) > 0) return { text: "\n", next: at2 + lineBreak(text2, at2) };
    return value.style === "basic" ? basicEscape(text2, at2) : void 0;
  }
  const trace = () => traceEscapes(source, inner, escape3);
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
var ESCAPES3 = /* @__PURE__ */ new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["b", "\b"],
  ["e", "\x1B"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"]
]);
var CODE_POINT_DIGITS = /* @__PURE__ */ new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8]
]);
function basicEscape(text2, at2) {
  if (text2.charAt(at2) !== "\\") return void 0;
  const name = text2.charAt(at2 + 1);
  const digits = CODE_POINT_DIGITS.get(name);
  if (digits !== void 0) {
    return {
      text: characterOf(hexAt(text2, at2 + 2, digits)) ?? "",
      next: at2 + 2 + digits
    };
  }
  const meant = ESCAPES3.get(name);
  if (meant !== void 0) return { text: meant, next: at2 + 2 };
  let next = at2 + 1;
  while (next < text2.length && " 	\r\n".includes(text2.charAt(next))) next++;
  return { text: "", next };
}

// src/formats/yaml.ts
var YAML_SIZE_LIMIT = 1048576;
var MAX_MERGED_ENTRIES = 1e5;
var loading2;
function loadYaml() {
  loading2 ??= import("./vendor/yaml.js").then(({ default: library }) => ({
    id: "yaml",
    parse: (text2) => parse4(library, text2)
  }));
  return loading2;
}
function parse4(library, text2) {
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
      const root = convert2({ library, source: text2, problems, anchors: /* @__PURE__ */ new Map(), budget }, document.contents);
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
    if (code !== "TAG_RESOLVE_FAILED") problems.add(MESSAGES2[code], { start: pos[0], end: pos[1] });
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
var MESSAGES2 = {
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
function convert2(context, node) {
  const { library, anchors } = context;
  if (library.isAlias(node)) return aliased(context, node);
  const anchor = library.isNode(node) && "anchor" in node ? node.anchor : void 0;
  if (anchor) anchors.set(anchor, "open");
  const built2 = unaliased(context, node);
  if (anchor && built2) anchors.set(anchor, built2.node);
  return built2;
}
function aliased({ anchors, problems }, alias) {
  const [start, end] = alias.range ?? NOWHERE;
  const node = anchors.get(alias.source);
  if (node !== void 0 && node !== "open") return { node, end };
  problems.add(
    node === "open" ? "this alias stands within what it refers to" : "this alias refers to no anchor before it",
    { start, end }
  );
  return void 0;
}
var NOWHERE = [0, 0, 0];
function unaliased(context, node) {
  const { library, source } = context;
  if (library.isScalar(node)) return scalarOf2(source, node);
  if (library.isMap(node)) return mapOf(context, node);
  if (!library.isSeq(node)) return void 0;
  const items = node.items.map((item) => convert2(context, item)).filter((item) => item !== void 0);
  const span = spanOf3(node, items.at(-1)?.end);
  return {
    node: { kind: "list", span, items: items.map((item) => item.node) },
    end: span.end
  };
}
function spanOf3(node, lastEnd) {
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
    const value = pair.value === null ? emptyAt(context.source, key.end) : convert2(context, pair.value);
    end = Math.max(end ?? 0, value?.end ?? key.end);
    if (!value) continue;
    const merged = key.merges ? mapsIn(value.node) : void 0;
    if (merged) {
      sources.push(...merged);
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
  const span = spanOf3(map, end);
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
  const built2 = convert2(context, node);
  const written = library.isScalar(node) ? node.source ?? "" : void 0;
  const text2 = written ?? (built2?.node.kind === "scalar" ? built2.node.text : source.slice(start, end).trim());
  const span = library.isCollection(node) && built2 ? { start, end: built2.end } : { start, end };
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
function scalarOf2(source, node) {
  const [start, end] = node.range ?? NOWHERE;
  const text2 = node.value === null ? "" : node.source ?? "";
  const built2 = placed(source, { start, end: Math.min(end, source.length) }, text2, typeOf(node.value), node.type);
  return { node: built2, end: built2.span.end };
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
      const escape3 = style === "QUOTE_DOUBLE" ? doubleQuoteEscape : singleQuoteEscape;
      return scalar({
        source,
        span,
        inner,
        text: text2,
        type,
        trace: () => traceEscapes(source, inner, escape3)
      });
    }
    case "BLOCK_LITERAL":
    case "BLOCK_FOLDED": {
      const shown2 = { start: span.start, end: withoutLineBreak(source, span) };
      if (style === "BLOCK_FOLDED") return scalar({ source, span: shown2, inner: shown2, text: text2, type });
      const trace = () => traceLines(source, span, text2);
      return scalar({ source, span: shown2, inner: shown2, text: text2, type, trace });
    }
    default:
      return scalar({ source, span, inner: span, text: text2, type });
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
    const next = sourceBreak < 0 ? source.length : sourceBreak;
    const lineEnd3 = source.charAt(next - 1) === "\r" && next > at2 ? next - 1 : next;
    const from = lineEnd3 - (textEnd - unit);
    if (from < at2 || !source.startsWith(text2.slice(unit, textEnd), from)) return void 0;
    for (let blank = at2; blank < from; blank++) if (source.charAt(blank) !== " ") return void 0;
    for (let i = 0; unit + i < textEnd; i++) {
      starts[unit + i] = from + i;
      ends[unit + i] = from + i + 1;
    }
    if (textBreak >= 0) {
      starts[textBreak] = lineEnd3;
      ends[textBreak] = Math.min(next + 1, source.length);
    }
    unit = textEnd + 1;
    at2 = next + 1;
  }
  return { text: text2, starts, ends };
}
var ESCAPES4 = /* @__PURE__ */ new Map([
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
var CODE_POINT_DIGITS2 = /* @__PURE__ */ new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8]
]);
function doubleQuoteEscape(source, at2) {
  if (source.charAt(at2) !== "\\") return void 0;
  const name = source.charAt(at2 + 1);
  const digits = CODE_POINT_DIGITS2.get(name);
  if (digits === void 0) return { text: ESCAPES4.get(name) ?? `\\${name}`, next: at2 + 2 };
  const character = characterOf(hexAt(source, at2 + 2, digits));
  return {
    text: character ?? source.slice(at2, at2 + 2 + digits),
    next: at2 + 2 + digits
  };
}
function singleQuoteEscape(source, at2) {
  return source.startsWith("''", at2) ? { text: "'", next: at2 + 2 } : void 0;
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

// src/managers/manager.ts
function defineManager(manager) {
  return manager;
}

// src/managers/akeyless.ts
var akeyless2 = defineManager({
  id: "akeyless",
  name: "Akeyless",
  homepage: "https://docs.akeyless.io/docs/cli",
  source: "https://github.com/akeyless-community/codex-akeyless-mcp/releases/tag/v0.2.0 (read 2026-11-22)",
  references: [
    {
      syntax: "akeyless://folder/name",
      anchor: "akeyless://",
      pattern: /(?<![\w+.-])akeyless:\/\/(?<target>[^\s"',]{1,300})/,
      yields: "manager"
    }
  ],
  launchers: []
});

// src/managers/astrix.ts
var astrix = defineManager({
  id: "astrix",
  name: "Astrix MCP secret wrapper",
  homepage: "https://github.com/astrix-security/mcp-secret-wrapper",
  source: "https://github.com/astrix-security/mcp-secret-wrapper/blob/main/src/cli.ts (read 2026-11-22)",
  references: [],
  launchers: [
    {
      command: "npx",
      subcommand: ["@astrixsecurity/mcp-secret-wrapper"],
      style: "reference",
      separator: "--",
      valued: []
    }
  ]
});

// src/managers/aws-secrets-manager.ts
var awsSecretsManager = defineManager({
  id: "aws-secrets-manager",
  name: "AWS Secrets Manager",
  homepage: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html",
  source: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/cfn-example_reference-secret.html, https://github.com/helmfile/vals, https://github.com/bank-vaults/secret-init (read 2026-11-22)",
  references: [
    {
      syntax: "arn:aws:secretsmanager:region:account:secret:name",
      anchor: ":secretsmanager:",
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
      pattern: /(?<![\w+])(?:secret)?ref\+awssecrets:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: []
});

// src/managers/aws-ssm.ts
var awsSsm = defineManager({
  id: "aws-ssm",
  name: "AWS Systems Manager Parameter Store",
  homepage: "https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html",
  source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html, https://github.com/helmfile/vals, https://github.com/bank-vaults/secret-init (read 2026-11-22)",
  references: [
    {
      syntax: "arn:aws:ssm:region:account:parameter/path",
      anchor: ":parameter/",
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
      pattern: /(?<![\w+])(?:secret)?ref\+awsssm:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: []
});

// src/managers/aws-vault.ts
var awsVault = defineManager({
  id: "aws-vault",
  name: "aws-vault",
  homepage: "https://github.com/99designs/aws-vault",
  source: "https://github.com/99designs/aws-vault/blob/master/cli/exec.go (read 2026-11-23)",
  references: [],
  launchers: [
    {
      command: "aws-vault",
      subcommand: ["exec"],
      style: "bulk",
      separator: "--",
      valued: ["-d", "--duration", "--region", "-t", "--mfa-token", "--backend", "--prompt", "--keychain"]
    }
  ]
});

// src/managers/azure-key-vault.ts
var azureKeyVault = defineManager({
  id: "azure-key-vault",
  name: "Azure Key Vault",
  homepage: "https://learn.microsoft.com/azure/key-vault/secrets/about-secrets",
  source: "https://github.com/heaths/akv-cli-rs, https://github.com/bank-vaults/secret-init, https://github.com/helmfile/vals (read 2026-11-22)",
  references: [
    {
      syntax: "https://vault.vault.azure.net/secrets/name",
      anchor: "/secrets/",
      pattern: /(?<![\w=/])https:\/\/(?<target>[a-z0-9-]{3,24}\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)\/secrets\/[0-9A-Za-z-]{1,127}(?:\/[0-9a-f]{32})?)(?![\w-])/,
      yields: "manager"
    },
    {
      syntax: "@Microsoft.KeyVault(SecretUri=...)",
      anchor: "@Microsoft.KeyVault(",
      pattern: /@Microsoft\.KeyVault\((?:SecretUri|VaultName)=(?<target>[^()\s]{1,300})\)/,
      yields: "manager"
    },
    {
      syntax: "azure:keyvault:vault/name",
      anchor: "azure:keyvault:",
      pattern: /(?<![\w:-])azure:keyvault:(?<target>[\w-]{1,127}\/[\w-]{1,127}(?:\/[\w-]{1,64})?)/,
      yields: "manager"
    },
    {
      syntax: "ref+azurekeyvault://vault/name",
      anchor: "ref+azurekeyvault://",
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
      valued: ["--env-file"]
    }
  ]
});

// src/managers/bank-vaults.ts
var bankVaults = defineManager({
  id: "bank-vaults",
  name: "Bank-Vaults secret-init",
  homepage: "https://github.com/bank-vaults/secret-init",
  source: "https://github.com/bank-vaults/secret-init (read 2026-11-22)",
  references: [],
  launchers: [{ command: "secret-init", subcommand: [], style: "reference", separator: "none", valued: [] }]
});

// src/managers/bitwarden.ts
var bitwarden2 = defineManager({
  id: "bitwarden",
  name: "Bitwarden",
  homepage: "https://bitwarden.com/help/secrets-manager-cli/",
  source: "https://secretspec.dev/providers, https://github.com/helmfile/vals, https://github.com/bitwarden/sdk-sm (read 2026-11-22)",
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
      ]
    }
  ]
});

// src/managers/chamber.ts
var chamber = defineManager({
  id: "chamber",
  name: "chamber",
  homepage: "https://github.com/segmentio/chamber",
  source: "https://github.com/segmentio/chamber/blob/master/cmd/exec.go (read 2026-11-23)",
  references: [],
  launchers: [
    {
      command: "chamber",
      subcommand: ["exec"],
      style: "bulk",
      separator: "--",
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
      ]
    }
  ]
});

// src/managers/conjur.ts
var conjur2 = defineManager({
  id: "conjur",
  name: "CyberArk Conjur",
  homepage: "https://github.com/cyberark/summon",
  source: "https://github.com/cyberark/summon#readme, https://github.com/helmfile/vals (read 2026-11-22)",
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
      valued: ["-p", "--provider", "-f", "-e", "--environment", "-D", "--yaml", "-i", "--ignore"]
    }
  ]
});

// src/managers/delinea.ts
var delinea = defineManager({
  id: "delinea",
  name: "Delinea Secret Server",
  homepage: "https://docs.delinea.com/online-help/devops-secrets-vault/usage/cli-ref/secret.htm",
  source: "https://github.com/helmfile/vals (read 2026-11-22)",
  references: [
    {
      syntax: "ref+tss://id#/field",
      anchor: "ref+tss://",
      pattern: /(?<![\w+])(?:secret)?ref\+tss:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: []
});

// src/managers/docker-mcp.ts
var dockerMcp = defineManager({
  id: "docker-mcp",
  name: "Docker MCP secrets",
  homepage: "https://docs.docker.com/ai/mcp-catalog-and-toolkit/cli/",
  source: "https://github.com/docker/mcp-gateway (read 2026-11-22)",
  references: [
    {
      syntax: "se://docker/mcp/server.key",
      anchor: "se://docker/mcp/",
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
        "--memory"
      ]
    }
  ]
});

// src/managers/doppler.ts
var doppler2 = defineManager({
  id: "doppler",
  name: "Doppler",
  homepage: "https://docs.doppler.com/docs/cli",
  source: "https://github.com/DopplerHQ/cli/blob/master/pkg/cmd/run.go, https://github.com/helmfile/vals (read 2026-11-23)",
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
        "--dashboard-host"
      ]
    }
  ]
});

// src/managers/dotenvx.ts
var VALUED = [
  "-e",
  "--env",
  "-f",
  "--env-file",
  "-fk",
  "--env-keys-file",
  "-fv",
  "--env-vault-file",
  "--convention",
  "-l",
  "--log-level"
];
var dotenvx2 = defineManager({
  id: "dotenvx",
  name: "dotenvx",
  homepage: "https://dotenvx.com/docs/",
  source: "https://github.com/dotenvx/dotenvx (read 2026-11-22)",
  references: [
    {
      syntax: "encrypted:ciphertext",
      anchor: "encrypted:",
      // A ciphertext names nothing; its first characters are random enough to tell two apart.
      pattern: /(?<![\w:-])encrypted:(?<target>[A-Za-z0-9+/]{24})[A-Za-z0-9+/=]{76,8000}/,
      yields: "manager"
    }
  ],
  launchers: [
    { command: "dotenvx", subcommand: ["run"], style: "bulk", separator: "--", valued: VALUED },
    { command: "npx", subcommand: ["@dotenvx/dotenvx", "run"], style: "bulk", separator: "--", valued: VALUED },
    { command: "npx", subcommand: ["dotenvx", "run"], style: "bulk", separator: "--", valued: VALUED }
  ]
});

// src/managers/envconsul.ts
var envconsul = defineManager({
  id: "envconsul",
  name: "envconsul",
  homepage: "https://github.com/hashicorp/envconsul",
  source: "https://github.com/hashicorp/envconsul/blob/main/cli.go (read 2026-11-23)",
  references: [],
  launchers: [
    {
      command: "envconsul",
      subcommand: [],
      style: "bulk",
      separator: "none",
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
      ]
    }
  ]
});

// src/managers/gcp-secret-manager.ts
var gcpSecretManager = defineManager({
  id: "gcp-secret-manager",
  name: "Google Cloud Secret Manager",
  homepage: "https://cloud.google.com/secret-manager/docs",
  source: "https://github.com/GoogleCloudPlatform/berglas/blob/main/doc/reference-syntax.md, https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets, https://github.com/bank-vaults/secret-init, https://github.com/helmfile/vals (read 2026-11-22)",
  references: [
    {
      syntax: "sm://project/name#version",
      anchor: "sm://",
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
      pattern: /(?<![\w:-])gcp:secretmanager:(?<target>projects\/[\w.:-]{1,100}\/secrets\/[\w-]{1,255})(?:\/versions\/(?:latest|\d{1,9}))?/,
      yields: "manager"
    },
    {
      syntax: "projects/project/secrets/name/versions/latest",
      anchor: "/secrets/",
      pattern: /(?<![\w/:.-])(?<target>projects\/[\w.:-]{1,100}\/secrets\/[\w-]{1,255})(?:\/versions\/(?:latest|\d{1,9}))?(?![\w/.-])/,
      yields: "manager"
    },
    {
      syntax: "ref+gcpsecrets://project/name#/key",
      anchor: "ref+gcpsecrets://",
      pattern: /(?<![\w+])(?:secret)?ref\+gcpsecrets:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [{ command: "berglas", subcommand: ["exec"], style: "reference", separator: "--", valued: ["--local"] }]
});

// src/managers/github-actions.ts
var githubActions = defineManager({
  id: "github-actions",
  name: "GitHub Actions secrets",
  homepage: "https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions",
  source: "https://docs.github.com/actions/reference/contexts-reference#secrets-context (read 2026-11-22)",
  references: [
    {
      syntax: "${{ secrets.NAME }}",
      anchor: "secrets.",
      pattern: /\$\{\{[ \t]{0,20}secrets\.(?<target>[A-Za-z_]\w{0,127})[ \t]{0,20}\}\}/,
      yields: "environment"
    }
  ],
  launchers: []
});

// src/managers/infisical.ts
var infisical2 = defineManager({
  id: "infisical",
  name: "Infisical",
  homepage: "https://infisical.com/docs/cli/commands/run",
  source: "https://github.com/Infisical/cli/blob/main/packages/cmd/run.go, https://github.com/helmfile/vals (read 2026-11-23)",
  references: [
    {
      syntax: "ref+infisical://NAME?project=...",
      anchor: "ref+infisical://",
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
        "--log-level"
      ]
    }
  ]
});

// src/managers/keeper.ts
var keeper2 = defineManager({
  id: "keeper",
  name: "Keeper Secrets Manager",
  homepage: "https://docs.keeper.io/en/keeperpam/secrets-manager/about/keeper-notation",
  source: "https://github.com/Keeper-Security/secrets-manager (read 2026-11-22)",
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
      valued: ["-p", "--profile-name", "--ini-file", "-o", "--output"]
    }
  ]
});

// src/managers/kubernetes.ts
var kubernetes = defineManager({
  id: "kubernetes",
  name: "Kubernetes Secret",
  homepage: "https://kubernetes.io/docs/concepts/configuration/secret/",
  source: "https://github.com/helmfile/vals (read 2026-11-22)",
  references: [
    {
      syntax: "ref+k8s://v1/Secret/namespace/name/key",
      anchor: "ref+k8s://",
      pattern: /(?<![\w+])(?:secret)?ref\+k8s:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: []
});

// src/managers/onepassword.ts
var onepassword2 = defineManager({
  id: "onepassword",
  name: "1Password",
  homepage: "https://developer.1password.com/docs/cli/secret-references",
  source: "https://developer.1password.com/docs/cli/secret-reference-syntax (read 2026-11-22)",
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
      valued: ["--env-file", "--account", "--config", "--encoding", "--session", "--cache"]
    }
  ]
});

// src/managers/openbao.ts
var openbao = defineManager({
  id: "openbao",
  name: "OpenBao",
  homepage: "https://openbao.org/docs/",
  source: "https://github.com/bank-vaults/secret-init, https://github.com/helmfile/vals, https://github.com/openbao/openbao (read 2026-11-22)",
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
      anchor: "ref+openbao://",
      pattern: /(?<![\w+])(?:secret)?ref\+openbao:\/\/(?<target>[^+\s"',?#]{1,200}\/(?:creds|sts)\/[^+\s"',]{1,200})\+?/,
      yields: "dynamic"
    },
    {
      syntax: "ref+openbao://path#/key",
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
        "--log-file"
      ]
    }
  ]
});

// src/managers/proton-pass.ts
var protonPass = defineManager({
  id: "proton-pass",
  name: "Proton Pass",
  homepage: "https://protonpass.github.io/pass-cli/",
  source: "https://protonpass.github.io/pass-cli/commands/contents/run (read 2026-11-23)",
  references: [
    {
      syntax: "pass://vault/item/field",
      anchor: "pass://",
      pattern: /(?<![\w+.-])pass:\/\/(?<target>[^/?#"'\n]{1,200}\/[^/?#"'\n]{1,200}\/[^/?#"'\s]{1,200})/,
      yields: "manager"
    }
  ],
  launchers: [
    { command: "pass-cli", subcommand: ["run"], style: "reference", separator: "--", valued: ["--env-file"] }
  ]
});

// src/managers/secretspec.ts
var secretspec = defineManager({
  id: "secretspec",
  name: "SecretSpec",
  homepage: "https://secretspec.dev/",
  source: "https://secretspec.dev/reference/cli (read 2026-11-23)",
  references: [],
  launchers: [
    {
      command: "secretspec",
      subcommand: ["run"],
      style: "bulk",
      separator: "--",
      valued: ["-f", "--file", "-p", "--provider", "-P", "--profile", "--reason", "--caller", "--caller-version"]
    }
  ]
});

// src/managers/sops.ts
var sops = defineManager({
  id: "sops",
  name: "SOPS",
  homepage: "https://getsops.io/docs/",
  source: "https://github.com/getsops/sops/blob/main/aes/cipher.go, https://github.com/helmfile/vals (read 2026-11-22)",
  references: [
    {
      syntax: "ENC[AES256_GCM,data:...,iv:...,tag:...,type:str]",
      anchor: "ENC[AES256_GCM,",
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
      valued: ["--user", "--input-type", "--output-type", "--config"]
    }
  ]
});

// src/managers/teller.ts
var teller = defineManager({
  id: "teller",
  name: "Teller",
  homepage: "https://github.com/tellerops/teller",
  source: "https://github.com/tellerops/teller (read 2026-11-22)",
  references: [],
  launchers: [{ command: "teller", subcommand: ["run"], style: "bulk", separator: "--", valued: ["-c", "--config"] }]
});

// src/managers/toolhive.ts
var toolhive = defineManager({
  id: "toolhive",
  name: "ToolHive",
  homepage: "https://docs.stacklok.com/toolhive/guides-cli/secrets-management",
  source: "https://docs.stacklok.com/toolhive/reference/cli/thv_run (read 2026-11-23)",
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
        "--secret",
        "-e",
        "--env",
        "--env-file",
        "--env-file-dir",
        "--from-config",
        "--group",
        "--host",
        "--image-verification",
        "-l",
        "--label",
        "--name",
        "--permission-profile",
        "--proxy-mode",
        "--proxy-port",
        "--remote-auth-client-id",
        "--remote-auth-client-secret",
        "--remote-auth-client-secret-file",
        "--remote-auth-issuer",
        "--remote-auth-scopes",
        "--target-host",
        "--target-port",
        "--tools",
        "--transport",
        "-v",
        "--volume"
      ]
    }
  ]
});

// src/managers/vals.ts
var vals = defineManager({
  id: "vals",
  name: "helmfile vals",
  homepage: "https://github.com/helmfile/vals",
  source: "https://github.com/helmfile/vals/blob/main/pkg/expansion/expand_match.go (read 2026-11-22)",
  references: [
    {
      syntax: "ref+gitlab://project/NAME",
      anchor: "ref+",
      pattern: /(?<![\w+])(?:secret)?ref\+(?<target>(?:awskms|gcs|gkms|gitlab|keychain|pulumistateapi|scw|servercore|yclockbox):\/\/[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      command: "vals",
      subcommand: ["exec"],
      style: "bulk",
      separator: "--",
      valued: ["-f", "--f", "-stream-yaml", "--stream-yaml"]
    }
  ]
});

// src/managers/vault.ts
var vault = defineManager({
  id: "vault",
  name: "HashiCorp Vault",
  homepage: "https://developer.hashicorp.com/vault/docs/agent-and-proxy/agent/process-supervisor",
  source: "https://github.com/bank-vaults/secret-init/blob/main/pkg/provider/vault/vault.go, https://github.com/helmfile/vals (read 2026-11-22)",
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
      anchor: "ref+vault://",
      pattern: /(?<![\w+])(?:secret)?ref\+vault:\/\/(?<target>[^+\s"',?#]{1,200}\/(?:creds|sts)\/[^+\s"',]{1,200})\+?/,
      yields: "dynamic"
    },
    {
      syntax: "ref+vault://path#/key",
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
        "--log-file"
      ]
    }
  ]
});

// src/managers/vscode-input.ts
var vscodeInput = defineManager({
  id: "vscode-input",
  name: "VS Code input prompt",
  homepage: "https://code.visualstudio.com/docs/copilot/reference/mcp-configuration",
  source: "https://github.com/microsoft/vscode-docs/blob/main/docs/copilot/reference/mcp-configuration.md (read 2026-11-22)",
  references: [
    {
      syntax: "${input:id}",
      anchor: "${input:",
      pattern: /\$\{input:(?<target>[\w.-]{1,128})\}/,
      yields: "prompt"
    }
  ],
  launchers: []
});

// src/managers/index.ts
var managers = [
  akeyless2,
  astrix,
  awsSecretsManager,
  awsSsm,
  awsVault,
  azureKeyVault,
  bankVaults,
  bitwarden2,
  chamber,
  conjur2,
  delinea,
  dockerMcp,
  doppler2,
  dotenvx2,
  envconsul,
  gcpSecretManager,
  githubActions,
  infisical2,
  keeper2,
  kubernetes,
  onepassword2,
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

// src/servers/catalog.ts
var catalog = [
  {
    id: "aashari-bitbucket",
    title: "Bitbucket (aashari)",
    packages: "@aashari/mcp-server-atlassian-bitbucket",
    secrets: "ATLASSIAN_API_TOKEN ATLASSIAN_BITBUCKET_APP_PASSWORD",
    plain: "ATLASSIAN_BITBUCKET_USERNAME ATLASSIAN_USER_EMAIL BITBUCKET_DEFAULT_WORKSPACE"
  },
  {
    id: "aashari-confluence",
    title: "Confluence (aashari)",
    packages: "@aashari/mcp-server-atlassian-confluence",
    secrets: "ATLASSIAN_API_TOKEN",
    plain: "ATLASSIAN_SITE_NAME ATLASSIAN_USER_EMAIL"
  },
  {
    id: "aashari-jira",
    title: "Jira (aashari)",
    packages: "@aashari/mcp-server-atlassian-jira",
    secrets: "ATLASSIAN_API_TOKEN",
    plain: "ATLASSIAN_SITE_NAME ATLASSIAN_USER_EMAIL"
  },
  { id: "agentql", title: "AgentQL", packages: "agentql-mcp", secrets: "AGENTQL_API_KEY" },
  { id: "ahrefs", title: "Ahrefs", packages: "@ahrefs/mcp", secrets: "API_KEY" },
  {
    id: "airtable-mcp-server",
    title: "Airtable",
    packages: "airtable-mcp-server",
    images: "mcp/airtable-mcp-server",
    secrets: "AIRTABLE_API_KEY"
  },
  { id: "ais-fleet", title: "AIS Fleet", hosts: "mcp.aisfleet.com" },
  { id: "alfresco", title: "Alfresco", images: "angelborroy/alfresco-mcp-server", plain: "ALFRESCO_HOST" },
  {
    id: "alpaca",
    title: "Alpaca Trading",
    packages: "alpaca-mcp-server",
    secrets: "ALPACA_API_KEY ALPACA_SECRET_KEY",
    plain: "ALPACA_PAPER_TRADE"
  },
  { id: "alphavantage", title: "Alpha Vantage", hosts: "mcp.alphavantage.co" },
  { id: "amap", title: "Amap Maps", packages: "@amap/amap-maps-mcp-server", secrets: "AMAP_MAPS_API_KEY" },
  {
    id: "amazon-bedrock-agentcore",
    title: "AWS Bedrock AgentCore",
    packages: "awslabs.amazon-bedrock-agentcore-mcp-server",
    images: "mcp/amazon-bedrock-agentcore-mcp-server"
  },
  {
    id: "amazon-kendra-index",
    title: "Amazon Kendra Index",
    packages: "awslabs.amazon-kendra-index-mcp-server",
    images: "mcp/amazon-kendra-index-mcp-server",
    plain: "AWS_PROFILE AWS_REGION KENDRA_INDEX_ID"
  },
  {
    id: "amazon-neptune",
    title: "Amazon Neptune",
    packages: "awslabs.amazon-neptune-mcp-server",
    images: "mcp/amazon-neptune-mcp-server",
    plain: "AWS_PROFILE AWS_REGION NEPTUNE_ENDPOINT"
  },
  {
    id: "amazon-qbusiness-anonymous",
    title: "Amazon Q Business",
    packages: "awslabs.amazon-qbusiness-anonymous-mcp-server",
    images: "mcp/amazon-qbusiness-anonymous-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION QBUSINESS_APPLICATION_ID"
  },
  { id: "antv-chart", title: "AntV Chart", packages: "@antv/mcp-server-chart" },
  { id: "apidog", title: "Apidog", packages: "apidog-mcp-server", secrets: "APIDOG_ACCESS_TOKEN" },
  { id: "apifox", title: "Apifox", packages: "apifox-mcp-server", secrets: "APIFOX_ACCESS_TOKEN" },
  {
    id: "apify",
    title: "Apify",
    packages: "@apify/actors-mcp-server",
    images: "mcp/apify-mcp-server",
    hosts: "mcp.apify.com",
    secrets: "APIFY_API_KEY APIFY_TOKEN",
    oauth: true
  },
  {
    id: "apollo-mcp-server",
    title: "Apollo",
    images: "ghcr.io/apollographql/apollo-mcp-server",
    secrets: "APOLLO_KEY",
    plain: "APOLLO_GRAPH_REF"
  },
  { id: "argocd", title: "Argo CD", packages: "argocd-mcp", secrets: "ARGOCD_API_TOKEN", plain: "ARGOCD_BASE_URL" },
  {
    id: "arxiv-mcp-server",
    title: "ArXiv",
    packages: "arxiv-mcp-server",
    images: "mcp/arxiv-mcp-server",
    plain: "ARXIV_STORAGE_PATH"
  },
  { id: "asana", title: "Asana", hosts: "mcp.asana.com", oauth: true },
  {
    id: "asana-roychri",
    title: "Asana (community)",
    packages: "@roychri/mcp-server-asana",
    secrets: "ASANA_ACCESS_TOKEN",
    plain: "ASANA_DEFAULT_WORKSPACE_ID READ_ONLY_MODE"
  },
  {
    id: "astra-db",
    title: "Astra DB",
    packages: "@datastax/astra-db-mcp",
    images: "mcp/astra-db",
    secrets: "ASTRA_DB_APPLICATION_TOKEN",
    plain: "ASTRA_DB_API_ENDPOINT"
  },
  { id: "astro-docs", title: "Astro Docs", hosts: "mcp.docs.astro.build" },
  { id: "atlan", title: "Atlan", images: "mcp/atlan", secrets: "ATLAN_API_KEY", plain: "ATLAN_BASE_URL" },
  { id: "atlas-docs", title: "Atlas Docs", images: "mcp/atlas-docs", plain: "ATLAS_API_URL" },
  { id: "atlassian", title: "Atlassian", hosts: "mcp.atlassian.com", oauth: true },
  {
    id: "audiense-insights",
    title: "Audiense Insights",
    images: "mcp/audiense-insights",
    secrets: "AUDIENSE_CLIENT_SECRET TWITTER_BEARER_TOKEN",
    plain: "AUDIENSE_CLIENT_ID"
  },
  { id: "audioscrape", title: "Audioscrape", hosts: "mcp.audioscrape.com", oauth: true },
  { id: "auth0", title: "Auth0", packages: "@auth0/auth0-mcp-server" },
  {
    id: "aws-api",
    title: "AWS API",
    packages: "awslabs.aws-api-mcp-server",
    images: "mcp/aws-api-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_API_MCP_PROFILE_NAME AWS_REGION"
  },
  {
    id: "aws-appsync",
    title: "AWS AppSync",
    packages: "awslabs.aws-appsync-mcp-server",
    images: "mcp/aws-appsync-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION"
  },
  { id: "aws-aurora-dsql", title: "Amazon Aurora DSQL", packages: "awslabs.aurora-dsql-mcp-server" },
  {
    id: "aws-bedrock-custom-model-import",
    title: "AWS Bedrock Custom Model Import",
    packages: "awslabs.aws-bedrock-custom-model-import-mcp-server",
    images: "mcp/aws-bedrock-custom-model-import-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION BEDROCK_MODEL_IMPORT_S3_BUCKET"
  },
  {
    id: "aws-bedrock-data-automation",
    title: "AWS Bedrock Data Automation",
    packages: "awslabs.aws-bedrock-data-automation-mcp-server",
    images: "mcp/aws-bedrock-data-automation-mcp-server",
    plain: "AWS_BUCKET_NAME AWS_PROFILE AWS_REGION"
  },
  {
    id: "aws-bedrock-kb-retrieval",
    title: "Amazon Bedrock Knowledge Bases",
    packages: "awslabs.bedrock-kb-retrieval-mcp-server"
  },
  { id: "aws-cdk-mcp-server", title: "AWS CDK", packages: "awslabs.cdk-mcp-server", images: "mcp/aws-cdk-mcp-server" },
  {
    id: "aws-core-mcp-server",
    title: "AWS Core",
    packages: "awslabs.core-mcp-server",
    images: "mcp/aws-core-mcp-server"
  },
  {
    id: "aws-dataprocessing",
    title: "AWS Data Processing",
    packages: "awslabs.aws-dataprocessing-mcp-server",
    images: "mcp/aws-dataprocessing-mcp-server",
    plain: "AWS_PROFILE AWS_REGION"
  },
  { id: "aws-diagram", title: "AWS Diagram", packages: "awslabs.aws-diagram-mcp-server", images: "mcp/aws-diagram" },
  {
    id: "aws-documentation",
    title: "AWS Documentation",
    packages: "awslabs.aws-documentation-mcp-server",
    images: "mcp/aws-documentation"
  },
  { id: "aws-ecs", title: "Amazon ECS", packages: "awslabs.ecs-mcp-server" },
  { id: "aws-eks", title: "Amazon EKS", packages: "awslabs.eks-mcp-server" },
  {
    id: "aws-healthomics",
    title: "AWS HealthOmics",
    packages: "awslabs.aws-healthomics-mcp-server",
    images: "mcp/aws-healthomics-mcp-server",
    plain: "AWS_PROFILE AWS_REGION"
  },
  {
    id: "aws-iot-sitewise",
    title: "AWS IoT SiteWise",
    packages: "awslabs.aws-iot-sitewise-mcp-server",
    images: "mcp/aws-iot-sitewise-mcp-server",
    plain: "AWS_PROFILE AWS_REGION"
  },
  {
    id: "aws-kb-retrieval-server",
    title: "AWS KB Retrieval (Archived)",
    packages: "@modelcontextprotocol/server-aws-kb-retrieval",
    images: "mcp/aws-kb-retrieval-server",
    secrets: "AWS_SECRET_ACCESS_KEY",
    plain: "AWS_ACCESS_KEY_ID AWS_REGION"
  },
  { id: "aws-lambda-tool", title: "AWS Lambda Tool", packages: "awslabs.lambda-tool-mcp-server" },
  {
    id: "aws-location",
    title: "Amazon Location Service",
    packages: "awslabs.aws-location-mcp-server",
    images: "mcp/aws-location-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION"
  },
  {
    id: "aws-msk",
    title: "Amazon MSK",
    packages: "awslabs.aws-msk-mcp-server",
    images: "mcp/aws-msk-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION"
  },
  { id: "aws-mysql", title: "Amazon Aurora MySQL", packages: "awslabs.mysql-mcp-server" },
  { id: "aws-postgres", title: "Amazon Aurora PostgreSQL", packages: "awslabs.postgres-mcp-server" },
  {
    id: "aws-pricing",
    title: "AWS Pricing",
    packages: "awslabs.aws-pricing-mcp-server",
    images: "mcp/aws-pricing-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION"
  },
  { id: "aws-serverless", title: "AWS Serverless", packages: "awslabs.aws-serverless-mcp-server" },
  {
    id: "aws-terraform",
    title: "AWS Terraform",
    packages: "awslabs.terraform-mcp-server",
    images: "mcp/aws-terraform"
  },
  {
    id: "awslabs-billing-cost-management",
    title: "AWS Billing and Cost Management",
    packages: "awslabs.billing-cost-management-mcp-server",
    images: "mcp/billing-cost-management-mcp-server",
    plain: "AWS_PROFILE AWS_REGION STORAGE_LENS_MANIFEST_LOCATION"
  },
  {
    id: "awslabs-ccapi",
    title: "AWS Cloud Control API",
    packages: "awslabs.ccapi-mcp-server",
    images: "mcp/ccapi-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-cfn",
    title: "AWS CloudFormation",
    packages: "awslabs.cfn-mcp-server",
    images: "mcp/cfn-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-cloudtrail",
    title: "AWS CloudTrail",
    packages: "awslabs.cloudtrail-mcp-server",
    images: "mcp/cloudtrail-mcp-server",
    plain: "AWS_PROFILE"
  },
  {
    id: "awslabs-cloudwatch",
    title: "Amazon CloudWatch",
    packages: "awslabs.cloudwatch-mcp-server",
    images: "mcp/cloudwatch-mcp-server",
    plain: "AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-cloudwatch-appsignals",
    title: "Amazon CloudWatch Application Signals",
    packages: "awslabs.cloudwatch-applicationsignals-mcp-server awslabs.cloudwatch-appsignals-mcp-server",
    images: "mcp/cloudwatch-appsignals-mcp-server",
    plain: "AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-cost-explorer",
    title: "AWS Cost Explorer",
    packages: "awslabs.cost-explorer-mcp-server",
    images: "mcp/cost-explorer-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-dynamodb",
    title: "Amazon DynamoDB",
    packages: "awslabs.dynamodb-mcp-server",
    images: "mcp/dynamodb-mcp-server",
    plain: "AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-elasticache",
    title: "Amazon ElastiCache",
    packages: "awslabs.elasticache-mcp-server",
    images: "mcp/elasticache-mcp-server",
    plain: "AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-iam",
    title: "AWS IAM",
    packages: "awslabs.iam-mcp-server",
    images: "mcp/iam-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-memcached",
    title: "Amazon ElastiCache for Memcached",
    packages: "awslabs.memcached-mcp-server",
    images: "mcp/memcached-mcp-server",
    plain: "MEMCACHED_HOST MEMCACHED_PORT"
  },
  {
    id: "awslabs-nova-canvas",
    title: "AWS Labs Nova Canvas",
    packages: "awslabs.nova-canvas-mcp-server",
    images: "mcp/nova-canvas-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-redshift",
    title: "Amazon Redshift",
    packages: "awslabs.redshift-mcp-server",
    images: "mcp/redshift-mcp-server",
    plain: "AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-s3-tables",
    title: "AWS S3 Tables",
    packages: "awslabs.s3-tables-mcp-server",
    images: "mcp/s3-tables-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-timestream-for-influxdb",
    title: "Amazon Timestream for InfluxDB",
    packages: "awslabs.timestream-for-influxdb-mcp-server",
    images: "mcp/timestream-for-influxdb-mcp-server",
    plain: "AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-valkey",
    title: "Amazon ElastiCache/MemoryDB for Valkey",
    packages: "awslabs.valkey-mcp-server",
    images: "mcp/valkey-mcp-server",
    plain: "VALKEY_HOST VALKEY_PORT"
  },
  {
    id: "azure",
    title: "Azure",
    packages: "@azure/mcp",
    images: "mcr.microsoft.com/azure-sdk/azure-mcp",
    secrets: "AZURE_CLIENT_SECRET",
    plain: "AZURE_CLIENT_ID AZURE_SUBSCRIPTION_ID AZURE_TENANT_ID"
  },
  { id: "azure-devops", title: "Azure DevOps", packages: "@azure-devops/mcp", secrets: "ADO_MCP_AUTH_TOKEN" },
  {
    id: "azure-devops-tiberriver",
    title: "Azure DevOps (community)",
    packages: "@tiberriver256/mcp-server-azure-devops",
    secrets: "AZURE_DEVOPS_PAT",
    plain: "AZURE_DEVOPS_AUTH_METHOD AZURE_DEVOPS_DEFAULT_PROJECT AZURE_DEVOPS_ORG_URL"
  },
  {
    id: "baidu-map",
    title: "Baidu Maps",
    packages: "@baidumap/mcp-server-baidu-map mcp-server-baidu-maps",
    secrets: "BAIDU_MAPS_API_KEY BAIDU_MAP_API_KEY"
  },
  {
    id: "beagle-security",
    title: "Beagle Security",
    images: "mcp/beagle-security-mcp-server",
    secrets: "BEAGLE_SECURITY_API_TOKEN"
  },
  {
    id: "bitrefill",
    title: "Bitrefill",
    packages: "bitrefill-mcp-server",
    images: "mcp/bitrefill",
    secrets: "BITREFILL_API_SECRET",
    plain: "BITREFILL_API_ID"
  },
  { id: "bitwarden", title: "Bitwarden", packages: "@bitwarden/mcp-server", secrets: "BW_SESSION" },
  { id: "box", title: "Box", images: "mcp/box", secrets: "BOX_CLIENT_SECRET", plain: "BOX_CLIENT_ID" },
  { id: "box-remote", title: "Box (remote)", hosts: "mcp.box.com", oauth: true },
  {
    id: "brave",
    title: "Brave Search",
    packages: "@brave/brave-search-mcp-server @modelcontextprotocol/server-brave-search",
    images: "mcp/brave-search",
    secrets: "BRAVE_API_KEY",
    plain: "BRAVE_MCP_TRANSPORT"
  },
  {
    id: "brightdata",
    title: "Bright Data",
    packages: "@brightdata/mcp",
    hosts: "mcp.brightdata.com",
    secrets: "API_TOKEN BRIGHTDATA_API_TOKEN",
    plain: "BROWSER_ZONE PRO_MODE WEB_UNLOCKER_ZONE"
  },
  { id: "browser-tools", title: "Browser Tools", packages: "@agentdeskai/browser-tools-mcp" },
  {
    id: "browserbase",
    title: "Browserbase",
    packages: "@browserbasehq/mcp @browserbasehq/mcp-server-browserbase",
    images: "mcp/browserbase",
    secrets: "BROWSERBASE_API_KEY GEMINI_API_KEY",
    plain: "BROWSERBASE_PROJECT_ID"
  },
  {
    id: "browserstack",
    title: "BrowserStack",
    packages: "@browserstack/mcp-server",
    secrets: "BROWSERSTACK_ACCESS_KEY",
    plain: "BROWSERSTACK_USERNAME"
  },
  {
    id: "buildkite",
    title: "Buildkite",
    images: "ghcr.io/buildkite/buildkite-mcp-server mcp/buildkite",
    hosts: "mcp.buildkite.com",
    secrets: "BUILDKITE_API_TOKEN",
    oauth: true
  },
  { id: "camunda", title: "Camunda BPM Process Engine", images: "mcp/camunda", plain: "CAMUNDA_HOST" },
  { id: "canva", title: "Canva", hosts: "mcp.canva.com", oauth: true },
  { id: "carbon-voice", title: "Carbon Voice", hosts: "mcp.carbonvoice.app", oauth: true },
  {
    id: "cdata-connectcloud",
    title: "CData Connect Cloud",
    images: "mcp/cdata-connectcloud",
    secrets: "CDATA_PAT",
    plain: "CDATA_USERNAME"
  },
  {
    id: "charmhealth-mcp-server",
    title: "CharmHealth",
    images: "mcp/charmhealth-mcp-server",
    secrets: "CHARMHEALTH_API_KEY CHARMHEALTH_CLIENT_SECRET CHARMHEALTH_REFRESH_TOKEN",
    plain: "CHARMHEALTH_BASE_URL CHARMHEALTH_CLIENT_ID CHARMHEALTH_REDIRECT_URI CHARMHEALTH_TOKEN_URL"
  },
  {
    id: "chroma",
    title: "Chroma",
    packages: "chroma-mcp",
    images: "mcp/chroma",
    secrets: "CHROMA_API_KEY",
    plain: "CHROMA_CLIENT_TYPE CHROMA_DATABASE CHROMA_TENANT"
  },
  { id: "chrome-devtools", title: "Chrome DevTools", packages: "chrome-devtools-mcp" },
  {
    id: "circleci",
    title: "CircleCI",
    packages: "@circleci/mcp-server-circleci",
    images: "mcp/circleci",
    secrets: "CIRCLECI_TOKEN",
    plain: "CIRCLECI_BASE_URL"
  },
  {
    id: "claude-context",
    title: "Claude Context",
    packages: "@zilliz/claude-context-mcp",
    secrets: "MILVUS_TOKEN OPENAI_API_KEY",
    plain: "MILVUS_ADDRESS"
  },
  {
    id: "clickhouse",
    title: "Official ClickHouse",
    packages: "mcp-clickhouse",
    images: "mcp/clickhouse",
    secrets: "CLICKHOUSE_PASSWORD",
    plain: "CLICKHOUSE_HOST CLICKHOUSE_PORT CLICKHOUSE_SECURE CLICKHOUSE_USER CLICKHOUSE_VERIFY"
  },
  { id: "clickup", title: "ClickUp", hosts: "mcp.clickup.com", oauth: true },
  {
    id: "clickup-taazkareem",
    title: "ClickUp (community)",
    packages: "@taazkareem/clickup-mcp-server",
    secrets: "CLICKUP_API_KEY",
    plain: "CLICKUP_TEAM_ID"
  },
  { id: "close", title: "Close", hosts: "mcp.close.com", secrets: "CLOSE_API_KEY" },
  {
    id: "cloud-run-mcp",
    title: "Cloud Run",
    packages: "@google-cloud/cloud-run-mcp",
    images: "mcp/cloud-run-mcp",
    plain: "GOOGLE_APPLICATION_CREDENTIALS"
  },
  {
    id: "cloudflare",
    title: "Cloudflare",
    packages: "@cloudflare/mcp-server-cloudflare",
    secrets: "CLOUDFLARE_API_TOKEN",
    plain: "CLOUDFLARE_ACCOUNT_ID"
  },
  { id: "cloudflare-ai-gateway", title: "Cloudflare AI Gateway", hosts: "ai-gateway.mcp.cloudflare.com", oauth: true },
  { id: "cloudflare-audit-logs", title: "Cloudflare Audit Logs", hosts: "auditlogs.mcp.cloudflare.com", oauth: true },
  { id: "cloudflare-autorag", title: "Cloudflare AutoRAG", hosts: "autorag.mcp.cloudflare.com", oauth: true },
  {
    id: "cloudflare-browser-rendering",
    title: "Cloudflare Browser Rendering",
    hosts: "browser.mcp.cloudflare.com",
    oauth: true
  },
  { id: "cloudflare-container", title: "Cloudflare Container", hosts: "containers.mcp.cloudflare.com", oauth: true },
  {
    id: "cloudflare-digital-experience-monitoring",
    title: "Cloudflare Digital Experience Monitoring",
    hosts: "dex.mcp.cloudflare.com",
    oauth: true
  },
  {
    id: "cloudflare-dns-analytics",
    title: "Cloudflare DNS Analytics",
    hosts: "dns-analytics.mcp.cloudflare.com",
    oauth: true
  },
  { id: "cloudflare-docs", title: "Cloudflare Docs", hosts: "docs.mcp.cloudflare.com" },
  { id: "cloudflare-graphql", title: "Cloudflare GraphQL", hosts: "graphql.mcp.cloudflare.com", oauth: true },
  { id: "cloudflare-logpush", title: "Cloudflare Logpush", hosts: "logs.mcp.cloudflare.com", oauth: true },
  {
    id: "cloudflare-observability",
    title: "Cloudflare Observability",
    hosts: "observability.mcp.cloudflare.com",
    oauth: true
  },
  { id: "cloudflare-one-casb", title: "Cloudflare One CASB", hosts: "casb.mcp.cloudflare.com", oauth: true },
  { id: "cloudflare-radar", title: "Cloudflare Radar", hosts: "radar.mcp.cloudflare.com", oauth: true },
  {
    id: "cloudflare-workers-bindings",
    title: "Cloudflare Workers Bindings",
    hosts: "bindings.mcp.cloudflare.com",
    oauth: true
  },
  {
    id: "cloudflare-workers-builds",
    title: "Cloudflare Workers Builds",
    hosts: "builds.mcp.cloudflare.com",
    oauth: true
  },
  {
    id: "cloudinary",
    title: "Cloudinary Asset Management",
    packages: "@cloudinary/asset-management-mcp",
    secrets: "CLOUDINARY_API_SECRET",
    plain: "CLOUDINARY_CLOUD_NAME"
  },
  {
    id: "cockroachdb",
    title: "CockroachDB",
    images: "mcp/cockroachdb",
    secrets: "CRDB_PWD",
    plain: "CRDB_DATABASE CRDB_HOST CRDB_PORT CRDB_SSL_CA_PATH CRDB_SSL_CERTFILE CRDB_SSL_KEYFILE CRDB_SSL_MODE CRDB_USERNAME"
  },
  { id: "codacy", title: "Codacy", packages: "@codacy/codacy-mcp", secrets: "CODACY_ACCOUNT_TOKEN" },
  {
    id: "coingecko",
    title: "CoinGecko",
    packages: "@coingecko/coingecko-mcp",
    hosts: "mcp.api.coingecko.com mcp.pro-api.coingecko.com",
    secrets: "COINGECKO_DEMO_API_KEY COINGECKO_PRO_API_KEY",
    plain: "COINGECKO_ENVIRONMENT"
  },
  {
    id: "confluent",
    title: "Confluent",
    packages: "@confluentinc/mcp-confluent",
    secrets: "CONFLUENT_CLOUD_API_SECRET FLINK_API_SECRET KAFKA_API_SECRET SCHEMA_REGISTRY_API_SECRET TABLEFLOW_API_SECRET",
    plain: "BOOTSTRAP_SERVERS CONFLUENT_CLOUD_REST_ENDPOINT FLINK_REST_ENDPOINT KAFKA_CLUSTER_ID SCHEMA_REGISTRY_ENDPOINT"
  },
  {
    id: "contentful",
    title: "Contentful",
    packages: "@contentful/mcp-server",
    secrets: "CONTENTFUL_MANAGEMENT_ACCESS_TOKEN",
    plain: "CONTENTFUL_HOST ENVIRONMENT_ID SPACE_ID"
  },
  {
    id: "context7",
    title: "Context7",
    packages: "@upstash/context7-mcp",
    images: "mcp/context7",
    hosts: "mcp.context7.com",
    secrets: "CONTEXT7_API_KEY",
    oauth: true
  },
  {
    id: "couchbase",
    title: "Couchbase",
    packages: "couchbase-mcp-server",
    images: "mcp/couchbase",
    secrets: "CB_PASSWORD",
    plain: "CB_BUCKET_NAME CB_CONNECTION_STRING CB_MCP_READ_ONLY_QUERY_MODE CB_USERNAME"
  },
  { id: "currents", title: "Currents", packages: "@currents/mcp", secrets: "CURRENTS_API_KEY" },
  {
    id: "cylera-mcp-server",
    title: "Cylera",
    images: "mcp/cylera-mcp-server",
    secrets: "CYLERA_PASSWORD",
    plain: "CYLERA_BASE_URL CYLERA_USERNAME"
  },
  { id: "cyreslab-ai-shodan", title: "Shodan", images: "mcp/cyreslab-ai-shodan", secrets: "SHODAN_API_KEY" },
  {
    id: "dappier",
    title: "Dappier",
    images: "mcp/dappier",
    hosts: "mcp.dappier.com",
    secrets: "DAPPIER_API_KEY DAPPIER_REMOTE_API_KEY"
  },
  {
    id: "dart",
    title: "Dart AI",
    packages: "dart-mcp-server",
    images: "mcp/dart",
    secrets: "DART_TOKEN",
    plain: "DART_HOST"
  },
  {
    id: "datadog-winor30",
    title: "Datadog (community)",
    packages: "@winor30/mcp-server-datadog",
    secrets: "DATADOG_API_KEY DATADOG_APP_KEY",
    plain: "DATADOG_SITE"
  },
  {
    id: "dbt",
    title: "dbt",
    packages: "dbt-mcp",
    secrets: "DBT_TOKEN",
    plain: "DBT_DEV_ENV_ID DBT_HOST DBT_PATH DBT_PROD_ENV_ID DBT_PROJECT_DIR DBT_USER_ID"
  },
  { id: "deepwiki", title: "DeepWiki", hosts: "mcp.deepwiki.com" },
  {
    id: "descope",
    title: "Descope",
    images: "mcp/descope",
    secrets: "DESCOPE_MANAGEMENT_KEY",
    plain: "DESCOPE_PROJECT_ID"
  },
  {
    id: "desktop-commander",
    title: "Desktop Commander",
    packages: "@wonderwhy-er/desktop-commander",
    images: "mcp/desktop-commander"
  },
  {
    id: "devhub-cms",
    title: "DevHub CMS",
    packages: "devhub-cms-mcp",
    images: "mcp/devhub-cms",
    secrets: "DEVHUB_API_KEY DEVHUB_API_SECRET",
    plain: "DEVHUB_BASE_URL"
  },
  { id: "dialer", title: "Dialer", hosts: "getdialer.app", oauth: true },
  { id: "digitalocean", title: "DigitalOcean", packages: "@digitalocean/mcp", secrets: "DIGITALOCEAN_API_TOKEN" },
  { id: "docker-docs", title: "Docker Docs", hosts: "mcp-docs.docker.com" },
  { id: "dockerhub", title: "Docker Hub", images: "mcp/dockerhub", secrets: "HUB_PAT_TOKEN" },
  { id: "dodo-payments", title: "Dodo Payments", hosts: "mcp.dodopayments.com", secrets: "DODO_PAYMENTS_API_KEY" },
  {
    id: "dreamfactory-mcp",
    title: "DreamFactory",
    images: "mcp/df-mcp",
    secrets: "DREAMFACTORY_API_KEY",
    plain: "DREAMFACTORY_URL"
  },
  { id: "duckduckgo", title: "Private Web Search", packages: "duckduckgo-mcp-server", images: "mcp/duckduckgo" },
  {
    id: "dynatrace-mcp-server",
    title: "Dynatrace",
    packages: "@dynatrace-oss/dynatrace-mcp-server",
    images: "mcp/dynatrace-mcp-server",
    secrets: "DT_PLATFORM_TOKEN OAUTH_CLIENT_SECRET",
    plain: "DT_ENVIRONMENT OAUTH_CLIENT_ID"
  },
  { id: "e2b", title: "E2B", packages: "@e2b/mcp-server", images: "mcp/e2b", secrets: "E2B_API_KEY" },
  {
    id: "edgeone-pages",
    title: "EdgeOne Pages",
    packages: "edgeone-pages-mcp",
    secrets: "EDGEONE_PAGES_API_TOKEN",
    plain: "EDGEONE_PAGES_PROJECT_NAME"
  },
  {
    id: "edubase",
    title: "EduBase",
    packages: "@edubase/mcp",
    images: "mcp/edubase",
    secrets: "EDUBASE_API_KEY",
    plain: "EDUBASE_API_APP EDUBASE_API_URL"
  },
  {
    id: "elasticsearch",
    title: "Elasticsearch",
    packages: "@elastic/mcp-server-elasticsearch",
    images: "docker.elastic.co/mcp/elasticsearch mcp/elasticsearch",
    secrets: "ES_API_KEY ES_PASSWORD",
    plain: "ES_CA_CERT ES_SSL_SKIP_VERIFY ES_URL ES_USERNAME"
  },
  {
    id: "elevenlabs",
    title: "ElevenLabs",
    packages: "elevenlabs-mcp",
    images: "mcp/elevenlabs",
    secrets: "ELEVENLABS_API_KEY",
    plain: "ELEVENLABS_MCP_BASE_PATH"
  },
  { id: "esa", title: "esa", packages: "@esaio/esa-mcp-server", secrets: "ESA_ACCESS_TOKEN" },
  {
    id: "everart",
    title: "EverArt (Archived)",
    packages: "@modelcontextprotocol/server-everart",
    images: "mcp/everart",
    secrets: "EVERART_API_KEY"
  },
  {
    id: "everything",
    title: "Everything (Reference)",
    packages: "@modelcontextprotocol/server-everything",
    images: "mcp/everything"
  },
  {
    id: "exa",
    title: "Exa",
    packages: "exa-mcp-server",
    images: "mcp/exa",
    hosts: "mcp.exa.ai",
    secrets: "EXA_API_KEY"
  },
  { id: "excalidraw-remote", title: "Excalidraw", hosts: "excalidraw-mcp-app.vercel.app" },
  { id: "explorium", title: "Explorium B2B Data", images: "mcp/explorium", secrets: "API_ACCESS_TOKEN" },
  { id: "fetch", title: "Fetch (Reference)", packages: "mcp-server-fetch", images: "mcp/fetch" },
  {
    id: "fibery",
    title: "Fibery",
    packages: "fibery-mcp-server",
    images: "mcp/fibery",
    secrets: "FIBERY_API_TOKEN",
    plain: "FIBERY_HOST"
  },
  { id: "figma", title: "Figma", hosts: "mcp.figma.com", oauth: true },
  {
    id: "figma-framelink",
    title: "Framelink MCP for Figma",
    packages: "figma-developer-mcp",
    secrets: "FIGMA_API_KEY FIGMA_OAUTH_TOKEN"
  },
  {
    id: "filesystem",
    title: "Filesystem (Reference)",
    packages: "@modelcontextprotocol/server-filesystem",
    images: "mcp/filesystem"
  },
  { id: "find-a-domain", title: "Find-A-Domain", hosts: "api.findadomain.dev" },
  {
    id: "firecrawl",
    title: "Firecrawl",
    packages: "firecrawl-mcp",
    images: "mcp/firecrawl",
    hosts: "mcp.firecrawl.dev",
    secrets: "FIRECRAWL_API_KEY",
    plain: "FIRECRAWL_API_URL"
  },
  { id: "fireflies", title: "Fireflies", hosts: "api.fireflies.ai", oauth: true },
  {
    id: "firewalla-mcp-server",
    title: "Firewalla",
    images: "mcp/firewalla-mcp-server",
    secrets: "FIREWALLA_MSP_TOKEN",
    plain: "FIREWALLA_BOX_ID FIREWALLA_MSP_ID MCP_READ_ONLY_MODE"
  },
  { id: "flexprice", title: "FlexPrice", images: "mcp/flexprice", secrets: "API_KEY", plain: "BASE_URL" },
  {
    id: "gdrive",
    title: "Google Drive (Archived)",
    packages: "@modelcontextprotocol/server-gdrive",
    images: "mcp/gdrive",
    plain: "GDRIVE_CREDENTIALS_PATH GDRIVE_OAUTH_PATH"
  },
  {
    id: "ghost",
    title: "Ghost",
    packages: "@fanyangmeng/ghost-mcp",
    secrets: "GHOST_ADMIN_API_KEY",
    plain: "GHOST_API_URL GHOST_API_VERSION"
  },
  { id: "git", title: "Git (Reference)", packages: "mcp-server-git", images: "mcp/git" },
  {
    id: "github",
    title: "GitHub",
    images: "ghcr.io/github/github-mcp-server",
    hosts: "api.githubcopilot.com",
    secrets: "GITHUB_PERSONAL_ACCESS_TOKEN",
    plain: "GITHUB_DYNAMIC_TOOLSETS GITHUB_HOST GITHUB_READ_ONLY GITHUB_TOOLSETS",
    oauth: true
  },
  {
    id: "github-archived",
    title: "GitHub (Archived)",
    packages: "@modelcontextprotocol/server-github",
    images: "mcp/github",
    secrets: "GITHUB_PERSONAL_ACCESS_TOKEN"
  },
  { id: "github-chat", title: "GitHub Chat", images: "mcp/github-chat", secrets: "GITHUB_API_KEY" },
  {
    id: "gitlab",
    title: "GitLab (Archived)",
    packages: "@modelcontextprotocol/server-gitlab",
    images: "mcp/gitlab",
    secrets: "GITLAB_PERSONAL_ACCESS_TOKEN",
    plain: "GITLAB_API_URL"
  },
  {
    id: "gitlab-zereight",
    title: "GitLab (community)",
    packages: "@zereight/mcp-gitlab",
    images: "iwakitakuma/gitlab-mcp zereight050/gitlab-mcp",
    secrets: "GITLAB_PERSONAL_ACCESS_TOKEN",
    plain: "GITLAB_API_URL GITLAB_PROJECT_ID GITLAB_READ_ONLY_MODE USE_GITLAB_WIKI USE_MILESTONE USE_PIPELINE"
  },
  { id: "gitmcp", title: "GitMCP", hosts: "gitmcp.io" },
  {
    id: "glean",
    title: "Glean",
    packages: "@gleanwork/local-mcp-server @gleanwork/mcp-server",
    secrets: "GLEAN_API_TOKEN",
    plain: "GLEAN_INSTANCE"
  },
  {
    id: "glif",
    title: "glif.app",
    packages: "@glifxyz/glif-mcp-server",
    images: "mcp/glif",
    secrets: "GLIF_API_TOKEN",
    plain: "GLIF_IDS IGNORE_SAVED_GLIFS"
  },
  { id: "globalping", title: "Globalping", hosts: "mcp.globalping.dev", oauth: true },
  { id: "gmail-gongrzhe", title: "Gmail (community)", packages: "@gongrzhe/server-gmail-autoauth-mcp" },
  {
    id: "gmail-mcp",
    title: "Gmail",
    images: "yashtekwani/gmail-mcp",
    secrets: "EMAIL_PASSWORD",
    plain: "EMAIL_ADDRESS IMAP_HOST IMAP_PORT SMTP_HOST SMTP_PORT"
  },
  { id: "godot-coding-solo", title: "Godot (community)", packages: "@coding-solo/godot-mcp", plain: "GODOT_PATH" },
  {
    id: "google-calendar-cocal",
    title: "Google Calendar (community)",
    packages: "@cocal/google-calendar-mcp",
    plain: "GOOGLE_OAUTH_CREDENTIALS"
  },
  {
    id: "google-maps",
    title: "Google Maps (Archived)",
    packages: "@modelcontextprotocol/server-google-maps",
    images: "mcp/google-maps",
    secrets: "GOOGLE_MAPS_API_KEY"
  },
  {
    id: "google-maps-comprehensive",
    title: "Google Maps Comprehensive",
    images: "mcp/google-maps-comprehensive",
    secrets: "GOOGLE_MAPS_API_KEY"
  },
  {
    id: "grafana",
    title: "Grafana",
    packages: "mcp-grafana",
    images: "grafana/mcp-grafana mcp/grafana",
    secrets: "GRAFANA_API_KEY GRAFANA_PASSWORD GRAFANA_SERVICE_ACCOUNT_TOKEN",
    plain: "GRAFANA_ORG_ID GRAFANA_URL GRAFANA_USERNAME"
  },
  { id: "grafbase", title: "Grafbase", hosts: "api.grafbase.com", oauth: true },
  { id: "granola-remote", title: "Granola", hosts: "mcp.granola.ai", oauth: true },
  {
    id: "graphlit",
    title: "Graphlit",
    packages: "graphlit-mcp-server",
    secrets: "GRAPHLIT_JWT_SECRET",
    plain: "GRAPHLIT_ENVIRONMENT_ID GRAPHLIT_ORGANIZATION_ID"
  },
  {
    id: "gyazo",
    title: "Gyazo",
    packages: "@notainc/gyazo-mcp-server",
    images: "mcp/gyazo",
    secrets: "GYAZO_ACCESS_TOKEN"
  },
  { id: "hackle", title: "Hackle", images: "mcp/hackle", secrets: "API_KEY" },
  { id: "handwriting-ocr", title: "Handwriting OCR", images: "mcp/handwriting-ocr", secrets: "API_TOKEN" },
  {
    id: "hass",
    title: "Home Assistant (hass-mcp)",
    packages: "hass-mcp",
    images: "voska/hass-mcp",
    secrets: "HA_TOKEN",
    plain: "HA_URL"
  },
  { id: "heroku", title: "Heroku", packages: "@heroku/mcp-server", images: "mcp/heroku", secrets: "HEROKU_API_KEY" },
  { id: "honeycomb", title: "Honeycomb", hosts: "mcp.honeycomb.io", secrets: "HONEYCOMB_API_KEY", oauth: true },
  {
    id: "hostinger-mcp-server",
    title: "Hostinger API",
    packages: "hostinger-api-mcp",
    images: "mcp/api-mcp-server",
    secrets: "APITOKEN API_TOKEN"
  },
  {
    id: "hubspot",
    title: "HubSpot",
    packages: "@hubspot/mcp-server",
    hosts: "app.hubspot.com",
    secrets: "HUBSPOT_API_KEY PRIVATE_APP_ACCESS_TOKEN"
  },
  { id: "hubspot-remote", title: "HubSpot (remote)", hosts: "mcp.hubspot.com", oauth: true },
  {
    id: "hugging-face",
    title: "Hugging Face",
    packages: "@llmindset/hf-mcp-server",
    hosts: "huggingface.co",
    secrets: "DEFAULT_HF_TOKEN HF_TOKEN",
    oauth: true
  },
  {
    id: "hummingbot-mcp",
    title: "Hummingbot: Trading Agent",
    images: "hummingbot/hummingbot-mcp",
    secrets: "HUMMINGBOT_API_PASSWORD",
    plain: "HUMMINGBOT_API_URL HUMMINGBOT_API_USERNAME"
  },
  {
    id: "husqvarna-automower",
    title: "Husqvarna Automower",
    images: "mcp/husqvarna-automower",
    secrets: "HUSQVARNA_CLIENT_SECRET",
    plain: "HUSQVARNA_CLIENT_ID"
  },
  {
    id: "hyperbrowser",
    title: "Hyperbrowser",
    packages: "hyperbrowser-mcp",
    images: "mcp/hyperbrowser",
    secrets: "HYPERBROWSER_API_KEY"
  },
  {
    id: "hyperspell",
    title: "Hyperspell",
    packages: "hyperspell-mcp",
    images: "mcp/hyperspell",
    secrets: "HYPERSPELL_TOKEN",
    plain: "HYPERSPELL_COLLECTION USE_RESOURCES"
  },
  {
    id: "iaptic",
    title: "Iaptic",
    packages: "mcp-server-iaptic",
    images: "mcp/iaptic",
    secrets: "IAPTIC_API_KEY",
    plain: "IAPTIC_APP_NAME"
  },
  { id: "incident-io", title: "Incident.io", hosts: "mcp.incident.io", oauth: true },
  {
    id: "infisical",
    title: "Infisical",
    packages: "@infisical/mcp",
    secrets: "INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET",
    plain: "INFISICAL_HOST_URL INFISICAL_UNIVERSAL_AUTH_CLIENT_ID"
  },
  {
    id: "influxdb",
    title: "InfluxDB",
    packages: "influxdb-mcp-server",
    secrets: "INFLUXDB_TOKEN",
    plain: "INFLUXDB_ORG INFLUXDB_URL"
  },
  { id: "instant", title: "Instant", hosts: "mcp.instantdb.com", oauth: true },
  { id: "intercom", title: "Intercom", hosts: "mcp.intercom.com", oauth: true },
  { id: "invideo", title: "InVideo", hosts: "mcp.invideo.io" },
  { id: "jam", title: "Jam", hosts: "mcp.jam.dev", oauth: true },
  { id: "javadocs", title: "Javadocs", hosts: "www.javadocs.dev" },
  { id: "jetbrains", title: "JetBrains", packages: "@jetbrains/mcp-proxy", images: "mcp/jetbrains", plain: "IDE_PORT" },
  { id: "jina", title: "Jina AI", packages: "jina-mcp-tools", hosts: "mcp.jina.ai", secrets: "JINA_API_KEY" },
  {
    id: "kafka-schema-reg-mcp",
    title: "Kafka Schema Registry",
    images: "aywengo/kafka-schema-reg-mcp",
    secrets: "SCHEMA_REGISTRY_PASSWORD",
    plain: "SCHEMA_REGISTRY_URL SCHEMA_REGISTRY_USER SLIM_MODE VIEWONLY"
  },
  {
    id: "kagisearch",
    title: "Kagi Search",
    packages: "kagimcp",
    images: "mcp/kagisearch",
    secrets: "KAGI_API_KEY",
    plain: "KAGI_SUMMARIZER_ENGINE"
  },
  {
    id: "keboola-mcp",
    title: "Keboola",
    packages: "keboola-mcp-server",
    images: "mcp/keboola-mcp",
    secrets: "KBC_STORAGE_TOKEN",
    plain: "KBC_BRANCH_ID KBC_WORKSPACE_SCHEMA"
  },
  {
    id: "kgrag-mcp-server",
    title: "Knowledge Graph",
    images: "mcp/kgrag_mcp_server",
    secrets: "API_KEY AWS_SECRET_ACCESS_KEY",
    plain: "AWS_ACCESS_KEY_ID AWS_BUCKET_NAME AWS_REGION COLLECTION_NAME LLM_EMBEDDING_URL LLM_MODEL_NAME LLM_MODEL_TYPE LLM_URL MODEL_EMBEDDING VECTORDB_SENTENCE_MODEL"
  },
  { id: "kong", title: "Kong Konnect", images: "mcp/kong", secrets: "KONNECT_ACCESS_TOKEN", plain: "KONNECT_REGION" },
  { id: "kubectl-mcp-server", title: "Kubectl", packages: "kubectl-mcp-tool", images: "mcp/kubectl-mcp-server" },
  { id: "kubernetes", title: "Kubernetes", packages: "mcp-server-kubernetes", images: "mcp/kubernetes" },
  {
    id: "lara",
    title: "Lara Translate",
    packages: "@translated/lara-mcp",
    images: "mcp/lara",
    secrets: "LARA_ACCESS_KEY_SECRET",
    plain: "LARA_ACCESS_KEY_ID"
  },
  {
    id: "lark",
    title: "Lark",
    packages: "@larksuiteoapi/lark-mcp",
    secrets: "APP_SECRET USER_ACCESS_TOKEN",
    plain: "APP_ID"
  },
  { id: "launchdarkly", title: "LaunchDarkly", packages: "@launchdarkly/mcp-server" },
  {
    id: "line",
    title: "LINE",
    packages: "@line/line-bot-mcp-server",
    images: "mcp/line",
    secrets: "CHANNEL_ACCESS_TOKEN",
    plain: "DESTINATION_USER_ID"
  },
  { id: "linear", title: "Linear", hosts: "mcp.linear.app", oauth: true },
  { id: "linear-jerhadf", title: "Linear (community)", packages: "linear-mcp-server", secrets: "LINEAR_API_KEY" },
  {
    id: "linear-tacticlaunch",
    title: "Linear (Tacticlaunch)",
    packages: "@tacticlaunch/mcp-linear",
    secrets: "LINEAR_API_TOKEN"
  },
  {
    id: "linkedin-mcp-server",
    title: "LinkedIn",
    images: "stickerdaniel/linkedin-mcp-server",
    secrets: "LINKEDIN_COOKIE"
  },
  { id: "linkup", title: "Linkup", packages: "linkup-mcp-server", secrets: "LINKUP_API_KEY" },
  { id: "llmtxt", title: "LLM Text", hosts: "mcp.llmtxt.dev" },
  {
    id: "logfire",
    title: "Pydantic Logfire",
    packages: "logfire-mcp",
    secrets: "LOGFIRE_READ_TOKEN",
    plain: "LOGFIRE_BASE_URL"
  },
  { id: "maestro-mcp-server", title: "Maestro", images: "mcp/maestro-mcp-server", secrets: "API_KEY_API_KEY" },
  { id: "magic-21st", title: "21st.dev Magic", packages: "@21st-dev/magic", secrets: "API_KEY TWENTY_FIRST_API_KEY" },
  { id: "manifold", title: "Manifold", hosts: "api.manifold.markets" },
  {
    id: "mapbox",
    title: "Mapbox",
    packages: "@mapbox/mcp-server",
    images: "mcp/mapbox",
    hosts: "mcp.mapbox.com",
    secrets: "MAPBOX_ACCESS_TOKEN"
  },
  {
    id: "mapbox-devkit",
    title: "Mapbox Developer",
    packages: "@mapbox/mcp-devkit-server",
    images: "mcp/mapbox-devkit",
    secrets: "MAPBOX_ACCESS_TOKEN"
  },
  { id: "markitdown", title: "Markitdown", packages: "markitdown-mcp", images: "mcp/markitdown" },
  {
    id: "mcp-api-gateway",
    title: "API Gateway",
    images: "mcp/api-gateway",
    secrets: "API_1_HEADER_AUTHORIZATION",
    plain: "API_1_NAME API_1_SWAGGER_URL"
  },
  {
    id: "mcp-atlassian",
    title: "Atlassian (sooperset)",
    packages: "mcp-atlassian",
    images: "ghcr.io/sooperset/mcp-atlassian mcp/atlassian",
    secrets: "ATLASSIAN_OAUTH_CLIENT_SECRET CONFLUENCE_API_TOKEN CONFLUENCE_PERSONAL_TOKEN JIRA_API_TOKEN JIRA_PERSONAL_TOKEN",
    plain: "ATLASSIAN_OAUTH_CLIENT_ID ATLASSIAN_OAUTH_CLOUD_ID ATLASSIAN_OAUTH_REDIRECT_URI ATLASSIAN_OAUTH_SCOPE CONFLUENCE_SPACES_FILTER CONFLUENCE_URL CONFLUENCE_USERNAME JIRA_PROJECTS_FILTER JIRA_URL JIRA_USERNAME"
  },
  { id: "mcp-discord", title: "Discord", images: "mcp/mcp-discord", secrets: "DISCORD_TOKEN" },
  {
    id: "mcp-github-pr-issue-analyser",
    title: "GitHub PRs and Issues Analyser",
    images: "ghcr.io/saidsef/mcp-github-pr-issue-analyser",
    secrets: "GITHUB_TOKEN"
  },
  {
    id: "mcp-reddit",
    title: "Reddit",
    images: "mcp/reddit-mcp",
    secrets: "REDDIT_CLIENT_SECRET REDDIT_PASSWORD",
    plain: "REDDIT_CLIENT_ID USERNAME"
  },
  {
    id: "mem0",
    title: "Mem0",
    packages: "@mem0/mcp-server mem0-mcp-server",
    secrets: "MEM0_API_KEY",
    plain: "MEM0_DEFAULT_USER_ID"
  },
  {
    id: "memory",
    title: "Memory (Reference)",
    packages: "@modelcontextprotocol/server-memory",
    images: "mcp/memory",
    plain: "MEMORY_FILE_PATH"
  },
  { id: "mercado-libre", title: "Mercado Libre", hosts: "mcp.mercadolibre.com", secrets: "MERCADO_LIBRE_API_KEY" },
  { id: "mercado-pago", title: "Mercado Pago", hosts: "mcp.mercadopago.com", secrets: "MERCADO_PAGO_API_KEY" },
  {
    id: "metabase",
    title: "Metabase",
    packages: "@easecloudio/mcp-metabase-server",
    images: "mcp/metabase",
    secrets: "METABASE_API_KEY METABASE_PASSWORD",
    plain: "METABASE_URL METABASE_USERNAME"
  },
  {
    id: "metabase-cognition",
    title: "Metabase (Cognition AI)",
    packages: "@cognitionai/metabase-mcp-server",
    secrets: "METABASE_API_KEY METABASE_PASSWORD",
    plain: "METABASE_URL METABASE_USER_EMAIL"
  },
  { id: "microsoft-learn", title: "Microsoft Learn", hosts: "learn.microsoft.com" },
  {
    id: "minimax",
    title: "MiniMax",
    packages: "minimax-mcp minimax-mcp-js",
    secrets: "MINIMAX_API_KEY",
    plain: "MINIMAX_API_HOST MINIMAX_API_RESOURCE_MODE MINIMAX_MCP_BASE_PATH"
  },
  { id: "miro-remote", title: "Miro", hosts: "mcp.miro.com", oauth: true },
  {
    id: "monday",
    title: "Monday.com",
    packages: "@mondaydotcomorg/monday-api-mcp",
    hosts: "mcp.monday.com",
    secrets: "MONDAY_TOKEN",
    oauth: true
  },
  {
    id: "mongodb",
    title: "MongoDB",
    packages: "@mongodb-js/mongodb-mcp-server mongodb-mcp-server",
    images: "mcp/mongodb mongodb/mongodb-mcp-server",
    secrets: "MDB_MCP_API_CLIENT_SECRET MDB_MCP_CONNECTION_STRING",
    plain: "MDB_MCP_API_CLIENT_ID MDB_MCP_READ_ONLY MDB_MCP_TELEMETRY"
  },
  { id: "morningstar-mcp-server", title: "Morningstar", hosts: "mcp.morningstar.com", oauth: true },
  { id: "morph", title: "Morph", packages: "@morphllm/morphmcp", secrets: "MORPH_API_KEY" },
  { id: "motherduck", title: "MotherDuck", packages: "mcp-server-motherduck", secrets: "motherduck_token" },
  {
    id: "ms-365-softeria",
    title: "Microsoft 365 (community)",
    packages: "@softeria/ms-365-mcp-server",
    secrets: "MS365_MCP_CLIENT_SECRET MS365_MCP_OAUTH_TOKEN",
    plain: "MS365_MCP_CLIENT_ID MS365_MCP_TENANT_ID"
  },
  { id: "multiversx-mx", title: "MultiversX", images: "mcp/multiversx-mx", plain: "MVX_NETWORK" },
  {
    id: "mysql-benborla",
    title: "MySQL (benborla)",
    packages: "@benborla29/mcp-server-mysql mcp-server-mysql",
    secrets: "MYSQL_PASS",
    plain: "ALLOW_DELETE_OPERATION ALLOW_INSERT_OPERATION ALLOW_UPDATE_OPERATION MYSQL_DB MYSQL_HOST MYSQL_PORT MYSQL_USER"
  },
  {
    id: "mysql-designcomputer",
    title: "MySQL (designcomputer)",
    packages: "mysql-mcp-server mysql_mcp_server",
    secrets: "MYSQL_PASSWORD",
    plain: "MYSQL_DATABASE MYSQL_HOST MYSQL_PORT MYSQL_USER"
  },
  {
    id: "mysql-f4ww4z",
    title: "MySQL (f4ww4z)",
    packages: "@f4ww4z/mcp-mysql-server",
    secrets: "MYSQL_PASSWORD",
    plain: "MYSQL_DATABASE MYSQL_HOST MYSQL_USER"
  },
  {
    id: "n8n",
    title: "n8n",
    packages: "n8n-mcp",
    images: "ghcr.io/czlonkowski/n8n-mcp mcp/n8n",
    secrets: "AUTH_TOKEN N8N_API_KEY",
    plain: "DISABLE_CONSOLE_OUTPUT MCP_MODE N8N_API_URL"
  },
  {
    id: "nasdaq-data-link",
    title: "Nasdaq Data Link",
    images: "mcp/nasdaq-data-link",
    secrets: "NASDAQ_DATA_LINK_API_KEY"
  },
  { id: "needle", title: "Needle", images: "mcp/needle-mcp", hosts: "mcp.needle.app", secrets: "NEEDLE_API_KEY" },
  {
    id: "neo4j",
    title: "Neo4j",
    images: "mcp/neo4j",
    secrets: "NEO4J_PASSWORD",
    plain: "NEO4J_DATABASE NEO4J_READ_ONLY NEO4J_TELEMETRY NEO4J_URI NEO4J_USERNAME"
  },
  {
    id: "neo4j-cloud-aura-api",
    title: "Neo4j Cloud Aura Api",
    packages: "mcp-neo4j-aura-manager",
    images: "mcp/neo4j-cloud-aura-api",
    secrets: "NEO4J_AURA_CLIENT_SECRET",
    plain: "NEO4J_AURA_CLIENT_ID NEO4J_MCP_SERVER_ALLOWED_HOSTS NEO4J_MCP_SERVER_ALLOW_ORIGINS NEO4J_MCP_SERVER_HOST NEO4J_MCP_SERVER_PATH NEO4J_MCP_SERVER_PORT NEO4J_TRANSPORT"
  },
  {
    id: "neo4j-cypher",
    title: "Neo4j Cypher",
    packages: "mcp-neo4j-cypher",
    images: "mcp/neo4j-cypher",
    secrets: "NEO4J_PASSWORD",
    plain: "NEO4J_DATABASE NEO4J_MCP_SERVER_ALLOWED_HOSTS NEO4J_MCP_SERVER_ALLOW_ORIGINS NEO4J_MCP_SERVER_HOST NEO4J_MCP_SERVER_PATH NEO4J_MCP_SERVER_PORT NEO4J_NAMESPACE NEO4J_READ_ONLY NEO4J_RESPONSE_TOKEN_LIMIT NEO4J_TRANSPORT NEO4J_URI NEO4J_URL NEO4J_USERNAME"
  },
  {
    id: "neo4j-data-modeling",
    title: "Neo4j Data Modeling",
    packages: "mcp-neo4j-data-modeling",
    images: "mcp/neo4j-data-modeling",
    plain: "NEO4J_MCP_SERVER_ALLOWED_HOSTS NEO4J_MCP_SERVER_ALLOW_ORIGINS NEO4J_MCP_SERVER_HOST NEO4J_MCP_SERVER_PATH NEO4J_MCP_SERVER_PORT NEO4J_TRANSPORT"
  },
  {
    id: "neo4j-memory",
    title: "Neo4j Memory",
    packages: "mcp-neo4j-memory",
    images: "mcp/neo4j-memory",
    secrets: "NEO4J_PASSWORD",
    plain: "NEO4J_DATABASE NEO4J_MCP_SERVER_ALLOWED_HOSTS NEO4J_MCP_SERVER_ALLOW_ORIGINS NEO4J_MCP_SERVER_HOST NEO4J_MCP_SERVER_PATH NEO4J_MCP_SERVER_PORT NEO4J_TRANSPORT NEO4J_URI NEO4J_URL NEO4J_USERNAME"
  },
  {
    id: "neon",
    title: "Neon",
    packages: "@neondatabase/mcp-server-neon",
    images: "mcp/neon",
    hosts: "mcp.neon.tech",
    secrets: "NEON_API_KEY",
    oauth: true
  },
  {
    id: "netlify",
    title: "Netlify",
    packages: "@netlify/mcp",
    hosts: "netlify-mcp.netlify.app",
    secrets: "NETLIFY_PERSONAL_ACCESS_TOKEN",
    oauth: true
  },
  {
    id: "notion",
    title: "Notion",
    packages: "@notionhq/notion-mcp-server",
    images: "mcp/notion",
    hosts: "mcp.notion.com",
    secrets: "INTERNAL_INTEGRATION_TOKEN NOTION_TOKEN OPENAPI_MCP_HEADERS",
    oauth: true
  },
  {
    id: "notion-suekou",
    title: "Notion (community)",
    packages: "@suekou/mcp-notion-server",
    secrets: "NOTION_API_TOKEN"
  },
  { id: "novita", title: "Novita", images: "mcp/novita", secrets: "NOVITA_API_KEY" },
  { id: "npm-sentinel", title: "NPM Sentinel", packages: "@nekzus/mcp-server", images: "mcp/npm-sentinel" },
  {
    id: "obsidian",
    title: "Obsidian",
    packages: "mcp-obsidian",
    images: "mcp/obsidian",
    secrets: "OBSIDIAN_API_KEY",
    plain: "OBSIDIAN_HOST OBSIDIAN_PORT"
  },
  { id: "octagon", title: "Octagon", hosts: "mcp.octagonagents.com", oauth: true },
  {
    id: "okta-mcp-fctr",
    title: "Okta",
    images: "mcp/okta-mcp-fctr",
    secrets: "OKTA_API_TOKEN",
    plain: "OKTA_CLIENT_ORGURL"
  },
  {
    id: "okta-mcp-server",
    title: "Okta",
    packages: "okta-mcp-server",
    images: "mcp/okta-mcp-server",
    secrets: "OKTA_PRIVATE_KEY",
    plain: "OKTA_CLIENT_ID OKTA_KEY_ID OKTA_ORG_URL OKTA_SCOPES"
  },
  { id: "omi", title: "Omi", images: "mcp/omi", secrets: "OMI_API_KEY" },
  {
    id: "onlyoffice-docspace",
    title: "ONLYOFFICE DocSpace",
    packages: "@onlyoffice/docspace-mcp",
    images: "mcp/onlyoffice-docspace",
    secrets: "DOCSPACE_API_KEY",
    plain: "DOCSPACE_BASE_URL"
  },
  {
    id: "openbnb-airbnb",
    title: "Airbnb Search",
    packages: "@openbnb/mcp-server-airbnb",
    images: "mcp/openbnb-airbnb"
  },
  { id: "openmesh", title: "OpenMesh", hosts: "api.openmesh.dev" },
  { id: "openweather", title: "Openweather", images: "mcp/openweather", secrets: "OWM_API_KEY" },
  { id: "openzeppelin", title: "OpenZeppelin Contracts", hosts: "mcp.openzeppelin.com" },
  {
    id: "opik",
    title: "Opik",
    packages: "opik-mcp",
    images: "mcp/opik",
    secrets: "OPIK_API_KEY",
    plain: "OPIK_API_BASE_URL OPIK_WORKSPACE_NAME"
  },
  { id: "opine-mcp-server", title: "Opine", images: "codygreen719/opine-mcp-server", secrets: "OPINE_API_KEY" },
  { id: "oracle", title: "Oracle Database", images: "mcp/oracle", secrets: "ORACLE_PASSWORD", plain: "ORACLE_USER" },
  {
    id: "oxylabs",
    title: "Oxylabs",
    packages: "oxylabs-mcp",
    images: "mcp/oxylabs",
    secrets: "OXYLABS_AI_STUDIO_API_KEY OXYLABS_PASSWORD",
    plain: "OXYLABS_USERNAME"
  },
  {
    id: "paddle",
    title: "Paddle",
    packages: "@paddle/paddle-mcp",
    secrets: "PADDLE_API_KEY",
    plain: "PADDLE_ENVIRONMENT"
  },
  {
    id: "pagerduty",
    title: "PagerDuty",
    packages: "pagerduty-mcp",
    secrets: "PAGERDUTY_USER_API_KEY",
    plain: "PAGERDUTY_API_HOST"
  },
  { id: "paper-search", title: "Paper Search", packages: "paper-search-mcp", images: "mcp/paper-search" },
  {
    id: "paypal",
    title: "PayPal",
    packages: "@paypal/mcp",
    hosts: "mcp.paypal.com",
    secrets: "PAYPAL_ACCESS_TOKEN",
    plain: "PAYPAL_ENVIRONMENT",
    oauth: true
  },
  {
    id: "perplexity-ask",
    title: "Perplexity",
    packages: "@perplexity-ai/mcp-server server-perplexity-ask",
    images: "mcp/perplexity-ask",
    secrets: "PERPLEXITY_API_KEY"
  },
  { id: "phoenix", title: "Arize Phoenix", packages: "@arizeai/phoenix-mcp", secrets: "PHOENIX_API_KEY" },
  { id: "pia", title: "Program Integrity Alliance", images: "mcp/pia", secrets: "PIA_API_KEY" },
  { id: "pica", title: "Pica", images: "mcp/pica-mcp-server", secrets: "PICA_SECRET", plain: "PICA_BASE_URL" },
  {
    id: "pinecone",
    title: "Pinecone Assistant",
    images: "mcp/pinecone",
    secrets: "PINECONE_API_KEY",
    plain: "PINECONE_ASSISTANT_HOST"
  },
  { id: "pinecone-database", title: "Pinecone", packages: "@pinecone-database/mcp", secrets: "PINECONE_API_KEY" },
  {
    id: "plane",
    title: "Plane",
    packages: "@makeplane/plane-mcp-server",
    secrets: "PLANE_API_KEY",
    plain: "PLANE_API_HOST_URL PLANE_WORKSPACE_SLUG"
  },
  {
    id: "playwright",
    title: "Playwright",
    packages: "@playwright/mcp",
    images: "mcp/playwright mcr.microsoft.com/playwright/mcp"
  },
  {
    id: "playwright-mcp-server",
    title: "ExecuteAutomation Playwright",
    packages: "@executeautomation/playwright-mcp-server",
    images: "mcp/mcp-playwright"
  },
  {
    id: "pluggedin-mcp-proxy",
    title: "Plugged.in Proxy",
    packages: "@pluggedin/pluggedin-mcp-proxy",
    images: "mcp/pluggedin-mcp-proxy",
    secrets: "PLUGGEDIN_API_KEY",
    plain: "PLUGGEDIN_API_BASE_URL"
  },
  { id: "polar-signals", title: "Polar Signals", hosts: "api.polarsignals.com", secrets: "POLAR_SIGNALS_API_KEY" },
  { id: "polygon", title: "Polygon.io", packages: "mcp_polygon", secrets: "POLYGON_API_KEY" },
  { id: "pomodash", title: "PomoDash", images: "mcp/pomodash", secrets: "POMODASH_API_KEY", plain: "POMODASH_API_URL" },
  {
    id: "postgres",
    title: "PostgreSQL (Archived)",
    packages: "@modelcontextprotocol/server-postgres",
    images: "mcp/postgres"
  },
  { id: "postgres-crystaldba", title: "Postgres MCP Pro", packages: "postgres-mcp", images: "crystaldba/postgres-mcp" },
  { id: "posthog", title: "PostHog", hosts: "mcp.posthog.com", oauth: true },
  {
    id: "postman",
    title: "Postman",
    packages: "@postman/postman-mcp-server",
    images: "mcp/postman",
    hosts: "mcp.eu.postman.com mcp.postman.com",
    secrets: "POSTMAN_API_KEY"
  },
  { id: "prisma-postgres", title: "Prisma Postgres", hosts: "mcp.prisma.io", oauth: true },
  { id: "prometheus", title: "Prometheus", images: "ghcr.io/pab1it0/prometheus-mcp-server", plain: "PROMETHEUS_URL" },
  {
    id: "proxmox",
    title: "Proxmox VE",
    images: "mcp/proxmox",
    secrets: "PROXMOX_PASSWORD PROXMOX_TOKEN_VALUE",
    plain: "PROXMOX_HOST PROXMOX_PORT PROXMOX_TOKEN_NAME PROXMOX_USER PROXMOX_VERIFY_SSL"
  },
  {
    id: "pulumi",
    title: "Pulumi",
    packages: "@pulumi/mcp-server",
    images: "mcp/pulumi",
    hosts: "mcp.ai.pulumi.com",
    secrets: "PULUMI_ACCESS_TOKEN",
    oauth: true
  },
  {
    id: "puppeteer",
    title: "Puppeteer (Archived)",
    packages: "@modelcontextprotocol/server-puppeteer",
    images: "mcp/puppeteer"
  },
  { id: "qase", title: "Qase", packages: "@qase/mcp-server", secrets: "QASE_API_TOKEN" },
  {
    id: "qdrant",
    title: "Qdrant",
    packages: "mcp-server-qdrant",
    images: "mcp/qdrant",
    secrets: "QDRANT_API_KEY",
    plain: "COLLECTION_NAME EMBEDDING_MODEL QDRANT_LOCAL_PATH QDRANT_URL"
  },
  {
    id: "quantconnect",
    title: "QuantConnect",
    images: "mcp/quantconnect",
    secrets: "QUANTCONNECT_API_TOKEN",
    plain: "QUANTCONNECT_USER_ID"
  },
  { id: "railway", title: "Railway", packages: "@railway/mcp-server" },
  {
    id: "razorpay",
    title: "Razorpay",
    images: "mcp/razorpay razorpay/mcp",
    secrets: "RAZORPAY_KEY_SECRET",
    plain: "RAZORPAY_KEY_ID"
  },
  {
    id: "redis",
    title: "Redis",
    packages: "redis-mcp-server",
    images: "mcp/redis",
    secrets: "REDIS_PWD",
    plain: "REDIS_CA_CERTS REDIS_CA_PATH REDIS_CERT_REQS REDIS_CLUSTER_MODE REDIS_DB REDIS_HOST REDIS_PORT REDIS_SSL REDIS_SSL_CERTFILE REDIS_SSL_KEYFILE REDIS_USERNAME"
  },
  { id: "redis-archived", title: "Redis (Archived)", packages: "@modelcontextprotocol/server-redis" },
  { id: "redis-cloud", title: "Redis Cloud", images: "mcp/redis-cloud", secrets: "API_KEY SECRET_KEY" },
  {
    id: "ref",
    title: "Ref - Up-To-Date Docs",
    packages: "ref-tools-mcp",
    images: "mcp/ref-tools-mcp",
    hosts: "api.ref.tools",
    secrets: "REF_API_KEY"
  },
  { id: "remote-mcp", title: "Remote MCP", hosts: "mcp.remote-mcp.com" },
  { id: "render", title: "Render", images: "mcp/render", hosts: "mcp.render.com", secrets: "RENDER_API_KEY" },
  { id: "replicate", title: "Replicate", packages: "mcp-replicate replicate-mcp", secrets: "REPLICATE_API_TOKEN" },
  {
    id: "resend",
    title: "Resend",
    images: "mcp/resend",
    secrets: "RESEND_API_KEY",
    plain: "REPLY_TO_EMAIL_ADDRESSES SENDER_EMAIL_ADDRESS"
  },
  { id: "risken", title: "RISKEN", images: "mcp/risken", secrets: "RISKEN_ACCESS_TOKEN", plain: "RISKEN_URL" },
  { id: "rollbar", title: "Rollbar", packages: "@rollbar/mcp-server", secrets: "ROLLBAR_ACCESS_TOKEN" },
  { id: "rube", title: "Rube", hosts: "rube.app", secrets: "RUBE_API_KEY" },
  { id: "runpod", title: "RunPod", packages: "@runpod/mcp-server", secrets: "RUNPOD_API_KEY" },
  {
    id: "rust-mcp-filesystem",
    title: "Rust Filesystem",
    images: "mcp/rust-mcp-filesystem",
    plain: "ALLOW_WRITE ENABLE_ROOTS"
  },
  { id: "salesforce", title: "Salesforce DX", packages: "@salesforce/mcp" },
  {
    id: "salesforce-tsmztech",
    title: "Salesforce (community)",
    packages: "@tsmztech/mcp-server-salesforce",
    secrets: "SALESFORCE_CLIENT_SECRET SALESFORCE_PASSWORD SALESFORCE_TOKEN",
    plain: "SALESFORCE_CLIENT_ID SALESFORCE_CONNECTION_TYPE SALESFORCE_INSTANCE_URL SALESFORCE_USERNAME"
  },
  {
    id: "sanity",
    title: "Sanity",
    packages: "@sanity/mcp-server",
    hosts: "mcp.sanity.io",
    secrets: "SANITY_API_TOKEN",
    plain: "MCP_USER_ROLE SANITY_DATASET SANITY_PROJECT_ID",
    oauth: true
  },
  {
    id: "schemacrawler-ai",
    title: "SchemaCrawler AI",
    images: "mcp/schemacrawler-ai",
    secrets: "SCHCRWLR_DATABASE_PASSWORD",
    plain: "SCHCRWLR_DATABASE SCHCRWLR_DATABASE_USER SCHCRWLR_HOST SCHCRWLR_PORT SCHCRWLR_SERVER"
  },
  { id: "scorecard", title: "Scorecard", hosts: "scorecard-mcp.dare-d5b.workers.dev", oauth: true },
  {
    id: "scrapegraph",
    title: "ScrapeGraph",
    packages: "scrapegraph-mcp",
    images: "mcp/scrapegraph",
    secrets: "SGAI_API_KEY"
  },
  { id: "scrapezy", title: "Scrapezy", packages: "@scrapezy/mcp", images: "mcp/scrapezy", secrets: "SCRAPEZY_API_KEY" },
  { id: "search1api", title: "Search1API", packages: "search1api-mcp", secrets: "SEARCH1API_KEY" },
  { id: "semgrep", title: "Semgrep", packages: "semgrep-mcp", hosts: "mcp.semgrep.ai", secrets: "SEMGREP_APP_TOKEN" },
  {
    id: "sentry",
    title: "Sentry",
    packages: "@sentry/mcp-server",
    hosts: "mcp.sentry.dev",
    secrets: "SENTRY_ACCESS_TOKEN",
    plain: "SENTRY_HOST",
    oauth: true
  },
  {
    id: "sentry-archived",
    title: "Sentry (Archived)",
    packages: "mcp-server-sentry",
    images: "mcp/sentry",
    secrets: "SENTRY_AUTH_TOKEN"
  },
  { id: "sequa", title: "Sequa.AI", images: "mcp/sequa", secrets: "API_KEY", plain: "MCP_SERVER_URL" },
  {
    id: "sequentialthinking",
    title: "Sequential Thinking (Reference)",
    packages: "@modelcontextprotocol/server-sequential-thinking",
    images: "mcp/sequentialthinking"
  },
  {
    id: "serper",
    title: "Serper",
    packages: "serper-mcp-server serper-search-scrape-mcp-server",
    secrets: "SERPER_API_KEY"
  },
  {
    id: "shodan-burtthecoder",
    title: "Shodan (community)",
    packages: "@burtthecoder/mcp-shodan",
    secrets: "SHODAN_API_KEY"
  },
  { id: "shopify-dev", title: "Shopify Dev", packages: "@shopify/dev-mcp" },
  { id: "short-io", title: "Short.io", hosts: "ai-assistant.short.io", secrets: "SHORT_IO_API_KEY" },
  { id: "shortcut", title: "Shortcut", packages: "@shortcut/mcp", secrets: "SHORTCUT_API_TOKEN" },
  {
    id: "singlestore",
    title: "Singlestore",
    packages: "singlestore-mcp-server",
    images: "mcp/singlestore",
    secrets: "MCP_API_KEY"
  },
  {
    id: "slack",
    title: "Slack (Archived)",
    packages: "@modelcontextprotocol/server-slack",
    images: "mcp/slack",
    secrets: "SLACK_BOT_TOKEN",
    plain: "SLACK_CHANNEL_IDS SLACK_TEAM_ID"
  },
  {
    id: "slack-korotovsky",
    title: "Slack (community)",
    packages: "slack-mcp-server",
    images: "ghcr.io/korotovsky/slack-mcp-server",
    secrets: "SLACK_MCP_API_KEY SLACK_MCP_XOXB_TOKEN SLACK_MCP_XOXC_TOKEN SLACK_MCP_XOXD_TOKEN SLACK_MCP_XOXP_TOKEN",
    plain: "SLACK_MCP_ADD_MESSAGE_TOOL SLACK_MCP_CHANNELS_CACHE SLACK_MCP_HOST SLACK_MCP_PORT SLACK_MCP_USERS_CACHE"
  },
  { id: "slack-remote", title: "Slack (remote)", hosts: "mcp.slack.com", oauth: true },
  {
    id: "slack-zencoder",
    title: "Slack (Zencoder)",
    packages: "@zencoderai/slack-mcp-server",
    secrets: "SLACK_BOT_TOKEN",
    plain: "SLACK_CHANNEL_IDS SLACK_TEAM_ID"
  },
  {
    id: "smartbear",
    title: "SmartBear",
    packages: "@smartbear/mcp",
    images: "mcp/smartbear",
    secrets: "API_HUB_API_KEY BUGSNAG_AUTH_TOKEN PACT_BROKER_PASSWORD PACT_BROKER_TOKEN REFLECT_API_TOKEN",
    plain: "BUGSNAG_ENDPOINT PACT_BROKER_BASE_URL PACT_BROKER_USERNAME"
  },
  {
    id: "snowflake",
    title: "Snowflake",
    packages: "mcp-snowflake-server mcp_snowflake_server snowflake-labs-mcp",
    secrets: "SNOWFLAKE_PASSWORD",
    plain: "SNOWFLAKE_ACCOUNT SNOWFLAKE_DATABASE SNOWFLAKE_ROLE SNOWFLAKE_SCHEMA SNOWFLAKE_USER SNOWFLAKE_WAREHOUSE"
  },
  {
    id: "sonarqube",
    title: "SonarQube",
    images: "mcp/sonarqube",
    secrets: "SONARQUBE_TOKEN",
    plain: "SONARQUBE_ORG SONARQUBE_URL"
  },
  { id: "sqlite", title: "SQLite (Archived)", packages: "mcp-server-sqlite", images: "mcp/sqlite" },
  {
    id: "square",
    title: "Square",
    packages: "square-mcp-server",
    hosts: "mcp.squareup.com",
    secrets: "ACCESS_TOKEN",
    plain: "SQUARE_VERSION",
    oauth: true
  },
  {
    id: "stackgen",
    title: "StackGen",
    images: "ghcr.io/stackgenhq/stackgen",
    secrets: "STACKGEN_TOKEN",
    plain: "STACKGEN_URL"
  },
  {
    id: "stackhawk",
    title: "StackHawk",
    packages: "stackhawk-mcp",
    images: "mcp/stackhawk",
    secrets: "STACKHAWK_API_KEY"
  },
  {
    id: "stripe",
    title: "Stripe",
    packages: "@stripe/mcp",
    images: "mcp/stripe",
    hosts: "mcp.stripe.com",
    secrets: "STRIPE_SECRET_KEY",
    oauth: true
  },
  {
    id: "supabase",
    title: "Supabase",
    packages: "@supabase/mcp-server-supabase",
    hosts: "mcp.supabase.com",
    secrets: "SUPABASE_ACCESS_TOKEN",
    oauth: true
  },
  {
    id: "supabase-alexander-zuev",
    title: "Supabase (community)",
    packages: "supabase-mcp-server",
    secrets: "QUERY_API_KEY SUPABASE_ACCESS_TOKEN SUPABASE_DB_PASSWORD SUPABASE_SERVICE_ROLE_KEY",
    plain: "SUPABASE_PROJECT_REF SUPABASE_REGION"
  },
  {
    id: "supadata",
    title: "Supadata",
    packages: "@supadata/mcp",
    images: "ghcr.io/supadata-ai/mcp",
    secrets: "SUPADATA_API_KEY"
  },
  { id: "suzieq", title: "Suzieq", images: "mcp/suzieq-mcp", secrets: "SUZIEQ_API_KEY", plain: "SUZIEQ_API_ENDPOINT" },
  {
    id: "task-master",
    title: "Task Master",
    packages: "task-master-ai",
    secrets: "ANTHROPIC_API_KEY AZURE_OPENAI_API_KEY GOOGLE_API_KEY GROQ_API_KEY MISTRAL_API_KEY OLLAMA_API_KEY OPENAI_API_KEY OPENROUTER_API_KEY PERPLEXITY_API_KEY XAI_API_KEY"
  },
  {
    id: "tavily",
    title: "Tavily",
    packages: "tavily-mcp",
    images: "mcp/tavily",
    hosts: "mcp.tavily.com",
    secrets: "TAVILY_API_KEY",
    oauth: true
  },
  { id: "teamwork", title: "Teamwork", images: "mcp/teamwork", secrets: "TW_MCP_BEARER_TOKEN" },
  { id: "telnyx", title: "Telnyx", hosts: "api.telnyx.com", secrets: "TELNYX_API_KEY" },
  {
    id: "tembo",
    title: "Tembo",
    packages: "@tembo-io/mcp-server-tembo",
    images: "mcp/tembo",
    secrets: "TEMBO_API_KEY"
  },
  {
    id: "temporal",
    title: "Temporal",
    images: "mcp/temporal",
    secrets: "TEMPORAL_API_KEY",
    plain: "TEMPORAL_HOST TEMPORAL_NAMESPACE TEMPORAL_TLS_CLIENT_CERT_PATH TEMPORAL_TLS_CLIENT_KEY_PATH TEMPORAL_TLS_ENABLED"
  },
  {
    id: "terraform",
    title: "Hashicorp Terraform",
    images: "hashicorp/terraform-mcp-server",
    secrets: "TFE_TOKEN",
    plain: "TFE_ADDRESS"
  },
  {
    id: "testkube",
    title: "Testkube",
    images: "mcp/testkube",
    secrets: "TK_ACCESS_TOKEN",
    plain: "TK_CONTROL_PLANE_URL TK_ENV_ID TK_ORG_ID"
  },
  {
    id: "text-to-graphql",
    title: "Text-to-GraphQL",
    images: "mcp/text-to-graphql",
    secrets: "GRAPHQL_API_KEY OPENAI_API_KEY",
    plain: "GRAPHQL_ENDPOINT"
  },
  {
    id: "thingsboard",
    title: "ThingsBoard",
    images: "mcp/thingsboard",
    secrets: "THINGSBOARD_PASSWORD",
    plain: "THINGSBOARD_URL THINGSBOARD_USERNAME"
  },
  {
    id: "tigris",
    title: "Tigris Data",
    images: "mcp/tigris",
    secrets: "AWS_SECRET_ACCESS_KEY",
    plain: "AWS_ACCESS_KEY_ID AWS_ENDPOINT_URL_S3"
  },
  { id: "time", title: "Time (Reference)", packages: "mcp-server-time", images: "mcp/time" },
  { id: "tinybird", title: "Tinybird", packages: "mcp-tinybird", secrets: "TB_ADMIN_TOKEN", plain: "TB_API_URL" },
  { id: "todoist", title: "Todoist", hosts: "ai.todoist.net", oauth: true },
  {
    id: "todoist-abhiz123",
    title: "Todoist (community)",
    packages: "@abhiz123/todoist-mcp-server",
    secrets: "TODOIST_API_TOKEN"
  },
  {
    id: "trello-delorenj",
    title: "Trello (community)",
    packages: "@delorenj/mcp-server-trello",
    secrets: "TRELLO_API_KEY TRELLO_TOKEN",
    plain: "TRELLO_BOARD_ID TRELLO_WORKSPACE_ID"
  },
  {
    id: "triplewhale",
    title: "Triplewhale",
    packages: "@triplewhale/mcp-server-triplewhale",
    images: "mcp/triplewhale",
    secrets: "TRIPLEWHALE_API_KEY"
  },
  { id: "twilio", title: "Twilio", packages: "@twilio-alpha/mcp" },
  {
    id: "twitter-enescinar",
    title: "X (Twitter, community)",
    packages: "@enescinar/twitter-mcp",
    secrets: "ACCESS_TOKEN ACCESS_TOKEN_SECRET API_KEY API_SECRET_KEY"
  },
  {
    id: "uberall",
    title: "Uberall",
    images: "uberall/uberall-mcp-server",
    secrets: "uberall.access_token",
    plain: "UBERALL_URL"
  },
  {
    id: "unreal-engine-mcp-server",
    title: "Unreal Engine",
    images: "mcp/unreal-engine-mcp-server",
    plain: "UE_HOST UE_RC_HTTP_PORT UE_RC_WS_PORT"
  },
  {
    id: "upstash",
    title: "Upstash",
    packages: "@upstash/mcp-server",
    secrets: "UPSTASH_API_KEY",
    plain: "UPSTASH_EMAIL"
  },
  { id: "vapi", title: "Vapi", packages: "@vapi-ai/mcp-server", secrets: "VAPI_TOKEN" },
  { id: "variflight", title: "VariFlight", packages: "@variflight-ai/variflight-mcp", secrets: "VARIFLIGHT_API_KEY" },
  {
    id: "vectorize",
    title: "Vectorize",
    packages: "@vectorize-io/vectorize-mcp-server",
    secrets: "VECTORIZE_TOKEN",
    plain: "VECTORIZE_ORG_ID VECTORIZE_PIPELINE_ID"
  },
  {
    id: "vectra-ai-rux-mcp-server",
    title: "Vectra AI RUX",
    images: "mcp/vectra-ai-rux-mcp-server",
    secrets: "VECTRA_CLIENT_SECRET",
    plain: "VECTRA_BASE_URL VECTRA_CLIENT_ID"
  },
  { id: "vercel", title: "Vercel", hosts: "mcp.vercel.com", oauth: true },
  { id: "veyrax", title: "VeyraX", images: "mcp/veyrax", secrets: "VEYRAX_API_KEY" },
  {
    id: "victorialogs",
    title: "VictoriaLogs",
    images: "ghcr.io/victoriametrics-community/mcp-victorialogs",
    secrets: "VL_INSTANCE_BEARER_TOKEN",
    plain: "MCP_DISABLED_TOOLS MCP_LISTEN_ADDR MCP_SERVER_MODE VL_INSTANCE_ENTRYPOINT"
  },
  {
    id: "victoriametrics",
    title: "VictoriaMetrics",
    images: "ghcr.io/victoriametrics-community/mcp-victoriametrics",
    secrets: "VM_INSTANCE_BEARER_TOKEN",
    plain: "MCP_DISABLED_TOOLS MCP_DISABLE_RESOURCES MCP_LISTEN_ADDR MCP_SERVER_MODE VM_INSTANCE_ENTRYPOINT VM_INSTANCE_TYPE"
  },
  {
    id: "victoriatraces",
    title: "VictoriaTraces",
    images: "ghcr.io/victoriametrics-community/mcp-victoriatraces",
    secrets: "VT_INSTANCE_BEARER_TOKEN",
    plain: "MCP_DISABLED_TOOLS MCP_LISTEN_ADDR MCP_SERVER_MODE VT_INSTANCE_ENTRYPOINT"
  },
  {
    id: "virustotal-burtthecoder",
    title: "VirusTotal (community)",
    packages: "@burtthecoder/mcp-virustotal",
    secrets: "VIRUSTOTAL_API_KEY"
  },
  { id: "vizro", title: "Vizro", packages: "vizro-mcp", images: "mcp/vizro" },
  { id: "wayfound", title: "Wayfound", hosts: "app.wayfound.ai", secrets: "MCP_API_KEY" },
  { id: "waystation", title: "WayStation", hosts: "waystation.ai", oauth: true },
  { id: "webflow", title: "Webflow", images: "mcp/webflow", secrets: "WEBFLOW_TOKEN" },
  {
    id: "webflow-remote",
    title: "Webflow",
    packages: "webflow-mcp-server",
    hosts: "mcp.webflow.com",
    secrets: "WEBFLOW_TOKEN",
    oauth: true
  },
  { id: "wikipedia-mcp", title: "Wikipedia", packages: "wikipedia-mcp", images: "mcp/wikipedia-mcp" },
  { id: "wix", title: "Wix", hosts: "mcp.wix.com", oauth: true },
  {
    id: "wolfram-alpha",
    title: "WolframAlpha",
    packages: "mcp-wolfram-alpha",
    images: "mcp/wolfram-alpha",
    secrets: "WOLFRAM_API_KEY"
  },
  {
    id: "wordpress",
    title: "WordPress",
    packages: "@automattic/mcp-wordpress-remote",
    secrets: "JWT_TOKEN WP_API_PASSWORD",
    plain: "WP_API_URL WP_API_USERNAME"
  },
  {
    id: "xero",
    title: "Xero",
    packages: "@xeroapi/xero-mcp-server",
    secrets: "XERO_CLIENT_BEARER_TOKEN XERO_CLIENT_SECRET",
    plain: "XERO_CLIENT_ID"
  },
  {
    id: "youtube-kirbah",
    title: "YouTube (community)",
    packages: "@kirbah/mcp-youtube youtube-data-mcp-server",
    secrets: "YOUTUBE_API_KEY"
  },
  {
    id: "youtube-transcript",
    title: "YouTube Transcripts",
    packages: "mcp-youtube-transcript",
    images: "mcp/youtube-transcript"
  },
  { id: "z-ai", title: "Z.AI", packages: "@z_ai/mcp-server", secrets: "Z_AI_API_KEY", plain: "Z_AI_MODE" },
  { id: "zapier", title: "Zapier", hosts: "mcp.zapier.com" },
  {
    id: "zen",
    title: "Zen",
    images: "mcp/zen",
    secrets: "GEMINI_API_KEY OPENAI_API_KEY OPENROUTER_API_KEY XAI_API_KEY"
  },
  {
    id: "zerodha-kite",
    title: "Zerodha Kite Connect",
    images: "mcp/zerodha-kite",
    secrets: "KITE_ACCESS_TOKEN KITE_API_SECRET",
    plain: "KITE_REDIRECT_URL"
  },
  {
    id: "zscaler-mcp-server",
    title: "Zscaler",
    packages: "zscaler-mcp",
    images: "mcp/zscaler-mcp-server zscaler/zscaler-mcp-server",
    secrets: "ZSCALER_CLIENT_SECRET",
    plain: "ZSCALER_CLIENT_ID ZSCALER_CLOUD ZSCALER_CUSTOMER_ID ZSCALER_MCP_DISABLED_SERVICES ZSCALER_MCP_DISABLED_TOOLS ZSCALER_MCP_SKIP_CONFIRMATIONS ZSCALER_MCP_WRITE_ENABLED ZSCALER_MCP_WRITE_TOOLS ZSCALER_VANITY_DOMAIN"
  }
];

// src/servers/index.ts
function names(list2) {
  return list2 === void 0 ? [] : list2.split(" ");
}
function expand(entry) {
  return {
    id: entry.id,
    title: entry.title,
    packages: names(entry.packages),
    images: names(entry.images),
    hosts: names(entry.hosts),
    secrets: names(entry.secrets),
    plain: names(entry.plain),
    oauth: entry.oauth ?? false
  };
}
var built;
function index() {
  if (built !== void 0) return built;
  const servers = catalog.map(expand);
  const words = /* @__PURE__ */ new Map();
  const hosts = /* @__PURE__ */ new Map();
  for (const server of servers) {
    for (const name of [...server.packages, ...server.images]) words.set(name.toLowerCase(), server);
    for (const host of server.hosts) hosts.set(host, server);
  }
  built = {
    servers,
    words,
    hosts,
    secrets: new Set(servers.flatMap((server) => server.secrets)),
    plain: new Set(servers.flatMap((server) => server.plain))
  };
  return built;
}
var LONGEST_NAME = 300;
function candidates(word) {
  let name = word.toLowerCase().replaceAll("\\", "/");
  const inModules = name.lastIndexOf("node_modules/");
  if (inModules >= 0) {
    const parts = name.slice(inModules + "node_modules/".length).split("/", 2);
    const scoped = parts[0]?.startsWith("@") === true;
    return [scoped ? parts.join("/") : parts[0] ?? ""];
  }
  if (name.startsWith("docker.io/")) name = name.slice("docker.io/".length);
  const end = name.slice(1).search(/[@[=<>~!]/);
  const bare = end < 0 ? name : name.slice(0, end + 1);
  const slash = bare.lastIndexOf("/");
  const colon = bare.indexOf(":", slash + 1);
  const program = bare.slice(slash + 1).replace(/\.(?:exe|cmd)$/, "");
  const isPath = /^(?:\/|\.|[a-z]:\/)/.test(bare);
  return [name, bare, colon < 0 ? bare : bare.slice(0, colon), ...isPath || slash < 0 ? [program] : []];
}
function hostOf(text2) {
  const start = text2.indexOf("://");
  const authority = (start < 0 ? text2 : text2.slice(start + 3)).split(/[/?#]/, 1)[0] ?? "";
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  return host.replace(/:\d{1,5}$/, "").toLowerCase();
}
function findServer(launch) {
  const { words, hosts } = index();
  if (launch.host !== void 0) {
    const server = hosts.get(hostOf(launch.host));
    if (server !== void 0) return server;
  }
  for (const word of launch.words) {
    if (word.startsWith("https://") || word.startsWith("http://")) {
      const server = hosts.get(hostOf(word.slice(0, LONGEST_NAME)));
      if (server !== void 0) return server;
      continue;
    }
    if (word.length > LONGEST_NAME) continue;
    for (const name of candidates(word)) {
      const server = words.get(name);
      if (server !== void 0) return server;
    }
  }
  return void 0;
}
function isKnownSecret(name) {
  const { secrets, plain: plain2 } = index();
  return secrets.has(name) && !plain2.has(name);
}
function isKnownPlain(name) {
  const { secrets, plain: plain2 } = index();
  return plain2.has(name) && !secrets.has(name);
}

// src/assemble.ts
function assemble() {
  return {
    clients,
    unknownClient: unknown,
    managers,
    detector: makeDetector(issuers),
    findStructures,
    judgeName,
    judgeValue,
    isPlaceholder,
    isDefaultPassword,
    looksRandom,
    findServer,
    isKnownSecret,
    isKnownPlain,
    loadFormat,
    formatOf
  };
}

// src/core/policy.ts
var DEFAULT_POLICY = { allow: [], failOn: "error" };
var POLICY_PATHS = [".github/keygate.yml", ".github/keygate.yaml", ".keygate.yml", ".keygate.yaml"];

// src/engine/event.ts
var COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
var ZERO2 = /^0+$/;
function at(payload, ...keys) {
  let value = payload;
  for (const key of keys) value = typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
  return value;
}
function commitAt(payload, ...keys) {
  const value = at(payload, ...keys);
  return typeof value === "string" && COMMIT.test(value) ? value : void 0;
}
function subjectOf(event, payload, sha) {
  const base = commitAt(payload, "pull_request", "base", "sha");
  const head = commitAt(payload, "pull_request", "head", "sha");
  if (base !== void 0 && head !== void 0) return { kind: "change", base, head };
  const groupBase = commitAt(payload, "merge_group", "base_sha");
  const groupHead = commitAt(payload, "merge_group", "head_sha");
  if (groupBase !== void 0 && groupHead !== void 0) return { kind: "change", base: groupBase, head: groupHead };
  if (event === "push") {
    const after = commitAt(payload, "after") ?? sha;
    const before = commitAt(payload, "before");
    if (at(payload, "deleted") === true || after === void 0 || ZERO2.test(after)) return { kind: "nothing", reason: "The push deleted a branch." };
    const branch = at(payload, "repository", "default_branch");
    const onto = typeof branch === "string" && branch !== "" && at(payload, "ref") !== `refs/heads/${branch}` ? branch : void 0;
    if (before === void 0 || ZERO2.test(before)) return { kind: "branch", head: after, onto };
    return { kind: "push", before, after, fallback: onto };
  }
  if (sha !== void 0 && COMMIT.test(sha)) return { kind: "tree", commit: sha };
  return { problem: `the event "${event}" names no commit; give the inputs "base" and "head"` };
}

// src/engine/decode.ts
var UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decode2(content) {
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

// src/core/text.ts
function overlaps(a, b) {
  return a.start < b.end && b.start < a.end;
}
function contains(outer, inner) {
  return outer.start <= inner.start && inner.end <= outer.end;
}
var LineMap = class {
  #starts = [0];
  constructor(text2) {
    for (let i = 0; i < text2.length; i++) {
      const unit = text2.charCodeAt(i);
      if (unit === 10 || unit === 13 && text2.charCodeAt(i + 1) !== 10) this.#starts.push(i + 1);
    }
  }
  /** The position of `offset`; an offset behind the end is the end of the last line. */
  at(offset) {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
};

// src/engine/policy.ts
function plain(node) {
  if (node.kind === "list") return node.items.map(plain);
  if (node.kind === "map") return Object.fromEntries(node.entries.map((entry) => [entry.key, plain(entry.value)]));
  if (node.type === "null") return null;
  if (node.type === "number") return Number(node.text);
  return node.type === "boolean" ? /^true$/i.test(node.text) : node.text;
}
function nodeAt(root, pointer) {
  let node = root;
  for (const raw of pointer.split("/").slice(1)) {
    const key = raw.replace(/~1/g, "/").replace(/~0/g, "~");
    const next = node.kind === "map" ? node.entries.findLast((entry) => entry.key === key)?.value : node.kind === "list" ? node.items[Number(key)] : void 0;
    if (next === void 0) return node;
    node = next;
  }
  return node;
}
function allowanceOf(node) {
  const text2 = (key) => {
    const value = node.kind === "map" ? node.entries.findLast((entry) => entry.key === key)?.value : void 0;
    return value?.kind === "scalar" ? value.text : void 0;
  };
  const given = Object.fromEntries(
    ["path", "rule", "server", "slot", "issuer", "fingerprint", "owner", "expires"].map((key) => [key, text2(key)]).filter(([, value]) => value !== void 0)
  );
  return { reason: text2("reason") ?? "", ...given };
}
function readPolicy(path, text2, parsed, validate2) {
  const lines = new LineMap(text2);
  const place = (offset) => {
    const { line: line2, column } = lines.at(offset);
    return `${path}:${line2}:${column}`;
  };
  const [problem] = parsed.problems;
  if (problem !== void 0) throw new UserError(`${place(problem.span.start)}: the policy could not be read: ${problem.message}`);
  const root = parsed.documents[0];
  if (root === void 0 || root.kind === "scalar" && root.type === "null") return DEFAULT_POLICY;
  const [error] = validate2(plain(root));
  if (error !== void 0) throw new UserError(`${place(nodeAt(root, error.pointer).span.start)}: ${error.message}`);
  const get = (key) => root.kind === "map" ? root.entries.findLast((entry) => entry.key === key)?.value : void 0;
  const allow = get("allow");
  const failOn = get("fail-on");
  return {
    allow: allow?.kind === "list" ? allow.items.map(allowanceOf) : [],
    failOn: failOn?.kind === "scalar" && (failOn.text === "warning" || failOn.text === "note") ? failOn.text : DEFAULT_POLICY.failOn
  };
}
function applyAllowances(findings, policy, today, match) {
  if (policy.allow.length === 0) return findings;
  const tests = policy.allow.map((allowance) => {
    const path = allowance.path === void 0 ? void 0 : match(allowance.path);
    return {
      allowance,
      covers: (finding) => (path === void 0 || path(finding.origin.path)) && (allowance.rule === void 0 || allowance.rule === finding.rule) && (allowance.server === void 0 || allowance.server === finding.server?.name) && (allowance.slot === void 0 || allowance.slot === finding.slot?.name) && (allowance.issuer === void 0 || allowance.issuer === finding.issuer) && (allowance.fingerprint === void 0 || allowance.fingerprint === finding.fingerprint)
    };
  });
  return findings.map((finding) => {
    const covering = tests.filter(({ covers }) => covers(finding)).map(({ allowance }) => allowance);
    const valid = covering.find(({ expires }) => expires === void 0 || expires >= today);
    if (valid !== void 0) {
      const { reason, owner, expires } = valid;
      return { ...finding, allowed: { reason, ...owner === void 0 ? {} : { owner }, ...expires === void 0 ? {} : { expires } } };
    }
    const expired = covering[0]?.expires;
    return expired === void 0 ? finding : { ...finding, help: [...finding.help, `The policy allowed this until ${expired}; renew the allowance or remove the credential.`] };
  });
}

// src/engine/load-policy.ts
async function loadPolicy(found, knowledge, validate2) {
  if (found === void 0) return DEFAULT_POLICY;
  const decoded = decode2(found.content);
  if ("problem" in decoded) throw new UserError(`${found.path}: the policy could not be read: ${decoded.problem}`);
  const format = await knowledge.loadFormat("yaml");
  return readPolicy(found.path, decoded.text, format.parse(decoded.text), validate2);
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

// src/engine/compare.ts
function secretOf(finding) {
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
        const secret = secretOf(finding);
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
    const secret = secretOf(finding);
    if (secret === void 0) return false;
    const found = this.#held.find(
      (held) => !held.used && held.secret.equals(secret) && (nearness === "any" || held.path === finding.origin.path) && (nearness !== "slot" || held.key === keyOf2(finding))
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
      for (const slot of server.slots) if (slot.value.kind === "reference") keys.add(`${file.origin.path}|${server.name}|${slot.place}|${slot.name}`);
    }
  }
  return keys;
}
function compare(base, head) {
  const pool = new Pool(base);
  const references = referencesOf(base);
  const before = new Set(base.flatMap(({ judged }) => judged.map((finding) => finding.fingerprint)));
  const literals = head.flatMap(({ judged }) => judged).filter((finding) => secretOf(finding) !== void 0);
  const standing = /* @__PURE__ */ new Map();
  for (const nearness of ["slot", "file", "any"]) {
    for (const finding of literals) if (!standing.has(finding) && pool.take(finding, nearness)) standing.set(finding, "existing");
  }
  return head.flatMap(
    ({ judged }) => judged.map((finding) => {
      const known = standing.get(finding);
      if (known !== void 0) return { ...finding, standing: known };
      if (secretOf(finding) === void 0) {
        const existing = before.has(finding.fingerprint) && finding.rule !== "unreadable-config";
        return { ...finding, standing: existing ? "existing" : "added" };
      }
      const regressed = references.has(`${finding.origin.path}|${finding.server?.name ?? ""}|${finding.slot?.place ?? ""}|${finding.slot?.name ?? ""}`);
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
      const secret = secretOf(finding);
      if (secret === void 0 || known.some((pool) => pool.holds(secret)) || told.some((other) => other.equals(secret))) continue;
      told.push(secret);
      findings.push({ ...finding, standing: "transient" });
    }
  }
  return findings;
}

// src/engine/discover.ts
var SHAPE_WORDS = ["mcpServers", "mcp_servers", "mcp-servers", "context_servers", "modelContextProtocolServers", "McpServers", "mcp.servers"];
var SERVERS = /["']?servers["']?\s{0,20}[:=]|\[{1,2}servers[.\]]/;
function matcher(path) {
  const pattern = path.split("/").map((part2) => part2.split("*").map((piece) => piece.replace(/[\\^$.+?()[\]{}|]/g, "\\$&")).join("[^/]*")).join("/");
  return new RegExp(`(?:^|/)${pattern}$`);
}
function makeDiscovery(knowledge) {
  const byName = /* @__PURE__ */ new Map();
  const patterns = [];
  for (const client of knowledge.clients) {
    for (const file of client.files) {
      const claim = { client, file };
      if (file.path.includes("*")) patterns.push({ claim, pattern: matcher(file.path) });
      else {
        const name = file.path.slice(file.path.lastIndexOf("/") + 1);
        byName.set(name, [...byName.get(name) ?? [], { claim, path: file.path }]);
      }
    }
  }
  for (const list2 of byName.values()) list2.sort((a, b) => b.path.length - a.path.length);
  function claimsOf(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const named = (byName.get(name) ?? []).filter(({ path: end }) => path === end || path.endsWith(`/${end}`)).map(({ claim }) => claim);
    return named.length > 0 ? named : patterns.filter(({ pattern }) => pattern.test(path)).map(({ claim }) => claim);
  }
  return {
    candidate(path) {
      const claims = claimsOf(path);
      const format = claims[0]?.file.format ?? knowledge.formatOf(path);
      if (format === void 0 || format === "dotenv" && claims.length === 0) return void 0;
      return { path, format, claims };
    },
    mayHoldServers(text2, format) {
      if (format === "dotenv") return false;
      if (SHAPE_WORDS.some((word) => text2.includes(word))) return true;
      if (format === "jsonc") return SERVERS.test(text2) && /"(?:command|url|serverUrl|httpUrl)"/.test(text2);
      return SERVERS.test(text2) && /command|url/.test(text2) && /mcp/i.test(text2);
    }
  };
}

// src/engine/judge.ts
function severityOf(declared, confidence) {
  return confidence === "low" && declared === "error" ? "warning" : declared;
}
function part(text2) {
  return text2.replace(/[\\|]/g, "\\$&");
}
function fingerprintOf(rule, file, report) {
  const way = report.slot === void 0 ? [] : report.slot.path.length > 0 ? report.slot.path : [report.slot.place];
  return [rule, file.origin.path, report.server?.name ?? "", way.join("."), report.slot?.name ?? ""].map(part).join("|");
}
function judge(file, source, rules2, knowledge) {
  const client = knowledge.clients.find((one) => one.id === file.client) ?? knowledge.unknownClient;
  const context = {
    client,
    issuer(credential) {
      const known = knowledge.detector.kind(credential);
      return known === void 0 ? void 0 : { issuer: known.issuer.name, name: known.kind.name, rotate: known.issuer.rotate, exposure: known.issuer.exposure };
    }
  };
  const findings = [];
  const seen = /* @__PURE__ */ new Map();
  let lines;
  for (const rule of rules2) {
    const told = /* @__PURE__ */ new Set();
    for (const report of rule.check(file, context)) {
      const place = `${report.span.start}:${report.span.end}`;
      if (told.has(place)) continue;
      told.add(place);
      lines ??= new LineMap(source.text);
      const name = fingerprintOf(rule.meta.id, file, report);
      const count2 = (seen.get(name) ?? 0) + 1;
      seen.set(name, count2);
      findings.push({
        rule: rule.meta.id,
        severity: severityOf(rule.meta.severity, report.confidence),
        confidence: report.confidence,
        origin: file.origin,
        span: report.span,
        start: lines.at(report.span.start),
        end: lines.at(report.span.end),
        client: file.client,
        message: report.message,
        help: report.help,
        fingerprint: count2 === 1 ? name : `${name}#${count2}`,
        ...report.server === void 0 ? {} : { server: report.server },
        ...report.slot === void 0 ? {} : { slot: report.slot },
        ...report.issuer === void 0 ? {} : { issuer: report.issuer },
        ...report.rotate === void 0 ? {} : { rotate: report.rotate }
      });
    }
  }
  return findings;
}
function withStanding(findings, standing) {
  return findings.map((finding) => ({ ...finding, standing }));
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
var MAX_SHAPE_DEPTH = 8;
function looksLikeServer(node) {
  if (node.kind !== "map") return false;
  return node.entries.some(
    ({ key, value }) => COMMANDS.includes(key) && (value.kind === "list" || value.kind === "map" || value.kind === "scalar" && value.type === "string") || ADDRESSES.includes(key) && value.kind === "scalar" && /^(?:https?|wss?):\/\/|^\$|^\{/.test(value.text)
  );
}
function nameOf(item, fallback) {
  if (item.kind !== "map") return fallback;
  const name = item.entries.findLast((entry) => ["name", "id", "title"].includes(entry.key))?.value;
  return name?.kind === "scalar" && name.text !== "" ? name.text : fallback;
}
function serversIn(node, path) {
  if (node.kind === "map") return node.entries.map(({ key, value }) => ({ name: key, path: [...path, key], node: value }));
  if (node.kind === "list") return node.items.map((item, i) => ({ name: nameOf(item, `#${i + 1}`), path: [...path, i], node: item }));
  return [];
}
function resolveRoot(root, keys) {
  let found = [{ path: [], node: root }];
  for (const key of keys) {
    found = found.flatMap(({ path, node }) => {
      if (node.kind === "map") {
        return node.entries.filter((entry) => key === "*" || entry.key === key).map((entry) => ({ path: [...path, entry.key], node: entry.value }));
      }
      if (node.kind === "list" && (key === "*" || /^\d{1,6}$/.test(key))) {
        return node.items.map((item, i) => ({ path: [...path, i], node: item })).filter(({ path: at2 }) => key === "*" || String(at2.at(-1)) === key);
      }
      return [];
    });
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
      const here2 = [...path, key];
      const certain = ROOT_KEYS.has(key) && value.kind !== "scalar";
      const likely = COMMON_KEYS.has(key) && value.kind === "map" && value.entries.some((entry) => looksLikeServer(entry.value));
      if (certain || likely) found.push({ path: here2, node: value });
      if (!certain && !likely) walk(value, here2, depth + 1);
    }
  }
  walk(root, [], 0);
  return found;
}

// src/core/secret.ts
var import_node_util = require("node:util");
var REDACTED = "[redacted]";
var Secret = class {
  #text;
  constructor(text2) {
    this.#text = text2;
  }
  /** The text itself. The caller must not let it out of the function that asked. */
  reveal() {
    return this.#text;
  }
  /** Whether both hold the same text. Works without revealing either. */
  equals(other) {
    return this.#text === other.#text;
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

// src/engine/fragment.ts
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
function spanOf4(fragment) {
  return fragment.locate(0, fragment.text.length);
}

// src/engine/nested-json.ts
var MAX_SCALARS = 500;
function jsonScalars(fragment, jsonc2) {
  const parsed = jsonc2.parse(fragment.text);
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

// src/engine/url.ts
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
  if (at2 > authority && !text2.slice(authority, at2).includes(":")) parts.push({ kind: "userinfo", name: "", from: authority, to: at2 });
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
function hostOf2(text2) {
  const start = URL_START.exec(text2);
  if (start === null) return void 0;
  const host = /^(?:[^/?#]{0,500}@)?(?<host>[^/?#:@\s]{1,255})/.exec(text2.slice(start[0].length, start[0].length + 800))?.groups?.["host"];
  return host?.toLowerCase();
}

// src/engine/classify.ts
var GAP = "\uE000";
var GAPS = /\uE000+/g;
var SCHEME = /^\s{0,4}(?:bearer|basic|token|apikey|api-key|key|digest|bot|sso-key|splunk|pat|aws4-hmac-sha256)[\s:=]{1,4}/i;
var MAX_NESTING = 6;
var MAX_JUDGED = 2e4;
var SHELL_VARIABLE = {
  syntax: "$VAR",
  pattern: /\$(?:\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::?[-=](?<fallback>[^}]{0,4000}))?\}|env:(?<windows>[A-Za-z_][A-Za-z0-9_]{0,200})|(?<bare>[A-Za-z_][A-Za-z0-9_]{0,200})|\([^()]{1,2000}\))/g,
  places: ["argument", "env", "header", "url", "field"],
  yields: "environment",
  unset: "empty",
  source: "POSIX.1-2024, Shell Command Language, 2.6"
};
var BRIDGE_VARIABLE = {
  syntax: "${VAR}",
  pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
  places: ["header"],
  yields: "environment",
  unset: "empty",
  source: "geelen/mcp-remote src/lib/utils.ts"
};
function matchesOf(interpolation, text2, expanded, found) {
  interpolation.pattern.lastIndex = 0;
  for (const match of text2.matchAll(interpolation.pattern)) {
    if (interpolation.whole === true && match[0].length !== text2.trim().length) continue;
    const groups = match.groups ?? {};
    const target = groups["target"] ?? groups["windows"] ?? groups["bare"] ?? match[0];
    const { fallback } = groups;
    const from = match.index;
    const to = from + match[0].length;
    const at2 = fallback === void 0 || fallback === "" ? -1 : match[0].lastIndexOf(fallback);
    found.push({
      from,
      to,
      target,
      value: interpolation.yields === "plain" ? void 0 : { kind: "reference", via: interpolation.yields, syntax: interpolation.syntax, target, ...expanded === void 0 ? {} : { expanded } },
      ...at2 < 0 ? {} : { fallback: { start: from + at2, end: from + at2 + (fallback?.length ?? 0) } }
    });
  }
}
function mask(text2, references) {
  let masked = text2;
  for (const { from, to } of references) masked = masked.slice(0, from) + GAP.repeat(to - from) + masked.slice(to);
  return masked;
}
function findReferences(text2, question, around) {
  const { client, knowledge } = around;
  const found = [];
  let rest = text2;
  const sure = client.confidence === "low" ? void 0 : true;
  function take(interpolation, expanded) {
    const before = found.length;
    matchesOf(interpolation, rest, expanded, found);
    if (found.length > before) rest = mask(rest, found.slice(before));
  }
  if (/[$%{]/.test(text2)) {
    if (around.shell === true) take(SHELL_VARIABLE, true);
    if (around.bridge === true && question.place === "header") take(BRIDGE_VARIABLE, true);
    for (const interpolation of client.interpolations) {
      take(interpolation, interpolation.places.includes(question.place) ? client.id === "unknown" ? void 0 : sure : false);
    }
  }
  for (const manager of knowledge.managers) {
    for (const form of manager.references) {
      if (!rest.includes(form.anchor)) continue;
      const match = form.pattern.exec(rest);
      if (match === null) continue;
      const resolved = question.place === "env" && around.launchers?.includes(manager.id) === true;
      found.push({
        from: match.index,
        to: match.index + match[0].length,
        target: match.groups?.["target"] ?? match[0],
        value: { kind: "reference", via: form.yields, syntax: form.syntax, target: match.groups?.["target"] ?? match[0], manager: manager.id, expanded: resolved }
      });
      rest = mask(rest, found.slice(-1));
    }
  }
  if (/[$%{]/.test(rest)) {
    for (const interpolation of knowledge.unknownClient.interpolations) take(interpolation, client.id === "unknown" || sure === void 0 ? void 0 : false);
  }
  return found.sort((a, b) => a.from - b.from);
}
function findClaims(text2, around) {
  const { knowledge } = around;
  const claims = knowledge.detector.find(text2).map((match) => ({
    start: match.start,
    end: match.end,
    harmless: match.harmless,
    confidence: "high",
    credential: match.kind.id,
    evidence: `has the form of a ${match.kind.name}`
  }));
  for (const structure of knowledge.findStructures(text2)) {
    if (claims.some((claim) => claim.start < structure.end && structure.start < claim.end)) continue;
    if (text2.slice(structure.start, structure.end).includes(GAP)) continue;
    claims.push({
      start: structure.start,
      end: structure.end,
      harmless: structure.harmless,
      confidence: "high",
      credential: structure.id,
      evidence: `is a ${structure.name}`
    });
  }
  return claims;
}
function classify(fragment, question, around) {
  const { text: text2 } = fragment;
  const { place, name } = question;
  const { knowledge } = around;
  const whole = (value) => ({ place, name, span: spanOf4(fragment), value });
  if (text2.trim() === "") return question.free === true ? [] : [whole({ kind: "empty" })];
  const depth = question.depth ?? 0;
  function literal(part2, from, to, confidence, evidence, credential) {
    const within = question.within === void 0 ? "" : `, ${question.within}`;
    return {
      place,
      name,
      span: part2.locate(from, to),
      value: {
        kind: "literal",
        secret: new Secret(part2.text.slice(from, to)),
        confidence,
        evidence: `${evidence}${within}`,
        ...credential === void 0 ? {} : { credential }
      }
    };
  }
  const references = text2.length > MAX_JUDGED ? [] : findReferences(text2, question, around);
  const pieces = [];
  for (const reference of references) {
    if (reference.fallback === void 0 || depth >= MAX_NESTING) continue;
    const inner = cut(fragment, reference.fallback.start, reference.fallback.end);
    const named = knowledge.judgeName(name) === "none" && !question.verdict ? reference.target : name;
    for (const piece of classify(inner, { ...question, name: named, free: false, within: "as the default inside a reference", depth: depth + 1 }, around)) {
      if (piece.value.kind === "literal") pieces.push({ ...piece, name });
    }
  }
  const masked = mask(text2, references);
  const first = references.find((reference) => reference.value !== void 0)?.value;
  const residue = masked.replace(GAPS, "").replace(SCHEME, "").trim();
  if (references.length > 0 && residue === "") {
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
  const claims = findClaims(masked, around);
  for (const claim of claims) {
    if (!claim.harmless) pieces.push(literal(fragment, claim.start, claim.end, claim.confidence, claim.evidence, claim.credential));
  }
  if (text2.length > MAX_JUDGED) return pieces.length > 0 || question.free === true ? pieces : [whole({ kind: "plain" })];
  const url = depth < MAX_NESTING ? urlParts(masked) : void 0;
  if (url !== void 0) {
    for (const part2 of url) {
      if (claims.some((claim) => claim.start < part2.to && part2.from < claim.end)) continue;
      const inner = cut(fragment, part2.from, part2.to);
      if (part2.kind === "query") {
        const judged = classify(inner, { place: "url", name: part2.name, depth: depth + 1, ...question.within === void 0 ? {} : { within: question.within } }, around);
        pieces.push(...judged.filter((piece) => piece.value.kind !== "plain" && piece.value.kind !== "empty"));
      } else if (part2.kind === "userinfo" && !masked.slice(part2.from, part2.to).includes(GAP)) {
        if (inner.text.length >= 16 && knowledge.looksRandom(inner.text) && !knowledge.isPlaceholder(inner.text)) {
          pieces.push(literal(inner, 0, inner.text.length, "medium", "a random-looking user part of a URL"));
        }
      } else if (part2.kind === "segment" && !inner.text.includes(GAP) && isCapability(inner.text) && !knowledge.isPlaceholder(inner.text)) {
        pieces.push(literal(inner, 0, inner.text.length, "low", "a random-looking part of a URL path, which may open the endpoint by itself"));
      }
    }
    if (pieces.length > 0) return pieces;
    if (first !== void 0) return [whole(first)];
    return question.free === true ? [] : [whole({ kind: claims.length > 0 ? "placeholder" : "plain" })];
  }
  if (pieces.length > 0) return pieces;
  if (first !== void 0) return [whole(first)];
  if (claims.length > 0) return question.free === true ? [] : [whole({ kind: knowledge.isPlaceholder(text2, name) ? "placeholder" : "plain" })];
  if (question.free === true) return [];
  const scheme = place === "header" || place === "argument" || place === "env" || place === "field" ? SCHEME.exec(text2) : null;
  const body = trimmed(scheme === null ? fragment : cut(fragment, scheme[0].length, text2.length));
  const byName = knowledge.judgeName(name);
  const known = around.server?.secrets.includes(name) === true || place === "env" && knowledge.isKnownSecret(name);
  const plain2 = around.server?.plain.includes(name) === true || place === "env" && !known && knowledge.isKnownPlain(name) && byName !== "password" && byName !== "secret";
  let verdict = question.verdict !== void 0 && question.verdict !== "none" ? question.verdict : byName;
  if (known && (verdict === "none" || verdict === "harmless" || verdict === "key")) verdict = "secret";
  if (plain2) verdict = "harmless";
  if (place === "header" && verdict === "none" && scheme !== null && /^\s*(?:bearer|token)/i.test(text2)) verdict = "secret";
  const bearsCredential = verdict !== "none" && verdict !== "harmless";
  if (knowledge.isPlaceholder(body.text, name) || bearsCredential && knowledge.isDefaultPassword(body.text)) {
    const slot = place === "env" || place === "header";
    return [whole({ kind: bearsCredential || slot && /^[<[{]|your/i.test(body.text) ? "placeholder" : "plain" })];
  }
  if (bearsCredential && /^[A-Z][A-Z0-9]{0,60}(?:_[A-Z0-9]{1,60}){1,8}$/.test(body.text) && !knowledge.looksRandom(body.text)) return [whole({ kind: "placeholder" })];
  const issued = knowledge.detector.named(name, body.text);
  if (issued !== void 0) {
    return issued.harmless ? [whole({ kind: "plain" })] : [literal(body, issued.start, issued.end, "high", `has the form of a ${issued.kind.name}`, issued.kind.id)];
  }
  if (bearsCredential) {
    const generic = knowledge.judgeValue(body.text, name, verdict);
    if (generic !== void 0) return [literal(body, 0, body.text.length, generic.confidence, generic.evidence)];
  }
  return [whole({ kind: "plain" })];
}
function isCapability(segment2) {
  return segment2.length >= 32 && /^[A-Za-z0-9_-]+$/.test(segment2) && /[0-9]/.test(segment2) && /[a-z]/.test(segment2) && /[A-Z]/.test(segment2);
}

// src/engine/shell.ts
var OPERATORS = /* @__PURE__ */ new Set([";", "&", "|", "\n", "(", ")"]);
function splitShell(line2) {
  const { text: text2 } = line2;
  const commands = [];
  let words = [];
  let word = "";
  let at2 = [];
  let open = false;
  let quote = "";
  function endWord() {
    if (open) words.push(picked(line2, word, at2));
    word = "";
    at2 = [];
    open = false;
  }
  for (let i = 0; i < text2.length; i++) {
    const unit = text2[i] ?? "";
    if (quote !== "") {
      if (unit === quote) quote = "";
      else if (unit === "\\" && quote === '"' && /["\\$`]/.test(text2[i + 1] ?? "")) {
        i++;
        word += text2[i] ?? "";
        at2.push(i);
      } else {
        word += unit;
        at2.push(i);
      }
    } else if (unit === '"' || unit === "'") {
      quote = unit;
      open = true;
    } else if (unit === "\\" && /[\s"'\\$&|;()]/.test(text2[i + 1] ?? "")) {
      i++;
      if (text2[i] !== "\n") {
        word += text2[i] ?? "";
        at2.push(i);
        open = true;
      }
    } else if (OPERATORS.has(unit) && !(unit === "(" && word.endsWith("$"))) {
      endWord();
      if (words.length > 0) commands.push(words);
      words = [];
    } else if (unit === " " || unit === "	" || unit === "\r") {
      endWord();
    } else {
      word += unit;
      at2.push(i);
      open = true;
    }
  }
  endWord();
  if (words.length > 0) commands.push(words);
  return commands;
}

// src/engine/arguments.ts
var SHELLS = /^(?:.{0,500}[\\/])?(?:ba|z|da|a|k|fi)?sh(?:\.exe)?$/;
var POWERSHELLS = /^(?:.{0,500}[\\/])?(?:pwsh|powershell)(?:\.exe)?$/i;
var CONTAINERS = /^(?:.{0,500}[\\/])?(?:docker|podman|nerdctl|container)(?:\.exe)?$/;
var ENV_FLAGS = /* @__PURE__ */ new Set(["-e", "--env", "--env-var", "--envs"]);
var HEADER_FLAGS = /* @__PURE__ */ new Set(["-h", "-H", "--header", "--headers", "--http-header"]);
var ASSIGNMENT = /^(?:\$env:)?(?<name>[A-Za-z_][A-Za-z0-9_.-]{0,200})\s?=/;
var VARIABLE = /^[A-Z_][A-Z0-9_]{1,200}$/;
var FLAG = /^(?<flag>--?[A-Za-z][A-Za-z0-9_.-]{0,100})(?<equals>=)?/;
var HEADER = /^(?<name>[A-Za-z][A-Za-z0-9_-]{0,100})\s?[:=]/;
function programOf(word) {
  return word.slice(Math.max(word.lastIndexOf("/"), word.lastIndexOf("\\")) + 1).replace(/\.(?:exe|cmd)$/i, "");
}
function findLaunches(words, managers2) {
  const found = [];
  words.forEach((word, at2) => {
    const program = programOf(word);
    for (const manager of managers2) {
      for (const launcher of manager.launchers) {
        if (launcher.command !== program) continue;
        let next = at2 + 1;
        const complete = launcher.subcommand.every((wanted) => {
          while (next < words.length && words[next] !== wanted && words[next]?.startsWith("-") === true) {
            next += launcher.valued.includes(words[next] ?? "") ? 2 : 1;
          }
          return words[next++] === wanted;
        });
        if (complete && !found.some((other) => other.at === at2 && other.manager.id === manager.id)) {
          found.push({ manager, style: launcher.style, at: at2 });
        }
      }
    }
  });
  return found;
}
function readShell(line2, around, depth = 0) {
  return splitShell(line2).flatMap((words) => readArguments(words, { ...around, shell: true }, depth + 1));
}
function readArguments(words, around, depth = 0) {
  const texts = words.map((word) => word.text);
  const container = texts.some((text2) => CONTAINERS.test(text2));
  const surroundings = { ...around, bridge: around.bridge === true || texts.some((text2) => /^mcp-remote(?:@|$)/.test(text2)) };
  const pieces = [];
  if (depth > 4) return pieces;
  function readHeader(word, flag) {
    const match = HEADER.exec(word.text);
    if (match === null) pieces.push(...classify(word, { place: "header", name: flag, verdict: "secret" }, surroundings));
    else pieces.push(...classify(cut(word, match[0].length, word.text.length), { place: "header", name: match.groups?.["name"] ?? flag }, surroundings));
  }
  function readVariable(word) {
    const match = ASSIGNMENT.exec(word.text);
    if (match !== null) {
      const name = match.groups?.["name"] ?? "";
      pieces.push(...classify(cut(word, match[0].length, word.text.length), { place: "env", name }, surroundings));
      return true;
    }
    if (!container || !VARIABLE.test(word.text)) return false;
    pieces.push({ place: "env", name: word.text, span: spanOf4(word), value: { kind: "reference", via: "environment", syntax: "-e NAME", target: word.text, expanded: true } });
    return true;
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === void 0) break;
    const { text: text2 } = word;
    const next = words[i + 1];
    const script = words[i + 2];
    if (next !== void 0 && script !== void 0 && (SHELLS.test(text2) && /^-[a-z]{0,4}c$/.test(next.text) || POWERSHELLS.test(text2) && /^-c(?:ommand)?$/i.test(next.text))) {
      pieces.push(...readShell(script, surroundings, depth));
      i += 2;
      continue;
    }
    const flag = FLAG.exec(text2);
    if (flag !== null) {
      const name = flag.groups?.["flag"] ?? "";
      if (flag.groups?.["equals"] === "=") {
        const value = cut(word, flag[0].length, text2.length);
        if (ENV_FLAGS.has(name) && readVariable(value)) continue;
        if (HEADER_FLAGS.has(name)) readHeader(value, name);
        else pieces.push(...meaningful(classify(value, { place: "argument", name }, surroundings)));
        continue;
      }
      const attached = /^-e(?=[A-Z_][A-Z0-9_]{0,100}=)/.exec(text2);
      if (attached !== null) {
        readVariable(cut(word, 2, text2.length));
        continue;
      }
      if (next === void 0) continue;
      if (ENV_FLAGS.has(name)) {
        if (readVariable(next)) i++;
        continue;
      }
      if (HEADER_FLAGS.has(name) && HEADER.test(next.text)) {
        readHeader(next, name);
        i++;
        continue;
      }
      const verdict = around.knowledge.judgeName(name);
      const telling = verdict !== "none" && verdict !== "harmless";
      const isFlag = /^--[A-Za-z]|^-[A-Za-z]$/.test(next.text) || next.text === "--";
      const sshpass = name === "-p" && i > 0 && programOf(texts[i - 1] ?? "") === "sshpass";
      if ((telling || sshpass || around.knowledge.detector.named(name, next.text) !== void 0) && !isFlag) {
        pieces.push(...classify(next, { place: "argument", name, ...sshpass ? { verdict: "password" } : {} }, surroundings));
        i++;
      }
      continue;
    }
    if (ASSIGNMENT.test(text2) && !/^[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\//.test(text2) && readVariable(word)) continue;
    if (/\s/.test(text2) && /(?:^|\s)(?:--?[A-Za-z]|[A-Za-z_]{1,60}=)/.test(text2) && !/^\s*[{[]/.test(text2)) {
      const inner = readShell(word, surroundings, depth);
      if (inner.length > 0) {
        pieces.push(...inner);
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

// src/engine/entry.ts
var MAX_SLOTS = 2e3;
var VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,100}$/;
function printable(name, knowledge) {
  const matches = knowledge.detector.find(name);
  let text2 = name;
  for (const match of [...matches].reverse()) text2 = `${text2.slice(0, match.start)}[redacted]${text2.slice(match.end)}`;
  for (const structure of [...knowledge.findStructures(text2)].reverse()) text2 = `${text2.slice(0, structure.start)}[redacted]${text2.slice(structure.end)}`;
  return text2.length > 160 ? `${text2.slice(0, 157)}...` : text2;
}
function roleFinder(fields) {
  const byTail = /* @__PURE__ */ new Map();
  for (const role of Object.keys(fields)) {
    for (const name of fields[role]) {
      const parts = name.split(".");
      const tail = parts.at(-1) ?? "";
      byTail.set(tail, [...byTail.get(tail) ?? [], { parts, role }]);
    }
  }
  return (path) => {
    const candidates2 = byTail.get(path.at(-1) ?? "") ?? [];
    return candidates2.filter(({ parts }) => parts.length <= path.length && parts.every((part2, i) => path[path.length - parts.length + i] === part2)).sort((a, b) => b.parts.length - a.parts.length)[0]?.role;
  };
}
function add2(to, path, pieces) {
  for (const piece of pieces) {
    if (to.slots.length >= MAX_SLOTS) return;
    to.slots.push({
      place: piece.place,
      name: printable(piece.name, to.around.knowledge),
      path: path.map((part2) => typeof part2 === "string" ? printable(part2, to.around.knowledge) : part2),
      span: piece.span,
      value: piece.value
    });
  }
}
function judgeKey(to, path, entry, place) {
  if (entry.key.length < 12) return;
  const inner = { text: entry.key, locate: () => entry.keySpan };
  add2(to, path, classify(inner, { place, name: "key", free: true }, to.around).filter((piece) => piece.value.kind === "literal"));
}
function scalarsOf(node) {
  if (node.kind === "scalar") return [node];
  if (node.kind === "list") return node.items.flatMap(scalarsOf);
  return node.entries.flatMap((entry) => scalarsOf(entry.value));
}
function readPairs(to, path, node, place) {
  if (node.kind === "map") {
    for (const entry of node.entries) {
      const here2 = [...path, entry.key];
      judgeKey(to, here2, entry, place);
      if (entry.value.kind === "scalar") add2(to, here2, classify(fragmentOf(entry.value), { place, name: entry.key }, to.around));
      else for (const scalar2 of scalarsOf(entry.value)) add2(to, here2, classify(fragmentOf(scalar2), { place, name: entry.key }, to.around));
    }
    return;
  }
  if (node.kind === "scalar") {
    add2(to, path, classify(fragmentOf(node), { place, name: String(path.at(-1) ?? place), free: true }, to.around));
    return;
  }
  node.items.forEach((item, i) => {
    const here2 = [...path, i];
    if (item.kind === "scalar") {
      const flag = place === "env" ? "-e" : "--header";
      const word = fragmentOf(item);
      const named = place === "env" && VARIABLE_NAME.test(item.text);
      if (named) {
        add2(to, here2, [{ place, name: item.text, span: item.span, value: { kind: "reference", via: "environment", syntax: "NAME", target: item.text } }]);
      } else add2(to, here2, readArguments([{ text: flag, locate: () => item.span }, word], to.around));
    } else if (item.kind === "map") {
      const name = item.entries.findLast((entry) => ["name", "key", "header"].includes(entry.key.toLowerCase()))?.value;
      const label = name?.kind === "scalar" ? name.text : `${place}[${i}]`;
      for (const entry of item.entries) {
        if (entry.value === name) continue;
        for (const scalar2 of scalarsOf(entry.value)) {
          const value = ["value", "default"].includes(entry.key);
          add2(to, [...here2, entry.key], classify(fragmentOf(scalar2), { place, name: value ? label : entry.key, free: !value }, to.around));
        }
      }
    } else for (const scalar2 of scalarsOf(item)) add2(to, here2, classify(fragmentOf(scalar2), { place, name: `${place}[${i}]`, free: true }, to.around));
  });
}
function readVariables(to, path, node) {
  const field2 = String(path.at(-1) ?? "");
  for (const scalar2 of scalarsOf(node)) {
    const literal = VARIABLE_NAME.test(scalar2.text) ? classify(fragmentOf(scalar2), { place: "field", name: field2, free: true }, to.around) : classify(fragmentOf(scalar2), { place: "field", name: field2, verdict: "secret" }, to.around);
    if (literal.some((piece) => piece.value.kind === "literal")) add2(to, path, literal);
    else if (scalar2.text !== "") {
      const value = { kind: "reference", via: "environment", syntax: field2, target: scalar2.text, expanded: true };
      add2(to, path, [{ place: "field", name: field2, span: scalar2.inner, value }]);
    }
  }
}
function wordsOf2(node, path) {
  if (node === void 0) return [];
  if (node.kind === "scalar") return [{ ...fragmentOf(node), label: path }];
  if (node.kind === "map") return [];
  return node.items.flatMap((item, i) => item.kind === "scalar" ? [{ ...fragmentOf(item), label: `${path}[${i}]` }] : wordsOf2(item, `${path}[${i}]`));
}
function readMap(to, path, keys, node, depth) {
  const { around, roleOf } = to;
  let command = [];
  let shellLine;
  let args = [];
  let argsPath = path;
  for (const entry of node.entries) {
    const here2 = [...path, entry.key];
    const inner = [...keys, entry.key];
    const { value } = entry;
    const role = roleOf(inner);
    judgeKey(to, here2, entry, "field");
    switch (role) {
      case "command": {
        if (value.kind === "map") {
          readMap(to, here2, inner, value, depth + 1);
          break;
        }
        to.stdio = true;
        const words2 = wordsOf2(value, entry.key);
        if (value.kind === "scalar" && /\s/.test(value.text.trim()) && !/^(?:[A-Za-z]:)?[\\/]/.test(value.text)) shellLine = words2[0];
        else command = words2;
        if (args.length === 0) argsPath = here2;
        break;
      }
      case "args":
        args = [...args, ...wordsOf2(value, entry.key)];
        argsPath = here2;
        break;
      case "env":
        readPairs(to, here2, value, "env");
        break;
      case "headers":
        readPairs(to, here2, value, "header");
        break;
      case "url":
        if (value.kind === "scalar") {
          to.remote = true;
          const pieces = classify(fragmentOf(value), { place: "url", name: entry.key }, around);
          add2(to, here2, pieces);
        }
        break;
      case "secrets":
        for (const scalar2 of scalarsOf(value)) {
          if (scalar2.type === "boolean" || scalar2.type === "null") continue;
          add2(to, here2, classify(fragmentOf(scalar2), { place: "field", name: entry.key, verdict: "secret" }, around));
        }
        break;
      case "variables":
        readVariables(to, here2, value);
        break;
      case "settings":
        if (value.kind === "map") readPairs(to, here2, value, "env");
        break;
      case "helpers":
        for (const scalar2 of scalarsOf(value)) {
          const literals = readShell(fragmentOf(scalar2), around).filter((piece) => piece.value.kind === "literal");
          if (literals.length > 0) add2(to, here2, literals);
          else if (scalar2.text !== "") {
            add2(to, here2, [{ place: "field", name: entry.key, span: scalar2.inner, value: { kind: "reference", via: "manager", syntax: entry.key, target: "command", expanded: true } }]);
          }
        }
        break;
      default: {
        if (role === "oauth") to.oauth = to.oauth || (value.kind === "scalar" ? !["", "false", "null"].includes(value.text) : true);
        if (value.kind === "scalar") readOther(to, here2, entry.key, value);
        else if (depth < 12) readOthers(to, here2, inner, value, depth + 1);
      }
    }
  }
  if (shellLine !== void 0) add2(to, argsPath, readShell(shellLine, around));
  const words = [...command, ...args];
  if (words.length > 0) {
    add2(to, argsPath, readArguments(words, around));
    for (const launch of findLaunches(words.map((word) => word.text), around.knowledge.managers)) {
      const word = words[launch.at];
      if (launch.style !== "bulk" || word === void 0) continue;
      add2(to, argsPath, [
        {
          place: "argument",
          name: word.label ?? "command",
          span: word.locate(0, word.text.length),
          value: { kind: "reference", via: "manager", syntax: word.text, target: "launcher", manager: launch.manager.id, expanded: true }
        }
      ]);
    }
  }
}
function readOther(to, path, key, scalar2) {
  if (scalar2.type !== "string") return;
  const verdict = to.around.knowledge.judgeName(key);
  const telling = verdict === "secret" || verdict === "password" || verdict === "connection";
  const pieces = classify(fragmentOf(scalar2), { place: "field", name: key, free: !telling }, to.around);
  add2(to, path, pieces.filter((piece) => telling ? piece.value.kind !== "plain" && piece.value.kind !== "empty" : piece.value.kind === "literal"));
}
function readOthers(to, path, keys, node, depth) {
  if (node.kind === "map") readMap(to, path, keys, node, depth);
  else if (node.kind === "list") {
    node.items.forEach((item, i) => {
      if (item.kind === "scalar") readOther(to, [...path, i], String(keys.at(-1) ?? ""), item);
      else if (depth < 12) readOthers(to, [...path, i], keys, item, depth + 1);
    });
  }
}
function launchOf(node, fields) {
  const words = [];
  let host;
  function walk(at2, depth) {
    if (at2.kind !== "map" || depth > 3) return;
    for (const { key, value } of at2.entries) {
      if (fields.command.includes(key) || fields.args.includes(key)) {
        for (const scalar2 of scalarsOf(value)) words.push(.../\s/.test(scalar2.text) ? scalar2.text.slice(0, 4e3).split(/\s/) : [scalar2.text]);
      } else if (fields.url.includes(key) && value.kind === "scalar") host ??= hostOf2(value.text);
      if (value.kind === "map") walk(value, depth + 1);
    }
  }
  walk(node, 0);
  return { words, host };
}
function readEntry(raw, surroundings) {
  const { fields } = surroundings.client;
  const { knowledge } = surroundings;
  const { words, host } = launchOf(raw.node, fields);
  const known = knowledge.findServer(host === void 0 ? { words } : { words, host });
  const launchers = findLaunches(words, knowledge.managers).map((launch) => launch.manager.id);
  const around = { ...surroundings, server: known, launchers };
  const to = { slots: [], around, roleOf: roleFinder(fields), root: raw.path, oauth: false, remote: false, stdio: false };
  if (raw.node.kind === "map") readMap(to, raw.path, [], raw.node, 0);
  else if (raw.node.kind === "scalar") {
    to.remote = hostOf2(raw.node.text) !== void 0;
    add2(to, raw.path, classify(fragmentOf(raw.node), { place: to.remote ? "url" : "argument", name: "url" }, around));
  } else {
    const listed = wordsOf2(raw.node, "args");
    add2(to, raw.path, readArguments(listed, around));
  }
  const bears = to.slots.some((slot) => slot.place !== "url" && slot.value.kind !== "plain" && slot.value.kind !== "empty");
  const slots = to.slots.map(
    (slot) => slot.place === "url" && slot.value.kind === "plain" && !bears && (to.oauth || known?.oauth === true) ? { ...slot, value: { kind: "oauth" } } : slot
  );
  return {
    name: printable(raw.name, knowledge),
    path: raw.path.map((part2) => typeof part2 === "string" ? printable(part2, knowledge) : part2),
    span: raw.node.span,
    transport: to.stdio ? "stdio" : to.remote ? "remote" : "unknown",
    ...known === void 0 ? {} : { known: known.id },
    slots
  };
}

// src/engine/read.ts
var MAX_BYTES = 5 * 1024 * 1024;
var PAIR2 = /(?<![A-Za-z0-9_.$-])(?<name>[A-Za-z_][A-Za-z0-9_-]{1,80})["']?\s{0,4}[:=]\s{0,4}["']?(?<value>[^\s"',;`]{6,600})/g;
function duplicatesOf(documents, within, knowledge) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  function walk(node) {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === "list") node.items.forEach(walk);
    if (node.kind !== "map") return;
    for (const entry of node.entries) {
      if (entry.duplicate && within.some((span) => contains(span, entry.keySpan))) found.push({ key: printable(entry.key, knowledge), span: entry.keySpan });
      walk(entry.value);
    }
  }
  documents.forEach(walk);
  return found;
}
function readSettings(documents, claim, around) {
  const slots = [];
  const { knowledge } = around;
  function take(node, path, depth) {
    if (depth > 6) return;
    if (node.kind === "map") for (const entry of node.entries) take(entry.value, [...path, entry.key], depth + 1);
    else if (node.kind === "list") node.items.forEach((item, i) => take(item, [...path, i], depth + 1));
    else {
      const name = String(path.findLast((part2) => typeof part2 === "string") ?? "");
      for (const piece of classify(fragmentOf(node), { place: "field", name }, around)) {
        if (piece.value.kind === "plain" || piece.value.kind === "empty") continue;
        slots.push({ ...piece, name: printable(name, knowledge), path: path.map((part2) => typeof part2 === "string" ? printable(part2, knowledge) : part2) });
      }
    }
  }
  for (const document of documents) {
    for (const keys of claim?.file.settings ?? []) for (const { node, path } of resolveRoot(document, keys)) take(node, path, 0);
  }
  return slots;
}
function readInputs(documents, around) {
  const slots = [];
  for (const document of documents) {
    for (const key of around.client.inputs ?? ["inputs"]) {
      for (const { node, path } of [...resolveRoot(document, [key, "*"]), ...resolveRoot(document, ["mcp", key, "*"])]) {
        if (node.kind !== "map") continue;
        const text2 = (name) => {
          const value = node.entries.findLast((entry) => entry.key === name)?.value;
          return value?.kind === "scalar" ? value.text : "";
        };
        const id = text2("id");
        for (const entry of node.entries) {
          if (entry.key !== "default" || entry.value.kind !== "scalar") continue;
          const byName = around.knowledge.judgeName(id);
          const verdict = text2("password") === "true" && (byName === "none" || byName === "key") ? "secret" : byName;
          for (const piece of classify(fragmentOf(entry.value), { place: "field", name: id === "" ? "default" : id, verdict, within: "as the default of an input" }, around)) {
            slots.push({ ...piece, name: printable(`default of input ${id}`, around.knowledge), path: [...path, "default"] });
          }
        }
      }
    }
  }
  return slots;
}
function sweep(source, parsed, covered, around) {
  const { text: text2 } = source;
  const slots = [];
  const taken = [...covered];
  const free = (span) => !taken.some((other) => overlaps(other, span));
  const commentAt = (span) => parsed.comments.some((comment) => contains(comment, span));
  function take(pieces, name) {
    for (const piece of pieces) {
      if (piece.value.kind !== "literal" || !free(piece.span)) continue;
      taken.push(piece.span);
      const place = commentAt(piece.span) ? "comment" : "field";
      slots.push({ place, name: printable(name ?? (place === "comment" ? "comment" : "text"), around.knowledge), path: [], span: piece.span, value: piece.value });
    }
  }
  const whole = sourceFragment(text2, 0, text2.length);
  take(classify(whole, { place: "comment", name: "text", free: true, depth: 1 }, { ...around, client: { ...around.client, interpolations: [] } }));
  for (const comment of parsed.comments) {
    const inner = text2.slice(comment.start, comment.end);
    for (const match of inner.matchAll(PAIR2)) {
      const { name = "", value = "" } = match.groups ?? {};
      const start = comment.start + match.index + match[0].length - value.length;
      const verdict = around.knowledge.judgeName(name);
      if (verdict === "none" || verdict === "harmless") continue;
      const pieces = classify(sourceFragment(text2, start, start + value.length), { place: "comment", name }, around);
      take(pieces.map((piece) => piece.value.kind === "literal" && piece.value.credential === void 0 ? { ...piece, value: { ...piece.value, confidence: "low" } } : piece), name);
    }
  }
  return slots;
}
function makeReader(knowledge, discovery, formats) {
  const jsonc2 = formats.get("jsonc");
  if (jsonc2 === void 0) throw new Error("the JSON reader is always needed");
  function choose2(parsed, claims) {
    const rooted = claims.find(
      ({ file }) => parsed.documents.some((document) => file.roots.some((keys) => keys.length > 0 && resolveRoot(document, keys).length > 0))
    );
    return rooted ?? claims[0];
  }
  function locate(parsed, claim) {
    const servers = [];
    const taken = /* @__PURE__ */ new Set();
    let rooted = false;
    for (const document of parsed.documents) {
      for (const keys of claim?.file.roots ?? []) {
        if (keys.length === 0) continue;
        for (const { path, node } of resolveRoot(document, keys)) {
          if (taken.has(node) || node.kind === "scalar") continue;
          taken.add(node);
          rooted = true;
          servers.push(...serversIn(node, path).filter((server) => !taken.has(server.node)));
        }
      }
      for (const { path, node } of findServerMaps(document)) {
        if (taken.has(node)) continue;
        taken.add(node);
        rooted = true;
        servers.push(...serversIn(node, path));
      }
      const bare = claim?.file.roots.some((keys) => keys.length === 0) === true;
      if (bare && !rooted && isBareMap(document)) {
        rooted = true;
        servers.push(...serversIn(document, []));
      }
    }
    return { servers, rooted };
  }
  return {
    read(source, candidate) {
      if (candidate.claims.length === 0 && !discovery.mayHoldServers(source.text, candidate.format)) return void 0;
      const format = formats.get(candidate.format);
      if (format === void 0) throw new Error(`format ${candidate.format} was not loaded`);
      const parsed = format.parse(source.text);
      const claim = choose2(parsed, candidate.claims);
      const client = claim?.client ?? knowledge.unknownClient;
      const { servers: raw, rooted } = locate(parsed, claim);
      const settings = claim?.file.settings !== void 0;
      if (!rooted && parsed.problems.length === 0 && !settings && (claim === void 0 || claim.file.optional === true)) return void 0;
      if (!rooted && parsed.problems.length > 0 && (claim === void 0 || claim.file.optional === true) && !discovery.mayHoldServers(source.text, candidate.format)) return void 0;
      const around = { client, knowledge, jsonc: jsonc2 };
      const servers = raw.map((server) => readEntry(server, around));
      const strays = [...readSettings(parsed.documents, claim, around), ...readInputs(parsed.documents, around)];
      const covered = [...servers.flatMap((server) => server.slots), ...strays].map((slot) => slot.span);
      if (!rooted && covered.length === 0 && parsed.problems.length === 0 && claim?.file.optional === true) return void 0;
      const swept = sweep(source, parsed, covered, around);
      const spans = raw.map((server) => server.node.span);
      const problems = [...parsed.problems];
      return { origin: source.origin, client: client.id, servers, strays: [...strays, ...swept], problems, duplicates: duplicatesOf(parsed.documents, spans, knowledge) };
    }
  };
}

// src/engine/scan.ts
function required(candidate) {
  return candidate.claims.some(({ file }) => file.optional !== true);
}
function unreadable(origin, candidate, message) {
  return { origin, client: candidate.claims[0]?.client.id ?? "unknown", servers: [], strays: [], problems: [{ message, span: { start: 0, end: 0 } }], duplicates: [] };
}
function locateSlots(file, source, knowledge) {
  const all = [...file.servers.flatMap((server) => server.slots.map((slot) => ({ slot, server: server.name }))), ...file.strays.map((slot) => ({ slot, server: void 0 }))];
  if (all.length === 0) return [];
  const lines = new LineMap(source.text);
  return all.map(({ slot, server }) => {
    const { value } = slot;
    const { line: line2, column } = lines.at(slot.span.start);
    const issuer = value.kind === "literal" && value.credential !== void 0 ? knowledge.detector.kind(value.credential)?.issuer.name : void 0;
    return {
      file: file.origin.path,
      client: file.client,
      ...server === void 0 ? {} : { server },
      place: slot.place,
      name: slot.name,
      line: line2,
      column,
      state: stateOf(slot),
      ...value.kind === "reference" && value.manager !== void 0 ? { manager: value.manager } : {},
      ...issuer === void 0 ? {} : { issuer },
      ...value.kind === "reference" && value.expanded !== void 0 ? { expanded: value.expanded } : {}
    };
  });
}
async function makeExaminer(setting, discovery, wanted) {
  const { knowledge, rules: rules2, log } = setting;
  const ids = [.../* @__PURE__ */ new Set(["jsonc", ...wanted])];
  const formats = new Map(await Promise.all(ids.map(async (id) => [id, await knowledge.loadFormat(id)])));
  const reader = makeReader(knowledge, discovery, formats);
  function judged(file, source) {
    for (const slot of [...file.servers.flatMap((server) => server.slots), ...file.strays]) if (slot.value.kind === "literal") log.mask(slot.value.secret);
    return { file, judged: judge(file, source, rules2, knowledge), slots: locateSlots(file, source, knowledge) };
  }
  return {
    discovery,
    examine(origin, content, candidate) {
      const decoded = decode2(content);
      if ("problem" in decoded) {
        const shaped = required(candidate);
        if (!shaped) return void 0;
        return judged(unreadable(origin, candidate, decoded.problem), { origin, text: "" });
      }
      const source = { origin, text: decoded.text };
      const file = reader.read(source, candidate);
      return file === void 0 ? void 0 : judged(file, source);
    }
  };
}
function coverageOf(looked) {
  const broken = looked.filter(({ file }) => file.problems.length > 0).length;
  return {
    matched: looked.length,
    read: looked.length - broken,
    unreadable: broken,
    servers: looked.reduce((sum, { file }) => sum + file.servers.length, 0),
    slots: looked.reduce((sum, { slots }) => sum + slots.length, 0)
  };
}
var ORDER = { error: 0, warning: 1, note: 2 };
function sorted(findings) {
  const rank = (finding) => (finding.standing === "existing" ? 10 : 0) + ORDER[finding.severity];
  return [...findings].sort(
    (a, b) => rank(a) - rank(b) || (a.origin.path < b.origin.path ? -1 : a.origin.path > b.origin.path ? 1 : 0) || a.span.start - b.span.start
  );
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
function examineLink(examiner, knowledge, origin, candidate, content) {
  if (!required(candidate)) return void 0;
  const decoded = decode2(content);
  const target = "text" in decoded ? linkTarget(candidate.path, decoded.text) : void 0;
  if (target !== void 0 && (examiner.discovery.candidate(target) !== void 0 || knowledge.formatOf(target) !== void 0)) return void 0;
  return examiner.examine(origin, { problem: "it is a symbolic link to a file that is not read as a configuration; commit the file itself" }, candidate);
}
async function scanFiles(files, setting) {
  const discovery = makeDiscovery(setting.knowledge);
  const paths = await files.list((path) => discovery.candidate(path) !== void 0);
  const looked = [];
  const candidates2 = paths.flatMap((path) => discovery.candidate(path) ?? []);
  const jsonOnly = await makeExaminer(setting, discovery, []);
  let full;
  for (const [i, candidate] of candidates2.entries()) {
    if (i % 64 === 0) setting.progress?.(i, candidates2.length);
    const origin = { path: candidate.path, at: { kind: "worktree" } };
    const content = files.read(candidate.path, MAX_BYTES);
    if (content === void 0) continue;
    if (candidate.claims.length === 0) {
      if ("problem" in content) continue;
      const decoded = decode2(content);
      if ("problem" in decoded || !discovery.mayHoldServers(decoded.text, candidate.format)) continue;
    }
    const needed = candidate.format === "jsonc" ? jsonOnly : full ??= await makeExaminer(setting, discovery, ["yaml", "toml", "dotenv"]);
    const result = needed.examine(origin, content, candidate);
    if (result !== void 0) looked.push(result);
  }
  return {
    coverage: coverageOf(looked),
    slots: looked.flatMap(({ slots }) => slots),
    findings: sorted(looked.flatMap(({ judged }) => withStanding(judged, "present"))),
    notices: []
  };
}
async function scanCommit(repository, commit, setting) {
  const discovery = makeDiscovery(setting.knowledge);
  const files = (await repository.files(commit)).flatMap((file) => {
    const candidate = discovery.candidate(file.path);
    return candidate === void 0 ? [] : [{ file, candidate }];
  });
  const contents = await repository.blobs([...new Set(files.map(({ file }) => file.blob))], MAX_BYTES);
  const looked = await examineAll(setting, discovery, commit, files, contents);
  return {
    coverage: coverageOf(looked),
    slots: looked.flatMap(({ slots }) => slots),
    findings: sorted(looked.flatMap(({ judged }) => withStanding(judged, "present"))),
    notices: [],
    head: commit
  };
}
async function examineAll(setting, discovery, sha, chosen, contents) {
  const wanted = chosen.filter(({ file, candidate }) => {
    if (candidate.claims.length > 0) return true;
    const decoded = decode2(contents.get(file.blob) ?? { problem: "" });
    return "text" in decoded && discovery.mayHoldServers(decoded.text, candidate.format);
  });
  const examiner = await makeExaminer(setting, discovery, wanted.map(({ candidate }) => candidate.format));
  return wanted.flatMap(({ file, candidate, sha: own }) => {
    const origin = { path: file.path, at: { kind: "commit", sha: own ?? sha } };
    const content = contents.get(file.blob) ?? { problem: "its content could not be fetched" };
    return (file.kind === "link" ? examineLink(examiner, setting.knowledge, origin, candidate, content) : examiner.examine(origin, content, candidate)) ?? [];
  });
}
async function scanChange(repository, base, head, setting, options = {}) {
  const discovery = makeDiscovery(setting.knowledge);
  const range = await repository.range(base, head, options);
  const before = [];
  const after = [];
  const known = /* @__PURE__ */ new Set();
  for (const change of range.changes) {
    const candidate = discovery.candidate(change.path);
    if (candidate === void 0) continue;
    if (change.before !== void 0) before.push({ file: { path: change.path, ...change.before }, candidate });
    if (change.after !== void 0) after.push({ file: { path: change.path, ...change.after }, candidate });
    for (const side2 of [change.before, change.after]) if (side2 !== void 0) known.add(`${change.path}\0${side2.blob}`);
  }
  const between = [];
  for (const commit of [...range.history].reverse()) {
    for (const file of commit.files) {
      const candidate = discovery.candidate(file.path);
      const key = `${file.path}\0${file.blob}`;
      if (candidate === void 0 || known.has(key) || file.kind === "link") continue;
      known.add(key);
      between.push({ file, candidate, sha: commit.sha });
    }
  }
  const contents = await repository.blobs([...new Set([...before, ...after, ...between].map(({ file }) => file.blob))], MAX_BYTES);
  const heads = await examineAll(setting, discovery, range.head, after, contents);
  const bases = before.length === 0 ? [] : await examineAll(setting, discovery, range.base ?? range.head, before, contents);
  const history = between.length === 0 ? [] : await examineAll(setting, discovery, range.head, between, contents);
  return {
    coverage: coverageOf(heads),
    slots: heads.flatMap(({ slots }) => slots),
    findings: sorted([...compare(bases, heads), ...findTransient(bases, heads, history)]),
    notices: range.gap === void 0 ? [] : [range.gap],
    ...range.base === void 0 ? {} : { base: range.base },
    head: range.head
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
function nearest(word, known) {
  const best = [...known].sort((a, b) => distance(word, a) - distance(word, b))[0];
  return best !== void 0 && distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : void 0;
}
var TOP = ["$schema", "version", "fail-on", "allow"];
var ALLOWANCE = ["path", "rule", "server", "slot", "issuer", "fingerprint", "reason", "owner", "expires"];
function explain(error) {
  const where = error.instancePath === "" ? "the policy" : error.instancePath.slice(1).replace(/\//g, ".");
  const { params } = error;
  switch (error.keyword) {
    case "additionalProperties": {
      const name = String(params["additionalProperty"]);
      const known = error.instancePath.startsWith("/allow") ? ALLOWANCE : TOP;
      const meant = nearest(name, known);
      return {
        pointer: `${error.instancePath}/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`,
        message: `${where} has no setting "${name}"${meant === void 0 ? `; it knows ${known.join(", ")}` : `; did you mean "${meant}"?`}`
      };
    }
    case "required":
      return { pointer: error.instancePath, message: `${where} needs "${String(params["missingProperty"])}"` };
    case "anyOf":
      return { pointer: error.instancePath, message: `${where} must say what it covers: path, rule, server, slot, issuer or fingerprint` };
    case "enum":
      return { pointer: error.instancePath, message: `${where} must be one of ${Array.isArray(params["allowedValues"]) ? params["allowedValues"].join(", ") : ""}` };
    case "const":
      return { pointer: error.instancePath, message: `${where} must be ${JSON.stringify(params["allowedValue"])}` };
    case "pattern":
      return { pointer: error.instancePath, message: where.endsWith("expires") ? `${where} must be a date like 2027-03-31` : `${where} must not be empty` };
    default:
      return { pointer: error.instancePath, message: `${where} ${error.message ?? "does not fit the schema"}` };
  }
}

// src/engine/verdict.ts
var GRAVITY = { note: 0, warning: 1, error: 2 };
function decide(findings, policy) {
  const allowed = findings.filter((finding) => finding.allowed !== void 0);
  const open = findings.filter((finding) => finding.allowed === void 0);
  const blocks = (finding) => finding.standing !== "existing" && GRAVITY[finding.severity] >= GRAVITY[policy.failOn];
  return { blocked: open.filter(blocks), reported: open.filter((finding) => !blocks(finding)), allowed };
}

// src/generated/policy-schema.js
var validate = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/mcp-keygate/keygate/main/schemas/policy.schema.json", "title": "Keygate policy", "description": "What a repository allows, and what fails a run. Stands in .github/keygate.yml and is read from the base commit, never from the change under review.", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string", "description": "Address of this schema, for editors." }, "version": { "const": 1, "description": "Version of this format." }, "fail-on": { "enum": ["error", "warning", "note"], "default": "error", "description": "Least severity that fails a run." }, "allow": { "type": "array", "description": "Findings that may stay. They remain visible and counted.", "items": { "type": "object", "additionalProperties": false, "required": ["reason"], "anyOf": [{ "required": ["path"] }, { "required": ["rule"] }, { "required": ["server"] }, { "required": ["slot"] }, { "required": ["issuer"] }, { "required": ["fingerprint"] }], "properties": { "path": { "type": "string", "description": "Glob over paths from the root of the repository." }, "rule": { "type": "string", "description": "Id of a rule." }, "server": { "type": "string", "description": "Name of a server in the file." }, "slot": { "type": "string", "description": "Name of the variable, header, flag or field." }, "issuer": { "type": "string", "description": "Issuer of the credential, as reports name it." }, "fingerprint": { "type": "string", "description": "Fingerprint of one finding, from the JSON report." }, "reason": { "type": "string", "pattern": "\\S", "description": "Why it may stay." }, "owner": { "type": "string", "description": "Who answers for it." }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "Last day on which it holds, YYYY-MM-DD. Afterwards the finding blocks again." } } } } } };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("\\S", "u");
var pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "version" || key0 === "fail-on" || key0 === "allow")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["fail-on"] !== void 0) {
      let data2 = data["fail-on"];
      if (!(data2 === "error" || data2 === "warning" || data2 === "note")) {
        const err3 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/enum", keyword: "enum", params: { allowedValues: schema11.properties["fail-on"].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.allow !== void 0) {
      let data3 = data.allow;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          const _errs10 = errors;
          let valid3 = false;
          const _errs11 = errors;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.path === void 0) {
              const err4 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/anyOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          var _valid0 = _errs11 === errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const _errs12 = errors;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              if (data4.rule === void 0) {
                const err5 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/anyOf/1/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            var _valid0 = _errs12 === errors;
            valid3 = valid3 || _valid0;
            if (!valid3) {
              const _errs13 = errors;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.server === void 0) {
                  const err6 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/anyOf/2/required", keyword: "required", params: { missingProperty: "server" }, message: "must have required property 'server'" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs13 === errors;
              valid3 = valid3 || _valid0;
              if (!valid3) {
                const _errs14 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  if (data4.slot === void 0) {
                    const err7 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/anyOf/3/required", keyword: "required", params: { missingProperty: "slot" }, message: "must have required property 'slot'" };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs14 === errors;
                valid3 = valid3 || _valid0;
                if (!valid3) {
                  const _errs15 = errors;
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    if (data4.issuer === void 0) {
                      const err8 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/anyOf/4/required", keyword: "required", params: { missingProperty: "issuer" }, message: "must have required property 'issuer'" };
                      if (vErrors === null) {
                        vErrors = [err8];
                      } else {
                        vErrors.push(err8);
                      }
                      errors++;
                    }
                  }
                  var _valid0 = _errs15 === errors;
                  valid3 = valid3 || _valid0;
                  if (!valid3) {
                    const _errs16 = errors;
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                      if (data4.fingerprint === void 0) {
                        const err9 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/anyOf/5/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'" };
                        if (vErrors === null) {
                          vErrors = [err9];
                        } else {
                          vErrors.push(err9);
                        }
                        errors++;
                      }
                    }
                    var _valid0 = _errs16 === errors;
                    valid3 = valid3 || _valid0;
                  }
                }
              }
            }
          }
          if (!valid3) {
            const err10 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          } else {
            errors = _errs10;
            if (vErrors !== null) {
              if (_errs10) {
                vErrors.length = _errs10;
              } else {
                vErrors = null;
              }
            }
          }
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.reason === void 0) {
              const err11 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!func2.call(schema11.properties.allow.items.properties, key1)) {
                const err12 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data4.path !== void 0) {
              if (typeof data4.path !== "string") {
                const err13 = { instancePath: instancePath + "/allow/" + i0 + "/path", schemaPath: "#/properties/allow/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data4.rule !== void 0) {
              if (typeof data4.rule !== "string") {
                const err14 = { instancePath: instancePath + "/allow/" + i0 + "/rule", schemaPath: "#/properties/allow/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data4.server !== void 0) {
              if (typeof data4.server !== "string") {
                const err15 = { instancePath: instancePath + "/allow/" + i0 + "/server", schemaPath: "#/properties/allow/items/properties/server/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data4.slot !== void 0) {
              if (typeof data4.slot !== "string") {
                const err16 = { instancePath: instancePath + "/allow/" + i0 + "/slot", schemaPath: "#/properties/allow/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data4.issuer !== void 0) {
              if (typeof data4.issuer !== "string") {
                const err17 = { instancePath: instancePath + "/allow/" + i0 + "/issuer", schemaPath: "#/properties/allow/items/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data4.fingerprint !== void 0) {
              if (typeof data4.fingerprint !== "string") {
                const err18 = { instancePath: instancePath + "/allow/" + i0 + "/fingerprint", schemaPath: "#/properties/allow/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data4.reason !== void 0) {
              let data11 = data4.reason;
              if (typeof data11 === "string") {
                if (!pattern0.test(data11)) {
                  const err19 = { instancePath: instancePath + "/allow/" + i0 + "/reason", schemaPath: "#/properties/allow/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/allow/" + i0 + "/reason", schemaPath: "#/properties/allow/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data4.owner !== void 0) {
              if (typeof data4.owner !== "string") {
                const err21 = { instancePath: instancePath + "/allow/" + i0 + "/owner", schemaPath: "#/properties/allow/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data4.expires !== void 0) {
              let data13 = data4.expires;
              if (typeof data13 === "string") {
                if (!pattern1.test(data13)) {
                  const err22 = { instancePath: instancePath + "/allow/" + i0 + "/expires", schemaPath: "#/properties/allow/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/allow/" + i0 + "/expires", schemaPath: "#/properties/allow/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
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

// src/rules/static-credential.ts
var PLACES = {
  env: "environment variable",
  header: "header",
  argument: "argument",
  url: "URL part",
  field: "field",
  comment: "comment"
};
function variableOf(slot, server) {
  const name = slot.place === "header" && /^authorization$/i.test(slot.name) ? `${server?.name ?? "mcp"}_token` : slot.name;
  const upper = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_").replace(/^_+|_+$/g, "").toUpperCase();
  return /^[A-Z][A-Z0-9_]{2,60}$/.test(upper) && !upper.startsWith("ARGS") ? upper : "MCP_TOKEN";
}
function remedyOf(client, slot, server) {
  if (slot.place === "comment") return "Delete the comment.";
  const way = client.interpolations.find((one) => one.yields !== "plain" && one.places.includes(slot.place) && /VAR|ID|NAME|X/.test(one.syntax) && !one.whole);
  if (way !== void 0 && client.id !== "unknown") {
    const reference = way.syntax.replace(/VAR(?:_NAME)?|ID|NAME|X(?![A-Za-z])/, variableOf(slot, server));
    const how = way.yields === "prompt" ? `${reference}, a prompted input with "password": true` : reference;
    return `Keep the value in your secrets manager and write a reference that ${client.name} expands here: ${how}.`;
  }
  if (client.fields.variables.length > 0) {
    return `Keep the value in your secrets manager and name the variable that holds it in ${client.fields.variables.join(" or ")}; ${client.name} expands nothing in the text itself.`;
  }
  if (client.id === "unknown") return "Keep the value in your secrets manager and write a reference that the program which reads this file expands.";
  return `${client.name} expands nothing here: start the server through your secrets manager's launcher (for example "op run -- ...").`;
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
    for (const { slot, server } of places) {
      const { value } = slot;
      if (value.kind !== "literal") continue;
      const facts = value.credential === void 0 ? void 0 : context.issuer(value.credential);
      const what = facts?.name ?? "A credential";
      const where = server === void 0 ? "outside any server" : `of server "${server.name}"`;
      const why = facts === void 0 ? `It ${value.evidence.startsWith("has") || value.evidence.startsWith("is") ? value.evidence : `is ${value.evidence}`}.` : `Whoever has it can ${facts.exposure}.`;
      yield {
        span: slot.span,
        confidence: value.confidence,
        message: `${what} is written out in ${PLACES[slot.place]} ${slot.name} ${where}. ${why}`,
        help: [
          facts === void 0 ? "Revoke or change the credential where it was issued." : `Revoke it: ${facts.rotate}`,
          remedyOf(context.client, slot, server)
        ],
        slot,
        ...server === void 0 ? {} : { server },
        ...facts === void 0 ? {} : { issuer: facts.issuer, rotate: facts.rotate }
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
var rules = [duplicateKey, staticCredential, unreadableConfig];

// src/version.ts
var version = "0.1.0";

// src/finish.ts
function validatePolicy(data) {
  if (validate(data)) return [];
  const errors = validate.errors ?? [];
  const told = errors.filter((error) => !(error.keyword === "required" && errors.some((other) => other.keyword === "anyOf" && other.instancePath === error.instancePath) && error.params["missingProperty"] !== "reason"));
  return told.map(explain);
}
async function globMatcher(policy) {
  if (!policy.allow.some((allowance) => allowance.path !== void 0)) return () => () => false;
  const { default: picomatch } = await import("./vendor/picomatch.js");
  return (glob) => picomatch(glob, { dot: true });
}
async function finish(scan, policy, knowledge, clock, failOn) {
  const effective = failOn === void 0 ? policy : { ...policy, failOn };
  const findings = applyAllowances(scan.findings, effective, clock.today(), await globMatcher(effective));
  return {
    version,
    coverage: scan.coverage,
    slots: scan.slots,
    findings,
    ...decide(findings, effective),
    notices: scan.notices,
    ...scan.base === void 0 ? {} : { base: scan.base },
    ...scan.head === void 0 ? {} : { head: scan.head },
    clientNames: new Map([...knowledge.clients, knowledge.unknownClient].map((client) => [client.id, client.name])),
    rules: rules.map(({ meta: meta2 }) => meta2)
  };
}

// src/report/escape.ts
var ACTING = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
function shown(unit) {
  return `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`;
}
function plainText(text2) {
  return text2.replace(ACTING, shown);
}
function markdownText(text2) {
  return plainText(text2).replace(/[&<>|`*~[\]()\\#@!{}"']|__|:\/\//g, (match) => [...match].map((unit) => `&#${unit.codePointAt(0) ?? 0};`).join(""));
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
  return `${count(coverage.matched, "MCP configuration")} examined (${count(coverage.servers, "server")}, ${count(coverage.slots, "place")} where a credential can stand)`;
}
function headline(outcome) {
  const literals = outcome.blocked.filter((finding) => finding.rule === "static-credential").length;
  const others = outcome.blocked.length - literals;
  if (outcome.blocked.length > 0) {
    const parts = [
      ...literals > 0 ? [`${count(literals, "static credential")} ${outcome.base === void 0 && outcome.blocked.every((finding) => finding.standing === "present") ? "found" : "added"}`] : [],
      ...others > 0 ? [count(others, "other problem")] : []
    ];
    return `${parts.join(" and ")}; ${examined(outcome)}.`;
  }
  if (outcome.coverage.matched === 0 && outcome.findings.length === 0) return "No MCP configuration to examine.";
  const before = outcome.reported.filter((finding) => finding.rule === "static-credential").length;
  const kept = outcome.allowed.length > 0 ? ` ${count(outcome.allowed.length, "finding")} allowed by the policy.` : "";
  if (before > 0) return `No new literal credential; ${count(before, "one", "ones")} reported below. ${capitalized(examined(outcome))}.${kept}`.replace("1 one reported", "1 is reported").replace(/(\d+) ones reported/, "$1 are reported");
  return `No literal credential in the ${examined(outcome)}.${kept}`;
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
function sentences(finding) {
  const standing = standingOf(finding);
  return [finding.message, ...standing === "" ? [] : [`${capitalized(standing)}.`], ...finding.help];
}

// src/report/annotations.ts
function levelOf(finding, blocked) {
  if (blocked.has(finding)) return "error";
  return finding.severity === "note" || finding.standing === "existing" ? "notice" : "warning";
}
function annotationsOf(outcome) {
  const blocked = new Set(outcome.blocked);
  return [...outcome.blocked, ...outcome.reported].map((finding) => ({
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
    ...finding.server === void 0 ? {} : { server: finding.server.name },
    ...finding.slot === void 0 ? {} : { slot: { place: finding.slot.place, name: finding.slot.name, path: finding.slot.path } },
    ...finding.issuer === void 0 ? {} : { issuer: finding.issuer },
    message: finding.message,
    help: finding.help,
    ...finding.rotate === void 0 ? {} : { rotate: finding.rotate },
    fingerprint: finding.fingerprint,
    ...finding.allowed === void 0 ? {} : { allowed: finding.allowed }
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
    slots: outcome.slots,
    findings: outcome.findings.map((finding) => findingOf(finding, blocked))
  };
  return `${JSON.stringify(report, null, 2)}
`;
}

// src/report/sarif.ts
var LEVELS2 = { error: "error", warning: "warning", note: "note" };
var SECURITY_SEVERITY = { error: "8.1", warning: "5.0", note: "2.0" };
var MAX_RESULTS = 5e3;
function uri(path) {
  return path.split("/").map((part2) => encodeURIComponent(part2)).join("/");
}
function tagOf(standard) {
  const cwe = /^CWE-(\d+)$/.exec(standard);
  return cwe === null ? standard : `external/cwe/cwe-${cwe[1] ?? ""}`;
}
function resultOf(finding, ruleIndex) {
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS2[finding.severity],
    message: { text: plainText(sentences(finding).join(" ")) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uri(finding.origin.path), uriBaseId: "%SRCROOT%" },
          region: { startLine: finding.start.line, startColumn: finding.start.column, endLine: finding.end.line, endColumn: finding.end.column }
        }
      }
    ],
    partialFingerprints: { "keygate/v1": plainText(finding.fingerprint) },
    properties: { confidence: finding.confidence, standing: finding.standing },
    ...finding.standing === "existing" ? { baselineState: "unchanged" } : finding.standing === "present" ? {} : { baselineState: "new" },
    ...finding.allowed === void 0 ? {} : { suppressions: [{ kind: "external", status: "accepted", justification: plainText(finding.allowed.reason) }] }
  };
}
function sarifReport(outcome) {
  const index2 = new Map(outcome.rules.map((rule, i) => [rule.id, i]));
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
            rules: outcome.rules.map((rule) => ({
              id: rule.id,
              name: rule.id.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(""),
              shortDescription: { text: rule.title },
              fullDescription: { text: rule.title },
              helpUri: rulePage(rule.id),
              help: { text: `${rule.title}. See ${rulePage(rule.id)}` },
              defaultConfiguration: { level: LEVELS2[rule.severity === "warning" || rule.severity === "note" ? rule.severity : "error"] },
              properties: {
                tags: ["security", ...rule.standards.map(tagOf)].slice(0, 10),
                "security-severity": SECURITY_SEVERITY[rule.severity === "warning" || rule.severity === "note" ? rule.severity : "error"],
                precision: "high"
              }
            }))
          }
        },
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
        results: outcome.findings.slice(0, MAX_RESULTS).map((finding) => resultOf(finding, index2.get(finding.rule) ?? 0))
      }
    ]
  };
  return `${JSON.stringify(log, null, 2)}
`;
}

// src/report/summary.ts
var SUMMARY_LIMIT = 1e6;
var COMMENT_LIMIT = 65e3;
var COMMENT_MARKER = "<!-- keygate: gate -->";
function rowOf(finding, outcome) {
  const place = `${markdownText(finding.origin.path)}:${finding.start.line}:${finding.start.column}`;
  const what = finding.slot === void 0 ? "" : `${finding.slot.place} ${markdownCode(finding.slot.name)}`;
  const client = markdownText(outcome.clientNames.get(finding.client) ?? finding.client);
  const issuer = finding.issuer === void 0 ? finding.rule === "static-credential" ? "unknown" : "" : markdownText(finding.issuer);
  const revoke = finding.rotate === void 0 ? "" : ` ([revoke](${finding.rotate}))`;
  const standing = finding.allowed === void 0 ? standingOf(finding) : `allowed: ${finding.allowed.reason}`;
  return `| ${place} | ${client} | ${markdownText(finding.server?.name ?? "")} | ${what} | ${issuer}${revoke} | ${markdownText(standing)} |
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
    `## ${mark} Keygate

${markdownText(headline(outcome))}
`,
    table2("Blocking", outcome.blocked, outcome, room),
    nextSteps(outcome),
    table2("Reported, not blocking", outcome.reported, outcome, room),
    table2("Allowed by the policy", outcome.allowed, outcome, room),
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
  return `${COMMENT_MARKER}
${markdownReport(outcome, COMMENT_LIMIT)}`;
}

// src/actions/connect.ts
var import_promises = require("node:timers/promises");
async function connect(token, env) {
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new UserError("The environment names no repository (GITHUB_REPOSITORY).");
  if (token === void 0) {
    throw new UserError('The workspace does not hold both ends of the change, and there is no token to read them through the API. Give the input "token", or check out with fetch-depth: 0.');
  }
  const { getOctokit } = await import("./vendor/actions-github.js");
  const octokit = getOctokit(token, {
    ...env["GITHUB_API_URL"] === void 0 ? {} : { baseUrl: env["GITHUB_API_URL"] },
    // Octokit's own log repeats request URLs; the adapter says what matters.
    log: { debug: () => void 0, info: () => void 0, warn: () => void 0, error: () => void 0 }
  });
  const api = {
    request: async (route, parameters) => {
      const { data, headers } = await octokit.request(route, parameters);
      return { data, headers };
    },
    graphql: (query, parameters) => octokit.graphql(query, parameters)
  };
  return { api, repository, sleep: (milliseconds) => (0, import_promises.setTimeout)(milliseconds) };
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
var COMMIT2 = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function readInputs2(rules2, read) {
  const found = {};
  for (const name of Object.keys(rules2)) {
    const value = read(name).trim();
    if (value === "") continue;
    const { values, commit } = rules2[name];
    if (values !== void 0 && !values.includes(value)) throw new UserError(`Input "${name}" must be one of ${values.join(", ")}.`);
    if (commit === true && !COMMIT2.test(value)) throw new UserError(`Input "${name}" must be a full commit id (40 hexadecimal digits).`);
    found[name] = value;
  }
  return found;
}

// src/actions/gate.ts
var SHOWN = 10;
function readEvent(path) {
  if (path === void 0 || path === "") return {};
  try {
    return JSON.parse((0, import_node_fs2.readFileSync)(path, "utf8"));
  } catch (cause) {
    throw new UserError("The event file of this run (GITHUB_EVENT_PATH) could not be read.", { cause });
  }
}
async function choose(local, remote, commits, whole) {
  if (local !== void 0) {
    const all = await Promise.all(commits.map((commit) => local.has(commit)));
    if (all.every(Boolean) && (whole || local.shallowCommits().size === 0)) return local;
  }
  return remote();
}
async function plan(subject, local, remote) {
  switch (subject.kind) {
    case "change": {
      const { base, head } = subject;
      const repository = await choose(local, remote, [base, head], false);
      return { repository, trusted: base, scan: (setting) => scanChange(repository, base, head, setting) };
    }
    case "push": {
      const { before, after, fallback } = subject;
      const repository = await choose(local, remote, [before, after], false);
      if (await repository.has(before)) return { repository, trusted: before, scan: (setting) => scanChange(repository, before, after, setting, { direct: true }) };
      return plan({ kind: "branch", head: after, onto: fallback }, local, remote);
    }
    case "branch": {
      const { head, onto } = subject;
      const known = onto === void 0 ? void 0 : await local?.resolve(`refs/remotes/origin/${onto}`);
      const repository = await choose(local, remote, known === void 0 ? [head] : [known, head], onto === void 0);
      const base = onto === void 0 ? void 0 : known ?? await repository.resolve(onto) ?? await (await remote()).resolve(onto);
      if (base !== void 0 && base !== head) {
        const both = await choose(local, remote, [base, head], false);
        return { repository: both, trusted: base, scan: (setting) => scanChange(both, base, head, setting) };
      }
      return { repository, trusted: head, scan: (setting) => scanChange(repository, void 0, head, setting) };
    }
    case "tree": {
      const repository = await choose(local, remote, [subject.commit], true);
      return { repository, trusted: subject.commit, scan: (setting) => scanCommit(repository, subject.commit, setting) };
    }
  }
}
async function publish(outcome, core, log, connection, wishes) {
  const annotations = annotationsOf(outcome);
  for (const one of annotations) {
    const { file, title, line: line2, endLine } = one;
    const properties = { title, file: file.replace(/[\r\n]/g, " "), startLine: line2, endLine, ...line2 === endLine ? { startColumn: one.column, endColumn: one.endColumn } : {} };
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
  core.setOutput("report", report);
  core.setOutput("sarif", sarif);
  if (process.env["GITHUB_STEP_SUMMARY"] !== void 0) await core.summary.addRaw(markdownReport(outcome)).write();
  const forge = connection === void 0 ? void 0 : new GitHubForge(connection.api, connection.repository, connection.sleep);
  const crowded = annotations.filter((one) => one.level === "error").length > SHOWN || annotations.length > 2 * SHOWN;
  if (forge !== void 0 && wishes.checkRun && crowded && outcome.head !== void 0) {
    const conclusion = outcome.blocked.length > 0 ? "failure" : "success";
    await attempt(
      log,
      "GitHub shows ten annotations of each kind; the job summary holds all findings.",
      () => forge.createCheckRun({ head: outcome.head ?? "", conclusion, title: plainText(headline(outcome)), summary: markdownReport(outcome, 6e4), annotations })
    );
  }
  const number = wishes.pullRequest;
  if (forge !== void 0 && number !== void 0 && wishes.comment !== "never") {
    const create = wishes.comment === "always" || outcome.blocked.length > 0;
    await attempt(log, "The result is in the annotations and the job summary.", () => forge.upsertComment(number, COMMENT_MARKER, commentReport(outcome), create));
  }
}
async function attempt(log, instead, work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    log.notice(`${error.message} ${instead}`);
  }
}
function pullRequestOf(payload) {
  const number = typeof payload === "object" && payload !== null ? Reflect.get(Reflect.get(payload, "pull_request") ?? {}, "number") : void 0;
  return typeof number === "number" && Number.isSafeInteger(number) ? number : void 0;
}
async function run() {
  const core = await import("./vendor/actions-core.js");
  const log = actionsLog(core);
  const env = process.env;
  let local;
  try {
    const inputs = readInputs2(GATE_INPUTS, (name) => core.getInput(name));
    if (inputs.token !== void 0) core.setSecret(inputs.token);
    const payload = readEvent(env["GITHUB_EVENT_PATH"]);
    const subject = inputs.head !== void 0 && inputs.base !== void 0 ? { kind: "change", base: inputs.base, head: inputs.head } : inputs.head !== void 0 ? { kind: "tree", commit: inputs.head } : subjectOf(env["GITHUB_EVENT_NAME"] ?? "", payload, env["GITHUB_SHA"]);
    if ("problem" in subject) throw new UserError(`Keygate does not know what to compare: ${subject.problem}.`);
    if (subject.kind === "nothing") {
      log.info(`${subject.reason} There is nothing to examine.`);
      for (const output of ["findings", "blocked"]) core.setOutput(output, 0);
      return;
    }
    let connection;
    const connected = async () => connection ??= await connect(inputs.token, env);
    const remote = async () => {
      const { api, repository, sleep: sleep2 } = await connected();
      return new GitHubRepository(api, repository, sleep2);
    };
    const workspace = env["GITHUB_WORKSPACE"];
    local = workspace !== void 0 && GitRepository.isRepository(workspace) ? new GitRepository(workspace) : void 0;
    const planned = await plan(subject, local, remote);
    log.debug(`Reading commits through ${planned.repository.name}.`);
    const knowledge = assemble();
    const [policyFile2, scan] = await Promise.all([planned.repository.file(planned.trusted, POLICY_PATHS), planned.scan({ knowledge, rules, log })]);
    const policy = await loadPolicy(policyFile2, knowledge, validatePolicy);
    const outcome = await finish(scan, policy, knowledge, systemClock, inputs["fail-on"]);
    const wishes = { checkRun: inputs["check-run"] !== "never", comment: inputs.comment ?? "never", pullRequest: pullRequestOf(payload) };
    const writes = outcome.findings.length > 0 || wishes.comment !== "never";
    for (const notice of outcome.notices) log.notice(notice);
    await publish(outcome, core, log, writes && inputs.token !== void 0 ? await connected() : void 0, wishes);
    log.info(plainText(headline(outcome)));
    if (outcome.blocked.length > 0) core.setFailed(plainText(headline(outcome)));
  } catch (error) {
    fail(core, error);
  } finally {
    await local?.close();
  }
}
function fail(core, error) {
  if (error instanceof UserError) core.setFailed(plainText(error.message));
  else if (error instanceof ForgeError) core.setFailed(plainText(`${error.message} Nothing was examined, so the gate stays closed.`));
  else core.setFailed(`Keygate failed; please report this at https://github.com/mcp-keygate/keygate/issues
${error instanceof Error ? error.stack ?? error.message : "unknown error"}`);
}

// src/cli/check.ts
var import_node_fs4 = require("node:fs");
var import_node_path4 = require("node:path");

// src/adapters/console-log.ts
function consoleLog(verbose) {
  const write = (text2) => {
    process.stderr.write(`${text2}
`);
  };
  return {
    debug: (message) => {
      if (verbose) write(message);
    },
    info: write,
    notice: write,
    warn: (message) => write(`warning: ${message}`),
    // `::add-mask::` on a plain terminal would itself be the leak.
    mask: () => void 0
  };
}

// src/adapters/disk.ts
var import_node_fs3 = require("node:fs");
var import_node_path3 = require("node:path");
var SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules", ".venv", "venv", "__pycache__", ".tox"]);
function codeOf(error) {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
var DiskFiles = class {
  #root;
  #within;
  #tracked;
  #wanted = () => true;
  /**
   * `within`: paths relative to the root to keep to (files or folders); empty for all. `tracked`:
   * the root lies in a git repository, whose ignore rules count.
   */
  constructor(root, within = [], tracked = GitRepository.isRepository(root)) {
    this.#root = root;
    this.#tracked = tracked;
    this.#within = within.map((path) => path.replace(/\/+$/, "")).filter((path) => path !== "" && path !== ".");
  }
  async list(wanted) {
    this.#wanted = wanted;
    const names2 = this.#tracked ? await this.#listGit(wanted) : this.#walk(wanted);
    const all = this.#within.length === 0 ? names2 : names2.filter((name) => this.#within.some((path) => name === path || name.startsWith(`${path}/`)));
    return [...new Set(all)].sort();
  }
  /** What git tracks, and what it would track: new files that no ignore rule covers. */
  async #listGit(wanted) {
    const scope = this.#within.length === 0 ? [] : ["--", ...this.#within];
    const [tracked, fresh] = await Promise.all([
      runGit(this.#root, ["ls-files", "-z", ...scope]),
      runGit(this.#root, ["ls-files", "-z", "--others", "--exclude-standard", ...scope])
    ]);
    const named = this.#within.filter((path) => wanted(path));
    return [...pick(tracked, wanted), ...pick(fresh, wanted), ...named];
  }
  #walk(wanted) {
    const found = [];
    const folders = [""];
    for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
      for (const entry of (0, import_node_fs3.readdirSync)((0, import_node_path3.join)(this.#root, folder), { withFileTypes: true })) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
          if (!SKIPPED.has(entry.name)) folders.push(path);
        } else if ((entry.isFile() || entry.isSymbolicLink()) && wanted(path)) found.push(path);
      }
    }
    return found;
  }
  read(path, limit) {
    const full = (0, import_node_path3.join)(this.#root, path);
    let file;
    try {
      file = (0, import_node_fs3.openSync)(full, import_node_fs3.constants.O_RDONLY | (import_node_fs3.constants.O_NOFOLLOW ?? 0) | (import_node_fs3.constants.O_NONBLOCK ?? 0));
    } catch (error) {
      const code = codeOf(error);
      if (code === "ENOENT" || code === "ENOTDIR") return void 0;
      if (code === "ELOOP" || code === "EMLINK") return this.#readLink(full);
      return { problem: `it could not be opened (${code})` };
    }
    try {
      const status = (0, import_node_fs3.fstatSync)(file);
      if (status.isDirectory()) return void 0;
      if (!status.isFile()) return { problem: "it is not a regular file" };
      if (status.size > limit) return { problem: tooLarge(status.size, limit) };
      const bytes = Buffer.allocUnsafe(status.size);
      let done = 0;
      while (done < bytes.length) {
        const count2 = (0, import_node_fs3.readSync)(file, bytes, done, bytes.length - done, done);
        if (count2 === 0) break;
        done += count2;
      }
      return { bytes: bytes.subarray(0, done) };
    } catch (error) {
      return { problem: `it could not be read (${codeOf(error)})` };
    } finally {
      (0, import_node_fs3.closeSync)(file);
    }
  }
  #readLink(full) {
    let target;
    try {
      target = (0, import_node_path3.relative)((0, import_node_fs3.realpathSync)(this.#root), (0, import_node_fs3.realpathSync)(full));
    } catch {
      return { problem: "it is a symbolic link that leads nowhere" };
    }
    if ((0, import_node_path3.isAbsolute)(target) || target === ".." || target.startsWith(`..${import_node_path3.sep}`)) return { problem: "it is a symbolic link that leads out of the scanned folder" };
    if (this.#wanted(target.split(import_node_path3.sep).join("/"))) return void 0;
    return { problem: "it is a symbolic link to a file that is not read as a configuration; commit the file itself" };
  }
};
function pick(out, wanted) {
  const found = /* @__PURE__ */ new Set();
  for (const ending of ENDINGS) {
    for (let at2 = out.indexOf(ending); at2 >= 0; at2 = out.indexOf(ending, at2 + ending.length)) {
      const start = out.lastIndexOf(0, at2) + 1;
      const path = out.toString("utf8", start, at2 + ending.length - 1);
      if (wanted(path)) found.add(path);
    }
  }
  return [...found];
}
var ENDINGS = [".json", ".jsonc", ".json5", ".yaml", ".yml", ".toml", ".code-workspace", ".env", "crushrc"].map((end) => Buffer.from(`${end}\0`));

// src/report/text.ts
var COLOURS = { error: "red", warning: "yellow", note: "cyan" };
function wrap(text2, width, indent) {
  const lines = [];
  let line2 = "";
  for (const word of text2.split(" ")) {
    if (line2 !== "" && line2.length + word.length + 1 > width) {
      lines.push(line2);
      line2 = word;
    } else line2 = line2 === "" ? word : `${line2} ${word}`;
  }
  return [...lines, line2].join(`
${indent}`);
}
function findingText(finding, outcome, paint, width) {
  const place = `${finding.start.line}:${finding.start.column}`.padEnd(7);
  const indent = " ".repeat(18);
  const body = width - indent.length;
  const severity = finding.allowed === void 0 ? paint(COLOURS[finding.severity], finding.severity.padEnd(8)) : paint("dim", "allowed ");
  const help = finding.help.map((step) => `${indent}${paint("green", "\u2192")} ${wrap(plainText(step), body - 2, `${indent}  `)}
`).join("");
  const standing = finding.allowed === void 0 ? standingOf(finding) : `allowed: ${finding.allowed.reason}`;
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

// src/cli/terminal.ts
var import_node_util2 = require("node:util");
function wantsColour(asked, stream, env) {
  if (asked !== void 0) return asked;
  if (env["NO_COLOR"] !== void 0 && env["NO_COLOR"] !== "") return false;
  if (env["FORCE_COLOR"] !== void 0 && env["FORCE_COLOR"] !== "0") return true;
  return stream.isTTY && env["TERM"] !== "dumb";
}
function painter(colour) {
  return colour ? (style, text2) => (0, import_node_util2.styleText)(style, text2) : (_style, text2) => text2;
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

// src/cli/check.ts
var FORMATS = ["text", "json", "sarif", "github"];
function targetOf(paths, cwd) {
  for (const path of paths) if (!(0, import_node_fs4.existsSync)((0, import_node_path4.resolve)(cwd, path))) throw new UserError(`There is no file or folder "${path}".`);
  const [only] = paths;
  if (only === void 0) return { root: cwd, within: [] };
  const full = (0, import_node_path4.resolve)(cwd, only);
  if (paths.length === 1 && (0, import_node_fs4.statSync)(full).isDirectory()) return { root: full, within: [] };
  const within = paths.map((path) => (0, import_node_path4.relative)(cwd, (0, import_node_path4.resolve)(cwd, path)).split(import_node_path4.sep).join("/"));
  const outside = within.some((path) => path === ".." || path.startsWith("../") || (0, import_node_path4.isAbsolute)(path));
  if (!outside) return { root: cwd, within };
  if (paths.length === 1) return { root: (0, import_node_path4.dirname)(full), within: [(0, import_node_path4.relative)((0, import_node_path4.dirname)(full), full)] };
  throw new UserError("Several paths must lie in the current folder; change to the folder that holds them all.");
}
function repositoryRoot(from) {
  for (let folder = from; ; folder = (0, import_node_path4.dirname)(folder)) {
    if (GitRepository.isRepository(folder)) return folder;
    if ((0, import_node_path4.dirname)(folder) === folder) return void 0;
  }
}
function policyFile(root, given) {
  const path = given ?? POLICY_PATHS.find((candidate) => (0, import_node_fs4.existsSync)((0, import_node_path4.join)(root, candidate)));
  if (path === void 0) return void 0;
  const full = given === void 0 ? (0, import_node_path4.join)(root, path) : (0, import_node_path4.resolve)(path);
  if (!(0, import_node_fs4.existsSync)(full)) throw new UserError(`There is no policy file "${path}".`);
  return { path, content: { bytes: (0, import_node_fs4.readFileSync)(full) } };
}
async function scanRange(root, options, setting) {
  const top = repositoryRoot(root);
  if (top === void 0) throw new UserError("--base and --head compare commits, and this folder is in no git repository.");
  const repository = new GitRepository(top);
  try {
    const [base, head] = await Promise.all([options.base === void 0 ? void 0 : repository.resolve(options.base), repository.resolve(options.head ?? "HEAD")]);
    if (options.base !== void 0 && base === void 0) throw new UserError(`git knows no commit "${options.base}" (--base).`);
    if (head === void 0) throw new UserError(`git knows no commit "${options.head ?? "HEAD"}" (--head).`);
    const scan = await scanChange(repository, base, head, setting);
    const policy = options.policy === void 0 ? await repository.file(base ?? head, POLICY_PATHS) : policyFile(top, options.policy);
    return { scan, policy };
  } finally {
    await repository.close();
  }
}
function render2(outcome, options) {
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
async function check(paths, options) {
  const cwd = process.cwd();
  const { root, within } = targetOf(paths, cwd);
  const log = consoleLog(options.verbose === true);
  const knowledge = assemble();
  const progress = progressLine(process.stderr);
  const setting = { knowledge, rules, log, progress: progress.show };
  const change = options.base !== void 0 || options.head !== void 0;
  let scan;
  let policy;
  if (change) {
    if (within.length > 0) throw new UserError("--base and --head examine the whole change; leave the paths out.");
    ({ scan, policy } = await scanRange(root, options, setting));
  } else {
    policy = policyFile(root, options.policy);
    scan = await scanFiles(new DiskFiles(root, within, repositoryRoot(root) !== void 0), setting);
  }
  progress.clear();
  const outcome = await finish(scan, await loadPolicy(policy, knowledge, validatePolicy), knowledge, systemClock, options.failOn);
  const text2 = render2(outcome, options);
  if (options.output === void 0) process.stdout.write(text2);
  else {
    (0, import_node_fs4.writeFileSync)(options.output, text2);
    log.info(`${plainText(headline(outcome))} The report is in ${options.output}.`);
  }
  return exitCode(outcome, change);
}

// src/cli/completion.ts
var SHELLS2 = ["bash", "zsh", "fish"];
function wordsOf3(command) {
  return [...command.options.flatMap((option) => [option.long, option.short]).filter((flag) => flag !== void 0 && flag !== null), "--help"];
}
function choicesOf(command) {
  return command.options.flatMap((option) => option.argChoices !== void 0 && option.long !== void 0 && option.long !== null ? [{ flag: option.long, values: option.argChoices }] : []);
}
function bash(program) {
  const commands = program.commands.map((command) => command.name());
  const cases = program.commands.map((command) => {
    const choices = choicesOf(command).map(({ flag, values: values2 }) => `      ${flag}) COMPREPLY=($(compgen -W "${values2.join(" ")}" -- "$current")); return ;;
`);
    const values = command.registeredArguments.flatMap((argument) => argument.argChoices ?? []);
    return `    ${command.name()})
      case "$previous" in
${choices.join("")}      esac
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

// src/cli/explain.ts
function explainRule(id, paint) {
  const rule = rules.find(({ meta: meta3 }) => meta3.id === id);
  if (rule === void 0) {
    const names2 = rules.map(({ meta: meta3 }) => meta3.id);
    const meant = nearest(id, names2);
    throw new UserError(`There is no rule "${id}"${meant === void 0 ? `; the rules are ${names2.join(", ")}` : `; did you mean "${meant}"?`}.`);
  }
  const { meta: meta2 } = rule;
  return `${paint("bold", meta2.id)} (${meta2.severity}, since ${meta2.since})
${meta2.title}.

${meta2.explanation}

Standards: ${meta2.standards.join(", ")}
${paint("cyan", rulePage(meta2.id))}
`;
}

// src/cli/list.ts
var LISTS = ["clients", "issuers", "managers", "rules"];
function rows(what) {
  switch (what) {
    case "clients":
      return clients.map((client) => [client.id, client.name, client.files.map((file) => file.path).join(" ")]);
    case "issuers":
      return issuers.map((issuer) => [issuer.id, issuer.name, issuer.kinds.map((kind) => kind.id).join(" ")]);
    case "managers":
      return managers.map((manager) => [manager.id, manager.name, [...manager.references.map((form) => form.syntax), ...manager.launchers.map((launcher) => [launcher.command, ...launcher.subcommand].join(" "))].join(", ")]);
    case "rules":
      return rules.map(({ meta: meta2 }) => [meta2.id, meta2.severity, meta2.title]);
  }
}
function listKnowledge(what) {
  const known = LISTS.find((name) => name === what);
  if (known === void 0) throw new UserError(`"${what}" cannot be listed; choose one of ${LISTS.join(", ")}.`);
  const found = rows(known);
  const widths = [0, 1].map((column) => Math.max(...found.map((row) => row[column]?.length ?? 0)));
  return found.map((row) => `${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ").trimEnd()}
`).join("");
}

// src/cli/main.ts
var EXAMPLES = `
Examples:
  keygate check                          the current folder
  keygate check .mcp.json .cursor        some files and folders
  keygate check --base main --head HEAD  what a branch adds, commit by commit
  keygate check --format sarif --output keygate.sarif

Exit codes: 0 clean, 1 findings, 2 wrong usage or policy, 3 nothing to scan, 4 something could not be read
`;
function build2(commander, finished) {
  const { Argument, Command, Option } = commander;
  const program = new Command("keygate").description("Keeps static credentials out of MCP configurations.").version(version, "-V, --version", "print the version").helpOption("-h, --help", "print this help").helpCommand("help [command]", "print the help of a command").showHelpAfterError("(keygate --help shows what there is)").exitOverride();
  program.command("check").description("find credentials that are written out in MCP configurations").argument("[path...]", "files or folders to examine; one folder is the root of the report (default: the current folder)").option("--base <commit>", "examine only what lies between this commit and the head").option("--head <commit>", "commit to examine instead of the working tree").addOption(new Option("--format <format>", "format of the report").choices(FORMATS).default("text")).option("--output <file>", "write the report to a file").option("--policy <file>", "policy to use instead of .github/keygate.yml").addOption(new Option("--fail-on <severity>", "least severity that fails (default: the policy's, else error)").choices(["error", "warning", "note"])).option("--color", "colour the text, whatever the terminal").option("--no-color", "do not colour the text").option("--verbose", "say what is being done").addHelpText("after", EXAMPLES).action(async (paths, options, command) => {
    const given = command.getOptionValueSource("color") === "cli";
    const { color, ...rest } = options;
    finished(await check(paths, given && color !== void 0 ? { ...rest, color } : rest));
  });
  program.command("explain").description("say what a rule finds, why, and how to mend it").argument("<rule>", "id of the rule").action((rule) => {
    process.stdout.write(explainRule(rule, painter(wantsColour(void 0, process.stdout, process.env))));
  });
  program.command("list").description("list what Keygate knows").addArgument(new Argument("<what>", "what to list").choices(LISTS)).action((what) => {
    process.stdout.write(listKnowledge(what));
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
  const commander = await import("./vendor/commander.js");
  try {
    await build2(commander, (result) => {
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
      process.stderr.write(`keygate failed; please report this at https://github.com/mcp-keygate/keygate/issues
${error instanceof Error ? error.stack ?? error.message : "unknown error"}
`);
      code = 70;
    }
  }
  process.exitCode = code;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  cli,
  gate
});
