import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exception } from '../../src/core/standard.ts';
import { makeGuard } from '../../src/launcher/guard.ts';
import { boundsTools, makeToolRules } from '../../src/launcher/tool-rules.ts';
import { password } from '../support/samples.ts';

const TERMS = { allow: [['search', 'read_*', 'drop_all']], deny: ['drop_*'], sensitive: ['read_salaries'] };
const EXCEPTION: Exception = {
  server: 'crm',
  slot: 'read_salaries',
  reason: 'r',
  approver: 'a',
  expires: '2026-11-26',
  breakGlass: true,
};

interface Seen {
  readonly passed: () => string;
  readonly answers: string[];
  readonly told: Readonly<Record<string, unknown>>[];
  readonly warned: string[];
  give(text: string | Uint8Array, size?: number): void;
  end(): void;
}

function guarding(exceptions: readonly Exception[] = [], today = '2026-11-26'): Seen {
  const passed: Uint8Array[] = [];
  const answers: string[] = [];
  const told: Readonly<Record<string, unknown>>[] = [];
  const warned: string[] = [];
  const guard = makeGuard(
    makeToolRules(
      () => ({ terms: TERMS, exceptions }),
      'crm',
      () => today,
    ),
    (event, one) => told.push({ event, ...one }),
    (sentence) => warned.push(sentence),
  );
  const keep = (judged: ReturnType<typeof guard.take>): void => {
    passed.push(...judged.pass.map((bytes) => bytes.slice()));
    answers.push(...judged.answers);
  };
  return {
    passed: () => Buffer.concat(passed).toString('utf8'),
    answers,
    told,
    warned,
    give(text, size = text.length) {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; at += size) keep(guard.take(bytes.subarray(at, at + size)));
    },
    end: () => keep(guard.end()),
  };
}

function call(id: unknown, name: unknown, args?: unknown): string {
  return JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: args } });
}

function errorOf(answer: string | undefined): unknown {
  return JSON.parse(answer ?? 'null');
}

describe('a tool', () => {
  const rules = (exceptions: readonly Exception[], today = '2026-11-26', server: string | undefined = 'crm') =>
    makeToolRules(
      () => ({ terms: TERMS, exceptions }),
      server,
      () => today,
    );

  test.each([
    ['search', undefined],
    ['read_', undefined],
    ['read_orders', undefined],
    ['Search', 'not-allowed'],
    ['searches', 'not-allowed'],
    ['', 'not-allowed'],
    ['drop_all', 'denied'],
    [' DROP_ALL ', 'denied'],
    ['read_salaries', 'sensitive'],
    ['read_SALARIES', 'sensitive'],
  ])('%j may be called, or not: %s', (tool, denial) => {
    expect(rules([])(tool)).toBe(denial);
  });

  test('that is sensitive may be called while a break-glass exception for it holds', () => {
    expect(rules([EXCEPTION])('read_salaries')).toBeUndefined();
    expect(rules([{ ...EXCEPTION, slot: 'drop_all' }])('drop_all')).toBe('denied');
  });

  test.each<readonly [string, Partial<Exception>, string]>([
    ['is over', {}, '2026-11-27'],
    ['was not granted in an emergency', { breakGlass: false }, '2026-11-26'],
    ['names another server', { server: 'db' }, '2026-11-26'],
    ['names another slot', { slot: 'search' }, '2026-11-26'],
    ['speaks of a file', { path: '.mcp.json' }, '2026-11-26'],
    ['speaks of a rule', { rule: 'low-rung' }, '2026-11-26'],
  ])('that is sensitive may not where it %s', (_, other, today) => {
    expect(rules([{ ...EXCEPTION, ...other }], today)('read_salaries')).toBe('sensitive');
  });

  test('that is sensitive may not where no server is named, as in an exception for a slot alone', () => {
    const { server: _server, ...anywhere } = EXCEPTION;
    expect(
      makeToolRules(
        () => ({ terms: TERMS, exceptions: [anywhere] }),
        undefined,
        () => '2026-11-26',
      )('read_salaries'),
    ).toBe('sensitive');
  });

  test('must be in each of the lists', () => {
    const judge = makeToolRules(
      () => ({ terms: { allow: [['read_*'], ['*_a']] }, exceptions: [] }),
      'crm',
      () => '2026-11-26',
    );
    expect([judge('read_a'), judge('read_b'), judge('write_a')]).toEqual([undefined, 'not-allowed', 'not-allowed']);
  });

  test('is bounded by a list of none, and not by terms that speak of time alone', () => {
    expect([boundsTools({ allow: [[]] }), boundsTools({ deny: [] }), boundsTools({ maxTtl: 1 })]).toEqual([true, false, false]);
    expect(
      makeToolRules(
        () => ({ terms: { allow: [[]] }, exceptions: [] }),
        undefined,
        () => '',
      )('search'),
    ).toBe('not-allowed');
  });
});

