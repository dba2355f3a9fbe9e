# Helm, for the tests of the chart under deploy/helm. Sourced by script/test.

helm_version=3.22.0

# get_helm : one that HELM names or that is on PATH first; else it is built from the Go module into .local/bin.
get_helm() {
  local own_way="Put a 'helm' 3 on PATH, or set HELM to one."
  if [ -n "${HELM:-}" ]; then
    [ -x "$HELM" ] || give_up "HELM names '$HELM', which is not an executable file."
    return 0
  fi
  command -v helm >/dev/null && return 0
  # The version is part of the marker's name, so that a newer pin builds anew.
  [ -x .local/bin/helm ] && [ -f ".local/bin/.helm-$helm_version" ] && return 0

  command -v go >/dev/null || give_up "there is no Helm for the tests of the chart, and no Go to build it with." "$own_way"
  say "Building Helm $helm_version from its Go module; this takes a few minutes ..."
  mkdir -p .local/bin
  # The module's checksum is held against the public database of checksums, as Go does by itself.
  GOBIN="$PWD/.local/bin" CGO_ENABLED=0 go install -trimpath "helm.sh/helm/v3/cmd/helm@v$helm_version" >.local/helm.log 2>&1 || {
    tail -5 .local/helm.log >&2
    give_up "Helm could not be built (see above, and .local/helm.log)." "$own_way"
  }
  touch ".local/bin/.helm-$helm_version"
}
