import { defineIssuer } from './credential.ts';

/** OpenAI: what it hands out as a standing credential. */
export const openai = defineIssuer({
  id: 'openai',
  name: 'OpenAI',
  rotate: 'https://platform.openai.com/api-keys',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'use the models at the cost of the project and read what is stored in it',
  kinds: [
    {
      id: 'openai-legacy-key',
      name: 'OpenAI user API key',
      anchors: ['T3BlbkFJ'],
      pattern: /(?<![A-Za-z0-9_-])sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}(?![A-Za-z0-9_-])/,
      samples: (make) => [`sk-${make.random(20)}T3BlbkFJ${make.random(20)}`],
      lookalikes: ['sk-your-api-key', 'sk-T3BlbkFJ', 'task-T3BlbkFJ'],
    },
    {
      id: 'openai-project-key',
      name: 'OpenAI project API key',
      anchors: ['sk-proj-'],
      pattern: /(?<![A-Za-z0-9_-])sk-proj-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/,
      samples: (make) => [
        `sk-proj-${make.random(74, make.base64url)}T3BlbkFJ${make.random(74, make.base64url)}`,
        `sk-proj-${make.random(20, make.base64url)}T3BlbkFJ${make.random(20, make.base64url)}`,
      ],
      lookalikes: ['sk-proj-your-key-here', 'sk-proj-T3BlbkFJ'],
    },
    {
      id: 'openai-service-account-key',
      name: 'OpenAI service account API key',
      anchors: ['sk-svcacct-', 'sk-service-'],
      pattern: /(?<![A-Za-z0-9_-])sk-(?:svcacct|service)-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/,
      samples: (make) => [
        `sk-svcacct-${make.random(58, make.base64url)}T3BlbkFJ${make.random(58, make.base64url)}`,
        `sk-service-${make.random(20, make.base64url)}T3BlbkFJ${make.random(20, make.base64url)}`,
      ],
      lookalikes: ['sk-svcacct-your-key-here', 'sk-svcacct-T3BlbkFJ'],
    },
    {
      id: 'openai-admin-key',
      name: 'OpenAI admin API key',
      anchors: ['sk-admin-'],
      pattern: /(?<![A-Za-z0-9_-])sk-admin-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/,
      samples: (make) => [`sk-admin-${make.random(58, make.base64url)}T3BlbkFJ${make.random(58, make.base64url)}`],
      lookalikes: ['sk-admin-your-key-here', 'sk-admin-T3BlbkFJ'],
    },
  ],
});
