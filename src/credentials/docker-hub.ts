import { defineIssuer } from './credential.ts';

/** Docker Hub: what it hands out as a standing credential. */
export const dockerHub = defineIssuer({
  id: 'docker-hub',
  name: 'Docker Hub',
  rotate: 'https://app.docker.com/settings/personal-access-tokens',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/dockerhub (read 2026-11-23)',
  exposure: 'pull and, with the scope, push and delete images of the account',
  kinds: [
    {
      id: 'docker-hub-personal-access-token',
      name: 'Docker Hub personal access token',
      anchors: ['dckr_pat_'],
      pattern: /(?<![A-Za-z0-9_])dckr_pat_[A-Za-z0-9_-]{27}(?![A-Za-z0-9_-])/,
      samples: (make) => [`dckr_pat_${make.random(27, make.base64url)}`],
      lookalikes: ['dckr_pat_your_token', 'dckr_pat_...'],
    },
    {
      id: 'docker-hub-organization-access-token',
      name: 'Docker Hub organization access token',
      anchors: ['dckr_oat_'],
      pattern: /(?<![A-Za-z0-9_])dckr_oat_[A-Za-z0-9_-]{32}(?![A-Za-z0-9_-])/,
      samples: (make) => [`dckr_oat_${make.random(32, make.base64url)}`],
      lookalikes: ['dckr_oat_your_token', 'dckr_oat_...'],
    },
  ],
});
