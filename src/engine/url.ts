import type { AddressPart } from '../core/model.ts';

/** A part of a URL in which a credential can stand. Offsets into the text. */
export interface UrlPart {
  readonly kind: 'userinfo' | 'segment' | 'query';
  /** Name of the query parameter; empty for the others. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const URL_START = /^\s{0,8}[A-Za-z][A-Za-z0-9+.-]{1,30}:\/\//;

/**
 * The parts of a text that is one URL, or `undefined` where it is none. Our own reading and not
 * `new URL`: offsets must lead back into the file, and half a URL beside a reference counts too.
 */
export function urlParts(text: string): readonly UrlPart[] | undefined {
  const start = URL_START.exec(text);
  if (start === null || /\s/.test(text.trim())) return undefined;
  const end = text.trimEnd().length;
  const authority = start[0].length;
  let path = authority;
  while (path < end && !'/?#'.includes(text[path] ?? '')) path++;
  const parts: UrlPart[] = [];
  const at = text.lastIndexOf('@', path - 1);
  // `user:password@` is a structure of its own; here only a lone token in front of the `@`.
  if (at > authority && !text.slice(authority, at).includes(':')) parts.push({ kind: 'userinfo', name: '', from: authority, to: at });

  let query = path;
  while (query < end && !'?#'.includes(text[query] ?? '')) query++;
  for (let from = path; from < query; ) {
    let to = from;
    while (to < query && text[to] !== '/') to++;
    if (to > from) parts.push({ kind: 'segment', name: '', from, to });
    from = to + 1;
  }
  for (let from = query + 1; from < end; ) {
    let to = from;
    while (to < end && !'&;#?'.includes(text[to] ?? '')) to++;
    const equals = text.indexOf('=', from);
    if (equals >= from && equals < to) parts.push({ kind: 'query', name: text.slice(from, equals), from: equals + 1, to });
    from = to + 1;
  }
  return parts;
}

/**
 * Tells in which part of a web address an offset lies; `undefined` where the text is no such address.
 * A connection string of a database has parts too, and nobody sends them as a request.
 */
export function addressParts(text: string): ((offset: number) => AddressPart) | undefined {
  const start = /^\s{0,8}(?:https?|wss?):\/\//i.exec(text);
  if (start === null || /\s/.test(text.trim())) return undefined;
  const ends = (marks: string, from: number): number => {
    let at = from;
    while (at < text.length && !marks.includes(text[at] ?? '')) at++;
    return at;
  };
  const path = ends('/?#', start[0].length);
  const query = ends('?#', path);
  const fragment = ends('#', query);
  const at = text.lastIndexOf('@', path - 1);
  const host = at > start[0].length ? at + 1 : start[0].length;
  return (offset) => (offset < host ? 'user' : offset < path ? 'host' : offset < query ? 'path' : offset < fragment ? 'query' : 'fragment');
}

/** Host of a URL in lower case, without port; `undefined` where the text is none. */
export function hostOf(text: string): string | undefined {
  const start = URL_START.exec(text);
  if (start === null) return undefined;
  const host = /^(?:[^/?#]{0,500}@)?(?<host>[^/?#:@\s]{1,255})/.exec(text.slice(start[0].length, start[0].length + 800))?.groups?.['host'];
  return host?.toLowerCase();
}
