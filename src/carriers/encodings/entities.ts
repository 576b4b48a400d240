import type { Fragment } from '../../core/fragment.ts';
import { rewriting } from './rewriting.ts';

const REFERENCE = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[0-9A-Fa-f]{1,6})|(?<name>[A-Za-z]{2,8}));/g;

/**
 * The named references that stand in configurations on pages: those that HTML needs, and those that
 * writers use for brackets and blanks (https://html.spec.whatwg.org/multipage/named-characters.html,
 * read 2026-11-20).
 */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['lbrace', '{'],
  ['lcub', '{'],
  ['rbrace', '}'],
  ['rcub', '}'],
  ['lbrack', '['],
  ['lsqb', '['],
  ['rbrack', ']'],
  ['rsqb', ']'],
  ['colon', ':'],
  ['comma', ','],
  ['sol', '/'],
  ['bsol', '\\'],
  ['grave', '`'],
  ['dollar', '$'],
  ['equals', '='],
  ['lowbar', '_'],
  ['hyphen', '-'],
  ['period', '.'],
  ['excl', '!'],
  ['num', '#'],
  ['percnt', '%'],
  ['plus', '+'],
  ['quest', '?'],
  ['commat', '@'],
  ['NewLine', '\n'],
  ['Tab', '\t'],
]);

function characterOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { decimal, hex, name } = groups;
  if (name !== undefined) return NAMED.get(name);
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** A text of HTML with its character references read: each character stands where its reference stands. */
export function entitiesDecoded(encoded: Fragment): Fragment {
  const { text } = encoded;
  if (!text.includes('&')) return encoded;
  const made = rewriting(encoded);
  let copied = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const character = characterOf(match.groups ?? {});
    if (character === undefined) continue;
    made.copy(copied, match.index);
    copied = match.index + match[0].length;
    made.put(character, match.index, copied);
  }
  made.copy(copied, text.length);
  return made.done();
}
