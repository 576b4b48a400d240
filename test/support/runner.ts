import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { RunnerEvent } from './events.ts';

/** A step of a workflow that uses an action of this repository. */
export interface ActionRun {
  /** The action.yml, relative to the root of this repository or absolute. */
  readonly action: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event: RunnerEvent;
  /** `owner/name`. */
  readonly repository: string;
  /** What was checked out; an empty folder where nothing was. */
  readonly workspace?: string;
  /** These four come from the event unless said otherwise. */
  readonly sha?: string;
  readonly ref?: string;
  readonly baseRef?: string;
  readonly headRef?: string;
  readonly apiUrl?: string;
  readonly graphqlUrl?: string;
  readonly serverUrl?: string;
  /** What `${{ github.token }}` is. */
  readonly token?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The node to run it with; the one that runs the tests where absent. */
  readonly node?: string;
  /**
   * A test bed is stricter than a runner: it throws where an input is unknown or a required one is
   * missing. With `false` the action is started and left to say so itself.
   */
  readonly strict?: boolean;
  /** Milliseconds after which the action is stopped (60 000 where absent). */
  readonly timeout?: number;
}

/** A workflow command that shows on a file or in the log. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

/** What a runner saw of an action. */
export interface ActionResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What a person reads: without commands that are swallowed, and with masked values as `***`. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Variables and state for later steps. */
  readonly exported: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly addedPath: readonly string[];
  readonly summary: string;
  /** GitHub drops a summary beyond 1 MiB whole. */
  readonly summaryTooLarge: boolean;
  /** The first ten of each level: GitHub drops the others. */
  readonly annotations: readonly Annotation[];
  /** How many there were before GitHub dropped some. */
  readonly annotationCounts: Readonly<Record<Annotation['level'], number>>;
  readonly masks: readonly string[];
  /** What the runner itself would warn of. */
  readonly warnings: readonly string[];
  readonly timedOut: boolean;
  readonly durationMs: number;
}

const SUMMARY_BYTES = 1024 * 1024;
const ANNOTATIONS_PER_LEVEL = 10;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface ActionFile {
  readonly inputs?: Readonly<
    Record<
      string,
      {
        readonly required?: boolean;
        readonly default?: string | number | boolean | null;
        readonly deprecationMessage?: string;
      }
    >
  >;
  readonly runs: { readonly using: string; readonly main?: string; readonly pre?: string; readonly post?: string };
}

