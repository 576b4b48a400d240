import { cut, type Fragment } from '../core/fragment.ts';
import { type Carried, defineCarrier } from './carrier.ts';
import { type Block, readDocument } from './prose/document.ts';
import { infoOf } from './prose/fences.ts';
import { fileNamedAmong } from './prose/file-names.ts';
import { type Line, linesOf, textOf } from './prose/lines.ts';

/** `[source,json]`, `[,bash]`, `[listing]`: the line that says what the block below it is. */
const ATTRIBUTES = /^\[(?:source|listing|literal|,)(?<rest>[^\]\r\n]{0,400})\]\s{0,80}$/;
const DELIMITER = /^(?<marks>-{4,200}|\.{4,200}|\+{4,200}|`{3,200}|--)(?<info>[A-Za-z0-9-]{0,30})\s{0,80}$/;
/** `.Title` */
const TITLE = /^\.[^\s.][^\r\n]{0,400}$/;

/** Whether a line of marks is the lower half of a title in two lines. */
function underlines(marks: string, above: string): boolean {
  return /^[A-Za-z0-9]/.test(above) && Math.abs(above.length - marks.trimEnd().length) <= 2;
}

function blocksIn(text: Fragment, lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  const lineAt = (index: number): string => textOf(text.text, lines[index]);
  const offset = (index: number): number => lines[index]?.from ?? text.text.length;

  /** The block whose first line is at an index: between two equal lines, or the paragraph below its attributes. */
  function blockAt(first: number): Block | undefined {
    const attributes = ATTRIBUTES.exec(lineAt(first))?.groups?.['rest'];
    let at = attributes === undefined ? first : first + 1;
    if (attributes !== undefined && TITLE.test(lineAt(at)) && !DELIMITER.test(lineAt(at))) at++;
    const path = fileNamedAmong(lines.slice(first, at).map((line) => textOf(text.text, line)));
    const { marks, info = '' } = underlines(lineAt(at), lineAt(at - 1)) ? {} : (DELIMITER.exec(lineAt(at))?.groups ?? {});
    const delimited = marks !== undefined && (marks !== '--' || attributes !== undefined);
    if (!delimited && attributes === undefined) return undefined;
    const ends = (line: string): boolean => (delimited ? line.trimEnd() === marks : line.trim() === '');
    const from = delimited ? at + 1 : at;
    let end = from;
    while (end < lines.length && !ends(lineAt(end))) end++;
    const { language } = infoOf(attributes ?? info);
    return {
      first,
      next: delimited ? end + 1 : end,
      text: cut(text, offset(from), offset(end)),
      language: marks?.startsWith('+') === true ? 'html' : language,
      path,
    };
  }

  for (let index = 0; index < lines.length; index++) {
    const block = blockAt(index);
    if (block === undefined) continue;
    blocks.push(block);
    index = Math.max(index, block.next - 1);
  }
  return blocks;
}

/** Documents in AsciiDoc (https://docs.asciidoctor.org/asciidoc/latest/verbatim/source-blocks/, read 2026-11-26). */
export const asciidoc = defineCarrier({
  id: 'asciidoc',
  name: 'a block of AsciiDoc',
  reads: (path) => /\.(?:adoc|asciidoc)$/i.test(path),
  async read(text, _path, tools): Promise<readonly Carried[]> {
    const lines = linesOf(text.text);
    return readDocument(text, lines, 0, blocksIn(text, lines), tools);
  },
});
