import { describe, expect, test } from 'vitest';
import { type Outline, serversOf } from './outline.ts';

/** What the value of a variable of a server is read as. */
async function valueOf(path: string, expression: string, before = ''): Promise<Outline | undefined> {
  const text = path.endsWith('.py')
    ? `${before}\nserver = StdioServerParameters(command="run", env={"KEY": ${expression}, "LAST": "end"})\n`
    : `${before}\nnew StdioClientTransport({ command: 'run', env: { KEY: ${expression}, LAST: 'end' } });\n`;
  const server = Object.values(await serversOf(path, text))[0];
  if (server === undefined || typeof server === 'string' || Array.isArray(server)) return undefined;
  const { env } = server as { readonly [key: string]: Outline };
  const block = env as { readonly [key: string]: Outline };
  expect(block['LAST'] ?? 'end').toBe('end');
  return block['KEY'];
}

describe('values of JavaScript', () => {
  test.each<[string, Outline]>([
    [`'plain'`, 'plain'],
    [`"it's"`, "it's"],
    [`'a\\'b\\n\\x41\\u0042\\u{43}\\q'`, "a'b\nABCq"],
    [`'two \\\nlines'`, 'two lines'],
    ['`line one\nline two`', 'line one\nline two'],
    ['`a${process.env.B}c`', 'a${B}c'],
    ['`a${`b${c}`}d`', 'ab${c}d'],
    ['`${"}"}`', '}'],
    ['`\\${x}`', '${x}'],
    ['String.raw`a\\n${x}\\n`', 'a\\n${x}\\n'],
    [`'a' + 'b' + "c"`, 'abc'],
    [`'Bearer ' + process.env.TOKEN`, 'Bearer ${TOKEN}'],
    ['process.env.TOKEN', '${TOKEN}'],
    ['process.env.TOKEN!', '${TOKEN}'],
    [`process.env['TOKEN']`, '${TOKEN}'],
    ['process.env.TOKEN as string', '${TOKEN}'],
    ['import.meta.env.VITE_TOKEN', '${VITE_TOKEN}'],
    [`Deno.env.get('TOKEN')`, '${TOKEN}'],
    ['config.auth?.token', '${token}'],
    ['this.#token', '${token}'],
    ['await getSecret()', '${getSecret}'],
    [`await vault.read("secret/data/mcp")`, '${read}'],
    [`process.env.TOKEN ?? 'fallback'`, '${TOKEN:-fallback}'],
    [`process.env.TOKEN || process.env.OTHER || 'fallback'`, '${TOKEN:-fallback}'],
    [`\`Bearer \${process.env.TOKEN ?? 'fallback'}\``, 'Bearer ${TOKEN:-fallback}'],
    [`process.env.TOKEN ?? ''`, '${TOKEN}'],
    [`process.env.TOKEN ?? undefined`, '${TOKEN}'],
    [`production ? 'one' : 'two'`, ['one', 'two']],
    [`production ? process.env.TOKEN : 'two'`, '${TOKEN:-two}'],
    [`'a' === mode ? 'one' : mode === 'b' ? 'two' : 'three'`, ['one', 'two', 'three']],
    [`enabled && 'one'`, 'one'],
    [`production ? 'o}ne' : process.env.TOKEN`, 'o}ne'],
    [`('paren')`, 'paren'],
    [`<string>'cast'`, 'cast'],
    [`('x' as unknown) as string`, 'x'],
    [`'x' satisfies string`, 'x'],
    [`'x'.trim()`, 'x'],
    ['token.trim()', '${token}'],
    [`String('x')`, 'x'],
    [`encodeURIComponent('x y')`, 'x y'],
    [`Buffer.from('user:pass').toString('base64')`, 'user:pass'],
    [`'Basic ' + btoa('user:pass')`, 'Basic user:pass'],
    [`['Bearer', 'x'].join(' ')`, 'Bearer x'],
    ['42', '42'],
    ['true', 'true'],
    ['null', 'null'],
    ['-1', '${value}'],
    ['!flag', '${value}'],
    ['/re"gex/.source', '${value}'],
    ['() => "late"', 'late'],
    ['async () => { return "late"; }', 'late'],
    ['function () { return 1 }', '${value}'],
    ['z.string().parse(process.env.TOKEN)', '${TOKEN}'],
  ])('%s', async (expression, expected) => {
    expect(await valueOf('a.ts', expression)).toEqual(expected);
  });
});

