import { describe, expect, test } from 'vitest';
import type { CredentialSlot, Launch, Place, Server, Value } from '../../src/core/model.ts';
import { handedOn, reaches, rungOf, rungOfServer } from '../../src/core/rung.ts';

type Reference = Extract<Value, { readonly kind: 'reference' }>;

const span = { start: 0, end: 0 };

function slotOf(reference: Partial<Reference>, place: Place = 'env', name = 'TOKEN'): CredentialSlot {
  const value: Reference = { kind: 'reference', via: 'environment', syntax: '${VAR}', target: 'TOKEN', expanded: true, ...reference };
  return { place, name, path: [], span, value };
}

function serverOf(slots: readonly CredentialSlot[], launchers: Launch['launchers'] = []): Server {
  return { name: 's', path: [], span, transport: 'stdio', launch: { launchers }, slots };
}

describe('the rung of a reference', () => {
  test.each<[string, Partial<Reference>, string]>([
    ['a variable', {}, 'environment'],
    ['one that is passed on', { expanded: false }, 'unknown'],
    ['a prompt', { via: 'prompt' }, 'prompt'],
    ['a manager', { via: 'manager' }, 'manager'],
    ['a manager that nothing asks', { via: 'manager', expanded: false }, 'unknown'],
    ['a dynamic secret', { via: 'dynamic' }, 'short-lived'],
    ['what carries its value', { plaintext: 'value' }, 'literal'],
    ['a file in the clear', { plaintext: 'file' }, 'environment'],
  ])('%s', (_, reference, expected) => {
    expect(rungOf(slotOf(reference), serverOf([]))).toBe(expected);
  });

  test('a launcher that injects everything gives the variable', () => {
    const server = serverOf([], [{ manager: 'doppler', style: 'bulk', options: [], span }]);
    expect(rungOf(slotOf({ expanded: false }), server)).toBe('manager');
  });
});

describe('a variable that a process takes', () => {
  const taken = slotOf({ process: true, syntax: '-e NAME' });

  test('stands as well as what the entry hands on', () => {
    const given = slotOf({ via: 'manager', target: 'a/b/c' });
    const server = serverOf([taken, given]);
    expect(handedOn(taken, server)).toBe(given);
    expect(rungOf(taken, server)).toBe('manager');
    expect(rungOfServer(server)).toBe('manager');
  });

  test('is one of the environment where the entry names it nowhere', () => {
    const server = serverOf([taken, slotOf({ via: 'manager' }, 'env', 'OTHER'), slotOf({ via: 'manager' }, 'header')]);
    expect(handedOn(taken, server)).toBeUndefined();
    expect(rungOf(taken, server)).toBe('environment');
    // A client's own expansion reads the client's environment, whatever the entry names.
    expect(handedOn(slotOf({}, 'argument'), serverOf([slotOf({ via: 'manager' })]))).toBeUndefined();
  });
});

test('the ladder', () => {
  expect(reaches('manager', 'manager')).toBe(true);
  expect(reaches('short-lived', 'manager')).toBe(true);
  expect(reaches('prompt', 'manager')).toBe(false);
});
