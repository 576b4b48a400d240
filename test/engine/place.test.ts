import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinct, placeFor, render, renderCommand, renderLauncher, renderLine, type Stored } from '../../src/engine/place.ts';
import { managers } from '../../src/managers/index.ts';
import type { Manager, Remedy } from '../../src/managers/manager.ts';

function anyManager(id: string): Manager {
  const manager = managers.find((one) => one.id === id);
  if (manager === undefined) throw new Error(`no manager ${id}`);
  return manager;
}

function managerNamed(id: string): Manager & { readonly remedy: Remedy } {
  const manager = managers.find((one): one is Manager & { readonly remedy: Remedy } => one.id === id && one.remedy !== undefined);
  if (manager === undefined) throw new Error(`no remedy of ${id}`);
  return manager;
}

const vault = managerNamed('vault');
const azure = managerNamed('azure-key-vault');
const doppler = managerNamed('doppler');
const onepassword = managerNamed('onepassword');
const remedies = managers.flatMap(({ remedy }) => (remedy === undefined ? [] : [remedy]));
const WORDS = { repo: 'shop', server: 'github', slot: 'TOKEN' };

function storedIn(manager: Manager, template?: string, settings: Readonly<Record<string, string>> = {}): Stored {
  const stored = placeFor(manager, template, WORDS, settings);
  if ('problem' in stored) throw new Error(stored.problem);
  return stored;
}

function problemOf(manager: Manager, template?: string, settings: Readonly<Record<string, string>> = {}): string {
  const stored = placeFor(manager, template, WORDS, settings);
  return 'problem' in stored ? stored.problem : `stored at ${stored.path}`;
}

describe('the place of a credential', () => {
  test('is made of the names, by the template of the manager or of the policy', () => {
    expect(storedIn(vault)).toEqual({
      path: 'secret/mcp/shop/github/TOKEN',
      values: {
        repo: 'shop',
        server: 'github',
        slot: 'TOKEN',
        path: 'secret/mcp/shop/github/TOKEN',
        head: 'secret',
        rest: 'mcp/shop/github/TOKEN',
        parent: 'secret/mcp/shop/github',
        leaf: 'TOKEN',
      },
    });
    expect(storedIn(vault, '/kv//team/./{server}/{slot}/').path).toBe('kv/team/github/TOKEN');
    expect(storedIn(azure, '{server}-{slot}', { vault: 'my-vault', other: 'x' }).values).toMatchObject({
      vault: 'my-vault',
      leaf: 'github-TOKEN',
    });
    expect(storedIn(azure, '{server}-{slot}', { vault: 'my-vault', other: 'x' }).values).not.toHaveProperty('other');
  });

  test.each([
    ['a manager that keeps nothing', anyManager('keygate'), undefined, {}, /^A literal cannot be moved to Keygate by .*\.$/],
    [
      'no setting',
      azure,
      undefined,
      {},
      /^Azure Key Vault needs remediate\.settings\.vault of the policy: the name of the key vault, .*\.$/,
    ],
    ['an empty setting', azure, undefined, { vault: '' }, /needs remediate\.settings\.vault/],
    [
      'a setting with a blank',
      azure,
      undefined,
      { vault: 'my vault' },
      /^remediate\.settings\.vault of the policy is not the name of the key vault/,
    ],
    ['a setting that looks like an option', doppler, undefined, { project: '--token', environment: 'dev' }, /remediate\.settings\.project/],
    [
      'a setting that the manager does not know',
      azure,
      undefined,
      { vault: 'My_Vault' },
      /^With this path and these settings .*no reference.*\.$/,
    ],
    ['a setting of the language', azure, undefined, Object.create({ vault: 'inherited' }), /needs remediate\.settings\.vault/],
    [
      'a word that nobody knows',
      vault,
      'kv/{team}/{server}/{slot}',
      {},
      /^remediate\.path has \{team\}; there are \{repo\}, \{server\} and \{slot\}\.$/,
    ],
    ['no server', vault, 'kv/{repo}/{slot}', {}, /must have \{server\} and \{slot\}/],
    ['no slot', vault, 'kv/{repo}/{server}', {}, /must have \{server\} and \{slot\}/],
    [
      'a character that is not legal',
      vault,
      'my kv/{server}/{slot}',
      {},
      /^remediate\.path has a character that HashiCorp Vault does not take/,
    ],
    ['a template without end', vault, `kv/${'x'.repeat(600)}/{server}/{slot}`, {}, /or is too long\.$/],
    ['too few parts', onepassword, '{server}/{slot}', {}, /^remediate\.path has 2 parts, and 1Password takes 3 to 4\.$/],
    ['too many parts', azure, '{server}/{slot}', { vault: 'my-vault' }, /^remediate\.path has 2 parts, and Azure Key Vault takes 1\.$/],
  ] as const)('%s is a problem', (_, manager, template, settings, sentence) => {
    expect(problemOf(manager, template, settings)).toMatch(sentence);
  });

  test('has the letters that the manager knows', () => {
    const stored = placeFor(doppler, 'MCP-{repo}-{server}/{slot}', { ...WORDS, server: 'GitHub' }, { project: 'mcp', environment: 'dev' });
    expect(stored).toMatchObject({ path: 'mcp-shop-github/token' });
  });

  test('keeps its beginning where a part is long', () => {
    const stored = placeFor(managerNamed('dotenvx'), undefined, { ...WORDS, server: 's'.repeat(79) }, {});
    expect(stored).toMatchObject({ path: expect.stringMatching(/^\.env\.mcp\.s{63}_[a-z0-9]{7}\/TOKEN$/) });
  });
});

