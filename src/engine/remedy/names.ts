import { upperCase, variableFor } from '../../core/variable.ts';
import type { PathSegment } from '../../core/model.ts';
import type { Secret } from '../../core/secret.ts';
import { placeFor, type Stored } from '../place.ts';
import type { RemedyTerms } from './terms.ts';
import type { Subject, Unit } from './units.ts';

/** Gives out names of variables and places in the manager, so that no two credentials get the same one. */
export interface Names {
  /** The variable that the server itself reads, or one made up for a credential that has none. */
  own(unit: Unit, subject: Subject): string;
  /** A variable of the client's environment, which all servers share; `reserved` are names that it cannot have. */
  shared(unit: Unit, subject: Subject, reserved?: RegExp): string;
  /** Where the credential is stored; `undefined` where there is no manager to store it in. */
  place(unit: Unit, subject: Subject): Stored | undefined;
}

/** Names that say nothing of whose credential it is. */
const GENERIC = /^(?:API_?|ACCESS_?|AUTH_?|SECRET_?|BEARER_?)*(?:KEY|TOKEN|SECRET|PASSWORD|AUTH)$/;

/** What a credential is called by where it is stored: its variable, or a name made of what is there. */
function slotName({ site, slots: [slot], variable, path }: Unit, server: string | undefined): string {
  if (variable !== undefined || site.kind === 'variable') return variable ?? (site.kind === 'variable' ? site.name : '');
  const name = variableFor(slot, server);
  // `anthropic.api_key` outside the servers.
  const around = path.at(-2);
  return server === undefined && GENERIC.test(name) && typeof around === 'string' ? `${upperCase(around)}_${name}` : name;
}

function keyOf(file: string, document: number, path: readonly PathSegment[]): string {
  return `${file}\n${document}\n${path.join('\n')}`;
}

/** The credential of a unit, where it is a single one. */
function secretOf({ slots }: Unit): Secret | undefined {
  const [{ value }] = slots;
  return slots.length === 1 && value.kind === 'literal' ? value.secret : undefined;
}

/** A server as it is stored: the credentials that it has by their names. */
interface Holder {
  readonly name: string;
  readonly held: Map<string, Secret | undefined>;
}

/** Variables that a server's entry has already: what gets a name beside them must not take theirs. */
function presentIn({ entry }: Subject): ReadonlySet<string> {
  const maps = (entry?.node.entries ?? []).flatMap(({ value }) => (value.kind === 'map' ? [value] : []));
  return new Set(maps.flatMap((map) => map.entries.map(({ key }) => key)));
}

/** The names of a server's credentials: two of one name get a number. */
function namesIn(subject: Subject): ReadonlyMap<Unit, string> {
  const names = new Map<Unit, string>();
  const taken = new Set<string>();
  const present = presentIn(subject);
  for (const unit of subject.units) {
    const wanted = slotName(unit, subject.server?.name);
    const isFree = (name: string): boolean => !taken.has(name) && (unit.site.kind === 'variable' || !present.has(name));
    let name = wanted;
    for (let count = 2; !isFree(name); count++) name = `${wanted}_${count}`;
    taken.add(name);
    names.set(unit, name);
  }
  return names;
}

/** Makes the names of one tree. `inFile` gives those of a file of it. */
export function makeNames(terms: RemedyTerms): { readonly inFile: (file: string) => Names } {
  const { manager, template, settings, repo } = terms;
  const holders = new Map<string, Holder[]>();
  const paths = new Map<string, Holder>();

  /** A server that has none of these credentials yet, or has the same: the server of another client's file. */
  function holderOf(subject: Subject, named: ReadonlyMap<Unit, string>): Holder {
    const server = subject.server?.name ?? 'mcp';
    const known = holders.get(server) ?? [];
    holders.set(server, known);
    const fits = ({ held }: Holder): boolean =>
      [...named].every(([unit, name]) => {
        const secret = secretOf(unit);
        return !held.has(name) || (secret !== undefined && held.get(name)?.equals(secret) === true);
      });
    // The last one is the likeliest, and a tree of a thousand servers of one name must not take a million looks.
    const found = [known[0], known.at(-1)].find((holder) => holder !== undefined && fits(holder));
    const holder = found ?? { name: known.length === 0 ? server : `${server}-${known.length + 1}`, held: new Map() };
    if (found === undefined) known.push(holder);
    for (const [unit, name] of named) holder.held.set(name, secretOf(unit));
    return holder;
  }

  function storedAt(holder: Holder, slot: string): Stored | undefined {
    if (manager?.remedy === undefined) return undefined;
    // Names that differ may be one where the manager allows fewer characters.
    for (let count = 1; ; count++) {
      const server = count === 1 ? holder.name : `${holder.name}-${count}`;
      const place = placeFor(manager, template, { repo, server, slot }, settings);
      if ('problem' in place) return undefined;
      const other = paths.get(place.path);
      if (other !== undefined && other !== holder) continue;
      paths.set(place.path, holder);
      return place;
    }
  }

  return {
    inFile(file) {
      const variables = new Map<string, string>();
      const subjects = new Map<string, { readonly holder: Holder; readonly named: ReadonlyMap<string, string> }>();
      const claim = (wanted: string, owner: string, prefix: string): string => {
        for (let count = 0; ; count++) {
          const prefixed = wanted.startsWith(`${prefix}_`) ? wanted : `${prefix}_${wanted}`;
          const name = count === 0 ? wanted : count === 1 ? prefixed : `${prefixed}_${count}`;
          if (variables.has(name) && variables.get(name) !== owner) continue;
          variables.set(name, owner);
          return name;
        }
      };
      /** What a server is called by, settled when its first credential asks. */
      const settled = (subject: Subject): { readonly holder: Holder; readonly named: ReadonlyMap<string, string> } => {
        const key = `${subject.entry?.document ?? ''} ${(subject.entry?.path ?? []).join('\n')} ${subject.server?.span.start ?? ''}`;
        const known = subjects.get(key);
        if (known !== undefined) return known;
        const named = namesIn(subject);
        const made = {
          holder: holderOf(subject, named),
          named: new Map([...named].map(([unit, name]) => [keyOf(file, unit.document, unit.path), name])),
        };
        subjects.set(key, made);
        return made;
      };
      const nameOf = (unit: Unit, subject: Subject): string =>
        settled(subject).named.get(keyOf(file, unit.document, unit.path)) ?? slotName(unit, subject.server?.name);
      return {
        own: (unit, subject) => (unit.site.kind === 'variable' ? unit.site.name : nameOf(unit, subject)),
        shared(unit, subject, reserved) {
          // It named a variable of its own before.
          if (unit.variable !== undefined) return unit.variable;
          const server = subject.server?.name ?? 'mcp';
          const named = slotName(unit, subject.server?.name);
          // All servers share these, so a flag's name is not enough.
          const prefix = `${upperCase(server) || 'MCP'}_`;
          const generic = unit.site.kind !== 'variable' && GENERIC.test(named) && !named.startsWith(prefix);
          const wanted = generic ? prefix + named : named;
          return claim(
            reserved?.test(wanted) === true ? `MCP_${wanted}` : wanted,
            keyOf(file, unit.document, unit.path),
            upperCase(server) || 'MCP',
          );
        },
        place: (unit, subject) => storedAt(settled(subject).holder, nameOf(unit, subject)),
      };
    },
  };
}
