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

// src/exec-policy-in-full.ts
var exec_policy_in_full_exports = {};
__export(exec_policy_in_full_exports, {
  readExecPolicyInFull: () => readExecPolicyInFull
});
module.exports = __toCommonJS(exec_policy_in_full_exports);

// held:src/adapters/clock.ts
var import_keygate = require("./keygate.js");

// held:src/assemble.ts
var import_keygate2 = require("./keygate.js");

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

// held:src/core/errors.ts
var import_keygate3 = require("./keygate.js");

// src/core/server-terms.ts
var EVERY_SERVER = "*";
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

// src/engine/exec-policy.ts
function execPolicyIn({ policy, notices }, path, server) {
  const { servers, standard } = policy;
  const named = [...servers.keys()].filter((name) => name !== EVERY_SERVER);
  if (server === void 0 && named.length > 0)
    return {
      kind: "unnamed",
      sentence: `${path} says what servers may do by their names (exec.servers), and this one has none; name it with --server.`
    };
  return { kind: "read", terms: termsFor(servers, server), exceptions: standard.exceptions, notices };
}

// src/exec-policy-in-full.ts
async function readExecPolicyInFull(policy, server, env) {
  try {
    const { loadPolicy, policyMeans } = await Promise.resolve().then(() => __toESM(require("./policy-room.js"), 1));
    const loaded = await loadPolicy(policy, await (0, import_keygate2.assemble__assemble)(), policyMeans(import_keygate.adapters_clock__systemClock.today(), fetchPolicy(env)));
    return execPolicyIn(loaded, policy.path, server);
  } catch (error) {
    if (error instanceof import_keygate3.core_errors__UserError || error instanceof import_keygate3.core_errors__ForgeError)
      return { kind: "unread", sentence: /[.?]$/.test(error.message) ? error.message : `${error.message}.` };
    throw error;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readExecPolicyInFull
});
