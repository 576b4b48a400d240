/** Where the events of a run go, one JSON object a line. */
export interface Audit {
  /** Never given a value. `event` is plain data. */
  write(event: Readonly<Record<string, unknown>>): void;
}
