import type { Piece } from './classify.ts';
import { SCHEME } from './references.ts';
import type { Surroundings } from './surroundings.ts';

/** A value that no word, expression or type of a program looks like: a digit among letters, in one piece. */
const MADE = /^(?=[A-Za-z+/=_~-]*[0-9])(?=[0-9+/=_~-]*[A-Za-z])[A-Za-z0-9+/=_~-]{16,600}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** What code and templates put in place of a password. */
const TEMPLATE = /[${}()<>|*\\[\]]|%s|\.\.\.|\u2026/;
/** Signs that a person puts into a password, and a path or an expression has no use for beside digits. */
const SIGN = /[!@#%^&+=?~;:,]/;

function kindsOf(text: string): number {
  return [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((one) => one.test(text)).length;
}

/** Whether a value beside a name looks as if chance had made it. A scheme in front is none of it. */
export function looksMade(value: string, around: Surroundings): boolean {
  const body = value.replace(SCHEME, '');
  return UUID.test(body) || (MADE.test(body) && around.knowledge.looksRandom(body));
}

/** Whether a value under a name for a password looks like one that a person thought of with care. */
export function looksChosen(value: string): boolean {
  return (
    value.length >= 8 && !TEMPLATE.test(value) && !/:\/\//.test(value) && /[A-Za-z]/.test(value) && /[0-9]/.test(value) && SIGN.test(value)
  );
}

/**
 * A credential in prose or code. The password of an address stands in every other test and example,
 * so one that nobody would use is left out, and one that a person thought of counts little.
 */
export function asProse(piece: Piece, text: string, around: Surroundings): readonly Piece[] {
  if (piece.value.kind !== 'literal' || piece.value.credential !== 'connection-string' || around.knowledge.looksRandom(text))
    return [piece];
  if (TEMPLATE.test(text) || text.length < 8 || kindsOf(text) < 2) return [];
  return [{ ...piece, value: { ...piece.value, confidence: 'low' } }];
}
