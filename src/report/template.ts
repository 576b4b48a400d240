import { UserError } from '../core/errors.ts';

const NAME = /\{([a-z]{1,20})\}/g;

/**
 * A template with each `{name}` replaced. What is put in is not searched again.
 * @throws UserError that names the input, the word that stands for nothing and those that may stand there.
 */
export function filled(input: string, template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(NAME, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value !== undefined) return value;
    const known = Object.keys(values).map((word) => `{${word}}`);
    throw new UserError(`Input "${input}" has {${name}} in it, which stands for nothing; it may hold ${known.join(', ')}.`);
  });
}
