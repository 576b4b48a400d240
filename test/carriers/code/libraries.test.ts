import { expect, test } from 'vitest';
import { carriedBy, readText } from '../../support/carrying.ts';
import { literalsIn, told } from '../../support/reading.ts';
import { githubToken } from '../../support/samples.ts';
import { filled, referring, samples } from './samples.ts';

test.each(samples)('a credential for $library is found where it is written', async (sample) => {
  const text = filled(sample, githubToken());
  const file = await readText(sample.path, text);
  expect(file === undefined ? [] : literalsIn(file, text)).toEqual([githubToken()]);
  expect(file === undefined ? [] : told(file).filter((line) => line.endsWith(' literal'))).toEqual([`${sample.place} literal`]);
});

test.each(samples)('a variable for $library is a reference', async (sample) => {
  const text = referring(sample);
  expect(text).toContain('SERVICE_TOKEN');
  const file = await readText(sample.path, text);
  expect(file === undefined ? [] : literalsIn(file, text)).toEqual([]);
  // Outside of servers only what is written out is reported.
  const expected = sample.place.split(' ').length > 2 ? [`${sample.part ?? sample.place} environment`] : [];
  expect(file === undefined ? [] : told(file)).toEqual(expect.arrayContaining(expected));
});

test.each(samples.filter(({ client }) => client !== undefined))('$library is judged by the rules of $client', async (sample) => {
  const found = await carriedBy('code', sample.path, filled(sample, githubToken()));
  expect([...new Set(found.flatMap((one) => (one.kind === 'server' ? [one.client] : [])))]).toEqual([sample.client]);
});
