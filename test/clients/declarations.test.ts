import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseError, parse as parseJson } from 'jsonc-parser';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Client, Interpolation } from '../../src/clients/client.ts';
import { clients, unknownClient } from '../../src/clients/index.ts';

const FOLDER = join(import.meta.dirname, '../../src/clients');
const FIXTURES = import.meta.dirname;
const all: readonly Client[] = [...clients, unknownClient];

const HEADINGS = ['## Where it looks', '## What it expands', '## What it cannot', '## Sources (read on 2026-11-22)'];

interface Fixture {
  readonly text: string;
  /** What a parser of its format makes of it. */
  readonly data: unknown;
}

/** Clients configured in code, in a file of any name, or in the arguments of another client's server. */
const WITHOUT_FILES = ['langchain', 'mcp-remote', 'openai-agents', 'pydantic-ai', 'toolhive'];

function fixture(folder: string, name: string): Fixture {
  const text = readFileSync(join(folder, name), 'utf8');
  if (name.endsWith('.py')) return { text, data: undefined };
  // Code is not parsed here.
  if (name.endsWith('.py')) return { text, data: undefined };
  if (name.endsWith('.yaml')) return { text, data: parseYaml(text) };
  if (name.endsWith('.md')) return { text, data: parseYaml(text.split(/^---$/m)[1] ?? '') };
  if (name.endsWith('.toml')) return { text, data: parseToml(text) };
  const errors: ParseError[] = [];
  const data: unknown = parseJson(text, errors, { allowTrailingComma: true });
  expect(errors).toEqual([]);
  return { text, data };
}

/** The fixtures of a client, one for each format that it keeps its servers in. */
function fixtures(client: Client): readonly Fixture[] {
  const folder = join(FIXTURES, client.id, 'configs');
  const names = readdirSync(folder).filter((name) => name.startsWith('references.'));
  expect(names).not.toEqual([]);
  return names.map((name) => fixture(folder, name));
}

/** What stands at `path`, `undefined` where nothing does. */
function at(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined),
    data,
  );
}

/** Everything that stands at `path`, where `*` is any key. */
function allAt(data: unknown, path: readonly string[]): readonly unknown[] {
  const step = (value: unknown, key: string): readonly unknown[] => (key === '*' ? Object.values(value ?? {}) : [at(value, [key])]);
  return path
    .reduce<readonly unknown[]>((values, key) => values.flatMap((value) => step(value, key)), [data])
    .filter((value) => value !== undefined);
}

/** The first match of an interpolation that is the whole text. */
function wholeMatch(interpolation: Interpolation, text: string): RegExpMatchArray | undefined {
  return [...text.matchAll(interpolation.pattern)].find((match) => match[0] === text);
}

test('each folder is a client of the registry, in alphabetical order', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'unknown')
    .map((entry) => entry.name)
    .toSorted();
  expect(folders.length).toBeGreaterThan(20);
  expect(clients.map((client) => client.id)).toEqual(folders);
  expect(unknownClient.id).toBe('unknown');
  expect(new Set(all.map((client) => client.name)).size).toBe(all.length);
});

const claimed = clients.flatMap((client) => client.files.map((file) => ({ id: client.id, file })));
const owned = claimed.filter(({ file }) => file.shared !== true);

test("no path is two clients' own at the same root", () => {
  const claims = owned.flatMap(({ id, file }) => file.roots.map((root) => ({ id, claim: `${file.path} at ${root.join(' ')}` })));
  expect(claims.length).toBeGreaterThan(clients.length);
  // Of two ends of one path the longer tells, so only the very same can be disputed.
  const disputed = claims.filter(({ id, claim }) => claims.some((other) => other.id !== id && other.claim === claim));
  expect(disputed).toEqual([]);
});

test('a shared path is another client’s own, and is read in the same format', () => {
  const shared = claimed.filter(({ file }) => file.shared === true);
  expect(shared.length).toBeGreaterThan(5);
  for (const { id, file } of shared) {
    const owners = owned.filter((one) => one.file.path === file.path);
    expect({ id, path: file.path, owners: owners.length }).toEqual({ id, path: file.path, owners: 1 });
    expect(owners.map((one) => one.file.format)).toEqual([file.format]);
    expect(owners.map((one) => one.id)).not.toContain(id);
  }
});

