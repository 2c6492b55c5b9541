#!/usr/bin/env bash
# Builds the fuzz targets under Tests/Fuzz with libFuzzer and runs each for some seconds.
#   tools/fuzz.sh [SECONDS] [TARGET…]
# Tests/Fuzz/Seeds holds what each target begins with; what it finds goes to Tests/Fuzz/Samples and is run first ever after.
# SwiftPM renames main on Linux, so the modules are compiled here by hand, with coverage in every parser.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-60}
shift || true
build=${FUZZ_BUILD:-.build-fuzz}
mkdir -p "$build"
flags=(-O -sanitize=fuzzer -parse-as-library -enable-testing -swift-version 6 -package-name partywall -I "$build"
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility -Xcc -fmodule-map-file=Sources/CZlib/module.modulemap
  -Xcc -fmodule-map-file=Sources/CDeflate/module.modulemap)

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

# Declarations read YAML: the package as SwiftPM checked it out, without coverage of its own.
yams=.build/checkouts/Yams/Sources
[ -d "$yams" ] || swift package resolve
if [ ! -f "$build/Yams.o" ]; then
  echo "fuzz: compiling Yams"
  for file in "$yams"/CYaml/src/*.c; do
    clang -O2 -DYAML_DECLARE_STATIC -I "$yams/CYaml/include" -c "$file" -o "$build/CYaml-$(basename "$file" .c).o"
  done
  swiftc -O -wmo -DSWIFT_PACKAGE -module-name Yams -I "$yams/CYaml/include" -emit-module \
    -emit-module-path "$build/Yams.swiftmodule" -c "$yams"/Yams/*.swift -o "$build/Yams.o"
fi
flags+=(-I "$yams/CYaml/include")
module Declarations $(sources Declarations)
objects=("$build"/{Model,Archives,Importers,Matching,Detectors,Declarations,Yams}.o "$build"/CYaml-*.o)

export SWIFT_BACKTRACE=enable=no
failed=0
for file in Tests/Fuzz/*Fuzz.swift; do
  target=$(basename "$file" .swift)
  [ $# -eq 0 ] || [[ " $* " == *" $target "* ]] || continue
  swiftc "${flags[@]}" -module-name "$target" "$file" Tests/Fuzz/Support/*.swift \
    "${objects[@]}" -lz -ldeflate -o "$build/$target"
  mkdir -p "$build/corpus/$target" "Tests/Fuzz/Samples/$target" "Tests/Fuzz/Seeds/$target"
  echo "fuzz: $target for $seconds s"
  "$build/$target" "$build/corpus/$target" "Tests/Fuzz/Samples/$target" "Tests/Fuzz/Seeds/$target" -max_total_time="$seconds" -timeout=10 \
    -rss_limit_mb=2048 -max_len=65536 -artifact_prefix="Tests/Fuzz/Samples/$target/" -verbosity=0 -print_final_stats=1 \
    2>&1 | grep -E 'ERROR|SUMMARY|Fatal|stat::number_of_executed_units|stat::new_units_added|Test unit written' || true
  ls "Tests/Fuzz/Samples/$target" | grep -qE '^(crash|timeout|oom)-' && failed=1
done
exit $failed
