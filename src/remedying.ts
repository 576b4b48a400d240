import { UserError } from './core/errors.ts';
import type { Policy } from './core/policy.ts';
import { EVERY_SERVER } from './core/server-terms.ts';
import { CHOICES, type Delivery, LAUNCHERS, type Remediating } from './core/remediation.ts';
import type { Knowledge } from './engine/knowledge.ts';
import { placeFor } from './engine/place.ts';
import type { RemedyTerms } from './engine/remedy/terms.ts';
import type { Manager } from './managers/manager.ts';
import { version } from './version.ts';

/** What a command line or an action's inputs ask for, as texts. */
export interface AskedTexts {
  readonly manager?: string | undefined;
  readonly place?: string | undefined;
  /** `NAME=VALUE` each. */
  readonly settings?: readonly string[] | undefined;
  readonly launcher?: string | undefined;
  /** Divided by commas. */
  readonly deliveries?: string | undefined;
}

function settingsOf(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new UserError(`A setting of the manager is written NAME=VALUE, not "${pair}".`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

function deliveriesOf(list: string): readonly Delivery[] {
  return list.split(',').map((word) => {
    const known = CHOICES.find((choice) => choice === word.trim());
    if (known === undefined) throw new UserError(`There is no delivery "${word.trim()}"; the deliveries are ${CHOICES.join(', ')}.`);
    return known;
  });
}

/**
 * What this run asks for, over what the policy says.
 * @throws UserError for a setting or a delivery that is none.
 */
export function askedFor({ manager, place, settings = [], launcher, deliveries }: AskedTexts): Remediating {
  const chosen = LAUNCHERS.find((one) => one === launcher);
  return {
    ...(manager === undefined ? {} : { manager }),
    ...(place === undefined ? {} : { path: place }),
    ...(settings.length === 0 ? {} : { settings: settingsOf(settings) }),
    ...(chosen === undefined ? {} : { launcher: chosen }),
    ...(deliveries === undefined ? {} : { deliveries: deliveriesOf(deliveries) }),
  };
}

/** Managers that literals can be moved to, by their ids, for people. */
function choices({ managers }: Knowledge): string {
  return managers
    .filter(({ remedy }) => remedy !== undefined)
    .map(({ id }) => id)
    .join(', ');
}

function managerOf(said: Remediating, policy: Policy, knowledge: Knowledge): Manager {
  const approved = policy.standard.managers ?? [];
  const able = approved.flatMap(({ id }) => knowledge.managers.filter((manager) => manager.id === id && manager.remedy !== undefined));
  const [only, ...others] = able;
  const id = said.manager ?? (others.length === 0 ? only?.id : undefined);
  if (id === undefined) {
    const several = others.length > 0 ? ' The policy approves several managers.' : '';
    throw new UserError(
      `Say which secrets manager credentials are moved to: "remediate.manager" in the policy, or --manager.${several} There are: ${several === '' ? choices(knowledge) : able.map((one) => one.id).join(', ')}.`,
    );
  }
  const manager = knowledge.managers.find((one) => one.id === id);
  if (manager === undefined) throw new UserError(`There is no manager "${id}"; the managers are ${choices(knowledge)}.`);
  if (manager.remedy === undefined)
    throw new UserError(`Keygate cannot move credentials to ${manager.name}; choose one of ${choices(knowledge)}.`);
  if (policy.standard.managers !== undefined && !approved.some((one) => one.id === id))
    throw new UserError(`The policy does not approve ${manager.name} ("verify.managers"), so nothing is moved to it.`);
  return manager;
}

/** Tells of a path whether the environment that has it approves a manager. */
async function approvedFiles({ id }: Manager, { standard }: Policy): Promise<(path: string) => boolean> {
  if (standard.environments.length === 0) return () => true;
  const { default: picomatch } = await import('picomatch');
  const environments = standard.environments.map(({ files, managers }) => ({ match: picomatch([...files], { dot: true }), managers }));
  return (path) => {
    const managers = environments.find(({ match }) => match(path))?.managers;
    return managers === undefined || managers.some((one) => one.id === id);
  };
}

/** Which references `keygate exec` resolves, by the forms that its declaration lists. */
function resolvedByUs({ managers }: Knowledge): (reference: string) => boolean {
  const ours = managers.find(({ id }) => id === 'keygate')?.launchers.flatMap(({ resolves }) => resolves ?? []) ?? [];
  const forms = managers.flatMap(({ references }) => references).filter(({ syntax }) => ours.includes(syntax));
  return (reference) => forms.some(({ pattern }) => pattern.exec(reference)?.[0] === reference);
}

/**
 * What counts for the swaps of a repository: what was asked for in this run over what the policy says.
 * @throws UserError where no manager is named, or one of its settings is missing.
 */
export async function remedyTerms(asked: Remediating, policy: Policy, knowledge: Knowledge, repo: string): Promise<RemedyTerms> {
  // A template of the policy is made for the policy's manager.
  const other = asked.manager !== undefined && asked.manager !== policy.remediation.manager;
  const { path: _template, ...general } = policy.remediation;
  const said: Remediating = {
    ...(other ? general : policy.remediation),
    ...asked,
    settings: { ...policy.remediation.settings, ...asked.settings },
  };
  const manager = managerOf(said, policy, knowledge);
  const settings = said.settings ?? {};
  const sample = placeFor(manager, said.path, { repo, server: 'server', slot: 'SLOT' }, settings);
  if ('problem' in sample) throw new UserError(sample.problem);
  return {
    manager,
    template: said.path,
    settings,
    launcher: said.launcher ?? 'npx',
    deliveries: said.deliveries ?? CHOICES,
    minimum: policy.standard.minimum,
    approved: await approvedFiles(manager, policy),
    resolves: resolvedByUs(knowledge),
    named: [...policy.servers.keys()].some((name) => name !== EVERY_SERVER),
    repo,
    version,
  };
}
