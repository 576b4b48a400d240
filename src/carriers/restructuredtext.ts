import { cut, type Fragment, joined } from '../core/fragment.ts';
import { type Carried, defineCarrier } from './carrier.ts';
import { type Block, readDocument } from './prose/document.ts';
import { fileNamedAmong } from './prose/file-names.ts';
import { indentOf, type Line, linesOf, textOf } from './prose/lines.ts';

const DIRECTIVE =
  /^(?<indent>[ \t]{0,200})\.\. (?:code-block|code|sourcecode|code-tab|prompt|parsed-literal|raw|literal|highlight)::[ \t]{0,20}(?<argument>[^\r\n]{0,400})$/;
/** A paragraph that ends with two colons: what is indented below it is shown as it stands. */
const LITERAL = /^(?<indent>[ \t]{0,200})(?:[^\s.][^\r\n]{0,4000})?::[ \t]{0,20}$/;
const OPTION = /^[ \t]{1,200}:[A-Za-z-]{1,40}:/;

/** Lines without the indentation that all of them share. */
function dedented(text: Fragment, lines: readonly Line[]): Fragment {
  const indents = lines.map((line) => textOf(text.text, line)).flatMap((line) => (line.trim() === '' ? [] : [indentOf(line)]));
  const shared = indents.reduce((least, indent) => Math.min(least, indent), indents[0] ?? 0);
  return joined(lines.map(({ from, to, next }) => cut(text, Math.min(from + shared, to), next)));
}

function blocksIn(text: Fragment, lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  const lineAt = (index: number): string => textOf(text.text, lines[index]);
  const isBlank = (index: number): boolean => lineAt(index).trim() === '';
  for (let index = 0; index < lines.length; index++) {
    const directive = DIRECTIVE.exec(lineAt(index))?.groups;
    const { indent } = directive ?? LITERAL.exec(lineAt(index))?.groups ?? {};
    if (indent === undefined) continue;
    let next = index + 1;
    while (next < lines.length && (isBlank(next) || indentOf(lineAt(next)) > indent.length)) next++;
    let from = index + 1;
    const leads = (line: number): boolean => isBlank(line) || (directive !== undefined && OPTION.test(lineAt(line)));
    while (from < next && leads(from)) from++;
    const block = { text: dedented(text, lines.slice(from, next)), next };
    if (directive === undefined) blocks.push({ ...block, first: index + 1, language: '', path: undefined });
    else {
      const path = fileNamedAmong(lines.slice(index, from).map((line) => textOf(text.text, line)));
      blocks.push({ ...block, first: index, language: directive['argument']?.split(/\s/)[0] ?? '', path });
    }
    index = next - 1;
  }
  return blocks;
}

/**
 * Documents in reStructuredText: the literal blocks of docutils and the code blocks of Sphinx
 * (https://www.sphinx-doc.org/en/master/usage/restructuredtext/directives.html, read 2026-11-26).
 */
export const restructuredText = defineCarrier({
  id: 'restructuredtext',
  name: 'a block of reStructuredText',
  reads: (path) => /\.(?:rst|rest)$/i.test(path),
  async read(text, _path, tools): Promise<readonly Carried[]> {
    const lines = linesOf(text.text);
    return readDocument(text, lines, 0, blocksIn(text, lines), tools);
  },
});
