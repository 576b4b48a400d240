import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Swap, Unswapped } from '../../../src/core/remediation.ts';
import { keygate, put } from '../../cli/run.ts';
import type { ClientModel } from './clients.ts';
import type { Opened, World, Written } from './entries.ts';
import { type Machine, machineIn, runningOn } from './machine.ts';

/** A project whose files were swapped, and the machine on which its clients run. */
export interface Swapped {
  readonly project: string;
  readonly machine: Machine;
  readonly swaps: readonly Swap[];
  readonly left: readonly Unswapped[];
  readonly exitCode: number | null;
  /** All that stands in the project's files. */
  readonly text: () => string;
  /** What a client did with its server, whose name is its own, before the swap. */
  readonly before: (model: ClientModel) => Promise<Opened>;
  /** What it does with it now. */
  readonly open: (model: ClientModel, given?: Partial<Pick<World, 'env' | 'answers'>>) => Promise<Opened>;
}

/**
 * Before the tests of a suite, writes a file for each client with a server that has the client's name,
 * and runs `keygate fix --write` once over all of them. Afterwards nothing of it is left.
 */
export function swappedOnce(
  models: readonly ClientModel[],
  serverOf: (model: ClientModel) => Written,
  options: readonly string[],
): () => Swapped {
  let swapped: Swapped | undefined;
  let root = '';
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'keygate-run-'));
    const project = join(root, 'shop');
    mkdirSync(project);
    const texts = new Map(models.map((model) => [model, model.write({ [model.id]: serverOf(model) })]));
    for (const [{ path }, text] of texts) put(project, path, text);
    const machine = machineIn(join(root, 'machine'));
    const { code, out, err } = await keygate(project, ['fix', '--write', '--format', 'json', ...options], machine.env);
    if (err !== '') throw new Error(err);
    const report = JSON.parse(out) as { readonly swapped: readonly Swap[]; readonly left: readonly Unswapped[] };
    swapped = {
      project,
      machine,
      swaps: report.swapped,
      left: report.left,
      exitCode: code,
      text: () =>
        readdirSync(project, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
          .join('\n'),
      before: (model) => model.open(texts.get(model) ?? '', model.id, { project, env: machine.env, answers: {} }),
      open: (model, { env = {}, answers = {} } = {}) =>
        model.open(readFileSync(join(project, model.path), 'utf8'), model.id, { project, env: { ...machine.env, ...env }, answers }),
    };
  });
  afterAll(() => {
    const running = swapped === undefined || process.platform !== 'linux' ? [] : runningOn(swapped.machine);
    rmSync(root, { recursive: true, force: true });
    // A client that has ended leaves nothing behind.
    expect(running).toEqual([]);
  });
  return () => {
    if (swapped === undefined) throw new Error('nothing was swapped');
    return swapped;
  };
}
