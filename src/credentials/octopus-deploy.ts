import { defineIssuer } from './credential.ts';

/** Octopus Deploy: what it hands out as a standing credential. */
export const octopusDeploy = defineIssuer({
  id: 'octopus-deploy',
  name: 'Octopus Deploy',
  rotate: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'deploy and manage projects as its owner',
  kinds: [
    {
      id: 'octopus-deploy-api-key',
      name: 'Octopus Deploy API key',
      anchors: ['API-'],
      pattern: /(?<![A-Za-z0-9_-])API-[A-Z0-9]{26}(?![A-Za-z0-9_-])/,
      samples: (make) => [`API-${make.random(26, make.upper + make.digits)}`],
      lookalikes: ['API-YOUR-KEY', 'API-KEY'],
    },
  ],
});
