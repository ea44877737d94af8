#!/usr/bin/env bash
# Measures how fast TalentHub is on this machine: bench.sh [--json FILE]. Needs about ten minutes and 4 GiB of disk. What is compared
# runs in turns in the same run on the same database server. The exit code is 0 when every goal is met, 1 when one is not.
#
# bench.sh itc2007 --instances DIR --out DIR --cpu-seconds S --seed N solves every .exam file of a folder and writes NAME.sol, table.md and costs.svg.
# bench.sh vebs --candidates N --seed N --out DIR makes an instance of the product's own problem, plans it and writes instance, plan, the evaluator's report and a table.
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

# The options of an engine's benchmark, in the order in which the program takes them; folders are where the caller stands.
engine() {
  local name=$1 instances="" out="" seconds="" seed=1
  shift
  while (($# > 1)); do
    case $1 in
      --instances) instances=$(realpath -m -- "$2") ;;
      --out) out=$(realpath -m -- "$2") ;;
      --cpu-seconds) seconds=$2 ;;
      --seed) seed=$2 ;;
      *) fail "The option $1 is not known. Usage: bench.sh itc2007 --instances DIR --out DIR --cpu-seconds S --seed N" ;;
    esac
    shift 2
  done
  [[ -n $instances && -n $out && $seconds =~ ^[0-9]+([.][0-9]+)?$ && $seed =~ ^[0-9]{1,18}$ && $# -eq 0 ]] \
    || fail "Usage: bench.sh itc2007 --instances DIR --out DIR --cpu-seconds S --seed N"
  engine_arguments=("$name" --instances "$instances" --out "$out" --cpu-seconds "$seconds" --seed "$seed")
}

# The options of the product's own timetabling problem.
vebs() {
  local usage="Usage: bench.sh vebs --candidates N --seed N --out DIR" candidates="" seed=1 out=""
  shift
  while (($# > 1)); do
    case $1 in
      --candidates) candidates=$2 ;;
      --seed) seed=$2 ;;
      --out) out=$(realpath -m -- "$2") ;;
      *) fail "The option $1 is not known. $usage" ;;
    esac
    shift 2
  done
  [[ $candidates =~ ^[1-9][0-9]{0,5}$ && $seed =~ ^[0-9]{1,18}$ && -n $out && $# -eq 0 ]] || fail "$usage"
  engine_arguments=(vebs --candidates "$candidates" --seed "$seed" --out "$out")
}

# A file named on the command line is where the caller stands, not where the program runs.
main() {
  local engine_arguments=()
  case ${1:-} in
    "") set -- ;;
    itc2007) engine "$@"; set -- "${engine_arguments[@]}" ;;
    vebs) vebs "$@"; set -- "${engine_arguments[@]}" ;;
    --json) [[ -n ${2:-} ]] && (($# == 2)) || fail "--json needs the name of one file."; set -- --json "$(realpath -m -- "$2")" ;;
    *) fail "The option $1 is not known. Usage: bench.sh [--json FILE]" ;;
  esac
  require_dotnet
  ((${#engine_arguments[@]} > 0)) || require_packages
  say "Building ..."
  dotnet build "$root/tests/TalentHub.Benchmarks" --configuration Release --nologo --verbosity quiet < /dev/null || fail "The build failed; the messages are above."
  exec dotnet "$root/tests/TalentHub.Benchmarks/bin/Release/net10.0/TalentHub.Benchmarks.dll" "$@"
}

main "$@"
