import { CONSTRUCTORS, type Constructor } from './constructors.ts';
import type { CallExpression, Expression, Item } from './expression.ts';
import { blockOf } from './fields.ts';
import type { Scope } from './scope.ts';

/** The constructors that a text can mean, by what it says of its libraries. */
export interface Catalogue {
  /** Whether the last word of what is called is one of a constructor's. */
  has(name: string): boolean;
  find(call: Pick<CallExpression, 'path'>): Constructor | undefined;
}

/** Whether a text shows that it uses the library of a row. */
type Uses = (row: Constructor) => boolean;

/** Makes the catalogue for one text. */
export function makeCatalogue(text: string): Catalogue {
  const shown = new Map<RegExp, boolean>();
  const uses: Uses = ({ beside }) => {
    if (beside === undefined) return true;
    const known = shown.get(beside) ?? beside.test(text);
    shown.set(beside, known);
    return known;
  };
  const byName = new Map<string, Constructor>();
  const lastWords = new Set<string>();
  for (const row of CONSTRUCTORS) {
    if (!uses(row)) continue;
    for (const name of row.names) {
      if (!byName.has(name)) byName.set(name, row);
      lastWords.add(name.slice(name.lastIndexOf('.') + 1));
    }
  }
  return {
    has: (name) => lastWords.has(name),
    find: ({ path }) => byName.get(path.slice(-2).join('.')) ?? byName.get(path.at(-1) ?? ''),
  };
}

/** The arguments of a call as the fields of an entry: positional ones by their names, objects by their entries, keywords. */
export function argumentsAs(takes: readonly string[], call: CallExpression, scope: Scope): readonly Item[] {
  const positional = call.arguments.flatMap((value, i): Item[] => {
    const field = value.kind === 'spread' ? '' : (takes[i] ?? '');
    const found = scope.follow(value);
    if (isMerged(field, found)) return [{ key: undefined, value }];
    return field === '' ? [] : [{ key: keyFor(field === 'target' ? targetOf(found) : field, value), value }];
  });
  return [...positional, ...call.keywords];
}

/** Whether an argument gives the entry its own entries, and is no value of one. */
function isMerged(field: string, found: Expression): boolean {
  if (field === '*') return true;
  if (found.kind === 'map') return !blockOf(field) && field !== 'args';
  return found.kind === 'call' && (field === '' || (field === 'target' && !ADDRESSES.has(found.path.at(-1) ?? '')));
}

/** Calls that make a URL of a text. */
const ADDRESSES: ReadonlySet<string> = new Set(['URL', 'AnyUrl', 'AnyHttpUrl', 'HttpUrl', 'str', 'String']);

/** What the one argument for both is: a command has words or begins as no URL does. */
function targetOf(value: Expression): string {
  if (value.kind === 'list') return 'command';
  const written = value.kind === 'text' ? value.parts.flatMap((part) => ('kind' in part ? [] : [part.text])) : [];
  const [first = ''] = written;
  return /\s/.test(written.join('')) || (first !== '' && !/^[a-z]{2,5}:\/\//i.test(first)) ? 'command' : 'url';
}

/** A key that is implied by a value's position, and stands where the value does. */
function keyFor(field: string, value: Expression): Expression {
  const key = { text: field, locate: () => value.span };
  return { kind: 'text', parts: [key], span: value.span, inner: value.span };
}
