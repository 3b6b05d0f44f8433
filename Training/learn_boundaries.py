"""Learns with which words an actor's mentions begin and end, over the rows of a network that is learned already.

usage: learn_boundaries.py --candidates FILE[,FILE] --gold FOLDER --encoder FOLDER|none --network NETWORK.agw
                           [--out NETWORK.agw] [--hold-out K/N] [--epochs E] [--seed S]

The network's file is written anew with the boundary part added (in place where there is no --out).
"""
import argparse
import random
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import candidates
import course
import gold
import weights
from learn import fold_of
from tuned_encoder import Encoder, WordPieces, windows

UNITS = 64
BATCH = 8  # articles that are read together


class BoundaryScorer(nn.Module):
    """A score for each word with which a mention may begin or end."""

    def __init__(self, width, features):
        super().__init__()
        self.boundary = nn.Linear(3 * width + features, UNITS)
        self.boundary_out = nn.Linear(UNITS, 1)
        self.drop, self.small = nn.Dropout(0.3), nn.Dropout(0.2)

    def forward(self, rows, x):
        rows = self.drop(torch.cat([rows, torch.zeros(1, rows.shape[1])]))
        parts = [rows[x["tokens"]], rows[x["outside"]], rows[x["heads"]], x["features"]]
        return self.boundary_out(self.small(F.gelu(self.boundary(torch.cat(parts, -1))))).squeeze(-1)


def spans_of(labels, k):
    """The words of an annotation that a candidate is the head of: those of its actor's names, else descriptions."""
    if len(labels.actors[k]) != 1:
        return []
    article, actor = labels.article, labels.actors[k][0]
    at = article.starts[article.mentions[k][0]]
    found = [s for s in labels.words_of(actor) if s[0] <= at < s[1]]
    return [s[:2] for s in found if s[2] == found[0][2]] if found else []


class Example:
    """The boundaries of an article, those of one side of one candidate being a group, and which are right."""

    def __init__(self, article, labels):
        self.article = article
        mention, token, is_end = article.boundaries[:, 0], article.boundaries[:, 1], article.boundaries[:, 3]
        group = mention * 2 + is_end
        right = np.zeros(len(group), dtype=np.float32)
        spans = {k: spans_of(labels, k) for k in range(len(article.mentions)) if article.forms[k] != "pronoun"}
        for n, (k, t, e) in enumerate(zip(mention, token, is_end)):
            own = spans.get(k, [])
            right[n] = sum(article.ends[t] == end if e else self.is_start(article, t, start) for start, end in own)
        sums = np.bincount(group, right, minlength=1)
        self.chosen = np.flatnonzero(sums[group] > 0)
        self.y = right[self.chosen] / sums[group[self.chosen]]
        self.group = np.unique(group[self.chosen], return_inverse=True)[1]
        self.rows = None

    @staticmethod
    def is_start(article, token, start):
        """Whether a span begins with a token, an article before it apart."""
        return article.starts[token] == start or token > 0 and article.starts[token - 1] == start and \
            article.words[token - 1].lower() in ("the", "a", "an")

    def tensors(self):
        b = self.article.boundaries[self.chosen]
        return {
            "tokens": torch.tensor(b[:, 1].astype(np.int64)), "outside": torch.tensor(b[:, 2].astype(np.int64)),
            "heads": torch.tensor(self.article.mentions[b[:, 0], 0].astype(np.int64)),
            "features": torch.tensor(self.article.boundary_features[self.chosen]).float() / 100}


def shares(scores, group):
    """The logarithms of the shares of scores within their groups."""
    count = int(group.max()) + 1
    top = torch.full((count,), -1e9).scatter_reduce(0, group, scores.detach(), "amax")
    total = torch.zeros(count).index_add(0, group, (scores - top[group]).exp())
    return scores - top[group] - total.log()[group]


def loss_of(scorer, example):
    group = torch.tensor(example.group)
    logs = shares(scorer(example.rows, example.tensors()), group)
    return -(logs * torch.tensor(example.y)).sum() / (int(group.max()) + 1)


