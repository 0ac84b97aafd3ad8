"""How well merkfit orders labelled posts: shown > named > absent > contradicts, within a brand.

Reads `posts/brands/*.yaml` from BRANDCHECK_DATA or ../shared/data; says so when it is not there.
Per kind of pair the share ordered right (a tie counts half), beside trivial baselines. The word
lists were learned on these very brands, so the honest figure is that of `--leave-one-out`, where
they are learned anew without the brand that is judged (some minutes).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from itertools import product
from pathlib import Path
from unittest.mock import patch

import numpy as np
import yaml

from brandcheck.brand import Brand
from brandcheck.language import Analyser, load_pipeline
from brandcheck.scoring.points import tally
from brandcheck.scoring.rubrics import FOLDER, read_rubric
from brandcheck.signals import SIGNALS, Draft, sentence_reading
from brandcheck.signals.lexica import Lexicon
from brandcheck.signals.profile import BrandProfile

ORDER = ("contradicts", "absent", "named", "shown")
Reading = tuple[str, float]


def main() -> None:
    """Prints the figures, or that there is nothing to measure."""
    data = Path(os.environ.get("BRANDCHECK_DATA", Path(__file__).parents[2] / "shared" / "data"))
    files = sorted((data / "posts" / "brands").glob("*.yaml"))
    if not files:
        print("brand_alignment: skipped, no labelled posts found")
        return
    brands = [yaml.safe_load(file.read_text("utf-8")) for file in files]
    for name, measure in BASELINES.items():
        told(name, [[(p["level"], measure(p["text"], b)) for p in b["posts"]] for b in brands])
    analyser = Analyser(load_pipeline())
    told("merkfit", [scores(brand, analyser) for brand in brands])
    if "--leave-one-out" in sys.argv:
        told("merkfit, brand left out", [left_out(b, brands, analyser) for b in brands])


def scores(brand: dict, analyser: Analyser) -> list[Reading]:
    """Merkfit of each post; the profile knows the brand without its posts."""
    model = Brand.model_validate({k: v for k, v in brand.items() if k != "posts"})
    profile = BrandProfile.build(model, analyser.analyse)
    rubric = read_rubric(FOLDER / "brand_alignment.yaml")
    found: list[Reading] = []
    for post in brand["posts"]:
        draft = Draft(analyser.analyse(post["text"]), profile, channel=post["channel"])
        signals = {c.signal: SIGNALS[c.signal](draft) for c in rubric.criteria}
        found.append((post["level"], tally(rubric, signals).value or 0.0))
    return found


def left_out(brand: dict, brands: Iterable[dict], analyser: Analyser) -> list[Reading]:
    """The same with word lists that were learned without this brand."""
    sys.path.insert(0, str(Path(__file__).parents[1] / "models" / "training" / "scripts"))
    import value_lexica  # pyright: ignore[reportMissingImports]

    lexica: dict[str, Lexicon] = {}
    for name in value_lexica.LABEL:
        others = [row for b in brands if b is not brand for row in value_lexica.brand_rows(name, b)]
        words, bias = value_lexica.learn(value_lexica.own_rows(name) + others)
        lexica[name] = Lexicon(bias, words)
    with patch.object(sentence_reading, "load_lexicon", lexica.__getitem__):
        return scores(brand, analyser)


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
