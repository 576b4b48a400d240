import { cut, type Fragment, fragmentOf, picked } from './fragment.ts';

/** One word of a command line, quotes and escapes taken away, with its way back into the file. */
export interface ShellWord extends Fragment {
  /** Whether the shell replaces a part of it before the program sees it. Between single quotes it does not. */
  readonly expands: boolean;
}

/** A word that no shell reads: the item of a list of words. */
export function listedWord(text: Fragment): ShellWord {
  return { ...fragmentOf(text), expands: false };
}

/** One program with its words, as a shell would start it. */
export interface ShellCommand {
  readonly words: readonly ShellWord[];
  /** Files that its output is written to. */
  readonly into: readonly ShellWord[];
  /** Whether its output goes to the command behind it. */
  readonly piped: boolean;
}

/** The commands of one line, continuation lines and quoted line breaks included. */
export interface ShellLine {
  readonly commands: readonly ShellCommand[];
  /** Where the next line starts. */
  readonly end: number;
}

/** Ranges that a line leaps over, from their first unit to the one behind them: the bodies of here-documents. */
export type Leaps = ReadonlyMap<number, number>;

const NO_LEAPS: Leaps = new Map();
/** A quoted text beyond this is a stray quote; so is one within `$(…)` beyond the second number. */
const MAX_QUOTED = 100_000;
const MAX_SUBSTITUTED = 20_000;
/** How many times over a text is looked at in vain for closing quotes and brackets, before that is given up. */
const MAX_VAIN = 8;

