import type { SecretFacts } from '../core/live.ts';
import type { ConfigFile } from '../core/model.ts';
import { type CredentialPlace, credentialPlaces } from './credential-places.ts';
import type { VerifyContext } from './verify-rule.ts';

/** A place whose manager was asked, and what it told. */
export interface AskedPlace extends CredentialPlace {
  readonly facts: SecretFacts;
  /** What the reference names, safe to print. */
  readonly name: string;
  /** For people: `1Password`. */
  readonly manager: string;
}

/** Every reference of the file's servers whose manager was asked. */
export function* askedPlaces(file: ConfigFile, context: VerifyContext): Iterable<AskedPlace> {
  const { asked } = context;
  if (asked === undefined) return;
  for (const { slot, server } of credentialPlaces(file, context)) {
    const name = slot.value.kind === 'reference' ? context.nameOf(slot.value) : slot.name;
    for (const facts of asked.factsOf(slot)) yield { slot, server, facts, name, manager: context.managerName(facts.manager) };
  }
}

/** With a capital letter in front. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
