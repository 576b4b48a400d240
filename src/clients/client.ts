import type { Confidence, Place } from '../core/model.ts';
import type { FormatId } from '../formats/document.ts';

/** What tells a client's file from others of its name. */
export interface Proof {
  /** Key path to something that must be there; `*` is any key or index. */
  readonly at: readonly string[];
  /** Text that the scalar there must have in it; any value will do where it is left out. */
  readonly includes?: string;
}

/** A file that the client reads. */
export interface ClientFile {
  /**
   * Ends of paths, `/` between parts: `.cursor/mcp.json` means that file in any folder of the
   * repository, the root included. `*` stands for any text within one part.
   */
  readonly path: string;
  readonly format: FormatId;
  /**
   * Key paths to the maps (or lists) of servers. `*` is any key or index. An empty path is the
   * root itself, for files that are the bare map. Several may be present in one file.
   */
  readonly roots: readonly (readonly string[])[];
  /** The file is this client's only if one of `roots` is there (`settings.json`, `package.json`-like). */
  readonly optional?: true;
  /** One of these must be in the file, where its name says too little: any project may have a `server.json`. */
  readonly proofs?: readonly Proof[];
  /**
   * Another client owns the name, and this one reads such files too (`.mcp.json`). Its rules are
   * used only if the file has one of `marks`, or a root that the owner does not have.
   */
  readonly shared?: true;
  /** Fields of a server's entry that only this client knows, where several clients read the file. */
  readonly marks?: readonly string[];
  /** The client replaces nothing that could be a credential in this file, whatever it does in its others. */
  readonly verbatim?: true;
  /** Each root is one server's entry and no map of them (`server.mcp_config` of a bundle); an empty one is the document. */
  readonly single?: true;
  /**
   * Other key paths in the file whose values can hold credentials, each value (or each entry of
   * the map found there) a slot outside the servers: a client's `env` block, a provider's `apiKey`.
   */
  readonly settings?: readonly (readonly string[])[];
  /** Key paths to strings that are shell lines: permission rules, hooks. */
  readonly commands?: readonly (readonly string[])[];
  /** Key paths to strings that are a program: a name with a value beside it is judged there as in a comment. */
  readonly programs?: readonly (readonly string[])[];
}

/** A syntax the client replaces when it reads its file or starts the server. */
export interface Interpolation {
  /** As the client's documentation writes it: `${VAR}`, `${env:VAR}`. */
  readonly syntax: string;
  /**
   * Linear, flag `g`. Group `target` names the variable, input or file; group `fallback`, where
   * present, is text used when it is unset, and is judged as a literal of its own.
   */
  readonly pattern: RegExp;
  /** Where the client expands it. In any other place the text goes to the server as it stands. */
  readonly places: readonly Place[];
  /**
   * `environment` a variable · `prompt` asked from the person · `manager` fetched by a command or
   * from the client's keychain · `plain` no credential (`${workspaceFolder}`).
   */
  readonly yields: 'environment' | 'prompt' | 'manager' | 'plain';
  /** Id of the secrets manager that gives the value, where the syntax says it. */
  readonly manager?: string;
  /** It names a file that holds the value in the clear. */
  readonly plaintext?: 'file';
  /** What it names must be one of the file's declared inputs. */
  readonly declared?: true;
  /** Only where it is the whole string. */
  readonly whole?: true;
  /** Only outside the servers. */
  readonly outside?: true;
  /** What the server gets when the variable is not set. */
  readonly unset: 'verbatim' | 'empty' | 'error' | 'prompt' | 'mangled' | 'unknown';
  /** Page or source file this was read in. */
  readonly source: string;
}

/** Where a file declares what a person is asked for: prompts, settings of an extension, variables of a package. */
export interface InputDeclaration {
  /** Key path to the declarations, one map each; `*` is any key or index. */
  readonly at: readonly string[];
  /** Field that names the input, or several, the first that is there counting; `undefined` where its key in the map around it does. */
  readonly name?: string | readonly string[];
  /** Field that is `true` where the value is hidden and kept safe; `undefined` where the format has none. */
  readonly secret?: string;
  /** Where none of these inputs can be kept safe: what a credential must be declared as instead, behind "Declare it with". */
  readonly instead?: string;
  /** Field that says what kind of value is asked for; a number, a switch or a path is no credential. */
  readonly kind?: string;
  /** Field that answers for the person: where it is there, nobody is asked. One of `values`. */
  readonly given?: string;
  /** Fields that hold a value for everybody who gets the file: `default`, `value`. */
  readonly values: readonly string[];
  /** Field that declares, by its name, what stands in braces in such a value: `Bearer {token}`. */
  readonly variables?: string;
  /** Fields that show people what a value looks like: made up as a rule, so what has no form of its own counts little. */
  readonly examples?: readonly string[];
}

/** Names of the fields of a server's entry. Dots step into a nested map. */
export interface Fields {
  readonly command: readonly string[];
  readonly args: readonly string[];
  readonly env: readonly string[];
  readonly url: readonly string[];
  readonly headers: readonly string[];
  /** Fields whose value (or each value of the map there) is a credential: `oauth.clientSecret`. */
  readonly secrets: readonly string[];
  /** Fields that hold the NAME of an environment variable (or a list or map of names). */
  readonly variables: readonly string[];
  /** Free-form maps that a server's own settings stand in: each value is a slot. */
  readonly settings: readonly string[];
  /** Present and truthy where the client signs in by OAuth. */
  readonly oauth: readonly string[];
  /** Fields that hold a command whose output is the credential (`headersHelper`). */
  readonly helpers: readonly string[];
}

