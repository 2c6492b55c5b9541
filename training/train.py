"""Trains the classifier of the text rules and writes Sources/Detectors/Classifier/ClassifierTable.swift.

Features are read by the Swift code itself (`quality features`), so nothing of the reading is repeated here. One linear
model for each rule and guard, trained together: weights of features, and weights of word vectors that are folded into
the weights of words before they ship. See README.md beside this file.
"""

import argparse
import base64
import glob
import json
import os
import zlib

import numpy as np
import scipy.optimize
import scipy.sparse as sp

SEED = 20261125
FOLDS = int(os.environ.get("FOLDS", "3"))
# Labelled lines that stand together in a fold.
BLOCK = 12
JUDGED = ("work-talk.", "confidential.", "conduct.", "oversharing.", "career.")
ENGAGEMENT = ("engagement.undisclosed-endorsement", "engagement.hostile")
# Decided by names, tags or the profile's structure alone.
UNLEARNED = {"work-talk.names-employer", "work-talk.profile", "guard.minor", "guard.dialect"}
# What is talk of work, or stands beside it.
WORK = ("work-talk.", "confidential.", "career.", "engagement.", "conduct.venting", "conduct.professional-venting")
PERSONAL_ONLY = ("work-talk.", "engagement.")
PROFESSIONAL_ONLY = {"conduct.profanity", "career.search-visible", "career.early-announcement"}
# Read alike on both sides: the rule's own sides decide which of the two is reported.
TWINS = {"conduct.venting": "conduct.professional-venting", "conduct.professional-venting": "conduct.venting"}
TWIN_SIDES = {"conduct.venting": "personal", "conduct.professional-venting": "professional"}
MASK64 = (1 << 64) - 1


