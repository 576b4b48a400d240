import { speaksOfMcp } from '../core/mcp.ts';
import { get } from '../formats/document.ts';
import { type Carried, defineCarrier } from './carrier.ts';
import { speaker } from './speaks.ts';

const NAME = /(?:^|\/)(?:docker-)?(?:compose|stack)(?:[._-][\w.-]{1,60})?\.ya?ml(?:\.[a-z]{2,10})?$/i;
/** Fields that say what a service runs. */
const TELLING: readonly string[] = ['image', 'build', 'container_name', 'command', 'entrypoint', 'environment', 'labels', 'env_file'];

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
    const speaks = speaker();
    return documents.flatMap((document) => {
      const services = get(document, 'services');
      if (services?.kind !== 'map') return [];
      return services.entries
        .filter(({ key, value }) => folder || speaksOfMcp(key) || TELLING.some((field) => speaks(get(value, field))))
        .map(({ key, value }): Carried => ({ kind: 'server', name: key, node: value }));
    });
  },
});
