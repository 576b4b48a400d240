import type { ConfigFile, Origin, SlotState, Source } from '../core/model.ts';
import { speaksOfMcp } from '../core/mcp.ts';
import { SpanSet } from '../core/spans.ts';
import { LineMap } from '../core/text.ts';
import type { Format, FormatId } from '../formats/document.ts';
import type { Log } from '../ports/log.ts';
import type { SecondOpinion } from '../ports/second-opinion.ts';
import type { Content } from '../ports/repository.ts';
import { type Rule, stateOf } from '../rules/rule.ts';
import type { Examined } from './compare.ts';
import { decode } from './decode.ts';
import type { Candidate, Discovery } from './discover.ts';
import { judge } from './judge.ts';
import type { Knowledge } from './knowledge.ts';
import { printablePath } from './printable.ts';
import { makeAsker } from './opinions.ts';
import { makeReader } from './read.ts';
import { makeTextReader, mayHoldCredentials, type TextReader } from './text.ts';

/** Everything that a scan needs besides the files. */
export interface Setting {
  readonly knowledge: Knowledge;
  readonly rules: readonly Rule[];
  readonly log: Log;
  /** `configurations` leaves out all texts that are none: prose, scripts, code. All are read by default. */
  readonly scope?: 'configurations' | 'all';
  /** Keeps what was read until the rules of verify have looked at all of it together. */
  readonly keep?: true;
  /** Another scanner, asked about texts that are no configurations. */
  readonly secondOpinion?: SecondOpinion;
  /** Told now and then how many files of a tree were looked at. */
  readonly progress?: (done: number, total: number) => void;
}

/** One examined place, located, without its value. */
export interface SlotReport {
  readonly file: string;
  readonly client: string;
  readonly server?: string;
  readonly place: string;
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly state: SlotState;
  readonly manager?: string;
  readonly issuer?: string;
  /** `false` where the client passes the reference on as it stands. */
  readonly expanded?: boolean;
}

/** A file that was read, what the rules said of it, and its places. */
export interface Looked extends Examined {
  /** Its text, where the setting says to keep it: for lines and columns. */
  readonly source?: Source;
  /** Every place examined, located when a report asks. */
  readonly slots: () => readonly SlotReport[];
}

/** Examines files one by one, by whatever reads them. */
export interface Examiner {
  readonly discovery: Discovery;
  /** Files that are no configuration by their path and shape and were searched. */
  readonly searched: () => number;
  /** Sentences about what was examined with less than all there is. */
  readonly notices: () => readonly string[];
  /**
   * What a file of a commit, or of the working tree without one, holds; `undefined` where it is no
   * configuration and nothing was found in it. `named`: a server is started with this environment file.
   */
  examine(
    candidate: Candidate,
    content: Content,
    about?: { readonly commit?: string; readonly named?: boolean },
  ): Promise<Looked | undefined>;
  /** Whether a file may be a configuration, so that one that cannot be read is a gap. */
  required(candidate: Candidate): boolean;
}

function unreadable(origin: Origin, candidate: Candidate, message: string): ConfigFile {
  return {
    origin,
    client: candidate.claims[0]?.client.id ?? 'unknown',
    servers: [],
    strays: [],
    problems: [{ message, span: { start: 0, end: 0 } }],
    duplicates: [],
  };
}

/** A text in which nothing was found. */
function nothingIn(origin: Origin): ConfigFile {
  return { origin, client: 'unknown', servers: [], strays: [], problems: [], duplicates: [], text: true };
}

function locateSlots(file: ConfigFile, source: Source, knowledge: Knowledge): readonly SlotReport[] {
  const all = [
    ...file.servers.flatMap(({ name, client, slots }) => slots.map((slot) => ({ slot, server: name, client }))),
    ...file.strays.map((slot) => ({ slot, server: undefined, client: undefined })),
  ];
  const lines = new LineMap(source.text);
  return all.map(({ slot, server, client }) => {
    const { value } = slot;
    const { line, column } = lines.at(slot.span.start);
    const issuer =
      value.kind === 'literal' && value.credential !== undefined ? knowledge.detector.kind(value.credential)?.issuer.name : undefined;
    return {
      file: file.origin.path,
      client: client ?? file.client,
      ...(server === undefined ? {} : { server }),
      place: slot.place,
      name: slot.name,
      line,
      column,
      state: stateOf(slot),
      ...(value.kind === 'reference' && value.manager !== undefined ? { manager: value.manager } : {}),
      ...(issuer === undefined ? {} : { issuer }),
      ...(value.kind === 'reference' && value.expanded !== undefined ? { expanded: value.expanded } : {}),
    };
  });
}