describe('values of Python', () => {
  test.each<[string, Outline]>([
    ['"plain"', 'plain'],
    [`'it\\'s'`, "it's"],
    [`"a\\n\\x41\\u0042\\101\\q"`, 'a\nABA\\q'],
    [`r"a\\nb"`, 'a\\nb'],
    [`b"bytes"`, 'bytes'],
    [`"""three "quoted" lines\nlong"""`, 'three "quoted" lines\nlong'],
    [`"a" "b" 'c'`, 'abc'],
    [`("a"\n    "b")`, 'ab'],
    [`f"Bearer {os.environ['TOKEN']}"`, 'Bearer ${TOKEN}'],
    [`f"Bearer {os.environ["TOKEN"]}"`, 'Bearer ${TOKEN}'],
    [`f"{{x}} {token!r:>10} {y=}"`, '{x} ${token} ${y}'],
    [`f"{a}{b}"`, '${a}${b}'],
    [`rf"\\d{x}"`, '\\d${x}'],
    [`f"""Bearer {\n  token\n}"""`, 'Bearer ${token}'],
    [`"Bearer " + os.getenv("TOKEN")`, 'Bearer ${TOKEN}'],
    [`"Bearer {}".format(token)`, 'Bearer ${token}'],
    [`"{1} {0} {name} {{}}".format("a", "b", name="c")`, 'b a c {}'],
    [`"Bearer %s" % token`, 'Bearer ${token}'],
    [`"%s %s 100%%" % ("a", b)`, 'a ${b} 100%'],
    [`"%(x)s" % {"x": "a"}`, 'a'],
    ['os.environ["TOKEN"]', '${TOKEN}'],
    ['os.environ.get("TOKEN")', '${TOKEN}'],
    ['os.environ.get("TOKEN", "fallback")', '${TOKEN:-fallback}'],
    ['os.getenv("TOKEN", default="fallback")', '${TOKEN:-fallback}'],
    ['os.getenv("TOKEN") or "fallback"', '${TOKEN:-fallback}'],
    ['env.str("TOKEN", "fallback")', '${TOKEN:-fallback}'],
    ['os.getenv("TOKEN", "")', '${TOKEN}'],
    ['settings.token', '${token}'],
    ['settings.token.get_secret_value()', '${token}'],
    ['get_secret(name="x")', '${get_secret}'],
    ['"one" if production else "two"', ['one', 'two']],
    ['os.environ["TOKEN"] if production else "two"', '${TOKEN:-two}'],
    ['SecretStr("x")', 'x'],
    ['SecretStr("x").get_secret_value()', 'x'],
    ['cast(str, "x")', 'x'],
    ['str("x")', 'x'],
    ['base64.b64encode(b"user:pass").decode()', 'user:pass'],
    ['" ".join(["Bearer", "x"])', 'Bearer x'],
    ['lambda: "late"', 'late'],
    ['None', 'None'],
    ['1_000', '1_000'],
    ['not flag', '${value}'],
    ['x[0]', '${x}'],
    ['"x" # comment, with "quotes"\n', 'x'],
    ['"x"  # type: ignore\n', 'x'],
  ])('%s', async (expression, expected) => {
    expect(await valueOf('a.py', expression)).toEqual(expected);
  });
});

