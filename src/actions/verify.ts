import { VERIFY_INPUTS } from './inputs.ts';
import { runAction } from './run.ts';

/** Verify: fails the step if a server's credential does not come as the policy asks. */
export async function run(): Promise<void> {
  await runAction({ inputs: VERIFY_INPUTS, verify: true });
}
