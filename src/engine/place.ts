import type { Manager, Remedy } from '../managers/manager.ts';

/** Where a credential is stored, and what templates of a remedy may say of it. */
export interface Stored {
  /** As the manager names it: `mcp/app/github/GITHUB_TOKEN`. */
  readonly path: string;
  /** By the names that stand in templates between braces, `name` left out. */
  readonly values: Readonly<Record<string, string>>;
}

/** What a credential belongs to, as people name it. */
export interface Words {
  readonly repo: string;
  readonly server: string;
  readonly slot: string;
}

interface Problem {
  readonly problem: string;
}

/** A part of a path is no longer. */
const LONGEST = 80;
/** Of a longer name the rest says nothing to people. */
const LOOKED_AT = 400;
const PLACEHOLDER = /\{(?<key>[a-z]{1,20})\}/g;
/** Values that are one word in every shell as they stand, and no option. */
const SETTING = /^[A-Za-z0-9][\w.:@/+-]{0,199}$/;
const PLAIN_WORD = /^[\w./:@%+=,-]{1,2000}$/;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{0,200}$/;
const LONGEST_TEMPLATE = 500;

/** What stands for characters that a path may not have, and divides what is put together. */
function joint({ characters }: Remedy): string {
  return new RegExp(`[${characters}]`).test('-') ? '-' : '_';
}

function cased(text: string, { letters }: Remedy): string {
  return letters === undefined ? text : letters === 'upper' ? text.toUpperCase() : text.toLowerCase();
}

/** Without what looks like an option or a folder: a dot, a dash or the like at the end. */
function endless(text: string): string {
  return text.replace(/(?<![-._])[-._]{1,400}$/, '');
}

/** A text of bounded length; two long ones that differ stay different. The sum (FNV-1a) is one of names alone. */
function shortened(text: string, remedy: Remedy): string {
  if (text.length <= LONGEST) return text;
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  const end = cased(`${joint(remedy)}${sum.toString(36).padStart(7, '0')}`, remedy);
  return `${endless(text.slice(0, LONGEST - end.length))}${end}`;
}

/** A name as a path of this manager may have it; the same for what came out of here. */
function wordOf(name: string, remedy: Remedy): string {
  const joined = joint(remedy);
  const legal = cased(name.slice(0, LOOKED_AT), remedy)
    .replace(new RegExp(`[^${remedy.characters}]{1,400}`, 'g'), joined)
    // Twice the joint divides words in a part, so it stands in none.
    .replace(new RegExp(`${joined}{2,400}`, 'g'), joined);
  const word = endless(legal.replace(/^[-._]{1,400}/, ''));
  return shortened(word === '' ? cased('unnamed', remedy) : word, remedy);
}

/**
 * Names as a path of this manager may have them, each with one of its own: where two would become the
 * same, or the same but for the case of their letters, `-2`, `-3` … follows in the order of the list.
 * `placeFor` leaves such a name as it is.
 */
export function distinct(names: readonly string[], remedy: Remedy): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  for (const name of names) {
    if (found.has(name)) continue;
    const first = wordOf(name, remedy);
    let word = first;
    let count = counts.get(first.toLowerCase()) ?? 1;
    while (taken.has(word.toLowerCase())) {
      const end = `${joint(remedy)}${++count}`;
      word = `${endless(first.slice(0, LONGEST - end.length))}${end}`;
    }
    counts.set(first.toLowerCase(), count);
    taken.add(word.toLowerCase());
    found.set(name, word);
  }
  return found;
}

function problemOfTemplate(template: string, { name }: Manager, { characters }: Remedy): Problem | undefined {
  const unknown = [...template.matchAll(PLACEHOLDER)].map(([whole]) => whole).find((one) => !/^\{(?:repo|server|slot)\}$/.test(one));
  if (unknown !== undefined) return { problem: `remediate.path has ${unknown}; there are {repo}, {server} and {slot}.` };
  if (!template.includes('{server}') || !template.includes('{slot}'))
    return { problem: 'remediate.path must have {server} and {slot}: without them two credentials would share a place.' };
  if (!new RegExp(`^[/${characters}]{0,${LONGEST_TEMPLATE}}$`, 'i').test(template.replace(PLACEHOLDER, '')))
    return { problem: `remediate.path has a character that ${name} does not take there, or is too long.` };
  return undefined;
}

function problemOfSettings(manager: Manager, remedy: Remedy, settings: Readonly<Record<string, string>>): Problem | undefined {
  for (const [key, what] of Object.entries(remedy.settings ?? {})) {
    const value = Object.hasOwn(settings, key) ? settings[key] : undefined;
    if (value === undefined || value === '') return { problem: `${manager.name} needs remediate.settings.${key} of the policy: ${what}.` };
    if (!SETTING.test(value)) return { problem: `remediate.settings.${key} of the policy is not ${what}.` };
  }
  return undefined;
}

