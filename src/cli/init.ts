import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { consoleLog } from '../adapters/console-log.ts';
import { DiskFiles } from '../adapters/disk.ts';
import { assemble } from '../assemble.ts';
import { UserError } from '../core/errors.ts';
import type { ConfigFile } from '../core/model.ts';
import { POLICY_PATHS } from '../core/policy.ts';
import { someOf } from '../core/some-of.ts';
import type { Knowledge } from '../engine/knowledge.ts';
import { scanFiles } from '../engine/scan-files.ts';
import { plainText } from '../report/escape.ts';
import { staticCredential } from '../rules/static-credential.ts';
import { version } from '../version.ts';
import { firstPolicy, type ManagerInUse } from './first-policy.ts';
import { firstWorkflow } from './first-workflow.ts';
import { repositoryRoot } from './repository-root.ts';

/** Options of `keygate init`, as the argument parser hands them over. */
export interface InitOptions {
  /** Write over files that are there. */
  readonly force?: boolean;
}

const WORKFLOW_PATHS: readonly string[] = ['.github/workflows/keygate.yml', '.github/workflows/keygate.yaml'];
/** Configurations that are named; the rest is counted. */
const MAX_NAMED = 5;

/** What a repository holds already. */
interface Inventory {
  /** The configurations, as they are told to people: `.mcp.json (Claude Code)`. */
  readonly configurations: readonly string[];
  readonly managers: readonly ManagerInUse[];
  /** Credentials that are written out. */
  readonly literals: number;
}

/** Ids of the managers that a configuration refers to, or starts servers through. */
function managersOf(file: ConfigFile): readonly string[] {
  const slots = [...file.servers.flatMap((server) => server.slots), ...file.strays];
  return [
    ...file.servers.flatMap(({ launch }) => launch.launchers.map(({ manager }) => manager)),
    ...slots.flatMap(({ value }) =>
      value.kind === 'reference' && (value.via === 'manager' || value.via === 'dynamic') ? (value.manager ?? []) : [],
    ),
  ];
}

function inUse(files: readonly ConfigFile[], { managers }: Knowledge): readonly ManagerInUse[] {
  const paths = new Map<string, Set<string>>();
  for (const file of files) for (const id of managersOf(file)) paths.set(id, (paths.get(id) ?? new Set()).add(file.origin.path));
  return managers.flatMap(({ id, name }) => {
    const found = paths.get(id);
    return found === undefined ? [] : [{ id, name, files: [...found] }];
  });
}

/** Reads the configurations of a tree. */
async function inventoryOf(root: string): Promise<Inventory> {
  const knowledge = await assemble();
  const setting = { knowledge, rules: [staticCredential], log: consoleLog(false), scope: 'configurations', keep: true } as const;
  const scan = await scanFiles(new DiskFiles(root), setting);
  const files = (scan.kept?.heads ?? []).map(({ file }) => file);
  const names = new Map([...knowledge.clients, knowledge.unknownClient].map(({ id, name }) => [id, name]));
  return {
    configurations: scan.files.map(({ file, client }) => `${file} (${names.get(client) ?? client})`),
    managers: inUse(files, knowledge),
    literals: scan.findings.length,
  };
}

/** Writes one of these paths, the one that is there or the first, and says what was done in a sentence. */
function write(root: string, paths: readonly string[], text: string, force: boolean): string {
  const present = paths.find((path) => existsSync(join(root, path)));
  if (present !== undefined && !force) return `Kept ${present}, which is there; --force writes over it.`;
  const path = present ?? paths[0] ?? '';
  const full = join(root, path);
  try {
    mkdirSync(dirname(full), { recursive: true });
    // Without --force not even a file that came in between is written over.
    writeFileSync(full, text, { flag: force ? 'w' : 'wx' });
  } catch (cause) {
    throw new UserError(`${path} could not be written; may you write there?`, { cause });
  }
  return `Wrote ${path}${present === undefined ? '' : ', over the one that was there'}.`;
}

function found({ configurations, managers }: Inventory): readonly string[] {
  if (configurations.length === 0) return ['There is no MCP configuration here yet.'];
  return [
    `MCP configurations: ${someOf(configurations, MAX_NAMED)}.`,
    managers.length === 0
      ? 'None of them refers to a secrets manager.'
      : `Secrets managers they refer to: ${managers.map(({ name }) => name).join(', ')}.`,
  ];
}

function next({ literals }: Inventory): readonly string[] {
  const written = literals === 1 ? '1 credential is written out' : `${literals} credentials are written out`;
  return [
    ...(literals === 0
      ? []
      : [`${written}: "keygate check" shows where. Replace what you can; "keygate check --write-baseline" accepts the rest for now.`]),
    'Look through the policy: which managers, which paths of them, which rung.',
    'Name its owners in CODEOWNERS, so that they review what loosens it.',
    'Merge both files. The policy counts from then on.',
    'Make the jobs "gate" and "verify" required checks of the default branch.',
  ];
}

/** `keygate init`: writes a policy and a workflow for the repository around this folder; gives what it has to say. */
export async function init(cwd: string, { force = false }: InitOptions): Promise<string> {
  const root = repositoryRoot(cwd) ?? cwd;
  const inventory = await inventoryOf(root);
  const done = [
    write(root, POLICY_PATHS, firstPolicy(inventory.managers), force),
    write(root, WORKFLOW_PATHS, firstWorkflow(version), force),
  ];
  const steps = next(inventory).map((step, i) => `  ${i + 1}. ${step}`);
  return [...found(inventory), ...done, '', 'Next:', ...steps].map(plainText).join('\n');
}
