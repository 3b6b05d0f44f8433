"""The encoder as its publishers run it: the reference for Sources/Encoder.

Pieces of each word alone, windows of whole sentences, one row for each word; see
`TransformerEncoder.rows(ofWords:sentences:)`. Needs torch, transformers and tokenizers.
"""

import os

import torch
from tokenizers import Tokenizer
from transformers import BertModel, MPNetModel

LARGEST_WINDOW = 220


class Encoder:
    def __init__(self, folder):
        self.tokenizer = Tokenizer.from_file(os.path.join(folder, "tokenizer.json"))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        number = self.tokenizer.token_to_id
        is_bert = number("<s>") is None
        self.unknown = number("[UNK]")
        self.start, self.end = (number(x) for x in (("[CLS]", "[SEP]") if is_bert else ("<s>", "</s>")))
        self.network = (BertModel if is_bert else MPNetModel).from_pretrained(
            folder, add_pooling_layer=False, attn_implementation="eager", dtype=torch.float32)
        self.network.eval()

    def pieces(self, word):
        return self.tokenizer.encode(word, add_special_tokens=False).ids or [self.unknown]

    def rows(self, words, sentences):
        """One row for each word: a tensor [words, width]."""
        divided = [self.pieces(word) for word in words]
        pieces = [piece for word in divided for piece in word]
        starts = [0]
        for word in divided:
            starts.append(starts[-1] + len(word))
        rows = torch.cat([
            self.window(pieces[first:last])
            for first, last in windows([(starts[a], starts[b]) for a, b in sentences])])
        return torch.stack([rows[a:b].mean(0) for a, b in zip(starts, starts[1:])])

    def window(self, pieces):
        """The last layer's rows of a window's pieces."""
        ids = torch.tensor([[self.start, *pieces, self.end]])
        return self.network(input_ids=ids).last_hidden_state[0, 1:-1]


def windows(sentences, limit=LARGEST_WINDOW):
    """The windows of sentences without gaps between them, all as (first, end) of pieces."""
    result, is_open = [], False
    for first, end in sentences:
        if is_open and end - result[-1][0] <= limit:
            result[-1] = (result[-1][0], end)
        else:
            result += [(start, min(start + limit, end)) for start in range(first, end, limit)]
            is_open = end - first <= limit
    return result
