import { expect, test } from 'vitest';
import { carriedBy, readText } from '../support/carrying.ts';
import { literalsIn, told } from '../support/reading.ts';
import { githubToken, password } from '../support/samples.ts';

async function literals(text: string, path = 'deploy/server.yaml'): Promise<readonly string[]> {
  const file = await readText(path, text);
  return file === undefined ? [] : literalsIn(file, text);
}

const container = (name: string, env: string): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  template:
    spec:
      containers:
        - name: main
          image: example/server:1.0
          args: ["--port", "8080"]
          env:
${env}`;

test('variables of a container that runs a server', async () => {
  const secret = password('k8s');
  const text = container(
    'mcp-weather',
    `            - name: API_PASSWORD\n              value: "${secret}"\n            - name: PORT\n              value: "80"\n`,
  );
  expect(await literals(text)).toEqual([secret]);
  const file = await readText('deploy/server.yaml', text);
  expect(file?.servers.map(({ name }) => name)).toEqual(['main']);
});

test('a reference to a Secret is none', async () => {
  const from =
    '            - name: API_TOKEN\n              valueFrom:\n                secretKeyRef:\n                  name: weather\n                  key: token\n';
  expect(await literals(container('mcp-weather', from))).toEqual([]);
});

test('another deployment is searched for forms alone', async () => {
  const env = `            - name: API_PASSWORD\n              value: "${password('k8s')}"\n            - name: GH_TOKEN\n              value: ${githubToken()}\n`;
  expect(await literals(container('shop', env))).toEqual([githubToken()]);
});

test("ToolHive's resource", async () => {
  const secret = password('toolhive');
  const text = `apiVersion: toolhive.stacklok.dev/v1alpha1
kind: MCPServer
metadata:
  name: github
spec:
  image: ghcr.io/github/github-mcp-server
  env:
    - name: DB_PASSWORD
      value: ${secret}
  secrets:
    - name: github-token
      key: token
      targetEnvName: GITHUB_PERSONAL_ACCESS_TOKEN
`;
  const file = await readText('k8s/github.yaml', text);
  expect(file === undefined ? [] : told(file)).toEqual(['github env DB_PASSWORD literal', 'github field targetEnvName manager']);
  expect(await literals(text)).toEqual([secret]);
});

test('a Secret in the clear and in base64', async () => {
  const [plain, encoded] = [password('plain'), password('encoded')];
  const base64 = Buffer.from(encoded).toString('base64');
  const text = `apiVersion: v1
kind: Secret
metadata:
  name: mcp-credentials
stringData:
  db-password: ${plain}
data:
  api-password: ${base64}
`;
  expect(await literals(text)).toEqual([plain, base64]);
});

test('a configuration in a ConfigMap', async () => {
  const token = githubToken();
  const text = `apiVersion: v1
kind: ConfigMap
metadata:
  name: agent
data:
  mcp.json: |
    {"mcpServers": {"github": {"command": "npx", "env": {"GITHUB_TOKEN": "${token}"}}}}
`;
  const file = await readText('k8s/agent.yaml', text);
  expect(file === undefined ? [] : told(file)).toEqual(['github env GITHUB_TOKEN literal']);
});

test('several documents, a list, a template with braces', async () => {
  const secret = password('list');
  const server = container('mcp-a', `            - name: A_PASSWORD\n              value: ${secret}\n`);
  expect(await literals(`apiVersion: v1\nkind: Namespace\nmetadata:\n  name: x\n---\n${server}`)).toEqual([secret]);
  expect(await literals(`{{- if .Values.x }}\napiVersion: v1\nkind: Secret\n{{ end }}`)).toEqual([]);
});

test('a list of 150,000 containers throws nothing', async () => {
  const text = `apiVersion: v1\nkind: Pod\nmetadata: { name: mcp }\nspec:\n  containers: [${'{},'.repeat(150_000)}]\n`;
  expect(await carriedBy('kubernetes', 'deploy/server.yaml', text)).toHaveLength(150_000);
}, 60_000);

/** Anchors of which each holds the one before it twenty times: walked one by one, there is no end to them. */
const nested = (depth: number): string =>
  ['a0: &a0 { x: y }', ...Array.from({ length: depth }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(20)}]`)].join('\n');

test('aliases within aliases are walked once', async () => {
  const text = `apiVersion: v1\nkind: Pod\nmetadata: { name: mcp }\n${nested(12)}\nspec:\n  containers: [{ name: x }]\n`;
  expect((await carriedBy('kubernetes', 'deploy/server.yaml', text)).map((one) => (one.kind === 'server' ? one.name : one.kind))).toEqual([
    'x',
  ]);
});
