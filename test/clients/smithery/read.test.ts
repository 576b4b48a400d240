import { describe, expect, test } from 'vitest';
import { judged, readAs } from '../../support/reading.ts';
import { pointedAt } from '../../support/pointing.ts';
import { githubToken, makeSamples } from '../../support/samples.ts';

const PATH = 'smithery.yaml';
const GITHUB = githubToken('smithery');
const X = makeSamples('smithery').random(32);

const schema = (property: string): string =>
  `startCommand:\n  type: http\n  configSchema:\n    type: object\n    properties:\n      apiKey: ${property}\n`;
const program = (code: string): string =>
  `startCommand:\n  type: stdio\n  commandFunction: |-\n    (config) => ({ command: 'node', ${code} })\n`;

describe('a value that stands in the repository', () => {
  test.each<[string, string, string]>([
    ['a default', schema(`{ type: string, default: ${X} }`), X],
    ['a constant', schema(`{ type: string, const: ${X} }`), X],
    ['an example of a property', schema(`{ type: string, examples: [your-key, ${X}] }`), X],
    ['a default of a nested property', schema(`{ type: object, properties: { token: { default: ${X} } } }`), X],
    ['the example configuration', `startCommand:\n  type: http\n  exampleConfig:\n    apiKey: ${X}\n`, X],
    ['a nested example', `startCommand:\n  type: http\n  exampleConfig:\n    database: { password: ${X} }\n`, X],
    ['the example at the top', `runtime: typescript\nstartCommand: { type: http }\nexampleConfig:\n  API_KEY: ${X}\n`, X],
    ['a variable', `runtime: typescript\nenv:\n  TICKETS_TOKEN: ${X}\n`, X],
    ['a variable in the program', program(`env: { TICKETS_TOKEN: '${X}' }`), X],
    ['a flag in the program', program(`args: ['index.js', '--api-key', '${X}']`), X],
    ['a form of its own in the program', program(`args: ['${GITHUB}']`), GITHUB],
  ])('%s', (_, text, credential) => {
    expect(pointedAt(PATH, text)).toEqual([`static-credential ${credential}`]);
  });

  test('counts with less confidence in an example and in a program', () => {
    const confidence = (text: string): string | undefined => judged(PATH, text)[0]?.confidence;
    expect(confidence(schema(`{ default: ${X} }`))).toBe('high');
    expect(confidence(schema(`{ example: ${X} }`))).toBe('low');
    expect(confidence(schema(`{ example: ${GITHUB} }`))).toBe('high');
    expect(confidence(program(`env: { TICKETS_TOKEN: '${X}' }`))).toBe('low');
    expect(confidence(program(`env: { TICKETS_TOKEN: '${GITHUB}' }`))).toBe('high');
  });
});

test.each<[string, string]>([
  ['a property that each person fills in', schema('{ type: string, title: Key, description: Your API key. }')],
  ['a placeholder', `startCommand:\n  exampleConfig:\n    apiKey: your-api-key\n`],
  ['a setting', `startCommand: { type: http }\nenv:\n  NODE_ENV: production\n`],
  ['a program that hands on what was entered', program('env: { TICKETS_TOKEN: config.ticketsToken }')],
])('%s is no finding', (_, text) => {
  expect(pointedAt(PATH, text)).toEqual([]);
  expect(readAs(PATH, text).client).toBe('smithery');
});
