import { plaintextReference } from '../../src/rules/plaintext-reference.ts';
import { password } from '../support/samples.ts';
import { verifyTester } from '../support/verify-tester.ts';

const claude = (value: string): string => JSON.stringify({ mcpServers: { s: { command: 'x', env: { API_TOKEN: value } } } });
const opencode = (value: string): string =>
  JSON.stringify({ mcp: { s: { type: 'local', command: ['x'], environment: { API_TOKEN: value } } } });
const crush = (value: string): string => JSON.stringify({ mcp: { s: { command: 'x', env: { API_TOKEN: value } } } });
const PASSWORD = password().replace('!', 'x');
const ENCODED = Buffer.from(PASSWORD).toString('base64');

verifyTester(plaintextReference, {
  clean: [
    { what: 'a manager’s reference', files: { '.mcp.json': claude('ref+vault://kv/mcp#/token') } },
    { what: 'a variable', files: { 'opencode.json': opencode('{env:API_TOKEN}') } },
    { what: 'a command that asks a manager', files: { 'crush.json': crush('$(op read op://a/b/c)') } },
    { what: 'a mounted secret', files: { 'crush.json': crush('$(cat /run/secrets/token)') } },
    {
      what: 'a file, where the policy takes a variable',
      files: { 'opencode.json': opencode('{file:~/.token}') },
      standard: { minimum: 'environment' },
    },
    {
      what: 'a file that is no credential',
      files: {
        'opencode.json': JSON.stringify({ mcp: { s: { type: 'local', command: ['x'], environment: { BANNER: '{file:./banner.txt}' } } } }),
      },
      tree: ['banner.txt'],
    },
  ],
  flagged: [
    {
      what: 'an echo',
      files: { '.mcp.json': claude(`ref+echo://${PASSWORD}`) },
      findings: [
        {
          at: `ref+echo://${PASSWORD}`,
          message: /looks like a reference \(ref\+echo:\/\/value\) and carries the value itself/,
          severity: 'error',
        },
      ],
    },
    {
      what: 'an echo in a command',
      files: { 'crush.json': crush(`$(echo ${PASSWORD})`) },
      findings: [{ at: `$(echo ${PASSWORD})`, message: /\$\(command\)/ }],
    },
    {
      what: 'a text that is decoded',
      files: { 'crush.json': crush(`$(base64 -d <<< ${ENCODED})`) },
      findings: [{ at: `$(base64 -d <<< ${ENCODED})`, message: /carries the value itself/ }],
    },
    {
      what: 'a file of the repository',
      files: { 'opencode.json': opencode('{file:./secrets/token}') },
      tree: ['secrets/token'],
      findings: [{ at: '{file:./secrets/token}', message: /is read from secrets\/token, which is in the repository/, severity: 'error' }],
    },
    {
      what: 'a file of the repository, whatever the policy takes',
      files: { 'opencode.json': opencode('{file:token}') },
      tree: ['token'],
      standard: { minimum: 'literal' },
      findings: [{ at: '{file:token}', message: /in the repository/ }],
    },
    {
      what: 'a file elsewhere',
      files: { 'opencode.json': opencode('{file:~/.token}') },
      findings: [{ at: '{file:~/.token}', message: /is read from a file, which holds it in the clear/, severity: 'warning' }],
    },
    {
      what: 'a file by vals',
      files: { '.mcp.json': claude('ref+file://./token.txt') },
      tree: ['token.txt'],
      findings: [{ at: 'ref+file://./token.txt', message: /is read from token\.txt/ }],
    },
    {
      what: 'a file by a command',
      files: { 'crush.json': crush('$(cat ./token.txt)') },
      tree: ['token.txt'],
      findings: [{ at: '$(cat ./token.txt)', message: /is read from token\.txt/ }],
    },
  ],
});
