import { defineIssuer } from './credential.ts';

/** Intercom: what it hands out as a standing credential. */
export const intercom = defineIssuer({
  id: 'intercom',
  name: 'Intercom',
  rotate: 'https://app.intercom.com/a/apps/_/developer-hub',
  source: 'https://github.com/mongodb/kingfisher/blob/main/data/rules/intercom.yml (read 2026-11-23)',
  exposure: 'read and answer the conversations of the workspace',
  kinds: [
    {
      id: 'intercom-access-token',
      name: 'Intercom access token',
      anchors: ['dG9rO'],
      pattern: /(?<![A-Za-z0-9+/])dG9rO[A-Za-z0-9+/]{53,56}={0,2}(?![A-Za-z0-9+/=])/,
      samples: (make) => [`dG9rO${make.random(54, make.base64)}=`],
      lookalikes: ['dG9rOg==', 'dG9rO'],
    },
  ],
});
