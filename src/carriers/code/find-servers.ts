import type { Carried } from '../carrier.ts';
import { type Assignment, findTypeBodies } from './assignments.ts';
import type { Catalogue } from './catalogue.ts';
import { type Code, isMark, isWord, placeOf, written } from './code.ts';
import type { CallExpression, Expression, MapExpression } from './expression.ts';
import { holdsOneServer, holdsServers } from './fields.ts';
import { makeNesting } from './nesting.ts';
import type { NodeMaker } from './nodes.ts';
import { readCall, readExpression } from './read-expression.ts';
import type { Scope } from './scope.ts';
import { textOf } from './strings.ts';
import { makeTaker } from './take-servers.ts';
import type { Token } from './token.ts';

/** Words of a path: `mcp.client.stdio.connect`. */
const MAX_PATH = 8;
/** Names and the keys of strings are shorter. */
const LONGEST_NAME = 80;
/** Fields whose value says what kind of connection a map describes. */
const KINDS: ReadonlySet<string> = new Set(['type', 'transport', 'transportType', 'transport_type']);
const CONNECTIONS = /^(?:stdio|sse|https?|streamable[-_]?https?|websocket|ws)$/i;
/** Fields that only a map about an MCP server has, at the providers of models. */
const MARKS: ReadonlySet<string> = new Set(['server_label', 'serverLabel', 'authorization_token']);
/** How such a map says that the server is reached, where no address stands in it. */
const ACCESS: ReadonlySet<string> = new Set(['authorization', 'authorization_token', 'headers', 'connector_id', 'connectorId']);
/** Methods that add to a list. */
const ADDERS: ReadonlySet<string> = new Set(['push', 'append', 'extend', 'insert', 'unshift']);
/** Words that say nothing of which server it is. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `mcp client clients server servers transport params parameters config configs options tool tools toolset toolkit stdio sse http
  streamable session connection info process child settings args local remote my default test result`.split(/\s+/),
);

/** The servers that code describes, those of known constructors first, and what its nodes are made with. */
export interface Found {
  readonly servers: readonly Carried[];
  /** The environments that stand beside maps of servers, of the program that starts them. */
  readonly environments: readonly Expression[];
  readonly maker: NodeMaker;
}

/** A name that somebody gave one server, and not what all of them are called. */
function ownName(name: string): string | undefined {
  const words = name.split(/[^A-Za-z]|(?<=[a-z])(?=[A-Z])/).filter((word) => word !== '');
  return words.every((word) => PLAIN_WORDS.has(word.toLowerCase())) ? undefined : name;
}

