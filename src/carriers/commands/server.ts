import { cut, type Fragment, spanOf, trimmed } from '../../core/fragment.ts';
import type { ShellWord } from '../../core/shell.ts';
import { around, impliedAt, listOf, mapOf, type Pair, scalarOf } from '../../formats/compose.ts';
import type { MapNode, Node } from '../../formats/document.ts';
import type { CarrierTools } from '../carrier.ts';
import { COMMON_OPTIONS, type CommandForm, type OptionRole } from './forms.ts';
import { parseJson } from './json-word.ts';

/** What a command line says of one server, part by part. */
export interface ServerParts {
  name: Fragment | undefined;
  command: Fragment | undefined;
  url: Fragment | undefined;
  /** Where the form leaves no doubt that a server is meant: a flag, a URL, `--`. */
  certain: boolean;
  readonly args: Fragment[];
  readonly env: Pair[];
  readonly headers: Pair[];
  /** Fields of other names: a token's variable, a key. */
  readonly fields: Pair[];
  readonly envFiles: string[];
}

/** A server of which nothing is known yet. */
export function emptyServer(): ServerParts {
  return {
    name: undefined,
    command: undefined,
    url: undefined,
    certain: false,
    args: [],
    env: [],
    headers: [],
    fields: [],
    envFiles: [],
  };
}

function implied(key: string, value: Node): Pair {
  return { key: impliedAt(key, value.span), value };
}

/** A server as an entry of a configuration, in the place of the words that say it. */
export function serverNode(parts: ServerParts, words: readonly Fragment[]): MapNode {
  const nowhere = { start: 0, end: 0 };
  const { command, url, args, env, headers, fields } = parts;
  const node = mapOf(
    [
      ...(command === undefined ? [] : [implied('command', scalarOf(command))]),
      ...(args.length === 0 ? [] : [implied('args', listOf(args.map(scalarOf), nowhere))]),
      ...(env.length === 0 ? [] : [implied('env', mapOf(env, nowhere))]),
      ...(url === undefined ? [] : [implied('url', scalarOf(url))]),
      ...(headers.length === 0 ? [] : [implied('headers', mapOf(headers, nowhere))]),
      ...fields,
    ],
    nowhere,
  );
  return { ...node, span: around(words.map(spanOf), nowhere) };
}

const ASSIGNMENT = /^\s{0,4}(?:\$env:)?[A-Za-z_][A-Za-z0-9_.-]{0,200}\s?=/;
const HEADER = /^\s{0,4}[A-Za-z][A-Za-z0-9_-]{0,100}\s{0,4}[:=](?!\/\/)\s{0,4}/;
/** A comma with another pair behind it. */
const NEXT_PAIR = /,(?=\s{0,4}[A-Za-z_][A-Za-z0-9_]{0,100}=)/g;
const URL = /^(?:https?|wss?|sse):\/\//i;
const FLAG = /^(?<flag>--?[A-Za-z][A-Za-z0-9-]{0,60})(?<equals>=)?/;
/** `-eNAME=value` in one word. */
const ATTACHED = /^-e(?=[A-Za-z_][A-Za-z0-9_]{0,100}=)/;

/** Whether a word is `NAME=value`. */
export function isAssignment(word: Fragment): boolean {
  return ASSIGNMENT.test(word.text) && !URL.test(word.text);
}

/** `NAME=value` as a name and its value; `undefined` where a word is something else. */
export function pairOf(word: Fragment): Pair | undefined {
  const match = ASSIGNMENT.exec(word.text);
  if (match === null) return undefined;
  const start = /\$env:/.exec(match[0])?.[0].length ?? 0;
  return {
    key: trimmed(cut(word, match[0].length - match[0].trimStart().length + start, match[0].length - 1)),
    value: scalarOf(cut(word, match[0].length, word.text.length)),
  };
}

/** The parts of a word between its commas, as far as pairs follow them. */
function pairsWithin(word: Fragment, commas: boolean): readonly Fragment[] {
  if (!commas) return [word];
  const ends = [...word.text.matchAll(NEXT_PAIR)].map(({ index }) => index);
  return [...ends, word.text.length].map((end, i) => cut(word, i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end));
}

/** The entries of a word that is a JSON map; `undefined` where it is none. */
async function entriesOf(word: Fragment, tools: CarrierTools): Promise<readonly Pair[] | undefined> {
  const root = (await parseJson(word, tools))?.documents[0];
  return root?.kind === 'map' ? root.entries.map(({ key, keySpan, value }) => ({ key: impliedAt(key, keySpan), value })) : undefined;
}

async function headersOf(word: Fragment, tools: CarrierTools): Promise<readonly Pair[]> {
  const entries = await entriesOf(word, tools);
  if (entries !== undefined) return entries;
  const match = HEADER.exec(word.text);
  const value = scalarOf(cut(word, match?.[0].length ?? 0, word.text.length));
  if (match === null) return [implied('header', value)];
  return [{ key: trimmed(cut(word, 0, match[0].trimEnd().length - 1)), value }];
}

