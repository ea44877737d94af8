#!/usr/bin/env bash
# Runs TalentHub on this machine: database, silo-host, api and, on the first start, the demonstration.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=deploy/lib.sh
source "$root/deploy/lib.sh"
# shellcheck source=deploy/build.sh
source "$root/deploy/build.sh"

apps="$root/artifacts/app"
data="$root/.data"
port=8080
demo=true
fresh=false
silo_pid=""
api_pid=""
build_pid=""
loader_pid=""
watch_pid=""
unfinished=()
loading=()

usage() {
  cat <<'TEXT'
Usage: deploy/up.sh [--port N] [--data DIR] [--fresh] [--no-demo] [--help]

  --port N     the port of the portal and the API (8080)
  --data DIR   the folder that holds the database and the credentials (.data)
  --fresh      start over: everything in the data folder is removed first
  --no-demo    without the demonstration: empty, with an administrator
  --help       this text

With ConnectionStrings__TalentHub set, that database is used and none is started.
Ctrl-C stops everything; the next start keeps the data.
TEXT
}

read_options() {
  while (($#)); do
    case $1 in
      --port) need_value "$@"; port=$2; shift ;;
      --data) need_value "$@"; data=$2; shift ;;
      --fresh) fresh=true ;;
      --no-demo) demo=false ;;
      --help | -h) usage; exit 0 ;;
      *) usage >&2; fail "The option $1 is not known." ;;
    esac
    shift
  done
  [[ $port =~ ^[1-9][0-9]{0,4}$ ]] && ((port <= 65535)) || fail "--port needs a number from 1 to 65535, not '$port'."
}

need_value() { [[ -n ${2:-} ]] || fail "$1 needs a value."; }

# --- what the machine must have -------------------------------------------------------------------------------------

