/** Programs that fetch a package and run it, and the options with which the package is named. */
const RUNNERS: Readonly<
  Record<string, { readonly kind: 'npm' | 'pypi'; readonly after: readonly (readonly string[])[]; readonly flags: readonly string[] }>
> = {
  npx: { kind: 'npm', after: [[]], flags: ['-p', '--package'] },
  bunx: { kind: 'npm', after: [[]], flags: ['-p', '--package'] },
  pnpx: { kind: 'npm', after: [[]], flags: ['-p', '--package'] },
  pnpm: { kind: 'npm', after: [['dlx']], flags: ['-p', '--package'] },
  yarn: { kind: 'npm', after: [['dlx']], flags: ['-p', '--package'] },
  bun: { kind: 'npm', after: [['x']], flags: ['-p', '--package'] },
  npm: { kind: 'npm', after: [['exec'], ['x']], flags: ['-p', '--package'] },
  uvx: { kind: 'pypi', after: [[]], flags: ['--from'] },
  uv: { kind: 'pypi', after: [['tool', 'run']], flags: ['--from'] },
  pipx: { kind: 'pypi', after: [['run']], flags: ['--spec'] },
};
/** Options of the runners above that take a value and name no package. */
const VALUED = new Set([
  '-c',
  '--call',
  '--python',
  '--with',
  '--with-editable',
  '--index-url',
  '--registry',
  '--cache',
  '--directory',
  '--project',
]);

/** A package that a runner is told to run. */
export interface RunnerPackage {
  readonly kind: 'npm' | 'pypi';
  /** Index of the word that names it. */
  readonly at: number;
}

/** Name of a program, without path and ending: `C:\Tools\op.exe` is `op`. */
export function programOf(word: string): string {
  return word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1).replace(/\.(?:exe|cmd)$/i, '');
}

/** The package that is run where a runner stands at `at`; `undefined` where none does. */
export function packageAfter(words: readonly string[], at: number): RunnerPackage | undefined {
  const program = programOf(words[at] ?? '');
  const runner = Object.hasOwn(RUNNERS, program) ? RUNNERS[program] : undefined;
  const after = runner?.after.find((wanted) => wanted.every((word, i) => words[at + 1 + i] === word));
  if (runner === undefined || after === undefined) return undefined;
  for (let i = at + 1 + after.length; i < words.length; i++) {
    const word = words[i] ?? '';
    if (runner.flags.includes(word)) return words[i + 1] === undefined ? undefined : { kind: runner.kind, at: i + 1 };
    const named = runner.flags.find((flag) => word.startsWith(`${flag}=`));
    if (named !== undefined) return { kind: runner.kind, at: i };
    if (VALUED.has(word)) i++;
    else if (!word.startsWith('-')) return { kind: runner.kind, at: i };
  }
  return undefined;
}

/** A package's name without its version: `@acme/cli@1.2.0` is `@acme/cli`, `acme[all]==1.0` is `acme`, `github:acme/cli#main` is `github:acme/cli`. */
export function packageName(word: string): string {
  return word.replace(/^--?[a-z-]{1,20}=/, '').replace(/(?<=.)(?:@.{0,200}|\[.{0,200}|[=<>~!#].{0,200})$/, '');
}
