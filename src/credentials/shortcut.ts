import { defineIssuer } from './credential.ts';

/** Shortcut: what it hands out as a standing credential. */
export const shortcut = defineIssuer({
  id: 'shortcut',
  name: 'Shortcut',
  rotate: 'https://app.shortcut.com/settings/account/api-tokens',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/shortcut (read 2026-11-23)',
  exposure: 'read and change the stories of the workspace as its owner',
  kinds: [
    {
      id: 'shortcut-api-token',
      name: 'Shortcut API token',
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)(?:SHORTCUT|CLUBHOUSE)_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'SHORTCUT_API_TOKEN', text: make.uuid() }],
      lookalikes: ['your-shortcut-token', 'api.app.shortcut.com'],
    },
  ],
});
