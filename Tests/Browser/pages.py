"""The pages that the tests open, made by the program from the articles in Examples."""

import functools
import json
import re
import subprocess

from browser import ROOT

FOLDER = ROOT / ".build" / "browser-pages"
BUILT = ROOT / ".build" / "debug"
# The program that is released, where it is there: it is what readers get, and faster.
RELEASED = ROOT / ".build" / "release" / "actorgraph"


def program():
    return RELEASED if RELEASED.exists() else BUILT / "actorgraph"


# What the quicker network reads fills a page as well: its tests are about what a reader does there.
QUICK = ("--encoder", "small")


def written(name, *arguments):
    """The page that 'actorgraph report' writes with some arguments."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    page = FOLDER / name
    subprocess.run(
        [program(), "report", *map(str, arguments), *QUICK, "-o", page], check=True, cwd=ROOT,
        stdout=subprocess.DEVNULL)
    return page


@functools.cache
def three():
    """A page of three articles about a harbour."""
    return written("three.html", *sorted((ROOT / "Examples").glob("harbour-*.md")))


@functools.cache
def changes():
    """A page that tells what has changed between two of them."""
    old, _, new = sorted((ROOT / "Examples").glob("harbour-*.md"))
    return written("changes.html", "--old", old, "--new", new)


@functools.cache
def examples():
    """A page of all articles in Examples."""
    return written("examples.html", *sorted(
        path for path in (ROOT / "Examples").iterdir() if path.suffix in (".md", ".txt", ".html")))


@functools.cache
def fifty():
    """A page of fifty articles, each an example in which every person has another name."""
    return written("fifty.html", *fifty_articles())


@functools.cache
def hostile(form="page", suffix="html"):
    """All texts that try to be more than text, as 'page', 'picture' or 'markdown'."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"hostile-{form}.{suffix}"
    with path.open("wb") as file:
        subprocess.run([BUILT / "hostile-page", form], check=True, cwd=ROOT, stdout=file)
    return path


@functools.cache
def hostile_markdown():
    """The report of these texts in Markdown, as a renderer that lets all markup through shows it."""
    page = FOLDER / "hostile-markdown.html"
    rendered = subprocess.run(
        ["cmark-gfm", "--unsafe", "--extension", "table", "--extension", "autolink",
         "--extension", "strikethrough", "--extension", "footnotes",
         hostile("markdown", "md")], check=True, capture_output=True).stdout
    page.write_bytes(b"<!DOCTYPE html><meta charset=utf-8><title>x</title><body>" + rendered)
    return page


def payloads():
    """The texts themselves."""
    entries = json.loads((ROOT / "Tests/HostileText/payloads.json").read_text())
    return [entry["text"] * entry.get("times", 1) for entry in entries]


SYLLABLES = "ba der fil gan hol jor kes lim mar nev ost per quil ras sten tor ul vin wex zan".split()


def surname(number):
    """A name that nobody has: two or three syllables, another one for each number."""
    parts = []
    while number or len(parts) < 2:
        number, place = divmod(number, len(SYLLABLES))
        parts.append(SYLLABLES[place])
    return "".join(parts).capitalize()


def fifty_articles():
    """Writes the articles and gives their paths."""
    folder = FOLDER / "fifty"
    folder.mkdir(parents=True, exist_ok=True)
    # Articles that are long enough to be worth a place among fifty.
    examples = [ROOT / "Examples" / name for name in (
        "power-struggle.md", "court-case.txt", "peace-talks.txt", "harbour-1-monday.md",
        "harbour-2-wednesday.md", "harbour-3-friday.md")]
    paths = []
    for number in range(50):
        example = examples[number % len(examples)]
        path = folder / f"article-{number + 1:02}{example.suffix}"
        path.write_text(renamed(example, number // len(examples)))
        paths.append(path)
    return paths


@functools.cache
def family_names(example):
    """The last words of the names of the persons in an article."""
    graph = FOLDER / "example.json"
    subprocess.run(
        [program(), "graph", example, *QUICK, "-o", graph], check=True, cwd=ROOT,
        stdout=subprocess.DEVNULL)
    names = [actor["name"].split() for actor in json.loads(graph.read_text())["actors"]
             if actor["kind"] == "person"]
    return sorted({name[-1] for name in names if len(name) > 1})


def renamed(example, series):
    """An article in which every family name is another, the same in one series of examples."""
    text = example.read_text()
    for name in family_names(example):
        number = sum(ord(letter) * (place + 3) for place, letter in enumerate(name))
        text = re.sub(rf"\b{name}\b", surname(number * 9 + series * 101), text)
    return text
