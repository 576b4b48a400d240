/** One line of a `.gitleaksignore`: where gitleaks found what is to be left. */
export interface GitleaksEntry {
  /** The commit it was found in; absent where the entry holds for every version of the file. */
  readonly commit?: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** The entries of a `.gitleaksignore` by the path they name. */
export type GitleaksIgnore = ReadonlyMap<string, readonly GitleaksEntry[]>;

const COMMIT = /^[0-9a-f]{7,64}$/i;

/**
 * Reads a `.gitleaksignore`: `path:rule:line` or `commit:path:rule:line`, `#` before comments
 * (gitleaks 8, detect/detect.go, read on 2026-11-26). The rule is gitleaks' own and says nothing
 * here. `broken`: numbers of the lines that are neither.
 */
export function readGitleaksIgnore(text: string): { readonly files: GitleaksIgnore; readonly broken: readonly number[] } {
  const files = new Map<string, GitleaksEntry[]>();
  const broken: number[] = [];
  for (const [i, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const parts = line.split(':');
    const commit = parts.length === 4 ? parts[0] : undefined;
    const [name = '', , number = ''] = parts.slice(-3);
    if (
      parts.length < 3 ||
      parts.length > 4 ||
      name === '' ||
      !/^\d{1,9}$/.test(number) ||
      (commit !== undefined && !COMMIT.test(commit))
    ) {
      broken.push(i + 1);
      continue;
    }
    const path = name.replaceAll('\\', '/').replace(/^\.\//, '');
    const entry = { path, line: Number(number), ...(commit === undefined ? {} : { commit: commit.toLowerCase() }) };
    const known = files.get(path);
    if (known === undefined) files.set(path, [entry]);
    else known.push(entry);
  }
  return { files, broken };
}
