import { describe, expect, test } from 'vitest';
import { verify } from '../../src/engine/verify.ts';
import { deadReference } from '../../src/rules/dead-reference.ts';
import { all, configure, declared, type Spot, SPOTS, TEXTS, type Written } from '../support/configuring.ts';
import { sourceOf } from '../support/reading.ts';
import { contextOf } from '../support/verify-tester.ts';

/** What the inputs that a syntax names are declared as, in each client that must find them declared. */
const INPUTS = { inputs: [{ id: 'TICKETS_TOKEN', password: true }], user_config: { TICKETS_TOKEN: { type: 'string', sensitive: true } } };
const sure = all.filter(({ confidence }) => confidence === 'high');

/** A whole URL has no name that says it is a credential; what it refers to must. */
function textsFor(spot: Spot): readonly string[] {
  return spot === 'url' ? TEXTS.filter((text) => text.includes('TICKETS_TOKEN')) : TEXTS;
}

/** Which of the texts the rule calls dead, by the place of its findings in the file. */
function dead(written: readonly Written[], texts: readonly string[]): readonly string[] {
  const servers = written.flatMap(({ path, file, text }) => {
    const found = verify([{ file, source: sourceOf(path, text) }], [deadReference], contextOf());
    return file.servers.map(({ span }) => found.filter((one) => one.span.start >= span.start && one.span.end <= span.end).length);
  });
  expect(servers).toHaveLength(texts.length);
  return texts.map((text, i) => `${text}: ${servers[i] === 0 ? 'accepted' : `dead (${servers[i]})`}`);
}

const rows = sure.flatMap((client) => SPOTS.map((spot) => ({ id: client.id, client, spot, texts: textsFor(spot) })));

test('the matrix has every client whose facts are sure, and both answers for most of them', () => {
  const cases = rows.reduce((sum, { texts }) => sum + texts.length, 0);
  console.info(`${cases} cases: ${sure.length} clients, ${SPOTS.length} places`);
  expect(sure.length).toBeGreaterThanOrEqual(20);
  expect(cases).toBeGreaterThan(3_000);
  const outcomes = rows.flatMap(({ client, spot, texts }) => texts.map((text) => declared(client, spot, text)));
  expect(outcomes.filter((outcome) => outcome === 'expanded').length).toBeGreaterThan(150);
  expect(outcomes.filter((outcome) => outcome === 'not expanded').length).toBeGreaterThan(1_000);
  // Nothing is unknown of a client whose facts are sure.
  expect(outcomes).not.toContain('not known');
});

describe.each(rows)('$id, $spot', ({ client, spot, texts }) => {
  test('the right syntax is accepted, the wrong one is dead', () => {
    const expected = texts.map((text) => `${text}: ${declared(client, spot, text) === 'not expanded' ? 'dead (1)' : 'accepted'}`);
    expect(dead(configure(client, spot, texts, INPUTS), texts)).toEqual(expected);
  });
});
