import { diskCredentials } from './adapters/credential-files.ts';
import { systemProbe } from './adapters/probe.ts';
import { systemPrograms } from './adapters/programs.ts';
import { systemTime } from './adapters/time.ts';
import { systemWeb } from './adapters/web.ts';
import type { AskManagers, AskServers } from './engine/asked.ts';
import { inquire } from './inquiry/inquire.ts';
import { askOAuth } from './inquiry/oauth.ts';

/**
 * What runs with `--live` and `--probe-oauth` ask with: built into a file of its own, which only those
 * load. Managers are asked as the environment says, servers without any credential.
 */
export function askManagers(env: NodeJS.ProcessEnv, warn: (sentence: string) => void): AskManagers {
  return (texts) => inquire(texts, { env, programs: systemPrograms, web: systemWeb, files: diskCredentials, time: systemTime, warn });
}

/** Asks remote servers whether they offer OAuth. */
export const askServers: AskServers = (addresses) => askOAuth(addresses, systemProbe);
