import { defineIssuer } from './credential.ts';

/** Ghost: what it hands out as a standing credential. */
export const ghost = defineIssuer({
  id: 'ghost',
  name: 'Ghost',
  rotate: 'https://ghost.org/docs/admin-api/',
  source: 'https://docs.ghost.org/admin-api; the form from public repositories (searched 2026-11-23)',
  exposure: 'read and change the posts, members and settings of the site',
  kinds: [
    {
      id: 'ghost-admin-key',
      name: 'Ghost Admin API key',
      anchors: [],
      pattern: /^[0-9a-f]{24}:[0-9a-f]{64}$/,
      names: /(?:^|_)GHOST_(?:ADMIN_)?(?:API_)?KEY$/,
      samples: (make) => [{ name: 'GHOST_ADMIN_API_KEY', text: `${make.random(24, make.hex)}:${make.random(64, make.hex)}` }],
      lookalikes: ['your-admin-key', 'id:secret'],
    },
    {
      id: 'ghost-staff-token',
      name: 'Ghost staff access token',
      anchors: [],
      pattern: /^[0-9a-f]{24}:[0-9a-f]{64}$/,
      names: /(?:^|_)GHOST_(?:STAFF_)?(?:ACCESS_)?TOKEN$/,
      samples: (make) => [{ name: 'GHOST_STAFF_ACCESS_TOKEN', text: `${make.random(24, make.hex)}:${make.random(64, make.hex)}` }],
      lookalikes: ['your-token', 'id:secret'],
    },
  ],
});
