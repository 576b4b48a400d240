import type { Fragment } from '../../core/fragment.ts';
import { rewriting } from './rewriting.ts';
import { eachCharacter } from './utf8.ts';

const SHAPE = /^[A-Za-z0-9+/_-]+={0,2}$/;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** A longer text holds no configuration that a link carries. */
const LONGEST = 200_000;

function digitOf(unit: string): number {
  return DIGITS.indexOf(unit === '-' ? '+' : unit === '_' ? '/' : unit);
}

/**
 * What base64 (RFC 4648, both alphabets, with or without padding) says as UTF-8. A character stands
 * where the digits stand that hold its bits. `undefined` where the text is no base64.
 */
export function base64Decoded(encoded: Fragment): Fragment | undefined {
  const { text } = encoded;
  if (text.length > LONGEST || !SHAPE.test(text)) return undefined;
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const unit of text) {
    if (unit === '=') break;
    held = ((held << 6) | digitOf(unit)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  const made = rewriting(encoded);
  eachCharacter(bytes, (character, from, to) => made.put(character, Math.floor((from * 8) / 6), Math.ceil((to * 8) / 6)));
  return made.done();
}