/** The fields that most clients share; a client names only those it has otherwise. */
export const COMMON_FIELDS: Fields = {
  command: ['command', 'cmd'],
  args: ['args'],
  env: ['env', 'environment'],
  url: ['url', 'serverUrl', 'httpUrl', 'uri'],
  headers: ['headers', 'requestInit.headers'],
  secrets: [
    'oauth.clientSecret',
    'oauth.client_secret',
    'oauth.tokens',
    'oauthClient.clientSecret',
    'auth.CLIENT_SECRET',
    'auth.clientSecret',
    'auth.client_secret',
    'auth.token',
    'auth.access_token',
    'apiKey',
    'api_key',
    'token',
    'bearerToken',
    'bearer_token',
    'authorization_token',
    'accessToken',
    'password',
  ],
  variables: [],
  settings: [],
  oauth: ['oauth', 'auth.CLIENT_ID', 'oauthClient', 'authProviderType'],
  helpers: [],
};

/** VS Code's prompts, which people write into other clients' files too. */
export const PROMPT_INPUTS: readonly InputDeclaration[] = [
  { at: ['inputs', '*'], name: 'id', secret: 'password', values: ['default'] },
  { at: ['mcp', 'inputs', '*'], name: 'id', secret: 'password', values: ['default'] },
];

/**
 * Names that the stdio transports of the MCP SDKs do not hand on: all but a fixed list.
 * modelcontextprotocol/typescript-sdk src/client/stdio.ts, modelcontextprotocol/python-sdk
 * src/mcp/client/stdio.py (read 2026-11-22).
 */
export const SDK_WITHHOLDS =
  /^(?!(?:HOME|LOGNAME|PATH|SHELL|TERM|USER|APPDATA|HOMEDRIVE|HOMEPATH|LOCALAPPDATA|PROCESSOR_ARCHITECTURE|SYSTEMDRIVE|SYSTEMROOT|TEMP|USERNAME|USERPROFILE|PROGRAMFILES)$)/;

/** How a fix declares what a person is asked for, so that the client keeps it safe. */
export interface Prompt {
  /** Key of the declarations. */
  readonly key: string;
  /** Where that key stands: at the top of the document, or in the map that holds the map of servers. */
  readonly at: 'root' | 'beside';
  /** Field that names the input, in a list of declarations; in a map of them its key does where this is left out. */
  readonly name?: string;
  /** Who is asked and when, as a sentence, where it is not the person at the next start of the client. */
  readonly asks?: string;
  /** The other fields of a declaration. `{title}` is a sentence about the credential. */
  readonly fields: Readonly<Record<string, string | boolean>>;
}

/** Ways in which a client takes a credential from elsewhere that stand in fields of their own, by the names of these fields. */
export interface Hooks {
  /** Lists the variables that a server is handed from the client's own environment or keyring. */
  readonly variables?: string;
  /** Names the variable with the token of `Authorization: Bearer`. */
  readonly bearer?: string;
  /** Maps headers to the variables that hold their whole values. */
  readonly headers?: string;
  /** Holds a server's variables, where that is not the first of the fields for them. */
  readonly env?: string;
  readonly prompt?: Prompt;
  /** Lists what the client's own store of secrets sets: an item has this field for the variable. */
  readonly secrets?: { readonly key: string; readonly variable: string; readonly name: string };
  /** What `type` says of a server that is started, where that is not `stdio`; `null` where such a server has no type. */
  readonly started?: string | null;
  /** A server's command is one list with its arguments, unless its map is one of `mcpServers`. */
  readonly oneList?: true;
  /** Holds a server's command, where that is not the first of the fields for it. */
  readonly command?: string;
  /** Keys of lists in which only remote servers may stand. */
  readonly remoteOnly?: readonly string[];
  /** What to do so that a variable has its value, as a sentence with `{name}`, where its environment is not what the client is started in. */
  readonly give?: string;
  /** Names that no such variable can have. Anchored, linear. */
  readonly reserved?: RegExp;
  /** The syntax of a variable in a map of `mcpServers`, where the client has another one for maps of its own. */
  readonly common?: string;
}

/** What Keygate knows of an MCP client: data only, so that a person who knows the client can review it. */
export interface Client {
  /** kebab-case; the folder's name. */
  readonly id: string;
  readonly name: string;
  readonly homepage: string;
  /** How well the facts below are established; each README names the sources. */
  readonly confidence: Confidence;
  /** First Keygate version that knew it: a new client warns for one minor version. */
  readonly since: string;
  readonly files: readonly ClientFile[];
  readonly fields: Fields;
  readonly interpolations: readonly Interpolation[];
  /** Declared inputs, whose `default` may be a literal. VS Code's `inputs` where it is left out. */
  readonly inputs?: readonly InputDeclaration[];
  /** What of the client's own environment a stdio server gets. */
  readonly inherits: 'all' | 'filtered' | 'none' | 'unknown';
  /** Names of its own variables that a stdio server does not get unless its entry hands them on. Linear, no `g` flag. */
  readonly withholds?: RegExp;
  /** It starts servers in no project: a relative path in an entry leads nowhere. */
  readonly homeless?: true;
  /** Whether the client can sign in to a remote server by OAuth. */
  readonly oauth: 'yes' | 'no' | 'unknown';
  /** Id of the secrets manager that fills the variables which its files name. */
  readonly store?: string;
  readonly hooks?: Hooks;
  /**
   * Where its servers run, where that is not on the machine of whoever has the file: `hosted` in a
   * container, a runner or a cluster, which no launcher reaches · `published` nowhere, because the file
   * is what everybody gets.
   */
  readonly runs?: 'hosted' | 'published';
  /** What to do with a credential instead, as a sentence, where neither a reference in its place nor a launcher is the way. */
  readonly remedy?: string;
}

/** Declares a client; the identity function, for the type's sake. */
export function defineClient(client: Client): Client {
  return client;
}
