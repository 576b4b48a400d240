import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { clients, unknownClient } from '../src/clients/index.ts';
import { issuers } from '../src/credentials/index.ts';
import { managers } from '../src/managers/index.ts';
import { taxaNamed } from '../src/core/taxonomy.ts';
import { ruleMetas } from '../src/rules/all.ts';
import { version } from '../src/version.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Files of a knowledge room that declare nothing: its type, its registry, its arithmetic. */
const CREDENTIAL_TOOLS = ['credential', 'detect', 'digest', 'generic', 'index', 'names', 'placeholder', 'required-words', 'structure'];
const MANAGER_TOOLS = ['index', 'manager'];
const RULE_TOOLS = [
  'all',
  'asked-places',
  'credential-places',
  'index',
  'managed-way',
  'rule',
  'syntax',
  'verify',
  'verify-rule',
  'withheld',
];

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DATE = /(?<!\d)20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/;
const VERSION = /^\d+\.\d+\.\d+$/;

function files(folder: string, except: readonly string[]): readonly string[] {
  return readdirSync(join(ROOT, 'src', folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))
    .filter((name) => !except.includes(name))
    .sort();
}

function folders(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

function headings(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^## (.{1,200})$/gm)].map(([, heading = '']) => heading.trim());
}

function page(...parts: readonly string[]): string {
  return readFileSync(join(ROOT, ...parts), 'utf8');
}

test('the version is the one of package.json and no lower than any "since"', () => {
  const { version: published }: { version: string } = JSON.parse(page('package.json'));
  expect(version).toBe(published);
  const known = [...clients.map(({ since }) => since), ...ruleMetas.map(({ since }) => since)];
  expect(known.filter((since) => since.localeCompare(version, 'en', { numeric: true }) > 0)).toEqual([]);
});

describe('credentials', () => {
  test('each file is registered, each entry has its file', () => {
    expect(issuers.map(({ id }) => id).sort()).toEqual(files('credentials', CREDENTIAL_TOOLS));
  });

  test('ids are unique and kebab-case', () => {
    const ids = issuers.flatMap(({ id, kinds }) => [id, ...kinds.map((kind) => kind.id).filter((kind) => kind !== id)]);
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => !KEBAB.test(id))).toEqual([]);
  });

  test('names are unique', () => {
    expect(repeated(issuers.map(({ name }) => name))).toEqual([]);
    expect(repeated(issuers.flatMap(({ kinds }) => kinds.map(({ name }) => name)))).toEqual([]);
  });

  test("a kind's id starts with its issuer's", () => {
    const wrong = issuers.flatMap(({ id, kinds }) =>
      kinds.filter((kind) => kind.id !== id && !kind.id.startsWith(`${id}-`)).map((kind) => kind.id),
    );
    expect(wrong).toEqual([]);
  });

  test('every issuer has a kind', () => {
    expect(issuers.filter(({ kinds }) => kinds.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('every page to rotate at is https', () => {
    expect(issuers.filter(({ rotate }) => new URL(rotate).protocol !== 'https:').map(({ id }) => id)).toEqual([]);
  });

  test('every source is dated', () => {
    expect(issuers.filter(({ source }) => !DATE.test(source)).map(({ id }) => id)).toEqual([]);
  });

  test('the exposure ends the sentence "Whoever has it can …"', () => {
    expect(
      issuers
        .filter(({ exposure }) => exposure.trim() === '' || /[.\n]$|^[A-Z][a-z]/.test(exposure))
        .map(({ id, exposure }) => `${id}: ${exposure}`),
    ).toEqual([]);
  });
});

describe('managers', () => {
  test('each file is registered, each entry has its file', () => {
    expect(managers.map(({ id }) => id).sort()).toEqual(files('managers', MANAGER_TOOLS));
  });

  test('ids and names are unique, ids kebab-case', () => {
    expect(repeated(managers.map(({ id }) => id))).toEqual([]);
    expect(repeated(managers.map(({ name }) => name))).toEqual([]);
    expect(managers.filter(({ id }) => !KEBAB.test(id)).map(({ id }) => id)).toEqual([]);
  });

  test('every source is dated, every homepage is https', () => {
    expect(managers.filter(({ source }) => !DATE.test(source)).map(({ id }) => id)).toEqual([]);
    expect(managers.filter(({ homepage }) => new URL(homepage).protocol !== 'https:').map(({ id }) => id)).toEqual([]);
  });

  test('every manager can be referred to', () => {
    expect(managers.filter(({ references, launchers }) => references.length + launchers.length === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe('clients', () => {
  const all = [...clients, unknownClient];

  test('each folder is registered, each entry has its folder', () => {
    expect(all.map(({ id }) => id).sort()).toEqual(folders('src/clients'));
  });

  test('each has samples of its configuration', () => {
    const without = all.filter(({ id }) => {
      const folder = join(ROOT, 'test/clients', id, 'configs');
      return !existsSync(folder) || readdirSync(folder).length === 0;
    });
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('no samples of a client that is not registered', () => {
    expect(folders('test/clients').filter((id) => !all.some((client) => client.id === id))).toEqual([]);
  });

  test('ids and names are unique, ids kebab-case', () => {
    expect(repeated(all.map(({ id }) => id))).toEqual([]);
    expect(repeated(all.map(({ name }) => name))).toEqual([]);
    expect(all.filter(({ id }) => !KEBAB.test(id)).map(({ id }) => id)).toEqual([]);
  });

  test('each says since which version it is known', () => {
    expect(all.filter(({ since }) => !VERSION.test(since)).map(({ id }) => id)).toEqual([]);
  });

  test.each(all.map(({ id }) => id))('%s has a page with the fixed headings and dated sources', (id) => {
    const [looks, expands, cannot, sources, ...more] = headings(page('src/clients', id, 'README.md'));
    expect([looks, expands, cannot]).toEqual(['Where it looks', 'What it expands', 'What it cannot']);
    expect(sources).toMatch(/^Sources \(read on 20\d\d-\d\d-\d\d\)$/);
    expect(more).toEqual([]);
  });
});

describe('rules', () => {
  test('each file is registered, each entry has its file', () => {
    expect(ruleMetas.map(({ id }) => id).sort()).toEqual(files('rules', RULE_TOOLS));
  });

  test('the registry is alphabetical, and no id stands twice', () => {
    const ids = ruleMetas.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(repeated(ids)).toEqual([]);
  });

  test('no page of a rule that does not exist', () => {
    const pages = readdirSync(join(ROOT, 'docs/rules')).sort();
    expect(pages.filter((page) => page !== 'README.md')).toEqual(ruleMetas.map(({ id }) => `${id}.md`).sort());
  });

  describe.each(ruleMetas.map((meta) => ({ id: meta.id, meta })))('$id', ({ id, meta }) => {
    test('has its own test', () => {
      expect(existsSync(join(ROOT, 'test/rules', `${id}.test.ts`))).toBe(true);
    });

    test('has a page with the fixed headings', () => {
      const markdown = page('docs/rules', `${id}.md`);
      expect(markdown).toMatch(new RegExp(`^# ${id}\n`));
      expect(headings(markdown)).toEqual(['What it finds', 'Why', 'Fix', 'When to allow']);
    });

    test('says its severity and since when it is known on its page', () => {
      expect(page('docs/rules', `${id}.md`)).toMatch(new RegExp(`^Severity: ${meta.severity}[;.].*Since ${meta.since}\\.`, 'm'));
    });

    test('shows a Before and an After', () => {
      const markdown = page('docs/rules', `${id}.md`);
      expect(markdown).toMatch(/^Before:\n\n```[a-z]+\n/m);
      expect(markdown).toMatch(/^After:\n\n```[a-z]+\n/m);
    });

    test('names itself well and cites entries of published lists, which its page names too', () => {
      expect(id).toMatch(KEBAB);
      expect(id).not.toMatch(/^no-/);
      expect(meta.since).toMatch(VERSION);
      expect(meta.standards.length).toBeGreaterThan(0);
      expect(repeated(meta.standards)).toEqual([]);
      const taxa = taxaNamed(meta.standards);
      expect(taxa.map((taxon) => taxon.id)).toEqual(meta.standards);
      const evidence = taxa.map((taxon) => `- [${taxon.id}](${taxon.address}) ${taxon.title}\n`);
      expect(page('docs/rules', `${id}.md`)).toContain(`\n\nContributes evidence to:\n\n${evidence.join('')}\n## What it finds\n`);
    });
  });
});
