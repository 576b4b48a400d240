import { defineManager } from './manager.ts';

/** Filled in by a workflow run only: in a file that a client reads itself the reference is dead. */
export const githubActions = defineManager({
  id: 'github-actions',
  name: 'GitHub Actions secrets',
  homepage: 'https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions',
  source: 'https://docs.github.com/actions/reference/contexts-reference#secrets-context (read 2026-11-22)',
  references: [
    {
      syntax: '${{ secrets.NAME }}',
      anchor: 'secrets.',
      pattern: /\$\{\{[ \t]{0,20}secrets\.(?<target>[A-Za-z_]\w{0,127})[ \t]{0,20}\}\}/,
      yields: 'environment',
    },
  ],
  launchers: [],
  printers: [],
  examples: {
    references: ['${{ secrets.MCP_TOKEN }}', 'Bearer ${{secrets.MCP_TOKEN}}'],
    launches: [],
    prints: [],
    lookalikes: ['${{ vars.MCP_URL }}', '${{ env.TOKEN }}', '${secrets.TOKEN}'],
    others: [['gh', 'secret', 'list']],
  },
});
