import { cut, type Fragment } from '../../core/fragment.ts';
import { listedWord, type ShellWord } from '../../core/shell.ts';
import { quotedStrings } from './quoted-strings.ts';

/** `["mcp", "add", …]`, as programs hand a command line to another. */
const LISTED = /(?<quote>["'])mcp\k<quote>\s{0,200},\s{0,200}["'](?:add|add-json)["']/g;
/** How far such a list reaches in front of these words and behind them, and what may stand there. */
const BEFORE = 300;
const BEHIND = 8_000;
const MAX_LISTS = 200;
const ITEM =
  /\s{0,200}(?:[fFrRbBuU]{0,2}(?:(?<double>"(?:[^"\\\n]|\\.){0,4000}")|(?<single>'(?:[^'\\\n]|\\.){0,4000}'))\s{0,200}|(?<other>[^\s"',()[\]{}][^"',()[\]{}\n]{0,200})(?:\n\s{0,200})?)(?<end>,|\]|\)|$)/y;
/** The program in front of its arguments: `"claude", [`, `"claude",`, `command: "claude", args: [`. */
const PROGRAM =
  /(?<quote>["'])(?<program>[A-Za-z][A-Za-z0-9@/._-]{0,60})\k<quote>\s{0,20},\s{0,20}(?:\[|["']?args["']?\s{0,4}[:=]\s{0,4}\[)?\s{0,40}$/;

/** Command lines that stand in a text as lists of strings, each with its words. What is no string is left out. */
export function listedCommands(text: Fragment): readonly (readonly ShellWord[])[] {
  const found: (readonly ShellWord[])[] = [];
  for (const match of text.text.matchAll(LISTED)) {
    if (found.length >= MAX_LISTS) break;
    const from = Math.max(0, match.index - BEFORE);
    const program = PROGRAM.exec(text.text.slice(from, match.index));
    const words: ShellWord[] = [];
    if (program !== null) {
      const start = from + program.index + 1;
      words.push(listedWord(cut(text, start, start + (program.groups?.['program']?.length ?? 0))));
    }
    const limit = Math.min(text.text.length, match.index + BEHIND);
    for (let at = match.index; at < limit; ) {
      ITEM.lastIndex = at;
      const item = ITEM.exec(text.text);
      if (item === null) break;
      const { double, single, end } = item.groups ?? {};
      const quoted = double ?? single;
      if (quoted !== undefined) {
        const start = at + item[0].indexOf(quoted);
        const part = cut(text, start, start + quoted.length);
        const [decoded] = double === undefined ? [cut(part, 1, quoted.length - 1)] : quotedStrings(part);
        if (decoded !== undefined) words.push(listedWord(decoded));
      }
      at += item[0].length;
      if (end !== ',') break;
    }
    found.push(words);
  }
  return found;
}
