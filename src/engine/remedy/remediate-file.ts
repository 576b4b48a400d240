import type { Client } from '../../clients/client.ts';
import type { Finding } from '../../core/finding.ts';
import type { ConfigFile, Server, Source } from '../../core/model.ts';
import type { Delivery, Swap, Unswapped } from '../../core/remediation.ts';
import type { Candidate } from '../discover.ts';
import { clientNamed } from '../judge.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Reader } from '../read.ts';
import { confirm, type Confirmed, type Confirming } from './confirm.ts';
import type { Names } from './names.ts';
import { type Aside, type Plan, planFor, type Planning } from './plan.ts';
import { tellingOf } from './telling.ts';
import type { RemedyTerms } from './terms.ts';
import { type Subject, subjectsOf } from './units.ts';
import type { Writing } from './write.ts';

/** What the swaps of a file are made with. */
export interface RemedyTools {
  readonly knowledge: Knowledge;
  readonly reader: Reader;
  readonly writing: Writing;
  readonly terms: RemedyTerms;
  readonly names: Names;
}

/** A file that was read, and the credentials in it that are to be swapped. */
export interface RemedySubject {
  readonly source: Source;
  readonly candidate: Candidate;
  readonly file: ConfigFile;
  /** Those of `static-credential`, one for each. */
  readonly findings: readonly Finding[];
}

/** A file with its swaps: the text of the source and what it was read as, where nothing could be swapped. */
export interface FileRemedy extends Confirmed {
  readonly swaps: readonly Swap[];
  readonly left: readonly Unswapped[];
}

/** Plans that were carried out together. */
interface Settled {
  readonly plans: readonly Plan[];
  readonly asides: readonly Aside[];
  /** Why what a plan could not do was not done. */
  readonly refused: ReadonlyMap<Subject, string>;
  readonly confirmed: Confirmed;
}

const NO_PLACE = 'There is no way to give it from outside at this place.';

/**
 * Carries out the plans of a file: all at once where that comes out right, else one by one, each by
 * another way where the first did not do.
 */
function settle(
  subjects: readonly Subject[],
  plan: (subject: Subject, barred?: ReadonlySet<Delivery>) => Plan,
  asides: readonly Aside[],
  confirming: Confirming,
): Settled {
  const all = subjects.map((subject) => plan(subject));
  const whole = confirm(all, asides, confirming);
  if (!('problem' in whole)) return { plans: all, asides, refused: new Map(), confirmed: whole };

  const refused = new Map<Subject, string>();
  const accepted: Plan[] = [];
  const alone = confirm([], asides, confirming);
  const kept = 'problem' in alone ? [] : asides;
  let confirmed: Confirmed = 'problem' in alone ? { text: confirming.source.text, file: confirming.file } : alone;
  for (const subject of subjects) {
    const barred = new Set<Delivery>();
    for (;;) {
      const one = plan(subject, barred);
      const next = one.done.length === 0 ? confirmed : confirm([...accepted, one], kept, confirming);
      if (!('problem' in next)) {
        accepted.push(one);
        confirmed = next;
        break;
      }
      refused.set(subject, next.problem);
      for (const { delivered } of one.done) barred.add(delivered.delivery);
    }
  }
  return { plans: accepted, asides: kept, refused, confirmed };
}

/** Swaps the credentials of one configuration. What cannot be swapped, or not surely, is left and told. */
export function remediateFile({ source, candidate, file, findings }: RemedySubject, tools: RemedyTools): FileRemedy {
  const { knowledge, terms, names, writing, reader } = tools;
  const own = clientNamed(file.client, knowledge);
  const owner: Client = file.verbatim === true ? { ...own, interpolations: [] } : own;
  const clientOf = (server: Server | undefined): Client => (server?.client === undefined ? owner : clientNamed(server.client, knowledge));
  const telling = tellingOf(source, findings, terms);

  if (file.problems.length > 0) {
    const placed = [
      ...file.servers.flatMap((server) => server.slots.map((slot) => ({ slot, server }))),
      ...file.strays.map((slot) => ({ slot, server: undefined })),
    ];
    const left = placed
      .filter(({ slot }) => telling.isWanted(slot))
      .map(({ slot, server }) => telling.left(slot, server, clientOf(server), 'The file could not be read in full.'));
    return { text: source.text, file, swaps: [], left };
  }

  const { documents } = writing.format.parse(source.text);
  const subjects = subjectsOf(file, documents, clientOf, (slot) => telling.isWanted(slot));
  const planning: Planning = { documents, knowledge, terms, names };
  const asides = subjects.flatMap(({ beyond }) =>
    beyond.flatMap(({ slot }): readonly Aside[] =>
      slot.place === 'comment' ? [{ slot, edit: { span: slot.span, text: '<removed>' } }] : [],
    ),
  );
  const { plans, refused, confirmed, ...settled } = settle(
    subjects,
    (subject, barred) => planFor(subject, clientOf(subject.server), planning, barred),
    asides,
    { source, candidate, file, documents, reader, writing },
  );

  const gone = new Set(settled.asides.map(({ slot }) => slot));
  const swaps = [
    ...plans.flatMap(({ subject, client, done }) =>
      done.flatMap(({ unit, delivered }) => telling.swapped(unit, subject.server, client, delivered)),
    ),
    ...[...gone].map((slot) => telling.removed(slot, owner)),
  ];
  const left = [
    ...plans.flatMap(({ subject, client, without }) => {
      const why = refused.get(subject);
      const reason = why === undefined ? NO_PLACE : `The edit was not made: ${why}.`;
      return without.flatMap(({ slots }) => slots.map((slot) => telling.left(slot, subject.server, client, reason)));
    }),
    ...subjects.flatMap(({ server, beyond }) =>
      beyond.filter(({ slot }) => !gone.has(slot)).map(({ slot, reason }) => telling.left(slot, server, clientOf(server), reason)),
    ),
  ];
  return { ...confirmed, swaps: byLine(swaps), left: byLine(left) };
}

function byLine<T extends { readonly line: number }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => a.line - b.line);
}
