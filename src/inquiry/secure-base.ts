const LOOPBACK = /^http:\/\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d{1,5})?(?:\/|$)/i;

/** The address that a variable gives, or the usual one, without a slash at its end; `undefined` where a token would travel in the clear. */
export function secureBase(given: string | undefined, usual: string): string | undefined {
  const base = (given === undefined || given === '' ? usual : given).replace(/\/{1,9}$/, '');
  return /^https:\/\//i.test(base) || LOOPBACK.test(base) ? base : undefined;
}
