"""Reads what `write-candidates` wrote: the candidates of articles with their features."""
import base64
import json

import numpy as np


def _integers(text):
    return np.frombuffer(base64.b64decode(text), dtype="<i4")


def _rows(record):
    values = np.frombuffer(base64.b64decode(record["values"]), dtype=np.uint8)
    return values.reshape(-1, record["width"]) if record["width"] else values.reshape(0, 0)


class Article:
    """An article's tokens, its candidates and what the rules say of them."""

    def __init__(self, record):
        self.id = record["id"]
        self.words = record["words"]
        self.starts, self.ends = _integers(record["starts"]), _integers(record["ends"])
        self.heads = _integers(record["heads"])
        self.sentences = _integers(record["sentences"])
        self.mentions = _integers(record["mentions"]).reshape(-1, 3)
        self.forms = record["forms"]
        self.mention_features = _rows(record["mentionFeatures"])
        self.boundaries = _integers(record["boundaries"]).reshape(-1, 4)
        self.boundary_features = _rows(record["boundaryFeatures"])
        self.links = _integers(record["links"]).reshape(-1, 2)
        self.link_features = _rows(record["linkFeatures"])
        self.ties = _integers(record["ties"]).reshape(-1, 2)
        self.tie_features = _rows(record["tieFeatures"])
        self.tops = _integers(record["tops"])
        self.way_starts, self.ways = _integers(record["wayStarts"]), _integers(record["ways"])
        self.rule_actors = _integers(record["ruleActors"])
        self.actors = record["actors"]
        self.drafts = record["drafts"]
        self.rows = None
        if "rows" in record:
            values = np.frombuffer(base64.b64decode(record["rows"]["values"]), dtype="<f2")
            self.rows = values.reshape(-1, record["rows"]["width"])
        if "scores" in record:
            self.kind_percents = _integers(record["scores"]["kinds"]).reshape(-1, 5)
            self.scored = _integers(record["scores"]["ties"])
            self.scores = _integers(record["scores"]["values"]).reshape(len(self.scored), -1)

    @property
    def sentence_of_token(self):
        """The number of each token's sentence."""
        result = np.zeros(len(self.words), dtype=np.int64)
        result[self.sentences[self.sentences < len(self.words)]] = 1
        return np.maximum(np.cumsum(result) - 1, 0)


def read(path):
    """The articles of a file, in order."""
    with open(path, encoding="utf8") as lines:
        return [Article(json.loads(line)) for line in lines]
