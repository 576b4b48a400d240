import { reaches } from '../core/rung.ts';
import { credentialsOf, defineVerifyRule, isCredential, placeOf } from './verify-rule.ts';

/** Where a container finds the secrets that are mounted for it: in memory, and gone with it. */
const MOUNTED = /^\/(?:run|var\/run)\/secrets\//;

export const plaintextReference = defineVerifyRule({
  meta: {
    id: 'plaintext-reference',
    title: 'A reference leads to a value in the clear',
    explanation:
      'Finds references that look managed and are not: a scheme or command that carries the value itself (`ref+echo://`, `$(echo …)`, a decoded base64 text), and references to a file that holds the value in the clear (`{file:…}`, `ref+file://`, `$(cat …)`). Keep the value in a secrets manager and refer to that.',
    severity: 'error',
    since: '0.1.0',
    standards: ['CWE-312', 'CWE-798', 'NHI2:2025', 'MCP01:2025', 'ASI03', 'NIST SP 800-53 IA-5(7)'],
  },
  *check(file, context) {
    for (const place of credentialsOf(file)) {
      const { slot, server } = place;
      const { value } = slot;
      if (value.kind !== 'reference' || value.plaintext === undefined || !isCredential(slot, context)) continue;
      const about = { ...place, span: slot.span };
      if (value.plaintext === 'value') {
        yield {
          ...about,
          confidence: 'high',
          message: `The ${placeOf(slot, server)} looks like a reference (${value.syntax}) and carries the value itself.`,
          help: ['Revoke or change the credential, keep the new one in a secrets manager, and refer to it there.'],
        };
        continue;
      }
      const committed = context.committed(file, value.target);
      const mounted = MOUNTED.test(value.target);
      if (committed === undefined && (mounted || reaches('environment', context.standard.minimum))) continue;
      yield {
        ...about,
        // A file outside of the repository is read on the machine of the person, and may be a manager's own.
        confidence: committed === undefined ? 'low' : 'high',
        message:
          committed === undefined
            ? `The ${placeOf(slot, server)} is read from a file, which holds it in the clear as far as anybody can see.`
            : `The ${placeOf(slot, server)} is read from ${context.printable(committed)}, which is in the repository and holds it in the clear.`,
        help: [
          committed === undefined
            ? 'Keep the value in a secrets manager and refer to it there.'
            : 'Take the file out of the repository, revoke what stood in it, and keep the new value in a secrets manager.',
        ],
      };
    }
  },
});
