import { defineIssuer } from './credential.ts';

/** Postmark: what it hands out as a standing credential. */
export const postmark = defineIssuer({
  id: 'postmark',
  name: 'Postmark',
  rotate: 'https://account.postmarkapp.com/servers',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/postmark (read 2026-11-23)',
  exposure: 'send mail from the server and read its messages',
  kinds: [
    {
      id: 'postmark-server-token',
      name: 'Postmark server or account token',
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)POSTMARK_(?:SERVER_|ACCOUNT_)?(?:API_)?(?:TOKEN|KEY)$/,
      samples: (make) => [{ name: 'POSTMARK_SERVER_TOKEN', text: make.uuid() }],
      lookalikes: ['your-server-token', 'POSTMARK_API_TEST'],
    },
  ],
});
