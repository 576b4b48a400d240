import { expect, test } from 'vitest';
import { carriedBy, readText } from '../support/carrying.ts';
import { told } from '../support/reading.ts';
import { password } from '../support/samples.ts';

async function slots(text: string): Promise<readonly string[]> {
  const file = await readText('charts/agent/values.yaml', text);
  return file === undefined ? [] : told(file);
}

test('env in both forms, at any depth', async () => {
  const [one, two] = [password('one'), password('two')];
  expect(
    await slots(
      `mcpServer:\n  image: x\n  env:\n    DB_PASSWORD: ${one}\n  sidecar:\n    extraEnv:\n      - name: API_PASSWORD\n        value: ${two}\n`,
    ),
  ).toEqual(['mcpServer env DB_PASSWORD literal', 'sidecar env API_PASSWORD literal']);
});

test('values of a chart that runs no server are searched for forms alone', async () => {
  expect(await slots(`web:\n  env:\n    DB_PASSWORD: ${password('one')}\n`)).toEqual([]);
});

test('empty values and references are none', async () => {
  expect(await slots('mcp:\n  secrets:\n    githubToken: ""\n  env:\n    A_TOKEN: ${A_TOKEN}\n    B_TOKEN: "<token>"\n')).toEqual([
    'mcp env A_TOKEN environment',
    'mcp env B_TOKEN placeholder',
  ]);
});

test('aliases within aliases are walked once', async () => {
  const levels = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(20)}]\n`).join('');
  const text = `a0: &a0 { x: y }\n${levels}mcp:\n  env:\n    DB_PASSWORD: x\n`;
  expect((await carriedBy('helm', 'values.yaml', text)).map((one) => (one.kind === 'server' ? one.name : one.kind))).toEqual(['mcp']);
});
