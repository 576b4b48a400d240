import type { InputDeclaration } from '../../clients/client.ts';
import type { PathSegment } from '../../core/model.ts';
import type { Way } from './draft.ts';

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
export const removal: Way = (unit, { client, draft, subject }) => {
  const declared = declaredAt(unit.path, client.inputs ?? []);
  if (declared === undefined) return undefined;
  const { secret } = declared.declaration;
  draft.removed.push(unit.path);
  // A field of the declaration that says it is a secret may stand there already; the editor then refuses, and the reason is told.
  if (secret !== undefined) draft.flagged.set(declared.path, secret);
  return {
    delivery: 'removed',
    reference: 'asked from each person',
    name: unit.slots[0].name,
    whole: false,
    steps: [`${subject.server?.name ?? 'Whoever uses the file'} asks each person for ${unit.slots[0].name}.`],
  };
};
