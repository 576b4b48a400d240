import type { Fragment } from '../core/fragment.ts';
import { type Carried, type CarrierTools, defineCarrier } from './carrier.ts';

const NAME = /(?:^|\/)(?:\.env(?:\.[\w.-]{1,60})?|[\w.-]{1,60}\.env)$/;

/** Assignments of a text that has nothing else: `NAME=value`, a line each. */
export async function readVariables(text: Fragment, tools: CarrierTools): Promise<readonly Carried[]> {
  const { documents } = await tools.parse('dotenv', text);
  return documents.map((node) => ({ kind: 'variables', node }));
}

/** Environment files: what a shell, compose or a client reads before it starts a server. */
export const dotenv = defineCarrier({
  id: 'dotenv',
  name: 'an environment file',
  reads: (path) => NAME.test(path),
  read: (text, _path, tools) => readVariables(text, tools),
});
