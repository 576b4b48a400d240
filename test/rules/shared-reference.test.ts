import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Standard } from '../../src/core/standard.ts';
import { sharedReference } from '../../src/rules/shared-reference.ts';
import { mcpJson, verified, verifyTester } from '../support/verify-tester.ts';

const op = (server: string, value: string, name = 'T_TOKEN'): unknown => ({
  command: 'op',
  args: ['run', '--', 'npx', '-y', `${server}-mcp@1.0.0`],
  env: { [name]: value },
});
const plain = (server: string, value: string): unknown => ({
  command: 'npx',
  args: ['-y', `${server}-mcp@1.0.0`],
  env: { T_TOKEN: value },
});
const [A, B] = [mcpJson({ a: op('a', 'op://mcp/x/token') }), mcpJson({ b: op('b', 'op://mcp/x/token') }, 'other/.mcp.json')];
/** A policy of two environments. */
const stages: Partial<Standard> = {
  environments: ['dev', 'prod'].map((name) => ({ name, files: [`${name}/**`], managers: undefined })),
};

verifyTester(sharedReference, {
  clean: [
    { what: 'one server', files: A },
    { what: 'a reference each', files: mcpJson({ a: op('a', 'op://mcp/a/token'), b: op('b', 'op://mcp/b/token') }) },
    { what: 'one server in two clients', files: { ...A, '.cursor/mcp.json': A['.mcp.json'] ?? '' } },
    {
      what: 'one package under two names',
      files: mcpJson({
        a: op('a', 'op://mcp/x/token'),
        second: { command: 'op', args: ['run', '--', 'npx', 'a-mcp@2.0.0'], env: { T_TOKEN: 'op://mcp/x/token' } },
      }),
    },
    {
      what: 'one host under two names',
      files: mcpJson({
        a: { url: 'https://mcp.acme.com/a', headers: { Authorization: 'Bearer ${T_TOKEN}' } },
        b: { url: 'https://mcp.acme.com/b', headers: { Authorization: 'Bearer ${T_TOKEN}' } },
      }),
    },
    {
      what: 'one known server, started in two ways',
      files: mcpJson({
        local: { command: 'docker', args: ['run', '-e', 'GITHUB_PERSONAL_ACCESS_TOKEN', 'ghcr.io/github/github-mcp-server:v1.2.3'] },
        remote: { url: 'https://api.githubcopilot.com/mcp/', headers: { Authorization: 'Bearer ${GITHUB_PERSONAL_ACCESS_TOKEN}' } },
      }),
    },
    {
      what: 'a setting',
      files: mcpJson({ a: { command: 'x', env: { PROJECT: '${PROJECT}' } }, b: { command: 'y', env: { PROJECT: '${PROJECT}' } } }),
    },
    {
      what: 'a variable in two projects',
      files: { ...mcpJson({ a: plain('a', '${T}') }, 'p/.mcp.json'), ...mcpJson({ b: plain('b', '${T}') }, 'q/.mcp.json') },
    },
    {
      what: 'a credential that is made for each start',
      files: mcpJson({ a: op('a', '>>vault:db/creds/r#password'), b: op('b', '>>vault:db/creds/r#password') }),
    },
    {
      what: 'a launcher of a whole project',
      files: mcpJson({
        a: { command: 'doppler', args: ['run', '--', 'npx', 'a@1.0.0'] },
        b: { command: 'doppler', args: ['run', '--', 'npx', 'b@1.0.0'] },
      }),
    },
    {
      what: 'an input of a published server, which is installed in two ways',
      files: {
        'server.json': readFileSync(new URL('../clients/mcp-registry/configs/references.json', import.meta.url), 'utf8'),
      },
    },
    {
      what: 'a variable in two environments',
      files: {
        ...mcpJson({ a: plain('a', '${T_TOKEN}') }, 'dev/.mcp.json'),
        ...mcpJson({ a: plain('a', '${T_TOKEN}') }, 'prod/.mcp.json'),
      },
      standard: stages,
    },
  ],
  flagged: [
    {
      what: 'a secret in two servers',
      files: mcpJson({ a: op('a', 'op://mcp/x/token'), b: op('b', 'op://mcp/x/token', 'OTHER') }),
      findings: [
        {
          at: 'op://mcp/x/token',
          message: /^The credential in environment variable T_TOKEN of server "a" is shared: it is also that of server "b"\.$/,
          confidence: 'high',
        },
        { at: 'op://mcp/x/token', message: /environment variable OTHER of server "b" is shared: it is also that of server "a"\.$/ },
      ],
    },
    {
      what: 'a secret in two files',
      files: { ...A, ...B },
      findings: [
        { path: '.mcp.json', at: 'op://mcp/x/token', message: /also that of server "b" \(other\/\.mcp\.json\)\.$/ },
        { path: 'other/.mcp.json', at: 'op://mcp/x/token', message: /also that of server "a" \(\.mcp\.json\)\.$/ },
      ],
    },
    {
      what: 'two versions of one secret',
      files: mcpJson({ a: op('a', 'vault:secret/data/x#token#1'), b: op('b', 'vault:secret/data/x#token#2') }),
      findings: [
        { at: 'vault:secret/data/x#token#1', message: /server "b"/ },
        { at: 'vault:secret/data/x#token#2', message: /server "a"/ },
      ],
    },
    {
      what: 'a variable within a project, in the files of two clients',
      files: {
        ...mcpJson({ a: plain('a', '${T_TOKEN}') }),
        '.gemini/settings.json': JSON.stringify({ mcpServers: { b: plain('b', '$T_TOKEN') } }),
      },
      findings: [
        { path: '.mcp.json', at: '${T_TOKEN}', message: /server "b" \(\.gemini\/settings\.json\)/, confidence: 'medium' },
        { path: '.gemini/settings.json', at: '$T_TOKEN', message: /server "a" \(\.mcp\.json\)/ },
      ],
    },
    {
      what: 'a prompt within a file',
      files: {
        '.vscode/mcp.json': JSON.stringify({
          servers: {
            a: { command: 'a', env: { T_TOKEN: '${input:t}' } },
            b: { url: 'https://mcp.acme.com/b', headers: { Authorization: 'Bearer ${input:t}' } },
          },
        }),
      },
      findings: [
        { at: '${input:t}', message: /server "b"/ },
        { at: 'Bearer ${input:t}', message: /server "a"/ },
      ],
    },
    {
      what: 'one server in two environments',
      files: {
        ...mcpJson({ a: op('a', 'op://mcp/x/token') }, 'dev/.mcp.json'),
        ...mcpJson({ a: op('a', 'op://mcp/x/token') }, 'prod/.mcp.json'),
      },
      standard: stages,
      findings: [
        { path: 'dev/.mcp.json', at: 'op://mcp/x/token', message: /is shared: it serves the environments dev and prod\.$/ },
        { path: 'prod/.mcp.json', at: 'op://mcp/x/token', message: /the environments dev and prod\.$/ },
      ],
    },
  ],
});

test('a server that is the same as each of the others in some way is not told of', () => {
  const [a, b] = [op('one', 'op://mcp/x/token'), op('two', 'op://mcp/x/token')];
  const reports = verified([sharedReference], { ...mcpJson({ a, b }), ...mcpJson({ a: b }, 'q/.mcp.json') });
  expect(reports.map(({ origin }) => origin.path)).toEqual(['.mcp.json', '.mcp.json']);
});

test('of some servers, three are named and the others counted', () => {
  const servers = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`s${i}`, op(`s${i}`, 'op://mcp/x/token')]));
  expect(verified([sharedReference], mcpJson(servers))[5]?.message).toMatch(/also that of server "s0", "s1", "s2" and 2 more\.$/);
});

test('of many servers, three are named', () => {
  const servers = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`s${i}`, op(`s${i}`, 'op://mcp/x/token')]));
  const reports = verified([sharedReference], mcpJson(servers));
  expect(reports).toHaveLength(30);
  expect(reports[0]?.message).toMatch(/also that of server "s1", "s2", "s3" and many more\.$/);
});
