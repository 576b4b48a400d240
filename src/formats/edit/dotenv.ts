import type { ListNode, MapNode, ScalarNode } from '../document.ts';
import type { Editor } from '../editor.ts';
import { valuesOfDotenv } from './dotenv-values.ts';
import { beforeBreak, behindBreak, lineBreakNear, lineEnd, lineStart, skipBlanks } from './lines.ts';
import type { Edits, Writing } from './place.ts';
import { deletion, edit, insertion, refuse } from './place.ts';

/** Edits environment files. A value is written so that every reader takes it as it stands, and no shell either replaces anything in it. */
export const dotenvEditor: Editor = {
  edit: (text, root, change) => edit(writing, text, root, change),
  values: valuesOfDotenv,
};

const writing: Writing = {
  set(text, { node, around }, value): Edits {
    const written = quoted(value, quoteOf(text, node) ?? quoteIn(text, around[0]));
    if (typeof written !== 'string') return written;
    return hasOpenQuote(text, around[0]) ? refuse(OPEN_QUOTE) : [{ span: node.span, text: written }];
  },
  put(text, { node }, key, value): Edits {
    if (typeof value !== 'string') return refuse('an environment file holds nothing but text');
    if (!/^[\w.-]+$/.test(key)) return refuse('this cannot be the name of a variable');
    if (hasOpenQuote(text, node)) return refuse(OPEN_QUOTE);
    const written = quoted(value, quoteIn(text, node));
    return typeof written === 'string' ? addLine(text, node, key, written) : written;
  },
  insert: () => refuse('an environment file has no lists'),
  remove(text, place, index): Edits {
    const entry = place.node.kind === 'map' ? place.node.entries[index] : undefined;
    if (entry === undefined || hasOpenQuote(text, place.node)) return refuse(OPEN_QUOTE);
    const start = lineStart(text, entry.keySpan.start);
    const end = lineEnd(text, entry.value.span.end);
    // The last line of a file that does not end it: the file before it should not do so either.
    return [end === text.length ? deletion(beforeBreak(text, start), end) : deletion(start, behindBreak(text, end))];
  },
};

const OPEN_QUOTE = 'a quote is opened and not closed, and readers differ on what that means';

function addLine(text: string, node: MapNode, key: string, written: string): Edits {
  const last = node.entries.at(-1);
  if (last === undefined) {
    const eol = lineBreakNear(text, text.length);
    const line = `${key}=${written}`;
    return [insertion(text.length, lineStart(text, text.length) < text.length ? eol + line : line + eol)];
  }
  const { keySpan, value } = last;
  const start = lineStart(text, keySpan.start);
  const before = text.slice(start, keySpan.start);
  const equals = text.indexOf('=', keySpan.end);
  const behind = skipBlanks(text, equals + 1);
  const sign = `${text.slice(keySpan.end, equals)}=${behind <= value.span.start ? text.slice(equals + 1, behind) : ''}`;
  const end = lineEnd(text, value.span.end);
  return [insertion(end, lineBreakNear(text, keySpan.start) + before + key + sign + written)];
}

type Quote = '"' | "'" | '';

/** How a value is quoted now; `undefined` for an empty one, which shows nothing. */
function quoteOf(text: string, node: ScalarNode): Quote | undefined {
  if (node.span.start === node.span.end) return undefined;
  const first = text.charAt(node.span.start);
  const isQuoted = node.inner.start > node.span.start;
  return isQuoted && (first === '"' || first === "'") ? first : '';
}

/** How the last value of the file is quoted that is quoted at all. */
function quoteIn(text: string, node: MapNode | ListNode | undefined): Quote {
  const nodes = node?.kind === 'map' ? node.entries.map(({ value }) => value) : [];
  for (const value of nodes.toReversed()) {
    const quote = value.kind === 'scalar' ? quoteOf(text, value) : undefined;
    if (quote !== undefined) return quote;
  }
  return '';
}

/** Readers agree on these without quotes, and so does a shell that reads the file. */
const BARE = /^[\w./:@%+,=-]*$/;
const CONTROL = /[\x00-\x1f\x7f-\x9f]/;

/**
 * The value as text of the file. Within single quotes nobody replaces a `$`. A backslash means
 * something else to each reader, so that it stands only where there are no quotes.
 */
function quoted(value: string, wished: Quote): string | ReturnType<typeof refuse> {
  const bare = BARE.test(value);
  const single = !/['\\]/.test(value) && !CONTROL.test(value);
  const double = !/["\\$`]/.test(value) && !CONTROL.test(value.replace(/\n/g, ''));
  if (wished === '' && bare) return value;
  if (wished === "'" && single) return `'${value}'`;
  if (double) return `"${value.replace(/\n/g, '\\n')}"`;
  if (single) return `'${value}'`;
  return /^[\w./:@%+,=\\-]*$/.test(value) ? value : refuse('readers of environment files differ on how this value would have to be quoted');
}

/** Whether a value begins with a quote that does not end it: an edit of another line could turn both into one value. */
function hasOpenQuote(text: string, node: MapNode | ListNode | undefined): boolean {
  if (node?.kind !== 'map') return false;
  return node.entries.some(
    ({ value }) => value.kind === 'scalar' && value.inner.start === value.span.start && /^["'`]/.test(text.charAt(value.span.start)),
  );
}
