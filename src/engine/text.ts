import type { Carried, Carrier, CarrierId, CarrierTools } from '../carriers/carrier.ts';
import type { Client } from '../clients/client.ts';
import { findServerMaps, isBareMap, looksLikeServer, type LocatedServer, serversIn, singleServer } from '../clients/servers.ts';
import { type Fragment, fragmentOf, sourceFragment } from '../core/fragment.ts';
import type { ConfigFile, CredentialSlot, EnvFile, Server, Source } from '../core/model.ts';
import { speaksOfMcp } from '../core/mcp.ts';
import type { Span } from '../core/text.ts';
import { SpanSet } from '../core/spans.ts';
import type { Format, FormatId, Node, Parsed } from '../formats/document.ts';
import { relocate } from '../formats/relocate.ts';
import { classify } from './classify.ts';
import { commentsIn, inOrder } from './comments.ts';
import type { Discovery } from './discover.ts';
import { readEntry } from './entry.ts';
import type { Knowledge } from './knowledge.ts';
import { clientNamed } from './judge.ts';
import { literalsOf, mayHoldMarks, readMarks } from './marks.ts';
import { printable } from './printable.ts';
import type { Surroundings } from './surroundings.ts';
import { sweep } from './sweep.ts';

/** Texts within texts: Markdown in a notebook, a script in the Markdown, a configuration in the script. */
const MAX_DEPTH = 6;
/** Parts of one file that are read; a file of 5 MiB has fewer that matter. */
const MAX_PARTS = 20_000;
/** Nodes of one file that are read, aliases counted each time. */
const MAX_NODES = 500_000;

/** Structures that need no issuer: the text has to show one of these for a search to find anything. */
const STRUCTURE = /PRIVATE KEY|eyJ|asic |:\/\/[^\s/:@]{0,80}:[^\s/@]{1,80}@/;

/**
 * A quick look at a text, or at its bytes as Latin-1: whether a search could find anything in it.
 * Most files of a repository show neither a word of MCP nor a beginning of a credential.
 */
export function mayHoldCredentials(text: string, path: string, knowledge: Knowledge): boolean {
  return speaksOfMcp(text) || speaksOfMcp(path) || STRUCTURE.test(text) || knowledge.detector.mayFind(text);
}

/** Reads texts that are no configurations. */
export interface TextReader {
  /**
   * Finds what a text holds: servers in its blocks, variables, and credentials anywhere in it.
   * `undefined` where there is nothing to report. Outside an MCP context every finding is of low
   * confidence, and only what has a form of its own counts. A context by
   * itself: `named`, a server of the repository is started with this environment file; `claimed`, a
   * client reads files of this name. Never throws.
   */
  read(source: Source, context?: 'named' | 'claimed'): Promise<ConfigFile | undefined>;
}

/** The entries of the maps of servers in a document that is something else: a session, a log. */
function rootedEntriesOf(root: Node): readonly LocatedServer[] {
  return findServerMaps(root).flatMap(({ node, path }) => serversIn(node, path));
}

/** The entries of a document by shape: a map of servers, a bare one, or one server's own entry. */
function entriesOf(root: Node, context: boolean): readonly LocatedServer[] {
  const rooted = rootedEntriesOf(root);
  if (rooted.length > 0) return rooted;
  if (root.kind !== 'map') return [];
  if (looksLikeServer(root) || (context && root.entries.some(({ key, value }) => BLOCKS.has(key) && value.kind === 'map')))
    return [singleServer(root, [])];
  return isBareMap(root) ? serversIn(root, []) : [];
}

/** Keys that only a server's entry has, where a snippet shows nothing else of it. */
const BLOCKS: ReadonlySet<string> = new Set(['env', 'headers']);

/** Whether a slot counts outside an MCP context: references and plain values there are nobody's business. */
function hasOwnForm({ value }: CredentialSlot): boolean {
  return value.kind === 'literal' && value.credential !== undefined;
}

/** A header that signs a request in, in a recording: it opens something, whatever it is. */
function isSignIn({ place, name, value }: CredentialSlot): boolean {
  return (
    place === 'header' && value.kind === 'literal' && value.confidence === 'high' && /^(?:proxy-)?authorization$|^x-api-key$/i.test(name)
  );
}

