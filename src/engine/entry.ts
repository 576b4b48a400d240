import type { Fields } from '../clients/client.ts';
import type { CredentialSlot, EnvFile, PathSegment, Server, Value } from '../core/model.ts';
import { overlaps } from '../core/text.ts';
import type { Entry, MapNode, Node, ScalarNode } from '../formats/document.ts';
import { readArguments, readShell, type Word } from './arguments.ts';
import { classify, type Piece } from './classify.ts';
import type { Question, Surroundings } from './surroundings.ts';
import { type Fragment, fragmentOf, spanOf } from '../core/fragment.ts';
import { launchOf } from './launch.ts';
import { findLaunches, resolvedInEnvironment, spread } from './launchers.ts';
import { printable, printableWay } from './printable.ts';
import { findPrinted } from './printed.ts';
import { type Role, roleFinder } from './roles.ts';
import { hostOf } from './url.ts';

/** A server's entry as the reader found it, before its values are judged. */
export interface RawServer {
  readonly name: string;
  readonly path: readonly PathSegment[];
  readonly node: Node;
}

/** Fields that name a file of variables: VS Code, Cursor and compose. */
const ENV_FILE_KEYS: ReadonlySet<string> = new Set(['envFile', 'env_file']);
/** Places whose blocks are names with values. */
type Pairs = 'env' | 'header';
/** No client nests its entries deeper; a YAML alias could, without end. */
const MAX_NESTING = 14;
/** Words of a command line among which launchers and the program are looked for; no server needs more to be named. */
const MAX_WORDS = 400;
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,100}$/;

interface Collected {
  readonly slots: CredentialSlot[];
  readonly around: Surroundings;
  readonly roleOf: (path: readonly string[]) => Role | undefined;
  readonly root: readonly PathSegment[];
  /** Nodes of this entry that were read: a YAML alias is the same node again. */
  readonly seen: Set<Node>;
  oauth: boolean;
  remote: boolean;
  stdio: boolean;
  /** A launcher of the entry injects what its project or path holds. */
  readonly injected: boolean;
}

function add(to: Collected, path: readonly PathSegment[], pieces: readonly Piece[]): void {
  if (pieces.length === 0) return;
  const way = printableWay(path, to.around.knowledge);
  for (const piece of pieces) {
    to.slots.push({
      place: piece.place,
      name: printable(piece.name, to.around.knowledge),
      path: way,
      span: piece.span,
      value: piece.value,
      ...(piece.part === undefined ? {} : { part: piece.part }),
    });
  }
}

/** A credential in a key instead of a value is a credential all the same. */
function judgeKey(to: Collected, path: readonly PathSegment[], entry: Entry, place: Question['place']): void {
  if (entry.key.length < 12) return;
  const inner = { text: entry.key, locate: () => entry.keySpan };
  // All that a key holds stands in one place, so the first says it.
  const literal = classify(inner, { place, name: 'key', free: true }, to.around).find((piece) => piece.value.kind === 'literal');
  if (literal !== undefined) add(to, path, [literal]);
}

/** Every scalar below a node, each node once: an alias may stand in a thousand places. */
function scalarsOf(node: Node, seen = new Set<Node>()): readonly ScalarNode[] {
  if (node.kind === 'scalar') return [node];
  if (seen.has(node)) return [];
  seen.add(node);
  if (node.kind === 'list') return node.items.flatMap((item) => scalarsOf(item, seen));
  return node.entries.flatMap((entry) => scalarsOf(entry.value, seen));
}

/** Whether a node is read for the first time in this entry, and the file has not cost too much yet. */
function enter(to: Collected, node: Node): boolean {
  const { budget } = to.around;
  if (to.seen.has(node)) return false;
  to.seen.add(node);
  budget.left -= node.kind === 'map' ? node.entries.length : 1;
  return budget.left > 0;
}

/**
 * `{name: --token, value: …}` of published metadata: the words that it puts on the command line. A
 * positional one has a hint instead of a name (`valueHint: api_key`).
 */
