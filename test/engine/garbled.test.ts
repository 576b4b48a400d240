import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { clients } from '../../src/clients/index.ts';
import { scanFiles } from '../../src/engine/scan-files.ts';
import { rules } from '../../src/rules/index.ts';
import { knowledge } from '../support/reading.ts';
import { recordingLog } from '../support/recording-log.ts';
import { githubToken } from '../support/samples.ts';
import { treeOf } from '../support/tree.ts';

const FOLDER = fileURLToPath(new URL('../clients', import.meta.url));
const TOKEN = githubToken('garbled');
/** What stands for a value in the fixtures. */
const REFERENCE = /\$\{\{[^}]{1,80}\}\}|\$\{[^}]{1,80}\}|\{\{[^}]{1,80}\}\}|\{env:[^}]{1,80}\}|op:\/\/[\w./ -]{1,80}/;

interface Fixture {
  readonly id: string;
  readonly path: string;
  /** The client's own configuration, with a credential in the place of its first reference. */
  readonly text: string;
}

function fixturesOf(id: string): readonly Fixture[] {
  const files = clients.find((client) => client.id === id)?.files ?? [];
  return readdirSync(`${FOLDER}/${id}/configs`).flatMap((name) => {
    const ending = name.slice(name.lastIndexOf('.'));
    const file = files.find(({ path, shared, roots }) => path.endsWith(ending) && shared !== true && roots.length > 0);
    const text = readFileSync(`${FOLDER}/${id}/configs/${name}`, 'utf8').replace(REFERENCE, TOKEN);
    return file === undefined || !text.includes(TOKEN) ? [] : [{ id, path: file.path.replaceAll('*', 'any'), text }];
  });
}

const fixtures = clients.flatMap(({ id }) => fixturesOf(id));

/** Ways to break a file; each leaves the credential where it is. */
const BREAKS: Readonly<Record<string, (text: string, at: number) => string>> = {
  'nothing at all': (text) => text,
  'the rest behind it cut off': (text, at) => text.slice(0, at + TOKEN.length),
  'the rest cut off in the middle': (text, at) => text.slice(0, Math.floor((at + TOKEN.length + text.length) / 2)),
  'its beginning cut off': (text) => text.slice(1),
  'the half before it cut off': (text, at) => text.slice(Math.floor(at / 2)),
  'a bracket taken away': (text) => text.replace(/[}\]](?=[^}\]]*$)/, ''),
  'a colon taken away': (text) => text.replace(/:/, ''),
  'a quote taken away': (text) => text.replace(/"/, ''),
  'a quote put in': (text, at) => `${text.slice(0, at)}"${text.slice(at)}`,
  'a tab for blanks': (text) => text.replace(/\n {2}/, '\n\t'),
  'a conflict of git': (text) => text.replace('\n', '\n<<<<<<< HEAD\n').replace(/\n$/, '\n=======\n>>>>>>> other\n'),
  'words in front': (text) => `Here is the file:\n\n${text}`,
  'words behind': (text) => `${text}\nThat was the file.\n`,
  'its text twice': (text) => `${text}\n${text}`,
  'a null character': (text, at) => `${text.slice(0, at)}\u0000${text.slice(at)}`,
  'its keys in capitals': (text, at) => text.slice(0, at).toUpperCase() + text.slice(at),
  'other ends of lines': (text) => text.replaceAll('\n', '\r'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'an end that people give to copies': (text) => text,
};

async function blockedIn(path: string, text: string): Promise<readonly string[]> {
  const { findings } = await scanFiles(treeOf({ [path]: text }), { knowledge, rules, log: recordingLog() });
  return findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
}

test('there is a fixture of every client that owns a file with references', () => {
  expect(fixtures.length).toBeGreaterThan(40);
});

describe.each(Object.entries(BREAKS))('a configuration with %s is never green', (name, garble) => {
  test.each(fixtures)('$id: $path', async ({ path, text }) => {
    const garbled = garble(text, text.indexOf(TOKEN));
    expect(garbled).toContain(TOKEN);
    const found = await blockedIn(name === 'an end that people give to copies' ? `${path}.bak` : path, garbled);
    // Found as what it is, or said to be unread; anything but silence.
    expect(found.filter((rule) => rule === 'static-credential' || rule === 'unreadable-config')).not.toEqual([]);
  });
});
