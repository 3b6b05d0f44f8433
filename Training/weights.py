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


def delta(name, base, tuned):
    """The tensors by which a fine-tuned weight differs from its base.

    A matrix [out, in] is stored as 8-bit numbers `NAME.delta` and one `NAME.scale` for each row:
    difference[o][i] = scale[o] * delta[o][i]. A vector is stored as float32 `NAME.delta`.
    """
    difference = np.asarray(tuned, np.float32) - np.asarray(base, np.float32)
    if difference.ndim == 1:
        return {f"{name}.delta": difference}
    scale = np.abs(difference).max(axis=1) / np.float32(127)
    steps = difference / np.where(scale > 0, scale, 1)[:, None]
    return {
        f"{name}.delta": np.clip(np.rint(steps), -127, 127).astype(np.int8),
        f"{name}.scale": scale.astype(np.float32)}


def apply_delta(name, base, tensors):
    """The fine-tuned weight that a base and a file's tensors stand for, as float32."""
    base = np.asarray(base, np.float32)
    if f"{name}.delta" not in tensors:
        return base
    difference = tensors[f"{name}.delta"].astype(np.float32)
    if f"{name}.scale" in tensors:
        difference = tensors[f"{name}.scale"][:, None] * difference
    return base + difference
