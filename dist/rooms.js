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

// src/rooms.ts
var rooms_exports = {};
__export(rooms_exports, {
  clients: () => clients,
  findServer: () => findServer,
  findStructures: () => findStructures,
  isDefaultPassword: () => isDefaultPassword,
  isKnownPlain: () => isKnownPlain,
  isKnownSecret: () => isKnownSecret,
  isPlaceholder: () => isPlaceholder,
  issuers: () => issuers,
  judgeName: () => judgeName,
  judgeValue: () => judgeValue,
  looksRandom: () => looksRandom,
  makeDetector: () => makeDetector,
  managers: () => managers,
  unknownClient: () => unknownClient
});
module.exports = __toCommonJS(rooms_exports);

// as-json:with-patterns
function late(object, key) {
  const { value: text } = Object.getOwnPropertyDescriptor(object, key) ?? {};
  if (typeof text !== "string") return;
  const get = () => {
    const end = text.lastIndexOf("/");
    const value = new RegExp(text.slice(1, end), text.slice(end + 1));
    Object.defineProperty(object, key, { value, enumerable: true });
    return value;
  };
  Object.defineProperty(object, key, { get, enumerable: true, configurable: true });
}
function at(node, way, i) {
  const key = way[i];
  if (key === "*") for (const item of node) at(item, way, i + 1);
  else if (i + 1 === way.length) late(node, key);
  else if (node[key] !== void 0) at(node[key], way, i + 1);
}
function withPatterns(data, places) {
  for (const place of places) at(data, place.split(" "), 0);
  return data;
}

// src/clients/index.ts
var declared = withPatterns(require("./clients.json"), ["clients * interpolations * pattern", "clients * withholds", "clients * hooks reserved", "unknownClient interpolations * pattern"]);
var clients = declared.clients;
var unknownClient = declared.unknownClient;

// held:src/core/pattern.ts
var import_keygate = require("./keygate.js");

// held:src/core/spans.ts
var import_keygate2 = require("./keygate.js");

