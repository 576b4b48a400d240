import { describe, expect, test } from 'vitest';
import { insecureTransport } from '../../src/rules/insecure-transport.ts';
import { mcpJson, verified, verifyTester } from '../support/verify-tester.ts';

const headers = { Authorization: 'Bearer ${T_TOKEN}' };
const at = (host: string, scheme = 'http'): Readonly<Record<string, string>> => mcpJson({ s: { url: `${scheme}://${host}/mcp`, headers } });

verifyTester(insecureTransport, {
  clean: [
    { what: 'https', files: at('mcp.acme.com', 'https') },
    { what: 'wss', files: at('mcp.acme.com', 'wss') },
    { what: 'no credential', files: mcpJson({ s: { url: 'http://mcp.acme.com/mcp' } }) },
    { what: 'a setting in a header', files: mcpJson({ s: { url: 'http://mcp.acme.com/mcp', headers: { 'X-Project': '${PROJECT_ID}' } } }) },
    { what: 'a host that is put in', files: at('${MCP_HOST}:3000') },
    {
      what: 'an address in a variable',
      files: mcpJson({ s: { command: 'x', env: { API_URL: 'http://api.acme.com', T_TOKEN: '${T_TOKEN}' } } }),
    },
    {
      what: 'a program that is started with an address and is no bridge',
      files: mcpJson({ s: { command: 'npx', args: ['p@1.0.0', 'http://api.acme.com'], env: { T_TOKEN: '${T_TOKEN}' } } }),
    },
  ],
  flagged: [
    {
      what: 'http',
      files: at('mcp.acme.com:8080'),
      findings: [
        {
          at: 'http://mcp.acme.com:8080/mcp',
          message: /^Server "s" gets a credential over http: from the open network \(mcp\.acme\.com\)/,
          confidence: 'high',
        },
      ],
    },
    { what: 'ws', files: at('mcp.acme.com', 'ws'), findings: [{ at: 'ws://mcp.acme.com/mcp', message: /over ws:/ }] },
    {
      what: 'a name that only begins with localhost',
      files: at('localhost.acme.com'),
      findings: [{ at: 'http://localhost.acme.com/mcp', message: /open network/ }],
    },
    {
      what: 'a credential in the address',
      files: mcpJson({ s: { url: 'http://mcp.acme.com/mcp?api_key=${API_KEY}' } }),
      findings: [{ at: 'http://mcp.acme.com/mcp?api_key=${API_KEY}', message: /over http:/ }],
    },
    {
      what: 'a helper that prints headers',
      files: mcpJson({ s: { url: 'http://mcp.acme.com/mcp', headersHelper: './bin/headers' } }),
      findings: [{ at: 'http://mcp.acme.com/mcp', message: /open network/ }],
    },
    {
      what: 'a bridge',
      files: mcpJson({
        s: {
          command: 'npx',
          args: ['-y', 'mcp-remote@0.1.29', 'http://mcp.acme.com/sse', '--allow-http', '--header', 'Authorization:${AUTH_HEADER}'],
          env: { AUTH_HEADER: '${AUTH_TOKEN}' },
        },
      }),
      findings: [{ at: 'http://mcp.acme.com/sse', message: /open network/ }],
    },
    {
      what: 'a network of one’s own',
      files: at('10.1.2.3:8080'),
      findings: [{ at: 'http://10.1.2.3:8080/mcp', message: /a network that others may use \(10\.1\.2\.3\)/, confidence: 'low' }],
    },
  ],
});

describe('hosts', () => {
  const confidence = (host: string): string | undefined => verified([insecureTransport], at(host))[0]?.confidence;

  test.each([
    'localhost',
    'localhost:3000',
    'app.localhost',
    '127.0.0.1',
    '127.1.2.3:80',
    '0.0.0.0:8000',
    '[::1]:8080',
    'host.docker.internal:8080',
    'inventory',
    'mcp-server:3000',
    'mcp.example.com',
    'mcp.example',
    'mcp.test',
  ])('%s is the machine itself, or nobody’s', (host) => {
    expect(confidence(host)).toBeUndefined();
  });

  test.each([
    '10.0.0.1',
    '192.168.1.2',
    '172.16.0.1',
    '172.31.255.1',
    'nas.local',
    'mcp.corp.internal',
    'mcp.tools.svc.cluster.local',
    '[fd00::1]',
  ])('%s is a network of one’s own', (host) => {
    expect(confidence(host)).toBe('low');
  });

  test.each(['mcp.acme.com', '8.8.8.8', '172.32.0.1', '192.169.1.1', 'example.com.acme.net', 'internal.acme.com', '[2001:db8::1]'])(
    '%s is the open network',
    (host) => {
      expect(confidence(host)).toBe('high');
    },
  );
});
