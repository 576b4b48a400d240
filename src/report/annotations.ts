import type { Annotation } from '../core/annotation.ts';
import type { Finding } from '../core/finding.ts';
import { commandData, commandProperty, plainText } from './escape.ts';
import { type Outcome, sentences } from './outcome.ts';

function levelOf(finding: Finding, blocked: ReadonlySet<Finding>): Annotation['level'] {
  if (blocked.has(finding)) return 'error';
  if (finding.allowed?.breakGlass === true) return 'warning';
  const quiet = finding.severity === 'note' || finding.standing === 'existing' || finding.allowed !== undefined;
  return quiet ? 'notice' : 'warning';
}

/** One annotation a finding. Blocking ones come first; what may stay comes last, as a notice, or as a warning in an emergency. */
export function annotationsOf(outcome: Outcome): readonly Annotation[] {
  const blocked = new Set(outcome.blocked);
  return [...outcome.blocked, ...outcome.reported, ...outcome.allowed].map((finding) => ({
    level: levelOf(finding, blocked),
    title: plainText(outcome.rules.find((rule) => rule.id === finding.rule)?.title ?? finding.rule),
    message: sentences(finding).map(plainText).join('\n'),
    file: finding.origin.path,
    line: finding.start.line,
    endLine: finding.end.line,
    column: finding.start.column,
    endColumn: finding.end.column,
  }));
}

/** Annotations as workflow commands, one a line, for any runner that understands them. */
export function workflowCommands(outcome: Outcome): string {
  return annotationsOf(outcome)
    .map((one) => {
      // GitHub refuses columns on an annotation of several lines.
      const columns = one.line === one.endLine ? `,col=${one.column},endColumn=${one.endColumn}` : '';
      const file = commandProperty(one.file.replace(/[\r\n]/g, ' '));
      return `::${one.level} file=${file},line=${one.line},endLine=${one.endLine}${columns},title=${commandProperty(one.title)}::${commandData(one.message)}\n`;
    })
    .join('');
}
