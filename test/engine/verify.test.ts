import { describe, expect, test } from 'vitest';
import type { ConfigFile } from '../../src/core/model.ts';
import type { Standard } from '../../src/core/standard.ts';
import { verify } from '../../src/engine/verify.ts';
import { defineVerifyRule, type Reference } from '../../src/rules/verify-rule.ts';
import { verifyRules } from '../../src/rules/verify.ts';
import { readAs, sourceOf } from '../support/reading.ts';
import { githubToken } from '../support/samples.ts';
import { contextOf } from '../support/verify-tester.ts';

const fileAt = (path: string, entry: object = { command: 'x' }): ConfigFile => readAs(path, JSON.stringify({ mcpServers: { s: entry } }));
const op = (target: string): Reference => ({
  kind: 'reference',
  via: 'manager',
  syntax: 'op://vault/item/field',
  target,
  manager: 'onepassword',
});
const environments: Partial<Standard> = {
  managers: [{ id: 'onepassword', paths: [], accounts: [] }],
  environments: [
    { name: 'production', files: ['deploy/prod/**'], managers: [{ id: 'onepassword', paths: ['prod/**'], accounts: [] }] },
    { name: 'staging', files: ['deploy/**'], managers: [] },
    { name: 'development', files: ['dev/**'], managers: [{ id: 'onepassword', paths: ['dev/**', 'shared/**'], accounts: [] }] },
    { name: 'lab', files: ['lab/**'], managers: [{ id: 'onepassword', paths: ['shared/**'], accounts: [] }] },
  ],
};

describe('environments', () => {
  const context = contextOf(environments);

  test.each([
    ['deploy/prod/.mcp.json', 'production'],
    ['deploy/.mcp.json', 'staging'],
    ['.mcp.json', undefined],
  ])('%s is %s', (path, expected) => {
    expect(context.environmentOf(fileAt(path))).toBe(expected);
  });

  test('a reference belongs to the one environment whose paths hold it', () => {
    expect(
      ['prod/s/token', 'dev/s/token', 'shared/s/token', 'other/s/token'].map((path) => context.environmentOfReference(op(path))),
    ).toEqual(['production', 'development', undefined, undefined]);
  });

  test('an environment’s list replaces the other, and one that lists nothing does not', () => {
    const at = (path: string): string => context.approvalOf(fileAt(path), op('any/s/token')).kind;
    expect(['deploy/prod/.mcp.json', 'deploy/.mcp.json', '.mcp.json'].map(at)).toEqual(['refused', 'approved', 'approved']);
  });
});

describe('names', () => {
  const context = contextOf();

  test.each([
    ['API_TOKEN', true],
    ['DB_PASSWORD', true],
    ['DATABASE_URL', true],
    ['Authorization', true],
    ['LOG_LEVEL', false],
    ['MAX_TOKENS', false],
    ['HOME', false],
  ])('%s: %s', (name, expected) => {
    expect(context.isSecretName(name)).toBe(expected);
  });

  test('what is printed of a reference holds no credential and no options', () => {
    const token = githubToken();
    expect(context.nameOf(op('a/b/c?attribute=otp'))).toBe('a/b/c');
    expect(context.nameOf(op(`a/b/${token}`))).toBe('a/b/[redacted]');
    expect(context.nameOf({ kind: 'reference', via: 'manager', syntax: '$(command)', target: `echo ${token}` })).toBe('$(command)');
    expect(context.managerName('onepassword')).toBe('1Password');
    expect(context.managerName('nobody')).toBe('nobody');
  });
});

test('a known server is told, with whether one can sign in', () => {
  const context = contextOf();
  const [known, unknown] = [{ url: 'https://mcp.linear.app/mcp' }, { url: 'https://mcp.example.com/mcp' }].map(
    (entry) => fileAt('.mcp.json', entry).servers[0],
  );
  expect(known && context.known(known)).toEqual({ title: 'Linear', oauth: true });
  expect(unknown && context.known(unknown)).toBeUndefined();
});

test('files of the repository are found from where they are named', () => {
  const context = contextOf({}, ['app/secrets/token', '.env']);
  const file = fileAt('app/.mcp.json');
  expect(
    ['secrets/token', './secrets/token', '../.env', '../../.env', '/etc/token', 'nothing'].map((path) => context.committed(file, path)),
  ).toEqual(['app/secrets/token', 'app/secrets/token', '.env', undefined, undefined, undefined]);
});

