import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ConfigFile, CredentialSlot, Server } from '../src/core/model.ts';
import { reaches, type Rung, rungOf, rungOfServer } from '../src/core/rung.ts';
import { loadPolicy } from '../src/engine/load-policy.ts';
import { scanFiles } from '../src/engine/scan-files.ts';
import { verify } from '../src/engine/verify.ts';
import { managers } from '../src/managers/index.ts';
import { rules } from '../src/rules/index.ts';
import { stateOf } from '../src/rules/rule.ts';
import { verifyRules } from '../src/rules/verify.ts';
import { readText } from './support/carrying.ts';
import { policyMeans } from '../src/policy-room.ts';
import { knowledge, readMaybe, sourceOf } from './support/reading.ts';
import { recordingLog } from './support/recording-log.ts';
import { treeOf } from './support/tree.ts';
import { contextOf } from './support/verify-tester.ts';

const EXAMPLES = fileURLToPath(new URL('../examples', import.meta.url));
const POLICY = '.github/keygate.yml';
const PAGE = 'README.md';
/** Folders that are no manager's. */
const OTHERS: readonly string[] = ['leaky-shop', 'remediation'];
/** Managers without an example, and why. */
const WITHOUT: ReadonlyMap<string, string> = new Map([['keygate', 'its launcher comes with a later version']]);
/** What stands below a secrets manager on the ladder; the policies of these examples say so. */
const LOWER: ReadonlyMap<string, Rung> = new Map([
  ['github-actions', 'environment'],
  ['vscode-input', 'prompt'],
]);
/** A launcher that keeps nothing and the store that it opens go together: the policy approves both. */
const BESIDE: ReadonlyMap<string, string> = new Map([
  ['astrix', 'aws-secrets-manager'],
  ['aws-secrets-manager', 'bank-vaults'],
  ['aws-ssm', 'bank-vaults'],
  ['bank-vaults', 'vault'],
  ['openbao', 'bank-vaults'],
  ['vault', 'bank-vaults'],
]);

/** Every file of an example by its path within it. */
function filesOf(id: string): ReadonlyMap<string, string> {
  const root = join(EXAMPLES, id);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8').replaceAll('\r\n', '\n')];
    }),
  );
}

/** The configurations of an example, as the engine reads them; its page and its policy are none. */
async function configurationsOf(tree: ReadonlyMap<string, string>): Promise<readonly ConfigFile[]> {
  const found: ConfigFile[] = [];
  for (const [path, text] of tree) {
    if (path === PAGE || path === POLICY) continue;
    const file = readMaybe(path, text) ?? (await readText(path, text));
    if (file !== undefined) found.push(file);
  }
  return found;
}

/** Every place of a configuration where a credential stands, with its server. */
function credentialsOf(file: ConfigFile): readonly { readonly slot: CredentialSlot; readonly server?: Server }[] {
  return [
    ...file.servers.flatMap((server) => server.slots.map((slot) => ({ slot, server }))),
    ...file.strays.map((slot) => ({ slot })),
  ].filter(({ slot }) => stateOf(slot) !== 'none');
}

/** Ids of the managers that a place or its launchers name. */
function managersOf(slot: CredentialSlot): readonly string[] {
  return slot.value.kind === 'reference' && slot.value.manager !== undefined ? [slot.value.manager] : [];
}

/** Managers whose example holds texts alone: verify reads configurations, and of these it has none. */
const TEXTS_ALONE: readonly string[] = ['kubernetes'];

const ids = managers.map(({ id }) => id).filter((id) => !WITHOUT.has(id));

test('every manager has an example, and the index names it', () => {
  const folders = readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(
    folders
      .map(({ name }) => name)
      .filter((name) => !OTHERS.includes(name))
      .sort(),
  ).toEqual(ids.toSorted());
  const index = readFileSync(join(EXAMPLES, PAGE), 'utf8');
  for (const id of ids) expect(index).toContain(`](${id}/) | \`${id}\` |`);
});