/** Finds every server that a text describes in code. */
export function findServers(code: Code, assignments: readonly Assignment[], scope: Scope, catalogue: Catalogue): Found {
  const taker = makeTaker(scope, catalogue);
  const { shapes } = taker;
  const typeBodies = findTypeBodies(code);
  let nesting = makeNesting();
  const byValue = new Map(assignments.map((assignment) => [assignment.value, assignment]));
  /** Groups whose fields were looked at, and those beside whose servers an environment was looked for. */
  const surroundings = new Set<number>();
  const neighbours = new Set<number>();
  const environments: Expression[] = [];
  const speaks = /mcp/i.test(code.text.text);

  /** The name that the value at a token is given: a variable's, or a key's. */
  function assignedName(at: number): string | undefined {
    let before = at - 1;
    while (isWord(code, before, 'new') || isWord(code, before, 'await')) before--;
    const kind = code.tokens[before - 1]?.kind;
    // A colon behind a word is no key in Python.
    const isKey = isMark(code, before, ':') && (kind === 'string' || (kind === 'word' && code.language === 'javascript'));
    return isKey || (isMark(code, before, '=') && kind === 'word') ? ownName(nameAt(before - 1)) : undefined;
  }

  /** First token of the path whose last word stands at `at`: `mcp.client.connect`. */
  function pathStart(at: number): number {
    let from = at;
    for (let left = MAX_PATH; left > 0 && isMark(code, from - 1, '.') && code.tokens[from - 2]?.kind === 'word'; left--) from -= 2;
    return from;
  }

  function atCall(at: number): void {
    if (isWord(code, at - 1, 'class') || isWord(code, at - 1, 'def') || isWord(code, at - 1, 'function')) return;
    const from = pathStart(at);
    const expression = nesting.at(at, () => readCall(code, from))?.expression;
    const row = expression?.kind === 'call' ? catalogue.find(expression) : undefined;
    if (expression?.kind === 'call' && row !== undefined) taker.takeCall(assignedName(from), expression, row);
  }

  /** The map or the call that a token stands in. */
  function around(at: number): MapExpression | CallExpression | undefined {
    const open = code.parent[at] ?? -1;
    if (open < 0 || surroundings.has(open)) return undefined;
    surroundings.add(open);
    const isCall = isMark(code, open, '(');
    const reading = nesting.at(at, () => (isCall ? readCall(code, pathStart(open - 1)) : readExpression(code, open)));
    const expression = reading?.expression;
    return expression?.kind === 'map' || expression?.kind === 'call' ? expression : undefined;
  }

  function atKey(name: string, at: number, value: number): void {
    if (typeBodies.has(code.parent[at] ?? -1)) return;
    if (holdsServers(name)) {
      findEnvironment(code.parent[at] ?? -1);
      const reading = byValue.has(value) ? undefined : nesting.at(at, () => readExpression(code, value));
      if (reading !== undefined) taker.takeHeld(reading.expression);
      return;
    }
    if (name === 'mcp') {
      // `mcp: { servers: {...} }`
      const group = nesting.at(at, () => readExpression(code, value))?.expression;
      const held = group === undefined ? undefined : shapes.heldIn(shapes.itemsIn(group));
      if (held !== undefined) taker.takeHeld(held);
      return;
    }
    const kind = KINDS.has(name) && code.tokens[value]?.kind === 'string' ? nameAt(value) : '';
    if (MARKS.has(name) || (name === 'type' && kind === 'mcp')) {
      const found = around(at);
      if (found !== undefined && (shapes.looksLikeServer(found) || shapes.hasField(found, ACCESS))) taker.takeWhole(found);
    } else if (speaks && (CONNECTIONS.test(kind) || name === 'args')) {
      const found = around(at);
      if (found !== undefined && shapes.looksLikeServer(found)) taker.take(found);
    }
  }

  /** The `env` that stands beside a map of servers: `ClaudeAgentOptions(mcp_servers=..., env=...)`. */
  function findEnvironment(open: number): void {
    if (open < 0 || neighbours.has(open)) return;
    neighbours.add(open);
    const end = code.end[open] ?? 0;
    for (let at = open + 1; at < end; at = Math.max(at, code.itemEnd[at] ?? end) + 1) {
      if (nameAt(at) === 'env' && (isMark(code, at + 1, ':') || isMark(code, at + 1, '=')))
        environments.push(readExpression(code, at + 2).expression);
    }
  }

  /** The text of a word or a string, as a name. */
  function nameAt(at: number): string {
    const token = code.tokens[at];
    return token?.kind === 'string' ? textOf(code, token).text : written(code, at);
  }

  /** A name that is given a value, where the name tells what that is. */
  function atValue(assignment: Assignment): void {
    const { text } = assignment.name;
    const several = holdsServers(text);
    // `mcpServers.github = {...}`
    const added = assignment.kind !== 'variable' && holdsServers(assignment.object);
    if (!several && !added && !(speaks && holdsOneServer(text))) return;
    const value = nesting.at(assignment.value, () => scope.readingOf(assignment))?.expression;
    if (value === undefined) return;
    if (added) taker.take(value, text);
    else if (several || shapes.looksLikeServer(value) || shapes.looksLikeMap(value)) taker.takeHeld(value, ownName(text));
  }

  /** `mcpServers.push({...})` */
  function atMethod(at: number): void {
    if (!ADDERS.has(written(code, at)) || !isMark(code, at - 1, '.') || !holdsServers(nameAt(at - 2))) return;
    const call = nesting.at(at, () => readCall(code, at))?.expression;
    if (call?.kind === 'call') for (const one of call.arguments) taker.take(one);
  }

  /** Calls of constructors come first: they tell the client, and what they take may stand in front of them. */
  function walk(look: (at: number, token: Token) => void): void {
    nesting = makeNesting();
    for (let at = 0; at < code.tokens.length; at++) {
      const token = code.tokens[at];
      if (token !== undefined) look(at, token);
    }
  }

  walk((at, { kind }) => {
    if (kind !== 'word' || !(isMark(code, at + 1, '(') || isMark(code, at + 1, '<'))) return;
    if (catalogue.has(written(code, at)) && !taker.isTaken(placeOf(code, at, at + 1))) atCall(at);
  });
  walk((at, { kind, from, to }) => {
    const assignment = byValue.get(at);
    if (assignment !== undefined) atValue(assignment);
    if (kind === 'word' && isMark(code, at + 1, '(')) atMethod(at);
    if ((kind !== 'word' && kind !== 'string') || to - from > LONGEST_NAME || !(isMark(code, at + 1, ':') || isMark(code, at + 1, '=')))
      return;
    if (!taker.isTaken(placeOf(code, at, at + 1))) atKey(nameAt(at), at, at + 2);
  });

  return { servers: taker.servers, environments, maker: taker.maker };
}
