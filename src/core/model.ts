import type { Secret } from './secret.ts';
import type { Span } from './text.ts';

/** Which file, and which version of it. Carries no text, so it may travel. */
export interface Origin {
  /** Relative to the scanned root, with `/` between the parts on every system. */
  readonly path: string;
  readonly at: { readonly kind: 'worktree' } | { readonly kind: 'commit'; readonly sha: string };
}

/** A file's text. Lives between reading and planning; never inside a `Finding`. */
export interface Source {
  readonly origin: Origin;
  readonly text: string;
}

/** One step into a parsed document: a key of a map or an index of a list. */
export type PathSegment = string | number;

/** Where in a server's entry a value stands. `field` is any other named setting, `text` is outside any configuration. */
export type Place = 'env' | 'header' | 'argument' | 'url' | 'field' | 'comment' | 'text';

/**
 * What a slot holds, in the words of the report:
 * `literal` a credential written out · `environment` a variable, of the process or of the CI ·
 * `prompt` asked from the person · `manager` a secrets manager's reference · `dynamic` a
 * short-lived credential made on demand · `oauth` the client signs in · `placeholder` text that
 * stands where a credential belongs · `none` no credential.
 */
export type SlotState = 'literal' | 'environment' | 'prompt' | 'manager' | 'dynamic' | 'oauth' | 'placeholder' | 'none';

/** How sure a judgement is: `high` a format only credentials have, `low` a name and a shape. */
export type Confidence = 'high' | 'medium' | 'low';

/** What a string holds once the client's own interpolation is understood. */
export type Value =
  | { readonly kind: 'empty' }
  | { readonly kind: 'plain' }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'oauth' }
  | {
      readonly kind: 'literal';
      readonly secret: Secret;
      readonly confidence: Confidence;
      /** Id of the credential kind (`github-classic-token`), absent for the generic judgement. */
      readonly credential?: string;
      /** Why it counts as a credential, for people: "has the form of a GitHub token". */
      readonly evidence: string;
    }
  | {
      readonly kind: 'reference';
      readonly via: 'environment' | 'prompt' | 'manager' | 'dynamic';
      /** The syntax it was written in: `${VAR}`, `${input:ID}`, `op://`. */
      readonly syntax: string;
      /** The variable, input or secret path it names. */
      readonly target: string;
      /** Id of the secrets manager, where one is named. */
      readonly manager?: string;
      /** `false` where this client passes the text on as it stands; `undefined` where unknown. */
      readonly expanded?: boolean;
      /** The process that is started takes it from its own environment: a shell, a bridge, `docker run -e NAME`. */
      readonly process?: true;
      /** A default is written behind it, which the server gets where nothing else is there. */
      readonly fallback?: true;
      /** Nothing keeps the value: the text carries it (`ref+echo://`), or a file holds it in the clear (`{file:…}`). */
      readonly plaintext?: 'value' | 'file';
    };

/** A part of a web address. `user` is what stands in front of the `@`. */
export type AddressPart = 'user' | 'host' | 'path' | 'query' | 'fragment';

/** A place in a server's entry where a client lets you put a credential. */
export interface CredentialSlot {
  readonly place: Place;
  /** The variable, header, flag or field; safe to print. */
  readonly name: string;
  /** Path in the parsed document; safe to print. Empty for text outside it. */
  readonly path: readonly PathSegment[];
  /** The credential's part of the value where that is known, else the whole value. */
  readonly span: Span;
  readonly value: Value;
  /** Which part of a web address (`http`, `ws`) it stands in, where the text is one. */
  readonly part?: AddressPart;
}

/** How a server is started or reached. Holds no credential. */
export interface Launch {
  /** Launchers of secrets managers in front of its command, outermost first. */
  readonly launchers: readonly Launcher[];
  /** The package or image that runs, as far as a command line names one. */
  readonly program?: {
    readonly kind: 'npm' | 'pypi' | 'image';
    /** With its version or tag as it is written; safe to print. */
    readonly name: string;
    /** Whether it names one version for good: a full version, a digest, a commit. */
    readonly pinned: boolean;
    readonly span: Span;
  };
  /** The address of a remote server, or of the one that a bridge (`mcp-remote`) connects to, without user, path and query. */
  readonly address?: { readonly scheme: string; readonly host: string; readonly span: Span };
}

