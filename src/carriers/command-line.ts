import { type Carried, defineCarrier } from './carrier.ts';
import { mayHoldCommands, readScript } from './commands/script.ts';

/**
 * Command lines that configure or start MCP servers, in scripts and in any other text. It searches
 * everything, so it comes after the carriers that know a file's structure.
 */
export const commandLine = defineCarrier({
  id: 'command-line',
  name: 'a command line',
  reads: () => true,
  searches: true,
  async read(text, path, tools): Promise<readonly Carried[]> {
    return mayHoldCommands(text.text) ? readScript(text, path, tools) : [];
  },
});
