import type { Carrier } from './carrier.ts';
import { compose } from './compose.ts';
import { dotenv } from './dotenv.ts';
import { embeddedJson } from './embedded-json.ts';
import { helm } from './helm.ts';
import { httpRecording } from './http-recording.ts';
import { kubernetes } from './kubernetes.ts';
import { systemd } from './systemd.ts';
import { terraform } from './terraform/index.ts';
import { transcript } from './transcript.ts';

/** Readers that know a file's structure. */
const structured: readonly Carrier[] = [compose, dotenv, helm, httpRecording, kubernetes, systemd, terraform, transcript];
/** Readers that search any text, for what the others left. */
const searchers: readonly Carrier[] = [embeddedJson];

/** Every carrier; what knows a file's structure comes before what searches any text. */
export const carriers: readonly Carrier[] = [...structured, ...searchers];
