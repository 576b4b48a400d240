import { cut, type Fragment } from '../../core/fragment.ts';
import type { Carried, CarrierTools } from '../carrier.ts';
import { codeSpansIn, readInline } from './inline.ts';
import { linesOf } from './lines.ts';
import { readCommands, readObjects, readTables } from './unfenced.ts';

const HTML = /<(?:pre|code|textarea|script|samp|kbd|CodeBlock)[\s>]|=\s{0,4}(?:["']|\{`)\s{0,4}\{|&quot;/;

/** Reads what stands between the blocks of a document: sentences, and code that nothing sets apart. */
export async function readProse(text: Fragment, tools: CarrierTools): Promise<readonly Carried[]> {
  if (text.text.trim() === '') return [];
  const lines = linesOf(text.text);
  const found: (readonly Carried[])[] = [await readObjects(text, lines, tools), await readTables(text, lines, tools)];
  for (const { from, to } of lines) {
    for (const span of codeSpansIn(cut(text, from, to))) found.push(await readInline(span, tools));
  }
  found.push(await readCommands(text, lines, tools));
  if (HTML.test(text.text)) found.push([{ kind: 'text', carrier: 'html', text }]);
  return found.flat();
}
