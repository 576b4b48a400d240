import { cut, type Fragment } from '../../core/fragment.ts';
import { type ShellCommand, shellReader, type ShellWord } from '../../core/shell.ts';
import { impliedAt, mapOf, type Pair, scalarOf } from '../../formats/compose.ts';
import { type Carried, type CarrierTools, shelled } from '../carrier.ts';
import { CONFIG_OPTIONS, EXTENSIONS, OVERRIDES, RUNNERS, WRAPPERS } from './forms.ts';
import { looksLikeConfig, parseJson } from './json-word.ts';
import { findRunner, namesMcp, programOf, recognise, type Recognised } from './programs.ts';
import { emptyServer, isAssignment, pairOf, readOptions, serverNode } from './server.ts';
import { variablesOf, type VariableSetting } from './variables.ts';

/** Words of one command that are read: nobody types more. */
const MAX_WORDS = 1_000;

/** Where a command stands, and what may be asked for. */
export interface Reading extends VariableSetting {
  readonly tools: CarrierTools;
  /** Reads a word that is a script of its own: `bash -c '…'`. */
  nested(text: Fragment): Promise<readonly Carried[]>;
}

/** A name that a person would give a server; flags and sentences are none. */
function nameFrom(word: Fragment | undefined): string | undefined {
  return word !== undefined && word.text !== '' && word.text.length <= 100 && !/[\s{}]/.test(word.text) ? word.text : undefined;
}

/** Whether words that follow `… mcp add` are a command and no sentence about it. */
function isPlausible(command: Fragment | undefined): boolean {
  return command !== undefined && (/[\\/.@$-]|\s/.test(command.text) || Object.hasOwn(RUNNERS, programOf(command.text)));
}

