"""How well merkfit orders labelled posts: shown > named > absent > contradicts, within a brand.

Reads `posts/brands/*.yaml` from BRANDCHECK_DATA or ../shared/data, or the folder of brand files
that is the first argument; says so when there are none. Per kind of pair the share ordered right (a
tie counts half), beside trivial baselines. The shipped readings were learned on the tuning brands,
so the honest figures are those of `--authors-left-out`: per author, with readings learned anew
without any text of that author. Blind: `BRANDCHECK_DATA=benchmarks/kept`, six organisations by an
author whose posts played no part in anything.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from itertools import product
from pathlib import Path
from unittest.mock import patch

import numpy as np
from ruamel.yaml import YAML

from brandcheck.brand import Brand
from brandcheck.language import Analyser, load_pipeline
from brandcheck.scoring.points import tally
from brandcheck.scoring.rubric import needed_signals
from brandcheck.scoring.rubrics import FOLDER, read_rubric
from brandcheck.signals import SIGNALS, Draft, sentence_said, value_stances
from brandcheck.tuning.reading import Profiles

ORDER = ("contradicts", "absent", "named", "shown")
Reading = tuple[str, float]


def main() -> None:
    """Prints the figures, or that there is nothing to measure."""
    given = [Path(a) for a in sys.argv[1:] if not a.startswith("-")]
    data = Path(os.environ.get("BRANDCHECK_DATA", Path(__file__).parents[2] / "shared" / "data"))
    folder = given[0] if given else data / "posts" / "brands"
    brands = [
        YAML(typ="safe").load(file.read_text("utf-8")) for file in sorted(folder.glob("*.yaml"))
    ]
    if not brands:
        print("brand_alignment: skipped, no labelled posts found")
        return
    for name, measure in BASELINES.items():
        told(name, [[(p["level"], measure(p["text"], b)) for p in b["posts"]] for b in brands])
    analyser = Analyser(load_pipeline())
    told("merkfit", [scores(brand, analyser) for brand in brands])
    if "--authors-left-out" in sys.argv:
        authors_left_out(folder, analyser)


def scores(brand: dict, analyser: Analyser) -> list[Reading]:
    """Merkfit of each post; the profile knows the brand without its posts."""
    model = Brand.model_validate({k: v for k, v in brand.items() if k != "posts"})
    profile = Profiles(analyser).of(model)
    rubric = read_rubric(FOLDER / "brand_alignment.yaml")
    found: list[Reading] = []
    for post in brand["posts"]:
        draft = Draft(analyser.analyse(post["text"]), profile, channel=post["channel"])
        signals = {name: SIGNALS[name](draft) for name in needed_signals([rubric])}
        found.append((post["level"], tally(rubric, signals).value or 0.0))
    return found


def authors_left_out(folder: Path, analyser: Analyser) -> None:
    """Per author the figures with readings that were learned without any text of that author."""
    sys.path.insert(0, str(Path(__file__).parents[1] / "models" / "training" / "scripts"))
    import value_lexica  # pyright: ignore[reportMissingImports]
    import value_texts  # pyright: ignore[reportMissingImports]

    texts = value_texts.read_texts(folder, analyser)
    by_author: dict[str, list[dict]] = {}
    for author, content in value_texts.brands(folder):
        by_author.setdefault(author, []).append(content)
    for author, brands in by_author.items():
        others = [text for text in texts if text.author != author]
        lexica = value_lexica.learn(others)
        sentence_said.forget()
        with (
            patch.object(sentence_said, "load_lexicon", lexica.__getitem__),
            patch.object(value_stances, "load_lexicon", lexica.__getitem__),
        ):
            told(f"merkfit without {author}", [scores(brand, analyser) for brand in brands])


def told(name: str, brands: list[list[Reading]]) -> None:
    """Prints the share of pairs ordered right, per kind and on average."""
    kinds: dict[str, list[float]] = {}
    for posts in brands:
        for (high, x), (low, y) in product(posts, posts):
            if ORDER.index(high) > ORDER.index(low):
                kinds.setdefault(f"{high}>{low}", []).append(float(x > y) + 0.5 * (x == y))
    shares = {kind: float(np.mean(row)) for kind, row in kinds.items()}
    line = "  ".join(f"{kind} {share:.2f}" for kind, share in shares.items())
    print(f"{name:26} {np.mean(list(shares.values())):.3f}   {line}")


def _keywords(text: str, brand: dict) -> float:
    low = text.lower()
    return sum(str(k).lower() in low for v in brand["values"] for k in v["keywords"])


def _word_length(text: str, _: dict) -> float:
    words = [w for w in text.split() if w.isalpha()]
    return -float(np.mean([len(w) for w in words])) if words else 0.0


BASELINES: dict[str, Callable[[str, dict], float]] = {
    "keywords counted": _keywords,
    "mean word length (short)": _word_length,
    "length (long)": lambda text, _: len(text),
}

if __name__ == "__main__":
    main()
