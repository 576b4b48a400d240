import type { Interpolation } from '../../clients/client.ts';
import type { Place } from '../../core/model.ts';
import { withName } from '../../core/syntax.ts';
import { around, isWhole, withReference } from './in-place.ts';
import type { Delivered, Way, Work } from './draft.ts';
import { inheritedIn } from './handed-on.ts';
import type { Unit } from './units.ts';

/** A syntax with a name in it, as this client reads it; `undefined` where it would read something else. */
function written(interpolation: Interpolation, name: string): { readonly text: string; readonly target: string } | undefined {
  const text = withName(interpolation.syntax, name).replace(/:\?msg\}$/, ':?is not set}');
  const [match, ...more] = [...text.matchAll(interpolation.pattern)];
  const target = match?.groups?.['target'];
  return match?.[0] === text && more.length === 0 && target !== undefined && target.endsWith(name) ? { text, target } : undefined;
}

/** Where a unit stands for its client, which may see a header line in a variable, or an address among the arguments. */
function placesOf({ site, slots: [{ place }] }: Unit): readonly [Place, ...Place[]] {
  switch (site.kind) {
    case 'variable':
      return ['env'];
    case 'header':
    case 'url':
      return [site.kind];
    case 'word':
    case 'line':
      return place === 'url' ? ['argument'] : ['argument', place];
    case 'field':
      return [place];
  }
}

/** Syntaxes of the client that give a value of this kind at a place; the plainest first. */
function syntaxesAt(unit: Unit, { client, subject }: Work, yields: Interpolation['yields']): readonly Interpolation[] {
  const [first, ...others] = placesOf(unit);
  // A client may declare one syntax twice, for places that differ in what an unset variable gives.
  const isRead = (syntax: string, place: Place): boolean =>
    client.interpolations.some((other) => other.syntax === syntax && other.places.includes(place));
  const found = client.interpolations.filter(
    (one) =>
      one.yields === yields &&
      one.places.includes(first) &&
      others.every((place) => isRead(one.syntax, place)) &&
      !(one.outside === true && subject.server !== undefined) &&
      one.plaintext === undefined &&
      one.manager === undefined &&
      /VAR|NAME|ID|KEY|X/.test(one.syntax),
  );
  const common = subject.entry?.path.at(-2) === 'mcpServers' ? client.hooks?.common : undefined;
  return found.toSorted((a, b) => Number(b.syntax === common) - Number(a.syntax === common));
}

/** Whether a value can be cut out of its text: a web address or a shell line may need it written otherwise. */
function replacedIn(unit: Unit, interpolation: Interpolation, text: string): string {
  return interpolation.whole === true && !isWhole(unit) ? text : withReference(unit, text);
}

/** The client replaces a variable of its environment. */
export const environment: Way = (unit, work) => {
  const { client, names, subject, terms, draft } = work;
  const { site } = unit;
  const name = names.shared(unit, subject, client.hooks?.reserved);
  for (const interpolation of syntaxesAt(unit, work, 'environment')) {
    const form = written(interpolation, name);
    if (form === undefined || !isRead(unit, interpolation, form.text)) continue;
    // Headers of a client that lists the variables of a server take no others.
    if (site.kind === 'header' && client.hooks?.variables !== undefined) list(client.hooks.variables, name, work);
    const all = (interpolation.whole === true && !isWhole(unit)) || unit.part === undefined;
    const whole = all && site.kind === 'word' ? 'argument' : all;
    draft.changes.push({ op: 'set', path: unit.path, text: replacedIn(unit, interpolation, form.text) });
    return delivered(unit, work, form.text, form.target, whole);
  }
  const { hooks, inherits } = client;
  const handed = site.kind === 'word' && inherits === 'all' ? inheritedIn(unit, name, work) : undefined;
  if (handed !== undefined && client.withholds?.test(handed.name) !== true) {
    draft.changes.push({ op: 'set', path: unit.path, text: handed.text });
    return delivered(unit, work, handed.name, handed.name, handed.whole);
  }
  if (site.kind === 'variable' && site.shape === 'entry') {
    if (hooks?.variables !== undefined) {
      draft.removed.push(unit.path);
      list(hooks.variables, site.name, work);
      return delivered(unit, work, `${hooks.variables} = ${site.name}`, site.name, true);
    }
    if (inherits === 'all' && client.withholds?.test(site.name) !== true) {
      draft.removed.push(unit.path);
      return delivered(unit, work, site.name, site.name, true);
    }
  }
  if (site.kind === 'header' && site.shape === 'entry' && terms.deliveries.includes('environment')) {
    const { before, behind } = around(unit);
    if (hooks?.bearer !== undefined && /^authorization$/i.test(site.name) && /^bearer $/i.test(before) && behind === '') {
      draft.removed.push(unit.path);
      draft.fields.set(hooks.bearer, name);
      return delivered(unit, work, `${hooks.bearer} = ${name}`, name, false);
    }
    if (hooks?.headers !== undefined) {
      draft.removed.push(unit.path);
      draft.mapped.set(hooks.headers, new Map([...(draft.mapped.get(hooks.headers) ?? []), [site.name, name]]));
      return delivered(unit, work, `${hooks.headers}.${site.name} = ${name}`, name, true);
    }
  }
  return undefined;
};

function list(field: string, name: string, { draft }: Work): void {
  draft.listed.set(field, [...(draft.listed.get(field) ?? []), name]);
}

/** Whether the client still reads the form as it is meant, with what stands around it: of `$NAMEx` the name would be longer. */
function isRead(unit: Unit, interpolation: Interpolation, form: string): boolean {
  return [...replacedIn(unit, interpolation, form).matchAll(interpolation.pattern)].some(([match]) => match === form);
}

function delivered(
  unit: Unit,
  { client, names, subject }: Work,
  reference: string,
  variable: string,
  whole: Delivered['whole'],
): Delivered {
  const stored = names.place(unit, subject);
  return {
    delivery: 'environment',
    reference,
    name: variable,
    whole: isWhole(unit) ? false : whole,
    ...(stored === undefined ? {} : { stored }),
    steps: [client.hooks?.give?.replace('{name}', variable) ?? `Give ${variable} in the environment that ${client.name} is started in.`],
  };
}

/** The client asks the person, once, and keeps the answer safe. */
export const prompt: Way = (unit, work) => {
  const { client, names, subject, draft } = work;
  const asked = client.hooks?.prompt;
  if (asked === undefined) return undefined;
  const id = names
    .shared(unit, subject)
    .toLowerCase()
    .replaceAll('_', asked.name === undefined ? '_' : '-');
  for (const interpolation of syntaxesAt(unit, work, 'prompt')) {
    const form = written(interpolation, id);
    if (form === undefined) continue;
    draft.changes.push({ op: 'set', path: unit.path, text: replacedIn(unit, interpolation, form.text) });
    draft.asked.set(id, `${unit.slots[0].name}${subject.server === undefined ? '' : ` of ${subject.server.name}`}`);
    const stored = names.place(unit, subject);
    return {
      delivery: 'prompt',
      reference: form.text,
      name: id,
      whole: unit.part === undefined,
      ...(stored === undefined ? {} : { stored }),
      steps: [asked.asks ?? `${client.name} asks for it at the next start and keeps it.`],
    };
  }
  return undefined;
};
