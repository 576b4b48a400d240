import type { InputDeclaration } from '../../clients/client.ts';
import type { PathSegment } from '../../core/model.ts';
import type { Delivered, Way } from './draft.ts';
import { around, withReference } from './in-place.ts';
import { nodeAt } from './node-at.ts';
import type { Unit } from './units.ts';

interface Declared {
  readonly declaration: InputDeclaration;
  /** Way to the declaration. */
  readonly path: readonly PathSegment[];
}

/** The declared input whose value for everybody stands at a path. */
function declaredAt(path: readonly PathSegment[], declarations: readonly InputDeclaration[]): Declared | undefined {
  for (const declaration of declarations) {
    const { at, values, examples = [] } = declaration;
    if (path.length !== at.length + 1 || ![...values, ...examples].includes(String(path.at(-1)))) continue;
    if (at.every((key, i) => key === '*' || key === path[i])) return { declaration, path: path.slice(0, -1) };
  }
  return undefined;
}

/** A value that everybody who gets the file would get: each person is asked for one instead. */
export const removal: Way = (unit, { client, draft, subject, names }) => {
  const declared = declaredAt(unit.path, client.inputs ?? []);
  if (declared === undefined) return undefined;
  const { secret, variables } = declared.declaration;
  const { before, behind } = around(unit);
  const values = nodeAt(subject.entry?.node, declared.path.slice(subject.entry?.path.length ?? 0));
  const named = values?.kind === 'map' && values.entries.some(({ key }) => key === 'name');
  if (variables !== undefined && secret !== undefined && unit.part !== undefined && (before + behind !== '' || !named)) {
    // What stands around the credential stays: `Bearer {token}`.
    if (values?.kind !== 'map' || values.entries.some(({ key }) => key === variables)) return undefined;
    const name = names.own(unit, subject).toLowerCase();
    draft.changes.push(
      { op: 'set', path: unit.path, text: withReference(unit, `{${name}}`) },
      { op: 'put', path: declared.path, key: variables, value: { [name]: { [secret]: true } } },
    );
    return asked(unit);
  }
  draft.removed.push(unit.path);
  // A field of the declaration that says it is a secret may stand there already; the editor then refuses, and the reason is told.
  if (secret !== undefined) draft.flagged.set(declared.path, secret);
  return asked(unit);
};

function asked(unit: Unit): Delivered {
  return {
    delivery: 'removed',
    reference: 'asked from each person',
    name: unit.slots[0].name,
    whole: false,
    steps: ['Whoever uses the file is asked for it.'],
  };
}
