/** Today, for allowances that end. A port, so that tests do not age. */
export interface Clock {
  /** Local date as `YYYY-MM-DD`. */
  today(): string;
}
