import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXEC_OPTIONS } from '../../src/cli/exec-options.ts';
import { managers } from '../../src/managers/index.ts';
import { findLaunches, type Launch, spread } from '../../src/engine/launchers.ts';
import { findPrinted } from '../../src/engine/printed.ts';
import { packageName } from '../../src/engine/runners.ts';
import type { Manager } from '../../src/managers/manager.ts';

/** Every form of every manager that stands in the text, as `id: syntax`. */
function recognise(text: string): string[] {
  return managers.flatMap((manager) =>
    manager.references.filter((form) => form.pattern.test(text)).map((form) => `${manager.id}: ${form.syntax}`),
  );
}

/** The launchers that the engine sees in a command line, as a client or a shell would start it. */
function launchesOf(argv: readonly string[]): readonly Launch[] {
  const words = argv.map((text) => ({ text, locate: (start: number, end: number) => ({ start, end }) }));
  return findLaunches(
    spread(words).map(({ text }) => text),
    managers,
  );
}

it('our own launcher has the options that `keygate exec` has', () => {
  const valued = Object.entries(EXEC_OPTIONS).flatMap(([name, option]) => ('value' in option ? [`--${name}`] : []));
  expect(managers.find(({ id }) => id === 'keygate')?.launchers[0]?.valued?.toSorted()).toEqual(valued.toSorted());
});

describe('the registry', () => {
  it('lists the folder, in alphabetical order', () => {
    const files = readdirSync(new URL('../../src/managers', import.meta.url))
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((file) => file !== 'index' && file !== 'manager');
    expect(managers.map((manager) => manager.id)).toEqual(files.sort());
  });

  it('has an id once', () => {
    expect(new Set(managers.map((manager) => manager.id)).size).toBe(managers.length);
  });
});

describe.each(managers.map((manager) => [manager.id, manager] as const))('%s', (id, manager: Manager) => {
  it('is described', () => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(manager.name).not.toBe('');
    expect(manager.homepage).toMatch(/^https:\/\//);
    expect(manager.source).toMatch(/^https:\/\/.* \(read \d{4}-\d{2}-\d{2}\)$/);
    expect(manager.references.length + manager.launchers.length).toBeGreaterThan(0);
  });

  it('has an example for each form and launcher, and a lookalike', () => {
    for (const form of manager.references) {
      expect(
        manager.examples.references.some((text) => form.pattern.test(text)),
        form.syntax,
      ).toBe(true);
    }
    const launched = manager.examples.launches.flatMap((argv) => launchesOf(argv)).map(({ launcher }) => launcher);
    for (const launcher of manager.launchers) {
      expect(launched, launcher.command).toContain(launcher);
      for (const name of launcher.packages ?? []) {
        expect(
          manager.examples.launches.flat().some((word) => packageName(word) === name),
          name,
        ).toBe(true);
      }
    }
    for (const { command } of manager.printers) {
      expect(
        manager.examples.prints.some(([line]) => line.startsWith(`${command} `)),
        command,
      ).toBe(true);
    }
    expect(manager.examples.others.length).toBeGreaterThan(0);
    expect(manager.examples.lookalikes.length).toBeGreaterThan(0);
  });

  it('has patterns without state', () => {
    for (const form of manager.references) expect(form.pattern.flags, form.syntax).not.toMatch(/[gyv]/);
  });

  it.each(manager.examples.references)('recognises %s, and nobody else does', (text) => {
    const forms = recognise(text);
    expect(forms).toHaveLength(1);
    expect(forms[0]?.startsWith(`${id}: `)).toBe(true);
    const form = manager.references.find((candidate) => candidate.pattern.test(text));
    const match = form?.pattern.exec(text);
    expect(match?.[0]).toContain(form?.anchor);
    expect(match?.groups?.['target'] ?? match?.[0]).not.toBe('');
  });

  it.each(manager.examples.lookalikes)('leaves %s alone, as everybody does', (text) => {
    expect(recognise(text)).toEqual([]);
  });

  it.each(manager.examples.launches.map((argv) => [argv.join(' '), argv] as const))('launches by %s', (_, argv) => {
    const found = launchesOf(argv);
    expect([...new Set(found.map((launch) => launch.manager.id))]).toEqual([id]);
    for (const { launcher, end } of found) {
      if (launcher.separator === '--') expect(end).toBeLessThan(argv.join(' ').split(' ').length);
    }
  });

  it.each(manager.examples.others.map((argv) => [argv.join(' '), argv] as const))(
    'leaves the command %s alone, as everybody does',
    (line, argv) => {
      expect(launchesOf(argv)).toEqual([]);
      expect(findPrinted(line, managers)).toBeUndefined();
    },
  );

  it.each(manager.examples.prints)('prints with %s', (line, target) => {
    expect(findPrinted(line, managers)).toMatchObject({ manager: id, target });
  });

  it('replaces forms that there are', () => {
    const syntaxes = managers.flatMap(({ references }) => references.map(({ syntax }) => syntax));
    for (const { resolves } of manager.launchers) for (const syntax of resolves ?? []) expect(syntaxes).toContain(syntax);
  });
});

