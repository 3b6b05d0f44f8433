"""Fits the scale that turns what speaks for a tie into how sure it is.

usage: calibrate.py --ties FILE[,FILE] --gold FOLDER --out FILE [--tools FOLDER]

FILE holds a line for each article, written by `write-candidates --weigh` with networks that had not learned from
that article: its actors and its weighed ties with their features.
"""
import argparse
import json
import math
from pathlib import Path

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

import weights
from gold import RELATIONS
from learn import fold_of
from scoring import align, key, score_ties

RULED = 27  # the feature that says whether a rule keeps the tie


class Forest:
    """Trees that each add to the logit: what the program reads, and computes as it does.

    Node n goes to `left[n]` where the feature `feature[n]` is at most `threshold[n]`, else to `right[n]`; a leaf,
    whose feature is -1, adds `value[n]`.
    """

    def __init__(self, model, means):
        trees = [predictor[0].nodes for predictor in model._predictors]
        starts = np.cumsum([0] + [len(nodes) for nodes in trees])
        nodes = np.concatenate(trees)
        shift = np.repeat(starts[:-1], [len(t) for t in trees])
        is_leaf = nodes["is_leaf"].astype(bool)
        self.roots = starts[:-1].astype(np.float32)
        self.feature = np.where(is_leaf, -1, nodes["feature_idx"]).astype(np.float32)
        self.threshold = np.where(is_leaf, 0, nodes["num_threshold"]).astype(np.float32)
        self.left = np.where(is_leaf, 0, nodes["left"] + shift).astype(np.float32)
        self.right = np.where(is_leaf, 0, nodes["right"] + shift).astype(np.float32)
        self.value = nodes["value"].astype(np.float32)
        self.bias = np.array(model._baseline_prediction, dtype=np.float32).reshape(1)
        self.means = means.astype(np.float32)

    def tensors(self):
        return {name: getattr(self, name) for name in (
            "roots", "feature", "threshold", "left", "right", "value", "bias", "means")}

    def percents(self, features):
        """How sure ties with such features are, from 0 to 1."""
        x = features.astype(np.float32)
        logits = np.full(len(x), float(self.bias[0]))
        rows = np.arange(len(x))
        for root in self.roots.astype(int):
            at = np.full(len(x), root)
            while True:
                feature = self.feature[at].astype(int)
                if (feature < 0).all():
                    break
                goes_left = x[rows, np.maximum(feature, 0)] <= self.threshold[at]
                below = np.where(goes_left, self.left[at], self.right[at]).astype(int)
                at = np.where(feature < 0, at, below)
            logits += self.value[at].astype(np.float64)
        return 1 / (1 + np.exp(-logits))


class Weighed:
    """An article's weighed ties beside what the annotation says of each."""

    def __init__(self, record, gold):
        self.id, self.gold = record["id"], gold
        self.actors = record["actors"]
        self.keys = [(t[0], t[1], t[2]) for t in record["ties"]]
        self.features = np.array([t[3] for t in record["ties"]], dtype=np.float64)
        self.back, self.optional = align(gold, self.actors)
        self.labels, self.is_counted = score_ties(gold, self.keys, self.back, self.optional)
        self.kept = [t[4] for t in record["ties"]]


def read(paths, folder):
    found = []
    for path in paths.split(","):
        for line in open(path, encoding="utf8"):
            record = json.loads(line)
            gold = json.loads((Path(folder) / (record["id"] + ".gold.json")).read_text(encoding="utf8"))
            found.append(Weighed(record, gold))
    return found


