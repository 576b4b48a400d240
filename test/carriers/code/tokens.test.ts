import { expect, test } from 'vitest';
import { type Code, type Language, makeCode } from '../../../src/carriers/code/code.ts';
import { textOf } from '../../../src/carriers/code/strings.ts';
import type { Token } from '../../../src/carriers/code/token.ts';
import { sourceFragment } from '../../../src/core/fragment.ts';

function codeOf(language: Language, text: string): Code {
  return makeCode(sourceFragment(text, 0, text.length), language);
}

/** Tokens in short: strings as what they hold between `«` and `»`, pieces of one open at the side where it goes on. */
function shortOf(language: Language, text: string): readonly string[] {
  const code = codeOf(language, text);
  return code.tokens.map((token) => {
    const inner = ['string', 'head', 'middle', 'tail'].includes(token.kind) ? textOf(code, token).text : '';
    if (token.kind === 'string') return `«${inner}»`;
    if (token.kind === 'head') return `«${inner}‹`;
    if (token.kind === 'middle') return `›${inner}‹`;
    if (token.kind === 'tail') return `›${inner}»`;
    return text.slice(token.from, token.to);
  });
}

test.each<[string, readonly string[]]>([
  [`a.b?.c(1_0.5, 'x')`, ['a', '.', 'b', '?.', 'c', '(', '1_0.5', ',', '«x»', ')']],
  ['a ?? b || c && !d', ['a', '??', 'b', '||', 'c', '&&', '!', 'd']],
  ['Map<string, Array<X>>()', ['Map', '<', 'string', ',', 'Array', '<', 'X', '>', '>', '(', ')']],
  ['// one\n/* two\n"three" */ a', ['a']],
  ['#!/usr/bin/env node "x"\na', ['a']],
  ['`a${b}c${`d${e}`}f`', ['«a‹', 'b', '›c‹', '«d‹', 'e', '›»', '›f»']],
  ['`${{ a: `}` }}`', ['«‹', '{', 'a', ':', '«}»', '}', '›»']],
  ['`never closed ${a', ['«never closed ‹', 'a']],
  ['`never closed', ['«never closed»']],
  [`x = /['"\`/]/g.test(y) / 2 / z`, ['x', '=', `/['"\`/]/g`, '.', 'test', '(', 'y', ')', '/', '2', '/', 'z']],
  [`return /"/`, ['return', '/"/']],
  ['a = b / c; // "x"', ['a', '=', 'b', '/', 'c', ';']],
  [`<p className="a">Don't</p>`, ['<', 'p', 'className', '=', '«a»', '>', 'Don', "'", 't', '<', '/', 'p', '>']],
  [`'never closed\n'x'`, ["'", 'never', 'closed', '«x»']],
  [`'a\\\nb'`, ['«ab»']],
  [`this.#token = 'x'`, ['this', '.', '#token', '=', '«x»']],
])('JavaScript: %s', (text, expected) => {
  expect(shortOf('javascript', text)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  [`x = r'\\d' # 'no'\ny`, ['x', '=', '«\\d»', 'y']],
  [`"""a "b"\n'c'""" + '''d'''`, [`«a "b"\n'c'»`, '+', '«d»']],
  [`f"a{b}c{d!r}e{f:>{w}}g"`, ['«a‹', 'b', '›c‹', 'd', '›e‹', 'f', '›g»']],
  [`f"{{a}} {b['c']} {x:=5}"`, ['«{a} ‹', 'b', '[', '«c»', ']', '› ‹', 'x', '›»']],
  [`f"{d["k"]}"`, ['«‹', 'd', '[', '«k»', ']', '›»']],
  [`f"{a if b else {'c': 1}['c']}"`, ['«‹', 'a', 'if', 'b', 'else', '{', '«c»', ':', '1', '}', '[', '«c»', ']', '›»']],
  ['f"""a\n{b}\n"""', ['«a\n‹', 'b', '›\n»']],
  [`rb'x' Rb"y" u'z' bf'no'`, ['«x»', '«y»', '«z»', '«no»']],
  [`"never closed\n'x'`, ['"', 'never', 'closed', '«x»']],
  ['"""never closed', ['"', '«»', 'never', 'closed']],
  [`f"never {closed\n'x'`, ['f', '"', 'never', '{', 'closed', '«x»']],
  ['a = 1 + \\\n  "b"', ['a', '=', '1', '+', '«b»']],
  ['def f(x: str = "y") -> None: ...', ['def', 'f', '(', 'x', ':', 'str', '=', '«y»', ')', '->', 'None', ':', '...']],
  ['x **= 2 // 3', ['x', '**=', '2', '//', '3']],
])('Python: %s', (text, expected) => {
  expect(shortOf('python', text)).toEqual(expected);
});

test.each<[Language, string, string, readonly [string, string][]]>([
  [
    'javascript',
    `'a\\n\\u{1F600}b'`,
    'a\n😀b',
    [
      ['a', 'a'],
      ['\n', '\\n'],
      ['😀', '\\u{1F600}'],
      ['b', 'b'],
    ],
  ],
  [
    'javascript',
    "'a\\\r\nb'",
    'ab',
    [
      ['ab', 'a\\\r\nb'],
      ['b', 'b'],
    ],
  ],
  [
    'javascript',
    '`a\r\nb`',
    'a\nb',
    [
      ['\n', '\r\n'],
      ['b', 'b'],
    ],
  ],
  [
    'python',
    `"\\x41\\101\\U0001F600\\N{DASH}"`,
    'AA😀\\N{DASH}',
    [
      ['AA', '\\x41\\101'],
      ['😀', '\\U0001F600'],
      ['D', 'D'],
    ],
  ],
  [
    'python',
    `f"a{{b}}"`,
    'a{b}',
    [
      ['{b}', '{{b}}'],
      ['b', 'b'],
    ],
  ],
])('%s: every part of %s has its own place', (language, text, expected, parts) => {
  const code = codeOf(language, text);
  const fragment = textOf(code, code.tokens[0] as Token);
  expect(fragment.text).toBe(expected);
  for (const [part, written] of parts) {
    const from = expected.indexOf(part);
    const { start, end } = fragment.locate(from, from + part.length);
    expect(text.slice(start, end)).toBe(written);
  }
});

test('groups know where they end, whatever was left open in them', () => {
  const code = codeOf('javascript', 'a([b, {c: d], e) f');
  const words = code.tokens.map((token) => code.text.text.slice(token.from, token.to));
  const open = words.indexOf('(');
  expect(words[code.after[open] ?? -1]).toBe('f');
  expect(words[code.end[words.indexOf('[')] ?? -1]).toBe(']');
  // The brace ends in front of the bracket that closes the list around it.
  expect(words[code.after[words.indexOf('{')] ?? -1]).toBe(']');
  expect(words[code.itemEnd[words.indexOf('[')] ?? -1]).toBe(',');
  expect(code.parent[words.indexOf('f')]).toBe(-1);
  expect(code.parent[words.indexOf('e')]).toBe(open);
});
