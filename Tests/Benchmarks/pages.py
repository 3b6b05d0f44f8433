#!/usr/bin/env python3
"""Measures the text of pages on two public benchmarks whose folders are given; their data is not part of this repository.

usage: pages.py [--articles FOLDER] [--readability FOLDER] [--run COMMAND]

--articles     a checkout of scrapinghub/article-extraction-benchmark; F1 by its own evaluate.py
--readability  a checkout of mozilla/readability; the mean F1 of four words in a row between our text and that of
               expected.html, captions taken out of it (ours has none)
COMMAND is .build/release/actorgraph. A page belongs to a half by the CRC-32 of its name: even, it may be looked at and
tuned on; odd, it is kept apart, and only figures of it are printed. It judges nothing.
"""
import argparse, gzip, importlib.util, json, shlex, statistics, subprocess, sys, tempfile, zlib
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parents[2]
INLINE = {"a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u"}


class Words(HTMLParser):
    """The text of a page without its captions."""
    def __init__(self):
        super().__init__()
        self.parts, self.captions = [], 0

    def handle_starttag(self, tag, attributes):
        self.captions += tag == "figcaption"
        if tag not in INLINE: self.parts.append(" ")

    def handle_endtag(self, tag):
        self.captions -= tag == "figcaption" and self.captions > 0
        if tag not in INLINE: self.parts.append(" ")

    def handle_data(self, data):
        if not self.captions: self.parts.append(data)


def words(markup):
    parser = Words()
    parser.feed(markup)
    return "".join(parser.parts)


def text(run, path):
    done = subprocess.run([*shlex.split(run), "text", "--quiet", str(path)], capture_output=True)
    return done.stdout.decode() if not done.returncode else ""


def is_kept_apart(name):
    return zlib.crc32(name.encode()) % 2 == 1


def articles(folder, run):
    specification = importlib.util.spec_from_file_location("evaluate", folder / "evaluate.py")
    evaluate = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(evaluate)
    truth = json.loads((folder / "ground-truth.json").read_text(encoding="utf8"))
    found = {}
    with tempfile.TemporaryDirectory() as place:
        for name in truth:
            page = Path(place, "page.html")
            page.write_bytes(gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes()))
            found[name] = {"articleBody": text(run, page)}
    for half in (False, True):
        names = [n for n in truth if is_kept_apart(n) == half]
        got = evaluate.evaluate({n: truth[n] for n in names}, {n: found[n] for n in names}, 2)
        print(f"articles, {'kept apart' if half else 'tuned on'} ({len(names)}): F1 {got['f1']:.4f}, "
              f"precision {got['precision']:.4f}, recall {got['recall']:.4f}")


def f1(truth, found):
    grams = [Counter(zip(*(t.split()[i:] for i in range(4)))) for t in (truth, found)]
    shared = sum((grams[0] & grams[1]).values())
    return 2 * shared / max(1, sum(map(lambda g: sum(g.values()), grams)))


def readability(folder, run):
    scores = {False: [], True: []}
    for page in sorted((folder / "test" / "test-pages").glob("*/source.html")):
        truth = words((page.parent / "expected.html").read_text(encoding="utf8"))
        scores[is_kept_apart(page.parent.name)].append(f1(truth, text(run, page)))
    for half, found in scores.items():
        print(f"readability, {'kept apart' if half else 'tuned on'} ({len(found)}): mean F1 {statistics.mean(found):.4f}, "
              f"below one half {sum(s < 0.5 for s in found)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=Path)
    parser.add_argument("--readability", type=Path)
    parser.add_argument("--run", default=str(ROOT / ".build" / "release" / "actorgraph"))
    options = parser.parse_args()
    if options.articles: articles(options.articles, options.run)
    if options.readability: readability(options.readability, options.run)
    if not (options.articles or options.readability): parser.error("give a folder")


main()
