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

// src/policy-room.ts
var policy_room_exports = {};
__export(policy_room_exports, {
  loadTerms: () => loadTerms,
  loosenedPolicy: () => loosenedPolicy,
  loosenedPolicyFindings: () => loosenedPolicyFindings,
  policyMeans: () => policyMeans
});
module.exports = __toCommonJS(policy_room_exports);

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
var LONGEST_WORD = 64;
function nearest(word, known) {
  if (word.length > LONGEST_WORD) return void 0;
  const best = [...known].sort((a, b) => distance(word, a) - distance(word, b))[0];
  return best !== void 0 && distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : void 0;
}
var MANAGER = ["paths", "accounts"];
var SETTINGS = [
  {
    at: /^$/,
    known: ["$schema", "version", "extends", "fail-on", "outside-mcp", "severity", "suppression", "allow", "verify", "repositories"]
  },
  { at: /^\/suppression$/, known: ["inline", "baseline", "detect-secrets", "gitleaks", "issuer-formats", "require", "max-days"] },
  {
    at: /^\/allow\/\d{1,9}$/,
    known: ["path", "rule", "server", "slot", "issuer", "fingerprint", "reason", "owner", "expires"]
  },
  { at: /^\/verify$/, known: ["minimum", "managers", "environments", "exceptions", "max-exception-days"] },
  { at: /^\/verify\/managers\/[^/]{0,1000}$/, known: MANAGER },
  { at: /^\/verify\/environments\/[^/]{0,1000}$/, known: ["files", "managers"] },
  { at: /^\/verify\/environments\/[^/]{0,1000}\/managers\/[^/]{0,1000}$/, known: MANAGER },
  {
    at: /^\/verify\/exceptions\/\d{1,9}$/,
    known: ["path", "rule", "server", "slot", "reason", "approver", "expires", "break-glass"]
  },
  { at: /^\/repositories$/, known: ["loosen", "exceptions"] }
];
function settingsAt(instancePath) {
  return SETTINGS.find(({ at }) => at.test(instancePath))?.known ?? [];
}
function choiceAt(instancePath) {
  return instancePath.startsWith("/allow") ? "path, rule, server, slot, issuer or fingerprint" : "path, rule, server or slot";
}
function patternAt(where) {
  if (where === "extends") return "must be owner/repo/path@ref, for example acme/policies/keygate.yml@main";
  return where.endsWith("expires") ? "must be a date like 2027-03-31" : "must not be empty";
}
function explain(error) {
  const where = error.instancePath === "" ? "the policy" : error.instancePath.slice(1).replace(/\//g, ".");
  const { params } = error;
  switch (error.keyword) {
    case "additionalProperties": {
      const name = String(params["additionalProperty"]);
      const known = settingsAt(error.instancePath);
      const meant = nearest(name, known);
      return {
        pointer: `${error.instancePath}/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`,
        message: `${where} has no setting "${name}"${meant === void 0 ? `; it knows ${known.join(", ")}` : `; did you mean "${meant}"?`}`
      };
    }
    case "required":
      return { pointer: error.instancePath, message: `${where} needs "${String(params["missingProperty"])}"` };
    case "anyOf":
      return { pointer: error.instancePath, message: `${where} must say what it covers: ${choiceAt(error.instancePath)}` };
    case "enum": {
      const words = Array.isArray(params["allowedValues"]) ? params["allowedValues"].map(String) : [];
      return { pointer: error.instancePath, message: `${where} must be one of ${words.join(", ")}`, words };
    }
    case "const":
      return { pointer: error.instancePath, message: `${where} must be ${JSON.stringify(params["allowedValue"])}` };
    case "pattern":
      return { pointer: error.instancePath, message: `${where} ${patternAt(where)}` };
    default:
      return { pointer: error.instancePath, message: `${where} ${error.message ?? "does not fit the schema"}` };
  }
}

// src/rules/rule.ts
function defineRule(rule) {
  return rule;
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
  comment: "comment",
  text: "text"
};
var BEHIND_LAUNCHER = "The launcher of a secrets manager starts this server already, and what is written out beside it is not kept there: let the launcher give this value too.";
function variableOf(slot, server) {
  const name = slot.place === "header" && /^authorization$/i.test(slot.name) ? `${server?.name ?? "mcp"}_token` : slot.name;
  const upper = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_").replace(/^_+|_+$/g, "").toUpperCase();
  if (/^[A-Z][A-Z0-9_]{2,60}$/.test(upper) && !/^(?:ARGS|WORD|COMMAND|URL)/.test(upper)) return upper;
  const own = (server?.name ?? "mcp").replace(/[^A-Za-z0-9]+/g, "_").toUpperCase();
  return /^[A-Z][A-Z0-9_]{1,40}$/.test(own) ? `${own}_SECRET` : "MCP_SECRET";
}
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
    const reference = way.syntax.replace(/VAR(?:_NAME)?|ID|NAME|X(?![A-Za-z])/, variableOf(slot, server));
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
function formOf(syntax) {
  return syntax.replace(/VAR(?:_NAME)?|ID|NAME|X(?![A-Za-z])/, "*");
}
function readersSentence({ client, otherReaders }, slot) {
  const way = wayOf(client, slot);
  if (way === void 0) return [];
  const lacking = otherReaders.filter(
    ({ interpolations }) => !interpolations.some((one) => one.places.includes(slot.place) && formOf(one.syntax) === formOf(way.syntax))
  );
  const names = lacking.slice(0, 3).map(({ name }) => name);
  const more = lacking.length > 3 ? ` and ${lacking.length - 3} more` : "";
  if (lacking.length === 0) return [];
  return [
    `The file was read as ${client.name} reads it. ${names.join(", ")}${more} may read it too and ${lacking.length === 1 ? "does" : "do"} not expand this reference.`
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
    for (const { slot, server } of places) {
      const { value } = slot;
      if (value.kind !== "literal") continue;
      const facts = value.credential === void 0 ? void 0 : context.issuer(value.credential);
      const what = facts?.name ?? "A credential";
      const at = slot.place === "text" ? "this file" : `${PLACES[slot.place]} ${slot.name} ${server === void 0 ? "outside any server" : `of server "${server.name}"`}`;
      const why = facts === void 0 ? `It ${value.evidence.startsWith("has") || value.evidence.startsWith("is") ? value.evidence : `is ${value.evidence}`}.` : `Whoever has it can ${facts.exposure}.`;
      yield {
        span: slot.span,
        confidence: value.confidence,
        message: `${what} is written out in ${at}. ${why}`,
        help: [
          facts === void 0 ? "Revoke or change the credential where it was issued." : `Revoke it: ${facts.rotate}`,
          remedyOf(context.readerOf(server), slot, server),
          ...slot.place === "env" && server !== void 0 && server.launch.launchers.length > 0 ? [BEHIND_LAUNCHER] : [],
          ...readersSentence(context, slot)
        ],
        slot,
        ...server === void 0 ? {} : { server },
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
function defineVerifyRule(rule) {
  return rule;
}
function* credentialsOf(file) {
  for (const server of file.servers) for (const slot of server.slots) if (bears(slot)) yield { slot, server };
  if (file.text === true) return;
  for (const slot of file.strays) if (bears(slot)) yield { slot };
}
function bears({ value }) {
  return value.kind === "literal" || value.kind === "reference" || value.kind === "oauth";
}
var SHELL_SYNTAXES = /* @__PURE__ */ new Set(["$VAR", "${VAR}"]);
function isCredential({ place, name, value, part }, context) {
  if (value.kind !== "reference") return value.kind === "literal" || value.kind === "oauth";
  const shells = value.expanded === false && SHELL_SYNTAXES.has(value.syntax);
  if ((value.via === "manager" || value.via === "dynamic") && value.manager !== void 0 && !shells) return true;
  if (place === "field" && value.syntax === name && (value.via === "manager" || /token|key|secret|header/i.test(name))) return true;
  if (part === "user") return true;
  return context.isSecretName(name) || value.syntax !== "$(command)" && context.isSecretName(value.target);
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
  const where = place === "url" ? PLACES2.url : `${PLACES2[place]} ${name}`;
  return `${where} ${server === void 0 ? "outside any server" : `of server "${server.name}"`}`;
}

// src/rules/bootstrap-credential.ts
function isKept(slot, server, context) {
  const { value } = slot;
  if (value.kind === "literal") return true;
  if (value.kind !== "reference" || value.via !== "environment") return false;
  const rung = context.rungOf(slot, server);
  return rung === "environment" || rung === "unknown";
}
function isTemporary({ temporaryWith }, server) {
  return server.slots.some(({ place, name, value }) => place === "env" && value.kind !== "empty" && temporaryWith?.includes(name) === true);
}
var bootstrapCredential = defineVerifyRule({
  meta: {
    id: "bootstrap-credential",
    title: "A secrets manager's own credential is a static secret of an MCP server",
    explanation: "Finds the credential with which a program signs in to a secrets manager (VAULT_TOKEN, OP_SERVICE_ACCOUNT_TOKEN, AWS_SECRET_ACCESS_KEY) among the variables of a server, written out or taken from a plain variable. Whoever has it has everything that it opens, so the manager behind it protects nothing. Sign in by the workload's identity or the session of the manager's own program.",
    severity: "warning",
    since: "0.1.0",
    standards: ["CWE-522", "NHI7:2025", "NHI4:2025", "ASI03", "MCP01:2025", "NIST SP 800-53 IA-5", "NIST AI RMF MAP 4.2"]
  },
  *check(file, context) {
    for (const server of file.servers) {
      for (const slot of server.slots) {
        if (slot.place !== "env" || !isKept(slot, server, context)) continue;
        const manager = context.managers.find(({ bootstrap }) => bootstrap?.variables.includes(slot.name));
        if (manager?.bootstrap === void 0 || isTemporary(manager.bootstrap, server)) continue;
        yield {
          span: slot.span,
          confidence: "high",
          message: `Server "${server.name}" gets ${slot.name}, the credential of ${manager.name} itself, as a static secret; it opens everything that ${manager.name} hands out for it.`,
          help: [manager.bootstrap.instead],
          server,
          slot
        };
      }
    }
  }
});

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
  for (const { slot, server } of credentialsOf(file)) if (server !== void 0 && isCredential(slot, context)) yield { slot, server };
}
function credentialsFor(server, context) {
  return server.slots.filter((slot) => isCredential(slot, context));
}
function* referencePlaces(file, context) {
  for (const { slot, server } of credentialPlaces(file, context)) {
    if (slot.value.kind === "reference" && !isStandIn(slot)) yield { slot, server, reference: slot.value };
  }
}
function isProse(file) {
  return file.text === true && /\.(?:mdx?|markdown|rst|adoc|asciidoc|txt|html?|ipynb)$/i.test(file.origin.path);
}
function inCommandLine(slot, client) {
  const words = slot.path.filter((part) => typeof part === "string");
  const last = words.at(-1);
  const fields = [...client.fields.command, ...client.fields.args].map((field) => field.slice(field.lastIndexOf(".") + 1));
  return last !== void 0 && fields.includes(last);
}

// src/rules/broad-access.ts
var MIGHTY = /(?:^|[-_./:])(?:admin|administrator|administratoraccess|root|owner|poweruser|poweruseraccess|superuser)(?:$|[-_./:])/i;
var EVERYTHING = /^\/?$|\*/;
var ROOT_REFERENCE = /\*|^[^#?]{0,200}#\/?$|^\/?$/;
var ROOT_COMMAND = /(?:^|\s)(?:--?path[= ]|get(?:\s{1,4}-[^\s]{1,80}){0,6}\s{1,4}|list\s{1,4})["']?\/["']?(?=\s|$)/;
function namedBy({ options }, { subcommand, valued }) {
  const words = [];
  for (let i = 0; i < options.length; i++) {
    const option = options[i] ?? "";
    if (option.startsWith("-")) i += valued.includes(option) ? 1 : 0;
    else words.push(option);
  }
  return words.slice(subcommand.length);
}
function valuesOf(option, { options }) {
  return options.flatMap(
    (word, i) => word === option ? [options[i + 1] ?? ""] : word.startsWith(`${option}=`) ? [word.slice(option.length + 1)] : []
  );
}
function excessOf(launcher, facts) {
  const { reach } = facts;
  switch (reach?.kind) {
    case "all": {
      const narrowed = reach.unless.flatMap((option) => valuesOf(option, launcher));
      if (narrowed.some((value) => !EVERYTHING.test(value))) return void 0;
      return {
        what: reach.what,
        help: `Say which ones it needs (${reach.unless.filter((option) => option.startsWith("--")).join(" or ")}).`
      };
    }
    case "each": {
      const named2 = reach.by === "words" ? namedBy(launcher, facts) : reach.by.flatMap((option) => valuesOf(option, launcher));
      if (named2.length < 2 && !named2.some((name) => EVERYTHING.test(name))) return void 0;
      const what = named2.length < 2 ? `all that is below the root` : `everything of ${named2.length} ${reach.what}s`;
      return { what, help: `Make one ${reach.what} with what this server needs, and name that alone.` };
    }
    case "asked":
      return reach.by.some((option) => launcher.options.includes(option)) ? { what: reach.what, help: `Leave out ${reach.by.join(" and ")}, and name what is needed.` } : void 0;
    case "role": {
      const [role] = namedBy(launcher, facts);
      if (role === void 0 || !MIGHTY.test(role)) return void 0;
      return { what: `all rights of the role "${role}"`, help: "Make a role that may do what this server needs, and name that." };
    }
    default:
      return void 0;
  }
}
var broadAccess = defineVerifyRule({
  meta: {
    id: "broad-access",
    title: "A server gets more credentials than it needs",
    explanation: "Finds launchers that inject a whole project, environment or set of services into one server (doppler run without --only-secrets, infisical run without --path, chamber exec of several services, aws-vault exec of an administrator), and references to a root or a pattern. A server that is taken over then gives away the credentials of all others. Name what the server needs.",
    severity: "warning",
    since: "0.1.0",
    standards: ["CWE-272", "NHI5:2025", "ASI03", "MCP02:2025", "NIST SP 800-53 AC-6", "NIST AI RMF MAP 4.2"]
  },
  *check(file, context) {
    for (const server of file.servers) {
      for (const launcher of server.launch.launchers) {
        const manager = context.managers.find(({ id }) => id === launcher.manager);
        const facts = manager?.launchers.find(
          ({ reach, subcommand }) => reach !== void 0 && subcommand.every((word) => launcher.options.includes(word))
        );
        const excess = facts === void 0 ? void 0 : excessOf(launcher, facts);
        if (manager === void 0 || excess === void 0) continue;
        yield {
          span: launcher.span,
          confidence: "high",
          message: `${manager.name} gives server "${server.name}" ${excess.what}, whether the server needs it or not.`,
          help: [excess.help],
          server
        };
      }
    }
    for (const { slot, server, reference } of referencePlaces(file, context)) {
      if (reference.via !== "manager" && reference.via !== "dynamic") continue;
      const pattern = reference.manager === void 0 ? ROOT_COMMAND : ROOT_REFERENCE;
      if (!pattern.test(reference.target)) continue;
      yield {
        span: slot.span,
        confidence: "high",
        message: `The reference in ${placeName(slot)} of server "${server.name}" leads to a root or a pattern and not to one secret.`,
        help: ["Name the one secret, and its field, that the server needs."],
        server,
        slot
      };
    }
  }
});

// src/rules/committed-env-file.ts
function isOfReferences(path, server) {
  return server.launch.launchers.some(
    ({ style, ofReferences, options }) => (style === "reference" || ofReferences === true) && options.some((option) => option === path || option.endsWith(`=${path}`))
  );
}
function* envFilesOf(file) {
  const told = /* @__PURE__ */ new Set();
  for (const server of file.servers) {
    for (const { path, span } of server.envFiles ?? []) {
      told.add(path);
      if (!isOfReferences(path, server)) yield { path, span, server };
    }
  }
  for (const path of file.envFiles ?? []) if (!told.has(path)) yield { path, span: { start: 0, end: 0 } };
}
var committedEnvFile = defineVerifyRule({
  meta: {
    id: "committed-env-file",
    title: "A server is started with an environment file that is in the repository",
    explanation: "Finds environment files (`envFile`, `env_file`, `--env-file`) that a server is started with and that the repository holds. Whoever has the repository has what stands in them, and the history keeps it. Take the file out of the repository and let a secrets manager give the values; a file of references for a launcher that resolves them (`op run --env-file`) may stay.",
    severity: "error",
    since: "0.1.0",
    standards: ["CWE-260", "CWE-312", "NHI2:2025", "MCP01:2025", "ASI03", "NIST SP 800-53 IA-5(7)"]
  },
  *check(file, context) {
    for (const { path, span, server } of envFilesOf(file)) {
      const committed = context.committed(file, path);
      if (committed === void 0) continue;
      const whose = server === void 0 ? "A server of this file" : `Server "${server.name}"`;
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
});

// src/rules/credential-in-arguments.ts
var OF_THE_SHELL = /* @__PURE__ */ new Set(["$VAR", "$(command)"]);
function expandsInArguments(syntax, client) {
  return client.interpolations.some((one) => one.syntax === syntax && one.places.includes("argument"));
}
function isTaken(syntax, server, context) {
  const launching = context.managers.filter(({ id }) => server.launch.launchers.some(({ manager }) => manager === id));
  return launching.some(
    ({ launchers }) => launchers.some(({ reads, resolves }) => reads === "argument" && resolves?.includes(syntax) === true)
  );
}
function arrives(reference, { slot, server }, client, context) {
  const { syntax, target, manager, expanded } = reference;
  if (syntax === "-e NAME" || expanded === false || manager !== void 0 && expanded !== true) return false;
  if (isTaken(syntax, server, context)) return false;
  if (slot.place === "env" && OF_THE_SHELL.has(syntax) && !expandsInArguments(syntax, client)) return false;
  if (slot.place !== "header") return true;
  const given = server.slots.some((other) => other.place === "env" && other.name === target);
  return expandsInArguments(syntax, client) && !given;
}
function isVisible(place, client, context) {
  const { slot } = place;
  if (!inCommandLine(slot, client) || isStandIn(slot)) return false;
  if (slot.part !== void 0 && slot.part !== "path") return false;
  if (slot.value.kind === "literal") return true;
  return slot.value.kind === "reference" && arrives(slot.value, place, client, context);
}
var credentialInArguments = defineVerifyRule({
  meta: {
    id: "credential-in-arguments",
    title: "A credential is an argument of the command that starts an MCP server",
    explanation: 'Finds a credential among the words of a command line: written out, or put there by the client or a shell when the server starts. Every user and program of the machine can read the arguments of a process, and systems log them. Give the server the credential in a variable of its environment; with docker, hand the variable through with "-e NAME".',
    severity: "warning",
    since: "0.1.0",
    standards: ["CWE-214", "NHI2:2025", "ASI03", "MCP01:2025", "NIST SP 800-53 IA-5(6)", "NIST AI RMF MEASURE 2.7"]
  },
  *check(file, context) {
    if (isProse(file)) return;
    for (const place of credentialPlaces(file, context)) {
      const { slot, server } = place;
      if (!isVisible(place, context.readerOf(file, server), context)) continue;
      const { value } = slot;
      yield {
        span: slot.span,
        confidence: value.kind === "literal" ? value.confidence : value.kind === "reference" && value.expanded === true ? "high" : "low",
        message: `The credential in ${placeName(slot)} of server "${server.name}" is among the arguments of its process, which every program of the machine can read and systems log.`,
        help: [
          slot.place === "env" ? `Hand the variable through with "-e ${slot.name}" and give it in the env block of the server, or in front of docker.` : slot.place === "header" ? "Write the header with a variable that the bridge replaces (Authorization:${AUTH_HEADER}), and set that variable in the env block of the server." : "Give it to the server in a variable of its environment, if it takes one; most servers do."
        ],
        server,
        slot
      };
    }
  }
});

// src/rules/credential-in-url.ts
function isOwnAddress(slot, server, client) {
  const last = slot.path.at(-1);
  if (slot.path.length === server.path.length) return true;
  return inCommandLine(slot, client) || client.fields.url.some((field) => field.slice(field.lastIndexOf(".") + 1) === last);
}
var credentialInUrl = defineVerifyRule({
  meta: {
    id: "credential-in-url",
    title: "A credential is part of the address of an MCP server",
    explanation: "Finds a credential, written out or referred to, in front of the host, in the query or in the fragment of the address of a server. Addresses are logged by proxies, servers and clients, shown in error messages and kept in histories. The MCP specification of 2026-07-28 says that access tokens must not be included in the query string. Send the credential in a header, or let the client sign in.",
    severity: "warning",
    since: "0.1.0",
    standards: ["CWE-598", "NHI4:2025", "ASI03", "MCP01:2025", "NIST SP 800-53 IA-5(6)", "NIST AI RMF MEASURE 2.7"]
  },
  *check(file, context) {
    for (const { slot, server } of credentialPlaces(file, context)) {
      if (slot.part !== "user" && slot.part !== "query" && slot.part !== "fragment") continue;
      if (!isOwnAddress(slot, server, context.readerOf(file, server))) continue;
      const known = context.known(server);
      const where = slot.part === "user" ? "in front of the host of the address" : `in ${placeName(slot)}`;
      yield {
        span: slot.span,
        confidence: slot.value.kind === "literal" ? slot.value.confidence : "high",
        message: `A credential stands ${where} of server "${server.name}". Addresses are logged and shown where headers are not, and the MCP specification forbids access tokens in the query string.`,
        help: [
          known?.oauth === true ? `${known.title} lets a client sign in by OAuth: take the credential out of the address and sign in.` : 'Send it in a header instead ("Authorization: Bearer ..."), as far as the server takes one.'
        ],
        server,
        slot
      };
    }
  }
});

// src/rules/managed-way.ts
function launchersSentence(file, context) {
  const launchers = context.launchersFor(file);
  const named2 = launchers.slice(0, 3).map(({ manager, line }) => `${manager}: "${line} \u2026"`);
  if (named2.length === 0) return `your secrets manager's launcher (for example "op run -- \u2026")`;
  return `the launcher of an approved manager (${named2.join(", ")})`;
}
function fillingSentence(file, context) {
  const styles = new Set(context.launchersFor(file).map(({ style }) => style));
  if (styles.size === 1 && styles.has("bulk")) return "leave the variable out, since the launcher sets it";
  return styles.has("bulk") ? "write its reference in env, or leave out what it sets" : "write its reference in env";
}
function managedWay(file, slot, server, context) {
  const client = context.readerOf(file, server);
  const known = server === void 0 ? void 0 : context.known(server);
  const signIn = known?.oauth === true && client.oauth === "yes" ? [`${known.title} lets a client sign in by OAuth at its remote endpoint: then the configuration holds no credential.`] : [];
  const launcher = launchersSentence(file, context);
  if (server !== void 0 && server.transport !== "remote") {
    return [`Start the server through ${launcher} and ${fillingSentence(file, context)}.`, ...signIn];
  }
  const [helper] = client.fields.helpers;
  const hook = client.interpolations.find(({ yields, places }) => yields === "manager" && places.includes(slot.place));
  if (helper !== void 0 && slot.place === "header")
    return [`Let ${helper} name a command that asks the secrets manager; ${client.name} runs it when it connects.`, ...signIn];
  if (hook !== void 0 && client.confidence !== "low")
    return [`Write ${hook.syntax} here, which ${client.name} resolves itself, and let the secrets manager answer.`, ...signIn];
  return [
    `${client.name} has no hook for a secrets manager here: start the client itself through ${launcher}, or reach the server through mcp-remote behind it.`,
    ...signIn
  ];
}

// src/core/rung.ts
var RUNGS = ["literal", "environment", "prompt", "manager", "short-lived", "none"];
function reaches(rung, least) {
  return RUNGS.indexOf(rung) >= RUNGS.indexOf(least);
}
var named = /* @__PURE__ */ new WeakMap();
function namedIn(server) {
  const known = named.get(server);
  if (known !== void 0) return known;
  const made = /* @__PURE__ */ new Map();
  named.set(server, made);
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

// src/rules/withheld.ts
function isWithheld(reference, slot, server, client) {
  if (reference.process !== true || client.withholds?.test(reference.target) !== true) return false;
  if (client.interpolations.some(({ syntax, places }) => syntax === reference.syntax && places.includes(slot.place))) return false;
  if ((server.envFiles ?? []).length > 0 || server.launch.launchers.some(({ style }) => style === "bulk")) return false;
  return handedOn(slot, server) === void 0;
}

// src/rules/dead-reference.ts
function formOf2(syntax) {
  return syntax.replace(/VAR(?:_NAME)?|ID|NAME|X(?![A-Za-z])/, "*");
}
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
  const { manager, syntax, via } = reference;
  if (manager === "github-actions") return `only a run of GitHub Actions fills it in, and ${client.name} reads this file itself`;
  if (manager !== void 0 && (via === "manager" || via === "dynamic")) {
    const name = context.managerName(manager);
    const launched = server?.launch.launchers.some((launcher) => launcher.manager === manager) === true;
    if (!launched) return `no launcher or hook of ${name} resolves it`;
    return slot.place === "env" ? `the launcher of ${name} does not resolve this form` : `the launcher of ${name} resolves references in the environment, and none in ${PLURAL[slot.place]}`;
  }
  const form = formOf2(syntax);
  const same = client.interpolations.some((one) => formOf2(one.syntax) === form);
  return same ? `${client.name} expands ${syntax}, but not here` : `${client.name} does not know ${syntax}`;
}
function helpOf(reference, file, slot, server, context) {
  const client = context.readerOf(file, server);
  if (reference.manager !== void 0 && (reference.via === "manager" || reference.via === "dynamic"))
    return managedWay(file, slot, server, context);
  const known = client.interpolations.filter(({ yields, places }) => yields !== "plain" && places.includes(slot.place));
  const own = known.find(({ yields }) => yields === reference.via) ?? known[0];
  if (own !== void 0) return [`Write it as ${client.name} expands it here: ${own.syntax}.`];
  const [field] = client.fields.variables;
  if (field !== void 0)
    return [`${client.name} takes the name of a variable in a field of its own: ${client.fields.variables.join(", ")}.`];
  return managedWay(file, slot, server, context);
}
var deadReference = defineVerifyRule({
  meta: {
    id: "dead-reference",
    title: "A reference stands where nothing resolves it",
    explanation: "Finds references that reach the server as they stand: a secrets manager's without its launcher, another client's syntax, a syntax in a field that this client does not expand, an input that the file does not declare, a variable that the client does not hand on. The server then fails, and people repair that by writing the credential out. Write the reference in the way that this client resolves.",
    severity: "error",
    since: "0.1.0",
    standards: ["NHI2:2025", "MCP01:2025", "ASI03", "NIST SP 800-53 CM-6", "NIST AI RMF MEASURE 2.7"]
  },
  *check(file, context) {
    for (const { slot, server } of credentialsOf(file)) {
      const { value } = slot;
      if (value.kind !== "reference" || value.plaintext === "value" || !isCredential(slot, context)) continue;
      const client = context.readerOf(file, server);
      const about = { span: slot.span, slot, ...server === void 0 ? {} : { server } };
      if (value.expanded === false) {
        if (value.via === "environment" && slot.place === "env" && server?.launch.launchers.some(({ style }) => style === "bulk") === true)
          continue;
        yield {
          ...about,
          confidence: "high",
          message: `The reference ${value.syntax} in ${placeOf(slot, server)} reaches the server as it stands: ${causeOf(value, slot, server, client, context)}.`,
          help: helpOf(value, file, slot, server, context)
        };
        continue;
      }
      if (value.expanded !== true) continue;
      const declared = client.interpolations.some(({ syntax, declared: must }) => must === true && syntax === value.syntax);
      if (declared && file.inputs !== void 0 && !file.inputs.includes(context.nameOf(value))) {
        yield {
          ...about,
          confidence: "high",
          message: `The ${placeOf(slot, server)} refers to the input ${context.nameOf(value)}, which the file does not declare: ${client.name} has nothing to ask for.`,
          help: ["Declare the input, as one that takes a credential, or write the name of one that is declared."]
        };
        continue;
      }
      if (server !== void 0 && isWithheld(value, slot, server, client)) {
        yield {
          ...about,
          confidence: "high",
          message: `The ${placeOf(slot, server)} takes the variable ${context.nameOf(value)} from its environment, and ${client.name} does not hand it on.`,
          help: [
            client.interpolations.some(({ places, yields }) => places.includes("env") && yields === "environment") ? "Name the variable in env of this server, with a reference that the client expands there." : `Name the variable in env of this server, with the reference of a secrets manager whose launcher starts it.`
          ]
        };
      }
    }
  }
});

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
};
var OF_A_TEAM = /^(?:team|tools?|ops|rel|portal|containers?|kit|server)$/;
function stageIn(text) {
  const words = text.toLowerCase().split(/[^a-z0-9]/);
  const named2 = words.flatMap((word, i) => {
    const stage = Object.hasOwn(WORDS, word) ? WORDS[word] : void 0;
    return stage === void 0 || OF_A_TEAM.test(words[i + 1] ?? "") ? [] : [stage];
  });
  return new Set(named2).size === 1 ? named2[0] : void 0;
}
function membership(named2, text) {
  if (named2 !== void 0) return { name: named2, byPolicy: true };
  const stage = stageIn(text);
  return stage === void 0 ? void 0 : { name: stage, byPolicy: false };
}
function differ(a, b) {
  if (a.byPolicy && b.byPolicy) return a.name !== b.name;
  const [left, right] = [stageIn(a.name), stageIn(b.name)];
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
var environmentMix = defineVerifyRule({
  meta: {
    id: "environment-mix",
    title: "A configuration of one environment refers to a credential of another",
    explanation: "Finds a production credential in a development configuration, or the other way round: by the environments of the policy, and as a warning by plain words (prod, staging, dev) in the path of the file and in the reference where the policy says nothing. An agent that tries something out must not be able to reach production. Refer to the credential of the same environment.",
    severity: "error",
    since: "0.1.0",
    standards: ["NHI8:2025", "ASI03", "MCP02:2025", "NIST SP 800-53 AC-6", "NIST AI RMF MAP 4.2"]
  },
  *check(file, context) {
    const own = ofFile(file, context);
    if (own === void 0) return;
    const tell = (other) => ({
      confidence: own.byPolicy && other.byPolicy ? "high" : "low",
      help: [
        `Refer to the credential of ${own.name}.`,
        ...own.byPolicy && other.byPolicy ? [] : ["This was judged by names; the environments of the policy say it for certain."]
      ]
    });
    for (const { slot, server, reference } of referencePlaces(file, context)) {
      const other = ofReference(reference, context);
      if (other === void 0 || !differ(own, other)) continue;
      yield {
        ...tell(other),
        span: slot.span,
        message: `The credential in ${placeName(slot)} of server "${server.name}" is one of ${other.name}, in a configuration of ${own.name}.`,
        server,
        slot
      };
    }
    for (const server of file.servers) {
      for (const launcher of server.launch.launchers) {
        const other = ofLauncher(launcher);
        if (other === void 0 || !differ(own, other)) continue;
        yield {
          ...tell(other),
          span: launcher.span,
          message: `Server "${server.name}" is started with the credentials of ${other.name} by ${context.managerName(launcher.manager)}, in a configuration of ${own.name}.`,
          server
        };
      }
    }
  }
});

// src/rules/insecure-transport.ts
var OPEN_SCHEMES = /* @__PURE__ */ new Set(["http", "ws"]);
var OWN_MACHINE = /^(?:localhost|[\w-]{1,63}|(?:[\w-]{1,63}\.){1,5}localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[(?:::1?|0{1,4}(?::0{1,4}){6}:0{0,3}1)\]|host\.docker\.internal|gateway\.docker\.internal|host\.containers\.internal)$/;
var OWN_NETWORK = /^(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|\[f[cde][0-9a-f]{2}:[0-9a-f:.]{1,40}\]|(?:[\w-]{1,63}\.){1,8}(?:local|lan|internal|intranet|home|corp|svc|svc\.cluster\.local|home\.arpa))$/;
var NOBODYS = /(?:^|\.)(?:example|invalid|test|example\.(?:com|org|net))$/;
var insecureTransport = defineVerifyRule({
  meta: {
    id: "insecure-transport",
    title: "A credential is sent to an MCP server in the clear",
    explanation: "Finds servers whose address begins with http: or ws:, that are not on the machine itself, and that get a credential. Whoever is on the way can read the credential and use it. Use https: or wss:. In a network of your own the finding is a warning.",
    severity: "error",
    since: "0.1.0",
    standards: ["CWE-319", "NHI4:2025", "ASI07", "MCP07:2025", "NIST SP 800-53 SC-8", "NIST AI RMF MEASURE 2.7"]
  },
  *check(file, context) {
    for (const server of file.servers) {
      const { address } = server.launch;
      if (address === void 0 || !OPEN_SCHEMES.has(address.scheme)) continue;
      if (OWN_MACHINE.test(address.host) || NOBODYS.test(address.host)) continue;
      const sent = credentialsFor(server, context).find((slot) => !isStandIn(slot) || slot.place === "field");
      if (sent === void 0) continue;
      const own = OWN_NETWORK.test(address.host);
      const secure = address.scheme === "ws" ? "wss" : "https";
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
});

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

// src/rules/literal-default.ts
var literalDefault = defineVerifyRule({
  meta: {
    id: "literal-default",
    title: "A reference to a credential has a default that is written out",
    explanation: "Finds references with a default (`${TOKEN:-test}`) where a credential belongs. Where the variable is not set, the server runs with the default, and nobody notices that the secrets manager gave nothing. A default that is a credential by itself is a static credential and is reported as one. Leave the default out.",
    severity: "note",
    since: "0.1.0",
    standards: ["CWE-798", "NHI2:2025", "MCP01:2025", "NIST SP 800-53 IA-5"]
  },
  *check(file, context) {
    const slots = [...file.servers.flatMap((server) => server.slots), ...file.strays];
    const literals = new SpanSet(slots.filter(({ value }) => value.kind === "literal").map(({ span }) => span));
    for (const { slot, server } of credentialsOf(file)) {
      const { value } = slot;
      if (value.kind !== "reference" || value.fallback !== true || !isCredential(slot, context)) continue;
      if (literals.overlaps(slot.span)) continue;
      yield {
        span: slot.span,
        confidence: "medium",
        message: `The reference to ${context.nameOf(value)} in ${placeOf(slot, server)} has a default: where the variable is not set, the server runs with that.`,
        help: ["Leave the default out, so that a missing credential is an error."],
        slot,
        ...server === void 0 ? {} : { server }
      };
    }
  }
});

// src/rules/long-lived-credential.ts
function variableName(name) {
  return name.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]/g, "_").toUpperCase();
}
var longLivedCredential = defineVerifyRule({
  meta: {
    id: "long-lived-credential",
    title: "A stored credential is used where the secrets manager can make one for each start",
    explanation: "Finds references to a stored secret of a manager that makes credentials of that kind on demand: of databases, clouds and queues, judged by the name of the variable. Where the policy asks for short-lived credentials, every stored secret of such a manager is reported. A credential that is made for a start and ends with it is worth little to a thief. Set up the engine, and refer to its role.",
    severity: "note",
    since: "0.1.0",
    standards: ["NHI7:2025", "ASI03", "MCP01:2025", "NIST SP 800-53 IA-5", "NIST AI RMF MAP 4.2"]
  },
  *check(file, context) {
    const asked = reaches(context.standard.minimum, "short-lived");
    for (const { slot, server, reference } of referencePlaces(file, context)) {
      if (reference.via !== "manager") continue;
      const manager = context.managers.find(({ id }) => id === reference.manager);
      if (manager?.dynamic === void 0) continue;
      const engine = manager.dynamic.engines.find(({ variables }) => variables.test(variableName(slot.name)));
      if (engine === void 0 && !asked) continue;
      const kinds = manager.dynamic.engines.map(({ name }) => name).join(", ");
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
});

// src/rules/low-rung.ts
var COMES = {
  literal: "is written out",
  environment: "comes from an environment variable",
  prompt: "is asked from the person",
  manager: "comes from a secrets manager and lasts until somebody changes it",
  "short-lived": "is made on demand",
  none: "is not there at all"
};
var ASKED = {
  literal: "anything",
  environment: "an environment variable",
  prompt: "a prompt",
  manager: "a secrets manager",
  "short-lived": "a short-lived credential",
  none: "a sign-in of the client, with no credential in the configuration"
};
var lowRung = defineVerifyRule({
  meta: {
    id: "low-rung",
    title: "A credential is kept less well than the policy asks for",
    explanation: "Finds credentials that come from a prompt, a secrets manager or a short-lived source where the policy asks for a better one. Literals and environment variables have rules of their own. Move the credential up: to a secrets manager, to a credential that is made on demand, or to a server that lets the client sign in.",
    severity: "error",
    since: "0.1.0",
    standards: ["CWE-522", "NHI4:2025", "NHI7:2025", "MCP01:2025", "ASI03", "NIST SP 800-53 IA-5", "NIST AI RMF GOVERN 1.4"]
  },
  *check(file, context) {
    const { minimum } = context.standard;
    for (const { slot, server } of credentialsOf(file)) {
      if (handedOn(slot, server) !== void 0) continue;
      const rung = context.rungOf(slot, server);
      if (rung === void 0 || rung === "unknown" || rung === "literal" || rung === "environment") continue;
      if (reaches(rung, minimum) || !isCredential(slot, context)) continue;
      const help = minimum === "manager" ? managedWay(file, slot, server, context) : [
        minimum === "short-lived" ? "Let the secrets manager make a credential on demand (a dynamic secret, workload identity, an installation token)." : "Use the remote server of the same service and let the client sign in there, or a server that needs no credential."
      ];
      yield {
        span: slot.span,
        confidence: "high",
        message: `The credential in ${placeOf(slot, server)} ${COMES[rung]}; the policy asks for ${ASKED[minimum]}.`,
        help,
        slot,
        ...server === void 0 ? {} : { server }
      };
    }
  }
});

// src/rules/personal-credential.ts
var OF_ONE_PERSON = /(?:^|\/)(?:Library\/Application Support|AppData|\.config|dot_[\w-]{1,40}|dotfiles|home\/[^/]{1,80}|Users\/[^/]{1,80})\/|(?:^|\/)claude_desktop_config\.json$|\.local\.(?:json|ya?ml|toml)$/;
var PERSONAL_SEGMENT = /(?:^|[/:])(?:(?:personal|people|~[\w.-]{0,60})\/|users?\/[^/#]{1,100}\/)/i;
var NAMES_A_PERSON = /\$\{?(?:env:)?(?:USER|USERNAME|LOGNAME)\b|%(?:USER|USERNAME)%|\{\{\s{0,4}\.?(?:user|username)\s{0,4}\}\}/i;
function wayToPerson({ target, manager, via }, context) {
  const facts = context.managers.find(({ id }) => id === manager);
  if (facts === void 0 || via !== "manager" && via !== "dynamic") return void 0;
  const lower = target.toLowerCase();
  if (facts.personal?.prefixes.some((prefix) => lower.startsWith(prefix)) === true)
    return `the store that ${facts.name} gives to one person`;
  if (NAMES_A_PERSON.test(target)) return "a secret that is named by whoever starts the server";
  return PERSONAL_SEGMENT.test(target) ? `a part of ${facts.name} that is one person\u2019s by its path` : void 0;
}
var personalCredential = defineVerifyRule({
  meta: {
    id: "personal-credential",
    title: "A shared configuration refers to a person's own credential",
    explanation: "Finds references into somebody's own vault (op://Private/...), to paths of users and to secrets named by ${USER}, in configurations that a team shares. The server then acts with the rights of a person, the log names the person for what an agent did, and the credential goes when the person goes. Give the server a credential of its own in a shared vault.",
    severity: "warning",
    since: "0.1.0",
    standards: ["NHI10:2025", "NHI1:2025", "ASI03", "MCP01:2025", "NIST SP 800-53 IA-5", "NIST AI RMF MAP 4.2"]
  },
  *check(file, context) {
    if (OF_ONE_PERSON.test(file.origin.path)) return;
    for (const { slot, server, reference } of referencePlaces(file, context)) {
      const way = wayToPerson(reference, context);
      if (way === void 0) continue;
      yield {
        span: slot.span,
        confidence: "medium",
        message: `The credential in ${placeName(slot)} of server "${server.name}" comes from ${way}, and this configuration is shared.`,
        help: [
          "Give the server a credential of its own, with the rights that it needs, in a place that the team shares.",
          "If each person is meant to bring one, keep the entry in the configuration of the person."
        ],
        server,
        slot
      };
    }
  }
});

// src/rules/plaintext-reference.ts
var MOUNTED = /^\/(?:run|var\/run)\/secrets\//;
var plaintextReference = defineVerifyRule({
  meta: {
    id: "plaintext-reference",
    title: "A reference leads to a value in the clear",
    explanation: "Finds references that look managed and are not: a scheme or command that carries the value itself (`ref+echo://`, `$(echo \u2026)`, a decoded base64 text), and references to a file that holds the value in the clear (`{file:\u2026}`, `ref+file://`, `$(cat \u2026)`). Keep the value in a secrets manager and refer to that.",
    severity: "error",
    since: "0.1.0",
    standards: ["CWE-312", "CWE-798", "NHI2:2025", "MCP01:2025", "ASI03", "NIST SP 800-53 IA-5(7)"]
  },
  *check(file, context) {
    for (const { slot, server } of credentialsOf(file)) {
      const { value } = slot;
      if (value.kind !== "reference" || value.plaintext === void 0 || !isCredential(slot, context)) continue;
      const about = { span: slot.span, slot, ...server === void 0 ? {} : { server } };
      if (value.plaintext === "value") {
        yield {
          ...about,
          confidence: "high",
          message: `The ${placeOf(slot, server)} looks like a reference (${value.syntax}) and carries the value itself.`,
          help: ["Revoke or change the credential, keep the new one in a secrets manager, and refer to it there."]
        };
        continue;
      }
      const committed = context.committed(file, value.target);
      const mounted = MOUNTED.test(value.target);
      if (committed === void 0 && (mounted || reaches("environment", context.standard.minimum))) continue;
      yield {
        ...about,
        // A file outside of the repository is read on the machine of the person, and may be a manager's own.
        confidence: committed === void 0 ? "low" : "high",
        message: committed === void 0 ? `The ${placeOf(slot, server)} is read from a file, which holds it in the clear as far as anybody can see.` : `The ${placeOf(slot, server)} is read from ${context.printable(committed)}, which is in the repository and holds it in the clear.`,
        help: [
          committed === void 0 ? "Keep the value in a secrets manager and refer to it there." : "Take the file out of the repository, revoke what stood in it, and keep the new value in a secrets manager."
        ]
      };
    }
  }
});

// src/rules/shared-reference.ts
function projectOf(path) {
  const folders = path.split("/").slice(0, -1);
  while (folders.at(-1)?.startsWith(".") === true) folders.pop();
  return folders.join("/");
}
function identityOf({ via, manager, target }, file, client) {
  switch (via) {
    case "environment":
      return file.text === true ? void 0 : `variable ${projectOf(file.origin.path)} ${target}`;
    case "prompt":
      return client.inputs?.some(({ at }) => at.slice(0, 2).includes("inputs")) !== false ? `prompt ${file.origin.path} ${target}` : void 0;
    case "manager":
      return manager === void 0 ? void 0 : `${manager} ${target.replace(/(?:#\d{1,6}|\/versions\/[\w-]{1,40}|[?&]version=[\w-]{1,40})$/, "")}`;
    case "dynamic":
      return void 0;
  }
}
function bareName(name) {
  return name.replace(/@sha256:.{0,80}$/, "").replace(/(?<=.)(?:@[^@/]{1,100}|[=<>~!]=.{1,100}|:[^:/]{1,128})$/, "");
}
function isSame(a, b) {
  if (a.name.toLowerCase() === b.name.toLowerCase()) return true;
  if (a.known !== void 0 && a.known === b.known) return true;
  const [program, other] = [a.launch.program, b.launch.program];
  if (program !== void 0 && other !== void 0 && program.kind === other.kind && bareName(program.name) === bareName(other.name))
    return true;
  return a.launch.address !== void 0 && a.launch.address.host === b.launch.address?.host;
}
function groupsOf(files, context) {
  const groups = /* @__PURE__ */ new Map();
  for (const file of files) {
    if (isProse(file)) continue;
    for (const place of referencePlaces(file, context)) {
      const identity = identityOf(place.reference, file, context.readerOf(file, place.server));
      if (identity === void 0) continue;
      const group = groups.get(identity);
      if (group === void 0) groups.set(identity, [{ ...place, file }]);
      else group.push({ ...place, file });
    }
  }
  return groups.values();
}
var MAX_DISTINCT = 20;
function distinctServers(uses) {
  const distinct = [];
  for (const use of uses) {
    if (distinct.length === MAX_DISTINCT) break;
    if (!distinct.some(({ server }) => isSame(server, use.server))) distinct.push(use);
  }
  return distinct;
}
function environmentsOf(uses, context) {
  const named2 = uses.filter(({ reference }) => reference.via === "manager").flatMap(({ file }) => context.environmentOf(file) ?? []);
  return [...new Set(named2)].sort();
}
function othersOf(use, distinct) {
  const names = distinct.filter(({ server }) => !isSame(server, use.server)).map(({ server, file }) => `"${server.name}"${file === use.file ? "" : ` (${file.origin.path})`}`);
  if (names.length === 0) return void 0;
  if (names.length <= 3) return names.join(" and ");
  return `${names.slice(0, 3).join(", ")} and ${distinct.length === MAX_DISTINCT ? "many" : names.length - 3} more`;
}
var sharedReference = defineVerifyRule({
  meta: {
    id: "shared-reference",
    title: "Several servers or environments share one credential",
    explanation: "Finds one reference that several servers use, or several environments of the policy: the same secret of a manager anywhere in the run, the same variable within a project, the same prompt within a file. One server that is taken over gives away the access of all, no log tells them apart, and one cannot be revoked without the others. Each server should have a credential of its own for each system behind it. One server in the files of several clients is no sharing.",
    severity: "warning",
    since: "0.1.0",
    standards: ["NHI9:2025", "NHI8:2025", "ASI03", "MCP01:2025", "NIST SP 800-53 AC-6", "NIST AI RMF MAP 4.2"]
  },
  *across(files, context) {
    for (const uses of groupsOf(files, context)) {
      const distinct = distinctServers(uses);
      const environments = environmentsOf(uses, context);
      if (distinct.length < 2 && environments.length < 2) continue;
      for (const use of uses) {
        const { file, slot, server, reference } = use;
        const others = distinct.length < 2 ? void 0 : othersOf(use, distinct);
        const between = environments.length < 2 ? void 0 : `the environments ${environments.join(" and ")}`;
        if (others === void 0 && between === void 0) continue;
        const how = [
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
});

// src/rules/static-key.ts
function isStored({ value, path, name }) {
  if ([...path, name].some((part) => /oauth|client_?secret/i.test(String(part)))) return false;
  return value.kind === "literal" || value.kind === "reference" && value.via !== "dynamic";
}
var staticKey = defineVerifyRule({
  meta: {
    id: "static-key",
    title: "A static key is used where the client could sign in",
    explanation: "Finds remote servers that let a client sign in by OAuth, in a client that can, with a key instead. A key works for whoever has it, for as long as nobody revokes it; a sign-in gives tokens that expire and are bound to this client and server. Take the key out and let the client sign in.",
    severity: "warning",
    since: "0.1.0",
    standards: ["NHI7:2025", "NHI4:2025", "ASI03", "MCP01:2025", "NIST SP 800-53 IA-5", "NIST AI RMF MAP 4.2"]
  },
  *check(file, context) {
    if (isProse(file)) return;
    for (const server of file.servers) {
      const known = context.known(server);
      if (known?.oauth !== true || server.launch.address === void 0) continue;
      const client = context.readerOf(file, server);
      const bridged = server.transport === "stdio";
      if (client.oauth !== "yes" && !bridged) continue;
      const slot = credentialsFor(server, context).find((one) => !isStandIn(one) && isStored(one));
      if (slot === void 0) continue;
      yield {
        span: slot.span,
        confidence: client.confidence === "low" ? "low" : "medium",
        message: `Server "${server.name}" (${known.title}) gets a static key in ${placeName(slot)}, though it offers OAuth and ${bridged ? "the bridge that connects to it" : client.name} can sign in.`,
        help: ["Take the key out and sign in; revoke the key when nothing else uses it. Keep it where nobody is there to sign in."],
        server,
        slot
      };
    }
  }
});

// src/rules/unapproved-manager.ts
function listOf(file, context) {
  const environment = context.environmentOf(file);
  const own = context.standard.environments.find(({ name }) => name === environment)?.managers ?? [];
  return environment === void 0 || own.length === 0 ? "the policy" : `the policy for ${environment}`;
}
var ADVICE = {
  manager: "Keep the credential in an approved manager",
  account: "Use an approved account, host or project",
  path: "Name an approved path"
};
function helpOf2({ what, allowed }) {
  const named2 = allowed.slice(0, 6).join(", ");
  const more = allowed.length > 6 ? ` and ${allowed.length - 6} more` : "";
  return [`${ADVICE[what]}: ${allowed.length === 0 ? "the policy names none" : `${named2}${more}`}.`];
}
var unapprovedManager = defineVerifyRule({
  meta: {
    id: "unapproved-manager",
    title: "A credential comes from a secrets manager, account or path that the policy does not approve",
    explanation: "Finds references and launchers that lead to a secrets manager, an account (host, project, region) or a path that is on no list of the policy for the environment of the file. A credential kept there is outside of the rotation, the access rules and the audit of the approved one. Move it, or have the policy approve the place.",
    severity: "error",
    since: "0.1.0",
    standards: ["CWE-522", "NHI8:2025", "MCP01:2025", "ASI03", "NIST SP 800-53 IA-5", "NIST AI RMF GOVERN 1.4"]
  },
  *check(file, context) {
    const list = listOf(file, context);
    for (const server of file.servers) {
      for (const launcher of server.launch.launchers) {
        const approval = context.approvalOfLauncher(file, launcher);
        if (approval.kind !== "refused") continue;
        const name = context.managerName(launcher.manager);
        const why = {
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
    }
    for (const { slot, server } of credentialsOf(file)) {
      const { value } = slot;
      if (value.kind !== "reference" || value.via !== "manager" && value.via !== "dynamic") continue;
      const launchers = server?.launch.launchers.filter(({ manager }) => manager === value.manager) ?? [];
      if (value.target === "launcher" && launchers.some(({ span }) => span.start === slot.span.start)) continue;
      const approval = context.approvalOf(file, value);
      if (approval.kind !== "refused") continue;
      if (approval.what === "manager" && launchers.length > 0) continue;
      const name = value.manager === void 0 ? "the manager of the command" : context.managerName(value.manager);
      const why = {
        manager: `${name} is not a manager that ${list} approves`,
        account: `${list} does not approve the account of ${context.nameOf(value)}`,
        path: `${list} does not approve the path ${context.nameOf(value)}`
      }[approval.what];
      yield {
        span: slot.span,
        confidence: "high",
        message: `The ${placeOf(slot, server)} refers to a secret of ${name}: ${why}.`,
        help: helpOf2(approval),
        slot,
        ...server === void 0 ? {} : { server }
      };
    }
  }
});

// src/rules/unknown-reference.ts
function doubtOf(reference, file, slot, server, client, context) {
  if (reference.expanded === void 0) {
    if (reference.via === "manager" && reference.manager !== void 0)
      return `a step that the file does not show may resolve ${reference.syntax}`;
    return `it is not established whether ${client.id === "unknown" ? "the program that reads the file" : client.name} expands ${reference.syntax} here`;
  }
  const bulk = server?.launch.launchers.find(({ style }) => style === "bulk");
  if (!reference.expanded && reference.via === "environment" && slot.place === "env" && bulk !== void 0)
    return `${reference.syntax} is passed on as it stands, and whether ${context.managerName(bulk.manager)} sets the same variable cannot be seen`;
  if ((reference.via === "manager" || reference.via === "dynamic") && reference.expanded && context.approvalOf(file, reference).kind === "unknown")
    return "a command gives it, and which secrets manager the command asks cannot be told";
  return void 0;
}
var unknownReference = defineVerifyRule({
  meta: {
    id: "unknown-reference",
    title: "Nobody can tell what a reference gives",
    explanation: "Says which references could not be judged: the client is unknown or its rules are not established, a step outside of the file may resolve them, or a command gives the value. They count as unknown and never as compliant. Write the reference in a way that is established for the client, or name the client by the path of the file.",
    severity: "note",
    since: "0.1.0",
    standards: ["NHI2:2025", "MCP01:2025", "NIST AI RMF MEASURE 2.7"]
  },
  *check(file, context) {
    for (const { slot, server } of credentialsOf(file)) {
      const { value } = slot;
      if (value.kind !== "reference" || value.plaintext === "value" || !isCredential(slot, context)) continue;
      const client = context.readerOf(file, server);
      const doubt = doubtOf(value, file, slot, server, client, context);
      if (doubt === void 0) continue;
      yield {
        span: slot.span,
        confidence: "medium",
        message: `The reference in ${placeOf(slot, server)} cannot be judged: ${doubt}.`,
        help: ["Try what the server gets, and write the reference in a way that is established for this client."],
        slot,
        ...server === void 0 ? {} : { server }
      };
    }
  }
});

// src/rules/unmanaged-reference.ts
var unmanagedReference = defineVerifyRule({
  meta: {
    id: "unmanaged-reference",
    title: "A credential comes from an environment variable that no secrets manager fills",
    explanation: "Finds references to environment variables that reach a server without a launcher or hook of a secrets manager behind them, where the policy asks for more. Nobody sees where such a variable is kept: as a rule in a shell profile or an environment file, in the clear. Start the server through the launcher of an approved manager, or use the hook of the client.",
    severity: "error",
    since: "0.1.0",
    standards: ["CWE-526", "NHI2:2025", "NHI7:2025", "MCP01:2025", "ASI03", "NIST SP 800-53 IA-5", "NIST AI RMF GOVERN 1.4"]
  },
  *check(file, context) {
    if (reaches("environment", context.standard.minimum)) return;
    for (const { slot, server } of credentialsOf(file)) {
      const { value } = slot;
      if (value.kind !== "reference" || value.plaintext !== void 0) continue;
      if (handedOn(slot, server) !== void 0) continue;
      if (context.rungOf(slot, server) !== "environment" || !isCredential(slot, context)) continue;
      const client = context.readerOf(file, server);
      if (server !== void 0 && isWithheld(value, slot, server, client)) continue;
      yield {
        span: slot.span,
        confidence: client.confidence === "low" ? "medium" : "high",
        message: `The ${placeOf(slot, server)} takes its credential from the environment variable ${context.nameOf(value)} of ${client.name}, and no secrets manager stands behind it.`,
        help: managedWay(file, slot, server, context),
        slot,
        ...server === void 0 ? {} : { server }
      };
    }
  }
});

// src/rules/unpinned-package.ts
var NO_PACKAGE = /^(?:[./~\\]|[A-Za-z]:[\\/]|file:)|[$<{%]/;
var EXAMPLES = { npm: "name@1.2.3", pypi: "name==1.2.3", image: "name@sha256:... or name:1.2.3" };
var unpinnedPackage = defineVerifyRule({
  meta: {
    id: "unpinned-package",
    title: "A credential goes to a package or image without a fixed version",
    explanation: "Finds servers that are started from a registry by a name without a full version, and that get a credential. The next start may run other code than the one that somebody reviewed, and that code gets the credential. Write the full version, the digest of the image or the commit.",
    severity: "warning",
    since: "0.1.0",
    standards: ["CWE-494", "NHI3:2025", "ASI04", "MCP04:2025", "NIST SP 800-53 SR-3", "NIST AI RMF MANAGE 3.1"]
  },
  *check(file, context) {
    if (isProse(file)) return;
    for (const server of file.servers) {
      const { program } = server.launch;
      if (program === void 0 || program.pinned || NO_PACKAGE.test(program.name)) continue;
      const [given] = credentialsFor(server, context);
      if (given === void 0) continue;
      const what = program.kind === "image" ? "image" : "package";
      yield {
        span: program.span,
        confidence: "high",
        message: `The ${what} ${program.name} of server "${server.name}" has no fixed version and gets a credential: whatever the registry hands out at the next start gets it too.`,
        help: [`Write the version that was reviewed (${EXAMPLES[program.kind]}), and change it on purpose.`],
        server
      };
    }
  }
});

// src/rules/verify.ts
var verifyRules = [
  bootstrapCredential,
  broadAccess,
  committedEnvFile,
  credentialInArguments,
  credentialInUrl,
  deadReference,
  environmentMix,
  insecureTransport,
  literalDefault,
  longLivedCredential,
  lowRung,
  personalCredential,
  plaintextReference,
  sharedReference,
  staticKey,
  unapprovedManager,
  unknownReference,
  unmanagedReference,
  unpinnedPackage
];

// src/rules/all.ts
var ruleMetas = [...[...rules, ...verifyRules].map(({ meta }) => meta), loosenedPolicy].sort(
  (a, b) => a.id < b.id ? -1 : 1
);

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
  standard: DEFAULT_STANDARD
};

// src/engine/globs.ts
var SPECIAL = /[?!()[\]{}+@|\\]|\*{3}|[^/]\*\*|\*\*[^/]/;
var MAX_PARTS = 64;
function fits(pattern, text) {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === void 0) return pattern === text;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  const end = text.length - last.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}
function partCovers(outer, inner) {
  if (outer === inner) return true;
  return inner !== "" && (outer === "*" || !inner.includes("*") && fits(outer, inner));
}
function covers(outer, inner) {
  if (outer === inner || outer === "**") return true;
  const outers = outer.split("/");
  const inners = inner.split("/");
  if (outers.length > MAX_PARTS || inners.length > MAX_PARTS || SPECIAL.test(outer) || SPECIAL.test(inner)) return false;
  let holds = [...inners.map(() => false), true];
  for (const [i, part] of [...outers.entries()].reverse()) {
    const next = Array.from({ length: inners.length + 1 }, () => false);
    const some = outers[i - 1]?.endsWith("*") === true;
    for (let j = inners.length; j >= 0; j--) {
      const word = inners[j];
      if (part === "**" && some) next[j] = word !== void 0 && (next[j + 1] === true || word !== "**" && holds[j + 1] === true);
      else if (part === "**") next[j] = holds[j] === true || word !== void 0 && next[j + 1] === true;
      else next[j] = word !== void 0 && word !== "**" && holds[j + 1] === true && partCovers(part, word);
    }
    holds = next;
  }
  return holds[0] === true;
}
function common(one, other) {
  const within2 = (globs, list) => globs.filter((inner) => list.some((outer) => covers(outer, inner)));
  return [.../* @__PURE__ */ new Set([...within2(one, other), ...within2(other, one)])];
}

// src/engine/load-policy.ts
var import_errors = require("./keygate.js");

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

// src/engine/demands.ts
function dayAfter(day, days) {
  const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
function isDay(text) {
  const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function shortfallOf(granted, { require: require2, maxDays }, today) {
  const latest = dayAfter(today, maxDays ?? 90);
  const key = ["owner", "expires"].find((name) => require2.has(name) && (granted[name] ?? "").trim() === "");
  if (key !== void 0) return { key, missing: true, latest };
  if (maxDays === void 0 || granted.expires !== void 0 && granted.expires <= latest) return void 0;
  return { key: "expires", missing: granted.expires === void 0, latest };
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
var FAIL_ON = strictest(["note", "warning", "error"]);
var OUTSIDE = strictest(["report", "ignore"]);
var PERMISSION = strictest(["forbid", "allow"]);
var RUNG = strictest(RUNGS.toReversed());
function tightened(setting, base, own, better, overrule) {
  const value = chosen(base, own, better);
  if (own !== void 0 && value !== own) overrule(`${setting}: ${own}`, `it says ${value}`);
  return value;
}
function severitiesOf({ base, own, severities }, overrule) {
  const merged = new Map(base.severities);
  for (const [rule, gravity] of own.severities) {
    const least = base.severities.get(rule) ?? severities.get(rule);
    if (least === void 0 || !isLower(gravity, least)) merged.set(rule, gravity);
    else overrule(`severity.${rule}: ${gravity}`, `there it is ${least}`);
  }
  return merged;
}
function waysOf({ base, own }, overrule) {
  return new Map(
    SWITCHES.flatMap((name) => {
      const permission = tightened(`suppression.${name}`, base.ways.get(name), own.ways.get(name), PERMISSION, overrule);
      return permission === void 0 ? [] : [[name, permission]];
    })
  );
}
function bothOf(base, own, both) {
  if (base.length === 0 || own.length === 0) return base.length === 0 ? own : base;
  const shared = both(base, own);
  return shared.length === 0 ? void 0 : shared;
}
function sharedManager(base, own) {
  const paths = bothOf(base.paths, own.paths, common);
  const accounts = bothOf(base.accounts, own.accounts, (one, other) => one.filter((account) => other.includes(account)));
  return paths === void 0 || accounts === void 0 ? void 0 : { id: base.id, paths, accounts };
}
function managersOf(setting, base, own, overrule) {
  return chosen(
    base,
    own,
    (theirs, ours) => ours.flatMap((manager) => {
      const approved = theirs.find(({ id }) => id === manager.id);
      const shared = approved === void 0 ? void 0 : sharedManager(approved, manager);
      const lost = manager.paths.filter((path) => shared !== void 0 && !shared.paths.some((one) => covers(one, path)));
      if (shared === void 0)
        overrule(`${setting}.${manager.id}`, approved === void 0 ? "it is not approved there" : "nothing of it is approved there");
      else for (const path of lost) overrule(`${setting}.${manager.id}.paths: ${path}`, "it is not within the paths approved there");
      for (const account of shared === void 0 ? [] : manager.accounts)
        if (!shared?.accounts.includes(account)) overrule(`${setting}.${manager.id}.accounts: ${account}`, "it is not approved there");
      return shared ?? [];
    })
  );
}
function environmentsOf2({ base, own }, overrule) {
  const known = new Set(base.environments.map(({ name }) => name));
  const named2 = new Map(own.environments.map((one) => [one.name, one]));
  return [
    ...base.environments.map((environment) => {
      const mine = named2.get(environment.name);
      if (mine === void 0) return environment;
      const setting = `verify.environments.${environment.name}`;
      if (mine.files.join("\n") !== environment.files.join("\n")) overrule(`${setting}.files`, "it says which files these are");
      if (mine.managers === void 0) return environment;
      const theirs = environment.managers ?? base.managers;
      return { ...environment, managers: managersOf(`${setting}.managers`, theirs, mine.managers, overrule) };
    }),
    ...own.environments.filter(({ name }) => !known.has(name)).map(
      (mine) => mine.managers === void 0 ? mine : { ...mine, managers: managersOf(`verify.environments.${mine.name}.managers`, base.managers, mine.managers, overrule) }
    )
  ];
}
function fitting(granted, setting, demands, today, overrule) {
  return granted.filter((one, i) => {
    const shortfall = shortfallOf(one, demands, today);
    if (shortfall === void 0) return true;
    const { key, missing, latest } = shortfall;
    overrule(`${setting}.${i}`, missing ? `it asks for "${key}"` : `there an end lies at most ${demands.maxDays} days ahead, on ${latest}`);
    return false;
  });
}
function grantsOf({ base, own, today }, demands, maxDays, overrule) {
  if (base.ownExceptions === "forbid") {
    if (own.allow.length > 0) overrule("allow", "it lets no other policy have allowances");
    if (own.exceptions.length > 0) overrule("verify.exceptions", "it lets no other policy have exceptions");
    return { allow: base.allow, exceptions: base.exceptions };
  }
  const bounded = { require: /* @__PURE__ */ new Set(), maxDays: maxDays ?? MAX_EXCEPTION_DAYS };
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
  const { base, own } = layers;
  const demands = {
    require: own.demands.require.size > 0 ? own.demands.require : base.demands.require,
    maxDays: own.demands.maxDays ?? base.demands.maxDays
  };
  const maxExceptionDays = own.maxExceptionDays ?? base.maxExceptionDays;
  const named2 = new Set(own.environments.map(({ name }) => name));
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
    ...grantsOf(layers, demands, maxExceptionDays, overrule),
    ...handedDown(base, own)
  };
}
function stricter(layers, overrule) {
  const { base, own } = layers;
  const least = Math.min;
  const demands = {
    require: /* @__PURE__ */ new Set([...base.demands.require, ...own.demands.require]),
    maxDays: tightened("suppression.max-days", base.demands.maxDays, own.demands.maxDays, least, overrule)
  };
  const maxExceptionDays = tightened(
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
    environments: environmentsOf2(layers, overrule),
    maxExceptionDays,
    ...grantsOf(layers, demands, maxExceptionDays, overrule),
    ...handedDown(base, own)
  };
}
function emptyIn({ managers, environments }) {
  if (managers?.length === 0) return "verify.managers";
  const empty = environments.find((one) => one.managers?.length === 0);
  return empty === void 0 ? void 0 : `verify.environments.${empty.name}.managers`;
}
function extend(layers) {
  const { base, names } = layers;
  const notices = [];
  const overrule = (setting, reason) => {
    notices.push(`${names.own}: "${setting}" does not count: the policy builds on ${names.base}, and ${reason}.`);
  };
  const said = base.loosen === "allow" ? loosened(layers, overrule) : stricter(layers, overrule);
  const empty = emptyIn(said);
  if (empty === void 0) return { said, notices };
  return {
    problem: `${names.own}: ${empty} names nothing that ${names.base} approves of too, so no manager would be approved; name one of those`
  };
}

// src/core/text.ts
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

// src/engine/policy-nodes.ts
var MAX_NODES = 2e4;
function isBounded(root) {
  const open = [root];
  let seen = 1;
  for (let node = open.pop(); node !== void 0; node = open.pop()) {
    if (node.kind === "scalar") continue;
    const inner = node.kind === "list" ? node.items : node.entries.map(({ value }) => value);
    seen += inner.length;
    if (seen > MAX_NODES) return false;
    open.push(...inner);
  }
  return true;
}
function plain(node) {
  if (node.kind === "list") return node.items.map(plain);
  if (node.kind === "map") return Object.fromEntries(node.entries.map((entry) => [entry.key, plain(entry.value)]));
  if (node.type === "null") return null;
  if (node.type === "number") return Number(node.text);
  return node.type === "boolean" ? /^true$/i.test(node.text) : node.text;
}
function duplicateIn(node) {
  if (node.kind === "list") return node.items.map(duplicateIn).find((found) => found !== void 0);
  if (node.kind !== "map") return void 0;
  return node.entries.find((entry) => entry.duplicate) ?? node.entries.map((entry) => duplicateIn(entry.value)).find((found) => found !== void 0);
}
function valueOf(node, key) {
  return node?.kind === "map" ? node.entries.findLast((entry) => entry.key === key)?.value : void 0;
}
function textOf(node, key) {
  const value = valueOf(node, key);
  return value?.kind === "scalar" ? value.text : void 0;
}
function itemsOf(node, key) {
  const value = valueOf(node, key);
  return value?.kind === "list" ? value.items : [];
}
function textsOf(node, key) {
  return itemsOf(node, key).flatMap((item) => item.kind === "scalar" ? [item.text] : []);
}
function entriesOf(node, key) {
  const value = valueOf(node, key);
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
  for (const step of way) {
    const { node } = found;
    if (node.kind === "scalar") return found;
    if (node.kind === "map") {
      const entry = node.entries.findLast(({ key }) => key === String(step));
      if (entry === void 0) return found;
      found = { node: entry.value, keySpan: entry.keySpan };
    } else {
      const item = typeof step === "number" || /^\d{1,9}$/.test(step) ? node.items[Number(step)] : itemNamed(node, step);
      if (item === void 0) return found;
      found = { node: item, keySpan: void 0 };
    }
  }
  return found;
}

// src/engine/read-statement.ts
var PARENT = /^(?<owner>[A-Za-z0-9][A-Za-z0-9-]{0,38})\/(?<repo>[A-Za-z0-9_.-]{1,100})\/(?<path>[^@:\s]{1,400})@(?<ref>[A-Za-z0-9_][A-Za-z0-9_./-]{0,199})$/;
var SEVERITIES = ["error", "warning", "note"];
var GRAVITIES = [...SEVERITIES, "off"];
var PERMISSIONS = ["allow", "forbid"];
function oneOf(words, text) {
  return words.find((word) => word === text);
}
function numberOf(node, key) {
  const text = textOf(node, key);
  return text === void 0 ? void 0 : Number(text);
}
function parentOf(text) {
  const { owner = "", repo = "", path = "", ref = "" } = PARENT.exec(text)?.groups ?? {};
  const parts = [repo, ...path.split("/"), ...ref.split("/")];
  return owner === "" || parts.some((part) => part === "" || part === "." || part === "..") ? void 0 : { owner, repo, path, ref };
}
function textsGiven(node, keys) {
  const given = {};
  for (const key of keys) {
    const text = textOf(node, key);
    if (text !== void 0) given[key] = text;
  }
  return given;
}
function allowanceOf(node) {
  const keys = ["path", "rule", "server", "slot", "issuer", "fingerprint", "owner", "expires"];
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
  const managers = valueOf(node, "managers");
  if (managers === void 0) return void 0;
  if (managers.kind === "list") return textsOf(node, "managers").map((id) => ({ id, paths: [], accounts: [] }));
  return entriesOf(node, "managers").map(({ key, value }) => ({
    id: key,
    paths: textsOf(value, "paths"),
    accounts: textsOf(value, "accounts")
  }));
}
function environmentOf(name, node) {
  return { name, files: textsOf(node, "files"), managers: managersIn(node) };
}
function statementOf(root) {
  const suppression = valueOf(root, "suppression");
  const verify = valueOf(root, "verify");
  const repositories = valueOf(root, "repositories");
  const parent = textOf(root, "extends");
  return {
    parent: parent === void 0 ? void 0 : parentOf(parent),
    failOn: oneOf(SEVERITIES, textOf(root, "fail-on")),
    outsideMcp: oneOf(["report", "ignore"], textOf(root, "outside-mcp")),
    severities: new Map(
      entriesOf(root, "severity").flatMap(({ key, value }) => {
        const gravity = value.kind === "scalar" ? oneOf(GRAVITIES, value.text) : void 0;
        return gravity === void 0 ? [] : [[key, gravity]];
      })
    ),
    ways: new Map(
      SWITCHES.flatMap((name) => {
        const permission = oneOf(PERMISSIONS, textOf(suppression, name));
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
    loosen: oneOf(PERMISSIONS, textOf(repositories, "loosen")),
    ownExceptions: oneOf(PERMISSIONS, textOf(repositories, "exceptions"))
  };
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
    standard: {
      managers: said.managers,
      environments: said.environments.map((one) => ({ ...one, managers: one.managers ?? said.managers })),
      minimum: said.minimum ?? DEFAULT_STANDARD.minimum,
      exceptions: said.exceptions
    }
  };
}

// src/engine/policy.ts
var NOWHERE = { start: 0, end: 0 };
function spanUnder(node, key) {
  return (valueOf(node, key) ?? node).span;
}
function suggestion(word, known, all) {
  const meant = nearest(word, known);
  return meant === void 0 ? `; ${all} ${known.join(", ")}` : `; did you mean "${meant}"?`;
}
function schemaFault(root, { pointer, message, words }) {
  const { node } = find(root, stepsOf(pointer));
  const meant = words === void 0 || node.kind !== "scalar" ? void 0 : nearest(node.text, words);
  return { at: node.span, message: meant === void 0 ? message : `${message}; did you mean "${meant}"?` };
}
function shortAllowance(allowance, name, demands, today) {
  const shortfall = shortfallOf(allowanceOf(allowance), demands, today);
  if (shortfall === void 0) return void 0;
  const { key, missing, latest } = shortfall;
  const at = spanUnder(allowance, key);
  if (missing && demands.require.has(key)) {
    const example = key === "owner" ? "owner: platform-team" : `expires: ${latest}`;
    return { at, message: `${name} needs "${key}", which suppression.require asks for; write for example "${example}"` };
  }
  const limit = demands.maxDays;
  return missing ? { at, message: `${name} needs "expires", because suppression.max-days is ${limit}; write ${latest} or an earlier day` } : { at, message: `${name}.expires lies more than the ${limit} days of suppression.max-days ahead; write ${latest} or an earlier day` };
}
function dayFault(granted) {
  const day = textOf(granted, "expires");
  return day === void 0 || isDay(day) ? void 0 : { at: spanUnder(granted, "expires"), message: `there is no day ${day}.` };
}
function ruleFault(granted, name, { rules: rules2 }) {
  const rule = textOf(granted, "rule");
  if (rule === void 0 || rules2.has(rule)) return void 0;
  const known = [...rules2.keys()];
  return { at: spanUnder(granted, "rule"), message: `${name}.rule: there is no rule "${rule}"${suggestion(rule, known, "the rules are")}` };
}
function allowanceFault(allowance, name, said, vocabulary, today) {
  const issuer = valueOf(allowance, "issuer");
  const idle = issuer === void 0 || said.ways.get("issuer-formats") !== "forbid" ? void 0 : {
    at: issuer.span,
    message: `${name} can cover nothing, because suppression.issuer-formats is "forbid"; delete the allowance, or write "issuer-formats: allow"`
  };
  return ruleFault(allowance, name, vocabulary) ?? dayFault(allowance) ?? idle ?? shortAllowance(allowance, name, said.demands, today);
}
function exceptionFault(exception, name, said, vocabulary, today) {
  const fault = ruleFault(exception, name, vocabulary) ?? dayFault(exception);
  const maxDays = said.maxExceptionDays ?? (said.parent === void 0 ? MAX_EXCEPTION_DAYS : void 0);
  if (fault !== void 0) return fault;
  const shortfall = shortfallOf(exceptionOf(exception), { require: /* @__PURE__ */ new Set(), maxDays }, today);
  return shortfall === void 0 ? void 0 : {
    at: spanUnder(exception, "expires"),
    message: `${name}.expires lies more than the ${maxDays} days of verify.max-exception-days ahead; write ${shortfall.latest} or an earlier day`
  };
}
function managerFault(holder, name, { managers }) {
  const named2 = [
    ...itemsOf(holder, "managers").map((item) => ({ id: item.kind === "scalar" ? item.text : "", at: item.span })),
    ...entriesOf(holder, "managers").map(({ key, keySpan }) => ({ id: key, at: keySpan }))
  ];
  const unknown = named2.find(({ id }) => !managers.includes(id));
  if (unknown === void 0) return void 0;
  return { at: unknown.at, message: `${name}: there is no manager "${unknown.id}"${suggestion(unknown.id, managers, "the managers are")}` };
}
function* faultsIn(root, said, vocabulary, today) {
  const parent = valueOf(root, "extends");
  if (parent?.kind === "scalar" && parentOf(parent.text) === void 0)
    yield { at: parent.span, message: 'extends must name a file and a ref without empty parts, "." and ".."' };
  const stray = entriesOf(root, "severity").find(({ key }) => !vocabulary.rules.has(key));
  if (stray !== void 0) {
    const meant = suggestion(stray.key, [...vocabulary.rules.keys()], "the rules are");
    yield { at: stray.keySpan, message: `severity: there is no rule "${stray.key}"${meant}` };
  }
  for (const [i, allowance] of itemsOf(root, "allow").entries()) yield allowanceFault(allowance, `allow.${i}`, said, vocabulary, today);
  const verify = valueOf(root, "verify");
  yield managerFault(verify, "verify.managers", vocabulary);
  for (const { key, value } of entriesOf(verify, "environments"))
    yield managerFault(value, `verify.environments.${key}.managers`, vocabulary);
  for (const [i, exception] of itemsOf(verify, "exceptions").entries())
    yield exceptionFault(exception, `verify.exceptions.${i}`, said, vocabulary, today);
}
function faultIn(root, said, vocabulary, today) {
  for (const fault of faultsIn(root, said, vocabulary, today)) if (fault !== void 0) return fault;
  return void 0;
}
function silent(lines) {
  return { said: SILENCE, spanOf: () => NOWHERE, lines };
}
function isEmpty(node) {
  return node.kind === "scalar" && node.type === "null";
}
async function readPolicy(text, parsed, validate, vocabulary, today) {
  const lines = new LineMap(text);
  const mistaken = ({ at, message }) => ({ at: lines.at(at.start), mistake: message });
  const [problem] = parsed.problems;
  if (problem !== void 0) return mistaken({ at: problem.span, message: `the policy could not be read: ${problem.message}` });
  const [root, ...more] = parsed.documents;
  const second = more.find((node) => !isEmpty(node));
  if (second !== void 0) return mistaken({ at: second.span, message: "a policy is one document; this is a second one" });
  if (root === void 0 || isEmpty(root)) return silent(lines);
  if (!isBounded(root)) return mistaken({ at: root.span, message: "the policy has too many parts, aliases counted" });
  const twice = duplicateIn(root);
  if (twice !== void 0) return mistaken({ at: twice.keySpan, message: `"${twice.key}" stands twice in the same map; keep one.` });
  const [error] = await validate(plain(root));
  if (error !== void 0) return mistaken(schemaFault(root, error));
  const said = statementOf(root);
  const fault = faultIn(root, said, vocabulary, today);
  if (fault !== void 0) return mistaken(fault);
  const spanOf = (way) => {
    const { node, keySpan } = find(root, way);
    return keySpan ?? (node === root ? { start: root.span.start, end: root.span.start } : node.span);
  };
  return { said, spanOf, lines };
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

// src/engine/load-policy.ts
var MAX_PARENTS = 3;
var LONGEST_POLICY = 25e4;
function unread(problem) {
  return { at: { line: 1, column: 1 }, mistake: `the policy could not be read: ${problem}` };
}
async function understand(content, knowledge, means) {
  const decoded = decode(content);
  if ("problem" in decoded) return unread(decoded.problem);
  if (decoded.text.length > LONGEST_POLICY) return unread(`it has more than ${LONGEST_POLICY} characters`);
  const vocabulary = { managers: knowledge.managers.map(({ id }) => id), rules: means.rules };
  const format = await knowledge.loadFormat("yaml");
  const read = await readPolicy(decoded.text, format.parse(decoded.text), means.validate, vocabulary, means.today);
  return "mistake" in read ? { ...read, mistake: printablePath(read.mistake, knowledge) } : read;
}
function nameOf({ owner, repo, path, ref }) {
  return `${owner}/${repo}/${path}@${ref}`;
}
function placeIn({ name, file }, way) {
  const { line, column } = file.lines.at(file.spanOf(way).start);
  return `${name}:${line}:${column}`;
}
async function placed(name, content, knowledge, means) {
  const file = await understand(content, knowledge, means);
  if ("mistake" in file) throw new import_errors.UserError(`${name}:${file.at.line}:${file.at.column}: ${file.mistake}`);
  return { name, file };
}
async function contentOf(parent, place, read) {
  const name = nameOf(parent);
  const whole = `${parent.owner}/${parent.repo}`;
  const token = `The run's token must be able to read ${whole} ("contents: read"); the token of a workflow reads its own repository and public ones, so another private one needs a token of an app or a person.`;
  if (read === void 0) throw new import_errors.UserError(`${place}: the policy builds on ${name}, and other repositories cannot be read here.`);
  try {
    const content = await read(parent);
    if (content !== void 0) return content;
  } catch (cause) {
    if (!(cause instanceof import_errors.ForgeError)) throw cause;
    const { status, permission } = cause;
    throw new import_errors.ForgeError(`${place}: the policy builds on ${name}, which could not be read: ${cause.message} ${token}`, {
      ...status === void 0 ? {} : { status },
      ...permission === void 0 ? {} : { permission },
      cause
    });
  }
  throw new import_errors.UserError(`${place}: the policy builds on ${name}, and there is no such file, or it may not be read. ${token}`);
}
function identityOf2({ owner, repo, path, ref }) {
  return `${owner}/${repo}`.toLowerCase() + `/${path}@${ref}`;
}
async function parentsOf(own, knowledge, means) {
  const parents = [];
  const seen = /* @__PURE__ */ new Set();
  for (let child = own; child.file.said.parent !== void 0; ) {
    const { parent } = child.file.said;
    const place = placeIn(child, ["extends"]);
    if (seen.has(identityOf2(parent)))
      throw new import_errors.UserError(`${place}: the policy builds on ${nameOf(parent)}, which builds on it in turn; take one "extends" out.`);
    if (parents.length === MAX_PARENTS)
      throw new import_errors.UserError(`${place}: at most ${MAX_PARENTS} policies may stand above one another; ${nameOf(parent)} would be one more.`);
    seen.add(identityOf2(parent));
    child = await placed(nameOf(parent), await contentOf(parent, place, means.fetch), knowledge, means);
    parents.push(child);
  }
  return parents;
}
async function loadPolicy(found, knowledge, means) {
  if (found === void 0) return { policy: settle(SILENCE), notices: [] };
  const own = await placed(found.path, found.content, knowledge, means);
  const [top, ...below] = [own, ...await parentsOf(own, knowledge, means)].reverse();
  let said = top?.file.said ?? SILENCE;
  const notices = [];
  let base = top?.name ?? "";
  for (const { name, file } of below) {
    const extended = extend({ base: said, own: file.said, names: { base, own: name }, severities: means.rules, today: means.today });
    if ("problem" in extended) throw new import_errors.UserError(printablePath(`${extended.problem}.`, knowledge));
    said = extended.said;
    notices.push(...extended.notices.map((notice) => printablePath(notice, knowledge)));
    base = name;
  }
  return { policy: settle(said), notices };
}

// src/engine/loosened.ts
var MAX_LOOSENINGS = 100;
var COVERED = ["path", "rule", "server", "slot", "issuer", "fingerprint"];
function within(inner, outer) {
  return COVERED.every((key) => {
    const [wide, narrow] = [outer[key], inner[key]];
    if (wide === void 0 || wide === narrow) return true;
    return narrow !== void 0 && key === "path" && covers(wide, narrow);
  });
}
function nameOf2(granted) {
  return COVERED.flatMap((key) => granted[key] === void 0 ? [] : [`${key} ${granted[key]}`]).join(", ");
}
function grantsLooser(base, head, way, what) {
  return head.flatMap((granted, i) => {
    const known = base.filter((one) => within(granted, one));
    if (known.length === 0) return [{ way: [...way, i], sentence: `There is a new ${what} for ${nameOf2(granted)}.` }];
    if (known.some(({ expires }) => expires === void 0 || granted.expires !== void 0 && granted.expires <= expires)) return [];
    const until = granted.expires === void 0 ? "no longer ends" : `lasts until ${granted.expires}`;
    const last = known.map(({ expires = "" }) => expires).sort().at(-1);
    return [{ way: [...way, i, "expires"], sentence: `The ${what} for ${nameOf2(granted)} ${until}; it was to end on ${last}.` }];
  });
}
function partsLooser(base, head, way, words, holds) {
  if (base.length === 0) return [];
  if (head.length === 0) return [{ way, sentence: `${words.all} approved.` }];
  return head.flatMap(
    (part, i) => base.some((one) => holds(one, part)) ? [] : [{ way: [...way, i], sentence: `${words.one} "${part}" is approved.` }]
  );
}
function managersLooser(base, head, way, where) {
  if (base === void 0) return [];
  if (head === void 0) return [{ way, sentence: `The policy no longer says which managers are approved${where}.` }];
  return head.flatMap(({ id, paths, accounts }) => {
    const known = base.find((one) => one.id === id);
    if (known === void 0) return [{ way: [...way, id], sentence: `The manager ${id} is approved${where}.` }];
    const path = { one: `The path of ${id}`, all: `All paths of ${id} are` };
    const account = { one: `The account of ${id}`, all: `All accounts of ${id} are` };
    return [
      ...partsLooser(known.paths, paths, [...way, id, "paths"], path, covers),
      ...partsLooser(known.accounts, accounts, [...way, id, "accounts"], account, (one, other) => one === other)
    ].map((found) => ({ ...found, sentence: found.sentence.replace(/\.$/, () => `${where}.`) }));
  });
}
function environmentsLooser(base, head) {
  const way = ["verify", "environments"];
  const approvedIn = (said, { managers }) => managers ?? said.managers;
  const before = new Map(base.environments.map((one) => [one.name, one]));
  const after = new Map(head.environments.map((one) => [one.name, one]));
  const gains = (from, to) => managersLooser(from, to, [], "").length > 0;
  const kept = head.environments.flatMap((environment, i) => {
    const { name, files } = environment;
    const known = before.get(name);
    const to = approvedIn(head, environment);
    const ahead = new Set(head.environments.slice(0, i + 1).map((one) => one.name));
    const others = [base.managers, ...base.environments.filter((one) => !ahead.has(one.name)).map((one) => approvedIn(base, one))];
    const takesFiles = files.some((file) => known?.files.some((one) => covers(one, file)) !== true) && others.some((from) => gains(from, to));
    return [
      ...takesFiles ? [
        {
          way: [...way, name, "files"],
          sentence: `The environment ${name} takes in further files, for which less may have been approved.`
        }
      ] : [],
      ...known === void 0 ? [] : managersLooser(approvedIn(base, known), to, [...way, name, "managers"], ` in the environment ${name}`)
    ];
  });
  const left = base.environments.flatMap((environment) => {
    const { name, files } = environment;
    const now = after.get(name);
    const leaves = files.some((file) => now?.files.some((one) => covers(one, file)) !== true);
    const from = approvedIn(base, environment);
    const others = [head.managers, ...head.environments.filter((one) => one.name !== name).map((one) => approvedIn(head, one))];
    return leaves && others.some((to) => gains(from, to)) ? [
      {
        way: [...way, name, "files"],
        sentence: `Files that belonged to the environment ${name} do so no longer, and more may be approved for them.`
      }
    ] : [];
  });
  const order = (from, other) => from.environments.flatMap(({ name }) => other.has(name) ? [name] : []).join("\n");
  return [
    ...kept,
    ...left,
    ...order(base, after) === order(head, before) ? [] : [{ way, sentence: "The environments stand in another order, and a file belongs to the first that has a glob for it." }]
  ];
}
function severitiesLooser(base, head, defaults) {
  const rules2 = [.../* @__PURE__ */ new Set([...base.severities.keys(), ...head.severities.keys()])];
  return rules2.flatMap((rule) => {
    const of = (said) => said.severities.get(rule) ?? defaults.get(rule) ?? "error";
    return isLower(of(head), of(base)) ? [{ way: ["severity", rule], sentence: `Findings of ${rule} are lowered from ${of(base)} to ${of(head)}.` }] : [];
  });
}
function suppressionLooser(base, head) {
  const way = "suppression";
  const opened = SWITCHES.filter((name) => base.ways.get(name) === "forbid" && head.ways.get(name) !== "forbid");
  const dropped = [...base.demands.require].filter((key) => !head.demands.require.has(key));
  const [days, now] = [base.demands.maxDays, head.demands.maxDays];
  return [
    ...opened.map((name) => ({ way: [way, name], sentence: `Suppressing by "${name}" was forbidden and is allowed.` })),
    ...dropped.map((key) => ({ way: [way, "require"], sentence: `Allowances no longer need "${key}".` })),
    ...days === void 0 || now !== void 0 && now <= days ? [] : [{ way: [way, "max-days"], sentence: `The end of an allowance may lie ${now ?? "any number of"} days ahead instead of ${days}.` }]
  ];
}
function parentName(parent) {
  return parent === void 0 ? void 0 : `${parent.owner}/${parent.repo}/${parent.path}@${parent.ref}`;
}
function parentLooser(base, head) {
  const [before, after] = [parentName(base.parent), parentName(head.parent)];
  if (before === after) return [];
  const way = ["extends"];
  if (after === void 0) return [{ way, sentence: `The policy no longer builds on ${before}.` }];
  if (before === void 0) return [{ way, sentence: `The policy builds on ${after}, and what that allows is allowed here.` }];
  return [{ way, sentence: `The policy builds on ${after} instead of ${before}.` }];
}
function numbersLooser(base, head) {
  const failOn = [base.failOn ?? DEFAULT_POLICY.failOn, head.failOn ?? DEFAULT_POLICY.failOn];
  const minimum = [base.minimum ?? DEFAULT_STANDARD.minimum, head.minimum ?? DEFAULT_STANDARD.minimum];
  const days = [base.maxExceptionDays ?? MAX_EXCEPTION_DAYS, head.maxExceptionDays ?? MAX_EXCEPTION_DAYS];
  const outside = base.outsideMcp !== "ignore" && head.outsideMcp === "ignore";
  return [
    ...isLower(failOn[0], failOn[1]) ? [{ way: ["fail-on"], sentence: `A run fails from ${failOn[1]} instead of ${failOn[0]}.` }] : [],
    ...outside ? [{ way: ["outside-mcp"], sentence: "Credentials outside texts that speak of MCP are no longer reported." }] : [],
    ...!reaches(minimum[1], minimum[0]) ? [{ way: ["verify", "minimum"], sentence: `The lowest rung is ${minimum[1]} instead of ${minimum[0]}.` }] : [],
    ...days[1] > days[0] ? [
      {
        way: ["verify", "max-exception-days"],
        sentence: `The end of an exception may lie ${days[1]} days ahead instead of ${days[0]}.`
      }
    ] : []
  ];
}
function handedDownLooser(base, head) {
  const way = "repositories";
  return [
    ...base.loosen !== "allow" && head.loosen === "allow" ? [{ way: [way, "loosen"], sentence: "Policies that build on this one may be looser." }] : [],
    ...base.ownExceptions === "forbid" && head.ownExceptions !== "forbid" ? [{ way: [way, "exceptions"], sentence: "Policies that build on this one may have allowances and exceptions of their own." }] : []
  ];
}
function loosenings(base, head, defaults) {
  return [
    ...parentLooser(base, head),
    ...numbersLooser(base, head),
    ...severitiesLooser(base, head, defaults),
    ...suppressionLooser(base, head),
    ...grantsLooser(base.allow, head.allow, ["allow"], "allowance"),
    ...managersLooser(base.managers, head.managers, ["verify", "managers"], ""),
    ...environmentsLooser(base, head),
    ...grantsLooser(base.exceptions, head.exceptions, ["verify", "exceptions"], "exception"),
    ...handedDownLooser(base, head)
  ].slice(0, MAX_LOOSENINGS);
}
var START = { span: { start: 0, end: 0 }, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
function placeOf2({ spanOf, lines }, way) {
  const span = spanOf(way);
  return { span, start: lines.at(span.start), end: lines.at(span.end) };
}
var HELP = [
  "Take this out of the change, or have the change approved by whoever answers for the policy.",
  "The policy of the base counts for this change; what is said here would count for every change after it."
];
async function loosenedPolicyFindings({ base, head, commit }, meta, knowledge, means) {
  const path = head?.path ?? base?.path;
  if (path === void 0 || isSame2(base, head)) return [];
  const finding = (place, message, way, help) => ({
    rule: meta.id,
    severity: meta.severity,
    confidence: "high",
    standing: "added",
    origin: { path: printablePath(path, knowledge), at: { kind: "commit", sha: commit } },
    ...place,
    client: "unknown",
    message,
    help,
    fingerprint: [meta.id, path, "", way.join("."), ""].map((part) => printable(part, knowledge).replace(/[\\|]/g, "\\$&")).join("|")
  });
  const before = base === void 0 ? void 0 : await understand(base.content, knowledge, means);
  const after = head === void 0 ? void 0 : await understand(head.content, knowledge, means);
  if (after !== void 0 && "mistake" in after) return [finding(mistakenPlace(after), unreadable(after), [], ["Correct the policy."])];
  const was = before === void 0 || "mistake" in before ? SILENCE : before.said;
  return loosenings(was, after?.said ?? SILENCE, means.rules).map(({ way, sentence }) => {
    const gone = after === void 0 ? " The policy is gone with this change." : "";
    return finding(after === void 0 ? START : placeOf2(after, way), `${printableSentence(sentence, knowledge)}${gone}`, way, HELP);
  });
}
function unreadable({ mistake }) {
  return `The policy can no longer be understood, and every run after this change would end with that: ${cut(mistake)}`;
}
function mistakenPlace({ at }) {
  return { ...START, start: at, end: at };
}
var LONGEST_SENTENCE = 4e3;
var LONGEST_MESSAGE = 1e3;
function printableSentence(sentence, knowledge) {
  if (sentence.length > LONGEST_SENTENCE) return "Something is looser that is too long to be repeated here.";
  return cut(printablePath(sentence, knowledge));
}
function cut(text) {
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE - 3)}...` : text;
}
function isSame2(base, head) {
  if (base === void 0 || head === void 0 || base.path !== head.path) return false;
  if ("problem" in base.content || "problem" in head.content) return false;
  return Buffer.from(base.content.bytes).equals(Buffer.from(head.content.bytes));
}

// src/engine/terms.ts
var import_errors3 = require("./keygate.js");

// src/engine/baseline.ts
var import_errors2 = require("./keygate.js");
var BASELINE_TITLE = "# Keygate baseline: findings that are accepted for now, one fingerprint a line.";
var HEADER = `${BASELINE_TITLE}
# Written by "keygate check --write-baseline". A line that is deleted is a finding that counts again.
`;
var FINGERPRINT = /^[a-z][a-z0-9-]*(?:\|(?:[^|\\]|\\.)*){4}$/;
function readBaseline(path, text) {
  const lines = /* @__PURE__ */ new Set();
  for (const [i, line] of text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!FINGERPRINT.test(line)) {
      throw new import_errors2.UserError(
        `${path}:${i + 1}: this line is no fingerprint; delete it, or write the baseline anew with "keygate check --write-baseline".`
      );
    }
    lines.add(line);
  }
  return { path, lines };
}

// src/engine/detect-secrets.ts
var DIGEST = /^[0-9a-f]{40}$/;
function property(value, key) {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}
function auditOf(entry) {
  const verdict = property(entry, "is_secret");
  return verdict === true ? "credential" : verdict === false ? "harmless" : "none";
}
function readDetectSecrets(text) {
  let data;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { problem: "it is no JSON" };
  }
  const results = property(data, "results");
  if (typeof results !== "object" || results === null || Array.isArray(results)) return { problem: 'it has no map "results"' };
  const files = /* @__PURE__ */ new Map();
  let broken = 0;
  for (const [name, entries] of Object.entries(results)) {
    const path = name.replaceAll("\\", "/").replace(/^\.\//, "");
    const digests = files.get(path) ?? /* @__PURE__ */ new Map();
    files.set(path, digests);
    for (const entry of Array.isArray(entries) ? entries : [void 0]) {
      const digest = property(entry, "hashed_secret");
      if (typeof digest === "string" && DIGEST.test(digest)) digests.set(digest, auditOf(entry));
      else broken++;
    }
  }
  return { files, broken };
}

// src/engine/gitleaks.ts
var COMMIT = /^[0-9a-f]{7,64}$/i;
function readGitleaksIgnore(text) {
  const files = /* @__PURE__ */ new Map();
  const broken = [];
  for (const [i, raw] of text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/).entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const parts = line.split(":");
    const commit = parts.length === 4 ? parts[0] : void 0;
    const [name = "", , number = ""] = parts.slice(-3);
    if (parts.length < 3 || parts.length > 4 || name === "" || !/^\d{1,9}$/.test(number) || commit !== void 0 && !COMMIT.test(commit)) {
      broken.push(i + 1);
      continue;
    }
    const path = name.replaceAll("\\", "/").replace(/^\.\//, "");
    const entry = { path, line: Number(number), ...commit === void 0 ? {} : { commit: commit.toLowerCase() } };
    const known = files.get(path);
    if (known === void 0) files.set(path, [entry]);
    else known.push(entry);
  }
  return { files, broken };
}

// src/engine/terms.ts
var NOTHING = { notices: [] };
function readForeign(found, read) {
  if (found === void 0) return NOTHING;
  const decoded = decode(found.content);
  if ("text" in decoded) return read(decoded.text, found.path);
  return { notices: [`${found.path} could not be read, so it covers nothing: ${decoded.problem}.`] };
}
function detectSecretsIn(text, path) {
  const read = readDetectSecrets(text);
  if ("problem" in read) return { notices: [`${path} could not be understood, so it covers nothing: ${read.problem}.`] };
  const notice = `${path} has entries without a SHA-1 in "hashed_secret" (${read.broken}), which cover nothing.`;
  return { known: read.files, notices: read.broken === 0 ? [] : [notice] };
}
function gitleaksIn(text, path) {
  const { files, broken } = readGitleaksIgnore(text);
  const [first] = broken;
  if (first === void 0) return { known: files, notices: [] };
  const notice = `${path} has lines that are neither path:rule:line nor commit:path:rule:line (${broken.length}, the first is line ${first}), which cover nothing.`;
  return { known: files, notices: [notice] };
}
function baselineIn(found) {
  const decoded = decode(found.content);
  if ("problem" in decoded) throw new import_errors3.UserError(`${found.path}: the baseline could not be read: ${decoded.problem}.`);
  return readBaseline(found.path, decoded.text);
}
async function loadTerms(files, knowledge, means) {
  const { policy, notices } = await loadPolicy(files.policy, knowledge, means);
  const permitted = (name) => policy.forbidden.has(name) ? void 0 : files[name];
  const baseline = permitted("baseline");
  const detectSecrets = readForeign(permitted("detect-secrets"), detectSecretsIn);
  const gitleaks = readForeign(permitted("gitleaks"), gitleaksIn);
  const idle = files.baseline !== void 0 && baseline === void 0;
  return {
    policy,
    ...baseline === void 0 ? {} : { baseline: baselineIn(baseline) },
    ...detectSecrets.known === void 0 ? {} : { detectSecrets: detectSecrets.known },
    ...gitleaks.known === void 0 ? {} : { gitleaks: gitleaks.known },
    notices: [
      ...notices,
      ...idle ? [`The policy accepts no baseline, so ${files.baseline.path} covers nothing.`] : [],
      ...detectSecrets.notices,
      ...gitleaks.notices
    ]
  };
}

// src/policy-room.ts
var CHOICES = /* @__PURE__ */ new Set(["path", "rule", "server", "slot", "issuer", "fingerprint"]);
var MAX_MISTAKES = 10;
async function validatePolicy(data) {
  const { validate } = await Promise.resolve().then(() => __toESM(require("./policy-schema.js"), 1));
  if (validate(data)) return [];
  const errors = validate.errors ?? [];
  const undecided = new Set(errors.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath));
  const told = errors.filter(
    ({ keyword, instancePath, params }) => !(keyword === "required" && undecided.has(instancePath) && CHOICES.has(String(params["missingProperty"])))
  );
  const misspelt = told.filter((error) => error.keyword === "additionalProperties");
  return [...misspelt, ...told.filter((error) => error.keyword !== "additionalProperties")].slice(0, MAX_MISTAKES).map(explain);
}
function policyMeans(today, fetch) {
  const severities = new Map(ruleMetas.map(({ id, severity }) => [id, severity]));
  return { validate: validatePolicy, rules: severities, today, ...fetch === void 0 ? {} : { fetch } };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  loadTerms,
  loosenedPolicy,
  loosenedPolicyFindings,
  policyMeans
});
