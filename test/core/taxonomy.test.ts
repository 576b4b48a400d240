import { expect, test } from 'vitest';
import { taxaNamed, taxonomies } from '../../src/core/taxonomy.ts';

const lists = taxonomies();
const taxa = lists.flatMap((list) => list.taxa);

test('the lists that the project answers to', () => {
  expect(lists.map(({ name, version }) => [name, version])).toEqual([
    ['CWE', undefined],
    ['OWASP NHI Top 10', '2025'],
    ['OWASP Top 10 for Agentic Applications', '2026'],
    ['OWASP MCP Top 10', '2025 (beta)'],
    ['NIST SP 800-53', 'Revision 5'],
    ['NIST AI RMF', '1.0'],
  ]);
});

test('an entry stands once, with a title and an address', () => {
  expect(new Set(taxa.map(({ id }) => id)).size).toBe(taxa.length);
  expect(taxa.filter(({ title }) => title === '' || title.endsWith('.')).map(({ id }) => id)).toEqual([]);
  for (const { address } of [...lists, ...taxa]) {
    expect(new URL(address).protocol).toBe('https:');
    expect(address).toMatch(/^[\u0021-\u007e]+$/);
  }
});

test('the three lists of ten are whole', () => {
  const whole = lists.filter(({ name }) => name.includes('Top 10'));
  expect(whole.map((list) => list.taxa.length)).toEqual([10, 10, 10]);
});

test('entries by id, in the order that was asked for', () => {
  expect(taxaNamed(['NIST SP 800-53 IA-5(7)', 'nothing', 'CWE-798', 'MCP04:2025'])).toEqual([
    {
      id: 'NIST SP 800-53 IA-5(7)',
      title: 'No Embedded Unencrypted Static Authenticators',
      address: 'https://doi.org/10.6028/NIST.SP.800-53r5',
    },
    { id: 'CWE-798', title: 'Use of Hard-coded Credentials', address: 'https://cwe.mitre.org/data/definitions/798.html' },
    {
      id: 'MCP04:2025',
      title: 'Software Supply Chain Attacks & Dependency Tampering',
      address: 'https://owasp.org/www-project-mcp-top-10/2025/MCP04-2025%E2%80%93Software-Supply-Chain-Attacks&Dependency-Tampering',
    },
  ]);
});
