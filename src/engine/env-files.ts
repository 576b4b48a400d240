/** What clients put in front of a path for the folder of the project. */
const PROJECT = /^(?:\$\{(?:workspaceFolder|workspaceFolder:[^}]{1,100}|CLAUDE_PROJECT_DIR|PWD|workspaceRoot)\}|\$PWD|\$\(pwd\))[\\/]?/;

/** Whether a file's name is one of an environment file. */
export function isEnvFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.endsWith('.env') || name.startsWith('.env.');
}

/** Where most repositories say which environment file a server is started with. */
export const NAMING_FILES: readonly string[] = [
  '.vscode/mcp.json',
  '.cursor/mcp.json',
  '.mcp.json',
  'compose.yaml',
  'compose.yml',
  'docker-compose.yaml',
  'docker-compose.yml',
];

/**
 * Paths from the root of the repository that `written` may mean in the file `from`: clients differ
 * in whether they start from the file's folder or the project's. Empty where it leads out of the
 * repository or depends on a variable.
 */
export function envFilePaths(from: string, written: string): readonly string[] {
  const inner = written.trim().replace(PROJECT, '');
  if (inner === '' || /^(?:[~\\/]|[A-Za-z]:)|[$%]/.test(inner)) return [];
  const folders = from.split('/').slice(0, -1);
  const found = new Set<string>();
  for (let up = folders.length; up >= 0; up--) {
    const parts = folders.slice(0, up);
    let inside = true;
    for (const part of inner.split(/[\\/]/)) {
      if (part === '..') inside &&= parts.pop() !== undefined;
      else if (part !== '.' && part !== '') parts.push(part);
    }
    // The file's own folder, the one around it (`.vscode/`), and the root: the others are guesses too many.
    if (inside && parts.length > 0 && (up >= folders.length - 1 || up === 0)) found.add(parts.join('/'));
  }
  return [...found];
}
