import { impliedAt, mapOf, type Pair } from '../formats/compose.ts';
import { get, type Node, type ScalarNode } from '../formats/document.ts';
import { type Carried, defineCarrier } from './carrier.ts';

const NAME = /\.har$|(?:^|\/)(?:cassettes?|recordings?|fixtures?|__recordings__|vcr\w{0,20})\/.{0,500}\.(?:ya?ml|json)$/i;
/** Headers and parameters that carry a credential; a recording has thirty others for each request. */
const TELLING =
  /^(?:proxy-)?authorization$|cookie|token|secret|password|api[-_]?key|access[-_]?key|^key$|^sig(?:nature)?$|session|^x-[\w-]{0,60}(?:key|auth)$/i;
const MAX_REQUESTS = 20_000;

interface Named {
  readonly name: string;
  readonly value: ScalarNode;
}

/** Names with values: `[{name, value}]` of an archive, `{name: [value]}` of a cassette. */
function namedIn(node: Node | undefined): readonly Named[] {
  if (node?.kind === 'list') {
    return node.items.flatMap((item) => {
      const name = get(item, 'name');
      const value = get(item, 'value');
      return name?.kind === 'scalar' && value?.kind === 'scalar' ? [{ name: name.text, value }] : [];
    });
  }
  if (node?.kind !== 'map') return [];
  return node.entries.flatMap(({ key, value }) =>
    (value.kind === 'list' ? value.items : [value]).flatMap((item) => (item.kind === 'scalar' ? [{ name: key, value: item }] : [])),
  );
}

/** The requests of a recording: HAR, VCR and its likes, Polly. */
function requestsOf(document: Node): readonly Node[] {
  const entries = get(get(document, 'log'), 'entries') ?? get(document, 'interactions') ?? get(document, 'http_interactions');
  return entries?.kind === 'list' ? entries.items.slice(0, MAX_REQUESTS) : [];
}

/**
 * Recordings of HTTP traffic: archives of browsers (HAR 1.2) and cassettes of tests. Each header
 * and parameter that can carry a credential counts once for each value.
 */
export const httpRecording = defineCarrier({
  id: 'http-recording',
  name: 'a recording of HTTP traffic',
  reads: (path) => NAME.test(path),
  async read(text, path, tools): Promise<readonly Carried[]> {
    const { documents } = await tools.parse(/\.ya?ml$/i.test(path) ? 'yaml' : 'jsonc', text);
    const seen = new Set<string>();
    return documents.flatMap(requestsOf).flatMap((entry): readonly Carried[] => {
      const request = get(entry, 'request');
      const url = get(request, 'url') ?? get(request, 'uri');
      const told = [get(request, 'headers'), get(request, 'queryString'), get(request, 'cookies'), get(get(entry, 'response'), 'headers')];
      const fresh = told.flatMap(namedIn).filter(({ name, value }) => {
        const key = `${name.toLowerCase()}\0${value.text}`;
        if (!TELLING.test(name) || seen.has(key)) return false;
        seen.add(key);
        return true;
      });
      if (fresh.length === 0) return [];
      const pairs: readonly Pair[] = fresh.map(({ name, value }) => ({ key: impliedAt(name, value.span), value }));
      const place = pairs[0]?.value.span ?? entry.span;
      const headers = mapOf(pairs, place);
      const host =
        url?.kind === 'scalar' ? /^[a-z]{2,5}:\/\/(?:[^/?#@]{0,200}@)?(?<host>[\w.-]{1,200})/i.exec(url.text)?.groups?.['host'] : undefined;
      const node = mapOf([{ key: impliedAt('headers', place), value: headers }], place);
      return [{ kind: 'server', name: host, node }];
    });
  },
});
