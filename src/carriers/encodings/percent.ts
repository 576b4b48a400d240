import type { Fragment } from '../../core/fragment.ts';
import { rewriting } from './rewriting.ts';
import { eachCharacter } from './utf8.ts';

const ESCAPE = /%[0-9A-Fa-f]{2}/y;

function isEscape(text: string, at: number): boolean {
  ESCAPE.lastIndex = at;
  return ESCAPE.test(text);
}

/**
 * A text without its percent-encoding (RFC 3986, 2.1): a character stands where its escapes stand.
 * With `form`, a plus sign is a blank, as in `application/x-www-form-urlencoded`.
 */
export function percentDecoded(encoded: Fragment, form = false): Fragment {
  const { text } = encoded;
  if (!text.includes('%') && !(form && text.includes('+'))) return encoded;
  const made = rewriting(encoded);
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === '+' && form) {
      made.copy(copied, at);
      made.put(' ', at, at + 1);
      copied = at + 1;
    } else if (unit === '%' && isEscape(text, at)) {
      made.copy(copied, at);
      const start = at;
      const bytes: number[] = [];
      for (; isEscape(text, at); at += 3) bytes.push(Number.parseInt(text.slice(at + 1, at + 3), 16));
      eachCharacter(bytes, (character, from, to) => made.put(character, start + from * 3, start + to * 3));
      copied = at;
      at -= 1;
    }
  }
  made.copy(copied, text.length);
  return made.done();
}
