import { durationText } from '../core/duration.ts';
import { atExpiry, type ServerTerms, termsFor, type TermsOfServers } from '../core/server-terms.ts';

/** Every name that one of these says something of. */
export function namesIn(...servers: readonly TermsOfServers[]): readonly string[] {
  return [...new Set(servers.flatMap((one) => [...one.keys()]))];
}

function bothLists<Item>(base: readonly Item[] | undefined, own: readonly Item[] | undefined): readonly Item[] | undefined {
  return base === undefined && own === undefined ? undefined : [...new Set([...(base ?? []), ...(own ?? [])])];
}

/** What both say of a server: every list of allowed tools counts, what either denies is denied, the shorter time. */
function stricterTerms(base: ServerTerms, own: ServerTerms): ServerTerms {
  const allow = bothLists(base.allow, own.allow);
  const deny = bothLists(base.deny, own.deny);
  const sensitive = bothLists(base.sensitive, own.sensitive);
  const times = [base.maxTtl, own.maxTtl].filter((time) => time !== undefined);
  const ends = [atExpiry(base), atExpiry(own)];
  const onExpiry = ends.includes('stop') ? 'stop' : (ends[0] ?? ends[1]);
  return {
    ...(allow === undefined ? {} : { allow }),
    ...(deny === undefined ? {} : { deny }),
    ...(sensitive === undefined ? {} : { sensitive }),
    ...(times.length === 0 ? {} : { maxTtl: Math.min(...times) }),
    ...(onExpiry === undefined ? {} : { onExpiry }),
  };
}

/** The stricter of both for each server, with a sentence about each setting that gives way. */
export function stricterServers(
  base: TermsOfServers,
  own: TermsOfServers,
  overrule: (setting: string, reason: string) => void,
): TermsOfServers {
  return new Map(
    namesIn(base, own).map((name) => {
      const terms = stricterTerms(termsFor(base, name), termsFor(own, name));
      const { maxTtl, onExpiry } = own.get(name) ?? {};
      const setting = `exec.servers.${name}`;
      if (maxTtl !== undefined && terms.maxTtl !== undefined && terms.maxTtl < maxTtl)
        overrule(`${setting}.max-ttl: ${durationText(maxTtl)}`, `it says ${durationText(terms.maxTtl)}`);
      if (onExpiry === 'renew' && terms.onExpiry === 'stop') overrule(`${setting}.on-expiry: renew`, 'it stops the server');
      return [name, terms];
    }),
  );
}

/** The own word where it says something, the base where it does not. */
export function loosenedServers(base: TermsOfServers, own: TermsOfServers): TermsOfServers {
  return new Map(namesIn(base, own).map((name) => [name, { ...base.get(name), ...own.get(name) }]));
}