async function argumentsOf(word: Fragment, form: CommandForm, tools: CarrierTools): Promise<readonly Fragment[]> {
  if (/^\s*\[/.test(word.text)) {
    const root = (await parseJson(word, tools))?.documents[0];
    if (root?.kind === 'list') return root.items.flatMap((item) => (item.kind === 'scalar' ? [item] : []));
  }
  if (form.commas !== true || /\s/.test(word.text)) return [word];
  const parts: Fragment[] = [];
  for (let from = 0; from <= word.text.length; ) {
    const comma = word.text.indexOf(',', from);
    const end = comma < 0 ? word.text.length : comma;
    parts.push(cut(word, from, end));
    from = end + 1;
  }
  return parts;
}

/** Roles of which `mcp add name command …` still takes options, once the server's own command has begun. */
const LATE: ReadonlySet<OptionRole> = new Set(['env']);

/**
 * Reads the words behind a command that is known by its form. What is no option of the command goes
 * to the server as an argument, so nothing is left out.
 */
export async function readOptions(
  words: readonly ShellWord[],
  form: CommandForm,
  program: Fragment,
  tools: CarrierTools,
): Promise<ServerParts> {
  const parts = emptyServer();
  const isProgram = form.positional === 'argument';
  if (isProgram) parts.command = program;
  let i = 0;
  /** Whether the server's own command stands in front of the word, and the words behind may be its own. */
  let begun = false;

  /** Words that belong to the option at `i` beyond the first, while they look like more of the same. */
  function more(looks: (word: Fragment) => boolean): readonly Fragment[] {
    const found: Fragment[] = [];
    for (let word = words[i + 1]; word !== undefined && looks(word); word = words[i + 1]) {
      found.push(word);
      i++;
    }
    return found;
  }

  function takePairs(value: Fragment, to: Pair[]): void {
    const next = words[i + 1];
    const pair = pairOf(value);
    if (pair === undefined && form.spaced === true && next !== undefined) {
      to.push({ key: value, value: scalarOf(next) });
      i++;
      return;
    }
    for (const word of [value, ...more(isAssignment)])
      for (const part of pairsWithin(word, form.commas === true)) {
        const one = pairOf(part);
        if (one !== undefined) to.push(one);
      }
  }

  async function takeHeaders(value: Fragment): Promise<void> {
    const next = words[i + 1];
    if (form.spaced === true && /^[A-Za-z][A-Za-z0-9-]{0,60}$/.test(value.text) && next !== undefined) {
      parts.headers.push({ key: value, value: scalarOf(next) });
      i++;
      return;
    }
    const all = [value, ...more((word) => HEADER.test(word.text) && !URL.test(word.text) && /\s/.test(word.text))];
    for (const word of all) for (const header of await headersOf(word, tools)) parts.headers.push(header);
  }

  async function take(role: OptionRole, value: Fragment): Promise<void> {
    if (role !== 'setting' && role !== 'name') parts.certain = true;
    switch (role) {
      case 'env': {
        const entries = await entriesOf(value, tools);
        if (entries === undefined) takePairs(value, parts.env);
        else for (const entry of entries) parts.env.push(entry);
        break;
      }
      case 'header':
        await takeHeaders(value);
        break;
      case 'url':
        parts.url = value;
        break;
      case 'command':
        parts.command = value;
        break;
      case 'argument':
        for (const argument of await argumentsOf(value, form, tools)) parts.args.push(argument);
        break;
      case 'name':
        parts.name = value;
        break;
      case 'variable':
        parts.fields.push(implied('bearer_token_env_var', scalarOf(value)));
        break;
      case 'secret':
        parts.fields.push(implied('apiKey', scalarOf(value)));
        break;
      case 'env-file':
        parts.envFiles.push(value.text);
        break;
      case 'setting':
      case 'secret-name':
      case 'switch':
        break;
    }
  }

  function takePositional(word: Fragment): void {
    if (isProgram) parts.args.push(word);
    else if (parts.name === undefined) parts.name = word;
    else if (parts.command === undefined && parts.url === undefined) {
      if (URL.test(word.text)) {
        parts.url = word;
        parts.certain = true;
      } else {
        parts.command = word;
        begun = true;
      }
    } else parts.args.push(word);
  }

  for (; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (word.text === '--') {
      const rest = words.slice(i + 1);
      const [first, ...others] = rest;
      if (first === undefined) break;
      parts.certain = true;
      if (isProgram || parts.command !== undefined || parts.url !== undefined) parts.args.push(...rest);
      else if (URL.test(first.text)) parts.url = first;
      else {
        parts.command = first;
        parts.args.push(...others);
      }
      break;
    }
    const attached = ATTACHED.exec(word.text);
    const match = FLAG.exec(word.text);
    const flag = attached === null ? (match?.groups?.['flag'] ?? '') : '-e';
    const role = form.options?.[flag] ?? COMMON_OPTIONS[flag];
    if (flag === '') takePositional(word);
    else if (role === undefined || (begun && !LATE.has(role))) {
      parts.args.push(word);
      const next = words[i + 1];
      // A flag that nobody here knows may have a value, and that one is no name of a server.
      if (!begun && match?.groups?.['equals'] === undefined && next !== undefined && !next.text.startsWith('-')) {
        parts.args.push(next);
        i++;
      }
    } else if (role === 'switch') continue;
    else if (attached !== null) await take(role, cut(word, 2, word.text.length));
    else if (match?.groups?.['equals'] !== undefined) await take(role, cut(word, match[0].length, word.text.length));
    else {
      const next = words[i + 1];
      if (next === undefined) break;
      i++;
      await take(role, next);
    }
  }
  return parts;
}
