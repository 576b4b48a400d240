import { escapePattern } from '../core/pattern.ts';
import type { Client, ClientFile } from '../clients/client.ts';
import { ROOT_KEYS } from '../clients/servers.ts';
import type { FormatId } from '../formats/document.ts';
import type { Knowledge } from './knowledge.ts';

/** Why a path is read: the client that claims it, or its format alone. */
export interface Claim {
  readonly client: Client;
  readonly file: ClientFile;
}

/** A path's meaning: which client reads it, and in which format it would be. */
export interface Candidate {
  readonly path: string;
  /** `undefined` for a text that is no configuration by its name. */
  readonly format: FormatId | undefined;
  /** Clients that read a file of this name; empty where only the format speaks. */
  readonly claims: readonly Claim[];
}

interface Declared {
  readonly claim: Claim;
  readonly path: string;
  readonly weight: number;
}

/** Endings that people give to copies and templates of a configuration. */
const COPY = /(?:\.(?:bak|backup|old|orig|save|disabled|off|example|sample|template|tmpl|dist|tmp)|~)$/i;
const SERVERS = /["']?(?:servers|mcp)["']?\s{0,20}[:=]|(?:servers|mcp)\]/;

/** Endings of files that hold no text, or text that a program wrote from other files. */
const NO_TEXT_ENDINGS: ReadonlySet<string> = new Set(
  (
    'png jpg jpeg gif bmp ico icns webp avif tif tiff psd svg mp3 mp4 m4a m4v mov avi mkv webm wav flac ogg pdf doc docx xls xlsx ' +
    'ppt pptx odt zip gz tgz bz2 xz zst 7z rar tar jar war class so dylib dll exe bin o a lib pyc pyo wasm woff woff2 ttf otf eot ' +
    'db sqlite sqlite3 parquet npy npz pkl pt onnx safetensors gguf map snap lock'
  ).split(' '),
);
/** The same by the whole name. */
const NO_TEXT_NAMES: ReadonlySet<string> = new Set(
  '.secrets.baseline package-lock.json npm-shrinkwrap.json pnpm-lock.yaml go.sum bun.lockb'.split(' '),
);

/** Whether a file holds no text by its name. Sets, since a regular expression of as many words takes half a millisecond to make. */
function holdsNoText(path: string): boolean {
  const lower = path.toLowerCase();
  if (NO_TEXT_NAMES.has(lower.slice(lower.lastIndexOf('/') + 1)) || (lower.includes('.') && NO_TEXT_ENDINGS.has(endingOf(lower))))
    return true;
  return lower.endsWith('.min.js') || lower.endsWith('.min.css') || lower.startsWith('.yarn/') || lower.includes('/.yarn/');
}

/** Endings that are remembered; a hostile tree has a million of them. */
const MAX_ENDINGS = 1_000;

/** Says of any path whether and how it may be a configuration. Made once; a look-up is cheap. */
export interface Discovery {
  candidate(path: string): Candidate | undefined;
  /** As `candidate`, and also for any other text. `undefined` for names of files that hold none. */
  text(path: string): Candidate | undefined;
  /**
   * Whether a file that no client claims may hold a server map, by its bytes alone. Generous in
   * JSON, which is read fast; in YAML and TOML, where `servers:` is a common word, the file must
   * also speak of MCP and of a command or URL; front matter must have a key that only MCP uses.
   */
  mayHoldServers(text: string, format: FormatId | undefined, path: string): boolean;
}

/** How much of a path a declaration names; at the same length a name without `*` is the surer one. */
function weigh(path: string): number {
  return path.replaceAll('*', '').length + (path.includes('*') ? 0 : 0.5);
}

/** The source of a regular expression for a declared path; `*` is any text within one part. */
function sourceOf(path: string): string {
  return path
    .split('/')
    .map((part) => part.split('*').map(escapePattern).join('[^/]*'))
    .join('/');
}

interface Pattern extends Declared {
  readonly pattern: RegExp;
}

/** Declared paths with `*`, and one look that tells whether any of them may fit. */
interface Patterns {
  readonly may: RegExp;
  readonly each: readonly Pattern[];
}

/** What follows the last dot of a name, by which most patterns are told apart from most paths. */
function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** The longest text between the `*` of a declared path: what it matches holds it. */
function longestPiece(path: string): string {
  return path.split('*').reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}

/** Patterns by their ending: nearly every path of a tree has one that no pattern has, or holds no piece of any. */
function patternsByEnding(declared: readonly Declared[]): ReadonlyMap<string, Patterns> {
  const grouped = new Map<string, Declared[]>();
  for (const one of declared) grouped.set(endingOf(one.path), [...(grouped.get(endingOf(one.path)) ?? []), one]);
  return new Map(
    [...grouped].map(([ending, list]) => {
      const pieces = [...new Set(list.map(({ path }) => longestPiece(path)))];
      // Where one piece holds another, the shorter tells as much, and a regular expression of few short texts is made fast.
      const shortest = pieces.filter((piece) => !pieces.some((other) => other !== piece && piece.includes(other)));
      const may = new RegExp(shortest.map(escapePattern).join('|'));
      return [ending, { may, each: list.map((one) => ({ ...one, pattern: new RegExp(`(?:^|/)${sourceOf(one.path)}$`) })) }];
    }),
  );
}

/** Builds the look-up from the clients' declared paths. */
export function makeDiscovery(knowledge: Knowledge): Discovery {
  const byName = new Map<string, Declared[]>();
  const open: Declared[] = [];
  for (const client of knowledge.clients) {
    for (const file of client.files) {
      const declared = { claim: { client, file }, path: file.path, weight: weigh(file.path) };
      if (file.path.includes('*')) open.push(declared);
      else {
        const name = file.path.slice(file.path.lastIndexOf('/') + 1);
        byName.set(name, [...(byName.get(name) ?? []), declared]);
      }
    }
  }

  const patterns = patternsByEnding(open);
  const formless = new Map<string, boolean>();

  /** Whether a name's ending is that of no format and of no copy, so that a declaration alone can speak for it. */
  function isFormless(path: string): boolean {
    const dot = path.lastIndexOf('.');
    if (dot <= path.lastIndexOf('/')) return false;
    const ending = path.slice(dot + 1);
    const known = formless.get(ending);
    if (known !== undefined) return known;
    const name = `x.${ending}`;
    const format = knowledge.formatOf(name);
    // An environment file counts only where a client declares it.
    const made = (format === undefined || format === 'dotenv') && !COPY.test(name);
    if (formless.size < MAX_ENDINGS) formless.set(ending, made);
    return made;
  }

  function claimsOf(path: string): readonly Claim[] {
    const named = byName.get(path.slice(path.lastIndexOf('/') + 1));
    const possible = patterns.get(endingOf(path));
    const matching = possible?.may.test(path) === true ? possible.each.filter(({ pattern }) => pattern.test(path)) : [];
    if (named === undefined && matching.length === 0) return [];
    const fitting: readonly Declared[] = [
      ...(named ?? []).filter(({ path: end }) => path === end || path.endsWith(`/${end}`)),
      ...matching,
    ];
    // The most telling declaration alone: `.warp/.mcp.json` is Warp's, and no other reader of `.mcp.json` looks there.
    const weight = Math.max(...fitting.map((one) => one.weight));
    return fitting.filter((one) => one.weight === weight).map(({ claim }) => claim);
  }

  const discovery: Discovery = {
    text(full) {
      const known = discovery.candidate(full);
      if (known !== undefined) return known;
      return holdsNoText(full) ? undefined : { path: full, format: undefined, claims: [] };
    },
    candidate(full) {
      // What most paths of a large tree are; a look at the ending spares them two longer ones.
      const bare = isFormless(full);
      // A copy kept beside the original leaks as much as the original.
      const path = bare ? full : full.replace(COPY, '');
      const claims = claimsOf(path);
      const format = claims[0]?.file.format ?? (bare ? undefined : knowledge.formatOf(path));
      if (format === undefined || (format === 'dotenv' && claims.length === 0)) return undefined;
      return { path: full, format, claims };
    },
    mayHoldServers(text, format, path) {
      if (format === undefined || format === 'dotenv') return false;
      for (const key of ROOT_KEYS) if (text.includes(key)) return true;
      if (format === 'frontmatter') return false;
      const named = /mcp/i.test(path);
      if (format === 'jsonc') return (SERVERS.test(text) || named) && /"(?:command|url|serverUrl|httpUrl)"/.test(text);
      return (SERVERS.test(text) || named) && /command|url/.test(text) && (named || /mcp/i.test(text));
    },
  };
  return discovery;
}
