import { cut, type Fragment, spanOf } from '../core/fragment.ts';
import type { Span } from '../core/text.ts';
import { impliedAt, listOf, mapOf, type Pair, scalarOf } from '../formats/compose.ts';
import { get, type MapNode, type Node } from '../formats/document.ts';
import { type Carried, type CarrierTools, defineCarrier } from './carrier.ts';
import { percentDecoded } from './encodings/percent.ts';
import { type InstallLink, installLinksIn, type Parameter } from './prose/install-links.ts';
import { parseJson } from './prose/json-snippet.ts';

/** Which client opens a link, by what its target holds; the first that fits. */
const CLIENTS: readonly (readonly [string, string])[] = [
  ['vs-open.link', 'visual-studio'],
  ['aka.ms/vs', 'visual-studio'],
  ['vscode', 'vscode'],
  ['cursor', 'cursor'],
  ['lmstudio', 'lm-studio'],
  ['kiro', 'kiro'],
  ['trae', 'trae'],
  ['goose', 'goose'],
];

/** Fields that only a server's own entry has. */
const FIELDS = ['command', 'cmd', 'args', 'env', 'url', 'uri', 'serverUrl', 'httpUrl', 'baseUrl', 'headers'];
const MAPS = ['mcpServers', 'servers', 'mcp_servers', 'context_servers', 'mcp'];
/** Parameters that say nothing of how a server is started. */
const ELSE = new Set(['name', 'id', 'description', 'timeout', 'type', 'quality', 'source', 'installation_notes', 'inputs']);
/** Parameters whose JSON is a part of an entry and no entry. */
const PARTS = new Set(['args', 'env', 'headers']);
const NOWHERE: Fragment = { text: '', locate: () => ({ start: 0, end: 0 }) };
const MOST_NESTED = 4;

interface Found {
  readonly name: string | undefined;
  readonly node: Node;
}

function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && node.text !== '' ? node.text : undefined;
}

/** The entry with the one field that Replit calls otherwise under the name that everybody uses. */
function entryOf(node: MapNode): MapNode {
  return { ...node, entries: node.entries.map((entry) => (entry.key === 'baseUrl' ? { ...entry, key: 'url' } : entry)) };
}

/** The servers of a link's JSON: one entry, one within `config`, a map of them with or without its own key. */
function serversIn(node: Node, name: string | undefined, depth = 0): readonly Found[] {
  if (depth > MOST_NESTED) return [];
  if (node.kind === 'list') return node.items.flatMap((item) => serversIn(item, undefined, depth + 1));
  if (node.kind !== 'map') return [];
  const own = name ?? textOf(get(node, 'name')) ?? textOf(get(node, 'displayName'));
  if (node.entries.some(({ key }) => FIELDS.includes(key))) return [{ name: own, node: entryOf(node) }];
  const inner = get(node, 'config');
  if (inner?.kind === 'map') return serversIn(inner, own, depth + 1);
  const maps = node.entries.filter(({ key, value }) => MAPS.includes(key) && value.kind !== 'scalar');
  if (maps.length > 0) return maps.flatMap(({ value }) => serversIn(value, undefined, depth + 1));
  return node.entries.flatMap(({ key, value }) => (value.kind === 'map' ? serversIn(value, key, depth + 1) : []));
}

/**
 * Base64 shows no part of its text, so a value in it is said to stand in the whole of it. Maps keep
 * the digits that they were written with, by which two servers of one link are told apart.
 */
function shownAt(node: Node, place: Span): Node {
  switch (node.kind) {
    case 'scalar':
      return { ...node, span: place, inner: place, locate: () => place };
    case 'list':
      return { ...node, items: node.items.map((item) => shownAt(item, place)) };
    case 'map':
      return { ...node, entries: node.entries.map((entry) => ({ ...entry, keySpan: place, value: shownAt(entry.value, place) })) };
  }
}

const BASE64 = /^[A-Za-z0-9+/_-]{8}/;

