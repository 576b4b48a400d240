import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitText } from '../support/forge/git.ts';
import { config, githubToken, type GateResult, server, setStage, type Stage } from './stage.ts';
import { branches, land, leaky, remediate, SECRETS, useRemediate } from './remediate-stage.ts';

useRemediate();

const BRANCH = 'keygate/remediate';
/** One that stays where it is, also in the lines that are written. */
const KEPT = githubToken('kept');
const FILES = {
  '.mcp.json': config({ tracker: server({ TRACKER_TOKEN: SECRETS[0], KEEP_TOKEN: KEPT }) }),
  'one-line.json': `{ "mcpServers": { "both": { "env": { "TRACKER_TOKEN": "${SECRETS[1]}", "KEEP_TOKEN": "${KEPT}" } } } }\n`,
  'sub/`x`|<y>/.mcp.json': leaky({ other: SECRETS[2] }),
};
const DEBUG = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' };

/** A literal, parts of it, and what is made of one by those who think that is no leak. */
const FORMS = [...SECRETS, KEPT].flatMap((secret) => [
  secret.slice(4, 20),
  secret.slice(-16),
  Buffer.from(secret).toString('base64').slice(0, 24),
  ...['sha1', 'sha256', 'md5'].map((name) => createHash(name).update(secret).digest('hex').slice(0, 16)),
]);

/** Everything that a run lets out, but the files of the proposal itself. */
async function letOut(stage: Stage, result: GateResult): Promise<Readonly<Record<string, string>>> {
  const { repository, forge } = stage;
  const files: Record<string, string> = {};
  for (const entry of await readdir(result.temp, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) files[entry.name] = await readFile(join(entry.parentPath, entry.name), 'utf8');
  }
  const names = await branches(stage);
  const messages = await Promise.all(names.map((name) => gitText(repository.directory, ['log', '--format=%B', `main..${name}`])));
  return {
    stdout: result.stdout,
    stderr: result.stderr,
    summary: result.summary,
    outputs: JSON.stringify(result.outputs),
    annotations: JSON.stringify(result.annotations),
    branches: JSON.stringify(names),
    messages: messages.join('\n'),
    pulls: JSON.stringify(repository.pulls.map(({ title, body, labels }) => [title, body, labels])),
    reviews: JSON.stringify(repository.reviews),
    comments: JSON.stringify(repository.comments),
    requests: JSON.stringify(forge.requests),
    ...files,
  };
}

async function expectTight(stage: Stage, result: GateResult, operation: string): Promise<void> {
  expect(result.outputs['operation'], result.log).toBe(operation);
  const out = await letOut(stage, result);
  for (const [where, text] of Object.entries(out))
    for (const [i, form] of FORMS.entries()) expect(text.includes(form), `form ${i} in ${where}`).toBe(false);
}

async function stageWith(): Promise<Stage> {
  const stage = await setStage({ files: FILES });
  await stage.work.pushTo(stage.repository);
  return stage;
}

describe.concurrent('no credential gets out', () => {
  test('of a proposal that is made, brought up to date and closed', async () => {
    await using stage = await stageWith();
    await expectTight(stage, await remediate(stage, { env: DEBUG }), 'created');
    await land(stage, { 'README.md': '# Another\n' });
    await expectTight(stage, await remediate(stage, { env: DEBUG }), 'updated');
    await land(stage, Object.fromEntries(Object.keys(FILES).map((path) => [path, null])));
    await expectTight(stage, await remediate(stage, { env: DEBUG }), 'closed');
  });

  test('of proposals by file', async () => {
    await using stage = await stageWith();
    await expectTight(stage, await remediate(stage, { env: DEBUG, inputs: { 'group-by': 'file' } }), 'created');
    expect(stage.repository.pulls).toHaveLength(3);
  });

  test('where nothing may be written, the file of edits included', async () => {
    await using stage = await stageWith();
    const result = await remediate(stage, { env: DEBUG, token: stage.token() });
    expect(JSON.parse(await readFile(result.outputs['edits'] ?? '', 'utf8'))).toMatchObject({
      files: [{}, { edits: [], withheld: 1 }, {}],
    });
    await expectTight(stage, result, 'none');
  });

  test('of suggestions', async () => {
    await using stage = await setStage();
    const { event } = await stage.change(FILES);
    await expectTight(stage, await remediate(stage, { event, env: DEBUG }), 'suggested');
    expect(stage.repository.reviews).toHaveLength(1);
  });

  test('of a run that fails midway', async () => {
    await using stage = await stageWith();
    stage.forge.fail({ match: /createCommitOnBranch/, how: '502', times: 4 });
    const result = await remediate(stage, { env: DEBUG });
    expect(result.exitCode).toBe(1);
    const out = await letOut(stage, result);
    for (const form of FORMS) expect(JSON.stringify(out).includes(form)).toBe(false);
  });
});

test('the search finds what it is for: the proposal itself holds what stays, and its diff what goes', async () => {
  await using stage = await stageWith();
  await remediate(stage);
  const diff = await gitText(stage.repository.directory, ['diff', 'main', BRANCH]);
  for (const secret of SECRETS) expect(diff).toContain(secret.slice(4, 20));
  expect(diff.split('\n').filter((line) => line.startsWith('+') && SECRETS.some((secret) => line.includes(secret)))).toEqual([]);
});
