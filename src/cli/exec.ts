import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { auditLog, writeWhole } from '../adapters/audit-log.ts';
import { systemClock } from '../adapters/clock.ts';
import { diskCredentials } from '../adapters/credential-files.ts';
import { isOtlpConfigured, otlpAudit, type SentAudit } from '../adapters/otlp-audit.ts';
import { systemPrograms } from '../adapters/programs.ts';
import { systemServers } from '../adapters/server-process.ts';
import { systemStops } from '../adapters/stops.ts';
import { systemTime } from '../adapters/time.ts';
import { systemWeb } from '../adapters/web.ts';
import { durationOf } from '../core/duration.ts';
import { UserError } from '../core/errors.ts';
import { plainText } from '../core/plain-text.ts';
import { REFUSED } from '../launcher/exit-codes.ts';
import { type HeadersFile, readHeaders } from '../launcher/headers.ts';
import { type Ending, launch, type Wishes } from '../launcher/launch.ts';
import type { Bounds } from '../launcher/tool-rules.ts';
import { managers } from '../managers/index.ts';
import type { Audit } from '../ports/audit.ts';
import type { FoundFile } from '../ports/repository.ts';
import { version } from '../version.ts';
import { EXEC_OPTIONS } from './exec-options.ts';
import { execPolicyFile } from './exec-policy-file.ts';
import { followPolicy } from './followed-policy.ts';

const USAGE = 'keygate exec [options] -- command [argument...] (keygate exec --help shows what there is)';
/** What ends a process with a dump of its memory, in which the values stand. */
const DUMPING = new Set(['SIGQUIT', 'SIGILL', 'SIGTRAP', 'SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGSEGV', 'SIGXCPU', 'SIGXFSZ', 'SIGSYS']);

interface Refusal {
  readonly code: number;
  readonly sentence: string;
}

/** More than a file of headers has. */
const MAX_HEADERS = 64 * 1024;

interface Options {
  readonly wishes: Wishes;
  readonly audit: string | undefined;
  readonly policy: string | undefined;
  readonly headers: string | undefined;
  readonly command: string;
  readonly args: readonly string[];
}

/** A line of ours: always on standard error, which is the only stream that is not the server's alone. */
function say(sentence: string): void {
  writeWhole(2, `keygate: ${plainText(sentence)}\n`);
}

function read(words: readonly string[]): Options | string {
  const end = words.indexOf('--');
  if (end < 0) return 'The command to start must stand behind "--"';
  const [command, ...args] = words.slice(end + 1);
  if (command === undefined || command === '') return 'There is no command behind "--"';
  try {
    const { values } = parseArgs({
      args: words.slice(0, end),
      options: Object.fromEntries(
        Object.entries(EXEC_OPTIONS).map(([name, option]) => [name, { type: 'value' in option ? 'string' : 'boolean' }]),
      ),
      strict: true,
      allowPositionals: false,
    });
    const given = (name: keyof typeof EXEC_OPTIONS): string | undefined => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    };
    const [audit, server, limit] = [given('audit'), given('server'), given('max-ttl')];
    const maxTtl = limit === undefined ? undefined : durationOf(limit);
    if (limit !== undefined && maxTtl === undefined)
      return '--max-ttl is a number with s, m, h or d behind it, such as 30m, and at most 24d';
    const logCalls = values['log-calls'] === true;
    if (logCalls && audit === undefined && !isOtlpConfigured(process.env)) return '--log-calls needs --audit, which says where to';
    return {
      audit,
      policy: given('policy'),
      headers: given('headers-file'),
      command,
      args,
      wishes: {
        logCalls,
        keep: given('keep')?.split(',') ?? [],
        keepArguments: values['keep-arguments'] === true,
        stopWhenExpired: values['stop-when-expired'] === true,
        ...(server === undefined ? {} : { server }),
        ...(maxTtl === undefined ? {} : { maxTtl }),
      },
    };
  } catch (error) {
    return error instanceof Error ? error.message.replace(/\.? To specify .*$/s, '') : 'An option is wrong';
  }
}

function readBounded(path: string): string | undefined {
  try {
    return statSync(path).size > MAX_HEADERS ? undefined : readFileSync(path, 'utf8');
  } catch {
    // The caller says what may be wrong with it.
    return undefined;
  }
}

/** The headers of a file, or why there are none. */
function headersOf(path: string): HeadersFile | Refusal {
  if (process.platform === 'win32')
    return {
      code: REFUSED.usage,
      sentence:
        '--headers-file needs a named pipe in the file system, which Windows has not; use a variable, whose references are resolved too.',
    };
  const text = readBounded(path);
  const read = text === undefined ? `it is not there, not ours to read, or has more than ${MAX_HEADERS / 1024} KiB` : readHeaders(text);
  return typeof read === 'string' ? { code: REFUSED.input, sentence: `The headers file "${path}" cannot be used: ${read}.` } : read;
}

