import { createHash, createHmac } from 'node:crypto';
import { Secret } from '../core/secret.ts';
import type { AwsSigning } from '../ports/web.ts';

/** A request that is to be signed. */
export interface Unsigned {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';
/** Headers that stand between us and the server may change. */
const UNSIGNED = new Set(['user-agent', 'accept', 'content-length']);

function sum(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function keyed(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text, 'utf8').digest();
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The query with its parts in order, as the signature wants it. */
function queryOf(url: URL): string {
  return [...url.searchParams]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&');
}

/**
 * Headers that sign a request to AWS (Signature Version 4).
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html (read 2026-11-26).
 */
export function awsHeaders(
  { method, url, headers, body }: Unsigned,
  { service, region, key, secret, session }: AwsSigning,
  now: Date,
): Readonly<Record<string, string>> {
  const time = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = time.slice(0, 8);
  const added = { 'X-Amz-Date': time, ...(session === undefined ? {} : { 'X-Amz-Security-Token': session.reveal() }) };
  const signed = Object.entries({ ...headers, ...added, Host: url.host })
    .map(([name, value]): readonly [string, string] => [name.toLowerCase(), value.trim().replace(/ {2,}/g, ' ')])
    .filter(([name]) => !UNSIGNED.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const names = signed.map(([name]) => name).join(';');
  const lines = signed.map(([name, value]) => `${name}:${value}\n`).join('');
  // The path is encoded once more than it stands in the request, by every service but S3.
  const path = url.pathname.split('/').map(encoded).join('/');
  const request = [method, path, queryOf(url), lines, names, sum(body)].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const signing = [day, region, service, 'aws4_request'].reduce<string | Buffer>(keyed, `AWS4${secret.reveal()}`);
  const signature = keyed(signing, [ALGORITHM, time, scope, sum(request)].join('\n')).toString('hex');
  const id = key instanceof Secret ? key.reveal() : key;
  return { ...added, Authorization: `${ALGORITHM} Credential=${id}/${scope}, SignedHeaders=${names}, Signature=${signature}` };
}