describe.each(ids)('examples/%s', (id) => {
  const tree = filesOf(id);
  const least = LOWER.get(id) ?? 'manager';
  const approved = [id, ...(BESIDE.has(id) ? [BESIDE.get(id)] : [])];

  test('is clean for every rule of the gate', async () => {
    const scan = await scanFiles(treeOf(Object.fromEntries(tree)), { knowledge, rules, log: recordingLog() });
    expect(scan.findings.map((finding) => `${finding.rule} ${finding.origin.path}: ${finding.message}`)).toEqual([]);
    expect(scan.coverage).toMatchObject({ unreadable: 0 });
    expect(scan.slots.filter(({ state }) => state === 'literal')).toEqual([]);
  });

  test('is clean for every rule of verify, by its own policy', async () => {
    const text = tree.get(POLICY) ?? '';
    const content = { bytes: new TextEncoder().encode(text) };
    const { policy, notices } = await loadPolicy({ path: POLICY, content }, knowledge, policyMeans('2026-11-26'));
    expect(notices).toEqual([]);
    const files = (await configurationsOf(tree)).filter((file) => file.text !== true);
    expect(files.length === 0).toBe(TEXTS_ALONE.includes(id));
    const sources = files.map((file) => ({ file, source: sourceOf(file.origin.path, tree.get(file.origin.path) ?? '') }));
    const found = verify(sources, verifyRules, contextOf(policy.standard, [...tree.keys()]));
    expect(found.map((finding) => `${finding.rule} ${finding.origin.path}: ${finding.message}`)).toEqual([]);
  });

  test('approves this manager, and what goes with it, alone', () => {
    const policy: unknown = parse(tree.get(POLICY) ?? '');
    expect(policy).toEqual({ version: 1, verify: { minimum: least, managers: approved } });
  });

  test('has servers whose credentials come from this manager, and from no other', async () => {
    const files = await configurationsOf(tree);
    const credentials = files.flatMap(credentialsOf);
    expect(credentials.length).toBeGreaterThan(0);
    for (const { slot } of credentials) for (const manager of managersOf(slot)) expect(approved).toContain(manager);
    const named = credentials.flatMap(({ slot, server }) => [
      ...managersOf(slot),
      ...(server?.launch.launchers ?? []).map((one) => one.manager),
    ]);
    // A client's own form (`${input:ID}`) is the manager's as well, and names none.
    const forms = managers.find((manager) => manager.id === id)?.references ?? [];
    const written = files.flatMap((file) =>
      credentialsOf(file).map(({ slot }) => (tree.get(file.origin.path) ?? '').slice(slot.span.start, slot.span.end)),
    );
    if (LOWER.has(id))
      for (const text of written)
        expect(
          forms.some(({ pattern }) => pattern.test(text)),
          text,
        ).toBe(true);
    else expect(named).toContain(id);
  });

  test('reaches the rung that the policy asks for, in every place and in every server', async () => {
    const files = await configurationsOf(tree);
    const told = files.flatMap((file) =>
      credentialsOf(file).map(({ slot, server }) => ({ place: `${file.origin.path} ${slot.name}`, rung: rungOf(slot, server) })),
    );
    expect(told.filter(({ rung }) => rung === undefined || rung === 'unknown' || !reaches(rung, least))).toEqual([]);
    for (const server of files.flatMap((file) => file.servers)) {
      const rung = rungOfServer(server);
      expect(rung !== 'unknown' && reaches(rung, least), `${server.name}: ${rung}`).toBe(true);
    }
  });

  test('gives each server a secret of its own, and a version', async () => {
    const files = await configurationsOf(tree);
    const owners = new Map<string, Set<string>>();
    for (const { slot, server } of files.flatMap(credentialsOf)) {
      if (slot.value.kind !== 'reference' || slot.value.target === 'launcher' || server === undefined) continue;
      const secret = `${slot.value.manager ?? ''} ${slot.value.target}`;
      owners.set(secret, (owners.get(secret) ?? new Set()).add(server.name));
    }
    expect([...owners].filter(([, names]) => names.size > 1)).toEqual([]);
    const programs = files.flatMap((file) => file.servers).flatMap(({ launch }) => launch.program ?? []);
    expect(programs.filter(({ pinned }) => !pinned).map(({ name }) => name)).toEqual([]);
  });

  test('is a page that shows its files as they are', () => {
    const page = tree.get(PAGE) ?? '';
    expect([...page.matchAll(/^## (.{1,100})$/gm)].map(([, heading]) => heading)).toEqual(
      expect.arrayContaining([
        'Install and sign in',
        'Store the secrets',
        'Configure the clients',
        'What does not work',
        'Check',
        'Sources (read on 2026-11-26)',
      ]),
    );
    expect(page).toContain(`\n\`\`\`sh\nnpx -y mcp-keygate ${TEXTS_ALONE.includes(id) ? 'check' : 'verify'}\n\`\`\`\n`);
    for (const [path, text] of tree) {
      if (path === PAGE) continue;
      expect(page, path).toContain(`\`${path}\``);
      expect(page, path).toContain(`\n${text}\`\`\``);
    }
  });

  test('shows two ways, or says why there is one', () => {
    const configurations = [...tree.keys()].filter((path) => path !== PAGE && path !== POLICY);
    const says = /^- (?:Interpolation|A launcher):? /m.test((tree.get(PAGE) ?? '').split('## What does not work')[1] ?? '');
    expect(configurations.length > 1 || says).toBe(true);
  });
});

test.each(TEXTS_ALONE)('examples/%s has texts in which check finds the servers, and nothing that blocks', async (id) => {
  const texts = [...filesOf(id)].filter(([path]) => path !== PAGE && path !== POLICY);
  const scan = await scanFiles(treeOf(Object.fromEntries(texts)), { knowledge, rules, log: recordingLog() });
  expect(scan.files.map(({ file, kind, servers }) => ({ file, kind, servers }))).toEqual(
    texts.map(([file]) => ({ file, kind: 'text', servers: 1 })).toSorted((a, b) => a.file.localeCompare(b.file)),
  );
  expect(scan.files.length).toBeGreaterThan(0);
  expect(scan.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