function readDeclaredArgument(to: Collected, path: readonly PathSegment[], item: Node): void {
  if (item.kind !== 'map' || !enter(to, item)) return;
  const { around } = to;
  const field = (...names: readonly string[]): ScalarNode | undefined => {
    const value = item.entries.findLast(({ key }) => names.includes(key))?.value;
    return value?.kind === 'scalar' ? value : undefined;
  };
  const isTelling = (text: string): boolean => !['none', 'harmless'].includes(around.knowledge.judgeName(text));
  const name = field('name', 'key') ?? field('valueHint', 'value_hint');
  for (const { key, value } of item.entries) {
    if (value === name) continue;
    const here = [...path, key];
    for (const scalar of scalarsOf(value)) {
      const word: Word = { ...fragmentOf(scalar), label: key };
      if (!['value', 'default'].includes(key)) {
        const pieces = classify(word, { place: 'argument', name: key, free: !isTelling(key) }, around);
        add(
          to,
          here,
          pieces.filter((piece) => piece.value.kind === 'literal'),
        );
      } else if (name?.text.startsWith('-') === true) add(to, here, readArguments([fragmentOf(name), word], around));
      else if (name !== undefined && isTelling(name.text)) add(to, here, classify(word, { place: 'argument', name: name.text }, around));
      else add(to, here, readArguments([word], around));
    }
  }
}

/** One entry of such a block. `TOKEN: {value: …}` is the variable's value; any other map within groups variables. */
function readPair(to: Collected, path: readonly PathSegment[], entry: Entry, place: Pairs, name = entry.key): void {
  const here = [...path, entry.key];
  const { value } = entry;
  if (value.kind === 'map') {
    if (!enter(to, value)) return;
    for (const inner of value.entries) readPair(to, here, inner, place, ['value', 'default'].includes(inner.key) ? entry.key : inner.key);
    return;
  }
  judgeKey(to, here, entry, place);
  for (const scalar of scalarsOf(value)) {
    const inner = fragmentOf(scalar);
    const judged = classify(inner, { place, name }, to.around);
    add(to, here, judged);
    // `JAVA_TOOL_OPTIONS=-Dapi.token=…`, `EXTRA_ARGS=--token …`: a command line in a variable.
    if (!/(?:^|\s)--?[A-Za-z][\w.-]{1,60}[= ]/.test(inner.text)) continue;
    add(
      to,
      here,
      readShell(inner, to.around).filter(
        (piece) =>
          piece.value.kind === 'literal' && !judged.some((other) => other.value.kind === 'literal' && overlaps(other.span, piece.span)),
      ),
    );
  }
}

/** `env` and `headers` blocks: a map, a list of `NAME=value`, or a list of `{name, value}`. */
function readPairs(to: Collected, path: readonly PathSegment[], node: Node, place: Pairs): void {
  if (node.kind !== 'scalar' && !enter(to, node)) return;
  if (node.kind === 'map') {
    for (const entry of node.entries) readPair(to, path, entry, place);
    return;
  }
  if (node.kind === 'scalar') {
    // `env: "A=1 B=2"` is a line of assignments, `headers: "Name: value"` one header.
    const flag: Word = { text: '--header', locate: () => node.span };
    add(to, path, place === 'env' ? readShell(fragmentOf(node), to.around) : readArguments([flag, fragmentOf(node)], to.around));
    return;
  }
  node.items.forEach((item, i) => {
    const here = [...path, i];
    if (item.kind === 'scalar') {
      const flag = place === 'env' ? '-e' : '--header';
      const word = fragmentOf(item);
      const named = place === 'env' && VARIABLE_NAME.test(item.text);
      if (named) {
        add(to, here, [
          { place, name: item.text, span: item.span, value: { kind: 'reference', via: 'environment', syntax: 'NAME', target: item.text } },
        ]);
      } else add(to, here, readArguments([{ text: flag, locate: () => item.span }, word], to.around));
    } else if (item.kind === 'map') {
      const name = item.entries.findLast((entry) => ['name', 'key', 'header'].includes(entry.key.toLowerCase()))?.value;
      if (name === undefined) {
        readPairs(to, here, item, place);
        return;
      }
      const label = name.kind === 'scalar' ? name.text : `${place}[${i}]`;
      for (const entry of item.entries) {
        if (entry.value === name) continue;
        const held = entry.key === 'valueFrom' ? fieldOf(entry.value, 'secretKeyRef') : undefined;
        if (held !== undefined) {
          add(to, [...here, entry.key], [secretPiece(held, 'secretKeyRef', label)]);
          continue;
        }
        for (const scalar of scalarsOf(entry.value)) {
          const value = ['value', 'default'].includes(entry.key);
          add(to, [...here, entry.key], classify(fragmentOf(scalar), { place, name: value ? label : entry.key, free: !value }, to.around));
        }
      }
    } else
      for (const scalar of scalarsOf(item))
        add(to, here, classify(fragmentOf(scalar), { place, name: `${place}[${i}]`, free: true }, to.around));
  });
}

