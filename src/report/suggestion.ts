import { suggestionMark } from '../core/proposal-marks.ts';
import type { Setup, Swap } from '../core/remediation.ts';
import { fenced, linked, markdownCode, markdownText, plainText } from './escape.ts';
import { count } from './outcome.ts';

/** Fixes that a body lists one by one. */
const LISTED = 50;
/** Commands of one comment. */
const MOST_COMMANDS = 20;

function placeOf({ server, place, slot }: Swap): string {
  return `${server === undefined ? '' : `${markdownText(server)}, `}${place} ${markdownCode(slot)}`;
}

function sayingOf(swap: Swap): string {
  const revoke = swap.rotate === undefined ? 'revoke it at its issuer' : `[revoke it](${swap.rotate})`;
  const now = swap.reference === '' ? 'nothing is needed there' : `it is to read ${markdownCode(swap.reference)}`;
  const issuer = swap.issuer === undefined ? 'A credential' : `A credential of ${markdownText(swap.issuer)}`;
  return `- ${issuer} is written out (${placeOf(swap)}); ${now}. It was pushed, so ${revoke}.${swap.steps.map((step) => ` ${linked(step)}`).join('')}`;
}

/** A comment on the lines that are to be replaced: what stands there, the lines instead, how the credential is stored. */
export function suggestionComment(suggestion: {
  readonly id: string;
  readonly lines: readonly string[];
  readonly swaps: readonly Swap[];
  readonly part: number;
  readonly parts: number;
}): string {
  const { id, lines, swaps, part, parts } = suggestion;
  const commands = [...new Set(swaps.flatMap(({ store }) => store))].slice(0, MOST_COMMANDS);
  return [
    ...(swaps.length === 0 ? ['These lines belong to the other suggestions in this file.'] : [swaps.map(sayingOf).join('\n')]),
    ...(parts > 1 ? [`Part ${part} of ${parts} in this file: add all of them to one batch, so that the file works at each commit.`] : []),
    fenced('suggestion', lines),
    ...(commands.length === 0 ? [] : ['Store it first:', fenced('sh', commands.map(plainText))]),
    suggestionMark(id),
  ].join('\n\n');
}

/** The text above the comments of a review: how many, what developers do once, and what could not be suggested. */
export function reviewBody(
  suggestions: readonly unknown[],
  withheld: readonly { readonly id: string; readonly file: string; readonly swaps: readonly Swap[]; readonly reason: string }[],
  more: number,
  setup: Setup | undefined,
): string {
  const told = withheld.slice(0, LISTED);
  const fixes = told.map(
    ({ id, file, swaps, reason }) =>
      `- ${markdownCode(file)}, line ${swaps.map(({ line }) => line).join(', ')} (${swaps.map(placeOf).join('; ')}): ${linked(reason)} ${suggestionMark(id)}`,
  );
  const lead =
    suggestions.length === 0
      ? 'Keygate found credentials'
      : `Keygate suggests ${count(suggestions.length, 'fix', 'fixes')} for credentials`;
  return [
    `${lead} that this pull request writes out.`,
    ...(more === 0 ? [] : [`There is no room for ${more} more here; \`npx mcp-keygate fix --write\` makes all of them.`]),
    ...(setup === undefined || setup.signIn.length === 0
      ? []
      : [
          `The references are resolved by ${markdownText(setup.name)}. Once for each developer:`,
          fenced('sh', setup.signIn.map(plainText)),
        ]),
    ...(fixes.length === 0 ? [] : ['Not as a suggestion, but by `npx mcp-keygate fix --write`:', fixes.join('\n')]),
    ...(withheld.length === told.length ? [] : [`… and ${withheld.length - told.length} more.`]),
  ].join('\n\n');
}
