import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { eventually, freePort, launch } from './process.ts';

/** PostgreSQL of one test file. */
export interface Postgres {
  readonly port: number;
  readonly password: string;
  /** Folder of its programs. */
  readonly bin: string;
  /** What a query of the administrator gives: its first column, line by line. */
  query(sql: string): Promise<readonly string[]>;
  stop(): Promise<void>;
}

const run = promisify(execFile);
/** The user "nobody": PostgreSQL does not run as root. */
const NOBODY = 65_534;

/** Starts PostgreSQL with an empty database on a free port of this machine. */
export async function startPostgres(bin: string): Promise<Postgres> {
  const root = mkdtempSync(join(tmpdir(), 'keygate-postgres-'));
  const as = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const password = randomBytes(16).toString('hex');
  const file = join(root, 'password');
  writeFileSync(file, password);
  if ('uid' in as) for (const path of [root, file]) chownSync(path, NOBODY, NOBODY);
  const data = join(root, 'data');
  const options = { ...as, cwd: root, env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' } };
  await run(join(bin, 'initdb'), ['-D', data, '-U', 'admin', '-A', 'scram-sha-256', `--pwfile=${file}`, '--no-sync'], options);
  const port = await freePort();
  const server = launch(join(bin, 'postgres'), ['-D', data, '-k', '', '-h', '127.0.0.1', '-p', String(port), '-F'], options);
  const query = async (sql: string): Promise<readonly string[]> => {
    const { stdout } = await run(
      join(bin, 'psql'),
      ['-h', '127.0.0.1', '-p', String(port), '-U', 'admin', '-d', 'postgres', '-AtXc', sql],
      {
        ...options,
        env: { ...options.env, PGPASSWORD: password },
      },
    );
    return stdout.split('\n').filter((line) => line !== '');
  };
  await eventually(
    () =>
      query('select 1').then(
        () => true,
        () => false,
      ),
    'an answer of PostgreSQL',
    server,
  );
  return {
    port,
    password,
    bin,
    query,
    stop: async () => {
      await server.stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
