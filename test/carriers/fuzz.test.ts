import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../support/carrying.ts';
import { slotsOf } from '../support/reading.ts';
import { githubToken } from '../support/samples.ts';

const TOKEN = githubToken('fuzz');
const CONFIG = `{"mcpServers":{"acme":{"command":"npx","args":["-y","acme-mcp","--token","${TOKEN}"],"env":{"ACME_TOKEN":"${TOKEN}"}}}}`;

/** A real-shaped text of each kind of file that a carrier reads; all of them hold the token. */
const TEXTS: Readonly<Record<string, string>> = {
  'compose.yaml': `services:\n  mcp:\n    image: acme/mcp\n    env_file: [.env]\n    environment:\n      ACME_TOKEN: ${TOKEN}\n      OTHER: \${OTHER:-${TOKEN}}\n    command: ["--token", "${TOKEN}"]\n`,
  '.env': `# MCP\nexport ACME_TOKEN="${TOKEN}"\nOTHER='${TOKEN}' # the other\n`,
  Dockerfile: `FROM node\nARG X=1\nENV ACME_TOKEN=${TOKEN} \\\n    OTHER=x\nRUN npx -y acme-mcp --token ${TOKEN} && \\\n  echo done\nCMD ["npx", "acme-mcp", "--token", "${TOKEN}"]\n`,
  'charts/mcp/values.yaml': `mcp:\n  env:\n    ACME_TOKEN: ${TOKEN}\n  extraEnv:\n    - name: OTHER_TOKEN\n      value: ${TOKEN}\n`,
  'traffic.har': JSON.stringify({
    log: { entries: [{ request: { url: 'https://a.example/mcp', headers: [{ name: 'Authorization', value: `Bearer ${TOKEN}` }] } }] },
  }),
  'k8s/mcp.yaml': `apiVersion: v1\nkind: Secret\nmetadata:\n  name: mcp\nstringData:\n  token: ${TOKEN}\ndata:\n  other: ${Buffer.from(TOKEN).toString('base64')}\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: mcp }\nspec: { template: { spec: { containers: [{ name: mcp, env: [{ name: A_TOKEN, value: "${TOKEN}" }] }] } } }\n`,
  'package.json': JSON.stringify({ scripts: { mcp: `claude mcp add acme -e ACME_TOKEN=${TOKEN} -- npx acme-mcp` } }),
  '.github/workflows/mcp.yml': `on: push\njobs:\n  mcp:\n    env:\n      ACME_TOKEN: ${TOKEN}\n    steps:\n      - run: |\n          npx acme-mcp --token ${TOKEN}\n`,
  'mcp.service': `[Service]\nEnvironment="ACME_TOKEN=${TOKEN}" \\\n  OTHER=x\nExecStart=/usr/bin/npx acme-mcp --token ${TOKEN}\n`,
  'main.tf': `resource "x" "mcp" {\n  environment = {\n    ACME_TOKEN = "${TOKEN}"\n    OTHER = var.x ? "\${var.y}" : "${TOKEN}"\n  }\n  config = <<EOT\n${CONFIG}\nEOT\n}\n`,
  'session.jsonl': `${JSON.stringify({ text: `run:\n\`\`\`json\n${CONFIG}\n\`\`\`\n` })}\n${JSON.stringify({ input: JSON.parse(CONFIG) })}\n`,
  'build.log': `2026-11-26 loaded ${CONFIG}\n$ claude mcp add-json acme '{"env":{"A_TOKEN":"${TOKEN}"}}'\n`,
  'setup.sh': `#!/bin/sh\nclaude mcp add acme \\\n  -e ACME_TOKEN=${TOKEN} -- npx acme-mcp\ncat > .mcp.json <<'EOF'\n${CONFIG}\nEOF\n`,
  Makefile: `mcp:\n\tdocker run -e ACME_TOKEN=${TOKEN} acme/mcp\n`,
};

/** A part of a text taken out, doubled, or replaced by signs that mean something somewhere. */
function mutated(text: string): fc.Arbitrary<string> {
  const unit = fc.constantFrom(
    ...'{}[]()<>"\'`~&;%=:,\\/#|>-.+\n\r\t $',
    '${',
    '$(',
    '<<EOF\n',
    '"""',
    '---',
    '\\u00',
    '&a',
    '*a',
    '\ud83d',
    'é',
  );
  const change = fc.tuple(fc.nat(text.length), fc.nat(60), fc.constantFrom('cut', 'double', 'put'), fc.string({ unit, maxLength: 8 }));
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) =>
    changes.reduce((made, [at, length, what, put]) => {
      const part = made.slice(at, at + length);
      const middle = what === 'cut' ? '' : what === 'double' ? part + part : put;
      return made.slice(0, at) + middle + made.slice(at + (what === 'put' ? 0 : length));
    }, text),
  );
}

/** What stands at a literal's place: the credential as it is, or the base64 text around it. */
function checkPlaces(text: string, found: Awaited<ReturnType<typeof readText>>): void {
  for (const { slot } of found === undefined ? [] : slotsOf(found)) {
    const { start, end } = slot.span;
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
    if (slot.value.kind !== 'literal' || slot.value.secret.reveal() !== TOKEN) continue;
    const shown = text.slice(start, end);
    const encoded = Buffer.from(shown, 'base64').toString('utf8');
    expect(shown.includes(TOKEN) || encoded.includes(TOKEN) || /[\\%&"'`^ \n]/.test(shown) ? TOKEN : shown).toBe(TOKEN);
  }
}

describe.each(Object.entries(TEXTS))('%s', (path, text) => {
  test('is read, and each place holds the credential', async () => {
    const found = await readText(path, text);
    const literals = found === undefined ? [] : slotsOf(found).filter(({ slot }) => slot.value.kind === 'literal');
    expect(literals.length).toBeGreaterThan(0);
    for (const { slot } of literals) {
      const shown = text.slice(slot.span.start, slot.span.end);
      expect([TOKEN, Buffer.from(TOKEN).toString('base64')]).toContain(shown);
    }
  });

  test('however it is changed, nothing throws and every place is one', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(text), async (changed) => {
        checkPlaces(changed, await readText(path, changed));
      }),
      { numRuns: 150 },
    );
  });

  test('whatever stands in it, nothing throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (noise) => {
        const changed = `mcp ${noise}`;
        checkPlaces(changed, await readText(path, changed));
      }),
      { numRuns: 50 },
    );
  });
});
