/** What writes proposals and suggestions: built into a file of its own, which only runs of remediate load. */
export { proposeSwaps } from './actions/propose-swaps.ts';
export { publishRemediation } from './actions/publish-remediation.ts';
export { suggestSwaps } from './actions/suggest-swaps.ts';
