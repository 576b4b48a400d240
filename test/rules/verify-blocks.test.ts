import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { verifyRules } from '../../src/rules/verify.ts';
import { verified } from '../support/verify-context.ts';

/** Files that the blocks of a page are, where the page says so. */
const PATHS: Readonly<Record<string, string>> = { 'environment-mix': 'deploy/dev/.mcp.json' };

/** The fenced block that stands under `Before:` or `After:`. */
function block(id: string, label: 'Before' | 'After'): string {
  const page = readFileSync(fileURLToPath(new URL(`../../docs/rules/${id}.md`, import.meta.url)), 'utf8');
  if (PATHS[id] !== undefined) expect(page).toContain(`\`${PATHS[id]}\``);
  const body = new RegExp(`^${label}:\\n\\n\`\`\`json\\n([^\`]{1,5000})\`\`\`$`, 'm').exec(page)?.[1];
  if (body === undefined) throw new Error(`docs/rules/${id}.md has no block under "${label}:"`);
  return body;
}

describe.each(verifyRules.map((rule) => [rule.meta.id, rule] as const))('docs/rules/%s.md', (id, rule) => {
  const path = PATHS[id] ?? '.mcp.json';

  test('what stands under Before is found', () => {
    expect(verified(rule, { [path]: block(id, 'Before') }).length).toBeGreaterThan(0);
  });

  test('what stands under After is not', () => {
    expect(verified(rule, { [path]: block(id, 'After') })).toEqual([]);
  });
});
