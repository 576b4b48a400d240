import { judgeName, wordSet, wordsOf } from './names.ts';

/** Words that a text standing in for a credential is made of. */
const FILLER = wordSet(`
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

/** A word anywhere in the text, at a word's edge, that says "not the real thing". */
const TELLING =
  /(?<![A-Za-z])(?:your|yours?_|change[-_ ]?me|replace[-_ ]?(?:me|with|this)?|insert|placeholder|redacted|dummy|example|sample|todo|tbd|fixme|put[-_ ]your|enter[-_ ]your|paste|to[-_ ]be|goes[-_ ]here|not[-_ ]?set|hidden|masked|removed|omitted|fake|mock)(?![a-z])/i;
/** Upper-case camel and trailing forms: `EXAMPLEKEY`, `YOUR_KEY`, `…_HERE`, `yourApiKey`. */
const TELLING_INSIDE = /EXAMPLE|YOUR_|_HERE|-here$|_here$|(?:^|[^A-Za-z])your[A-Z]/;

const BRACKETED =
  /^(?:<[^<>]{0,200}>|\[[^[\]]{0,200}\]|\{\{[^{}]{0,200}\}\}|\{[^{}"':]{1,200}\}|\(\([^()]{0,200}\)\)|__[A-Za-z0-9_]{1,100}__|%%?[A-Za-z0-9_-]{1,100}%%?|@[A-Z0-9_]{2,100}@|#\{[^{}]{0,200}\}#?)$/;
/** `<your-token>` or `[TOKEN]` as a part of the text. */
const BRACKET_INSIDE = /<[A-Za-z][A-Za-z0-9 _./|:-]{1,80}>|\[[A-Z][A-Z0-9 _-]{2,80}\]/;
const ELLIPSIS = /\.{3}|\u2026/;
const FILL_RUN = /([xX*#.\u2022_\-0?])\1{5,}/;
const SEQUENCES = [
  '0123456789',
  '1234567890',
  '9876543210',
  'abcdefghijkl',
  'qwertyuiop',
  'abcdef123456',
  '123456abcdef',
  'deadbeefdeadbeef',
  'a1b2c3d4e5',
  '1a2b3c4d5e',
  'abc123def456',
];

const SAMPLE_WORD = /(?:^|[-_])(?:your|example|sample|dummy|fake|placeholder|redacted|replace|changeme)(?:$|[-_])/i;

/** Values that vendors print in their documentation. */
const KNOWN_SAMPLES = new Set([
  '123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11',
  'YourStrong!Passw0rd',
  'YourStrong@Passw0rd',
  'yourStrong(!)Password',
  'Your_password123',
]);

/** What `printf` and its likes put a value into. */
const FORMATTED = /^%-?\d{0,3}[sd](?:\\n)?$/;
/** Ends of keys that issuers print in their documentation: Stripe (https://docs.stripe.com/keys, read 2026-11-26). */
const DOCUMENTED_ENDS: readonly string[] = ['4eC39HqLyjWDarjtT1zdp7dc'];

/** Passwords that images and tutorials ship with; nobody protects anything with them. */
const DEFAULT_PASSWORDS = wordSet(`
  postgres postgresql mysql root admin admin123 password password1 password123 passw0rd p@ssw0rd pass secret guest user test testing
  demo example changeit changeme default redis mongo mongodb neo4j minio minioadmin elastic grafana sa toor 1234 12345 123456
  1234567 12345678 123456789 1234567890 qwerty letmein welcome pw pwd dev development local localhost docker app db database
  supabase rootpassword mypassword yourpassword mysecretpassword dbpassword db_password dbpass testpass testpassword adminpassword
  rootpass s3cret s3cr3t
`);

/** A UUID or a part of one: random, and an id more often than a credential. */
const UUID = /^(?:[0-9a-f]{4,12}-){1,5}[0-9a-f]{4,12}$/i;

/** Whether `text` is a password that a product ships with or a tutorial uses. */
export function isDefaultPassword(text: string): boolean {
  return DEFAULT_PASSWORDS.has(text.toLowerCase());
}

/**
 * How many different characters, as a share of what a random text of that length would show.
 * Below a quarter the text is filling (`xxxx`, `0000-0000`, `abababab`).
 */
function variety(text: string): number {
  const expected = Math.min(text.length, 16);
  return expected === 0 ? 0 : new Set(text).size / expected;
}

/** Whether a text of credential form is filling rather than random: runs, counts, the alphabet. */
function isFilling(text: string): boolean {
  const body = text.toLowerCase();
  if (FILL_RUN.test(body)) return true;
  const core = body.replace(/[^a-z0-9]/g, '');
  if (core.length >= 8 && variety(core) < 0.3) return true;
  // No sequence is shorter, and no count.
  if (core.length < 10) return false;
  let rest = core;
  for (const sequence of SEQUENCES) rest = rest.replaceAll(sequence, '');
  return (core.length - rest.length >= 10 && rest.length * 3 <= core.length * 2) || isCounted(core);
}

/** `12345678-1234-1234-1234-123456789012`: two of three characters follow the one before them, by chance one of ten. */
function isCounted(text: string): boolean {
  if (text.length < 12) return false;
  let steps = 0;
  for (let i = 1; i < text.length; i++) {
    const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
    if (step === 1 || (text[i - 1] === '9' && text[i] === '0')) steps++;
  }
  return steps * 3 >= text.length * 2;
}

/**
 * Whether a text that has an issuer's form is an example all the same. Stricter than
 * `isPlaceholder`: a random token may contain `test` or `add` by chance.
 */
export function isSampleToken(text: string): boolean {
  return (
    isFilling(text) ||
    text.includes('EXAMPLE') ||
    SAMPLE_WORD.test(text) ||
    ELLIPSIS.test(text) ||
    saysSample(text) ||
    DOCUMENTED_ENDS.some((end) => text.endsWith(end))
  );
}

/**
 * Base64 behind a prefix that reads `test_secret_24_bytes_minimum`: chance makes no words. Only words
 * count; many a token is JSON, with a `secretKey` in it.
 */
function saysSample(text: string): boolean {
  const body = /[A-Za-z0-9+/]{16,400}={0,2}$/.exec(text)?.[0] ?? '';
  if (body.length % 4 === 1 || !/^[A-Za-z0-9+/]/.test(body)) return false;
  const plain = Buffer.from(body, 'base64').toString('latin1');
  return /^[\w .,:!-]{12,}$/.test(plain) && /test|example|sample|dummy|fake|placeholder|changeme|secret/i.test(plain);
}

/**
 * Whether `text` stands where a credential belongs: `YOUR_API_KEY`, `<token>`, `xxxx`, `sk-...`.
 * `name` is the variable it is the value of: `FIGMA_API_KEY=figma-api-key` says nothing more.
 */
export function isPlaceholder(text: string, name = ''): boolean {
  const trimmed = text.trim();
  if (trimmed === '') return true;
  if (trimmed.length > 300) return false;
  if (BRACKETED.test(trimmed) || BRACKET_INSIDE.test(trimmed)) return true;
  if (ELLIPSIS.test(trimmed) || isFilling(trimmed)) return true;
  if (/^[xX*#.\u2022_?-]{3,}$/.test(trimmed) || /(?:^|[-_:])[xX*]{3,}(?:$|[-_:])/.test(trimmed)) return true;
  if (KNOWN_SAMPLES.has(trimmed) || FORMATTED.test(trimmed)) return true;
  if (TELLING_INSIDE.test(trimmed)) return true;
  // `0xYOUR_PRIVATE_KEY`: words behind what begins like a number.
  const words = wordsOf(trimmed.replace(/^0x(?![0-9a-fA-F]{8})/, ''));
  if (TELLING.test(trimmed) && !looksRandom(trimmed)) return true;
  if (words.length === 0) return false;
  // `您的密钥`, `Ihr-API-Schlüssel`: a sentence in another language, where a token has digits.
  if (/[\u0080-\uffff]/.test(trimmed) && !/[0-9]/.test(trimmed)) return true;
  const own = new Set(wordsOf(name));
  // `secret123` may be a password, and is never a token.
  const verdict = judgeName(name);
  const counted = verdict === 'secret' || verdict === 'key';
  return words.every(
    (word) =>
      FILLER.has(word) ||
      own.has(word) ||
      (counted && isCountedFiller(word)) ||
      /^x{2,}$/.test(word) ||
      (words.length > 1 && /^\d{1,3}$/.test(word) && !own.has('password')),
  );
}

/** Words of the FILLER with a count behind them, or the count alone: `token123`, `12345`. */
function isCountedFiller(word: string): boolean {
  const [, stem = '', digits = ''] = /^([a-z]{0,20})(\d{2,10})$/.exec(word) ?? [];
  if (digits === '' || (stem !== '' && !FILLER.has(stem))) return false;
  return '1234567890'.startsWith(digits) || '0123456789'.startsWith(digits);
}

/**
 * `production-us-east-1`, `prod/mcp/github-token`, `RS256-only`: words with separators and small
 * numbers, as names of things are made. A password may be such a phrase, a token is not.
 */
export function isSlug(value: string): boolean {
  const parts = value.split(/[-_./:,=+ ]+/).filter((part) => part !== '');
  return (
    parts.length > 1 &&
    parts.every((part) => /^(?:[A-Za-z]{1,20}\d{0,4}|v?\d{1,4})$/.test(part)) &&
    parts.some((part) => /[A-Za-z]{3}/.test(part))
  );
}

/** Words of the sentences that people put where a password will stand. */
const INSTRUCTION = wordSet(`
  ask your my please change choose replace insert enter put set add paste provided supplied stored injected retrieved generated rotated
  vault keychain keyring manager lastpass bitwarden secret password passwd token key credential chars char characters min max
  example sample dummy fake placeholder here todo from via ci env dashboard production staging use copy
`);

/** `ask-devops-team`, `at least 16 chars`: words, one of which belongs to an instruction. */
export function isInstruction(value: string): boolean {
  const words = value.toLowerCase().split(/[-_ ]+/);
  return (
    words.length > 1 &&
    words.every((word) => /^(?:[a-z\u0080-\uffff]{1,20}|\d{1,3})$/.test(word)) &&
    words.some((word) => INSTRUCTION.has(word))
  );
}

/** `createdAtTimestamp2024`: words in camel case, on average longer than chance makes them. */
function isReadable(part: string): boolean {
  const words = part.match(/[A-Z]?[a-z]{1,40}|[A-Z]{1,40}|[0-9]{1,40}/g) ?? [];
  const letters = words.filter((word) => /[a-z]/i.test(word));
  return letters.length > 0 && letters.join('').length / letters.length >= 4.5 && words.length <= 8;
}

/**
 * Whether a part of the text is long and mixed enough to be made by a machine, and not words. A
 * part is what lies between separators; with `joined` hyphens and underscores belong to it, as in
 * base64url, and without it slashes separate too, as in a path.
 */
export function looksRandom(text: string, joined = true): boolean {
  for (const part of text.split(joined ? /[^A-Za-z0-9+/=_-]/ : /[^A-Za-z0-9+=]/)) {
    if (part.length < 16 || isSlug(part) || UUID.test(part)) continue;
    const digits = part.replace(/[^0-9]/g, '').length;
    const upper = part.replace(/[^A-Z]/g, '').length;
    const lower = part.replace(/[^a-z]/g, '').length;
    const classes = Number(digits > 1) + Number(upper > 1) + Number(lower > 1);
    if (classes >= 2 && variety(part) >= 0.5 && !isReadable(part)) return true;
  }
  return false;
}
