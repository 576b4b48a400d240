import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { assemble } from '../src/assemble.ts';
import type { Finding } from '../src/core/finding.ts';
import { scanFiles } from '../src/engine/scan-files.ts';
import { rules } from '../src/rules/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHOP = join(ROOT, 'examples/leaky-shop');

const knowledge = await assemble();
const silent = { debug: () => undefined, info: () => undefined, notice: () => undefined, warn: () => undefined, mask: () => undefined };

/** What the engine finds in a tree that is only held in memory. */
async function findingsIn(tree: ReadonlyMap<string, string>): Promise<readonly Finding[]> {
  const files = {
    list: async () => [...tree.keys()],
    read(path: string) {
      const content = tree.get(path);
      return content === undefined ? undefined : { bytes: new TextEncoder().encode(content) };
    },
  };
  return (await scanFiles(files, { knowledge, rules, log: silent })).findings;
}

/** The fenced block that stands under `Before:` or `After:`. */
function block(rule: string, label: 'Before' | 'After'): string {
  const page = readFileSync(join(ROOT, 'docs/rules', `${rule}.md`), 'utf8');
  const body = new RegExp(`^${label}:\\n\\n\`\`\`json\\n([^\`]{1,5000})\`\`\`$`, 'm').exec(page)?.[1];
  if (body === undefined) throw new Error(`docs/rules/${rule}.md has no block under "${label}:"`);
  return body;
}

describe.each(rules.map(({ meta }) => meta.id))('docs/rules/%s.md', (rule) => {
  test('what stands under Before is found, by this rule alone', async () => {
    const findings = await findingsIn(new Map([['.mcp.json', block(rule, 'Before')]]));
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  test('what stands under After is clean', async () => {
    expect(await findingsIn(new Map([['.mcp.json', block(rule, 'After')]]))).toEqual([]);
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

  test("is all that Keygate's own policy allows", () => {
    const policy = readFileSync(join(ROOT, '.github/keygate.yml'), 'utf8');
    expect([...policy.matchAll(/^ {2}- (\S+): (\S+)$/gm)].map(([, key, value]) => [key, value])).toEqual([
      ['path', 'examples/leaky-shop/**'],
    ]);
    expect(existsSync(join(ROOT, '.github', 'keygate.yaml'))).toBe(false);
  });
});
