#!/usr/bin/env node
// Runs the built CLI over a corpus of labelled configurations and prints precision, recall, how many
// states are right, and how credentials reach the servers. The corpus is no part of this repository:
// KEYGATE_CORPUS names its folder and KEYGATE_SCORER the program that compares a report with its
// labels. Without the corpus there is nothing to measure, and that is no failure. Arguments go to the scorer: `-- --list`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const LEAST = 0.98;
/** More than any report of a corpus needs. */
const MAX_REPORT = 1 << 28;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const corpus = resolve(process.env['KEYGATE_CORPUS'] ?? join(root, '../shared/corpus'));
const scorer = resolve(process.env['KEYGATE_SCORER'] ?? join(corpus, '../tools/score.mjs'));
const cli = join(root, 'dist/cli.js');

function run(args, cwd) {
  const result = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: MAX_REPORT });
  if (result.error !== undefined) throw result.error;
  return result;
}

/** Precision or recall as the scorer prints it for all files; `n/a` where there was nothing to count. */
function figure(printed, name) {
  const found = new RegExp(`^all\\b.{0,200}?\\b${name} (?<value>[0-9.]{1,10}|n/a)`, 'm').exec(printed);
  if (found === null) throw new Error(`The scorer printed no ${name} for all files.`);
  const { value } = found.groups;
  return value === 'n/a' ? Number.NaN : Number(value);
}

/** Precision, recall and states, as the scorer says them. */
function measure() {
  if (!existsSync(scorer)) throw new Error(`There is no scorer ${scorer}; KEYGATE_SCORER names it.`);
  const folder = mkdtempSync(join(tmpdir(), 'keygate-corpus-'));
  try {
    const checked = run([cli, 'check', join(corpus, 'files'), '--format', 'json'], corpus);
    // 1: findings, which the corpus is full of; 4: files that cannot be read, of which it has some.
    if (![0, 1, 4].includes(checked.status)) throw new Error(`keygate check: exit code ${checked.status}\n${checked.stderr}`);
    const report = join(folder, 'report.json');
    writeFileSync(report, checked.stdout);
    const args = ['--labels', join(corpus, 'labels.json'), '--report', report, '--rules', 'static-credential', '--states'];
    const scored = run([scorer, ...args, ...process.argv.slice(2)], corpus);
    if (scored.status !== 0) throw new Error(`The scorer: exit code ${scored.status}\n${scored.stderr}`);
    return scored.stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How credentials reach the corpus' servers: their number and share by rung, a line each. */
function posture() {
  const verified = run([cli, 'verify', join(corpus, 'files'), '--format', 'json', '--warn-only'], corpus);
  if (verified.status !== 0) throw new Error(`keygate verify: exit code ${verified.status}\n${verified.stderr}`);
  const { servers, byRung } = JSON.parse(verified.stdout).posture;
  return Object.entries(byRung)
    .map(
      ([rung, number]) =>
        `posture    ${rung.padEnd(12)} ${String(number).padStart(4)} of ${servers.length} servers (${((100 * number) / servers.length).toFixed(1)} %)\n`,
    )
    .join('');
}

if (!existsSync(join(corpus, 'files'))) console.log(`No corpus in ${corpus}; nothing measured. KEYGATE_CORPUS names the folder.`);
else {
  try {
    const printed = measure();
    process.stdout.write(printed + posture());
    const low = ['precision', 'recall'].filter((name) => !(figure(printed, name) >= LEAST));
    if (low.length > 0) throw new Error(`Below ${LEAST}: ${low.join(' and ')}.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
