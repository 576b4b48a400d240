import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeSamples } from '../support/samples.ts';
import { commit, folder, git, keygate, put, repository } from './run.ts';

const make = makeSamples('cli baseline');
const [X, Y] = [make.random(32), make.random(32)];
const config = (value: string, name = 's'): string =>
  `{\n  "mcpServers": {\n    "${name}": { "command": "npx", "env": { "T_TOKEN": "${value}" } }\n  }\n}\n`;
const BASELINE = '.github/keygate-baseline.txt';
const HEAD = `# Keygate baseline: findings that are accepted for now, one fingerprint a line.
# Written by "keygate check --write-baseline". A line that is deleted is a finding that counts again.
`;
const line = (path: string, name = 's'): string => `static-credential|${path}|${name}|mcpServers.${name}.env.T_TOKEN|T_TOKEN\n`;

function read(root: string, path = BASELINE): string {
  return readFileSync(join(root, path), 'utf8');
}

interface Told {
  readonly code: number | null;
  readonly findings: readonly (readonly [file: string, kind: string | undefined])[];
  readonly notices: readonly string[];
}

/** What a check says of a tree. */
async function told(root: string, args: readonly string[] = []): Promise<Told> {
  const { code, out } = await keygate(root, ['check', '--format', 'json', ...args]);
  const report: { findings: { file: string; allowed?: { kind: string } }[]; notices: string[] } = JSON.parse(out);
  return { code, findings: report.findings.map(({ file, allowed }) => [file, allowed?.kind] as const), notices: report.notices };
}

