import { defineIssuer } from './credential.ts';

/** Miro: what it hands out as a standing credential. */
export const miro = defineIssuer({
  id: 'miro',
  name: 'Miro',
  rotate: 'https://miro.com/app/settings/user-profile/apps',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/miro (read 2026-11-23)',
  exposure: 'read and change the boards the token is allowed to',
  kinds: [
    {
      id: 'miro-access-token',
      name: 'Miro access token',
      anchors: [],
      pattern: /^(?:eyJtaXJvLm9yaWdpbiI6[A-Za-z0-9_-]{4,40}_)?[0-9A-Za-z_-]{27}$/,
      names: /(?:^|_)MIRO_(?:API_|ACCESS_|OAUTH_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'MIRO_ACCESS_TOKEN', text: make.random(27) }],
      lookalikes: ['your-miro-token', 'miro.com'],
    },
  ],
});
