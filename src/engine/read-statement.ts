import { durationOf } from '../core/duration.ts';
import type { Severity } from '../core/finding.ts';
import { type Allowance, type Gravity, type Parent, SWITCHES, type Switch } from '../core/policy.ts';
import { CHOICES, type Delivery, LAUNCHERS, type Remediating } from '../core/remediation.ts';
import { RUNGS } from '../core/rung.ts';
import { AT_EXPIRY, type ServerTerms } from '../core/server-terms.ts';
import type { ApprovedManager, Environment, Exception } from '../core/standard.ts';
import type { Node } from '../formats/document.ts';
import { entriesOf, itemsOf, textOf, textsOf, valueOf } from './policy-nodes.ts';
import type { Permission, Statement } from './statement.ts';

const PARENT =
  /^(?<owner>[A-Za-z0-9][A-Za-z0-9-]{0,38})\/(?<repo>[A-Za-z0-9_.-]{1,100})\/(?<path>[^@:\s]{1,400})@(?<ref>[A-Za-z0-9_][A-Za-z0-9_./-]{0,199})$/;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const GRAVITIES: readonly Gravity[] = [...SEVERITIES, 'off'];
const PERMISSIONS: readonly Permission[] = ['allow', 'forbid'];

/** One of a few words, or `undefined` for any other text. */
function oneOf<Word extends string>(words: readonly Word[], text: string | undefined): Word | undefined {
  return words.find((word) => word === text);
}

function numberOf(node: Node | undefined, key: string): number | undefined {
  const text = textOf(node, key);
  return text === undefined ? undefined : Number(text);
}

/** Where a policy stands that another one builds on, from `owner/repo/path@ref`; `undefined` where the path or the ref leads astray. */
export function parentOf(text: string): Parent | undefined {
  const { owner = '', repo = '', path = '', ref = '' } = PARENT.exec(text)?.groups ?? {};
  const parts = [repo, ...path.split('/'), ...ref.split('/')];
  return owner === '' || parts.some((part) => part === '' || part === '.' || part === '..') ? undefined : { owner, repo, path, ref };
}

function textsGiven<Key extends string>(node: Node, keys: readonly Key[]): Partial<Record<Key, string>> {
  const given: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const text = textOf(node, key);
    if (text !== undefined) given[key] = text;
  }
  return given;
}

/** An allowance as it is written. */
export function allowanceOf(node: Node): Allowance {
  const keys = ['path', 'rule', 'server', 'slot', 'issuer', 'fingerprint', 'owner', 'expires'] as const;
  return { reason: textOf(node, 'reason') ?? '', ...textsGiven(node, keys) };
}

/** An exception as it is written. */
export function exceptionOf(node: Node): Exception {
  return {
    ...textsGiven(node, ['path', 'rule', 'server', 'slot']),
    reason: textOf(node, 'reason') ?? '',
    approver: textOf(node, 'approver') ?? '',
    expires: textOf(node, 'expires') ?? '',
    breakGlass: /^true$/i.test(textOf(node, 'break-glass') ?? ''),
  };
}

/** Approved managers, from a list of ids or a map of them. */
function managersIn(node: Node | undefined): readonly ApprovedManager[] | undefined {
  const managers = valueOf(node, 'managers');
  if (managers === undefined) return undefined;
  if (managers.kind === 'list') return textsOf(node, 'managers').map((id) => ({ id, paths: [], accounts: [] }));
  return entriesOf(node, 'managers').map(({ key, value }) => ({
    id: key,
    paths: textsOf(value, 'paths'),
    accounts: textsOf(value, 'accounts'),
  }));
}

function environmentOf(name: string, node: Node): Environment {
  return { name, files: textsOf(node, 'files'), managers: managersIn(node) };
}

/** What is said of swaps. */
function remediatingOf(node: Node | undefined): Remediating {
  if (node === undefined) return {};
  const settings = Object.fromEntries(
    entriesOf(node, 'settings').flatMap(({ key, value }) => (value.kind === 'scalar' ? [[key, value.text] as const] : [])),
  );
  const deliveries = textsOf(node, 'deliveries').flatMap((text) => oneOf<Delivery>(CHOICES, text) ?? []);
  const launcher = oneOf(LAUNCHERS, textOf(node, 'launcher'));
  return {
    ...textsGiven(node, ['manager', 'path']),
    ...(Object.keys(settings).length === 0 ? {} : { settings }),
    ...(launcher === undefined ? {} : { launcher }),
    ...(deliveries.length === 0 ? {} : { deliveries }),
  };
}

/** What is said of a server that `keygate exec` starts. */
function serverTermsOf(node: Node): ServerTerms {
  const tools = valueOf(node, 'tools');
  const listed = (key: string): readonly string[] | undefined => (valueOf(tools, key) === undefined ? undefined : textsOf(tools, key));
  const [allow, deny, sensitive] = [listed('allow'), listed('deny'), listed('sensitive')];
  const maxTtl = durationOf(textOf(node, 'max-ttl') ?? '');
  const onExpiry = oneOf(AT_EXPIRY, textOf(node, 'on-expiry'));
  return {
    ...(allow === undefined ? {} : { allow: [allow] }),
    ...(deny === undefined ? {} : { deny }),
    ...(sensitive === undefined ? {} : { sensitive }),
    ...(maxTtl === undefined ? {} : { maxTtl }),
    ...(onExpiry === undefined ? {} : { onExpiry }),
  };
}

/** What a policy says that fits its schema. */
export function statementOf(root: Node): Statement {
  const suppression = valueOf(root, 'suppression');
  const verify = valueOf(root, 'verify');
  const repositories = valueOf(root, 'repositories');
  const parent = textOf(root, 'extends');
  return {
    parent: parent === undefined ? undefined : parentOf(parent),
    failOn: oneOf(SEVERITIES, textOf(root, 'fail-on')),
    outsideMcp: oneOf(['report', 'ignore'], textOf(root, 'outside-mcp')),
    severities: new Map(
      entriesOf(root, 'severity').flatMap(({ key, value }) => {
        const gravity = value.kind === 'scalar' ? oneOf(GRAVITIES, value.text) : undefined;
        return gravity === undefined ? [] : [[key, gravity] as const];
      }),
    ),
    ways: new Map(
      SWITCHES.flatMap((name): readonly (readonly [Switch, Permission])[] => {
        const permission = oneOf(PERMISSIONS, textOf(suppression, name));
        return permission === undefined ? [] : [[name, permission]];
      }),
    ),
    demands: {
      require: new Set((['owner', 'expires'] as const).filter((key) => textsOf(suppression, 'require').includes(key))),
      maxDays: numberOf(suppression, 'max-days'),
    },
    allow: itemsOf(root, 'allow').map(allowanceOf),
    minimum: oneOf(RUNGS, textOf(verify, 'minimum')),
    managers: managersIn(verify),
    environments: entriesOf(verify, 'environments').map(({ key, value }) => environmentOf(key, value)),
    exceptions: itemsOf(verify, 'exceptions').map(exceptionOf),
    maxExceptionDays: numberOf(verify, 'max-exception-days'),
    maxAge: numberOf(valueOf(verify, 'live'), 'max-age'),
    remediation: remediatingOf(valueOf(root, 'remediate')),
    servers: new Map(entriesOf(valueOf(root, 'exec'), 'servers').map(({ key, value }) => [key, serverTermsOf(value)])),
    loosen: oneOf(PERMISSIONS, textOf(repositories, 'loosen')),
    ownExceptions: oneOf(PERMISSIONS, textOf(repositories, 'exceptions')),
  };
}