test('a mark is one reader’s alone, and no field that every client has', () => {
  const common = ['type', 'command', 'args', 'env', 'url', 'headers', 'cwd', 'timeout', 'oauth'];
  const marks = claimed.flatMap(({ id, file }) => (file.marks ?? []).map((mark) => ({ id, path: file.path, shared: file.shared, mark })));
  expect(marks.length).toBeGreaterThan(5);
  for (const { mark, path, shared } of marks) {
    expect(shared).toBe(true);
    expect(common).not.toContain(mark);
    expect(marks.filter((one) => one.mark === mark && one.path === path)).toHaveLength(1);
  }
});

test('only those listed read no file', () => {
  expect(clients.filter(({ files }) => files.length === 0).map(({ id }) => id)).toEqual(WITHOUT_FILES);
});

describe.each(all)('$id', (client) => {
  test('has a README with the four headings, in order, and dated sources', () => {
    const path = join(FOLDER, client.id, 'README.md');
    expect(existsSync(path)).toBe(true);
    const lines = readFileSync(path, 'utf8').split('\n');
    expect(lines.filter((line) => /^#{1,2}\s/.test(line))).toEqual(HEADINGS);
    const bodies = HEADINGS.map((heading, index) => {
      const end = HEADINGS[index + 1];
      return lines.slice(lines.indexOf(heading) + 1, end === undefined ? undefined : lines.indexOf(end));
    });
    for (const body of bodies) expect(body.some((line) => line.trim() !== '')).toBe(true);
    expect(bodies[3]?.some((line) => line.startsWith('- '))).toBe(true);
  });

  test('marks in the README what is not established', () => {
    const readme = readFileSync(join(FOLDER, client.id, 'README.md'), 'utf8');
    const doubtful = client.confidence === 'low' || client.inherits === 'unknown' || client.oauth === 'unknown';
    if (client.id !== 'unknown' && doubtful) expect(readme).toContain('(unsure)');
    expect(client.homepage).toMatch(/^https:\/\/[^\s]+$/);
    expect(client.since).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('names paths that can be the end of a path', () => {
    for (const file of client.files) {
      expect(file.path).not.toMatch(/[\\]|^[/~]|^\.\.?\/|\/\/|\/$|\*\*/);
      // A file with neither servers nor settings would be read for nothing, and an optional one never.
      expect(file.roots.length + (file.settings?.length ?? 0)).toBeGreaterThan(0);
      if (file.optional) expect(file.roots.length).toBeGreaterThan(0);
      // Any Markdown file may have front matter.
      if (file.format === 'frontmatter') expect(file.optional).toBe(true);
      // A proof decides whether the file is the client's, so the name alone must not.
      if (file.proofs !== undefined) expect([file.optional, file.proofs.length > 0]).toEqual([true, true]);
      for (const path of [...file.roots, ...(file.settings ?? [])]) expect(path).not.toContain('');
      for (const path of file.settings ?? []) expect(path.length).toBeGreaterThan(0);
    }
    const paths = client.files.map((file) => file.path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('keeps the fields that all clients share', () => {
    for (const [kind, names] of Object.entries(client.fields)) {
      expect({ kind, names: [...new Set(names)] }).toEqual({ kind, names });
    }
    expect(client.fields.command.length).toBeGreaterThan(0);
    expect(client.fields.secrets.length).toBeGreaterThan(0);
  });

  test('has a fixture with a server that is started and one that is remote', () => {
    const code = fixtures(client).filter(({ data }) => data === undefined);
    if (code.length > 0) {
      for (const field of ['"command"', '"args"', '"env"', '"url"', '"headers"'])
        expect(code.some(({ text }) => text.includes(field))).toBe(true);
      return;
    }
    // Without a file of its own: a map of servers in another's, or resources of Kubernetes.
    const elsewhere = [client.id === 'toolhive' ? ['items', '*', 'spec'] : ['mcpServers', '*']];
    const declared = client.files.flatMap((file) => file.roots.map((root) => (file.single ? root : [...root, '*'])));
    const paths = declared.length === 0 ? elsewhere : declared;
    const servers = fixtures(client).flatMap(({ data }) => paths.flatMap((path) => allAt(data, path)));
    // A bundle or a package is one server, and whoever installs it starts it.
    if (client.files.length > 0 && client.files.every((file) => file.single)) {
      expect(servers).toHaveLength(1);
      return;
    }
    expect(servers.length).toBeGreaterThanOrEqual(2);
    const has = (names: readonly string[]) => servers.some((server) => names.some((name) => at(server, name.split('.')) !== undefined));
    expect(has(client.fields.command)).toBe(true);
    // Claude Desktop's file has no remote servers: they go through a stdio bridge.
    if (['claude-desktop', 'mcp-remote'].includes(client.id)) expect(JSON.stringify(servers)).toContain('mcp-remote');
    else expect(has(client.fields.url)).toBe(true);
  });
});

describe.each(all.filter((client) => client.interpolations.length === 0))('$id, which expands nothing', (client) => {
  test('has a fixture that delivers its credentials otherwise', () => {
    for (const { text, data } of fixtures(client)) {
      const asked = (client.inputs ?? []).some((input) => allAt(data, input.at).length > 0);
      const otherwise = client.fields.variables.some((name) => text.includes(name)) || /op:\/\/|os\.environ/.test(text);
      expect(asked || otherwise).toBe(true);
      expect(text).not.toMatch(/\$\{env:|\{\{|\$\{input:/);
    }
  });
});

const declared = all.flatMap((client) => client.interpolations.map((interpolation) => ({ client, interpolation })));

describe.each(declared)('$client.id $interpolation.syntax', ({ client, interpolation }) => {
  const { pattern, places, syntax } = interpolation;

  test('matches its own syntax, again and again', () => {
    expect(pattern.flags).toBe('g');
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places).size).toBe(places.length);
    expect(interpolation.source).not.toBe('');
    const match = wholeMatch(interpolation, syntax);
    expect(match?.groups?.['target']).toBeTruthy();
    expect(syntax).toContain(match?.groups?.['target'] ?? '');
    if (!interpolation.whole) expect([...`${syntax} ${syntax}`.matchAll(pattern)]).toHaveLength(2);
  });

  test('gives the default apart, where it knows one', () => {
    const forms = [
      ...[':default}', ':-default}'].map((end) => syntax.replace(/(?::default)?\}$/, end)),
      ...['|or:default}}', " || 'default' }}"].map((end) => syntax.replace(/\s?\}\}$/, end)),
    ];
    const fallbacks = forms.map((form) => wholeMatch(interpolation, form)?.groups?.['fallback']);
    if (pattern.source.includes('(?<fallback>')) expect(fallbacks).toContain('default');
    else expect(fallbacks).toEqual(forms.map(() => undefined));
  });

  test('repeats nothing without bound', () => {
    expect(pattern.source.replace(/\\./g, '')).not.toMatch(/[*+]|\{\d+,\}/);
  });

  test('stands in the fixture', () => {
    // A pattern for a whole value is tried on each quoted or plain scalar of the file.
    const values = fixtures(client).flatMap(({ text }) => (interpolation.whole ? text.split(/["\n]|: /) : [text]));
    expect(values.some((value) => [...value.matchAll(pattern)].length > 0)).toBe(true);
  });

  test('claims no other text', () => {
    for (const text of ['', 'plain', 'https://mcp.example.com/mcp', 'pa$$word', 'a$b', '{}', '${}', '100%', '$', '()']) {
      expect([...text.matchAll(pattern)]).toEqual([]);
    }
  });
});

const expands = (id: string, text: string): boolean =>
  all
    .filter((client) => client.id === id)
    .flatMap((client) => client.interpolations)
    .some((interpolation) => [...text.matchAll(interpolation.pattern)].length > 0);

test.each([
  ['claude-code', '${TOKEN}', '${env:TOKEN}'],
  ['cursor', '${env:TOKEN}', '${TOKEN}'],
  ['windsurf', '${env:TOKEN}', '${TOKEN}'],
  ['vscode', '${input:TOKEN}', '${TOKEN}'],
  ['visual-studio', '${input:TOKEN}', '${TOKEN}'],
  ['cline', '${env:TOKEN}', '${TOKEN}'],
  ['roo-code', '${env:TOKEN}', '${TOKEN}'],
  ['amazon-q', '${env:TOKEN}', '${TOKEN}'],
  ['gemini-cli', '$TOKEN', '${env:TOKEN}'],
  ['qwen-code', '$TOKEN', '${TOKEN:-x}'],
  ['opencode', '{env:TOKEN}', '${env:TOKEN}'],
  ['opencode', '{file:token.txt}', '${TOKEN}'],
  ['kilo-code', '{env:TOKEN}', '${TOKEN}'],
  ['kiro', '${TOKEN}', '${env:TOKEN}'],
  ['continue', '${{ secrets.TOKEN }}', '${TOKEN}'],
  ['continue', '${{secrets.TOKEN}}', '{{ secrets.TOKEN }}'],
  ['goose', '${TOKEN}', '${env:TOKEN}'],
  ['crush', '$(op read op://a/b/c)', '${env:TOKEN}'],
  ['crush', '${TOKEN:?unset}', '{env:TOKEN}'],
  ['fast-agent', '${TOKEN:default}', '$TOKEN'],
  ['mcp-agent', '${TOKEN}', '$TOKEN'],
  ['librechat', '{{TOKEN}}', '$TOKEN'],
  ['copilot-cli', '${TOKEN:-x}', '${input:TOKEN}'],
  ['factory-droid', '${TOKEN:-x}', '$TOKEN'],
  ['amp', '${TOKEN}', '${env:TOKEN}'],
  ['mcphub', '$TOKEN', '$token'],
  ['claude-code', '${user_config.token}', '$TOKEN'],
  ['vscode-portable', '${TOKEN:-x}', '${env:TOKEN}'],
  ['copilot-coding-agent', '${{ secrets.COPILOT_MCP_TOKEN }}', '${{ secrets.TOKEN }}'],
  ['copilot-coding-agent', '${COPILOT_MCP_TOKEN:-x}', '${TOKEN}'],
  ['jetbrains-copilot', '${env:TOKEN}', '${TOKEN}'],
  ['augment', '${augmentToken}', '$TOKEN'],
  ['warp', '${TOKEN}', '${TOKEN:-x}'],
  ['deepagents', '${TOKEN:-x}', '${env:TOKEN}'],
  ['docker-agent', '${env.TOKEN}', '${env:TOKEN}'],
  ['docker-mcp', '{{tickets.token|or:none}}', '${env:TOKEN}'],
  ['gh-aw', "${{ secrets.A || secrets.B || 'none' }}", '${TOKEN}'],
  ['gh-aw', '${{ github.token }}', '{{ secrets.TOKEN }}'],
  ['mcpb', '${user_config.token}', '${TOKEN}'],
  ['mcp-registry', 'Bearer {token}', '${token}'],
  ['mcp-registry', '{token}', '{{token}}'],
  ['openhands', '${TOKEN}', '$TOKEN'],
  ['unknown', '%TOKEN%', 'x%TOKEN%'],
  ['unknown', '$TOKEN', 'x $TOKEN'],
])('%s expands %s and not %s', (id, own, foreign) => {
  expect(expands(id, own)).toBe(true);
  expect(expands(id, foreign)).toBe(false);
});

test.each([
  'antigravity',
  'claude-desktop',
  'codex',
  'devin',
  'jetbrains-ai',
  'junie',
  'kimi-cli',
  'kimi-code',
  'lm-studio',
  'mcpo',
  'rovo-dev',
  'smithery',
  'toolhive',
  'trae',
  'zed',
])('%s expands nothing at all', (id) => {
  for (const text of ['${TOKEN}', '$TOKEN', '${env:TOKEN}', '{env:TOKEN}', '${{ secrets.TOKEN }}', '{{TOKEN}}']) {
    expect(expands(id, text)).toBe(false);
  }
});

test('the unknown client counts whatever any client expands', () => {
  const families = clients.flatMap((client) => client.interpolations).filter((one) => one.yields !== 'plain');
  expect(families.length).toBeGreaterThan(30);
  // Names that only one platform gives a meaning, and no syntax.
  const names = new Set(['mcpac_sc_ID', 'user_provided', '{variable}']);
  for (const { syntax } of families) {
    if (!names.has(syntax)) expect({ syntax, known: expands('unknown', syntax) }).toEqual({ syntax, known: true });
  }
  for (const one of unknownClient.interpolations) expect(one.unset).toBe('unknown');
});

test('the unknown client reads each reference as one family only', () => {
  for (const { syntax } of unknownClient.interpolations) {
    const spans = unknownClient.interpolations.flatMap((one) =>
      [...syntax.matchAll(one.pattern)].map((match) => ({ family: one.syntax, text: match[0] })),
    );
    expect(spans).toEqual([{ family: syntax, text: syntax }]);
  }
});
