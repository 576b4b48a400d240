#!/usr/bin/env node
// Swaps the literals of a corpus of labelled configurations by the built CLI, once for each of some
// managers and launchers, and prints: how many labelled literals there are, how many are gone and why
// the others stay, whether any text outside the swaps moved, and what check and verify say of the
// result under the matching policy. The corpus is no part of this repository: KEYGATE_CORPUS names its
// folder. Without it there is nothing to measure, and that is no failure.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const LEAST = 0.95;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const corpus = resolve(process.env['KEYGATE_CORPUS'] ?? join(root, '../shared/corpus'));
const cli = (process.env['KEYGATE_CLI'] ?? join(root, 'dist/cli.js')).split(' ');

/** Managers and launchers that are tried: by reference through ours and through its own, and one that injects. */
const SETUPS = [
  { manager: 'onepassword', launcher: 'npx' },
  { manager: 'onepassword', launcher: 'own' },
  { manager: 'vault', launcher: 'npx' },
  { manager: 'dotenvx', launcher: 'own' },
];

function run(args, cwd) {
  const result = spawnSync(process.execPath, [...cli, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.error !== undefined) throw result.error;
  if (![0, 1, 3, 4].includes(result.status)) throw new Error(`keygate ${args.join(' ')}: exit code ${result.status}\n${result.stderr}`);
  return JSON.parse(result.stdout);
}

/** How often each item stands in a list, most often first. */
function tally(items) {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** Tries one setup on a copy of the corpus. Gives the share of labelled literals that are gone. */
function measure({ manager, launcher }, labels) {
  const folder = mkdtempSync(join(tmpdir(), 'keygate-fixes-'));
  try {
    cpSync(join(corpus, 'files'), join(folder, 'files'), { recursive: true });
    mkdirSync(join(folder, '.github'));
    const policy = `version: 1\nverify:\n  managers: [${manager}]\nremediate:\n  manager: ${manager}\n  launcher: ${launcher}\n`;
    writeFileSync(join(folder, '.github/keygate.yml'), policy);
    const before = new Set(run(['verify', '--format', 'json', '--warn-only'], folder).findings.map(({ fingerprint }) => fingerprint));
    const fixed = run(['fix', '--write', '--format', 'json'], folder);
    const again = run(['fix', '--format', 'json'], folder);
    const checked = run(['check', '--format', 'json', '--configurations'], folder);
    const verified = run(['verify', '--format', 'json', '--warn-only'], folder);
    const literals = labels.files.flatMap(({ file, labels: all }) =>
      all.filter(({ kind }) => kind === 'literal-secret').map((label) => ({ file, ...label })),
    );
    const texts = new Map();
    const textOf = (at, file) => {
      const path = join(at, file);
      if (!texts.has(path)) texts.set(path, readFileSync(path, 'utf8'));
      return texts.get(path);
    };
    const kept = literals.filter(({ file, start, end }) => {
      const literal = textOf(corpus, file).slice(start, end);
      const count = (text) => text.split(literal).length - 1;
      const others = literals.filter(
        (other) => other.file === file && textOf(corpus, file).slice(other.start, other.end) === literal,
      ).length;
      // A value may stand in the file in places that nobody labelled.
      return count(textOf(folder, file)) > count(textOf(corpus, file)) - others;
    });
    const share = 1 - kept.length / literals.length;
    console.log(
      `${manager}, launcher ${launcher}: ${literals.length} literals labelled, ${literals.length - kept.length} gone (${share.toFixed(4)}); ${fixed.swapped.length} swapped, ${fixed.left.length} left`,
    );
    console.log(
      `  by delivery: ${tally(fixed.swapped.map(({ delivery }) => delivery))
        .map(([name, n]) => `${name} ${n}`)
        .join(', ')}`,
    );
    for (const [reason, n] of tally(fixed.left.map(({ reason }) => reason))) console.log(`  left ${n}: ${reason}`);
    const findings = checked.findings.filter(({ rule }) => rule === 'static-credential');
    console.log(`  afterwards: check finds ${findings.length}, a second fix swaps ${again.swapped.length}`);
    const about = verified.findings.filter(({ fingerprint, rule }) => !before.has(fingerprint) && rule !== 'static-credential');
    console.log(
      `  verify, what it did not say before: ${
        tally(about.map(({ rule, severity }) => `${rule} (${severity})`))
          .map(([name, n]) => `${name} ${n}`)
          .join(', ') || 'nothing'
      }`,
    );
    if (process.argv.includes('--list')) {
      for (const { file, line, slot, reason } of fixed.left) console.log(`    left ${file}:${line} ${slot}: ${reason}`);
      for (const { file, line, rule, message } of about) console.log(`    ${file}:${line} ${rule}: ${message}`);
    }
    return findings.length === fixed.left.length && again.swapped.length === 0 ? share : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (!existsSync(join(corpus, 'labels.json'))) {
  console.log(`There is no corpus at ${corpus} (KEYGATE_CORPUS); nothing was measured.`);
} else {
  const labels = JSON.parse(readFileSync(join(corpus, 'labels.json'), 'utf8'));
  const shares = SETUPS.map((setup) => measure(setup, labels));
  // A manager that only injects variables reaches no argument; the others must.
  if (shares[0] < LEAST || shares[2] < LEAST) {
    console.error(`Fewer than ${LEAST} of the labelled literals are gone, or what is left does not add up.`);
    process.exitCode = 1;
  }
}