/** What a policy says of the server. */
async function boundsIn(found: FoundFile, server: string | undefined): Promise<Bounds | Refusal> {
  const { readExecPolicy } = await import('../exec-policy.ts');
  const read = await readExecPolicy(
    found,
    server,
    managers.map(({ id }) => id),
    process.env,
  );
  if (read.kind !== 'read') return { code: read.kind === 'unnamed' ? REFUSED.usage : REFUSED.input, sentence: read.sentence };
  for (const notice of read.notices) if (/"exec\./.test(notice)) say(notice);
  return { terms: read.terms, exceptions: read.exceptions };
}

/** What the policy says of the server, now and whenever it is asked; nothing where there is no policy, or none that speaks of servers. */
async function policyFor({ policy, wishes }: Options): Promise<(() => Bounds) | Refusal | undefined> {
  const find = (): FoundFile | undefined => execPolicyFile(process.cwd(), policy);
  const read = (file: FoundFile): Promise<Bounds | Refusal> => boundsIn(file, wishes.server);
  const found = find();
  if (found === undefined) return undefined;
  const bounds = await read(found);
  return 'code' in bounds ? bounds : followPolicy(bounds, { found, find, read, say });
}

function auditOf(kept: Audit | undefined, sent: Audit | undefined): Audit | undefined {
  if (kept === undefined || sent === undefined) return kept ?? sent;
  return {
    write(event) {
      kept.write(event);
      sent.write(event);
    },
  };
}

/** Whether all events have reached the collector, with a word where they have not. */
async function arrived(sent: SentAudit | undefined): Promise<boolean> {
  if ((await sent?.close()) !== false) return true;
  say('Not all audit events reached the collector of OTEL_EXPORTER_OTLP_ENDPOINT; it must take http/json, at v1/logs.');
  return false;
}

/** Ends this process as the server ended, so that whoever started us sees no difference. */
async function endAs(ending: Ending, quiet: boolean): Promise<void> {
  switch (ending.kind) {
    case 'exited':
      process.exitCode = ending.code;
      break;
    case 'refused':
      for (const sentence of ending.sentences) say(sentence);
      process.exitCode = ending.code;
      break;
    case 'killed': {
      const { constants } = await import('node:os');
      const numbers: Readonly<Record<string, number>> = constants.signals;
      process.exitCode = 128 + (numbers[ending.signal] ?? 0);
      if (process.platform !== 'win32' && !DUMPING.has(ending.signal)) process.kill(process.pid, ending.signal);
    }
  }
  // A collector that does not answer would keep us.
  if (!quiet) process.exit();
}

/** `keygate exec`: a door of its own, because a server's start must not wait for the rest of Keygate. */
export async function exec(): Promise<void> {
  const options = read(process.argv.slice(3));
  if (typeof options === 'string') {
    say(`${options}. Usage: ${USAGE}`);
    process.exitCode = REFUSED.usage;
    return;
  }
  const said = new Set<string>();
  try {
    const bounds = await policyFor(options);
    if (bounds !== undefined && 'code' in bounds) {
      say(`${bounds.sentence} The server was not started.`);
      process.exitCode = bounds.code;
      return;
    }
    const headers = options.headers === undefined ? undefined : headersOf(options.headers);
    if (headers !== undefined && 'code' in headers) {
      say(`${headers.sentence} The server was not started.`);
      process.exitCode = headers.code;
      return;
    }
    const kept = options.audit === undefined ? undefined : auditLog(options.audit);
    const sent = isOtlpConfigured(process.env) ? otlpAudit(version) : undefined;
    const audit = auditOf(kept, sent);
    const ending = await launch(
      { command: options.command, args: options.args, env: process.env, ...(headers === undefined ? {} : { headers }) },
      {
        programs: systemPrograms,
        web: systemWeb,
        files: diskCredentials,
        time: systemTime,
        servers: systemServers,
        stops: systemStops,
        workspace: process.cwd(),
        today: () => systemClock.today(),
        ...(audit === undefined ? {} : { audit }),
        warn(sentence) {
          if (!said.has(sentence)) say(sentence);
          said.add(sentence);
        },
      },
      { ...options.wishes, ...(bounds === undefined ? {} : { bounds }) },
    );
    await endAs(ending, await arrived(sent));
  } catch (error) {
    if (error instanceof UserError) {
      say(`${error.message} The server was not started.`);
      process.exitCode = REFUSED.audit;
      return;
    }
    // Without the message, which may hold what was being read.
    const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
    say(`exec failed; please report this at https://github.com/mcp-keygate/keygate/issues`);
    writeWhole(2, `${error instanceof Error ? error.name : 'unknown error'}\n${frames.join('\n')}\n`);
    process.exitCode = REFUSED.internal;
  }
}
