import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { clients } from '../../src/clients/index.ts';
import type { ConfigFile } from '../../src/core/model.ts';
import { verifyRules } from '../../src/rules/verify.ts';
import { literalsIn, readMaybe } from '../support/reading.ts';
import { githubToken, password } from '../support/samples.ts';
import { reportsOf, verifyContext } from '../support/verify-context.ts';

const FOLDER = fileURLToPath(new URL('../clients', import.meta.url));
const SECRETS = [githubToken('fixtures'), password('fixtures')];

/** Every sample configuration of a client, under a path by which that client reads it. */
const samples = clients.flatMap(({ id, files }) =>
  readdirSync(`${FOLDER}/${id}/configs`).flatMap((name) => {
    const ending = name.slice(name.lastIndexOf('.'));
    const file = files.find(({ path }) => path.endsWith(ending));
    if (file === undefined) return [];
    return [{ id, name, path: file.path.replaceAll('*', 'any'), text: readFileSync(`${FOLDER}/${id}/configs/${name}`, 'utf8') }];
  }),
);

function told(file: ConfigFile): readonly { readonly rule: string; readonly text: string; readonly cut: readonly [number, number] }[] {
  const context = verifyContext();
  return verifyRules.flatMap((rule) =>
    reportsOf(rule, [file], context).map(({ message, help, span }) => ({
      rule: rule.meta.id,
      text: [message, ...help].join('\n'),
      cut: [span.start, span.end] as const,
    })),
  );
}

test('there are samples of most clients', () => {
  expect(new Set(samples.map(({ id }) => id)).size).toBeGreaterThan(40);
});

describe.each(samples)('$id/$name', ({ path, text }) => {
  test('every report has its place in the file', () => {
    const file = readMaybe(path, text);
    if (file === undefined) return;
    for (const { cut } of told(file)) {
      expect(cut[0]).toBeGreaterThanOrEqual(0);
      expect(cut[1]).toBeGreaterThan(cut[0]);
      expect(cut[1]).toBeLessThanOrEqual(text.length);
    }
  });

  test('with credentials in the place of its references, no report holds one', () => {
    const filled = text.replaceAll(
      /\$\{[^}\n]{1,80}\}|\{env:[^}\n]{1,80}\}|op:\/\/[\w/-]{1,80}/g,
      (_, at: number) => SECRETS[at % 2] ?? '',
    );
    const file = readMaybe(path, filled);
    if (file === undefined) return;
    const literals = literalsIn(file, filled);
    for (const { text: said } of told(file)) expect([...SECRETS, ...literals].filter((secret) => said.includes(secret))).toEqual([]);
  });
});