describe('a run', () => {
  const meta = { id: 'each-server', title: '', explanation: '', severity: 'error', since: '0.1.0', standards: [] } as const;
  const each = defineVerifyRule({
    meta,
    *check(file) {
      for (const server of file.servers) yield { span: server.span, confidence: 'low', message: 'One.', help: ['Do.'], server };
    },
  });
  const all = defineVerifyRule({
    meta: { ...meta, id: 'all-servers', severity: 'warning' },
    *across(files) {
      for (const file of files) {
        for (const server of file.servers)
          for (const _ of [1, 2])
            yield { file, span: server.span, confidence: 'high', message: `${files.length} files.`, help: ['Do.'], server };
      }
    },
  });
  const files = ['a/.mcp.json', 'b/.mcp.json'].map((path) => {
    const text = `{"mcpServers": {\n  "s": {"command": "x"}}}`;
    return { file: readAs(path, text), source: sourceOf(path, text) };
  });

  test('gives findings file by file, each place of a rule once', () => {
    const found = verify(files, [each, all], contextOf());
    expect(
      found.map(({ rule, origin, start, severity, fingerprint }) => [
        rule,
        origin.path,
        `${start.line}:${start.column}`,
        severity,
        fingerprint,
      ]),
    ).toEqual([
      ['each-server', 'a/.mcp.json', '2:8', 'warning', 'each-server|a/.mcp.json|s||'],
      ['all-servers', 'a/.mcp.json', '2:8', 'warning', 'all-servers|a/.mcp.json|s||'],
      ['each-server', 'b/.mcp.json', '2:8', 'warning', 'each-server|b/.mcp.json|s||'],
      ['all-servers', 'b/.mcp.json', '2:8', 'warning', 'all-servers|b/.mcp.json|s||'],
    ]);
  });

  test('finds nothing without files or rules', () => {
    expect(verify([], verifyRules, contextOf())).toEqual([]);
    expect(verify(files, [], contextOf())).toEqual([]);
  });
});

test('no rule prints a credential that stands in a reference', () => {
  const token = githubToken();
  const texts = [
    `\${env:${token}}`,
    `$(echo ${token})`,
    `ref+echo://${token}`,
    `op://a/b/${token}`,
    `\${API_TOKEN:-${token}}`,
    `{file:./${token}}`,
  ];
  const paths = ['.mcp.json', '.vscode/mcp.json', 'conf/servers.json', 'claude_desktop_config.json'];
  const minimums = ['environment', 'manager', 'none'] as const;
  const said = minimums.flatMap((minimum) =>
    paths.flatMap((path) => {
      const root = path.startsWith('.vscode') ? 'servers' : 'mcpServers';
      const env = Object.fromEntries(texts.map((text, i) => [`T${i}_TOKEN`, text]));
      const text = JSON.stringify({
        [root]: { s: { command: 'op', args: ['run', '--account', token, '--', 'x'], env, envFile: `./${token}` } },
      });
      const context = contextOf({ minimum, managers: [{ id: 'onepassword', paths: ['mcp/**'], accounts: ['acme'] }] }, [token]);
      return verify([{ file: readAs(path, text), source: sourceOf(path, text) }], verifyRules, context).flatMap(
        ({ message, help, fingerprint }) => [message, fingerprint, ...help],
      );
    }),
  );
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((one) => one.includes(token) || one.includes(token.slice(4, 20)))).toEqual([]);
});

test('a server with twenty thousand variables takes no more than linear time', () => {
  const many = (unit: string): string => `{"mcpServers":{"s":{"command":"docker","args":["run",${unit.repeat(20_000)}"acme/mcp"]}}}`;
  // What is expanded by nobody and has a default is two findings.
  const units = [
    ['"-e","A_TOKEN",', 20_000],
    ['"--env-file","a.env",', 20_000],
    ['"--token=${A_TOKEN:-b}",', 40_000],
    ['"--token=op://a/b/c",', 20_000],
  ] as const;
  for (const [unit, count] of units) {
    const text = many(unit);
    const file = readAs('claude_desktop_config.json', text);
    const started = performance.now();
    const found = verify([{ file, source: sourceOf(file.origin.path, text) }], verifyRules, contextOf({}, ['a.env']));
    expect(found.length, unit).toBe(count);
    expect(performance.now() - started, unit).toBeLessThan(5_000);
  }
});
