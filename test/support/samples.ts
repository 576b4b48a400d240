import type { Make } from '../../src/credentials/credential.ts';
import { issuers } from '../../src/credentials/index.ts';

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const HEX = `${DIGITS}abcdef`;

/** Numbers from 0 to 1 that are the same on every run (mulberry32 over a hash of the seed). */
function generator(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Makes samples of credentials; two makers with one seed make the same ones in the same order. */
export function makeSamples(seed = 'samples'): Make {
  const next = generator(seed);

  function random(length: number, alphabet = `${DIGITS}${UPPER}${LOWER}`): string {
    let text = '';
    while (text.length < length) text += alphabet.charAt(Math.floor(next() * alphabet.length));
    return text;
  }

  return {
    random,
    hex: HEX,
    digits: DIGITS,
    lower: LOWER,
    upper: UPPER,
    base64url: `${DIGITS}${UPPER}${LOWER}-_`,
    base64: `${DIGITS}${UPPER}${LOWER}+/`,
    uuid: () => `${random(8, HEX)}-${random(4, HEX)}-4${random(3, HEX)}-${random(1, '89ab')}${random(3, HEX)}-${random(12, HEX)}`,
  };
}

/** The first sample of a kind, by the kind's id, and the variable it stands in where it needs one. */
export function sampleOf(kind: string, seed = 'samples'): { readonly name: string | undefined; readonly text: string } {
  const found = issuers.flatMap((issuer) => issuer.kinds).find(({ id }) => id === kind);
  const sample = found?.samples(makeSamples(seed))[0];
  if (sample === undefined) throw new Error(`there is no sample of "${kind}"`);
  return typeof sample === 'string' ? { name: undefined, text: sample } : sample;
}

/** A classic GitHub token: the form that every test of places and spans can use. */
export function githubToken(seed = 'samples'): string {
  return sampleOf('github-classic-token', seed).text;
}

/** A password of four classes of characters, none of which any format escapes. */
export function password(seed = 'samples', length = 14): string {
  const make = makeSamples(`password ${seed}`);
  return `k${make.random(length - 4)}7Q!`;
}

/** A signed JSON Web Token with this payload. The signature is noise. */
export function jsonWebToken(payload: Readonly<Record<string, unknown>> = { sub: 'sample', iat: 1_700_000_000 }, seed = 'samples'): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}.${makeSamples(seed).random(43)}`;
}

/** A private key in PEM armour. The body is noise. */
export function privateKey(label = 'RSA ', seed = 'samples'): string {
  const make = makeSamples(seed);
  const lines = Array.from({ length: 12 }, () => make.random(64, make.base64));
  return [`-----BEGIN ${label}PRIVATE KEY-----`, ...lines, `-----END ${label}PRIVATE KEY-----`].join('\n');
}

/** The value of an `Authorization: Basic` header behind the scheme. */
export function basicCredentials(user: string, secret: string): string {
  return Buffer.from(`${user}:${secret}`).toString('base64');
}
