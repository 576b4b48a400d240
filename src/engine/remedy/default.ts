import type { Client } from '../../clients/client.ts';

/** A default of a shell: `${NAME:-default}`. */
const OF_A_SHELL = /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200}):?[-=](?<fallback>(?:[^}$]|\$(?![{(])){0,4000})\}/g;

/** A reference with a default, as it stands in a text. */
export interface Defaulted {
  readonly from: number;
  readonly to: number;
  /** The variable that it names. */
  readonly variable: string;
  /** The default is more than the credential: an address with a key in it. */
  readonly wide: boolean;
}

/**
 * The reference whose default this part of a text is, or stands in. Both go together: a default that names
 * the same variable once more would never be reached, and one that names another hides the first.
 */
export function defaultedAt(text: string, part: { readonly from: number; readonly to: number }, client: Client): Defaulted | undefined {
  for (const pattern of [...client.interpolations.map((one) => one.pattern), OF_A_SHELL]) {
    for (const match of text.matchAll(pattern)) {
      const { target, fallback } = match.groups ?? {};
      if (target === undefined || fallback === undefined) continue;
      const start = match.index + match[0].lastIndexOf(fallback);
      const end = start + fallback.length;
      if (start <= part.from && part.to <= end)
        return {
          from: match.index,
          to: match.index + match[0].length,
          variable: target.slice(target.lastIndexOf('.') + 1),
          wide: part.from > start || part.to < end,
        };
    }
  }
  return undefined;
}
