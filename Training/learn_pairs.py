"""Learns the second look at pairs of candidates from articles that a first network has scored.

usage: learn_pairs.py --scored FILE[,FILE] --gold FOLDER --encoder FOLDER --out FILE
                       [--hold-out K/N] [--epochs E] [--least L] [--freeze B] [--seed S] [--start NETWORK.agw]

Each FILE was written by `write-candidates --scores` with a network that had not learned from its articles. With
--hold-out 1/3 every third article is kept apart and measured on. A stopped run goes on after its last epoch.
"""
import argparse
import math
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

import candidates
import course
import gold
import marked
from gold import EVENTS, RELATIONS
from learn import fold_of
from marked import MarkedEncoder, MarkedScorer
from tuned_encoder import WordPieces

LABELS = len(RELATIONS)


class Example:
    """An article with the labels of its ties and the pairs that are looked at."""

    def __init__(self, article, labels, pieces, least):
        self.article = article
        self.ties, self.weights, self.events, self.statuses = labels.tie_labels()
        self.pairs = marked.pairs(article, marked.chosen(article, least), pieces)


class Batch:
    """Pairs of several articles, read together."""

    def __init__(self, items):
        self.pairs = [pair for _, pair in items]
        columns = []
        for n, (example, pair) in enumerate(items):
            labels = (example.ties, example.weights, example.events, example.statuses)
            columns.append((np.full(len(pair.ties), n), *marked.tensors(example.article, pair), *(y[pair.ties] for y in labels)))
        self.of, self.turned, *rest = (torch.tensor(np.concatenate(c)) for c in zip(*columns))
        self.features, self.first, self.ties, self.weights = (r.float() for r in rest[:4])
        self.events, self.statuses = rest[4:]

    def answers(self, encoder, scorer):
        rows = encoder.marks(self.pairs)[self.of]
        rows = torch.where(self.turned[:, None, None], rows.flip(1), rows).flatten(1)
        return scorer(rows, self.features, self.first)

    def loss(self, encoder, scorer):
        out = self.answers(encoder, scorer)
        tie = (F.binary_cross_entropy_with_logits(out[:, :LABELS], self.ties, reduction="none") * self.weights).sum()
        event = F.cross_entropy(out[:, LABELS:LABELS + len(EVENTS)], self.events, ignore_index=-1, reduction="sum")
        status = F.cross_entropy(out[:, LABELS + len(EVENTS):], self.statuses, ignore_index=-1, reduction="sum")
        return (tie + 0.5 * event + 0.5 * status) / len(self.pairs)


def batches(items, size, shuffled=None):
    """Batches of pairs of like length."""
    items = list(items)
    if shuffled:
        shuffled.shuffle(items)
        groups = [sorted(items[k:k + 40 * size], key=lambda i: len(i[1].ids)) for k in range(0, len(items), 40 * size)]
        found = [g[k:k + size] for g in groups for k in range(0, len(g), size)]
        shuffled.shuffle(found)
        return found
    items.sort(key=lambda i: len(i[1].ids))
    return [items[k:k + size] for k in range(0, len(items), size)]


def scores(encoder, scorer, examples, size=64):
    """For each example the answers for each of its scored ties; NaN where there was no second look."""
    encoder.eval(), scorer.eval()
    found = {id(e): np.full((len(e.article.ties), marked.ANSWERS), np.nan, dtype=np.float32) for e in examples}
    with torch.no_grad():
        for items in batches([(e, p) for e in examples for p in e.pairs], size):
            out, at = Batch(items).answers(encoder, scorer).numpy(), 0
            for example, pair in items:
                found[id(example)][pair.ties] = out[at:at + len(pair.ties)]
                at += len(pair.ties)
    return [found[id(e)] for e in examples]


def measure(encoder, scorer, examples):
    """How well ties of known candidates are found by the first look, the second, and the mean of both."""
    seconds = scores(encoder, scorer, examples)
    pools = {"first": [], "second": [], "mean": []}
    labels = []
    for example, second in zip(examples, seconds):
        a, known = example.article, example.weights > 0
        first = np.full((len(a.ties), LABELS), -30.0)
        first[a.scored] = a.scores[:, :LABELS] / 100
        second = np.where(np.isnan(second[:, :LABELS]), first - 2, second[:, :LABELS])
        for name, value in (("first", first), ("second", second), ("mean", (first + second) / 2)):
            pools[name].append(value[known])
        labels.append(example.ties[known])
    y, result = np.concatenate(labels), {}
    for name, parts in pools.items():
        hits = y[np.argsort(-np.concatenate(parts), kind="stable")].cumsum()
        precision, recall = hits / np.arange(1, len(y) + 1), hits / y.sum()
        f1 = 2 * precision * recall / (precision + recall + 1e-9)
        at = [round(float(precision[np.searchsorted(recall, r)]), 3) for r in (0.2, 0.35, 0.5)]
        result[name] = (round(float(f1.max()), 3), *at)
    return result


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    for name in ("scored", "gold", "encoder", "out"):
        parser.add_argument("--" + name, required=True)
    for name in ("hold-out", "start"):
        parser.add_argument("--" + name)
    for name, default in (("epochs", 2), ("least", -100), ("freeze", 2), ("seed", 1), ("batch", 32), ("limit", 0)):
        parser.add_argument("--" + name, type=int, default=default)
    parser.add_argument("--rate", type=float, default=8e-5)
    args = parser.parse_args()
    course.begin(args.seed)
    pieces = WordPieces(args.encoder + "/vocab.txt")
    learning, apart = [], []
    for path in args.scored.split(","):
        for article in candidates.read(path):
            if not len(article.scored):
                continue
            k, n = map(int, (args.hold_out or "0/1").split("/"))
            (apart if fold_of(article.id, n) == k - 1 else learning).append(
                Example(article, gold.read(args.gold, article), pieces, args.least))
    if args.limit:
        learning = random.sample(learning, args.limit)
    items = [(e, p) for e in learning for p in e.pairs if e.weights[p.ties].any()]
    encoder = MarkedEncoder(args.encoder)
    if args.start:
        encoder.start(args.start)
    encoder.freeze(args.freeze)
    scorer = MarkedScorer(encoder.width, learning[0].article.tie_features.shape[1])
    steps = args.epochs * math.ceil(len(items) / args.batch)
    lessons = course.Course(encoder, scorer, args.rate, steps, args.out)
    tokens = sum(len(p.ids) for _, p in items)
    print(len(learning), "articles,", len(items), "pairs,", tokens, "pieces,", len(apart), "articles apart", flush=True)
    for epoch in range(lessons.done, args.epochs):
        encoder.train(), scorer.train()
        began, total, count = time.time(), 0.0, 0
        for chosen in batches(items, args.batch, random.Random(args.seed * 100 + epoch)):
            loss = Batch(chosen).loss(encoder, scorer)
            lessons.step(loss)
            total, count = total + float(loss.detach()), count + 1
            if count % 50 == 0:
                print(epoch, count, round(total / count, 4), round(time.time() - began), "s", flush=True)
        print("epoch", epoch, round(total / count, 4), round(time.time() - began), "s", flush=True)
        lessons.save(epoch)
        if apart and (epoch + 1 == args.epochs or os.environ.get("EACH")):
            print(measure(encoder, scorer, apart), flush=True)
    lessons.finish(least=args.least)


if __name__ == "__main__":
    main()
