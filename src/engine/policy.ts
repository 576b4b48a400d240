import { type Allowance, DEFAULT_POLICY, type Policy, SWITCHES } from '../core/policy.ts';
import { UserError } from '../core/errors.ts';
import { LineMap } from '../core/text.ts';
import type { Entry, Node, Parsed } from '../formats/document.ts';

/** A complaint of the schema: a JSON pointer into the policy and what is wrong there. */
export interface SchemaError {
  readonly pointer: string;
  readonly message: string;
}

/** Checks a policy's plain data against `schemas/policy.schema.json`. */
export type ValidatePolicy = (data: unknown) => Promise<readonly SchemaError[]>;

function plain(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(plain);
  if (node.kind === 'map') return Object.fromEntries(node.entries.map((entry) => [entry.key, plain(entry.value)]));
  if (node.type === 'null') return null;
  if (node.type === 'number') return Number(node.text);
  return node.type === 'boolean' ? /^true$/i.test(node.text) : node.text;
}

function nodeAt(root: Node, pointer: string): Node {
  let node = root;
  for (const raw of pointer.split('/').slice(1)) {
    const key = raw.replace(/~1/g, '/').replace(/~0/g, '~');
    const next =
      node.kind === 'map'
        ? node.entries.findLast((entry) => entry.key === key)?.value
        : node.kind === 'list'
          ? node.items[Number(key)]
          : undefined;
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function duplicateIn(node: Node): Entry | undefined {
  if (node.kind === 'list') return node.items.map(duplicateIn).find((found) => found !== undefined);
  if (node.kind !== 'map') return undefined;
  return (
    node.entries.find((entry) => entry.duplicate) ??
    node.entries.map((entry) => duplicateIn(entry.value)).find((found) => found !== undefined)
  );
}

/** The value of a key; the last one where it stands twice. */
function valueOf(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'map' ? node.entries.findLast((entry) => entry.key === key)?.value : undefined;
}

function textOf(node: Node | undefined, key: string): string | undefined {
  const value = valueOf(node, key);
  return value?.kind === 'scalar' ? value.text : undefined;
}

function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : [];
}

/** `YYYY-MM-DD`, some days after another such day. */
function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether `YYYY-MM-DD` is a day of the calendar; `2027-02-30` is none. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function allowanceOf(node: Node): Allowance {
  const given = Object.fromEntries(
    ['path', 'rule', 'server', 'slot', 'issuer', 'fingerprint', 'owner', 'expires']
      .map((key) => [key, textOf(node, key)])
      .filter(([, value]) => value !== undefined),
  );
  return { reason: textOf(node, 'reason') ?? '', ...given };
}

/** A complaint about a part of the policy. */
interface Fault {
  readonly at: Node;
  readonly message: string;
}

/** What an allowance lacks of what `suppression.require` and `suppression.max-days` of the same policy ask for. */
function shortfallOf(allowance: Node, name: string, terms: Node | undefined, today: string): Fault | undefined {
  const limit = textOf(terms, 'max-days');
  const latest = dayAfter(today, Number(limit ?? 90));
  const day = textOf(allowance, 'expires');
  const required = itemsOf(valueOf(terms, 'require')).map((item) => (item.kind === 'scalar' ? item.text : ''));
  const missing = (['owner', 'expires'] as const).find((key) => required.includes(key) && (textOf(allowance, key) ?? '').trim() === '');
  if (missing !== undefined) {
    const example = missing === 'owner' ? 'owner: platform-team' : `expires: ${latest}`;
    const at = valueOf(allowance, missing) ?? allowance;
    return { at, message: `${name} needs "${missing}", which suppression.require asks for; write for example "${example}"` };
  }
  if (limit === undefined || (day !== undefined && day <= latest)) return undefined;
  if (day === undefined)
    return {
      at: allowance,
      message: `${name} needs "expires", because suppression.max-days is ${limit}; write ${latest} or an earlier day`,
    };
  return {
    at: valueOf(allowance, 'expires') ?? allowance,
    message: `${name}.expires lies more than the ${limit} days of suppression.max-days ahead; write ${latest} or an earlier day`,
  };
}

/** What is wrong with an allowance that fits the schema. */
function faultOf(allowance: Node, name: string, terms: Node | undefined, today: string): Fault | undefined {
  const expires = valueOf(allowance, 'expires');
  const day = textOf(allowance, 'expires');
  if (expires !== undefined && day !== undefined && !isDay(day)) return { at: expires, message: `there is no day ${day}.` };
  const issuer = valueOf(allowance, 'issuer');
  if (issuer !== undefined && textOf(terms, 'issuer-formats') === 'forbid')
    return {
      at: issuer,
      message: `${name} can cover nothing, because suppression.issuer-formats is "forbid"; delete the allowance, or write "issuer-formats: allow"`,
    };
  return shortfallOf(allowance, name, terms, today);
}

/**
 * Reads a policy file's text. `today` is `YYYY-MM-DD`.
 * @throws UserError with line, column and what to write instead, for whatever does not fit.
 */
export async function readPolicy(path: string, text: string, parsed: Parsed, validate: ValidatePolicy, today: string): Promise<Policy> {
  const lines = new LineMap(text);
  const place = (offset: number): string => {
    const { line, column } = lines.at(offset);
    return `${path}:${line}:${column}`;
  };
  const [problem] = parsed.problems;
  if (problem !== undefined) throw new UserError(`${place(problem.span.start)}: the policy could not be read: ${problem.message}`);
  const root = parsed.documents[0];
  if (root === undefined || (root.kind === 'scalar' && root.type === 'null')) return DEFAULT_POLICY;
  const twice = duplicateIn(root);
  if (twice !== undefined) throw new UserError(`${place(twice.keySpan.start)}: "${twice.key}" stands twice in the same map; keep one.`);
  const [error] = await validate(plain(root));
  if (error !== undefined) throw new UserError(`${place(nodeAt(root, error.pointer).span.start)}: ${error.message}`);
  const terms = valueOf(root, 'suppression');
  const allowances = itemsOf(valueOf(root, 'allow'));
  for (const [i, allowance] of allowances.entries()) {
    const fault = faultOf(allowance, `allow.${i}`, terms, today);
    if (fault !== undefined) throw new UserError(`${place(fault.at.span.start)}: ${fault.message}`);
  }
  const failOn = textOf(root, 'fail-on');
  return {
    allow: allowances.map(allowanceOf),
    outsideMcp: textOf(root, 'outside-mcp') === 'ignore' ? 'ignore' : 'report',
    failOn: failOn === 'warning' || failOn === 'note' ? failOn : DEFAULT_POLICY.failOn,
    forbidden: new Set(SWITCHES.filter((name) => textOf(terms, name) === 'forbid')),
  };
}
