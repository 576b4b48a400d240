import { describe, expect, test } from 'vitest';
import { GitHubRepository } from '../../src/adapters/github.ts';
import { forgeError, patiently, type Requester } from '../../src/adapters/github-answers.ts';
import { ForgeError } from '../../src/core/errors.ts';

/** An error as Octokit throws it. */
function failure(status: number | undefined, headers: Readonly<Record<string, string>> = {}): Error {
  return Object.assign(new Error('HttpError'), status === undefined ? {} : { status, response: { headers } });
}

/** Calls that fail in this order and then answer. */
function calls(...errors: readonly Error[]): { readonly call: () => Promise<string>; readonly count: () => number } {
  let made = 0;
  return {
    count: () => made,
    call: () => {
      const error = errors[made++];
      return error === undefined ? Promise.resolve('answer') : Promise.reject(error);
    },
  };
}

async function outcome(
  ...errors: readonly Error[]
): Promise<{ readonly result: string; readonly calls: number; readonly pauses: readonly number[] }> {
  const pauses: number[] = [];
  const { call, count } = calls(...errors);
  const result = await patiently(call, (milliseconds) => {
    pauses.push(milliseconds);
    return Promise.resolve();
  }).catch((error: unknown) => (errors.includes(error as Error) ? 'the last error' : 'another error'));
  return { result, calls: count(), pauses };
}

describe('patiently', () => {
  test('answers at once where nothing is wrong', async () => {
    expect(await outcome()).toEqual({ result: 'answer', calls: 1, pauses: [] });
  });

  test.each([500, 502, 503, 504, 599, undefined])('tries status %s again, with growing pauses, and not for ever', async (status) => {
    expect(await outcome(failure(status))).toEqual({ result: 'answer', calls: 2, pauses: [1_000] });
    expect(await outcome(failure(status), failure(status), failure(status))).toEqual({
      result: 'answer',
      calls: 4,
      pauses: [1_000, 2_000, 4_000],
    });
    expect(await outcome(...Array.from({ length: 9 }, () => failure(status)))).toEqual({
      result: 'the last error',
      calls: 4,
      pauses: [1_000, 2_000, 4_000],
    });
  });

  test.each([400, 401, 404, 409, 410, 422, 451])('does not ask again after status %s', async (status) => {
    expect(await outcome(failure(status))).toEqual({ result: 'the last error', calls: 1, pauses: [] });
  });

  test('a refusal is no rate limit', async () => {
    expect(await outcome(failure(403, { 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': '1' }))).toMatchObject({ calls: 1 });
    expect(await outcome(failure(403))).toMatchObject({ calls: 1 });
  });

  test.each([403, 429])('waits as long as status %s asks, if that is short', async (status) => {
    expect(await outcome(failure(status, { 'retry-after': '3' }))).toEqual({ result: 'answer', calls: 2, pauses: [3_000] });
    expect(await outcome(failure(status, { 'retry-after': '60' }))).toEqual({ result: 'answer', calls: 2, pauses: [60_000] });
    expect(await outcome(failure(status, { 'retry-after': '61' }))).toEqual({ result: 'the last error', calls: 1, pauses: [] });
    const soon = await outcome(
      failure(status, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1_000) + 5) }),
    );
    expect(soon.result).toBe('answer');
    expect(soon.pauses[0]).toBeGreaterThan(3_000);
    expect(soon.pauses[0]).toBeLessThanOrEqual(6_000);
    const past = await outcome(failure(status, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }));
    expect(past).toMatchObject({ result: 'answer', pauses: [0] });
    expect(
      await outcome(failure(status, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1_000) + 3_600) })),
    ).toMatchObject({ calls: 1 });
  });

  test('a wait that is no number is no wait', async () => {
    const date = await outcome(failure(503, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }));
    expect(date).toEqual({ result: 'answer', calls: 2, pauses: [1_000] });
  });
});

