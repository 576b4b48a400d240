import type { ConfigFile } from '../../src/core/model.ts';
import { LineMap } from '../../src/core/text.ts';
import type { LocatedReport, VerifyContext, VerifyRule } from '../../src/rules/verify-rule.ts';
import { readAs } from './reading.ts';
import { contextOf } from './verify-tester.ts';

/** What rules may ask where the policy says nothing, with parts of it replaced. */
export function verifyContext(parts: Partial<VerifyContext> = {}): VerifyContext {
  return { ...contextOf(), ...parts };
}

/** What a rule of verify says of files that were read, one after the other and together. */
export function reportsOf(rule: VerifyRule, files: readonly ConfigFile[], context: VerifyContext): readonly LocatedReport[] {
  return [
    ...files.flatMap((file) => [...(rule.check?.(file, context) ?? [])].map((report) => ({ ...report, file }))),
    ...(rule.across?.(files, context) ?? []),
  ];
}

/** A report with its place, and the text that the place cuts out of the file. */
export interface Told extends LocatedReport {
  readonly at: string;
  readonly cut: string;
}

/** What a rule of verify says of texts, by their paths. */
export function verified(rule: VerifyRule, texts: Readonly<Record<string, string>>, parts: Partial<VerifyContext> = {}): readonly Told[] {
  const files = Object.entries(texts).map(([path, text]) => readAs(path, text));
  return reportsOf(rule, files, verifyContext(parts)).map((report) => {
    const text = texts[report.file.origin.path] ?? '';
    const { line, column } = new LineMap(text).at(report.span.start);
    return { ...report, at: `${report.file.origin.path}:${line}:${column}`, cut: text.slice(report.span.start, report.span.end) };
  });
}
