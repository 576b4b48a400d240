/** A task of ours: its box, its text, and the id at its end. */
const TASK = /^- \[(?<box>[ xX])\](?<text>[^\n]{0,10000}) <!-- (?<id>[0-9a-f]{12}) -->$/gm;

/** A description in which the boxes that are ticked in the one before it are ticked as well. */
export function withTicks(body: string, previous: string): string {
  const ticked = new Set(
    [...previous.replaceAll('\r', '').matchAll(TASK)].flatMap(({ groups }) => (groups?.['box'] === ' ' ? [] : [groups?.['id']])),
  );
  if (ticked.size === 0) return body;
  return body.replace(TASK, (whole, _box: string, text: string, id: string) => (ticked.has(id) ? `- [x]${text} <!-- ${id} -->` : whole));
}