describe('forgeError', () => {
  const doing = 'reading a file';
  const said = (status: number | undefined, headers: Readonly<Record<string, string>> = {}) =>
    forgeError(failure(status, headers), doing, 'contents: read');

  test.each([
    {
      status: 403,
      says: 'GitHub refused reading a file (403); the job needs "permissions: contents: read".',
      permission: 'contents: read',
    },
    {
      status: 404,
      says: 'GitHub refused reading a file (404); the job needs "permissions: contents: read".',
      permission: 'contents: read',
    },
    { status: 401, says: 'GitHub refused the token (401 while reading a file); is the input "token" right?', permission: undefined },
    { status: 500, says: 'GitHub answered 500 while reading a file.', permission: undefined },
    { status: 422, says: 'GitHub answered 422 while reading a file.', permission: undefined },
    { status: undefined, says: 'GitHub did not answer while reading a file.', permission: undefined },
  ])('$status', ({ status, says, permission }) => {
    const error = said(status);
    expect(error).toBeInstanceOf(ForgeError);
    expect({ message: error.message, status: error.status, permission: error.permission }).toEqual({ message: says, status, permission });
  });

  test('a rate limit says when to come back', () => {
    expect(said(429, { 'retry-after': '90' }).message).toBe(
      "GitHub's rate limit is used up (429 while reading a file); run again in 2 min.",
    );
    expect(said(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1_000) + 3_599) }).message).toBe(
      "GitHub's rate limit is used up (403 while reading a file); run again in 60 min.",
    );
  });

  test('a connection that was never made: Octokit calls that 500, and names the cause', () => {
    const error = Object.assign(new Error('fetch failed'), { status: 500, cause: new TypeError('fetch failed') });
    expect(forgeError(error, doing, 'contents: read').message).toBe('GitHub did not answer while reading a file.');
  });

  test('keeps nothing of a request in its sentence', () => {
    const error = Object.assign(new Error('Bad request to https://api.example/?access=sesame'), {
      status: 400,
      request: { headers: { authorization: 'open sesame' } },
    });
    expect(forgeError(error, doing, 'contents: read').message).not.toContain('sesame');
  });
});

/** An API that answers from a table of paths. */
function api(answers: Readonly<Record<string, unknown>>): Requester {
  return {
    request: (route, parameters = {}) => {
      const path = route.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name]));
      const answer = answers[path];
      return answer === undefined ? Promise.reject(failure(404)) : Promise.resolve({ data: answer, headers: {} });
    },
    graphql: () => Promise.resolve({}),
  };
}

describe('answers that are not what they should be', () => {
  const SHA = 'a'.repeat(40);
  const repository = (answers: Readonly<Record<string, unknown>>) => new GitHubRepository(api(answers), 'o/r', () => Promise.resolve());

  test('text in place of JSON is said', async () => {
    await expect(repository({ [`GET /repos/o/r/git/trees/${SHA}`]: '<html>' }).files(SHA)).rejects.toThrow(
      "GitHub's answer while listing the files is no JSON.",
    );
  });

  test('a blob that came in part is a problem, not a shorter file', async () => {
    const half = { content: Buffer.from('half').toString('base64'), encoding: 'base64', size: 8 };
    const found = await repository({ [`GET /repos/o/r/git/blobs/${SHA}`]: half }).blobs([SHA], 100);
    expect(found.get(SHA)).toEqual({ problem: 'GitHub sent only a part of it' });
  });

  test('text of GraphQL that is not the bytes is fetched by itself', async () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d]);
    const blob = { content: bytes.toString('base64'), encoding: 'base64', size: bytes.length };
    const other = 'b'.repeat(40);
    const both = { ...api({ [`GET /repos/o/r/git/blobs/${SHA}`]: blob, [`GET /repos/o/r/git/blobs/${other}`]: blob }) };
    const lying: Requester = {
      ...both,
      graphql: () => Promise.resolve({ repository: { b0: { byteSize: 2, isBinary: false, isTruncated: false, text: '{}' }, b1: null } }),
    };
    const found = await new GitHubRepository(lying, 'o/r', () => Promise.resolve()).blobs([SHA, other], 100);
    expect([...found.values()]).toEqual([{ bytes }, { bytes }]);
  });

  test('a folder that is cut off closes the way, with advice', async () => {
    const cut = { sha: SHA, truncated: true, tree: [] };
    await expect(repository({ [`GET /repos/o/r/git/trees/${SHA}`]: cut }).files(SHA)).rejects.toThrow(
      /more entries than the GitHub API lists; check the repository out with fetch-depth: 0/,
    );
  });

  test('a comparison without an ancestor closes the way', async () => {
    await expect(repository({ [`GET /repos/o/r/compare/${SHA}...${SHA}`]: {} }).range(SHA, SHA)).rejects.toThrow(/no common ancestor/);
  });
});
