import type { Manager, Remedy } from '../managers/manager.ts';

/** Where a credential is stored, and the manager's templates with that filled in. */
export interface StoredAt {
  readonly path: string;
  /** A template of the manager's remedy; `name` is the variable that the server reads. */
  render(template: string, name: string): string;
}

/** What the template of a place is made of. */
export interface PlaceWords {
  readonly repo: string;
  readonly server: string;
  readonly slot: string;
}

const LONGEST_PART = 80;

function partOf(text: string, { characters, upper }: Remedy): string {
  const filler = characters.includes('-') ? '-' : '_';
  const kept = (upper === true ? text.toUpperCase() : text).replace(new RegExp(`[^${characters}]+`, 'g'), filler);
  const cut = kept.slice(0, LONGEST_PART);
  return /^\.{0,2}$/.test(cut) ? 'mcp' : cut;
}

/** The place of a credential in a manager, or a sentence that says which setting is missing. */
export function placeFor(
  { remedy, name: managerName }: Manager,
  template: string | undefined,
  words: PlaceWords,
  settings: Readonly<Record<string, string>>,
): StoredAt | { readonly problem: string } {
  if (remedy === undefined) return { problem: `Keygate does not know how to move a credential to ${managerName}.` };
  const missing = Object.entries(remedy.settings ?? {}).find(([key]) => settings[key] === undefined);
  if (missing !== undefined) return { problem: `${managerName} needs remediate.settings.${missing[0]}: ${missing[1]}.` };
  const parts: Readonly<Record<string, string>> = {
    repo: partOf(words.repo, remedy),
    server: partOf(words.server, remedy),
    slot: partOf(words.slot, remedy),
  };
  const fill = (text: string, values: Readonly<Record<string, string>>): string =>
    text.replace(/\{([a-z]+)\}/g, (whole, key: string) => values[key] ?? whole);
  const path = fill(template ?? remedy.path, { ...settings, ...parts });
  const first = path.indexOf('/');
  const last = path.lastIndexOf('/');
  return {
    path,
    render: (text, name) =>
      fill(text, {
        ...settings,
        ...parts,
        path,
        head: first < 0 ? path : path.slice(0, first),
        rest: path.slice(first + 1),
        parent: last < 0 ? '' : path.slice(0, last),
        leaf: path.slice(last + 1),
        name,
      }),
  };
}
