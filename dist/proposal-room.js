"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/proposal-room.ts
var proposal_room_exports = {};
__export(proposal_room_exports, {
  proposeSwaps: () => proposeSwaps,
  publishRemediation: () => publishRemediation,
  suggestSwaps: () => suggestSwaps
});
module.exports = __toCommonJS(proposal_room_exports);

// src/adapters/github-proposals.ts
var import_node_crypto = require("node:crypto");

// held:src/core/errors.ts
var import_keygate = require("./keygate.js");

// src/adapters/github-answers.ts
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

// held:src/core/plain-text.ts
var import_keygate2 = require("./keygate.js");

// src/adapters/github-call.ts
var LONGEST_WORDS = 200;
var SETTING = "Allow GitHub Actions to create and approve pull requests";
function wordsOf(error) {
  const details = [...list(error, "errors"), ...list(error, "response", "data", "errors")];
  const said = [
    text(error, "response", "data", "message"),
    ...details.map((one) => typeof one === "string" ? one : text(one, "message"))
  ];
  const words = said.filter((one) => one !== "").join(": ");
  return (0, import_keygate2.core_plain_text__plainText)(words.replace(/\s+/g, " ").trim()).slice(0, LONGEST_WORDS);
}
function isRule(error) {
  const types = list(error, "errors").map((one) => text(one, "type"));
  return types.some((type) => /RULE|PROTECTED/.test(type)) || /protected branch|rule violation|repository rule|cannot (?:create|update|delete|force-push)/i.test(wordsOf(error));
}
function says(error, words) {
  return error instanceof Error && words.test(wordsOf(error.cause ?? error));
}
function isGraphqlError(error) {
  return statusOf(error) === void 0 && list(error, "errors").length > 0;
}
function graphqlTypes(error) {
  return list(error, "errors").map((one) => text(one, "type"));
}
function refusal(error, { doing, permission }) {
  if (error instanceof import_keygate.core_errors__ForgeError) return error;
  const words = wordsOf(error);
  const status = statusOf(error);
  if (/not permitted to create or approve pull requests/i.test(words)) {
    return new import_keygate.core_errors__Refused(
      `GitHub Actions may not open pull requests here: turn on "${SETTING}" in the settings of the repository or organisation, or give the input "token" the token of a GitHub App.`,
      {
        ...status === void 0 ? {} : { status },
        permission: SETTING,
        cause: error
      }
    );
  }
  if (isRule(error)) {
    return new import_keygate.core_errors__Refused(
      `A rule of the repository forbids ${doing}: let the token pass the rule, or except the branches of Keygate from it. GitHub says: ${words}`,
      {
        ...status === void 0 ? {} : { status },
        cause: error
      }
    );
  }
  if (isGraphqlError(error)) {
    if (graphqlTypes(error).includes("RATE_LIMITED"))
      return new import_keygate.core_errors__ForgeError(`GitHub's rate limit is used up while ${doing}.`, { cause: error });
    const denied = graphqlTypes(error).includes("FORBIDDEN") || /not accessible/i.test(words);
    if (denied) return new import_keygate.core_errors__Refused(`GitHub refused ${doing}; the job needs "permissions: ${permission}".`, { permission, cause: error });
    return new import_keygate.core_errors__Refused(`GitHub refused ${doing}: ${words}`, { cause: error });
  }
  const told = forgeError(error, doing, permission);
  if (told.permission !== void 0) return new import_keygate.core_errors__Refused(told.message, { status: status ?? 403, permission, cause: error });
  if (status === 422) return new import_keygate.core_errors__Refused(`GitHub refused ${doing}: ${words}`, { status, cause: error });
  return told;
}
function callsTo(api, repository, sleep) {
  const [owner = "", repo = ""] = repository.split("/");
  async function attempt(call) {
    const outcome = await patiently(async () => {
      try {
        return { data: await call() };
      } catch (error) {
        if (isGraphqlError(error)) return { error };
        throw error;
      }
    }, sleep);
    if ("error" in outcome) throw outcome.error;
    return outcome.data;
  }
  return {
    async rest(route, parameters, purpose) {
      try {
        return await attempt(async () => (await api.request(route, { owner, repo, ...parameters })).data);
      } catch (error) {
        throw refusal(error, purpose);
      }
    },
    graphql: (query, parameters) => attempt(() => api.graphql(query, { owner, name: repo, ...parameters }))
  };
}
function required(value, doing, ...keys) {
  const found = field(value, ...keys);
  if (typeof found !== "string" || found === "") throw new import_keygate.core_errors__ForgeError(`GitHub's answer while ${doing} is not as it is described.`);
  return found;
}

