import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/core/change.ts';
import { loadEditor } from '../../../src/formats/edit/index.ts';
import type { FormatId } from '../../../src/formats/document.ts';
import { chooser, mutated } from '../../formats/writer.ts';
import { readMaybe } from '../../support/reading.ts';
import { type Asked, remedied, type Remedied } from '../../support/remedying.ts';
import { githubToken } from '../../support/samples.ts';
import { oddDocument } from './odd-document.ts';

/** Many, so that a document has none twice. */
const CREDENTIALS = Array.from({ length: 16 }, (_, i) => githubToken(`property ${i}`));

const ASKED: readonly Asked[] = [
  {},
  { launcher: 'keygate' },
  { launcher: 'own' },
  { deliveries: ['environment'], minimum: 'environment' },
  { deliveries: ['environment', 'launcher'], minimum: 'environment' },
];

function formatOf(path: string): FormatId {
  return path.endsWith('.toml') ? 'toml' : path.endsWith('.yaml') ? 'yaml' : 'jsonc';
}

/** Every value of a document by its way, as a program gets it. */
function leaves(value: Json, way = ''): readonly (readonly [way: string, value: Json])[] {
  if (typeof value !== 'object' || value === null) return [[way, value]];
  return Object.entries(value).flatMap(([key, one]) => leaves(one, `${way}/${key}`));
}

async function valuesOf(path: string, text: string): Promise<readonly (readonly [string, Json])[] | undefined> {
  const values = (await loadEditor(formatOf(path))).values(text);
  return values?.flatMap((document) => leaves(document));
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** Places of marks in their order. */
function inOrder(text: string, marks: readonly string[]): readonly number[] {
  return marks.map((mark) => text.indexOf(mark)).filter((at) => at >= 0);
}

async function everything(property: (g: fc.GeneratorValue) => Promise<void>): Promise<void> {
  await fc.assert(fc.asyncProperty(fc.gen(), property), { numRuns: 150 });
}

describe('a document in any style', () => {
  test('loses its credentials, and nothing else', async () => {
    const counts = { swapped: 0, left: 0 };
    await everything(async (g) => {
      const choose = chooser(g);
      const { path, text, credentials, comments } = oddDocument(choose, (count) => CREDENTIALS[count] ?? '');
      const asked = choose(...ASKED);
      const { after, swaps, left }: Remedied = await remedied(path, text, asked);
      counts.swapped += swaps.length;
      counts.left += left.length;
      expect(swaps.length + left.length).toBe(credentials.length);

      // What is told of is true: each credential is there as often as it was left.
      expect(credentials.filter((credential) => after.includes(credential)).length).toBe(left.length);
      for (const credential of credentials) expect(occurrences(after, credential)).toBeLessThanOrEqual(1);

      // Comments stay, in their order; none comes.
      // Codex has the names of variables instead of an entry, and a comment beside that one goes with it.
      // So do those between arguments that become the script of a shell.
      const removes = (path.endsWith('.toml') && asked.deliveries !== undefined) || asked.launcher === 'own';
      for (const comment of comments) expect(removes ? 1 : occurrences(after, comment)).toBe(1);
      const places = inOrder(
        after,
        [...comments].sort((a, b) => text.indexOf(a) - text.indexOf(b)),
      );
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(after.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
      expect(/(?<!\r)\n/.test(after)).toBe(/(?<!\r)\n/.test(text) || (!text.includes('\n') && after.includes('\n')));
      if (!removes) expect(after.endsWith('\n')).toBe(text.endsWith('\n'));

      // Values that are no credential stay, but for words that move behind a launcher.
      const [old, made] = await Promise.all([valuesOf(path, text), valuesOf(path, after)]);
      const isMoved = ([way]: readonly [string, Json]): boolean => /\/(?:command|args)\b/.test(way);
      const holds = ([, value]: readonly [string, Json]): boolean => credentials.some((credential) => textOf(value).includes(credential));
      const kept = new Map(made ?? []);
      for (const leaf of (old ?? []).filter((one) => !isMoved(one) && !holds(one))) expect([leaf[0], kept.get(leaf[0])]).toEqual([...leaf]);
      const words = (all: readonly (readonly [string, Json])[] | undefined, name: string): readonly Json[] =>
        (all ?? []).filter((one) => isMoved(one) && one[0].includes(`/${name}/`) && !holds(one)).map(([, value]) => value);
      for (const name of ['a', 'b', 'c']) {
        const rest = words(made, name).map(textOf).join('\n');
        for (const word of words(old, name)) expect(rest).toContain(textOf(word));
      }

      // Once is enough.
      const again = await remedied(path, after, asked);
      if (left.length === 0) expect(again.after).toBe(after);
    });
    expect(counts.swapped).toBeGreaterThan(100);
    expect(counts.left).toBeLessThan(counts.swapped / 4);
  });

  test('of which one server has a credential keeps every byte of the others', async () => {
    await everything(async (g) => {
      const choose = chooser(g);
      const { path, text, servers } = oddDocument(choose, (count) => CREDENTIALS[count] ?? '');
      const { after, swaps } = await remedied(path, text, choose(...ASKED));
      const before = readMaybe(path, text);
      const untouched = (before?.servers ?? []).filter(({ name }) => !swaps.some(({ server }) => server === name));
      expect(before?.servers.length).toBe(servers.length);
      for (const { span } of untouched) expect(after).toContain(text.slice(span.start, span.end));
    });
  });

  test('that is damaged is left as it is, or swapped as it should be', async () => {
    let damaged = 0;
    await everything(async (g) => {
      const choose = chooser(g);
      const whole = oddDocument(choose, (count) => CREDENTIALS[count] ?? '');
      const text = mutated(g, whole.text, '"', '{', ']', ':', '\t', '#', "'", ',', '\n', '*a', '&a', '<<: ');
      const { after, swaps, left } = await remedied(whole.path, text, choose(...ASKED));
      const problems = readMaybe(whole.path, text)?.problems.length ?? 0;
      if (problems > 0) {
        damaged++;
        expect(after).toBe(text);
        expect(swaps).toEqual([]);
        for (const { reason } of left) expect(reason).toBe('The file could not be read in full.');
      }
      if (after !== text) {
        expect(readMaybe(whole.path, after)?.problems).toEqual([]);
        expect(await valuesOf(whole.path, after)).toBeDefined();
      }
    });
    expect(damaged).toBeGreaterThan(20);
  });
});
