import { unprotectedInput } from '../../src/rules/unprotected-input.ts';
import { ruleTester } from '../support/rule-tester.ts';

const message = (name: string): RegExp => new RegExp(`^The input ${name} takes a credential`);
const vscode = (input: Readonly<Record<string, unknown>>): string => JSON.stringify({ inputs: [input], servers: {} });

ruleTester(unprotectedInput, {
  clean: [
    { what: 'a hidden prompt', path: '.vscode/mcp.json', text: vscode({ id: 'api_token', type: 'promptString', password: true }) },
    { what: 'a prompt for something else', path: '.vscode/mcp.json', text: vscode({ id: 'project', type: 'promptString' }) },
    { what: 'a name that only sounds like it', path: '.vscode/mcp.json', text: vscode({ id: 'max_tokens', type: 'promptString' }) },
  ],
  flagged: [
    {
      what: 'a prompt that shows what is typed',
      path: '.vscode/mcp.json',
      text: vscode({ id: 'api_token', type: 'promptString' }),
      findings: [{ line: 1, column: 18, message: message('api_token'), severity: 'warning' }],
    },
    {
      what: 'a prompt that says so',
      path: '.vscode/mcp.json',
      text: vscode({ id: 'db_password', type: 'promptString', password: false }),
      findings: [{ line: 1, column: 18, message: message('db_password') }],
    },
    {
      what: 'a prompt in a file of another client',
      path: '.cursor/mcp.json',
      text: JSON.stringify({ inputs: [{ id: 'api_key_secret' }], mcpServers: {} }),
      findings: [{ line: 1, column: 18, message: message('api_key_secret') }],
    },
  ],
});
