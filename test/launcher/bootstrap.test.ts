import { expect, test } from 'vitest';
import { bootstrapWarnings } from '../../src/launcher/bootstrap.ts';

test.each([
  ['onepassword', { OP_CONNECT_TOKEN: 'x' }, /^OP_CONNECT_TOKEN is a static secret/],
  ['openbao', { BAO_TOKEN: 'x' }, /^BAO_TOKEN /],
  ['openbao', { VAULT_TOKEN: 'x' }, /^VAULT_TOKEN /],
  ['aws-ssm', { AWS_SECRET_ACCESS_KEY: 'x' }, /^AWS_SECRET_ACCESS_KEY .*AWS_PROFILE/],
] as const)('%s with %j', (manager, env, sentence) => {
  expect(bootstrapWarnings([manager, manager], env)).toEqual([expect.stringMatching(sentence)]);
});

test.each([
  ['vault', { BAO_TOKEN: 'x' }],
  ['vault', { VAULT_TOKEN: '' }],
  ['aws-secrets-manager', { AWS_SECRET_ACCESS_KEY: 'x', AWS_SESSION_TOKEN: 'y' }],
  ['doppler', { VAULT_TOKEN: 'x' }],
] as const)('%s has nothing to say of %j', (manager, env) => {
  expect(bootstrapWarnings([manager], env)).toEqual([]);
});
