/**
 * Characters that act instead of being seen: controls, terminal escapes, bidirectional and
 * zero-width marks, and halves of characters. A file name may hold them; what we write must not pass
 * them on.
 */
const ACTING =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

function shown(unit: string): string {
  return `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`;
}

/** One line of text for a terminal, a log, an annotation or a baseline: acting characters are spelled out. */
export function plainText(text: string): string {
  return text.replace(ACTING, shown);
}
