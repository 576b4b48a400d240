"""The servers of an agent, with each credential from the environment."""

import os

from langchain_mcp_adapters.client import MultiServerMCPClient

client = MultiServerMCPClient(
    {
        "tickets": {
            "transport": "stdio",
            "command": "npx",
            "args": ["-y", "@example/tickets-mcp", "--api-key", os.environ["TICKETS_API_KEY"]],
            # The only place in which the adapters expand anything.
            "env": {"TICKETS_TOKEN": "${TICKETS_TOKEN}"},
        },
        "wiki": {
            "transport": "streamable_http",
            "url": "https://mcp.example.com/mcp",
            "headers": {"Authorization": f"Bearer {os.environ['WIKI_TOKEN']}"},
        },
    }
)
