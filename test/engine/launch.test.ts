import { describe, expect, test } from 'vitest';
import type { Launch } from '../../src/core/model.ts';
import { readAs } from '../support/reading.ts';

function launchOf(entry: Readonly<Record<string, unknown>>): Launch | undefined {
  return readAs('.mcp.json', JSON.stringify({ mcpServers: { s: entry } })).servers[0]?.launch;
}

function programOf(command: string, ...args: readonly string[]): string | undefined {
  const program = launchOf({ command, args })?.program;
  return program && `${program.kind} ${program.name} ${program.pinned ? 'pinned' : 'floating'}`;
}

describe('what runs', () => {
  test.each<[readonly [string, ...string[]], string | undefined]>([
    [['npx', '-y', 'acme-mcp'], 'npm acme-mcp floating'],
    [['npx', '-y', 'acme-mcp@latest'], 'npm acme-mcp@latest floating'],
    [['npx', '-y', '@acme/mcp@1.4.2'], 'npm @acme/mcp@1.4.2 pinned'],
    [['npx', '-y', '@acme/mcp@^1.4'], 'npm @acme/mcp@^1.4 floating'],
    [['npx', '-p', '@acme/mcp@2.0.0-rc.1', 'acme'], 'npm @acme/mcp@2.0.0-rc.1 pinned'],
    [['cmd', '/c', 'npx', '-y', 'acme-mcp'], 'npm acme-mcp floating'],
    [['C:\\Program Files\\nodejs\\npx.cmd', 'acme-mcp@1.0.0'], 'npm acme-mcp@1.0.0 pinned'],
    [['pnpm', 'dlx', 'acme-mcp'], 'npm acme-mcp floating'],
    [['uvx', 'acme-mcp'], 'pypi acme-mcp floating'],
    [['uvx', 'acme-mcp@1.2'], 'pypi acme-mcp@1.2 pinned'],
    [['uvx', '--from', 'acme-mcp==1.2.3', 'acme'], 'pypi acme-mcp==1.2.3 pinned'],
    [['uv', 'tool', 'run', 'acme-mcp'], 'pypi acme-mcp floating'],
    [['docker', 'run', '-i', '--rm', '-e', 'TOKEN', 'acme/mcp'], 'image acme/mcp floating'],
    [['docker', 'run', '-i', '--rm', '-e', 'TOKEN=${TOKEN}', '--network=host', 'acme/mcp:latest'], 'image acme/mcp:latest floating'],
    [['docker', 'run', '-v', '/a:/b', 'ghcr.io/acme/mcp:1.2.3'], 'image ghcr.io/acme/mcp:1.2.3 pinned'],
    [['docker', 'run', `acme/mcp@sha256:${'0'.repeat(64)}`], `image acme/mcp@sha256:${'0'.repeat(64)} pinned`],
    [['op', 'run', '--', 'npx', '-y', 'acme-mcp'], 'npm acme-mcp floating'],
    [['sh', '-c', 'exec npx -y acme-mcp@1.0.0'], 'npm acme-mcp@1.0.0 pinned'],
    [['npx', '-y', '--package=acme-mcp@1.0.0', 'acme'], 'npm acme-mcp@1.0.0 pinned'],
    [['npx', '-y', '@dotenvx/dotenvx', 'run', '--', 'npx', '-y', 'acme-mcp@1.0.0'], 'npm acme-mcp@1.0.0 pinned'],
    [['npx', '-y', '@dotenvx/dotenvx', 'run', '--', 'node', 'server.js'], undefined],
    [['npx', '-y', '@dotenvx/dotenvx', 'encrypt'], 'npm @dotenvx/dotenvx floating'],
    [['node', 'server.js'], undefined],
    [['acme-mcp'], undefined],
    [['npx'], undefined],
    [['docker', 'compose', 'up'], undefined],
  ])('%j: %s', (line, expected) => {
    expect(programOf(...line)).toBe(expected);
  });
});

test('launchers, outermost first, with their options', () => {
  const launch = launchOf({ command: 'doppler', args: ['run', '--project', 'mcp', '--', 'op', 'run', '--', 'npx', 'acme-mcp'] });
  expect(launch?.launchers.map(({ manager, style, options }) => [manager, style, options])).toEqual([
    ['doppler', 'bulk', ['run', '--project', 'mcp']],
    ['onepassword', 'reference', ['run']],
  ]);
});

