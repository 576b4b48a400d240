import { splitShell } from '../core/shell.ts';
import type { Manager, Printer } from '../managers/manager.ts';
import { programOf } from './runners.ts';

/** A command is no longer where a person writes it into a configuration. */
const MAX_COMMAND = 4_000;

/** What a command prints: a secret of which manager, and which one. */
export interface Printed {
  readonly via: 'manager' | 'dynamic';
  readonly manager: string;
  readonly target: string;
}

/** Index of the word behind a printer's subcommand; -1 where the words are another command. */
function behind(words: readonly string[], at: number, { subcommand }: Printer): number {
  let next = at + 1;
  for (const wanted of subcommand) {
    while (next < words.length && words[next] !== wanted) next++;
    if (words[next++] !== wanted) return -1;
  }
  return next;
}

/** The word that names the secret: the value of an option, or the first word that belongs to none. */
function named(words: readonly string[], from: number, { names, valued }: Printer): string | undefined {
  for (let i = from; i < words.length; i++) {
    const word = words[i] ?? '';
    const option = names?.find((name) => word === name || word.startsWith(`${name}=`));
    if (option !== undefined) return word === option ? words[i + 1] : word.slice(option.length + 1);
    if (valued?.includes(word) === true) i++;
    else if (names === undefined && word !== '' && !word.startsWith('-')) return word;
  }
  return undefined;
}

/** The secret that a command line prints; `undefined` where no manager's command is in it. */
export function findPrinted(command: string, managers: readonly Manager[]): Printed | undefined {
  const line = command.slice(0, MAX_COMMAND);
  for (const { text, words } of commandsOf(line)) {
    for (const manager of managers) {
      for (const printer of manager.printers) {
        const at = words.findIndex((word) => programOf(word) === printer.command);
        const from = at < 0 ? -1 : behind(words, at, printer);
        if (from < 0) continue;
        const form = manager.references.find(({ pattern }) => pattern.test(text));
        const target = form?.pattern.exec(text)?.groups?.['target'] ?? named(words, from, printer);
        if (target === undefined) continue;
        return { via: printer.dynamic?.test(target) === true ? 'dynamic' : 'manager', manager: manager.id, target };
      }
    }
  }
  return undefined;
}

/** A command in the place of a word: `"$(op read …)"`. */
const SUBSTITUTION = /\$\(([^()]{1,2000})\)/g;

/** The commands of a line, those first that stand in the words of others. */
function commandsOf(line: string): readonly { readonly text: string; readonly words: readonly string[] }[] {
  const inner = [...line.matchAll(SUBSTITUTION)].flatMap(([, command]) => commandsIn(command ?? ''));
  return [...inner, ...commandsIn(line)];
}

function commandsIn(line: string): readonly { readonly text: string; readonly words: readonly string[] }[] {
  return splitShell({ text: line, locate: (start, end) => ({ start, end }) }).map((found) => {
    const words = found.map(({ text }) => text);
    return { text: words.join(' '), words };
  });
}
