import { type Fragment, fragmentOf } from '../../core/fragment.ts';
import { spellsMcp } from '../../core/mcp.ts';
import { listedWord, type ShellWord } from '../../core/shell.ts';
import { impliedAt, mapOf, type Pair } from '../../formats/compose.ts';
import { type FormatId, get, type MapNode, type Node } from '../../formats/document.ts';
import { type Carried, type Carrier, type CarrierId, type CarrierTools, defineCarrier } from '../carrier.ts';
import { speaker } from '../speaks.ts';
import { type Reading, readWords } from './read-command.ts';
import { makeReading } from './script.ts';

/** Nodes below each other that are looked at; no pipeline nests deeper. */
const MAX_DEPTH = 24;
/** The same of a script: a list of lists of lines, or maps of them. */
const MAX_SCRIPT_DEPTH = 5;

/** A structured file that holds commands and variables among other things, and the keys they stand under. */
export interface Layout {
  /** Where such files lie. */
  readonly path: RegExp;
  readonly format: FormatId;
  /** Keys of a command line, a list of them or a map of them. */
  readonly scripts: readonly string[];
  /** Keys of a program with its words in a list of their own, and that list: `command` beside `args`. */
  readonly programs?: readonly (readonly [program: string, words: string])[];
  /** Keys of a list that is the words of one command. */
  readonly words?: readonly string[];
  /** Keys of variables: a map, or a list of names with values. */
  readonly variables: readonly string[];
  /** Keys of what a step hands to an action: JSON, command lines, plain values. */
  readonly inputs?: readonly string[];
  /** Variables count only in a part of the file that speaks of MCP: the others are other jobs'. */
  readonly scoped?: true;
  /** Where this was read, and when. */
  readonly source: string;
}

/** An input of an action that is configuration in JSON, and the file whose rules it follows. */
export interface ConfigInput {
  /** The action, by its repository. */
  readonly uses: RegExp;
  readonly input: string;
  readonly path: string;
  readonly source: string;
}

/** Inputs of actions that run clients. Every other input is what its text looks like. */
export const CONFIG_INPUTS: readonly ConfigInput[] = [
  {
    uses: /claude-code-(?:base-)?action/,
    input: 'settings',
    path: '.claude/settings.json',
    source: 'anthropics/claude-code-action action.yml (read 2026-11-26)',
  },
  {
    uses: /run-gemini-cli/,
    input: 'settings',
    path: '.gemini/settings.json',
    source: 'google-github-actions/run-gemini-cli action.yml (read 2026-11-26)',
  },
];

/** Strings in a node, at any depth: the lines of a script. What has been `seen` is left out, or aliases within aliases have no end. */
function stringsIn(node: Node, seen: Set<Node>, depth = 0): readonly Fragment[] {
  if (seen.has(node) || depth > MAX_SCRIPT_DEPTH) return [];
  seen.add(node);
  if (node.kind === 'scalar') return node.type === 'string' ? [fragmentOf(node)] : [];
  const inner = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  return inner.flatMap((one) => stringsIn(one, seen, depth + 1));
}

/** `NAME: value`, `NAME: {value: …}`, `- name: NAME` with a `value`, `- NAME=value` is a script's line. */
function pairsIn(node: Node): readonly Pair[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') {
    return [...new Set(node.items)].flatMap((item): readonly Pair[] => {
      const name = get(item, 'name') ?? get(item, 'key');
      const value = get(item, 'value');
      if (name?.kind === 'scalar' && value?.kind === 'scalar') return [{ key: fragmentOf(name), value }];
      return item.kind === 'map' ? pairsIn(item) : [];
    });
  }
  return node.entries.flatMap(({ key, keySpan, value }): readonly Pair[] => {
    const held = value.kind === 'map' ? get(value, 'value') : value;
    return held?.kind === 'scalar' ? [{ key: impliedAt(key, keySpan), value: held }] : [];
  });
}