describe('names that the text itself gives a value', () => {
  test.each<[string, string, string, Outline]>([
    ['a.ts', `const token = 'lit';`, 'token', 'lit'],
    ['a.ts', `export const token: string = 'lit';`, 'token', 'lit'],
    ['a.ts', `const part = 'lit'; const token = \`pre-\${part}\`;`, 'token', 'pre-lit'],
    ['a.ts', `let token;\ntoken = 'lit';`, 'token', 'lit'],
    ['a.ts', `const config = { auth: { token: 'lit' } };`, 'config.auth.token', 'lit'],
    ['a.ts', `const config = { auth: { token: 'lit' } };`, `config['auth'].token`, 'lit'],
    ['a.ts', `class Config { static readonly TOKEN = 'lit'; }`, 'Config.TOKEN', 'lit'],
    ['a.ts', `class A { private token: string = 'lit'; }`, 'this.token', 'lit'],
    ['a.ts', `class A { constructor() { this.token = 'lit'; } }`, 'this.token', 'lit'],
    ['a.ts', `enum Tokens { Github = 'lit' }`, 'Tokens.Github', 'lit'],
    ['a.ts', `function make(token = 'lit') {}`, 'token', 'lit'],
    ['a.ts', `const token = process.env.TOKEN ?? 'lit';`, 'token', '${TOKEN:-lit}'],
    ['a.ts', `const token = await read();`, 'token', '${token}'],
    ['a.ts', `const TOKEN = 'lit';`, 'process.env.TOKEN', '${TOKEN}'],
    ['a.ts', `const a = b; const b = c; const c = d; const d = 'lit';`, 'a', '${a}'],
    ['a.ts', `const a = b; const b = a;`, 'a', '${a}'],
    ['a.ts', `const token = token + 'lit';`, 'token', '${token}lit'],
    ['a.ts', `{ const token = 'first'; } { const token = 'second'; }`, 'token', 'second'],
    ['a.ts', `<Field token="lit" />;`, 'token', '${token}'],
    ['a.ts', `type token = 'lit';`, 'token', '${token}'],
    ['a.py', `token = "lit"`, 'token', 'lit'],
    ['a.py', `token: Final[str] = "lit"`, 'token', 'lit'],
    ['a.py', `token: str | None = "lit"`, 'token', 'lit'],
    ['a.py', `TOKEN = (\n    "li"\n    "t"\n)`, 'TOKEN', 'lit'],
    ['a.py', `PART = "lit"\ntoken = f"pre-{PART}"`, 'token', 'pre-lit'],
    ['a.py', `class Settings(BaseSettings):\n    token: str = "lit"\n\nsettings = Settings()`, 'settings.token', 'lit'],
    ['a.py', `class Settings(BaseSettings):\n    token: SecretStr = Field(default="lit")\n`, 'Settings().token', '${token}'],
    ['a.py', `class Settings:\n    token = Field(default="lit")\n`, 'settings.token', 'lit'],
    ['a.py', `class Keys(str, Enum):\n    GITHUB = "lit"\n`, 'Keys.GITHUB.value', 'lit'],
    ['a.py', `class A:\n    def __init__(self):\n        self.token = "lit"\n`, 'self.token', 'lit'],
    ['a.py', `settings = Settings(token="lit")`, 'settings.token', 'lit'],
    ['a.py', `CONFIG = {"token": "lit"}`, 'CONFIG["token"]', 'lit'],
    ['a.py', `def make(token: str = "lit"):\n    pass`, 'token', 'lit'],
    ['a.py', `make(token="lit")`, 'token', '${token}'],
    ['a.py', `if production:\n    token = "lit"`, 'token', 'lit'],
    ['a.py', `else: token = "lit"`, 'token', 'lit'],
    ['a.py', `token = os.environ["TOKEN"]`, 'token', '${TOKEN}'],
    ['a.py', `token = "first"\nprint(token)\ntoken = "second"`, 'token', 'second'],
    ['a.py', `token = load()  # "lit"`, 'token', '${token}'],
    ['a.py', `tokens = ["one", "lit"]`, 'tokens[1]', 'lit'],
    ['a.py', `def make(token: str | None = None):\n    pass`, 'token', '${token}'],
    ['a.py', `def make(token: str | None = None):\n    pass`, 'token or os.environ["TOKEN"] or "lit"', '${token:-lit}'],
  ])('%s: %s', async (path, before, name, expected) => {
    expect(await valueOf(path, name, before)).toEqual(expected);
  });
});

