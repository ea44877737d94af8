#!/usr/bin/env bash
# Runs every test of the solution. Installs what the tests need when it may. The last line sums up; the exit code is 0 only when
# tests ran and none failed. Arguments are passed on to the programs of the tests, for example -class '*PrivateCluster*' ("-?" of any of
# them lists them all).
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=deploy/lib.sh
source "$root/deploy/lib.sh"

results="$root/artifacts/test-results"
# Two at a time: many tests wait for processes, browsers and the database more than they compute; with three, browsers wait for each other.
lanes=2

require_packages() {
  local missing=()
  has_postgres || missing+=(postgresql)
  type -P chromium > /dev/null || missing+=(chromium)
  type -P pdftotext > /dev/null || missing+=(poppler-utils)
  type -P node > /dev/null || missing+=(nodejs)
  type -P npm > /dev/null || missing+=(npm)
  compgen -G '/usr/share/fonts/*/noto/NotoSansCJK*' > /dev/null || missing+=(fonts-noto-cjk)
  compgen -G '/usr/share/fonts/*/lxgw-wenkai' > /dev/null || missing+=(fonts-lxgw-wenkai)
  compgen -G '/usr/share/fonts/*/hanazono' > /dev/null || missing+=(fonts-hanazono)
  { type -P python3 && python3 -c 'import aiosmtpd'; } &> /dev/null || missing+=(python3-aiosmtpd)
  install_packages ${missing[@]+"${missing[@]}"}
}

build() {
  say "Building ..."
  dotnet build "$root/TalentHub.sln" --configuration Release --nologo --verbosity quiet < /dev/null || fail "The build failed; the messages are above."
}

# The tests of a project are a program, and it runs by itself: "dotnet test" would start four more processes for each. Profiling what the
# compiler has done for better code later costs a fifth of a process that lives for a minute. The output is shown when the program has
# ended, without the log that the product writes.
run_project() {
  local name
  name=$(basename "$1")
  cd "$1/bin/Release/net10.0"
  DOTNET_TieredPGO=0 dotnet "$name.dll" -noLogo -noColor -trx "$results/$name.trx" "${@:2}" \
    < /dev/null > "$results/$name.log" 2>&1 || : > "$results/$name.broken"
  say "== $name"$'\n'"$(grep -v '^{"@t"' "$results/$name.log")"
}

# Those that take longest begin first, so that none is left alone at the end.
projects() {
  local name
  for name in Api EndToEnd Survival; do
    [[ ! -d $root/tests/TalentHub.$name.Tests ]] || say "$root/tests/TalentHub.$name.Tests"
  done
  find "$root/tests" -mindepth 1 -maxdepth 1 -name '*.Tests' ! -name TalentHub.Api.Tests ! -name TalentHub.EndToEnd.Tests ! -name TalentHub.Survival.Tests | sort
}

run_projects() {
  local project
  while read -r project; do
    while (($(jobs -rp | wc -l) >= lanes)); do wait -n || true; done
    run_project "$project" "$@" &
  done < <(projects)
  wait
}

# Sums one attribute of the Counters element over all result files.
count() {
  local sum=0 number
  for number in $(grep -ho "<Counters [^>]*" "$results"/*.trx 2> /dev/null | sed -nE "s/.* $1=\"([0-9]+)\".*/\1/p"); do
    ((sum += number)) || true
  done
  printf '%d' "$sum"
}

report() {
  local passed failed skipped summary broken=0
  ! compgen -G "$results/*.broken" > /dev/null || broken=1
  passed=$(count passed)
  failed=$(($(count failed) + $(count error) + $(count timeout) + $(count aborted)))
  skipped=$(($(count total) - $(count executed)))
  ((broken == 0 || failed > 0)) || say "A test run ended without reporting; its output is above."
  summary="$passed passed, $failed failed"
  ((skipped == 0)) || summary+=", $skipped skipped"
  say "$summary"
  ((broken == 0 && failed == 0 && passed > 0))
}

main() {
  require_dotnet
  require_packages
  rm -rf "$results"
  mkdir -p "$results"
  build
  run_projects "$@"
  report
}

main "$@"
