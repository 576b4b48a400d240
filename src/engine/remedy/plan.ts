import type { Client } from '../../clients/client.ts';
import type { CredentialSlot, PathSegment } from '../../core/model.ts';
import type { Delivery } from '../../core/remediation.ts';
import type { TextEdit } from '../../core/text.ts';
import type { Node } from '../../formats/document.ts';
import type { Knowledge } from '../knowledge.ts';
import { anatomyOf } from './anatomy.ts';
import { assemble } from './assemble.ts';
import { waysFor } from './deliveries.ts';
import { type Delivered, emptyDraft, type Work } from './draft.ts';
import { declared } from './inputs.ts';
import { isLaunched } from './launcher.ts';
import type { Names } from './names.ts';
import type { RemedyTerms } from './terms.ts';
import type { Subject, Unit } from './units.ts';
import type { ChangeList } from './write.ts';

/** The swaps of one server, before they are written. */
export interface Plan {
  readonly subject: Subject;
  readonly client: Client;
  readonly list: ChangeList;
  /** Inputs that people are to be asked for, by their names, and the way to the servers that they are declared beside. */
  readonly asked: ReadonlyMap<string, string>;
  readonly servers: readonly PathSegment[];
  readonly done: readonly { readonly unit: Unit; readonly delivered: Delivered }[];
  readonly without: readonly Unit[];
  /** Why the swaps cannot be put together. */
  readonly problem?: string;
}

/** A credential that goes by a splice of the text, because it is no value: in a comment. */
export interface Aside {
  readonly slot: CredentialSlot;
  readonly edit: TextEdit;
}

/** What the plans of a file are made of. */
export interface Planning {
  readonly documents: readonly Node[];
  readonly knowledge: Knowledge;
  readonly terms: RemedyTerms;
  readonly names: Names;
}

/** Plans the swaps of a server by the first way of each credential that can be taken; `barred` did not work before. */
export function planFor(
  subject: Subject,
  client: Client,
  { documents, knowledge, terms, names }: Planning,
  barred: ReadonlySet<Delivery> = new Set(),
): Plan {
  const anatomy = subject.entry === undefined ? undefined : anatomyOf(subject.entry, client);
  const host = subject.server?.launch.address?.host;
  const known = host === undefined ? undefined : knowledge.findServer({ words: [], host });
  const draft = emptyDraft();
  const work: Work = { client, subject, anatomy, known, terms, names, draft };
  const ways = waysFor(client, terms, barred);
  const done: { readonly unit: Unit; readonly delivered: Delivered }[] = [];
  const without: Unit[] = [];
  for (const unit of subject.units) {
    let delivered: Delivered | undefined;
    for (const way of ways) if ((delivered = way(unit, work)) !== undefined) break;
    if (delivered === undefined) without.push(unit);
    else done.push({ unit, delivered });
  }
  const document = subject.entry?.document ?? subject.units[0]?.document ?? 0;
  const root = documents[document];
  const launched = isLaunched(draft, subject, terms);
  const changes =
    root === undefined ? [] : assemble(draft, { root, entry: subject.entry, anatomy, client, terms, server: subject.server, launched });
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
export function sharedChanges(plans: readonly Plan[], documents: readonly Node[]): readonly ChangeList[] {
  const groups = new Map<string, Plan[]>();
  for (const one of plans) {
    if (one.asked.size === 0) continue;
    const key = `${one.list.document}\n${one.servers.join('\n')}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [{ list, servers, client }] = group as [Plan, ...Plan[]];
    const root = documents[list.document];
    const asked = new Map(group.flatMap((one) => [...one.asked]));
    return root === undefined ? [] : [{ document: list.document, changes: declared(asked, root, servers, client) }];
  });
}
