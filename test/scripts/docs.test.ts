import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clients, unknownClient } from '../../src/clients/index.ts';
import { issuers } from '../../src/credentials/index.ts';
import { managers } from '../../src/managers/index.ts';
import { ruleMetas } from '../../src/rules/all.ts';
import { rules } from '../../src/rules/index.ts';
import { knownServers } from '../../src/servers/index.ts';
import { copyOfRepository, runScript } from './tree.ts';

const copy = copyOfRepository();
const PAGES = ['docs/clients.md', 'docs/managers.md', 'docs/credentials.md', 'docs/rules/README.md', 'docs/compatibility.md'];

function page(path: string): string {
  return readFileSync(join(copy.folder, path), 'utf8');
}

/** Cells of the first table below a heading row that starts so. */
function rowsUnder(markdown: string, head: string): readonly (readonly string[])[] {
  const lines = markdown.slice(markdown.indexOf(`| ${head} |`)).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end < 0 ? undefined : end).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
}

function check(): ReturnType<typeof runScript> {
  return runScript(copy.folder, ['scripts/docs.ts', '--check']);
}

beforeAll(() => {
  const { code, stderr } = runScript(copy.folder, ['scripts/docs.ts']);
  if (code !== 0) throw new Error(stderr);
});
afterAll(() => copy.remove());

test('what it wrote is up to date, and writing twice changes nothing', () => {
  expect(check()).toMatchObject({ code: 0, stderr: '' });
  const before = [...PAGES, 'README.md', 'docs/policy.md'].map(page);
  expect(runScript(copy.folder, ['scripts/docs.ts']).code).toBe(0);
  expect([...PAGES, 'README.md', 'docs/policy.md'].map(page)).toEqual(before);
});

test.each([...PAGES, 'README.md', 'docs/policy.md'])('--check names %s when it is out of date, and leaves it', (path) => {
  const text = page(path);
  const changed = text.replace('| --- |', '| ---- |');
  expect(changed).not.toBe(text);
  writeFileSync(join(copy.folder, path), changed);
  const { code, stderr } = check();
  expect({ code, stderr }).toEqual({ code: 1, stderr: `Out of date: ${path}. Run npm run docs and commit the result.\n` });
  expect(page(path)).toBe(changed);
  writeFileSync(join(copy.folder, path), text);
});

test('--check names a page that is missing', () => {
  const text = page('docs/managers.md');
  rmSync(join(copy.folder, 'docs/managers.md'));
  expect(check()).toMatchObject({ code: 1, stderr: expect.stringContaining('docs/managers.md') });
  writeFileSync(join(copy.folder, 'docs/managers.md'), text);
});

test.each([
  ['README.md', '<!-- api-start -->'],
  ['README.md', '<!-- api-end -->'],
  ['README.md', '<!-- counts-start -->'],
  ['docs/policy.md', '<!-- settings-start -->'],
  ['docs/policy.md', '<!-- suppression-start -->'],
  ['docs/policy.md', '<!-- allowances-end -->'],
  ['docs/policy.md', '<!-- verify-start -->'],
  ['docs/policy.md', '<!-- exceptions-end -->'],
])('without its marker %s %s is an error that names both', (path, marker) => {
  const text = page(path);
  writeFileSync(join(copy.folder, path), text.replace(marker, ''));
  for (const args of [['scripts/docs.ts'], ['scripts/docs.ts', '--check']]) {
    const { code, stderr } = runScript(copy.folder, args);
    expect(code).toBe(1);
    expect(stderr).toContain(`${path} has no marker ${marker}`);
    expect(page(path)).toBe(text.replace(marker, ''));
  }
  writeFileSync(join(copy.folder, path), text);
});

test('text around the markers stays as it is', () => {
  const text = page('README.md');
  const start = text.indexOf('<!-- api-start -->');
  const end = text.indexOf('<!-- api-end -->');
  const emptied = `${text.slice(0, start)}<!-- api-start -->${text.slice(end)}`;
  writeFileSync(join(copy.folder, 'README.md'), emptied);
  expect(runScript(copy.folder, ['scripts/docs.ts']).code).toBe(0);
  expect(page('README.md')).toBe(text);
});

