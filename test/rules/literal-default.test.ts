import { literalDefault } from '../../src/rules/literal-default.ts';
import { githubToken } from '../support/samples.ts';
import { verifyTester } from '../support/verify-tester.ts';

const claude = (name: string, value: string): string => JSON.stringify({ mcpServers: { s: { command: 'x', env: { [name]: value } } } });

verifyTester(literalDefault, {
  clean: [
    { what: 'no default', files: { '.mcp.json': claude('API_TOKEN', '${API_TOKEN}') } },
    { what: 'an empty default', files: { '.mcp.json': claude('API_TOKEN', '${API_TOKEN:-}') } },
    { what: 'a setting', files: { '.mcp.json': claude('LOG_LEVEL', '${LOG_LEVEL:-info}') } },
    {
      what: 'a credential as the default, which is a literal',
      files: { '.mcp.json': claude('API_TOKEN', `\${API_TOKEN:-${githubToken()}}`) },
    },
    { what: 'a default that is a reference itself', files: { '.mcp.json': claude('API_TOKEN', '${API_TOKEN:-$OTHER_TOKEN}') } },
  ],
  flagged: [
    {
      what: 'a weak default',
      files: { '.mcp.json': claude('DB_PASSWORD', '${DB_PASSWORD:-changeme}') },
      findings: [
        {
          at: '${DB_PASSWORD:-changeme}',
          message: /reference to DB_PASSWORD in environment variable DB_PASSWORD of server "s" has a default/,
          severity: 'note',
        },
      ],
    },
    {
      what: 'a default in a header',
      files: {
        '.mcp.json': JSON.stringify({
          mcpServers: { s: { url: 'https://mcp.example.com', headers: { Authorization: 'Bearer ${API_TOKEN:-test}' } } },
        }),
      },
      findings: [{ at: 'Bearer ${API_TOKEN:-test}', message: /header Authorization/, help: /Leave the default out/ }],
    },
    {
      what: 'a placeholder as the default',
      files: { '.mcp.json': claude('API_TOKEN', '${API_TOKEN:-your-token-here}') },
      findings: [{ at: '${API_TOKEN:-your-token-here}', message: /has a default/ }],
    },
    {
      what: 'a default that this client writes with one colon',
      files: { 'fast-agent.yaml': 'mcp:\n  servers:\n    s:\n      command: x\n      env:\n        API_TOKEN: ${API_TOKEN:test}\n' },
      findings: [{ at: '${API_TOKEN:test}', line: 6, message: /has a default/ }],
    },
  ],
});
