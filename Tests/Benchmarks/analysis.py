#!/usr/bin/env python3
"""Measures the language analysis beside spaCy with the same model, in the same run, on one thread.

usage: analysis.py [TEXTS.jsonl[.gz]]

Without TEXTS the parity documents beside the checkout are used where they are, else the examples.
spaCy is installed by its package name into .build/benchmark; the model is the one that set-up fetched.
Words are tokens as both count them. A side's time is the whole process less the time of the same process on
one short text, so that neither pays for its start; the two sides run in turn.
"""
import gzip, json, os, statistics, subprocess, sys, time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PLACE = ROOT / ".build" / "benchmark"
OURS = str(ROOT / ".build" / "release" / "actorgraph")
ROUNDS = 3
SPACY = """
import json, sys, spacy
nlp = spacy.load(sys.argv[1])
texts = [json.loads(line)["text"] for line in sys.stdin]
print(sum(len(d) for d in nlp.pipe(texts)))
"""


def environment():
    """One thread for both, and the kernels that suit the processor."""
    kept = {k: v for k, v in os.environ.items() if k not in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")}
    return {**kept, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "BLIS_NUM_THREADS": "1"}


def texts():
    beside = ROOT.parent / "shared" / "data" / "parity" / "parity.jsonl.gz"
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else beside
    if path.exists():
        opened = gzip.open(path, "rt", encoding="utf8") if path.suffix == ".gz" else open(path, encoding="utf8")
        with opened as lines:
            return [json.loads(line)["text"] for line in lines]
    return [p.read_text(encoding="utf8") for p in sorted((ROOT / "Examples").glob("*.txt"))] * 20


def spacy_python(wheel):
    """A Python with spaCy and the unpacked model, made on first use."""
    python = PLACE / "venv" / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(PLACE / "venv")], check=True)
    if subprocess.run([str(python), "-c", "import spacy"], capture_output=True).returncode:
        subprocess.run([str(python), "-m", "pip", "install", "-q", "spacy==3.8.*"], check=True)
    if not (PLACE / "model").exists():
        subprocess.run([sys.executable, "-m", "zipfile", "-e", wheel, str(PLACE / "model")], check=True)
    config = next((PLACE / "model").rglob("config.cfg"))
    return [str(python), "-c", SPACY, str(config.parent)]


def timed(command, given):
    """Seconds of wall time, output, and peak memory in MB of a process."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment())
    out = process.communicate(given)[0]
    seconds = time.monotonic() - start
    if process.returncode:
        sys.exit(f"analysis: {command[0]} exited {process.returncode}")
    return seconds, out


def peak_megabytes(command, given):
    program = ("import resource, subprocess, sys; p = subprocess.run(sys.argv[1:], stdin=sys.stdin, stdout=subprocess.DEVNULL);"
               "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)")
    return float(timed([sys.executable, "-c", program, *command], given)[1])


def lines(texts):
    return "".join(json.dumps({"id": str(i), "text": t}) + "\n" for i, t in enumerate(texts)).encode()


def main():
    model = json.loads(subprocess.run([OURS, "model", "info", "--json"], capture_output=True, check=True).stdout)
    sides = {"actorgraph": [OURS, "analyze", "--jsonl", "--jobs", "1"], "spaCy": spacy_python(model["wheel"])}
    documents = texts()
    short, all_of_them = lines(["The minister met the envoy."]), lines(documents)
    words = int(timed(sides["spaCy"], all_of_them)[1])
    times = {name: [] for name in sides}
    starts = {name: [] for name in sides}
    for _ in range(ROUNDS):
        for name, command in sides.items():
            start, whole = timed(command, short)[0], timed(command, all_of_them)[0]
            starts[name].append(start)
            times[name].append(whole - start)
    print(f"{len(documents)} documents, {words} words, one thread, median of {ROUNDS} rounds in turn")
    print(f"{'':12}{'words/s':>10}{'first result':>14}{'peak memory':>13}")
    for name, command in sides.items():
        print(f"{name:12}{words / statistics.median(times[name]):>10.0f}{1000 * statistics.median(starts[name]):>11.0f} ms"
              f"{peak_megabytes(command, all_of_them):>10.0f} MB")
    ratios = sorted(b / a for a, b in zip(times["actorgraph"], times["spaCy"]))
    print(f"actorgraph is {statistics.median(ratios):.1f} times as fast ({ratios[0]:.1f} to {ratios[-1]:.1f})")


main()
