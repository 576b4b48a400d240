import type { SecretFacts } from '../core/live.ts';
import { findReferences, type Found } from '../launcher/find.ts';
import type { Lease, World } from '../launcher/resolver.ts';
import { inquireAws } from './aws.ts';
import { inquireAzure } from './azure.ts';
import { type Facts, untoldAll } from './facts.ts';
import { inquireGcp } from './gcp.ts';
import { inTurns } from './in-turns.ts';
import type { Inquirer } from './inquirer.ts';
import { inquireOnePassword } from './onepassword.ts';
import { inquireOpenBao, inquireVault } from './vault.ts';

/** How long one reference may take, in milliseconds, retries and other references of its program included. */
const PATIENCE = 60_000;
/** More references than a run asks for. */
const MOST = 2_000;

/** What is told of each text that was asked for: one entry for each reference in it, none where there is none. */
export type Answers = ReadonlyMap<string, readonly SecretFacts[]>;

/** Facts that come in time, or why there are none. */
async function inTime(asked: Promise<Facts>, { time }: World): Promise<Facts> {
  let cancel: () => void = () => undefined;
  const late = new Promise<Facts>((resolve) => {
    cancel = time.after(PATIENCE, () => resolve(untoldAll('its manager did not answer in time')));
  });
  try {
    return await Promise.race([asked, late]);
  } catch {
    return untoldAll('the question failed');
  } finally {
    cancel();
  }
}

/**
 * Asks the managers about the references in these texts, each once, for metadata alone. Sign-ins that
 * it made are given back before it ends. Never throws.
 */
export async function inquire(texts: readonly string[], outside: Omit<World, 'issued'>): Promise<Answers> {
  const leases: Lease[] = [];
  const world: World = { ...outside, issued: (lease) => leases.push(lease) };
  const inquirers = new Map<string, Inquirer>(
    [inquireVault, inquireOpenBao, inquireAws, inquireGcp, inquireAzure, inquireOnePassword]
      .map((make) => make(world))
      .flatMap((inquirer) => inquirer.syntaxes.map((syntax) => [syntax, inquirer] as const)),
  );
  const found = new Map(texts.map((text) => [text, findReferences(text).filter((part): part is Found => typeof part !== 'string')]));
  const all = new Map([...found.values()].flat().map((one) => [one.text, one]));
  const facts = new Map<string, SecretFacts>();
  for (const one of [...all.values()].slice(MOST))
    facts.set(one.text, { manager: one.manager.id, ...untoldAll(`a run asks for ${String(MOST)} references at most`) });
  await inTurns([...all.values()].slice(0, MOST), async (one) => {
    const inquirer = inquirers.get(one.form.syntax);
    const asked =
      inquirer === undefined
        ? untoldAll(`Keygate does not ask ${one.manager.name} for references of this form`)
        : await inTime(inquirer.ask(one), world);
    facts.set(one.text, { manager: one.manager.id, ...asked });
  });
  await Promise.all(leases.map((lease) => lease.revoke()));
  return new Map([...found].map(([text, parts]) => [text, parts.flatMap((part) => facts.get(part.text) ?? [])]));
}
