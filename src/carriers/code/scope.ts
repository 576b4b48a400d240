import { countUpTo } from '../../core/text.ts';
import type { Assignment } from './assignments.ts';
import type { Code } from './code.ts';
import { type Expression, isEnvironment, itemsOf, keyOf, type NameExpression } from './expression.ts';
import { type Reading, readExpression } from './read-expression.ts';

/** Names that stand for names: a constant of a constant, and no chain without end. */
const MAX_STEPS = 3;
const SELF: ReadonlySet<string> = new Set(['self', 'this', 'cls']);

/** What the names of a text stand for, as far as the text itself says so. */
export interface Scope {
  /** The expression that an assignment gives its name. */
  readingOf(assignment: Assignment): Reading;
  /** What an expression stands for: itself, or what its name was given. A name that nothing gives a value is itself. */
  follow(expression: Expression): Expression;
}

/** Makes the scope of a text from its assignments. Each value is read once, and only when somebody asks for it. */
export function makeScope(code: Code, assignments: readonly Assignment[]): Scope {
  const variables = new Map<string, Assignment[]>();
  const members = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    if (assignment.kind === 'entry' || isEnvironment(assignment.object)) continue;
    const map = assignment.kind === 'member' ? members : variables;
    const known = map.get(assignment.name.text);
    if (known === undefined) map.set(assignment.name.text, [assignment]);
    else known.push(assignment);
  }
  const readings = new Map<number, Reading>();
  const indexes = new Map<Expression, ReadonlyMap<string, Expression>>();

  function readingAt(value: number): Reading {
    const known = readings.get(value) ?? readExpression(code, value);
    readings.set(value, known);
    return known;
  }

  /** The one assignment, or of several the last in front of the use, which does not stand in its own value. */
  function assigned(list: readonly Assignment[] | undefined, use: number): Expression | undefined {
    const [only] = list ?? [];
    if (list === undefined || only === undefined) return undefined;
    const own = ({ value }: Assignment): boolean => value <= use && use < readingAt(value).next;
    if (list.length === 1) return own(only) ? undefined : readingAt(only.value).expression;
    const count = countUpTo(list, use, ({ value }) => value);
    for (const before of [list[count - 1], list[count - 2]])
      if (before !== undefined && !own(before)) return readingAt(before.value).expression;
    return undefined;
  }

  /** The entries of a map or the named arguments of a call by their keys; the last one of a key counts. */
  function indexOf(value: Expression): ReadonlyMap<string, Expression> {
    const items = value.kind === 'map' ? value.items : value.kind === 'call' ? itemsOf(value) : [];
    const known = indexes.get(value) ?? new Map(items.map((item) => [keyOf(item) ?? '', item.value]));
    indexes.set(value, known);
    return known;
  }

  /** The value at the end of a path through objects. */
  function walk(value: Expression, path: readonly string[], steps: number): Expression | undefined {
    const [key, ...rest] = path;
    if (key === undefined) return value;
    const target = value.kind === 'name' ? (resolve(value, steps + 1) ?? value) : value;
    const found = target.kind === 'list' ? target.items[/^\d{1,6}$/.test(key) ? Number(key) : -1] : indexOf(target).get(key);
    return found === undefined ? undefined : walk(found, rest, steps);
  }

  function resolve(name: NameExpression, steps: number): Expression | undefined {
    // A variable of the process is not set in the file, whatever constants of its name there are.
    if (steps > MAX_STEPS || (name.path.length > 1 && name.path.some(isEnvironment))) return undefined;
    // The member of an enum that holds the text of another.
    const path = name.path.length > 2 && name.path.at(-1) === 'value' ? name.path.slice(0, -1) : name.path;
    const [first = '', second = '', ...rest] = path;
    const own = SELF.has(first);
    const base = own ? assigned(members.get(second), name.at) : assigned(variables.get(first), name.at);
    const found = base === undefined ? undefined : walk(base, own ? rest : path.slice(1), steps);
    if (found !== undefined) return found;
    const list = path.length > 1 ? members.get(path.at(-1) ?? '') : undefined;
    return list?.length === 1 ? assigned(list, name.at) : undefined;
  }

  return {
    readingOf: (assignment) => readingAt(assignment.value),
    follow(expression) {
      let value = expression;
      for (let steps = 0; steps < MAX_STEPS && value.kind === 'name'; steps++) {
        const next = resolve(value, steps);
        // `token: str | None = None` says that the value comes from elsewhere.
        if (next === undefined || (next.kind === 'plain' && next.type === 'null')) return value;
        value = next;
      }
      return value;
    },
  };
}
