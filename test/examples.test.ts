import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { assemble } from '../src/assemble.ts';
import type { Finding } from '../src/core/finding.ts';
import { DEFAULT_POLICY } from '../src/core/policy.ts';
import { DEFAULT_STANDARD } from '../src/core/standard.ts';
import { baselineOf, readBaseline } from '../src/engine/baseline.ts';
import { loadPolicy } from '../src/engine/load-policy.ts';
import { loosenedPolicyFindings } from '../src/engine/loosened.ts';
import { scanFiles } from '../src/engine/scan-files.ts';
import { policyMeans } from '../src/policy-room.ts';
import type { Content, FoundFile } from '../src/ports/repository.ts';
import { ruleMetas } from '../src/rules/all.ts';
import { rules } from '../src/rules/index.ts';
import { loosenedPolicy } from '../src/rules/loosened-policy.ts';
import { blockOf } from './support/pages.ts';
import { recordingLog } from './support/recording-log.ts';
import { treeOf } from './support/tree.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHOP = join(ROOT, 'examples/leaky-shop');

const knowledge = await assemble();

/** What the engine finds in a tree that is only held in memory. */
async function findingsIn(tree: ReadonlyMap<string, string>): Promise<readonly Finding[]> {
  return (await scanFiles(treeOf(Object.fromEntries(tree)), { knowledge, rules, log: recordingLog() })).findings;
}

