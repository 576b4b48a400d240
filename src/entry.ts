/** Everything that can be started. scripts/build.mjs writes one stub in dist/ per name. */
export { run as gate } from './actions/gate.ts';
export { run as verify } from './actions/verify.ts';

/** The command line. Built into a file of its own, of which a run of an action needs nothing. */
export async function cli(): Promise<void> {
  const { main } = await import('./cli/main.ts');
  await main();
}
