#!/usr/bin/env python3
"""Compares `actorgraph analyze` with a reference analysis. Standard library only.

usage: parity.py REFERENCE.jsonl[.gz] [COMMAND]

REFERENCE has a line {"id", "text", "tokens": [[start, end, tag, pos, lemma, head, dependency]...],
"sentences": [[first, end)...], "entities": [[first, end, label)...]} for each document, offsets in Unicode scalars.
Prints the share that agrees for each layer, and the first differences.
"""
import gzip, json, shlex, subprocess, sys
from collections import Counter
from pathlib import Path

if len(sys.argv) < 2:
    sys.exit(__doc__)
path = Path(sys.argv[1])
command = sys.argv[2] if len(sys.argv) > 2 else ".build/release/actorgraph analyze --jsonl"
opened = gzip.open(path, "rt", encoding="utf8") if path.suffix == ".gz" else open(path, encoding="utf8")
with opened as lines:
    gold = [json.loads(line) for line in lines if line.strip()]
given = "".join(json.dumps({"id": d["id"], "text": d["text"]}, ensure_ascii=False) + "\n" for d in gold)
done = subprocess.run(shlex.split(command), input=given, capture_output=True, text=True)
if done.returncode:
    sys.exit(f"parity: `{command}` exited {done.returncode}: {done.stderr.strip()[-400:]}")
ours = [json.loads(line) for line in done.stdout.splitlines()]
if [d["id"] for d in ours] != [d["id"] for d in gold]:
    sys.exit("parity: the documents are not the same")

right, total, differences = Counter(), Counter(), []


def spans(document):
    return [tuple(token[:2]) for token in document["tokens"]]


for a, b in zip(gold, ours):
    spans_a, spans_b = spans(a), spans(b)
    index = {span: i for i, span in enumerate(spans_b)}
    total["tokens"] += len(spans_a)
    right["tokens"] += sum(span in index for span in spans_a)
    starts_a, starts_b = {s for s, _ in a["sentences"]}, {s for s, _ in b["sentences"]}
    for i, span in enumerate(spans_a):
        j = index.get(span)
        t, u = a["tokens"][i], b["tokens"][j] if j is not None else None
        checks = {
            "tags": u is not None and t[2] == u[2],
            "parts of speech": u is not None and t[3] == u[3],
            "lemmas": u is not None and t[4] == u[4],
            "heads": u is not None and spans_a[t[5]] == spans_b[u[5]],
            "labels": u is not None and t[6] == u[6],
            "sentence starts": u is not None and (i in starts_a) == (j in starts_b),
        }
        for layer, same in checks.items():
            total[layer] += 1
            right[layer] += same
            if not same:
                differences.append((layer, a["id"], a["text"][max(0, t[0] - 20):t[1] + 20], t, u))
    names_a = {(*spans_a[s], spans_a[e - 1][1], label) for s, e, label in a["entities"]}
    names_b = {(*spans_b[s], spans_b[e - 1][1], label) for s, e, label in b["entities"]}
    total["entities"] += len(names_a) + len(names_b)
    right["entities"] += 2 * len(names_a & names_b)
    differences += [("entities", a["id"], a["text"][n[0]:n[2]], n, n in names_a) for n in sorted(names_a ^ names_b)]

for layer in total:
    print(f"{layer}: {100 * right[layer] / total[layer]:.3f} % ({right[layer]}/{total[layer]})")
for difference in differences[:20]:
    print("  ", *difference)
