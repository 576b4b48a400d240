import type { Finding } from '../../src/core/finding.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/core/policy.ts';
import { decide } from '../../src/engine/verdict.ts';
import type { Outcome } from '../../src/report/outcome.ts';
import { ruleMetas } from '../../src/rules/index.ts';

/** A finding as the engine makes them, with some of its parts replaced. */
export function findingWith(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'static-credential',
    severity: 'error',
    confidence: 'high',
    standing: 'present',
    origin: { path: '.mcp.json', at: { kind: 'worktree' } },
    span: { start: 10, end: 20 },
    start: { line: 3, column: 5 },
    end: { line: 3, column: 15 },
    client: 'claude-code',
    message: 'A credential is written out in environment variable T_TOKEN of server "s".',
    help: ['Revoke it: https://example.com/tokens', 'Keep the value in your secrets manager.'],
    fingerprint: 'static-credential|.mcp.json|s|mcpServers.s.env.T_TOKEN|T_TOKEN',
    server: { name: 's', path: ['mcpServers', 's'], span: { start: 0, end: 30 }, transport: 'stdio', launch: { launchers: [] }, slots: [] },
    slot: {
      place: 'env',
      name: 'T_TOKEN',
      path: ['mcpServers', 's', 'env', 'T_TOKEN'],
      span: { start: 10, end: 20 },
      value: { kind: 'plain' },
    },
    ...parts,
  };
}

/** What a run over these findings comes to. */
export function outcomeOf(findings: readonly Finding[], parts: Partial<Outcome> = {}, policy: Policy = DEFAULT_POLICY): Outcome {
  return {
    version: '0.1.0',
    coverage: { matched: 2, read: 1, unreadable: 1, searched: 0, servers: 3, slots: 7 },
    files: [],
    slots: [],
    findings,
    ...decide(findings, policy),
    notices: [],
    clientNames: new Map([['claude-code', 'Claude Code']]),
    rules: ruleMetas,
    ...parts,
  };
}
