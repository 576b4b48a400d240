import { defineIssuer } from './credential.ts';

/** LangSmith: what it hands out as a standing credential. */
export const langsmith = defineIssuer({
  id: 'langsmith',
  name: 'LangSmith',
  rotate: 'https://smith.langchain.com/settings',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/langsmith (read 2026-11-23)',
  exposure: 'read the traces, prompts and datasets of the workspace, and write to them',
  kinds: [
    {
      id: 'langsmith-api-key',
      name: 'LangSmith personal or service key',
      anchors: ['lsv2_pt_', 'lsv2_sk_'],
      pattern: /(?<![A-Za-z0-9_])lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}(?![A-Za-z0-9])/,
      samples: (make) => [
        `lsv2_pt_${make.random(32, make.hex)}_${make.random(10, make.hex)}`,
        `lsv2_sk_${make.random(32, make.hex)}_${make.random(10, make.hex)}`,
      ],
      lookalikes: ['lsv2_pt_your_key', 'lsv2_sk_...'],
    },
  ],
});
