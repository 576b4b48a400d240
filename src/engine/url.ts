import type { Fragment } from '../core/fragment.ts';
import type { AddressPart } from '../core/model.ts';

/** A part of a URL in which a credential can stand. Offsets into the text. */
export interface UrlPart {
  readonly kind: 'userinfo' | 'segment' | 'query';
  /** Name of the query parameter; empty for the others. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A user without a password, or with an empty one. */
const LONE_USER = /^(?<user>[^:]{1,2000}):?$/;
/** A printable character of ASCII, percent-encoded. */
const ESCAPES = /%(?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e])/g;
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
  // `user:password@` is a structure of its own; here only a token that stands as the user.
  const user = at > authority ? LONE_USER.exec(text.slice(authority, at))?.groups?.['user'] : undefined;
  if (user !== undefined) parts.push({ kind: 'userinfo', name: '', from: authority, to: authority + user.length });

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

/**
 * A part of a URL with its escapes for printable ASCII undone, each with its place: what stands in a
 * query as `abc%2Bdef%3D` was handed out as `abc+def=`. Bytes of other scripts stay as they are; no
 * credential has any.
 */
export function unescaped(fragment: Fragment): Fragment {
  const { text } = fragment;
  let plain = '';
  const starts: number[] = [];
  let seen = 0;
  function keep(to: number): void {
    plain += text.slice(seen, to);
    for (let at = seen; at < to; at++) starts.push(at);
    seen = to;
  }
  for (const { index, 0: escape } of text.matchAll(ESCAPES)) {
    keep(index);
    plain += String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    starts.push(index);
    seen = index + escape.length;
  }
  if (seen === 0) return fragment;
  keep(text.length);
  return { text: plain, locate: (from, to) => fragment.locate(starts[from] ?? text.length, starts[to] ?? text.length) };
}
