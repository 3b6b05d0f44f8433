#!/usr/bin/env python3
"""Measures how long it takes to decide who is who across articles, and whether it grows in line with their number.

usage: resolution.py

Makes graph documents of 10,000 and of 100,000 appearances of people and bodies that do not exist, seven to an
article, whose names vary. Time: `actorgraph graph` from document to document, reading and writing included; at most
10 s are wanted for 100,000. Growth: the time of 100,000 over that of 10,000; at most 15 is wanted. Beside it,
connected components of networkx over the same names, which know no doubt and no contradiction, where networkx is
installed. It prints and judges nothing.
"""
import json, random, subprocess, tempfile, time
from pathlib import Path

OURS = str(Path(__file__).resolve().parents[2] / ".build" / "release" / "actorgraph")
GIVEN = "Ada Omar Vera Jon Lena Tomas Ines Karim Noor Paula Igor Mira Hugo Salma Erik Dana Luis Petra Amir Olga".split()
PARTS = "vel okan had brus tor mal ser kol dra fen gar lim nor pas quin ras sul tam ven wol zar bel cor dun".split()
PLACES = "North South East West Upper Lower Old New Inner Outer".split()
BODIES = ["Harbour Council", "Tide Guard", "Grain Union", "River Bank", "Salt Party", "Quarry Board"]


def names(count, chance):
    """People and bodies, each with the ways in which it is written."""
    made = []
    while len(made) < count:
        family = (chance.choice(PARTS) + chance.choice(PARTS) + chance.choice(["", "son", "ek", "ova"])).capitalize()
        given = chance.choice(GIVEN)
        if len(made) % 3 == 0:
            made.append(("organization", [f"{family} {chance.choice(PLACES)} {chance.choice(BODIES)}"]))
        else:
            made.append(("person", [f"{given} {family}", f"{given} {chance.choice('BKM')}. {family}", family]))
    return made


def document(appearances, seed=1):
    """A merged document in which each appearance is an actor of its own, seven to an article."""
    chance = random.Random(seed)
    cast = names(max(50, appearances // 10), chance)
    articles, actors = [], []
    while len(actors) < appearances:
        id = f"article-{len(articles)}"
        articles.append({"id": id, "published": f"2024-{1 + len(articles) % 12:02}-11", "sha256": f"{len(articles):064x}", "length": 900})
        start = chance.randrange(len(cast))
        for place in range(7):
            kind, forms = cast[(start + place * place) % len(cast)]
            actors.append({
                "id": f"a{len(actors)}", "name": forms[0] if chance.random() < 0.6 else chance.choice(forms), "kind": kind,
                "mentions": [{"article": id, "start": place * 9, "end": place * 9 + 5, "form": "name"}]})
    return {"format": "actorgraph/1", "articles": articles, "actors": actors, "statements": []}


def seconds(path, rounds):
    best = None
    for _ in range(rounds):
        start = time.perf_counter()
        subprocess.run([OURS, "graph", path, "-f", "json", "--quiet"], check=True, stdout=subprocess.DEVNULL)
        spent = time.perf_counter() - start
        best = spent if best is None else min(best, spent)
    return best


def components(graph):
    try:
        import networkx
    except ImportError:
        return None
    start = time.perf_counter()
    net = networkx.Graph()
    for actor in graph["actors"]:
        net.add_edge(actor["id"], (actor["kind"], actor["name"].lower()))
    count = sum(1 for _ in networkx.connected_components(net))
    return time.perf_counter() - start, count


def main():
    times = {}
    with tempfile.TemporaryDirectory() as folder:
        for count in (10_000, 100_000):
            graph = document(count)
            path = Path(folder) / f"{count}.json"
            path.write_text(json.dumps(graph))
            times[count] = seconds(path, 3 if count < 100_000 else 1)
            print(f"{count:>7} appearances: {times[count]:.2f} s with reading and writing (10 s wanted for 100000)")
            beside = components(graph)
            print("        networkx is not installed" if beside is None
                  else f"        networkx, components of equal names: {beside[0]:.2f} s, {beside[1]} components")
    print(f"growth: {times[100_000] / times[10_000]:.1f} times for 10 times the appearances (15 wanted)")


if __name__ == "__main__":
    main()
