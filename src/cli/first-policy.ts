import { someOf } from '../core/some-of.ts';

/** A manager that a repository refers to already, and the files that do. */
export interface ManagerInUse {
  readonly id: string;
  /** For people: `1Password`. */
  readonly name: string;
  /** Paths from the root, safe to print. */
  readonly files: readonly string[];
}

const SCHEMA = 'https://raw.githubusercontent.com/mcp-keygate/keygate/main/schemas/policy.schema.json';
/** Files that are named for one manager; the rest is counted. */
const MAX_NAMED = 3;

/** A path that cannot end the comment it stands in. */
function inComment(path: string): string {
  return path.replaceAll(/[^\x20-\x7e]/g, '?');
}

function usedIn({ name, files }: ManagerInUse): string {
  return `    # ${name}, in ${someOf(files.map(inComment), MAX_NAMED)}.`;
}

/** What may stand below the id of a manager, as an example in comments. */
const PARTS = ['  #   onepassword:', '  #     paths: [mcp/**]', '  #     accounts: [acme.1password.com]'];

function managersPart(managers: readonly ManagerInUse[]): readonly string[] {
  if (managers.length === 0) {
    return [
      '  # No configuration refers to a secrets manager yet, so every one that Keygate knows is approved.',
      '  # "keygate list managers" prints their ids.',
      '  # managers:',
      ...PARTS,
    ];
  }
  return [
    '  # The managers that are approved: those that configurations refer to now. Below an id may stand',
    '  # which part of it is:',
    ...PARTS,
    '  managers:',
    ...managers.flatMap((manager) => [usedIn(manager), `    ${manager.id}:`]),
  ];
}

/** The text of a first policy, with comments for what it could say. */
export function firstPolicy(managers: readonly ManagerInUse[]): string {
  return `${[
    `# yaml-language-server: $schema=${SCHEMA}`,
    '# The policy of Keygate: what fails a run, what may stay, where credentials may come from.',
    '# It is read from the base of a change, so what is written here counts once it is merged.',
    '# https://github.com/mcp-keygate/keygate/blob/main/docs/policy.md',
    'version: 1',
    '',
    "# An organisation's policy, which can be tightened here and not loosened.",
    '# extends: acme/security/keygate.yml@main',
    '',
    '# Least severity that fails a run: error, warning or note.',
    'fail-on: error',
    '',
    '# How grave the findings of a rule are: error, warning, note or off. "keygate list rules" prints the rules.',
    '# severity:',
    '#   duplicate-key: error',
    '',
    '# What "keygate verify" asks of the credentials of MCP servers.',
    'verify:',
    '  # The lowest rung that is accepted. Worst first: literal, environment, prompt, manager, short-lived, none.',
    '  minimum: manager',
    ...managersPart(managers),
    '  # Files for which something else is approved.',
    '  # environments:',
    '  #   production:',
    '  #     files: [deploy/prod/**]',
    '  #     managers: [vault]',
    '  # Places that may fall short of this for a time, 90 days at most.',
    '  # exceptions:',
    '  #   - path: legacy/.mcp.json',
    '  #     reason: Its vendor supports variables alone until the next release.',
    '  #     approver: head-of-platform',
    '  #     expires: YYYY-MM-DD',
    '',
    '# Findings that may stay, each with a reason.',
    '# allow:',
    '#   - path: demo/**',
    '#     rule: static-credential',
    '#     reason: Passwords of containers that live for one demonstration.',
    '#     owner: demo-team',
    '#     expires: YYYY-MM-DD',
  ].join('\n')}\n`;
}
