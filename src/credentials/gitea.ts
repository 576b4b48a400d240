import { defineIssuer } from './credential.ts';

/** Gitea: what it hands out as a standing credential. */
export const gitea = defineIssuer({
  id: 'gitea',
  name: 'Gitea',
  rotate: 'https://docs.gitea.com/development/api-usage',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'act on the Gitea or Forgejo instance as its owner, within the scopes of the token',
  kinds: [
    {
      id: 'gitea-access-token',
      name: 'Gitea or Forgejo access token',
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)(?:GITEA|FORGEJO|CODEBERG)_(?:API_|ACCESS_|PERSONAL_ACCESS_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'GITEA_ACCESS_TOKEN', text: make.random(40, make.hex) }],
      lookalikes: ['your-gitea-token', 'gitea.example.com'],
    },
  ],
});
