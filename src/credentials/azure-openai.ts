import { defineIssuer } from './credential.ts';

/** Azure OpenAI: what it hands out as a standing credential. */
export const azureOpenai = defineIssuer({
  id: 'azure-openai',
  name: 'Azure OpenAI',
  rotate: 'https://portal.azure.com',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/azure_openai (read 2026-11-23)',
  exposure: 'use the deployed models at the cost of the subscription',
  kinds: [
    {
      id: 'azure-openai-api-key',
      name: 'Azure OpenAI API key',
      anchors: [],
      pattern: /^(?:[0-9a-f]{32}|[A-Za-z0-9]{84})$/,
      names: /(?:^|_)AZURE_(?:OPEN_?AI|AI|AI_FOUNDRY|AI_SERVICES|COGNITIVE)_(?:API_)?KEY$|(?:^|_)AZURE_API_KEY$/,
      samples: (make) => [
        { name: 'AZURE_OPENAI_API_KEY', text: make.random(32, make.hex) },
        { name: 'AZURE_OPENAI_API_KEY', text: make.random(84) },
      ],
      lookalikes: ['your-azure-openai-key', 'https://example.openai.azure.com'],
    },
  ],
});
