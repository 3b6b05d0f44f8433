"""Packs what was learned into one file: the encoder's 4-bit differences and the network's 16-bit weights.

usage: pack.py LEARNED.pt ENCODER-FOLDER|none OUT.agw [FIGURES]
"""
import hashlib
import sys
from pathlib import Path

import numpy as np
import torch

import weights
from tuned_encoder import Encoder


def packed(state, folder):
    """The tensors of a learned state, by their names in the file."""
    tensors = {name: value.numpy().astype(np.float16) for name, value in state["scorer"].items()}
    if folder == "none":
        return tensors, state["scorer"]["context.weight"].shape[1]
    base, tuned = Encoder(folder), Encoder(folder)
    tuned.load_state_dict(state["encoder"])
    for k, (old, new) in enumerate(zip(base.blocks, tuned.blocks)):
        for (one, names), (other, _) in zip(base.layout.names(k, old), base.layout.names(k, new)):
            for part in ("weight", "bias"):
                a, b = getattr(one, part).data, getattr(other, part).data
                if torch.equal(a, b):
                    continue
                for name, x, y in zip(names, a.chunk(len(names)), b.chunk(len(names))):
                    tensors |= weights.delta(f"{name}.{part}", x.numpy(), y.numpy())
    return tensors, base.width


def main():
    state = torch.load(sys.argv[1])
    tensors, width = packed(state, sys.argv[2])
    meta = {}
    if sys.argv[2] != "none":
        meta["base"] = hashlib.sha256((Path(sys.argv[2]) / "model.safetensors").read_bytes()).hexdigest()
    meta |= {"width": width, "learnedFrom": state.get("articles", ""), "figures": " ".join(sys.argv[4:])}
    weights.write(sys.argv[3], tensors, meta)


if __name__ == "__main__":
    main()