// src/adapters/github-proposals.ts
var NOWHERE = "0000000000000000000000000000000000000000";
var FILES_A_QUERY = 60;
var A_PAGE = 100;
var MOST_REVIEWERS = 15;
var ORDINARY = 33188;
var KINDS = {
  33261: "The file is executable, and GitHub would make it an ordinary one.",
  40960: "The file is a link.",
  57344: "It is a submodule."
};
var READ = { doing: "reading the branch", permission: "contents: read" };
var LIST = { doing: "reading the pull requests", permission: "pull-requests: write" };
function write(doing) {
  return { doing, permission: "contents: write" };
}
function ask(doing) {
  return { doing, permission: "pull-requests: write" };
}
function blobId(content, like) {
  const bytes = Buffer.from(content, "utf8");
  return (0, import_node_crypto.createHash)(like.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function isByForge(commit) {
  if (text(commit, "committer", "login") === "web-flow") return true;
  const [name, email] = ["name", "email"].map((key) => text(commit, "commit", "committer", key));
  return /^GitHub(?: Enterprise)?$/.test(name ?? "") && (email ?? "").startsWith("noreply@");
}
function commitOf(found) {
  return {
    sha: text(found, "sha"),
    parents: list(found, "parents").map((parent) => text(parent, "sha")),
    message: text(found, "commit", "message"),
    byForge: isByForge(found)
  };
}
function pullOf(found) {
  const open = text(found, "state") === "open";
  return {
    number: Number(field(found, "number")),
    url: text(found, "html_url"),
    state: open ? "open" : text(found, "merged_at") === "" ? "closed" : "merged",
    title: text(found, "title"),
    body: text(found, "body"),
    base: text(found, "base", "ref"),
    head: text(found, "head", "sha")
  };
}
var GitHubProposals = class {
  #calls;
  #repository;
  constructor(api, repository, sleep) {
    this.#calls = callsTo(api, repository, sleep);
    this.#repository = repository;
  }
  async defaultBranch() {
    const query = "query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { defaultBranchRef { name } } }";
    return required(await this.#graphql(query, {}, READ), READ.doing, "repository", "defaultBranchRef", "name");
  }
  async tip(branch) {
    const query = "query ($owner: String!, $name: String!, $ref: String!) { repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { oid } } } }";
    const answer = await this.#graphql(query, { ref: `refs/heads/${branch}` }, READ);
    const oid = text(answer, "repository", "ref", "target", "oid");
    return oid === "" ? void 0 : oid;
  }
  async branches(beginning) {
    const prefix = "refs/heads/";
    const found = await this.#calls.rest("GET /repos/{owner}/{repo}/git/matching-refs/{ref}", { ref: `heads/${beginning}` }, READ);
    return list(found).flatMap((ref) => text(ref, "ref").startsWith(prefix) ? [text(ref, "ref").slice(prefix.length)] : []);
  }
  async commits(base, head) {
    const page2 = (number) => this.#calls.rest(
      "GET /repos/{owner}/{repo}/compare/{basehead}",
      { basehead: `${base}...${head}`, per_page: A_PAGE, page: number },
      READ
    );
    let first;
    try {
      first = await page2(1);
    } catch (error) {
      if (!says(error, /no common ancestor/i)) throw error;
      const all = await this.#calls.rest("GET /repos/{owner}/{repo}/commits", { sha: head, per_page: A_PAGE }, READ);
      return list(all).map(commitOf).reverse();
    }
    const pages = Math.ceil(Number(field(first, "total_commits") ?? 0) / A_PAGE);
    const last = pages > 1 ? list(await page2(pages), "commits") : [];
    return [...list(first, "commits"), ...last].map(commitOf);
  }
  async differing(commit, files) {
    const found = [];
    for (let i = 0; i < files.length; i += FILES_A_QUERY) {
      const batch = files.slice(i, i + FILES_A_QUERY);
      const declared = batch.map((_, j) => `$p${j}: String!`).join(", ");
      const fields = batch.map((_, j) => `f${j}: file(path: $p${j}) { mode oid }`).join(" ");
      const query = `query ($owner: String!, $name: String!, $oid: GitObjectID!, ${declared}) { repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit { ${fields} } } } }`;
      const paths = Object.fromEntries(batch.map(({ path }, j) => [`p${j}`, path]));
      const answer = await this.#graphql(query, { oid: commit, ...paths }, { doing: "reading files", permission: "contents: read" });
      for (const [j, { path, text: wanted }] of batch.entries()) {
        const entry = field(answer, "repository", "object", `f${j}`);
        if (entry === void 0) throw new import_keygate.core_errors__ForgeError("GitHub's answer while reading files is not as it is described.");
        const oid = text(entry, "oid");
        const mode = Number(field(entry, "mode") ?? 0);
        if (oid === "") found.push({ path, problem: "The file is gone from the branch." });
        else if (mode !== ORDINARY) found.push({ path, problem: KINDS[mode] ?? "It is no ordinary file." });
        else if (oid !== blobId(wanted, oid)) found.push({ path, problem: "The file changed while it was read, or is not UTF-8 text." });
      }
    }
    return found;
  }
  async pulls(branch) {
    const [owner = ""] = this.#repository.split("/");
    const parameters = { head: `${owner}:${branch}`, state: "all", per_page: A_PAGE };
    const found = list(await this.#calls.rest("GET /repos/{owner}/{repo}/pulls", parameters, LIST));
    return found.filter(
      (pull) => text(pull, "head", "ref") === branch && text(pull, "head", "repo", "full_name").toLowerCase() === this.#repository.toLowerCase()
    ).map(pullOf);
  }
  async createBranch(branch, commit) {
    const doing = `creating the branch ${branch}`;
    try {
      await this.#calls.rest("POST /repos/{owner}/{repo}/git/refs", { ref: `refs/heads/${branch}`, sha: commit }, write(doing));
    } catch (error) {
      if (!says(error, /reference already exists/i) || await this.tip(branch) !== commit) throw error;
    }
  }
  async commit(branch, parent, message, files) {
    const doing = `writing to the branch ${branch}`;
    const query = "mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }";
    const input = {
      branch: { repositoryNameWithOwner: this.#repository, branchName: branch },
      expectedHeadOid: parent,
      message,
      fileChanges: { additions: files.map(({ path, text: text2 }) => ({ path, contents: Buffer.from(text2, "utf8").toString("base64") })) }
    };
    try {
      return required(await this.#calls.graphql(query, { input }), doing, "createCommitOnBranch", "commit", "oid");
    } catch (error) {
      if (graphqlTypes(error).includes("STALE_DATA")) {
        const at = await this.tip(branch);
        const [commit, ...more] = at === void 0 ? [] : await this.commits(parent, at);
        if (commit !== void 0 && more.length === 0 && commit.message.startsWith(message.headline)) return commit.sha;
      }
      throw refusal(error, write(doing));
    }
  }
  async swing(branch, from, to, staging) {
    const moved = await this.#updateRefs(branch, from, to, `moving the branch ${branch}`, [
      { name: `refs/heads/${branch}`, beforeOid: from ?? NOWHERE, afterOid: to, force: true },
      { name: `refs/heads/${staging}`, beforeOid: to, afterOid: NOWHERE, force: true }
    ]);
    if (moved === "is there") await this.removeBranch(staging, to);
    return moved !== "is elsewhere";
  }
  async removeBranch(branch, at) {
    const removed = await this.#updateRefs(branch, at, void 0, `removing the branch ${branch}`, [
      { name: `refs/heads/${branch}`, beforeOid: at, afterOid: NOWHERE, force: true }
    ]);
    return removed !== "is elsewhere";
  }
  /**
   * Moves several branches at once, each only from where it is said to be. Where that was refused: whether
   * the one that counts is where it was to go, or somewhere else.
   */
  async #updateRefs(branch, from, to, doing, refUpdates) {
    const purpose = write(doing);
    const identity = await this.#graphql(
      "query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }",
      {},
      purpose
    );
    const repositoryId = required(identity, doing, "repository", "id");
    const query = "mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";
    try {
      await this.#calls.graphql(query, { input: { repositoryId, refUpdates } });
      return "moved";
    } catch (error) {
      if (!isGraphqlError(error)) throw refusal(error, purpose);
      const now = await this.tip(branch);
      if (now === to) return "is there";
      if (now !== from) return "is elsewhere";
      throw refusal(error, purpose);
    }
  }
  async open({ branch, base, title, body, draft }) {
    try {
      const parameters = { head: branch, base, title, body, draft, maintainer_can_modify: true };
      return pullOf(await this.#calls.rest("POST /repos/{owner}/{repo}/pulls", parameters, ask("opening the pull request")));
    } catch (error) {
      if (says(error, /a pull request already exists/i)) return void 0;
      throw error;
    }
  }
  async update(number, change) {
    const purpose = ask("updating the pull request");
    await this.#calls.rest("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number, ...change }, purpose);
  }
  async label(number, labels) {
    const purpose = ask("labelling the pull request");
    await this.#calls.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", { issue_number: number, labels }, purpose);
  }
  async requestReviewers(number, { users, teams }) {
    const request = async (reviewers2, team_reviewers) => {
      const route = "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers";
      await this.#calls.rest(route, { pull_number: number, reviewers: reviewers2, team_reviewers }, ask("asking for a review"));
    };
    const [people, groups] = [users.slice(0, MOST_REVIEWERS), teams.slice(0, MOST_REVIEWERS)];
    try {
      await request(people, groups);
    } catch (error) {
      if (!(error instanceof import_keygate.core_errors__Refused) || people.length + groups.length < 2) throw error;
      const refused = [];
      const alone = async (name, work) => {
        try {
          await work();
        } catch (cause) {
          if (!(cause instanceof import_keygate.core_errors__Refused)) throw cause;
          refused.push(name);
        }
      };
      for (const name of people) await alone(name, () => request([name], []));
      for (const name of groups) await alone(name, () => request([], [name]));
      if (refused.length > 0)
        throw new import_keygate.core_errors__Refused(`GitHub does not let this token ask for a review by ${refused.join(", ")}.`, { cause: error });
    }
  }
  async #graphql(query, parameters, purpose) {
    try {
      return await this.#calls.graphql(query, parameters);
    } catch (error) {
      throw refusal(error, purpose);
    }
  }
};

