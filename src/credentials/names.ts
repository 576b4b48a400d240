/**
 * What a name says about its value. `password` and `secret` names hold nothing but credentials,
 * `key` names often do, `harmless` names (`TOKEN_URL`, `MAX_TOKENS`, `PUBLIC_KEY`) hold something
 * about a credential, and `none` says nothing.
 */
export type NameVerdict = 'password' | 'pin' | 'secret' | 'connection' | 'key' | 'harmless' | 'none';

/** A set of words written as text, because a list of a hundred literals is no easier to read. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Compounds that people write without a separator, and the words they are made of. */
const COMPOUNDS: readonly (readonly [RegExp, string])[] = [
  [/apikeys?/g, ' api key '],
  [/appkeys?/g, ' app key '],
  [/apitoken/g, ' api token '],
  [/apisecret/g, ' api secret '],
  [/accesskey/g, ' access key '],
  [/accesstoken/g, ' access token '],
  [/authtoken/g, ' auth token '],
  [/authkey/g, ' auth key '],
  [/bottoken/g, ' bot token '],
  [/bearertoken/g, ' bearer token '],
  [/clientsecret/g, ' client secret '],
  [/secretkey/g, ' secret key '],
  [/privatekey/g, ' private key '],
  [/publickey/g, ' public key '],
  [/privkey/g, ' private key '],
  [/refreshtoken/g, ' refresh token '],
  [/sessiontoken/g, ' session token '],
  [/connectionstrings?|connstr(?:ing)?|connection_?uri/g, ' connection string '],
  [/passphrase/g, ' passphrase '],
  [/session[_ -]?string/g, ' session token '],
  [/mot[_ -]?de[_ -]?passe/g, ' mdp '],
];

/** Whether a name holds any of them, which most do not. */
const ANY_COMPOUND = new RegExp(COMPOUNDS.map(([compound]) => compound.source).join('|'));

const PASSWORD = wordSet(`
  pword passwrd sifre şifre parol
  password passwords passwd pwd pass passw passphrase passcode pw pswd passwort kennwort contrasena contraseña clave senha passe mdp
  parola haslo hasło wachtwoord losenord lösenord heslo пароль 密码 密碼 口令 パスワード 비밀번호
`);
const SECRET = wordSet(`
  passkey
  token tokens secret secrets sekret credential credentials creds cred pat jwt bearer cookie cookies authorization apikey psk otp
  totp sas mnemonic hmac jeton токен 令牌 密钥 金鑰 トークン 토큰
`);
const WEAK_TAIL = wordSet(`
  login phrase
  auth signature sig session sessionid license code codes basic salt pepper seed master recovery ключ
`);
/** In front of `secret`: a server's own, chosen by whoever set it up. */
const PHRASED = wordSet('jwt session cookie auth nextauth signing hmac webhook encryption flask');
/** Behind the noun: which of several it is, or how it is written. `API_KEY_PROD`, `PASSWORD_DB`. */
const QUALIFIERS = wordSet(`
  prod production staging stage dev development test testing sandbox live eu us uk apac backup old new main primary secondary work
  personal home raw plain plaintext b64 base64 hex data root db ro rw shared global internal external
`);
/** In front of the noun: what is written down cannot be used. */
const UNREADABLE = wordSet('hashed encrypted sealed redacted checksum digest fingerprint sha256 md5');
/** Honeycomb's header for its ingest key: https://docs.honeycomb.io/send-data/opentelemetry/ (read 2026-11-26). */
const UNSPOKEN = /^x-honeycomb-team$/i;
/** `HIGH_PASS` is a filter and `RENDER_PASS` a step. */
const OTHER_PASSES = wordSet(`
  high low band all render encoder compiler first second single multi two by max min
`);

/** Words that people run together: `PGPASSWORD`, `DBPASS`, `MYTOKEN`, `APPSECRET`. */
const FUSED_PASSWORD = /[a-z0-9](?:password|passwd|passphrase|pswd)$|^(?:db|my|pg|root|user|admin|sa|smtp|ftp|ssh|sudo)pass$|^pswd$/;
const FUSED_SECRET = /[a-z0-9](?:token|secret|apikey|credential)$/;

