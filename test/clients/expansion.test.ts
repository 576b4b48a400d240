import { describe, expect, test } from 'vitest';
import { all, configure, declared, type Outcome, type Spot, SPOTS, taken, TEXTS, type Written } from '../support/configuring.ts';

/** What the engine made of the values, in the order in which they were written. */
function outcomes(written: readonly Written[], texts: readonly string[]): readonly Outcome[] {
  const servers = written.flatMap(({ file, text }) => file.servers.map((server) => ({ server, text })));
  expect(servers).toHaveLength(texts.length);
  return servers.map(({ server, text: source }, i) => {
    const text = texts[i] ?? '';
    // The value alone, or the whole URL it is a part of where it is no slot of its own.
    const slots = server.slots.filter(({ span }) => source.slice(span.start, span.end).includes(text));
    expect(slots.length, text).toBeLessThanOrEqual(1);
    const value = slots[0]?.value;
    if (value?.kind !== 'reference') return 'no reference';
    return value.expanded === undefined ? 'not known' : value.expanded ? 'expanded' : 'not expanded';
  });
}

const rows = all.flatMap((client) => SPOTS.map((spot) => ({ id: client.id, client, spot, texts: TEXTS })));
const cases = rows.reduce((sum, { texts }) => sum + texts.length, 0);

test(`the matrix has ${cases} cases`, () => {
  console.info(`${cases} cases: ${all.length} clients, ${SPOTS.length} places, ${TEXTS.length} syntaxes`);
  expect(TEXTS.length).toBeGreaterThanOrEqual(20);
  expect(cases).toBeGreaterThan(all.length * 5 * 20);
  // Each outcome is there to be seen.
  const expected = new Set(rows.flatMap(({ client, spot, texts }) => texts.map((text) => declared(client, spot, text))));
  expect([...expected].sort()).toEqual(['expanded', 'no reference', 'not expanded', 'not known']);
});

test('a text is one reference or none: no client takes a part of one', () => {
  const parts = all.flatMap(({ id, interpolations }) =>
    TEXTS.flatMap((text) => interpolations.filter((one) => taken(one, text) === 'part').map(({ syntax }) => `${id}: ${syntax} in ${text}`)),
  );
  expect(parts).toEqual([]);
});

describe.each(rows)('$id, $spot', ({ client, spot, texts }) => {
  test('takes for expanded what is declared, and nothing else', () => {
    const written = configure(client, spot, texts);
    for (const { file } of written) expect({ client: file.client, problems: file.problems }).toEqual({ client: client.id, problems: [] });
    const table = (found: readonly Outcome[]): readonly string[] => texts.map((text, i) => `${text}: ${found[i]}`);
    expect(table(outcomes(written, texts))).toEqual(table(texts.map((text) => declared(client, spot, text))));
  });
});

/** One text of each family of placeholders, which do not mix. */
const FAMILIES = ['${T}', '$T', '${env:T}', '{env:T}', '${{ secrets.T }}', '{{T}}', '${input:T}', '$(print x)'] as const;
const EVERYWHERE = ['argument', 'env', 'field', 'header', 'url'] as const;
const NO_FIELD = ['argument', 'env', 'header', 'url'] as const;

/** What documentation and code of each client say, written down a second time: which families it expands, and where. */
const FACTS: readonly { readonly id: string; readonly families: readonly (typeof FAMILIES)[number][]; readonly spots: readonly Spot[] }[] =
  [
    { id: 'amp', families: ['${T}'], spots: NO_FIELD },
    { id: 'claude-desktop', families: [], spots: [] },
    { id: 'codex', families: [], spots: [] },
    { id: 'continue', families: ['${{ secrets.T }}'], spots: EVERYWHERE },
    { id: 'crush', families: ['$(print x)', '$T', '${T}'], spots: EVERYWHERE },
    { id: 'deer-flow', families: ['$T'], spots: EVERYWHERE },
    { id: 'factory-droid', families: ['${T}'], spots: NO_FIELD },
    { id: 'fast-agent', families: ['${T}'], spots: EVERYWHERE },
    { id: 'fastmcp', families: ['${T}'], spots: ['field'] },
    { id: 'gemini-cli', families: ['$T', '${T}'], spots: EVERYWHERE },
    { id: 'grok-cli', families: ['$T', '${T}'], spots: EVERYWHERE },
    { id: 'hermes', families: ['${T}', '${env:T}'], spots: EVERYWHERE },
    { id: 'junie', families: [], spots: [] },
    { id: 'kilo-code', families: ['${env:T}', '{env:T}'], spots: EVERYWHERE },
    { id: 'langchain', families: ['${T}'], spots: ['env'] },
    { id: 'librechat', families: ['${T}', '{{T}}'], spots: EVERYWHERE },
    { id: 'mcp-agent', families: [], spots: [] },
    { id: 'mcp-remote', families: ['${T}'], spots: ['header'] },
    { id: 'mcphub', families: ['$T', '${T}'], spots: EVERYWHERE },
    { id: 'mistral-vibe', families: [], spots: [] },
    { id: 'openai-agents', families: [], spots: [] },
    { id: 'opencode', families: ['{env:T}'], spots: EVERYWHERE },
    { id: 'pydantic-ai', families: ['${T}'], spots: EVERYWHERE },
    { id: 'reasonix', families: ['${T}'], spots: NO_FIELD },
    { id: 'roo-code', families: ['${env:T}'], spots: EVERYWHERE },
    { id: 'trae', families: [], spots: [] },
    { id: 'unknown', families: [], spots: [] },
  ];

test.each(FACTS)('$id expands the families of its own', ({ id, families, spots }) => {
  const client = all.find((one) => one.id === id);
  if (client === undefined) throw new Error(`no client ${id}`);
  const found = EVERYWHERE.flatMap((spot) => {
    const made = outcomes(configure(client, spot, FAMILIES), FAMILIES);
    return FAMILIES.filter((_, i) => made[i] === 'expanded').map((family) => `${family} in ${spot}`);
  });
  const expected = families.flatMap((family) => spots.map((spot) => `${family} in ${spot}`));
  expect(found.toSorted()).toEqual(expected.toSorted());
});
