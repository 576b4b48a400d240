import { mapOf, type Pair } from '../../formats/compose.ts';
import type { Carried } from '../carrier.ts';
import type { Assignment } from './assignments.ts';
import { type Code, isMark, written } from './code.ts';
import { type Expression, keyOf } from './expression.ts';
import type { Found } from './find-servers.ts';
import { isWritten } from './nodes.ts';
import { makeNesting } from './nesting.ts';
import { readCall } from './read-expression.ts';
import type { Scope } from './scope.ts';

/** Names of what holds variables or headers: `env`, `os.environ`, `extra_headers`, `serverEnv`. */
const HOLDER = /(?:^|[a-z_])(?:env|environ|environment|env_?vars|headers?|search_?params)$/i;
/** Methods that take a name and a value. */
const SETTERS: ReadonlySet<string> = new Set('set append add setdefault putenv setenv set_header setHeader update_headers'.split(' '));
/** Functions that set a variable of the process, whatever they belong to. */
const FUNCTIONS: ReadonlySet<string> = new Set(['putenv', 'setenv', 'update_headers']);
/** Methods and functions that take a map of them. */
const UPDATERS: ReadonlySet<string> = new Set(['update', 'assign', 'urlencode', 'URLSearchParams', 'Headers']);

function isHolder(name: string): boolean {
  return name.length < 80 && HOLDER.test(name);
}

/**
 * Variables and headers that code gives a value: `env["KEY"] = "..."`, `process.env.KEY = '...'`,
 * `headers.set('Authorization', '...')`, `headers = {...}`. One map of all of them, in the order
 * of the text; nothing where none has a value that is written in the code.
 */
export function findVariables(
  code: Code,
  assignments: readonly Assignment[],
  scope: Scope,
  { maker, environments }: Found,
): readonly Carried[] {
  const pairs: Pair[] = [];

  function add(pair: Pair): void {
    if (pair.value.kind === 'scalar' && isWritten(pair.value)) pairs.push(pair);
  }

  /** The entries of a map, which may stand in a `headers` or `env` of another. */
  function addEach(expression: Expression): void {
    const node = maker.block(expression);
    if (node === undefined) return;
    for (const { key, keySpan, value } of node.entries) add({ key: { text: key, locate: () => keySpan }, value });
  }

  for (const environment of environments) addEach(environment);
  for (const assignment of assignments) {
    const { kind, name, object } = assignment;
    if ((kind === 'entry' || kind === 'member') && isHolder(object))
      add({ key: name, value: maker.value(scope.readingOf(assignment).expression) });
    else if (kind !== 'entry' && isHolder(name.text)) addEach(scope.readingOf(assignment).expression);
  }

  const nesting = makeNesting();
  for (let i = 0; i < code.tokens.length; i++) {
    if (code.tokens[i]?.kind !== 'word' || !isMark(code, i + 1, '(')) continue;
    const name = written(code, i);
    const object = isMark(code, i - 1, '.') ? written(code, i - 2) : '';
    const sets = FUNCTIONS.has(name) || (SETTERS.has(name) && isHolder(object));
    const updates = UPDATERS.has(name) && (isHolder(object) || object === '' || object === 'Object' || object === 'parse');
    if (!sets && !updates) continue;
    const expression = nesting.at(i, () => readCall(code, i))?.expression;
    if (expression?.kind !== 'call') continue;
    const [first, second] = expression.arguments;
    if (sets && first !== undefined && second !== undefined) {
      const key = maker.text(first);
      if (key !== undefined) add({ key, value: maker.value(second) });
    } else if (updates && (name !== 'assign' || (first?.kind === 'name' && isHolder(first.path.at(-1) ?? '')))) {
      for (const one of expression.arguments) addEach(one);
      for (const item of expression.keywords)
        if (item.key !== undefined && keyOf(item) !== undefined) addEach({ kind: 'map', items: [item], span: item.value.span });
    }
  }
  return pairs.length === 0 ? [] : [{ kind: 'variables', node: mapOf(pairs, { start: 0, end: 0 }) }];
}
