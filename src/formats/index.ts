import { assertNever } from '../core/errors.ts';
import type { Format, FormatId } from './document.ts';
import { loadFrontmatter } from './frontmatter.ts';

/** The reader for a format, loaded when first asked for with its parser. */
export async function loadFormat(id: FormatId): Promise<Format> {
  switch (id) {
    case 'jsonc':
      return (await import('./jsonc.ts')).jsonc;
    case 'yaml':
      return (await import('./yaml.ts')).loadYaml();
    case 'toml':
      return (await import('./toml.ts')).loadToml();
    case 'dotenv':
      return (await import('./dotenv.ts')).dotenv;
    case 'frontmatter':
      return loadFrontmatter();
    default:
      return assertNever(id);
  }
}

/** The format that a file's name speaks for, or `undefined` where it says nothing. */
export function formatOf(path: string): FormatId | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  const known = BY_EXTENSION.get(name.slice(name.lastIndexOf('.') + 1));
  if (known && name.includes('.')) return known;
  return name.startsWith('.env.') ? 'dotenv' : undefined;
}

const BY_EXTENSION: ReadonlyMap<string, FormatId> = new Map([
  ['json', 'jsonc'],
  ['jsonc', 'jsonc'],
  ['json5', 'jsonc'],
  ['code-workspace', 'jsonc'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['toml', 'toml'],
  ['env', 'dotenv'],
]);
