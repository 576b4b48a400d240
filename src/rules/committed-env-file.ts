import type { ConfigFile, Server } from '../core/model.ts';
import type { Span } from '../core/text.ts';
import { defineVerifyRule } from './verify-rule.ts';

/** The file holds references, and the launcher that is given it resolves them (`op run --env-file=…`). */
function isOfReferences(path: string, server: Server): boolean {
  return server.launch.launchers.some(
    ({ style, ofReferences, options }) =>
      (style === 'reference' || ofReferences === true) && options.some((option) => option === path || option.endsWith(`=${path}`)),
  );
}

/** Every environment file that a file names, with the server that is started with it where one is. */
function* envFilesOf(file: ConfigFile): Iterable<{ readonly path: string; readonly span: Span; readonly server?: Server }> {
  const told = new Set<string>();
  for (const server of file.servers) {
    for (const { path, span } of server.envFiles ?? []) {
      told.add(path);
      if (!isOfReferences(path, server)) yield { path, span, server };
    }
  }
  for (const path of file.envFiles ?? []) if (!told.has(path)) yield { path, span: { start: 0, end: 0 } };
}

export const committedEnvFile = defineVerifyRule({
  meta: {
    id: 'committed-env-file',
    title: 'A server is started with an environment file that is in the repository',
    explanation:
      'Finds environment files (`envFile`, `env_file`, `--env-file`) that a server is started with and that the repository holds. Whoever has the repository has what stands in them, and the history keeps it. Take the file out of the repository and let a secrets manager give the values; a file of references for a launcher that resolves them (`op run --env-file`) may stay.',
    severity: 'error',
    since: '0.1.0',
    standards: ['CWE-260', 'CWE-312', 'NHI2:2025', 'MCP01:2025', 'ASI03', 'NIST SP 800-53 IA-5(7)'],
  },
  *check(file, context) {
    for (const { path, span, server } of envFilesOf(file)) {
      const committed = context.committed(file, path);
      if (committed === undefined) continue;
      const whose = server === undefined ? 'A server of this file' : `Server "${server.name}"`;
      yield {
        span,
        confidence: 'high',
        message: `${whose} is started with the environment file ${context.printable(committed)}, which is in the repository.`,
        help: [
          'Take the file out of the repository and list it in .gitignore; what stood in it is in the history, so revoke it.',
          "Let a secrets manager's launcher give the values; it may read a file of references from the repository.",
        ],
        ...(server === undefined ? {} : { server }),
      };
    }
  },
});
