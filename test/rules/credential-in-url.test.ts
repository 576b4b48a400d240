import { expect, test } from 'vitest';
import { credentialInUrl } from '../../src/rules/credential-in-url.ts';
import { makeSamples, password } from '../support/samples.ts';
import { mcpJson, verified, verifyTester } from '../support/verify-tester.ts';

const X = makeSamples('url').random(40);
const PASSWORD = password('url');

verifyTester(credentialInUrl, {
  clean: [
    { what: 'an address without one', files: mcpJson({ s: { url: 'https://mcp.acme.com/mcp?region=eu&page=2' } }) },
    { what: 'a setting in the query', files: mcpJson({ s: { url: 'https://mcp.acme.com/mcp?project=${PROJECT_ID}' } }) },
    {
      what: 'a host that is put in',
      files: mcpJson({ s: { url: 'https://${MCP_HOST}/mcp', headers: { Authorization: 'Bearer ${T_TOKEN}' } } }),
    },
    { what: 'a whole address that is put in', files: mcpJson({ s: { url: '${MCP_URL}' } }) },
    { what: 'a part of the path', files: mcpJson({ s: { url: 'https://mcp.acme.com/s/${T_TOKEN}/mcp' } }) },
    { what: 'a header', files: mcpJson({ s: { url: 'https://mcp.acme.com/mcp', headers: { 'X-Api-Key': '${API_KEY}' } } }) },
    {
      what: 'an address that the server is told in a variable',
      files: mcpJson({ s: { command: 'node', args: ['s.js'], env: { HOOK: 'https://acme.com/x?token=${T_TOKEN}' } } }),
    },
    {
      what: 'a connection string in an argument',
      files: mcpJson({ s: { command: 'npx', args: ['pg-mcp@1.0.0', 'postgres://app:${DB_PASSWORD}@db.acme.com/shop'] } }),
    },
    { what: 'a placeholder', files: mcpJson({ s: { url: 'https://mcp.acme.com/mcp?api_key=YOUR_API_KEY' } }) },
  ],
  flagged: [
    {
      what: 'a reference in the query',
      files: mcpJson({ s: { url: 'https://mcp.acme.com/mcp?x=1&api_key=${API_KEY}' } }),
      findings: [{ at: '${API_KEY}', message: /stands in parameter api_key of the address of server "s"/, confidence: 'high' }],
    },
    {
      what: 'a literal in the query',
      files: mcpJson({ s: { url: `https://mcp.acme.com/mcp?api_key=${X}` } }),
      findings: [{ at: X, message: /parameter api_key/ }],
    },
    {
      what: 'a reference in the fragment',
      files: mcpJson({ s: { url: 'https://mcp.acme.com/mcp#access_token=${T_TOKEN}' } }),
      findings: [{ at: '${T_TOKEN}', message: /parameter access_token/ }],
    },
    {
      what: 'a reference as the password in front of the host',
      files: mcpJson({ s: { url: 'https://bot:${BOT_LOGIN}@mcp.acme.com/mcp' } }),
      findings: [{ at: 'https://bot:${BOT_LOGIN}@mcp.acme.com/mcp', message: /in front of the host of the address of server "s"/ }],
    },
    {
      what: 'a reference in front of a host that is put in too',
      files: mcpJson({ s: { url: 'https://${MCP_HOST}/a?u=1' }, t: { url: 'https://${A}@${MCP_HOST}/mcp' } }),
      findings: [{ at: 'https://${A}@${MCP_HOST}/mcp', message: /of server "t"/ }],
    },
    {
      what: 'a literal password in front of the host',
      files: mcpJson({ s: { url: `https://bot:${PASSWORD}@mcp.acme.com/mcp` } }),
      findings: [{ at: PASSWORD, message: /in front of the host/ }],
    },
    {
      what: 'the address that a bridge is given',
      files: mcpJson({ s: { command: 'npx', args: ['-y', 'mcp-remote@0.1.29', 'https://mcp.acme.com/sse?token=${T_TOKEN}'] } }),
      findings: [{ at: '${T_TOKEN}', message: /parameter token/ }],
    },
    {
      what: 'a web socket',
      files: mcpJson({ s: { url: 'wss://mcp.acme.com/ws?token=${T_TOKEN}' } }),
      findings: [{ at: '${T_TOKEN}', message: /parameter token/ }],
    },
    {
      what: 'another client, with a prompt',
      files: { '.vscode/mcp.json': '{"servers":{"s":{"type":"http","url":"https://mcp.acme.com/mcp?key=${input:api_key}"}}}' },
      findings: [{ at: '${input:api_key}', message: /parameter key/ }],
    },
  ],
});

test('says that a server offers OAuth where it is known to', () => {
  const [report] = verified([credentialInUrl], mcpJson({ linear: { url: 'https://mcp.linear.app/mcp?api_key=${LINEAR_API_KEY}' } }));
  expect(report?.help).toEqual(['Linear lets a client sign in by OAuth: take the credential out of the address and sign in.']);
});
