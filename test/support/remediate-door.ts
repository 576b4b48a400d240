/** The door of remediate over a plain replacement of text, as a program: tests bundle it and run it as a runner would. */
import { runRemediate } from '../../src/actions/remediate.ts';
import { plainRemediation } from './plain-remediation.ts';

void runRemediate(plainRemediation);
