#!/usr/bin/env bash
# Makes the secrets of an installation, once: files that only this folder's owner reaches, and that containers read whatever their user.
set -euo pipefail

folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/secrets
umask 077
mkdir -p "$folder"
if [[ ! -e $folder/database-password ]]; then
  password=$(od -An -N 24 -tx1 /dev/urandom | tr -d ' \n')
  printf '%s' "$password" > "$folder/database-password"
  printf 'Host=database;Database=talenthub;Username=talenthub;Password=%s' "$password" > "$folder/ConnectionStrings__TalentHub"
fi
[[ -e $folder/Mail__Password ]] || : > "$folder/Mail__Password"
chmod 0700 "$folder"
chmod 0444 "$folder"/*
printf 'The secrets are in %s; keep a copy where the backups are not.\n' "$folder"
