import { expect } from 'vitest';
import type { Deposit, Remediating, Remediation, Swap, Unswapped } from '../../src/core/remediation.ts';
import { DEFAULT_POLICY } from '../../src/core/policy.ts';
import type { Rung } from '../../src/core/rung.ts';
import { isSwappable, remediate } from '../../src/engine/remedy/remediate.ts';
import { scanFiles } from '../../src/engine/scan-files.ts';
import { loadEditor } from '../../src/formats/edit/index.ts';
import { remedyTerms } from '../../src/remedying.ts';
import { rules } from '../../src/rules/index.ts';
import { knowledge } from './reading.ts';
import { recordingLog } from './recording-log.ts';
import { githubToken, password } from './samples.ts';
import { treeOf } from './tree.ts';

/** What a test asks of swaps; 1Password through npx, and a manager as the least, where it says nothing. */
export interface Asked extends Remediating {
  readonly minimum?: Rung;
  /** Names of servers that the policy bounds. */
  readonly bounded?: readonly string[];
}

const TOKEN = githubToken('remedying');
const PASSWORD = password('remedying');

/** A text with credentials where it says `<token>` and `<password>`. */
export function withCredentials(text: string): string {
  return text.replaceAll('<token>', TOKEN).replaceAll('<password>', PASSWORD);
}

function shown(text: string): string {
  return text.replaceAll(TOKEN, '<token>').replaceAll(PASSWORD, '<password>');
}

/** Swaps the literals of some files, as `keygate fix` does. */
async function remediated(
  files: Readonly<Record<string, string>>,
  { minimum = 'manager', bounded = [], ...asked }: Asked = {},
): Promise<Remediation> {
  const setting = { knowledge, rules, log: recordingLog(), scope: 'configurations', keep: true } as const;
  const { kept, findings } = await scanFiles(treeOf(files), setting);
  const servers = new Map(bounded.map((name) => [name, {}] as const));
  const policy = { ...DEFAULT_POLICY, servers, standard: { ...DEFAULT_POLICY.standard, minimum } };
  const terms = await remedyTerms({ manager: 'onepassword', ...asked }, policy, knowledge, 'app');
  return remediate(kept?.heads ?? [], findings.filter(isSwappable), terms, { knowledge, loadEditor });
}

/** One file after the swaps, with what was swapped and left. */
export interface Remedied {
  /** With `<token>` and `<password>` for what was not swapped. */
  readonly after: string;
  readonly swaps: readonly Swap[];
  readonly left: readonly Unswapped[];
  readonly deposits: readonly Deposit[];
}

/** Swaps the literals of one file, written with `<token>` and `<password>`. */
export async function remedied(path: string, text: string, asked: Asked = {}): Promise<Remedied> {
  const { files, left } = await remediated({ [path]: withCredentials(text) }, asked);
  const [file] = files;
  return { after: file === undefined ? text : shown(file.after), swaps: file?.swaps ?? [], deposits: file?.deposits ?? [], left };
}

/** Expects that a file becomes another one by the swaps, and is left as it is by a second run. */
export async function expectSwapped(path: string, before: string, after: string, asked: Asked = {}): Promise<Remedied> {
  const result = await remedied(path, before, asked);
  expect(result.after).toBe(after);
  const again = await remedied(path, result.after, asked);
  expect(again.swaps).toEqual([]);
  return result;
}
