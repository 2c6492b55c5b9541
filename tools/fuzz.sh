#!/usr/bin/env bash
# Builds the fuzz targets under Tests/Fuzz with libFuzzer and runs each for some seconds.
#   tools/fuzz.sh [SECONDS] [TARGET…]
# SwiftPM renames main on Linux, so the modules are compiled here by hand, with coverage in every parser.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-60}
shift || true
build=${FUZZ_BUILD:-.build-fuzz}
mkdir -p "$build"
flags=(-O -sanitize=fuzzer -parse-as-library -enable-testing -swift-version 6 -package-name partywall -I "$build"
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility -Xcc -fmodule-map-file=Sources/CZlib/module.modulemap)

# module NAME FILE… : compiles a module into an object file and its interface, if a source is newer.
module() {
  local name=$1
  shift
  if [ -f "$build/$name.o" ] && [ -z "$(find "$@" -newer "$build/$name.o" -print -quit)" ]; then return; fi
  echo "fuzz: compiling $name"
  swiftc "${flags[@]}" -wmo -module-name "$name" -emit-module -emit-module-path "$build/$name.swiftmodule" \
    -c "$@" -o "$build/$name.o"
}

sources() { find "Sources/$1" -name '*.swift' "${@:2}" | sort; }

module Model $(sources Model)
# The digest needs swift-crypto and reads nothing of its own.
module Archives $(sources Archives ! -name ArchiveDigest.swift)
module Importers $(sources Importers)
module Matching $(sources Matching)
module Detectors $(sources Detectors)

export SWIFT_BACKTRACE=enable=no
failed=0
for file in Tests/Fuzz/*Fuzz.swift; do
  target=$(basename "$file" .swift)
  [ $# -eq 0 ] || [[ " $* " == *" $target "* ]] || continue
  swiftc "${flags[@]}" -module-name "$target" "$file" Tests/Fuzz/Support/*.swift \
    "$build"/{Model,Archives,Importers,Matching,Detectors}.o -lz -o "$build/$target"
  mkdir -p "$build/corpus/$target" "Tests/Fuzz/Samples/$target"
  echo "fuzz: $target for $seconds s"
  "$build/$target" "$build/corpus/$target" "Tests/Fuzz/Samples/$target" -max_total_time="$seconds" -timeout=10 \
    -rss_limit_mb=2048 -max_len=65536 -artifact_prefix="Tests/Fuzz/Samples/$target/" -verbosity=0 -print_final_stats=1 \
    2>&1 | grep -E 'ERROR|SUMMARY|Fatal|stat::number_of_executed_units|stat::new_units_added|Test unit written' || true
  ls "Tests/Fuzz/Samples/$target" | grep -qE '^(crash|timeout|oom)-' && failed=1
done
exit $failed
