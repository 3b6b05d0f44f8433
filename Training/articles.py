"""Writes the articles of a gold folder as JSON lines: articles.py FOLDER [K/N], of which K/N is a fold."""
import json
import sys
import zlib
from pathlib import Path

fold, count = map(int, sys.argv[2].split("/")) if len(sys.argv) > 2 else (1, 1)
for path in sorted(Path(sys.argv[1]).glob("*.gold.json")):
    name = path.name.removesuffix(".gold.json")
    if zlib.crc32(name.encode()) % count == fold - 1:
        text = path.with_name(name + ".txt").read_text(encoding="utf8")
        print(json.dumps({"id": name, "text": text}))
