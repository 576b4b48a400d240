import type { Deposit } from '../core/remediation.ts';
import { Secret } from '../core/secret.ts';
import type { Answer, Question } from '../ports/web.ts';
import { askPatiently, unreachable, withoutSlash } from '../launcher/asking.ts';
import type { World } from '../launcher/resolver.ts';
import { member, textOf } from '../launcher/sealed.ts';
import { compared, failed, labels, type Outcome, type Provenance, type Store } from './storer.ts';

const NAME = '1Password Connect';
const ID = /^[a-z0-9]{1,64}$/i;

interface Asking {
  readonly address: string;
  readonly token: Secret;
  readonly world: World;
}

/** Where a field is to be. */
interface Field {
  readonly vault: string;
  readonly item: string;
  readonly section: string | undefined;
  readonly label: string;
}

function ask({ address, token, world }: Asking, method: Question['method'], path: string, json?: Question['json']): Promise<Answer> {
  const headers = { Authorization: Secret.joined(['Bearer ', token]) };
  return askPatiently(world, { method, url: `${address}/v1/${path}`, headers, stay: true, ...(json === undefined ? {} : { json }) });
}

function refused(answer: Answer, { address }: Asking, what: string): Outcome {
  if (answer.kind === 'unreachable') return failed(unreachable(NAME, address, answer.code).problem.sentence);
  if (answer.status === 401 || answer.status === 403)
    return failed(`${NAME} does not let OP_CONNECT_TOKEN write to ${what}; give the token the right to`);
  return failed(`${NAME} answered with status ${String(answer.status)} for ${what}; try again`);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isSame(value: string | undefined, wanted: string): boolean {
  return value?.toLowerCase() === wanted.toLowerCase();
}

/** The ids of what is called so. */
async function idsOf(asking: Asking, path: string, key: 'name' | 'title', wanted: string): Promise<readonly string[] | Outcome> {
  const answer = await ask(asking, 'GET', `${path}?filter=${encodeURIComponent(`${key} eq "${wanted}"`)}`);
  if (answer.kind === 'unreachable' || answer.status !== 200) return refused(answer, asking, path);
  const found = list(answer.json).filter((one) => isSame(textOf(one, key), wanted));
  return found.flatMap((one) => textOf(one, 'id') ?? []).filter((id) => ID.test(id));
}

/** The field of an item, by its own label and that of its section. */
function fieldIn(item: unknown, { section, label }: Field): unknown {
  const ids = list(member(item, 'sections'))
    .filter((one) => section !== undefined && isSame(textOf(one, 'label'), section))
    .map((one) => textOf(one, 'id'));
  return list(member(item, 'fields')).find((one) => {
    const own = textOf(member(one, 'section'), 'id');
    return isSame(textOf(one, 'label'), label) && (section === undefined ? own === undefined : own !== undefined && ids.includes(own));
  });
}

/** An item has no metadata but its tags, and those of a credential stand in a note beside it. */
function noteOf(provenance: Provenance): string {
  return labels(provenance)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

async function store(deposit: Deposit, provenance: Provenance, asking: Asking): Promise<Outcome> {
  const parts = deposit.path.split('/');
  const [vault = '', item = '', ...rest] = parts;
  const field: Field = { vault, item, section: rest.length === 2 ? rest[0] : undefined, label: rest.at(-1) ?? '' };
  const vaults = await idsOf(asking, 'vaults', 'name', vault);
  if ('kind' in vaults) return vaults;
  const [vaultId] = vaults;
  if (vaultId === undefined || vaults.length > 1)
    return failed(
      `${NAME} shows ${vaultId === undefined ? 'no' : 'more than one'} vault called "${vault}"; make one, and give OP_CONNECT_TOKEN access to it`,
    );
  const items = await idsOf(asking, `vaults/${vaultId}/items`, 'title', item);
  if ('kind' in items) return items;
  const [itemId] = items;
  if (items.length > 1)
    return { kind: 'conflict', reason: `1Password has several items called "${item}", so nobody can tell which is meant.` };
  const section = field.section === undefined ? undefined : { id: `keygate-${field.section}`, label: field.section };
  const own = { label: field.label, type: 'CONCEALED', value: deposit.secret };
  if (itemId === undefined) {
    const created = await ask(asking, 'POST', `vaults/${vaultId}/items`, {
      vault: { id: vaultId },
      title: item,
      category: 'SECURE_NOTE',
      tags: ['keygate'],
      ...(section === undefined ? {} : { sections: [section] }),
      fields: [
        { id: 'notesPlain', type: 'STRING', purpose: 'NOTES', label: 'notesPlain', value: noteOf(provenance) },
        { ...own, ...(section === undefined ? {} : { section: { id: section.id } }) },
      ],
    });
    return created.kind === 'answered' && (created.status === 200 || created.status === 201)
      ? { kind: 'created' }
      : refused(created, asking, vault);
  }
  const path = `vaults/${vaultId}/items/${itemId}`;
  const answer = await ask(asking, 'GET', path);
  if (answer.kind === 'unreachable' || answer.status !== 200) return refused(answer, asking, vault);
  const found = fieldIn(answer.json, field);
  if (found !== undefined) {
    const value = textOf(found, 'value');
    return compared(value === undefined ? undefined : new Secret(value), deposit, '1Password');
  }
  const known = list(member(answer.json, 'sections')).find(
    (one) => field.section !== undefined && isSame(textOf(one, 'label'), field.section),
  );
  const sectionId = textOf(known, 'id') ?? section?.id;
  // Adding to an item leaves all that is in it. https://developer.1password.com/docs/connect/connect-api-reference (read 2026-11-26).
  const added = await ask(asking, 'PATCH', path, [
    ...(section === undefined || known !== undefined ? [] : [{ op: 'add', path: '/sections', value: section }]),
    { op: 'add', path: '/fields', value: { ...own, ...(sectionId === undefined ? {} : { section: { id: sectionId } }) } },
  ]);
  return added.kind === 'answered' && added.status === 200
    ? { kind: 'created', note: `${item} in 1Password was there, so its note does not say where ${field.label} came from.` }
    : refused(added, asking, vault);
}

/** 1Password, by its Connect server. */
export function makeOnePasswordStore(world: World): Store {
  const [address = '', token = ''] = ['OP_CONNECT_HOST', 'OP_CONNECT_TOKEN'].map((name) => world.env[name]);
  return async (deposit, provenance) => {
    if (address === '' || token === '')
      return failed(
        '1Password is written to by its Connect server alone, since `op` takes a value as an argument; set OP_CONNECT_HOST and OP_CONNECT_TOKEN',
      );
    return store(deposit, provenance, { address: withoutSlash(address), token: new Secret(token), world });
  };
}
