import { defineRule } from './rule.ts';

export const duplicateKey = defineRule({
  meta: {
    id: 'duplicate-key',
    title: 'A key stands twice in one map of an MCP configuration',
    explanation:
      'Finds a key that stands twice in one map of a server. Most programs take the last value and some the first, so a reviewer may approve another value than the one that is used. Keep one.',
    severity: 'warning',
    since: '0.1.0',
    standards: ['CWE-1286'],
  },
  *check(file) {
    for (const { key, span } of file.duplicates) {
      yield {
        span,
        confidence: 'high',
        message: `The key "${key}" stands twice in the same map. Most programs take the last one, a reviewer may read the first.`,
        help: ['Keep one of the two.'],
      };
    }
  },
});