/** Low confidence: the value may be a credential of anything, or an example of one. */
function lowered(slot: CredentialSlot): CredentialSlot {
  return slot.value.kind === 'literal' ? { ...slot, value: { ...slot.value, confidence: 'low' } } : slot;
}

/** Where tests stand: their values are made up, and those without an issuer's form are said quietly. */
const TESTS =
  /(?:^|\/)(?:tests?|__tests__|spec|__mocks__|testdata|e2e)\/|[._-](?:test|spec)\.[a-z]{1,5}$|(?:^|\/)(?:test_[^/]{1,100}\.py|conftest\.py)$|_test\.(?:go|py|rb)$/i;

/** Whether a credential has a form that nobody makes up by hand. */
function isIssued({ value }: CredentialSlot): boolean {
  return value.kind === 'literal' && value.credential !== undefined && value.credential !== 'connection-string';
}

/** Lower confidence for a value in a test, unless it has an issuer's form. */
function quieted(slot: CredentialSlot): CredentialSlot {
  return isIssued(slot) ? slot : lowered(slot);
}

/** Makes the reader of texts from the carriers, which may be loaded late. */
export function makeTextReader(knowledge: Knowledge, discovery: Discovery, carriers: readonly Carrier[]): TextReader {
  const searchers = carriers.filter(({ searches }) => searches === true);
  const structured = carriers.filter(({ searches }) => searches !== true);
  const byId = new Map<CarrierId, Carrier>(carriers.map((carrier) => [carrier.id, carrier]));
  const tools: CarrierTools = {
    async parse(id: FormatId, text: Fragment): Promise<Parsed> {
      const format = await knowledge.loadFormat(id);
      return relocate(format.parse(text.text), text);
    },
  };

  /** The client that a document's own words or the file they name point to. */
  function clientOf(path: string | undefined, id: string | undefined): Client {
    if (id !== undefined) return clientNamed(id, knowledge);
    const claims = path === undefined ? [] : (discovery.candidate(path)?.claims ?? []);
    // Of several readers the owner of the name: the text around says no more than the name.
    return (claims.find(({ file }) => file.shared !== true) ?? claims[0])?.client ?? knowledge.unknownClient;
  }

  /** Everything that the carriers of a path find in a text, whatever it was wrapped in. */
  async function unpack(source: Source, named: boolean): Promise<readonly Carried[]> {
    const { path } = source.origin;
    const whole = sourceFragment(source.text, 0, source.text.length);
    const found: Carried[] = [];
    let parts = 0;
    /** Texts that were found within, for the searchers. */
    let texts: { readonly text: Fragment; readonly carrier: CarrierId; readonly depth: number }[] = [];

    /** Reads a text, and at once what is found in it: a search of the raw text knows less. */
    async function read(carrier: Carrier, text: Fragment, depth: number): Promise<void> {
      if (++parts > MAX_PARTS) return;
      for (const carried of await carrier.read(text, path, tools)) {
        if (carried.kind !== 'text') found.push(carried);
        else if (depth < MAX_DEPTH) {
          texts.push({ ...carried, depth: depth + 1 });
          const inner = byId.get(carried.carrier);
          if (inner !== undefined) await read(inner, carried.text, depth + 1);
        }
      }
    }

    // What knows the structure of the file comes first; the searchers of any text come last.
    const own = structured.filter((carrier) => carrier.reads(path) || (named && carrier.id === 'dotenv'));
    for (const carrier of own) await read(carrier, whole, 0);
    const open = [...texts.reverse(), { text: whole, carrier: undefined, depth: 0 }];
    // The innermost texts first: what was unwrapped reads better than what it was wrapped in.
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      texts = [];
      for (const searcher of searchers) if (searcher.id !== next.carrier) await read(searcher, next.text, next.depth);
      open.unshift(...texts);
    }
    return found;
  }

  function variablesOf(node: Node, place: 'env' | 'header', around: Surroundings): readonly CredentialSlot[] {
    if (node.kind !== 'map') return [];
    return node.entries.flatMap(({ key, value }) => {
      // An expression with a default has several values.
      const scalars = (value.kind === 'list' ? value.items : [value]).filter((item) => item.kind === 'scalar');
      return scalars.flatMap((scalar) =>
        classify(fragmentOf(scalar), { place, name: key }, around).map((piece) => ({
          ...piece,
          name: printable(piece.name, knowledge),
          path: [printable(key, knowledge)],
        })),
      );
    });
  }

  return {
    async read(source, given) {
      const { text, origin } = source;
      const named = given === 'named';
      const context = given !== undefined || speaksOfMcp(text) || speaksOfMcp(origin.path);
      const jsonc: Format = await knowledge.loadFormat('jsonc');
      const budget = { left: MAX_NODES };
      const servers: Server[] = [];
      const strays: CredentialSlot[] = [];
      const comments: Parsed['comments'][number][] = [];
      const envFiles: EnvFile[] = [];
      const sealed: Span[] = [];
      const taken = new SpanSet();
      const entered = new SpanSet();

      function enter(located: LocatedServer, client: Client, shell: Pick<Surroundings, 'shell'>): void {
        // A server may be found twice: in its block, and in the words that stand there.
        if (entered.overlaps(located.node.span)) return;
        const server = readEntry(located, { client, knowledge, jsonc, budget, envFiles, ...shell });
        if (located.node.span.end > located.node.span.start) entered.add(located.node.span);
        for (const { span } of server.slots) taken.add(span);
        servers.push({ ...server, client: client.id });
      }

      const found = await unpack(source, named);
      // Variables last: those of a server that was found as well are the server's.
      for (const carried of [...found.filter(({ kind }) => kind !== 'variables'), ...found.filter(({ kind }) => kind === 'variables')]) {
        const shell = 'shell' in carried ? { shell: carried.shell } : {};
        switch (carried.kind) {
          case 'server':
            enter(
              { name: carried.name ?? `#${servers.length + 1}`, path: [], node: carried.node },
              clientOf(undefined, carried.client),
              shell,
            );
            break;
          case 'document': {
            comments.push(...carried.parsed.comments);
            const entries = carried.rooted === true ? rootedEntriesOf : entriesOf;
            const client = clientOf(carried.path, undefined);
            for (const document of carried.parsed.documents)
              for (const located of entries(document, context)) enter(located, client, shell);
            break;
          }
          case 'variables': {
            const around: Surroundings = { client: knowledge.unknownClient, knowledge, jsonc, budget, ...shell };
            const slots = variablesOf(carried.node, carried.place ?? 'env', around).filter(
              (slot) => (context || hasOwnForm(slot) || isSignIn(slot)) && !taken.overlaps(slot.span),
            );
            for (const slot of slots) {
              taken.add(slot.span);
              strays.push(slot);
            }
            break;
          }
          case 'env-file':
            envFiles.push({ path: carried.path, span: { start: 0, end: 0 } });
            break;
          case 'sealed':
            sealed.push(carried.span);
            break;
          case 'text':
            break;
        }
      }
      const around: Surroundings = { client: knowledge.unknownClient, knowledge, jsonc, budget };
      const covered = [...[...servers.flatMap(({ slots }) => slots), ...strays].map(({ span }) => span), ...sealed];
      const loose = context ? [{ start: 0, end: text.length }] : [];
      const test = TESTS.test(origin.path);
      // A test makes up its addresses and passwords; one that chance made is somebody's all the same.
      const made = ({ span }: CredentialSlot): boolean => knowledge.looksRandom(text.slice(span.start, span.end));
      const swept = sweep({ text, comments, loose, covered, place: 'text' }, around).filter(
        (slot) => !test || isIssued(slot) || made(slot),
      );
      const outside = [...strays, ...swept];
      if (servers.length === 0 && envFiles.length === 0 && outside.every(({ value }) => value.kind !== 'literal')) return undefined;
      const marks = mayHoldMarks(text)
        ? readMarks(text, inOrder([...comments, ...commentsIn(text, origin.path)]), literalsOf(servers, outside), knowledge)
        : [];
      const told = context ? outside : outside.map(lowered);
      return {
        origin,
        client: knowledge.unknownClient.id,
        servers: test ? servers.map((server) => ({ ...server, slots: server.slots.map(quieted) })) : servers,
        strays: test ? told.map(quieted) : told,
        problems: [],
        duplicates: [],
        text: true,
        ...(context ? {} : { outside: true }),
        ...(marks.length === 0 ? {} : { marks }),
        ...(envFiles.length === 0 ? {} : { envFiles: envFiles.map(({ path }) => path) }),
      };
    },
  };
}
