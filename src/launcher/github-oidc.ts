import { Secret } from '../core/secret.ts';
import { askPatiently } from './asking.ts';
import type { World } from './resolver.ts';
import { textOf } from './sealed.ts';

/**
 * A token of GitHub Actions that names the run, for this audience; `undefined` where this is no job with
 * `id-token: write`. https://docs.github.com/en/actions/reference/security/oidc (read 2026-11-26).
 */
export async function githubToken(world: World, audience?: string): Promise<Secret | undefined> {
  const url = world.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
  const bearer = world.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  if (url === undefined || bearer === undefined || url === '' || bearer === '') return undefined;
  const headers = { Authorization: Secret.joined(['Bearer ', new Secret(bearer)]) };
  const wanted = audience === undefined ? '' : `${url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
  const answer = await askPatiently(world, { method: 'GET', url: `${url}${wanted}`, headers });
  const token = answer.kind === 'answered' ? textOf(answer.json, 'value') : undefined;
  return token === undefined ? undefined : new Secret(token);
}
