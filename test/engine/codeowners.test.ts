import { describe, expect, test } from 'vitest';
import { ownersOf, ownsPath, readCodeOwners, reviewersOf } from '../../src/engine/codeowners.ts';

/** GitHub's own example, and what its page says of it. */
const EXAMPLE = `# This is a comment.
*       @global-owner1 @global-owner2
*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/* docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat
/apps/ @octocat
/apps/github
my\\ file.json @blank
!no.json @nobody
[ab].json @nobody
\\#odd @nobody
`;

describe('the last line that fits is the one that counts', () => {
  test.each([
    ['README.md', ['@global-owner1', '@global-owner2']],
    ['src/deep/index.js', ['@js-owner']],
    ['main.go', ['docs@example.com']],
    ['notes.txt', ['@octo-org/octocats']],
    ['build/logs/a/b.txt', ['@octocat']],
    ['docs/getting-started.md', ['@doctocat']],
    ['docs/build-app/troubleshooting.md', ['@doctocat']],
    ['x/docs/getting-started.md', ['@global-owner1', '@global-owner2']],
    ['nested/apps/a.md', ['@octocat']],
    ['deeply/nested/logs/x.md', ['@octocat']],
    ['apps/other.md', ['@octocat']],
    ['apps/github', []],
    ['apps/github/x.md', []],
    ['a/my file.json', ['@blank']],
    ['no.json', ['@global-owner1', '@global-owner2']],
    ['a.json', ['@global-owner1', '@global-owner2']],
  ])('%s', (path, owners) => {
    expect(ownersOf(readCodeOwners(EXAMPLE), path)).toEqual(owners);
  });

  test('nobody where no line fits', () => {
    expect(ownersOf(readCodeOwners('/a @x\n'), 'b')).toEqual([]);
  });
});

describe('patterns', () => {
  test.each([
    ['docs/*', 'docs/a.md', true],
    ['docs/*', 'docs/a/b.md', false],
    ['/docs/*', 'docs/a/b.md', false],
    ['docs/**', 'docs/a/b.md', true],
    ['*', 'a/b/c', true],
    ['/*', 'a', true],
    ['/*', 'a/b', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b/c', true],
    ['a?c', 'x/abc', true],
    ['a?c', 'x/a/c', false],
    ['.mcp.json', 'x/.mcp.json', true],
    ['/.mcp.json', 'x/.mcp.json', false],
    ['.cursor/', 'x/.cursor/mcp.json', true],
    ['.cursor/', 'x/.cursor', false],
    ['A', 'a', false],
    ['*.*.json', 'a.b.json', true],
  ])('%s · %s: %s', (pattern, path, expected) => {
    expect(ownsPath(pattern, path)).toBe(expected);
  });

  test('take time in proportion to their length, not a power of it', () => {
    const pattern = `/${'*a'.repeat(450)}`;
    const path = `${'a'.repeat(20_000)}b`;
    expect(ownsPath(pattern, path)).toBe(false);
    expect(ownsPath(`/${'**/a/'.repeat(190)}b`, `${'a/'.repeat(2_000)}c`)).toBe(false);
  });
});

test('people and teams of the organisation can be asked; an address, a stranger team and what is no name cannot', () => {
  const rules = readCodeOwners('*.json @ann @Acme/security @other/team me@example.com @bad;name\n*.toml @ann @bob\n');
  expect(reviewersOf(rules, ['a.json', 'b.toml', 'c.md'], 'acme')).toEqual({ users: ['ann', 'bob'], teams: ['security'] });
});
