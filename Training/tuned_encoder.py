"""A BERT or MPNet encoder in torch: reads the published weights, cuts words to pieces, gives a row for each word."""
import json
import math
import struct
import unicodedata

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import weights

WINDOW = 220
HALVES = torch.ops.mkldnn._is_mkldnn_bf16_supported()  # whether 16-bit floats are the faster ones here


def read_safetensors(path):
    """The tensors of a safetensors file as float arrays."""
    with open(path, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(length))
        data = file.read()
    kinds = {"F32": np.float32, "F16": np.float16, "I64": np.int64}
    return {name: np.frombuffer(data[slice(*entry["data_offsets"])], dtype=kinds[entry["dtype"]]).reshape(entry["shape"])
            for name, entry in header.items() if name != "__metadata__"}


class WordPieces:
    """The uncased WordPiece division of single words."""

    def __init__(self, path):
        self.ids = {piece.rstrip("\n"): k for k, piece in enumerate(open(path, encoding="utf8"))}
        around = ("<s>", "</s>") if "<s>" in self.ids else ("[CLS]", "[SEP]")
        self.cls, self.sep, self.unk = (self.ids[x] for x in (*around, "[UNK]"))
        self.known = {}

    def pieces(self, word):
        """The pieces of a word, at least one."""
        if word not in self.known:
            parts = [q for p in self._parts(word) for q in self._divided(p)]
            self.known[word] = parts or [self.unk]
        return self.known[word]

    @staticmethod
    def _parts(word):
        text = "".join(" " if c in "\t\n\r" or unicodedata.category(c) == "Zs" else c for c in word
                       if c in "\t\n\r" or not unicodedata.category(c).startswith("C") and c != "\ufffd")
        text = unicodedata.normalize("NFD", text.lower())
        parts = [[]]
        for c in text:
            code = ord(c)
            if unicodedata.category(c) == "Mn":
                continue
            cjk = 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x2CEAF or \
                0xF900 <= code <= 0xFAFF or 0x2F800 <= code <= 0x2FA1F
            sign = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126 or \
                unicodedata.category(c).startswith("P")
            if c == " ":
                parts.append([])
            elif cjk or sign:
                parts += [[c], []]
            else:
                parts[-1].append(c)
        return ["".join(p) for p in parts if p]

    def _divided(self, part):
        if len(part) > 100:
            return [self.unk]
        found, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and ("##" if start else "") + part[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [self.unk]
            found.append(self.ids[("##" if start else "") + part[start:end]])
            start = end
        return found


def windows(article, pieces):
    """The windows of an article: lists of piece ids, and for each word its window and pieces there."""
    parts = [pieces.pieces(w) for w in article.words]
    bounds = [int(s) for s in article.sentences if s < len(parts)] + [len(parts)]
    found, places, current = [], np.zeros((len(parts), 3), dtype=np.int64), []

    def close():
        if current:
            found.append([pieces.cls] + current + [pieces.sep])
            current.clear()

    for first, last in zip(bounds, bounds[1:]):
        size = sum(len(parts[t]) for t in range(first, last))
        if len(current) + size > WINDOW:
            close()
        for t in range(first, last):
            # A sentence that is too long for a window goes on in the next one.
            own = parts[t][:WINDOW]
            if len(current) + len(own) > WINDOW:
                close()
            places[t] = (len(found), len(current) + 1, len(current) + 1 + len(own))
            current.extend(own)
    close()
    return found, places


class Block(nn.Module):
    def __init__(self, width, heads, inner, epsilon):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=epsilon)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=epsilon)

    def forward(self, x, mask, dropout):
        n, length, width = x.shape
        q, k, v = self.qkv(x).view(n, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        mask = mask if mask.dtype == torch.bool else mask.to(q.dtype)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(n, length, width)
        x = self.norm1(x + F.dropout(self.out(y), dropout, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), dropout, self.training))


class Layout:
    """What the parts of a block are called, and where the rows of places begin."""

    def __init__(self, kind):
        self.has_kinds, self.first_place = kind == "bert", {"bert": 0, "mpnet": 2}[kind]
        self.attention, self.out, self.norm = {
            "bert": ([f"attention.self.{x}" for x in ("query", "key", "value")], "attention.output.dense", "attention.output.LayerNorm"),
            "mpnet": ([f"attention.attn.{x}" for x in "qkv"], "attention.attn.o", "attention.LayerNorm"),
        }[kind]

    def names(self, k, block):
        """The modules of a block beside the names of their published tensors."""
        at = f"encoder.layer.{k}."
        return [(block.qkv, [at + x for x in self.attention]), (block.out, [at + self.out]), (block.norm1, [at + self.norm]),
                (block.up, [at + "intermediate.dense"]), (block.down, [at + "output.dense"]), (block.norm2, [at + "output.LayerNorm"])]


