import type { Client } from '../clients/client.ts';
import type { CredentialSlot, Server } from '../core/model.ts';
import { handedOn } from '../core/rung.ts';
import type { Reference } from './verify-rule.ts';

/**
 * Whether a process takes a variable from its environment that the client does not hand on: nothing in
 * the entry names it, no launcher injects it, and the client puts no value in the place of its syntax.
 */
export function isWithheld(reference: Reference, slot: CredentialSlot, server: Server, client: Client): boolean {
  if (reference.process !== true || client.withholds?.test(reference.target) !== true) return false;
  if (client.interpolations.some(({ syntax, places }) => syntax === reference.syntax && places.includes(slot.place))) return false;
  if ((server.envFiles ?? []).length > 0 || server.launch.launchers.some(({ style }) => style === 'bulk')) return false;
  return handedOn(slot, server) === undefined;
}
