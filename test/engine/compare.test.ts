import { describe, expect, test } from 'vitest';
import { compare, type Examined, findTransient } from '../../src/engine/compare.ts';
import { judge } from '../../src/engine/judge.ts';
import { rules } from '../../src/rules/index.ts';
import { knowledge, readAs, sourceOf } from '../support/reading.ts';
import { githubToken, makeSamples } from '../support/samples.ts';

const make = makeSamples('compare');
const X = make.random(32);
const Y = make.random(32);
const GITHUB = githubToken('compare');

type Servers = Readonly<Record<string, Readonly<Record<string, string>>>>;

function config(servers: Servers): string {
  return JSON.stringify(
    { mcpServers: Object.fromEntries(Object.entries(servers).map(([name, env]) => [name, { command: 'npx', env }])) },
    null,
    2,
  );
}

function examined(files: Readonly<Record<string, string | Servers>>): readonly Examined[] {
  return Object.entries(files).map(([path, content]) => {
    const text = typeof content === 'string' ? content : config(content);
    const file = readAs(path, text);
    return { file, judged: judge(file, sourceOf(path, text), rules, knowledge) };
  });
}

/** Standings of the head's findings, as `path server slot: standing`. */
function standings(base: Readonly<Record<string, string | Servers>>, head: Readonly<Record<string, string | Servers>>): readonly string[] {
  return compare(examined(base), examined(head)).map(
    ({ origin, server, slot, rule, standing }) => `${origin.path} ${server?.name ?? '-'} ${slot?.name ?? rule}: ${standing}`,
  );
}

const F = '.mcp.json';
const G = '.cursor/mcp.json';

describe('a literal', () => {
  test.each<[string, Readonly<Record<string, string | Servers>>, Readonly<Record<string, string | Servers>>, readonly string[]]>([
    ['in a new file is added', {}, { [F]: { s: { T_TOKEN: X } } }, [`${F} s T_TOKEN: added`]],
    ['in a new server is added', { [F]: { a: {} } }, { [F]: { a: {}, s: { T_TOKEN: X } } }, [`${F} s T_TOKEN: added`]],
    ['in a new slot is added', { [F]: { s: {} } }, { [F]: { s: { T_TOKEN: X } } }, [`${F} s T_TOKEN: added`]],
    ['that was there is existing', { [F]: { s: { T_TOKEN: X } } }, { [F]: { s: { T_TOKEN: X } } }, [`${F} s T_TOKEN: existing`]],
    [
      'that moved in its file is existing',
      { [F]: { s: { T_TOKEN: X } } },
      { [F]: { a: { B: '1' }, s: { B: '2', T_TOKEN: X } } },
      [`${F} s T_TOKEN: existing`],
    ],
    ['whose server was renamed is existing', { [F]: { s: { T_TOKEN: X } } }, { [F]: { t: { T_TOKEN: X } } }, [`${F} t T_TOKEN: existing`]],
    [
      'that moved to another server is existing',
      { [F]: { a: { T_TOKEN: X }, b: {} } },
      { [F]: { a: {}, b: { T_TOKEN: X } } },
      [`${F} b T_TOKEN: existing`],
    ],
    ['whose slot was renamed is existing', { [F]: { s: { A_TOKEN: X } } }, { [F]: { s: { B_TOKEN: X } } }, [`${F} s B_TOKEN: existing`]],
    [
      'that moved to another file is existing',
      { [F]: { s: { T_TOKEN: X } } },
      { [G]: { s: { T_TOKEN: X } } },
      [`${G} s T_TOKEN: existing`],
    ],
    [
      'that was copied within its file is added once',
      { [F]: { a: { T_TOKEN: X } } },
      { [F]: { a: { T_TOKEN: X }, b: { T_TOKEN: X } } },
      [`${F} a T_TOKEN: existing`, `${F} b T_TOKEN: added`],
    ],
    [
      'that was copied in front of itself is added there',
      { [F]: { z: { T_TOKEN: X } } },
      { [F]: { a: { T_TOKEN: X }, z: { T_TOKEN: X } } },
      [`${F} a T_TOKEN: added`, `${F} z T_TOKEN: existing`],
    ],
    [
      'that was copied to another file is added there',
      { [F]: { s: { T_TOKEN: X } } },
      { [F]: { s: { T_TOKEN: X } }, [G]: { s: { T_TOKEN: X } } },
      [`${F} s T_TOKEN: existing`, `${G} s T_TOKEN: added`],
    ],
    [
      'that was copied to a file that comes first is added there',
      { [F]: { s: { T_TOKEN: X } } },
      { [G]: { s: { T_TOKEN: X } }, [F]: { s: { T_TOKEN: X } } },
      [`${G} s T_TOKEN: added`, `${F} s T_TOKEN: existing`],
    ],
    [
      'that stood twice and stands twice is existing both times',
      { [F]: { a: { T_TOKEN: X }, b: { T_TOKEN: X } } },
      { [F]: { c: { T_TOKEN: X }, d: { T_TOKEN: X } } },
      [`${F} c T_TOKEN: existing`, `${F} d T_TOKEN: existing`],
    ],
    [
      'that takes the place of another one is added',
      { [F]: { s: { T_TOKEN: X } } },
      { [F]: { s: { T_TOKEN: Y } } },
      [`${F} s T_TOKEN: added`],
    ],
    [
      'that takes the place of a reference is a regression',
      { [F]: { s: { T_TOKEN: '${T}' } } },
      { [F]: { s: { T_TOKEN: X } } },
      [`${F} s T_TOKEN: regressed`],
    ],
    [
      'that takes the place of a manager’s reference is a regression',
      { [F]: { s: { T_TOKEN: 'op://a/b/c' } } },
      { [F]: { s: { T_TOKEN: X } } },
      [`${F} s T_TOKEN: regressed`],
    ],
    [
      'that takes the place of a placeholder is added',
      { [F]: { s: { T_TOKEN: 'YOUR_TOKEN' } } },
      { [F]: { s: { T_TOKEN: X } } },
      [`${F} s T_TOKEN: added`],
    ],
    [
      'beside a reference that another server held is added',
      { [F]: { a: { T_TOKEN: '${T}' } } },
      { [F]: { a: { T_TOKEN: '${T}' }, b: { T_TOKEN: X } } },
      [`${F} b T_TOKEN: added`],
    ],
    [
      'that comes as a default of a reference that was bare is a regression',
      { [F]: { s: { T_TOKEN: '${T}' } } },
      { [F]: { s: { T_TOKEN: `\${T:-${X}}` } } },
      [`${F} s T_TOKEN: regressed`],
    ],
    ['that went is no finding', { [F]: { s: { T_TOKEN: X } } }, { [F]: { s: { T_TOKEN: '${T}' } } }, []],
    [
      'of which one part changed is added, the other existing',
      { [F]: { s: { SETTING: `${GITHUB} and more` } } },
      { [F]: { s: { SETTING: `${GITHUB} and ${githubToken('other')}` } } },
      [`${F} s SETTING: existing`, `${F} s SETTING: added`],
    ],
    [
      'that was swapped with another one is existing',
      { [F]: { s: { A_TOKEN: X, B_TOKEN: Y } } },
      { [F]: { s: { A_TOKEN: Y, B_TOKEN: X } } },
      [`${F} s A_TOKEN: existing`, `${F} s B_TOKEN: existing`],
    ],
  ])('%s', (_, base, head, expected) => {
    expect(standings(base, head)).toEqual(expected);
  });
});

