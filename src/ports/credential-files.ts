import type { Secret } from '../core/secret.ts';

/** Files in which the system or a manager's program keeps a token: `~/.vault-token`, a projected JWT. */
export interface CredentialFiles {
  /** The text of a small file without the white space around it; `undefined` where there is none, or nothing in it. */
  read(path: string): Secret | undefined;
  /** A small JSON file that says how to sign in; `undefined` where there is none. */
  settings(path: string): unknown;
  /** A file of the person's home folder. */
  readHome(name: string): Secret | undefined;
}
