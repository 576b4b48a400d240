/** Options of `keygate exec`, for its own reading and for the help and completion of all commands. */
export const EXEC_OPTIONS = {
  server: { value: 'name', description: 'name of the server as the client calls it, for the policy and the audit log' },
  audit: {
    value: 'file',
    description: 'append what is read, issued, renewed and revoked to this file as JSON Lines; "-" is standard error',
  },
  'headers-file': {
    value: 'file',
    description:
      'headers with references, as JSON or lines; the server reads them once from a pipe, whose path stands for {headers} in the arguments, else in MCP_HEADERS_FILE',
  },
  keep: { value: 'names', description: 'variables to leave as they stand, divided by commas: the server itself reads the reference' },
  'keep-arguments': { description: 'leave the arguments as they stand' },
  'log-calls': {
    description: 'note each call of a tool in the audit log: its name, its arguments by name, how it ended; copies the streams',
  },
  'max-ttl': { value: 'time', description: 'end the server, and revoke what it was given, after this time: 30m, 8h' },
  policy: { value: 'file', description: 'policy to use instead of .github/keygate.yml' },
  'stop-when-expired': { description: 'end the server when a credential of its expires that cannot be renewed' },
} as const satisfies Readonly<Record<string, { readonly value?: string; readonly description: string }>>;

/** What stands below the options in its help. */
export const EXEC_HELP = `
Examples:
  keygate exec -- npx -y @acme/mcp-server                       references in the environment
  keygate exec --audit audit.jsonl --server crm -- crm-mcp

Exit codes: the server's own, or, where it was not started: 64 wrong usage, 65 wrong reference,
66 policy or headers not readable, 69 manager not reachable, 70 our fault, 73 audit log not writable, 77 no permission, 78 value that
no environment can hold, 126 command not executable, 127 command not found
`;
