import { expect } from 'vitest';
import { folder, keygate } from '../../cli/run.ts';

/** One reference of the report, as far as tests look at it. */
export interface Asked {
  readonly name: string;
  readonly reference: string;
  readonly identity?: string;
  readonly answers: Readonly<Record<'presence' | 'key' | 'changed' | 'rotation' | 'ttl' | 'readable', string | number | boolean>>;
  readonly why: Readonly<Record<string, string>>;
}

/** What a run of `keygate verify --live` said. */
export interface Verified {
  readonly code: number | null;
  /** By the name of the variable. */
  readonly asked: Readonly<Record<string, Asked>>;
  readonly findings: readonly { readonly rule: string; readonly slot: { readonly name: string }; readonly message: string }[];
  readonly totals: Readonly<Record<string, number>>;
  readonly raw: string;
}

const RULES = new Set(['missing-secret', 'disabled-secret', 'stale-secret', 'unrotated-secret', 'readable-by-verifier', 'untold-secret']);

/** Verifies a server whose variables are these, as the environment says. No value of `values` may be in the report. */
export async function verifyLive(
  variables: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  values: readonly string[],
  policy = 'version: 1\n',
): Promise<Verified> {
  const root = folder({
    '.mcp.json': JSON.stringify({ mcpServers: { crm: { command: 'keygate', args: ['exec', '--', 'crm-mcp'], env: variables } } }),
    '.github/keygate.yml': policy,
  });
  const { code, out, err } = await keygate(root, ['verify', '--live', '--format', 'json'], env);
  const raw = `${out}${err}`;
  expect(values.filter((value) => raw.includes(value))).toEqual([]);
  if (out === '') throw new Error(err);
  const report = JSON.parse(out);
  const { references, totals }: { references: readonly Asked[]; totals: Verified['totals'] } = report.live;
  return {
    code,
    asked: Object.fromEntries(references.map((one) => [one.name, one])),
    findings: report.findings.filter(({ rule }: { rule: string }) => RULES.has(rule)),
    totals,
    raw,
  };
}
