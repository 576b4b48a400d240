import type { Found } from './find.ts';
import { printed, type Printing } from './printing.ts';
import { problem, type Resolution, type Resolver, type World } from './resolver.ts';
import { pick, withoutLineBreak } from './sealed.ts';

/** How a form becomes a command that prints its value; `undefined` where the reference is not written so. */
interface Command extends Omit<Printing, 'args' | 'read'> {
  readonly syntaxes: readonly string[];
  readonly args: (found: Found) => readonly string[] | undefined;
  /** Without it, what is printed is the value, with a line break of the program's behind it. */
  readonly read?: (output: string, found: Found) => string | undefined;
}

/** The parts of vals' `ref+scheme://path?query#/way`. */
function valsParts(text: string): { readonly path: readonly string[]; readonly query: URLSearchParams } | undefined {
  const groups = /^(?:secret)?ref\+[a-z0-9]{1,40}:\/\/(?<path>[^?#+]{1,300})(?:\?(?<query>[^#+]{0,300}))?(?:#[^+]{0,300})?\+?$/.exec(
    text,
  )?.groups;
  return groups === undefined ? undefined : { path: (groups['path'] ?? '').split('/'), query: new URLSearchParams(groups['query'] ?? '') };
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

const GCP =
  /^(?:sm:\/\/(?<a>[\w.:-]{1,100})\/(?<b>[\w-]{1,255})(?:#(?<c>\d{1,9}))?|(?:gcp:secretmanager:)?projects\/(?<d>[\w.:-]{1,100})\/secrets\/(?<e>[\w-]{1,255})(?:\/versions\/(?<f>latest|\d{1,9}))?)$/;

function gcpRequest(
  text: string,
): { readonly project: string; readonly secret: string; readonly version: string; readonly way: readonly string[] } | undefined {
  const plain = GCP.exec(text)?.groups;
  if (plain !== undefined) {
    const [project, secret, version] = [plain['a'] ?? plain['d'], plain['b'] ?? plain['e'], plain['c'] ?? plain['f']];
    return project === undefined || secret === undefined ? undefined : { project, secret, version: version ?? 'latest', way: [] };
  }
  const vals = text.includes('ref+') ? valsParts(text) : undefined;
  const [project, secret, more] = vals?.path ?? [];
  if (vals === undefined || project === undefined || secret === undefined || more !== undefined) return undefined;
  const way = /#\/?(?<way>[^+]{1,300})/.exec(text)?.groups?.['way']?.split('/') ?? [];
  return { project, secret, version: vals.query.get('version') ?? 'latest', way };
}

function gcpArguments({ text }: Found): readonly string[] | undefined {
  const request = gcpRequest(text);
  const version = safe(request?.version);
  if (request === undefined || version === undefined) return undefined;
  // The payload as base64, because gcloud prints bytes as it likes.
  return [
    'secrets',
    'versions',
    'access',
    version,
    `--secret=${request.secret}`,
    `--project=${request.project}`,
    '--format=get(payload.data)',
  ];
}

function gcpValue(output: string, { text }: Found): string | undefined {
  const coded = output.trim();
  if (!/^[A-Za-z0-9+/_=-]*$/.test(coded)) return undefined;
  const bytes = Uint8Array.from(atob(coded.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  const value = new TextDecoder().decode(bytes);
  const way = gcpRequest(text)?.way ?? [];
  return way.length === 0 ? value : pick(value, way);
}

const AZURE_HOST = /^[a-z0-9-]{3,24}\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)$/;

/** The address of a secret, whichever way it is written. */
function azureAddress(text: string): string | undefined {
  const url = /https:\/\/(?<host>[a-z0-9.-]{1,80})\/secrets\/(?<name>[0-9A-Za-z-]{1,127})(?:\/(?<version>[0-9a-f]{32}))?/.exec(
    text,
  )?.groups;
  const named =
    /VaultName=(?<vault>[a-z0-9-]{3,24});SecretName=(?<name>[0-9A-Za-z-]{1,127})(?:;SecretVersion=(?<version>[0-9a-f]{32}))?\)$/i.exec(
      text,
    )?.groups;
  const short =
    /^(?:azure:keyvault:|(?:secret)?ref\+azurekeyvault:\/\/)(?<vault>[a-z0-9-]{3,24})\/(?<name>[0-9A-Za-z-]{1,127})(?:\/(?<version>latest|[0-9a-f]{32}))?\+?$/i.exec(
      text,
    )?.groups;
  const { vault, name, version } = url ?? named ?? short ?? {};
  const host = url?.['host'] ?? `${vault?.toLowerCase() ?? ''}.vault.azure.net`;
  if (name === undefined || !AZURE_HOST.test(host)) return undefined;
  return `https://${host}/secrets/${name}${version === undefined || version === 'latest' ? '' : `/${version}`}`;
}

function keyedBy(prefix: string): (found: Found) => readonly string[] | undefined {
  return ({ text }) => (text.startsWith(prefix) ? [text] : undefined);
}

/** A manager's own program prints the value. Sources: those of the managers' files. */
const COMMANDS: readonly Command[] = [
  {
    name: 'Google Cloud Secret Manager',
    syntaxes: [
      'sm://project/name#version',
      'gcp:secretmanager:projects/project/secrets/name/versions/latest',
      'projects/project/secrets/name/versions/latest',
      'ref+gcpsecrets://project/name#/key',
    ],
    command: 'gcloud',
    args: gcpArguments,
    read: gcpValue,
    signIn: 'gcloud auth login',
    install: 'https://cloud.google.com/sdk/docs/install',
  },
  {
    name: 'Berglas',
    syntaxes: ['berglas://bucket/object'],
    command: 'berglas',
    args: (found) => keyedBy('berglas://')(found)?.flatMap((text) => ['access', text]),
    signIn: 'gcloud auth application-default login',
    install: 'https://github.com/GoogleCloudPlatform/berglas',
  },
  {
    name: 'Azure Key Vault',
    syntaxes: [
      'https://vault.vault.azure.net/secrets/name',
      '@Microsoft.KeyVault(SecretUri=...)',
      'azure:keyvault:vault/name',
      'ref+azurekeyvault://vault/name',
    ],
    command: 'az',
    args: ({ text }) => {
      const address = azureAddress(text);
      return address === undefined ? undefined : ['keyvault', 'secret', 'show', `--id=${address}`, '--query=value', '--output=json'];
    },
    read: (output) => pick(output, []),
    signIn: 'az login',
    install: 'https://learn.microsoft.com/cli/azure/install-azure-cli',
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
  return COMMANDS.map(({ syntaxes, args, read, ...command }) => ({
    syntaxes,
    resolve: async (found: Found): Promise<Resolution> => {
      const words = args(found);
      if (words === undefined)
        return problem('reference', `it is not written as keygate exec reads references of ${command.name}: ${syntaxes.join(', ')}`);
      return printed(
        { ...command, args: words, read: (output) => (read === undefined ? withoutLineBreak(output) : read(output, found)) },
        world,
      );
    },
  }));
}
