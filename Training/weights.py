"""Writes and reads files of named tensors: see Sources/Language/Weights/WeightFile.swift."""

import hashlib
import json
import struct

import numpy as np

MAGIC = b"AGW1"
ALIGNMENT = 64
TYPES = {"f32": np.dtype("<f4"), "f16": np.dtype("<f2"), "i8": np.dtype("i1")}
NAMES = {dtype: name for name, dtype in TYPES.items()}


def _aligned(size):
    return -size % ALIGNMENT + size


def write(path, tensors, meta):
    """Writes tensors (name to array of float32, float16 or int8) and facts about them (JSON)."""
    entries, parts, offset = [], [], 0
    for name in sorted(tensors):
        # NumPy gives a scalar an axis here; the shape stays that of the caller.
        array = np.ascontiguousarray(tensors[name])
        array = array.astype(array.dtype.newbyteorder("<"), copy=False)
        if array.dtype not in NAMES:
            raise TypeError(f"{name}: {array.dtype} is none of float32, float16, int8")
        data = array.tobytes()
        entries.append({
            "name": name, "dtype": NAMES[array.dtype], "shape": list(np.shape(tensors[name])),
            "offset": offset, "bytes": len(data)})
        parts.append(data + bytes(_aligned(len(data)) - len(data)))
        offset += len(parts[-1])
    body = b"".join(parts)
    meta = dict(meta, sha256=hashlib.sha256(body).hexdigest())
    header = json.dumps(
        {"tensors": entries, "meta": meta}, ensure_ascii=False, separators=(",", ":")).encode()
    header += b" " * (_aligned(8 + len(header)) - 8 - len(header))
    with open(path, "wb") as file:
        file.write(MAGIC + struct.pack("<I", len(header)) + header + body)


def read(path):
    """Gives the tensors and the facts of a file, after its hash has been checked."""
    with open(path, "rb") as file:
        data = file.read()
    if data[:4] != MAGIC:
        raise ValueError(f"{path}: no file of weights")
    end = 8 + struct.unpack("<I", data[4:8])[0]
    header = json.loads(data[8:end])
    if hashlib.sha256(data[end:]).hexdigest() != header["meta"]["sha256"]:
        raise ValueError(f"{path}: the data do not have the SHA-256 of the header")
    tensors = {}
    for entry in header["tensors"]:
        start = end + entry["offset"]
        values = np.frombuffer(data[start:start + entry["bytes"]], TYPES[entry["dtype"]])
        tensors[entry["name"]] = values.reshape(entry["shape"]).copy()
    return tensors, header["meta"]


GROUP = 64


def delta(name, base, tuned):
    """The tensors by which a fine-tuned weight differs from its base.

    A matrix [out, in] is stored as 4-bit numbers, two in a byte of `NAME.delta` [out, in / 2] with the earlier one in
    the low bits, and one `NAME.scale` [out, in / 64] for each 64 of them: difference = scale * number. A vector is
    stored as float32 `NAME.delta`.
    """
    difference = np.asarray(tuned, np.float32) - np.asarray(base, np.float32)
    if difference.ndim == 1:
        return {f"{name}.delta": difference}
    rows, columns = difference.shape
    groups = difference.reshape(rows, columns // GROUP, GROUP)
    scale, steps = best_steps(groups)
    steps = steps.reshape(rows, columns).astype(np.int8)
    packed = (steps[:, 0::2] & 15) | (steps[:, 1::2] << 4)
    return {f"{name}.delta": packed.astype(np.int8), f"{name}.scale": scale}


def best_steps(groups):
    """The 4-bit numbers and the scale of each group that come nearest to it."""
    largest = np.abs(groups).max(axis=2)
    best, least = None, None
    for share in (1.0, 0.9, 0.8, 0.7, 0.6):
        scale = (largest * np.float32(share / 7)).astype(np.float16)
        wide = scale.astype(np.float32)[..., None]
        steps = np.clip(np.rint(groups / np.where(wide > 0, wide, 1)), -8, 7)
        error = ((steps * wide - groups) ** 2).sum(axis=2)
        if best is None:
            best, least = (scale, steps), error
        else:
            better = error < least
            best = (np.where(better, scale, best[0]), np.where(better[..., None], steps, best[1]))
            least = np.minimum(error, least)
    return best


def apply_delta(name, base, tensors):
    """The fine-tuned weight that a base and a file's tensors stand for, as float32."""
    base = np.asarray(base, np.float32)
    if f"{name}.delta" not in tensors:
        return base
    difference, scale = tensors[f"{name}.delta"], tensors.get(f"{name}.scale")
    if scale is None:
        return base + difference.astype(np.float32)
    steps = np.stack([(difference << 4).astype(np.int8) >> 4, difference >> 4], axis=-1).reshape(base.shape)
    return base + steps.astype(np.float32) * np.repeat(scale.astype(np.float32), GROUP, axis=1)