describe('names', () => {
  test('that become the same are told apart, in order and whatever their case', () => {
    const names = ['my server', 'my-server', 'My.Server', 'MY SERVER', 'my server', '', '--'];
    expect([...distinct(names, azure.remedy)]).toEqual([
      ['my server', 'my-server'],
      ['my-server', 'my-server-2'],
      ['My.Server', 'My-Server-3'],
      ['MY SERVER', 'MY-SERVER-4'],
      ['', 'unnamed'],
      ['--', 'unnamed-2'],
    ]);
  });

  test('that a number would make the same as another are told apart too', () => {
    expect([...distinct(['a', 'a-2', 'A'], azure.remedy).values()]).toEqual(['a', 'a-2', 'A-3']);
  });

  test('stay apart, stay legal, and stay what they are when a place is made of them', () => {
    const name = fc.oneof(
      fc.string({ maxLength: 120 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.array(fc.constantFrom('a', 'A', '-', '_', '.', ' ', '2', '/'), { maxLength: 8 }).map((units) => units.join('')),
      fc.array(fc.constantFrom('long', 'LONG', '-', '..'), { minLength: 20, maxLength: 60 }).map((units) => units.join('')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...remedies), fc.array(name, { maxLength: 12 }), (remedy, names) => {
        const words = [...distinct(names, remedy).values()];
        expect(words).toHaveLength(new Set(names).size);
        expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length);
        for (const word of words) expect(word).toMatch(new RegExp(`^(?![-.])[${remedy.characters}]{1,80}$`));
        for (const word of words) expect(distinct([word], remedy).get(word)).toBe(word);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a line for a shell', () => {
  const stored: Stored = { path: "it's", values: { path: "it's", leaf: 'a b', head: '$(x)' } };

  test.each([
    ['get -m={leaf} {path}', `get -m='a b' 'it'\\''s'`],
    [`say '{path}' '["{leaf}"]'`, `say 'it'\\''s' '["a b"]'`],
    ['say "{head} {leaf}" {name}', 'say "\\$(x) a b" NAME'],
    ["say \\'{leaf}", "say \\''a b'"],
    [`printf %s "$(cat)" | put {leaf}`, `printf %s "$(cat)" | put 'a b'`],
    ['# In the app, make {path}.', "# In the app, make it's."],
  ])('%s', (template, line) => {
    expect(renderLine(template, stored, 'NAME')).toBe(line);
  });

  test('is made of the words of a command', () => {
    expect(renderCommand(['get', '["{leaf}"]', '{name}', ''], stored, 'NAME')).toBe(`get '["a b"]' NAME ''`);
  });

  test('is not made where a template names what nobody knows', () => {
    expect(() => render('{vault}', stored, 'NAME')).toThrow(RangeError);
    expect(() => renderLine('get {constructor}', stored, 'NAME')).toThrow(RangeError);
  });

  test('does not look into what it put in', () => {
    expect(render('{path}', { path: '', values: { path: '{name}' } }, 'NAME')).toBe('{name}');
  });
});

describe('the words of a launcher', () => {
  const settings = { project: 'mcp', environment: 'dev' };

  function wordsOf(id: string, slots: readonly string[], template?: string): readonly string[] | { readonly problem: string } {
    const manager = managerNamed(id);
    const credentials = slots.map((slot) => {
      const stored = placeFor(manager, template, { ...WORDS, slot }, settings);
      if ('problem' in stored) throw new Error(stored.problem);
      return { stored, name: slot };
    });
    const { launcher } = manager.remedy;
    if (launcher === undefined) throw new Error(`no launcher of ${id}`);
    return renderLauncher(launcher, credentials);
  }

  test('name every credential of the server', () => {
    expect(wordsOf('doppler', ['A', 'B'])).toEqual([
      'doppler',
      'run',
      '--no-fallback',
      '--only-secrets',
      'A,B',
      '-p',
      'mcp',
      '-c',
      'dev_shop--github',
      '--',
    ]);
    expect(wordsOf('conjur', ['A', 'B'])).toEqual([
      'summon',
      '-p',
      'summon-conjur',
      '--yaml',
      'A: !var mcp/shop/github/A\nB: !var mcp/shop/github/B',
    ]);
    expect(wordsOf('envconsul', ['A', 'B'])).toEqual(['envconsul', '-once', '-no-prefix', '-secret', 'secret/mcp/shop/github']);
    expect(wordsOf('onepassword', ['A', 'B'])).toEqual(['op', 'run', '--no-masking', '--']);
  });

  test('are a problem where one place is not enough', () => {
    expect(wordsOf('envconsul', ['A', 'B'], 'secret/mcp/{server}/{slot}/key')).toEqual({
      problem: expect.stringMatching(/^envconsul starts a server with credentials of one place, .*\.$/),
    });
  });

  test.each([
    ['doppler', 'apiKey'],
    ['chamber', 'apiKey'],
    ['conjur', 'A: !var other\nB'],
    ['onepassword', 'not a name'],
  ])('of %s are a problem for a variable %j', (id, name) => {
    expect(wordsOf(id, [name])).toEqual({ problem: expect.stringMatching(/ cannot set a variable of this name\.$/) });
  });
});
