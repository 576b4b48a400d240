import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { swapId } from '../../src/core/swap-id.ts';
import { editsReport } from '../../src/report/edits.ts';
import { proposalOf } from '../../src/report/proposal.ts';
import { remediationSummary } from '../../src/report/remediation-summary.ts';
import { reviewBody, suggestionComment } from '../../src/report/suggestion.ts';
import { ONEPASSWORD, remediated, remediation, swap, unswapped } from '../support/remediations.ts';

/** Many files with many swaps each. */
function many(files: number, swaps: number) {
  return remediation(
    Array.from({ length: files }, (_, i) => {
      const path = `services/number-${i}/.mcp.json`;
      return remediated({ path, swaps: Array.from({ length: swaps }, (_, j) => swap({ file: path, server: `server-${j}` })) });
    }),
    Array.from({ length: files }, (_, i) => unswapped({ file: `left/number-${i}.json` })),
  );
}

describe('the description', () => {
  test('holds what changes, the order, how each credential is stored, what developers do once, and the tasks', () => {
    const { title, body, headline, message } = proposalOf(remediation([remediated()], [unswapped()]), {});
    expect(title).toBe('Replace 1 MCP credential by references to 1Password');
    expect(headline).toBe(title);
    expect(message).toContain('revoke them');
    expect(body).toContain(
      '| <code>.mcp.json</code> | github | env <code>GITHUB_TOKEN</code> | <code>op&#58;&#47;&#47;mcp/github/GITHUB_TOKEN</code> |',
    );
    const headings = [
      '### What changes',
      '### In this order',
      '### Store',
      '### Once for each developer',
      '### Revoke',
      '### Left as it is',
    ];
    expect(body.match(/^### .*$/gm)).toEqual(headings);
    expect(body).toContain(
      "```sh\n# .mcp.json, github, GITHUB_TOKEN: mcp/github/GITHUB_TOKEN\nop item create --vault mcp --title 'github'\n```",
    );
    expect(body).toContain('Install 1Password: <https://developer.1password.com/docs/cli/get-started/>');
    expect(body).toContain('```sh\nop signin\n```');
    expect(body).toContain(
      '- [ ] GitHub: revoke what stood in <code>.mcp.json</code>, line 5 (github, <code>GITHUB_TOKEN</code>), [here](https://github.com/settings/tokens)',
    );
    expect(body).toContain('line 9 (argument <code>--token</code>): The client expands nothing in arguments. Wrap the server in a script.');
  });

  test('leaves out what does not apply: nothing to store, no manager, nothing left', () => {
    const plain = swap({ delivery: 'oauth', reference: '', store: [], steps: ['Sign in when the client asks.'] });
    const { title, body } = proposalOf({ files: [remediated({ swaps: [plain] })], left: [] }, {});
    expect(title).toBe('Take 1 MCP credential out of the configuration');
    expect(body.match(/^### .*$/gm)).toEqual(['### What changes', '### In this order', '### Once for each developer', '### Revoke']);
    expect(body).toContain('| taken out |');
    expect(body).toContain('- Sign in when the client asks. (<code>GITHUB_TOKEN</code> in <code>.mcp.json</code>)');
  });

  test('prints nothing of a file, whatever report it is', () => {
    const given = remediation([remediated({ hunks: [{ first: 5, last: 5, lines: ['HELD-LINE'], holdsCredential: true }] })], [unswapped()]);
    const { title, body, headline, message } = proposalOf(given, {});
    const said = [title, body, headline, message, editsReport(given, 'c'.repeat(40))];
    said.push(remediationSummary({ remediation: given, headline: 'x', pulls: [], notices: [], byHand: ['npx'] }));
    for (const text of said) expect(text).not.toMatch(/BEFORE-TEXT|AFTER-TEXT|HELD-LINE/);
  });

  test.each([
    [1, 1],
    [31, 1],
    [200, 1],
    [3, 100],
    [200, 20],
    [5_000, 2],
  ])('of %i files with %i swaps each fits GitHub’s limit and names every issuer’s page', (files, swaps) => {
    const { body } = proposalOf(many(files, swaps), {});
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain('https://github.com/settings/tokens');
    expect(body).toMatch(/<!-- keygate: proposal [0-9a-f]{12} -->\n$/);
  });

  test('folds two hundred swaps by file, each with its reference', () => {
    const { body } = proposalOf(many(10, 20), {});
    expect(
      body.match(/<details><summary><code>services\/number-\d\/.mcp.json<\/code>: 20 credentials<\/summary>/g)?.length,
    ).toBeGreaterThanOrEqual(10);
    expect(body.match(/mcp\/server-19\/GITHUB_TOKEN<\/code> \|/g)).toHaveLength(10);
  });

  test('keeps the boxes that were ticked, of the same swaps alone', () => {
    const [one, two] = [swap(), swap({ slot: 'OTHER' })];
    const given = remediation([remediated({ swaps: [one, two] })]);
    const before = proposalOf(given, {})
      .body.replace(/- \[ \](?=.*GITHUB_TOKEN)/, '- [x]')
      .replaceAll('\n', '\r\n');
    const ticked = proposalOf(given, {}, before)
      .body.split('\n')
      .filter((line) => line.startsWith('- [x]'));
    expect(ticked).toEqual([expect.stringContaining(swapId(one))]);
    const other = remediation([remediated({ swaps: [swap({ reference: 'op://another/one' })] })]);
    expect(proposalOf(other, {}, before).body).not.toContain('- [x]');
  });

  test('lets no name act: neither in a table nor in a command, nor end the block that it stands in', () => {
    const hostile = swap({
      server: 'a|b\n\n<script>@everyone ![x](https://evil.example)',
      slot: '`rm` -->',
      store: ['echo ```\n```\necho'],
      reference: '</code>|',
    });
    const { body } = proposalOf(remediation([remediated({ swaps: [hostile] })]), { title: undefined });
    const lines = body.split('\n');
    // One block each for storing and signing in; neither ends before its own fence.
    expect(lines.filter((line) => /^`{3,}/.test(line))).toEqual(['````sh', '````', '```sh', '```']);
    const prose = body.replace(/^````sh\n[\s\S]*?\n````$/m, '');
    expect(prose).not.toMatch(/<script>|@everyone|\]\(https:\/\/evil/);
    expect(body.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3);
  });
});

describe('templates', () => {
  test('of title, description and message', () => {
    const wording = {
      title: 'fix: {count} literals in {files} files → {manager}\n second line',
      commitMessage: 'fix(mcp): {count} credentials\n\nBecause of {manager}.',
      body: 'Hello.\n\n{table}\n\n{order}\n\n{store}\n\n{setup}\n\n{rotation}\n\n{left}',
    };
    const { title, body, headline, message } = proposalOf(remediation([remediated()], [unswapped()]), wording);
    expect(title).toBe('fix: 1 literals in 1 files → 1Password second line');
    expect([headline, message]).toEqual(['fix(mcp): 1 credentials', 'Because of 1Password.']);
    expect(body).toMatch(/^Hello\.\n\n\| File /);
    for (const part of ['1. **Store**', 'op signin', '- [ ] GitHub', 'Wrap the server']) expect(body).toContain(part);
  });

  test('what is put in is not a template, and a word that stands for nothing is a mistake', () => {
    const odd = remediation([remediated({ swaps: [swap({ slot: '{count}' })] })]);
    expect(proposalOf(odd, { body: '{table}' }).body).toContain('&#123;count&#125;');
    expect(() => proposalOf(remediation(), { body: '{tabel}' })).toThrow(UserError);
    expect(() => proposalOf(remediation(), { title: '{table}' })).toThrow('it may hold {count}, {files}, {manager}');
    expect(proposalOf(remediation(), { body: 'x '.repeat(100_000) }).body.length).toBeLessThanOrEqual(65_536);
  });
});

describe('suggestions', () => {
  const given = { id: 'a'.repeat(12), lines: ['  "A": "op://x"'], swaps: [swap()], part: 1, parts: 1 };

  test('hold the lines, how to store the credential, and where to revoke it', () => {
    const text = suggestionComment(given);
    expect(text).toContain('```suggestion\n  "A": "op://x"\n```');
    expect(text).toContain('[revoke it](https://github.com/settings/tokens)');
    expect(text).toContain("```sh\nop item create --vault mcp --title 'github'\n```");
    expect(text).toContain(`<!-- keygate: suggestion ${'a'.repeat(12)} -->`);
  });

  test('fence lines that hold fences', () => {
    expect(suggestionComment({ ...given, lines: ['```', '````x'] })).toContain('`````suggestion\n```\n````x\n`````');
  });

  test('say that parts belong together', () => {
    expect(suggestionComment({ ...given, swaps: [], part: 2, parts: 3 })).toMatch(
      /^These lines belong to the other suggestions[\s\S]*Part 2 of 3/,
    );
  });

  test('a body tells what was not suggested, and why', () => {
    const withheld = [{ id: 'b'.repeat(12), file: 'x.json', swaps: [swap({ line: 7 })], reason: 'The fix only adds lines.' }];
    const body = reviewBody([given], withheld, 3, ONEPASSWORD);
    expect(body).toMatch(/^Keygate suggests 1 fix for credentials/);
    expect(body).toContain('There is no room for 3 more here');
    expect(body).toContain('- <code>x.json</code>, line 7 (github, env <code>GITHUB_TOKEN</code>): The fix only adds lines.');
    expect(reviewBody([], withheld, 0, undefined)).toMatch(/^Keygate found credentials/);
  });
});

test('edits say which lines become which, and of lines in which a credential stays only that there are some', () => {
  const hunks = [
    { first: 5, last: 5, lines: ['five'], holdsCredential: false },
    { first: 8, last: 7, lines: ['new'], holdsCredential: false },
    { first: 9, last: 9, lines: ['HELD-LINE'], holdsCredential: true },
  ];
  expect(JSON.parse(editsReport(remediation([remediated({ hunks })], [unswapped()]), 'c0ffee'))).toEqual({
    schema: 1,
    commit: 'c0ffee',
    files: [
      {
        path: '.mcp.json',
        edits: [
          { first: 5, last: 5, lines: ['five'] },
          { first: 8, last: 7, lines: ['new'] },
        ],
        withheld: 1,
        swaps: [
          {
            line: 5,
            server: 'github',
            place: 'env',
            slot: 'GITHUB_TOKEN',
            delivery: 'launcher',
            reference: 'op://mcp/github/GITHUB_TOKEN',
          },
        ],
      },
    ],
    left: 1,
  });
});

test('a summary of very many swaps stays within what GitHub shows', () => {
  const text = remediationSummary({ remediation: many(3_000, 2), headline: 'Done.', pulls: [], notices: [], byHand: ['npx'] });
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
  expect(text).toContain('Done.');
});
