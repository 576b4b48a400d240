import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** An issuer of tokens that name a workload, as GitHub Actions and SPIFFE are. */
export interface Issuer {
  /** Its public key, as PEM. */
  readonly publicKey: string;
  /** A token with these claims, which holds for this many seconds from now. */
  token(claims: Readonly<Record<string, unknown>>, seconds: number): string;
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function signed(key: KeyObject, claims: unknown): string {
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
}

/** Makes an issuer with a key of its own. */
export function makeIssuer(): Issuer {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    token: (claims, seconds) => {
      const now = Math.floor(Date.now() / 1000);
      return signed(privateKey, { iat: now, nbf: now - 5, exp: now + seconds, ...claims });
    },
  };
}
