import { type Fragment, spanOf } from '../core/fragment.ts';
import type { Launch, Launcher } from '../core/model.ts';
import { splitShell } from '../core/shell.ts';
import { findLaunches } from './arguments.ts';
import type { Knowledge } from './knowledge.ts';
import { printable } from './printable.ts';
import type { Resolves } from './surroundings.ts';

/** Words of a command line that are looked at; no server needs more to be named. */
const MAX_WORDS = 400;
const RUNNERS: Readonly<
  Record<string, { readonly kind: 'npm' | 'pypi'; readonly after: readonly string[]; readonly flags: readonly string[] }>
> = {
  npx: { kind: 'npm', after: [], flags: ['-p', '--package'] },
  bunx: { kind: 'npm', after: [], flags: ['-p', '--package'] },
  pnpx: { kind: 'npm', after: [], flags: ['-p', '--package'] },
  pnpm: { kind: 'npm', after: ['dlx'], flags: ['-p', '--package'] },
  yarn: { kind: 'npm', after: ['dlx'], flags: ['-p', '--package'] },
  bun: { kind: 'npm', after: ['x'], flags: ['-p', '--package'] },
  npm: { kind: 'npm', after: ['exec'], flags: ['-p', '--package'] },
  uvx: { kind: 'pypi', after: [], flags: ['--from'] },
  uv: { kind: 'pypi', after: ['tool', 'run'], flags: ['--from'] },
  pipx: { kind: 'pypi', after: ['run'], flags: ['--spec'] },
};
/** Options of the runners above that take a value and name no package. */
const VALUED = new Set([
  '-c',
  '--call',
  '--python',
  '--with',
  '--with-editable',
  '--index-url',
  '--registry',
  '--cache',
  '--directory',
  '--project',
]);
const CONTAINERS = new Set(['docker', 'podman', 'nerdctl', 'container']);
/** Options of `docker run` without a value. https://docs.docker.com/reference/cli/docker/container/run/ (read 2026-11-26). */
const SWITCHES = new Set([
  '--rm',
  '--init',
  '--privileged',
  '--detach',
  '--interactive',
  '--tty',
  '--read-only',
  '--sig-proxy',
  '--no-healthcheck',
  '--quiet',
  '--publish-all',
  '--oom-kill-disable',
  '--replace',
]);

/** Programs that make a remote server look like one that is started; the remote one gets the credential. */
const BRIDGE = /^(?:.{0,500}[\\/])?(?:mcp-remote|mcp-proxy|supergateway)(?:\.cmd|\.exe)?(?:@[\w.^~-]{1,60})?$/;
const NPM_VERSION = /.@v?\d+\.\d+\.\d+(?:[-+][\w.+-]{1,80})?$/;
const PYPI_VERSION = /(?:===?|@)v?\d+(?:\.\d+){1,5}(?:[\w.+-]{0,60})?$/;
const COMMIT = /[@#][0-9a-f]{40}$/;
const DIGEST = /@sha256:[0-9a-f]{64}$/;
const TAG = /:[^/:]{1,128}$/;

function programOf(word: string): string {
  return word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1).replace(/\.(?:exe|cmd)$/i, '');
}

function isPinned(kind: 'npm' | 'pypi' | 'image', name: string): boolean {
  if (COMMIT.test(name)) return true;
  if (kind === 'npm') return NPM_VERSION.test(name);
  if (kind === 'pypi') return PYPI_VERSION.test(name);
  return DIGEST.test(name) || (TAG.test(name) && !/:(?:latest|main|master|edge|nightly|stable|dev)$/.test(name));
}

/** The word that names what a runner runs, from the runner's own place on. */
function packageAfter(words: readonly Fragment[], at: number): { readonly kind: 'npm' | 'pypi'; readonly word: Fragment } | undefined {
  const runner = RUNNERS[programOf(words[at]?.text ?? '')];
  if (runner === undefined || !runner.after.every((wanted, i) => words[at + 1 + i]?.text === wanted)) return undefined;
  for (let i = at + 1 + runner.after.length; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    const equals = /^--[a-z-]{2,40}=/.exec(word.text)?.[0] ?? '';
    if (runner.flags.includes(word.text)) {
      const named = words[i + 1];
      return named === undefined ? undefined : { kind: runner.kind, word: named };
    }
    if (VALUED.has(word.text)) i++;
    else if (equals !== '' || word.text === '--' || word.text.startsWith('-')) continue;
    else return { kind: runner.kind, word };
  }
  return undefined;
}

