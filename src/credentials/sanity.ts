import { defineIssuer } from './credential.ts';

/** Sanity: what it hands out as a standing credential. */
export const sanity = defineIssuer({
  id: 'sanity',
  name: 'Sanity',
  rotate: 'https://www.sanity.io/manage',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/sanity (read 2026-11-23)',
  exposure: 'read and, depending on its role, change the content of the project',
  kinds: [
    {
      id: 'sanity-api-token',
      name: 'Sanity API token',
      anchors: [],
      pattern: /^sk[A-Za-z0-9]{79,200}$/,
      names: /(?:^|_)SANITY_(?:STUDIO_)?(?:API_|AUTH_|READ_|WRITE_|API_READ_|API_WRITE_)?TOKEN$/,
      samples: (make) => [
        { name: 'SANITY_API_TOKEN', text: `sk${make.random(79)}` },
        { name: 'SANITY_API_TOKEN', text: `sk${make.random(178)}` },
      ],
      lookalikes: ['your-sanity-token', 'skProductionDataset'],
    },
  ],
});
