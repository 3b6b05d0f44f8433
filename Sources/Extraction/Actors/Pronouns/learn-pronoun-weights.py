#!/usr/bin/env python3
"""Learns how much each circumstance speaks for a candidate of a pronoun that means a person.

usage: learn-pronoun-weights.py EXAMPLES.jsonl > pronoun_weights.tsv

Each line of the examples is one pronoun: {"candidates": [{"right": true, "features": ["nearest", ...]}, ...]},
with the features as `PronounFeatures` computes them. The model is a log-linear ranking: the chance of a
candidate grows with the exponential of the sum of its weights, and the chance that one of the right ones wins
is made as large as possible, less a penalty on the squares of the weights. Weights are hundredths.
"""
import json
import math
import sys
from collections import defaultdict

PENALTY = 4.0
ROUNDS = 400
STEP = 0.3


def examples(path):
    with open(path, encoding="utf8") as lines:
        for line in lines:
            candidates = json.loads(line)["candidates"]
            right = [c["right"] for c in candidates]
            if any(right) and not all(right):
                yield [(c["features"], c["right"]) for c in candidates]


def gradient(weights, data):
    """The slope of the log-likelihood at each weight, and the log-likelihood."""
    slope, total = defaultdict(float), 0.0
    for candidates in data:
        scores = [sum(weights[f] for f in features) for features, _ in candidates]
        top = max(scores)
        parts = [math.exp(s - top) for s in scores]
        everything = sum(parts)
        good = sum(p for p, (_, right) in zip(parts, candidates) if right)
        total += math.log(good / everything)
        for part, (features, right) in zip(parts, candidates):
            change = (part / good if right else 0.0) - part / everything
            for feature in features:
                slope[feature] += change
    return slope, total


def learn(data):
    """Gradient ascent, where each weight's step shrinks with the slopes that it has seen (AdaGrad)."""
    weights, seen = defaultdict(float), defaultdict(float)
    for number in range(ROUNDS):
        slope, total = gradient(weights, data)
        for feature in sorted(slope):
            pull = slope[feature] - PENALTY * weights[feature]
            seen[feature] += pull * pull
            weights[feature] += STEP * pull / math.sqrt(seen[feature] + 1e-9)
        if number % 50 == 0:
            print(f"round {number}: log-likelihood {total:.1f}", file=sys.stderr)
    return weights


data = list(examples(sys.argv[1]))
print(f"{len(data)} pronouns", file=sys.stderr)
print("# What speaks for a candidate of 'he' or 'she', in hundredths; written by learn-pronoun-weights.py.")
print("# feature\tweight")
for feature, weight in sorted(learn(data).items()):
    if round(100 * weight):
        print(f"{feature}\t{round(100 * weight)}")
