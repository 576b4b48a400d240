import { describe, expect, test } from 'vitest';
import type { SecretFacts } from '../../src/core/live.ts';
import { liveLines, liveReport, liveTable, liveTotals } from '../../src/report/live.ts';

const NOW = Date.parse('2026-11-26');
const DAY = 86_400_000;
const UNTOLD = { untold: 'nobody is signed in' };
const NOTHING: SecretFacts = {
  manager: 'vault',
  presence: UNTOLD,
  key: UNTOLD,
  changed: UNTOLD,
  rotation: UNTOLD,
  ttl: UNTOLD,
  readable: UNTOLD,
};
const THERE: SecretFacts = {
  manager: 'aws-secrets-manager',
  identity: 'role/verify',
  presence: { told: { is: 'there' } },
  key: { told: true },
  changed: { told: NOW - 91 * DAY },
  rotation: { told: false },
  ttl: { told: 7_200 },
  readable: { told: 'no' },
};

function reference(facts: SecretFacts, reference = 'secret/data/a#b') {
  return { file: '.mcp.json', server: 'crm', place: 'env', name: 'TOKEN', reference, managerName: 'The manager', facts };
}

const LIVE = {
  maxAge: 90,
  now: NOW,
  references: [
    reference(THERE),
    reference({ ...THERE, key: { told: false }, changed: { told: NOW - DAY } }),
    reference({ ...NOTHING, presence: { told: { is: 'missing', what: 'no such secret' } } }),
    reference({ ...NOTHING, presence: { told: { is: 'disabled', what: 'version 1 was destroyed' } } }),
    reference({ ...NOTHING, readable: { told: 'inherent' }, ttl: { told: 'unlimited' } }, 'a`b|c'),
  ],
};

test('answers are counted, and those that nobody could give', () => {
  expect(liveTotals(LIVE)).toEqual({
    references: 5,
    there: 1,
    missing: 2,
    disabled: 1,
    cannotTell: 1,
    untold: { presence: 1, key: 3, changed: 3, rotation: 3, ttl: 2, readable: 2 },
  });
  expect(liveLines(LIVE)).toEqual(['asked: 5 references: 1 there, 2 missing, 1 disabled, 1 of which nobody can tell. No value was read.']);
  expect(liveLines({ ...LIVE, references: [] })).toEqual([]);
});

test('programs get each answer, and why there is none', () => {
  const { references } = liveReport(LIVE);
  const [there, , missing, , untold] = references as readonly Readonly<Record<string, unknown>>[];
  expect(there).toMatchObject({
    manager: 'aws-secrets-manager',
    identity: 'role/verify',
    answers: { presence: 'there', key: true, changed: '2026-08-27T00:00:00.000Z', rotation: false, ttl: 7_200, readable: 'no' },
    why: {},
  });
  expect(missing?.['why']).toMatchObject({ presence: 'no such secret', key: 'nobody is signed in' });
  expect(untold?.['answers']).toEqual({
    presence: 'cannot tell',
    key: 'cannot tell',
    changed: 'cannot tell',
    rotation: 'cannot tell',
    ttl: 'unlimited',
    readable: 'inherent',
  });
});

describe('the table', () => {
  const rows = liveTable(LIVE)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| There'));

  test('says in a row what was told, and marks what is wrong and what nobody can tell', () => {
    expect(rows.map((row) => row.split(' | ').filter((_, i) => i !== 1 && i !== 2 && i !== 3))).toEqual([
      ['| ✅', '❌ 91 days', 'no', '2 hours', 'no |'],
      ['| ❌ no such key', '1 day', 'no', '2 hours', 'no |'],
      ['| ❌ missing', '❔ cannot tell', '❔ cannot tell', '❔ cannot tell', '❔ cannot tell |'],
      ['| ❌ disabled', '❔ cannot tell', '❔ cannot tell', '❔ cannot tell', '❔ cannot tell |'],
      ['| ❔ cannot tell', '❔ cannot tell', '❔ cannot tell', 'no end', 'yes, always |'],
    ]);
  });

  test('is said to be empty where there is nothing to ask about', () => {
    expect(liveTable({ ...LIVE, references: [] })).toContain('There is no reference to ask about.');
  });

  test('is cut after 200 rows', () => {
    const many = Array.from({ length: 203 }, () => reference(THERE));
    expect(liveTable({ ...LIVE, references: many })).toContain('… and 3 more; the JSON report holds them all.');
  });
});
