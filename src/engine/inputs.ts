import { type InputDeclaration, PROMPT_INPUTS } from '../clients/client.ts';
import { resolveRoot } from '../clients/servers.ts';
import { fragmentOf } from '../core/fragment.ts';
import type { CredentialSlot, PathSegment, UnprotectedInput } from '../core/model.ts';
import type { MapNode, Node, ScalarNode } from '../formats/document.ts';
import { classify, type Piece } from './classify.ts';
import { printable } from './printable.ts';
import type { Surroundings } from './surroundings.ts';

/** Kinds of values that an input may ask for and that no credential is of. */
const NO_TEXT: ReadonlySet<string> = new Set(['boolean', 'number', 'integer', 'array', 'object', 'file', 'directory', 'filepath']);

/** What a file declares as asked from a person: values that are there for everybody, and credentials shown in the clear. */
export interface Inputs {
  readonly slots: readonly CredentialSlot[];
  readonly unprotected: readonly UnprotectedInput[];
  /** Their names. */
  readonly ids: readonly string[];
}

/** One input of a document, with the words of its format understood. */
interface Input {
  readonly declaration: InputDeclaration;
  readonly node: MapNode;
  readonly path: readonly PathSegment[];
  /** Its name for a program, empty where the file gives it none. */
  readonly id: string;
  readonly label: ScalarNode | undefined;
  /** Whether it is declared as a credential. */
  readonly declared: boolean;
}

function scalarAt(node: MapNode, key: string | undefined): ScalarNode | undefined {
  const value = node.entries.findLast((entry) => entry.key === key)?.value;
  return value?.kind === 'scalar' ? value : undefined;
}

function inputsIn(documents: readonly Node[], declaration: InputDeclaration): readonly Input[] {
  const names = [declaration.name ?? []].flat();
  return documents
    .flatMap((document) => resolveRoot(document, declaration.at))
    .flatMap(({ node, path }) => {
      if (node.kind !== 'map') return [];
      const label = names.map((name) => scalarAt(node, name)).find((found) => found !== undefined);
      const id = names.length === 0 ? String(path.at(-1) ?? '') : (label?.text ?? '');
      return [{ declaration, node, path, id, label, declared: scalarAt(node, declaration.secret)?.text === 'true' }];
    });
}

/** What an example is worth: a random text may be made up, an issuer's form is none by chance. */
function asExample(piece: Piece): Piece {
  const { value } = piece;
  return value.kind === 'literal' && value.credential === undefined ? { ...piece, value: { ...value, confidence: 'low' } } : piece;
}

/** The values that stand in the file for everybody who gets it. */
function valuesOf({ declaration, node, path, id, declared }: Input, around: Surroundings): readonly CredentialSlot[] {
  const { knowledge } = around;
  const examples = declaration.examples ?? [];
  const byName = knowledge.judgeName(id);
  const verdict = declared && (byName === 'none' || byName === 'key') ? 'secret' : byName;
  return node.entries.flatMap(({ key, value }) => {
    const example = examples.includes(key);
    if (!example && !declaration.values.includes(key)) return [];
    const question = { place: 'field', name: id === '' ? key : id, verdict, within: `as the ${key} of an input` } as const;
    // A list holds examples, or several values at once.
    return (value.kind === 'list' ? value.items : [value])
      .flatMap((one) => (one.kind === 'scalar' ? classify(fragmentOf(one), question, around) : []))
      .filter((piece) => piece.value.kind !== 'empty')
      .map((piece) => ({
        ...(example ? asExample(piece) : piece),
        name: printable(`${key} of input ${id}`, knowledge),
        path: [...path, key],
      }));
  });
}

/** The report of an input that takes a credential by its name and does not say so. */
function unprotectedOf({ declaration, node, id, label, declared }: Input, around: Surroundings): readonly UnprotectedInput[] {
  const { knowledge } = around;
  const { secret, instead, kind, given } = declaration;
  const lacks = instead ?? (secret === undefined ? undefined : `${secret}: true`);
  const asked = scalarAt(node, given) === undefined && !NO_TEXT.has(scalarAt(node, kind)?.text ?? '');
  const byName = knowledge.judgeName(id);
  // A name that is certain, or that a known server uses for a credential.
  const telling = byName === 'secret' || byName === 'password' || (byName === 'key' && knowledge.isKnownSecret(id));
  if (lacks === undefined || declared || !asked || !telling) return [];
  const span = label?.span ?? { start: node.span.start, end: Math.min(node.span.end, node.span.start + 1) };
  return [{ name: printable(id, knowledge), lacks, span }];
}

/** Reads every input that the client's formats declare. */
export function readInputs(documents: readonly Node[], around: Surroundings): Inputs {
  const inputs = (around.client.inputs ?? PROMPT_INPUTS).flatMap((declaration) => inputsIn(documents, declaration));
  return {
    slots: inputs.flatMap((input) => valuesOf(input, around)),
    unprotected: inputs.flatMap((input) => unprotectedOf(input, around)),
    ids: inputs.flatMap(({ id }) => (id === '' ? [] : [printable(id, around.knowledge)])),
  };
}
