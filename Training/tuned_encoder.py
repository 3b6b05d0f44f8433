"""A BERT encoder in torch: reads the published weights, cuts words to pieces, gives a row for each word."""
import json
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
        self.cls, self.sep, self.unk = (self.ids[x] for x in ("[CLS]", "[SEP]", "[UNK]"))
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
    def __init__(self, width, heads, inner):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, mask, dropout):
        n, length, width = x.shape
        q, k, v = self.qkv(x).view(n, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(n, length, width)
        x = self.norm1(x + F.dropout(self.out(y), dropout, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), dropout, self.training))


class Encoder(nn.Module):
    """The published encoder; `folder` holds model.safetensors, vocab.txt and config.json."""

    def __init__(self, folder, dropout=0.1):
        super().__init__()
        config = json.load(open(folder + "/config.json"))
        self.width, self.dropout = config["hidden_size"], dropout
        t = {k.removeprefix("bert."): torch.tensor(v.copy()) for k, v in read_safetensors(folder + "/model.safetensors").items()}
        self.word = nn.Embedding.from_pretrained(t["embeddings.word_embeddings.weight"], freeze=True)
        place = t["embeddings.position_embeddings.weight"] + t["embeddings.token_type_embeddings.weight"][0]
        self.place = nn.Embedding.from_pretrained(place, freeze=True)
        self.norm = nn.LayerNorm(self.width, eps=1e-12)
        self.norm.weight.data, self.norm.bias.data = t["embeddings.LayerNorm.weight"], t["embeddings.LayerNorm.bias"]
        self.blocks = nn.ModuleList(
            Block(self.width, config["num_attention_heads"], config["intermediate_size"]) for _ in range(config["num_hidden_layers"]))
        for k, block in enumerate(self.blocks):
            for module, names in self.names(k, block):
                module.weight.data = torch.cat([t[n + ".weight"] for n in names])
                module.bias.data = torch.cat([t[n + ".bias"] for n in names])

    @staticmethod
    def names(k, block):
        """The modules of a block beside the names of their published tensors."""
        at = f"encoder.layer.{k}."
        return [(block.qkv, [at + f"attention.self.{x}" for x in ("query", "key", "value")]),
                (block.out, [at + "attention.output.dense"]), (block.norm1, [at + "attention.output.LayerNorm"]),
                (block.up, [at + "intermediate.dense"]), (block.down, [at + "output.dense"]), (block.norm2, [at + "output.LayerNorm"])]

    def start(self, path):
        """Takes up what a file of weights added to the published ones."""
        tensors, _ = weights.read(path)
        for k, block in enumerate(self.blocks):
            for module, names in self.names(k, block):
                for part in ("weight", "bias"):
                    value = getattr(module, part)
                    parts = [weights.apply_delta(f"{n}.{part}", x.numpy(), tensors)
                             for n, x in zip(names, value.data.chunk(len(names)))]
                    value.data = torch.tensor(np.concatenate(parts))

    def freeze(self, count):
        """Keeps the embeddings and the lowest blocks as they are."""
        for part in [self.word, self.place, self.norm, *self.blocks[:count]]:
            for p in part.parameters():
                p.requires_grad = False

    def forward(self, found):
        """The last rows of windows, padded to one length."""
        length = max(map(len, found))
        ids = torch.zeros(len(found), length, dtype=torch.long)
        mask = torch.zeros(len(found), 1, 1, length, dtype=torch.bool)
        for k, window in enumerate(found):
            ids[k, :len(window)] = torch.tensor(window)
            mask[k, ..., :len(window)] = True
        x = F.dropout(self.norm(self.word(ids) + self.place.weight[:length]), self.dropout, self.training)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.training and HALVES):
            for block in self.blocks:
                x = block(x, mask, self.dropout)
        return x.float()

    def rows(self, found, places):
        """A row for each word: the mean of those of its pieces."""
        last = self(found)
        flat = torch.cat([torch.zeros_like(last[:, :1]), last], 1).cumsum(1)
        places = torch.as_tensor(places)
        total = flat[places[:, 0], places[:, 2]] - flat[places[:, 0], places[:, 1]]
        return total / (places[:, 2] - places[:, 1]).unsqueeze(1)
