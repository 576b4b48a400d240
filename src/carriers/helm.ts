import { speaksOfMcp } from '../core/mcp.ts';
import { impliedAt, mapOf } from '../formats/compose.ts';
import type { Entry, Node } from '../formats/document.ts';
import { type Carried, defineCarrier } from './carrier.ts';

const NAME = /(?:^|\/)values(?:[._-][\w.-]{1,60})?\.ya?ml$/i;
const ENVIRONMENT =
  /^(?:extra|additional)?_?(?:env|envs|envVars|environment|environmentVariables|secretEnv|secrets?|stringData|credentials)$/i;
const MAX_DEPTH = 10;

/** `env` maps and lists at any depth, with the key around them; what has several aliases, under the first. */
function environmentsOf(document: Node): readonly { readonly name: string; readonly entry: Entry }[] {
  const found: { readonly name: string; readonly entry: Entry }[] = [];
  const seen = new Set<Node>();
  function walk(node: Node, around: string, depth: number): void {
    if (depth > MAX_DEPTH || seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'list') for (const item of node.items) walk(item, around, depth + 1);
    if (node.kind !== 'map') return;
    for (const entry of node.entries) {
      const { key, value } = entry;
      if (ENVIRONMENT.test(key) && value.kind !== 'scalar') found.push({ name: around, entry });
      else walk(value, key, depth + 1);
    }
  }
  walk(document, 'values', 0);
  return found;
}

/**
 * Values of a Helm chart that runs an MCP server: what its `env` and `secrets` maps hold. The file
 * must speak of MCP, since every chart has such maps.
 */
export const helm = defineCarrier({
  id: 'helm',
  name: 'the values of a Helm chart',
  reads: (path) => NAME.test(path),
  async read(text, path, tools): Promise<readonly Carried[]> {
    if (!speaksOfMcp(text.text) && !speaksOfMcp(path)) return [];
    const { documents } = await tools.parse('yaml', text);
    return documents.flatMap(environmentsOf).map(({ name, entry }) => ({
      kind: 'server',
      name,
      node: mapOf([{ key: impliedAt('env', entry.keySpan), value: entry.value }], entry.value.span),
    }));
  },
});