describe('--write-baseline', () => {
  test('accepts what is there, and then only what is new counts', async () => {
    const root = folder({ 'b/.mcp.json': config(X), 'a/.mcp.json': config(Y, 't') });
    const { code, out, err } = await keygate(root, ['check', '--write-baseline']);
    expect({ code, err }).toEqual({ code: 0, err: `2 findings are accepted for now in ${BASELINE}.\n` });
    expect(out).toMatch(/✔ No literal credential in the 2 MCP configurations .* 2 findings allowed by the baseline\.\n$/);
    expect(read(root)).toBe(`${HEAD}${line('a/.mcp.json', 't')}${line('b/.mcp.json')}`);
    expect(await told(root)).toEqual({
      code: 0,
      findings: [
        ['a/.mcp.json', 'baseline'],
        ['b/.mcp.json', 'baseline'],
      ],
      notices: [],
    });
    put(root, 'c/.mcp.json', config(X));
    expect(await told(root)).toMatchObject({
      code: 1,
      findings: [
        ['a/.mcp.json', 'baseline'],
        ['b/.mcp.json', 'baseline'],
        ['c/.mcp.json', undefined],
      ],
    });
  });

  test('writes the same bytes twice, and forgets what is gone', async () => {
    const root = folder({ 'b/.mcp.json': config(X), 'a/.mcp.json': config(Y) });
    await keygate(root, ['check', '--write-baseline']);
    const first = read(root);
    await keygate(root, ['check', '--write-baseline']);
    expect(read(root)).toBe(first);
    put(root, 'a/.mcp.json', config('${T_TOKEN}'));
    expect(await told(root)).toMatchObject({
      code: 0,
      notices: [`1 entry of the baseline matches nothing; write ${BASELINE} anew with "keygate check --write-baseline".`],
    });
    put(root, 'b/.mcp.json', config('${T_TOKEN}'));
    expect((await told(root)).notices).toEqual([
      `2 entries of the baseline match nothing; write ${BASELINE} anew with "keygate check --write-baseline".`,
    ]);
    await keygate(root, ['check', '--write-baseline']);
    expect(read(root)).toBe(HEAD);
  });

  test('a part of the tree says nothing of entries for the rest', async () => {
    const root = folder({ 'b/.mcp.json': config(X), 'a/.mcp.json': config(Y) });
    await keygate(root, ['check', '--write-baseline']);
    expect(await told(root, ['b', '.github'])).toEqual({ code: 0, findings: [['b/.mcp.json', 'baseline']], notices: [] });
  });

  test('keeps to the file that is there', async () => {
    const root = folder({ '.mcp.json': config(X), '.keygate-baseline.txt': '' });
    expect((await keygate(root, ['check', '--write-baseline'])).code).toBe(0);
    expect(read(root, '.keygate-baseline.txt')).toBe(`${HEAD}${line('.mcp.json')}`);
    expect(existsSync(join(root, '.github'))).toBe(false);
    expect(await told(root)).toMatchObject({ code: 0, findings: [['.mcp.json', 'baseline']] });
  });

  test('takes a file of its own, and says where it does not count', async () => {
    const root = folder({ '.mcp.json': config(X) });
    const { code, err } = await keygate(root, ['check', '--write-baseline=accepted.txt']);
    expect({ code, err }).toEqual({
      code: 0,
      err: '1 finding is accepted for now in accepted.txt. A baseline counts only as .github/keygate-baseline.txt or .keygate-baseline.txt at the root.\n',
    });
    expect(read(root, 'accepted.txt')).toBe(`${HEAD}${line('.mcp.json')}`);
    expect((await told(root)).code).toBe(1);
  });

  test('for a folder stands in that folder', async () => {
    const root = folder({ 'sub/.mcp.json': config(X) });
    expect((await keygate(root, ['check', 'sub', '--write-baseline'])).code).toBe(0);
    expect(read(root, `sub/${BASELINE}`)).toBe(`${HEAD}${line('.mcp.json')}`);
    expect((await told(root, ['sub'])).code).toBe(0);
  });

  test('mends a baseline that a merge broke', async () => {
    const root = folder({ '.mcp.json': config(X), [BASELINE]: `${HEAD}<<<<<<< ours\n${line('.mcp.json')}=======\n>>>>>>> theirs\n` });
    expect(await keygate(root, ['check'])).toMatchObject({
      code: 2,
      out: '',
      err: `keygate: ${BASELINE}:3: this line is no fingerprint; delete it, or write the baseline anew with "keygate check --write-baseline".\n`,
    });
    expect((await keygate(root, ['check', '--write-baseline'])).code).toBe(0);
    expect(read(root)).toBe(`${HEAD}${line('.mcp.json')}`);
  });

  test('holds what the lists of other scanners cover, so that they can go', async () => {
    const root = folder({ '.mcp.json': config(X), '.gitleaksignore': '.mcp.json:generic-api-key:3\n' });
    expect((await told(root)).findings).toEqual([['.mcp.json', 'gitleaks']]);
    await keygate(root, ['check', '--write-baseline']);
    expect((await told(root)).findings).toEqual([['.mcp.json', 'baseline']]);
  });

  test('leaves out what the policy or a mark allows, and what the policy does not let it accept', async () => {
    const yaml = `mcpServers:\n  - name: s\n    command: npx\n    env:\n      T_TOKEN: ${X} # keygate:allow a sample\n`;
    const policy = 'allow:\n  - path: a/**\n    reason: r\n  - path: b/**\n    reason: r\n    expires: 2020-01-01\n';
    const files = { 'a/.mcp.json': config(X), 'b/.mcp.json': config(X), 'c/.mcp.json': config(X), '.continue/mcpServers/d.yaml': yaml };
    const root = folder({ ...files, '.github/keygate.yml': policy });
    const { code, err } = await keygate(root, ['check', '--write-baseline']);
    expect({ code, err }).toEqual({
      code: 1,
      err: `1 finding is accepted for now in ${BASELINE}. 1 may not be accepted, by the policy.\n`,
    });
    expect(read(root)).toBe(`${HEAD}${line('c/.mcp.json')}`);
  });

  test.each<[string, readonly string[], RegExp]>([
    ['with a path of a part', ['.mcp.json', '--write-baseline'], /leave the paths out/],
    ['of a commit', ['--head', 'HEAD', '--write-baseline'], /leave out --repo, --base and --head/],
    ['of a change', ['--base', 'HEAD', '--write-baseline'], /leave out --repo, --base and --head/],
    ['of another repository', ['--repo', 'a/b', '--write-baseline'], /leave out --repo, --base and --head/],
    [
      'into a folder',
      ['--write-baseline', 'sub'],
      /"sub" is a folder; to examine that folder, write it before the option: keygate check sub --write-baseline/,
    ],
    ['over another file', ['--write-baseline', '.mcp.json'], /"\.mcp\.json" is there and is no baseline, so it is not written over/],
    ['where nothing can be written', ['--write-baseline', '.mcp.json/x/y.txt'], /could not be written to "\.mcp\.json\/x\/y\.txt"/],
  ])('%s is refused', async (_, args, message) => {
    const root = await repository({ '.mcp.json': config(X) });
    mkdirSync(join(root, 'sub'));
    const { code, out, err } = await keygate(root, ['check', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/ {4}at /);
    expect(readFileSync(join(root, '.mcp.json'), 'utf8')).toBe(config(X));
    expect(existsSync(join(root, BASELINE))).toBe(false);
  });

  test('is refused where the policy accepts none', async () => {
    const root = folder({ '.mcp.json': config(X), '.github/keygate.yml': 'suppression: { baseline: forbid }\n' });
    const { code, err } = await keygate(root, ['check', '--write-baseline']);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'keygate: The policy accepts no baseline ("suppression: baseline: forbid"), so none is written.\n',
    });
    expect(existsSync(join(root, BASELINE))).toBe(false);
  });

  test('of nothing is not written', async () => {
    const root = folder({ 'README.md': 'x' });
    expect((await keygate(root, ['check', '--write-baseline'])).code).toBe(3);
    expect(existsSync(join(root, BASELINE))).toBe(false);
  });
});

