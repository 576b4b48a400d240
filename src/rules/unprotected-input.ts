import { defineRule } from './rule.ts';

export const unprotectedInput = defineRule({
  meta: {
    id: 'unprotected-input',
    title: 'An input that takes a credential is not declared as one',
    explanation:
      'Finds declared inputs (prompts, settings of an extension, variables of a published server) that take a credential by their name and are not declared secret. What a person types there is shown on the screen and kept in the clear. Declare the input secret.',
    severity: 'warning',
    since: '0.1.0',
    standards: ['CWE-549', 'NHI2:2025', 'MCP01:2025'],
  },
  *check(file) {
    for (const { name, lacks, span } of file.unprotected ?? []) {
      yield {
        span,
        confidence: 'high',
        message: `The input ${name} takes a credential by its name and is not declared as one, so it is shown when it is typed and kept in the clear.`,
        help: [`Declare it with ${lacks}.`],
      };
    }
  },
});
