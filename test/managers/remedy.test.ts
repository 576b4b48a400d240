import { describe, expect, test } from 'vitest';
import type { ApprovedManager } from '../../src/core/standard.ts';
import { findLaunches } from '../../src/engine/launchers.ts';
import { placeFor, render, renderCommand, renderLauncher, renderLine, type Stored, type Words } from '../../src/engine/place.ts';
import { findPrinted } from '../../src/engine/printed.ts';
import { managers } from '../../src/managers/index.ts';
import type { Manager, Remedy } from '../../src/managers/manager.ts';
import { verifyRules } from '../../src/rules/verify.ts';
import { judged, knowledge, literalsIn, readAs } from '../support/reading.ts';
import { verified } from '../support/verify-tester.ts';

/** Managers to which no change of a configuration moves a literal, and why. */
const WITHOUT: ReadonlyMap<string, string> = new Map([
  ['astrix', 'keeps nothing, and starts the server through a shell'],
  ['aws-vault', 'makes sessions of AWS and keeps no other credential'],
  ['bank-vaults', 'keeps nothing: the references that it replaces are those of other managers'],
  ['bitwarden', 'names secrets by ids that nobody knows before, and starts the server through a shell'],
  ['docker-mcp', 'keeps the configuration of the servers in its own catalog'],
  ['github-actions', 'fills in workflows alone'],
  ['keygate', 'keeps nothing'],
  ['kubernetes', 'is configured by manifests'],
  ['teller', 'reads one file that maps the secrets of another store'],
  ['toolhive', 'starts servers of its own registry and hands over secrets by an option'],
  ['vscode-input', 'asks a person'],
]);

/** A value for each setting of every remedy. */
const SETTINGS: Readonly<Record<string, string>> = {
  account: '123456789012',
  environment: 'dev',
  host: 'gitlab.example.com',
  project: 'my-project',
  region: 'eu-central-1',
  vault: 'my-vault',
};
const NAME = 'GITHUB_TOKEN';
const SERVER = ['npx', '-y', 'acme-mcp@1.4.2'];
const PLAIN: Words = { repo: 'shop', server: 'github', slot: NAME };
const WORDS: readonly (readonly [what: string, words: Words])[] = [
  ['plain names', PLAIN],
  ['names with blanks and marks', { repo: 'acme/shop.git', server: 'My Server (π)', slot: 'x-api-key' }],
  ['names without a letter', { repo: '..', server: '--', slot: '' }],
  ['names that are long or meant ill', { repo: 'r'.repeat(300), server: `s'"$(x)\n{name}`, slot: 'S'.repeat(300) }],
];

type WithRemedy = Manager & { readonly remedy: Remedy };
const remedied = managers.filter((manager): manager is WithRemedy => manager.remedy !== undefined);

function storedFor(manager: Manager, words: Words): Stored {
  const stored = placeFor(manager, undefined, words, SETTINGS);
  if ('problem' in stored) throw new Error(stored.problem);
  return stored;
}

/** Every template of a remedy but its path. */
function templatesOf({ reference, launcher, print, store, signIn }: Remedy): readonly string[] {
  return [...(reference === undefined ? [] : [reference]), ...(launcher?.words ?? []), ...(print ?? []), ...store, ...signIn];
}

/** Forms of every manager that a text is, as `id: yields`. */
function recognised(text: string): readonly string[] {
  return managers.flatMap(({ id, references }) =>
    references.filter(({ pattern }) => pattern.exec(text)?.[0] === text).map(({ yields }) => `${id}: ${yields}`),
  );
}

/** The launcher in front of the server: the manager's own, else ours where it replaces the reference. */
function launcherOf({ remedy, references }: WithRemedy, stored: Stored): readonly string[] | undefined {
  if (remedy.launcher !== undefined) {
    const words = renderLauncher(remedy.launcher, [{ stored, name: NAME }]);
    if ('problem' in words) throw new Error(words.problem);
    return words;
  }
  if (remedy.reference === undefined) return undefined;
  const text = render(remedy.reference, stored, NAME);
  const syntax = references.find(({ pattern }) => pattern.test(text))?.syntax ?? '';
  const keygate = managers.find(({ id }) => id === 'keygate')?.launchers[0];
  expect(keygate?.resolves).toContain(syntax);
  return ['npx', '-y', 'mcp-keygate@0.1.0', 'exec', '--'];
}

