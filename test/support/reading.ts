import { assemble } from '../../src/assemble.ts';
import type { ConfigFile, CredentialSlot, Source } from '../../src/core/model.ts';
import { makeDiscovery } from '../../src/engine/discover.ts';
import { type Judged, judge } from '../../src/engine/judge.ts';
import { makeReader } from '../../src/engine/read.ts';
import type { Format, FormatId } from '../../src/formats/document.ts';
import { type Rule, stateOf } from '../../src/rules/rule.ts';
import { rules } from '../../src/rules/index.ts';

/** All rooms of knowledge, as a run has them. */
export const knowledge = await assemble();
/** The look-up of paths over them. */
export const discovery = makeDiscovery(knowledge);

const IDS: readonly FormatId[] = ['jsonc', 'yaml', 'toml', 'dotenv', 'frontmatter'];
const formats = new Map<FormatId, Format>(await Promise.all(IDS.map(async (id) => [id, await knowledge.loadFormat(id)] as const)));
const reader = makeReader(knowledge, discovery, formats);

/** The reader of a format. */
export function formatNamed(id: FormatId): Format {
  const format = formats.get(id);
  if (format === undefined) throw new Error(`no format ${id}`);
  return format;
}

/** A working tree's file with this text. */
export function sourceOf(path: string, text: string): Source {
  return { origin: { path, at: { kind: 'worktree' } }, text };
}

/** Reads a text as the engine reads a file of this path; `undefined` where it is no configuration. */
export function readMaybe(path: string, text: string): ConfigFile | undefined {
  const candidate = discovery.candidate(path);
  return candidate === undefined ? undefined : reader.read(sourceOf(path, text), candidate);
}

/** Reads a text that is a configuration. */
export function readAs(path: string, text: string): ConfigFile {
  const file = readMaybe(path, text);
  if (file === undefined) throw new Error(`${path} was not taken for a configuration`);
  return file;
}

/** Every slot of a file, with the server it belongs to. */
export function slotsOf(file: ConfigFile): readonly { readonly server: string; readonly slot: CredentialSlot }[] {
  return [
    ...file.servers.flatMap((server) => server.slots.map((slot) => ({ server: server.name, slot }))),
    ...file.strays.map((slot) => ({ server: '', slot })),
  ];
}

/** Slots in short: `server place name state`, those that hold nothing left out. */
export function told(file: ConfigFile): readonly string[] {
  return slotsOf(file)
    .filter(({ slot }) => stateOf(slot) !== 'none')
    .map(({ server, slot }) => `${server} ${slot.place} ${slot.name} ${stateOf(slot)}`.trim());
}

/** The texts of the literals of a file, as their spans cut them out of the source. */
export function literalsIn(file: ConfigFile, text: string): readonly string[] {
  return slotsOf(file)
    .filter(({ slot }) => slot.value.kind === 'literal')
    .map(({ slot }) => text.slice(slot.span.start, slot.span.end));
}

/** What the rules say of a text. */
export function judged(path: string, text: string, which: readonly Rule[] = rules): readonly Judged[] {
  return judge(readAs(path, text), sourceOf(path, text), which, knowledge);
}
