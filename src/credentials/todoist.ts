import { defineIssuer } from './credential.ts';

/** Todoist: what it hands out as a standing credential. */
export const todoist = defineIssuer({
  id: 'todoist',
  name: 'Todoist',
  rotate: 'https://app.todoist.com/app/settings/integrations/developer',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/todoist (read 2026-11-23)',
  exposure: 'read and change the tasks of its owner',
  kinds: [
    {
      id: 'todoist-api-token',
      name: 'Todoist API token',
      anchors: [],
      pattern: /^[0-9a-z]{40}$/,
      names: /(?:^|_)TODOIST_(?:API_|ACCESS_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'TODOIST_API_TOKEN', text: make.random(40, make.hex) }],
      lookalikes: ['your-todoist-token', 'todoist.com'],
    },
  ],
});