/** A configuration and the text around it as one file: what both found at one place is said once. */
function merged(file: ConfigFile, rest: ConfigFile): ConfigFile {
  const taken = new SpanSet([...file.servers.flatMap(({ slots }) => slots), ...file.strays].map(({ span }) => span));
  return {
    ...file,
    servers: [
      ...file.servers,
      ...rest.servers.filter(({ span, slots }) => !taken.overlaps(span) && !slots.some((slot) => taken.overlaps(slot.span))),
    ],
    strays: [...file.strays, ...rest.strays.filter(({ span }) => !taken.overlaps(span))],
    marks: [...(file.marks ?? []), ...(rest.marks ?? [])],
    envFiles: [...(file.envFiles ?? []), ...(rest.envFiles ?? [])],
  };
}

/** Whether the bytes start with a mark of UTF-16, in which no letter stands as itself. */
function isWide(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Makes the examiner of a run. Formats and carriers are loaded when a file first needs one. */
export async function makeExaminer(setting: Setting, discovery: Discovery): Promise<Examiner> {
  const { knowledge, rules, log } = setting;
  const formats = new Map<FormatId, Format>([['jsonc', await knowledge.loadFormat('jsonc')]]);
  const configurations = makeReader(knowledge, discovery, formats);
  const second = makeAsker(setting.secondOpinion, knowledge);
  let texts: TextReader | undefined;
  let searched = 0;

  function judged(file: ConfigFile, source: Source): Looked {
    for (const slot of [...file.servers.flatMap((server) => server.slots), ...file.strays])
      if (slot.value.kind === 'literal') log.mask(slot.value.secret);
    return {
      file,
      judged: judge(file, source, rules, knowledge),
      slots: () => locateSlots(file, source, knowledge),
      ...(setting.keep === true ? { source } : {}),
    };
  }

  async function readConfiguration(source: Source, candidate: Candidate): Promise<ConfigFile | undefined> {
    const { format } = candidate;
    if (format === undefined) return undefined;
    if (candidate.claims.length === 0 && !discovery.mayHoldServers(source.text, format, candidate.path)) return undefined;
    if (!formats.has(format)) formats.set(format, await knowledge.loadFormat(format));
    return configurations.read(source, candidate);
  }

  async function readText(source: Source, candidate: Candidate, named: boolean): Promise<ConfigFile | undefined> {
    // A file that a client reads is its context, even where what is left of it says nothing of MCP.
    const claimed = candidate.claims.some(({ file }) => file.proofs === undefined);
    if (!named && !mayHoldCredentials(source.text, source.origin.path, knowledge)) return undefined;
    texts ??= makeTextReader(knowledge, discovery, await knowledge.loadCarriers());
    const file = await texts.read(source, named ? 'named' : claimed ? 'claimed' : undefined);
    const added = await second.ask(source, file);
    if (added.length === 0) return file;
    const found: ConfigFile = file ?? { ...nothingIn(source.origin), ...(speaksOfMcp(source.text) ? {} : { outside: true }) };
    return { ...found, strays: [...found.strays, ...added] };
  }

  /** Whether some client reads the file for its servers alone, so that not reading it is a gap. */
  function required(candidate: Candidate): boolean {
    return candidate.claims.some(({ file }) => file.optional !== true);
  }

  return {
    discovery,
    required,
    searched: () => searched,
    notices: () => second.notices(),
    async examine(candidate, content, { commit, named = false } = {}) {
      const only = candidate.format === undefined;
      if (only && !named && 'bytes' in content && !isWide(content.bytes)) {
        // Most files end here, so the look is at the bytes as they are.
        const { buffer, byteOffset, byteLength } = content.bytes;
        if (!mayHoldCredentials(Buffer.from(buffer, byteOffset, byteLength).toString('latin1'), candidate.path, knowledge)) {
          searched++;
          return undefined;
        }
      }
      const at: Origin['at'] = commit === undefined ? { kind: 'worktree' } : { kind: 'commit', sha: commit };
      const origin: Origin = { path: printablePath(candidate.path, knowledge), at };
      const decoded = decode(content);
      if ('problem' in decoded) {
        // A large or binary file without a claim and without a word of MCP is somebody else's.
        return required(candidate) ? judged(unreadable(origin, candidate, decoded.problem), { origin, text: '' }) : undefined;
      }
      const source: Source = { origin, text: decoded.text };
      const file = await readConfiguration(source, candidate);
      // The prose below the front matter is no part of the document, and leaks all the same; a file
      // that holds servers beside other things (a dev container) has commands and variables of its own.
      const mixed = candidate.format === 'frontmatter' || candidate.claims.every((claim) => claim.file.optional === true);
      if (setting.scope === 'configurations' || (file !== undefined && !mixed))
        return file === undefined ? undefined : judged(file, source);
      if (file === undefined) searched++;
      const rest = await readText(source, candidate, named);
      const whole = file === undefined ? rest : rest === undefined ? file : merged(file, rest);
      return whole === undefined ? undefined : judged(whole, source);
    },
  };
}