// src/credentials/names.ts
function wordSet(words) {
  return new Set(words.trim().split(/\s+/));
}
var COMPOUNDS = [
  [/apikeys?/g, " api key "],
  [/appkeys?/g, " app key "],
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
  [/privkey/g, " private key "],
  [/refreshtoken/g, " refresh token "],
  [/sessiontoken/g, " session token "],
  [/connectionstrings?|connstr(?:ing)?|connection_?uri/g, " connection string "],
  [/passphrase/g, " passphrase "],
  [/session[_ -]?string/g, " session token "],
  [/mot[_ -]?de[_ -]?passe/g, " mdp "]
];
var ANY_COMPOUND = new RegExp(COMPOUNDS.map(([compound]) => compound.source).join("|"));
var PASSWORD = wordSet(`
  pword passwrd sifre \u015Fifre parol
  password passwords passwd pwd pass passw passphrase passcode pw pswd passwort kennwort contrasena contrase\xF1a clave senha passe mdp
  parola haslo has\u0142o wachtwoord losenord l\xF6senord heslo \u043F\u0430\u0440\u043E\u043B\u044C \u5BC6\u7801 \u5BC6\u78BC \u53E3\u4EE4 \u30D1\u30B9\u30EF\u30FC\u30C9 \uBE44\uBC00\uBC88\uD638
`);
var SECRET = wordSet(`
  passkey
  token tokens secret secrets sekret credential credentials creds cred pat jwt bearer cookie cookies authorization apikey psk otp
  totp sas mnemonic hmac jeton \u0442\u043E\u043A\u0435\u043D \u4EE4\u724C \u5BC6\u94A5 \u91D1\u9470 \u30C8\u30FC\u30AF\u30F3 \uD1A0\uD070
`);
var WEAK_TAIL = wordSet(`
  login phrase
  auth signature sig session sessionid license code codes basic salt pepper seed master recovery \u043A\u043B\u044E\u0447
`);
var PHRASED = wordSet("jwt session cookie auth nextauth signing hmac webhook encryption flask");
var QUALIFIERS = wordSet(`
  prod production staging stage dev development test testing sandbox live eu us uk apac backup old new main primary secondary work
  personal home raw plain plaintext b64 base64 hex data root db ro rw shared global internal external
`);
var UNREADABLE = wordSet("hashed encrypted sealed redacted checksum digest fingerprint sha256 md5");
var UNSPOKEN = /^x-honeycomb-team$/i;
var OTHER_PASSES = wordSet(`
  high low band all render encoder compiler first second single multi two by max min
`);
var FUSED_PASSWORD = /[a-z0-9](?:password|passwd|passphrase|pswd)$|^(?:db|my|pg|root|user|admin|sa|smtp|ftp|ssh|sudo)pass$|^pswd$/;
var FUSED_SECRET = /[a-z0-9](?:token|secret|apikey|credential)$/;
var KEY_OPENERS = wordSet(`
  api access secret private signing sign encryption auth master admin service account app application webhook subscription consumer
  shared hmac deploy ssh storage function bot write server role session license integration developer user org organization
  workspace team rest management sdk live client security host ingest personal mcp
`);
var HARMLESS_OPENERS = wordSet(`
  model room kms
  websocket correlation trace request
  public publishable primary foreign partition sort cache routing group object hot short shortcut unique index idempotency
  pagination page next continuation csrf anon anonymous browser site max min maximum minimum num total default output input prompt
  completion context thinking reasoning stop pad eos bos mask project registry issue file doc document spreadsheet sheet list board
  dedup bust by playback gpg node frame component row item entity record dataset bucket path lookup translation locale style map
  json yaml config design unit native quote base special reward governance known
`);
var COUNTED = wordSet(`
  unit
  max min maximum minimum num total stop eos bos pad unk mask special input output prompt completion context thinking reasoning
  next page pagination continuation csrf xsrf design native quote reward governance mint program limit
`);
var HARMLESS_TAILS = wordSet(`
  workspace workspaces org orgs organization organisation team teams project projects board boards space spaces page pages base bases sheet
  spreadsheet document documents doc docs drive channel channels room account accounts tenant customer site sites app apps application
  collection collections namespace cluster instance environment group groups list lists view views
  exchange criteria
  algo hash hashed sha1 sha256 sha512 md5 digest checksum bcrypt argon2 salted
  url urls uri uris endpoint endpoints path paths file files filename filepath dir directory folder name names id ids type types
  mode method methods limit limits count max min size length len budget ttl expiry expires expiration expiresin expire timeout
  lifetime age host hostname port region arn enabled enable disabled disable format algorithm alg prefix suffix header headers scope
  scopes issuer audience provider providers store storage manager source env var variable version ref reference alias policy
  rotation required usage window column field encoding strategy flow grant realm role roles user username email domain tenant kid
  thumbprint fingerprint location backend engine vault cache map mapping layout board level interval retries retry debug logging
  server servers service services address addr status state description label title example placeholder hint prompt validation
  verify verification refresh renewal model models price cost rate ratio threshold per schema table database db config configuration
  settings options profile mount bytes key_id keyid command cmd helper proxy template pattern regex check support supported hz khz
`);
function wordsOf(name) {
  if (name.length > 200) return [];
  let text = name.replace(/([a-z]|[0-9](?=[A-Z][a-z]))([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase();
  if (ANY_COMPOUND.test(text)) for (const [compound, words] of COMPOUNDS) text = text.replace(compound, words);
  return text.split(/[^a-z0-9\u0080-\uffff]/).filter((word) => word !== "");
}
function upperSnake(name) {
  return name.slice(0, 200).replace(/([a-z]|[0-9](?=[A-Z][a-z]))([A-Z])/g, "$1_$2").replace(/^-{1,2}/, "").replace(/[^A-Za-z0-9]/g, "_").toUpperCase();
}
var verdicts = /* @__PURE__ */ new Map();
var MAX_CACHED = 5e3;
function judgeName(name) {
  const known = verdicts.get(name);
  if (known !== void 0) return known;
  const verdict = verdictOf(name);
  if (verdicts.size < MAX_CACHED) verdicts.set(name, verdict);
  return verdict;
}
function verdictOf(name) {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (last === void 0) return "none";
  if (words.length > 1 && /^\d{1,3}$/.test(last)) return judgeName(words.slice(0, -1).join("_"));
  const glued = /^(?<noun>[a-z]{3,20})\d{1,4}$/.exec(last)?.groups?.["noun"];
  if (glued !== void 0 && (PASSWORD.has(glued) || SECRET.has(glued) || glued === "key"))
    return judgeName([...words.slice(0, -1), glued].join("_"));
  const before = words.at(-2) ?? "";
  if (last === "value" && words.length > 1) return judgeName(words.slice(0, -1).join("_"));
  if (UNSPOKEN.test(name)) return "secret";
  if (/^(?:OLD_?|INIT_?)?PWD$/.test(name)) return "harmless";
  if (words.length > 1 && QUALIFIERS.has(last)) {
    const rest = judgeName(words.slice(0, -1).join("_"));
    if (rest === "password" || rest === "secret") return rest;
  }
  if (last === "pass" && OTHER_PASSES.has(before)) return "key";
  if (UNREADABLE.has(before)) return "harmless";
  if (PASSWORD.has(last) || FUSED_PASSWORD.test(last)) return "password";
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
  if (last === "secret" && PHRASED.has(before)) return "password";
  if (SECRET.has(last) || FUSED_SECRET.test(last)) return COUNTED.has(before) ? "harmless" : "secret";
  if (WEAK_TAIL.has(last)) return "key";
  if (words.some((word) => PASSWORD.has(word))) return "secret";
  const opened = words.some((word, i) => word === "key" && (i === 0 || KEY_OPENERS.has(words[i - 1] ?? "")));
  return opened || words.some((word) => SECRET.has(word)) ? "key" : "none";
}

// src/credentials/placeholder.ts
var FILLER = wordSet(`
  yourtoken mytoken yourkey yourapikey myapikey mykey yourpassword yoursecret mysecret
  mot de passe jouw wachtwoord eintragen hier readme docs privada privee schluessel sifre haslo parola geheim
  ask admins team teams stored keychain keyring vault injected devops lastpass bitwarden manager rotated runtime provided supplied via
  motdepasse utilisateur contrasena passwort benutzer kennwort senha usuario serveur servidor adc multi
  your yours my our the a an here this that some any with of from for to in or and if is it on at actual real own new valid optional
  required needed needs goes put insert enter add set paste fill replace change changeme me use get see todo tbd fixme none null nil
  undefined empty blank default unset missing secret secrets token tokens key keys api apikey password passwd pass pwd pw credential
  credentials auth authorization bearer basic access personal private public client user username account admin service app
  application bot session id name value string text example examples sample demo dummy fake mock placeholder redacted hidden masked
  removed omitted xxx foo bar baz foobar test testing connection url uri db database host port org organization project workspace
  tenant domain webhook pat env variable var hier dein deine ihr tu su clave votre cle il tuo sua seu chave aqui voici local dev
  only not no cookie hash refresh write read very long random please do production min max chars char characters copy dashboard noop
  super strong secure thing something whatever secretkey yourkey insert_here ignore ignored unused later soon fill-me na prod never
  keep safe generated generate by run openssl
`);
var TELLING = /(?<![A-Za-z])(?:your|yours?_|change[-_ ]?me|replace[-_ ]?(?:me|with|this)?|insert|placeholder|redacted|dummy|example|sample|todo|tbd|fixme|put[-_ ]your|enter[-_ ]your|paste|to[-_ ]be|goes[-_ ]here|not[-_ ]?set|hidden|masked|removed|omitted|fake|mock)(?![a-z])/i;
var TELLING_INSIDE = /EXAMPLE|YOUR_|_HERE|-here$|_here$|(?:^|[^A-Za-z])your[A-Z]/;
var BRACKETED = /^(?:<[^<>]{0,200}>|\[[^[\]]{0,200}\]|\{\{[^{}]{0,200}\}\}|\{[^{}"':]{1,200}\}|\(\([^()]{0,200}\)\)|__[A-Za-z0-9_]{1,100}__|%%?[A-Za-z0-9_-]{1,100}%%?|@[A-Z0-9_]{2,100}@|#\{[^{}]{0,200}\}#?)$/;
var BRACKET_INSIDE = /<[A-Za-z][A-Za-z0-9 _./|:-]{1,80}>|\[[A-Z][A-Z0-9 _-]{2,80}\]/;
var ELLIPSIS = /\.{3}|\u2026/;
var FILL_RUN = /([xX*#.\u2022_\-0?])\1{5,}/;
var SEQUENCES = [
  "0123456789",
  "1234567890",
  "9876543210",
  "abcdefghijkl",
  "qwertyuiop",
  "abcdef123456",
  "123456abcdef",
  "deadbeefdeadbeef",
  "a1b2c3d4e5",
  "1a2b3c4d5e",
  "abc123def456"
];
var SAMPLE_WORD = /(?:^|[-_])(?:your|example|sample|dummy|fake|placeholder|redacted|replace|changeme)(?:$|[-_])/i;
var KNOWN_SAMPLES = /* @__PURE__ */ new Set([
  "123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11",
  "YourStrong!Passw0rd",
  "YourStrong@Passw0rd",
  "yourStrong(!)Password",
  "Your_password123"
]);
var FORMATTED = /^%-?\d{0,3}[sd](?:\\n)?$/;
var DOCUMENTED_ENDS = ["4eC39HqLyjWDarjtT1zdp7dc"];
var DEFAULT_PASSWORDS = wordSet(`
  postgres postgresql mysql root admin admin123 password password1 password123 passw0rd p@ssw0rd pass secret guest user test testing
  demo example changeit changeme default redis mongo mongodb neo4j minio minioadmin elastic grafana sa toor 1234 12345 123456
  1234567 12345678 123456789 1234567890 qwerty letmein welcome pw pwd dev development local localhost docker app db database
  supabase rootpassword mypassword yourpassword mysecretpassword dbpassword db_password dbpass testpass testpassword adminpassword
  rootpass s3cret s3cr3t
`);
var UUID = /^(?:[0-9a-f]{4,12}-){1,5}[0-9a-f]{4,12}$/i;
function isDefaultPassword(text) {
  return DEFAULT_PASSWORDS.has(text.toLowerCase());
}
function variety(text) {
  const expected = Math.min(text.length, 16);
  return expected === 0 ? 0 : new Set(text).size / expected;
}
function isFilling(text) {
  const body = text.toLowerCase();
  if (FILL_RUN.test(body)) return true;
  const core = body.replace(/[^a-z0-9]/g, "");
  if (core.length >= 8 && variety(core) < 0.3) return true;
  if (core.length < 10) return false;
  let rest = core;
  for (const sequence of SEQUENCES) rest = rest.replaceAll(sequence, "");
  return core.length - rest.length >= 10 && rest.length * 3 <= core.length * 2 || isCounted(core);
}
function isCounted(text) {
  if (text.length < 12) return false;
  let steps = 0;
  for (let i = 1; i < text.length; i++) {
    const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
    if (step === 1 || text[i - 1] === "9" && text[i] === "0") steps++;
  }
  return steps * 3 >= text.length * 2;
}
function isSampleToken(text) {
  return isFilling(text) || text.includes("EXAMPLE") || SAMPLE_WORD.test(text) || ELLIPSIS.test(text) || saysSample(text) || DOCUMENTED_ENDS.some((end) => text.endsWith(end));
}
function saysSample(text) {
  const body = /[A-Za-z0-9+/]{16,400}={0,2}$/.exec(text)?.[0] ?? "";
  if (body.length % 4 === 1 || !/^[A-Za-z0-9+/]/.test(body)) return false;
  const plain = Buffer.from(body, "base64").toString("latin1");
  return /^[\w .,:!-]{12,}$/.test(plain) && /test|example|sample|dummy|fake|placeholder|changeme|secret/i.test(plain);
}
function isPlaceholder(text, name = "") {
  const trimmed = text.trim();
  if (trimmed === "") return true;
  if (trimmed.length > 300) return false;
  if (BRACKETED.test(trimmed) || BRACKET_INSIDE.test(trimmed)) return true;
  if (ELLIPSIS.test(trimmed) || isFilling(trimmed)) return true;
  if (/^[xX*#.\u2022_?-]{3,}$/.test(trimmed) || /(?:^|[-_:])[xX*]{3,}(?:$|[-_:])/.test(trimmed)) return true;
  if (KNOWN_SAMPLES.has(trimmed) || FORMATTED.test(trimmed)) return true;
  if (TELLING_INSIDE.test(trimmed)) return true;
  const words = wordsOf(trimmed.replace(/^0x(?![0-9a-fA-F]{8})/, ""));
  if (TELLING.test(trimmed) && !looksRandom(trimmed)) return true;
  if (words.length === 0) return false;
  if (/[\u0080-\uffff]/.test(trimmed) && !/[0-9]/.test(trimmed)) return true;
  const own = new Set(wordsOf(name));
  const verdict = judgeName(name);
  const counted = verdict === "secret" || verdict === "key";
  return words.every(
    (word) => FILLER.has(word) || own.has(word) || counted && isCountedFiller(word) || /^x{2,}$/.test(word) || words.length > 1 && /^\d{1,3}$/.test(word) && !own.has("password")
  );
}
function isCountedFiller(word) {
  const [, stem = "", digits = ""] = /^([a-z]{0,20})(\d{2,10})$/.exec(word) ?? [];
  if (digits === "" || stem !== "" && !FILLER.has(stem)) return false;
  return "1234567890".startsWith(digits) || "0123456789".startsWith(digits);
}
function isSlug(value) {
  const parts = value.split(/[-_./:,=+ ]+/).filter((part) => part !== "");
  return parts.length > 1 && parts.every((part) => /^(?:[A-Za-z]{1,20}\d{0,4}|v?\d{1,4})$/.test(part)) && parts.some((part) => /[A-Za-z]{3}/.test(part));
}
var INSTRUCTION = wordSet(`
  ask your my please change choose replace insert enter put set add paste provided supplied stored injected retrieved generated rotated
  vault keychain keyring manager lastpass bitwarden secret password passwd token key credential chars char characters min max
  example sample dummy fake placeholder here todo from via ci env dashboard production staging use copy
`);
function isInstruction(value) {
  const words = value.toLowerCase().split(/[-_ ]+/);
  return words.length > 1 && words.every((word) => /^(?:[a-z\u0080-\uffff]{1,20}|\d{1,3})$/.test(word)) && words.some((word) => INSTRUCTION.has(word));
}
function isReadable(part) {
  const words = part.match(/[A-Z]?[a-z]{1,40}|[A-Z]{1,40}|[0-9]{1,40}/g) ?? [];
  const letters = words.filter((word) => /[a-z]/i.test(word));
  return letters.length > 0 && letters.join("").length / letters.length >= 4.5 && words.length <= 8;
}
function looksRandom(text, joined = true) {
  for (const part of text.split(joined ? /[^A-Za-z0-9+/=_-]/ : /[^A-Za-z0-9+=]/)) {
    if (part.length < 16 || isSlug(part) || UUID.test(part)) continue;
    const digits = part.replace(/[^0-9]/g, "").length;
    const upper = part.replace(/[^A-Z]/g, "").length;
    const lower = part.replace(/[^a-z]/g, "").length;
    const classes = Number(digits > 1) + Number(upper > 1) + Number(lower > 1);
    if (classes >= 2 && variety(part) >= 0.5 && !isReadable(part)) return true;
  }
  return false;
}

// src/credentials/required-words.ts
function wordsTest(words) {
  const lists = words === "" ? [] : words.split(" ").map((list) => list.split("|"));
  return (name) => lists.every((list) => list.some((word) => name.includes(word)));
}

// src/credentials/detect.ts
var MAX_PROBES = 40;
var LONGEST_CREDENTIAL = 1e3;
var MAX_NAMES = 5e3;
function rangeOf(match) {
  const secret = match.groups?.["secret"];
  if (secret === void 0) return { start: match.index, end: match.index + match[0].length };
  const at2 = match[0].lastIndexOf(secret);
  return { start: match.index + at2, end: match.index + at2 + secret.length };
}
function settle(matches) {
  const byLength = matches.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept = [];
  const taken = new import_keygate2.core_spans__SpanSet();
  for (const match of byLength) {
    if (taken.overlaps(match)) continue;
    taken.add(match);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}
function makeDetector(issuers2) {
  const anchored = /* @__PURE__ */ new Map();
  const bare = [];
  const byId = /* @__PURE__ */ new Map();
  for (const issuer of issuers2) {
    for (const kind of issuer.kinds) {
      const known = { issuer, kind, pattern: void 0, mayBe: void 0 };
      byId.set(kind.id, known);
      const named = "names" in kind;
      if (named) bare.push(known);
      if (!named || kind.anchors.length > 0) {
        for (const anchor of kind.anchors) {
          const list = anchored.get(anchor);
          if (list === void 0) anchored.set(anchor, [known]);
          else list.push(known);
        }
      }
    }
  }
  const anchors = [...anchored.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  let anyAnchor;
  function candidates2(text) {
    const seen = /* @__PURE__ */ new Set();
    if (anchors.length === 0) return /* @__PURE__ */ new Set();
    anyAnchor ??= new RegExp(anchors.map(import_keygate.core_pattern__escapePattern).join("|"), "g");
    anyAnchor.lastIndex = 0;
    for (let hit = anyAnchor.exec(text); hit !== null; hit = anyAnchor.exec(text)) {
      seen.add(hit[0]);
      anyAnchor.lastIndex = hit.index + 1;
    }
    const found = /* @__PURE__ */ new Set();
    for (const anchor of seen) {
      for (const other of anchors) if (anchor.includes(other)) for (const known of anchored.get(other) ?? []) found.add(known);
    }
    return found;
  }
  const byName = /* @__PURE__ */ new Map();
  function namedBy(name) {
    const known = byName.get(name);
    if (known !== void 0) return known;
    const upper = upperSnake(name);
    const possible = bare.filter((one) => (one.mayBe ??= wordsTest(one.kind.words ?? ""))(upper));
    const made = { upper, possible };
    if (byName.size < MAX_NAMES) byName.set(name, made);
    return made;
  }
  const detector = {
    issuers: issuers2,
    mayFind(text) {
      if (anchors.length === 0) return false;
      anyAnchor ??= new RegExp(anchors.map(import_keygate.core_pattern__escapePattern).join("|"), "g");
      anyAnchor.lastIndex = 0;
      return anyAnchor.test(text);
    },
    find(text) {
      const matches = [];
      for (const known of candidates2(text)) {
        if ("names" in known.kind) continue;
        known.pattern ??= new RegExp(known.kind.pattern.source, `${known.kind.pattern.flags}g`);
        known.pattern.lastIndex = 0;
        for (let match = known.pattern.exec(text); match !== null; match = known.pattern.exec(text)) {
          const { start, end } = rangeOf(match);
          matches.push({ ...known, start, end, harmless: known.kind.harmless === true || isSampleToken(text.slice(start, end)) });
          if (match[0] === "") known.pattern.lastIndex++;
        }
      }
      return settle(matches);
    },
    findLoosely(text) {
      if (candidates2(text).size === 0) return [];
      const found = [...detector.find(text)];
      const taken = new import_keygate2.core_spans__SpanSet(found);
      let probes = 0;
      for (const anchor of anchors) {
        for (let at2 = text.indexOf(anchor, 1); at2 > 0; at2 = text.indexOf(anchor, at2 + 1)) {
          if (taken.overlaps({ start: at2, end: at2 + 1 })) continue;
          if (++probes > MAX_PROBES) return [{ start: 0, end: text.length }];
          const [first] = detector.find(text.slice(at2, at2 + LONGEST_CREDENTIAL));
          if (first?.start !== 0) continue;
          const span = { start: at2, end: at2 + first.end };
          taken.add(span);
          found.push(span);
        }
      }
      return found;
    },
    named(name, value) {
      const { upper, possible } = namedBy(name);
      for (const known of possible) {
        const match = known.kind.pattern.exec(value);
        if (match === null || known.kind.names?.test(upper) !== true) continue;
        const { start, end } = rangeOf(match);
        return { ...known, start, end, harmless: known.kind.harmless === true || isSampleToken(value.slice(start, end)) };
      }
      return void 0;
    },
    kind: (id) => byId.get(id)
  };
  return detector;
}

// src/credentials/generic.ts
var SETTINGS = wordSet(`
  true false yes no on off none null undefined auto always never required optional enabled disabled default basic bearer digest
  oauth oauth2 oidc jwt apikey api_key api-key token password key saml ldap ntlm kerberos iam cli env environment file keychain
  keyring system browser device interactive client_credentials authorization_code refresh_token local remote dev development test
  testing stage staging prod production public private internal read write readonly read-only strict lax string session memory redis
  admin user guest stdin prompt ask unix_socket peer trust md5 scram-sha-256 empty noop inherit manual external
`);
var PATH = /^(?:~|\.{1,2})?\/|^[A-Za-z]:[\\/]|^\\\\/;
var FILE_NAME = /^[\w.-]{1,100}\.(?:json|ya?ml|toml|env|pem|key|crt|cer|p12|pfx|txt|js|ts|py|sh|ini|conf|db|sqlite)$/i;
var UUID2 = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
var IDENTIFIER = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
var SEED_PHRASE = /^(?:[a-z]{3,8} ){11,23}[a-z]{3,8}$/;
var GROUPS = /^(?:[A-Za-z0-9]{4} ){3,7}[A-Za-z0-9]{4}$/;
var HEX = /^[0-9a-fA-F-]+$/;
var PUBLIC_KEY = /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-[a-z0-9-]{4,20}|sk-ssh-[a-z0-9@.-]{4,40}) /;
var HASHED = /^(?:\$(?:2[abxy]?|5|6|y|argon2(?:id?|d)|scrypt|pbkdf2(?:-sha\d{1,3})?)\$|pbkdf2_sha\d{1,3}\$|\{S?(?:SHA|MD5|CRYPT)\d{0,3}\})\S{8,400}$/i;
var PLAIN_URL = /^[a-z][a-z0-9+.-]{1,20}:\/\//i;
var DOTTED_NAME = /^[A-Za-z][A-Za-z_-]{0,40}(?:\.[A-Za-z][A-Za-z_-]{0,40}){1,6}$/;
function classesOf(text) {
  return Number(/[0-9]/.test(text)) + Number(/[a-z]/.test(text)) + Number(/[A-Z]/.test(text)) + Number(/[^A-Za-z0-9]/.test(text));
}
function judgeValue(text, name, verdict) {
  const value = text.trim();
  if (value.length < 4 || value.length > 1e4) return void 0;
  if (SETTINGS.has(value.toLowerCase()) || isPlaceholder(value, name) || PUBLIC_KEY.test(value) || HASHED.test(value)) return void 0;
  if (verdict === "none") {
    const made = value.length >= 20 && value.length <= 200 && /^[A-Za-z0-9_-]+$/.test(value) && classesOf(value.replace(/[_-]/g, "")) === 3;
    return made && looksRandom(value) && !HEX.test(value) ? { confidence: "low", evidence: "a random-looking value" } : void 0;
  }
  if (verdict === "pin") {
    return /^\d{4,12}$/.test(value) ? { confidence: "medium", evidence: "a number under a name for a PIN" } : void 0;
  }
  if (verdict === "password") {
    if (isDefaultPassword(value) || isInstruction(value) || /^(?:~|\.{1,2})[\\/]|^[A-Za-z]:[\\/]/.test(value) || PLAIN_URL.test(value) || /^(?:~|\.{1,2})?\/[\w.-]+\//.test(value) || IDENTIFIER.test(value))
      return void 0;
    return { confidence: classesOf(value) >= 2 || value.length >= 12 ? "high" : "medium", evidence: "a value under a name for a password" };
  }
  if (PATH.test(value) && !looksRandom(value, false)) return void 0;
  if (PLAIN_URL.test(value) || FILE_NAME.test(value) || IDENTIFIER.test(value) || DOTTED_NAME.test(value)) return void 0;
  if (/^\d+$/.test(value) && value.length < 20) return void 0;
  if (/^0x[0-9a-fA-F]{40}$/.test(value) || /^[A-Za-z][\w.-]{1,60}(?:\/[\w.-]{1,60}){1,6}$/.test(value) && !looksRandom(value))
    return void 0;
  if (SEED_PHRASE.test(value) && /(?:mnemonic|phrase|seed)$/i.test(name)) return { confidence: "high", evidence: "a seed phrase" };
  if (/\s/.test(value) && !looksRandom(GROUPS.test(value) ? value.replaceAll(" ", "") : value)) return void 0;
  const mixed = /[0-9]/.test(value) && /[A-Za-z]/.test(value) || (value.match(/[a-z][A-Z]/g)?.length ?? 0) >= 3;
  if (verdict === "secret") {
    if (value.length < 8 || isSlug(value)) return void 0;
    if (/cookies?$/i.test(name) && !looksRandom(value)) return void 0;
    if (looksRandom(value) || UUID2.test(value))
      return { confidence: "high", evidence: "a random-looking value under a name for a credential" };
    if (!mixed && value.length < 24 && classesOf(value) < 3) return void 0;
    return { confidence: "medium", evidence: "a value under a name for a credential" };
  }
  if (verdict === "key") {
    if (looksRandom(value)) return { confidence: "medium", evidence: "a random-looking value under a name for a credential" };
    if (UUID2.test(value)) return { confidence: "medium", evidence: "a UUID under a name for a credential" };
    if (/(?:auth|basic|login)$/i.test(name) && /^[^\s:/@]{1,64}:[^\s:/@]{6,200}$/.test(value) && !isSlug(value)) {
      return { confidence: "medium", evidence: "a user name and password under a name for both" };
    }
    return void 0;
  }
  return void 0;
}

// src/credentials/index.ts
var declared2 = withPatterns(require("./issuers.json"), ["issuers * kinds * pattern", "issuers * kinds * names"]);
var issuers = declared2.issuers;

// src/credentials/structure.ts
var JWT = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,8000}\.[A-Za-z0-9_-]{16,2000}/g;
var PEM = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----/g;
var KEY_LINE = /(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{40,}={0,2}/;
var PEM_END = /-----END (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----/;
var BASIC = /(?<![A-Za-z])[Bb]asic\s{1,4}(?<encoded>[A-Za-z0-9+/_-]{8,2000}={0,2})/g;
var USERINFO = /(?<![A-Za-z0-9+.-])(?<scheme>[A-Za-z][A-Za-z0-9+.-]{1,30}):\/\/(?<user>[^\s/?#@:"'`<>,;]{0,200}):(?<password>[^\s/"'`<>]{1,2000})@(?<host>\[[0-9a-fA-F:.]{2,45}\]|[^\s/?#:@"'`<>,;()]{1,255})/g;
var PAIR = /(?<=^|[;,&\s"'])(?<key>password|pwd|accountkey|sharedaccesskey|sharedaccesssignature|secretaccesskey|accesskey|apikey|authtoken|sharedsecretvalue)\s{0,3}=\s{0,3}["']?(?<value>[^;,"'&\s]{4,400})/gi;
var TOKEN_AS_USER = "x-oauth-basic";
var STAND_IN = /^(?:\$[A-Za-z_]\w{0,100}|\$?\{{1,2}[^{}]{1,200}\}{1,2}|%[A-Za-z_]\w{0,100}%|<[^<>]{1,100}>|\[[^[\]]{1,100}\]|\$\([^()]{1,500}\)|(?:env:|process\.env\.|os\.environ[./])[A-Za-z_]\w{0,100})$/;
var DRIVER = /(?<![\w:/.@-])(?<user>[\w.$#-]{1,60})(?::(?<go>[^\s:@/]{4,200})@(?:tcp|unix)\(|\/(?<oracle>[^\s/@]{4,100})@(?:\/\/)?[\w.-]{1,200}(?::\d{1,5})?\/\w{1,60}(?![\w/]))/g;
var LOCAL_HOST = /^(?:[a-z0-9_-]{1,63}|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|(?:[a-z0-9-]{1,63}\.){0,4}(?:localhost|local|test|invalid|example|example\.(?:com|org|net)))$/i;
function decode(base64) {
  const text = Buffer.from(base64, "base64").toString("latin1");
  return /^[\x20-\x7e]+$/.test(text) ? text : void 0;
}
function payloadOf(token) {
  const part = token.split(".")[1];
  if (part === void 0) return void 0;
  try {
    const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? { ...value } : void 0;
  } catch {
    return void 0;
  }
}
function jsonWebTokens(text, found) {
  if (!text.includes("eyJ")) return;
  for (const match of text.matchAll(JWT)) {
    const payload = payloadOf(match[0]);
    const harmless = payload?.["role"] === "anon" || isSampleToken(match[0].split(".")[2] ?? "") || payload?.["name"] === "John Doe";
    found.push({ id: "json-web-token", name: "JSON Web Token", start: match.index, end: match.index + match[0].length, harmless });
  }
}
function privateKeys(text, found) {
  if (!text.includes("PRIVATE KEY")) return;
  let seen = 0;
  for (const match of text.matchAll(PEM)) {
    if (match.index < seen) continue;
    const body = match.index + match[0].length;
    const rest = text.slice(body, body + 2e4);
    const close = PEM_END.exec(rest);
    const content = close === null ? rest : rest.slice(0, close.index);
    const letters = KEY_LINE.exec(content.replace(/\\[nrt]/g, " "))?.[0] ?? "";
    const end = close === null ? body + content.length : body + close.index + close[0].length;
    seen = end;
    found.push({
      id: "private-key",
      name: "private key",
      start: match.index,
      end,
      harmless: letters.length < 40 || isPlaceholder(content)
    });
  }
}
function basicAuthorizations(text, found) {
  if (!text.includes("asic")) return;
  for (const match of text.matchAll(BASIC)) {
    const encoded = match.groups?.["encoded"] ?? "";
    const plain = decode(encoded);
    const colon = plain?.indexOf(":") ?? -1;
    if (plain === void 0 || colon < 0) continue;
    const password = plain.slice(colon + 1);
    const secret = password === "" ? plain.slice(0, colon) : password;
    const start = match.index + match[0].length - encoded.length;
    found.push({
      id: "basic-authorization",
      name: "user name and password (Basic authorization)",
      start,
      end: start + encoded.length,
      harmless: isPlaceholder(secret) || isDefaultPassword(secret)
    });
  }
}
function connectionStrings(text, found) {
  if (text.includes("://")) {
    for (const match of text.matchAll(USERINFO)) {
      const { user = "", password = "", host = "", scheme = "" } = match.groups ?? {};
      const from = match.index + scheme.length + 3;
      if (password === TOKEN_AS_USER && user !== "") {
        const harmless2 = isPlaceholder(user, scheme) || STAND_IN.test(user);
        found.push({ id: "connection-string", name: "token in a URL", start: from, end: from + user.length, harmless: harmless2 });
        continue;
      }
      const start = from + user.length + 1;
      const local = LOCAL_HOST.test(host);
      const plain = isPlaceholder(password, `${user} ${scheme}`) || STAND_IN.test(password);
      const harmless = plain || local && (isDefaultPassword(password) || password === user || password.length < 4);
      found.push({ id: "connection-string", name: "password in a connection string", start, end: start + password.length, harmless });
    }
  }
  if (text.includes("@")) {
    for (const match of text.matchAll(DRIVER)) {
      const { user = "", go, oracle } = match.groups ?? {};
      const password = go ?? oracle ?? "";
      const start = match.index + user.length + 1;
      const harmless = isPlaceholder(password, user) || isDefaultPassword(password) || STAND_IN.test(password);
      found.push({
        id: "connection-string",
        name: "password in a connection string",
        start,
        end: start + password.length,
        harmless,
        loose: true
      });
    }
  }
  if (text.includes("=")) {
    for (const match of text.matchAll(PAIR)) {
      const { key = "", value = "" } = match.groups ?? {};
      const start = match.index + match[0].length - value.length;
      const near = text.slice(Math.max(0, start - 400), start + value.length + 400);
      const host = /(?:server|host|data source|addr(?:ess)?|endpoint)\s{0,3}=\s{0,3}(?:tcp:)?([^;,:\s]{1,200})/i.exec(near)?.[1] ?? "";
      const harmless = isPlaceholder(value, key) || STAND_IN.test(value) || isDefaultPassword(value) && (host === "" || LOCAL_HOST.test(host));
      found.push({
        id: "connection-string",
        name: `${key} in a connection string`,
        start,
        end: start + value.length,
        harmless,
        loose: true
      });
    }
  }
}
function findStructures(text) {
  const found = [];
  jsonWebTokens(text, found);
  privateKeys(text, found);
  basicAuthorizations(text, found);
  connectionStrings(text, found);
  return found;
}

// src/managers/index.ts
var declared3 = withPatterns(require("./managers.json"), ["managers * references * pattern", "managers * dynamic engines * variables", "managers * references * account", "managers * remedy launcher variables", "managers * printers * dynamic"]);
var managers = declared3.managers;

// src/servers/catalog.ts
var declared4 = withPatterns(require("./servers.json"), []);
var catalog = declared4.catalog;

// src/servers/index.ts
function names(list) {
  return list === void 0 ? [] : list.split(" ");
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
  const words = /* @__PURE__ */ new Map();
  const hosts = /* @__PURE__ */ new Map();
  for (const entry of catalog) {
    if (entry.packages !== void 0) for (const name of names(entry.packages.toLowerCase())) words.set(name, entry);
    if (entry.images !== void 0) for (const name of names(entry.images.toLowerCase())) words.set(name, entry);
    if (entry.hosts !== void 0) for (const host of names(entry.hosts)) hosts.set(host, entry);
  }
  const all = (key) => new Set(names(catalog.flatMap((entry) => entry[key] ?? []).join(" ")));
  built = { words, hosts, secrets: all("secrets"), plain: all("plain") };
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
function hostOf(text) {
  const start = text.indexOf("://");
  const authority = (start < 0 ? text : text.slice(start + 3)).split(/[/?#]/, 1)[0] ?? "";
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  return host.replace(/:\d{1,5}$/, "").toLowerCase();
}
function findServer(launch) {
  const { words, hosts } = index();
  if (launch.host !== void 0) {
    const server = hosts.get(hostOf(launch.host));
    if (server !== void 0) return expand(server);
  }
  for (const word of launch.words) {
    if (word.startsWith("https://") || word.startsWith("http://")) {
      const server = hosts.get(hostOf(word.slice(0, LONGEST_NAME)));
      if (server !== void 0) return expand(server);
      continue;
    }
    if (word.length > LONGEST_NAME) continue;
    for (const name of candidates(word)) {
      const server = words.get(name);
      if (server !== void 0) return expand(server);
    }
  }
  return void 0;
}
function isKnownSecret(name) {
  const { secrets, plain } = index();
  return secrets.has(name) && !plain.has(name);
}
function isKnownPlain(name) {
  const { secrets, plain } = index();
  return plain.has(name) && !secrets.has(name);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  clients,
  findServer,
  findStructures,
  isDefaultPassword,
  isKnownPlain,
  isKnownSecret,
  isPlaceholder,
  issuers,
  judgeName,
  judgeValue,
  looksRandom,
  makeDetector,
  managers,
  unknownClient
});
