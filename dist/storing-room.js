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

// src/storing-room.ts
var storing_room_exports = {};
__export(storing_room_exports, {
  depositFirst: () => depositFirst,
  expectStorable: () => expectStorable
});
module.exports = __toCommonJS(storing_room_exports);

// held:src/core/errors.ts
var import_keygate = require("./keygate.js");

// src/launcher/static-secrets.ts
var SIGNS_IN_AS = { "aws-ssm": ["aws-secrets-manager"], openbao: ["openbao", "vault"] };
function staticSecrets(managers, asked, env) {
  const ids = new Set(asked.flatMap((id) => SIGNS_IN_AS[id] ?? [id]));
  return managers.flatMap(({ id, name, bootstrap }) => {
    if (bootstrap === void 0 || !ids.has(id)) return [];
    const set = (variable) => (env[variable] ?? "") !== "";
    const found = bootstrap.variables.find(set);
    if (found === void 0 || bootstrap.temporaryWith?.some(set) === true) return [];
    return [`${found} is a static secret that opens everything ${name} hands out for it. ${bootstrap.instead}`];
  });
}

// src/storing/store-all.ts
async function storeAll(deposits, store6, provenanceOf) {
  const settled = [];
  for (const deposit of deposits) {
    const known = settled.find((one) => one.deposit.path === deposit.path);
    const outcome = known === void 0 ? await store6(deposit, provenanceOf(deposit)) : known.deposit.secret.equals(deposit.secret) ? known.outcome.kind === "conflict" ? known.outcome : { kind: "same" } : { kind: "conflict", reason: `Another credential of these files has its place at ${deposit.path}.` };
    settled.push({ deposit, outcome });
    if (outcome.kind === "failed") break;
  }
  return settled;
}

// held:src/core/secret.ts
var import_keygate2 = require("./keygate.js");

// src/launcher/resolver.ts
function problem(kind, sentence) {
  return { ok: false, problem: { kind, sentence } };
}

// src/launcher/asking.ts
var PAUSES = [200, 800];
var AGAIN = /* @__PURE__ */ new Set(["ECONNREFUSED", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]);
function passes(answer) {
  return answer.kind === "unreachable" ? AGAIN.has(answer.code) : answer.status === 429 || answer.status === 502 || answer.status === 503;
}
async function askPatiently(world, question) {
  let answer = await world.web.ask(question);
  for (const pause of PAUSES) {
    if (!passes(answer)) break;
    await new Promise((resolve) => void world.time.after(pause, resolve));
    answer = await world.web.ask(question);
  }
  return answer;
}
function hostOf(url) {
  return /^[a-z]{1,10}:\/\/(?:[^\s/?#@]{0,400}@)?(?<host>[^\s/?#]{1,300})/i.exec(url)?.groups?.["host"] ?? "its address";
}
function unreachable(name, url, code) {
  const why = code === "slow" ? "did not answer in time" : code === "large" ? "answered with more than 1 MiB, which no secret has" : /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code) ? `has a certificate that this machine does not trust (${code})` : `cannot be reached (${code})`;
  return problem("unreachable", `${name} at ${hostOf(url)} ${why}; check the address and the network, and try again`);
}
function withoutSlash(text) {
  return text.replace(/(?<!\/)\/{1,100}$/, "");
}

// src/launcher/sealed.ts
function sealed(text, identity, name) {
  if (text === "") return problem("value", `${name} gave an empty value for it; store one`);
  if (text.includes("\0")) return problem("value", "its value has a NUL character, which no environment variable or argument can hold");
  return { ok: true, secret: new import_keygate2.core_secret__Secret(text), identity };
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function member(value, key) {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function textOf(value, key) {
  const found = member(value, key);
  return typeof found === "string" ? found : void 0;
}
function plain(value) {
  if (typeof value === "string") return value;
  return value === void 0 || value === null ? void 0 : JSON.stringify(value);
}
function pick(text, way) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return void 0;
  }
  for (const key of way) value = member(value, key);
  return plain(value);
}

// src/launcher/github-oidc.ts
async function githubToken(world, audience) {
  const url = world.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
  const bearer = world.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  if (url === void 0 || bearer === void 0 || url === "" || bearer === "") return void 0;
  const headers = { Authorization: import_keygate2.core_secret__Secret.joined(["Bearer ", new import_keygate2.core_secret__Secret(bearer)]) };
  const wanted = audience === void 0 ? "" : `${url.includes("?") ? "&" : "?"}audience=${encodeURIComponent(audience)}`;
  const answer = await askPatiently(world, { method: "GET", url: `${url}${wanted}`, headers });
  const token = answer.kind === "answered" ? textOf(answer.json, "value") : void 0;
  return token === void 0 ? void 0 : new import_keygate2.core_secret__Secret(token);
}

// src/launcher/aws-session.ts
var CONTAINER = /^(?:https:\/\/|http:\/\/(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[::1\]|169\.254\.170\.2|169\.254\.170\.23|\[fd00:ec2::23\])(?:[:/]|$))/;
function sessionOf(keys, token, identity) {
  const [accessKeyId, secret] = [textOf(keys, "AccessKeyId"), textOf(keys, "SecretAccessKey")];
  const session = textOf(keys, token);
  if (accessKeyId === void 0 || secret === void 0) return void 0;
  return {
    accessKeyId,
    secretAccessKey: new import_keygate2.core_secret__Secret(secret),
    sessionToken: session === void 0 ? void 0 : new import_keygate2.core_secret__Secret(session),
    identity
  };
}
async function byWebIdentity(role, token, region, world) {
  const own = world.env["AWS_ENDPOINT_URL_STS"] ?? world.env["AWS_ENDPOINT_URL"] ?? "";
  const domain = `amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`;
  const url = own === "" ? `https://sts.${region === "" ? "" : `${region}.`}${domain}` : withoutSlash(own);
  const answer = await askPatiently(world, {
    method: "POST",
    url: `${url}/`,
    form: {
      Action: "AssumeRoleWithWebIdentity",
      Version: "2011-06-15",
      RoleArn: role,
      RoleSessionName: world.env["AWS_ROLE_SESSION_NAME"] ?? "keygate",
      WebIdentityToken: token
    }
  });
  if (answer.kind === "unreachable") return unreachable("AWS STS", url, answer.code);
  const result = member(member(answer.json, "AssumeRoleWithWebIdentityResponse"), "AssumeRoleWithWebIdentityResult");
  const session = sessionOf(member(result, "Credentials") ?? answer.json, "SessionToken", { kind: "web identity", name: role });
  return session ?? problem(
    "permission",
    `AWS does not let the workload act as ${role} (status ${String(answer.status)}); check the trust policy of the role`
  );
}
async function ofContainer(world) {
  const [relative = "", full = "", file = "", plain2 = ""] = [
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN"
  ].map((name) => world.env[name]);
  const url = relative === "" ? full : `http://169.254.170.2${relative}`;
  if (!CONTAINER.test(url)) return void 0;
  const token = file === "" ? plain2 === "" ? void 0 : new import_keygate2.core_secret__Secret(plain2) : world.files.read(file);
  const answer = await askPatiently(world, { method: "GET", url, ...token === void 0 ? {} : { headers: { Authorization: token } } });
  return answer.kind === "answered" ? sessionOf(answer.json, "Token", { kind: "role of the container" }) : void 0;
}
async function awsSession(region, world) {
  const [id = "", secret = "", session = ""] = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"].map(
    (name) => world.env[name]
  );
  if (id !== "" && secret !== "") {
    return {
      accessKeyId: id,
      secretAccessKey: new import_keygate2.core_secret__Secret(secret),
      sessionToken: session === "" ? void 0 : new import_keygate2.core_secret__Secret(session),
      identity: { kind: "keys of the environment" }
    };
  }
  const [role = "", file = ""] = ["AWS_ROLE_ARN", "AWS_WEB_IDENTITY_TOKEN_FILE"].map((name) => world.env[name]);
  if (role === "") return ofContainer(world);
  const token = file === "" ? await githubToken(world, "sts.amazonaws.com") : world.files.read(file);
  if (token !== void 0) return byWebIdentity(role, token, region, world);
  return file === "" ? ofContainer(world) : problem("permission", "AWS_WEB_IDENTITY_TOKEN_FILE names a file that cannot be read or is empty");
}