function fieldOf(node: Node, key: string): Node | undefined {
  return node.kind === 'map' ? node.entries.findLast((entry) => entry.key === key)?.value : undefined;
}

/**
 * A key of a Kubernetes Secret, or all of it, as a container's variables name it.
 * https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/ (read 2026-11-26)
 */
function secretPiece(held: Node, syntax: 'secretKeyRef' | 'secretRef', name: string): Piece {
  const parts = [fieldOf(held, 'name'), fieldOf(held, 'key')].flatMap((part) => (part?.kind === 'scalar' ? part.text : []));
  const value: Value = { kind: 'reference', via: 'manager', syntax, target: parts.join('/'), manager: 'kubernetes', expanded: true };
  return { place: 'env', name, span: held.span, value };
}

/** `envFrom`: every key of a Secret as a variable of a container. */
function readSecretRefs(to: Collected, path: readonly PathSegment[], node: Node): void {
  if (node.kind !== 'list') return;
  node.items.forEach((item, i) => {
    const held = fieldOf(item, 'secretRef');
    if (held !== undefined) add(to, [...path, i], [secretPiece(held, 'secretRef', 'envFrom')]);
  });
}

/** Fields that name a variable. A credential written there by mistake is found. */
function readVariables(to: Collected, path: readonly PathSegment[], node: Node): void {
  const field = String(path.at(-1) ?? '');
  for (const scalar of scalarsOf(node)) {
    const literal = VARIABLE_NAME.test(scalar.text)
      ? classify(fragmentOf(scalar), { place: 'field', name: field, free: true }, to.around)
      : classify(fragmentOf(scalar), { place: 'field', name: field, verdict: 'secret' }, to.around);
    if (literal.some((piece) => piece.value.kind === 'literal')) add(to, path, literal);
    else if (scalar.text !== '') {
      const { store } = to.around.client;
      const value: Value =
        store === undefined
          ? { kind: 'reference', via: 'environment', syntax: field, target: scalar.text, expanded: true }
          : { kind: 'reference', via: 'manager', syntax: field, target: scalar.text, manager: store, expanded: true };
      add(to, path, [{ place: 'field', name: field, span: scalar.inner, value }]);
    }
  }
}

function wordsOf(node: Node | undefined, path: string, seen = new Set<Node>()): Word[] {
  if (node === undefined) return [];
  if (node.kind === 'scalar') return [{ ...fragmentOf(node), label: path }];
  if (node.kind === 'map' || seen.has(node)) return [];
  seen.add(node);
  return node.items.flatMap((item, i) =>
    item.kind === 'scalar' ? [{ ...fragmentOf(item), label: `${path}[${i}]` }] : wordsOf(item, `${path}[${i}]`, seen),
  );
}

