import { Secret } from '../core/secret.ts';
import type { ConfigFile, CredentialSlot, Source } from '../core/model.ts';
import { SpanSet } from '../core/spans.ts';
import type { SecondOpinion } from '../ports/second-opinion.ts';
import { hasJudgement } from './classify.ts';
import type { Knowledge } from './knowledge.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * What another scanner sees in a text and Keygate has no judgement of. Its word alone is of low
 * confidence. A text that it could not look at adds nothing: it was searched by Keygate all the same.
 */
export async function askFor(
  source: Source,
  file: ConfigFile | undefined,
  second: SecondOpinion,
  knowledge: Knowledge,
): Promise<readonly CredentialSlot[]> {
  const { text, origin } = source;
  const opinions = await second.look(origin.path, text);
  if ('problem' in opinions || opinions.length === 0) return [];
  const around: Surroundings = {
    client: knowledge.unknownClient,
    knowledge,
    jsonc: await knowledge.loadFormat('jsonc'),
    budget: { left: 0 },
  };
  const known = file === undefined ? [] : [...file.servers.flatMap(({ slots }) => slots), ...file.strays];
  const taken = new SpanSet(known.map(({ span }) => span));
  const judged = hasJudgement(text, around);
  return opinions.flatMap(({ start, end, name }): readonly CredentialSlot[] => {
    const span = { start, end };
    const shown = text.slice(start, end);
    if (end <= start || taken.overlaps(span) || judged(span)) return [];
    // `xoxb-not-a-real-token` has the beginning of one, and words behind it.
    const words = !knowledge.looksRandom(shown) && !shown.includes('\n');
    if (words || knowledge.isPlaceholder(shown) || knowledge.isDefaultPassword(shown)) return [];
    taken.add(span);
    const evidence = `taken for one by secretlint (${name})`;
    return [
      { place: 'text', name: 'text', path: [], span, value: { kind: 'literal', secret: new Secret(shown), confidence: 'low', evidence } },
    ];
  });
}