# Without these the script itself cannot tell what is the matter.
require_tools() {
  local tool missing=()
  for tool in flock setsid od awk df find readlink mktemp; do
    type -P "$tool" > /dev/null || missing+=("$tool")
  done
  ((${#missing[@]} == 0)) || fail "Missing: ${missing[*]}. Install with: apt-get install --no-install-recommends util-linux coreutils findutils mawk"
}

require_packages() {
  local missing=()
  [[ -n ${ConnectionStrings__TalentHub:-} ]] || has_postgres || missing+=(postgresql)
  type -P node > /dev/null || missing+=(nodejs)
  type -P npm > /dev/null || missing+=(npm)
  install_packages ${missing[@]+"${missing[@]}"}
  offer_fonts
  [[ -n ${ConnectionStrings__TalentHub:-} ]] || has_postgres \
    || fail "The packages of this system hold no PostgreSQL 15 or newer. Install one, or set ConnectionStrings__TalentHub."
}

# Only certificates with rare characters in the holder's name need them, so that nothing stops without them.
offer_fonts() {
  local missing=()
  compgen -G '/usr/share/fonts/*/lxgw-wenkai' > /dev/null || missing+=(fonts-lxgw-wenkai)
  compgen -G '/usr/share/fonts/*/hanazono' > /dev/null || missing+=(fonts-hanazono)
  ((${#missing[@]})) || return 0
  if ((EUID == 0)) && type -P apt-get > /dev/null; then
    (install_packages "${missing[@]}") || say "Certificates with rare characters need ${missing[*]}."
  else
    say "To print certificates with rare characters, install: sudo apt-get install --no-install-recommends ${missing[*]}"
  fi
}

require_space() {
  local needed=512 free
  [[ -e $apps/current ]] || needed=2048
  free=$(df -Pm "$(nearest "$data")" | awk 'NR == 2 { print $4 }')
  ((free >= needed)) || fail "The disk of $data is too full: $needed MiB are needed, $free MiB are free. Free some space, or choose another folder with --data."
}

# The folder itself is made when nothing is in the way, so that a start that fails leaves nothing behind.
nearest() { if [[ -e $1 ]]; then printf '%s' "$1"; else nearest "$(dirname "$1")"; fi; }

require_unlocked() {
  [[ ! -e $data/lock ]] || flock --nonblock "$data/lock" true || in_use
}

in_use() { fail "The data folder $data is in use by another up.sh. Stop that one, or choose another folder with --data."; }

require_port() {
  ! port_answers "$port" || fail "Port $port is already in use. Choose another one with --port."
}

# localhost is two addresses, and api listens on both.
port_answers() { (exec 3<> "/dev/tcp/127.0.0.1/$1") 2> /dev/null || (exec 3<> "/dev/tcp/::1/$1") 2> /dev/null; }

free_port() {
  local candidate
  while candidate=$((20000 + RANDOM % 12000)); port_answers "$candidate"; do :; done
  printf '%s' "$candidate"
}

# --- the data folder ------------------------------------------------------------------------------------------------

open_data() {
  mkdir -p "$data" 2> /dev/null && [[ -w $data ]] \
    || fail "The data folder $data cannot be written. Correct its permissions, or choose another folder with --data."
  data=$(cd "$data" && pwd)
  exec 9> "$data/lock"
  flock --nonblock 9 || in_use
}

start_over() {
  [[ -z ${ConnectionStrings__TalentHub:-} ]] || fail "--fresh does not empty the database that ConnectionStrings__TalentHub names. Do that yourself, or unset it."
  if [[ -e $data/postgres ]]; then
    flock --nonblock "$data/postgres/lock" true || fail "The data folder $data is in use by a silo-host. Stop it first."
    stop_left_server
  elif [[ ! -e $data/version ]] && find "$data" -mindepth 1 ! -name lock -print -quit | grep -q .; then
    fail "$data holds files that are not TalentHub's. --fresh removes nothing there; choose another folder with --data."
  fi
  find "$data" -mindepth 1 -maxdepth 1 ! -name lock -exec rm -rf {} +
}

# A server whose silo-host was killed goes on running; its files must not be removed under it.
stop_left_server() {
  local server
  read -r server 2> /dev/null < "$data/postgres/data/postmaster.pid" || return 0
  [[ $(readlink "/proc/$server/cwd") == "$data/postgres/data" ]] || return 0
  kill -INT "$server"
  wait_until 30 not_running "$server" || fail "The PostgreSQL server $server of $data does not stop."
}

not_running() { [[ ! -e /proc/$1/cwd ]] || ! readlink "/proc/$1/cwd" > /dev/null; }

# --- run ------------------------------------------------------------------------------------------------------------

# Each process has a session of its own, so that Ctrl-C reaches only this script, which stops them in order.
start() {
  local name=$1 program=$2
  shift 2
  mkdir -p "$data/log"
  (cd "$app/$name" && exec setsid dotnet "$program.dll" --data "$data" "$@" < /dev/null >> "$data/log/$name.log" 2>&1 9>&-) &
}

wait_ready() {
  local name=$1 pid=$2 address=$3
  wait_until 120 ready_or_gone "$pid" "$address" || fail "$name is not ready after 120 s. Its log is $data/log/$name.log."
  kill -0 "$pid" 2> /dev/null || explain_end "$name" "$pid"
}

ready_or_gone() { ! kill -0 "$1" 2> /dev/null || answers_ok "$2" /health/ready; }

answers_ok() {
  local status
  exec 7<> "/dev/tcp/127.0.0.1/$1" || return 1
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&7
  IFS= read -r -t 10 status <&7 || status=""
  exec 7>&-
  [[ $status == *' 200 '* ]]
} 2> /dev/null

wait_until() {
  local seconds=$1 until=$((SECONDS + $1))
  shift
  while ! "$@"; do
    ((SECONDS < until)) || return 1
    sleep 0.1
  done
}

explain_end() {
  local name=$1 code=0
  wait "$2" || code=$?
  # One sentence says why, and it is the last line.
  if ((code == 78 || code == 75)); then
    fail "$(tail -n 1 "$data/log/$name.log")"
  fi
  tail -n 20 "$data/log/$name.log" >&2
  fail "$name ended with code $code. Its log is $data/log/$name.log."
}

# Ends both when this script is gone without having stopped them: su, for one, kills it two seconds after a Ctrl-C.
watch_over() {
  setsid bash -c 'while kill -0 "$1" 2> /dev/null; do sleep 1; done; kill -TERM "$2" "$3" 2> /dev/null' watch "$$" "$api_pid" "$silo_pid" \
    < /dev/null > /dev/null 2>&1 9>&- &
  watch_pid=$!
}

stop_all() {
  trap '' INT TERM HUP
  stop_group "$loader_pid"
  stop_group "$build_pid"
  ((${#unfinished[@]} == 0)) || rm -rf "${unfinished[@]}"
  stop_one "$api_pid"
  stop_one "$silo_pid"
  stop_group "$watch_pid"
  rm -f "$data/load-pass"
}

# A process that was started with setsid, and all that it started.
stop_group() {
  [[ -n $1 ]] || return 0
  kill -TERM -- "-$1" 2> /dev/null || return 0
  wait_until 10 group_gone "$1" || kill -KILL -- "-$1" 2> /dev/null || true
  wait "$1" 2> /dev/null || true
}

group_gone() { ! kill -0 -- "-$1" 2> /dev/null; }

stop_one() {
  [[ -n $1 ]] || return 0
  kill -TERM "$1" 2> /dev/null || return 0
  wait "$1" 2> /dev/null || true
}

# The first start decides for good whether a data folder holds the demonstration.
choose_demo() {
  [[ -e $data/demonstration ]] || printf '%s' "$demo" > "$data/demonstration"
  demo=$(< "$data/demonstration")
  rm -f "$data/load-pass"
  if demo_due; then make_pass; fi
}

# All demonstration users sign in within a minute from this machine. Their loader shows this pass and is not counted; it is gone once they are
# in, so that the limit is the same for everybody else from the first moment on.
make_pass() {
  (umask 077 && od -An -N 32 -tx1 /dev/urandom | tr -d ' \n' > "$data/load-pass")
  loading=(--RateLimit:PassFile "$data/load-pass")
}

demo_due() { $demo && [[ ! -e $data/demo-loaded ]]; }

load_demo() {
  demo_due || return 0
  if [[ ! -e $data/credentials.txt ]]; then
    say "The database already holds records, so the demonstration is not loaded."
    printf false > "$data/demonstration"
    return 0
  fi
  say "Loading the demonstration ..."
  setsid bash "$root/deploy/demo/load.sh" "http://localhost:$port" "$data" < /dev/null 9>&- &
  loader_pid=$!
  wait "$loader_pid" || fail "The demonstration could not be loaded. Start again to go on, with --fresh to begin anew, or with --fresh --no-demo."
  loader_pid=""
  : > "$data/demo-loaded"
  rm -f "$data/load-pass"
}

# Without the demonstration, the administrator's first password is shown once and kept nowhere.
welcome() {
  printf "\n"
  say "TalentHub is ready: http://localhost:$port"
  if [[ -r $data/credentials.txt ]]; then
    cat "$data/credentials.txt"
    $demo || rm "$data/credentials.txt"
    [[ ! -e $data/credentials-others.txt ]] || say "The other sign-ins of the demonstration: $data/credentials-others.txt"
  fi
  say "Ctrl-C stops it."
}

run() {
  local silo_port
  silo_port=$(free_port)
  choose_demo
  start silo-host TalentHub.SiloHost --demo "$demo" --urls "http://127.0.0.1:$silo_port" --Portal:PublicAddress "http://localhost:$port"
  silo_pid=$!
  wait_ready silo-host "$silo_pid" "$silo_port"
  start api TalentHub.Api --urls "http://localhost:$port" --Portal:PublicAddress "http://localhost:$port" ${loading[@]+"${loading[@]}"}
  api_pid=$!
  watch_over
  wait_ready api "$api_pid" "$port"
  load_demo
  welcome
  # A short sleep at a time, so that a signal is looked at within a second, whatever bash was doing when it came.
  while kill -0 "$silo_pid" 2> /dev/null && kill -0 "$api_pid" 2> /dev/null; do sleep 1; done
  kill -0 "$api_pid" 2> /dev/null || explain_end api "$api_pid"
  explain_end silo-host "$silo_pid"
}

main() {
  read_options "$@"
  require_tools
  require_unlocked
  require_port
  require_dotnet
  require_packages
  require_space
  open_data
  trap 'stop_all' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  if $fresh; then start_over; fi
  build
  run
}

main "$@"
