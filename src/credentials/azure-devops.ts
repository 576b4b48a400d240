import { defineIssuer } from './credential.ts';

/** Azure DevOps: what it hands out as a standing credential. */
export const azureDevops = defineIssuer({
  id: 'azure-devops',
  name: 'Azure DevOps',
  rotate: 'https://dev.azure.com',
  source: 'https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/azuredevops.yml (read 2026-11-23)',
  exposure: 'act in Azure DevOps as its owner, within the scopes of the token',
  kinds: [
    {
      id: 'azure-devops-personal-access-token',
      name: 'Azure DevOps personal access token',
      anchors: ['AZDO'],
      pattern: /(?<![A-Za-z0-9_])[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}(?![A-Za-z0-9])/,
      samples: (make) => [`${make.random(76)}AZDO${make.random(4)}`],
      lookalikes: ['AZDO_PAT', 'AZDO'],
    },
    {
      id: 'azure-devops-legacy-token',
      name: 'Azure DevOps personal access token (older form)',
      anchors: [],
      pattern: /^[a-z2-7]{52}$/,
      names:
        /(?:^|_)(?:AZURE_?DEVOPS|AZDO|ADO|VSTS)_(?:EXT_|AUTH_|ORG_|MCP_)?(?:PAT|TOKEN|AUTH_TOKEN|ACCESS_TOKEN)$|^PERSONAL_ACCESS_TOKEN$/,
      samples: (make) => [{ name: 'AZURE_DEVOPS_PAT', text: make.random(52, make.lower) }],
      lookalikes: ['your-azure-devops-pat', 'dev.azure.com'],
    },
  ],
});
