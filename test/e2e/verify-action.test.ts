import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { vaultServer } from '../launcher/vault-server.ts';
import * as events from '../support/events.ts';
import { pullRequest, pullRequestTarget } from '../support/events.ts';
import { password } from '../support/samples.ts';
import type { FileSet } from '../support/repository.ts';
import {
  config,
  expectClosed,
  expectVerdict,
  githubToken,
  type GateOptions,
  type GateResult,
  server,
  setStage,
  type Stage,
} from './stage.ts';

const POLICY = '.github/keygate.yml';
const README = { 'README.md': '# App\n' };

/** A server that a launcher gives its token from a manager. */
function launched(reference: string): string {
  const env = { TRACKER_TOKEN: reference };
  return config({ tracker: { command: 'op', args: ['run', '--', 'npx', '-y', '@acme/mcp-server@1.4.2'], env } });
}

const MANAGED = launched('op://Engineering/tracker/token');
const PLAIN = config({ tracker: { ...server({ TRACKER_TOKEN: '${TRACKER_TOKEN}' }), args: ['-y', '@acme/mcp-server@1.4.2'] } });
const STRICT = 'verify:\n  managers: [onepassword]\n';
const LOOSE = 'verify:\n  minimum: environment\n';

function verify(stage: Stage, options: GateOptions): Promise<GateResult> {
  return stage.gate({ ...options, action: 'verify/action.yml' });
}

async function changed(base: FileSet, head: FileSet, options: Partial<GateOptions> = {}): Promise<{ stage: Stage; result: GateResult }> {
  const stage = await setStage({ files: { ...README, ...base } });
  const { event } = await stage.change(head);
  return { stage, result: await verify(stage, { event, ...options }) };
}

function ruleIds(result: GateResult): readonly string[] {
  return [...new Set(result.report?.findings.map(({ rule }) => rule))].sort();
}

describe.concurrent.each(['full', 'none'] as const)('verify, checked out: %s', (shape) => {
  test('passes a reference that a launcher resolves, and says the posture', async () => {
    const { stage, result } = await changed({ [POLICY]: STRICT }, { '.mcp.json': MANAGED }, { shape });
    await using _ = stage;
    expectVerdict(stage, result, { findings: 0, blocked: 0 });
    const { servers, compliant, 'by-rung': rungs = '', posture = '', badge = '' } = result.outputs;
    expect({ servers, compliant }).toEqual({ servers: '1', compliant: '1' });
    expect(JSON.parse(rungs)).toMatchObject({ manager: 1, environment: 0 });
    expect(JSON.parse(posture)).toMatchObject({ servers: [{ file: '.mcp.json', server: 'tracker', rung: 'manager', compliant: true }] });
    expect(JSON.parse(readFileSync(badge, 'utf8'))).toMatchObject({ message: '1/1 compliant', color: 'brightgreen' });
    expect(result.summary).toContain('### Posture');
    expect(result.summary).toContain('| ✅ | tracker | .mcp.json | secrets manager | 1 |');
  });

  test('fails what stands below the policy, which without a file is the default', async () => {
    const { stage, result } = await changed({}, { '.mcp.json': PLAIN }, { shape });
    await using _ = stage;
    expect(result.exitCode).toBe(1);
    expect(ruleIds(result)).toEqual(['unmanaged-reference']);
    expect(result.outputs).toMatchObject({ servers: '1', compliant: '0' });
    expect(result.annotations[0]).toMatchObject({ file: '.mcp.json', level: 'error' });
  });

  test('fails nothing where it only warns, and still reports all', async () => {
    const { stage, result } = await changed({}, { '.mcp.json': PLAIN }, { shape, inputs: { 'warn-only': 'true' } });
    await using _ = stage;
    expect(result.exitCode).toBe(0);
    expect(ruleIds(result)).toEqual(['unmanaged-reference']);
    expect(result.outputs['blocked']).toBe('1');
  });

  test('judges by the policy of the base, and reports what loosens it', async () => {
    const { stage, result } = await changed({ [POLICY]: STRICT }, { '.mcp.json': PLAIN, [POLICY]: LOOSE }, { shape });
    await using _ = stage;
    expect(result.exitCode).toBe(1);
    expect(ruleIds(result)).toEqual(['loosened-policy', 'unmanaged-reference']);
    const loosened = result.report?.findings.filter(({ rule }) => rule === 'loosened-policy') ?? [];
    expect(loosened.every(({ file, blocked }) => file === POLICY && blocked)).toBe(true);
  });

  test('says nothing of a policy that becomes stricter', async () => {
    const { stage, result } = await changed({ [POLICY]: LOOSE }, { '.mcp.json': PLAIN, [POLICY]: STRICT }, { shape });
    await using _ = stage;
    expectVerdict(stage, result, { findings: 0, blocked: 0 });
  });

  test('follows the policy of the organisation in another repository', async () => {
    const stage = await setStage({ files: { ...README, [POLICY]: 'extends: acme/security/mcp.yml@main\n' } });
    await using _ = stage;
    const above = await stage.forge.repository('acme/security');
    const policies = await setStage({ files: { 'mcp.yml': 'verify:\n  managers: [vault]\n' } });
    await using __ = policies;
    await policies.work.pushTo(above);
    const { event } = await stage.change({ '.mcp.json': MANAGED });
    const result = await verify(stage, { event, shape });
    expect(result.exitCode).toBe(1);
    expect(ruleIds(result)).toEqual(['unapproved-manager']);
  });

  test('stays closed where the policy above cannot be read', async () => {
    const { stage, result } = await changed({ [POLICY]: 'extends: acme/nowhere/mcp.yml@main\n' }, { '.mcp.json': MANAGED }, { shape });
    await using _ = stage;
    expectClosed(stage, result, /acme\/nowhere/);
  });

  test('stays closed where the policy of the base is invalid, with line and column', async () => {
    const { stage, result } = await changed({ [POLICY]: 'verify:\n  minimun: manager\n' }, { '.mcp.json': MANAGED }, { shape });
    await using _ = stage;
    expectClosed(stage, result, /\.github\/keygate\.yml:2:12: .*minimun/);
  });

  test('an exception holds until its day', async () => {
    const exception = (day: string): string =>
      `verify:\n  exceptions:\n    - server: tracker\n      reason: The vault comes in spring.\n      approver: head-of-platform\n      expires: ${day}\n`;
    const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    const held = await changed({ [POLICY]: exception(soon) }, { '.mcp.json': PLAIN }, { shape });
    await using _ = held.stage;
    expectVerdict(held.stage, held.result, { findings: 1, blocked: 0 });
    const over = await changed({ [POLICY]: exception('2026-01-15') }, { '.mcp.json': PLAIN }, { shape });
    await using __ = over.stage;
    expectVerdict(over.stage, over.result, { findings: 1, blocked: 1 });
    expect(over.result.report?.findings[0]?.help.join(' ')).toContain('2026-01-15');
  });

  test.each(['push', 'schedule'] as const)('judges the whole tree on a %s, whatever changed', async (name) => {
    await using stage = await setStage({ files: { ...README, '.mcp.json': PLAIN } });
    const before = await stage.work.sha();
    const sha = await stage.work.commit('Later', { 'other/.mcp.json': MANAGED });
    await stage.work.pushTo(stage.repository);
    const place = { forge: stage.forge, repository: stage.repository };
    const event =
      name === 'push' ? events.push({ ...place, before, after: sha, ref: 'refs/heads/main' }) : events.schedule({ ...place, sha });
    const result = await verify(stage, { event, shape });
    expect(result.exitCode).toBe(1);
    expect(ruleIds(result)).toEqual(['unmanaged-reference']);
    expect(result.outputs).toMatchObject({ servers: '2', compliant: '1' });
  });

  test('a credential that is written out fails here as well', async () => {
    const { stage, result } = await changed({}, { '.mcp.json': launched(githubToken('verify')) }, { shape });
    await using _ = stage;
    expect(result.exitCode).toBe(1);
    expect(ruleIds(result)).toContain('static-credential');
    expect(result.log).not.toContain(githubToken('verify'));
  });
});