/** Configurations that a fix writes: the server behind a launcher, and a client that runs the command itself. */
function swapped(
  manager: WithRemedy,
  stored: Stored,
): readonly { readonly path: string; readonly text: string; readonly approved: readonly string[] }[] {
  const { reference, launcher, print } = manager.remedy;
  const words = launcherOf(manager, stored);
  const [command, ...args] = [...(words ?? []), ...SERVER];
  const env = launcher?.style === 'bulk' || reference === undefined ? {} : { env: { [NAME]: render(reference, stored, NAME) } };
  const behind = {
    path: '.mcp.json',
    text: JSON.stringify({ mcpServers: { github: { command, args, ...env } } }),
    approved: launcher === undefined ? [manager.id, 'keygate'] : [manager.id],
  };
  const [program, ...rest] = SERVER;
  const run = {
    path: 'crush.json',
    text: JSON.stringify({
      mcp: {
        github: {
          type: 'stdio',
          command: program,
          args: rest,
          env: { [NAME]: `$(${print === undefined ? '' : renderCommand(print, stored, NAME)})` },
        },
      },
    }),
    approved: [manager.id],
  };
  return [...(words === undefined ? [] : [behind]), ...(print === undefined ? [] : [run])];
}

describe('the remedies', () => {
  test('a manager has one, or there is a reason', () => {
    expect(managers.filter(({ remedy }) => remedy === undefined).map(({ id }) => id)).toEqual([...WITHOUT.keys()]);
  });

  test('every setting has a value here and is no word of ours', () => {
    const settings = new Set(remedied.flatMap(({ remedy }) => Object.keys(remedy.settings ?? {})));
    expect([...settings].sort()).toEqual(Object.keys(SETTINGS));
    const ours = ['path', 'head', 'rest', 'parent', 'leaf', 'repo', 'server', 'slot', 'name'];
    expect(ours.filter((word) => settings.has(word))).toEqual([]);
  });
});

