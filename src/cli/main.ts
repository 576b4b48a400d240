import type { Command } from 'commander';
import { ForgeError, UserError } from '../core/errors.ts';
import { CHOICES, LAUNCHERS } from '../core/remediation.ts';
import { plainText } from '../report/escape.ts';
import { version } from '../version.ts';
import { check, type CheckOptions, FORMATS } from './check.ts';
import { completionScript, SHELLS } from './completion.ts';
import { EXEC_HELP, EXEC_OPTIONS } from './exec-options.ts';
import { EXIT } from './exit.ts';
import { explainRule } from './explain.ts';
import { fix, type FixOptions } from './fix.ts';
import { init, type InitOptions } from './init.ts';
import { LISTS, listKnowledge } from './list.ts';
import { PLAN_FORMATS, rotatePlan, type RotatePlanOptions } from './rotate-plan.ts';
import { revoke, type RevokeOptions } from './revoke.ts';
import { painter, wantsColour } from './terminal.ts';

const EXAMPLES = `
Examples:
  keygate check                          the current folder
  keygate check .mcp.json .cursor        some files and folders
  keygate check --base main --head HEAD  what a branch adds, commit by commit
  keygate check --write-baseline         accept what is there for now; what is added later counts
  keygate check --format sarif --output keygate.sarif

Exit codes: 0 clean, 1 findings, 2 wrong usage or policy, 3 nothing to scan, 4 something could not be read or told
`;

