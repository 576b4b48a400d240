import type { Client } from '../../clients/client.ts';
import type { Change, Json } from '../../core/change.ts';
import { shellQuoted } from '../../core/shell-quote.ts';
import type { PathSegment, Server } from '../../core/model.ts';
import type { MapNode, Node, ScalarNode } from '../../formats/document.ts';
import type { Refusal } from '../../formats/editor.ts';
import type { Anatomy } from './anatomy.ts';
import { MCP_REMOTE } from './bridge.ts';
import type { Draft } from './draft.ts';
import { launcherWords } from './launcher.ts';
import { headersCommand } from './native.ts';
import { nodeAt } from './node-at.ts';
import type { RemedyTerms } from './terms.ts';
import type { Part } from './units.ts';

type Path = readonly PathSegment[];

function isSame(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, i) => step === b[i]);
}

function sizeOf(node: Node | undefined): number {
  return node?.kind === 'map' ? node.entries.length : node?.kind === 'list' ? node.items.length : 0;
}

/** What goes: entries from the last to the first, and a map or list with them of which nothing is left. */
function removals(root: Node, removed: readonly Path[], kept: readonly Path[]): readonly Change[] {
  const groups = new Map<string, { readonly parent: Path; readonly paths: Path[] }>();
  for (const path of removed) {
    const parent = path.slice(0, -1);
    const key = parent.join('\n');
    const group = groups.get(key) ?? { parent, paths: [] };
    groups.set(key, group);
    if (!group.paths.some((other) => isSame(other, path))) group.paths.push(path);
  }
  return [...groups.values()].flatMap(({ parent, paths }) => {
    const emptied = paths.length === sizeOf(nodeAt(root, parent)) && !kept.some((path) => isSame(path, parent));
    if (emptied && parent.length > 0) return [{ op: 'remove', path: parent } as const];
    return [...paths].sort((a, b) => Number(b.at(-1)) - Number(a.at(-1))).map((path) => ({ op: 'remove', path }) as const);
  });
}

/** Whether an entry stands in the map that most clients have, and is written as they write it. */
function isCommon(entry: Path): boolean {
  return entry.at(-2) === 'mcpServers';
}

/** A variable more: into the map or list that is there, or into a new one beside the command. */
function additions(draft: Draft, anatomy: Anatomy, client: Client): readonly Change[] {
  const variables = [...draft.variables];
  if (variables.length === 0) return [];
  const { env } = anatomy;
  if (env?.node.kind === 'list') {
    const pairs = env.node.items.some((item) => item.kind === 'map');
    const items = variables.map(([name, value]): Json => (pairs ? { name, value } : `${name}=${value}`));
    return [{ op: 'insert', path: env.path, at: env.node.items.length, items }];
  }
  if (env?.node.kind === 'map') {
    const { node, path } = env;
    return variables.map(([key, value]) =>
      node.entries.some((entry) => entry.key === key) ? { op: 'set', path: [...path, key], text: value } : { op: 'put', path, key, value },
    );
  }
  const key =
    (isCommon(anatomy.holder.path) ? undefined : client.hooks?.env) ?? client.fields.env.find((name) => !name.includes('.')) ?? 'env';
  return [{ op: 'put', path: anatomy.holder.path, key, value: Object.fromEntries(variables) }];
}

/** What a string says once the changes before are made. */
function textAt(changes: readonly Change[], { path, node }: Part<ScalarNode>): string {
  const set = changes.findLast((change) => change.op === 'set' && isSame(change.path, path));
  return set?.op === 'set' ? set.text : node.text;
}

/** The words of a launcher in front of a command, as its entry writes a command. `before`: what is changed already. */
function wrapped(words: readonly string[], anatomy: Anatomy, before: readonly Change[]): readonly Change[] {
  const { command, args, holder } = anatomy;
  const [program = '', ...options] = words;
  if (command === undefined) return [];
  if (command.node.kind === 'list') return [{ op: 'insert', path: command.path, at: 0, items: words }];
  const text = textAt(before, { path: command.path, node: command.node });
  const started = command.path.at(-1);
  // A whole line in one string: the client, or a shell, takes it apart.
  if (/\s/.test(text.trim()) && !/^(?:[A-Za-z]:)?[\\/]/.test(text))
    return [{ op: 'set', path: command.path, text: `${words.map(shellQuoted).join(' ')} ${text}` }];
  const windows = /^(?:.{0,300}[\\/])?cmd(?:\.exe)?$/i.test(text);
  if (windows && program === 'npx' && args?.node.kind === 'list') {
    // npx is a script there, which only a shell starts: `cmd /c npx …` stays in front.
    const flag = args.node.items.findIndex((item) => item.kind === 'scalar' && /^\/c$/i.test(item.text));
    if (flag < 0) return [];
    return [{ op: 'insert', path: args.path, at: flag + 1, items: [...words, text, '/c'] }];
  }
  const set: Change = { op: 'set', path: command.path, text: program };
  if (args?.node.kind === 'scalar') {
    const rest = textAt(before, { path: args.path, node: args.node });
    return [set, { op: 'set', path: args.path, text: [...options.map(shellQuoted), text, rest].join(' ') }];
  }
  if (args !== undefined) return [set, { op: 'insert', path: args.path, at: 0, items: [...options, text] }];
  // Without arguments so far, a list of them stands beside the command (`command.path`, `command.args`).
  return [
    set,
    { op: 'put', path: started === undefined ? holder.path : command.path.slice(0, -1), key: 'args', value: [...options, text] },
  ];
}

