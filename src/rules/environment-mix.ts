import type { ConfigFile, Launcher } from '../core/model.ts';
import { placeName, referencePlaces } from './credential-places.ts';
import { defineVerifyRule, type Reference, type VerifyContext } from './verify-rule.ts';

/** Words for a stage of a system, as folders, files, vaults and configs are named. */
const WORDS: Readonly<Record<string, Stage>> = {
  prod: 'production',
  production: 'production',
  prd: 'production',
  live: 'production',
  staging: 'staging',
  stage: 'staging',
  stg: 'staging',
  uat: 'staging',
  preprod: 'staging',
  dev: 'development',
  development: 'development',
  sandbox: 'development',
};

type Stage = 'production' | 'staging' | 'development';

/** What stands behind `dev` where it names a team or a tool. */
const OF_A_TEAM = /^(?:team|tools?|ops|rel|portal|containers?|kit|server)$/;

/** The one stage that a text names in a word of its own; `undefined` where it names none or several. */
function stageIn(text: string): Stage | undefined {
  const words = text.toLowerCase().split(/[^a-z0-9]/);
  const named = words.flatMap((word, i) => {
    const stage = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
    return stage === undefined || OF_A_TEAM.test(words[i + 1] ?? '') ? [] : [stage];
  });
  return new Set(named).size === 1 ? named[0] : undefined;
}

/** What one side of the comparison belongs to, and whether the policy says so or only its name. */
interface Membership {
  readonly name: string;
  readonly byPolicy: boolean;
}

function membership(named: string | undefined, text: string): Membership | undefined {
  if (named !== undefined) return { name: named, byPolicy: true };
  const stage = stageIn(text);
  return stage === undefined ? undefined : { name: stage, byPolicy: false };
}

/** Whether two sides belong to different environments. A name of the policy is compared by the stage that it names, where words are all there is. */
function differ(a: Membership, b: Membership): boolean {
  if (a.byPolicy && b.byPolicy) return a.name !== b.name;
  const [left, right] = [stageIn(a.name), stageIn(b.name)];
  return left !== undefined && right !== undefined && left !== right;
}

function ofReference(reference: Reference, context: VerifyContext): Membership | undefined {
  return membership(context.environmentOfReference(reference), reference.target);
}

function ofLauncher({ options }: Launcher): Membership | undefined {
  return membership(undefined, options.join(' '));
}

function ofFile(file: ConfigFile, context: VerifyContext): Membership | undefined {
  return membership(context.environmentOf(file), file.origin.path);
}

export const environmentMix = defineVerifyRule({
  meta: {
    id: 'environment-mix',
    title: 'A configuration of one environment refers to a credential of another',
    explanation:
      'Finds a production credential in a development configuration, or the other way round: by the environments of the policy, and as a warning by plain words (prod, staging, dev) in the path of the file and in the reference where the policy says nothing. An agent that tries something out must not be able to reach production. Refer to the credential of the same environment.',
    severity: 'error',
    since: '0.1.0',
    standards: ['NHI8:2025', 'ASI03', 'MCP02:2025', 'NIST SP 800-53 AC-6', 'NIST AI RMF MAP 4.2'],
  },
  *check(file, context) {
    const own = ofFile(file, context);
    if (own === undefined) return;
    const tell = (other: Membership) => ({
      confidence: own.byPolicy && other.byPolicy ? ('high' as const) : ('low' as const),
      help: [
        `Refer to the credential of ${own.name}.`,
        ...(own.byPolicy && other.byPolicy ? [] : ['This was judged by names; the environments of the policy say it for certain.']),
      ],
    });
    for (const { slot, server, reference } of referencePlaces(file, context)) {
      const other = ofReference(reference, context);
      if (other === undefined || !differ(own, other)) continue;
      yield {
        ...tell(other),
        span: slot.span,
        message: `The credential in ${placeName(slot)} of server "${server.name}" is one of ${other.name}, in a configuration of ${own.name}.`,
        server,
        slot,
      };
    }
    for (const server of file.servers) {
      for (const launcher of server.launch.launchers) {
        const other = ofLauncher(launcher);
        if (other === undefined || !differ(own, other)) continue;
        yield {
          ...tell(other),
          span: launcher.span,
          message: `Server "${server.name}" is started with the credentials of ${other.name} by ${context.managerName(launcher.manager)}, in a configuration of ${own.name}.`,
          server,
        };
      }
    }
  },
});
