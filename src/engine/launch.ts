import { cut, type Fragment, spanOf } from '../core/fragment.ts';
import type { Launch as Launched, Launcher } from '../core/model.ts';
import type { Knowledge } from './knowledge.ts';
import type { Launch } from './launchers.ts';
import { printable } from './printable.ts';
import { packageAfter, programOf } from './runners.ts';

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

function isPinned(kind: 'npm' | 'pypi' | 'image', name: string): boolean {
  if (COMMIT.test(name)) return true;
  if (kind === 'npm') return NPM_VERSION.test(name);
  if (kind === 'pypi') return PYPI_VERSION.test(name);
  return DIGEST.test(name) || (TAG.test(name) && !/:(?:latest|main|master|edge|nightly|stable|dev)$/.test(name));
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

/** What a package is called: an address without its user, query and fragment, where a credential may stand. */
function nameOf(text: string): string {
  return text.replace(/^([a-z][a-z0-9+.-]{0,30}:\/\/)[^/?#@]{0,2000}@/i, '$1').replace(/[?#].*$/s, '');
}

/** The package or image that runs as the server; a launcher's own package is none. */
function programIn(words: readonly Fragment[], launches: readonly Launch[], knowledge: Knowledge): Launched['program'] {
  const texts = words.map(({ text }) => text);
  for (let at = 0; at < words.length; at++) {
    const found = packageAfter(texts, at);
    if (found !== undefined && launches.some((launch) => launch.at === found.at)) continue;
    const named = found === undefined ? imageAfter(words, at) : words[found.at];
    // `--package=acme-mcp`: the name stands behind the option.
    const option = /^--?[a-z-]{1,20}=/.exec(named?.text ?? '')?.[0].length ?? 0;
    const word = named === undefined || option === 0 ? named : cut(named, option, named.text.length);
    if (word === undefined || word.text === '') continue;
    const kind = found?.kind ?? 'image';
    return { kind, name: printable(nameOf(word.text), knowledge), pinned: isPinned(kind, word.text), span: spanOf(word) };
  }
  return undefined;
}

/** Options of a launcher whose end nothing marks. */
const MAX_OPTIONS = 11;

function launchersIn(words: readonly Fragment[], launches: readonly Launch[], knowledge: Knowledge): readonly Launcher[] {
  return launches.flatMap(({ manager, launcher, style, at }) => {
    const word = words[at];
    if (word === undefined) return [];
    const end = words.findIndex(({ text }, i) => i > at && text === '--');
    const options = words.slice(at + 1, end < 0 ? at + 1 + MAX_OPTIONS : end);
    return [
      {
        manager: manager.id,
        style,
        ...(style === launcher.style ? {} : { ofReferences: true }),
        options: options.map(({ text }) => printable(text, knowledge)),
        span: spanOf(word),
      },
    ];
  });
}

/** The address that a bridge connects to: the first one among its words. */
function bridgedIn(words: readonly Fragment[]): Fragment | undefined {
  const bridge = words.findIndex(({ text }) => BRIDGE.test(text));
  return bridge < 0 ? undefined : words.find(({ text }, i) => i > bridge && /^(?:https?|wss?):\/\//i.test(text));
}

/** Scheme and host of an address, without user, path and query. */
function addressOf(url: Fragment | undefined, knowledge: Knowledge): Launched['address'] {
  if (url === undefined) return undefined;
  const match = /^\s{0,4}(?<scheme>[a-z][a-z0-9+.-]{0,20}):\/\/(?:[^\s/?#@]{0,400}@)?(?<host>\[[0-9a-f:.]{2,45}\]|[\w.-]{1,255})/i.exec(
    url.text,
  );
  const { scheme, host } = match?.groups ?? {};
  return scheme === undefined || host === undefined
    ? undefined
    : { scheme: scheme.toLowerCase(), host: printable(host.toLowerCase(), knowledge), span: spanOf(url) };
}

/** How a server is started or reached: the words of its command line, the launchers among them, and its address. */
export function launchOf(
  words: readonly Fragment[],
  launches: readonly Launch[],
  url: Fragment | undefined,
  knowledge: Knowledge,
): Launched {
  const program = programIn(words, launches, knowledge);
  const address = addressOf(url ?? bridgedIn(words), knowledge);
  return {
    launchers: launchersIn(words, launches, knowledge),
    ...(program === undefined ? {} : { program }),
    ...(address === undefined ? {} : { address }),
  };
}
