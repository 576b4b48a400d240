"""The servers of an agent, with each credential from the environment."""

import os

from agents import Agent, HostedMCPTool
from agents.mcp import MCPServerStdio, MCPServerStreamableHttp

tickets = MCPServerStdio(
    name="tickets",
    params={
        "command": "npx",
        "args": ["-y", "@example/tickets-mcp"],
        "env": {"TICKETS_TOKEN": os.environ["TICKETS_TOKEN"]},
    },
)

wiki = MCPServerStreamableHttp(
    name="wiki",
    params={
        "url": "https://mcp.example.com/mcp",
        "headers": {"Authorization": f"Bearer {os.environ['WIKI_TOKEN']}"},
    },
)

agent = Agent(
    name="Assistant",
    mcp_servers=[tickets, wiki],
    tools=[
        HostedMCPTool(
            tool_config={
                "type": "mcp",
                "server_label": "calendar",
                "server_url": "https://calendar.example.com/mcp",
                "authorization": os.environ["CALENDAR_AUTHORIZATION"],
                "require_approval": "always",
            }
        )
    ],
)
