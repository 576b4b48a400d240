import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { GATE_INPUTS, type InputRule, REMEDIATE_INPUTS, VERIFY_INPUTS } from '../src/actions/inputs.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Manifest {
  readonly name?: string;
  readonly description?: string;
  readonly author?: string;
  readonly branding?: { readonly icon?: string; readonly color?: string };
  readonly inputs?: Readonly<Record<string, { readonly description?: string; readonly default?: unknown; readonly required?: boolean }>>;
  readonly outputs?: Readonly<Record<string, { readonly description?: string }>>;
  readonly runs?: { readonly using?: string; readonly main?: string; readonly pre?: string; readonly post?: string };
}

/** Every action of the repository and the inputs its door reads. */
const ACTIONS: Readonly<Record<string, Readonly<Record<string, InputRule>>>> = {
  'action.yml': GATE_INPUTS,
  'verify/action.yml': VERIFY_INPUTS,
  'remediate/action.yml': REMEDIATE_INPUTS,
};

function manifest(path: string): Manifest {
  return parse(readFileSync(join(ROOT, path), 'utf8'));
}

/** First cells of the tables between the markers, by the tables' own first heading. */
function tables(markdown: string): ReadonlyMap<string, readonly string[]> {
  const region = /<!-- api-start -->(?<body>[\s\S]{0,50000}?)<!-- api-end -->/.exec(markdown)?.groups?.['body'];
  if (region === undefined) throw new Error('README.md has no <!-- api-start --> … <!-- api-end --> region');
  const found = new Map<string, string[]>();
  let rows: string[] | undefined;
  for (const line of region.split('\n')) {
    const cell = /^\|\s{0,80}([^|]{1,200}?)\s{0,80}\|/.exec(line)?.[1];
    if (cell === undefined) rows = undefined;
    else if (/^:?-+:?$/.test(cell)) continue;
    else if (rows === undefined) found.set(cell, (rows = []));
    else rows.push(cell.replaceAll('`', ''));
  }
  return found;
}

test('every action of the repository is in the table above', () => {
  const here = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map((entry) => posix.join(entry.name, 'action.yml'))
    .filter((path) => existsSync(join(ROOT, path)));
  expect(['action.yml', ...here].sort()).toEqual(Object.keys(ACTIONS).sort());
});

describe.each(Object.entries(ACTIONS))('%s', (path, rules) => {
  const action = manifest(path);
  const inputs = Object.entries(action.inputs ?? {});

  test('has the inputs that its door reads', () => {
    expect(inputs.map(([name]) => name).sort()).toEqual(Object.keys(rules).sort());
  });

  test('describes each input, each allowed value and each output', () => {
    const silent = inputs.filter(([, { description }]) => (description ?? '').length < 20).map(([name]) => name);
    expect(silent).toEqual([]);
    const unnamed = Object.entries(rules).flatMap(([name, { values = [] }]) =>
      values.filter((value) => action.inputs?.[name]?.description?.includes(`\`${value}\``) !== true).map((value) => `${name}: ${value}`),
    );
    expect(unnamed).toEqual([]);
    expect(Object.entries(action.outputs ?? {}).filter(([, { description }]) => (description ?? '').length < 10)).toEqual([]);
  });

  test('leaves defaults to the policy, but for the token', () => {
    expect(inputs.filter(([, input]) => input.default !== undefined).map(([name]) => name)).toEqual(['token']);
    expect(inputs.filter(([, { required }]) => required === true)).toEqual([]);
  });

  test('runs a file of dist/ on Node 24 and nothing before or after', () => {
    expect(Object.keys(action.runs ?? {}).sort()).toEqual(['main', 'using']);
    expect(action.runs?.using).toBe('node24');
    const main = posix.join(posix.dirname(path), action.runs?.main ?? '');
    expect(main).toMatch(/^dist\/[a-z]+\.js$/);
    expect(existsSync(join(ROOT, main))).toBe(true);
  });

  test('has a name, a description and branding', () => {
    expect(action.name).toBe(path === 'action.yml' ? 'Keygate' : `Keygate ${posix.dirname(path)}`);
    expect(action.description?.length).toBeGreaterThan(20);
    // The marketplace cuts what is longer.
    expect(action.description?.length).toBeLessThanOrEqual(125);
    expect(action.branding).toEqual({
      icon: expect.stringMatching(/^[a-z-]+$/),
      color: expect.stringMatching(/^(?:white|black|yellow|blue|green|orange|red|purple|gray-dark)$/),
    });
  });
});

describe('README.md', () => {
  const action = manifest('action.yml');

  test('its table of inputs is the one of action.yml, in the same order', () => {
    expect(tables(readFileSync(join(ROOT, 'README.md'), 'utf8')).get('Input')).toEqual(Object.keys(action.inputs ?? {}));
  });

  test('a table of outputs, where there is one, is the one of action.yml', () => {
    const outputs = tables(readFileSync(join(ROOT, 'README.md'), 'utf8')).get('Output') ?? Object.keys(action.outputs ?? {});
    expect(outputs).toEqual(Object.keys(action.outputs ?? {}));
  });

  test('tables are read as they are written', () => {
    const markdown =
      '<!-- api-start -->\n| Input | Meaning |\n| --- | --- |\n| `a` | x |\n| `b-c` | y |\n\n| Output | Meaning |\n|:---|---|\n| `d` | z |\n<!-- api-end -->\n| `no` | - |';
    expect([...tables(markdown)]).toEqual([
      ['Input', ['a', 'b-c']],
      ['Output', ['d']],
    ]);
    expect(() => tables('# no markers')).toThrow('api-start');
  });
});

test('the dist folder holds the door of the action itself', () => {
  expect(existsSync(join(dirname(join(ROOT, 'action.yml')), 'dist', 'gate.js'))).toBe(true);
});
