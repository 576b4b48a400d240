import { cut, type Fragment } from '../core/fragment.ts';
import { type Carried, defineCarrier } from './carrier.ts';

/** A key that holds a map of servers, as JSON writes it. */
const ROOT = /"(?:mcpServers|mcp_servers|mcp-servers|context_servers|amp\.mcpServers)"\s{0,20}:\s{0,20}[{[]/g;
/** How far before the key the object around it may start. */
const MAX_BEFORE = 2_000;
const MAX_LENGTH = 500_000;
const MAX_FOUND = 200;

/** Where the bracket that opens at `from` is closed; `undefined` where it is not within reach. */
function closing(text: string, from: number): number | undefined {
  const limit = Math.min(text.length, from + MAX_LENGTH);
  let depth = 0;
  let quoted = false;
  for (let i = from; i < limit; i++) {
    const unit = text[i];
    if (quoted) {
      if (unit === '\\') i++;
      else if (unit === '"') quoted = false;
    } else if (unit === '"') quoted = true;
    else if (unit === '{' || unit === '[') depth++;
    else if ((unit === '}' || unit === ']') && --depth === 0) return i + 1;
  }
  return undefined;
}

/** The object that starts before the key at `at` and ends behind its value. */
function objectAround(text: Fragment, at: number, value: number): Fragment | undefined {
  const end = closing(text.text, value);
  if (end === undefined) return undefined;
  const first = Math.max(0, at - MAX_BEFORE);
  for (let start = text.text.lastIndexOf('{', at); start >= first; start = text.text.lastIndexOf('{', start - 1)) {
    const close = closing(text.text, start);
    if (close !== undefined && close >= end) return cut(text, start, close);
    if (start === 0) break;
  }
  return undefined;
}

/**
 * Configurations in JSON in the middle of any text: a log, a transcript, a string of code. Found by a
 * key that only MCP uses.
 */
export const embeddedJson = defineCarrier({
  id: 'embedded-json',
  name: 'JSON within a text',
  reads: () => true,
  searches: true,
  async read(text, _path, tools): Promise<readonly Carried[]> {
    const found: Carried[] = [];
    let done = 0;
    for (const match of text.text.matchAll(ROOT)) {
      if (match.index < done || found.length >= MAX_FOUND) continue;
      const object = objectAround(text, match.index, match.index + match[0].length - 1);
      if (object === undefined) continue;
      done = match.index + object.text.length;
      found.push({ kind: 'document', parsed: await tools.parse('jsonc', object) });
    }
    return found;
  },
});
