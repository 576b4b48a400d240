template_config {
  exit_on_retry_failure = true
}

env_template "GITHUB_PERSONAL_ACCESS_TOKEN" {
  contents             = "{{ with secret \"secret/data/mcp/github\" }}{{ .Data.data.token }}{{ end }}"
  error_on_missing_key = true
}

exec {
  command                   = ["docker", "run", "-i", "--rm", "-e", "GITHUB_PERSONAL_ACCESS_TOKEN", "ghcr.io/github/github-mcp-server:v1.10.1"]
  restart_on_secret_changes = "never"
}
