import type { Client } from '../clients/client.ts';
import type { ConfigFile, CredentialSlot, Server, Value } from '../core/model.ts';
import type { Rung } from '../core/rung.ts';
import type { Standard } from '../core/standard.ts';
import type { Manager } from '../managers/manager.ts';
import type { Report, RuleMeta } from './rule.ts';

/** Whether a policy approves of where a reference leads. */
export type Approval =
  | { readonly kind: 'approved' }
  /** The manager itself, its account or the path of the secret is not on the list. */
  | { readonly kind: 'refused'; readonly what: 'manager' | 'account' | 'path'; readonly allowed: readonly string[] };

/** A public server that Keygate knows. */
export interface KnownFacts {
  readonly title: string;
  /** Its remote endpoint lets a client sign in by OAuth. */
  readonly oauth: boolean;
}

/** A reference to a secret. */
export type Reference = Extract<Value, { readonly kind: 'reference' }>;

/** Knowledge and policy that rules may ask for; it arrives here so that rules import no other room. */
export interface VerifyContext {
  readonly standard: Standard;
  /** The client by whose rules a server, or the file, was read. */
  readerOf(file: ConfigFile, server?: Server): Client;
  rungOf(slot: CredentialSlot, server: Server | undefined): Rung | 'unknown' | undefined;
  /** Every manager that Keygate knows. */
  readonly managers: readonly Manager[];
  /** For people: `1Password`. */
  managerName(id: string): string;
  known(server: Server): KnownFacts | undefined;
  /** By the managers approved for the environment that the file belongs to. `account` where a launcher or reference names one. */
  approvalOf(file: ConfigFile, reference: Reference, account?: string): Approval;
  /** Name of the environment that the policy puts the file into. */
  environmentOf(file: ConfigFile): string | undefined;
  /** Name of the environment whose approved paths hold the reference, where only one environment's do. */
  environmentOfReference(reference: Reference): string | undefined;
  /** Whether a name is one of a credential, by itself. */
  isSecretName(name: string): boolean;
}

/** A report of a rule that looks at several files. */
export interface LocatedReport extends Report {
  readonly file: ConfigFile;
}

/** A rule of `verify`: how a credential reaches a server, and not whether it is written out. */
export interface VerifyRule {
  readonly meta: RuleMeta;
  /** Looks at one file. */
  check?(file: ConfigFile, context: VerifyContext): Iterable<Report>;
  /** Looks at all files of the run together. */
  across?(files: readonly ConfigFile[], context: VerifyContext): Iterable<LocatedReport>;
}

/** Declares a rule of `verify`; the identity function, for the type's sake. */
export function defineVerifyRule(rule: VerifyRule): VerifyRule {
  return rule;
}

/** Every place of a file where a credential stands, with its server; strays outside servers included. */
export function* credentialsOf(file: ConfigFile): Iterable<{ readonly slot: CredentialSlot; readonly server?: Server }> {
  for (const server of file.servers) for (const slot of server.slots) if (bears(slot)) yield { slot, server };
  for (const slot of file.strays) if (bears(slot)) yield { slot };
}

function bears({ value }: CredentialSlot): boolean {
  return value.kind === 'literal' || value.kind === 'reference' || value.kind === 'oauth';
}
