import { expect, test } from 'vitest';
import { carriedBy } from '../support/carrying.ts';
import { placesOf } from '../support/carried.ts';

const config = (command: string): string => `{"time": [{}], "mcpServers": {"x": {"command": "${command}"}}}`;

async function commands(text: string): Promise<readonly string[]> {
  return placesOf(await carriedBy('embedded-json', 'a.log', text)).flatMap(({ scalar }) => scalar?.text ?? []);
}

test('objects in any text, and between some that nothing closes', async () => {
  const open = 'see "mcpServers": { "x"\n';
  expect(await commands(`a ${config('one')} b\n${open.repeat(4)}${config('two')}\n${config('three')}`)).toEqual(['one', 'two', 'three']);
});

test.each([
  ['keys with a bracket that nothing closes', '"mcpServers":{'],
  ['keys in an object that nothing closes', '{"mcpServers":{'],
  ['keys whose list is closed, in no object', '"mcpServers":[] '],
  ['keys whose object ends too early', '{}{}{}{}{}{}{}{}"mcpServers":{}'],
  ['brackets before keys', `${'{'.repeat(1_900)}"mcpServers":{}`],
])('megabytes of %s are looked through', async (_, unit) => {
  expect(await carriedBy('embedded-json', 'a.log', unit.repeat(Math.ceil(4_000_000 / unit.length)))).toEqual([]);
});
