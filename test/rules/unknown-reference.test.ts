import { unknownReference } from '../../src/rules/unknown-reference.ts';
import { verifyTester } from '../support/verify-tester.ts';

const claude = (entry: object): string => JSON.stringify({ mcpServers: { s: entry } });
const CIPHERTEXT = 'ENC[AES256_GCM,data:ZmFrZQ==,iv:ZmFrZQ==,tag:ZmFrZQ==,type:str]';
const crush = (value: string): string => JSON.stringify({ mcp: { s: { command: 'x', env: { API_TOKEN: value } } } });
const listed = { managers: [{ id: 'onepassword', paths: [], accounts: [] }] };

verifyTester(unknownReference, {
  clean: [
    { what: 'a reference that is expanded', files: { '.mcp.json': claude({ command: 'x', env: { API_TOKEN: '${API_TOKEN}' } }) } },
    { what: 'a reference that is dead', files: { '.mcp.json': claude({ command: 'x', env: { API_TOKEN: '$API_TOKEN' } }) } },
    { what: 'a setting', files: { 'conf/servers.json': claude({ command: 'x', env: { LOG_LEVEL: '${LOG_LEVEL}' } }) } },
    { what: 'a command, where every manager will do', files: { 'crush.json': crush('$(./secret.sh)') } },
    { what: 'a command of an approved manager', files: { 'crush.json': crush('$(op read op://a/b/c)') }, standard: listed },
    { what: 'a literal', files: { 'conf/servers.json': claude({ command: 'x', env: { API_TOKEN: '' } }) } },
  ],
  flagged: [
    {
      what: 'a file of an unknown client',
      files: { 'conf/servers.json': claude({ command: 'x', env: { API_TOKEN: '${API_TOKEN}' } }) },
      findings: [
        {
          at: '${API_TOKEN}',
          message: /cannot be judged: it is not established whether the program that reads the file expands \$\{VAR\}/,
          severity: 'note',
        },
      ],
    },
    {
      what: 'a client of which little is known',
      files: { '.trae/mcp.json': claude({ command: 'x', env: { API_TOKEN: '${API_TOKEN}' } }) },
      findings: [{ at: '${API_TOKEN}', message: /whether Trae/ }],
    },
    {
      what: 'a ciphertext',
      files: { '.mcp.json': claude({ command: 'x', env: { API_TOKEN: CIPHERTEXT } }) },
      findings: [{ at: CIPHERTEXT, message: /a step that the file does not show/ }],
    },
    {
      what: 'a text that a launcher may replace',
      files: { '.mcp.json': claude({ command: 'doppler', args: ['run', '--', 'x'], env: { API_TOKEN: '$API_TOKEN' } }) },
      findings: [{ at: '$API_TOKEN', message: /whether Doppler sets the same variable cannot be seen/ }],
    },
    {
      what: 'a command, where managers are listed',
      files: { 'crush.json': crush('$(./secret.sh)') },
      standard: listed,
      findings: [{ at: '$(./secret.sh)', message: /which secrets manager the command asks cannot be told/ }],
    },
    {
      what: 'a helper, where managers are listed',
      files: { '.mcp.json': claude({ url: 'https://mcp.example.com', headersHelper: './headers.sh' }) },
      standard: listed,
      findings: [{ at: './headers.sh', message: /field headersHelper of server "s" cannot be judged/ }],
    },
    {
      what: 'a name in a list',
      files: { '.mcp.json': claude({ command: 'x', env: ['API_TOKEN'] }) },
      findings: [{ at: '"API_TOKEN"', message: /Claude Code expands NAME/ }],
    },
  ],
});
