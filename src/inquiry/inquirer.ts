import type { Found } from '../launcher/find.ts';
import type { Facts } from './facts.ts';

/** Tells of the secrets of some syntaxes what can be told without their values. */
export interface Inquirer {
  readonly syntaxes: readonly string[];
  /** Asks for metadata alone. Never throws. */
  ask(found: Found): Promise<Facts>;
}
