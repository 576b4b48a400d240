import type { Content } from '../ports/repository.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A file's text, or why there is none. A byte order mark stays: offsets count it. */
export function decode(content: Content): { readonly text: string } | { readonly problem: string } {
  if ('problem' in content) return content;
  const { bytes } = content;
  // PowerShell's `>` writes UTF-16; no client reads it, and what it holds is leaked all the same.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes) };
  try {
    return { text: UTF8.decode(bytes) };
  } catch {
    return { problem: 'it is not UTF-8 text' };
  }
}
