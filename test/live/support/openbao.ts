import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { eventually, freePort, launch } from './process.ts';

/** An OpenBao of one test file. */
export interface OpenBao {
  readonly address: string;
  /** The token of its administrator. */
  readonly root: string;
  /** Calls its API as the administrator, or with another token; the status and the answer. */
  call(method: string, path: string, json?: unknown, token?: string): Promise<{ readonly status: number; readonly json: unknown }>;
  /** The same, and a status of more than 299 is an error. */
  must<Given = unknown>(method: string, path: string, json?: unknown): Promise<Given>;
  /** A token with these policies. */
  token(...policies: readonly string[]): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a development server of OpenBao, whose memory is its disk, on a free port of this machine. */
export async function startOpenBao(bao: string): Promise<OpenBao> {
  const home = mkdtempSync(join(tmpdir(), 'keygate-openbao-'));
  const port = await freePort();
  const root = `root-${randomBytes(16).toString('hex')}`;
  const server = launch(
    bao,
    ['server', '-dev', '-dev-no-store-token', `-dev-root-token-id=${root}`, `-dev-listen-address=127.0.0.1:${String(port)}`],
    { cwd: home, env: { PATH: process.env['PATH'] ?? '', HOME: home } },
  );
  const address = `http://127.0.0.1:${String(port)}`;
  const call: OpenBao['call'] = async (method, path, json, token = root) => {
    const response = await fetch(`${address}/v1/${path}`, {
      method,
      headers: { 'X-Vault-Token': token, 'Content-Type': 'application/json' },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    const text = await response.text();
    return { status: response.status, json: text === '' ? undefined : JSON.parse(text) };
  };
  await eventually(
    () =>
      call('GET', 'sys/mounts').then(
        // The mount for secrets comes a moment after the first answer.
        ({ status, json }) => status === 200 && JSON.stringify(json).includes('"secret/"'),
        () => false,
      ),
    'an answer of OpenBao',
    server,
  );
  async function must<Given>(method: string, path: string, json?: unknown): Promise<Given> {
    const answer = await call(method, path, json);
    if (answer.status > 299) throw new Error(`${method} ${path}: ${String(answer.status)} ${JSON.stringify(answer.json)}`);
    return answer.json as Given;
  }
  return {
    address,
    root,
    call,
    must,
    token: async (...policies) =>
      (await must<{ readonly auth: { readonly client_token: string } }>('POST', 'auth/token/create', { policies })).auth.client_token,
    stop: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
