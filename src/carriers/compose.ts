import { speaksOfMcp } from '../core/mcp.ts';
import { type Entry, get, type Node } from '../formats/document.ts';
import { type Carried, defineCarrier } from './carrier.ts';

const NAME = /(?:^|\/)(?:docker-)?(?:compose|stack)(?:[._-][\w.-]{1,60})?\.ya?ml(?:\.[a-z]{2,10})?$/i;
/** Fields that say what a service runs. */
const TELLING: readonly string[] = ['image', 'build', 'container_name', 'command', 'entrypoint', 'environment', 'labels', 'env_file'];
const MAX_DEPTH = 4;

/** Whether a node shows a word of MCP in a key or a value. */
function shows(node: Node | undefined, depth = 0): boolean {
  if (node === undefined || depth > MAX_DEPTH) return false;
  if (node.kind === 'scalar') return speaksOfMcp(node.text);
  if (node.kind === 'list') return node.items.some((item) => shows(item, depth + 1));
  return node.entries.some(({ key, value }) => speaksOfMcp(key) || shows(value, depth + 1));
}

function runsServer({ key, value }: Entry): boolean {
  return speaksOfMcp(key) || TELLING.some((field) => shows(get(value, field)));
}

/**
 * Services of a compose file that run an MCP server: `environment`, `env_file`, `command`. A service
 * beside it (its database) is none; what has the form of a credential there is found by the search.
 * Fields: https://docs.docker.com/reference/compose-file/services/ (read 2026-11-26).
 */
export const compose = defineCarrier({
  id: 'compose',
  name: 'a compose service',
  reads: (path) => NAME.test(path),
  async read(text, path, tools): Promise<readonly Carried[]> {
    const { documents } = await tools.parse('yaml', text);
    const folder = speaksOfMcp(path);
    return documents.flatMap((document) => {
      const services = get(document, 'services');
      if (services?.kind !== 'map') return [];
      return services.entries
        .filter((service) => folder || runsServer(service))
        .map(({ key, value }): Carried => ({ kind: 'server', name: key, node: value }));
    });
  },
});
