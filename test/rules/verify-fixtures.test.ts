import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { clients } from '../../src/clients/index.ts';
import { verifyRules } from '../../src/rules/verify.ts';
import { literalsIn, readAs, readMaybe } from '../support/reading.ts';
import { githubToken, password } from '../support/samples.ts';
import { verified } from '../support/verify-tester.ts';

const FOLDER = fileURLToPath(new URL('../clients', import.meta.url));
const SECRETS = [githubToken('fixtures'), password('fixtures')] as const;
/** What stands for a value in the fixtures. */
const REFERENCES =
  /\$\{\{[^}\n]{1,80}\}\}|\$\{[^}\n]{1,80}\}|\{\{[^}\n]{1,80}\}\}|\{env:[^}\n]{1,80}\}|\{\w{1,80}\}|\$[A-Z]\w{1,80}|op:\/\/[\w./ -]{1,80}/g;

/** Clients whose servers are written in texts alone, which verify leaves to check. */
const TEXTS_ALONE = ['langchain', 'openai-agents', 'toolhive'];
/** Clients whose configuration has no form for a reference: it names variables, or holds placeholders. */
const WITHOUT_REFERENCES = ['codex', 'kimi-code', 'smithery'];
/** Clients whose configuration gives verify nothing to say. */
const QUIET = ['smithery'];

interface Sample {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** The same with credentials in the place of its references: of each, and of every other one. */
  readonly filled: string;
  readonly half: string;
}

/** Every sample configuration of a client, under a path by which that client reads it, or one that nobody claims. */
const all: readonly Sample[] = clients.flatMap(({ id, files }) =>
  readdirSync(`${FOLDER}/${id}/configs`).map((name) => {
    const ending = name.slice(name.lastIndexOf('.'));
    const path = files.find((file) => file.path.endsWith(ending))?.path ?? `any${ending}`;
    const text = readFileSync(`${FOLDER}/${id}/configs/${name}`, 'utf8');
    const filled = text.replaceAll(REFERENCES, (_, at: number) => SECRETS[at % 2] ?? '');
    let count = 0;
    const half = text.replaceAll(REFERENCES, (reference) => (count++ % 2 === 0 ? SECRETS[0] : reference));
    return { id, name, path: path.replaceAll('*', 'any'), text, filled, half };
  }),
);
const samples = all.filter(({ path, text }) => readMaybe(path, text) !== undefined);

const told = (path: string, text: string): ReturnType<typeof verified> => verified(verifyRules, { [path]: text });
const idsOf = (some: readonly Sample[]): readonly string[] => some.map(({ id }) => id);
const reportsOf = (how: 'text' | 'filled' | 'half'): number =>
  samples.reduce((sum, sample) => sum + told(sample.path, sample[how]).length, 0);

test('there are samples of every client but those that have texts alone', () => {
  expect(idsOf(all.filter((sample) => !samples.includes(sample)))).toEqual(TEXTS_ALONE);
  expect(new Set(idsOf(samples))).toEqual(new Set(clients.map(({ id }) => id).filter((id) => !TEXTS_ALONE.includes(id))));
  expect(samples.length).toBeGreaterThan(50);
});

test('they hold references, and verify has something to say of them', () => {
  expect(idsOf(samples.filter(({ text, filled }) => filled === text))).toEqual(WITHOUT_REFERENCES);
  expect(idsOf(samples.filter(({ path, text }) => told(path, text).length === 0))).toEqual(QUIET);
  expect(reportsOf('text')).toBeGreaterThan(250);
  expect(reportsOf('filled')).toBeGreaterThan(110);
  expect(reportsOf('half')).toBeGreaterThan(110);
});

describe.each(samples)('$id/$name', ({ id, path, text, filled, half }) => {
  test('every report has its place in the file', () => {
    for (const { span } of told(path, text)) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
  });

  test.each([
    ['its references', filled],
    ['every other reference', half],
  ])('with credentials in the place of %s, no report holds one', (_, written) => {
    const literals = literalsIn(readAs(path, written), written);
    expect(literals.some((literal) => SECRETS.some((secret) => literal.includes(secret)))).toBe(!WITHOUT_REFERENCES.includes(id));
    const said = told(path, written).flatMap(({ message, help }) => [message, ...help]);
    expect([...SECRETS, ...literals].filter((secret) => said.some((sentence) => sentence.includes(secret)))).toEqual([]);
  });
});
