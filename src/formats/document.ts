import type { Problem } from '../core/model.ts';
import type { Span } from '../core/text.ts';

/** A string, number, boolean or null, and where each part of it stands in the file. */
export interface ScalarNode {
  readonly kind: 'scalar';
  /** The whole token, quotes included. */
  readonly span: Span;
  /** The token without its quotes. */
  readonly inner: Span;
  /** What the program that reads the file gets, as text. */
  readonly text: string;
  readonly type: 'string' | 'number' | 'boolean' | 'null';
  /**
   * Source range of `text.slice(from, to)`. Exact where each code unit of the text has its own
   * place in the file (plain and quoted scalars, escapes included, blocks line by line); the whole
   * `inner` where a quoted text is folded.
   */
  locate(from: number, to: number): Span;
}

/**
 * An entry of a map, in file order. A list rather than a `Map`: a duplicated
 * key must stay visible, or a harmless first copy could hide the real one.
 */
export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
  /** Whether an entry of the same map before this one has the same key. */
  readonly duplicate: boolean;
}

/** Keys and values, in file order. */
export interface MapNode {
  readonly kind: 'map';
  readonly span: Span;
  readonly entries: readonly Entry[];
}

/** Items, in file order. */
export interface ListNode {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly Node[];
}

/**
 * A part of a parsed document. The same node may stand in two places (a YAML alias is its
 * anchor's node), so a walk must remember what it has seen or be bounded by depth.
 */
export type Node = ScalarNode | MapNode | ListNode;

/** What a reader made of one file's text. */
export interface Parsed {
  /** One root per document; none for an empty file. */
  readonly documents: readonly Node[];
  /** What could not be read. A reader must say so: parts of the file may be missing. */
  readonly problems: readonly Problem[];
  /** Comments, delimiters included, in file order. */
  readonly comments: readonly Span[];
  /** The part of the text that is the document, where the rest is something else: prose below front matter. */
  readonly part?: Span;
}

export type FormatId = 'jsonc' | 'yaml' | 'toml' | 'dotenv' | 'frontmatter';

/** A way to write a document. Offsets are UTF-16 code units into the text as given, BOM included. */
export interface Format {
  readonly id: FormatId;
  /** Never throws and ends in linear time; what it cannot read is a problem. */
  parse(text: string): Parsed;
}

/** Nesting beyond this is refused: no configuration needs it, and recursion has an end. */
export const MAX_DEPTH = 128;

/** The value of the last entry with this key, which is the one that programs use. */
export function get(node: Node | undefined, key: string): Node | undefined {
  if (node?.kind !== 'map') return undefined;
  return node.entries.findLast((entry) => entry.key === key)?.value;
}
