import type { Finding } from '../core/finding.ts';
import { DEFAULT_POLICY, type Allowance, type Policy } from '../core/policy.ts';
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

/** Whether `YYYY-MM-DD` is a day of the calendar; `2027-02-30` is none. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function allowanceOf(node: Node): Allowance {
  const text = (key: string): string | undefined => {
    const value = node.kind === 'map' ? node.entries.findLast((entry) => entry.key === key)?.value : undefined;
    return value?.kind === 'scalar' ? value.text : undefined;
  };
  const given = Object.fromEntries(
    ['path', 'rule', 'server', 'slot', 'issuer', 'fingerprint', 'owner', 'expires']
      .map((key) => [key, text(key)])
      .filter(([, value]) => value !== undefined),
  );
  return { reason: text('reason') ?? '', ...given };
}

/**
 * Reads a policy file's text.
 * @throws UserError with line, column and what to write instead, for whatever does not fit.
 */
export async function readPolicy(path: string, text: string, parsed: Parsed, validate: ValidatePolicy): Promise<Policy> {
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
  const get = (key: string): Node | undefined =>
    root.kind === 'map' ? root.entries.findLast((entry) => entry.key === key)?.value : undefined;
  const allow = get('allow');
  for (const item of allow?.kind === 'list' ? allow.items : []) {
    const expires = item.kind === 'map' ? item.entries.find((entry) => entry.key === 'expires')?.value : undefined;
    if (expires?.kind === 'scalar' && !isDay(expires.text))
      throw new UserError(`${place(expires.span.start)}: there is no day ${expires.text}.`);
  }
  const failOn = get('fail-on');
  return {
    allow: allow?.kind === 'list' ? allow.items.map(allowanceOf) : [],
    failOn: failOn?.kind === 'scalar' && (failOn.text === 'warning' || failOn.text === 'note') ? failOn.text : DEFAULT_POLICY.failOn,
  };
}

/** Makes a test for paths from a glob. */
export type MatchGlob = (glob: string) => (path: string) => boolean;

/**
 * Marks the findings that the policy allows. An allowance past its last day covers nothing; the
 * finding then says so. `today` is `YYYY-MM-DD`.
 */
export function applyAllowances(findings: readonly Finding[], policy: Policy, today: string, match: MatchGlob): readonly Finding[] {
  const tests = policy.allow.map((allowance) => {
    const path = allowance.path === undefined ? undefined : match(allowance.path);
    return {
      allowance,
      covers: (finding: Finding): boolean =>
        (path === undefined || path(finding.origin.path)) &&
        (allowance.rule === undefined || allowance.rule === finding.rule) &&
        (allowance.server === undefined || allowance.server === finding.server?.name) &&
        (allowance.slot === undefined || allowance.slot === finding.slot?.name) &&
        (allowance.issuer === undefined || allowance.issuer === finding.issuer) &&
        (allowance.fingerprint === undefined || allowance.fingerprint === finding.fingerprint),
    };
  });
  return findings.map((finding) => {
    const covering = tests.filter(({ covers }) => covers(finding)).map(({ allowance }) => allowance);
    const valid = covering.find(({ expires }) => expires === undefined || expires >= today);
    if (valid !== undefined) {
      const { reason, owner, expires } = valid;
      return { ...finding, allowed: { reason, ...(owner === undefined ? {} : { owner }), ...(expires === undefined ? {} : { expires }) } };
    }
    const expired = covering[0]?.expires;
    return expired === undefined
      ? finding
      : { ...finding, help: [...finding.help, `The policy allowed this until ${expired}; renew the allowance or remove the credential.`] };
  });
}
