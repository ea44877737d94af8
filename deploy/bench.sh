#!/usr/bin/env bash
# Measures how fast TalentHub is on this machine: bench.sh [--json FILE]. Needs about ten minutes and 4 GiB of disk. What is compared
# runs in turns in the same run on the same database server. The exit code is 0 when every goal is met, 1 when one is not.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=deploy/lib.sh
source "$root/deploy/lib.sh"

require_packages() {
  local missing=()
  has_postgres || missing+=(postgresql)
  type -P node > /dev/null || missing+=(nodejs)
  type -P npm > /dev/null || missing+=(npm)
  install_packages ${missing[@]+"${missing[@]}"}
}

# A file named on the command line is where the caller stands, not where the program runs.
main() {
  case ${1:-} in
    "") set -- ;;
    --json) [[ -n ${2:-} ]] && (($# == 2)) || fail "--json needs the name of one file."; set -- --json "$(realpath -m -- "$2")" ;;
    *) fail "The option $1 is not known. Usage: bench.sh [--json FILE]" ;;
  esac
  require_dotnet
  require_packages
  say "Building ..."
  dotnet build "$root/tests/TalentHub.Benchmarks" --configuration Release --nologo --verbosity quiet < /dev/null || fail "The build failed; the messages are above."
  exec dotnet "$root/tests/TalentHub.Benchmarks/bin/Release/net10.0/TalentHub.Benchmarks.dll" "$@"
}

main "$@"
