import { ForgeError } from '../core/errors.ts';

/** The part of an Octokit that this adapter calls. */
export interface Requester {
  request(
    route: string,
    parameters?: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly data: unknown; readonly headers: Readonly<Record<string, unknown>> }>;
  graphql(query: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** What `requesterOf` needs of an Octokit, whichever package it comes from. */
interface OctokitLike {
  request(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<{ readonly data: unknown; readonly headers: object }>;
  graphql(query: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** Narrows an Octokit to the two calls that are made with it. */
export function requesterOf(octokit: OctokitLike): Requester {
  return {
    async request(route, parameters) {
      const { data, headers } = await octokit.request(route, parameters);
      return { data, headers: { ...headers } };
    },
    graphql: (query, parameters) => octokit.graphql(query, parameters),
  };
}

/** Waits; a test passes one that does not. */
export type Sleep = (milliseconds: number) => Promise<void>;

const ATTEMPTS = 4;
/** A rate limit that lasts longer than this fails the run instead of holding a runner. */
const LONGEST_WAIT = 60_000;

/** A value inside an answer whose shape is not known, by its path; `undefined` where it is missing. */
export function field(value: unknown, ...keys: readonly (string | number)[]): unknown {
  let current = value;
  for (const key of keys) current = typeof current === 'object' && current !== null ? Reflect.get(current, key) : undefined;
  return current;
}

/** A string inside an answer; empty where it is missing or something else. */
export function text(value: unknown, ...keys: readonly (string | number)[]): string {
  const found = field(value, ...keys);
  return typeof found === 'string' ? found : '';
}

/** A list inside an answer; empty where it is missing or something else. */
export function list(value: unknown, ...keys: readonly (string | number)[]): readonly unknown[] {
  const found = field(value, ...keys);
  return Array.isArray(found) ? found : [];
}

/** HTTP status of a failed call; `undefined` where no answer came. */
export function statusOf(error: unknown): number | undefined {
  const status = field(error, 'status');
  return typeof status === 'number' ? status : undefined;
}

/** How long GitHub asks to wait, in milliseconds; `undefined` where it does not. */
function waitOf(error: unknown, now: number): number | undefined {
  const headers = field(error, 'response', 'headers');
  const after = Number(field(headers, 'retry-after') ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(0, after) * 1_000;
  if (text(headers, 'x-ratelimit-remaining') !== '0') return undefined;
  const reset = Number(field(headers, 'x-ratelimit-reset') ?? Number.NaN);
  return Number.isFinite(reset) ? Math.max(0, reset * 1_000 - now) : undefined;
}

/** Explains a refusal in one sentence, with the permission that was missing. */
export function forgeError(error: unknown, doing: string, permission: string): ForgeError {
  const status = statusOf(error);
  const wait = waitOf(error, Date.now());
  // Octokit calls a connection that broke a 500 without a response.
  if (status === undefined || (status === 500 && field(error, 'response') === undefined)) {
    return new ForgeError(`GitHub did not answer while ${doing}.`, { cause: error });
  }
  if (status === 404 && /no common ancestor/i.test(text(error, 'message'))) {
    return new ForgeError(
      'Base and head have no common ancestor, so what the change adds cannot be told; rebase the branch or give the input "base".',
      { cause: error },
    );
  }
  if ((status === 403 || status === 429) && wait !== undefined) {
    return new ForgeError(`GitHub's rate limit is used up (${status} while ${doing}); run again in ${Math.ceil(wait / 60_000)} min.`, {
      status,
      cause: error,
    });
  }
  if (status === 401)
    return new ForgeError(`GitHub refused the token (401 while ${doing}); is the input "token" right?`, { status, cause: error });
  if (status === 403 || status === 404) {
    return new ForgeError(`GitHub refused ${doing} (${status}); the job needs "permissions: ${permission}".`, {
      status,
      permission,
      cause: error,
    });
  }
  return new ForgeError(`GitHub answered ${status} while ${doing}.`, { status, cause: error });
}

/**
 * Calls until it answers: server errors, dropped connections and short rate limits are tried
 * again with growing pauses.
 */
export async function patiently<T>(call: () => Promise<T>, sleep: Sleep): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const status = statusOf(error);
      const wait = waitOf(error, Date.now());
      const passing = status === undefined || status >= 500 || ((status === 403 || status === 429) && wait !== undefined);
      const pause = wait ?? 500 * 2 ** attempt;
      if (!passing || attempt >= ATTEMPTS || pause > LONGEST_WAIT) throw error;
      await sleep(pause);
    }
  }
}
