import { defineIssuer } from './credential.ts';

/** Microsoft Teams: what it hands out as a standing credential. */
export const microsoftTeams = defineIssuer({
  id: 'microsoft-teams',
  name: 'Microsoft Teams',
  rotate: 'https://teams.microsoft.com/',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/microsoftteamswebhook (read 2026-11-23)',
  exposure: 'post messages into the channel',
  kinds: [
    {
      id: 'microsoft-teams-webhook',
      name: 'Microsoft Teams incoming webhook URL',
      anchors: ['/IncomingWebhook/'],
      pattern:
        /https:\/\/[a-z0-9.-]{1,80}\.office\.com\/webhook(?:b2)?\/[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-zA-Z]{32}\/[0-9a-f-]{36}(?:\/[A-Za-z0-9_-]{20,80})?(?![A-Za-z0-9_-])/,
      samples: (make) => [
        `https://${make.random(8, make.lower)}.webhook.office.com/webhookb2/${make.uuid()}@${make.uuid()}/IncomingWebhook/${make.random(32, make.hex)}/${make.uuid()}`,
      ],
      lookalikes: ['https://example.webhook.office.com/webhookb2/', '/IncomingWebhook/'],
    },
    {
      id: 'microsoft-teams-workflow',
      name: 'Microsoft Teams or Power Automate workflow URL',
      anchors: ['.logic.azure.com', '.api.powerplatform.com'],
      pattern:
        /https:\/\/[a-z0-9.-]{1,120}\.(?:logic\.azure|api\.powerplatform)\.com(?::[0-9]{2,5})?\/[A-Za-z0-9/_-]{10,300}\?(?:[A-Za-z0-9%/&=._-]{0,300}&)?sig=(?<secret>[A-Za-z0-9_-]{30,60})(?![A-Za-z0-9_-])/,
      samples: (make) => [
        `https://prod-01.westeurope.logic.azure.com:443/workflows/${make.random(32, make.hex)}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${make.random(43, make.base64url)}`,
      ],
      lookalikes: ['https://prod-01.westeurope.logic.azure.com/', 'https://prod-01.westeurope.logic.azure.com/workflows/abc?sig=xx'],
    },
  ],
});
