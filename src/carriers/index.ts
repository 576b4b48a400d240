import type { Carrier } from './carrier.ts';
import { code } from './code/index.ts';
import { dotenv } from './dotenv.ts';

/** Every carrier; those that know a file's structure before those that search any text. */
export const carriers: readonly Carrier[] = [dotenv, code];
