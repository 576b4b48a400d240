import { argumentsAs, type Catalogue } from './catalogue.ts';
import { type Expression, type Item, keyOf } from './expression.ts';
import { holdsServers, SERVER_MAPS, startsServer } from './fields.ts';
import type { Scope } from './scope.ts';

/** Spreads within spreads. */
const MAX_DEPTH = 8;
/** Looks at entries; a map may stand in a hundred others, and those in a hundred more. */
const MAX_LOOKS = 500_000;
/** Fields that hold the others. */
const INNER: ReadonlySet<string> = new Set(['tool_config', 'toolConfig', 'params', 'server_params', 'serverParams']);
const NAMES: ReadonlySet<string> = new Set(['name', 'server_label', 'serverLabel', 'server_name', 'serverName', 'label', 'id']);

/** What expressions look like, by the names of their entries. Says no to everything once it has looked too often. */
export interface Shapes {
  /** The entries of a map, the arguments of a call under the names of the fields that they are. */
  itemsIn(expression: Expression): readonly Item[];
  /** Whether an expression has a field that only the entry of a server has. */
  looksLikeServer(expression: Expression): boolean;
  /** Whether an expression has a field of one of these names. */
  hasField(expression: Expression, names: ReadonlySet<string>): boolean;
  /** Whether an expression is a map that has servers as its entries. */
  looksLikeMap(expression: Expression): boolean;
  /** The name that stands among the fields of a server. */
  nameIn(items: readonly Item[]): string | undefined;
  /** The list or map of servers that one of these items holds. */
  heldIn(items: readonly Item[]): Expression | undefined;
}

/** The text of an expression that is one literal. */
function literalOf(expression: Expression): string | undefined {
  const [part] = expression.kind === 'text' && expression.parts.length === 1 ? expression.parts : [];
  return part === undefined || 'kind' in part ? undefined : part.text;
}

/** Makes the shapes of one text. */
export function makeShapes(scope: Scope, catalogue: Catalogue): Shapes {
  let looks = MAX_LOOKS;

  function itemsIn(expression: Expression): readonly Item[] {
    const found = scope.follow(expression);
    if ((found.kind !== 'map' && found.kind !== 'call') || looks < 0) return [];
    const row = found.kind === 'call' ? catalogue.find(found) : undefined;
    const items = found.kind === 'map' ? found.items : row === undefined ? found.keywords : argumentsAs(row.takes, found, scope);
    looks -= items.length + 1;
    return items;
  }

  function looksLikeServer(expression: Expression, depth = 0): boolean {
    return (
      depth < MAX_DEPTH &&
      itemsIn(expression).some((item) =>
        item.key === undefined ? looksLikeServer(item.value, depth + 1) : startsServer(keyOf(item) ?? '', scope.follow(item.value)),
      )
    );
  }

  function looksLikeMap(expression: Expression): boolean {
    const found = scope.follow(expression);
    return (
      found.kind === 'map' && !looksLikeServer(found) && found.items.some(({ key, value }) => key !== undefined && looksLikeServer(value))
    );
  }

  function nameIn(items: readonly Item[], depth = 0): string | undefined {
    let inner: string | undefined;
    for (const item of items) {
      const key = keyOf(item) ?? '';
      const name = NAMES.has(key) ? literalOf(scope.follow(item.value)) : undefined;
      if (name !== undefined && name !== '') return name;
      if ((item.key === undefined || INNER.has(key)) && depth < 2) inner ??= nameIn(itemsIn(item.value), depth + 1);
    }
    return inner;
  }

  function heldIn(items: readonly Item[], depth = 0): Expression | undefined {
    for (const item of items) {
      if (item.key === undefined && depth < MAX_DEPTH) {
        const inner = heldIn(itemsIn(item.value), depth + 1);
        if (inner !== undefined) return inner;
      }
      const key = keyOf(item) ?? '';
      const value = scope.follow(item.value);
      if ((SERVER_MAPS.has(key) || holdsServers(key)) && (value.kind === 'list' || looksLikeMap(value))) return value;
      // `MCPClient(config={"mcpServers": ...})`
      const inner = item.key !== undefined && value.kind === 'map' && depth === 0 ? heldIn(value.items, MAX_DEPTH - 1) : undefined;
      if (inner !== undefined) return inner;
    }
    return undefined;
  }

  return {
    itemsIn,
    looksLikeServer: (expression) => looksLikeServer(expression),
    looksLikeMap,
    hasField: (expression, names) => itemsIn(expression).some((item) => names.has(keyOf(item) ?? '')),
    nameIn: (items) => nameIn(items),
    heldIn: (items) => heldIn(items),
  };
}
