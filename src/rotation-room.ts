/** What only a run that plans rotations needs: built into a file of its own. */
export { rotationMarkdown, rotationReport, rotationText } from './report/rotation.ts';
export { planRotation, repositoryName } from './rotating.ts';
