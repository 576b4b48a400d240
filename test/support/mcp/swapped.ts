import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Swap, Unswapped } from '../../../src/core/remediation.ts';
import { keygate, put } from '../../cli/run.ts';
import type { ClientModel } from './clients.ts';
import type { Opened, World, Written } from './entries.ts';
import { type Machine, machineIn, runningOn, succeeded } from './machine.ts';

/** A project whose files were swapped, and the machine on which its clients run. */
export interface Swapped {
  readonly project: string;
  readonly machine: Machine;
  readonly swaps: readonly Swap[];
  readonly left: readonly Unswapped[];
  readonly exitCode: number | null;
  /** All that stands in the project's files. */
  readonly text: () => string;
  /** The exit code of `keygate check` or `keygate verify` in the project. */
  readonly judge: (command: 'check' | 'verify') => Promise<number | null>;
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
    await succeeded(machine.run('git init --quiet && git add . && git commit --quiet --message "servers"', project));
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
          .filter((entry) => entry.isFile() && !`${entry.parentPath}/`.startsWith(`${project}/.git/`))
          .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
          .join('\n'),
      judge: async (command) => (await keygate(project, [command], machine.env)).code,
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

/** Expects that every credential was swapped, that none of these values stands in a file, and that Keygate's own commands agree. */
export async function expectSwapped({ exitCode, left, text, judge }: Swapped, values: Iterable<string>): Promise<void> {
  expect({ exitCode, left }).toEqual({ exitCode: 0, left: [] });
  expect([...values].filter((value) => text().includes(value))).toEqual([]);
  expect([await judge('check'), await judge('verify')]).toEqual([0, 0]);
}
