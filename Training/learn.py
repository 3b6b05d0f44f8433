"""Learns the scoring network from annotated articles.

usage: learn.py --candidates FILE[,FILE] --gold FOLDER --encoder FOLDER|none --out FILE
                [--hold-out K/N] [--epochs E] [--limit N] [--freeze L] [--seed S]

With --hold-out 1/3 every third article is kept apart, measured on, and not learned from. Two cores; a checkpoint
after each epoch, from which a stopped run goes on.
"""
import argparse
import math
import os
import random
import time
import zlib

import numpy as np
import torch
import torch.nn.functional as F

import candidates
import course
import gold
from tuned_encoder import Encoder, WordPieces, windows
from network import Scorer, tensors


class TunedRows(Encoder):
    """The rows of the encoder, which is learned as well."""

    def rows_of(self, batch):
        found, shifts = [], []
        for example in batch:
            shifts.append(len(found))
            found += self.lower_of(example)
        return self.means(self.upper(found), np.concatenate([e.places + [s, 0, 0] for e, s in zip(batch, shifts)]))

    def lower_of(self, example):
        """What the frozen part says of an article; of one that is learned from again and again it is kept."""
        if example.lower is None or not self.training:
            found = self.lower(example.windows)
            if not self.training:
                return found
            example.lower = [row.half() for row in found]
        return example.lower


class GivenRows(torch.nn.Module):
    """The rows that the language pipeline has anyway."""

    def __init__(self, width):
        super().__init__()
        self.width = width

    def rows_of(self, batch):
        return torch.tensor(np.concatenate([e.article.rows for e in batch])).float()


def fold_of(identifier, count):
    """The fold of an article, the same on every machine."""
    return zlib.crc32(identifier.encode()) % count


class Example:
    """An article with its labels and windows."""

    def __init__(self, article, labels, pieces):
        self.article, self.labels = article, labels
        if pieces:
            self.windows, self.places = windows(article, pieces)
            self.lower = None
        self.kinds, self.kind_weights = labels.kinds()
        self.same, self.is_known = labels.link_labels()
        self.ties, self.tie_weights, self.events, self.statuses = labels.tie_labels()
        self.has_actor = np.array([bool(a) for a in labels.actors])

    def sample(self, chance):
        """The candidates to learn from: all that concern actors, some of the others."""
        a = self.article
        i, j = a.ties.T
        ruled = a.tie_features[:, :11].any(1) | a.tie_features[:, 11:22].any(1)
        keep = (self.has_actor[i] & self.has_actor[j]) | ruled | (np.random.rand(len(i)) < chance)
        keep &= self.tie_weights.any(1)
        weighed = self.is_known & (self.has_actor | (np.random.rand(len(self.has_actor)) < 0.3))
        links = weighed[a.links[:, 0]] if len(a.links) else np.zeros(0, dtype=bool)
        return np.flatnonzero(keep), np.flatnonzero(links), weighed


def link_loss(scores, nobody, links, same, weighed):
    """The negative log likelihood of any right antecedent, or of none where there is none."""
    count = len(nobody)
    i = links[:, 0]
    top = torch.full((count,), -1e9).scatter_reduce(0, i, scores, "amax").maximum(nobody).detach()
    every = torch.zeros(count).index_add(0, i, (scores - top[i]).exp()) + (nobody - top).exp()
    right = torch.zeros(count).index_add(0, i, (scores - top[i]).exp() * same)
    alone = torch.zeros(count).index_add(0, i, same) == 0
    right = right + (nobody - top).exp() * alone
    loss = every.log() - (right + 1e-12).log()
    return (loss * weighed).sum() / weighed.sum().clamp(min=1)


def losses(encoder, scorer, batch, chance):
    """The summed losses of some articles, which the encoder reads together."""
    rows = scorer.drop(encoder.rows_of(batch))
    total, parts, start = 0, np.zeros(5), 0
    for example in batch:
        own = rows[start:start + len(example.article.words)]
        start += len(example.article.words)
        ties, links, weighed = example.sample(chance)
        x = tensors(example.article, ties, links)
        m = scorer.mentions(own, x)
        weight = torch.tensor(example.kind_weights)
        kind = (F.cross_entropy(scorer.kind(m), torch.tensor(example.kinds), reduction="none") * weight).sum() / weight.sum().clamp(min=1)
        scores, nobody = scorer.links(m, x)
        link = link_loss(scores, nobody, x["links"], torch.tensor(example.same[links]).float(), torch.tensor(weighed).float())
        losses = [kind, link]
        if len(ties):
            out = scorer.ties(own, m, x)
            y, w = torch.tensor(example.ties[ties]), torch.tensor(example.tie_weights[ties])
            tie = (F.binary_cross_entropy_with_logits(out[:, :11], y, reduction="none") * w).sum() / 30
            event = F.cross_entropy(out[:, 11:27], torch.tensor(example.events[ties]), ignore_index=-1, reduction="sum") / 40
            status = F.cross_entropy(out[:, 27:], torch.tensor(example.statuses[ties]), ignore_index=-1, reduction="sum") / 40
            losses += [tie, event, status]
        total = total + sum(losses)
        parts[:len(losses)] += [float(v.detach()) for v in losses]
    return total / len(batch), parts / len(batch)