// src/engine/codeowners.ts
var CODEOWNERS_PATHS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var LONGEST_PATTERN = 1e3;
function wordsOf2(line) {
  return (line.match(/(?:\\.|[^\s\\])+/g) ?? []).map((word) => word.replace(/\\(\s)/g, "$1"));
}
function readCodeOwners(text2) {
  return text2.split(/\r?\n/).flatMap((line) => {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) return [];
    const words = wordsOf2(trimmed);
    const comment = words.findIndex((word, i) => i > 0 && word.startsWith("#"));
    const [pattern, ...owners] = comment < 0 ? words : words.slice(0, comment);
    if (pattern === void 0 || pattern.length > LONGEST_PATTERN || /^!|[[\]]|^\\#/.test(pattern)) return [];
    return [{ pattern, owners }];
  });
}
function partFits(pattern, text2) {
  let [p, t, star, mark] = [0, 0, -1, 0];
  while (t < text2.length) {
    if (p < pattern.length && pattern[p] === "*") {
      star = p++;
      mark = t;
    } else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === text2[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++mark;
    } else return false;
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}
function partsFit(patterns, parts) {
  let fits = [true, ...parts.map(() => false)];
  for (const pattern of patterns) {
    const next = [];
    for (let j = 0; j <= parts.length; j++) {
      if (pattern === "**") next[j] = fits[j] === true || j > 0 && next[j - 1] === true;
      else next[j] = j > 0 && fits[j - 1] === true && partFits(pattern, parts[j - 1] ?? "");
    }
    fits = next;
  }
  return fits[parts.length] === true;
}
function ownsPath(pattern, path) {
  const folder = pattern.endsWith("/");
  const bare = pattern.replace(/^\//, "").replace(/\/$/, "");
  const tied = pattern.startsWith("/") || bare.includes("/");
  const patterns = [...tied ? [] : ["**"], ...bare.split("/")];
  const parts = path.split("/");
  if (folder) return partsFit([...patterns, "*", "**"], parts);
  if (partsFit(patterns, parts)) return true;
  return !(tied && patterns.at(-1) === "*") && partsFit([...patterns, "*", "**"], parts);
}
function ownersOf(rules, path) {
  return rules.findLast(({ pattern }) => ownsPath(pattern, path))?.owners ?? [];
}
function reviewersOf(rules, paths, organisation) {
  const owners = [...new Set(paths.flatMap((path) => ownersOf(rules, path)))].filter((owner) => /^@[\w./-]+$/.test(owner));
  const names = owners.map((owner) => owner.slice(1));
  const prefix = `${organisation.toLowerCase()}/`;
  return {
    users: names.filter((name) => !name.includes("/")),
    teams: names.filter((name) => name.toLowerCase().startsWith(prefix)).map((name) => name.slice(prefix.length))
  };
}

// src/core/swap-id.ts
var OFFSET = 0xcbf29ce484222325n;
var PRIME = 0x100000001b3n;
var LENGTH = 12;
function shortId(text2) {
  let hash = OFFSET;
  for (let i = 0; i < text2.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text2.charCodeAt(i))) * PRIME);
  return hash.toString(16).padStart(16, "0").slice(0, LENGTH);
}
function swapId({ file, client, server, place, slot, delivery, reference }) {
  return shortId([file, client, server ?? "", place, slot, delivery, reference].join("\n"));
}
function swapIds(files) {
  return [...new Set(files.flatMap(({ swaps }) => swaps.map(swapId)))].sort();
}

// src/core/proposal-marks.ts
var TRAILER = "Keygate-Remediation";
var MOST_IDS = 1e3;
var IDS_A_LINE = 10;
var CLOSED_MARK = "<!-- keygate: closed, for nothing was left to swap -->";
function named(ids) {
  return ids.length > MOST_IDS ? [shortId(ids.join(" "))] : ids;
}
function trailersOf(ids) {
  const all = named(ids);
  const lines = [];
  for (let i = 0; i < all.length; i += IDS_A_LINE) lines.push(`${TRAILER}: ${all.slice(i, i + IDS_A_LINE).join(" ")}`);
  return lines.join("\n");
}
function idsIn(message) {
  const lines = message.split("\n").filter((line) => line.startsWith(`${TRAILER}: `));
  if (lines.length === 0) return void 0;
  return lines.flatMap((line) => line.slice(TRAILER.length + 2).match(/[0-9a-f]{12}/g) ?? []);
}
function areAmong(ids, among) {
  return named(ids).every((id) => among.has(id));
}
function areSame(ids, theirs) {
  return theirs.length === named(ids).length && areAmong(ids, new Set(theirs));
}
function descriptionMark(ids) {
  return `<!-- keygate: proposal ${shortId(ids.join(" "))} -->`;
}
function isOutdated(body, ids) {
  return /<!-- keygate: proposal [0-9a-f]{12} -->/.test(body) && !body.includes(descriptionMark(ids));
}
function suggestionMark(id) {
  return `<!-- keygate: suggestion ${id} -->`;
}
function suggestionsIn(text2) {
  return [...text2.matchAll(/<!-- keygate: suggestion ([0-9a-f]{12}) -->/g)].map(([, id = ""]) => id);
}

// src/engine/own-commits.ts
function isOurs({ message, parents, byForge }) {
  return byForge && parents.length === 1 && idsIn(message) !== void 0;
}
function idsOf(commits) {
  return commits.flatMap((commit) => isOurs(commit) ? idsIn(commit.message) ?? [] : []);
}

// src/engine/propose.ts
var MOST_CLOSED = 10;
async function look(proposals, branch, tip) {
  const [head, pulls] = await Promise.all([proposals.tip(branch), proposals.pulls(branch)]);
  const newest = head === void 0 ? void 0 : (await proposals.commits(tip, head)).at(-1);
  return { head, newest, pulls, open: pulls.find(({ state }) => state === "open") };
}
function result(operation, branch, pull, ...notices) {
  return { operation, branch, ...pull === void 0 ? {} : { pull: { number: pull.number, url: pull.url } }, notices };
}
function hands(branch, { newest, open }, base) {
  if (newest !== void 0 && !isOurs(newest))
    return `Somebody pushed to the branch ${branch}, so it is left alone; delete it, and the next run with "again" makes a new one.`;
  if (open !== void 0 && open.base !== base)
    return `Pull request #${open.number} proposes the branch ${branch} for ${open.base}; give the input "branch" to have another one for ${base}.`;
  return void 0;
}
async function declined(proposals, pulls, tip, ids) {
  const closed = pulls.filter(({ state, body }) => state === "closed" && !body.includes(CLOSED_MARK)).slice(0, MOST_CLOSED);
  const seen = /* @__PURE__ */ new Set();
  for (const { head } of closed) for (const id of idsOf(await proposals.commits(tip, head))) seen.add(id);
  return areAmong(ids, seen) ? closed[0] : void 0;
}
async function takeBack(proposals, branch, at, error) {
  try {
    const tip = at ?? await proposals.tip(branch);
    if (tip !== void 0) await proposals.removeBranch(branch, tip);
  } catch (cause) {
    if (!(cause instanceof import_keygate.core_errors__ForgeError)) throw cause;
    const why = error instanceof Error ? error.message : "The proposal was not made.";
    throw new import_keygate.core_errors__ForgeError(`${why} The branch ${branch} is left behind; delete it.`, { cause: error });
  }
  throw error;
}
async function write2(proposals, branch, from, tip, remediation, { compose, run }) {
  const staging = `${branch}--${run}`;
  const words = compose(remediation, "");
  const trailers = trailersOf(swapIds(remediation.files));
  const body = words.message === "" ? trailers : `${words.message}

${trailers}`;
  const files = remediation.files.map(({ path, after }) => ({ path, text: after }));
  let at;
  try {
    await proposals.createBranch(staging, tip);
    at = await proposals.commit(staging, tip, { headline: words.headline, body }, files);
    if (await proposals.swing(branch, from, at, staging)) return at;
  } catch (error) {
    return takeBack(proposals, staging, void 0, error);
  }
  await proposals.removeBranch(staging, at);
  return void 0;
}
async function adorn(proposals, pull, remediation, wishes) {
  const notices = [];
  const attempt = async (work) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof import_keygate.core_errors__Refused)) throw error;
      notices.push(error.message);
    }
  };
  if (wishes.labels.length > 0) await attempt(() => proposals.label(pull.number, wishes.labels));
  const { users, teams } = wishes.reviewers(remediation.files.map(({ path }) => path));
  if (users.length + teams.length > 0) await attempt(() => proposals.requestReviewers(pull.number, { users, teams }));
  return notices;
}
async function openPull(proposals, branch, at, existed, remediation, wishes) {
  const { title, body } = wishes.compose(remediation, "");
  let pull;
  try {
    pull = await proposals.open({ branch, base: wishes.base, title, body, draft: wishes.draft });
  } catch (error) {
    if (existed) throw error;
    return takeBack(proposals, branch, at, error);
  }
  if (pull === void 0) {
    const theirs = (await proposals.pulls(branch)).find(({ state }) => state === "open");
    return result("unchanged", branch, theirs, "Another run opened the pull request at the same time.");
  }
  return result("created", branch, pull, ...await adorn(proposals, pull, remediation, wishes));
}
async function closeProposal(proposals, branch, standing, base) {
  const { open, head } = standing;
  if (open === void 0 || open.base !== base) return result("none", branch, void 0);
  const kept2 = hands(branch, standing, base);
  if (kept2 !== void 0) return result("none", branch, open, kept2);
  const body = `Keygate closed this, because nothing is left that it would swap.

${CLOSED_MARK}

${open.body}`;
  await proposals.update(open.number, { state: "closed", body: body.slice(0, 65e3) });
  if (head !== void 0) await proposals.removeBranch(branch, head);
  return result("closed", branch, open);
}
async function propose(proposals, branch, tip, remediation, wishes) {
  const ids = swapIds(remediation.files);
  for (const last of [false, true]) {
    const standing = await look(proposals, branch, tip);
    if (remediation.files.length === 0) return closeProposal(proposals, branch, standing, wishes.base);
    const { head, newest, open } = standing;
    const kept2 = hands(branch, standing, wishes.base);
    if (kept2 !== void 0) return result("none", branch, open, kept2);
    if (open === void 0 && !wishes.again) {
      const closed = await declined(proposals, standing.pulls, tip, ids);
      if (closed !== void 0)
        return result(
          "none",
          branch,
          closed,
          `Pull request #${closed.number} proposed this and was closed, so it is not proposed again; "again" does.`
        );
    }
    const current = head !== void 0 && await isCurrent(proposals, newest, tip, remediation, ids) ? head : void 0;
    const at = current ?? await write2(proposals, branch, head, tip, remediation, wishes);
    if (at === void 0) {
      if (!last) continue;
      return result(
        open === void 0 ? "none" : "unchanged",
        branch,
        open,
        "Another run is writing the same branch, and this one leaves it to it."
      );
    }
    if (open === void 0) return openPull(proposals, branch, at, head !== void 0, remediation, wishes);
    if (current !== void 0 && !isOutdated(open.body, ids)) return result("unchanged", branch, open);
    const { title, body } = wishes.compose(remediation, open.body);
    if (title !== open.title || body !== open.body) await proposals.update(open.number, { title, body });
    return result("updated", branch, open);
  }
  throw new Error("unreachable");
}
async function isCurrent(proposals, commit, tip, { files }, ids) {
  if (commit === void 0 || commit.parents[0] !== tip || !areSame(ids, idsOf([commit]))) return false;
  const differing = await proposals.differing(
    commit.sha,
    files.map(({ path, after }) => ({ path, text: after }))
  );
  return differing.length === 0;
}

