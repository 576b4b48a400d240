import type { Client } from '../clients/client.ts';
import type { Confidence, ConfigFile, CredentialSlot, Server, SlotState } from '../core/model.ts';
import type { Severity } from '../core/finding.ts';
import type { Span } from '../core/text.ts';

/** A rule's own words about itself; docs, SARIF and `keygate explain` are printed from it. */
export interface RuleMeta {
  /** kebab-case, the problem itself: `static-credential`. Also the name of its three files. */
  readonly id: string;
  readonly title: string;
  /** What it finds, why that matters and what to do, in a few sentences. */
  readonly explanation: string;
  /** Severity of a finding of high or medium confidence. */
  readonly severity: Severity;
  readonly since: string;
  /** Ids in published standards, for SARIF and docs: `CWE-798`, `NHI2:2025`. */
  readonly standards: readonly string[];
}

/** What an issuer's knowledge adds to a finding. */
export interface IssuerFacts {
  readonly issuer: string;
  readonly name: string;
  readonly rotate: string;
  readonly exposure: string;
}

/** Knowledge that rules may ask for; it arrives here so that rules import no other room. */
export interface RuleContext {
  readonly client: Client;
  /** The client by whose rules a server was read; the file's where the server is undefined or says nothing. */
  readerOf(server: Server | undefined): Client;
  /** Other clients that read a file of this name and shape, with rules of their own. */
  readonly otherReaders: readonly Client[];
  /** Facts of a credential kind by id; `undefined` for structures and the generic judgement. */
  issuer(credential: string): IssuerFacts | undefined;
}

/** What a rule says; `engine/judge.ts` adds the file, the place and the fingerprint. */
export interface Report {
  readonly span: Span;
  readonly message: string;
  readonly help: readonly string[];
  readonly confidence: Confidence;
  readonly server?: Server;
  readonly slot?: CredentialSlot;
  readonly issuer?: string;
  readonly rotate?: string;
}

/** A check of one kind of problem; it looks at one file and builds no fix. */
export interface Rule {
  readonly meta: RuleMeta;
  check(file: ConfigFile, context: RuleContext): Iterable<Report>;
}

/** Declares a rule; the identity function, for the type's sake. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** The report's word for what a slot holds. */
export function stateOf(slot: CredentialSlot): SlotState {
  const { value } = slot;
  switch (value.kind) {
    case 'empty':
    case 'plain':
      return 'none';
    case 'reference':
      return value.via;
    default:
      return value.kind;
  }
}
