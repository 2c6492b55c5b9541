#!/usr/bin/env bash
# Partywall against the script that a person would write, in turns, medians of RUNS.
#   Benchmarks/run.sh [MEGABYTES] [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."

megabytes=${1:-200}
runs=${2:-5}
folder=${BENCH_FOLDER:-.build/bench}
binary=${PARTYWALL:-.build/release/partywall}
mkdir -p "$folder"
python=python3
if python3 -m venv "$folder/venv" 2> /dev/null && "$folder/venv/bin/pip" install -q orjson 2> /dev/null; then
  python="$folder/venv/bin/python"
fi
zip="$folder/messages-$megabytes.zip"
pages="$folder/pages-$megabytes.zip"
[ -f "$zip" ] || python3 Benchmarks/generate.py "$megabytes" "$zip"
[ -f "$pages" ] || python3 Benchmarks/generate.py "$megabytes" "$pages" --format html

# time_of COMMAND… : seconds and peak kB of one run.
time_of() {
  local report="$folder/time"
  /usr/bin/env time -f '%e %M' -o "$report" "$@" > /dev/null 2>&1 || true
  tail -n 1 "$report"
}

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

declare -A seconds peak
record() {
  local name=$1
  shift
  local figures
  figures=$(time_of "$@")
  seconds[$name]+="${figures% *}"$'\n'
  peak[$name]+="${figures#* }"$'\n'
}

for _ in $(seq 1 "$runs"); do
  record "python json + sqlite3" "$python" Benchmarks/peer_import.py "$zip" "$folder/peer.sqlite"
  [ "$python" = python3 ] ||
    record "python orjson + sqlite3" "$python" Benchmarks/peer_import.py "$zip" "$folder/peer.sqlite" --orjson
  rm -f "$folder/vault.sqlite"
  record "partywall import" "$binary" import "$zip" --vault "$folder/vault.sqlite"
  rm -f "$folder/vault.sqlite"
  record "partywall import, pages" "$binary" import "$pages" --vault "$folder/vault.sqlite"
  rm -f "$folder/vault.sqlite"
  record "partywall audit" "$binary" audit "$zip" --vault "$folder/vault.sqlite" --as-of 2026-11-20 --output "$folder/report.txt"
  record "partywall audit again" "$binary" audit "$zip" --vault "$folder/vault.sqlite" --as-of 2026-11-20 --output "$folder/report.txt"
done

base=$(printf '%s' "${seconds[python json + sqlite3]}" | median)
printf '| %s MB of message JSON, median of %s | s | ratio | peak MB |\n|---|---|---|---|\n' "$megabytes" "$runs"
for name in "python json + sqlite3" "python orjson + sqlite3" "partywall import" "partywall import, pages" "partywall audit" \
  "partywall audit again"; do
  [ -n "${seconds[$name]:-}" ] || continue
  time=$(printf '%s' "${seconds[$name]}" | median)
  memory=$(printf '%s' "${peak[$name]}" | median)
  awk -v n="$name" -v t="$time" -v b="$base" -v m="$memory" \
    'BEGIN { printf "| %s | %.2f | %.1f | %.0f |\n", n, t, (t > 0 ? b / t : 0), m / 1024 }'
done
