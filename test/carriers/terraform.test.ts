import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHcl } from '../../src/carriers/terraform/hcl.ts';
import { sourceFragment } from '../../src/core/fragment.ts';
import type { MapNode, Node } from '../../src/formats/document.ts';
import { readText } from '../support/carrying.ts';
import { literalsIn, told } from '../support/reading.ts';
import { githubToken, password } from '../support/samples.ts';

async function read(
  text: string,
  path = 'infra/main.tf',
): Promise<{ readonly told: readonly string[]; readonly literals: readonly string[] }> {
  const file = await readText(path, text);
  return file === undefined ? { told: [], literals: [] } : { told: told(file), literals: literalsIn(file, text) };
}

describe('servers', () => {
  test('variables of a function', async () => {
    const secret = password('lambda');
    const text = `resource "aws_lambda_function" "mcp_weather" {
  environment {
    variables = {
      API_PASSWORD = "${secret}" # the weather service
      API_TOKEN    = var.api_token
      OTHER_TOKEN  = data.aws_ssm_parameter.token.value
    }
  }
}
`;
    expect(await read(text)).toEqual({
      told: ['mcp_weather env API_PASSWORD literal', 'mcp_weather env API_TOKEN environment', 'mcp_weather env OTHER_TOKEN environment'],
      literals: [secret],
    });
  });

  test('blocks of name and value', async () => {
    const secret = password('run');
    const text = `resource "google_cloud_run_v2_service" "server" {
  template { containers {
    image = "example/mcp-server"
    env {
      name  = "DB_PASSWORD"
      value = "${secret}"
    }
    env {
      name = "TOKEN"
      value_source { secret_key_ref { secret = "x" } }
    }
  } }
}
`;
    expect((await read(text)).literals).toEqual([secret]);
  });

  test('definitions in jsonencode', async () => {
    const secret = password('ecs');
    const text = `resource "aws_ecs_task_definition" "mcp" {
  container_definitions = jsonencode([{ name = "mcp", environment = [{ name = "DB_PASSWORD", value = "${secret}" }] }])
}
`;
    expect((await read(text)).literals).toEqual([secret]);
  });

  test('a resource of something else is searched as the rest of a text is', async () => {
    const text = `# beside the MCP server\nresource "x" "shop" {\n  environment = { DB_PASSWORD = "${password('x')}", GH = "${githubToken()}" }\n}\n`;
    expect((await read(text)).literals).toEqual([githubToken(), password('x')]);
  });
});

test('a default of a variable, and the values of a tfvars file', async () => {
  const secret = password('variable');
  expect((await read(`variable "mcp_db_password" {\n  default = "${secret}"\n}\n`)).literals).toEqual([secret]);
  expect((await read(`mcp_db_password = "${secret}"\nregion = "eu-west-1"\n`, 'prod.tfvars')).literals).toEqual([secret]);
});

test('a literal behind a question is one', async () => {
  const secret = password('ternary');
  const text = `resource "x" "mcp" {\n  env = { DB_PASSWORD = var.x != "" ? var.x : "${secret}" }\n}\n`;
  expect((await read(text)).literals).toEqual([secret]);
});

describe('the reader of HCL', () => {
  /** How many nodes stand side by side below a map with several entries, or below the only one of it. */
  const children = (root: MapNode): number => {
    const [only] = root.entries;
    return root.entries.length === 1 && only?.value.kind === 'list' ? only.value.items.length : root.entries.length;
  };
  const spans = (node: Node): readonly { readonly start: number; readonly end: number }[] =>
    node.kind === 'scalar'
      ? [node.span, node.locate(0, node.text.length)]
      : [node.span, ...(node.kind === 'list' ? node.items : node.entries.map(({ value }) => value)).flatMap(spans)];

  test('never throws, and every place lies within the text', () => {
    const piece = fc.constantFrom(
      'a',
      ' = ',
      '"',
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      '\n',
      '${',
      '#',
      '/*',
      '*/',
      '<<EOT\n',
      'EOT\n',
      '\\',
      ',',
      '1',
      '=>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end } of spans(readHcl(sourceFragment(text, 0, text.length)))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThanOrEqual(start);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('strings keep their places behind escapes', () => {
    const text = 'a = "x\\"y\\n${z}"';
    const root = readHcl(sourceFragment(text, 0, text.length));
    const value = root.entries[0]?.value;
    expect(value?.kind === 'scalar' ? value.text : undefined).toBe('x"y\n${z}');
    expect(value?.kind === 'scalar' ? text.slice(value.locate(4, 8).start, value.locate(4, 8).end) : undefined).toBe('${z}');
  });

  test.each([
    ['attributes', 'a=1\n'.repeat(200_000)],
    ['arguments', `a = f(${'1,'.repeat(200_000)})\n`],
    ['blocks', 'a {}\n'.repeat(200_000)],
  ])(
    '200,000 %s are read',
    (_, text) => {
      expect(children(readHcl(sourceFragment(text, 0, text.length)))).toBe(200_000);
    },
    60_000,
  );

  test('a line of a megabyte is read', () => {
    const text = `a = [${'"b", '.repeat(200_000)}]`;
    const value = readHcl(sourceFragment(text, 0, text.length)).entries[0]?.value;
    expect(value?.kind === 'list' ? value.items.length : 0).toBe(200_000);
  });
});
