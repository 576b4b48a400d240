import { cut, type Fragment, spanOf } from '../core/fragment.ts';
import { spellsMcp } from '../core/mcp.ts';
import { listedWord, type ShellCommand, shellReader, type ShellWord } from '../core/shell.ts';
import { mapOf, type Pair, scalarOf } from '../formats/compose.ts';
import { type Carried, type CarrierTools, defineCarrier, shelled } from './carrier.ts';
import { findHeredocs, leapsOver } from './commands/heredoc.ts';
import { type Reading, readWords, startOf } from './commands/read-command.ts';
import { makeReading } from './commands/script.ts';
import { pairOf } from './commands/server.ts';

const NAME = /(?:^|\/)(?:[\w.-]{0,60}\.)?(?:Dockerfile|Containerfile)(?:\.[\w.-]{1,60})?$|\.(?:dockerfile|containerfile)$/i;
const INSTRUCTION =
  /^\s{0,80}(?:ONBUILD\s{1,8})?(?<name>FROM|ENV|ARG|RUN|CMD|ENTRYPOINT)\s{1,80}(?:--[a-z]{1,20}(?:=\S{0,200})?\s{1,8}){0,4}/i;
/** `ENV NAME value`: the older form, in which the value is the rest of the line. */
const SPACED = /^(?<name>[A-Za-z_][A-Za-z0-9_]{0,200})[ \t]{1,20}(?=[^=\s])/;

/** `ENV` and `ARG`: what every process of the image, or of its build, gets to see. */
function variablesIn(rest: Fragment, words: readonly ShellWord[]): readonly Carried[] {
  const spaced = SPACED.exec(rest.text);
  const name = spaced?.groups?.['name'] ?? '';
  const end = rest.text.trimEnd().length;
  const pairs: readonly Pair[] =
    spaced === null
      ? words.flatMap((word) => pairOf(word) ?? [])
      : [{ key: cut(rest, 0, name.length), value: scalarOf(cut(rest, spaced[0].length, end)) }];
  return pairs.length === 0 ? [] : [{ kind: 'variables', node: mapOf(pairs, spanOf(rest)), ...shelled(words) }];
}

/** The words of `["program", "argument"]`; `undefined` for the form that a shell reads. */
async function wordsOf(rest: Fragment, tools: CarrierTools): Promise<readonly ShellWord[] | undefined> {
  if (!rest.text.startsWith('[')) return undefined;
  const { documents, problems } = await tools.parse('jsonc', rest);
  const [root] = documents;
  if (root?.kind !== 'list' || problems.length > 0) return undefined;
  return root.items.flatMap((item) => (item.kind === 'scalar' ? [listedWord(item)] : []));
}

/** What a container starts. In an image of MCP that is the server, whatever it is called. */
async function startIn(words: readonly ShellWord[], ofMcp: boolean, reading: Reading): Promise<readonly Carried[]> {
  const found = await readWords(words, reading);
  return words.length < 2 || found.some(({ kind }) => kind === 'server') || !ofMcp ? found : [startOf(words)];
}

async function readDockerfile(text: Fragment, path: string, tools: CarrierTools): Promise<readonly Carried[]> {
  const source = text.text;
  const ofMcp = spellsMcp(source) || spellsMcp(path);
  const reading = makeReading(path, tools);
  const read = shellReader(text, leapsOver(findHeredocs(text), source));
  const found: Carried[] = [];
  /** What the stage starts: the words of `ENTRYPOINT`, and those of `CMD` behind them. */
  let entry: readonly ShellWord[] = [];
  let given: readonly ShellWord[] = [];
  async function endStage(): Promise<void> {
    found.push(...(await startIn([...entry, ...given], ofMcp, reading)));
    entry = [];
    given = [];
  }
  for (let at = 0; at < source.length; ) {
    const start = at;
    const instruction = INSTRUCTION.exec(source.slice(start, start + 2_000));
    const from = start + (instruction?.[0].length ?? 0);
    const line: { readonly commands: readonly ShellCommand[]; readonly end: number } = read(from);
    at = Math.max(line.end, start + 1);
    if (instruction === null) continue;
    const rest = cut(text, from, line.end);
    const name = instruction.groups?.['name']?.toUpperCase();
    const [command] = line.commands;
    if (name === 'FROM') await endStage();
    else if (name === 'ENV' || name === 'ARG') found.push(...variablesIn(rest, command?.words ?? []));
    else {
      const words = await wordsOf(rest, tools);
      if (name === 'RUN') {
        if (words === undefined) found.push({ kind: 'text', carrier: 'command-line', text: rest });
        else found.push(...(await readWords(words, reading)));
      } else if (words === undefined) {
        found.push({ kind: 'text', carrier: 'command-line', text: rest });
        const last = line.commands.at(-1);
        if (ofMcp && last !== undefined && last.words.length > 0) found.push(startOf(last.words));
      } else if (name === 'ENTRYPOINT') entry = words;
      else given = words;
    }
  }
  await endStage();
  return found;
}

/** Images: variables, the commands that build them, and the server that they start. */
export const dockerfile = defineCarrier({
  id: 'dockerfile',
  name: 'a Dockerfile',
  reads: (path) => NAME.test(path),
  read: readDockerfile,
});
