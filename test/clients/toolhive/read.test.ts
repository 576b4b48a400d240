import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ConfigFile } from '../../../src/core/model.ts';
import { readText } from '../../support/carrying.ts';
import { literalsIn, told } from '../../support/reading.ts';
import { makeSamples } from '../../support/samples.ts';

const X = makeSamples('toolhive').random(32);
const PATH = 'deploy/tickets.yaml';

async function read(text: string): Promise<ConfigFile> {
  const file = await readText(PATH, text);
  if (file === undefined) throw new Error('no server was found');
  return file;
}

test('a Secret that is referred to is a reference', async () => {
  const file = await read(readFileSync(join(import.meta.dirname, 'configs/references.yaml'), 'utf8'));
  expect(told(file)).toEqual(['tickets field targetEnvName manager']);
  expect(file.servers.map(({ name, client, transport }) => `${name} ${client} ${transport}`)).toEqual([
    'tickets toolhive stdio',
    'wiki toolhive remote',
  ]);
});

test.each<[string, string, string]>([
  ['a variable', `env: [{ name: TICKETS_TOKEN, value: ${X} }]`, 'env TICKETS_TOKEN'],
  ['an argument', `args: ["--api-key", "${X}"]`, 'argument --api-key'],
  ['a header', `headerForward: { addPlaintextHeaders: { X-Api-Key: ${X} } }`, 'header X-Api-Key'],
  ['a URL', `remoteUrl: "https://mcp.example.com/mcp?api_key=${X}"`, 'url api_key'],
  [
    'a variable of the pod',
    `podTemplateSpec: { spec: { containers: [{ env: [{ name: TICKETS_TOKEN, value: ${X} }] }] } }`,
    'env TICKETS_TOKEN',
  ],
])('%s is a literal', async (_, field, slot) => {
  const text = `apiVersion: toolhive.stacklok.dev/v1beta1\nkind: MCPServer\nmetadata: { name: tickets }\nspec:\n  ${field}\n`;
  const file = await read(text);
  expect(told(file)).toEqual([`tickets ${slot} literal`]);
  expect(literalsIn(file, text)).toEqual([X]);
});
