import { descriptionMark } from '../core/proposal-marks.ts';
import type { Remediation } from '../core/remediation.ts';
import { swapIds } from '../core/swap-id.ts';
import { plainText } from './escape.ts';
import { count } from './outcome.ts';
import { changesTable, type Detail, leftAlone, rotation, settingUp, storing } from './proposal-sections.ts';
import { filled } from './template.ts';
import { withTicks } from './ticks.ts';

/** What a proposal says. No credential is in it, nor a line of a file. */
export interface Proposal {
  readonly title: string;
  readonly body: string;
  /** First line of the commit's message, and what follows it. */
  readonly headline: string;
  readonly message: string;
}

/** Texts of the workflow in place of ours; each may hold `{count}`, `{files}` and `{manager}`, the body the sections as well. */
export interface Wording {
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  readonly commitMessage?: string | undefined;
}

/** GitHub takes so many characters of a description, and no title that is longer. */
const BODY_LIMIT = 65_536;
const TITLE_LIMIT = 256;
/** Up to here one table shows all. */
const SHOWN = 30;
const CUT = '\n\n… The rest is left out, for GitHub takes no longer text; `npx mcp-keygate fix` shows all of it.\n';

const ORDER = [
  '1. **Store** each credential where its reference points, a new one from its issuer if you can get one.',
  '2. **Merge** this pull request.',
  '3. **Deploy**: every developer sets up once, every other place that uses these files gets the new version.',
  '4. **Revoke** the old credentials. They stay in the history of this repository, and the removed lines of this diff show them.',
].join('\n');

function facts(remediation: Remediation): { readonly count: string; readonly files: string; readonly manager: string } {
  const swaps = remediation.files.flatMap(({ swaps }) => swaps);
  return {
    count: String(swaps.length),
    files: String(remediation.files.length),
    manager: remediation.setup?.name ?? 'a secrets manager',
  };
}

function defaultTitle({ files, setup }: Remediation): string {
  const swaps = files.flatMap(({ swaps }) => swaps);
  const what = count(swaps.length, 'MCP credential');
  return setup === undefined ? `Take ${what} out of the configuration` : `Replace ${what} by references to ${setup.name}`;
}

function section(title: string, text: string): readonly string[] {
  return text === '' ? [] : [`### ${title}`, text];
}

/** How much of each part is told, from all to the least; what is told elsewhere too is the first to be cut. */
const DETAILS: readonly { readonly table: Detail; readonly store: Detail; readonly tasks: Detail; readonly rest: Detail }[] = [
  { table: 'full', store: 'full', tasks: 'full', rest: 'full' },
  { table: 'folded', store: 'folded', tasks: 'folded', rest: 'folded' },
  { table: 'folded', store: 'counted', tasks: 'folded', rest: 'folded' },
  { table: 'folded', store: 'counted', tasks: 'counted', rest: 'folded' },
  { table: 'folded', store: 'counted', tasks: 'counted', rest: 'counted' },
  { table: 'counted', store: 'counted', tasks: 'counted', rest: 'counted' },
];

function bodyIn(remediation: Remediation, template: string | undefined, detail: (typeof DETAILS)[number]): string {
  const table = changesTable(remediation, detail.table);
  const store = storing(remediation, detail.store);
  const setup = settingUp(remediation, detail.rest);
  const tasks = rotation(remediation, detail.tasks);
  const left = leftAlone(remediation, detail.rest);
  if (template !== undefined)
    return filled('body', template, { ...facts(remediation), table, store, setup, order: ORDER, rotation: tasks, left });
  const swaps = remediation.files.flatMap(({ swaps }) => swaps);
  return [
    `Keygate found ${count(swaps.length, 'credential')} written out in ${count(remediation.files.length, 'file')} and changed nothing but the places below.`,
    ...section('What changes', table),
    ...section('In this order', ORDER),
    ...section('Store', store),
    ...section('Once for each developer', setup),
    ...section('Revoke', tasks),
    ...section('Left as it is', left),
  ].join('\n\n');
}

/** The first detail in which everything fits; else as much as fits of the least. */
function bounded(remediation: Remediation, template: string | undefined, room: number): string {
  const swaps = remediation.files.reduce((sum, { swaps }) => sum + swaps.length, 0);
  let text = '';
  for (const detail of DETAILS.slice(swaps > SHOWN ? 1 : 0)) {
    text = bodyIn(remediation, template, detail);
    if (text.length <= room) return text;
  }
  const end = text.lastIndexOf('\n', room - CUT.length);
  return `${text.slice(0, Math.max(0, end))}${CUT}`;
}

function oneLine(text: string, limit: number): string {
  const line = plainText(text.replace(/\s+/g, ' ').trim());
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}

/**
 * Title, description and commit message for a remediation. `previous` is the description as it stands
 * now: its ticked boxes stay ticked.
 * @throws UserError where a template holds a word that stands for nothing.
 */
export function proposalOf(remediation: Remediation, wording: Wording, previous = ''): Proposal {
  const values = facts(remediation);
  const mark = `\n\n${descriptionMark(swapIds(remediation.files))}\n`;
  const title = wording.title === undefined ? defaultTitle(remediation) : filled('title', wording.title, values);
  const written = wording.commitMessage === undefined ? undefined : filled('commit-message', wording.commitMessage, values);
  const [first = '', ...rest] = (written ?? defaultTitle(remediation)).trim().split('\n');
  const ours = 'The references are to be stored before this is merged; the literals stay in the history, so revoke them afterwards.';
  return {
    title: oneLine(title, TITLE_LIMIT),
    body: `${withTicks(bounded(remediation, wording.body, BODY_LIMIT - mark.length), previous)}${mark}`,
    headline: oneLine(first, TITLE_LIMIT),
    message: written === undefined ? ours : rest.join('\n').trim(),
  };
}
