/**
 * Runs before every test file: a test must see the same world on a laptop and on a
 * runner, so what a runner puts into the environment is taken out first.
 */
for (const name of Object.keys(process.env)) {
  if (/^(GITHUB|RUNNER|INPUT|ACTIONS|GH)_/.test(name) || name === 'CI') delete process.env[name];
}
