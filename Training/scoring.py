"""Which weighed ties an annotation holds: actors are matched one to one by the names that they share."""
import re
import unicodedata

import numpy as np

from gold import SYMMETRIC


def folded(name):
    """A name without case, article, possessive ending and the marks between its words."""
    text = unicodedata.normalize("NFKC", name).replace("\u2019", "'").replace("\u2018", "'").casefold().strip()
    text = re.sub(r"'s$|'$", "", text)
    text = re.sub(r"^(the|a|an)\s+", "", text)
    return re.sub(r"[\s\-\u2010-\u2015.]+", " ", text).strip()


def align(gold, actors):
    """{index of an actor: id of the annotated one}, best matches first, and the ids that are optional."""
    described = {a["id"]: {folded(n) for n in a["names"] + a.get("descriptions", [])} for a in gold["actors"]}
    named = {a["id"]: {folded(n) for n in a["names"]} or described[a["id"]] for a in gold["actors"]}
    pairs = []
    for index, actor in enumerate(actors):
        found = {folded(n) for n in [actor["name"], *actor["aliases"]]}
        for identifier, names in named.items():
            common = len(names & found)
            if common:
                extra = len((found - names) & (described[identifier] - names))
                pairs.append((-2 * common / (len(names) + len(found) - extra), index, identifier))
    back, taken = {}, set()
    for _, index, identifier in sorted(pairs):
        if index not in back and identifier not in taken:
            back[index] = identifier
            taken.add(identifier)
    return back, {a["id"] for a in gold["actors"] if a.get("optional")}


def key(source, target, relation):
    return (*sorted((source, target)), relation) if relation in SYMMETRIC else (source, target, relation)


def score_ties(gold, keys, back, optional):
    """For each weighed tie whether it is right, and whether it counts at all."""
    want = {key(t["source"], t["target"], t["relation"]) for t in gold["ties"] if not t.get("optional")}
    pairs = {frozenset(k[:2]) for k in want}
    free = {key(t["source"], t["target"], t["relation"]) for t in gold["ties"] if t.get("optional")}
    free_pairs = {frozenset((t["source"], t["target"])) for t in gold["ties"] if t.get("optional")}
    labels, counted = np.zeros(len(keys)), np.ones(len(keys), dtype=bool)
    for n, (source, target, relation) in enumerate(keys):
        ends = [back.get(source, f"?{source}"), back.get(target, f"?{target}")]
        pair = frozenset(ends)
        k = key(*ends, relation)
        if k in want:
            labels[n] = 1
        elif any(e in optional for e in ends) and pair not in pairs or k in free or pair in free_pairs and pair not in pairs:
            counted[n] = False
    return labels, counted
