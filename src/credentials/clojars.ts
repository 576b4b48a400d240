import { defineIssuer } from './credential.ts';

/** Clojars: what it hands out as a standing credential. */
export const clojars = defineIssuer({
  id: 'clojars',
  name: 'Clojars',
  rotate: 'https://clojars.org/tokens',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'deploy artifacts of its owner, within the scopes of the token',
  kinds: [
    {
      id: 'clojars-deploy-token',
      name: 'Clojars deploy token',
      anchors: ['CLOJARS_'],
      pattern: /(?<![A-Za-z0-9_])CLOJARS_[0-9a-z]{60}(?![A-Za-z0-9])/,
      samples: (make) => [`CLOJARS_${make.random(60, make.lower + make.digits)}`],
      lookalikes: ['CLOJARS_TOKEN', 'CLOJARS_USERNAME'],
    },
  ],
});
