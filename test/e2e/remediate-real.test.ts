import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { schedule } from '../support/events.ts';
import { gitText } from '../support/forge/git.ts';
import { expectSound, type GateResult, githubToken, setStage, type Stage } from './stage.ts';
import { vaultWith } from '../storing/vault-stand.ts';
import { fileOf, onlyPull } from './remediate-stage.ts';

const ACTION = join(fileURLToPath(new URL('../../', import.meta.url)), 'remediate/action.yml');
const TOKEN = githubToken('remediate real');

function configuration(value: string): string {
  return `{
  // issues and pull requests
  "mcpServers": {
    "github": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-github"],
      "env": { "GITHUB_PERSONAL_ACCESS_TOKEN": "${value}" }, // keep
    },
  },
}
`;
}

/** The action of this repository over its own engine, on the newest commit. */
async function remediate(
  stage: Stage,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<GateResult> {
  const { forge, repository } = stage;
  const sha = await gitText(repository.directory, ['rev-parse', repository.defaultBranch]);
  const result = await stage.gate({
    event: schedule({ forge, repository, sha }),
    action: ACTION,
    token: stage.token({ contents: 'write', 'pull-requests': 'write' }),
    inputs,
    env,
  });
  expectSound(stage, result);
  return result;
}

describe.concurrent('the action over its own engine', () => {
  test('by the policy: one changed slot, and a body that says what to do', async () => {
    const policy = 'version: 1\nverify:\n  managers: [onepassword]\nremediate:\n  launcher: own\n';
    await using stage = await setStage({ files: { '.cursor/mcp.json': configuration(TOKEN), '.github/keygate.yml': policy } });
    await stage.work.pushTo(stage.repository);
    const result = await remediate(stage, {});
    expect({ code: result.exitCode, ...result.outputs }, result.log).toMatchObject({
      code: 0,
      operation: 'created',
      swapped: '1',
      left: '0',
    });
    expect(await fileOf(stage, 'keygate/remediate', '.cursor/mcp.json')).toBe(
      configuration('op://mcp/app/github/GITHUB_PERSONAL_ACCESS_TOKEN')
        .replace('"command": "npx"', '"command": "op"')
        .replace('["-y"', '["run", "--no-masking", "--", "npx", "-y"')
        .trimEnd(),
    );
    const { body } = onlyPull(stage);
    expect(body).toContain('op://mcp/app/github/GITHUB_PERSONAL_ACCESS_TOKEN');
    expect(body).toContain('https://github.com/settings/tokens');
    expect(body).toContain('op signin');
    expect(body).not.toContain(TOKEN);
    const again = await remediate(stage, {});
    expect(again.outputs['operation']).toBe('unchanged');
  });

  test('by its inputs, and without a manager it says which there are', async () => {
    await using stage = await setStage({ files: { '.cursor/mcp.json': configuration(TOKEN) } });
    await stage.work.pushTo(stage.repository);
    const none = await remediate(stage, {});
    expect(none.exitCode).toBe(1);
    expect(none.log).toContain('Say which secrets manager credentials are moved to');
    const result = await remediate(stage, { manager: 'azure-key-vault', settings: 'vault=acme-mcp', launcher: 'keygate' });
    expect(result.outputs, result.log).toMatchObject({ operation: 'created', swapped: '1' });
    const file = await fileOf(stage, 'keygate/remediate', '.cursor/mcp.json');
    expect(file).toContain('"keygate"');
    expect(file).toContain('https://acme-mcp.vault.azure.net/secrets/');
  });

  test('a repository without literals needs no manager', async () => {
    await using stage = await setStage({ files: { '.cursor/mcp.json': configuration('${env:TOKEN}') } });
    await stage.work.pushTo(stage.repository);
    const result = await remediate(stage, {});
    expect({ code: result.exitCode, ...result.outputs }, result.log).toMatchObject({ code: 0, operation: 'none', swapped: '0' });
  });
});

describe.concurrent('suggestions of its own engine', () => {
  const inputs = { manager: 'onepassword' };

  test('replace the lines of a server, and only these', async () => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.cursor/mcp.json': configuration(TOKEN) });
    const result = await stage.gate({ event, action: ACTION, token: stage.token({ 'pull-requests': 'write' }), inputs });
    expectSound(stage, result);
    expect(result.outputs, result.log).toMatchObject({ operation: 'suggested', swapped: '1' });
    const [comment, ...more] = stage.repository.reviews.flatMap(({ comments }) => comments);
    expect(more).toEqual([]);
    expect(comment).toMatchObject({ path: '.cursor/mcp.json', start_line: 6, line: 7 });
    expect(String(comment?.['body'])).toMatch(/```suggestion\n {6}"args": \[.*"exec", .*\n.*op:\/\/mcp\/app\/github\/.* \/\/ keep\n```/);
    expect(JSON.stringify(stage.repository.reviews)).not.toContain(TOKEN);
  });

  test('hold the input that a prompt needs, as a part of the same batch', async () => {
    const text = `{\n  "servers": {\n    "tracker": {\n      "url": "https://mcp.acme.dev/sse",\n      "headers": { "X-Api-Token": "${TOKEN}" }\n    }\n  }\n}\n`;
    await using stage = await setStage();
    const { event } = await stage.change({ '.vscode/mcp.json': text });
    const given = { event, action: ACTION, token: stage.token({ 'pull-requests': 'write' }), inputs: { ...inputs, deliveries: 'prompt' } };
    const result = await stage.gate(given);
    expectSound(stage, result);
    expect(result.outputs, result.log).toMatchObject({ operation: 'suggested', swapped: '1' });
    // Accepted together, from the last line up, they make a file that holds the input and its use.
    const lines = text.split('\n');
    const comments = stage.repository.reviews.flatMap(({ comments }) => comments);
    for (const comment of [...comments].sort((a, b) => Number(b['line']) - Number(a['line']))) {
      const last = Number(comment['line']);
      const first = Number(comment['start_line'] ?? last);
      const suggested = /```suggestion\n(?<lines>[\s\S]*?)\n```/.exec(String(comment['body']))?.groups?.['lines'] ?? '';
      lines.splice(first - 1, last - first + 1, ...suggested.split('\n'));
    }
    expect(JSON.parse(lines.join('\n'))).toMatchObject({
      inputs: [{ type: 'promptString', password: true }],
      servers: { tracker: { url: 'https://mcp.acme.dev/sse', headers: { 'X-Api-Token': expect.stringMatching(/^\$\{input:/) } } },
    });
    expect(lines.join('\n')).not.toContain(TOKEN);
  });
});

// Not side by side with others: the stand-in for Vault ends with the test that is running.
describe('the action, storing first', () => {
  test('with store: the manager holds the value before the swap is proposed; where that fails, nothing is', async () => {
    await using stage = await setStage({ files: { '.cursor/mcp.json': configuration(TOKEN) } });
    await stage.work.pushTo(stage.repository);
    const inputs = { manager: 'vault', store: 'true' };
    const sealed = await vaultWith({}, /./);
    const failed = await remediate(stage, inputs, sealed.env);
    expect(failed.exitCode).toBe(1);
    expect(failed.log).toContain('Nothing was proposed, because storing failed: ');
    expect(stage.repository.pulls).toEqual([]);
    const vault = await vaultWith();
    const result = await remediate(stage, inputs, vault.env);
    expect(result.outputs, result.log).toMatchObject({ operation: 'created', swapped: '1', left: '0' });
    expect([...vault.values]).toEqual([['mcp/app/github/GITHUB_PERSONAL_ACCESS_TOKEN', TOKEN]]);
    expect(vault.metadata.get('mcp/app/github/GITHUB_PERSONAL_ACCESS_TOKEN')).toMatchObject({ source: 'acme/app/.cursor/mcp.json#github' });
    for (const text of [failed.log, failed.summary, result.log, result.summary, onlyPull(stage).body]) expect(text).not.toContain(TOKEN);
    const again = await remediate(stage, inputs, vault.env);
    expect(again.outputs, again.log).toMatchObject({ operation: 'unchanged' });
  });
});
