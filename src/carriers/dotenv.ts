import { type Carried, defineCarrier } from './carrier.ts';

const NAME = /(?:^|\/)(?:\.env(?:\.[\w.-]{1,60})?|[\w.-]{1,60}\.env)$/;

/** Environment files: what a shell, compose or a client reads before it starts a server. */
export const dotenv = defineCarrier({
  id: 'dotenv',
  name: 'an environment file',
  reads: (path) => NAME.test(path),
  async read(text, _path, tools): Promise<readonly Carried[]> {
    const { documents } = await tools.parse('dotenv', text);
    return documents.map((node) => ({ kind: 'variables', node }));
  },
});
