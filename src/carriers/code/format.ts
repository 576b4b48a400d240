import { cut, type Fragment } from '../../core/fragment.ts';
import { type CallExpression, type Expression, type Item, keyOf, type TextExpression } from './expression.ts';

type Parts = TextExpression['parts'];

/** `{}`, `{0}`, `{name!r:>10}`, and braces that stand for themselves. */
const FIELD = /\{\{|\}\}|\{(?<name>[A-Za-z0-9_]{0,100})[^{}\r\n]{0,100}\}/g;
/** `%s`, `%(name)s`, `%5.2f`, and a sign that stands for itself. */
const CONVERSION = /%%|%(?:\((?<name>[A-Za-z0-9_]{1,100})\))?[-#0+ ]{0,5}\d{0,5}(?:\.\d{1,5})?[sdrfixagecbouEGX]/g;

function named(items: readonly Item[], name: string): Expression | undefined {
  return items.find((item) => keyOf(item) === name)?.value;
}

/** Puts values into the fields of the literal parts; a field without a value stays text. */
function filled(parts: Parts, pattern: RegExp, valueOf: (name: string | undefined) => Expression | undefined): Parts {
  return parts.flatMap((part): Parts => {
    if ('kind' in part) return [part];
    const pieces: (Fragment | Expression)[] = [];
    let from = 0;
    for (const match of part.text.matchAll(pattern)) {
      const whole = match[0];
      const end = match.index + whole.length;
      if (whole === '{{' || whole === '}}' || whole === '%%') {
        pieces.push(cut(part, from, match.index + 1));
        from = end;
        continue;
      }
      const value = valueOf(match.groups?.['name']);
      if (value === undefined) continue;
      pieces.push(cut(part, from, match.index), value);
      from = end;
    }
    pieces.push(cut(part, from, part.text.length));
    return pieces;
  });
}

/** Python's `"…{}…".format(value)`. */
export function formatBraces(parts: Parts, call: Pick<CallExpression, 'arguments' | 'keywords'>): Parts {
  let next = 0;
  return filled(parts, FIELD, (name = '') => {
    if (name === '') return call.arguments[next++];
    return /^\d+$/.test(name) ? call.arguments[Number(name)] : named(call.keywords, name);
  });
}

/** Python's `"…%s…" % value`, with one value, a tuple or a dictionary. */
export function formatPercent(parts: Parts, values: Expression): Parts {
  let next = 0;
  return filled(parts, CONVERSION, (name) => {
    if (name !== undefined) return values.kind === 'map' ? named(values.items, name) : undefined;
    return values.kind === 'list' ? values.items[next++] : next++ === 0 ? values : undefined;
  });
}
