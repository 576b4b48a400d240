import { isBreak } from '../../core/text.ts';

/**
 * `string` is a whole one. A string with expressions in it comes in pieces, the tokens of its
 * expressions between them: a `head`, any number of `middle` pieces, a `tail`. `pattern` is a
 * regular expression. White space and comments are no tokens.
 */
export type TokenKind = 'word' | 'number' | 'mark' | 'pattern' | 'string' | 'head' | 'middle' | 'tail';

/** A piece of source code, as offsets into its text. */
export interface Token {
  readonly kind: TokenKind;
  readonly from: number;
  readonly to: number;
  /** The mark itself; empty for any other token. */
  readonly mark: string;
  /** Where the text of a string begins and ends, without prefix, quotes and the marks of expressions. */
  readonly innerFrom: number;
  readonly innerTo: number;
  /** A backslash is an ordinary character of this string. */
  readonly raw: boolean;
  /** `{{` and `}}` stand for one brace in this string. */
  readonly doubled: boolean;
  /** A line break stands in front of it. */
  readonly breaks: boolean;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BACKSLASH = 92;

/** Operators of more than one character, of either language. `>>` is left out: it closes two type arguments. */
const OPERATORS: ReadonlyMap<string, string> = new Map(
  '=== !== ... **= ??= &&= ||= //= => == != <= >= += -= *= /= %= |= &= ^= ** ?? ?. && || -> := ++ -- //'
    .split(' ')
    .map((operator) => [operator, operator]),
);
/** What such an operator can begin with. */
const BEGINNINGS: ReadonlySet<string> = new Set([...OPERATORS.keys()].map((operator) => operator.charAt(0)));
/** What can stand second in one. */
const SECONDS: ReadonlySet<string> = new Set([...OPERATORS.keys()].map((operator) => operator.charAt(1)));

/** Whether a code unit is white space within a line. */
export function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 11 || unit === 12 || unit === 160 || unit === 0xfeff;
}

/** Whether a code unit is a digit. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether a code unit can begin a word: a letter, `_`, `$` or anything beyond ASCII. */
export function beginsWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 95 || unit === 36 || unit >= 128;
}

/** End of the word or number that begins at `at`. */
export function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && (beginsWord(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++;
  return end;
}

/** End of the number that begins at `at`; a point belongs to it where a digit follows. */
export function numberEnd(text: string, at: number): number {
  let end = wordEnd(text, at);
  while (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) end = wordEnd(text, end);
  return end;
}

/** The longest operator that begins at `at`, else the character itself. */
function markAt(text: string, at: number): string {
  const unit = text.charAt(at);
  if (!BEGINNINGS.has(unit) || !SECONDS.has(text.charAt(at + 1))) return unit;
  return OPERATORS.get(text.slice(at, at + 3)) ?? OPERATORS.get(text.slice(at, at + 2)) ?? unit;
}

/**
 * Looks for the quote that closes a string. Where there is none before the line ends, the next
 * search on that line for the same quote would walk the same way again, so it is told at once.
 */
export interface QuoteFinder {
  /** Offset of the quote that closes the string whose text begins at `at`; -1 where the line ends before it. */
  find(at: number, quote: string): number;
}

/** A finder of quotes of strings on one line. A backslash takes the next character along, a line break included. */
export function makeQuoteFinder(text: string): QuoteFinder {
  const hopeless = new Map<string, number>();
  return {
    find(at, quote) {
      if (at <= (hopeless.get(quote) ?? -1)) return -1;
      const unit = quote.charCodeAt(0);
      let end = at;
      for (; end < text.length; end++) {
        const here = text.charCodeAt(end);
        if (here === unit) return end;
        if (here === BACKSLASH) end += text.charCodeAt(end + 1) === CARRIAGE_RETURN && text.charCodeAt(end + 2) === LINE_FEED ? 2 : 1;
        else if (isBreak(here)) break;
      }
      hopeless.set(quote, end);
      return -1;
    },
  };
}

/** Collects the tokens of a text in their order. */
export interface TokenWriter {
  readonly tokens: readonly Token[];
  /** A token without an inside. */
  add(kind: TokenKind, from: number, to: number): void;
  /** The operator that begins at `from`, or the character itself. Gives the offset behind it. */
  addMark(from: number): number;
  /** A string or a piece of one. */
  addString(kind: TokenKind, place: StringPlace): void;
  /** Notes that a line ends here. */
  lineBreak(): void;
}

/** The whole of a string's token and the text within it. */
export interface StringPlace {
  readonly from: number;
  readonly innerFrom: number;
  readonly innerTo: number;
  readonly to: number;
  readonly raw?: boolean;
  readonly doubled?: boolean;
}

/** An empty list of tokens to write to. */
export function makeTokenWriter(text: string): TokenWriter {
  const tokens: Token[] = [];
  let breaks = true;
  function push(token: Token): void {
    tokens.push(token);
    breaks = false;
  }
  return {
    tokens,
    add: (kind, from, to) => push({ kind, from, to, mark: '', innerFrom: from, innerTo: to, raw: false, doubled: false, breaks }),
    addMark(from) {
      const mark = markAt(text, from);
      const to = from + mark.length;
      push({ kind: 'mark', from, to, mark, innerFrom: from, innerTo: to, raw: false, doubled: false, breaks });
      return to;
    },
    addString: (kind, { from, innerFrom, innerTo, to, raw = false, doubled = false }) =>
      push({ kind, from, to, mark: '', innerFrom, innerTo, raw, doubled, breaks }),
    lineBreak() {
      breaks = true;
    },
  };
}
