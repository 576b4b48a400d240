import type { Json } from '../../core/change.ts';

/**
 * One assignment, or a line without one. A value in quotes may go over several lines; what follows
 * its closing quote is blank or a comment, else the quote is an ordinary character.
 */
const NAME = /^(?:export[ \t]+(?!=))?([\w.-]+)[ \t]*=/;
const BEHIND = /^[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r|$)/;

/** The variables of an environment file, read line by line; nothing in a value is replaced. */
export function valuesOfDotenv(text: string): readonly Json[] {
  const variables = new Map<string, string>();
  let rest = text.replace(/^\ufeff/, '');
  while (rest !== '') {
    rest = rest.replace(/^[ \t]+/, '');
    const name = NAME.exec(rest);
    const value = name === null ? undefined : rest.slice(name[0].length);
    const read = value === undefined ? undefined : quotedValue(value.replace(/^[ \t]+/, ''));
    const line = /^[^\r\n]*/.exec(value ?? rest)?.[0] ?? '';
    if (name?.[1] !== undefined) variables.set(name[1], read?.text ?? bareValue(line));
    rest = read?.rest ?? (value ?? rest).slice(line.length).replace(/^(?:\r\n|\n|\r)/, '');
  }
  return [Object.fromEntries(variables)];
}

function bareValue(line: string): string {
  const comment = /[ \t]#/.exec(line)?.index ?? line.length;
  let start = 0;
  let end = comment;
  while (start < end && ' \t'.includes(line.charAt(start))) start++;
  while (end > start && ' \t'.includes(line.charAt(end - 1))) end--;
  return line.slice(start, end);
}

function quotedValue(text: string): { readonly text: string; readonly rest: string } | undefined {
  const found = /^(?:"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|`((?:[^`\\]|\\[^])*)`)/.exec(text);
  if (found === null) return undefined;
  const rest = text.slice(found[0].length);
  const behind = BEHIND.exec(rest);
  if (behind === null) return undefined;
  const raw = (found[1] ?? found[2] ?? found[3] ?? '').replace(/\r\n?/g, '\n');
  const read = found[1] === undefined ? raw : raw.replace(/\\([nrt"\\])/g, (_, sign: string) => ESCAPES[sign] ?? sign);
  return { text: read, rest: rest.slice(behind[0].length) };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
