import { Secret } from '../core/secret.ts';
import { askPatiently, unreachable, withoutSlash } from './asking.ts';
import type { Found } from './find.ts';
import { printed } from './printing.ts';
import { problem, type Resolution, type Resolver, type World } from './resolver.ts';
import { member, sealed, textOf } from './sealed.ts';

const NAME = '1Password Connect';
type Failure = Resolution & { readonly ok: false };

/** A Connect server and the token for it. */
export interface Connect {
  readonly address: string;
  readonly token: Secret;
}

/** What a reference names. */
export interface Named {
  readonly vault: string;
  readonly item: string;
  readonly section: string | undefined;
  readonly field: string;
  readonly attribute: string | undefined;
}

/** The Connect server that the environment names. */
export function connectOf({ env }: World): Connect | undefined {
  const address = env['OP_CONNECT_HOST'] ?? '';
  const token = env['OP_CONNECT_TOKEN'] ?? '';
  return address === '' || token === '' ? undefined : { address: withoutSlash(address), token: new Secret(token) };
}

/** Asks Connect for something. */
export async function get({ address, token }: Connect, path: string, world: World): Promise<{ readonly json: unknown } | Failure> {
  const headers = { Authorization: Secret.joined(['Bearer ', token]) };
  const answer = await askPatiently(world, { method: 'GET', url: `${address}/v1/${path}`, headers });
  if (answer.kind === 'unreachable') return unreachable(NAME, address, answer.code);
  if (answer.status === 200) return { json: answer.json };
  if (answer.status === 401 || answer.status === 403)
    return problem('permission', `${NAME} does not accept OP_CONNECT_TOKEN for this vault; give the token access to it`);
  if (answer.status === 404 || answer.status === 400)
    return problem('reference', `${NAME} knows no such vault or item; check the reference`);
  return problem('unreachable', `${NAME} answered with status ${String(answer.status)}; try again`);
}

function isSame(value: unknown, wanted: string): boolean {
  return typeof value === 'string' && value.toLowerCase() === wanted.toLowerCase();
}

/** The id of the one thing of this name, or with this id. */
async function idOf(connect: Connect, path: string, key: 'name' | 'title', wanted: string, world: World): Promise<string | Failure> {
  if (/^[a-z0-9]{26}$/.test(wanted)) return wanted;
  const filter = encodeURIComponent(`${key} eq "${wanted.replaceAll(/["\\]/g, '')}"`);
  const answer = await get(connect, `${path}?filter=${filter}`, world);
  if ('ok' in answer) return answer;
  const all = Array.isArray(answer.json) ? answer.json : [];
  const [found, other] = all.filter((one: unknown) => isSame(member(one, key), wanted));
  const what = key === 'name' ? 'vault' : 'item';
  if (other !== undefined)
    return problem('reference', `1Password has several ${what}s called "${wanted}"; write the id of the one that is meant`);
  const id = textOf(found, 'id');
  return id === undefined || !/^[a-z0-9]{1,64}$/i.test(id)
    ? problem('reference', `${NAME} shows no ${what} called "${wanted}"; check the reference, and what OP_CONNECT_TOKEN may see`)
    : id;
}

function fieldOf(item: unknown, { section, field, attribute }: Named): string | undefined {
  const list = (key: string): readonly unknown[] => {
    const found = member(item, key);
    return Array.isArray(found) ? found : [];
  };
  const sections = list('sections').filter(
    (one) => section !== undefined && (isSame(member(one, 'id'), section) || isSame(member(one, 'label'), section)),
  );
  const found = list('fields').filter((one) => {
    if (!isSame(member(one, 'id'), field) && !isSame(member(one, 'label'), field)) return false;
    const own = textOf(member(one, 'section'), 'id');
    return section === undefined || sections.some((each) => own !== undefined && textOf(each, 'id') === own);
  });
  // A field outside of any section is meant before one of the same name in a section.
  const one = found.find((each) => member(each, 'section') === undefined) ?? found[0];
  return textOf(one, attribute === 'otp' || attribute === 'totp' ? 'totp' : 'value');
}

async function fromConnect(connect: Connect, named: Named, world: World): Promise<Resolution> {
  const vault = await idOf(connect, 'vaults', 'name', named.vault, world);
  if (typeof vault !== 'string') return vault;
  const item = await idOf(connect, `vaults/${vault}/items`, 'title', named.item, world);
  if (typeof item !== 'string') return item;
  const answer = await get(connect, `vaults/${vault}/items/${item}`, world);
  if ('ok' in answer) return answer;
  const value = fieldOf(answer.json, named);
  if (value === undefined)
    return problem(
      'reference',
      `the item "${named.item}" has no field "${named.field}"${named.section === undefined ? '' : ` in a section "${named.section}"`}; check the reference`,
    );
  return sealed(value, { kind: '1password connect' }, '1Password');
}

/** The names in a reference; `undefined` where it is none. */
export function namesIn(text: string): Named | undefined {
  const vals = /^(?:secret)?ref\+onepasswordconnect:\/\/(?<path>[^#?+]{1,300})#\/?(?<field>[^+]{1,200})\+?$/.exec(text)?.groups;
  const url =
    vals === undefined
      ? /^op:\/\/(?<path>[^?#]{1,900})(?:\?(?<key>[A-Za-z-]{1,40})=(?<attribute>[^&#\s]{1,80}))?$/.exec(text)?.groups
      : vals;
  const path = url?.['path'];
  if (path === undefined) return undefined;
  const parts = [...path.split('/'), ...(vals?.['field'] === undefined ? [] : [vals['field']])];
  if (parts.length < 3 || parts.length > 4 || parts.includes('')) return undefined;
  const [vault = '', item = '', ...rest] = parts;
  return { vault, item, section: rest.length === 2 ? rest[0] : undefined, field: rest.at(-1) ?? '', attribute: url?.['attribute'] };
}

/** 1Password: its Connect server where the environment names one, as `op` itself does, else the `op` program. */
export function makeOnePassword(world: World): Resolver {
  const connect = connectOf(world);
  return {
    syntaxes: ['op://vault/item/field', 'ref+onepasswordconnect://vault/item#/field'],
    async resolve({ text }: Found): Promise<Resolution> {
      const named = namesIn(text);
      if (named === undefined) return problem('reference', 'it is not written as op://vault/item/field or op://vault/item/section/field');
      // `ssh-format` and the like are worked out by the program.
      const plainly = named.attribute === undefined || /^(?:value|otp|totp)$/.test(named.attribute);
      if (connect !== undefined && plainly) return fromConnect(connect, named, world);
      if (connect === undefined && text.includes('ref+'))
        return problem('unreachable', 'OP_CONNECT_HOST and OP_CONNECT_TOKEN do not say where 1Password Connect is; set them');
      return printed(
        {
          name: '1Password',
          command: 'op',
          args: ['read', '--no-newline', text],
          signIn: 'op signin',
          install: 'https://developer.1password.com/docs/cli/get-started',
          read: (output) => output,
        },
        world,
      );
    },
  };
}