/** Runs an action as a runner does: its inputs and files, a clean environment, one process. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const file = resolve(ROOT, run.action);
  const action = parse(await readFile(file, 'utf8')) as ActionFile;
  const main = action.runs.main;
  if (!/^node\d+$/.test(action.runs.using) || main === undefined) {
    throw new Error(`${run.action}: only actions for node are run here, not "${action.runs.using}"`);
  }
  if (action.runs.pre !== undefined || action.runs.post !== undefined) {
    throw new Error(`${run.action}: steps before and after the action are not run here`);
  }

  const scratch = await mkdtemp(join(tmpdir(), 'runner-'));
  try {
    const folders = await makeFolders(scratch);
    const files = await makeCommandFiles(scratch, run.event);
    const workspace = run.workspace ?? folders.workspace;
    const github = githubContext(run, workspace);
    const { inputs, warnings } = resolveInputs(action, run, github);
    const env = {
      ...baseEnvironment(run, files, folders, workspace, github),
      ...inputs,
      ...run.env,
    };
    const started = performance.now();
    const ended = await execute(run.node ?? process.execPath, resolve(dirname(file), main), {
      cwd: workspace,
      env,
      timeout: run.timeout ?? 60_000,
    });
    const durationMs = performance.now() - started;
    return await collect(ended, files, warnings, durationMs);
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}

interface Folders {
  readonly workspace: string;
  readonly temp: string;
  readonly tools: string;
  readonly home: string;
}

async function makeFolders(scratch: string): Promise<Folders> {
  const folders: Folders = {
    workspace: join(scratch, 'work', 'workspace'),
    temp: join(scratch, 'work', '_temp'),
    tools: join(scratch, 'tools'),
    home: join(scratch, 'home'),
  };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
  return folders;
}

interface CommandFiles {
  readonly event: string;
  readonly output: string;
  readonly env: string;
  readonly state: string;
  readonly path: string;
  readonly summary: string;
}

async function makeCommandFiles(scratch: string, event: RunnerEvent): Promise<CommandFiles> {
  const folder = join(scratch, 'work', '_temp', '_runner_file_commands');
  await mkdir(folder, { recursive: true });
  const files: CommandFiles = {
    event: join(scratch, 'work', '_temp', 'event.json'),
    output: join(folder, 'set_output'),
    env: join(folder, 'set_env'),
    state: join(folder, 'save_state'),
    path: join(folder, 'add_path'),
    summary: join(folder, 'step_summary'),
  };
  for (const file of Object.values(files)) await writeFile(file, '');
  await writeFile(files.event, JSON.stringify(event.payload, null, 2));
  return files;
}

type GithubContext = ReturnType<typeof githubContext>;

/** The part of the `github` context that defaults of inputs use. */
function githubContext(run: ActionRun, workspace: string) {
  const { event } = run;
  const server = run.serverUrl ?? 'https://github.com';
  const api = run.apiUrl ?? 'https://api.github.com';
  return {
    token: run.token ?? '',
    repository: run.repository,
    repository_owner: run.repository.split('/')[0] ?? '',
    sha: run.sha ?? event.sha,
    ref: run.ref ?? event.ref,
    base_ref: run.baseRef ?? event.baseRef ?? '',
    head_ref: run.headRef ?? event.headRef ?? '',
    event_name: event.name,
    event: event.payload,
    workspace,
    api_url: api,
    graphql_url: run.graphqlUrl ?? `${api}/graphql`,
    server_url: server,
    actor: 'test-actor',
    job: 'test',
    run_id: '1001',
    run_attempt: '1',
    workflow: 'Test',
  };
}

