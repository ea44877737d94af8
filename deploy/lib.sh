# What the scripts of this folder share; sourced, not run.

say() { printf '%s\n' "$*"; }
fail() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; exit 1; }

has_postgres() {
  local initdb version
  for initdb in /usr/lib/postgresql/*/bin/initdb $(type -P initdb || true); do
    [[ -x $initdb ]] || continue
    version=$("$initdb" --version | sed -E 's/[^0-9]*([0-9]+).*/\1/')
    ((version >= 15)) && return
  done
  return 1
}

require_dotnet() {
  type -P dotnet > /dev/null || [[ ! -x $HOME/.dotnet/dotnet ]] || PATH="$HOME/.dotnet:$PATH"
  type -P dotnet > /dev/null && dotnet --list-sdks | grep -q '^10\.' \
    || fail "The .NET 10 SDK is missing. Install it from https://dotnet.microsoft.com/download/dotnet/10.0 (Debian: package dotnet-sdk-10.0)."
}

# Installs Debian packages as root; otherwise says which are missing and how to install them.
install_packages() {
  (($#)) || return 0
  if ((EUID != 0)) || ! type -P apt-get > /dev/null; then
    fail "Missing: $*. Install with: sudo apt-get install --no-install-recommends $*"
  fi
  say "Installing $* ..."
  { DEBIAN_FRONTEND=noninteractive apt-get update -qq \
    && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@"; } < /dev/null > /dev/null \
    || fail "apt-get could not install $*. Install these packages, then start again."
}
