import type { Client } from '../clients/client.ts';
import type { EnvFile, Place } from '../core/model.ts';
import type { NameVerdict } from '../credentials/names.ts';
import type { Format } from '../formats/document.ts';
import type { KnownServer } from '../servers/server.ts';
import type { Knowledge } from './knowledge.ts';

/** What is known of the surroundings while a value is judged. */
export interface Surroundings {
  readonly client: Client;
  readonly knowledge: Knowledge;
  readonly jsonc: Format;
  /** How many more nodes of this file may be read: aliases can make a small file endless. */
  readonly budget: { left: number };
  readonly server?: KnownServer | undefined;
  /** Syntaxes of references that the launchers in front of this server replace in its environment. */
  readonly resolved?: ReadonlySet<string>;
  /** Behind a launcher, among the words of its command line: the syntaxes that are replaced there. */
  readonly taken?: ReadonlySet<string>;
  /** In a shell line behind a launcher: the shell replaces a variable before the launcher sets it. */
  readonly early?: boolean;
  /** Takes the environment files that the server is started with. */
  readonly envFiles?: EnvFile[];
  /** Inside a shell line: `$VAR` is expanded whatever the client does. */
  readonly shell?: boolean;
  /** Under mcp-remote: `${VAR}` in `--header` is expanded by the bridge itself. */
  readonly bridge?: boolean;
}

/** How a value is to be judged. */
export interface Question {
  readonly place: Place;
  /** Where the whole text stands that this is a part of: what the client expands there, it expands in every part. */
  readonly at?: Place;
  readonly name: string;
  /** No name goes with the value (a positional argument): only forms of their own count. */
  readonly free?: boolean;
  /** The field is for credentials, whatever the name says. */
  readonly verdict?: NameVerdict;
  /** Said behind the evidence: "as the default inside a reference". */
  readonly within?: string;
  readonly depth?: number;
}
