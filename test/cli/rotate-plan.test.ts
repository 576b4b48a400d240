import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { githubToken, makeSamples, password } from '../support/samples.ts';
import { commit, folder, git, keygate, put, repository } from './run.ts';

const GITHUB = githubToken('rotate-plan');
const OTHER = makeSamples('rotate-plan').random(32);

function servers(...named: readonly (readonly [name: string, variable: string, value: string])[]): string {
  return `${JSON.stringify({ mcpServers: Object.fromEntries(named.map(([name, variable, value]) => [name, { command: 'npx', env: { [variable]: value } }])) }, null, 2)}\n`;
}

interface Plan {
  readonly exposed: readonly {
    readonly what: string;
    readonly issuer?: string;
    readonly since?: { readonly commit: string; readonly file: string };
    readonly uses: readonly { readonly file: string; readonly line: number; readonly server?: string; readonly slot: string }[];
    readonly byHand: readonly { readonly file: string }[];
    readonly stored: readonly string[];
    readonly store: readonly string[];
    readonly takingBack: { readonly by: string };
  }[];
  readonly order: readonly string[];
  readonly notices: readonly string[];
}

async function plan(root: string, ...args: readonly string[]): Promise<Plan & { readonly code: number | null }> {
  const { code, out } = await keygate(root, ['rotate-plan', '--format', 'json', ...args]);
  const parsed: Plan = JSON.parse(out);
  return { ...parsed, code };
}

describe('what is exposed', () => {
  test('a value that stands in several places is one credential, with the first commit that held it', async () => {
    const root = await repository({ 'README.md': '# x\n' });
    put(root, '.mcp.json', servers(['gh', 'GITHUB_TOKEN', GITHUB]));
    const first = await commit(root, 'added');
    put(root, '.cursor/mcp.json', servers(['hub', 'TOKEN', GITHUB], ['db', 'DB_PASSWORD', OTHER]));
    const second = await commit(root, 'more');
    put(root, 'README.md', `# x\n\nSet \`GITHUB_TOKEN=${GITHUB}\` for the MCP server.\n`);
    await commit(root, 'docs');
    const { exposed, code, order } = await plan(root);
    expect(code).toBe(1);
    expect(order).toEqual(['issue', 'store', 'swap', 'deploy', 'revoke']);
    const [db, gh] = exposed.toSorted((a, b) => a.uses.length - b.uses.length);
    expect(gh?.issuer).toBe('GitHub');
    expect(gh?.since).toMatchObject({ commit: first, file: '.mcp.json' });
    expect(gh?.uses.map(({ file, server }) => `${file} ${server ?? ''}`)).toEqual(['.cursor/mcp.json hub', '.mcp.json gh', 'README.md ']);
    expect(db?.since).toMatchObject({ commit: second, file: '.cursor/mcp.json' });
    expect(exposed.length).toBe(2);
  });

  test('the first commit is found under an older name, and where the value was gone in between', async () => {
    const root = await repository({ 'config/mcp.json': servers(['gh', 'GITHUB_TOKEN', GITHUB], ['a', 'X', '1'], ['b', 'X', '2']) });
    const first = await git(root, 'rev-parse', 'HEAD');
    put(root, 'config/mcp.json', servers(['gh', 'GITHUB_TOKEN', '${GITHUB_TOKEN}'], ['a', 'X', '1'], ['b', 'X', '2']));
    await commit(root, 'taken out');
    await git(root, 'mv', 'config/mcp.json', '.mcp.json');
    await commit(root, 'moved');
    put(root, '.mcp.json', servers(['gh', 'GITHUB_TOKEN', GITHUB], ['a', 'X', '1'], ['b', 'X', '2']));
    await commit(root, 'put back');
    const { exposed } = await plan(root);
    expect(exposed[0]?.since).toMatchObject({ commit: first, file: 'config/mcp.json' });
  });

  test('of a folder of the repository the paths are its own, and the commits those of the repository', async () => {
    const root = await repository({ 'app/.mcp.json': servers(['gh', 'GITHUB_TOKEN', GITHUB]) });
    const first = await git(root, 'rev-parse', 'HEAD');
    const { exposed } = await plan(root, 'app');
    expect(exposed[0]?.uses[0]?.file).toBe('.mcp.json');
    expect(exposed[0]?.since).toMatchObject({ commit: first, file: 'app/.mcp.json' });
  });

  test('what no commit has is told as such', async () => {
    const root = await repository({ 'a.txt': 'x' });
    put(root, '.mcp.json', servers(['gh', 'GITHUB_TOKEN', GITHUB]));
    const { exposed } = await plan(root);
    expect(exposed.length).toBe(1);
    expect(exposed[0]?.since).toBeUndefined();
    const { out } = await keygate(root, ['rotate-plan']);
    expect(out).toContain('not in the commits that were read');
  });

  test('a list of known findings hides nothing, an allowance of the policy does', async () => {
    const files = { '.mcp.json': servers(['gh', 'GITHUB_TOKEN', GITHUB]) };
    const listed = await repository(files);
    await keygate(listed, ['check', '--write-baseline']);
    expect((await plan(listed)).exposed.length).toBe(1);
    const allowed = await repository({ ...files, '.github/keygate.yml': 'allow: [{ slot: GITHUB_TOKEN, reason: a sample }]\n' });
    expect(await plan(allowed)).toMatchObject({ exposed: [], code: 0 });
  });
});