/** What the inputs of a step hold besides plain values. */
async function readInputs(step: MapNode, inputs: MapNode, reading: Reading): Promise<readonly Carried[]> {
  const uses = get(step, 'uses');
  const found: Carried[] = [];
  for (const { key, value } of inputs.entries) {
    if (value.kind !== 'scalar' || value.type !== 'string') continue;
    const text = fragmentOf(value);
    if (!/^\s*[{[]/.test(text.text)) {
      found.push({ kind: 'text', carrier: 'command-line', text });
      continue;
    }
    const known = CONFIG_INPUTS.find((one) => uses?.kind === 'scalar' && one.uses.test(uses.text) && one.input === key);
    const parsed = await reading.tools.parse('jsonc', text);
    const [root] = parsed.documents;
    // `codex-args: '["-c", "…"]'`: the words of a command line.
    if (root?.kind === 'list') found.push(...(await readWords(wordsIn([root]), reading)));
    else found.push({ kind: 'document', parsed, path: known?.path ?? '.mcp.json' });
  }
  return found;
}

/** The words of a program that stand in lists. */
function wordsIn(parts: readonly (Node | undefined)[]): readonly ShellWord[] {
  const seen = new Set<Node>();
  return parts.flatMap((part) => (part === undefined ? [] : stringsIn(part, seen))).map(listedWord);
}

/** Reads a structured file for the commands and variables in it. Nothing where it cannot be parsed. */
async function readLayout(layout: Layout, text: Fragment, path: string, tools: CarrierTools): Promise<readonly Carried[]> {
  const { documents } = await tools.parse(layout.format, text);
  const speaks = speaker(spellsMcp);
  const reading = makeReading(path, tools);
  const found: Carried[] = [];
  const seen = new Set<Node>();
  /** Scripts and variables that have been read, whichever alias they were reached by. */
  const scripts = new Set<Node>();
  const variables = new Set<Node>();

  async function walk(node: Node, depth: number): Promise<void> {
    if (depth > MAX_DEPTH || seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'list') for (const item of node.items) await walk(item, depth + 1);
    if (node.kind !== 'map') return;
    const counts = layout.scoped !== true || speaks(node);
    for (const [program, words] of layout.programs ?? [])
      if (get(node, program) !== undefined) found.push(...(await readWords(wordsIn([get(node, program), get(node, words)]), reading)));
    for (const { key, value } of node.entries) {
      if (layout.scripts.includes(key))
        for (const line of stringsIn(value, scripts)) found.push({ kind: 'text', carrier: 'command-line', text: line });
      else if (layout.words?.includes(key) === true) found.push(...(await readWords(wordsIn([value]), reading)));
      else if (layout.inputs?.includes(key) === true && value.kind === 'map') found.push(...(await readInputs(node, value, reading)));
      const isPairs = layout.variables.includes(key) || (layout.inputs?.includes(key) === true && value.kind === 'map');
      if (isPairs && counts && !variables.has(value)) {
        variables.add(value);
        const pairs = pairsIn(value).filter((pair) => pair.value.kind === 'scalar' && !/[\r\n]/.test(pair.value.text));
        if (pairs.length > 0) found.push({ kind: 'variables', node: mapOf(pairs, value.span) });
      }
      await walk(value, depth + 1);
    }
  }

  for (const document of documents) await walk(document, 0);
  return found;
}

/** Declares the carrier of the files that `layouts` describe; the first whose place fits is the file's. */
export function defineLayouts(id: CarrierId, name: string, layouts: readonly Layout[]): Carrier {
  const layoutOf = (path: string): Layout | undefined => layouts.find((layout) => layout.path.test(path));
  return defineCarrier({
    id,
    name,
    reads: (path) => layoutOf(path) !== undefined,
    async read(text, path, tools) {
      const layout = layoutOf(path);
      return layout === undefined ? [] : readLayout(layout, text, path, tools);
    },
  });
}