// src/engine/subjects.ts
var LONGEST_SLUG = 60;
function slugOf(file) {
  const words = file.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, LONGEST_SLUG).replace(/^-|-$/g, "");
  return [...words === "" ? [] : [words], shortId(file).slice(0, 8)].join("-");
}
function nameOf({ path, swaps }) {
  return swaps[0]?.file ?? path;
}
function subjectsOf(remediation, groupBy, branch) {
  if (remediation.files.length === 0) return [];
  if (groupBy === "repository") return [{ branch, remediation }];
  return remediation.files.map((file) => {
    const name = nameOf(file);
    const left = remediation.left.filter((one) => one.file === name);
    return { branch: `${branch}-${slugOf(name)}`, remediation: { ...remediation, files: [file], left } };
  });
}

// src/engine/settle.ts
function without({ files, left, ...rest }, problems) {
  return {
    ...rest,
    files: files.filter(({ path }) => !problems.has(path)),
    left: [
      ...left,
      ...files.flatMap(({ path, swaps }) => {
        const reason = problems.get(path);
        if (reason === void 0) return [];
        return swaps.map(({ delivery: _delivery, stored: _stored, reference: _reference, store: _store, steps: _steps, ...place }) => ({
          ...place,
          reason,
          steps: []
        }));
      })
    ]
  };
}
async function readAtTip(proposals, base, read) {
  const newest = async () => {
    const tip = await proposals.tip(base);
    if (tip === void 0) throw new import_keygate.core_errors__UserError(`There is no branch "${base}" to propose a change for.`);
    return tip;
  };
  let reading = await read(await newest());
  for (const last of [false, true]) {
    const tip = await newest();
    const texts = reading.remediation.files.map(({ path, before }) => ({ path, text: before }));
    const differing = texts.length === 0 ? [] : await proposals.differing(tip, texts);
    if (differing.length === 0) return { ...reading, tip };
    if (last) {
      const problems = new Map(differing.map(({ path, problem }) => [path, problem]));
      return { ...reading, remediation: without(reading.remediation, problems), tip };
    }
    reading = await read(tip);
  }
  throw new Error("unreachable");
}
async function settle(proposals, read, wishes) {
  const { remediation, reviewers: reviewers2, tip } = await readAtTip(proposals, wishes.base, read);
  const subjects = subjectsOf(remediation, wishes.groupBy, wishes.branch);
  const proposed = [];
  try {
    for (const { branch, remediation: remediation2 } of subjects)
      proposed.push(await propose(proposals, branch, tip, remediation2, { ...wishes, reviewers: reviewers2 }));
    const wanted = new Set(subjects.map(({ branch }) => branch));
    for (const branch of await proposals.branches(wishes.branch)) {
      if (wanted.has(branch)) continue;
      const outcome = await propose(proposals, branch, tip, { files: [], left: [] }, { ...wishes, reviewers: reviewers2 });
      if (outcome.operation !== "none" || outcome.notices.length > 0) proposed.push(outcome);
    }
  } catch (error) {
    if (!(error instanceof import_keygate.core_errors__Refused)) throw error;
    return { remediation, proposed, refused: error };
  }
  return { remediation, proposed };
}

// held:src/report/escape.ts
var import_keygate3 = require("./keygate.js");

// held:src/report/outcome.ts
var import_keygate4 = require("./keygate.js");