function readMap(to: Collected, path: readonly PathSegment[], keys: readonly string[], node: MapNode, depth: number): void {
  if (depth > MAX_NESTING || !enter(to, node)) return;
  const { around, roleOf } = to;
  let command: Word[] = [];
  let shellLine: Word | undefined;
  let args: Word[] = [];
  let argsPath = path;
  for (const entry of node.entries) {
    const here = [...path, entry.key];
    const inner = [...keys, entry.key];
    const { value } = entry;
    const role = roleOf(inner);
    judgeKey(to, here, entry, 'field');
    switch (role) {
      case 'command': {
        if (value.kind === 'map') {
          readMap(to, here, inner, value, depth + 1);
          break;
        }
        to.stdio = true;
        const words = wordsOf(value, entry.key);
        // Some clients take a whole shell line here.
        if (value.kind === 'scalar' && /\s/.test(value.text.trim()) && !/^(?:[A-Za-z]:)?[\\/]/.test(value.text)) shellLine = words[0];
        else command = words;
        if (args.length === 0) argsPath = here;
        break;
      }
      case 'args':
        if (value.kind === 'scalar' && /\s/.test(value.text)) {
          add(to, here, readShell(fragmentOf(value), { ...around, shell: false }));
          break;
        }
        // A plain argument is read with its neighbours, as a word of the command line.
        if (value.kind === 'list') value.items.forEach((item, i) => readDeclaredArgument(to, [...here, i], item));
        args = [...args, ...wordsOf(value, entry.key)];
        argsPath = here;
        break;
      case 'env':
        readPairs(to, here, value, 'env');
        break;
      case 'headers':
        readPairs(to, here, value, 'header');
        break;
      case 'url':
        if (value.kind === 'scalar') {
          to.remote = true;
          const pieces = classify(fragmentOf(value), { place: 'url', name: entry.key }, around);
          add(to, here, pieces);
        }
        break;
      case 'secrets':
        // A map here (`tokens`, a security scheme) holds settings too; its own keys tell them apart.
        if (value.kind === 'map') readMap(to, here, inner, value, depth + 1);
        else {
          for (const scalar of scalarsOf(value)) {
            if (scalar.type === 'boolean' || scalar.type === 'null') continue;
            add(to, here, classify(fragmentOf(scalar), { place: 'field', name: entry.key, verdict: 'secret' }, around));
          }
        }
        break;
      case 'variables':
        readVariables(to, here, value);
        break;
      case 'settings':
        if (value.kind === 'map') readPairs(to, here, value, 'env');
        break;
      case 'helpers':
        for (const scalar of scalarsOf(value)) {
          const literals = readShell(fragmentOf(scalar), around).filter((piece) => piece.value.kind === 'literal');
          if (literals.length > 0) add(to, here, literals);
          else if (scalar.text !== '') {
            add(to, here, [
              {
                place: 'field',
                name: entry.key,
                span: scalar.inner,
                value: {
                  kind: 'reference',
                  via: 'manager',
                  syntax: entry.key,
                  target: 'command',
                  ...findPrinted(scalar.text, around.knowledge.managers),
                  expanded: true,
                },
              },
            ]);
          }
        }
        break;
      default: {
        if (entry.key === 'envFrom') readSecretRefs(to, here, value);
        if (ENV_FILE_KEYS.has(entry.key))
          for (const scalar of scalarsOf(value)) around.envFiles?.push({ path: scalar.text, span: scalar.inner });
        if (role === 'oauth') to.oauth = to.oauth || (value.kind === 'scalar' ? !['', 'false', 'null'].includes(value.text) : true);
        if (value.kind === 'scalar') readOther(to, here, entry.key, value);
        else if (depth < 12) readOthers(to, here, inner, value, depth + 1);
      }
    }
  }
  if (shellLine !== undefined) add(to, argsPath, readShell(shellLine, around));
  const words = [...command, ...args];
  if (words.length > 0) add(to, argsPath, readArguments(words, around));
  // Every word of the line counts here, those of a shell line within it too.
  if (to.injected) addBulk(to, argsPath, spread(shellLine === undefined ? words : [shellLine, ...args]));
}

/** A launcher that injects what its project or path holds is the reference itself: no value names it. */
function addBulk(to: Collected, path: readonly PathSegment[], words: readonly Word[]): void {
  const texts = words.map(({ text }) => text);
  for (const { at, style, manager, launcher } of findLaunches(texts, to.around.knowledge.managers)) {
    const word = words[at];
    if (style !== 'bulk' || word === undefined) continue;
    add(to, path, [
      {
        place: 'argument',
        name: word.label ?? 'command',
        span: spanOf(word),
        value: {
          kind: 'reference',
          via: launcher.yields ?? 'manager',
          syntax: word.text,
          target: 'launcher',
          manager: manager.id,
          expanded: true,
        },
      },
    ]);
  }
}

/** A field that is no place for credentials by its role: a slot only if one stands there. */
function readOther(to: Collected, path: readonly PathSegment[], key: string, scalar: ScalarNode): void {
  if (scalar.type !== 'string') return;
  const verdict = to.around.knowledge.judgeName(key);
  const telling = verdict === 'secret' || verdict === 'password' || verdict === 'connection';
  const pieces = classify(fragmentOf(scalar), { place: 'field', name: key, free: !telling }, to.around);
  add(
    to,
    path,
    pieces.filter((piece) => (telling ? piece.value.kind !== 'plain' && piece.value.kind !== 'empty' : piece.value.kind === 'literal')),
  );
}

