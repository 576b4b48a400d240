import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { schedule } from '../support/events.ts';
import { gitText } from '../support/forge/git.ts';
import { expectSound, type GateResult, githubToken, setStage, type Stage } from './stage.ts';
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
async function remediate(stage: Stage, inputs: Readonly<Record<string, string>>): Promise<GateResult> {
  const { forge, repository } = stage;
  const sha = await gitText(repository.directory, ['rev-parse', repository.defaultBranch]);
  const result = await stage.gate({
    event: schedule({ forge, repository, sha }),
    action: ACTION,
    token: stage.token({ contents: 'write', 'pull-requests': 'write' }),
    inputs,
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
    const { body = '' } = onlyPull(stage);
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
