import { unpinnedPackage } from '../../src/rules/unpinned-package.ts';
import { mcpJson, verifyTester } from '../support/verify-tester.ts';

const env = { T_TOKEN: '${T_TOKEN}' };

verifyTester(unpinnedPackage, {
  clean: [
    { what: 'a full version', files: mcpJson({ s: { command: 'npx', args: ['-y', '@acme/mcp@1.4.2'], env } }) },
    { what: 'a digest', files: mcpJson({ s: { command: 'docker', args: ['run', '-e', 'T_TOKEN', `acme/mcp@sha256:${'0'.repeat(64)}`] } }) },
    { what: 'no credential', files: mcpJson({ s: { command: 'npx', args: ['-y', '@acme/mcp'] } }) },
    { what: 'settings', files: mcpJson({ s: { command: 'npx', args: ['-y', '@acme/mcp'], env: { PROJECT: '${PROJECT}', DEBUG: '1' } } }) },
    { what: 'a path', files: mcpJson({ s: { command: 'uvx', args: ['--from', './server', 'serve'], env } }) },
    { what: 'a name that is put in later', files: mcpJson({ s: { command: 'docker', args: ['run', '-e', 'T_TOKEN', '${IMAGE}'] } }) },
    { what: 'a program of one’s own', files: mcpJson({ s: { command: 'node', args: ['server.js'], env } }) },
    { what: 'a placeholder', files: mcpJson({ s: { command: 'npx', args: ['-y', '@acme/mcp'], env: { API_KEY: '<your-api-key>' } } }) },
  ],
  flagged: [
    {
      what: 'a package',
      files: mcpJson({ s: { command: 'npx', args: ['-y', '@acme/mcp'], env } }),
      findings: [{ at: '@acme/mcp', message: /^The package @acme\/mcp of server "s" has no fixed version and gets a credential/ }],
    },
    {
      what: 'the latest version',
      files: mcpJson({ s: { command: 'npx', args: ['-y', '@acme/mcp@latest'], env } }),
      findings: [{ at: '@acme/mcp@latest', message: /package @acme\/mcp@latest/ }],
    },
    {
      what: 'a range',
      files: mcpJson({ s: { command: 'uvx', args: ['--from', 'acme-mcp>=1', 'serve'], env } }),
      findings: [{ at: 'acme-mcp>=1', message: /package acme-mcp>=1/ }],
    },
    {
      what: 'an image',
      files: mcpJson({ s: { command: 'docker', args: ['run', '-i', '-e', 'T_TOKEN', 'acme/mcp:latest'] } }),
      findings: [{ at: 'acme/mcp:latest', message: /The image acme\/mcp:latest/ }],
    },
    {
      what: 'behind a launcher, with a reference',
      files: mcpJson({ s: { command: 'op', args: ['run', '--', 'npx', '-y', 'acme-mcp'], env: { T_TOKEN: 'op://mcp/a/token' } } }),
      findings: [{ at: 'acme-mcp', message: /package acme-mcp/ }],
    },
    {
      what: 'behind a launcher of a whole project',
      files: mcpJson({ s: { command: 'doppler', args: ['run', '--', 'npx', '-y', 'acme-mcp'] } }),
      findings: [{ at: 'acme-mcp', message: /package acme-mcp/ }],
    },
  ],
});
