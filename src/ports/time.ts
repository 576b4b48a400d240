/** The time of day and the passing of it, in milliseconds. A port, so that tests need not wait. */
export interface Time {
  now(): number;
  /** Calls `run` once after this time, unless the answer is called before. */
  after(milliseconds: number, run: () => void): () => void;
}
