import { credentialInArguments } from '../../src/rules/credential-in-arguments.ts';
import { githubToken, makeSamples } from '../support/samples.ts';
import { mcpJson, verifyTester } from '../support/verify-tester.ts';

const X = makeSamples('argument').random(32);
const GITHUB = githubToken('argument');
const remote = ['-y', 'mcp-remote@0.1.29', 'https://mcp.acme.com/sse'];

verifyTester(credentialInArguments, {
  clean: [
    { what: 'a variable', files: mcpJson({ s: { command: 'npx', args: ['p@1.0.0'], env: { API_KEY: '${API_KEY}' } } }) },
    { what: 'a literal in a variable', files: mcpJson({ s: { command: 'npx', args: ['p@1.0.0'], env: { API_KEY: X } } }) },
    { what: 'a header', files: mcpJson({ s: { url: 'https://mcp.acme.com/mcp', headers: { Authorization: 'Bearer ${T_TOKEN}' } } }) },
    {
      what: 'a setting',
      files: mcpJson({ s: { command: 'npx', args: ['p@1.0.0', '--project', '${PROJECT_ID}', '--token-file=${TOKEN_FILE}'] } }),
    },
    {
      what: 'a variable that is handed through',
      files: mcpJson({ s: { command: 'docker', args: ['run', '-e', 'API_TOKEN', '-eB_TOKEN', 'i:1'] } }),
    },
    {
      what: 'a launcher that resolves references in the environment',
      files: mcpJson({ s: { command: 'op', args: ['run', '--', 'npx', 'p@1.0.0'], env: { T_TOKEN: 'op://mcp/a/token' } } }),
    },
    { what: 'a launcher of a whole project', files: mcpJson({ s: { command: 'doppler', args: ['run', '--', 'npx', 'p@1.0.0'] } }) },
    {
      what: 'a reference that its launcher reads from its own options',
      files: mcpJson({ s: { command: 'thv', args: ['run', '--secret', 'github,target=GITHUB_TOKEN', 'github'] } }),
    },
    {
      what: 'a reference that this client hands on as it stands',
      files: { '.codex/config.toml': '[mcp_servers.s]\ncommand = "npx"\nargs = ["p@1.0.0", "--api-key", "${API_KEY}"]\n' },
    },
    {
      what: 'a header that the bridge fills from the variables of its entry',
      files: mcpJson({
        s: { command: 'npx', args: [...remote, '--header', 'Authorization:${AUTH_HEADER}'], env: { AUTH_HEADER: '${A_TOKEN}' } },
      }),
    },
    {
      what: 'a header that the bridge fills, in a client that expands nothing',
      files: {
        'claude_desktop_config.json': JSON.stringify({
          mcpServers: { s: { command: 'npx', args: [...remote, '--header', 'Authorization:${AUTH}'] } },
        }),
      },
    },
    {
      what: 'an assignment in a shell line',
      files: mcpJson({ s: { command: 'sh', args: ['-c', 'T_TOKEN=$(op read op://a/b/c) exec npx p@1.0.0'] } }),
    },
    { what: 'a folder', files: mcpJson({ s: { command: 'sh', args: ['-c', 'docker run -v $(pwd)/x:/x i:1'] } }) },
    {
      what: 'a part of an address, which has a rule of its own',
      files: mcpJson({ s: { command: 'npx', args: ['-y', 'mcp-remote@0.1.29', 'https://mcp.acme.com/sse?token=${T_TOKEN}'] } }),
    },
  ],
  flagged: [
    {
      what: 'a reference that the client puts in',
      files: mcpJson({ s: { command: 'npx', args: ['p@1.0.0', '--api-key', '${API_KEY}'] } }),
      findings: [
        { at: '${API_KEY}', message: /^The credential in argument --api-key of server "s" is among the arguments/, confidence: 'high' },
      ],
    },
    {
      what: 'a reference in one word with its flag',
      files: mcpJson({ s: { command: 'npx', args: ['p@1.0.0', '--api-key=${API_KEY}'] } }),
      findings: [{ at: '${API_KEY}', message: /argument --api-key/ }],
    },
    {
      what: 'a reference without a flag',
      files: mcpJson({ s: { command: 'npx', args: ['p@1.0.0', '${API_TOKEN}'] } }),
      findings: [{ at: '${API_TOKEN}', message: /argument args\[1\]/ }],
    },
    {
      what: 'a reference that our own launcher puts in',
      files: mcpJson({ s: { command: 'keygate', args: ['exec', '--', 'npx', 'p@1.0.0', '--api-key', 'op://mcp/a/token'] } }),
      findings: [{ at: 'op://mcp/a/token', message: /argument --api-key/, confidence: 'high' }],
    },
    {
      what: 'a literal',
      files: mcpJson({ s: { command: 'npx', args: ['p@1.0.0', '--api-key', X] } }),
      findings: [{ at: X, message: /argument --api-key/ }],
    },
    {
      what: 'a prompt',
      files: { '.vscode/mcp.json': '{"servers":{"s":{"command":"npx","args":["p@1.0.0","--token","${input:token}"]}}}' },
      findings: [{ at: '${input:token}', message: /argument --token/, confidence: 'high' }],
    },
    {
      what: 'a container’s variable with its value',
      files: mcpJson({ s: { command: 'docker', args: ['run', '-e', 'API_TOKEN=${API_TOKEN}', 'i:1'] } }),
      findings: [{ at: '${API_TOKEN}', message: /environment variable API_TOKEN/ }],
    },
    {
      what: 'a container’s variable with a literal',
      files: mcpJson({ s: { command: 'docker', args: ['run', `-eA=${GITHUB}`, 'i:1'] } }),
      findings: [{ at: GITHUB, message: /argument|environment variable/ }],
    },
    {
      what: 'a header of a bridge that the client fills',
      files: mcpJson({ s: { command: 'npx', args: [...remote, '--header', 'Authorization: Bearer ${T_TOKEN}'] } }),
      findings: [{ at: ' Bearer ${T_TOKEN}', message: /header Authorization/ }],
    },
    {
      what: 'a literal in a header of a bridge',
      files: mcpJson({ s: { command: 'npx', args: [...remote, '--header', `Authorization: Bearer ${X}`] } }),
      findings: [{ at: X, message: /header Authorization/ }],
    },
    {
      what: 'an argument behind a shell',
      files: mcpJson({ s: { command: 'sh', args: ['-c', 'npx p@1.0.0 --token $T_TOKEN'] } }),
      findings: [{ at: '$T_TOKEN', message: /argument --token/ }],
    },
    {
      what: 'an argument behind a launcher',
      files: mcpJson({ s: { command: 'op', args: ['run', '--', 'npx', 'p@1.0.0', '--token', '${T_TOKEN}'] } }),
      findings: [{ at: '${T_TOKEN}', message: /argument --token/ }],
    },
    {
      what: 'a connection string',
      files: mcpJson({ s: { command: 'npx', args: ['pg-mcp@1.0.0', '--dsn', 'postgres://app:${DB_PASSWORD}@db.acme.com/x'] } }),
      findings: [{ at: 'postgres://app:${DB_PASSWORD}@db.acme.com/x', message: /argument --dsn/ }],
    },
  ],
});