// src/report/proposal-sections.ts
var MOST_FILES = 100;
var NAMED_PLACES = 3;
function fold(summary, body) {
  return `<details><summary>${summary}</summary>

${body}

</details>`;
}
function byFile(files, detail, noun, body) {
  const told = files.filter(({ items }) => items.length > 0);
  if (detail === "full") return told.map(({ items }) => body(items)).join("\n\n");
  const head = (file, items) => `${(0, import_keygate3.report_escape__markdownCode)(file)}: ${(0, import_keygate4.report_outcome__count)(items.length, noun)}`;
  if (detail === "folded") {
    const single = told.filter(({ items }) => items.length === 1);
    const together = single.length < 2 ? [] : single.flatMap(({ items }) => items);
    const several = told.filter(({ items }) => items.length > 1 || together.length === 0);
    const folds = several.map(({ file, items }) => fold(head(file, items), body(items)));
    if (together.length > 0) folds.push(fold(`${(0, import_keygate4.report_outcome__count)(together.length, "file")} with one ${noun} each`, body(together)));
    return folds.join("\n");
  }
  const lines = told.slice(0, MOST_FILES).map(({ file, items }) => `- ${head(file, items)}`);
  if (told.length > MOST_FILES) lines.push(`- \u2026 and ${(0, import_keygate4.report_outcome__count)(told.length - MOST_FILES, "more file", "more files")}`);
  return lines.join("\n");
}
function grouped(items) {
  const files = /* @__PURE__ */ new Map();
  for (const item of items) files.set(item.file, [...files.get(item.file) ?? [], item]);
  return [...files].map(([file, items2]) => ({ file, items: items2 }));
}
function swapsOf(files) {
  return files.flatMap(({ swaps }) => swaps);
}
var HEAD = "| File | Server | Place | Now |\n| --- | --- | --- | --- |\n";
function row({ file, server, place, slot, reference }) {
  const now = reference === "" ? "taken out" : (0, import_keygate3.report_escape__markdownCode)(reference);
  return `| ${(0, import_keygate3.report_escape__markdownCode)(file)} | ${(0, import_keygate3.report_escape__markdownText)(server ?? "")} | ${place} ${(0, import_keygate3.report_escape__markdownCode)(slot)} | ${now} |`;
}
function changesTable({ files }, detail) {
  const swaps = swapsOf(files);
  if (detail === "full") return `${HEAD}${swaps.map(row).join("\n")}`;
  return byFile(grouped(swaps), detail, "credential", (items) => `${HEAD}${items.map(row).join("\n")}`);
}
function storing({ files }, detail) {
  const stored = swapsOf(files).filter(({ store }) => store.length > 0);
  if (stored.length === 0) return "";
  if (detail === "counted") return "Each developer who runs `npx mcp-keygate fix` gets the command that stores each credential.";
  const said = /* @__PURE__ */ new Set();
  return byFile(grouped(stored), detail, "credential", (items) => {
    const lines = items.flatMap(({ file, server, slot, store, stored: stored2 }) => {
      if (said.has(store.join("\n"))) return [];
      said.add(store.join("\n"));
      const what = [file, ...server === void 0 ? [] : [server], slot].join(", ");
      return [`# ${(0, import_keygate3.report_escape__plainText)(what)}${stored2 === void 0 ? "" : `: ${(0, import_keygate3.report_escape__plainText)(stored2)}`}`, ...store.map(import_keygate3.report_escape__plainText)];
    });
    return lines.length === 0 ? "Stored by the commands above." : (0, import_keygate3.report_escape__fenced)("sh", lines);
  });
}
function installing({ name, install }) {
  if (/^https:\/\/\S+$/.test(install)) return `Install ${(0, import_keygate3.report_escape__markdownText)(name)}: <${install}>`;
  return `Install ${(0, import_keygate3.report_escape__markdownText)(name)}:

${(0, import_keygate3.report_escape__fenced)("sh", [(0, import_keygate3.report_escape__plainText)(install)])}`;
}
function placesOf(places) {
  const named2 = places.slice(0, NAMED_PLACES).map(({ file, slot }) => `${(0, import_keygate3.report_escape__markdownCode)(slot)} in ${(0, import_keygate3.report_escape__markdownCode)(file)}`);
  const more = places.length > NAMED_PLACES ? ` and ${places.length - NAMED_PLACES} more` : "";
  return `${named2.join(", ")}${more}`;
}
function settingUp({ files, setup }, detail) {
  const steps = /* @__PURE__ */ new Map();
  for (const swap of swapsOf(files)) for (const step of swap.steps) steps.set(step, [...steps.get(step) ?? [], swap]);
  const asked = [...steps].slice(0, detail === "counted" ? 20 : MOST_FILES).map(([step, swaps]) => `- ${(0, import_keygate3.report_escape__linked)(step)} (${placesOf(swaps)})`);
  const signIn = setup === void 0 || setup.signIn.length === 0 ? [] : [`Sign in:

${(0, import_keygate3.report_escape__fenced)("sh", setup.signIn.map(import_keygate3.report_escape__plainText))}`];
  return [...setup === void 0 ? [] : [installing(setup), ...signIn], ...asked.length === 0 ? [] : [asked.join("\n")]].join("\n\n");
}
function issuerOf({ issuer }) {
  return issuer === void 0 ? "Credential of an unknown issuer" : (0, import_keygate3.report_escape__markdownText)(issuer);
}
function page(rotate) {
  return rotate === void 0 ? "at its issuer" : `[here](${rotate})`;
}
function task(swap) {
  const where = [...swap.server === void 0 ? [] : [(0, import_keygate3.report_escape__markdownText)(swap.server)], (0, import_keygate3.report_escape__markdownCode)(swap.slot)].join(", ");
  return `- [ ] ${issuerOf(swap)}: revoke what stood in ${(0, import_keygate3.report_escape__markdownCode)(swap.file)}, line ${swap.line} (${where}), ${page(swap.rotate)} <!-- ${swapId(swap)} -->`;
}
function rotation({ files }, detail) {
  const swaps = swapsOf(files);
  if (detail === "full") return swaps.map(task).join("\n");
  const issuers = /* @__PURE__ */ new Map();
  for (const swap of swaps) {
    const name = `${issuerOf(swap)}: ${page(swap.rotate)}`;
    issuers.set(name, [...issuers.get(name) ?? [], swap]);
  }
  return [...issuers].map(([name, items]) => {
    if (detail === "folded")
      return fold(`${issuerOf(items[0])}: ${(0, import_keygate4.report_outcome__count)(items.length, "credential")}`, items.map(task).join("\n"));
    return `- [ ] ${name}, ${(0, import_keygate4.report_outcome__count)(items.length, "credential")} <!-- ${shortId(name)} -->`;
  }).join("\n");
}
function kept(one) {
  const where = [...one.server === void 0 ? [] : [(0, import_keygate3.report_escape__markdownText)(one.server)], `${one.place} ${(0, import_keygate3.report_escape__markdownCode)(one.slot)}`].join(", ");
  const steps = one.steps.length === 0 ? "" : ` ${one.steps.map(import_keygate3.report_escape__linked).join(" ")}`;
  return `- ${(0, import_keygate3.report_escape__markdownCode)(one.file)}, line ${one.line} (${where}): ${(0, import_keygate3.report_escape__linked)(one.reason)}${steps}`;
}
function leftAlone({ left }, detail) {
  return byFile(
    grouped(left),
    detail === "full" && left.length > 20 ? "folded" : detail,
    "credential",
    (items) => items.map(kept).join("\n")
  );
}

// src/report/template.ts
var NAME = /\{([a-z]{1,20})\}/g;
function filled(input, template, values) {
  return template.replace(NAME, (_, name) => {
    const value = Object.hasOwn(values, name) ? values[name] : void 0;
    if (value !== void 0) return value;
    const known = Object.keys(values).map((word) => `{${word}}`);
    throw new import_keygate.core_errors__UserError(`Input "${input}" has {${name}} in it, which stands for nothing; it may hold ${known.join(", ")}.`);
  });
}

// src/report/ticks.ts
var TASK = /^- \[(?<box>[ xX])\](?<text>[^\n]{0,10000}) <!-- (?<id>[0-9a-f]{12}) -->$/gm;
function withTicks(body, previous) {
  const ticked = new Set(
    [...previous.replaceAll("\r", "").matchAll(TASK)].flatMap(({ groups }) => groups?.["box"] === " " ? [] : [groups?.["id"]])
  );
  if (ticked.size === 0) return body;
  return body.replace(TASK, (whole, _box, text2, id) => ticked.has(id) ? `- [x]${text2} <!-- ${id} -->` : whole);
}