/** The parts of a path, empty ones and folders' dots left out. */
function partsOf(template: string, words: Readonly<Record<string, string>>, remedy: Remedy): readonly string[] {
  return cased(
    template.replace(PLACEHOLDER, (_, key: string) => words[key] ?? ''),
    remedy,
  )
    .split('/')
    .filter((part) => !/^\.{0,500}$/.test(part))
    .map((part) => shortened(part, remedy));
}

/** Whether the manager itself would know the reference of this place for one of its own. */
function isKnown({ references }: Manager, { reference }: Remedy, stored: Stored): boolean {
  if (reference === undefined) return true;
  const text = render(reference, stored, 'NAME');
  return references.some(({ pattern, yields }) => yields === 'manager' && pattern.exec(text)?.[0] === text);
}

/**
 * Where a manager keeps the credential of a slot, by its own template or the policy's. Words that the
 * caller made `distinct` stand as they are. A problem is a sentence for whoever writes the policy.
 */
export function placeFor(
  manager: Manager,
  template: string | undefined,
  { repo, server, slot }: Words,
  settings: Readonly<Record<string, string>>,
): Stored | Problem {
  const { remedy } = manager;
  if (remedy === undefined) return { problem: `A literal cannot be moved to ${manager.name} by a change of a configuration.` };
  const problem =
    (template === undefined ? undefined : problemOfTemplate(template, manager, remedy)) ?? problemOfSettings(manager, remedy, settings);
  if (problem !== undefined) return problem;
  const words = { repo: wordOf(repo, remedy), server: wordOf(server, remedy), slot: wordOf(slot, remedy) };
  const parts = partsOf(template ?? remedy.path, words, remedy);
  const [least, most] = remedy.parts;
  if (parts.length < least || parts.length > most) {
    const wanted = least === most ? `${least}` : `${least} to ${most}`;
    return { problem: `remediate.path has ${parts.length} parts, and ${manager.name} takes ${wanted}.` };
  }
  const own = Object.keys(remedy.settings ?? {}).map((key) => [key, settings[key] ?? ''] as const);
  const path = parts.join('/');
  const stored = {
    path,
    values: {
      ...words,
      path,
      head: parts[0] ?? '',
      rest: parts.slice(1).join('/'),
      parent: parts.slice(0, -1).join('/'),
      leaf: parts.at(-1) ?? '',
      ...Object.fromEntries(own),
    },
  };
  if (isKnown(manager, remedy, stored)) return stored;
  return { problem: `With this path and these settings of remediate, ${manager.name} has no reference that it knows.` };
}

function valueOf(key: string, { values }: Stored, name: string): string {
  const value = key === 'name' ? name : Object.hasOwn(values, key) ? values[key] : undefined;
  if (value === undefined) throw new RangeError(`a template has {${key}}, which is nothing known`);
  return value;
}

/**
 * A template with what it names: a reference, a word of a command.
 * @param name the variable that the server reads.
 * @throws RangeError where the template names what is not known.
 */
export function render(template: string, stored: Stored, name: string): string {
  return template.replace(PLACEHOLDER, (_, key: string) => valueOf(key, stored, name));
}

/** How a text is written where the quote that stands open is `quote`; none where it is empty. */
function quoted(text: string, quote: string): string {
  if (quote === '"') return text.replace(/[\\"$`]/g, '\\$&');
  if (quote === "'") return text.replaceAll("'", String.raw`'\''`);
  return PLAIN_WORD.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/**
 * A shell line, or a comment, with what it names; a value that a shell would read as more than a word is quoted.
 * @throws RangeError where the template names what is not known.
 */
export function renderLine(template: string, stored: Stored, name: string): string {
  if (template.startsWith('#')) return render(template, stored, name);
  let quote = '';
  return template.replace(/\\.|["']|\{(?<key>[a-z]{1,20})\}/g, (whole, key: string | undefined) => {
    if (key !== undefined) return quoted(valueOf(key, stored, name), quote);
    if (whole === quote) quote = '';
    else if (quote === '' && whole.length === 1) quote = whole;
    return whole;
  });
}

/**
 * The words of a command as one shell line.
 * @throws RangeError where a word names what is not known.
 */
export function renderCommand(words: readonly string[], stored: Stored, name: string): string {
  return words.map((word) => quoted(render(word, stored, name), '')).join(' ');
}

/**
 * The words of a manager's launcher in front of the command of one server, for each of its credentials.
 * A problem is a sentence.
 * @throws RangeError where a word names what is not known.
 */
export function renderLauncher(
  { words, several, variables }: NonNullable<Remedy['launcher']>,
  credentials: readonly { readonly stored: Stored; readonly name: string }[],
): readonly string[] | Problem {
  const illegal = credentials.find(({ name }) => !(variables ?? VARIABLE).test(name));
  if (illegal !== undefined) return { problem: `${words[0] ?? ''} cannot set a variable of this name.` };
  const made = words.map((word) => [...new Set(credentials.map(({ stored, name }) => render(word, stored, name)))]);
  if (made.some(({ length }) => length > 1) && several === undefined)
    return { problem: `${words[0] ?? ''} starts a server with credentials of one place, and these have several.` };
  return made.map((each) => each.join(several));
}
