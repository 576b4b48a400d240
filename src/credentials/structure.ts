import { isDefaultPassword, isPlaceholder, isSampleToken } from './placeholder.ts';

/** A credential found by the structure of the text, whoever issued it. Offsets into that text. */
export interface Structure {
  readonly id: 'json-web-token' | 'private-key' | 'basic-authorization' | 'connection-string';
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** A public or default one: claimed, so that no other judgement reports it, but no finding. */
  readonly harmless: boolean;
  /** The shape is one that code and prose have too (`password=…`, `a/b@c/d`): it counts in a configuration's values only. */
  readonly loose?: true;
}

const JWT = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,8000}\.[A-Za-z0-9_-]{16,2000}/g;
const PEM = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----/g;
/** Base64 behind at most a few headers of the armour, on one line or several. */
const KEY_LINE = /(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{40,}={0,2}/;
const PEM_END = /-----END (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----/;
const BASIC = /(?<![A-Za-z])[Bb]asic\s{1,4}(?<encoded>[A-Za-z0-9+/_-]{8,2000}={0,2})/g;
const USERINFO =
  /(?<![A-Za-z0-9+.-])(?<scheme>[A-Za-z][A-Za-z0-9+.-]{1,30}):\/\/(?<user>[^\s/?#@:"'`<>,;]{0,200}):(?<password>[^\s/"'`<>]{1,2000})@(?<host>\[[0-9a-fA-F:.]{2,45}\]|[^\s/?#:@"'`<>,;()]{1,255})/g;
const PAIR =
  /(?<=^|[;,&\s"'])(?<key>password|pwd|accountkey|sharedaccesskey|sharedaccesssignature|secretaccesskey|accesskey|apikey|authtoken|sharedsecretvalue)\s{0,3}=\s{0,3}["']?(?<value>[^;,"'&\s]{4,400})/gi;

/** Behind a token that stands as the user, GitHub takes this for a password. */
const TOKEN_AS_USER = 'x-oauth-basic';
/** A reference or a slot in brackets, whole: `$PW`, `${PW}`, `%PW%`, `{{pw}}`, `<password>`. */
const STAND_IN =
  /^(?:\$[A-Za-z_]\w{0,100}|\$?\{{1,2}[^{}]{1,200}\}{1,2}|%[A-Za-z_]\w{0,100}%|<[^<>]{1,100}>|\[[^[\]]{1,100}\]|\$\([^()]{1,500}\)|(?:env:|process\.env\.|os\.environ[./])[A-Za-z_]\w{0,100})$/;
/** Go's MySQL driver (`user:password@tcp(host)/db`) and Oracle's easy connect (`user/password@host/service`). */
const DRIVER =
  /(?<![\w:/.@-])(?<user>[\w.$#-]{1,60})(?::(?<go>[^\s:@/]{4,200})@(?:tcp|unix)\(|\/(?<oracle>[^\s/@]{4,100})@(?:\/\/)?[\w.-]{1,200}(?::\d{1,5})?\/\w{1,60}(?![\w/]))/g;

/**
 * Hosts that only the machine itself or a compose network can reach (a bare name has no domain),
 * and those reserved for examples (RFC 2606).
 */
const LOCAL_HOST =
  /^(?:[a-z0-9_-]{1,63}|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|(?:[a-z0-9-]{1,63}\.){0,4}(?:localhost|local|test|invalid|example|example\.(?:com|org|net)))$/i;

function decode(base64: string): string | undefined {
  const text = Buffer.from(base64, 'base64').toString('latin1');
  return /^[\x20-\x7e]+$/.test(text) ? text : undefined;
}

/** Payload of a JSON Web Token, or `undefined` where it is not JSON. */
function payloadOf(token: string): Record<string, unknown> | undefined {
  const part = token.split('.')[1];
  if (part === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function jsonWebTokens(text: string, found: Structure[]): void {
  if (!text.includes('eyJ')) return;
  for (const match of text.matchAll(JWT)) {
    const payload = payloadOf(match[0]);
    // Supabase's anon key is a JWT meant to be public: row level security stands behind it.
    const harmless = payload?.['role'] === 'anon' || isSampleToken(match[0].split('.')[2] ?? '') || payload?.['name'] === 'John Doe';
    found.push({ id: 'json-web-token', name: 'JSON Web Token', start: match.index, end: match.index + match[0].length, harmless });
  }
}

function privateKeys(text: string, found: Structure[]): void {
  if (!text.includes('PRIVATE KEY')) return;
  let seen = 0;
  for (const match of text.matchAll(PEM)) {
    // A header inside a block that was read already starts no other one.
    if (match.index < seen) continue;
    const body = match.index + match[0].length;
    const rest = text.slice(body, body + 20_000);
    const close = PEM_END.exec(rest);
    const content = close === null ? rest : rest.slice(0, close.index);
    // A key has a line of at least 40 characters of base64 (OpenPGP's last one is shorter); less is documentation.
    const letters = KEY_LINE.exec(content.replace(/\\[nrt]/g, ' '))?.[0] ?? '';
    const end = close === null ? body + content.length : body + close.index + close[0].length;
    seen = end;
    found.push({
      id: 'private-key',
      name: 'private key',
      start: match.index,
      end,
      harmless: letters.length < 40 || isPlaceholder(content),
    });
  }
}

function basicAuthorizations(text: string, found: Structure[]): void {
  if (!text.includes('asic')) return;
  for (const match of text.matchAll(BASIC)) {
    const encoded = match.groups?.['encoded'] ?? '';
    const plain = decode(encoded);
    const colon = plain?.indexOf(':') ?? -1;
    if (plain === undefined || colon < 0) continue;
    const password = plain.slice(colon + 1);
    const secret = password === '' ? plain.slice(0, colon) : password;
    const start = match.index + match[0].length - encoded.length;
    found.push({
      id: 'basic-authorization',
      name: 'user name and password (Basic authorization)',
      start,
      end: start + encoded.length,
      harmless: isPlaceholder(secret) || isDefaultPassword(secret),
    });
  }
}

function connectionStrings(text: string, found: Structure[]): void {
  if (text.includes('://')) {
    for (const match of text.matchAll(USERINFO)) {
      const { user = '', password = '', host = '', scheme = '' } = match.groups ?? {};
      // The last `@` before the host ends the password; an earlier one is part of it.
      const from = match.index + scheme.length + 3;
      if (password === TOKEN_AS_USER && user !== '') {
        const harmless = isPlaceholder(user, scheme) || STAND_IN.test(user);
        found.push({ id: 'connection-string', name: 'token in a URL', start: from, end: from + user.length, harmless });
        continue;
      }
      const start = from + user.length + 1;
      const local = LOCAL_HOST.test(host);
      const plain = isPlaceholder(password, `${user} ${scheme}`) || STAND_IN.test(password);
      const harmless = plain || (local && (isDefaultPassword(password) || password === user || password.length < 4));
      found.push({ id: 'connection-string', name: 'password in a connection string', start, end: start + password.length, harmless });
    }
  }
  if (text.includes('@')) {
    for (const match of text.matchAll(DRIVER)) {
      const { user = '', go, oracle } = match.groups ?? {};
      const password = go ?? oracle ?? '';
      const start = match.index + user.length + 1;
      const harmless = isPlaceholder(password, user) || isDefaultPassword(password) || STAND_IN.test(password);
      found.push({
        id: 'connection-string',
        name: 'password in a connection string',
        start,
        end: start + password.length,
        harmless,
        loose: true,
      });
    }
  }
  if (text.includes('=')) {
    for (const match of text.matchAll(PAIR)) {
      const { key = '', value = '' } = match.groups ?? {};
      const start = match.index + match[0].length - value.length;
      // The host stands within the same string, some fields before or behind.
      const near = text.slice(Math.max(0, start - 400), start + value.length + 400);
      const host = /(?:server|host|data source|addr(?:ess)?|endpoint)\s{0,3}=\s{0,3}(?:tcp:)?([^;,:\s]{1,200})/i.exec(near)?.[1] ?? '';
      const harmless =
        isPlaceholder(value, key) || STAND_IN.test(value) || (isDefaultPassword(value) && (host === '' || LOCAL_HOST.test(host)));
      found.push({
        id: 'connection-string',
        name: `${key} in a connection string`,
        start,
        end: start + value.length,
        harmless,
        loose: true,
      });
    }
  }
}

/** Every credential in `text` that its structure gives away, in no particular order. Linear time. */
export function findStructures(text: string): readonly Structure[] {
  const found: Structure[] = [];
  jsonWebTokens(text, found);
  privateKeys(text, found);
  basicAuthorizations(text, found);
  connectionStrings(text, found);
  return found;
}