async function recognised(words: readonly ShellWord[], { form, at, next }: Recognised, reading: Reading): Promise<readonly Carried[]> {
  const { tools } = reading;
  const program = words[at];
  if (program === undefined) return [];
  const client = form.client === undefined ? {} : { client: form.client };
  const own = words.slice(at);
  const parts = await readOptions(words.slice(next), form, program, tools);
  const name = nameFrom(parts.name);
  if (form.positional === 'json') {
    const text = [parts.command, ...parts.args].find((word) => word !== undefined && /^\s*\{/.test(word.text));
    const root = text === undefined ? undefined : (await parseJson(text, tools))?.documents[0];
    return root === undefined ? [] : [{ kind: 'server', name, node: root, ...client, ...shelled(own) }];
  }
  const envFiles = parts.envFiles.map((path): Carried => ({ kind: 'env-file', path }));
  if (form.positional === 'argument') {
    const telling = parts.args.some(({ text }, i) => text.startsWith('-') || (i === 0 && /[./:@]/.test(text)));
    if (!parts.certain && !telling) return envFiles;
    // The words in front and the form's own belong to the command as they stand.
    const [command, ...lead] = words.slice(beginOf(words, at), next).filter((word) => !isAssignment(word));
    parts.command = command;
    parts.args.unshift(...lead);
    parts.env.push(...words.slice(0, at).flatMap((word) => pairOf(word) ?? []));
  } else if (!parts.certain && (form.programs.length === 0 || !isPlausible(parts.command))) return envFiles;
  return [{ kind: 'server', name, node: serverNode(parts, own), ...client, ...shelled(own) }, ...envFiles];
}

/** The words that belong to an option, the first of them perhaps joined to it with `=`. */
function valuesOf(words: readonly ShellWord[], options: readonly string[]): readonly ShellWord[] {
  return words.flatMap((word, i) => {
    const joined = options.find((option) => word.text.startsWith(`${option}=`));
    if (joined !== undefined) return [{ ...cut(word, joined.length + 1, word.text.length), expands: word.expands }];
    if (!options.includes(word.text)) return [];
    let end = i + 1;
    while (end < words.length && words[end]?.text.startsWith('-') !== true) end++;
    return words.slice(i + 1, end);
  });
}

/** Options that hold configuration: `--mcp-config '{…}'`, `--add-mcp '{…}'`. */
async function configured(words: readonly ShellWord[], { tools }: Reading): Promise<readonly Carried[]> {
  const found: Carried[] = [];
  for (const option of CONFIG_OPTIONS) {
    const at = words.findIndex(({ text }) => option.options.some((one) => text === one || text.startsWith(`${one}=`)));
    if (at < 0) continue;
    const programs = words.slice(0, at).map(({ text }) => programOf(text));
    for (const value of valuesOf(words, option.options)) {
      const parsed = await parseJson(value, tools);
      const [root] = parsed?.documents ?? [];
      if (parsed === undefined || root === undefined) continue;
      if (option.holds === 'document') {
        const path = programs.map((program) => option.paths?.[program]).find((one) => one !== undefined) ?? option.path;
        found.push({ kind: 'document', parsed, path, ...shelled([value]) });
      } else {
        const name = root.kind === 'map' ? root.entries.findLast(({ key }) => key === 'name')?.value : undefined;
        const client = programs.map((program) => option.clients?.[program]).find((one) => one !== undefined) ?? 'vscode';
        found.push({ kind: 'server', name: name?.kind === 'scalar' ? name.text : undefined, node: root, client, ...shelled([value]) });
      }
    }
  }
  return found;
}

/** `a.b.c=value` as nested maps, where the value is no TOML and taken as a string. */
function bareOverride(word: ShellWord): Carried | undefined {
  const match = /^(?:mcp_servers|mcpServers)\.(?<name>[A-Za-z0-9_-]{1,100})\.(?<keys>[A-Za-z0-9_.-]{1,300})=/.exec(word.text);
  const keys = match?.groups?.['keys']?.split('.').reverse() ?? [];
  if (match === null) return undefined;
  const value = scalarOf(cut(word, match[0].length, word.text.length));
  const [last = '', ...outer] = keys;
  let pair: Pair = { key: impliedAt(last, value.span), value };
  for (const key of outer) {
    const inner = mapOf([pair], value.span);
    pair = { key: impliedAt(key, inner.span), value: inner };
  }
  const name = match.groups?.['name'];
  return { kind: 'server', name, node: mapOf([pair], value.span), client: 'codex', ...shelled([word]) };
}

/** `codex -c 'mcp_servers.name.env={…}'`. */
async function overridden(words: readonly ShellWord[], { tools }: Reading): Promise<readonly Carried[]> {
  const found: Carried[] = [];
  for (const value of valuesOf(words, OVERRIDES.options)) {
    if (!OVERRIDES.roots.test(value.text)) continue;
    const parsed = await tools.parse('toml', value);
    const bare = parsed.problems.length > 0 ? bareOverride(value) : undefined;
    found.push(bare ?? { kind: 'document', parsed, path: OVERRIDES.path, ...shelled([value]) });
  }
  return found;
}

/** `goose session --with-extension "NAME=value npx …"`. */
function extended(words: readonly ShellWord[]): readonly Carried[] {
  const commands = valuesOf(words, EXTENSIONS.commands).flatMap((value): readonly Carried[] => {
    const [command] = shellReader(value)(0).commands;
    const inner = command?.words ?? [];
    return inner.length === 0 ? [] : [{ ...startOf(inner), client: EXTENSIONS.client, ...shelled([value]) }];
  });
  const urls = valuesOf(words, EXTENSIONS.urls).map((url): Carried => {
    const parts = emptyServer();
    parts.url = url;
    return { kind: 'server', name: undefined, node: serverNode(parts, [url]), client: EXTENSIONS.client, ...shelled([url]) };
  });
  return [...commands, ...urls];
}

/** Behind `://`: the host of a URL, between its user and its port. */
const HOST = /^(?:[^@]{0,1000}@)?(?<host>[A-Za-z0-9.-]{1,253})(?::\d{1,5})?$/;

/** What people call a server that nobody named: its package, image or file, the host of its URL. */
function titleOf(words: readonly Fragment[]): string | undefined {
  const named = words.find(({ text }) => namesMcp(text) && !text.startsWith('-') && !text.includes('='))?.text;
  if (named === undefined) return undefined;
  const scheme = named.indexOf('://');
  // The rest of a URL may hold a credential that no form tells: a name is printed.
  if (scheme >= 0) return HOST.exec(named.slice(scheme + 3).split(/[\\/?#]/, 1)[0] ?? '')?.groups?.['host'];
  return named
    .slice(Math.max(named.lastIndexOf('/'), named.lastIndexOf('\\')) + 1)
    .replace(/[@:][A-Za-z0-9._-]{1,60}$/, '')
    .replace(/\.[a-z]{1,4}$/, '');
}

/** A command line that is the start of a server: `NAME=value npx …`. */
export function startOf(words: readonly ShellWord[]): Extract<Carried, { readonly kind: 'server' }> {
  const parts = emptyServer();
  for (const word of words) {
    const pair = parts.args.length === 0 && isAssignment(word) ? pairOf(word) : undefined;
    if (pair !== undefined) parts.env.push(pair);
    else if (parts.command === undefined) parts.command = word;
    else parts.args.push(word);
  }
  return { kind: 'server', name: titleOf(words), node: serverNode(parts, words), ...shelled(words) };
}

/** Words in front of a start that belong to it: variables, and programs that start the next one. */
function beginOf(words: readonly ShellWord[], runner: number): number {
  const separated = words.slice(0, runner).some(({ text }) => text === '--');
  const first = words.findIndex((word) => separated || isAssignment(word) || WRAPPERS.has(programOf(word.text)));
  return first < 0 || first > runner ? runner : first;
}

/** A server that the words start themselves. */
function started(words: readonly ShellWord[]): readonly Carried[] {
  const runner = findRunner(words);
  if (runner !== undefined) return [startOf(words.slice(beginOf(words, runner)))];
  const first = words.findIndex((word) => !isAssignment(word) && !WRAPPERS.has(word.text));
  const program = words[first]?.text ?? '';
  // `./github-mcp-server stdio --token …`; in prose, no flag follows such a name.
  const telling = first > 0 || words.slice(first + 1).some(({ text }) => /^--?[A-Za-z]/.test(text));
  const isProgram = namesMcp(programOf(program)) && !/[{}[\]"'<>,=]|:$/.test(program);
  return isProgram && telling && words.length > 1 ? [startOf(words)] : [];
}

/** Configuration that is handed about as a word, whatever the command: `echo '{…}' > .mcp.json`. */
async function mentioned(command: ShellCommand, { tools }: Reading): Promise<readonly Carried[]> {
  const found: Carried[] = [];
  const path = command.into[0]?.text;
  for (const word of command.words) {
    if (!looksLikeConfig(word.text)) continue;
    const parsed = await parseJson(word, tools);
    if (parsed !== undefined) found.push({ kind: 'document', parsed, ...(path === undefined ? {} : { path }), ...shelled([word]) });
  }
  return found;
}

/** Everything about MCP servers that one command says. `before` is the command in front of it on its line. */
export async function readCommand(command: ShellCommand, before: ShellCommand | undefined, reading: Reading): Promise<readonly Carried[]> {
  const words = command.words.slice(0, MAX_WORDS);
  if (words.length === 0) return [];
  const known = recognise(words);
  const found = [
    ...(known === undefined ? [] : await recognised(words, known, reading)),
    ...(await configured(words, reading)),
    ...(await overridden(words, reading)),
    ...extended(words),
  ];
  if (found.length > 0) {
    // What is set in front of a client is the client's own environment.
    const own = known?.form.positional === 'argument' ? [] : words.slice(0, known?.at ?? words.length).filter(isAssignment);
    return [...found, ...variablesOf(own, before, reading)];
  }
  const start = started(words);
  if (start.length > 0) return start;
  const documents = await mentioned(command, reading);
  if (documents.length > 0) return documents;
  const inner: Carried[] = [];
  for (const word of words) if (/\s/.test(word.text)) inner.push(...(await reading.nested(word)));
  return [...inner, ...variablesOf(words, before, reading)];
}

/** The same of a program whose words stand in a list of their own, which no shell reads. */
export function readWords(words: readonly ShellWord[], reading: Reading): Promise<readonly Carried[]> {
  return readCommand({ words, into: [], piped: false }, undefined, reading);
}
