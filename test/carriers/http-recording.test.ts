import { expect, test } from 'vitest';
import { readText } from '../support/carrying.ts';
import { literalsIn, told } from '../support/reading.ts';
import { githubToken, password } from '../support/samples.ts';

const archive = (url: string, name: string, value: string, times = 1): string =>
  JSON.stringify({
    log: {
      entries: Array.from({ length: times }, () => ({
        request: {
          method: 'POST',
          url,
          headers: [
            { name: 'Accept', value: '*/*' },
            { name, value },
          ],
        },
        response: { headers: [] },
      })),
    },
  });

test('a header of an archive, at each place', async () => {
  const token = githubToken();
  const text = archive('https://api.example.com/mcp', 'Authorization', `Bearer ${token}`, 3);
  const file = await readText('traffic.har', text);
  expect(file === undefined ? [] : literalsIn(file, text)).toEqual([token, token, token]);
  expect(file === undefined ? [] : told(file)[0]).toBe('api.example.com header Authorization literal');
});

test('a header of a cassette', async () => {
  const secret = password('cassette', 28);
  const text = `interactions:\n- request:\n    uri: https://mcp.example.com/mcp\n    headers:\n      X-Api-Key:\n      - ${secret}\n      User-Agent:\n      - python\n`;
  const file = await readText('tests/cassettes/tools.yaml', text);
  expect(file === undefined ? [] : told(file)).toEqual(['mcp.example.com header X-Api-Key literal']);
  expect(file === undefined ? [] : literalsIn(file, text)).toEqual([secret]);
});

test('outside an MCP context a session cookie is nobody’s business', async () => {
  expect(
    await readText('traffic.har', archive('https://shop.example.com/', 'Cookie', `session=${password('cookie', 40)}`)),
  ).toBeUndefined();
});

test('redacted values are none', async () => {
  const file = await readText('traffic.har', archive('https://api.example.com/mcp', 'Authorization', 'Bearer REDACTED'));
  expect(file === undefined ? [] : told(file).filter((line) => line.endsWith('literal'))).toEqual([]);
});
