import { boundsTools, type Bounds } from '../launcher/tool-rules.ts';
import type { FoundFile } from '../ports/repository.ts';

/** How often it is looked whether a policy has changed, in milliseconds. */
const EVERY = 2_000;

/** What a policy says, or why that cannot be told. */
type Read = Bounds | { readonly sentence: string };

/** What is followed, and with what. */
export interface Following {
  /** The policy as it was found for the start; `undefined` where there was none. */
  readonly found: FoundFile | undefined;
  /** Looks for it again. */
  readonly find: () => FoundFile | undefined;
  readonly read: (found: FoundFile) => Promise<Read>;
  readonly say: (sentence: string) => void;
}

/** A fault of ours must not end a server that runs, and its message may hold what was being read. */
function unread(): Read {
  return { sentence: 'The policy has changed and could not be read.' };
}

function isSame(one: FoundFile | undefined, other: FoundFile | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one.path !== other.path) return false;
  if ('problem' in one.content || 'problem' in other.content) return 'problem' in one.content && 'problem' in other.content;
  return Buffer.compare(one.content.bytes, other.content.bytes) === 0;
}

/**
 * What a policy says of the tools of a server that runs: a break-glass exception counts within seconds, and no
 * longer than it stands there. A policy that is gone or cannot be read bounds tools as before, and excepts nothing.
 * Where the policy bounded no tools at the start there is nothing to follow, since nobody stands between the
 * client and the server.
 */
export function followPolicy(first: Bounds, { found, find, read, say }: Following): () => Bounds {
  let current = first;
  if (!boundsTools(first.terms)) return () => current;
  let known = found;
  let reading = false;
  async function follow(): Promise<void> {
    const now = find();
    if (isSame(now, known)) return;
    known = now;
    const next =
      now === undefined ? { sentence: 'The policy is gone, or says nothing of servers any more.' } : await read(now).catch(unread);
    if ('sentence' in next) {
      current = { terms: current.terms, exceptions: [] };
      say(`${next.sentence} What it said of tools before counts, without its exceptions.`);
    } else {
      current = next;
      say('The policy has changed, and counts as it is now.');
    }
  }
  setInterval(() => {
    if (reading) return;
    reading = true;
    void follow().finally(() => {
      reading = false;
    });
  }, EVERY).unref();
  return () => current;
}
