import type { Fragment } from '../../core/fragment.ts';
import type { Span } from '../../core/text.ts';
import { impliedAt, mapOf, type Pair, scalarOf } from '../../formats/compose.ts';
import type { ListNode, MapNode, Node, ScalarNode } from '../../formats/document.ts';
import { argumentsAs, type Catalogue } from './catalogue.ts';
import { HELPERS, METHODS, WRAPPERS } from './constructors.ts';
import { type CallExpression, type Expression, isEnvironment, type Item, itemsOf, keyOf, type NameExpression } from './expression.ts';
import { blockOf, fieldOf } from './fields.ts';
import { lookupOf } from './lookups.ts';
import type { Scope } from './scope.ts';
import { weave } from './weave.ts';

/** Nodes and parts of texts that one text is made into; constants may be used many times. */
const MAX_NODES = 300_000;
/** Code units of the texts they are made of. */
const MAX_UNITS = 20_000_000;
const MAX_DEPTH = 32;
/** What a default inside a reference may hold. */
const PLAIN_DEFAULT = /^[^}$]{0,4000}$/;
const NO_NAME = 'value';

/** A part of a text: written in the code, or a name for what is not. */
interface Part {
  readonly text: Fragment;
  readonly written: boolean;
}

/** Makes nodes of a document from expressions, in the words in which configurations refer to variables. */
export interface NodeMaker {
  /** The node of a value. What is not written in the code is `${NAME}`, as in a configuration. */
  value(expression: Expression): Node;
  /** A server's entry from its fields. */
  entry(items: readonly Item[], place: Span): MapNode;
  /** A map whose keys are names of their own: variables, headers. `undefined` for what is no map. */
  block(expression: Expression): MapNode | undefined;
  /** A text with `${NAME}` for what it takes in; `undefined` for what is no text. */
  text(expression: Expression): Fragment | undefined;
}

/** `${NAME}` as people know it from configurations, for a value that stands elsewhere. */
function reference(name: string, place: Span): Part {
  const label = name.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 100);
  const sound = /^[A-Za-z_]/.test(label) ? label : `_${label}`;
  return { text: impliedAt(`\${${label === '' ? NO_NAME : sound}}`, place), written: false };
}

