/** What a program that should print a secret did. */
export type Printed =
  /** Its standard output, as it is. The caller makes a `Secret` of it at once. */
  | { readonly kind: 'printed'; readonly text: string }
  /** There is no such program on the PATH. */
  | { readonly kind: 'missing' }
  /** `complaint` is the end of its standard error: to be judged, and never shown. `code` is null where a signal ended it. */
  | { readonly kind: 'failed'; readonly code: number | null; readonly complaint: string }
  /** It did not end within the time. */
  | { readonly kind: 'slow' }
  /** It printed more than a secret may have (1 MiB). */
  | { readonly kind: 'large' };

/** Programs of secrets managers, run without a shell and without standard input. */
export interface Programs {
  /** Runs one to its end. `timeout` in milliseconds. Never throws. */
  print(command: string, args: readonly string[], timeout: number): Promise<Printed>;
}
