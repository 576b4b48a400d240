import { amazonQ } from './amazon-q/index.ts';
import { amp } from './amp/index.ts';
import { claudeCode } from './claude-code/index.ts';
import { claudeDesktop } from './claude-desktop/index.ts';
import type { Client } from './client.ts';
import { cline } from './cline/index.ts';
import { codex } from './codex/index.ts';
import { continueDev } from './continue/index.ts';
import { copilotCli } from './copilot-cli/index.ts';
import { crush } from './crush/index.ts';
import { cursor } from './cursor/index.ts';
import { factoryDroid } from './factory-droid/index.ts';
import { fastAgent } from './fast-agent/index.ts';
import { geminiCli } from './gemini-cli/index.ts';
import { goose } from './goose/index.ts';
import { junie } from './junie/index.ts';
import { kiloCode } from './kilo-code/index.ts';
import { kiro } from './kiro/index.ts';
import { librechat } from './librechat/index.ts';
import { mcpAgent } from './mcp-agent/index.ts';
import { mcphub } from './mcphub/index.ts';
import { opencode } from './opencode/index.ts';
import { qwenCode } from './qwen-code/index.ts';
import { rooCode } from './roo-code/index.ts';
import { trae } from './trae/index.ts';
import { visualStudio } from './visual-studio/index.ts';
import { vscode } from './vscode/index.ts';
import { windsurf } from './windsurf/index.ts';
import { zed } from './zed/index.ts';

/** Reads a file that no client claims; not one of `clients`. */
export { unknown as unknownClient } from './unknown/index.ts';

/** Every client that Keygate knows, by id. */
export const clients: readonly Client[] = [
  amazonQ,
  amp,
  claudeCode,
  claudeDesktop,
  cline,
  codex,
  continueDev,
  copilotCli,
  crush,
  cursor,
  factoryDroid,
  fastAgent,
  geminiCli,
  goose,
  junie,
  kiloCode,
  kiro,
  librechat,
  mcpAgent,
  mcphub,
  opencode,
  qwenCode,
  rooCode,
  trae,
  visualStudio,
  vscode,
  windsurf,
  zed,
];
