import { classify, type Piece } from './classify.ts';
import { cut, type Fragment, spanOf } from '../core/fragment.ts';
import { splitShell } from '../core/shell.ts';
import { findLaunches, resolvedInWord } from './launchers.ts';
import { programOf } from './runners.ts';
import type { Surroundings } from './surroundings.ts';

const SHELLS = /^(?:.{0,500}[\\/])?(?:ba|z|da|a|k|fi)?sh(?:\.exe)?$/;
const POWERSHELLS = /^(?:.{0,500}[\\/])?(?:pwsh|powershell)(?:\.exe)?$/i;
const CONTAINERS = /^(?:.{0,500}[\\/])?(?:docker|podman|nerdctl|container)(?:\.exe)?$/;
const ENV_FLAGS = new Set(['-e', '--env', '--env-var', '--envs']);
const HEADER_FLAGS = new Set(['-h', '-H', '--header', '--headers', '--http-header']);
const ASSIGNMENT = /^(?:\$env:)?(?<name>[A-Za-z_][A-Za-z0-9_.-]{0,200})\s?=/;
const VARIABLE = /^[A-Z_][A-Z0-9_]{1,200}$/;
const FLAG = /^(?<flag>--?[A-Za-z][A-Za-z0-9_.-]{0,100}|\/[A-Za-z][A-Za-z0-9_-]{1,40}(?=:))(?<equals>[=:](?!\/))?/;
/** `curl -u user:password` and its likes. */
const USER_FLAGS = new Set(['-u', '--user', '--auth', '--basic', '--basic-auth', '--credentials', '--creds', '--login']);
/** Short flags that mean a key, a token or a secret in one program and anything in another. */
const SHORT_FLAGS = new Set(['-k', '-t', '-s', '-w', '-p', '-P']);
const HEADER = /^(?<name>[A-Za-z][A-Za-z0-9_-]{0,100})\s?[:=]/;

/** One word of a command line; `label` is what reports call it where it has no name of its own. */
export interface Word extends Fragment {
  readonly label?: string;
}

/** Judges a shell line: every command's words, with `$VAR` as a reference. */
export function readShell(line: Fragment, around: Surroundings, depth = 0): readonly Piece[] {
  return splitShell(line).flatMap((words) => readArguments(words, { ...around, shell: true, early: false }, depth + 1));
}

/**
 * Judges a command line: flags with values, `-e NAME=value`, `--header "Name: value"`,
 * assignments, shell lines, connection strings and URLs, wherever a launcher may stand in front.
 */
