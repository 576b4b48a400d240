import { deadReference } from '../../src/rules/dead-reference.ts';
import { verifyTester } from '../support/verify-tester.ts';

const claude = (entry: object): string => JSON.stringify({ mcpServers: { s: entry } });
const env = (value: string): string => claude({ command: 'npx', args: ['x'], env: { API_TOKEN: value } });
const header = (value: string): string => claude({ url: 'https://mcp.example.com', headers: { Authorization: value } });
const desktop = 'claude_desktop_config.json';
const vscode = (inputs: readonly object[]): string =>
  JSON.stringify({ inputs, servers: { s: { command: 'x', env: { API_TOKEN: '${input:token}' } } } });
const container = (entry: object = {}): string => claude({ command: 'docker', args: ['run', '-e', 'API_TOKEN', 'acme/mcp'], ...entry });
const bridge = (entry: object = {}): string =>
  claude({ command: 'npx', args: ['mcp-remote', 'https://mcp.example.com', '--header', 'Authorization:${AUTH_HEADER}'], ...entry });
const CIPHERTEXT = 'ENC[AES256_GCM,data:ZmFrZQ==,iv:ZmFrZQ==,tag:ZmFrZQ==,type:str]';

verifyTester(deadReference, {
  clean: [
    { what: 'the client’s own syntax', files: { '.mcp.json': env('${API_TOKEN}') } },
    {
      what: 'in the address of a bridge, which is an argument for the client',
      files: {
        '.vs/mcp.json': JSON.stringify({
          servers: { s: { command: 'npx', args: ['mcp-remote', 'https://s.example/mcp?token=${env:API_TOKEN}'] } },
        }),
      },
    },
    {
      what: 'in a script, where the client replaces it before the shell would',
      files: {
        'fastagent.config.yaml': 'mcp:\n  servers:\n    s:\n      command: sh\n      args: ["-c", "npx s --key ${API_TOKEN}"]\n',
      },
    },
    {
      what: 'a launcher with its references',
      files: { [desktop]: claude({ command: 'op', args: ['run', '--', 'npx', 'x'], env: { API_TOKEN: 'op://mcp/s/token' } }) },
    },
    {
      what: 'a launcher that resolves references of several managers',
      files: {
        [desktop]: claude({
          command: 'secret-init',
          args: ['npx', 'x'],
          env: { API_TOKEN: 'vault:secret/data/mcp#token', DB_PASSWORD: 'azure:keyvault:mcp/db' },
        }),
      },
    },
    {
      what: 'a launcher that looks at its own words',
      files: { [desktop]: claude({ command: 'thv', args: ['run', '--secret', 'github,target=GITHUB_TOKEN', 'github'] }) },
    },
    {
      what: 'a path with a variable of the shell, in a catalog that knows its syntax from elsewhere',
      files: {
        'servers/kube/server.yaml':
          'name: kube\nimage: acme/kube\ntype: server\nmeta:\n  category: devops\n  tags: [devops]\nabout:\n  title: Kube\nsource:\n  project: https://github.com/acme/kube\nrun:\n  volumes: ["{{kube.kubeconfig}}:/root/.kube"]\nconfig:\n  parameters:\n    type: object\n    properties:\n      kubeconfig:\n        type: string\n        default: $HOME/.kube/config\n',
      },
    },
    {
      what: 'summon’s own words',
      files: { [desktop]: claude({ command: 'summon', args: ['--yaml', 'API_TOKEN: !var mcp/s', 'npx', 'x'] }) },
    },
    {
      what: 'our own launcher, which looks at the environment and the arguments of what it starts',
      files: {
        [desktop]: claude({
          command: 'keygate',
          args: ['exec', '--audit', 'a.jsonl', '--', 'x', '--token', 'op://mcp/s/token'],
          env: { API_TOKEN: 'bao:database/creds/reader#password', AUTH_TOKEN: 'Bearer ref+doppler://mcp/dev/TOKEN' },
        }),
      },
    },
    {
      what: 'a launcher that looks at arguments when it is told to',
      files: { [desktop]: claude({ command: 'ksm', args: ['exec', '--inline', '--', 'x', '--token', 'keeper://Record/field/password'] }) },
    },
    {
      what: 'a variable that a launcher may set',
      files: { [desktop]: claude({ command: 'doppler', args: ['run', '--', 'x'], env: { API_TOKEN: '${API_TOKEN}' } }) },
    },
    { what: 'a reference that is no credential', files: { '.mcp.json': claude({ command: 'x', env: { LOG_DIR: '${env:LOG_DIR}' } }) } },
    { what: 'an input that is declared', files: { '.vscode/mcp.json': vscode([{ id: 'token', type: 'promptString', password: true }]) } },
    {
      what: 'an input of a workspace',
      files: {
        'acme.code-workspace': JSON.stringify({
          settings: {
            mcp: { inputs: [{ id: 'token', password: true }], servers: { s: { command: 'x', env: { API_TOKEN: '${input:token}' } } } },
          },
        }),
      },
    },
    {
      what: 'a variable that is handed on',
      files: {
        [desktop]: container({
          env: { API_TOKEN: 'op://a/b/c' },
          command: 'op',
          args: ['run', '--', 'docker', 'run', '-e', 'API_TOKEN', 'acme/mcp'],
        }),
      },
    },
    { what: 'a variable in a client that hands on all', files: { '.mcp.json': container() } },
    {
      what: 'a variable that a launcher injects',
      files: { [desktop]: claude({ command: 'doppler', args: ['run', '--', 'docker', 'run', '-e', 'API_TOKEN', 'acme/mcp'] }) },
    },
    { what: 'a bridge in a client that hands on all', files: { '.mcp.json': bridge() } },
    {
      what: 'a variable named in a field',
      files: {
        '.codex/config.toml':
          '[mcp_servers.s]\ncommand = "docker"\nargs = ["run", "-e", "API_TOKEN", "acme/mcp"]\nenv_vars = ["API_TOKEN"]\n',
      },
    },
    {
      what: 'a name that Gemini hands on',
      files: { '.gemini/settings.json': claude({ command: 'docker', args: ['run', '-e', 'DB_PASS', 'acme/mcp'] }) },
    },
    { what: 'a whole file that is decrypted first', files: { '.mcp.json': env(CIPHERTEXT) } },
    { what: 'a client of which little is known', files: { '.trae/mcp.json': env('${API_TOKEN}') } },
    {
      what: 'a shell that expands it',
      files: { [desktop]: claude({ command: 'sh', args: ['-c', 'API_TOKEN=$(op read op://a/b/c) exec npx x'] }) },
    },
  ],
  flagged: [
    {
      what: 'a manager’s reference without its launcher',
      files: { '.mcp.json': env('op://mcp/s/token') },
      findings: [
        {
          at: 'op://mcp/s/token',
          message:
            /^The reference op:\/\/vault\/item\/field in environment variable API_TOKEN of server "s" reaches the server as it stands: no launcher or hook of 1Password resolves it\.$/,
          help: /op run/,
          severity: 'error',
        },
      ],
    },
    {
      what: 'a launcher of another manager',
      files: { '.mcp.json': claude({ command: 'op', args: ['run', '--', 'npx', 'x'], env: { API_TOKEN: 'vault:secret/data/mcp#token' } }) },
      findings: [{ at: 'vault:secret/data/mcp#token', message: /no launcher or hook of HashiCorp Vault/ }],
    },
    {
      what: 'an argument, where the launcher does not look',
      files: { '.mcp.json': claude({ command: 'op', args: ['run', '--', 'x', '--token', 'op://mcp/s/token'] }) },
      findings: [{ at: 'op://mcp/s/token', message: /resolves references in the environment, and none in arguments/ }],
    },
    {
      what: 'a form that the launcher does not know',
      files: {
        '.mcp.json': claude({ command: 'vault', args: ['agent', '-config=mcp.hcl'], env: { API_TOKEN: 'vault:secret/data/mcp#token' } }),
      },
      findings: [{ at: 'vault:secret/data/mcp#token', message: /the launcher of HashiCorp Vault does not resolve this form/ }],
    },
    {
      what: 'a header of a remote server',
      files: { '.mcp.json': header('Bearer op://mcp/s/token') },
      findings: [{ at: 'Bearer op://mcp/s/token', message: /header Authorization/, help: /headersHelper/ }],
    },
    {
      what: 'a workflow’s secret',
      files: { '.mcp.json': env('${{ secrets.API_TOKEN }}') },
      findings: [{ at: '${{ secrets.API_TOKEN }}', message: /only a run of GitHub Actions fills it in/, help: /\$\{VAR\}/ }],
    },
    {
      what: 'another client’s syntax',
      files: { '.mcp.json': env('${env:API_TOKEN}') },
      findings: [{ at: '${env:API_TOKEN}', message: /Claude Code does not know \$\{env:VAR\}/, help: /expands it here: \$\{VAR\}/ }],
    },
    {
      what: 'a bare variable',
      files: { '.mcp.json': env('$API_TOKEN') },
      findings: [{ at: '$API_TOKEN', message: /does not know \$VAR/ }],
    },
    {
      what: 'another client’s prompt',
      files: { '.mcp.json': env('${input:token}') },
      findings: [{ at: '${input:token}', message: /\$\{input:/ }],
    },
    {
      what: 'a place where the client does not expand',
      files: { '.kiro/settings/mcp.json': claude({ command: 'x', args: ['--token', '${API_TOKEN}'] }) },
      findings: [{ at: '${API_TOKEN}', message: /Kiro expands \$\{VAR\}, but not here/ }],
    },
    {
      what: 'a client that expands nothing',
      files: { [desktop]: env('${API_TOKEN}') },
      findings: [{ at: '${API_TOKEN}', message: /Claude Desktop does not know \$\{VAR\}/, help: /launcher/ }],
    },
    {
      what: 'a client that names variables in fields',
      files: {
        '.codex/config.toml':
          '[mcp_servers.s]\nurl = "https://mcp.example.com"\nhttp_headers = { Authorization = "Bearer ${API_TOKEN}" }\n',
      },
      findings: [{ at: 'Bearer ${API_TOKEN}', line: 3, message: /OpenAI Codex does not know/, help: /bearer_token_env_var/ }],
    },
    {
      what: 'an input that is not declared',
      files: { '.vscode/mcp.json': vscode([{ id: 'other', password: true }]) },
      findings: [{ at: '${input:token}', message: /refers to the input token, which the file does not declare: VS Code/, help: /Declare/ }],
    },
    {
      what: 'a container’s variable that the client withholds',
      files: { [desktop]: container() },
      findings: [{ at: 'API_TOKEN', message: /takes the variable API_TOKEN from its environment, and Claude Desktop does not hand it on/ }],
    },
    {
      what: 'a container’s variable with a name that Gemini withholds',
      files: { '.gemini/settings.json': container() },
      findings: [
        {
          at: 'API_TOKEN',
          message: /Gemini CLI does not hand it on/,
          help: /Name the variable in env of this server, with a reference that the client expands/,
        },
      ],
    },
    {
      what: 'a bridge whose variable does not arrive',
      files: { [desktop]: bridge() },
      findings: [{ at: '${AUTH_HEADER}', message: /takes the variable AUTH_HEADER/ }],
    },
    {
      what: 'a shell’s variable that does not arrive',
      files: { [desktop]: claude({ command: 'sh', args: ['-c', 'exec npx x --token $API_TOKEN'] }) },
      findings: [{ at: '$API_TOKEN', message: /Claude Desktop does not hand it on/ }],
    },
    {
      what: 'a provider’s key outside any server',
      files: {
        '.codex/config.toml': '[model_providers.acme]\nhttp_headers = { Authorization = "${API_TOKEN}" }\n[mcp_servers.s]\ncommand = "x"\n',
      },
      findings: [{ at: '${API_TOKEN}', message: /outside any server/ }],
    },
  ],
});
