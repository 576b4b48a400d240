/**
 * The rooms of knowledge in one piece. A run loads them while git works, so they are built into a
 * file of their own and nothing but `assemble.ts` and `keygate list` may ask for them.
 */
export { clients, unknownClient } from './clients/index.ts';
export { makeDetector } from './credentials/detect.ts';
export { judgeValue } from './credentials/generic.ts';
export { issuers } from './credentials/index.ts';
export { judgeName } from './credentials/names.ts';
export { isDefaultPassword, isPlaceholder, looksRandom } from './credentials/placeholder.ts';
export { findStructures } from './credentials/structure.ts';
export { managers } from './managers/index.ts';
export { findServer, isKnownPlain, isKnownSecret } from './servers/index.ts';
