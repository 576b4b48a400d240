import { defineIssuer } from './credential.ts';

/** IBM Cloud: what it hands out as a standing credential. */
export const ibmCloud = defineIssuer({
  id: 'ibm-cloud',
  name: 'IBM Cloud',
  rotate: 'https://cloud.ibm.com/iam/apikeys',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: "act in the IBM Cloud account as the key's owner",
  kinds: [
    {
      id: 'ibm-cloud-api-key',
      name: 'IBM Cloud API key',
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{42,44}$/,
      names: /(?:^|_)(?:IBM|IBM_?CLOUD|IC|BLUEMIX|WATSONX|WATSONX_AI|WATSON|CLOUDANT)_(?:[A-Z]{1,12}_)?API_?KEY$/,
      samples: (make) => [{ name: 'IBMCLOUD_API_KEY', text: make.random(44, make.base64url) }],
      lookalikes: ['your-ibm-cloud-api-key', 'us-south'],
    },
  ],
});
