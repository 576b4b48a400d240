import { describe, expect, it } from 'vitest';
import { findServer, isKnownPlain, isKnownSecret, knownServers } from '../../src/servers/index.ts';

const servers = knownServers();

/** Names that occur in more than one list, of the one kind. */
function repeated(lists: readonly (readonly string[])[]): string[] {
  const seen = new Set<string>();
  return lists.flat().filter((name) => {
    const again = seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    return again;
  });
}

describe('the catalog', () => {
  it('is in alphabetical order, each id once', () => {
    const ids = servers.map((server) => server.id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it('has a package, an image and a host at one server only', () => {
    expect(repeated(servers.map((server) => [...server.packages, ...server.images]))).toEqual([]);
    expect(repeated(servers.map((server) => server.hosts))).toEqual([]);
  });

  it('says something of every server', () => {
    const silent = servers.filter((server) => [server.packages, server.hosts, server.secrets, server.plain].flat().length === 0);
    expect(silent).toEqual([]);
    expect(servers.filter((server) => server.title.trim() === '')).toEqual([]);
  });

  it('has no empty name: one blank between two', () => {
    for (const server of servers) {
      const all = [server.packages, server.images, server.hosts, server.secrets, server.plain].flat();
      expect(
        all.filter((name) => name === ''),
        server.id,
      ).toEqual([]);
      expect(repeated([server.secrets, server.plain]), server.id).toEqual([]);
    }
  });

  it('has hosts that are hosts', () => {
    const label = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,20}$/;
    expect(servers.flatMap((server) => server.hosts).filter((host) => !label.test(host))).toEqual([]);
  });

  it('has packages and images without version, tag or blank', () => {
    expect(servers.flatMap((server) => server.packages).filter((name) => !/^(?:@[\w.-]+\/)?[\w.-]+$/.test(name))).toEqual([]);
    expect(servers.flatMap((server) => server.images).filter((name) => !/^[a-z0-9./_-]+\/[a-z0-9._-]+$/.test(name))).toEqual([]);
  });

  it('has variables that are names, never values', () => {
    const variables = servers.flatMap((server) => [...server.secrets, ...server.plain]);
    expect(variables.filter((name) => !/^[A-Za-z][A-Za-z0-9_.]{1,60}$/.test(name))).toEqual([]);
    const inWords = variables.filter((name) => !/^(?:[A-Z0-9]+_)*[A-Z0-9]+$/.test(name));
    expect(new Set(inWords)).toEqual(new Set(['motherduck_token', 'uberall.access_token']));
  });

  it('calls no generic setting a secret', () => {
    const generic = /^(?:NODE_ENV|DEBUG|LOG_LEVEL|PATH|HOME|PORT|HOST|USER|USERNAME|SHELL|LANG|TZ|MODE|TRANSPORT|URL|BASE_URL)$/;
    const setting = /_(?:URL|ENDPOINT|HOST|PORT|REGION|PATH|USER|USERNAME|PROFILE|CLIENT_ID|PROJECT_ID|ORG_ID)$/;
    const secrets = servers.flatMap((server) => server.secrets);
    expect(secrets.filter((name) => generic.test(name) || setting.test(name))).toEqual([]);
  });

  it('offers OAuth only at an endpoint', () => {
    expect(servers.filter((server) => server.oauth && server.hosts.length === 0).map((server) => server.id)).toEqual([]);
  });
});

describe('findServer', () => {
  it.each([
    ['npx -y @modelcontextprotocol/server-github', 'github-archived'],
    ['npx -y @modelcontextprotocol/server-postgres@0.6.2 postgresql://localhost/app', 'postgres'],
    ['npx -y @notionhq/notion-mcp-server@latest', 'notion'],
    ['npx @supabase/mcp-server-supabase@latest --project-ref=x', 'supabase'],
    ['npx -y @upstash/context7-mcp', 'context7'],
    ['bunx figma-developer-mcp --stdio', 'figma-framelink'],
    ['npx -y tavily-mcp@0.2.1', 'tavily'],
    ['cmd /c npx -y firecrawl-mcp', 'firecrawl'],
    ['npx -y mongodb-mcp-server', 'mongodb'],
    ['pnpm dlx @elastic/mcp-server-elasticsearch', 'elasticsearch'],
    ['npx -y --package=task-master-ai task-master-ai', 'task-master'],
    ['npx -y @benborla29/mcp-server-mysql', 'mysql-benborla'],
    ['uvx mcp-atlassian', 'mcp-atlassian'],
    ['uvx mcp-neo4j-cypher@0.3.0 --transport stdio', 'neo4j-cypher'],
    ['uvx awslabs.aws-api-mcp-server@latest', 'aws-api'],
    ['uvx elevenlabs-mcp==0.4.0', 'elevenlabs'],
    ['uvx --from mcp-server-qdrant[fast] mcp-server-qdrant', 'qdrant'],
    ['docker run -i --rm -e GITHUB_PERSONAL_ACCESS_TOKEN ghcr.io/github/github-mcp-server', 'github'],
    ['docker run -i --rm ghcr.io/github/github-mcp-server:v0.20.1', 'github'],
    ['docker run -i --rm -e BRAVE_API_KEY mcp/brave-search:latest', 'brave'],
    ['docker run -i --rm docker.io/mcp/grafana', 'grafana'],
    ['docker run -i --rm stickerdaniel/linkedin-mcp-server@sha256:0000', 'linkedin-mcp-server'],
    ['/usr/local/bin/mcp-grafana -t stdio', 'grafana'],
    ['C:\\tools\\mcp-grafana.exe', 'grafana'],
    ['node /app/node_modules/@stripe/mcp/dist/index.js --tools=all', 'stripe'],
    ['node ./node_modules/exa-mcp-server/build/index.js', 'exa'],
    ['npx -y mcp-remote https://mcp.linear.app/sse', 'linear'],
    ['op run -- npx -y @sentry/mcp-server', 'sentry'],
  ])('%s is %s', (line, id) => {
    expect(findServer({ words: line.split(' ') })?.id).toBe(id);
  });

  it.each([
    ['mcp.notion.com', 'notion'],
    ['MCP.Stripe.com', 'stripe'],
    ['api.githubcopilot.com:443', 'github'],
    ['mcp.sentry.dev', 'sentry'],
    ['https://mcp.context7.com/mcp', 'context7'],
  ])('host %s is %s', (host, id) => {
    expect(findServer({ words: [], host })?.id).toBe(id);
  });

  it.each([
    ['npx -y mcp-remote'],
    ['npx -y my-own-server'],
    ['node server.js'],
    ['npx -y @evil/server-github'],
    ['npx -y https://mcp.notion.com.example/mcp'],
    ['npx -y https://example.com/?u=https://mcp.notion.com/'],
    ['docker run -i --rm registry.example/mcp/postgres'],
    [''],
  ])('%s is nobody', (line) => {
    expect(findServer({ words: line.split(' ') })).toBeUndefined();
  });

  it('passes very long words by', () => {
    expect(findServer({ words: ['@'.repeat(1_000_000), 'tavily-mcp'] })?.id).toBe('tavily');
  });

  it('knows where a static key could be a sign-in', () => {
    expect(findServer({ words: ['@notionhq/notion-mcp-server'] })?.oauth).toBe(true);
    expect(findServer({ words: [], host: 'mcp.linear.app' })?.oauth).toBe(true);
    expect(findServer({ words: ['firecrawl-mcp'] })?.oauth).toBe(false);
  });

  it('tells a server its own variables', () => {
    expect(findServer({ words: ['mcp/redis-cloud'] })?.secrets).toEqual(['API_KEY', 'SECRET_KEY']);
    expect(findServer({ words: ['mcp/browserbase'] })?.plain).toContain('BROWSERBASE_PROJECT_ID');
  });
});

describe('variables', () => {
  it.each([
    'CDATA_PAT',
    'LINKEDIN_COOKIE',
    'MDB_MCP_CONNECTION_STRING',
    'HUB_PAT_TOKEN',
    'OPENAPI_MCP_HEADERS',
    'CRDB_PWD',
    'REDIS_PWD',
    'MYSQL_PASS',
    'APITOKEN',
    'APOLLO_KEY',
    'CHARMHEALTH_CLIENT_SECRET',
    'QUANTCONNECT_API_TOKEN',
    'uberall.access_token',
    'PICA_SECRET',
  ])('%s is a secret', (name) => {
    expect(isKnownSecret(name)).toBe(true);
    expect(isKnownPlain(name)).toBe(false);
  });

  it.each([
    'PROXMOX_TOKEN_NAME',
    'RAZORPAY_KEY_ID',
    'OKTA_KEY_ID',
    'CHARMHEALTH_TOKEN_URL',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'REDIS_SSL_KEYFILE',
    'GDRIVE_OAUTH_PATH',
    'ATLAN_BASE_URL',
    'ZSCALER_CLIENT_ID',
    'CB_CONNECTION_STRING',
  ])('%s is none', (name) => {
    expect(isKnownPlain(name)).toBe(true);
    expect(isKnownSecret(name)).toBe(false);
  });

  it.each(['DATABASE_URL', 'SOMETHING_ELSE', 'PATH', 'HOME', '', 'toString', '__proto__'])('%s is neither', (name) => {
    expect(isKnownSecret(name)).toBe(false);
    expect(isKnownPlain(name)).toBe(false);
  });

  it('is a secret, or none, only where no server says otherwise', () => {
    for (const name of new Set(servers.flatMap((server) => [...server.secrets, ...server.plain]))) {
      const secret = servers.some((server) => server.secrets.includes(name));
      const plain = servers.some((server) => server.plain.includes(name));
      expect(isKnownSecret(name), name).toBe(secret && !plain);
      expect(isKnownPlain(name), name).toBe(plain && !secret);
    }
  });
});
