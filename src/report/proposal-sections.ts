import type { RemediatedFile, Remediation, Setup, Swap, SwapPlace, Unswapped } from '../core/remediation.ts';
import { shortId, swapId } from '../core/swap-id.ts';
import { fenced, linked, markdownCode, markdownText, plainText } from './escape.ts';
import { count } from './outcome.ts';

/**
 * How much is said of each swap: all, all but folded away file by file, or no more than how many
 * there are in a file.
 */
export type Detail = 'full' | 'folded' | 'counted';

/** Of more files than these only the number is told, where swaps are counted. */
const MOST_FILES = 100;
/** Places that are named for a sentence which several swaps share. */
const NAMED_PLACES = 3;

function fold(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** What is said of each file in turn, in the detail that is asked for. Files with one item each are folded together. */
function byFile<Item>(
  files: readonly { readonly file: string; readonly items: readonly Item[] }[],
  detail: Detail,
  noun: string,
  body: (items: readonly Item[]) => string,
): string {
  const told = files.filter(({ items }) => items.length > 0);
  if (detail === 'full') return told.map(({ items }) => body(items)).join('\n\n');
  const head = (file: string, items: readonly Item[]): string => `${markdownCode(file)}: ${count(items.length, noun)}`;
  if (detail === 'folded') {
    const single = told.filter(({ items }) => items.length === 1);
    const together = single.length < 2 ? [] : single.flatMap(({ items }) => items);
    const several = told.filter(({ items }) => items.length > 1 || together.length === 0);
    const folds = several.map(({ file, items }) => fold(head(file, items), body(items)));
    if (together.length > 0) folds.push(fold(`${count(together.length, 'file')} with one ${noun} each`, body(together)));
    return folds.join('\n');
  }
  const lines = told.slice(0, MOST_FILES).map(({ file, items }) => `- ${head(file, items)}`);
  if (told.length > MOST_FILES) lines.push(`- … and ${count(told.length - MOST_FILES, 'more file', 'more files')}`);
  return lines.join('\n');
}

function grouped<Item extends SwapPlace>(items: readonly Item[]): readonly { readonly file: string; readonly items: readonly Item[] }[] {
  const files = new Map<string, Item[]>();
  for (const item of items) files.set(item.file, [...(files.get(item.file) ?? []), item]);
  return [...files].map(([file, items]) => ({ file, items }));
}

function swapsOf(files: readonly RemediatedFile[]): readonly Swap[] {
  return files.flatMap(({ swaps }) => swaps);
}

const HEAD = '| File | Server | Place | Now |\n| --- | --- | --- | --- |\n';

function row({ file, server, place, slot, reference }: Swap): string {
  const now = reference === '' ? 'taken out' : markdownCode(reference);
  return `| ${markdownCode(file)} | ${markdownText(server ?? '')} | ${place} ${markdownCode(slot)} | ${now} |`;
}

/** Every swap with its file, server, slot and reference. */
export function changesTable({ files }: Remediation, detail: Detail): string {
  const swaps = swapsOf(files);
  if (detail === 'full') return `${HEAD}${swaps.map(row).join('\n')}`;
  return byFile(grouped(swaps), detail, 'credential', (items) => `${HEAD}${items.map(row).join('\n')}`);
}

/** The commands that store each credential, under a line that says which one. */
export function storing({ files }: Remediation, detail: Detail): string {
  const stored = swapsOf(files).filter(({ store }) => store.length > 0);
  if (stored.length === 0) return '';
  if (detail === 'counted') return 'Each developer who runs `npx mcp-keygate fix` gets the command that stores each credential.';
  const said = new Set<string>();
  return byFile(grouped(stored), detail, 'credential', (items) => {
    const lines = items.flatMap(({ file, server, slot, store, stored }) => {
      if (said.has(store.join('\n'))) return [];
      said.add(store.join('\n'));
      const what = [file, ...(server === undefined ? [] : [server]), slot].join(', ');
      return [`# ${plainText(what)}${stored === undefined ? '' : `: ${plainText(stored)}`}`, ...store.map(plainText)];
    });
    return lines.length === 0 ? 'Stored by the commands above.' : fenced('sh', lines);
  });
}

function installing({ name, install }: Setup): string {
  if (/^https:\/\/\S+$/.test(install)) return `Install ${markdownText(name)}: <${install}>`;
  return `Install ${markdownText(name)}:\n\n${fenced('sh', [plainText(install)])}`;
}

function placesOf(places: readonly SwapPlace[]): string {
  const named = places.slice(0, NAMED_PLACES).map(({ file, slot }) => `${markdownCode(slot)} in ${markdownCode(file)}`);
  const more = places.length > NAMED_PLACES ? ` and ${places.length - NAMED_PLACES} more` : '';
  return `${named.join(', ')}${more}`;
}

/** What each developer does once: install, sign in, and what single swaps ask of people. */
export function settingUp({ files, setup }: Remediation, detail: Detail): string {
  const steps = new Map<string, Swap[]>();
  for (const swap of swapsOf(files)) for (const step of swap.steps) steps.set(step, [...(steps.get(step) ?? []), swap]);
  const asked = [...steps]
    .slice(0, detail === 'counted' ? 20 : MOST_FILES)
    .map(([step, swaps]) => `- ${linked(step)} (${placesOf(swaps)})`);
  const signIn = setup === undefined || setup.signIn.length === 0 ? [] : [`Sign in:\n\n${fenced('sh', setup.signIn.map(plainText))}`];
  return [...(setup === undefined ? [] : [installing(setup), ...signIn]), ...(asked.length === 0 ? [] : [asked.join('\n')])].join('\n\n');
}

function issuerOf({ issuer }: SwapPlace): string {
  return issuer === undefined ? 'Credential of an unknown issuer' : markdownText(issuer);
}

function page(rotate: string | undefined): string {
  return rotate === undefined ? 'at its issuer' : `[here](${rotate})`;
}

function task(swap: Swap): string {
  const where = [...(swap.server === undefined ? [] : [markdownText(swap.server)]), markdownCode(swap.slot)].join(', ');
  return `- [ ] ${issuerOf(swap)}: revoke what stood in ${markdownCode(swap.file)}, line ${swap.line} (${where}), ${page(swap.rotate)} <!-- ${swapId(swap)} -->`;
}

/**
 * A task for each credential with the page on which it is revoked. Ends in the swap's id, by which a
 * ticked box is found again.
 */
export function rotation({ files }: Remediation, detail: Detail): string {
  const swaps = swapsOf(files);
  if (detail === 'full') return swaps.map(task).join('\n');
  const issuers = new Map<string, Swap[]>();
  for (const swap of swaps) {
    const name = `${issuerOf(swap)}: ${page(swap.rotate)}`;
    issuers.set(name, [...(issuers.get(name) ?? []), swap]);
  }
  return [...issuers]
    .map(([name, items]) => {
      if (detail === 'folded')
        return fold(`${issuerOf(items[0] as Swap)}: ${count(items.length, 'credential')}`, items.map(task).join('\n'));
      return `- [ ] ${name}, ${count(items.length, 'credential')} <!-- ${shortId(name)} -->`;
    })
    .join('\n');
}

function kept(one: Unswapped): string {
  const where = [...(one.server === undefined ? [] : [markdownText(one.server)]), `${one.place} ${markdownCode(one.slot)}`].join(', ');
  const steps = one.steps.length === 0 ? '' : ` ${one.steps.map(linked).join(' ')}`;
  return `- ${markdownCode(one.file)}, line ${one.line} (${where}): ${linked(one.reason)}${steps}`;
}

/** What stands where it stood, why, and what a person can do instead. */
export function leftAlone({ left }: Remediation, detail: Detail): string {
  return byFile(grouped(left), detail === 'full' && left.length > 20 ? 'folded' : detail, 'credential', (items) =>
    items.map(kept).join('\n'),
  );
}
