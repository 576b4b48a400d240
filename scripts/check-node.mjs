/** Runs before the tests: they need Node 22 or newer, because vitest does. */
import process from 'node:process';

const NEEDED = 22;
const version = process.versions.node;

if (Number(version.split('.')[0]) < NEEDED) {
  console.error(`The tests need Node ${NEEDED} or newer; this is ${version} (${process.execPath}).

On Linux and Windows, "npm ci" installs Node 24 as an optional dependency and "npm test" uses it,
so either optional dependencies were left out (run "npm ci --include=optional") or the tests were
not started through npm. On other systems, install Node 24 and start again.`);
  process.exit(1);
}
