import { SpanSet } from '../core/spans.ts';
import { credentialsOf, defineVerifyRule, isCredential, placeOf } from './verify-rule.ts';

export const literalDefault = defineVerifyRule({
  meta: {
    id: 'literal-default',
    title: 'A reference to a credential has a default that is written out',
    explanation:
      'Finds references with a default (`${TOKEN:-test}`) where a credential belongs. Where the variable is not set, the server runs with the default, and nobody notices that the secrets manager gave nothing. A default that is a credential by itself is a static credential and is reported as one. Leave the default out.',
    severity: 'note',
    since: '0.1.0',
    standards: ['CWE-798', 'NHI2:2025', 'MCP01:2025', 'NIST SP 800-53 IA-5'],
  },
  *check(file, context) {
    const slots = [...file.servers.flatMap((server) => server.slots), ...file.strays];
    const literals = new SpanSet(slots.filter(({ value }) => value.kind === 'literal').map(({ span }) => span));
    for (const place of credentialsOf(file)) {
      const { slot, server } = place;
      const { value } = slot;
      if (value.kind !== 'reference' || value.fallback !== true || !isCredential(slot, context)) continue;
      if (literals.overlaps(slot.span)) continue;
      yield {
        ...place,
        span: slot.span,
        confidence: 'medium',
        message: `The reference to ${context.nameOf(value)} in ${placeOf(slot, server)} has a default: where the variable is not set, the server runs with that.`,
        help: ['Leave the default out, so that a missing credential is an error.'],
      };
    }
  },
});
