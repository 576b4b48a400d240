import { staticKey } from '../../src/rules/static-key.ts';
import { makeSamples } from '../support/samples.ts';
import { mcpJson, verifyTester } from '../support/verify-tester.ts';

const X = makeSamples('static key').random(40);
const url = 'https://mcp.linear.app/mcp';

verifyTester(staticKey, {
  clean: [
    {
      what: 'a server that says that it offers none, whatever is known of it',
      files: mcpJson({ linear: { url, headers: { Authorization: 'Bearer ${LINEAR_API_KEY}' } } }),
      oauth: false,
    },
    { what: 'a sign-in', files: mcpJson({ linear: { type: 'http', url } }) },
    {
      what: 'a server that nobody knows',
      files: mcpJson({ s: { url: 'https://mcp.acme.com/mcp', headers: { Authorization: 'Bearer ${T_TOKEN}' } } }),
    },
    { what: 'a setting in a header', files: mcpJson({ linear: { url, headers: { 'X-Workspace': '${WORKSPACE}' } } }) },
    {
      what: 'a program that is started',
      files: mcpJson({
        github: { command: 'docker', args: ['run', '-e', 'GITHUB_PERSONAL_ACCESS_TOKEN', 'ghcr.io/github/github-mcp-server:v1.2.3'] },
      }),
    },
    {
      what: 'the secret of an OAuth client',
      files: {
        '.cursor/mcp.json': JSON.stringify({
          mcpServers: { linear: { url, auth: { CLIENT_ID: 'a', CLIENT_SECRET: '${env:LINEAR_CLIENT_SECRET}' } } },
        }),
      },
    },
    {
      what: 'a credential that is made for each start',
      files: mcpJson({ linear: { url, headers: { Authorization: '${>>vault:linear/token/mcp#token}' } } }),
    },
  ],
  flagged: [
    {
      what: 'a server that nobody knows and that says itself that it offers OAuth',
      files: mcpJson({ own: { url: 'https://mcp.acme.example/mcp', headers: { Authorization: 'Bearer ${ACME_API_KEY}' } } }),
      oauth: true,
      findings: [
        {
          at: 'Bearer ${ACME_API_KEY}',
          message:
            /^Server "own" gets a static key in header Authorization, though it says that it offers OAuth and Claude Code can sign in\.$/,
          confidence: 'high',
        },
      ],
    },
    {
      what: 'a reference in a header',
      files: mcpJson({ linear: { url, headers: { Authorization: 'Bearer ${LINEAR_API_KEY}' } } }),
      findings: [
        {
          at: 'Bearer ${LINEAR_API_KEY}',
          message:
            /^Server "linear" \(Linear\) gets a static key in header Authorization, though it offers OAuth and Claude Code can sign in\.$/,
          confidence: 'medium',
        },
      ],
    },
    {
      what: 'a literal in a header',
      files: mcpJson({ linear: { url, headers: { Authorization: `Bearer ${X}` } } }),
      findings: [{ at: X, message: /header Authorization/ }],
    },
    {
      what: 'a field that names a variable',
      files: { '.codex/config.toml': `[mcp_servers.linear]\nurl = "${url}"\nbearer_token_env_var = "LINEAR_API_KEY"\n` },
      findings: [{ at: 'LINEAR_API_KEY', message: /field bearer_token_env_var, though it offers OAuth and OpenAI Codex can sign in/ }],
    },
    {
      what: 'a bridge, which signs in by itself',
      files: {
        'claude_desktop_config.json': JSON.stringify({
          mcpServers: {
            linear: {
              command: 'npx',
              args: ['-y', 'mcp-remote@0.1.29', url, '--header', 'Authorization:${AUTH}'],
              env: { AUTH: `Bearer ${X}` },
            },
          },
        }),
      },
      findings: [{ at: X, message: /environment variable AUTH, though it offers OAuth and the bridge that connects to it can sign in/ }],
    },
  ],
});