test('each client has its section, with its own page in it', () => {
  const markdown = page('docs/clients.md');
  const headings = [...markdown.matchAll(/^## (.{1,100})$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(['Files with several readers', ...[...clients, unknownClient].map(({ name }) => name)]);
  for (const { id } of [...clients, unknownClient]) {
    const own = readFileSync(join(copy.folder, 'src/clients', id, 'README.md'), 'utf8')
      .trim()
      .replaceAll(/^## /gm, '### ');
    expect(markdown).toContain(own);
  }
});

test('each manager, issuer, rule and client is a row of its table', () => {
  const names = (path: string, head: string): readonly string[] =>
    rowsUnder(page(path), head).map(([name = '']) => name.replace(/^\[`?([^\]`]{1,100})`?\].*$/, '$1'));
  expect(names('docs/managers.md', 'Manager')).toEqual(managers.map(({ name }) => name));
  expect([...names('docs/credentials.md', 'Issuer')].sort()).toEqual(issuers.map(({ name }) => name).sort());
  const ofVerify = page('docs/rules/README.md').slice(page('docs/rules/README.md').indexOf('## Of verify'));
  const everyRun = rules.map(({ meta }) => meta.id);
  const verifyIds = ruleMetas.map(({ id }) => id).filter((id) => !everyRun.includes(id));
  expect(names('docs/rules/README.md', 'Rule')).toEqual(everyRun);
  expect(rowsUnder(ofVerify, 'Rule').map(([cell = '']) => /^\[`?(?<name>[^`\]]+)/.exec(cell)?.groups?.['name'])).toEqual(verifyIds);
  expect(names('docs/compatibility.md', 'Client')).toEqual(clients.map(({ name }) => name));
});

test('the matrix says what the declarations say', () => {
  const rows = rowsUnder(page('docs/compatibility.md'), 'Client');
  for (const [i, client] of clients.entries()) {
    for (const [j, place] of (['argument', 'env', 'header', 'url', 'field'] as const).entries()) {
      const syntaxes = client.interpolations
        .filter((one) => one.yields !== 'plain' && one.places.includes(place))
        .map(({ syntax }) => syntax);
      expect(rows[i]?.[j + 1]?.replaceAll('\\|', '|') ?? '', `${client.id} ${place}`).toBe(
        syntaxes.map((syntax) => `\`${syntax}\``).join(', '),
      );
    }
  }
});

test('every row of every table has as many cells as its head', () => {
  const uneven: string[] = [];
  for (const path of [...PAGES, 'docs/policy.md', 'README.md']) {
    let width = 0;
    for (const line of page(path).split('\n')) {
      if (!line.startsWith('|')) width = 0;
      else {
        const cells = line.split(/(?<!\\)\|/).length;
        if (width === 0) width = cells;
        else if (cells !== width) uneven.push(`${path}: ${line.slice(0, 80)}`);
      }
    }
  }
  expect(uneven).toEqual([]);
});

test('links of the printed pages lead to headings and files that are there', () => {
  const anchors = new Set(
    [...page('docs/clients.md').matchAll(/^## (.{1,100})$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replace(/\s/g, '-'),
    ),
  );
  const linked = [
    ...page('docs/compatibility.md').matchAll(/\(clients\.md#([^)]{1,100})\)/g),
    ...page('docs/clients.md').matchAll(/\]\(#([^)]{1,100})\)/g),
  ].map(([, anchor = '']) => anchor);
  expect(linked.length).toBeGreaterThan(clients.length);
  expect(linked.filter((anchor) => !anchors.has(anchor))).toEqual([]);
});

test('README.md counts what there is', () => {
  const counted = /<!-- counts-start -->(?<text>[^<]{0,400})<!-- counts-end -->/.exec(page('README.md'))?.groups?.['text'] ?? '';
  expect([...counted.matchAll(/\d{1,6}/g)].map(([digits]) => Number(digits))).toEqual([
    clients.length,
    issuers.length,
    managers.length,
    knownServers().length,
  ]);
});

test('the policy page has every setting of the schema', () => {
  interface Part {
    readonly properties?: Readonly<Record<string, Part>>;
    readonly items?: Part;
  }
  const { properties = {} }: Part = JSON.parse(page('schemas/policy.schema.json'));
  const names = (head: string): readonly string[] => rowsUnder(page('docs/policy.md'), head).map(([name = '']) => name.replaceAll('`', ''));
  const keys = (part: Part | undefined): readonly string[] => Object.keys(part?.properties ?? {});
  expect(names('Setting')).toEqual(Object.keys(properties));
  expect(names('Term')).toEqual(keys(properties['suppression']));
  expect(names('Key')).toEqual(keys(properties['allow']?.items));
  expect(names('Standard')).toEqual(keys(properties['verify']));
  expect(names('Part')).toEqual(keys(properties['verify']?.properties?.['exceptions']?.items));
  expect(names('Permission')).toEqual(keys(properties['repositories']));
});