/** A command line as the script of a shell, behind a launcher: the shell fills in what the launcher reaches in variables only. */
function scripted(draft: Draft, words: readonly string[], { command, args }: Anatomy): readonly Change[] {
  const list = command?.node.kind === 'list' ? command : args;
  if (command === undefined || list?.node.kind !== 'list') return [];
  const { path } = list;
  const rewritten = new Map(
    draft.changes.flatMap((change) =>
      change.op === 'set' && isSame(change.path.slice(0, -1), path) ? [[Number(change.path.at(-1)), change.text] as const] : [],
    ),
  );
  const line = list.node.items.map((item, i) => {
    const text = item.kind === 'scalar' ? item.text : '';
    return draft.scripted.get(i) ?? shellQuoted(rewritten.get(i) ?? text);
  });
  const [program = '', ...options] = words;
  const started = command.node.kind === 'scalar' ? [shellQuoted(command.node.text)] : [];
  const script = ['sh', '-c', ['exec', ...started, ...line].join(' ')];
  const items = [...(command.node.kind === 'scalar' ? options : words), ...script];
  return [
    ...(command.node.kind === 'scalar' ? [{ op: 'set', path: command.path, text: program } as const] : []),
    // First the new words, so that the list is never empty and keeps its style.
    { op: 'insert', path, at: 0, items },
    ...list.node.items.map((_, i, all): Change => ({ op: 'remove', path: [...path, items.length + all.length - 1 - i] })),
  ];
}

/** A remote server as one that is started: the bridge with the address and every header. */
function bridged(draft: Draft, anatomy: Anatomy, entry: Part<MapNode>, words: readonly string[], client: Client): readonly Change[] {
  const { url, headers, kinds } = anatomy;
  if (url === undefined) return [];
  const sent = headers?.node.kind === 'map' ? headers.node.entries : [];
  const { url: reference, urlVariable } = draft.bridge ?? {};
  const flags = sent.flatMap(({ key, value }) => {
    const text = draft.bridge?.headers?.get(key) ?? (value.kind === 'scalar' ? value.text : '');
    return ['--header', `${key}:${text}`];
  });
  const started = ['npx', '-y', MCP_REMOTE];
  const line =
    urlVariable === undefined
      ? [...words, ...started, reference ?? url.node.text, ...flags]
      : [...words, 'sh', '-c', ['exec', ...started, `"$${urlVariable}"`, ...flags.map(shellQuoted)].join(' ')];
  const [program = '', ...args] = line;
  const { hooks, fields } = client;
  const gone = uncovered(entry, anatomy.holder.path, [url.path, ...(headers === undefined ? [] : [headers.path])], fields);
  const stays = kinds.filter(({ path }) => !gone.some((other) => isWithin(other, path)));
  const common = isCommon(entry.path);
  const kind = common ? 'stdio' : hooks?.started === undefined ? 'stdio' : hooks.started;
  const key = hooks?.command ?? 'command';
  return [
    ...stays.map(({ path }): Change => (kind === null ? { op: 'remove', path } : { op: 'set', path, text: kind })),
    ...(hooks?.oneList === true && !common
      ? [{ op: 'put', path: anatomy.holder.path, key, value: line } as const]
      : ([
          { op: 'put', path: anatomy.holder.path, key, value: program },
          { op: 'put', path: anatomy.holder.path, key: 'args', value: args },
        ] as const)),
    // Last, so that the map is never without an entry, whose style the next one takes.
    ...gone.map((path): Change => ({ op: 'remove', path })),
  ];
}

function isWithin(outer: Path, inner: Path): boolean {
  return outer.length <= inner.length && outer.every((step, i) => step === inner[i]);
}

