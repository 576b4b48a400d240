import { describe, expect, test } from 'vitest';
import { taxaNamed } from '../../src/core/taxonomy.ts';
import { ruleMetas } from '../../src/rules/index.ts';
import { version } from '../../src/version.ts';
import { folder, keygate, put, run } from './run.ts';

describe('the command line', () => {
  test('prints its help and where to go on', async () => {
    const { code, out, err } = await keygate(folder(), ['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const command of ['check', 'explain', 'list', 'completion']) expect(out).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
  });

  test('prints the help of a command, with every exit code', async () => {
    const { code, out } = await keygate(folder(), ['check', '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/Exit codes: 0 clean, 1 findings, 2 wrong usage or policy, 3 nothing to scan, 4 something could not be read/);
    expect(out).toMatch(/--write-baseline \[file\]\s+accept the findings of the whole tree for now/);
    expect((await keygate(folder(), ['help', 'check'])).out).toBe(out);
  });

  test.each(['--version', '-V'])('%s prints the version', async (flag) => {
    expect(await keygate(folder(), [flag])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test.each([
    ['an unknown option', ['check', '--frmat', 'json'], /unknown option '--frmat'[\s\S]*--format/],
    ['an unknown command', ['chek'], /unknown command 'chek'[\s\S]*check/],
    ['a list of something else', ['list', 'servers'], /clients/],
    ['a shell that is none', ['completion', 'powershell'], /bash/],
    ['an option without its value', ['check', '--base'], /argument missing/],
    ['no command', [], /check/],
    ['no rule', ['explain'], /missing required argument/],
    ['two rules', ['explain', 'a', 'b'], /too many arguments/],
  ])('%s is wrong usage, and it says what there is', async (_, args, message) => {
    const { code, out, err } = await keygate(folder(), args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
  });
});

describe('explain', () => {
  test.each(ruleMetas.map((meta) => [meta.id, meta] as const))('%s', async (id, meta) => {
    const { code, out } = await keygate(folder(), ['explain', id]);
    expect(code).toBe(0);
    expect(out).toContain(`${id} (${meta.severity}, since ${meta.since})`);
    expect(out).toContain(meta.title);
    expect(out).toContain(`docs/rules/${id}.md`);
    const evidence = taxaNamed(meta.standards).map(({ id: cited, title, address }) => `  ${cited} ${title}\n    ${address}\n`);
    expect(out).toContain(`\nContributes evidence to:\n${evidence.join('')}\n`);
  });

  test.each([
    ['static-credentials', /There is no rule "static-credentials"; did you mean "static-credential"\?/],
    ['duplicatekey', /did you mean "duplicate-key"\?/],
    ['zzz', new RegExp(`There is no rule "zzz"; the rules are ${ruleMetas.map(({ id }) => id).join(', ')}\\.`)],
    ['\u001b[31m', /There is no rule "\\u\{1b\}\[31m"/],
  ])('%j is no rule', async (id, message) => {
    const { code, out, err } = await keygate(folder(), ['explain', id]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toContain('\u001b');
  });

  test('paints only where it is asked to', async () => {
    expect((await keygate(folder(), ['explain', 'static-credential'])).out).not.toContain('\u001b[');
    expect((await keygate(folder(), ['explain', 'static-credential'], { FORCE_COLOR: '1' })).out).toContain('\u001b[');
  });
});

describe('list', () => {
  test.each([
    ['clients', /^claude-code {2,}Claude Code {2,}\.mcp\.json/m, 28],
    ['issuers', /^github {2,}GitHub {2,}github-classic-token/m, 80],
    ['managers', /^onepassword {2,}1Password {2,}op:\/\//m, 20],
    ['rules', /^static-credential {2,}error {2,}/m, 3],
  ])('%s', async (what, line, least) => {
    const { code, out, err } = await keygate(folder(), ['list', what]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(line);
    expect(out.trimEnd().split('\n').length).toBeGreaterThanOrEqual(least);
    expect(out).not.toMatch(/ $/m);
  });
});

describe('completion', () => {
  test('for bash is valid, and completes commands, options and values', async () => {
    const { out } = await keygate(folder(), ['completion', 'bash']);
    const root = folder();
    put(root, 'completion.bash', out);
    expect(await run('bash', ['-n', 'completion.bash'], root)).toEqual({ code: 0, out: '', err: '' });
    const complete = async (...words: readonly string[]): Promise<readonly string[]> => {
      put(
        root,
        'ask.bash',
        `source ./completion.bash\nCOMP_WORDS=(keygate ${words.map((word) => `'${word}'`).join(' ')})\nCOMP_CWORD=${words.length}\n_keygate\nprintf '%s\\n' "\${COMPREPLY[@]}"\n`,
      );
      return (await run('bash', ['ask.bash'], root)).out.trim().split('\n');
    };
    expect(await complete('')).toEqual(expect.arrayContaining(['check', 'explain', 'list', 'completion', '--help']));
    expect(await complete('ch')).toEqual(['check']);
    expect(await complete('check', '--fo')).toEqual(['--format']);
    expect(await complete('check', '--format', '')).toEqual(['text', 'json', 'sarif', 'github']);
    expect(await complete('list', 'c')).toEqual(expect.arrayContaining(['clients']));
  });

  test('for zsh loads the one for bash', async () => {
    const { out } = await keygate(folder(), ['completion', 'zsh']);
    expect(out).toMatch(/^#compdef keygate\n.*bashcompinit/);
    const root = folder();
    put(root, 'completion.zsh', out.replace(/^autoload.*$/m, ''));
    expect((await run('bash', ['-n', 'completion.zsh'], root)).code).toBe(0);
  });

  test('for fish names every command and option', async () => {
    const { out } = await keygate(folder(), ['completion', 'fish']);
    const lines = out.trimEnd().split('\n');
    expect(lines.filter((line) => !line.startsWith('complete -c keygate -n '))).toEqual([]);
    for (const line of lines) expect((line.match(/'/g) ?? []).length % 2, line).toBe(0);
    for (const option of ['base', 'head', 'format', 'output', 'policy', 'fail-on']) expect(out).toMatch(new RegExp(` -l ${option}\\b`));
  });

  test.each(['bash', 'zsh', 'fish'])('for %s offers every option of check', async (shell) => {
    const root = folder();
    const help = (await keygate(root, ['check', '--help'])).out;
    const { out } = await keygate(root, ['completion', shell]);
    const options = [...help.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name = '']) => name);
    expect(options.length).toBeGreaterThan(5);
    expect(options.filter((name) => !out.includes(name))).toEqual([]);
  });
});
