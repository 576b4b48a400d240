import { spellsMcp } from '../../core/mcp.ts';
import { SpanSet } from '../../core/spans.ts';
import type { Span } from '../../core/text.ts';
import type { Node } from '../../formats/document.ts';
import type { Carried } from '../carrier.ts';
import { speaker } from '../speaks.ts';
import { argumentsAs, type Catalogue } from './catalogue.ts';
import type { Constructor } from './constructors.ts';
import { type CallExpression, type Expression, keyOf, type MapExpression } from './expression.ts';
import { isServer, isWritten, makeNodeMaker, type NodeMaker } from './nodes.ts';
import type { Scope } from './scope.ts';
import { makeShapes, type Shapes } from './shapes.ts';

/** Lists of maps of lists: no library nests its servers deeper. */
const MAX_DEPTH = 8;
/** Servers and choices among them that are looked at; a name may stand for many. */
const MAX_TAKES = 100_000;

/** Takes servers out of expressions, each place of the text once. */
export interface Taker {
  readonly servers: readonly Carried[];
  readonly maker: NodeMaker;
  readonly shapes: Shapes;
  /** Whether a place belongs to a server that was taken. */
  isTaken(place: Span): boolean;
  /** The value of a name that says that it holds servers: a map of them, a list, one, which may go by `name`. */
  takeHeld(expression: Expression, name?: string): void;
  /** One server, or several where the expression holds them. */
  take(expression: Expression, name?: string): void;
  /** What a constructor is called with. */
  takeCall(name: string | undefined, call: CallExpression, row: Constructor): void;
  /** A map or call that is a server whatever it looks like. */
  takeWhole(expression: MapExpression | CallExpression): void;
}

/** Makes the taker for one text. */
export function makeTaker(scope: Scope, catalogue: Catalogue): Taker {
  const servers: Carried[] = [];
  const taken = new SpanSet();
  const maker = makeNodeMaker(scope, catalogue, (place) => taken.overlaps(place));
  const shapes = makeShapes(scope, catalogue);
  const speaks = speaker(spellsMcp);
  let takes = MAX_TAKES;

  function emit(name: string | undefined, node: Node, client: string | undefined): void {
    if (taken.overlaps(node.span) || !isServer(node) || !isWritten(node)) return;
    if (node.span.end > node.span.start) taken.add(node.span);
    servers.push({ kind: 'server', name, node, ...(client === undefined ? {} : { client }) });
  }

  /** The entries of a map of servers, or the items of a list of them. */
  function takeEach(expression: Expression, client: string | undefined, depth: number): void {
    const found = scope.follow(expression);
    if (depth > MAX_DEPTH || takes-- < 0) return;
    if (found.kind === 'list') for (const item of found.items) take(undefined, item, client, depth + 1);
    if (found.kind !== 'map') return;
    for (const item of found.items) {
      const kind = scope.follow(item.value).kind;
      if (item.key === undefined) takeEach(item.value, client, depth + 1);
      else if (kind !== 'text' && kind !== 'plain') take(keyOf(item), item.value, client, depth + 1);
    }
  }

  /** One server in a place where servers stand, or several. */
  function take(name: string | undefined, expression: Expression, client: string | undefined, depth: number): void {
    const found = expression.kind === 'spread' ? scope.follow(expression.value) : scope.follow(expression);
    if (depth > MAX_DEPTH || takes-- < 0) return;
    const row = found.kind === 'call' ? catalogue.find(found) : undefined;
    if (found.kind === 'call' && row !== undefined) takeCall(name, found, row, client, depth);
    else if (found.kind === 'choice') for (const option of found.options) take(name, option, client, depth + 1);
    else if (found.kind === 'list') takeEach(found, client, depth + 1);
    else if (found.kind === 'text' || found.kind === 'map' || found.kind === 'call') {
      const node = maker.value(found);
      // A call that no constructor is known of is a name here, unless it takes fields.
      if (found.kind === 'text' || node.kind === 'map') emit(name ?? shapes.nameIn(shapes.itemsIn(found)), node, client);
    }
  }

  function takeCall(name: string | undefined, call: CallExpression, row: Constructor, client: string | undefined, depth: number): void {
    const own = row.client ?? client;
    const items = argumentsAs(row.takes, call, scope);
    const held = shapes.heldIn(items);
    if (held !== undefined) {
      takeEach(held, own, depth + 1);
      return;
    }
    const bare = row.holds === true ? [...call.arguments, ...call.keywords.map(({ value }) => value)].map((one) => scope.follow(one)) : [];
    const several = bare.filter(
      (one) => shapes.looksLikeMap(one) || (one.kind === 'list' && one.items.some((item) => shapes.looksLikeServer(item))),
    );
    if (several.length > 0) {
      for (const one of several) takeEach(one, own, depth + 1);
      return;
    }
    if (row.common === true && !shapes.looksLikeServer(call) && !call.arguments.some((one) => shapes.looksLikeServer(one))) return;
    const [only] = call.arguments;
    const whole = call.arguments.length === 1 && call.keywords.length === 0 && only !== undefined ? scope.follow(only) : undefined;
    // `stdio_client(server_params)`: the server stands where its parameters do.
    const place: Span = whole !== undefined && whole !== only && whole.kind === 'map' ? whole.span : call.span;
    const node = maker.entry(items, place);
    if (row.starts === true && !speaks(node)) return;
    emit(shapes.nameIn(items) ?? name, node, own);
  }

  /** The value of a name that says that it holds servers. */
  function takeHeld(expression: Expression, name: string | undefined, depth: number): void {
    if (depth > MAX_DEPTH || takes-- < 0) return;
    const found = scope.follow(expression);
    const held = found.kind === 'call' || found.kind === 'map' ? shapes.heldIn(shapes.itemsIn(found)) : undefined;
    if (held !== undefined) takeEach(held, undefined, 0);
    else if (found.kind === 'call' || shapes.looksLikeServer(found)) take(name, found, undefined, 0);
    else if (found.kind === 'choice') for (const option of found.options) takeHeld(option, name, depth + 1);
    else takeEach(found, undefined, 0);
  }

  return {
    servers,
    maker,
    shapes,
    isTaken: (place) => taken.overlaps(place),
    takeHeld: (expression, name) => takeHeld(expression, name, 0),
    take: (expression, name) => take(name, expression, undefined, 0),
    takeCall: (name, call, row) => takeCall(name, call, row, undefined, 0),
    takeWhole: (expression) => emit(shapes.nameIn(shapes.itemsIn(expression)), maker.value(expression), undefined),
  };
}
