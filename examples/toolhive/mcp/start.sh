#!/bin/sh
# Starts the servers of this project; the clients connect to them. Run it once after each start of the machine.
set -eu
thv run --name github --secret github,target=GITHUB_PERSONAL_ACCESS_TOKEN ghcr.io/github/github-mcp-server:v1.10.1
thv run --name brave-search --secret brave-search,target=BRAVE_API_KEY npx://@brave/brave-search-mcp-server@2.1.4
