import { readText } from './carrying.ts';
import { literalsIn, told } from './reading.ts';
import { githubToken, password } from './samples.ts';

const TOKEN = githubToken();
const PASSWORD = password();

/** A text with a token where it says `TOKEN_`, and a password where it says `PASSWORD_`. */
export function filled(text: string): string {
  return text.replaceAll('TOKEN_', TOKEN).replaceAll('PASSWORD_', PASSWORD);
}

/** What is told of a text. Credentials are said by the words that `filled` put them in for. */
export interface Telling {
  readonly told: readonly string[];
  /** What the places of the literals cut out of the text. */
  readonly literals: readonly string[];
  /** Each server with its client. */
  readonly servers: readonly string[];
}

/** Reads a text that `filled` puts credentials in. */
export async function readFilled(path: string, text: string): Promise<Telling> {
  const whole = filled(text);
  const file = await readText(path, whole);
  if (file === undefined) return { told: [], literals: [], servers: [] };
  return {
    told: told(file),
    literals: literalsIn(file, whole).map((one) => one.replaceAll(TOKEN, 'TOKEN_').replaceAll(PASSWORD, 'PASSWORD_')),
    servers: file.servers.map(({ name, client }) => `${name} ${client}`),
  };
}
