import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandData, commandProperty, markdownCode, markdownText, plainText } from '../../src/report/escape.ts';

describe('plain text spells out what acts instead of being seen', () => {
  test.each([
    ['a\nb', 'a\\u{a}b'],
    ['a\r\nb', 'a\\u{d}\\u{a}b'],
    ['a\tb', 'a\\u{9}b'],
    ['a\u0000b', 'a\\u{0}b'],
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['\u001b]8;;https://evil\u0007x', '\\u{1b}]8;;https://evil\\u{7}x'],
    ['\u009b31m', '\\u{9b}31m'],
    ['\u007f', '\\u{7f}'],
    ['a\u202eb', 'a\\u{202e}b'],
    ['a\u2066b\u2069', 'a\\u{2066}b\\u{2069}'],
    ['a\u200bb', 'a\\u{200b}b'],
    ['a\u200db', 'a\\u{200d}b'],
    ['\ufeffa', '\\u{feff}a'],
    ['a\u00adb', 'a\\u{ad}b'],
    ['a\u2028b\u2029', 'a\\u{2028}b\\u{2029}'],
    ['a\u{e0041}b', 'a\\u{e0041}b'],
    ['a\u2060b', 'a\\u{2060}b'],
    ['a\ud800b\udc00', 'a\\u{d800}b\\u{dc00}'],
    ['plain text: ä, 漢字, 🔑', 'plain text: ä, 漢字, 🔑'],
    ['', ''],
  ])('%j', (text, shown) => {
    expect(plainText(text)).toBe(shown);
  });
});

describe('Markdown text formats nothing, links nothing, names nobody', () => {
  test.each(['&', '<', '>', '|', '`', '*', '~', '[', ']', '(', ')', '\\', '#', '@', '!', '{', '}', '"', "'"])('%s is an entity', (unit) => {
    expect(markdownText(`a${unit}b`)).toBe(`a&#${unit.charCodeAt(0)};b`);
  });

  test.each([
    ['<img src=x onerror=alert(1)>', /<|>/],
    ['[a](javascript:alert(1))', /[[\]()]/],
    ['![a](https://evil/x.png)', /!|\[|:\/\//],
    ['https://evil.example', /:\/\//],
    ['@octocat', /@/],
    ['#1', /^#|[^&]#/],
    ['a | b', /\|/],
    ['__a__', /__/],
    ['**a**', /\*/],
    ['`a`', /`/],
    ['```\na\n```', /`|\n/],
    ['<!-- keygate: gate -->', /<|>/],
    ['</td></table>', /<|>/],
    ['&lt;script&gt;', /&lt;/],
    ['a\n## Heading', /\n/],
  ])('%j', (text, forbidden) => {
    expect(markdownText(text)).not.toMatch(forbidden);
  });

  test('keeps the names that variables and servers have', () => {
    expect(markdownText('GITHUB_TOKEN of my-server.v2')).toBe('GITHUB_TOKEN of my-server.v2');
  });

  test('in code can close nothing', () => {
    expect(markdownCode('</code>`a`')).toBe('<code>&#60;/code&#62;&#96;a&#96;</code>');
  });

  test('whatever comes in, no sign that acts comes out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(markdownText(text).replace(/&#\d+;/g, '')).not.toMatch(/[&<>|`*~[\]()\\#@!{}"'\n\r\u001b\u202e]|:\/\//);
      }),
    );
  });
});

describe('a workflow command', () => {
  test.each([
    ['a\nb', 'a%0Ab', 'a%0Ab'],
    ['a\r\nb', 'a%0D%0Ab', 'a%0D%0Ab'],
    ['100%', '100%25', '100%25'],
    ['%0A', '%250A', '%250A'],
    ['a:b,c', 'a:b,c', 'a%3Ab%2Cc'],
    ['::error::x', '::error::x', '%3A%3Aerror%3A%3Ax'],
    ['', '', ''],
  ])('%j', (text, data, property) => {
    expect(commandData(text)).toBe(data);
    expect(commandProperty(text)).toBe(property);
  });

  test('is one line, whatever it holds, and can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(commandData(text)).not.toMatch(/[\r\n]/);
        expect(commandProperty(text)).not.toMatch(/[\r\n:,]/);
        const back = commandProperty(text).replace(/%(0A|0D|25|3A|2C)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
        expect(back).toBe(text);
      }),
    );
  });
});
