import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../docs/rules', import.meta.url));

/** The page of a rule. */
export function pageOf(rule: string): string {
  return readFileSync(`${FOLDER}/${rule}.md`, 'utf8');
}

/** The fenced block of a rule's page that stands under `Before:` or `After:`. */
export function blockOf(rule: string, label: 'Before' | 'After'): string {
  const body = new RegExp(`^${label}:\\n\\n\`\`\`json\\n([^\`]{1,5000})\`\`\`$`, 'm').exec(pageOf(rule))?.[1];
  if (body === undefined) throw new Error(`docs/rules/${rule}.md has no block under "${label}:"`);
  return body;
}
