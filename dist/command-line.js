"use strict";
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

// src/cli/main.ts
var main_exports = {};
__export(main_exports, {
  main: () => main
});
module.exports = __toCommonJS(main_exports);

// held:src/core/errors.ts
var import_keygate = require("./keygate.js");

// held:src/core/remediation.ts
var import_keygate2 = require("./keygate.js");

// held:src/report/escape.ts
var import_keygate3 = require("./keygate.js");

// held:src/version.ts
var import_keygate4 = require("./keygate.js");

// src/cli/check.ts
var import_node_fs5 = require("node:fs");

// held:src/adapters/clock.ts
var import_keygate5 = require("./keygate.js");

// src/adapters/console-log.ts
function consoleLog(verbose) {
  const write2 = (text) => {
    process.stderr.write(`${text}
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
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");

// held:src/adapters/git.ts
var import_keygate6 = require("./keygate.js");

// held:src/adapters/git-objects.ts
var import_keygate7 = require("./keygate.js");

// held:src/adapters/git-process.ts
var import_keygate8 = require("./keygate.js");

// src/adapters/disk.ts
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
  constructor(root, within = [], git = import_keygate6.adapters_git__GitRepository.isRepository(root) ? "new" : "none") {
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
    const wanted = (name, folder) => scope === "all" || mayConfigure(name, folder);
    const names = this.#git === "none" ? await this.#walk(wanted) : scope === "all" ? await this.#listAll() : await this.#listGit();
    const named = this.#within.filter((path) => wanted(path, folderOf(path)) && !isFolder((0, import_node_path.join)(this.#root, path)));
    return [.../* @__PURE__ */ new Set([...names, ...named])].sort();
  }
  get #scope() {
    return this.#within.length === 0 ? [] : ["--", ...this.#within.map((path) => `:(literal)${path}`)];
  }
  /** Every file that git tracks or would track. */
  async #listAll() {
    const [tracked, fresh] = await Promise.all([
      (0, import_keygate8.adapters_git_process__runGit)(this.#root, ["ls-files", "-z", ...this.#scope]),
      this.#git === "new" ? (0, import_keygate8.adapters_git_process__runGit)(this.#root, ["ls-files", "-z", "--others", "--exclude-standard", ...this.#scope]) : Buffer.alloc(0)
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
      (0, import_keygate8.adapters_git_process__runGit)(this.#root, ["ls-files", "-z", ...this.#scope]),
      this.#git === "new" ? this.#walk(mayConfigure) : []
    ]);
    const tracked = pick(listing);
    const known = new Set(present.length === 0 ? [] : tracked);
    const fresh = present.filter((path) => !known.has(path));
    return [...tracked, ...await notIgnored(this.#root, fresh)];
  }
  /** Every file whose name is wanted. Asks for many folders at once: the disk is the slow part. */
  #walk(wanted) {
    return new Promise((resolve5, reject) => {
      const found2 = [];
      let open2 = 0;
      const visit = (folder) => {
        open2++;
        (0, import_node_fs.readdir)((0, import_node_path.join)(this.#root, folder), { withFileTypes: true }, (error, entries) => {
          if (error !== null && codeOf(error) !== "ENOENT") {
            reject(new import_keygate.core_errors__UserError(`The folder "${folder}" could not be read (${codeOf(error)}).`, { cause: error }));
            return;
          }
          const listed = error === null ? entries : [];
          const prefix = folder === "" ? "" : `${folder}/`;
          const foreign = this.#git !== "none" && folder !== "" && listed.some((entry) => entry.name === ".git");
          for (const entry of foreign ? [] : listed) {
            const { name } = entry;
            if (entry.isDirectory()) {
              if (!SKIPPED.has(name)) visit(prefix + name);
            } else if (wanted(name, folder) && (entry.isFile() || entry.isSymbolicLink())) found2.push(prefix + name);
          }
          if (--open2 === 0) resolve5(found2);
        });
      };
      const folders = this.#within.length === 0 ? [""] : this.#within.filter((path) => isFolder((0, import_node_path.join)(this.#root, path)));
      folders.forEach(visit);
      if (folders.length === 0) resolve5(found2);
    });
  }
  read(path, limit, known) {
    const full = `${this.#root}/${path}`;
    let file;
    if (import_node_fs.constants.O_NOFOLLOW === void 0 && (0, import_node_fs.lstatSync)(full, { throwIfNoEntry: false })?.isSymbolicLink() === true)
      return this.#readLink(full, limit, known);
    try {
      file = (0, import_node_fs.openSync)(full, import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NOFOLLOW ?? 0) | (import_node_fs.constants.O_NONBLOCK ?? 0));
    } catch (error) {
      const code = codeOf(error);
      if (code === "ENOENT" || code === "ENOTDIR") return void 0;
      if (code === "ELOOP" || code === "EMLINK") return this.#readLink(full, limit, known);
      return { problem: `it could not be opened (${code})` };
    }
    try {
      const first = (0, import_node_fs.readSync)(file, this.#scratch, 0, this.#scratch.length, null);
      if (first > limit) return { problem: (0, import_keygate7.adapters_git_objects__tooLarge)((0, import_node_fs.fstatSync)(file).size, limit) };
      if (first > 0 && first < this.#scratch.length) return { bytes: Buffer.from(this.#scratch.subarray(0, first)) };
      const status = (0, import_node_fs.fstatSync)(file);
      if (!status.isFile()) return { problem: "it is not a regular file" };
      if (status.size > limit) return { problem: (0, import_keygate7.adapters_git_objects__tooLarge)(status.size, limit) };
      const bytes = Buffer.allocUnsafe(status.size);
      let done = 0;
      while (done < bytes.length) {
        const count = (0, import_node_fs.readSync)(file, bytes, done, bytes.length - done, done);
        if (count === 0) break;
        done += count;
      }
      return { bytes: bytes.subarray(0, done) };
    } catch (error) {
      if (codeOf(error) === "EISDIR") return void 0;
      if (codeOf(error) === "EAGAIN") return { problem: "it is not a regular file" };
      return { problem: `it could not be read (${codeOf(error)})` };
    } finally {
      (0, import_node_fs.closeSync)(file);
    }
  }
  #readLink(full, limit, known) {
    let target;
    try {
      target = (0, import_node_path.relative)((0, import_node_fs.realpathSync)(this.#root), (0, import_node_fs.realpathSync)(full));
    } catch {
      return { problem: "it is a symbolic link that leads nowhere" };
    }
    if ((0, import_node_path.isAbsolute)(target) || target === ".." || target.startsWith(`..${import_node_path.sep}`))
      return { problem: "it is a symbolic link that leads out of the scanned folder" };
    if (known(target.split(import_node_path.sep).join("/"))) return void 0;
    if (isFolder((0, import_node_path.join)(this.#root, target))) return { problem: "it is a symbolic link to a folder" };
    return this.read(target, limit, known);
  }
};
function withoutSlash(path) {
  let end = path.length;
  while (path.endsWith("/", end)) end--;
  return path.slice(0, end);
}
function isFolder(path) {
  return (0, import_node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
async function notIgnored(root, paths) {
  if (paths.length === 0) return [];
  const ignored = new Set(
    (await (0, import_keygate8.adapters_git_process__runGit)(root, ["check-ignore", "-z", "--stdin"], { input: `${paths.join("\0")}\0`, fine: [0, 1] })).toString("utf8").split("\0")
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
var MARKDOWN_FOLDER = /(?:^|\/)(?:(?:micro)?agents|(?:agent|tool)-cards|skills|workflows(?:\/shared(?:\/[^/]*)?)?)$/;
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function mayConfigure(name, folder) {
  return name.endsWith(".md") ? MARKDOWN_FOLDER.test(folder) : ENDING.test(name);
}
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
      if (mayConfigure(path, folderOf(path))) found2.push(path);
    }
    start = i + 1;
  }
  return found2;
}

// held:src/adapters/secretlint.ts
var import_keygate9 = require("./keygate.js");

// held:src/assemble.ts
var import_keygate10 = require("./keygate.js");

// held:src/engine/discover.ts
var import_keygate11 = require("./keygate.js");

// held:src/engine/env-files.ts
var import_keygate12 = require("./keygate.js");

// held:src/engine/examine.ts
var import_keygate13 = require("./keygate.js");

// held:src/engine/judge.ts
var import_keygate14 = require("./keygate.js");

// held:src/engine/printable.ts
var import_keygate15 = require("./keygate.js");

// held:src/engine/read.ts
var import_keygate16 = require("./keygate.js");

// held:src/engine/scan.ts
var import_keygate17 = require("./keygate.js");

// src/engine/scan-files.ts
async function scanFiles(files, setting) {
  const discovery = (0, import_keygate11.engine_discover__makeDiscovery)(setting.knowledge);
  const scope = setting.scope ?? "all";
  const paths = await files.list(scope);
  const candidates = [];
  const late = [];
  for (const path of paths) {
    const candidate = scope === "all" ? discovery.text(path) : discovery.candidate(path);
    if (candidate !== void 0) ((0, import_keygate12.engine_env_files__isEnvFile)(path) ? late : candidates).push(candidate);
  }
  const total = candidates.length + late.length;
  const known = (path) => (discovery.candidate(path)?.claims.length ?? 0) > 0;
  const examiner = await (0, import_keygate13.engine_examine__makeExaminer)(setting, discovery);
  const looked = /* @__PURE__ */ new Map();
  const tooLarge = [];
  async function look(candidate, named2) {
    const content = files.read(candidate.path, import_keygate16.engine_read__MAX_BYTES, known);
    if (content === void 0) return;
    if ("problem" in content && !examiner.required(candidate) && candidate.claims.length === 0) {
      if (/large/.test(content.problem)) tooLarge.push((0, import_keygate15.engine_printable__printablePath)(candidate.path, setting.knowledge));
      return;
    }
    const result = await examiner.examine(candidate, content, { named: named2 });
    if (result !== void 0) looked.set(candidate.path, result);
  }
  for (const [i, candidate] of candidates.entries()) {
    if (i % 64 === 0) setting.progress?.(i, total);
    await look(candidate, false);
  }
  let listed;
  const find = (path) => {
    listed ??= new Map([...candidates, ...late].map((candidate) => [candidate.path, candidate]));
    return listed.get(path);
  };
  const named = (0, import_keygate17.engine_scan__namedEnvFiles)([...looked.values()], (path) => find(path) !== void 0);
  for (const candidate of late) await look(candidate, named.has(candidate.path));
  for (const path of named) {
    const candidate = find(path);
    if (candidate !== void 0 && !(0, import_keygate12.engine_env_files__isEnvFile)(path)) await look(candidate, true);
  }
  const all = [...looked.values()];
  return {
    ...(0, import_keygate17.engine_scan__scanOf)(
      all,
      examiner,
      all.flatMap(({ judged }) => (0, import_keygate14.engine_judge__withStanding)(judged, "present"))
    ),
    notices: [...largeNotice(tooLarge), ...examiner.notices()],
    ...setting.keep === true ? { kept: { heads: all, bases: void 0, paths: new Set(await files.list("all")) } } : {}
  };
}
function largeNotice(paths) {
  const [first] = paths;
  if (first === void 0) return [];
  const more = paths.length > 1 ? ` and ${paths.length - 1} other files` : "";
  return [
    `${first}${more} ${paths.length > 1 ? "are" : "is"} larger than ${import_keygate16.engine_read__MAX_BYTES / 1024 / 1024} MiB and ${paths.length > 1 ? "were" : "was"} not searched.`
  ];
}

// held:src/finish.ts
var import_keygate18 = require("./keygate.js");

// held:src/report/annotations.ts
var import_keygate19 = require("./keygate.js");

// held:src/report/json.ts
var import_keygate20 = require("./keygate.js");

// held:src/report/outcome.ts
var import_keygate21 = require("./keygate.js");

// held:src/report/posture.ts
var import_keygate22 = require("./keygate.js");

// held:src/report/sarif.ts
var import_keygate23 = require("./keygate.js");

// held:src/report/live.ts
var import_keygate24 = require("./keygate.js");

// src/report/text.ts
var COLOURS = { error: "red", warning: "yellow", note: "cyan" };
function wrap(text, width, indent) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
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
  const help = steps.map((step) => `${indent}${paint("green", "\u2192")} ${wrap((0, import_keygate3.report_escape__plainText)(step), body - 2, `${indent}  `)}
`).join("");
  const standing = finding.allowed === void 0 ? (0, import_keygate21.report_outcome__standingOf)(finding) : (0, import_keygate21.report_outcome__allowanceOf)(finding);
  const facts = [finding.rule, outcome.clientNames.get(finding.client) ?? finding.client, ...standing === "" ? [] : [standing]];
  return `  ${place} ${severity}${wrap((0, import_keygate3.report_escape__plainText)(finding.message), body, indent)}
${help}${indent}${paint("dim", wrap(facts.map(import_keygate3.report_escape__plainText).join(" \xB7 "), body, indent))}
`;
}
function textReport(outcome, paint, width = 100) {
  const files = /* @__PURE__ */ new Map();
  for (const finding of [...outcome.blocked, ...outcome.reported, ...outcome.allowed]) {
    files.set(finding.origin.path, [...files.get(finding.origin.path) ?? [], finding]);
  }
  let text = "";
  for (const [path, findings] of files) {
    text += `${paint("bold", (0, import_keygate3.report_escape__plainText)(path))}
`;
    for (const finding of findings) text += findingText(finding, outcome, paint, Math.max(60, width));
    text += "\n";
  }
  for (const line of outcome.posture === void 0 ? [] : (0, import_keygate22.report_posture__postureLines)(outcome.posture)) text += `${line}
`;
  for (const line of outcome.live === void 0 ? [] : (0, import_keygate24.report_live__liveLines)(outcome.live)) text += `${line}
`;
  for (const emergency of (0, import_keygate21.report_outcome__emergencies)(outcome)) text += `${paint("red", "break glass:")} ${(0, import_keygate3.report_escape__plainText)(emergency)}
`;
  for (const notice of outcome.notices) text += `${paint("yellow", "note:")} ${(0, import_keygate3.report_escape__plainText)(notice)}
`;
  const mark = { blocked: paint("red", "\u2716"), untold: paint("yellow", "?"), clean: paint("green", "\u2714") }[(0, import_keygate21.report_outcome__verdictWord)(outcome)];
  return `${text}${mark} ${(0, import_keygate3.report_escape__plainText)((0, import_keygate21.report_outcome__headline)(outcome))}
`;
}

// held:src/rules/index.ts
var import_keygate25 = require("./keygate.js");

// held:src/reading.ts
var import_keygate26 = require("./keygate.js");

// src/cli/exit.ts
var EXIT = {
  clean: 0,
  findings: 1,
  /** An option, a path or the policy is wrong. */
  usage: 2,
  /** No MCP configuration was found. */
  nothing: 3,
  /** Something that should have been examined could not be read, or no manager could tell of it. */
  incomplete: 4
};
function exitCode(outcome, change) {
  if (outcome.blocked.some((finding) => finding.rule !== "unreadable-config")) return EXIT.findings;
  if (outcome.blocked.length > 0 || (0, import_keygate21.report_outcome__untoldIn)(outcome) > 0) return EXIT.incomplete;
  return outcome.coverage.matched === 0 && !change ? EXIT.nothing : EXIT.clean;
}

// src/cli/fetch-policy.ts
var import_promises = require("node:timers/promises");
async function connect(env) {
  const { Octokit } = await Promise.resolve().then(() => __toESM(require("./vendor/octokit-rest.js"), 1));
  const auth = env["GITHUB_TOKEN"] ?? env["GH_TOKEN"];
  const silent = () => void 0;
  const octokit = new Octokit({
    ...auth === void 0 ? {} : { auth },
    ...env["GITHUB_API_URL"] === void 0 ? {} : { baseUrl: env["GITHUB_API_URL"] },
    log: { debug: silent, info: silent, warn: silent, error: silent }
  });
  const { requesterOf } = await Promise.resolve().then(() => __toESM(require("./github-room.js"), 1));
  return { api: requesterOf(octokit), sleep: (milliseconds) => (0, import_promises.setTimeout)(milliseconds) };
}
function fetchPolicy(env) {
  return async (parent) => {
    const api = await connect(env);
    const { policyIn } = await Promise.resolve().then(() => __toESM(require("./github-room.js"), 1));
    return policyIn(parent, api);
  };
}

// src/cli/repository-root.ts
var import_node_path2 = require("node:path");
function repositoryRoot(from) {
  for (let folder = from; ; folder = (0, import_node_path2.dirname)(folder)) {
    if (import_keygate6.adapters_git__GitRepository.isRepository(folder)) return folder;
    if ((0, import_node_path2.dirname)(folder) === folder) return void 0;
  }
}

// src/cli/target.ts
var import_node_fs2 = require("node:fs");
var import_node_path3 = require("node:path");
function targetOf(paths, cwd) {
  for (const path of paths) if (!(0, import_node_fs2.existsSync)((0, import_node_path3.resolve)(cwd, path))) throw new import_keygate.core_errors__UserError(`There is no file or folder "${path}".`);
  const [only] = paths;
  if (only === void 0) return { root: cwd, within: [] };
  const full = (0, import_node_path3.resolve)(cwd, only);
  if (paths.length === 1 && (0, import_node_fs2.statSync)(full).isDirectory()) return { root: full, within: [] };
  const within = paths.map((path) => (0, import_node_path3.relative)(cwd, (0, import_node_path3.resolve)(cwd, path)).split(import_node_path3.sep).join("/"));
  const outside = within.some((path) => path === ".." || path.startsWith("../") || (0, import_node_path3.isAbsolute)(path));
  if (!outside) return { root: cwd, within };
  if (paths.length === 1) return { root: (0, import_node_path3.dirname)(full), within: [(0, import_node_path3.relative)((0, import_node_path3.dirname)(full), full)] };
  throw new import_keygate.core_errors__UserError("Several paths must lie in the current folder; change to the folder that holds them all.");
}

// src/cli/terms-files.ts
var import_node_fs3 = require("node:fs");
var import_node_path4 = require("node:path");

// held:src/core/policy.ts
var import_keygate27 = require("./keygate.js");

// src/cli/terms-files.ts
function isFile(path) {
  return (0, import_node_fs3.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
function contentOf(path) {
  try {
    const { size } = (0, import_node_fs3.statSync)(path);
    return size > import_keygate27.core_policy__LARGEST_TERMS ? { problem: (0, import_keygate7.adapters_git_objects__tooLarge)(size, import_keygate27.core_policy__LARGEST_TERMS) } : { bytes: (0, import_node_fs3.readFileSync)(path) };
  } catch (error) {
    return { problem: `it could not be opened (${error instanceof Error && "code" in error ? String(error.code) : "unknown error"})` };
  }
}
function policyNamed(path) {
  if (!isFile((0, import_node_path4.resolve)(path))) throw new import_keygate.core_errors__UserError(`There is no policy file "${path}".`);
  return { path, content: contentOf((0, import_node_path4.resolve)(path)) };
}
function termsFilesIn(root) {
  return Object.fromEntries(
    Object.entries(import_keygate27.core_policy__TERMS_PATHS).flatMap(([name, paths]) => {
      const path = paths.find((one) => isFile((0, import_node_path4.join)(root, one)));
      return path === void 0 ? [] : [[name, { path, content: contentOf((0, import_node_path4.join)(root, path)) }]];
    })
  );
}

// src/cli/terminal.ts
var import_node_util = require("node:util");
function wantsColour(asked, stream, env) {
  if (asked !== void 0) return asked;
  if (env["NO_COLOR"] !== void 0 && env["NO_COLOR"] !== "") return false;
  if (env["FORCE_COLOR"] !== void 0 && env["FORCE_COLOR"] !== "0") return true;
  return stream.isTTY && env["TERM"] !== "dumb";
}
function painter(colour) {
  return colour ? (style, text) => (0, import_node_util.styleText)(style, text, { validateStream: false }) : (_style, text) => text;
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
var import_node_fs4 = require("node:fs");
var import_node_path5 = require("node:path");

// held:src/engine/baseline.ts
var import_keygate28 = require("./keygate.js");

// src/cli/write-baseline.ts
function isBaseline(path, text) {
  if (text.trim() === "" || text.startsWith(import_keygate28.engine_baseline__BASELINE_TITLE)) return true;
  try {
    (0, import_keygate28.engine_baseline__readBaseline)(path, text);
    return true;
  } catch {
    return false;
  }
}
function baselineTarget(root, named) {
  const standard = import_keygate27.core_policy__BASELINE_PATHS.find((path2) => (0, import_node_fs4.existsSync)((0, import_node_path5.join)(root, path2))) ?? import_keygate27.core_policy__BASELINE_PATHS[0] ?? "";
  const path = named === true ? standard : named;
  const full = named === true ? (0, import_node_path5.join)(root, standard) : (0, import_node_path5.resolve)(named);
  const status = (0, import_node_fs4.statSync)(full, { throwIfNoEntry: false });
  if (status?.isDirectory() === true) {
    throw new import_keygate.core_errors__UserError(
      `--write-baseline takes a file, and "${path}" is a folder; to examine that folder, write it before the option: keygate check ${path} --write-baseline.`
    );
  }
  if (status !== void 0 && !isBaseline(path, (0, import_node_fs4.readFileSync)(full, "utf8")))
    throw new import_keygate.core_errors__UserError(`"${path}" is there and is no baseline, so it is not written over; name another file or delete it.`);
  return { path, full };
}
function writeBaseline(target, findings, policy) {
  if (policy.forbidden.has("baseline"))
    throw new import_keygate.core_errors__UserError('The policy accepts no baseline ("suppression: baseline: forbid"), so none is written.');
  const { accepted, refused } = (0, import_keygate28.engine_baseline__acceptable)(findings, policy);
  const text = (0, import_keygate28.engine_baseline__baselineOf)(accepted);
  try {
    (0, import_node_fs4.mkdirSync)((0, import_node_path5.dirname)(target.full), { recursive: true });
    (0, import_node_fs4.writeFileSync)(target.full, text);
  } catch (cause) {
    throw new import_keygate.core_errors__UserError(`The baseline could not be written to "${target.path}"; may you write there?`, { cause });
  }
  const baseline = (0, import_keygate28.engine_baseline__readBaseline)(target.path, text);
  const { size } = baseline.lines;
  return {
    baseline,
    sentence: [
      size === 1 ? `1 finding is accepted for now in ${target.path}.` : `${size} findings are accepted for now in ${target.path}.`,
      ...refused === 0 ? [] : [`${refused} may not be accepted, by the policy.`],
      ...import_keygate27.core_policy__BASELINE_PATHS.some((path) => target.full.replaceAll("\\", "/").endsWith(`/${path}`)) ? [] : [`A baseline counts only as ${import_keygate27.core_policy__BASELINE_PATHS.join(" or ")} at the root.`]
    ].join(" ")
  };
}

// src/cli/check.ts
var FORMATS = ["text", "json", "sarif", "github"];
async function scanCommits(repository, options, setting) {
  const resolve5 = async (revision, option) => {
    const commit = await repository.resolve(revision);
    if (commit === void 0) throw new import_keygate.core_errors__UserError(`${repository.name} knows no commit "${revision}" (${option}).`);
    return commit;
  };
  const [base, head] = await Promise.all([
    options.base === void 0 ? void 0 : resolve5(options.base, "--base"),
    resolve5(options.head ?? "HEAD", "--head")
  ]);
  return base === void 0 ? (0, import_keygate26.reading__readCommit)(repository, head, setting) : (0, import_keygate26.reading__readRange)(repository, base, head, setting);
}
function localRepository(root) {
  const top = repositoryRoot(root);
  if (top === void 0) throw new import_keygate.core_errors__UserError("--base and --head compare commits, and this folder is in no git repository.");
  return new import_keygate6.adapters_git__GitRepository(top);
}
async function remoteRepository(name, env) {
  if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name)) throw new import_keygate.core_errors__UserError(`--repo takes owner/name, not "${name}".`);
  const { api, sleep: wait } = await connect(env);
  const { GitHubRepository } = await Promise.resolve().then(() => __toESM(require("./github-room.js"), 1));
  return new GitHubRepository(api, name, wait);
}
function render(outcome, options) {
  switch (options.format) {
    case "json":
      return (0, import_keygate20.report_json__jsonReport)(outcome);
    case "sarif":
      return (0, import_keygate23.report_sarif__sarifReport)(outcome);
    case "github":
      return `${(0, import_keygate19.report_annotations__workflowCommands)(outcome)}${(0, import_keygate3.report_escape__plainText)((0, import_keygate21.report_outcome__headline)(outcome))}
`;
    default: {
      const colour = options.output === void 0 && wantsColour(options.color, process.stdout, process.env);
      return textReport(outcome, painter(colour), Math.min(process.stdout.columns ?? 100, 140));
    }
  }
}
async function asking({ live, probeOauth }, log) {
  if (live !== true && probeOauth !== true) return {};
  const { askManagers, askServers } = await Promise.resolve().then(() => __toESM(require("./asking-room.js"), 1));
  return {
    ...live === true ? { managers: askManagers(process.env, (sentence) => log.warn(sentence)) } : {},
    ...probeOauth === true ? { servers: askServers } : {}
  };
}
function expectWhole(within, commits) {
  if (within.length > 0) throw new import_keygate.core_errors__UserError("--write-baseline accepts the findings of a whole tree; leave the paths out.");
  if (commits) throw new import_keygate.core_errors__UserError("--write-baseline accepts what stands in the working tree; leave out --repo, --base and --head.");
}
function deliver(outcome, options, log) {
  const text = render(outcome, options);
  if (options.output === void 0) {
    process.stdout.write(text);
    return;
  }
  try {
    (0, import_node_fs5.writeFileSync)(options.output, text);
  } catch (cause) {
    throw new import_keygate.core_errors__UserError(`The report could not be written to "${options.output}"; is there such a folder, and may you write to it?`, {
      cause
    });
  }
  log.info(`${(0, import_keygate3.report_escape__plainText)((0, import_keygate21.report_outcome__headline)(outcome))} The report is in ${options.output}.`);
}
async function subjectOf(root, within, scope, options) {
  if (options.repo !== void 0) return { repository: await remoteRepository(options.repo, process.env) };
  if (options.base !== void 0 || options.head !== void 0) return { repository: localRepository(root) };
  const top = repositoryRoot(root);
  const tree = new DiskFiles(root, within, top === void 0 ? "none" : options.tracked === true ? "tracked" : "new");
  tree.list(scope).catch(() => void 0);
  return { tree, repository: top === root ? new import_keygate6.adapters_git__GitRepository(root) : void 0 };
}
async function check(paths, options, verify = false) {
  const { root, within } = targetOf(paths, process.cwd());
  const log = consoleLog(options.verbose === true);
  const scope = options.configurations === true || verify ? "configurations" : "all";
  const commits = options.repo !== void 0 || options.base !== void 0 || options.head !== void 0;
  if (commits && within.length > 0) throw new import_keygate.core_errors__UserError("--repo, --base and --head examine whole commits; leave the paths out.");
  if (options.writeBaseline !== void 0) expectWhole(within, commits);
  const target = options.writeBaseline === void 0 ? void 0 : baselineTarget(root, options.writeBaseline);
  const { tree, repository } = await subjectOf(root, within, scope, options);
  try {
    const knowledge = await (0, import_keygate10.assemble__assemble)();
    const progress = progressLine(process.stderr);
    const setting = {
      knowledge,
      rules: import_keygate25.rules_index__rules,
      log,
      scope,
      progress: progress.show,
      secondOpinion: (0, import_keygate9.adapters_secretlint__secretlint)(),
      ...verify ? { keep: true } : {}
    };
    const read2 = tree === void 0 ? await scanCommits(repository, options, setting) : { scan: await scanFiles(tree, setting), files: termsFilesIn(root) };
    const { files } = read2;
    progress.clear();
    const policy = options.policy === void 0 ? {} : { policy: policyNamed(options.policy) };
    const wishes = {
      failOn: options.failOn,
      whole: tree === void 0 ? options.base === void 0 : within.length === 0,
      repository,
      ...await asking(options, log)
    };
    const { baseline: _old, ...others } = files;
    const found2 = { ...target === void 0 ? files : others, ...policy };
    const { scan, terms } = await (0, import_keygate26.reading__underTerms)(read2, found2, knowledge, import_keygate5.adapters_clock__systemClock.today(), fetchPolicy(process.env));
    let outcome = await (0, import_keygate18.finish__finish)(scan, terms, setting, import_keygate5.adapters_clock__systemClock, wishes);
    if (target !== void 0 && scan.coverage.matched + scan.findings.length > 0) {
      const { baseline, sentence } = writeBaseline(target, outcome.findings, terms.policy);
      log.info((0, import_keygate3.report_escape__plainText)(sentence));
      outcome = await (0, import_keygate18.finish__finish)(scan, { ...terms, baseline }, setting, import_keygate5.adapters_clock__systemClock, wishes);
    }
    deliver(outcome, options, log);
    if (options.badge !== void 0 && outcome.posture !== void 0) (0, import_node_fs5.writeFileSync)(options.badge, (0, import_keygate22.report_posture__postureBadge)(outcome.posture));
    return options.warnOnly === true ? 0 : exitCode(outcome, options.base !== void 0);
  } finally {
    await repository?.close();
  }
}

// src/cli/completion.ts
var SHELLS = ["bash", "zsh", "fish"];
function wordsOf(command) {
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
      COMPREPLY=($(compgen -W "${[...wordsOf(command), ...values].join(" ")}" -- "$current") $(compgen -f -- "$current")) ;;
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
      throw new import_keygate.core_errors__UserError(`There is no completion for "${shell}"; choose one of ${SHELLS.join(", ")}.`);
  }
}

// src/cli/exec-options.ts
var EXEC_OPTIONS = {
  server: { value: "name", description: "name of the server as the client calls it, for the policy and the audit log" },
  audit: {
    value: "file",
    description: 'append what is read, issued, renewed and revoked to this file as JSON Lines; "-" is standard error'
  },
  "headers-file": {
    value: "file",
    description: "headers with references, as JSON or lines; the server reads them once from a pipe, whose path stands for {headers} in the arguments, else in MCP_HEADERS_FILE"
  },
  keep: { value: "names", description: "variables to leave as they stand, divided by commas: the server itself reads the reference" },
  "keep-arguments": { description: "leave the arguments as they stand" },
  "log-calls": {
    description: "note each call of a tool in the audit log: its name, its arguments by name, how it ended; copies the streams"
  },
  "max-ttl": { value: "time", description: "end the server, and revoke what it was given, after this time: 30m, 8h" },
  policy: { value: "file", description: "policy to use instead of .github/keygate.yml" },
  "stop-when-expired": { description: "end the server when a credential of its expires that cannot be renewed" }
};
var EXEC_HELP = `
Examples:
  keygate exec -- npx -y @acme/mcp-server                       references in the environment
  keygate exec --audit audit.jsonl --server crm -- crm-mcp

Exit codes: the server's own, or, where it was not started: 64 wrong usage, 65 wrong reference,
66 policy or headers not readable, 69 manager not reachable, 70 our fault, 73 audit log not writable, 77 no permission, 78 value that
no environment can hold, 126 command not executable, 127 command not found
`;

// held:src/core/taxonomy.ts
var import_keygate29 = require("./keygate.js");

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
    throw new import_keygate.core_errors__UserError(
      `There is no rule "${id}"${meant === void 0 ? `; the rules are ${names.join(", ")}` : `; did you mean "${meant}"?`}.`
    );
  }
  const evidence = (0, import_keygate29.core_taxonomy__taxaNamed)(meta.standards).map((taxon) => `  ${taxon.id} ${taxon.title}
    ${taxon.address}
`);
  return `${paint("bold", meta.id)} (${meta.severity}, since ${meta.since})
${meta.title}.

${meta.explanation}

Contributes evidence to:
${evidence.join("")}
${paint("cyan", (0, import_keygate21.report_outcome__rulePage)(meta.id))}
`;
}

// src/cli/fix.ts
var import_node_path8 = require("node:path");
var import_promises2 = require("node:readline/promises");

// src/adapters/credential-files.ts
var import_node_fs6 = require("node:fs");
var import_node_os = require("node:os");
var import_node_path6 = require("node:path");

// held:src/core/secret.ts
var import_keygate30 = require("./keygate.js");

// src/adapters/credential-files.ts
var MAX_BYTES = 64 * 1024;
function textOf(path) {
  try {
    if ((0, import_node_fs6.statSync)(path).size > MAX_BYTES) return void 0;
    const text = (0, import_node_fs6.readFileSync)(path, "utf8").trim();
    return text === "" ? void 0 : text;
  } catch {
    return void 0;
  }
}
function read(path) {
  const text = textOf(path);
  return text === void 0 ? void 0 : new import_keygate30.core_secret__Secret(text);
}
function settings(path) {
  try {
    return JSON.parse(textOf(path) ?? "null");
  } catch {
    return void 0;
  }
}
var diskCredentials = {
  read,
  settings,
  readHome: (name) => read((0, import_node_path6.join)((0, import_node_os.homedir)(), name))
};

// src/adapters/start-program.ts
var import_node_child_process = __toESM(require_node_child_process(), 1);
async function programStarter() {
  const start = process.platform === "win32" ? (await Promise.resolve().then(() => __toESM(require("./vendor/cross-spawn.js"), 1))).default : import_node_child_process.spawn;
  return (command, args, options) => start(command, [...args], { ...options, shell: false, windowsHide: true });
}

// src/adapters/programs.ts
var MAX_BYTES2 = 1024 * 1024;
var MAX_COMPLAINT = 4e3;
var systemPrograms = {
  async print(command, args, timeout) {
    const start = await programStarter();
    return new Promise((resolve5) => {
      let child;
      try {
        child = start(command, args, { stdio: ["ignore", "pipe", "pipe"], env: process.env });
      } catch {
        resolve5({ kind: "failed", code: null, complaint: "" });
        return;
      }
      const chunks = [];
      let size = 0;
      let complaint = "";
      let early;
      const end = (why) => {
        early ??= why;
        child.kill("SIGKILL");
        child.stdout?.destroy();
        child.stderr?.destroy();
      };
      const timer = setTimeout(() => end({ kind: "slow" }), timeout);
      child.stdout?.on("data", (chunk) => {
        size += chunk.length;
        if (size > MAX_BYTES2) end({ kind: "large" });
        else chunks.push(chunk);
      });
      child.stderr?.on("data", (chunk) => {
        complaint = (complaint + chunk.toString("utf8")).slice(-MAX_COMPLAINT);
      });
      child.on("error", (error) => {
        clearTimeout(timer);
        resolve5(early ?? (error.code === "ENOENT" ? { kind: "missing" } : { kind: "failed", code: null, complaint: "" }));
      });
      child.on("close", (code) => {
        clearTimeout(timer);
        resolve5(
          early ?? (code === 0 ? { kind: "printed", text: Buffer.concat(chunks).toString("utf8") } : { kind: "failed", code, complaint })
        );
      });
    });
  }
};

// src/adapters/time.ts
var systemTime = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  }
};

// src/adapters/web.ts
var import_node_fs7 = require("node:fs");
var MAX_BYTES3 = 1024 * 1024 + 64 * 1024;
var TIMEOUT = 15e3;
function open(value) {
  return value instanceof import_keygate30.core_secret__Secret ? value.reveal() : value;
}
function opened(value) {
  if (typeof value === "string" || value instanceof import_keygate30.core_secret__Secret) return open(value);
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(opened);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, opened(one)]));
}
function bodyOf({ json, form }) {
  if (json !== void 0) return { type: "application/json", text: JSON.stringify(opened(json)) };
  if (form === void 0) return void 0;
  const fields = Object.entries(form).map(([name, value]) => [name, open(value)]);
  return { type: "application/x-www-form-urlencoded", text: new URLSearchParams(fields).toString() };
}
var ENTITIES = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&" };
var ELEMENT = /<(?<name>[A-Za-z]{1,60})>(?<text>[^<]{0,20000})<\/[A-Za-z]{1,60}>/g;
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    if (!/^\s{0,10}<(?:\?xml|[A-Z])/.test(text)) return void 0;
    const leaves = [...text.slice(0, 1e5).matchAll(ELEMENT)].map(({ groups = {} }) => [
      groups["name"] ?? "",
      (groups["text"] ?? "").replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? "")
    ]);
    return Object.fromEntries(leaves);
  }
}
function codeOf2(error) {
  return error.code ?? "unknown";
}
async function sign({ service, region, accessKeyId, secretAccessKey, sessionToken }, method, url, headers, body) {
  const { sign: aws4 } = await Promise.resolve().then(() => __toESM(require("./vendor/aws4.js"), 1));
  const signed = aws4(
    { service, region, method, host: url.host, path: `${url.pathname}${url.search}`, headers, ...body === void 0 ? {} : { body } },
    {
      accessKeyId: open(accessKeyId),
      secretAccessKey: secretAccessKey.reveal(),
      ...sessionToken === void 0 ? {} : { sessionToken: sessionToken.reveal() }
    }
  );
  for (const [name, value] of Object.entries(signed.headers ?? {})) headers[name] = String(value);
}
async function once(question, url) {
  const { request } = url.protocol === "https:" ? await Promise.resolve().then(() => __toESM(require("node:https"), 1)) : await Promise.resolve().then(() => __toESM(require("node:http"), 1));
  const body = bodyOf(question);
  const headers = { Accept: "application/json", "User-Agent": "keygate" };
  for (const [name, value] of Object.entries(question.headers ?? {})) headers[name] = open(value);
  if (body !== void 0) {
    headers["Content-Type"] ??= body.type;
    headers["Content-Length"] = String(Buffer.byteLength(body.text));
  }
  if (question.signature !== void 0) await sign(question.signature, question.method, url, headers, body?.text);
  const options = { method: question.method, headers };
  if (question.authorities !== void 0 && url.protocol === "https:") {
    try {
      const { rootCertificates } = await Promise.resolve().then(() => __toESM(require("node:tls"), 1));
      options.ca = [...rootCertificates, (0, import_node_fs7.readFileSync)(question.authorities, "utf8")];
    } catch {
      return { kind: "unreachable", code: "CERT_FILE_UNREADABLE" };
    }
  }
  return new Promise((resolve5) => {
    let answer;
    const sent = request(url, options, (response) => {
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      const chunks = [];
      let size = 0;
      response.on("data", (chunk) => {
        size += chunk.length;
        if (size > MAX_BYTES3) {
          answer = { kind: "unreachable", code: "large" };
          sent.destroy();
        } else chunks.push(chunk);
      });
      response.on("end", () => {
        clearTimeout(timer);
        if (status === 307 && location !== void 0) resolve5({ kind: "moved", to: location });
        else resolve5({ kind: "answered", status, json: parsed(Buffer.concat(chunks).toString("utf8")) });
      });
      response.on("close", () => {
        clearTimeout(timer);
        resolve5(answer ?? { kind: "unreachable", code: "ECONNRESET" });
      });
    });
    const timer = setTimeout(() => {
      answer = { kind: "unreachable", code: "slow" };
      sent.destroy();
    }, question.timeout ?? TIMEOUT);
    sent.on("error", (error) => {
      clearTimeout(timer);
      resolve5(answer ?? { kind: "unreachable", code: codeOf2(error) });
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

// src/adapters/tree-writer.ts
var import_node_fs8 = require("node:fs");
var import_node_path7 = require("node:path");
function writeTree(root, rewrites) {
  const refused = /* @__PURE__ */ new Map();
  const real = (0, import_node_fs8.realpathSync)(root);
  for (const { path, before, after } of rewrites) {
    try {
      const full = (0, import_node_fs8.realpathSync)((0, import_node_path7.join)(root, path));
      const inside = (0, import_node_path7.relative)(real, full);
      if ((0, import_node_path7.isAbsolute)(inside) || inside === ".." || inside.startsWith(`..${import_node_path7.sep}`))
        refused.set(path, "It is a link that leads out of the folder.");
      else if (!(0, import_node_fs8.readFileSync)(full).equals(Buffer.from(before, "utf8")))
        refused.set(path, "It changed while it was read, or it is not UTF-8 text.");
      else (0, import_node_fs8.writeFileSync)(full, after);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
      refused.set(path, `It could not be written (${code}).`);
    }
  }
  return refused;
}
async function dirtyFiles(root, paths) {
  if (paths.length === 0) return /* @__PURE__ */ new Set();
  const status = await (0, import_keygate8.adapters_git_process__runGit)(root, ["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=no"]);
  const prefix = (await (0, import_keygate8.adapters_git_process__runGit)(root, ["rev-parse", "--show-prefix"])).toString("utf8").trim();
  const changed = new Set(
    status.toString("utf8").split("\0").flatMap((line) => line.length > 3 ? [line.slice(3)] : [])
  );
  return new Set(paths.filter((path) => changed.has(prefix + path)));
}

// src/core/server-terms.ts
var EVERY_SERVER = "*";

// src/engine/place.ts
var LONGEST = 80;
var LOOKED_AT = 400;
var PLACEHOLDER = /\{(?<key>[a-z]{1,20})\}/g;
var SETTING = /^[A-Za-z0-9][\w.:@/+-]{0,199}$/;
var LONGEST_TEMPLATE = 500;
function joint({ characters }) {
  return new RegExp(`[${characters}]`).test("-") ? "-" : "_";
}
function cased(text, { letters }) {
  return letters === void 0 ? text : letters === "upper" ? text.toUpperCase() : text.toLowerCase();
}
function endless(text) {
  return text.replace(/(?<![-._])[-._]{1,400}$/, "");
}
function shortened(text, remedy) {
  if (text.length <= LONGEST) return text;
  let sum = 2166136261;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 16777619) >>> 0;
  const end = cased(`${joint(remedy)}${sum.toString(36).padStart(7, "0")}`, remedy);
  return `${endless(text.slice(0, LONGEST - end.length))}${end}`;
}
function wordOf(name, remedy) {
  const joined = joint(remedy);
  const legal = cased(name.slice(0, LOOKED_AT), remedy).replace(new RegExp(`[^${remedy.characters}]{1,400}`, "g"), joined).replace(new RegExp(`${joined}{2,400}`, "g"), joined);
  const word = endless(legal.replace(/^[-._]{1,400}/, ""));
  return shortened(word === "" ? cased("unnamed", remedy) : word, remedy);
}
function problemOfTemplate(template, { name }, { characters }) {
  const unknown = [...template.matchAll(PLACEHOLDER)].map(([whole]) => whole).find((one) => !/^\{(?:repo|server|slot)\}$/.test(one));
  if (unknown !== void 0) return { problem: `remediate.path has ${unknown}; there are {repo}, {server} and {slot}.` };
  if (!template.includes("{server}") || !template.includes("{slot}"))
    return { problem: "remediate.path must have {server} and {slot}: without them two credentials would share a place." };
  if (!new RegExp(`^[/${characters}]{0,${LONGEST_TEMPLATE}}$`, "i").test(template.replace(PLACEHOLDER, "")))
    return { problem: `remediate.path has a character that ${name} does not take there, or is too long.` };
  return void 0;
}
function problemOfSettings(manager, remedy, settings2) {
  for (const [key, what] of Object.entries(remedy.settings ?? {})) {
    const value = Object.hasOwn(settings2, key) ? settings2[key] : void 0;
    if (value === void 0 || value === "") return { problem: `${manager.name} needs remediate.settings.${key} of the policy: ${what}.` };
    if (!SETTING.test(value)) return { problem: `remediate.settings.${key} of the policy is not ${what}.` };
  }
  return void 0;
}
function partsOf(template, words, remedy) {
  return cased(
    template.replace(PLACEHOLDER, (_, key) => words[key] ?? ""),
    remedy
  ).split("/").filter((part) => !/^\.{0,500}$/.test(part)).map((part) => shortened(part, remedy));
}
function isKnown({ references }, { reference }, stored) {
  if (reference === void 0) return true;
  const text = render2(reference, stored, "NAME");
  return references.some(({ pattern, yields }) => yields === "manager" && pattern.exec(text)?.[0] === text);
}
function placeFor(manager, template, { repo, server, slot }, settings2) {
  const { remedy } = manager;
  if (remedy === void 0) return { problem: `A literal cannot be moved to ${manager.name} by a change of a configuration.` };
  const problem = (template === void 0 ? void 0 : problemOfTemplate(template, manager, remedy)) ?? problemOfSettings(manager, remedy, settings2);
  if (problem !== void 0) return problem;
  const words = { repo: wordOf(repo, remedy), server: wordOf(server, remedy), slot: wordOf(slot, remedy) };
  const parts = partsOf(template ?? remedy.path, words, remedy);
  const [least, most] = remedy.parts;
  if (parts.length < least || parts.length > most) {
    const wanted = least === most ? `${least}` : `${least} to ${most}`;
    return { problem: `remediate.path has ${parts.length} parts, and ${manager.name} takes ${wanted}.` };
  }
  const own = Object.keys(remedy.settings ?? {}).map((key) => [key, settings2[key] ?? ""]);
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
function valueOf(key, { values }, name) {
  const value = key === "name" ? name : Object.hasOwn(values, key) ? values[key] : void 0;
  if (value === void 0) throw new RangeError(`a template has {${key}}, which is nothing known`);
  return value;
}
function render2(template, stored, name) {
  return template.replace(PLACEHOLDER, (_, key) => valueOf(key, stored, name));
}

// src/remedying.ts
function settingsOf(pairs) {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw new import_keygate.core_errors__UserError(`A setting of the manager is written NAME=VALUE, not "${pair}".`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    })
  );
}
function deliveriesOf(list) {
  return list.split(",").map((word) => {
    const known = import_keygate2.core_remediation__CHOICES.find((choice) => choice === word.trim());
    if (known === void 0) throw new import_keygate.core_errors__UserError(`There is no delivery "${word.trim()}"; the deliveries are ${import_keygate2.core_remediation__CHOICES.join(", ")}.`);
    return known;
  });
}
function askedFor({ manager, place, settings: settings2 = [], launcher, deliveries }) {
  const chosen2 = import_keygate2.core_remediation__LAUNCHERS.find((one) => one === launcher);
  return {
    ...manager === void 0 ? {} : { manager },
    ...place === void 0 ? {} : { path: place },
    ...settings2.length === 0 ? {} : { settings: settingsOf(settings2) },
    ...chosen2 === void 0 ? {} : { launcher: chosen2 },
    ...deliveries === void 0 ? {} : { deliveries: deliveriesOf(deliveries) }
  };
}
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
    throw new import_keygate.core_errors__UserError(
      `Say which secrets manager credentials are moved to: "remediate.manager" in the policy, or --manager.${several} There are: ${several === "" ? choices(knowledge) : able.map((one) => one.id).join(", ")}.`
    );
  }
  const manager = knowledge.managers.find((one) => one.id === id);
  if (manager === void 0) throw new import_keygate.core_errors__UserError(`There is no manager "${id}"; the managers are ${choices(knowledge)}.`);
  if (manager.remedy === void 0)
    throw new import_keygate.core_errors__UserError(`Keygate cannot move credentials to ${manager.name}; choose one of ${choices(knowledge)}.`);
  if (policy.standard.managers !== void 0 && !approved.some((one) => one.id === id))
    throw new import_keygate.core_errors__UserError(`The policy does not approve ${manager.name} ("verify.managers"), so nothing is moved to it.`);
  return manager;
}
async function approvedFiles({ id }, { standard }) {
  if (standard.environments.length === 0) return () => true;
  const { default: picomatch } = await Promise.resolve().then(() => __toESM(require("./vendor/picomatch.js"), 1));
  const environments = standard.environments.map(({ files, managers }) => ({ match: picomatch([...files], { dot: true }), managers }));
  return (path) => {
    const managers = environments.find(({ match }) => match(path))?.managers;
    return managers === void 0 || managers.some((one) => one.id === id);
  };
}
function resolvedByUs({ managers }) {
  const ours = managers.find(({ id }) => id === "keygate")?.launchers.flatMap(({ resolves }) => resolves ?? []) ?? [];
  const forms = managers.flatMap(({ references }) => references).filter(({ syntax }) => ours.includes(syntax));
  return (reference) => forms.some(({ pattern }) => pattern.exec(reference)?.[0] === reference);
}
async function remedyTerms(asked, policy, knowledge, repo) {
  const other = asked.manager !== void 0 && asked.manager !== policy.remediation.manager;
  const { path: _template, ...general } = policy.remediation;
  const said = {
    ...other ? general : policy.remediation,
    ...asked,
    settings: { ...policy.remediation.settings, ...asked.settings }
  };
  const manager = managerOf(said, policy, knowledge);
  const settings2 = said.settings ?? {};
  const sample = placeFor(manager, said.path, { repo, server: "server", slot: "SLOT" }, settings2);
  if ("problem" in sample) throw new import_keygate.core_errors__UserError(sample.problem);
  return {
    manager,
    template: said.path,
    settings: settings2,
    launcher: said.launcher ?? "npx",
    deliveries: said.deliveries ?? import_keygate2.core_remediation__CHOICES,
    minimum: policy.standard.minimum,
    approved: await approvedFiles(manager, policy),
    resolves: resolvedByUs(knowledge),
    named: [...policy.servers.keys()].some((name) => name !== EVERY_SERVER),
    repo,
    version: import_keygate4.version__version
  };
}

// held:src/terms.ts
var import_keygate31 = require("./keygate.js");

// src/cli/fix.ts
async function chosen(findings, remediation) {
  if (!process.stdin.isTTY) throw new import_keygate.core_errors__UserError("--interactive asks at a terminal, and there is none.");
  const lines = (0, import_promises2.createInterface)({ input: process.stdin, output: process.stderr });
  const answers = lines[Symbol.asyncIterator]();
  const kept = [];
  const declined = [];
  try {
    for (const finding of findings) {
      const swap = remediation.files.flatMap(({ swaps }) => swaps).find((one) => one.file === finding.origin.path && one.line === finding.start.line && one.slot === finding.slot?.name);
      if (swap === void 0) continue;
      const server = swap.server === void 0 ? "" : ` of ${swap.server}`;
      const question = `${swap.file}:${swap.line} ${swap.slot}${server} \u2192 ${swap.reference}`;
      process.stderr.write(`${(0, import_keygate3.report_escape__plainText)(question)} [y/n] `);
      const answer = await answers.next();
      if (answer.done !== true && /^y(?:es)?$/i.test(answer.value.trim())) kept.push(finding);
      else declined.push({ ...swap, reason: "You left it.", steps: [] });
    }
  } finally {
    lines.close();
  }
  return { kept, declined };
}
function without(remediation, refused) {
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
async function withoutDirty(root, remediation) {
  if (repositoryRoot(root) === void 0) return remediation;
  const dirty = await dirtyFiles(
    root,
    remediation.files.map(({ path }) => path)
  );
  const reason = "The file has changes that are not committed; commit them first, or give --force.";
  return without(remediation, new Map([...dirty].map((path) => [path, reason])));
}
async function ownerOf(named, root) {
  const actor = process.env["GITHUB_ACTOR"] ?? "";
  if (named !== void 0 || actor !== "") return named ?? actor;
  const email = await (0, import_keygate8.adapters_git_process__runGit)(root, ["config", "user.email"], { fine: [0, 1] }).catch(() => void 0);
  const text = email?.toString("utf8").trim() ?? "";
  return text === "" ? void 0 : text;
}
async function deposited(remediation, findings, run, { manager, managers }, options, root) {
  const { depositFirst } = await Promise.resolve().then(() => __toESM(require("./storing-room.js"), 1));
  const repository = process.env["GITHUB_REPOSITORY"] ?? (0, import_node_path8.basename)(repositoryRoot(root) ?? root);
  return depositFirst(remediation, findings, run, {
    manager,
    managers,
    owner: await ownerOf(options.owner, root),
    repository,
    now: /* @__PURE__ */ new Date(),
    world: { env: process.env, programs: systemPrograms, web: systemWeb, files: diskCredentials, time: systemTime }
  });
}
async function fix(paths, options) {
  const { root, within } = targetOf(paths, process.cwd());
  const top = repositoryRoot(root);
  const tree = new DiskFiles(root, within, top === void 0 ? "none" : "new");
  tree.list("configurations").catch(() => void 0);
  const knowledge = await (0, import_keygate10.assemble__assemble)();
  const progress = progressLine(process.stderr);
  const setting = {
    knowledge,
    rules: import_keygate25.rules_index__rules,
    log: consoleLog(options.verbose === true),
    scope: "configurations",
    progress: progress.show,
    keep: true
  };
  const { kept, ...scan } = await scanFiles(tree, setting);
  progress.clear();
  const files = { ...termsFilesIn(root), ...options.policy === void 0 ? {} : { policy: policyNamed(options.policy) } };
  const terms = await (0, import_keygate31.terms__readTerms)(files, knowledge, import_keygate5.adapters_clock__systemClock.today(), fetchPolicy(process.env));
  const outcome = await (0, import_keygate18.finish__finish)(scan, terms, setting, import_keygate5.adapters_clock__systemClock, { whole: within.length === 0 });
  if (scan.coverage.matched === 0) {
    process.stderr.write("keygate: there is no MCP configuration here.\n");
    return EXIT.nothing;
  }
  const { remediate, isSwappable, loadEditor, fixReport, fixText, maskedDiff } = await Promise.resolve().then(() => __toESM(require("./remedy-room.js"), 1));
  const findings = outcome.findings.filter(isSwappable);
  const repo = (0, import_node_path8.basename)(top ?? root);
  const asked = findings.length === 0 ? void 0 : await remedyTerms(askedFor({ ...options, settings: options.set }), terms.policy, knowledge, repo);
  const run = async (wanted) => asked === void 0 ? { files: [], left: [] } : remediate(kept?.heads ?? [], wanted, asked, { knowledge, loadEditor });
  let remediation = await run(findings);
  let chosenFindings = findings;
  if (options.interactive === true) {
    const answers = await chosen(findings, remediation);
    const { left } = remediation;
    chosenFindings = answers.kept;
    remediation = await run(answers.kept);
    remediation = { ...remediation, left: [...left, ...remediation.left, ...answers.declined] };
  }
  const writes = options.write === true || options.interactive === true;
  let storing;
  if (options.store === true && asked?.manager !== void 0) (await Promise.resolve().then(() => __toESM(require("./storing-room.js"), 1))).expectStorable(asked.manager);
  if (writes && options.force !== true) remediation = await withoutDirty(root, remediation);
  if (writes && options.store === true && asked?.manager !== void 0) {
    const paths2 = new Set(remediation.files.map(({ path }) => path));
    const wanted = chosenFindings.filter(({ origin }) => paths2.has(origin.path));
    const { left } = remediation;
    const done = await deposited(remediation, wanted, run, { manager: asked.manager, managers: knowledge.managers }, options, root);
    storing = done.storing;
    const again = done.remediation;
    const isTold = (one) => again.left.some(({ file, line, slot }) => file === one.file && line === one.line && slot === one.slot);
    remediation = { ...again, left: [...left.filter((one) => !isTold(one)), ...again.left] };
  }
  if (writes) remediation = without(remediation, writeTree(root, remediation.files));
  const unread = outcome.findings.some(({ rule }) => rule === "unreadable-config");
  if (options.format === "json") process.stdout.write(fixReport(remediation, writes, storing));
  else {
    const paint = painter(wantsColour(options.color, process.stdout, process.env));
    if (!writes) for (const file of remediation.files) process.stdout.write(maskedDiff(file, paint));
    process.stdout.write(fixText(remediation, paint, writes, options.store === true ? storing ?? "planned" : void 0));
  }
  if (storing?.problem !== void 0) return EXIT.incomplete;
  if (remediation.left.length > 0 || !writes && remediation.files.length > 0) return EXIT.findings;
  return unread ? EXIT.incomplete : EXIT.clean;
}

// src/cli/init.ts
var import_node_fs9 = require("node:fs");
var import_node_path9 = require("node:path");

// held:src/core/some-of.ts
var import_keygate32 = require("./keygate.js");

// held:src/rules/static-credential.ts
var import_keygate33 = require("./keygate.js");

// src/cli/first-policy.ts
var SCHEMA = "https://raw.githubusercontent.com/mcp-keygate/keygate/main/schemas/policy.schema.json";
var MAX_NAMED = 3;
function inComment(path) {
  return path.replaceAll(/[^\x20-\x7e]/g, "?");
}
function usedIn({ name, files }) {
  return `    # ${name}, in ${(0, import_keygate32.core_some_of__someOf)(files.map(inComment), MAX_NAMED)}.`;
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
function firstWorkflow(version) {
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
      - uses: mcp-keygate/keygate@v${version}

  verify:
    name: every credential comes from an approved secrets manager
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # reads the configurations and the policy; no checkout is needed
    steps:
      - uses: mcp-keygate/keygate/verify@v${version}
`;
}

// src/cli/init.ts
var WORKFLOW_PATHS = [".github/workflows/keygate.yml", ".github/workflows/keygate.yaml"];
var MAX_NAMED2 = 5;
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
  const knowledge = await (0, import_keygate10.assemble__assemble)();
  const setting = { knowledge, rules: [import_keygate33.rules_static_credential__staticCredential], log: consoleLog(false), scope: "configurations", keep: true };
  const scan = await scanFiles(new DiskFiles(root), setting);
  const files = (scan.kept?.heads ?? []).map(({ file }) => file);
  const names = new Map([...knowledge.clients, knowledge.unknownClient].map(({ id, name }) => [id, name]));
  return {
    configurations: scan.files.map(({ file, client }) => `${file} (${names.get(client) ?? client})`),
    managers: inUse(files, knowledge),
    literals: scan.findings.length
  };
}
function write(root, paths, text, force) {
  const present = paths.find((path2) => (0, import_node_fs9.existsSync)((0, import_node_path9.join)(root, path2)));
  if (present !== void 0 && !force) return `Kept ${present}, which is there; --force writes over it.`;
  const path = present ?? paths[0] ?? "";
  const full = (0, import_node_path9.join)(root, path);
  try {
    (0, import_node_fs9.mkdirSync)((0, import_node_path9.dirname)(full), { recursive: true });
    (0, import_node_fs9.writeFileSync)(full, text, { flag: force ? "w" : "wx" });
  } catch (cause) {
    throw new import_keygate.core_errors__UserError(`${path} could not be written; may you write there?`, { cause });
  }
  return `Wrote ${path}${present === void 0 ? "" : ", over the one that was there"}.`;
}
function found({ configurations, managers }) {
  if (configurations.length === 0) return ["There is no MCP configuration here yet."];
  return [
    `MCP configurations: ${(0, import_keygate32.core_some_of__someOf)(configurations, MAX_NAMED2)}.`,
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
    write(root, import_keygate27.core_policy__POLICY_PATHS, firstPolicy(inventory.managers), force),
    write(root, WORKFLOW_PATHS, firstWorkflow(import_keygate4.version__version), force)
  ];
  const steps = next(inventory).map((step, i) => `  ${i + 1}. ${step}`);
  return [...found(inventory), ...done, "", "Next:", ...steps].map(import_keygate3.report_escape__plainText).join("\n");
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
  if (known === void 0) throw new import_keygate.core_errors__UserError(`"${what}" cannot be listed; choose one of ${LISTS.join(", ")}.`);
  const found2 = await rows(known);
  const widths = [0, 1].map((column) => Math.max(...found2.map((row) => row[column]?.length ?? 0)));
  return found2.map(
    (row) => `${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ").trimEnd()}
`
  ).join("");
}

// src/cli/rotate-plan.ts
var import_node_path10 = require("node:path");
var PLAN_FORMATS = ["text", "markdown", "json"];
async function rotatePlan(paths, options) {
  const { root, within } = targetOf(paths, process.cwd());
  const top = repositoryRoot(root);
  const tree = new DiskFiles(root, within, top === void 0 ? "none" : "new");
  tree.list("all").catch(() => void 0);
  const knowledge = await (0, import_keygate10.assemble__assemble)();
  const progress = progressLine(process.stderr);
  const setting = { knowledge, rules: import_keygate25.rules_index__rules, log: consoleLog(options.verbose === true), progress: progress.show, keep: true };
  const { kept, ...scan } = await scanFiles(tree, setting);
  progress.clear();
  const files = { ...termsFilesIn(root), ...options.policy === void 0 ? {} : { policy: policyNamed(options.policy) } };
  const terms = await (0, import_keygate31.terms__readTerms)(files, knowledge, import_keygate5.adapters_clock__systemClock.today(), fetchPolicy(process.env));
  const outcome = await (0, import_keygate18.finish__finish)(scan, terms, setting, import_keygate5.adapters_clock__systemClock, { whole: within.length === 0 });
  const { planRotation, repositoryName, rotationMarkdown, rotationReport, rotationText } = await Promise.resolve().then(() => __toESM(require("./rotation-room.js"), 1));
  const prefix = top === void 0 ? "" : (0, import_node_path10.relative)(top, root).split(import_node_path10.sep).join("/");
  const clone = top === void 0 ? void 0 : { root: top, prefix: prefix === "" ? "" : `${prefix}/` };
  const named = options.manager ?? terms.policy.remediation.manager;
  const moving = named === void 0 ? void 0 : await remedyTerms(askedFor({ ...options, settings: options.set }), terms.policy, knowledge, repositoryName(clone, root));
  const plan = await planRotation({ clone, findings: outcome.findings, looked: kept?.heads ?? [] }, moving, setting);
  const render3 = { json: rotationReport, markdown: rotationMarkdown }[options.format] ?? rotationText;
  process.stdout.write(render3({ ...plan, notices: [...plan.notices, ...scan.notices] }));
  if (plan.exposed.length > 0) return EXIT.findings;
  if (outcome.findings.some(({ rule }) => rule === "unreadable-config")) return EXIT.incomplete;
  return scan.coverage.matched === 0 ? EXIT.nothing : EXIT.clean;
}

// src/cli/revoke.ts
var import_node_path11 = require("node:path");
var import_promises3 = require("node:readline/promises");
var MAX_INPUT = 1024 * 1024;
var DEFAULT_BRANCHES = ["origin/HEAD", "origin/main", "origin/master", "main", "master", "HEAD"];
async function standardInput() {
  if (process.stdin.isTTY) throw new import_keygate.core_errors__UserError("--stdin reads credentials that are piped in; typed at a terminal they would be seen.");
  const chunks = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_INPUT) throw new import_keygate.core_errors__UserError("Standard input has more than 1 MiB, which no list of credentials has.");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}
async function isConfirmed(count, shown) {
  if (!process.stdin.isTTY) throw new import_keygate.core_errors__UserError("--interactive asks at a terminal, and there is none; --yes confirms without asking.");
  const lines = (0, import_promises3.createInterface)({ input: process.stdin, output: process.stderr });
  try {
    const what = `${count} ${count === 1 ? "credential" : "credentials"} will be revoked for good.`;
    process.stderr.write(`${shown}
${what} Type "revoke" to do it: `);
    const answer = await lines[Symbol.asyncIterator]().next();
    return answer.done !== true && answer.value.trim() === "revoke";
  } finally {
    lines.close();
  }
}
async function branchOf(repository, named) {
  for (const name of named === void 0 ? DEFAULT_BRANCHES : [named]) {
    const commit = await repository.resolve(name);
    if (commit !== void 0) return { name, commit };
  }
  if (named !== void 0) throw new import_keygate.core_errors__UserError(`git knows no branch "${named}" (--branch).`);
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
    throw new import_keygate.core_errors__UserError("--stdin takes credentials from standard input; leave out paths and --fingerprint.");
  if (top === void 0 && options.stdin !== true)
    throw new import_keygate.core_errors__UserError(
      "Credentials are looked for in the history of a git repository, and this folder is in none; --stdin takes them from elsewhere."
    );
  const knowledge = await (0, import_keygate10.assemble__assemble)();
  const room = await Promise.resolve().then(() => __toESM(require("./rotation-room.js"), 1));
  const servers = room.serversOf(options.server ?? [], knowledge);
  const setting = { knowledge, rules: import_keygate25.rules_index__rules, log: consoleLog(options.verbose === true) };
  const repository = top === void 0 ? void 0 : new import_keygate6.adapters_git__GitRepository(top);
  try {
    const given = options.stdin === true ? await standardInput() : void 0;
    const branch = repository === void 0 ? void 0 : await branchOf(repository, options.branch);
    const past = given === void 0 && top !== void 0 && repository !== void 0 ? await room.readPast(top, await repository.resolve("HEAD") ?? "", pathsIn(top, cwd, paths), repository, setting) : { findings: [] };
    const files = { ...termsFilesIn(top ?? cwd), ...options.policy === void 0 ? {} : { policy: policyNamed(options.policy) } };
    const terms = await (0, import_keygate31.terms__readTerms)(files, knowledge, import_keygate5.adapters_clock__systemClock.today(), fetchPolicy(process.env));
    const wanted = new Set(options.fingerprint);
    const isWanted = (finding) => room.isExposed(finding) && (wanted.size === 0 || wanted.has(finding.fingerprint));
    const scan = { coverage: { matched: 0, read: 0, unreadable: 0, servers: 0, slots: 0, searched: 0 }, files: [], slots: [], notices: [] };
    const { findings } = await (0, import_keygate18.finish__finish)({ ...scan, findings: past.findings }, terms, setting, import_keygate5.adapters_clock__systemClock, { whole: false });
    const suspects = given === void 0 ? room.suspectsOf(room.together(findings.filter(isWanted)), knowledge) : room.suspectsIn(given, knowledge);
    const needed = options.force !== true && suspects.length > 0 && branch !== void 0 && repository !== void 0;
    const standing = needed ? await room.readStanding(repository, branch.name, branch.commit, setting) : void 0;
    const prospect = room.prospectOf(suspects, { env: process.env, servers }, standing);
    const ready = prospect.revocables.filter(({ state }) => state.kind === "ready").length;
    const notices = past.gap === void 0 ? [] : [past.gap];
    const text = (revocables2, asked2, stream) => room.revocationText(revocables2, notices, asked2, painter(wantsColour(options.color, stream, process.env)));
    const isAsked = ready > 0 && options.yes !== true && options.interactive === true;
    const asked = ready > 0 && options.yes === true || isAsked && await isConfirmed(ready, text(prospect.revocables, false, process.stderr));
    const revocables = asked ? await prospect.revoke(systemWeb) : prospect.revocables;
    process.stdout.write(
      options.format === "json" ? room.revocationReport(revocables, notices, asked) : text(revocables, asked, process.stdout)
    );
    return exitCodeOf(revocables);
  } finally {
    await repository?.close();
  }
}
function pathsIn(top, cwd, paths) {
  return paths.map((path) => {
    const inside = (0, import_node_path11.relative)(top, (0, import_node_path11.resolve)(cwd, path)).split(import_node_path11.sep).join("/");
    if (inside === ".." || inside.startsWith("../")) throw new import_keygate.core_errors__UserError(`"${path}" is outside of this repository.`);
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

Exit codes: 0 clean, 1 findings, 2 wrong usage or policy, 3 nothing to scan, 4 something could not be read or told
`;
function build(commander, finished) {
  const { Argument, Command, Option } = commander;
  const program = new Command("keygate").description("Keeps static credentials out of MCP configurations.").version(import_keygate4.version__version, "-V, --version", "print the version").helpOption("-h, --help", "print this help").helpCommand("help [command]", "print the help of a command").showHelpAfterError("(keygate --help shows what there is)").exitOverride();
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
  examining("verify", "judge whether every credential comes from an approved secrets manager, in a way that works in its client").option("--badge <file>", "write a badge for shields.io").option("--warn-only", "report, and fail nothing").option("--live", "ask the secrets managers whether each secret is there, how old it is and whether it is rotated; reads no value").option("--probe-oauth", "ask remote servers, without a credential, whether they offer OAuth").action(async (paths, options, command) => {
    finished(await check(paths, given(options, command), true));
  });
  const exec = program.command("exec").description("start an MCP server with the values that the references in its environment and arguments name").usage("[options] -- command [argument...]").addHelpText("after", EXEC_HELP).action(() => {
    throw new import_keygate.core_errors__UserError("keygate exec stands first on its command line: keygate exec [options] -- command [argument...]");
  });
  for (const [name, option] of Object.entries(EXEC_OPTIONS))
    exec.option("value" in option ? `--${name} <${option.value}>` : `--${name}`, option.description);
  program.command("fix").description(
    "swap credentials that are written out for references to a secrets manager; shows the changes, and makes them with --write"
  ).argument("[path...]", "files or folders to mend; one folder is the root (default: the current folder)").option("--write", "make the changes in the working tree").option("--interactive", "ask about each credential, then make the changes").option("--force", "change files that have changes which are not committed").option("--store", "store the credentials in the manager first: creates, never writes over; if that fails, nothing is changed").option("--owner <name>", "who answers for what is stored (default: GITHUB_ACTOR, else user.email of git)").option("--manager <id>", "secrets manager that credentials are moved to (default: the policy's)").option("--place <template>", "where a credential is stored, made of {repo}, {server} and {slot}").option("--set <name=value...>", "settings of the manager's references, such as vault=mcp").addOption(
    new Option("--launcher <launcher>", "what starts a server: keygate through npx, installed, or the manager's own").choices(import_keygate2.core_remediation__LAUNCHERS)
  ).option("--deliveries <list>", `ways to give a credential, best first: ${import_keygate2.core_remediation__CHOICES.join(",")}`).option("--policy <file>", "policy to use instead of .github/keygate.yml").addOption(new Option("--format <format>", "format of the report").choices(["text", "json"]).default("text")).option("--color", "colour the text, whatever the terminal").option("--no-color", "do not colour the text").option("--verbose", "say what is being done").action(async (paths, options, command) => {
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
  program.command("completion").description("print a completion script for a shell").addArgument(new Argument("<shell>", "the shell").choices(SHELLS)).action((shell) => {
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
    await build(commander, (result) => {
      code = result;
    }).parseAsync(process.argv);
  } catch (error) {
    if (error instanceof commander.CommanderError) code = error.exitCode === 0 ? EXIT.clean : EXIT.usage;
    else if (error instanceof import_keygate.core_errors__UserError) {
      process.stderr.write(`keygate: ${(0, import_keygate3.report_escape__plainText)(error.message)}
`);
      code = EXIT.usage;
    } else if (error instanceof import_keygate.core_errors__ForgeError) {
      process.stderr.write(`keygate: ${(0, import_keygate3.report_escape__plainText)(error.message)}
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  main
});
