import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { secretlint } from '../../src/adapters/secretlint.ts';
import { githubToken, makeSamples, sampleOf } from '../support/samples.ts';

const GITHUB = githubToken('opinion');
const SLACK = sampleOf('slack-bot-token', 'opinion').text;
const make = makeSamples('opinion');
const opinion = secretlint();

/** What it sees, in short: the rule, the name and what the place cuts out of the text. */
async function seen(path: string, text: string): Promise<readonly string[]> {
  const answer = await opinion.look(path, text);
  if ('problem' in answer) throw new Error(answer.problem);
  return answer.map(
    ({ start, end, rule, name }) => `${rule.replace(/^@secretlint\/secretlint-rule-/, '')}, ${name}: ${text.slice(start, end)}`,
  );
}

describe('secretlint', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['a token', 'a.sh', `export TOKEN=${GITHUB}\n`, [`github, github token: ${GITHUB}`]],
    [
      'two, in their order',
      'notes.md',
      `first ${SLACK}\nthen ${GITHUB}`,
      [`slack, slack token: ${SLACK}`, `github, github token: ${GITHUB}`],
    ],
    ['a token behind a byte order mark', 'a.txt', `\uFEFF${GITHUB} and more`, [`github, github token: ${GITHUB}`]],
    ['a token behind characters of two units', 'a.txt', `🔑🔑 ${GITHUB}`, [`github, github token: ${GITHUB}`]],
    ['a file without an ending', 'Dockerfile', `ENV TOKEN=${GITHUB}`, [`github, github token: ${GITHUB}`]],
    ['nothing', 'a.txt', 'nothing to see', []],
    ['an empty file', 'a.txt', '', []],
    ['a reference', 'a.sh', 'export TOKEN=${GITHUB_TOKEN}', []],
  ])('sees %s', async (_, path, text, expected) => {
    expect(await seen(path, text)).toEqual(expected);
  });

  test('words of a name come from the rule and not from the text', async () => {
    const secret = make.random(40);
    expect(await seen('a.sh', `AWS_SECRET_ACCESS_KEY="${secret}"\n`)).toEqual([`aws, aws secret access key: ${secret}`]);
  });

  test.each(['secretlint-disable', 'secretlint-disable-line', 'secretlint-disable @secretlint/secretlint-rule-github'])(
    'a comment in the text has no say: %s',
    async (comment) => {
      expect(await seen('a.js', `/* ${comment} */ const token = "${GITHUB}"; // ${comment}\n`)).toHaveLength(1);
    },
  );

  test('a text that is too long is a problem and not clean', async () => {
    const text = `${GITHUB}\n${'x'.repeat(1_000_000)}`;
    expect(await opinion.look('a.txt', text)).toEqual({ problem: 'secretlint is asked about at most 1,000,000 characters' });
  });

  test('a text that is as long as may be is read at once', async () => {
    const start = performance.now();
    for (const unit of [
      'x',
      'xoxb-a-',
      'https://a:b@',
      'mongodb://a:b',
      '-----BEGIN PRIVATE KEY-----',
      'AWS_SECRET_ACCESS_KEY=',
      `${GITHUB} `,
    ]) {
      const text = unit.repeat(Math.floor(200_000 / unit.length));
      expect(Array.isArray(await opinion.look('a.txt', text))).toBe(true);
    }
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  test('two texts at once do not mix', async () => {
    const texts = Array.from({ length: 20 }, (_, i) => `${'\n'.repeat(i)}${githubToken(`opinion ${i}`)}`);
    const answers = await Promise.all(texts.map((text, i) => seen(`${i}.txt`, text)));
    expect(answers).toEqual(texts.map((text) => [`github, github token: ${text.trim()}`]));
  });

  test('no path makes it read the disk', async () => {
    const original = fs.readFileSync;
    const read: string[] = [];
    fs.readFileSync = ((...args: Parameters<typeof original>) => {
      read.push(String(args[0]));
      return original(...args);
    }) as typeof original;
    syncBuiltinESMExports();
    try {
      for (const path of ['key.p12', 'a/KEY.P12', 'service.json', 'package.json', '.npmrc', '/etc/hosts'])
        await opinion.look(path, `{"a":"${GITHUB}"}`);
    } finally {
      fs.readFileSync = original;
      syncBuiltinESMExports();
    }
    expect(read.filter((path) => /p12|service|package\.json|npmrc|hosts/i.test(path))).toEqual([]);
  });

  test('what it is made of reaches for no network, and for the disk in the one place above', async () => {
    const { metafile } = await build({
      stdin: {
        contents: `export * from '@secretlint/core'; export * from '@secretlint/profiler'; export * from '@secretlint/secretlint-rule-preset-recommend';`,
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const reached = Object.values(metafile.outputs).flatMap(({ imports }) => imports.filter(({ external }) => external === true));
    const kinds = [...new Set(reached.map(({ path, kind }) => `${path.replace(/^node:/, '')} ${kind}`))].sort();
    // `debug` asks for the terminal and, in vain, for its colours.
    expect(kinds).toEqual([
      'crypto dynamic-import',
      'fs dynamic-import',
      'path dynamic-import',
      'path import-statement',
      'perf_hooks import-statement',
      'supports-color require-call',
      'tty require-call',
      'util require-call',
    ]);
  });
});
