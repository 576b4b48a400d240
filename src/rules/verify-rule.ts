import type { Client } from '../clients/client.ts';
import type { ConfigFile, CredentialSlot, Launcher, Server, Value } from '../core/model.ts';
import type { SecretFacts } from '../core/live.ts';
import type { Rung } from '../core/rung.ts';
import type { Standard } from '../core/standard.ts';
import type { Manager } from '../managers/manager.ts';
import type { Report, RuleMeta } from './rule.ts';

/** Whether a policy approves of where a reference leads. */
export type Approval =
  | { readonly kind: 'approved' }
  /** The manager itself, its account or the path of the secret is not on the list. */
  | { readonly kind: 'refused'; readonly what: 'manager' | 'account' | 'path'; readonly allowed: readonly string[] }
  /** Which manager it is cannot be told. */
  | { readonly kind: 'unknown' };

/** A launcher that a policy approves of, for help. */
export interface ApprovedLauncher {
  /** For people: `1Password`. */
  readonly manager: string;
  /** Its command line up to the command that it starts: `op run --`. */
  readonly line: string;
  readonly style: 'reference' | 'bulk';
}

/** A public server that Keygate knows. */
export interface KnownFacts {
  readonly title: string;
  /** Its remote endpoint lets a client sign in by OAuth. */
  readonly oauth: boolean;
}

/** A reference to a secret. */
export type Reference = Extract<Value, { readonly kind: 'reference' }>;

/** What managers and servers said in a run that asked them. */
export interface AskedFacts {
  /** The beginning of the day on which they were asked, in milliseconds since 1970. */
  readonly now: number;
  /** What the managers of its references told; empty where a slot has none. */
  factsOf(slot: CredentialSlot): readonly SecretFacts[];
  /** Whether a remote server says of itself that it offers OAuth; `undefined` where it was not asked or did not tell. */
  oauthOf(server: Server): boolean | undefined;
}

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
  /** By the managers approved for the environment that the file belongs to. */
  approvalOf(file: ConfigFile, reference: Reference): Approval;
  /** The same of a launcher, by the account and path that its options name. A launcher that swaps references names no path. */
  approvalOfLauncher(file: ConfigFile, launcher: Launcher): Approval;
  /** Launchers of the managers that the policy names for the file; empty where it names none. */
  launchersFor(file: ConfigFile): readonly ApprovedLauncher[];
  /** What a reference names, safe to print. */
  nameOf(reference: Reference): string;
  /** A name or path, with whatever has the form of a credential taken out. */
  printable(name: string): string;
  /** The file of the repository that a path written in a configuration leads to; `undefined` where there is none. */
  committed(file: ConfigFile, written: string): string | undefined;
  /** Name of the environment that the policy puts the file into. */
  environmentOf(file: ConfigFile): string | undefined;
  /** Name of the environment whose approved paths hold the reference, where only one environment's do. */
  environmentOfReference(reference: Reference): string | undefined;
  /** Whether a name is one of a credential, by itself. */
  isSecretName(name: string): boolean;
  /** What was learned by asking; `undefined` in a run that asked nobody. */
  readonly asked: AskedFacts | undefined;
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

/**
 * Every place of a file where a credential stands, with its server. Strays outside servers are
 * included where the file is a configuration: those of prose and scripts are no server's.
 */
export function* credentialsOf(file: ConfigFile): Iterable<{ readonly slot: CredentialSlot; readonly server?: Server }> {
  for (const server of file.servers) for (const slot of server.slots) if (bears(slot)) yield { slot, server };
  if (file.text === true) return;
  for (const slot of file.strays) if (bears(slot)) yield { slot };
}

function bears({ value }: CredentialSlot): boolean {
  return value.kind === 'literal' || value.kind === 'reference' || value.kind === 'oauth';
}

const SHELL_SYNTAXES: ReadonlySet<string> = new Set(['$VAR', '${VAR}']);

/**
 * Whether a value stands where a credential belongs: by the manager that gives it, the name of its
 * place, or what it refers to. A reference to a folder or a setting is nobody's business here.
 */
export function isCredential({ place, name, value, part }: CredentialSlot, context: Pick<VerifyContext, 'isSecretName'>): boolean {
  if (value.kind !== 'reference') return value.kind === 'literal' || value.kind === 'oauth';
  // A shell's syntax is a manager's only where a client makes it one, and it does not everywhere.
  const shells = value.expanded === false && SHELL_SYNTAXES.has(value.syntax);
  if ((value.via === 'manager' || value.via === 'dynamic') && value.manager !== undefined && !shells) return true;
  // A field of the client's own: a command that prints headers, the name of a variable.
  if (place === 'field' && value.syntax === name && (value.via === 'manager' || /token|key|secret|header/i.test(name))) return true;
  // What stands in front of a host is a user or a password, whatever its name.
  if (part === 'user') return true;
  // A command (`$(pwd)`) is no name.
  return context.isSecretName(name) || (value.syntax !== '$(command)' && context.isSecretName(value.target));
}

const PLACES: Readonly<Record<CredentialSlot['place'], string>> = {
  env: 'environment variable',
  header: 'header',
  argument: 'argument',
  url: 'URL',
  field: 'field',
  comment: 'comment',
  text: 'text',
};

/** Where a slot stands, for people: `header Authorization of server "github"`. */
export function placeOf({ place, name }: CredentialSlot, server: Server | undefined): string {
  const where = place === 'url' ? PLACES.url : `${PLACES[place]} ${name}`;
  return `${where} ${server === undefined ? 'outside any server' : `of server "${server.name}"`}`;
}
