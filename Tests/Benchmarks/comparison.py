#!/usr/bin/env python3
"""Measures the comparison of two large graphs beside networkx doing the same union and difference.

usage: comparison.py [TIES [ARTICLES]]

Both graphs have TIES ties (100,000) from ARTICLES articles (100) between a fifth as many actors; a tenth of
the ties of each is not in the other, a tenth of the common ones is alleged in one and asserted in the other.
Two things are measured: the whole command, with its documents read and its changes written, beside networkx
with both files read by Python's json; and in memory, stage by stage, beside networkx's union and difference
of the ties alone, which has no actors to resolve and no evidence. At most 2 s and 500 MB are wanted of the
command. It prints and judges nothing: a busy machine must not turn a change down.

Among the actors some count as split: their names are variants that no article of Monday tells apart, and an
article of Friday names both, which makes two of them.
"""
import hashlib, importlib.util, json, os, random, subprocess, sys, tempfile, time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OURS = os.environ.get("ACTORGRAPH") or str(ROOT / ".build" / "release" / "actorgraph")
RELATIONS = ["leads", "member", "part", "backs", "cooperate", "conflict"]
STAGES = str(ROOT / ".build" / "release" / "stages")
ROUNDS = int(os.environ.get("ROUNDS", "2"))


def name(number):
    """A made name of two words; no two actors have a word of both in common."""
    syllables = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split()
    def word(value):
        text = ""
        for _ in range(4):
            value, rest = divmod(value, 20)
            text += syllables[rest]
        return text.capitalize()
    return f"{word(number * 7919 % 160000)} {word(number * 104729 % 160000)}"


def graph(ties, articles, prefix, firm):
    """A document in the order of keys that the program writes, without the ties, which follow."""
    ids = [f"{prefix}-{number:05}" for number in range(articles)]
    statements, mentions = [], {}
    for number, (source, target, relation) in enumerate(ties):
        article = ids[number * articles // len(ties)]
        a, b = name(source), name(target)
        text = f"{a}, who had arrived the evening before, was said by officials to {relation} {b} in the matter."
        start = number % 1000 * 150
        statements.append({
            "id": str(number), "relation": relation, "source": slug(a), "target": slug(b),
            "event": "CONSULT" if relation in ("cooperate", "conflict") else None,
            "status": "asserted" if firm or number % 10 else "alleged",
            "date": {"start": "2024-05-13", "end": "2024-05-13"} if number % 3 == 0 else None,
            "attribution": [{"text": "officials", "actor": None, "anonymous": True}],
            "role": relation, "rule": "object-act", "confidence": 100, "possible": False,
            "evidence": {"article": article, "start": start, "end": start + len(text), "text": text,
                         "source": [start, start + len(a)], "target": None, "cue": None}})
        for actor in (source, target):
            mentions.setdefault(actor, []).append(
                {"article": article, "start": start, "end": start + 9, "form": "name"})
    return {
        "format": "actorgraph/1",
        "articles": [{"id": id, "title": f"Report {id}", "published": "2024-05-13",
                      "sha256": hashlib.sha256(id.encode()).hexdigest(), "length": 0} for id in ids],
        "actors": [{"id": slug(name(actor)), "name": name(actor), "kind": "person", "aliases": [],
                    "descriptions": [], "identifiers": {}, "mentions": places}
                   for actor, places in sorted(mentions.items())],
        "statements": statements, "ties": []}


def slug(text):
    return text.lower().replace(" ", "-")


def triples(count):
    chance = random.Random(5)
    actors = max(10, count // 5)
    found = set()
    while len(found) < count * 11 // 10:
        a, b = chance.randrange(actors), chance.randrange(actors)
        if a != b:
            found.add((a, b, chance.choice(RELATIONS)))
    found = sorted(found)
    chance.shuffle(found)
    return found[:count], found[count // 10:][:count]


def process(arguments):
    """The seconds, those of the processor and the peak memory in MB of a process that may exit with 1."""
    start = time.perf_counter()
    child = subprocess.Popen(arguments, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{' '.join(arguments)} failed")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def measured(title, arguments, rounds=1):
    runs = [process(arguments) for _ in range(rounds)]
    seconds, cpu, memory = (min(column) for column in zip(*runs))
    PEAKS[title] = memory
    print(f"{title:28} {seconds:7.2f} s, {cpu:7.2f} s of processor, {memory:6.0f} MB", flush=True)


PEAKS = {}


def peak(title):
    return PEAKS[title] * 1.048576


NETWORKX = """
import json, sys, time
import networkx
def read(path):
    return [(s["source"], s["target"], s["relation"], s["status"]) for s in json.load(open(path))["statements"]]
start = time.perf_counter()
sides = [read(path) for path in sys.argv[1:3]]
loaded = time.perf_counter()
graphs = []
for ties in sides:
    graph = networkx.MultiDiGraph()
    for source, target, relation, status in ties:
        graph.add_edge(source, target, key=relation, status=status)
    graphs.append(graph)
old, new = graphs
union = networkx.compose(old, new)
fresh = [tie for tie in union.edges(keys=True) if not old.has_edge(*tie)]
gone = [tie for tie in union.edges(keys=True) if not new.has_edge(*tie)]
other = [tie for tie in union.edges(keys=True) if old.has_edge(*tie) and new.has_edge(*tie)
         and old.edges[tie]["status"] != new.edges[tie]["status"]]
done = time.perf_counter()
print(f"networkx {networkx.__version__}: json {loaded - start:.2f} s, union and difference {done - loaded:.2f} s "
      f"(+{len(fresh)} -{len(gone)} ±{len(other)})", file=sys.stderr)
"""


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    articles = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    with tempfile.TemporaryDirectory() as folder:
        old, new = triples(count)
        paths = []
        for ties, prefix, firm in ((old, "monday", False), (new, "friday", True)):
            raw, path = f"{folder}/{prefix}-raw.json", f"{folder}/{prefix}.json"
            Path(raw).write_text(json.dumps(graph(ties, articles, prefix, firm)))
            # As the program writes it, with the ties.
            subprocess.run([OURS, "graph", raw, "-o", path, "--quiet"], check=True)
            paths.append(path)
        size = sum(os.path.getsize(path) for path in paths) / 1e6
        print(f"{count} ties each from {articles} articles each, {size:.0f} MB of JSON together")
        measured("diff, changes as text", [OURS, "diff", *paths, "--only", "changed", "-o", f"{folder}/d.txt"], ROUNDS)
        with open(f"{folder}/d.txt") as told:
            print(told.readline().rstrip())
        print(f"memory per tie of both graphs: {peak('diff, changes as text') * 1e6 / 2 / count:.0f} bytes at the peak")
        measured("diff, document with patch", [OURS, "diff", *paths, "-o", f"{folder}/d.json"])
        measured("patch", [OURS, "patch", paths[0], f"{folder}/d.json", "-o", f"{folder}/p.json"])
        same = Path(f"{folder}/p.json").read_bytes() == Path(paths[1]).read_bytes()
        print(f"patched graph is the newer one, byte for byte: {same}")
        if os.path.exists(STAGES):
            stages = subprocess.run([STAGES, *paths], capture_output=True, text=True, check=True).stdout
            print("in memory, one side after the other:", "; ".join(stages.splitlines()[1:]))
        else:
            print("swift build -c release --product stages adds the stages")
        if importlib.util.find_spec("networkx"):
            measured("networkx, whole process", [sys.executable, "-c", NETWORKX, *paths])
        else:
            print("networkx is not installed; 'pip install networkx' adds its figures")


if __name__ == "__main__":
    main()
