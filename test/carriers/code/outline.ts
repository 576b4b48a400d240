import type { Carried } from '../../../src/carriers/carrier.ts';
import type { Node } from '../../../src/formats/document.ts';
import { carriedBy } from '../../support/carrying.ts';

/** A node as plain data: what the tests of code compare. Numbers and their like keep their words. */
export type Outline = string | readonly Outline[] | { readonly [key: string]: Outline };

/** The data that a node holds; of several entries with one key all values, in a list under the key. */
export function outlineOf(node: Node): Outline {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(outlineOf);
  const entries = new Map<string, Outline[]>();
  for (const { key, value } of node.entries) entries.set(key, [...(entries.get(key) ?? []), outlineOf(value)]);
  return Object.fromEntries([...entries].map(([key, values]) => [key, values.length === 1 ? (values[0] ?? '') : values]));
}

/** The servers that code is found to describe, by their names. */
export async function serversOf(path: string, text: string): Promise<{ readonly [name: string]: Outline }> {
  const found = await carriedBy('code', path, text);
  return Object.fromEntries(
    found.flatMap((one: Carried, i) => (one.kind === 'server' ? [[one.name ?? `#${i + 1}`, outlineOf(one.node)] as const] : [])),
  );
}

/** The variables that code is found to set. */
export async function variablesOf(path: string, text: string): Promise<Outline> {
  const found = await carriedBy('code', path, text);
  return Object.assign({}, ...found.map((one) => (one.kind === 'variables' ? outlineOf(one.node) : {})));
}
