/** Number of bytes that a first byte announces; 0 for a byte that cannot be one. */
function announced(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte < 0xe0) return 2;
  if (byte >= 0xe0 && byte < 0xf0) return 3;
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
}

/** The character that starts at a byte, and where the next one starts; U+FFFD for what is no UTF-8. */
function characterAt(bytes: readonly number[], at: number): { readonly text: string; readonly next: number } {
  const first = bytes[at] ?? 0;
  const count = announced(first);
  if (count === 1) return { text: String.fromCharCode(first), next: at + 1 };
  let code = first & (0xff >> (count + 1));
  for (let i = 1; i < count; i++) {
    const byte = bytes[at + i] ?? 0;
    if ((byte & 0xc0) !== 0x80) return { text: '\ufffd', next: at + 1 };
    code = (code << 6) | (byte & 0x3f);
  }
  const real =
    count > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && code >= (count === 3 ? 0x800 : count === 4 ? 0x10000 : 0x80);
  return real ? { text: String.fromCodePoint(code), next: at + count } : { text: '\ufffd', next: at + 1 };
}

/** Tells the characters of UTF-8 bytes in turn, each with the range of bytes that it was written with. */
export function eachCharacter(bytes: readonly number[], tell: (text: string, from: number, to: number) => void): void {
  for (let at = 0; at < bytes.length; ) {
    const { text, next } = characterAt(bytes, at);
    tell(text, at, next);
    at = next;
  }
}
