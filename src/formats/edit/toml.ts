import type { AST } from 'toml-eslint-parser';
import type { Json } from '../../core/change.ts';
import type { PathSegment } from '../../core/model.ts';
import { withoutBom } from '../build.ts';
import type { ListNode, MapNode, Node } from '../document.ts';
import type { Editor } from '../editor.ts';
import { lineEnded } from '../toml.ts';
import type { Bracketed } from './bracketed.ts';
import { addMembers, removeMember } from './bracketed.ts';
import { hashComment } from './gap.ts';
import { holdsHalfCharacter } from './json.ts';
import type { Edits, Place, Writing } from './place.ts';
import { edit, refuse } from './place.ts';
import type { Sites } from './toml-sites.ts';
import { leadsThrough, namesOf, sitesOf, valueWithin } from './toml-sites.ts';
import { addStatement, removeStatements } from './toml-statements.ts';
import { holdsNull, isLiteral, openingOf, pairText, stringText, styleAt, valueText } from './toml-style.ts';
import { loadTomlValues } from './toml-values.ts';

type Library = typeof import('toml-eslint-parser');

/** Edits TOML in the style of each file. */
export async function loadTomlEditor(): Promise<Editor> {
  const library = await import('toml-eslint-parser');
  const writing = writingWith(library);
  return {
    edit: (text, root, change) => edit(writing, text, root, change),
    values: await loadTomlValues(),
  };
}

const BROKEN = 'a line of the file cannot be read';

function writingWith(library: Library): Writing {
  // Several changes of one document ask for the statements of the same text.
  const known = new WeakMap<Node, Sites | 'broken'>();

  function sitesAt(text: string, place: Place): Sites | undefined {
    const root = place.around[0] ?? place.node;
    const sites = known.get(root) ?? read(library, text);
    known.set(root, sites);
    return sites === 'broken' ? undefined : sites;
  }

  return {
    set(text, { node }, value): Edits {
      if (holdsHalfCharacter(value)) return refuse(HALF_CHARACTER);
      return [{ span: node.span, text: stringText(value, isLiteral(text, node.span.start)) }];
    },
    put(text, place, key, value): Edits {
      const sites = sitesAt(text, place);
      if (sites === undefined) return refuse(BROKEN);
      const problem = unwritable([key, value]);
      if (problem !== undefined) return refuse(problem);
      const style = styleAt(text, place);
      const within = valueAt(sites, place.path);
      if (within === 'dotted') return refuse(DOTTED);
      if (within === undefined)
        return addStatement(text, sites, place.path, style.eol, (indentation) => pairText(key, value, indentation, style));
      if (within.type !== 'TOMLInlineTable') return refuse(BROKEN);
      return addMembers(
        bracketed(text, within),
        within.body.length,
        [() => pairText(key, value, undefined, style)],
        openingOf('map', style),
      );
    },
    insert(text, place, at, items): Edits {
      const sites = sitesAt(text, place);
      if (sites === undefined) return refuse(BROKEN);
      const problem = unwritable(items);
      if (problem !== undefined) return refuse(problem);
      const within = valueAt(sites, place.path);
      if (within === 'dotted') return refuse(DOTTED);
      if (within?.type !== 'TOMLArray') return refuse('the items of the list are tables under headers of their own');
      const style = styleAt(text, place);
      const writers = items.map((item) => () => valueText(item, undefined, style));
      return addMembers(bracketed(text, within), at, writers, openingOf('list', style));
    },
    remove(text, place, index): Edits {
      const sites = sitesAt(text, place);
      if (sites === undefined) return refuse(BROKEN);
      const within = valueAt(sites, place.path);
      if (within === 'dotted') return refuse(DOTTED);
      const step = stepOf(place.node, index);
      if (within === undefined) return removeStatements(text, sites, place.path, step);
      if (within.type === 'TOMLArray') return removeMember(bracketed(text, within), index);
      const pair = within.type === 'TOMLInlineTable' ? within.body.findIndex(({ key }) => namesOf(key)[0] === step) : -1;
      if (within.type !== 'TOMLInlineTable' || within.body[pair]?.key.keys.length !== 1) return refuse(DOTTED);
      return removeMember(bracketed(text, within), pair);
    },
  };
}

const HALF_CHARACTER = 'the new value holds half a character';
const DOTTED = 'the value stands in an inline table with dotted keys';

function unwritable(value: Json): string | undefined {
  if (holdsNull(value)) return 'TOML has no word for null';
  return holdsHalfCharacter(value) ? HALF_CHARACTER : undefined;
}

function stepOf(node: MapNode | ListNode, index: number): PathSegment {
  return node.kind === 'list' ? index : (node.entries[index]?.key ?? '');
}

function read(library: Library, text: string): Sites | 'broken' {
  try {
    return sitesOf(library.parseTOML(lineEnded(withoutBom(text)), { tomlVersion: '1.1' }));
  } catch {
    return 'broken';
  }
}

/** The value of a statement at this path, or within one; `undefined` for a table that statements make up together. */
function valueAt(sites: Sites, path: readonly PathSegment[]): AST.TOMLContentNode | 'dotted' | undefined {
  const holder = sites.assignments.find((assignment) => leadsThrough(path, assignment.path));
  return holder && (valueWithin(holder.pair.value, path.slice(holder.path.length)) ?? 'dotted');
}

function bracketed(text: string, value: AST.TOMLArray | AST.TOMLInlineTable): Bracketed {
  const members: readonly (AST.TOMLContentNode | AST.TOMLKeyValue)[] = value.type === 'TOMLArray' ? value.elements : value.body;
  const [start, end] = value.range;
  return {
    text,
    inside: { start: start + 1, end: end - 1 },
    members: members.map(({ range }) => ({ start: range[0], end: range[1] })),
    commentEnd: hashComment,
  };
}
