import { spawn } from 'node:child_process';

/** A server as a test writes it down, whatever the client. */
export type Written =
  | { readonly command: string; readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> }
  | { readonly url: string; readonly headers: Readonly<Record<string, string>> };

/** Where a client runs, and what it knows. */
export interface World {
  /** The project that it has opened. */
  readonly project: string;
  /** Its own environment. */
  readonly env: Readonly<Record<string, string>>;
  /** What the person types at its prompts, by the input's name. */
  readonly answers: Readonly<Record<string, string>>;
}

/** What a client does to reach a server. */
export type Opened =
  | {
      readonly kind: 'started';
      readonly command: string;
      readonly args: readonly string[];
      readonly env: Readonly<Record<string, string>>;
      readonly cwd: string;
    }
  | { readonly kind: 'remote'; readonly url: string; readonly headers: Readonly<Record<string, string>> };

/** A server's entry as any client's file has it. */
export interface Entry {
  readonly command?: string | readonly string[] | { readonly path: string; readonly args?: readonly string[]; readonly env?: Entry['env'] };
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly env_vars?: readonly string[];
  readonly url?: string;
  readonly httpUrl?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly http_headers?: Readonly<Record<string, string>>;
  readonly bearer_token_env_var?: string;
  readonly env_http_headers?: Readonly<Record<string, string>>;
  readonly headersHelper?: string;
}

/** Replaces in every string of a value. */
export function replaced<T>(value: T, replace: (text: string) => string): T {
  if (typeof value === 'string') return replace(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => replaced(item, replace)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced<unknown>(item, replace)])) as T;
}

/** The output of a command line of a POSIX shell; an error where it fails. */
export async function output(line: string, { project, env }: World): Promise<string> {
  const child = spawn('sh', ['-c', line], { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`the command ended with ${String(code)}: ${Buffer.concat(err).toString('utf8')}`);
  return Buffer.concat(out).toString('utf8');
}
