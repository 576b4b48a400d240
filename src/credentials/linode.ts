import { defineIssuer } from './credential.ts';

/** Akamai Linode: what it hands out as a standing credential. */
export const linode = defineIssuer({
  id: 'linode',
  name: 'Akamai Linode',
  rotate: 'https://cloud.linode.com/profile/tokens',
  source:
    'https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens (not read as of 2026-11-23; the form as generally known)',
  exposure: 'create, read and delete the Linodes of the account',
  kinds: [
    {
      id: 'linode-token',
      name: 'Linode personal access token',
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)LINODE_(?:API_|CLI_|ACCESS_)?(?:TOKEN|KEY)$/,
      samples: (make) => [{ name: 'LINODE_TOKEN', text: make.random(64, make.hex) }],
      lookalikes: ['your-linode-token', 'us-east'],
    },
  ],
});
