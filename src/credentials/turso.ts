import { defineIssuer } from './credential.ts';

/** Turso: what it hands out as a standing credential. */
export const turso = defineIssuer({
  id: 'turso',
  name: 'Turso',
  rotate: 'https://app.turso.tech/',
  source: 'https://docs.turso.tech/cli/db/tokens/create (not read as of 2026-11-23; the form as generally known)',
  exposure: 'read and change the database, or the account behind it',
  kinds: [
    {
      id: 'turso-token',
      name: 'Turso database or platform token',
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)(?:TURSO|LIBSQL)_(?:DATABASE_|DB_)?(?:AUTH_|API_|GROUP_)?TOKEN$/,
      samples: (make) => [
        {
          name: 'TURSO_AUTH_TOKEN',
          text: `eyJ${make.random(30)}.eyJ${make.random(80)}.${make.random(43, make.base64url)}`,
        },
      ],
      lookalikes: ['your-turso-token', 'libsql'],
    },
  ],
});
