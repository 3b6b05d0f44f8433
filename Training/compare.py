"""Compares tiny networks with what they reached before, and the program's scores with torch's.

usage: compare.py FOLDER ENCODER EXPECTED.json [--renew]

FOLDER holds what Training/check learned. Losses may differ by a twentieth, as kernels of other machines round
differently; scores that the program and torch give with the same weights may differ by two hundredths of a logit.
"""
import json
import re
import sys
from pathlib import Path

import numpy as np
import torch

import candidates
import gold
import tuned_encoder
import weights
from learn import Example, GivenRows, TunedRows, score
from network import Scorer
from tuned_encoder import WordPieces

SHARE, HUNDREDTHS = 0.05, 2


def losses(log):
    """The losses after each epoch of a log."""
    return [[float(x) for x in re.findall(r"\d+\.\d*", m)] for m in re.findall(r"^epoch \d+ (\[.*?\]|[\d.]+)", log, re.M)]


def difference(name, folder, encoder_folder):
    """By how many hundredths of a logit the program's ties differ from torch's at most, and its kinds by how many percent."""
    tensors, _ = weights.read(folder / f"{name}.agw")
    articles = candidates.read(folder / "candidates.jsonl")
    first = articles[0]
    if name == "none":
        encoder, pieces = GivenRows(first.rows.shape[1]), None
    else:
        encoder, pieces = TunedRows(encoder_folder), WordPieces(encoder_folder + "/vocab.txt")
        encoder.start(folder / f"{name}.agw")
    scorer = Scorer(encoder.width, first.mention_features.shape[1], first.link_features.shape[1], first.tie_features.shape[1])
    own = {key: torch.tensor(np.asarray(tensors[key], dtype=np.float32)) for key in scorer.state_dict()}
    scorer.load_state_dict(own)
    encoder.eval(), scorer.eval()
    ties = kinds = 0
    for article, said in zip(articles, candidates.read(folder / f"{name}.scored")):
        kind, _, _, values = score(encoder, scorer, Example(article, gold.read(folder / "gold", article), pieces))
        ties = max(ties, float(np.abs(values.numpy()[said.scored] * 100 - said.scores).max()))
        kinds = max(kinds, float(np.abs(kind.numpy() * 100 - said.kind_percents).max()))
    return ties, kinds


def main():
    tuned_encoder.HALVES = False
    folder, encoder, expected = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    found, faults = {}, []
    for name in ("none", "small"):
        course = losses((folder / f"{name}.log").read_text())
        boundaries = losses((folder / f"{name}.boundaries.log").read_text())
        ties = sum(len(json.loads(line)["ties"]) for line in open(folder / f"{name}.ties", encoding="utf8"))
        found[name] = {"losses": course[-1], "boundaries": boundaries[-1], "ties": ties}
        if not sum(course[-1]) < sum(course[0]) / 2:
            faults.append(f"{name}: learning did not halve the loss: {course[0]} to {course[-1]}")
        tie, kind = difference(name, folder, encoder)
        print(f"{name}: the program's scores differ from torch's by {tie:.2f} hundredths of a logit, its kinds by {kind:.2f} percent")
        if tie > HUNDREDTHS or kind > 1:
            faults.append(f"{name}: the program does not score as torch does")
    if "--renew" in sys.argv:
        expected.write_text(json.dumps(found, indent=1) + "\n", encoding="utf8")
    for name, before in json.loads(expected.read_text(encoding="utf8")).items():
        for what in ("losses", "boundaries"):
            for one, other in zip(before[what], found[name][what]):
                if abs(one - other) > SHARE * max(one, 0.2):
                    faults.append(f"{name}: {what} were {before[what]}, now {found[name][what]}")
                    break
        if abs(before["ties"] - found[name]["ties"]) > SHARE * before["ties"]:
            faults.append(f"{name}: {found[name]['ties']} ties are weighed, not {before['ties']}")
    print("\n".join(faults) or "learning gives what it gave")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
