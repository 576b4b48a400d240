import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { expect } from 'vitest';
import { pullRequest, type RunnerEvent } from '../support/events.ts';
import { type Forge, type ForgeRepository, type RepositoryOptions, startForge } from '../support/forge/forge.ts';
import { git } from '../support/forge/git.ts';
import type { Limits, PullRequest, TokenOptions } from '../support/forge/model.ts';
import { type FileSet, makeRepository, type TestRepository } from '../support/repository.ts';
import { type ActionResult, type ActionRun, runAction } from '../support/runner.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Random-looking letters and digits, the same for the same seed. */
export function random(seed: string, length: number, alphabet: string = LETTERS): string {
  let text = '';
  for (let round = 0; text.length < length; round++) {
    const digest = createHash('sha512').update(`${seed}/${round}`).digest();
    for (const byte of digest) text += alphabet[byte % alphabet.length] ?? '';
  }
  return text.slice(0, length);
}

/** A text with the form of a GitHub token, made and never written. */
export function githubToken(seed = 'one'): string {
  return `ghp_${random(seed, 36)}`;
}

/** A configuration in the form that most clients read. */
export function config(servers: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ mcpServers: servers }, null, 2)}\n`;
}

/** A server's entry with these variables. */
export function server(env: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  return { command: 'npx', args: ['-y', '@acme/mcp-server'], env };
}

/** A configuration with one server that needs a token. */
export function one(value: string, name = 'tracker'): string {
  return config({ [name]: server({ TRACKER_TOKEN: value }) });
}

/** Where a text stands in another, as reports count: lines and columns from 1. */
export function placeOf(
  text: string,
  part: string,
): { readonly line: number; readonly endLine: number; readonly col: number; readonly endColumn: number } {
  const at = text.indexOf(part);
  if (at < 0) throw new Error('the text does not hold that part');
  const before = text.slice(0, at).split('\n');
  const line = before.length;
  const col = (before.at(-1) ?? '').length + 1;
  return { line, endLine: line, col, endColumn: col + part.length };
}

/** How a workflow checked the repository out before the gate. */
export type Shape = 'full' | 'depth 1' | 'depth 2' | 'none';

/** A finding of the JSON report. */
export interface ReportFinding {
  readonly rule: string;
  readonly severity: string;
  readonly standing: string;
  readonly blocked: boolean;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly commit?: string;
  readonly issuer?: string;
  readonly message: string;
  readonly fingerprint: string;
  readonly help: readonly string[];
  readonly allowed?: Readonly<Record<string, string>>;
  readonly lapsed?: string;
}

/** The JSON report, as far as the tests look at it. */
export interface GateReport {
  readonly base?: string;
  readonly head?: string;
  readonly coverage: Readonly<Record<'matched' | 'read' | 'unreadable' | 'servers' | 'slots', number>>;
  readonly totals: Readonly<Record<'findings' | 'blocked' | 'reported' | 'allowed', number>>;
  readonly notices: readonly string[];
  readonly findings: readonly ReportFinding[];
}

/** What a run of the gate left, files included. */
export interface GateResult extends ActionResult {
  /** The folder that was RUNNER_TEMP. */
  readonly temp: string;
  readonly report: GateReport | undefined;
  readonly sarif: { readonly version: string; readonly runs: readonly { readonly results: readonly unknown[] }[] } | undefined;
  /** Every line of standard output that a runner could take for a command. */
  readonly commands: readonly string[];
}

/** How the gate is started; what is absent comes from the stage. */
export interface GateOptions {
  readonly event: RunnerEvent;
  /** The action's file; the gate's where absent. */
  readonly action?: string;
  readonly shape?: Shape;
  readonly workspace?: string;
  readonly token?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly enterprise?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeout?: number;
  readonly repository?: string;
  readonly strict?: boolean;
}

/** What a stage is set with. */
export interface StageOptions {
  readonly files?: FileSet;
  readonly repository?: RepositoryOptions;
  readonly limits?: Partial<Limits>;
}

/** A forge with one repository, its author's clone, and the gate. */
export interface Stage {
  readonly forge: Forge;
  readonly repository: ForgeRepository;
  readonly work: TestRepository;
  /** A token that reads contents, and whatever else is said. */
  token(permissions?: TokenOptions['permissions']): string;
  /** Commits each set of files on a new branch, pushes all and opens a pull request. */
  change(...commits: readonly FileSet[]): Promise<Change>;
  /** Pushes all and opens a pull request for the branch that is checked out. */
  propose(branch?: string): Promise<Change>;
  /** The workspace of a run on this commit. */
  checkout(shape: Shape, sha: string): Promise<string>;
  gate(options: GateOptions): Promise<GateResult>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A pull request and its ends. */
export interface Change {
  readonly base: string;
  readonly head: string;
  readonly pull: PullRequest;
  readonly event: RunnerEvent;
}

const schema: unknown = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));
const validateReport = new Ajv({ strict: false }).compile(schema as object);

function readJson(path: string | undefined): unknown {
  return path === undefined || path === '' || !existsSync(path) ? undefined : JSON.parse(readFileSync(path, 'utf8'));
}

/** Lines that a runner could take for a command. */
function commandLines(output: string): readonly string[] {
  return output.split(/\r\n|\r|\n/).filter((line) => /^\s*::/.test(line) || line.includes('##['));
}

/** Sets a forge, a repository with a first commit on `main`, and the gate beside them. */
export async function setStage(options: StageOptions = {}): Promise<Stage> {
  const forge = await startForge(options.limits === undefined ? {} : { limits: options.limits });
  const repository = await forge.repository('acme/app', options.repository ?? {});
  const work = await makeRepository({ files: options.files ?? { 'README.md': '# App\n' } });
  const folders: string[] = [];

  async function folder(name: string): Promise<string> {
    const path = await mkdtemp(join(tmpdir(), name));
    folders.push(path);
    return path;
  }

  const stage: Stage = {
    forge,
    repository,
    work,
    token: (permissions = {}) => forge.token({ permissions: { contents: 'read', ...permissions } }),
    async change(...commits) {
      await work.branch('change');
      for (const [i, files] of commits.entries()) await work.commit(`Change ${i + 1}`, files);
      return stage.propose('change');
    },
    async propose(branch = 'change') {
      await work.pushTo(repository);
      const pull = await repository.openPull({ head: branch });
      return { base: pull.base.sha, head: pull.head.sha, pull, event: pullRequest({ forge, repository, pull }) };
    },
    async checkout(shape, sha) {
      const workspace = await folder('workspace-');
      if (shape === 'none') return workspace;
      const from = pathToFileURL(repository.directory).href;
      await git(workspace, ['init', '--quiet', '--template=', '--initial-branch=main']);
      await git(workspace, ['remote', 'add', 'origin', from]);
      const fetch = ['fetch', '--quiet', '--no-tags', '--prune', '--no-recurse-submodules'];
      // What the usual checkout step does: a depth names one commit, none brings every branch.
      if (shape === 'full') await git(workspace, [...fetch, 'origin', '+refs/heads/*:refs/remotes/origin/*']);
      const depth = shape === 'full' ? [] : [`--depth=${shape.slice('depth '.length)}`];
      await git(workspace, [...fetch, ...depth, 'origin', `+${sha}:refs/remotes/keygate/tested`]);
      await git(workspace, ['-c', 'core.protectNTFS=false', 'checkout', '--quiet', '--force', '--detach', sha]);
      return workspace;
    },
    async gate(given) {
      const temp = await folder('runner-temp-');
      const workspace = given.workspace ?? (await stage.checkout(given.shape ?? 'full', given.event.sha));
      const { url, graphqlUrl } = given.enterprise === true ? forge.enterprise : forge;
      const run: ActionRun = {
        action: given.action ?? 'action.yml',
        event: given.event,
        repository: given.repository ?? repository.fullName,
        workspace,
        apiUrl: url,
        graphqlUrl,
        serverUrl: forge.serverUrl,
        token: given.token ?? stage.token(),
        inputs: given.inputs ?? {},
        env: { RUNNER_TEMP: temp, ...given.env },
        ...(given.timeout === undefined ? {} : { timeout: given.timeout }),
        ...(given.strict === undefined ? {} : { strict: given.strict }),
      };
      const result = await runAction(run);
      const report = readJson(result.outputs['report']) as GateReport | undefined;
      const sarif = readJson(result.outputs['sarif']) as GateResult['sarif'];
      return { ...result, temp, report, sarif, commands: commandLines(result.stdout) };
    },
    async [Symbol.asyncDispose]() {
      await forge.close();
      await work[Symbol.asyncDispose]();
      for (const path of folders) await rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    },
  };
  return stage;
}

/** What holds of every run, whatever it found. */
export function expectSound(stage: Stage, result: GateResult): void {
  expect(stage.forge.violations).toEqual([]);
  expect(result.stderr).toBe('');
  expect(result.timedOut).toBe(false);
  expect(result.warnings).toEqual([]);
  expect(result.summaryTooLarge).toBe(false);
  // A stack trace is for our own mistakes.
  expect(result.stdout).not.toMatch(/please report this|^\s+at /m);
  expect(result.commands.filter((line) => !/^::(?:error|warning|notice|add-mask|debug)(?: |::)/.test(line))).toEqual([]);
  expect(result.exported).toEqual({});
  expect(result.state).toEqual({});
  expect(result.addedPath).toEqual([]);
}

/** What holds of every run that came to a verdict. */
export function expectVerdict(
  stage: Stage,
  result: GateResult,
  totals: { readonly findings: number; readonly blocked: number },
): GateReport {
  expectSound(stage, result);
  const { report, sarif } = result;
  if (report === undefined || sarif === undefined) throw new Error(`there is no report:\n${result.log}`);
  expect(validateReport(report), JSON.stringify(validateReport.errors)).toBe(true);
  expect(sarif.version).toBe('2.1.0');
  // GitHub shows so many results of one run, and no more.
  expect(sarif.runs.map((run) => run.results.length)).toEqual([Math.min(totals.findings, 5_000)]);
  expect({ findings: result.outputs['findings'], blocked: result.outputs['blocked'], exitCode: result.exitCode }).toEqual({
    findings: String(totals.findings),
    blocked: String(totals.blocked),
    exitCode: totals.blocked > 0 ? 1 : 0,
  });
  expect(report.totals).toMatchObject(totals);
  expect(result.summary).toContain(totals.blocked > 0 ? '## ❌ Keygate' : '## ✅ Keygate');
  return report;
}

/** What holds of a run that could not examine everything: it fails, with one sentence and no report. */
export function expectClosed(stage: Stage, result: GateResult, sentence: RegExp): void {
  expectSound(stage, result);
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toEqual({});
  expect(result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual([
    expect.stringMatching(sentence),
  ]);
}
