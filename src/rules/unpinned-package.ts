import { credentialsFor, isProse } from './credential-places.ts';
import { defineVerifyRule } from './verify-rule.ts';

/** A path, an address of a file, or a name that is put in later: nothing that a registry could change. */
const NO_PACKAGE = /^(?:[./~\\]|[A-Za-z]:[\\/]|file:)|[$<{%]/;

const EXAMPLES = { npm: 'name@1.2.3', pypi: 'name==1.2.3', image: 'name@sha256:... or name:1.2.3' } as const;

export const unpinnedPackage = defineVerifyRule({
  meta: {
    id: 'unpinned-package',
    title: 'A credential goes to a package or image without a fixed version',
    explanation:
      'Finds servers that are started from a registry by a name without a full version, and that get a credential. The next start may run other code than the one that somebody reviewed, and that code gets the credential. Write the full version, the digest of the image or the commit.',
    severity: 'warning',
    since: '0.1.0',
    standards: ['CWE-494', 'NHI3:2025', 'ASI04', 'MCP04:2025', 'NIST SP 800-53 SR-3', 'NIST AI RMF MANAGE 3.1'],
  },
  *check(file, context) {
    if (isProse(file)) return;
    for (const server of file.servers) {
      const { program } = server.launch;
      if (program === undefined || program.pinned || NO_PACKAGE.test(program.name)) continue;
      const [given] = credentialsFor(server, context);
      if (given === undefined) continue;
      const what = program.kind === 'image' ? 'image' : 'package';
      yield {
        span: program.span,
        confidence: 'high',
        message: `The ${what} ${program.name} of server "${server.name}" has no fixed version and gets a credential: whatever the registry hands out at the next start gets it too.`,
        help: [`Write the version that was reviewed (${EXAMPLES[program.kind]}), and change it on purpose.`],
        server,
      };
    }
  },
});
