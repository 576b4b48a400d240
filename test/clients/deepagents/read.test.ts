import { expect, test } from 'vitest';
import { readAs } from '../../support/reading.ts';
import { pointedAt } from '../../support/pointing.ts';
import { makeSamples } from '../../support/samples.ts';

const X = makeSamples('deepagents').random(32);
const text = JSON.stringify({ mcpServers: { tickets: { command: 'npx', env: { TICKETS_TOKEN: `\${TICKETS_TOKEN:-${X}}` } } } });

test('its own folder is read by its rules', () => {
  expect(readAs('.deepagents/.mcp.json', text).client).toBe('deepagents');
  expect(pointedAt('.deepagents/.mcp.json', text)).toEqual([`static-credential ${X}`]);
});

test('the file of the project is deepagents’ where an entry has a field of its own', () => {
  const marked = JSON.stringify({ mcpServers: { tickets: { command: 'npx', allowedTools: ['search'] } } });
  expect(readAs('.mcp.json', marked)).toMatchObject({ client: 'deepagents', readers: expect.arrayContaining(['claude-code']) });
});

test('otherwise the file of the project is Claude Code’s, and deepagents reads it too', () => {
  const file = readAs('.mcp.json', text);
  expect(file.client).toBe('claude-code');
  expect(file.readers).toContain('deepagents');
  expect(pointedAt('.mcp.json', text)).toEqual([`static-credential ${X}`]);
});
