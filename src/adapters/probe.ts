import { lookup } from 'node:dns/promises';
import { type RequestOptions, request } from 'node:https';
import { BlockList, isIPv4 } from 'node:net';
import type { Probe, Reply } from '../ports/probe.ts';

const TIMEOUT = 10_000;
/** More than a metadata document has (RFC 9728). */
const MAX_BYTES = 64 * 1024;

/** An address of a host. */
export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

/** What a probe asks the system; a test gives it others. */
export interface ProbeMeans {
  /** Every address of a host. */
  readonly resolve: (host: string) => Promise<readonly HostAddress[]>;
  readonly isPublic: (address: string) => boolean;
  /** Authority to trust instead of the system's, as PEM. */
  readonly authority?: string;
}

/** Networks that are nobody's on the internet. https://www.iana.org/assignments/iana-ipv4-special-registry (read 2026-11-26). */
const SPECIAL: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
/** Parts of 2000::/3, which alone is routed, that lead elsewhere: Teredo and its neighbours, documentation, 6to4. */
const SPECIAL_6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

function networks(list: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList {
  const made = new BlockList();
  for (const [net, bits] of list) made.addSubnet(net, bits, family);
  return made;
}

/** Whether an address is one of the public internet: no private, local, shared or mapped one. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !networks(SPECIAL, 'ipv4').check(address, 'ipv4');
  const [plain = ''] = address.split('%');
  return networks([['2000::', 3]], 'ipv6').check(plain, 'ipv6') && !networks(SPECIAL_6, 'ipv6').check(plain, 'ipv6');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever it is, it is no metadata.
    return undefined;
  }
}

function ask(url: URL, { address, family }: HostAddress, authority: string | undefined): Promise<Reply> {
  const options: RequestOptions = {
    method: 'GET',
    headers: { Accept: 'application/json, text/event-stream', 'User-Agent': 'keygate' },
    // The address that was looked at, and no other: a name may lead somewhere else a moment later.
    lookup: (_host, { all }, done) => (all === true ? done(null, [{ address, family }]) : done(null, address, family)),
    agent: false,
    ...(authority === undefined ? {} : { ca: authority }),
  };
  return new Promise((resolve) => {
    const sent = request(url, options, (response) => {
      const { statusCode = 0, headers } = response;
      const answered = (json: unknown): void => {
        clearTimeout(timer);
        resolve({ kind: 'answered', status: statusCode, authenticate: headers['www-authenticate'] ?? '', json });
        sent.destroy();
      };
      // A stream of events would never end.
      if (!/^application\/(?:[\w.-]{1,40}\+)?json\b/i.test(headers['content-type'] ?? '')) {
        answered(undefined);
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > MAX_BYTES) answered(undefined);
        else chunks.push(chunk);
      });
      response.on('end', () => answered(parsed(Buffer.concat(chunks).toString('utf8'))));
    });
    const timer = setTimeout(() => sent.destroy(new Error('slow')), TIMEOUT);
    const ended = (): void => {
      clearTimeout(timer);
      resolve({ kind: 'none' });
    };
    sent.on('error', ended);
    sent.on('close', ended);
    sent.end();
  });
}

/** A probe with these means. */
export function makeProbe({ resolve, isPublic, authority }: ProbeMeans): Probe {
  return {
    async greet(address) {
      const url = URL.canParse(address) ? new URL(address) : undefined;
      if (url === undefined || url.protocol !== 'https:' || url.username !== '' || url.password !== '') return { kind: 'none' };
      try {
        const addresses = await resolve(url.hostname.replace(/^\[|\]$/g, ''));
        const [first] = addresses;
        // A name that leads to a private address as well is a trap, or a network of one's own.
        if (first === undefined || !addresses.every((one) => isPublic(one.address))) return { kind: 'none' };
        return await ask(url, first, authority);
      } catch {
        // A name without an address.
        return { kind: 'none' };
      }
    },
  };
}

/** The probe of this system. */
export const systemProbe: Probe = {
  greet: (url) => makeProbe({ resolve: (host) => lookup(host, { all: true }), isPublic: isPublicAddress }).greet(url),
};
