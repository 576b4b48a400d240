import { cut, type Fragment, picked } from '../../core/fragment.ts';

/** What a JSON escape of one letter stands for. */
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
/** A line of JSON, or of a list in code: its strings are what is of interest, not its words. */
const JSON_LINE = /^\s{0,200}(?:[[{]{1,20}\s{0,4}["[{]|"(?:[^"\\\n]|\\.){0,4000}"\s{0,4}(?:[:,\]}]|$))/;

/** Whether a line is written in JSON, so that its quotes are no shell's. */
export function isJsonLine(line: string): boolean {
  return JSON_LINE.test(line);
}

/** The string between two quotes, its escapes decoded, each unit with its place. */
function decoded(line: Fragment, from: number, to: number): Fragment {
  const { text } = line;
  if (!text.slice(from, to).includes('\\')) return cut(line, from, to);
  let made = '';
  const at: number[] = [];
  for (let i = from; i < to; i++) {
    let unit = text[i] ?? '';
    if (unit === '\\' && i + 1 < to) {
      i++;
      const letter = text[i] ?? '';
      const code = letter === 'u' ? /^[0-9a-fA-F]{4}/.exec(text.slice(i + 1, i + 5))?.[0] : undefined;
      unit = code === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16));
      if (code !== undefined) i += 4;
    }
    made += unit;
    at.push(i);
  }
  return picked(line, made, at);
}

/** Every string in double quotes of a line of JSON, decoded. */
export function quotedStrings(line: Fragment): readonly Fragment[] {
  const { text } = line;
  const found: Fragment[] = [];
  for (let open = text.indexOf('"'); open >= 0; ) {
    let close = open + 1;
    while (close < text.length && text[close] !== '"') close += text[close] === '\\' ? 2 : 1;
    if (close >= text.length) break;
    found.push(decoded(line, open + 1, close));
    open = text.indexOf('"', close + 1);
  }
  return found;
}
