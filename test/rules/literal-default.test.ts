import { literalDefault } from '../../src/rules/literal-default.ts';
import { githubToken } from '../support/samples.ts';
import { verifyTester } from '../support/verify-tester.ts';

const claude = (name: string, value: string): string => JSON.stringify({ mcpServers: { s: { command: 'x', env: { [name]: value } } } });

verifyTester(literalDefault, {
  clean: [
    { what: 'no default', path: '.mcp.json', text: claude('API_TOKEN', '${API_TOKEN}') },
    { what: 'an empty default', path: '.mcp.json', text: claude('API_TOKEN', '${API_TOKEN:-}') },
    { what: 'a setting', path: '.mcp.json', text: claude('LOG_LEVEL', '${LOG_LEVEL:-info}') },
    {
      what: 'a credential as the default, which is a literal',
      path: '.mcp.json',
      text: claude('API_TOKEN', `\${API_TOKEN:-${githubToken()}}`),
    },
    { what: 'a default that is a reference itself', path: '.mcp.json', text: claude('API_TOKEN', '${API_TOKEN:-$OTHER_TOKEN}') },
  ],
  flagged: [
    {
      what: 'a weak default',
      path: '.mcp.json',
      text: claude('DB_PASSWORD', '${DB_PASSWORD:-changeme}'),
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
      path: '.mcp.json',
      text: JSON.stringify({
        mcpServers: { s: { url: 'https://mcp.example.com', headers: { Authorization: 'Bearer ${API_TOKEN:-test}' } } },
      }),
      findings: [{ at: 'Bearer ${API_TOKEN:-test}', message: /header Authorization/, help: /Leave the default out/ }],
    },
    {
      what: 'a placeholder as the default',
      path: '.mcp.json',
      text: claude('API_TOKEN', '${API_TOKEN:-your-token-here}'),
      findings: [{ at: '${API_TOKEN:-your-token-here}', message: /has a default/ }],
    },
    {
      what: 'a default that this client writes with one colon',
      path: 'fast-agent.yaml',
      text: 'mcp:\n  servers:\n    s:\n      command: x\n      env:\n        API_TOKEN: ${API_TOKEN:test}\n',
      findings: [{ at: '${API_TOKEN:test}', line: 6, message: /has a default/ }],
    },
  ],
});
