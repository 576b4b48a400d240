import { defineIssuer } from './credential.ts';

/** Railway: what it hands out as a standing credential. */
export const railway = defineIssuer({
  id: 'railway',
  name: 'Railway',
  rotate: 'https://railway.com/account/tokens',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/railwayapp (read 2026-11-23)',
  exposure: 'deploy, and read the variables of the projects the token is allowed to',
  kinds: [
    {
      id: 'railway-token',
      name: 'Railway token',
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)RAILWAY_(?:API_|PROJECT_|ACCOUNT_|TEAM_|WORKSPACE_)?TOKEN$/,
      samples: (make) => [{ name: 'RAILWAY_TOKEN', text: make.uuid() }],
      lookalikes: ['your-railway-token', 'up.railway.app'],
    },
  ],
});