// src/report/proposal.ts
var BODY_LIMIT = 65536;
var TITLE_LIMIT = 256;
var SHOWN = 30;
var CUT = "\n\n\u2026 The rest is left out, for GitHub takes no longer text; `npx mcp-keygate fix` shows all of it.\n";
var ORDER = [
  "1. **Store** each credential where its reference points, a new one from its issuer if you can get one.",
  "2. **Merge** this pull request.",
  "3. **Deploy**: every developer sets up once, every other place that uses these files gets the new version.",
  "4. **Revoke** the old credentials. They stay in the history of this repository, and the removed lines of this diff show them."
].join("\n");
function facts(remediation) {
  const swaps = remediation.files.flatMap(({ swaps: swaps2 }) => swaps2);
  return {
    count: String(swaps.length),
    files: String(remediation.files.length),
    manager: remediation.setup?.name ?? "a secrets manager"
  };
}
function defaultTitle({ files, setup }) {
  const swaps = files.flatMap(({ swaps: swaps2 }) => swaps2);
  const what = (0, import_keygate4.report_outcome__count)(swaps.length, "MCP credential");
  return setup === void 0 ? `Take ${what} out of the configuration` : `Replace ${what} by references to ${setup.name}`;
}
function section(title, text2) {
  return text2 === "" ? [] : [`### ${title}`, text2];
}
var DETAILS = [
  { table: "full", store: "full", tasks: "full", rest: "full" },
  { table: "folded", store: "folded", tasks: "folded", rest: "folded" },
  { table: "folded", store: "counted", tasks: "folded", rest: "folded" },
  { table: "folded", store: "counted", tasks: "counted", rest: "folded" },
  { table: "folded", store: "counted", tasks: "counted", rest: "counted" },
  { table: "counted", store: "counted", tasks: "counted", rest: "counted" }
];
function bodyIn(remediation, template, detail) {
  const table = changesTable(remediation, detail.table);
  const store = storing(remediation, detail.store);
  const setup = settingUp(remediation, detail.rest);
  const tasks = rotation(remediation, detail.tasks);
  const left = leftAlone(remediation, detail.rest);
  if (template !== void 0)
    return filled("body", template, { ...facts(remediation), table, store, setup, order: ORDER, rotation: tasks, left });
  const swaps = remediation.files.flatMap(({ swaps: swaps2 }) => swaps2);
  return [
    `Keygate found ${(0, import_keygate4.report_outcome__count)(swaps.length, "credential")} written out in ${(0, import_keygate4.report_outcome__count)(remediation.files.length, "file")} and changed nothing but the places below.`,
    ...section("What changes", table),
    ...section("In this order", ORDER),
    ...section("Store", store),
    ...section("Once for each developer", setup),
    ...section("Revoke", tasks),
    ...section("Left as it is", left)
  ].join("\n\n");
}
function bounded(remediation, template, room) {
  const swaps = remediation.files.reduce((sum, { swaps: swaps2 }) => sum + swaps2.length, 0);
  let text2 = "";
  for (const detail of DETAILS.slice(swaps > SHOWN ? 1 : 0)) {
    text2 = bodyIn(remediation, template, detail);
    if (text2.length <= room) return text2;
  }
  const end = text2.lastIndexOf("\n", room - CUT.length);
  return `${text2.slice(0, Math.max(0, end))}${CUT}`;
}
function oneLine(text2, limit) {
  const line = (0, import_keygate3.report_escape__plainText)(text2.replace(/\s+/g, " ").trim());
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}\u2026`;
}
function proposalOf(remediation, wording, previous = "") {
  const values = facts(remediation);
  const mark = `

${descriptionMark(swapIds(remediation.files))}
`;
  const title = wording.title === void 0 ? defaultTitle(remediation) : filled("title", wording.title, values);
  const written = wording.commitMessage === void 0 ? void 0 : filled("commit-message", wording.commitMessage, values);
  const [first = "", ...rest] = (written ?? defaultTitle(remediation)).trim().split("\n");
  const ours = "The references are to be stored before this is merged; the literals stay in the history, so revoke them afterwards.";
  return {
    title: oneLine(title, TITLE_LIMIT),
    body: `${withTicks(bounded(remediation, wording.body, BODY_LIMIT - mark.length), previous)}${mark}`,
    headline: oneLine(first, TITLE_LIMIT),
    message: written === void 0 ? ours : rest.join("\n").trim()
  };
}

// src/report/remediation-summary.ts
var SUMMARY_LIMIT = 1e6;
var SHOWN2 = 30;
function summaryIn(outcome, detail) {
  const { remediation, byHand } = outcome;
  const section2 = (title, text2) => text2 === "" ? [] : [`### ${title}`, text2];
  const changes = remediation.files.length === 0 ? "" : changesTable(remediation, detail);
  const told = byHand.length > 0;
  return [
    `## Keygate remediate`,
    (0, import_keygate3.report_escape__linked)(outcome.headline),
    ...outcome.pulls.map(({ number, url, operation }) => `- [#${number}](${url}): ${(0, import_keygate3.report_escape__markdownText)(operation)}`),
    ...outcome.notices.map((notice) => `> ${(0, import_keygate3.report_escape__linked)(notice)}`),
    ...told ? section2("Do it by hand", (0, import_keygate3.report_escape__fenced)("sh", byHand)) : [],
    ...section2("What changes", changes),
    ...told ? section2("Store", storing(remediation, detail)) : [],
    ...told ? section2("Once for each developer", settingUp(remediation, detail)) : [],
    ...told ? section2("Revoke", rotation(remediation, detail)) : [],
    ...section2("Left as it is", leftAlone(remediation, detail))
  ].join("\n\n");
}
function remediationSummary(outcome) {
  const swaps = outcome.remediation.files.reduce((sum, { swaps: swaps2 }) => sum + swaps2.length, 0);
  const details = swaps > SHOWN2 ? ["folded", "counted"] : ["full", "folded", "counted"];
  const texts = details.map((detail) => `${summaryIn(outcome, detail)}
`);
  return texts.find((text2) => Buffer.byteLength(text2) <= SUMMARY_LIMIT) ?? `## Keygate remediate

${(0, import_keygate3.report_escape__linked)(outcome.headline)}
`;
}
function swappedWords({ files, left }) {
  const swaps = files.reduce((sum, { swaps: swaps2 }) => sum + swaps2.length, 0);
  const stay = left.length === 0 ? "" : `, ${left.length} left where ${left.length === 1 ? "it is" : "they are"}`;
  return `${(0, import_keygate4.report_outcome__count)(swaps, "credential")} in ${(0, import_keygate4.report_outcome__count)(files.length, "file")}${stay}`;
}

// held:src/actions/inputs.ts
var import_keygate5 = require("./keygate.js");

