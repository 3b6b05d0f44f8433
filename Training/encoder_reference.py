"""Writes what the encoder's publishers compute, which Tests/EncoderTests compares with.

    python3 Training/encoder_reference.py MODEL_FOLDER [LARGE_MODEL_FOLDER]

Both folders have config.json, tokenizer.json and model.safetensors.
"""

import json
import os
import re
import sys

import numpy as np
import torch

import weights
from encoder import Encoder

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.join(HERE, "..", "Tests")
REFERENCE = os.path.join(TESTS, "EncoderTests", "Reference")

WORDS = """
the The THE president President's U.S. U.N. Mr. O'Brien O’Brien don't n't 's ’s re-elected
state-of-the-art well-known vice-president ex-minister north-south Jean-Pierre anti-corruption
café Café CAFÉ naïve résumé Zürich São Škoda Łódź Ærø Øresund Ångström straße STRASSE ß ẞ İstanbul
ısparta Đồng Nguyễn Phở ñandú Ñandú e\u0301te\u0301 A\u030angstro\u0308m ﬁnance ﬀ Ǆ ǅ ŉ Σίσυφος ΣΊΣΥΦΟΣ Αθήνα
Ἀθῆναι Москва Йошкар-Ола Ёлка ЄВРОПА Київ Ґанок Белград Њујорк София Ярослав
北京 東京都 中华人民共和国 日本語 漢字かな交じり ひらがな カタカナ ガギグ 한국어 서울 대한민국 漢abc字 x漢 龥 𠀀 㐀 豈
العربية محمد القاهرة فِلَسْطِين العَرَبِيَّة فارسی ی‌ک שלום יְרוּשָׁלַיִם हिन्दी दिल्ली संयुक्त বাংলা தமிழ் ไทย กรุงเทพ ქართული
საქართველო Հայաստան ខ្មែរ မြန်မာ ትግርኛ
😀 👍🏽 👨‍👩‍👧 🇫🇷 ❤️ ❤ ☃ ★ → ← ∑ ≠ ± × ÷ √ ∞ ° © ® ™ ¶ § † ‡ • … – — ― ‐ ‑ − _ __ - -- ---
. , ; : ! ? ¿ ¡ ' " ` ´ ‘ ’ “ ” « » ‹ › „ ‚ ( ) [ ] { } < > / \\ | @ # $ % ^ & * + = ~ € £ ¥ ¢ ₹ ₿
... !!! ?! -, (a) [b] {c} <d> "quoted" 'single' “curly” «guillemets» a/b and/or a_b a.b.c e.g. i.e.
0 1 12 123 1,000 1,000,000 3.14 3,14 -5 +7 50% $5 $5bn €3.2m £10 10th 1st 2nd 2026 2026-11-28 28/11/2026 10:30
10:30am 7pm 1990s '90s 1/2 ½ ¼ ² ³ ₂ ① ⑳ Ⅳ ⅷ ٣ ٤٢ １２３ ＡＢＣ ａｂｃ １２，３ 〇 一二三 百
http://example.org https://www.example.org/a/b?c=d&e=f#g www.example.com someone@example.org @handle #hashtag
example.co.uk C:\\temp /usr/bin file.txt 192.168.0.1 C++ C# .NET F-16 B-52 COVID-19 G7 G-20 5G 3D MI6 A&B AT&T R&D
Hakkar Brandt Mensa Vale Oduya Marchetti Rurik Tamsin Larne Quay Ostrava Dravich unaffable unbelievably
antidisestablishmentarianism pneumonoultramicroscopicsilicovolcanoconiosis Donaudampfschifffahrtsgesellschaft
llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch qqqqqq xzxzxz zzyzx asdfghjkl
spokeswoman spokesperson lawmakers ceasefire airstrike airstrikes paramilitaries crackdown whistleblower
ministry Ministry MINISTRY MiNiStRy iPhone eBay McDonald MacArthur DeVito O'Neill al-Assad el-Sisi
al-Qaeda Hezbollah ISIS NATO EU UNESCO UNHCR BBC CNN FBI CIA KGB a b c I A Z ##ing ##s # ## ##
""".split()

