import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toolhive } from '../../../src/clients/toolhive/index.ts';
import { resolveRoot, singleServer } from '../../../src/clients/servers.ts';
import type { Server } from '../../../src/core/model.ts';
import { readEntry } from '../../../src/engine/entry.ts';
import { formatNamed, knowledge } from '../../support/reading.ts';
import { makeSamples } from '../../support/samples.ts';

const X = makeSamples('toolhive').random(32);
const REFERENCES = readFileSync(join(import.meta.dirname, 'configs/references.yaml'), 'utf8');

/** Each `spec` of a list of resources, read as the entry of one server. */
function specsOf(text: string): readonly Server[] {
  const { documents } = formatNamed('yaml').parse(text);
  return documents
    .flatMap((document) => resolveRoot(document, ['items', '*', 'spec']))
    .map(({ node, path }) =>
      readEntry(singleServer(node, path), { client: toolhive, knowledge, jsonc: formatNamed('jsonc'), budget: { left: 1_000 } }),
    );
}

const told = (servers: readonly Server[]): readonly string[] =>
  servers.flatMap(({ slots }) =>
    slots
      .filter(({ value }) => value.kind === 'literal' || value.kind === 'reference')
      .map(({ place, name, value }) => `${place} ${name} ${value.kind}`),
  );

test('a Secret that is referred to is a reference', () => {
  expect(told(specsOf(REFERENCES))).toEqual(['field targetEnvName reference']);
  expect(specsOf(REFERENCES).map(({ transport }) => transport)).toEqual(['stdio', 'remote']);
});

test.each<[string, string, string]>([
  ['a variable', `env: [{ name: TICKETS_TOKEN, value: ${X} }]`, 'env TICKETS_TOKEN literal'],
  ['an argument', `args: ["--api-key", "${X}"]`, 'argument --api-key literal'],
  ['a header', `headerForward: { addPlaintextHeaders: { X-Api-Key: ${X} } }`, 'header X-Api-Key literal'],
  ['a URL', `remoteUrl: "https://mcp.example.com/mcp?api_key=${X}"`, 'url api_key literal'],
  [
    'a variable of the pod',
    `podTemplateSpec: { spec: { containers: [{ env: [{ name: TICKETS_TOKEN, value: ${X} }] }] } }`,
    'env TICKETS_TOKEN literal',
  ],
])('%s is a literal', (_, field, slot) => {
  const text = `items:\n  - kind: MCPServer\n    spec:\n      ${field}\n`;
  const servers = specsOf(text);
  expect(told(servers)).toEqual([slot]);
  const literal = servers.flatMap(({ slots }) => slots).find(({ value }) => value.kind === 'literal');
  expect(text.slice(literal?.span.start, literal?.span.end)).toBe(X);
});