// src/storing/storer.ts
function failed(sentence) {
  return { kind: "failed", reason: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.` };
}
function compared(there, { secret, path }, name) {
  if (there === void 0)
    return { kind: "conflict", reason: `${name} has something at ${path} that this identity may not read, so nothing was stored.` };
  return there.equals(secret) ? { kind: "same" } : { kind: "conflict", reason: `${name} has another value at ${path}, which was not touched.` };
}
function labels({ owner, source, time }) {
  return [...owner === void 0 ? [] : [["owner", owner]], ["source", source], ["stored-at", time], ["stored-by", "keygate"]];
}

// src/storing/aws.ts
var NAMES = { secretsmanager: "AWS Secrets Manager", ssm: "AWS Parameter Store" };
var TARGETS = { secretsmanager: "secretsmanager", ssm: "AmazonSSM" };
var ENDPOINTS = { secretsmanager: "AWS_ENDPOINT_URL_SECRETS_MANAGER", ssm: "AWS_ENDPOINT_URL_SSM", sts: "AWS_ENDPOINT_URL_STS" };
var REGION = /^[a-z]{2}(?:-[a-z]{1,12}){1,3}-\d{1,2}$/;
var TIMEOUT = 6e4;
var THERE = /^(?:ResourceExistsException|ParameterAlreadyExists)$/;
function endpointOf(service, region, { env }) {
  const own = env[ENDPOINTS[service]] ?? env["AWS_ENDPOINT_URL"] ?? "";
  return own === "" ? `https://${service}.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}` : withoutSlash(own);
}
async function keysOf(region, world) {
  const own = await awsSession(region, world);
  if (own !== void 0) return own;
  const result = await world.programs.print("aws", ["configure", "export-credentials", "--format=process"], TIMEOUT);
  const text = result.kind === "printed" ? result.text : "";
  const [id, secret, session] = ["AccessKeyId", "SecretAccessKey", "SessionToken"].map((key) => pick(text, [key]));
  if (id !== void 0 && secret !== void 0) {
    const sessionToken = session === void 0 ? void 0 : new import_keygate2.core_secret__Secret(session);
    return { accessKeyId: id, secretAccessKey: new import_keygate2.core_secret__Secret(secret), sessionToken, identity: { kind: "aws session" } };
  }
  return result.kind === "missing" ? problem("unreachable", "there are no keys of AWS in the environment, and its program `aws` is not on the PATH") : problem("permission", "aws has no keys to hand out; run `aws sso login`, or name a profile with AWS_PROFILE");
}
async function call(service, action, json, session, world) {
  const { region, identity: _identity, ...keys } = session;
  return askPatiently(world, {
    method: "POST",
    url: `${endpointOf(service, region, world)}/`,
    headers: { "Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": `${TARGETS[service]}.${action}` },
    json,
    signature: { service, region, ...keys },
    stay: true
  });
}
async function accountOf({ region, identity: _identity, ...keys }, world) {
  const url = endpointOf("sts", region, world);
  const answer = await askPatiently(world, {
    method: "POST",
    url: `${url}/`,
    form: { Action: "GetCallerIdentity", Version: "2011-06-15" },
    signature: { service: "sts", region, ...keys },
    stay: true
  });
  if (answer.kind === "unreachable") return unreachable("AWS STS", url, answer.code);
  const result = member(member(answer.json, "GetCallerIdentityResponse"), "GetCallerIdentityResult");
  const account = textOf(result, "Account") ?? textOf(answer.json, "Account");
  return account ?? problem("permission", `AWS does not accept the keys (status ${String(answer.status)}); sign in again`);
}
async function valueAt(service, { path }, session, world) {
  const answer = service === "ssm" ? await call(service, "GetParameter", { Name: `/${path}`, WithDecryption: true }, session, world) : await call(service, "GetSecretValue", { SecretId: path }, session, world);
  if (answer.kind === "unreachable") return void 0;
  const text = service === "ssm" ? textOf(member(answer.json, "Parameter"), "Value") : textOf(answer.json, "SecretString");
  return text === void 0 ? void 0 : new import_keygate2.core_secret__Secret(text);
}
async function store(service, deposit, provenance, session, world) {
  const { path, secret } = deposit;
  const name = NAMES[service];
  const Tags = labels(provenance).map(([Key, value]) => ({ Key, Value: value.replace(/[^\p{L}\p{Z}\p{N}_.:/=+@-]/gu, "_").slice(0, 256) }));
  const answer = service === "ssm" ? await call(
    service,
    "PutParameter",
    { Name: `/${path}`, Type: "SecureString", Value: secret, Overwrite: false, Tags },
    session,
    world
  ) : await call(
    service,
    "CreateSecret",
    { Name: path, SecretString: secret, ClientRequestToken: crypto.randomUUID(), Tags },
    session,
    world
  );
  if (answer.kind === "unreachable")
    return failed(unreachable(name, endpointOf(service, session.region, world), answer.code).problem.sentence);
  if (answer.status === 200) return { kind: "created" };
  const fault = (textOf(answer.json, "__type") ?? "").replace(/^.*#/, "");
  if (THERE.test(fault)) return compared(await valueAt(service, deposit, session, world), deposit, name);
  if (fault === "InvalidRequestException")
    return { kind: "conflict", reason: `${name} has ${path} marked for deletion; restore it, or take another place.` };
  const said = /^[A-Za-z]{1,60}$/.test(fault) ? `, ${fault}` : "";
  return failed(
    `${name} did not create ${path} (status ${String(answer.status)}${said}); check the rights of the identity, which must be able to tag as well`
  );
}
function makeAwsStore(service, world) {
  const sessions = /* @__PURE__ */ new Map();
  async function open(region, account) {
    if (!REGION.test(region)) return problem("reference", `"${region}" is no region of AWS`);
    const keys = await keysOf(region, world);
    if ("ok" in keys) return keys;
    const session = { ...keys, region };
    const own = await accountOf(session, world);
    if (typeof own !== "string") return own;
    return own === account ? session : problem("permission", `AWS is signed in to another account than ${account}, which the references name`);
  }
  return async (deposit, provenance) => {
    const { region = "", account = "" } = deposit.values;
    const opened = sessions.get(`${region} ${account}`) ?? open(region, account);
    sessions.set(`${region} ${account}`, opened);
    const session = await opened;
    return "ok" in session ? failed(session.problem.sentence) : store(service, deposit, provenance, session, world);
  };
}

// src/launcher/printing.ts
var TIMEOUT2 = 6e4;
var SIGNED_OUT = /not (?:currently )?(?:signed|logged) in|sign in|log ?in\b|no (?:active )?(?:session|account)|unauthenticated|unauthori[sz]ed|\b401\b|credentials? (?:were|was|could|not)|unable to locate credentials|expired|reauthenticat/i;
var FORBIDDEN = /permission|denied|forbidden|not authori[sz]ed|\b403\b/i;
var ABSENT = /not found|no such|does ?n[o']t exist|isn't (?:an? |in )|could not (?:find|be found)|can(?:'t|not) find|no (?:item|secret|value|vault|field)|\b404\b|NotFound|invalid (?:secret )?reference/i;
var AWAY = /timed? ?out|could not connect|connection (?:refused|reset)|no such host|network|unreachable|resolve host|EOF\b|\b50[234]\b/i;
function quoted(word) {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
async function printed(printing, world) {
  const { name, command, args, signIn: signIn2, install, read } = printing;
  const line = [command, ...args].map(quoted).join(" ");
  const result = await world.programs.print(command, args, TIMEOUT2);
  switch (result.kind) {
    case "missing":
      return {
        ok: false,
        problem: {
          kind: "unreachable",
          sentence: `${command}, the program of ${name}, is not on the PATH; install it: ${install}`,
          missing: true
        }
      };
    case "slow":
      return problem(
        "unreachable",
        `${command} did not end within ${String(TIMEOUT2 / 1e3)} seconds; run \`${line}\` to see what it waits for`
      );
    case "large":
      return problem("value", `${command} printed more than 1 MiB, which no secret has`);
    case "failed": {
      const said = result.complaint;
      if (SIGNED_OUT.test(said)) return problem("permission", `${command} is not signed in to ${name}; run \`${signIn2}\``);
      if (FORBIDDEN.test(said))
        return problem("permission", `${name} does not let this account read it; ask for the right to, or run \`${signIn2}\` as another`);
      if (ABSENT.test(said)) return problem("reference", `${name} has nothing of this name; check the reference with \`${line}\``);
      if (AWAY.test(said)) return problem("unreachable", `${command} cannot reach ${name}; check the network, and try again`);
      return problem(
        "unreachable",
        `${command} ended with ${result.code === null ? "a signal" : `exit code ${String(result.code)}`}; run \`${line}\` to see why`
      );
    }
    case "printed": {
      const value = read(result.text);
      if (value === void 0) return problem("reference", `what \`${line}\` prints has no such value; check the reference`);
      return sealed(value, { kind: `${command} session` }, name);
    }
  }
}

// src/launcher/azure.ts
async function federated({ resource }, world) {
  const [client = "", tenant = "", file = ""] = ["AZURE_CLIENT_ID", "AZURE_TENANT_ID", "AZURE_FEDERATED_TOKEN_FILE"].map(
    (name) => world.env[name]
  );
  if (client === "" || tenant === "") return void 0;
  const assertion = file === "" ? await githubToken(world, "api://AzureADTokenExchange") : world.files.read(file);
  if (assertion === void 0 && file === "") return void 0;
  if (assertion === void 0) return problem("permission", "AZURE_FEDERATED_TOKEN_FILE names a file that cannot be read or is empty");
  const authority = withoutSlash(world.env["AZURE_AUTHORITY_HOST"] ?? "https://login.microsoftonline.com");
  const answer = await askPatiently(world, {
    method: "POST",
    url: `${authority}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`,
    form: {
      grant_type: "client_credentials",
      client_id: client,
      scope: `${resource}/.default`,
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion: assertion
    }
  });
  if (answer.kind === "unreachable") return unreachable("Entra ID", authority, answer.code);
  const token = textOf(answer.json, "access_token");
  return token === void 0 ? problem(
    "permission",
    `Entra ID does not accept the workload's token for application ${client} (status ${String(answer.status)}); check its federated credential`
  ) : { token: new import_keygate2.core_secret__Secret(token), identity: { kind: "workload identity", name: client } };
}
async function managed({ resource }, world) {
  const [endpoint = "", header = ""] = ["IDENTITY_ENDPOINT", "IDENTITY_HEADER"].map((name) => world.env[name]);
  if (endpoint === "" || header === "") return void 0;
  const client = world.env["AZURE_CLIENT_ID"];
  const query = new URLSearchParams({
    resource,
    "api-version": "2019-08-01",
    ...client === void 0 || client === "" ? {} : { client_id: client }
  });
  const answer = await askPatiently(world, {
    method: "GET",
    url: `${endpoint}?${query.toString()}`,
    headers: { "X-IDENTITY-HEADER": new import_keygate2.core_secret__Secret(header) }
  });
  const token = answer.kind === "answered" ? textOf(answer.json, "access_token") : void 0;
  return token === void 0 ? void 0 : { token: new import_keygate2.core_secret__Secret(token), identity: { kind: "managed identity", ...client === void 0 ? {} : { name: client } } };
}
async function openAzure(resource, world) {
  const access = await federated({ resource }, world) ?? await managed({ resource }, world);
  if (access !== void 0) return access;
  const session = await printed(
    {
      name: "Azure",
      command: "az",
      args: ["account", "get-access-token", `--resource=${resource}`, "--query=accessToken", "--output=json"],
      signIn: "az login",
      install: "https://learn.microsoft.com/cli/azure/install-azure-cli",
      read: (output) => pick(output, [])
    },
    world
  );
  return session.ok ? { token: session.secret, identity: session.identity } : session;
}

// src/storing/azure.ts
var NAME = "Azure Key Vault";
var VAULT = /^[A-Za-z0-9-]{3,24}$/;
var VERSION = "api-version=7.4";
var LONGEST = 256;
function ask({ access, world }, url, rest = {}) {
  const headers = { Authorization: import_keygate2.core_secret__Secret.joined(["Bearer ", access.token]) };
  return askPatiently(world, { method: rest.json === void 0 ? "GET" : "PUT", url, headers, stay: true, ...rest });
}
function refused(answer, url, { path }, { access }) {
  if (answer.kind === "unreachable") return failed(unreachable(NAME, url, answer.code).problem.sentence);
  if (answer.status === 401 || answer.status === 403)
    return failed(
      `${NAME} does not let ${access.identity.name ?? access.identity.kind} list, read and set secrets; give it the role Key Vault Secrets Officer`
    );
  return failed(`${NAME} did not store ${path} (status ${String(answer.status)}); try again`);
}
async function store2(deposit, provenance, asking) {
  const { path, values, secret } = deposit;
  const url = `https://${values["vault"] ?? ""}.vault.azure.net/secrets/${path}`;
  const versions = await ask(asking, `${url}/versions?${VERSION}&maxresults=1`);
  if (versions.kind === "unreachable" || versions.status !== 200 && versions.status !== 404)
    return refused(versions, url, deposit, asking);
  const list2 = member(versions.json, "value");
  if (versions.status === 200 && (!Array.isArray(list2) || list2.length > 0)) {
    const answer2 = await ask(asking, `${url}?${VERSION}`);
    const value = answer2.kind === "answered" ? textOf(answer2.json, "value") : void 0;
    return compared(value === void 0 ? void 0 : new import_keygate2.core_secret__Secret(value), deposit, NAME);
  }
  const tags = Object.fromEntries(labels(provenance).map(([name, value]) => [name, value.slice(0, LONGEST)]));
  const answer = await ask(asking, `${url}?${VERSION}`, { json: { value: secret, tags } });
  if (answer.kind === "answered" && answer.status === 409)
    return {
      kind: "conflict",
      reason: `${NAME} has ${path} among what was deleted and can be recovered; recover or purge it, or take another place.`
    };
  return answer.kind === "answered" && answer.status === 200 ? { kind: "created" } : refused(answer, url, deposit, asking);
}
function makeAzureStore(world) {
  let opened;
  return async (deposit, provenance) => {
    const { vault = "" } = deposit.values;
    if (!VAULT.test(vault)) return failed(`"${vault}" is no name of a key vault`);
    opened ??= openAzure("https://vault.azure.net", world);
    const access = await opened;
    return "ok" in access ? failed(access.problem.sentence) : store2(deposit, provenance, { access, world });
  };
}

// src/launcher/gcp.ts
var SCOPE = "https://www.googleapis.com/auth/cloud-platform";
var STS = "https://sts.googleapis.com/v1/token";
var METADATA_TIMEOUT = 2e3;
async function subjectOf(source, world) {
  const file = textOf(source, "file");
  const format = member(source, "format");
  const field = textOf(format, "type") === "json" ? textOf(format, "subject_token_field_name") : void 0;
  if (file !== void 0) {
    if (field === void 0) return world.files.read(file);
    const token2 = textOf(world.files.settings(file), field);
    return token2 === void 0 ? void 0 : new import_keygate2.core_secret__Secret(token2);
  }
  const url = textOf(source, "url");
  if (url === void 0 || field === void 0) return void 0;
  const given = member(source, "headers");
  const headers = {};
  for (const name of typeof given === "object" && given !== null ? Object.keys(given) : [])
    headers[name] = new import_keygate2.core_secret__Secret(textOf(given, name) ?? "");
  const answer = await askPatiently(world, { method: "GET", url, headers });
  const token = answer.kind === "answered" ? textOf(answer.json, field) : void 0;
  return token === void 0 ? void 0 : new import_keygate2.core_secret__Secret(token);
}
async function federated2(account, world) {
  const subject = await subjectOf(member(account, "credential_source"), world);
  if (subject === void 0)
    return problem(
      "permission",
      "the file of GOOGLE_APPLICATION_CREDENTIALS names a token of the workload that is not there; check its credential_source"
    );
  const url = textOf(account, "token_url") ?? STS;
  const impersonate = textOf(account, "service_account_impersonation_url");
  const foreign = [url, ...impersonate === void 0 ? [] : [impersonate]].find(
    (one) => !/^https:\/\/[a-z0-9.-]{1,100}\.googleapis\.com\//.test(one)
  );
  if (foreign !== void 0)
    return problem(
      "permission",
      "the file of GOOGLE_APPLICATION_CREDENTIALS would send the token of the workload to somebody other than Google"
    );
  const answer = await askPatiently(world, {
    method: "POST",
    url,
    form: {
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      requested_token_type: "urn:ietf:params:oauth:token-type:access_token",
      audience: textOf(account, "audience") ?? "",
      subject_token_type: textOf(account, "subject_token_type") ?? "urn:ietf:params:oauth:token-type:jwt",
      subject_token: subject,
      scope: SCOPE
    }
  });
  if (answer.kind === "unreachable") return unreachable("Google", url, answer.code);
  const exchanged = textOf(answer.json, "access_token");
  if (exchanged === void 0)
    return problem(
      "permission",
      `Google does not accept the workload's token (status ${String(answer.status)}); check the workload identity pool and its conditions`
    );
  if (impersonate === void 0) return { token: new import_keygate2.core_secret__Secret(exchanged), identity: { kind: "workload identity federation" } };
  const impersonated = await askPatiently(world, {
    method: "POST",
    url: impersonate,
    headers: { Authorization: import_keygate2.core_secret__Secret.joined(["Bearer ", exchanged]) },
    json: { scope: SCOPE }
  });
  if (impersonated.kind === "unreachable") return unreachable("Google", impersonate, impersonated.code);
  const token = textOf(impersonated.json, "accessToken");
  const name = /serviceAccounts\/(?<name>[^/:]{1,200}):/.exec(impersonate)?.groups?.["name"];
  if (token === void 0)
    return problem(
      "permission",
      `the workload may not act as ${name ?? "the service account"} (status ${String(impersonated.status)}); give it roles/iam.workloadIdentityUser`
    );
  return { token: new import_keygate2.core_secret__Secret(token), identity: { kind: "workload identity federation", ...name === void 0 ? {} : { name } } };
}
async function ofMachine(world) {
  const host = world.env["GCE_METADATA_HOST"] ?? "169.254.169.254";
  const url = `http://${host}/computeMetadata/v1/instance/service-accounts/default/token`;
  const answer = await world.web.ask({ method: "GET", url, headers: { "Metadata-Flavor": "Google" }, timeout: METADATA_TIMEOUT });
  const token = answer.kind === "answered" ? textOf(answer.json, "access_token") : void 0;
  return token === void 0 ? void 0 : { token: new import_keygate2.core_secret__Secret(token), identity: { kind: "service account of the machine" } };
}
async function openGoogle(world) {
  const path = world.env["GOOGLE_APPLICATION_CREDENTIALS"] ?? "";
  const account = path === "" ? void 0 : world.files.settings(path);
  if (textOf(account, "type") === "external_account") return federated2(account, world);
  const session = await printed(
    {
      name: "Google Cloud",
      command: "gcloud",
      args: ["auth", "print-access-token"],
      signIn: "gcloud auth login",
      install: "https://cloud.google.com/sdk/docs/install",
      read: (output) => output.trim()
    },
    world
  );
  if (session.ok) return { token: session.secret, identity: session.identity };
  return (session.problem.missing === true ? await ofMachine(world) : void 0) ?? session;
}

// src/storing/gcp.ts
var NAME2 = "Google Cloud Secret Manager";
var PROJECT = /^[a-z0-9.:-]{4,100}$/;
function baseOf({ env }) {
  return withoutSlash(env["CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER"] ?? "https://secretmanager.googleapis.com");
}
function ask2({ access, world }, path, json) {
  return askPatiently(world, {
    method: json === void 0 ? "GET" : "POST",
    url: `${baseOf(world)}/v1/${path}`,
    headers: { Authorization: import_keygate2.core_secret__Secret.joined(["Bearer ", access.token]) },
    ...json === void 0 ? {} : { json },
    stay: true
  });
}
function refused2(answer, { path }, { world, access }) {
  if (answer.kind === "unreachable") return failed(unreachable(NAME2, baseOf(world), answer.code).problem.sentence);
  if (answer.status === 401 || answer.status === 403)
    return failed(
      `${NAME2} does not let ${access.identity.name ?? access.identity.kind} create ${path}; give it roles/secretmanager.admin in the project`
    );
  return failed(`${NAME2} did not store ${path} (status ${String(answer.status)}); check the project, and try again`);
}
async function valueAt2(secret, asking) {
  const latest = await ask2(asking, `${secret}/versions/latest`);
  if (latest.kind === "answered" && latest.status === 404) return "nothing";
  const answer = await ask2(asking, `${secret}/versions/latest:access`);
  const data = answer.kind === "answered" ? textOf(member(answer.json, "payload"), "data") : void 0;
  return data === void 0 ? void 0 : new import_keygate2.core_secret__Secret(data);
}
async function store3(deposit, provenance, asking) {
  const { path, values, secret } = deposit;
  const { project = "" } = values;
  if (!PROJECT.test(project)) return failed(`"${project}" is no project of Google Cloud`);
  const annotations = Object.fromEntries(labels(provenance));
  const created = await ask2(asking, `projects/${project}/secrets?secretId=${path}`, { replication: { automatic: {} }, annotations });
  const isThere = created.kind === "answered" && created.status === 409;
  if (!isThere && (created.kind === "unreachable" || created.status !== 200)) return refused2(created, deposit, asking);
  const name = `projects/${project}/secrets/${path}`;
  if (isThere) {
    const there = await valueAt2(name, asking);
    if (there !== "nothing") return compared(there, { ...deposit, secret: secret.base64() }, NAME2);
  }
  const added = await ask2(asking, `${name}:addVersion`, { payload: { data: secret.base64() } });
  return added.kind === "answered" && added.status === 200 ? { kind: "created" } : refused2(added, deposit, asking);
}
function makeGcpStore(world) {
  let opened;
  return async (deposit, provenance) => {
    opened ??= openGoogle(world);
    const access = await opened;
    return "ok" in access ? failed(access.problem.sentence) : store3(deposit, provenance, { access, world });
  };
}

// src/storing/onepassword.ts
var NAME3 = "1Password Connect";
var ID = /^[a-z0-9]{1,64}$/i;
function ask3({ address, token, world }, method, path, json) {
  const headers = { Authorization: import_keygate2.core_secret__Secret.joined(["Bearer ", token]) };
  return askPatiently(world, { method, url: `${address}/v1/${path}`, headers, stay: true, ...json === void 0 ? {} : { json } });
}
function refused3(answer, { address }, what) {
  if (answer.kind === "unreachable") return failed(unreachable(NAME3, address, answer.code).problem.sentence);
  if (answer.status === 401 || answer.status === 403)
    return failed(`${NAME3} does not let OP_CONNECT_TOKEN write to ${what}; give the token the right to`);
  return failed(`${NAME3} answered with status ${String(answer.status)} for ${what}; try again`);
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function isSame(value, wanted) {
  return value?.toLowerCase() === wanted.toLowerCase();
}
async function idsOf(asking, path, key, wanted) {
  const answer = await ask3(asking, "GET", `${path}?filter=${encodeURIComponent(`${key} eq "${wanted}"`)}`);
  if (answer.kind === "unreachable" || answer.status !== 200) return refused3(answer, asking, path);
  const found = list(answer.json).filter((one) => isSame(textOf(one, key), wanted));
  return found.flatMap((one) => textOf(one, "id") ?? []).filter((id) => ID.test(id));
}
function fieldIn(item, { section, label }) {
  const ids = list(member(item, "sections")).filter((one) => section !== void 0 && isSame(textOf(one, "label"), section)).map((one) => textOf(one, "id"));
  return list(member(item, "fields")).find((one) => {
    const own = textOf(member(one, "section"), "id");
    return isSame(textOf(one, "label"), label) && (section === void 0 ? own === void 0 : own !== void 0 && ids.includes(own));
  });
}
function noteOf(provenance) {
  return labels(provenance).map(([name, value]) => `${name}: ${value}`).join("\n");
}
async function store4(deposit, provenance, asking) {
  const parts = deposit.path.split("/");
  const [vault = "", item = "", ...rest] = parts;
  const field = { vault, item, section: rest.length === 2 ? rest[0] : void 0, label: rest.at(-1) ?? "" };
  const vaults = await idsOf(asking, "vaults", "name", vault);
  if ("kind" in vaults) return vaults;
  const [vaultId] = vaults;
  if (vaultId === void 0 || vaults.length > 1)
    return failed(
      `${NAME3} shows ${vaultId === void 0 ? "no" : "more than one"} vault called "${vault}"; make one, and give OP_CONNECT_TOKEN access to it`
    );
  const items = await idsOf(asking, `vaults/${vaultId}/items`, "title", item);
  if ("kind" in items) return items;
  const [itemId] = items;
  if (items.length > 1)
    return { kind: "conflict", reason: `1Password has several items called "${item}", so nobody can tell which is meant.` };
  const section = field.section === void 0 ? void 0 : { id: `keygate-${field.section}`, label: field.section };
  const own = { label: field.label, type: "CONCEALED", value: deposit.secret };
  if (itemId === void 0) {
    const created = await ask3(asking, "POST", `vaults/${vaultId}/items`, {
      vault: { id: vaultId },
      title: item,
      category: "SECURE_NOTE",
      tags: ["keygate"],
      ...section === void 0 ? {} : { sections: [section] },
      fields: [
        { id: "notesPlain", type: "STRING", purpose: "NOTES", label: "notesPlain", value: noteOf(provenance) },
        { ...own, ...section === void 0 ? {} : { section: { id: section.id } } }
      ]
    });
    return created.kind === "answered" && (created.status === 200 || created.status === 201) ? { kind: "created" } : refused3(created, asking, vault);
  }
  const path = `vaults/${vaultId}/items/${itemId}`;
  const answer = await ask3(asking, "GET", path);
  if (answer.kind === "unreachable" || answer.status !== 200) return refused3(answer, asking, vault);
  const found = fieldIn(answer.json, field);
  if (found !== void 0) {
    const value = textOf(found, "value");
    return compared(value === void 0 ? void 0 : new import_keygate2.core_secret__Secret(value), deposit, "1Password");
  }
  const known = list(member(answer.json, "sections")).find(
    (one) => field.section !== void 0 && isSame(textOf(one, "label"), field.section)
  );
  const sectionId = textOf(known, "id") ?? section?.id;
  const added = await ask3(asking, "PATCH", path, [
    ...section === void 0 || known !== void 0 ? [] : [{ op: "add", path: "/sections", value: section }],
    { op: "add", path: "/fields", value: { ...own, ...sectionId === void 0 ? {} : { section: { id: sectionId } } } }
  ]);
  return added.kind === "answered" && added.status === 200 ? { kind: "created", note: `${item} in 1Password was there, so its note does not say where ${field.label} came from.` } : refused3(added, asking, vault);
}
function makeOnePasswordStore(world) {
  const [address = "", token = ""] = ["OP_CONNECT_HOST", "OP_CONNECT_TOKEN"].map((name) => world.env[name]);
  return async (deposit, provenance) => {
    if (address === "" || token === "")
      return failed(
        "1Password is written to by its Connect server alone, since `op` takes a value as an argument; set OP_CONNECT_HOST and OP_CONNECT_TOKEN"
      );
    return store4(deposit, provenance, { address: withoutSlash(address), token: new import_keygate2.core_secret__Secret(token), world });
  };
}

// src/launcher/vault-session.ts
var KUBERNETES_TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount/token";
var LOOPBACK = /^http:\/\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d{1,5})?(?:\/|$)/i;
function setting(kind, world, name) {
  for (const prefix of kind.prefixes) {
    const value = world.env[`${prefix}_${name}`];
    if (value !== void 0 && value !== "") return value;
  }
  return void 0;
}
async function proofOf(kind, world) {
  const path = setting(kind, world, "JWT_FILE");
  if (path !== void 0) {
    const jwt = world.files.read(path);
    return jwt === void 0 ? `${kind.prefixes[0] ?? ""}_JWT_FILE names a file that cannot be read or is empty` : { jwt, method: "jwt", by: "jwt file" };
  }
  const github = await githubToken(world);
  if (github !== void 0) return { jwt: github, method: "jwt", by: "github oidc" };
  const kubernetes = world.files.read(KUBERNETES_TOKEN);
  if (kubernetes !== void 0) return { jwt: kubernetes, method: "kubernetes", by: "kubernetes" };
  return `${kind.prefixes[0] ?? ""}_ROLE is set, and there is neither a file of ${kind.prefixes[0] ?? ""}_JWT_FILE, nor a token of GitHub Actions, nor one of Kubernetes to sign in with`;
}
function serverOf(kind, world, wanted) {
  const [first = ""] = kind.prefixes;
  const [configured, address] = [setting(kind, world, "ADDR"), wanted.address ?? setting(kind, world, "ADDR")].map(
    (text) => text === void 0 ? void 0 : withoutSlash(text)
  );
  if (address === void 0)
    return problem("unreachable", `${first}_ADDR does not say where ${kind.name} is; set it to the address of the server`);
  if (configured !== void 0 && address !== configured)
    return problem("reference", `it names another server than ${first}_ADDR, which would then get the token of that one`);
  if (!/^https?:\/\//i.test(address)) return problem("unreachable", `${first}_ADDR is no address that begins with https://`);
  if (/^http:/i.test(address) && !LOOPBACK.test(address))
    world.warn(`${first}_ADDR begins with http:// and not https://, so whoever is on the way to ${kind.name} can read every secret.`);
  const namespace = wanted.namespace ?? setting(kind, world, "NAMESPACE");
  const authorities = setting(kind, world, "CACERT");
  return {
    address,
    headers: { "X-Vault-Request": "true", ...namespace === void 0 ? {} : { "X-Vault-Namespace": namespace } },
    ...authorities === void 0 ? {} : { authorities }
  };
}
function sessionWith(token, identity, server, world) {
  const { address, headers, authorities } = server;
  return {
    address,
    identity,
    call: (method, path, json) => askPatiently(world, {
      method,
      url: `${address}/v1/${path}`,
      headers: { ...headers, "X-Vault-Token": token },
      ...json === void 0 ? {} : { json },
      ...authorities === void 0 ? {} : { authorities }
    })
  };
}
async function signIn(kind, role, server, world) {
  const proof = await proofOf(kind, world);
  if (typeof proof === "string") return problem("permission", proof);
  const method = setting(kind, world, "AUTH_METHOD") ?? proof.method;
  const mount = withoutSlash(setting(kind, world, "PATH") ?? method).replace(/^auth\//, "");
  const answer = await askPatiently(world, {
    method: "POST",
    url: `${server.address}/v1/auth/${mount.split("/").map(encodeURIComponent).join("/")}/login`,
    headers: server.headers,
    json: { role, jwt: proof.jwt },
    ...server.authorities === void 0 ? {} : { authorities: server.authorities }
  });
  if (answer.kind === "unreachable") return unreachable(kind.name, server.address, answer.code);
  const auth = member(answer.json, "auth");
  const token = textOf(auth, "client_token");
  if (token === void 0)
    return problem(
      "permission",
      `${kind.name} does not let role "${role}" sign in at auth/${mount} (status ${String(answer.status)}); check the role and what it is bound to`
    );
  const session = sessionWith(new import_keygate2.core_secret__Secret(token), { kind: proof.by, name: role }, server, world);
  const seconds = member(auth, "lease_duration");
  const lease = {
    kind: "session",
    reference: `auth/${mount}/login`,
    id: textOf(auth, "accessor") ?? "",
    manager: kind.manager,
    identity: session.identity,
    seconds: typeof seconds === "number" ? seconds : 0,
    renewable: member(auth, "renewable") === true,
    renew: async () => {
      const renewed = await session.call("PUT", "auth/token/renew-self", {});
      const left = renewed.kind === "answered" ? member(member(renewed.json, "auth"), "lease_duration") : void 0;
      return typeof left === "number" ? left : void 0;
    },
    revoke: async () => revocationIn(await session.call("PUT", "auth/token/revoke-self", {}))
  };
  world.issued(lease);
  return { ...session, lease };
}
function isDone(answer) {
  return answer.kind === "answered" && answer.status >= 200 && answer.status < 300;
}
function revocationIn(answer) {
  if (isDone(answer)) return "gone";
  return answer.kind === "answered" && answer.status === 403 ? "refused" : "failed";
}
async function openVault(kind, world, wanted) {
  const server = serverOf(kind, world, wanted);
  if ("ok" in server) return server;
  const token = setting(kind, world, "TOKEN");
  if (token !== void 0) return sessionWith(new import_keygate2.core_secret__Secret(token), { kind: "token of the environment" }, server, world);
  const role = setting(kind, world, "ROLE");
  if (role !== void 0) return signIn(kind, role, server, world);
  const path = setting(kind, world, "TOKEN_FILE");
  const kept = path === void 0 ? world.files.readHome(".vault-token") : world.files.read(path);
  if (kept !== void 0) return sessionWith(kept, { kind: `${kind.program} login` }, server, world);
  return problem(
    "permission",
    `nobody is signed in to ${kind.name}; run \`${kind.program} login\`, or set ${kind.prefixes[0] ?? ""}_ROLE for a workload`
  );
}

// src/storing/vault.ts
var LONGEST2 = 512;
async function isSecondVersion(session, mount) {
  const answer = await session.call("GET", `sys/internal/ui/mounts/${mount}`);
  const data = answer.kind === "answered" ? member(answer.json, "data") : void 0;
  return textOf(member(data, "options"), "version") === "2";
}
async function valueAt3(session, place) {
  const answer = await session.call("GET", place);
  const value = answer.kind === "answered" ? textOf(member(member(answer.json, "data"), "data"), "value") : void 0;
  return value === void 0 ? void 0 : new import_keygate2.core_secret__Secret(value);
}
async function store5(kind, session, deposit, provenance) {
  const { head = "", rest = "" } = deposit.values;
  const name = kind.name;
  if (!await isSecondVersion(session, head))
    return failed(
      `${name} shows no key-value engine of version 2 at "${head}" to ${session.identity.name ?? "this token"}, and only there can be stored without writing over something`
    );
  const answer = await session.call("PUT", `${head}/data/${rest}`, { data: { value: deposit.secret }, options: { cas: 0 } });
  if (answer.kind === "unreachable") return failed(unreachable(name, session.address, answer.code).problem.sentence);
  if (answer.status === 400) return compared(await valueAt3(session, `${head}/data/${rest}`), deposit, name);
  if (answer.status === 401 || answer.status === 403) {
    const there = await valueAt3(session, `${head}/data/${rest}`);
    if (there !== void 0) return compared(there, deposit, name);
    return failed(`${name} does not let ${session.identity.name ?? "this token"} create ${deposit.path}; ask for a policy that allows it`);
  }
  if (!isDone(answer)) return failed(`${name} answered with status ${String(answer.status)}; it may be sealed or overloaded, so try again`);
  const custom = Object.fromEntries(labels(provenance).map(([label, value]) => [label, value.slice(0, LONGEST2)]));
  const noted = await session.call("PUT", `${head}/metadata/${rest}`, { custom_metadata: custom });
  return isDone(noted) ? { kind: "created" } : { kind: "created", note: `${name} did not take the metadata of ${deposit.path}.` };
}
function makeVaultStore(kind, world) {
  let opened;
  return async (deposit, provenance) => {
    opened ??= openVault(kind, world, {});
    const session = await opened;
    return "ok" in session ? failed(session.problem.sentence) : store5(kind, session, deposit, provenance);
  };
}

// src/launcher/vault.ts
var VAULT2 = { manager: "vault", name: "Vault", program: "vault", prefixes: ["VAULT"] };
var OPENBAO = { manager: "openbao", name: "OpenBao", program: "bao", prefixes: ["BAO", "VAULT"] };

// src/storing/storers.ts
var storers = {
  "aws-secrets-manager": (world) => makeAwsStore("secretsmanager", world),
  "aws-ssm": (world) => makeAwsStore("ssm", world),
  "azure-key-vault": makeAzureStore,
  "gcp-secret-manager": makeGcpStore,
  onepassword: makeOnePasswordStore,
  openbao: (world) => makeVaultStore(OPENBAO, world),
  vault: (world) => makeVaultStore(VAULT2, world)
};

// src/depositing.ts
function expectStorable({ id, name }) {
  if (storers[id] !== void 0) return;
  throw new import_keygate.core_errors__UserError(
    `Keygate cannot store in ${name} itself: there is no way that keeps a value out of the arguments of a program. It stores in ${Object.keys(storers).join(", ")}. Leave out --store, and use the lines that are printed.`
  );
}
function isAt(place) {
  return ({ file, line, slot }) => file === place.file && line === place.line && slot === place.slot;
}
function placeOf({ path: _path, values: _values, secret: _secret, ...place }) {
  return place;
}
function depositsOf(files) {
  return files.flatMap(({ deposits }) => deposits);
}
function withheld({ files, left }, reason) {
  return { files: [], left: [...left, ...files.flatMap(({ swaps }) => swaps.map((swap) => ({ ...swap, reason, steps: [] })))] };
}
async function depositFirst(remediation, findings, remediate, { manager, managers, owner, repository, now, world }) {
  expectStorable(manager);
  const leases = [];
  const warnings = new Set(staticSecrets(managers, [manager.id], world.env));
  const store6 = storers[manager.id]?.({ ...world, issued: (lease) => leases.push(lease), warn: (sentence) => warnings.add(sentence) });
  if (store6 === void 0) throw new RangeError("a manager is storable and has nothing that stores");
  try {
    const settled = await storeAll(depositsOf(remediation.files), store6, ({ file, server }) => ({
      ...owner === void 0 ? {} : { owner },
      source: `${repository}/${file}${server === void 0 ? "" : `#${server}`}`,
      time: now.toISOString()
    }));
    const stored = settled.flatMap(
      ({ deposit, outcome }) => outcome.kind === "created" || outcome.kind === "same" ? [{ ...placeOf(deposit), stored: deposit.path, outcome: outcome.kind }] : []
    );
    const notes = settled.flatMap(({ outcome }) => outcome.kind === "created" && outcome.note !== void 0 ? [outcome.note] : []);
    const storing = { manager: manager.name, stored, notices: [...warnings, ...notes] };
    const failure = settled.find(({ outcome }) => outcome.kind === "failed")?.outcome;
    if (failure?.kind === "failed")
      return {
        remediation: withheld(remediation, "No file was changed, because storing failed."),
        storing: { ...storing, problem: failure.reason }
      };
    const conflicts = settled.flatMap(
      ({ deposit, outcome }) => outcome.kind === "conflict" ? [
        {
          ...placeOf(deposit),
          reason: outcome.reason,
          steps: ["Store it at another place, or see which of the two values is the right one."]
        }
      ] : []
    );
    if (conflicts.length === 0) return { remediation, storing };
    const rest = findings.filter(
      ({ origin, start, slot }) => !conflicts.some(isAt({ file: origin.path, line: start.line, slot: slot?.name ?? "text" }))
    );
    const again = await remediate(rest);
    const known = settled.filter(({ outcome }) => outcome.kind !== "conflict");
    const isStored = ({ path, secret }) => known.some(({ deposit }) => deposit.path === path && deposit.secret.equals(secret));
    if (!depositsOf(again.files).every(isStored)) {
      const problem2 = "Without the credentials whose places are taken, the others would be stored elsewhere.";
      return { remediation: withheld(remediation, "No file was changed, because storing failed."), storing: { ...storing, problem: problem2 } };
    }
    return { remediation: { ...again, left: [...again.left, ...conflicts] }, storing };
  } finally {
    for (const lease of leases) await lease.revoke();
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  depositFirst,
  expectStorable
});