function resolveInputs(
  action: ActionFile,
  run: ActionRun,
  github: GithubContext,
): { readonly inputs: Readonly<Record<string, string>>; readonly warnings: readonly string[] } {
  const declared = action.inputs ?? {};
  const strict = run.strict ?? true;
  // Names of inputs are not case sensitive.
  const given = new Map(Object.entries(run.inputs ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  const valid = Object.keys(declared);
  const warnings: string[] = [];

  const unknown = [...given.keys()].filter((name) => !valid.some((each) => each.toLowerCase() === name));
  if (unknown.length > 0) {
    const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');
    const sentence = `Unexpected input(s) ${quoted(unknown)}, valid inputs are [${quoted(valid)}]`;
    if (strict) throw new Error(sentence);
    warnings.push(sentence);
  }
  const inputs: Record<string, string> = {};
  const set = (name: string, value: string): void => {
    inputs[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  };
  for (const name of unknown) set(name, given.get(name) ?? '');
  for (const [name, input] of Object.entries(declared)) {
    const value = given.get(name.toLowerCase());
    if (value !== undefined && input.deprecationMessage !== undefined) {
      warnings.push(`Input '${name}' has been deprecated with message: ${input.deprecationMessage}`);
    }
    if (value === undefined && input.required === true && input.default === undefined && strict) {
      throw new Error(`Input required and not supplied: ${name}`);
    }
    // What a workflow leaves out and the action has no default for is an empty variable.
    set(name, value ?? evaluate(String(input.default ?? ''), github));
  }
  return { inputs, warnings };
}

/** Replaces `${{ github.a.b }}` by its value; nothing else of the expression language is known here. */
function evaluate(text: string, github: GithubContext): string {
  return text.replace(/\$\{\{([^{}]*)\}\}/g, (whole, expression: string) => {
    const [context, ...names] = expression.trim().split('.');
    if (context !== 'github' || names.length === 0) throw new Error(`the expression ${whole} is not known here`);
    let value: unknown = github;
    for (const name of names) {
      value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
    }
    if (value === undefined || value === null) return '';
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
    throw new Error(`${whole} is not a text`);
  });
}

function baseEnvironment(
  run: ActionRun,
  files: CommandFiles,
  folders: Folders,
  workspace: string,
  github: GithubContext,
): Record<string, string> {
  const { ref } = github;
  const system = process.env['SystemRoot'];
  return {
    PATH: process.env['PATH'] ?? '',
    ...(system === undefined ? {} : { SystemRoot: system }),
    // An empty one: nothing of this machine's settings may be read.
    HOME: folders.home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_REF: '',
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTOR: github.actor,
    GITHUB_ACTOR_ID: '1',
    GITHUB_API_URL: github.api_url,
    GITHUB_BASE_REF: github.base_ref,
    GITHUB_ENV: files.env,
    GITHUB_EVENT_NAME: github.event_name,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_GRAPHQL_URL: github.graphql_url,
    GITHUB_HEAD_REF: github.head_ref,
    GITHUB_JOB: github.job,
    GITHUB_OUTPUT: files.output,
    GITHUB_PATH: files.path,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: run.repository,
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_REPOSITORY_OWNER: github.repository_owner,
    GITHUB_REPOSITORY_OWNER_ID: '1',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: github.run_attempt,
    GITHUB_RUN_ID: github.run_id,
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: github.server_url,
    GITHUB_SHA: github.sha,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_TRIGGERING_ACTOR: github.actor,
    GITHUB_WORKFLOW: github.workflow,
    GITHUB_WORKFLOW_REF: `${run.repository}/.github/workflows/test.yml@${ref}`,
    GITHUB_WORKFLOW_SHA: github.sha,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'Test runner',
    RUNNER_OS: process.platform === 'win32' ? 'Windows' : process.platform === 'darwin' ? 'macOS' : 'Linux',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.tools,
    RUNNER_WORKSPACE: dirname(workspace),
  };
}

interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
}

/** Not the blocking kind of spawn: the forge that answers the action lives in this process. */
async function execute(
  node: string,
  script: string,
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>>; readonly timeout: number },
): Promise<Ended> {
  const child = spawn(node, [script], { cwd: options.cwd, env: options.env, stdio: ['ignore', 'pipe', 'pipe'] });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    child.kill('SIGKILL');
  }, options.timeout);
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return {
      exitCode: code ?? -1,
      stdout: Buffer.concat(stdout).toString('utf8'),
      stderr: Buffer.concat(stderr).toString('utf8'),
      timedOut,
    };
  } finally {
    clearTimeout(timer);
  }
}

async function collect(ended: Ended, files: CommandFiles, inputWarnings: readonly string[], durationMs: number): Promise<ActionResult> {
  const summary = await readFile(files.summary, 'utf8');
  const summaryBytes = Buffer.byteLength(summary);
  const seen = readCommands(`${ended.stdout}\n${ended.stderr}`);
  const warnings = [...inputWarnings, ...seen.warnings];
  if (summaryBytes > SUMMARY_BYTES) {
    const size = Math.ceil(summaryBytes / 1024);
    warnings.push(`$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size}k`);
  }
  const counts = { error: 0, warning: 0, notice: 0 };
  const annotations = seen.annotations.filter(({ level }) => ++counts[level] <= ANNOTATIONS_PER_LEVEL);
  return {
    ...ended,
    log: seen.log,
    outputs: parseCommandFile(await readFile(files.output, 'utf8')),
    exported: parseCommandFile(await readFile(files.env, 'utf8')),
    state: parseCommandFile(await readFile(files.state, 'utf8')),
    addedPath: (await readFile(files.path, 'utf8')).split(/\r?\n/).filter((line) => line !== ''),
    summary,
    summaryTooLarge: summaryBytes > SUMMARY_BYTES,
    annotations,
    annotationCounts: counts,
    masks: seen.masks,
    warnings,
    durationMs,
  };
}

