import type { Finding } from '../core/finding.ts';
import { plainText } from './escape.ts';
import { allowanceOf, emergencies, headline, type Outcome, standingOf, verdictWord } from './outcome.ts';
import { liveLines } from './live.ts';
import { postureLines } from './posture.ts';

/** How to colour a word; the terminal's door passes `util.styleText`, a pipe passes the text on. */
export type Paint = (style: 'red' | 'yellow' | 'cyan' | 'green' | 'dim' | 'bold', text: string) => string;

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}

function findingText(finding: Finding, outcome: Outcome, paint: Paint, width: number): string {
  const place = `${finding.start.line}:${finding.start.column}`.padEnd(7);
  const indent = ' '.repeat(18);
  const body = width - indent.length;
  const severity = finding.allowed === undefined ? paint(COLOURS[finding.severity], finding.severity.padEnd(8)) : paint('dim', 'allowed ');
  // What may stay asks for nothing.
  const steps = finding.allowed === undefined ? finding.help : [];
  const help = steps.map((step) => `${indent}${paint('green', '→')} ${wrap(plainText(step), body - 2, `${indent}  `)}\n`).join('');
  const standing = finding.allowed === undefined ? standingOf(finding) : allowanceOf(finding);
  const facts = [finding.rule, outcome.clientNames.get(finding.client) ?? finding.client, ...(standing === '' ? [] : [standing])];
  return `  ${place} ${severity}${wrap(plainText(finding.message), body, indent)}\n${help}${indent}${paint('dim', wrap(facts.map(plainText).join(' · '), body, indent))}\n`;
}

/** The report for people at a terminal. `width` in columns. */
export function textReport(outcome: Outcome, paint: Paint, width = 100): string {
  const files = new Map<string, Finding[]>();
  for (const finding of [...outcome.blocked, ...outcome.reported, ...outcome.allowed]) {
    files.set(finding.origin.path, [...(files.get(finding.origin.path) ?? []), finding]);
  }
  let text = '';
  for (const [path, findings] of files) {
    text += `${paint('bold', plainText(path))}\n`;
    for (const finding of findings) text += findingText(finding, outcome, paint, Math.max(60, width));
    text += '\n';
  }
  for (const line of outcome.posture === undefined ? [] : postureLines(outcome.posture)) text += `${line}\n`;
  for (const line of outcome.live === undefined ? [] : liveLines(outcome.live)) text += `${line}\n`;
  for (const emergency of emergencies(outcome)) text += `${paint('red', 'break glass:')} ${plainText(emergency)}\n`;
  for (const notice of outcome.notices) text += `${paint('yellow', 'note:')} ${plainText(notice)}\n`;
  const mark = { blocked: paint('red', '✖'), untold: paint('yellow', '?'), clean: paint('green', '✔') }[verdictWord(outcome)];
  return `${text}${mark} ${plainText(headline(outcome))}\n`;
}
