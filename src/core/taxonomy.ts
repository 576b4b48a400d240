/** An entry of a published list, as a rule cites it. */
export interface Taxon {
  /** As rules and pages write it: `CWE-798`, `NHI2:2025`, `NIST SP 800-53 IA-5(7)`. Unique over all lists. */
  readonly id: string;
  readonly title: string;
  /** Its own page, or that of the list where it has none. */
  readonly address: string;
}

/** A published list of weaknesses, risks, controls or outcomes that rules contribute evidence to. */
export interface Taxonomy {
  /** Unique: `CWE`, `OWASP NHI Top 10`. */
  readonly name: string;
  readonly organization: string;
  /** Edition, where the list has editions. */
  readonly version?: string;
  readonly address: string;
  /** What a list of this name is, in a sentence without a full stop. */
  readonly about: string;
  /** The entries that concern credentials and how they reach a server; no list is here in full. */
  readonly taxa: readonly Taxon[];
}

type Row = readonly [id: string, title: string, page?: string];

const CWE: readonly Row[] = [
  ['CWE-214', 'Invocation of Process Using Visible Sensitive Information'],
  ['CWE-256', 'Plaintext Storage of a Password'],
  ['CWE-259', 'Use of Hard-coded Password'],
  ['CWE-260', 'Password in Configuration File'],
  ['CWE-272', 'Least Privilege Violation'],
  ['CWE-312', 'Cleartext Storage of Sensitive Information'],
  ['CWE-319', 'Cleartext Transmission of Sensitive Information'],
  ['CWE-321', 'Use of Hard-coded Cryptographic Key'],
  ['CWE-494', 'Download of Code Without Integrity Check'],
  ['CWE-522', 'Insufficiently Protected Credentials'],
  ['CWE-526', 'Cleartext Storage of Sensitive Information in an Environment Variable'],
  ['CWE-532', 'Insertion of Sensitive Information into Log File'],
  ['CWE-538', 'Insertion of Sensitive Information into Externally-Accessible File or Directory'],
  ['CWE-549', 'Missing Password Field Masking'],
  ['CWE-598', 'Use of GET Request Method With Sensitive Query Strings'],
  ['CWE-693', 'Protection Mechanism Failure'],
  ['CWE-798', 'Use of Hard-coded Credentials'],
  ['CWE-1286', 'Improper Validation of Syntactic Correctness of Input'],
];

const NHI: readonly Row[] = [
  ['NHI1:2025', 'Improper Offboarding', '1-improper-offboarding/'],
  ['NHI2:2025', 'Secret Leakage', '2-secret-leakage/'],
  ['NHI3:2025', 'Vulnerable Third-Party NHI', '3-vulnerable-third-party-nhi/'],
  ['NHI4:2025', 'Insecure Authentication', '4-insecure-authentication/'],
  ['NHI5:2025', 'Overprivileged NHI', '5-overprivileged-nhi/'],
  ['NHI6:2025', 'Insecure Cloud Deployment Configurations', '6-insecure-cloud-deployment-configurations/'],
  ['NHI7:2025', 'Long-Lived Secrets', '7-long-lived-secrets/'],
  ['NHI8:2025', 'Environment Isolation', '8-environment-isolation/'],
  ['NHI9:2025', 'NHI Reuse', '9-nhi-reuse/'],
  ['NHI10:2025', 'Human Use of NHI', '10-human-use-of-nhi/'],
];

const AGENTIC: readonly Row[] = [
  ['ASI01', 'Agent Goal Hijack'],
  ['ASI02', 'Tool Misuse and Exploitation'],
  ['ASI03', 'Identity and Privilege Abuse'],
  ['ASI04', 'Agentic Supply Chain Vulnerabilities'],
  ['ASI05', 'Unexpected Code Execution'],
  ['ASI06', 'Memory and Context Poisoning'],
  ['ASI07', 'Insecure Inter-Agent Communication'],
  ['ASI08', 'Cascading Failures'],
  ['ASI09', 'Human-Agent Trust Exploitation'],
  ['ASI10', 'Rogue Agents'],
];

const MCP: readonly Row[] = [
  ['MCP01:2025', 'Token Mismanagement & Secret Exposure', 'MCP01-2025-Token-Mismanagement-and-Secret-Exposure'],
  ['MCP02:2025', 'Privilege Escalation via Scope Creep', 'MCP02-2025–Privilege-Escalation-via-Scope-Creep'],
  ['MCP03:2025', 'Tool Poisoning', 'MCP03-2025–Tool-Poisoning'],
  ['MCP04:2025', 'Software Supply Chain Attacks & Dependency Tampering', 'MCP04-2025–Software-Supply-Chain-Attacks&Dependency-Tampering'],
  ['MCP05:2025', 'Command Injection & Execution', 'MCP05-2025–Command-Injection&Execution'],
  ['MCP06:2025', 'Intent Flow Subversion', 'MCP06-2025–Intent-Flow-Subversion'],
  ['MCP07:2025', 'Insufficient Authentication & Authorization', 'MCP07-2025–Insufficient-Authentication&Authorization'],
  ['MCP08:2025', 'Lack of Audit and Telemetry', 'MCP08-2025–Lack-of-Audit-and-Telemetry'],
  ['MCP09:2025', 'Shadow MCP Servers', 'MCP09-2025–Shadow-MCP-Servers'],
  ['MCP10:2025', 'Context Injection & Over-Sharing', 'MCP10-2025–ContextInjection&OverSharing'],
];

