import { defineIssuer } from './credential.ts';

/** Bitwarden: what it hands out as a standing credential. */
export const bitwarden = defineIssuer({
  id: 'bitwarden',
  name: 'Bitwarden',
  rotate: 'https://vault.bitwarden.com/',
  source: 'https://bitwarden.com/help/access-tokens/; the form from public repositories (searched 2026-11-23)',
  exposure: 'read and decrypt the secrets of the machine account, or log in as the person',
  kinds: [
    {
      id: 'bitwarden-access-token',
      name: 'Bitwarden Secrets Manager access token',
      anchors: [],
      pattern: /^0\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==$/,
      names: /(?:^|_)(?:BWS|BITWARDEN)_(?:[A-Z]{1,12}_)?(?:ACCESS_)?TOKEN$/,
      samples: (make) => [{ name: 'BWS_ACCESS_TOKEN', text: `0.${make.uuid()}.${make.random(30)}:${make.random(22, make.base64)}==` }],
      lookalikes: ['0.uuid.secret:key==', '0.'],
    },
    {
      id: 'bitwarden-client-secret',
      name: 'Bitwarden personal or organization API key',
      anchors: [],
      pattern: /^[A-Za-z0-9]{30}$/,
      names: /(?:^|_)(?:BW|BITWARDEN)_CLIENT_?SECRET$/,
      samples: (make) => [{ name: 'BW_CLIENTSECRET', text: make.random(30) }],
      lookalikes: ['your-client-secret', 'user.0123'],
    },
    {
      id: 'bitwarden-session',
      name: 'Bitwarden CLI session key',
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{86}==$/,
      names: /(?:^|_)BW_SESSION$/,
      samples: (make) => [{ name: 'BW_SESSION', text: `${make.random(86, make.base64)}==` }],
      lookalikes: ['your-session-key', 'session'],
    },
  ],
});
