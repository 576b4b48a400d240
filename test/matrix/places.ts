import { type InputDeclaration, PROMPT_INPUTS } from '../../src/clients/client.ts';
import { nest } from './document.ts';
import { type Part, type Place, quoted, type Text } from './place.ts';
import { serverPlaces } from './server-places.ts';
import type { Target } from './target.ts';

/** What the client reads outside its servers: settings, shell lines, programs, prompts. Each text in an entry of its own. */
function documentPlaces({ client, file }: Target): readonly Place[] {
  const at = (keys: readonly string[], { name }: Text): readonly string[] => keys.map((key) => (key === '*' ? name.toLowerCase() : key));
  const settings = (file.settings ?? []).map((keys): Place => {
    // `*` at the end is the setting itself.
    const around = keys.at(-1) === '*' ? keys.slice(0, -1) : keys;
    return {
      id: `settings at ${keys.join('.')}`,
      write: (literal) => ({ document: nest([...at(around, literal), literal.name], literal.text) }),
    };
  });
  const commands = (file.commands ?? []).map(
    (keys): Place => ({
      id: `command at ${keys.join('.')}`,
      write: (literal) => ({ document: nest(at(keys, literal), `Bash(${literal.name}=${quoted(literal.text)} npx server)`) }),
    }),
  );
  const programs = (file.programs ?? []).map(
    (keys): Place => ({
      id: `program at ${keys.join('.')}`,
      write: (literal) => ({ document: nest(at(keys, literal), `const ${literal.name} = "${literal.text}";`) }),
    }),
  );
  const inputs = (client.inputs ?? PROMPT_INPUTS).flatMap((declaration) => inputPlaces(declaration));
  // A file of assignments has no prompts.
  return [...settings, ...commands, ...programs, ...(file.format === 'dotenv' ? [] : inputs)];
}

/** Fields of a declared input that hold a value for everybody who gets the file. */
function inputPlaces({ at, name, secret, values, examples = [] }: InputDeclaration): readonly Place[] {
  const [label] = [name ?? []].flat();
  const id = (field: string): string => `${field} of an input at ${at.join('.')}`;
  const input = (literal: Text, field: string): Part => {
    const path = [...at.slice(0, -1).map((key) => (key === '*' ? 'sample' : key)), literal.name];
    const declared = { ...(label === undefined ? {} : { [label]: literal.name }), ...(secret === undefined ? {} : { [secret]: true }) };
    return { document: nest(path, { ...declared, [field]: literal.text }) };
  };
  return [
    ...values.map((field): Place => ({ id: id(field), telling: true, write: (literal) => input(literal, field) })),
    ...examples.map(
      (field): Place => ({
        id: id(field),
        telling: true,
        // An example is made up, unless its form is a credential's.
        write: (literal) => (literal.named ? undefined : input(literal, field)),
      }),
    ),
  ];
}

const COMMENT: Place = { id: 'commented-out setting', write: ({ name, text }) => ({ comment: `"${name}": "${text}",` }) };

/** Every place of a target in which the matrix writes: in its servers, beside them, and in a comment. */
export function placesOf(target: Target): readonly Place[] {
  return [...(target.root === undefined ? [] : serverPlaces(target.client)), ...documentPlaces(target), COMMENT];
}