describe('maps and lists', () => {
  test.each<[string, string, Outline]>([
    ['a.ts', `env: { ...process.env, 'A': '1', ["B"]: '2', [name]: '3', 4: '4' }`, { A: '1', B: '2', name: '3', 4: '4' }],
    ['a.ts', `env: Object.assign({}, process.env, { A: '1' })`, { A: '1' }],
    ['a.ts', `env: { ...(on && { A: '1' }), ...(off ? { B: '2' } : {}) }`, { A: '1', B: '2' }],
    ['a.ts', `env: { A: '1', get B() { return 'no' }, run() {}, C: '3' }`, { A: '1', C: '3' }],
    ['a.ts', `env: Object.freeze({ A: '1' })`, { A: '1' }],
    ['a.ts', `env: new Map([['A', '1']])`, { A: '1' }],
    ['a.ts', `env: shared`, { A: '1' }],
    ['a.ts', `env: { ...shared, B: '2', }`, { A: '1', B: '2' }],
    ['a.ts', `env: other ?? { A: '1' }`, { A: '1' }],
    ['a.py', `env={**os.environ, "A": "1", KEY: "2", **shared}`, { A: '1', KEY: '2', B: '3' }],
    ['a.py', `env=dict(os.environ, A="1")`, { A: '1' }],
    ['a.py', `env=os.environ | {"A": "1"}`, { A: '1' }],
    ['a.py', `env={"A": "1"} if on else {"B": "2"}`, { A: '1', B: '2' }],
    ['a.py', `env={k: v for k, v in os.environ.items()}`, { k: '${v}' }],
    ['a.py', `env={"A": "1",  # a comment, "B": "2"\n}`, { A: '1' }],
  ])('%s: %s', async (path, field, expected) => {
    const text = path.endsWith('.py')
      ? `shared = {"B": "3"}\nStdioServerParameters(command="run", ${field})\n`
      : `const shared = { A: '1' };\nnew StdioClientTransport({ command: 'run', ${field} });\n`;
    expect(await serversOf(path, text)).toEqual({ '#1': { command: 'run', env: expected } });
  });

  test.each<[string, string, Outline]>([
    ['a.ts', `args: ['a', \`b\`, ...more, 'c',]`, ['a', 'b', 'm', 'c']],
    ['a.ts', `args: ['a'].concat(x)`, '${concat}'],
    ['a.ts', `args: [...unknown, '--token', on ? 'x' : 'y']`, ['--token', '${value:-x}${value:-y}']],
    ['a.ts', `args: 'a b'.split(' ')`, 'a b'],
    ['a.py', `args=["a", *more, "c"]`, ['a', 'm', 'c']],
    ['a.py', `args=("a", "b")`, ['a', 'b']],
    ['a.py', `args=["a"] + more`, ['a', 'm']],
    ['a.py', `args=shlex.split("a b")`, 'a b'],
  ])('%s: %s', async (path, field, expected) => {
    const text = path.endsWith('.py')
      ? `more = ["m"]\nStdioServerParameters(command="run", ${field})\n`
      : `const more = ['m'];\nnew StdioClientTransport({ command: 'run', ${field} });\n`;
    expect(await serversOf(path, text)).toEqual({ '#1': { command: 'run', args: expected } });
  });

  test('an environment that is handed through holds nothing', async () => {
    expect(await serversOf('a.ts', `new StdioClientTransport({ command: 'run', env: process.env, headers: makeHeaders() });`)).toEqual({
      '#1': { command: 'run' },
    });
  });

  test('a user name with a password is a pair of fields', async () => {
    expect(await serversOf('a.py', 'sse_client("https://a.io", auth=("me", "x"))')).toEqual({
      '#1': { url: 'https://a.io', auth: { username: 'me', password: 'x' } },
    });
    expect(await serversOf('a.py', 'sse_client("https://a.io", auth=httpx.BasicAuth("me", password="x"))')).toEqual({
      '#1': { url: 'https://a.io', auth: { username: 'me', password: 'x' } },
    });
  });
});