function readOthers(to: Collected, path: readonly PathSegment[], keys: readonly string[], node: Node, depth: number): void {
  if (node.kind === 'map') readMap(to, path, keys, node, depth);
  else if (node.kind === 'list') {
    node.items.forEach((item, i) => {
      if (item.kind === 'scalar') readOther(to, [...path, i], keys.at(-1) ?? '', item);
      else if (depth < 12) readOthers(to, [...path, i], keys, item, depth + 1);
    });
  }
}

/** The words of an entry's command line and its address, at any depth. */
function lineOf(node: Node, fields: Fields): { readonly line: readonly Fragment[]; readonly url: Fragment | undefined } {
  const line: Fragment[] = [];
  let url: Fragment | undefined;
  const seen = new Set<Node>();
  function walk(at: Node, depth: number): void {
    if (at.kind !== 'map' || depth > 3 || seen.has(at)) return;
    seen.add(at);
    for (const { key, value } of at.entries) {
      if (fields.command.includes(key) || fields.args.includes(key)) for (const scalar of scalarsOf(value)) line.push(fragmentOf(scalar));
      else if (fields.url.includes(key) && value.kind === 'scalar') url ??= fragmentOf(value);
      if (value.kind === 'map') walk(value, depth + 1);
    }
  }
  walk(node, 0);
  return { line, url };
}

/** Judges every place of a server's entry in which a credential can stand. */
export function readEntry(raw: RawServer, surroundings: Omit<Surroundings, 'server' | 'resolved'>): Server {
  const { fields, oauth } = surroundings.client;
  const { knowledge } = surroundings;
  const { line, url } = lineOf(raw.node, fields);
  const words = line.flatMap(({ text }) => (/\s/.test(text) ? text.slice(0, 4_000).split(/\s/) : [text]));
  const host = url === undefined ? undefined : hostOf(url.text);
  const known = knowledge.findServer(host === undefined ? { words } : { words, host });
  const started = spread(line.slice(0, MAX_WORDS)).slice(0, MAX_WORDS);
  const launches = findLaunches(
    started.map(({ text }) => text),
    knowledge.managers,
  );
  const launch = launchOf(started, launches, url, knowledge);
  const envFiles: EnvFile[] = [];
  const around: Surroundings = { ...surroundings, server: known, resolved: resolvedInEnvironment(launches), envFiles };
  const to: Collected = {
    slots: [],
    around,
    roleOf: roleFinder(fields),
    root: raw.path,
    seen: new Set(),
    oauth: false,
    remote: false,
    stdio: false,
    injected: launches.some(({ style }) => style === 'bulk'),
  };

  if (raw.node.kind === 'map') readMap(to, raw.path, [], raw.node, 0);
  else if (raw.node.kind === 'scalar') {
    to.remote = hostOf(raw.node.text) !== undefined;
    add(to, raw.path, classify(fragmentOf(raw.node), { place: to.remote ? 'url' : 'argument', name: 'url' }, around));
  } else {
    const listed = wordsOf(raw.node, 'args');
    add(to, raw.path, readArguments(listed, around));
  }

  for (const file of envFiles) surroundings.envFiles?.push(file);
  const bears = to.slots.some((slot) => slot.place !== 'url' && slot.value.kind !== 'plain' && slot.value.kind !== 'empty');
  const slots = to.slots.map(
    (slot): CredentialSlot =>
      // That a server lets clients sign in is no promise that this one can.
      slot.place === 'url' && slot.value.kind === 'plain' && !bears && (to.oauth || (known?.oauth === true && oauth === 'yes'))
        ? { ...slot, value: { kind: 'oauth' } }
        : slot,
  );
  return {
    name: printable(raw.name, knowledge),
    path: printableWay(raw.path, knowledge),
    span: raw.node.span,
    transport: to.stdio ? 'stdio' : to.remote ? 'remote' : 'unknown',
    ...(known === undefined ? {} : { known: known.id }),
    launch,
    ...(envFiles.length === 0 ? {} : { envFiles }),
    slots,
  };
}
