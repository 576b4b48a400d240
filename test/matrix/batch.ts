import type { Span } from '../../src/core/text.ts';
import { type Data, merged, nest, write } from './document.ts';
import type { Literal } from './literal.ts';
import type { Place, Text } from './place.ts';
import type { Target } from './target.ts';

/** One text in one place of a document. */
export interface Case<T extends Text> {
  readonly held: T;
  readonly place: Place;
}

/** A file of a target with many cases in it. */
export interface Batch<T extends Text> {
  readonly target: Target;
  readonly text: string;
  readonly cases: readonly Case<T>[];
}

/** What a file is asked for besides its name, where its client asks for something. */
function proofOf({ file }: Target): Data {
  const [proof] = file.proofs ?? [];
  if (proof === undefined) return {};
  const path = proof.at.map((key) => (key === '*' ? 'plain' : key));
  return nest(path, `https://acme.dev/${proof.includes ?? ''}`);
}

/** A server without a credential: with it the file is this client's, whatever else it holds. */
function plainServer({ client, root, file }: Target): Data {
  if (root === undefined) return {};
  const [command = 'command'] = client.fields.command;
  return nest([...root, ...(file.single === true ? [] : ['plain'])], nest(command.split('.'), 'npx'));
}

/** The keys that lead to the first fork or value: two of one way have no room in one document. */
function wayOf(data: Data): string {
  if (typeof data !== 'object' || Array.isArray(data)) return '';
  const entries = Object.entries(data);
  const [first] = entries;
  return first === undefined || entries.length > 1 ? '' : `${JSON.stringify(first[0])} ${wayOf(first[1])}`;
}

/**
 * The documents that hold each text in this place of the target: one with all of them, unless two
 * would stand at one key, or the file has room for a single server.
 */
export function batchesOf<T extends Text>(target: Target, place: Place, texts: readonly T[]): readonly Batch<T>[] {
  const single = target.file.single === true;
  const batches: Batch<T>[] = [];
  let parts: Data[] = [];
  let comments: string[] = [];
  let cases: Case<T>[] = [];
  let ways = new Set<string>();

  function end(...servers: readonly Data[]): void {
    const text = write(target.file.format, merged([proofOf(target), ...servers, ...parts]), comments);
    if (cases.length > 0) batches.push({ target, text, cases });
    parts = [];
    comments = [];
    cases = [];
    ways = new Set();
  }

  for (const [i, held] of texts.entries()) {
    const part = place.write(held);
    if (part === undefined) continue;
    const way = 'document' in part ? wayOf(part.document) : undefined;
    if (way !== undefined && ways.has(way)) end(plainServer(target));
    if (way !== undefined) ways.add(way);
    if ('comment' in part) comments.push(part.comment);
    else if ('document' in part) parts.push(part.document);
    else parts.push(nest([...(target.root ?? []), ...(single ? [] : [`server-${i + 1}`])], part.server));
    cases.push({ held, place });
    if (single && 'server' in part) end();
  }
  end(plainServer(target));
  return batches;
}

/**
 * Where a case's secret stands in its document, to the character. Where the place spells it with escapes, up to the
 * first of them, because an issuer's form ends there. Throws unless it stands there once.
 */
export function secretSpan({ text }: Batch<Literal>, { held, place }: Case<Literal>): Span {
  const spelled = place.spell?.(held.secret) ?? held.secret;
  const start = text.indexOf(spelled);
  if (start < 0 || text.includes(spelled, start + 1)) throw new Error(`${held.kind} does not stand once in ${place.id}`);
  const escape = spelled === held.secret ? -1 : spelled.indexOf('%');
  return { start, end: start + (escape < 0 ? spelled.length : escape) };
}
