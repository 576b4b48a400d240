import { expect, test } from 'vitest';
import { assertNever, ForgeError, UserError } from '../../src/core/errors.ts';

test('a forge error carries what a reader needs to act', () => {
  const cause = new Error('socket');
  const error = new ForgeError('refused', { status: 403, permission: 'checks: write', cause });
  expect(error).toMatchObject({ name: 'ForgeError', message: 'refused', status: 403, permission: 'checks: write', cause });
  expect(new ForgeError('gone')).toMatchObject({ status: undefined, permission: undefined });
});

test('a user error is told apart by its class and its name', () => {
  const error = new UserError('wrong option');
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(ForgeError);
  expect(error.name).toBe('UserError');
});

test('a switch that forgot a member throws without printing the value', () => {
  // @ts-expect-error: nothing but `never` may come here.
  expect(() => assertNever('some text')).toThrow(/^unexpected string in an exhaustive switch$/);
});
