import { describe, expect, test } from 'vitest';
import { judged, readAs, readMaybe } from '../../support/reading.ts';
import { pointedAt } from '../../support/pointing.ts';
import { githubToken, makeSamples } from '../../support/samples.ts';

const PATH = 'gemini-extension.json';
const GITHUB = githubToken('gemini');
const X = makeSamples('gemini').random(32);

const extension = (setting: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ name: 'tickets', version: '1.4.2', settings: [setting] }, null, 2);

test('a default of a setting goes to everybody', () => {
  const text = extension({ name: 'Token', envVar: 'TICKETS_TOKEN', sensitive: true, default: X });
  expect(pointedAt(PATH, text)).toEqual([`static-credential ${X}`]);
  expect(readAs(PATH, text).client).toBe('gemini-cli');
});

describe('a setting that takes a credential', () => {
  test('and is not sensitive', () => {
    const text = extension({ name: 'Token', envVar: 'TICKETS_TOKEN' });
    expect(pointedAt(PATH, text)).toEqual(['unprotected-input "TICKETS_TOKEN"']);
    expect(judged(PATH, text)[0]?.help).toEqual(['Declare it with sensitive: true.']);
  });

  test('by the name that people see', () => {
    expect(pointedAt(PATH, extension({ name: 'API Key' }))).toEqual(['unprotected-input "API Key"']);
  });

  test('and is sensitive, or that takes none', () => {
    const text = JSON.stringify({
      name: 'tickets',
      mcpServers: {},
      settings: [
        { name: 'Token', envVar: 'TICKETS_TOKEN', sensitive: true },
        { name: 'Region', envVar: 'TICKETS_REGION' },
      ],
    });
    expect(pointedAt(PATH, text)).toEqual([]);
  });
});

test.each<[string, unknown]>([
  ['without servers and settings', { name: 'skills', version: '1.0.0', contextFileName: 'GEMINI.md', description: GITHUB }],
  ['with settings that take no credential', { name: 'theme', settings: [{ name: 'Colour', envVar: 'COLOUR' }] }],
])('an extension %s is no configuration of servers', (_, data) => {
  expect(readMaybe(PATH, JSON.stringify(data))).toBeUndefined();
});

test('prompts as VS Code writes them are read too', () => {
  const text = JSON.stringify({ inputs: [{ id: 'api_token', type: 'promptString' }], mcpServers: {} });
  expect(pointedAt('.gemini/settings.json', text)).toEqual(['unprotected-input "api_token"']);
});