/** In front of `key`: these keys open something. */
const KEY_OPENERS = wordSet(`
  api access secret private signing sign encryption auth master admin service account app application webhook subscription consumer
  shared hmac deploy ssh storage function bot write server role session license integration developer user org organization
  workspace team rest management sdk live client security host ingest personal mcp
`);
/** In front of `key`, `token` or `keys`: these open nothing. */
const HARMLESS_OPENERS = wordSet(`
  model room kms
  websocket correlation trace request
  public publishable primary foreign partition sort cache routing group object hot short shortcut unique index idempotency
  pagination page next continuation csrf anon anonymous browser site max min maximum minimum num total default output input prompt
  completion context thinking reasoning stop pad eos bos mask project registry issue file doc document spreadsheet sheet list board
  dedup bust by playback gpg node frame component row item entity record dataset bucket path lookup translation locale style map
  json yaml config design unit native quote base special reward governance known
`);
/** In front of `token` or `tokens`: what a model counts, a page hands on or a designer names. */
const COUNTED = wordSet(`
  unit
  max min maximum minimum num total stop eos bos pad unk mask special input output prompt completion context thinking reasoning
  next page pagination continuation csrf xsrf design native quote reward governance mint program limit
`);
/** As the last word: the value is about a credential, or is named like one by chance. */
const HARMLESS_TAILS = wordSet(`
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

/** `GITHUB_TOKEN`, `githubToken`, `X-Api-Key`, `--api-key` to lower-case words. */
export function wordsOf(name: string): readonly string[] {
  if (name.length > 200) return [];
  let text = name
    // `N8N` is one word and `oauth2Token` two: a digit ends a word only before a capitalised one.
    .replace(/([a-z]|[0-9](?=[A-Z][a-z]))([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase();
  if (ANY_COMPOUND.test(text)) for (const [compound, words] of COMPOUNDS) text = text.replace(compound, words);
  return text.split(/[^a-z0-9\u0080-\uffff]/).filter((word) => word !== '');
}

/** `--figma-api-key`, `X-Api-Key` and `figmaApiKey` as the upper-case name that `names` patterns expect. */
export function upperSnake(name: string): string {
  return name
    .slice(0, 200)
    .replace(/([a-z]|[0-9](?=[A-Z][a-z]))([A-Z])/g, '$1_$2')
    .replace(/^-{1,2}/, '')
    .replace(/[^A-Za-z0-9]/g, '_')
    .toUpperCase();
}

const verdicts = new Map<string, NameVerdict>();
/** Names of a file or two; a hostile file with a million of them must not fill the memory. */
const MAX_CACHED = 5_000;

/** Judges a variable, header, flag, field or query parameter by its name alone. */
export function judgeName(name: string): NameVerdict {
  const known = verdicts.get(name);
  if (known !== undefined) return known;
  const verdict = verdictOf(name);
  if (verdicts.size < MAX_CACHED) verdicts.set(name, verdict);
  return verdict;
}

function verdictOf(name: string): NameVerdict {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (last === undefined) return 'none';
  // `API_KEY_2`, `TOKEN1`: a number behind the noun changes nothing.
  if (words.length > 1 && /^\d{1,3}$/.test(last)) return judgeName(words.slice(0, -1).join('_'));
  // `TOKEN1`, `PASSWORD2024`: the same without the blank.
  const glued = /^(?<noun>[a-z]{3,20})\d{1,4}$/.exec(last)?.groups?.['noun'];
  if (glued !== undefined && (PASSWORD.has(glued) || SECRET.has(glued) || glued === 'key'))
    return judgeName([...words.slice(0, -1), glued].join('_'));
  const before = words.at(-2) ?? '';
  if (last === 'value' && words.length > 1) return judgeName(words.slice(0, -1).join('_'));
  // Headers and variables that are credentials and do not say so.
  if (UNSPOKEN.test(name)) return 'secret';
  // The shell's own name for the current folder.
  if (/^(?:OLD_?|INIT_?)?PWD$/.test(name)) return 'harmless';
  if (words.length > 1 && QUALIFIERS.has(last)) {
    const rest = judgeName(words.slice(0, -1).join('_'));
    if (rest === 'password' || rest === 'secret') return rest;
  }
  if (last === 'pass' && OTHER_PASSES.has(before)) return 'key';
  if (UNREADABLE.has(before)) return 'harmless';
  if (PASSWORD.has(last) || FUSED_PASSWORD.test(last)) return 'password';
  if (last === 'pin' || last === 'passcode') return 'pin';
  if (last === 'string' && before === 'connection') return 'connection';
  if (last === 'dsn' || (last === 'connection' && words.length > 1)) return 'connection';
  if (
    (last === 'url' || last === 'uri') &&
    /^(?:database|db|postgres|postgresql|mysql|mongo|mongodb|redis|amqp|rabbitmq|connection|webhook)$/.test(before)
  ) {
    return 'connection';
  }
  if (HARMLESS_TAILS.has(last)) return 'harmless';
  if (last === 'key' || last === 'keys') {
    if (HARMLESS_OPENERS.has(before)) return 'harmless';
    if (KEY_OPENERS.has(before) || words.includes('secret') || words.includes('api')) return 'secret';
    return 'key';
  }
  // People make these up, so they are phrases as often as random text.
  if (last === 'secret' && PHRASED.has(before)) return 'password';
  if (SECRET.has(last) || FUSED_SECRET.test(last)) return COUNTED.has(before) ? 'harmless' : 'secret';
  if (WEAK_TAIL.has(last)) return 'key';
  // `GITHUB_TOKEN_WORK`, `SECRET_PROD`: the noun is there, and something that tells two of it apart.
  if (words.some((word) => PASSWORD.has(word))) return 'secret';
  const opened = words.some((word, i) => word === 'key' && (i === 0 || KEY_OPENERS.has(words[i - 1] ?? '')));
  return opened || words.some((word) => SECRET.has(word)) ? 'key' : 'none';
}
