#!/usr/bin/env bash
# Installs what the build and the tests need and the machine lacks: system libraries, and strace for the promise on sockets. Says what it does.
set -euo pipefail

if [ "$(uname)" = Darwin ]; then
  echo "setup: macOS brings SQLite, zlib and libxml2; nothing to install."
  exit 0
fi

missing=()
for package in libsqlite3-dev libcurl4-openssl-dev libxml2-dev zlib1g-dev libdeflate-dev strace; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done

if [ ${#missing[@]} -eq 0 ]; then
  echo "setup: all that is needed is there."
  exit 0
fi

echo "setup: installing ${missing[*]} with apt-get."
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
