import type { Confidence, CredentialSlot, Mark, Origin, Server } from './model.ts';
import type { Position, Span } from './text.ts';

/** `error` fails a run by default, `warning` and `note` are said only. */
export type Severity = 'error' | 'warning' | 'note';

/** How a finding relates to the change under review. */
export type Standing =
  /** The change added it. */
  | 'added'
  /** It was a reference on the base and is a literal now. */
  | 'regressed'
  /** Added in one commit of the change and removed in a later one: still in the history. */
  | 'transient'
  /** It was there before the change. */
  | 'existing'
  /** There is no change to compare with: a whole tree was read. */
  | 'present';

/**
 * What keeps a finding from blocking: an allowance of the policy, a comment beside it, Keygate's
 * baseline, or the list that detect-secrets or gitleaks keeps.
 */
export type SuppressionKind = 'policy' | 'inline' | 'baseline' | 'detect-secrets' | 'gitleaks';

/** Why a finding may stay. It remains visible and counted. */
export interface Suppression {
  readonly kind: SuppressionKind;
  readonly reason: string;
  readonly owner?: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly expires?: string;
  /** Granted in an emergency: to be said aloud while it lasts. */
  readonly breakGlass?: true;
}

/** One problem, said once. Holds no credential text, so it may be printed anywhere. */
export interface Finding {
  /** Id of the rule, kebab-case. */
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly standing: Standing;
  readonly origin: Origin;
  readonly span: Span;
  readonly start: Position;
  readonly end: Position;
  /** Id of the client whose rules were used to read the file. */
  readonly client: string;
  /** It stands in a text that does not speak of MCP. */
  readonly outside?: true;
  readonly server?: Server;
  readonly slot?: CredentialSlot;
  /** Issuer of the credential, for people ("GitHub"), where known. */
  readonly issuer?: string;
  /** One sentence: what was found and whose it is. */
  readonly message: string;
  /** What to do next, in imperative sentences. */
  readonly help: readonly string[];
  /** Where to rotate or revoke the credential. */
  readonly rotate?: string;
  /** Built from rule, path and slot, never from the credential's text. */
  readonly fingerprint: string;
  /** The comment beside it that asks to leave it; whether that counts is the policy's to say. */
  readonly mark?: Mark;
  /** Why it may stay; such a finding does not block. */
  readonly allowed?: Suppression;
  /** Last day of the policy's allowance for it, where that is over: it blocks whatever its standing. */
  readonly lapsed?: string;
}