describe('a launcher that is started by another program', () => {
  test.each<[readonly [string, ...string[]], readonly string[]]>([
    [['npx', '-y', 'dotenvx', 'run', '--', 'node', 'server.js'], ['dotenvx bulk']],
    [['npx', '-y', '@dotenvx/dotenvx@2.21.0', 'run', '-f', '.env.mcp', '--', 'node', 'server.js'], ['dotenvx bulk']],
    [['pnpm', 'dlx', '@dotenvx/dotenvx', 'run', '--', 'node', 'server.js'], ['dotenvx bulk']],
    [['npm', 'exec', '--', '@dotenvx/dotenvx', 'run', '--', 'node', 'server.js'], ['dotenvx bulk']],
    [['npx', '-p', '@dotenvx/dotenvx', 'dotenvx', 'run', '--', 'node', 'server.js'], ['dotenvx bulk']],
    [['npx', '-y', '@astrixsecurity/mcp-secret-wrapper', 'T=projects/p/secrets/s', '--', 'docker', 'run', 'i'], ['astrix reference']],
    [['npx', '-y', '@infisical/cli', 'run', '--', 'node', 'server.js'], ['infisical bulk']],
    [['npx', '-y', 'mcp-keygate@0.1.0', 'exec', '--', 'node', 'server.js'], ['keygate reference']],
    [['uvx', '--from', 'keeper-secrets-manager-cli', 'ksm', 'exec', '--', 'uvx', 'acme-mcp'], ['keeper reference']],
    [['cmd', '/c', 'op', 'run', '--', 'npx', '-y', 'acme-mcp'], ['onepassword reference']],
    [['cmd', '/c', 'op run --env-file .env.mcp -- npx -y acme-mcp'], ['onepassword bulk']],
    [['sh', '-c', 'exec op run -- npx -y acme-mcp'], ['onepassword reference']],
    [['powershell', '-Command', 'doppler run -- npx -y acme-mcp'], ['doppler bulk']],
    [
      ['bash', '-lc', "chamber exec mcp -- sh -c 'op run -- npx acme-mcp'"],
      ['chamber bulk', 'onepassword reference'],
    ],
    [['npx', '-y', 'dotenv', 'run', '--', 'node', 'server.js'], []],
    [['node', 'server.js', 'summon'], []],
  ])('%j', ([command, ...args], expected) => {
    expect(launchOf({ command, args })?.launchers.map(({ manager, style }) => `${manager} ${style}`)).toEqual(expected);
  });

  test('is named where it stands', () => {
    const text = JSON.stringify({ mcpServers: { s: { command: 'npx', args: ['-y', '@dotenvx/dotenvx', 'run', '--', 'node', 'x.js'] } } });
    const [launcher] = readAs('.mcp.json', text).servers[0]?.launch.launchers ?? [];
    expect(launcher && text.slice(launcher.span.start, launcher.span.end)).toBe('@dotenvx/dotenvx');
    expect(launcher?.options).toEqual(['run']);
  });
});

test('an address without its user, path and query', () => {
  expect(launchOf({ url: 'HTTP://user@MCP.Acme.com:8080/a?b=c' })?.address).toMatchObject({ scheme: 'http', host: 'mcp.acme.com' });
  expect(launchOf({ url: '${MCP_URL}' })?.address).toBeUndefined();
});

test('the address that a bridge connects to, and no other that a program is given', () => {
  const host = (...args: readonly string[]): string | undefined => launchOf({ command: 'npx', args })?.address?.host;
  expect(host('-y', 'mcp-remote@0.1.29', 'https://mcp.acme.com/sse', '--header', 'a:b')).toBe('mcp.acme.com');
  expect(host('-y', 'supergateway', '--sse', 'https://mcp.acme.com/sse')).toBe('mcp.acme.com');
  expect(host('-y', 'acme-mcp', 'https://mcp.acme.com')).toBeUndefined();
  expect(host('https://mcp.acme.com', 'mcp-remote')).toBeUndefined();
});
