import { cut, type Fragment } from '../../core/fragment.ts';
import { type ShellCommand, shellReader } from '../../core/shell.ts';
import type { Carried, CarrierTools } from '../carrier.ts';
import { COMMAND_FORMS, RUNNERS, WRAPPERS } from './forms.ts';
import { findHeredocs, leapsOver } from './heredoc.ts';
import { listedCommands } from './listed-words.ts';
import { namesMcp, programOf } from './programs.ts';
import { isJsonLine, quotedStrings } from './quoted-strings.ts';
import { readCommand, type Reading, readWords } from './read-command.ts';
import { readWritten } from './written-file.ts';

/** Scripts within scripts: `bash -c "ssh host '…'"`. */
const MAX_DEPTH = 4;
/** Things found in one text: nobody writes more. */
const MAX_FOUND = 5_000;
/** Lines that go on below, one after the other. */
const MAX_CONTINUED = 300;
/** Length of a line that is read as a whole, and how much of a longer one is read around what is of interest. */
const MAX_LINE = 20_000;
const BEFORE = 300;
const AROUND = 8_000;

/** What a line shows that starts a server, hands a configuration about, sets a variable or opens a text of several lines. */
const INTERESTING =
  /[Mm][Cc][Pp]|modelcontextprotocol|context_servers|--with-(?:ext|remote-ext|streamable)|\bthv run\b|smithery|\bexport\s{1,4}(?:-x\s{1,4})?[A-Za-z_][A-Za-z0-9_]{0,100}\s{0,2}[:?]?=|\$\{?[Ee]nv:|(?<![A-Za-z])set(?:x|env)?\s|SetEnvironmentVariable|secret set|["'][{[][ \t]{0,4}\r?$|@["'][ \t]{0,4}\r?$|(?<![A-Za-z0-9_$%{?&.])[A-Z][A-Z0-9_]{2,100}(?:=|\s{1,2}[:?]?:?=)/;
/** What a terminal shows in front of a command. */
const PROMPT =
  /[ \t]{0,40}(?:(?:\([\w.-]{1,40}\)[ \t]{1,4})?(?:[\w.-]{1,40}@[\w.-]{1,60}[: ][^\n$#%>]{0,120})?[$#%>\u276f\u279c\u03bb\u00bb][ \t]{1,4}|PS [^\n>]{0,200}>[ \t]{0,4}|[A-Za-z]:\\[^\n>]{0,200}>[ \t]{0,4})/y;
const INLINE_CODE = /`(?<code>[^`\n]{3,4000})`/g;
/** Behind this, the line goes on below. */
const CONTINUES = /(?:\\|[ \t][`^])[ \t]{0,20}\r?$/;
/** The line above a block of code names a language, and perhaps a file. */
const FENCE = /^\s{0,20}(?:```|~~~)/;
const CODE = /\.(?:[cm]?[jt]sx?|py|go|rs|java|kts?|rb|php|cs|swift|c|cc|cpp|h|hpp|scala|lua|exs?|dart|vue|svelte)$/i;
const RULES = /(?:^|\/)(?:GNU)?[Mm]akefile[^/]{0,40}$|\.mk$|(?:^|\/)\.?[Jj]ustfile$|\.just$/;
const POWERSHELL = /\.psm?1$/i;

/** Whether a text could hold anything for this carrier: one look, before it is read line by line. */
export function mayHoldCommands(text: string): boolean {
  return INTERESTING.test(text);
}

let starters: ReadonlySet<string> | undefined;

/** Whether the code in a sentence is a command, and no name or path. */
function isCommand(code: string): boolean {
  starters ??= new Set([
    ...COMMAND_FORMS.flatMap(({ programs }) => programs),
    ...Object.keys(RUNNERS),
    ...WRAPPERS,
    'export',
    'set',
    'setx',
  ]);
  const words = code.trim().split(/\s+/, 12);
  const first = words.findIndex((word) => !/^[$>#]$|^[A-Za-z_][A-Za-z0-9_]{0,100}=/.test(word));
  if (first < 0) return true;
  const program = programOf(words[first] ?? '');
  return (
    starters.has(program) ||
    /^\$\{?env:/i.test(words[first] ?? '') ||
    /(?:^|\s)\/?mcp (?:add|set)/.test(code) ||
    (words.length > first + 1 && namesMcp(program))
  );
}

/** The commands among the code of a line of prose, and the rest of the line around them. */
function piecesOf(line: Fragment): readonly Fragment[] | undefined {
  const pieces: Fragment[] = [];
  let behind = 0;
  let commands = 0;
  for (const match of line.text.matchAll(INLINE_CODE)) {
    const code = match.groups?.['code'] ?? '';
    // Behind `=` it is the output of a command, within a command.
    if (!INTERESTING.test(code) || line.text[match.index - 1] === '=' || !isCommand(code)) continue;
    commands++;
    pieces.push(cut(line, behind, match.index), cut(line, match.index + 1, match.index + 1 + code.length));
    behind = match.index + match[0].length;
  }
  return commands === 0 ? undefined : [...pieces, cut(line, behind, line.text.length)];
}

/** Parts of a very long line around what is of interest in it. */
function windowsOf(line: Fragment): readonly Fragment[] {
  const { text } = line;
  const pattern = new RegExp(INTERESTING.source, 'g');
  const windows: Fragment[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const end = Math.min(text.length, match.index + AROUND);
    windows.push(cut(line, Math.max(0, match.index - BEFORE), end));
    pattern.lastIndex = end;
  }
  return windows;
}

/** Where a line ends that may go on below. */
function endOfLine(source: string, from: number): number {
  let end = source.indexOf('\n', from);
  for (let lines = 0, start = from; end >= 0 && lines < MAX_CONTINUED; lines++) {
    if (!CONTINUES.test(source.slice(Math.max(start, end - 30), end))) return end;
    start = end + 1;
    end = source.indexOf('\n', start);
  }
  return end < 0 ? source.length : end;
}

function behindPrompt(source: string, from: number): number {
  let at = from;
  for (let i = 0; i < 3; i++) {
    PROMPT.lastIndex = at;
    const prompt = PROMPT.exec(source);
    if (prompt === null) return at;
    at += prompt[0].length;
  }
  return at;
}

/** What the commands of a text are read with. `depth`: how many scripts stand around it. */
export function makeReading(path: string, tools: CarrierTools, depth = 0): Reading {
  return {
    tools,
    code: CODE.test(path),
    rules: RULES.test(path),
    async nested(inner) {
      return depth < MAX_DEPTH && mayHoldCommands(inner.text) ? readScript(inner, path, tools, depth + 1) : [];
    },
  };
}

/**
 * Reads a text for the commands in it, whatever it is: a script, a transcript, prose, one line.
 * @param path the outer file, whose name says how some lines are meant
 */
export function readScript(text: Fragment, path: string, tools: CarrierTools, depth = 0): Promise<readonly Carried[]> {
  return readLines(text, makeReading(path, tools, depth), POWERSHELL.test(path));
}

async function readCommands(commands: readonly ShellCommand[], reading: Reading): Promise<readonly Carried[]> {
  const found: Carried[] = [];
  for (const [i, command] of commands.entries()) found.push(...(await readCommand(command, commands[i - 1], reading)));
  return found;
}

/** A part of a line that is a command by itself, or several. */
async function readPiece(piece: Fragment, reading: Reading): Promise<readonly Carried[]> {
  if (!mayHoldCommands(piece.text)) return [];
  const read = shellReader(piece);
  const found: Carried[] = [];
  for (let at = 0; at < piece.text.length; ) {
    const line = read(behindPrompt(piece.text, at));
    found.push(...(await readCommands(line.commands, reading)));
    at = Math.max(line.end, at + 1);
  }
  return found;
}

async function readLines(text: Fragment, reading: Reading, powershell: boolean): Promise<readonly Carried[]> {
  const source = text.text;
  const heredocs = findHeredocs(text);
  const leaps = leapsOver(heredocs, source);
  const read = shellReader(text, leaps);
  const found: Carried[] = [];
  for (const words of listedCommands(text)) found.push(...(await readWords(words, reading)));
  let next = 0;
  for (let at = 0; at < source.length && found.length < MAX_FOUND; ) {
    const end = endOfLine(source, at);
    const own = [];
    for (let heredoc = heredocs[next]; heredoc !== undefined && heredoc.at < end; heredoc = heredocs[++next])
      if (heredoc.at >= at) own.push(heredoc);
    const start = at;
    at = leaps.get(end + 1) ?? end + 1;
    const line = source.slice(start, end);
    if (own.length === 0 && (!INTERESTING.test(line) || FENCE.test(line))) continue;
    const whole = cut(text, start, end);
    if (own.length === 0 && isJsonLine(line)) {
      for (const string of quotedStrings(whole)) found.push(...(await reading.nested(string)));
      continue;
    }
    const pieces = own.length > 0 ? undefined : line.length > MAX_LINE ? windowsOf(whole) : powershell ? undefined : piecesOf(whole);
    if (pieces !== undefined) {
      for (const piece of pieces) if (found.length < MAX_FOUND) found.push(...(await readPiece(piece, reading)));
      continue;
    }
    const { commands, end: behind } = read(behindPrompt(source, start));
    at = Math.max(at, behind);
    found.push(...(await readCommands(commands, reading)));
    for (const heredoc of own) found.push(...(await readWritten(heredoc, commands, reading)));
  }
  return found;
}
