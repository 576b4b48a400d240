/** Everything that can be started. scripts/build.mjs writes one stub in dist/ per name. */
export { run as gate } from './actions/gate.ts';
export { run as verify } from './actions/verify.ts';

/** Remediate. Built into a file of its own, of which the gate needs nothing. */
export async function remediate(): Promise<void> {
  const { run } = await import('./actions/remediate.ts');
  await run();
}

/** The command line, likewise. */
export async function cli(): Promise<void> {
  const { main } = await import('./cli/main.ts');
  await main();
}
