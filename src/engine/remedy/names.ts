import { upperCase, variableFor } from '../../core/variable.ts';
import type { PathSegment } from '../../core/model.ts';
import type { Secret } from '../../core/secret.ts';
import { placeFor, type StoredAt } from '../place.ts';
import type { RemedyTerms } from './terms.ts';
import type { Subject, Unit } from './units.ts';

/** Gives out names of variables and places in the manager, so that no two credentials get the same one. */
export interface Names {
  /** The variable that the server itself reads, or one made up for a credential that has none. */
  own(unit: Unit, subject: Subject): string;
  /** A variable of the client's environment, which all servers share. */
  shared(unit: Unit, subject: Subject): string;
  /** Where the credential is stored; `undefined` where there is no manager to store it in. */
  place(unit: Unit, subject: Subject): StoredAt | undefined;
}

/** What a credential is called by where it is stored: its variable, or a name made of what is there. */
function slotName({ site, slots: [slot] }: Unit, server: string | undefined): string {
  return site.kind === 'variable' ? site.name : variableFor(slot, server);
}

function keyOf(file: string, document: number, path: readonly PathSegment[]): string {
  return `${file}\n${document}\n${path.join('\n')}`;
}

/** The credential of a unit, where it is a single one. */
function secretOf({ slots }: Unit): Secret | undefined {
  const [{ value }] = slots;
  return slots.length === 1 && value.kind === 'literal' ? value.secret : undefined;
}

interface Taken {
  readonly place: StoredAt;
  readonly secret: Secret | undefined;
}

/** Makes the names of one tree. `inFile` gives those of a file of it. */
export function makeNames(terms: RemedyTerms): { readonly inFile: (file: string) => Names } {
  const taken = new Map<string, Taken[]>();
  const paths = new Set<string>();
  const placed = new Map<string, StoredAt>();

  function freshPlace(unit: Unit, subject: Subject): StoredAt | undefined {
    const { manager, template, settings, repo } = terms;
    if (manager?.remedy === undefined) return undefined;
    const server = subject.server?.name;
    const slot = slotName(unit, server);
    const secret = secretOf(unit);
    const wanted = `${server ?? ''}\n${slot}`;
    const named = taken.get(wanted) ?? [];
    taken.set(wanted, named);
    // One server in the files of two clients has one credential, where it is the same in both.
    const same = named.find((other) => secret !== undefined && other.secret?.equals(secret) === true);
    if (same !== undefined) return same.place;
    for (let count = named.length + 1; ; count++) {
      const place = placeFor(manager, template, { repo, server: server ?? 'mcp', slot: count === 1 ? slot : `${slot}_${count}` }, settings);
      if ('problem' in place) return undefined;
      // Names that differ may be one where the manager allows fewer characters.
      if (paths.has(place.path)) continue;
      paths.add(place.path);
      named.push({ place, secret });
      return place;
    }
  }

  return {
    inFile(file) {
      const variables = new Map<string, string>();
      const claim = (wanted: string, owner: string, prefix: string): string => {
        for (let count = 0; ; count++) {
          const name =
            count === 0 ? wanted : count === 1 && !wanted.startsWith(`${prefix}_`) ? `${prefix}_${wanted}` : `${prefix}_${wanted}_${count}`;
          if (variables.has(name) && variables.get(name) !== owner) continue;
          variables.set(name, owner);
          return name;
        }
      };
      return {
        own: (unit, subject) => slotName(unit, subject.server?.name),
        shared(unit, subject) {
          const server = subject.server?.name ?? 'mcp';
          return claim(slotName(unit, server), keyOf(file, unit.document, unit.path), upperCase(server) || 'MCP');
        },
        place(unit, subject) {
          const key = keyOf(file, unit.document, unit.path);
          const known = placed.get(key) ?? freshPlace(unit, subject);
          if (known !== undefined) placed.set(key, known);
          return known;
        },
      };
    },
  };
}
