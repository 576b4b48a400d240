import { describe, expect, test } from 'vitest';
import { decode } from '../../src/engine/decode.ts';

const TEXT = '{"mcpServers":{"ä":{"command":"npx 🔑"}}}';

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return little ? bytes : bytes.swap16();
}

describe('a file’s bytes', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT), TEXT],
    ['UTF-8 with a mark, which offsets count', new TextEncoder().encode(`\ufeff${TEXT}`), `\ufeff${TEXT}`],
    ['UTF-16, little end first', utf16(TEXT, true), `\ufeff${TEXT}`],
    ['UTF-16, big end first', utf16(TEXT, false), `\ufeff${TEXT}`],
    ['nothing', new Uint8Array(), ''],
    ['a NUL', new Uint8Array([65, 0, 66]), 'A\0B'],
  ])('%s', (_, bytes, text) => {
    expect(decode({ bytes })).toEqual({ text });
  });

  test.each([
    ['Latin-1', [0x7b, 0xe4, 0x7d]],
    ['a half character', [0x7b, 0xf0, 0x9f, 0x94]],
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0xff]],
  ])('%s is no text', (_, bytes) => {
    expect(decode({ bytes: new Uint8Array(bytes) })).toEqual({ problem: 'it is not UTF-8 text' });
  });

  test('a problem stays what it is', () => {
    expect(decode({ problem: 'it is too large' })).toEqual({ problem: 'it is too large' });
  });
});
