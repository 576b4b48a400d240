import { defineIssuer } from './credential.ts';

/** ClickUp: what it hands out as a standing credential. */
export const clickup = defineIssuer({
  id: 'clickup',
  name: 'ClickUp',
  rotate: 'https://app.clickup.com/settings/apps',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/clickuppersonaltoken (read 2026-11-23)',
  exposure: 'read and change the workspaces of its owner',
  kinds: [
    {
      id: 'clickup-api-token',
      name: 'ClickUp personal API token',
      anchors: ['pk_'],
      pattern: /(?<![A-Za-z0-9_])pk_\d{5,10}_[A-Z0-9]{32}(?![A-Za-z0-9])/,
      samples: (make) => [`pk_${make.random(8, make.digits)}_${make.random(32, make.upper + make.digits)}`],
      lookalikes: ['pk_your_token', 'pk_12345_short'],
    },
  ],
});
