import { defineIssuer } from './credential.ts';

/** Atlassian: what it hands out as a standing credential. */
export const atlassian = defineIssuer({
  id: 'atlassian',
  name: 'Atlassian',
  rotate: 'https://id.atlassian.com/manage-profile/security/api-tokens',
  source: 'https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/atlassian.yml (read 2026-11-23)',
  exposure: 'act in Jira, Confluence and Bitbucket as its owner',
  kinds: [
    {
      id: 'atlassian-api-token',
      name: 'Atlassian API token',
      anchors: ['ATATT3'],
      pattern: /(?<![A-Za-z0-9_-])ATATT3[A-Za-z0-9_-]{40,400}=[0-9A-Fa-f]{8}(?![A-Za-z0-9])/,
      samples: (make) => [`ATATT3xFfGF0${make.random(171, make.base64url)}=${make.random(8, make.digits)}`],
      lookalikes: ['ATATT3_your_token', 'ATATT3xFfGF0...'],
    },
    {
      id: 'atlassian-legacy-token',
      name: 'Atlassian API token (older form)',
      anchors: [],
      pattern: /^[A-Za-z0-9]{24}$/,
      names: /(?:^|_)(?:ATLASSIAN|JIRA|CONFLUENCE)_(?:CLOUD_)?(?:API_)?TOKEN$/,
      samples: (make) => [{ name: 'JIRA_API_TOKEN', text: make.random(24) }],
      lookalikes: ['your_jira_api_token', 'example.atlassian.net'],
    },
    {
      id: 'atlassian-personal-token',
      name: 'Jira or Confluence Data Center personal access token',
      anchors: [],
      pattern: /^[MNO][A-Za-z0-9+/]{43}$/,
      names: /(?:^|_)(?:JIRA|CONFLUENCE)_(?:PERSONAL_(?:ACCESS_)?TOKEN|PAT|API_TOKEN)$/,
      samples: (make) => [{ name: 'JIRA_PERSONAL_TOKEN', text: `N${make.random(43)}` }],
      lookalikes: ['your_personal_token', 'NotAToken'],
    },
  ],
});
