#!/usr/bin/env python3
"""Measures what the extraction of graphs costs beside the language analysis, and whether it grows in line with the text.

usage: extraction.py [TEXTS.jsonl[.gz]]

Time: of `extract` for 300 words, analysis included, with each encoder; 40, 150 and 600 ms are wanted at most.
Growth: the time of a text of 50,000 words over that of one of 5,000 without an encoder; at most 12 is wanted. Both texts are made
here, of sentences about people and bodies that do not exist, so that new names keep coming as in a long report.
Both with one job; a time is the processor time of the process, so that what else the machine does hardly
counts, less that of the same process on one short text.
It prints and judges nothing: a busy machine must not turn a change down.
"""
import gzip, json, os, random, resource, statistics, subprocess, sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OURS = str(ROOT / ".build" / "release" / "actorgraph")
ROUNDS = 3
MOST_GROWTH = 12
MOST_MILLISECONDS = {"none": 40, "small": 150, "accurate": 600}

GIVEN = "Ada Omar Vera Jon Lena Tomas Ines Karim Noor Paula Igor Mira Hugo Salma Erik Dana Luis Petra Amir Olga".split()
FAMILY = ["Lund", "Osman", "Brandt", "Vidal", "Marsh", "Kessler", "Tarek", "Novak", "Sorrel", "Haldane", "Quist", "Obern"]
ENDING = ["", "er", "son", "ides", "ova", "ini", "ek", "well", "mann", "ski"]
BODY = ["Harbour Council", "Tide Guard", "Grain Union", "River Bank", "Salt Party", "Quarry Board", "Ferry Company", "Canal Court"]
PLACE = ["North", "South", "East", "West", "Upper", "Lower", "Old", "New", "Inner", "Outer"]
PATTERNS = [
    "{role} {a} accused {b} of hiding letters from the {x}.", "{a} met {b} on Tuesday, officials of the {x} said.",
    "The {x}, a branch of the {y}, arrested {b}.", "“I never signed that,” {b} told reporters. “{a} knows it.”",
    "{a}, the chairwoman of the {x}, rejected a proposal of the {y}.", "She said that the {y} would support him.",
    "According to the {y}, {b} had asked {a} to leave the {x}.", "His deputy denied that the {x} had threatened {a}.",
    "They later praised the council, and its spokesman thanked {b}.", "The minister will travel to France next week.",
]


def article(words, seed):
    """Paragraphs of five sentences on a cast that grows with the length."""
    chance = random.Random(seed)
    names = [f"{g} {f}{e}" for f in FAMILY for e in ENDING for g in GIVEN]
    bodies = [f"{p} {b}" for b in BODY for p in PLACE]
    chance.shuffle(names)
    text, count, paragraph = [], 0, []
    while count < words:
        cast = names[: 4 + count // 200]
        a, b = chance.sample(cast[-8:] + cast[:4], 2)
        x, y = chance.sample(bodies[: 3 + count // 1000], 2)
        shown = [a if chance.random() < 0.5 else a.split()[1], b if chance.random() < 0.5 else b.split()[1]]
        sentence = chance.choice(PATTERNS).format(
            a=shown[0], b=shown[1], x=x, y=y, role=chance.choice(["Minister", "Judge", "Senator"]))
        count += len(sentence.split())
        paragraph.append(sentence)
        if len(paragraph) == 5:
            text.append(" ".join(paragraph))
            paragraph = []
    return "\n\n".join(text + [" ".join(paragraph)])


def texts():
    beside = ROOT.parent / "shared" / "data" / "parity" / "parity.jsonl.gz"
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else beside
    if not path.exists():
        return [article(600, seed) for seed in range(60)]
    opened = gzip.open(path, "rt", encoding="utf8") if path.suffix == ".gz" else open(path, encoding="utf8")
    with opened as lines:
        return [json.loads(line)["text"] for line in lines]


def lines(texts):
    return "".join(json.dumps({"id": str(i), "text": t}) + "\n" for i, t in enumerate(texts)).encode()


def processor_seconds():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def seconds(encoder, given):
    """The processor time of an extraction; of the analysis alone where there is no encoder's name."""
    command = ["extract", "--encoder", encoder] if encoder else ["analyze"]
    start = processor_seconds()
    done = subprocess.run([OURS, *command, "--jsonl", "--jobs", "1"], input=given, stdout=subprocess.DEVNULL,
                          env={**os.environ, "OPENBLAS_NUM_THREADS": "1"})
    if done.returncode:
        sys.exit(f"extraction: {command} exited {done.returncode}")
    return processor_seconds() - start


def net(encoder, given):
    return seconds(encoder, given) - seconds(encoder, lines(["The minister met the envoy."]))


def main():
    documents = texts()[:20]
    given = lines(documents)
    words = sum(len(t.split()) for t in documents)
    print(f"{len(documents)} documents, {words} words, one job, median of {ROUNDS} rounds in turn")
    rounds = [{e: net(e, given) for e in ("", *MOST_MILLISECONDS)} for _ in range(ROUNDS)]
    for encoder in rounds[0]:
        times = sorted(r[encoder] / words * 300_000 for r in rounds)
        wanted = f", at most {MOST_MILLISECONDS[encoder]} wanted" if encoder else ""
        print(f"{'extract ' + encoder if encoder else 'analyze'}: {statistics.median(times):.0f} ms for 300 words "
              f"({times[0]:.0f} to {times[-1]:.0f}{wanted})")
    short, long = lines([article(5_000, 1)]), lines([article(50_000, 1)])
    times = [(net("none", short), net("none", long)) for _ in range(ROUNDS)]
    growths = sorted(b / a for a, b in times)
    growth = statistics.median(growths)
    print(f"5,000 words {statistics.median(t[0] for t in times):.2f} s, 50,000 words {statistics.median(t[1] for t in times):.2f} s")
    print(f"growth {growth:.1f} ({growths[0]:.1f} to {growths[-1]:.1f}), at most {MOST_GROWTH} wanted")


main()