describe('a call', () => {
  test.each([1, 3, 17, 5_000])('that is denied gets an error, and what stands around it passes, in pieces of %i bytes', (size) => {
    const seen = guarding();
    const before = `{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"ü":1}}\n\n${call(1, 'search', { q: 'a' })}\r\n`;
    const after = `  ${call('x', 'read_orders')}\n{"jsonrpc":"2.0","id":9,"result":{"a":1,"A":2}}`;
    seen.give(`${before}${call('ü', 'drop_all', { table: 'secret words' })}\n${after}`, size);
    seen.end();
    expect(seen.passed()).toBe(`${before}${after}`);
    expect(seen.answers).toHaveLength(1);
    expect(seen.answers[0]).toMatch(/^\{.*\}\n$/);
    expect(errorOf(seen.answers[0])).toEqual({
      jsonrpc: '2.0',
      id: 'ü',
      error: {
        code: -32602,
        message: `Tool "drop_all" is denied by the policy of this server's launcher`,
        data: { reason: 'denied' },
      },
    });
    expect(seen.told).toEqual([{ event: 'denied', tool: 'drop_all', request: 'ü', arguments: ['table'], outcome: 'denied' }]);
    expect(seen.warned).toEqual([
      `Tool "drop_all" is denied by the policy of this server's launcher; a call of it was answered with an error.`,
    ]);
  });

  test.each([
    ['another', 'write', 'not-allowed', /is not among the tools/],
    ['a sensitive', 'read_salaries', 'sensitive', /no break-glass exception for it is in force/],
  ])('of %s tool says why', (_, tool, reason, sentence) => {
    const seen = guarding();
    seen.give(`${call(2, tool)}\n`);
    expect(errorOf(seen.answers[0])).toMatchObject({ id: 2, error: { message: expect.stringMatching(sentence), data: { reason } } });
    expect(seen.passed()).toBe('');
  });

  test('of a sensitive tool passes while its exception holds', () => {
    const seen = guarding([EXCEPTION]);
    seen.give(`${call(2, 'read_salaries')}\n`);
    expect({ passed: seen.passed(), answers: seen.answers }).toEqual({ passed: `${call(2, 'read_salaries')}\n`, answers: [] });
  });

  test('that asks for no answer gets none, and is told all the same', () => {
    const seen = guarding();
    seen.give('{"jsonrpc":"2.0","method":"tools/call","params":{"name":"drop_all"}}\n');
    expect({ passed: seen.passed(), answers: seen.answers, told: seen.told.length }).toEqual({ passed: '', answers: [], told: 1 });
  });

  test('takes all that came in one list with it along', () => {
    const seen = guarding();
    seen.give(`[${call(1, 'search')},${call(2, 'drop_all')},{"jsonrpc":"2.0","method":"notifications/x"},{"id":7,"result":{}}]\n`);
    seen.give(`[${call(3, 'search')}]\n`);
    expect(seen.passed()).toBe(`[${call(3, 'search')}]\n`);
    expect(errorOf(seen.answers[0])).toMatchObject([
      { id: 1, error: { code: -32600, data: { reason: 'together' } } },
      { id: 2, error: { code: -32602, data: { reason: 'denied' } } },
    ]);
  });

  test.each([
    ['no JSON', '{"method":"tools/call","params":{"name":"drop_all","arguments":{"a":NaN}}}', -32700],
    ['nothing a tool', call(3, 7), -32602],
    ['a method twice', '{"id":3,"method":"tools/call","method":"ping","params":{"name":"drop_all"}}', -32600],
    ['a method in other letters', '{"id":3,"method":"ping","METHOD":"tools/call","params":{"name":"drop_all"}}', -32600],
    ['parameters by escapes', '{"id":3,"method":"tools/call","params":{"name":"drop_all"},"p\\u0061rams":{"name":"search"}}', -32600],
    ['a long s', '{"id":3,"method":"tools/call","params":{"name":"search"},"param\u017f":{"name":"drop_all"}}', -32600],
    ['a name twice', '{"id":3,"method":"tools/call","params":{"name":"drop_all","x":"}\\"","name":"search"}}', -32600],
    ['a name twice in a list', '[{"id":3,"method":"tools/call","params":{"name":"drop_all","name":"search"}}]', -32600],
    ['a call that another reader sees as a line', `{"a":[\r${call(3, 'drop_all')}\r]}`, -32600],
    ['text in UTF-16', Buffer.from(call(3, 'drop_all'), 'utf16le').toString('latin1'), -32700],
  ])('hidden in a message that has %s does not pass', (_, text, code) => {
    const seen = guarding();
    seen.give(`${text}\n`);
    seen.end();
    expect(seen.passed()).toBe('');
    expect(errorOf(seen.answers[0])).toMatchObject({ error: { code } });
    expect(seen.told).toMatchObject([{ event: 'denied' }]);
  });

  test('with members in other letters is read all the same', () => {
    const seen = guarding();
    seen.give(
      '{"ID":4,"Method":"tools/call","PARAMS":{"Name":"drop_all"}}\n\uFEFF{"id":5,"method":"tools/call","params":{"name":"drop_all"}}\n',
    );
    expect(seen.answers.map((answer) => errorOf(answer))).toMatchObject([{ id: 4 }, { id: 5 }]);
    expect(seen.passed()).toBe('');
  });

  test('whose arguments have keys of every kind passes', () => {
    const text = `${call(1, 'search', { a: 1, A: 2, params: { name: 1, NAME: 2 }, method: 'tools/call', name: 'drop_all' })}\n`;
    const seen = guarding();
    seen.give(text);
    expect(seen.passed()).toBe(text);
  });

  test('of more than 64 MiB does not pass, and the next one does', () => {
    const seen = guarding();
    seen.give(`${call(1, 'search', { q: 'x'.repeat(64 * 1024 * 1024) })}\n${call(2, 'search')}\n`, 1024 * 1024);
    expect(seen.passed()).toBe(`${call(2, 'search')}\n`);
    expect(errorOf(seen.answers[0])).toMatchObject({ id: null, error: { code: -32600, message: expect.stringMatching(/64 MiB/) } });
  });

  test('leaves nothing of its arguments in what is said of it', () => {
    const marker = password('argument of a denied call');
    const seen = guarding();
    seen.give(`${call(1, 'drop_all', { key: marker })}\n{"broken":"${marker}\n`);
    const said = JSON.stringify([seen.answers, seen.told, seen.warned]);
    expect(said).toContain('drop_all');
    expect(said).not.toContain(marker);
  });
});

