import type { Command } from 'commander';
import { UserError } from '../core/errors.ts';

/** Shells that a completion script can be made for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

function wordsOf(command: Command): readonly string[] {
  return [
    ...command.options.flatMap((option) => [option.long, option.short]).filter((flag) => flag !== undefined && flag !== null),
    '--help',
  ];
}

function choicesOf(command: Command): readonly { readonly flag: string; readonly values: readonly string[] }[] {
  return command.options.flatMap((option) =>
    option.argChoices !== undefined && option.long !== undefined && option.long !== null
      ? [{ flag: option.long, values: option.argChoices }]
      : [],
  );
}

function bash(program: Command): string {
  const commands = program.commands.map((command) => command.name());
  const cases = program.commands.map((command) => {
    const choices = choicesOf(command).map(
      ({ flag, values }) => `      ${flag}) COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$current")); return ;;\n`,
    );
    const values = command.registeredArguments.flatMap((argument) => argument.argChoices ?? []);
    return `    ${command.name()})\n      case "$previous" in\n${choices.join('')}      esac\n      COMPREPLY=($(compgen -W "${[...wordsOf(command), ...values].join(' ')}" -- "$current") $(compgen -f -- "$current")) ;;\n`;
  });
  return `_keygate() {\n  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"\n  if [ "$COMP_CWORD" -eq 1 ]; then\n    COMPREPLY=($(compgen -W "${[...commands, '--help', '--version'].join(' ')}" -- "$current"))\n    return\n  fi\n  case "\${COMP_WORDS[1]}" in\n${cases.join('')}  esac\n}\ncomplete -o filenames -F _keygate keygate\n`;
}

function fish(program: Command): string {
  const lines = program.commands.flatMap((command) => [
    `complete -c keygate -n __fish_use_subcommand -a ${command.name()} -d '${command.description().replace(/'/g, '')}'`,
    ...command.options.map((option) => {
      const values = option.argChoices === undefined ? '' : ` -x -a '${option.argChoices.join(' ')}'`;
      return `complete -c keygate -n '__fish_seen_subcommand_from ${command.name()}' -l ${(option.long ?? '').replace(/^--/, '')}${values} -d '${option.description.replace(/'/g, '')}'`;
    }),
  ]);
  return `${lines.join('\n')}\n`;
}

/** `keygate completion`: a script for the shell to load, made from the commands themselves. */
export function completionScript(shell: string, program: Command): string {
  switch (shell) {
    case 'bash':
      return bash(program);
    case 'zsh':
      return `#compdef keygate\nautoload -U +X bashcompinit && bashcompinit\n${bash(program)}`;
    case 'fish':
      return fish(program);
    default:
      throw new UserError(`There is no completion for "${shell}"; choose one of ${SHELLS.join(', ')}.`);
  }
}
