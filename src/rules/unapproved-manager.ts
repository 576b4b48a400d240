import type { ConfigFile } from '../core/model.ts';
import { someOf } from '../core/some-of.ts';
import { type Approval, credentialsOf, defineVerifyRule, placeOf, type VerifyContext } from './verify-rule.ts';

type Refusal = Extract<Approval, { readonly kind: 'refused' }>;

/** Which list of the policy speaks here. */
function listOf(file: ConfigFile, context: VerifyContext): string {
  const environment = context.environmentOf(file);
  const own = context.standard.environments.find(({ name }) => name === environment)?.managers ?? [];
  return environment === undefined || own.length === 0 ? 'the policy' : `the policy for ${environment}`;
}

const ADVICE: Readonly<Record<Refusal['what'], string>> = {
  manager: 'Keep the credential in an approved manager',
  account: 'Use an approved account, host or project',
  path: 'Name an approved path',
};

function helpOf({ what, allowed }: Refusal): readonly string[] {
  return [`${ADVICE[what]}: ${allowed.length === 0 ? 'the policy names none' : someOf(allowed, 6)}.`];
}

export const unapprovedManager = defineVerifyRule({
  meta: {
    id: 'unapproved-manager',
    title: 'A credential comes from a secrets manager, account or path that the policy does not approve',
    explanation:
      'Finds references and launchers that lead to a secrets manager, an account (host, project, region) or a path that is on no list of the policy for the environment of the file. A credential kept there is outside of the rotation, the access rules and the audit of the approved one. Move it, or have the policy approve the place.',
    severity: 'error',
    since: '0.1.0',
    standards: ['CWE-522', 'NHI8:2025', 'MCP01:2025', 'ASI03', 'NIST SP 800-53 IA-5', 'NIST AI RMF GOVERN 1.4'],
  },
  *check(file, context) {
    const list = listOf(file, context);
    for (const server of file.servers) {
      for (const launcher of server.launch.launchers) {
        const approval = context.approvalOfLauncher(file, launcher);
        if (approval.kind !== 'refused') continue;
        const name = context.managerName(launcher.manager);
        const why = {
          manager: `${name} is not a manager that ${list} approves`,
          account: `${list} does not approve the account that the launcher names`,
          path: `${list} does not approve the path that the launcher names, or it names none`,
        }[approval.what];
        yield {
          span: launcher.span,
          confidence: 'high',
          message: `The launcher of ${name} starts server "${server.name}": ${why}.`,
          help: helpOf(approval),
          server,
        };
      }
    }
    for (const place of credentialsOf(file)) {
      const { slot, server } = place;
      const { value } = slot;
      if (value.kind !== 'reference' || (value.via !== 'manager' && value.via !== 'dynamic')) continue;
      const launchers = server?.launch.launchers.filter(({ manager }) => manager === value.manager) ?? [];
      // A launcher that injects everything is no reference in a value, and was measured above.
      if (value.target === 'launcher' && launchers.some(({ span }) => span.start === slot.span.start)) continue;
      const approval = context.approvalOf(file, value);
      if (approval.kind !== 'refused') continue;
      // Said of the launcher already.
      if (approval.what === 'manager' && launchers.length > 0) continue;
      const name = value.manager === undefined ? 'the manager of the command' : context.managerName(value.manager);
      const why = {
        manager: `${name} is not a manager that ${list} approves`,
        account: `${list} does not approve the account of ${context.nameOf(value)}`,
        path: `${list} does not approve the path ${context.nameOf(value)}`,
      }[approval.what];
      yield {
        ...place,
        span: slot.span,
        confidence: 'high',
        message: `The ${placeOf(slot, server)} refers to a secret of ${name}: ${why}.`,
        help: helpOf(approval),
      };
    }
  },
});
