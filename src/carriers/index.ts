import type { Carrier } from './carrier.ts';
import { compose } from './compose.ts';
import { dotenv } from './dotenv.ts';
import { helm } from './helm.ts';
import { kubernetes } from './kubernetes.ts';
import { systemd } from './systemd.ts';
import { terraform } from './terraform/index.ts';

/** Every carrier; those that know a file's structure before those that search any text. */
export const carriers: readonly Carrier[] = [compose, dotenv, helm, kubernetes, systemd, terraform];
