import type { Confidence } from '../core/model.ts';
import { type NameVerdict, wordSet } from './names.ts';
import { isDefaultPassword, isInstruction, isPlaceholder, isSlug, looksRandom } from './placeholder.ts';

/** Words that settings take; no credential is one of them. */
const SETTINGS = wordSet(`
  true false yes no on off none null undefined auto always never required optional enabled disabled default basic bearer digest
  oauth oauth2 oidc jwt apikey api_key api-key token password key saml ldap ntlm kerberos iam cli env environment file keychain
  keyring system browser device interactive client_credentials authorization_code refresh_token local remote dev development test
  testing stage staging prod production public private internal read write readonly read-only strict lax string session memory redis
  admin user guest stdin prompt ask unix_socket peer trust md5 scram-sha-256 empty noop inherit manual external
`);

const PATH = /^(?:~|\.{1,2})?\/|^[A-Za-z]:[\\/]|^\\\\/;
const FILE_NAME = /^[\w.-]{1,100}\.(?:json|ya?ml|toml|env|pem|key|crt|cer|p12|pfx|txt|js|ts|py|sh|ini|conf|db|sqlite)$/i;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const IDENTIFIER = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
/** Twelve to twenty-four words, as wallets make them (BIP 39). */
const SEED_PHRASE = /^(?:[a-z]{3,8} ){11,23}[a-z]{3,8}$/;
/** Four to eight groups of four, as application passwords are shown; the blanks do not count. */
const GROUPS = /^(?:[A-Za-z0-9]{4} ){3,7}[A-Za-z0-9]{4}$/;
const HEX = /^[0-9a-fA-F-]+$/;
/** A line of authorized_keys or known_hosts. */
const PUBLIC_KEY = /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-[a-z0-9-]{4,20}|sk-ssh-[a-z0-9@.-]{4,40}) /;
/** What a password is stored as (crypt(3), PHC strings, LDAP): nobody signs in with it. */
const HASHED =
  /^(?:\$(?:2[abxy]?|5|6|y|argon2(?:id?|d)|scrypt|pbkdf2(?:-sha\d{1,3})?)\$|pbkdf2_sha\d{1,3}\$|\{S?(?:SHA|MD5|CRYPT)\d{0,3}\})\S{8,400}$/i;
const PLAIN_URL = /^[a-z][a-z0-9+.-]{1,20}:\/\//i;
const DOTTED_NAME = /^[A-Za-z][A-Za-z_-]{0,40}(?:\.[A-Za-z][A-Za-z_-]{0,40}){1,6}$/;

/** What the generic judgement says of a value; `undefined` where it sees no credential. */
export interface Generic {
  readonly confidence: Confidence;
  readonly evidence: string;
}

function classesOf(text: string): number {
  return Number(/[0-9]/.test(text)) + Number(/[a-z]/.test(text)) + Number(/[A-Z]/.test(text)) + Number(/[^A-Za-z0-9]/.test(text));
}

/**
 * Judges a value by the verdict on its name and by its own shape; issuers' forms, references and
 * placeholders were looked for before. A value that could as well be a setting, a path, a name or
 * a number is no credential.
 */
export function judgeValue(text: string, name: string, verdict: NameVerdict): Generic | undefined {
  const value = text.trim();
  if (value.length < 4 || value.length > 10_000) return undefined;
  if (SETTINGS.has(value.toLowerCase()) || isPlaceholder(value, name) || PUBLIC_KEY.test(value) || HASHED.test(value)) return undefined;
  if (verdict === 'none') {
    // The name says nothing; a text of three kinds of characters that nobody would think of does.
    const made = value.length >= 20 && value.length <= 200 && /^[A-Za-z0-9_-]+$/.test(value) && classesOf(value.replace(/[_-]/g, '')) === 3;
    return made && looksRandom(value) && !HEX.test(value) ? { confidence: 'low', evidence: 'a random-looking value' } : undefined;
  }
  if (verdict === 'pin') {
    return /^\d{4,12}$/.test(value) ? { confidence: 'medium', evidence: 'a number under a name for a PIN' } : undefined;
  }
  if (verdict === 'password') {
    // A password may be anything that is not plainly something else; a path in it is rare.
    if (
      isDefaultPassword(value) ||
      isInstruction(value) ||
      /^(?:~|\.{1,2})[\\/]|^[A-Za-z]:[\\/]/.test(value) ||
      PLAIN_URL.test(value) ||
      /^(?:~|\.{1,2})?\/[\w.-]+\//.test(value) ||
      IDENTIFIER.test(value)
    )
      return undefined;
    return { confidence: classesOf(value) >= 2 || value.length >= 12 ? 'high' : 'medium', evidence: 'a value under a name for a password' };
  }
  if (PATH.test(value) && !looksRandom(value, false)) return undefined;
  if (PLAIN_URL.test(value) || FILE_NAME.test(value) || IDENTIFIER.test(value) || DOTTED_NAME.test(value)) return undefined;
  if (/^\d+$/.test(value) && value.length < 20) return undefined;
  // An address on a chain is public, and `alias/name` or `group/project` is a name.
  if (/^0x[0-9a-fA-F]{40}$/.test(value) || (/^[A-Za-z][\w.-]{1,60}(?:\/[\w.-]{1,60}){1,6}$/.test(value) && !looksRandom(value)))
    return undefined;
  if (SEED_PHRASE.test(value) && /(?:mnemonic|phrase|seed)$/i.test(name)) return { confidence: 'high', evidence: 'a seed phrase' };
  if (/\s/.test(value) && !looksRandom(GROUPS.test(value) ? value.replaceAll(' ', '') : value)) return undefined;
  // Digits among letters, or a change of case where no word would have one.
  const mixed = (/[0-9]/.test(value) && /[A-Za-z]/.test(value)) || (value.match(/[a-z][A-Z]/g)?.length ?? 0) >= 3;
  if (verdict === 'secret') {
    if (value.length < 8 || isSlug(value)) return undefined;
    // A cookie has a name in front of its value, and most cookies are settings.
    if (/cookies?$/i.test(name) && !looksRandom(value)) return undefined;
    if (looksRandom(value) || UUID.test(value))
      return { confidence: 'high', evidence: 'a random-looking value under a name for a credential' };
    // Words and hyphens alone are a name (`read-only-role`), unless there are too many letters for one.
    if (!mixed && value.length < 24 && classesOf(value) < 3) return undefined;
    return { confidence: 'medium', evidence: 'a value under a name for a credential' };
  }
  if (verdict === 'key') {
    // `SORT_BY_KEY=createdAt2`: the name alone is weak, so the value must be plainly random.
    if (looksRandom(value)) return { confidence: 'medium', evidence: 'a random-looking value under a name for a credential' };
    // `?auth=<uuid>`, `SERPLY_KEY=<uuid>`: records have ids too, but those are not called keys.
    if (UUID.test(value)) return { confidence: 'medium', evidence: 'a UUID under a name for a credential' };
    if (/(?:auth|basic|login)$/i.test(name) && /^[^\s:/@]{1,64}:[^\s:/@]{6,200}$/.test(value) && !isSlug(value)) {
      return { confidence: 'medium', evidence: 'a user name and password under a name for both' };
    }
    return undefined;
  }
  return undefined;
}
