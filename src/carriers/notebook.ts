import { cut, type Fragment, fragmentOf, joined } from '../core/fragment.ts';
import { get, type Node } from '../formats/document.ts';
import { type Carried, type CarrierTools, defineCarrier } from './carrier.ts';
import { readVariables } from './dotenv.ts';
import { fileNamedIn } from './prose/file-names.ts';
import { linesOf } from './prose/lines.ts';
import { readSnippet } from './prose/snippet.ts';

/** `%%bash`, `%%script bash`, `! cmd` on its own lines: what follows is for a shell. */
const SHELL_CELL = /^\s{0,20}%%(?:bash|sh|zsh|cmd|powershell|script|system|sx|!)(?![\w-])/;
const FILE_CELL = /^\s{0,20}%%(?:writefile|file)\s/;
const OTHER_CELL = /^\s{0,20}%%(?<language>html|HTML|javascript|js|markdown|latex|svg|python3?)(?![\w-])/;
/** `!claude mcp add …`, `x = !pip list`, `%pip`, `%system`: a line for a shell within Python. */
const SHELL_LINE = /^\s{0,40}(?:[A-Za-z_]\w{0,40}\s{0,4}=\s{0,4})?(?:!{1,2}|%(?:system|sx|sh)\s)/;
/** `%env NAME=value` and `%set_env NAME value` (https://ipython.readthedocs.io/en/stable/interactive/magics.html, read 2026-11-26). */
const VARIABLE_LINE = /^\s{0,40}%(?:set_env|env)\s{1,8}(?<name>[A-Za-z_]\w{0,200})\s{0,4}[=\s]\s{0,4}(?<value>\S)/d;

function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : [];
}

/** The text of a `source` or of an output: one string, or one for each line. */
function writtenIn(node: Node | undefined): Fragment | undefined {
  if (node === undefined || node.kind === 'map') return undefined;
  const strings = node.kind === 'scalar' ? [node] : node.items.flatMap((item) => (item.kind === 'scalar' ? [item] : []));
  return strings.length === 0 ? undefined : joined(strings.map(fragmentOf));
}

function wordOf(node: Node | undefined): string {
  return node?.kind === 'scalar' ? node.text : '';
}

/** A line that sets a variable, as an environment file has it; `undefined` for any other line. */
function assignmentOf(line: Fragment): Fragment | undefined {
  const { name, value } = VARIABLE_LINE.exec(line.text)?.indices?.groups ?? {};
  if (name === undefined || value === undefined) return undefined;
  const equals: Fragment = { text: '=', locate: () => line.locate(name[1], name[1]) };
  return joined([cut(line, name[0], name[1]), equals, cut(line, value[0], line.text.length)]);
}

/** Lines that the notebook's shell runs, and variables that it sets; the rest is code. */
async function readLines(text: Fragment, tools: CarrierTools): Promise<readonly Carried[]> {
  const found: (readonly Carried[])[] = [];
  const lines = linesOf(text.text);
  for (let i = 0; i < lines.length; i++) {
    const { from, to } = lines[i] ?? { from: 0, to: 0 };
    const shell = SHELL_LINE.exec(text.text.slice(from, Math.min(to, from + 400)))?.[0].length;
    if (shell !== undefined) {
      // A backslash at the end of a line takes the next one along.
      while (i + 1 < lines.length && text.text[(lines[i]?.to ?? 0) - 1] === '\\') i++;
      found.push([{ kind: 'text', carrier: 'command-line', text: cut(text, from + shell, lines[i]?.to ?? to) }]);
      continue;
    }
    const assignment = assignmentOf(cut(text, from, to));
    if (assignment === undefined) continue;
    found.push(await readVariables(assignment, tools));
  }
  return [...found.flat(), { kind: 'text', carrier: 'code', text }];
}

async function readCode(text: Fragment, tools: CarrierTools): Promise<readonly Carried[]> {
  const end = linesOf(text.text)[0];
  const first = text.text.slice(0, Math.min(end?.to ?? 0, 4_000));
  const rest = cut(text, end?.next ?? 0, text.text.length);
  if (SHELL_CELL.test(first)) return [{ kind: 'text', carrier: 'command-line', text: rest }];
  if (FILE_CELL.test(first)) return readSnippet({ text: rest, language: '', path: fileNamedIn(first) }, tools);
  const language = OTHER_CELL.exec(first)?.groups?.['language'];
  return language === undefined ? readLines(text, tools) : readSnippet({ text: rest, language, path: undefined }, tools);
}

/** What a cell printed: a file that somebody looked at, most often. */
async function readOutputs(cell: Node, tools: CarrierTools): Promise<readonly Carried[]> {
  const found: (readonly Carried[])[] = [];
  for (const output of itemsOf(get(cell, 'outputs'))) {
    for (const node of [get(output, 'text'), get(get(output, 'data'), 'text/plain'), get(get(output, 'data'), 'application/json')]) {
      const text = writtenIn(node);
      if (text !== undefined) found.push(await readSnippet({ text, language: '', path: undefined }, tools));
      else if (node !== undefined) found.push([{ kind: 'document', parsed: { documents: [node], problems: [], comments: [] } }]);
    }
  }
  return found.flat();
}

/** Jupyter notebooks (https://nbformat.readthedocs.io/en/latest/format_description.html, read 2026-11-26). */
export const notebook = defineCarrier({
  id: 'notebook',
  name: 'a cell of a notebook',
  reads: (path) => /\.ipynb$/i.test(path),
  async read(text, _path, tools): Promise<readonly Carried[]> {
    const found: (readonly Carried[])[] = [];
    for (const root of (await tools.parse('jsonc', text)).documents) {
      // Before version 4 of the format, cells stood in worksheets, and their source was called `input`.
      const sheets = itemsOf(get(root, 'worksheets')).flatMap((sheet) => itemsOf(get(sheet, 'cells')));
      for (const cell of [...itemsOf(get(root, 'cells')), ...sheets]) {
        const source = writtenIn(get(cell, 'source') ?? get(cell, 'input'));
        const kind = wordOf(get(cell, 'cell_type'));
        if (source !== undefined && kind === 'code') found.push(await readCode(source, tools));
        else if (source !== undefined && kind === 'markdown') found.push([{ kind: 'text', carrier: 'markdown', text: source }]);
        else if (source !== undefined) found.push(await readSnippet({ text: source, language: '', path: undefined }, tools));
        found.push(await readOutputs(cell, tools));
      }
    }
    return found.flat();
  },
});
