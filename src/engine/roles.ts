import type { Fields } from '../clients/client.ts';

/** What a field of a server's entry is for. */
export type Role = keyof Fields;

const finders = new WeakMap<Fields, (path: readonly string[]) => Role | undefined>();

/** Looks up which role a key path inside an entry has: the longest declared name that ends it. Made once for each set of fields. */
export function roleFinder(fields: Fields): (path: readonly string[]) => Role | undefined {
  const made = finders.get(fields) ?? makeRoleFinder(fields);
  finders.set(fields, made);
  return made;
}

function makeRoleFinder(fields: Fields): (path: readonly string[]) => Role | undefined {
  const byTail = new Map<string, { readonly parts: readonly string[]; readonly role: Role }[]>();
  for (const role of Object.keys(fields) as Role[]) {
    for (const name of fields[role]) {
      const parts = name.split('.');
      const tail = parts.at(-1) ?? '';
      byTail.set(tail, [...(byTail.get(tail) ?? []), { parts, role }]);
    }
  }
  for (const list of byTail.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return (path) =>
    byTail
      .get(path.at(-1) ?? '')
      ?.find(({ parts }) => parts.length <= path.length && parts.every((part, i) => path[path.length - parts.length + i] === part))?.role;
}
