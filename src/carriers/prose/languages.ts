/** What a block of a document is written in, as far as readers differ. */
export type Language =
  | 'code'
  | 'compose'
  | 'diff'
  | 'dockerfile'
  | 'dotenv'
  | 'html'
  | 'json'
  | 'markdown'
  | 'shell'
  | 'systemd'
  | 'terraform'
  | 'toml'
  | 'yaml';

const WORDS: Readonly<Record<Language, string>> = {
  code: `ts typescript tsx js javascript jsx mjs cjs mts cts node py python python3 py3 ipython ipython3 pycon go golang rust rs java
    kotlin kt kts csharp cs c# dotnet ruby rb php swift scala dart elixir ex lua groovy`,
  compose: 'docker-compose compose',
  diff: 'diff patch udiff',
  dockerfile: 'dockerfile docker containerfile',
  dotenv: 'env dotenv properties ini conf cfg',
  html: 'html htm xhtml vue svelte astro',
  json: 'json jsonc json5 hjson jsonl ndjson json-with-comments code-workspace',
  markdown: 'md markdown mdx mdc',
  shell: `sh bash zsh fish ksh shell console shell-session shellsession sh-session bash-session terminal term command commandline cli prompt
    cmd bat batch batchfile dos dosbatch powershell ps1 ps pwsh posh ps1con nu nushell`,
  systemd: 'systemd service',
  terraform: 'hcl terraform tf tfvars',
  toml: 'toml',
  yaml: 'yaml yml',
};

const BY_WORD: ReadonlyMap<string, Language> = new Map(
  (Object.keys(WORDS) as Language[]).flatMap((language) =>
    WORDS[language].split(/\s+/).map((word): readonly [string, Language] => [word, language]),
  ),
);

/** The language that a document's word for it means (`jsonc`, `shell-session`), or `undefined` for a word that says nothing here. */
export function languageNamed(word: string): Language | undefined {
  return BY_WORD.get(word.toLowerCase());
}