// src/actions/propose-swaps.ts
var BRANCH = "keygate/remediate";
var BRANCH_NAME = /^(?![/.-])(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)|\/\.))[\w./-]{1,150}(?<![/.])$/;
function branchIn(value, name) {
  if (value !== void 0 && !BRANCH_NAME.test(value)) throw new import_keygate.core_errors__UserError(`Input "${name}" must be the name of a branch.`);
  return value;
}
function defaultBranchOf(payload) {
  const repository = typeof payload === "object" && payload !== null ? Reflect.get(payload, "repository") : void 0;
  const name = typeof repository === "object" && repository !== null ? Reflect.get(repository, "default_branch") : void 0;
  return typeof name === "string" && name !== "" ? name : void 0;
}
async function reviewers(repository, commit, inputs, organisation) {
  const named2 = { users: (0, import_keygate5.actions_inputs__namesIn)(inputs.reviewers), teams: (0, import_keygate5.actions_inputs__namesIn)(inputs["team-reviewers"]) };
  const file = inputs.codeowners === "false" ? void 0 : await repository.file(commit, CODEOWNERS_PATHS);
  const text2 = file !== void 0 && "bytes" in file.content ? Buffer.from(file.content.bytes).toString("utf8") : "";
  const rules = readCodeOwners(text2);
  return (paths) => {
    const owners = reviewersOf(rules, paths, organisation);
    return { users: [.../* @__PURE__ */ new Set([...named2.users, ...owners.users])], teams: [.../* @__PURE__ */ new Set([...named2.teams, ...owners.teams])] };
  };
}
var OPERATIONS = ["created", "updated", "closed", "unchanged", "none"];
var SAID = {
  created: "A pull request proposes to swap",
  updated: "The pull request was brought up to date; it swaps",
  unchanged: "The pull request stands as it is; it swaps",
  none: "Nothing was proposed of"
};
function headlineOf({ remediation, refused, proposed }, operation) {
  if (refused !== void 0) {
    const what = proposed.length === 0 ? "Nothing could be proposed of" : "Not everything could be proposed of";
    return `${what} ${swappedWords(remediation)}: ${refused.message}`;
  }
  if (operation === "closed") return "Nothing is left to swap, so the pull request was closed.";
  if (remediation.files.length === 0)
    return remediation.left.length === 0 ? "There is nothing to swap." : `There is nothing to swap; ${swappedWords(remediation)}.`;
  return `${SAID[operation] ?? ""} ${swappedWords(remediation)}.`;
}
async function proposeSwaps({ inputs, connection, payload, repositoryWith, remediate }) {
  const { api, repository: name, sleep } = connection;
  const proposals = new GitHubProposals(api, name, sleep);
  let commit = "";
  const read = async (tip) => {
    const repository = await repositoryWith(tip);
    commit = tip;
    return {
      remediation: await remediate({ repository, commit: tip }),
      reviewers: await reviewers(repository, tip, inputs, name.split("/")[0] ?? "")
    };
  };
  const wording = { title: inputs.title, body: inputs.body, commitMessage: inputs["commit-message"] };
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = process.env;
  const settled = await settle(proposals, read, {
    base: branchIn(inputs.base, "base") ?? defaultBranchOf(payload) ?? await proposals.defaultBranch(),
    branch: branchIn(inputs.branch, "branch") ?? BRANCH,
    groupBy: inputs["group-by"] === "file" ? "file" : "repository",
    draft: inputs.draft === "true",
    labels: (inputs.labels ?? "").split(/[,\n]/).flatMap((label) => label.trim() === "" ? [] : [label.trim()]),
    again: inputs.again === "true",
    // Two steps of one job are two runs.
    run: [run, attempt, process.pid].filter((part) => part !== void 0 && /^\d+$/.test(String(part))).join("-"),
    compose: (remediation2, previous) => proposalOf(remediation2, wording, previous)
  });
  const { proposed, refused, remediation } = settled;
  const operation = OPERATIONS.find((one) => proposed.some((each) => each.operation === one)) ?? "none";
  return {
    remediation,
    operation,
    headline: headlineOf(settled, operation),
    pulls: proposed.flatMap(({ pull, operation: operation2, branch }) => pull === void 0 ? [] : [{ ...pull, operation: operation2, branch }]),
    notices: proposed.flatMap(({ notices }) => notices),
    ...refused === void 0 ? {} : { refused: { reason: refused, commit } }
  };
}

// src/actions/publish-remediation.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");

// src/report/edits.ts
var SCHEMA = 1;
function editsReport({ files, left }, commit) {
  const edits = files.map(({ path, hunks, swaps }) => ({
    path: swaps[0]?.file ?? path,
    edits: hunks.filter(({ holdsCredential }) => !holdsCredential).map(({ first, last, lines }) => ({ first, last, lines })),
    withheld: hunks.filter(({ holdsCredential }) => holdsCredential).length,
    swaps: swaps.map(({ line, server, place, slot, delivery, reference }) => ({
      line,
      ...server === void 0 ? {} : { server },
      place,
      slot,
      delivery,
      reference
    }))
  }));
  return `${JSON.stringify({ schema: SCHEMA, commit, files: edits, left: left.length }, null, 2)}
`;
}

// held:src/version.ts
var import_keygate6 = require("./keygate.js");

