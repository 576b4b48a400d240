/** What a server said to a request that shows no credential. */
export type Reply =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** The header WWW-Authenticate; empty where there is none. */
      readonly authenticate: string;
      /** The body, where it is JSON of at most 64 KiB. */
      readonly json: unknown;
    }
  /** It was not asked, because its address is not a public one, or it did not answer. */
  | { readonly kind: 'none' };

/** Asks servers that nobody vouches for: over https, at public addresses, following no redirect. */
export interface Probe {
  /** One GET without credentials. Never throws. */
  greet(url: string): Promise<Reply>;
}
