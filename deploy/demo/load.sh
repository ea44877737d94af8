#!/usr/bin/env bash
# Plays the demonstration against a running TalentHub: load.sh BASE_URL DATA_DIR. Playing it again goes on where it stopped.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
built="$here/../../artifacts/app/current/deploy/demo/TalentHub.Demonstration.dll"

(($# == 2)) || { printf 'Usage: load.sh BASE_URL DATA_DIR\n' >&2; exit 2; }
if [[ -f $built ]]; then
  exec dotnet "$built" load "$@"
fi
exec dotnet run --project "$here" --configuration Release --verbosity quiet -- load "$@"