/** A launcher of a secrets manager. */
export interface Launcher {
  /** Id of the manager. */
  readonly manager: string;
  /** `reference` resolves references in the environment, `bulk` injects all that a project or path holds. */
  readonly style: 'reference' | 'bulk';
  /** What it injects is a file of references, which it resolves (`op run --env-file`). */
  readonly ofReferences?: true;
  /** Its own options and their values, up to the command that it starts; safe to print. */
  readonly options: readonly string[];
  readonly span: Span;
}

/** An environment file that a server is started with. */
export interface EnvFile {
  /** As it is written. */
  readonly path: string;
  readonly span: Span;
}

/** One MCP server of a configuration. */
export interface Server {
  /** Its key or name in the file; safe to print. */
  readonly name: string;
  readonly path: readonly PathSegment[];
  readonly span: Span;
  readonly transport: 'stdio' | 'remote' | 'unknown';
  /** Id of the known public server this is, where recognised. */
  readonly known?: string;
  /** Id of the client whose rules it was read by, where that is not the file's. */
  readonly client?: string;
  readonly launch: Launch;
  readonly envFiles?: readonly EnvFile[];
  readonly slots: readonly CredentialSlot[];
}

/** Something that kept (part of) a file from being read. */
export interface Problem {
  readonly message: string;
  readonly span: Span;
}

/** An input that takes a credential and is not declared as one, so what a person types is shown and kept in the clear. */
export interface UnprotectedInput {
  /** Safe to print. */
  readonly name: string;
  /** What its declaration lacks: `isSecret: true`. */
  readonly lacks: string;
  readonly span: Span;
}

/** A comment that asks to leave a finding. */
export interface Mark {
  /** As people write it: `keygate:allow`, `gitleaks:allow`, `pragma: allowlist secret`. */
  readonly name: string;
  /** Why, safe to print; absent where a mark that needs a reason gives none. */
  readonly reason?: string;
}

/** A mark at its place in a file. */
export interface PlacedMark extends Mark {
  /** Offset of its first character. */
  readonly at: number;
  /** The line it speaks of: its own, the next one, or its own and, where nothing is found there, the next one. */
  readonly line: 'own' | 'next' | 'either';
}

/** A configuration file, understood. Holds no text beyond `Secret`s. */
export interface ConfigFile {
  readonly origin: Origin;
  /** Id of the client whose rules were used. */
  readonly client: string;
  /** Ids of other clients that read a file of this name and shape, with rules of their own. */
  readonly readers?: readonly string[];
  /** Those of the readers that expand nothing in this file, whatever they expand elsewhere. */
  readonly verbatimReaders?: readonly string[];
  /** Nothing in it is replaced, whatever its client does in other files. */
  readonly verbatim?: true;
  readonly servers: readonly Server[];
  /** Credentials of the file that stand outside any server: provider keys, comments, permissions. */
  readonly strays: readonly CredentialSlot[];
  /** Why the file, or a part of it, could not be read. Empty when everything was. */
  readonly problems: readonly Problem[];
  /** Keys that stand twice in one map; only one of the two counts for the client. */
  readonly duplicates: readonly { readonly key: string; readonly span: Span }[];
  readonly unprotected?: readonly UnprotectedInput[];
  /** Names of the declared inputs; `undefined` where a file of this kind declares none that could be read. */
  readonly inputs?: readonly string[];
  readonly marks?: readonly PlacedMark[];
  /** Paths of environment files that servers of this file are started with, as they are written. */
  readonly envFiles?: readonly string[];
  /** The file is no configuration and was searched all the same: prose, scripts, code. Its servers stand in blocks of it. */
  readonly text?: true;
  /** Nothing in the text speaks of MCP: what it holds may be a credential of anything. */
  readonly outside?: true;
}
