import { defineIssuer } from './credential.ts';

/** Convex: what it hands out as a standing credential. */
export const convex = defineIssuer({
  id: 'convex',
  name: 'Convex',
  rotate: 'https://dashboard.convex.dev/',
  source: 'https://docs.convex.dev/cli/deploy-key-types (read 2026-11-23)',
  exposure: 'push code to the deployment and read and change its data',
  kinds: [
    {
      id: 'convex-deploy-key',
      name: 'Convex deploy key',
      anchors: [],
      pattern: /^(?:(?:prod|dev|preview|project):)?[a-z0-9:-]{3,120}\|(?<secret>[A-Za-z0-9+/_=-]{20,400})$/,
      names: /(?:^|_)CONVEX_(?:DEPLOY|ADMIN|SELF_HOSTED_ADMIN)_KEY$/,
      samples: (make) => [{ name: 'CONVEX_DEPLOY_KEY', text: `prod:happy-animal-123|${make.random(120, make.base64)}` }],
      lookalikes: ['prod:happy-animal-123', 'prod:happy-animal-123|key'],
    },
  ],
});
