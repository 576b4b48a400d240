import { defineIssuer } from './credential.ts';

/** Perplexity: what it hands out as a standing credential. */
export const perplexity = defineIssuer({
  id: 'perplexity',
  name: 'Perplexity',
  rotate: 'https://www.perplexity.ai/account/api/keys',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'search and use the models at the cost of the account',
  kinds: [
    {
      id: 'perplexity-api-key',
      name: 'Perplexity API key',
      anchors: ['pplx-'],
      pattern: /(?<![A-Za-z0-9_-])pplx-[A-Za-z0-9]{40,64}(?![A-Za-z0-9_-])/,
      samples: (make) => [`pplx-${make.random(48)}`],
      lookalikes: ['pplx-your-api-key', 'pplx-70b-online'],
    },
  ],
});
