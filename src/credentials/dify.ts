import { defineIssuer } from './credential.ts';

/** Dify: what it hands out as a standing credential. */
export const dify = defineIssuer({
  id: 'dify',
  name: 'Dify',
  rotate: 'https://cloud.dify.ai/apps',
  source: 'https://github.com/langgenius/dify/blob/main/api/controllers/console/apikey.py (read 2026-11-23)',
  exposure: 'run the application and read its conversations, or change the knowledge base',
  kinds: [
    {
      id: 'dify-api-key',
      name: 'Dify API key',
      anchors: [],
      pattern: /^(?:app|dataset|ds)-[A-Za-z0-9]{24}$/,
      names: /(?:^|_)DIFY_(?:APP_|DATASET_|WORKFLOW_|KNOWLEDGE_)?(?:API_)?(?:SECRET_)?(?:KEY|TOKEN)$/,
      samples: (make) => [
        { name: 'DIFY_API_KEY', text: `app-${make.random(24)}` },
        { name: 'DIFY_API_KEY', text: `ds-${make.random(24)}` },
      ],
      lookalikes: ['app-your-key', 'app-name'],
    },
  ],
});
