import type { Finding, Severity } from '../core/finding.ts';
import type { ConfigFile } from '../core/model.ts';
import { envFilePaths } from './env-files.ts';
import type { Examiner, Looked, SlotReport } from './examine.ts';

/** How much was looked at. A green run means only this much. */
export interface Coverage {
  /** Files that are MCP configurations, by path or by shape, or hold one. */
  readonly matched: number;
  /** Those of them that were read in full. */
  readonly read: number;
  readonly unreadable: number;
  /** Other files that were searched: prose, scripts, code. */
  readonly searched: number;
  readonly servers: number;
  /** Places examined in which a credential can stand. */
  readonly slots: number;
}

/** One file that was read, and by whose rules. */
export interface FileReport {
  readonly file: string;
  /** Id of the client whose rules were used. */
  readonly client: string;
  /** Ids of other clients that read a file of this name and shape, with rules of their own. */
  readonly readers: readonly string[];
  readonly servers: number;
  /** `text` holds configuration among other things. */
  readonly kind: 'configuration' | 'text';
}

/** What a scan found, before policy and reports. */
export interface Scan {
  readonly coverage: Coverage;
  readonly files: readonly FileReport[];
  readonly slots: readonly SlotReport[];
  readonly findings: readonly Finding[];
  /** Sentences about what was not examined, or with less than all there is, and need not fail the run. */
  readonly notices: readonly string[];
  readonly base?: string;
  readonly head?: string;
  /** Configurations of both ends and the paths of the tree, where the setting says to keep them. */
  readonly kept?: Kept;
}

/** What the rules of verify look at. */
export interface Kept {
  readonly heads: readonly Looked[];
  /** The versions before the change; `undefined` where there is no change. */
  readonly bases: readonly Looked[] | undefined;
  /** Every path of the tree that was examined. */
  readonly paths: ReadonlySet<string>;
}

function slotsOf(file: ConfigFile): number {
  return file.servers.reduce((sum, server) => sum + server.slots.length, file.strays.length);
}

/** What a scan looked at, in numbers. */
export function coverageOf(looked: readonly Looked[], searched: number): Coverage {
  const configurations = looked.filter(({ file }) => file.text !== true || file.servers.length > 0).length;
  const broken = looked.filter(({ file }) => file.problems.length > 0).length;
  return {
    matched: configurations,
    read: configurations - broken,
    unreadable: broken,
    searched,
    servers: looked.reduce((sum, { file }) => sum + file.servers.length, 0),
    slots: looked.reduce((sum, { file }) => sum + slotsOf(file), 0),
  };
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Worst first, then by file and place, so that the ten annotations GitHub shows are the right ten. */
export function sorted(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding): number => (finding.standing === 'existing' ? 10 : 0) + ORDER[finding.severity];
  return [...findings].sort(
    (a, b) =>
      rank(a) - rank(b) || (a.origin.path < b.origin.path ? -1 : a.origin.path > b.origin.path ? 1 : 0) || a.span.start - b.span.start,
  );
}

/** The files that were read, for reports. */
export function filesOf(looked: readonly Looked[]): readonly FileReport[] {
  return looked.map(({ file }) => ({
    file: file.origin.path,
    client: file.client,
    readers: file.readers ?? [],
    servers: file.servers.length,
    kind: file.text === true ? 'text' : 'configuration',
  }));
}

/** A scan of whole files, without the words around it. */
export function scanOf(looked: readonly Looked[], examiner: Examiner, findings: readonly Finding[]): Omit<Scan, 'notices'> {
  return {
    coverage: coverageOf(looked, examiner.searched()),
    files: filesOf(looked),
    slots: looked.flatMap(({ slots }) => slots()),
    findings: sorted(findings),
  };
}

/** Paths of environment files that these files start servers with, of those that exist. */
export function namedEnvFiles(looked: readonly Looked[], exists: (path: string) => boolean): ReadonlySet<string> {
  const named = looked.flatMap(({ file }) => (file.envFiles ?? []).flatMap((written) => envFilePaths(file.origin.path, written)));
  return new Set(named.filter(exists));
}
