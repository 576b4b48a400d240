import { defineIssuer } from './credential.ts';

/** Google: what it hands out as a standing credential. */
export const google = defineIssuer({
  id: 'google',
  name: 'Google',
  rotate: 'https://console.cloud.google.com/apis/credentials',
  source: 'https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/google.yml (read 2026-11-23)',
  exposure: 'call the Google APIs it is allowed to use, Gemini and Maps among them, at the cost of the project',
  kinds: [
    {
      id: 'google-api-key',
      name: 'Google API key',
      anchors: ['AIza'],
      pattern: /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/,
      samples: (make) => [`AIza${make.random(35, make.base64url)}`],
      lookalikes: ['AIzaYourKeyHere', 'AIzaSy...'],
    },
    {
      id: 'google-bound-api-key',
      name: 'Google API key bound to a service account',
      anchors: ['AQ.Ab8'],
      pattern: /(?<![A-Za-z0-9_.-])AQ\.Ab8[A-Za-z0-9_-]{40,60}(?![A-Za-z0-9_-])/,
      samples: (make) => [`AQ.Ab8RN6${make.random(44, make.base64url)}`],
      lookalikes: ['AQ.Ab8RN6', 'FAQ.Ab8'],
    },
    {
      id: 'google-oauth-client-secret',
      name: 'Google OAuth client secret',
      anchors: ['GOCSPX-'],
      pattern: /(?<![A-Za-z0-9_-])GOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9_-])/,
      samples: (make) => [`GOCSPX-${make.random(28, make.base64url)}`],
      lookalikes: ['GOCSPX-your-secret', 'GOCSPX-'],
    },
    {
      id: 'google-refresh-token',
      name: 'Google OAuth refresh token',
      anchors: ['1//0'],
      pattern: /(?<![A-Za-z0-9_/:.-])1\/\/0[A-Za-z0-9_-]{38,150}(?![A-Za-z0-9_-])/,
      samples: (make) => [`1//0${make.random(60, make.base64url)}`],
      lookalikes: ['1//0', 'http://1//0'],
    },
    {
      id: 'google-access-token',
      name: 'Google OAuth access token',
      anchors: ['ya29.'],
      pattern: /(?<![A-Za-z0-9_.-])ya29\.[A-Za-z0-9_-]{30,1024}/,
      samples: (make) => [`ya29.${make.random(160, make.base64url)}`],
      lookalikes: ['ya29.your-token', 'ya29.'],
    },
  ],
  revocations: [
    {
      kinds: ['google-refresh-token', 'google-access-token'],
      method: 'POST',
      server: 'https://oauth2.googleapis.com',
      path: '/revoke',
      carries: { by: 'form', field: 'token' },
      done: [200],
      effect: 'is revoked for good, with everything that was granted to the app with it',
      source: 'https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke (read 2026-11-26)',
    },
  ],
});