describe('asking the managers', () => {
  const REFERENCED = config({
    tracker: { command: 'keygate', args: ['exec', '--', 'tracker-mcp'], env: { TRACKER_TOKEN: 'vault:secret/data/tracker#token' } },
  });

  async function vault(): Promise<{ readonly env: Readonly<Record<string, string>>; readonly paths: () => readonly string[] }> {
    const token = password('vault');
    const versions = { '1': { created_time: '2026-11-01T00:00:00Z', deletion_time: '', destroyed: false } };
    const { address, calls } = await vaultServer({
      accepts: [token],
      secrets: { 'secret/metadata/tracker': { current_version: 1, versions }, 'secret/subkeys/tracker': { subkeys: { token: null } } },
    });
    return { env: { VAULT_ADDR: address, VAULT_TOKEN: token }, paths: () => calls.map(({ path }) => path) };
  }

  test('for a change of this repository: what is there is told, and counted', async () => {
    const { env, paths } = await vault();
    const { stage, result } = await changed({}, { '.mcp.json': REFERENCED }, { env, inputs: { live: 'true' } });
    await using _ = stage;
    expectVerdict(stage, result, { findings: 0, blocked: 0 });
    expect(result.outputs['untold']).toBe('0');
    expect(result.summary).toContain('1 reference: 1 there, 0 missing, 0 disabled, 0 of which nobody can tell. No value was read.');
    expect(paths()).toContain('secret/metadata/tracker');
    expect(paths().filter((path) => path.startsWith('secret/data/'))).toEqual([]);
  });

  test('for nobody where the input is not given', async () => {
    const { env, paths } = await vault();
    const { stage, result } = await changed({}, { '.mcp.json': REFERENCED }, { env });
    await using _ = stage;
    expectVerdict(stage, result, { findings: 0, blocked: 0 });
    expect(result.outputs['untold']).toBeUndefined();
    expect(paths()).toEqual([]);
  });

  test.each([pullRequest, pullRequestTarget])('never for a change of a fork, which is said', async (eventOf) => {
    const { env, paths } = await vault();
    await using stage = await setStage({ files: README });
    const fork = await stage.forge.repository('stranger/app', { forkOf: stage.repository });
    await stage.work.pushTo(stage.repository);
    await stage.work.branch('change');
    await stage.work.commit('Theirs', { '.mcp.json': REFERENCED });
    await stage.work.pushTo(fork);
    const pull = await stage.repository.openPull({ head: 'change', headRepository: fork, login: 'stranger' });
    const event = eventOf({ forge: stage.forge, repository: stage.repository, pull });
    const result = await verify(stage, { event, env, inputs: { live: 'true', 'probe-oauth': 'true' } });
    expect(result.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^This change comes from another repository, so no manager and no server was asked/),
    ]);
    expect(paths()).toEqual([]);
  });
});