describe.each(remedied.map((manager) => [manager.id, manager] as const))('%s', (id, manager) => {
  const { remedy } = manager;

  test('is described, dated and does something', () => {
    expect(remedy.source).toMatch(/^https:\/\/.{5,600} \(read \d{4}-\d{2}-\d{2}\)$/);
    expect(remedy.install).toMatch(/^(?:https:\/\/|go install |npm install -g )\S/);
    expect(remedy.install).not.toMatch(/latest$/);
    expect(remedy.signIn.length).toBeGreaterThan(0);
    expect(remedy.store.length).toBeGreaterThan(0);
    expect(remedy.launcher ?? remedy.print ?? remedy.reference).toBeDefined();
    for (const what of Object.values(remedy.settings ?? {})) expect(what).toMatch(/^the [^\n]{5,80}[^.]$/);
  });

  test('its path is of the words alone, and of as many parts as it may have', () => {
    expect(
      [...remedy.path.matchAll(/\{[^}]{0,40}\}/g)].map(([whole]) => whole).filter((one) => !/^\{(?:repo|server|slot)\}$/.test(one)),
    ).toEqual([]);
    const count = remedy.path.split('/').length;
    expect(count).toBeGreaterThanOrEqual(remedy.parts[0]);
    expect(count).toBeLessThanOrEqual(remedy.parts[1]);
  });

  test.each(WORDS)('gives %s a place that is legal', (_, words) => {
    const { path } = storedFor(manager, words);
    expect(path).toMatch(new RegExp(`^(?:[${remedy.characters}]{1,80})(?:/[${remedy.characters}]{1,80}){0,20}$`));
    expect(path.split('/').filter((part) => /^\.{1,80}$/.test(part))).toEqual([]);
  });

  test('every template names what is known', () => {
    const stored = storedFor(manager, PLAIN);
    for (const template of templatesOf(remedy)) {
      for (const made of [render(template, stored, NAME), renderLine(template, stored, NAME)]) {
        expect(made).not.toMatch(/\{[a-z]{1,20}\}/);
        expect(made).not.toContain('undefined');
      }
    }
  });

  test.each(remedy.reference === undefined ? [] : WORDS)('writes a reference for %s that is its own alone', (_, words) => {
    const stored = storedFor(manager, words);
    const reference = render(remedy.reference ?? '', stored, NAME);
    expect(recognised(reference)).toEqual([`${id}: manager`]);
    const text = JSON.stringify({ mcpServers: { s: { command: 'server', env: { [NAME]: reference } } } });
    expect(literalsIn(readAs('.mcp.json', text), text)).toEqual([]);
    expect(judged('.mcp.json', text).map(({ rule }) => rule)).toEqual([]);
  });

  test.each(remedy.launcher === undefined ? [] : [remedy.launcher])('launches as it says', (declared) => {
    const stored = storedFor(manager, PLAIN);
    const words = [...(launcherOf(manager, stored) ?? []), ...SERVER];
    const found = findLaunches(words, managers);
    expect(found.map((launch) => `${launch.manager.id} ${launch.style}`)).toEqual([`${id} ${declared.style}`]);
    // Behind its own options stands the server: nothing of it is taken for one of them.
    const [launch] = found;
    if (launch?.launcher.separator === '--') expect(words.slice(launch.end)).toEqual(SERVER);
    if (declared.style === 'reference') {
      const form = manager.references.find(({ pattern }) => pattern.test(render(remedy.reference ?? '', stored, NAME)));
      expect(launch?.syntaxes).toContain(form?.syntax);
    }
    expect(words.join(' ')).not.toMatch(/\bsh -c\b|--watch|@latest/);
  });

  test.each(remedy.print === undefined ? [] : WORDS)('prints the secret of %s', (_, words) => {
    const line = renderCommand(remedy.print ?? [], storedFor(manager, words), NAME);
    const printed = findPrinted(line, managers);
    expect(printed).toMatchObject({ manager: id, via: 'manager' });
    expect(printed?.target).not.toBe('');
  });

  test.each(WORDS)('the lines that store %s hold no value and no template', (_, words) => {
    const stored = storedFor(manager, words);
    const lines = [...remedy.store, ...remedy.signIn].map((line) => renderLine(line, stored, NAME));
    for (const line of lines) {
      expect(line).not.toMatch(/[{}\n]/);
      // A shell that does not know comments must find nothing to run or to close in one.
      if (line.startsWith('#')) expect(line).toMatch(/^# [A-Z0-9][^'"`$;&|<>\\]{10,400}\.$/);
      else
        expect(line).not.toMatch(
          /\s(?:--?)?(?:value|password|token|secret-string|data)[= ](?!-|file:\/\/\/dev\/stdin|@\/dev\/stdin|"\$\(cat\)")/,
        );
      expect(knowledge.detector.findLoosely(line)).toEqual([]);
      expect(knowledge.findStructures(line)).toEqual([]);
    }
  });

  test('what a fix writes is clean, by a policy that approves this manager alone', () => {
    const stored = storedFor(manager, PLAIN);
    const configurations = swapped(manager, stored);
    expect(configurations.length).toBeGreaterThan(0);
    for (const { path, text, approved } of configurations) {
      const list: readonly ApprovedManager[] = approved.map((one) => ({ id: one, paths: [], accounts: [] }));
      const tree = [path, '.env.mcp.github', 'mcp/github.enc.yaml', 'mcp/GITHUB.vals.yaml', 'secretspec.toml'];
      const found = verified(verifyRules, { [path]: text }, { standard: { managers: list }, tree });
      expect(found.map(({ rule, message }) => `${path} ${rule}: ${message}`)).toEqual([]);
      expect(judged(path, text).map(({ rule }) => rule)).toEqual([]);
      expect(literalsIn(readAs(path, text), text)).toEqual([]);
    }
  });
});
