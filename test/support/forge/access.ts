import { apiError, notFound } from './reply.ts';
import type { Identity, Permission, RepositoryState } from './model.ts';

/** The permissions an operation needs; any one of the alternatives is enough. None: only to see the repository. */
export type Need = readonly (readonly [Permission, 'read' | 'write'])[];

/** Reads the credential of an `Authorization` header: `bearer`, `token`, or the password of `basic`. */
export function credentialOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const space = header.indexOf(' ');
  const scheme = header.slice(0, space).toLowerCase();
  const rest = header.slice(space + 1).trim();
  if (scheme === 'bearer' || scheme === 'token') return rest;
  if (scheme !== 'basic') return undefined;
  const pair = Buffer.from(rest, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}

/** Whether a token was made for this repository. */
export function covers(identity: Identity, repository: RepositoryState): boolean {
  return identity.repositories === undefined || identity.repositories.includes(repository.fullName);
}

/** Whether anything of the repository may be seen. */
export function maySee(identity: Identity | undefined, repository: RepositoryState): boolean {
  return !repository.private || (identity !== undefined && covers(identity, repository));
}

/** Whether `need` is met: what is public is read without permission, and `write` holds `read`. */
export function isAllowed(identity: Identity | undefined, repository: RepositoryState, need: Need): boolean {
  if (need.length === 0) return true;
  if (!repository.private && need.some(([, level]) => level === 'read')) return true;
  if (identity === undefined || !covers(identity, repository)) return false;
  return need.some(([permission, level]) => {
    const held = identity.permissions?.[permission];
    return held === 'write' || held === level;
  });
}

/** Throws what GitHub answers to a token that may not do this: 404, 401 or 403. */
export function demand(identity: Identity | undefined, repository: RepositoryState, need: Need): void {
  if (!maySee(identity, repository)) throw notFound();
  if (isAllowed(identity, repository, need)) return;
  if (identity === undefined) throw apiError(401, 'Requires authentication');
  throw apiError(403, 'Resource not accessible by integration', {
    headers: {
      'x-accepted-github-permissions': need.map(([permission, level]) => `${permission.replaceAll('-', '_')}=${level}`).join('; '),
    },
  });
}
