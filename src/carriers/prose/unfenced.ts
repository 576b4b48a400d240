import { cut, type Fragment } from '../../core/fragment.ts';
import type { Carried, CarrierTools } from '../carrier.ts';
import { readVariables } from '../dotenv.ts';
import { fileNamedAbove } from './file-names.ts';
import { readJson } from './json-snippet.ts';
import { indentOf, type Line, textOf } from './lines.ts';
import { looksLikeCommand, looksLikeVariables } from './look.ts';
import { closedAt } from './relaxed-json.ts';

/** Where an object starts that stands among sentences. */
const OBJECT =
  /^[ \t]{0,200}(?:\{[ \t]{0,80}"|\{[ \t]{0,80}$|\{`\s{0,80}\{|"(?:mcpServers|mcp_servers|servers|context_servers)"\s{0,20}:\s{0,20}\{)/;
/** Keys without which an object is no configuration of a server. */
const WORTH_READING =
  /["'](?:command|cmd|args|url|serverUrl|httpUrl|env|headers|mcpServers|servers|mcp_servers|context_servers)["']\s{0,20}:/;
/** Objects that nothing closes: each is looked for to the end, so not without end. */
const MAX_UNCLOSED = 20;
const TABLE = /^[ \t]{0,200}\[mcp_servers[."' -]/;
const OF_TABLES = /^\s{0,200}(?:$|\[|#|[\]}]|["'A-Za-z_][\w."' -]{0,200}=|["'])/;
const MAPPING = /^[ \t]{0,200}(?:mcpServers|mcp_servers|mcp-servers|context_servers|extensions):\s{0,80}$/;
/** Among sentences, `npx` or `docker` at the start of a line is a command only if it goes on like one. */
const SURE = /\bmcp add|^\s{0,80}(?:[$>]\s|PS |export |set |SET |setx |\$[Ee]nv:)|\s-{1,2}[A-Za-z]/;

/** Where an object ends: at its bracket, or, where it has none, with its paragraph. */
function objectEnd(text: string, lines: readonly Line[], index: number, look: boolean): { readonly end: number; readonly closed: boolean } {
  const open = text.indexOf('{', lines[index]?.from ?? 0);
  const end = look ? closedAt(text, open) : text.length;
  if (end < text.length || (look && text[end - 1] === '}')) return { end, closed: true };
  let behind = index + 1;
  while (behind < lines.length && textOf(text, lines[behind]).trim() !== '') behind++;
  return { end: lines[behind]?.from ?? text.length, closed: false };
}

/** Objects of JSON. */
export async function readObjects(text: Fragment, lines: readonly Line[], tools: CarrierTools): Promise<readonly Carried[]> {
  const found: (readonly Carried[])[] = [];
  let done = 0;
  let unclosed = 0;
  for (const [i, { from, to }] of lines.entries()) {
    if (from < done || !OBJECT.test(text.text.slice(from, Math.min(to, from + 600)))) continue;
    const { end, closed } = objectEnd(text.text, lines, i, unclosed < MAX_UNCLOSED);
    if (!closed) unclosed++;
    const object = cut(text, from, end);
    done = end;
    if (WORTH_READING.test(object.text)) found.push(await readJson(object, fileNamedAbove(text.text, lines, i, 0), tools));
  }
  return found.flat();
}

/** Tables of TOML and mappings of YAML, from the line that names the servers to the first that is no part of them. */
export async function readTables(text: Fragment, lines: readonly Line[], tools: CarrierTools): Promise<readonly Carried[]> {
  const found: Carried[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = textOf(text.text, lines[i]);
    const format = TABLE.test(first) ? 'toml' : MAPPING.test(first) ? 'yaml' : undefined;
    if (format === undefined) continue;
    const start = i;
    const belongs = (line: string): boolean =>
      format === 'toml' ? OF_TABLES.test(line) : line.trim() === '' || indentOf(line) > indentOf(first);
    while (i + 1 < lines.length && belongs(textOf(text.text, lines[i + 1]))) i++;
    const parsed = await tools.parse(format, cut(text, lines[start]?.from ?? 0, lines[i]?.to ?? 0));
    const path = fileNamedAbove(text.text, lines, start, 0);
    found.push({ kind: 'document', parsed, ...(path === undefined ? {} : { path }) });
  }
  return found;
}

/** Runs of lines with none left blank between them. */
function paragraphsOf(text: string, lines: readonly Line[]): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [];
  let blank = true;
  for (const line of lines) {
    const ends = textOf(text, line).trim() === '';
    if (!ends && blank) paragraphs.push([line]);
    else if (!ends) paragraphs.at(-1)?.push(line);
    blank = ends;
  }
  return paragraphs;
}

/** Commands and assignments that stand as lines of their own. */
export async function readCommands(text: Fragment, lines: readonly Line[], tools: CarrierTools): Promise<readonly Carried[]> {
  const found: (readonly Carried[])[] = [];
  for (const paragraph of paragraphsOf(text.text, lines)) {
    const end = paragraph.at(-1)?.to ?? 0;
    if (looksLikeVariables(paragraph.map((line) => textOf(text.text, line)))) {
      found.push(await readVariables(cut(text, paragraph[0]?.from ?? 0, end), tools));
      continue;
    }
    const command = paragraph.find((line) => looksLikeCommand(textOf(text.text, line)) && SURE.test(textOf(text.text, line)));
    if (command !== undefined) found.push([{ kind: 'text', carrier: 'command-line', text: cut(text, command.from, end) }]);
  }
  return found.flat();
}
