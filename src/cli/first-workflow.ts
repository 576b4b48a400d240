/** The text of a first workflow, which runs the gate and verify of this version of Keygate. */
export function firstWorkflow(version: string): string {
  return `# Written by "keygate init". https://github.com/mcp-keygate/keygate
name: keygate
on:
  pull_request:
  merge_group:
  schedule:
    - cron: '23 5 * * 1' # each Monday, the whole repository
  workflow_dispatch:

permissions: {}

concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  gate:
    name: no static credential in MCP configurations
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # reads both ends of the change; no checkout is needed
    steps:
      - uses: mcp-keygate/keygate@v${version}

  verify:
    name: every credential comes from an approved secrets manager
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # reads the configurations and the policy; no checkout is needed
    steps:
      - uses: mcp-keygate/keygate/verify@v${version}
`;
}
