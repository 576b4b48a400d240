import type { Json } from '../../core/change.ts';

/**
 * What `JSON.parse` makes of the text once its comments and trailing commas are blanks; `undefined`
 * where it makes nothing of it.
 */
export function valuesOfJson(text: string): readonly Json[] | undefined {
  try {
    return [JSON.parse(withoutExtras(text)) as Json];
  } catch {
    return undefined;
  }
}

function withoutExtras(text: string): string {
  const extras: { readonly start: number; readonly end: number }[] = [];
  let comma: number | undefined;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (at === 1) extras.push({ start: 0, end: 1 });
  while (at < text.length) {
    const unit = text.charAt(at);
    const end = unit === '"' ? stringEnd(text, at) : unit === '/' ? commentEnd(text, at) : at + 1;
    if (unit === '/' && end > at + 1) {
      extras.push({ start: at, end });
    } else if (unit.trim() !== '') {
      if (comma !== undefined && (unit === '}' || unit === ']')) extras.push({ start: comma, end: comma + 1 });
      comma = unit === ',' ? at : undefined;
    }
    at = end;
  }
  let made = '';
  let from = 0;
  for (const { start, end } of extras.sort((a, b) => a.start - b.start)) {
    made += `${text.slice(from, start)} `;
    from = end;
  }
  return made + text.slice(from);
}

function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}

/** Behind the comment at a slash; behind the slash where none begins, or one that nothing ends. */
function commentEnd(text: string, start: number): number {
  if (text.startsWith('//', start)) {
    let at = start;
    while (at < text.length && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at++;
    return at;
  }
  const end = text.startsWith('/*', start) ? text.indexOf('*/', start + 2) : -1;
  return end < 0 ? start + 1 : end + 2;
}