describe.each(rules.map(({ meta }) => meta.id))('docs/rules/%s.md', (rule) => {
  test('what stands under Before is found, by this rule alone', async () => {
    const findings = await findingsIn(new Map([['.mcp.json', blockOf(rule, 'Before')]]));
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  test('what stands under After is clean', async () => {
    expect(await findingsIn(new Map([['.mcp.json', blockOf(rule, 'After')]]))).toEqual([]);
  });
});

/** The fenced blocks of a page in this language. */
function blocks(page: string, language: string): readonly string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([^\`]{1,5000})\`\`\`$`, 'gm');
  return [...readFileSync(join(ROOT, page), 'utf8').matchAll(fence)].map(([, body = '']) => body);
}

describe('docs/policy.md', () => {
  const pages = ['docs/policy.md', ...ruleMetas.map(({ id }) => `docs/rules/${id}.md`)];
  const SETTING = /^(?:allow|suppression|severity|verify|extends|repositories):/m;
  const policies = pages.flatMap((page) => blocks(page, 'yaml').filter((body) => SETTING.test(body)));
  const organisation = policies.find((body) => body.includes('repositories:')) ?? '';

  test.each(policies)('a policy in the documentation is one, block %#', async (body) => {
    const content = { bytes: new TextEncoder().encode(body) };
    const fetch = async (): Promise<Content> => ({ bytes: new TextEncoder().encode(organisation) });
    const { policy } = await loadPolicy({ path: '.github/keygate.yml', content }, knowledge, policyMeans('2027-01-01', fetch));
    expect(policy).not.toEqual(DEFAULT_POLICY);
  });

  test('shows policies, with and without terms', () => {
    expect(policies.length).toBeGreaterThanOrEqual(10);
    expect(policies.filter((body) => body.includes('suppression:'))).toHaveLength(2);
  });

  test('its repository tightens its organisation, and nothing of that gives way', async () => {
    const own = policies.find((body) => body.includes('extends:')) ?? '';
    const content = { bytes: new TextEncoder().encode(own) };
    const fetch = async (): Promise<Content> => ({ bytes: new TextEncoder().encode(organisation) });
    const { policy, notices } = await loadPolicy({ path: 'k.yml', content }, knowledge, policyMeans('2027-01-01', fetch));
    expect(notices).toEqual([]);
    expect(policy).toEqual({
      ...DEFAULT_POLICY,
      failOn: 'warning',
      forbidden: new Set(['inline', 'issuer-formats']),
      standard: {
        ...DEFAULT_STANDARD,
        minimum: 'short-lived',
        managers: ['vault', 'onepassword'].map((id) => ({ id, paths: [], accounts: [] })),
      },
    });
  });

  test('what stands under After is tighter than what stands under Before, and not the other way round', async () => {
    const [before = '', after = ''] = blocks('docs/rules/loosened-policy.md', 'yaml');
    const found = async (base: string, head: string): Promise<readonly string[]> => {
      const file = (text: string): FoundFile => ({ path: '.github/keygate.yml', content: { bytes: new TextEncoder().encode(text) } });
      const change = { base: file(base), head: file(head), commit: 'a'.repeat(40) };
      const findings = await loosenedPolicyFindings(change, loosenedPolicy, knowledge, policyMeans('2027-01-01'));
      return findings.map(({ message }) => message);
    };
    expect(await found(before, after)).toEqual([]);
    expect(await found(after, before)).toEqual([
      'The lowest rung is manager instead of short-lived.',
      'The path of vault "secret/data/mcp/**" is approved.',
    ]);
  });

  test('its marks are marks: each value under them may stay', async () => {
    const marked = blocks('docs/policy.md', 'yaml').filter((body) => body.includes('mcpServers:'));
    expect(marked).toHaveLength(1);
    const findings = await findingsIn(new Map([['.continue/mcpServers/playground.yaml', marked[0] ?? '']]));
    expect(findings.map(({ slot, mark }) => [slot?.name, mark?.reason])).toEqual([
      ['DB_PASSWORD', 'password of the container that the tutorial starts'],
      ['DB_ADMIN_PASSWORD', 'the same container'],
    ]);
  });

  test('its baseline is one, and its header is the one that is written', () => {
    const [text = '', ...others] = blocks('docs/policy.md', 'text');
    expect(others).toEqual([]);
    const { lines } = readBaseline('.github/keygate-baseline.txt', text);
    expect(text).toBe(baselineOf([...lines].map((fingerprint) => ({ fingerprint }))));
    expect(lines.size).toBe(1);
  });
});

describe('examples/leaky-shop', () => {
  const tree = new Map(
    readdirSync(SHOP, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path
          .slice(SHOP.length + 1)
          .split(sep)
          .join('/'),
        readFileSync(path, 'utf8'),
      ]),
  );

  test('is found to leak where its README says, and nowhere else', async () => {
    const findings = await findingsIn(tree);
    expect(findings.map(({ origin, server, slot }) => `${origin.path} ${server?.name} ${slot?.place} ${slot?.name}`)).toEqual([
      '.codex/config.toml warehouse env WAREHOUSE_CLIENT_SECRET',
      '.cursor/mcp.json inventory env DB_PASSWORD',
      '.cursor/mcp.json reviews argument --api-key',
      '.mcp.json orders argument args[2]',
      '.mcp.json tickets env TICKETS_API_KEY',
      '.vscode/mcp.json reports header Authorization',
      '.vscode/mcp.json loyalty header Authorization',
    ]);
    expect(new Set(findings.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(new Set(['static-credential error']));
  });

  test('its README names each of its configurations', () => {
    const readme = tree.get('README.md') ?? '';
    const configurations = [...tree.keys()].filter((path) => path.startsWith('.'));
    expect(configurations).toHaveLength(5);
    expect(configurations.filter((path) => !readme.includes(`\`${path}\``))).toEqual([]);
  });

  test('holds nothing in the form of a known issuer, so that a push of this repository is not refused', () => {
    const texts = [...tree].flatMap(([path, text]) => knowledge.detector.find(text).map(({ kind }) => `${path}: ${kind.id}`));
    expect(texts).toEqual([]);
  });

  test("is all that Keygate's own policy allows, beside what the page of a rule shows as wrong", () => {
    const policy = readFileSync(join(ROOT, '.github/keygate.yml'), 'utf8');
    expect([...policy.matchAll(/^ {2}- (\S+): (\S+)$/gm)].map(([, key, value]) => [key, value])).toEqual([
      ['path', 'examples/leaky-shop/**'],
      ['path', 'docs/rules/static-credential.md'],
    ]);
    expect(existsSync(join(ROOT, '.github', 'keygate.yaml'))).toBe(false);
  });
});
