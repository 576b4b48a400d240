import { defineIssuer } from './credential.ts';

/** GitLab: what it hands out as a standing credential. */
export const gitlab = defineIssuer({
  id: 'gitlab',
  name: 'GitLab',
  rotate: 'https://gitlab.com/-/user_settings/personal_access_tokens',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'act on GitLab as its owner, project, group or runner, within the scopes of the token',
  kinds: [
    {
      id: 'gitlab-personal-access-token',
      name: 'GitLab personal, project or group access token',
      anchors: ['glpat-'],
      pattern: /(?<![A-Za-z0-9_])glpat-[A-Za-z0-9_-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?/,
      samples: (make) => [
        `glpat-${make.random(20, make.base64url)}`,
        `glpat-${make.random(40, make.base64url)}.${make.random(2, make.lower + make.digits)}.${make.random(9, make.lower + make.digits)}`,
      ],
      lookalikes: ['glpat-your-token', 'glpat-xxx'],
    },
    {
      id: 'gitlab-deploy-token',
      name: 'GitLab deploy token',
      anchors: ['gldt-'],
      pattern: /(?<![A-Za-z0-9_])gldt-[A-Za-z0-9_-]{20,64}/,
      samples: (make) => [`gldt-${make.random(20, make.base64url)}`],
      lookalikes: ['gldt-your-token', 'gldt-'],
    },
    {
      id: 'gitlab-runner-token',
      name: 'GitLab runner authentication or registration token',
      anchors: ['glrt-', 'GR1348941'],
      pattern: /(?<![A-Za-z0-9_])(?:glrt-(?:t\d_)?|GR1348941)[A-Za-z0-9_-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?/,
      samples: (make) => [
        `glrt-${make.random(20, make.base64url)}`,
        `glrt-t1_${make.random(27, make.base64url)}.${make.random(2, make.lower + make.digits)}${make.random(7, make.lower + make.digits)}`,
        `GR1348941${make.random(20, make.base64url)}`,
      ],
      lookalikes: ['glrt-your-token', 'GR1348941'],
    },
    {
      id: 'gitlab-job-token',
      name: 'GitLab CI/CD job token',
      anchors: ['glcbt-'],
      pattern: /(?<![A-Za-z0-9_])glcbt-[A-Za-z0-9]{1,5}_[A-Za-z0-9_-]{20}/,
      samples: (make) => [`glcbt-${make.random(2, make.hex)}_${make.random(20, make.base64url)}`],
      lookalikes: ['glcbt-64_short', 'glcbt-'],
    },
    {
      id: 'gitlab-trigger-token',
      name: 'GitLab pipeline trigger token',
      anchors: ['glptt-'],
      pattern: /(?<![A-Za-z0-9_])glptt-[0-9a-f]{40}(?![A-Za-z0-9])/,
      samples: (make) => [`glptt-${make.random(40, make.hex)}`],
      lookalikes: ['glptt-your-token', 'glptt-1234'],
    },
    {
      id: 'gitlab-oauth-secret',
      name: 'GitLab OAuth application secret',
      anchors: ['gloas-'],
      pattern: /(?<![A-Za-z0-9_])gloas-[A-Za-z0-9_-]{64}/,
      samples: (make) => [`gloas-${make.random(64, make.base64url)}`],
      lookalikes: ['gloas-your-secret', 'gloas-'],
    },
    {
      id: 'gitlab-agent-token',
      name: 'GitLab agent for Kubernetes token',
      anchors: ['glagent-'],
      pattern: /(?<![A-Za-z0-9_])glagent-[A-Za-z0-9_-]{50}/,
      samples: (make) => [`glagent-${make.random(50, make.base64url)}`],
      lookalikes: ['glagent-your-token', 'glagent-'],
    },
    {
      id: 'gitlab-feed-token',
      name: 'GitLab feed, incoming mail or SCIM token',
      anchors: ['glft-', 'glimt-', 'glsoat-'],
      pattern: /(?<![A-Za-z0-9_])(?:glft|glimt|glsoat)-[A-Za-z0-9_-]{20,80}/,
      samples: (make) => [
        `glft-${make.random(20, make.base64url)}`,
        `glimt-${make.random(25, make.base64url)}`,
        `glsoat-${make.random(20, make.base64url)}`,
      ],
      lookalikes: ['glft-your-token', 'glimt-'],
    },
  ],
  revocations: [
    {
      kinds: ['gitlab-personal-access-token'],
      method: 'DELETE',
      server: 'https://gitlab.com',
      // Of glab, and of GitLab's own jobs.
      servers: ['GITLAB_HOST', 'CI_SERVER_URL'],
      path: '/api/v4/personal_access_tokens/self',
      carries: { by: 'header', name: 'PRIVATE-TOKEN' },
      done: [204],
      effect: 'is revoked for good',
      source: 'https://docs.gitlab.com/api/personal_access_tokens/#self-revoke (read 2026-11-26)',
    },
  ],
});
