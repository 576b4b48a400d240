/** A credential that another scanner sees in a text. Offsets are UTF-16 code units into it. */
export interface Opinion {
  readonly start: number;
  readonly end: number;
  /** The scanner's own id for what it looked for: `@secretlint/secretlint-rule-slack`. */
  readonly rule: string;
  /** For people, and nothing of the text in it: `slack token`. */
  readonly name: string;
}

/** Asks a scanner that others maintain, for texts of which Keygate knows no places. */
export interface SecondOpinion {
  /**
   * What it sees in the text of the file at this path, by start. Why it could not say, as a value, in
   * words for a notice: a text that was not looked at is one in which nothing was found only by name.
   * Never throws.
   */
  look(path: string, text: string): Promise<readonly Opinion[] | { readonly problem: string }>;
}
