/** What only a run that swaps literals needs: built into a file of its own. */
export { isSwappable, remediate } from './engine/remedy/remediate.ts';
export { loadEditor } from './formats/edit/index.ts';
export { maskedDiff } from './report/diff.ts';
export { fixReport, fixText } from './report/fix.ts';
