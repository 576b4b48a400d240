import { expect, test } from 'vitest';
import { readText } from '../support/carrying.ts';
import { literalsIn, told } from '../support/reading.ts';
import { githubToken, password } from '../support/samples.ts';

test('Environment= in its forms, continued lines included', async () => {
  const [one, two, three] = [password('one'), githubToken(), password('three')];
  const text = `[Unit]
Description=MCP server
[Service]
Environment=DB_PASSWORD=${one} LOG_LEVEL=info
Environment="GITHUB_TOKEN=${two}" \\
  "API_PASSWORD=${three}"
EnvironmentFile=-/etc/mcp.env
ExecStart=/usr/bin/mcp-server
`;
  const file = await readText('deploy/mcp.service', text);
  expect(file === undefined ? [] : literalsIn(file, text)).toEqual([one, two, three]);
  expect(file?.envFiles).toEqual(['/etc/mcp.env']);
});

test('supervisord puts commas between', async () => {
  const [one, two] = [password('one'), password('two')];
  const text = `[program:mcp]\ncommand=mcp-server\nenvironment=DB_PASSWORD="${one}",API_PASSWORD="${two}"\n`;
  const file = await readText('supervisord.conf', text);
  expect(file === undefined ? [] : literalsIn(file, text)).toEqual([one, two]);
});

test('a unit of something else holds nothing that has no form of its own', async () => {
  expect(await readText('shop.service', `[Service]\nEnvironment=DB_PASSWORD=${password('x')}\n`)).toBeUndefined();
});

test('specifiers and variables are no credentials', async () => {
  const file = await readText('mcp.service', '[Service]\nEnvironment=TOKEN=%i "A_TOKEN=${TOKEN}"\n');
  expect(file === undefined ? [] : told(file).filter((line) => line.endsWith('literal'))).toEqual([]);
});