const ESCAPABLE = /[\s"'\\$&|;()<>#]/;
const LETTER = /[A-Za-z]/;
/** Behind a backslash, a backtick or a caret: the line goes on below, in a transcript behind a prompt. */
const CONTINUED = /[ \t]{0,20}\r?\n(?:[ \t]{0,20}>[ \t])?/y;
/** `<your token>`: people leave it unquoted, and mean no file. */
const PLACEHOLDER = /<[A-Za-z][^<>\n"'`]{0,80}>/y;
const CLOSING_TAG = /<\/[A-Za-z][A-Za-z0-9-]{0,20}>/y;
/** What another program fills in before the shell reads the line: `${{ secrets.X }}`, `{{ token }}`. */
const TEMPLATE = /\$?\{\{[^\n{}]{0,300}\}\}/y;
const PARAMETER = /\$\{(?:[^\n{}]|\{[^\n{}]{0,200}\}){0,300}\}/y;
const PERCENT = /%[A-Za-z_][A-Za-z0-9_]{0,100}%/y;
const BACKTICKS = /`[^`\n]{1,2000}`/y;
/** Whether a `$` starts something that a shell replaces. */
const REPLACED = /\$[A-Za-z_{(]/y;

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

interface Quoted {
  /** Places of the units within the quotes. */
  readonly units: readonly number[];
  readonly expands: boolean;
  readonly end: number;
}

/**
 * Makes a reader of the lines of a script, a transcript or one line of a configuration. It reads
 * what `sh`, `cmd` and PowerShell lines look like, and people's slips; it runs nothing and expands
 * nothing. A quote that is never closed ends with its line. All lines together end in linear time.
 */
export function shellReader(text: Fragment, leaps: Leaps = NO_LEAPS): (from: number) => ShellLine {
  const source = text.text;
  let vain = 0;
  const isEnough = (): boolean => vain > MAX_VAIN * source.length + 1_000;

  /** Whether a variable or the output of a command stands here. */
  function isReplaced(at: number): boolean {
    const pattern = source[at] === '$' ? REPLACED : source[at] === '%' ? PERCENT : undefined;
    return pattern !== undefined && matchAt(pattern, source, at) !== undefined;
  }

  /** The unit behind this one; behind a line break, behind the here-documents that start there. */
  function behind(at: number): number {
    return source[at] === '\n' ? (leaps.get(at + 1) ?? at + 1) : at + 1;
  }

  function singleQuoted(at: number): Quoted | undefined {
    const end = source.indexOf("'", at + 1);
    if (end < 0 || end - at > MAX_QUOTED) return undefined;
    const units: number[] = [];
    for (let i = at + 1; i < end; i = behind(i)) units.push(i);
    return { units, expands: false, end: end + 1 };
  }

  function doubleQuoted(at: number): Quoted | undefined {
    const units: number[] = [];
    let expands = false;
    let ticks = 0;
    // `"{""key"":…}"`: a doubled quote is one quote for `cmd` and PowerShell.
    const doubled = /^[{[]""/.test(source.slice(at + 1, at + 4));
    const last = isEnough() ? at : Math.min(source.length, at + MAX_QUOTED);
    for (let i = at + 1; i < last; i = behind(i)) {
      const unit = source[i] ?? '';
      const next = source[i + 1] ?? '';
      if (unit === '\\' && '"\\$`'.includes(next) && next !== '') units.push(++i);
      else if (unit === '\\' && next === '\n') i++;
      else if ((unit === '`' && next === '"' && ticks % 2 === 0) || (doubled && unit === '"' && next === '"')) units.push(++i);
      else if (unit === '"') return { units, expands, end: i + 1 };
      else {
        if (unit === '`') ticks++;
        expands ||= unit === '`' || isReplaced(i);
        const end = (unit === '$' && next === '(' ? substitutionEnd(i + 1) : undefined) ?? i + 1;
        units.push(i);
        while (behind(i) < end) units.push((i = behind(i)));
      }
    }
    vain += last - at;
    return undefined;
  }

  /** The end of `(…)`, with quotes and brackets within. */
  function substitutionEnd(at: number): number | undefined {
    let depth = 0;
    const last = isEnough() ? at : Math.min(source.length, at + MAX_SUBSTITUTED);
    let seen = 0;
    for (let i = at; seen < last - at && i < source.length; i = behind(i), seen++) {
      const unit = source[i] ?? '';
      if (unit === '\\') i++;
      else if (unit === '(') depth++;
      else if (unit === ')' && --depth === 0) return i + 1;
      else if (unit === '"' || unit === "'") {
        const close = source.slice(i + 1, i + 2_000).indexOf(unit) + 1;
        seen += close;
        i += close;
      }
    }
    vain += seen;
    return undefined;
  }

  /** A stray quote, or one whose end was cut off: it holds the rest of its line. */
  function unclosed(at: number): Quoted {
    const found = source.indexOf('\n', at);
    const end = found < 0 ? source.length : found;
    const units = Array.from({ length: end - at - 1 }, (_, i) => at + 1 + i);
    return { units, expands: source[at] === '"' && source.slice(at, end).includes('$'), end };
  }

  /** PowerShell's `@'` … `'@`, which holds line breaks and quotes of all kinds. */
  function hereString(at: number): Quoted | undefined {
    const opening = matchAt(CONTINUED, source, at + 1);
    if (opening === undefined || isEnough()) return undefined;
    const part = source.slice(at, at + MAX_QUOTED);
    const close = part.indexOf(`\n${source[at]}@`);
    if (close < 0) {
      vain += MAX_QUOTED;
      return undefined;
    }
    const units = Array.from({ length: close - 1 - opening.length }, (_, i) => at + 1 + opening.length + i);
    return { units, expands: source[at] === '"' && part.slice(0, close).includes('$'), end: at + close + 3 };
  }

  return (from) => {
    const commands: ShellCommand[] = [];
    let words: ShellWord[] = [];
    let into: ShellWord[] = [];
    let units: number[] = [];
    /** Where the word that is being read starts; `undefined` between words. */
    let start: number | undefined;
    let expands = false;
    let role: 'word' | 'into' | 'nothing' = 'word';
    let i = from;

    function endWord(): void {
      if (start === undefined) return;
      const place = units.length === 0 ? cut(text, start, start) : picked(text, units.map((at) => source[at]).join(''), units);
      if (role !== 'nothing') (role === 'into' ? into : words).push({ ...place, expands });
      units = [];
      start = undefined;
      expands = false;
      role = 'word';
    }
    function endCommand(piped = false): void {
      endWord();
      if (words.length > 0 || into.length > 0) commands.push({ words, into, piped });
      words = [];
      into = [];
      role = 'word';
    }
    function isUrl(): boolean {
      return start !== undefined && source.slice(start, Math.min(i, start + 200)).includes('://');
    }
    /** Takes the units up to `end` into the word, as they stand. */
    function take(end: number): void {
      start ??= i;
      while (i < end) {
        units.push(i);
        i = behind(i);
      }
    }
    function takeQuoted(): void {
      const isHere = units.length === 1 && source[i - 1] === '@';
      const here = isHere ? hereString(i) : undefined;
      const quoted = here ?? (source[i] === "'" ? singleQuoted(i) : doubleQuoted(i)) ?? unclosed(i);
      start ??= i;
      if (here !== undefined) units = [];
      for (const unit of quoted.units) units.push(unit);
      expands ||= quoted.expands;
      i = quoted.end;
    }
    /** `<` and `>`: the word behind names a file, the number in front a stream. */
    function redirect(): void {
      if (units.length === 1 && /\d/.test(source[units[0] ?? 0] ?? '')) {
        units = [];
        start = undefined;
      }
      endWord();
      const out = source[i] === '>';
      const from = i;
      while (/[<>&|~-]/.test(source[i] ?? '')) i++;
      const operator = source.slice(from, i);
      // `>&1` joins two streams, `<<<` hands over the word itself.
      role = operator === '<<<' ? 'word' : out && !operator.endsWith('&') ? 'into' : 'nothing';
    }

    while (i < source.length) {
      const unit = source[i] ?? '';
      const next = source[i + 1] ?? '';
      const blankBefore = i === from || /\s/.test(source[i - 1] ?? '');
      const continued = unit === '\\' || ((unit === '`' || unit === '^') && blankBefore) ? matchAt(CONTINUED, source, i + 1) : undefined;
      if (continued !== undefined) {
        if (continued.endsWith(' ') || continued.endsWith('\t')) endWord();
        i += 1 + continued.length;
      } else if (unit === '\n') break;
      else if (unit === ' ' || unit === '\t' || unit === '\r') {
        endWord();
        i++;
      } else if (
        unit === "'" &&
        LETTER.test(source[i - 1] ?? '') &&
        LETTER.test(next) &&
        units.length > 0 &&
        units.every((at) => LETTER.test(source[at] ?? ''))
      ) {
        // `don't`: an apostrophe between letters.
        take(i + 1);
      } else if (unit === '"' || unit === "'") takeQuoted();
      else if (unit === '\\' && ESCAPABLE.test(next)) {
        start ??= i;
        i++;
        take(i + 1);
      } else if (unit === '$' || unit === '{' || unit === '%') {
        const template = matchAt(TEMPLATE, source, i) ?? matchAt(PARAMETER, source, i) ?? matchAt(PERCENT, source, i);
        const end = template === undefined && next === '(' && unit === '$' ? substitutionEnd(i + 1) : undefined;
        expands ||= isReplaced(i) || (unit === '$' && template !== undefined);
        // `$'…'` is quoted as `'…'` is.
        if (unit === '$' && (next === "'" || next === '"')) i++;
        else take(end ?? i + (template?.length ?? (unit === '$' && next === '(' ? 2 : 1)));
      } else if (unit === '`' && source[i - 1] === '=' && matchAt(BACKTICKS, source, i) !== undefined) {
        expands = true;
        take(i + (matchAt(BACKTICKS, source, i)?.length ?? 1));
      } else if (unit === '#' && start === undefined && blankBefore) {
        // A comment may hold a command too, one that is switched off.
        endCommand();
        i++;
      } else if (unit === '<' && matchAt(PLACEHOLDER, source, i) !== undefined) take(i + (matchAt(PLACEHOLDER, source, i)?.length ?? 1));
      else if (unit === '<' && matchAt(CLOSING_TAG, source, i) !== undefined) {
        endCommand();
        i += matchAt(CLOSING_TAG, source, i)?.length ?? 1;
      } else if (unit === '<' || unit === '>') redirect();
      else if (unit === '&' && next === '>') i++;
      else if (unit === '&' && /[A-Za-z_]/.test(next) && isUrl()) {
        // The query of a URL, which people forget to quote.
        take(i + 1);
      } else if (';&|()'.includes(unit)) {
        endCommand(unit === '|' && next !== '|' && source[i - 1] !== '|');
        i++;
      } else take(i + 1);
    }
    endCommand();
    return { commands, end: i < source.length ? behind(i) : source.length };
  };
}

/** The commands of a line, or of several, as their words: of a value that a shell gets to read. */
export function splitShell(line: Fragment): readonly (readonly ShellWord[])[] {
  const read = shellReader(line);
  const found: (readonly ShellWord[])[] = [];
  for (let at = 0; at < line.text.length; ) {
    const { commands, end } = read(at);
    for (const { words } of commands) if (words.length > 0) found.push(words);
    at = end;
  }
  return found;
}
