import type { RemediatedFile, Remediation, Setup, Swap, Unswapped } from '../../src/core/remediation.ts';

/** A swap of a GitHub token; what is absent is the usual. */
export function swap(given: Partial<Swap> = {}): Swap {
  const file = given.file ?? '.mcp.json';
  const slot = given.slot ?? 'GITHUB_TOKEN';
  const server = given.server ?? 'github';
  return {
    file,
    line: 5,
    client: 'claude-code',
    server,
    place: 'env',
    slot,
    issuer: 'GitHub',
    rotate: 'https://github.com/settings/tokens',
    delivery: 'launcher',
    stored: `mcp/${server}/${slot}`,
    reference: `op://mcp/${server}/${slot}`,
    store: [`op item create --vault mcp --title '${server}'`],
    steps: [],
    ...given,
  };
}

/** A file in which the fifth line is replaced; its texts hold what must never be printed. */
export function remediated(given: Partial<RemediatedFile> = {}): RemediatedFile {
  const path = given.path ?? '.mcp.json';
  return {
    path,
    before: 'BEFORE-TEXT',
    after: `AFTER-TEXT of ${path}`,
    diff: [],
    hunks: [{ first: 5, last: 5, lines: ['HUNK-LINE'], holdsCredential: false }],
    swaps: [swap({ file: path })],
    ...given,
  };
}

export const ONEPASSWORD: Setup = {
  manager: 'onepassword',
  name: '1Password',
  install: 'https://developer.1password.com/docs/cli/get-started/',
  signIn: ['op signin'],
};

/** A literal that stays. */
export function unswapped(given: Partial<Unswapped> = {}): Unswapped {
  return {
    file: 'other.json',
    line: 9,
    client: 'zed',
    place: 'argument',
    slot: '--token',
    reason: 'The client expands nothing in arguments.',
    steps: ['Wrap the server in a script.'],
    ...given,
  };
}

/** A remediation with these files. */
export function remediation(files: readonly RemediatedFile[] = [remediated()], left: readonly Unswapped[] = []): Remediation {
  return { files, left, setup: ONEPASSWORD };
}
