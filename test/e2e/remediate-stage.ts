import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect } from 'vitest';
import { schedule, type RunnerEvent } from '../support/events.ts';
import type { Permission, PullRequest } from '../support/forge/model.ts';
import { gitText } from '../support/forge/git.ts';
import { config, expectSound, githubToken, type GateResult, server, type Stage } from './stage.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let folder = '';

/** Makes the action that is run: the one of this repository, over a remediation by plain replacement. */
export function useRemediate(): void {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'remediate-'));
    const main = join(folder, 'remediate.cjs');
    await build({
      entryPoints: [join(ROOT, 'test/support/remediate-door.ts')],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      mainFields: ['module', 'main'],
      outfile: main,
      logLevel: 'error',
    });
    const action = readFileSync(join(ROOT, 'remediate/action.yml'), 'utf8');
    writeFileSync(join(folder, 'action.yml'), action.replace(/^ {2}main: .*$/m, `  main: ${main}`));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
}

/** Literals, made and never written. */
export const SECRETS = [githubToken('one'), githubToken('two'), githubToken('three')] as const;

/** A configuration whose servers have a literal each. */
export function leaky(values: Readonly<Record<string, string>>): string {
  return config(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, server({ TRACKER_TOKEN: value })])));
}

const WRITES: Readonly<Partial<Record<Permission, 'read' | 'write'>>> = { contents: 'write', 'pull-requests': 'write' };

/** How remediate is run; what is absent is a schedule on the newest commit of the default branch. */
export interface RemediateOptions {
  readonly event?: RunnerEvent;
  readonly token?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly shape?: 'full' | 'none';
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs remediate on the forge as it stands. */
export async function remediate(stage: Stage, options: RemediateOptions = {}): Promise<GateResult> {
  const { forge, repository } = stage;
  const sha = await gitText(repository.directory, ['rev-parse', repository.defaultBranch]);
  const event = options.event ?? schedule({ forge, repository, sha });
  return stage.gate({
    event,
    action: join(folder, 'action.yml'),
    shape: options.shape ?? 'full',
    token: options.token ?? stage.token(WRITES),
    inputs: options.inputs ?? {},
    env: options.env ?? {},
  });
}

/** Runs it where it must come to this end, without breaking a contract. */
export async function remediateTo(stage: Stage, operation: string, options: RemediateOptions = {}): Promise<GateResult> {
  const result = await remediate(stage, options);
  expectSound(stage, result);
  expect({ exitCode: result.exitCode, operation: result.outputs['operation'] }, result.log).toEqual({ exitCode: 0, operation });
  return result;
}

/** The branches that the forge has, but for the one that work goes on. */
export async function branches(stage: Stage): Promise<readonly string[]> {
  const names = await gitText(stage.repository.directory, ['for-each-ref', '--format=%(refname:short)', 'refs/heads/']);
  return names.split('\n').filter((name) => name !== stage.repository.defaultBranch);
}

/** A file of a branch. */
export function fileOf(stage: Stage, branch: string, path: string): Promise<string> {
  return gitText(stage.repository.directory, ['show', `${branch}:${path}`]);
}

/** The only pull request that is open. */
export function onlyPull(stage: Stage): PullRequest {
  const open = stage.repository.pulls.filter(({ state }) => state === 'open');
  expect(open.map(({ number }) => number)).toHaveLength(1);
  return open[0] as PullRequest;
}

/** Pushes a commit to the default branch. */
export async function land(stage: Stage, files: Readonly<Record<string, string | null>>): Promise<string> {
  await stage.work.checkout('main');
  const sha = await stage.work.commit('Another commit', files);
  await stage.work.pushTo(stage.repository, 'main');
  return sha;
}

/** What was asked of the forge that changes something, in order. */
export function writes(stage: Stage, from = 0): readonly string[] {
  return stage.forge.requests
    .slice(from)
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method, path, status }) => `${method} ${path.replace('/repos/acme/app/', '')} ${status}`);
}