/** The word that names the image of `docker run`. */
function imageAfter(words: readonly Fragment[], at: number): Fragment | undefined {
  if (!CONTAINERS.has(programOf(words[at]?.text ?? ''))) return undefined;
  const run = words.findIndex(({ text }, i) => i > at && text === 'run');
  if (run < 0) return undefined;
  for (let i = run + 1; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (!word.text.startsWith('-')) return word;
    const joined =
      word.text.includes('=') || SWITCHES.has(word.text) || /^-[itdqP]{1,5}$/.test(word.text) || /^-[evpwulh]./.test(word.text);
    if (!joined) i++;
  }
  return undefined;
}

function programIn(words: readonly Fragment[], knowledge: Knowledge): Launch['program'] {
  for (let at = 0; at < words.length; at++) {
    const found = packageAfter(words, at);
    const image = found === undefined ? imageAfter(words, at) : undefined;
    const word = found?.word ?? image;
    if (word === undefined || word.text === '') continue;
    const kind = found?.kind ?? 'image';
    return { kind, name: printable(word.text, knowledge), pinned: isPinned(kind, word.text), span: spanOf(word) };
  }
  return undefined;
}

function launchersIn(words: readonly Fragment[], knowledge: Knowledge): readonly Launcher[] {
  const texts = words.map(({ text }) => text);
  return findLaunches(texts, knowledge.managers).flatMap(({ manager, launcher: { style }, at }) => {
    const word = words[at];
    if (word === undefined) return [];
    const end = texts.indexOf('--', at);
    const options = texts.slice(at + 1, end < 0 ? Math.min(texts.length, at + 12) : end);
    return [{ manager: manager.id, style, options: options.map((option) => printable(option, knowledge)), span: spanOf(word) }];
  });
}

/** The address that a bridge connects to: the first one among its words. */
function bridgedIn(words: readonly Fragment[]): Fragment | undefined {
  const bridge = words.findIndex(({ text }) => BRIDGE.test(text));
  return bridge < 0 ? undefined : words.find(({ text }, i) => i > bridge && /^(?:https?|wss?):\/\//i.test(text));
}

/** Scheme and host of an address, without user, path and query. */
function addressOf(url: Fragment | undefined, knowledge: Knowledge): Launch['address'] {
  if (url === undefined) return undefined;
  const match = /^\s{0,4}(?<scheme>[a-z][a-z0-9+.-]{0,20}):\/\/(?:[^\s/?#@]{0,400}@)?(?<host>\[[0-9a-f:.]{2,45}\]|[\w.-]{1,255})/i.exec(
    url.text,
  );
  const { scheme, host } = match?.groups ?? {};
  return scheme === undefined || host === undefined
    ? undefined
    : { scheme: scheme.toLowerCase(), host: printable(host.toLowerCase(), knowledge), span: spanOf(url) };
}

/** A shell line within the words (`sh -c "…"`, a whole command in one string) starts the server as well. */
function wordsOf(line: readonly Fragment[]): readonly Fragment[] {
  const words = line.slice(0, MAX_WORDS).flatMap((word) => (/\s/.test(word.text) ? splitShell(word).flat() : [word]));
  return words.slice(0, MAX_WORDS);
}

/** The references that the launchers in a command line swap for secrets, by syntax and place. */
export function resolutionsOf(line: readonly Fragment[], knowledge: Knowledge): Resolves {
  const words = wordsOf(line).map(({ text }) => text);
  const found = new Set<string>();
  for (const { manager, launcher, at } of findLaunches(words, knowledge.managers)) {
    const { resolves, style, reads = 'env', inline } = launcher;
    const own = style === 'bulk' ? [] : manager.references.map(({ syntax }) => syntax).filter((syntax) => !syntax.startsWith('ref+'));
    const inArguments = inline !== undefined && words.indexOf(inline, at) >= 0;
    for (const syntax of resolves ?? own) {
      found.add(`${reads} ${syntax}`);
      if (inArguments) found.add(`argument ${syntax}`);
    }
  }
  return (syntax, place) => found.has(`${place} ${syntax}`);
}

/** How a server is started or reached, from the words of its command line and its address. */
export function launchOf(line: readonly Fragment[], url: Fragment | undefined, knowledge: Knowledge): Launch {
  const words = wordsOf(line);
  const program = programIn(words, knowledge);
  const address = addressOf(url ?? bridgedIn(words), knowledge);
  return {
    launchers: launchersIn(words, knowledge),
    ...(program === undefined ? {} : { program }),
    ...(address === undefined ? {} : { address }),
  };
}
