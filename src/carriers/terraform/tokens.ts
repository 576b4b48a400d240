import { cut, type Fragment, picked } from '../../core/fragment.ts';

/** Tokens beyond which a file is no infrastructure that a person wrote. */
const MAX_TOKENS = 1_000_000;

/** A piece of HCL. A `mark` is one character. Blanks and comments are no tokens. */
export interface Token {
  readonly kind: 'word' | 'string' | 'heredoc' | 'number' | 'mark' | 'line';
  /** The text as it stands; of a string what it means, with `${…}` kept. */
  readonly text: Fragment;
}

const WORD = /[A-Za-z_][\w.-]*/y;
const NUMBER = /-?\d[\w.]*/y;
const HEREDOC = /<<[-~]?(?<end>[A-Za-z_]\w{0,60})[ \t]*\r?\n/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** The name by which an expression would be known, its last word, as a reference. */
export function referenceTo(expression: string): string {
  return `\${${/(?<name>[A-Za-z_]\w{0,200})\W*$/.exec(expression)?.groups?.['name'] ?? 'expression'}}`;
}

/** What matches at an offset. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Where a comment ends that begins at an offset; `undefined` where none does. */
function commentEnd(text: string, at: number): number | undefined {
  if (text[at] === '#' || text.startsWith('//', at)) {
    const feed = text.indexOf('\n', at);
    return feed < 0 ? text.length : feed;
  }
  if (!text.startsWith('/*', at)) return undefined;
  const close = text.indexOf('*/', at + 2);
  return close < 0 ? text.length : close + 2;
}

/** The end of an interpolation that starts behind `${` at `from`. */
function interpolationEnd(text: string, from: number): number {
  let depth = 1;
  for (let i = from; i < text.length; i++) {
    const unit = text[i];
    if (unit === '{') depth++;
    else if (unit === '}' && --depth === 0) return i + 1;
    else if (unit === '\n') return i;
  }
  return text.length;
}

interface Read {
  readonly token: Token;
  /** Where the text goes on. */
  readonly next: number;
}

/** A quoted string from its opening quote: what it means. */
function readString(source: Fragment, from: number): Read {
  const { text } = source;
  let out = '';
  const at: number[] = [];
  let i = from + 1;
  while (i < text.length && text[i] !== '"' && text[i] !== '\n') {
    if (text[i] === '\\') {
      out += ESCAPES[text[i + 1] ?? ''] ?? text[i + 1] ?? '';
      if (i + 1 < text.length) at.push(i + 1);
      i += 2;
    } else if ((text[i] === '$' || text[i] === '%') && text[i + 1] === '{') {
      const end = interpolationEnd(text, i + 2);
      // Whatever the expression is, it is a reference; its name is what its place has room for.
      for (const unit of referenceTo(text.slice(i + 2, end - 1))) {
        out += unit;
        at.push(Math.min(i++, end - 1));
      }
      i = end;
    } else {
      out += text[i] ?? '';
      at.push(i++);
    }
  }
  const meant = out === '' ? cut(source, from + 1, from + 1) : picked(source, out, at);
  return { token: { kind: 'string', text: meant }, next: Math.min(text.length, i + 1) };
}

/** A here document from its `<<`, without the line that closes it. */
function readHeredoc(source: Fragment, from: number): Read | undefined {
  const { text } = source;
  const opening = matchAt(HEREDOC, text, from);
  if (opening === undefined) return undefined;
  const start = from + opening[0].length;
  const closing = new RegExp(`^[ \\t]*${opening.groups?.['end'] ?? ''}[ \\t]*$`, 'm').exec(text.slice(start));
  const end = closing === null ? text.length : start + closing.index;
  return { token: { kind: 'heredoc', text: cut(source, start, end) }, next: end + (closing?.[0].length ?? 0) };
}

function readPlain(source: Fragment, from: number): Read {
  const word = matchAt(WORD, source.text, from);
  const number = word === undefined ? matchAt(NUMBER, source.text, from) : undefined;
  const next = from + ((word ?? number)?.[0].length ?? 1);
  const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark';
  return { token: { kind, text: cut(source, from, next) }, next };
}

function readToken(source: Fragment, at: number): Read {
  const unit = source.text[at];
  if (unit === '\n') return { token: { kind: 'line', text: cut(source, at, at + 1) }, next: at + 1 };
  if (unit === '"') return readString(source, at);
  return (unit === '<' ? readHeredoc(source, at) : undefined) ?? readPlain(source, at);
}

/** The tokens of a text. Linear time. */
export function tokenize(source: Fragment): readonly Token[] {
  const { text } = source;
  const tokens: Token[] = [];
  for (let at = 0; at < text.length && tokens.length < MAX_TOKENS; ) {
    const comment = commentEnd(text, at);
    if (comment !== undefined) at = comment;
    else if (text[at] !== '\n' && /\s/.test(text[at] ?? '')) at++;
    else {
      const { token, next } = readToken(source, at);
      tokens.push(token);
      at = next;
    }
  }
  return tokens;
}
