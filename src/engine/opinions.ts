import { Secret } from '../core/secret.ts';
import type { ConfigFile, CredentialSlot, Source } from '../core/model.ts';
import { someOf } from '../core/some-of.ts';
import { SpanSet } from '../core/spans.ts';
import type { Opinion, SecondOpinion } from '../ports/second-opinion.ts';
import { hasJudgement } from './classify.ts';
import type { Knowledge } from './knowledge.ts';
import type { Surroundings } from './surroundings.ts';

/** Files that a notice names; the rest is counted. */
const MAX_NAMED = 3;

/** Asks another scanner about texts, and keeps in mind which of them it could not look at. */
export interface Asker {
  /**
   * What it sees in a text and Keygate has no judgement of. Its word alone is of low confidence. A text
   * that it could not look at adds nothing: it was searched by Keygate all the same.
   */
  ask(source: Source, file: ConfigFile | undefined): Promise<readonly CredentialSlot[]>;
  /** A sentence for each reason why it could not look at texts. */
  notices(): readonly string[];
}

/** Makes the asker of a run. Without another scanner nothing is seen, and nothing is amiss. */
export function makeAsker(second: SecondOpinion | undefined, knowledge: Knowledge): Asker {
  const unheard = new Map<string, Set<string>>();
  return {
    async ask(source, file) {
      const { path } = source.origin;
      const opinions = second === undefined ? [] : await second.look(path, source.text);
      if (!('problem' in opinions)) return newTo(source, file, opinions, knowledge);
      const { problem } = opinions;
      unheard.set(problem, (unheard.get(problem) ?? new Set()).add(path));
      return [];
    },
    notices: () =>
      [...unheard].map(
        ([problem, paths]) => `There is no second opinion on ${someOf([...paths], MAX_NAMED)}: ${problem}. Keygate's own search was made.`,
      ),
  };
}

/** Those opinions of which Keygate has no judgement, as places of the text. */
async function newTo(
  { text }: Source,
  file: ConfigFile | undefined,
  opinions: readonly Opinion[],
  knowledge: Knowledge,
): Promise<readonly CredentialSlot[]> {
  if (opinions.length === 0) return [];
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
