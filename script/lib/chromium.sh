# A real browser for the tests of the pages. Sourced by script/test, script/test-pages and script/pictures.

# get_chromium : exports CHROMIUM. One that is named or on PATH first, else Debian's package.
get_chromium() {
  local own_way="Put a 'chromium' on PATH, or set CHROMIUM to one."
  if [ -n "${CHROMIUM:-}" ]; then
    [ -x "$CHROMIUM" ] || give_up "CHROMIUM names '$CHROMIUM', which is not an executable file."
    return 0
  fi
  if ! chromium_on_path >/dev/null; then
    command -v apt-get >/dev/null || give_up "there is no Chromium for the tests of the pages." "$own_way"
    [ "$(id -u)" = 0 ] || give_up "there is no Chromium for the tests of the pages, and only root may install it." "sudo apt-get install chromium" "$own_way"
    say "Getting Chromium (from Debian) ..."
    install_chromium >.local/chromium.log 2>&1 || {
      tail -5 .local/chromium.log >&2
      give_up "Chromium could not be had (see above, and .local/chromium.log)." "$own_way"
    }
  fi
  CHROMIUM=$(chromium_on_path) || give_up "there is no Chromium, although its package is installed." "$own_way"
  export CHROMIUM
}

install_chromium() {
  export DEBIAN_FRONTEND=noninteractive
  apt-get update --quiet && apt-get install --quiet --yes --no-install-recommends chromium fonts-dejavu-core
}

chromium_on_path() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

# in_a_browser COMMAND... : runs it with CHROMIUM. Without a browser only this fails, not the script that asked.
in_a_browser() { (get_chromium && "$@"); }
