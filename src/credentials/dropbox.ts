import { defineIssuer } from './credential.ts';

/** Dropbox: what it hands out as a standing credential. */
export const dropbox = defineIssuer({
  id: 'dropbox',
  name: 'Dropbox',
  rotate: 'https://www.dropbox.com/developers/apps',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/dropbox (read 2026-11-23)',
  exposure: 'read and, with the scope, change the files of its owner',
  kinds: [
    {
      id: 'dropbox-access-token',
      name: 'Dropbox access token',
      anchors: ['sl.'],
      pattern: /(?<![A-Za-z0-9_.-])sl\.(?:u\.)?[A-Za-z0-9_-]{130,1400}(?![A-Za-z0-9_.-])/,
      samples: (make) => [`sl.${make.random(136, make.base64url)}`, `sl.u.${make.random(1200, make.base64url)}`],
      lookalikes: ['sl.your-token', 'sl.u.short'],
    },
  ],
  revocations: [
    {
      kinds: ['dropbox-access-token'],
      method: 'POST',
      server: 'https://api.dropboxapi.com',
      path: '/2/auth/token/revoke',
      carries: { by: 'header', name: 'Authorization', scheme: 'Bearer' },
      done: [200],
      effect: 'is revoked for good, with its refresh token',
      source: 'https://www.dropbox.com/developers/documentation/http/documentation#auth-token-revoke (read 2026-11-26)',
    },
  ],
});
