import type { Client } from '../../clients/client.ts';

/** A default of a shell: `${NAME:-default}`. */
const OF_A_SHELL = /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200}):?[-=](?<fallback>(?:[^}$]|\$(?![{(])){0,4000})\}/g;

/** A reference with a default, as it stands in a text. */
export interface Defaulted {
  readonly from: number;
  readonly to: number;
  /** The variable that it names. */
  readonly variable: string;
}

/**
 * The reference whose default is just this part of a text. Both go together: a default that names
 * the same variable once more would never be reached, and one that names another hides the first.
 */
export function defaultedAt(text: string, part: { readonly from: number; readonly to: number }, client: Client): Defaulted | undefined {
  for (const pattern of [...client.interpolations.map((one) => one.pattern), OF_A_SHELL]) {
    for (const match of text.matchAll(pattern)) {
      const { target, fallback } = match.groups ?? {};
      if (target === undefined || fallback === undefined || fallback.length !== part.to - part.from) continue;
      const to = match.index + match[0].length;
      if (part.from > match.index && part.to < to && text.slice(part.from, part.to) === fallback)
        return { from: match.index, to, variable: target.slice(target.lastIndexOf('.') + 1) };
    }
  }
  return undefined;
}
