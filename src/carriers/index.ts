import type { Carrier } from './carrier.ts';
import { commandLine } from './command-line.ts';
import { dockerfile } from './dockerfile.ts';
import { dotenv } from './dotenv.ts';
import { manifest } from './manifest.ts';
import { workflow } from './workflow.ts';

/** Every carrier; those that know a file's structure before those that search any text. */
export const carriers: readonly Carrier[] = [dotenv, dockerfile, manifest, workflow, commandLine];
