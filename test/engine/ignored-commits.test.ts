import { expect, test } from 'vitest';
import { firstsOf } from '../../src/adapters/firsts.ts';
import { ForgeError } from '../../src/core/errors.ts';
import { Secret } from '../../src/core/secret.ts';
import { type GitleaksEntry, readGitleaksIgnore } from '../../src/engine/gitleaks.ts';
import { readIgnoredCommits } from '../../src/engine/ignored-commits.ts';
import type { Repository } from '../../src/ports/repository.ts';
import { rules } from '../../src/rules/index.ts';
import { findingWith } from '../report/outcomes.ts';
import { knowledge } from '../support/reading.ts';
import { recordingLog } from '../support/recording-log.ts';
import { makeSamples } from '../support/samples.ts';

const make = makeSamples('ignored commits');
const [X, Y] = [make.random(32), make.random(32)];
const THEN = 'a'.repeat(40);
const CONFIG = `{\n"mcpServers": { "s": { "command": "npx", "env": {\n"A_TOKEN": "${X}",\n"B_TOKEN": "${Y}" } } }\n}\n`;
const setting = { knowledge, rules, log: recordingLog() };

/** A repository in which one version of `.mcp.json` can be read; says what it was asked. */
function repositoryWith(asked: string[], fails = false): Repository {
  const file: Repository['file'] = async (commit, paths) => {
    asked.push(`${commit.slice(0, 3)} ${paths.join(' ')}`);
    if (fails) throw new ForgeError('git cat-file ended before it had answered');
    return commit === THEN ? { path: paths[0] ?? '', content: { bytes: new TextEncoder().encode(CONFIG) } } : undefined;
  };
  return {
    name: 'memory',
    textBudget: 1_000,
    has: async () => true,
    resolve: async (revision) => revision,
    range: async () => ({ base: undefined, head: THEN, changes: [], history: [] }),
    files: async () => [],
    file,
    firsts: (commit, wanted) => firstsOf(wanted, (paths) => file(commit, paths)),
    blobs: async () => new Map(),
    close: async () => undefined,
  };
}

async function look(text: string, repository: Repository | undefined, paths: readonly string[] = ['.mcp.json']) {
  const { files } = readGitleaksIgnore(text);
  const findings = paths.map((path) => findingWith({ origin: { path, at: { kind: 'worktree' } } }));
  const { stood, notices } = await readIgnoredCommits(findings, files, repository, setting);
  const told = (entry: GitleaksEntry): string => `${entry.line}: ${(stood.get(entry) ?? []).map(nameOf).join(' ')}`;
  return { told: [...stood.keys()].map(told), notices };
}

function nameOf(secret: Secret): string {
  return secret.equals(new Secret(X)) ? 'X' : secret.equals(new Secret(Y)) ? 'Y' : 'neither';
}

test('an entry stands for what was found on its line in its commit', async () => {
  const asked: string[] = [];
  const text = `${THEN}:.mcp.json:x:3\n${THEN}:.mcp.json:x:4\n${THEN}:.mcp.json:x:5\n`;
  expect(await look(text, repositoryWith(asked))).toEqual({ told: ['3: X', '4: Y', '5: '], notices: [] });
  // Each version is read once.
  expect(asked).toEqual(['aaa .mcp.json']);
});

test('nothing is read for a file without findings, or an entry without a commit', async () => {
  const asked: string[] = [];
  expect(await look(`${THEN}:other/.mcp.json:x:3\n.mcp.json:x:3\n`, repositoryWith(asked))).toEqual({ told: [], notices: [] });
  expect(await look(`${THEN}:.mcp.json:x:3\n`, repositoryWith(asked), [])).toEqual({ told: [], notices: [] });
  expect(asked).toEqual([]);
});

test.each([
  ['a commit that is not here', `${'b'.repeat(40)}:.mcp.json:x:3\n`, repositoryWith([])],
  ['a repository that gives up', `${THEN}:.mcp.json:x:3\n`, repositoryWith([], true)],
  ['no repository', `${THEN}:.mcp.json:x:3\n`, undefined],
])('what cannot be read covers nothing, and is said: %s', async (_, text, repository) => {
  expect(await look(text, repository)).toEqual({
    told: [],
    notices: ['1 entry of .gitleaksignore names a version of a file that could not be read here, so it covers nothing.'],
  });
});

test('a list of a whole history is not read to its end', async () => {
  const asked: string[] = [];
  const text = Array.from({ length: 300 }, (_, i) => `${i.toString(16).padStart(40, 'c')}:.mcp.json:x:3\n`).join('');
  const { told, notices } = await look(text, repositoryWith(asked));
  expect({ told, asked: asked.length, notices }).toEqual({
    told: [],
    asked: 100,
    notices: ['300 entries of .gitleaksignore name versions of files that could not be read here, so they cover nothing.'],
  });
});