/** Ways to what goes with an address: maps that hold nothing else, and maps that only a remote server has. */
function uncovered(entry: Part<MapNode>, holder: Path, paths: readonly Path[], fields: Client['fields']): readonly Path[] {
  const widened = paths.map((path): Path => {
    let way = path;
    while (way.length > entry.path.length + 1) {
      const around = way.slice(0, -1);
      // The command comes to stand there.
      if (isWithin(around, holder)) break;
      const name = around.slice(entry.path.length).join('.');
      const alone = sizeOf(nodeAt(entry.node, around.slice(entry.path.length))) === 1;
      if (!alone && !(fields.url.includes(`${name}.url`) && !fields.command.includes(`${name}.command`))) break;
      way = around;
    }
    return way;
  });
  return widened.filter(
    (path, i) => !widened.some((other, j) => (j < i || other.length < path.length) && j !== i && isWithin(other, path)),
  );
}

/** The fields of the client's own that an entry gets. */
function hooked(draft: Draft, entry: Part<MapNode>, client: Client): readonly Change[] {
  const has = (key: string): Node | undefined => entry.node.entries.findLast((one) => one.key === key)?.value;
  const changes: Change[] = [];
  for (const [key, names] of draft.listed) {
    const list = has(key);
    if (list?.kind === 'list') changes.push({ op: 'insert', path: [...entry.path, key], at: list.items.length, items: names });
    else changes.push({ op: 'put', path: entry.path, key, value: names });
  }
  for (const [key, value] of draft.fields) changes.push({ op: 'put', path: entry.path, key, value });
  for (const [key, pairs] of draft.mapped) {
    if (has(key)?.kind === 'map')
      for (const [name, value] of pairs) changes.push({ op: 'put', path: [...entry.path, key], key: name, value });
    else changes.push({ op: 'put', path: entry.path, key, value: Object.fromEntries(pairs) });
  }
  const [helper] = client.fields.helpers;
  if (draft.printed.size > 0 && helper !== undefined)
    changes.push({ op: 'put', path: entry.path, key: helper, value: headersCommand(draft.printed) });
  const secrets = client.hooks?.secrets;
  if (secrets !== undefined && draft.asked.size > 0) {
    const items = [...draft.asked].map(([variable, name]) => ({ [secrets.name]: name, [secrets.variable]: variable }));
    const list = has(secrets.key);
    if (list?.kind === 'list') changes.push({ op: 'insert', path: [...entry.path, secrets.key], at: list.items.length, items });
    else changes.push({ op: 'put', path: entry.path, key: secrets.key, value: items });
  }
  return changes;
}

/**
 * The changes that a draft comes to, in the order in which they must be made: what stands in a place
 * is replaced before anything in front of it moves.
 */
export function assemble(
  draft: Draft,
  {
    root,
    entry,
    anatomy,
    client,
    terms,
    server,
    launched,
  }: {
    readonly root: Node;
    readonly entry: Part<MapNode> | undefined;
    readonly anatomy: Anatomy | undefined;
    readonly client: Client;
    readonly terms: RemedyTerms;
    readonly server: Server | undefined;
    /** A launcher stands in front of the server already. */
    readonly launched: boolean;
  },
): readonly Change[] | Refusal {
  const added = anatomy === undefined ? [] : additions(draft, anatomy, client);
  const kept = draft.variables.size > 0 && anatomy?.env !== undefined ? [anatomy.env.path] : [];
  const words = draft.launcher === undefined || launched ? [] : launcherWords(draft, terms, server);
  if ('problem' in words) return words;
  return [
    ...draft.changes,
    ...(anatomy?.env === undefined ? [] : added),
    ...removals(root, draft.removed, kept),
    ...[...draft.flagged].flatMap(([path, field]): readonly Change[] => {
      const declaration = nodeAt(root, path);
      const flag = declaration?.kind === 'map' ? declaration.entries.find(({ key }) => key === field) : undefined;
      return flag === undefined ? [{ op: 'put', path, key: field, value: true }] : [];
    }),
    ...(entry === undefined ? [] : hooked(draft, entry, client)),
    ...(entry === undefined || anatomy === undefined || words.length === 0
      ? []
      : draft.bridge === undefined
        ? draft.scripted.size > 0
          ? scripted(draft, words, anatomy)
          : wrapped(words, anatomy, draft.changes)
        : bridged(draft, anatomy, entry, words, client)),
    // A new map of variables stands behind the command, as people write it.
    ...(anatomy?.env === undefined ? added : []),
  ];
}
