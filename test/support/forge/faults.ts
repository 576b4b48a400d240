import type { Reply } from './reply.ts';

/** A way in which GitHub, or the network before it, goes wrong. */
export type FaultKind =
  | '500'
  | '502'
  | '503'
  /** The primary rate limit is used up. */
  | 'rate-limit'
  /** Too many requests in a short time. */
  | 'secondary-rate-limit'
  /** The connection is cut without an answer. */
  | 'drop'
  /** The right answer, late. */
  | 'slow'
  /** A page of a proxy or of a captive portal, with status 200. */
  | 'html';

/** Which requests go wrong, how often, and how. */
export interface Fault {
  /** Tried on `GET /repos/owner/name?query`, without the prefix of an enterprise server. */
  readonly match: RegExp | ((request: { readonly method: string; readonly path: string }) => boolean);
  /** How many requests go wrong before all is well again; for ever where absent. */
  readonly times?: number;
  readonly how: FaultKind;
  /** Seconds a rate limit asks to wait (1 where absent). */
  readonly retryAfter?: number;
  /** Milliseconds a slow answer is late (200 where absent). */
  readonly delay?: number;
}

/** The faults a forge was told to have. */
export interface FaultPlan {
  add(fault: Fault): void;
  /** The fault this request meets, which is thereby used once. */
  take(request: { readonly method: string; readonly path: string }): Fault | undefined;
}

/** A plan without faults. */
export function createFaultPlan(): FaultPlan {
  const waiting: { readonly fault: Fault; left: number }[] = [];
  return {
    add(fault) {
      waiting.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    take(request) {
      const found = waiting.find(({ fault, left }) => left > 0 && matches(fault, request));
      if (found === undefined) return undefined;
      found.left -= 1;
      return found.fault;
    },
  };
}

function matches(fault: Fault, request: { readonly method: string; readonly path: string }): boolean {
  if (typeof fault.match === 'function') return fault.match(request);
  // A global or sticky expression remembers where it was; a search does not.
  return `${request.method} ${request.path}`.search(fault.match) !== -1;
}

/** What a fault answers in place of the right answer; `undefined` for those that are no answer. */
export function faultReply(fault: Fault, now: number = Date.now()): Reply | undefined {
  const retryAfter = fault.retryAfter ?? 1;
  switch (fault.how) {
    case '500':
      return { status: 500, body: { message: 'Server Error' } };
    case '502':
      return { status: 502, raw: { type: 'text/html', content: page('502 Bad Gateway') } };
    case '503':
      return { status: 503, body: { code: 'unavailable', message: 'Service unavailable' } };
    case 'rate-limit':
      return {
        status: 403,
        body: {
          message: 'API rate limit exceeded for installation.',
          documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
        },
        headers: {
          'retry-after': String(retryAfter),
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.ceil(now / 1000) + retryAfter),
        },
      };
    case 'secondary-rate-limit':
      return {
        status: 403,
        body: {
          message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
          documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
        },
        headers: { 'retry-after': String(retryAfter) },
      };
    case 'html':
      return { status: 200, raw: { type: 'text/html; charset=utf-8', content: page('Please sign in') } };
    case 'drop':
    case 'slow':
      return undefined;
  }
}

function page(title: string): string {
  return `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
}
