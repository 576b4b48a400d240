import type { Fragment } from '../core/fragment.ts';
import type { Span } from '../core/text.ts';
import type { FormatId, Node, Parsed } from '../formats/document.ts';

/**
 * What a carrier found in a text. Every node knows its places in the outer file, however deep it
 * was wrapped, so a finding points at the characters that a person sees.
 */
export type Carried =
  /** One MCP server, in the form of an entry of a configuration: `command`, `args`, `env`, `url`, `headers`. */
  | {
      readonly kind: 'server';
      /** As it is called where it stands; `undefined` where nothing names it. */
      readonly name: string | undefined;
      readonly node: Node;
      /** Id of the client whose rules say what is expanded; the unknown client's where it is left out. */
      readonly client?: string;
      readonly shell?: Shelled;
    }
  /** Configuration text: whatever has the shape of a server map in it counts, the rest is text. */
  | {
      readonly kind: 'document';
      readonly parsed: Parsed;
      /** The file that the text around says it goes into (`.cursor/mcp.json`), which tells the client. */
      readonly path?: string;
      /** The document is something else and may hold a map of servers; it is none itself, nor an entry of one. */
      readonly rooted?: true;
      readonly shell?: Shelled;
    }
  /** Names with values that may be an MCP server's: a map of scalars. Environment variables, unless `place` says otherwise. */
  | { readonly kind: 'variables'; readonly node: Node; readonly place?: 'env' | 'header'; readonly shell?: Shelled }
  /** Encrypted text, which may look like a credential and is none: sealed secrets. */
  | { readonly kind: 'sealed'; readonly span: Span }
  /** Text of another kind within this one, to be read by the named carrier. */
  | { readonly kind: 'text'; readonly carrier: CarrierId; readonly text: Fragment }
  /** A file that a server's environment is read from, relative to the file that names it. */
  | { readonly kind: 'env-file'; readonly path: string };

/**
 * Said of what a shell reads first: `$VAR` and `$(…)` are replaced before the client sees the text,
 * whatever the client itself does. Left out where no part is replaced, as between single quotes.
 */
export type Shelled = true;

/** The same, to be said of what was found in these words; nothing where the shell replaces no part of them. */
export function shelled(words: readonly { readonly expands: boolean }[]): { readonly shell?: Shelled } {
  return words.some(({ expands }) => expands) ? { shell: true } : {};
}

/** Ids of the carriers, in the words of reports. */
export type CarrierId =
  | 'asciidoc'
  | 'code'
  | 'command-line'
  | 'compose'
  | 'deeplink'
  | 'dockerfile'
  | 'dotenv'
  | 'embedded-json'
  | 'helm'
  | 'html'
  | 'http-recording'
  | 'kubernetes'
  | 'manifest'
  | 'markdown'
  | 'notebook'
  | 'restructuredtext'
  | 'systemd'
  | 'terraform'
  | 'transcript'
  | 'workflow';

/** What a carrier may ask for while it reads. */
export interface CarrierTools {
  /** Parses a part of the text; the nodes' places are those of the outer file. Never throws. */
  parse(format: FormatId, text: Fragment): Promise<Parsed>;
}

/**
 * A kind of text that holds MCP configuration among other things: Markdown, shell scripts, code,
 * manifests. It finds; what a value is worth is judged elsewhere.
 */
export interface Carrier {
  readonly id: CarrierId;
  /** For people, as the end of "in ...": `a block of Markdown`. */
  readonly name: string;
  /** Whether a file of this path is read by this carrier. Paths have `/` between their parts. */
  reads(path: string): boolean;
  /** Searches any text, whatever it is: also each text that another carrier found within a file. */
  readonly searches?: true;
  /**
   * Finds configuration in a text. Ends in linear time, throws nothing, and gives nothing for a text
   * that holds none.
   * @param text the whole file, or a part of one that another carrier found
   * @param path the outer file
   */
  read(text: Fragment, path: string, tools: CarrierTools): Promise<readonly Carried[]>;
}

/** Declares a carrier; the identity function, for the type's sake. */
export function defineCarrier(carrier: Carrier): Carrier {
  return carrier;
}
