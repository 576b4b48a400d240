import { describe, expect, test } from 'vitest';
import { withStanding } from '../../src/engine/judge.ts';
import { judged } from '../support/reading.ts';
import { githubToken, makeSamples } from '../support/samples.ts';

const X = makeSamples('judge').random(32);
const Y = makeSamples('judge too').random(32);
const GITHUB = githubToken('judge');
const F = '.mcp.json';

function prints(text: string, path = F): readonly string[] {
  return judged(path, text).map(({ fingerprint }) => fingerprint);
}

const one = (value: string, name = 's', slot = 'T_TOKEN'): string =>
  JSON.stringify({ mcpServers: { [name]: { command: 'npx', env: { [slot]: value } } } }, null, 2);

describe('a fingerprint', () => {
  test('names rule, path, server and slot', () => {
    expect(prints(one(X))).toEqual([`static-credential|${F}|s|mcpServers.s.env.T_TOKEN|T_TOKEN`]);
  });

  test('stays when the value changes: a rotated credential is no other finding', () => {
    expect(prints(one(Y))).toEqual(prints(one(X)));
  });

  test('stays when lines move, indentation changes and other servers come', () => {
    const moved = `\n\n// a comment\n{"mcpServers":{"a":{"command":"npx"},\n\n"s":{"env":{"B":"1","T_TOKEN":"${X}"}}}}`;
    expect(prints(moved)).toEqual(prints(one(X)));
  });

  test.each([
    ['path', prints(one(X), '.cursor/mcp.json')],
    ['server', prints(one(X, 't'))],
    ['slot', prints(one(X, 's', 'U_TOKEN'))],
  ])('changes with the %s', (_, other) => {
    expect(other).toHaveLength(1);
    expect(other).not.toEqual(prints(one(X)));
  });

  test('holds nothing of any value', () => {
    const texts = [
      one(GITHUB),
      one(`Bearer ${X}`),
      one(X, GITHUB),
      one(X, 's', `${GITHUB}_TOKEN`),
      one(`https://a:${X}@b.acme.com/${GITHUB}`),
    ];
    for (const text of texts) {
      for (const print of prints(text)) {
        expect(print).not.toContain(X);
        expect(print).not.toContain(GITHUB);
      }
    }
  });

  test('of two in one value is numbered', () => {
    const print = 'static-credential|.mcp.json|s|mcpServers.s.env.T|T';
    expect(prints(one(`${GITHUB} ${githubToken('b')} ${githubToken('c')}`, 's', 'T'))).toEqual([print, `${print}#2`, `${print}#3`]);
  });

  test('keeps names apart that hold its own separators', () => {
    const a = prints(one(X, 'a|b', 'c_TOKEN'));
    const b = prints(one(X, 'a', 'b|c_TOKEN'));
    expect(a).not.toEqual(b);
  });

  test('is the same on every run', () => {
    expect(prints(one(X))).toEqual(prints(one(X)));
  });
});

describe('a finding', () => {
  test('stands where its credential does, in lines and columns', () => {
    const [finding] = judged(F, one(X));
    expect(finding?.start).toEqual({ line: 6, column: 21 });
    expect(finding?.end).toEqual({ line: 6, column: 21 + X.length });
  });

  test('of an anchor that stands in two servers is said once', () => {
    const text = `mcp:\n  servers:\n    a: &a\n      command: npx\n      env:\n        T_TOKEN: ${X}\n    b: *a\n`;
    expect(judged('mcp_agent.config.yaml', text).map(({ rule }) => rule)).toEqual(['static-credential']);
  });

  test('of low confidence is a warning', () => {
    const path = `https://mcp.acme.com/s/${makeSamples('low').random(40)}/mcp`;
    const [finding] = judged(F, JSON.stringify({ mcpServers: { s: { url: path } } }));
    expect(finding).toMatchObject({ confidence: 'low', severity: 'warning' });
  });

  test('carries the issuer’s facts', () => {
    const [finding] = judged(F, one(GITHUB));
    expect(finding).toMatchObject({
      issuer: 'GitHub',
      rotate: 'https://github.com/settings/tokens',
      severity: 'error',
      confidence: 'high',
      client: 'claude-code',
    });
  });

  test('without an issuer has none', () => {
    const [finding] = judged(F, one(X));
    expect(finding).not.toHaveProperty('issuer');
    expect(finding).not.toHaveProperty('rotate');
  });

  test('can be printed: nothing in it tells the value', () => {
    const findings = withStanding(judged(F, one(`${GITHUB} postgres://a:${X}@db.acme.com`, GITHUB)), 'present');
    expect(findings.length).toBeGreaterThan(1);
    const printed = JSON.stringify(findings);
    expect(printed).not.toContain(GITHUB);
    expect(printed).not.toContain(X);
    expect(findings.every(({ standing }) => standing === 'present')).toBe(true);
  });
});