// src/actions/publish-remediation.ts
function quoted(word) {
  return /^[\w./:=@{},-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function commands({ manager, place, settings, launcher, deliveries }) {
  const options = Object.entries({ manager, place, launcher, deliveries }).flatMap(
    ([name, value]) => value === void 0 ? [] : [`--${name}`, quoted(value)]
  );
  const command = [`npx mcp-keygate@${import_keygate6.version__version} fix`, ...options, ...(0, import_keygate5.actions_inputs__linesIn)(settings).flatMap((line) => ["--set", quoted(line)])].join(" ");
  return [command, `${command} --write`];
}
function publishRemediation({ core, log, inputs }, end) {
  const { remediation, refused } = end;
  for (const notice of end.notices) log.notice((0, import_keygate3.report_escape__plainText)(notice));
  const byHand = [];
  if (refused !== void 0 && remediation.files.length > 0) {
    const folder = (0, import_node_path.join)(process.env["RUNNER_TEMP"] ?? ".", "keygate");
    (0, import_node_fs.mkdirSync)(folder, { recursive: true });
    const edits = (0, import_node_path.join)(folder, "edits.json");
    (0, import_node_fs.writeFileSync)(edits, editsReport(remediation, refused.commit));
    core.setOutput("edits", edits);
    byHand.push(...commands(inputs));
  }
  const [first] = end.pulls;
  core.setOutput("operation", end.operation);
  core.setOutput(
    "swapped",
    remediation.files.reduce((sum, { swaps }) => sum + swaps.length, 0)
  );
  core.setOutput("left", remediation.left.length);
  core.setOutput("pull-requests", JSON.stringify(end.pulls));
  if (first !== void 0) {
    core.setOutput("pull-request-number", first.number);
    core.setOutput("pull-request-url", first.url);
  }
  const summary = process.env["GITHUB_STEP_SUMMARY"];
  if (summary !== void 0 && summary !== "") (0, import_node_fs.appendFileSync)(summary, remediationSummary({ ...end, byHand }));
  if (refused === void 0) log.info((0, import_keygate3.report_escape__plainText)(end.headline));
  else log.warn((0, import_keygate3.report_escape__plainText)(end.headline));
}

// src/adapters/github-reviews.ts
var A_PAGE2 = 100;
var MOST_PAGES = 30;
var READ2 = { doing: "reading the pull request", permission: "pull-requests: write" };
var WRITE = { doing: "writing the review", permission: "pull-requests: write" };
function linesShown(patch) {
  const shown = /* @__PURE__ */ new Set();
  let line = 0;
  for (const text2 of patch.split("\n")) {
    const start = /^@@ -\d+(?:,\d+)? \+(?<start>\d+)(?:,\d+)? @@/.exec(text2)?.groups?.["start"];
    if (start !== void 0) line = Number(start);
    else if (text2.startsWith("+") || text2.startsWith(" ")) shown.add(line++);
  }
  return shown;
}
var GitHubReviews = class {
  #calls;
  constructor(api, repository, sleep) {
    this.#calls = callsTo(api, repository, sleep);
  }
  async #pages(path, pull) {
    const found = [];
    for (let page2 = 1; page2 <= MOST_PAGES; page2++) {
      const route = `GET /repos/{owner}/{repo}/pulls/{pull_number}/${path}`;
      const items = list(await this.#calls.rest(route, { pull_number: pull, per_page: A_PAGE2, page: page2 }, READ2));
      found.push(...items);
      if (items.length < A_PAGE2) break;
    }
    return found;
  }
  async shown(pull) {
    const files = await this.#pages("files", pull);
    return new Map(files.map((file) => [text(file, "filename"), linesShown(text(file, "patch"))]));
  }
  async said(pull) {
    const [comments, reviews] = [await this.#pages("comments", pull), await this.#pages("reviews", pull)];
    return [...comments, ...reviews].map((one) => text(one, "body"));
  }
  async review(pull, commit, body, comments) {
    const placed = comments.map(({ path, first, last, body: body2 }) => ({
      path,
      line: last,
      side: "RIGHT",
      ...first === last ? {} : { start_line: first, start_side: "RIGHT" },
      body: body2
    }));
    const parameters = { pull_number: pull, commit_id: commit, event: "COMMENT", body, comments: placed };
    await this.#calls.rest("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", parameters, WRITE);
  }
};

// held:src/engine/event.ts
var import_keygate7 = require("./keygate.js");

// src/engine/suggest.ts
function obstacle({ first, last, holdsCredential }, shown) {
  if (holdsCredential) return "A credential that could not be swapped stands in the same lines, so they are not repeated here.";
  if (last < first) return "The fix only adds lines, and a suggestion has to replace some.";
  for (let line = first; line <= last; line++) if (!shown.has(line)) return "The diff of this pull request does not show these lines.";
  return void 0;
}
function within({ first, last }, { line }) {
  return line >= first && line <= last;
}
function idOf(path, hunk, swaps) {
  return shortId([path, ...swaps.map(swapId), ...hunk.holdsCredential ? [] : hunk.lines].join("\n"));
}
function ofFile({ path, hunks, swaps }, shown) {
  const judged = hunks.map((hunk) => {
    const own = swaps.filter((swap) => within(hunk, swap));
    return { hunk, swaps: own, id: idOf(path, hunk, own), reason: obstacle(hunk, shown) };
  });
  const torn = judged.some(({ swaps: swaps2, reason }) => swaps2.length === 0 && reason !== void 0);
  const able = torn ? [] : judged.filter(({ reason }) => reason === void 0);
  const file = swaps[0]?.file ?? path;
  return judged.flatMap((one) => {
    const { hunk, swaps: swaps2, id, reason } = one;
    const part = able.indexOf(one) + 1;
    if (part > 0) {
      const { first, last, lines } = hunk;
      return [{ kind: "suggestion", id, path, first, last, lines, swaps: swaps2, part, parts: able.length }];
    }
    if (swaps2.length === 0) return [];
    return [
      { kind: "withheld", id, file, swaps: swaps2, reason: reason ?? "Other lines of the same file belong to the fix and cannot be suggested." }
    ];
  });
}
function suggestionsOf(files, shown) {
  return files.filter(({ path }) => shown.has(path)).flatMap((file) => ofFile(file, shown.get(file.path) ?? /* @__PURE__ */ new Set()));
}

// src/engine/review.ts
var MOST_SUGGESTIONS = 50;
async function review(reviews, pull, commit, remediation, words) {
  const all = suggestionsOf(remediation.files, await reviews.shown(pull));
  const withheld = all.filter((one) => one.kind === "withheld");
  if (all.length === 0) return { suggested: 0, known: 0, withheld };
  const said = new Set((await reviews.said(pull)).flatMap(suggestionsIn));
  const fresh = all.filter(({ id }) => !said.has(id));
  if (fresh.length === 0) return { suggested: 0, known: all.length, withheld };
  const suggestions = fresh.filter((one) => one.kind === "suggestion");
  const told = suggestions.slice(0, MOST_SUGGESTIONS);
  const comments = told.map((one) => ({ path: one.path, first: one.first, last: one.last, body: words.comment(one) }));
  const remarks = fresh.filter((one) => one.kind === "withheld");
  await reviews.review(pull, commit, words.body(told, remarks, suggestions.length - told.length), comments);
  return { suggested: told.length, known: all.length - fresh.length, withheld };
}

// src/report/suggestion.ts
var LISTED = 50;
var MOST_COMMANDS = 20;
function placeOf({ server, place, slot }) {
  return `${server === void 0 ? "" : `${(0, import_keygate3.report_escape__markdownText)(server)}, `}${place} ${(0, import_keygate3.report_escape__markdownCode)(slot)}`;
}
function sayingOf(swap) {
  const revoke = swap.rotate === void 0 ? "revoke it at its issuer" : `[revoke it](${swap.rotate})`;
  const now = swap.reference === "" ? "nothing is needed there" : `it is to read ${(0, import_keygate3.report_escape__markdownCode)(swap.reference)}`;
  const issuer = swap.issuer === void 0 ? "A credential" : `A credential of ${(0, import_keygate3.report_escape__markdownText)(swap.issuer)}`;
  return `- ${issuer} is written out (${placeOf(swap)}); ${now}. It was pushed, so ${revoke}.${swap.steps.map((step) => ` ${(0, import_keygate3.report_escape__linked)(step)}`).join("")}`;
}
function suggestionComment(suggestion) {
  const { id, lines, swaps, part, parts } = suggestion;
  const commands2 = [...new Set(swaps.flatMap(({ store }) => store))].slice(0, MOST_COMMANDS);
  return [
    ...swaps.length === 0 ? ["These lines belong to the other suggestions in this file."] : [swaps.map(sayingOf).join("\n")],
    ...parts > 1 ? [`Part ${part} of ${parts} in this file: add all of them to one batch, so that the file works at each commit.`] : [],
    (0, import_keygate3.report_escape__fenced)("suggestion", lines),
    ...commands2.length === 0 ? [] : ["Store it first:", (0, import_keygate3.report_escape__fenced)("sh", commands2.map(import_keygate3.report_escape__plainText))],
    suggestionMark(id)
  ].join("\n\n");
}
function reviewBody(suggestions, withheld, more, setup) {
  const told = withheld.slice(0, LISTED);
  const fixes = told.map(
    ({ id, file, swaps, reason }) => `- ${(0, import_keygate3.report_escape__markdownCode)(file)}, line ${swaps.map(({ line }) => line).join(", ")} (${swaps.map(placeOf).join("; ")}): ${(0, import_keygate3.report_escape__linked)(reason)} ${suggestionMark(id)}`
  );
  const lead = suggestions.length === 0 ? "Keygate found credentials" : `Keygate suggests ${(0, import_keygate4.report_outcome__count)(suggestions.length, "fix", "fixes")} for credentials`;
  return [
    `${lead} that this pull request writes out.`,
    ...more === 0 ? [] : [`There is no room for ${more} more here; \`npx mcp-keygate fix --write\` makes all of them.`],
    ...setup === void 0 || setup.signIn.length === 0 ? [] : [
      `The references are resolved by ${(0, import_keygate3.report_escape__markdownText)(setup.name)}. Once for each developer:`,
      (0, import_keygate3.report_escape__fenced)("sh", setup.signIn.map(import_keygate3.report_escape__plainText))
    ],
    ...fixes.length === 0 ? [] : ["Not as a suggestion, but by `npx mcp-keygate fix --write`:", fixes.join("\n")],
    ...withheld.length === told.length ? [] : [`\u2026 and ${withheld.length - told.length} more.`]
  ].join("\n\n");
}

// src/actions/suggest-swaps.ts
async function suggestSwaps({ connection, payload, repositoryWith, remediate }, pull) {
  const subject = (0, import_keygate7.engine_event__subjectOf)("pull_request", payload, void 0);
  if (!("kind" in subject) || subject.kind !== "change")
    throw new import_keygate.core_errors__UserError("The event of this run does not name both ends of its pull request.");
  const { base, head } = subject;
  const repository = await repositoryWith(head);
  const remediation = await remediate({ repository, commit: head, since: base });
  const none = { remediation, pulls: [], notices: [] };
  try {
    const words = {
      comment: suggestionComment,
      body: (suggestions, withheld, more) => reviewBody(suggestions, withheld, more, remediation.setup)
    };
    const reviews = new GitHubReviews(connection.api, connection.repository, connection.sleep);
    const { suggested, known } = await review(reviews, pull, head, remediation, words);
    if (suggested > 0)
      return {
        ...none,
        operation: "suggested",
        headline: `A review suggests ${suggested === 1 ? "1 fix" : `${suggested} fixes`}; found: ${swappedWords(remediation)}.`
      };
    const found = remediation.files.length === 0 ? "There is nothing to swap" : `There is nothing new to suggest (${swappedWords(remediation)})`;
    return { ...none, operation: known > 0 ? "unchanged" : "none", headline: `${found}.` };
  } catch (error) {
    if (!(error instanceof import_keygate.core_errors__Refused)) throw error;
    const headline = `Nothing could be suggested of ${swappedWords(remediation)}: ${error.message}`;
    return { ...none, operation: "none", headline, refused: { reason: error, commit: head } };
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  proposeSwaps,
  publishRemediation,
  suggestSwaps
});
