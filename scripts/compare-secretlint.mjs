#!/usr/bin/env node
// Asks secretlint's recommended rules and Keygate about the same configurations, those of a corpus and
// those of the matrix, and prints in what they differ: counts, and the place and rule of each finding
// of secretlint that is none of Keygate, never a value. The corpus is no part of this repository: KEYGATE_CORPUS
// names its folder. `-- corpus` and `-- matrix` compare one of the two, `KEYGATE_MATRIX=full` the whole
// matrix.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { secretlint } from '../src/adapters/secretlint.ts';
import { LineMap } from '../src/core/text.ts';
import { batchesOf } from '../test/matrix/batch.ts';
import { harmlessIn, judgementMaybe } from '../test/matrix/judgement.ts';
import { literals } from '../test/matrix/literal.ts';
import { compared } from '../test/matrix/opinions.ts';
import { placesOf } from '../test/matrix/places.ts';
import { share } from '../test/matrix/share.ts';
import { targets } from '../test/matrix/target.ts';
import { theirLiterals } from '../test/matrix/their-literals.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const corpus = resolve(process.env['KEYGATE_CORPUS'] ?? join(root, '../shared/corpus'));
const opinion = secretlint();

/** Each file of a folder of the corpus, as if that folder were a repository. */
function* corpusTexts() {
  const files = join(corpus, 'files');
  for (const entry of readdirSync(files, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = relative(files, join(entry.parentPath, entry.name)).split(sep).join('/');
    yield { name: `files/${path}`, path: path.slice(path.indexOf('/') + 1), text: readFileSync(join(files, path), 'utf8') };
  }
}

/** The documents of the matrix that hold credentials. */
function* matrixTexts() {
  const all = [...literals('matrix'), ...theirLiterals('matrix')];
  for (const [i, target] of targets.entries())
    for (const place of placesOf(target))
      for (const { text } of batchesOf(target, place, share(all, i, place.id)))
        yield { name: `${target.path} (${target.client.id}, ${place.id})`, path: target.path, text };
}

/** Compares, prints, and answers how many findings only secretlint has. */
async function compareAll(what, texts) {
  const count = { configurations: 0, others: 0, both: 0, onlyTheirs: 0, dismissed: 0, onlyOurs: 0 };
  const lines = [];
  for (const { name, path, text } of texts) {
    const judgement = judgementMaybe(path, text);
    // Texts that are none are the second opinion's own field.
    if (judgement === undefined) {
      count.others++;
      continue;
    }
    count.configurations++;
    const theirs = await opinion.look(path, text);
    if ('problem' in theirs) throw new Error(`${name}: ${theirs.problem}`);
    const ours = judgement.found.map(({ span }) => span);
    const { both, onlyTheirs, dismissed, onlyOurs } = compared(theirs, ours, harmlessIn(judgement, text));
    count.both += both;
    count.onlyTheirs += onlyTheirs.length;
    count.dismissed += dismissed.length;
    count.onlyOurs += onlyOurs;
    const places = new LineMap(text);
    for (const { start, rule } of onlyTheirs) lines.push(`  only secretlint: ${name}:${places.at(start).line} ${rule}`);
    for (const { start, rule } of dismissed) lines.push(`  no credential for Keygate: ${name}:${places.at(start).line} ${rule}`);
  }
  console.log(
    `${what}: ${count.configurations} configurations, ${count.others} other files left out. Found by both ${count.both}, only by secretlint ${count.onlyTheirs}, by secretlint and a placeholder or default for Keygate ${count.dismissed}, only by Keygate ${count.onlyOurs}.`,
  );
  for (const line of lines) console.log(line);
  return count.onlyTheirs;
}

const chosen = process.argv[2];
let missed = 0;
if (chosen !== 'matrix') {
  if (existsSync(join(corpus, 'files'))) missed += await compareAll('Corpus', corpusTexts());
  else console.log(`No corpus in ${corpus}; none is compared. KEYGATE_CORPUS names the folder.`);
}
if (chosen !== 'corpus') missed += await compareAll('Matrix', matrixTexts());
if (missed > 0) {
  console.error(`Secretlint found ${missed} that Keygate did not.`);
  process.exitCode = 1;
}
