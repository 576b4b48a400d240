import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closedAt, strictJson, tokenAt } from '../../../src/carriers/prose/relaxed-json.ts';
import { sourceFragment } from '../../../src/core/fragment.ts';

const strict = (text: string): string => strictJson(sourceFragment(text, 0, text.length)).text;

test.each([
  ['JSON itself', '{"a": [1, true, null, -1.5e3], "b": "c\\n"}', { a: [1, true, null, -1500], b: 'c\n' }],
  ['bare keys and single quotes', "{command: 'npx', args: ['-y', 'it\\'s']}", { command: 'npx', args: ['-y', "it's"] }],
  ['typographic quotes', '{\u201ccommand\u201d: \u201cnpx\u201d}', { command: 'npx' }],
  ['double quotes within single ones', `{a: 'say "hi"'}`, { a: 'say "hi"' }],
  [
    'values without quotes',
    '{"a": <your token, please>, "b": ${input:x}, "c": {{TOKEN}}, "d": https://acme.dev/mcp}',
    {
      a: '<your token, please>',
      b: '${input:x}',
      c: '{{TOKEN}}',
      d: 'https://acme.dev/mcp',
    },
  ],
  ['brackets that nothing closes', '{"a": {"b": ["c"', { a: { b: ['c'] } }],
  ['brackets that nothing opened', '{"a": "b"}}]', { a: 'b' }],
  ['a list closed by a brace', '{"a": ["b"}', { a: ['b'] }],
  ['escapes that JSON does not know', '{"a": "C:\\Users\\me\\x"}', { a: 'C:Usersmex' }],
  ['comments with marks of their own', '{"a": 1 # one\n}', { a: 1 }],
])('%s', (_, text, value) => {
  expect(JSON.parse(strict(text))).toEqual(value);
});

test('what is left out is left out', () => {
  expect(strict('{"a": 1, ... , "b": 2 }')).toBe('{"a": 1,  , "b": 2 }');
  expect(strict('{"a": {…}, "b": [...], "c": 1 <1>\n}')).toBe('{"a": {}, "b": [], "c": 1 \n}');
});

test('comments of JSONC stay, others do not', () => {
  expect(strict('{/* a */ "b": 1, // c\n<!-- d -->"e": 2}')).toBe('{/* a */ "b": 1, // c\n"e": 2}');
});

test('every unit leads back to where it was written', () => {
  const text = `{ command: 'np"x', ... }`;
  const fragment = strictJson(sourceFragment(text, 0, text.length));
  const shown = (part: string): string => {
    const from = fragment.text.indexOf(part);
    const { start, end } = fragment.locate(from, from + part.length);
    return text.slice(start, end);
  };
  expect(shown('"command"')).toBe('command');
  expect(shown('np\\"x')).toBe('np"x');
  expect(shown('"np\\"x"')).toBe(`'np"x'`);
});

test('an object ends where it is closed, strings and comments aside', () => {
  const text = '{"a": "}", /* } */ "b": [{}] } tail }';
  expect(text.slice(0, closedAt(text, 0))).toBe('{"a": "}", /* } */ "b": [{}] }');
  expect(closedAt('{"a"', 0)).toBe(4);
});

test('any text ends, each piece is at least one unit, and JSON stays as it is', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.json(),
        fc.string({ unit: fc.constantFrom(...'{}[],:"\'\\/*#.<>$ \nab'), maxLength: 60 }),
      ),
      (text) => {
        for (let at = 0; at < text.length; ) {
          const { to } = tokenAt(text, at);
          expect(to).toBeGreaterThan(at);
          expect(to).toBeLessThanOrEqual(text.length);
          at = to;
        }
        const made = strictJson(sourceFragment(text, 0, text.length));
        for (let i = 0; i < made.text.length; i++) {
          const { start, end } = made.locate(i, i + 1);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(strict(text)).toBe(text);
    }),
  );
});

test.each(['[', '{"a":', '"', "'", '{{', '<', '${', '/*', '#', ']', '[}'])('a megabyte of %s takes no time', (unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  const before = performance.now();
  strict(text);
  expect(performance.now() - before).toBeLessThan(4_000);
});
