import { durationText } from '../core/duration.ts';
import type { PathSegment } from '../core/model.ts';
import { atExpiry, EVERY_SERVER, type ServerTerms, termsFor } from '../core/server-terms.ts';
import { fits } from '../core/wildcard.ts';
import { namesIn } from './extend-servers.ts';
import type { Loosening } from './loosened.ts';
import type { Statement } from './statement.ts';

const ORDER: readonly ServerTerms['onExpiry'][] = ['stop', 'renew', undefined];

/** Whether every name that `inner` stands for is one of `outer`'s. Never says so wrongly. */
function covers(outer: string, inner: string): boolean {
  return outer === inner || outer === '*' || (!inner.includes('*') && fits(outer, inner));
}

/** Those of a list that no pattern of the other one covers. */
function uncovered(patterns: readonly string[], by: readonly string[]): readonly string[] {
  return patterns.filter((inner) => !by.some((outer) => covers(outer, inner)));
}

/** The patterns of `head` that let through what one of the lists of `base` does not; `undefined` where nothing bounds it any more. */
function allowedAnew(base: ServerTerms, head: ServerTerms): readonly string[] | undefined {
  const open: string[] = [];
  for (const before of base.allow ?? []) {
    const after = (head.allow ?? []).map((list) => uncovered(list, before));
    const [first] = after.toSorted((a, b) => a.length - b.length);
    if (first === undefined) return undefined;
    open.push(...first);
  }
  return [...new Set(open)];
}

function termsLooser(base: ServerTerms, head: ServerTerms, way: readonly PathSegment[], whose: string): readonly Loosening[] {
  const found: Loosening[] = [];
  const allowed = allowedAnew(base, head);
  if (allowed === undefined) found.push({ way: [...way, 'tools', 'allow'], sentence: `All tools of ${whose} may be called.` });
  for (const tool of allowed ?? []) found.push({ way: [...way, 'tools', 'allow'], sentence: `Tool "${tool}" of ${whose} may be called.` });
  for (const tool of uncovered(base.deny ?? [], head.deny ?? []))
    found.push({ way: [...way, 'tools', 'deny'], sentence: `Tool "${tool}" of ${whose} is no longer denied.` });
  for (const tool of uncovered(base.sensitive ?? [], [...(head.sensitive ?? []), ...(head.deny ?? [])]))
    found.push({ way: [...way, 'tools', 'sensitive'], sentence: `Tool "${tool}" of ${whose} no longer needs an exception.` });
  if (base.maxTtl !== undefined && (head.maxTtl === undefined || head.maxTtl > base.maxTtl)) {
    const now = head.maxTtl === undefined ? 'any time' : durationText(head.maxTtl);
    found.push({
      way: [...way, 'max-ttl'],
      sentence: `Credentials of ${whose} may be kept for ${now} instead of ${durationText(base.maxTtl)}.`,
    });
  }
  if (ORDER.indexOf(atExpiry(head)) > ORDER.indexOf(atExpiry(base)))
    found.push({
      way: [...way, 'on-expiry'],
      sentence: `A credential that is over no longer ends ${whose}${atExpiry(head) === undefined ? '' : ' at once'}.`,
    });
  return found;
}

/** What of the terms of servers is looser than before. */
export function serversLooser(base: Statement, head: Statement): readonly Loosening[] {
  return namesIn(base.servers, head.servers).flatMap((name) =>
    termsLooser(
      termsFor(base.servers, name),
      termsFor(head.servers, name),
      ['exec', 'servers', name],
      name === EVERY_SERVER ? 'servers' : `server ${name}`,
    ),
  );
}