def fit(articles):
    """Boosted trees (Friedman 2001) fitted to the counted ties of some articles."""
    x = np.concatenate([a.features[a.is_counted] for a in articles if len(a.keys)])
    y = np.concatenate([a.labels[a.is_counted] for a in articles if len(a.keys)])
    model = HistGradientBoostingClassifier(
        learning_rate=0.03, max_iter=400, max_leaf_nodes=12, min_samples_leaf=max(5, min(60, len(y) // 50)),
        l2_regularization=5.0, max_features=0.4, early_stopping=False, random_state=1)
    return Forest(model.fit(x, y), x.mean(0))


def percents(forest, article):
    return forest.percents(article.features) if len(article.keys) else np.zeros(0)


def wanted(articles):
    """How many ties the annotation requires."""
    total = 0
    for a in articles:
        total += len({key(t["source"], t["target"], t["relation"]) for t in a.gold["ties"] if not t.get("optional")})
    return total


def curve(articles, scores):
    """Precision and recall of ties at falling scores."""
    p = np.concatenate([s[a.is_counted] for a, s in zip(articles, scores) if len(a.keys)])
    y = np.concatenate([a.labels[a.is_counted] for a in articles if len(a.keys)])
    order = np.argsort(-p, kind="stable")
    hits = y[order].cumsum()
    return p[order], hits / np.arange(1, len(y) + 1), hits / wanted(articles)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    for name in ("ties", "gold", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--drawn", type=float, default=0.78, help="precision wanted of drawn ties")
    args = parser.parse_args()
    articles = read(args.ties, args.gold)
    fives = [fold_of("scale " + a.id, 5) for a in articles]
    out_of_fold = [None] * len(articles)
    for k in range(5):
        fitted = fit([a for a, f in zip(articles, fives) if f != k])
        for n, (a, f) in enumerate(zip(articles, fives)):
            if f == k:
                out_of_fold[n] = percents(fitted, a)
    p, precision, recall = curve(articles, out_of_fold)
    f1 = 2 * precision * recall / (precision + recall + 1e-9)
    best = int(f1.argmax())
    print(f"ties, out of fold: best F1 {f1[best]:.3f} (precision {precision[best]:.3f}, recall {recall[best]:.3f}) from {p[best]:.2f}")
    for r in (0.15, 0.2, 0.25, 0.3, 0.35, 0.4):
        at = min(len(recall) - 1, int(np.searchsorted(recall, r)))
        print(f"  precision {precision[at]:.3f} at recall {recall[at]:.3f} from {p[at]:.2f}")
    y = np.concatenate([a.labels[a.is_counted] for a in articles if len(a.keys)])
    q = np.concatenate([s[a.is_counted] for a, s in zip(articles, out_of_fold) if len(a.keys)])
    bins = np.array_split(np.argsort(q, kind="stable"), 10)
    print("calibration:", " ".join(f"{q[b].mean():.2f}/{y[b].mean():.2f}" for b in bins))
    # One line serves all relations: percentages are calibrated, so that a line of its own for each
    # would draw more of those that are right less often. What no rule reads as well is drawn later:
    # there is no construction that tells a reader why.
    learned = line_of_precision(p, precision, args.drawn + 0.04)
    drawn = [line_of_ruled(articles, out_of_fold, learned, args.drawn)] * len(RELATIONS)
    kept = [line_of_best(p, f1)] * len(RELATIONS)
    forest = fit(articles)
    meta = {"features": len(forest.means), "drawn": drawn, "kept": kept, "learned": [learned] * len(RELATIONS), "articles": len(articles),
            "figures": f"out of fold: F1 {f1[best]:.3f}"}
    weights.write(args.out, forest.tensors(), meta)
    print("lines drawn", dict(zip(RELATIONS, drawn)), "kept", dict(zip(RELATIONS, kept)))


def line_of_best(p, f1):
    """The percent from which on F1 is best, out of fold."""
    return int(round(100 * float(p[int(f1.argmax())])))


def line_of_ruled(articles, scores, learned, wanted):
    """The lowest percent for ties that a rule reads, with which a share of all that are drawn is right."""
    counted = [a for a in articles if len(a.keys)]
    p = np.concatenate([s[a.is_counted] for a, s in zip(articles, scores) if len(a.keys)])
    y = np.concatenate([a.labels[a.is_counted] for a in counted])
    ruled = np.concatenate([a.features[a.is_counted][:, RULED] for a in counted]) > 0
    for line in range(30, 100):
        above = (ruled & (p >= line / 100)) | (~ruled & (p >= learned / 100))
        if above.any() and y[above].mean() >= wanted:
            return line
    return 100


def line_of_precision(p, precision, wanted):
    """The lowest percent from which on a share of the ties that is wanted is right, out of fold."""
    fitting = [value for value, share in zip(p, precision) if share >= wanted]
    return int(math.ceil(100 * float(min(fitting)))) if fitting else 100


if __name__ == "__main__":
    main()
