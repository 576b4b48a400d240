import type { Fragment } from '../../core/fragment.ts';
import { spellsMcp } from '../../core/mcp.ts';
import { COMMAND_FORMS, type CommandForm, OTHER_ADD, OTHER_JSON, RUNNERS } from './forms.ts';

/**
 * A program as the forms name it: without folder, ending and version. npm packages keep their scope.
 * What documents put in front of a command (`@` of Make, `**` of Markdown, `>` of a tag) goes too.
 */
export function programOf(word: string): string {
  const [scoped] = /@[a-z0-9][a-z0-9._-]{0,60}\/[a-z0-9][a-z0-9._-]{0,100}/.exec(word.slice(0, 300)) ?? [];
  if (scoped !== undefined) return scoped;
  const name = word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\'), word.lastIndexOf('>')) + 1);
  return name
    .replace(/^[^A-Za-z0-9]{1,5}/, '')
    .replace(/@[A-Za-z0-9._-]{1,40}$/, '')
    .replace(/\.(?:exe|cmd|ps1|bat)$/i, '');
}

let index: ReadonlyMap<string, readonly CommandForm[]> | undefined;

function formsByProgram(): ReadonlyMap<string, readonly CommandForm[]> {
  if (index !== undefined) return index;
  const made = new Map<string, readonly CommandForm[]>();
  for (const form of COMMAND_FORMS)
    for (const program of form.programs) {
      const forms = [...(made.get(program) ?? []), form];
      made.set(
        program,
        forms.sort((a, b) => b.words.length - a.words.length),
      );
    }
  index = made;
  return made;
}

/** A command that is known by its form. */
export interface Recognised {
  readonly form: CommandForm;
  /** Index of the program among the words; of `mcp`, where the program is missing. */
  readonly at: number;
  /** Index of the first word behind the form's own. */
  readonly next: number;
}

function follows(words: readonly Fragment[], from: number, wanted: readonly string[]): boolean {
  return wanted.every((text, i) => words[from + i]?.text === text);
}

/** The first command among these words whose form is known. */
export function recognise(words: readonly Fragment[]): Recognised | undefined {
  for (let at = 0; at < words.length; at++) {
    const { text } = words[at] ?? { text: '' };
    const known = formsByProgram()
      .get(programOf(text))
      ?.find((form) => (form.opens !== true || (at === 0 && form.programs.includes(text))) && follows(words, at + 1, form.words));
    if (known !== undefined) return { form: known, at, next: at + 1 + known.words.length };
    // `/mcp add` is typed within a session.
    if (text !== 'mcp' && text !== '/mcp') continue;
    const other = [OTHER_ADD, ...OTHER_JSON].find((form) => follows(words, at + 1, form.words.slice(1)));
    if (other !== undefined) return { form: other, at: Math.max(0, at - 1), next: at + 2 };
  }
  return undefined;
}

/** Whether a word names something of MCP: a package, an image, a file, a program. */
export function namesMcp(word: string): boolean {
  const text = word.replace(/[.,:;!?]{1,3}$/, '');
  if (text.length <= 3 || !spellsMcp(text.slice(0, 300))) return false;
  // A word of a sentence has capitals and none of what names are joined with.
  return /[-_/@.:\\]/.test(text) || text === text.toLowerCase();
}

/** What follows a runner that fetches a program and does not start it. */
const FETCHES: ReadonlySet<string> = new Set(['install', 'add', 'list', 'uninstall', 'upgrade']);

/** Index of the program that starts an MCP server, among the words of one command. */
export function findRunner(words: readonly Fragment[]): number | undefined {
  const at = words.findIndex((word, i) => {
    const program = programOf(word.text);
    const verbs = Object.hasOwn(RUNNERS, program) ? (RUNNERS[program] ?? []) : undefined;
    if (verbs === undefined || i + 1 >= words.length) return false;
    if (verbs.length > 0 && (!verbs.includes(words[i + 1]?.text ?? '') || FETCHES.has(words[i + 2]?.text ?? ''))) return false;
    if (namesMcp(program)) return true;
    const rest = words.slice(i + 1, i + 25);
    // `npx mcp`: a package of no other name.
    return rest.some(({ text }) => namesMcp(text)) || (rest.length <= 2 && rest.at(-1)?.text === 'mcp');
  });
  return at < 0 ? undefined : at;
}
