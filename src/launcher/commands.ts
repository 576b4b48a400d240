import type { Found } from './find.ts';
import { printed, type Printing } from './printing.ts';
import { problem, type Resolution, type Resolver, type World } from './resolver.ts';
import { withoutLineBreak } from './sealed.ts';
import { valsParts } from './vals-reference.ts';

/** How a form becomes a command that prints its value, and a line break behind it; `undefined` where the reference is not written so. */
interface Command extends Omit<Printing, 'args' | 'read'> {
  readonly syntaxes: readonly string[];
  readonly args: (found: Found) => readonly string[] | undefined;
}

/** A word that no program takes for an option. */
function safe(word: string | undefined): string | undefined {
  return word === undefined || word === '' || word.startsWith('-') ? undefined : word;
}

function dopplerArguments({ text }: Found): readonly string[] | undefined {
  const [project, config, name, more] = valsParts(text)?.path ?? [];
  const word = safe(name);
  if (project === undefined || config === undefined || word === undefined || more !== undefined) return undefined;
  return ['secrets', 'get', word, '--plain', `--project=${project}`, `--config=${config}`];
}

function infisicalArguments({ text }: Found): readonly string[] | undefined {
  const parts = valsParts(text);
  const name = safe(parts?.path.length === 1 ? parts.path[0] : undefined);
  if (parts === undefined || name === undefined) return undefined;
  const option = (flag: string, key: string): readonly string[] => {
    const value = parts.query.get(key);
    return value === null ? [] : [`--${flag}=${value}`];
  };
  const path = parts.query.get('path');
  return [
    'secrets',
    'get',
    name,
    '--plain',
    '--silent',
    ...option('projectId', 'project'),
    ...option('env', 'environment'),
    ...(path === null ? [] : [`--path=${path.startsWith('/') ? path : `/${path}`}`]),
  ];
}

function keyedBy(prefix: string): (found: Found) => readonly string[] | undefined {
  return ({ text }) => (text.startsWith(prefix) ? [text] : undefined);
}

/** A manager's own program prints the value. Sources: those of the managers' files. */
const COMMANDS: readonly Command[] = [
  {
    name: 'Berglas',
    syntaxes: ['berglas://bucket/object'],
    command: 'berglas',
    args: (found) => keyedBy('berglas://')(found)?.flatMap((text) => ['access', text]),
    signIn: 'gcloud auth application-default login',
    install: 'https://github.com/GoogleCloudPlatform/berglas',
  },
  {
    name: 'Doppler',
    syntaxes: ['ref+doppler://project/config/NAME'],
    command: 'doppler',
    args: dopplerArguments,
    signIn: 'doppler login',
    install: 'https://docs.doppler.com/docs/install-cli',
  },
  {
    name: 'Infisical',
    syntaxes: ['ref+infisical://NAME?project=...'],
    command: 'infisical',
    args: infisicalArguments,
    signIn: 'infisical login',
    install: 'https://infisical.com/docs/cli/overview',
  },
  {
    name: 'Akeyless',
    syntaxes: ['akeyless://folder/name'],
    command: 'akeyless',
    args: ({ target }) => ['get-secret-value', `--name=/${target.replace(/^\/+/, '')}`],
    signIn: 'akeyless auth',
    install: 'https://docs.akeyless.io/docs/cli',
  },
  {
    name: 'Keeper',
    syntaxes: ['keeper://record/field/name'],
    command: 'ksm',
    args: (found) => keyedBy('keeper://')(found)?.flatMap((text) => ['secret', 'notation', text]),
    signIn: 'ksm profile init',
    install: 'https://docs.keeper.io/en/keeperpam/secrets-manager/secrets-manager-command-line-interface',
  },
  {
    name: 'Proton Pass',
    syntaxes: ['pass://vault/item/field'],
    command: 'pass-cli',
    args: (found) => keyedBy('pass://')(found)?.flatMap((text) => ['item', 'view', text]),
    signIn: 'pass-cli login',
    install: 'https://protonpass.github.io/pass-cli/',
  },
  {
    name: 'vals',
    syntaxes: [
      'ref+bw://item-id/field',
      'ref+conjur://branch/variable',
      'ref+gitlab://project/NAME',
      'ref+k8s://v1/Secret/namespace/name/key',
      'ref+sops://file#/key',
      'ref+tss://id#/field',
    ],
    command: 'vals',
    args: (found) => (/^(?:secret)?ref\+/.test(found.text) ? ['get', found.text] : undefined),
    signIn: 'vals get',
    install: 'https://github.com/helmfile/vals',
  },
];

/** Resolvers for the managers that are asked through their own program. */
export function makeCommands(world: World): readonly Resolver[] {
  return COMMANDS.map(({ syntaxes, args, ...command }) => ({
    syntaxes,
    resolve: async (found: Found): Promise<Resolution> => {
      const words = args(found);
      if (words === undefined)
        return problem('reference', `it is not written as keygate exec reads references of ${command.name}: ${syntaxes.join(', ')}`);
      return printed({ ...command, args: words, read: withoutLineBreak }, world);
    },
  }));
}
