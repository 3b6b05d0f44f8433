"""Unpacks a published encoder from the wheels that set-up keeps, and prints its folder.

usage: published.py WHEELS OUT

WHEELS is how the file names of the wheels begin; several hold the parts of one archive, in order.
"""
import io
import os
import sys
import zipfile
from pathlib import Path


def unpack(wheels, out):
    """Writes the files of the encoder below a folder."""
    archives = [zipfile.ZipFile(w) for w in wheels]
    parts = [a.read(n) for a in archives for n in sorted(a.namelist()) if n[-4:-3] == "." and n[-3:].isdigit()]
    for archive in [zipfile.ZipFile(io.BytesIO(b"".join(parts)))] if parts else archives:
        archive.extractall(out)


def main():
    store = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "actorgraph"
    wheels, out = sorted(store.glob(sys.argv[1] + "*.whl")), Path(sys.argv[2])
    if not wheels:
        sys.exit(f"{store}: no {sys.argv[1]}*.whl; run 'actorgraph model install'")
    if not list(out.rglob("model.safetensors")):
        unpack(wheels, out)
    print(next(iter(sorted(out.rglob("model.safetensors")))).parent)


if __name__ == "__main__":
    main()