describe('yields', () => {
  it.each([
    ['>>vault:aws/sts/mcp#security_token', 'dynamic'],
    ['${>>vault:pki/issue/mcp#private_key}', 'dynamic'],
    ['vault:database/creds/reader#password', 'dynamic'],
    ['ref+vault://aws/creds/mcp#/access_key', 'dynamic'],
    ['{{ with secret "database/creds/reader" }}', 'dynamic'],
    ['>>bao:pki/issue/mcp#private_key', 'dynamic'],
    ['${>>bao:pki/issue/mcp#private_key}', 'dynamic'],
    ['ref+openbao://database/creds/reader#/password', 'dynamic'],
    ['vault:secret/data/mcp#token', 'manager'],
    ['ref+vault://kv/creds#/token', 'manager'],
    ['bao:secret/data/mcp#token', 'manager'],
    ['op://dev/github/token', 'manager'],
  ])('%s: %s', (text, yields) => {
    const forms = managers.flatMap((manager) => manager.references).filter((form) => form.pattern.test(text));
    expect(forms.map((form) => form.yields)).toEqual([yields]);
  });
});

describe('what a command prints', () => {
  it.each([
    ['vault read -field=password database/creds/reader', 'dynamic'],
    ['bao read database/creds/reader', 'dynamic'],
    ['vault kv get -field=token secret/mcp', 'manager'],
    ['op read op://dev/github/token | tr -d "\\n"', 'manager'],
  ])('%s: %s', (line, via) => {
    expect(findPrinted(line, managers)?.via).toBe(via);
  });

  it('is a secret of nobody where no manager is asked', () => {
    expect(findPrinted('cat /run/secrets/token', managers)).toBeUndefined();
    expect(findPrinted('', managers)).toBeUndefined();
  });
});

describe('target', () => {
  it.each([
    ['op://dev/github/token', 'dev/github/token'],
    ['Bearer ${input:github_token}', 'github_token'],
    ['${{ secrets.MCP_TOKEN }}', 'MCP_TOKEN'],
    ['sm://my-project/github-token#13', 'my-project/github-token'],
    ['vault:secret/data/mcp#token', 'secret/data/mcp#token'],
    ['${vault:aws/creds/mcp#access_key}', 'aws/creds/mcp#access_key'],
    ['TOKEN: !var mcp/github', 'mcp/github'],
    ['--secret=github,target=TOKEN', 'github'],
    ['ref+gitlab://example/1/TOKEN', 'gitlab://example/1/TOKEN'],
    [
      'arn:aws:secretsmanager:us-east-1:123456789012:secret:x-AbCdEf#a.b',
      'arn:aws:secretsmanager:us-east-1:123456789012:secret:x-AbCdEf#a.b',
    ],
  ])('%s names %s', (text, target) => {
    const matches = managers.flatMap((manager) => manager.references.map((form) => form.pattern.exec(text)));
    const found = matches.filter((match) => match !== null);
    expect(found.map((match) => match.groups?.['target'] ?? match[0])).toEqual([target]);
  });
});

