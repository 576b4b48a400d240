import type { Place } from './model.ts';
import type { Secret } from './secret.ts';

/**
 * How a credential reaches a server instead of being written out, best first: the client signs in ·
 * the client's own hook fetches it from the manager · a launcher in front of the server resolves it ·
 * the client asks the person · the client takes it from a variable of its environment. `removed` is
 * a place that needs no credential at all: published metadata, a comment.
 */
export const DELIVERIES = ['oauth', 'native', 'launcher', 'prompt', 'environment', 'removed'] as const;

/** A way in which a credential reaches a server. */
export type Delivery = (typeof DELIVERIES)[number];

/** Those that a policy may name; `removed` needs no choice. */
export const CHOICES = DELIVERIES.filter((delivery) => delivery !== 'removed');

/** What is written in front of a server's command so that references in it are resolved. */
export const LAUNCHERS = ['npx', 'keygate', 'own'] as const;

/** `npx` our own through npx, at one version · `keygate` our own, installed · `own` the manager's. */
export type LauncherChoice = (typeof LAUNCHERS)[number];

/** What a policy says of swaps. */
export interface Remediating {
  /** Id of the manager that literals are moved to. */
  readonly manager?: string;
  /** Template of the place where a credential is stored. */
  readonly path?: string;
  /** What the manager's templates need besides: `{ vault: 'mcp' }`. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly launcher?: LauncherChoice;
  /** Best first. */
  readonly deliveries?: readonly Delivery[];
}

/** Where a literal stands, in words that are safe to print. */
export interface SwapPlace {
  readonly file: string;
  /** Line of the file as it was, from 1. */
  readonly line: number;
  /** Id of the client whose rules were used. */
  readonly client: string;
  /** Absent for what stands outside any server. */
  readonly server?: string;
  readonly place: Place;
  /** The variable, header, flag or field. */
  readonly slot: string;
  /** Who issued the credential, where its form says so: "GitHub". */
  readonly issuer?: string;
  /** Page on which it is rotated or revoked. */
  readonly rotate?: string;
}

/** A credential on its way to a manager. */
export interface Deposit extends SwapPlace {
  /** Where it is stored, as the manager names it. */
  readonly path: string;
  /** What templates of the manager may say of the place, by their names. */
  readonly values: Readonly<Record<string, string>>;
  readonly secret: Secret;
}

/** A literal that was swapped. Holds no credential. */
export interface Swap extends SwapPlace {
  readonly delivery: Delivery;
  /** Where the credential is to be stored, as the manager names it: `mcp/app/github/GITHUB_TOKEN`; absent where nothing is stored. */
  readonly stored?: string;
  /** What the file says now, for people: `op://mcp/app/github/GITHUB_TOKEN`. */
  readonly reference: string;
  /** Shell lines that store it; they ask for the value, or read it from standard input. */
  readonly store: readonly string[];
  /** What a person must know or do besides, as sentences: sign in at the next start, start the client with the variable. */
  readonly steps: readonly string[];
}

/** A literal that was left where it is. Holds no credential. */
export interface Unswapped extends SwapPlace {
  /** Why no edit was made, as a sentence. */
  readonly reason: string;
  /** What a person can do instead, as sentences. */
  readonly steps: readonly string[];
}

/** Lines of a file that are replaced. */
export interface Hunk {
  /** First and last line of the file as it was, from 1; `last` is `first - 1` where lines are only added before `first`. */
  readonly first: number;
  readonly last: number;
  /** What stands there instead, without line ends. */
  readonly lines: readonly string[];
  /** A credential that was not swapped still stands in `lines`, so they must not be repeated anywhere. */
  readonly holdsCredential: boolean;
}

/** A part of a unified diff, safe to print. */
export interface DiffHunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  /** Each with a blank, `-` or `+` in front. */
  readonly lines: readonly string[];
}

/** A file with its literals swapped. */
export interface RemediatedFile {
  readonly path: string;
  /** The whole text before and after. Other credentials may stand in both: for writing only, never for printing. */
  readonly before: string;
  readonly after: string;
  /** What changes, as a unified diff with three lines around, every credential in it masked. */
  readonly diff: readonly DiffHunk[];
  readonly hunks: readonly Hunk[];
  readonly swaps: readonly Swap[];
  /** What the manager must hold so that the references yield what stood there, in the order of the lines. */
  readonly deposits: readonly Deposit[];
}

/** What people do once so that the references resolve. */
export interface Setup {
  /** Id and name of the manager. */
  readonly manager: string;
  readonly name: string;
  /** How its program is installed: a command or an address. */
  readonly install: string;
  /** Shell lines that sign a person in. */
  readonly signIn: readonly string[];
}

/** Everything that a remediation of a tree gives. */
export interface Remediation {
  readonly files: readonly RemediatedFile[];
  readonly left: readonly Unswapped[];
  /** Absent where no swap needs a manager. */
  readonly setup?: Setup;
}

/** A credential that a manager has now. Holds nothing of its text. */
export interface StoredCredential extends SwapPlace {
  /** Where it is stored, as the manager names it. */
  readonly stored: string;
  /** `same`: an equal value was there. */
  readonly outcome: 'created' | 'same';
}

/** What was stored before a remediation was written. */
export interface Storing {
  /** The manager, for people. */
  readonly manager: string;
  readonly stored: readonly StoredCredential[];
  /** Why storing ended, and no file is changed, as a sentence. */
  readonly problem?: string;
  readonly notices: readonly string[];
}