const SP_800_53: readonly Row[] = [
  ['NIST SP 800-53 AC-6', 'Least Privilege'],
  ['NIST SP 800-53 CM-3', 'Configuration Change Control'],
  ['NIST SP 800-53 CM-3(2)', 'Testing, Validation, and Documentation of Changes'],
  ['NIST SP 800-53 CM-6', 'Configuration Settings'],
  ['NIST SP 800-53 CM-8', 'System Component Inventory'],
  ['NIST SP 800-53 IA-5', 'Authenticator Management'],
  ['NIST SP 800-53 IA-5(6)', 'Protection of Authenticators'],
  ['NIST SP 800-53 IA-5(7)', 'No Embedded Unencrypted Static Authenticators'],
  ['NIST SP 800-53 IR-6', 'Incident Reporting'],
  ['NIST SP 800-53 RA-5', 'Vulnerability Monitoring and Scanning'],
  ['NIST SP 800-53 SA-11', 'Developer Testing and Evaluation'],
  ['NIST SP 800-53 SA-15', 'Development Process, Standards, and Tools'],
  ['NIST SP 800-53 SC-8', 'Transmission Confidentiality and Integrity'],
  ['NIST SP 800-53 SC-12', 'Cryptographic Key Establishment and Management'],
  ['NIST SP 800-53 SC-28', 'Protection of Information at Rest'],
  ['NIST SP 800-53 SR-3', 'Supply Chain Controls and Processes'],
];

/** The framework gives its outcomes no titles; these say in short what each is about. */
const AI_RMF: readonly Row[] = [
  ['NIST AI RMF GOVERN 1.4', 'Risk management by transparent policies, procedures and controls'],
  ['NIST AI RMF GOVERN 1.6', 'Inventory of AI systems'],
  ['NIST AI RMF GOVERN 6.1', 'Policies for risks of third-party entities'],
  ['NIST AI RMF GOVERN 6.2', 'Contingency for failures of third parties'],
  ['NIST AI RMF MAP 4.1', 'Mapping of risks of components, third-party software included'],
  ['NIST AI RMF MAP 4.2', 'Internal risk controls for components, third-party technologies included'],
  ['NIST AI RMF MEASURE 2.1', 'Documentation of tests and tools'],
  ['NIST AI RMF MEASURE 2.7', 'Evaluation of security and resilience'],
  ['NIST AI RMF MANAGE 1.3', 'Documented responses to risks of high priority'],
  ['NIST AI RMF MANAGE 3.1', 'Monitoring of third-party resources, with risk controls'],
  ['NIST AI RMF MANAGE 4.1', 'Monitoring after deployment'],
  ['NIST AI RMF MANAGE 4.3', 'Tracking and communication of incidents'],
];

/** The entries of a list; `folder` is where those with a page of their own have it. */
function taxaOf(rows: readonly Row[], address: string, folder = address): readonly Taxon[] {
  return rows.map(([id, title, page]) => ({ id, title, address: page === undefined ? address : folder + encodeURI(page) }));
}

const NHI_LIST = 'https://owasp.org/www-project-non-human-identities-top-10/2025/';
const AGENTIC_LIST = 'https://genai.owasp.org/resource/owasp-top-10-for-agentic-applications-for-2026/';
const MCP_LIST = 'https://owasp.org/www-project-mcp-top-10/';
const SP_800_53_LIST = 'https://doi.org/10.6028/NIST.SP.800-53r5';
const AI_RMF_LIST = 'https://doi.org/10.6028/NIST.AI.100-1';

/**
 * The published lists, read on 2026-11-22 and 2026-11-26 on the pages that are named here. A rule
 * that cites an entry contributes evidence to it; no list is met by rules like these alone.
 */
export function taxonomies(): readonly Taxonomy[] {
  return [
    {
      name: 'CWE',
      organization: 'MITRE',
      address: 'https://cwe.mitre.org/',
      about: 'The Common Weakness Enumeration',
      taxa: CWE.map(([id, title]) => ({ id, title, address: `https://cwe.mitre.org/data/definitions/${id.slice(4)}.html` })),
    },
    {
      name: 'OWASP NHI Top 10',
      organization: 'OWASP Foundation',
      version: '2025',
      address: NHI_LIST,
      about: 'The ten most critical risks of non-human identities',
      taxa: taxaOf(NHI, NHI_LIST),
    },
    {
      name: 'OWASP Top 10 for Agentic Applications',
      organization: 'OWASP Foundation',
      version: '2026',
      address: AGENTIC_LIST,
      about: 'The ten most critical risks of applications with agents',
      taxa: taxaOf(AGENTIC, AGENTIC_LIST),
    },
    {
      name: 'OWASP MCP Top 10',
      organization: 'OWASP Foundation',
      version: '2025 (beta)',
      address: MCP_LIST,
      about: 'The ten most critical risks of the Model Context Protocol',
      taxa: taxaOf(MCP, MCP_LIST, `${MCP_LIST}2025/`),
    },
    {
      name: 'NIST SP 800-53',
      organization: 'National Institute of Standards and Technology',
      version: 'Revision 5',
      address: SP_800_53_LIST,
      about: 'Security and Privacy Controls for Information Systems and Organizations',
      taxa: taxaOf(SP_800_53, SP_800_53_LIST),
    },
    {
      name: 'NIST AI RMF',
      organization: 'National Institute of Standards and Technology',
      version: '1.0',
      address: AI_RMF_LIST,
      about: 'The Artificial Intelligence Risk Management Framework',
      taxa: taxaOf(AI_RMF, AI_RMF_LIST),
    },
  ];
}

/** The entries with these ids, in this order; what no list has is left out. */
export function taxaNamed(ids: readonly string[]): readonly Taxon[] {
  const known = new Map(taxonomies().flatMap(({ taxa }) => taxa.map((taxon) => [taxon.id, taxon] as const)));
  return ids.flatMap((id) => known.get(id) ?? []);
}
