#!/usr/bin/env bash
# Instructions of an import at two sizes, one ten times the other, by callgrind: cost must grow as the input does.
#   Benchmarks/linear.sh [MEGABYTES]
set -euo pipefail
cd "$(dirname "$0")/.."

small=${1:-2}
folder=${BENCH_FOLDER:-.build/bench}
binary=${PARTYWALL:-.build/release/partywall}
mkdir -p "$folder"
# Valgrind stumbles over the debugging information.
strip -o "$folder/partywall" "$binary"

instructions() {
  rm -f "$folder/linear.sqlite"
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$folder/partywall" import "$1" --vault "$folder/linear.sqlite" 2>&1 > /dev/null |
    sed -n 's/.*Collected : //p'
}

for format in json html csv; do
  counts=()
  for size in "$small" $((small * 10)); do
    file="$folder/linear-$format-$size.zip"
    [ -f "$file" ] || python3 Benchmarks/generate.py "$size" "$file" --format "$format" > /dev/null
    counts+=("$(instructions "$file")")
  done
  awk -v f="$format" -v a="${counts[0]}" -v b="${counts[1]}" \
    'BEGIN { printf "%s: %.0f, then %.0f instructions for ten times the input: %.2f\n", f, a, b, b / a }'
done