def fnv(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = ((value ^ byte) * 0x100000001B3) & MASK64
    return value


def key(value):
    return (value ^ (value >> 32)) & 0xFFFFFFFF


def read_features(path):
    return [json.loads(line)["parts"] for line in open(path, encoding="utf-8")]


def rules_of(lines):
    found = set()
    for line in lines:
        found.update(r for r in line["expect"] if r.startswith(JUDGED) or r in ENGAGEMENT)
        found.update(line["guard"])
    return sorted(found - UNLEARNED) + ["work", "any"]


class Rows:
    """Texts with their features, targets, masks, weights and folds."""

    def __init__(self, labels):
        self.labels = labels
        self.place = {l: i for i, l in enumerate(labels)}
        self.parts, self.y, self.mask, self.weight, self.group, self.fold = [], [], [], [], [], []
        # Labels that are learned from a line but not reported on its side.
        self.silent = []
        self.seen = {}
        self.fold_of = {}

    def add(self, parts, y, mask, weight, group, fold):
        # Training reads the whole text as one; only very long posts have more than one part.
        keys = [k for part in parts for k in part[1]]
        self.parts.append((sum(part[0] for part in parts), keys))
        self.y.append(y)
        self.mask.append(mask)
        self.weight.append(weight)
        self.group.append(group)
        self.fold.append(fold)

    def labelled(self, line, parts, weight, group, mentions_work=False):
        y = np.zeros(len(self.labels), np.float32)
        mask = np.ones(len(self.labels), np.float32)
        expect, also, guards = set(line["expect"]), set(line["also"]), set(line["guard"])
        for label, place in self.place.items():
            names = {label}
            if label in TWINS:
                names.add(TWINS[label])
            if names & expect or label in guards:
                y[place] = 1
            elif names & also:
                mask[place] = 0
            if line["side"] == "professional" and label.startswith(PERSONAL_ONLY):
                mask[place] = 0
            if line["side"] == "personal" and label in PROFESSIONAL_ONLY:
                mask[place] = 0
        if mentions_work and not any(r.startswith("work-talk.") for r in expect):
            # Work in passing beside something else, or alone: sensible readers differ.
            mask[self.place["work-talk.detail"]] = 0
        # Talk of work as such is learned from ordinary posts; of these lines only from those that hold nothing of it.
        near = any(r.startswith(WORK) for r in expect | also) or line["side"] == "professional" or guards
        mask[self.place["work"]] = 0 if near or expect or mentions_work else 0.3
        said = {r for r in expect if r.startswith(JUDGED) or r in ENGAGEMENT} - UNLEARNED
        y[self.place["any"]] = 1 if said else 0
        mask[self.place["any"]] = 1 if said or not also else 0
        self.silent.append([line["side"] != TWIN_SIDES.get(l, line["side"]) for l in self.labels])
        # Neighbours in a file were written together, and what is like a line of the tuning half with a look at it: they are held out together.
        source = line.get("file", "tuning")
        number = self.seen[source] = self.seen.get(source, -1) + 1
        fold = zlib.crc32(f"{source}/{number // BLOCK}".encode()) % FOLDS
        self.fold_of[line["id"]] = fold = self.fold_of.get(line.get("like"), fold)
        self.add(parts, y, mask, weight, group, fold)

    def posts(self, labels, parts, weight, fold):
        """A post of iSarcasmEval: only talk of work is labelled, the rest is either absent or unknown."""
        y = np.zeros(len(self.labels), np.float32)
        mask = np.ones(len(self.labels), np.float32)
        if "ambiguous" in labels:
            mask[:] = 0
        for label, place in self.place.items():
            if "work" in labels and label.startswith(("work-talk.", "career.", "confidential.")):
                mask[place] = 0
            if "venting" in labels and label in ("conduct.venting", "conduct.professional-venting", "conduct.insult"):
                mask[place] = 0
            if label in PROFESSIONAL_ONLY or label.startswith("guard.") or label == "oversharing.distress":
                mask[place] = 0
            if {"substances", "sexual"} & labels and label in ("conduct.substances", "conduct.sexual"):
                mask[place] = 0
        y[self.place["work"]] = 1 if "work" in labels else 0
        if {"work", "substances", "sexual"} & labels:
            mask[self.place["any"]] = 0
        self.add(parts, y, mask, weight, "posts", fold)

    def public(self, line, parts, weight, fold):
        """A public comment or sentence that the classifier of before found something in, labelled by hand."""
        y = np.zeros(len(self.labels), np.float32)
        mask = np.ones(len(self.labels), np.float32)
        for label, place in self.place.items():
            names = {label, TWINS.get(label)}
            if names & line["expect"] or label in line["guard"]:
                y[place] = 1
            elif names & line["also"] or label in PROFESSIONAL_ONLY or label == "oversharing.distress":
                mask[place] = 0
            elif label.startswith("guard."):
                # Guards were labelled where they mattered only.
                mask[place] = 0
        y[self.place["work"]] = 1 if line["work"] else 0
        y[self.place["any"]] = 1 if line["expect"] else 0
        mask[self.place["any"]] = 1 if line["expect"] or not line["also"] else 0
        self.add(parts, y, mask, weight, "public", fold)

    def background(self, parts, weight, fold, names_work):
        """A public text that nobody labelled: no finding; where words of work stand in it, nothing is known of work."""
        y = np.zeros(len(self.labels), np.float32)
        mask = np.ones(len(self.labels), np.float32)
        for label, place in self.place.items():
            if names_work and (label.startswith(("work-talk.", "career.")) or label in TWINS or label in ("any", "work")):
                mask[place] = 0
            if label in PROFESSIONAL_ONLY or label.startswith("guard.") or label == "oversharing.distress":
                mask[place] = 0
        self.add(parts, y, mask, weight, "background", fold)

    def freeze(self):
        self.y, self.mask = np.array(self.y), np.array(self.mask)
        self.reported = self.mask.copy()
        self.reported[:len(self.silent)][np.array(self.silent)] = 0
        self.reported[len(self.silent):, self.place["conduct.professional-venting"]] = 0
        self.weight = np.array(self.weight, np.float32)
        self.fold = np.array(self.fold)
        self.group = np.array(self.group)


def names_work(parts, by_name):
    """Whether words of work stand in a text."""
    keys = {k for part in parts for k in part[1]}
    signs = ["c:work.own", "c:work-talk.detail", "c:cue.work"] + [f"c:field.{n}" for n in ("boss", "colleague", "worktime", "company")]
    return any(by_name.get(n) in keys for n in signs)


def mentions_work(parts, by_name):
    """Whether a phrase of own work stands in a text and nothing against it."""
    keys = {k for part in parts for k in part[1]}
    return by_name["c:work.own"] in keys and by_name["c:doubt.own"] not in keys


def public_labels(path):
    """Labels of rows of the public texts, by corpus and row; an empty cell is a dash."""
    found = {}
    for row in list(open(path, encoding="utf-8"))[1:]:
        corpus, number, expect, also, guard, work = row.rstrip("\n").split("\t")
        expect, also, guard = ({r for r in cell.split(",") if r != "-"} for cell in (expect, also, guard))
        found[corpus, int(number)] = {"expect": expect, "also": also, "guard": guard, "work": work == "yes"}
    return found


def trains(row):
    """Whether a row of a public text may train; the others report, see tools/quality/PublicCheck.swift."""
    return row % 4 != 3


class Vectors:
    """Word vectors by feature key, on their principal axes, common words made small."""

    def __init__(self, path, size):
        data = np.load(path)
        matrix = data["vectors"].astype(np.float32)
        counts = data["counts"].astype(np.float64)
        share = (counts + 1) / counts.sum()
        matrix -= (matrix * share[:, None] / share.sum()).sum(0)
        _, values, axes = np.linalg.svd(matrix[:: max(1, len(matrix) // 8000)], full_matrices=False)
        matrix = matrix @ axes[:size].T
        matrix /= matrix.std(0) ** 0.5 + 1e-6
        matrix /= np.linalg.norm(matrix, axis=1, keepdims=True) + 1e-6
        matrix *= (5e-4 / (5e-4 + share))[:, None]
        self.rows = matrix
        self.counts = counts
        self.keys = np.array([key(fnv(w)) for w in data["words"]], dtype=np.int64)
        self.words = data["words"]
        self.place = {int(k): i for i, k in enumerate(self.keys)}


def columns_of(rows, least=2):
    """Features that labelled texts have more than once."""
    seen = {}
    for (size, keys), group in zip(rows.parts, rows.group):
        if group == "background":
            continue
        for k in set(keys):
            seen[k] = seen.get(k, 0) + 1
    return {k: i for i, k in enumerate(sorted(k for k, n in seen.items() if n >= least))}


def norm(size):
    return 1 / np.sqrt(max(1.0, size / 12))


def matrices(rows, columns, vectors, names, emphasis, blend):
    data, indices, starts = [], [], [0]
    dense = np.zeros((len(rows.parts), vectors.rows.shape[1] if vectors else 0), np.float32)
    loud = {k for k, n in names.items() if n.startswith("c:")}
    for i, (size, keys) in enumerate(rows.parts):
        scale = norm(size)
        sums = {}
        for k in keys:
            if k in columns:
                sums[columns[k]] = sums.get(columns[k], 0) + (emphasis if k in loud else 1.0) * scale
            if vectors and k in vectors.place:
                dense[i] += vectors.rows[vectors.place[k]] * (blend * scale)
        for c in sorted(sums):
            indices.append(c)
            data.append(sums[c])
        starts.append(len(indices))
    sparse = sp.csr_matrix((np.array(data, np.float32), np.array(indices), np.array(starts)), shape=(len(rows.parts), len(columns)))
    return sp.hstack([sparse, sp.csr_matrix(dense)]).tocsr() if vectors else sparse


def telling(x, y, w, count):
    """How much each of the first features alone tells of each label, by its log ratio; 1 for the others, which are dense.

    A feature that tells much is held back less: naive Bayes as the prior of a logistic regression (Wang and Manning 2012).
    """
    there = x[:, :count].copy()
    there.data = (there.data > 0).astype(np.float32)
    seen, unseen = there.T @ (w * y) + 1, there.T @ (w * (1 - y)) + 1
    ratio = np.log(seen / seen.sum(0)) - np.log(unseen / unseen.sum(0))
    scale = np.ones((x.shape[1], y.shape[1]), np.float32)
    scale[:count] = 0.5 + 0.5 * np.abs(ratio)
    return scale


def fit(x, y, mask, weight, l2, rounds, count):
    """Logistic regression for all labels at once, by L-BFGS; `count` features are sparse, the rest are word vectors."""
    n, d = x.shape
    labels = y.shape[1]
    w = weight[:, None] * mask
    xt = x.T.tocsr()
    scale = telling(x, y, w, count)
    prior = np.log((w * y).sum(0) + 1) - np.log((w * (1 - y)).sum(0) + 1)

    def loss(flat):
        theta = flat.reshape(d + 1, labels).astype(np.float32)
        z = x @ (theta[:d] * scale) + theta[d]
        p = 1 / (1 + np.exp(-np.clip(z, -30, 30)))
        value = (w * (np.logaddexp(0, z) - y * z)).sum() + 0.5 * l2 * (theta[:d] ** 2).sum()
        slope = w * (p - y)
        grad = np.empty_like(theta)
        grad[:d] = (xt @ slope) * scale + l2 * theta[:d]
        grad[d] = slope.sum(0)
        return float(value), grad.ravel().astype(np.float64)

    begin = np.zeros((d + 1, labels))
    begin[d] = prior
    found = scipy.optimize.minimize(loss, begin.ravel(), jac=True, method="L-BFGS-B", options={"maxiter": rounds, "maxcor": 6})
    theta = found.x.reshape(d + 1, labels)
    theta[:d] *= scale
    return theta


def logits(x, theta):
    return x @ theta[:-1] + theta[-1]


def mixture(z, any_z, rival, y, strength=6.0):
    """What a label's own log-odds, those of `any` and of its strongest rival count, held near 1, 0 and 0."""
    x = np.stack([z, any_z, np.maximum(rival, -10)], 1)

    def loss(c):
        v = np.clip(x @ c[:3] + c[3], -30, 30)
        slope = 1 / (1 + np.exp(-v)) - y
        value = (np.logaddexp(0, v) - y * v).sum() + strength * ((c[0] - 1) ** 2 + c[1] ** 2 + c[2] ** 2 + 0.1 * c[3] ** 2)
        grad = np.append(x.T @ slope, slope.sum()) + 2 * strength * (c - [1, 0, 0, 0]) * [1, 1, 1, 0.1]
        return value, grad

    return scipy.optimize.minimize(
        loss, np.array([1.0, 0, 0, 0]), jac=True, method="L-BFGS-B", bounds=[(0.2, 3), (-0.5, 2), (-2, 0.5), (-5, 5)]).x


def rivals(z, rule):
    """For each label the largest log-odds among the other rules."""
    inner = z[:, rule]
    order = np.argsort(-inner, 1)
    best, second = np.take_along_axis(inner, order[:, :1], 1)[:, 0], np.take_along_axis(inner, order[:, 1:2], 1)[:, 0]
    out = np.repeat(best[:, None], z.shape[1], 1)
    for n, i in enumerate(rule):
        out[:, i] = np.where(order[:, 0] == n, second, best)
    return out


# How precise the findings of a family are to be on the training lines, each judged by weights that did not see it. The
# lines are wilder than what most people post: on the tuning half the same cuts are more precise by .05 to .12.
WANTED = {
    "career": 0.89, "conduct": 0.85, "confidential": 0.805, "engagement": 0.90, "guard": 0.79, "oversharing": 0.90,
    "work-talk": 0.81,
}


def thresholds(p, y, mask, labels, least=0.3):
    """A cut for each family where its findings together are as precise as wanted; a higher one for a loose rule."""
    cuts = np.full(p.shape[1], 0.9)
    for family, wanted in WANTED.items():
        members = [i for i, label in enumerate(labels) if label.startswith(family + ".")]
        flat = [(p[:, i][mask[:, i] > 0], y[:, i][mask[:, i] > 0]) for i in members]
        cut = cut_at(np.concatenate([a for a, _ in flat]), np.concatenate([b for _, b in flat]), wanted, 0)
        for i, (score, truth) in zip(members, flat):
            cuts[i] = np.clip(cut, least, 0.9)
            picked = score >= cuts[i]
            if picked.sum() >= 5 and (truth[picked].sum() + 2 * wanted) / (picked.sum() + 2) < wanted - 0.08:
                cuts[i] = np.clip(cut_at(score, truth, wanted - 0.05, 2), cuts[i], 0.9)
    return cuts


# From this probability on a phrase of own work counts; `OwnWork` has it too.
LEAST_BESIDE_PHRASE = 0.25


def work_cut(p, phrased, y, wanted=0.87):
    """The lowest cut at which talk of own work, with phrases that count beside it, is as precise as wanted; says what it gives."""
    told = phrased & (p >= LEAST_BESIDE_PHRASE)
    best = 0.9
    for cut in np.arange(0.9, 0.3, -0.02):
        picked = told | (p >= cut)
        if y[picked].mean() >= wanted:
            best = cut
    picked = told | (p >= best)
    print(f"  posts, each by weights that did not see it: talk of work P {y[picked].mean():.2f} R {y[picked].sum() / y.sum():.2f} of {int(y.sum())}, cut {best:.2f}")
    for half in (0, 1):
        inside = np.arange(len(y)) % 2 == half
        print(f"    half {half}: P {y[picked & inside].mean():.2f} R {y[picked & inside].sum() / y[inside].sum():.2f}")
    return best


def cut_at(score, truth, wanted, doubt):
    order = np.argsort(-score)
    right = np.cumsum(truth[order])
    precision = (right + doubt * 0.5) / (np.arange(1, len(order) + 1) + doubt)
    good = np.nonzero((precision >= wanted) & (truth[order] == 1))[0]
    return float(score[order[good[-1]]]) - 1e-4 if len(good) else 0.85


def report(title, p, y, mask, cuts, chosen, labels):
    picked = (p >= cuts) & (mask > 0)
    lines = []
    families = {}
    for i, label in enumerate(labels):
        if label == "any":
            continue
        family = "guard" if label.startswith("guard.") else label.split(".")[0]
        t = families.setdefault(family, [0, 0, 0])
        tp = int((picked[chosen, i] & (y[chosen, i] == 1)).sum())
        fp = int((picked[chosen, i] & (y[chosen, i] == 0)).sum())
        fn = int((~picked[chosen, i] & (y[chosen, i] == 1) & (mask[chosen, i] > 0)).sum())
        t[0] += tp
        t[1] += fp
        t[2] += fn
        lines.append((label, tp, fp, fn, cuts[i]))
    print(f"== {title}")
    for family, (tp, fp, fn) in sorted(families.items()):
        print(f"  {family:14} P {tp / max(1, tp + fp):.2f} R {tp / max(1, tp + fn):.2f}  ({tp}/{fp}/{fn})")
    return lines


def best_recall(p, y, mask, chosen, rule, wanted=0.9):
    """Recall at a precision over all rules together, ranked by probability."""
    rule = [i for i in rule]
    flat = [(p[chosen, i][mask[chosen, i] > 0], y[chosen, i][mask[chosen, i] > 0]) for i in rule]
    score, truth = np.concatenate([a for a, _ in flat]), np.concatenate([b for _, b in flat])
    order = np.argsort(-score)
    right = np.cumsum(truth[order])
    precision = right / np.arange(1, len(order) + 1)
    good = np.nonzero(precision >= wanted)[0]
    average = (precision * truth[order]).sum() / truth.sum()
    return (right[good[-1]] / truth.sum() if len(good) else 0.0), average


def quantised(theta, columns, vectors, names, emphasis, blend, floor, least):
    """Rows of whole numbers by key, and the scale of each label."""
    labels = theta.shape[1]
    table = {}
    for k, c in columns.items():
        table[k] = theta[c] * (emphasis if names.get(k, "").startswith("c:") else 1.0)
    if vectors:
        shares = blend * (vectors.rows @ theta[len(columns):-1])
        for i, k in enumerate(vectors.keys):
            k = int(k)
            if k in table:
                table[k] = table[k] + shares[i]
            elif vectors.counts[i] >= least:
                table[k] = shares[i]
    keys = np.array(sorted(table))
    values = np.array([table[int(k)] for k in keys])
    scale = np.maximum(np.abs(values).max(0), 1e-6) / 127
    whole = np.clip(np.rint(values / scale), -127, 127).astype(int)
    whole[np.abs(values) < floor] = 0
    return keys, whole, scale


def packed(keys, whole):
    out = bytearray()
    last = 0
    count = 0
    for k, row in zip(keys, whole):
        columns = np.nonzero(row)[0]
        if not len(columns):
            continue
        step = int(k) - last
        last = int(k)
        while True:
            byte = step & 0x7F
            step >>= 7
            out.append(byte | (0x80 if step else 0))
            if not step:
                break
        out.append(len(columns))
        for c in columns:
            out += bytes([c, int(row[c]) & 0xFF])
        count += 1
    return bytes(out), count


def write_table(path, labels, scale, bias, mixes, cuts, data):
    rows = "\n".join(
        f"    {l} {s:.6g} {b:.5g} {m[0]:.4f} {m[1]:.4f} {m[2]:.4f} {m[3]:.4f} {t:.4f}"
        for l, s, b, m, t in zip(labels, scale, bias, mixes, cuts))
    text = base64.b64encode(data).decode()
    body = "\n".join("    " + text[i:i + 112] for i in range(0, len(text), 112))
    with open(path, "w", encoding="utf-8") as file:
        file.write(
            "/// Weights of the classifier, made by `training/train.py`; do not edit.\n"
            "///\n/// `labels` holds id, scale, bias, mixture and threshold of each label, `weights` the rows that `WeightReader` reads.\n"
            "enum ClassifierTable {\n"
            f"  /// FNV-1a of the packed weights, as the trainer saw them.\n  static let fingerprint: UInt64 = 0x{fnv_bytes(data):016x}\n\n"
            f'  static let labels = """\n{rows}\n    """\n\n  static let weights = """\n{body}\n    """\n}}\n')


def fnv_bytes(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & MASK64
    return value


def write_parity(path, lines, labels, keys, whole, scale, bias, mixes, rule):
    """Texts with the log-odds that the packed weights give them, for a test that Swift reads them alike."""
    table = {int(k): row for k, row in zip(keys, whole)}
    with open(path, "w", encoding="utf-8") as file:
        for line, parts in lines:
            size, found = parts[0]
            sums = np.sum([table[k] for k in found if k in table], axis=0, dtype=np.int64)
            z = (bias + scale * sums * norm(size))[None]
            any_z, rival = z[:, labels.index("any")], rivals(z, rule)
            odds = [float(m @ [z[0, i], any_z[0], max(rival[0, i], -10), 1]) for i, m in enumerate(mixes)]
            strongest = sorted(range(len(labels)), key=lambda i: -odds[i])[:3]
            kept = {k: line[k] for k in ("text", "surface", "side", "trade")}
            kept["odds"] = {labels[i]: round(odds[i], 4) for i in strongest}
            file.write(json.dumps(kept, ensure_ascii=False) + "\n")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--work", required=True, help="folder with *.features beside names.tsv and vectors.npz")
    options.add_argument("--root", default=".")
    options.add_argument("--public", help="folder of the public corpora")
    options.add_argument("--l2", type=float, default=2.0)
    options.add_argument("--blend", type=float, default=1.5)
    options.add_argument("--emphasis", type=float, default=1.5)
    options.add_argument("--size", type=int, default=256)
    options.add_argument("--background", type=float, default=0.25)
    options.add_argument("--posts", type=float, default=2.0, help="weight of a post of iSarcasmEval")
    options.add_argument("--read", type=float, default=2.0, help="weight of a public text that was labelled by hand")
    options.add_argument("--tuning", type=float, default=4.0, help="weight of a line of the tuning half")
    options.add_argument("--floor", type=float, default=0.02)
    options.add_argument("--rounds", type=int, default=60)
    options.add_argument("--plenty", type=float, default=0.6, help="share of the background texts that are read")
    options.add_argument("--least", type=int, default=4, help="words seen more seldom ship only if a labelled line has them")
    options.add_argument("--again", action="store_true", help="calibrate and pack once more what was fitted before")
    options.add_argument("--only-folds", action="store_true")
    options.add_argument("--show", action="store_true")
    args = options.parse_args()
    rng = np.random.default_rng(SEED)
    names = {int(l.split("\t")[0]): l.rstrip("\n").split("\t")[1] for l in open(f"{args.work}/names.tsv", encoding="utf-8")}

    by_name = {n: k for k, n in names.items()}
    lines = [json.loads(l) for l in open(f"{args.root}/fixtures/quality/dev.jsonl", encoding="utf-8")]
    features = read_features(f"{args.work}/dev.features")
    tuning = [(l, f) for l, f in zip(lines, features) if int(l["id"][3:]) % 2 == 0]
    more = []
    for path in sorted(glob.glob(f"{args.root}/training/lines/*.jsonl")):
        stem = os.path.basename(path)[:-6]
        read = [json.loads(l) | {"file": os.path.basename(path)} for l in open(path, encoding="utf-8")]
        more += list(zip(read, read_features(f"{args.work}/{stem}.features")))
    labels = rules_of([l for l, _ in tuning + more])
    assert len(labels) <= 64, len(labels)
    rows = Rows(labels)
    for line, parts in tuning:
        rows.labelled(line, parts, args.tuning, "tuning", mentions_work(parts, by_name))
    for line, parts in more:
        rows.labelled(line, parts, 1.0, "lines", mentions_work(parts, by_name))
    if args.public:
        table = [l.rstrip("\n").split("\t") for l in open(f"{args.public}/isarcasmeval/work-talk.tsv", encoding="utf-8")][1:]
        for number, (cells, parts) in enumerate(zip(table, read_features(f"{args.work}/posts.features"))):
            rows.posts(set(cells[1].split(",")), parts, args.posts, number % FOLDS)
        labelled = public_labels(f"{args.root}/training/public.tsv")
        for name, take in (("goemotions", 7000), ("offmychest", 4000)):
            found = read_features(f"{args.work}/{name}.features")
            for corpus, number in sorted(labelled):
                if corpus == name and trains(number):
                    rows.public(labelled[corpus, number], found[number], args.read, number % FOLDS)
            rest = [i for i in range(len(found)) if trains(i) and (name, i) not in labelled]
            for i in sorted(rng.choice(rest, int(min(take, len(rest)) * args.plenty), replace=False)):
                rows.background(found[i], args.background, int(rng.integers(FOLDS)), names_work(found[i], by_name))
    rows.freeze()
    vectors = Vectors(f"{args.work}/vectors.npz", args.size) if os.path.exists(f"{args.work}/vectors.npz") and args.blend > 0 else None
    columns = columns_of(rows)
    x = matrices(rows, columns, vectors, names, args.emphasis, args.blend)
    print(x.shape, "labels", len(labels), "groups", {g: int((rows.group == g).sum()) for g in set(rows.group)})

    kept_fit = f"{args.work}/fit.npz"
    if args.again:
        saved = np.load(kept_fit)
        z, theta = saved["z"], saved["theta"]
    else:
        z = np.zeros(rows.y.shape)
        for fold in range(FOLDS):
            held = rows.fold == fold
            found = fit(x[~held], rows.y[~held], rows.mask[~held], rows.weight[~held], args.l2, args.rounds, len(columns))
            z[held] = logits(x[held], found)
        theta = None if args.only_folds else fit(x, rows.y, rows.mask, rows.weight, args.l2, args.rounds + 20, len(columns))
        if theta is not None:
            np.savez(kept_fit, z=z, theta=theta)
    judged = np.isin(rows.group, ["tuning", "lines"])
    rule = [i for i, l in enumerate(labels) if not l.startswith("guard.") and l not in ("any", "work")]
    own = rows.place["work"]
    # Talk of work stands beside most findings without being labelled: it is nobody's rival.
    among = [i for i in rule if labels[i] != "work-talk.detail"]
    any_z, rival = z[:, rows.place["any"]], rivals(z, among)
    cuts, mixes = np.zeros(len(labels)), np.zeros((len(labels), 4))
    p = np.zeros_like(z)
    for i, label in enumerate(labels):
        chosen = judged & (rows.reported[:, i] > 0)
        if label == "work":
            chosen = (rows.group == "posts") & (rows.mask[:, i] > 0)
            nothing = np.zeros(chosen.sum())
            mixes[i] = mixture(z[chosen, i], nothing, nothing, rows.y[chosen, i])
        elif label != "any":
            mixes[i] = mixture(z[chosen, i], any_z[chosen], rival[chosen, i], rows.y[chosen, i])
        else:
            mixes[i] = [1, 0, 0, 0]
        p[:, i] = 1 / (1 + np.exp(-np.clip(np.stack([z[:, i], any_z, np.maximum(rival[:, i], -10), np.ones(len(z))], 1) @ mixes[i], -30, 30)))
    cuts = thresholds(p[judged], rows.y[judged], rows.reported[judged], labels)
    posts = (rows.group == "posts") & (rows.mask[:, own] > 0)
    if posts.any():
        phrased = np.array([mentions_work([part], by_name) for part, chosen in zip(rows.parts, posts) if chosen])
        cuts[own] = work_cut(p[posts, own], phrased, rows.y[posts, own])
    detail = report("tuning half, by cross-validation", p, rows.y, rows.reported, cuts, rows.group == "tuning", labels)
    detail2 = report("training lines, by cross-validation", p, rows.y, rows.reported, cuts, rows.group == "lines", labels)
    if args.show:
        for (label, tp, fp, fn, cut), (_, tp2, fp2, fn2, _) in zip(detail, detail2):
            print(f"  {label:36} {tp:3}/{fp:2}/{fn:3}   {tp2:3}/{fp2:2}/{fn2:3}  cut {cut:.2f}")
    fired = ((p >= cuts) & (rows.reported > 0) & (rows.y == 0))[:, rule].any(1)
    for group in ("tuning", "lines"):
        inside = rows.group == group
        quiet = inside & (rows.y.sum(1) == 0)
        guards = inside & (rows.y[:, [i for i in range(len(labels)) if labels[i].startswith("guard.")]].sum(1) > 0)
        print(f"  {group}: alarms on {fired[quiet].mean() * 100:.1f} % of {quiet.sum()} negatives, {fired[guards].mean() * 100:.1f} % of {guards.sum()} guarded")
    inside = rows.group == "public"
    if inside.any():
        picked = ((p >= cuts) & (rows.reported > 0))[inside][:, rule]
        right = picked & (rows.y[inside][:, rule] > 0)
        print(f"  public texts: {picked.sum()} found, {right.sum()} right of {int((rows.y[inside][:, rule]).sum())}, in {inside.sum()}")
    print(f"  background: alarms on {fired[rows.group == 'background'].mean() * 100:.2f} %")
    for group in ("tuning", "lines"):
        for wanted in (0.9, 0.8):
            recall, average = best_recall(p, rows.y, rows.reported, rows.group == group, rule, wanted)
            print(f"  {group}: recall {recall:.3f} at precision {wanted}, average precision {average:.3f}")
    np.savez(f"{args.work}/folds.npz", p=p, y=rows.y, mask=rows.reported, cuts=cuts)
    if args.only_folds:
        return
    keys, whole, scale = quantised(theta, columns, vectors, names, args.emphasis, args.blend, args.floor, args.least)
    data, count = packed(keys, whole)
    write_table(f"{args.root}/Sources/Detectors/Classifier/ClassifierTable.swift", labels, scale, theta[-1], mixes, cuts, data)
    # The first persona stands behind every third line of a file.
    sample = []
    for path in sorted(glob.glob(f"{args.root}/training/lines/*.jsonl")):
        inside = [(l, f) for l, f in more if l.get("file") == os.path.basename(path)]
        sample += [pair for n, pair in enumerate(inside) if n % 3 == 0 and pair[0]["surface"] in ("post", "comment", "message") and len(pair[1]) == 1][:22]
    write_parity(f"{args.root}/fixtures/quality/parity.jsonl", sample, labels, keys, whole, scale, theta[-1], mixes, among)
    print(count, "rows,", len(data), "bytes")


if __name__ == "__main__":
    main()
