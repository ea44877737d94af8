# The build of deploy/up.sh; sourced by it.

build() {
  up_to_date || build_alone
  app=$(readlink -f "$apps/current")
}

build_alone() {
  [[ -w $root ]] || fail "The folder $root cannot be written, so it cannot be built there. Correct its permissions."
  mkdir -p "$apps" && [[ -w $apps ]] || fail "The folder $apps belongs to another user. Remove it or correct its permissions."
  exec 8> "$apps/lock"
  flock 8
  up_to_date || build_now
  exec 8>&-
}

# Nothing is newer than the build, and nothing has come or gone since. Folders do not count: the build itself puts bin and obj into them.
up_to_date() {
  [[ -e $apps/current/built ]] || return 1
  [[ -z $(sources -newer "$apps/current/built" -print -quit) && $(sources -print | sort | sha256sum) == "$(< "$apps/current/built")" ]]
}

sources() {
  find "$root"/{src,api,silo-host,deploy/demo,Directory.Build.props,Directory.Packages.props} \
    \( -name bin -o -name obj -o -name node_modules -o -name lib \) -prune -o -type f "$@"
}

# In a session of its own, like everything that runs long: dotnet takes a Ctrl-C for itself and ends as if nothing had happened. What it leaves
# running for the next build (nodes, compiler) goes with the session.
publish='for project in silo-host api deploy/demo; do
  dotnet publish "$1/$project" --configuration Release --output "$2/$project" --nologo --verbosity quiet -terminalLogger:off || exit 1
done'

# Each build has a folder of its own, because a running installation goes on loading files from the one it was started from.
build_now() {
  local name started previous
  previous=$(readlink "$apps/current" || true)
  say "Building ..."
  name=build-$(date +%s)
  rm -f "$apps"/started.*
  started=$(mktemp "$apps/started.XXXX")
  unfinished=("${apps:?}/$name" "$started")
  setsid bash -c "$publish" publish "$root" "$apps/$name" < /dev/null 8>&- 9>&- &
  build_pid=$!
  wait "$build_pid" || fail "The build failed; the messages are above."
  stop_group "$build_pid"
  build_pid=""
  # The build counts from its start: what was edited while it ran is newer.
  sources -print | sort | sha256sum > "$apps/$name/built"
  touch -r "$started" "$apps/$name/built"
  rm -f "$started"
  unfinished=()
  find "$apps" -mindepth 1 -maxdepth 1 -name 'build-*' ! -name "$name" ! -name "${previous:-none}" -exec rm -rf {} +
  ln -sfn "$name" "$apps/current"
}