/** The JSON of a parameter. */
async function documentsOf({ value, written }: Parameter, tools: CarrierTools): Promise<readonly Node[]> {
  if (!/^[{["]/.test(value.text)) return [];
  const { documents } = await parseJson(value, tools);
  return BASE64.test(written.text) ? documents.map((node) => shownAt(node, spanOf(written))) : documents;
}

/** `NAME=value` as a pair; `undefined` for a name alone, which stands for what the client asks. */
function pairOf(text: Fragment): Pair | undefined {
  const equals = text.text.indexOf('=');
  if (equals < 1) return undefined;
  return { key: cut(text, 0, equals), value: scalarOf(percentDecoded(cut(text, equals + 1, text.text.length))) };
}

/** The server that a link describes in parameters of their own: `cmd=npx&arg=-y&env=NAME%3Dvalue`. */
async function serverOf({ parameters }: InstallLink, place: Span, tools: CarrierTools): Promise<MapNode> {
  const args: Node[] = [];
  const env: Pair[] = [];
  const headers: Pair[] = [];
  const pairs: Pair[] = [];
  for (const parameter of parameters) {
    const { name, value } = parameter;
    const [json] = await documentsOf(parameter, tools);
    if (json === undefined && name === 'arg') args.push(scalarOf(value));
    else if (json === undefined && name === 'env') env.push(...[pairOf(value) ?? []].flat());
    else if (json === undefined && name === 'header') headers.push(...[pairOf(value) ?? []].flat());
    else if (!ELSE.has(name)) pairs.push({ key: impliedAt(name, spanOf(value)), value: json ?? scalarOf(value) });
  }
  const add = (key: string, node: Node): number => pairs.push({ key: impliedAt(key, node.span), value: node });
  if (args.length > 0) add('args', listOf(args, place));
  if (env.length > 0) add('env', mapOf(env, place));
  if (headers.length > 0) add('headers', mapOf(headers, place));
  return mapOf(pairs, place);
}

/** A server with what the link asks for it, whose defaults everybody gets who opens the link. */
function withInputs(node: Node, inputs: readonly Node[]): Node {
  if (node.kind !== 'map' || inputs.length === 0) return node;
  const asked = inputs.map((value) => ({ key: 'inputs', keySpan: value.span, value, duplicate: false }));
  return { ...node, entries: [...node.entries, ...asked] };
}

async function readLink(link: InstallLink, tools: CarrierTools): Promise<readonly Carried[]> {
  const { target, parameters } = link;
  const client = CLIENTS.find(([part]) => target.includes(part))?.[1];
  const named = parameters.find(({ name }) => name === 'name' || name === 'id')?.value.text;
  const found: Found[] = [];
  const inputs: Node[] = [];
  for (const parameter of parameters) {
    if (PARTS.has(parameter.name)) continue;
    for (const node of await documentsOf(parameter, tools)) {
      if (parameter.name === 'inputs') inputs.push(node);
      else found.push(...serversIn(node, named));
    }
  }
  if (found.length === 0 && parameters.some(({ name }) => FIELDS.includes(name))) {
    const node = await serverOf(link, spanOf(parameters[0]?.value ?? NOWHERE), tools);
    found.push({ name: named, node });
  }
  return found.map(({ name, node }, i) => ({
    kind: 'server',
    name,
    node: i === 0 ? withInputs(node, inputs) : node,
    ...(client === undefined ? {} : { client }),
  }));
}

/**
 * Links that install a server with one click, in any text. What they carry is a server's entry in
 * JSON, percent-encoded or in base64, or its fields one by one. Read on 2026-11-26:
 *
 * - Cursor, `cursor://anysphere.cursor-deeplink/mcp/install?name=&config=` and
 *   `https://cursor.com/install-mcp?…`: base64 (https://cursor.com/docs/mcp/install-links)
 * - VS Code, `vscode:mcp/install?` and `vscode-insiders:…`: the JSON itself, percent-encoded
 *   (https://github.com/microsoft/vscode/blob/2d77bf8/src/vs/workbench/contrib/mcp/browser/mcpUrlHandler.ts);
 *   `https://insiders.vscode.dev/redirect/mcp/install?name=&config=&inputs=` and `…/redirect?url=` lead there
 * - Visual Studio, `https://vs-open.link/mcp-install?` and `https://aka.ms/vs/mcp-install?`: as VS Code
 *   (https://github.com/github/github-mcp-server/blob/main/README.md)
 * - LM Studio, `lmstudio://add_mcp?name=&config=` and `https://lmstudio.ai/install-mcp?…`: base64
 *   (https://lmstudio.ai/docs/app/mcp/deeplink)
 * - goose, `goose://extension?cmd=&arg=&env=NAME=description` or `?url=&header=NAME=value`, and
 *   `https://block.github.io/goose/extension?…`
 *   (https://github.com/aaif-goose/goose/blob/2410810/ui/desktop/src/components/settings/extensions/deeplink.ts)
 * - Kiro, `https://kiro.dev/launch/mcp/add?name=&config=`: percent-encoded
 *   (https://github.com/awslabs/mcp, READMEs of its servers)
 * - Raycast, `raycast://mcp/install?`: as VS Code (https://docs.astro.build/en/guides/build-with-ai/)
 * - Trae, `trae://trae.ai-ide/mcp-import?type=&name=&config=`: base64 (https://github.com/larksuite/lark-openapi-mcp)
 * - Qoder, `qoder://aicoding.aicoding-deeplink/mcp/add?name=&config=`: base64 of percent-encoded JSON
 *   (https://github.com/zhensherlock/protocol-launcher)
 * - Cherry Studio, `cherrystudio://mcp/install?servers=`, and ChatWise, `https://chatwise.app/mcp-add?json=`:
 *   base64 of a whole map (https://github.com/CherryHQ/cherry-studio, https://docs.chatwise.app/zh/tools)
 * - Replit, `https://replit.com/integrations?mcp=`: base64 of `displayName`, `baseUrl` and `headers`
 *   (https://docs.replit.com/features/mcp/install-links)
 *
 * Others are made the same way, so the form of the path counts and not the name before it.
 */
export const deeplink = defineCarrier({
  id: 'deeplink',
  name: 'an install link',
  reads: () => true,
  searches: true,
  async read(text, _path, tools): Promise<readonly Carried[]> {
    const found: (readonly Carried[])[] = [];
    for (const link of installLinksIn(text)) found.push(await readLink(link, tools));
    return found.flat();
  },
});
