import { cut, type Fragment } from '../../core/fragment.ts';
import { characterOf, hexAt, type Piece, traceEscapes } from '../../formats/build.ts';
import type { Code, Language } from './code.ts';
import type { Token } from './token.ts';

/** Escapes of one letter that both languages have, and Python's bell. */
const LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', v: '\v', f: '\f' };

function hexEscape(source: string, at: number, digits: number): Piece | undefined {
  const text = characterOf(hexAt(source, at, digits));
  return text === undefined ? undefined : { text, next: at + digits };
}

/** The escape whose backslash stands at `at`; `undefined` where the language knows none such and both characters stand. */
function escapeAt(source: string, at: number, language: Language): Piece | undefined {
  const unit = source.charAt(at + 1);
  const letter = LETTERS[unit];
  if (letter !== undefined) return { text: letter, next: at + 2 };
  if (unit === '\n' || unit === '\r') return { text: '', next: source.startsWith('\r\n', at + 1) ? at + 3 : at + 2 };
  if (unit === 'x') return hexEscape(source, at + 2, 2);
  if (unit === 'u') {
    const braced = /^\{(?<hex>[0-9A-Fa-f]{1,6})\}/.exec(source.slice(at + 2, at + 10))?.groups?.['hex'];
    if (language === 'python' || braced === undefined) return hexEscape(source, at + 2, 4);
    const text = characterOf(Number.parseInt(braced, 16));
    return text === undefined ? undefined : { text, next: at + braced.length + 4 };
  }
  if (language === 'javascript') return unit === '0' ? { text: '\0', next: at + 2 } : { text: unit, next: at + 2 };
  if (unit === 'U') return hexEscape(source, at + 2, 8);
  if (unit === 'a') return { text: '\x07', next: at + 2 };
  const octal = /^[0-7]{1,3}/.exec(source.slice(at + 1, at + 4))?.[0];
  if (octal !== undefined) return { text: String.fromCharCode(Number.parseInt(octal, 8)), next: at + 1 + octal.length };
  return unit === '\\' || unit === "'" || unit === '"' ? { text: unit, next: at + 2 } : undefined;
}

/** The text of a string or of a piece of one, as the program gets it, each character with its place. */
export function textOf(code: Code, token: Token): Fragment {
  const { text: whole, language } = code;
  const inner = whole.text.slice(token.innerFrom, token.innerTo);
  const escapes = !token.raw && inner.includes('\\');
  const braces = token.doubled && /[{}]/.test(inner);
  if (!escapes && !braces && !inner.includes('\r')) return cut(whole, token.innerFrom, token.innerTo);
  const { text, starts, ends } = traceEscapes(inner, { start: 0, end: inner.length }, (source, at) => {
    const unit = source.charAt(at);
    if (unit === '\\' && escapes) return escapeAt(source, at, language);
    if (unit === '\r') return { text: '\n', next: source.startsWith('\r\n', at) ? at + 2 : at + 1 };
    return braces && (unit === '{' || unit === '}') && source.charAt(at + 1) === unit ? { text: unit, next: at + 2 } : undefined;
  });
  return {
    text,
    locate(from, to) {
      const first = starts[from] ?? inner.length;
      const last = to > from ? (ends[to - 1] ?? inner.length) : first;
      return whole.locate(token.innerFrom + first, token.innerFrom + last);
    },
  };
}