def score(encoder, scorer, example):
    """All scores of an article, nothing left out."""
    x = tensors(example.article)
    with torch.no_grad():
        rows = encoder.rows_of([example])
        m = scorer.mentions(rows, x)
        scores, nobody = scorer.links(m, x)
        ties = scorer.ties(rows, m, x) if len(x["ties"]) else torch.zeros(0, 31)
        return scorer.kind(m).softmax(-1), scores, nobody, ties


def measure(encoder, scorer, examples):
    """Figures of the parts: actors among candidates, antecedents, ties of pairs whose ends are known."""
    encoder.eval(), scorer.eval()
    hit = np.zeros((3, 3))
    by_form = {}
    pool = []
    for example in examples:
        kind, links, nobody, ties = score(encoder, scorer, example)
        got, want = kind[:, 0].numpy() < 0.5, example.kinds > 0
        w = example.kind_weights > 0
        hit[0] += [(got & want & w).sum(), (got & w).sum(), (want & w).sum()]
        best = nobody.clone().numpy()
        right = np.zeros(len(best), dtype=bool)
        linked = np.zeros(len(best), dtype=bool)
        has = np.zeros(len(best), dtype=bool)
        for (i, _), s, same in zip(example.article.links, links.numpy(), example.same):
            has[i] |= same
            if s > best[i]:
                best[i], right[i], linked[i] = s, same, True
        for form in ("pronoun", "phrase", "name"):
            of = np.array([f == form for f in example.article.forms]) & example.is_known
            by_form.setdefault(form, np.zeros(3))
            by_form[form] += [(right & of).sum(), (linked & of).sum(), (has & of).sum()]
        p = ties[:, :11].sigmoid().numpy()
        pool.append((p[example.tie_weights > 0], example.ties[example.tie_weights > 0]))
    p, y = np.concatenate([a for a, _ in pool]), np.concatenate([b for _, b in pool])
    order = np.argsort(-p)
    hits = y[order].cumsum()
    precision, recall = hits / np.arange(1, len(y) + 1), hits / max(1, y.sum())
    f1 = 2 * precision * recall / (precision + recall + 1e-9)
    def f(v): return round(float(2 * v[0] / max(1, v[1] + v[2])), 3)
    at = {f"precision at {r}": round(float(precision[min(len(y) - 1, np.searchsorted(recall, r))]), 3) for r in (0.2, 0.35, 0.5)}
    return {"mentions": f(hit[0]), **{k: f(v) for k, v in by_form.items()}, "mention ties": round(float(f1.max()), 3), **at}


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    for name in ("candidates", "gold", "encoder", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--hold-out")
    for name, default in (("epochs", 4), ("limit", 0), ("freeze", 2), ("seed", 1), ("batch", 4)):
        parser.add_argument("--" + name, type=int, default=default)
    parser.add_argument("--rate", type=float, default=1.2e-4)
    args = parser.parse_args()
    course.begin(args.seed)
    pieces = None if args.encoder == "none" else WordPieces(args.encoder + "/vocab.txt")
    articles = [a for path in args.candidates.split(",") for a in candidates.read(path)]
    held = lambda a: False
    if args.hold_out:
        k, n = map(int, args.hold_out.split("/"))
        held = lambda a: fold_of(a.id, n) == k - 1
    learning = [a for a in articles if not held(a) and len(a.mentions)]
    if args.limit:
        learning = random.sample(learning, min(args.limit, len(learning)))
    examples = [Example(a, gold.read(args.gold, a), pieces) for a in learning]
    apart = [Example(a, gold.read(args.gold, a), pieces) for a in articles if held(a) and len(a.mentions)]
    first = examples[0].article
    if pieces:
        encoder = TunedRows(args.encoder)
        encoder.freeze(args.freeze)
    else:
        encoder = GivenRows(first.rows.shape[1])
    scorer = Scorer(encoder.width, first.mention_features.shape[1], first.link_features.shape[1], first.tie_features.shape[1])
    steps = args.epochs * math.ceil(len(examples) / args.batch)
    lessons = course.Course(encoder, scorer, args.rate, steps, args.out)
    print(len(examples), "articles,", len(apart), "apart", flush=True)
    for epoch in range(lessons.done, args.epochs):
        encoder.train(), scorer.train()
        random.Random(args.seed * 100 + epoch).shuffle(examples)
        began, sums, count = time.time(), np.zeros(5), 0
        for at in range(0, len(examples), args.batch):
            loss, parts = losses(encoder, scorer, examples[at:at + args.batch], 0.1)
            lessons.step(loss)
            sums, count = sums + parts, count + 1
            if count % 50 == 0:
                print(epoch, count, np.round(sums / count, 3), round(time.time() - began), "s", flush=True)
        print("epoch", epoch, np.round(sums / count, 3), round(time.time() - began), "s", flush=True)
        lessons.save(epoch)
        if apart and (epoch + 1 == args.epochs or os.environ.get("EACH")):
            print(measure(encoder, scorer, apart[:int(os.environ.get("MEASURE", "9999"))]), flush=True)
    lessons.finish()


if __name__ == "__main__":
    main()
