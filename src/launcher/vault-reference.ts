import { withoutSlash } from './asking.ts';

/** What a reference to Vault or OpenBao asks for. */
export interface VaultRequest {
  /** `write`: the path is written to, so that an engine makes a credential. */
  readonly method: 'read' | 'write';
  /** Path of the API, without `/v1/`. */
  readonly path: string;
  /** Way to the value in the answer's data. */
  readonly way: readonly string[];
  /** A version of KV version 2. */
  readonly version?: string;
  /** How the value is changed before it is handed on. */
  readonly filter?: 'urlquery';
  /** The path is of the form that leaves out `data/`, so the mount must be asked for its version. */
  readonly logical?: true;
  /** Another server than the environment's. */
  readonly address?: string;
  readonly namespace?: string;
}

const BANK_VAULTS = /^(?:\$\{)?(?<write>>>)?(?:vault|bao):(?<path>[^#]{1,400})#(?<rest>.{1,400}?)\}?$/s;
const TEMPLATE = /^\$\{\s{0,9}\.(?<key>[\w-]{1,200})\s{0,9}(?:\|\s{0,9}(?<filter>\w{1,40})\s{0,9})?$/;
const VALS = /^(?:secret)?ref\+(?:vault|openbao):\/\/(?<path>[^?#]{1,300})(?:\?(?<query>[^#]{0,300}))?(?:#\/?(?<way>[^+]{1,300}))?\+?$/;

function clean(path: string): string | undefined {
  const parts = withoutSlash(path).replace(/^\/+/, '').split('/');
  return parts.some((part) => part === '' || part === '.' || part === '..') ? undefined : parts.map(encodeURIComponent).join('/');
}

function ofBankVaults(text: string): VaultRequest | undefined {
  const { write, path: written = '', rest = '' } = BANK_VAULTS.exec(text)?.groups ?? {};
  const path = clean(written);
  if (path === undefined || path === '' || rest === '') return undefined;
  const method = write === undefined ? 'read' : 'write';
  if (rest.startsWith('${')) {
    // Its closing bracket was taken for the one of `${vault:…}`.
    const { key, filter } = TEMPLATE.exec(rest)?.groups ?? {};
    if (key === undefined || (filter !== undefined && filter !== 'urlquery')) return undefined;
    return { method, path, way: [key], ...(filter === undefined ? {} : { filter: 'urlquery' }) };
  }
  const [key = '', version, more] = rest.split('#');
  if (key === '' || more !== undefined || (version !== undefined && !/^\d{1,9}$/.test(version))) return undefined;
  return { method, path, way: [key], ...(version === undefined ? {} : { version }) };
}

function ofVals(text: string): VaultRequest | undefined {
  const { path: written = '', query = '', way } = VALS.exec(text)?.groups ?? {};
  const path = clean(written);
  if (path === undefined || path === '' || way === undefined) return undefined;
  const settings = new URLSearchParams(query);
  // Other settings (a role, a proto) say how vals signs in; nobody else can follow them.
  for (const name of settings.keys()) if (!['address', 'namespace', 'version'].includes(name)) return undefined;
  const [address, namespace, version] = ['address', 'namespace', 'version'].map((name) => settings.get(name) ?? undefined);
  return {
    method: 'read',
    path,
    way: way.split('/'),
    logical: true,
    ...(address === undefined ? {} : { address }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(version === undefined ? {} : { version }),
  };
}

/**
 * Reads a reference of the forms of Bank-Vaults and vals. `undefined` where it is written in a way
 * that is not understood: a template that does more than name a key, a setting of vals' own.
 * Source: https://github.com/bank-vaults/secret-init/blob/main/pkg/provider/vault/vault.go,
 * https://github.com/helmfile/vals#vault (read 2026-11-26).
 */
export function readVaultReference(text: string): VaultRequest | undefined {
  return /^(?:secret)?ref\+/.test(text) ? ofVals(text) : ofBankVaults(text);
}