describe('whatever is said', () => {
  const message = fc.oneof(
    fc.record({ id: fc.integer(), tool: fc.constantFrom('search', 'read_a', 'drop_all', 'write') }).map(({ id, tool }) => call(id, tool)),
    fc.json({ maxDepth: 2 }),
    fc.constant(''),
  );
  test('passes unchanged and in order, or is answered', () => {
    let answered = 0;
    fc.assert(
      fc.property(fc.array(message, { maxLength: 8 }), fc.integer({ min: 1, max: 40 }), (messages, size) => {
        const seen = guarding();
        seen.give(messages.map((one) => `${one}\n`).join(''), size);
        seen.end();
        const held = (one: string): boolean => guardedAlone(one);
        answered += seen.answers.length;
        expect(seen.passed()).toBe(
          messages
            .filter((one) => !held(one))
            .map((one) => `${one}\n`)
            .join(''),
        );
        expect(seen.answers).toHaveLength(messages.filter(held).length);
      }),
      { numRuns: 500 },
    );
    expect(answered).toBeGreaterThan(50);
  });

  /** Whether a message alone, in one piece, is held back: a call of these tools, or one with a key twice. */
  function guardedAlone(one: string): boolean {
    const seen = guarding();
    seen.give(`${one}\n`);
    return seen.passed() === '';
  }
});
