import type { Client } from '../../clients/client.ts';
import type { Finding } from '../../core/finding.ts';
import type { ConfigFile, CredentialSlot, PathSegment, Server, Source } from '../../core/model.ts';
import type { Delivery, Deposit, Swap, Unswapped } from '../../core/remediation.ts';
import { reaches, type Rung } from '../../core/rung.ts';
import { LineMap, type Span, type TextEdit } from '../../core/text.ts';
import type { Node } from '../../formats/document.ts';
import type { Candidate } from '../discover.ts';
import { clientNamed } from '../judge.ts';
import type { Knowledge } from '../knowledge.ts';
import { literalsOf } from '../marks.ts';
import { render, renderLine, type Stored } from '../place.ts';
import type { Reader } from '../read.ts';
import { type Anatomy, anatomyOf } from './anatomy.ts';
import { assemble } from './assemble.ts';
import { bridge } from './bridge.ts';
import { type Delivered, type Draft, emptyDraft, type Way, type Work } from './draft.ts';
import { heldBy } from './in-place.ts';
import { declared } from './inputs.ts';
import { environment, prompt } from './interpolation.ts';
import { isLaunched, launcher } from './launcher.ts';
import type { Names } from './names.ts';
import { native } from './native.ts';
import { removal } from './removal.ts';
import { signIn } from './sign-in.ts';
import type { RemedyTerms } from './terms.ts';
import { type Subject, subjectsOf, type Unit } from './units.ts';
import { agrees, type ChangeList, write, type Writing } from './write.ts';

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

/** A file with its swaps. `text` is that of the source where nothing could be swapped. */
export interface FileRemedy {
  readonly text: string;
  /** The text as it is read again. */
  readonly file: ConfigFile;
  readonly swaps: readonly Swap[];
  readonly deposits: readonly Deposit[];
  readonly left: readonly Unswapped[];
}

const WAYS: Readonly<Record<Delivery, readonly Way[]>> = {
  oauth: [signIn],
  native: [native],
  launcher: [launcher, bridge],
  prompt: [prompt],
  environment: [environment],
  removed: [removal],
};

const RUNGS: Readonly<Record<Delivery, Rung>> = {
  oauth: 'none',
  native: 'manager',
  launcher: 'manager',
  prompt: 'prompt',
  environment: 'environment',
  removed: 'prompt',
};

/** Ways that need nothing of the client but that it starts a command as its entry says. */
const CAREFUL: ReadonlySet<Delivery> = new Set<Delivery>(['launcher', 'removed']);

/** Whether it is known well enough what the client replaces. */
function isSure({ id, confidence }: Client): boolean {
  return id !== 'unknown' && confidence !== 'low';
}

/** Deliveries in the order in which they are tried: those that are good enough, then the others. */
function inOrder({ deliveries, minimum }: RemedyTerms): readonly Delivery[] {
  const good = deliveries.filter((delivery) => reaches(RUNGS[delivery], minimum));
  return ['removed', ...good, ...deliveries.filter((delivery) => !good.includes(delivery))];
}

/** The swaps of one server, before they are written. */
interface Plan {
  readonly subject: Subject;
  readonly list: ChangeList;
  readonly asked: ReadonlyMap<string, string>;
  readonly servers: readonly PathSegment[];
  readonly client: Client;
  readonly done: readonly { readonly unit: Unit; readonly delivered: Delivered }[];
  readonly without: readonly Unit[];
  /** Why the swaps cannot be put together. */
  readonly problem?: string;
}

/** A credential that goes by a splice of the text, because it is no value: in a comment. */
interface Aside {
  readonly slot: CredentialSlot;
  readonly edit: TextEdit;
}

/** A text and what it is read as. */
type Carried = Pick<FileRemedy, 'text' | 'file'>;

const NO_PLACE = 'There is no way to give it from outside at this place.';