/** Builds the command line. \`finished\` takes the exit code of the command that ran. */
function build(commander: typeof import('commander'), finished: (code: number) => void): Command {
  const { Argument, Command, Option } = commander;
  const program = new Command('keygate')
    .description('Keeps static credentials out of MCP configurations.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('(keygate --help shows what there is)')
    .exitOverride();

  /** The options that check and verify share. */
  const examining = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .argument('[path...]', 'files or folders to examine; one folder is the root of the report (default: the current folder)')
      .option('--repo <owner/name>', 'examine a repository on GitHub over its API (token: GITHUB_TOKEN)')
      .option('--base <commit>', 'examine only what lies between this commit and the head')
      .option('--head <commit>', 'commit to examine instead of the working tree')
      .addOption(new Option('--format <format>', 'format of the report').choices(FORMATS).default('text'))
      .option('--output <file>', 'write the report to a file')
      .option('--tracked', 'leave out new files that git does not track yet, whose search is most of the time on a large tree')
      .option('--policy <file>', 'policy to use instead of .github/keygate.yml')
      .addOption(
        new Option('--fail-on <severity>', "least severity that fails (default: the policy's, else error)").choices([
          'error',
          'warning',
          'note',
        ]),
      )
      .option('--color', 'colour the text, whatever the terminal')
      .option('--no-color', 'do not colour the text')
      .option('--verbose', 'say what is being done');
  /** Commander's default for --no-color is true; only a flag that was given counts. */
  const given = <O extends { readonly color?: boolean }>(options: O, command: Command): O => {
    if (command.getOptionValueSource('color') === 'cli') return options;
    const { color: _color, ...rest } = options;
    return rest as O;
  };

  examining('check', 'find credentials that are written out in MCP configurations')
    .option('--configurations', 'read configurations alone: leave out prose, scripts, code and other texts')
    .option(
      '--write-baseline [file]',
      'accept the findings of the whole tree for now, as a list of fingerprints (default: .github/keygate-baseline.txt)',
    )
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: CheckOptions, command: Command) => {
      finished(await check(paths, given(options, command)));
    });

  examining('verify', 'judge whether every credential comes from an approved secrets manager, in a way that works in its client')
    .option('--badge <file>', 'write a badge for shields.io')
    .option('--warn-only', 'report, and fail nothing')
    .option('--live', 'ask the secrets managers whether each secret is there, how old it is and whether it is rotated; reads no value')
    .option('--probe-oauth', 'ask remote servers, without a credential, whether they offer OAuth')
    .action(async (paths: string[], options: CheckOptions, command: Command) => {
      finished(await check(paths, given(options, command), true));
    });

  // dist/cli.js hands it to a door of its own; what stands here is its help and its completion.
  const exec = program
    .command('exec')
    .description('start an MCP server with the values that the references in its environment and arguments name')
    .usage('[options] -- command [argument...]')
    .addHelpText('after', EXEC_HELP)
    .action(() => {
      throw new UserError('keygate exec stands first on its command line: keygate exec [options] -- command [argument...]');
    });
  for (const [name, option] of Object.entries(EXEC_OPTIONS))
    exec.option('value' in option ? `--${name} <${option.value}>` : `--${name}`, option.description);

  program
    .command('fix')
    .description(
      'swap credentials that are written out for references to a secrets manager; shows the changes, and makes them with --write',
    )
    .argument('[path...]', 'files or folders to mend; one folder is the root (default: the current folder)')
    .option('--write', 'make the changes in the working tree')
    .option('--interactive', 'ask about each credential, then make the changes')
    .option('--force', 'change files that have changes which are not committed')
    .option('--store', 'store the credentials in the manager first: creates, never writes over; if that fails, nothing is changed')
    .option('--owner <name>', 'who answers for what is stored (default: GITHUB_ACTOR, else user.email of git)')
    .option('--manager <id>', "secrets manager that credentials are moved to (default: the policy's)")
    .option('--place <template>', 'where a credential is stored, made of {repo}, {server} and {slot}')
    .option('--set <name=value...>', "settings of the manager's references, such as vault=mcp")
    .addOption(
      new Option('--launcher <launcher>', "what starts a server: keygate through npx, installed, or the manager's own").choices(LAUNCHERS),
    )
    .option('--deliveries <list>', `ways to give a credential, best first: ${CHOICES.join(',')}`)
    .option('--policy <file>', 'policy to use instead of .github/keygate.yml')
    .addOption(new Option('--format <format>', 'format of the report').choices(['text', 'json']).default('text'))
    .option('--color', 'colour the text, whatever the terminal')
    .option('--no-color', 'do not colour the text')
    .option('--verbose', 'say what is being done')
    .action(async (paths: string[], options: FixOptions, command: Command) => {
      finished(await fix(paths, given(options, command)));
    });

  program
    .command('rotate-plan')
    .description('say which credentials are exposed since when, where they are used, and how to replace them in which order')
    .argument('[path...]', 'files or folders to read; one folder is the root (default: the current folder)')
    .option('--manager <id>', "secrets manager that credentials are moved to, for the lines that store them (default: the policy's)")
    .option('--place <template>', 'where a credential is stored, made of {repo}, {server} and {slot}')
    .option('--set <name=value...>', "settings of the manager's references, such as vault=mcp")
    .option('--policy <file>', 'policy to use instead of .github/keygate.yml')
    .addOption(new Option('--format <format>', 'format of the plan').choices(PLAN_FORMATS).default('text'))
    .option('--verbose', 'say what is being done')
    .action(async (paths: string[], options: RotatePlanOptions) => {
      finished(await rotatePlan(paths, options));
    });

  program
    .command('revoke')
    .description('revoke credentials that were committed, at their issuers; shows what it would do, and does it with --yes')
    .argument('[path...]', 'files whose history is searched, deleted ones too (default: the configurations of the last commit)')
    .option('--yes', 'revoke: for good')
    .option('--interactive', 'ask at the terminal, then revoke')
    .option('--force', 'revoke what the branch still has, too')
    .option('--stdin', 'take the credentials from standard input, one a line, instead of from the history')
    .option('--fingerprint <fingerprint...>', 'only what has one of these fingerprints in a report')
    .option('--branch <branch>', 'branch that must not have them any more (default: the default branch)')
    .option('--server <issuer=address...>', 'server that you run yourselves: gitlab=https://gitlab.example.com')
    .option('--policy <file>', 'policy to use instead of .github/keygate.yml')
    .addOption(new Option('--format <format>', 'format of the report').choices(['text', 'json']).default('text'))
    .option('--color', 'colour the text, whatever the terminal')
    .option('--no-color', 'do not colour the text')
    .option('--verbose', 'say what is being done')
    .action(async (paths: string[], options: RevokeOptions, command: Command) => {
      finished(await revoke(paths, given(options, command)));
    });

  program
    .command('init')
    .description('write a first policy and workflow, for the managers that the repository refers to already')
    .option('--force', 'write over a policy and a workflow that are there')
    .action(async (options: InitOptions) => {
      process.stdout.write(`${await init(process.cwd(), options)}\n`);
    });

  program
    .command('explain')
    .description('say what a rule finds, why, and how to mend it')
    .argument('<rule>', 'id of the rule')
    .action(async (rule: string) => {
      process.stdout.write(await explainRule(rule, painter(wantsColour(undefined, process.stdout, process.env))));
    });

  program
    .command('list')
    .description('list what Keygate knows')
    .addArgument(new Argument('<what>', 'what to list').choices(LISTS))
    .action(async (what: string) => {
      process.stdout.write(await listKnowledge(what));
    });

  program
    .command('completion')
    .description('print a completion script for a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .action((shell: string) => {
      process.stdout.write(completionScript(shell, program));
    });
  return program;
}

/** The command line's door. Sets the exit code and lets the process end by itself. */
export async function main(): Promise<void> {
  // `keygate list rules | head` closes the pipe early; that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  let code: number = EXIT.clean;
  const commander = await import('commander');
  try {
    await build(commander, (result) => {
      code = result;
    }).parseAsync(process.argv);
  } catch (error) {
    if (error instanceof commander.CommanderError) code = error.exitCode === 0 ? EXIT.clean : EXIT.usage;
    else if (error instanceof UserError) {
      process.stderr.write(`keygate: ${plainText(error.message)}\n`);
      code = EXIT.usage;
    } else if (error instanceof ForgeError) {
      process.stderr.write(`keygate: ${plainText(error.message)}\n`);
      code = EXIT.incomplete;
    } else {
      process.stderr.write(
        `keygate failed; please report this at https://github.com/mcp-keygate/keygate/issues\n${error instanceof Error ? (error.stack ?? error.message) : 'unknown error'}\n`,
      );
      code = 70;
    }
  }
  process.exitCode = code;
}