/** Makes the maker for one text. `isTaken` tells of an expression that belongs to another server already. */
export function makeNodeMaker(scope: Scope, catalogue: Catalogue, isTaken: (place: Span) => boolean): NodeMaker {
  let nodes = MAX_NODES;
  let units = MAX_UNITS;
  const sharedFields = new Map<Expression, MapNode>();
  const sharedBlocks = new Map<Expression, MapNode>();

  /** What a name stands for, unless that is a server of its own. */
  function follow(expression: Expression): Expression {
    const found = scope.follow(expression);
    return found !== expression && isTaken(found.span) ? expression : found;
  }

  function spend(parts: readonly Part[]): readonly Part[] {
    nodes -= parts.length;
    for (const { text } of parts) units -= text.text.length;
    return parts;
  }

  function partsOf(expression: Expression, depth: number): readonly Part[] {
    if (depth > MAX_DEPTH || nodes < 0 || units < 0) return [reference(NO_NAME, expression.span)];
    switch (expression.kind) {
      case 'text':
        return spend(expression.parts.flatMap((part) => ('kind' in part ? partsOf(part, depth + 1) : [{ text: part, written: true }])));
      case 'plain':
        return spend([{ text: expression.text, written: true }]);
      case 'name': {
        const found = follow(expression);
        const name = nameElsewhere(expression, found);
        return name === undefined ? partsOf(found, depth + 1) : spend([reference(name, expression.span)]);
      }
      case 'choice':
        return choiceOf(expression.options, expression.span, depth);
      case 'call': {
        const joined = joinedBy(expression);
        if (joined !== undefined) return joinOf(joined, depth);
        const inner = innerOf(expression);
        if (inner !== undefined) return partsOf(inner, depth + 1);
        const { name, variable = name, fallback } = lookupOf(expression);
        const own: Expression = { kind: 'name', path: [variable], span: expression.span, at: expression.at };
        return fallback === undefined ? spend([reference(variable, expression.span)]) : choiceOf([own, fallback], expression.span, depth);
      }
      default:
        return [reference(NO_NAME, expression.span)];
    }
  }

  /** How a value is called that was found to stand outside of the code; `undefined` where it was found in it. */
  function nameElsewhere(expression: NameExpression, found: Expression): string | undefined {
    // `token = process.env.SERVICE_TOKEN` is known by the variable, anything else by its own name.
    if (found.kind === 'name') return labelOf(found.path.some(isEnvironment) ? found : expression);
    if (found.kind !== 'call' || innerOf(found) !== undefined || joinedBy(found) !== undefined) return undefined;
    const { variable, fallback } = lookupOf(found);
    return variable === undefined && fallback === undefined ? labelOf(expression) : undefined;
  }

  /** `["Bearer", token].join(" ")` and Python's `" ".join(["Bearer", token])`. */
  function joinedBy(call: CallExpression): { readonly items: readonly Expression[]; readonly between: Expression | undefined } | undefined {
    const [first] = call.arguments;
    if (call.path.at(-1) !== 'join') return undefined;
    if (call.receiver?.kind === 'list') return { items: call.receiver.items, between: first };
    return call.receiver?.kind === 'text' && first?.kind === 'list' ? { items: first.items, between: call.receiver } : undefined;
  }

  function joinOf({ items, between }: NonNullable<ReturnType<typeof joinedBy>>, depth: number): readonly Part[] {
    return items.flatMap((item, i) => [
      ...(i > 0 && between !== undefined ? partsOf(between, depth + 1) : []),
      ...partsOf(item, depth + 1),
    ]);
  }

  /** A choice among texts: the literal ones as defaults of what is read from elsewhere. */
  function choiceOf(options: readonly Expression[], place: Span, depth: number): readonly Part[] {
    // `?? undefined` is no value.
    const read = options
      .filter((option) => option.kind !== 'plain' || option.type === 'number')
      .map((option) => partsOf(option, depth + 1));
    const literal = read.filter((parts) => parts.some(({ text, written }) => written && text.text !== ''));
    const [other] = read.flatMap((parts) => (literal.includes(parts) ? [] : parts.filter(({ written }) => !written)));
    if (literal.length === 0) return [other ?? read.flat()[0] ?? reference(NO_NAME, place)];
    const [only] = literal;
    if (only !== undefined && literal.length === 1 && other === undefined) return only;
    const name = /^\$\{(?<name>[A-Za-z0-9_]{1,100})/.exec(other?.text.text ?? '')?.groups?.['name'] ?? NO_NAME;
    return literal.flatMap((parts) => {
      const plain = parts.every(({ text, written }) => written && PLAIN_DEFAULT.test(text.text));
      if (!plain) return parts;
      return [{ text: impliedAt(`\${${name}:-`, place), written: false }, ...parts, { text: impliedAt('}', place), written: false }];
    });
  }

  /** The expression that a wrapper hands through; `undefined` for a call that makes something of its own. */
  function innerOf(call: CallExpression): Expression | undefined {
    const name = call.path.at(-1) ?? '';
    const [first, second] = call.arguments;
    if (name === 'cast' && second !== undefined) return second;
    // A transport's own `fetch`, which adds headers to every request.
    if (name === 'fetch' && second !== undefined) return second;
    if (METHODS.has(name) && call.path[0] !== 'shlex') {
      // `token.trim()` is a path, since its object is a name.
      if (call.receiver === undefined) return call.path.length > 1 ? { ...call, kind: 'name', path: call.path.slice(0, -1) } : undefined;
      return call.receiver;
    }
    // `env.str("TOKEN")` names a variable.
    if (!(WRAPPERS.has(name) || name === 'split') || (name === 'str' && call.path.length > 1)) return undefined;
    if (name === 'URL' && first !== undefined && second !== undefined) {
      return { kind: 'text', parts: [second, first], span: call.span, inner: call.span };
    }
    // `Field(default="...")`
    return first ?? call.keywords.find((item) => keyOf(item) === 'default')?.value;
  }

  /** The entries of what an expression stands for; `undefined` where it is no map. */
  function entriesOf(expression: Expression, depth: number): readonly Item[] | undefined {
    if (depth > MAX_DEPTH || nodes-- < 0) return undefined;
    const found = follow(expression);
    if (found.kind === 'map') return found.items;
    if (found.kind === 'choice') {
      const maps = found.options.map((option) => entriesOf(option, depth + 1)).filter((one) => one !== undefined);
      return maps.length === 0 ? undefined : maps.flat();
    }
    if (found.kind === 'list') return pairsOf(found.items, depth);
    if (found.kind !== 'call') return undefined;
    const name = found.path.at(-1) ?? '';
    if (name === 'assign' || name === 'dict' || name === 'merge' || name === 'ChainMap')
      return [...found.arguments.map((value) => ({ key: undefined, value })), ...found.keywords];
    const inner = innerOf(found);
    if (inner !== undefined) return entriesOf(inner, depth + 1);
    const row = catalogue.find(found);
    const takes = row === undefined || row.common === true ? HELPERS.get(name) : row.takes;
    if (takes !== undefined) return argumentsAs(takes, found, scope);
    // An object of a class has the fields that it is made with.
    return /^[A-Z]/.test(name) && name !== 'Response' && itemsOf(found).length > 0 ? itemsOf(found) : undefined;
  }

  /** `[['K', 'v']]`, as a `Map` or `Headers` is made of it. */
  function pairsOf(items: readonly Expression[], depth: number): readonly Item[] | undefined {
    const pairs = items.flatMap((item): Item[] => {
      const [key, value, more] = item.kind === 'list' ? item.items : [];
      return key?.kind === 'text' && value !== undefined && more === undefined ? [{ key, value }] : [];
    });
    return depth > 0 && pairs.length > 0 && pairs.length === items.length ? pairs : undefined;
  }

  function scalar(expression: Expression): ScalarNode {
    const parts = partsOf(expression, 0);
    const own = scalarOf(
      weave(
        parts.map(({ text }) => text),
        expression.span,
      ),
    );
    const found = follow(expression);
    if (found.kind === 'plain') return { ...own, span: found.span, inner: found.span, type: found.type };
    if (found.kind === 'text' && found.parts.length === 1) return { ...own, span: found.span, inner: found.inner };
    return { ...own, span: expression.span, inner: expression.span };
  }

  function list(items: readonly Expression[], place: Span, depth: number): ListNode {
    const flat = items.flatMap((item) => {
      if (item.kind !== 'spread') return [item];
      const found = follow(item.value);
      return found.kind === 'list' ? found.items : [];
    });
    return {
      kind: 'list',
      span: place,
      items: flat.filter(({ kind }) => kind !== 'spread').map((item) => valueOf(item, depth + 1, false)),
    };
  }

  function valueOf(expression: Expression, depth: number, fields: boolean): Node {
    nodes--;
    if (depth > MAX_DEPTH || nodes < 0) return scalarOf(reference(NO_NAME, expression.span).text);
    const found = follow(expression);
    if (found.kind === 'list' && pairsOf(found.items, depth) === undefined) return list(found.items, found.span, depth);
    if (found.kind === 'call') {
      const inner = innerOf(found);
      if (inner !== undefined && entriesOf(found, depth) === undefined) return valueOf(inner, depth + 1, fields);
    }
    const entries = entriesOf(found, depth);
    if (entries === undefined) return scalar(expression);
    // A constant that many servers share is one node.
    const shared = found === expression ? undefined : (fields ? sharedFields : sharedBlocks).get(found);
    const made = shared ?? map(entries, found.span, depth, fields);
    if (found !== expression) (fields ? sharedFields : sharedBlocks).set(found, made);
    return made;
  }

  /** `a ? 'x' : 'y'`: each is the value of the key, in one case or the other. */
  function alternatives(expression: Expression, depth: number): readonly Expression[] {
    const found = follow(expression);
    if (found.kind !== 'choice') return [expression];
    const texts = found.options.flatMap((option) => (depth < MAX_DEPTH ? alternatives(option, depth + 1) : [option]));
    return texts.every((option) => follow(option).kind === 'text') ? texts : [expression];
  }

  function pairs(items: readonly Item[], depth: number, fields: boolean): Pair[] {
    return items.flatMap(({ key, value }): Pair[] => {
      if (nodes-- < 0 || depth > MAX_DEPTH) return [];
      if (key === undefined) return pairs(entriesOf(value, depth + 1) ?? [], depth + 1, fields);
      const written = keyText(key);
      const field = fields ? fieldOf(written.text, follow(value)) : written.text;
      const block = fields && blockOf(field);
      const named = field === written.text ? written : impliedAt(field, key.span);
      const listed = follow(value);
      const values = field === 'url' && listed.kind === 'list' ? listed.items : alternatives(value, depth);
      const made = values.map((one) => ({
        key: named,
        value: credentials(field, one, depth) ?? valueOf(one, depth + 1, fields && !block),
      }));
      // `env: process.env` hands the environment through, and no value of it stands here.
      return block ? made.filter((pair) => pair.value.kind !== 'scalar' || isWritten(pair.value)) : made;
    });
  }

  /** `auth=("user", "password")` */
  function credentials(field: string, value: Expression, depth: number): Node | undefined {
    const found = follow(value);
    if (field !== 'auth' || found.kind !== 'list' || found.items.length !== 2) return undefined;
    const items = ['username', 'password'].flatMap((name, i): Item[] => {
      const part = found.items[i];
      const key = impliedAt(name, part?.span ?? found.span);
      return part === undefined ? [] : [{ key: { kind: 'text', parts: [key], span: part.span, inner: part.span }, value: part }];
    });
    return map(items, found.span, depth, true);
  }

  function keyText(key: Expression): Fragment {
    const parts = partsOf(key, 0);
    const [only] = parts;
    // A key that is made elsewhere goes by the name it has here.
    if (only !== undefined && parts.length === 1 && !only.written) return impliedAt(only.text.text.slice(2, -1), key.span);
    return weave(
      parts.map(({ text }) => text),
      key.span,
    );
  }

  function map(items: readonly Item[], place: Span, depth: number, fields: boolean): MapNode {
    // What the entries stand for may be written far away; the map itself is where it is.
    return { ...mapOf(pairs(items, depth, fields), place), span: place };
  }

  return {
    value: (expression) => valueOf(expression, 0, true),
    entry: (items, place) => map(items, place, 0, true),
    block(expression) {
      const entries = entriesOf(expression, 0);
      return entries === undefined ? undefined : map(entries, follow(expression).span, 0, false);
    },
    text(expression) {
      const found = follow(expression);
      return found.kind === 'text'
        ? weave(
            partsOf(found, 0).map(({ text }) => text),
            found.span,
          )
        : undefined;
    },
  };
}

/** Fields without which nothing is the entry of a server. */
const TELLING: ReadonlySet<string> = new Set(
  'command cmd args env url serverUrl httpUrl uri headers authorization authorization_token connector_id connectorId token'.split(' '),
);

/** The last word of a name; an index is none. */
function labelOf({ path }: NameExpression): string {
  return path.findLast((part) => /^[A-Za-z_$]/.test(part)) ?? NO_NAME;
}

/** Whether a node says how a server is reached, at whatever depth; a text of a list of servers says it as a whole. */
export function isServer(node: Node, depth = 0): boolean {
  if (node.kind === 'scalar') return depth === 0 && node.text.includes('://');
  if (depth > 8) return false;
  const inner = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  return (node.kind === 'map' && node.entries.some(({ key }) => TELLING.has(key))) || inner.some((one) => isServer(one, depth + 1));
}

/** Whether a node holds a text that is written in the code, and not only names of values. */
export function isWritten(node: Node): boolean {
  if (node.kind === 'scalar') return node.type === 'string' && node.text.replace(/\$\{[A-Za-z0-9_]{1,101}\}/g, '').trim() !== '';
  if (node.kind === 'list') return node.items.some(isWritten);
  return node.entries.some(({ value }) => isWritten(value));
}
