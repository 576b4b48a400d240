/** What only a run that plans rotations or revokes needs: built into a file of its own. */
export { isExposed } from './engine/rotation/plan.ts';
export { serversOf } from './engine/rotation/routes.ts';
export { together } from './engine/rotation/same.ts';
export { suspectsIn, suspectsOf } from './engine/rotation/suspects.ts';
export { revocationReport, revocationText } from './report/revocation.ts';
export { rotationMarkdown, rotationReport, rotationText } from './report/rotation.ts';
export { prospectOf, readPast, readStanding } from './revoking.ts';
export { planRotation, repositoryName } from './rotating.ts';