/** Reads a file of `name=value` and `name<<delimiter` entries; throws where a runner fails the step. */
export function parseCommandFile(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    // Whichever comes first decides.
    if (equals !== -1 && (heredoc === -1 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      values[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    if (heredoc <= 0) throw new Error(`Invalid format '${line}'`);
    const end = line.slice(heredoc + 2);
    const close = lines.indexOf(end, index + 1);
    if (end === '' || close === -1) throw new Error(`Invalid value. Matching delimiter not found '${end}'`);
    values[line.slice(0, heredoc)] = lines.slice(index + 1, close).join('\n');
    index = close;
  }
  return values;
}

interface Seen {
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  readonly warnings: readonly string[];
  readonly log: string;
}

/** Reads the workflow commands in an action's output, as a runner does line by line. */
export function readCommands(output: string): Seen {
  const annotations: Annotation[] = [];
  const masks: string[] = [];
  const warnings: string[] = [];
  const log: string[] = [];
  let resume: string | undefined;

  const show = (line: string): void => {
    // The longest first, so that no value is shown because a part of it was masked.
    const values = masks.flatMap((mask) => mask.split(/\r?\n/)).filter((value) => value !== '');
    log.push(values.sort((a, b) => b.length - a.length).reduce((text, value) => text.replaceAll(value, '***'), line));
  };

  for (const line of output.split(/\r?\n/)) {
    const command = parseCommand(line);
    if (resume !== undefined) {
      if (command?.name === resume) resume = undefined;
      else show(line);
      continue;
    }
    const name = command?.name.toLowerCase();
    if (command === undefined || name === undefined) {
      show(line);
      continue;
    }
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        annotations.push(annotationOf(name, command));
        show(`${name.slice(0, 1).toUpperCase()}${name.slice(1)}: ${command.data}`);
        break;
      case 'add-mask':
        masks.push(command.data);
        break;
      case 'stop-commands':
        resume = command.data;
        break;
      case 'set-output':
      case 'save-state':
        warnings.push(`The \`${name}\` command is deprecated and will be disabled soon.`);
        break;
      case 'set-env':
      case 'add-path':
        warnings.push(`The \`${name}\` command is disabled.`);
        break;
      case 'debug':
        // Shown only where somebody turned debugging on.
        break;
      case 'group':
      case 'endgroup':
      case 'echo':
      case 'add-matcher':
      case 'remove-matcher':
        show(command.data);
        break;
      default:
        show(line);
    }
  }
  return { annotations, masks, warnings, log: log.join('\n') };
}

interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  /** Already unescaped. */
  readonly data: string;
}

/** `::name key=value,key=value::data` at the start of a line, or the older `##[name key=value;]data` anywhere in it. */
function parseCommand(line: string): Command | undefined {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end !== -1) {
    return commandOf(text.slice(2, end), ',', unescapeProperty, unescapeData(text.slice(end + 2)));
  }
  const open = line.indexOf('##[');
  const close = open === -1 ? -1 : line.indexOf(']', open);
  if (close === -1) return undefined;
  return commandOf(line.slice(open + 3, close), ';', unescapeOld, unescapeOld(line.slice(close + 1)));
}

function commandOf(head: string, separator: string, unescape: (text: string) => string, data: string): Command {
  const space = head.indexOf(' ');
  const properties = new Map<string, string>();
  for (const pair of space === -1 ? [] : head.slice(space + 1).split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties.set(pair.slice(0, equals).trim(), unescape(pair.slice(equals + 1)));
  }
  return { name: space === -1 ? head : head.slice(0, space), properties, data };
}

function annotationOf(level: Annotation['level'], { properties, data }: Command): Annotation {
  const text = <K extends string>(key: string, as: K): { readonly [key in K]?: string } => {
    const value = properties.get(key);
    return (value === undefined || value === '' ? {} : { [as]: value }) as { readonly [key in K]?: string };
  };
  const number = <K extends string>(key: string, as: K): { readonly [key in K]?: number } => {
    const value = properties.get(key);
    return (value === undefined || value === '' ? {} : { [as]: Number(value) }) as { readonly [key in K]?: number };
  };
  return {
    level,
    message: data,
    ...text('title', 'title'),
    ...text('file', 'file'),
    ...number('line', 'line'),
    ...number('endLine', 'endLine'),
    ...number('col', 'col'),
    ...number('endColumn', 'endColumn'),
  };
}

/** `%25` last: it stands for the sign the others begin with. */
function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',');
  return plain.replaceAll('%25', '%');
}

function unescapeOld(text: string): string {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3B', ';').replaceAll('%5D', ']');
  return plain.replaceAll('%25', '%');
}
