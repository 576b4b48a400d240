/** Everything that can be started. scripts/build.mjs writes one stub in dist/ per name. */
export { run as gate } from './actions/gate.ts';
export { run as remediate } from './actions/remediate.ts';
export { run as verify } from './actions/verify.ts';
export { main as cli } from './cli/main.ts';
// What the parts that are loaded later share with this file.
export * from './core/errors.ts';
export * from './core/secret.ts';
export { rules } from './rules/index.ts';