# What no list of words shows as it is: spaces, control characters, marks and the like.
ODD = [
    "", " ", "\t", "\n", "\r\n", "\u00a0", "\u3000", "\u2028", "\u200b", "\u200d", "\ufeff", "\u00ad", "\u0000",
    "\u0001", "\u0007", "\u001b", "\u007f", "\u0085", "\ufffd", "\ue000", "\u0301", "\u0300\u0301", "\ufe0f",
    "a b", " a", "a ", "a\tb", "a\nb", "a\u00a0b", "a\u3000b", "a\u2028b", "a\u200bb", "a\u00adb", "a\u0000b",
    "a\u0001b", "a\u0007b", "a\ufffdb", "a\ue000b", "a\u0301", "\u0301a", "a\ufe0fb", "a\u200db", "\ufeffthe",
    "the\ufeff", "co\u00adoperation", "\u202eabc\u202c", "New York", "New\u00a0York", "10\u00a0000", "10\u2009000",
    "a" * 99, "a" * 100, "a" * 101, "a" * 500, "ab" * 50, "ab" * 51, "é" * 100, "é" * 101, "漢" * 60, "." * 120,
    "a" * 101 + "-b", "b-" + "a" * 101, "😀" * 3, "a😀b", "the😀", "x" + "\u0301" * 120, "ſ", "K", "Å", "ﬁ",
    "İ", "I\u0307", "ΌΣΟΣ", "ὈΔΥΣΣΕΎΣ", "ǰ", "ΐ", "\u1e9e", "Ⓐ", "ⓐ", "Ω", "µ", "μ", "\u0345", "\u0903", "क\u0903",
    "\u093f", "क\u093f", "\u20dd", "a\u20dd", "\u3099", "か\u3099", "\uac00", "\u1100\u1161", "\u2ceb0", "\U0002ceb0",
    "\U0002f800", "\U000e0001", "\U0001f468", "\u1680", "a\u1680b", "\u180e", "a\u180eb", "\u205f", "a\u2060b",
]

# Texts of several sentences, each a list of words divided by spaces; `|` ends a sentence.
TEXTS = [
    "Hello", "!", "", "The", "unaffable", "😀", "\u200b", "Rurik Vale resigned .",
    "The harbour chief resigned . | His deputy , Oona Brandt , took over on Friday . | Nobody protested .",
    "« Nous partons » , dit-il à Zürich . | 北京 と 東京都 で 会談 した 。 | القاهرة لم ترد .",
    "Ilse Marchetti 's spokesman did n't reply to questions about the € 3.2m contract ( see www.example.org ) .",
    "who | what | where | when | why",
]


# What the made delta changes in a layer.
MATRICES = [("attention.self.query", 384, 384), ("attention.self.value", 384, 384), ("output.dense", 384, 1536)]
VECTORS = ["output.dense.bias", "attention.output.LayerNorm.weight"]


class Numbers:
    """A sequence of numbers from -1 to 1: the same in Tests/EncoderTests/Support."""

    def __init__(self, seed):
        self.state = seed

    def take(self, count):
        values = []
        for _ in range(count):
            self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
            values.append((self.state >> 40) / 2**23 - 1)
        return np.array(values, np.float32)


