import type { Client } from '../clients/client.ts';
import type { ConfigFile, CredentialSlot, Server } from '../core/model.ts';
import { credentialsOf, isCredential, type Reference, type VerifyContext } from './verify-rule.ts';

/** A place where a credential stands, of a server. */
export interface CredentialPlace {
  readonly slot: CredentialSlot;
  readonly server: Server;
}

/** What a bulk launcher and a helper leave behind where no value names what they give. */
const STAND_INS: ReadonlySet<string> = new Set(['launcher', 'command']);

/** For people: "environment variable TOKEN", "header Authorization". */
export function placeName(slot: CredentialSlot): string {
  switch (slot.place) {
    case 'env':
      return `environment variable ${slot.name}`;
    case 'url':
      return slot.part === 'query' || slot.part === 'fragment' ? `parameter ${slot.name} of the address` : 'the address';
    case 'text':
    case 'comment':
      return `a ${slot.place}`;
    default:
      return `${slot.place} ${slot.name}`;
  }
}

/** Whether a slot stands for a whole launcher or helper and holds no value of its own. */
export function isStandIn({ value }: CredentialSlot): boolean {
  return value.kind === 'reference' && STAND_INS.has(value.target) && (value.via === 'manager' || value.via === 'dynamic');
}

/** Every place of the file's servers in which a credential stands. */
export function* credentialPlaces(file: ConfigFile, context: VerifyContext): Iterable<CredentialPlace> {
  for (const { slot, server } of credentialsOf(file)) if (server !== undefined && isCredential(slot, context)) yield { slot, server };
}

/** The credentials that one server gets. */
export function credentialsFor(server: Server, context: VerifyContext): readonly CredentialSlot[] {
  return server.slots.filter((slot) => isCredential(slot, context));
}

/** A place whose value is a reference to a credential, and no stand-in. */
export interface ReferencePlace extends CredentialPlace {
  readonly reference: Reference;
}

/** Every reference to a credential in the file's servers. */
export function* referencePlaces(file: ConfigFile, context: VerifyContext): Iterable<ReferencePlace> {
  for (const { slot, server } of credentialPlaces(file, context)) {
    if (slot.value.kind === 'reference' && !isStandIn(slot)) yield { slot, server, reference: slot.value };
  }
}

/**
 * Whether the file is read by people: its configurations are examples, which leave out what a reader
 * adds (versions, a way to sign in) and repeat each other's variables.
 */
export function isProse(file: ConfigFile): boolean {
  return file.text === true && /\.(?:mdx?|markdown|rst|adoc|asciidoc|txt|html?|ipynb)$/i.test(file.origin.path);
}

/** Whether a slot is a part of the command line, and not of a block of variables or headers. */
export function inCommandLine(slot: CredentialSlot, client: Client): boolean {
  const words = slot.path.filter((part) => typeof part === 'string');
  const last = words.at(-1);
  const fields = [...client.fields.command, ...client.fields.args].map((field) => field.slice(field.lastIndexOf('.') + 1));
  return last !== undefined && fields.includes(last);
}
