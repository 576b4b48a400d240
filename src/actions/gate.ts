import { GATE_INPUTS } from './inputs.ts';
import { runAction } from './run.ts';

/** The gate: fails the step if the change adds a credential. */
export async function run(): Promise<void> {
  await runAction({ inputs: GATE_INPUTS, verify: false });
}
