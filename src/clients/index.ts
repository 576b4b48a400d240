import { amazonQ } from './amazon-q/index.ts';
import { amp } from './amp/index.ts';
import { antigravity } from './antigravity/index.ts';
import { augment } from './augment/index.ts';
import { claudeCode } from './claude-code/index.ts';
import { claudeDesktop } from './claude-desktop/index.ts';
import type { Client } from './client.ts';
import { cline } from './cline/index.ts';
import { codex } from './codex/index.ts';
import { continueDev } from './continue/index.ts';
import { copilotCli } from './copilot-cli/index.ts';
import { copilotCodingAgent } from './copilot-coding-agent/index.ts';
import { crush } from './crush/index.ts';
import { cursor } from './cursor/index.ts';
import { deepagents } from './deepagents/index.ts';
import { deerFlow } from './deer-flow/index.ts';
import { devin } from './devin/index.ts';
import { dockerAgent } from './docker-agent/index.ts';
import { dockerMcp } from './docker-mcp/index.ts';
import { factoryDroid } from './factory-droid/index.ts';
import { fastAgent } from './fast-agent/index.ts';
import { fastmcp } from './fastmcp/index.ts';
import { geminiCli } from './gemini-cli/index.ts';
import { ghAw } from './gh-aw/index.ts';
import { goose } from './goose/index.ts';
import { grokCli } from './grok-cli/index.ts';
import { hermes } from './hermes/index.ts';
import { jetbrainsAi } from './jetbrains-ai/index.ts';
import { jetbrainsCopilot } from './jetbrains-copilot/index.ts';
import { junie } from './junie/index.ts';
import { kiloCode } from './kilo-code/index.ts';
import { kimiCli } from './kimi-cli/index.ts';
import { kimiCode } from './kimi-code/index.ts';
import { kiro } from './kiro/index.ts';
import { langchain } from './langchain/index.ts';
import { librechat } from './librechat/index.ts';
import { lmStudio } from './lm-studio/index.ts';
import { mcpAgent } from './mcp-agent/index.ts';
import { mcpRegistry } from './mcp-registry/index.ts';
import { mcpRemote } from './mcp-remote/index.ts';
import { mcpb } from './mcpb/index.ts';
import { mcphub } from './mcphub/index.ts';
import { mcpo } from './mcpo/index.ts';
import { mistralVibe } from './mistral-vibe/index.ts';
import { openaiAgents } from './openai-agents/index.ts';
import { opencode } from './opencode/index.ts';
import { openhands } from './openhands/index.ts';
import { pydanticAi } from './pydantic-ai/index.ts';
import { qwenCode } from './qwen-code/index.ts';
import { reasonix } from './reasonix/index.ts';
import { rooCode } from './roo-code/index.ts';
import { rovoDev } from './rovo-dev/index.ts';
import { smithery } from './smithery/index.ts';
import { toolhive } from './toolhive/index.ts';
import { trae } from './trae/index.ts';
import { visualStudio } from './visual-studio/index.ts';
import { vscode } from './vscode/index.ts';
import { vscodePortable } from './vscode-portable/index.ts';
import { warp } from './warp/index.ts';
import { windsurf } from './windsurf/index.ts';
import { zed } from './zed/index.ts';

/** Reads a file that no client claims; not one of `clients`. */
export { unknown as unknownClient } from './unknown/index.ts';

/** Every client that Keygate knows, by id. */
export const clients: readonly Client[] = [
  amazonQ,
  amp,
  antigravity,
  augment,
  claudeCode,
  claudeDesktop,
  cline,
  codex,
  continueDev,
  copilotCli,
  copilotCodingAgent,
  crush,
  cursor,
  deepagents,
  deerFlow,
  devin,
  dockerAgent,
  dockerMcp,
  factoryDroid,
  fastAgent,
  fastmcp,
  geminiCli,
  ghAw,
  goose,
  grokCli,
  hermes,
  jetbrainsAi,
  jetbrainsCopilot,
  junie,
  kiloCode,
  kimiCli,
  kimiCode,
  kiro,
  langchain,
  librechat,
  lmStudio,
  mcpAgent,
  mcpRegistry,
  mcpRemote,
  mcpb,
  mcphub,
  mcpo,
  mistralVibe,
  openaiAgents,
  opencode,
  openhands,
  pydanticAi,
  qwenCode,
  reasonix,
  rooCode,
  rovoDev,
  smithery,
  toolhive,
  trae,
  visualStudio,
  vscode,
  vscodePortable,
  warp,
  windsurf,
  zed,
];