def distance_buckets(length, count=32, farthest=128):
    """The bucket of the distance from each piece to each: exact up to 7 pieces, then ever wider.

    Source: Raffel et al. 2020, "Exploring the Limits of Transfer Learning", as Song et al. 2020, "MPNet", use it.
    """
    distance = torch.arange(length).unsqueeze(0) - torch.arange(length).unsqueeze(1)
    half, exact = count // 2, count // 4
    size = distance.abs()
    far = exact + (torch.log(size.clamp(min=1) / exact) / math.log(farthest / exact) * (half - exact)).long()
    return torch.where(size < exact, size, far.clamp(max=half - 1)) + half * (distance > 0)


class Encoder(nn.Module):
    """The published encoder; `folder` holds model.safetensors, vocab.txt and config.json."""

    def __init__(self, folder, dropout=0.1):
        super().__init__()
        config = json.load(open(folder + "/config.json"))
        self.width, self.dropout, epsilon = config["hidden_size"], dropout, config["layer_norm_eps"]
        self.layout, self.frozen = Layout(config["model_type"]), 0
        t = {k.removeprefix("bert."): torch.tensor(v.copy()) for k, v in read_safetensors(folder + "/model.safetensors").items()}
        self.word = nn.Embedding.from_pretrained(t["embeddings.word_embeddings.weight"], freeze=True)
        place = t["embeddings.position_embeddings.weight"][self.layout.first_place:]
        if self.layout.has_kinds:
            place = place + t["embeddings.token_type_embeddings.weight"][0]
        distance = t.get("encoder.relative_attention_bias.weight")
        self.distance = None if distance is None else nn.Embedding.from_pretrained(distance, freeze=True)
        self.place = nn.Embedding.from_pretrained(place, freeze=True)
        self.norm = nn.LayerNorm(self.width, eps=epsilon)
        self.norm.weight.data, self.norm.bias.data = t["embeddings.LayerNorm.weight"], t["embeddings.LayerNorm.bias"]
        self.blocks = nn.ModuleList(
            Block(self.width, config["num_attention_heads"], config["intermediate_size"], epsilon) for _ in range(config["num_hidden_layers"]))
        for k, block in enumerate(self.blocks):
            for module, names in self.layout.names(k, block):
                module.weight.data = torch.cat([t[n + ".weight"] for n in names])
                module.bias.data = torch.cat([t[n + ".bias"] for n in names])

    def start(self, path):
        """Takes up what a file of weights added to the published ones."""
        tensors, _ = weights.read(path)
        for k, block in enumerate(self.blocks):
            for module, names in self.layout.names(k, block):
                for part in ("weight", "bias"):
                    value = getattr(module, part)
                    parts = [weights.apply_delta(f"{n}.{part}", x.numpy(), tensors)
                             for n, x in zip(names, value.data.chunk(len(names)))]
                    value.data = torch.tensor(np.concatenate(parts))

    def freeze(self, count):
        """Keeps the embeddings and the lowest blocks as they are."""
        self.frozen = count
        for part in [self.word, self.place, self.norm, *self.blocks[:count]]:
            for p in part.parameters():
                p.requires_grad = False

    def masks(self, lengths):
        """What each piece of windows may look at, and how near it is where that counts."""
        length = max(lengths)
        known = (torch.arange(length) < torch.tensor(lengths).unsqueeze(1))[:, None, None]
        if self.distance is None:
            return known
        return self.distance(distance_buckets(length)).permute(2, 0, 1).unsqueeze(0).masked_fill(~known, -1e9)

    def lower(self, found):
        """What the frozen part says of windows, each by itself; it never changes, so that it is kept."""
        lengths = [len(window) for window in found]
        ids = torch.zeros(len(found), max(lengths), dtype=torch.long)
        for k, window in enumerate(found):
            ids[k, :len(window)] = torch.tensor(window)
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.training and HALVES):
            x, mask = self.norm(self.word(ids) + self.place.weight[:max(lengths)]), self.masks(lengths)
            for block in self.blocks[:self.frozen]:
                x = block(x, mask, 0.0)
        return [row[:length] for row, length in zip(x, lengths)]

    def upper(self, rows):
        """The last rows of windows, padded to one length, from what the frozen part says of them."""
        x, mask = nn.utils.rnn.pad_sequence([r.float() for r in rows], batch_first=True), self.masks([len(r) for r in rows])
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.training and HALVES):
            for block in self.blocks[self.frozen:]:
                x = block(x, mask, self.dropout)
        return x.float()

    def forward(self, found):
        """The last rows of windows, padded to one length."""
        return self.upper(self.lower(found))

    def rows(self, found, places):
        """A row for each word: the mean of those of its pieces."""
        return self.means(self(found), places)

    @staticmethod
    def means(last, places):
        """A row for each word from those of the pieces."""
        flat = torch.cat([torch.zeros_like(last[:, :1]), last], 1).cumsum(1)
        places = torch.as_tensor(places)
        total = flat[places[:, 0], places[:, 2]] - flat[places[:, 0], places[:, 1]]
        return total / (places[:, 2] - places[:, 1]).unsqueeze(1)
