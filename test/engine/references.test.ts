import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { clients } from '../../src/clients/index.ts';
import { rules } from '../../src/rules/index.ts';
import { judged, readAs, slotsOf } from '../support/reading.ts';

const FOLDER = fileURLToPath(new URL('../clients', import.meta.url));
/** Clients that are configured in code, or within another client's file: no path leads to them. */
const WITHOUT_FILES = new Set(clients.filter(({ files }) => files.length === 0).map(({ id }) => id));
/** Clients whose file describes one server. */
const SINGLE = new Set(clients.filter(({ files }) => files.length > 0 && files.every(({ single }) => single)).map(({ id }) => id));
const samples = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !WITHOUT_FILES.has(entry.name))
  .flatMap((entry) =>
    readdirSync(`${FOLDER}/${entry.name}/configs`)
      .filter((name) => name.startsWith('references.'))
      .map((name) => ({ id: entry.name, name, text: readFileSync(`${FOLDER}/${entry.name}/configs/${name}`, 'utf8') })),
  );

/** A path under which the client reads a file of this ending, and whether the name is another client's. */
function pathFor(id: string, name: string): { readonly path: string; readonly shared: boolean } {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const files = clients.find((client) => client.id === id)?.files ?? [{ path: `some/servers.${ending}`, roots: [] }];
  const named = files.filter(({ path }) => path.endsWith(`.${ending}`));
  const own = named.filter((one) => !('shared' in one));
  const fitting = own.length > 0 ? own : named;
  // The file that holds the client's own settings too, where there are several.
  const file = fitting.find((one) => 'settings' in one && one.roots.length > 0) ?? fitting[0];
  if (file === undefined) throw new Error(`${id} reads no .${ending}`);
  return { path: file.path.replaceAll('*', 'any'), shared: own.length === 0 };
}

/** What stands for a value: `${…}`, `{env:…}`, `{{…}}`, `$NAME`, `%NAME%`, `$(…)`, `op://…`. */
const REFERENCE = /\$\{|\{env:|\{file:|\{\{|\$\(|^\$[A-Za-z_]|[= ]\$[A-Za-z_]|^%\w+%$|op:\/\//;
/** Paths and settings, which are no credentials. */
const HARMLESS = /workspaceFolder|__dirname|PLUGIN_ROOT|TOOLS_HOME|LIBRECHAT_USER_ID|session_id|REGION|CLIENT_ID/;

test('every client has a sample of its references', () => {
  const known = new Set(samples.map(({ id }) => id));
  expect(clients.filter(({ id }) => !known.has(id) && !WITHOUT_FILES.has(id)).map(({ id }) => id)).toEqual([]);
});

describe.each(samples)('$id/$name', ({ id, name, text }) => {
  const { path, shared } = pathFor(id, name);
  const file = readAs(path, text);
  const slots = slotsOf(file);

  test('is read as its own client’s, in full', () => {
    if (shared) expect(file.readers).toContain(id);
    else expect(file.client).toBe(id);
    expect(file.problems).toEqual([]);
    if (SINGLE.has(id)) expect(file.servers).toHaveLength(1);
    else expect(file.servers.length).toBeGreaterThan(1);
  });

  test('holds no finding', () => {
    expect(judged(path, text, rules).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  test('has each of its references taken for one, which the client expands', () => {
    const written = slots.filter(({ slot }) => {
      const source = text.slice(slot.span.start, slot.span.end);
      return REFERENCE.test(source) && !HARMLESS.test(source);
    });
    const wrong = written
      .filter(({ slot: { value } }) => value.kind !== 'reference' || value.expanded === false)
      .map(({ slot }) => `${slot.name}: ${text.slice(slot.span.start, slot.span.end)} is ${slot.value.kind}`);
    expect(wrong).toEqual([]);
    // Those that sign in by themselves have none.
    if (text.includes('TICKETS_TOKEN') && !/comes with the environment/.test(text)) {
      expect(slots.filter(({ slot }) => slot.value.kind === 'reference').length).toBeGreaterThan(0);
    }
  });

  test('has no reference that the engine did not see', () => {
    const seen = slots.filter(({ slot }) => slot.value.kind === 'reference').map(({ slot }) => slot.span);
    const bodies = text.replace(/(?:^|\s)(?:\/\/|#)[^\n]*/g, (comment) => ' '.repeat(comment.length));
    const missed = [...bodies.matchAll(/\$\{[^}\n]+\}+|(?<![${])\{(?:env|file):[^}\n]+\}|op:\/\/[\w/-]+/g)]
      .filter(({ 0: reference }) => !HARMLESS.test(reference))
      .filter(({ index }) => !seen.some(({ start, end }) => start <= index && index < end))
      .map(({ 0: reference }) => reference);
    expect(missed).toEqual([]);
  });
});
