/** A public MCP server: how a configuration names it, and which of its variables are credentials. */
export interface KnownServer {
  /** Unique, kebab-case. */
  readonly id: string;
  /** For people: `Brave Search`. */
  readonly title: string;
  /** Names on npm and PyPI, without version. */
  readonly packages: readonly string[];
  /** Names of container images, registry included where it is not Docker Hub, without tag. */
  readonly images: readonly string[];
  /** Hosts of its remote endpoints, without port. */
  readonly hosts: readonly string[];
  /** Variables (or settings) whose value is a credential, whatever their name. */
  readonly secrets: readonly string[];
  /** Variables whose value is no credential, whatever their name. */
  readonly plain: readonly string[];
  /** Whether its remote endpoint lets a client sign in by OAuth. */
  readonly oauth: boolean;
}