export function readArguments(words: readonly Word[], around: Surroundings, depth = 0): readonly Piece[] {
  const texts = words.map((word) => word.text);
  const container = texts.some((text) => CONTAINERS.test(text));
  const bridge = around.bridge === true || texts.some((text) => /^mcp-remote(?:@|$)/.test(text));
  const pieces: Piece[] = [];
  if (depth > 4) return pieces;
  const launches = findLaunches(texts, around.knowledge.managers);
  let surroundings: Surroundings = { ...around, bridge };
  /** Where what is replaced changes: behind each launcher, and behind its options. */
  const bounds = launches.flatMap(({ at, end }) => [at + 1, end]).sort((a, b) => a - b);
  function enter(at: number): void {
    if (bounds[0] === undefined || bounds[0] > at) return;
    while (bounds[0] !== undefined && bounds[0] <= at) bounds.shift();
    surroundings = { ...around, bridge, taken: resolvedInWord(at, launches), early: around.shell === true };
  }

  function readHeader(word: Fragment, flag: string): void {
    const match = HEADER.exec(word.text);
    if (match === null) pieces.push(...classify(word, { place: 'header', name: flag, verdict: 'secret' }, surroundings));
    else
      pieces.push(
        ...classify(cut(word, match[0].length, word.text.length), { place: 'header', name: match.groups?.['name'] ?? flag }, surroundings),
      );
  }

  /** Whether the character there is a credential's own: some end in `=` or `=` and a checksum. */
  function isInside(text: string, at: number): boolean {
    return around.knowledge.detector.find(text).some(({ start, end }) => start < at && at < end);
  }

  /** `NAME=value`; a bare `NAME` after a container's `-e` hands the variable through. */
  function readVariable(word: Fragment): boolean {
    const match = ASSIGNMENT.exec(word.text);
    if (match !== null && !isInside(word.text, match[0].length - 1)) {
      const name = match.groups?.['name'] ?? '';
      pieces.push(...classify(cut(word, match[0].length, word.text.length), { place: 'env', name }, surroundings));
      return true;
    }
    if (!container || !VARIABLE.test(word.text)) return false;
    pieces.push({
      place: 'env',
      name: word.text,
      span: spanOf(word),
      value: { kind: 'reference', via: 'environment', syntax: '-e NAME', target: word.text, expanded: true, process: true },
    });
    return true;
  }

  /** `user:password` behind a flag for both; the password is the credential. */
  function readUser(word: Fragment, name: string): boolean {
    const match = /^[^\s:/@]{1,100}:(?=[^\s/]{4})/.exec(word.text);
    if (match === null || word.text.includes('://')) return false;
    pieces.push(...classify(cut(word, match[0].length, word.text.length), { place: 'argument', name, verdict: 'password' }, surroundings));
    return true;
  }

  function readJoined(word: Fragment, name: string, from: number): void {
    const value = cut(word, from, word.text.length);
    if (HEADER_FLAGS.has(name)) readHeader(value, name);
    else if (/\s--?[A-Za-z]/.test(value.text))
      for (const inner of splitShell(word)) for (const piece of readArguments(inner, surroundings, depth + 1)) pieces.push(piece);
    else if (!(ENV_FLAGS.has(name) && readVariable(value)) && !(USER_FLAGS.has(name) && readUser(value, name))) {
      pieces.push(...meaningful(classify(value, { place: 'argument', name }, surroundings)));
    }
  }

  const login = texts.some((text) => /^(?:-u|-U|--user|--username)(?:=|$)/.test(text) || /^-u[A-Za-z]/.test(text));
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    const { text } = word;
    const next = words[i + 1];
    const script = words[i + 2];
    enter(i);

    if (
      next !== undefined &&
      script !== undefined &&
      ((SHELLS.test(text) && /^-[a-z]{0,4}c$/.test(next.text)) || (POWERSHELLS.test(text) && /^-c(?:ommand)?$/i.test(next.text)))
    ) {
      for (const piece of readShell(script, surroundings, depth)) pieces.push(piece);
      i += 2;
      continue;
    }
    const flag = FLAG.exec(text);
    if (flag !== null) {
      const name = flag.groups?.['flag'] ?? '';
      const inside = /^\s{1,8}/.exec(text.slice(flag[0].length));
      if (inside !== null && flag.groups?.['equals'] === undefined) {
        // `--api-key value` written as one word: some clients split it, and it leaks all the same.
        readJoined(word, name, flag[0].length + inside[0].length);
        continue;
      }
      const attached = /^-e(?=[A-Z_][A-Z0-9_]{0,100}=)/.exec(text);
      if (attached !== null) {
        readVariable(cut(word, 2, text.length));
        continue;
      }
      if (flag.groups?.['equals'] !== undefined) {
        const value = cut(word, flag[0].length, text.length);
        if (name === '--env-file') {
          around.envFiles?.push({ path: value.text, span: spanOf(value) });
          continue;
        }
        if (ENV_FLAGS.has(name) && readVariable(value)) continue;
        if (USER_FLAGS.has(name) && readUser(value, name)) continue;
        if (HEADER_FLAGS.has(name)) readHeader(value, name);
        else pieces.push(...meaningful(classify(value, { place: 'argument', name }, surroundings)));
        continue;
      }
      if (/^-p[^=]/.test(text) && login && !/^-p\d{1,5}$/.test(text)) {
        pieces.push(...classify(cut(word, 2, text.length), { place: 'argument', name: '-p', verdict: 'password' }, surroundings));
        continue;
      }
      if (next === undefined) continue;
      if (name === '--env-file') {
        around.envFiles?.push({ path: next.text, span: spanOf(next) });
        i++;
        continue;
      }
      if (ENV_FLAGS.has(name)) {
        if (readVariable(next)) i++;
        continue;
      }
      if (HEADER_FLAGS.has(name)) {
        if (HEADER.test(next.text)) {
          readHeader(next, name);
          i++;
          continue;
        }
        // mcp-proxy takes the header's name and its value as two words.
        if (script !== undefined && /^[A-Za-z][A-Za-z0-9-]{1,60}$/.test(next.text)) {
          pieces.push(...classify(script, { place: 'header', name: next.text }, surroundings));
          i += 2;
          continue;
        }
      }
      if (USER_FLAGS.has(name) && readUser(next, name)) {
        i++;
        continue;
      }
      const verdict = around.knowledge.judgeName(name);
      const telling = verdict !== 'none' && verdict !== 'harmless';
      const isFlag = /^--[A-Za-z]|^-[A-Za-z]$/.test(next.text) || next.text === '--';
      const sshpass = name === '-p' && i > 0 && programOf(texts[i - 1] ?? '') === 'sshpass';
      // `-y package-1.2` is no name for anything; a long flag may be one that only its issuer knows.
      const issued = (): boolean => name.startsWith('--') && !telling && around.knowledge.detector.named(name, next.text) !== undefined;
      // Beside a `-u`, `-p` is a password unless it is a port; other short flags count if the value is random.
      const password = sshpass || (name === '-p' && login && !/^\d{1,5}$/.test(next.text));
      const short =
        SHORT_FLAGS.has(name) && next.text.length >= 16 && !/^@|[/:]/.test(next.text) && around.knowledge.looksRandom(next.text);
      if (!isFlag && (telling || password || short || issued())) {
        const judged = classify(
          next,
          { place: 'argument', name, ...(password ? { verdict: 'password' } : short ? { verdict: 'key' } : {}) },
          surroundings,
        );
        // `--only-secrets NAME`: a launcher is told which variable to set.
        const told = launches.some(({ at, end, launcher }) => at < i && i < end && launcher.valued.includes(name));
        pieces.push(...(told ? judged.filter(({ value }) => value.kind !== 'placeholder') : judged));
        i++;
      }
      continue;
    }
    const powershell = /^\$env:(?<name>[A-Za-z_][A-Za-z0-9_]{0,200})$/i.exec(text)?.groups?.['name'];
    if (powershell !== undefined && next?.text === '=' && script !== undefined) {
      pieces.push(...classify(script, { place: 'env', name: powershell }, surroundings));
      i += 2;
      continue;
    }
    const colon = /^(?<name>[A-Za-z][A-Za-z0-9_-]{1,40}):(?=[^\s/:]{12})/.exec(text);
    const named = around.knowledge.judgeName(colon?.groups?.['name'] ?? '');
    if (colon !== null && (named === 'secret' || named === 'password')) {
      pieces.push(
        ...classify(cut(word, colon[0].length, text.length), { place: 'argument', name: colon.groups?.['name'] ?? '' }, surroundings),
      );
      continue;
    }
    if (ASSIGNMENT.test(text) && !/^[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\//.test(text) && readVariable(word)) continue;
    if (/\s/.test(text) && /(?:^|\s)(?:--?[A-Za-z]|[A-Za-z_]{1,60}=)/.test(text) && !/^\s*[{[]/.test(text)) {
      // A whole command line in one word: `doppler run --command "…"`, `bws run -- '…'`.
      const inner = readShell(word, surroundings, depth);
      if (inner.length > 0) {
        for (const piece of inner) pieces.push(piece);
        continue;
      }
    }
    pieces.push(...classify(word, { place: 'argument', name: word.label ?? `word ${i + 1}`, free: true }, surroundings));
  }
  return pieces;
}

/** Leaves out `--port=8080`: a flag without a credential is no slot. */
function meaningful(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece) => piece.value.kind !== 'plain' && piece.value.kind !== 'empty');
}
