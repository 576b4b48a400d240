import { defineIssuer } from './credential.ts';

/** Elastic: what it hands out as a standing credential. */
export const elastic = defineIssuer({
  id: 'elastic',
  name: 'Elastic',
  rotate: 'https://cloud.elastic.co/account/keys',
  source: 'https://www.elastic.co/docs/deploy-manage/api-keys; the form from public repositories (searched 2026-11-23)',
  exposure: 'read and change the indices that the key reaches',
  kinds: [
    {
      id: 'elastic-api-key',
      name: 'Elasticsearch API key',
      anchors: [],
      pattern: /^(?:ApiKey )?(?<secret>[A-Za-z0-9+/]{54,80}={0,2})$/,
      names: /(?:^|_)(?:ELASTIC|ELASTICSEARCH|ES|KIBANA|OPENSEARCH)_(?:CLOUD_)?(?:API_)?KEY$/,
      samples: (make) => [{ name: 'ES_API_KEY', text: `${make.random(58, make.base64)}==` }],
      lookalikes: ['your-api-key', 'id:password'],
    },
    {
      id: 'elastic-cloud-api-key',
      name: 'Elastic Cloud API key',
      anchors: ['essu_'],
      pattern: /(?<![A-Za-z0-9_-])essu_[A-Za-z0-9_-]{60,200}={0,2}(?![A-Za-z0-9_=-])/,
      samples: (make) => [`essu_${make.random(86)}==`],
      lookalikes: ['essu_your_key', 'essu_'],
    },
  ],
});
