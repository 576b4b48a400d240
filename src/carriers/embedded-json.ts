import { cut, type Fragment } from '../core/fragment.ts';
import { type Carried, defineCarrier } from './carrier.ts';

/** A key that holds a map of servers, as JSON writes it. */
const ROOT = /"(?:mcpServers|mcp_servers|mcp-servers|context_servers|amp\.mcpServers)"\s{0,20}:\s{0,20}[{[]/g;
/** How far before the key the object around it may start. */
const MAX_BEFORE = 2_000;
const MAX_LENGTH = 500_000;
const MAX_FOUND = 200;
/** How many times over a text is looked at in vain for closing brackets, before that is given up. */
const MAX_VAIN = 20;

/** Where the bracket that opens at `from` is closed, and where the look for that ended. */
function closing(text: string, from: number): { readonly end: number | undefined; readonly seen: number } {
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
    else if ((unit === '}' || unit === ']') && --depth === 0) return { end: i + 1, seen: i + 1 };
  }
  return { end: undefined, seen: limit };
}

/**
 * Finds the object that starts before the key at `at` and ends behind its value. What was looked at
 * in vain is counted over the whole text: every bracket may look as if it were closed at the end.
 */
function objectFinder(text: Fragment): (at: number, value: number) => Fragment | undefined {
  const source = text.text;
  let left = MAX_VAIN * source.length + 1_000_000;
  return (at, value) => {
    if (left <= 0) return undefined;
    const { end, seen } = closing(source, value);
    if (end === undefined) {
      left -= seen - value;
      return undefined;
    }
    const first = Math.max(0, at - MAX_BEFORE);
    const before = source.slice(first, at);
    for (let open = before.lastIndexOf('{'); open >= 0 && left > 0; open = open === 0 ? -1 : before.lastIndexOf('{', open - 1)) {
      const start = first + open;
      const object = closing(source, start);
      if (object.end !== undefined && object.end >= end) return cut(text, start, object.end);
      left -= object.seen - start;
    }
    left -= end - value;
    return undefined;
  };
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
    const objectAround = objectFinder(text);
    let done = 0;
    for (const match of text.text.matchAll(ROOT)) {
      if (match.index < done || found.length >= MAX_FOUND) continue;
      const object = objectAround(match.index, match.index + match[0].length - 1);
      if (object === undefined) continue;
      done = match.index + object.text.length;
      found.push({ kind: 'document', parsed: await tools.parse('jsonc', object) });
    }
    return found;
  },
});
