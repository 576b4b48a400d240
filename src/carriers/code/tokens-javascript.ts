import { isBreak, lineEnd } from '../../core/text.ts';
import { beginsWord, isBlank, isDigit, makeQuoteFinder, makeTokenWriter, numberEnd, type Token, wordEnd } from './token.ts';

/** Words behind which a `/` begins a regular expression. */
const OPENERS: ReadonlySet<string> = new Set(
  'return typeof case in of do else void delete instanceof new throw yield await default extends'.split(' '),
);
/** Regular expressions longer than this are read as divisions. */
const LONGEST_PATTERN = 400;
/** A text in which so many slashes began no regular expression has none that matter. */
const MAX_MISSES = 500;

/** End of the regular expression that begins at `at`; -1 where nothing closes it on its line. */
function patternEnd(text: string, at: number): number {
  let inClass = false;
  const limit = Math.min(text.length, at + LONGEST_PATTERN);
  for (let i = at + 1; i < limit; i++) {
    const unit = text[i];
    if (unit === '\\') i++;
    else if (unit === '[') inClass = true;
    else if (unit === ']') inClass = false;
    else if (unit === '\n' || unit === '\r') return -1;
    else if (unit === '/' && !inClass) {
      let end = i + 1;
      while (end < text.length && /[a-z]/.test(text[end] ?? '')) end++;
      return end;
    }
  }
  return -1;
}

/** A template with an expression open in it. */
interface Template {
  readonly raw: boolean;
  /** Braces that are open in the expression. */
  depth: number;
}

/**
 * Tokens of JavaScript and TypeScript, JSX between them as marks and words. Total: what fits
 * nowhere is a mark, a quote that nothing closes on its line is one too.
 */
export function readJavascript(text: string): readonly Token[] {
  const writer = makeTokenWriter(text);
  const quotes = makeQuoteFinder(text);
  // The templates that an expression stands in, from the outermost on.
  const templates: Template[] = [];
  let misses = 0;
  let at = 0;

  /** The piece of a template that begins at `from` with a back quote or the brace that ends an expression. */
  function template(from: number): number {
    const opens = text[from] === '`';
    const last = writer.tokens.at(-1);
    const raw = opens ? last?.kind === 'word' && text.slice(last.from, last.to) === 'raw' : templates.pop()?.raw === true;
    let end = from + 1;
    while (end < text.length && text[end] !== '`' && !(text[end] === '$' && text[end + 1] === '{')) end += text[end] === '\\' ? 2 : 1;
    end = Math.min(end, text.length);
    const more = text[end] === '$';
    const to = Math.min(text.length, more ? end + 2 : end + 1);
    writer.addString(opens ? (more ? 'head' : 'string') : more ? 'middle' : 'tail', { from, innerFrom: from + 1, innerTo: end, to, raw });
    if (more) templates.push({ raw, depth: 0 });
    return to;
  }

  /** Whether a slash here stands where a value begins. */
  function beginsValue(): boolean {
    const last = writer.tokens.at(-1);
    if (last === undefined) return true;
    if (last.kind === 'word') return OPENERS.has(text.slice(last.from, last.to));
    if (last.kind !== 'mark') return last.kind === 'head' || last.kind === 'middle';
    // `</a>` and `/>` are JSX.
    return !')]}<'.includes(text[last.to - 1] ?? '') && !text.startsWith('/>', at);
  }

  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isBreak(unit)) {
      writer.lineBreak();
      at++;
    } else if (isBlank(unit)) at++;
    else if (beginsWord(unit) || (unit === 35 && beginsWord(text.charCodeAt(at + 1)))) {
      const end = wordEnd(text, at);
      writer.add('word', at, end);
      at = end;
    } else if (isDigit(unit)) {
      const end = numberEnd(text, at);
      writer.add('number', at, end);
      at = end;
    } else if (unit === 34 || unit === 39) {
      const close = quotes.find(at + 1, text.charAt(at));
      if (close < 0) writer.addMark(at);
      else writer.addString('string', { from: at, innerFrom: at + 1, innerTo: close, to: close + 1 });
      at = close < 0 ? at + 1 : close + 1;
    } else if (unit === 96) at = template(at);
    else if (text.startsWith('//', at) || (at === 0 && text.startsWith('#!'))) at = lineEnd(text, at);
    else if (text.startsWith('/*', at)) {
      const close = text.indexOf('*/', at + 2);
      const end = close < 0 ? text.length : close + 2;
      if (/[\r\n]/.test(text.slice(at, end))) writer.lineBreak();
      at = end;
    } else if (unit === 47 && misses < MAX_MISSES && beginsValue()) {
      const end = patternEnd(text, at);
      if (end < 0) {
        misses++;
        at = writer.addMark(at);
      } else {
        writer.add('pattern', at, end);
        at = end;
      }
    } else if (unit === 125 && templates.at(-1)?.depth === 0) at = template(at);
    else {
      const within = templates.at(-1);
      if (within !== undefined && unit === 123) within.depth++;
      else if (within !== undefined && unit === 125) within.depth--;
      at = writer.addMark(at);
    }
  }
  return writer.tokens;
}