def lines(name, count):
    path = os.path.join(TESTS, "ExtractionTests", "Sentences", name)
    with open(path, encoding="utf-8") as file:
        rows = [line.split("\t")[0].strip() for line in file if line.strip() and line[0] != "#"]
    return rows[:: max(len(rows) // count, 1)][:count]


def divided(text):
    return re.findall(r"\w+|[^\w\s]", text)


def texts():
    """Words and the sentences in them."""
    for text in TEXTS:
        words, sentences = [], []
        for sentence in text.split("|"):
            found = sentence.split() if sentence.strip() else [""]
            sentences.append((len(words), len(words) + len(found)))
            words += found
        yield words, sentences
    for name, count in [("acts.tsv", 70), ("affiliations.tsv", 60), ("negatives.tsv", 40), ("status.tsv", 20)]:
        for sentence in lines(name, count):
            words = divided(sentence)
            yield words, [(0, len(words))]
    yield article("peace-talks.txt")
    yield article("court-case.txt", short=5)
    # A sentence that is longer than a window, between two that are not.
    words, sentences = article("takeover.html", short=2)
    long = sum((divided(line) for line in lines("acts.tsv", 45)), [])
    both = words + long + words
    yield both, sentences + [(len(words), len(words) + len(long))] + [
        (first + len(words) + len(long), end + len(words) + len(long)) for first, end in sentences]


def article(name, short=None):
    with open(os.path.join(HERE, "..", "Examples", name), encoding="utf-8") as file:
        text = re.sub(r"<[^>]*>", " ", file.read())
    found = [divided(part) for part in re.split(r"(?<=[.!?”])\s+|\n+", text)]
    found = [sentence for sentence in found if sentence][:short]
    ends = np.cumsum([len(sentence) for sentence in found]).tolist()
    return sum(found, []), list(zip([0] + ends[:-1], ends))


def summary(rows, directions):
    """Of each row the first four numbers and the products with four directions."""
    rows = rows.numpy()
    values = np.concatenate([rows[:, :4], rows @ directions.T / 8], 1)
    return [[float(f"{value:.5f}") for value in row] for row in values]


def made_delta():
    """A delta of every kind, made in the same way in Tests/EncoderTests/Support."""
    tensors, numbers = {}, Numbers(7)
    for layer in (1, 5):
        prefix = f"encoder.layer.{layer}."
        for name, rows, columns in MATRICES:
            pairs = numbers.take(rows * columns // 2).reshape(rows, columns // 2) * np.float32(100)
            tensors[f"{prefix}{name}.weight.delta"] = np.trunc(pairs).astype(np.int8)
            scales = numbers.take(rows * columns // 64).reshape(rows, columns // 64)
            tensors[f"{prefix}{name}.weight.scale"] = scales * np.float32(0.006)
        for name in VECTORS:
            tensors[f"{prefix}{name}.delta"] = numbers.take(384) * np.float32(0.05)
    tensors["embeddings.LayerNorm.bias.delta"] = numbers.take(384) * np.float32(0.05)
    return tensors


def dump(name, rows):
    with open(os.path.join(REFERENCE, name), "w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=True, separators=(",", ":")) + "\n")


def rows(encoder, all_texts):
    """Of texts the summaries of their rows."""
    width = encoder.network.config.hidden_size
    directions = Numbers(1).take(4 * width).reshape(4, width)
    return [
        {"words": words, "sentences": sentences, "rows": summary(encoder.rows(words, sentences), directions)}
        for words, sentences in all_texts]


@torch.no_grad()
def main(folder, large=None):
    torch.set_num_threads(1)
    os.makedirs(REFERENCE, exist_ok=True)
    all_texts = list(texts())
    if large:
        dump("large-rows.jsonl", rows(Encoder(large), all_texts[::3]))
    encoder = Encoder(folder)
    words = list(dict.fromkeys(WORDS + ODD))
    dump("words.jsonl", [{"word": word, "pieces": encoder.pieces(word)} for word in words])
    dump("rows.jsonl", rows(encoder, all_texts))
    base = encoder.network.state_dict()
    tensors = made_delta()
    encoder.network.load_state_dict({
        name: torch.tensor(weights.apply_delta(name, value.numpy(), tensors)) if value.is_floating_point() else value
        for name, value in base.items()})
    dump("delta-rows.jsonl", rows(encoder, all_texts[8:40:3]))
    print(len(words), "words,", len(all_texts), "texts")


if __name__ == "__main__":
    main(*sys.argv[1:3])
