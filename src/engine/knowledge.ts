import type { Carrier } from '../carriers/carrier.ts';
import type { Client } from '../clients/client.ts';
import type { Detector } from '../credentials/detect.ts';
import type { Generic } from '../credentials/generic.ts';
import type { NameVerdict } from '../credentials/names.ts';
import type { Structure } from '../credentials/structure.ts';
import type { Format, FormatId } from '../formats/document.ts';
import type { Manager } from '../managers/manager.ts';
import type { KnownServer } from '../servers/server.ts';

/**
 * What the engine is told by the door that starts it. The engine knows the types only, so each
 * room can be tested, and replaced, without it.
 */
export interface Knowledge {
  readonly clients: readonly Client[];
  /** Rules for a file that no client claims: every known syntax counts as a reference. */
  readonly unknownClient: Client;
  readonly managers: readonly Manager[];
  readonly detector: Detector;
  readonly findStructures: (text: string) => readonly Structure[];
  readonly judgeName: (name: string) => NameVerdict;
  readonly judgeValue: (text: string, name: string, verdict: NameVerdict) => Generic | undefined;
  readonly isPlaceholder: (text: string, name?: string) => boolean;
  readonly isDefaultPassword: (text: string) => boolean;
  readonly looksRandom: (text: string) => boolean;
  readonly findServer: (launch: { readonly words: readonly string[]; readonly host?: string }) => KnownServer | undefined;
  readonly isKnownSecret: (name: string) => boolean;
  readonly isKnownPlain: (name: string) => boolean;
  readonly loadFormat: (id: FormatId) => Promise<Format>;
  readonly formatOf: (path: string) => FormatId | undefined;
  /** The readers of texts that are no configurations; few runs need them. */
  readonly loadCarriers: () => Promise<readonly Carrier[]>;
}
