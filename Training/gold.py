"""What the annotation of an article says of its candidates."""
import json
from pathlib import Path

import numpy as np

RELATIONS = ["leads", "member", "part", "owns", "backs", "allied", "rival", "kin", "based", "cooperate", "conflict"]
SYMMETRIC = {"allied", "rival", "kin"}
KINDS = ["none", "person", "organization", "group", "state"]
EVENTS = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT",
          "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]
STATUSES = ["asserted", "alleged", "denied", "prospective"]


def occurrences(text, words):
    """The places where some words stand in a text, not within a longer word."""
    found, at = [], text.find(words) if words else -1
    while at >= 0:
        end = at + len(words)
        if (at == 0 or not text[at - 1].isalnum() or not words[0].isalnum()) and \
                (end == len(text) or not text[end].isalnum() or not words[-1].isalnum()):
            found.append((at, end))
        at = text.find(words, at + 1)
    return found


class Labels:
    """For each candidate its actors, for each pair its relations; weights are 0 where nothing is known."""

    def __init__(self, article, text, gold):
        self.article, self.text, self.gold = article, text, gold
        self.types = {a["id"]: a["type"] for a in gold["actors"]}
        self.optional = {a["id"] for a in gold["actors"] if a.get("optional")}
        self.candidate_of_head = {int(m[0]): k for k, m in enumerate(article.mentions)}
        count = len(article.mentions)
        self.actors = [()] * count
        self.is_masked = np.zeros(count, dtype=bool)
        self.places = {}
        self._claim()
        self._ties()

    def _candidate(self, start, end):
        """The candidate whose head is that of a span of the text."""
        a = self.article
        inside = range(int(np.searchsorted(a.ends, start, side="right")), int(np.searchsorted(a.starts, end, side="left")))
        for token in inside:
            head = int(a.heads[token])
            if (head not in inside or head == token) and token in self.candidate_of_head:
                return self.candidate_of_head[token]
        last = [self.candidate_of_head[t] for t in inside if t in self.candidate_of_head]
        return last[-1] if last else None

    def _claim(self):
        claims = []
        for mention in self.gold.get("mentions", []):
            claims.append((0, mention["start"], mention["end"], tuple(mention["actors"])))
        for actor in self.gold["actors"]:
            for order, words in ((1, actor["names"]), (2, actor.get("descriptions", []))):
                for name in words:
                    claims += [(order, s, e, (actor["id"],)) for s, e in occurrences(self.text, name)]
        for _, start, end, actors in sorted(claims, key=lambda c: (c[0], c[1] - c[2], c[1])):
            k = self._candidate(start, end)
            if k is not None and not self.actors[k]:
                self.actors[k] = actors
        for start, end in self.gold.get("unsure", []):
            k = self._candidate(start, end)
            if k is not None and not self.actors[k]:
                self.is_masked[k] = True
        nobody = {self._candidate(*span) for span in self.gold.get("nobody", [])}
        for k, form in enumerate(self.article.forms):
            # A pronoun of which the annotation says nothing is unknown, not nobody.
            if form == "pronoun" and not self.actors[k] and k not in nobody:
                self.is_masked[k] = True

    def _ties(self):
        self.tie_of = {}
        for tie in self.gold["ties"]:
            spans = occurrences(self.text, tie["evidence"])
            if not spans:
                at = self.text.find(tie["evidence"])
                spans = [(at, at + len(tie["evidence"]))] if at >= 0 else []
            if not spans:
                continue
            start, end = spans[0]
            ends = []
            for side in ("source", "target"):
                heads = set()
                for s, e in occurrences(tie["evidence"], tie.get(side + "Words") or "")[:3]:
                    k = self._candidate(start + s, start + e)
                    if k is None or self.actors[k] and tie[side] not in self.actors[k]:
                        continue
                    if not self.actors[k]:
                        self.actors[k] = (tie[side],)
                    heads.add(k)
                ends.append(heads)
            self.tie_of[tie["source"], tie["target"], tie["relation"]] = (tie, start, end, ends[0], ends[1])

    def words_of(self, identifier):
        """The places of an actor's names (0), descriptions (1) and phrases (2): (start, end, which of these).

        A form within a longer one of the same actor counts only where it never stands alone: 'Lund' is not what
        'Ada Lund' is called there.
        """
        if identifier not in self.places:
            actor = next((a for a in self.gold["actors"] if a["id"] == identifier), {})
            found = []
            for order, forms in enumerate((actor.get("names", []), actor.get("descriptions", []))):
                spans = {form: occurrences(self.text, form) for form in forms}
                every = {span for places in spans.values() for span in places}
                for places in spans.values():
                    alone = [s for s in places if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in every)]
                    found += [(start, end, order) for start, end in alone or places]
            found += [(m["start"], m["end"], 2) for m in self.gold.get("mentions", []) if m["actors"] == [identifier]]
            self.places[identifier] = sorted(set(found), key=lambda s: (s[2], s[0] - s[1], s[0]))
        return self.places[identifier]

    def kinds(self):
        """The kind of each candidate, with weights."""
        y = np.zeros(len(self.actors), dtype=np.int64)
        weight = np.where(self.is_masked, 0.0, 1.0).astype(np.float32)
        for k, actors in enumerate(self.actors):
            if len(actors) > 1:
                weight[k] = 0
            elif actors and actors[0] in self.types:
                y[k] = KINDS.index(self.types[actors[0]])
                weight[k] = 0 if actors[0] in self.optional else 1
        return y, weight

    def link_labels(self):
        """Whether the ends of each link share an actor, and which candidates are known."""
        same = np.array([bool(set(self.actors[i]) & set(self.actors[j])) for i, j in self.article.links], dtype=bool)
        return same, ~self.is_masked

    def tie_labels(self):
        """For each tie candidate its relations with weights, its event and its status (−1 where unknown)."""
        pairs = self.article.ties
        y = np.zeros((len(pairs), len(RELATIONS)), dtype=np.float32)
        weight = np.ones_like(y)
        event = np.full(len(pairs), -1, dtype=np.int64)
        status = np.full(len(pairs), -1, dtype=np.int64)
        for n, (i, j) in enumerate(pairs):
            sources, targets = self.actors[i], self.actors[j]
            if self.is_masked[i] or self.is_masked[j] or len(sources) > 1 or len(targets) > 1:
                weight[n] = 0
                continue
            if not sources or not targets or sources == targets:
                continue
            for r, relation in enumerate(RELATIONS):
                found = self.tie_of.get((sources[0], targets[0], relation))
                turned = None
                if found is None and relation in SYMMETRIC:
                    found = turned = self.tie_of.get((targets[0], sources[0], relation))
                if found is None:
                    continue
                tie, start, end, heads, others = found
                if turned:
                    heads, others = others, heads
                a = self.article
                inside = all(start <= a.starts[a.mentions[k][0]] and a.ends[a.mentions[k][0]] <= end for k in (i, j))
                if tie.get("optional") or not inside:
                    weight[n, r] = 0
                elif heads and others and not (i in heads and j in others):
                    weight[n, r] = 0
                else:
                    y[n, r] = 1
                    status[n] = STATUSES.index(tie.get("status", "asserted"))
                    if tie.get("event"):
                        kind = tie["event"].split("/")[0]
                        event[n] = EVENTS.index(kind) if kind in EVENTS else -1
        return y, weight, event, status


def read(folder, article):
    """The labels of an article of a gold folder."""
    base = Path(folder) / article.id
    text = base.with_name(base.name + ".txt").read_text(encoding="utf8")
    return Labels(article, text, json.loads(base.with_name(base.name + ".gold.json").read_text(encoding="utf8")))
