import { defineIssuer } from './credential.ts';

/** AssemblyAI: what it hands out as a standing credential. */
export const assemblyai = defineIssuer({
  id: 'assemblyai',
  name: 'AssemblyAI',
  rotate: 'https://www.assemblyai.com/dashboard/api-keys',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/assemblyai (read 2026-11-23)',
  exposure: 'transcribe at the cost of the account and read earlier transcripts',
  kinds: [
    {
      id: 'assemblyai-api-key',
      name: 'AssemblyAI API key',
      anchors: [],
      pattern: /^[0-9a-z]{32}$/,
      names: /(?:^|_)(?:ASSEMBLY_?AI|AAI)_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'ASSEMBLYAI_API_KEY', text: make.random(32, make.hex) }],
      lookalikes: ['your-assemblyai-key', 'universal'],
    },
  ],
});
