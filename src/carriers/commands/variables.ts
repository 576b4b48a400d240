import { cut, type Fragment, spanOf } from '../../core/fragment.ts';
import type { ShellCommand, ShellWord } from '../../core/shell.ts';
import { mapOf, type Pair, scalarOf } from '../../formats/compose.ts';
import { type Carried, shelled } from '../carrier.ts';

/** Words that say of the names behind them that they are variables. */
const SETTERS: ReadonlySet<string> = new Set(
  'export declare typeset local readonly env set setenv --set --set-string --from-literal --build-arg'.split(' '),
);
/** `NAME=value`, also behind a flag: `--set NAME=value`, `--env=NAME=value`. */
const PAIR = /^(?<flag>--?[a-z][a-z0-9-]{0,40}=)?(?<name>[A-Za-z_][A-Za-z0-9_.-]{0,200})=/;
/** A comma with another variable behind it: `--set-env-vars A=b,C=d`. */
const NEXT = /,(?=[A-Z][A-Z0-9_]{2,100}=)/g;
/** Names that nothing else is written as. */
const VARIABLE = /^[A-Z][A-Z0-9_]{2,200}$/;
const ANY_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,200}$/;
const POWERSHELL = /^\$\{?env:(?<name>[A-Za-z_][A-Za-z0-9_]{0,200})\}?(?<equals>=)?/i;
/** How Make and just write it; `=` alone is a comparison elsewhere. */
const OPERATORS: ReadonlySet<string> = new Set([':=', '?=', '::=', '=']);

/** What is known of the text around, as far as it matters for variables. */
export interface VariableSetting {
  /** Program code: `NAME=value` alone may be any statement. */
  readonly code: boolean;
  /** A Makefile or a justfile: `NAME := value` sets a variable. */
  readonly rules: boolean;
}

function pair(key: Fragment, value: Fragment | undefined): readonly Pair[] {
  return value === undefined || value.text === '' ? [] : [{ key, value: scalarOf(value) }];
}

/** The pairs of a word that is one, or several with commas between; `from` is where the first name starts. */
function pairsOf(word: Fragment, from: number): readonly Pair[] {
  const ends = [...word.text.matchAll(NEXT)].map(({ index }) => index);
  return [...ends, word.text.length].flatMap((end, i) => {
    const start = i === 0 ? from : (ends[i - 1] ?? 0) + 1;
    const equals = word.text.indexOf('=', start);
    return pair(cut(word, start, equals), cut(word, equals + 1, end));
  });
}

/** `$env:NAME = "value"`, with and without blanks. */
function powershell(words: readonly ShellWord[], i: number): readonly Pair[] {
  const word = words[i];
  const match = POWERSHELL.exec(word?.text ?? '');
  if (word === undefined || match === null) return [];
  const name = match.groups?.['name'] ?? '';
  const start = match[0].toLowerCase().indexOf('env:') + 4;
  const key = cut(word, start, start + name.length);
  if (match.groups?.['equals'] !== undefined) return pair(key, cut(word, match[0].length, word.text.length));
  const next = words[i + 1];
  if (next?.text === '=') return pair(key, words[i + 2]);
  return next?.text.startsWith('=') === true ? pair(key, cut(next, 1, next.text.length)) : [];
}

/** Two words behind a program that takes a name and a value: `setx NAME value`, `set -gx NAME value`. */
function spaced(words: readonly ShellWord[], i: number): readonly Pair[] {
  const text = words[i]?.text ?? '';
  const option = words[i + 1]?.text ?? '';
  const fish = text === 'set' && /^-(?:[a-zA-Z]{0,4}[xgU][a-zA-Z]{0,4}|-export|-global|-universal)$/.test(option);
  if (!fish && text !== 'setx' && text !== 'setenv') return [];
  let at = i + 1;
  while (words[at]?.text.startsWith('-') === true) at++;
  const key = words[at];
  return key !== undefined && ANY_NAME.test(key.text) ? pair(key, words[at + 1]) : [];
}

/** `… secret set NAME value`, in its many forms; the value may come through a pipe. */
function secret(words: readonly ShellWord[], i: number, before: ShellCommand | undefined): readonly Pair[] {
  if (words[i]?.text !== 'secret' || words[i + 1]?.text !== 'set') return [];
  const rest = words.slice(i + 2);
  const at = rest.findIndex(({ text }) => !text.startsWith('-'));
  const key = rest[at];
  if (key === undefined) return [];
  const assigned = PAIR.exec(key.text);
  if (assigned !== null) return pair(cut(key, 0, assigned[0].length - 1), cut(key, assigned[0].length, key.text.length));
  const flag = rest.findIndex(({ text }) => ['-b', '--body', '--value'].includes(text));
  if (flag >= 0) return pair(key, rest[flag + 1]);
  const joined = rest.find(({ text }) => /^--(?:body|value)=/.test(text));
  if (joined !== undefined) return pair(key, cut(joined, joined.text.indexOf('=') + 1, joined.text.length));
  const echoed = before?.piped === true && /^(?:echo|printf|write-output)$/i.test(before.words[0]?.text ?? '');
  return pair(key, echoed ? before.words.at(-1) : undefined);
}

/** `[Environment]::SetEnvironmentVariable('NAME', 'value', 'User')`: its words stand in brackets of their own. */
function environmentCall(words: readonly ShellWord[], before: ShellCommand | undefined): readonly Pair[] {
  if (before?.words.at(-1)?.text.endsWith('SetEnvironmentVariable') !== true) return [];
  const parts = words.flatMap((word) => {
    const found: Fragment[] = [];
    for (let from = 0; from < word.text.length; ) {
      const comma = word.text.indexOf(',', from);
      const end = comma < 0 ? word.text.length : comma;
      if (end > from) found.push(cut(word, from, end));
      from = end + 1;
    }
    return found;
  });
  const [key, value] = parts;
  return key !== undefined && ANY_NAME.test(key.text) ? pair(key, value) : [];
}

/**
 * The variables that a command sets for the programs behind it, or gives to a program that keeps
 * them. `before` is the command in front of it on the line.
 */
export function variablesOf(words: readonly ShellWord[], before: ShellCommand | undefined, setting: VariableSetting): readonly Carried[] {
  const pairs: Pair[] = [...environmentCall(words, before)];
  const taken = new Set<number>();
  let set = false;
  words.forEach((word, i) => {
    set ||= SETTERS.has(word.text) && (i === 0 || !setting.code);
    const secrets = secret(words, i, before);
    for (const { key } of secrets) taken.add(spanOf(key).start);
    pairs.push(...powershell(words, i), ...spaced(words, i), ...secrets);
    const match = PAIR.exec(word.text);
    const name = match?.groups?.['name'] ?? '';
    if (match !== null && (set || (!setting.code && VARIABLE.test(name)))) {
      const from = match.groups?.['flag']?.length ?? 0;
      if (!taken.has(spanOf(cut(word, from, from + name.length)).start)) for (const one of pairsOf(word, from)) pairs.push(one);
    } else if (setting.rules && VARIABLE.test(word.text.replace(/:$/, '')) && OPERATORS.has(words[i + 1]?.text ?? '')) {
      pairs.push(...pair(word, words[i + 2]));
    }
  });
  const [first] = pairs;
  if (first === undefined) return [];
  return [{ kind: 'variables', node: mapOf(pairs, first.value.span), ...shelled(words) }];
}
