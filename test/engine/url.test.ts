import { describe, expect, test } from 'vitest';
import { sourceFragment } from '../../src/core/fragment.ts';
import { addressParts, hostOf, unescaped, urlParts } from '../../src/engine/url.ts';

function parts(text: string): readonly string[] | undefined {
  return urlParts(text)?.map(({ kind, name, from, to }) => `${kind}${name === '' ? '' : ` ${name}`}: ${text.slice(from, to)}`);
}

describe('parts', () => {
  test.each<[string, readonly string[] | undefined]>([
    ['https://mcp.acme.com', []],
    ['https://mcp.acme.com/', []],
    ['https://mcp.acme.com/v1/mcp', ['segment: v1', 'segment: mcp']],
    ['https://mcp.acme.com//v1/', ['segment: v1']],
    ['https://mcp.acme.com/mcp?key=abc', ['segment: mcp', 'query key: abc']],
    ['https://mcp.acme.com?key=abc&x=1', ['query key: abc', 'query x: 1']],
    ['https://mcp.acme.com/?key=abc;x=1', ['query key: abc', 'query x: 1']],
    ['https://mcp.acme.com/?key=', ['query key: ']],
    ['https://mcp.acme.com/?flag&key=abc', ['query key: abc']],
    ['https://mcp.acme.com/?key=a=b==', ['query key: a=b==']],
    ['https://mcp.acme.com/#key=abc', ['query key: abc']],
    ['https://mcp.acme.com/a?x=1#key=abc', ['segment: a', 'query x: 1', 'query key: abc']],
    ['https://abc@mcp.acme.com/mcp', ['userinfo: abc', 'segment: mcp']],
    ['https://user:pw@mcp.acme.com/', []],
    ['https://abc:@mcp.acme.com/', ['userinfo: abc']],
    ['https://mcp.acme.com/@scope/pkg', ['segment: @scope', 'segment: pkg']],
    ['https://mcp.acme.com/?to=a@b.com', ['query to: a@b.com']],
    ['  https://mcp.acme.com/mcp  ', ['segment: mcp']],
    ['wss://mcp.acme.com/ws', ['segment: ws']],
    ['postgres://abc@db.acme.com/shop', ['userinfo: abc', 'segment: shop']],
    ['mcp.acme.com/mcp', undefined],
    ['', undefined],
    ['/v1/mcp', undefined],
    ['see https://mcp.acme.com', undefined],
    ['https://mcp.acme.com and more', undefined],
    ['C:\\tools', undefined],
  ])('of %j', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});

describe('host', () => {
  test.each([
    ['https://mcp.acme.com/mcp', 'mcp.acme.com'],
    ['https://MCP.Acme.com', 'mcp.acme.com'],
    ['https://mcp.acme.com:8443/mcp', 'mcp.acme.com'],
    ['https://user:pw@mcp.acme.com/mcp', 'mcp.acme.com'],
    ['https://mcp.acme.com?x=1', 'mcp.acme.com'],
    ['https://mcp.acme.com#x', 'mcp.acme.com'],
    ['https://evil.com#@mcp.acme.com', 'evil.com'],
    ['https://evil.com/?@mcp.acme.com', 'evil.com'],
    ['mcp.acme.com', undefined],
    ['https://', undefined],
    ['', undefined],
  ])('of %j is %s', (text, host) => {
    expect(hostOf(text)).toBe(host);
  });
});

describe('an escape', () => {
  test.each([
    ['abc%2Bdef%3D', 'abc+def='],
    ['%2f%2F', '//'],
    ['a%20b', 'a b'],
    ['%3Ctoken%3E', '<token>'],
    ['no escape', 'no escape'],
    ['100%', '100%'],
    ['%2', '%2'],
    ['%zz%2B', '%zz+'],
    ['%252B', '%2B'],
    ['%C3%A9', '%C3%A9'],
    ['%00%0A%7F', '%00%0A%7F'],
    ['', ''],
  ])('of %j is %j', (text, plain) => {
    expect(unescaped(sourceFragment(text, 0, text.length)).text).toBe(plain);
  });

  test('keeps the place of each character', () => {
    const text = 'xx a%2Bb%3Dc';
    const inner = unescaped(sourceFragment(text, 3, text.length));
    expect(inner.text).toBe('a+b=c');
    const parts = [...inner.text].map((_, i) => inner.locate(i, i + 1)).map(({ start, end }) => text.slice(start, end));
    expect(parts).toEqual(['a', '%2B', 'b', '%3D', 'c']);
    expect(inner.locate(0, 5)).toEqual({ start: 3, end: text.length });
    expect(inner.locate(5, 5)).toEqual({ start: text.length, end: text.length });
  });

  test('a megabyte of them is read at once', () => {
    const start = performance.now();
    const text = '%2B'.repeat(350_000);
    expect(unescaped(sourceFragment(text, 0, text.length)).text).toBe('+'.repeat(350_000));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('the part of a web address', () => {
  const text = 'https://user:pw@mcp.acme.com:8080/a/b?x=1&y=a@b#frag?z';
  const partOf = (needle: string): string | undefined => addressParts(text)?.(text.indexOf(needle));

  test.each([
    ['user', 'user'],
    ['pw', 'user'],
    ['mcp', 'host'],
    ['8080', 'host'],
    ['a/b', 'path'],
    ['x=', 'query'],
    ['a@b', 'query'],
    ['frag', 'fragment'],
    ['z', 'fragment'],
  ])('%s is in the %s', (needle, part) => {
    expect(partOf(needle)).toBe(part);
  });

  test.each([
    ['https://mcp.acme.com', 10, 'host'],
    ['https://mcp.acme.com?key=a', 25, 'query'],
    ['  WSS://mcp.acme.com/ws', 20, 'path'],
    ['http://mcp.acme.com/@scope/x', 21, 'path'],
  ] as const)('of %j at %i: %s', (address, offset, part) => {
    expect(addressParts(address)?.(offset)).toBe(part);
  });

  test.each(['', 'mcp.acme.com/a', 'postgres://a:b@db/x', 'see https://a.b', 'https://a.b and more'])('%j is none', (address) => {
    expect(addressParts(address)).toBeUndefined();
  });
});
