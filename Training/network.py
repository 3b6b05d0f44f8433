"""The network that scores candidates: what a mention refers to, who is whom, who is tied to whom."""
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from gold import EVENTS, KINDS, RELATIONS, STATUSES

HIDDEN, LINK, TIE, HEADS, KEY = 192, 128, 256, 4, 32
LONGEST = 160  # the words of a sentence that a pair looks at


class Scorer(nn.Module):
    """Heads over the rows of an article's words."""

    def __init__(self, width, mention, link, tie):
        super().__init__()
        self.drop = nn.Dropout(0.3)
        self.mention = nn.Linear(2 * width + mention, HIDDEN)
        self.kind = nn.Linear(HIDDEN, len(KINDS))
        self.nobody = nn.Linear(HIDDEN, 1)
        self.link = nn.Linear(3 * HIDDEN + link, LINK)
        self.link_out = nn.Linear(LINK, 1)
        self.context = nn.Linear(width, HIDDEN)
        self.query = nn.Linear(2 * HIDDEN, HEADS * KEY)
        self.key = nn.Linear(width, HEADS * KEY)
        self.tie = nn.Linear(6 * HIDDEN + tie, TIE)
        self.tie_out = nn.Linear(TIE, len(RELATIONS) + len(EVENTS) + len(STATUSES))
        self.small = nn.Dropout(0.2)
        with torch.no_grad():
            self.tie_out.bias[:len(RELATIONS)] = -4.0  # most pairs are tied by nothing

    def mentions(self, rows, x):
        """The hidden row of each mention."""
        spans = torch.stack([rows[a:b].mean(0) for _, a, b in x["mentions"]])
        heads = rows[x["mention_heads"]]
        return self.small(F.gelu(self.mention(torch.cat([heads, spans, x["mention_features"]], -1))))

    def links(self, m, x):
        """The score of each link, and of each mention that it refers to nobody before."""
        i, j = x["links"].T
        hidden = F.gelu(self.link(torch.cat([m[i], m[j], m[i] * m[j], x["link_features"]], -1)))
        return self.link_out(self.small(hidden)).squeeze(-1), self.nobody(m).squeeze(-1)

    def ties(self, rows, m, x):
        """The relations, events and statuses of each pair."""
        context = self.context(rows)
        i, j = x["ties"].T
        a, b = m[i], m[j]
        top = context[x["tops"].clamp(min=0)] * (x["tops"] >= 0).unsqueeze(1)
        way = torch.zeros(len(i), HIDDEN).index_add_(0, x["way_of"], context[x["way_tokens"]])
        way = way / x["way_counts"].clamp(min=1).unsqueeze(1)
        query = self.query(torch.cat([a, b], -1)).view(-1, HEADS, KEY)
        tokens, mask = x["around"], x["around_mask"]  # pairs × longest
        keys = self.key(rows)[tokens].view(*tokens.shape, HEADS, KEY)
        weight = torch.einsum("phk,plhk->phl", query, keys) / KEY ** 0.5
        weight = weight.masked_fill(~mask.unsqueeze(1), -1e9).softmax(-1)
        values = context[tokens].view(*tokens.shape, HEADS, HIDDEN // HEADS)
        focus = torch.einsum("phl,plhv->phv", weight, values).reshape(-1, HIDDEN)
        hidden = F.gelu(self.tie(torch.cat([a, b, a * b, top, way, focus, x["tie_features"]], -1)))
        return self.tie_out(self.small(hidden))


def tensors(article, ties=None, links=None):
    """The candidates of an article as tensors; `ties` and `links` choose some of them."""
    ties = np.arange(len(article.ties)) if ties is None else ties
    links = np.arange(len(article.links)) if links is None else links
    pairs = article.ties[ties]
    counts = (article.way_starts[1:] - article.way_starts[:-1])[ties]
    bounds = np.append(article.sentences[article.sentences < len(article.words)], len(article.words))
    sentence = article.sentence_of_token
    of_source = sentence[article.mentions[pairs[:, 0], 0]] if len(pairs) else np.zeros(0, dtype=np.int64)
    first, last = bounds[of_source], np.minimum(bounds[of_source + 1], bounds[of_source] + LONGEST) if len(pairs) else of_source
    span = int((last - first).max()) if len(pairs) else 0
    around = first[:, None] + np.arange(span)[None, :]
    mask = around < last[:, None]
    ways = [article.ways[article.way_starts[t]:article.way_starts[t + 1]] for t in ties]
    return {
        "mentions": article.mentions.tolist(),
        "mention_heads": torch.tensor(article.mentions[:, 0].astype(np.int64)),
        "mention_features": torch.tensor(article.mention_features).float() / 100,
        "links": torch.tensor(article.links[links].astype(np.int64)),
        "link_features": torch.tensor(article.link_features[links]).float() / 100,
        "ties": torch.tensor(pairs.astype(np.int64)),
        "tie_features": torch.tensor(article.tie_features[ties]).float() / 100,
        "tops": torch.tensor(article.tops[ties].astype(np.int64)),
        "way_of": torch.tensor(np.repeat(np.arange(len(ties)), counts)),
        "way_tokens": torch.tensor(np.concatenate(ways).astype(np.int64) if ways else np.zeros(0, dtype=np.int64)),
        "way_counts": torch.tensor(counts.astype(np.float32)),
        "around": torch.tensor(np.where(mask, around, 0).astype(np.int64)), "around_mask": torch.tensor(mask),
    }
