import { defineIssuer } from './credential.ts';

/** Hugging Face: what it hands out as a standing credential. */
export const huggingFace = defineIssuer({
  id: 'hugging-face',
  name: 'Hugging Face',
  rotate: 'https://huggingface.co/settings/tokens',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/huggingface (read 2026-11-23)',
  exposure: 'read and, depending on its role, write the models, datasets and spaces of its owner',
  kinds: [
    {
      id: 'hugging-face-user-token',
      name: 'Hugging Face user access token',
      anchors: ['hf_'],
      pattern: /(?<![A-Za-z0-9_])hf_[A-Za-z0-9]{34,40}(?![A-Za-z0-9])/,
      samples: (make) => [`hf_${make.random(34)}`],
      lookalikes: ['hf_your_token_here', 'hf_hub_download'],
    },
    {
      id: 'hugging-face-organization-token',
      name: 'Hugging Face organization API token',
      anchors: ['api_org_'],
      pattern: /(?<![A-Za-z0-9_])api_org_[A-Za-z0-9]{34,40}(?![A-Za-z0-9])/,
      samples: (make) => [`api_org_${make.random(34)}`],
      lookalikes: ['api_org_id', 'api_org_your_token'],
    },
  ],
});
