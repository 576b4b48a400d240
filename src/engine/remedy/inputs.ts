import type { Client, Prompt } from '../../clients/client.ts';
import type { Change } from '../../core/change.ts';
import type { PathSegment } from '../../core/model.ts';
import type { Node } from '../../formats/document.ts';
import { nodeAt } from './node-at.ts';

/** Where declarations of inputs stand, for servers whose map is at `servers`: `mcp.servers` has its `mcp.inputs` beside it. */
function placeBeside(
  { key, at }: Prompt,
  servers: readonly PathSegment[],
): { readonly path: readonly PathSegment[]; readonly key: string } {
  if (at === 'root') return { path: [], key };
  const own = servers.at(-1);
  const dotted = typeof own === 'string' ? own.lastIndexOf('.') : -1;
  return { path: servers.slice(0, -1), key: typeof own === 'string' && dotted > 0 ? `${own.slice(0, dotted)}.${key}` : key };
}

/** Inputs that people are asked for, declared where the client looks for them. */
export function declared(
  asked: ReadonlyMap<string, string>,
  root: Node,
  servers: readonly PathSegment[],
  client: Client,
): readonly Change[] {
  const prompt = client.hooks?.prompt;
  if (prompt === undefined || asked.size === 0) return [];
  const { path, key } = placeBeside(prompt, servers);
  const present = nodeAt(root, [...path, key]);
  const declarations = [...asked].map(([id, title]) => {
    const fields = Object.fromEntries(
      Object.entries(prompt.fields).map(([field, value]) => [field, typeof value === 'string' ? value.replace('{title}', title) : value]),
    );
    return { id, value: prompt.name === undefined ? fields : { [prompt.name]: id, ...fields } };
  });
  if (prompt.name === undefined) {
    if (present?.kind === 'map') return declarations.map(({ id, value }) => ({ op: 'put', path: [...path, key], key: id, value }));
    return [{ op: 'put', path, key, value: Object.fromEntries(declarations.map(({ id, value }) => [id, value])) }];
  }
  const items = declarations.map(({ value }) => value);
  if (present?.kind === 'list') return [{ op: 'insert', path: [...path, key], at: present.items.length, items }];
  return [{ op: 'put', path, key, value: items }];
}
