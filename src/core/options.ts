/**
 * The words of a launcher's command line that are neither options nor values of options, its
 * subcommand left out. `valued`: options whose value is the next word.
 */
export function plainWords(
  options: readonly string[],
  { valued, subcommand }: { readonly valued: readonly string[]; readonly subcommand: readonly string[] },
): readonly string[] {
  const words: string[] = [];
  for (let i = 0; i < options.length; i++) {
    const option = options[i] ?? '';
    if (!option.startsWith('-')) words.push(option);
    else if (valued.includes(option)) i++;
  }
  return words.slice(subcommand.length);
}
