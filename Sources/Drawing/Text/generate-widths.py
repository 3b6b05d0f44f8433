#!/usr/bin/env python3
"""Writes the advance widths of a sans-serif family as Swift source.

usage: generate-widths.py REGULAR.ttf BOLD.ttf ITALIC.ttf > AdvanceWidths+Tables.swift

Any family with Arial's metrics gives the same result (Liberation Sans does).
Each width is two characters of base 64: thousandths of an em, 0 where the face has no glyph.
"""
import struct
import sys

RANGES = [(0x20, 0x52F), (0x590, 0x5FF), (0x1E00, 0x1FFF), (0x2000, 0x206F), (0x20A0, 0x20BF),
          (0x2100, 0x21FF)]
DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def tables(data):
    count = struct.unpack(">H", data[4:6])[0]
    for i in range(count):
        tag, _, offset, length = struct.unpack(">4sLLL", data[12 + 16 * i:28 + 16 * i])
        yield tag.decode(), data[offset:offset + length]


def glyphs(cmap):
    """The format 4 subtable: character to glyph."""
    for i in range(struct.unpack(">H", cmap[2:4])[0]):
        platform, encoding, offset = struct.unpack(">HHL", cmap[4 + 8 * i:12 + 8 * i])
        if (platform, encoding) == (3, 1):
            break
    sub = cmap[offset:]
    segments = struct.unpack(">H", sub[6:8])[0] // 2
    read = lambda at: struct.unpack(f">{segments}H", sub[at:at + 2 * segments])
    ends, starts = read(14), read(16 + 2 * segments)
    deltas, offsets = read(16 + 4 * segments), read(16 + 6 * segments)
    base = 16 + 6 * segments
    found = {}
    for s in range(segments):
        for c in range(starts[s], ends[s] + 1):
            if offsets[s] == 0:
                found[c] = (c + deltas[s]) & 0xFFFF
            else:
                at = base + 2 * s + offsets[s] + 2 * (c - starts[s])
                glyph = struct.unpack(">H", sub[at:at + 2])[0]
                found[c] = (glyph + deltas[s]) & 0xFFFF if glyph else 0
    return found


def widths(path):
    t = dict(tables(open(path, "rb").read()))
    em = struct.unpack(">H", t["head"][18:20])[0]
    count = struct.unpack(">H", t["hhea"][34:36])[0]
    advances = [struct.unpack(">H", t["hmtx"][4 * i:4 * i + 2])[0] for i in range(count)]
    cmap = glyphs(t["cmap"])
    result = {}
    for low, high in RANGES:
        for c in range(low, high + 1):
            glyph = cmap.get(c, 0)
            result[c] = round(advances[min(glyph, count - 1)] * 1000 / em) if glyph else 0
    return result


def literal(name, face):
    text = "".join(DIGITS[face[c] // 64] + DIGITS[face[c] % 64]
                   for low, high in RANGES for c in range(low, high + 1))
    lines = [text[i:i + 94] for i in range(0, len(text), 94)]
    body = "\n".join(f"    {line}\\" for line in lines[:-1]) + f"\n    {lines[-1]}"
    return f'  static let {name} = """\n{body}\n    """'


faces = [widths(path) for path in sys.argv[1:]]
listed = ", ".join(f"0x{low:X}...0x{high:X}" for low, high in RANGES)
print(f"""// Written by generate-widths.py from a family with Arial's metrics; do not edit.

extension AdvanceWidths {{
  /// The characters that the tables list, in the tables' order.
  static let ranges: [ClosedRange<UInt32>] = [
    {listed},
  ]

{literal("regularTable", faces[0])}

{literal("boldTable", faces[1])}

{literal("italicTable", faces[2])}
}}""")
