#!/usr/bin/env python3
"""Compares the graphs that each kernel of OpenBLAS leads to, byte by byte. Standard library only.

usage: kernels.py FOLDER...

Reads the texts (.txt, .md) in and below the folders, extracts their graphs under the kernels Prescott, Haswell and
SkylakeX, and exits with 1 at the first article whose graph differs. A kernel whose instructions the processor does not
have is left out. KERNELS names others, COMMAND another program.
"""
import json, os, re, shlex, subprocess, sys
from pathlib import Path

if len(sys.argv) < 2:
    sys.exit(__doc__)
program = shlex.split(os.environ.get("COMMAND", ".build/release/actorgraph"))
kernels = os.environ.get("KERNELS", "Prescott Haswell SkylakeX").split()
files = sorted(
    path for folder in sys.argv[1:] for path in Path(folder).rglob("*") if path.suffix in (".txt", ".md"))
if not files:
    sys.exit(f"kernels: there is no .txt or .md file in {' or '.join(sys.argv[1:])}")
articles = "".join(
    json.dumps({"id": str(path), "text": path.read_text(encoding="utf8", errors="replace")}) + "\n" for path in files)


def run(kernel, *arguments):
    environment = dict(os.environ, OPENBLAS_CORETYPE=kernel)
    return subprocess.run(
        [*program, *arguments], input=articles, capture_output=True, text=True, env=environment)


graphs = {}
for kernel in kernels:
    told = re.search(r"OpenBLAS: kernel (\w+), (\d+) GFLOP/s", run(kernel, "doctor").stdout)
    if told is None:
        sys.exit(f"kernels: `{shlex.join(program)} doctor` does not tell the kernel")
    if told[1] != kernel:
        print(f"{kernel}: left out, since OpenBLAS takes {told[1]} in its place")
        continue
    done = run(kernel, "extract", "--jsonl", "--quiet")
    if done.returncode:
        sys.exit(f"kernels: extract exited with {done.returncode} under {kernel}: {done.stderr.strip()[-400:]}")
    graphs[kernel] = done.stdout.splitlines()
    if len(graphs[kernel]) != len(files):
        sys.exit(f"kernels: {len(graphs[kernel])} graphs of {len(files)} articles under {kernel}")
    print(f"{kernel}: {told[2]} GFLOP/s, {len(files)} articles")

(first, expected), *others = graphs.items()
for kernel, lines in others:
    different = [path for path, one, two in zip(files, expected, lines) if one != two]
    if different:
        print(f"{different[0]}: its graph differs between {first} and {kernel}, as do {len(different) - 1} others")
        sys.exit(1)
print(f"the same bytes under {', '.join(graphs)}")
