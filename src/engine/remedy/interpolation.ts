import type { Interpolation } from '../../clients/client.ts';
import { withName } from '../../core/syntax.ts';
import { around, isWhole, withReference } from './in-place.ts';
import type { Delivered, Way, Work } from './draft.ts';
import type { Unit } from './units.ts';

/** A syntax with a name in it, as this client reads it; `undefined` where it would read something else. */
function written(interpolation: Interpolation, name: string): { readonly text: string; readonly target: string } | undefined {
  const text = withName(interpolation.syntax, name);
  const [match, ...more] = [...text.matchAll(interpolation.pattern)];
  const target = match?.groups?.['target'];
  return match?.[0] === text && more.length === 0 && target !== undefined && target.endsWith(name) ? { text, target } : undefined;
}

/**
 * Whether the client would put something else in the place of a text that is written for a shell, or for a bridge: it
 * must be one that the client leaves as it stands where its own environment has no such variable.
 */
export function isReplaced(text: string, { client }: Work): boolean {
  return client.interpolations.some(
    ({ pattern, places, unset }) => unset !== 'verbatim' && places.includes('argument') && text.search(pattern) >= 0,
  );
}

/** Syntaxes of the client that give a value of this kind at a place; the plainest first. */
function syntaxesAt(unit: Unit, { client }: Work, yields: Interpolation['yields']): readonly Interpolation[] {
  const [{ place }] = unit.slots;
  return client.interpolations.filter(
    (one) =>
      one.yields === yields &&
      one.places.includes(place) &&
      one.plaintext === undefined &&
      one.manager === undefined &&
      /VAR|NAME|ID|KEY|X/.test(one.syntax),
  );
}

/** Whether a value can be cut out of its text: a web address or a shell line may need it written otherwise. */
function replacedIn(unit: Unit, interpolation: Interpolation, text: string): string {
  return interpolation.whole === true && !isWhole(unit) ? text : withReference(unit, text);
}

/** The client replaces a variable of its environment. */
export const environment: Way = (unit, work) => {
  const { client, names, subject, terms, draft } = work;
  const { site } = unit;
  const name = names.shared(unit, subject);
  for (const interpolation of syntaxesAt(unit, work, 'environment')) {
    const form = written(interpolation, name);
    if (form === undefined) continue;
    const whole = (interpolation.whole === true && !isWhole(unit)) || unit.part === undefined;
    draft.changes.push({ op: 'set', path: unit.path, text: replacedIn(unit, interpolation, form.text) });
    return delivered(unit, work, form.text, form.target, whole);
  }
  const { hooks, inherits } = client;
  if (site.kind === 'variable' && site.shape === 'entry') {
    if (hooks?.variables !== undefined) {
      draft.removed.push(unit.path);
      draft.listed.set(hooks.variables, [...(draft.listed.get(hooks.variables) ?? []), site.name]);
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

function delivered(unit: Unit, { client, names, subject }: Work, reference: string, variable: string, whole: boolean): Delivered {
  const stored = names.place(unit, subject);
  return {
    delivery: 'environment',
    reference,
    name: variable,
    whole: whole && !isWhole(unit),
    ...(stored === undefined ? {} : { stored }),
    steps: [`Give ${variable} in the environment that ${client.name} is started in.`],
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
      steps: [`${client.name} asks for it at the next start and keeps it.`],
    };
  }
  return undefined;
};
