# The compiled code in dist. Sourced by script/bootstrap.

build_when_stale() {
  local source stamp=dist/.built sources=()
  for source in apps libs workflows activities package.json .swcrc package-lock.json; do
    [ -e "$source" ] && sources+=("$source")
  done
  if [ -f "$stamp" ] && [ -z "$(find "${sources[@]}" -newer "$stamp" -print -quit)" ]; then return 0; fi
  say "Building ..."
  local began
  began=$(mktemp .local/began.XXXXXX) # what is edited while the build runs must be built again
  npm run --silent build >&2 || { rm -f "$began"; give_up "the build failed (see above)."; }
  mv "$began" "$stamp"
}
