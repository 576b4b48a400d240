import { cut, type Fragment } from '../../core/fragment.ts';
import { base64Decoded } from '../encodings/base64.ts';
import { entitiesDecoded } from '../encodings/entities.ts';
import { percentDecoded } from '../encodings/percent.ts';
import { rewriting } from '../encodings/rewriting.ts';
import { closedAt } from './relaxed-json.ts';

/** A value that a link carries: plain, or JSON that was encoded for it. */
export interface Parameter {
  /** Empty where the whole of the link's query is the value. */
  readonly name: string;
  readonly value: Fragment;
  /** Where the value stands as it was written, in base64 for instance. */
  readonly written: Fragment;
}

/** A link that installs a server in a client. */
export interface InstallLink {
  /** What stands before its query: scheme, host and path, in lower case. */
  readonly target: string;
  readonly parameters: readonly Parameter[];
}

/** The paths that such links have, up to the mark behind which their query starts. */
const LINK =
  /(?:mcp(?:[/_-]|%(?:25)?2F)(?:install|add|import)|(?:install|add)[_-]mcp|\/integrations|goose(?::\/)?\/extension)(?<mark>\?|%(?:25)?3F)/gi;
/** A longer link is none that a browser would open. */
const LONGEST = 200_000;
const TARGET_UNIT = /[A-Za-z0-9:/.%?=_-]/;
const LONGEST_TARGET = 120;
/** What no link holds, the punctuation of Chinese sentences included. */
const ENDS = '"<>`|\u3001\u3002\uff0c\uff09\uff1b';
/** `&` as HTML and as JSON escape it. */
const AND = /&(?:amp|#0{0,4}38|#[xX]0{0,4}26);|\\u0026/g;
const ENCODED_JSON = /^(?:%(?:25){0,2}(?:7B|5B)|[{[])/i;
/** The digits with which base64 of `{…`, `[…` and of percent-encoded JSON starts. */
const BASE64_JSON = /^(?:e[w-z0-9+/_-]|W[w-z0-9+/_-]|JTdC|JTVC)/;
/** Links stand within links: each wrapping encodes once more. */
const MOST_LAYERS = 4;

function targetBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_TARGET && TARGET_UNIT.test(text[start - 1] ?? '')) start--;
  return text.slice(start, end).toLowerCase();
}

/** Where the query ends that starts at an offset: at what no link holds, or with the bracket around the link. */
function queryEnd(text: string, from: number, quote: string): number {
  if (text[from] === '{') return Math.min(closedAt(text.slice(from, from + LONGEST), 0) + from, text.length);
  let depth = 0;
  let end = from;
  for (; end < Math.min(text.length, from + LONGEST); end++) {
    const unit = text[end] ?? '';
    if (unit <= ' ' || ENDS.includes(unit) || (unit === "'" && quote === "'")) break;
    if (unit === '\\' && !text.startsWith('\\u0026', end)) break;
    if (unit === '(') depth++;
    if (unit === ')' && depth-- === 0) break;
  }
  // A full stop behind a link belongs to the sentence.
  while (end > from && '.,;:!*'.includes(text[end - 1] ?? '')) end--;
  return end;
}

/** The query with plain `&` between its parts, however the text around it had to escape them. */
function unescapedQuery(query: Fragment): Fragment {
  const made = rewriting(query);
  let copied = 0;
  for (const match of query.text.matchAll(AND)) {
    made.copy(copied, match.index);
    copied = match.index + match[0].length;
    made.put('&', match.index, copied);
  }
  if (copied === 0) return query;
  made.copy(copied, query.text.length);
  return made.done();
}

/** A value with its encodings taken away; beyond the first, only those that hide JSON. */
function decodedValue(written: Fragment): Fragment {
  // `+` is a blank only where blanks are not written otherwise.
  const form = !written.text.includes('%20');
  let value = written;
  for (let layer = 0; layer < MOST_LAYERS && !/^[{["]/.test(value.text); layer++) {
    const base64 = BASE64_JSON.test(value.text);
    const decoded = base64 ? base64Decoded(value) : undefined;
    if (decoded === undefined && layer > 0 && !base64 && !ENCODED_JSON.test(value.text)) break;
    value = decoded ?? percentDecoded(value, form && !base64);
  }
  return value;
}

function parametersOf(query: Fragment): readonly Parameter[] {
  if (ENCODED_JSON.test(query.text)) {
    const and = query.text.startsWith('{') ? -1 : query.text.indexOf('&');
    const written = and < 0 ? query : cut(query, 0, and);
    const value = decodedValue(written);
    return [{ name: '', value: /^[{[]\s{0,80}&/.test(value.text) ? entitiesDecoded(value) : value, written }];
  }
  const parameters: Parameter[] = [];
  for (let from = 0; from <= query.text.length; ) {
    const and = query.text.indexOf('&', from);
    const end = and < 0 ? query.text.length : and;
    const name = query.text.slice(from, end).split('=', 1)[0] ?? '';
    const written = cut(query, Math.min(from + name.length + 1, end), end);
    if (name !== '' && from + name.length < end) parameters.push({ name, value: decodedValue(written), written });
    from = end + 1;
  }
  return parameters;
}

/** A query that stands encoded in another link, without what belongs to that link. */
function innerQuery(query: Fragment, mark: string): Fragment {
  if (mark === '?') return query;
  const and = query.text.indexOf('&');
  const inner = percentDecoded(and < 0 ? query : cut(query, 0, and));
  return mark.length > '%3F'.length ? percentDecoded(inner) : inner;
}

/** The links of a text that install a server, in the order in which they stand there. */
export function installLinksIn(text: Fragment): readonly InstallLink[] {
  const source = text.text;
  const links: InstallLink[] = [];
  const pattern = new RegExp(LINK);
  for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
    const from = pattern.lastIndex;
    const target = targetBefore(source, from);
    const quote = source[from - target.length - 1] ?? '';
    const end = queryEnd(source, from, quote);
    const query = innerQuery(unescapedQuery(cut(text, from, end)), match.groups?.['mark'] ?? '?');
    links.push({ target, parameters: parametersOf(query) });
    pattern.lastIndex = Math.max(end, from);
  }
  return links;
}
