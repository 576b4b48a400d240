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

// src/rules/all.ts
var all_exports = {};
__export(all_exports, {
  ruleMetas: () => ruleMetas,
  verifyRules: () => verifyRules
});
module.exports = __toCommonJS(all_exports);

// held:src/rules/index.ts
var import_keygate = require("./keygate.js");

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
var PLACES = {
  env: "environment variable",
  header: "header",
  argument: "argument",
  url: "URL",
  field: "field",
  comment: "comment",
  text: "text"
};
function placeOf({ place, name }, server) {
  const where = place === "url" ? PLACES.url : `${PLACES[place]} ${name}`;
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

// src/core/options.ts
function plainWords(options, { valued, subcommand }) {
  const words = [];
  for (let i = 0; i < options.length; i++) {
    const option = options[i] ?? "";
    if (!option.startsWith("-")) words.push(option);
    else if (valued.includes(option)) i++;
  }
  return words.slice(subcommand.length);
}

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
      const named = reach.by === "words" ? plainWords(launcher.options, facts) : reach.by.flatMap((option) => valuesOf(option, launcher));
      if (named.length < 2 && !named.some((name) => EVERYTHING.test(name))) return void 0;
      const what = named.length < 2 ? `all that is below the root` : `everything of ${named.length} ${reach.what}s`;
      return { what, help: `Make one ${reach.what} with what this server needs, and name that alone.` };
    }
    case "asked":
      return reach.by.some((option) => launcher.options.includes(option)) ? { what: reach.what, help: `Leave out ${reach.by.join(" and ")}, and name what is needed.` } : void 0;
    case "role": {
      const [role] = plainWords(launcher.options, facts);
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
  const named = launchers.slice(0, 3).map(({ manager, line }) => `${manager}: "${line} \u2026"`);
  if (named.length === 0) return `your secrets manager's launcher (for example "op run -- \u2026")`;
  return `the launcher of an approved manager (${named.join(", ")})`;
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

// held:src/core/syntax.ts
var import_keygate2 = require("./keygate.js");

// held:src/core/rung.ts
var import_keygate3 = require("./keygate.js");

// src/rules/withheld.ts
function isWithheld(reference, slot, server, client) {
  if (reference.process !== true || client.withholds?.test(reference.target) !== true) return false;
  if (client.interpolations.some(({ syntax, places }) => syntax === reference.syntax && places.includes(slot.place))) return false;
  if ((server.envFiles ?? []).length > 0 || server.launch.launchers.some(({ style }) => style === "bulk")) return false;
  return (0, import_keygate3.core_rung__handedOn)(slot, server) === void 0;
}

// src/rules/dead-reference.ts
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
  const form = (0, import_keygate2.core_syntax__formOf)(syntax);
  const same = client.interpolations.some((one) => (0, import_keygate2.core_syntax__formOf)(one.syntax) === form);
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
    for (const place of credentialsOf(file)) {
      const { slot, server } = place;
      const { value } = slot;
      if (value.kind !== "reference" || value.plaintext === "value" || !isCredential(slot, context)) continue;
      const client = context.readerOf(file, server);
      const about = { ...place, span: slot.span };
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

// held:src/core/live.ts
var import_keygate4 = require("./keygate.js");

// src/rules/asked-places.ts
function* askedPlaces(file, context) {
  const { asked } = context;
  if (asked === void 0) return;
  for (const { slot, server } of credentialPlaces(file, context)) {
    const name = slot.value.kind === "reference" ? context.nameOf(slot.value) : slot.name;
    for (const facts of asked.factsOf(slot)) yield { slot, server, facts, name, manager: context.managerName(facts.manager) };
  }
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/rules/disabled-secret.ts
var disabledSecret = defineVerifyRule({
  meta: {
    id: "disabled-secret",
    title: "A reference names a secret that is disabled, deleted or expired",
    explanation: "Finds references to a version that its manager has disabled, deleted, destroyed or let expire, in runs that ask (`--live`). The server gets nothing from it. Name another version, or enable or write the secret anew.",
    severity: "error",
    since: "0.1.0",
    standards: ["NHI1:2025", "NIST SP 800-53 IA-5"]
  },
  *check(file, context) {
    for (const { slot, server, facts, name, manager } of askedPlaces(file, context)) {
      const presence = (0, import_keygate4.core_live__told)(facts.presence);
      if (presence?.is !== "disabled") continue;
      yield {
        span: slot.span,
        confidence: "high",
        message: `${capital(placeOf(slot, server))} names "${name}" of ${manager}, which gives nothing any more: ${context.printable(presence.what)}.`,
        help: ["Name a version that counts, or write the secret anew; if nobody needs it, take the reference out."],
        server,
        slot
      };
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
  const named = words.flatMap((word, i) => {
    const stage = Object.hasOwn(WORDS, word) ? WORDS[word] : void 0;
    return stage === void 0 || OF_A_TEAM.test(words[i + 1] ?? "") ? [] : [stage];
  });
  return new Set(named).size === 1 ? named[0] : void 0;
}
function membership(named, text) {
  if (named !== void 0) return { name: named, byPolicy: true };
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

// held:src/core/spans.ts
var import_keygate5 = require("./keygate.js");

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
    const literals = new import_keygate5.core_spans__SpanSet(slots.filter(({ value }) => value.kind === "literal").map(({ span }) => span));
    for (const place of credentialsOf(file)) {
      const { slot, server } = place;
      const { value } = slot;
      if (value.kind !== "reference" || value.fallback !== true || !isCredential(slot, context)) continue;
      if (literals.overlaps(slot.span)) continue;
      yield {
        ...place,
        span: slot.span,
        confidence: "medium",
        message: `The reference to ${context.nameOf(value)} in ${placeOf(slot, server)} has a default: where the variable is not set, the server runs with that.`,
        help: ["Leave the default out, so that a missing credential is an error."]
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
    const asked = (0, import_keygate3.core_rung__reaches)(context.standard.minimum, "short-lived");
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
    for (const place of credentialsOf(file)) {
      const { slot, server } = place;
      if ((0, import_keygate3.core_rung__handedOn)(slot, server) !== void 0) continue;
      const rung = context.rungOf(slot, server);
      if (rung === void 0 || rung === "unknown" || rung === "literal" || rung === "environment") continue;
      if ((0, import_keygate3.core_rung__reaches)(rung, minimum) || !isCredential(slot, context)) continue;
      const help = minimum === "manager" ? managedWay(file, slot, server, context) : [
        minimum === "short-lived" ? "Let the secrets manager make a credential on demand (a dynamic secret, workload identity, an installation token)." : "Use the remote server of the same service and let the client sign in there, or a server that needs no credential."
      ];
      yield {
        ...place,
        span: slot.span,
        confidence: "high",
        message: `The credential in ${placeOf(slot, server)} ${COMES[rung]}; the policy asks for ${ASKED[minimum]}.`,
        help
      };
    }
  }
});

// src/rules/missing-secret.ts
var missingSecret = defineVerifyRule({
  meta: {
    id: "missing-secret",
    title: "A reference names a secret that its manager does not have",
    explanation: "Finds references whose manager says that there is no such secret, version or key, in runs that ask (`--live`). The server starts without its credential, or does not start. Correct the reference, or store the secret.",
    severity: "error",
    since: "0.1.0",
    standards: ["NHI1:2025", "NIST SP 800-53 IA-5"]
  },
  *check(file, context) {
    for (const { slot, server, facts, name, manager } of askedPlaces(file, context)) {
      const presence = (0, import_keygate4.core_live__told)(facts.presence);
      const missing = presence?.is === "missing" ? presence.what : (0, import_keygate4.core_live__told)(facts.key) === false ? `the secret has no such key` : void 0;
      if (missing === void 0) continue;
      yield {
        span: slot.span,
        confidence: "high",
        message: `${capital(placeOf(slot, server))} names "${name}" of ${manager}, and that is not there: ${context.printable(missing)}.`,
        help: ["Correct the reference, or store the secret where it points to."],
        server,
        slot
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
    for (const place of credentialsOf(file)) {
      const { slot, server } = place;
      const { value } = slot;
      if (value.kind !== "reference" || value.plaintext === void 0 || !isCredential(slot, context)) continue;
      const about = { ...place, span: slot.span };
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
      if (committed === void 0 && (mounted || (0, import_keygate3.core_rung__reaches)("environment", context.standard.minimum))) continue;
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

// src/rules/readable-by-verifier.ts
var readableByVerifier = defineVerifyRule({
  meta: {
    id: "readable-by-verifier",
    title: "The identity that verifies can read the secret as well",
    explanation: "Finds references whose value could be read by the identity with which verify asks for metadata, in runs that ask (`--live`). A check that can read secrets is one more way to them. Give it the rights to metadata alone.",
    severity: "warning",
    since: "0.1.0",
    standards: ["NHI5:2025", "ASI03", "NIST SP 800-53 AC-6"]
  },
  *check(file, context) {
    for (const { slot, server, facts, name, manager } of askedPlaces(file, context)) {
      if ((0, import_keygate4.core_live__told)(facts.readable) !== "yes") continue;
      const who = facts.identity === void 0 ? "The identity that verifies" : `${context.printable(facts.identity)}, as which verify asks,`;
      yield {
        span: slot.span,
        confidence: "high",
        message: `${who} could read the value of "${name}" of ${manager}, which ${placeOf(slot, server)} names; metadata is all that it needs.`,
        help: ["Let verify sign in as an identity of its own, with the rights to metadata that docs/verify.md lists."],
        server,
        slot
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
  const named = uses.filter(({ reference }) => reference.via === "manager").flatMap(({ file }) => context.environmentOf(file) ?? []);
  return [...new Set(named)].sort();
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

// src/rules/stale-secret.ts
var DAY = 864e5;
var staleSecret = defineVerifyRule({
  meta: {
    id: "stale-secret",
    title: "A secret's value is older than the policy allows",
    explanation: "Finds references to a secret whose value was set longer ago than `verify.live.max-age` of the policy, in runs that ask (`--live`). The older a value, the more people, backups and logs have it. Store a new one, and let the issuer revoke the old one.",
    severity: "error",
    since: "0.1.0",
    standards: ["NHI7:2025", "ASI03", "MCP01:2025", "NIST SP 800-53 IA-5", "NIST AI RMF MAP 4.2"]
  },
  *check(file, context) {
    const { maxAge } = context.standard;
    const now = context.asked?.now;
    if (maxAge === void 0 || now === void 0) return;
    for (const { slot, server, facts, name, manager } of askedPlaces(file, context)) {
      const changed = (0, import_keygate4.core_live__told)(facts.changed);
      const days = changed === void 0 ? 0 : Math.floor((now - changed) / DAY);
      if (changed === void 0 || days <= maxAge) continue;
      yield {
        span: slot.span,
        confidence: "high",
        message: `The value of "${name}" of ${manager}, which ${placeOf(slot, server)} names, is ${days} days old; the policy allows ${maxAge}.`,
        help: [
          "Get a new credential from its issuer, store it as a new version, and revoke the old one.",
          "Better still, let the manager rotate it or make a short-lived one for each start."
        ],
        server,
        slot
      };
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
      const asked = context.asked?.oauthOf(server);
      if ((asked ?? known?.oauth) !== true || server.launch.address === void 0) continue;
      const client = context.readerOf(file, server);
      const bridged = server.transport === "stdio";
      if (client.oauth !== "yes" && !bridged) continue;
      const slot = credentialsFor(server, context).find((one) => !isStandIn(one) && isStored(one));
      if (slot === void 0) continue;
      yield {
        span: slot.span,
        confidence: client.confidence === "low" ? "low" : asked === true ? "high" : "medium",
        message: `Server "${server.name}"${known === void 0 ? "" : ` (${known.title})`} gets a static key in ${placeName(slot)}, though it ${asked === true ? "says that it offers OAuth" : "offers OAuth"} and ${bridged ? "the bridge that connects to it" : client.name} can sign in.`,
        help: ["Take the key out and sign in; revoke the key when nothing else uses it. Keep it where nobody is there to sign in."],
        server,
        slot
      };
    }
  }
});

// held:src/core/some-of.ts
var import_keygate6 = require("./keygate.js");

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
  return [`${ADVICE[what]}: ${allowed.length === 0 ? "the policy names none" : (0, import_keygate6.core_some_of__someOf)(allowed, 6)}.`];
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
    for (const place of credentialsOf(file)) {
      const { slot, server } = place;
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
        ...place,
        span: slot.span,
        confidence: "high",
        message: `The ${placeOf(slot, server)} refers to a secret of ${name}: ${why}.`,
        help: helpOf2(approval)
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
    for (const place of credentialsOf(file)) {
      const { slot, server } = place;
      const { value } = slot;
      if (value.kind !== "reference" || value.plaintext === "value" || !isCredential(slot, context)) continue;
      const client = context.readerOf(file, server);
      const doubt = doubtOf(value, file, slot, server, client, context);
      if (doubt === void 0) continue;
      yield {
        ...place,
        span: slot.span,
        confidence: "medium",
        message: `The reference in ${placeOf(slot, server)} cannot be judged: ${doubt}.`,
        help: ["Try what the server gets, and write the reference in a way that is established for this client."]
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
    if ((0, import_keygate3.core_rung__reaches)("environment", context.standard.minimum)) return;
    for (const place of credentialsOf(file)) {
      const { slot, server } = place;
      const { value } = slot;
      if (value.kind !== "reference" || value.plaintext !== void 0) continue;
      if ((0, import_keygate3.core_rung__handedOn)(slot, server) !== void 0) continue;
      if (context.rungOf(slot, server) !== "environment" || !isCredential(slot, context)) continue;
      const client = context.readerOf(file, server);
      if (server !== void 0 && isWithheld(value, slot, server, client)) continue;
      yield {
        ...place,
        span: slot.span,
        confidence: client.confidence === "low" ? "medium" : "high",
        message: `The ${placeOf(slot, server)} takes its credential from the environment variable ${context.nameOf(value)} of ${client.name}, and no secrets manager stands behind it.`,
        help: managedWay(file, slot, server, context)
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

// src/rules/unrotated-secret.ts
var unrotatedSecret = defineVerifyRule({
  meta: {
    id: "unrotated-secret",
    title: "A secret has no rotation, though its manager can rotate",
    explanation: "Finds references to a secret of a manager that can rotate secrets (AWS, Google Cloud) and was not told to, in runs that ask (`--live`). What nobody is made to change stays for years. Configure a rotation, or a short-lived credential.",
    severity: "note",
    since: "0.1.0",
    standards: ["NHI7:2025", "ASI03", "NIST SP 800-53 IA-5"]
  },
  *check(file, context) {
    for (const { slot, server, facts, name, manager } of askedPlaces(file, context)) {
      if ((0, import_keygate4.core_live__told)(facts.rotation) !== false) continue;
      yield {
        span: slot.span,
        confidence: "high",
        message: `"${name}" of ${manager}, which ${placeOf(slot, server)} names, has no rotation.`,
        help: [`Configure a rotation of it in ${manager}, or replace it by a credential that is made on demand.`],
        server,
        slot
      };
    }
  }
});

// src/rules/untold-secret.ts
var untoldSecret = defineVerifyRule({
  meta: {
    id: "untold-secret",
    title: "Whether a secret is there could not be told",
    explanation: "Finds references of which nobody could tell whether the secret is there, in runs that ask (`--live`): the manager was not reached, the identity may not see it, or Keygate does not ask this manager. That is no pass: the server does not count as compliant.",
    severity: "warning",
    since: "0.1.0",
    standards: ["NIST SP 800-53 IA-5"]
  },
  *check(file, context) {
    for (const { slot, server, facts, name, manager } of askedPlaces(file, context)) {
      if (!("untold" in facts.presence)) continue;
      yield {
        span: slot.span,
        confidence: "high",
        message: `Whether "${name}" of ${manager}, which ${placeOf(slot, server)} names, is there cannot be told: ${context.printable(facts.presence.untold)}.`,
        help: ["Let the run sign in to the manager, with the right to metadata."],
        server,
        slot
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
  disabledSecret,
  environmentMix,
  insecureTransport,
  literalDefault,
  longLivedCredential,
  lowRung,
  missingSecret,
  personalCredential,
  plaintextReference,
  readableByVerifier,
  sharedReference,
  staleSecret,
  staticKey,
  unapprovedManager,
  unknownReference,
  unmanagedReference,
  unpinnedPackage,
  unrotatedSecret,
  untoldSecret
];

// src/rules/all.ts
var ruleMetas = [...[...import_keygate.rules_index__rules, ...verifyRules].map(({ meta }) => meta), loosenedPolicy].sort(
  (a, b) => a.id < b.id ? -1 : 1
);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ruleMetas,
  verifyRules
});
