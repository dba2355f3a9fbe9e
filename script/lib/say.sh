# Plain words for the person at the terminal. Sourced.

say() { printf '%s\n' "$*" >&2; }

heading() { printf '\n=== %s ===\n' "$*" >&2; }

# give_up SENTENCE... : one sentence a line, then a failing exit.
give_up() {
  printf 'Cannot go on: %s\n' "$1" >&2
  shift
  [ $# -eq 0 ] || printf '  %s\n' "$@" >&2
  exit 1
}
