import type { RuleMeta } from './rule.ts';

/** The words of the rule about a change of the policy; `engine/loosened.ts` finds it, since no configuration has anything to do with it. */
export const loosenedPolicy: RuleMeta = {
  id: 'loosened-policy',
  title: 'A change makes the policy looser',
  explanation:
    'Finds changes of the policy that let more through than the policy of the base: a new allowance or exception, or one that lasts longer; another manager, path or account; a lower rung; a lower severity; a way to suppress that was closed; another policy to build on, or none; a policy that can no longer be read. The change itself is judged by the policy of the base, but every change after it would not be. Take the loosening out, or have it reviewed by whoever answers for the policy.',
  severity: 'error',
  since: '0.1.0',
  standards: ['CWE-693', 'NIST SP 800-53 CM-3'],
};
