"""Give a trained pipeline the network of `config.cfg` and new word vectors, and lose nothing.

New layers of the encoder add nothing at first (they are residual, and start at zero), new places
in the parser's state weigh nothing at first, and what read the old vectors reads the new ones
through the linear map between the two tables.
"""

import argparse
from pathlib import Path

import numpy as np
import spacy
from documents import to_example
from spacy.language import Language
from spacy.util import load_config, load_model_from_config
from thinc.api import Model, NumpyOps, fix_random_seed, set_current_ops
from train import load_sources, save
from vectors import add_vectors

import brandcheck.language  # noqa: F401  the components of the old pipeline

# Where the 8 words of the parser's state stand among the 13 (spaCy, _state.pxd).
PLACES = [0, 1, 2, 3, 4, 7, 5, 6]
LABELLED = ("morphologizer", "parser")


def map_between(old: Language, new: Language) -> np.ndarray:
    """The least-squares map from the new vectors to the old ones, over the words of both."""
    keys = [k for k in new.vocab.vectors.key2row if k in old.vocab.vectors.key2row]
    ours, theirs = new.vocab.vectors.find(keys=keys), old.vocab.vectors.find(keys=keys)
    rows = np.unique(np.stack([ours, theirs], axis=1), axis=0)
    new_rows, old_rows = new.vocab.vectors.data[rows[:, 0]], old.vocab.vectors.data[rows[:, 1]]
    return np.linalg.lstsq(new_rows, old_rows, rcond=None)[0]


def nodes(model: Model, name: str) -> list[Model]:
    """The layers of a kind, in order."""
    return [node for node in model.walk() if node.name == name]


def copy_nodes(old: Model, new: Model, name: str) -> list[Model]:
    """Copy the parameters of every layer of a kind; hands back the layers that have no old one."""
    before, after = nodes(old, name), nodes(new, name)
    for theirs, ours in zip(before, after, strict=False):
        for param in theirs.param_names:
            ours.set_param(param, theirs.get_param(param).copy())
    return after[len(before) :]


def grow_encoder(old: Model, new: Model, between: np.ndarray) -> None:
    """Embeddings, vectors and layers; the added layers start as nothing."""
    for name in ("hashembed", "maxout", "layernorm"):
        added = copy_nodes(old, new, name)
        for layer in added if name == "layernorm" else ():
            layer.set_param("G", np.zeros_like(layer.get_param("G")))  # type: ignore[arg-type]
    read_through(old, new, between)


def read_through(old: Model, new: Model, between: np.ndarray) -> None:
    """What reads the vectors sees the old ones through the map."""
    for theirs, ours in zip(
        nodes(old, "static_vectors"), nodes(new, "static_vectors"), strict=True
    ):
        ours.set_param("W", theirs.get_param("W") @ between.T)  # type: ignore[arg-type]


def grow_parser(old: Model, new: Model) -> None:
    """The state's new places weigh nothing."""
    copy_nodes(old.get_ref("tok2vec"), new.get_ref("tok2vec"), "linear")
    copy_nodes(old.get_ref("upper"), new.get_ref("upper"), "linear")
    theirs, ours = old.get_ref("lower"), new.get_ref("lower")
    ours.set_param("b", theirs.get_param("b").copy())
    for name, axis in (("W", 0), ("pad", 1)):
        value = np.zeros_like(ours.get_param(name))
        value[(slice(None),) * axis + (PLACES,)] = theirs.get_param(name)
        ours.set_param(name, value)  # type: ignore[arg-type]


def grow(old: Language, config: Path, data: Path, vectors: Path) -> Language:
    """The old pipeline in the new network."""
    new = load_model_from_config(load_config(config), auto_fill=True)
    add_vectors(new, vectors)
    paper = load_sources(data)[3]
    sample = [to_example(new.vocab, paper[i : i + 4], None) for i in range(0, 400, 4)]
    for name, pipe in new.pipeline:
        known = {"labels": old.get_pipe(name).label_data} if name in LABELLED else {}  # type: ignore[attr-defined]
        pipe.initialize(lambda: sample, nlp=new, **known)  # type: ignore[attr-defined]
    between = map_between(old, new)
    model = {
        name: (old.get_pipe(name).model, new.get_pipe(name).model)  # type: ignore[attr-defined]
        for name in ("tok2vec", *LABELLED)
    }
    grow_encoder(*model["tok2vec"], between)
    copy_nodes(*model["morphologizer"], "softmax")
    grow_parser(*model["parser"])
    if old.get_pipe("parser").move_names != new.get_pipe("parser").move_names:  # type: ignore[attr-defined]
        raise ValueError("the parser's moves differ")
    return new


def names_on(old: Language, config: Path, vectors: Path) -> Language:
    """The old names component, reading the new vectors through the map."""
    new = load_model_from_config(load_config(config), auto_fill=True)
    add_vectors(new, vectors)
    ner = old.get_pipe("ner")
    packed = ner.to_bytes(exclude=["vocab"])  # type: ignore[attr-defined]
    new.get_pipe("ner").from_bytes(packed, exclude=["vocab"])  # type: ignore[attr-defined]
    read_through(ner.model, new.get_pipe("ner").model, map_between(old, new))  # type: ignore[attr-defined]
    return new


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--start", type=Path, required=True)
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--vectors", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--names-config", type=Path, required=True)
    parser.add_argument("--names-output", type=Path, required=True)
    args = parser.parse_args()
    set_current_ops(NumpyOps(use_blis=False))
    fix_random_seed(11)
    old = spacy.load(args.start)
    save(grow(old, args.config, args.data, args.vectors), args.output)
    save(names_on(old, args.names_config, args.vectors), args.names_output)


if __name__ == "__main__":
    main()