describe('what rules ask', () => {
  it.each(managers.map((manager) => [manager.id, manager] as const))('of %s is dated, and says how to do without', (_, manager) => {
    const { bootstrap, dynamic, personal } = manager;
    const sources = [bootstrap, dynamic, personal].flatMap((facts) => facts?.source ?? []);
    expect(sources.filter((source) => !/\(read 20\d\d-\d\d-\d\d\)$/.test(source))).toEqual([]);
    expect(bootstrap?.instead ?? 'There is no such variable.').toMatch(/^[A-Z].{20,300}\.$/);
  });

  it('a variable is the credential of one manager', () => {
    const variables = managers.flatMap(({ bootstrap }) => bootstrap?.variables ?? []);
    expect(new Set(variables).size).toBe(variables.length);
    expect(variables.filter((name) => !/^[A-Z][A-Z0-9_]{2,60}$/.test(name))).toEqual([]);
  });

  it('an option that narrows a launcher takes a value', () => {
    const wrong = managers.flatMap(({ id, launchers }) =>
      launchers.flatMap(({ reach, valued }) => {
        const options = reach?.kind === 'all' ? reach.unless : reach?.kind === 'each' && reach.by !== 'words' ? reach.by : [];
        return options.filter((option) => !valued.includes(option)).map((option) => `${id}: ${option}`);
      }),
    );
    expect(wrong).toEqual([]);
    expect(managers.flatMap(({ launchers }) => launchers.filter(({ style, reach }) => style !== 'bulk' && reach !== undefined))).toEqual(
      [],
    );
  });

  it('a personal store is written in lower case, up to a slash', () => {
    const prefixes = managers.flatMap(({ personal }) => personal?.prefixes ?? []);
    expect(prefixes.filter((prefix) => !/^[a-z][a-z-]{0,40}\/$/.test(prefix))).toEqual([]);
  });

  it.each([
    ['DB_PASSWORD', ['database']],
    ['SHOP_POSTGRES_URL', ['database']],
    ['PGPASSWORD', ['database']],
    ['REDIS_URL', ['database']],
    ['MONGODB_URI', ['database']],
    ['AWS_SECRET_ACCESS_KEY', ['AWS']],
    ['AZURE_CLIENT_SECRET', ['Azure']],
    ['RABBITMQ_URL', ['RabbitMQ']],
    ['DB_HOST', []],
    ['DATABASE_NAME', []],
    ['GITHUB_TOKEN', []],
    ['API_URL', []],
    ['STANDBY_PASSWORD', []],
  ])('Vault makes for %s: %j', (name, engines) => {
    const made = managers.find(({ id }) => id === 'vault')?.dynamic?.engines ?? [];
    expect(made.filter(({ variables }) => variables.test(name)).map((engine) => engine.name)).toEqual(engines);
  });
});

describe('what launchers resolve and name', () => {
  const syntaxes = managers.flatMap(({ references }) => references.map(({ syntax }) => syntax));

  it('is told by syntaxes that stand once each', () => {
    expect(syntaxes.filter((syntax, at) => syntaxes.indexOf(syntax) !== at)).toEqual([]);
    const resolved = managers.flatMap(({ launchers }) => launchers.flatMap(({ resolves = [] }) => resolves));
    expect(resolved.length).toBeGreaterThan(15);
    expect(resolved.filter((syntax) => !syntaxes.includes(syntax))).toEqual([]);
  });

  it('is named by options that take a value', () => {
    const unknown = managers.flatMap(({ id, launchers }) =>
      launchers.flatMap(({ names, valued }) =>
        [...(names?.accounts ?? []), ...(names?.path ?? []).flat()]
          .filter((option) => !valued.includes(option))
          .map((option) => `${id} ${option}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it.each([
    ['arn:aws:secretsmanager:us-east-1:123456789012:secret:x-AbCdEf', ['us-east-1', '123456789012']],
    ['arn:aws:ssm:eu-north-1:123456789012:parameter/mcp/github', ['eu-north-1', '123456789012']],
    ['ref+awssecrets://team/doc?region=eu-west-1#/token', ['eu-west-1']],
    ['https://my-vault.vault.azure.net/secrets/github-token', ['my-vault']],
    ['@Microsoft.KeyVault(SecretUri=https://my-vault.vault.azure.net/secrets/github-token)', ['my-vault']],
    ['azure:keyvault:my-vault/github-token/latest', ['my-vault']],
    ['sm://my-project/github-token', ['my-project']],
    ['gcp:secretmanager:projects/my-project/secrets/github-token/versions/latest', ['my-project']],
    ['ref+vault://kv/mcp?address=https://vault.example:8200#/token', ['vault.example']],
    ['ref+infisical://TOKEN?project=mcp&path=github&environment=prod', ['mcp']],
    ['op://dev/github/token', []],
    ['vault:secret/data/mcp#token', []],
  ])('%s names the accounts %j', (text, expected) => {
    const forms = managers.flatMap(({ references }) => references).filter(({ pattern }) => pattern.test(text));
    expect(forms).toHaveLength(1);
    const target = forms.map(({ pattern }) => pattern.exec(text)?.groups?.['target'] ?? pattern.exec(text)?.[0] ?? '');
    const groups = forms[0]?.account?.exec(target[0] ?? '')?.groups ?? {};
    expect(Object.values(groups).filter((group) => group !== undefined)).toEqual(expected);
  });
});