describe('what two branches accept', () => {
  test('is merged without a conflict where git is told to take both', async () => {
    const root = await repository({
      'm/.mcp.json': config(X),
      [BASELINE]: `${HEAD}${line('m/.mcp.json')}`,
      '.gitattributes': `${BASELINE} merge=union\n`,
    });
    for (const branch of ['a', 'z']) {
      await git(root, 'checkout', '--quiet', '-b', branch, 'main');
      put(root, `${branch}/.mcp.json`, config(Y));
      expect((await keygate(root, ['check', '--write-baseline'])).code).toBe(0);
      await commit(root, branch);
    }
    const names = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
    await git(root, ...names, 'merge', '--quiet', '--no-edit', 'a');
    expect(read(root)).toBe(`${HEAD}${line('a/.mcp.json')}${line('m/.mcp.json')}${line('z/.mcp.json')}`);
    expect(await told(root)).toMatchObject({ code: 0, notices: [] });
  });
});

describe('a check of commits', () => {
  test('takes the baseline of its base, not its own', async () => {
    const root = await repository({ '.mcp.json': config(X) });
    put(root, '.mcp.json', `\n${config(X)}`);
    put(root, BASELINE, line('.mcp.json'));
    await commit(root, 'second');
    put(root, '.mcp.json', config(X));
    await commit(root, 'third');
    expect((await told(root, ['--base', 'HEAD~2', '--head', 'HEAD~1'])).findings).toEqual([['.mcp.json', undefined]]);
    expect((await told(root, ['--base', 'HEAD~1'])).findings).toEqual([['.mcp.json', 'baseline']]);
    expect(await told(root, ['--head', 'HEAD~2'])).toMatchObject({ code: 1, findings: [['.mcp.json', undefined]] });
    expect(await told(root, ['--head', 'HEAD'])).toMatchObject({ code: 0, findings: [['.mcp.json', 'baseline']] });
  });
});

describe('the lists of other scanners', () => {
  const digest = createHash('sha1').update(X).digest('hex');

  test('are read from the root of the tree', async () => {
    const list = JSON.stringify({ results: { '.mcp.json': [{ hashed_secret: digest }], 'sub/.mcp.json': [{ hashed_secret: digest }] } });
    const files = { '.mcp.json': config(X), 'sub/.mcp.json': config(Y), '.secrets.baseline': list };
    const root = folder({ ...files, 'sub/.gitleaksignore': '.mcp.json:x:3\nsub/.mcp.json:x:3\n' });
    expect(await told(root)).toMatchObject({
      code: 1,
      findings: [
        ['.mcp.json', 'detect-secrets'],
        ['sub/.mcp.json', undefined],
      ],
    });
    expect((await told(root, ['sub'])).findings).toEqual([['.mcp.json', 'gitleaks']]);
  });

  test('an entry of gitleaks with a commit is looked up in the clone', async () => {
    const root = await repository({ '.mcp.json': config(X) });
    const then = await git(root, 'rev-parse', 'HEAD');
    put(root, '.mcp.json', `\n\n\n${config(X)}`);
    put(root, '.gitleaksignore', `${then}:.mcp.json:generic-api-key:3\n`);
    expect(await told(root)).toEqual({ code: 0, findings: [['.mcp.json', 'gitleaks']], notices: [] });
    put(root, '.mcp.json', config(Y));
    expect(await told(root)).toEqual({ code: 1, findings: [['.mcp.json', undefined]], notices: [] });
  });

  test('and outside a clone it covers nothing, which is said', async () => {
    const root = folder({ '.mcp.json': config(X), '.gitleaksignore': `${'a'.repeat(40)}:.mcp.json:generic-api-key:3\n` });
    expect(await told(root)).toEqual({
      code: 1,
      findings: [['.mcp.json', undefined]],
      notices: ['1 entry of .gitleaksignore names a version of a file that could not be read here, so it covers nothing.'],
    });
  });
});
