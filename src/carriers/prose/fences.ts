import { cut, type Fragment, joined } from '../../core/fragment.ts';
import type { Block } from './document.ts';
import { fileNamedIn } from './file-names.ts';
import { languageNamed } from './languages.ts';
import { type Line, textOf } from './lines.ts';

const OPENING = /^(?<lead>[ \t]{0,200}(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,20}){0,20})(?<marks>`{3,400}|~{3,400})(?<info>[^\r\n]{0,2000})$/;
const CLOSING = /^[ \t>]{0,200}(?<marks>`{3,400}|~{3,400})[ \t]{0,200}$/;
const QUOTED = /^[ \t]{0,20}>/;

interface Opening {
  readonly lead: string;
  readonly marks: string;
  readonly info: string;
}

function openingOf(line: string): Opening | undefined {
  // Looking for the marks first spares the pattern nearly every line.
  if (!line.includes('```') && !line.includes('~~~')) return undefined;
  const { lead = '', marks, info = '' } = OPENING.exec(line)?.groups ?? {};
  if (marks === undefined || (marks.startsWith('`') && info.includes('`'))) return undefined;
  return { lead, marks, info: info.trim() };
}

function closes(line: string, { marks }: Opening): boolean {
  const closing = CLOSING.exec(line)?.groups?.['marks'];
  return closing !== undefined && closing.startsWith(marks.charAt(0)) && closing.length >= marks.length;
}

/** How much of a line belongs to what the block stands in. */
function prefixOf(line: string, quotes: number, indent: number): number {
  let at = 0;
  for (let left = quotes; left > 0; left--) {
    const mark = /^[ \t]{0,20}>[ \t]?/.exec(line.slice(at, at + 24));
    if (mark === null) break;
    at += mark[0].length;
  }
  const end = at + indent;
  while (at < end && (line[at] === ' ' || line[at] === '\t')) at++;
  return at;
}

/**
 * The fenced blocks of Markdown (CommonMark 0.31.2, 4.5), wherever they stand: in a list, a quotation,
 * a tab. Their text is without the signs of the quotation and the indentation of the opening line. One
 * that nothing closes goes on to the end.
 * @param from index of the first line that is looked at
 */
export function fencesIn(text: Fragment, lines: readonly Line[], from: number): readonly Block[] {
  const fences: Block[] = [];
  for (let index = from; index < lines.length; index++) {
    const opening = openingOf(textOf(text.text, lines[index]));
    if (opening === undefined) continue;
    const quotes = opening.lead.split('>').length - 1;
    // One blank behind `>` belongs to the sign.
    const indent = opening.lead.slice(opening.lead.lastIndexOf('>') + 1).replace(quotes > 0 ? /^[ \t]/ : '', '').length;
    const parts: Fragment[] = [];
    let last = index;
    for (let next = index + 1; next < lines.length; next++) {
      const line = textOf(text.text, lines[next]);
      if (quotes > 0 && !QUOTED.test(line)) break;
      last = next;
      if (closes(line, opening)) break;
      const { from: start, next: end } = lines[next] ?? { from: 0, next: 0 };
      parts.push(cut(text, start + prefixOf(line, quotes, indent), end));
    }
    fences.push({ ...infoOf(opening.info), text: joined(parts), first: index, next: last + 1 });
    index = last;
  }
  return fences;
}

/**
 * The language and the file that the words behind a fence tell: `json title=".cursor/mcp.json"`,
 * `json:.vscode/mcp.json`, `json [mcp.json]`, `{.json filename="…"}`, `{code-block} json`.
 */
export function infoOf(info: string): { readonly language: string; readonly path: string | undefined } {
  const path = fileNamedIn(info);
  const words = info.split(/[\s{}:,;=[\]()]+/).map((word) => word.replace(/^\./, ''));
  const language = words.slice(0, 3).find((word) => languageNamed(word) !== undefined);
  // A name alone says by its ending what the block is written in.
  const ending = path?.slice(path.lastIndexOf('.') + 1);
  return { language: language ?? ending ?? words[0] ?? '', path };
}
