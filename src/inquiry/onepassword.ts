import type { Told } from '../core/live.ts';
import type { Found } from '../launcher/find.ts';
import { type Connect, connectOf, get, type Named, namesIn } from '../launcher/onepassword.ts';
import type { World } from '../launcher/resolver.ts';
import { member, textOf } from '../launcher/sealed.ts';
import { type Facts, missing, toldTime, untoldAll } from './facts.ts';
import type { Inquirer } from './inquirer.ts';
import { printedJson } from './printed-json.ts';

const ABSENT = /isn't a vault|isn't an item|not found|no (?:vault|item)/i;

/** Every vault or item that is shown, without fields, or why none is. */
type Listed = readonly unknown[] | { readonly untold: string } | { readonly absent: true };

function isNamed(one: unknown, key: 'name' | 'title', wanted: string): boolean {
  return textOf(one, 'id') === wanted || textOf(one, key)?.toLowerCase() === wanted.toLowerCase();
}

async function fromConnect(connect: Connect, path: string, world: World): Promise<Listed> {
  const answer = await get(connect, path, world);
  if ('ok' in answer) return answer.problem.kind === 'reference' ? { absent: true } : { untold: answer.problem.sentence };
  return Array.isArray(answer.json) ? answer.json : { untold: '1Password Connect answered with something else than a list' };
}

/** Items are listed by the id of their vault. */
async function itemsOfConnect(connect: Connect, { vault, item }: Named, world: World): Promise<Listed> {
  const vaults = await fromConnect(connect, 'vaults', world);
  if (!Array.isArray(vaults)) return vaults;
  const id = textOf(
    vaults.find((one: unknown) => isNamed(one, 'name', vault)),
    'id',
  );
  if (id === undefined || !/^[a-z0-9]{1,64}$/i.test(id)) return { absent: true };
  // A filter by title gives less; an id has none.
  const filter = /^[a-z0-9]{26}$/.test(item) ? '' : `?filter=${encodeURIComponent(`title eq "${item.replaceAll(/["\\]/g, '')}"`)}`;
  return fromConnect(connect, `vaults/${id}/items${filter}`, world);
}

async function itemsOfProgram({ vault }: Named, world: World): Promise<Listed> {
  const answer = await printedJson(
    { command: 'op', args: ['item', 'list', `--vault=${vault}`, '--format=json'], absent: ABSENT, signIn: 'op signin' },
    world,
  );
  if (!('json' in answer)) return answer;
  return Array.isArray(answer.json) ? answer.json : { untold: 'op printed something else than a list' };
}

function facts({ vault, item }: Named, items: readonly unknown[]): Facts {
  const found = items.filter((one) => isNamed(one, 'title', item));
  const [only, other] = found;
  if (only === undefined) return missing(`1Password shows no item "${item}" in the vault "${vault}"`);
  if (other !== undefined) return missing(`1Password has several items called "${item}", and none is the one that is meant`);
  const state = textOf(only, 'state');
  const untold: Told<never> = { untold: '1Password keeps no such thing' };
  return {
    presence: {
      told:
        state === 'ARCHIVED' || state === 'DELETED'
          ? { is: 'disabled', what: `the item was ${state === 'DELETED' ? 'deleted' : 'archived'}` }
          : { is: 'there' },
    },
    key: { untold: '1Password shows fields only with their values' },
    // Of the whole item: no field has a time of its own.
    changed: toldTime(member(only, 'updatedAt') ?? member(only, 'updated_at'), 'the item has no time of its last change'),
    rotation: untold,
    ttl: untold,
    readable: { told: 'inherent' },
  };
}

/** 1Password: the lists of vaults and items, which hold no field, of Connect or of `op`. */
export function inquireOnePassword(world: World): Inquirer {
  const connect = connectOf(world);
  return {
    syntaxes: ['op://vault/item/field', 'ref+onepasswordconnect://vault/item#/field'],
    async ask({ text }: Found): Promise<Facts> {
      const named = namesIn(text);
      if (named === undefined) return untoldAll('it is not written as op://vault/item/field');
      const identity = connect === undefined ? 'op session' : '1password connect';
      const items = connect === undefined ? await itemsOfProgram(named, world) : await itemsOfConnect(connect, named, world);
      if ('untold' in items) return untoldAll(items.untold);
      if ('absent' in items) return { ...missing(`1Password shows no vault "${named.vault}"`), identity };
      return { ...facts(named, items), identity };
    },
  };
}
