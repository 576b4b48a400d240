import type { Task } from '../../src/actions/remediation-run.ts';
import type { Hunk, RemediatedFile, Remediation, Swap, Unswapped } from '../../src/core/remediation.ts';

/**
 * A remediation by plain replacement of text, for tests of what is done with one: a GitHub token that
 * is the value of a variable, one a line, becomes a reference of 1Password. A variable `KEEP_…` keeps
 * its token.
 */
const LITERAL = /"(?<slot>\w+)": "(?<token>ghp_[A-Za-z0-9]{36})"/g;
const SERVER = /^ {4}"(?<server>[\w-]+)": \{/;

/** A file with its literals replaced; `undefined` where there is none. */
function plainlySwapped(path: string, before: string): { readonly file: RemediatedFile; readonly left: readonly Unswapped[] } | undefined {
  const swaps: Swap[] = [];
  const left: Unswapped[] = [];
  const hunks: Hunk[] = [];
  let server = '';
  const lines = before.split('\n').map((text, i) => {
    server = SERVER.exec(text)?.groups?.['server'] ?? server;
    const after = text.replace(LITERAL, (whole, slot: string) => {
      const place = {
        file: path,
        line: i + 1,
        client: 'claude-code',
        server,
        place: 'env',
        slot,
        issuer: 'GitHub',
        rotate: 'https://github.com/settings/tokens',
      } as const;
      if (slot.startsWith('KEEP_')) {
        left.push({ ...place, reason: 'The test keeps it.', steps: ['Move it by hand.'] });
        return whole;
      }
      const stored = `mcp/${server}/${slot}`;
      const store = [`op item create --category password --vault mcp --title '${server}' '${slot}[password]'`];
      swaps.push({ ...place, delivery: 'launcher', stored, reference: `op://${stored}`, store, steps: [] });
      return `"${slot}": "op://${stored}"`;
    });
    if (after !== text) hunks.push({ first: i + 1, last: i + 1, lines: [after], holdsCredential: /ghp_/.test(after) });
    return after;
  });
  if (swaps.length === 0 && left.length === 0) return undefined;
  return { file: { path, before, after: lines.join('\n'), diff: [], hunks, swaps }, left };
}

/** All files of a commit that end in `.json`, or of those that differ from another commit. */
export async function plainRemediation({ repository, commit, since }: Task): Promise<Remediation> {
  const before = new Map((since === undefined ? [] : await repository.files(since)).map(({ path, blob }) => [path, blob]));
  const tree = (await repository.files(commit)).filter(({ path, blob }) => path.endsWith('.json') && before.get(path) !== blob);
  const contents = await repository.blobs(
    tree.map(({ blob }) => blob),
    1_000_000,
  );
  const found = tree.flatMap(({ path, blob }) => {
    const content = contents.get(blob);
    const swapped =
      content !== undefined && 'bytes' in content ? plainlySwapped(path, Buffer.from(content.bytes).toString('utf8')) : undefined;
    return swapped === undefined ? [] : [swapped];
  });
  const files = found.map(({ file }) => file).filter(({ swaps }) => swaps.length > 0);
  const left = found.flatMap((one) => one.left);
  if (files.length === 0) return { files, left };
  const setup = {
    manager: 'onepassword',
    name: '1Password',
    install: 'https://developer.1password.com/docs/cli/get-started/',
    signIn: ['op signin'],
  };
  return { files, left, setup };
}