/** Swaps the credentials of one configuration. What cannot be swapped, or not surely, is left and told. */
export function remediateFile({ source, candidate, file, findings }: RemedySubject, tools: RemedyTools): FileRemedy {
  const { knowledge, terms, names, writing, reader } = tools;
  const { text } = source;
  const { path } = source.origin;
  const lines = new LineMap(text);
  const byPlace = new Map(findings.map((finding) => [keyOf(finding.span), finding]));
  const own = clientNamed(file.client, knowledge);
  const owner: Client = file.verbatim === true ? { ...own, interpolations: [] } : own;
  const clientOf = (server: Server | undefined): Client => (server?.client === undefined ? owner : clientNamed(server.client, knowledge));

  const placeOf = (slot: CredentialSlot, server: Server | undefined, client: Client) => {
    const finding = byPlace.get(keyOf(slot.span));
    return {
      file: path,
      line: lines.at(slot.span.start).line,
      client: client.id,
      ...(server === undefined ? {} : { server: server.name }),
      place: slot.place,
      slot: slot.name,
      ...(finding?.issuer === undefined ? {} : { issuer: finding.issuer }),
      ...(finding?.rotate === undefined ? {} : { rotate: finding.rotate }),
    };
  };
  const leave = (slot: CredentialSlot, server: Server | undefined, reason: string): Unswapped => ({
    ...placeOf(slot, server, clientOf(server)),
    reason,
    steps: byPlace.get(keyOf(slot.span))?.help ?? [],
  });
  const swapOf = (unit: Unit, { delivery, reference, stored, name, whole, steps }: Delivered, plan: Plan): readonly Swap[] => {
    const remedy = terms.manager?.remedy;
    return unit.slots.map((slot) => ({
      ...placeOf(slot, plan.subject.server, plan.client),
      delivery,
      reference,
      ...(stored === undefined || remedy === undefined ? {} : { stored: stored.path }),
      store: stored === undefined || remedy === undefined ? [] : remedy.store.map((line) => renderLine(line, stored, name)),
      steps: [
        ...(whole && stored !== undefined
          ? [`At ${stored.path}, store the whole value of ${slot.name}, with what stands around the credential in it.`]
          : []),
        ...steps,
        ...fullPath(delivery, stored, plan.client),
      ],
    }));
  };
  const depositOf = (unit: Unit, { stored, whole, from }: Delivered, plan: Plan): readonly Deposit[] => {
    const [slot] = unit.slots;
    if (stored === undefined || terms.manager?.remedy === undefined) return [];
    const { path: at, values } = stored;
    return [{ ...placeOf(slot, plan.subject.server, plan.client), path: at, values, secret: heldBy(unit, whole, from) }];
  };
  /** What a person does where the manager's programs look for a file that the client's servers cannot find by its name. */
  const fullPath = (delivery: Delivery, stored: Stored | undefined, client: Client): readonly string[] => {
    const wanted = terms.manager?.remedy?.file;
    if (client.homeless !== true || wanted === undefined || stored === undefined || (delivery !== 'launcher' && delivery !== 'native'))
      return [];
    return [`${client.name} starts servers in no project: write the full path of ${render(wanted, stored, '')} in the entry.`];
  };

  if (file.problems.length > 0) {
    const all = [
      ...file.servers.flatMap((server) => server.slots.map((slot) => ({ slot, server }))),
      ...file.strays.map((slot) => ({ slot, server: undefined })),
    ];
    return {
      text,
      file,
      swaps: [],
      deposits: [],
      left: all
        .filter(({ slot }) => byPlace.has(keyOf(slot.span)))
        .map(({ slot, server }) => leave(slot, server, 'The file could not be read in full.')),
    };
  }

  const documents = writing.format.parse(text).documents;
  const subjects = subjectsOf(file, documents, clientOf, (slot) => byPlace.has(keyOf(slot.span)));
  const order = inOrder(terms);

  function plan(subject: Subject, barred: ReadonlySet<Delivery>): Plan {
    const client = clientOf(subject.server);
    const anatomy: Anatomy | undefined = subject.entry === undefined ? undefined : anatomyOf(subject.entry, client);
    const host = subject.server?.launch.address?.host;
    const known = host === undefined ? undefined : knowledge.findServer({ words: [], host });
    const draft: Draft = emptyDraft();
    const work: Work = { client, subject, anatomy, known, terms, names, draft };
    const done: { readonly unit: Unit; readonly delivered: Delivered }[] = [];
    const without: Unit[] = [];
    for (const unit of subject.units) {
      const delivered = first(
        order
          .filter((delivery) => !barred.has(delivery) && (isSure(client) || CAREFUL.has(delivery)))
          .flatMap((delivery) => WAYS[delivery]),
        (way) => way(unit, work),
      );
      if (delivered === undefined) without.push(unit);
      else done.push({ unit, delivered });
    }
    const document = subject.entry?.document ?? subject.units[0]?.document ?? 0;
    const root = documents[document];
    const launched = isLaunched(draft, subject, terms);
    const changes = root === undefined ? [] : assemble(draft, { root, entry: subject.entry, anatomy, client, terms, launched });
    return {
      subject,
      client,
      asked: client.hooks?.secrets === undefined ? draft.asked : new Map(),
      servers: subject.entry?.path.slice(0, -1) ?? [],
      ...('problem' in changes ? { list: { document, changes: [] }, problem: changes.problem } : { list: { document, changes } }),
      done,
      without,
    };
  }

  /** Changes that several servers share: the declarations of what people are asked for. */
  function shared(plans: readonly Plan[]): readonly ChangeList[] {
    const groups = new Map<string, Plan[]>();
    for (const one of plans) {
      if (one.asked.size === 0) continue;
      const key = `${one.list.document}\n${one.servers.join('\n')}`;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()].flatMap((group) => {
      const [{ list, servers, client }] = group as [Plan, ...Plan[]];
      const root: Node | undefined = documents[list.document];
      const asked = new Map(group.flatMap((one) => [...one.asked]));
      return root === undefined ? [] : [{ document: list.document, changes: declared(asked, root, servers, client) }];
    });
  }

  const before = literalsOf(file.servers, file.strays).length;

  /** The text with these plans carried out; a reason where the result is not what it must be. */
  function carryOut(plans: readonly Plan[], asides: readonly Aside[]): Carried | { readonly problem: string } {
    const impossible = plans.find(({ problem }) => problem !== undefined)?.problem;
    if (impossible !== undefined) return { problem: impossible };
    const lists = [...plans.map(({ list }) => list), ...shared(plans)].filter(({ changes }) => changes.length > 0);
    const edits = asides.map(({ edit }) => edit);
    if (lists.length === 0 && edits.length === 0) return { text, file };
    const made = write(text, lists, edits, writing);
    if ('problem' in made) return made;
    if (!agrees(text, made.text, lists, writing)) return { problem: 'another parser reads the changed file otherwise' };
    const again = reader.read({ ...source, text: made.text }, candidate);
    if (again === undefined || again.problems.length > 0) return { problem: 'the changed file could not be read again' };
    const gone = plans.reduce((sum, { done }) => sum + done.reduce((all, { unit }) => all + unit.slots.length, 0), asides.length);
    if (literalsOf(again.servers, again.strays).length !== before - gone)
      return { problem: 'a credential was still found after the change' };
    return { text: made.text, file: again };
  }

  const asides: readonly Aside[] = subjects.flatMap(({ beyond }) =>
    beyond.flatMap(({ slot }) => (slot.place === 'comment' ? [{ slot, edit: { span: slot.span, text: '<removed>' } }] : [])),
  );
  const all = subjects.map((subject) => plan(subject, new Set()));
  let accepted: Plan[] = all;
  let spared: readonly Aside[] = asides;
  const refused = new Map<Subject, string>();
  let result = carryOut(all, asides);
  if ('problem' in result) {
    // One by one, to keep what can be kept.
    accepted = [];
    result = carryOut([], asides);
    if ('problem' in result) {
      spared = [];
      result = { text, file };
    }
    for (const { subject } of all) {
      const barred = new Set<Delivery>();
      for (;;) {
        const one = plan(subject, barred);
        if (one.done.length === 0) {
          accepted.push(one);
          break;
        }
        const next = carryOut([...accepted, one], spared);
        if (!('problem' in next)) {
          accepted.push(one);
          result = next;
          break;
        }
        refused.set(subject, next.problem);
        for (const { delivered } of one.done) barred.add(delivered.delivery);
      }
    }
  }

  const kept = new Set(spared.map(({ slot }) => slot));
  const swaps = [
    ...accepted.flatMap((one) => one.done.flatMap(({ unit, delivered }) => swapOf(unit, delivered, one))),
    ...spared.map(
      ({ slot }): Swap => ({ ...placeOf(slot, undefined, owner), delivery: 'removed', reference: '<removed>', store: [], steps: [] }),
    ),
  ];
  const left = [
    ...accepted.flatMap(({ subject, without }) =>
      without.flatMap(({ slots }) =>
        slots.map((slot) => {
          const why = refused.get(subject);
          return leave(slot, subject.server, why === undefined ? NO_PLACE : `The edit was not made: ${why}.`);
        }),
      ),
    ),
    ...subjects.flatMap(({ server, beyond }) =>
      beyond.filter(({ slot }) => !kept.has(slot)).map(({ slot, reason }) => leave(slot, server, reason)),
    ),
  ];
  const deposits = accepted.flatMap((one) => one.done.flatMap(({ unit, delivered }) => depositOf(unit, delivered, one)));
  return { ...result, swaps: byLine(swaps), deposits: byLine(deposits), left: byLine(left) };
}

function byLine<T extends { readonly line: number }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => a.line - b.line);
}

function keyOf({ start, end }: Span): string {
  return `${start}:${end}`;
}

/** The first thing that is made of the items, in their order. */
function first<T, R>(items: readonly T[], make: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const made = make(item);
    if (made !== undefined) return made;
  }
  return undefined;
}
