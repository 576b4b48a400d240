import type { Span } from '../core/text.ts';

/** How comments are written in a kind of file: until the end of the line, or between two signs. */
interface Syntax {
  readonly line: readonly string[];
  readonly block: readonly (readonly [open: string, close: string])[];
}

const MARKUP: Syntax = { line: [], block: [['<!--', '-->']] };
const C_LIKE: Syntax = { line: ['//'], block: [['/*', '*/']] };
const HASH: Syntax = { line: ['#'], block: [] };
const HASH_AND_C: Syntax = { line: ['#', '//'], block: [['/*', '*/']] };
const DASHES: Syntax = { line: ['--'], block: [['/*', '*/']] };

const SYNTAXES: readonly (readonly [name: RegExp, syntax: Syntax])[] = [
  [/\.(?:md|mdx|mdc|markdown|html?|xml|svg|vue|plist)$/i, MARKUP],
  [/\.(?:[cm]?[jt]sx?|jsonc|json5|go|java|kts?|rs|swift|c|h|cc|hh|cpp|hpp|cs|scala|dart|groovy|gradle|proto|s?css|less|zig)$/i, C_LIKE],
  [/\.(?:tf|tfvars|hcl|php|nix)$/i, HASH_AND_C],
  [/\.(?:sql|lua|hs)$/i, DASHES],
  [/\.(?:sh|bash|zsh|fish|py|pyi|rb|pl|ps1|psm1|ya?ml|toml|ini|cfg|conf|properties|service|mk|ex|exs|r|jl|envrc)$/i, HASH],
  [/(?:^|\/)(?:\.env[\w.-]{0,60}|[\w.-]{0,60}\.env|\.envrc|Dockerfile[\w.-]{0,60}|Containerfile|Makefile|Justfile|Procfile)$/i, HASH],
];

const QUOTES = new Set(['"', "'", '`']);

/** Whether a sign begins a comment here: it is not glued to a word, as in a URL or `$#`. */
function begins(text: string, at: number): boolean {
  return at === 0 || /[\s(){}[\],;]/.test(text[at - 1] ?? '');
}

/**
 * Comments of a text that no parser reads: prose, scripts, code. Judged line by line by what the
 * name of the file says, with strings of one line passed over. A comment that is missed here only
 * means that a mark in it does not count. In order, none within another.
 */
export function commentsIn(text: string, path: string): readonly Span[] {
  const syntax = SYNTAXES.find(([name]) => name.test(path))?.[1];
  if (syntax === undefined) return [];
  const found: Span[] = [];
  const markup = syntax === MARKUP;
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? '';
    if (unit === '\n' || unit === '\r') {
      quote = '';
      continue;
    }
    if (!markup && unit === '\\') {
      at++;
      continue;
    }
    if (quote !== '') {
      if (unit === quote) quote = '';
      continue;
    }
    // Prose is full of apostrophes.
    if (!markup && QUOTES.has(unit)) {
      quote = unit;
      continue;
    }
    const block = syntax.block.find(([open]) => text.startsWith(open, at));
    const line = block === undefined && syntax.line.some((open) => text.startsWith(open, at)) && begins(text, at);
    if (block === undefined && !line) continue;
    const end = block === undefined ? endOfLine(text, at) : endOf(text, at + block[0].length, block[1]);
    found.push({ start: at, end });
    at = end - 1;
  }
  return found;
}

/** Comments by their places, those that lie in another one left out. */
export function inOrder(comments: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const comment of [...comments].sort((a, b) => a.start - b.start || b.end - a.end))
    if (comment.start >= (kept.at(-1)?.end ?? 0)) kept.push(comment);
  return kept;
}

function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function endOf(text: string, from: number, close: string): number {
  const at = text.indexOf(close, from);
  return at < 0 ? text.length : at + close.length;
}