def measure(scorer, examples):
    """How often the likeliest boundary is right, and that of the candidate's own words, on both sides."""
    scorer.eval()
    hit = np.zeros((2, 2))
    count = np.zeros(2)
    with torch.no_grad():
        for e in examples:
            scores = scorer(e.rows, e.tensors()).numpy()
            b = e.article.boundaries[e.chosen]
            own = e.article.mentions[b[:, 0]]
            is_own = np.where(b[:, 3] == 1, b[:, 1] == own[:, 2] - 1, b[:, 1] == own[:, 1])
            for g in range(int(e.group.max()) + 1):
                at = np.flatnonzero(e.group == g)
                side = b[at[0], 3]
                count[side] += 1
                hit[side, 0] += e.y[at[scores[at].argmax()]] > 0
                hit[side, 1] += e.y[at[is_own[at]]].any()
    return {side: {"learned": round(float(hit[n, 0] / count[n]), 3), "own words": round(float(hit[n, 1] / count[n]), 3)}
            for n, side in enumerate(("begin", "end"))}


def read(batch, encoder, pieces):
    """Gives some examples the rows of their words."""
    if encoder is None:
        for example in batch:
            example.rows = torch.tensor(example.article.rows.copy()).float()
        return
    found, places = [], []
    for example in batch:
        own, at = windows(example.article, pieces)
        places.append(at + [len(found), 0, 0])
        found += own
    with torch.no_grad():
        rows = encoder.rows(found, np.concatenate(places))
    for example, own in zip(batch, rows.split([len(e.article.words) for e in batch])):
        example.rows = own


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    for name in ("candidates", "gold", "encoder", "network"):
        parser.add_argument("--" + name, required=True)
    for name in ("out", "hold-out"):
        parser.add_argument("--" + name)
    for name, default in (("epochs", 6), ("seed", 1)):
        parser.add_argument("--" + name, type=int, default=default)
    args = parser.parse_args()
    course.begin(args.seed)
    learning, apart = [], []
    k, n = map(int, (args.hold_out or "0/1").split("/"))
    encoder = pieces = None
    if args.encoder != "none":
        # It is read as in learning, with 16-bit floats where they are faster, but nothing is dropped.
        encoder, pieces = Encoder(args.encoder, dropout=0.0), WordPieces(args.encoder + "/vocab.txt")
        encoder.start(args.network)
        encoder.train()
    examples = [Example(a, gold.read(args.gold, a)) for path in args.candidates.split(",") for a in candidates.read(path)]
    examples = [e for e in examples if len(e.chosen)]
    for at in range(0, len(examples), BATCH):
        read(examples[at:at + BATCH], encoder, pieces)
    for example in examples:
        (apart if fold_of(example.article.id, n) == k - 1 else learning).append(example)
    scorer = BoundaryScorer(learning[0].rows.shape[1], learning[0].article.boundary_features.shape[1])
    optimizer = torch.optim.AdamW(scorer.parameters(), lr=1e-3, weight_decay=0.01)
    steps = args.epochs * len(learning)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: max(0.02, (steps - s) / steps))
    print(len(learning), "articles,", len(apart), "apart", flush=True)
    for epoch in range(args.epochs):
        scorer.train()
        random.Random(args.seed * 100 + epoch).shuffle(learning)
        began, total = time.time(), 0.0
        for example in learning:
            loss = loss_of(scorer, example)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step(), schedule.step()
            total += float(loss.detach())
        print("epoch", epoch, round(total / len(learning), 4), round(time.time() - began), "s", flush=True)
        if apart:
            print(measure(scorer, apart), flush=True)
    tensors, meta = weights.read(args.network)
    tensors |= {name: value.numpy().astype(np.float16) for name, value in scorer.state_dict().items()}
    weights.write(args.out or args.network, tensors, meta)


if __name__ == "__main__":
    main()
