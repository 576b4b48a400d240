import type { AST } from 'toml-eslint-parser';
import type { PathSegment } from '../../core/model.ts';

/** A statement `key = value`, and the path of what it sets. */
export interface Assignment {
  readonly pair: AST.TOMLKeyValue;
  readonly path: readonly PathSegment[];
  /** The header it stands under; `undefined` before the first. */
  readonly table: AST.TOMLTable | undefined;
}

/** A document as its statements. */
export interface Sites {
  readonly tables: readonly AST.TOMLTable[];
  readonly assignments: readonly Assignment[];
}

/** The parts of a dotted key, as they are meant. */
export function namesOf(key: AST.TOMLKey): readonly string[] {
  return key.keys.map((part) => (part.type === 'TOMLQuoted' ? part.value : part.name));
}

/** The statements of a document that was read. */
export function sitesOf(program: AST.TOMLProgram): Sites {
  const tables: AST.TOMLTable[] = [];
  const assignments: Assignment[] = [];
  for (const part of program.body[0].body) {
    if (part.type === 'TOMLKeyValue') {
      assignments.push({ pair: part, path: namesOf(part.key), table: undefined });
      continue;
    }
    tables.push(part);
    for (const pair of part.body) assignments.push({ pair, path: [...part.resolvedKey, ...namesOf(pair.key)], table: part });
  }
  return { tables, assignments };
}

/** Whether a path leads through another, or to it. */
export function leadsThrough(path: readonly PathSegment[], other: readonly PathSegment[]): boolean {
  return other.length <= path.length && other.every((step, i) => path[i] === step);
}

/** The value that stands at a path within a statement's value; `undefined` where dotted keys of an inline table lie on the way. */
export function valueWithin(value: AST.TOMLContentNode, path: readonly PathSegment[]): AST.TOMLContentNode | undefined {
  if (path.length === 0) return value;
  const [step = ''] = path;
  if (value.type === 'TOMLArray') {
    const item = typeof step === 'number' ? value.elements[step] : undefined;
    return item && valueWithin(item, path.slice(1));
  }
  if (value.type !== 'TOMLInlineTable') return undefined;
  for (const pair of value.body) {
    const names = namesOf(pair.key);
    if (leadsThrough(path, names)) return valueWithin(pair.value, path.slice(names.length));
  }
  return undefined;
}
