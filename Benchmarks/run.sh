#!/usr/bin/env bash
# Partywall against the scripts that a person would write, in turns, medians of RUNS; prints Markdown.
#   Benchmarks/run.sh [MEGABYTES] [RUNS]
# The peers' libraries (orjson, pyahocorasick, hyperscan) come from PyPI into a virtual environment of the benchmark's own.
set -euo pipefail
cd "$(dirname "$0")/.."

megabytes=${1:-200}
runs=${2:-5}
folder=${BENCH_FOLDER:-.build/bench}
binary=${PARTYWALL:-.build/release/partywall}
mkdir -p "$folder"
[ -x "$folder/venv/bin/python" ] || python3 -m venv "$folder/venv"
python="$folder/venv/bin/python"
"$python" -c 'import orjson, ahocorasick, hyperscan' 2> /dev/null ||
  "$python" -m pip install -q orjson pyahocorasick hyperscan ||
  echo "The peers' libraries could not be installed: their rows are left out." >&2

generated() {
  local file="$folder/$1"
  shift
  [ -f "$file" ] || python3 Benchmarks/generate.py "$1" "$file" "${@:2}" > /dev/null
}
generated "messages-$megabytes.zip" "$megabytes"
generated "pages-$megabytes.zip" "$megabytes" --format html
generated "one-$megabytes.zip" "$megabytes" --single
generated "linkedin-$megabytes.zip" $((megabytes / 2)) --format csv
generated "comments-$megabytes.zip" 1 --comments 50000
generated "media-$megabytes.zip" "$megabytes" --media 10
generated "facebook-later-2026-12-31-$megabytes.zip" "$megabytes" --later 0.02
python3 Benchmarks/names.py 5000 "$folder/names.txt" "$folder/context.yaml"

zip="$folder/messages-$megabytes.zip"
vault="$folder/vault.sqlite"
declare -A seconds cpu peak
names=()

# record NAME COMMAND…: seconds, CPU seconds and peak kB of one run.
record() {
  local name=$1
  shift
  [[ " ${names[*]} " == *" ${name// /_} "* ]] || names+=("${name// /_}")
  env time -f '%e %U %S %M' -o "$folder/time" "$@" > /dev/null 2>&1 || true
  read -r e u s m < <(tail -n 1 "$folder/time")
  seconds[$name]+="$e"$'\n'
  cpu[$name]+="$(awk -v u="$u" -v s="$s" 'BEGIN { print u + s }')"$'\n'
  peak[$name]+="$m"$'\n'
}

# fresh NAME PREFIX… -- ARGUMENTS…: the same of the tool, with a vault that is not there yet.
fresh() {
  local name=$1 prefix=()
  shift
  while [ "$1" != -- ]; do prefix+=("$1") && shift; done
  shift
  rm -f "$vault"
  record "$name" ${prefix[@]+"${prefix[@]}"} "$binary" "$@" --vault "$vault"
}

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

for _ in $(seq 1 "$runs"); do
  record "python json + sqlite3" python3 Benchmarks/peer_import.py "$zip" "$folder/peer.sqlite"
  record "python orjson + sqlite3" "$python" Benchmarks/peer_import.py "$zip" "$folder/peer.sqlite" --orjson
  fresh "import" -- import "$zip"
  fresh "import, one core" taskset -c 0 -- import "$zip"
  fresh "import, one file" -- import "$folder/one-$megabytes.zip"
  fresh "import, pages" -- import "$folder/pages-$megabytes.zip"
  fresh "import, LinkedIn CSV of half the size" -- import "$folder/linkedin-$megabytes.zip"
  fresh "import, 50,000 comments" -- import "$folder/comments-$megabytes.zip"
  fresh "import, with 10 GB of media" -- import "$folder/media-$megabytes.zip"
  record "python orjson + pyahocorasick + hyperscan, all texts" "$python" Benchmarks/peer_scan.py "$zip" \
    "$folder/peer.sqlite" "$folder/names.txt"
  record "python orjson + pyahocorasick + hyperscan, own texts" "$python" Benchmarks/peer_scan.py "$zip" \
    "$folder/peer.sqlite" "$folder/names.txt" --own "Rowan Vale"
  fresh "audit" -- audit "$zip" --as-of 2026-11-20 --output "$folder/report.txt"
  record "audit again" "$binary" audit "$zip" --vault "$vault" --as-of 2026-11-20 --output "$folder/report.txt"
  record "audit of a later export, 2 % new" "$binary" audit "$folder/facebook-later-2026-12-31-$megabytes.zip" \
    --vault "$vault" --as-of 2027-01-01 --output "$folder/report.txt"
  fresh "audit, 5,000 names" -- audit "$zip" --context "$folder/context.yaml" --as-of 2026-11-20 --output "$folder/report.txt"
  record "start (--help)" "$binary" --help
done

base=$(printf '%s' "${seconds[python json + sqlite3]}" | median)
printf '| %s MB of message JSON, median of %s | s | CPU s | times the json script | peak MB |\n|---|---|---|---|---|\n' \
  "$megabytes" "$runs"
for key in "${names[@]}"; do
  name=${key//_/ }
  awk -v n="$name" -v t="$(printf '%s' "${seconds[$name]}" | median)" -v c="$(printf '%s' "${cpu[$name]}" | median)" \
    -v m="$(printf '%s' "${peak[$name]}" | median)" -v b="$base" \
    'BEGIN { printf "| %s | %.2f | %.2f | %.2f | %.0f |\n", n, t, c, (t > 0 ? b / t : 0), m / 1024 }'
done

# What the machine can do at best: unpacking alone.
"$python" - "$zip" << 'P'
import sys, time, zipfile, zlib
archive = zipfile.ZipFile(sys.argv[1])
packed = []
for entry in archive.infolist():
    archive.fp.seek(entry.header_offset + 26)
    head = archive.fp.read(4)
    archive.fp.seek(int.from_bytes(head[:2], "little") + int.from_bytes(head[2:], "little"), 1)
    packed.append(archive.fp.read(entry.compress_size))
start = time.process_time()
size = sum(len(zlib.decompress(part, -15)) for part in packed)
print(f"\nzlib inflates {size / 1e6 / (time.process_time() - start):.0f} MB/s here.")
P
