import { applyChange, type Json } from '../../src/core/change.ts';
import type { PathSegment, Server } from '../../src/core/model.ts';
import { DEFAULT_POLICY } from '../../src/core/policy.ts';
import type { Delivery, LauncherChoice, Remediation } from '../../src/core/remediation.ts';
import { DEFAULT_STANDARD } from '../../src/core/standard.ts';
import { clientNamed, withStanding } from '../../src/engine/judge.ts';
import { remediate } from '../../src/engine/remedy/remediate.ts';
import { makeVerifyContext, verify } from '../../src/engine/verify.ts';
import { loadEditor } from '../../src/formats/edit/index.ts';
import type { FormatId } from '../../src/formats/document.ts';
import type { Manager } from '../../src/managers/manager.ts';
import { remedyTerms } from '../../src/remedying.ts';
import { deadReference } from '../../src/rules/dead-reference.ts';
import { sourceOf } from '../support/reading.ts';
import { type Judgement, knowledge } from './judgement.ts';

/** What a run asks for. */
export interface Wish {
  readonly manager: Manager;
  /** One way alone, or all in their order. */
  readonly delivery: Delivery | 'best';
  readonly launcher: LauncherChoice;
}

/** Managers that literals can be moved to. */
export const movable: readonly Manager[] = knowledge.managers.filter(({ remedy }) => remedy !== undefined);

/** What managers ask for besides, as people fill it in. */
const SETTINGS: Readonly<Record<string, string>> = {
  account: '123456789012',
  environment: 'dev',
  host: 'gitlab.com',
  project: '4711',
  region: 'eu-central-1',
  vault: 'team-vault',
};

const WAYS: readonly Delivery[] = ['oauth', 'native', 'launcher', 'prompt', 'environment'];

/** Every wish of a manager: each way alone, and all of them, behind our launcher and behind the manager's own. */
export function wishesOf(manager: Manager): readonly Wish[] {
  return [
    { manager, delivery: 'best', launcher: 'npx' },
    ...WAYS.map((delivery): Wish => ({ manager, delivery, launcher: 'npx' })),
    ...(manager.remedy?.launcher === undefined
      ? []
      : [{ manager, delivery: 'best', launcher: 'own' } as const, { manager, delivery: 'launcher', launcher: 'own' } as const]),
  ];
}

/** Swaps the literals of a file that was read, as a run does. */
export async function fix({ file, found }: Judgement, text: string, { manager, delivery, launcher }: Wish): Promise<Remediation> {
  const settings = Object.fromEntries(Object.keys(manager.remedy?.settings ?? {}).map((key) => [key, SETTINGS[key] ?? '']));
  const terms = await remedyTerms(
    {
      manager: manager.id,
      launcher,
      settings,
      ...(delivery === 'best' ? {} : { deliveries: [delivery] }),
    },
    { ...DEFAULT_POLICY, standard: { ...DEFAULT_POLICY.standard, minimum: delivery === 'best' ? 'manager' : 'environment' } },
    knowledge,
    'app',
  );
  const looked = { file, judged: found, source: sourceOf(file.origin.path, text), slots: () => [] };
  return remediate([looked], withStanding(found, 'present'), terms, { knowledge, loadEditor });
}

const context = makeVerifyContext(
  knowledge,
  DEFAULT_STANDARD,
  () => () => false,
  () => false,
);

/** What verify says of references that nothing resolves. */
export function deadIn({ file }: Judgement, text: string): readonly string[] {
  return verify([{ file, source: sourceOf(file.origin.path, text) }], [deadReference], context).map(({ message }) => message);
}

function without(value: Json, path: readonly PathSegment[]): Json {
  try {
    return applyChange(value, { op: 'remove', path });
  } catch {
    return value;
  }
}

/** The values of a file by the second parser, without these servers and without what people are asked for. */
export async function othersIn(
  format: FormatId,
  text: string,
  file: Judgement['file'],
  touched: readonly string[],
): Promise<Json | undefined> {
  const values = (await loadEditor(format)).values(text);
  const [document] = values ?? [];
  if (document === undefined) return undefined;
  const { hooks } = clientNamed(file.client, knowledge);
  const servers = file.servers.filter(({ name }) => touched.includes(name)).sort((a, b) => Number(b.path.at(-1)) - Number(a.path.at(-1)));
  const rest = servers.reduce((json, { path }) => without(json, path), document);
  const key = hooks?.prompt?.key;
  const maps = [[], ...file.servers.map(({ path }) => path.slice(0, -1).slice(0, -1))];
  return key === undefined ? rest : maps.reduce((json, path) => without(json, [...path, key]), rest);
}

/** First and last line of a server, with the one before: its name may stand there. */
export function linesOf({ span }: Server, text: string): { readonly first: number; readonly last: number } {
  const line = (at: number): number => text.slice(0, at).split('\n').length;
  return { first: line(span.start) - 1, last: line(span.end) + 1 };
}
