import { speaksOfMcp } from '../core/mcp.ts';
import { impliedAt, mapOf, scalarOf } from '../formats/compose.ts';
import { get, type MapNode, type Node, type ScalarNode } from '../formats/document.ts';
import { type Carried, type CarrierTools, defineCarrier } from './carrier.ts';
import { readVariables } from './dotenv.ts';
import { speaker } from './speaks.ts';

const NAME = /\.ya?ml(?:\.tpl|\.tmpl|\.j2|\.example)?$/i;
const RESOURCE = /^[ \t]{0,20}kind\s{0,4}:/m;
const MAX_DEPTH = 12;
/** How deep in a resource, or in a container of it, people name things: `metadata.labels`, `env`, `volumeMounts`. */
const NAMED_WITHIN = 4;
/** ToolHive's resources, and those of other operators that name theirs likewise. */
const SERVER_KIND = /^(?:MCP|Mcp|VirtualMCP)[A-Za-z]{3,40}$/;
/** A value of `data` beyond this is a file of its own kind. */
const MAX_ENCODED = 100_000;

function textOf(node: Node | undefined): string {
  return node?.kind === 'scalar' ? node.text : '';
}

/** Every container below a node, wherever a kind keeps its pod's template; one with several aliases once. */
function containersOf(resource: Node): readonly MapNode[] {
  const found = new Set<MapNode>();
  const seen = new Set<Node>();
  function walk(node: Node, depth: number): void {
    if (depth > MAX_DEPTH || seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'list') for (const item of node.items) walk(item, depth + 1);
    if (node.kind !== 'map') return;
    for (const { key, value } of node.entries) {
      if ((key === 'containers' || key === 'initContainers') && value.kind === 'list') {
        for (const item of value.items) if (item.kind === 'map') found.add(item);
      } else walk(value, depth + 1);
    }
  }
  walk(resource, 0);
  return [...found];
}

/** The text that a base64 scalar stands for; it has no places of its own, so it stands where the whole does. */
function decoded(node: ScalarNode): ScalarNode | undefined {
  const encoded = node.text.replace(/\s/g, '');
  if (encoded.length > MAX_ENCODED || !/^[A-Za-z0-9+/]{4,}={0,2}$/.test(encoded)) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  return /[\u0000-\u0008\uFFFD]/.test(text) ? undefined : scalarOf(impliedAt(text, node.inner));
}

/** A file that a ConfigMap or a Secret carries: a configuration by its name. */
const FILE = /\.(?:json|ya?ml|toml|env)$/i;

async function readData(data: Node | undefined, encoded: boolean, tools: CarrierTools): Promise<readonly Carried[]> {
  if (data?.kind !== 'map') return [];
  const carried: Carried[] = [];
  const pairs = data.entries.flatMap(({ key, keySpan, value }) => {
    if (value.kind !== 'scalar') return [];
    const node = encoded ? decoded(value) : value;
    return node === undefined ? [] : [{ key: impliedAt(key, keySpan), value: node }];
  });
  for (const { key, value } of pairs) {
    const ending = FILE.exec(key.text)?.[0].toLowerCase();
    if (ending === undefined) continue;
    if (ending === '.env') carried.push(...(await readVariables(value, tools)));
    else {
      const format = ending === '.json' ? 'jsonc' : ending === '.toml' ? 'toml' : 'yaml';
      carried.push({ kind: 'document', parsed: await tools.parse(format, value), path: key.text });
    }
  }
  const plain = pairs.filter(({ key }) => !FILE.test(key.text));
  return plain.length === 0 ? carried : [...carried, { kind: 'variables', node: mapOf(plain, data.span) }];
}

async function readResource(
  resource: Node,
  path: string,
  speaks: (node: Node | undefined) => boolean,
  tools: CarrierTools,
): Promise<readonly Carried[]> {
  const kind = textOf(get(resource, 'kind'));
  const metadata = get(resource, 'metadata');
  const name = textOf(get(metadata, 'name'));
  const spec = get(resource, 'spec');
  if (SERVER_KIND.test(kind) && spec?.kind === 'map') return [{ kind: 'server', name, node: spec, client: 'toolhive' }];
  if (kind === 'SealedSecret') {
    const sealed = get(spec, 'encryptedData');
    return sealed === undefined ? [] : [{ kind: 'sealed', span: sealed.span }];
  }
  const owned = speaksOfMcp(path) || speaks(metadata);
  if (kind === 'Secret' && owned)
    return [...(await readData(get(resource, 'stringData'), false, tools)), ...(await readData(get(resource, 'data'), true, tools))];
  if (kind === 'ConfigMap') return owned || speaks(get(resource, 'data')) ? readData(get(resource, 'data'), false, tools) : [];
  return containersOf(resource)
    .filter((container) => owned || speaks(container))
    .map((node) => ({ kind: 'server', name: textOf(get(node, 'name')) || name, node }));
}

/**
 * Kubernetes manifests that run an MCP server: containers, ToolHive's resources, and the Secrets and
 * ConfigMaps of either. Fields: https://kubernetes.io/docs/reference/kubernetes-api/ (read 2026-11-26).
 */
export const kubernetes = defineCarrier({
  id: 'kubernetes',
  name: 'a Kubernetes manifest',
  reads: (path) => NAME.test(path),
  async read(text, path, tools): Promise<readonly Carried[]> {
    if (!RESOURCE.test(text.text) || !text.text.includes('apiVersion')) return [];
    const { documents } = await tools.parse('yaml', text);
    const speaks = speaker(speaksOfMcp, NAMED_WITHIN);
    const found: (readonly Carried[])[] = [];
    for (const document of documents) {
      const items = get(document, 'items');
      const list = textOf(get(document, 'kind')) === 'List' && items?.kind === 'list' ? items.items : [document];
      for (const resource of new Set(list)) found.push(await readResource(resource, path, speaks, tools));
    }
    return found.flat();
  },
});
