import { stringify as stringifyToml } from 'smol-toml';
import { stringify as stringifyYaml } from 'yaml';
import { assertNever } from '../../src/core/errors.ts';
import type { FormatId } from '../../src/formats/document.ts';

/** What a configuration says, before it is written in a format. */
export type Data = string | boolean | readonly Data[] | { readonly [key: string]: Data };

/** Data at the end of a path of keys: `nest(['a', 'b'], 'c')` is `{ a: { b: 'c' } }`. */
export function nest(path: readonly string[], data: Data): Data {
  return path.reduceRight<Data>((inner, key) => ({ [key]: inner }), data);
}

function isMap(data: Data | undefined): data is { readonly [key: string]: Data } {
  return typeof data === 'object' && !Array.isArray(data);
}

function mergeInto(target: Record<string, Data>, more: Readonly<Record<string, Data>>): Record<string, Data> {
  for (const [key, value] of Object.entries(more)) {
    const before = target[key];
    target[key] = isMap(before) && isMap(value) ? mergeInto(before, value) : isMap(value) ? mergeInto({}, value) : value;
  }
  return target;
}

/** Several maps as one, map by map; of two other values at one path, the last. */
export function merged(parts: readonly Data[]): Data {
  return parts.reduce<Record<string, Data>>((all, part) => (isMap(part) ? mergeInto(all, part) : all), {});
}

function comment(lines: readonly string[], sign: string): string {
  return lines.map((line) => `${sign} ${line}\n`).join('');
}

function assignments(data: Data): string {
  if (!isMap(data)) return '';
  return Object.entries(data)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
    .join('');
}

/** Data as a file of this format, with lines of comment in front, as other programs write it. */
export function write(format: FormatId, data: Data, comments: readonly string[] = []): string {
  switch (format) {
    case 'jsonc':
      return `${comment(comments, '//')}${JSON.stringify(data, null, 2)}\n`;
    case 'yaml':
      return `${comment(comments, '#')}${stringifyYaml(data, { lineWidth: 0 })}`;
    case 'toml':
      return `${comment(comments, '#')}${stringifyToml(data)}\n`;
    case 'frontmatter':
      return `---\n${write('yaml', data, comments)}---\n\n# Notes\n\nThe agent starts the server.\n`;
    case 'dotenv':
      return `${comment(comments, '#')}${assignments(data)}`;
    default:
      return assertNever(format);
  }
}
