import { defineIssuer } from './credential.ts';

/** Doppler: what it hands out as a standing credential. */
export const doppler = defineIssuer({
  id: 'doppler',
  name: 'Doppler',
  rotate: 'https://dashboard.doppler.com/',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/doppler (read 2026-11-23)',
  exposure: 'read, and with some tokens change, the secrets of the config or workplace',
  kinds: [
    {
      id: 'doppler-token',
      name: 'Doppler token',
      anchors: ['dp.st.', 'dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
      pattern: /(?<![A-Za-z0-9_.-])dp\.(?:ct|pt|sa|scim|audit|st(?:\.[a-z0-9_-]{2,35})?)\.[A-Za-z0-9]{40,44}(?![A-Za-z0-9])/,
      samples: (make) => [
        `dp.st.${make.random(43)}`,
        `dp.st.dev_main.${make.random(43)}`,
        `dp.pt.${make.random(43)}`,
        `dp.scim.${make.random(43)}`,
      ],
      lookalikes: ['dp.st.your_token', 'dp.pt.'],
    },
    {
      id: 'doppler-identity-token',
      name: 'Doppler service account identity token',
      anchors: ['dp.said.'],
      pattern: /(?<![A-Za-z0-9_.-])dp\.said\.[A-Za-z0-9]{40,44}(?![A-Za-z0-9])/,
      harmless: true,
      samples: (make) => [`dp.said.${make.random(43)}`],
      lookalikes: ['dp.said.token', 'dp.said.'],
    },
  ],
});
