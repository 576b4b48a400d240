/** A word as a POSIX shell reads it: as it stands where no character means anything to the shell, else in single quotes. */
export function shellQuoted(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
