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

// src/github-room.ts
var github_room_exports = {};
__export(github_room_exports, {
  GitHubForge: () => GitHubForge,
  GitHubRepository: () => GitHubRepository,
  policyIn: () => policyIn,
  requesterOf: () => requesterOf
});
module.exports = __toCommonJS(github_room_exports);

// held:src/core/errors.ts
var import_keygate = require("./keygate.js");

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
  if (Number.isFinite(after)) return Math.max(0, after) * 1e3;
  if (text(headers, "x-ratelimit-remaining") !== "0") return void 0;
  const reset = Number(field(headers, "x-ratelimit-reset") ?? Number.NaN);
  return Number.isFinite(reset) ? Math.max(0, reset * 1e3 - now) : void 0;
}
function forgeError(error, doing, permission) {
  const status = statusOf(error);
  const wait = waitOf(error, Date.now());
  if (status === void 0 || status === 500 && field(error, "response") === void 0) {
    return new import_keygate.core_errors__ForgeError(`GitHub did not answer while ${doing}.`, { cause: error });
  }
  if (status === 404 && /no common ancestor/i.test(text(error, "message"))) {
    return new import_keygate.core_errors__ForgeError(
      'Base and head have no common ancestor, so what the change adds cannot be told; rebase the branch or give the input "base".',
      { cause: error }
    );
  }
  if ((status === 403 || status === 429) && wait !== void 0) {
    return new import_keygate.core_errors__ForgeError(`GitHub's rate limit is used up (${status} while ${doing}); run again in ${Math.ceil(wait / 6e4)} min.`, {
      status,
      cause: error
    });
  }
  if (status === 401)
    return new import_keygate.core_errors__ForgeError(`GitHub refused the token (401 while ${doing}); is the input "token" right?`, { status, cause: error });
  if (status === 403 || status === 404) {
    return new import_keygate.core_errors__ForgeError(`GitHub refused ${doing} (${status}); the job needs "permissions: ${permission}".`, {
      status,
      permission,
      cause: error
    });
  }
  return new import_keygate.core_errors__ForgeError(`GitHub answered ${status} while ${doing}.`, { status, cause: error });
}
async function patiently(call, sleep) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const status = statusOf(error);
      const wait = waitOf(error, Date.now());
      const passing = status === void 0 || status >= 500 || (status === 403 || status === 429) && wait !== void 0;
      const pause = wait ?? 500 * 2 ** attempt;
      if (!passing || attempt >= ATTEMPTS || pause > LONGEST_WAIT) throw error;
      await sleep(pause);
    }
  }
}

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
  constructor(api, repository, sleep) {
    const [owner = "", repo = ""] = repository.split("/");
    this.#api = api;
    this.#names = { owner, repo };
    this.#sleep = sleep;
  }
  async #call(route, parameters, doing, permission) {
    try {
      return (await patiently(() => this.#api.request(route, { ...this.#names, ...parameters }), this.#sleep)).data;
    } catch (error) {
      throw forgeError(error, doing, permission);
    }
  }
  async createCheckRun(run) {
    const annotations = run.annotations.map((one) => ({
      path: one.file,
      start_line: one.line,
      end_line: one.endLine,
      // GitHub refuses columns on an annotation of several lines.
      ...one.line === one.endLine ? { start_column: one.column, end_column: one.endColumn } : {},
      annotation_level: LEVELS[one.level],
      title: one.title.slice(0, 250),
      message: one.message.slice(0, 6e4)
    }));
    const output = { title: run.title.slice(0, 250), summary: run.summary.slice(0, 65e3) };
    const created = await this.#call(
      "POST /repos/{owner}/{repo}/check-runs",
      {
        name: "Keygate findings",
        head_sha: run.head,
        status: "completed",
        conclusion: run.conclusion,
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
      const found = await this.#call(
        "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
        { issue_number: pullRequest, per_page: 100, page },
        doing,
        permission
      );
      const comments = Array.isArray(found) ? found : [];
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

// held:src/core/policy.ts
var import_keygate2 = require("./keygate.js");

// held:src/adapters/firsts.ts
var import_keygate3 = require("./keygate.js");

// held:src/adapters/git-objects.ts
var import_keygate4 = require("./keygate.js");

// src/adapters/github.ts
var MAX_COMMITS = 250;
var LISTED_FILES = 100;
var BLOBS_A_QUERY = 60;
var MAX_TEXTS = 3e3;
var AT_ONCE = 6;
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
function isSubmodule(file) {
  return /^\+Subproject commit (?<id>[0-9a-f]{40,64})$/m.exec(text(file, "patch"))?.groups?.["id"] === text(file, "sha");
}
async function textContent(blob, id, limit) {
  const size = field(blob, "byteSize");
  if (typeof size === "number" && size > limit) return { problem: (0, import_keygate4.adapters_git_objects__tooLarge)(size, limit) };
  if (field(blob, "isTruncated") !== false) return void 0;
  const { createHash } = await Promise.resolve().then(() => __toESM(require("node:crypto"), 1));
  const bytes = Buffer.from(text(blob, "text"), "utf8");
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === id ? { bytes } : void 0;
}
var GitHubRepository = class {
  name = "the GitHub API";
  textBudget = MAX_TEXTS;
  #api;
  #owner;
  #repo;
  #sleep;
  constructor(api, repository, sleep) {
    const [owner = "", repo = ""] = repository.split("/");
    this.#api = api;
    this.#owner = owner;
    this.#repo = repo;
    this.#sleep = sleep;
  }
  async #get(path, parameters, doing) {
    try {
      const { data } = await patiently(
        () => this.#api.request(`GET /repos/{owner}/{repo}/${path}`, { owner: this.#owner, repo: this.#repo, ...parameters }),
        this.#sleep
      );
      if (typeof data !== "object" || data === null) throw new import_keygate.core_errors__ForgeError(`GitHub's answer while ${doing} is no JSON.`);
      return data;
    } catch (error) {
      throw error instanceof import_keygate.core_errors__ForgeError ? error : forgeError(error, doing, "contents: read");
    }
  }
  async #absent(call) {
    try {
      return await call;
    } catch (error) {
      if (error instanceof import_keygate.core_errors__ForgeError && (error.status === 404 || error.status === 422)) return void 0;
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
    const direct = options.direct === true;
    const compared = await this.#compare(base, head).catch((error) => {
      if (direct && error instanceof import_keygate.core_errors__ForgeError && error.message.includes("no common ancestor")) return void 0;
      throw error;
    });
    const changes = await this.#differences(direct ? base : compared?.ancestor ?? base, head);
    if (compared === void 0) {
      return { base, head, changes, history: [], gap: "The push replaced another history, so its commits were not examined one by one." };
    }
    const walked = compared.commits.slice(-MAX_COMMITS);
    const history = walked.length < 2 ? [] : await pooled([...walked].reverse(), (sha) => this.#commitFiles(sha));
    const gap = compared.total > walked.length ? `The change has ${compared.total} commits; only ${walked.length} were examined one by one.` : void 0;
    return { base, head, changes, history, ...gap === void 0 ? {} : { gap } };
  }
  async #compare(base, head) {
    const page = (number) => this.#get("compare/{basehead}", { basehead: `${base}...${head}`, per_page: 100, page: number }, "comparing base and head");
    const first = await page(1);
    const ancestor = text(first, "merge_base_commit", "sha");
    if (ancestor === "") throw new import_keygate.core_errors__ForgeError("GitHub names no common ancestor of base and head.");
    const total = Number(field(first, "total_commits") ?? 0);
    const commits = list(first, "commits").map((commit) => text(commit, "sha"));
    for (let number = 2; commits.length < Math.min(total, MAX_COMMITS); number++) {
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
    const files = first.filter(({ path }) => others.every((side) => side.some((change) => change.path === path))).flatMap(({ path, after }) => after === void 0 ? [] : [{ path, ...after }]);
    return { sha, files };
  }
  /** Compares two trees, going down only where they differ: exact, whatever the size of the change. */
  async #differences(before, after) {
    const changes = [];
    const visit = async (left, right, prefix) => {
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
      await pooled(folders, ([a, b, path]) => visit(a, b, path));
    };
    await visit(before, after, "");
    return changes;
  }
  async #tree(id) {
    if (id === void 0) return /* @__PURE__ */ new Map();
    const answer = await this.#get("git/trees/{tree_sha}", { tree_sha: id }, "reading a folder");
    if (field(answer, "truncated") === true)
      throw new import_keygate.core_errors__ForgeError("A folder has more entries than the GitHub API lists; check the repository out with fetch-depth: 0.");
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
      await pooled(
        entries.filter((entry) => text(entry, "type") === "tree"),
        (entry) => visit(text(entry, "sha"), `${prefix}${text(entry, "path")}/`)
      );
    };
    await visit(commit, "");
    return changes;
  }
  async file(commit, paths) {
    for (const path of paths) {
      const found = await this.#absent(this.#get("contents/{path}", { path, ref: commit }, "reading the policy"));
      if (text(found, "type") !== "file") continue;
      const size = Number(field(found, "size") ?? 0);
      if (size > import_keygate2.core_policy__LARGEST_TERMS) return { path, content: { problem: (0, import_keygate4.adapters_git_objects__tooLarge)(size, import_keygate2.core_policy__LARGEST_TERMS) } };
      const bytes = Buffer.from(text(found, "content"), "base64");
      return { path, content: bytes.length === size ? { bytes } : { problem: "GitHub sent only a part of it" } };
    }
    return void 0;
  }
  async firsts(commit, wanted) {
    const all = [...new Set(Object.values(wanted).flat())];
    const present = await this.#namedFiles(commit, all) ?? await this.#namedInTrees(commit, all);
    return (0, import_keygate3.adapters_firsts__firstsOf)(wanted, async (paths) => {
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
    const found = /* @__PURE__ */ new Map();
    for (const [i, path] of paths.entries()) {
      const entry = field(answer, "repository", "object", `f${i}`);
      if (entry === void 0) return void 0;
      const kind = Number(field(entry, "mode") ?? 0) & 61440;
      if (kind === 40960) found.set(path, void 0);
      else if (kind === 32768) found.set(path, await textContent(field(entry, "object"), text(entry, "oid"), import_keygate2.core_policy__LARGEST_TERMS));
    }
    return found;
  }
  /**
   * The same from the lists of the root and of folders in it, for tokens that may not use GraphQL.
   * Contents are left to be asked for.
   */
  async #namedInTrees(commit, paths) {
    const root = await this.#absent(this.#tree(commit)) ?? /* @__PURE__ */ new Map();
    const folders = /* @__PURE__ */ new Map([["", root]]);
    const found = /* @__PURE__ */ new Map();
    for (const path of paths) {
      const [name = "", file = ""] = path.includes("/") ? path.split("/", 2) : ["", path];
      const entry = root.get(name);
      const folder = folders.get(name) ?? (text(entry, "type") === "tree" ? await this.#tree(text(entry, "sha")) : /* @__PURE__ */ new Map());
      folders.set(name, folder);
      if (treeFile(folder.get(file), "") !== void 0) found.set(path, void 0);
    }
    return found;
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
    const fields = ids.map(
      (id, i) => `b${i}: object(oid: "${/^[0-9a-f]{40,64}$/.test(id) ? id : ""}") { ... on Blob { byteSize isTruncated text } }`
    );
    const answer = await this.#query(fields.join(" "), "reading files");
    if (answer === void 0) return ids;
    const rest = [];
    for (const [i, id] of ids.entries()) {
      const content = await textContent(field(answer, "repository", `b${i}`), id, limit);
      if (content === void 0) rest.push(id);
      else found.set(id, content);
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
    if (size > limit) return { problem: (0, import_keygate4.adapters_git_objects__tooLarge)(size, limit) };
    const bytes = Buffer.from(text(answer, "content"), text(answer, "encoding") === "base64" ? "base64" : "utf8");
    return bytes.length === size ? { bytes } : { problem: "GitHub sent only a part of it" };
  }
  close() {
    return Promise.resolve();
  }
};

// src/adapters/parent-policy.ts
async function policyIn({ owner, repo, path, ref }, { api, sleep }) {
  const repository = new GitHubRepository(api, `${owner}/${repo}`, sleep);
  const commit = await repository.resolve(ref);
  return commit === void 0 ? void 0 : (await repository.file(commit, [path]))?.content;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  GitHubForge,
  GitHubRepository,
  policyIn,
  requesterOf
});
