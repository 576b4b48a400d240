import { escapePattern } from '../core/pattern.ts';
import { SpanSet } from '../core/spans.ts';
import type { CredentialKind, Issuer } from './credential.ts';
import { upperSnake } from './names.ts';
import { isSampleToken } from './placeholder.ts';
import { wordsTest } from './required-words.ts';

/** A credential found by an issuer's own form. Offsets into the text that was searched. */
export interface Match {
  readonly issuer: Issuer;
  readonly kind: CredentialKind;
  readonly start: number;
  readonly end: number;
  /** A public or example one: claimed, so that no other judgement reports it, but no finding. */
  readonly harmless: boolean;
}

/** Finds issuers' forms. Made once per process from the registry of issuers. */
export interface Detector {
  readonly issuers: readonly Issuer[];
  /** A quick look: whether a text shows the beginning of any form. Without it, `find` gives nothing. */
  mayFind(text: string): boolean;
  /** Every match in a text, by start; where two overlap, the longer one. Linear time. */
  find(text: string): readonly Match[];
  /**
   * As `find`, and also where a credential is glued to what stands before it. Too eager to judge
   * by, and right for taking credentials out of names that are printed.
   */
  findLoosely(text: string): readonly { readonly start: number; readonly end: number }[];
  /** A whole value under a name: the forms that have no fixed text of their own. */
  named(name: string, value: string): Match | undefined;
  /** The kind with this id. */
  kind(id: string): { readonly issuer: Issuer; readonly kind: CredentialKind } | undefined;
}

/** Looks inside a name for a credential that is glued to something. */
const MAX_PROBES = 40;
const LONGEST_CREDENTIAL = 1_000;
/** Names of a file or two; a hostile file with a million of them must not fill the memory. */
const MAX_NAMES = 5_000;

interface Known {
  readonly issuer: Issuer;
  readonly kind: CredentialKind;
  pattern: RegExp | undefined;
  /** Whether a name may be one of the kind's, by the words that it must hold. */
  mayBe: ((name: string) => boolean) | undefined;
}

function rangeOf(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  const secret = match.groups?.['secret'];
  if (secret === undefined) return { start: match.index, end: match.index + match[0].length };
  const at = match[0].lastIndexOf(secret);
  return { start: match.index + at, end: match.index + at + secret.length };
}

/** Keeps the longest of overlapping matches, so that `sk-ant-…` is Anthropic's and nobody else's. */
function settle(matches: Match[]): readonly Match[] {
  const byLength = matches.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Match[] = [];
  const taken = new SpanSet();
  for (const match of byLength) {
    if (taken.overlaps(match)) continue;
    taken.add(match);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Builds the detector. Patterns are compiled when a text first shows one of their anchors. */
export function makeDetector(issuers: readonly Issuer[]): Detector {
  const anchored = new Map<string, Known[]>();
  const bare: Known[] = [];
  const byId = new Map<string, Known>();
  for (const issuer of issuers) {
    for (const kind of issuer.kinds) {
      const known: Known = { issuer, kind, pattern: undefined, mayBe: undefined };
      byId.set(kind.id, known);
      // Asked whether it is there, since asking for it may make it.
      const named = 'names' in kind;
      if (named) bare.push(known);
      if (!named || kind.anchors.length > 0) {
        for (const anchor of kind.anchors) {
          const list = anchored.get(anchor);
          if (list === undefined) anchored.set(anchor, [known]);
          else list.push(known);
        }
      }
    }
  }
  // Longest first: an alternation takes the first branch that fits, and `sk-ant-` implies `sk-`.
  const anchors = [...anchored.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  let anyAnchor: RegExp | undefined;
  function candidates(text: string): Set<Known> {
    const seen = new Set<string>();
    if (anchors.length === 0) return new Set();
    anyAnchor ??= new RegExp(anchors.map(escapePattern).join('|'), 'g');
    anyAnchor.lastIndex = 0;
    for (let hit = anyAnchor.exec(text); hit !== null; hit = anyAnchor.exec(text)) {
      seen.add(hit[0]);
      // One step, not the hit's length: another anchor may start inside this one.
      anyAnchor.lastIndex = hit.index + 1;
    }
    const found = new Set<Known>();
    for (const anchor of seen) {
      // The alternation stops at the longest; every anchor inside it was met as well.
      for (const other of anchors) if (anchor.includes(other)) for (const known of anchored.get(other) ?? []) found.add(known);
    }
    return found;
  }

  interface Named {
    /** As the patterns expect it. */
    readonly upper: string;
    readonly possible: readonly Known[];
  }
  const byName = new Map<string, Named>();
  /** What a name may be one of, by the words that it must hold: for most names nothing. */
  function namedBy(name: string): Named {
    const known = byName.get(name);
    if (known !== undefined) return known;
    const upper = upperSnake(name);
    const possible = bare.filter((one) => (one.mayBe ??= wordsTest(one.kind.words ?? ''))(upper));
    const made: Named = { upper, possible };
    if (byName.size < MAX_NAMES) byName.set(name, made);
    return made;
  }

  const detector: Detector = {
    issuers,
    mayFind(text) {
      if (anchors.length === 0) return false;
      anyAnchor ??= new RegExp(anchors.map(escapePattern).join('|'), 'g');
      anyAnchor.lastIndex = 0;
      return anyAnchor.test(text);
    },
    find(text) {
      const matches: Match[] = [];
      for (const known of candidates(text)) {
        if ('names' in known.kind) continue;
        known.pattern ??= new RegExp(known.kind.pattern.source, `${known.kind.pattern.flags}g`);
        known.pattern.lastIndex = 0;
        for (let match = known.pattern.exec(text); match !== null; match = known.pattern.exec(text)) {
          const { start, end } = rangeOf(match);
          matches.push({ ...known, start, end, harmless: known.kind.harmless === true || isSampleToken(text.slice(start, end)) });
          if (match[0] === '') known.pattern.lastIndex++;
        }
      }
      return settle(matches);
    },
    findLoosely(text) {
      if (candidates(text).size === 0) return [];
      const found: { readonly start: number; readonly end: number }[] = [...detector.find(text)];
      const taken = new SpanSet(found);
      let probes = 0;
      for (const anchor of anchors) {
        for (let at = text.indexOf(anchor, 1); at > 0; at = text.indexOf(anchor, at + 1)) {
          if (taken.overlaps({ start: at, end: at + 1 })) continue;
          // A text made of nothing but beginnings is no name: all of it is taken out.
          if (++probes > MAX_PROBES) return [{ start: 0, end: text.length }];
          const [first] = detector.find(text.slice(at, at + LONGEST_CREDENTIAL));
          if (first?.start !== 0) continue;
          const span = { start: at, end: at + first.end };
          taken.add(span);
          found.push(span);
        }
      }
      return found;
    },
    named(name, value) {
      const { upper, possible } = namedBy(name);
      for (const known of possible) {
        // The value first: most fail at their first character, while two hundred names cost 10 ms to compile.
        const match = known.kind.pattern.exec(value);
        if (match === null || known.kind.names?.test(upper) !== true) continue;
        const { start, end } = rangeOf(match);
        return { ...known, start, end, harmless: known.kind.harmless === true || isSampleToken(value.slice(start, end)) };
      }
      return undefined;
    },
    kind: (id) => byId.get(id),
  };
  return detector;
}
