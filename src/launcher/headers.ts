/** A header before anything is resolved. */
export interface Header {
  readonly name: string;
  readonly text: string;
}

/** Headers as their file has them: an object of JSON, or a line each. */
export interface HeadersFile {
  readonly form: 'json' | 'lines';
  readonly headers: readonly Header[];
}

/** A header's name: a token of RFC 9110, 5.6.2. */
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}$/;
/** More than a request has. */
const MOST = 100;

function inJson(text: string): readonly Header[] | string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'it begins like JSON and is none';
  }
  const entries = Object.entries(json ?? {});
  const at = entries.findIndex(([name, value]) => !NAME.test(name) || typeof value !== 'string');
  if (at >= 0) return `member ${String(at + 1)} is no header: it needs the name of one, and a text as its value`;
  return entries.map(([name, value]) => ({ name, text: String(value) }));
}

function inLines(text: string): readonly Header[] | string {
  const headers: Header[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (/^[ \t]*(?:#|$)/.test(line)) continue;
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon));
    if (!NAME.test(name)) return `line ${String(at + 1)} is no header; write "Name: value"`;
    headers.push({ name, text: line.slice(colon + 1).trim() });
  }
  return headers;
}

/** The headers of a file, or what is wrong with it: where, and never what stands there. */
export function readHeaders(text: string): HeadersFile | string {
  const form = text.trimStart().startsWith('{') ? 'json' : 'lines';
  const headers = form === 'json' ? inJson(text) : inLines(text);
  if (typeof headers === 'string') return headers;
  if (headers.length === 0) return 'there is no header in it';
  return headers.length > MOST ? `it has more than ${String(MOST)} headers` : { form, headers };
}
