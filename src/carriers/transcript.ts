import { cut, type Fragment } from '../core/fragment.ts';
import { speaksOfMcp } from '../core/mcp.ts';
import type { Node } from '../formats/document.ts';
import { type Carried, type CarrierTools, defineCarrier } from './carrier.ts';

const LINES = /\.(?:jsonl|ndjson)$/i;
const DOCUMENT = /\.(?:json|chat|session)$/i;
/** What agents leave behind that is plain text and no Markdown by its name. */
const PLAIN = /(?:^|\/)\.aider[\w.-]{0,60}(?:history|log)$|\.(?:log|out|transcript|cast|txt)$/i;
/** A string below this holds no configuration and no command that sets one. */
const SHORTEST = 24;
const MAX_TEXTS = 5_000;
const MAX_DEPTH = 40;

/** Strings of a document that may hold text of their own: what a person pasted, what a tool printed. */
function texts(node: Node, depth: number, found: Carried[]): void {
  if (depth > MAX_DEPTH || found.length >= MAX_TEXTS) return;
  if (node.kind === 'list') for (const item of node.items) texts(item, depth + 1, found);
  else if (node.kind === 'map') for (const { value } of node.entries) texts(value, depth + 1, found);
  else if (node.type === 'string' && node.text.length >= SHORTEST && speaksOfMcp(node.text))
    found.push({ kind: 'text', carrier: 'markdown', text: node });
}

async function readDocument(text: Fragment, tools: CarrierTools): Promise<readonly Carried[]> {
  const parsed = await tools.parse('jsonc', text);
  const found: Carried[] = [{ kind: 'document', parsed, rooted: true }];
  for (const document of parsed.documents) texts(document, 0, found);
  return found;
}

/**
 * Sessions of agents and clients, as they are kept and exported: lines of JSON, JSON documents, and
 * plain text. The strings in them are read as Markdown, which is what agents speak.
 */
export const transcript = defineCarrier({
  id: 'transcript',
  name: 'a transcript',
  reads: (path) => LINES.test(path) || DOCUMENT.test(path) || PLAIN.test(path),
  async read(text, path, tools): Promise<readonly Carried[]> {
    if (!speaksOfMcp(text.text)) return [];
    if (PLAIN.test(path)) return [{ kind: 'text', carrier: 'markdown', text }];
    if (!LINES.test(path)) return readDocument(text, tools);
    const found: Carried[] = [];
    for (let at = 0; at < text.text.length && found.length < MAX_TEXTS; ) {
      const feed = text.text.indexOf('\n', at);
      const end = feed < 0 ? text.text.length : feed;
      const line = cut(text, at, end);
      if (speaksOfMcp(line.text)) found.push(...(await readDocument(line, tools)));
      at = end + 1;
    }
    return found;
  },
});
