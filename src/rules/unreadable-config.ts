import { defineRule } from './rule.ts';

export const unreadableConfig = defineRule({
  meta: {
    id: 'unreadable-config',
    title: 'An MCP configuration could not be read',
    explanation:
      'Finds configurations that do not parse, are too large, are nested too deeply or are no text. What was not read was not examined, so the gate stays closed. Correct the file.',
    severity: 'error',
    since: '0.1.0',
    standards: ['CWE-1286'],
  },
  *check(file, context) {
    const [first] = file.problems;
    if (first === undefined) return;
    const more = file.problems.length > 1 ? ` (and ${file.problems.length - 1} more)` : '';
    yield {
      span: first.span,
      confidence: 'high',
      message: `This ${context.client.id === 'unknown' ? 'MCP' : context.client.name} configuration could not be read in full: ${first.message}${more}. What was not read was not examined.`,
      help: ['Correct the file so that it parses; its credentials are then examined like all others.'],
    };
  },
});
