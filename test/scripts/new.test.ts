import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { copyOfRepository, runScript } from './tree.ts';

const copy = copyOfRepository();
afterAll(() => copy.remove());

function scaffold(...args: readonly string[]): ReturnType<typeof runScript> {
  return runScript(copy.folder, ['scripts/new.ts', ...args]);
}

function written(path: string): string {
  return readFileSync(join(copy.folder, path), 'utf8');
}

/** What a written module exports, as the Node of the tests loads it. */
function load(path: string, expression: string): unknown {
  const url = pathToFileURL(join(copy.folder, path)).href;
  const program = `const loaded = await import(${JSON.stringify(url)}); console.log(JSON.stringify(${expression}));`;
  const { code, stdout, stderr } = runScript(copy.folder, ['--input-type=module', '-e', program]);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const KINDS = [
  {
    kind: 'client',
    files: ['src/clients/zed2/index.ts', 'src/clients/zed2/README.md', 'test/clients/zed2/configs/references.json'],
    registry: 'src/clients/index.ts',
  },
  { kind: 'manager', files: ['src/managers/zed2.ts'], registry: 'src/managers/index.ts' },
  { kind: 'credential', files: ['src/credentials/zed2.ts'], registry: 'src/credentials/index.ts' },
  { kind: 'rule', files: ['src/rules/zed2.ts', 'test/rules/zed2.test.ts', 'docs/rules/zed2.md'], registry: 'src/rules/index.ts' },
] as const;

describe.each(KINDS)('a new $kind', ({ kind, files, registry }) => {
  const { code, stdout, stderr } = scaffold(kind, 'zed2');

  test('writes its files and says what to do next', () => {
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect([...stdout.matchAll(/^wrote (.{1,100})$/gm)].map(([, path]) => path)).toEqual(files);
    expect(files.filter((path) => !existsSync(join(copy.folder, path)))).toEqual([]);
    expect(stdout).toContain(`1. add it to ${registry}`);
    expect(stdout).toContain('import { zed2 } from');
    expect(stdout).toContain('npm test');
  });

  test('its modules parse', () => {
    for (const path of files.filter((one) => one.endsWith('.ts'))) {
      expect(transformSync(written(path), { loader: 'ts', target: 'esnext', logLevel: 'silent' }).warnings, path).toEqual([]);
    }
  });

  test('a second time nothing is written over', () => {
    const path = files[0];
    writeFileSync(join(copy.folder, path), 'mine');
    expect(scaffold(kind, 'zed2')).toEqual({ code: 2, stdout: '', stderr: `${path} is there already; nothing was written.\n` });
    expect(written(path)).toBe('mine');
  });
});

describe('what is written', () => {
  test('a client: declaration, four headings and a sample that is JSON', () => {
    expect(scaffold('client', 'acme-code').code).toBe(0);
    expect(load('src/clients/acme-code/index.ts', '[loaded.acmeCode.id, loaded.acmeCode.name, loaded.acmeCode.files.length]')).toEqual([
      'acme-code',
      'Acme Code',
      1,
    ]);
    const headings = [...written('src/clients/acme-code/README.md').matchAll(/^## (.{1,100})$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['Where it looks', 'What it expands', 'What it cannot', 'Sources (read on YYYY-MM-DD)']);
    const config: { mcpServers: object } = JSON.parse(written('test/clients/acme-code/configs/references.json'));
    expect(Object.keys(config.mcpServers)).toEqual(['inventory', 'catalogue']);
  });

  test('a manager: its own examples hold', () => {
    expect(scaffold('manager', 'acme-safe').code).toBe(0);
    const expression =
      '(({ references: [form], examples }) => [examples.references.every((text) => form.pattern.test(text)), examples.lookalikes.some((text) => form.pattern.test(text))])(loaded.acmeSafe)';
    expect(load('src/managers/acme-safe.ts', expression)).toEqual([true, false]);
  });

  test('a credential: its samples match and its lookalikes do not', () => {
    expect(scaffold('credential', 'acme').code).toBe(0);
    const expression =
      "(({ kinds: [kind] }) => [kind.samples({ random: (n) => 'a1'.repeat(n / 2) }).every((text) => kind.pattern.test(text)), kind.lookalikes.some((text) => kind.pattern.test(text))])(loaded.acme)";
    expect(load('src/credentials/acme.ts', expression)).toEqual([true, false]);
  });

  test('a rule: it finds what its test says, and its page has the headings', () => {
    expect(scaffold('rule', 'acme-left-open').code).toBe(0);
    const slot = (kind: string): string => `{ span: { start: 0, end: 1 }, value: { kind: '${kind}' } }`;
    const found = (kind: string): string => `[...loaded.acmeLeftOpen.check({ servers: [{ slots: [${slot(kind)}] }] })].length`;
    expect(load('src/rules/acme-left-open.ts', `[${found('placeholder')}, ${found('plain')}]`)).toEqual([1, 0]);
    const markdown = written('docs/rules/acme-left-open.md');
    expect(markdown).toMatch(/^# acme-left-open\n/);
    expect([...markdown.matchAll(/^## (.{1,100})$/gm)].map(([, heading]) => heading)).toEqual([
      'What it finds',
      'Why',
      'Fix',
      'When to allow',
    ]);
  });
});

test.each([[], ['client'], ['planet', 'mars'], ['toString', 'mars']])('%s %s: usage', (...args) => {
  const { code, stdout, stderr } = scaffold(...args);
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: 'usage: npm run new -- client|manager|credential|rule <id>\n' });
});

test.each(['Zed', '2zed', 'zed_2', '../zed', 'zed-', 'zed/x', ''])('"%s" is no id', (id) => {
  const { code, stderr } = scaffold('client', id);
  expect(code).toBe(2);
  expect(stderr).toContain('is no id');
});
