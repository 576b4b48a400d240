/** What only a run that stores credentials needs: built into a file of its own. */
export { type Deposited, type Depositing, depositFirst, expectStorable } from './depositing.ts';
