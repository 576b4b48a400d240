import type { RemediatedFile } from '../core/remediation.ts';
import { plainText } from './escape.ts';
import type { Paint } from './text.ts';

/** The changes of a file as a unified diff, every credential in it masked. */
export function maskedDiff({ path, diff }: RemediatedFile, paint: Paint): string {
  let text = `${paint('bold', `--- a/${plainText(path)}`)}\n${paint('bold', `+++ b/${plainText(path)}`)}\n`;
  for (const { oldStart, oldLines, newStart, newLines, lines } of diff) {
    text += `${paint('cyan', `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`)}\n`;
    for (const line of lines) {
      const plain = plainText(line.replace(/\r$/, ''));
      text += `${line.startsWith('-') ? paint('red', plain) : line.startsWith('+') ? paint('green', plain) : plain}\n`;
    }
  }
  return `${text}\n`;
}
