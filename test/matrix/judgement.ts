import { assemble } from '../../src/assemble.ts';
import type { ConfigFile } from '../../src/core/model.ts';
import type { Span } from '../../src/core/text.ts';
import { makeDiscovery } from '../../src/engine/discover.ts';
import { type Judged, judge } from '../../src/engine/judge.ts';
import { makeReader } from '../../src/engine/read.ts';
import type { Format, FormatId } from '../../src/formats/document.ts';
import { staticCredential } from '../../src/rules/static-credential.ts';
import { slotsOf, sourceOf } from '../support/reading.ts';
import { made } from './target.ts';

const rooms = await assemble();
/** The rooms of a run, with the client that has everything. */
export const knowledge = { ...rooms, clients: [...rooms.clients, made] };
const discovery = makeDiscovery(knowledge);
const FORMATS: readonly FormatId[] = ['jsonc', 'yaml', 'toml', 'dotenv', 'frontmatter'];
const reader = makeReader(
  knowledge,
  discovery,
  new Map<FormatId, Format>(await Promise.all(FORMATS.map(async (id) => [id, await knowledge.loadFormat(id)] as const))),
);

/** What the engine makes of a text at this path. */
export interface Judgement {
  readonly file: ConfigFile;
  /** Findings of `static-credential`. */
  readonly found: readonly Judged[];
}

/** Parts of a text that may look like a credential and were judged to be none: placeholders, defaults, published keys. */
export function harmlessIn({ file }: Judgement, text: string): readonly Span[] {
  const forms = [...knowledge.detector.find(text), ...knowledge.findStructures(text)].filter(({ harmless }) => harmless);
  const places = slotsOf(file).filter(({ slot }) => slot.value.kind === 'placeholder');
  return [...forms, ...places.map(({ slot }) => slot.span)];
}

/** Reads and judges a text as a run does; `undefined` where it is no configuration. */
export function judgementMaybe(path: string, text: string): Judgement | undefined {
  const candidate = discovery.candidate(path);
  const source = sourceOf(path, text);
  const file = candidate === undefined ? undefined : reader.read(source, candidate);
  return file === undefined ? undefined : { file, found: judge(file, source, [staticCredential], knowledge) };
}

/** Reads and judges a text that is a configuration. */
export function judgementOf(path: string, text: string): Judgement {
  const judgement = judgementMaybe(path, text);
  if (judgement === undefined) throw new Error(`${path} was not taken for a configuration`);
  return judgement;
}
