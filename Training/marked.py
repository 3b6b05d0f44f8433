"""A second look at the pairs that may be tied: the encoder reads their sentence with both of them marked.

Source: Zhong and Chen 2021, "A Frustratingly Easy Approach for Entity and Relation Extraction".
"""
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from gold import EVENTS, RELATIONS, STATUSES
from tuned_encoder import Encoder

MARKS = (1, 2, 3, 4)  # the pieces before and behind the one and the other; no text has them
LONGEST = 180  # the pieces of a marked sentence
HIDDEN = 256
ANSWERS = len(RELATIONS) + len(EVENTS) + len(STATUSES)


class Pair:
    """Two candidates in the order of the text, the pieces of their sentence, and the ties between them."""

    def __init__(self, ids, places, ties):
        self.ids, self.places, self.ties = ids, places, ties


class MarkedScorer(nn.Module):
    """A head over the rows of two marks, the features of the tie and what the first look said of it."""

    def __init__(self, width, features):
        super().__init__()
        self.hidden = nn.Linear(2 * width + features + ANSWERS, HIDDEN)
        self.out = nn.Linear(HIDDEN, ANSWERS)
        self.drop, self.small = nn.Dropout(0.2), nn.Dropout(0.2)
        with torch.no_grad():
            self.out.bias[:len(RELATIONS)] = -2.0

    def forward(self, rows, features, first):
        return self.out(self.small(F.gelu(self.hidden(torch.cat([self.drop(rows), features, first], -1)))))


class MarkedEncoder(Encoder):
    def marks(self, pairs):
        """For each pair the rows of the marks before the one and before the other."""
        last = self([p.ids for p in pairs])
        places = torch.tensor([p.places for p in pairs])
        return last[torch.arange(len(pairs)).unsqueeze(1), places]  # pairs × 2 × width


def chosen(article, least):
    """The ties worth a second look: a first score from `least` on, in hundredths, or a rule that says so, or the reverse."""
    ruled = article.tie_features[:, :22].any(1)
    first = np.full(len(article.ties), -9999)
    first[article.scored] = article.scores[:, :len(RELATIONS)].max(1)
    seen = np.zeros(len(article.ties), dtype=bool)
    seen[article.scored] = True
    return np.flatnonzero(seen & (ruled | (first >= least)))


def pairs(article, ties, pieces):
    """The marked pairs that some ties of an article need; those that stand too far apart are left out."""
    sizes = np.array([len(pieces.pieces(w)) for w in article.words])
    bounds = np.append(article.sentences[article.sentences < len(article.words)], len(article.words))
    sentence = article.sentence_of_token
    found = {}
    for n in ties:
        i, j = article.ties[n]
        found.setdefault((min(i, j), max(i, j)), []).append(int(n))
    marked = []
    for (i, j), own in sorted(found.items()):
        ends = [article.mentions[k] for k in (i, j)]
        of = [sentence[e[0]] for e in ends]
        near, far = min(e[1] for e in ends), max(e[2] for e in ends)
        words = cut(sizes, min(bounds[min(of)], near), max(bounds[max(of) + 1], far), near, far)
        if words:
            marked.append(Pair(*with_marks(article, words, ends, pieces), own))
    return marked


def cut(sizes, first, last, near, far):
    """The words of a sentence that are read: as many as fit, evenly around what is marked; None where that is too long."""
    size = int(sizes[first:last].sum())
    while size > LONGEST:
        if first == near and last == far:
            return None
        if first == near or last - far >= near - first and last > far:
            last -= 1
            size -= int(sizes[last])
        else:
            size -= int(sizes[first])
            first += 1
    return first, last


def with_marks(article, words, ends, pieces):
    """The pieces of some words with both ends marked, and where the marks before them stand."""
    ids, places = [pieces.cls], [0, 0]
    for t in range(*words):
        for n, (_, start, _) in enumerate(ends):
            if t == start:
                places[n] = len(ids)
                ids.append(MARKS[2 * n])
        ids += pieces.pieces(article.words[t])
        for n in (1, 0):
            if t == ends[n][2] - 1:
                ids.append(MARKS[2 * n + 1])
    return ids + [pieces.sep], places


def tensors(article, pair):
    """For the ties of a pair: whether each is turned, its features, its first scores."""
    ties = np.array(pair.ties)
    first = article.scores[np.searchsorted(article.scored, ties)]
    return article.ties[ties, 0] > article.ties[ties, 1], article.tie_features[ties] / 100, np.clip(first / 300, -3, 3)
