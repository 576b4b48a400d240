import { isBreak, lineEnd } from '../../core/text.ts';
import { beginsWord, isBlank, isDigit, makeQuoteFinder, makeTokenWriter, numberEnd, type Token, wordEnd } from './token.ts';

/** An f-string with an expression open in it. */
interface Open {
  readonly quote: string;
  readonly raw: boolean;
  /** Brackets that are open in the expression. */
  depth: number;
}

const PREFIX = /^[rRbBuUfFtT]{1,2}$/;

/** Whether a quote stands for three of a kind: such a string may go over lines. */
function isLong(quote: string): boolean {
  return quote.length === 3;
}

/**
 * Tokens of Python. Total: what fits nowhere is a mark, a quote that nothing closes is one too.
 * A backslash at the end of a line joins it with the next.
 */
export function readPython(text: string): readonly Token[] {
  const writer = makeTokenWriter(text);
  const quotes = makeQuoteFinder(text);
  // Long quotes that nothing closes: the search for one goes to the end of the file, so once is enough.
  const hopeless = new Set<string>();
  const open: Open[] = [];
  let at = 0;

  /** Offset of the long quote that closes the string whose text begins at `from`; -1 where there is none. */
  function longEnd(from: number, quote: string): number {
    if (hopeless.has(quote)) return -1;
    for (let i = from; i < text.length; i++) {
      if (text[i] === '\\') i++;
      else if (text[i] === quote[0] && text.startsWith(quote, i)) return i;
    }
    hopeless.add(quote);
    return -1;
  }

  /**
   * The piece of an f-string whose text begins at `innerFrom`: to the next expression or to the
   * closing quote, which was found before at `close`.
   */
  function piece(from: number, innerFrom: number, { quote, raw }: Pick<Open, 'quote' | 'raw'>, opens: boolean): number {
    for (let i = innerFrom; i <= text.length; i++) {
      const unit = text[i];
      if (unit === undefined || text.startsWith(quote, i) || (!isLong(quote) && (unit === '\n' || unit === '\r'))) {
        const closed = text.startsWith(quote, i);
        const to = closed ? i + quote.length : i;
        writer.addString(opens ? 'string' : 'tail', { from, innerFrom, innerTo: i, to, raw, doubled: true });
        if (!opens) open.pop();
        return to;
      }
      if (unit === '\\' && text[i + 1] === 'N' && !raw && text[i + 2] === '{') i += 2;
      else if (unit === '\\' && text[i + 1] !== '{') i++;
      else if (unit === '{' && text[i + 1] === '{') i++;
      else if (unit === '{') {
        writer.addString(opens ? 'head' : 'middle', { from, innerFrom, innerTo: i, to: i + 1, raw, doubled: true });
        if (opens) open.push({ quote, raw, depth: 0 });
        return i + 1;
      }
    }
    return text.length;
  }

  /** Reads the string whose prefix begins at `from` and whose quote stands at `start`; `undefined` where nothing closes it. */
  function string(from: number, start: number): number | undefined {
    const prefix = text.slice(from, start).toLowerCase();
    const raw = prefix.includes('r');
    const single = text.charAt(start);
    const quote = text.startsWith(single.repeat(3), start) ? single.repeat(3) : single;
    const innerFrom = start + quote.length;
    const close = isLong(quote) ? longEnd(innerFrom, quote) : quotes.find(innerFrom, quote);
    if (close < 0) return undefined;
    if (prefix.includes('f') || prefix.includes('t')) return piece(from, innerFrom, { quote, raw }, true);
    writer.addString('string', { from, innerFrom, innerTo: close, to: close + quote.length, raw });
    return close + quote.length;
  }

  /** Leaves out what stands behind the expression of an f-string: `!r`, `:>10`. Without a brace behind it, this is no f-string. */
  function behindExpression(from: number, quote: string): number {
    let depth = 0;
    for (let i = from; i < text.length; i++) {
      const unit = text[i];
      if (unit === '{') depth++;
      else if (unit === '}' && depth-- === 0) return i;
      else if (unit === '\n' || unit === '\r' || text.startsWith(quote, i)) break;
    }
    open.pop();
    return from + 1;
  }

  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const within = open.at(-1);
    if (isBreak(unit)) {
      // The expression of a short f-string ends with its line in any file that a program wrote whole.
      if (within !== undefined && !isLong(within.quote)) open.pop();
      writer.lineBreak();
      at++;
    } else if (isBlank(unit)) at++;
    else if (unit === 92 && isBreak(text.charCodeAt(at + 1))) at += text.startsWith('\r\n', at + 1) ? 3 : 2;
    else if (unit === 35) at = lineEnd(text, at);
    else if (beginsWord(unit)) {
      const end = wordEnd(text, at);
      const quoted = text[end] === '"' || text[end] === "'" ? PREFIX.test(text.slice(at, Math.min(end, at + 3))) : false;
      const behind = quoted ? string(at, end) : undefined;
      if (behind === undefined) writer.add('word', at, end);
      at = behind ?? end;
    } else if (isDigit(unit)) {
      const end = numberEnd(text, at);
      writer.add('number', at, end);
      at = end;
    } else if (unit === 34 || unit === 39) {
      const behind = string(at, at);
      if (behind === undefined) writer.addMark(at);
      at = behind ?? at + 1;
    } else if (within?.depth === 0 && unit === 125) at = piece(at, at + 1, within, false);
    else if (within?.depth === 0 && (unit === 58 || (unit === 33 && /^![rsa][}:]/.test(text.slice(at, at + 3)))))
      at = behindExpression(at, within.quote);
    else {
      if (within !== undefined && (unit === 40 || unit === 91 || unit === 123)) within.depth++;
      else if (within !== undefined && (unit === 41 || unit === 93 || unit === 125)) within.depth--;
      at = writer.addMark(at);
    }
  }
  return writer.tokens;
}