describe('the lines that store', () => {
  test('they are those of the manager, and texts are changed by hand', async () => {
    const root = await repository({
      '.mcp.json': servers(['gh', 'GITHUB_TOKEN', GITHUB]),
      'README.md': `Set \`GITHUB_TOKEN=${GITHUB}\` for the MCP server.\n`,
    });
    const { exposed } = await plan(root, '--manager', 'vault', '--place', 'kv/{server}/{slot}');
    expect(exposed[0]?.stored).toEqual(['kv/gh/GITHUB_TOKEN']);
    expect(exposed[0]?.store).toEqual([`printf %s "$(cat)" | vault kv put -mount=kv gh/GITHUB_TOKEN value=-`]);
    expect(exposed[0]?.byHand.map(({ file }) => file)).toEqual(['README.md']);
  });

  test('the policy names the manager, and a wrong one is refused', async () => {
    const policy = 'remediate:\n  manager: vault\n';
    const root = await repository({ '.mcp.json': servers(['gh', 'GITHUB_TOKEN', GITHUB]), '.github/keygate.yml': policy });
    expect((await plan(root)).exposed[0]?.stored).toHaveLength(1);
    const { code, err } = await keygate(root, ['rotate-plan', '--manager', 'none']);
    expect(code).toBe(2);
    expect(err).toContain('There is no manager "none"');
  });
});

describe('the exit code', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[], number]>([
    ['0 where nothing is written out', { '.mcp.json': servers(['gh', 'GITHUB_TOKEN', '${GITHUB_TOKEN}']) }, [], 0],
    ['1 where something is', { '.mcp.json': servers(['gh', 'GITHUB_TOKEN', GITHUB]) }, [], 1],
    ['2 for a format that is none', {}, ['--format', 'xml'], 2],
    ['3 where there is no configuration', { 'a.txt': 'x' }, [], 3],
    ['4 for a file that cannot be read', { '.mcp.json': '{"mcpServers":{' }, [], 4],
  ])('is %s', async (_, files, args, code) => {
    const result = await keygate(folder(files), ['rotate-plan', ...args]);
    expect(result.code).toBe(code);
  });
});

test('as Markdown it is a table and a numbered list, and nothing of a name escapes it', async () => {
  const root = await repository({ '.mcp.json': servers(['a|b <img>', 'DB_PASSWORD', password('rotate-plan', 20)]) });
  const { out } = await keygate(root, ['rotate-plan', '--format', 'markdown']);
  expect(out).toMatch(/^## Credentials to rotate\n/);
  expect(out.split('\n').filter((line) => /^\d\. /.test(line))).toHaveLength(5);
  expect(out).not.toContain('<img>');
  expect(
    out
      .split('\n')
      .find((line) => line.startsWith('| 1 |'))
      ?.split(' | '),
  ).toHaveLength(4);
});

test('outside of a repository it says that nobody can tell since when', async () => {
  const root = folder();
  writeFileSync(join(root, '.mcp.json'), servers(['gh', 'GITHUB_TOKEN', GITHUB]));
  const { exposed, notices } = await plan(root);
  expect(exposed.length).toBe(1);
  expect(notices.join(' ')).toContain('no git repository');
});
