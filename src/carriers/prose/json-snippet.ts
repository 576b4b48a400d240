import { cut, type Fragment, joined, spanOf } from '../../core/fragment.ts';
import { impliedAt } from '../../formats/compose.ts';
import type { MapNode, Node, Parsed } from '../../formats/document.ts';
import type { Carried, CarrierTools } from '../carrier.ts';
import { fileNamedAmong } from './file-names.ts';
import { closedAt, strictJson, tokenAt } from './relaxed-json.ts';

/** A value that stands in a text, and what stands before it and is no part of it. */
interface Value {
  readonly text: Fragment;
  readonly label: string;
}

/** What follows the brace of an object, and of a list that is no index or type. */
const OBJECT = /\{\s{0,400}(?:["'\u201c}\/#.<]|\u2026|[A-Za-z_$][\w$-]{0,100}\s{0,20}:)/y;
const LIST = /\[\s{0,400}["'\u201c{\/\]]/y;
const COLON = /\s{0,20}:/y;
const VARIABLE = /^[A-Z][A-Z0-9_]{1,100}$/;

function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** A fragment with braces around it that its writer left out. */
function embraced(text: Fragment): Fragment {
  const { start, end } = spanOf(text);
  return joined([impliedAt('{', { start, end: start }), text, impliedAt('}', { start: end, end })]);
}

/**
 * The values of a block, one after the other: whole documents, and pairs whose braces were left
 * out (`"github": {…}`), up to the end of the block.
 */
function valuesIn(block: Fragment): readonly Value[] {
  const { text } = block;
  const values: Value[] = [];
  let label = 0;
  for (let at = 0; at < text.length; ) {
    const { kind, to } = tokenAt(text, at);
    if (standsAt(OBJECT, text, at) || standsAt(LIST, text, at)) {
      const end = closedAt(text, at);
      values.push({ text: cut(block, at, end), label: text.slice(label, at) });
      at = end;
      label = end;
    } else if (kind === 'string' && standsAt(COLON, text, to)) {
      values.push({ text: embraced(cut(block, at, text.length)), label: text.slice(label, at) });
      break;
    } else at = to;
  }
  return values;
}

/** Reads JSON as it is, or, where it is not written as the standard has it, as it was meant. */
export async function parseJson(text: Fragment, tools: CarrierTools): Promise<Parsed> {
  const parsed = await tools.parse('jsonc', text);
  return parsed.problems.length === 0 ? parsed : tools.parse('jsonc', strictJson(text));
}

/** Names in capitals with their values, where that is what an object holds: the inside of an `env` block. */
function variablesOf(node: Node): MapNode | undefined {
  if (node.kind !== 'map') return undefined;
  const entries = node.entries.filter(({ key, value }) => value.kind === 'scalar' && VARIABLE.test(key));
  return entries.length === 0 ? undefined : { ...node, entries };
}

/**
 * The documents of a block of JSON.
 * @param path the file that the text around the block names, where the block names none itself
 */
export async function readJson(block: Fragment, path: string | undefined, tools: CarrierTools): Promise<readonly Carried[]> {
  const found: Carried[] = [];
  for (const { text, label } of valuesIn(block)) {
    const parsed = await parseJson(text, tools);
    const named = fileNamedAmong(label.split(/[\r\n]/)) ?? path;
    if (parsed.documents.length > 0) found.push({ kind: 'document', parsed, ...(named === undefined ? {} : { path: named }) });
    for (const node of parsed.documents.flatMap((document) => variablesOf(document) ?? [])) found.push({ kind: 'variables', node });
  }
  return found;
}
