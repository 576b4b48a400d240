import type { Client } from '../../clients/client.ts';
import type { Finding } from '../../core/finding.ts';
import type { CredentialSlot, Server, Source } from '../../core/model.ts';
import type { Delivery, Swap, SwapPlace, Unswapped } from '../../core/remediation.ts';
import { LineMap, type Span } from '../../core/text.ts';
import { render, renderLine, type Stored } from '../place.ts';
import type { Delivered } from './draft.ts';
import type { RemedyTerms } from './terms.ts';
import type { Unit } from './units.ts';

/** Puts what happened to the credentials of a file into words. */
export interface Telling {
  /** Whether a credential is one that was asked to be swapped. */
  isWanted(slot: CredentialSlot): boolean;
  swapped(unit: Unit, server: Server | undefined, client: Client, delivered: Delivered): readonly Swap[];
  /** A credential in a comment that was taken out. */
  removed(slot: CredentialSlot, client: Client): Swap;
  left(slot: CredentialSlot, server: Server | undefined, client: Client, reason: string): Unswapped;
}

function keyOf({ start, end }: Span): string {
  return `${start}:${end}`;
}

/** That more is stored than the credential. */
function wholeAt({ site, wide }: Unit, { name }: CredentialSlot, whole: boolean | 'argument', place: string): string {
  if (wide === true) return `At ${place}, store the whole default that the credential stood in.`;
  if (site.kind === 'url') return `At ${place}, store the whole address, with the credential in it.`;
  const what = whole === 'argument' ? `argument that ${name} stands in` : `value of ${name}`;
  return `At ${place}, store the whole ${what}, with what stands around the credential in it.`;
}

/** Makes the words for a file from the findings in it. */
export function tellingOf(source: Source, findings: readonly Finding[], terms: RemedyTerms): Telling {
  const lines = new LineMap(source.text);
  const byPlace = new Map(findings.map((finding) => [keyOf(finding.span), finding]));
  const remedy = terms.manager?.remedy;

  function placeOf(slot: CredentialSlot, server: Server | undefined, client: Client): SwapPlace {
    const finding = byPlace.get(keyOf(slot.span));
    return {
      file: source.origin.path,
      line: lines.at(slot.span.start).line,
      client: client.id,
      ...(server === undefined ? {} : { server: server.name }),
      place: slot.place,
      slot: slot.name,
      ...(finding?.issuer === undefined ? {} : { issuer: finding.issuer }),
      ...(finding?.rotate === undefined ? {} : { rotate: finding.rotate }),
    };
  }

  /** What a person does where the manager's programs look for a file that the client's servers cannot find by its name. */
  function fullPath(delivery: Delivery, stored: Stored | undefined, client: Client): readonly string[] {
    const wanted = remedy?.file;
    if (client.homeless !== true || wanted === undefined || stored === undefined || (delivery !== 'launcher' && delivery !== 'native'))
      return [];
    return [`${client.name} starts servers in no project: write the full path of ${render(wanted, stored, '')} in the entry.`];
  }

  return {
    isWanted: (slot) => byPlace.has(keyOf(slot.span)),
    swapped: (unit, server, client, { delivery, reference, stored, name, whole, steps }) =>
      unit.slots.map((slot) => ({
        ...placeOf(slot, server, client),
        delivery,
        reference,
        ...(stored === undefined || remedy === undefined ? {} : { stored: stored.path }),
        store: stored === undefined || remedy === undefined ? [] : remedy.store.map((line) => renderLine(line, stored, name)),
        steps: [
          ...((whole === false && unit.wide !== true) || stored === undefined ? [] : [wholeAt(unit, slot, whole, stored.path)]),
          ...steps,
          ...fullPath(delivery, stored, client),
        ],
      })),
    removed: (slot, client) => ({
      ...placeOf(slot, undefined, client),
      delivery: 'removed',
      reference: '<removed>',
      store: [],
      steps: [],
    }),
    left: (slot, server, client, reason) => ({
      ...placeOf(slot, server, client),
      reason,
      steps: byPlace.get(keyOf(slot.span))?.help ?? [],
    }),
  };
}
