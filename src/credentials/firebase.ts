import { defineIssuer } from './credential.ts';

/** Firebase: what it hands out as a standing credential. */
export const firebase = defineIssuer({
  id: 'firebase',
  name: 'Firebase',
  rotate: 'https://console.firebase.google.com/',
  source: 'https://firebase.google.com/docs/cli#use_the_cli_with_ci_systems (not read as of 2026-11-23; the form as generally known)',
  exposure: 'deploy to and change the Firebase projects of the account, or send their push messages',
  kinds: [
    {
      id: 'firebase-ci-token',
      name: 'Firebase CLI refresh token',
      anchors: [],
      pattern: /^1\/\/0[A-Za-z0-9_-]{40,120}$/,
      names: /(?:^|_)FIREBASE_(?:CI_|DEPLOY_|REFRESH_|CLI_)?TOKEN$/,
      samples: (make) => [{ name: 'FIREBASE_TOKEN', text: `1//0${make.random(100, make.base64url)}` }],
      lookalikes: ['1//your-token', 'token'],
    },
    {
      id: 'firebase-messaging-key',
      name: 'Firebase Cloud Messaging server key',
      anchors: [':APA91b'],
      pattern: /(?<![A-Za-z0-9_-])AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}(?![A-Za-z0-9_-])/,
      samples: (make) => [`AAAA${make.random(7, make.base64url)}:APA91b${make.random(134, make.base64url)}`],
      lookalikes: ['AAAA:APA91b', 'token:APA91bShort'],
    },
  ],
});