describe('another finding', () => {
  const twice = '{"mcpServers":{"s":{"command":"npx","command":"uvx"}}}';

  test('that the base had too is existing', () => {
    expect(standings({ [F]: twice }, { [F]: `\n\n${twice}` })).toEqual([`${F} - duplicate-key: existing`]);
  });

  test('that the base had not is added', () => {
    expect(standings({ [F]: '{"mcpServers":{}}' }, { [F]: twice })).toEqual([`${F} - duplicate-key: added`]);
  });

  test('that another file had is added', () => {
    expect(standings({ [G]: twice }, { [F]: twice })).toEqual([`${F} - duplicate-key: added`]);
  });

  test('a second key that stands twice is added, the first existing', () => {
    const more = '{"mcpServers":{"s":{"command":"npx","command":"uvx"},"t":{"url":"a","url":"b"}}}';
    expect(standings({ [F]: twice }, { [F]: more })).toEqual([`${F} - duplicate-key: existing`, `${F} - duplicate-key: added`]);
  });

  test('a file that is still broken blocks again: it hides what it adds', () => {
    const broken = '{"mcpServers":{"s":{"command":"npx"';
    expect(standings({ [F]: broken }, { [F]: broken })).toEqual([`${F} - unreadable-config: added`]);
  });
});

describe('a literal that came and went', () => {
  const history = (...versions: readonly Servers[]): readonly Examined[] => versions.flatMap((servers) => examined({ [F]: servers }));

  test('is said once, however many commits held it', () => {
    const found = findTransient([], examined({ [F]: { s: {} } }), history({ s: { T_TOKEN: X } }, { s: { T_TOKEN: X, B: '1' } }));
    expect(found.map(({ standing, slot }) => `${slot?.name} ${standing}`)).toEqual(['T_TOKEN transient']);
  });

  test('is nothing new if the head still holds it, anywhere', () => {
    expect(findTransient([], examined({ [G]: { t: { OTHER_TOKEN: X } } }), history({ s: { T_TOKEN: X } }))).toEqual([]);
  });

  test('is nothing new if the base held it', () => {
    expect(findTransient(examined({ [G]: { t: { T_TOKEN: X } } }), [], history({ s: { T_TOKEN: X } }))).toEqual([]);
  });

  test('two of them are two', () => {
    const found = findTransient([], [], history({ s: { T_TOKEN: X } }, { s: { T_TOKEN: Y } }, { s: { T_TOKEN: X } }));
    expect(found).toHaveLength(2);
  });

  test('only literals count', () => {
    const broken = examined({ [F]: '{"mcpServers":{"s":{"command":"npx","command":"uvx"}}}' });
    expect(findTransient([], [], broken)).toEqual([]);
  });
});

test('a thousand literals that moved are compared at once', () => {
  const servers = (prefix: string): Servers =>
    Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`${prefix}${i}`, { T_TOKEN: makeSamples(`many ${i}`).random(32) }]));
  const start = performance.now();
  const found = standings({ [F]: servers('a') }, { [F]: servers('b') });
  expect(found.filter((line) => line.endsWith(': existing'))).toHaveLength(1_000);
  expect(performance.now() - start).toBeLessThan(10_000);
});
