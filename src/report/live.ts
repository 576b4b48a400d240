import { QUESTIONS, type SecretFacts, type Told, told } from '../core/live.ts';
import { markdownCode, markdownText } from './escape.ts';
import { count, type Outcome } from './outcome.ts';

type Live = NonNullable<Outcome['live']>;
type Question = (typeof QUESTIONS)[number];

const DAY = 86_400_000;
/** GitHub shows a summary of a megabyte; nobody reads a table of a thousand rows. */
const MAX_ROWS = 200;
const CANNOT_TELL = 'cannot tell';

/** References by whether their secret is there, and answers that nobody could give, over all questions. */
export interface LiveTotals {
  readonly references: number;
  readonly there: number;
  readonly missing: number;
  readonly disabled: number;
  readonly cannotTell: number;
  /** By question. */
  readonly untold: Readonly<Record<Question, number>>;
}

/** Counts what was told, and what was not. */
export function liveTotals({ references }: Live): LiveTotals {
  const number = (is: 'there' | 'missing' | 'disabled'): number =>
    references.filter(({ facts }) => told(facts.presence)?.is === is && !(is === 'there' && told(facts.key) === false)).length;
  const untold = (question: Question): number => references.filter(({ facts }) => 'untold' in facts[question]).length;
  const keyless = references.filter(({ facts }) => told(facts.presence)?.is === 'there' && told(facts.key) === false).length;
  return {
    references: references.length,
    there: number('there'),
    missing: number('missing') + keyless,
    disabled: number('disabled'),
    cannotTell: untold('presence'),
    untold: Object.fromEntries(QUESTIONS.map((question) => [question, untold(question)])) as LiveTotals['untold'],
  };
}

/** An answer as programs read it. */
function answerOf(facts: SecretFacts, question: Question): string | number | boolean {
  const answer = facts[question];
  if ('untold' in answer) return CANNOT_TELL;
  if (question === 'changed') return new Date(Number(answer.told)).toISOString();
  return typeof answer.told === 'object' ? answer.told.is : answer.told;
}

function whyOf(facts: SecretFacts): Readonly<Record<string, string>> {
  return Object.fromEntries(
    QUESTIONS.flatMap((question) => {
      const answer = facts[question];
      if ('untold' in answer) return [[question, answer.untold] as const];
      return typeof answer.told === 'object' && answer.told.is !== 'there' ? [[question, answer.told.what] as const] : [];
    }),
  );
}

/** The section of the JSON report. */
export function liveReport(live: Live): Readonly<Record<string, unknown>> {
  return {
    ...(live.maxAge === undefined ? {} : { maxAge: live.maxAge }),
    totals: liveTotals(live),
    references: live.references.map(({ facts, managerName: _name, ...place }) => ({
      ...place,
      manager: facts.manager,
      ...(facts.identity === undefined ? {} : { identity: facts.identity }),
      answers: Object.fromEntries(QUESTIONS.map((question) => [question, answerOf(facts, question)])),
      why: whyOf(facts),
    })),
  };
}

function presenceWords(facts: SecretFacts): string {
  if (told(facts.presence)?.is === 'there' && told(facts.key) === false) return '❌ no such key';
  const presence = told(facts.presence);
  if (presence === undefined) return `❔ ${CANNOT_TELL}`;
  return presence.is === 'there' ? '✅' : `❌ ${presence.is}`;
}

function words<Answer>(answer: Told<Answer>, say: (told: Answer) => string): string {
  return 'untold' in answer ? `❔ ${CANNOT_TELL}` : say(answer.told);
}

/** A span of time with its largest unit. */
function spanOf(seconds: number): string {
  if (seconds >= 86_400) return count(Math.round(seconds / 86_400), 'day');
  return seconds >= 3_600 ? count(Math.round(seconds / 3_600), 'hour') : count(Math.ceil(seconds / 60), 'minute');
}

/** What the managers told, as Markdown for a job summary. */
export function liveTable(live: Live): string {
  const { references, maxAge, now } = live;
  if (references.length === 0) return '\n### Asked of the managers\n\nThere is no reference to ask about.\n';
  const rows = references
    .slice(0, MAX_ROWS)
    .map(({ server, reference, managerName, facts }) => {
      const age = words(facts.changed, (changed) => {
        const days = Math.max(0, Math.floor((now - changed) / DAY));
        return `${maxAge !== undefined && days > maxAge ? '❌ ' : ''}${count(days, 'day')}`;
      });
      const rotation = words(facts.rotation, (is) => (is ? 'yes' : 'no'));
      const ttl = words(facts.ttl, (seconds) => (seconds === 'unlimited' ? 'no end' : spanOf(seconds)));
      const readable = words(facts.readable, (is) => (is === 'inherent' ? 'yes, always' : is));
      return `| ${presenceWords(facts)} | ${markdownText(server)} | ${markdownCode(reference)} | ${markdownText(managerName)} | ${age} | ${rotation} | ${ttl} | ${readable} |\n`;
    })
    .join('');
  const more =
    references.length > MAX_ROWS ? `\n… and ${String(references.length - MAX_ROWS)} more; the JSON report holds them all.\n` : '';
  return `\n### Asked of the managers\n\n${totalsIn(live)}\n\n| There | Server | Secret | Manager | Age | Rotated | Holds | Verify could read it |\n|---|---|---|---|---|---|---|---|\n${rows}${more}`;
}

function totalsIn(live: Live): string {
  const { references, there, missing, disabled, cannotTell } = liveTotals(live);
  return `${count(references, 'reference')}: ${String(there)} there, ${String(missing)} missing, ${String(disabled)} disabled, ${String(cannotTell)} of which nobody can tell. No value was read.`;
}

/** The same for a terminal. */
export function liveLines(live: Live): readonly string[] {
  return live.references.length === 0 ? [] : [`asked: ${totalsIn(live)}`];
}
